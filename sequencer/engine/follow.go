package engine

import (
	"context"
	"errors"
	"fmt"
	"sync/atomic"

	"github.com/ethereum/go-ethereum/beacon/engine"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/regalia-network/regalia/sequencer/builder"
)

var (
	// ErrNoParent means that the chain does not have the block to build on yet.
	ErrNoParent = errors.New("the parent is not in the database")
	errNoBlock  = errors.New("no block is open")
)

// followedBlocks is how many sealed blocks can still be taken back.
const followedBlocks = 16

// Followed makes the blocks of another leader, record by record as the journal
// tells of them, and stores them. It does not make them the head: the driver
// does, when it is given them. Its methods are for one goroutine, but for
// Newest.
//
// A leader may seal a block and give it up, since its driver wants another in
// its place. So a sealed block is shown once the leader has gone on from it, or
// is gone: what was shown, a batcher may have brought to L1.
type Followed struct {
	front   *Front
	builder *builder.Builder
	open    *builder.Block
	recent  []*builder.Block // sealed, the newest last
	sealed  *types.Block     // the newest, if nothing is built on it yet
	newest  atomic.Pointer[types.Block]
}

// Follow tells sink of the blocks, as it is told of those this node builds.
func (f *Front) Follow(sink builder.Sink) *Followed {
	return &Followed{front: f, builder: builder.New(f.eth.BlockChain(), sink)}
}

// Has says whether a block is stored, with its state.
func (w *Followed) Has(hash common.Hash) bool {
	chain := w.front.eth.BlockChain()
	block := chain.GetBlockByHash(hash)
	if block == nil || !chain.HasState(block.Root()) {
		return false
	}
	w.sealed = block
	if chain.GetCanonicalHash(block.NumberU64()) == hash {
		w.Conclude() // this node has shown it before
	}
	return true
}

// Newest is the newest block that may be shown, or nil.
func (w *Followed) Newest() *types.Block { return w.newest.Load() }

// Conclude shows the newest sealed block: its leader can give up no block any
// more.
func (w *Followed) Conclude() {
	if w.sealed != nil {
		w.newest.Store(w.sealed)
		w.sealed = nil
	}
}

// Current is the open block, or nil.
func (w *Followed) Current() *builder.Block { return w.open }

// Open opens a block.
func (w *Followed) Open(parent common.Hash, attrs *engine.PayloadAttributes) error {
	w.Drop()
	chain := w.front.eth.BlockChain()
	on := chain.GetHeaderByHash(parent)
	if on == nil || !chain.HasState(on.Root) {
		return ErrNoParent
	}
	block, err := w.builder.OpenOn(on, attrs)
	if err != nil {
		return err
	}
	w.open = block
	if w.sealed != nil && w.sealed.Hash() == parent {
		w.Conclude()
	}
	return nil
}

// Drop gives up the open block: its records went before this node had read them
// all, since L1 holds it.
func (w *Followed) Drop() {
	if w.open != nil {
		w.open.Discard(errReplaced)
		w.open = nil
	}
}

// Apply executes a transaction in the open block.
func (w *Followed) Apply(tx *types.Transaction) error {
	if w.open == nil {
		return errNoBlock
	}
	if _, err := w.open.Apply(tx); err != nil {
		return fmt.Errorf("transaction %s: %w", tx.Hash(), err)
	}
	return nil
}

// Seal ends the open block and stores it. Its hash must be want, unless that is
// zero: then this node ends a block that its leader did not.
func (w *Followed) Seal(want common.Hash) error {
	if w.open == nil {
		return errNoBlock
	}
	block, receipts, err := w.open.Seal()
	if err != nil {
		return err
	}
	if want != (common.Hash{}) && block.Hash() != want {
		return fmt.Errorf("its hash is %s, the journal says %s: this node executes otherwise than the leader", block.Hash(), want)
	}
	w.front.mu.Lock()
	defer w.front.mu.Unlock()
	if err := w.open.CommitState(); err != nil {
		return err
	}
	if err := builder.Store(w.front.eth.BlockChain(), w.front.eth.ChainDb(), block, receipts); err != nil {
		return err
	}
	if w.front.own != nil {
		w.front.own.proven = block.Hash()
	}
	w.recent = append(w.recent, w.open)
	w.recent = w.recent[max(0, len(w.recent)-followedBlocks):]
	w.open, w.sealed = nil, block
	return nil
}

// Import has op-geth execute a block that its leader's op-geth has built, and
// stores it.
func (w *Followed) Import(ctx context.Context, block *types.Block) error {
	w.Drop()
	chain := w.front.eth.BlockChain()
	if on := chain.GetHeaderByHash(block.ParentHash()); on == nil || !chain.HasState(on.Root) {
		return ErrNoParent
	}
	w.front.mu.Lock()
	defer w.front.mu.Unlock()
	if _, err := chain.InsertBlockWithoutSetHead(ctx, block, false); err != nil {
		return fmt.Errorf("op-geth refuses block %d (%s): %w", block.NumberU64(), block.Hash(), err)
	}
	w.sealed = nil
	w.newest.Store(block)
	return nil
}

// Abandon takes a block back that its leader gave up.
func (w *Followed) Abandon(number uint64, parent common.Hash, reason error) {
	if w.open != nil && w.open.Number() == number && w.open.ParentHash() == parent {
		w.open.Discard(reason)
		w.open = nil
	}
	for _, b := range w.recent {
		if b.Number() == number && b.ParentHash() == parent {
			b.Discard(reason)
			if w.sealed != nil && w.sealed.NumberU64() == number && w.sealed.ParentHash() == parent {
				w.sealed = nil // nobody has seen it
			} else if on := w.front.eth.BlockChain().GetBlockByHash(parent); on != nil {
				w.newest.Store(on)
			}
		}
	}
}
