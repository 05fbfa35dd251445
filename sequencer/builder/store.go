package builder

import (
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethdb"
)

// errNoState means that there is nothing to commit.
var errNoState = errors.New("the block has no state to commit: it is open, discarded or committed")

// CommitState hands the state of a sealed block to the chain's trie database,
// in memory. The next block may be open on it already; that one's roots are made
// only afterwards. It must not run beside another change of the chain's state.
func (b *Block) CommitState() error {
	f, sealed := b.follower, b.sealedBlock()
	f.work.Lock()
	defer f.work.Unlock()
	if sealed == nil || f.dropped {
		return errNoState
	}
	if b.behind != nil { // what was executed once more agrees with the diffs, so the state must too
		if err := f.outcome.written.compare(f.state); err != nil {
			f.end()
			return fmt.Errorf("state of block %d: %w", sealed.NumberU64(), err)
		}
	}
	root, err := f.state.Commit(sealed.NumberU64(), true, true)
	f.end()
	if err != nil {
		return fmt.Errorf("commit state of block %d: %w", sealed.NumberU64(), err)
	}
	if root != sealed.Root() {
		return fmt.Errorf("commit state of block %d: root %s, sealed %s", sealed.NumberU64(), root, sealed.Root())
	}
	return nil
}

// sealedBlock is nil while the block is open.
func (b *Block) sealedBlock() *types.Block {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.sealed
}

// Store writes what op-geth's import would: the committed state, then the block
// and its receipts, so that a block that is found has its state. It is for the
// hash scheme in archive mode, and does not sync to disk.
func Store(chain *core.BlockChain, db ethdb.Database, sealed *types.Block, receipts types.Receipts) error {
	if err := chain.TrieDB().Commit(sealed.Root(), false); err != nil {
		return fmt.Errorf("store state of block %d: %w", sealed.NumberU64(), err)
	}
	batch := db.NewBatch()
	defer batch.Close()
	rawdb.WriteBlock(batch, sealed)
	rawdb.WriteReceipts(batch, sealed.Hash(), sealed.NumberU64(), receipts)
	if err := batch.Write(); err != nil {
		return fmt.Errorf("store block %d (%s): %w", sealed.NumberU64(), sealed.Hash(), err)
	}
	return nil
}
