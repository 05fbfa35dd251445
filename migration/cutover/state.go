// Package cutover does L1's side of the cut-over: it puts EscapeVault,
// RetiredPortal and BridgeSweep on L1, points the proxies at them, opens,
// freezes and seals the vault, and reads back what the vault paid.
//
// Each stage asks L1 what is still to be done, so that it can be stopped and
// repeated. What the key may do is sent; what only the owner of L1's contracts
// may do is handed over as calls, if the key is not the owner's. The package
// does not decide when the L2 ends, and it believes the L1 endpoint it is given.
package cutover

import (
	"errors"
	"fmt"
	"os"

	"github.com/ethereum/go-ethereum/common"

	"github.com/regalia-network/regalia/migration/atomicfile"
	"github.com/regalia-network/regalia/migration/format"
)

var stateHead = format.Head{Format: "regalia-l1-cutover", Version: 1}

// State is what must survive between runs. What is on L1 is never taken from
// it: that is looked up. Where the contracts were put depends on the binary that
// planned them, and what the bridge ran before its sweep is found nowhere else.
type State struct {
	format.Head

	L1ChainID    uint64         `json:"l1ChainId"`
	L2ChainID    uint64         `json:"l2ChainId"`
	SystemConfig common.Address `json:"systemConfig"`
	ProxyAdmin   common.Address `json:"proxyAdmin"`
	Portal       common.Address `json:"optimismPortal"`
	Messenger    common.Address `json:"l1CrossDomainMessenger"`
	Bridge       common.Address `json:"l1StandardBridge"`
	GameFactory  common.Address `json:"disputeGameFactory"`
	BridgeCode   common.Address `json:"bridgeImplementation"` // what the bridge runs before and after its sweep
	Since        uint64         `json:"sinceBlock"`           // of L1: the vault has no logs before

	Vault         common.Address `json:"escapeVault"`
	RetiredPortal common.Address `json:"retiredPortal"`
	BridgeSweep   common.Address `json:"bridgeSweep"`
	Owner         common.Address `json:"vaultOwner"` // as it was made

	Assets    []Asset    `json:"assets"`
	Resolvers []Resolver `json:"resolvers"`
}

// Asset is a token of the L2 that can be claimed on L1.
type Asset struct {
	L1           common.Address `json:"l1Token"`
	L2           common.Address `json:"l2Token"`
	BalancesSlot common.Hash    `json:"balancesSlot"`
	SupplySlot   common.Hash    `json:"supplySlot"`
}

// Resolver claims for a contract of the L2.
type Resolver struct {
	Account  common.Address `json:"account"`
	Resolver common.Address `json:"resolver"`
}

// ReadState reads the state of an earlier stage; it is nil if there was none.
func ReadState(path string) (*State, error) {
	data, err := os.ReadFile(path)
	if errors.Is(err, os.ErrNotExist) {
		return nil, nil
	} else if err != nil {
		return nil, fmt.Errorf("read the cut-over's state: %w", err)
	}
	st, err := decodeState(data)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return st, nil
}

func decodeState(data []byte) (*State, error) {
	st := new(State)
	return st, format.Decode(data, stateHead, st)
}

func (st *State) write(path string) error { return atomicfile.WriteJSON(path, st) }

// Asset finds a token by its address on the L2. A state that is nil has none.
func (st *State) Asset(l2 common.Address) *Asset {
	if st == nil {
		return nil
	}
	for i := range st.Assets {
		if st.Assets[i].L2 == l2 {
			return &st.Assets[i]
		}
	}
	return nil
}
