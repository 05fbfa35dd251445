// Package preconf knows the newest blocks before op-geth has them as its head:
// what is in them, what of it is durable, and what became of them. RPC, stream
// and transaction status all read it here.
//
// It neither executes nor orders anything, and it keeps nothing on disk.
package preconf

import (
	"slices"
	"sync"

	"github.com/ethereum/go-ethereum/beacon/engine"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/regalia-network/regalia/sequencer/builder"
)

// Level says how much a promise is worth.
type Level uint8

const (
	// Durable: the transaction's record is in the journal's store, so its place
	// and its receipt survive the sequencer.
	Durable Level = iota
	// Executed: it is in the open block of this process, and only there.
	Executed
)

// Block is a block from its opening on. Its methods may be called from any
// goroutine, its fields never change.
type Block struct {
	Number uint64
	Parent common.Hash
	Attrs  *engine.PayloadAttributes // what the driver asked for
	Open   *builder.Block            // what executes it

	kept chan struct{} // closed when its end is durable

	mu      sync.RWMutex // guards all below
	entries []*builder.Entry
	durable int // how many of the entries are
	sealed  *types.Block
	ended   error // why it was abandoned
}

// Entries are the block's transactions at a level, in order, the forced ones
// first. The caller must not change the slice.
func (b *Block) Entries(level Level) []*builder.Entry {
	b.mu.RLock()
	defer b.mu.RUnlock()
	n := len(b.entries)
	if level == Durable {
		n = b.durable
	}
	return slices.Clip(b.entries[:n])
}

// Sealed is the finished block, or nil while it is open.
func (b *Block) Sealed() *types.Block {
	b.mu.RLock()
	defer b.mu.RUnlock()
	return b.sealed
}

// Abandoned says why the block will not be part of the chain, or nil.
func (b *Block) Abandoned() error {
	b.mu.RLock()
	defer b.mu.RUnlock()
	return b.ended
}
