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
	Bin: "0x60c060405234801561000f575f5ffd5b5060405161475338038061475383398101604081905261002e91610116565b6001600160a01b03808316608052811660a052610049610050565b505061014e565b7ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00805468010000000000000000900460ff16156100a05760405163f92ee8a960e01b815260040160405180910390fd5b80546001600160401b03908116146100ff5780546001600160401b0319166001600160401b0390811782556040519081527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50565b6001600160a01b03811681146100ff575f5ffd5b5f5f60408385031215610127575f5ffd5b825161013281610102565b602084015190925061014381610102565b809150509250929050565b60805160a0516145c861018b5f395f81816107de0152818161299701528181612a050152612a7001525f81816105790152611fc701526145c85ff3fe608060405260043610610229575f3560e01c8063a395877d11610131578063d8fa0df4116100ac578063ef1269671161007c578063f333a66711610062578063f333a667146107ae578063f887ea40146107cd578063ffc5eb9614610800575f5ffd5b8063ef12696714610746578063f2fde38b1461078f575f5ffd5b8063d8fa0df4146106c1578063d9105cfe146106e0578063e16b1032146106f4578063eb5f95da14610727575f5ffd5b8063c9c4ec0111610101578063d2ac9635116100e7578063d2ac963514610670578063d5ad12141461068f578063d6d2399e146106ae575f5ffd5b8063c9c4ec011461062b578063d1cb736314610651575f5ffd5b8063a395877d1461059b578063a857fa95146105ba578063bcafec4f146105d9578063c99d2f561461060c575f5ffd5b80635874f0d9116101c157806384b0196e1161019157806394739e871161017757806394739e87146105215780639503ec31146105545780639986df2c14610568575f5ffd5b806384b0196e146103fe5780638da5cb5b146104d1575f5ffd5b80635874f0d914610380578063686451ec1461039f578063715018a6146103cb5780637f461240146103df575f5ffd5b806331cb9ee8116101fc57806331cb9ee8146102ff5780634a1f77e614610336578063517c79f2146103575780635747b3b71461036d575f5ffd5b80630288a39c1461022d5780630b0a970a146102845780631fc3277d146102bc57806322a6ed25146102d2575b5f5ffd5b348015610238575f5ffd5b507fc2ed289f66eee7928aa34e99cfa0d72a2f6c12a012ac5b27292c0e29ec323e005467ffffffffffffffff165b60405167ffffffffffffffff90911681526020015b60405180910390f35b34801561028f575f5ffd5b506102a361029e366004613bfc565b61081f565b6040516001600160a01b0319909116815260200161027b565b3480156102c7575f5ffd5b5061026662278d0081565b3480156102dd575f5ffd5b506102f16102ec366004613c16565b61084e565b60405190815260200161027b565b34801561030a575f5ffd5b5061031e610319366004613c6c565b6108a3565b6040516001600160801b03909116815260200161027b565b348015610341575f5ffd5b50610355610350366004613cca565b610944565b005b348015610362575f5ffd5b506102f1620493e081565b6102a361037b366004613d14565b610be2565b34801561038b575f5ffd5b5061035561039a366004613d3d565b610c39565b3480156103aa575f5ffd5b506103be6103b9366004613d3d565b610d1e565b60405161027b9190613d56565b3480156103d6575f5ffd5b50610355610e45565b3480156103ea575f5ffd5b506102f16103f9366004613e87565b610e58565b348015610409575f5ffd5b50604080518082018252601281527f526567616c69612043616c6c457363726f77000000000000000000000000000060208083019190915282518084018452600181527f3100000000000000000000000000000000000000000000000000000000000000818301527fc2ed289f66eee7928aa34e99cfa0d72a2f6c12a012ac5b27292c0e29ec323e015484515f8082529381019586905261027b957f1b0000000000000000000000000000000000000000000000000000000000000095949230929091613f05565b3480156104dc575f5ffd5b507f9016d09d72d40fdae2fd8ceac6b6234c7706214fd39c1cd1e609a0528c199300546001600160a01b03165b6040516001600160a01b03909116815260200161027b565b34801561052c575f5ffd5b506102f17fd0fab0b832b59d8b6a8fb3c9aa949a9d102a22ac4f922d811d4b2720bf6eab5081565b34801561055f575f5ffd5b506102f1605d81565b348015610573575f5ffd5b506105097f000000000000000000000000000000000000000000000000000000000000000081565b3480156105a6575f5ffd5b5061031e6105b5366004613fc7565b610fea565b3480156105c5575f5ffd5b506102f16105d4366004613fef565b611084565b3480156105e4575f5ffd5b506102f17f729bb907863fcee5963a090eed1ec091f624305d73cf5c6cf1cb972a028823b781565b348015610617575f5ffd5b506102a3610626366004614026565b6110a0565b348015610636575f5ffd5b5061063f604081565b60405160ff909116815260200161027b565b34801561065c575f5ffd5b506102f161066b3660046140a2565b6112b9565b34801561067b575f5ffd5b5061031e61068a3660046140dc565b61138f565b34801561069a575f5ffd5b5061031e6106a9366004613d3d565b6114e7565b6103556106bc366004613c6c565b611537565b3480156106cc575f5ffd5b5061031e6106db36600461418b565b6115b6565b3480156106eb575f5ffd5b506103556116fb565b3480156106ff575f5ffd5b507fc2ed289f66eee7928aa34e99cfa0d72a2f6c12a012ac5b27292c0e29ec323e01546102f1565b348015610732575f5ffd5b50610355610741366004613c6c565b611703565b348015610751575f5ffd5b507fc2ed289f66eee7928aa34e99cfa0d72a2f6c12a012ac5b27292c0e29ec323e005468010000000000000000900467ffffffffffffffff16610266565b34801561079a575f5ffd5b506103556107a93660046141b3565b6118a4565b3480156107b9575f5ffd5b506103556107c83660046141cc565b6118fa565b3480156107d8575f5ffd5b506105097f000000000000000000000000000000000000000000000000000000000000000081565b34801561080b575f5ffd5b506102f161081a366004613e87565b611a18565b5f8160405160200161083191906141e5565b604051602081830303815290604052805190602001209050919050565b5f8260405160200161086091906141e5565b60408051601f1981840301815282825280516020918201209083015281018390526060016040516020818303038152906040528051906020012090505b92915050565b5f6108ac611af9565b6108b4611b2e565b5f6108be84611c56565b60028101549091506001600160a01b0316331461091e576040517f3c832efe0000000000000000000000000000000000000000000000000000000081526001600160a01b0319851660048201523360248201526044015b60405180910390fd5b805461093990859083906001600160a01b0316866001611cdf565b91505061089d611e49565b5f61094d611e73565b805490915060ff68010000000000000000820416159067ffffffffffffffff165f811580156109795750825b90505f8267ffffffffffffffff1660011480156109955750303b155b9050811580156109a3575080155b156109da576040517ff92ee8a900000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b84547fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000001660011785558315610a2557845468ff00000000000000001916680100000000000000001785555b67ffffffffffffffff86161580610a48575062278d0067ffffffffffffffff8716115b15610a94576040517fc347300700000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8716600482015262278d006024820152604401610915565b8667ffffffffffffffff165f03610ae3576040517fd453850700000000000000000000000000000000000000000000000000000000815267ffffffffffffffff88166004820152602401610915565b610aec89611e9b565b6040805160608101825267ffffffffffffffff888116808352908a16602083018190525f92909301919091527fc2ed289f66eee7928aa34e99cfa0d72a2f6c12a012ac5b27292c0e29ec323e0080546fffffffffffffffffffffffffffffffff191690911768010000000000000000909202919091177fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff1681558890600101558315610bd757845468ff000000000000000019168555604051600181527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b505050505050505050565b5f610beb611af9565b610bf3611b2e565b5f610bfd84611eac565b9092509050610c0e82823386612312565b610c30610c2160a08601608087016141b3565b846001600160801b03166123ca565b5061089d611e49565b610c41611b2e565b5f610c4b826124e9565b8054909150600160a01b900467ffffffffffffffff165f03610ca5576040517ff93f7f650000000000000000000000000000000000000000000000000000000081526001600160a01b031983166004820152602401610915565b6004810180546fffffffffffffffffffffffffffffffff1916905580547fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff1681556040516001600160a01b03198316907f50dac919dc76a9f00c614ebb13aa8f7ab35e0535b3ec963f00397222e58bb340905f90a25050565b60408051610120810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e08101829052610100810182905290610d6f83611c56565b604080516101208101825282546001600160a01b039081168252600184015480821660208401526002850154821693830193909352600160a01b9092046bffffffffffffffffffffffff1660608201526003830154909116608082015290915060a08101610ddd858461254b565b546001600160801b0390811682526004840154166020820152604001610e0283612617565b67ffffffffffffffff16815291547c0100000000000000000000000000000000000000000000000000000000900463ffffffff1660209092019190915292915050565b610e4d6126f3565b610e565f612767565b565b5f610e61611af9565b610e69611b2e565b5f610e726127d7565b90505f8080805b87811015610fcb575f7fc2ed289f66eee7928aa34e99cfa0d72a2f6c12a012ac5b27292c0e29ec323e02818b8b85818110610eb657610eb6614266565b9050602002810190610ec8919061427a565b610ed6906020810190613d3d565b6001600160a01b031916815260208101919091526040015f206001810154909150600160a01b90046bffffffffffffffffffffffff1685141580610f2a575060038101546001600160a01b03858116911614155b15610f6b57610f3a8585856128e9565b60018101546003820154600160a01b9091046bffffffffffffffffffffffff1695506001600160a01b031693505f92505b5f610f9b828c8c86818110610f8257610f82614266565b9050602002810190610f94919061427a565b898c612acc565b6001600160801b03169050610fb081856142ca565b9350610fbc81896142ca565b97505050806001019050610e79565b50610fd78383836128e9565b50505050610fe3611e49565b9392505050565b5f604060ff83161061102d576040517f822ec5fb00000000000000000000000000000000000000000000000000000000815260ff83166004820152602401610915565b61103f8361103a85611c56565b61254b565b61104d60ff841660016142ca565b6041811061105d5761105d614266565b600291828204019190066010029054906101000a90046001600160801b0316905092915050565b5f6110986110906127d7565b858585612c4b565b949350505050565b5f6110a9611af9565b6110b1611b2e565b826001600160801b03165f036110da57604051631f2a200560e01b815260040160405180910390fd5b5f6110e485611eac565b909250905061110182826110fb60208701876141b3565b87612312565b5f61111260a08701608088016141b3565b6040516370a0823160e01b81523060048201529091505f906001600160a01b038316906370a0823190602401602060405180830381865afa158015611159573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061117d91906142dd565b905061118f60a08801608089016141b3565b6001600160a01b031663ef55bec66111aa60208801886141b3565b308989602001358a604001356111c48e8d6060013561084e565b6111d460a08e0160808f016142f4565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e08a901b1681526001600160a01b0397881660048201529690951660248701526001600160801b0390931660448601526064850191909152608484015260a483015260ff1660c482015260a088013560e482015260c0880135610104820152610124015f604051808303815f87803b158015611273575f5ffd5b505af1158015611285573d5f5f3e3d5ffd5b506112ae925061129e91505060a0890160808a016141b3565b82886001600160801b0316612d1e565b505050610fe3611e49565b604080517f729bb907863fcee5963a090eed1ec091f624305d73cf5c6cf1cb972a028823b760208201526001600160a01b03198616918101919091526001600160801b038416606082015263ffffffff8316608082015267ffffffffffffffff821660a08201525f90819060c00160405160208183030381529060405280519060200120905061138561134a6127d7565b826040517f19010000000000000000000000000000000000000000000000000000000000008152600281019290925260228201526042902090565b9695505050505050565b5f611398611af9565b6113a0611b2e565b5f6113aa886124e9565b90508467ffffffffffffffff1642111561140c576040517f56e0d5380000000000000000000000000000000000000000000000000000000081526001600160a01b03198916600482015267ffffffffffffffff86166024820152604401610915565b80545f9061146e908a908a907c0100000000000000000000000000000000000000000000000000000000900463ffffffff1685601c61144a8361430d565b91906101000a81548163ffffffff021916908363ffffffff160217905550896112b9565b600283015490915061148b906001600160a01b0316828787612dfc565b6114cd576040517fa401fefe0000000000000000000000000000000000000000000000000000000081526001600160a01b03198a166004820152602401610915565b6114db8983898b6001611cdf565b92505050611385611e49565b5f5f6114f283611c56565b90505f6114ff848361254b565b5460048301546001600160801b03918216925016811161151f575f611098565b6004820154611098906001600160801b031682614331565b61153f611af9565b611547611b2e565b5f61155183611c56565b9050816001600160801b03165f0361157c57604051631f2a200560e01b815260040160405180910390fd5b61158883823385612312565b60038101546115a9906001600160a01b03166001600160801b0384166123ca565b506115b2611e49565b5050565b5f6115bf611af9565b6115c7611b2e565b5f6115d1846124e9565b90505f6115dd82612617565b90508067ffffffffffffffff165f0361162e576040517ff93f7f650000000000000000000000000000000000000000000000000000000081526001600160a01b031986166004820152602401610915565b8067ffffffffffffffff16421015611694576040517f914df1150000000000000000000000000000000000000000000000000000000081526001600160a01b03198616600482015267ffffffffffffffff82166024820152426044820152606401610915565b6004820180546fffffffffffffffffffffffffffffffff19811690915582547fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff1683556001600160801b031692506116ef858386865f611cdf565b9250505061089d611e49565b610e56611b2e565b61170b611b2e565b5f611715836124e9565b9050816001600160801b03165f0361174057604051631f2a200560e01b815260040160405180910390fd5b8054600160a01b900467ffffffffffffffff16156117b0578261176282612617565b6040517fa7b71edc0000000000000000000000000000000000000000000000000000000081526001600160a01b0319909216600483015267ffffffffffffffff166024820152604401610915565b5f6117ef7fc2ed289f66eee7928aa34e99cfa0d72a2f6c12a012ac5b27292c0e29ec323e00546117ea9067ffffffffffffffff16426142ca565b612e7c565b6004830180546fffffffffffffffffffffffffffffffff19166001600160801b03861690811790915583547fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff16600160a01b67ffffffffffffffff84169081029190911785556040805192835260208301919091529192506001600160a01b03198616917f868953c382479fb07b154291430f8ca4a5153389a35571a6b50316ec9b160d6f910160405180910390a250505050565b6118ac6126f3565b6001600160a01b0381166118ee576040517f1e4fbdf70000000000000000000000000000000000000000000000000000000081525f6004820152602401610915565b6118f781612767565b50565b6119026126f3565b61190a611b2e565b67ffffffffffffffff8116158061192a5750468167ffffffffffffffff16145b1561196d576040517fd453850700000000000000000000000000000000000000000000000000000000815267ffffffffffffffff82166004820152602401610915565b7fc2ed289f66eee7928aa34e99cfa0d72a2f6c12a012ac5b27292c0e29ec323e00805460405167ffffffffffffffff8481169268010000000000000000900416907f098d7d623db2b78ab780181af50983361c2fd7c1e09f1be27a731433a890b6fe905f90a3805467ffffffffffffffff90921668010000000000000000027fffffffffffffffff00000000000000000000000000000000ffffffffffffffff909216919091179055565b5f611a21611af9565b611a29611b2e565b611a31612ecf565b5f611a3a6127d7565b90505f5b84811015611aef575f611a75878784818110611a5c57611a5c614266565b9050602002810190611a6e9190614350565b8487612f0f565b9050611ada878784818110611a8c57611a8c614266565b9050602002810190611a9e9190614350565b35888885818110611ab157611ab1614266565b9050602002810190611ac39190614350565b611ad49060408101906020016141b3565b836128e9565b611ae481856142ca565b935050600101611a3e565b5050610fe3611e49565b611b01613075565b610e5660017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b906130ce565b7fc2ed289f66eee7928aa34e99cfa0d72a2f6c12a012ac5b27292c0e29ec323e00805468010000000000000000900467ffffffffffffffff16468114611bb2576040517f6a3f61fe00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff82166004820152466024820152604401610915565b8154700100000000000000000000000000000000900467ffffffffffffffff1615611bdb575050565b815467ffffffffffffffff428116700100000000000000000000000000000000027fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff909216919091178355604051908216907f693db1970d8b931f0e68685c05f519116d6adf326a5514d4f666e2ee77e93ba2905f90a25050565b6001600160a01b031981165f9081527fc2ed289f66eee7928aa34e99cfa0d72a2f6c12a012ac5b27292c0e29ec323e026020526040902080546001600160a01b0316611cda576040517f22afbb5e0000000000000000000000000000000000000000000000000000000081526001600160a01b031983166004820152602401610915565b919050565b5f6001600160a01b038416611d20576040517fd92e233d00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f611d2b878761254b565b80549091506001600160801b039081169085168111611d4a5780611d4c565b845b9250826001600160801b03165f03611d9c576040517f012f6b450000000000000000000000000000000000000000000000000000000081526001600160a01b031989166004820152602401610915565b611da68382614331565b82546fffffffffffffffffffffffffffffffff19166001600160801b0391821617835560408051918516825285151560208301526001600160a01b038816916001600160a01b03198b16917f91b19edce283b6cdc94ff0788aa035c3fbe35a6cf1fe22be9dc1e62b98004882910160405180910390a36003870154611e3e906001600160a01b0316876001600160801b0386166130d5565b505095945050505050565b610e565f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00611b28565b5f807ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a0061089d565b611ea3613158565b6118f781613196565b5f5f611eb78361081f565b6001600160a01b031981165f9081527fc2ed289f66eee7928aa34e99cfa0d72a2f6c12a012ac5b27292c0e29ec323e0260205260409020805491935091506001600160a01b0316612202575f611f1060208501856141b3565b6001600160a01b03161480611f3c57505f611f3160408501602086016141b3565b6001600160a01b0316145b80611f5e57505f611f5360608501604086016141b3565b6001600160a01b0316145b15611f95576040517fd92e233d00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6040517f03190e6d000000000000000000000000000000000000000000000000000000008152606084013560048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906303190e6d90602401602060405180830381865afa158015612014573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906120389190614382565b63ffffffff165f0361207c576040517f2380022d00000000000000000000000000000000000000000000000000000000815260608401356004820152602401610915565b61208960208401846141b3565b61209960408501602086016141b3565b6120a960608601604087016141b3565b6002840180546001600160a01b039283166001600160a01b031991821617909155600185018054938316938216939093179092558354921691161781556120f3606084013561319e565b61210360a08501608086016141b3565b6003830180546001600160a01b039283166001600160a01b03199091161790556001830180546bffffffffffffffffffffffff909316600160a01b029290911691909117905561215960608401604085016141b3565b6001600160a01b031661216f60208501856141b3565b6001600160a01b03166001600160a01b031984167f0a83231da54e695d0fcf6cc5f8c6f99d145be657f820a005a3bd369da7afbae76121b460408801602089016141b3565b60608801356121c960a08a0160808b016141b3565b604080516001600160a01b039485168152602081019390935292168183015260a0890135606082015290519081900360800190a4915091565b61220f60208401846141b3565b81546001600160a01b03908116911614158061224b575061223660408401602085016141b3565b60018201546001600160a01b03908116911614155b80612276575061226160608401604085016141b3565b60028201546001600160a01b03908116911614155b8061229f575060018101546bffffffffffffffffffffffff600160a01b90910416606084013514155b806122ca57506122b560a08401608085016141b3565b60038201546001600160a01b03908116911614155b1561230d576040517f1e67a7620000000000000000000000000000000000000000000000000000000081526001600160a01b031983166004820152602401610915565b915091565b6001600160801b038116156123c4578061232c858561254b565b80545f906123449084906001600160801b031661439d565b92506101000a8154816001600160801b0302191690836001600160801b03160217905550816001600160a01b0316846001600160a01b0319167f05be89f4ab34b19f58b9387f5213f31e488c3cb186a558b667960195fff3dcad836040516123bb91906001600160801b0391909116815260200190565b60405180910390a35b50505050565b6001600160a01b03821661241a578034146115b2576040517f195a3ca100000000000000000000000000000000000000000000000000000000815260048101829052346024820152604401610915565b341561245a576040517f195a3ca10000000000000000000000000000000000000000000000000000000081525f6004820152346024820152604401610915565b6040516370a0823160e01b81523060048201525f906001600160a01b038416906370a0823190602401602060405180830381865afa15801561249e573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906124c291906142dd565b90506124d96001600160a01b0384163330856131ef565b6124e4838284612d1e565b505050565b5f6124f382611c56565b80549091506001600160a01b03163314611cda576040517f41db67c70000000000000000000000000000000000000000000000000000000081526001600160a01b031983166004820152336024820152604401610915565b600281015460018201546003830154604080516001600160a01b039485166020820152600160a01b9093046bffffffffffffffffffffffff16908301529190911660608201525f9081906080016040516020818303038152906040528051906020012090506125d77fc2ed289f66eee7928aa34e99cfa0d72a2f6c12a012ac5b27292c0e29ec323e0090565b5f9182526003016020908152604080832060018601546001600160a01b0316845282528083206001600160a01b0319871684529091529020905092915050565b8054600160a01b900467ffffffffffffffff165f81900361263957505f919050565b604080516060810182527fc2ed289f66eee7928aa34e99cfa0d72a2f6c12a012ac5b27292c0e29ec323e005467ffffffffffffffff80821683526801000000000000000082048116602084015270010000000000000000000000000000000090910416918101829052905f90156126b45781604001516126b6565b425b82519091506126c590826143bc565b67ffffffffffffffff168367ffffffffffffffff1610156126ec57815161109890826143bc565b5050919050565b336127257f9016d09d72d40fdae2fd8ceac6b6234c7706214fd39c1cd1e609a0528c199300546001600160a01b031690565b6001600160a01b031614610e56576040517f118cdaa7000000000000000000000000000000000000000000000000000000008152336004820152602401610915565b7f9016d09d72d40fdae2fd8ceac6b6234c7706214fd39c1cd1e609a0528c19930080546001600160a01b031981166001600160a01b03848116918217845560405192169182907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0905f90a3505050565b5f6128e46040518060400160405280601281526020017f526567616c69612043616c6c457363726f7700000000000000000000000000008152506040518060400160405280600181526020017f310000000000000000000000000000000000000000000000000000000000000081525061286e7fc2ed289f66eee7928aa34e99cfa0d72a2f6c12a012ac5b27292c0e29ec323e0090565b600101548251602093840120825192840192909220604080517f36c25de3e541d5d970f66e4210d728721220fff5c077cc6cd008b3a0c62adab78187015280820194909452606084019190915230608084015260a0808401929092528051808403909201825260c0909201909152805191012090565b905090565b805f036128f557505050565b816001600160a01b031683336001600160a01b03167f8dab6d35466ca3cba614bc5b262979b277949786977e81107f375f7e39f7734a8460405161293b91815260200190565b60405180910390a46001600160a01b0382166129f6576040517f775520a4000000000000000000000000000000000000000000000000000000008152600481018490526001600160a01b038381166024830152604482018390527f0000000000000000000000000000000000000000000000000000000000000000169063775520a49083906064015f604051808303818588803b1580156129da575f5ffd5b505af11580156129ec573d5f5f3e3d5ffd5b5050505050505050565b612a2a6001600160a01b0383167f000000000000000000000000000000000000000000000000000000000000000083613225565b6040517f775520a4000000000000000000000000000000000000000000000000000000008152600481018490526001600160a01b038381166024830152604482018390527f0000000000000000000000000000000000000000000000000000000000000000169063775520a4906064015f604051808303815f87803b158015612ab1575f5ffd5b505af1158015612ac3573d5f5f3e3d5ffd5b50505050505050565b5f80612ade60608601604087016143dc565b60028701549091505f906001600160a01b031633148015612b1057506040612b0b878201602089016142f4565b60ff16105b8015612b7157506001870154612b71906001600160a01b0316612b5f87612b3a60208b018b613d3d565b612b4a60408c0160208d016142f4565b612b5a60608d0160408e016143dc565b612c4b565b612b6c60608a018a6143f5565b612dfc565b90508015612bbf57612bb9612b8c60408801602089016142f4565b612b9c6060890160408a016143dc565b612bb2612bac60208b018b613d3d565b8b61254b565b919061329f565b90935091505b6001600160801b03831615801590612bde57506001600160801b038216155b15612bea575050611098565b5f612c0688612bff60408a0160208b016142f4565b84866133ee565b9050612c40612c186020890189613d3d565b612c2860408a0160208b016142f4565b612c3860608b0160408c016143dc565b86858a613468565b505050949350505050565b604080517fd0fab0b832b59d8b6a8fb3c9aa949a9d102a22ac4f922d811d4b2720bf6eab5060208201526001600160a01b031985169181019190915260ff831660608201526001600160801b03821660808201525f90859060a00160405160208183030381529060405280519060200120604051602001612cfe9291907f190100000000000000000000000000000000000000000000000000000000000081526002810192909252602282015260420190565b604051602081830303815290604052805190602001209050949350505050565b6040516370a0823160e01b81523060048201525f906001600160a01b038516906370a0823190602401602060405180830381865afa158015612d62573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612d8691906142dd565b90505f838210612d9f57612d9a8483614456565b612da1565b5f5b9050828114612df5576040517fb013264c0000000000000000000000000000000000000000000000000000000081526001600160a01b03861660048201526024810184905260448101829052606401610915565b5050505050565b5f5f5f612e0a86868661353d565b5090925090505f816003811115612e2357612e23614469565b148015612e415750866001600160a01b0316826001600160a01b0316145b15612e5157600192505050611098565b5f876001600160a01b03163b118015612e715750612e7187878787613584565b979650505050505050565b5f67ffffffffffffffff821115612ecb57604080517f6dfcc650000000000000000000000000000000000000000000000000000000008152600481019190915260248101839052604401610915565b5090565b6040517fd0fab0b832b59d8b6a8fb3c9aa949a9d102a22ac4f922d811d4b2720bf6eab5090608014612efd57fe5b6101e060405260805261190161010052565b5f3681612f1f60408701876143f5565b9092509050612f2f605d8261447d565b15612f69576040517f58675e7600000000000000000000000000000000000000000000000000000000815260048101829052602401610915565b5f7fc2ed289f66eee7928aa34e99cfa0d72a2f6c12a012ac5b27292c0e29ec323e0381338935612f9f60408c0160208d016141b3565b604080516001600160a01b03948516602082015290810192909252909116606082015260800160408051601f198184030181529181528151602092830120835290820192909252015f908120915083905b83811015613069575f80808061301a878d61300b888a6142ca565b6130158c8b6142ca565b613624565b9350935093509350838a61302e91906142ca565b995061303a8684614456565b945087851015613051576130518d8684848f6137e9565b50505050605d8161306291906142ca565b9050612ff0565b50505050509392505050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c15610e56576040517f3ee5aeb500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80825d5050565b6001600160a01b038316613144576130fc828260405180602001604052805f8152506138f7565b6124e4576040517ff98a5eac0000000000000000000000000000000000000000000000000000000081526001600160a01b038316600482015260248101829052604401610915565b6124e46001600160a01b038416838361390c565b613160613919565b610e56576040517fd7e6bcf800000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6118ac613158565b5f6bffffffffffffffffffffffff821115612ecb576040517f6dfcc6500000000000000000000000000000000000000000000000000000000081526060600482015260248101839052604401610915565b6131fd848484846001613937565b6123c457604051635274afe760e01b81526001600160a01b0385166004820152602401610915565b6132318383835f6139bd565b6124e45761324283835f60016139bd565b61326a57604051635274afe760e01b81526001600160a01b0384166004820152602401610915565b61327783838360016139bd565b6124e457604051635274afe760e01b81526001600160a01b0384166004820152602401610915565b82545f908190819081906001600160801b0316876132c160ff891660016142ca565b604181106132d1576132d1614266565b600291828204019190066010029054906101000a90046001600160801b031691509150806001600160801b0316856001600160801b03161161331a575f5f9350935050506133e6565b6133248186614331565b9250816001600160801b0316836001600160801b0316106133455781613347565b825b93506133538484614331565b925061335f8483614331565b613369858361439d565b885f8161337a60ff8c1660016142ca565b6041811061338a5761338a614266565b600291828204019190066010028491906101000a8154816001600160801b0302191690836001600160801b031602179055508391906101000a8154816001600160801b0302191690836001600160801b03160217905550505050505b935093915050565b60028401545f906001600160a01b031661340a57506001611098565b60028501546001600160a01b0316331461342657506002611098565b604060ff85161061343957506004611098565b8261344657506005611098565b6001600160801b0382161561345c57600761345f565b60065b95945050505050565b80156134a857858585846040517f60c0ffb7000000000000000000000000000000000000000000000000000000008152600401610915949392919061449c565b8160078111156134ba576134ba614469565b6001600160a01b031987167f623d996b081561a4e4e3d29ef5c2c3e8c99453f67df8ce4b40856ba58092600f878760078760078111156134fc576134fc614469565b14613507575f613509565b875b6040805160ff90941684526001600160801b03928316602085015291169082015260600160405180910390a3505050505050565b5f80806041849003613571578435602086013560408701355f1a61356389828585613a38565b95509550955050505061357b565b505f915060029050825b93509350939050565b5f5f84848460405160240161359b939291906144f0565b60408051601f19818403018152919052602080820180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff167f1626ba7e0000000000000000000000000000000000000000000000000000000090811782525f80805284519495509093620493e093928b85fa9350815f5114601f3d111684169350505050949350505050565b5f5f5f5f86610120525b848610156137db5785356001600160a01b0319811660a0526001600160801b038160181c16915080600c1a90508060c0528160e0526080802061014052604261011e20610160525f5f52603d8701358060ff1c601b0161018052601d8801356101a0527f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81169050806101c0527f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a081116136f05760205f608061016060015afa505b505f5192508860205260405f2060205260a0515f5260405f20603f8211156137195750506137db565b80546001600160801b038116838015613785576001850160011c840160018087011660071b81546001600160801b0381831c16808a11613764575f99505050505050505050506137db565b9098039788851115613774578894505b84860387559084901b0190556137bd565b8260801c80871161379e575f96505050505050506137db565b90950394858211156137ae578591505b6001600160801b038202830184555b509687019690930392508291506137db905057605d8601955061362e565b859250945094509450949050565b5f80806138026137fc60408a018a6143f5565b89613b00565b9250925092505f6138307fc2ed289f66eee7928aa34e99cfa0d72a2f6c12a012ac5b27292c0e29ec323e0090565b6001600160a01b031985165f90815260029190910160205260408120600181015490925061387090839086906001600160a01b038c81169116148a6133ee565b60028301549091506001600160a01b0316331480156138d4575060018201546bffffffffffffffffffffffff600160a01b909104168a351415806138d457506138bf60408b0160208c016141b3565b60038301546001600160a01b03908116911614155b156138dd575060035b6138eb8585858a858b613468565b50505050505050505050565b5f5f5f83516020850186885af1949350505050565b6132778383836001613b83565b5f613922611e73565b5468010000000000000000900460ff16919050565b6040517f23b872dd000000000000000000000000000000000000000000000000000000005f8181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060015f511483166139ac5783831516156139a0573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b6040517f095ea7b3000000000000000000000000000000000000000000000000000000005f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f51148316613a2c578383151615613a20573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841115613a7157505f91506003905082613af6565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015613ac2573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b038116613aed57505f925060019150829050613af6565b92505f91508190505b9450945094915050565b5f80803681878688613b13605d836142ca565b92613b2093929190614525565b9092509050613b32600c5f8385614525565b613b3b9161454c565b8282600c818110613b4e57613b4e614266565b919091013560f81c9050613b66601d600d8587614525565b613b6f91614581565b60801c945094509450505093509350939050565b6040517fa9059cbb000000000000000000000000000000000000000000000000000000005f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f51148316613a2c578383151615613a20573d5f823e3d81fd5b5f60c08284031215613bf6575f5ffd5b50919050565b5f60c08284031215613c0c575f5ffd5b610fe38383613be6565b5f5f60e08385031215613c27575f5ffd5b613c318484613be6565b9460c0939093013593505050565b80356001600160a01b031981168114611cda575f5ffd5b80356001600160801b0381168114611cda575f5ffd5b5f5f60408385031215613c7d575f5ffd5b613c8683613c3f565b9150613c9460208401613c56565b90509250929050565b80356001600160a01b0381168114611cda575f5ffd5b803567ffffffffffffffff81168114611cda575f5ffd5b5f5f5f5f60808587031215613cdd575f5ffd5b613ce685613c9d565b935060208501359250613cfb60408601613cb3565b9150613d0960608601613cb3565b905092959194509250565b5f5f60e08385031215613d25575f5ffd5b613d2f8484613be6565b9150613c9460c08401613c56565b5f60208284031215613d4d575f5ffd5b610fe382613c3f565b5f610120820190506001600160a01b0383511682526001600160a01b0360208401511660208301526040830151613d9860408401826001600160a01b03169052565b50606083015160608301526080830151613dbd60808401826001600160a01b03169052565b5060a0830151613dd860a08401826001600160801b03169052565b5060c0830151613df360c08401826001600160801b03169052565b5060e0830151613e0f60e084018267ffffffffffffffff169052565b50610100830151613e2961010084018263ffffffff169052565b5092915050565b5f5f83601f840112613e40575f5ffd5b50813567ffffffffffffffff811115613e57575f5ffd5b6020830191508360208260051b8501011115613e71575f5ffd5b9250929050565b80358015158114611cda575f5ffd5b5f5f5f60408486031215613e99575f5ffd5b833567ffffffffffffffff811115613eaf575f5ffd5b613ebb86828701613e30565b9094509250613ece905060208501613e78565b90509250925092565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b7fff000000000000000000000000000000000000000000000000000000000000008816815260e060208201525f613f3f60e0830189613ed7565b8281036040840152613f518189613ed7565b606084018890526001600160a01b038716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b81811015613fa6578351835260209384019390920191600101613f88565b50909b9a5050505050505050505050565b803560ff81168114611cda575f5ffd5b5f5f60408385031215613fd8575f5ffd5b613fe183613c3f565b9150613c9460208401613fb7565b5f5f5f60608486031215614001575f5ffd5b61400a84613c3f565b925061401860208501613fb7565b9150613ece60408501613c56565b5f5f5f8385036101c081121561403a575f5ffd5b6140448686613be6565b935061405260c08601613c56565b925060e07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff2082011215614083575f5ffd5b5060e0840190509250925092565b63ffffffff811681146118f7575f5ffd5b5f5f5f5f608085870312156140b5575f5ffd5b6140be85613c3f565b93506140cc60208601613c56565b92506040850135613cfb81614091565b5f5f5f5f5f5f60a087890312156140f1575f5ffd5b6140fa87613c3f565b955061410860208801613c56565b945061411660408801613c9d565b935061412460608801613cb3565b9250608087013567ffffffffffffffff81111561413f575f5ffd5b8701601f8101891361414f575f5ffd5b803567ffffffffffffffff811115614165575f5ffd5b896020828401011115614176575f5ffd5b60208201935080925050509295509295509295565b5f5f6040838503121561419c575f5ffd5b6141a583613c3f565b9150613c9460208401613c9d565b5f602082840312156141c3575f5ffd5b610fe382613c9d565b5f602082840312156141dc575f5ffd5b610fe382613cb3565b60c081016001600160a01b036141fa84613c9d565b1682526001600160a01b0361421160208501613c9d565b1660208301526001600160a01b0361422b60408501613c9d565b166040830152606083013560608301526001600160a01b0361424f60808501613c9d565b16608083015260a092830135929091019190915290565b634e487b7160e01b5f52603260045260245ffd5b5f82357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff818336030181126142ac575f5ffd5b9190910192915050565b634e487b7160e01b5f52601160045260245ffd5b8082018082111561089d5761089d6142b6565b5f602082840312156142ed575f5ffd5b5051919050565b5f60208284031215614304575f5ffd5b610fe382613fb7565b5f63ffffffff821663ffffffff8103614328576143286142b6565b60010192915050565b6001600160801b03828116828216039081111561089d5761089d6142b6565b5f82357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa18336030181126142ac575f5ffd5b5f60208284031215614392575f5ffd5b8151610fe381614091565b6001600160801b03818116838216019081111561089d5761089d6142b6565b67ffffffffffffffff818116838216019081111561089d5761089d6142b6565b5f602082840312156143ec575f5ffd5b610fe382613c56565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112614428575f5ffd5b83018035915067ffffffffffffffff821115614442575f5ffd5b602001915036819003821315613e71575f5ffd5b8181038181111561089d5761089d6142b6565b634e487b7160e01b5f52602160045260245ffd5b5f8261449757634e487b7160e01b5f52601260045260245ffd5b500690565b6001600160a01b03198516815260ff841660208201526001600160801b038316604082015260808101600883106144e157634e487b7160e01b5f52602160045260245ffd5b82606083015295945050505050565b83815260406020820152816040820152818360608301375f818301606090810191909152601f909201601f1916010192915050565b5f5f85851115614533575f5ffd5b8386111561453f575f5ffd5b5050820193919092039150565b80356001600160a01b0319811690600c841015613e29576001600160a01b03198085600c0360031b1b82161691505092915050565b80356fffffffffffffffffffffffffffffffff198116906010841015613e29576fffffffffffffffffffffffffffffffff19808560100360031b1b8216169150509291505056",
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

// CallEscrowEip712DomainOutput serves as a container for the return parameters of contract
// method Eip712Domain.
type CallEscrowEip712DomainOutput struct {
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
func (callEscrow *CallEscrow) UnpackEip712Domain(data []byte) (CallEscrowEip712DomainOutput, error) {
	out, err := callEscrow.abi.Unpack("eip712Domain", data)
	outstruct := new(CallEscrowEip712DomainOutput)
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
