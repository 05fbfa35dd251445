// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package bindings

import (
	"bytes"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Reference imports to suppress errors if they are not otherwise used.
var (
	_ = bytes.Equal
	_ = errors.New
	_ = big.NewInt
	_ = common.Big1
	_ = types.BloomLookup
	_ = abi.ConvertType
)

// ICallEscrowAuthorization is an auto generated low-level Go binding around an user-defined struct.
type ICallEscrowAuthorization struct {
	From        common.Address
	ValidAfter  *big.Int
	ValidBefore *big.Int
	Salt        [32]byte
	V           uint8
	R           [32]byte
	S           [32]byte
}

// ICallEscrowBatch is an auto generated low-level Go binding around an user-defined struct.
type ICallEscrowBatch struct {
	ModelId  *big.Int
	Asset    common.Address
	Vouchers []byte
}

// ICallEscrowChannel is an auto generated low-level Go binding around an user-defined struct.
type ICallEscrowChannel struct {
	Payer          common.Address
	Signer         common.Address
	Gateway        common.Address
	ModelId        *big.Int
	Asset          common.Address
	Balance        *big.Int
	Asked          *big.Int
	WithdrawableAt uint64
	Agreements     uint32
}

// ICallEscrowClaim is an auto generated low-level Go binding around an user-defined struct.
type ICallEscrowClaim struct {
	ChannelId  [12]byte
	Lane       uint8
	Cumulative *big.Int
	Signature  []byte
}

// ICallEscrowTerms is an auto generated low-level Go binding around an user-defined struct.
type ICallEscrowTerms struct {
	Payer   common.Address
	Signer  common.Address
	Gateway common.Address
	ModelId *big.Int
	Asset   common.Address
	Salt    [32]byte
}

// CallEscrowMetaData contains all meta data concerning the CallEscrow contract.
var CallEscrowMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"models_\",\"type\":\"address\",\"internalType\":\"contractIModelRegistry\"},{\"name\":\"router_\",\"type\":\"address\",\"internalType\":\"contractIRevenueRouter\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"AGREEMENT_TYPEHASH\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"LANES\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_WITHDRAW_DELAY\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"SIGNATURE_GAS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"VOUCHER_BYTES\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"VOUCHER_TYPEHASH\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"agreementDigest\",\"inputs\":[{\"name\":\"channelId\",\"type\":\"bytes12\",\"internalType\":\"bytes12\"},{\"name\":\"amount\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"number\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"arrive\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"authorizationNonce\",\"inputs\":[{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structICallEscrow.Terms\",\"components\":[{\"name\":\"payer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"gateway\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"modelId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"asset\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"available\",\"inputs\":[{\"name\":\"channelId\",\"type\":\"bytes12\",\"internalType\":\"bytes12\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint128\",\"internalType\":\"uint128\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"cancelWithdraw\",\"inputs\":[{\"name\":\"channelId\",\"type\":\"bytes12\",\"internalType\":\"bytes12\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"channel\",\"inputs\":[{\"name\":\"channelId\",\"type\":\"bytes12\",\"internalType\":\"bytes12\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structICallEscrow.Channel\",\"components\":[{\"name\":\"payer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"gateway\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"modelId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"asset\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"balance\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"asked\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"withdrawableAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"agreements\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"channelIdOf\",\"inputs\":[{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structICallEscrow.Terms\",\"components\":[{\"name\":\"payer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"gateway\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"modelId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"asset\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes12\",\"internalType\":\"bytes12\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"claim\",\"inputs\":[{\"name\":\"batches\",\"type\":\"tuple[]\",\"internalType\":\"structICallEscrow.Batch[]\",\"components\":[{\"name\":\"modelId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"asset\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"vouchers\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]},{\"name\":\"strict\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"claimSigned\",\"inputs\":[{\"name\":\"claims\",\"type\":\"tuple[]\",\"internalType\":\"structICallEscrow.Claim[]\",\"components\":[{\"name\":\"channelId\",\"type\":\"bytes12\",\"internalType\":\"bytes12\"},{\"name\":\"lane\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"cumulative\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]},{\"name\":\"strict\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"claimed\",\"inputs\":[{\"name\":\"channelId\",\"type\":\"bytes12\",\"internalType\":\"bytes12\"},{\"name\":\"lane\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint128\",\"internalType\":\"uint128\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"deploymentId\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"eip712Domain\",\"inputs\":[],\"outputs\":[{\"name\":\"fields\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"version\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"verifyingContract\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"extensions\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"homeChainId\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"initialize\",\"inputs\":[{\"name\":\"owner_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"deploymentId_\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"homeChainId_\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"withdrawDelay_\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"models\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIModelRegistry\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"open\",\"inputs\":[{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structICallEscrow.Terms\",\"components\":[{\"name\":\"payer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"gateway\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"modelId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"asset\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"amount\",\"type\":\"uint128\",\"internalType\":\"uint128\"}],\"outputs\":[{\"name\":\"channelId\",\"type\":\"bytes12\",\"internalType\":\"bytes12\"}],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"openWithAuthorization\",\"inputs\":[{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structICallEscrow.Terms\",\"components\":[{\"name\":\"payer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"gateway\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"modelId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"asset\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"amount\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"authorization\",\"type\":\"tuple\",\"internalType\":\"structICallEscrow.Authorization\",\"components\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"validAfter\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"validBefore\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"v\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"r\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[{\"name\":\"channelId\",\"type\":\"bytes12\",\"internalType\":\"bytes12\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"owner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"rehome\",\"inputs\":[{\"name\":\"chainId\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"release\",\"inputs\":[{\"name\":\"channelId\",\"type\":\"bytes12\",\"internalType\":\"bytes12\"},{\"name\":\"amount\",\"type\":\"uint128\",\"internalType\":\"uint128\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint128\",\"internalType\":\"uint128\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"renounceOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"requestWithdraw\",\"inputs\":[{\"name\":\"channelId\",\"type\":\"bytes12\",\"internalType\":\"bytes12\"},{\"name\":\"amount\",\"type\":\"uint128\",\"internalType\":\"uint128\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"router\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIRevenueRouter\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"topUp\",\"inputs\":[{\"name\":\"channelId\",\"type\":\"bytes12\",\"internalType\":\"bytes12\"},{\"name\":\"amount\",\"type\":\"uint128\",\"internalType\":\"uint128\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"transferOwnership\",\"inputs\":[{\"name\":\"newOwner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"voucherDigest\",\"inputs\":[{\"name\":\"channelId\",\"type\":\"bytes12\",\"internalType\":\"bytes12\"},{\"name\":\"lane\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"cumulative\",\"type\":\"uint128\",\"internalType\":\"uint128\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"withdraw\",\"inputs\":[{\"name\":\"channelId\",\"type\":\"bytes12\",\"internalType\":\"bytes12\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"amount\",\"type\":\"uint128\",\"internalType\":\"uint128\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"withdrawAgreed\",\"inputs\":[{\"name\":\"channelId\",\"type\":\"bytes12\",\"internalType\":\"bytes12\"},{\"name\":\"amount\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint128\",\"internalType\":\"uint128\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"withdrawDelay\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"Arrived\",\"inputs\":[{\"name\":\"home\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ChannelOpened\",\"inputs\":[{\"name\":\"channelId\",\"type\":\"bytes12\",\"indexed\":true,\"internalType\":\"bytes12\"},{\"name\":\"payer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"gateway\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"signer\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"modelId\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"asset\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ChannelToppedUp\",\"inputs\":[{\"name\":\"channelId\",\"type\":\"bytes12\",\"indexed\":true,\"internalType\":\"bytes12\"},{\"name\":\"from\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint128\",\"indexed\":false,\"internalType\":\"uint128\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Claimed\",\"inputs\":[{\"name\":\"gateway\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"modelId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"asset\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EIP712DomainChanged\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Initialized\",\"inputs\":[{\"name\":\"version\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferred\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Rehomed\",\"inputs\":[{\"name\":\"from\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"to\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"VoucherUnpaid\",\"inputs\":[{\"name\":\"channelId\",\"type\":\"bytes12\",\"indexed\":true,\"internalType\":\"bytes12\"},{\"name\":\"lane\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"cumulative\",\"type\":\"uint128\",\"indexed\":false,\"internalType\":\"uint128\"},{\"name\":\"unpaid\",\"type\":\"uint128\",\"indexed\":false,\"internalType\":\"uint128\"},{\"name\":\"fault\",\"type\":\"uint8\",\"indexed\":true,\"internalType\":\"enumICallEscrow.Fault\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"WithdrawCancelled\",\"inputs\":[{\"name\":\"channelId\",\"type\":\"bytes12\",\"indexed\":true,\"internalType\":\"bytes12\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"WithdrawRequested\",\"inputs\":[{\"name\":\"channelId\",\"type\":\"bytes12\",\"indexed\":true,\"internalType\":\"bytes12\"},{\"name\":\"amount\",\"type\":\"uint128\",\"indexed\":false,\"internalType\":\"uint128\"},{\"name\":\"withdrawableAt\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Withdrawn\",\"inputs\":[{\"name\":\"channelId\",\"type\":\"bytes12\",\"indexed\":true,\"internalType\":\"bytes12\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint128\",\"indexed\":false,\"internalType\":\"uint128\"},{\"name\":\"agreed\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AgreementExpired\",\"inputs\":[{\"name\":\"channelId\",\"type\":\"bytes12\",\"internalType\":\"bytes12\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"AgreementInvalid\",\"inputs\":[{\"name\":\"channelId\",\"type\":\"bytes12\",\"internalType\":\"bytes12\"}]},{\"type\":\"error\",\"name\":\"ChannelEmpty\",\"inputs\":[{\"name\":\"channelId\",\"type\":\"bytes12\",\"internalType\":\"bytes12\"}]},{\"type\":\"error\",\"name\":\"ChannelIdTaken\",\"inputs\":[{\"name\":\"channelId\",\"type\":\"bytes12\",\"internalType\":\"bytes12\"}]},{\"type\":\"error\",\"name\":\"InvalidHome\",\"inputs\":[{\"name\":\"home\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"InvalidInitialization\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidLane\",\"inputs\":[{\"name\":\"lane\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"NotAtHome\",\"inputs\":[{\"name\":\"home\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"here\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotGateway\",\"inputs\":[{\"name\":\"channelId\",\"type\":\"bytes12\",\"internalType\":\"bytes12\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotInitializing\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotPayer\",\"inputs\":[{\"name\":\"channelId\",\"type\":\"bytes12\",\"internalType\":\"bytes12\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnableInvalidOwner\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnableUnauthorizedAccount\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"PaymentRefused\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ReentrancyGuardReentrantCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"SafeCastOverflowedUintDowncast\",\"inputs\":[{\"name\":\"bits\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SafeERC20FailedOperation\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"UnknownChannel\",\"inputs\":[{\"name\":\"channelId\",\"type\":\"bytes12\",\"internalType\":\"bytes12\"}]},{\"type\":\"error\",\"name\":\"UnknownModel\",\"inputs\":[{\"name\":\"modelId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"VoucherRefused\",\"inputs\":[{\"name\":\"channelId\",\"type\":\"bytes12\",\"internalType\":\"bytes12\"},{\"name\":\"lane\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"cumulative\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"fault\",\"type\":\"uint8\",\"internalType\":\"enumICallEscrow.Fault\"}]},{\"type\":\"error\",\"name\":\"WithdrawDelayOutOfRange\",\"inputs\":[{\"name\":\"delay\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"max\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"WithdrawNotRequested\",\"inputs\":[{\"name\":\"channelId\",\"type\":\"bytes12\",\"internalType\":\"bytes12\"}]},{\"type\":\"error\",\"name\":\"WithdrawPending\",\"inputs\":[{\"name\":\"channelId\",\"type\":\"bytes12\",\"internalType\":\"bytes12\"},{\"name\":\"withdrawableAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"WithdrawTooEarly\",\"inputs\":[{\"name\":\"channelId\",\"type\":\"bytes12\",\"internalType\":\"bytes12\"},{\"name\":\"withdrawableAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"timestamp\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongAmountReceived\",\"inputs\":[{\"name\":\"asset\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"got\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongBatchLength\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongValue\",\"inputs\":[{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"got\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ZeroAddress\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ZeroAmount\",\"inputs\":[]}]",
	ID:  "CallEscrow",
	Bin: "0x60c060405234801561000f575f5ffd5b5060405161528338038061528383398101604081905261002e91610116565b6001600160a01b03808316608052811660a052610049610050565b505061014e565b7ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00805468010000000000000000900460ff16156100a05760405163f92ee8a960e01b815260040160405180910390fd5b80546001600160401b03908116146100ff5780546001600160401b0319166001600160401b0390811782556040519081527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50565b6001600160a01b03811681146100ff575f5ffd5b5f5f60408385031215610127575f5ffd5b825161013281610102565b602084015190925061014381610102565b809150509250929050565b60805160a0516150f861018b5f395f8181610762015281816130110152818161308c015261310401525f81816104fd015261240101526150f85ff3fe608060405260043610610229575f3560e01c8063a395877d11610131578063d8fa0df4116100ac578063ef1269671161007c578063f333a66711610062578063f333a66714610732578063f887ea4014610751578063ffc5eb9614610784575f5ffd5b8063ef126967146106ca578063f2fde38b14610713575f5ffd5b8063d8fa0df414610645578063d9105cfe14610664578063e16b103214610678578063eb5f95da146106ab575f5ffd5b8063c9c4ec0111610101578063d2ac9635116100e7578063d2ac9635146105f4578063d5ad121414610613578063d6d2399e14610632575f5ffd5b8063c9c4ec01146105af578063d1cb7363146105d5575f5ffd5b8063a395877d1461051f578063a857fa951461053e578063bcafec4f1461055d578063c99d2f5614610590575f5ffd5b80635874f0d9116101c157806384b0196e1161019157806394739e871161017757806394739e87146104a55780639503ec31146104d85780639986df2c146104ec575f5ffd5b806384b0196e146104145780638da5cb5b1461043b575f5ffd5b80635874f0d914610396578063686451ec146103b5578063715018a6146103e15780637f461240146103f5575f5ffd5b806331cb9ee8116101fc57806331cb9ee81461030c5780634a1f77e61461034c578063517c79f21461036d5780635747b3b714610383575f5ffd5b80630288a39c1461022d5780630b0a970a146102845780631fc3277d146102c957806322a6ed25146102df575b5f5ffd5b348015610238575f5ffd5b507fc2ed289f66eee7928aa34e99cfa0d72a2f6c12a012ac5b27292c0e29ec323e005467ffffffffffffffff165b60405167ffffffffffffffff90911681526020015b60405180910390f35b34801561028f575f5ffd5b506102a361029e366004614569565b6107a3565b60405173ffffffffffffffffffffffffffffffffffffffff19909116815260200161027b565b3480156102d4575f5ffd5b5061026662278d0081565b3480156102ea575f5ffd5b506102fe6102f9366004614583565b6107d2565b60405190815260200161027b565b348015610317575f5ffd5b5061032b6103263660046145ef565b610845565b6040516fffffffffffffffffffffffffffffffff909116815260200161027b565b348015610357575f5ffd5b5061036b61036636600461465a565b61090d565b005b348015610378575f5ffd5b506102fe620493e081565b6102a36103913660046146a4565b610be6565b3480156103a1575f5ffd5b5061036b6103b03660046146cd565b610c46565b3480156103c0575f5ffd5b506103d46103cf3660046146cd565b610d65565b60405161027b91906146e6565b3480156103ec575f5ffd5b5061036b610eb3565b348015610400575f5ffd5b506102fe61040f36600461485d565b610ec6565b34801561041f575f5ffd5b506104286110aa565b60405161027b97969594939291906148f9565b348015610446575f5ffd5b507f9016d09d72d40fdae2fd8ceac6b6234c7706214fd39c1cd1e609a0528c1993005473ffffffffffffffffffffffffffffffffffffffff165b60405173ffffffffffffffffffffffffffffffffffffffff909116815260200161027b565b3480156104b0575f5ffd5b506102fe7fd0fab0b832b59d8b6a8fb3c9aa949a9d102a22ac4f922d811d4b2720bf6eab5081565b3480156104e3575f5ffd5b506102fe605d81565b3480156104f7575f5ffd5b506104807f000000000000000000000000000000000000000000000000000000000000000081565b34801561052a575f5ffd5b5061032b6105393660046149c8565b61118f565b348015610549575f5ffd5b506102fe6105583660046149f0565b611232565b348015610568575f5ffd5b506102fe7f729bb907863fcee5963a090eed1ec091f624305d73cf5c6cf1cb972a028823b781565b34801561059b575f5ffd5b506102a36105aa366004614a27565b61124e565b3480156105ba575f5ffd5b506105c3604081565b60405160ff909116815260200161027b565b3480156105e0575f5ffd5b506102fe6105ef366004614aa3565b6114db565b3480156105ff575f5ffd5b5061032b61060e366004614add565b6115c7565b34801561061e575f5ffd5b5061032b61062d3660046146cd565b611746565b61036b6106403660046145ef565b6117a8565b348015610650575f5ffd5b5061032b61065f366004614b8c565b61185f565b34801561066f575f5ffd5b5061036b6119d6565b348015610683575f5ffd5b507fc2ed289f66eee7928aa34e99cfa0d72a2f6c12a012ac5b27292c0e29ec323e01546102fe565b3480156106b6575f5ffd5b5061036b6106c53660046145ef565b6119de565b3480156106d5575f5ffd5b507fc2ed289f66eee7928aa34e99cfa0d72a2f6c12a012ac5b27292c0e29ec323e005468010000000000000000900467ffffffffffffffff16610266565b34801561071e575f5ffd5b5061036b61072d366004614bb4565b611bf5565b34801561073d575f5ffd5b5061036b61074c366004614bcd565b611c58565b34801561075c575f5ffd5b506104807f000000000000000000000000000000000000000000000000000000000000000081565b34801561078f575f5ffd5b506102fe61079e36600461485d565b611d76565b5f816040516020016107b59190614be6565b604051602081830303815290604052805190602001209050919050565b5f826040516020016107e49190614be6565b604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe081840301815282825280516020918201209083015281018390526060016040516020818303038152906040528051906020012090505b92915050565b5f61084e611e57565b610856611e8c565b5f61086084611fb4565b600281015490915073ffffffffffffffffffffffffffffffffffffffff1633146108da576040517f3c832efe00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff19851660048201523360248201526044015b60405180910390fd5b8054610902908590839073ffffffffffffffffffffffffffffffffffffffff16866001612064565b91505061083f612242565b5f61091661226c565b805490915060ff68010000000000000000820416159067ffffffffffffffff165f811580156109425750825b90505f8267ffffffffffffffff16600114801561095e5750303b155b90508115801561096c575080155b156109a3576040517ff92ee8a900000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b84547fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000001660011785558315610a045784547fffffffffffffffffffffffffffffffffffffffffffffff00ffffffffffffffff16680100000000000000001785555b67ffffffffffffffff86161580610a27575062278d0067ffffffffffffffff8716115b15610a73576040517fc347300700000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8716600482015262278d0060248201526044016108d1565b8667ffffffffffffffff165f03610ac2576040517fd453850700000000000000000000000000000000000000000000000000000000815267ffffffffffffffff881660048201526024016108d1565b610acb89612294565b6040805160608101825267ffffffffffffffff888116808352908a16602083018190525f92909301919091527fc2ed289f66eee7928aa34e99cfa0d72a2f6c12a012ac5b27292c0e29ec323e0080547fffffffffffffffffffffffffffffffff000000000000000000000000000000001690911768010000000000000000909202919091177fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff1681558890600101558315610bdb5784547fffffffffffffffffffffffffffffffffffffffffffffff00ffffffffffffffff168555604051600181527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b505050505050505050565b5f610bef611e57565b610bf7611e8c565b5f610c01846122a5565b9092509050610c1282823386612824565b610c3d610c2560a0860160808701614bb4565b846fffffffffffffffffffffffffffffffff16612923565b5061083f612242565b610c4e611e8c565b5f610c5882612a82565b805490915074010000000000000000000000000000000000000000900467ffffffffffffffff165f03610cd0576040517ff93f7f6500000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff19831660048201526024016108d1565b6004810180547fffffffffffffffffffffffffffffffff0000000000000000000000000000000016905580547fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff16815560405173ffffffffffffffffffffffffffffffffffffffff198316907f50dac919dc76a9f00c614ebb13aa8f7ab35e0535b3ec963f00397222e58bb340905f90a25050565b60408051610120810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e08101829052610100810182905290610db683611fb4565b6040805161012081018252825473ffffffffffffffffffffffffffffffffffffffff9081168252600184015480821660208401526002850154821693830193909352740100000000000000000000000000000000000000009092046bffffffffffffffffffffffff1660608201526003830154909116608082015290915060a08101610e428584612afe565b546fffffffffffffffffffffffffffffffff90811682526004840154166020820152604001610e7083612c02565b67ffffffffffffffff16815291547c0100000000000000000000000000000000000000000000000000000000900463ffffffff1660209092019190915292915050565b610ebb612cef565b610ec45f612d7d565b565b5f610ecf611e57565b610ed7611e8c565b5f610ee0612e07565b90505f8080805b8781101561108b575f7fc2ed289f66eee7928aa34e99cfa0d72a2f6c12a012ac5b27292c0e29ec323e02818b8b85818110610f2457610f24614c9b565b9050602002810190610f369190614cc8565b610f449060208101906146cd565b73ffffffffffffffffffffffffffffffffffffffff1916815260208101919091526040015f2060018101549091507401000000000000000000000000000000000000000090046bffffffffffffffffffffffff1685141580610fc35750600381015473ffffffffffffffffffffffffffffffffffffffff858116911614155b1561102257610fd3858585612f2f565b60018101546003820154740100000000000000000000000000000000000000009091046bffffffffffffffffffffffff16955073ffffffffffffffffffffffffffffffffffffffff1693505f92505b5f611052828c8c8681811061103957611039614c9b565b905060200281019061104b9190614cc8565b898c613160565b6fffffffffffffffffffffffffffffffff1690506110708185614d31565b935061107c8189614d31565b97505050806001019050610ee7565b50611097838383612f2f565b505050506110a3612242565b9392505050565b5f60608082808083601b82806040519080825280602002602001820160405280156110df578160200160208202803683370190505b5060f89290921b98509450905061112660408051808201909152601281527f526567616c69612043616c6c457363726f770000000000000000000000000000602082015290565b60408051808201909152600181527f310000000000000000000000000000000000000000000000000000000000000060208201527fc2ed289f66eee7928aa34e99cfa0d72a2f6c12a012ac5b27292c0e29ec323e01549899919890975094955030949350909150565b5f604060ff8316106111d2576040517f822ec5fb00000000000000000000000000000000000000000000000000000000815260ff831660048201526024016108d1565b6111e4836111df85611fb4565b612afe565b6111f260ff84166001614d31565b6041811061120257611202614c9b565b600291828204019190066010029054906101000a90046fffffffffffffffffffffffffffffffff16905092915050565b5f61124661123e612e07565b85858561330b565b949350505050565b5f611257611e57565b61125f611e8c565b826fffffffffffffffffffffffffffffffff165f036112aa576040517f1f2a200500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f6112b4856122a5565b90925090506112d182826112cb6020870187614bb4565b87612824565b5f6112e260a0870160808801614bb4565b6040517f70a082310000000000000000000000000000000000000000000000000000000081523060048201529091505f9073ffffffffffffffffffffffffffffffffffffffff8316906370a0823190602401602060405180830381865afa15801561134f573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906113739190614d44565b905061138560a0880160808901614bb4565b73ffffffffffffffffffffffffffffffffffffffff1663ef55bec66113ad6020880188614bb4565b308989602001358a604001356113c78e8d606001356107d2565b6113d760a08e0160808f01614d5b565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e08a901b16815273ffffffffffffffffffffffffffffffffffffffff97881660048201529690951660248701526fffffffffffffffffffffffffffffffff90931660448601526064850191909152608484015260a483015260ff1660c482015260a088013560e482015260c0880135610104820152610124015f604051808303815f87803b15801561148c575f5ffd5b505af115801561149e573d5f5f3e3d5ffd5b506114d092506114b791505060a0890160808a01614bb4565b82886fffffffffffffffffffffffffffffffff166133f4565b5050506110a3612242565b604080517f729bb907863fcee5963a090eed1ec091f624305d73cf5c6cf1cb972a028823b7602082015273ffffffffffffffffffffffffffffffffffffffff198616918101919091526fffffffffffffffffffffffffffffffff8416606082015263ffffffff8316608082015267ffffffffffffffff821660a08201525f90819060c0016040516020818303038152906040528051906020012090506115bd611582612e07565b826040517f19010000000000000000000000000000000000000000000000000000000000008152600281019290925260228201526042902090565b9695505050505050565b5f6115d0611e57565b6115d8611e8c565b5f6115e288612a82565b90508467ffffffffffffffff16421115611651576040517f56e0d53800000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff198916600482015267ffffffffffffffff861660248201526044016108d1565b80545f906116b3908a908a907c0100000000000000000000000000000000000000000000000000000000900463ffffffff1685601c61168f83614d74565b91906101000a81548163ffffffff021916908363ffffffff160217905550896114db565b60028301549091506116dd9073ffffffffffffffffffffffffffffffffffffffff16828787613505565b61172c576040517fa401fefe00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff198a1660048201526024016108d1565b61173a8983898b6001612064565b925050506115bd612242565b5f5f61175183611fb4565b90505f61175e8483612afe565b5460048301546fffffffffffffffffffffffffffffffff9182169250168111611787575f611246565b6004820154611246906fffffffffffffffffffffffffffffffff1682614d98565b6117b0611e57565b6117b8611e8c565b5f6117c283611fb4565b9050816fffffffffffffffffffffffffffffffff165f0361180f576040517f1f2a200500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b61181b83823385612824565b60038101546118529073ffffffffffffffffffffffffffffffffffffffff166fffffffffffffffffffffffffffffffff8416612923565b5061185b612242565b5050565b5f611868611e57565b611870611e8c565b5f61187a84612a82565b90505f61188682612c02565b90508067ffffffffffffffff165f036118e4576040517ff93f7f6500000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff19861660048201526024016108d1565b8067ffffffffffffffff16421015611957576040517f914df11500000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff198616600482015267ffffffffffffffff821660248201524260448201526064016108d1565b6004820180547fffffffffffffffffffffffffffffffff00000000000000000000000000000000811690915582547fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff1683556fffffffffffffffffffffffffffffffff1692506119ca858386865f612064565b9250505061083f612242565b610ec4611e8c565b6119e6611e8c565b5f6119f083612a82565b9050816fffffffffffffffffffffffffffffffff165f03611a3d576040517f1f2a200500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b805474010000000000000000000000000000000000000000900467ffffffffffffffff1615611acb5782611a7082612c02565b6040517fa7b71edc00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff19909216600483015267ffffffffffffffff1660248201526044016108d1565b5f611b0a7fc2ed289f66eee7928aa34e99cfa0d72a2f6c12a012ac5b27292c0e29ec323e0054611b059067ffffffffffffffff1642614d31565b6135ac565b6004830180547fffffffffffffffffffffffffffffffff00000000000000000000000000000000166fffffffffffffffffffffffffffffffff861690811790915583547fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff167401000000000000000000000000000000000000000067ffffffffffffffff841690810291909117855560408051928352602083019190915291925073ffffffffffffffffffffffffffffffffffffffff198616917f868953c382479fb07b154291430f8ca4a5153389a35571a6b50316ec9b160d6f910160405180910390a250505050565b611bfd612cef565b73ffffffffffffffffffffffffffffffffffffffff8116611c4c576040517f1e4fbdf70000000000000000000000000000000000000000000000000000000081525f60048201526024016108d1565b611c5581612d7d565b50565b611c60612cef565b611c68611e8c565b67ffffffffffffffff81161580611c885750468167ffffffffffffffff16145b15611ccb576040517fd453850700000000000000000000000000000000000000000000000000000000815267ffffffffffffffff821660048201526024016108d1565b7fc2ed289f66eee7928aa34e99cfa0d72a2f6c12a012ac5b27292c0e29ec323e00805460405167ffffffffffffffff8481169268010000000000000000900416907f098d7d623db2b78ab780181af50983361c2fd7c1e09f1be27a731433a890b6fe905f90a3805467ffffffffffffffff90921668010000000000000000027fffffffffffffffff00000000000000000000000000000000ffffffffffffffff909216919091179055565b5f611d7f611e57565b611d87611e8c565b611d8f6135ff565b5f611d98612e07565b90505f5b84811015611e4d575f611dd3878784818110611dba57611dba614c9b565b9050602002810190611dcc9190614dc0565b848761363f565b9050611e38878784818110611dea57611dea614c9b565b9050602002810190611dfc9190614dc0565b35888885818110611e0f57611e0f614c9b565b9050602002810190611e219190614dc0565b611e32906040810190602001614bb4565b83612f2f565b611e428185614d31565b935050600101611d9c565b50506110a3612242565b611e5f6137d0565b610ec460017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90613829565b7fc2ed289f66eee7928aa34e99cfa0d72a2f6c12a012ac5b27292c0e29ec323e00805468010000000000000000900467ffffffffffffffff16468114611f10576040517f6a3f61fe00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff821660048201524660248201526044016108d1565b8154700100000000000000000000000000000000900467ffffffffffffffff1615611f39575050565b815467ffffffffffffffff428116700100000000000000000000000000000000027fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff909216919091178355604051908216907f693db1970d8b931f0e68685c05f519116d6adf326a5514d4f666e2ee77e93ba2905f90a25050565b73ffffffffffffffffffffffffffffffffffffffff1981165f9081527fc2ed289f66eee7928aa34e99cfa0d72a2f6c12a012ac5b27292c0e29ec323e0260205260409020805473ffffffffffffffffffffffffffffffffffffffff1661205f576040517f22afbb5e00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff19831660048201526024016108d1565b919050565b5f73ffffffffffffffffffffffffffffffffffffffff84166120b2576040517fd92e233d00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f6120bd8787612afe565b80549091506fffffffffffffffffffffffffffffffff90811690851681116120e557806120e7565b845b9250826fffffffffffffffffffffffffffffffff165f0361214d576040517f012f6b4500000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff19891660048201526024016108d1565b6121578382614d98565b82547fffffffffffffffffffffffffffffffff00000000000000000000000000000000166fffffffffffffffffffffffffffffffff918216178355604080519185168252851515602083015273ffffffffffffffffffffffffffffffffffffffff88169173ffffffffffffffffffffffffffffffffffffffff198b16917f91b19edce283b6cdc94ff0788aa035c3fbe35a6cf1fe22be9dc1e62b98004882910160405180910390a360038701546122379073ffffffffffffffffffffffffffffffffffffffff16876fffffffffffffffffffffffffffffffff8616613830565b505095945050505050565b610ec45f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00611e86565b5f807ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a0061083f565b61229c6138da565b611c5581613918565b5f5f6122b0836107a3565b73ffffffffffffffffffffffffffffffffffffffff1981165f9081527fc2ed289f66eee7928aa34e99cfa0d72a2f6c12a012ac5b27292c0e29ec323e02602052604090208054919350915073ffffffffffffffffffffffffffffffffffffffff166126c2575f6123236020850185614bb4565b73ffffffffffffffffffffffffffffffffffffffff16148061236957505f6123516040850160208601614bb4565b73ffffffffffffffffffffffffffffffffffffffff16145b8061239857505f6123806060850160408601614bb4565b73ffffffffffffffffffffffffffffffffffffffff16145b156123cf576040517fd92e233d00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6040517f03190e6d000000000000000000000000000000000000000000000000000000008152606084013560048201527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16906303190e6d90602401602060405180830381865afa15801561245b573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061247f9190614df2565b63ffffffff165f036124c3576040517f2380022d000000000000000000000000000000000000000000000000000000008152606084013560048201526024016108d1565b6124d06020840184614bb4565b6124e06040850160208601614bb4565b6124f06060860160408701614bb4565b60028401805473ffffffffffffffffffffffffffffffffffffffff92831673ffffffffffffffffffffffffffffffffffffffff1991821617909155600185018054938316938216939093179092558354921691161781556125546060840135613920565b61256460a0850160808601614bb4565b60038301805473ffffffffffffffffffffffffffffffffffffffff92831673ffffffffffffffffffffffffffffffffffffffff199091161790556001830180546bffffffffffffffffffffffff9093167401000000000000000000000000000000000000000002929091169190911790556125e56060840160408501614bb4565b73ffffffffffffffffffffffffffffffffffffffff166126086020850185614bb4565b73ffffffffffffffffffffffffffffffffffffffff1673ffffffffffffffffffffffffffffffffffffffff1984167f0a83231da54e695d0fcf6cc5f8c6f99d145be657f820a005a3bd369da7afbae76126676040880160208901614bb4565b606088013561267c60a08a0160808b01614bb4565b6040805173ffffffffffffffffffffffffffffffffffffffff9485168152602081019390935292168183015260a0890135606082015290519081900360800190a4915091565b6126cf6020840184614bb4565b815473ffffffffffffffffffffffffffffffffffffffff908116911614158061272557506127036040840160208501614bb4565b600182015473ffffffffffffffffffffffffffffffffffffffff908116911614155b8061275d575061273b6060840160408501614bb4565b600282015473ffffffffffffffffffffffffffffffffffffffff908116911614155b80612797575060018101546bffffffffffffffffffffffff7401000000000000000000000000000000000000000090910416606084013514155b806127cf57506127ad60a0840160808501614bb4565b600382015473ffffffffffffffffffffffffffffffffffffffff908116911614155b1561281f576040517f1e67a76200000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff19831660048201526024016108d1565b915091565b6fffffffffffffffffffffffffffffffff81161561291d57806128478585612afe565b80545f906128689084906fffffffffffffffffffffffffffffffff16614e0d565b92506101000a8154816fffffffffffffffffffffffffffffffff02191690836fffffffffffffffffffffffffffffffff1602179055508173ffffffffffffffffffffffffffffffffffffffff168473ffffffffffffffffffffffffffffffffffffffff19167f05be89f4ab34b19f58b9387f5213f31e488c3cb186a558b667960195fff3dcad8360405161291491906fffffffffffffffffffffffffffffffff91909116815260200190565b60405180910390a35b50505050565b73ffffffffffffffffffffffffffffffffffffffff82166129805780341461185b576040517f195a3ca1000000000000000000000000000000000000000000000000000000008152600481018290523460248201526044016108d1565b34156129c0576040517f195a3ca10000000000000000000000000000000000000000000000000000000081525f60048201523460248201526044016108d1565b6040517f70a082310000000000000000000000000000000000000000000000000000000081523060048201525f9073ffffffffffffffffffffffffffffffffffffffff8416906370a0823190602401602060405180830381865afa158015612a2a573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612a4e9190614d44565b9050612a7273ffffffffffffffffffffffffffffffffffffffff8416333085613971565b612a7d8382846133f4565b505050565b5f612a8c82611fb4565b805490915073ffffffffffffffffffffffffffffffffffffffff16331461205f576040517f41db67c700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff19831660048201523360248201526044016108d1565b6002810154600182015460038301546040805173ffffffffffffffffffffffffffffffffffffffff9485166020820152740100000000000000000000000000000000000000009093046bffffffffffffffffffffffff16908301529190911660608201525f908190608001604051602081830303815290604052805190602001209050612ba87fc2ed289f66eee7928aa34e99cfa0d72a2f6c12a012ac5b27292c0e29ec323e0090565b5f91825260030160209081526040808320600186015473ffffffffffffffffffffffffffffffffffffffff168452825280832073ffffffffffffffffffffffffffffffffffffffff19871684529091529020905092915050565b805474010000000000000000000000000000000000000000900467ffffffffffffffff165f819003612c3557505f919050565b604080516060810182527fc2ed289f66eee7928aa34e99cfa0d72a2f6c12a012ac5b27292c0e29ec323e005467ffffffffffffffff80821683526801000000000000000082048116602084015270010000000000000000000000000000000090910416918101829052905f9015612cb0578160400151612cb2565b425b8251909150612cc19082614e35565b67ffffffffffffffff168367ffffffffffffffff161015612ce85781516112469082614e35565b5050919050565b33612d2e7f9016d09d72d40fdae2fd8ceac6b6234c7706214fd39c1cd1e609a0528c1993005473ffffffffffffffffffffffffffffffffffffffff1690565b73ffffffffffffffffffffffffffffffffffffffff1614610ec4576040517f118cdaa70000000000000000000000000000000000000000000000000000000081523360048201526024016108d1565b7f9016d09d72d40fdae2fd8ceac6b6234c7706214fd39c1cd1e609a0528c199300805473ffffffffffffffffffffffffffffffffffffffff19811673ffffffffffffffffffffffffffffffffffffffff848116918217845560405192169182907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0905f90a3505050565b5f7f36c25de3e541d5d970f66e4210d728721220fff5c077cc6cd008b3a0c62adab7612e6360408051808201909152601281527f526567616c69612043616c6c457363726f770000000000000000000000000000602082015290565b80519060200120612ea460408051808201909152600181527f3100000000000000000000000000000000000000000000000000000000000000602082015290565b8051906020012030612ed37fc2ed289f66eee7928aa34e99cfa0d72a2f6c12a012ac5b27292c0e29ec323e0090565b60010154604080516020810196909652850193909352606084019190915273ffffffffffffffffffffffffffffffffffffffff16608083015260a082015260c00160405160208183030381529060405280519060200120905090565b805f03612f3b57505050565b8173ffffffffffffffffffffffffffffffffffffffff16833373ffffffffffffffffffffffffffffffffffffffff167f8dab6d35466ca3cba614bc5b262979b277949786977e81107f375f7e39f7734a84604051612f9b91815260200190565b60405180910390a473ffffffffffffffffffffffffffffffffffffffff8216613070576040517f775520a40000000000000000000000000000000000000000000000000000000081526004810184905273ffffffffffffffffffffffffffffffffffffffff8381166024830152604482018390527f0000000000000000000000000000000000000000000000000000000000000000169063775520a49083906064015f604051808303818588803b158015613054575f5ffd5b505af1158015613066573d5f5f3e3d5ffd5b5050505050505050565b6130b173ffffffffffffffffffffffffffffffffffffffff83167f0000000000000000000000000000000000000000000000000000000000000000836139cd565b6040517f775520a40000000000000000000000000000000000000000000000000000000081526004810184905273ffffffffffffffffffffffffffffffffffffffff8381166024830152604482018390527f0000000000000000000000000000000000000000000000000000000000000000169063775520a4906064015f604051808303815f87803b158015613145575f5ffd5b505af1158015613157573d5f5f3e3d5ffd5b50505050505050565b5f806131726060860160408701614e55565b60028701549091505f9073ffffffffffffffffffffffffffffffffffffffff16331480156131b1575060406131ac87820160208901614d5b565b60ff16105b801561321f5750600187015461321f9073ffffffffffffffffffffffffffffffffffffffff1661320d876131e860208b018b6146cd565b6131f860408c0160208d01614d5b565b61320860608d0160408e01614e55565b61330b565b61321a60608a018a614e6e565b613505565b9050801561326d5761326761323a6040880160208901614d5b565b61324a6060890160408a01614e55565b61326061325a60208b018b6146cd565b8b612afe565b9190613a93565b90935091505b6fffffffffffffffffffffffffffffffff83161580159061329e57506fffffffffffffffffffffffffffffffff8216155b156132aa575050611246565b5f6132c6886132bf60408a0160208b01614d5b565b8486613c3c565b90506133006132d860208901896146cd565b6132e860408a0160208b01614d5b565b6132f860608b0160408c01614e55565b86858a613cd9565b505050949350505050565b604080517fd0fab0b832b59d8b6a8fb3c9aa949a9d102a22ac4f922d811d4b2720bf6eab50602082015273ffffffffffffffffffffffffffffffffffffffff1985169181019190915260ff831660608201526fffffffffffffffffffffffffffffffff821660808201525f90859060a001604051602081830303815290604052805190602001206040516020016133d49291907f190100000000000000000000000000000000000000000000000000000000000081526002810192909252602282015260420190565b604051602081830303815290604052805190602001209050949350505050565b6040517f70a082310000000000000000000000000000000000000000000000000000000081523060048201525f9073ffffffffffffffffffffffffffffffffffffffff8516906370a0823190602401602060405180830381865afa15801561345e573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906134829190614d44565b90505f83821061349b576134968483614ecf565b61349d565b5f5b90508281146134fe576040517fb013264c00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8616600482015260248101849052604481018290526064016108d1565b5050505050565b5f5f5f613513868686613dc4565b5090925090505f81600381111561352c5761352c614ee2565b14801561356457508673ffffffffffffffffffffffffffffffffffffffff168273ffffffffffffffffffffffffffffffffffffffff16145b1561357457600192505050611246565b5f8773ffffffffffffffffffffffffffffffffffffffff163b1180156135a157506135a187878787613e0b565b979650505050505050565b5f67ffffffffffffffff8211156135fb57604080517f6dfcc6500000000000000000000000000000000000000000000000000000000081526004810191909152602481018390526044016108d1565b5090565b6040517fd0fab0b832b59d8b6a8fb3c9aa949a9d102a22ac4f922d811d4b2720bf6eab509060801461362d57fe5b6101e060405260805261190161010052565b5f368161364f6040870187614e6e565b909250905061365f605d82614f0f565b15613699576040517f58675e76000000000000000000000000000000000000000000000000000000008152600481018290526024016108d1565b5f7fc2ed289f66eee7928aa34e99cfa0d72a2f6c12a012ac5b27292c0e29ec323e03813389356136cf60408c0160208d01614bb4565b6040805173ffffffffffffffffffffffffffffffffffffffff9485166020820152908101929092529091166060820152608001604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08184030181529181528151602092830120835290820192909252015f908120915083905b838110156137c4575f808080613775878d613766888a614d31565b6137708c8b614d31565b613ec9565b9350935093509350838a6137899190614d31565b99506137958684614ecf565b9450878510156137ac576137ac8d8684848f6140bf565b50505050605d816137bd9190614d31565b905061374b565b50505050509392505050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c15610ec4576040517f3ee5aeb500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80825d5050565b73ffffffffffffffffffffffffffffffffffffffff83166138b957613864828260405180602001604052805f815250614212565b612a7d576040517ff98a5eac00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff83166004820152602481018290526044016108d1565b612a7d73ffffffffffffffffffffffffffffffffffffffff84168383614227565b6138e2614234565b610ec4576040517fd7e6bcf800000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b611bfd6138da565b5f6bffffffffffffffffffffffff8211156135fb576040517f6dfcc65000000000000000000000000000000000000000000000000000000000815260606004820152602481018390526044016108d1565b61397f848484846001614252565b61291d576040517f5274afe700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff851660048201526024016108d1565b6139d98383835f6142e5565b612a7d576139ea83835f60016142e5565b613a38576040517f5274afe700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff841660048201526024016108d1565b613a4583838360016142e5565b612a7d576040517f5274afe700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff841660048201526024016108d1565b82545f908190819081906fffffffffffffffffffffffffffffffff1687613abe60ff89166001614d31565b60418110613ace57613ace614c9b565b600291828204019190066010029054906101000a90046fffffffffffffffffffffffffffffffff1691509150806fffffffffffffffffffffffffffffffff16856fffffffffffffffffffffffffffffffff1611613b32575f5f935093505050613c34565b613b3c8186614d98565b9250816fffffffffffffffffffffffffffffffff16836fffffffffffffffffffffffffffffffff1610613b6f5781613b71565b825b9350613b7d8484614d98565b9250613b898483614d98565b613b938583614e0d565b885f81613ba460ff8c166001614d31565b60418110613bb457613bb4614c9b565b600291828204019190066010028491906101000a8154816fffffffffffffffffffffffffffffffff02191690836fffffffffffffffffffffffffffffffff1602179055508391906101000a8154816fffffffffffffffffffffffffffffffff02191690836fffffffffffffffffffffffffffffffff160217905550505050505b935093915050565b60028401545f9073ffffffffffffffffffffffffffffffffffffffff16613c6557506001611246565b600285015473ffffffffffffffffffffffffffffffffffffffff163314613c8e57506002611246565b604060ff851610613ca157506004611246565b82613cae57506005611246565b6fffffffffffffffffffffffffffffffff821615613ccd576007613cd0565b60065b95945050505050565b8015613d1957858585846040517f60c0ffb70000000000000000000000000000000000000000000000000000000081526004016108d19493929190614f47565b816007811115613d2b57613d2b614ee2565b73ffffffffffffffffffffffffffffffffffffffff1987167f623d996b081561a4e4e3d29ef5c2c3e8c99453f67df8ce4b40856ba58092600f87876007876007811115613d7a57613d7a614ee2565b14613d85575f613d87565b875b6040805160ff90941684526fffffffffffffffffffffffffffffffff928316602085015291169082015260600160405180910390a3505050505050565b5f80806041849003613df8578435602086013560408701355f1a613dea8982858561436d565b955095509550505050613e02565b505f915060029050825b93509350939050565b5f5f848484604051602401613e2293929190614fca565b604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0818403018152919052602080820180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff167f1626ba7e0000000000000000000000000000000000000000000000000000000090811782525f80805284519495509093620493e093928b85fa9350815f5114601f3d111684169350505050949350505050565b5f5f5f5f86610120525b848610156140b157853573ffffffffffffffffffffffffffffffffffffffff19811660a0526fffffffffffffffffffffffffffffffff8160181c16915080600c1a90508060c0528160e0526080802061014052604261011e20610160525f5f52603d8701358060ff1c601b0161018052601d8801356101a0527f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81169050806101c0527f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08111613fab5760205f608061016060015afa505b505f5192508860205260405f2060205260a0515f5260405f20603f821115613fd45750506140b1565b80546fffffffffffffffffffffffffffffffff8116838015614052576001850160011c840160018087011660071b81546fffffffffffffffffffffffffffffffff81831c16808a11614031575f99505050505050505050506140b1565b9098039788851115614041578894505b84860387559084901b019055614093565b8260801c80871161406b575f96505050505050506140b1565b909503948582111561407b578591505b6fffffffffffffffffffffffffffffffff8202830184555b509687019690930392508291506140b1905057605d86019550613ed3565b859250945094509450949050565b5f80806140d86140d260408a018a614e6e565b89614460565b9250925092505f6141067fc2ed289f66eee7928aa34e99cfa0d72a2f6c12a012ac5b27292c0e29ec323e0090565b73ffffffffffffffffffffffffffffffffffffffff1985165f908152600291909101602052604081206001810154909250614160908390869073ffffffffffffffffffffffffffffffffffffffff8c81169116148a613c3c565b600283015490915073ffffffffffffffffffffffffffffffffffffffff16331480156141ef575060018201546bffffffffffffffffffffffff74010000000000000000000000000000000000000000909104168a351415806141ef57506141cd60408b0160208c01614bb4565b600383015473ffffffffffffffffffffffffffffffffffffffff908116911614155b156141f8575060035b6142068585858a858b613cd9565b50505050505050505050565b5f5f5f83516020850186885af1949350505050565b613a4583838360016144e3565b5f61423d61226c565b5468010000000000000000900460ff16919050565b6040517f23b872dd000000000000000000000000000000000000000000000000000000005f81815273ffffffffffffffffffffffffffffffffffffffff8781166004528616602452604485905291602083606481808c5af1925060015f511483166142d45783831516156142c8573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b6040517f095ea7b3000000000000000000000000000000000000000000000000000000005f81815273ffffffffffffffffffffffffffffffffffffffff8616600452602485905291602083604481808b5af1925060015f51148316614361578383151615614355573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411156143a657505f91506003905082614456565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa1580156143f7573d5f5f3e3d5ffd5b50506040517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0015191505073ffffffffffffffffffffffffffffffffffffffff811661444d57505f925060019150829050614456565b92505f91508190505b9450945094915050565b5f80803681878688614473605d83614d31565b926144809392919061501d565b9092509050614492600c5f838561501d565b61449b91615044565b8282600c8181106144ae576144ae614c9b565b919091013560f81c90506144c6601d600d858761501d565b6144cf91615093565b60801c945094509450505093509350939050565b6040517fa9059cbb000000000000000000000000000000000000000000000000000000005f81815273ffffffffffffffffffffffffffffffffffffffff8616600452602485905291602083604481808b5af1925060015f51148316614361578383151615614355573d5f823e3d81fd5b5f60c08284031215614563575f5ffd5b50919050565b5f60c08284031215614579575f5ffd5b6110a38383614553565b5f5f60e08385031215614594575f5ffd5b61459e8484614553565b9460c0939093013593505050565b803573ffffffffffffffffffffffffffffffffffffffff198116811461205f575f5ffd5b80356fffffffffffffffffffffffffffffffff8116811461205f575f5ffd5b5f5f60408385031215614600575f5ffd5b614609836145ac565b9150614617602084016145d0565b90509250929050565b803573ffffffffffffffffffffffffffffffffffffffff8116811461205f575f5ffd5b803567ffffffffffffffff8116811461205f575f5ffd5b5f5f5f5f6080858703121561466d575f5ffd5b61467685614620565b93506020850135925061468b60408601614643565b915061469960608601614643565b905092959194509250565b5f5f60e083850312156146b5575f5ffd5b6146bf8484614553565b915061461760c084016145d0565b5f602082840312156146dd575f5ffd5b6110a3826145ac565b5f6101208201905073ffffffffffffffffffffffffffffffffffffffff835116825273ffffffffffffffffffffffffffffffffffffffff6020840151166020830152604083015161474f604084018273ffffffffffffffffffffffffffffffffffffffff169052565b50606083015160608301526080830151614781608084018273ffffffffffffffffffffffffffffffffffffffff169052565b5060a08301516147a560a08401826fffffffffffffffffffffffffffffffff169052565b5060c08301516147c960c08401826fffffffffffffffffffffffffffffffff169052565b5060e08301516147e560e084018267ffffffffffffffff169052565b506101008301516147ff61010084018263ffffffff169052565b5092915050565b5f5f83601f840112614816575f5ffd5b50813567ffffffffffffffff81111561482d575f5ffd5b6020830191508360208260051b8501011115614847575f5ffd5b9250929050565b8035801515811461205f575f5ffd5b5f5f5f6040848603121561486f575f5ffd5b833567ffffffffffffffff811115614885575f5ffd5b61489186828701614806565b90945092506148a490506020850161484e565b90509250925092565b5f81518084528060208401602086015e5f6020828601015260207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f83011685010191505092915050565b7fff000000000000000000000000000000000000000000000000000000000000008816815260e060208201525f61493360e08301896148ad565b828103604084015261494581896148ad565b6060840188905273ffffffffffffffffffffffffffffffffffffffff8716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b818110156149a7578351835260209384019390920191600101614989565b50909b9a5050505050505050505050565b803560ff8116811461205f575f5ffd5b5f5f604083850312156149d9575f5ffd5b6149e2836145ac565b9150614617602084016149b8565b5f5f5f60608486031215614a02575f5ffd5b614a0b846145ac565b9250614a19602085016149b8565b91506148a4604085016145d0565b5f5f5f8385036101c0811215614a3b575f5ffd5b614a458686614553565b9350614a5360c086016145d0565b925060e07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff2082011215614a84575f5ffd5b5060e0840190509250925092565b63ffffffff81168114611c55575f5ffd5b5f5f5f5f60808587031215614ab6575f5ffd5b614abf856145ac565b9350614acd602086016145d0565b9250604085013561468b81614a92565b5f5f5f5f5f5f60a08789031215614af2575f5ffd5b614afb876145ac565b9550614b09602088016145d0565b9450614b1760408801614620565b9350614b2560608801614643565b9250608087013567ffffffffffffffff811115614b40575f5ffd5b8701601f81018913614b50575f5ffd5b803567ffffffffffffffff811115614b66575f5ffd5b896020828401011115614b77575f5ffd5b60208201935080925050509295509295509295565b5f5f60408385031215614b9d575f5ffd5b614ba6836145ac565b915061461760208401614620565b5f60208284031215614bc4575f5ffd5b6110a382614620565b5f60208284031215614bdd575f5ffd5b6110a382614643565b60c0810173ffffffffffffffffffffffffffffffffffffffff614c0884614620565b16825273ffffffffffffffffffffffffffffffffffffffff614c2c60208501614620565b16602083015273ffffffffffffffffffffffffffffffffffffffff614c5360408501614620565b1660408301526060830135606083015273ffffffffffffffffffffffffffffffffffffffff614c8460808501614620565b16608083015260a092830135929091019190915290565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b5f82357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81833603018112614cfa575f5ffd5b9190910192915050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b8082018082111561083f5761083f614d04565b5f60208284031215614d54575f5ffd5b5051919050565b5f60208284031215614d6b575f5ffd5b6110a3826149b8565b5f63ffffffff821663ffffffff8103614d8f57614d8f614d04565b60010192915050565b6fffffffffffffffffffffffffffffffff828116828216039081111561083f5761083f614d04565b5f82357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa1833603018112614cfa575f5ffd5b5f60208284031215614e02575f5ffd5b81516110a381614a92565b6fffffffffffffffffffffffffffffffff818116838216019081111561083f5761083f614d04565b67ffffffffffffffff818116838216019081111561083f5761083f614d04565b5f60208284031215614e65575f5ffd5b6110a3826145d0565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112614ea1575f5ffd5b83018035915067ffffffffffffffff821115614ebb575f5ffd5b602001915036819003821315614847575f5ffd5b8181038181111561083f5761083f614d04565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b5f82614f42577f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b500690565b73ffffffffffffffffffffffffffffffffffffffff198516815260ff841660208201526fffffffffffffffffffffffffffffffff831660408201526080810160088310614fbb577f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b82606083015295945050505050565b83815260406020820152816040820152818360608301375f818301606090810191909152601f9092017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe016010192915050565b5f5f8585111561502b575f5ffd5b83861115615037575f5ffd5b5050820193919092039150565b803573ffffffffffffffffffffffffffffffffffffffff19811690600c8410156147ff5773ffffffffffffffffffffffffffffffffffffffff198085600c0360031b1b82161691505092915050565b80357fffffffffffffffffffffffffffffffff0000000000000000000000000000000081169060108410156147ff577fffffffffffffffffffffffffffffffff00000000000000000000000000000000808560100360031b1b8216169150509291505056",
}

// CallEscrow is an auto generated Go binding around an Ethereum contract.
type CallEscrow struct {
	abi abi.ABI
}

// NewCallEscrow creates a new instance of CallEscrow.
func NewCallEscrow() *CallEscrow {
	parsed, err := CallEscrowMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &CallEscrow{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *CallEscrow) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address models_, address router_) returns()
func (callEscrow *CallEscrow) PackConstructor(models_ common.Address, router_ common.Address) []byte {
	enc, err := callEscrow.abi.Pack("", models_, router_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAGREEMENTTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbcafec4f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function AGREEMENT_TYPEHASH() view returns(bytes32)
func (callEscrow *CallEscrow) PackAGREEMENTTYPEHASH() []byte {
	enc, err := callEscrow.abi.Pack("AGREEMENT_TYPEHASH")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAGREEMENTTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbcafec4f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function AGREEMENT_TYPEHASH() view returns(bytes32)
func (callEscrow *CallEscrow) TryPackAGREEMENTTYPEHASH() ([]byte, error) {
	return callEscrow.abi.Pack("AGREEMENT_TYPEHASH")
}

// UnpackAGREEMENTTYPEHASH is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbcafec4f.
//
// Solidity: function AGREEMENT_TYPEHASH() view returns(bytes32)
func (callEscrow *CallEscrow) UnpackAGREEMENTTYPEHASH(data []byte) ([32]byte, error) {
	out, err := callEscrow.abi.Unpack("AGREEMENT_TYPEHASH", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackLANES is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc9c4ec01.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function LANES() view returns(uint8)
func (callEscrow *CallEscrow) PackLANES() []byte {
	enc, err := callEscrow.abi.Pack("LANES")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLANES is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc9c4ec01.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function LANES() view returns(uint8)
func (callEscrow *CallEscrow) TryPackLANES() ([]byte, error) {
	return callEscrow.abi.Pack("LANES")
}

// UnpackLANES is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc9c4ec01.
//
// Solidity: function LANES() view returns(uint8)
func (callEscrow *CallEscrow) UnpackLANES(data []byte) (uint8, error) {
	out, err := callEscrow.abi.Unpack("LANES", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackMAXWITHDRAWDELAY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1fc3277d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_WITHDRAW_DELAY() view returns(uint64)
func (callEscrow *CallEscrow) PackMAXWITHDRAWDELAY() []byte {
	enc, err := callEscrow.abi.Pack("MAX_WITHDRAW_DELAY")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXWITHDRAWDELAY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1fc3277d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_WITHDRAW_DELAY() view returns(uint64)
func (callEscrow *CallEscrow) TryPackMAXWITHDRAWDELAY() ([]byte, error) {
	return callEscrow.abi.Pack("MAX_WITHDRAW_DELAY")
}

// UnpackMAXWITHDRAWDELAY is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1fc3277d.
//
// Solidity: function MAX_WITHDRAW_DELAY() view returns(uint64)
func (callEscrow *CallEscrow) UnpackMAXWITHDRAWDELAY(data []byte) (uint64, error) {
	out, err := callEscrow.abi.Unpack("MAX_WITHDRAW_DELAY", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackSIGNATUREGAS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x517c79f2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function SIGNATURE_GAS() view returns(uint256)
func (callEscrow *CallEscrow) PackSIGNATUREGAS() []byte {
	enc, err := callEscrow.abi.Pack("SIGNATURE_GAS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSIGNATUREGAS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x517c79f2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function SIGNATURE_GAS() view returns(uint256)
func (callEscrow *CallEscrow) TryPackSIGNATUREGAS() ([]byte, error) {
	return callEscrow.abi.Pack("SIGNATURE_GAS")
}

// UnpackSIGNATUREGAS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x517c79f2.
//
// Solidity: function SIGNATURE_GAS() view returns(uint256)
func (callEscrow *CallEscrow) UnpackSIGNATUREGAS(data []byte) (*big.Int, error) {
	out, err := callEscrow.abi.Unpack("SIGNATURE_GAS", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackVOUCHERBYTES is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9503ec31.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function VOUCHER_BYTES() view returns(uint256)
func (callEscrow *CallEscrow) PackVOUCHERBYTES() []byte {
	enc, err := callEscrow.abi.Pack("VOUCHER_BYTES")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVOUCHERBYTES is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9503ec31.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function VOUCHER_BYTES() view returns(uint256)
func (callEscrow *CallEscrow) TryPackVOUCHERBYTES() ([]byte, error) {
	return callEscrow.abi.Pack("VOUCHER_BYTES")
}

// UnpackVOUCHERBYTES is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9503ec31.
//
// Solidity: function VOUCHER_BYTES() view returns(uint256)
func (callEscrow *CallEscrow) UnpackVOUCHERBYTES(data []byte) (*big.Int, error) {
	out, err := callEscrow.abi.Unpack("VOUCHER_BYTES", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackVOUCHERTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x94739e87.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function VOUCHER_TYPEHASH() view returns(bytes32)
func (callEscrow *CallEscrow) PackVOUCHERTYPEHASH() []byte {
	enc, err := callEscrow.abi.Pack("VOUCHER_TYPEHASH")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVOUCHERTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x94739e87.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function VOUCHER_TYPEHASH() view returns(bytes32)
func (callEscrow *CallEscrow) TryPackVOUCHERTYPEHASH() ([]byte, error) {
	return callEscrow.abi.Pack("VOUCHER_TYPEHASH")
}

// UnpackVOUCHERTYPEHASH is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x94739e87.
//
// Solidity: function VOUCHER_TYPEHASH() view returns(bytes32)
func (callEscrow *CallEscrow) UnpackVOUCHERTYPEHASH(data []byte) ([32]byte, error) {
	out, err := callEscrow.abi.Unpack("VOUCHER_TYPEHASH", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackAgreementDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd1cb7363.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function agreementDigest(bytes12 channelId, uint128 amount, uint32 number, uint64 deadline) view returns(bytes32)
func (callEscrow *CallEscrow) PackAgreementDigest(channelId [12]byte, amount *big.Int, number uint32, deadline uint64) []byte {
	enc, err := callEscrow.abi.Pack("agreementDigest", channelId, amount, number, deadline)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAgreementDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd1cb7363.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function agreementDigest(bytes12 channelId, uint128 amount, uint32 number, uint64 deadline) view returns(bytes32)
func (callEscrow *CallEscrow) TryPackAgreementDigest(channelId [12]byte, amount *big.Int, number uint32, deadline uint64) ([]byte, error) {
	return callEscrow.abi.Pack("agreementDigest", channelId, amount, number, deadline)
}

// UnpackAgreementDigest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd1cb7363.
//
// Solidity: function agreementDigest(bytes12 channelId, uint128 amount, uint32 number, uint64 deadline) view returns(bytes32)
func (callEscrow *CallEscrow) UnpackAgreementDigest(data []byte) ([32]byte, error) {
	out, err := callEscrow.abi.Unpack("agreementDigest", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackArrive is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd9105cfe.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function arrive() returns()
func (callEscrow *CallEscrow) PackArrive() []byte {
	enc, err := callEscrow.abi.Pack("arrive")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackArrive is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd9105cfe.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function arrive() returns()
func (callEscrow *CallEscrow) TryPackArrive() ([]byte, error) {
	return callEscrow.abi.Pack("arrive")
}

// PackAuthorizationNonce is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x22a6ed25.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function authorizationNonce((address,address,address,uint256,address,bytes32) terms, bytes32 salt) pure returns(bytes32)
func (callEscrow *CallEscrow) PackAuthorizationNonce(terms ICallEscrowTerms, salt [32]byte) []byte {
	enc, err := callEscrow.abi.Pack("authorizationNonce", terms, salt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAuthorizationNonce is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x22a6ed25.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function authorizationNonce((address,address,address,uint256,address,bytes32) terms, bytes32 salt) pure returns(bytes32)
func (callEscrow *CallEscrow) TryPackAuthorizationNonce(terms ICallEscrowTerms, salt [32]byte) ([]byte, error) {
	return callEscrow.abi.Pack("authorizationNonce", terms, salt)
}

// UnpackAuthorizationNonce is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x22a6ed25.
//
// Solidity: function authorizationNonce((address,address,address,uint256,address,bytes32) terms, bytes32 salt) pure returns(bytes32)
func (callEscrow *CallEscrow) UnpackAuthorizationNonce(data []byte) ([32]byte, error) {
	out, err := callEscrow.abi.Unpack("authorizationNonce", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackAvailable is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd5ad1214.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function available(bytes12 channelId) view returns(uint128)
func (callEscrow *CallEscrow) PackAvailable(channelId [12]byte) []byte {
	enc, err := callEscrow.abi.Pack("available", channelId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAvailable is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd5ad1214.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function available(bytes12 channelId) view returns(uint128)
func (callEscrow *CallEscrow) TryPackAvailable(channelId [12]byte) ([]byte, error) {
	return callEscrow.abi.Pack("available", channelId)
}

// UnpackAvailable is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd5ad1214.
//
// Solidity: function available(bytes12 channelId) view returns(uint128)
func (callEscrow *CallEscrow) UnpackAvailable(data []byte) (*big.Int, error) {
	out, err := callEscrow.abi.Unpack("available", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCancelWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5874f0d9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancelWithdraw(bytes12 channelId) returns()
func (callEscrow *CallEscrow) PackCancelWithdraw(channelId [12]byte) []byte {
	enc, err := callEscrow.abi.Pack("cancelWithdraw", channelId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancelWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5874f0d9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancelWithdraw(bytes12 channelId) returns()
func (callEscrow *CallEscrow) TryPackCancelWithdraw(channelId [12]byte) ([]byte, error) {
	return callEscrow.abi.Pack("cancelWithdraw", channelId)
}

// PackChannel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x686451ec.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function channel(bytes12 channelId) view returns((address,address,address,uint256,address,uint128,uint128,uint64,uint32))
func (callEscrow *CallEscrow) PackChannel(channelId [12]byte) []byte {
	enc, err := callEscrow.abi.Pack("channel", channelId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackChannel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x686451ec.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function channel(bytes12 channelId) view returns((address,address,address,uint256,address,uint128,uint128,uint64,uint32))
func (callEscrow *CallEscrow) TryPackChannel(channelId [12]byte) ([]byte, error) {
	return callEscrow.abi.Pack("channel", channelId)
}

// UnpackChannel is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x686451ec.
//
// Solidity: function channel(bytes12 channelId) view returns((address,address,address,uint256,address,uint128,uint128,uint64,uint32))
func (callEscrow *CallEscrow) UnpackChannel(data []byte) (ICallEscrowChannel, error) {
	out, err := callEscrow.abi.Unpack("channel", data)
	if err != nil {
		return *new(ICallEscrowChannel), err
	}
	out0 := *abi.ConvertType(out[0], new(ICallEscrowChannel)).(*ICallEscrowChannel)
	return out0, nil
}

// PackChannelIdOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0b0a970a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function channelIdOf((address,address,address,uint256,address,bytes32) terms) pure returns(bytes12)
func (callEscrow *CallEscrow) PackChannelIdOf(terms ICallEscrowTerms) []byte {
	enc, err := callEscrow.abi.Pack("channelIdOf", terms)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackChannelIdOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0b0a970a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function channelIdOf((address,address,address,uint256,address,bytes32) terms) pure returns(bytes12)
func (callEscrow *CallEscrow) TryPackChannelIdOf(terms ICallEscrowTerms) ([]byte, error) {
	return callEscrow.abi.Pack("channelIdOf", terms)
}

// UnpackChannelIdOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0b0a970a.
//
// Solidity: function channelIdOf((address,address,address,uint256,address,bytes32) terms) pure returns(bytes12)
func (callEscrow *CallEscrow) UnpackChannelIdOf(data []byte) ([12]byte, error) {
	out, err := callEscrow.abi.Unpack("channelIdOf", data)
	if err != nil {
		return *new([12]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([12]byte)).(*[12]byte)
	return out0, nil
}

// PackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xffc5eb96.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claim((uint256,address,bytes)[] batches, bool strict) returns(uint256 amount)
func (callEscrow *CallEscrow) PackClaim(batches []ICallEscrowBatch, strict bool) []byte {
	enc, err := callEscrow.abi.Pack("claim", batches, strict)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xffc5eb96.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claim((uint256,address,bytes)[] batches, bool strict) returns(uint256 amount)
func (callEscrow *CallEscrow) TryPackClaim(batches []ICallEscrowBatch, strict bool) ([]byte, error) {
	return callEscrow.abi.Pack("claim", batches, strict)
}

// UnpackClaim is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xffc5eb96.
//
// Solidity: function claim((uint256,address,bytes)[] batches, bool strict) returns(uint256 amount)
func (callEscrow *CallEscrow) UnpackClaim(data []byte) (*big.Int, error) {
	out, err := callEscrow.abi.Unpack("claim", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackClaimSigned is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7f461240.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claimSigned((bytes12,uint8,uint128,bytes)[] claims, bool strict) returns(uint256 amount)
func (callEscrow *CallEscrow) PackClaimSigned(claims []ICallEscrowClaim, strict bool) []byte {
	enc, err := callEscrow.abi.Pack("claimSigned", claims, strict)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaimSigned is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7f461240.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claimSigned((bytes12,uint8,uint128,bytes)[] claims, bool strict) returns(uint256 amount)
func (callEscrow *CallEscrow) TryPackClaimSigned(claims []ICallEscrowClaim, strict bool) ([]byte, error) {
	return callEscrow.abi.Pack("claimSigned", claims, strict)
}

// UnpackClaimSigned is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7f461240.
//
// Solidity: function claimSigned((bytes12,uint8,uint128,bytes)[] claims, bool strict) returns(uint256 amount)
func (callEscrow *CallEscrow) UnpackClaimSigned(data []byte) (*big.Int, error) {
	out, err := callEscrow.abi.Unpack("claimSigned", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackClaimed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa395877d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claimed(bytes12 channelId, uint8 lane) view returns(uint128)
func (callEscrow *CallEscrow) PackClaimed(channelId [12]byte, lane uint8) []byte {
	enc, err := callEscrow.abi.Pack("claimed", channelId, lane)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaimed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa395877d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claimed(bytes12 channelId, uint8 lane) view returns(uint128)
func (callEscrow *CallEscrow) TryPackClaimed(channelId [12]byte, lane uint8) ([]byte, error) {
	return callEscrow.abi.Pack("claimed", channelId, lane)
}

// UnpackClaimed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa395877d.
//
// Solidity: function claimed(bytes12 channelId, uint8 lane) view returns(uint128)
func (callEscrow *CallEscrow) UnpackClaimed(data []byte) (*big.Int, error) {
	out, err := callEscrow.abi.Unpack("claimed", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDeploymentId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe16b1032.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deploymentId() view returns(bytes32)
func (callEscrow *CallEscrow) PackDeploymentId() []byte {
	enc, err := callEscrow.abi.Pack("deploymentId")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeploymentId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe16b1032.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deploymentId() view returns(bytes32)
func (callEscrow *CallEscrow) TryPackDeploymentId() ([]byte, error) {
	return callEscrow.abi.Pack("deploymentId")
}

// UnpackDeploymentId is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe16b1032.
//
// Solidity: function deploymentId() view returns(bytes32)
func (callEscrow *CallEscrow) UnpackDeploymentId(data []byte) ([32]byte, error) {
	out, err := callEscrow.abi.Unpack("deploymentId", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (callEscrow *CallEscrow) PackEip712Domain() []byte {
	enc, err := callEscrow.abi.Pack("eip712Domain")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (callEscrow *CallEscrow) TryPackEip712Domain() ([]byte, error) {
	return callEscrow.abi.Pack("eip712Domain")
}

// Eip712DomainOutput serves as a container for the return parameters of contract
// method Eip712Domain.
type Eip712DomainOutput struct {
	Fields            [1]byte
	Name              string
	Version           string
	ChainId           *big.Int
	VerifyingContract common.Address
	Salt              [32]byte
	Extensions        []*big.Int
}

// UnpackEip712Domain is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x84b0196e.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (callEscrow *CallEscrow) UnpackEip712Domain(data []byte) (Eip712DomainOutput, error) {
	out, err := callEscrow.abi.Unpack("eip712Domain", data)
	outstruct := new(Eip712DomainOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Fields = *abi.ConvertType(out[0], new([1]byte)).(*[1]byte)
	outstruct.Name = *abi.ConvertType(out[1], new(string)).(*string)
	outstruct.Version = *abi.ConvertType(out[2], new(string)).(*string)
	outstruct.ChainId = abi.ConvertType(out[3], new(big.Int)).(*big.Int)
	outstruct.VerifyingContract = *abi.ConvertType(out[4], new(common.Address)).(*common.Address)
	outstruct.Salt = *abi.ConvertType(out[5], new([32]byte)).(*[32]byte)
	outstruct.Extensions = *abi.ConvertType(out[6], new([]*big.Int)).(*[]*big.Int)
	return *outstruct, nil
}

// PackHomeChainId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xef126967.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function homeChainId() view returns(uint64)
func (callEscrow *CallEscrow) PackHomeChainId() []byte {
	enc, err := callEscrow.abi.Pack("homeChainId")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHomeChainId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xef126967.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function homeChainId() view returns(uint64)
func (callEscrow *CallEscrow) TryPackHomeChainId() ([]byte, error) {
	return callEscrow.abi.Pack("homeChainId")
}

// UnpackHomeChainId is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xef126967.
//
// Solidity: function homeChainId() view returns(uint64)
func (callEscrow *CallEscrow) UnpackHomeChainId(data []byte) (uint64, error) {
	out, err := callEscrow.abi.Unpack("homeChainId", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4a1f77e6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function initialize(address owner_, bytes32 deploymentId_, uint64 homeChainId_, uint64 withdrawDelay_) returns()
func (callEscrow *CallEscrow) PackInitialize(owner common.Address, deploymentId [32]byte, homeChainId uint64, withdrawDelay uint64) []byte {
	enc, err := callEscrow.abi.Pack("initialize", owner, deploymentId, homeChainId, withdrawDelay)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4a1f77e6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function initialize(address owner_, bytes32 deploymentId_, uint64 homeChainId_, uint64 withdrawDelay_) returns()
func (callEscrow *CallEscrow) TryPackInitialize(owner common.Address, deploymentId [32]byte, homeChainId uint64, withdrawDelay uint64) ([]byte, error) {
	return callEscrow.abi.Pack("initialize", owner, deploymentId, homeChainId, withdrawDelay)
}

// PackModels is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9986df2c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function models() view returns(address)
func (callEscrow *CallEscrow) PackModels() []byte {
	enc, err := callEscrow.abi.Pack("models")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackModels is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9986df2c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function models() view returns(address)
func (callEscrow *CallEscrow) TryPackModels() ([]byte, error) {
	return callEscrow.abi.Pack("models")
}

// UnpackModels is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9986df2c.
//
// Solidity: function models() view returns(address)
func (callEscrow *CallEscrow) UnpackModels(data []byte) (common.Address, error) {
	out, err := callEscrow.abi.Unpack("models", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackOpen is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5747b3b7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function open((address,address,address,uint256,address,bytes32) terms, uint128 amount) payable returns(bytes12 channelId)
func (callEscrow *CallEscrow) PackOpen(terms ICallEscrowTerms, amount *big.Int) []byte {
	enc, err := callEscrow.abi.Pack("open", terms, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOpen is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5747b3b7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function open((address,address,address,uint256,address,bytes32) terms, uint128 amount) payable returns(bytes12 channelId)
func (callEscrow *CallEscrow) TryPackOpen(terms ICallEscrowTerms, amount *big.Int) ([]byte, error) {
	return callEscrow.abi.Pack("open", terms, amount)
}

// UnpackOpen is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5747b3b7.
//
// Solidity: function open((address,address,address,uint256,address,bytes32) terms, uint128 amount) payable returns(bytes12 channelId)
func (callEscrow *CallEscrow) UnpackOpen(data []byte) ([12]byte, error) {
	out, err := callEscrow.abi.Unpack("open", data)
	if err != nil {
		return *new([12]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([12]byte)).(*[12]byte)
	return out0, nil
}

// PackOpenWithAuthorization is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc99d2f56.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function openWithAuthorization((address,address,address,uint256,address,bytes32) terms, uint128 amount, (address,uint256,uint256,bytes32,uint8,bytes32,bytes32) authorization) returns(bytes12 channelId)
func (callEscrow *CallEscrow) PackOpenWithAuthorization(terms ICallEscrowTerms, amount *big.Int, authorization ICallEscrowAuthorization) []byte {
	enc, err := callEscrow.abi.Pack("openWithAuthorization", terms, amount, authorization)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOpenWithAuthorization is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc99d2f56.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function openWithAuthorization((address,address,address,uint256,address,bytes32) terms, uint128 amount, (address,uint256,uint256,bytes32,uint8,bytes32,bytes32) authorization) returns(bytes12 channelId)
func (callEscrow *CallEscrow) TryPackOpenWithAuthorization(terms ICallEscrowTerms, amount *big.Int, authorization ICallEscrowAuthorization) ([]byte, error) {
	return callEscrow.abi.Pack("openWithAuthorization", terms, amount, authorization)
}

// UnpackOpenWithAuthorization is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc99d2f56.
//
// Solidity: function openWithAuthorization((address,address,address,uint256,address,bytes32) terms, uint128 amount, (address,uint256,uint256,bytes32,uint8,bytes32,bytes32) authorization) returns(bytes12 channelId)
func (callEscrow *CallEscrow) UnpackOpenWithAuthorization(data []byte) ([12]byte, error) {
	out, err := callEscrow.abi.Unpack("openWithAuthorization", data)
	if err != nil {
		return *new([12]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([12]byte)).(*[12]byte)
	return out0, nil
}

// PackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function owner() view returns(address)
func (callEscrow *CallEscrow) PackOwner() []byte {
	enc, err := callEscrow.abi.Pack("owner")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function owner() view returns(address)
func (callEscrow *CallEscrow) TryPackOwner() ([]byte, error) {
	return callEscrow.abi.Pack("owner")
}

// UnpackOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (callEscrow *CallEscrow) UnpackOwner(data []byte) (common.Address, error) {
	out, err := callEscrow.abi.Unpack("owner", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackRehome is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf333a667.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rehome(uint64 chainId) returns()
func (callEscrow *CallEscrow) PackRehome(chainId uint64) []byte {
	enc, err := callEscrow.abi.Pack("rehome", chainId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRehome is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf333a667.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function rehome(uint64 chainId) returns()
func (callEscrow *CallEscrow) TryPackRehome(chainId uint64) ([]byte, error) {
	return callEscrow.abi.Pack("rehome", chainId)
}

// PackRelease is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x31cb9ee8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function release(bytes12 channelId, uint128 amount) returns(uint128)
func (callEscrow *CallEscrow) PackRelease(channelId [12]byte, amount *big.Int) []byte {
	enc, err := callEscrow.abi.Pack("release", channelId, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRelease is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x31cb9ee8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function release(bytes12 channelId, uint128 amount) returns(uint128)
func (callEscrow *CallEscrow) TryPackRelease(channelId [12]byte, amount *big.Int) ([]byte, error) {
	return callEscrow.abi.Pack("release", channelId, amount)
}

// UnpackRelease is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x31cb9ee8.
//
// Solidity: function release(bytes12 channelId, uint128 amount) returns(uint128)
func (callEscrow *CallEscrow) UnpackRelease(data []byte) (*big.Int, error) {
	out, err := callEscrow.abi.Unpack("release", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRenounceOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x715018a6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function renounceOwnership() returns()
func (callEscrow *CallEscrow) PackRenounceOwnership() []byte {
	enc, err := callEscrow.abi.Pack("renounceOwnership")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRenounceOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x715018a6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function renounceOwnership() returns()
func (callEscrow *CallEscrow) TryPackRenounceOwnership() ([]byte, error) {
	return callEscrow.abi.Pack("renounceOwnership")
}

// PackRequestWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeb5f95da.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function requestWithdraw(bytes12 channelId, uint128 amount) returns()
func (callEscrow *CallEscrow) PackRequestWithdraw(channelId [12]byte, amount *big.Int) []byte {
	enc, err := callEscrow.abi.Pack("requestWithdraw", channelId, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRequestWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeb5f95da.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function requestWithdraw(bytes12 channelId, uint128 amount) returns()
func (callEscrow *CallEscrow) TryPackRequestWithdraw(channelId [12]byte, amount *big.Int) ([]byte, error) {
	return callEscrow.abi.Pack("requestWithdraw", channelId, amount)
}

// PackRouter is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf887ea40.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function router() view returns(address)
func (callEscrow *CallEscrow) PackRouter() []byte {
	enc, err := callEscrow.abi.Pack("router")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRouter is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf887ea40.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function router() view returns(address)
func (callEscrow *CallEscrow) TryPackRouter() ([]byte, error) {
	return callEscrow.abi.Pack("router")
}

// UnpackRouter is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf887ea40.
//
// Solidity: function router() view returns(address)
func (callEscrow *CallEscrow) UnpackRouter(data []byte) (common.Address, error) {
	out, err := callEscrow.abi.Unpack("router", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackTopUp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd6d2399e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function topUp(bytes12 channelId, uint128 amount) payable returns()
func (callEscrow *CallEscrow) PackTopUp(channelId [12]byte, amount *big.Int) []byte {
	enc, err := callEscrow.abi.Pack("topUp", channelId, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTopUp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd6d2399e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function topUp(bytes12 channelId, uint128 amount) payable returns()
func (callEscrow *CallEscrow) TryPackTopUp(channelId [12]byte, amount *big.Int) ([]byte, error) {
	return callEscrow.abi.Pack("topUp", channelId, amount)
}

// PackTransferOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2fde38b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (callEscrow *CallEscrow) PackTransferOwnership(newOwner common.Address) []byte {
	enc, err := callEscrow.abi.Pack("transferOwnership", newOwner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2fde38b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (callEscrow *CallEscrow) TryPackTransferOwnership(newOwner common.Address) ([]byte, error) {
	return callEscrow.abi.Pack("transferOwnership", newOwner)
}

// PackVoucherDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa857fa95.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function voucherDigest(bytes12 channelId, uint8 lane, uint128 cumulative) view returns(bytes32)
func (callEscrow *CallEscrow) PackVoucherDigest(channelId [12]byte, lane uint8, cumulative *big.Int) []byte {
	enc, err := callEscrow.abi.Pack("voucherDigest", channelId, lane, cumulative)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVoucherDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa857fa95.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function voucherDigest(bytes12 channelId, uint8 lane, uint128 cumulative) view returns(bytes32)
func (callEscrow *CallEscrow) TryPackVoucherDigest(channelId [12]byte, lane uint8, cumulative *big.Int) ([]byte, error) {
	return callEscrow.abi.Pack("voucherDigest", channelId, lane, cumulative)
}

// UnpackVoucherDigest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa857fa95.
//
// Solidity: function voucherDigest(bytes12 channelId, uint8 lane, uint128 cumulative) view returns(bytes32)
func (callEscrow *CallEscrow) UnpackVoucherDigest(data []byte) ([32]byte, error) {
	out, err := callEscrow.abi.Unpack("voucherDigest", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd8fa0df4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdraw(bytes12 channelId, address to) returns(uint128 amount)
func (callEscrow *CallEscrow) PackWithdraw(channelId [12]byte, to common.Address) []byte {
	enc, err := callEscrow.abi.Pack("withdraw", channelId, to)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd8fa0df4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdraw(bytes12 channelId, address to) returns(uint128 amount)
func (callEscrow *CallEscrow) TryPackWithdraw(channelId [12]byte, to common.Address) ([]byte, error) {
	return callEscrow.abi.Pack("withdraw", channelId, to)
}

// UnpackWithdraw is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd8fa0df4.
//
// Solidity: function withdraw(bytes12 channelId, address to) returns(uint128 amount)
func (callEscrow *CallEscrow) UnpackWithdraw(data []byte) (*big.Int, error) {
	out, err := callEscrow.abi.Unpack("withdraw", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackWithdrawAgreed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd2ac9635.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdrawAgreed(bytes12 channelId, uint128 amount, address to, uint64 deadline, bytes signature) returns(uint128)
func (callEscrow *CallEscrow) PackWithdrawAgreed(channelId [12]byte, amount *big.Int, to common.Address, deadline uint64, signature []byte) []byte {
	enc, err := callEscrow.abi.Pack("withdrawAgreed", channelId, amount, to, deadline, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdrawAgreed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd2ac9635.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdrawAgreed(bytes12 channelId, uint128 amount, address to, uint64 deadline, bytes signature) returns(uint128)
func (callEscrow *CallEscrow) TryPackWithdrawAgreed(channelId [12]byte, amount *big.Int, to common.Address, deadline uint64, signature []byte) ([]byte, error) {
	return callEscrow.abi.Pack("withdrawAgreed", channelId, amount, to, deadline, signature)
}

// UnpackWithdrawAgreed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd2ac9635.
//
// Solidity: function withdrawAgreed(bytes12 channelId, uint128 amount, address to, uint64 deadline, bytes signature) returns(uint128)
func (callEscrow *CallEscrow) UnpackWithdrawAgreed(data []byte) (*big.Int, error) {
	out, err := callEscrow.abi.Unpack("withdrawAgreed", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackWithdrawDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0288a39c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdrawDelay() view returns(uint64)
func (callEscrow *CallEscrow) PackWithdrawDelay() []byte {
	enc, err := callEscrow.abi.Pack("withdrawDelay")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdrawDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0288a39c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdrawDelay() view returns(uint64)
func (callEscrow *CallEscrow) TryPackWithdrawDelay() ([]byte, error) {
	return callEscrow.abi.Pack("withdrawDelay")
}

// UnpackWithdrawDelay is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0288a39c.
//
// Solidity: function withdrawDelay() view returns(uint64)
func (callEscrow *CallEscrow) UnpackWithdrawDelay(data []byte) (uint64, error) {
	out, err := callEscrow.abi.Unpack("withdrawDelay", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// CallEscrowArrived represents a Arrived event raised by the CallEscrow contract.
type CallEscrowArrived struct {
	Home uint64
	Raw  *types.Log // Blockchain specific contextual infos
}

const CallEscrowArrivedEventName = "Arrived"

// ContractEventName returns the user-defined event name.
func (CallEscrowArrived) ContractEventName() string {
	return CallEscrowArrivedEventName
}

// UnpackArrivedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Arrived(uint64 indexed home)
func (callEscrow *CallEscrow) UnpackArrivedEvent(log *types.Log) (*CallEscrowArrived, error) {
	event := "Arrived"
	if len(log.Topics) == 0 || log.Topics[0] != callEscrow.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(CallEscrowArrived)
	if len(log.Data) > 0 {
		if err := callEscrow.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range callEscrow.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// CallEscrowChannelOpened represents a ChannelOpened event raised by the CallEscrow contract.
type CallEscrowChannelOpened struct {
	ChannelId [12]byte
	Payer     common.Address
	Gateway   common.Address
	Signer    common.Address
	ModelId   *big.Int
	Asset     common.Address
	Salt      [32]byte
	Raw       *types.Log // Blockchain specific contextual infos
}

const CallEscrowChannelOpenedEventName = "ChannelOpened"

// ContractEventName returns the user-defined event name.
func (CallEscrowChannelOpened) ContractEventName() string {
	return CallEscrowChannelOpenedEventName
}

// UnpackChannelOpenedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ChannelOpened(bytes12 indexed channelId, address indexed payer, address indexed gateway, address signer, uint256 modelId, address asset, bytes32 salt)
func (callEscrow *CallEscrow) UnpackChannelOpenedEvent(log *types.Log) (*CallEscrowChannelOpened, error) {
	event := "ChannelOpened"
	if len(log.Topics) == 0 || log.Topics[0] != callEscrow.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(CallEscrowChannelOpened)
	if len(log.Data) > 0 {
		if err := callEscrow.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range callEscrow.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// CallEscrowChannelToppedUp represents a ChannelToppedUp event raised by the CallEscrow contract.
type CallEscrowChannelToppedUp struct {
	ChannelId [12]byte
	From      common.Address
	Amount    *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const CallEscrowChannelToppedUpEventName = "ChannelToppedUp"

// ContractEventName returns the user-defined event name.
func (CallEscrowChannelToppedUp) ContractEventName() string {
	return CallEscrowChannelToppedUpEventName
}

// UnpackChannelToppedUpEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ChannelToppedUp(bytes12 indexed channelId, address indexed from, uint128 amount)
func (callEscrow *CallEscrow) UnpackChannelToppedUpEvent(log *types.Log) (*CallEscrowChannelToppedUp, error) {
	event := "ChannelToppedUp"
	if len(log.Topics) == 0 || log.Topics[0] != callEscrow.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(CallEscrowChannelToppedUp)
	if len(log.Data) > 0 {
		if err := callEscrow.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range callEscrow.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// CallEscrowClaimed represents a Claimed event raised by the CallEscrow contract.
type CallEscrowClaimed struct {
	Gateway common.Address
	ModelId *big.Int
	Asset   common.Address
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const CallEscrowClaimedEventName = "Claimed"

// ContractEventName returns the user-defined event name.
func (CallEscrowClaimed) ContractEventName() string {
	return CallEscrowClaimedEventName
}

// UnpackClaimedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Claimed(address indexed gateway, uint256 indexed modelId, address indexed asset, uint256 amount)
func (callEscrow *CallEscrow) UnpackClaimedEvent(log *types.Log) (*CallEscrowClaimed, error) {
	event := "Claimed"
	if len(log.Topics) == 0 || log.Topics[0] != callEscrow.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(CallEscrowClaimed)
	if len(log.Data) > 0 {
		if err := callEscrow.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range callEscrow.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// CallEscrowEIP712DomainChanged represents a EIP712DomainChanged event raised by the CallEscrow contract.
type CallEscrowEIP712DomainChanged struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const CallEscrowEIP712DomainChangedEventName = "EIP712DomainChanged"

// ContractEventName returns the user-defined event name.
func (CallEscrowEIP712DomainChanged) ContractEventName() string {
	return CallEscrowEIP712DomainChangedEventName
}

// UnpackEIP712DomainChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EIP712DomainChanged()
func (callEscrow *CallEscrow) UnpackEIP712DomainChangedEvent(log *types.Log) (*CallEscrowEIP712DomainChanged, error) {
	event := "EIP712DomainChanged"
	if len(log.Topics) == 0 || log.Topics[0] != callEscrow.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(CallEscrowEIP712DomainChanged)
	if len(log.Data) > 0 {
		if err := callEscrow.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range callEscrow.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// CallEscrowInitialized represents a Initialized event raised by the CallEscrow contract.
type CallEscrowInitialized struct {
	Version uint64
	Raw     *types.Log // Blockchain specific contextual infos
}

const CallEscrowInitializedEventName = "Initialized"

// ContractEventName returns the user-defined event name.
func (CallEscrowInitialized) ContractEventName() string {
	return CallEscrowInitializedEventName
}

// UnpackInitializedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Initialized(uint64 version)
func (callEscrow *CallEscrow) UnpackInitializedEvent(log *types.Log) (*CallEscrowInitialized, error) {
	event := "Initialized"
	if len(log.Topics) == 0 || log.Topics[0] != callEscrow.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(CallEscrowInitialized)
	if len(log.Data) > 0 {
		if err := callEscrow.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range callEscrow.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// CallEscrowOwnershipTransferred represents a OwnershipTransferred event raised by the CallEscrow contract.
type CallEscrowOwnershipTransferred struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const CallEscrowOwnershipTransferredEventName = "OwnershipTransferred"

// ContractEventName returns the user-defined event name.
func (CallEscrowOwnershipTransferred) ContractEventName() string {
	return CallEscrowOwnershipTransferredEventName
}

// UnpackOwnershipTransferredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferred(address indexed previousOwner, address indexed newOwner)
func (callEscrow *CallEscrow) UnpackOwnershipTransferredEvent(log *types.Log) (*CallEscrowOwnershipTransferred, error) {
	event := "OwnershipTransferred"
	if len(log.Topics) == 0 || log.Topics[0] != callEscrow.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(CallEscrowOwnershipTransferred)
	if len(log.Data) > 0 {
		if err := callEscrow.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range callEscrow.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// CallEscrowRehomed represents a Rehomed event raised by the CallEscrow contract.
type CallEscrowRehomed struct {
	From uint64
	To   uint64
	Raw  *types.Log // Blockchain specific contextual infos
}

const CallEscrowRehomedEventName = "Rehomed"

// ContractEventName returns the user-defined event name.
func (CallEscrowRehomed) ContractEventName() string {
	return CallEscrowRehomedEventName
}

// UnpackRehomedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Rehomed(uint64 indexed from, uint64 indexed to)
func (callEscrow *CallEscrow) UnpackRehomedEvent(log *types.Log) (*CallEscrowRehomed, error) {
	event := "Rehomed"
	if len(log.Topics) == 0 || log.Topics[0] != callEscrow.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(CallEscrowRehomed)
	if len(log.Data) > 0 {
		if err := callEscrow.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range callEscrow.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// CallEscrowVoucherUnpaid represents a VoucherUnpaid event raised by the CallEscrow contract.
type CallEscrowVoucherUnpaid struct {
	ChannelId  [12]byte
	Lane       uint8
	Cumulative *big.Int
	Unpaid     *big.Int
	Fault      uint8
	Raw        *types.Log // Blockchain specific contextual infos
}

const CallEscrowVoucherUnpaidEventName = "VoucherUnpaid"

// ContractEventName returns the user-defined event name.
func (CallEscrowVoucherUnpaid) ContractEventName() string {
	return CallEscrowVoucherUnpaidEventName
}

// UnpackVoucherUnpaidEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VoucherUnpaid(bytes12 indexed channelId, uint8 lane, uint128 cumulative, uint128 unpaid, uint8 indexed fault)
func (callEscrow *CallEscrow) UnpackVoucherUnpaidEvent(log *types.Log) (*CallEscrowVoucherUnpaid, error) {
	event := "VoucherUnpaid"
	if len(log.Topics) == 0 || log.Topics[0] != callEscrow.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(CallEscrowVoucherUnpaid)
	if len(log.Data) > 0 {
		if err := callEscrow.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range callEscrow.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// CallEscrowWithdrawCancelled represents a WithdrawCancelled event raised by the CallEscrow contract.
type CallEscrowWithdrawCancelled struct {
	ChannelId [12]byte
	Raw       *types.Log // Blockchain specific contextual infos
}

const CallEscrowWithdrawCancelledEventName = "WithdrawCancelled"

// ContractEventName returns the user-defined event name.
func (CallEscrowWithdrawCancelled) ContractEventName() string {
	return CallEscrowWithdrawCancelledEventName
}

// UnpackWithdrawCancelledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event WithdrawCancelled(bytes12 indexed channelId)
func (callEscrow *CallEscrow) UnpackWithdrawCancelledEvent(log *types.Log) (*CallEscrowWithdrawCancelled, error) {
	event := "WithdrawCancelled"
	if len(log.Topics) == 0 || log.Topics[0] != callEscrow.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(CallEscrowWithdrawCancelled)
	if len(log.Data) > 0 {
		if err := callEscrow.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range callEscrow.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// CallEscrowWithdrawRequested represents a WithdrawRequested event raised by the CallEscrow contract.
type CallEscrowWithdrawRequested struct {
	ChannelId      [12]byte
	Amount         *big.Int
	WithdrawableAt uint64
	Raw            *types.Log // Blockchain specific contextual infos
}

const CallEscrowWithdrawRequestedEventName = "WithdrawRequested"

// ContractEventName returns the user-defined event name.
func (CallEscrowWithdrawRequested) ContractEventName() string {
	return CallEscrowWithdrawRequestedEventName
}

// UnpackWithdrawRequestedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event WithdrawRequested(bytes12 indexed channelId, uint128 amount, uint64 withdrawableAt)
func (callEscrow *CallEscrow) UnpackWithdrawRequestedEvent(log *types.Log) (*CallEscrowWithdrawRequested, error) {
	event := "WithdrawRequested"
	if len(log.Topics) == 0 || log.Topics[0] != callEscrow.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(CallEscrowWithdrawRequested)
	if len(log.Data) > 0 {
		if err := callEscrow.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range callEscrow.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// CallEscrowWithdrawn represents a Withdrawn event raised by the CallEscrow contract.
type CallEscrowWithdrawn struct {
	ChannelId [12]byte
	To        common.Address
	Amount    *big.Int
	Agreed    bool
	Raw       *types.Log // Blockchain specific contextual infos
}

const CallEscrowWithdrawnEventName = "Withdrawn"

// ContractEventName returns the user-defined event name.
func (CallEscrowWithdrawn) ContractEventName() string {
	return CallEscrowWithdrawnEventName
}

// UnpackWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Withdrawn(bytes12 indexed channelId, address indexed to, uint128 amount, bool agreed)
func (callEscrow *CallEscrow) UnpackWithdrawnEvent(log *types.Log) (*CallEscrowWithdrawn, error) {
	event := "Withdrawn"
	if len(log.Topics) == 0 || log.Topics[0] != callEscrow.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(CallEscrowWithdrawn)
	if len(log.Data) > 0 {
		if err := callEscrow.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range callEscrow.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (callEscrow *CallEscrow) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], callEscrow.abi.Errors["AgreementExpired"].ID.Bytes()[:4]) {
		return callEscrow.UnpackAgreementExpiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], callEscrow.abi.Errors["AgreementInvalid"].ID.Bytes()[:4]) {
		return callEscrow.UnpackAgreementInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], callEscrow.abi.Errors["ChannelEmpty"].ID.Bytes()[:4]) {
		return callEscrow.UnpackChannelEmptyError(raw[4:])
	}
	if bytes.Equal(raw[:4], callEscrow.abi.Errors["ChannelIdTaken"].ID.Bytes()[:4]) {
		return callEscrow.UnpackChannelIdTakenError(raw[4:])
	}
	if bytes.Equal(raw[:4], callEscrow.abi.Errors["InvalidHome"].ID.Bytes()[:4]) {
		return callEscrow.UnpackInvalidHomeError(raw[4:])
	}
	if bytes.Equal(raw[:4], callEscrow.abi.Errors["InvalidInitialization"].ID.Bytes()[:4]) {
		return callEscrow.UnpackInvalidInitializationError(raw[4:])
	}
	if bytes.Equal(raw[:4], callEscrow.abi.Errors["InvalidLane"].ID.Bytes()[:4]) {
		return callEscrow.UnpackInvalidLaneError(raw[4:])
	}
	if bytes.Equal(raw[:4], callEscrow.abi.Errors["NotAtHome"].ID.Bytes()[:4]) {
		return callEscrow.UnpackNotAtHomeError(raw[4:])
	}
	if bytes.Equal(raw[:4], callEscrow.abi.Errors["NotGateway"].ID.Bytes()[:4]) {
		return callEscrow.UnpackNotGatewayError(raw[4:])
	}
	if bytes.Equal(raw[:4], callEscrow.abi.Errors["NotInitializing"].ID.Bytes()[:4]) {
		return callEscrow.UnpackNotInitializingError(raw[4:])
	}
	if bytes.Equal(raw[:4], callEscrow.abi.Errors["NotPayer"].ID.Bytes()[:4]) {
		return callEscrow.UnpackNotPayerError(raw[4:])
	}
	if bytes.Equal(raw[:4], callEscrow.abi.Errors["OwnableInvalidOwner"].ID.Bytes()[:4]) {
		return callEscrow.UnpackOwnableInvalidOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], callEscrow.abi.Errors["OwnableUnauthorizedAccount"].ID.Bytes()[:4]) {
		return callEscrow.UnpackOwnableUnauthorizedAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], callEscrow.abi.Errors["PaymentRefused"].ID.Bytes()[:4]) {
		return callEscrow.UnpackPaymentRefusedError(raw[4:])
	}
	if bytes.Equal(raw[:4], callEscrow.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return callEscrow.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], callEscrow.abi.Errors["SafeCastOverflowedUintDowncast"].ID.Bytes()[:4]) {
		return callEscrow.UnpackSafeCastOverflowedUintDowncastError(raw[4:])
	}
	if bytes.Equal(raw[:4], callEscrow.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return callEscrow.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], callEscrow.abi.Errors["UnknownChannel"].ID.Bytes()[:4]) {
		return callEscrow.UnpackUnknownChannelError(raw[4:])
	}
	if bytes.Equal(raw[:4], callEscrow.abi.Errors["UnknownModel"].ID.Bytes()[:4]) {
		return callEscrow.UnpackUnknownModelError(raw[4:])
	}
	if bytes.Equal(raw[:4], callEscrow.abi.Errors["VoucherRefused"].ID.Bytes()[:4]) {
		return callEscrow.UnpackVoucherRefusedError(raw[4:])
	}
	if bytes.Equal(raw[:4], callEscrow.abi.Errors["WithdrawDelayOutOfRange"].ID.Bytes()[:4]) {
		return callEscrow.UnpackWithdrawDelayOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], callEscrow.abi.Errors["WithdrawNotRequested"].ID.Bytes()[:4]) {
		return callEscrow.UnpackWithdrawNotRequestedError(raw[4:])
	}
	if bytes.Equal(raw[:4], callEscrow.abi.Errors["WithdrawPending"].ID.Bytes()[:4]) {
		return callEscrow.UnpackWithdrawPendingError(raw[4:])
	}
	if bytes.Equal(raw[:4], callEscrow.abi.Errors["WithdrawTooEarly"].ID.Bytes()[:4]) {
		return callEscrow.UnpackWithdrawTooEarlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], callEscrow.abi.Errors["WrongAmountReceived"].ID.Bytes()[:4]) {
		return callEscrow.UnpackWrongAmountReceivedError(raw[4:])
	}
	if bytes.Equal(raw[:4], callEscrow.abi.Errors["WrongBatchLength"].ID.Bytes()[:4]) {
		return callEscrow.UnpackWrongBatchLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], callEscrow.abi.Errors["WrongValue"].ID.Bytes()[:4]) {
		return callEscrow.UnpackWrongValueError(raw[4:])
	}
	if bytes.Equal(raw[:4], callEscrow.abi.Errors["ZeroAddress"].ID.Bytes()[:4]) {
		return callEscrow.UnpackZeroAddressError(raw[4:])
	}
	if bytes.Equal(raw[:4], callEscrow.abi.Errors["ZeroAmount"].ID.Bytes()[:4]) {
		return callEscrow.UnpackZeroAmountError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// CallEscrowAgreementExpired represents a AgreementExpired error raised by the CallEscrow contract.
type CallEscrowAgreementExpired struct {
	ChannelId [12]byte
	Deadline  uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AgreementExpired(bytes12 channelId, uint64 deadline)
func CallEscrowAgreementExpiredErrorID() common.Hash {
	return common.HexToHash("0x56e0d538820f8a771e58ba119481013969f1107ec0661c99a385a05e0a441401")
}

// UnpackAgreementExpiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AgreementExpired(bytes12 channelId, uint64 deadline)
func (callEscrow *CallEscrow) UnpackAgreementExpiredError(raw []byte) (*CallEscrowAgreementExpired, error) {
	out := new(CallEscrowAgreementExpired)
	if err := callEscrow.abi.UnpackIntoInterface(out, "AgreementExpired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CallEscrowAgreementInvalid represents a AgreementInvalid error raised by the CallEscrow contract.
type CallEscrowAgreementInvalid struct {
	ChannelId [12]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AgreementInvalid(bytes12 channelId)
func CallEscrowAgreementInvalidErrorID() common.Hash {
	return common.HexToHash("0xa401fefef7bbf75f7b8edbecf78266230eee0fa8d07f1d63c1485938cd91bcd7")
}

// UnpackAgreementInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AgreementInvalid(bytes12 channelId)
func (callEscrow *CallEscrow) UnpackAgreementInvalidError(raw []byte) (*CallEscrowAgreementInvalid, error) {
	out := new(CallEscrowAgreementInvalid)
	if err := callEscrow.abi.UnpackIntoInterface(out, "AgreementInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CallEscrowChannelEmpty represents a ChannelEmpty error raised by the CallEscrow contract.
type CallEscrowChannelEmpty struct {
	ChannelId [12]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ChannelEmpty(bytes12 channelId)
func CallEscrowChannelEmptyErrorID() common.Hash {
	return common.HexToHash("0x012f6b4588788dc8014fa5e996f293e07c73466b1e037ffb88d931bb43603b34")
}

// UnpackChannelEmptyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ChannelEmpty(bytes12 channelId)
func (callEscrow *CallEscrow) UnpackChannelEmptyError(raw []byte) (*CallEscrowChannelEmpty, error) {
	out := new(CallEscrowChannelEmpty)
	if err := callEscrow.abi.UnpackIntoInterface(out, "ChannelEmpty", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CallEscrowChannelIdTaken represents a ChannelIdTaken error raised by the CallEscrow contract.
type CallEscrowChannelIdTaken struct {
	ChannelId [12]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ChannelIdTaken(bytes12 channelId)
func CallEscrowChannelIdTakenErrorID() common.Hash {
	return common.HexToHash("0x1e67a7621704dc57cc3b8a8c54cc651533988988c722184c6fdd5f740663c9c5")
}

// UnpackChannelIdTakenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ChannelIdTaken(bytes12 channelId)
func (callEscrow *CallEscrow) UnpackChannelIdTakenError(raw []byte) (*CallEscrowChannelIdTaken, error) {
	out := new(CallEscrowChannelIdTaken)
	if err := callEscrow.abi.UnpackIntoInterface(out, "ChannelIdTaken", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CallEscrowInvalidHome represents a InvalidHome error raised by the CallEscrow contract.
type CallEscrowInvalidHome struct {
	Home uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidHome(uint64 home)
func CallEscrowInvalidHomeErrorID() common.Hash {
	return common.HexToHash("0xd45385076a738791a70ebffc8e5f1c65eae2178c5d150bd70a899cdff14c69d7")
}

// UnpackInvalidHomeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidHome(uint64 home)
func (callEscrow *CallEscrow) UnpackInvalidHomeError(raw []byte) (*CallEscrowInvalidHome, error) {
	out := new(CallEscrowInvalidHome)
	if err := callEscrow.abi.UnpackIntoInterface(out, "InvalidHome", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CallEscrowInvalidInitialization represents a InvalidInitialization error raised by the CallEscrow contract.
type CallEscrowInvalidInitialization struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidInitialization()
func CallEscrowInvalidInitializationErrorID() common.Hash {
	return common.HexToHash("0xf92ee8a957075833165f68c320933b1a1294aafc84ee6e0dd3fb178008f9aaf5")
}

// UnpackInvalidInitializationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidInitialization()
func (callEscrow *CallEscrow) UnpackInvalidInitializationError(raw []byte) (*CallEscrowInvalidInitialization, error) {
	out := new(CallEscrowInvalidInitialization)
	if err := callEscrow.abi.UnpackIntoInterface(out, "InvalidInitialization", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CallEscrowInvalidLane represents a InvalidLane error raised by the CallEscrow contract.
type CallEscrowInvalidLane struct {
	Lane uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidLane(uint8 lane)
func CallEscrowInvalidLaneErrorID() common.Hash {
	return common.HexToHash("0x822ec5fbd2f071ce35d9763eb37d2ba9c549b6c0d14fc512e8a2f8f31ed5fbb3")
}

// UnpackInvalidLaneError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidLane(uint8 lane)
func (callEscrow *CallEscrow) UnpackInvalidLaneError(raw []byte) (*CallEscrowInvalidLane, error) {
	out := new(CallEscrowInvalidLane)
	if err := callEscrow.abi.UnpackIntoInterface(out, "InvalidLane", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CallEscrowNotAtHome represents a NotAtHome error raised by the CallEscrow contract.
type CallEscrowNotAtHome struct {
	Home uint64
	Here *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAtHome(uint64 home, uint256 here)
func CallEscrowNotAtHomeErrorID() common.Hash {
	return common.HexToHash("0x6a3f61fe78d4c57ec24d3fc5143f80b01ec94b3d3d03f374517706fe6e29360a")
}

// UnpackNotAtHomeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAtHome(uint64 home, uint256 here)
func (callEscrow *CallEscrow) UnpackNotAtHomeError(raw []byte) (*CallEscrowNotAtHome, error) {
	out := new(CallEscrowNotAtHome)
	if err := callEscrow.abi.UnpackIntoInterface(out, "NotAtHome", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CallEscrowNotGateway represents a NotGateway error raised by the CallEscrow contract.
type CallEscrowNotGateway struct {
	ChannelId [12]byte
	Caller    common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotGateway(bytes12 channelId, address caller)
func CallEscrowNotGatewayErrorID() common.Hash {
	return common.HexToHash("0x3c832efe6a3119d1dc8af5e2e7f82fefdd25666bc83bd7c53fc6e0838c6d3d20")
}

// UnpackNotGatewayError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotGateway(bytes12 channelId, address caller)
func (callEscrow *CallEscrow) UnpackNotGatewayError(raw []byte) (*CallEscrowNotGateway, error) {
	out := new(CallEscrowNotGateway)
	if err := callEscrow.abi.UnpackIntoInterface(out, "NotGateway", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CallEscrowNotInitializing represents a NotInitializing error raised by the CallEscrow contract.
type CallEscrowNotInitializing struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotInitializing()
func CallEscrowNotInitializingErrorID() common.Hash {
	return common.HexToHash("0xd7e6bcf8597daa127dc9f0048d2f08d5ef140a2cb659feabd700beff1f7a8302")
}

// UnpackNotInitializingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotInitializing()
func (callEscrow *CallEscrow) UnpackNotInitializingError(raw []byte) (*CallEscrowNotInitializing, error) {
	out := new(CallEscrowNotInitializing)
	if err := callEscrow.abi.UnpackIntoInterface(out, "NotInitializing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CallEscrowNotPayer represents a NotPayer error raised by the CallEscrow contract.
type CallEscrowNotPayer struct {
	ChannelId [12]byte
	Caller    common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotPayer(bytes12 channelId, address caller)
func CallEscrowNotPayerErrorID() common.Hash {
	return common.HexToHash("0x41db67c740b8d697cfb728e0e196a1a9381b73ca6fb2c8e02f5280a28bff6ffa")
}

// UnpackNotPayerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotPayer(bytes12 channelId, address caller)
func (callEscrow *CallEscrow) UnpackNotPayerError(raw []byte) (*CallEscrowNotPayer, error) {
	out := new(CallEscrowNotPayer)
	if err := callEscrow.abi.UnpackIntoInterface(out, "NotPayer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CallEscrowOwnableInvalidOwner represents a OwnableInvalidOwner error raised by the CallEscrow contract.
type CallEscrowOwnableInvalidOwner struct {
	Owner common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableInvalidOwner(address owner)
func CallEscrowOwnableInvalidOwnerErrorID() common.Hash {
	return common.HexToHash("0x1e4fbdf7f3ef8bcaa855599e3abf48b232380f183f08f6f813d9ffa5bd585188")
}

// UnpackOwnableInvalidOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableInvalidOwner(address owner)
func (callEscrow *CallEscrow) UnpackOwnableInvalidOwnerError(raw []byte) (*CallEscrowOwnableInvalidOwner, error) {
	out := new(CallEscrowOwnableInvalidOwner)
	if err := callEscrow.abi.UnpackIntoInterface(out, "OwnableInvalidOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CallEscrowOwnableUnauthorizedAccount represents a OwnableUnauthorizedAccount error raised by the CallEscrow contract.
type CallEscrowOwnableUnauthorizedAccount struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func CallEscrowOwnableUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0x118cdaa7a341953d1887a2245fd6665d741c67c8c50581daa59e1d03373fa188")
}

// UnpackOwnableUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func (callEscrow *CallEscrow) UnpackOwnableUnauthorizedAccountError(raw []byte) (*CallEscrowOwnableUnauthorizedAccount, error) {
	out := new(CallEscrowOwnableUnauthorizedAccount)
	if err := callEscrow.abi.UnpackIntoInterface(out, "OwnableUnauthorizedAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CallEscrowPaymentRefused represents a PaymentRefused error raised by the CallEscrow contract.
type CallEscrowPaymentRefused struct {
	To     common.Address
	Amount *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PaymentRefused(address to, uint256 amount)
func CallEscrowPaymentRefusedErrorID() common.Hash {
	return common.HexToHash("0xf98a5eac1494baeb26486452cfdb22b6924ba25f4053248d7b15cefb83c7e55c")
}

// UnpackPaymentRefusedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PaymentRefused(address to, uint256 amount)
func (callEscrow *CallEscrow) UnpackPaymentRefusedError(raw []byte) (*CallEscrowPaymentRefused, error) {
	out := new(CallEscrowPaymentRefused)
	if err := callEscrow.abi.UnpackIntoInterface(out, "PaymentRefused", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CallEscrowReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the CallEscrow contract.
type CallEscrowReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func CallEscrowReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (callEscrow *CallEscrow) UnpackReentrancyGuardReentrantCallError(raw []byte) (*CallEscrowReentrancyGuardReentrantCall, error) {
	out := new(CallEscrowReentrancyGuardReentrantCall)
	if err := callEscrow.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CallEscrowSafeCastOverflowedUintDowncast represents a SafeCastOverflowedUintDowncast error raised by the CallEscrow contract.
type CallEscrowSafeCastOverflowedUintDowncast struct {
	Bits  uint8
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func CallEscrowSafeCastOverflowedUintDowncastErrorID() common.Hash {
	return common.HexToHash("0x6dfcc6503a32754ce7a89698e18201fc5294fd4aad43edefee786f88423b1a12")
}

// UnpackSafeCastOverflowedUintDowncastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func (callEscrow *CallEscrow) UnpackSafeCastOverflowedUintDowncastError(raw []byte) (*CallEscrowSafeCastOverflowedUintDowncast, error) {
	out := new(CallEscrowSafeCastOverflowedUintDowncast)
	if err := callEscrow.abi.UnpackIntoInterface(out, "SafeCastOverflowedUintDowncast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CallEscrowSafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the CallEscrow contract.
type CallEscrowSafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func CallEscrowSafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (callEscrow *CallEscrow) UnpackSafeERC20FailedOperationError(raw []byte) (*CallEscrowSafeERC20FailedOperation, error) {
	out := new(CallEscrowSafeERC20FailedOperation)
	if err := callEscrow.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CallEscrowUnknownChannel represents a UnknownChannel error raised by the CallEscrow contract.
type CallEscrowUnknownChannel struct {
	ChannelId [12]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownChannel(bytes12 channelId)
func CallEscrowUnknownChannelErrorID() common.Hash {
	return common.HexToHash("0x22afbb5ea4e135e277fbf08c37679e1bcd0d51478eba7c73fddd277389af11c5")
}

// UnpackUnknownChannelError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownChannel(bytes12 channelId)
func (callEscrow *CallEscrow) UnpackUnknownChannelError(raw []byte) (*CallEscrowUnknownChannel, error) {
	out := new(CallEscrowUnknownChannel)
	if err := callEscrow.abi.UnpackIntoInterface(out, "UnknownChannel", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CallEscrowUnknownModel represents a UnknownModel error raised by the CallEscrow contract.
type CallEscrowUnknownModel struct {
	ModelId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownModel(uint256 modelId)
func CallEscrowUnknownModelErrorID() common.Hash {
	return common.HexToHash("0x2380022d955c9d9f2011291f12230d2200b459ca8f2d07a27d4410c88f1ada5e")
}

// UnpackUnknownModelError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownModel(uint256 modelId)
func (callEscrow *CallEscrow) UnpackUnknownModelError(raw []byte) (*CallEscrowUnknownModel, error) {
	out := new(CallEscrowUnknownModel)
	if err := callEscrow.abi.UnpackIntoInterface(out, "UnknownModel", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CallEscrowVoucherRefused represents a VoucherRefused error raised by the CallEscrow contract.
type CallEscrowVoucherRefused struct {
	ChannelId  [12]byte
	Lane       uint8
	Cumulative *big.Int
	Fault      uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error VoucherRefused(bytes12 channelId, uint8 lane, uint128 cumulative, uint8 fault)
func CallEscrowVoucherRefusedErrorID() common.Hash {
	return common.HexToHash("0x60c0ffb7b916a8ffd711ebf80ef33c03f15b64861946dfcc2cce5ae9c1a56f77")
}

// UnpackVoucherRefusedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error VoucherRefused(bytes12 channelId, uint8 lane, uint128 cumulative, uint8 fault)
func (callEscrow *CallEscrow) UnpackVoucherRefusedError(raw []byte) (*CallEscrowVoucherRefused, error) {
	out := new(CallEscrowVoucherRefused)
	if err := callEscrow.abi.UnpackIntoInterface(out, "VoucherRefused", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CallEscrowWithdrawDelayOutOfRange represents a WithdrawDelayOutOfRange error raised by the CallEscrow contract.
type CallEscrowWithdrawDelayOutOfRange struct {
	Delay uint64
	Max   uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WithdrawDelayOutOfRange(uint64 delay, uint64 max)
func CallEscrowWithdrawDelayOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0xc34730076e1431700a399ee0a57692c2271106b925049685bea17846ee215726")
}

// UnpackWithdrawDelayOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WithdrawDelayOutOfRange(uint64 delay, uint64 max)
func (callEscrow *CallEscrow) UnpackWithdrawDelayOutOfRangeError(raw []byte) (*CallEscrowWithdrawDelayOutOfRange, error) {
	out := new(CallEscrowWithdrawDelayOutOfRange)
	if err := callEscrow.abi.UnpackIntoInterface(out, "WithdrawDelayOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CallEscrowWithdrawNotRequested represents a WithdrawNotRequested error raised by the CallEscrow contract.
type CallEscrowWithdrawNotRequested struct {
	ChannelId [12]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WithdrawNotRequested(bytes12 channelId)
func CallEscrowWithdrawNotRequestedErrorID() common.Hash {
	return common.HexToHash("0xf93f7f658ef50d6a24557acf8cd1ff065c1847491f66fbaf24d91f3cad874c1d")
}

// UnpackWithdrawNotRequestedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WithdrawNotRequested(bytes12 channelId)
func (callEscrow *CallEscrow) UnpackWithdrawNotRequestedError(raw []byte) (*CallEscrowWithdrawNotRequested, error) {
	out := new(CallEscrowWithdrawNotRequested)
	if err := callEscrow.abi.UnpackIntoInterface(out, "WithdrawNotRequested", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CallEscrowWithdrawPending represents a WithdrawPending error raised by the CallEscrow contract.
type CallEscrowWithdrawPending struct {
	ChannelId      [12]byte
	WithdrawableAt uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WithdrawPending(bytes12 channelId, uint64 withdrawableAt)
func CallEscrowWithdrawPendingErrorID() common.Hash {
	return common.HexToHash("0xa7b71edcf05afc7ec338742cccf187399587f71e1f2eed2f2432046706d9237d")
}

// UnpackWithdrawPendingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WithdrawPending(bytes12 channelId, uint64 withdrawableAt)
func (callEscrow *CallEscrow) UnpackWithdrawPendingError(raw []byte) (*CallEscrowWithdrawPending, error) {
	out := new(CallEscrowWithdrawPending)
	if err := callEscrow.abi.UnpackIntoInterface(out, "WithdrawPending", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CallEscrowWithdrawTooEarly represents a WithdrawTooEarly error raised by the CallEscrow contract.
type CallEscrowWithdrawTooEarly struct {
	ChannelId      [12]byte
	WithdrawableAt uint64
	Timestamp      *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WithdrawTooEarly(bytes12 channelId, uint64 withdrawableAt, uint256 timestamp)
func CallEscrowWithdrawTooEarlyErrorID() common.Hash {
	return common.HexToHash("0x914df115e1f5a42cd4f8d6b7ee4aaca2c3e8bc29a619084ab77d3e502d435579")
}

// UnpackWithdrawTooEarlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WithdrawTooEarly(bytes12 channelId, uint64 withdrawableAt, uint256 timestamp)
func (callEscrow *CallEscrow) UnpackWithdrawTooEarlyError(raw []byte) (*CallEscrowWithdrawTooEarly, error) {
	out := new(CallEscrowWithdrawTooEarly)
	if err := callEscrow.abi.UnpackIntoInterface(out, "WithdrawTooEarly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CallEscrowWrongAmountReceived represents a WrongAmountReceived error raised by the CallEscrow contract.
type CallEscrowWrongAmountReceived struct {
	Asset    common.Address
	Expected *big.Int
	Got      *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongAmountReceived(address asset, uint256 expected, uint256 got)
func CallEscrowWrongAmountReceivedErrorID() common.Hash {
	return common.HexToHash("0xb013264ca2072c17d595b714a963ba5eee2b708d8d1c11bcfc3e4db7d758bbd7")
}

// UnpackWrongAmountReceivedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongAmountReceived(address asset, uint256 expected, uint256 got)
func (callEscrow *CallEscrow) UnpackWrongAmountReceivedError(raw []byte) (*CallEscrowWrongAmountReceived, error) {
	out := new(CallEscrowWrongAmountReceived)
	if err := callEscrow.abi.UnpackIntoInterface(out, "WrongAmountReceived", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CallEscrowWrongBatchLength represents a WrongBatchLength error raised by the CallEscrow contract.
type CallEscrowWrongBatchLength struct {
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongBatchLength(uint256 length)
func CallEscrowWrongBatchLengthErrorID() common.Hash {
	return common.HexToHash("0x58675e76000195f2a49b69ffe03347a169ff4a07c1ab79cb0d6cb20ee7b24102")
}

// UnpackWrongBatchLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongBatchLength(uint256 length)
func (callEscrow *CallEscrow) UnpackWrongBatchLengthError(raw []byte) (*CallEscrowWrongBatchLength, error) {
	out := new(CallEscrowWrongBatchLength)
	if err := callEscrow.abi.UnpackIntoInterface(out, "WrongBatchLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CallEscrowWrongValue represents a WrongValue error raised by the CallEscrow contract.
type CallEscrowWrongValue struct {
	Expected *big.Int
	Got      *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongValue(uint256 expected, uint256 got)
func CallEscrowWrongValueErrorID() common.Hash {
	return common.HexToHash("0x195a3ca12ac3744ef64727effb118b3b203c382e49c7a7d24d450eae5e3b889a")
}

// UnpackWrongValueError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongValue(uint256 expected, uint256 got)
func (callEscrow *CallEscrow) UnpackWrongValueError(raw []byte) (*CallEscrowWrongValue, error) {
	out := new(CallEscrowWrongValue)
	if err := callEscrow.abi.UnpackIntoInterface(out, "WrongValue", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CallEscrowZeroAddress represents a ZeroAddress error raised by the CallEscrow contract.
type CallEscrowZeroAddress struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAddress()
func CallEscrowZeroAddressErrorID() common.Hash {
	return common.HexToHash("0xd92e233df2717d4a40030e20904abd27b68fcbeede117eaaccbbdac9618c8c73")
}

// UnpackZeroAddressError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAddress()
func (callEscrow *CallEscrow) UnpackZeroAddressError(raw []byte) (*CallEscrowZeroAddress, error) {
	out := new(CallEscrowZeroAddress)
	if err := callEscrow.abi.UnpackIntoInterface(out, "ZeroAddress", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CallEscrowZeroAmount represents a ZeroAmount error raised by the CallEscrow contract.
type CallEscrowZeroAmount struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAmount()
func CallEscrowZeroAmountErrorID() common.Hash {
	return common.HexToHash("0x1f2a2005cb66a8e145327e8814e243a0996aec9bfe1e15a495778b1236dbd485")
}

// UnpackZeroAmountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAmount()
func (callEscrow *CallEscrow) UnpackZeroAmountError(raw []byte) (*CallEscrowZeroAmount, error) {
	out := new(CallEscrowZeroAmount)
	if err := callEscrow.abi.UnpackIntoInterface(out, "ZeroAmount", raw); err != nil {
		return nil, err
	}
	return out, nil
}
