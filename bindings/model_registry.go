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

// IModelRegistryFingerprints is an auto generated low-level Go binding around an user-defined struct.
type IModelRegistryFingerprints struct {
	Root       [32]byte
	Leaves     uint32
	Probes     uint16
	MinMatches uint16
}

// IModelRegistryParent is an auto generated low-level Go binding around an user-defined struct.
type IModelRegistryParent struct {
	ModelId *big.Int
	Bps     uint16
}

// IModelRegistryRelease is an auto generated low-level Go binding around an user-defined struct.
type IModelRegistryRelease struct {
	WeightsHash  [32]byte
	MetadataHash [32]byte
	Fingerprints IModelRegistryFingerprints
	Uri          string
}

// IModelRegistrySummary is an auto generated low-level Go binding around an user-defined struct.
type IModelRegistrySummary struct {
	ModelId      *big.Int
	Owner        common.Address
	VersionCount uint32
	ParentCount  uint32
	ChildCount   uint32
	Derivation   uint8
	MinBps       uint16
	Uri          string
}

// IModelRegistryVersion is an auto generated low-level Go binding around an user-defined struct.
type IModelRegistryVersion struct {
	Release     IModelRegistryRelease
	PublishedAt uint64
}

// ModelRegistryMetaData contains all meta data concerning the ModelRegistry contract.
var ModelRegistryMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"MAX_PARENTS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_ROYALTY_BPS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"approve\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"approveDerivation\",\"inputs\":[{\"name\":\"modelId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"registrant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"bps\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"balanceOf\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"childrenOf\",\"inputs\":[{\"name\":\"modelId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"offset\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"limit\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"page\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"derivationFor\",\"inputs\":[{\"name\":\"modelId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"registrant\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"allowed\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"minBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getApproved\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"hasFingerprint\",\"inputs\":[{\"name\":\"modelId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"number\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"index\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"content\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"proof\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"initialize\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"isApprovedForAll\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"modelCount\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"models\",\"inputs\":[{\"name\":\"offset\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"limit\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"page\",\"type\":\"tuple[]\",\"internalType\":\"structIModelRegistry.Summary[]\",\"components\":[{\"name\":\"modelId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"versionCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"parentCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"childCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"derivation\",\"type\":\"uint8\",\"internalType\":\"enumIModelRegistry.Derivation\"},{\"name\":\"minBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"uri\",\"type\":\"string\",\"internalType\":\"string\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"modelsOf\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"offset\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"limit\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"page\",\"type\":\"tuple[]\",\"internalType\":\"structIModelRegistry.Summary[]\",\"components\":[{\"name\":\"modelId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"versionCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"parentCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"childCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"derivation\",\"type\":\"uint8\",\"internalType\":\"enumIModelRegistry.Derivation\"},{\"name\":\"minBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"uri\",\"type\":\"string\",\"internalType\":\"string\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"name\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"ownerOf\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"parentsOf\",\"inputs\":[{\"name\":\"modelId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple[]\",\"internalType\":\"structIModelRegistry.Parent[]\",\"components\":[{\"name\":\"modelId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"bps\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"publishVersion\",\"inputs\":[{\"name\":\"modelId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"release\",\"type\":\"tuple\",\"internalType\":\"structIModelRegistry.Release\",\"components\":[{\"name\":\"weightsHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"metadataHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"fingerprints\",\"type\":\"tuple\",\"internalType\":\"structIModelRegistry.Fingerprints\",\"components\":[{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"leaves\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"probes\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"minMatches\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"name\":\"uri\",\"type\":\"string\",\"internalType\":\"string\"}]}],\"outputs\":[{\"name\":\"number\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"register\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"release\",\"type\":\"tuple\",\"internalType\":\"structIModelRegistry.Release\",\"components\":[{\"name\":\"weightsHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"metadataHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"fingerprints\",\"type\":\"tuple\",\"internalType\":\"structIModelRegistry.Fingerprints\",\"components\":[{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"leaves\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"probes\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"minMatches\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"name\":\"uri\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"name\":\"parents\",\"type\":\"tuple[]\",\"internalType\":\"structIModelRegistry.Parent[]\",\"components\":[{\"name\":\"modelId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"bps\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]}],\"outputs\":[{\"name\":\"modelId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"revokeDerivation\",\"inputs\":[{\"name\":\"modelId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"registrant\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"safeTransferFrom\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"safeTransferFrom\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setApprovalForAll\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"approved\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setDerivation\",\"inputs\":[{\"name\":\"modelId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"derivation\",\"type\":\"uint8\",\"internalType\":\"enumIModelRegistry.Derivation\"},{\"name\":\"minBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"supportsInterface\",\"inputs\":[{\"name\":\"interfaceId\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"symbol\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"tokenURI\",\"inputs\":[{\"name\":\"modelId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"transferFrom\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"version\",\"inputs\":[{\"name\":\"modelId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"number\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIModelRegistry.Version\",\"components\":[{\"name\":\"release\",\"type\":\"tuple\",\"internalType\":\"structIModelRegistry.Release\",\"components\":[{\"name\":\"weightsHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"metadataHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"fingerprints\",\"type\":\"tuple\",\"internalType\":\"structIModelRegistry.Fingerprints\",\"components\":[{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"leaves\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"probes\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"minMatches\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"name\":\"uri\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"name\":\"publishedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"versionCount\",\"inputs\":[{\"name\":\"modelId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"versionsOf\",\"inputs\":[{\"name\":\"modelId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"offset\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"limit\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"page\",\"type\":\"tuple[]\",\"internalType\":\"structIModelRegistry.Version[]\",\"components\":[{\"name\":\"release\",\"type\":\"tuple\",\"internalType\":\"structIModelRegistry.Release\",\"components\":[{\"name\":\"weightsHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"metadataHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"fingerprints\",\"type\":\"tuple\",\"internalType\":\"structIModelRegistry.Fingerprints\",\"components\":[{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"leaves\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"probes\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"minMatches\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"name\":\"uri\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"name\":\"publishedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"Approval\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"approved\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ApprovalForAll\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"operator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"approved\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DerivationApprovalEnded\",\"inputs\":[{\"name\":\"modelId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"registrant\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DerivationApproved\",\"inputs\":[{\"name\":\"modelId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"registrant\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"bps\",\"type\":\"uint16\",\"indexed\":false,\"internalType\":\"uint16\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DerivationSet\",\"inputs\":[{\"name\":\"modelId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"derivation\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumIModelRegistry.Derivation\"},{\"name\":\"minBps\",\"type\":\"uint16\",\"indexed\":false,\"internalType\":\"uint16\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Initialized\",\"inputs\":[{\"name\":\"version\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ModelRegistered\",\"inputs\":[{\"name\":\"modelId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"registrant\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"parents\",\"type\":\"tuple[]\",\"indexed\":false,\"internalType\":\"structIModelRegistry.Parent[]\",\"components\":[{\"name\":\"modelId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"bps\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Transfer\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"VersionPublished\",\"inputs\":[{\"name\":\"modelId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"number\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"weightsHash\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"release\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structIModelRegistry.Release\",\"components\":[{\"name\":\"weightsHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"metadataHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"fingerprints\",\"type\":\"tuple\",\"internalType\":\"structIModelRegistry.Fingerprints\",\"components\":[{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"leaves\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"probes\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"minMatches\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"name\":\"uri\",\"type\":\"string\",\"internalType\":\"string\"}]}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"DerivationClosed\",\"inputs\":[{\"name\":\"modelId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"registrant\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"DuplicateParent\",\"inputs\":[{\"name\":\"modelId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC721IncorrectOwner\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC721InsufficientApproval\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC721InvalidApprover\",\"inputs\":[{\"name\":\"approver\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC721InvalidOperator\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC721InvalidOwner\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC721InvalidReceiver\",\"inputs\":[{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC721InvalidSender\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC721NonexistentToken\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"EmptyMetadataHash\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"EmptyURI\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"EmptyWeightsHash\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidDerivation\",\"inputs\":[{\"name\":\"derivation\",\"type\":\"uint8\",\"internalType\":\"enumIModelRegistry.Derivation\"},{\"name\":\"bps\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"InvalidFingerprints\",\"inputs\":[{\"name\":\"fingerprints\",\"type\":\"tuple\",\"internalType\":\"structIModelRegistry.Fingerprints\",\"components\":[{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"leaves\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"probes\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"minMatches\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]}]},{\"type\":\"error\",\"name\":\"InvalidInitialization\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotInitializing\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotModelOwner\",\"inputs\":[{\"name\":\"modelId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"RoyaltiesTooLarge\",\"inputs\":[{\"name\":\"bps\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"max\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"RoyaltyTooSmall\",\"inputs\":[{\"name\":\"modelId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"bps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"min\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"SafeCastOverflowedUintDowncast\",\"inputs\":[{\"name\":\"bits\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TooManyParents\",\"inputs\":[{\"name\":\"count\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"max\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UnknownModel\",\"inputs\":[{\"name\":\"modelId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UnknownVersion\",\"inputs\":[{\"name\":\"modelId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"number\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}]",
	ID:  "ModelRegistry",
	Bin: "0x6080604052348015600e575f5ffd5b5060156019565b60c9565b7ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00805468010000000000000000900460ff161560685760405163f92ee8a960e01b815260040160405180910390fd5b80546001600160401b039081161460c65780546001600160401b0319166001600160401b0390811782556040519081527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50565b613f0c806100d65f395ff3fe608060405234801561000f575f5ffd5b50600436106101dc575f3560e01c80636352211e11610109578063a22cb4651161009e578063c87b56dd1161006e578063c87b56dd146104a4578063d53c5af9146104b7578063d95772e0146104ca578063e985e9c5146104dd575f5ffd5b8063a22cb46514610444578063b88d4fde14610457578063bddd05f51461046a578063c6a645fe1461047d575f5ffd5b80638129fc1c116100d95780638129fc1c14610419578063815c86c81461042157806395d89b411461043457806397d4c4431461043c575f5ffd5b80636352211e146103c057806365183105146103d357806370a08231146103e65780637d7ed012146103f9575f5ffd5b806323b872dd1161017f5780634c670b5a1161014f5780634c670b5a1461034d5780635924b218146103605780635e0877ba1461038057806362c9253114610393575f5ffd5b806323b872dd146102f057806326de059d146103035780633dca40e61461032357806342842e0e1461033a575f5ffd5b8063081812fc116101ba578063081812fc14610270578063095ea7b31461029b57806311057cbe146102b057806311cdb895146102d0575f5ffd5b806301ffc9a7146101e057806303190e6d1461020857806306fdde031461025b575b5f5ffd5b6101f36101ee3660046131be565b610537565b60405190151581526020015b60405180910390f35b6102466102163660046131d9565b5f9081527fb47fb341945c61dac4a515283e50e060a1380bbb885324a3c9769e29dac41c01602052604090205490565b60405163ffffffff90911681526020016101ff565b61026361061b565b6040516101ff919061321e565b61028361027e3660046131d9565b6106cf565b6040516001600160a01b0390911681526020016101ff565b6102ae6102a936600461324b565b610715565b005b6102c36102be366004613273565b610724565b6040516101ff919061329c565b6102e36102de3660046132de565b610768565b6040516101ff9190613332565b6102ae6102fe36600461342a565b61088f565b6103166103113660046131d9565b610936565b6040516101ff9190613464565b61032c610fa081565b6040519081526020016101ff565b6102ae61034836600461342a565b6109cf565b6102ae61035b3660046134ab565b6109ee565b61037361036e3660046134e8565b610a8b565b6040516101ff9190613594565b61024661038e3660046135bc565b610bcc565b6103a66103a13660046134ab565b610be0565b60408051921515835261ffff9091166020830152016101ff565b6102836103ce3660046131d9565b610c01565b6102e36103e1366004613600565b610c0b565b61032c6103f4366004613630565b610d4b565b61040c610407366004613273565b610dcf565b6040516101ff9190613649565b6102ae610ffa565b6102ae61042f3660046136af565b61118a565b6102636112ba565b61032c601081565b6102ae6104523660046136ec565b61130b565b6102ae6104653660046137d9565b611316565b61032c610478366004613850565b61132e565b7fb47fb341945c61dac4a515283e50e060a1380bbb885324a3c9769e29dac41c005461032c565b6102636104b23660046131d9565b6113da565b6101f36104c53660046138f7565b611505565b6102ae6104d836600461399b565b6115a4565b6101f36104eb3660046139c2565b6001600160a01b039182165f9081527f80bb2b638cc20bc4d0a60d66940f3ab4a00c1d7b313497ca82fb0b4ab00793056020908152604080832093909416825291909152205460ff1690565b5f7fffffffff0000000000000000000000000000000000000000000000000000000082167f80ac58cd0000000000000000000000000000000000000000000000000000000014806105c957507fffffffff0000000000000000000000000000000000000000000000000000000082167f5b5e139f00000000000000000000000000000000000000000000000000000000145b8061061557507f01ffc9a7000000000000000000000000000000000000000000000000000000007fffffffff000000000000000000000000000000000000000000000000000000008316145b92915050565b7f80bb2b638cc20bc4d0a60d66940f3ab4a00c1d7b313497ca82fb0b4ab0079300805460609190819061064d906139ea565b80601f0160208091040260200160405190810160405280929190818152602001828054610679906139ea565b80156106c45780601f1061069b576101008083540402835291602001916106c4565b820191905f5260205f20905b8154815290600101906020018083116106a757829003601f168201915b505050505091505090565b5f6106d982611710565b505f8281527f80bb2b638cc20bc4d0a60d66940f3ab4a00c1d7b313497ca82fb0b4ab007930460205260409020546001600160a01b0316610615565b610720828233611780565b5050565b5f8381527fb47fb341945c61dac4a515283e50e060a1380bbb885324a3c9769e29dac41c036020526040902060609061075e90848461178d565b90505b9392505050565b60605f8061079885857fb47fb341945c61dac4a515283e50e060a1380bbb885324a3c9769e29dac41c0054611851565b90925090506107a78282613a30565b67ffffffffffffffff8111156107bf576107bf613725565b60405190808252806020026020018201604052801561083657816020015b61082360408051610100810182525f8082526020820181905291810182905260608101829052608081018290529060a082019081525f6020820152606060409091015290565b8152602001906001900390816107dd5790505b5092505f5b8351811015610886576108616108518285613a43565b61085c906001613a43565b61188e565b84828151811061087357610873613a56565b602090810291909101015260010161083b565b50505092915050565b6001600160a01b0382166108bd57604051633250574960e11b81525f60048201526024015b60405180910390fd5b5f6108c9838333611b04565b9050836001600160a01b0316816001600160a01b031614610930576040517f64283d7b0000000000000000000000000000000000000000000000000000000081526001600160a01b03808616600483015260248201849052821660448201526064016108b4565b50505050565b5f8181527fb47fb341945c61dac4a515283e50e060a1380bbb885324a3c9769e29dac41c0260209081526040808320805482518185028101850190935280835260609492939192909184015b828210156109c4575f84815260209081902060408051808201909152600285029091018054825260019081015461ffff16828401529083529092019101610982565b505050509050919050565b6109e983838360405180602001604052805f815250611316565b505050565b6109f782611bc5565b5f8281527fb47fb341945c61dac4a515283e50e060a1380bbb885324a3c9769e29dac41c05602090815260408083206001600160a01b038516808552925280832080547fffffffffffffffffffff0000000000000000000000000000000000000000000016905551909184917f8c028578e98a53ef3d9e70f98a4e986f0088c9a283ba15d97a6e45b0b6cabb4b9190a35050565b610a93613134565b610a9d8383611c1b565b6040805160c0810182528254818301908152600184015460608084019190915283516080818101865260028701548252600387015463ffffffff8116602084015261ffff640100000000820481169784019790975266010000000000009004909516918101919091529282019290925260048301805491939284929091849160a085019190610b2b906139ea565b80601f0160208091040260200160405190810160405280929190818152602001828054610b57906139ea565b8015610ba25780601f10610b7957610100808354040283529160200191610ba2565b820191905f5260205f20905b815481529060010190602001808311610b8557829003601f168201915b5050509190925250505081526005919091015467ffffffffffffffff166020909101529392505050565b5f610bd683611cdd565b6107618383611d2f565b5f5f610bf584610bef86611fb6565b85612059565b50909590945092505050565b5f61061582611710565b6001600160a01b0383165f9081527fb47fb341945c61dac4a515283e50e060a1380bbb885324a3c9769e29dac41c066020526040812060609180610c588686610c53866121fc565b611851565b9092509050610c678282613a30565b67ffffffffffffffff811115610c7f57610c7f613725565b604051908082528060200260200182016040528015610cf657816020015b610ce360408051610100810182525f8082526020820181905291810182905260608101829052608081018290529060a082019081525f6020820152606060409091015290565b815260200190600190039081610c9d5790505b5093505f5b8451811015610d4057610d1b61085c610d148386613a43565b8690612205565b858281518110610d2d57610d2d613a56565b6020908102919091010152600101610cfb565b505050509392505050565b5f7f80bb2b638cc20bc4d0a60d66940f3ab4a00c1d7b313497ca82fb0b4ab00793006001600160a01b038316610daf576040517f89c62b640000000000000000000000000000000000000000000000000000000081525f60048201526024016108b4565b6001600160a01b039092165f908152600390920160205250604090205490565b5f8381527fb47fb341945c61dac4a515283e50e060a1380bbb885324a3c9769e29dac41c01602052604081208054606092908190610e109087908790611851565b9092509050610e1f8282613a30565b67ffffffffffffffff811115610e3757610e37613725565b604051908082528060200260200182016040528015610e7057816020015b610e5d613134565b815260200190600190039081610e555790505b5093505f5b8451811015610d405783610e898285613a43565b81548110610e9957610e99613a56565b5f9182526020918290206040805160c08101825260069093029091018054838301908152600182015460608086019190915283516080818101865260028501548252600385015463ffffffff81169883019890985261ffff64010000000089048116968301969096526601000000000000909704909416908401529383019190915260048101805492939192849291849160a085019190610f39906139ea565b80601f0160208091040260200160405190810160405280929190818152602001828054610f65906139ea565b8015610fb05780601f10610f8757610100808354040283529160200191610fb0565b820191905f5260205f20905b815481529060010190602001808311610f9357829003601f168201915b5050509190925250505081526005919091015467ffffffffffffffff166020909101528551869083908110610fe757610fe7613a56565b6020908102919091010152600101610e75565b5f611003612210565b805490915060ff68010000000000000000820416159067ffffffffffffffff165f8115801561102f5750825b90505f8267ffffffffffffffff16600114801561104b5750303b155b905081158015611059575080155b15611090576040517ff92ee8a900000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b845467ffffffffffffffff1916600117855583156110c457845468ff00000000000000001916680100000000000000001785555b6111386040518060400160405280600d81526020017f526567616c6961204d6f64656c000000000000000000000000000000000000008152506040518060400160405280600681526020017f524d4f44454c0000000000000000000000000000000000000000000000000000815250612238565b831561118357845468ff000000000000000019168555604051600181527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b5050505050565b61119383611bc5565b610fa08161ffff1611156111d8576001816040517fc265366b0000000000000000000000000000000000000000000000000000000081526004016108b4929190613a6a565b60408051808201825233815261ffff83811660208084018281525f8981527fb47fb341945c61dac4a515283e50e060a1380bbb885324a3c9769e29dac41c0583528681206001600160a01b038a81168084529185529188902096518754935190961674010000000000000000000000000000000000000000027fffffffffffffffffffff0000000000000000000000000000000000000000000090931695909116949094171790935583519081529251909286927faac1264df9a6d94c044a8d18c71ba65353ace819eedf100b1c011b95960e99ab92918290030190a3505050565b7f80bb2b638cc20bc4d0a60d66940f3ab4a00c1d7b313497ca82fb0b4ab007930180546060917f80bb2b638cc20bc4d0a60d66940f3ab4a00c1d7b313497ca82fb0b4ab00793009161064d906139ea565b61072033838361224a565b61132184848461088f565b6109303385858585612367565b5f7fb47fb341945c61dac4a515283e50e060a1380bbb885324a3c9769e29dac41c0080545f9061135d90613a89565b9182905550905061136e85826124d8565b611379818484612552565b336001600160a01b0316856001600160a01b0316827fed9acaed1f35bd0be8f7983e629d96a19ac266de7e17c017049b8ffe1bcb2a2286866040516113bf929190613aa1565b60405180910390a46113d18185611d2f565b50949350505050565b5f8181527fb47fb341945c61dac4a515283e50e060a1380bbb885324a3c9769e29dac41c0160205260408120805460609203611445576040517f2380022d000000000000000000000000000000000000000000000000000000008152600481018490526024016108b4565b8054819061145590600190613a30565b8154811061146557611465613a56565b905f5260205f2090600602015f016004018054611481906139ea565b80601f01602080910402602001604051908101604052809291908181526020018280546114ad906139ea565b80156114f85780601f106114cf576101008083540402835291602001916114f8565b820191905f5260205f20905b8154815290600101906020018083116114db57829003601f168201915b5050505050915050919050565b5f5f6115118888611c1b565b60038101546002909101915063ffffffff90811690871610611536575f91505061159a565b6040805163ffffffff881660208201529081018690525f9060600160408051601f19818403018152828252805160209182012090830152016040516020818303038152906040528051906020012090506115958585845f015484612740565b925050505b9695505050505050565b6115ad83611cdd565b610fa08161ffff1611806115e1575060028260028111156115d0576115d06132fe565b141580156115e1575061ffff811615155b1561161c5781816040517fc265366b0000000000000000000000000000000000000000000000000000000081526004016108b4929190613a6a565b6040518060400160405280836002811115611639576116396132fe565b815261ffff83166020918201525f8581527fb47fb341945c61dac4a515283e50e060a1380bbb885324a3c9769e29dac41c049091526040902081518154829060ff19166001836002811115611690576116906132fe565b021790555060209190910151815461ffff909116610100027fffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0000ff90911617905560405183907febff73be95bba45aa776c7cd0a4dca0876c483a570c9c140dfafcb76ac2a0ba2906117039085908590613a6a565b60405180910390a2505050565b5f8181527f80bb2b638cc20bc4d0a60d66940f3ab4a00c1d7b313497ca82fb0b4ab007930260205260408120546001600160a01b031680610615576040517f7e273289000000000000000000000000000000000000000000000000000000008152600481018490526024016108b4565b6109e98383836001612757565b60605f5f6117a085858880549050611851565b90925090506117af8282613a30565b67ffffffffffffffff8111156117c7576117c7613725565b6040519080825280602002602001820160405280156117f0578160200160208202803683370190505b5092505f5b835181101561184757866118098285613a43565b8154811061181957611819613a56565b905f5260205f20015484828151811061183457611834613a56565b60209081029190910101526001016117f5565b5050509392505050565b5f5f8285106118605782611862565b845b915061186e8284613a30565b841061187a5782611884565b6118848483613a43565b9050935093915050565b6118d460408051610100810182525f8082526020820181905291810182905260608101829052608081018290529060a082019081525f6020820152606060409091015290565b5f8281527fb47fb341945c61dac4a515283e50e060a1380bbb885324a3c9769e29dac41c01602090815260408083207fb47fb341945c61dac4a515283e50e060a1380bbb885324a3c9769e29dac41c04909252808320815180830190925280547fb47fb341945c61dac4a515283e50e060a1380bbb885324a3c9769e29dac41c0094929190829060ff16600281111561196f5761196f6132fe565b6002811115611980576119806132fe565b8152905461ffff61010091829004166020928301526040805191820181528882525f8981527f80bb2b638cc20bc4d0a60d66940f3ab4a00c1d7b313497ca82fb0b4ab00793028452818120546001600160a01b031683850152865463ffffffff908116848401528a82526002898101865283832054821660608601528b835260038a019095529190205416608082015282519293509160a0830191811115611a2a57611a2a6132fe565b8152602001826020015161ffff1681526020018360018580549050611a4f9190613a30565b81548110611a5f57611a5f613a56565b905f5260205f2090600602015f016004018054611a7b906139ea565b80601f0160208091040260200160405190810160405280929190818152602001828054611aa7906139ea565b8015611af25780601f10611ac957610100808354040283529160200191611af2565b820191905f5260205f20905b815481529060010190602001808311611ad557829003601f168201915b50505050508152509350505050919050565b5f611b108484846128eb565b9050836001600160a01b0316816001600160a01b03160315610761576001600160a01b03811615611b7d576001600160a01b0381165f9081527fb47fb341945c61dac4a515283e50e060a1380bbb885324a3c9769e29dac41c0660205260409020611b7b9084612a3d565b505b6001600160a01b0384165f9081527fb47fb341945c61dac4a515283e50e060a1380bbb885324a3c9769e29dac41c0660205260409020611bbd9084612a48565b509392505050565b33611bcf82611fb6565b6001600160a01b031614611c18576040517f25a0f138000000000000000000000000000000000000000000000000000000008152600481018290523360248201526044016108b4565b50565b5f8281527fb47fb341945c61dac4a515283e50e060a1380bbb885324a3c9769e29dac41c016020526040812063ffffffff83161580611c605750805463ffffffff8416115b15611ca6576040517f2385b5150000000000000000000000000000000000000000000000000000000081526004810185905263ffffffff841660248201526044016108b4565b80611cb2600185613af2565b63ffffffff1681548110611cc857611cc8613a56565b905f5260205f20906006020191505092915050565b611cf0611ce982611fb6565b3383612a53565b611c18576040517f25a0f138000000000000000000000000000000000000000000000000000000008152600481018290523360248201526044016108b4565b5f611d3d60c0830183613b0e565b90505f03611d77576040517fd07b00d600000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b81355f03611db1576040517f0fb64e1500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b60208201355f03611dee576040517f04cfa01500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b611dfa82604001612b11565b5f8381527fb47fb341945c61dac4a515283e50e060a1380bbb885324a3c9769e29dac41c01602052604090819020815180830190925290819080611e3d86613b76565b8152602001611e4b42612c12565b67ffffffffffffffff1690528154600180820184555f938452602093849020835180516006909402909101928355808501519183019190915560408082015180516002850155948501516003840180549287015160609788015163ffffffff9093167fffffffffffffffffffffffffffffffffffffffffffffffffffff0000000000009094169390931764010000000061ffff94851602177fffffffffffffffffffffffffffffffffffffffffffffffff0000ffffffffffff1666010000000000009390921692909202179055928301519192909182906004820190611f319082613c74565b505050602091909101516005909101805467ffffffffffffffff191667ffffffffffffffff9092169190911790558054611f6a90612c65565b9150825f01358263ffffffff16857f9285683c770434a779024492940540a5f38cf99c2ef61771f6ebfba7a57c68a786604051611fa79190613d7e565b60405180910390a45092915050565b5f8181527fb47fb341945c61dac4a515283e50e060a1380bbb885324a3c9769e29dac41c016020526040812054810361201e576040517f2380022d000000000000000000000000000000000000000000000000000000008152600481018390526024016108b4565b5f8281527f80bb2b638cc20bc4d0a60d66940f3ab4a00c1d7b313497ca82fb0b4ab007930260205260409020546001600160a01b0316610615565b5f5f5f612067858588612a53565b1561207a5750600191505f9050806121f3565b5f8681527fb47fb341945c61dac4a515283e50e060a1380bbb885324a3c9769e29dac41c04602052604080822081518083019092528054829060ff1660028111156120c7576120c76132fe565b60028111156120d8576120d86132fe565b81529054610100900461ffff1660209091015290505f81516002811115612101576121016132fe565b03612115575f5f5f935093509350506121f3565b5f8781527fb47fb341945c61dac4a515283e50e060a1380bbb885324a3c9769e29dac41c05602090815260408083206001600160a01b038981168552908352928190208151808301909252548084168083527401000000000000000000000000000000000000000090910461ffff16928201929092528351928916909114935090600290818111156121a9576121a96132fe565b1480156121ce57508215806121ce5750806020015161ffff16826020015161ffff1611155b156121e65750602001516001935091505f90506121f3565b8281602001519450945050505b93509350939050565b5f610615825490565b5f6107618383612cae565b5f807ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00610615565b612240612cb9565b6107208282612cf9565b7f80bb2b638cc20bc4d0a60d66940f3ab4a00c1d7b313497ca82fb0b4ab00793006001600160a01b0384166122ad576040517fa9fbf51f0000000000000000000000000000000000000000000000000000000081525f60048201526024016108b4565b6001600160a01b0383166122f8576040517f5b08ba180000000000000000000000000000000000000000000000000000000081526001600160a01b03841660048201526024016108b4565b6001600160a01b038481165f818152600584016020908152604080832094881680845294825291829020805460ff191687151590811790915591519182527f17307eab39ab6107e8899845ad3d59bd9653f200f220920489ca2b5937696c31910160405180910390a350505050565b6001600160a01b0383163b15611183576040517f150b7a020000000000000000000000000000000000000000000000000000000081526001600160a01b0384169063150b7a02906123c2908890889087908790600401613e1d565b6020604051808303815f875af19250505080156123fc575060408051601f3d908101601f191682019092526123f991810190613e53565b60015b612463573d808015612429576040519150601f19603f3d011682016040523d82523d5f602084013e61242e565b606091505b5080515f0361245b57604051633250574960e11b81526001600160a01b03851660048201526024016108b4565b805160208201fd5b7fffffffff0000000000000000000000000000000000000000000000000000000081167f150b7a0200000000000000000000000000000000000000000000000000000000146124d057604051633250574960e11b81526001600160a01b03851660048201526024016108b4565b505050505050565b6001600160a01b03821661250157604051633250574960e11b81525f60048201526024016108b4565b5f61250d83835f611b04565b90506001600160a01b038116156109e9576040517f73c6ac6e0000000000000000000000000000000000000000000000000000000081525f60048201526024016108b4565b6010811115612597576040517f42db51c100000000000000000000000000000000000000000000000000000000815260048101829052601060248201526044016108b4565b5f805b828110156126f857368484838181106125b5576125b5613a56565b90506040020190505f5f90505b828110156126295781358686838181106125de576125de613a56565b9050604002015f013503612621576040517fc0fa3f68000000000000000000000000000000000000000000000000000000008152823560048201526024016108b4565b6001016125c2565b5061263381612d3c565b6126436040820160208301613e6e565b6126519061ffff1684613a43565b5f8781527fb47fb341945c61dac4a515283e50e060a1380bbb885324a3c9769e29dac41c026020908152604082208054600181018255908352912091945082916002909102016126a18282613e89565b50506126ca7fb47fb341945c61dac4a515283e50e060a1380bbb885324a3c9769e29dac41c0090565b90355f908152600390910160209081526040822080546001808201835591845291909220018690550161259a565b50610fa0811115610930576040517f61a62b8100000000000000000000000000000000000000000000000000000000815260048101829052610fa060248201526044016108b4565b5f8261274d868685612ec7565b1495945050505050565b7f80bb2b638cc20bc4d0a60d66940f3ab4a00c1d7b313497ca82fb0b4ab0079300818061278c57506001600160a01b03831615155b156128a3575f61279b85611710565b90506001600160a01b038416158015906127c75750836001600160a01b0316816001600160a01b031614155b801561281757506001600160a01b038082165f9081527f80bb2b638cc20bc4d0a60d66940f3ab4a00c1d7b313497ca82fb0b4ab0079305602090815260408083209388168352929052205460ff16155b15612859576040517fa9fbf51f0000000000000000000000000000000000000000000000000000000081526001600160a01b03851660048201526024016108b4565b82156128a15784866001600160a01b0316826001600160a01b03167f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92560405160405180910390a45b505b5f93845260040160205250506040902080547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b0392909216919091179055565b5f8281527f80bb2b638cc20bc4d0a60d66940f3ab4a00c1d7b313497ca82fb0b4ab007930260205260408120547f80bb2b638cc20bc4d0a60d66940f3ab4a00c1d7b313497ca82fb0b4ab0079300906001600160a01b039081169084161561295857612958818587612eff565b6001600160a01b03811615612994576129735f865f5f612757565b6001600160a01b0381165f908152600383016020526040902080545f190190555b6001600160a01b038616156129c4576001600160a01b0386165f9081526003830160205260409020805460010190555b5f85815260028301602052604080822080547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b038a811691821790925591518893918516917fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef91a495945050505050565b5f6107618383612f95565b5f6107618383613078565b5f6001600160a01b0383161580159061075e5750826001600160a01b0316846001600160a01b03161480612aca57506001600160a01b038085165f9081527f80bb2b638cc20bc4d0a60d66940f3ab4a00c1d7b313497ca82fb0b4ab0079305602090815260408083209387168352929052205460ff165b8061075e5750505f9081527f80bb2b638cc20bc4d0a60d66940f3ab4a00c1d7b313497ca82fb0b4ab007930460205260409020546001600160a01b03908116911614919050565b5f813515612b8657612b296040830160208401613ed1565b63ffffffff1615801590612b4f5750612b486080830160608401613e6e565b61ffff1615155b8015612b815750612b666060830160408401613e6e565b61ffff16612b7a6080840160608501613e6e565b61ffff1611155b612bd7565b612b966040830160208401613ed1565b63ffffffff16158015612bba5750612bb46060830160408401613e6e565b61ffff16155b8015612bd75750612bd16080830160608401613e6e565b61ffff16155b90508061072057816040517f258ab4300000000000000000000000000000000000000000000000000000000081526004016108b49190613eea565b5f67ffffffffffffffff821115612c6157604080517f6dfcc6500000000000000000000000000000000000000000000000000000000081526004810191909152602481018390526044016108b4565b5090565b5f63ffffffff821115612c61576040517f6dfcc65000000000000000000000000000000000000000000000000000000000815260206004820152602481018390526044016108b4565b5f61076183836130c4565b612cc16130ea565b612cf7576040517fd7e6bcf800000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b565b612d01612cb9565b7f80bb2b638cc20bc4d0a60d66940f3ab4a00c1d7b313497ca82fb0b4ab007930080612d2d8482613c74565b50600181016109308382613c74565b80355f612d4882611fb6565b9050612d55813384612a53565b15612d5f57505050565b5f5f5f612d6d858533612059565b92509250925082612db3576040517f622d58e0000000000000000000000000000000000000000000000000000000008152600481018690523360248201526044016108b4565b61ffff8216612dc86040880160208901613e6e565b61ffff161015612e2b5784612de36040880160208901613e6e565b6040517f3648d022000000000000000000000000000000000000000000000000000000008152600481019290925261ffff9081166024830152831660448201526064016108b4565b80612e3857505050505050565b5f8581527fb47fb341945c61dac4a515283e50e060a1380bbb885324a3c9769e29dac41c056020908152604080832033808552925280832080547fffffffffffffffffffff0000000000000000000000000000000000000000000016905551909187917f8c028578e98a53ef3d9e70f98a4e986f0088c9a283ba15d97a6e45b0b6cabb4b9190a3505050505050565b5f81815b848110156113d157612ef582878784818110612ee957612ee9613a56565b90506020020135613108565b9150600101612ecb565b612f0a838383612a53565b6109e9576001600160a01b038316612f51576040517f7e273289000000000000000000000000000000000000000000000000000000008152600481018290526024016108b4565b6040517f177e802f0000000000000000000000000000000000000000000000000000000081526001600160a01b0383166004820152602481018290526044016108b4565b5f818152600183016020526040812054801561306f575f612fb7600183613a30565b85549091505f90612fca90600190613a30565b9050808214613029575f865f018281548110612fe857612fe8613a56565b905f5260205f200154905080875f01848154811061300857613008613a56565b5f918252602080832090910192909255918252600188019052604090208390555b855486908061303a5761303a613ef8565b600190038181905f5260205f20015f90559055856001015f8681526020019081526020015f205f905560019350505050610615565b5f915050610615565b5f8181526001830160205260408120546130bd57508154600181810184555f848152602080822090930184905584548482528286019093526040902091909155610615565b505f610615565b5f825f0182815481106130d9576130d9613a56565b905f5260205f200154905092915050565b5f6130f3612210565b5468010000000000000000900460ff16919050565b5f818310613122575f828152602084905260409020610761565b5f838152602083905260409020610761565b604051806040016040528061318560408051608080820183525f8083526020808401829052845192830185528183528201819052818401819052606082015290918201908152602001606081525090565b81525f60209091015290565b7fffffffff0000000000000000000000000000000000000000000000000000000081168114611c18575f5ffd5b5f602082840312156131ce575f5ffd5b813561076181613191565b5f602082840312156131e9575f5ffd5b5035919050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f61076160208301846131f0565b80356001600160a01b0381168114613246575f5ffd5b919050565b5f5f6040838503121561325c575f5ffd5b61326583613230565b946020939093013593505050565b5f5f5f60608486031215613285575f5ffd5b505081359360208301359350604090920135919050565b602080825282518282018190525f918401906040840190835b818110156132d35783518352602093840193909201916001016132b5565b509095945050505050565b5f5f604083850312156132ef575f5ffd5b50508035926020909101359150565b634e487b7160e01b5f52602160045260245ffd5b6003811061332e57634e487b7160e01b5f52602160045260245ffd5b9052565b5f602082016020835280845180835260408501915060408160051b8601019250602086015f5b8281101561341e57603f198786030184528151805186526001600160a01b03602082015116602087015263ffffffff604082015116604087015260608101516133a9606088018263ffffffff169052565b5060808101516133c1608088018263ffffffff169052565b5060a08101516133d460a0880182613312565b5060c08101516133ea60c088018261ffff169052565b5060e0810151905061010060e08701526134086101008701826131f0565b9550506020938401939190910190600101613358565b50929695505050505050565b5f5f5f6060848603121561343c575f5ffd5b61344584613230565b925061345360208501613230565b929592945050506040919091013590565b602080825282518282018190525f918401906040840190835b818110156132d35783518051845260209081015161ffff16818501529093019260409092019160010161347d565b5f5f604083850312156134bc575f5ffd5b823591506134cc60208401613230565b90509250929050565b803563ffffffff81168114613246575f5ffd5b5f5f604083850312156134f9575f5ffd5b823591506134cc602084016134d5565b5f815160408452805160408501526020810151606085015260408101518051608086015263ffffffff60208201511660a086015261ffff60408201511660c086015261ffff60608201511660e0860152506060810151905060e06101008501526135776101208501826131f0565b90506020830151611bbd602086018267ffffffffffffffff169052565b602081525f6107616020830184613509565b5f60e082840312156135b6575f5ffd5b50919050565b5f5f604083850312156135cd575f5ffd5b82359150602083013567ffffffffffffffff8111156135ea575f5ffd5b6135f6858286016135a6565b9150509250929050565b5f5f5f60608486031215613612575f5ffd5b61361b84613230565b95602085013595506040909401359392505050565b5f60208284031215613640575f5ffd5b61076182613230565b5f602082016020835280845180835260408501915060408160051b8601019250602086015f5b8281101561341e57603f1987860301845261368b858351613509565b9450602093840193919091019060010161366f565b61ffff81168114611c18575f5ffd5b5f5f5f606084860312156136c1575f5ffd5b833592506136d160208501613230565b915060408401356136e1816136a0565b809150509250925092565b5f5f604083850312156136fd575f5ffd5b61370683613230565b91506020830135801515811461371a575f5ffd5b809150509250929050565b634e487b7160e01b5f52604160045260245ffd5b6040516080810167ffffffffffffffff8111828210171561375c5761375c613725565b60405290565b5f5f67ffffffffffffffff84111561377c5761377c613725565b50604051601f19601f85018116603f0116810181811067ffffffffffffffff821117156137ab576137ab613725565b6040528381529050808284018510156137c2575f5ffd5b838360208301375f60208583010152509392505050565b5f5f5f5f608085870312156137ec575f5ffd5b6137f585613230565b935061380360208601613230565b925060408501359150606085013567ffffffffffffffff811115613825575f5ffd5b8501601f81018713613835575f5ffd5b61384487823560208401613762565b91505092959194509250565b5f5f5f5f60608587031215613863575f5ffd5b61386c85613230565b9350602085013567ffffffffffffffff811115613887575f5ffd5b613893878288016135a6565b935050604085013567ffffffffffffffff8111156138af575f5ffd5b8501601f810187136138bf575f5ffd5b803567ffffffffffffffff8111156138d5575f5ffd5b8760208260061b84010111156138e9575f5ffd5b949793965060200194505050565b5f5f5f5f5f5f60a0878903121561390c575f5ffd5b8635955061391c602088016134d5565b945061392a604088016134d5565b935060608701359250608087013567ffffffffffffffff81111561394c575f5ffd5b8701601f8101891361395c575f5ffd5b803567ffffffffffffffff811115613972575f5ffd5b8960208260051b8401011115613986575f5ffd5b60208201935080925050509295509295509295565b5f5f5f606084860312156139ad575f5ffd5b833592506020840135600381106136d1575f5ffd5b5f5f604083850312156139d3575f5ffd5b6139dc83613230565b91506134cc60208401613230565b600181811c908216806139fe57607f821691505b6020821081036135b657634e487b7160e01b5f52602260045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b8181038181111561061557610615613a1c565b8082018082111561061557610615613a1c565b634e487b7160e01b5f52603260045260245ffd5b60408101613a788285613312565b61ffff831660208301529392505050565b5f60018201613a9a57613a9a613a1c565b5060010190565b602080825281018290525f8360408301825b85811015613ae857823582526020830135613acd816136a0565b61ffff16602083015260409283019290910190600101613ab3565b5095945050505050565b63ffffffff828116828216039081111561061557610615613a1c565b5f5f8335601e19843603018112613b23575f5ffd5b83018035915067ffffffffffffffff821115613b3d575f5ffd5b602001915036819003821315613b51575f5ffd5b9250929050565b5f82601f830112613b67575f5ffd5b61076183833560208501613762565b5f81360360e0811215613b87575f5ffd5b613b8f613739565b83358152602080850135908201526080603f1983011215613bae575f5ffd5b613bb6613739565b604085013581529150613bcb606085016134d5565b60208301526080840135613bde816136a0565b604083015260a0840135613bf1816136a0565b6060830152604081019190915260c08301359067ffffffffffffffff821115613c18575f5ffd5b613c2436838601613b58565b60608201529392505050565b601f8211156109e957805f5260205f20601f840160051c81016020851015613c555750805b601f840160051c820191505b81811015611183575f8155600101613c61565b815167ffffffffffffffff811115613c8e57613c8e613725565b613ca281613c9c84546139ea565b84613c30565b6020601f821160018114613cd4575f8315613cbd5750848201515b5f19600385901b1c1916600184901b178455611183565b5f84815260208120601f198516915b82811015613d035787850151825560209485019460019092019101613ce3565b5084821015613d2057868401515f19600387901b60f8161c191681555b50505050600190811b01905550565b8035825263ffffffff613d44602083016134d5565b1660208301526040810135613d58816136a0565b61ffff1660408301526060810135613d6f816136a0565b61ffff81166060840152505050565b60208082528235828201528201356040808301919091525f90613da79060608401908501613d2f565b60c0830135601e19843603018112613dbd575f5ffd5b830160208101903567ffffffffffffffff811115613dd9575f5ffd5b803603821315613de7575f5ffd5b60e0808501528061010085015280826101208601375f6101208286010152610120601f19601f8301168501019250505092915050565b6001600160a01b03851681526001600160a01b0384166020820152826040820152608060608201525f61159a60808301846131f0565b5f60208284031215613e63575f5ffd5b815161076181613191565b5f60208284031215613e7e575f5ffd5b8135610761816136a0565b81358155600181016020830135613e9f816136a0565b61ffff81167fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff000083541617825550505050565b5f60208284031215613ee1575f5ffd5b610761826134d5565b608081016106158284613d2f565b634e487b7160e01b5f52603160045260245ffd",
}

// ModelRegistry is an auto generated Go binding around an Ethereum contract.
type ModelRegistry struct {
	abi abi.ABI
}

// NewModelRegistry creates a new instance of ModelRegistry.
func NewModelRegistry() *ModelRegistry {
	parsed, err := ModelRegistryMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &ModelRegistry{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *ModelRegistry) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackMAXPARENTS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x97d4c443.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_PARENTS() view returns(uint256)
func (modelRegistry *ModelRegistry) PackMAXPARENTS() []byte {
	enc, err := modelRegistry.abi.Pack("MAX_PARENTS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXPARENTS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x97d4c443.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_PARENTS() view returns(uint256)
func (modelRegistry *ModelRegistry) TryPackMAXPARENTS() ([]byte, error) {
	return modelRegistry.abi.Pack("MAX_PARENTS")
}

// UnpackMAXPARENTS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x97d4c443.
//
// Solidity: function MAX_PARENTS() view returns(uint256)
func (modelRegistry *ModelRegistry) UnpackMAXPARENTS(data []byte) (*big.Int, error) {
	out, err := modelRegistry.abi.Unpack("MAX_PARENTS", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMAXROYALTYBPS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3dca40e6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_ROYALTY_BPS() view returns(uint256)
func (modelRegistry *ModelRegistry) PackMAXROYALTYBPS() []byte {
	enc, err := modelRegistry.abi.Pack("MAX_ROYALTY_BPS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXROYALTYBPS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3dca40e6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_ROYALTY_BPS() view returns(uint256)
func (modelRegistry *ModelRegistry) TryPackMAXROYALTYBPS() ([]byte, error) {
	return modelRegistry.abi.Pack("MAX_ROYALTY_BPS")
}

// UnpackMAXROYALTYBPS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3dca40e6.
//
// Solidity: function MAX_ROYALTY_BPS() view returns(uint256)
func (modelRegistry *ModelRegistry) UnpackMAXROYALTYBPS(data []byte) (*big.Int, error) {
	out, err := modelRegistry.abi.Unpack("MAX_ROYALTY_BPS", data)
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
func (modelRegistry *ModelRegistry) PackApprove(to common.Address, tokenId *big.Int) []byte {
	enc, err := modelRegistry.abi.Pack("approve", to, tokenId)
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
func (modelRegistry *ModelRegistry) TryPackApprove(to common.Address, tokenId *big.Int) ([]byte, error) {
	return modelRegistry.abi.Pack("approve", to, tokenId)
}

// PackApproveDerivation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x815c86c8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function approveDerivation(uint256 modelId, address registrant, uint16 bps) returns()
func (modelRegistry *ModelRegistry) PackApproveDerivation(modelId *big.Int, registrant common.Address, bps uint16) []byte {
	enc, err := modelRegistry.abi.Pack("approveDerivation", modelId, registrant, bps)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackApproveDerivation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x815c86c8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function approveDerivation(uint256 modelId, address registrant, uint16 bps) returns()
func (modelRegistry *ModelRegistry) TryPackApproveDerivation(modelId *big.Int, registrant common.Address, bps uint16) ([]byte, error) {
	return modelRegistry.abi.Pack("approveDerivation", modelId, registrant, bps)
}

// PackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function balanceOf(address owner) view returns(uint256)
func (modelRegistry *ModelRegistry) PackBalanceOf(owner common.Address) []byte {
	enc, err := modelRegistry.abi.Pack("balanceOf", owner)
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
func (modelRegistry *ModelRegistry) TryPackBalanceOf(owner common.Address) ([]byte, error) {
	return modelRegistry.abi.Pack("balanceOf", owner)
}

// UnpackBalanceOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x70a08231.
//
// Solidity: function balanceOf(address owner) view returns(uint256)
func (modelRegistry *ModelRegistry) UnpackBalanceOf(data []byte) (*big.Int, error) {
	out, err := modelRegistry.abi.Unpack("balanceOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackChildrenOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x11057cbe.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function childrenOf(uint256 modelId, uint256 offset, uint256 limit) view returns(uint256[] page)
func (modelRegistry *ModelRegistry) PackChildrenOf(modelId *big.Int, offset *big.Int, limit *big.Int) []byte {
	enc, err := modelRegistry.abi.Pack("childrenOf", modelId, offset, limit)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackChildrenOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x11057cbe.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function childrenOf(uint256 modelId, uint256 offset, uint256 limit) view returns(uint256[] page)
func (modelRegistry *ModelRegistry) TryPackChildrenOf(modelId *big.Int, offset *big.Int, limit *big.Int) ([]byte, error) {
	return modelRegistry.abi.Pack("childrenOf", modelId, offset, limit)
}

// UnpackChildrenOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x11057cbe.
//
// Solidity: function childrenOf(uint256 modelId, uint256 offset, uint256 limit) view returns(uint256[] page)
func (modelRegistry *ModelRegistry) UnpackChildrenOf(data []byte) ([]*big.Int, error) {
	out, err := modelRegistry.abi.Unpack("childrenOf", data)
	if err != nil {
		return *new([]*big.Int), err
	}
	out0 := *abi.ConvertType(out[0], new([]*big.Int)).(*[]*big.Int)
	return out0, nil
}

// PackDerivationFor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x62c92531.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function derivationFor(uint256 modelId, address registrant) view returns(bool allowed, uint16 minBps)
func (modelRegistry *ModelRegistry) PackDerivationFor(modelId *big.Int, registrant common.Address) []byte {
	enc, err := modelRegistry.abi.Pack("derivationFor", modelId, registrant)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDerivationFor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x62c92531.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function derivationFor(uint256 modelId, address registrant) view returns(bool allowed, uint16 minBps)
func (modelRegistry *ModelRegistry) TryPackDerivationFor(modelId *big.Int, registrant common.Address) ([]byte, error) {
	return modelRegistry.abi.Pack("derivationFor", modelId, registrant)
}

// DerivationForOutput serves as a container for the return parameters of contract
// method DerivationFor.
type DerivationForOutput struct {
	Allowed bool
	MinBps  uint16
}

// UnpackDerivationFor is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x62c92531.
//
// Solidity: function derivationFor(uint256 modelId, address registrant) view returns(bool allowed, uint16 minBps)
func (modelRegistry *ModelRegistry) UnpackDerivationFor(data []byte) (DerivationForOutput, error) {
	out, err := modelRegistry.abi.Unpack("derivationFor", data)
	outstruct := new(DerivationForOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Allowed = *abi.ConvertType(out[0], new(bool)).(*bool)
	outstruct.MinBps = *abi.ConvertType(out[1], new(uint16)).(*uint16)
	return *outstruct, nil
}

// PackGetApproved is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x081812fc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getApproved(uint256 tokenId) view returns(address)
func (modelRegistry *ModelRegistry) PackGetApproved(tokenId *big.Int) []byte {
	enc, err := modelRegistry.abi.Pack("getApproved", tokenId)
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
func (modelRegistry *ModelRegistry) TryPackGetApproved(tokenId *big.Int) ([]byte, error) {
	return modelRegistry.abi.Pack("getApproved", tokenId)
}

// UnpackGetApproved is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x081812fc.
//
// Solidity: function getApproved(uint256 tokenId) view returns(address)
func (modelRegistry *ModelRegistry) UnpackGetApproved(data []byte) (common.Address, error) {
	out, err := modelRegistry.abi.Unpack("getApproved", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackHasFingerprint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd53c5af9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hasFingerprint(uint256 modelId, uint32 number, uint32 index, bytes32 content, bytes32[] proof) view returns(bool)
func (modelRegistry *ModelRegistry) PackHasFingerprint(modelId *big.Int, number uint32, index uint32, content [32]byte, proof [][32]byte) []byte {
	enc, err := modelRegistry.abi.Pack("hasFingerprint", modelId, number, index, content, proof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHasFingerprint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd53c5af9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hasFingerprint(uint256 modelId, uint32 number, uint32 index, bytes32 content, bytes32[] proof) view returns(bool)
func (modelRegistry *ModelRegistry) TryPackHasFingerprint(modelId *big.Int, number uint32, index uint32, content [32]byte, proof [][32]byte) ([]byte, error) {
	return modelRegistry.abi.Pack("hasFingerprint", modelId, number, index, content, proof)
}

// UnpackHasFingerprint is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd53c5af9.
//
// Solidity: function hasFingerprint(uint256 modelId, uint32 number, uint32 index, bytes32 content, bytes32[] proof) view returns(bool)
func (modelRegistry *ModelRegistry) UnpackHasFingerprint(data []byte) (bool, error) {
	out, err := modelRegistry.abi.Unpack("hasFingerprint", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8129fc1c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function initialize() returns()
func (modelRegistry *ModelRegistry) PackInitialize() []byte {
	enc, err := modelRegistry.abi.Pack("initialize")
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
func (modelRegistry *ModelRegistry) TryPackInitialize() ([]byte, error) {
	return modelRegistry.abi.Pack("initialize")
}

// PackIsApprovedForAll is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe985e9c5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isApprovedForAll(address owner, address operator) view returns(bool)
func (modelRegistry *ModelRegistry) PackIsApprovedForAll(owner common.Address, operator common.Address) []byte {
	enc, err := modelRegistry.abi.Pack("isApprovedForAll", owner, operator)
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
func (modelRegistry *ModelRegistry) TryPackIsApprovedForAll(owner common.Address, operator common.Address) ([]byte, error) {
	return modelRegistry.abi.Pack("isApprovedForAll", owner, operator)
}

// UnpackIsApprovedForAll is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe985e9c5.
//
// Solidity: function isApprovedForAll(address owner, address operator) view returns(bool)
func (modelRegistry *ModelRegistry) UnpackIsApprovedForAll(data []byte) (bool, error) {
	out, err := modelRegistry.abi.Unpack("isApprovedForAll", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackModelCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc6a645fe.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function modelCount() view returns(uint256)
func (modelRegistry *ModelRegistry) PackModelCount() []byte {
	enc, err := modelRegistry.abi.Pack("modelCount")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackModelCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc6a645fe.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function modelCount() view returns(uint256)
func (modelRegistry *ModelRegistry) TryPackModelCount() ([]byte, error) {
	return modelRegistry.abi.Pack("modelCount")
}

// UnpackModelCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc6a645fe.
//
// Solidity: function modelCount() view returns(uint256)
func (modelRegistry *ModelRegistry) UnpackModelCount(data []byte) (*big.Int, error) {
	out, err := modelRegistry.abi.Unpack("modelCount", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackModels is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x11cdb895.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function models(uint256 offset, uint256 limit) view returns((uint256,address,uint32,uint32,uint32,uint8,uint16,string)[] page)
func (modelRegistry *ModelRegistry) PackModels(offset *big.Int, limit *big.Int) []byte {
	enc, err := modelRegistry.abi.Pack("models", offset, limit)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackModels is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x11cdb895.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function models(uint256 offset, uint256 limit) view returns((uint256,address,uint32,uint32,uint32,uint8,uint16,string)[] page)
func (modelRegistry *ModelRegistry) TryPackModels(offset *big.Int, limit *big.Int) ([]byte, error) {
	return modelRegistry.abi.Pack("models", offset, limit)
}

// UnpackModels is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x11cdb895.
//
// Solidity: function models(uint256 offset, uint256 limit) view returns((uint256,address,uint32,uint32,uint32,uint8,uint16,string)[] page)
func (modelRegistry *ModelRegistry) UnpackModels(data []byte) ([]IModelRegistrySummary, error) {
	out, err := modelRegistry.abi.Unpack("models", data)
	if err != nil {
		return *new([]IModelRegistrySummary), err
	}
	out0 := *abi.ConvertType(out[0], new([]IModelRegistrySummary)).(*[]IModelRegistrySummary)
	return out0, nil
}

// PackModelsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x65183105.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function modelsOf(address owner, uint256 offset, uint256 limit) view returns((uint256,address,uint32,uint32,uint32,uint8,uint16,string)[] page)
func (modelRegistry *ModelRegistry) PackModelsOf(owner common.Address, offset *big.Int, limit *big.Int) []byte {
	enc, err := modelRegistry.abi.Pack("modelsOf", owner, offset, limit)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackModelsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x65183105.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function modelsOf(address owner, uint256 offset, uint256 limit) view returns((uint256,address,uint32,uint32,uint32,uint8,uint16,string)[] page)
func (modelRegistry *ModelRegistry) TryPackModelsOf(owner common.Address, offset *big.Int, limit *big.Int) ([]byte, error) {
	return modelRegistry.abi.Pack("modelsOf", owner, offset, limit)
}

// UnpackModelsOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x65183105.
//
// Solidity: function modelsOf(address owner, uint256 offset, uint256 limit) view returns((uint256,address,uint32,uint32,uint32,uint8,uint16,string)[] page)
func (modelRegistry *ModelRegistry) UnpackModelsOf(data []byte) ([]IModelRegistrySummary, error) {
	out, err := modelRegistry.abi.Unpack("modelsOf", data)
	if err != nil {
		return *new([]IModelRegistrySummary), err
	}
	out0 := *abi.ConvertType(out[0], new([]IModelRegistrySummary)).(*[]IModelRegistrySummary)
	return out0, nil
}

// PackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function name() view returns(string)
func (modelRegistry *ModelRegistry) PackName() []byte {
	enc, err := modelRegistry.abi.Pack("name")
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
func (modelRegistry *ModelRegistry) TryPackName() ([]byte, error) {
	return modelRegistry.abi.Pack("name")
}

// UnpackName is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06fdde03.
//
// Solidity: function name() view returns(string)
func (modelRegistry *ModelRegistry) UnpackName(data []byte) (string, error) {
	out, err := modelRegistry.abi.Unpack("name", data)
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
func (modelRegistry *ModelRegistry) PackOwnerOf(tokenId *big.Int) []byte {
	enc, err := modelRegistry.abi.Pack("ownerOf", tokenId)
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
func (modelRegistry *ModelRegistry) TryPackOwnerOf(tokenId *big.Int) ([]byte, error) {
	return modelRegistry.abi.Pack("ownerOf", tokenId)
}

// UnpackOwnerOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6352211e.
//
// Solidity: function ownerOf(uint256 tokenId) view returns(address)
func (modelRegistry *ModelRegistry) UnpackOwnerOf(data []byte) (common.Address, error) {
	out, err := modelRegistry.abi.Unpack("ownerOf", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackParentsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x26de059d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function parentsOf(uint256 modelId) view returns((uint256,uint16)[])
func (modelRegistry *ModelRegistry) PackParentsOf(modelId *big.Int) []byte {
	enc, err := modelRegistry.abi.Pack("parentsOf", modelId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackParentsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x26de059d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function parentsOf(uint256 modelId) view returns((uint256,uint16)[])
func (modelRegistry *ModelRegistry) TryPackParentsOf(modelId *big.Int) ([]byte, error) {
	return modelRegistry.abi.Pack("parentsOf", modelId)
}

// UnpackParentsOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x26de059d.
//
// Solidity: function parentsOf(uint256 modelId) view returns((uint256,uint16)[])
func (modelRegistry *ModelRegistry) UnpackParentsOf(data []byte) ([]IModelRegistryParent, error) {
	out, err := modelRegistry.abi.Unpack("parentsOf", data)
	if err != nil {
		return *new([]IModelRegistryParent), err
	}
	out0 := *abi.ConvertType(out[0], new([]IModelRegistryParent)).(*[]IModelRegistryParent)
	return out0, nil
}

// PackPublishVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5e0877ba.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function publishVersion(uint256 modelId, (bytes32,bytes32,(bytes32,uint32,uint16,uint16),string) release) returns(uint32 number)
func (modelRegistry *ModelRegistry) PackPublishVersion(modelId *big.Int, release IModelRegistryRelease) []byte {
	enc, err := modelRegistry.abi.Pack("publishVersion", modelId, release)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPublishVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5e0877ba.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function publishVersion(uint256 modelId, (bytes32,bytes32,(bytes32,uint32,uint16,uint16),string) release) returns(uint32 number)
func (modelRegistry *ModelRegistry) TryPackPublishVersion(modelId *big.Int, release IModelRegistryRelease) ([]byte, error) {
	return modelRegistry.abi.Pack("publishVersion", modelId, release)
}

// UnpackPublishVersion is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5e0877ba.
//
// Solidity: function publishVersion(uint256 modelId, (bytes32,bytes32,(bytes32,uint32,uint16,uint16),string) release) returns(uint32 number)
func (modelRegistry *ModelRegistry) UnpackPublishVersion(data []byte) (uint32, error) {
	out, err := modelRegistry.abi.Unpack("publishVersion", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbddd05f5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function register(address owner, (bytes32,bytes32,(bytes32,uint32,uint16,uint16),string) release, (uint256,uint16)[] parents) returns(uint256 modelId)
func (modelRegistry *ModelRegistry) PackRegister(owner common.Address, release IModelRegistryRelease, parents []IModelRegistryParent) []byte {
	enc, err := modelRegistry.abi.Pack("register", owner, release, parents)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbddd05f5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function register(address owner, (bytes32,bytes32,(bytes32,uint32,uint16,uint16),string) release, (uint256,uint16)[] parents) returns(uint256 modelId)
func (modelRegistry *ModelRegistry) TryPackRegister(owner common.Address, release IModelRegistryRelease, parents []IModelRegistryParent) ([]byte, error) {
	return modelRegistry.abi.Pack("register", owner, release, parents)
}

// UnpackRegister is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbddd05f5.
//
// Solidity: function register(address owner, (bytes32,bytes32,(bytes32,uint32,uint16,uint16),string) release, (uint256,uint16)[] parents) returns(uint256 modelId)
func (modelRegistry *ModelRegistry) UnpackRegister(data []byte) (*big.Int, error) {
	out, err := modelRegistry.abi.Unpack("register", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRevokeDerivation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4c670b5a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revokeDerivation(uint256 modelId, address registrant) returns()
func (modelRegistry *ModelRegistry) PackRevokeDerivation(modelId *big.Int, registrant common.Address) []byte {
	enc, err := modelRegistry.abi.Pack("revokeDerivation", modelId, registrant)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRevokeDerivation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4c670b5a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function revokeDerivation(uint256 modelId, address registrant) returns()
func (modelRegistry *ModelRegistry) TryPackRevokeDerivation(modelId *big.Int, registrant common.Address) ([]byte, error) {
	return modelRegistry.abi.Pack("revokeDerivation", modelId, registrant)
}

// PackSafeTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42842e0e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function safeTransferFrom(address from, address to, uint256 tokenId) returns()
func (modelRegistry *ModelRegistry) PackSafeTransferFrom(from common.Address, to common.Address, tokenId *big.Int) []byte {
	enc, err := modelRegistry.abi.Pack("safeTransferFrom", from, to, tokenId)
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
func (modelRegistry *ModelRegistry) TryPackSafeTransferFrom(from common.Address, to common.Address, tokenId *big.Int) ([]byte, error) {
	return modelRegistry.abi.Pack("safeTransferFrom", from, to, tokenId)
}

// PackSafeTransferFrom0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb88d4fde.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function safeTransferFrom(address from, address to, uint256 tokenId, bytes data) returns()
func (modelRegistry *ModelRegistry) PackSafeTransferFrom0(from common.Address, to common.Address, tokenId *big.Int, data []byte) []byte {
	enc, err := modelRegistry.abi.Pack("safeTransferFrom0", from, to, tokenId, data)
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
func (modelRegistry *ModelRegistry) TryPackSafeTransferFrom0(from common.Address, to common.Address, tokenId *big.Int, data []byte) ([]byte, error) {
	return modelRegistry.abi.Pack("safeTransferFrom0", from, to, tokenId, data)
}

// PackSetApprovalForAll is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa22cb465.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setApprovalForAll(address operator, bool approved) returns()
func (modelRegistry *ModelRegistry) PackSetApprovalForAll(operator common.Address, approved bool) []byte {
	enc, err := modelRegistry.abi.Pack("setApprovalForAll", operator, approved)
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
func (modelRegistry *ModelRegistry) TryPackSetApprovalForAll(operator common.Address, approved bool) ([]byte, error) {
	return modelRegistry.abi.Pack("setApprovalForAll", operator, approved)
}

// PackSetDerivation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd95772e0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setDerivation(uint256 modelId, uint8 derivation, uint16 minBps) returns()
func (modelRegistry *ModelRegistry) PackSetDerivation(modelId *big.Int, derivation uint8, minBps uint16) []byte {
	enc, err := modelRegistry.abi.Pack("setDerivation", modelId, derivation, minBps)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetDerivation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd95772e0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setDerivation(uint256 modelId, uint8 derivation, uint16 minBps) returns()
func (modelRegistry *ModelRegistry) TryPackSetDerivation(modelId *big.Int, derivation uint8, minBps uint16) ([]byte, error) {
	return modelRegistry.abi.Pack("setDerivation", modelId, derivation, minBps)
}

// PackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (modelRegistry *ModelRegistry) PackSupportsInterface(interfaceId [4]byte) []byte {
	enc, err := modelRegistry.abi.Pack("supportsInterface", interfaceId)
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
func (modelRegistry *ModelRegistry) TryPackSupportsInterface(interfaceId [4]byte) ([]byte, error) {
	return modelRegistry.abi.Pack("supportsInterface", interfaceId)
}

// UnpackSupportsInterface is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x01ffc9a7.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (modelRegistry *ModelRegistry) UnpackSupportsInterface(data []byte) (bool, error) {
	out, err := modelRegistry.abi.Unpack("supportsInterface", data)
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
func (modelRegistry *ModelRegistry) PackSymbol() []byte {
	enc, err := modelRegistry.abi.Pack("symbol")
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
func (modelRegistry *ModelRegistry) TryPackSymbol() ([]byte, error) {
	return modelRegistry.abi.Pack("symbol")
}

// UnpackSymbol is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x95d89b41.
//
// Solidity: function symbol() view returns(string)
func (modelRegistry *ModelRegistry) UnpackSymbol(data []byte) (string, error) {
	out, err := modelRegistry.abi.Unpack("symbol", data)
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
// Solidity: function tokenURI(uint256 modelId) view returns(string)
func (modelRegistry *ModelRegistry) PackTokenURI(modelId *big.Int) []byte {
	enc, err := modelRegistry.abi.Pack("tokenURI", modelId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTokenURI is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc87b56dd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function tokenURI(uint256 modelId) view returns(string)
func (modelRegistry *ModelRegistry) TryPackTokenURI(modelId *big.Int) ([]byte, error) {
	return modelRegistry.abi.Pack("tokenURI", modelId)
}

// UnpackTokenURI is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc87b56dd.
//
// Solidity: function tokenURI(uint256 modelId) view returns(string)
func (modelRegistry *ModelRegistry) UnpackTokenURI(data []byte) (string, error) {
	out, err := modelRegistry.abi.Unpack("tokenURI", data)
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
func (modelRegistry *ModelRegistry) PackTransferFrom(from common.Address, to common.Address, tokenId *big.Int) []byte {
	enc, err := modelRegistry.abi.Pack("transferFrom", from, to, tokenId)
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
func (modelRegistry *ModelRegistry) TryPackTransferFrom(from common.Address, to common.Address, tokenId *big.Int) ([]byte, error) {
	return modelRegistry.abi.Pack("transferFrom", from, to, tokenId)
}

// PackVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5924b218.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function version(uint256 modelId, uint32 number) view returns(((bytes32,bytes32,(bytes32,uint32,uint16,uint16),string),uint64))
func (modelRegistry *ModelRegistry) PackVersion(modelId *big.Int, number uint32) []byte {
	enc, err := modelRegistry.abi.Pack("version", modelId, number)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5924b218.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function version(uint256 modelId, uint32 number) view returns(((bytes32,bytes32,(bytes32,uint32,uint16,uint16),string),uint64))
func (modelRegistry *ModelRegistry) TryPackVersion(modelId *big.Int, number uint32) ([]byte, error) {
	return modelRegistry.abi.Pack("version", modelId, number)
}

// UnpackVersion is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5924b218.
//
// Solidity: function version(uint256 modelId, uint32 number) view returns(((bytes32,bytes32,(bytes32,uint32,uint16,uint16),string),uint64))
func (modelRegistry *ModelRegistry) UnpackVersion(data []byte) (IModelRegistryVersion, error) {
	out, err := modelRegistry.abi.Unpack("version", data)
	if err != nil {
		return *new(IModelRegistryVersion), err
	}
	out0 := *abi.ConvertType(out[0], new(IModelRegistryVersion)).(*IModelRegistryVersion)
	return out0, nil
}

// PackVersionCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x03190e6d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function versionCount(uint256 modelId) view returns(uint32)
func (modelRegistry *ModelRegistry) PackVersionCount(modelId *big.Int) []byte {
	enc, err := modelRegistry.abi.Pack("versionCount", modelId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVersionCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x03190e6d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function versionCount(uint256 modelId) view returns(uint32)
func (modelRegistry *ModelRegistry) TryPackVersionCount(modelId *big.Int) ([]byte, error) {
	return modelRegistry.abi.Pack("versionCount", modelId)
}

// UnpackVersionCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x03190e6d.
//
// Solidity: function versionCount(uint256 modelId) view returns(uint32)
func (modelRegistry *ModelRegistry) UnpackVersionCount(data []byte) (uint32, error) {
	out, err := modelRegistry.abi.Unpack("versionCount", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackVersionsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7d7ed012.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function versionsOf(uint256 modelId, uint256 offset, uint256 limit) view returns(((bytes32,bytes32,(bytes32,uint32,uint16,uint16),string),uint64)[] page)
func (modelRegistry *ModelRegistry) PackVersionsOf(modelId *big.Int, offset *big.Int, limit *big.Int) []byte {
	enc, err := modelRegistry.abi.Pack("versionsOf", modelId, offset, limit)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVersionsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7d7ed012.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function versionsOf(uint256 modelId, uint256 offset, uint256 limit) view returns(((bytes32,bytes32,(bytes32,uint32,uint16,uint16),string),uint64)[] page)
func (modelRegistry *ModelRegistry) TryPackVersionsOf(modelId *big.Int, offset *big.Int, limit *big.Int) ([]byte, error) {
	return modelRegistry.abi.Pack("versionsOf", modelId, offset, limit)
}

// UnpackVersionsOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7d7ed012.
//
// Solidity: function versionsOf(uint256 modelId, uint256 offset, uint256 limit) view returns(((bytes32,bytes32,(bytes32,uint32,uint16,uint16),string),uint64)[] page)
func (modelRegistry *ModelRegistry) UnpackVersionsOf(data []byte) ([]IModelRegistryVersion, error) {
	out, err := modelRegistry.abi.Unpack("versionsOf", data)
	if err != nil {
		return *new([]IModelRegistryVersion), err
	}
	out0 := *abi.ConvertType(out[0], new([]IModelRegistryVersion)).(*[]IModelRegistryVersion)
	return out0, nil
}

// ModelRegistryApproval represents a Approval event raised by the ModelRegistry contract.
type ModelRegistryApproval struct {
	Owner    common.Address
	Approved common.Address
	TokenId  *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const ModelRegistryApprovalEventName = "Approval"

// ContractEventName returns the user-defined event name.
func (ModelRegistryApproval) ContractEventName() string {
	return ModelRegistryApprovalEventName
}

// UnpackApprovalEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Approval(address indexed owner, address indexed approved, uint256 indexed tokenId)
func (modelRegistry *ModelRegistry) UnpackApprovalEvent(log *types.Log) (*ModelRegistryApproval, error) {
	event := "Approval"
	if len(log.Topics) == 0 || log.Topics[0] != modelRegistry.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(ModelRegistryApproval)
	if len(log.Data) > 0 {
		if err := modelRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range modelRegistry.abi.Events[event].Inputs {
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

// ModelRegistryApprovalForAll represents a ApprovalForAll event raised by the ModelRegistry contract.
type ModelRegistryApprovalForAll struct {
	Owner    common.Address
	Operator common.Address
	Approved bool
	Raw      *types.Log // Blockchain specific contextual infos
}

const ModelRegistryApprovalForAllEventName = "ApprovalForAll"

// ContractEventName returns the user-defined event name.
func (ModelRegistryApprovalForAll) ContractEventName() string {
	return ModelRegistryApprovalForAllEventName
}

// UnpackApprovalForAllEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ApprovalForAll(address indexed owner, address indexed operator, bool approved)
func (modelRegistry *ModelRegistry) UnpackApprovalForAllEvent(log *types.Log) (*ModelRegistryApprovalForAll, error) {
	event := "ApprovalForAll"
	if len(log.Topics) == 0 || log.Topics[0] != modelRegistry.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(ModelRegistryApprovalForAll)
	if len(log.Data) > 0 {
		if err := modelRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range modelRegistry.abi.Events[event].Inputs {
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

// ModelRegistryDerivationApprovalEnded represents a DerivationApprovalEnded event raised by the ModelRegistry contract.
type ModelRegistryDerivationApprovalEnded struct {
	ModelId    *big.Int
	Registrant common.Address
	Raw        *types.Log // Blockchain specific contextual infos
}

const ModelRegistryDerivationApprovalEndedEventName = "DerivationApprovalEnded"

// ContractEventName returns the user-defined event name.
func (ModelRegistryDerivationApprovalEnded) ContractEventName() string {
	return ModelRegistryDerivationApprovalEndedEventName
}

// UnpackDerivationApprovalEndedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DerivationApprovalEnded(uint256 indexed modelId, address indexed registrant)
func (modelRegistry *ModelRegistry) UnpackDerivationApprovalEndedEvent(log *types.Log) (*ModelRegistryDerivationApprovalEnded, error) {
	event := "DerivationApprovalEnded"
	if len(log.Topics) == 0 || log.Topics[0] != modelRegistry.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(ModelRegistryDerivationApprovalEnded)
	if len(log.Data) > 0 {
		if err := modelRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range modelRegistry.abi.Events[event].Inputs {
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

// ModelRegistryDerivationApproved represents a DerivationApproved event raised by the ModelRegistry contract.
type ModelRegistryDerivationApproved struct {
	ModelId    *big.Int
	Registrant common.Address
	Bps        uint16
	Raw        *types.Log // Blockchain specific contextual infos
}

const ModelRegistryDerivationApprovedEventName = "DerivationApproved"

// ContractEventName returns the user-defined event name.
func (ModelRegistryDerivationApproved) ContractEventName() string {
	return ModelRegistryDerivationApprovedEventName
}

// UnpackDerivationApprovedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DerivationApproved(uint256 indexed modelId, address indexed registrant, uint16 bps)
func (modelRegistry *ModelRegistry) UnpackDerivationApprovedEvent(log *types.Log) (*ModelRegistryDerivationApproved, error) {
	event := "DerivationApproved"
	if len(log.Topics) == 0 || log.Topics[0] != modelRegistry.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(ModelRegistryDerivationApproved)
	if len(log.Data) > 0 {
		if err := modelRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range modelRegistry.abi.Events[event].Inputs {
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

// ModelRegistryDerivationSet represents a DerivationSet event raised by the ModelRegistry contract.
type ModelRegistryDerivationSet struct {
	ModelId    *big.Int
	Derivation uint8
	MinBps     uint16
	Raw        *types.Log // Blockchain specific contextual infos
}

const ModelRegistryDerivationSetEventName = "DerivationSet"

// ContractEventName returns the user-defined event name.
func (ModelRegistryDerivationSet) ContractEventName() string {
	return ModelRegistryDerivationSetEventName
}

// UnpackDerivationSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DerivationSet(uint256 indexed modelId, uint8 derivation, uint16 minBps)
func (modelRegistry *ModelRegistry) UnpackDerivationSetEvent(log *types.Log) (*ModelRegistryDerivationSet, error) {
	event := "DerivationSet"
	if len(log.Topics) == 0 || log.Topics[0] != modelRegistry.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(ModelRegistryDerivationSet)
	if len(log.Data) > 0 {
		if err := modelRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range modelRegistry.abi.Events[event].Inputs {
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

// ModelRegistryInitialized represents a Initialized event raised by the ModelRegistry contract.
type ModelRegistryInitialized struct {
	Version uint64
	Raw     *types.Log // Blockchain specific contextual infos
}

const ModelRegistryInitializedEventName = "Initialized"

// ContractEventName returns the user-defined event name.
func (ModelRegistryInitialized) ContractEventName() string {
	return ModelRegistryInitializedEventName
}

// UnpackInitializedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Initialized(uint64 version)
func (modelRegistry *ModelRegistry) UnpackInitializedEvent(log *types.Log) (*ModelRegistryInitialized, error) {
	event := "Initialized"
	if len(log.Topics) == 0 || log.Topics[0] != modelRegistry.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(ModelRegistryInitialized)
	if len(log.Data) > 0 {
		if err := modelRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range modelRegistry.abi.Events[event].Inputs {
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

// ModelRegistryModelRegistered represents a ModelRegistered event raised by the ModelRegistry contract.
type ModelRegistryModelRegistered struct {
	ModelId    *big.Int
	Owner      common.Address
	Registrant common.Address
	Parents    []IModelRegistryParent
	Raw        *types.Log // Blockchain specific contextual infos
}

const ModelRegistryModelRegisteredEventName = "ModelRegistered"

// ContractEventName returns the user-defined event name.
func (ModelRegistryModelRegistered) ContractEventName() string {
	return ModelRegistryModelRegisteredEventName
}

// UnpackModelRegisteredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ModelRegistered(uint256 indexed modelId, address indexed owner, address indexed registrant, (uint256,uint16)[] parents)
func (modelRegistry *ModelRegistry) UnpackModelRegisteredEvent(log *types.Log) (*ModelRegistryModelRegistered, error) {
	event := "ModelRegistered"
	if len(log.Topics) == 0 || log.Topics[0] != modelRegistry.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(ModelRegistryModelRegistered)
	if len(log.Data) > 0 {
		if err := modelRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range modelRegistry.abi.Events[event].Inputs {
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

// ModelRegistryTransfer represents a Transfer event raised by the ModelRegistry contract.
type ModelRegistryTransfer struct {
	From    common.Address
	To      common.Address
	TokenId *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const ModelRegistryTransferEventName = "Transfer"

// ContractEventName returns the user-defined event name.
func (ModelRegistryTransfer) ContractEventName() string {
	return ModelRegistryTransferEventName
}

// UnpackTransferEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Transfer(address indexed from, address indexed to, uint256 indexed tokenId)
func (modelRegistry *ModelRegistry) UnpackTransferEvent(log *types.Log) (*ModelRegistryTransfer, error) {
	event := "Transfer"
	if len(log.Topics) == 0 || log.Topics[0] != modelRegistry.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(ModelRegistryTransfer)
	if len(log.Data) > 0 {
		if err := modelRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range modelRegistry.abi.Events[event].Inputs {
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

// ModelRegistryVersionPublished represents a VersionPublished event raised by the ModelRegistry contract.
type ModelRegistryVersionPublished struct {
	ModelId     *big.Int
	Number      uint32
	WeightsHash [32]byte
	Release     IModelRegistryRelease
	Raw         *types.Log // Blockchain specific contextual infos
}

const ModelRegistryVersionPublishedEventName = "VersionPublished"

// ContractEventName returns the user-defined event name.
func (ModelRegistryVersionPublished) ContractEventName() string {
	return ModelRegistryVersionPublishedEventName
}

// UnpackVersionPublishedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VersionPublished(uint256 indexed modelId, uint32 indexed number, bytes32 indexed weightsHash, (bytes32,bytes32,(bytes32,uint32,uint16,uint16),string) release)
func (modelRegistry *ModelRegistry) UnpackVersionPublishedEvent(log *types.Log) (*ModelRegistryVersionPublished, error) {
	event := "VersionPublished"
	if len(log.Topics) == 0 || log.Topics[0] != modelRegistry.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(ModelRegistryVersionPublished)
	if len(log.Data) > 0 {
		if err := modelRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range modelRegistry.abi.Events[event].Inputs {
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
func (modelRegistry *ModelRegistry) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["DerivationClosed"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackDerivationClosedError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["DuplicateParent"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackDuplicateParentError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["ERC721IncorrectOwner"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackERC721IncorrectOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["ERC721InsufficientApproval"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackERC721InsufficientApprovalError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["ERC721InvalidApprover"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackERC721InvalidApproverError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["ERC721InvalidOperator"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackERC721InvalidOperatorError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["ERC721InvalidOwner"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackERC721InvalidOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["ERC721InvalidReceiver"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackERC721InvalidReceiverError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["ERC721InvalidSender"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackERC721InvalidSenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["ERC721NonexistentToken"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackERC721NonexistentTokenError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["EmptyMetadataHash"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackEmptyMetadataHashError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["EmptyURI"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackEmptyURIError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["EmptyWeightsHash"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackEmptyWeightsHashError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["InvalidDerivation"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackInvalidDerivationError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["InvalidFingerprints"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackInvalidFingerprintsError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["InvalidInitialization"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackInvalidInitializationError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["NotInitializing"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackNotInitializingError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["NotModelOwner"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackNotModelOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["RoyaltiesTooLarge"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackRoyaltiesTooLargeError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["RoyaltyTooSmall"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackRoyaltyTooSmallError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["SafeCastOverflowedUintDowncast"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackSafeCastOverflowedUintDowncastError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["TooManyParents"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackTooManyParentsError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["UnknownModel"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackUnknownModelError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["UnknownVersion"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackUnknownVersionError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// ModelRegistryDerivationClosed represents a DerivationClosed error raised by the ModelRegistry contract.
type ModelRegistryDerivationClosed struct {
	ModelId    *big.Int
	Registrant common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DerivationClosed(uint256 modelId, address registrant)
func ModelRegistryDerivationClosedErrorID() common.Hash {
	return common.HexToHash("0x622d58e079eb0044d558afbe6536d1ebf81a124cecc3f07084bf82b241bdd2ba")
}

// UnpackDerivationClosedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DerivationClosed(uint256 modelId, address registrant)
func (modelRegistry *ModelRegistry) UnpackDerivationClosedError(raw []byte) (*ModelRegistryDerivationClosed, error) {
	out := new(ModelRegistryDerivationClosed)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "DerivationClosed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryDuplicateParent represents a DuplicateParent error raised by the ModelRegistry contract.
type ModelRegistryDuplicateParent struct {
	ModelId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DuplicateParent(uint256 modelId)
func ModelRegistryDuplicateParentErrorID() common.Hash {
	return common.HexToHash("0xc0fa3f68fff3d1e88ee179d3dcd5cade07b62ceed7234df8b09491bc4287e3b3")
}

// UnpackDuplicateParentError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DuplicateParent(uint256 modelId)
func (modelRegistry *ModelRegistry) UnpackDuplicateParentError(raw []byte) (*ModelRegistryDuplicateParent, error) {
	out := new(ModelRegistryDuplicateParent)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "DuplicateParent", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryERC721IncorrectOwner represents a ERC721IncorrectOwner error raised by the ModelRegistry contract.
type ModelRegistryERC721IncorrectOwner struct {
	Sender  common.Address
	TokenId *big.Int
	Owner   common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC721IncorrectOwner(address sender, uint256 tokenId, address owner)
func ModelRegistryERC721IncorrectOwnerErrorID() common.Hash {
	return common.HexToHash("0x64283d7b313c8117c125f736876fa2b4e90ea3831a4716dfdb87d2f540e26289")
}

// UnpackERC721IncorrectOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC721IncorrectOwner(address sender, uint256 tokenId, address owner)
func (modelRegistry *ModelRegistry) UnpackERC721IncorrectOwnerError(raw []byte) (*ModelRegistryERC721IncorrectOwner, error) {
	out := new(ModelRegistryERC721IncorrectOwner)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "ERC721IncorrectOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryERC721InsufficientApproval represents a ERC721InsufficientApproval error raised by the ModelRegistry contract.
type ModelRegistryERC721InsufficientApproval struct {
	Operator common.Address
	TokenId  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC721InsufficientApproval(address operator, uint256 tokenId)
func ModelRegistryERC721InsufficientApprovalErrorID() common.Hash {
	return common.HexToHash("0x177e802f6f313bc89797ecace66d6d29ab4719cbaaacbb87367264048b1eb861")
}

// UnpackERC721InsufficientApprovalError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC721InsufficientApproval(address operator, uint256 tokenId)
func (modelRegistry *ModelRegistry) UnpackERC721InsufficientApprovalError(raw []byte) (*ModelRegistryERC721InsufficientApproval, error) {
	out := new(ModelRegistryERC721InsufficientApproval)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "ERC721InsufficientApproval", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryERC721InvalidApprover represents a ERC721InvalidApprover error raised by the ModelRegistry contract.
type ModelRegistryERC721InvalidApprover struct {
	Approver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC721InvalidApprover(address approver)
func ModelRegistryERC721InvalidApproverErrorID() common.Hash {
	return common.HexToHash("0xa9fbf51f86b8e03595d59dc726bb10c329bb24f62589be276d8dd193ca0b69ea")
}

// UnpackERC721InvalidApproverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC721InvalidApprover(address approver)
func (modelRegistry *ModelRegistry) UnpackERC721InvalidApproverError(raw []byte) (*ModelRegistryERC721InvalidApprover, error) {
	out := new(ModelRegistryERC721InvalidApprover)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "ERC721InvalidApprover", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryERC721InvalidOperator represents a ERC721InvalidOperator error raised by the ModelRegistry contract.
type ModelRegistryERC721InvalidOperator struct {
	Operator common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC721InvalidOperator(address operator)
func ModelRegistryERC721InvalidOperatorErrorID() common.Hash {
	return common.HexToHash("0x5b08ba185e8f577075361f3a3555a6580a227ce22734dcc979c1aeadf894658b")
}

// UnpackERC721InvalidOperatorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC721InvalidOperator(address operator)
func (modelRegistry *ModelRegistry) UnpackERC721InvalidOperatorError(raw []byte) (*ModelRegistryERC721InvalidOperator, error) {
	out := new(ModelRegistryERC721InvalidOperator)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "ERC721InvalidOperator", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryERC721InvalidOwner represents a ERC721InvalidOwner error raised by the ModelRegistry contract.
type ModelRegistryERC721InvalidOwner struct {
	Owner common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC721InvalidOwner(address owner)
func ModelRegistryERC721InvalidOwnerErrorID() common.Hash {
	return common.HexToHash("0x89c62b6479af2e623826dcc39c5133061d35b66d72de92833401dd2fd6567480")
}

// UnpackERC721InvalidOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC721InvalidOwner(address owner)
func (modelRegistry *ModelRegistry) UnpackERC721InvalidOwnerError(raw []byte) (*ModelRegistryERC721InvalidOwner, error) {
	out := new(ModelRegistryERC721InvalidOwner)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "ERC721InvalidOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryERC721InvalidReceiver represents a ERC721InvalidReceiver error raised by the ModelRegistry contract.
type ModelRegistryERC721InvalidReceiver struct {
	Receiver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC721InvalidReceiver(address receiver)
func ModelRegistryERC721InvalidReceiverErrorID() common.Hash {
	return common.HexToHash("0x64a0ae9278f805eaf991dcd18ca78756d280b7508b764ef1b255c55845c11df9")
}

// UnpackERC721InvalidReceiverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC721InvalidReceiver(address receiver)
func (modelRegistry *ModelRegistry) UnpackERC721InvalidReceiverError(raw []byte) (*ModelRegistryERC721InvalidReceiver, error) {
	out := new(ModelRegistryERC721InvalidReceiver)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "ERC721InvalidReceiver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryERC721InvalidSender represents a ERC721InvalidSender error raised by the ModelRegistry contract.
type ModelRegistryERC721InvalidSender struct {
	Sender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC721InvalidSender(address sender)
func ModelRegistryERC721InvalidSenderErrorID() common.Hash {
	return common.HexToHash("0x73c6ac6e10798e95d99e1f130d923eb40193ecb8d094ec3dce93292564eb3b17")
}

// UnpackERC721InvalidSenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC721InvalidSender(address sender)
func (modelRegistry *ModelRegistry) UnpackERC721InvalidSenderError(raw []byte) (*ModelRegistryERC721InvalidSender, error) {
	out := new(ModelRegistryERC721InvalidSender)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "ERC721InvalidSender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryERC721NonexistentToken represents a ERC721NonexistentToken error raised by the ModelRegistry contract.
type ModelRegistryERC721NonexistentToken struct {
	TokenId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC721NonexistentToken(uint256 tokenId)
func ModelRegistryERC721NonexistentTokenErrorID() common.Hash {
	return common.HexToHash("0x7e273289a3a9ef6670f06df7dca227856fc925e956db96980692764a8bc734d7")
}

// UnpackERC721NonexistentTokenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC721NonexistentToken(uint256 tokenId)
func (modelRegistry *ModelRegistry) UnpackERC721NonexistentTokenError(raw []byte) (*ModelRegistryERC721NonexistentToken, error) {
	out := new(ModelRegistryERC721NonexistentToken)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "ERC721NonexistentToken", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryEmptyMetadataHash represents a EmptyMetadataHash error raised by the ModelRegistry contract.
type ModelRegistryEmptyMetadataHash struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EmptyMetadataHash()
func ModelRegistryEmptyMetadataHashErrorID() common.Hash {
	return common.HexToHash("0x04cfa015368d1baa3c4224361cd3baf6b728f6782193a0ff6c06683c85b2e3f7")
}

// UnpackEmptyMetadataHashError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EmptyMetadataHash()
func (modelRegistry *ModelRegistry) UnpackEmptyMetadataHashError(raw []byte) (*ModelRegistryEmptyMetadataHash, error) {
	out := new(ModelRegistryEmptyMetadataHash)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "EmptyMetadataHash", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryEmptyURI represents a EmptyURI error raised by the ModelRegistry contract.
type ModelRegistryEmptyURI struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EmptyURI()
func ModelRegistryEmptyURIErrorID() common.Hash {
	return common.HexToHash("0xd07b00d637fc447c4db1e1470623ac6e1155e0708df4f0b16edf7d6673bfd61e")
}

// UnpackEmptyURIError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EmptyURI()
func (modelRegistry *ModelRegistry) UnpackEmptyURIError(raw []byte) (*ModelRegistryEmptyURI, error) {
	out := new(ModelRegistryEmptyURI)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "EmptyURI", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryEmptyWeightsHash represents a EmptyWeightsHash error raised by the ModelRegistry contract.
type ModelRegistryEmptyWeightsHash struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EmptyWeightsHash()
func ModelRegistryEmptyWeightsHashErrorID() common.Hash {
	return common.HexToHash("0x0fb64e15c70036f6b0e12cfed735ac1f3bc66f7dfb34c11b46a79e74a7297931")
}

// UnpackEmptyWeightsHashError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EmptyWeightsHash()
func (modelRegistry *ModelRegistry) UnpackEmptyWeightsHashError(raw []byte) (*ModelRegistryEmptyWeightsHash, error) {
	out := new(ModelRegistryEmptyWeightsHash)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "EmptyWeightsHash", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryInvalidDerivation represents a InvalidDerivation error raised by the ModelRegistry contract.
type ModelRegistryInvalidDerivation struct {
	Derivation uint8
	Bps        uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidDerivation(uint8 derivation, uint16 bps)
func ModelRegistryInvalidDerivationErrorID() common.Hash {
	return common.HexToHash("0xc265366b73e81a2a95f41debec11fdd6ba3a1e199136f56cbb6538c4e1dfc87a")
}

// UnpackInvalidDerivationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidDerivation(uint8 derivation, uint16 bps)
func (modelRegistry *ModelRegistry) UnpackInvalidDerivationError(raw []byte) (*ModelRegistryInvalidDerivation, error) {
	out := new(ModelRegistryInvalidDerivation)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "InvalidDerivation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryInvalidFingerprints represents a InvalidFingerprints error raised by the ModelRegistry contract.
type ModelRegistryInvalidFingerprints struct {
	Fingerprints IModelRegistryFingerprints
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidFingerprints((bytes32,uint32,uint16,uint16) fingerprints)
func ModelRegistryInvalidFingerprintsErrorID() common.Hash {
	return common.HexToHash("0x258ab4305e88449eaaebd8b45c1669ef984cbaf1ea11875409796089f9e8d4d7")
}

// UnpackInvalidFingerprintsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidFingerprints((bytes32,uint32,uint16,uint16) fingerprints)
func (modelRegistry *ModelRegistry) UnpackInvalidFingerprintsError(raw []byte) (*ModelRegistryInvalidFingerprints, error) {
	out := new(ModelRegistryInvalidFingerprints)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "InvalidFingerprints", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryInvalidInitialization represents a InvalidInitialization error raised by the ModelRegistry contract.
type ModelRegistryInvalidInitialization struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidInitialization()
func ModelRegistryInvalidInitializationErrorID() common.Hash {
	return common.HexToHash("0xf92ee8a957075833165f68c320933b1a1294aafc84ee6e0dd3fb178008f9aaf5")
}

// UnpackInvalidInitializationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidInitialization()
func (modelRegistry *ModelRegistry) UnpackInvalidInitializationError(raw []byte) (*ModelRegistryInvalidInitialization, error) {
	out := new(ModelRegistryInvalidInitialization)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "InvalidInitialization", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryNotInitializing represents a NotInitializing error raised by the ModelRegistry contract.
type ModelRegistryNotInitializing struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotInitializing()
func ModelRegistryNotInitializingErrorID() common.Hash {
	return common.HexToHash("0xd7e6bcf8597daa127dc9f0048d2f08d5ef140a2cb659feabd700beff1f7a8302")
}

// UnpackNotInitializingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotInitializing()
func (modelRegistry *ModelRegistry) UnpackNotInitializingError(raw []byte) (*ModelRegistryNotInitializing, error) {
	out := new(ModelRegistryNotInitializing)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "NotInitializing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryNotModelOwner represents a NotModelOwner error raised by the ModelRegistry contract.
type ModelRegistryNotModelOwner struct {
	ModelId *big.Int
	Caller  common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotModelOwner(uint256 modelId, address caller)
func ModelRegistryNotModelOwnerErrorID() common.Hash {
	return common.HexToHash("0x25a0f138b9f431edbdb764e5493fb6e83edb0cd2ec44878255eebc6a0455a08a")
}

// UnpackNotModelOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotModelOwner(uint256 modelId, address caller)
func (modelRegistry *ModelRegistry) UnpackNotModelOwnerError(raw []byte) (*ModelRegistryNotModelOwner, error) {
	out := new(ModelRegistryNotModelOwner)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "NotModelOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryRoyaltiesTooLarge represents a RoyaltiesTooLarge error raised by the ModelRegistry contract.
type ModelRegistryRoyaltiesTooLarge struct {
	Bps *big.Int
	Max *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RoyaltiesTooLarge(uint256 bps, uint256 max)
func ModelRegistryRoyaltiesTooLargeErrorID() common.Hash {
	return common.HexToHash("0x61a62b8141141871eb3c5813512667486abff64f47668ddc867e9bed1272dd34")
}

// UnpackRoyaltiesTooLargeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RoyaltiesTooLarge(uint256 bps, uint256 max)
func (modelRegistry *ModelRegistry) UnpackRoyaltiesTooLargeError(raw []byte) (*ModelRegistryRoyaltiesTooLarge, error) {
	out := new(ModelRegistryRoyaltiesTooLarge)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "RoyaltiesTooLarge", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryRoyaltyTooSmall represents a RoyaltyTooSmall error raised by the ModelRegistry contract.
type ModelRegistryRoyaltyTooSmall struct {
	ModelId *big.Int
	Bps     uint16
	Min     uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RoyaltyTooSmall(uint256 modelId, uint16 bps, uint16 min)
func ModelRegistryRoyaltyTooSmallErrorID() common.Hash {
	return common.HexToHash("0x3648d0221e291fbeab34454b45cca203c15bdf5d18d73944e8f2f3fcd1a93b5c")
}

// UnpackRoyaltyTooSmallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RoyaltyTooSmall(uint256 modelId, uint16 bps, uint16 min)
func (modelRegistry *ModelRegistry) UnpackRoyaltyTooSmallError(raw []byte) (*ModelRegistryRoyaltyTooSmall, error) {
	out := new(ModelRegistryRoyaltyTooSmall)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "RoyaltyTooSmall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistrySafeCastOverflowedUintDowncast represents a SafeCastOverflowedUintDowncast error raised by the ModelRegistry contract.
type ModelRegistrySafeCastOverflowedUintDowncast struct {
	Bits  uint8
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func ModelRegistrySafeCastOverflowedUintDowncastErrorID() common.Hash {
	return common.HexToHash("0x6dfcc6503a32754ce7a89698e18201fc5294fd4aad43edefee786f88423b1a12")
}

// UnpackSafeCastOverflowedUintDowncastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func (modelRegistry *ModelRegistry) UnpackSafeCastOverflowedUintDowncastError(raw []byte) (*ModelRegistrySafeCastOverflowedUintDowncast, error) {
	out := new(ModelRegistrySafeCastOverflowedUintDowncast)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "SafeCastOverflowedUintDowncast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryTooManyParents represents a TooManyParents error raised by the ModelRegistry contract.
type ModelRegistryTooManyParents struct {
	Count *big.Int
	Max   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooManyParents(uint256 count, uint256 max)
func ModelRegistryTooManyParentsErrorID() common.Hash {
	return common.HexToHash("0x42db51c152726626f6e4290e645acd501f4e0d3d98c71e7a8ad2795aa026a4c1")
}

// UnpackTooManyParentsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooManyParents(uint256 count, uint256 max)
func (modelRegistry *ModelRegistry) UnpackTooManyParentsError(raw []byte) (*ModelRegistryTooManyParents, error) {
	out := new(ModelRegistryTooManyParents)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "TooManyParents", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryUnknownModel represents a UnknownModel error raised by the ModelRegistry contract.
type ModelRegistryUnknownModel struct {
	ModelId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownModel(uint256 modelId)
func ModelRegistryUnknownModelErrorID() common.Hash {
	return common.HexToHash("0x2380022d955c9d9f2011291f12230d2200b459ca8f2d07a27d4410c88f1ada5e")
}

// UnpackUnknownModelError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownModel(uint256 modelId)
func (modelRegistry *ModelRegistry) UnpackUnknownModelError(raw []byte) (*ModelRegistryUnknownModel, error) {
	out := new(ModelRegistryUnknownModel)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "UnknownModel", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryUnknownVersion represents a UnknownVersion error raised by the ModelRegistry contract.
type ModelRegistryUnknownVersion struct {
	ModelId *big.Int
	Number  uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownVersion(uint256 modelId, uint32 number)
func ModelRegistryUnknownVersionErrorID() common.Hash {
	return common.HexToHash("0x2385b515cb10e0428706d52ca021dd98efe736b68bf7d31498fa2aef0dfd3bcc")
}

// UnpackUnknownVersionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownVersion(uint256 modelId, uint32 number)
func (modelRegistry *ModelRegistry) UnpackUnknownVersionError(raw []byte) (*ModelRegistryUnknownVersion, error) {
	out := new(ModelRegistryUnknownVersion)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "UnknownVersion", raw); err != nil {
		return nil, err
	}
	return out, nil
}
