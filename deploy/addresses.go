package deploy

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"reflect"

	"github.com/ethereum/go-ethereum/common"
)

// Addresses says where the chain's contracts are, by the names that OP Stack
// tools use. Users and nodes speak to the proxies.
type Addresses struct {
	L1 map[string]common.Address `json:"l1"`
	L2 map[string]common.Address `json:"l2"` // our predeploys
}

// l1Addresses are the contracts on L1. The fields' names are the ones in
// addresses.json.
type l1Addresses struct {
	ProxyAdmin common.Address

	SuperchainConfigProxy             common.Address
	SystemConfigProxy                 common.Address
	OptimismPortalProxy               common.Address
	L1CrossDomainMessengerProxy       common.Address
	L1StandardBridgeProxy             common.Address
	L1ERC721BridgeProxy               common.Address
	OptimismMintableERC20FactoryProxy common.Address
	DisputeGameFactoryProxy           common.Address
	AnchorStateRegistryProxy          common.Address
	DelayedWETHProxy                  common.Address

	SuperchainConfig             common.Address
	SystemConfig                 common.Address
	OptimismPortal               common.Address
	L1CrossDomainMessenger       common.Address
	L1StandardBridge             common.Address
	L1ERC721Bridge               common.Address
	OptimismMintableERC20Factory common.Address
	DisputeGameFactory           common.Address
	AnchorStateRegistry          common.Address
	DelayedWETH                  common.Address

	PermissionedDisputeGame common.Address
	MIPS64                  common.Address
	PreimageOracle          common.Address
	Multicall3              common.Address
}

// byName lists the addresses under their fields' names.
func (a *l1Addresses) byName() map[string]common.Address {
	out := map[string]common.Address{}
	v := reflect.ValueOf(*a)
	for i := range v.NumField() {
		out[v.Type().Field(i).Name] = v.Field(i).Interface().(common.Address)
	}
	return out
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
