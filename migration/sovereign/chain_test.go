package sovereign

import (
	"context"
	"encoding/json"
	"math/big"
	"os"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"
	"github.com/stretchr/testify/require"

	"github.com/regalia-network/regalia/migration/genesis"
)

// genesisFile is a minimal Prague genesis, changed by bend.
func genesisFile(t *testing.T, bend func(*core.Genesis)) string {
	t.Helper()
	g := &core.Genesis{
		Config: genesis.ChainConfig(77), GasLimit: 30_000_000, Difficulty: new(big.Int), Timestamp: 1000,
		Alloc: types.GenesisAlloc{
			params.BeaconRootsAddress:        {Nonce: 1, Balance: new(big.Int), Code: params.BeaconRootsCode},
			params.HistoryStorageAddress:     {Nonce: 1, Balance: new(big.Int), Code: params.HistoryStorageCode},
			params.WithdrawalQueueAddress:    {Nonce: 1, Balance: new(big.Int), Code: params.WithdrawalQueueCode},
			params.ConsolidationQueueAddress: {Nonce: 1, Balance: new(big.Int), Code: params.ConsolidationQueueCode},
		},
	}
	bend(g)
	data, err := json.Marshal(g)
	require.NoError(t, err)
	path := filepath.Join(t.TempDir(), "genesis.json")
	require.NoError(t, os.WriteFile(path, data, 0o600))
	return path
}

func boot(t *testing.T, cfg Config) *Chain {
	t.Helper()
	chain, err := Boot(cfg)
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, chain.Close()) })
	return chain
}

func TestBoot_produces_blocks_and_opens_no_port(t *testing.T) {
	chain := boot(t, Config{GenesisFile: genesisFile(t, func(*core.Genesis) {}), DataDir: t.TempDir()})
	require.NoError(t, chain.Produce(context.Background(), 5))
	require.EqualValues(t, 5, chain.Head())
	var final struct {
		Number string `json:"number"`
	}
	require.NoError(t, chain.Client().Call(&final, "eth_getBlockByNumber", "finalized", false))
	require.Equal(t, "0x5", final.Number)

	require.Empty(t, chain.URL())
	for _, endpoint := range []string{chain.node.HTTPEndpoint(), chain.node.HTTPAuthEndpoint(), chain.node.WSEndpoint()} {
		require.Regexp(t, "^(http|ws)://$", endpoint, "a listener is open")
	}
	require.Empty(t, chain.node.Server().ListenAddr)

	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	require.ErrorIs(t, chain.Produce(ctx, 1), context.Canceled)
}

func TestBoot_again_continues_the_same_chain(t *testing.T) {
	cfg := Config{GenesisFile: genesisFile(t, func(*core.Genesis) {}), DataDir: t.TempDir()}
	first, err := Boot(cfg)
	require.NoError(t, err)
	require.NoError(t, first.Produce(context.Background(), 3))
	_, err = Boot(cfg)
	require.ErrorContains(t, err, cfg.DataDir, "a data directory has one user")
	require.NoError(t, first.Close())

	second := boot(t, cfg)
	require.EqualValues(t, 3, second.Head())
	require.NoError(t, second.Produce(context.Background(), 1))
}

// TestProduce_needs_the_system_contracts: without the request queues, which a
// rollup lacks, no block can be made. This is why they are installed.
func TestProduce_needs_the_system_contracts(t *testing.T) {
	for name, address := range map[string]common.Address{"withdrawal": params.WithdrawalQueueAddress, "consolidation": params.ConsolidationQueueAddress} {
		chain := boot(t, Config{DataDir: t.TempDir(), GenesisFile: genesisFile(t, func(g *core.Genesis) {
			g.Alloc[address] = types.Account{Balance: new(big.Int), Code: []byte{0xfe}}
		})})
		err := chain.Produce(context.Background(), 1)
		require.ErrorContains(t, err, "block 1", name)
		require.Zero(t, chain.Head(), name)
	}
}

func TestBoot_refuses(t *testing.T) {
	for want, bend := range map[string]func(*core.Genesis){
		"config.chainId is missing": func(g *core.Genesis) { g.Config.ChainID = nil },
		"optimism section": func(g *core.Genesis) {
			g.Config.Optimism = &params.OptimismConfig{EIP1559Elasticity: 6, EIP1559Denominator: 50}
		},
	} {
		path := genesisFile(t, bend)
		_, err := Boot(Config{GenesisFile: path, DataDir: t.TempDir()})
		require.ErrorContains(t, err, want)
		require.ErrorContains(t, err, path)
	}
	missing := filepath.Join(t.TempDir(), "none.json")
	_, err := Boot(Config{GenesisFile: missing, DataDir: t.TempDir()})
	require.ErrorIs(t, err, os.ErrNotExist)
	cut := filepath.Join(t.TempDir(), "cut.json")
	require.NoError(t, os.WriteFile(cut, []byte(`{"config": {`), 0o600))
	_, err = Boot(Config{GenesisFile: cut, DataDir: t.TempDir()})
	require.ErrorContains(t, err, cut)
}
