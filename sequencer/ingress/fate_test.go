package ingress

import (
	"context"
	"errors"
	"math/big"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/beacon/engine"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/rlp"
	"github.com/regalia-network/regalia/sequencer/preconf"
	"github.com/regalia-network/regalia/sequencer/testchain"
	"github.com/stretchr/testify/require"
)

// TestSurvivesRestart: what waited when the feed stopped waits again in the
// next one, what landed meanwhile does not, and a broken file stops nobody.
func TestSurvivesRestart(t *testing.T) {
	path := filepath.Join(t.TempDir(), "waiting.rlp")
	stored := func(c *Config) { c.StorePath = path }
	r := newRig(t, 3, stored)
	r.send(r.tx(0, 0), r.tx(0, 1), r.tx(1, 3), r.tx(2, 0))
	r.stop()
	require.ErrorIs(t, r.feed.Submit(context.Background(), r.tx(0, 2)), errStopped)

	r.start(stored)
	require.Eventually(t, func() bool {
		status, _ := r.book.Status(r.tx(1, 3).Hash())
		return status.State == preconf.Parked
	}, 5*time.Second, time.Millisecond)
	require.Len(t, r.block(func() bool { return r.tried("included") == 3 }).Transactions(), 1+3)

	r.start(stored)
	r.send(r.tx(1, 0))
	require.ErrorContains(t, r.feed.Submit(context.Background(), r.tx(1, 3)), "already known")
	require.ErrorContains(t, r.feed.Submit(context.Background(), r.tx(0, 1)), "nonce too low", "it landed")

	r.stop()
	require.NoError(t, os.WriteFile(path, []byte("torn"), 0o600))
	r.start(stored)
	r.send(r.tx(1, 3))
	require.FileExists(t, path+".unreadable")
}

// TestSurvivesKill: the file is written while the feed runs.
func TestSurvivesKill(t *testing.T) {
	path := filepath.Join(t.TempDir(), "waiting.rlp")
	r := newRig(t, 1, func(c *Config) { c.StorePath, c.StoreInterval = path, time.Millisecond })
	r.send(r.tx(0, 1))
	require.Eventually(t, func() bool {
		text, err := os.ReadFile(path)
		var txs []*types.Transaction
		return err == nil && rlp.DecodeBytes(text, &txs) == nil && len(txs) == 1
	}, 5*time.Second, time.Millisecond)
}

// open asks for a block on the head and waits until the feed fills it.
func (r *rig) open() (engine.PayloadID, *preconf.Block) {
	r.t.Helper()
	head := r.eth.BlockChain().CurrentBlock()
	res, err := r.front.ForkchoiceUpdatedV3(context.Background(), engine.ForkchoiceStateV1{HeadBlockHash: head.Hash()}, testchain.Attributes(r.t, head))
	require.NoError(r.t, err)
	return *res.PayloadID, r.hub.Current()
}

// TestAbandonedBlock: transactions of a block that is given up wait again, are
// not lost to anyone who watches, and are executed in the same order in the
// next block, ahead of what came later and pays more.
func TestAbandonedBlock(t *testing.T) {
	r := newRig(t, 4)
	_, gone := r.open()
	var order []common.Hash
	for i, account := range []int{2, 0, 1, 0} {
		tx := r.tx(account, map[int]uint64{3: 1}[i])
		order = append(order, tx.Hash())
		r.send(tx)
		require.Eventually(t, func() bool { return r.tried("included") == i+1 }, 5*time.Second, time.Millisecond)
	}
	gone.Open.Discard(errors.New("a test says so"))
	require.Eventually(t, func() bool { return r.feed.held[3].Load() == 4 }, 5*time.Second, time.Millisecond)
	for _, hash := range order {
		status, _ := r.book.Status(hash)
		require.Equal(t, preconf.Pending, status.State)
	}
	rich := r.tx(3, 0, func(d *types.DynamicFeeTx) { d.GasTipCap = big.NewInt(params.GWei / 2) })
	r.send(rich)
	before := r.tried("included")
	other := func(a *engine.PayloadAttributes) { a.Random = common.Hash{9} } // or the driver would get the same block
	block := r.block(func() bool { return r.tried("included") == before+5 }, other)
	var got []common.Hash
	for _, tx := range block.Transactions()[1:] {
		got = append(got, tx.Hash())
	}
	require.Equal(t, append(order, rich.Hash()), got)
}

// TestOpGethBuilds: while our builder is not asked, op-geth's pool gets what
// waits, and what its blocks include ends here as included.
func TestOpGethBuilds(t *testing.T) {
	r := newRig(t, 2)
	txs := []*types.Transaction{r.tx(0, 0), r.tx(0, 1), r.tx(1, 1), r.tx(1, 0)}
	r.send(txs...)
	require.Eventually(t, func() bool {
		pending, _ := r.eth.TxPool().Stats()
		return pending == 4
	}, 10*time.Second, time.Millisecond)
	// Derivation is op-geth's: here it includes some.
	var raws [][]byte
	for _, tx := range txs[:2] {
		text, err := tx.MarshalBinary()
		require.NoError(t, err)
		raws = append(raws, text)
	}
	r.block(func() bool { return true }, func(a *engine.PayloadAttributes) {
		a.NoTxPool, a.Transactions = true, append(a.Transactions, raws...)
	})
	require.Eventually(t, func() bool {
		status, _ := r.book.Status(txs[1].Hash())
		return status.State == preconf.Included && status.Level == "sealed"
	}, 5*time.Second, time.Millisecond)
	require.Len(t, r.block(func() bool { return r.tried("included") == 2+2 }).Transactions(), 1+2)
}
