package load

import (
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm/runtime"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/triedb"
	"github.com/regalia-network/regalia/bindings"
	"github.com/stretchr/testify/require"
)

func TestDraw(t *testing.T) {
	mix := Mix{Buy: 40, Settle: 30, Transfer: 20, Contend: 10}
	kinds, err := mix.Draw(rand.New(rand.NewPCG(1, 0)), 10_000)
	require.NoError(t, err)
	got := make(Mix)
	for _, k := range kinds {
		got[k]++
	}
	require.Len(t, got, len(mix))
	for k, percent := range mix {
		require.InDelta(t, 100*percent, got[k], 200, "%s", k)
	}
	_, err = Mix{Buy: 99}.Draw(rand.New(rand.NewPCG(1, 0)), 1)
	require.ErrorContains(t, err, "want 100")
}

// Two worlds sign the same, so that all subjects get the same load; and each
// sender's nonces go up by one from 0.
func TestSign(t *testing.T) {
	const n = 5 * 256 * 2 // more of each kind than gateways
	kinds := make([]Kind, n)
	for i := range kinds {
		kinds[i] = Kind(i % 5)
	}
	sign := func() []Tx {
		w, err := NewWorld(901, common.Hash{1})
		require.NoError(t, err)
		half, err := w.Sign(kinds[:n/2])
		require.NoError(t, err)
		rest, err := w.Sign(kinds[n/2:])
		require.NoError(t, err)
		return append(half, rest...)
	}
	txs := sign()
	require.Equal(t, txs, sign())

	signer := types.LatestSignerForChainID(big.NewInt(901))
	nonces := make(map[common.Address]uint64)
	vouchers := make(map[string]bool)
	for i, tx := range txs {
		decoded := new(types.Transaction)
		require.NoError(t, decoded.UnmarshalBinary(hexutil.MustDecode(tx.Raw)))
		require.Equal(t, tx.Hash, decoded.Hash())
		require.Equal(t, kinds[i], tx.Kind)
		from, err := types.Sender(signer, decoded)
		require.NoError(t, err)
		require.Equal(t, nonces[from], decoded.Nonce(), "%s of %s", tx.Kind, from)
		nonces[from]++
		if tx.Kind == Settle {
			require.Equal(t, bindings.CallEscrowAddr, *decoded.To())
			require.False(t, vouchers[string(decoded.Data())], "a voucher is claimed once")
			vouchers[string(decoded.Data())] = true
		}
	}
}

// Everyone who sends has money in the genesis.
func TestAlloc(t *testing.T) {
	w, err := NewWorld(901, common.Hash{1})
	require.NoError(t, err)
	accounts := 2 // operator and contract
	for _, size := range crowdSizes {
		accounts += size
	}
	alloc := w.Alloc()
	require.Len(t, alloc, accounts)
	setup, err := w.Setup()
	require.NoError(t, err)
	require.Len(t, setup, 3+crowdSizes[Settle])
	for _, c := range w.crowds {
		require.Positive(t, alloc[c.addresses[0]].Balance.Sign())
	}
}

// The hand-written contract counts calls, and spam burns most of its gas and
// never runs out of it, the first time included, when its slots are new.
func TestCounter(t *testing.T) {
	db, err := state.New(types.EmptyRootHash, state.NewDatabase(triedb.NewDatabase(rawdb.NewMemoryDatabase(), nil), nil))
	require.NoError(t, err)
	db.SetCode(counterAddr, counterCode, 0)
	call := func(rounds int64, gas uint64) (used uint64) {
		intrinsic := params.TxGas + 32*params.TxDataNonZeroGasEIP2028
		_, left, err := runtime.Call(counterAddr, common.LeftPadBytes(big.NewInt(rounds).Bytes(), 32), &runtime.Config{State: db, GasLimit: gas - intrinsic})
		require.NoError(t, err)
		return gas - left
	}
	counter := func() uint64 { return db.GetState(counterAddr, common.Hash{}).Big().Uint64() }

	require.Greater(t, call(spamRounds, SpamGas), uint64(0.85*SpamGas))
	require.EqualValues(t, 1, counter())
	require.Greater(t, call(spamRounds, SpamGas), uint64(0.85*SpamGas))
	call(0, gasLimits[Contend])
	require.EqualValues(t, 3, counter())
}
