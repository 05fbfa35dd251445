// Package pending answers what RPC asks about the open block: state, calls,
// the block itself, its receipts and logs. Reads run on versions of the state
// that the builder's diffs make, never on the builder's own state, so they
// neither wait for it nor hold it up, and each sees the block after exactly one
// transaction.
//
// All that is shown is durable. A read shows at least what was executed when it
// came: if that is not durable yet, the read waits for it, but not forever.
//
// It does not admit transactions, and it has no methods of its own: it gives
// op-geth's own RPC another backend, so that parameters, answers and errors are
// op-geth's.
package pending

import (
	"context"
	"sync"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/regalia-network/regalia/sequencer/builder"
	"github.com/regalia-network/regalia/sequencer/preconf"
)

// patience is how long a read waits for what was executed before it to become
// durable. After that it shows what is durable.
const patience = time.Second

// remembered is how many of the newest blocks keep their state's versions.
const remembered = 8

// source knows the blocks that op-geth does not have as its head.
type source struct {
	chain *core.BlockChain
	hub   *preconf.Hub

	waiting atomic.Int64 // reads
	mu      sync.Mutex   // guards all below
	blocks  []*open      // the newest last
	changed chan struct{}
}

// open is a block with its state.
type open struct {
	*preconf.Block
	header      *types.Header // as it was at the block's opening
	provisional common.Hash   // the header's

	mu       sync.Mutex   // guards all below
	versions *versions    // nil until somebody reads
	shown    *types.Block // the view that was last asked for as a block
}

// newSource listens to hub. It must be made before the hub's first block.
func newSource(chain *core.BlockChain, hub *preconf.Hub) *source {
	s := &source{chain: chain, hub: hub, changed: make(chan struct{})}
	hub.Listen(s.hear)
	return s
}

// hear is the hub's listener.
func (s *source) hear(e preconf.Event) {
	switch e.Kind {
	case preconf.TxExecuted:
		return // nobody waits for that
	case preconf.BlockOpened:
		s.remember(e.Block)
	}
	if s.waiting.Load() > 0 {
		s.mu.Lock()
		close(s.changed)
		s.changed = make(chan struct{})
		s.mu.Unlock()
	}
}

// remember adds a block, unless it is there. The hub may show a block to reads
// before it tells listeners of it.
func (s *source) remember(b *preconf.Block) *open {
	if o := s.of(b); o != nil {
		return o
	}
	header := b.Open.Header()
	provisional := header.Hash()
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, o := range s.blocks {
		if o.Block == b {
			return o
		}
	}
	o := &open{Block: b, header: header, provisional: provisional}
	s.blocks = append(s.blocks, o)
	if len(s.blocks) > remembered {
		s.blocks = append([]*open(nil), s.blocks[1:]...)
	}
	return o
}

// of is what is remembered of a block.
func (s *source) of(b *preconf.Block) *open {
	s.mu.Lock()
	defer s.mu.Unlock()
	for i := len(s.blocks) - 1; i >= 0; i-- {
		if s.blocks[i].Block == b {
			return s.blocks[i]
		}
	}
	return nil
}

// newest is the newest block of ours if it is ahead of op-geth's head and builds
// on it. Otherwise "pending" is op-geth's head.
func (s *source) newest() *open {
	b := s.hub.Current()
	if b == nil {
		return nil
	}
	head := s.chain.CurrentBlock()
	if b.Number <= head.Number.Uint64() {
		return nil
	}
	o := s.remember(b)
	oldest := o
	if before := s.ahead(o, head.Number.Uint64()); len(before) > 0 {
		oldest = before[len(before)-1]
	}
	if oldest.Parent != head.Hash() {
		return nil
	}
	return o
}

// ahead are the finished blocks between op-geth's head and an open one, the
// newest first: op-geth may take a while to store what is finished.
func (s *source) ahead(o *open, head uint64) (blocks []*open) {
	s.mu.Lock()
	defer s.mu.Unlock()
	next := o
	for i := len(s.blocks) - 1; i >= 0 && next.Number > head+1; i-- {
		if sealed := s.blocks[i].Sealed(); sealed != nil && sealed.Hash() == next.Parent {
			next = s.blocks[i]
			blocks = append(blocks, next)
		}
	}
	return blocks
}

// view is the newest block at what is durable, and no older than the call. It
// is nil if "pending" is op-geth's head.
func (s *source) view(ctx context.Context) *view {
	var target *open
	var want int // transactions
	return await(ctx, s, func() (*view, bool) {
		o := s.newest()
		if o == nil {
			return nil, true
		}
		if o != target {
			target, want = o, len(o.Entries(preconf.Executed))
		}
		v := o.now()
		return v, v != nil && len(v.entries) >= want
	})
}

// named is a block ahead of op-geth's head as a read of state names it: the
// newest for "pending" and "latest". It is nil if op-geth has what is meant.
func (s *source) named(ctx context.Context, number rpc.BlockNumber) *view {
	if number == rpc.PendingBlockNumber || number == rpc.LatestBlockNumber {
		return s.view(ctx)
	}
	o := s.newest()
	if o == nil || number <= 0 {
		return nil
	}
	if o.Number == uint64(number) {
		return s.view(ctx)
	}
	for _, before := range s.ahead(o, uint64(number)-1) {
		if before.Number == uint64(number) && before.Number > s.chain.CurrentBlock().Number.Uint64() {
			return before.now()
		}
	}
	return nil
}

// await asks try whenever something has become durable or a block has changed,
// until it is content or patience ends: then it has its last word.
func await[T any](ctx context.Context, s *source, try func() (T, bool)) T {
	s.waiting.Add(1)
	defer s.waiting.Add(-1)
	ctx, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	for {
		s.mu.Lock()
		changed := s.changed
		s.mu.Unlock()
		result, ok := try()
		if ok {
			return result
		}
		select {
		case <-changed:
		case <-ctx.Done():
			return result
		}
	}
}

// peek is the newest block at what is durable now.
func (s *source) peek() *view {
	if o := s.newest(); o != nil {
		return o.now()
	}
	return nil
}

// find returns where a transaction is that is in one of the newest blocks. If
// it has only been executed, find waits until it is durable.
func (s *source) find(ctx context.Context, tx common.Hash) (*open, *builder.Entry) {
	type place struct {
		block *preconf.Block
		entry *builder.Entry
	}
	at := await(ctx, s, func() (place, bool) {
		if executed, _ := s.hub.Find(tx, preconf.Executed); executed == nil {
			return place{}, true
		}
		block, entry := s.hub.Find(tx, preconf.Durable)
		return place{block, entry}, block != nil
	})
	if at.block == nil {
		return nil, nil
	}
	if o := s.of(at.block); o != nil {
		return o, at.entry
	}
	return nil, nil
}

// byHash is the remembered block whose hash, or provisional hash, it is.
func (s *source) byHash(hash common.Hash) *open {
	s.mu.Lock()
	defer s.mu.Unlock()
	for i := len(s.blocks) - 1; i >= 0; i-- {
		if o := s.blocks[i]; o.provisional == hash || o.hash() == hash {
			return o
		}
	}
	return nil
}

// sealed says whether a finished block of ours has that hash.
func (s *source) sealed(hash common.Hash) bool {
	o := s.byHash(hash)
	return o != nil && o.provisional != hash
}
