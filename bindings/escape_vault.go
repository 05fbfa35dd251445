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

// IEscapeVaultAsset is an auto generated low-level Go binding around an user-defined struct.
type IEscapeVaultAsset struct {
	L2Token      common.Address
	L1Token      common.Address
	BalancesSlot *big.Int
}

// IEscapeVaultAuthority is an auto generated low-level Go binding around an user-defined struct.
type IEscapeVaultAuthority struct {
	Signature []byte
	Code      []byte
	Account   [][]byte
}

// IEscapeVaultCarried is an auto generated low-level Go binding around an user-defined struct.
type IEscapeVaultCarried struct {
	Asset  common.Address
	Amount *big.Int
}

// IEscapeVaultOutputRoot is an auto generated low-level Go binding around an user-defined struct.
type IEscapeVaultOutputRoot struct {
	Version                  [32]byte
	StateRoot                [32]byte
	MessagePasserStorageRoot [32]byte
	LatestBlockhash          [32]byte
}

// IEscapeVaultProof is an auto generated low-level Go binding around an user-defined struct.
type IEscapeVaultProof struct {
	Account [][]byte
	Slot    [][]byte
}

// IEscapeVaultResolver is an auto generated low-level Go binding around an user-defined struct.
type IEscapeVaultResolver struct {
	Account  common.Address
	Resolver common.Address
}

// IEscapeVaultWithdrawal is an auto generated low-level Go binding around an user-defined struct.
type IEscapeVaultWithdrawal struct {
	Nonce    *big.Int
	Sender   common.Address
	Target   common.Address
	Value    *big.Int
	GasLimit *big.Int
	Data     []byte
}

// EscapeVaultMetaData contains all meta data concerning the EscapeVault contract.
var EscapeVaultMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"owner_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"portal_\",\"type\":\"address\",\"internalType\":\"contractIRetiredPortal\"},{\"name\":\"messenger_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"bridge_\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"receive\",\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"FREEZE_TIME\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"REFUTE_TIME\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"THAW_TIME\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"assetOf\",\"inputs\":[{\"name\":\"l2Token\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"bridge\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"callDigest\",\"inputs\":[{\"name\":\"withdrawal\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"claim\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"asset\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"last_\",\"type\":\"tuple\",\"internalType\":\"structIEscapeVault.Proof\",\"components\":[{\"name\":\"account\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"},{\"name\":\"slot\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}]},{\"name\":\"genesis\",\"type\":\"tuple\",\"internalType\":\"structIEscapeVault.Proof\",\"components\":[{\"name\":\"account\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"},{\"name\":\"slot\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}]},{\"name\":\"authority\",\"type\":\"tuple\",\"internalType\":\"structIEscapeVault.Authority\",\"components\":[{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"code\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"account\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}]}],\"outputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"claimCall\",\"inputs\":[{\"name\":\"withdrawal\",\"type\":\"tuple\",\"internalType\":\"structIEscapeVault.Withdrawal\",\"components\":[{\"name\":\"nonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"gasLimit\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]},{\"name\":\"proof\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"authority\",\"type\":\"tuple\",\"internalType\":\"structIEscapeVault.Authority\",\"components\":[{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"code\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"account\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}]}],\"outputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"claimDigest\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"asset\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"claimWithdrawal\",\"inputs\":[{\"name\":\"withdrawal\",\"type\":\"tuple\",\"internalType\":\"structIEscapeVault.Withdrawal\",\"components\":[{\"name\":\"nonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"gasLimit\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]},{\"name\":\"proof\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"outputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"eip712Domain\",\"inputs\":[],\"outputs\":[{\"name\":\"fields\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"version\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"verifyingContract\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"extensions\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"escrow\",\"inputs\":[{\"name\":\"asset\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"freeze\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"frozenUntil\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"fund\",\"inputs\":[{\"name\":\"l2Token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"genesisOf\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"last\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"messenger\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"nameAssets\",\"inputs\":[{\"name\":\"list\",\"type\":\"tuple[]\",\"internalType\":\"structIEscapeVault.Asset[]\",\"components\":[{\"name\":\"l2Token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"l1Token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"balancesSlot\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"nameResolvers\",\"inputs\":[{\"name\":\"list\",\"type\":\"tuple[]\",\"internalType\":\"structIEscapeVault.Resolver[]\",\"components\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"resolver\",\"type\":\"address\",\"internalType\":\"address\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"open\",\"inputs\":[{\"name\":\"game\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"root\",\"type\":\"tuple\",\"internalType\":\"structIEscapeVault.OutputRoot\",\"components\":[{\"name\":\"version\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"stateRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"messagePasserStorageRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"latestBlockhash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"origin\",\"type\":\"tuple\",\"internalType\":\"structIEscapeVault.Proof\",\"components\":[{\"name\":\"account\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"},{\"name\":\"slot\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"owner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"paid\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"asset\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"portal\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIRetiredPortal\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"refute\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"asset\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"last_\",\"type\":\"tuple\",\"internalType\":\"structIEscapeVault.Proof\",\"components\":[{\"name\":\"account\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"},{\"name\":\"slot\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}]},{\"name\":\"genesis\",\"type\":\"tuple\",\"internalType\":\"structIEscapeVault.Proof\",\"components\":[{\"name\":\"account\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"},{\"name\":\"slot\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"releasable\",\"inputs\":[{\"name\":\"asset\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"release\",\"inputs\":[{\"name\":\"asset\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"renounceOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"resolverOf\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"seal\",\"inputs\":[{\"name\":\"stateRoot_\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"carried\",\"type\":\"tuple[]\",\"internalType\":\"structIEscapeVault.Carried[]\",\"components\":[{\"name\":\"asset\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"transferOwnership\",\"inputs\":[{\"name\":\"newOwner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"walk\",\"inputs\":[{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"key\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"proof\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"outputs\":[{\"name\":\"value\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"err\",\"type\":\"uint8\",\"internalType\":\"enumTrieProof.ProofError\"}],\"stateMutability\":\"pure\"},{\"type\":\"event\",\"name\":\"AssetNamed\",\"inputs\":[{\"name\":\"l2Token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"l1Token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"balancesSlot\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Claimed\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"asset\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EIP712DomainChanged\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Frozen\",\"inputs\":[{\"name\":\"until\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Funded\",\"inputs\":[{\"name\":\"asset\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Opened\",\"inputs\":[{\"name\":\"outputRoot\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"game\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferred\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Refuted\",\"inputs\":[{\"name\":\"stateRoot\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"asset\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Released\",\"inputs\":[{\"name\":\"asset\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ResolverNamed\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"resolver\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Sealed\",\"inputs\":[{\"name\":\"stateRoot\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"refutableUntil\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"WithdrawalPaid\",\"inputs\":[{\"name\":\"withdrawal\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"asset\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AlreadyOpen\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"AlreadySealed\",\"inputs\":[{\"name\":\"stateRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"CarriesCall\",\"inputs\":[{\"name\":\"withdrawal\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"CarriesNoCall\",\"inputs\":[{\"name\":\"withdrawal\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"ClaimsFrozen\",\"inputs\":[{\"name\":\"until\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"DepositsMissing\",\"inputs\":[{\"name\":\"l1Origin\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"retiredAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"EscrowTooSmall\",\"inputs\":[{\"name\":\"asset\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"escrow\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"FrozenRecently\",\"inputs\":[{\"name\":\"again\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"InvalidAsset\",\"inputs\":[{\"name\":\"l2Token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"l1Token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"InvalidGame\",\"inputs\":[{\"name\":\"game\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"outputRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"InvalidProof\",\"inputs\":[{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"key\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"InvalidRecipient\",\"inputs\":[{\"name\":\"recipient\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"InvalidShortString\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NoContradiction\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"asset\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotAContract\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotFrozen\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotHolder\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotOpen\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotRefutable\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotReleasable\",\"inputs\":[{\"name\":\"asset\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"left\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NothingOwed\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"asset\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnableInvalidOwner\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnableUnauthorizedAccount\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"PaymentRefused\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"RLPInvalidEncoding\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ReentrancyGuardReentrantCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"SafeERC20FailedOperation\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"StringTooLong\",\"inputs\":[{\"name\":\"str\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"UnknownAsset\",\"inputs\":[{\"name\":\"asset\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"UnknownWithdrawal\",\"inputs\":[{\"name\":\"withdrawal\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"WrongAmountReceived\",\"inputs\":[{\"name\":\"asset\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"got\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongValue\",\"inputs\":[{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"got\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ZeroAmount\",\"inputs\":[]}]",
	ID:  "EscapeVault",
	Bin: "0x6101c0604052348015610010575f5ffd5b5060405161521138038061521183398101604081905261002f91610224565b604080518082018252601381527f526567616c6961204573636170655661756c7400000000000000000000000000602080830191909152825180840190935260018352603160f81b9083015290856001600160a01b0381166100ab57604051631e4fbdf760e01b81525f60048201526024015b60405180910390fd5b6100b481610181565b506100be826101d0565b610120526100cb816101d0565b61014052815160208084019190912060e052815190820120610100524660a05261015760e05161010051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60805250503060c0526001600160a01b039081166101a052908116610180521661016052506102db565b5f80546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b5f5f829050601f815111156101fa578260405163305a27a960e01b81526004016100a29190610280565b8051610205826102b5565b179392505050565b6001600160a01b0381168114610221575f5ffd5b50565b5f5f5f5f60808587031215610237575f5ffd5b84516102428161020d565b60208601519094506102538161020d565b60408601519093506102648161020d565b60608601519092506102758161020d565b939692955090935050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b805160208083015191908110156102d5575f198160200360031b1b821691505b50919050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a051614e9661037b5f395f81816106550152818161097501526115fb01525f818161031b0152818161095401526115da01525f81816103e701528181611139015281816112e10152611c8701525f6125b901525f61258e01525f612dee01525f612dc601525f612d2101525f612d4b01525f612d750152614e965ff3fe6080604052600436106101dd575f3560e01c806371f96211116100fd5780639763385611610092578063e142241911610062578063e1422419146102b6578063e78cea9214610644578063eef7906c14610677578063f2fde38b14610696575f5ffd5b806397633856146105c8578063a3f8eace146105e7578063bd1152e314610606578063da5e2c4314610625575f5ffd5b80638b9356f6116100cd5780638b9356f6146105415780638bfb07c91461056e5780638da5cb5b1461058d5780639757089d146105a9575f5ffd5b806371f96211146104685780637a62ec0d146104c95780637b1837de146104fb57806384b0196e1461051a575f5ffd5b806347799da8116101735780636425666b116101435780636425666b146103d65780636b47ffd7146104095780636be4913714610435578063715018a614610454575f5ffd5b806347799da81461033d5780634d900d951461036d57806357d3c7c3146103a357806362a5af3b146103c2575f5ffd5b80631a038873116101ae5780631a038873146102b6578063268bf1ac146102cc57806333bba019146102eb5780633cb747bf1461030a575f5ffd5b806272ff29146101e857806301fea18a146102095780630381a00e1461025a5780630e1833f914610287575f5ffd5b366101e457005b5f5ffd5b3480156101f3575f5ffd5b50610207610202366004613fe8565b6106b5565b005b348015610214575f5ffd5b5061023d610223366004614044565b60096020525f90815260409020546001600160a01b031681565b6040516001600160a01b0390911681526020015b60405180910390f35b348015610265575f5ffd5b5061027961027436600461405f565b610899565b604051908152602001610251565b348015610292575f5ffd5b5061029d62278d0081565b60405167ffffffffffffffff9091168152602001610251565b3480156102c1575f5ffd5b5061029d62093a8081565b3480156102d7575f5ffd5b506102796102e636600461410e565b610914565b3480156102f6575f5ffd5b506102076103053660046141c4565b610a0f565b348015610315575f5ffd5b5061023d7f000000000000000000000000000000000000000000000000000000000000000081565b348015610348575f5ffd5b5060035460045460055460408051938452602084019290925290820152606001610251565b348015610378575f5ffd5b5061027961038736600461424d565b600a60209081525f928352604080842090915290825290205481565b3480156103ae575f5ffd5b506102796103bd366004614044565b610b65565b3480156103cd575f5ffd5b50610207610b9a565b3480156103e1575f5ffd5b5061023d7f000000000000000000000000000000000000000000000000000000000000000081565b348015610414575f5ffd5b5060075461029d9068010000000000000000900467ffffffffffffffff1681565b348015610440575f5ffd5b5061027961044f366004614284565b610d31565b34801561045f575f5ffd5b50610207610d7e565b348015610473575f5ffd5b506104aa610482366004614044565b6001600160a01b039081165f9081526008602052604090206001810154600290910154911691565b604080516001600160a01b039093168352602083019190915201610251565b3480156104d4575f5ffd5b506104dd610d91565b6040805192835267ffffffffffffffff909116602083015201610251565b348015610506575f5ffd5b506102076105153660046142a7565b610dc8565b348015610525575f5ffd5b5061052e610e60565b60405161025197969594939291906142ff565b34801561054c575f5ffd5b5061056061055b3660046143b1565b610ebe565b604051610251929190614414565b348015610579575f5ffd5b50610207610588366004614451565b610f04565b348015610598575f5ffd5b505f546001600160a01b031661023d565b3480156105b4575f5ffd5b506102076105c336600461448f565b61100d565b3480156105d3575f5ffd5b506102076105e23660046144f6565b611400565b3480156105f2575f5ffd5b50610279610601366004614044565b61155d565b348015610611575f5ffd5b50610279610620366004614535565b61159a565b348015610630575f5ffd5b5061020761063f366004614591565b61167b565b34801561064f575f5ffd5b5061023d7f000000000000000000000000000000000000000000000000000000000000000081565b348015610682575f5ffd5b50610279610691366004614602565b611856565b3480156106a1575f5ffd5b506102076106b0366004614044565b611a5e565b6106bd611ab4565b60065415610706576006546040517ff90bb5130000000000000000000000000000000000000000000000000000000081526004016106fd91815260200190565b60405180910390fd5b60075468010000000000000000900467ffffffffffffffff164210158061072b575082155b15610762576040517f8208cbe500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600780547fffffffffffffffffffffffffffffffff0000000000000000000000000000000016680100000000000000004267ffffffffffffffff1690810267ffffffffffffffff19169190911717905560068390555f5b81811015610838578282828181106107d3576107d36146c6565b90506040020160200135600c5f8681526020019081526020015f205f858585818110610801576108016146c6565b6108179260206040909202019081019150614044565b6001600160a01b0316815260208101919091526040015f20556001016107b9565b5060075483907fa3152dbd108679b1e0d56e03eb08ddb2b90a32143d49d63a365555a6c4718920906108789062093a809067ffffffffffffffff166146ee565b60405167ffffffffffffffff909116815260200160405180910390a2505050565b604080517f2e9112260a795b9d353199c4036cd4b1606c1edbdf2bae8e1d37a819f8f634a160208201526001600160a01b0380861692820192909252818416606082015290821660808201525f9061090a9060a0015b60405160208183030381529060405280519060200120611af9565b90505b9392505050565b5f61091d611b40565b6003545f0361093f57604051631bb5f5b360e31b815260040160405180910390fd5b5f61094b878787611b75565b90505f610999887f00000000000000000000000000000000000000000000000000000000000000007f0000000000000000000000000000000000000000000000000000000000000000611ced565b90508060a001516109d9576040517f82ec10ba000000000000000000000000000000000000000000000000000000008152600481018390526024016106fd565b80516109ef906109e98488610d31565b86611ebd565b6109fa828287612121565b92505050610a06612288565b95945050505050565b6006541580610a215750610a216122b2565b15610a58576040517f84e3c44100000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6001600160a01b038085165f908152600a60209081526040808320938716835292905290812054600454909190610a91908787876122ee565b90505f610aa26006548888876122ee565b9050821580610aba5750610ab6838361470e565b8111155b15610b04576040517f95a6a86b0000000000000000000000000000000000000000000000000000000081526001600160a01b038089166004830152871660248201526044016106fd565b856001600160a01b0316876001600160a01b03166006547fe878380d541ebbd04864483f3f685f2af36e0576b43367d226c8a0f92de5c3b560405160405180910390a450506007805467ffffffffffffffff1916905550505f600655505050565b5f6001600160a01b03821615610b92576001600160a01b0382165f908152600b6020526040902054610b94565b475b92915050565b610ba2611ab4565b6003545f03610bc457604051631bb5f5b360e31b815260040160405180910390fd5b60065415610c04576006546040517ff90bb5130000000000000000000000000000000000000000000000000000000081526004016106fd91815260200190565b6007545f9068010000000000000000900467ffffffffffffffff1615610c5057600754610c4b9062278d009068010000000000000000900467ffffffffffffffff166146ee565b610c52565b5f5b90508067ffffffffffffffff16421015610ca4576040517f903fe13d00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff821660048201526024016106fd565b610cb162093a80426146ee565b600780547fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff166801000000000000000067ffffffffffffffff93841681029190911791829055604051910490911681527f5e20151a99b0432a9ac06d33b91b77d3134ce0638cc70d7df042947ca48a2caf9060200160405180910390a150565b604080517f6740e52f5fe283e20ac31a116b18d59de3a5ac5a43323bd8e70e00c3236676d660208201529081018390526001600160a01b03821660608201525f9061090d906080016108ef565b610d86611ab4565b610d8f5f612394565b565b6006545f9081908015610dbe57600754610db99062093a809067ffffffffffffffff166146ee565b610dc0565b5f5b915091509091565b610dd0611b40565b5f610dda836123f0565b6001600160a01b0384165f908152600b6020526040812080549293508492909190610e06908490614721565b90915550506040518281526001600160a01b038416907f5af8184bef8e4b45eb9f6ed7734d04da38ced226495548f46e0c8ff8d7d9a5249060200160405180910390a2610e538183612454565b50610e5c612288565b5050565b5f6060805f5f5f6060610e71612587565b610e796125b2565b604080515f808252602082019092527f0f000000000000000000000000000000000000000000000000000000000000009b939a50919850469750309650945092509050565b60605f610ef78686604051602001610ed891815260200190565b60408051601f19818403018152919052610ef286886147f2565b6125dd565b9150915094509492505050565b610f0c611ab4565b610f14611b40565b5f610f1e8461155d565b905080821115610f6c576040517faa0b94210000000000000000000000000000000000000000000000000000000081526001600160a01b0385166004820152602481018290526044016106fd565b6006545f908152600c602090815260408083206001600160a01b038816845290915281208054849290610fa090849061470e565b92505081905550826001600160a01b0316846001600160a01b03167f2d87480f50083e2b2759522a8fdda59802650a8055e609a7772cf70c07748f5284604051610fec91815260200190565b60405180910390a3610fff848484612a4c565b50611008612288565b505050565b611015611ab4565b6003541561103657604051632597e36560e21b815260040160405180910390fd5b604080518335602080830191909152840135818301529083013560608083019190915283013560808201525f9060a00160408051601f198184030181529190528051602090910120905082351515806110ee575080846001600160a01b031663bcef3b556040518163ffffffff1660e01b8152600401602060405180830381865afa1580156110c7573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906110eb9190614878565b14155b15611137576040517f7a1f55680000000000000000000000000000000000000000000000000000000081526001600160a01b0385166004820152602481018290526044016106fd565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316635c0cba336040518163ffffffff1660e01b8152600401602060405180830381865afa158015611193573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906111b7919061488f565b6040517f6c4f44670000000000000000000000000000000000000000000000000000000081526001600160a01b0386811660048301529190911690636c4f446790602401602060405180830381865afa158015611216573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061123a91906148aa565b611282576040517f7a1f55680000000000000000000000000000000000000000000000000000000081526001600160a01b0385166004820152602481018290526044016106fd565b5f6112cc6112b260208601357342000000000000000000000000000000000000156112ad87806148c9565b612b69565b602090810151905f906112c7908701876148c9565b612cd9565b90505f67ffffffffffffffff8016821690505f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316634b19876f6040518163ffffffff1660e01b8152600401602060405180830381865afa15801561133b573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061135f9190614878565b905080158061136d57508082105b156113ae576040517f3b0b4d3f00000000000000000000000000000000000000000000000000000000815260048101839052602481018290526044016106fd565b60408087013560055560208701356004556003859055516001600160a01b0388169085907f07c741e8ba3753a663e0ae1705e8b4371f1c132ae1de784b4be66b38db729633905f90a350505050505050565b611408611ab4565b6003541561142957604051632597e36560e21b815260040160405180910390fd5b5f5b8181101561100857828282818110611445576114456146c6565b905060400201602001602081019061145d9190614044565b60095f858585818110611472576114726146c6565b6114889260206040909202019081019150614044565b6001600160a01b03908116825260208201929092526040015f20805473ffffffffffffffffffffffffffffffffffffffff1916929091169190911790558282828181106114d7576114d76146c6565b90506040020160200160208101906114ef9190614044565b6001600160a01b031683838381811061150a5761150a6146c6565b6115209260206040909202019081019150614044565b6001600160a01b03167fb9fa635b3f89b309d41e0218940cd8acb720d11bb2ee60b843da306245c3d70e60405160405180910390a360010161142b565b5f6115666122b2565b611570575f610b94565b506006545f908152600c602090815260408083206001600160a01b03949094168352929052205490565b5f6115a3611b40565b6003545f036115c557604051631bb5f5b360e31b815260040160405180910390fd5b5f6115d1858585611b75565b90505f61161f867f00000000000000000000000000000000000000000000000000000000000000007f0000000000000000000000000000000000000000000000000000000000000000611ced565b90508060a0015115611660576040517f10bc7ee7000000000000000000000000000000000000000000000000000000008152600481018390526024016106fd565b61166f82828360600151612121565b9250505061090d612288565b611683611ab4565b600354156116a457604051632597e36560e21b815260040160405180910390fd5b5f5b8181101561100857368383838181106116c1576116c16146c6565b6060029190910191505f9050806008816116de6020860186614044565b6001600160a01b03908116825260208201929092526040015f20600101541614159050808061172157505f6117166020840184614044565b6001600160a01b0316145b8061174357505f6117386040840160208501614044565b6001600160a01b0316145b156117aa576117556020830183614044565b6117656040840160208501614044565b6040517f31ce6d0e0000000000000000000000000000000000000000000000000000000081526001600160a01b039283166004820152911660248201526044016106fd565b8160085f6117bb6020840184614044565b6001600160a01b0316815260208101919091526040015f206117dd828261490f565b506117f090506040830160208401614044565b6001600160a01b03166118066020840184614044565b6001600160a01b03167f6f4b84f059a146009435e276fdc81c96c7bbe050f5dce013bb58d64fd427d665846040013560405161184491815260200190565b60405180910390a350506001016116a6565b5f61185f611b40565b6003545f0361188157604051631bb5f5b360e31b815260040160405180910390fd5b60075468010000000000000000900467ffffffffffffffff164210156118ee576007546040517fe0ef1d830000000000000000000000000000000000000000000000000000000081526801000000000000000090910467ffffffffffffffff1660048201526024016106fd565b611903876118fd898989610899565b84611ebd565b5f6119126004548989886122ee565b6001600160a01b03808a165f908152600a60209081526040808320938c1683529290522054600654919250901561195e576119516006548a8a886122ee565b61195b9082614721565b90505b8082116119aa576040517f53ead58b0000000000000000000000000000000000000000000000000000000081526001600160a01b03808b166004830152891660248201526044016106fd565b6119b4818361470e565b6001600160a01b03808b165f908152600a60209081526040808320938d168352929052908120805492955085929091906119ef908490614721565b9091555050604080516001600160a01b03898116825260208201869052808b1692908c16917f913c992353dc81b7a8ba31496c484e9b6306bd2f6c509a649a38fdf5e1c953b2910160405180910390a3611a4a888885612a4c565b5050611a54612288565b9695505050505050565b611a66611ab4565b6001600160a01b038116611aa8576040517f1e4fbdf70000000000000000000000000000000000000000000000000000000081525f60048201526024016106fd565b611ab181612394565b50565b5f546001600160a01b03163314610d8f576040517f118cdaa70000000000000000000000000000000000000000000000000000000081523360048201526024016106fd565b5f610b94611b05612d15565b836040517f19010000000000000000000000000000000000000000000000000000000000008152600281019290925260228201526042902090565b611b48612e3e565b610d8f60017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90612e97565b5f8335611b886040860160208701614044565b611b986060870160408801614044565b60608701356080880135611baf60a08a018a614988565b604051602001611bc597969594939291906149f4565b604051602081830303815290604052805190602001209050611c1c600554825f604051602001611bff929190918252602082015260400190565b604051602081830303815290604052805190602001208585612cd9565b600114611c58576040517f3294be46000000000000000000000000000000000000000000000000000000008152600481018290526024016106fd565b6040517fa6906e47000000000000000000000000000000000000000000000000000000008152600481018290527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063a6906e47906024015f604051808303815f87803b158015611cd0575f5ffd5b505af1158015611ce2573d5f5f3e3d5ffd5b505050509392505050565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152611d2e6040850160208601614044565b6001600160a01b03168152611d496060850160408601614044565b6001600160a01b03166060808301919091528401356080820152611d7060a0850185614988565b151560a083015250734200000000000000000000000000000000000007611d9d6040860160208701614044565b6001600160a01b0316141580611dd457506001600160a01b038316611dc86060860160408701614044565b6001600160a01b031614155b61090d577fd764ad0b00000000000000000000000000000000000000000000000000000000611e0660a0860186614988565b611e0f91614a44565b6001600160e01b0319160361090d576060611e2d60a0860186614988565b611e3b916004908290614a79565b810190611e489190614aa0565b6001600160a01b039384166060890152929093168087528251151560a088015291945050734200000000000000000000000000000000000010149150508015611ea65750826001600160a01b031682606001516001600160a01b0316145b15611eb557611eb58282612e9e565b509392505050565b611ec78180614988565b159050611f6c575f80611ee384611ede8580614988565b612f8e565b5090925090505f816003811115611efc57611efc614400565b141580611f1b5750846001600160a01b0316826001600160a01b031614155b15611f65576040517fbf5cd21d0000000000000000000000000000000000000000000000000000000081526001600160a01b038087166004830152831660248201526044016106fd565b5050505050565b826001600160a01b031673111100000000000000000000000000000000111133016001600160a01b031603611fa057505050565b6001600160a01b038381165f90815260096020526040902054163314612003576040517fbf5cd21d0000000000000000000000000000000000000000000000000000000081526001600160a01b03841660048201523360248201526044016106fd565b365f6120126020840184614988565b90925090505f601782148015612056575061202d8284614b0c565b7cffffffffffffffffffffffffffffffffffffffffffffffffffffffffff191662ef010060e81b145b90508115806120625750805b156120a4576040517f8a8b41ec0000000000000000000000000000000000000000000000000000000081526001600160a01b03871660048201526024016106fd565b82826040516120b4929190614b71565b60405180910390206120d3600454888780604001906112ad91906148c9565b6040015114612119576040517f8a8b41ec0000000000000000000000000000000000000000000000000000000081526001600160a01b03871660048201526024016106fd565b505050505050565b5f82608001515f036121785760208301516040517f53ead58b0000000000000000000000000000000000000000000000000000000081526001600160a01b03808516600483015290911660248201526044016106fd565b60208301516001600160a01b0316158015906121b6575082604001516001600160a01b03166121aa84602001516123f0565b6001600160a01b031614155b1561220a57602083015160408085015190517f31ce6d0e0000000000000000000000000000000000000000000000000000000081526001600160a01b039283166004820152911660248201526044016106fd565b82602001516001600160a01b0316847f03688639eb6b7c429eef631b0e60ed9b7b03a8c3f0942390b52a94368e661ce28486608001516040516122629291906001600160a01b03929092168252602082015260400190565b60405180910390a361227d8360200151838560800151612a4c565b505060800151919050565b610d8f5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00611b6f565b6006545f90158015906122e957506007546122db9062093a809067ffffffffffffffff166146ee565b67ffffffffffffffff164210155b905090565b5f6001600160a01b0383166123145761230c85856112ad85806148c9565b51905061238c565b61231d836123f0565b506001600160a01b038381165f9081526008602090815260409182902060020154825193881684830152838301528151808403830181526060909301909152815191012061238861237387866112ad87806148c9565b60200151828580602001906112c791906148c9565b9150505b949350505050565b5f80546001600160a01b0383811673ffffffffffffffffffffffffffffffffffffffff19831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b6001600160a01b038082165f90815260086020526040902060010154168061244f576040517fad61e2ba0000000000000000000000000000000000000000000000000000000081526001600160a01b03831660048201526024016106fd565b919050565b6001600160a01b0382166124a457803414610e5c576040517f195a3ca1000000000000000000000000000000000000000000000000000000008152600481018290523460248201526044016106fd565b34156124e4576040517f195a3ca10000000000000000000000000000000000000000000000000000000081525f60048201523460248201526044016106fd565b6040517f70a082310000000000000000000000000000000000000000000000000000000081523060048201525f906001600160a01b038416906370a0823190602401602060405180830381865afa158015612541573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906125659190614878565b905061257c6001600160a01b038416333085612fd5565b611008838284613024565b60606122e97f0000000000000000000000000000000000000000000000000000000000000000613114565b60606122e97f0000000000000000000000000000000000000000000000000000000000000000613114565b60605f83515f036125f45750606090506001612a44565b5f6125fe85613151565b90505f5f5f61260c60405190565b90505f805b8851811015612a35575f89828151811061262d5761262d6146c6565b60200260200101519050825f0361266457805160208201208c1461265f57606060029850985050505050505050612a44565b6126cd565b602081511061269c578460201415806126835750805160208201208614155b1561265f57606060039850985050505050505050612a44565b8051851415806126b45750856126b182614b80565b14155b156126cd57606060049850985050505050505050612a44565b5f6126d78261325d565b90505b6126e660106001614721565b8151036127c7578751840361272c5761271b8160108151811061270b5761270b6146c6565b60200260200101518c518561327a565b995099505050505050505050612a44565b5f88858151811061273f5761273f6146c6565b602001015160f81c60f81b90505f828260f81c60ff1681518110612765576127656146c6565b60200260200101519050612778816132c5565b9099509750612788600187614721565b955087602014806127a957506127a9818e6127a4886001614721565b613302565b156127b5575050612a22565b6127be81613344565b925050506126da565b6002815103612a0d575f8b90505f6127ff6127fa845f815181106127ed576127ed6146c6565b602002602001015161343b565b613151565b905080515f0361282057606060059b509b5050505050505050505050612a44565b5f815f81518110612833576128336146c6565b016020015160f81c90505f61285b886128558e805160801b6020919091011790565b90613494565b90505f61288d61286c600285614ba3565b612877906002614bd0565b60ff1661285586805160801b6020919091011790565b90505f61289a8260801c90565b90506128a68360801c90565b8111806128c557506128c36128bc845f846134ee565b8390613533565b155b156128e557606060069f509f505050505050505050505050505050612a44565b600160ff85161161298657805f0361291257606060079f509f505050505050505050505050505050612a44565b5f87600181518110612926576129266146c6565b60200260200101519050612939816132c5565b909e509c50612948828c614721565b9a508c60201480612964575061296481886127a48d6001614721565b156129755750505050505050612a22565b61297e81613344565b975050612a02565b600360ff8516116129e75761299b8360801c90565b81146129aa576060600a6129d0565b6129d0876001815181106129c0576129c06146c6565b602002602001015187518b61327a565b9f509f505050505050505050505050505050612a44565b6060600b9f509f505050505050505050505050505050612a44565b5050505050506126da565b6060600c995099505050505050505050612a44565b50612a2c84604052565b50600101612611565b506060600d9650965050505050505b935093915050565b6001600160a01b0382161580612a6a57506001600160a01b03821630145b15612aac576040517f17858bbe0000000000000000000000000000000000000000000000000000000081526001600160a01b03831660048201526024016106fd565b612ab583610b65565b811115612b105782612ac684610b65565b6040517f4a4a19970000000000000000000000000000000000000000000000000000000081526001600160a01b0390921660048301526024820152604481018290526064016106fd565b6001600160a01b038316612b2957611008838383613579565b6001600160a01b0383165f908152600b602052604081208054839290612b5090849061470e565b909155506110089050612b62846123f0565b8383613579565b612b8a60405180606001604052805f81526020015f81526020015f81525090565b6040517fffffffffffffffffffffffffffffffffffffffff000000000000000000000000606086901b1660208201525f90612be29087906034015b6040516020818303038152906040528051906020012086866135fc565b905080515f03612c4f5760405180606001604052805f81526020017f56e81f171bcc55a6ff8345e692c0f86e5b48e01b996cadc001622fb5e363b42181526020017fc5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a47081525091505061238c565b5f612c598261325d565b90506040518060600160405280612c8983600181518110612c7c57612c7c6146c6565b60200260200101516137c3565b8152602001612cb183600281518110612ca457612ca46146c6565b6020026020010151613870565b8152602001612ccc83600381518110612ca457612ca46146c6565b9052979650505050505050565b5f5f612cf28686604051602001612bc591815260200190565b905080515f14612d0a57612d058161387a565b612388565b505f95945050505050565b5f306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016148015612d6d57507f000000000000000000000000000000000000000000000000000000000000000046145b15612d9757507f000000000000000000000000000000000000000000000000000000000000000090565b6122e9604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c15610d8f576040517f3ee5aeb500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80825d5050565b5f612ea882614be9565b90505f612eb483613896565b90507fe9ca0a03000000000000000000000000000000000000000000000000000000006001600160e01b0319831601612f175780806020019051810190612efb9190614c70565b50506001600160a01b03166060860152505f60a0850152612f88565b7ffe995f86000000000000000000000000000000000000000000000000000000006001600160e01b0319831601612f885780806020019051810190612f5c9190614cce565b5060808901526001600160a01b0390811660608901529182166020880152501660408501525f60a08501525b50505050565b5f80806041849003612fc2578435602086013560408701355f1a612fb4898285856138fe565b955095509550505050612fcc565b505f915060029050825b93509350939050565b612fe38484848460016139c6565b612f88576040517f5274afe70000000000000000000000000000000000000000000000000000000081526001600160a01b03851660048201526024016106fd565b6040517f70a082310000000000000000000000000000000000000000000000000000000081523060048201525f906001600160a01b038516906370a0823190602401602060405180830381865afa158015613081573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906130a59190614878565b90505f8382106130be576130b9848361470e565b6130c0565b5f5b9050828114611f65576040517fb013264c0000000000000000000000000000000000000000000000000000000081526001600160a01b038616600482015260248101849052604481018290526064016106fd565b60605f61312083613a4c565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b80516040805160028302808201602001909252908152905f5b81811015613256578060208501015160801c808160401b1777ffffffffffffffff0000000000000000ffffffffffffffff169050808160201b177bffffffff00000000ffffffff00000000ffffffff00000000ffffffff169050808160101b177dffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff169050808160081b177eff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff169050808160041b177f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f16905080600283026020860101525060108101905061316a565b5050919050565b6060610b9461327583805160801b6020919091011790565b613344565b60605f61328860018561470e565b831461329a5750606090506008612a44565b5f6132a48661343b565b90508081515f146132b5575f6132b8565b60095b9250925050935093915050565b5f5f5f6132d28460801c90565b9050602181106132ec576132e584613870565b60206132f8565b6132f6845f613a8c565b815b9250925050915091565b5f82518210801561090a575061090a61333d848481518110613326576133266146c6565b6020026020010151805160801b6020919091011790565b8590613533565b60605f6133518360801c90565b90505f5f5f61335f86613adb565b91945092509050600181600181111561337a5761337a614400565b14801561338f575061338c8284614721565b84145b6133ac57604051633cf75c0160e21b815260040160405180910390fd5b604051945060208501835b85811015613421575f806133d36133ce8b85613494565b613adb565b5090925090505f6133f0846133e88585614721565b8d91906134ee565b90506133fc8284614721565b6134069085614721565b908552925061341a91506020905083614721565b91506133b7565b506020601f19878303010486526040525092949350505050565b60605f5f5f61344985613adb565b919450925090505f81600181111561346357613463614400565b1461348157604051633cf75c0160e21b815260040160405180910390fd5b610a0661348f8685856134ee565b613e56565b5f61349f8360801c90565b8211156134b0576134b06032613e95565b61090d826134be8560801c90565b6134c8919061470e565b6134e46fffffffffffffffffffffffffffffffff861685613ea6565b60809190911b1790565b5f6134f98460801c90565b6135038385614721565b1115613513576135136032613e95565b61090a826134e46fffffffffffffffffffffffffffffffff871686613ea6565b5f5f61353f8460801c90565b905061354b8360801c90565b8103613572576fffffffffffffffffffffffffffffffff8381168290209085168290201491505b5092915050565b6001600160a01b0383166135e8576135a0828260405180602001604052805f815250613eb1565b611008576040517ff98a5eac0000000000000000000000000000000000000000000000000000000081526001600160a01b0383166004820152602481018290526044016106fd565b6110086001600160a01b0384168383613ec6565b60607f56e81f171bcc55a6ff8345e692c0f86e5b48e01b996cadc001622fb5e363b4218503613639575060408051602081019091525f815261238c565b6040517f8b9356f60000000000000000000000000000000000000000000000000000000081523090638b9356f69061367b908890889088908890600401614d50565b5f60405180830381865afa9250505080156136b757506040513d5f823e601f3d908101601f191682016040526136b49190810190614e1f565b60015b613733573d8080156136e4576040519150601f19603f3d011682016040523d82523d5f602084013e6136e9565b606091505b50805160041480156137135750633cf75c0160e21b61370782614be9565b6001600160e01b031916145b1561372d57505060408051602081019091525f815261238c565b50613787565b5f81600d81111561374657613746614400565b036137535750905061238c565b600681600d81111561376757613767614400565b036137845760405180602001604052805f8152509250505061238c565b50505b6040517f3c6db5f900000000000000000000000000000000000000000000000000000000815260048101869052602481018590526044016106fd565b5f5f6137cf8360801c90565b905060218111156137f357604051633cf75c0160e21b815260040160405180910390fd5b5f5f5f6137ff86613adb565b919450925090505f81600181111561381957613819614400565b1461383757604051633cf75c0160e21b815260040160405180910390fd5b811561386557613848826008614e66565b6138549061010061470e565b61385e8785613a8c565b901c611a54565b5f9695505050505050565b5f610b94826137c3565b5f610b9461389183805160801b6020919091011790565b6137c3565b6060600482516138a6919061470e565b67ffffffffffffffff8111156138be576138be614734565b6040519080825280601f01601f1916602001820160405280156138e8576020820181803683370190505b509050600482510360248301602083015e919050565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084111561393757505f915060039050826139bc565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015613988573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b0381166139b357505f9250600191508290506139bc565b92505f91508190505b9450945094915050565b6040517f23b872dd000000000000000000000000000000000000000000000000000000005f8181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060015f51148316613a3b578383151615613a2f573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b5f60ff8216601f811115610b94576040517fb3512b0c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f80613aab613a9c846020614721565b613aa68660801c90565b613f14565b9050601f811115613ac057613ac06032613e95565b5f19816008021b835f1960801c861601511691505092915050565b5f5f5f5f613ae98560801c90565b9050805f03613b0b57604051633cf75c0160e21b815260040160405180910390fd5b5f613b168682613a8c565b60f81c905060c0811015613cf957608060ff82161015613b41575f60015f9450945094505050613e4f565b613b4d60376080614e7d565b60ff168160ff1611613bfe575f613b65608083614bd0565b60ff1690508083118015613bd05750806001141580613bd057507f8000000000000000000000000000000000000000000000000000000000000000613bab886001613a8c565b7fff000000000000000000000000000000000000000000000000000000000000001610155b613bed57604051633cf75c0160e21b815260040160405180910390fd5b6001955093505f9250613e4f915050565b5f6037613c0c608084614bd0565b613c169190614bd0565b60ff169050808311613c3b57604051633cf75c0160e21b815260040160405180910390fd5b5f613c47886001613a8c565b90507fff0000000000000000000000000000000000000000000000000000000000000081165f03613c8b57604051633cf75c0160e21b815260040160405180910390fd5b5f613c97836008614e66565b613ca39061010061470e565b82901c9050603781118015613cc0575080613cbe848761470e565b115b613cdd57604051633cf75c0160e21b815260040160405180910390fd5b613ce8836001614721565b975095505f9450613e4f9350505050565b613d05603760c0614e7d565b60ff168160ff1611613d53575f613d1d60c083614bd0565b60ff169050808311613d4257604051633cf75c0160e21b815260040160405180910390fd5b600195509350849250613e4f915050565b5f6037613d6160c084614bd0565b613d6b9190614bd0565b60ff169050808311613d9057604051633cf75c0160e21b815260040160405180910390fd5b5f613d9c886001613a8c565b90507fff0000000000000000000000000000000000000000000000000000000000000081165f03613de057604051633cf75c0160e21b815260040160405180910390fd5b5f613dec836008614e66565b613df89061010061470e565b82901c9050603781118015613e15575080613e13848761470e565b115b613e3257604051633cf75c0160e21b815260040160405180910390fd5b613e3d836001614721565b9750955060019450613e4f9350505050565b9193909250565b60605f613e638360801c90565b604051818152925090506fffffffffffffffffffffffffffffffff83168181602085015e508101602001604052919050565b634e487b715f52806020526024601cfd5b5f61090d8284614721565b5f5f5f83516020850186885af1949350505050565b613ed38383836001613f25565b611008576040517f5274afe70000000000000000000000000000000000000000000000000000000081526001600160a01b03841660048201526024016106fd565b5f8082840384811115908102610a06565b6040517fa9059cbb000000000000000000000000000000000000000000000000000000005f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f51148316613f94578383151615613f88573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b5f5f83601f840112613fb0575f5ffd5b50813567ffffffffffffffff811115613fc7575f5ffd5b6020830191508360208260061b8501011115613fe1575f5ffd5b9250929050565b5f5f5f60408486031215613ffa575f5ffd5b83359250602084013567ffffffffffffffff811115614017575f5ffd5b61402386828701613fa0565b9497909650939450505050565b6001600160a01b0381168114611ab1575f5ffd5b5f60208284031215614054575f5ffd5b813561090d81614030565b5f5f5f60608486031215614071575f5ffd5b833561407c81614030565b9250602084013561408c81614030565b9150604084013561409c81614030565b809150509250925092565b5f60c082840312156140b7575f5ffd5b50919050565b5f5f83601f8401126140cd575f5ffd5b50813567ffffffffffffffff8111156140e4575f5ffd5b6020830191508360208260051b8501011115613fe1575f5ffd5b5f606082840312156140b7575f5ffd5b5f5f5f5f5f60808688031215614122575f5ffd5b853567ffffffffffffffff811115614138575f5ffd5b614144888289016140a7565b955050602086013567ffffffffffffffff811115614160575f5ffd5b61416c888289016140bd565b909550935050604086013561418081614030565b9150606086013567ffffffffffffffff81111561419b575f5ffd5b6141a7888289016140fe565b9150509295509295909350565b5f604082840312156140b7575f5ffd5b5f5f5f5f608085870312156141d7575f5ffd5b84356141e281614030565b935060208501356141f281614030565b9250604085013567ffffffffffffffff81111561420d575f5ffd5b614219878288016141b4565b925050606085013567ffffffffffffffff811115614235575f5ffd5b614241878288016141b4565b91505092959194509250565b5f5f6040838503121561425e575f5ffd5b823561426981614030565b9150602083013561427981614030565b809150509250929050565b5f5f60408385031215614295575f5ffd5b82359150602083013561427981614030565b5f5f604083850312156142b8575f5ffd5b82356142c381614030565b946020939093013593505050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b7fff000000000000000000000000000000000000000000000000000000000000008816815260e060208201525f61433960e08301896142d1565b828103604084015261434b81896142d1565b606084018890526001600160a01b038716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b818110156143a0578351835260209384019390920191600101614382565b50909b9a5050505050505050505050565b5f5f5f5f606085870312156143c4575f5ffd5b8435935060208501359250604085013567ffffffffffffffff8111156143e8575f5ffd5b6143f4878288016140bd565b95989497509550505050565b634e487b7160e01b5f52602160045260245ffd5b604081525f61442660408301856142d1565b9050600e831061444457634e487b7160e01b5f52602160045260245ffd5b8260208301529392505050565b5f5f5f60608486031215614463575f5ffd5b833561446e81614030565b9250602084013561447e81614030565b929592945050506040919091013590565b5f5f5f83850360c08112156144a2575f5ffd5b84356144ad81614030565b93506080601f19820112156144c0575f5ffd5b5060208401915060a084013567ffffffffffffffff8111156144e0575f5ffd5b6144ec868287016141b4565b9150509250925092565b5f5f60208385031215614507575f5ffd5b823567ffffffffffffffff81111561451d575f5ffd5b61452985828601613fa0565b90969095509350505050565b5f5f5f60408486031215614547575f5ffd5b833567ffffffffffffffff81111561455d575f5ffd5b614569868287016140a7565b935050602084013567ffffffffffffffff811115614585575f5ffd5b614023868287016140bd565b5f5f602083850312156145a2575f5ffd5b823567ffffffffffffffff8111156145b8575f5ffd5b8301601f810185136145c8575f5ffd5b803567ffffffffffffffff8111156145de575f5ffd5b8560206060830284010111156145f2575f5ffd5b6020919091019590945092505050565b5f5f5f5f5f5f60c08789031215614617575f5ffd5b863561462281614030565b9550602087013561463281614030565b9450604087013561464281614030565b9350606087013567ffffffffffffffff81111561465d575f5ffd5b61466989828a016141b4565b935050608087013567ffffffffffffffff811115614685575f5ffd5b61469189828a016141b4565b92505060a087013567ffffffffffffffff8111156146ad575f5ffd5b6146b989828a016140fe565b9150509295509295509295565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b67ffffffffffffffff8181168382160190811115610b9457610b946146da565b81810381811115610b9457610b946146da565b80820180821115610b9457610b946146da565b634e487b7160e01b5f52604160045260245ffd5b604051601f8201601f1916810167ffffffffffffffff8111828210171561477157614771614734565b604052919050565b5f67ffffffffffffffff82111561479257614792614734565b50601f01601f191660200190565b5f82601f8301126147af575f5ffd5b81356147c26147bd82614779565b614748565b8181528460208386010111156147d6575f5ffd5b816020850160208301375f918101602001919091529392505050565b5f67ffffffffffffffff83111561480b5761480b614734565b8260051b61481b60208201614748565b84815290830190602081019036831115614833575f5ffd5b845b8381101561486e57803567ffffffffffffffff811115614853575f5ffd5b61485f368289016147a0565b84525060209283019201614835565b5095945050505050565b5f60208284031215614888575f5ffd5b5051919050565b5f6020828403121561489f575f5ffd5b815161090d81614030565b5f602082840312156148ba575f5ffd5b8151801515811461090d575f5ffd5b5f5f8335601e198436030181126148de575f5ffd5b83018035915067ffffffffffffffff8211156148f8575f5ffd5b6020019150600581901b3603821315613fe1575f5ffd5b813561491a81614030565b815473ffffffffffffffffffffffffffffffffffffffff19166001600160a01b03821617825550602082013561494f81614030565b60018201805473ffffffffffffffffffffffffffffffffffffffff19166001600160a01b03831617905550604082013560028201555050565b5f5f8335601e1984360301811261499d575f5ffd5b83018035915067ffffffffffffffff8211156149b7575f5ffd5b602001915036819003821315613fe1575f5ffd5b81835281816020850137505f602082840101525f6020601f19601f840116840101905092915050565b8781526001600160a01b03871660208201526001600160a01b038616604082015284606082015283608082015260c060a08201525f614a3760c0830184866149cb565b9998505050505050505050565b80356001600160e01b03198116906004841015613572576001600160e01b0319808560040360031b1b82161691505092915050565b5f5f85851115614a87575f5ffd5b83861115614a93575f5ffd5b5050820193919092039150565b5f5f5f5f5f5f60c08789031215614ab5575f5ffd5b863595506020870135614ac781614030565b94506040870135614ad781614030565b9350606087013592506080870135915060a087013567ffffffffffffffff811115614b00575f5ffd5b6146b989828a016147a0565b80357fffffff00000000000000000000000000000000000000000000000000000000008116906003841015613572577fffffff0000000000000000000000000000000000000000000000000000000000808560030360031b1b82161691505092915050565b818382375f9101908152919050565b805160208083015191908110156140b7575f1960209190910360031b1b16919050565b5f60ff831680614bc157634e487b7160e01b5f52601260045260245ffd5b8060ff84160691505092915050565b60ff8281168282160390811115610b9457610b946146da565b805160208201516001600160e01b0319811691906004821015613256576001600160e01b031960049290920360031b82901b161692915050565b5f82601f830112614c32575f5ffd5b8151614c406147bd82614779565b818152846020838601011115614c54575f5ffd5b8160208501602083015e5f918101602001919091529392505050565b5f5f5f5f60808587031215614c83575f5ffd5b8451614c8e81614030565b6020860151909450614c9f81614030565b60408601516060870151919450925067ffffffffffffffff811115614cc2575f5ffd5b61424187828801614c23565b5f5f5f5f5f5f60c08789031215614ce3575f5ffd5b8651614cee81614030565b6020880151909650614cff81614030565b6040880151909550614d1081614030565b6060880151909450614d2181614030565b608088015160a0890151919450925067ffffffffffffffff811115614d44575f5ffd5b6146b989828a01614c23565b5f60608201868352856020840152606060408401528084825260808401905060808560051b8501019150855f601e19883603015b87821015614e10577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff808786030184528235818112614dc0575f5ffd5b890160208101903567ffffffffffffffff811115614ddc575f5ffd5b803603821315614dea575f5ffd5b614df58782846149cb565b96505050602083019250602084019350600182019150614d84565b50929998505050505050505050565b5f5f60408385031215614e30575f5ffd5b825167ffffffffffffffff811115614e46575f5ffd5b614e5285828601614c23565b9250506020830151600e8110614279575f5ffd5b8082028115828204841417610b9457610b946146da565b60ff8181168382160190811115610b9457610b946146da56",
}

// EscapeVault is an auto generated Go binding around an Ethereum contract.
type EscapeVault struct {
	abi abi.ABI
}

// NewEscapeVault creates a new instance of EscapeVault.
func NewEscapeVault() *EscapeVault {
	parsed, err := EscapeVaultMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &EscapeVault{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *EscapeVault) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address owner_, address portal_, address messenger_, address bridge_) returns()
func (escapeVault *EscapeVault) PackConstructor(owner_ common.Address, portal_ common.Address, messenger_ common.Address, bridge_ common.Address) []byte {
	enc, err := escapeVault.abi.Pack("", owner_, portal_, messenger_, bridge_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackFREEZETIME is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1a038873.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function FREEZE_TIME() view returns(uint64)
func (escapeVault *EscapeVault) PackFREEZETIME() []byte {
	enc, err := escapeVault.abi.Pack("FREEZE_TIME")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFREEZETIME is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1a038873.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function FREEZE_TIME() view returns(uint64)
func (escapeVault *EscapeVault) TryPackFREEZETIME() ([]byte, error) {
	return escapeVault.abi.Pack("FREEZE_TIME")
}

// UnpackFREEZETIME is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1a038873.
//
// Solidity: function FREEZE_TIME() view returns(uint64)
func (escapeVault *EscapeVault) UnpackFREEZETIME(data []byte) (uint64, error) {
	out, err := escapeVault.abi.Unpack("FREEZE_TIME", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackREFUTETIME is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe1422419.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function REFUTE_TIME() view returns(uint64)
func (escapeVault *EscapeVault) PackREFUTETIME() []byte {
	enc, err := escapeVault.abi.Pack("REFUTE_TIME")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackREFUTETIME is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe1422419.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function REFUTE_TIME() view returns(uint64)
func (escapeVault *EscapeVault) TryPackREFUTETIME() ([]byte, error) {
	return escapeVault.abi.Pack("REFUTE_TIME")
}

// UnpackREFUTETIME is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe1422419.
//
// Solidity: function REFUTE_TIME() view returns(uint64)
func (escapeVault *EscapeVault) UnpackREFUTETIME(data []byte) (uint64, error) {
	out, err := escapeVault.abi.Unpack("REFUTE_TIME", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackTHAWTIME is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0e1833f9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function THAW_TIME() view returns(uint64)
func (escapeVault *EscapeVault) PackTHAWTIME() []byte {
	enc, err := escapeVault.abi.Pack("THAW_TIME")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTHAWTIME is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0e1833f9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function THAW_TIME() view returns(uint64)
func (escapeVault *EscapeVault) TryPackTHAWTIME() ([]byte, error) {
	return escapeVault.abi.Pack("THAW_TIME")
}

// UnpackTHAWTIME is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0e1833f9.
//
// Solidity: function THAW_TIME() view returns(uint64)
func (escapeVault *EscapeVault) UnpackTHAWTIME(data []byte) (uint64, error) {
	out, err := escapeVault.abi.Unpack("THAW_TIME", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackAssetOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x71f96211.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function assetOf(address l2Token) view returns(address, uint256)
func (escapeVault *EscapeVault) PackAssetOf(l2Token common.Address) []byte {
	enc, err := escapeVault.abi.Pack("assetOf", l2Token)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAssetOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x71f96211.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function assetOf(address l2Token) view returns(address, uint256)
func (escapeVault *EscapeVault) TryPackAssetOf(l2Token common.Address) ([]byte, error) {
	return escapeVault.abi.Pack("assetOf", l2Token)
}

// AssetOfOutput serves as a container for the return parameters of contract
// method AssetOf.
type AssetOfOutput struct {
	Arg0 common.Address
	Arg1 *big.Int
}

// UnpackAssetOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x71f96211.
//
// Solidity: function assetOf(address l2Token) view returns(address, uint256)
func (escapeVault *EscapeVault) UnpackAssetOf(data []byte) (AssetOfOutput, error) {
	out, err := escapeVault.abi.Unpack("assetOf", data)
	outstruct := new(AssetOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Arg0 = *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	outstruct.Arg1 = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackBridge is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe78cea92.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function bridge() view returns(address)
func (escapeVault *EscapeVault) PackBridge() []byte {
	enc, err := escapeVault.abi.Pack("bridge")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBridge is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe78cea92.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function bridge() view returns(address)
func (escapeVault *EscapeVault) TryPackBridge() ([]byte, error) {
	return escapeVault.abi.Pack("bridge")
}

// UnpackBridge is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe78cea92.
//
// Solidity: function bridge() view returns(address)
func (escapeVault *EscapeVault) UnpackBridge(data []byte) (common.Address, error) {
	out, err := escapeVault.abi.Unpack("bridge", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackCallDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6be49137.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function callDigest(bytes32 withdrawal, address to) view returns(bytes32)
func (escapeVault *EscapeVault) PackCallDigest(withdrawal [32]byte, to common.Address) []byte {
	enc, err := escapeVault.abi.Pack("callDigest", withdrawal, to)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCallDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6be49137.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function callDigest(bytes32 withdrawal, address to) view returns(bytes32)
func (escapeVault *EscapeVault) TryPackCallDigest(withdrawal [32]byte, to common.Address) ([]byte, error) {
	return escapeVault.abi.Pack("callDigest", withdrawal, to)
}

// UnpackCallDigest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6be49137.
//
// Solidity: function callDigest(bytes32 withdrawal, address to) view returns(bytes32)
func (escapeVault *EscapeVault) UnpackCallDigest(data []byte) ([32]byte, error) {
	out, err := escapeVault.abi.Unpack("callDigest", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeef7906c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claim(address account, address asset, address to, (bytes[],bytes[]) last_, (bytes[],bytes[]) genesis, (bytes,bytes,bytes[]) authority) returns(uint256 amount)
func (escapeVault *EscapeVault) PackClaim(account common.Address, asset common.Address, to common.Address, last IEscapeVaultProof, genesis IEscapeVaultProof, authority IEscapeVaultAuthority) []byte {
	enc, err := escapeVault.abi.Pack("claim", account, asset, to, last, genesis, authority)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeef7906c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claim(address account, address asset, address to, (bytes[],bytes[]) last_, (bytes[],bytes[]) genesis, (bytes,bytes,bytes[]) authority) returns(uint256 amount)
func (escapeVault *EscapeVault) TryPackClaim(account common.Address, asset common.Address, to common.Address, last IEscapeVaultProof, genesis IEscapeVaultProof, authority IEscapeVaultAuthority) ([]byte, error) {
	return escapeVault.abi.Pack("claim", account, asset, to, last, genesis, authority)
}

// UnpackClaim is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xeef7906c.
//
// Solidity: function claim(address account, address asset, address to, (bytes[],bytes[]) last_, (bytes[],bytes[]) genesis, (bytes,bytes,bytes[]) authority) returns(uint256 amount)
func (escapeVault *EscapeVault) UnpackClaim(data []byte) (*big.Int, error) {
	out, err := escapeVault.abi.Unpack("claim", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackClaimCall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x268bf1ac.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claimCall((uint256,address,address,uint256,uint256,bytes) withdrawal, bytes[] proof, address to, (bytes,bytes,bytes[]) authority) returns(uint256 amount)
func (escapeVault *EscapeVault) PackClaimCall(withdrawal IEscapeVaultWithdrawal, proof [][]byte, to common.Address, authority IEscapeVaultAuthority) []byte {
	enc, err := escapeVault.abi.Pack("claimCall", withdrawal, proof, to, authority)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaimCall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x268bf1ac.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claimCall((uint256,address,address,uint256,uint256,bytes) withdrawal, bytes[] proof, address to, (bytes,bytes,bytes[]) authority) returns(uint256 amount)
func (escapeVault *EscapeVault) TryPackClaimCall(withdrawal IEscapeVaultWithdrawal, proof [][]byte, to common.Address, authority IEscapeVaultAuthority) ([]byte, error) {
	return escapeVault.abi.Pack("claimCall", withdrawal, proof, to, authority)
}

// UnpackClaimCall is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x268bf1ac.
//
// Solidity: function claimCall((uint256,address,address,uint256,uint256,bytes) withdrawal, bytes[] proof, address to, (bytes,bytes,bytes[]) authority) returns(uint256 amount)
func (escapeVault *EscapeVault) UnpackClaimCall(data []byte) (*big.Int, error) {
	out, err := escapeVault.abi.Unpack("claimCall", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackClaimDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0381a00e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claimDigest(address account, address asset, address to) view returns(bytes32)
func (escapeVault *EscapeVault) PackClaimDigest(account common.Address, asset common.Address, to common.Address) []byte {
	enc, err := escapeVault.abi.Pack("claimDigest", account, asset, to)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaimDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0381a00e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claimDigest(address account, address asset, address to) view returns(bytes32)
func (escapeVault *EscapeVault) TryPackClaimDigest(account common.Address, asset common.Address, to common.Address) ([]byte, error) {
	return escapeVault.abi.Pack("claimDigest", account, asset, to)
}

// UnpackClaimDigest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0381a00e.
//
// Solidity: function claimDigest(address account, address asset, address to) view returns(bytes32)
func (escapeVault *EscapeVault) UnpackClaimDigest(data []byte) ([32]byte, error) {
	out, err := escapeVault.abi.Unpack("claimDigest", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackClaimWithdrawal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbd1152e3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claimWithdrawal((uint256,address,address,uint256,uint256,bytes) withdrawal, bytes[] proof) returns(uint256 amount)
func (escapeVault *EscapeVault) PackClaimWithdrawal(withdrawal IEscapeVaultWithdrawal, proof [][]byte) []byte {
	enc, err := escapeVault.abi.Pack("claimWithdrawal", withdrawal, proof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaimWithdrawal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbd1152e3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claimWithdrawal((uint256,address,address,uint256,uint256,bytes) withdrawal, bytes[] proof) returns(uint256 amount)
func (escapeVault *EscapeVault) TryPackClaimWithdrawal(withdrawal IEscapeVaultWithdrawal, proof [][]byte) ([]byte, error) {
	return escapeVault.abi.Pack("claimWithdrawal", withdrawal, proof)
}

// UnpackClaimWithdrawal is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbd1152e3.
//
// Solidity: function claimWithdrawal((uint256,address,address,uint256,uint256,bytes) withdrawal, bytes[] proof) returns(uint256 amount)
func (escapeVault *EscapeVault) UnpackClaimWithdrawal(data []byte) (*big.Int, error) {
	out, err := escapeVault.abi.Unpack("claimWithdrawal", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (escapeVault *EscapeVault) PackEip712Domain() []byte {
	enc, err := escapeVault.abi.Pack("eip712Domain")
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
func (escapeVault *EscapeVault) TryPackEip712Domain() ([]byte, error) {
	return escapeVault.abi.Pack("eip712Domain")
}

// EscapeVaultEip712DomainOutput serves as a container for the return parameters of contract
// method Eip712Domain.
type EscapeVaultEip712DomainOutput struct {
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
func (escapeVault *EscapeVault) UnpackEip712Domain(data []byte) (EscapeVaultEip712DomainOutput, error) {
	out, err := escapeVault.abi.Unpack("eip712Domain", data)
	outstruct := new(EscapeVaultEip712DomainOutput)
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

// PackEscrow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x57d3c7c3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function escrow(address asset) view returns(uint256)
func (escapeVault *EscapeVault) PackEscrow(asset common.Address) []byte {
	enc, err := escapeVault.abi.Pack("escrow", asset)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEscrow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x57d3c7c3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function escrow(address asset) view returns(uint256)
func (escapeVault *EscapeVault) TryPackEscrow(asset common.Address) ([]byte, error) {
	return escapeVault.abi.Pack("escrow", asset)
}

// UnpackEscrow is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x57d3c7c3.
//
// Solidity: function escrow(address asset) view returns(uint256)
func (escapeVault *EscapeVault) UnpackEscrow(data []byte) (*big.Int, error) {
	out, err := escapeVault.abi.Unpack("escrow", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackFreeze is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x62a5af3b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function freeze() returns()
func (escapeVault *EscapeVault) PackFreeze() []byte {
	enc, err := escapeVault.abi.Pack("freeze")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFreeze is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x62a5af3b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function freeze() returns()
func (escapeVault *EscapeVault) TryPackFreeze() ([]byte, error) {
	return escapeVault.abi.Pack("freeze")
}

// PackFrozenUntil is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6b47ffd7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function frozenUntil() view returns(uint64)
func (escapeVault *EscapeVault) PackFrozenUntil() []byte {
	enc, err := escapeVault.abi.Pack("frozenUntil")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFrozenUntil is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6b47ffd7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function frozenUntil() view returns(uint64)
func (escapeVault *EscapeVault) TryPackFrozenUntil() ([]byte, error) {
	return escapeVault.abi.Pack("frozenUntil")
}

// UnpackFrozenUntil is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6b47ffd7.
//
// Solidity: function frozenUntil() view returns(uint64)
func (escapeVault *EscapeVault) UnpackFrozenUntil(data []byte) (uint64, error) {
	out, err := escapeVault.abi.Unpack("frozenUntil", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackFund is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b1837de.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function fund(address l2Token, uint256 amount) returns()
func (escapeVault *EscapeVault) PackFund(l2Token common.Address, amount *big.Int) []byte {
	enc, err := escapeVault.abi.Pack("fund", l2Token, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFund is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b1837de.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function fund(address l2Token, uint256 amount) returns()
func (escapeVault *EscapeVault) TryPackFund(l2Token common.Address, amount *big.Int) ([]byte, error) {
	return escapeVault.abi.Pack("fund", l2Token, amount)
}

// PackGenesisOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7a62ec0d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function genesisOf() view returns(bytes32, uint64)
func (escapeVault *EscapeVault) PackGenesisOf() []byte {
	enc, err := escapeVault.abi.Pack("genesisOf")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGenesisOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7a62ec0d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function genesisOf() view returns(bytes32, uint64)
func (escapeVault *EscapeVault) TryPackGenesisOf() ([]byte, error) {
	return escapeVault.abi.Pack("genesisOf")
}

// GenesisOfOutput serves as a container for the return parameters of contract
// method GenesisOf.
type GenesisOfOutput struct {
	Arg0 [32]byte
	Arg1 uint64
}

// UnpackGenesisOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7a62ec0d.
//
// Solidity: function genesisOf() view returns(bytes32, uint64)
func (escapeVault *EscapeVault) UnpackGenesisOf(data []byte) (GenesisOfOutput, error) {
	out, err := escapeVault.abi.Unpack("genesisOf", data)
	outstruct := new(GenesisOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Arg0 = *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	outstruct.Arg1 = *abi.ConvertType(out[1], new(uint64)).(*uint64)
	return *outstruct, nil
}

// PackLast is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x47799da8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function last() view returns(bytes32, bytes32, bytes32)
func (escapeVault *EscapeVault) PackLast() []byte {
	enc, err := escapeVault.abi.Pack("last")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLast is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x47799da8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function last() view returns(bytes32, bytes32, bytes32)
func (escapeVault *EscapeVault) TryPackLast() ([]byte, error) {
	return escapeVault.abi.Pack("last")
}

// LastOutput serves as a container for the return parameters of contract
// method Last.
type LastOutput struct {
	Arg0 [32]byte
	Arg1 [32]byte
	Arg2 [32]byte
}

// UnpackLast is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x47799da8.
//
// Solidity: function last() view returns(bytes32, bytes32, bytes32)
func (escapeVault *EscapeVault) UnpackLast(data []byte) (LastOutput, error) {
	out, err := escapeVault.abi.Unpack("last", data)
	outstruct := new(LastOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Arg0 = *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	outstruct.Arg1 = *abi.ConvertType(out[1], new([32]byte)).(*[32]byte)
	outstruct.Arg2 = *abi.ConvertType(out[2], new([32]byte)).(*[32]byte)
	return *outstruct, nil
}

// PackMessenger is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3cb747bf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function messenger() view returns(address)
func (escapeVault *EscapeVault) PackMessenger() []byte {
	enc, err := escapeVault.abi.Pack("messenger")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMessenger is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3cb747bf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function messenger() view returns(address)
func (escapeVault *EscapeVault) TryPackMessenger() ([]byte, error) {
	return escapeVault.abi.Pack("messenger")
}

// UnpackMessenger is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3cb747bf.
//
// Solidity: function messenger() view returns(address)
func (escapeVault *EscapeVault) UnpackMessenger(data []byte) (common.Address, error) {
	out, err := escapeVault.abi.Unpack("messenger", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackNameAssets is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xda5e2c43.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nameAssets((address,address,uint256)[] list) returns()
func (escapeVault *EscapeVault) PackNameAssets(list []IEscapeVaultAsset) []byte {
	enc, err := escapeVault.abi.Pack("nameAssets", list)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNameAssets is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xda5e2c43.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nameAssets((address,address,uint256)[] list) returns()
func (escapeVault *EscapeVault) TryPackNameAssets(list []IEscapeVaultAsset) ([]byte, error) {
	return escapeVault.abi.Pack("nameAssets", list)
}

// PackNameResolvers is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x97633856.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nameResolvers((address,address)[] list) returns()
func (escapeVault *EscapeVault) PackNameResolvers(list []IEscapeVaultResolver) []byte {
	enc, err := escapeVault.abi.Pack("nameResolvers", list)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNameResolvers is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x97633856.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nameResolvers((address,address)[] list) returns()
func (escapeVault *EscapeVault) TryPackNameResolvers(list []IEscapeVaultResolver) ([]byte, error) {
	return escapeVault.abi.Pack("nameResolvers", list)
}

// PackOpen is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9757089d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function open(address game, (bytes32,bytes32,bytes32,bytes32) root, (bytes[],bytes[]) origin) returns()
func (escapeVault *EscapeVault) PackOpen(game common.Address, root IEscapeVaultOutputRoot, origin IEscapeVaultProof) []byte {
	enc, err := escapeVault.abi.Pack("open", game, root, origin)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOpen is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9757089d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function open(address game, (bytes32,bytes32,bytes32,bytes32) root, (bytes[],bytes[]) origin) returns()
func (escapeVault *EscapeVault) TryPackOpen(game common.Address, root IEscapeVaultOutputRoot, origin IEscapeVaultProof) ([]byte, error) {
	return escapeVault.abi.Pack("open", game, root, origin)
}

// PackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function owner() view returns(address)
func (escapeVault *EscapeVault) PackOwner() []byte {
	enc, err := escapeVault.abi.Pack("owner")
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
func (escapeVault *EscapeVault) TryPackOwner() ([]byte, error) {
	return escapeVault.abi.Pack("owner")
}

// UnpackOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (escapeVault *EscapeVault) UnpackOwner(data []byte) (common.Address, error) {
	out, err := escapeVault.abi.Unpack("owner", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPaid is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4d900d95.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function paid(address account, address asset) view returns(uint256)
func (escapeVault *EscapeVault) PackPaid(account common.Address, asset common.Address) []byte {
	enc, err := escapeVault.abi.Pack("paid", account, asset)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPaid is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4d900d95.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function paid(address account, address asset) view returns(uint256)
func (escapeVault *EscapeVault) TryPackPaid(account common.Address, asset common.Address) ([]byte, error) {
	return escapeVault.abi.Pack("paid", account, asset)
}

// UnpackPaid is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4d900d95.
//
// Solidity: function paid(address account, address asset) view returns(uint256)
func (escapeVault *EscapeVault) UnpackPaid(data []byte) (*big.Int, error) {
	out, err := escapeVault.abi.Unpack("paid", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPortal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6425666b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function portal() view returns(address)
func (escapeVault *EscapeVault) PackPortal() []byte {
	enc, err := escapeVault.abi.Pack("portal")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPortal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6425666b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function portal() view returns(address)
func (escapeVault *EscapeVault) TryPackPortal() ([]byte, error) {
	return escapeVault.abi.Pack("portal")
}

// UnpackPortal is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6425666b.
//
// Solidity: function portal() view returns(address)
func (escapeVault *EscapeVault) UnpackPortal(data []byte) (common.Address, error) {
	out, err := escapeVault.abi.Unpack("portal", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackRefute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x33bba019.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function refute(address account, address asset, (bytes[],bytes[]) last_, (bytes[],bytes[]) genesis) returns()
func (escapeVault *EscapeVault) PackRefute(account common.Address, asset common.Address, last IEscapeVaultProof, genesis IEscapeVaultProof) []byte {
	enc, err := escapeVault.abi.Pack("refute", account, asset, last, genesis)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRefute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x33bba019.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function refute(address account, address asset, (bytes[],bytes[]) last_, (bytes[],bytes[]) genesis) returns()
func (escapeVault *EscapeVault) TryPackRefute(account common.Address, asset common.Address, last IEscapeVaultProof, genesis IEscapeVaultProof) ([]byte, error) {
	return escapeVault.abi.Pack("refute", account, asset, last, genesis)
}

// PackReleasable is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa3f8eace.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function releasable(address asset) view returns(uint256)
func (escapeVault *EscapeVault) PackReleasable(asset common.Address) []byte {
	enc, err := escapeVault.abi.Pack("releasable", asset)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReleasable is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa3f8eace.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function releasable(address asset) view returns(uint256)
func (escapeVault *EscapeVault) TryPackReleasable(asset common.Address) ([]byte, error) {
	return escapeVault.abi.Pack("releasable", asset)
}

// UnpackReleasable is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa3f8eace.
//
// Solidity: function releasable(address asset) view returns(uint256)
func (escapeVault *EscapeVault) UnpackReleasable(data []byte) (*big.Int, error) {
	out, err := escapeVault.abi.Unpack("releasable", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRelease is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8bfb07c9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function release(address asset, address to, uint256 amount) returns()
func (escapeVault *EscapeVault) PackRelease(asset common.Address, to common.Address, amount *big.Int) []byte {
	enc, err := escapeVault.abi.Pack("release", asset, to, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRelease is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8bfb07c9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function release(address asset, address to, uint256 amount) returns()
func (escapeVault *EscapeVault) TryPackRelease(asset common.Address, to common.Address, amount *big.Int) ([]byte, error) {
	return escapeVault.abi.Pack("release", asset, to, amount)
}

// PackRenounceOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x715018a6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function renounceOwnership() returns()
func (escapeVault *EscapeVault) PackRenounceOwnership() []byte {
	enc, err := escapeVault.abi.Pack("renounceOwnership")
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
func (escapeVault *EscapeVault) TryPackRenounceOwnership() ([]byte, error) {
	return escapeVault.abi.Pack("renounceOwnership")
}

// PackResolverOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01fea18a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function resolverOf(address account) view returns(address)
func (escapeVault *EscapeVault) PackResolverOf(account common.Address) []byte {
	enc, err := escapeVault.abi.Pack("resolverOf", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackResolverOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01fea18a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function resolverOf(address account) view returns(address)
func (escapeVault *EscapeVault) TryPackResolverOf(account common.Address) ([]byte, error) {
	return escapeVault.abi.Pack("resolverOf", account)
}

// UnpackResolverOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x01fea18a.
//
// Solidity: function resolverOf(address account) view returns(address)
func (escapeVault *EscapeVault) UnpackResolverOf(data []byte) (common.Address, error) {
	out, err := escapeVault.abi.Unpack("resolverOf", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackSeal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0072ff29.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function seal(bytes32 stateRoot_, (address,uint256)[] carried) returns()
func (escapeVault *EscapeVault) PackSeal(stateRoot [32]byte, carried []IEscapeVaultCarried) []byte {
	enc, err := escapeVault.abi.Pack("seal", stateRoot, carried)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSeal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0072ff29.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function seal(bytes32 stateRoot_, (address,uint256)[] carried) returns()
func (escapeVault *EscapeVault) TryPackSeal(stateRoot [32]byte, carried []IEscapeVaultCarried) ([]byte, error) {
	return escapeVault.abi.Pack("seal", stateRoot, carried)
}

// PackTransferOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2fde38b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (escapeVault *EscapeVault) PackTransferOwnership(newOwner common.Address) []byte {
	enc, err := escapeVault.abi.Pack("transferOwnership", newOwner)
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
func (escapeVault *EscapeVault) TryPackTransferOwnership(newOwner common.Address) ([]byte, error) {
	return escapeVault.abi.Pack("transferOwnership", newOwner)
}

// PackWalk is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8b9356f6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function walk(bytes32 root, bytes32 key, bytes[] proof) pure returns(bytes value, uint8 err)
func (escapeVault *EscapeVault) PackWalk(root [32]byte, key [32]byte, proof [][]byte) []byte {
	enc, err := escapeVault.abi.Pack("walk", root, key, proof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWalk is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8b9356f6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function walk(bytes32 root, bytes32 key, bytes[] proof) pure returns(bytes value, uint8 err)
func (escapeVault *EscapeVault) TryPackWalk(root [32]byte, key [32]byte, proof [][]byte) ([]byte, error) {
	return escapeVault.abi.Pack("walk", root, key, proof)
}

// WalkOutput serves as a container for the return parameters of contract
// method Walk.
type WalkOutput struct {
	Value []byte
	Err   uint8
}

// UnpackWalk is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8b9356f6.
//
// Solidity: function walk(bytes32 root, bytes32 key, bytes[] proof) pure returns(bytes value, uint8 err)
func (escapeVault *EscapeVault) UnpackWalk(data []byte) (WalkOutput, error) {
	out, err := escapeVault.abi.Unpack("walk", data)
	outstruct := new(WalkOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Value = *abi.ConvertType(out[0], new([]byte)).(*[]byte)
	outstruct.Err = *abi.ConvertType(out[1], new(uint8)).(*uint8)
	return *outstruct, nil
}

// EscapeVaultAssetNamed represents a AssetNamed event raised by the EscapeVault contract.
type EscapeVaultAssetNamed struct {
	L2Token      common.Address
	L1Token      common.Address
	BalancesSlot *big.Int
	Raw          *types.Log // Blockchain specific contextual infos
}

const EscapeVaultAssetNamedEventName = "AssetNamed"

// ContractEventName returns the user-defined event name.
func (EscapeVaultAssetNamed) ContractEventName() string {
	return EscapeVaultAssetNamedEventName
}

// UnpackAssetNamedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AssetNamed(address indexed l2Token, address indexed l1Token, uint256 balancesSlot)
func (escapeVault *EscapeVault) UnpackAssetNamedEvent(log *types.Log) (*EscapeVaultAssetNamed, error) {
	event := "AssetNamed"
	if len(log.Topics) == 0 || log.Topics[0] != escapeVault.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(EscapeVaultAssetNamed)
	if len(log.Data) > 0 {
		if err := escapeVault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range escapeVault.abi.Events[event].Inputs {
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

// EscapeVaultClaimed represents a Claimed event raised by the EscapeVault contract.
type EscapeVaultClaimed struct {
	Account common.Address
	Asset   common.Address
	To      common.Address
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const EscapeVaultClaimedEventName = "Claimed"

// ContractEventName returns the user-defined event name.
func (EscapeVaultClaimed) ContractEventName() string {
	return EscapeVaultClaimedEventName
}

// UnpackClaimedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Claimed(address indexed account, address indexed asset, address to, uint256 amount)
func (escapeVault *EscapeVault) UnpackClaimedEvent(log *types.Log) (*EscapeVaultClaimed, error) {
	event := "Claimed"
	if len(log.Topics) == 0 || log.Topics[0] != escapeVault.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(EscapeVaultClaimed)
	if len(log.Data) > 0 {
		if err := escapeVault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range escapeVault.abi.Events[event].Inputs {
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

// EscapeVaultEIP712DomainChanged represents a EIP712DomainChanged event raised by the EscapeVault contract.
type EscapeVaultEIP712DomainChanged struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const EscapeVaultEIP712DomainChangedEventName = "EIP712DomainChanged"

// ContractEventName returns the user-defined event name.
func (EscapeVaultEIP712DomainChanged) ContractEventName() string {
	return EscapeVaultEIP712DomainChangedEventName
}

// UnpackEIP712DomainChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EIP712DomainChanged()
func (escapeVault *EscapeVault) UnpackEIP712DomainChangedEvent(log *types.Log) (*EscapeVaultEIP712DomainChanged, error) {
	event := "EIP712DomainChanged"
	if len(log.Topics) == 0 || log.Topics[0] != escapeVault.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(EscapeVaultEIP712DomainChanged)
	if len(log.Data) > 0 {
		if err := escapeVault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range escapeVault.abi.Events[event].Inputs {
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

// EscapeVaultFrozen represents a Frozen event raised by the EscapeVault contract.
type EscapeVaultFrozen struct {
	Until uint64
	Raw   *types.Log // Blockchain specific contextual infos
}

const EscapeVaultFrozenEventName = "Frozen"

// ContractEventName returns the user-defined event name.
func (EscapeVaultFrozen) ContractEventName() string {
	return EscapeVaultFrozenEventName
}

// UnpackFrozenEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Frozen(uint64 until)
func (escapeVault *EscapeVault) UnpackFrozenEvent(log *types.Log) (*EscapeVaultFrozen, error) {
	event := "Frozen"
	if len(log.Topics) == 0 || log.Topics[0] != escapeVault.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(EscapeVaultFrozen)
	if len(log.Data) > 0 {
		if err := escapeVault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range escapeVault.abi.Events[event].Inputs {
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

// EscapeVaultFunded represents a Funded event raised by the EscapeVault contract.
type EscapeVaultFunded struct {
	Asset  common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const EscapeVaultFundedEventName = "Funded"

// ContractEventName returns the user-defined event name.
func (EscapeVaultFunded) ContractEventName() string {
	return EscapeVaultFundedEventName
}

// UnpackFundedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Funded(address indexed asset, uint256 amount)
func (escapeVault *EscapeVault) UnpackFundedEvent(log *types.Log) (*EscapeVaultFunded, error) {
	event := "Funded"
	if len(log.Topics) == 0 || log.Topics[0] != escapeVault.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(EscapeVaultFunded)
	if len(log.Data) > 0 {
		if err := escapeVault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range escapeVault.abi.Events[event].Inputs {
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

// EscapeVaultOpened represents a Opened event raised by the EscapeVault contract.
type EscapeVaultOpened struct {
	OutputRoot [32]byte
	Game       common.Address
	Raw        *types.Log // Blockchain specific contextual infos
}

const EscapeVaultOpenedEventName = "Opened"

// ContractEventName returns the user-defined event name.
func (EscapeVaultOpened) ContractEventName() string {
	return EscapeVaultOpenedEventName
}

// UnpackOpenedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Opened(bytes32 indexed outputRoot, address indexed game)
func (escapeVault *EscapeVault) UnpackOpenedEvent(log *types.Log) (*EscapeVaultOpened, error) {
	event := "Opened"
	if len(log.Topics) == 0 || log.Topics[0] != escapeVault.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(EscapeVaultOpened)
	if len(log.Data) > 0 {
		if err := escapeVault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range escapeVault.abi.Events[event].Inputs {
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

// EscapeVaultOwnershipTransferred represents a OwnershipTransferred event raised by the EscapeVault contract.
type EscapeVaultOwnershipTransferred struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const EscapeVaultOwnershipTransferredEventName = "OwnershipTransferred"

// ContractEventName returns the user-defined event name.
func (EscapeVaultOwnershipTransferred) ContractEventName() string {
	return EscapeVaultOwnershipTransferredEventName
}

// UnpackOwnershipTransferredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferred(address indexed previousOwner, address indexed newOwner)
func (escapeVault *EscapeVault) UnpackOwnershipTransferredEvent(log *types.Log) (*EscapeVaultOwnershipTransferred, error) {
	event := "OwnershipTransferred"
	if len(log.Topics) == 0 || log.Topics[0] != escapeVault.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(EscapeVaultOwnershipTransferred)
	if len(log.Data) > 0 {
		if err := escapeVault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range escapeVault.abi.Events[event].Inputs {
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

// EscapeVaultRefuted represents a Refuted event raised by the EscapeVault contract.
type EscapeVaultRefuted struct {
	StateRoot [32]byte
	Account   common.Address
	Asset     common.Address
	Raw       *types.Log // Blockchain specific contextual infos
}

const EscapeVaultRefutedEventName = "Refuted"

// ContractEventName returns the user-defined event name.
func (EscapeVaultRefuted) ContractEventName() string {
	return EscapeVaultRefutedEventName
}

// UnpackRefutedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Refuted(bytes32 indexed stateRoot, address indexed account, address indexed asset)
func (escapeVault *EscapeVault) UnpackRefutedEvent(log *types.Log) (*EscapeVaultRefuted, error) {
	event := "Refuted"
	if len(log.Topics) == 0 || log.Topics[0] != escapeVault.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(EscapeVaultRefuted)
	if len(log.Data) > 0 {
		if err := escapeVault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range escapeVault.abi.Events[event].Inputs {
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

// EscapeVaultReleased represents a Released event raised by the EscapeVault contract.
type EscapeVaultReleased struct {
	Asset  common.Address
	To     common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const EscapeVaultReleasedEventName = "Released"

// ContractEventName returns the user-defined event name.
func (EscapeVaultReleased) ContractEventName() string {
	return EscapeVaultReleasedEventName
}

// UnpackReleasedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Released(address indexed asset, address indexed to, uint256 amount)
func (escapeVault *EscapeVault) UnpackReleasedEvent(log *types.Log) (*EscapeVaultReleased, error) {
	event := "Released"
	if len(log.Topics) == 0 || log.Topics[0] != escapeVault.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(EscapeVaultReleased)
	if len(log.Data) > 0 {
		if err := escapeVault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range escapeVault.abi.Events[event].Inputs {
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

// EscapeVaultResolverNamed represents a ResolverNamed event raised by the EscapeVault contract.
type EscapeVaultResolverNamed struct {
	Account  common.Address
	Resolver common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const EscapeVaultResolverNamedEventName = "ResolverNamed"

// ContractEventName returns the user-defined event name.
func (EscapeVaultResolverNamed) ContractEventName() string {
	return EscapeVaultResolverNamedEventName
}

// UnpackResolverNamedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ResolverNamed(address indexed account, address indexed resolver)
func (escapeVault *EscapeVault) UnpackResolverNamedEvent(log *types.Log) (*EscapeVaultResolverNamed, error) {
	event := "ResolverNamed"
	if len(log.Topics) == 0 || log.Topics[0] != escapeVault.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(EscapeVaultResolverNamed)
	if len(log.Data) > 0 {
		if err := escapeVault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range escapeVault.abi.Events[event].Inputs {
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

// EscapeVaultSealed represents a Sealed event raised by the EscapeVault contract.
type EscapeVaultSealed struct {
	StateRoot      [32]byte
	RefutableUntil uint64
	Raw            *types.Log // Blockchain specific contextual infos
}

const EscapeVaultSealedEventName = "Sealed"

// ContractEventName returns the user-defined event name.
func (EscapeVaultSealed) ContractEventName() string {
	return EscapeVaultSealedEventName
}

// UnpackSealedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Sealed(bytes32 indexed stateRoot, uint64 refutableUntil)
func (escapeVault *EscapeVault) UnpackSealedEvent(log *types.Log) (*EscapeVaultSealed, error) {
	event := "Sealed"
	if len(log.Topics) == 0 || log.Topics[0] != escapeVault.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(EscapeVaultSealed)
	if len(log.Data) > 0 {
		if err := escapeVault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range escapeVault.abi.Events[event].Inputs {
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

// EscapeVaultWithdrawalPaid represents a WithdrawalPaid event raised by the EscapeVault contract.
type EscapeVaultWithdrawalPaid struct {
	Withdrawal [32]byte
	Asset      common.Address
	To         common.Address
	Amount     *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const EscapeVaultWithdrawalPaidEventName = "WithdrawalPaid"

// ContractEventName returns the user-defined event name.
func (EscapeVaultWithdrawalPaid) ContractEventName() string {
	return EscapeVaultWithdrawalPaidEventName
}

// UnpackWithdrawalPaidEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event WithdrawalPaid(bytes32 indexed withdrawal, address indexed asset, address to, uint256 amount)
func (escapeVault *EscapeVault) UnpackWithdrawalPaidEvent(log *types.Log) (*EscapeVaultWithdrawalPaid, error) {
	event := "WithdrawalPaid"
	if len(log.Topics) == 0 || log.Topics[0] != escapeVault.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(EscapeVaultWithdrawalPaid)
	if len(log.Data) > 0 {
		if err := escapeVault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range escapeVault.abi.Events[event].Inputs {
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
func (escapeVault *EscapeVault) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], escapeVault.abi.Errors["AlreadyOpen"].ID.Bytes()[:4]) {
		return escapeVault.UnpackAlreadyOpenError(raw[4:])
	}
	if bytes.Equal(raw[:4], escapeVault.abi.Errors["AlreadySealed"].ID.Bytes()[:4]) {
		return escapeVault.UnpackAlreadySealedError(raw[4:])
	}
	if bytes.Equal(raw[:4], escapeVault.abi.Errors["CarriesCall"].ID.Bytes()[:4]) {
		return escapeVault.UnpackCarriesCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], escapeVault.abi.Errors["CarriesNoCall"].ID.Bytes()[:4]) {
		return escapeVault.UnpackCarriesNoCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], escapeVault.abi.Errors["ClaimsFrozen"].ID.Bytes()[:4]) {
		return escapeVault.UnpackClaimsFrozenError(raw[4:])
	}
	if bytes.Equal(raw[:4], escapeVault.abi.Errors["DepositsMissing"].ID.Bytes()[:4]) {
		return escapeVault.UnpackDepositsMissingError(raw[4:])
	}
	if bytes.Equal(raw[:4], escapeVault.abi.Errors["EscrowTooSmall"].ID.Bytes()[:4]) {
		return escapeVault.UnpackEscrowTooSmallError(raw[4:])
	}
	if bytes.Equal(raw[:4], escapeVault.abi.Errors["FrozenRecently"].ID.Bytes()[:4]) {
		return escapeVault.UnpackFrozenRecentlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], escapeVault.abi.Errors["InvalidAsset"].ID.Bytes()[:4]) {
		return escapeVault.UnpackInvalidAssetError(raw[4:])
	}
	if bytes.Equal(raw[:4], escapeVault.abi.Errors["InvalidGame"].ID.Bytes()[:4]) {
		return escapeVault.UnpackInvalidGameError(raw[4:])
	}
	if bytes.Equal(raw[:4], escapeVault.abi.Errors["InvalidProof"].ID.Bytes()[:4]) {
		return escapeVault.UnpackInvalidProofError(raw[4:])
	}
	if bytes.Equal(raw[:4], escapeVault.abi.Errors["InvalidRecipient"].ID.Bytes()[:4]) {
		return escapeVault.UnpackInvalidRecipientError(raw[4:])
	}
	if bytes.Equal(raw[:4], escapeVault.abi.Errors["InvalidShortString"].ID.Bytes()[:4]) {
		return escapeVault.UnpackInvalidShortStringError(raw[4:])
	}
	if bytes.Equal(raw[:4], escapeVault.abi.Errors["NoContradiction"].ID.Bytes()[:4]) {
		return escapeVault.UnpackNoContradictionError(raw[4:])
	}
	if bytes.Equal(raw[:4], escapeVault.abi.Errors["NotAContract"].ID.Bytes()[:4]) {
		return escapeVault.UnpackNotAContractError(raw[4:])
	}
	if bytes.Equal(raw[:4], escapeVault.abi.Errors["NotFrozen"].ID.Bytes()[:4]) {
		return escapeVault.UnpackNotFrozenError(raw[4:])
	}
	if bytes.Equal(raw[:4], escapeVault.abi.Errors["NotHolder"].ID.Bytes()[:4]) {
		return escapeVault.UnpackNotHolderError(raw[4:])
	}
	if bytes.Equal(raw[:4], escapeVault.abi.Errors["NotOpen"].ID.Bytes()[:4]) {
		return escapeVault.UnpackNotOpenError(raw[4:])
	}
	if bytes.Equal(raw[:4], escapeVault.abi.Errors["NotRefutable"].ID.Bytes()[:4]) {
		return escapeVault.UnpackNotRefutableError(raw[4:])
	}
	if bytes.Equal(raw[:4], escapeVault.abi.Errors["NotReleasable"].ID.Bytes()[:4]) {
		return escapeVault.UnpackNotReleasableError(raw[4:])
	}
	if bytes.Equal(raw[:4], escapeVault.abi.Errors["NothingOwed"].ID.Bytes()[:4]) {
		return escapeVault.UnpackNothingOwedError(raw[4:])
	}
	if bytes.Equal(raw[:4], escapeVault.abi.Errors["OwnableInvalidOwner"].ID.Bytes()[:4]) {
		return escapeVault.UnpackOwnableInvalidOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], escapeVault.abi.Errors["OwnableUnauthorizedAccount"].ID.Bytes()[:4]) {
		return escapeVault.UnpackOwnableUnauthorizedAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], escapeVault.abi.Errors["PaymentRefused"].ID.Bytes()[:4]) {
		return escapeVault.UnpackPaymentRefusedError(raw[4:])
	}
	if bytes.Equal(raw[:4], escapeVault.abi.Errors["RLPInvalidEncoding"].ID.Bytes()[:4]) {
		return escapeVault.UnpackRLPInvalidEncodingError(raw[4:])
	}
	if bytes.Equal(raw[:4], escapeVault.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return escapeVault.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], escapeVault.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return escapeVault.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], escapeVault.abi.Errors["StringTooLong"].ID.Bytes()[:4]) {
		return escapeVault.UnpackStringTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], escapeVault.abi.Errors["UnknownAsset"].ID.Bytes()[:4]) {
		return escapeVault.UnpackUnknownAssetError(raw[4:])
	}
	if bytes.Equal(raw[:4], escapeVault.abi.Errors["UnknownWithdrawal"].ID.Bytes()[:4]) {
		return escapeVault.UnpackUnknownWithdrawalError(raw[4:])
	}
	if bytes.Equal(raw[:4], escapeVault.abi.Errors["WrongAmountReceived"].ID.Bytes()[:4]) {
		return escapeVault.UnpackWrongAmountReceivedError(raw[4:])
	}
	if bytes.Equal(raw[:4], escapeVault.abi.Errors["WrongValue"].ID.Bytes()[:4]) {
		return escapeVault.UnpackWrongValueError(raw[4:])
	}
	if bytes.Equal(raw[:4], escapeVault.abi.Errors["ZeroAmount"].ID.Bytes()[:4]) {
		return escapeVault.UnpackZeroAmountError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// EscapeVaultAlreadyOpen represents a AlreadyOpen error raised by the EscapeVault contract.
type EscapeVaultAlreadyOpen struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyOpen()
func EscapeVaultAlreadyOpenErrorID() common.Hash {
	return common.HexToHash("0x965f8d9458b8ab0a423272d2f650c37547dab9482f9ccb60ee09da42bed12db9")
}

// UnpackAlreadyOpenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyOpen()
func (escapeVault *EscapeVault) UnpackAlreadyOpenError(raw []byte) (*EscapeVaultAlreadyOpen, error) {
	out := new(EscapeVaultAlreadyOpen)
	if err := escapeVault.abi.UnpackIntoInterface(out, "AlreadyOpen", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscapeVaultAlreadySealed represents a AlreadySealed error raised by the EscapeVault contract.
type EscapeVaultAlreadySealed struct {
	StateRoot [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadySealed(bytes32 stateRoot)
func EscapeVaultAlreadySealedErrorID() common.Hash {
	return common.HexToHash("0xf90bb51325ab8dfd4d59ecbd21d5b5f14806512fa5b44d4a602330ad8a7933ed")
}

// UnpackAlreadySealedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadySealed(bytes32 stateRoot)
func (escapeVault *EscapeVault) UnpackAlreadySealedError(raw []byte) (*EscapeVaultAlreadySealed, error) {
	out := new(EscapeVaultAlreadySealed)
	if err := escapeVault.abi.UnpackIntoInterface(out, "AlreadySealed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscapeVaultCarriesCall represents a CarriesCall error raised by the EscapeVault contract.
type EscapeVaultCarriesCall struct {
	Withdrawal [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CarriesCall(bytes32 withdrawal)
func EscapeVaultCarriesCallErrorID() common.Hash {
	return common.HexToHash("0x10bc7ee7853192d01f5dbae8d80ef4abaadd0984dcadc95be0ec15637011be57")
}

// UnpackCarriesCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CarriesCall(bytes32 withdrawal)
func (escapeVault *EscapeVault) UnpackCarriesCallError(raw []byte) (*EscapeVaultCarriesCall, error) {
	out := new(EscapeVaultCarriesCall)
	if err := escapeVault.abi.UnpackIntoInterface(out, "CarriesCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscapeVaultCarriesNoCall represents a CarriesNoCall error raised by the EscapeVault contract.
type EscapeVaultCarriesNoCall struct {
	Withdrawal [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CarriesNoCall(bytes32 withdrawal)
func EscapeVaultCarriesNoCallErrorID() common.Hash {
	return common.HexToHash("0x82ec10ba4003274a5ed86cb0216b7e481ebd60562fd62b400ede9328f259dfd3")
}

// UnpackCarriesNoCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CarriesNoCall(bytes32 withdrawal)
func (escapeVault *EscapeVault) UnpackCarriesNoCallError(raw []byte) (*EscapeVaultCarriesNoCall, error) {
	out := new(EscapeVaultCarriesNoCall)
	if err := escapeVault.abi.UnpackIntoInterface(out, "CarriesNoCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscapeVaultClaimsFrozen represents a ClaimsFrozen error raised by the EscapeVault contract.
type EscapeVaultClaimsFrozen struct {
	Until uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ClaimsFrozen(uint64 until)
func EscapeVaultClaimsFrozenErrorID() common.Hash {
	return common.HexToHash("0xe0ef1d830fd4eccec78c1c015f91f4e69707c4d204ae43a3a5933c4891b9bb1d")
}

// UnpackClaimsFrozenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ClaimsFrozen(uint64 until)
func (escapeVault *EscapeVault) UnpackClaimsFrozenError(raw []byte) (*EscapeVaultClaimsFrozen, error) {
	out := new(EscapeVaultClaimsFrozen)
	if err := escapeVault.abi.UnpackIntoInterface(out, "ClaimsFrozen", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscapeVaultDepositsMissing represents a DepositsMissing error raised by the EscapeVault contract.
type EscapeVaultDepositsMissing struct {
	L1Origin  *big.Int
	RetiredAt *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DepositsMissing(uint256 l1Origin, uint256 retiredAt)
func EscapeVaultDepositsMissingErrorID() common.Hash {
	return common.HexToHash("0x3b0b4d3f29383a2325ea542fb9e0fc2ef253935762024da5023176c2e3441652")
}

// UnpackDepositsMissingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DepositsMissing(uint256 l1Origin, uint256 retiredAt)
func (escapeVault *EscapeVault) UnpackDepositsMissingError(raw []byte) (*EscapeVaultDepositsMissing, error) {
	out := new(EscapeVaultDepositsMissing)
	if err := escapeVault.abi.UnpackIntoInterface(out, "DepositsMissing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscapeVaultEscrowTooSmall represents a EscrowTooSmall error raised by the EscapeVault contract.
type EscapeVaultEscrowTooSmall struct {
	Asset  common.Address
	Escrow *big.Int
	Amount *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EscrowTooSmall(address asset, uint256 escrow, uint256 amount)
func EscapeVaultEscrowTooSmallErrorID() common.Hash {
	return common.HexToHash("0x4a4a19972cc8372bed60e934edea94143250b3c38f93acba25ad7caaa5561c51")
}

// UnpackEscrowTooSmallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EscrowTooSmall(address asset, uint256 escrow, uint256 amount)
func (escapeVault *EscapeVault) UnpackEscrowTooSmallError(raw []byte) (*EscapeVaultEscrowTooSmall, error) {
	out := new(EscapeVaultEscrowTooSmall)
	if err := escapeVault.abi.UnpackIntoInterface(out, "EscrowTooSmall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscapeVaultFrozenRecently represents a FrozenRecently error raised by the EscapeVault contract.
type EscapeVaultFrozenRecently struct {
	Again uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FrozenRecently(uint64 again)
func EscapeVaultFrozenRecentlyErrorID() common.Hash {
	return common.HexToHash("0x903fe13d913b63644de531f81429ff4fbd9698c616b2e6598a4a99eccddff1be")
}

// UnpackFrozenRecentlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FrozenRecently(uint64 again)
func (escapeVault *EscapeVault) UnpackFrozenRecentlyError(raw []byte) (*EscapeVaultFrozenRecently, error) {
	out := new(EscapeVaultFrozenRecently)
	if err := escapeVault.abi.UnpackIntoInterface(out, "FrozenRecently", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscapeVaultInvalidAsset represents a InvalidAsset error raised by the EscapeVault contract.
type EscapeVaultInvalidAsset struct {
	L2Token common.Address
	L1Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidAsset(address l2Token, address l1Token)
func EscapeVaultInvalidAssetErrorID() common.Hash {
	return common.HexToHash("0x31ce6d0ec93cc155e39f9023da92262b91db655130f15caff2c4a122627d241e")
}

// UnpackInvalidAssetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidAsset(address l2Token, address l1Token)
func (escapeVault *EscapeVault) UnpackInvalidAssetError(raw []byte) (*EscapeVaultInvalidAsset, error) {
	out := new(EscapeVaultInvalidAsset)
	if err := escapeVault.abi.UnpackIntoInterface(out, "InvalidAsset", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscapeVaultInvalidGame represents a InvalidGame error raised by the EscapeVault contract.
type EscapeVaultInvalidGame struct {
	Game       common.Address
	OutputRoot [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidGame(address game, bytes32 outputRoot)
func EscapeVaultInvalidGameErrorID() common.Hash {
	return common.HexToHash("0x7a1f5568c470119ea927eac47d2b5afcaca5b1d2f524e7a48188f4d5138a7873")
}

// UnpackInvalidGameError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidGame(address game, bytes32 outputRoot)
func (escapeVault *EscapeVault) UnpackInvalidGameError(raw []byte) (*EscapeVaultInvalidGame, error) {
	out := new(EscapeVaultInvalidGame)
	if err := escapeVault.abi.UnpackIntoInterface(out, "InvalidGame", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscapeVaultInvalidProof represents a InvalidProof error raised by the EscapeVault contract.
type EscapeVaultInvalidProof struct {
	Root [32]byte
	Key  [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidProof(bytes32 root, bytes32 key)
func EscapeVaultInvalidProofErrorID() common.Hash {
	return common.HexToHash("0x3c6db5f91c2eb690f547537ebd8cf139a8a7f10440991199a34c8e8bf4fb5abf")
}

// UnpackInvalidProofError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidProof(bytes32 root, bytes32 key)
func (escapeVault *EscapeVault) UnpackInvalidProofError(raw []byte) (*EscapeVaultInvalidProof, error) {
	out := new(EscapeVaultInvalidProof)
	if err := escapeVault.abi.UnpackIntoInterface(out, "InvalidProof", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscapeVaultInvalidRecipient represents a InvalidRecipient error raised by the EscapeVault contract.
type EscapeVaultInvalidRecipient struct {
	Recipient common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidRecipient(address recipient)
func EscapeVaultInvalidRecipientErrorID() common.Hash {
	return common.HexToHash("0x17858bbe33f2abed3758965a9f02dee0a7e83a84b7b813e2a23810c33c0858ea")
}

// UnpackInvalidRecipientError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidRecipient(address recipient)
func (escapeVault *EscapeVault) UnpackInvalidRecipientError(raw []byte) (*EscapeVaultInvalidRecipient, error) {
	out := new(EscapeVaultInvalidRecipient)
	if err := escapeVault.abi.UnpackIntoInterface(out, "InvalidRecipient", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscapeVaultInvalidShortString represents a InvalidShortString error raised by the EscapeVault contract.
type EscapeVaultInvalidShortString struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidShortString()
func EscapeVaultInvalidShortStringErrorID() common.Hash {
	return common.HexToHash("0xb3512b0c6163e5f0bafab72bb631b9d58cd7a731b082f910338aa21c83d5c274")
}

// UnpackInvalidShortStringError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidShortString()
func (escapeVault *EscapeVault) UnpackInvalidShortStringError(raw []byte) (*EscapeVaultInvalidShortString, error) {
	out := new(EscapeVaultInvalidShortString)
	if err := escapeVault.abi.UnpackIntoInterface(out, "InvalidShortString", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscapeVaultNoContradiction represents a NoContradiction error raised by the EscapeVault contract.
type EscapeVaultNoContradiction struct {
	Account common.Address
	Asset   common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoContradiction(address account, address asset)
func EscapeVaultNoContradictionErrorID() common.Hash {
	return common.HexToHash("0x95a6a86b732d2c46e1cd3aea5e981922dd8d331ebcf0f84cf5dfd0ca01159506")
}

// UnpackNoContradictionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoContradiction(address account, address asset)
func (escapeVault *EscapeVault) UnpackNoContradictionError(raw []byte) (*EscapeVaultNoContradiction, error) {
	out := new(EscapeVaultNoContradiction)
	if err := escapeVault.abi.UnpackIntoInterface(out, "NoContradiction", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscapeVaultNotAContract represents a NotAContract error raised by the EscapeVault contract.
type EscapeVaultNotAContract struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAContract(address account)
func EscapeVaultNotAContractErrorID() common.Hash {
	return common.HexToHash("0x8a8b41ec6b8382733436ac0321a506b0d1e41dc29c8650d1fd1ff17e726ab809")
}

// UnpackNotAContractError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAContract(address account)
func (escapeVault *EscapeVault) UnpackNotAContractError(raw []byte) (*EscapeVaultNotAContract, error) {
	out := new(EscapeVaultNotAContract)
	if err := escapeVault.abi.UnpackIntoInterface(out, "NotAContract", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscapeVaultNotFrozen represents a NotFrozen error raised by the EscapeVault contract.
type EscapeVaultNotFrozen struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotFrozen()
func EscapeVaultNotFrozenErrorID() common.Hash {
	return common.HexToHash("0x8208cbe5cd34d53b5acc43167c3a84d9f86c782841c84b2984c3bcaaf510b8bc")
}

// UnpackNotFrozenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotFrozen()
func (escapeVault *EscapeVault) UnpackNotFrozenError(raw []byte) (*EscapeVaultNotFrozen, error) {
	out := new(EscapeVaultNotFrozen)
	if err := escapeVault.abi.UnpackIntoInterface(out, "NotFrozen", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscapeVaultNotHolder represents a NotHolder error raised by the EscapeVault contract.
type EscapeVaultNotHolder struct {
	Account common.Address
	Caller  common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotHolder(address account, address caller)
func EscapeVaultNotHolderErrorID() common.Hash {
	return common.HexToHash("0xbf5cd21d2397a25bc52ec2a54199812a6c43b7dde6e77c6ff5d1d701074a18d0")
}

// UnpackNotHolderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotHolder(address account, address caller)
func (escapeVault *EscapeVault) UnpackNotHolderError(raw []byte) (*EscapeVaultNotHolder, error) {
	out := new(EscapeVaultNotHolder)
	if err := escapeVault.abi.UnpackIntoInterface(out, "NotHolder", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscapeVaultNotOpen represents a NotOpen error raised by the EscapeVault contract.
type EscapeVaultNotOpen struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOpen()
func EscapeVaultNotOpenErrorID() common.Hash {
	return common.HexToHash("0xddafad98957e3330f4cfa14cb453d4f55c78b759d3c470492e4866db3bf3857e")
}

// UnpackNotOpenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOpen()
func (escapeVault *EscapeVault) UnpackNotOpenError(raw []byte) (*EscapeVaultNotOpen, error) {
	out := new(EscapeVaultNotOpen)
	if err := escapeVault.abi.UnpackIntoInterface(out, "NotOpen", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscapeVaultNotRefutable represents a NotRefutable error raised by the EscapeVault contract.
type EscapeVaultNotRefutable struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotRefutable()
func EscapeVaultNotRefutableErrorID() common.Hash {
	return common.HexToHash("0x84e3c441ba0a2be84b53edf147f574f1be918c2c567c6b5f483402bc64065349")
}

// UnpackNotRefutableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotRefutable()
func (escapeVault *EscapeVault) UnpackNotRefutableError(raw []byte) (*EscapeVaultNotRefutable, error) {
	out := new(EscapeVaultNotRefutable)
	if err := escapeVault.abi.UnpackIntoInterface(out, "NotRefutable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscapeVaultNotReleasable represents a NotReleasable error raised by the EscapeVault contract.
type EscapeVaultNotReleasable struct {
	Asset common.Address
	Left  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotReleasable(address asset, uint256 left)
func EscapeVaultNotReleasableErrorID() common.Hash {
	return common.HexToHash("0xaa0b94214cd549fde441d81e40309feb3d0b7f367ef48bc016f28de41503c28f")
}

// UnpackNotReleasableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotReleasable(address asset, uint256 left)
func (escapeVault *EscapeVault) UnpackNotReleasableError(raw []byte) (*EscapeVaultNotReleasable, error) {
	out := new(EscapeVaultNotReleasable)
	if err := escapeVault.abi.UnpackIntoInterface(out, "NotReleasable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscapeVaultNothingOwed represents a NothingOwed error raised by the EscapeVault contract.
type EscapeVaultNothingOwed struct {
	Account common.Address
	Asset   common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingOwed(address account, address asset)
func EscapeVaultNothingOwedErrorID() common.Hash {
	return common.HexToHash("0x53ead58b9dd0aab1182d5d452f526630aea1357722828935e9a3e43863d2bc41")
}

// UnpackNothingOwedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingOwed(address account, address asset)
func (escapeVault *EscapeVault) UnpackNothingOwedError(raw []byte) (*EscapeVaultNothingOwed, error) {
	out := new(EscapeVaultNothingOwed)
	if err := escapeVault.abi.UnpackIntoInterface(out, "NothingOwed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscapeVaultOwnableInvalidOwner represents a OwnableInvalidOwner error raised by the EscapeVault contract.
type EscapeVaultOwnableInvalidOwner struct {
	Owner common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableInvalidOwner(address owner)
func EscapeVaultOwnableInvalidOwnerErrorID() common.Hash {
	return common.HexToHash("0x1e4fbdf7f3ef8bcaa855599e3abf48b232380f183f08f6f813d9ffa5bd585188")
}

// UnpackOwnableInvalidOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableInvalidOwner(address owner)
func (escapeVault *EscapeVault) UnpackOwnableInvalidOwnerError(raw []byte) (*EscapeVaultOwnableInvalidOwner, error) {
	out := new(EscapeVaultOwnableInvalidOwner)
	if err := escapeVault.abi.UnpackIntoInterface(out, "OwnableInvalidOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscapeVaultOwnableUnauthorizedAccount represents a OwnableUnauthorizedAccount error raised by the EscapeVault contract.
type EscapeVaultOwnableUnauthorizedAccount struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func EscapeVaultOwnableUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0x118cdaa7a341953d1887a2245fd6665d741c67c8c50581daa59e1d03373fa188")
}

// UnpackOwnableUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func (escapeVault *EscapeVault) UnpackOwnableUnauthorizedAccountError(raw []byte) (*EscapeVaultOwnableUnauthorizedAccount, error) {
	out := new(EscapeVaultOwnableUnauthorizedAccount)
	if err := escapeVault.abi.UnpackIntoInterface(out, "OwnableUnauthorizedAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscapeVaultPaymentRefused represents a PaymentRefused error raised by the EscapeVault contract.
type EscapeVaultPaymentRefused struct {
	To     common.Address
	Amount *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PaymentRefused(address to, uint256 amount)
func EscapeVaultPaymentRefusedErrorID() common.Hash {
	return common.HexToHash("0xf98a5eac1494baeb26486452cfdb22b6924ba25f4053248d7b15cefb83c7e55c")
}

// UnpackPaymentRefusedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PaymentRefused(address to, uint256 amount)
func (escapeVault *EscapeVault) UnpackPaymentRefusedError(raw []byte) (*EscapeVaultPaymentRefused, error) {
	out := new(EscapeVaultPaymentRefused)
	if err := escapeVault.abi.UnpackIntoInterface(out, "PaymentRefused", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscapeVaultRLPInvalidEncoding represents a RLPInvalidEncoding error raised by the EscapeVault contract.
type EscapeVaultRLPInvalidEncoding struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RLPInvalidEncoding()
func EscapeVaultRLPInvalidEncodingErrorID() common.Hash {
	return common.HexToHash("0xf3dd700486d05c537b5facf4c114ba6b400473774588d1ffb11e80a83758e4df")
}

// UnpackRLPInvalidEncodingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RLPInvalidEncoding()
func (escapeVault *EscapeVault) UnpackRLPInvalidEncodingError(raw []byte) (*EscapeVaultRLPInvalidEncoding, error) {
	out := new(EscapeVaultRLPInvalidEncoding)
	if err := escapeVault.abi.UnpackIntoInterface(out, "RLPInvalidEncoding", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscapeVaultReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the EscapeVault contract.
type EscapeVaultReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func EscapeVaultReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (escapeVault *EscapeVault) UnpackReentrancyGuardReentrantCallError(raw []byte) (*EscapeVaultReentrancyGuardReentrantCall, error) {
	out := new(EscapeVaultReentrancyGuardReentrantCall)
	if err := escapeVault.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscapeVaultSafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the EscapeVault contract.
type EscapeVaultSafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func EscapeVaultSafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (escapeVault *EscapeVault) UnpackSafeERC20FailedOperationError(raw []byte) (*EscapeVaultSafeERC20FailedOperation, error) {
	out := new(EscapeVaultSafeERC20FailedOperation)
	if err := escapeVault.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscapeVaultStringTooLong represents a StringTooLong error raised by the EscapeVault contract.
type EscapeVaultStringTooLong struct {
	Str string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StringTooLong(string str)
func EscapeVaultStringTooLongErrorID() common.Hash {
	return common.HexToHash("0x305a27a93f8e33b7392df0a0f91d6fc63847395853c45991eec52dbf24d72381")
}

// UnpackStringTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StringTooLong(string str)
func (escapeVault *EscapeVault) UnpackStringTooLongError(raw []byte) (*EscapeVaultStringTooLong, error) {
	out := new(EscapeVaultStringTooLong)
	if err := escapeVault.abi.UnpackIntoInterface(out, "StringTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscapeVaultUnknownAsset represents a UnknownAsset error raised by the EscapeVault contract.
type EscapeVaultUnknownAsset struct {
	Asset common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownAsset(address asset)
func EscapeVaultUnknownAssetErrorID() common.Hash {
	return common.HexToHash("0xad61e2bae75b0f2414f083b808cda294f40340e22c8215a6f7684add1a3e0429")
}

// UnpackUnknownAssetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownAsset(address asset)
func (escapeVault *EscapeVault) UnpackUnknownAssetError(raw []byte) (*EscapeVaultUnknownAsset, error) {
	out := new(EscapeVaultUnknownAsset)
	if err := escapeVault.abi.UnpackIntoInterface(out, "UnknownAsset", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscapeVaultUnknownWithdrawal represents a UnknownWithdrawal error raised by the EscapeVault contract.
type EscapeVaultUnknownWithdrawal struct {
	Withdrawal [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownWithdrawal(bytes32 withdrawal)
func EscapeVaultUnknownWithdrawalErrorID() common.Hash {
	return common.HexToHash("0x3294be46527cfcf93f14894212ac129e809ef27b3fee3c217fc6945a96fed48d")
}

// UnpackUnknownWithdrawalError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownWithdrawal(bytes32 withdrawal)
func (escapeVault *EscapeVault) UnpackUnknownWithdrawalError(raw []byte) (*EscapeVaultUnknownWithdrawal, error) {
	out := new(EscapeVaultUnknownWithdrawal)
	if err := escapeVault.abi.UnpackIntoInterface(out, "UnknownWithdrawal", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscapeVaultWrongAmountReceived represents a WrongAmountReceived error raised by the EscapeVault contract.
type EscapeVaultWrongAmountReceived struct {
	Asset    common.Address
	Expected *big.Int
	Got      *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongAmountReceived(address asset, uint256 expected, uint256 got)
func EscapeVaultWrongAmountReceivedErrorID() common.Hash {
	return common.HexToHash("0xb013264ca2072c17d595b714a963ba5eee2b708d8d1c11bcfc3e4db7d758bbd7")
}

// UnpackWrongAmountReceivedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongAmountReceived(address asset, uint256 expected, uint256 got)
func (escapeVault *EscapeVault) UnpackWrongAmountReceivedError(raw []byte) (*EscapeVaultWrongAmountReceived, error) {
	out := new(EscapeVaultWrongAmountReceived)
	if err := escapeVault.abi.UnpackIntoInterface(out, "WrongAmountReceived", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscapeVaultWrongValue represents a WrongValue error raised by the EscapeVault contract.
type EscapeVaultWrongValue struct {
	Expected *big.Int
	Got      *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongValue(uint256 expected, uint256 got)
func EscapeVaultWrongValueErrorID() common.Hash {
	return common.HexToHash("0x195a3ca12ac3744ef64727effb118b3b203c382e49c7a7d24d450eae5e3b889a")
}

// UnpackWrongValueError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongValue(uint256 expected, uint256 got)
func (escapeVault *EscapeVault) UnpackWrongValueError(raw []byte) (*EscapeVaultWrongValue, error) {
	out := new(EscapeVaultWrongValue)
	if err := escapeVault.abi.UnpackIntoInterface(out, "WrongValue", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscapeVaultZeroAmount represents a ZeroAmount error raised by the EscapeVault contract.
type EscapeVaultZeroAmount struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAmount()
func EscapeVaultZeroAmountErrorID() common.Hash {
	return common.HexToHash("0x1f2a2005cb66a8e145327e8814e243a0996aec9bfe1e15a495778b1236dbd485")
}

// UnpackZeroAmountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAmount()
func (escapeVault *EscapeVault) UnpackZeroAmountError(raw []byte) (*EscapeVaultZeroAmount, error) {
	out := new(EscapeVaultZeroAmount)
	if err := escapeVault.abi.UnpackIntoInterface(out, "ZeroAmount", raw); err != nil {
		return nil, err
	}
	return out, nil
}
