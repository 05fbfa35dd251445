package deploy

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"

	"github.com/ethereum/go-ethereum/common"
)

// Addresses says where the chain's contracts are, under the names that OP Stack
// tools use.
type Addresses struct {
	L1 L1Addresses               `json:"l1"`
	L2 map[string]common.Address `json:"l2"` // our predeploys, by contract name
}

// L1Addresses are the contracts on L1. Users and nodes speak to the proxies.
type L1Addresses struct {
	ProxyAdmin common.Address `json:"ProxyAdmin"`

	SuperchainConfigProxy             common.Address `json:"SuperchainConfigProxy"`
	SystemConfigProxy                 common.Address `json:"SystemConfigProxy"`
	OptimismPortalProxy               common.Address `json:"OptimismPortalProxy"`
	L1CrossDomainMessengerProxy       common.Address `json:"L1CrossDomainMessengerProxy"`
	L1StandardBridgeProxy             common.Address `json:"L1StandardBridgeProxy"`
	L1ERC721BridgeProxy               common.Address `json:"L1ERC721BridgeProxy"`
	OptimismMintableERC20FactoryProxy common.Address `json:"OptimismMintableERC20FactoryProxy"`
	DisputeGameFactoryProxy           common.Address `json:"DisputeGameFactoryProxy"`
	AnchorStateRegistryProxy          common.Address `json:"AnchorStateRegistryProxy"`
	DelayedWETHProxy                  common.Address `json:"DelayedWETHProxy"`

	SuperchainConfig             common.Address `json:"SuperchainConfig"`
	SystemConfig                 common.Address `json:"SystemConfig"`
	OptimismPortal               common.Address `json:"OptimismPortal"`
	L1CrossDomainMessenger       common.Address `json:"L1CrossDomainMessenger"`
	L1StandardBridge             common.Address `json:"L1StandardBridge"`
	L1ERC721Bridge               common.Address `json:"L1ERC721Bridge"`
	OptimismMintableERC20Factory common.Address `json:"OptimismMintableERC20Factory"`
	DisputeGameFactory           common.Address `json:"DisputeGameFactory"`
	AnchorStateRegistry          common.Address `json:"AnchorStateRegistry"`
	DelayedWETH                  common.Address `json:"DelayedWETH"`

	PermissionedDisputeGame common.Address `json:"PermissionedDisputeGame"`
	MIPS64                  common.Address `json:"MIPS64"`
	PreimageOracle          common.Address `json:"PreimageOracle"`
	Multicall3              common.Address `json:"Multicall3"`
}

// ReadAddresses reads the addresses.json that Apply wrote into dir.
func ReadAddresses(dir string) (*Addresses, error) {
	path := filepath.Join(dir, addressesFile)
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("read addresses: %w", err)
	}
	out := new(Addresses)
	if err := json.Unmarshal(data, out); err != nil {
		return nil, fmt.Errorf("parse %s: %w", path, err)
	}
	return out, nil
}
