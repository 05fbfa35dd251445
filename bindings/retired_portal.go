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

// RetiredPortalMetaData contains all meta data concerning the RetiredPortal contract.
var RetiredPortalMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"vault_\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"receive\",\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"anchorStateRegistry\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"depositTransaction\",\"inputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"disputeGameFactory\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"finalizedWithdrawals\",\"inputs\":[{\"name\":\"withdrawal\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"l2Sender\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"nullify\",\"inputs\":[{\"name\":\"withdrawal\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"retire\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"retiredAt\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"sweep\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"vault\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"Nullified\",\"inputs\":[{\"name\":\"withdrawal\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Retired\",\"inputs\":[{\"name\":\"blockNumber\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Swept\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AlreadyFinalized\",\"inputs\":[{\"name\":\"withdrawal\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NotVault\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"PortalRetired\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"SweepRefused\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}]",
	ID:  "RetiredPortal",
	Bin: "0x60a0604052348015600e575f5ffd5b50604051610746380380610746833981016040819052602b91603b565b6001600160a01b03166080526066565b5f60208284031215604a575f5ffd5b81516001600160a01b0381168114605f575f5ffd5b9392505050565b6080516106ba61008c5f395f818161024f015281816102a901526103cd01526106ba5ff3fe6080604052600436106100b0575f3560e01c8063a4874d7711610066578063e9e05c421161004c578063e9e05c4214610217578063f2b4e6171461022a578063fbfa77cf1461023e575f5ffd5b8063a4874d77146101e4578063a6906e47146101f8575f5ffd5b80635c0cba33116100965780635c0cba33146101295780639bf62d821461017a578063a14238e7146101a6575f5ffd5b806335faa416146100eb5780634b19876f14610101575f5ffd5b366100e7576040517faf87834300000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f5ffd5b3480156100f6575f5ffd5b506100ff610271565b005b34801561010c575f5ffd5b5061011660645481565b6040519081526020015b60405180910390f35b348015610134575f5ffd5b50603e546101559073ffffffffffffffffffffffffffffffffffffffff1681565b60405173ffffffffffffffffffffffffffffffffffffffff9091168152602001610120565b348015610185575f5ffd5b506032546101559073ffffffffffffffffffffffffffffffffffffffff1681565b3480156101b1575f5ffd5b506101d46101c0366004610599565b60336020525f908152604090205460ff1681565b6040519015158152602001610120565b3480156101ef575f5ffd5b506100ff610368565b348015610203575f5ffd5b506100ff610212366004610599565b6103b5565b6100ff6102253660046105d4565b6104d1565b348015610235575f5ffd5b50610155610503565b348015610249575f5ffd5b506101557f000000000000000000000000000000000000000000000000000000000000000081565b60405147808252907f7f221332ee403570bf4d61630b58189ea566ff1635269001e9df6a890f413dd89060200160405180910390a15f7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16826040515f6040518083038185875af1925050503d805f811461031c576040519150601f19603f3d011682016040523d82523d5f602084013e610321565b606091505b5050905080610364576040517ffae81887000000000000000000000000000000000000000000000000000000008152600481018390526024015b60405180910390fd5b5050565b6064545f036103ab574360648190556040519081527ffe4758e6ccdb65cb7d78b678b554dc5319e940c6ee582e94811b7d48fbb506c59060200160405180910390a15b6103b3610271565b565b3373ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001614610426576040517fe9d6016100000000000000000000000000000000000000000000000000000000815233600482015260240161035b565b5f8181526033602052604090205460ff1615610471576040517f4d0550b20000000000000000000000000000000000000000000000000000000081526004810182905260240161035b565b5f8181526033602052604080822080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001660011790555182917f42e78517ce08fb9519169f7389ca7fb9cb2651093568ccb618ba89e401eae76391a250565b6040517faf87834300000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b603e54604080517ff2b4e61700000000000000000000000000000000000000000000000000000000815290515f9273ffffffffffffffffffffffffffffffffffffffff169163f2b4e6179160048083019260209291908290030181865afa158015610570573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906105949190610698565b905090565b5f602082840312156105a9575f5ffd5b5035919050565b73ffffffffffffffffffffffffffffffffffffffff811681146105d1575f5ffd5b50565b5f5f5f5f5f5f60a087890312156105e9575f5ffd5b86356105f4816105b0565b955060208701359450604087013567ffffffffffffffff81168114610617575f5ffd5b93506060870135801515811461062b575f5ffd5b9250608087013567ffffffffffffffff811115610646575f5ffd5b87015f80601f83018b13610658575f5ffd5b50813567ffffffffffffffff81111561066f575f5ffd5b6020830191508a6020828501011115610686575f5ffd5b979a9699509497509295939492505050565b5f602082840312156106a8575f5ffd5b81516106b3816105b0565b939250505056",
}

// RetiredPortal is an auto generated Go binding around an Ethereum contract.
type RetiredPortal struct {
	abi abi.ABI
}

// NewRetiredPortal creates a new instance of RetiredPortal.
func NewRetiredPortal() *RetiredPortal {
	parsed, err := RetiredPortalMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &RetiredPortal{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *RetiredPortal) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address vault_) returns()
func (retiredPortal *RetiredPortal) PackConstructor(vault_ common.Address) []byte {
	enc, err := retiredPortal.abi.Pack("", vault_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAnchorStateRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c0cba33.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function anchorStateRegistry() view returns(address)
func (retiredPortal *RetiredPortal) PackAnchorStateRegistry() []byte {
	enc, err := retiredPortal.abi.Pack("anchorStateRegistry")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAnchorStateRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c0cba33.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function anchorStateRegistry() view returns(address)
func (retiredPortal *RetiredPortal) TryPackAnchorStateRegistry() ([]byte, error) {
	return retiredPortal.abi.Pack("anchorStateRegistry")
}

// UnpackAnchorStateRegistry is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5c0cba33.
//
// Solidity: function anchorStateRegistry() view returns(address)
func (retiredPortal *RetiredPortal) UnpackAnchorStateRegistry(data []byte) (common.Address, error) {
	out, err := retiredPortal.abi.Unpack("anchorStateRegistry", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackDepositTransaction is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe9e05c42.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function depositTransaction(address , uint256 , uint64 , bool , bytes ) payable returns()
func (retiredPortal *RetiredPortal) PackDepositTransaction(arg0 common.Address, arg1 *big.Int, arg2 uint64, arg3 bool, arg4 []byte) []byte {
	enc, err := retiredPortal.abi.Pack("depositTransaction", arg0, arg1, arg2, arg3, arg4)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDepositTransaction is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe9e05c42.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function depositTransaction(address , uint256 , uint64 , bool , bytes ) payable returns()
func (retiredPortal *RetiredPortal) TryPackDepositTransaction(arg0 common.Address, arg1 *big.Int, arg2 uint64, arg3 bool, arg4 []byte) ([]byte, error) {
	return retiredPortal.abi.Pack("depositTransaction", arg0, arg1, arg2, arg3, arg4)
}

// PackDisputeGameFactory is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2b4e617.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function disputeGameFactory() view returns(address)
func (retiredPortal *RetiredPortal) PackDisputeGameFactory() []byte {
	enc, err := retiredPortal.abi.Pack("disputeGameFactory")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDisputeGameFactory is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2b4e617.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function disputeGameFactory() view returns(address)
func (retiredPortal *RetiredPortal) TryPackDisputeGameFactory() ([]byte, error) {
	return retiredPortal.abi.Pack("disputeGameFactory")
}

// UnpackDisputeGameFactory is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf2b4e617.
//
// Solidity: function disputeGameFactory() view returns(address)
func (retiredPortal *RetiredPortal) UnpackDisputeGameFactory(data []byte) (common.Address, error) {
	out, err := retiredPortal.abi.Unpack("disputeGameFactory", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackFinalizedWithdrawals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa14238e7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function finalizedWithdrawals(bytes32 withdrawal) view returns(bool)
func (retiredPortal *RetiredPortal) PackFinalizedWithdrawals(withdrawal [32]byte) []byte {
	enc, err := retiredPortal.abi.Pack("finalizedWithdrawals", withdrawal)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFinalizedWithdrawals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa14238e7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function finalizedWithdrawals(bytes32 withdrawal) view returns(bool)
func (retiredPortal *RetiredPortal) TryPackFinalizedWithdrawals(withdrawal [32]byte) ([]byte, error) {
	return retiredPortal.abi.Pack("finalizedWithdrawals", withdrawal)
}

// UnpackFinalizedWithdrawals is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa14238e7.
//
// Solidity: function finalizedWithdrawals(bytes32 withdrawal) view returns(bool)
func (retiredPortal *RetiredPortal) UnpackFinalizedWithdrawals(data []byte) (bool, error) {
	out, err := retiredPortal.abi.Unpack("finalizedWithdrawals", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackL2Sender is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9bf62d82.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function l2Sender() view returns(address)
func (retiredPortal *RetiredPortal) PackL2Sender() []byte {
	enc, err := retiredPortal.abi.Pack("l2Sender")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackL2Sender is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9bf62d82.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function l2Sender() view returns(address)
func (retiredPortal *RetiredPortal) TryPackL2Sender() ([]byte, error) {
	return retiredPortal.abi.Pack("l2Sender")
}

// UnpackL2Sender is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9bf62d82.
//
// Solidity: function l2Sender() view returns(address)
func (retiredPortal *RetiredPortal) UnpackL2Sender(data []byte) (common.Address, error) {
	out, err := retiredPortal.abi.Unpack("l2Sender", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackNullify is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa6906e47.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nullify(bytes32 withdrawal) returns()
func (retiredPortal *RetiredPortal) PackNullify(withdrawal [32]byte) []byte {
	enc, err := retiredPortal.abi.Pack("nullify", withdrawal)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNullify is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa6906e47.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nullify(bytes32 withdrawal) returns()
func (retiredPortal *RetiredPortal) TryPackNullify(withdrawal [32]byte) ([]byte, error) {
	return retiredPortal.abi.Pack("nullify", withdrawal)
}

// PackRetire is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa4874d77.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function retire() returns()
func (retiredPortal *RetiredPortal) PackRetire() []byte {
	enc, err := retiredPortal.abi.Pack("retire")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRetire is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa4874d77.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function retire() returns()
func (retiredPortal *RetiredPortal) TryPackRetire() ([]byte, error) {
	return retiredPortal.abi.Pack("retire")
}

// PackRetiredAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4b19876f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function retiredAt() view returns(uint256)
func (retiredPortal *RetiredPortal) PackRetiredAt() []byte {
	enc, err := retiredPortal.abi.Pack("retiredAt")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRetiredAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4b19876f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function retiredAt() view returns(uint256)
func (retiredPortal *RetiredPortal) TryPackRetiredAt() ([]byte, error) {
	return retiredPortal.abi.Pack("retiredAt")
}

// UnpackRetiredAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4b19876f.
//
// Solidity: function retiredAt() view returns(uint256)
func (retiredPortal *RetiredPortal) UnpackRetiredAt(data []byte) (*big.Int, error) {
	out, err := retiredPortal.abi.Unpack("retiredAt", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSweep is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x35faa416.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function sweep() returns()
func (retiredPortal *RetiredPortal) PackSweep() []byte {
	enc, err := retiredPortal.abi.Pack("sweep")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSweep is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x35faa416.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function sweep() returns()
func (retiredPortal *RetiredPortal) TryPackSweep() ([]byte, error) {
	return retiredPortal.abi.Pack("sweep")
}

// PackVault is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfbfa77cf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function vault() view returns(address)
func (retiredPortal *RetiredPortal) PackVault() []byte {
	enc, err := retiredPortal.abi.Pack("vault")
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
func (retiredPortal *RetiredPortal) TryPackVault() ([]byte, error) {
	return retiredPortal.abi.Pack("vault")
}

// UnpackVault is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfbfa77cf.
//
// Solidity: function vault() view returns(address)
func (retiredPortal *RetiredPortal) UnpackVault(data []byte) (common.Address, error) {
	out, err := retiredPortal.abi.Unpack("vault", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// RetiredPortalNullified represents a Nullified event raised by the RetiredPortal contract.
type RetiredPortalNullified struct {
	Withdrawal [32]byte
	Raw        *types.Log // Blockchain specific contextual infos
}

const RetiredPortalNullifiedEventName = "Nullified"

// ContractEventName returns the user-defined event name.
func (RetiredPortalNullified) ContractEventName() string {
	return RetiredPortalNullifiedEventName
}

// UnpackNullifiedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Nullified(bytes32 indexed withdrawal)
func (retiredPortal *RetiredPortal) UnpackNullifiedEvent(log *types.Log) (*RetiredPortalNullified, error) {
	event := "Nullified"
	if len(log.Topics) == 0 || log.Topics[0] != retiredPortal.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(RetiredPortalNullified)
	if len(log.Data) > 0 {
		if err := retiredPortal.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range retiredPortal.abi.Events[event].Inputs {
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

// RetiredPortalRetired represents a Retired event raised by the RetiredPortal contract.
type RetiredPortalRetired struct {
	BlockNumber *big.Int
	Raw         *types.Log // Blockchain specific contextual infos
}

const RetiredPortalRetiredEventName = "Retired"

// ContractEventName returns the user-defined event name.
func (RetiredPortalRetired) ContractEventName() string {
	return RetiredPortalRetiredEventName
}

// UnpackRetiredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Retired(uint256 blockNumber)
func (retiredPortal *RetiredPortal) UnpackRetiredEvent(log *types.Log) (*RetiredPortalRetired, error) {
	event := "Retired"
	if len(log.Topics) == 0 || log.Topics[0] != retiredPortal.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(RetiredPortalRetired)
	if len(log.Data) > 0 {
		if err := retiredPortal.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range retiredPortal.abi.Events[event].Inputs {
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

// RetiredPortalSwept represents a Swept event raised by the RetiredPortal contract.
type RetiredPortalSwept struct {
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const RetiredPortalSweptEventName = "Swept"

// ContractEventName returns the user-defined event name.
func (RetiredPortalSwept) ContractEventName() string {
	return RetiredPortalSweptEventName
}

// UnpackSweptEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Swept(uint256 amount)
func (retiredPortal *RetiredPortal) UnpackSweptEvent(log *types.Log) (*RetiredPortalSwept, error) {
	event := "Swept"
	if len(log.Topics) == 0 || log.Topics[0] != retiredPortal.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(RetiredPortalSwept)
	if len(log.Data) > 0 {
		if err := retiredPortal.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range retiredPortal.abi.Events[event].Inputs {
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
func (retiredPortal *RetiredPortal) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], retiredPortal.abi.Errors["AlreadyFinalized"].ID.Bytes()[:4]) {
		return retiredPortal.UnpackAlreadyFinalizedError(raw[4:])
	}
	if bytes.Equal(raw[:4], retiredPortal.abi.Errors["NotVault"].ID.Bytes()[:4]) {
		return retiredPortal.UnpackNotVaultError(raw[4:])
	}
	if bytes.Equal(raw[:4], retiredPortal.abi.Errors["PortalRetired"].ID.Bytes()[:4]) {
		return retiredPortal.UnpackPortalRetiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], retiredPortal.abi.Errors["SweepRefused"].ID.Bytes()[:4]) {
		return retiredPortal.UnpackSweepRefusedError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// RetiredPortalAlreadyFinalized represents a AlreadyFinalized error raised by the RetiredPortal contract.
type RetiredPortalAlreadyFinalized struct {
	Withdrawal [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyFinalized(bytes32 withdrawal)
func RetiredPortalAlreadyFinalizedErrorID() common.Hash {
	return common.HexToHash("0x4d0550b2ff7d45211ec58e5027a7d0962d5db1f33a04cc408d00531c56548d4f")
}

// UnpackAlreadyFinalizedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyFinalized(bytes32 withdrawal)
func (retiredPortal *RetiredPortal) UnpackAlreadyFinalizedError(raw []byte) (*RetiredPortalAlreadyFinalized, error) {
	out := new(RetiredPortalAlreadyFinalized)
	if err := retiredPortal.abi.UnpackIntoInterface(out, "AlreadyFinalized", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RetiredPortalNotVault represents a NotVault error raised by the RetiredPortal contract.
type RetiredPortalNotVault struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotVault(address caller)
func RetiredPortalNotVaultErrorID() common.Hash {
	return common.HexToHash("0xe9d60161f21916a4c5effe7a3378e39b8056de5fa1591f1f8657153da97c8bc4")
}

// UnpackNotVaultError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotVault(address caller)
func (retiredPortal *RetiredPortal) UnpackNotVaultError(raw []byte) (*RetiredPortalNotVault, error) {
	out := new(RetiredPortalNotVault)
	if err := retiredPortal.abi.UnpackIntoInterface(out, "NotVault", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RetiredPortalPortalRetired represents a PortalRetired error raised by the RetiredPortal contract.
type RetiredPortalPortalRetired struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PortalRetired()
func RetiredPortalPortalRetiredErrorID() common.Hash {
	return common.HexToHash("0xaf8783438ae2d4c2fb9fac53af96b53300f817bec467ac74dd5468169ca5da67")
}

// UnpackPortalRetiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PortalRetired()
func (retiredPortal *RetiredPortal) UnpackPortalRetiredError(raw []byte) (*RetiredPortalPortalRetired, error) {
	out := new(RetiredPortalPortalRetired)
	if err := retiredPortal.abi.UnpackIntoInterface(out, "PortalRetired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RetiredPortalSweepRefused represents a SweepRefused error raised by the RetiredPortal contract.
type RetiredPortalSweepRefused struct {
	Amount *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SweepRefused(uint256 amount)
func RetiredPortalSweepRefusedErrorID() common.Hash {
	return common.HexToHash("0xfae81887b1d11041c2d2b2207e1ab999343d4dd337cada4aa147b87cc8a43083")
}

// UnpackSweepRefusedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SweepRefused(uint256 amount)
func (retiredPortal *RetiredPortal) UnpackSweepRefusedError(raw []byte) (*RetiredPortalSweepRefused, error) {
	out := new(RetiredPortalSweepRefused)
	if err := retiredPortal.abi.UnpackIntoInterface(out, "SweepRefused", raw); err != nil {
		return nil, err
	}
	return out, nil
}
