package deploy

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	gethstate "github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/tracing"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm/runtime"
	"github.com/ethereum/go-ethereum/params"
	"github.com/holiman/uint256"
	"github.com/stretchr/testify/require"
)

// evm runs calls on a state in memory.
type evm struct {
	state *gethstate.StateDB
	cfg   *params.ChainConfig
	time  uint64
}

func newEVM(t *testing.T, cfg *params.ChainConfig, alloc types.GenesisAlloc) *evm {
	t.Helper()
	db, err := gethstate.New(types.EmptyRootHash, gethstate.NewDatabaseForTesting())
	require.NoError(t, err)
	for addr, a := range alloc {
		db.SetCode(addr, a.Code, tracing.CodeChangeUnspecified)
		db.SetNonce(addr, a.Nonce, tracing.NonceChangeUnspecified)
		if a.Balance != nil {
			db.SetBalance(addr, uint256.MustFromBig(a.Balance), tracing.BalanceChangeUnspecified)
		}
		for slot, value := range a.Storage {
			db.SetState(addr, slot, value)
		}
	}
	return &evm{state: db, cfg: cfg, time: 1_900_000_000}
}

func genesisEVM(t *testing.T, g *core.Genesis) *evm { return newEVM(t, g.Config, g.Alloc) }

func (e *evm) runtime(from common.Address, value *big.Int) *runtime.Config {
	random := common.Hash{}
	return &runtime.Config{
		ChainConfig: e.cfg, Difficulty: new(big.Int), Random: &random, Origin: from, BlockNumber: big.NewInt(1), Time: e.time,
		GasLimit: 100_000_000, GasPrice: new(big.Int), Value: value, BaseFee: new(big.Int), BlobBaseFee: new(big.Int), State: e.state,
	}
}

func (e *evm) call(from, to common.Address, data []byte) ([]byte, error) {
	out, _, err := runtime.Call(to, data, e.runtime(from, new(big.Int)))
	return out, err
}

func (e *evm) pay(from, to common.Address, data []byte, value *big.Int) error {
	e.state.AddBalance(from, uint256.MustFromBig(value), tracing.BalanceChangeUnspecified)
	_, _, err := runtime.Call(to, data, e.runtime(from, value))
	return err
}

func (e *evm) create(t *testing.T, code []byte) common.Address {
	t.Helper()
	_, addr, _, err := runtime.Create(code, e.runtime(common.HexToAddress("0xc4ea7e"), new(big.Int)))
	require.NoError(t, err)
	return addr
}
