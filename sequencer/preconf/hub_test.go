package preconf

import (
	"crypto/ecdsa"
	"errors"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/consensus/beacon"
	"github.com/ethereum/go-ethereum/consensus/ethash"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
	"github.com/regalia-network/regalia/sequencer/builder"
	"github.com/regalia-network/regalia/sequencer/testchain"
	"github.com/stretchr/testify/require"
)

// heldLog makes events durable when the test says so.
type heldLog struct{ waiting []func() }

func (l *heldLog) Append(_ Event, done func()) { l.waiting = append(l.waiting, done) }

func (l *heldLog) release(n int) {
	for _, done := range l.waiting[:n] {
		done()
	}
	l.waiting = l.waiting[n:]
}

type rig struct {
	t       *testing.T
	chain   *core.BlockChain
	hub     *Hub
	builder *builder.Builder
	key     *ecdsa.PrivateKey
	heard   []Event
}

func newRig(t *testing.T, log Log) *rig {
	key, err := crypto.GenerateKey()
	require.NoError(t, err)
	options := core.DefaultConfig()
	options.ArchiveMode, options.StateScheme = true, rawdb.HashScheme
	chain, err := core.NewBlockChain(rawdb.NewMemoryDatabase(), testchain.Genesis([]*ecdsa.PrivateKey{key}), beacon.New(ethash.NewFaker()), options)
	require.NoError(t, err)
	t.Cleanup(chain.Stop)
	r := &rig{t: t, chain: chain, hub: NewHub(log), key: key}
	r.builder = builder.New(chain, r.hub)
	r.hub.Listen(func(e Event) { r.heard = append(r.heard, e) })
	return r
}

func (r *rig) open(parent *types.Header) *builder.Block {
	r.t.Helper()
	b, err := r.builder.Open(parent.Hash(), testchain.Attributes(r.t, parent))
	require.NoError(r.t, err)
	return b
}

func (r *rig) tx(nonce uint64) *types.Transaction {
	return types.MustSignNewTx(r.key, types.LatestSigner(r.chain.Config()), &types.DynamicFeeTx{ChainID: big.NewInt(testchain.ChainID),
		Nonce: nonce, GasTipCap: common.Big1, GasFeeCap: big.NewInt(params.GWei), Gas: 100_000, To: &testchain.Counter})
}

func (r *rig) send(b *builder.Block, nonce uint64) common.Hash {
	r.t.Helper()
	tx := r.tx(nonce)
	_, err := b.Apply(tx)
	require.NoError(r.t, err)
	return tx.Hash()
}

func (r *rig) adopt(b *builder.Block) *types.Header {
	r.t.Helper()
	sealed, _, err := b.Seal()
	require.NoError(r.t, err)
	testchain.Adopt(r.t, r.chain, sealed)
	return sealed.Header()
}

// kinds are the events heard since the last call.
func (r *rig) kinds() (out []Kind) {
	for _, e := range r.heard {
		out = append(out, e.Kind)
	}
	r.heard = nil
	return out
}

func TestEventsInOrder(t *testing.T) {
	r := newRig(t, nil)
	b := r.open(r.chain.CurrentBlock())
	first := r.send(b, 0)
	head := r.adopt(b)
	require.Equal(t, []Kind{BlockOpened, TxExecuted, TxDurable, TxExecuted, TxDurable, BlockSealed}, r.kinds())

	block, entry := r.hub.Find(first, Durable)
	require.NotNil(t, block)
	require.Equal(t, 1, entry.Index, "after the L1 attributes deposit")
	require.Equal(t, crypto.PubkeyToAddress(r.key.PublicKey), entry.From)
	require.Equal(t, head.Hash(), block.Sealed().Hash())
	require.Same(t, block, r.hub.Current(), "shown until the next one opens")

	r.open(head)
	require.Equal(t, []Kind{BlockOpened, TxExecuted, TxDurable}, r.kinds(), "its parent stays")
	require.EqualValues(t, 2, r.hub.Current().Number)
}

// TestNothingIsShownBeforeItIsDurable holds the journal back.
func TestNothingIsShownBeforeItIsDurable(t *testing.T) {
	held := new(heldLog)
	r := newRig(t, held)
	b := r.open(r.chain.CurrentBlock())
	hash := r.send(b, 0)
	block, _ := r.hub.Find(hash, Durable)
	require.Nil(t, block)
	block, _ = r.hub.Find(hash, Executed)
	require.NotNil(t, block)
	require.Empty(t, block.Entries(Durable))
	require.Len(t, block.Entries(Executed), 2)

	held.release(2) // the opening and the deposit
	require.Len(t, block.Entries(Durable), 1)
	held.release(1)
	found, _ := r.hub.Find(hash, Durable)
	require.Same(t, block, found)
}

func TestAbandonedBlocks(t *testing.T) {
	r := newRig(t, nil)
	genesis := r.chain.CurrentBlock()
	gone := r.open(genesis)
	hash := r.send(gone, 0)
	reason := errors.New("refused")
	gone.Discard(reason)
	gone.Discard(reason)
	require.Equal(t, []Kind{BlockOpened, TxExecuted, TxDurable, TxExecuted, TxDurable, BlockAbandoned}, r.kinds())
	block, _ := r.hub.Find(hash, Executed)
	require.Nil(t, block)
	require.Nil(t, r.hub.Current())

	// A sealed block ends when the chain goes on elsewhere.
	sealed := r.open(genesis)
	hash = r.send(sealed, 0)
	r.adopt(sealed)
	lost := r.hub.Current()
	r.kinds()
	r.open(genesis)
	require.Equal(t, []Kind{BlockAbandoned, BlockOpened, TxExecuted, TxDurable}, r.kinds())
	require.ErrorIs(t, lost.Abandoned(), errSuperseded)
	block, _ = r.hub.Find(hash, Executed)
	require.Nil(t, block)
}

func TestOldBlocksAreForgotten(t *testing.T) {
	r := newRig(t, nil)
	head := r.chain.CurrentBlock()
	b := r.open(head)
	first := r.send(b, 0)
	head = r.adopt(b)
	for nonce := range uint64(kept - 1) {
		block, _ := r.hub.Find(first, Durable)
		require.NotNil(t, block)
		b = r.open(head)
		r.send(b, nonce+1)
		head = r.adopt(b)
	}
	r.open(head)
	block, _ := r.hub.Find(first, Durable)
	require.Nil(t, block)
	require.Len(t, r.hub.blocks, kept)
	require.Len(t, r.hub.byHash, 1+2*(kept-1), "the open block's deposit and two of each other")
}
