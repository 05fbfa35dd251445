package l1

import (
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"time"

	"github.com/ethereum-optimism/optimism/op-core/predeploys"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"
)

// createProxy is the runtime of the deterministic deployment proxy that public
// chains carry at 0x4e59…956C: calldata is a salt and creation code for CREATE2.
var createProxy = common.FromHex("7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe03601600081602082378035828234f58015156039578182fd5b8082525050506014600cf3")

// GenesisFile is where the L1 genesis lies below a chain's directory.
func GenesisFile(dir string) string { return filepath.Join(dir, "genesis.json") }

// loadGenesis reads the genesis of an existing chain, or writes that of a new
// one: every fork up to Osaka at genesis, the system contracts and the
// deterministic deployment proxy in place, and the given accounts funded.
func loadGenesis(dir string, chainID uint64, funded map[common.Address]*big.Int) (*core.Genesis, error) {
	path := GenesisFile(dir)
	text, err := os.ReadFile(path)
	if err == nil {
		g := new(core.Genesis)
		if err := json.Unmarshal(text, g); err != nil {
			return nil, fmt.Errorf("L1 genesis %s: %w", path, err)
		}
		if g.Config == nil || g.Config.ChainID == nil || g.Config.ChainID.Uint64() != chainID {
			return nil, fmt.Errorf("L1 genesis %s is of another chain than %d: choose another directory", path, chainID)
		}
		return g, nil
	}
	if !errors.Is(err, os.ErrNotExist) {
		return nil, fmt.Errorf("L1 genesis: %w", err)
	}
	g := newGenesis(chainID, uint64(time.Now().Unix()), funded)
	if text, err = json.MarshalIndent(g, "", " "); err != nil {
		return nil, fmt.Errorf("L1 genesis: %w", err)
	}
	if err := os.WriteFile(path+".tmp", text, 0o644); err != nil {
		return nil, fmt.Errorf("L1 genesis: %w", err)
	}
	return g, os.Rename(path+".tmp", path)
}

func newGenesis(chainID, timestamp uint64, funded map[common.Address]*big.Int) *core.Genesis {
	zero, block0 := uint64(0), new(big.Int)
	config := params.ChainConfig{
		ChainID:        new(big.Int).SetUint64(chainID),
		HomesteadBlock: block0, EIP150Block: block0, EIP155Block: block0, EIP158Block: block0,
		ByzantiumBlock: block0, ConstantinopleBlock: block0, PetersburgBlock: block0, IstanbulBlock: block0,
		BerlinBlock: block0, LondonBlock: block0, MergeNetsplitBlock: block0, TerminalTotalDifficulty: block0,
		ShanghaiTime: &zero, CancunTime: &zero, PragueTime: &zero, OsakaTime: &zero,
		BlobScheduleConfig: params.DefaultBlobSchedule,
	}

	system := func(code []byte) types.Account { return types.Account{Nonce: 1, Code: code, Balance: new(big.Int)} }
	alloc := types.GenesisAlloc{
		params.BeaconRootsAddress:                   system(params.BeaconRootsCode),
		params.HistoryStorageAddress:                system(params.HistoryStorageCode),
		params.WithdrawalQueueAddress:               system(params.WithdrawalQueueCode),
		params.ConsolidationQueueAddress:            system(params.ConsolidationQueueCode),
		predeploys.DeterministicDeploymentProxyAddr: system(createProxy),
	}
	for addr, wei := range funded {
		alloc[addr] = types.Account{Balance: wei}
	}
	return &core.Genesis{
		Config: &config, Timestamp: timestamp, GasLimit: 60_000_000, Difficulty: new(big.Int),
		BaseFee: big.NewInt(params.GWei), Alloc: alloc,
	}
}
