package engine

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"log/slog"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/consensus/beacon"
	"github.com/ethereum/go-ethereum/consensus/ethash"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethdb"
	"github.com/ethereum/go-ethereum/log"
	"github.com/ethereum/go-ethereum/params"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/regalia-network/regalia/sequencer/builder"
	"github.com/regalia-network/regalia/sequencer/journal"
	"github.com/regalia-network/regalia/sequencer/journal/record"
	"github.com/regalia-network/regalia/sequencer/preconf"
	"github.com/regalia-network/regalia/sequencer/testchain"
	"github.com/stretchr/testify/require"
)

// bareChain is a chain as it is before anything was built.
func bareChain(t *testing.T) (*core.BlockChain, ethdb.Database) {
	options := core.DefaultConfig()
	options.ArchiveMode, options.StateScheme = true, rawdb.HashScheme
	db := rawdb.NewMemoryDatabase()
	chain, err := core.NewBlockChain(db, testchain.Genesis([]*ecdsa.PrivateKey{testKey}), beacon.New(ethash.NewFaker()), options)
	require.NoError(t, err)
	t.Cleanup(chain.Stop)
	return chain, db
}

// journalled builds on a chain with a journal, as a leader does.
type journalled struct {
	t       *testing.T
	chain   *core.BlockChain
	store   *journal.Memory
	hub     *preconf.Hub
	builder *builder.Builder
	nonce   uint64
}

func newJournalled(t *testing.T) *journalled {
	chain, _ := bareChain(t)
	j := &journalled{t: t, chain: chain, store: new(journal.Memory)}
	writer := journal.NewWriter(j.store, 1, 1000, prometheus.NewRegistry(), log.NewLogger(slog.DiscardHandler))
	j.hub = preconf.NewHub(writer)
	j.builder = builder.New(chain, j.hub)
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan error, 1)
	go func() { done <- writer.Run(ctx) }()
	t.Cleanup(func() { cancel(); require.NoError(t, <-done) })
	return j
}

// open opens a block on the head with n transactions, all durable.
func (j *journalled) open(n int) *builder.Block {
	j.t.Helper()
	head := j.chain.CurrentBlock()
	b, err := j.builder.Open(head.Hash(), testchain.Attributes(j.t, head))
	require.NoError(j.t, err)
	for range n {
		_, err := b.Apply(types.MustSignNewTx(testKey, types.LatestSigner(j.chain.Config()), &types.DynamicFeeTx{
			ChainID: big.NewInt(testchain.ChainID), Nonce: j.nonce, GasTipCap: common.Big1, GasFeeCap: big.NewInt(params.GWei), Gas: 100_000, To: &testchain.Counter,
		}))
		require.NoError(j.t, err)
		j.nonce++
	}
	shown := j.hub.Current()
	require.Eventually(j.t, func() bool { return len(shown.Entries(preconf.Durable)) == 1+n }, 10*time.Second, time.Millisecond)
	return b
}

func (j *journalled) adopt(b *builder.Block) *types.Block {
	j.t.Helper()
	sealed, _, err := b.Seal()
	require.NoError(j.t, err)
	testchain.Adopt(j.t, j.chain, sealed)
	return sealed
}

func (j *journalled) blocks() []*record.Block {
	j.t.Helper()
	var blocks []*record.Block
	require.Eventually(j.t, func() bool { // a seal's record has no event of its own to wait for
		replay, err := journal.Replay(context.Background(), j.store)
		require.NoError(j.t, err)
		blocks = replay.Blocks()
		for _, b := range blocks {
			if b.Number <= j.chain.CurrentBlock().Number.Uint64() && b.Hash == (common.Hash{}) {
				return false
			}
		}
		return true
	}, 10*time.Second, time.Millisecond)
	return blocks
}

func recoverOn(chain *core.BlockChain, db ethdb.Database, blocks []*record.Block) error {
	return Recover(context.Background(), chain, db, blocks, log.NewLogger(slog.DiscardHandler))
}

// TestRecover loses all blocks: the sealed ones are the same again, and the open
// one has the transactions, the order and the receipts that were given out.
func TestRecover(t *testing.T) {
	j := newJournalled(t)
	var sealed []*types.Block
	for n := range 3 {
		sealed = append(sealed, j.adopt(j.open(n+1)))
	}
	given := j.open(1)
	given.Discard(errors.New("refused"))
	j.nonce--
	j.open(5)
	promised := j.hub.Current().Entries(preconf.Durable)

	chain, db := bareChain(t)
	blocks := j.blocks()
	for range 2 { // what is there already stays
		require.NoError(t, recoverOn(chain, db, blocks))
		for _, want := range sealed {
			require.Equal(t, want.Hash(), chain.GetCanonicalHash(want.NumberU64()))
		}
		head := chain.CurrentBlock()
		require.EqualValues(t, 4, head.Number.Uint64())
		receipts := chain.GetReceiptsByHash(head.Hash())
		require.Len(t, receipts, len(promised))
		for i, e := range promised {
			require.Equal(t, e.Tx.Hash(), receipts[i].TxHash)
			require.Equal(t, e.Receipt.CumulativeGasUsed, receipts[i].CumulativeGasUsed)
			require.Equal(t, e.Receipt.Status, receipts[i].Status)
			require.Equal(t, e.Receipt.Bloom, receipts[i].Bloom)
		}
	}
}

// TestRecoverRefuses: a journal that does not fit the chain stops the start.
func TestRecoverRefuses(t *testing.T) {
	j := newJournalled(t)
	for range 3 {
		j.adopt(j.open(1))
	}
	chain, db := bareChain(t)
	require.ErrorContains(t, recoverOn(chain, db, j.blocks()[1:]), "the journal goes on with block 2")
	require.Zero(t, chain.CurrentBlock().Number.Uint64())

	wrong := j.blocks()
	wrong[0].Hash[0] ^= 1
	require.ErrorContains(t, recoverOn(chain, db, wrong), "the journal says")
	wrong = j.blocks()
	wrong[0].Txs = append(wrong[0].Txs, wrong[0].Txs[0])
	require.ErrorContains(t, recoverOn(chain, db, wrong), "nonce too low")
	require.Zero(t, chain.CurrentBlock().Number.Uint64())
}

// TestRecoverCompares: blocks that the chain has must be those of the journal.
func TestRecoverCompares(t *testing.T) {
	j := newJournalled(t)
	for range 3 {
		j.adopt(j.open(2))
	}
	blocks := j.blocks()
	require.NoError(t, recoverOn(j.chain, nil, blocks))

	other := newJournalled(t)
	for range 4 {
		other.adopt(other.open(1))
	}
	err := recoverOn(other.chain, nil, blocks)
	require.ErrorIs(t, err, ErrForked)
	require.ErrorContains(t, err, "block 1 is "+blocks[0].Hash.Hex()+" in the journal")
	require.ErrorContains(t, err, "--drop-from-block 1")
	require.EqualValues(t, 4, other.chain.CurrentBlock().Number.Uint64())

	// A block that a recovery has sealed, or whose last records the store did not
	// take, is unsealed in the journal.
	blocks[2].Hash = common.Hash{}
	require.NoError(t, recoverOn(j.chain, nil, blocks))
	missing := blocks[2].Txs
	blocks[2].Txs = missing[:1]
	require.NoError(t, recoverOn(j.chain, nil, blocks))
	blocks[2].Txs = missing[1:]
	require.ErrorContains(t, recoverOn(j.chain, nil, blocks), "block 3 of the chain lacks transaction "+missing[1].Hash().Hex())
	blocks[2].Txs, blocks[2].Parent = missing, common.Hash{1}
	require.ErrorContains(t, recoverOn(j.chain, nil, blocks), "block 3 has parent")

	// What L1 has settled stands, whatever was promised.
	other.chain.SetFinalized(other.chain.GetHeaderByNumber(3))
	require.NoError(t, recoverOn(other.chain, nil, j.blocks()))
}
