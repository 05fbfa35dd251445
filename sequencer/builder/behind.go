package builder

import (
	"fmt"
	"math/big"
	"runtime"
	"sync"
	"sync/atomic"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/tracing"
	"github.com/ethereum/go-ethereum/core/types"
)

// behind executes a block's transactions once more by op-geth's functions, at
// its leisure: neither the next transaction nor sealing waits for it. It starts
// from what the database has, and hashes nothing: that a transaction wrote what
// its diff says, neither less nor more, is compared one by one, and the roots
// are made from the diffs by op-geth's tries.
type behind struct {
	block *Block
	on    *types.Header // the parent
	gone  chan struct{}
	hurry atomic.Bool // somebody waits for the end

	mu      sync.Mutex // guards what follows
	queue   []*Entry
	running bool

	work  sync.Mutex // guards all below
	check *check     // nil before the first transaction
	wrote wrote
	err   error
}

func newBehind(b *Block, on *types.Header) *behind {
	return &behind{block: b, on: on, gone: make(chan struct{}), wrote: wrote{make(map[common.Address]struct{}), make(map[slot]struct{})}}
}

// add has a transaction executed once more, some time. It never waits.
func (h *behind) add(e *Entry) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.queue = append(h.queue, e)
	if !h.running {
		h.running = true
		go h.drain()
	}
}

// next is what was not executed yet, or nil: then the one who asks is done.
func (h *behind) next() []*Entry {
	h.mu.Lock()
	defer h.mu.Unlock()
	entries := h.queue
	h.queue, h.running = nil, len(entries) > 0
	return entries
}

func (h *behind) drain() {
	h.work.Lock()
	defer h.work.Unlock()
	for entries := h.next(); len(entries) > 0; entries = h.next() {
		for _, e := range entries {
			if h.err != nil || isClosed(h.gone) {
				break
			}
			h.err = h.take(e)
			if !h.hurry.Load() {
				runtime.Gosched() // executing the next transaction comes first
			}
		}
	}
}

// take executes one transaction.
func (h *behind) take(e *Entry) error {
	if h.check == nil {
		if err := h.begin(); err != nil {
			return fmt.Errorf("state of the parent: %w", err)
		}
	}
	_, err := h.check.execute(e)
	if err == nil {
		err = h.wrote.within(e.Diff)
	}
	if err != nil {
		return &Mismatch{e.Tx, err}
	}
	return nil
}

func (h *behind) begin() error {
	base := h.block.base
	if base.wait(h.gone); isClosed(h.gone) {
		return ErrSealed
	}
	db, err := h.block.chain.StateAt(base.root)
	if err == nil {
		h.check = newCheck(h.block, h.on, db, state.NewHookedState(db, h.wrote.hooks()))
	}
	return err
}

// finish executes what is left. Nothing may be added any more.
func (h *behind) finish() error {
	h.drain()
	h.work.Lock() // one that ran already may still do so
	defer h.work.Unlock()
	if h.err == nil && isClosed(h.gone) {
		return ErrSealed
	}
	h.check = nil
	return h.err
}

// drop ends the work, at once.
func (h *behind) drop() {
	if !isClosed(h.gone) {
		close(h.gone)
	}
}

// wrote is what op-geth says that a transaction changes.
type wrote struct {
	accounts map[common.Address]struct{}
	slots    map[slot]struct{}
}

func (w *wrote) hooks() *tracing.Hooks {
	return &tracing.Hooks{
		OnBalanceChange: func(a common.Address, _, _ *big.Int, _ tracing.BalanceChangeReason) { w.accounts[a] = struct{}{} },
		OnNonceChangeV2: func(a common.Address, _, _ uint64, _ tracing.NonceChangeReason) { w.accounts[a] = struct{}{} },
		OnCodeChangeV2: func(a common.Address, _ common.Hash, _ []byte, _ common.Hash, _ []byte, _ tracing.CodeChangeReason) {
			w.accounts[a] = struct{}{}
		},
		OnStorageChange: func(a common.Address, key, _, _ common.Hash) { w.slots[slot{a, key}] = struct{}{} },
	}
}

// within says what was changed that is not in a diff, and starts anew.
func (w *wrote) within(d *Diff) error {
	for i := range d.Accounts {
		delete(w.accounts, d.Accounts[i].Address)
	}
	for i := range d.Slots {
		delete(w.slots, slot{d.Slots[i].Address, d.Slots[i].Key})
	}
	for a := range w.accounts {
		return fmt.Errorf("account %s was changed and is not in the diff", a)
	}
	for s := range w.slots {
		return fmt.Errorf("slot %s of %s was changed and is not in the diff", s.key, s.address)
	}
	return nil
}
