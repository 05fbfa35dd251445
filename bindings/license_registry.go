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

// ILicenseRegistryFunding is an auto generated low-level Go binding around an user-defined struct.
type ILicenseRegistryFunding struct {
	Means     uint8
	Nonce     *big.Int
	Deadline  *big.Int
	Signature []byte
}

// ILicenseRegistryLicense is an auto generated low-level Go binding around an user-defined struct.
type ILicenseRegistryLicense struct {
	ModelId   *big.Int
	PlanId    *big.Int
	Holder    common.Address
	Units     uint32
	BoughtAt  uint64
	ExpiresAt uint64
	CallQuota *big.Int
	CallsUsed *big.Int
	Paid      *big.Int
}

// ILicenseRegistryPlan is an auto generated low-level Go binding around an user-defined struct.
type ILicenseRegistryPlan struct {
	ModelId *big.Int
	Terms   ILicenseRegistryPlanTerms
	Sold    uint32
	Open    bool
}

// ILicenseRegistryPlanTerms is an auto generated low-level Go binding around an user-defined struct.
type ILicenseRegistryPlanTerms struct {
	Asset            common.Address
	Price            *big.Int
	PricePerCall     *big.Int
	Period           uint64
	CallQuota        uint64
	Meter            common.Address
	Transferable     bool
	NeedsCertificate bool
}

// IPermissionCertificatesCertificate is an auto generated low-level Go binding around an user-defined struct.
type IPermissionCertificatesCertificate struct {
	Issuer    common.Address
	ModelId   *big.Int
	Subject   common.Address
	Gateway   common.Address
	Asset     common.Address
	Limits    IPermissionCertificatesLimits
	Epoch     uint64
	Delegable bool
	Purpose   string
	Salt      [32]byte
}

// IPermissionCertificatesDelegation is an auto generated low-level Go binding around an user-defined struct.
type IPermissionCertificatesDelegation struct {
	Certificate [32]byte
	Delegate    common.Address
	Limits      IPermissionCertificatesLimits
	Purpose     string
	Salt        [32]byte
}

// IPermissionCertificatesLimits is an auto generated low-level Go binding around an user-defined struct.
type IPermissionCertificatesLimits struct {
	Calls      uint64
	Spend      *big.Int
	RateCalls  uint32
	RateWindow uint32
	NotBefore  uint64
	NotAfter   uint64
}

// IPermissionCertificatesProof is an auto generated low-level Go binding around an user-defined struct.
type IPermissionCertificatesProof struct {
	Certificate         IPermissionCertificatesCertificate
	Signature           []byte
	Delegation          IPermissionCertificatesDelegation
	DelegationSignature []byte
}

// LicenseRegistryMetaData contains all meta data concerning the LicenseRegistry contract.
var LicenseRegistryMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"models_\",\"type\":\"address\",\"internalType\":\"contractIModelRegistry\"},{\"name\":\"router_\",\"type\":\"address\",\"internalType\":\"contractIRevenueRouter\"},{\"name\":\"certificates_\",\"type\":\"address\",\"internalType\":\"contractIPermissionCertificates\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"MAX_LOOKED_THROUGH\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"approve\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"balanceOf\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"buy\",\"inputs\":[{\"name\":\"planId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"units\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"licenseId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"buyWith\",\"inputs\":[{\"name\":\"planId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"units\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"funding\",\"type\":\"tuple\",\"internalType\":\"structILicenseRegistry.Funding\",\"components\":[{\"name\":\"means\",\"type\":\"uint8\",\"internalType\":\"enumILicenseRegistry.Means\"},{\"name\":\"nonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]},{\"name\":\"certificates_\",\"type\":\"tuple[]\",\"internalType\":\"structIPermissionCertificates.Proof[]\",\"components\":[{\"name\":\"certificate\",\"type\":\"tuple\",\"internalType\":\"structIPermissionCertificates.Certificate\",\"components\":[{\"name\":\"issuer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"modelId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"subject\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"gateway\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"asset\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"limits\",\"type\":\"tuple\",\"internalType\":\"structIPermissionCertificates.Limits\",\"components\":[{\"name\":\"calls\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"spend\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"rateCalls\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rateWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"notBefore\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"notAfter\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"delegable\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"purpose\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"delegation\",\"type\":\"tuple\",\"internalType\":\"structIPermissionCertificates.Delegation\",\"components\":[{\"name\":\"certificate\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"delegate\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"limits\",\"type\":\"tuple\",\"internalType\":\"structIPermissionCertificates.Limits\",\"components\":[{\"name\":\"calls\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"spend\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"rateCalls\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rateWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"notBefore\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"notAfter\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"purpose\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"delegationSignature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}],\"outputs\":[{\"name\":\"licenseId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"certificates\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIPermissionCertificates\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"claimRefund\",\"inputs\":[{\"name\":\"asset\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"getApproved\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"initialize\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"isApprovedForAll\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isLicensed\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"modelId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"license\",\"inputs\":[{\"name\":\"licenseId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structILicenseRegistry.License\",\"components\":[{\"name\":\"modelId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"planId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"holder\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"units\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"boughtAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"expiresAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"callQuota\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"callsUsed\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"paid\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"models\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIModelRegistry\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"name\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"ownerOf\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"plan\",\"inputs\":[{\"name\":\"planId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structILicenseRegistry.Plan\",\"components\":[{\"name\":\"modelId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structILicenseRegistry.PlanTerms\",\"components\":[{\"name\":\"asset\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"price\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"pricePerCall\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"period\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"callQuota\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"meter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"transferable\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"needsCertificate\",\"type\":\"bool\",\"internalType\":\"bool\"}]},{\"name\":\"sold\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"open\",\"type\":\"bool\",\"internalType\":\"bool\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"planCount\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"plansOf\",\"inputs\":[{\"name\":\"modelId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"offset\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"limit\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"publishPlan\",\"inputs\":[{\"name\":\"modelId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structILicenseRegistry.PlanTerms\",\"components\":[{\"name\":\"asset\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"price\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"pricePerCall\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"period\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"callQuota\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"meter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"transferable\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"needsCertificate\",\"type\":\"bool\",\"internalType\":\"bool\"}]}],\"outputs\":[{\"name\":\"planId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"recordCalls\",\"inputs\":[{\"name\":\"licenseId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"calls\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"refresh\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"modelId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"refundOf\",\"inputs\":[{\"name\":\"asset\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"revoke\",\"inputs\":[{\"name\":\"licenseId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"refund\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"router\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIRevenueRouter\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"safeTransferFrom\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"safeTransferFrom\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setApprovalForAll\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"approved\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setPlanOpen\",\"inputs\":[{\"name\":\"planId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"open\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"supportsInterface\",\"inputs\":[{\"name\":\"interfaceId\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"symbol\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"tokenURI\",\"inputs\":[{\"name\":\"licenseId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"transferFrom\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"unusedOf\",\"inputs\":[{\"name\":\"licenseId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"Approval\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"approved\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ApprovalForAll\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"operator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"approved\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"CallsRecorded\",\"inputs\":[{\"name\":\"licenseId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"calls\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"used\",\"type\":\"uint128\",\"indexed\":false,\"internalType\":\"uint128\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Initialized\",\"inputs\":[{\"name\":\"version\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"LicenseBought\",\"inputs\":[{\"name\":\"licenseId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"modelId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"holder\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"buyer\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"units\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"paid\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"expiresAt\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"LicenseRevoked\",\"inputs\":[{\"name\":\"licenseId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"holder\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"asset\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"refund\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PlanOpenSet\",\"inputs\":[{\"name\":\"planId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"open\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PlanPublished\",\"inputs\":[{\"name\":\"planId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"modelId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"terms\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structILicenseRegistry.PlanTerms\",\"components\":[{\"name\":\"asset\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"price\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"pricePerCall\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"period\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"callQuota\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"meter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"transferable\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"needsCertificate\",\"type\":\"bool\",\"internalType\":\"bool\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RefundClaimed\",\"inputs\":[{\"name\":\"asset\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Transfer\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"CertificateNeeded\",\"inputs\":[{\"name\":\"planId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"CertificateRefused\",\"inputs\":[{\"name\":\"reason\",\"type\":\"uint8\",\"internalType\":\"enumIPermissionCertificates.Reason\"}]},{\"type\":\"error\",\"name\":\"ERC721IncorrectOwner\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC721InsufficientApproval\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC721InvalidApprover\",\"inputs\":[{\"name\":\"approver\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC721InvalidOperator\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC721InvalidOwner\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC721InvalidReceiver\",\"inputs\":[{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC721InvalidSender\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC721NonexistentToken\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidInitialization\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidUnits\",\"inputs\":[{\"name\":\"units\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"MeterWithoutQuota\",\"inputs\":[{\"name\":\"meter\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotInitializing\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotMeter\",\"inputs\":[{\"name\":\"licenseId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotModelOwner\",\"inputs\":[{\"name\":\"modelId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotTransferable\",\"inputs\":[{\"name\":\"licenseId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"PaymentRefused\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"PeriodTooLong\",\"inputs\":[{\"name\":\"period\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"units\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"PermitForETH\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"PlanClosed\",\"inputs\":[{\"name\":\"planId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"QuotaExceeded\",\"inputs\":[{\"name\":\"licenseId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"left\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"calls\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ReentrancyGuardReentrantCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"RefundNotCovered\",\"inputs\":[{\"name\":\"refund\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SafeCastOverflowedUintDowncast\",\"inputs\":[{\"name\":\"bits\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SafeERC20FailedOperation\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"TransferableWithCertificate\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"UnknownLicense\",\"inputs\":[{\"name\":\"licenseId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UnknownModel\",\"inputs\":[{\"name\":\"modelId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UnknownPlan\",\"inputs\":[{\"name\":\"planId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongAmountReceived\",\"inputs\":[{\"name\":\"asset\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"got\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongModel\",\"inputs\":[{\"name\":\"certified\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"modelId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongValue\",\"inputs\":[{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"got\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ZeroAmount\",\"inputs\":[]}]",
	ID:  "LicenseRegistry",
	Bin: "0x60e060405234801561000f575f5ffd5b50604051615a68380380615a6883398101604081905261002e9161011d565b6001600160a01b0380841660805282811660a052811660c05261004f610057565b505050610167565b7ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00805468010000000000000000900460ff16156100a75760405163f92ee8a960e01b815260040160405180910390fd5b80546001600160401b03908116146101065780546001600160401b0319166001600160401b0390811782556040519081527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50565b6001600160a01b0381168114610106575f5ffd5b5f5f5f6060848603121561012f575f5ffd5b835161013a81610109565b602085015190935061014b81610109565b604085015190925061015c81610109565b809150509250925092565b60805160a05160c0516158a66101c25f395f81816104c40152612ffe01525f81816106d201528181612e4301528181612eb10152612f1c01525f8181610491015281816115f901528181611cdd01526122bc01526158a65ff3fe6080604052600436106101f5575f3560e01c80637644d70c11610117578063b0aabeb4116100ac578063e985e9c51161007c578063f1f3cf5611610062578063f1f3cf561461063f578063f4e430451461065e578063f887ea40146106c1575f5ffd5b8063e985e9c5146105ba578063ec10b7c814610620575f5ffd5b8063b0aabeb414610531578063b88d4fde14610550578063c49368751461056f578063c87b56dd1461059b575f5ffd5b80639986df2c116100e75780639986df2c146104805780639b00b81f146104b3578063a22cb465146104e6578063ab79205c14610505575f5ffd5b80637644d70c1461041a5780638129fc1c14610439578063956eac6d1461044d57806395d89b411461046c575f5ffd5b80633470b2c41161018d578063499203c01161015d578063499203c0146103aa5780635929b82a146103bd5780636352211e146103dc57806370a08231146103fb575f5ffd5b80633470b2c414610326578063382d39bb146103395780633d66da8e1461036c57806342842e0e1461038b575f5ffd5b8063178ed284116101c8578063178ed284146102a657806320c5429b146102d257806323b872dd146102f35780632ca7685b14610312575f5ffd5b806301ffc9a7146101f957806306fdde031461022d578063081812fc1461024e578063095ea7b314610285575b5f5ffd5b348015610204575f5ffd5b506102186102133660046146b9565b6106f4565b60405190151581526020015b60405180910390f35b348015610238575f5ffd5b50610241610790565b6040516102249190614702565b348015610259575f5ffd5b5061026d610268366004614714565b610844565b6040516001600160a01b039091168152602001610224565b348015610290575f5ffd5b506102a461029f36600461474a565b61088a565b005b3480156102b1575f5ffd5b506102c56102c0366004614714565b610899565b6040516102249190614774565b6102e56102e0366004614714565b610a49565b604051908152602001610224565b3480156102fe575f5ffd5b506102a461030d36600461482a565b610c0d565b34801561031d575f5ffd5b506102e5604081565b6102e5610334366004614879565b610caf565b348015610344575f5ffd5b507f9ff0c3bd0a0265292e18b66a92e8daf5b717bcbd90855ca2e3966d66d975a300546102e5565b348015610377575f5ffd5b506102e56103863660046148b8565b610def565b348015610396575f5ffd5b506102a46103a536600461482a565b610edc565b6102e56103b83660046148ef565b610efb565b3480156103c8575f5ffd5b506102186103d736600461474a565b6110a2565b3480156103e7575f5ffd5b5061026d6103f6366004614714565b61114c565b348015610406575f5ffd5b506102e56104153660046149bc565b611156565b348015610425575f5ffd5b506102a461043436600461474a565b6111dc565b348015610444575f5ffd5b506102a46111e6565b348015610458575f5ffd5b506102a46104673660046149e6565b61138d565b348015610477575f5ffd5b50610241611425565b34801561048b575f5ffd5b5061026d7f000000000000000000000000000000000000000000000000000000000000000081565b3480156104be575f5ffd5b5061026d7f000000000000000000000000000000000000000000000000000000000000000081565b3480156104f1575f5ffd5b506102a4610500366004614a10565b611476565b348015610510575f5ffd5b5061052461051f366004614714565b611481565b6040516102249190614a3a565b34801561053c575f5ffd5b506102e561054b366004614b09565b6115c8565b34801561055b575f5ffd5b506102a461056a366004614bf8565b611c03565b34801561057a575f5ffd5b5061058e610589366004614ca0565b611c1b565b6040516102249190614cc9565b3480156105a6575f5ffd5b506102416105b5366004614714565b611c55565b3480156105c5575f5ffd5b506102186105d43660046148b8565b6001600160a01b039182165f9081527f80bb2b638cc20bc4d0a60d66940f3ab4a00c1d7b313497ca82fb0b4ab00793056020908152604080832093909416825291909152205460ff1690565b34801561062b575f5ffd5b506102a461063a366004614d2b565b611dcf565b34801561064a575f5ffd5b506102e5610659366004614714565b61202d565b348015610669575f5ffd5b506102e56106783660046148b8565b6001600160a01b039182165f9081527f9ff0c3bd0a0265292e18b66a92e8daf5b717bcbd90855ca2e3966d66d975a3086020908152604080832093909416825291909152205490565b3480156106cc575f5ffd5b5061026d7f000000000000000000000000000000000000000000000000000000000000000081565b5f6001600160e01b031982167f80ac58cd00000000000000000000000000000000000000000000000000000000148061075657506001600160e01b031982167f5b5e139f00000000000000000000000000000000000000000000000000000000145b8061078a57507f01ffc9a7000000000000000000000000000000000000000000000000000000006001600160e01b03198316145b92915050565b7f80bb2b638cc20bc4d0a60d66940f3ab4a00c1d7b313497ca82fb0b4ab007930080546060919081906107c290614d4e565b80601f01602080910402602001604051908101604052809291908181526020018280546107ee90614d4e565b80156108395780601f1061081057610100808354040283529160200191610839565b820191905f5260205f20905b81548152906001019060200180831161081c57829003601f168201915b505050505091505090565b5f61084e82612072565b505f8281527f80bb2b638cc20bc4d0a60d66940f3ab4a00c1d7b313497ca82fb0b4ab007930460205260409020546001600160a01b031661078a565b6108958282336120c9565b5050565b60408051610120810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e081018290526101008101829052906108ea836120d6565b602084811c5f8181527f9ff0c3bd0a0265292e18b66a92e8daf5b717bcbd90855ca2e3966d66d975a30183526040908190208151610120810183528154600160801b900467ffffffffffffffff1681529384019290925283546001600160a01b03811691840191909152600160c81b810463ffffffff166060840152600160a01b900464ffffffffff16608083015291925060a0810161098a838561214f565b67ffffffffffffffff9081168252845460028501546020909301926109c692600160c81b90920463ffffffff1691600160a01b90910416614d9a565b6001600160801b03168152602001610a0f7f9ff0c3bd0a0265292e18b66a92e8daf5b717bcbd90855ca2e3966d66d975a3005f88815260049190910160205260409020546121bd565b6001600160801b03908116825284548454602090930192610a3f92600160c81b90920463ffffffff169116614dbc565b9052949350505050565b5f610a526121f4565b5f610a5c83612232565b602084811c5f9081527f9ff0c3bd0a0265292e18b66a92e8daf5b717bcbd90855ca2e3966d66d975a30190915260409020805491925090610aad90600160801b900467ffffffffffffffff16612283565b610ab8848284612371565b825460018301549194506001600160a01b039081169116610ad8866124c3565b6001600160a01b038181165f9081527f9ff0c3bd0a0265292e18b66a92e8daf5b717bcbd90855ca2e3966d66d975a3086020908152604080832093861683529290529081208054879290610b2d908490614dd3565b9091555050604080516001600160a01b0383811682526020820188905284169188917f718bf64f0656d76c65dfa562383bab93441eb47a7a4373f5ab2445513a437023910160405180910390a36001600160a01b03811615610b9857610b9381866124fb565b610bfc565b84341015610be0576040517f6d32c023000000000000000000000000000000000000000000000000000000008152600481018690523460248201526044015b60405180910390fd5b84341115610bfc57610bfc8133610bf78834614de6565b6125e3565b50505050610c08612666565b919050565b6001600160a01b038216610c3657604051633250574960e11b81525f6004820152602401610bd7565b5f610c42838333612690565b9050836001600160a01b0316816001600160a01b031614610ca9576040517f64283d7b0000000000000000000000000000000000000000000000000000000081526001600160a01b0380861660048301526024820184905282166044820152606401610bd7565b50505050565b5f610cb86121f4565b5f610cc285612906565b6040805160c08101825282546001600160801b038116825267ffffffffffffffff600160801b820416602083015263ffffffff600160c01b8204169282019290925260ff600160e01b8304811615156060830152600160e81b8304811615156080830152600160f01b90920490911615801560a083015291925090610d76576040517fa63f80e200000000000000000000000000000000000000000000000000000000815260048101879052602401610bd7565b610d838683838888612983565b600183015482519194505f9182916001600160a01b031690610db59063ffffffff8a16906001600160801b0316614dbc565b91509150610dc382826124fb565b610ddc836020015167ffffffffffffffff168383612de3565b50505050610de8612666565b9392505050565b5f610df86121f4565b506001600160a01b038281165f9081527f9ff0c3bd0a0265292e18b66a92e8daf5b717bcbd90855ca2e3966d66d975a3086020908152604080832093851683529290529081205490819003610e4e57505f610ed4565b6001600160a01b038381165f8181527f9ff0c3bd0a0265292e18b66a92e8daf5b717bcbd90855ca2e3966d66d975a3086020908152604080832094871680845294825280832092909255815185815291517f39bed68a008a68cbf907d7ff6bc3629912af6516cb837cfa3f871ad9f2b8a9449281900390910190a3610ed48383836125e3565b61078a612666565b610ef683838360405180602001604052805f815250611c03565b505050565b5f610f046121f4565b5f610f0e88612906565b6040805160c08101825282546001600160801b038116825267ffffffffffffffff600160801b820416602083015263ffffffff600160c01b8204169282019290925260ff600160e01b8304811615156060830152600160e81b8304811615156080830152600160f01b909204909116151560a0820181905291925090610f94575f610f97565b60015b60ff168414610fd5576040517fa63f80e2000000000000000000000000000000000000000000000000000000008152600481018a9052602401610bd7565b600184900361101a5761101a85855f818110610ff357610ff3614df9565b90506020028101906110059190614e0d565b88836020015167ffffffffffffffff16612f78565b6110278983838b8b612983565b92505f8863ffffffff16825f01516001600160801b03166110489190614dbc565b60018401549091506110659088906001600160a01b0316836130c6565b6020820151600184015461108d9167ffffffffffffffff16906001600160a01b031683612de3565b505050611098612666565b9695505050505050565b6001600160a01b0382165f9081527f9ff0c3bd0a0265292e18b66a92e8daf5b717bcbd90855ca2e3966d66d975a3066020908152604080832084845282528083208151606081018352905467ffffffffffffffff80821680845268010000000000000000830490911694830194909452600160801b90046001600160801b03169181019190915290151580611144575042816020015167ffffffffffffffff16115b949350505050565b5f61078a82612072565b5f6001600160a01b0382166111a2576040517f89c62b640000000000000000000000000000000000000000000000000000000081526001600160a01b0383166004820152602401610bd7565b506001600160a01b03165f9081527f9ff0c3bd0a0265292e18b66a92e8daf5b717bcbd90855ca2e3966d66d975a305602052604090205490565b61089582826131a0565b5f6111ef613370565b805490915060ff68010000000000000000820416159067ffffffffffffffff165f8115801561121b5750825b90505f8267ffffffffffffffff1660011480156112375750303b155b905081158015611245575080155b1561127c576040517ff92ee8a900000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b84547fffffffffffffffffffffffffffffffffffffffffffffffff000000000000000016600117855583156112c757845468ff00000000000000001916680100000000000000001785555b61133b6040518060400160405280600f81526020017f526567616c6961204c6963656e736500000000000000000000000000000000008152506040518060400160405280600881526020017f524c4943454e5345000000000000000000000000000000000000000000000000815250613398565b831561138657845468ff000000000000000019168555604051600181527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b5050505050565b5f61139783612906565b80549091506113b690600160801b900467ffffffffffffffff16612283565b80547fffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffff16600160e01b83151590810291909117825560405190815283907fdf998faa56b5e76909eac4bdd1d9cd4feef8bc62cd7fce77e1acb39c909111019060200160405180910390a2505050565b7f80bb2b638cc20bc4d0a60d66940f3ab4a00c1d7b313497ca82fb0b4ab007930180546060917f80bb2b638cc20bc4d0a60d66940f3ab4a00c1d7b313497ca82fb0b4ab0079300916107c290614d4e565b6108953383836133aa565b60408051608080820183525f8083528351610100810185528181526020808201839052818601839052606080830184905293820183905260a0820183905260c0820183905260e082018390528401529282018390528101829052906114e583612906565b604080516101008101825260018301546001600160a01b03808216835284546001600160801b0380821660208087019190915260038801549091168587015267ffffffffffffffff600160a01b94859004811660608088019190915260029098015494850481166080808801919091529490931660a086015260ff600160e81b83048116151560c0870152600160f01b83048116151560e087015286519485018752600160801b8304909316845283019390935263ffffffff600160c01b84041693820193909352600160e01b9091049091161515918101919091529392505050565b6040517f03190e6d000000000000000000000000000000000000000000000000000000008152600481018390525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906303190e6d90602401602060405180830381865afa158015611646573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061166a9190614e49565b63ffffffff165f036116ab576040517f2380022d00000000000000000000000000000000000000000000000000000000815260048101849052602401610bd7565b6116b483612283565b6116c64267ffffffffffffffff614de6565b6116d66080840160608501614e64565b67ffffffffffffffff16111561173c576116f66080830160608401614e64565b6040517fae05b4da00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909116600482015260016024820152604401610bd7565b61174c60e0830160c08401614e7f565b80156117645750611764610100830160e08401614e7f565b1561179b576040517f36e44e3600000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f6117ac60c0840160a085016149bc565b6001600160a01b0316141580156117da57506117ce60a0830160808401614e64565b67ffffffffffffffff16155b1561182d576117ef60c0830160a084016149bc565b6040517f9fcfe4370000000000000000000000000000000000000000000000000000000081526001600160a01b039091166004820152602401610bd7565b7f9ff0c3bd0a0265292e18b66a92e8daf5b717bcbd90855ca2e3966d66d975a30080545f9061185b90614e98565b918290555090505f61186c846134e5565b6040805161018081018252919250819060c0820190819061189290880160208901614ec6565b6001600160801b0316815267ffffffffffffffff851660208201525f6040820152600160608201526080016118cd60e0880160c08901614e7f565b151581526020016118e5610100880160e08901614e7f565b1515905281526020908101906118fd908601866149bc565b6001600160a01b0316815260200161191b6080860160608701614e64565b67ffffffffffffffff16815260200161193a60c0860160a087016149bc565b6001600160a01b0316815260200161195860a0860160808701614e64565b67ffffffffffffffff1681526020016119776060860160408701614ec6565b6001600160801b031690527f9ff0c3bd0a0265292e18b66a92e8daf5b717bcbd90855ca2e3966d66d975a3005f84815260019182016020908152604091829020845180518254828501518387015160608086015160808088015160a0988901516001600160801b039889167fffffffffffffffff00000000000000000000000000000000000000000000000090981697909717600160801b67ffffffffffffffff97881602177fffffff0000000000ffffffffffffffffffffffffffffffffffffffffffffffff16600160c01b63ffffffff909616959095027fffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffff1694909417600160e01b92151592909202919091177fff0000ffffffffffffffffffffffffffffffffffffffffffffffffffffffffff16600160e81b931515939093027fff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff1692909217600160f01b94151594909402939093178655958901519785018054978a01516001600160a01b03998a166001600160e01b0319998a1617600160a01b91841682021790915591890151600286018054978b01519190991696909716959095179590941690930293909317909355920151600390910180547fffffffffffffffffffffffffffffffff0000000000000000000000000000000016919092161790557f9ff0c3bd0a0265292e18b66a92e8daf5b717bcbd90855ca2e3966d66d975a3005f858152600291909101602090815260408083208054600181018255908452919092200183905551849083907ffa8b17fb1cd4d8382aa39dafd926e4b10359b90da6cbf22648e88001f86ae0af90611bf4908790614edf565b60405180910390a35092915050565b611c0e848484610c0d565b610ca9338585858561351b565b5f8381527f9ff0c3bd0a0265292e18b66a92e8daf5b717bcbd90855ca2e3966d66d975a30260205260409020606090611144908484613674565b6060611c6082612232565b505f7f9ff0c3bd0a0265292e18b66a92e8daf5b717bcbd90855ca2e3966d66d975a300602084811c5f90815260019290920190526040908190205490517f03190e6d000000000000000000000000000000000000000000000000000000008152600160801b90910467ffffffffffffffff166004820181905291507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690635924b21890839083906303190e6d90602401602060405180830381865afa158015611d34573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611d589190614e49565b6040516001600160e01b031960e085901b168152600481019290925263ffffffff1660248201526044015f60405180830381865afa158015611d9c573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052611dc39190810190615013565b51606001519392505050565b5f611dd983612232565b602084811c5f9081527f9ff0c3bd0a0265292e18b66a92e8daf5b717bcbd90855ca2e3966d66d975a301909152604090206002810154919250906001600160a01b03163314611e5d576040517f13348b5300000000000000000000000000000000000000000000000000000000815260048101859052336024820152604401610bd7565b5f8481527f9ff0c3bd0a0265292e18b66a92e8daf5b717bcbd90855ca2e3966d66d975a304602052604081205483546002840154611eb991600160c81b900463ffffffff1690600160a01b900467ffffffffffffffff16614dbc565b611ec39190614de6565b9050808467ffffffffffffffff161115611f23576040517f6bfc9e56000000000000000000000000000000000000000000000000000000008152600481018690526024810182905267ffffffffffffffff85166044820152606401610bd7565b5f8581527f9ff0c3bd0a0265292e18b66a92e8daf5b717bcbd90855ca2e3966d66d975a30460205260408120805467ffffffffffffffff871691908390611f6b908490614dd3565b9250508190559050818567ffffffffffffffff16148015611f9557505f8567ffffffffffffffff16115b15611fce5783548354611fce916001600160a01b0316908890600160801b900467ffffffffffffffff16611fc9878961214f565b613738565b857f8373aec909b867c682dfc4a857964491f0d23e38a4c096c9320acdc6ebf8cb4286611ffa846121bd565b6040805167ffffffffffffffff90931683526001600160801b0390911660208301520160405180910390a2505050505050565b602081811c5f9081527f9ff0c3bd0a0265292e18b66a92e8daf5b717bcbd90855ca2e3966d66d975a3019091526040812061078a90839061206d82612232565b612371565b5f8181527f9ff0c3bd0a0265292e18b66a92e8daf5b717bcbd90855ca2e3966d66d975a30360205260408120546001600160a01b03168061078a57604051637e27328960e01b815260048101849052602401610bd7565b610ef68383836001613805565b5f8181527f9ff0c3bd0a0265292e18b66a92e8daf5b717bcbd90855ca2e3966d66d975a3036020526040812080549091600160c81b90910463ffffffff169003610c08576040517f41d4287b00000000000000000000000000000000000000000000000000000000815260048101839052602401610bd7565b60018201545f90600160a01b900467ffffffffffffffff16810361217457505f61078a565b815460018401546121a391600160c81b900463ffffffff1690600160a01b900467ffffffffffffffff16615156565b8254610de89190600160a01b900464ffffffffff16615179565b5f6001600160801b038211156121f0576040516306dfcc6560e41b81526080600482015260248101839052604401610bd7565b5090565b6121fc613999565b61223060017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f0061222a565b90565b906139f2565b565b5f61223c826120d6565b80549091506001600160a01b0316610c08576040517f41d4287b00000000000000000000000000000000000000000000000000000000815260048101839052602401610bd7565b6040517f6352211e0000000000000000000000000000000000000000000000000000000081526004810182905233906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690636352211e90602401602060405180830381865afa158015612301573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906123259190615199565b6001600160a01b03161461236e576040517f25a0f13800000000000000000000000000000000000000000000000000000000815260048101829052336024820152604401610bd7565b50565b805482545f91829161239991600160c81b900463ffffffff16906001600160801b0316614dbc565b835460018601549192505f916123cd91600160c81b900463ffffffff1690600160a01b900467ffffffffffffffff16614dbc565b90505f81156124205784545f906123f290600160a01b900464ffffffffff1642614de6565b9050828110612407575f945050505050610de8565b826124128286614dbc565b61241c91906151b4565b9150505b845460028701545f9161245291600160c81b90910463ffffffff1690600160a01b900467ffffffffffffffff16614dbc565b905080156124ad575f8881527f9ff0c3bd0a0265292e18b66a92e8daf5b717bcbd90855ca2e3966d66d975a304602052604081205482906124939087614dbc565b61249d91906151b4565b9050828111156124ab578092505b505b6124b78285614de6565b98975050505050505050565b5f6124cf5f835f612690565b90506001600160a01b03811661089557604051637e27328960e01b815260048101839052602401610bd7565b6001600160a01b038216612532578034146108955760405163195a3ca160e01b815260048101829052346024820152604401610bd7565b34156125595760405163195a3ca160e01b81525f6004820152346024820152604401610bd7565b6040516370a0823160e01b81523060048201525f906001600160a01b038416906370a0823190602401602060405180830381865afa15801561259d573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906125c191906151d3565b90506125d86001600160a01b0384163330856139f9565b610ef6838284613a2f565b6001600160a01b0383166126525761260a828260405180602001604052805f815250613b06565b610ef6576040517ff98a5eac0000000000000000000000000000000000000000000000000000000081526001600160a01b038316600482015260248101829052604401610bd7565b610ef66001600160a01b0384168383613b1b565b6122305f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f0061222a565b5f5f61269b84612232565b602085811c5f9081527f9ff0c3bd0a0265292e18b66a92e8daf5b717bcbd90855ca2e3966d66d975a3019091526040902081546001600160a01b039081169450919250908416156126f1576126f1838587613b50565b6001600160a01b0386161580159061271257508054600160e81b900460ff16155b1561274c576040517f33dece4200000000000000000000000000000000000000000000000000000000815260048101869052602401610bd7565b6127585f865f5f613805565b6001600160a01b0383165f9081527f9ff0c3bd0a0265292e18b66a92e8daf5b717bcbd90855ca2e3966d66d975a3056020526040812080546001929061279f908490614de6565b90915550506001600160a01b03861615612800576001600160a01b0386165f9081527f9ff0c3bd0a0265292e18b66a92e8daf5b717bcbd90855ca2e3966d66d975a305602052604081208054600192906127fa908490614dd3565b90915550505b81547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b0387811691821784556040518792918616907fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef905f90a4856001600160a01b0316836001600160a01b03161480612899575081546128999086908390600160c81b900463ffffffff16613bcd565b156128a5575050610de8565b80545f908190600160801b900467ffffffffffffffff166128c6848661214f565b915067ffffffffffffffff1691506128e085888484613738565b6001600160a01b038816156128fb576128fb88888484613c47565b505050509392505050565b5f8181527f9ff0c3bd0a0265292e18b66a92e8daf5b717bcbd90855ca2e3966d66d975a3016020526040812080549091600160801b90910467ffffffffffffffff169003610c08576040517fd8f94ea000000000000000000000000000000000000000000000000000000000815260048101839052602401610bd7565b5f83606001516129c2576040517f5d68f61f00000000000000000000000000000000000000000000000000000000815260048101879052602401610bd7565b6001600160a01b0382166129f457604051633250574960e11b81526001600160a01b0383166004820152602401610bd7565b600185810154600160a01b900467ffffffffffffffff169063ffffffff851614801590612a55575063ffffffff84161580612a55575067ffffffffffffffff8116158015612a5557506002860154600160a01b900467ffffffffffffffff16155b15612a94576040517f337c9f9200000000000000000000000000000000000000000000000000000000815263ffffffff85166004820152602401610bd7565b5f612aaf63ffffffff861667ffffffffffffffff8416614dbc565b9050612ac34267ffffffffffffffff614de6565b811115612b14576040517fae05b4da00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8316600482015263ffffffff86166024820152604401610bd7565b5f8115612b3257612b2d612b288342614dd3565b6134e5565b612b34565b5f5b9050600187604001818151612b4991906151ea565b63ffffffff9081169091526040808a01518b549216600160c01b81027fffffffff00000000ffffffffffffffffffffffffffffffffffffffffffffffff909316929092178b558051606081019091526001600160a01b038816815260208c811b909217965091508101612bbb42613d18565b64ffffffffff16815263ffffffff88166020909101527f9ff0c3bd0a0265292e18b66a92e8daf5b717bcbd90855ca2e3966d66d975a3005f86815260039190910160209081526040918290208351815492850151949093015163ffffffff16600160c81b027fffffff00000000ffffffffffffffffffffffffffffffffffffffffffffffffff64ffffffffff909516600160a01b027fffffffffffffff000000000000000000000000000000000000000000000000009093166001600160a01b039094169390931791909117929092161790556001612cb77f9ff0c3bd0a0265292e18b66a92e8daf5b717bcbd90855ca2e3966d66d975a30090565b6005015f876001600160a01b03166001600160a01b031681526020019081526020015f205f828254612ce99190614dd3565b909155505060405184906001600160a01b038716905f907fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef908290a4612d3f8585896020015167ffffffffffffffff1684613c47565b846001600160a01b0316876020015167ffffffffffffffff16857f574e8dfc1783f51a55dea554df0eb8f98ac3ecdf9eb71b88f3707db750bde0c2338a8b63ffffffff168d5f01516001600160801b0316612d9a9190614dbc565b604080516001600160a01b03909416845263ffffffff90921660208401529082015267ffffffffffffffff8616606082015260800160405180910390a450505095945050505050565b805f03612def57505050565b6001600160a01b038216612ea2576040517f775520a4000000000000000000000000000000000000000000000000000000008152600481018490526001600160a01b038381166024830152604482018390527f0000000000000000000000000000000000000000000000000000000000000000169063775520a49083906064015f604051808303818588803b158015612e86575f5ffd5b505af1158015612e98573d5f5f3e3d5ffd5b5050505050505050565b612ed66001600160a01b0383167f000000000000000000000000000000000000000000000000000000000000000083613d49565b6040517f775520a4000000000000000000000000000000000000000000000000000000008152600481018490526001600160a01b038381166024830152604482018390527f0000000000000000000000000000000000000000000000000000000000000000169063775520a4906064015f604051808303815f87803b158015612f5d575f5ffd5b505af1158015612f6f573d5f5f3e3d5ffd5b50505050505050565b5f612f838480615206565b602001359050818114612fcc576040517f4bd9b9ef0000000000000000000000000000000000000000000000000000000081526004810182905260248101839052604401610bd7565b6040517fa120f1da0000000000000000000000000000000000000000000000000000000081525f906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063a120f1da906130399088908890869081906004016153d7565b602060405180830381865afa158015613054573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061307891906155a1565b90505f81601581111561308d5761308d6155bf565b1461138657806040517f5096c08c000000000000000000000000000000000000000000000000000000008152600401610bd791906155d3565b5f6130d460208501856155f9565b60028111156130e5576130e56155bf565b036130f457610ef682826124fb565b6001600160a01b038216613134576040517fb3bf991c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600261314360208501856155f9565b6002811115613154576131546155bf565b0361317a57610ef68282602086013560408701356131756060890189615617565b613d9b565b613196828260408601356131916060880188615617565b613ef6565b610ef682826124fb565b6001600160a01b0382165f8181527f9ff0c3bd0a0265292e18b66a92e8daf5b717bcbd90855ca2e3966d66d975a3066020908152604080832085845282528083209383527f9ff0c3bd0a0265292e18b66a92e8daf5b717bcbd90855ca2e3966d66d975a30782528083208584529091528120905b60408110801561322a57505f613228835490565b115b15611386575f61323983613fea565b90505f613249608083901c6134e5565b855490915067ffffffffffffffff680100000000000000009091048116908216116132775750505050505050565b428167ffffffffffffffff1611613290575f8455612f6f565b61329c8461400f614013565b506001600160801b0382165f8181527f9ff0c3bd0a0265292e18b66a92e8daf5b717bcbd90855ca2e3966d66d975a3036020526040902080546001600160a01b038a81169116146132f05750505050613360565b602082811c5f9081527f9ff0c3bd0a0265292e18b66a92e8daf5b717bcbd90855ca2e3966d66d975a30190915260409020815461333b918491600160c81b900463ffffffff16613bcd565b156133495750505050613360565b613355878785856140ca565b505050505050505050565b61336981614e98565b9050613214565b5f807ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a0061078a565b6133a06141db565b6108958282614219565b7f80bb2b638cc20bc4d0a60d66940f3ab4a00c1d7b313497ca82fb0b4ab00793006001600160a01b03841661340d576040517fa9fbf51f0000000000000000000000000000000000000000000000000000000081525f6004820152602401610bd7565b6001600160a01b038316613458576040517f5b08ba180000000000000000000000000000000000000000000000000000000081526001600160a01b0384166004820152602401610bd7565b6001600160a01b038481165f81815260058401602090815260408083209488168084529482529182902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001687151590811790915591519182527f17307eab39ab6107e8899845ad3d59bd9653f200f220920489ca2b5937696c31910160405180910390a350505050565b5f67ffffffffffffffff8211156121f057604080516306dfcc6560e41b8152600481019190915260248101839052604401610bd7565b6001600160a01b0383163b15611386576040517f150b7a020000000000000000000000000000000000000000000000000000000081526001600160a01b0384169063150b7a029061357690889088908790879060040161565a565b6020604051808303815f875af19250505080156135b0575060408051601f3d908101601f191682019092526135ad91810190615690565b60015b613617573d8080156135dd576040519150601f19603f3d011682016040523d82523d5f602084013e6135e2565b606091505b5080515f0361360f57604051633250574960e11b81526001600160a01b0385166004820152602401610bd7565b805160208201fd5b6001600160e01b031981167f150b7a02000000000000000000000000000000000000000000000000000000001461366c57604051633250574960e11b81526001600160a01b0385166004820152602401610bd7565b505050505050565b60605f5f6136878585888054905061425c565b90925090506136968282614de6565b67ffffffffffffffff8111156136ae576136ae614b40565b6040519080825280602002602001820160405280156136d7578160200160208202803683370190505b5092505f5b835181101561372e57866136f08285614dd3565b8154811061370057613700614df9565b905f5260205f20015484828151811061371b5761371b614df9565b60209081029190910101526001016136dc565b5050509392505050565b6001600160a01b0384165f9081527f9ff0c3bd0a0265292e18b66a92e8daf5b717bcbd90855ca2e3966d66d975a3066020908152604080832085845290915281209067ffffffffffffffff831690036137d457805460019082905f906137a990849067ffffffffffffffff166156ab565b92506101000a81548167ffffffffffffffff021916908367ffffffffffffffff160217905550611386565b8054600160801b90046001600160801b031684900361138657805467ffffffffffffffff16815561138685846131a0565b7f80bb2b638cc20bc4d0a60d66940f3ab4a00c1d7b313497ca82fb0b4ab0079300818061383a57506001600160a01b03831615155b15613951575f61384985612072565b90506001600160a01b038416158015906138755750836001600160a01b0316816001600160a01b031614155b80156138c557506001600160a01b038082165f9081527f80bb2b638cc20bc4d0a60d66940f3ab4a00c1d7b313497ca82fb0b4ab0079305602090815260408083209388168352929052205460ff16155b15613907576040517fa9fbf51f0000000000000000000000000000000000000000000000000000000081526001600160a01b0385166004820152602401610bd7565b821561394f5784866001600160a01b0316826001600160a01b03167f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92560405160405180910390a45b505b5f93845260040160205250506040902080547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b0392909216919091179055565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c15612230576040517f3ee5aeb500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80825d5050565b613a07848484846001614299565b610ca957604051635274afe760e01b81526001600160a01b0385166004820152602401610bd7565b6040516370a0823160e01b81523060048201525f906001600160a01b038516906370a0823190602401602060405180830381865afa158015613a73573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613a9791906151d3565b90505f838210613ab057613aab8483614de6565b613ab2565b5f5b9050828114611386576040517fb013264c0000000000000000000000000000000000000000000000000000000081526001600160a01b03861660048201526024810184905260448101829052606401610bd7565b5f5f5f83516020850186885af1949350505050565b613b28838383600161431f565b610ef657604051635274afe760e01b81526001600160a01b0384166004820152602401610bd7565b613b5b83838361439a565b610ef6576001600160a01b038316613b8957604051637e27328960e01b815260048101829052602401610bd7565b6040517f177e802f0000000000000000000000000000000000000000000000000000000081526001600160a01b038316600482015260248101829052604401610bd7565b60028201545f906001600160a01b0316613be857505f610de8565b6002830154613c0f9063ffffffff841690600160a01b900467ffffffffffffffff16614dbc565b5f9485527f9ff0c3bd0a0265292e18b66a92e8daf5b717bcbd90855ca2e3966d66d975a3046020526040909420549093149392505050565b6001600160a01b0384165f9081527f9ff0c3bd0a0265292e18b66a92e8daf5b717bcbd90855ca2e3966d66d975a3066020908152604080832085845290915281209067ffffffffffffffff83169003613cb857805460019082905f906137a990849067ffffffffffffffff16615179565b428267ffffffffffffffff161115611386576001600160a01b0385165f9081527f9ff0c3bd0a0265292e18b66a92e8daf5b717bcbd90855ca2e3966d66d975a30760209081526040808320868452909152902061138690829084876140ca565b5f64ffffffffff8211156121f0576040516306dfcc6560e41b81526028600482015260248101839052604401610bd7565b613d558383835f614458565b610ef657613d6683835f6001614458565b613d8e57604051635274afe760e01b81526001600160a01b0384166004820152602401610bd7565b613b288383836001614458565b3415613dc25760405163195a3ca160e01b81525f6004820152346024820152604401610bd7565b6040516370a0823160e01b81523060048201525f906001600160a01b038816906370a0823190602401602060405180830381865afa158015613e06573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613e2a91906151d3565b6040805160a0810182526001600160a01b038a1660608201908152608082018a905281526020808201899052818301889052825180840184523081529081018a905291517f30f28b7a0000000000000000000000000000000000000000000000000000000081529293506e22d473030f116ddee9f6b43ac78ba3926330f28b7a92613ebe92913390899089906004016156cb565b5f604051808303815f87803b158015613ed5575f5ffd5b505af1158015613ee7573d5f5f3e3d5ffd5b50505050612f6f878288613a2f565b6041819003611386575f8080613f0f602082868861574f565b613f1891615776565b613f2660406020878961574f565b613f2f91615776565b86866040818110613f4257613f42614df9565b6040517fd505accf000000000000000000000000000000000000000000000000000000008152336004820152306024820152604481018d9052606481018c905292013560f81c6084830181905260a4830185905260c48301849052939650919450919250506001600160a01b0389169063d505accf9060e4015f604051808303815f87803b158015613fd2575f5ffd5b505af192505050801561335557505050505050505050565b5f815f015f81548110613fff57613fff614df9565b905f5260205f2001549050919050565b1090565b5f5f61401d845490565b9050805f036140305761403060316144bb565b5f61403b85826144cc565b549050600182900361407057845485908061405857614058615793565b600190038181905f5260205f20015f90559055611144565b5f61407e865f1985016144cc565b5490508061408c875f6144cc565b55855486908061409e5761409e615793565b600190038181905f5260205f20015f905590556140c186600185035f84896144e8565b50949350505050565b835467ffffffffffffffff68010000000000000000909104811690831681106141205761411a8477ffffffffffffffff00000000000000000000000000000000608086901b16841761400f6145eb565b50610ca9565b428167ffffffffffffffff161115614172578454614172908590600160801b90046001600160801b0316608084901b77ffffffffffffffff00000000000000000000000000000000161761400f6145eb565b8261417c836121bd565b865467ffffffffffffffff92831668010000000000000000027fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff6001600160801b03909316600160801b02929092169216919091171785555050505050565b6141e3614616565b612230576040517fd7e6bcf800000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6142216141db565b7f80bb2b638cc20bc4d0a60d66940f3ab4a00c1d7b313497ca82fb0b4ab00793008061424d84826157eb565b5060018101610ca983826157eb565b5f5f82851061426b578261426d565b845b91506142798284614de6565b8410614285578261428f565b61428f8483614dd3565b9050935093915050565b6040517f23b872dd000000000000000000000000000000000000000000000000000000005f8181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060015f5114831661430e578383151615614302573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b6040517fa9059cbb000000000000000000000000000000000000000000000000000000005f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f5114831661438e578383151615614382573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b5f6001600160a01b038316158015906111445750826001600160a01b0316846001600160a01b0316148061441157506001600160a01b038085165f9081527f80bb2b638cc20bc4d0a60d66940f3ab4a00c1d7b313497ca82fb0b4ab0079305602090815260408083209387168352929052205460ff165b806111445750505f9081527f80bb2b638cc20bc4d0a60d66940f3ab4a00c1d7b313497ca82fb0b4ab007930460205260409020546001600160a01b03908116911614919050565b6040517f095ea7b3000000000000000000000000000000000000000000000000000000005f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f5114831661438e578383151615614382573d5f823e3d81fd5b634e487b715f52806020526024601cfd5b5f82611144612227846144e4845f9081526020902090565b0190565b7f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff831015611386576002838102600181019101858110156145aa575f61452e88846144cc565b5490505f61453c89846144cc565b54905061454d828763ffffffff8816565b80614561575061456181878763ffffffff16565b156145a3575f614587858561457a86868b63ffffffff16565b1515918118919091021890565b90506145948a8983614634565b6145a18a8a838a8a6144e8565b505b5050612f6f565b85821015612f6f575f6145bd88846144cc565b5490506145ce818663ffffffff8716565b15612e98576145de888785614634565b612e9888888588886144e8565b5f6145f4845490565b84546001810186555f86815260209020018490559050610ca98482858561465c565b5f61461f613370565b5468010000000000000000900460ff16919050565b5f61463f84846144cc565b90505f61464c85846144cc565b8054835490915590915550505050565b8215610ca95760025f198401045f61467486836144cc565b549050614685818563ffffffff8616565b15614691575050610ca9565b61469c868684614634565b50925061465c565b6001600160e01b03198116811461236e575f5ffd5b5f602082840312156146c9575f5ffd5b8135610de8816146a4565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f610de860208301846146d4565b5f60208284031215614724575f5ffd5b5035919050565b6001600160a01b038116811461236e575f5ffd5b8035610c088161472b565b5f5f6040838503121561475b575f5ffd5b82356147668161472b565b946020939093013593505050565b5f6101208201905082518252602083015160208301526001600160a01b03604084015116604083015263ffffffff606084015116606083015260808301516147c8608084018267ffffffffffffffff169052565b5060a08301516147e460a084018267ffffffffffffffff169052565b5060c08301516147ff60c08401826001600160801b03169052565b5060e083015161481a60e08401826001600160801b03169052565b5061010092830151919092015290565b5f5f5f6060848603121561483c575f5ffd5b83356148478161472b565b925060208401356148578161472b565b929592945050506040919091013590565b63ffffffff8116811461236e575f5ffd5b5f5f5f6060848603121561488b575f5ffd5b83359250602084013561489d81614868565b915060408401356148ad8161472b565b809150509250925092565b5f5f604083850312156148c9575f5ffd5b82356148d48161472b565b915060208301356148e48161472b565b809150509250929050565b5f5f5f5f5f5f60a08789031215614904575f5ffd5b86359550602087013561491681614868565b945060408701356149268161472b565b9350606087013567ffffffffffffffff811115614941575f5ffd5b87016080818a031215614952575f5ffd5b9250608087013567ffffffffffffffff81111561496d575f5ffd5b8701601f8101891361497d575f5ffd5b803567ffffffffffffffff811115614993575f5ffd5b8960208260051b84010111156149a7575f5ffd5b60208201935080925050509295509295509295565b5f602082840312156149cc575f5ffd5b8135610de88161472b565b80358015158114610c08575f5ffd5b5f5f604083850312156149f7575f5ffd5b82359150614a07602084016149d7565b90509250929050565b5f5f60408385031215614a21575f5ffd5b8235614a2c8161472b565b9150614a07602084016149d7565b5f610160820190508251825260208301516001600160a01b0381511660208401526001600160801b0360208201511660408401526001600160801b0360408201511660608401526060810151614a9c608085018267ffffffffffffffff169052565b50608081015167ffffffffffffffff1660a0848101919091528101516001600160a01b031660c080850191909152810151151560e08085019190915201511515610100830152604083015163ffffffff1661012083015260608301518015156101408401525b5092915050565b5f5f828403610120811215614b1c575f5ffd5b83359250610100601f1982011215614b32575f5ffd5b506020830190509250929050565b634e487b7160e01b5f52604160045260245ffd5b6040805190810167ffffffffffffffff81118282101715614b7757614b77614b40565b60405290565b6040516080810167ffffffffffffffff81118282101715614b7757614b77614b40565b604051601f8201601f1916810167ffffffffffffffff81118282101715614bc957614bc9614b40565b604052919050565b5f67ffffffffffffffff821115614bea57614bea614b40565b50601f01601f191660200190565b5f5f5f5f60808587031215614c0b575f5ffd5b8435614c168161472b565b93506020850135614c268161472b565b925060408501359150606085013567ffffffffffffffff811115614c48575f5ffd5b8501601f81018713614c58575f5ffd5b8035614c6b614c6682614bd1565b614ba0565b818152886020838501011115614c7f575f5ffd5b816020840160208301375f6020838301015280935050505092959194509250565b5f5f5f60608486031215614cb2575f5ffd5b505081359360208301359350604090920135919050565b602080825282518282018190525f918401906040840190835b81811015614d00578351835260209384019390920191600101614ce2565b509095945050505050565b67ffffffffffffffff8116811461236e575f5ffd5b8035610c0881614d0b565b5f5f60408385031215614d3c575f5ffd5b8235915060208301356148e481614d0b565b600181811c90821680614d6257607f821691505b602082108103614d8057634e487b7160e01b5f52602260045260245ffd5b50919050565b634e487b7160e01b5f52601160045260245ffd5b6001600160801b038181168382160290811690818114614b0257614b02614d86565b808202811582820484141761078a5761078a614d86565b8082018082111561078a5761078a614d86565b8181038181111561078a5761078a614d86565b634e487b7160e01b5f52603260045260245ffd5b5f82357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81833603018112614e3f575f5ffd5b9190910192915050565b5f60208284031215614e59575f5ffd5b8151610de881614868565b5f60208284031215614e74575f5ffd5b8135610de881614d0b565b5f60208284031215614e8f575f5ffd5b610de8826149d7565b5f60018201614ea957614ea9614d86565b5060010190565b80356001600160801b0381168114610c08575f5ffd5b5f60208284031215614ed6575f5ffd5b610de882614eb0565b61010081018235614eef8161472b565b6001600160a01b031682526001600160801b03614f0e60208501614eb0565b1660208301526001600160801b03614f2860408501614eb0565b166040830152614f3a60608401614d20565b67ffffffffffffffff166060830152614f5560808401614d20565b67ffffffffffffffff166080830152614f7060a0840161473f565b6001600160a01b031660a0830152614f8a60c084016149d7565b151560c0830152614f9d60e084016149d7565b80151560e0840152614b02565b805161ffff81168114610c08575f5ffd5b5f82601f830112614fca575f5ffd5b8151614fd8614c6682614bd1565b818152846020838601011115614fec575f5ffd5b8160208501602083015e5f918101602001919091529392505050565b8051610c0881614d0b565b5f60208284031215615023575f5ffd5b815167ffffffffffffffff811115615039575f5ffd5b82016040818503121561504a575f5ffd5b615052614b54565b815167ffffffffffffffff811115615068575f5ffd5b820180860360e081121561507a575f5ffd5b615082614b7d565b825181526020808401519082015260807fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc0830112156150bf575f5ffd5b6150c7614b7d565b6040840151815260608401519092506150df81614868565b60208301526150f060808401614faa565b604083015261510160a08401614faa565b606083015281604082015260c0830151915067ffffffffffffffff821115615127575f5ffd5b61513388838501614fbb565b6060820152835250615149905060208301615008565b6020820152949350505050565b67ffffffffffffffff8181168382160290811690818114614b0257614b02614d86565b67ffffffffffffffff818116838216019081111561078a5761078a614d86565b5f602082840312156151a9575f5ffd5b8151610de88161472b565b5f826151ce57634e487b7160e01b5f52601260045260245ffd5b500490565b5f602082840312156151e3575f5ffd5b5051919050565b63ffffffff818116838216019081111561078a5761078a614d86565b5f82356101de19833603018112614e3f575f5ffd5b803561522681614d0b565b67ffffffffffffffff1682526001600160801b0361524660208301614eb0565b166020830152604081013561525a81614868565b63ffffffff166040830152606081013561527381614868565b63ffffffff166060830152608081013561528c81614d0b565b67ffffffffffffffff1660808301526152a760a08201614d20565b67ffffffffffffffff811660a0840152505050565b5f5f8335601e198436030181126152d1575f5ffd5b830160208101925035905067ffffffffffffffff8111156152f0575f5ffd5b8036038213156152fe575f5ffd5b9250929050565b81835281816020850137505f602082840101525f6020601f19601f840116840101905092915050565b5f82357ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffec1833603018112615360575f5ffd5b90910192915050565b803582525f602082013561537c8161472b565b6001600160a01b0316602084015261539a604080850190840161521b565b6153a86101008301836152bc565b6101406101008601526153c061014086018284615305565b610120948501359590940194909452509092915050565b608081525f85356101de198736030181126153f0575f5ffd5b608083810152860161541661010084016154098361473f565b6001600160a01b03169052565b602081013561012084015261542d6040820161473f565b6001600160a01b03166101408401526154486060820161473f565b6001600160a01b03166101608401526154636080820161473f565b6001600160a01b03166101808401526154836101a0840160a0830161521b565b6154906101608201614d20565b67ffffffffffffffff166102608401526154ad61018082016149d7565b15156102808401526154c36101a08201826152bc565b6101e06102a08601526154db6102e086018284615305565b6101c08401356102c087015291506154f8905060208901896152bc565b9250607f198583030160a0860152615511828483615305565b92505050615522604088018861532e565b607f198483030160c08501526155388282615369565b91505061554860608801886152bc565b607f198584030160e086015261555f838284615305565b935050505061557960208301866001600160a01b03169052565b67ffffffffffffffff841660408301526001600160801b038316606083015295945050505050565b5f602082840312156155b1575f5ffd5b815160168110610de8575f5ffd5b634e487b7160e01b5f52602160045260245ffd5b60208101601683106155f357634e487b7160e01b5f52602160045260245ffd5b91905290565b5f60208284031215615609575f5ffd5b813560038110610de8575f5ffd5b5f5f8335601e1984360301811261562c575f5ffd5b83018035915067ffffffffffffffff821115615646575f5ffd5b6020019150368190038213156152fe575f5ffd5b6001600160a01b03851681526001600160a01b0384166020820152826040820152608060608201525f61109860808301846146d4565b5f602082840312156156a0575f5ffd5b8151610de8816146a4565b67ffffffffffffffff828116828216039081111561078a5761078a614d86565b6156e981875180516001600160a01b03168252602090810151910152565b602086015160408201526040860151606082015261571d608082018680516001600160a01b03168252602090810151910152565b6001600160a01b03841660c082015261010060e08201525f61574461010083018486615305565b979650505050505050565b5f5f8585111561575d575f5ffd5b83861115615769575f5ffd5b5050820193919092039150565b8035602083101561078a575f19602084900360031b1b1692915050565b634e487b7160e01b5f52603160045260245ffd5b601f821115610ef657805f5260205f20601f840160051c810160208510156157cc5750805b601f840160051c820191505b81811015611386575f81556001016157d8565b815167ffffffffffffffff81111561580557615805614b40565b615819816158138454614d4e565b846157a7565b6020601f82116001811461584b575f83156158345750848201515b5f19600385901b1c1916600184901b178455611386565b5f84815260208120601f198516915b8281101561587a578785015182556020948501946001909201910161585a565b508482101561589757868401515f19600387901b60f8161c191681555b50505050600190811b0190555056",
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
// Solidity: constructor(address models_, address router_, address certificates_) returns()
func (licenseRegistry *LicenseRegistry) PackConstructor(models_ common.Address, router_ common.Address, certificates_ common.Address) []byte {
	enc, err := licenseRegistry.abi.Pack("", models_, router_, certificates_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackMAXLOOKEDTHROUGH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2ca7685b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_LOOKED_THROUGH() view returns(uint256)
func (licenseRegistry *LicenseRegistry) PackMAXLOOKEDTHROUGH() []byte {
	enc, err := licenseRegistry.abi.Pack("MAX_LOOKED_THROUGH")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXLOOKEDTHROUGH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2ca7685b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_LOOKED_THROUGH() view returns(uint256)
func (licenseRegistry *LicenseRegistry) TryPackMAXLOOKEDTHROUGH() ([]byte, error) {
	return licenseRegistry.abi.Pack("MAX_LOOKED_THROUGH")
}

// UnpackMAXLOOKEDTHROUGH is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2ca7685b.
//
// Solidity: function MAX_LOOKED_THROUGH() view returns(uint256)
func (licenseRegistry *LicenseRegistry) UnpackMAXLOOKEDTHROUGH(data []byte) (*big.Int, error) {
	out, err := licenseRegistry.abi.Unpack("MAX_LOOKED_THROUGH", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
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
// Solidity: function balanceOf(address account) view returns(uint256)
func (licenseRegistry *LicenseRegistry) PackBalanceOf(account common.Address) []byte {
	enc, err := licenseRegistry.abi.Pack("balanceOf", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (licenseRegistry *LicenseRegistry) TryPackBalanceOf(account common.Address) ([]byte, error) {
	return licenseRegistry.abi.Pack("balanceOf", account)
}

// UnpackBalanceOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x70a08231.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (licenseRegistry *LicenseRegistry) UnpackBalanceOf(data []byte) (*big.Int, error) {
	out, err := licenseRegistry.abi.Unpack("balanceOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackBuy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3470b2c4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function buy(uint256 planId, uint32 units, address to) payable returns(uint256 licenseId)
func (licenseRegistry *LicenseRegistry) PackBuy(planId *big.Int, units uint32, to common.Address) []byte {
	enc, err := licenseRegistry.abi.Pack("buy", planId, units, to)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBuy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3470b2c4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function buy(uint256 planId, uint32 units, address to) payable returns(uint256 licenseId)
func (licenseRegistry *LicenseRegistry) TryPackBuy(planId *big.Int, units uint32, to common.Address) ([]byte, error) {
	return licenseRegistry.abi.Pack("buy", planId, units, to)
}

// UnpackBuy is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3470b2c4.
//
// Solidity: function buy(uint256 planId, uint32 units, address to) payable returns(uint256 licenseId)
func (licenseRegistry *LicenseRegistry) UnpackBuy(data []byte) (*big.Int, error) {
	out, err := licenseRegistry.abi.Unpack("buy", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackBuyWith is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x499203c0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function buyWith(uint256 planId, uint32 units, address to, (uint8,uint256,uint256,bytes) funding, ((address,uint256,address,address,address,(uint64,uint128,uint32,uint32,uint64,uint64),uint64,bool,string,bytes32),bytes,(bytes32,address,(uint64,uint128,uint32,uint32,uint64,uint64),string,bytes32),bytes)[] certificates_) payable returns(uint256 licenseId)
func (licenseRegistry *LicenseRegistry) PackBuyWith(planId *big.Int, units uint32, to common.Address, funding ILicenseRegistryFunding, certificates []IPermissionCertificatesProof) []byte {
	enc, err := licenseRegistry.abi.Pack("buyWith", planId, units, to, funding, certificates)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBuyWith is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x499203c0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function buyWith(uint256 planId, uint32 units, address to, (uint8,uint256,uint256,bytes) funding, ((address,uint256,address,address,address,(uint64,uint128,uint32,uint32,uint64,uint64),uint64,bool,string,bytes32),bytes,(bytes32,address,(uint64,uint128,uint32,uint32,uint64,uint64),string,bytes32),bytes)[] certificates_) payable returns(uint256 licenseId)
func (licenseRegistry *LicenseRegistry) TryPackBuyWith(planId *big.Int, units uint32, to common.Address, funding ILicenseRegistryFunding, certificates []IPermissionCertificatesProof) ([]byte, error) {
	return licenseRegistry.abi.Pack("buyWith", planId, units, to, funding, certificates)
}

// UnpackBuyWith is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x499203c0.
//
// Solidity: function buyWith(uint256 planId, uint32 units, address to, (uint8,uint256,uint256,bytes) funding, ((address,uint256,address,address,address,(uint64,uint128,uint32,uint32,uint64,uint64),uint64,bool,string,bytes32),bytes,(bytes32,address,(uint64,uint128,uint32,uint32,uint64,uint64),string,bytes32),bytes)[] certificates_) payable returns(uint256 licenseId)
func (licenseRegistry *LicenseRegistry) UnpackBuyWith(data []byte) (*big.Int, error) {
	out, err := licenseRegistry.abi.Unpack("buyWith", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCertificates is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9b00b81f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function certificates() view returns(address)
func (licenseRegistry *LicenseRegistry) PackCertificates() []byte {
	enc, err := licenseRegistry.abi.Pack("certificates")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCertificates is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9b00b81f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function certificates() view returns(address)
func (licenseRegistry *LicenseRegistry) TryPackCertificates() ([]byte, error) {
	return licenseRegistry.abi.Pack("certificates")
}

// UnpackCertificates is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9b00b81f.
//
// Solidity: function certificates() view returns(address)
func (licenseRegistry *LicenseRegistry) UnpackCertificates(data []byte) (common.Address, error) {
	out, err := licenseRegistry.abi.Unpack("certificates", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackClaimRefund is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3d66da8e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claimRefund(address asset, address account) returns(uint256 amount)
func (licenseRegistry *LicenseRegistry) PackClaimRefund(asset common.Address, account common.Address) []byte {
	enc, err := licenseRegistry.abi.Pack("claimRefund", asset, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaimRefund is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3d66da8e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claimRefund(address asset, address account) returns(uint256 amount)
func (licenseRegistry *LicenseRegistry) TryPackClaimRefund(asset common.Address, account common.Address) ([]byte, error) {
	return licenseRegistry.abi.Pack("claimRefund", asset, account)
}

// UnpackClaimRefund is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3d66da8e.
//
// Solidity: function claimRefund(address asset, address account) returns(uint256 amount)
func (licenseRegistry *LicenseRegistry) UnpackClaimRefund(data []byte) (*big.Int, error) {
	out, err := licenseRegistry.abi.Unpack("claimRefund", data)
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
// Solidity: function license(uint256 licenseId) view returns((uint256,uint256,address,uint32,uint64,uint64,uint128,uint128,uint256))
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
// Solidity: function license(uint256 licenseId) view returns((uint256,uint256,address,uint32,uint64,uint64,uint128,uint128,uint256))
func (licenseRegistry *LicenseRegistry) TryPackLicense(licenseId *big.Int) ([]byte, error) {
	return licenseRegistry.abi.Pack("license", licenseId)
}

// UnpackLicense is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x178ed284.
//
// Solidity: function license(uint256 licenseId) view returns((uint256,uint256,address,uint32,uint64,uint64,uint128,uint128,uint256))
func (licenseRegistry *LicenseRegistry) UnpackLicense(data []byte) (ILicenseRegistryLicense, error) {
	out, err := licenseRegistry.abi.Unpack("license", data)
	if err != nil {
		return *new(ILicenseRegistryLicense), err
	}
	out0 := *abi.ConvertType(out[0], new(ILicenseRegistryLicense)).(*ILicenseRegistryLicense)
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
// Solidity: function plan(uint256 planId) view returns((uint256,(address,uint128,uint128,uint64,uint64,address,bool,bool),uint32,bool))
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
// Solidity: function plan(uint256 planId) view returns((uint256,(address,uint128,uint128,uint64,uint64,address,bool,bool),uint32,bool))
func (licenseRegistry *LicenseRegistry) TryPackPlan(planId *big.Int) ([]byte, error) {
	return licenseRegistry.abi.Pack("plan", planId)
}

// UnpackPlan is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xab79205c.
//
// Solidity: function plan(uint256 planId) view returns((uint256,(address,uint128,uint128,uint64,uint64,address,bool,bool),uint32,bool))
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

// PackPlansOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc4936875.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function plansOf(uint256 modelId, uint256 offset, uint256 limit) view returns(uint256[])
func (licenseRegistry *LicenseRegistry) PackPlansOf(modelId *big.Int, offset *big.Int, limit *big.Int) []byte {
	enc, err := licenseRegistry.abi.Pack("plansOf", modelId, offset, limit)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPlansOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc4936875.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function plansOf(uint256 modelId, uint256 offset, uint256 limit) view returns(uint256[])
func (licenseRegistry *LicenseRegistry) TryPackPlansOf(modelId *big.Int, offset *big.Int, limit *big.Int) ([]byte, error) {
	return licenseRegistry.abi.Pack("plansOf", modelId, offset, limit)
}

// UnpackPlansOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc4936875.
//
// Solidity: function plansOf(uint256 modelId, uint256 offset, uint256 limit) view returns(uint256[])
func (licenseRegistry *LicenseRegistry) UnpackPlansOf(data []byte) ([]*big.Int, error) {
	out, err := licenseRegistry.abi.Unpack("plansOf", data)
	if err != nil {
		return *new([]*big.Int), err
	}
	out0 := *abi.ConvertType(out[0], new([]*big.Int)).(*[]*big.Int)
	return out0, nil
}

// PackPublishPlan is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb0aabeb4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function publishPlan(uint256 modelId, (address,uint128,uint128,uint64,uint64,address,bool,bool) terms) returns(uint256 planId)
func (licenseRegistry *LicenseRegistry) PackPublishPlan(modelId *big.Int, terms ILicenseRegistryPlanTerms) []byte {
	enc, err := licenseRegistry.abi.Pack("publishPlan", modelId, terms)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPublishPlan is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb0aabeb4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function publishPlan(uint256 modelId, (address,uint128,uint128,uint64,uint64,address,bool,bool) terms) returns(uint256 planId)
func (licenseRegistry *LicenseRegistry) TryPackPublishPlan(modelId *big.Int, terms ILicenseRegistryPlanTerms) ([]byte, error) {
	return licenseRegistry.abi.Pack("publishPlan", modelId, terms)
}

// UnpackPublishPlan is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb0aabeb4.
//
// Solidity: function publishPlan(uint256 modelId, (address,uint128,uint128,uint64,uint64,address,bool,bool) terms) returns(uint256 planId)
func (licenseRegistry *LicenseRegistry) UnpackPublishPlan(data []byte) (*big.Int, error) {
	out, err := licenseRegistry.abi.Unpack("publishPlan", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRecordCalls is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xec10b7c8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function recordCalls(uint256 licenseId, uint64 calls) returns()
func (licenseRegistry *LicenseRegistry) PackRecordCalls(licenseId *big.Int, calls uint64) []byte {
	enc, err := licenseRegistry.abi.Pack("recordCalls", licenseId, calls)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRecordCalls is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xec10b7c8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function recordCalls(uint256 licenseId, uint64 calls) returns()
func (licenseRegistry *LicenseRegistry) TryPackRecordCalls(licenseId *big.Int, calls uint64) ([]byte, error) {
	return licenseRegistry.abi.Pack("recordCalls", licenseId, calls)
}

// PackRefresh is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7644d70c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function refresh(address account, uint256 modelId) returns()
func (licenseRegistry *LicenseRegistry) PackRefresh(account common.Address, modelId *big.Int) []byte {
	enc, err := licenseRegistry.abi.Pack("refresh", account, modelId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRefresh is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7644d70c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function refresh(address account, uint256 modelId) returns()
func (licenseRegistry *LicenseRegistry) TryPackRefresh(account common.Address, modelId *big.Int) ([]byte, error) {
	return licenseRegistry.abi.Pack("refresh", account, modelId)
}

// PackRefundOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf4e43045.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function refundOf(address asset, address account) view returns(uint256)
func (licenseRegistry *LicenseRegistry) PackRefundOf(asset common.Address, account common.Address) []byte {
	enc, err := licenseRegistry.abi.Pack("refundOf", asset, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRefundOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf4e43045.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function refundOf(address asset, address account) view returns(uint256)
func (licenseRegistry *LicenseRegistry) TryPackRefundOf(asset common.Address, account common.Address) ([]byte, error) {
	return licenseRegistry.abi.Pack("refundOf", asset, account)
}

// UnpackRefundOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf4e43045.
//
// Solidity: function refundOf(address asset, address account) view returns(uint256)
func (licenseRegistry *LicenseRegistry) UnpackRefundOf(data []byte) (*big.Int, error) {
	out, err := licenseRegistry.abi.Unpack("refundOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRevoke is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x20c5429b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revoke(uint256 licenseId) payable returns(uint256 refund)
func (licenseRegistry *LicenseRegistry) PackRevoke(licenseId *big.Int) []byte {
	enc, err := licenseRegistry.abi.Pack("revoke", licenseId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRevoke is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x20c5429b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function revoke(uint256 licenseId) payable returns(uint256 refund)
func (licenseRegistry *LicenseRegistry) TryPackRevoke(licenseId *big.Int) ([]byte, error) {
	return licenseRegistry.abi.Pack("revoke", licenseId)
}

// UnpackRevoke is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x20c5429b.
//
// Solidity: function revoke(uint256 licenseId) payable returns(uint256 refund)
func (licenseRegistry *LicenseRegistry) UnpackRevoke(data []byte) (*big.Int, error) {
	out, err := licenseRegistry.abi.Unpack("revoke", data)
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

// PackUnusedOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf1f3cf56.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unusedOf(uint256 licenseId) view returns(uint256)
func (licenseRegistry *LicenseRegistry) PackUnusedOf(licenseId *big.Int) []byte {
	enc, err := licenseRegistry.abi.Pack("unusedOf", licenseId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnusedOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf1f3cf56.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unusedOf(uint256 licenseId) view returns(uint256)
func (licenseRegistry *LicenseRegistry) TryPackUnusedOf(licenseId *big.Int) ([]byte, error) {
	return licenseRegistry.abi.Pack("unusedOf", licenseId)
}

// UnpackUnusedOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf1f3cf56.
//
// Solidity: function unusedOf(uint256 licenseId) view returns(uint256)
func (licenseRegistry *LicenseRegistry) UnpackUnusedOf(data []byte) (*big.Int, error) {
	out, err := licenseRegistry.abi.Unpack("unusedOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
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

// LicenseRegistryCallsRecorded represents a CallsRecorded event raised by the LicenseRegistry contract.
type LicenseRegistryCallsRecorded struct {
	LicenseId *big.Int
	Calls     uint64
	Used      *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const LicenseRegistryCallsRecordedEventName = "CallsRecorded"

// ContractEventName returns the user-defined event name.
func (LicenseRegistryCallsRecorded) ContractEventName() string {
	return LicenseRegistryCallsRecordedEventName
}

// UnpackCallsRecordedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CallsRecorded(uint256 indexed licenseId, uint64 calls, uint128 used)
func (licenseRegistry *LicenseRegistry) UnpackCallsRecordedEvent(log *types.Log) (*LicenseRegistryCallsRecorded, error) {
	event := "CallsRecorded"
	if len(log.Topics) == 0 || log.Topics[0] != licenseRegistry.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(LicenseRegistryCallsRecorded)
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
	ModelId   *big.Int
	Holder    common.Address
	Buyer     common.Address
	Units     uint32
	Paid      *big.Int
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
// Solidity: event LicenseBought(uint256 indexed licenseId, uint256 indexed modelId, address indexed holder, address buyer, uint32 units, uint256 paid, uint64 expiresAt)
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

// LicenseRegistryLicenseRevoked represents a LicenseRevoked event raised by the LicenseRegistry contract.
type LicenseRegistryLicenseRevoked struct {
	LicenseId *big.Int
	Holder    common.Address
	Asset     common.Address
	Refund    *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const LicenseRegistryLicenseRevokedEventName = "LicenseRevoked"

// ContractEventName returns the user-defined event name.
func (LicenseRegistryLicenseRevoked) ContractEventName() string {
	return LicenseRegistryLicenseRevokedEventName
}

// UnpackLicenseRevokedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event LicenseRevoked(uint256 indexed licenseId, address indexed holder, address asset, uint256 refund)
func (licenseRegistry *LicenseRegistry) UnpackLicenseRevokedEvent(log *types.Log) (*LicenseRegistryLicenseRevoked, error) {
	event := "LicenseRevoked"
	if len(log.Topics) == 0 || log.Topics[0] != licenseRegistry.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(LicenseRegistryLicenseRevoked)
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
// Solidity: event PlanPublished(uint256 indexed planId, uint256 indexed modelId, (address,uint128,uint128,uint64,uint64,address,bool,bool) terms)
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

// LicenseRegistryRefundClaimed represents a RefundClaimed event raised by the LicenseRegistry contract.
type LicenseRegistryRefundClaimed struct {
	Asset   common.Address
	Account common.Address
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const LicenseRegistryRefundClaimedEventName = "RefundClaimed"

// ContractEventName returns the user-defined event name.
func (LicenseRegistryRefundClaimed) ContractEventName() string {
	return LicenseRegistryRefundClaimedEventName
}

// UnpackRefundClaimedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RefundClaimed(address indexed asset, address indexed account, uint256 amount)
func (licenseRegistry *LicenseRegistry) UnpackRefundClaimedEvent(log *types.Log) (*LicenseRegistryRefundClaimed, error) {
	event := "RefundClaimed"
	if len(log.Topics) == 0 || log.Topics[0] != licenseRegistry.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(LicenseRegistryRefundClaimed)
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
	if bytes.Equal(raw[:4], licenseRegistry.abi.Errors["CertificateNeeded"].ID.Bytes()[:4]) {
		return licenseRegistry.UnpackCertificateNeededError(raw[4:])
	}
	if bytes.Equal(raw[:4], licenseRegistry.abi.Errors["CertificateRefused"].ID.Bytes()[:4]) {
		return licenseRegistry.UnpackCertificateRefusedError(raw[4:])
	}
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
	if bytes.Equal(raw[:4], licenseRegistry.abi.Errors["InvalidUnits"].ID.Bytes()[:4]) {
		return licenseRegistry.UnpackInvalidUnitsError(raw[4:])
	}
	if bytes.Equal(raw[:4], licenseRegistry.abi.Errors["MeterWithoutQuota"].ID.Bytes()[:4]) {
		return licenseRegistry.UnpackMeterWithoutQuotaError(raw[4:])
	}
	if bytes.Equal(raw[:4], licenseRegistry.abi.Errors["NotInitializing"].ID.Bytes()[:4]) {
		return licenseRegistry.UnpackNotInitializingError(raw[4:])
	}
	if bytes.Equal(raw[:4], licenseRegistry.abi.Errors["NotMeter"].ID.Bytes()[:4]) {
		return licenseRegistry.UnpackNotMeterError(raw[4:])
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
	if bytes.Equal(raw[:4], licenseRegistry.abi.Errors["PermitForETH"].ID.Bytes()[:4]) {
		return licenseRegistry.UnpackPermitForETHError(raw[4:])
	}
	if bytes.Equal(raw[:4], licenseRegistry.abi.Errors["PlanClosed"].ID.Bytes()[:4]) {
		return licenseRegistry.UnpackPlanClosedError(raw[4:])
	}
	if bytes.Equal(raw[:4], licenseRegistry.abi.Errors["QuotaExceeded"].ID.Bytes()[:4]) {
		return licenseRegistry.UnpackQuotaExceededError(raw[4:])
	}
	if bytes.Equal(raw[:4], licenseRegistry.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return licenseRegistry.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], licenseRegistry.abi.Errors["RefundNotCovered"].ID.Bytes()[:4]) {
		return licenseRegistry.UnpackRefundNotCoveredError(raw[4:])
	}
	if bytes.Equal(raw[:4], licenseRegistry.abi.Errors["SafeCastOverflowedUintDowncast"].ID.Bytes()[:4]) {
		return licenseRegistry.UnpackSafeCastOverflowedUintDowncastError(raw[4:])
	}
	if bytes.Equal(raw[:4], licenseRegistry.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return licenseRegistry.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], licenseRegistry.abi.Errors["TransferableWithCertificate"].ID.Bytes()[:4]) {
		return licenseRegistry.UnpackTransferableWithCertificateError(raw[4:])
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
	if bytes.Equal(raw[:4], licenseRegistry.abi.Errors["WrongModel"].ID.Bytes()[:4]) {
		return licenseRegistry.UnpackWrongModelError(raw[4:])
	}
	if bytes.Equal(raw[:4], licenseRegistry.abi.Errors["WrongValue"].ID.Bytes()[:4]) {
		return licenseRegistry.UnpackWrongValueError(raw[4:])
	}
	if bytes.Equal(raw[:4], licenseRegistry.abi.Errors["ZeroAmount"].ID.Bytes()[:4]) {
		return licenseRegistry.UnpackZeroAmountError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// LicenseRegistryCertificateNeeded represents a CertificateNeeded error raised by the LicenseRegistry contract.
type LicenseRegistryCertificateNeeded struct {
	PlanId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CertificateNeeded(uint256 planId)
func LicenseRegistryCertificateNeededErrorID() common.Hash {
	return common.HexToHash("0xa63f80e2f46da8a23a38f89d7bc7597c124de153170d8452f05a2f792e890cec")
}

// UnpackCertificateNeededError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CertificateNeeded(uint256 planId)
func (licenseRegistry *LicenseRegistry) UnpackCertificateNeededError(raw []byte) (*LicenseRegistryCertificateNeeded, error) {
	out := new(LicenseRegistryCertificateNeeded)
	if err := licenseRegistry.abi.UnpackIntoInterface(out, "CertificateNeeded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LicenseRegistryCertificateRefused represents a CertificateRefused error raised by the LicenseRegistry contract.
type LicenseRegistryCertificateRefused struct {
	Reason uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CertificateRefused(uint8 reason)
func LicenseRegistryCertificateRefusedErrorID() common.Hash {
	return common.HexToHash("0x5096c08ca2975d588ecc352798a9f1a309798c5417d7b2f26cf6f7648dbb15e3")
}

// UnpackCertificateRefusedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CertificateRefused(uint8 reason)
func (licenseRegistry *LicenseRegistry) UnpackCertificateRefusedError(raw []byte) (*LicenseRegistryCertificateRefused, error) {
	out := new(LicenseRegistryCertificateRefused)
	if err := licenseRegistry.abi.UnpackIntoInterface(out, "CertificateRefused", raw); err != nil {
		return nil, err
	}
	return out, nil
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

// LicenseRegistryInvalidUnits represents a InvalidUnits error raised by the LicenseRegistry contract.
type LicenseRegistryInvalidUnits struct {
	Units uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidUnits(uint32 units)
func LicenseRegistryInvalidUnitsErrorID() common.Hash {
	return common.HexToHash("0x337c9f92a5c70f7865062fc488d6d7ef99255682525ebf933c5c038fbbaace76")
}

// UnpackInvalidUnitsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidUnits(uint32 units)
func (licenseRegistry *LicenseRegistry) UnpackInvalidUnitsError(raw []byte) (*LicenseRegistryInvalidUnits, error) {
	out := new(LicenseRegistryInvalidUnits)
	if err := licenseRegistry.abi.UnpackIntoInterface(out, "InvalidUnits", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LicenseRegistryMeterWithoutQuota represents a MeterWithoutQuota error raised by the LicenseRegistry contract.
type LicenseRegistryMeterWithoutQuota struct {
	Meter common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MeterWithoutQuota(address meter)
func LicenseRegistryMeterWithoutQuotaErrorID() common.Hash {
	return common.HexToHash("0x9fcfe437ffabb70a6186393a53e6aef343081e56bd8186bb92204b5ca1f6c5d8")
}

// UnpackMeterWithoutQuotaError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MeterWithoutQuota(address meter)
func (licenseRegistry *LicenseRegistry) UnpackMeterWithoutQuotaError(raw []byte) (*LicenseRegistryMeterWithoutQuota, error) {
	out := new(LicenseRegistryMeterWithoutQuota)
	if err := licenseRegistry.abi.UnpackIntoInterface(out, "MeterWithoutQuota", raw); err != nil {
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

// LicenseRegistryNotMeter represents a NotMeter error raised by the LicenseRegistry contract.
type LicenseRegistryNotMeter struct {
	LicenseId *big.Int
	Caller    common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotMeter(uint256 licenseId, address caller)
func LicenseRegistryNotMeterErrorID() common.Hash {
	return common.HexToHash("0x13348b5354e01bef022636a83c145c7774caa33fa8bc70f451d3695779df1ad2")
}

// UnpackNotMeterError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotMeter(uint256 licenseId, address caller)
func (licenseRegistry *LicenseRegistry) UnpackNotMeterError(raw []byte) (*LicenseRegistryNotMeter, error) {
	out := new(LicenseRegistryNotMeter)
	if err := licenseRegistry.abi.UnpackIntoInterface(out, "NotMeter", raw); err != nil {
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
	Units  uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PeriodTooLong(uint64 period, uint32 units)
func LicenseRegistryPeriodTooLongErrorID() common.Hash {
	return common.HexToHash("0xae05b4da85657a96594ec321e008d021dcc4068a281d75ec62b502b07dc7a7a2")
}

// UnpackPeriodTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PeriodTooLong(uint64 period, uint32 units)
func (licenseRegistry *LicenseRegistry) UnpackPeriodTooLongError(raw []byte) (*LicenseRegistryPeriodTooLong, error) {
	out := new(LicenseRegistryPeriodTooLong)
	if err := licenseRegistry.abi.UnpackIntoInterface(out, "PeriodTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LicenseRegistryPermitForETH represents a PermitForETH error raised by the LicenseRegistry contract.
type LicenseRegistryPermitForETH struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PermitForETH()
func LicenseRegistryPermitForETHErrorID() common.Hash {
	return common.HexToHash("0xb3bf991c4e200ac9aef9fcab13395e4ae394229be1a7ae1ee26911a0221f6ba4")
}

// UnpackPermitForETHError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PermitForETH()
func (licenseRegistry *LicenseRegistry) UnpackPermitForETHError(raw []byte) (*LicenseRegistryPermitForETH, error) {
	out := new(LicenseRegistryPermitForETH)
	if err := licenseRegistry.abi.UnpackIntoInterface(out, "PermitForETH", raw); err != nil {
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

// LicenseRegistryQuotaExceeded represents a QuotaExceeded error raised by the LicenseRegistry contract.
type LicenseRegistryQuotaExceeded struct {
	LicenseId *big.Int
	Left      *big.Int
	Calls     *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error QuotaExceeded(uint256 licenseId, uint256 left, uint256 calls)
func LicenseRegistryQuotaExceededErrorID() common.Hash {
	return common.HexToHash("0x6bfc9e56d4a0021a22e4a7eda95b657c79f1f2de42f254bcca32a8287c5440fd")
}

// UnpackQuotaExceededError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error QuotaExceeded(uint256 licenseId, uint256 left, uint256 calls)
func (licenseRegistry *LicenseRegistry) UnpackQuotaExceededError(raw []byte) (*LicenseRegistryQuotaExceeded, error) {
	out := new(LicenseRegistryQuotaExceeded)
	if err := licenseRegistry.abi.UnpackIntoInterface(out, "QuotaExceeded", raw); err != nil {
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

// LicenseRegistryRefundNotCovered represents a RefundNotCovered error raised by the LicenseRegistry contract.
type LicenseRegistryRefundNotCovered struct {
	Refund *big.Int
	Value  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RefundNotCovered(uint256 refund, uint256 value)
func LicenseRegistryRefundNotCoveredErrorID() common.Hash {
	return common.HexToHash("0x6d32c023e042618106f731b136d375a4de0f1df85fff219a9b48a8a29be2d410")
}

// UnpackRefundNotCoveredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RefundNotCovered(uint256 refund, uint256 value)
func (licenseRegistry *LicenseRegistry) UnpackRefundNotCoveredError(raw []byte) (*LicenseRegistryRefundNotCovered, error) {
	out := new(LicenseRegistryRefundNotCovered)
	if err := licenseRegistry.abi.UnpackIntoInterface(out, "RefundNotCovered", raw); err != nil {
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

// LicenseRegistryTransferableWithCertificate represents a TransferableWithCertificate error raised by the LicenseRegistry contract.
type LicenseRegistryTransferableWithCertificate struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TransferableWithCertificate()
func LicenseRegistryTransferableWithCertificateErrorID() common.Hash {
	return common.HexToHash("0x36e44e3680cf7eb4d11c3667153cf229df71331ef47eccb7b244ac8615af83ee")
}

// UnpackTransferableWithCertificateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TransferableWithCertificate()
func (licenseRegistry *LicenseRegistry) UnpackTransferableWithCertificateError(raw []byte) (*LicenseRegistryTransferableWithCertificate, error) {
	out := new(LicenseRegistryTransferableWithCertificate)
	if err := licenseRegistry.abi.UnpackIntoInterface(out, "TransferableWithCertificate", raw); err != nil {
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

// LicenseRegistryWrongModel represents a WrongModel error raised by the LicenseRegistry contract.
type LicenseRegistryWrongModel struct {
	Certified *big.Int
	ModelId   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongModel(uint256 certified, uint256 modelId)
func LicenseRegistryWrongModelErrorID() common.Hash {
	return common.HexToHash("0x4bd9b9ef91c50b672384cac3b464fc4481a6dbbd15251f6d8d21e4669024a553")
}

// UnpackWrongModelError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongModel(uint256 certified, uint256 modelId)
func (licenseRegistry *LicenseRegistry) UnpackWrongModelError(raw []byte) (*LicenseRegistryWrongModel, error) {
	out := new(LicenseRegistryWrongModel)
	if err := licenseRegistry.abi.UnpackIntoInterface(out, "WrongModel", raw); err != nil {
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
