package deploy

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ethereum-optimism/optimism/op-service/eth"
)

// Files in the deployment's directory.
const (
	stateFile     = "state.json"
	rollupFile    = "rollup.json"
	genesisFile   = "genesis.json"
	addressesFile = "addresses.json"
)

// Errors that say a directory cannot be used for this deployment.
var (
	// ErrOtherIntent means that the directory was made from another intent.
	ErrOtherIntent = errors.New("the directory belongs to another intent")
	// ErrOtherL1 means that the directory, the intent and the L1 RPC are not
	// about the same L1.
	ErrOtherL1 = errors.New("not the same L1")
	// ErrOtherDeployer means that the directory was made with another key; the
	// contracts' addresses depend on it.
	ErrOtherDeployer = errors.New("the directory belongs to another deployer")
)

// state is what must survive between runs. What is on L1 is never taken from
// it: that is looked up. Only the choice of the L1 anchor block cannot be found
// again elsewhere.
type state struct {
	Intent      *Intent        `json:"intent"`
	IntentHash  common.Hash    `json:"intent_hash"`
	L1ChainID   uint64         `json:"l1_chain_id"`
	L1Genesis   common.Hash    `json:"l1_genesis"`
	Deployer    common.Address `json:"deployer"`
	Plan        common.Hash    `json:"plan"` // over the addresses of all L1 contracts
	Multicall3  bool           `json:"multicall3"`
	Anchor      *eth.BlockRef  `json:"anchor,omitempty"`
	L2Genesis   common.Hash    `json:"l2_genesis"`
	OutputRoot  common.Hash    `json:"output_root"` // of the L2's genesis block
	Initialised bool           `json:"initialised"` // everything on L1 is as the intent wants it

	path string
}

// loadState reads the state of dir, or returns nil if there is none.
func loadState(dir string) (*state, error) {
	path := filepath.Join(dir, stateFile)
	data, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	} else if err != nil {
		return nil, fmt.Errorf("read deployment state: %w", err)
	}
	st := &state{path: path}
	if err := json.Unmarshal(data, st); err != nil {
		return nil, fmt.Errorf("parse %s: %w", path, err)
	}
	if st.Intent == nil || st.Intent.Hash() != st.IntentHash {
		return nil, fmt.Errorf("%s: its intent does not have the hash %s: restore the file from a backup", path, st.IntentHash)
	}
	return st, nil
}

func (st *state) save() error {
	data, err := json.MarshalIndent(st, "", "  ")
	if err != nil {
		return fmt.Errorf("encode deployment state: %w", err)
	}
	return writeFile(st.path, append(data, '\n'))
}

// belongs checks that the state is about this intent, L1 and deployer.
func (st *state) belongs(in *Intent, l1ChainID uint64, l1Genesis common.Hash, deployer common.Address) error {
	if st.IntentHash != in.Hash() {
		return fmt.Errorf("%w: in %s, %s; use another directory, or the first intent", ErrOtherIntent, st.path, strings.Join(in.differences(st.Intent), "; "))
	}
	if st.L1ChainID != l1ChainID {
		return fmt.Errorf("%w: %s has chain id %d, the L1 RPC %d", ErrOtherL1, st.path, st.L1ChainID, l1ChainID)
	}
	if st.L1Genesis != l1Genesis {
		return fmt.Errorf("%w: chain id %d is right, but %s has genesis block %s, the L1 RPC %s; use another directory for another L1", ErrOtherL1, l1ChainID, st.path, st.L1Genesis, l1Genesis)
	}
	if st.Deployer != deployer {
		return fmt.Errorf("%w: %s was made by %s, the key is %s's", ErrOtherDeployer, st.path, st.Deployer, deployer)
	}
	return nil
}

// writeFile replaces a file as a whole or not at all.
func writeFile(path string, data []byte) error {
	if old, err := os.ReadFile(path); err == nil && string(old) == string(data) {
		return nil
	}
	tmp, err := os.CreateTemp(filepath.Dir(path), "."+filepath.Base(path)+"-*")
	if err != nil {
		return fmt.Errorf("write %s: %w", path, err)
	}
	defer os.Remove(tmp.Name())
	_, err = tmp.Write(data)
	err = errors.Join(err, tmp.Chmod(0o644), tmp.Sync(), tmp.Close())
	if err == nil {
		err = os.Rename(tmp.Name(), path)
	}
	if err != nil {
		return fmt.Errorf("write %s: %w", path, err)
	}
	return nil
}
