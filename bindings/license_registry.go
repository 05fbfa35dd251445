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

// ILicenseRegistryLicense is an auto generated low-level Go binding around an user-defined struct.
type ILicenseRegistryLicense struct {
	ModelId   *big.Int
	PlanId    *big.Int
	BoughtAt  uint64
	ExpiresAt uint64
	CallQuota uint64
}

// ILicenseRegistryPlan is an auto generated low-level Go binding around an user-defined struct.
type ILicenseRegistryPlan struct {
	ModelId *big.Int
	Terms   ILicenseRegistryPlanTerms
	Open    bool
}

// ILicenseRegistryPlanTerms is an auto generated low-level Go binding around an user-defined struct.
type ILicenseRegistryPlanTerms struct {
	Asset        common.Address
	Price        *big.Int
	PricePerCall *big.Int
	Period       uint64
	CallQuota    uint64
	Transferable bool
}

// LicenseRegistryMetaData contains all meta data concerning the LicenseRegistry contract.
var LicenseRegistryMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"models_\",\"type\":\"address\",\"internalType\":\"contractIModelRegistry\"},{\"name\":\"router_\",\"type\":\"address\",\"internalType\":\"contractIRevenueRouter\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"approve\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"balanceOf\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"buy\",\"inputs\":[{\"name\":\"planId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"licenseId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"getApproved\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"initialize\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"isApprovedForAll\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isLicensed\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"modelId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"license\",\"inputs\":[{\"name\":\"licenseId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structILicenseRegistry.License\",\"components\":[{\"name\":\"modelId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"planId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"boughtAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"expiresAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"callQuota\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"licenseCount\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"models\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIModelRegistry\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"name\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"ownerOf\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"plan\",\"inputs\":[{\"name\":\"planId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structILicenseRegistry.Plan\",\"components\":[{\"name\":\"modelId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structILicenseRegistry.PlanTerms\",\"components\":[{\"name\":\"asset\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"price\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"pricePerCall\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"period\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"callQuota\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"transferable\",\"type\":\"bool\",\"internalType\":\"bool\"}]},{\"name\":\"open\",\"type\":\"bool\",\"internalType\":\"bool\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"planCount\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"publishPlan\",\"inputs\":[{\"name\":\"modelId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structILicenseRegistry.PlanTerms\",\"components\":[{\"name\":\"asset\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"price\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"pricePerCall\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"period\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"callQuota\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"transferable\",\"type\":\"bool\",\"internalType\":\"bool\"}]}],\"outputs\":[{\"name\":\"planId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"router\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIRevenueRouter\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"safeTransferFrom\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"safeTransferFrom\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setApprovalForAll\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"approved\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setPlanOpen\",\"inputs\":[{\"name\":\"planId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"open\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"supportsInterface\",\"inputs\":[{\"name\":\"interfaceId\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"symbol\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"tokenURI\",\"inputs\":[{\"name\":\"licenseId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"transferFrom\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"Approval\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"approved\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ApprovalForAll\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"operator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"approved\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Initialized\",\"inputs\":[{\"name\":\"version\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"LicenseBought\",\"inputs\":[{\"name\":\"licenseId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"planId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"holder\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"modelId\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"buyer\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"price\",\"type\":\"uint128\",\"indexed\":false,\"internalType\":\"uint128\"},{\"name\":\"expiresAt\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PlanOpenSet\",\"inputs\":[{\"name\":\"planId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"open\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PlanPublished\",\"inputs\":[{\"name\":\"planId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"modelId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"terms\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structILicenseRegistry.PlanTerms\",\"components\":[{\"name\":\"asset\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"price\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"pricePerCall\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"period\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"callQuota\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"transferable\",\"type\":\"bool\",\"internalType\":\"bool\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Transfer\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"ERC721IncorrectOwner\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC721InsufficientApproval\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC721InvalidApprover\",\"inputs\":[{\"name\":\"approver\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC721InvalidOperator\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC721InvalidOwner\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC721InvalidReceiver\",\"inputs\":[{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC721InvalidSender\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC721NonexistentToken\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidInitialization\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotInitializing\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotModelOwner\",\"inputs\":[{\"name\":\"modelId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotTransferable\",\"inputs\":[{\"name\":\"licenseId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"PaymentRefused\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"PeriodTooLong\",\"inputs\":[{\"name\":\"period\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"PlanClosed\",\"inputs\":[{\"name\":\"planId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ReentrancyGuardReentrantCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"SafeCastOverflowedUintDowncast\",\"inputs\":[{\"name\":\"bits\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SafeERC20FailedOperation\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"UnknownLicense\",\"inputs\":[{\"name\":\"licenseId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UnknownModel\",\"inputs\":[{\"name\":\"modelId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UnknownPlan\",\"inputs\":[{\"name\":\"planId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongAmountReceived\",\"inputs\":[{\"name\":\"asset\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"got\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongValue\",\"inputs\":[{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"got\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ZeroAmount\",\"inputs\":[]}]",
	ID:  "LicenseRegistry",
	Bin: "0x60c060405234801561000f575f5ffd5b506040516142b83803806142b883398101604081905261002e91610116565b6001600160a01b03808316608052811660a052610049610050565b505061014e565b7ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00805468010000000000000000900460ff16156100a05760405163f92ee8a960e01b815260040160405180910390fd5b80546001600160401b03908116146100ff5780546001600160401b0319166001600160401b0390811782556040519081527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50565b6001600160a01b03811681146100ff575f5ffd5b5f5f60408385031215610127575f5ffd5b825161013281610102565b602084015190925061014381610102565b809150509250929050565b60805160a05161411f6101995f395f818161058301528181611c4a01528181611cdb0152611d5301525f81816104350152818161122d015281816115d30152611e59015261411f5ff3fe608060405260043610610183575f3560e01c80637deb6025116100d1578063ab79205c1161007c578063c87b56dd11610057578063c87b56dd146104e0578063e985e9c5146104ff578063f887ea4014610572575f5ffd5b8063ab79205c14610476578063b88d4fde146104a2578063bb16e8af146104c1575f5ffd5b806395d89b41116100ac57806395d89b41146104105780639986df2c14610424578063a22cb46514610457575f5ffd5b80637deb6025146103ca5780638129fc1c146103dd578063956eac6d146103f1575f5ffd5b80632fbccc27116101315780635929b82a1161010c5780635929b82a1461036d5780636352211e1461038c57806370a08231146103ab575f5ffd5b80632fbccc27146102de578063382d39bb1461031b57806342842e0e1461034e575f5ffd5b8063095ea7b311610161578063095ea7b314610220578063178ed2841461024157806323b872dd146102bf575f5ffd5b806301ffc9a71461018757806306fdde03146101bb578063081812fc146101dc575b5f5ffd5b348015610192575f5ffd5b506101a66101a1366004613584565b6105a5565b60405190151581526020015b60405180910390f35b3480156101c6575f5ffd5b506101cf610689565b6040516101b291906135eb565b3480156101e7575f5ffd5b506101fb6101f63660046135fd565b61073d565b60405173ffffffffffffffffffffffffffffffffffffffff90911681526020016101b2565b34801561022b575f5ffd5b5061023f61023a366004613635565b610790565b005b34801561024c575f5ffd5b5061026061025b3660046135fd565b61079f565b6040516101b291905f60a082019050825182526020830151602083015267ffffffffffffffff604084015116604083015267ffffffffffffffff606084015116606083015267ffffffffffffffff608084015116608083015292915050565b3480156102ca575f5ffd5b5061023f6102d936600461365f565b610836565b3480156102e9575f5ffd5b507f9ff0c3bd0a0265292e18b66a92e8daf5b717bcbd90855ca2e3966d66d975a301545b6040519081526020016101b2565b348015610326575f5ffd5b507f9ff0c3bd0a0265292e18b66a92e8daf5b717bcbd90855ca2e3966d66d975a3005461030d565b348015610359575f5ffd5b5061023f61036836600461365f565b61092a565b348015610378575f5ffd5b506101a6610387366004613635565b610949565b348015610397575f5ffd5b506101fb6103a63660046135fd565b610a1d565b3480156103b6575f5ffd5b5061030d6103c536600461369d565b610a27565b61030d6103d83660046136b8565b610ac5565b3480156103e8575f5ffd5b5061023f610e15565b3480156103fc575f5ffd5b5061023f61040b3660046136f5565b610fe8565b34801561041b575f5ffd5b506101cf61106b565b34801561042f575f5ffd5b506101fb7f000000000000000000000000000000000000000000000000000000000000000081565b348015610462575f5ffd5b5061023f61047136600461371f565b6110bc565b348015610481575f5ffd5b506104956104903660046135fd565b6110c7565b6040516101b29190613749565b3480156104ad575f5ffd5b5061023f6104bc36600461390b565b6111e4565b3480156104cc575f5ffd5b5061030d6104db3660046139b3565b6111fc565b3480156104eb575f5ffd5b506101cf6104fa3660046135fd565b611593565b34801561050a575f5ffd5b506101a6610519366004613a06565b73ffffffffffffffffffffffffffffffffffffffff9182165f9081527f80bb2b638cc20bc4d0a60d66940f3ab4a00c1d7b313497ca82fb0b4ab00793056020908152604080832093909416825291909152205460ff1690565b34801561057d575f5ffd5b506101fb7f000000000000000000000000000000000000000000000000000000000000000081565b5f7fffffffff0000000000000000000000000000000000000000000000000000000082167f80ac58cd00000000000000000000000000000000000000000000000000000000148061063757507fffffffff0000000000000000000000000000000000000000000000000000000082167f5b5e139f00000000000000000000000000000000000000000000000000000000145b8061068357507f01ffc9a7000000000000000000000000000000000000000000000000000000007fffffffff000000000000000000000000000000000000000000000000000000008316145b92915050565b7f80bb2b638cc20bc4d0a60d66940f3ab4a00c1d7b313497ca82fb0b4ab007930080546060919081906106bb90613a32565b80601f01602080910402602001604051908101604052809291908181526020018280546106e790613a32565b80156107325780601f1061070957610100808354040283529160200191610732565b820191905f5260205f20905b81548152906001019060200180831161071557829003601f168201915b505050505091505090565b5f61074782611707565b505f8281527f80bb2b638cc20bc4d0a60d66940f3ab4a00c1d7b313497ca82fb0b4ab0079304602052604090205473ffffffffffffffffffffffffffffffffffffffff16610683565b61079b828233611784565b5050565b6040805160a0810182525f808252602082018190529181018290526060810182905260808101919091526107d282611791565b6040805160a081018252825481526001830154602082015260029092015467ffffffffffffffff8082169284019290925268010000000000000000810482166060840152700100000000000000000000000000000000900416608082015292915050565b73ffffffffffffffffffffffffffffffffffffffff821661088a576040517f64a0ae920000000000000000000000000000000000000000000000000000000081525f60048201526024015b60405180910390fd5b5f610896838333611800565b90508373ffffffffffffffffffffffffffffffffffffffff168173ffffffffffffffffffffffffffffffffffffffff1614610924576040517f64283d7b00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff80861660048301526024820184905282166044820152606401610881565b50505050565b61094483838360405180602001604052805f8152506111e4565b505050565b73ffffffffffffffffffffffffffffffffffffffff82165f9081527f9ff0c3bd0a0265292e18b66a92e8daf5b717bcbd90855ca2e3966d66d975a3046020908152604080832084845282528083208151606081018352905467ffffffffffffffff8082168084526801000000000000000083048216958401959095527001000000000000000000000000000000009091041691810191909152901515806109fd575042816020015167ffffffffffffffff16115b80610a15575042816040015167ffffffffffffffff16115b949350505050565b5f61068382611707565b5f7f80bb2b638cc20bc4d0a60d66940f3ab4a00c1d7b313497ca82fb0b4ab007930073ffffffffffffffffffffffffffffffffffffffff8316610a98576040517f89c62b640000000000000000000000000000000000000000000000000000000081525f6004820152602401610881565b73ffffffffffffffffffffffffffffffffffffffff9092165f908152600390920160205250604090205490565b5f610ace6119bb565b5f610ad8846119f9565b604080516060808201835283548252825160c081018452600185015473ffffffffffffffffffffffffffffffffffffffff16815260028501546fffffffffffffffffffffffffffffffff8082166020808501919091527001000000000000000000000000000000009283900490911683870152600387015467ffffffffffffffff808216958501959095526801000000000000000081049094166080840152920460ff908116151560a0830152918301526004909301549092161515908201819052909150610bd6576040517f5d68f61f00000000000000000000000000000000000000000000000000000000815260048101859052602401610881565b7f9ff0c3bd0a0265292e18b66a92e8daf5b717bcbd90855ca2e3966d66d975a30180545f90610c0490613ab0565b91905081905591505f610c1e826020015160600151611a63565b90506040518060a00160405280835f015181526020018681526020014267ffffffffffffffff1681526020018267ffffffffffffffff16815260200183602001516080015167ffffffffffffffff16815250610c977f9ff0c3bd0a0265292e18b66a92e8daf5b717bcbd90855ca2e3966d66d975a30090565b5f8581526003919091016020908152604091829020835181559083015160018201559082015160029091018054606084015160809094015167ffffffffffffffff908116700100000000000000000000000000000000027fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff95821668010000000000000000027fffffffffffffffffffffffffffffffff0000000000000000000000000000000090931691909416171792909216179055610d588484611ae7565b81516020808401518101516040805193845233928401929092526fffffffffffffffffffffffffffffffff169082015267ffffffffffffffff8216606082015273ffffffffffffffffffffffffffffffffffffffff851690869085907f1997e2be32d980d176a64799cb64381e2983c24a594f8d4732bbbbc8f55fe15b9060800160405180910390a481516020808401518051910151610e0b9291906fffffffffffffffffffffffffffffffff16611b94565b5050610683611daf565b5f610e1e611dd9565b805490915060ff68010000000000000000820416159067ffffffffffffffff165f81158015610e4a5750825b90505f8267ffffffffffffffff166001148015610e665750303b155b905081158015610e74575080155b15610eab576040517ff92ee8a900000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b84547fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000001660011785558315610f0c5784547fffffffffffffffffffffffffffffffffffffffffffffff00ffffffffffffffff16680100000000000000001785555b610f806040518060400160405280600f81526020017f526567616c6961204c6963656e736500000000000000000000000000000000008152506040518060400160405280600881526020017f524c4943454e5345000000000000000000000000000000000000000000000000815250611e01565b8315610fe15784547fffffffffffffffffffffffffffffffffffffffffffffff00ffffffffffffffff168555604051600181527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b5050505050565b5f610ff2836119f9565b9050611000815f0154611e13565b6004810180547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001683151590811790915560405190815283907fdf998faa56b5e76909eac4bdd1d9cd4feef8bc62cd7fce77e1acb39c909111019060200160405180910390a2505050565b7f80bb2b638cc20bc4d0a60d66940f3ab4a00c1d7b313497ca82fb0b4ab007930180546060917f80bb2b638cc20bc4d0a60d66940f3ab4a00c1d7b313497ca82fb0b4ab0079300916106bb90613a32565b61079b338383611f1b565b61111560408051606080820183525f808352835160c08101855281815260208181018390529481018290529182018190526080820181905260a0820152909182019081525f60209091015290565b61111e826119f9565b604080516060808201835283548252825160c081018452600185015473ffffffffffffffffffffffffffffffffffffffff16815260028501546fffffffffffffffffffffffffffffffff8082166020808501919091527001000000000000000000000000000000009283900490911683870152600387015467ffffffffffffffff808216958501959095526801000000000000000081049094166080840152920460ff908116151560a08301529183015260049093015490921615159082015292915050565b6111ef848484610836565b610924338585858561208a565b6040517f03190e6d000000000000000000000000000000000000000000000000000000008152600481018390525f907f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16906303190e6d90602401602060405180830381865afa158015611287573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906112ab9190613afa565b63ffffffff165f036112ec576040517f2380022d00000000000000000000000000000000000000000000000000000000815260048101849052602401610881565b6112f583611e13565b6113074267ffffffffffffffff613b13565b6113176080840160608501613b3b565b67ffffffffffffffff161115611376576113376080830160608401613b3b565b6040517fc4a3481600000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9091166004820152602401610881565b7f9ff0c3bd0a0265292e18b66a92e8daf5b717bcbd90855ca2e3966d66d975a30080545f906113a490613ab0565b91905081905590506040518060600160405280848152602001838036038101906113ce9190613b75565b8152600160209182018190525f8481527f9ff0c3bd0a0265292e18b66a92e8daf5b717bcbd90855ca2e3966d66d975a30283526040908190208451815584840151805193820180547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff9095169490941790935592820151828201516fffffffffffffffffffffffffffffffff9182167001000000000000000000000000000000009290911682021760028501556060830151600385018054608086015160a09096015167ffffffffffffffff9384167fffffffffffffffffffffffffffffffff0000000000000000000000000000000090921691909117680100000000000000009390961692909202949094177fffffffffffffffffffffffffffffff00ffffffffffffffffffffffffffffffff169015159091021790915591820151600490910180547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001691151591909117905551839082907f35657e4621c2408b175ade5cab9f38a058c0084ecf2b5176e2ad7e5bf4acd72890611585908690613c1a565b60405180910390a392915050565b60605f61159f83611791565b80546040517f03190e6d000000000000000000000000000000000000000000000000000000008152600481018290529192507f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1691635924b218919083906303190e6d90602401602060405180830381865afa158015611636573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061165a9190613afa565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e085901b168152600481019290925263ffffffff1660248201526044015f60405180830381865afa1580156116b6573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d9081017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01682016040526116fb9190810190613d43565b51606001519392505050565b5f8181527f80bb2b638cc20bc4d0a60d66940f3ab4a00c1d7b313497ca82fb0b4ab0079302602052604081205473ffffffffffffffffffffffffffffffffffffffff1680610683576040517f7e27328900000000000000000000000000000000000000000000000000000000815260048101849052602401610881565b610944838383600161227f565b5f8181527f9ff0c3bd0a0265292e18b66a92e8daf5b717bcbd90855ca2e3966d66d975a3036020526040812080549091036117fb576040517f41d4287b00000000000000000000000000000000000000000000000000000000815260048101839052602401610881565b919050565b5f61180c848484612488565b5f8481527f9ff0c3bd0a0265292e18b66a92e8daf5b717bcbd90855ca2e3966d66d975a30360209081526040808320815160a08101835281548152600182015481850181905260029092015467ffffffffffffffff8082168386015268010000000000000000820481166060840152700100000000000000000000000000000000918290041660808301529185527f9ff0c3bd0a0265292e18b66a92e8daf5b717bcbd90855ca2e3966d66d975a302909352922060030154929350910460ff1673ffffffffffffffffffffffffffffffffffffffff8316158015906118ef575080155b15611929576040517f33dece4200000000000000000000000000000000000000000000000000000000815260048101869052602401610881565b8573ffffffffffffffffffffffffffffffffffffffff168373ffffffffffffffffffffffffffffffffffffffff16036119635750506119b4565b73ffffffffffffffffffffffffffffffffffffffff831615611989576119898383612647565b73ffffffffffffffffffffffffffffffffffffffff8616156119b1576119b1868684846128a4565b50505b9392505050565b6119c3612acc565b6119f760017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f006119f1565b90565b90612b25565b565b5f8181527f9ff0c3bd0a0265292e18b66a92e8daf5b717bcbd90855ca2e3966d66d975a3026020526040812080549091036117fb576040517fd8f94ea000000000000000000000000000000000000000000000000000000000815260048101839052602401610881565b5f8167ffffffffffffffff165f03611a7c57505f919050565b611a8e4267ffffffffffffffff613b13565b8267ffffffffffffffff161115611add576040517fc4a3481600000000000000000000000000000000000000000000000000000000815267ffffffffffffffff83166004820152602401610881565b6106838242613e83565b73ffffffffffffffffffffffffffffffffffffffff8216611b36576040517f64a0ae920000000000000000000000000000000000000000000000000000000081525f6004820152602401610881565b5f611b4283835f611800565b905073ffffffffffffffffffffffffffffffffffffffff811615610944576040517f73c6ac6e0000000000000000000000000000000000000000000000000000000081525f6004820152602401610881565b73ffffffffffffffffffffffffffffffffffffffff8216611ca957803414611bf1576040517f195a3ca100000000000000000000000000000000000000000000000000000000815260048101829052346024820152604401610881565b8015610944576040517f775520a40000000000000000000000000000000000000000000000000000000081526004810184905273ffffffffffffffffffffffffffffffffffffffff8381166024830152604482018390527f0000000000000000000000000000000000000000000000000000000000000000169063775520a49083906064015f604051808303818588803b158015611c8d575f5ffd5b505af1158015611c9f573d5f5f3e3d5ffd5b5050505050505050565b611cb38282612b2c565b805f03611cbf57505050565b611d0073ffffffffffffffffffffffffffffffffffffffff83167f000000000000000000000000000000000000000000000000000000000000000083612c86565b6040517f775520a40000000000000000000000000000000000000000000000000000000081526004810184905273ffffffffffffffffffffffffffffffffffffffff8381166024830152604482018390527f0000000000000000000000000000000000000000000000000000000000000000169063775520a4906064015f604051808303815f87803b158015611d94575f5ffd5b505af1158015611da6573d5f5f3e3d5ffd5b50505050505050565b6119f75f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f006119f1565b5f807ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00610683565b611e09612d4c565b61079b8282612d8a565b6040517f6352211e00000000000000000000000000000000000000000000000000000000815260048101829052339073ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001690636352211e90602401602060405180830381865afa158015611e9e573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611ec29190613ea3565b73ffffffffffffffffffffffffffffffffffffffff1614611f18576040517f25a0f13800000000000000000000000000000000000000000000000000000000815260048101829052336024820152604401610881565b50565b7f80bb2b638cc20bc4d0a60d66940f3ab4a00c1d7b313497ca82fb0b4ab007930073ffffffffffffffffffffffffffffffffffffffff8416611f8b576040517fa9fbf51f0000000000000000000000000000000000000000000000000000000081525f6004820152602401610881565b73ffffffffffffffffffffffffffffffffffffffff8316611ff0576040517f5b08ba1800000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff84166004820152602401610881565b73ffffffffffffffffffffffffffffffffffffffff8481165f81815260058401602090815260408083209488168084529482529182902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001687151590811790915591519182527f17307eab39ab6107e8899845ad3d59bd9653f200f220920489ca2b5937696c31910160405180910390a350505050565b73ffffffffffffffffffffffffffffffffffffffff83163b15610fe1576040517f150b7a0200000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff84169063150b7a02906120ff908890889087908790600401613ebe565b6020604051808303815f875af1925050508015612157575060408051601f3d9081017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe016820190925261215491810190613f18565b60015b6121e4573d808015612184576040519150601f19603f3d011682016040523d82523d5f602084013e612189565b606091505b5080515f036121dc576040517f64a0ae9200000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff85166004820152602401610881565b805160208201fd5b7fffffffff0000000000000000000000000000000000000000000000000000000081167f150b7a020000000000000000000000000000000000000000000000000000000014612277576040517f64a0ae9200000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff85166004820152602401610881565b505050505050565b7f80bb2b638cc20bc4d0a60d66940f3ab4a00c1d7b313497ca82fb0b4ab007930081806122c1575073ffffffffffffffffffffffffffffffffffffffff831615155b15612433575f6122d085611707565b905073ffffffffffffffffffffffffffffffffffffffff84161580159061232357508373ffffffffffffffffffffffffffffffffffffffff168173ffffffffffffffffffffffffffffffffffffffff1614155b8015612380575073ffffffffffffffffffffffffffffffffffffffff8082165f9081527f80bb2b638cc20bc4d0a60d66940f3ab4a00c1d7b313497ca82fb0b4ab0079305602090815260408083209388168352929052205460ff16155b156123cf576040517fa9fbf51f00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff85166004820152602401610881565b821561243157848673ffffffffffffffffffffffffffffffffffffffff168273ffffffffffffffffffffffffffffffffffffffff167f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92560405160405180910390a45b505b5f93845260040160205250506040902080547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff92909216919091179055565b5f8281527f80bb2b638cc20bc4d0a60d66940f3ab4a00c1d7b313497ca82fb0b4ab007930260205260408120547f80bb2b638cc20bc4d0a60d66940f3ab4a00c1d7b313497ca82fb0b4ab00793009073ffffffffffffffffffffffffffffffffffffffff9081169084161561250257612502818587612dcd565b73ffffffffffffffffffffffffffffffffffffffff8116156125775761252a5f865f5f61227f565b73ffffffffffffffffffffffffffffffffffffffff81165f908152600383016020526040902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0190555b73ffffffffffffffffffffffffffffffffffffffff8616156125c15773ffffffffffffffffffffffffffffffffffffffff86165f9081526003830160205260409020805460010190555b5f85815260028301602052604080822080547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff8a811691821790925591518893918516917fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef91a495945050505050565b73ffffffffffffffffffffffffffffffffffffffff82165f9081527f9ff0c3bd0a0265292e18b66a92e8daf5b717bcbd90855ca2e3966d66d975a304602090815260408083208451845290915281206060830151909167ffffffffffffffff90911690036126f857805460019082905f906126cd90849067ffffffffffffffff16613f33565b92506101000a81548167ffffffffffffffff021916908367ffffffffffffffff160217905550505050565b8054606083015167ffffffffffffffff70010000000000000000000000000000000090920482169116101561272c57505050565b73ffffffffffffffffffffffffffffffffffffffff83165f9081527f9ff0c3bd0a0265292e18b66a92e8daf5b717bcbd90855ca2e3966d66d975a30560209081526040808320855184529091528120905b5f612786835490565b1115612856575f61279683612e7d565b905073ffffffffffffffffffffffffffffffffffffffff861661281377ffffffffffffffffffffffffffffffffffffffffffffffff83165f9081527f80bb2b638cc20bc4d0a60d66940f3ab4a00c1d7b313497ca82fb0b4ab0079302602052604090205473ffffffffffffffffffffffffffffffffffffffff1690565b73ffffffffffffffffffffffffffffffffffffffff16036128435761283b60c082901c612ea2565b915050612856565b61284f83612ef5612ef9565b505061277d565b825467ffffffffffffffff909116700100000000000000000000000000000000027fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff90911617909155505050565b73ffffffffffffffffffffffffffffffffffffffff84165f9081527f9ff0c3bd0a0265292e18b66a92e8daf5b717bcbd90855ca2e3966d66d975a304602090815260408083208551845290915281206060840151909167ffffffffffffffff909116900361295557805460019082905f9061292a90849067ffffffffffffffff16613e83565b92506101000a81548167ffffffffffffffff021916908367ffffffffffffffff160217905550610fe1565b816129cc578054606084015167ffffffffffffffff680100000000000000009092048216911611156129c7576060830151815467ffffffffffffffff90911668010000000000000000027fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff9091161781555b610fe1565b612a498460c0856060015167ffffffffffffffff16901b17612ef5612a0e7f9ff0c3bd0a0265292e18b66a92e8daf5b717bcbd90855ca2e3966d66d975a30090565b73ffffffffffffffffffffffffffffffffffffffff89165f908152600591909101602090815260408083208951845290915290209190612fcf565b8054606084015167ffffffffffffffff700100000000000000000000000000000000909204821691161115610fe1576060830151815467ffffffffffffffff909116700100000000000000000000000000000000027fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff9091161781555050505050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c156119f7576040517f3ee5aeb500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80825d5050565b73ffffffffffffffffffffffffffffffffffffffff8216612b895780341461079b576040517f195a3ca100000000000000000000000000000000000000000000000000000000815260048101829052346024820152604401610881565b3415612bc9576040517f195a3ca10000000000000000000000000000000000000000000000000000000081525f6004820152346024820152604401610881565b6040517f70a082310000000000000000000000000000000000000000000000000000000081523060048201525f9073ffffffffffffffffffffffffffffffffffffffff8416906370a0823190602401602060405180830381865afa158015612c33573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612c579190613f53565b9050612c7b73ffffffffffffffffffffffffffffffffffffffff8416333085612ffa565b610944838284613056565b612c928383835f613160565b61094457612ca383835f6001613160565b612cf1576040517f5274afe700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff84166004820152602401610881565b612cfe8383836001613160565b610944576040517f5274afe700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff84166004820152602401610881565b612d546131e8565b6119f7576040517fd7e6bcf800000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b612d92612d4c565b7f80bb2b638cc20bc4d0a60d66940f3ab4a00c1d7b313497ca82fb0b4ab007930080612dbe8482613fae565b50600181016109248382613fae565b612dd8838383613206565b6109445773ffffffffffffffffffffffffffffffffffffffff8316612e2c576040517f7e27328900000000000000000000000000000000000000000000000000000000815260048101829052602401610881565b6040517f177e802f00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8316600482015260248101829052604401610881565b5f815f015f81548110612e9257612e926140c5565b905f5260205f2001549050919050565b5f67ffffffffffffffff821115612ef157604080517f6dfcc650000000000000000000000000000000000000000000000000000000008152600481019190915260248101839052604401610881565b5090565b1090565b5f5f612f03845490565b9050805f03612f1657612f166031613305565b5f612f218582613316565b5490506001829003612f56578454859080612f3e57612f3e6140f2565b600190038181905f5260205f20015f90559055610a15565b5f612f83867fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8501613316565b54905080612f91875f613316565b558554869080612fa357612fa36140f2565b600190038181905f5260205f20015f90559055612fc686600185035f8489613332565b50949350505050565b5f612fd8845490565b84546001810186555f8681526020902001849055905061092484828585613435565b61300884848484600161349c565b610924576040517f5274afe700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff85166004820152602401610881565b6040517f70a082310000000000000000000000000000000000000000000000000000000081523060048201525f9073ffffffffffffffffffffffffffffffffffffffff8516906370a0823190602401602060405180830381865afa1580156130c0573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906130e49190613f53565b90505f8382106130fd576130f88483613b13565b6130ff565b5f5b9050828114610fe1576040517fb013264c00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff861660048201526024810184905260448101829052606401610881565b6040517f095ea7b3000000000000000000000000000000000000000000000000000000005f81815273ffffffffffffffffffffffffffffffffffffffff8616600452602485905291602083604481808b5af1925060015f511483166131dc5783831516156131d0573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b5f6131f1611dd9565b5468010000000000000000900460ff16919050565b5f73ffffffffffffffffffffffffffffffffffffffff831615801590610a1557508273ffffffffffffffffffffffffffffffffffffffff168473ffffffffffffffffffffffffffffffffffffffff1614806132b1575073ffffffffffffffffffffffffffffffffffffffff8085165f9081527f80bb2b638cc20bc4d0a60d66940f3ab4a00c1d7b313497ca82fb0b4ab0079305602090815260408083209387168352929052205460ff165b80610a155750505f9081527f80bb2b638cc20bc4d0a60d66940f3ab4a00c1d7b313497ca82fb0b4ab0079304602052604090205473ffffffffffffffffffffffffffffffffffffffff908116911614919050565b634e487b715f52806020526024601cfd5b5f82610a156119ee8461332e845f9081526020902090565b0190565b7f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff831015610fe1576002838102600181019101858110156133f4575f6133788884613316565b5490505f6133868984613316565b549050613397828763ffffffff8816565b806133ab57506133ab81878763ffffffff16565b156133ed575f6133d185856133c486868b63ffffffff16565b1515918118919091021890565b90506133de8a898361352f565b6133eb8a8a838a8a613332565b505b5050611da6565b85821015611da6575f6134078884613316565b549050613418818663ffffffff8716565b15611c9f5761342888878561352f565b611c9f8888858888613332565b82156109245760027fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8401045f61346c8683613316565b54905061347d818563ffffffff8616565b15613489575050610924565b61349486868461352f565b509250613435565b6040517f23b872dd000000000000000000000000000000000000000000000000000000005f81815273ffffffffffffffffffffffffffffffffffffffff8781166004528616602452604485905291602083606481808c5af1925060015f5114831661351e578383151615613512573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b5f61353a8484613316565b90505f6135478584613316565b8054835490915590915550505050565b7fffffffff0000000000000000000000000000000000000000000000000000000081168114611f18575f5ffd5b5f60208284031215613594575f5ffd5b81356119b481613557565b5f81518084528060208401602086015e5f6020828601015260207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f83011685010191505092915050565b602081525f6119b4602083018461359f565b5f6020828403121561360d575f5ffd5b5035919050565b73ffffffffffffffffffffffffffffffffffffffff81168114611f18575f5ffd5b5f5f60408385031215613646575f5ffd5b823561365181613614565b946020939093013593505050565b5f5f5f60608486031215613671575f5ffd5b833561367c81613614565b9250602084013561368c81613614565b929592945050506040919091013590565b5f602082840312156136ad575f5ffd5b81356119b481613614565b5f5f604083850312156136c9575f5ffd5b8235915060208301356136db81613614565b809150509250929050565b803580151581146117fb575f5ffd5b5f5f60408385031215613706575f5ffd5b82359150613716602084016136e6565b90509250929050565b5f5f60408385031215613730575f5ffd5b823561373b81613614565b9150613716602084016136e6565b5f6101008201905082518252602083015173ffffffffffffffffffffffffffffffffffffffff81511660208401526fffffffffffffffffffffffffffffffff60208201511660408401526fffffffffffffffffffffffffffffffff604082015116606084015267ffffffffffffffff606082015116608084015267ffffffffffffffff60808201511660a084015260a0810151151560c08401525060408301516137f760e084018215159052565b5092915050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b6040805190810167ffffffffffffffff8111828210171561384e5761384e6137fe565b60405290565b6040516080810167ffffffffffffffff8111828210171561384e5761384e6137fe565b604051601f82017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe016810167ffffffffffffffff811182821017156138be576138be6137fe565b604052919050565b5f67ffffffffffffffff8211156138df576138df6137fe565b50601f017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01660200190565b5f5f5f5f6080858703121561391e575f5ffd5b843561392981613614565b9350602085013561393981613614565b925060408501359150606085013567ffffffffffffffff81111561395b575f5ffd5b8501601f8101871361396b575f5ffd5b803561397e613979826138c6565b613877565b818152886020838501011115613992575f5ffd5b816020840160208301375f6020838301015280935050505092959194509250565b5f5f82840360e08112156139c5575f5ffd5b8335925060c07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0820112156139f8575f5ffd5b506020830190509250929050565b5f5f60408385031215613a17575f5ffd5b8235613a2281613614565b915060208301356136db81613614565b600181811c90821680613a4657607f821691505b602082108103613a7d577f4e487b71000000000000000000000000000000000000000000000000000000005f52602260045260245ffd5b50919050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b5f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8203613ae057613ae0613a83565b5060010190565b805163ffffffff811681146117fb575f5ffd5b5f60208284031215613b0a575f5ffd5b6119b482613ae7565b8181038181111561068357610683613a83565b67ffffffffffffffff81168114611f18575f5ffd5b5f60208284031215613b4b575f5ffd5b81356119b481613b26565b80356fffffffffffffffffffffffffffffffff811681146117fb575f5ffd5b5f60c0828403128015613b86575f5ffd5b5060405160c0810167ffffffffffffffff81118282101715613baa57613baa6137fe565b6040528235613bb881613614565b8152613bc660208401613b56565b6020820152613bd760408401613b56565b60408201526060830135613bea81613b26565b60608201526080830135613bfd81613b26565b6080820152613c0e60a084016136e6565b60a08201529392505050565b60c081018235613c2981613614565b73ffffffffffffffffffffffffffffffffffffffff1682526fffffffffffffffffffffffffffffffff613c5e60208501613b56565b1660208301526fffffffffffffffffffffffffffffffff613c8160408501613b56565b1660408301526060830135613c9581613b26565b67ffffffffffffffff1660608301526080830135613cb281613b26565b67ffffffffffffffff166080830152613ccd60a084016136e6565b80151560a08401526137f7565b805161ffff811681146117fb575f5ffd5b5f82601f830112613cfa575f5ffd5b8151613d08613979826138c6565b818152846020838601011115613d1c575f5ffd5b8160208501602083015e5f918101602001919091529392505050565b80516117fb81613b26565b5f60208284031215613d53575f5ffd5b815167ffffffffffffffff811115613d69575f5ffd5b820160408185031215613d7a575f5ffd5b613d8261382b565b815167ffffffffffffffff811115613d98575f5ffd5b820180860360e0811215613daa575f5ffd5b613db2613854565b825181526020808401519082015260807fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc083011215613def575f5ffd5b613df7613854565b604084015181529150613e0c60608401613ae7565b6020830152613e1d60808401613cda565b6040830152613e2e60a08401613cda565b606083015281604082015260c0830151915067ffffffffffffffff821115613e54575f5ffd5b613e6088838501613ceb565b6060820152835250613e76905060208301613d38565b6020820152949350505050565b67ffffffffffffffff818116838216019081111561068357610683613a83565b5f60208284031215613eb3575f5ffd5b81516119b481613614565b73ffffffffffffffffffffffffffffffffffffffff8516815273ffffffffffffffffffffffffffffffffffffffff84166020820152826040820152608060608201525f613f0e608083018461359f565b9695505050505050565b5f60208284031215613f28575f5ffd5b81516119b481613557565b67ffffffffffffffff828116828216039081111561068357610683613a83565b5f60208284031215613f63575f5ffd5b5051919050565b601f82111561094457805f5260205f20601f840160051c81016020851015613f8f5750805b601f840160051c820191505b81811015610fe1575f8155600101613f9b565b815167ffffffffffffffff811115613fc857613fc86137fe565b613fdc81613fd68454613a32565b84613f6a565b6020601f82116001811461402d575f8315613ff75750848201515b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff600385901b1c1916600184901b178455610fe1565b5f848152602081207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08516915b8281101561407a578785015182556020948501946001909201910161405a565b50848210156140b657868401517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff600387901b60f8161c191681555b50505050600190811b01905550565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603160045260245ffd",
}

// LicenseRegistry is an auto generated Go binding around an Ethereum contract.
type LicenseRegistry struct {
	abi abi.ABI
}

// NewLicenseRegistry creates a new instance of LicenseRegistry.
func NewLicenseRegistry() *LicenseRegistry {
	parsed, err := LicenseRegistryMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &LicenseRegistry{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *LicenseRegistry) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address models_, address router_) returns()
func (licenseRegistry *LicenseRegistry) PackConstructor(models_ common.Address, router_ common.Address) []byte {
	enc, err := licenseRegistry.abi.Pack("", models_, router_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function approve(address to, uint256 tokenId) returns()
func (licenseRegistry *LicenseRegistry) PackApprove(to common.Address, tokenId *big.Int) []byte {
	enc, err := licenseRegistry.abi.Pack("approve", to, tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function approve(address to, uint256 tokenId) returns()
func (licenseRegistry *LicenseRegistry) TryPackApprove(to common.Address, tokenId *big.Int) ([]byte, error) {
	return licenseRegistry.abi.Pack("approve", to, tokenId)
}

// PackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function balanceOf(address owner) view returns(uint256)
func (licenseRegistry *LicenseRegistry) PackBalanceOf(owner common.Address) []byte {
	enc, err := licenseRegistry.abi.Pack("balanceOf", owner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function balanceOf(address owner) view returns(uint256)
func (licenseRegistry *LicenseRegistry) TryPackBalanceOf(owner common.Address) ([]byte, error) {
	return licenseRegistry.abi.Pack("balanceOf", owner)
}

// UnpackBalanceOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x70a08231.
//
// Solidity: function balanceOf(address owner) view returns(uint256)
func (licenseRegistry *LicenseRegistry) UnpackBalanceOf(data []byte) (*big.Int, error) {
	out, err := licenseRegistry.abi.Unpack("balanceOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackBuy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7deb6025.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function buy(uint256 planId, address to) payable returns(uint256 licenseId)
func (licenseRegistry *LicenseRegistry) PackBuy(planId *big.Int, to common.Address) []byte {
	enc, err := licenseRegistry.abi.Pack("buy", planId, to)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBuy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7deb6025.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function buy(uint256 planId, address to) payable returns(uint256 licenseId)
func (licenseRegistry *LicenseRegistry) TryPackBuy(planId *big.Int, to common.Address) ([]byte, error) {
	return licenseRegistry.abi.Pack("buy", planId, to)
}

// UnpackBuy is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7deb6025.
//
// Solidity: function buy(uint256 planId, address to) payable returns(uint256 licenseId)
func (licenseRegistry *LicenseRegistry) UnpackBuy(data []byte) (*big.Int, error) {
	out, err := licenseRegistry.abi.Unpack("buy", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetApproved is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x081812fc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getApproved(uint256 tokenId) view returns(address)
func (licenseRegistry *LicenseRegistry) PackGetApproved(tokenId *big.Int) []byte {
	enc, err := licenseRegistry.abi.Pack("getApproved", tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetApproved is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x081812fc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getApproved(uint256 tokenId) view returns(address)
func (licenseRegistry *LicenseRegistry) TryPackGetApproved(tokenId *big.Int) ([]byte, error) {
	return licenseRegistry.abi.Pack("getApproved", tokenId)
}

// UnpackGetApproved is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x081812fc.
//
// Solidity: function getApproved(uint256 tokenId) view returns(address)
func (licenseRegistry *LicenseRegistry) UnpackGetApproved(data []byte) (common.Address, error) {
	out, err := licenseRegistry.abi.Unpack("getApproved", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8129fc1c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function initialize() returns()
func (licenseRegistry *LicenseRegistry) PackInitialize() []byte {
	enc, err := licenseRegistry.abi.Pack("initialize")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8129fc1c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function initialize() returns()
func (licenseRegistry *LicenseRegistry) TryPackInitialize() ([]byte, error) {
	return licenseRegistry.abi.Pack("initialize")
}

// PackIsApprovedForAll is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe985e9c5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isApprovedForAll(address owner, address operator) view returns(bool)
func (licenseRegistry *LicenseRegistry) PackIsApprovedForAll(owner common.Address, operator common.Address) []byte {
	enc, err := licenseRegistry.abi.Pack("isApprovedForAll", owner, operator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsApprovedForAll is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe985e9c5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isApprovedForAll(address owner, address operator) view returns(bool)
func (licenseRegistry *LicenseRegistry) TryPackIsApprovedForAll(owner common.Address, operator common.Address) ([]byte, error) {
	return licenseRegistry.abi.Pack("isApprovedForAll", owner, operator)
}

// UnpackIsApprovedForAll is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe985e9c5.
//
// Solidity: function isApprovedForAll(address owner, address operator) view returns(bool)
func (licenseRegistry *LicenseRegistry) UnpackIsApprovedForAll(data []byte) (bool, error) {
	out, err := licenseRegistry.abi.Unpack("isApprovedForAll", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackIsLicensed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5929b82a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isLicensed(address account, uint256 modelId) view returns(bool)
func (licenseRegistry *LicenseRegistry) PackIsLicensed(account common.Address, modelId *big.Int) []byte {
	enc, err := licenseRegistry.abi.Pack("isLicensed", account, modelId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsLicensed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5929b82a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isLicensed(address account, uint256 modelId) view returns(bool)
func (licenseRegistry *LicenseRegistry) TryPackIsLicensed(account common.Address, modelId *big.Int) ([]byte, error) {
	return licenseRegistry.abi.Pack("isLicensed", account, modelId)
}

// UnpackIsLicensed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5929b82a.
//
// Solidity: function isLicensed(address account, uint256 modelId) view returns(bool)
func (licenseRegistry *LicenseRegistry) UnpackIsLicensed(data []byte) (bool, error) {
	out, err := licenseRegistry.abi.Unpack("isLicensed", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackLicense is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x178ed284.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function license(uint256 licenseId) view returns((uint256,uint256,uint64,uint64,uint64))
func (licenseRegistry *LicenseRegistry) PackLicense(licenseId *big.Int) []byte {
	enc, err := licenseRegistry.abi.Pack("license", licenseId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLicense is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x178ed284.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function license(uint256 licenseId) view returns((uint256,uint256,uint64,uint64,uint64))
func (licenseRegistry *LicenseRegistry) TryPackLicense(licenseId *big.Int) ([]byte, error) {
	return licenseRegistry.abi.Pack("license", licenseId)
}

// UnpackLicense is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x178ed284.
//
// Solidity: function license(uint256 licenseId) view returns((uint256,uint256,uint64,uint64,uint64))
func (licenseRegistry *LicenseRegistry) UnpackLicense(data []byte) (ILicenseRegistryLicense, error) {
	out, err := licenseRegistry.abi.Unpack("license", data)
	if err != nil {
		return *new(ILicenseRegistryLicense), err
	}
	out0 := *abi.ConvertType(out[0], new(ILicenseRegistryLicense)).(*ILicenseRegistryLicense)
	return out0, nil
}

// PackLicenseCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2fbccc27.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function licenseCount() view returns(uint256)
func (licenseRegistry *LicenseRegistry) PackLicenseCount() []byte {
	enc, err := licenseRegistry.abi.Pack("licenseCount")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLicenseCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2fbccc27.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function licenseCount() view returns(uint256)
func (licenseRegistry *LicenseRegistry) TryPackLicenseCount() ([]byte, error) {
	return licenseRegistry.abi.Pack("licenseCount")
}

// UnpackLicenseCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2fbccc27.
//
// Solidity: function licenseCount() view returns(uint256)
func (licenseRegistry *LicenseRegistry) UnpackLicenseCount(data []byte) (*big.Int, error) {
	out, err := licenseRegistry.abi.Unpack("licenseCount", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackModels is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9986df2c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function models() view returns(address)
func (licenseRegistry *LicenseRegistry) PackModels() []byte {
	enc, err := licenseRegistry.abi.Pack("models")
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
func (licenseRegistry *LicenseRegistry) TryPackModels() ([]byte, error) {
	return licenseRegistry.abi.Pack("models")
}

// UnpackModels is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9986df2c.
//
// Solidity: function models() view returns(address)
func (licenseRegistry *LicenseRegistry) UnpackModels(data []byte) (common.Address, error) {
	out, err := licenseRegistry.abi.Unpack("models", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function name() view returns(string)
func (licenseRegistry *LicenseRegistry) PackName() []byte {
	enc, err := licenseRegistry.abi.Pack("name")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function name() view returns(string)
func (licenseRegistry *LicenseRegistry) TryPackName() ([]byte, error) {
	return licenseRegistry.abi.Pack("name")
}

// UnpackName is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06fdde03.
//
// Solidity: function name() view returns(string)
func (licenseRegistry *LicenseRegistry) UnpackName(data []byte) (string, error) {
	out, err := licenseRegistry.abi.Unpack("name", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackOwnerOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6352211e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ownerOf(uint256 tokenId) view returns(address)
func (licenseRegistry *LicenseRegistry) PackOwnerOf(tokenId *big.Int) []byte {
	enc, err := licenseRegistry.abi.Pack("ownerOf", tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOwnerOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6352211e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ownerOf(uint256 tokenId) view returns(address)
func (licenseRegistry *LicenseRegistry) TryPackOwnerOf(tokenId *big.Int) ([]byte, error) {
	return licenseRegistry.abi.Pack("ownerOf", tokenId)
}

// UnpackOwnerOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6352211e.
//
// Solidity: function ownerOf(uint256 tokenId) view returns(address)
func (licenseRegistry *LicenseRegistry) UnpackOwnerOf(data []byte) (common.Address, error) {
	out, err := licenseRegistry.abi.Unpack("ownerOf", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPlan is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xab79205c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function plan(uint256 planId) view returns((uint256,(address,uint128,uint128,uint64,uint64,bool),bool))
func (licenseRegistry *LicenseRegistry) PackPlan(planId *big.Int) []byte {
	enc, err := licenseRegistry.abi.Pack("plan", planId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPlan is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xab79205c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function plan(uint256 planId) view returns((uint256,(address,uint128,uint128,uint64,uint64,bool),bool))
func (licenseRegistry *LicenseRegistry) TryPackPlan(planId *big.Int) ([]byte, error) {
	return licenseRegistry.abi.Pack("plan", planId)
}

// UnpackPlan is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xab79205c.
//
// Solidity: function plan(uint256 planId) view returns((uint256,(address,uint128,uint128,uint64,uint64,bool),bool))
func (licenseRegistry *LicenseRegistry) UnpackPlan(data []byte) (ILicenseRegistryPlan, error) {
	out, err := licenseRegistry.abi.Unpack("plan", data)
	if err != nil {
		return *new(ILicenseRegistryPlan), err
	}
	out0 := *abi.ConvertType(out[0], new(ILicenseRegistryPlan)).(*ILicenseRegistryPlan)
	return out0, nil
}

// PackPlanCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x382d39bb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function planCount() view returns(uint256)
func (licenseRegistry *LicenseRegistry) PackPlanCount() []byte {
	enc, err := licenseRegistry.abi.Pack("planCount")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPlanCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x382d39bb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function planCount() view returns(uint256)
func (licenseRegistry *LicenseRegistry) TryPackPlanCount() ([]byte, error) {
	return licenseRegistry.abi.Pack("planCount")
}

// UnpackPlanCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x382d39bb.
//
// Solidity: function planCount() view returns(uint256)
func (licenseRegistry *LicenseRegistry) UnpackPlanCount(data []byte) (*big.Int, error) {
	out, err := licenseRegistry.abi.Unpack("planCount", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPublishPlan is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbb16e8af.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function publishPlan(uint256 modelId, (address,uint128,uint128,uint64,uint64,bool) terms) returns(uint256 planId)
func (licenseRegistry *LicenseRegistry) PackPublishPlan(modelId *big.Int, terms ILicenseRegistryPlanTerms) []byte {
	enc, err := licenseRegistry.abi.Pack("publishPlan", modelId, terms)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPublishPlan is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbb16e8af.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function publishPlan(uint256 modelId, (address,uint128,uint128,uint64,uint64,bool) terms) returns(uint256 planId)
func (licenseRegistry *LicenseRegistry) TryPackPublishPlan(modelId *big.Int, terms ILicenseRegistryPlanTerms) ([]byte, error) {
	return licenseRegistry.abi.Pack("publishPlan", modelId, terms)
}

// UnpackPublishPlan is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbb16e8af.
//
// Solidity: function publishPlan(uint256 modelId, (address,uint128,uint128,uint64,uint64,bool) terms) returns(uint256 planId)
func (licenseRegistry *LicenseRegistry) UnpackPublishPlan(data []byte) (*big.Int, error) {
	out, err := licenseRegistry.abi.Unpack("publishPlan", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRouter is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf887ea40.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function router() view returns(address)
func (licenseRegistry *LicenseRegistry) PackRouter() []byte {
	enc, err := licenseRegistry.abi.Pack("router")
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
func (licenseRegistry *LicenseRegistry) TryPackRouter() ([]byte, error) {
	return licenseRegistry.abi.Pack("router")
}

// UnpackRouter is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf887ea40.
//
// Solidity: function router() view returns(address)
func (licenseRegistry *LicenseRegistry) UnpackRouter(data []byte) (common.Address, error) {
	out, err := licenseRegistry.abi.Unpack("router", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackSafeTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42842e0e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function safeTransferFrom(address from, address to, uint256 tokenId) returns()
func (licenseRegistry *LicenseRegistry) PackSafeTransferFrom(from common.Address, to common.Address, tokenId *big.Int) []byte {
	enc, err := licenseRegistry.abi.Pack("safeTransferFrom", from, to, tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSafeTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42842e0e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function safeTransferFrom(address from, address to, uint256 tokenId) returns()
func (licenseRegistry *LicenseRegistry) TryPackSafeTransferFrom(from common.Address, to common.Address, tokenId *big.Int) ([]byte, error) {
	return licenseRegistry.abi.Pack("safeTransferFrom", from, to, tokenId)
}

// PackSafeTransferFrom0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb88d4fde.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function safeTransferFrom(address from, address to, uint256 tokenId, bytes data) returns()
func (licenseRegistry *LicenseRegistry) PackSafeTransferFrom0(from common.Address, to common.Address, tokenId *big.Int, data []byte) []byte {
	enc, err := licenseRegistry.abi.Pack("safeTransferFrom0", from, to, tokenId, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSafeTransferFrom0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb88d4fde.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function safeTransferFrom(address from, address to, uint256 tokenId, bytes data) returns()
func (licenseRegistry *LicenseRegistry) TryPackSafeTransferFrom0(from common.Address, to common.Address, tokenId *big.Int, data []byte) ([]byte, error) {
	return licenseRegistry.abi.Pack("safeTransferFrom0", from, to, tokenId, data)
}

// PackSetApprovalForAll is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa22cb465.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setApprovalForAll(address operator, bool approved) returns()
func (licenseRegistry *LicenseRegistry) PackSetApprovalForAll(operator common.Address, approved bool) []byte {
	enc, err := licenseRegistry.abi.Pack("setApprovalForAll", operator, approved)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetApprovalForAll is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa22cb465.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setApprovalForAll(address operator, bool approved) returns()
func (licenseRegistry *LicenseRegistry) TryPackSetApprovalForAll(operator common.Address, approved bool) ([]byte, error) {
	return licenseRegistry.abi.Pack("setApprovalForAll", operator, approved)
}

// PackSetPlanOpen is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x956eac6d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setPlanOpen(uint256 planId, bool open) returns()
func (licenseRegistry *LicenseRegistry) PackSetPlanOpen(planId *big.Int, open bool) []byte {
	enc, err := licenseRegistry.abi.Pack("setPlanOpen", planId, open)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetPlanOpen is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x956eac6d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setPlanOpen(uint256 planId, bool open) returns()
func (licenseRegistry *LicenseRegistry) TryPackSetPlanOpen(planId *big.Int, open bool) ([]byte, error) {
	return licenseRegistry.abi.Pack("setPlanOpen", planId, open)
}

// PackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (licenseRegistry *LicenseRegistry) PackSupportsInterface(interfaceId [4]byte) []byte {
	enc, err := licenseRegistry.abi.Pack("supportsInterface", interfaceId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (licenseRegistry *LicenseRegistry) TryPackSupportsInterface(interfaceId [4]byte) ([]byte, error) {
	return licenseRegistry.abi.Pack("supportsInterface", interfaceId)
}

// UnpackSupportsInterface is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x01ffc9a7.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (licenseRegistry *LicenseRegistry) UnpackSupportsInterface(data []byte) (bool, error) {
	out, err := licenseRegistry.abi.Unpack("supportsInterface", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function symbol() view returns(string)
func (licenseRegistry *LicenseRegistry) PackSymbol() []byte {
	enc, err := licenseRegistry.abi.Pack("symbol")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function symbol() view returns(string)
func (licenseRegistry *LicenseRegistry) TryPackSymbol() ([]byte, error) {
	return licenseRegistry.abi.Pack("symbol")
}

// UnpackSymbol is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x95d89b41.
//
// Solidity: function symbol() view returns(string)
func (licenseRegistry *LicenseRegistry) UnpackSymbol(data []byte) (string, error) {
	out, err := licenseRegistry.abi.Unpack("symbol", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackTokenURI is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc87b56dd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function tokenURI(uint256 licenseId) view returns(string)
func (licenseRegistry *LicenseRegistry) PackTokenURI(licenseId *big.Int) []byte {
	enc, err := licenseRegistry.abi.Pack("tokenURI", licenseId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTokenURI is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc87b56dd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function tokenURI(uint256 licenseId) view returns(string)
func (licenseRegistry *LicenseRegistry) TryPackTokenURI(licenseId *big.Int) ([]byte, error) {
	return licenseRegistry.abi.Pack("tokenURI", licenseId)
}

// UnpackTokenURI is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc87b56dd.
//
// Solidity: function tokenURI(uint256 licenseId) view returns(string)
func (licenseRegistry *LicenseRegistry) UnpackTokenURI(data []byte) (string, error) {
	out, err := licenseRegistry.abi.Unpack("tokenURI", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferFrom(address from, address to, uint256 tokenId) returns()
func (licenseRegistry *LicenseRegistry) PackTransferFrom(from common.Address, to common.Address, tokenId *big.Int) []byte {
	enc, err := licenseRegistry.abi.Pack("transferFrom", from, to, tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferFrom(address from, address to, uint256 tokenId) returns()
func (licenseRegistry *LicenseRegistry) TryPackTransferFrom(from common.Address, to common.Address, tokenId *big.Int) ([]byte, error) {
	return licenseRegistry.abi.Pack("transferFrom", from, to, tokenId)
}

// LicenseRegistryApproval represents a Approval event raised by the LicenseRegistry contract.
type LicenseRegistryApproval struct {
	Owner    common.Address
	Approved common.Address
	TokenId  *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const LicenseRegistryApprovalEventName = "Approval"

// ContractEventName returns the user-defined event name.
func (LicenseRegistryApproval) ContractEventName() string {
	return LicenseRegistryApprovalEventName
}

// UnpackApprovalEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Approval(address indexed owner, address indexed approved, uint256 indexed tokenId)
func (licenseRegistry *LicenseRegistry) UnpackApprovalEvent(log *types.Log) (*LicenseRegistryApproval, error) {
	event := "Approval"
	if len(log.Topics) == 0 || log.Topics[0] != licenseRegistry.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(LicenseRegistryApproval)
	if len(log.Data) > 0 {
		if err := licenseRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range licenseRegistry.abi.Events[event].Inputs {
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

// LicenseRegistryApprovalForAll represents a ApprovalForAll event raised by the LicenseRegistry contract.
type LicenseRegistryApprovalForAll struct {
	Owner    common.Address
	Operator common.Address
	Approved bool
	Raw      *types.Log // Blockchain specific contextual infos
}

const LicenseRegistryApprovalForAllEventName = "ApprovalForAll"

// ContractEventName returns the user-defined event name.
func (LicenseRegistryApprovalForAll) ContractEventName() string {
	return LicenseRegistryApprovalForAllEventName
}

// UnpackApprovalForAllEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ApprovalForAll(address indexed owner, address indexed operator, bool approved)
func (licenseRegistry *LicenseRegistry) UnpackApprovalForAllEvent(log *types.Log) (*LicenseRegistryApprovalForAll, error) {
	event := "ApprovalForAll"
	if len(log.Topics) == 0 || log.Topics[0] != licenseRegistry.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(LicenseRegistryApprovalForAll)
	if len(log.Data) > 0 {
		if err := licenseRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range licenseRegistry.abi.Events[event].Inputs {
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

// LicenseRegistryInitialized represents a Initialized event raised by the LicenseRegistry contract.
type LicenseRegistryInitialized struct {
	Version uint64
	Raw     *types.Log // Blockchain specific contextual infos
}

const LicenseRegistryInitializedEventName = "Initialized"

// ContractEventName returns the user-defined event name.
func (LicenseRegistryInitialized) ContractEventName() string {
	return LicenseRegistryInitializedEventName
}

// UnpackInitializedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Initialized(uint64 version)
func (licenseRegistry *LicenseRegistry) UnpackInitializedEvent(log *types.Log) (*LicenseRegistryInitialized, error) {
	event := "Initialized"
	if len(log.Topics) == 0 || log.Topics[0] != licenseRegistry.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(LicenseRegistryInitialized)
	if len(log.Data) > 0 {
		if err := licenseRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range licenseRegistry.abi.Events[event].Inputs {
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

// LicenseRegistryLicenseBought represents a LicenseBought event raised by the LicenseRegistry contract.
type LicenseRegistryLicenseBought struct {
	LicenseId *big.Int
	PlanId    *big.Int
	Holder    common.Address
	ModelId   *big.Int
	Buyer     common.Address
	Price     *big.Int
	ExpiresAt uint64
	Raw       *types.Log // Blockchain specific contextual infos
}

const LicenseRegistryLicenseBoughtEventName = "LicenseBought"

// ContractEventName returns the user-defined event name.
func (LicenseRegistryLicenseBought) ContractEventName() string {
	return LicenseRegistryLicenseBoughtEventName
}

// UnpackLicenseBoughtEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event LicenseBought(uint256 indexed licenseId, uint256 indexed planId, address indexed holder, uint256 modelId, address buyer, uint128 price, uint64 expiresAt)
func (licenseRegistry *LicenseRegistry) UnpackLicenseBoughtEvent(log *types.Log) (*LicenseRegistryLicenseBought, error) {
	event := "LicenseBought"
	if len(log.Topics) == 0 || log.Topics[0] != licenseRegistry.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(LicenseRegistryLicenseBought)
	if len(log.Data) > 0 {
		if err := licenseRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range licenseRegistry.abi.Events[event].Inputs {
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

// LicenseRegistryPlanOpenSet represents a PlanOpenSet event raised by the LicenseRegistry contract.
type LicenseRegistryPlanOpenSet struct {
	PlanId *big.Int
	Open   bool
	Raw    *types.Log // Blockchain specific contextual infos
}

const LicenseRegistryPlanOpenSetEventName = "PlanOpenSet"

// ContractEventName returns the user-defined event name.
func (LicenseRegistryPlanOpenSet) ContractEventName() string {
	return LicenseRegistryPlanOpenSetEventName
}

// UnpackPlanOpenSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PlanOpenSet(uint256 indexed planId, bool open)
func (licenseRegistry *LicenseRegistry) UnpackPlanOpenSetEvent(log *types.Log) (*LicenseRegistryPlanOpenSet, error) {
	event := "PlanOpenSet"
	if len(log.Topics) == 0 || log.Topics[0] != licenseRegistry.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(LicenseRegistryPlanOpenSet)
	if len(log.Data) > 0 {
		if err := licenseRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range licenseRegistry.abi.Events[event].Inputs {
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

// LicenseRegistryPlanPublished represents a PlanPublished event raised by the LicenseRegistry contract.
type LicenseRegistryPlanPublished struct {
	PlanId  *big.Int
	ModelId *big.Int
	Terms   ILicenseRegistryPlanTerms
	Raw     *types.Log // Blockchain specific contextual infos
}

const LicenseRegistryPlanPublishedEventName = "PlanPublished"

// ContractEventName returns the user-defined event name.
func (LicenseRegistryPlanPublished) ContractEventName() string {
	return LicenseRegistryPlanPublishedEventName
}

// UnpackPlanPublishedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PlanPublished(uint256 indexed planId, uint256 indexed modelId, (address,uint128,uint128,uint64,uint64,bool) terms)
func (licenseRegistry *LicenseRegistry) UnpackPlanPublishedEvent(log *types.Log) (*LicenseRegistryPlanPublished, error) {
	event := "PlanPublished"
	if len(log.Topics) == 0 || log.Topics[0] != licenseRegistry.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(LicenseRegistryPlanPublished)
	if len(log.Data) > 0 {
		if err := licenseRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range licenseRegistry.abi.Events[event].Inputs {
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

// LicenseRegistryTransfer represents a Transfer event raised by the LicenseRegistry contract.
type LicenseRegistryTransfer struct {
	From    common.Address
	To      common.Address
	TokenId *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const LicenseRegistryTransferEventName = "Transfer"

// ContractEventName returns the user-defined event name.
func (LicenseRegistryTransfer) ContractEventName() string {
	return LicenseRegistryTransferEventName
}

// UnpackTransferEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Transfer(address indexed from, address indexed to, uint256 indexed tokenId)
func (licenseRegistry *LicenseRegistry) UnpackTransferEvent(log *types.Log) (*LicenseRegistryTransfer, error) {
	event := "Transfer"
	if len(log.Topics) == 0 || log.Topics[0] != licenseRegistry.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(LicenseRegistryTransfer)
	if len(log.Data) > 0 {
		if err := licenseRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range licenseRegistry.abi.Events[event].Inputs {
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
func (licenseRegistry *LicenseRegistry) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], licenseRegistry.abi.Errors["ERC721IncorrectOwner"].ID.Bytes()[:4]) {
		return licenseRegistry.UnpackERC721IncorrectOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], licenseRegistry.abi.Errors["ERC721InsufficientApproval"].ID.Bytes()[:4]) {
		return licenseRegistry.UnpackERC721InsufficientApprovalError(raw[4:])
	}
	if bytes.Equal(raw[:4], licenseRegistry.abi.Errors["ERC721InvalidApprover"].ID.Bytes()[:4]) {
		return licenseRegistry.UnpackERC721InvalidApproverError(raw[4:])
	}
	if bytes.Equal(raw[:4], licenseRegistry.abi.Errors["ERC721InvalidOperator"].ID.Bytes()[:4]) {
		return licenseRegistry.UnpackERC721InvalidOperatorError(raw[4:])
	}
	if bytes.Equal(raw[:4], licenseRegistry.abi.Errors["ERC721InvalidOwner"].ID.Bytes()[:4]) {
		return licenseRegistry.UnpackERC721InvalidOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], licenseRegistry.abi.Errors["ERC721InvalidReceiver"].ID.Bytes()[:4]) {
		return licenseRegistry.UnpackERC721InvalidReceiverError(raw[4:])
	}
	if bytes.Equal(raw[:4], licenseRegistry.abi.Errors["ERC721InvalidSender"].ID.Bytes()[:4]) {
		return licenseRegistry.UnpackERC721InvalidSenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], licenseRegistry.abi.Errors["ERC721NonexistentToken"].ID.Bytes()[:4]) {
		return licenseRegistry.UnpackERC721NonexistentTokenError(raw[4:])
	}
	if bytes.Equal(raw[:4], licenseRegistry.abi.Errors["InvalidInitialization"].ID.Bytes()[:4]) {
		return licenseRegistry.UnpackInvalidInitializationError(raw[4:])
	}
	if bytes.Equal(raw[:4], licenseRegistry.abi.Errors["NotInitializing"].ID.Bytes()[:4]) {
		return licenseRegistry.UnpackNotInitializingError(raw[4:])
	}
	if bytes.Equal(raw[:4], licenseRegistry.abi.Errors["NotModelOwner"].ID.Bytes()[:4]) {
		return licenseRegistry.UnpackNotModelOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], licenseRegistry.abi.Errors["NotTransferable"].ID.Bytes()[:4]) {
		return licenseRegistry.UnpackNotTransferableError(raw[4:])
	}
	if bytes.Equal(raw[:4], licenseRegistry.abi.Errors["PaymentRefused"].ID.Bytes()[:4]) {
		return licenseRegistry.UnpackPaymentRefusedError(raw[4:])
	}
	if bytes.Equal(raw[:4], licenseRegistry.abi.Errors["PeriodTooLong"].ID.Bytes()[:4]) {
		return licenseRegistry.UnpackPeriodTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], licenseRegistry.abi.Errors["PlanClosed"].ID.Bytes()[:4]) {
		return licenseRegistry.UnpackPlanClosedError(raw[4:])
	}
	if bytes.Equal(raw[:4], licenseRegistry.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return licenseRegistry.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], licenseRegistry.abi.Errors["SafeCastOverflowedUintDowncast"].ID.Bytes()[:4]) {
		return licenseRegistry.UnpackSafeCastOverflowedUintDowncastError(raw[4:])
	}
	if bytes.Equal(raw[:4], licenseRegistry.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return licenseRegistry.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], licenseRegistry.abi.Errors["UnknownLicense"].ID.Bytes()[:4]) {
		return licenseRegistry.UnpackUnknownLicenseError(raw[4:])
	}
	if bytes.Equal(raw[:4], licenseRegistry.abi.Errors["UnknownModel"].ID.Bytes()[:4]) {
		return licenseRegistry.UnpackUnknownModelError(raw[4:])
	}
	if bytes.Equal(raw[:4], licenseRegistry.abi.Errors["UnknownPlan"].ID.Bytes()[:4]) {
		return licenseRegistry.UnpackUnknownPlanError(raw[4:])
	}
	if bytes.Equal(raw[:4], licenseRegistry.abi.Errors["WrongAmountReceived"].ID.Bytes()[:4]) {
		return licenseRegistry.UnpackWrongAmountReceivedError(raw[4:])
	}
	if bytes.Equal(raw[:4], licenseRegistry.abi.Errors["WrongValue"].ID.Bytes()[:4]) {
		return licenseRegistry.UnpackWrongValueError(raw[4:])
	}
	if bytes.Equal(raw[:4], licenseRegistry.abi.Errors["ZeroAmount"].ID.Bytes()[:4]) {
		return licenseRegistry.UnpackZeroAmountError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// LicenseRegistryERC721IncorrectOwner represents a ERC721IncorrectOwner error raised by the LicenseRegistry contract.
type LicenseRegistryERC721IncorrectOwner struct {
	Sender  common.Address
	TokenId *big.Int
	Owner   common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC721IncorrectOwner(address sender, uint256 tokenId, address owner)
func LicenseRegistryERC721IncorrectOwnerErrorID() common.Hash {
	return common.HexToHash("0x64283d7b313c8117c125f736876fa2b4e90ea3831a4716dfdb87d2f540e26289")
}

// UnpackERC721IncorrectOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC721IncorrectOwner(address sender, uint256 tokenId, address owner)
func (licenseRegistry *LicenseRegistry) UnpackERC721IncorrectOwnerError(raw []byte) (*LicenseRegistryERC721IncorrectOwner, error) {
	out := new(LicenseRegistryERC721IncorrectOwner)
	if err := licenseRegistry.abi.UnpackIntoInterface(out, "ERC721IncorrectOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LicenseRegistryERC721InsufficientApproval represents a ERC721InsufficientApproval error raised by the LicenseRegistry contract.
type LicenseRegistryERC721InsufficientApproval struct {
	Operator common.Address
	TokenId  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC721InsufficientApproval(address operator, uint256 tokenId)
func LicenseRegistryERC721InsufficientApprovalErrorID() common.Hash {
	return common.HexToHash("0x177e802f6f313bc89797ecace66d6d29ab4719cbaaacbb87367264048b1eb861")
}

// UnpackERC721InsufficientApprovalError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC721InsufficientApproval(address operator, uint256 tokenId)
func (licenseRegistry *LicenseRegistry) UnpackERC721InsufficientApprovalError(raw []byte) (*LicenseRegistryERC721InsufficientApproval, error) {
	out := new(LicenseRegistryERC721InsufficientApproval)
	if err := licenseRegistry.abi.UnpackIntoInterface(out, "ERC721InsufficientApproval", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LicenseRegistryERC721InvalidApprover represents a ERC721InvalidApprover error raised by the LicenseRegistry contract.
type LicenseRegistryERC721InvalidApprover struct {
	Approver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC721InvalidApprover(address approver)
func LicenseRegistryERC721InvalidApproverErrorID() common.Hash {
	return common.HexToHash("0xa9fbf51f86b8e03595d59dc726bb10c329bb24f62589be276d8dd193ca0b69ea")
}

// UnpackERC721InvalidApproverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC721InvalidApprover(address approver)
func (licenseRegistry *LicenseRegistry) UnpackERC721InvalidApproverError(raw []byte) (*LicenseRegistryERC721InvalidApprover, error) {
	out := new(LicenseRegistryERC721InvalidApprover)
	if err := licenseRegistry.abi.UnpackIntoInterface(out, "ERC721InvalidApprover", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LicenseRegistryERC721InvalidOperator represents a ERC721InvalidOperator error raised by the LicenseRegistry contract.
type LicenseRegistryERC721InvalidOperator struct {
	Operator common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC721InvalidOperator(address operator)
func LicenseRegistryERC721InvalidOperatorErrorID() common.Hash {
	return common.HexToHash("0x5b08ba185e8f577075361f3a3555a6580a227ce22734dcc979c1aeadf894658b")
}

// UnpackERC721InvalidOperatorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC721InvalidOperator(address operator)
func (licenseRegistry *LicenseRegistry) UnpackERC721InvalidOperatorError(raw []byte) (*LicenseRegistryERC721InvalidOperator, error) {
	out := new(LicenseRegistryERC721InvalidOperator)
	if err := licenseRegistry.abi.UnpackIntoInterface(out, "ERC721InvalidOperator", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LicenseRegistryERC721InvalidOwner represents a ERC721InvalidOwner error raised by the LicenseRegistry contract.
type LicenseRegistryERC721InvalidOwner struct {
	Owner common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC721InvalidOwner(address owner)
func LicenseRegistryERC721InvalidOwnerErrorID() common.Hash {
	return common.HexToHash("0x89c62b6479af2e623826dcc39c5133061d35b66d72de92833401dd2fd6567480")
}

// UnpackERC721InvalidOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC721InvalidOwner(address owner)
func (licenseRegistry *LicenseRegistry) UnpackERC721InvalidOwnerError(raw []byte) (*LicenseRegistryERC721InvalidOwner, error) {
	out := new(LicenseRegistryERC721InvalidOwner)
	if err := licenseRegistry.abi.UnpackIntoInterface(out, "ERC721InvalidOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LicenseRegistryERC721InvalidReceiver represents a ERC721InvalidReceiver error raised by the LicenseRegistry contract.
type LicenseRegistryERC721InvalidReceiver struct {
	Receiver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC721InvalidReceiver(address receiver)
func LicenseRegistryERC721InvalidReceiverErrorID() common.Hash {
	return common.HexToHash("0x64a0ae9278f805eaf991dcd18ca78756d280b7508b764ef1b255c55845c11df9")
}

// UnpackERC721InvalidReceiverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC721InvalidReceiver(address receiver)
func (licenseRegistry *LicenseRegistry) UnpackERC721InvalidReceiverError(raw []byte) (*LicenseRegistryERC721InvalidReceiver, error) {
	out := new(LicenseRegistryERC721InvalidReceiver)
	if err := licenseRegistry.abi.UnpackIntoInterface(out, "ERC721InvalidReceiver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LicenseRegistryERC721InvalidSender represents a ERC721InvalidSender error raised by the LicenseRegistry contract.
type LicenseRegistryERC721InvalidSender struct {
	Sender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC721InvalidSender(address sender)
func LicenseRegistryERC721InvalidSenderErrorID() common.Hash {
	return common.HexToHash("0x73c6ac6e10798e95d99e1f130d923eb40193ecb8d094ec3dce93292564eb3b17")
}

// UnpackERC721InvalidSenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC721InvalidSender(address sender)
func (licenseRegistry *LicenseRegistry) UnpackERC721InvalidSenderError(raw []byte) (*LicenseRegistryERC721InvalidSender, error) {
	out := new(LicenseRegistryERC721InvalidSender)
	if err := licenseRegistry.abi.UnpackIntoInterface(out, "ERC721InvalidSender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LicenseRegistryERC721NonexistentToken represents a ERC721NonexistentToken error raised by the LicenseRegistry contract.
type LicenseRegistryERC721NonexistentToken struct {
	TokenId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC721NonexistentToken(uint256 tokenId)
func LicenseRegistryERC721NonexistentTokenErrorID() common.Hash {
	return common.HexToHash("0x7e273289a3a9ef6670f06df7dca227856fc925e956db96980692764a8bc734d7")
}

// UnpackERC721NonexistentTokenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC721NonexistentToken(uint256 tokenId)
func (licenseRegistry *LicenseRegistry) UnpackERC721NonexistentTokenError(raw []byte) (*LicenseRegistryERC721NonexistentToken, error) {
	out := new(LicenseRegistryERC721NonexistentToken)
	if err := licenseRegistry.abi.UnpackIntoInterface(out, "ERC721NonexistentToken", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LicenseRegistryInvalidInitialization represents a InvalidInitialization error raised by the LicenseRegistry contract.
type LicenseRegistryInvalidInitialization struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidInitialization()
func LicenseRegistryInvalidInitializationErrorID() common.Hash {
	return common.HexToHash("0xf92ee8a957075833165f68c320933b1a1294aafc84ee6e0dd3fb178008f9aaf5")
}

// UnpackInvalidInitializationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidInitialization()
func (licenseRegistry *LicenseRegistry) UnpackInvalidInitializationError(raw []byte) (*LicenseRegistryInvalidInitialization, error) {
	out := new(LicenseRegistryInvalidInitialization)
	if err := licenseRegistry.abi.UnpackIntoInterface(out, "InvalidInitialization", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LicenseRegistryNotInitializing represents a NotInitializing error raised by the LicenseRegistry contract.
type LicenseRegistryNotInitializing struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotInitializing()
func LicenseRegistryNotInitializingErrorID() common.Hash {
	return common.HexToHash("0xd7e6bcf8597daa127dc9f0048d2f08d5ef140a2cb659feabd700beff1f7a8302")
}

// UnpackNotInitializingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotInitializing()
func (licenseRegistry *LicenseRegistry) UnpackNotInitializingError(raw []byte) (*LicenseRegistryNotInitializing, error) {
	out := new(LicenseRegistryNotInitializing)
	if err := licenseRegistry.abi.UnpackIntoInterface(out, "NotInitializing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LicenseRegistryNotModelOwner represents a NotModelOwner error raised by the LicenseRegistry contract.
type LicenseRegistryNotModelOwner struct {
	ModelId *big.Int
	Caller  common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotModelOwner(uint256 modelId, address caller)
func LicenseRegistryNotModelOwnerErrorID() common.Hash {
	return common.HexToHash("0x25a0f138b9f431edbdb764e5493fb6e83edb0cd2ec44878255eebc6a0455a08a")
}

// UnpackNotModelOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotModelOwner(uint256 modelId, address caller)
func (licenseRegistry *LicenseRegistry) UnpackNotModelOwnerError(raw []byte) (*LicenseRegistryNotModelOwner, error) {
	out := new(LicenseRegistryNotModelOwner)
	if err := licenseRegistry.abi.UnpackIntoInterface(out, "NotModelOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LicenseRegistryNotTransferable represents a NotTransferable error raised by the LicenseRegistry contract.
type LicenseRegistryNotTransferable struct {
	LicenseId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotTransferable(uint256 licenseId)
func LicenseRegistryNotTransferableErrorID() common.Hash {
	return common.HexToHash("0x33dece42bc210b4685a82413a5b28db52dc4efacc5fde14559f46226be4d828b")
}

// UnpackNotTransferableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotTransferable(uint256 licenseId)
func (licenseRegistry *LicenseRegistry) UnpackNotTransferableError(raw []byte) (*LicenseRegistryNotTransferable, error) {
	out := new(LicenseRegistryNotTransferable)
	if err := licenseRegistry.abi.UnpackIntoInterface(out, "NotTransferable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LicenseRegistryPaymentRefused represents a PaymentRefused error raised by the LicenseRegistry contract.
type LicenseRegistryPaymentRefused struct {
	To     common.Address
	Amount *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PaymentRefused(address to, uint256 amount)
func LicenseRegistryPaymentRefusedErrorID() common.Hash {
	return common.HexToHash("0xf98a5eac1494baeb26486452cfdb22b6924ba25f4053248d7b15cefb83c7e55c")
}

// UnpackPaymentRefusedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PaymentRefused(address to, uint256 amount)
func (licenseRegistry *LicenseRegistry) UnpackPaymentRefusedError(raw []byte) (*LicenseRegistryPaymentRefused, error) {
	out := new(LicenseRegistryPaymentRefused)
	if err := licenseRegistry.abi.UnpackIntoInterface(out, "PaymentRefused", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LicenseRegistryPeriodTooLong represents a PeriodTooLong error raised by the LicenseRegistry contract.
type LicenseRegistryPeriodTooLong struct {
	Period uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PeriodTooLong(uint64 period)
func LicenseRegistryPeriodTooLongErrorID() common.Hash {
	return common.HexToHash("0xc4a34816aa7e77fb17e20281dac94dc8d40d63f77ef85379ac82992c32fb51b7")
}

// UnpackPeriodTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PeriodTooLong(uint64 period)
func (licenseRegistry *LicenseRegistry) UnpackPeriodTooLongError(raw []byte) (*LicenseRegistryPeriodTooLong, error) {
	out := new(LicenseRegistryPeriodTooLong)
	if err := licenseRegistry.abi.UnpackIntoInterface(out, "PeriodTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LicenseRegistryPlanClosed represents a PlanClosed error raised by the LicenseRegistry contract.
type LicenseRegistryPlanClosed struct {
	PlanId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PlanClosed(uint256 planId)
func LicenseRegistryPlanClosedErrorID() common.Hash {
	return common.HexToHash("0x5d68f61fb7432be3d5da5658cb8caa3a007c08ae18e0482ce1aa42252cf45f20")
}

// UnpackPlanClosedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PlanClosed(uint256 planId)
func (licenseRegistry *LicenseRegistry) UnpackPlanClosedError(raw []byte) (*LicenseRegistryPlanClosed, error) {
	out := new(LicenseRegistryPlanClosed)
	if err := licenseRegistry.abi.UnpackIntoInterface(out, "PlanClosed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LicenseRegistryReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the LicenseRegistry contract.
type LicenseRegistryReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func LicenseRegistryReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (licenseRegistry *LicenseRegistry) UnpackReentrancyGuardReentrantCallError(raw []byte) (*LicenseRegistryReentrancyGuardReentrantCall, error) {
	out := new(LicenseRegistryReentrancyGuardReentrantCall)
	if err := licenseRegistry.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LicenseRegistrySafeCastOverflowedUintDowncast represents a SafeCastOverflowedUintDowncast error raised by the LicenseRegistry contract.
type LicenseRegistrySafeCastOverflowedUintDowncast struct {
	Bits  uint8
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func LicenseRegistrySafeCastOverflowedUintDowncastErrorID() common.Hash {
	return common.HexToHash("0x6dfcc6503a32754ce7a89698e18201fc5294fd4aad43edefee786f88423b1a12")
}

// UnpackSafeCastOverflowedUintDowncastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func (licenseRegistry *LicenseRegistry) UnpackSafeCastOverflowedUintDowncastError(raw []byte) (*LicenseRegistrySafeCastOverflowedUintDowncast, error) {
	out := new(LicenseRegistrySafeCastOverflowedUintDowncast)
	if err := licenseRegistry.abi.UnpackIntoInterface(out, "SafeCastOverflowedUintDowncast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LicenseRegistrySafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the LicenseRegistry contract.
type LicenseRegistrySafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func LicenseRegistrySafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (licenseRegistry *LicenseRegistry) UnpackSafeERC20FailedOperationError(raw []byte) (*LicenseRegistrySafeERC20FailedOperation, error) {
	out := new(LicenseRegistrySafeERC20FailedOperation)
	if err := licenseRegistry.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LicenseRegistryUnknownLicense represents a UnknownLicense error raised by the LicenseRegistry contract.
type LicenseRegistryUnknownLicense struct {
	LicenseId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownLicense(uint256 licenseId)
func LicenseRegistryUnknownLicenseErrorID() common.Hash {
	return common.HexToHash("0x41d4287be911ff3c87a6797ed7faff08d2f043102390feb87ee7f78208fd9f88")
}

// UnpackUnknownLicenseError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownLicense(uint256 licenseId)
func (licenseRegistry *LicenseRegistry) UnpackUnknownLicenseError(raw []byte) (*LicenseRegistryUnknownLicense, error) {
	out := new(LicenseRegistryUnknownLicense)
	if err := licenseRegistry.abi.UnpackIntoInterface(out, "UnknownLicense", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LicenseRegistryUnknownModel represents a UnknownModel error raised by the LicenseRegistry contract.
type LicenseRegistryUnknownModel struct {
	ModelId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownModel(uint256 modelId)
func LicenseRegistryUnknownModelErrorID() common.Hash {
	return common.HexToHash("0x2380022d955c9d9f2011291f12230d2200b459ca8f2d07a27d4410c88f1ada5e")
}

// UnpackUnknownModelError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownModel(uint256 modelId)
func (licenseRegistry *LicenseRegistry) UnpackUnknownModelError(raw []byte) (*LicenseRegistryUnknownModel, error) {
	out := new(LicenseRegistryUnknownModel)
	if err := licenseRegistry.abi.UnpackIntoInterface(out, "UnknownModel", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LicenseRegistryUnknownPlan represents a UnknownPlan error raised by the LicenseRegistry contract.
type LicenseRegistryUnknownPlan struct {
	PlanId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownPlan(uint256 planId)
func LicenseRegistryUnknownPlanErrorID() common.Hash {
	return common.HexToHash("0xd8f94ea03b5b67cb88a051dfd124dd8f9a90c1dea93893ac9f61372c4a0fe738")
}

// UnpackUnknownPlanError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownPlan(uint256 planId)
func (licenseRegistry *LicenseRegistry) UnpackUnknownPlanError(raw []byte) (*LicenseRegistryUnknownPlan, error) {
	out := new(LicenseRegistryUnknownPlan)
	if err := licenseRegistry.abi.UnpackIntoInterface(out, "UnknownPlan", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LicenseRegistryWrongAmountReceived represents a WrongAmountReceived error raised by the LicenseRegistry contract.
type LicenseRegistryWrongAmountReceived struct {
	Asset    common.Address
	Expected *big.Int
	Got      *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongAmountReceived(address asset, uint256 expected, uint256 got)
func LicenseRegistryWrongAmountReceivedErrorID() common.Hash {
	return common.HexToHash("0xb013264ca2072c17d595b714a963ba5eee2b708d8d1c11bcfc3e4db7d758bbd7")
}

// UnpackWrongAmountReceivedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongAmountReceived(address asset, uint256 expected, uint256 got)
func (licenseRegistry *LicenseRegistry) UnpackWrongAmountReceivedError(raw []byte) (*LicenseRegistryWrongAmountReceived, error) {
	out := new(LicenseRegistryWrongAmountReceived)
	if err := licenseRegistry.abi.UnpackIntoInterface(out, "WrongAmountReceived", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LicenseRegistryWrongValue represents a WrongValue error raised by the LicenseRegistry contract.
type LicenseRegistryWrongValue struct {
	Expected *big.Int
	Got      *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongValue(uint256 expected, uint256 got)
func LicenseRegistryWrongValueErrorID() common.Hash {
	return common.HexToHash("0x195a3ca12ac3744ef64727effb118b3b203c382e49c7a7d24d450eae5e3b889a")
}

// UnpackWrongValueError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongValue(uint256 expected, uint256 got)
func (licenseRegistry *LicenseRegistry) UnpackWrongValueError(raw []byte) (*LicenseRegistryWrongValue, error) {
	out := new(LicenseRegistryWrongValue)
	if err := licenseRegistry.abi.UnpackIntoInterface(out, "WrongValue", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LicenseRegistryZeroAmount represents a ZeroAmount error raised by the LicenseRegistry contract.
type LicenseRegistryZeroAmount struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAmount()
func LicenseRegistryZeroAmountErrorID() common.Hash {
	return common.HexToHash("0x1f2a2005cb66a8e145327e8814e243a0996aec9bfe1e15a495778b1236dbd485")
}

// UnpackZeroAmountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAmount()
func (licenseRegistry *LicenseRegistry) UnpackZeroAmountError(raw []byte) (*LicenseRegistryZeroAmount, error) {
	out := new(LicenseRegistryZeroAmount)
	if err := licenseRegistry.abi.UnpackIntoInterface(out, "ZeroAmount", raw); err != nil {
		return nil, err
	}
	return out, nil
}
