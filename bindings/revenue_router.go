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

// IRevenueRouterProtocolShares is an auto generated low-level Go binding around an user-defined struct.
type IRevenueRouterProtocolShares struct {
	Validators    common.Address
	ValidatorsBps uint16
	Treasury      common.Address
	TreasuryBps   uint16
}

// IRevenueRouterShare is an auto generated low-level Go binding around an user-defined struct.
type IRevenueRouterShare struct {
	Recipient common.Address
	Role      uint8
	Ppm       uint32
}

// RevenueRouterMetaData contains all meta data concerning the RevenueRouter contract.
var RevenueRouterMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"models_\",\"type\":\"address\",\"internalType\":\"contractIModelRegistry\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"MAX_EPOCHS_PER_CLAIM\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_PROTOCOL_BPS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_SHARES\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"claim\",\"inputs\":[{\"name\":\"modelId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"asset\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"commitSplit\",\"inputs\":[{\"name\":\"modelId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"discardDraft\",\"inputs\":[{\"name\":\"modelId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"distribute\",\"inputs\":[{\"name\":\"modelId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"asset\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"distributed\",\"inputs\":[{\"name\":\"modelId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"asset\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"total\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"draft\",\"inputs\":[{\"name\":\"modelId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"author\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"shareCount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"ppm\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"draftSplit\",\"inputs\":[{\"name\":\"modelId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"shares\",\"type\":\"tuple[]\",\"internalType\":\"structIRevenueRouter.Share[]\",\"components\":[{\"name\":\"recipient\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"role\",\"type\":\"uint8\",\"internalType\":\"enumIRevenueRouter.Role\"},{\"name\":\"ppm\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"outputs\":[{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"dust\",\"inputs\":[{\"name\":\"modelId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"asset\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"left\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"epochCount\",\"inputs\":[{\"name\":\"modelId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"asset\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"initialize\",\"inputs\":[{\"name\":\"owner_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"validators\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"validatorsBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"treasury\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"treasuryBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"models\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIModelRegistry\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"owed\",\"inputs\":[{\"name\":\"modelId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"asset\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"owner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"payoutOf\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"protocolShares\",\"inputs\":[],\"outputs\":[{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"shares\",\"type\":\"tuple\",\"internalType\":\"structIRevenueRouter.ProtocolShares\",\"components\":[{\"name\":\"validators\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"validatorsBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"treasury\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"treasuryBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pullRoyalty\",\"inputs\":[{\"name\":\"modelId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"asset\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"renounceOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"royaltyOwed\",\"inputs\":[{\"name\":\"modelId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"asset\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"setPayout\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setProtocolShares\",\"inputs\":[{\"name\":\"validators\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"validatorsBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"treasury\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"treasuryBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setSplit\",\"inputs\":[{\"name\":\"modelId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"shares\",\"type\":\"tuple[]\",\"internalType\":\"structIRevenueRouter.Share[]\",\"components\":[{\"name\":\"recipient\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"role\",\"type\":\"uint8\",\"internalType\":\"enumIRevenueRouter.Role\"},{\"name\":\"ppm\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"outputs\":[{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"split\",\"inputs\":[{\"name\":\"modelId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"shares\",\"type\":\"tuple[]\",\"internalType\":\"structIRevenueRouter.Share[]\",\"components\":[{\"name\":\"recipient\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"role\",\"type\":\"uint8\",\"internalType\":\"enumIRevenueRouter.Role\"},{\"name\":\"ppm\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"splitPage\",\"inputs\":[{\"name\":\"modelId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"from\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"count\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"page\",\"type\":\"tuple[]\",\"internalType\":\"structIRevenueRouter.Share[]\",\"components\":[{\"name\":\"recipient\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"role\",\"type\":\"uint8\",\"internalType\":\"enumIRevenueRouter.Role\"},{\"name\":\"ppm\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"transferOwnership\",\"inputs\":[{\"name\":\"newOwner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"Claimed\",\"inputs\":[{\"name\":\"modelId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"asset\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Distributed\",\"inputs\":[{\"name\":\"modelId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"asset\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"from\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"epoch\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DraftDiscarded\",\"inputs\":[{\"name\":\"modelId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"version\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EpochOpened\",\"inputs\":[{\"name\":\"modelId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"asset\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"epoch\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"splitVersion\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"protocolVersion\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"royaltyBps\",\"type\":\"uint16\",\"indexed\":false,\"internalType\":\"uint16\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Initialized\",\"inputs\":[{\"name\":\"version\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferred\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PayoutSet\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ProtocolSharesSet\",\"inputs\":[{\"name\":\"version\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"shares\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structIRevenueRouter.ProtocolShares\",\"components\":[{\"name\":\"validators\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"validatorsBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"treasury\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"treasuryBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RoyaltyPulled\",\"inputs\":[{\"name\":\"modelId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"parentId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"asset\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SplitDrafted\",\"inputs\":[{\"name\":\"modelId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"version\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"shares\",\"type\":\"tuple[]\",\"indexed\":false,\"internalType\":\"structIRevenueRouter.Share[]\",\"components\":[{\"name\":\"recipient\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"role\",\"type\":\"uint8\",\"internalType\":\"enumIRevenueRouter.Role\"},{\"name\":\"ppm\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SplitSet\",\"inputs\":[{\"name\":\"modelId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"version\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"shareCount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AmountTooLarge\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"DuplicateShare\",\"inputs\":[{\"name\":\"recipient\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"role\",\"type\":\"uint8\",\"internalType\":\"enumIRevenueRouter.Role\"}]},{\"type\":\"error\",\"name\":\"EmptyShare\",\"inputs\":[{\"name\":\"recipient\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"role\",\"type\":\"uint8\",\"internalType\":\"enumIRevenueRouter.Role\"}]},{\"type\":\"error\",\"name\":\"InvalidInitialization\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidRecipient\",\"inputs\":[{\"name\":\"recipient\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NoDraft\",\"inputs\":[{\"name\":\"modelId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotInitializing\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotModelOwner\",\"inputs\":[{\"name\":\"modelId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnableInvalidOwner\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnableUnauthorizedAccount\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"PaymentRefused\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ProtocolShareTooLarge\",\"inputs\":[{\"name\":\"bps\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"max\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ReentrancyGuardReentrantCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"SafeCastOverflowedUintDowncast\",\"inputs\":[{\"name\":\"bits\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SafeERC20FailedOperation\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"UnknownModel\",\"inputs\":[{\"name\":\"modelId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UnknownParent\",\"inputs\":[{\"name\":\"modelId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongAmountReceived\",\"inputs\":[{\"name\":\"asset\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"got\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongShareCount\",\"inputs\":[{\"name\":\"count\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"max\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongShareSum\",\"inputs\":[{\"name\":\"sum\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongValue\",\"inputs\":[{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"got\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ZeroAmount\",\"inputs\":[]}]",
	ID:  "RevenueRouter",
	Bin: "0x60a060405234801561000f575f5ffd5b50604051614c4a380380614c4a83398101604081905261002e916100fb565b6001600160a01b038116608052610043610049565b50610128565b7ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00805468010000000000000000900460ff16156100995760405163f92ee8a960e01b815260040160405180910390fd5b80546001600160401b03908116146100f85780546001600160401b0319166001600160401b0390811782556040519081527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50565b5f6020828403121561010b575f5ffd5b81516001600160a01b0381168114610121575f5ffd5b9392505050565b608051614ae061016a5f395f81816105d2015281816108c50152818161154b01528181611c0701528181613683015281816137710152613a250152614ae05ff3fe6080604052600436106101a4575f3560e01c80638e302bda116100e7578063b312660311610087578063dbceb00511610062578063dbceb005146106bb578063e09bce59146106e8578063e5f6786d14610707578063f2fde38b14610726575f5ffd5b8063b312660314610651578063b625f21514610670578063bedddf771461068f575f5ffd5b80639986df2c116100c25780639986df2c146105c1578063a3ff39b2146105f4578063a5b76c7314610613578063adde139114610632575f5ffd5b80638e302bda1461056457806396de2bb8146105835780639843bf2c146105a2575f5ffd5b80635e3e0ad111610152578063715018a61161012d578063715018a6146104d357806375bf856c146104e9578063775520a4146105085780638da5cb5b1461051b575f5ffd5b80635e3e0ad1146103265780636da61d1e1461035a578063710cf1ed1461039e575f5ffd5b80633e8ff57b116101825780633e8ff57b1461020d57806350e5213f146102225780635ad6204914610237575f5ffd5b80632c403020146101a85780632cd1b113146101cf57806331b585c3146101ee575b5f5ffd5b3480156101b3575f5ffd5b506101bc608081565b6040519081526020015b60405180910390f35b3480156101da575f5ffd5b506101bc6101e9366004614292565b610745565b3480156101f9575f5ffd5b506101bc6102083660046142d1565b6108bd565b348015610218575f5ffd5b506101bc6107d081565b34801561022d575f5ffd5b506101bc61138881565b348015610242575f5ffd5b5060408051608080820183525f808352602080840182905283850182905260609384018290527ffb7fb59b0c08b1f7b0d5ea2d00d950fa77a81320506dcccc7e5dad37dc5a4f005463ffffffff168083527ffb7fb59b0c08b1f7b0d5ea2d00d950fa77a81320506dcccc7e5dad37dc5a4f0182529185902085519384018652805473ffffffffffffffffffffffffffffffffffffffff808216865261ffff7401000000000000000000000000000000000000000092839004811694870194909452600190920154918216858801529004169282019290925291516101c692906142fc565b348015610331575f5ffd5b5061034561034036600461436b565b610995565b60405163ffffffff90911681526020016101c6565b348015610365575f5ffd5b50610379610374366004614382565b610af8565b60405173ffffffffffffffffffffffffffffffffffffffff90911681526020016101c6565b3480156103a9575f5ffd5b506104916103b836600461436b565b5f8181527ffb7fb59b0c08b1f7b0d5ea2d00d950fa77a81320506dcccc7e5dad37dc5a4f06602090815260408083208151606081018352905473ffffffffffffffffffffffffffffffffffffffff811680835263ffffffff7401000000000000000000000000000000000000000083048116848701818152780100000000000000000000000000000000000000000000000090940482169486019485529787527ffb7fb59b0c08b1f7b0d5ea2d00d950fa77a81320506dcccc7e5dad37dc5a4f0386528487209251168652935292205491519293909290565b6040805163ffffffff958616815273ffffffffffffffffffffffffffffffffffffffff90941660208501528301919091529190911660608201526080016101c6565b3480156104de575f5ffd5b506104e7610b4b565b005b3480156104f4575f5ffd5b506104e761050336600461436b565b610b5e565b6104e761051636600461439d565b610bf9565b348015610526575f5ffd5b507f9016d09d72d40fdae2fd8ceac6b6234c7706214fd39c1cd1e609a0528c1993005473ffffffffffffffffffffffffffffffffffffffff16610379565b34801561056f575f5ffd5b506104e761057e3660046143e1565b610caa565b34801561058e575f5ffd5b5061034561059d36600461443a565b610d15565b3480156105ad575f5ffd5b506101bc6105bc3660046144b4565b610faf565b3480156105cc575f5ffd5b506103797f000000000000000000000000000000000000000000000000000000000000000081565b3480156105ff575f5ffd5b506104e761060e366004614382565b611004565b34801561061e575f5ffd5b506101bc61062d3660046144b4565b611105565b34801561063d575f5ffd5b506104e761064c3660046144e2565b6111a8565b34801561065c575f5ffd5b506101bc61066b3660046144b4565b611372565b34801561067b575f5ffd5b5061034561068a36600461443a565b61181c565b34801561069a575f5ffd5b506106ae6106a9366004614560565b611889565b6040516101c69190614678565b3480156106c6575f5ffd5b506106da6106d536600461436b565b611a71565b6040516101c692919061468a565b3480156106f3575f5ffd5b506101bc610702366004614292565b611bb8565b348015610712575f5ffd5b506101bc6107213660046142d1565b611bcd565b348015610731575f5ffd5b506104e7610740366004614382565b611e28565b5f61074e611e88565b604080518082019091525f808252602082015261076e8585856080611ebd565b5f8781527ffb7fb59b0c08b1f7b0d5ea2d00d950fa77a81320506dcccc7e5dad37dc5a4f046020908152604080832073ffffffffffffffffffffffffffffffffffffffff8a8116855290835281842090891684526001018252822083518154928501516fffffffffffffffffffffffffffffffff1668010000000000000000027fffffffffffffffff00000000000000000000000000000000000000000000000090931667ffffffffffffffff90911617919091179055919350915082900361083a575f9150506108ae565b5f61084484610af8565b6040805173ffffffffffffffffffffffffffffffffffffffff8084168252602082018790529293508287169288169189917f80862aff8d54b94bbd44c9ddba9a844fd42d0a789af1d6cf96495cd6df1795c9910160405180910390a46108ab8582856120a8565b50505b6108b6612152565b9392505050565b5f61098c84837f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff166326de059d886040518263ffffffff1660e01b815260040161091e91815260200190565b5f60405180830381865afa158015610938573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d9081017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe016820160405261097d919081019061474d565b8667ffffffffffffffff61217c565b50949350505050565b5f61099f82612365565b5f8281527ffb7fb59b0c08b1f7b0d5ea2d00d950fa77a81320506dcccc7e5dad37dc5a4f0660209081526040918290208251606081018452905473ffffffffffffffffffffffffffffffffffffffff811680835263ffffffff7401000000000000000000000000000000000000000083048116948401949094527801000000000000000000000000000000000000000000000000909104909216928101929092523314610a80576040517fd95e8c61000000000000000000000000000000000000000000000000000000008152600481018490526024015b60405180910390fd5b5f8381527ffb7fb59b0c08b1f7b0d5ea2d00d950fa77a81320506dcccc7e5dad37dc5a4f06602090815260409182902080547fffffffff0000000000000000000000000000000000000000000000000000000016905582015190820151610aee91859163ffffffff166123c5565b6020015192915050565b73ffffffffffffffffffffffffffffffffffffffff8181165f9081527ffb7fb59b0c08b1f7b0d5ea2d00d950fa77a81320506dcccc7e5dad37dc5a4f0760205260409020541680610b465750805b919050565b610b536124ca565b610b5c5f612558565b565b610b6781612365565b5f8181527ffb7fb59b0c08b1f7b0d5ea2d00d950fa77a81320506dcccc7e5dad37dc5a4f06602052604081205474010000000000000000000000000000000000000000900463ffffffff169003610bed576040517fd95e8c6100000000000000000000000000000000000000000000000000000000815260048101829052602401610a77565b610bf6816125ed565b50565b610c01611e88565b805f03610c3a576040517f1f2a200500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6fffffffffffffffffffffffffffffffff811115610c87576040517f08083b2a00000000000000000000000000000000000000000000000000000000815260048101829052602401610a77565b610c93838333846126ca565b610c9d8282612859565b610ca5612152565b505050565b610cb26124ca565b610d0f60405180608001604052808673ffffffffffffffffffffffffffffffffffffffff1681526020018561ffff1681526020018473ffffffffffffffffffffffffffffffffffffffff1681526020018361ffff168152506129b7565b50505050565b5f610d1f84612365565b5f8481527ffb7fb59b0c08b1f7b0d5ea2d00d950fa77a81320506dcccc7e5dad37dc5a4f0660209081526040918290208251606081018452905473ffffffffffffffffffffffffffffffffffffffff811680835263ffffffff7401000000000000000000000000000000000000000083048116948401949094527801000000000000000000000000000000000000000000000000909104909216928101929092523314610e4a57610dcf856125ed565b604080516060810182523381525f8781527ffb7fb59b0c08b1f7b0d5ea2d00d950fa77a81320506dcccc7e5dad37dc5a4f05602090815292812080549293840192909190610e229063ffffffff16614858565b825463ffffffff9182166101009390930a838102920219161790915581525f60209091015290505b610ebd610eb88683602001518787808060200260200160405190810160405280939291908181526020015f905b82821015610ea357610e946060830286013681900381019061487c565b81526020019060010190610e77565b5050505050856040015163ffffffff16612b9e565b612f5c565b63ffffffff90811660408381019182525f9788527ffb7fb59b0c08b1f7b0d5ea2d00d950fa77a81320506dcccc7e5dad37dc5a4f0660209081529720835181549890940151915173ffffffffffffffffffffffffffffffffffffffff9094167fffffffffffffffff000000000000000000000000000000000000000000000000909816979097177401000000000000000000000000000000000000000082841602177fffffffff00000000ffffffffffffffffffffffffffffffffffffffffffffffff167801000000000000000000000000000000000000000000000000939092169290920217909455509192915050565b5f8281527ffb7fb59b0c08b1f7b0d5ea2d00d950fa77a81320506dcccc7e5dad37dc5a4f046020908152604080832073ffffffffffffffffffffffffffffffffffffffff851684529091529020545b92915050565b3073ffffffffffffffffffffffffffffffffffffffff82160361106b576040517f17858bbe00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff82166004820152602401610a77565b335f8181527ffb7fb59b0c08b1f7b0d5ea2d00d950fa77a81320506dcccc7e5dad37dc5a4f07602052604080822080547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff861690811790915590519092917f18b5078a8a55f53c428467b7f19cf8408acc494f8ae06b3e6202b7b2b19d23dc91a350565b5f8281527ffb7fb59b0c08b1f7b0d5ea2d00d950fa77a81320506dcccc7e5dad37dc5a4f046020908152604080832073ffffffffffffffffffffffffffffffffffffffff851684529091528120815b81548110156111a05781818154811061116f5761116f6148f1565b5f91825260209091200154611196906fffffffffffffffffffffffffffffffff168461491e565b9250600101611154565b505092915050565b5f6111b1612fa9565b805490915060ff68010000000000000000820416159067ffffffffffffffff165f811580156111dd5750825b90505f8267ffffffffffffffff1660011480156111f95750303b155b905081158015611207575080155b1561123e576040517ff92ee8a900000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b84547fffffffffffffffffffffffffffffffffffffffffffffffff0000000000000000166001178555831561129f5784547fffffffffffffffffffffffffffffffffffffffffffffff00ffffffffffffffff16680100000000000000001785555b6112a88a612fd1565b61130560405180608001604052808b73ffffffffffffffffffffffffffffffffffffffff1681526020018a61ffff1681526020018973ffffffffffffffffffffffffffffffffffffffff1681526020018861ffff168152506129b7565b83156113665784547fffffffffffffffffffffffffffffffffffffffffffffff00ffffffffffffffff168555604051600181527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50505050505050505050565b5f8281527ffb7fb59b0c08b1f7b0d5ea2d00d950fa77a81320506dcccc7e5dad37dc5a4f046020908152604080832073ffffffffffffffffffffffffffffffffffffffff851684529091528120805482036113d0575f915050610ffe565b80545f9082906113e290600190614931565b815481106113f2576113f26148f1565b5f91825260208083206040805160808101825293909101546fffffffffffffffffffffffffffffffff81168452700100000000000000000000000000000000810463ffffffff90811693850193909352740100000000000000000000000000000000000000008104909216908301527801000000000000000000000000000000000000000000000000900461ffff1660608201529150808061149384612fe2565b9250925092506114ba845f01516fffffffffffffffffffffffffffffffff1683835f6130e2565b84516114da906fffffffffffffffffffffffffffffffff1685855f6130e2565b85516114f891906fffffffffffffffffffffffffffffffff16614931565b6115029190614931565b6040517f26de059d000000000000000000000000000000000000000000000000000000008152600481018a90529096505f9073ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016906326de059d906024015f60405180830381865afa15801561158f573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d9081017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01682016040526115d4919081019061474d565b90505f5b81518110156116525761163e865f01516fffffffffffffffffffffffffffffffff165f620f4240612710868681518110611614576116146148f1565b60200260200101516020015161ffff1661162e9190614944565b6116389190614944565b5f6130e2565b6116489089614931565b97506001016115d8565b505f8981527ffb7fb59b0c08b1f7b0d5ea2d00d950fa77a81320506dcccc7e5dad37dc5a4f03602090815260408083208883015163ffffffff168452825280832080548251818502810185019093528083529192909190849084015b82821015611767575f8481526020908190206040805160608101909152908401805473ffffffffffffffffffffffffffffffffffffffff81168352919290919083019074010000000000000000000000000000000000000000900460ff16600181111561171d5761171d61459a565b600181111561172e5761172e61459a565b8152905463ffffffff750100000000000000000000000000000000000000000090910416602091820152908252600190920191016116ae565b5050505090505f620f424084620f4240612710806117859190614944565b61178f9190614944565b6117999190614931565b6117a3919061495b565b90505f5b825181101561180d576117f9885f01516fffffffffffffffffffffffffffffffff165f848685815181106117dd576117dd6148f1565b60200260200101516040015163ffffffff166116389190614944565b611803908b614931565b99506001016117a7565b50505050505050505092915050565b5f61182684612365565b611881848484808060200260200160405190810160405280939291908181526020015f905b82821015611877576118686060830286013681900381019061487c565b8152602001906001019061184b565b5050505050613197565b949350505050565b5f8481527ffb7fb59b0c08b1f7b0d5ea2d00d950fa77a81320506dcccc7e5dad37dc5a4f036020908152604080832063ffffffff87168452909152812080546060929085106118d8575f6118e5565b81546118e5908690614931565b90508084106118f457806118f6565b835b67ffffffffffffffff81111561190e5761190e6146a8565b60405190808252806020026020018201604052801561197657816020015b604080516060810182525f80825260208083018290529282015282527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff90920191018161192c5790505b5092505f5b8351811015611a66578261198f828861491e565b8154811061199f5761199f6148f1565b5f91825260209182902060408051606081019091529101805473ffffffffffffffffffffffffffffffffffffffff81168352919290919083019074010000000000000000000000000000000000000000900460ff166001811115611a0557611a0561459a565b6001811115611a1657611a1661459a565b815290547501000000000000000000000000000000000000000000900463ffffffff166020909101528451859083908110611a5357611a536148f1565b602090810291909101015260010161197b565b505050949350505050565b5f8181527ffb7fb59b0c08b1f7b0d5ea2d00d950fa77a81320506dcccc7e5dad37dc5a4f0260209081526040808320547ffb7fb59b0c08b1f7b0d5ea2d00d950fa77a81320506dcccc7e5dad37dc5a4f03835281842063ffffffff9091168085529083528184208054835181860281018601909452808452919460609491929184015b82821015611bad575f8481526020908190206040805160608101909152908401805473ffffffffffffffffffffffffffffffffffffffff81168352919290919083019074010000000000000000000000000000000000000000900460ff166001811115611b6357611b6361459a565b6001811115611b7457611b7461459a565b8152905463ffffffff75010000000000000000000000000000000000000000009091041660209182015290825260019092019101611af4565b505050509050915091565b5f61098c84848467ffffffffffffffff611ebd565b5f611bd6611e88565b6040517f26de059d000000000000000000000000000000000000000000000000000000008152600481018590525f907f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16906326de059d906024015f60405180830381865afa158015611c60573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d9081017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0168201604052611ca5919081019061474d565b604080518082019091525f8082526020820152909150611cc986858488608061217c565b5f8881527ffb7fb59b0c08b1f7b0d5ea2d00d950fa77a81320506dcccc7e5dad37dc5a4f046020908152604080832073ffffffffffffffffffffffffffffffffffffffff8a16845282528083208a84526002018252822083518154928501516fffffffffffffffffffffffffffffffff1668010000000000000000027fffffffffffffffff00000000000000000000000000000000000000000000000090931667ffffffffffffffff909116179190911790559194509150839003611d92575f925050506108ae565b8373ffffffffffffffffffffffffffffffffffffffff16828681518110611dbb57611dbb6148f1565b60200260200101515f0151877f0fb110d37b37a5cb1fc5df7ee7b91c36466db8d83209c23ea6c706a101d81cf186604051611df891815260200190565b60405180910390a46108ab828681518110611e1557611e156148f1565b60200260200101515f01518530866126ca565b611e306124ca565b73ffffffffffffffffffffffffffffffffffffffff8116611e7f576040517f1e4fbdf70000000000000000000000000000000000000000000000000000000081525f6004820152602401610a77565b610bf681612558565b611e90613216565b610b5c60017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b9061326f565b6040805180820182525f80825260209182018190528681527ffb7fb59b0c08b1f7b0d5ea2d00d950fa77a81320506dcccc7e5dad37dc5a4f04825282812073ffffffffffffffffffffffffffffffffffffffff8781168352908352838220908616825260018101835283822084518086019095525467ffffffffffffffff811685526801000000000000000090046fffffffffffffffffffffffffffffffff1692840192909252815490929190835b8581108015611f855750835167ffffffffffffffff1682115b1561209c5783515f908390611f9b906001614993565b67ffffffffffffffff161090506120748561206e8c875f01895f015167ffffffffffffffff1681548110611fd157611fd16148f1565b5f9182526020918290206040805160808101825292909101546fffffffffffffffffffffffffffffffff81168352700100000000000000000000000000000000810463ffffffff9081169484019490945274010000000000000000000000000000000000000000810490931690820152780100000000000000000000000000000000000000000000000090910461ffff1660608201528c86613276565b8361350f565b61207e908761491e565b95508061208b575061209c565b50612095816149b3565b9050611f6c565b50505094509492505050565b73ffffffffffffffffffffffffffffffffffffffff8316612131576120dc828260405180602001604052805f815250613585565b610ca5576040517ff98a5eac00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8316600482015260248101829052604401610a77565b610ca573ffffffffffffffffffffffffffffffffffffffff8416838361359a565b610b5c5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00611eb7565b604080518082019091525f8082526020820181905290845184106121d6576040517f2fc79d0a0000000000000000000000000000000000000000000000000000000081526004810188905260248101859052604401610a77565b5f5f6121e287876135f5565b6121f6886121f189600161491e565b6135f5565b915091505f6122227ffb7fb59b0c08b1f7b0d5ea2d00d950fa77a81320506dcccc7e5dad37dc5a4f0090565b5f8b81526004919091016020908152604080832073ffffffffffffffffffffffffffffffffffffffff8d16845282528083208a845260028101835281842082518084019093525467ffffffffffffffff811683526801000000000000000090046fffffffffffffffffffffffffffffffff16928201929092528154909650909250905b87811080156122be5750855167ffffffffffffffff1682115b156123565785515f9083906122d4906001614993565b67ffffffffffffffff1610905061232e8761206e865f018a5f015167ffffffffffffffff1681548110612309576123096148f1565b5f918252602090912001546fffffffffffffffffffffffffffffffff168989866130e2565b612338908961491e565b9750806123455750612356565b5061234f816149b3565b90506122a5565b50505050509550959350505050565b3361236f82613652565b73ffffffffffffffffffffffffffffffffffffffff1614610bf6576040517f25a0f13800000000000000000000000000000000000000000000000000000000815260048101829052336024820152604401610a77565b620f42408114612404576040517f72816d3d00000000000000000000000000000000000000000000000000000000815260048101829052602401610a77565b5f8381527ffb7fb59b0c08b1f7b0d5ea2d00d950fa77a81320506dcccc7e5dad37dc5a4f026020908152604080832080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffff000000001663ffffffff87169081179091557ffb7fb59b0c08b1f7b0d5ea2d00d950fa77a81320506dcccc7e5dad37dc5a4f038352818420818552835292819020548151908152905186927f5713ab6785f8866d1d3a69bd655d41645ae42be0e0258a4e3cec8e01a4e389d2928290030190a3505050565b336125097f9016d09d72d40fdae2fd8ceac6b6234c7706214fd39c1cd1e609a0528c1993005473ffffffffffffffffffffffffffffffffffffffff1690565b73ffffffffffffffffffffffffffffffffffffffff1614610b5c576040517f118cdaa7000000000000000000000000000000000000000000000000000000008152336004820152602401610a77565b7f9016d09d72d40fdae2fd8ceac6b6234c7706214fd39c1cd1e609a0528c19930080547fffffffffffffffffffffffff0000000000000000000000000000000000000000811673ffffffffffffffffffffffffffffffffffffffff848116918217845560405192169182907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0905f90a3505050565b5f8181527ffb7fb59b0c08b1f7b0d5ea2d00d950fa77a81320506dcccc7e5dad37dc5a4f06602052604081205474010000000000000000000000000000000000000000900463ffffffff1690819003612644575050565b5f8281527ffb7fb59b0c08b1f7b0d5ea2d00d950fa77a81320506dcccc7e5dad37dc5a4f06602052604080822080547fffffffff000000000000000000000000000000000000000000000000000000001690555163ffffffff83169184917fddd6784d10acf290e4a29c5c5405fa4a1c7115c16205f9e0289d09c7b3007e829190a35050565b5f6126d585856137ef565b5f8681527ffb7fb59b0c08b1f7b0d5ea2d00d950fa77a81320506dcccc7e5dad37dc5a4f046020908152604080832073ffffffffffffffffffffffffffffffffffffffff8916845290915281208054929350909183908110612739576127396148f1565b5f918252602082200180549092506127649085906fffffffffffffffffffffffffffffffff1661491e565b90506fffffffffffffffffffffffffffffffff8111156127b3576040517f08083b2a00000000000000000000000000000000000000000000000000000000815260048101829052602401610a77565b6127bc81613ca9565b82547fffffffffffffffffffffffffffffffff00000000000000000000000000000000166fffffffffffffffffffffffffffffffff91909116178255604080518581526020810185905273ffffffffffffffffffffffffffffffffffffffff87811692908916918a917f6b4c9c70a653efa82eeee564c5938294bb39a053f240e8b1e9da72490424fcca910160405180910390a450505050505050565b73ffffffffffffffffffffffffffffffffffffffff82166128ba578034146128b6576040517f195a3ca100000000000000000000000000000000000000000000000000000000815260048101829052346024820152604401610a77565b5050565b34156128fa576040517f195a3ca10000000000000000000000000000000000000000000000000000000081525f6004820152346024820152604401610a77565b6040517f70a082310000000000000000000000000000000000000000000000000000000081523060048201525f9073ffffffffffffffffffffffffffffffffffffffff8416906370a0823190602401602060405180830381865afa158015612964573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061298891906149ea565b90506129ac73ffffffffffffffffffffffffffffffffffffffff8416333085613cfe565b610ca5838284613d5a565b5f816060015161ffff16826020015161ffff166129d4919061491e565b9050611388811115612a1d576040517fedf2ea60000000000000000000000000000000000000000000000000000000008152600481018290526113886024820152604401610a77565b612a2e825f01518360200151613e6b565b612a4082604001518360600151613e6b565b5f7ffb7fb59b0c08b1f7b0d5ea2d00d950fa77a81320506dcccc7e5dad37dc5a4f0080545f90612a759063ffffffff16614858565b91906101000a81548163ffffffff021916908363ffffffff1602179055905082612abc7ffb7fb59b0c08b1f7b0d5ea2d00d950fa77a81320506dcccc7e5dad37dc5a4f0090565b63ffffffff83165f81815260019283016020908152604091829020855181549287015161ffff908116740100000000000000000000000000000000000000009081027fffffffffffffffffffff0000000000000000000000000000000000000000000095861673ffffffffffffffffffffffffffffffffffffffff9485161717845588860151939097018054606090990151909116909602969092169116179390931790915590517f596806035e43e69ab66ea6a4c80898d029a97eaa384e0e6f50e314affb1dfb2190612b91908690614a01565b60405180910390a2505050565b5f8481527ffb7fb59b0c08b1f7b0d5ea2d00d950fa77a81320506dcccc7e5dad37dc5a4f036020908152604080832063ffffffff871684529091528120835181548391612bea9161491e565b90506107d0811115612c33576040517fcc1c1a4b000000000000000000000000000000000000000000000000000000008152600481018290526107d06024820152604401610a77565b5f5b8551811015612f11575f868281518110612c5157612c516148f1565b602002602001015190505f73ffffffffffffffffffffffffffffffffffffffff16815f015173ffffffffffffffffffffffffffffffffffffffff161480612cae5750805173ffffffffffffffffffffffffffffffffffffffff1630145b15612d005780516040517f17858bbe00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff9091166004820152602401610a77565b806040015163ffffffff165f03612d4c57805160208201516040517f690acf95000000000000000000000000000000000000000000000000000000008152610a77929190600401614a64565b620f4240816040015163ffffffff1687612d66919061491e565b1115612db6576040810151612d819063ffffffff168761491e565b6040517f72816d3d000000000000000000000000000000000000000000000000000000008152600401610a7791815260200190565b805173ffffffffffffffffffffffffffffffffffffffff165f9081526001850160205260409020612de8908288613f00565b6040810151612dfd9063ffffffff168761491e565b8454600180820187555f8781526020908190208551930180547fffffffffffffffffffffffff0000000000000000000000000000000000000000811673ffffffffffffffffffffffffffffffffffffffff909516948517825591860151949a5085949093909284927fffffffffffffffffffffff000000000000000000000000000000000000000000169091179074010000000000000000000000000000000000000000908490811115612eb357612eb361459a565b021790555060409190910151815463ffffffff9091167501000000000000000000000000000000000000000000027fffffffffffffff00000000ffffffffffffffffffffffffffffffffffffffffff90911617905550600101612c35565b508563ffffffff16877f9abef4a7082bc7c0e303dc5c5e32d00afd23fbe915f661d396c817c5c710150987604051612f499190614678565b60405180910390a3509195945050505050565b5f63ffffffff821115612fa5576040517f6dfcc6500000000000000000000000000000000000000000000000000000000081526020600482015260248101839052604401610a77565b5090565b5f807ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00610ffe565b612fd96140ab565b610bf6816140e9565b60408181015163ffffffff165f9081527ffb7fb59b0c08b1f7b0d5ea2d00d950fa77a81320506dcccc7e5dad37dc5a4f016020529081206060830151829182918290620f4240906130399061ffff16612710614931565b6130439190614944565b9050620f4240612710876060015161ffff1661305f9190614944565b6130699190614944565b825490955061309590829074010000000000000000000000000000000000000000900461ffff16614944565b61309f908661491e565b60018301549094506130ce90829074010000000000000000000000000000000000000000900461ffff16614944565b6130d8908561491e565b9496939550505050565b5f811561315657620f42406130f961271080614944565b6131039190614944565b61310d8587614944565b613117919061495b565b620f424061312761271080614944565b6131319190614944565b61313b8588614944565b613145919061495b565b61314f9190614931565b9050611881565b620f424061316661271080614944565b6131709190614944565b61317a8585614931565b6131849087614944565b61318e919061495b565b95945050505050565b5f6131a1836125ed565b5f8381527ffb7fb59b0c08b1f7b0d5ea2d00d950fa77a81320506dcccc7e5dad37dc5a4f056020526040812080549091906131e19063ffffffff16614858565b91906101000a81548163ffffffff021916908363ffffffff16021790559050610ffe83826132118685875f612b9e565b6123c5565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c15610b5c576040517f3ee5aeb500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80825d5050565b60408381015163ffffffff9081165f9081527ffb7fb59b0c08b1f7b0d5ea2d00d950fa77a81320506dcccc7e5dad37dc5a4f0160209081528382208883527ffb7fb59b0c08b1f7b0d5ea2d00d950fa77a81320506dcccc7e5dad37dc5a4f0382528483208289015185168452825284832073ffffffffffffffffffffffffffffffffffffffff88168452600101825284832085516080810187529054808616825264010000000081048616938201939093526801000000000000000083048516958101959095526c0100000000000000000000000090910490921660608401529182808061336389612fe2565b919450925090505f620f4240828161337d61271080614944565b6133879190614944565b6133919190614931565b61339b919061495b565b865490915073ffffffffffffffffffffffffffffffffffffffff908116908a16036133ed5789516133e0906fffffffffffffffffffffffffffffffff1685858b6130e2565b6133ea908861491e565b96505b600186015473ffffffffffffffffffffffffffffffffffffffff908116908a160361343f578951613432906fffffffffffffffffffffffffffffffff1684848b6130e2565b61343c908861491e565b96505b8951855161349b916fffffffffffffffffffffffffffffffff169061346b90849063ffffffff16614944565b613475908561491e565b83886020015163ffffffff1661348b9190614944565b613495908661491e565b8b6130e2565b6134a5908861491e565b96506134f68a5f01516fffffffffffffffffffffffffffffffff1682876040015163ffffffff166134d69190614944565b6134e0908561491e565b83886060015163ffffffff1661348b9190614944565b613500908861491e565b9b9a5050505050505050505050565b5f83602001516fffffffffffffffffffffffffffffffff16836135329190614931565b9050811561355e578351613547906001614993565b5f602086015267ffffffffffffffff1684526108b6565b61356783613ca9565b6fffffffffffffffffffffffffffffffff1660208501529392505050565b5f5f5f83516020850186885af1949350505050565b6135a783838360016140f1565b610ca5576040517f5274afe700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff84166004820152602401610a77565b5f805b8281101561363757838181518110613612576136126148f1565b60200260200101516020015161ffff168261362d919061491e565b91506001016135f8565b50620f424061364861271083614944565b6108b69190614944565b6040517f03190e6d000000000000000000000000000000000000000000000000000000008152600481018290525f907f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16906303190e6d90602401602060405180830381865afa1580156136dd573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906137019190614a8e565b63ffffffff165f03613742576040517f2380022d00000000000000000000000000000000000000000000000000000000815260048101839052602401610a77565b6040517f6352211e000000000000000000000000000000000000000000000000000000008152600481018390527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1690636352211e90602401602060405180830381865afa1580156137cb573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610ffe9190614aa9565b5f8281527ffb7fb59b0c08b1f7b0d5ea2d00d950fa77a81320506dcccc7e5dad37dc5a4f0260205260408120547ffb7fb59b0c08b1f7b0d5ea2d00d950fa77a81320506dcccc7e5dad37dc5a4f009063ffffffff1680830361391a576040805160018082528183019092525f91816020015b604080516060810182525f80825260208083018290529282015282527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff90920191018161386157905050905060405180606001604052806138c188613652565b73ffffffffffffffffffffffffffffffffffffffff1681526020015f8152602001620f424063ffffffff16815250815f81518110613901576139016148f1565b60200260200101819052506139168682613197565b9150505b81545f868152600484016020908152604080832073ffffffffffffffffffffffffffffffffffffffff891684529091529020805463ffffffff9092169180156139f4575f8261396a600184614931565b8154811061397a5761397a6148f1565b5f918252602090912001805490915063ffffffff868116700100000000000000000000000000000000909204161480156139d55750805463ffffffff8581167401000000000000000000000000000000000000000090920416145b156139f2576139e5600183614931565b9650505050505050610ffe565b505b6040517f26de059d000000000000000000000000000000000000000000000000000000008152600481018990525f907f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16906326de059d906024015f60405180830381865afa158015613a7e573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d9081017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0168201604052613ac3919081019061474d565b90505f613af2613ad8620f4240612710614944565b613ae38485516135f5565b613aed919061495b565b614179565b604080516080810182525f80825263ffffffff808b1660208085019182528b831685870190815261ffff808916606088019081528d54600181018f558e88529390962096519690920180549351915195519092167801000000000000000000000000000000000000000000000000027fffffffffffff0000ffffffffffffffffffffffffffffffffffffffffffffffff9585167401000000000000000000000000000000000000000002959095167fffffffffffff000000000000ffffffffffffffffffffffffffffffffffffffff91909416700100000000000000000000000000000000027fffffffffffffffffffffffff00000000000000000000000000000000000000009093166fffffffffffffffffffffffffffffffff96909616959095179190911793909316171790555190915073ffffffffffffffffffffffffffffffffffffffff8a16908b907f6ff2f7b83970a6ab95ddce56bf47717a837451d8b58bf3d551d106376d0ff7af90613c939087908b908b90889093845263ffffffff92831660208501529116604083015261ffff16606082015260800190565b60405180910390a3509098975050505050505050565b5f6fffffffffffffffffffffffffffffffff821115612fa5576040517f6dfcc6500000000000000000000000000000000000000000000000000000000081526080600482015260248101839052604401610a77565b613d0c8484848460016141c0565b610d0f576040517f5274afe700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff85166004820152602401610a77565b6040517f70a082310000000000000000000000000000000000000000000000000000000081523060048201525f9073ffffffffffffffffffffffffffffffffffffffff8516906370a0823190602401602060405180830381865afa158015613dc4573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613de891906149ea565b90505f838210613e0157613dfc8483614931565b613e03565b5f5b9050828114613e64576040517fb013264c00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff861660048201526024810184905260448101829052606401610a77565b5050505050565b61ffff811615801590613eb1575073ffffffffffffffffffffffffffffffffffffffff82161580613eb1575073ffffffffffffffffffffffffffffffffffffffff821630145b156128b6576040517f17858bbe00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff83166004820152602401610a77565b5f8083602001516001811115613f1857613f1861459a565b14613f3a5783546c01000000000000000000000000900463ffffffff16613f4b565b8354640100000000900463ffffffff165b905063ffffffff811615613f9457825160208401516040517fd345272c000000000000000000000000000000000000000000000000000000008152610a77929190600401614a64565b5f83602001516001811115613fab57613fab61459a565b036140215781836040015183613fc19190614ac4565b85547fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000001664010000000063ffffffff928316027fffffffffffffffffffffffffffffffffffffffffffffffffffffffff0000000016179116178455610d0f565b818360400151836140329190614ac4565b85547fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff166c0100000000000000000000000063ffffffff928316027fffffffffffffffffffffffffffffffffffffffff00000000ffffffffffffffff161768010000000000000000929091169190910217909355505050565b6140b3614253565b610b5c576040517fd7e6bcf800000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b611e306140ab565b6040517fa9059cbb000000000000000000000000000000000000000000000000000000005f81815273ffffffffffffffffffffffffffffffffffffffff8616600452602485905291602083604481808b5af1925060015f5114831661416d578383151615614161573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b5f61ffff821115612fa5576040517f6dfcc6500000000000000000000000000000000000000000000000000000000081526010600482015260248101839052604401610a77565b6040517f23b872dd000000000000000000000000000000000000000000000000000000005f81815273ffffffffffffffffffffffffffffffffffffffff8781166004528616602452604485905291602083606481808c5af1925060015f51148316614242578383151615614236573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b5f61425c612fa9565b5468010000000000000000900460ff16919050565b73ffffffffffffffffffffffffffffffffffffffff81168114610bf6575f5ffd5b5f5f5f606084860312156142a4575f5ffd5b8335925060208401356142b681614271565b915060408401356142c681614271565b809150509250925092565b5f5f5f606084860312156142e3575f5ffd5b833592506020840135915060408401356142c681614271565b63ffffffff8316815260a081016108b6602083018473ffffffffffffffffffffffffffffffffffffffff815116825261ffff602082015116602083015273ffffffffffffffffffffffffffffffffffffffff604082015116604083015261ffff60608201511660608301525050565b5f6020828403121561437b575f5ffd5b5035919050565b5f60208284031215614392575f5ffd5b81356108b681614271565b5f5f5f606084860312156143af575f5ffd5b8335925060208401356143c181614271565b929592945050506040919091013590565b61ffff81168114610bf6575f5ffd5b5f5f5f5f608085870312156143f4575f5ffd5b84356143ff81614271565b9350602085013561440f816143d2565b9250604085013561441f81614271565b9150606085013561442f816143d2565b939692955090935050565b5f5f5f6040848603121561444c575f5ffd5b83359250602084013567ffffffffffffffff811115614469575f5ffd5b8401601f81018613614479575f5ffd5b803567ffffffffffffffff81111561448f575f5ffd5b8660206060830284010111156144a3575f5ffd5b939660209190910195509293505050565b5f5f604083850312156144c5575f5ffd5b8235915060208301356144d781614271565b809150509250929050565b5f5f5f5f5f60a086880312156144f6575f5ffd5b853561450181614271565b9450602086013561451181614271565b93506040860135614521816143d2565b9250606086013561453181614271565b91506080860135614541816143d2565b809150509295509295909350565b63ffffffff81168114610bf6575f5ffd5b5f5f5f5f60808587031215614573575f5ffd5b8435935060208501356145858161454f565b93969395505050506040820135916060013590565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b600281106145fc577f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b9052565b5f8151808452602084019350602083015f5b8281101561466e57815173ffffffffffffffffffffffffffffffffffffffff8151168752602081015161464860208901826145c7565b5060409081015163ffffffff169087015260609095019460209190910190600101614612565b5093949350505050565b602081525f6108b66020830184614600565b63ffffffff83168152604060208201525f6118816040830184614600565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b6040805190810167ffffffffffffffff811182821017156146f8576146f86146a8565b60405290565b604051601f82017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe016810167ffffffffffffffff81118282101715614745576147456146a8565b604052919050565b5f6020828403121561475d575f5ffd5b815167ffffffffffffffff811115614773575f5ffd5b8201601f81018413614783575f5ffd5b805167ffffffffffffffff81111561479d5761479d6146a8565b6147ac60208260051b016146fe565b8082825260208201915060208360061b8501019250868311156147cd575f5ffd5b6020840193505b8284101561482157604084880312156147eb575f5ffd5b6147f36146d5565b845181526020850151614805816143d2565b80602083015250808352506020820191506040840193506147d4565b9695505050505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b5f63ffffffff821663ffffffff81036148735761487361482b565b60010192915050565b5f606082840312801561488d575f5ffd5b506040516060810167ffffffffffffffff811182821017156148b1576148b16146a8565b60405282356148bf81614271565b81526020830135600281106148d2575f5ffd5b602082015260408301356148e58161454f565b60408201529392505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b80820180821115610ffe57610ffe61482b565b81810381811115610ffe57610ffe61482b565b8082028115828204841417610ffe57610ffe61482b565b5f8261498e577f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b500490565b67ffffffffffffffff8181168382160190811115610ffe57610ffe61482b565b5f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff82036149e3576149e361482b565b5060010190565b5f602082840312156149fa575f5ffd5b5051919050565b60808101610ffe828473ffffffffffffffffffffffffffffffffffffffff815116825261ffff602082015116602083015273ffffffffffffffffffffffffffffffffffffffff604082015116604083015261ffff60608201511660608301525050565b73ffffffffffffffffffffffffffffffffffffffff83168152604081016108b660208301846145c7565b5f60208284031215614a9e575f5ffd5b81516108b68161454f565b5f60208284031215614ab9575f5ffd5b81516108b681614271565b63ffffffff8181168382160190811115610ffe57610ffe61482b56",
}

// RevenueRouter is an auto generated Go binding around an Ethereum contract.
type RevenueRouter struct {
	abi abi.ABI
}

// NewRevenueRouter creates a new instance of RevenueRouter.
func NewRevenueRouter() *RevenueRouter {
	parsed, err := RevenueRouterMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &RevenueRouter{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *RevenueRouter) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address models_) returns()
func (revenueRouter *RevenueRouter) PackConstructor(models_ common.Address) []byte {
	enc, err := revenueRouter.abi.Pack("", models_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackMAXEPOCHSPERCLAIM is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2c403020.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_EPOCHS_PER_CLAIM() view returns(uint256)
func (revenueRouter *RevenueRouter) PackMAXEPOCHSPERCLAIM() []byte {
	enc, err := revenueRouter.abi.Pack("MAX_EPOCHS_PER_CLAIM")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXEPOCHSPERCLAIM is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2c403020.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_EPOCHS_PER_CLAIM() view returns(uint256)
func (revenueRouter *RevenueRouter) TryPackMAXEPOCHSPERCLAIM() ([]byte, error) {
	return revenueRouter.abi.Pack("MAX_EPOCHS_PER_CLAIM")
}

// UnpackMAXEPOCHSPERCLAIM is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2c403020.
//
// Solidity: function MAX_EPOCHS_PER_CLAIM() view returns(uint256)
func (revenueRouter *RevenueRouter) UnpackMAXEPOCHSPERCLAIM(data []byte) (*big.Int, error) {
	out, err := revenueRouter.abi.Unpack("MAX_EPOCHS_PER_CLAIM", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMAXPROTOCOLBPS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x50e5213f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_PROTOCOL_BPS() view returns(uint256)
func (revenueRouter *RevenueRouter) PackMAXPROTOCOLBPS() []byte {
	enc, err := revenueRouter.abi.Pack("MAX_PROTOCOL_BPS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXPROTOCOLBPS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x50e5213f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_PROTOCOL_BPS() view returns(uint256)
func (revenueRouter *RevenueRouter) TryPackMAXPROTOCOLBPS() ([]byte, error) {
	return revenueRouter.abi.Pack("MAX_PROTOCOL_BPS")
}

// UnpackMAXPROTOCOLBPS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x50e5213f.
//
// Solidity: function MAX_PROTOCOL_BPS() view returns(uint256)
func (revenueRouter *RevenueRouter) UnpackMAXPROTOCOLBPS(data []byte) (*big.Int, error) {
	out, err := revenueRouter.abi.Unpack("MAX_PROTOCOL_BPS", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMAXSHARES is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3e8ff57b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_SHARES() view returns(uint256)
func (revenueRouter *RevenueRouter) PackMAXSHARES() []byte {
	enc, err := revenueRouter.abi.Pack("MAX_SHARES")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXSHARES is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3e8ff57b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_SHARES() view returns(uint256)
func (revenueRouter *RevenueRouter) TryPackMAXSHARES() ([]byte, error) {
	return revenueRouter.abi.Pack("MAX_SHARES")
}

// UnpackMAXSHARES is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3e8ff57b.
//
// Solidity: function MAX_SHARES() view returns(uint256)
func (revenueRouter *RevenueRouter) UnpackMAXSHARES(data []byte) (*big.Int, error) {
	out, err := revenueRouter.abi.Unpack("MAX_SHARES", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2cd1b113.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claim(uint256 modelId, address asset, address account) returns(uint256 amount)
func (revenueRouter *RevenueRouter) PackClaim(modelId *big.Int, asset common.Address, account common.Address) []byte {
	enc, err := revenueRouter.abi.Pack("claim", modelId, asset, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2cd1b113.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claim(uint256 modelId, address asset, address account) returns(uint256 amount)
func (revenueRouter *RevenueRouter) TryPackClaim(modelId *big.Int, asset common.Address, account common.Address) ([]byte, error) {
	return revenueRouter.abi.Pack("claim", modelId, asset, account)
}

// UnpackClaim is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2cd1b113.
//
// Solidity: function claim(uint256 modelId, address asset, address account) returns(uint256 amount)
func (revenueRouter *RevenueRouter) UnpackClaim(data []byte) (*big.Int, error) {
	out, err := revenueRouter.abi.Unpack("claim", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCommitSplit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5e3e0ad1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function commitSplit(uint256 modelId) returns(uint32 version)
func (revenueRouter *RevenueRouter) PackCommitSplit(modelId *big.Int) []byte {
	enc, err := revenueRouter.abi.Pack("commitSplit", modelId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCommitSplit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5e3e0ad1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function commitSplit(uint256 modelId) returns(uint32 version)
func (revenueRouter *RevenueRouter) TryPackCommitSplit(modelId *big.Int) ([]byte, error) {
	return revenueRouter.abi.Pack("commitSplit", modelId)
}

// UnpackCommitSplit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5e3e0ad1.
//
// Solidity: function commitSplit(uint256 modelId) returns(uint32 version)
func (revenueRouter *RevenueRouter) UnpackCommitSplit(data []byte) (uint32, error) {
	out, err := revenueRouter.abi.Unpack("commitSplit", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackDiscardDraft is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x75bf856c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function discardDraft(uint256 modelId) returns()
func (revenueRouter *RevenueRouter) PackDiscardDraft(modelId *big.Int) []byte {
	enc, err := revenueRouter.abi.Pack("discardDraft", modelId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDiscardDraft is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x75bf856c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function discardDraft(uint256 modelId) returns()
func (revenueRouter *RevenueRouter) TryPackDiscardDraft(modelId *big.Int) ([]byte, error) {
	return revenueRouter.abi.Pack("discardDraft", modelId)
}

// PackDistribute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x775520a4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function distribute(uint256 modelId, address asset, uint256 amount) payable returns()
func (revenueRouter *RevenueRouter) PackDistribute(modelId *big.Int, asset common.Address, amount *big.Int) []byte {
	enc, err := revenueRouter.abi.Pack("distribute", modelId, asset, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDistribute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x775520a4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function distribute(uint256 modelId, address asset, uint256 amount) payable returns()
func (revenueRouter *RevenueRouter) TryPackDistribute(modelId *big.Int, asset common.Address, amount *big.Int) ([]byte, error) {
	return revenueRouter.abi.Pack("distribute", modelId, asset, amount)
}

// PackDistributed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa5b76c73.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function distributed(uint256 modelId, address asset) view returns(uint256 total)
func (revenueRouter *RevenueRouter) PackDistributed(modelId *big.Int, asset common.Address) []byte {
	enc, err := revenueRouter.abi.Pack("distributed", modelId, asset)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDistributed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa5b76c73.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function distributed(uint256 modelId, address asset) view returns(uint256 total)
func (revenueRouter *RevenueRouter) TryPackDistributed(modelId *big.Int, asset common.Address) ([]byte, error) {
	return revenueRouter.abi.Pack("distributed", modelId, asset)
}

// UnpackDistributed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa5b76c73.
//
// Solidity: function distributed(uint256 modelId, address asset) view returns(uint256 total)
func (revenueRouter *RevenueRouter) UnpackDistributed(data []byte) (*big.Int, error) {
	out, err := revenueRouter.abi.Unpack("distributed", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDraft is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x710cf1ed.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function draft(uint256 modelId) view returns(uint32 version, address author, uint256 shareCount, uint32 ppm)
func (revenueRouter *RevenueRouter) PackDraft(modelId *big.Int) []byte {
	enc, err := revenueRouter.abi.Pack("draft", modelId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDraft is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x710cf1ed.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function draft(uint256 modelId) view returns(uint32 version, address author, uint256 shareCount, uint32 ppm)
func (revenueRouter *RevenueRouter) TryPackDraft(modelId *big.Int) ([]byte, error) {
	return revenueRouter.abi.Pack("draft", modelId)
}

// DraftOutput serves as a container for the return parameters of contract
// method Draft.
type DraftOutput struct {
	Version    uint32
	Author     common.Address
	ShareCount *big.Int
	Ppm        uint32
}

// UnpackDraft is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x710cf1ed.
//
// Solidity: function draft(uint256 modelId) view returns(uint32 version, address author, uint256 shareCount, uint32 ppm)
func (revenueRouter *RevenueRouter) UnpackDraft(data []byte) (DraftOutput, error) {
	out, err := revenueRouter.abi.Unpack("draft", data)
	outstruct := new(DraftOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Version = *abi.ConvertType(out[0], new(uint32)).(*uint32)
	outstruct.Author = *abi.ConvertType(out[1], new(common.Address)).(*common.Address)
	outstruct.ShareCount = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	outstruct.Ppm = *abi.ConvertType(out[3], new(uint32)).(*uint32)
	return *outstruct, nil
}

// PackDraftSplit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x96de2bb8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function draftSplit(uint256 modelId, (address,uint8,uint32)[] shares) returns(uint32 version)
func (revenueRouter *RevenueRouter) PackDraftSplit(modelId *big.Int, shares []IRevenueRouterShare) []byte {
	enc, err := revenueRouter.abi.Pack("draftSplit", modelId, shares)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDraftSplit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x96de2bb8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function draftSplit(uint256 modelId, (address,uint8,uint32)[] shares) returns(uint32 version)
func (revenueRouter *RevenueRouter) TryPackDraftSplit(modelId *big.Int, shares []IRevenueRouterShare) ([]byte, error) {
	return revenueRouter.abi.Pack("draftSplit", modelId, shares)
}

// UnpackDraftSplit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x96de2bb8.
//
// Solidity: function draftSplit(uint256 modelId, (address,uint8,uint32)[] shares) returns(uint32 version)
func (revenueRouter *RevenueRouter) UnpackDraftSplit(data []byte) (uint32, error) {
	out, err := revenueRouter.abi.Unpack("draftSplit", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackDust is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb3126603.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function dust(uint256 modelId, address asset) view returns(uint256 left)
func (revenueRouter *RevenueRouter) PackDust(modelId *big.Int, asset common.Address) []byte {
	enc, err := revenueRouter.abi.Pack("dust", modelId, asset)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDust is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb3126603.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function dust(uint256 modelId, address asset) view returns(uint256 left)
func (revenueRouter *RevenueRouter) TryPackDust(modelId *big.Int, asset common.Address) ([]byte, error) {
	return revenueRouter.abi.Pack("dust", modelId, asset)
}

// UnpackDust is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb3126603.
//
// Solidity: function dust(uint256 modelId, address asset) view returns(uint256 left)
func (revenueRouter *RevenueRouter) UnpackDust(data []byte) (*big.Int, error) {
	out, err := revenueRouter.abi.Unpack("dust", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackEpochCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9843bf2c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function epochCount(uint256 modelId, address asset) view returns(uint256)
func (revenueRouter *RevenueRouter) PackEpochCount(modelId *big.Int, asset common.Address) []byte {
	enc, err := revenueRouter.abi.Pack("epochCount", modelId, asset)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEpochCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9843bf2c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function epochCount(uint256 modelId, address asset) view returns(uint256)
func (revenueRouter *RevenueRouter) TryPackEpochCount(modelId *big.Int, asset common.Address) ([]byte, error) {
	return revenueRouter.abi.Pack("epochCount", modelId, asset)
}

// UnpackEpochCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9843bf2c.
//
// Solidity: function epochCount(uint256 modelId, address asset) view returns(uint256)
func (revenueRouter *RevenueRouter) UnpackEpochCount(data []byte) (*big.Int, error) {
	out, err := revenueRouter.abi.Unpack("epochCount", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xadde1391.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function initialize(address owner_, address validators, uint16 validatorsBps, address treasury, uint16 treasuryBps) returns()
func (revenueRouter *RevenueRouter) PackInitialize(owner common.Address, validators common.Address, validatorsBps uint16, treasury common.Address, treasuryBps uint16) []byte {
	enc, err := revenueRouter.abi.Pack("initialize", owner, validators, validatorsBps, treasury, treasuryBps)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xadde1391.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function initialize(address owner_, address validators, uint16 validatorsBps, address treasury, uint16 treasuryBps) returns()
func (revenueRouter *RevenueRouter) TryPackInitialize(owner common.Address, validators common.Address, validatorsBps uint16, treasury common.Address, treasuryBps uint16) ([]byte, error) {
	return revenueRouter.abi.Pack("initialize", owner, validators, validatorsBps, treasury, treasuryBps)
}

// PackModels is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9986df2c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function models() view returns(address)
func (revenueRouter *RevenueRouter) PackModels() []byte {
	enc, err := revenueRouter.abi.Pack("models")
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
func (revenueRouter *RevenueRouter) TryPackModels() ([]byte, error) {
	return revenueRouter.abi.Pack("models")
}

// UnpackModels is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9986df2c.
//
// Solidity: function models() view returns(address)
func (revenueRouter *RevenueRouter) UnpackModels(data []byte) (common.Address, error) {
	out, err := revenueRouter.abi.Unpack("models", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackOwed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe09bce59.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function owed(uint256 modelId, address asset, address account) view returns(uint256 amount)
func (revenueRouter *RevenueRouter) PackOwed(modelId *big.Int, asset common.Address, account common.Address) []byte {
	enc, err := revenueRouter.abi.Pack("owed", modelId, asset, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOwed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe09bce59.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function owed(uint256 modelId, address asset, address account) view returns(uint256 amount)
func (revenueRouter *RevenueRouter) TryPackOwed(modelId *big.Int, asset common.Address, account common.Address) ([]byte, error) {
	return revenueRouter.abi.Pack("owed", modelId, asset, account)
}

// UnpackOwed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe09bce59.
//
// Solidity: function owed(uint256 modelId, address asset, address account) view returns(uint256 amount)
func (revenueRouter *RevenueRouter) UnpackOwed(data []byte) (*big.Int, error) {
	out, err := revenueRouter.abi.Unpack("owed", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function owner() view returns(address)
func (revenueRouter *RevenueRouter) PackOwner() []byte {
	enc, err := revenueRouter.abi.Pack("owner")
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
func (revenueRouter *RevenueRouter) TryPackOwner() ([]byte, error) {
	return revenueRouter.abi.Pack("owner")
}

// UnpackOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (revenueRouter *RevenueRouter) UnpackOwner(data []byte) (common.Address, error) {
	out, err := revenueRouter.abi.Unpack("owner", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPayoutOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6da61d1e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function payoutOf(address account) view returns(address to)
func (revenueRouter *RevenueRouter) PackPayoutOf(account common.Address) []byte {
	enc, err := revenueRouter.abi.Pack("payoutOf", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPayoutOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6da61d1e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function payoutOf(address account) view returns(address to)
func (revenueRouter *RevenueRouter) TryPackPayoutOf(account common.Address) ([]byte, error) {
	return revenueRouter.abi.Pack("payoutOf", account)
}

// UnpackPayoutOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6da61d1e.
//
// Solidity: function payoutOf(address account) view returns(address to)
func (revenueRouter *RevenueRouter) UnpackPayoutOf(data []byte) (common.Address, error) {
	out, err := revenueRouter.abi.Unpack("payoutOf", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackProtocolShares is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5ad62049.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function protocolShares() view returns(uint32 version, (address,uint16,address,uint16) shares)
func (revenueRouter *RevenueRouter) PackProtocolShares() []byte {
	enc, err := revenueRouter.abi.Pack("protocolShares")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProtocolShares is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5ad62049.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function protocolShares() view returns(uint32 version, (address,uint16,address,uint16) shares)
func (revenueRouter *RevenueRouter) TryPackProtocolShares() ([]byte, error) {
	return revenueRouter.abi.Pack("protocolShares")
}

// ProtocolSharesOutput serves as a container for the return parameters of contract
// method ProtocolShares.
type ProtocolSharesOutput struct {
	Version uint32
	Shares  IRevenueRouterProtocolShares
}

// UnpackProtocolShares is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5ad62049.
//
// Solidity: function protocolShares() view returns(uint32 version, (address,uint16,address,uint16) shares)
func (revenueRouter *RevenueRouter) UnpackProtocolShares(data []byte) (ProtocolSharesOutput, error) {
	out, err := revenueRouter.abi.Unpack("protocolShares", data)
	outstruct := new(ProtocolSharesOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Version = *abi.ConvertType(out[0], new(uint32)).(*uint32)
	outstruct.Shares = *abi.ConvertType(out[1], new(IRevenueRouterProtocolShares)).(*IRevenueRouterProtocolShares)
	return *outstruct, nil
}

// PackPullRoyalty is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe5f6786d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pullRoyalty(uint256 modelId, uint256 index, address asset) returns(uint256 amount)
func (revenueRouter *RevenueRouter) PackPullRoyalty(modelId *big.Int, index *big.Int, asset common.Address) []byte {
	enc, err := revenueRouter.abi.Pack("pullRoyalty", modelId, index, asset)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPullRoyalty is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe5f6786d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pullRoyalty(uint256 modelId, uint256 index, address asset) returns(uint256 amount)
func (revenueRouter *RevenueRouter) TryPackPullRoyalty(modelId *big.Int, index *big.Int, asset common.Address) ([]byte, error) {
	return revenueRouter.abi.Pack("pullRoyalty", modelId, index, asset)
}

// UnpackPullRoyalty is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe5f6786d.
//
// Solidity: function pullRoyalty(uint256 modelId, uint256 index, address asset) returns(uint256 amount)
func (revenueRouter *RevenueRouter) UnpackPullRoyalty(data []byte) (*big.Int, error) {
	out, err := revenueRouter.abi.Unpack("pullRoyalty", data)
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
func (revenueRouter *RevenueRouter) PackRenounceOwnership() []byte {
	enc, err := revenueRouter.abi.Pack("renounceOwnership")
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
func (revenueRouter *RevenueRouter) TryPackRenounceOwnership() ([]byte, error) {
	return revenueRouter.abi.Pack("renounceOwnership")
}

// PackRoyaltyOwed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x31b585c3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function royaltyOwed(uint256 modelId, uint256 index, address asset) view returns(uint256 amount)
func (revenueRouter *RevenueRouter) PackRoyaltyOwed(modelId *big.Int, index *big.Int, asset common.Address) []byte {
	enc, err := revenueRouter.abi.Pack("royaltyOwed", modelId, index, asset)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRoyaltyOwed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x31b585c3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function royaltyOwed(uint256 modelId, uint256 index, address asset) view returns(uint256 amount)
func (revenueRouter *RevenueRouter) TryPackRoyaltyOwed(modelId *big.Int, index *big.Int, asset common.Address) ([]byte, error) {
	return revenueRouter.abi.Pack("royaltyOwed", modelId, index, asset)
}

// UnpackRoyaltyOwed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x31b585c3.
//
// Solidity: function royaltyOwed(uint256 modelId, uint256 index, address asset) view returns(uint256 amount)
func (revenueRouter *RevenueRouter) UnpackRoyaltyOwed(data []byte) (*big.Int, error) {
	out, err := revenueRouter.abi.Unpack("royaltyOwed", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSetPayout is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa3ff39b2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setPayout(address to) returns()
func (revenueRouter *RevenueRouter) PackSetPayout(to common.Address) []byte {
	enc, err := revenueRouter.abi.Pack("setPayout", to)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetPayout is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa3ff39b2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setPayout(address to) returns()
func (revenueRouter *RevenueRouter) TryPackSetPayout(to common.Address) ([]byte, error) {
	return revenueRouter.abi.Pack("setPayout", to)
}

// PackSetProtocolShares is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8e302bda.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setProtocolShares(address validators, uint16 validatorsBps, address treasury, uint16 treasuryBps) returns()
func (revenueRouter *RevenueRouter) PackSetProtocolShares(validators common.Address, validatorsBps uint16, treasury common.Address, treasuryBps uint16) []byte {
	enc, err := revenueRouter.abi.Pack("setProtocolShares", validators, validatorsBps, treasury, treasuryBps)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetProtocolShares is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8e302bda.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setProtocolShares(address validators, uint16 validatorsBps, address treasury, uint16 treasuryBps) returns()
func (revenueRouter *RevenueRouter) TryPackSetProtocolShares(validators common.Address, validatorsBps uint16, treasury common.Address, treasuryBps uint16) ([]byte, error) {
	return revenueRouter.abi.Pack("setProtocolShares", validators, validatorsBps, treasury, treasuryBps)
}

// PackSetSplit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb625f215.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setSplit(uint256 modelId, (address,uint8,uint32)[] shares) returns(uint32 version)
func (revenueRouter *RevenueRouter) PackSetSplit(modelId *big.Int, shares []IRevenueRouterShare) []byte {
	enc, err := revenueRouter.abi.Pack("setSplit", modelId, shares)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetSplit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb625f215.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setSplit(uint256 modelId, (address,uint8,uint32)[] shares) returns(uint32 version)
func (revenueRouter *RevenueRouter) TryPackSetSplit(modelId *big.Int, shares []IRevenueRouterShare) ([]byte, error) {
	return revenueRouter.abi.Pack("setSplit", modelId, shares)
}

// UnpackSetSplit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb625f215.
//
// Solidity: function setSplit(uint256 modelId, (address,uint8,uint32)[] shares) returns(uint32 version)
func (revenueRouter *RevenueRouter) UnpackSetSplit(data []byte) (uint32, error) {
	out, err := revenueRouter.abi.Unpack("setSplit", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackSplit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdbceb005.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function split(uint256 modelId) view returns(uint32 version, (address,uint8,uint32)[] shares)
func (revenueRouter *RevenueRouter) PackSplit(modelId *big.Int) []byte {
	enc, err := revenueRouter.abi.Pack("split", modelId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSplit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdbceb005.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function split(uint256 modelId) view returns(uint32 version, (address,uint8,uint32)[] shares)
func (revenueRouter *RevenueRouter) TryPackSplit(modelId *big.Int) ([]byte, error) {
	return revenueRouter.abi.Pack("split", modelId)
}

// SplitOutput serves as a container for the return parameters of contract
// method Split.
type SplitOutput struct {
	Version uint32
	Shares  []IRevenueRouterShare
}

// UnpackSplit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdbceb005.
//
// Solidity: function split(uint256 modelId) view returns(uint32 version, (address,uint8,uint32)[] shares)
func (revenueRouter *RevenueRouter) UnpackSplit(data []byte) (SplitOutput, error) {
	out, err := revenueRouter.abi.Unpack("split", data)
	outstruct := new(SplitOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Version = *abi.ConvertType(out[0], new(uint32)).(*uint32)
	outstruct.Shares = *abi.ConvertType(out[1], new([]IRevenueRouterShare)).(*[]IRevenueRouterShare)
	return *outstruct, nil
}

// PackSplitPage is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbedddf77.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function splitPage(uint256 modelId, uint32 version, uint256 from, uint256 count) view returns((address,uint8,uint32)[] page)
func (revenueRouter *RevenueRouter) PackSplitPage(modelId *big.Int, version uint32, from *big.Int, count *big.Int) []byte {
	enc, err := revenueRouter.abi.Pack("splitPage", modelId, version, from, count)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSplitPage is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbedddf77.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function splitPage(uint256 modelId, uint32 version, uint256 from, uint256 count) view returns((address,uint8,uint32)[] page)
func (revenueRouter *RevenueRouter) TryPackSplitPage(modelId *big.Int, version uint32, from *big.Int, count *big.Int) ([]byte, error) {
	return revenueRouter.abi.Pack("splitPage", modelId, version, from, count)
}

// UnpackSplitPage is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbedddf77.
//
// Solidity: function splitPage(uint256 modelId, uint32 version, uint256 from, uint256 count) view returns((address,uint8,uint32)[] page)
func (revenueRouter *RevenueRouter) UnpackSplitPage(data []byte) ([]IRevenueRouterShare, error) {
	out, err := revenueRouter.abi.Unpack("splitPage", data)
	if err != nil {
		return *new([]IRevenueRouterShare), err
	}
	out0 := *abi.ConvertType(out[0], new([]IRevenueRouterShare)).(*[]IRevenueRouterShare)
	return out0, nil
}

// PackTransferOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2fde38b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (revenueRouter *RevenueRouter) PackTransferOwnership(newOwner common.Address) []byte {
	enc, err := revenueRouter.abi.Pack("transferOwnership", newOwner)
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
func (revenueRouter *RevenueRouter) TryPackTransferOwnership(newOwner common.Address) ([]byte, error) {
	return revenueRouter.abi.Pack("transferOwnership", newOwner)
}

// RevenueRouterClaimed represents a Claimed event raised by the RevenueRouter contract.
type RevenueRouterClaimed struct {
	ModelId *big.Int
	Asset   common.Address
	Account common.Address
	To      common.Address
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const RevenueRouterClaimedEventName = "Claimed"

// ContractEventName returns the user-defined event name.
func (RevenueRouterClaimed) ContractEventName() string {
	return RevenueRouterClaimedEventName
}

// UnpackClaimedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Claimed(uint256 indexed modelId, address indexed asset, address indexed account, address to, uint256 amount)
func (revenueRouter *RevenueRouter) UnpackClaimedEvent(log *types.Log) (*RevenueRouterClaimed, error) {
	event := "Claimed"
	if len(log.Topics) == 0 || log.Topics[0] != revenueRouter.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(RevenueRouterClaimed)
	if len(log.Data) > 0 {
		if err := revenueRouter.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range revenueRouter.abi.Events[event].Inputs {
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

// RevenueRouterDistributed represents a Distributed event raised by the RevenueRouter contract.
type RevenueRouterDistributed struct {
	ModelId *big.Int
	Asset   common.Address
	From    common.Address
	Amount  *big.Int
	Epoch   *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const RevenueRouterDistributedEventName = "Distributed"

// ContractEventName returns the user-defined event name.
func (RevenueRouterDistributed) ContractEventName() string {
	return RevenueRouterDistributedEventName
}

// UnpackDistributedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Distributed(uint256 indexed modelId, address indexed asset, address indexed from, uint256 amount, uint256 epoch)
func (revenueRouter *RevenueRouter) UnpackDistributedEvent(log *types.Log) (*RevenueRouterDistributed, error) {
	event := "Distributed"
	if len(log.Topics) == 0 || log.Topics[0] != revenueRouter.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(RevenueRouterDistributed)
	if len(log.Data) > 0 {
		if err := revenueRouter.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range revenueRouter.abi.Events[event].Inputs {
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

// RevenueRouterDraftDiscarded represents a DraftDiscarded event raised by the RevenueRouter contract.
type RevenueRouterDraftDiscarded struct {
	ModelId *big.Int
	Version uint32
	Raw     *types.Log // Blockchain specific contextual infos
}

const RevenueRouterDraftDiscardedEventName = "DraftDiscarded"

// ContractEventName returns the user-defined event name.
func (RevenueRouterDraftDiscarded) ContractEventName() string {
	return RevenueRouterDraftDiscardedEventName
}

// UnpackDraftDiscardedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DraftDiscarded(uint256 indexed modelId, uint32 indexed version)
func (revenueRouter *RevenueRouter) UnpackDraftDiscardedEvent(log *types.Log) (*RevenueRouterDraftDiscarded, error) {
	event := "DraftDiscarded"
	if len(log.Topics) == 0 || log.Topics[0] != revenueRouter.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(RevenueRouterDraftDiscarded)
	if len(log.Data) > 0 {
		if err := revenueRouter.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range revenueRouter.abi.Events[event].Inputs {
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

// RevenueRouterEpochOpened represents a EpochOpened event raised by the RevenueRouter contract.
type RevenueRouterEpochOpened struct {
	ModelId         *big.Int
	Asset           common.Address
	Epoch           *big.Int
	SplitVersion    uint32
	ProtocolVersion uint32
	RoyaltyBps      uint16
	Raw             *types.Log // Blockchain specific contextual infos
}

const RevenueRouterEpochOpenedEventName = "EpochOpened"

// ContractEventName returns the user-defined event name.
func (RevenueRouterEpochOpened) ContractEventName() string {
	return RevenueRouterEpochOpenedEventName
}

// UnpackEpochOpenedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EpochOpened(uint256 indexed modelId, address indexed asset, uint256 epoch, uint32 splitVersion, uint32 protocolVersion, uint16 royaltyBps)
func (revenueRouter *RevenueRouter) UnpackEpochOpenedEvent(log *types.Log) (*RevenueRouterEpochOpened, error) {
	event := "EpochOpened"
	if len(log.Topics) == 0 || log.Topics[0] != revenueRouter.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(RevenueRouterEpochOpened)
	if len(log.Data) > 0 {
		if err := revenueRouter.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range revenueRouter.abi.Events[event].Inputs {
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

// RevenueRouterInitialized represents a Initialized event raised by the RevenueRouter contract.
type RevenueRouterInitialized struct {
	Version uint64
	Raw     *types.Log // Blockchain specific contextual infos
}

const RevenueRouterInitializedEventName = "Initialized"

// ContractEventName returns the user-defined event name.
func (RevenueRouterInitialized) ContractEventName() string {
	return RevenueRouterInitializedEventName
}

// UnpackInitializedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Initialized(uint64 version)
func (revenueRouter *RevenueRouter) UnpackInitializedEvent(log *types.Log) (*RevenueRouterInitialized, error) {
	event := "Initialized"
	if len(log.Topics) == 0 || log.Topics[0] != revenueRouter.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(RevenueRouterInitialized)
	if len(log.Data) > 0 {
		if err := revenueRouter.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range revenueRouter.abi.Events[event].Inputs {
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

// RevenueRouterOwnershipTransferred represents a OwnershipTransferred event raised by the RevenueRouter contract.
type RevenueRouterOwnershipTransferred struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const RevenueRouterOwnershipTransferredEventName = "OwnershipTransferred"

// ContractEventName returns the user-defined event name.
func (RevenueRouterOwnershipTransferred) ContractEventName() string {
	return RevenueRouterOwnershipTransferredEventName
}

// UnpackOwnershipTransferredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferred(address indexed previousOwner, address indexed newOwner)
func (revenueRouter *RevenueRouter) UnpackOwnershipTransferredEvent(log *types.Log) (*RevenueRouterOwnershipTransferred, error) {
	event := "OwnershipTransferred"
	if len(log.Topics) == 0 || log.Topics[0] != revenueRouter.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(RevenueRouterOwnershipTransferred)
	if len(log.Data) > 0 {
		if err := revenueRouter.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range revenueRouter.abi.Events[event].Inputs {
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

// RevenueRouterPayoutSet represents a PayoutSet event raised by the RevenueRouter contract.
type RevenueRouterPayoutSet struct {
	Account common.Address
	To      common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const RevenueRouterPayoutSetEventName = "PayoutSet"

// ContractEventName returns the user-defined event name.
func (RevenueRouterPayoutSet) ContractEventName() string {
	return RevenueRouterPayoutSetEventName
}

// UnpackPayoutSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PayoutSet(address indexed account, address indexed to)
func (revenueRouter *RevenueRouter) UnpackPayoutSetEvent(log *types.Log) (*RevenueRouterPayoutSet, error) {
	event := "PayoutSet"
	if len(log.Topics) == 0 || log.Topics[0] != revenueRouter.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(RevenueRouterPayoutSet)
	if len(log.Data) > 0 {
		if err := revenueRouter.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range revenueRouter.abi.Events[event].Inputs {
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

// RevenueRouterProtocolSharesSet represents a ProtocolSharesSet event raised by the RevenueRouter contract.
type RevenueRouterProtocolSharesSet struct {
	Version uint32
	Shares  IRevenueRouterProtocolShares
	Raw     *types.Log // Blockchain specific contextual infos
}

const RevenueRouterProtocolSharesSetEventName = "ProtocolSharesSet"

// ContractEventName returns the user-defined event name.
func (RevenueRouterProtocolSharesSet) ContractEventName() string {
	return RevenueRouterProtocolSharesSetEventName
}

// UnpackProtocolSharesSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProtocolSharesSet(uint32 indexed version, (address,uint16,address,uint16) shares)
func (revenueRouter *RevenueRouter) UnpackProtocolSharesSetEvent(log *types.Log) (*RevenueRouterProtocolSharesSet, error) {
	event := "ProtocolSharesSet"
	if len(log.Topics) == 0 || log.Topics[0] != revenueRouter.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(RevenueRouterProtocolSharesSet)
	if len(log.Data) > 0 {
		if err := revenueRouter.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range revenueRouter.abi.Events[event].Inputs {
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

// RevenueRouterRoyaltyPulled represents a RoyaltyPulled event raised by the RevenueRouter contract.
type RevenueRouterRoyaltyPulled struct {
	ModelId  *big.Int
	ParentId *big.Int
	Asset    common.Address
	Amount   *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const RevenueRouterRoyaltyPulledEventName = "RoyaltyPulled"

// ContractEventName returns the user-defined event name.
func (RevenueRouterRoyaltyPulled) ContractEventName() string {
	return RevenueRouterRoyaltyPulledEventName
}

// UnpackRoyaltyPulledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoyaltyPulled(uint256 indexed modelId, uint256 indexed parentId, address indexed asset, uint256 amount)
func (revenueRouter *RevenueRouter) UnpackRoyaltyPulledEvent(log *types.Log) (*RevenueRouterRoyaltyPulled, error) {
	event := "RoyaltyPulled"
	if len(log.Topics) == 0 || log.Topics[0] != revenueRouter.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(RevenueRouterRoyaltyPulled)
	if len(log.Data) > 0 {
		if err := revenueRouter.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range revenueRouter.abi.Events[event].Inputs {
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

// RevenueRouterSplitDrafted represents a SplitDrafted event raised by the RevenueRouter contract.
type RevenueRouterSplitDrafted struct {
	ModelId *big.Int
	Version uint32
	Shares  []IRevenueRouterShare
	Raw     *types.Log // Blockchain specific contextual infos
}

const RevenueRouterSplitDraftedEventName = "SplitDrafted"

// ContractEventName returns the user-defined event name.
func (RevenueRouterSplitDrafted) ContractEventName() string {
	return RevenueRouterSplitDraftedEventName
}

// UnpackSplitDraftedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SplitDrafted(uint256 indexed modelId, uint32 indexed version, (address,uint8,uint32)[] shares)
func (revenueRouter *RevenueRouter) UnpackSplitDraftedEvent(log *types.Log) (*RevenueRouterSplitDrafted, error) {
	event := "SplitDrafted"
	if len(log.Topics) == 0 || log.Topics[0] != revenueRouter.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(RevenueRouterSplitDrafted)
	if len(log.Data) > 0 {
		if err := revenueRouter.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range revenueRouter.abi.Events[event].Inputs {
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

// RevenueRouterSplitSet represents a SplitSet event raised by the RevenueRouter contract.
type RevenueRouterSplitSet struct {
	ModelId    *big.Int
	Version    uint32
	ShareCount *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const RevenueRouterSplitSetEventName = "SplitSet"

// ContractEventName returns the user-defined event name.
func (RevenueRouterSplitSet) ContractEventName() string {
	return RevenueRouterSplitSetEventName
}

// UnpackSplitSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SplitSet(uint256 indexed modelId, uint32 indexed version, uint256 shareCount)
func (revenueRouter *RevenueRouter) UnpackSplitSetEvent(log *types.Log) (*RevenueRouterSplitSet, error) {
	event := "SplitSet"
	if len(log.Topics) == 0 || log.Topics[0] != revenueRouter.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(RevenueRouterSplitSet)
	if len(log.Data) > 0 {
		if err := revenueRouter.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range revenueRouter.abi.Events[event].Inputs {
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
func (revenueRouter *RevenueRouter) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], revenueRouter.abi.Errors["AmountTooLarge"].ID.Bytes()[:4]) {
		return revenueRouter.UnpackAmountTooLargeError(raw[4:])
	}
	if bytes.Equal(raw[:4], revenueRouter.abi.Errors["DuplicateShare"].ID.Bytes()[:4]) {
		return revenueRouter.UnpackDuplicateShareError(raw[4:])
	}
	if bytes.Equal(raw[:4], revenueRouter.abi.Errors["EmptyShare"].ID.Bytes()[:4]) {
		return revenueRouter.UnpackEmptyShareError(raw[4:])
	}
	if bytes.Equal(raw[:4], revenueRouter.abi.Errors["InvalidInitialization"].ID.Bytes()[:4]) {
		return revenueRouter.UnpackInvalidInitializationError(raw[4:])
	}
	if bytes.Equal(raw[:4], revenueRouter.abi.Errors["InvalidRecipient"].ID.Bytes()[:4]) {
		return revenueRouter.UnpackInvalidRecipientError(raw[4:])
	}
	if bytes.Equal(raw[:4], revenueRouter.abi.Errors["NoDraft"].ID.Bytes()[:4]) {
		return revenueRouter.UnpackNoDraftError(raw[4:])
	}
	if bytes.Equal(raw[:4], revenueRouter.abi.Errors["NotInitializing"].ID.Bytes()[:4]) {
		return revenueRouter.UnpackNotInitializingError(raw[4:])
	}
	if bytes.Equal(raw[:4], revenueRouter.abi.Errors["NotModelOwner"].ID.Bytes()[:4]) {
		return revenueRouter.UnpackNotModelOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], revenueRouter.abi.Errors["OwnableInvalidOwner"].ID.Bytes()[:4]) {
		return revenueRouter.UnpackOwnableInvalidOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], revenueRouter.abi.Errors["OwnableUnauthorizedAccount"].ID.Bytes()[:4]) {
		return revenueRouter.UnpackOwnableUnauthorizedAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], revenueRouter.abi.Errors["PaymentRefused"].ID.Bytes()[:4]) {
		return revenueRouter.UnpackPaymentRefusedError(raw[4:])
	}
	if bytes.Equal(raw[:4], revenueRouter.abi.Errors["ProtocolShareTooLarge"].ID.Bytes()[:4]) {
		return revenueRouter.UnpackProtocolShareTooLargeError(raw[4:])
	}
	if bytes.Equal(raw[:4], revenueRouter.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return revenueRouter.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], revenueRouter.abi.Errors["SafeCastOverflowedUintDowncast"].ID.Bytes()[:4]) {
		return revenueRouter.UnpackSafeCastOverflowedUintDowncastError(raw[4:])
	}
	if bytes.Equal(raw[:4], revenueRouter.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return revenueRouter.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], revenueRouter.abi.Errors["UnknownModel"].ID.Bytes()[:4]) {
		return revenueRouter.UnpackUnknownModelError(raw[4:])
	}
	if bytes.Equal(raw[:4], revenueRouter.abi.Errors["UnknownParent"].ID.Bytes()[:4]) {
		return revenueRouter.UnpackUnknownParentError(raw[4:])
	}
	if bytes.Equal(raw[:4], revenueRouter.abi.Errors["WrongAmountReceived"].ID.Bytes()[:4]) {
		return revenueRouter.UnpackWrongAmountReceivedError(raw[4:])
	}
	if bytes.Equal(raw[:4], revenueRouter.abi.Errors["WrongShareCount"].ID.Bytes()[:4]) {
		return revenueRouter.UnpackWrongShareCountError(raw[4:])
	}
	if bytes.Equal(raw[:4], revenueRouter.abi.Errors["WrongShareSum"].ID.Bytes()[:4]) {
		return revenueRouter.UnpackWrongShareSumError(raw[4:])
	}
	if bytes.Equal(raw[:4], revenueRouter.abi.Errors["WrongValue"].ID.Bytes()[:4]) {
		return revenueRouter.UnpackWrongValueError(raw[4:])
	}
	if bytes.Equal(raw[:4], revenueRouter.abi.Errors["ZeroAmount"].ID.Bytes()[:4]) {
		return revenueRouter.UnpackZeroAmountError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// RevenueRouterAmountTooLarge represents a AmountTooLarge error raised by the RevenueRouter contract.
type RevenueRouterAmountTooLarge struct {
	Amount *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AmountTooLarge(uint256 amount)
func RevenueRouterAmountTooLargeErrorID() common.Hash {
	return common.HexToHash("0x08083b2a16b607736bde3b2f81a2e47b6cddd068539243b1d8b47462dd533e58")
}

// UnpackAmountTooLargeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AmountTooLarge(uint256 amount)
func (revenueRouter *RevenueRouter) UnpackAmountTooLargeError(raw []byte) (*RevenueRouterAmountTooLarge, error) {
	out := new(RevenueRouterAmountTooLarge)
	if err := revenueRouter.abi.UnpackIntoInterface(out, "AmountTooLarge", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RevenueRouterDuplicateShare represents a DuplicateShare error raised by the RevenueRouter contract.
type RevenueRouterDuplicateShare struct {
	Recipient common.Address
	Role      uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DuplicateShare(address recipient, uint8 role)
func RevenueRouterDuplicateShareErrorID() common.Hash {
	return common.HexToHash("0xd345272ca7d781d51613570ee2cb134250e86fafd5fcbce38ee89bcc7782f338")
}

// UnpackDuplicateShareError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DuplicateShare(address recipient, uint8 role)
func (revenueRouter *RevenueRouter) UnpackDuplicateShareError(raw []byte) (*RevenueRouterDuplicateShare, error) {
	out := new(RevenueRouterDuplicateShare)
	if err := revenueRouter.abi.UnpackIntoInterface(out, "DuplicateShare", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RevenueRouterEmptyShare represents a EmptyShare error raised by the RevenueRouter contract.
type RevenueRouterEmptyShare struct {
	Recipient common.Address
	Role      uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EmptyShare(address recipient, uint8 role)
func RevenueRouterEmptyShareErrorID() common.Hash {
	return common.HexToHash("0x690acf9599ad1ff10582c76ca9e114d1ecd1407fb300bdecd94f830a490def89")
}

// UnpackEmptyShareError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EmptyShare(address recipient, uint8 role)
func (revenueRouter *RevenueRouter) UnpackEmptyShareError(raw []byte) (*RevenueRouterEmptyShare, error) {
	out := new(RevenueRouterEmptyShare)
	if err := revenueRouter.abi.UnpackIntoInterface(out, "EmptyShare", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RevenueRouterInvalidInitialization represents a InvalidInitialization error raised by the RevenueRouter contract.
type RevenueRouterInvalidInitialization struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidInitialization()
func RevenueRouterInvalidInitializationErrorID() common.Hash {
	return common.HexToHash("0xf92ee8a957075833165f68c320933b1a1294aafc84ee6e0dd3fb178008f9aaf5")
}

// UnpackInvalidInitializationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidInitialization()
func (revenueRouter *RevenueRouter) UnpackInvalidInitializationError(raw []byte) (*RevenueRouterInvalidInitialization, error) {
	out := new(RevenueRouterInvalidInitialization)
	if err := revenueRouter.abi.UnpackIntoInterface(out, "InvalidInitialization", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RevenueRouterInvalidRecipient represents a InvalidRecipient error raised by the RevenueRouter contract.
type RevenueRouterInvalidRecipient struct {
	Recipient common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidRecipient(address recipient)
func RevenueRouterInvalidRecipientErrorID() common.Hash {
	return common.HexToHash("0x17858bbe33f2abed3758965a9f02dee0a7e83a84b7b813e2a23810c33c0858ea")
}

// UnpackInvalidRecipientError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidRecipient(address recipient)
func (revenueRouter *RevenueRouter) UnpackInvalidRecipientError(raw []byte) (*RevenueRouterInvalidRecipient, error) {
	out := new(RevenueRouterInvalidRecipient)
	if err := revenueRouter.abi.UnpackIntoInterface(out, "InvalidRecipient", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RevenueRouterNoDraft represents a NoDraft error raised by the RevenueRouter contract.
type RevenueRouterNoDraft struct {
	ModelId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoDraft(uint256 modelId)
func RevenueRouterNoDraftErrorID() common.Hash {
	return common.HexToHash("0xd95e8c61bfe92e0a354b950788e03d963bb7ce8ce77da843f705c645d1cb4958")
}

// UnpackNoDraftError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoDraft(uint256 modelId)
func (revenueRouter *RevenueRouter) UnpackNoDraftError(raw []byte) (*RevenueRouterNoDraft, error) {
	out := new(RevenueRouterNoDraft)
	if err := revenueRouter.abi.UnpackIntoInterface(out, "NoDraft", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RevenueRouterNotInitializing represents a NotInitializing error raised by the RevenueRouter contract.
type RevenueRouterNotInitializing struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotInitializing()
func RevenueRouterNotInitializingErrorID() common.Hash {
	return common.HexToHash("0xd7e6bcf8597daa127dc9f0048d2f08d5ef140a2cb659feabd700beff1f7a8302")
}

// UnpackNotInitializingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotInitializing()
func (revenueRouter *RevenueRouter) UnpackNotInitializingError(raw []byte) (*RevenueRouterNotInitializing, error) {
	out := new(RevenueRouterNotInitializing)
	if err := revenueRouter.abi.UnpackIntoInterface(out, "NotInitializing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RevenueRouterNotModelOwner represents a NotModelOwner error raised by the RevenueRouter contract.
type RevenueRouterNotModelOwner struct {
	ModelId *big.Int
	Caller  common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotModelOwner(uint256 modelId, address caller)
func RevenueRouterNotModelOwnerErrorID() common.Hash {
	return common.HexToHash("0x25a0f138b9f431edbdb764e5493fb6e83edb0cd2ec44878255eebc6a0455a08a")
}

// UnpackNotModelOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotModelOwner(uint256 modelId, address caller)
func (revenueRouter *RevenueRouter) UnpackNotModelOwnerError(raw []byte) (*RevenueRouterNotModelOwner, error) {
	out := new(RevenueRouterNotModelOwner)
	if err := revenueRouter.abi.UnpackIntoInterface(out, "NotModelOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RevenueRouterOwnableInvalidOwner represents a OwnableInvalidOwner error raised by the RevenueRouter contract.
type RevenueRouterOwnableInvalidOwner struct {
	Owner common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableInvalidOwner(address owner)
func RevenueRouterOwnableInvalidOwnerErrorID() common.Hash {
	return common.HexToHash("0x1e4fbdf7f3ef8bcaa855599e3abf48b232380f183f08f6f813d9ffa5bd585188")
}

// UnpackOwnableInvalidOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableInvalidOwner(address owner)
func (revenueRouter *RevenueRouter) UnpackOwnableInvalidOwnerError(raw []byte) (*RevenueRouterOwnableInvalidOwner, error) {
	out := new(RevenueRouterOwnableInvalidOwner)
	if err := revenueRouter.abi.UnpackIntoInterface(out, "OwnableInvalidOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RevenueRouterOwnableUnauthorizedAccount represents a OwnableUnauthorizedAccount error raised by the RevenueRouter contract.
type RevenueRouterOwnableUnauthorizedAccount struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func RevenueRouterOwnableUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0x118cdaa7a341953d1887a2245fd6665d741c67c8c50581daa59e1d03373fa188")
}

// UnpackOwnableUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func (revenueRouter *RevenueRouter) UnpackOwnableUnauthorizedAccountError(raw []byte) (*RevenueRouterOwnableUnauthorizedAccount, error) {
	out := new(RevenueRouterOwnableUnauthorizedAccount)
	if err := revenueRouter.abi.UnpackIntoInterface(out, "OwnableUnauthorizedAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RevenueRouterPaymentRefused represents a PaymentRefused error raised by the RevenueRouter contract.
type RevenueRouterPaymentRefused struct {
	To     common.Address
	Amount *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PaymentRefused(address to, uint256 amount)
func RevenueRouterPaymentRefusedErrorID() common.Hash {
	return common.HexToHash("0xf98a5eac1494baeb26486452cfdb22b6924ba25f4053248d7b15cefb83c7e55c")
}

// UnpackPaymentRefusedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PaymentRefused(address to, uint256 amount)
func (revenueRouter *RevenueRouter) UnpackPaymentRefusedError(raw []byte) (*RevenueRouterPaymentRefused, error) {
	out := new(RevenueRouterPaymentRefused)
	if err := revenueRouter.abi.UnpackIntoInterface(out, "PaymentRefused", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RevenueRouterProtocolShareTooLarge represents a ProtocolShareTooLarge error raised by the RevenueRouter contract.
type RevenueRouterProtocolShareTooLarge struct {
	Bps *big.Int
	Max *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ProtocolShareTooLarge(uint256 bps, uint256 max)
func RevenueRouterProtocolShareTooLargeErrorID() common.Hash {
	return common.HexToHash("0xedf2ea60a4b9c3f781c99b447fe54a2d49b6339080b1fc0b0313f7d4ae027266")
}

// UnpackProtocolShareTooLargeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ProtocolShareTooLarge(uint256 bps, uint256 max)
func (revenueRouter *RevenueRouter) UnpackProtocolShareTooLargeError(raw []byte) (*RevenueRouterProtocolShareTooLarge, error) {
	out := new(RevenueRouterProtocolShareTooLarge)
	if err := revenueRouter.abi.UnpackIntoInterface(out, "ProtocolShareTooLarge", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RevenueRouterReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the RevenueRouter contract.
type RevenueRouterReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func RevenueRouterReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (revenueRouter *RevenueRouter) UnpackReentrancyGuardReentrantCallError(raw []byte) (*RevenueRouterReentrancyGuardReentrantCall, error) {
	out := new(RevenueRouterReentrancyGuardReentrantCall)
	if err := revenueRouter.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RevenueRouterSafeCastOverflowedUintDowncast represents a SafeCastOverflowedUintDowncast error raised by the RevenueRouter contract.
type RevenueRouterSafeCastOverflowedUintDowncast struct {
	Bits  uint8
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func RevenueRouterSafeCastOverflowedUintDowncastErrorID() common.Hash {
	return common.HexToHash("0x6dfcc6503a32754ce7a89698e18201fc5294fd4aad43edefee786f88423b1a12")
}

// UnpackSafeCastOverflowedUintDowncastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func (revenueRouter *RevenueRouter) UnpackSafeCastOverflowedUintDowncastError(raw []byte) (*RevenueRouterSafeCastOverflowedUintDowncast, error) {
	out := new(RevenueRouterSafeCastOverflowedUintDowncast)
	if err := revenueRouter.abi.UnpackIntoInterface(out, "SafeCastOverflowedUintDowncast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RevenueRouterSafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the RevenueRouter contract.
type RevenueRouterSafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func RevenueRouterSafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (revenueRouter *RevenueRouter) UnpackSafeERC20FailedOperationError(raw []byte) (*RevenueRouterSafeERC20FailedOperation, error) {
	out := new(RevenueRouterSafeERC20FailedOperation)
	if err := revenueRouter.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RevenueRouterUnknownModel represents a UnknownModel error raised by the RevenueRouter contract.
type RevenueRouterUnknownModel struct {
	ModelId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownModel(uint256 modelId)
func RevenueRouterUnknownModelErrorID() common.Hash {
	return common.HexToHash("0x2380022d955c9d9f2011291f12230d2200b459ca8f2d07a27d4410c88f1ada5e")
}

// UnpackUnknownModelError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownModel(uint256 modelId)
func (revenueRouter *RevenueRouter) UnpackUnknownModelError(raw []byte) (*RevenueRouterUnknownModel, error) {
	out := new(RevenueRouterUnknownModel)
	if err := revenueRouter.abi.UnpackIntoInterface(out, "UnknownModel", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RevenueRouterUnknownParent represents a UnknownParent error raised by the RevenueRouter contract.
type RevenueRouterUnknownParent struct {
	ModelId *big.Int
	Index   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownParent(uint256 modelId, uint256 index)
func RevenueRouterUnknownParentErrorID() common.Hash {
	return common.HexToHash("0x2fc79d0a1154fd36b07272ef736d585f330fd53f45f9b612e7404801ac971953")
}

// UnpackUnknownParentError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownParent(uint256 modelId, uint256 index)
func (revenueRouter *RevenueRouter) UnpackUnknownParentError(raw []byte) (*RevenueRouterUnknownParent, error) {
	out := new(RevenueRouterUnknownParent)
	if err := revenueRouter.abi.UnpackIntoInterface(out, "UnknownParent", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RevenueRouterWrongAmountReceived represents a WrongAmountReceived error raised by the RevenueRouter contract.
type RevenueRouterWrongAmountReceived struct {
	Asset    common.Address
	Expected *big.Int
	Got      *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongAmountReceived(address asset, uint256 expected, uint256 got)
func RevenueRouterWrongAmountReceivedErrorID() common.Hash {
	return common.HexToHash("0xb013264ca2072c17d595b714a963ba5eee2b708d8d1c11bcfc3e4db7d758bbd7")
}

// UnpackWrongAmountReceivedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongAmountReceived(address asset, uint256 expected, uint256 got)
func (revenueRouter *RevenueRouter) UnpackWrongAmountReceivedError(raw []byte) (*RevenueRouterWrongAmountReceived, error) {
	out := new(RevenueRouterWrongAmountReceived)
	if err := revenueRouter.abi.UnpackIntoInterface(out, "WrongAmountReceived", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RevenueRouterWrongShareCount represents a WrongShareCount error raised by the RevenueRouter contract.
type RevenueRouterWrongShareCount struct {
	Count *big.Int
	Max   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongShareCount(uint256 count, uint256 max)
func RevenueRouterWrongShareCountErrorID() common.Hash {
	return common.HexToHash("0xcc1c1a4bc0585f8f95465d1b64f9a04d96ecf0c2baa9a82187372fb2875c6c19")
}

// UnpackWrongShareCountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongShareCount(uint256 count, uint256 max)
func (revenueRouter *RevenueRouter) UnpackWrongShareCountError(raw []byte) (*RevenueRouterWrongShareCount, error) {
	out := new(RevenueRouterWrongShareCount)
	if err := revenueRouter.abi.UnpackIntoInterface(out, "WrongShareCount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RevenueRouterWrongShareSum represents a WrongShareSum error raised by the RevenueRouter contract.
type RevenueRouterWrongShareSum struct {
	Sum *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongShareSum(uint256 sum)
func RevenueRouterWrongShareSumErrorID() common.Hash {
	return common.HexToHash("0x72816d3da54627caef3df7fe501a7bb323ee5e2a90d30d58aa317b1ff63116a1")
}

// UnpackWrongShareSumError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongShareSum(uint256 sum)
func (revenueRouter *RevenueRouter) UnpackWrongShareSumError(raw []byte) (*RevenueRouterWrongShareSum, error) {
	out := new(RevenueRouterWrongShareSum)
	if err := revenueRouter.abi.UnpackIntoInterface(out, "WrongShareSum", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RevenueRouterWrongValue represents a WrongValue error raised by the RevenueRouter contract.
type RevenueRouterWrongValue struct {
	Expected *big.Int
	Got      *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongValue(uint256 expected, uint256 got)
func RevenueRouterWrongValueErrorID() common.Hash {
	return common.HexToHash("0x195a3ca12ac3744ef64727effb118b3b203c382e49c7a7d24d450eae5e3b889a")
}

// UnpackWrongValueError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongValue(uint256 expected, uint256 got)
func (revenueRouter *RevenueRouter) UnpackWrongValueError(raw []byte) (*RevenueRouterWrongValue, error) {
	out := new(RevenueRouterWrongValue)
	if err := revenueRouter.abi.UnpackIntoInterface(out, "WrongValue", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RevenueRouterZeroAmount represents a ZeroAmount error raised by the RevenueRouter contract.
type RevenueRouterZeroAmount struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAmount()
func RevenueRouterZeroAmountErrorID() common.Hash {
	return common.HexToHash("0x1f2a2005cb66a8e145327e8814e243a0996aec9bfe1e15a495778b1236dbd485")
}

// UnpackZeroAmountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAmount()
func (revenueRouter *RevenueRouter) UnpackZeroAmountError(raw []byte) (*RevenueRouterZeroAmount, error) {
	out := new(RevenueRouterZeroAmount)
	if err := revenueRouter.abi.UnpackIntoInterface(out, "ZeroAmount", raw); err != nil {
		return nil, err
	}
	return out, nil
}
