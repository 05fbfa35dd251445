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
	Bin: "0x60a060405234801561000f575f5ffd5b5060405161425a38038061425a83398101604081905261002e916100fb565b6001600160a01b038116608052610043610049565b50610128565b7ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00805468010000000000000000900460ff16156100995760405163f92ee8a960e01b815260040160405180910390fd5b80546001600160401b03908116146100f85780546001600160401b0319166001600160401b0390811782556040519081527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50565b5f6020828403121561010b575f5ffd5b81516001600160a01b0381168114610121575f5ffd5b9392505050565b6080516140f061016a5f395f818161055a0152818161082a015281816112630152818161182701528181612f9e0152818161307f01526132c301526140f05ff3fe6080604052600436106101a4575f3560e01c80638e302bda116100e7578063b312660311610087578063dbceb00511610062578063dbceb00514610643578063e09bce5914610670578063e5f6786d1461068f578063f2fde38b146106ae575f5ffd5b8063b3126603146105d9578063b625f215146105f8578063bedddf7714610617575f5ffd5b80639986df2c116100c25780639986df2c14610549578063a3ff39b21461057c578063a5b76c731461059b578063adde1391146105ba575f5ffd5b80638e302bda146104ec57806396de2bb81461050b5780639843bf2c1461052a575f5ffd5b80635e3e0ad111610152578063715018a61161012d578063715018a61461046857806375bf856c1461047e578063775520a41461049d5780638da5cb5b146104b0575f5ffd5b80635e3e0ad1146103085780636da61d1e1461033c578063710cf1ed14610373575f5ffd5b80633e8ff57b116101825780633e8ff57b1461020d57806350e5213f146102225780635ad6204914610237575f5ffd5b80632c403020146101a85780632cd1b113146101cf57806331b585c3146101ee575b5f5ffd5b3480156101b3575f5ffd5b506101bc608081565b6040519081526020015b60405180910390f35b3480156101da575f5ffd5b506101bc6101e93660046139c3565b6106cd565b3480156101f9575f5ffd5b506101bc610208366004613a02565b610822565b348015610218575f5ffd5b506101bc6107d081565b34801561022d575f5ffd5b506101bc61138881565b348015610242575f5ffd5b5060408051608080820183525f808352602080840182905283850182905260609384018290527ffb7fb59b0c08b1f7b0d5ea2d00d950fa77a81320506dcccc7e5dad37dc5a4f005463ffffffff168083527ffb7fb59b0c08b1f7b0d5ea2d00d950fa77a81320506dcccc7e5dad37dc5a4f018252918590208551938401865280546001600160a01b03808216865261ffff600160a01b92839004811694870194909452600190920154918216858801529004169282019290925291516101c69290613a2d565b348015610313575f5ffd5b50610327610322366004613a82565b6108cf565b60405163ffffffff90911681526020016101c6565b348015610347575f5ffd5b5061035b610356366004613a99565b6109ff565b6040516001600160a01b0390911681526020016101c6565b34801561037e575f5ffd5b5061043361038d366004613a82565b5f8181527ffb7fb59b0c08b1f7b0d5ea2d00d950fa77a81320506dcccc7e5dad37dc5a4f0660209081526040808320815160608101835290546001600160a01b03811680835263ffffffff600160a01b83048116848701818152600160c01b90940482169486019485529787527ffb7fb59b0c08b1f7b0d5ea2d00d950fa77a81320506dcccc7e5dad37dc5a4f0386528487209251168652935292205491519293909290565b6040805163ffffffff95861681526001600160a01b0390941660208501528301919091529190911660608201526080016101c6565b348015610473575f5ffd5b5061047c610a45565b005b348015610489575f5ffd5b5061047c610498366004613a82565b610a58565b61047c6104ab366004613ab4565b610ae2565b3480156104bb575f5ffd5b507f9016d09d72d40fdae2fd8ceac6b6234c7706214fd39c1cd1e609a0528c199300546001600160a01b031661035b565b3480156104f7575f5ffd5b5061047c610506366004613af8565b610b8a565b348015610516575f5ffd5b50610327610525366004613b51565b610bdb565b348015610535575f5ffd5b506101bc610544366004613bcb565b610e0f565b348015610554575f5ffd5b5061035b7f000000000000000000000000000000000000000000000000000000000000000081565b348015610587575f5ffd5b5061047c610596366004613a99565b610e57565b3480156105a6575f5ffd5b506101bc6105b5366004613bcb565b610f0d565b3480156105c5575f5ffd5b5061047c6105d4366004613bf9565b610f9a565b3480156105e4575f5ffd5b506101bc6105f3366004613bcb565b611107565b348015610603575f5ffd5b50610327610612366004613b51565b6114d4565b348015610622575f5ffd5b50610636610631366004613c77565b611541565b6040516101c69190613d50565b34801561064e575f5ffd5b5061066261065d366004613a82565b6116da565b6040516101c6929190613d62565b34801561067b575f5ffd5b506101bc61068a3660046139c3565b6117f1565b34801561069a575f5ffd5b506101bc6106a9366004613a02565b611806565b3480156106b9575f5ffd5b5061047c6106c8366004613a99565b6119fa565b5f6106d6611a4d565b604080518082019091525f80825260208201526106f68585856080611a82565b5f8781527ffb7fb59b0c08b1f7b0d5ea2d00d950fa77a81320506dcccc7e5dad37dc5a4f04602090815260408083206001600160a01b038a8116855290835281842090891684526001018252822083518154928501516001600160801b031668010000000000000000027fffffffffffffffff00000000000000000000000000000000000000000000000090931667ffffffffffffffff9091161791909117905591935091508290036107ac575f915050610813565b5f6107b6846109ff565b604080516001600160a01b038084168252602082018790529293508287169288169189917f80862aff8d54b94bbd44c9ddba9a844fd42d0a789af1d6cf96495cd6df1795c9910160405180910390a4610810858285611c28565b50505b61081b611cab565b9392505050565b5f6108c684837f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166326de059d886040518263ffffffff1660e01b815260040161087691815260200190565b5f60405180830381865afa158015610890573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526108b79190810190613dee565b8667ffffffffffffffff611cd5565b50949350505050565b5f6108d982611e9f565b5f8281527ffb7fb59b0c08b1f7b0d5ea2d00d950fa77a81320506dcccc7e5dad37dc5a4f066020908152604091829020825160608101845290546001600160a01b03811680835263ffffffff600160a01b8304811694840194909452600160c01b909104909216928101929092523314610987576040517fd95e8c61000000000000000000000000000000000000000000000000000000008152600481018490526024015b60405180910390fd5b5f8381527ffb7fb59b0c08b1f7b0d5ea2d00d950fa77a81320506dcccc7e5dad37dc5a4f06602090815260409182902080547fffffffff00000000000000000000000000000000000000000000000000000000169055820151908201516109f591859163ffffffff16611ef2565b6020015192915050565b6001600160a01b038181165f9081527ffb7fb59b0c08b1f7b0d5ea2d00d950fa77a81320506dcccc7e5dad37dc5a4f0760205260409020541680610a405750805b919050565b610a4d611fdc565b610a565f612050565b565b610a6181611e9f565b5f8181527ffb7fb59b0c08b1f7b0d5ea2d00d950fa77a81320506dcccc7e5dad37dc5a4f066020526040812054600160a01b900463ffffffff169003610ad6576040517fd95e8c610000000000000000000000000000000000000000000000000000000081526004810182905260240161097e565b610adf816120cd565b50565b610aea611a4d565b805f03610b23576040517f1f2a200500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6001600160801b03811115610b67576040517f08083b2a0000000000000000000000000000000000000000000000000000000081526004810182905260240161097e565b610b7383833384612199565b610b7d82826122f3565b610b85611cab565b505050565b610b92611fdc565b610bd56040518060800160405280866001600160a01b031681526020018561ffff168152602001846001600160a01b031681526020018361ffff1681525061242a565b50505050565b5f610be584611e9f565b5f8481527ffb7fb59b0c08b1f7b0d5ea2d00d950fa77a81320506dcccc7e5dad37dc5a4f066020908152604091829020825160608101845290546001600160a01b03811680835263ffffffff600160a01b8304811694840194909452600160c01b909104909216928101929092523314610cdd57610c62856120cd565b604080516060810182523381525f8781527ffb7fb59b0c08b1f7b0d5ea2d00d950fa77a81320506dcccc7e5dad37dc5a4f05602090815292812080549293840192909190610cb59063ffffffff16613ee0565b825463ffffffff9182166101009390930a838102920219161790915581525f60209091015290505b610d50610d4b8683602001518787808060200260200160405190810160405280939291908181526020015f905b82821015610d3657610d2760608302860136819003810190613f04565b81526020019060010190610d0a565b5050505050856040015163ffffffff166125f3565b61291c565b63ffffffff90811660408381019182525f9788527ffb7fb59b0c08b1f7b0d5ea2d00d950fa77a81320506dcccc7e5dad37dc5a4f066020908152972083518154989094015191516001600160a01b039094167fffffffffffffffff00000000000000000000000000000000000000000000000090981697909717600160a01b82841602177fffffffff00000000ffffffffffffffffffffffffffffffffffffffffffffffff16600160c01b939092169290920217909455509192915050565b5f8281527ffb7fb59b0c08b1f7b0d5ea2d00d950fa77a81320506dcccc7e5dad37dc5a4f04602090815260408083206001600160a01b03851684529091529020545b92915050565b306001600160a01b03821603610e8b57604051630bc2c5df60e11b81526001600160a01b038216600482015260240161097e565b335f8181527ffb7fb59b0c08b1f7b0d5ea2d00d950fa77a81320506dcccc7e5dad37dc5a4f076020526040808220805473ffffffffffffffffffffffffffffffffffffffff19166001600160a01b03861690811790915590519092917f18b5078a8a55f53c428467b7f19cf8408acc494f8ae06b3e6202b7b2b19d23dc91a350565b5f8281527ffb7fb59b0c08b1f7b0d5ea2d00d950fa77a81320506dcccc7e5dad37dc5a4f04602090815260408083206001600160a01b03851684529091528120815b8154811015610f9257818181548110610f6a57610f6a613f79565b5f91825260209091200154610f88906001600160801b031684613f8d565b9250600101610f4f565b505092915050565b5f610fa3612950565b805490915060ff68010000000000000000820416159067ffffffffffffffff165f81158015610fcf5750825b90505f8267ffffffffffffffff166001148015610feb5750303b155b905081158015610ff9575080155b15611030576040517ff92ee8a900000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b845467ffffffffffffffff19166001178555831561106457845468ff00000000000000001916680100000000000000001785555b61106d8a612978565b6110b060405180608001604052808b6001600160a01b031681526020018a61ffff168152602001896001600160a01b031681526020018861ffff1681525061242a565b83156110fb57845468ff000000000000000019168555604051600181527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50505050505050505050565b5f8281527ffb7fb59b0c08b1f7b0d5ea2d00d950fa77a81320506dcccc7e5dad37dc5a4f04602090815260408083206001600160a01b0385168452909152812080548203611158575f915050610e51565b80545f90829061116a90600190613fa0565b8154811061117a5761117a613f79565b5f91825260208083206040805160808101825293909101546001600160801b0381168452700100000000000000000000000000000000810463ffffffff90811693850193909352600160a01b810490921690830152600160c01b900461ffff166060820152915080806111ec84612989565b92509250925061120a845f01516001600160801b031683835f612a67565b8451611221906001600160801b031685855f612a67565b855161123691906001600160801b0316613fa0565b6112409190613fa0565b6040516326de059d60e01b8152600481018a90529096505f906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906326de059d906024015f60405180830381865afa1580156112a7573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526112ce9190810190613dee565b90505f5b81518110156113435761132f865f01516001600160801b03165f620f424061271086868151811061130557611305613f79565b60200260200101516020015161ffff1661131f9190613fb3565b6113299190613fb3565b5f612a67565b6113399089613fa0565b97506001016112d2565b505f8981527ffb7fb59b0c08b1f7b0d5ea2d00d950fa77a81320506dcccc7e5dad37dc5a4f03602090815260408083208883015163ffffffff168452825280832080548251818502810185019093528083529192909190849084015b82821015611428575f848152602090819020604080516060810190915290840180546001600160a01b03811683529192909190830190600160a01b900460ff1660018111156113f0576113f0613cb1565b600181111561140157611401613cb1565b8152905463ffffffff600160a81b909104166020918201529082526001909201910161139f565b5050505090505f620f424084620f4240612710806114469190613fb3565b6114509190613fb3565b61145a9190613fa0565b6114649190613fca565b90505f5b82518110156114c5576114b1885f01516001600160801b03165f8486858151811061149557611495613f79565b60200260200101516040015163ffffffff166113299190613fb3565b6114bb908b613fa0565b9950600101611468565b50505050505050505092915050565b5f6114de84611e9f565b611539848484808060200260200160405190810160405280939291908181526020015f905b8282101561152f5761152060608302860136819003810190613f04565b81526020019060010190611503565b5050505050612b1c565b949350505050565b5f8481527ffb7fb59b0c08b1f7b0d5ea2d00d950fa77a81320506dcccc7e5dad37dc5a4f036020908152604080832063ffffffff8716845290915281208054606092908510611590575f61159d565b815461159d908690613fa0565b90508084106115ac57806115ae565b835b67ffffffffffffffff8111156115c6576115c6613d80565b60405190808252806020026020018201604052801561160f57816020015b604080516060810182525f80825260208083018290529282015282525f199092019101816115e45790505b5092505f5b83518110156116cf57826116288288613f8d565b8154811061163857611638613f79565b5f9182526020918290206040805160608101909152910180546001600160a01b03811683529192909190830190600160a01b900460ff16600181111561168057611680613cb1565b600181111561169157611691613cb1565b81529054600160a81b900463ffffffff1660209091015284518590839081106116bc576116bc613f79565b6020908102919091010152600101611614565b505050949350505050565b5f8181527ffb7fb59b0c08b1f7b0d5ea2d00d950fa77a81320506dcccc7e5dad37dc5a4f0260209081526040808320547ffb7fb59b0c08b1f7b0d5ea2d00d950fa77a81320506dcccc7e5dad37dc5a4f03835281842063ffffffff9091168085529083528184208054835181860281018601909452808452919460609491929184015b828210156117e6575f848152602090819020604080516060810190915290840180546001600160a01b03811683529192909190830190600160a01b900460ff1660018111156117ae576117ae613cb1565b60018111156117bf576117bf613cb1565b8152905463ffffffff600160a81b909104166020918201529082526001909201910161175d565b505050509050915091565b5f6108c684848467ffffffffffffffff611a82565b5f61180f611a4d565b6040516326de059d60e01b8152600481018590525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906326de059d906024015f60405180830381865afa158015611873573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f1916820160405261189a9190810190613dee565b604080518082019091525f80825260208201529091506118be868584886080611cd5565b5f8881527ffb7fb59b0c08b1f7b0d5ea2d00d950fa77a81320506dcccc7e5dad37dc5a4f04602090815260408083206001600160a01b038a16845282528083208a84526002018252822083518154928501516001600160801b031668010000000000000000027fffffffffffffffff00000000000000000000000000000000000000000000000090931667ffffffffffffffff909116179190911790559194509150839003611971575f92505050610813565b836001600160a01b031682868151811061198d5761198d613f79565b60200260200101515f0151877f0fb110d37b37a5cb1fc5df7ee7b91c36466db8d83209c23ea6c706a101d81cf1866040516119ca91815260200190565b60405180910390a46108108286815181106119e7576119e7613f79565b60200260200101515f0151853086612199565b611a02611fdc565b6001600160a01b038116611a44576040517f1e4fbdf70000000000000000000000000000000000000000000000000000000081525f600482015260240161097e565b610adf81612050565b611a55612b9b565b610a5660017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90612bf4565b6040805180820182525f80825260209182018190528681527ffb7fb59b0c08b1f7b0d5ea2d00d950fa77a81320506dcccc7e5dad37dc5a4f0482528281206001600160a01b038781168352908352838220908616825260018101835283822084518086019095525467ffffffffffffffff811685526801000000000000000090046001600160801b031692840192909252815490929190835b8581108015611b345750835167ffffffffffffffff1682115b15611c1c5783515f908390611b4a906001613fe9565b67ffffffffffffffff16109050611bf485611bee8c875f01895f015167ffffffffffffffff1681548110611b8057611b80613f79565b5f9182526020918290206040805160808101825292909101546001600160801b0381168352700100000000000000000000000000000000810463ffffffff90811694840194909452600160a01b810490931690820152600160c01b90910461ffff1660608201528c86612bfb565b83612e49565b611bfe9087613f8d565b955080611c0b5750611c1c565b50611c1581614009565b9050611b1b565b50505094509492505050565b6001600160a01b038316611c9757611c4f828260405180602001604052805f815250612ead565b610b85576040517ff98a5eac0000000000000000000000000000000000000000000000000000000081526001600160a01b03831660048201526024810182905260440161097e565b610b856001600160a01b0384168383612ec2565b610a565f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00611a7c565b604080518082019091525f808252602082018190529084518410611d2f576040517f2fc79d0a000000000000000000000000000000000000000000000000000000008152600481018890526024810185905260440161097e565b5f5f611d3b8787612f10565b611d4f88611d4a896001613f8d565b612f10565b915091505f611d7b7ffb7fb59b0c08b1f7b0d5ea2d00d950fa77a81320506dcccc7e5dad37dc5a4f0090565b5f8b8152600491909101602090815260408083206001600160a01b038d16845282528083208a845260028101835281842082518084019093525467ffffffffffffffff811683526801000000000000000090046001600160801b0316928201929092528154909650909250905b8781108015611e015750855167ffffffffffffffff1682115b15611e905785515f908390611e17906001613fe9565b67ffffffffffffffff16109050611e6887611bee865f018a5f015167ffffffffffffffff1681548110611e4c57611e4c613f79565b5f918252602090912001546001600160801b0316898986612a67565b611e729089613f8d565b975080611e7f5750611e90565b50611e8981614009565b9050611de8565b50505050509550959350505050565b33611ea982612f6d565b6001600160a01b031614610adf576040517f25a0f1380000000000000000000000000000000000000000000000000000000081526004810182905233602482015260440161097e565b620f42408114611f31576040517f72816d3d0000000000000000000000000000000000000000000000000000000081526004810182905260240161097e565b5f8381527ffb7fb59b0c08b1f7b0d5ea2d00d950fa77a81320506dcccc7e5dad37dc5a4f0260209081526040808320805463ffffffff191663ffffffff87169081179091557ffb7fb59b0c08b1f7b0d5ea2d00d950fa77a81320506dcccc7e5dad37dc5a4f038352818420818552835292819020548151908152905186927f5713ab6785f8866d1d3a69bd655d41645ae42be0e0258a4e3cec8e01a4e389d2928290030190a3505050565b3361200e7f9016d09d72d40fdae2fd8ceac6b6234c7706214fd39c1cd1e609a0528c199300546001600160a01b031690565b6001600160a01b031614610a56576040517f118cdaa700000000000000000000000000000000000000000000000000000000815233600482015260240161097e565b7f9016d09d72d40fdae2fd8ceac6b6234c7706214fd39c1cd1e609a0528c199300805473ffffffffffffffffffffffffffffffffffffffff1981166001600160a01b03848116918217845560405192169182907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0905f90a3505050565b5f8181527ffb7fb59b0c08b1f7b0d5ea2d00d950fa77a81320506dcccc7e5dad37dc5a4f066020526040812054600160a01b900463ffffffff1690819003612113575050565b5f8281527ffb7fb59b0c08b1f7b0d5ea2d00d950fa77a81320506dcccc7e5dad37dc5a4f06602052604080822080547fffffffff000000000000000000000000000000000000000000000000000000001690555163ffffffff83169184917fddd6784d10acf290e4a29c5c5405fa4a1c7115c16205f9e0289d09c7b3007e829190a35050565b5f6121a485856130f0565b5f8681527ffb7fb59b0c08b1f7b0d5ea2d00d950fa77a81320506dcccc7e5dad37dc5a4f04602090815260408083206001600160a01b0389168452909152812080549293509091839081106121fb576121fb613f79565b5f9182526020822001805490925061221d9085906001600160801b0316613f8d565b90506001600160801b03811115612263576040517f08083b2a0000000000000000000000000000000000000000000000000000000081526004810182905260240161097e565b61226c816134d5565b82547fffffffffffffffffffffffffffffffff00000000000000000000000000000000166001600160801b039190911617825560408051858152602081018590526001600160a01b0387811692908916918a917f6b4c9c70a653efa82eeee564c5938294bb39a053f240e8b1e9da72490424fcca910160405180910390a450505050505050565b6001600160a01b03821661234757803414612343576040517f195a3ca10000000000000000000000000000000000000000000000000000000081526004810182905234602482015260440161097e565b5050565b3415612387576040517f195a3ca10000000000000000000000000000000000000000000000000000000081525f600482015234602482015260440161097e565b6040517f70a082310000000000000000000000000000000000000000000000000000000081523060048201525f906001600160a01b038416906370a0823190602401602060405180830381865afa1580156123e4573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906124089190614021565b905061241f6001600160a01b038416333085613508565b610b85838284613557565b5f816060015161ffff16826020015161ffff166124479190613f8d565b9050611388811115612490576040517fedf2ea6000000000000000000000000000000000000000000000000000000000815260048101829052611388602482015260440161097e565b6124a1825f0151836020015161364e565b6124b38260400151836060015161364e565b5f7ffb7fb59b0c08b1f7b0d5ea2d00d950fa77a81320506dcccc7e5dad37dc5a4f0080545f906124e89063ffffffff16613ee0565b91906101000a81548163ffffffff021916908363ffffffff160217905590508261252f7ffb7fb59b0c08b1f7b0d5ea2d00d950fa77a81320506dcccc7e5dad37dc5a4f0090565b63ffffffff83165f81815260019283016020908152604091829020855181549287015161ffff908116600160a01b9081027fffffffffffffffffffff000000000000000000000000000000000000000000009586166001600160a01b039485161717845588860151939097018054606090990151909116909602969092169116179390931790915590517f596806035e43e69ab66ea6a4c80898d029a97eaa384e0e6f50e314affb1dfb21906125e6908690614038565b60405180910390a2505050565b5f8481527ffb7fb59b0c08b1f7b0d5ea2d00d950fa77a81320506dcccc7e5dad37dc5a4f036020908152604080832063ffffffff87168452909152812083518154839161263f91613f8d565b90506107d0811115612688576040517fcc1c1a4b000000000000000000000000000000000000000000000000000000008152600481018290526107d0602482015260440161097e565b5f5b85518110156128d1575f8682815181106126a6576126a6613f79565b602002602001015190505f6001600160a01b0316815f01516001600160a01b031614806126dc575080516001600160a01b031630145b15612708578051604051630bc2c5df60e11b81526001600160a01b03909116600482015260240161097e565b806040015163ffffffff165f0361275457805160208201516040517f690acf9500000000000000000000000000000000000000000000000000000000815261097e929190600401614081565b620f4240816040015163ffffffff168761276e9190613f8d565b11156127be5760408101516127899063ffffffff1687613f8d565b6040517f72816d3d00000000000000000000000000000000000000000000000000000000815260040161097e91815260200190565b80516001600160a01b03165f90815260018501602052604090206127e39082886136a3565b60408101516127f89063ffffffff1687613f8d565b8454600180820187555f87815260209081902085519301805473ffffffffffffffffffffffffffffffffffffffff1981166001600160a01b03909516948517825591860151949a5085949093909284927fffffffffffffffffffffff0000000000000000000000000000000000000000001690911790600160a01b90849081111561288557612885613cb1565b021790555060409190910151815463ffffffff909116600160a81b027fffffffffffffff00000000ffffffffffffffffffffffffffffffffffffffffff9091161790555060010161268a565b508563ffffffff16877f9abef4a7082bc7c0e303dc5c5e32d00afd23fbe915f661d396c817c5c7101509876040516129099190613d50565b60405180910390a3509195945050505050565b5f63ffffffff82111561294c576040516306dfcc6560e41b8152602060048201526024810183905260440161097e565b5090565b5f807ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00610e51565b61298061381c565b610adf8161385a565b60408181015163ffffffff165f9081527ffb7fb59b0c08b1f7b0d5ea2d00d950fa77a81320506dcccc7e5dad37dc5a4f016020529081206060830151829182918290620f4240906129e09061ffff16612710613fa0565b6129ea9190613fb3565b9050620f4240612710876060015161ffff16612a069190613fb3565b612a109190613fb3565b8254909550612a2b908290600160a01b900461ffff16613fb3565b612a359086613f8d565b6001830154909450612a53908290600160a01b900461ffff16613fb3565b612a5d9085613f8d565b9496939550505050565b5f8115612adb57620f4240612a7e61271080613fb3565b612a889190613fb3565b612a928587613fb3565b612a9c9190613fca565b620f4240612aac61271080613fb3565b612ab69190613fb3565b612ac08588613fb3565b612aca9190613fca565b612ad49190613fa0565b9050611539565b620f4240612aeb61271080613fb3565b612af59190613fb3565b612aff8585613fa0565b612b099087613fb3565b612b139190613fca565b95945050505050565b5f612b26836120cd565b5f8381527ffb7fb59b0c08b1f7b0d5ea2d00d950fa77a81320506dcccc7e5dad37dc5a4f05602052604081208054909190612b669063ffffffff16613ee0565b91906101000a81548163ffffffff021916908363ffffffff16021790559050610e518382612b968685875f6125f3565b611ef2565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c15610a56576040517f3ee5aeb500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80825d5050565b60408381015163ffffffff9081165f9081527ffb7fb59b0c08b1f7b0d5ea2d00d950fa77a81320506dcccc7e5dad37dc5a4f0160209081528382208883527ffb7fb59b0c08b1f7b0d5ea2d00d950fa77a81320506dcccc7e5dad37dc5a4f038252848320828901518516845282528483206001600160a01b0388168452600101825284832085516080810187529054808616825264010000000081048616938201939093526801000000000000000083048516958101959095526c01000000000000000000000000909104909216606084015291828080612cdb89612989565b919450925090505f620f42408281612cf561271080613fb3565b612cff9190613fb3565b612d099190613fa0565b612d139190613fca565b86549091506001600160a01b03908116908a1603612d4f578951612d42906001600160801b031685858b612a67565b612d4c9088613f8d565b96505b60018601546001600160a01b03908116908a1603612d8b578951612d7e906001600160801b031684848b612a67565b612d889088613f8d565b96505b89518551612dde916001600160801b031690612dae90849063ffffffff16613fb3565b612db89085613f8d565b83886020015163ffffffff16612dce9190613fb3565b612dd89086613f8d565b8b612a67565b612de89088613f8d565b9650612e308a5f01516001600160801b031682876040015163ffffffff16612e109190613fb3565b612e1a9085613f8d565b83886060015163ffffffff16612dce9190613fb3565b612e3a9088613f8d565b9b9a5050505050505050505050565b5f83602001516001600160801b031683612e639190613fa0565b90508115612e8f578351612e78906001613fe9565b5f602086015267ffffffffffffffff16845261081b565b612e98836134d5565b6001600160801b031660208501529392505050565b5f5f5f83516020850186885af1949350505050565b612ecf8383836001613862565b610b85576040517f5274afe70000000000000000000000000000000000000000000000000000000081526001600160a01b038416600482015260240161097e565b5f805b82811015612f5257838181518110612f2d57612f2d613f79565b60200260200101516020015161ffff1682612f489190613f8d565b9150600101612f13565b50620f4240612f6361271083613fb3565b61081b9190613fb3565b6040517f03190e6d000000000000000000000000000000000000000000000000000000008152600481018290525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906303190e6d90602401602060405180830381865afa158015612feb573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061300f919061409e565b63ffffffff165f03613050576040517f2380022d0000000000000000000000000000000000000000000000000000000081526004810183905260240161097e565b6040517f6352211e000000000000000000000000000000000000000000000000000000008152600481018390527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690636352211e90602401602060405180830381865afa1580156130cc573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610e5191906140b9565b5f8281527ffb7fb59b0c08b1f7b0d5ea2d00d950fa77a81320506dcccc7e5dad37dc5a4f0260205260408120547ffb7fb59b0c08b1f7b0d5ea2d00d950fa77a81320506dcccc7e5dad37dc5a4f009063ffffffff168083036131ef576040805160018082528183019092525f91816020015b604080516060810182525f80825260208083018290529282015282525f1990920191018161316257905050905060405180606001604052806131a388612f6d565b6001600160a01b031681526020015f8152602001620f424063ffffffff16815250815f815181106131d6576131d6613f79565b60200260200101819052506131eb8682612b1c565b9150505b81545f86815260048401602090815260408083206001600160a01b03891684529091529020805463ffffffff9092169180156132ab575f82613232600184613fa0565b8154811061324257613242613f79565b5f918252602090912001805490915063ffffffff8681167001000000000000000000000000000000009092041614801561328c5750805463ffffffff858116600160a01b90920416145b156132a95761329c600183613fa0565b9650505050505050610e51565b505b6040516326de059d60e01b8152600481018990525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906326de059d906024015f60405180830381865afa15801561330f573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526133369190810190613dee565b90505f61336561334b620f4240612710613fb3565b613356848551612f10565b6133609190613fca565b6138dd565b604080516080810182525f80825263ffffffff808b1660208085019182528b831685870190815261ffff808916606088019081528d54600181018f558e8852939096209651969092018054935191519551909216600160c01b027fffffffffffff0000ffffffffffffffffffffffffffffffffffffffffffffffff958516600160a01b02959095167fffffffffffff000000000000ffffffffffffffffffffffffffffffffffffffff919094167001000000000000000000000000000000000273ffffffffffffffffffffffffffffffffffffffff199093166001600160801b039690961695909517919091179390931617179055519091506001600160a01b038a16908b907f6ff2f7b83970a6ab95ddce56bf47717a837451d8b58bf3d551d106376d0ff7af906134bf9087908b908b90889093845263ffffffff92831660208501529116604083015261ffff16606082015260800190565b60405180910390a3509098975050505050505050565b5f6001600160801b0382111561294c576040516306dfcc6560e41b8152608060048201526024810183905260440161097e565b61351684848484600161390b565b610bd5576040517f5274afe70000000000000000000000000000000000000000000000000000000081526001600160a01b038516600482015260240161097e565b6040517f70a082310000000000000000000000000000000000000000000000000000000081523060048201525f906001600160a01b038516906370a0823190602401602060405180830381865afa1580156135b4573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906135d89190614021565b90505f8382106135f1576135ec8483613fa0565b6135f3565b5f5b9050828114613647576040517fb013264c0000000000000000000000000000000000000000000000000000000081526001600160a01b0386166004820152602481018490526044810182905260640161097e565b5050505050565b61ffff81161580159061367a57506001600160a01b038216158061367a57506001600160a01b03821630145b1561234357604051630bc2c5df60e11b81526001600160a01b038316600482015260240161097e565b5f80836020015160018111156136bb576136bb613cb1565b146136dd5783546c01000000000000000000000000900463ffffffff166136ee565b8354640100000000900463ffffffff165b905063ffffffff81161561373757825160208401516040517fd345272c00000000000000000000000000000000000000000000000000000000815261097e929190600401614081565b5f8360200151600181111561374e5761374e613cb1565b03613792578183604001518361376491906140d4565b855467ffffffffffffffff191664010000000063ffffffff9283160263ffffffff1916179116178455610bd5565b818360400151836137a391906140d4565b85547fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff166c0100000000000000000000000063ffffffff928316027fffffffffffffffffffffffffffffffffffffffff00000000ffffffffffffffff161768010000000000000000929091169190910217909355505050565b613824613991565b610a56576040517fd7e6bcf800000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b611a0261381c565b6040517fa9059cbb000000000000000000000000000000000000000000000000000000005f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f511483166138d15783831516156138c5573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b5f61ffff82111561294c576040516306dfcc6560e41b8152601060048201526024810183905260440161097e565b6040517f23b872dd000000000000000000000000000000000000000000000000000000005f8181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060015f51148316613980578383151615613974573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b5f61399a612950565b5468010000000000000000900460ff16919050565b6001600160a01b0381168114610adf575f5ffd5b5f5f5f606084860312156139d5575f5ffd5b8335925060208401356139e7816139af565b915060408401356139f7816139af565b809150509250925092565b5f5f5f60608486031215613a14575f5ffd5b833592506020840135915060408401356139f7816139af565b63ffffffff8316815260a0810161081b60208301846001600160a01b03815116825261ffff60208201511660208301526001600160a01b03604082015116604083015261ffff60608201511660608301525050565b5f60208284031215613a92575f5ffd5b5035919050565b5f60208284031215613aa9575f5ffd5b813561081b816139af565b5f5f5f60608486031215613ac6575f5ffd5b833592506020840135613ad8816139af565b929592945050506040919091013590565b61ffff81168114610adf575f5ffd5b5f5f5f5f60808587031215613b0b575f5ffd5b8435613b16816139af565b93506020850135613b2681613ae9565b92506040850135613b36816139af565b91506060850135613b4681613ae9565b939692955090935050565b5f5f5f60408486031215613b63575f5ffd5b83359250602084013567ffffffffffffffff811115613b80575f5ffd5b8401601f81018613613b90575f5ffd5b803567ffffffffffffffff811115613ba6575f5ffd5b866020606083028401011115613bba575f5ffd5b939660209190910195509293505050565b5f5f60408385031215613bdc575f5ffd5b823591506020830135613bee816139af565b809150509250929050565b5f5f5f5f5f60a08688031215613c0d575f5ffd5b8535613c18816139af565b94506020860135613c28816139af565b93506040860135613c3881613ae9565b92506060860135613c48816139af565b91506080860135613c5881613ae9565b809150509295509295909350565b63ffffffff81168114610adf575f5ffd5b5f5f5f5f60808587031215613c8a575f5ffd5b843593506020850135613c9c81613c66565b93969395505050506040820135916060013590565b634e487b7160e01b5f52602160045260245ffd5b60028110613ce157634e487b7160e01b5f52602160045260245ffd5b9052565b5f8151808452602084019350602083015f5b82811015613d465781516001600160a01b0381511687526020810151613d206020890182613cc5565b5060409081015163ffffffff169087015260609095019460209190910190600101613cf7565b5093949350505050565b602081525f61081b6020830184613ce5565b63ffffffff83168152604060208201525f6115396040830184613ce5565b634e487b7160e01b5f52604160045260245ffd5b6040805190810167ffffffffffffffff81118282101715613db757613db7613d80565b60405290565b604051601f8201601f1916810167ffffffffffffffff81118282101715613de657613de6613d80565b604052919050565b5f60208284031215613dfe575f5ffd5b815167ffffffffffffffff811115613e14575f5ffd5b8201601f81018413613e24575f5ffd5b805167ffffffffffffffff811115613e3e57613e3e613d80565b613e4d60208260051b01613dbd565b8082825260208201915060208360061b850101925086831115613e6e575f5ffd5b6020840193505b82841015613ec25760408488031215613e8c575f5ffd5b613e94613d94565b845181526020850151613ea681613ae9565b8060208301525080835250602082019150604084019350613e75565b9695505050505050565b634e487b7160e01b5f52601160045260245ffd5b5f63ffffffff821663ffffffff8103613efb57613efb613ecc565b60010192915050565b5f6060828403128015613f15575f5ffd5b506040516060810167ffffffffffffffff81118282101715613f3957613f39613d80565b6040528235613f47816139af565b8152602083013560028110613f5a575f5ffd5b60208201526040830135613f6d81613c66565b60408201529392505050565b634e487b7160e01b5f52603260045260245ffd5b80820180821115610e5157610e51613ecc565b81810381811115610e5157610e51613ecc565b8082028115828204841417610e5157610e51613ecc565b5f82613fe457634e487b7160e01b5f52601260045260245ffd5b500490565b67ffffffffffffffff8181168382160190811115610e5157610e51613ecc565b5f6001820161401a5761401a613ecc565b5060010190565b5f60208284031215614031575f5ffd5b5051919050565b60808101610e5182846001600160a01b03815116825261ffff60208201511660208301526001600160a01b03604082015116604083015261ffff60608201511660608301525050565b6001600160a01b03831681526040810161081b6020830184613cc5565b5f602082840312156140ae575f5ffd5b815161081b81613c66565b5f602082840312156140c9575f5ffd5b815161081b816139af565b63ffffffff8181168382160190811115610e5157610e51613ecc56",
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
