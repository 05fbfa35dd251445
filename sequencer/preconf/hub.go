package preconf

import (
	"errors"
	"slices"
	"sync"

	"github.com/ethereum/go-ethereum/beacon/engine"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/regalia-network/regalia/sequencer/builder"
)

// kept is how many blocks the hub remembers: the open one and those that
// op-geth may not have as its head yet, or may lose again in a reset.
const kept = 8

// errSuperseded is why a sealed block ends that no later block builds on.
var errSuperseded = errors.New("another block took its place")

// Kind says what happened.
type Kind uint8

const (
	BlockOpened Kind = iota
	TxExecuted
	TxDurable // every entry up to and including Entry is durable
	BlockSealed
	BlockAbandoned
)

// Event is one thing that happened to a block.
type Event struct {
	Kind  Kind
	Block *Block
	Entry *builder.Entry // TxExecuted, TxDurable
}

// Log makes what happens to blocks durable.
type Log interface {
	// Append takes the next event. It must not wait; once the event is durable,
	// it calls done. Events become durable in the order they came in.
	Append(e Event, done func())
}

// Hub is the builder's sink. Listeners hear each event in order, TxDurable in
// the log's goroutine and all else in the builder's: they must not wait.
type Hub struct {
	log Log // nil: whatever is executed counts as durable

	mu        sync.RWMutex // guards all below
	blocks    []*Block     // the newest last
	byHash    map[common.Hash]located
	listeners []func(Event)
}

type located struct {
	block *Block
	entry *builder.Entry
}

// NewHub makes a hub that asks log for durability.
func NewHub(log Log) *Hub { return &Hub{log: log, byHash: make(map[common.Hash]located)} }

// Listen adds a listener. All listeners are added before the first block.
func (h *Hub) Listen(f func(Event)) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.listeners = append(h.listeners, f)
}

// Current is the newest block of ours that was not abandoned: open, or sealed
// while no other is open. It is nil before the first.
func (h *Hub) Current() *Block {
	h.mu.RLock()
	defer h.mu.RUnlock()
	if len(h.blocks) == 0 {
		return nil
	}
	return h.blocks[len(h.blocks)-1]
}

// Newest are at most n of the newest blocks that were not abandoned, the oldest
// first.
func (h *Hub) Newest(n int) []*Block {
	h.mu.RLock()
	defer h.mu.RUnlock()
	return slices.Clone(h.blocks[max(0, len(h.blocks)-n):])
}

// Find returns where a transaction is, if it is in one of the newest blocks at
// that level.
func (h *Hub) Find(tx common.Hash, level Level) (*Block, *builder.Entry) {
	h.mu.RLock()
	at, ok := h.byHash[tx]
	h.mu.RUnlock()
	if !ok || level == Durable && at.entry.Index >= len(at.block.Entries(Durable)) {
		return nil, nil
	}
	return at.block, at.entry
}

// Opened implements builder.Sink.
func (h *Hub) Opened(b *builder.Block, attrs *engine.PayloadAttributes) {
	block := &Block{Number: b.Number(), Parent: b.ParentHash(), Attrs: attrs, Open: b, kept: make(chan struct{})}
	h.mu.Lock()
	superseded := h.superseded(block)
	h.blocks = append(h.blocks, block)
	if len(h.blocks) > kept {
		h.forget(h.blocks[0])
		h.blocks = h.blocks[1:]
	}
	h.mu.Unlock()
	for _, old := range superseded {
		h.end(old, errSuperseded)
	}
	h.emit(Event{Kind: BlockOpened, Block: block}, nil)
}

// superseded are the blocks that the chain cannot have besides a new one,
// newest first. Called with mu held.
func (h *Hub) superseded(by *Block) (gone []*Block) {
	for i := len(h.blocks) - 1; i >= 0; i-- {
		old := h.blocks[i]
		if sealed := old.Sealed(); old.Number < by.Number && sealed != nil && (old.Number+1 < by.Number || sealed.Hash() == by.Parent) {
			break
		}
		gone = append(gone, old)
	}
	return gone
}

// Executed implements builder.Sink.
func (h *Hub) Executed(b *builder.Block, e *builder.Entry) {
	block := h.of(b)
	if block == nil {
		return
	}
	block.mu.Lock()
	block.entries = append(block.entries, e)
	block.mu.Unlock()
	h.mu.Lock()
	h.byHash[e.Tx.Hash()] = located{block, e}
	h.mu.Unlock()
	h.emit(Event{Kind: TxExecuted, Block: block, Entry: e}, func() {
		block.mu.Lock()
		block.durable = e.Index + 1
		block.mu.Unlock()
		h.tell(Event{Kind: TxDurable, Block: block, Entry: e})
	})
}

// Sealed implements builder.Sink.
func (h *Hub) Sealed(b *builder.Block, sealed *types.Block, _ types.Receipts) {
	block := h.of(b)
	if block == nil {
		return
	}
	block.mu.Lock()
	block.sealed = sealed
	block.mu.Unlock()
	h.emit(Event{Kind: BlockSealed, Block: block}, func() { close(block.kept) })
}

// Abandoned implements builder.Sink.
func (h *Hub) Abandoned(b *builder.Block, reason error) {
	if block := h.of(b); block != nil {
		h.end(block, reason)
	}
}

// end takes a block and its transactions back.
func (h *Hub) end(block *Block, reason error) {
	block.mu.Lock()
	again := block.ended != nil
	if !again {
		block.ended = reason
	}
	block.mu.Unlock()
	if again {
		return
	}
	h.mu.Lock()
	h.forget(block)
	for i, b := range h.blocks {
		if b == block {
			h.blocks = append(h.blocks[:i:i], h.blocks[i+1:]...)
			break
		}
	}
	h.mu.Unlock()
	h.emit(Event{Kind: BlockAbandoned, Block: block}, nil)
}

// forget drops a block's transactions from the index. Called with mu held.
func (h *Hub) forget(block *Block) {
	for _, e := range block.Entries(Executed) {
		if hash := e.Tx.Hash(); h.byHash[hash].block == block {
			delete(h.byHash, hash)
		}
	}
}

// Kept is closed once the end of a block is durable; nil for a block that the
// hub does not know any more.
func (h *Hub) Kept(b *builder.Block) <-chan struct{} {
	if block := h.of(b); block != nil {
		return block.kept
	}
	return nil
}

// of is the hub's block of an open one.
func (h *Hub) of(b *builder.Block) *Block {
	h.mu.RLock()
	defer h.mu.RUnlock()
	for i := len(h.blocks) - 1; i >= 0; i-- {
		if h.blocks[i].Open == b {
			return h.blocks[i]
		}
	}
	return nil
}

// emit tells the listeners and has the event made durable.
func (h *Hub) emit(e Event, durable func()) {
	h.tell(e)
	if durable == nil {
		durable = func() {}
	}
	if h.log == nil {
		durable()
		return
	}
	h.log.Append(e, durable)
}

func (h *Hub) tell(e Event) {
	h.mu.RLock()
	listeners := h.listeners
	h.mu.RUnlock()
	for _, f := range listeners {
		f(e)
	}
}
