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

// BridgeSweepPair is an auto generated low-level Go binding around an user-defined struct.
type BridgeSweepPair struct {
	L1Token common.Address
	L2Token common.Address
	Keep    *big.Int
}

// BridgeSweepMetaData contains all meta data concerning the BridgeSweep contract.
var BridgeSweepMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"vault_\",\"type\":\"address\",\"internalType\":\"contractIEscapeVault\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"deposits\",\"inputs\":[{\"name\":\"l1Token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"l2Token\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"sweep\",\"inputs\":[{\"name\":\"pairs\",\"type\":\"tuple[]\",\"internalType\":\"structBridgeSweep.Pair[]\",\"components\":[{\"name\":\"l1Token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"l2Token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"keep\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"vault\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIEscapeVault\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"Swept\",\"inputs\":[{\"name\":\"l1Token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"l2Token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"KeepsTooMuch\",\"inputs\":[{\"name\":\"l1Token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"l2Token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"deposits\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"keep\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SafeERC20FailedOperation\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]}]",
	ID:  "BridgeSweep",
	Bin: "0x60a0604052348015600e575f5ffd5b5060405161063e38038061063e833981016040819052602b91603b565b6001600160a01b03166080526066565b5f60208284031215604a575f5ffd5b81516001600160a01b0381168114605f575f5ffd5b9392505050565b6080516105b361008b5f395f8181609a0152818161024b015261028f01526105b35ff3fe608060405234801561000f575f5ffd5b506004361061003f575f3560e01c806324a6778e146100435780638f601f6614610058578063fbfa77cf14610095575b5f5ffd5b61005661005136600461046b565b6100d4565b005b6100826100663660046104f7565b600260209081525f928352604080842090915290825290205481565b6040519081526020015b60405180910390f35b6100bc7f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b03909116815260200161008c565b5f5b8181101561033f575f5f5f8585858181106100f3576100f3610528565b6101099260206060909202019081019150610555565b86868681811061011b5761011b610528565b90506060020160200160208101906101339190610555565b87878781811061014557610145610528565b6001600160a01b038581165f9081526002602090815260408083209388168352929052819020549598509396506060029190910190910135925050808211156101e0576040517f1417d1220000000000000000000000000000000000000000000000000000000081526001600160a01b0380861660048301528416602482015260448101829052606481018390526084015b60405180910390fd5b6001600160a01b038085165f8181526002602090815260408083209488168084529490915290208490557f7b09c29f9106defeccc9ac3b823f3aad0b470d120e5df7aed033b5c43a4bf7186102358585610575565b60405190815260200160405180910390a36102857f00000000000000000000000000000000000000000000000000000000000000006102748484610575565b6001600160a01b0387169190610344565b6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016637b1837de846102bf8585610575565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e085901b1681526001600160a01b03909216600483015260248201526044015f604051808303815f87803b15801561031a575f5ffd5b505af115801561032c573d5f5f3e3d5ffd5b50505050505050508060010190506100d6565b505050565b6103508383835f6103f0565b61033f5761036183835f60016103f0565b6103a2576040517f5274afe70000000000000000000000000000000000000000000000000000000081526001600160a01b03841660048201526024016101d7565b6103af83838360016103f0565b61033f576040517f5274afe70000000000000000000000000000000000000000000000000000000081526001600160a01b03841660048201526024016101d7565b6040517f095ea7b3000000000000000000000000000000000000000000000000000000005f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f5114831661045f578383151615610453573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b5f5f6020838503121561047c575f5ffd5b823567ffffffffffffffff811115610492575f5ffd5b8301601f810185136104a2575f5ffd5b803567ffffffffffffffff8111156104b8575f5ffd5b8560206060830284010111156104cc575f5ffd5b6020919091019590945092505050565b80356001600160a01b03811681146104f2575f5ffd5b919050565b5f5f60408385031215610508575f5ffd5b610511836104dc565b915061051f602084016104dc565b90509250929050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b5f60208284031215610565575f5ffd5b61056e826104dc565b9392505050565b818103818111156105ad577f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b9291505056",
}

// BridgeSweep is an auto generated Go binding around an Ethereum contract.
type BridgeSweep struct {
	abi abi.ABI
}

// NewBridgeSweep creates a new instance of BridgeSweep.
func NewBridgeSweep() *BridgeSweep {
	parsed, err := BridgeSweepMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &BridgeSweep{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *BridgeSweep) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address vault_) returns()
func (bridgeSweep *BridgeSweep) PackConstructor(vault_ common.Address) []byte {
	enc, err := bridgeSweep.abi.Pack("", vault_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackDeposits is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8f601f66.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deposits(address l1Token, address l2Token) view returns(uint256)
func (bridgeSweep *BridgeSweep) PackDeposits(l1Token common.Address, l2Token common.Address) []byte {
	enc, err := bridgeSweep.abi.Pack("deposits", l1Token, l2Token)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeposits is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8f601f66.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deposits(address l1Token, address l2Token) view returns(uint256)
func (bridgeSweep *BridgeSweep) TryPackDeposits(l1Token common.Address, l2Token common.Address) ([]byte, error) {
	return bridgeSweep.abi.Pack("deposits", l1Token, l2Token)
}

// UnpackDeposits is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8f601f66.
//
// Solidity: function deposits(address l1Token, address l2Token) view returns(uint256)
func (bridgeSweep *BridgeSweep) UnpackDeposits(data []byte) (*big.Int, error) {
	out, err := bridgeSweep.abi.Unpack("deposits", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSweep is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x24a6778e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function sweep((address,address,uint256)[] pairs) returns()
func (bridgeSweep *BridgeSweep) PackSweep(pairs []BridgeSweepPair) []byte {
	enc, err := bridgeSweep.abi.Pack("sweep", pairs)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSweep is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x24a6778e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function sweep((address,address,uint256)[] pairs) returns()
func (bridgeSweep *BridgeSweep) TryPackSweep(pairs []BridgeSweepPair) ([]byte, error) {
	return bridgeSweep.abi.Pack("sweep", pairs)
}

// PackVault is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfbfa77cf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function vault() view returns(address)
func (bridgeSweep *BridgeSweep) PackVault() []byte {
	enc, err := bridgeSweep.abi.Pack("vault")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVault is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfbfa77cf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function vault() view returns(address)
func (bridgeSweep *BridgeSweep) TryPackVault() ([]byte, error) {
	return bridgeSweep.abi.Pack("vault")
}

// UnpackVault is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfbfa77cf.
//
// Solidity: function vault() view returns(address)
func (bridgeSweep *BridgeSweep) UnpackVault(data []byte) (common.Address, error) {
	out, err := bridgeSweep.abi.Unpack("vault", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// BridgeSweepSwept represents a Swept event raised by the BridgeSweep contract.
type BridgeSweepSwept struct {
	L1Token common.Address
	L2Token common.Address
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const BridgeSweepSweptEventName = "Swept"

// ContractEventName returns the user-defined event name.
func (BridgeSweepSwept) ContractEventName() string {
	return BridgeSweepSweptEventName
}

// UnpackSweptEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Swept(address indexed l1Token, address indexed l2Token, uint256 amount)
func (bridgeSweep *BridgeSweep) UnpackSweptEvent(log *types.Log) (*BridgeSweepSwept, error) {
	event := "Swept"
	if len(log.Topics) == 0 || log.Topics[0] != bridgeSweep.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(BridgeSweepSwept)
	if len(log.Data) > 0 {
		if err := bridgeSweep.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range bridgeSweep.abi.Events[event].Inputs {
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
func (bridgeSweep *BridgeSweep) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], bridgeSweep.abi.Errors["KeepsTooMuch"].ID.Bytes()[:4]) {
		return bridgeSweep.UnpackKeepsTooMuchError(raw[4:])
	}
	if bytes.Equal(raw[:4], bridgeSweep.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return bridgeSweep.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// BridgeSweepKeepsTooMuch represents a KeepsTooMuch error raised by the BridgeSweep contract.
type BridgeSweepKeepsTooMuch struct {
	L1Token  common.Address
	L2Token  common.Address
	Deposits *big.Int
	Keep     *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error KeepsTooMuch(address l1Token, address l2Token, uint256 deposits, uint256 keep)
func BridgeSweepKeepsTooMuchErrorID() common.Hash {
	return common.HexToHash("0x1417d1229485bd1353123ad4e80fe3f5102d2cc1471d8a5f1aef58096793c949")
}

// UnpackKeepsTooMuchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error KeepsTooMuch(address l1Token, address l2Token, uint256 deposits, uint256 keep)
func (bridgeSweep *BridgeSweep) UnpackKeepsTooMuchError(raw []byte) (*BridgeSweepKeepsTooMuch, error) {
	out := new(BridgeSweepKeepsTooMuch)
	if err := bridgeSweep.abi.UnpackIntoInterface(out, "KeepsTooMuch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BridgeSweepSafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the BridgeSweep contract.
type BridgeSweepSafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func BridgeSweepSafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (bridgeSweep *BridgeSweep) UnpackSafeERC20FailedOperationError(raw []byte) (*BridgeSweepSafeERC20FailedOperation, error) {
	out := new(BridgeSweepSafeERC20FailedOperation)
	if err := bridgeSweep.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}
