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
// in memory, so that the next block can be opened on it. It must not run beside
// another change of the chain's state.
func (b *Block) CommitState() error {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.sealed == nil || b.state == nil {
		return errNoState
	}
	state, sealed := b.state, b.sealed
	b.release()
	root, err := state.Commit(sealed.NumberU64(), true, true)
	if err != nil {
		return fmt.Errorf("commit state of block %d: %w", sealed.NumberU64(), err)
	}
	if root != sealed.Root() {
		return fmt.Errorf("commit state of block %d: root %s, sealed %s", sealed.NumberU64(), root, sealed.Root())
	}
	return nil
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
