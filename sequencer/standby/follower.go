// Package standby keeps a node where its leader is: it reads the journal as it
// grows and has each record executed at once, so that the node can go on from
// the middle of a block.
//
// It does not decide who leads, and it writes nothing.
package standby

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/beacon/engine"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/regalia-network/regalia/sequencer/journal/record"
)

// parentInterval is how often a block is tried again whose parent the chain
// does not have yet.
const parentInterval = 50 * time.Millisecond

// errEnough ends the reading of a journal that this node writes itself now.
var errEnough = errors.New("this node leads")

// Blocks are made by it.
type Blocks interface {
	// Open, Apply and Seal make one block after the other, Import takes one as it
	// is. Open and Import answer an error that Absent knows while the parent is to
	// come.
	Open(parent common.Hash, attrs *engine.PayloadAttributes) error
	Apply(tx *types.Transaction) error
	Seal(want common.Hash) error
	Import(ctx context.Context, block *types.Block) error
	Abandon(number uint64, parent common.Hash, reason error)
	// Drop forgets the open block, if there is one: its records are gone.
	Drop()
	// Has says whether a block is made already.
	Has(hash common.Hash) bool
}

// Journal is read by it.
type Journal interface {
	Position(ctx context.Context) (epoch, next uint64, err error)
	Read(ctx context.Context, from uint64, visit func(uint64, []byte) error) error
	Follow(ctx context.Context, from uint64, visit func(uint64, []byte) error) error
}

// Follower follows one journal.
type Follower struct {
	journal Journal
	blocks  Blocks
	absent  error  // of Blocks.Open
	trimmed error  // of Journal
	sealed  func() // called when a block was sealed
	retry   func(err error)

	mu      sync.Mutex // guards all below, and the blocks
	next    uint64     // number of the record to come
	live    bool       // what was there at the start is done
	ended   bool
	waits   uint64          // number of the block whose parent is absent; 0: none
	parked  []record.Parked // in the order they were admitted; some have expired, or are in a block
	changed chan struct{}
}

// Options of a follower. The functions must not wait.
type Options struct {
	Journal Journal
	Blocks  Blocks
	Absent  error           // Blocks.Open's error for a parent that is to come
	Trimmed error           // Journal's error for records that went before they were read
	Sealed  func()          // a block was sealed
	Retry   func(err error) // the journal cannot be read just now
}

// New makes a follower.
func New(o Options) *Follower {
	return &Follower{journal: o.Journal, blocks: o.Blocks, absent: o.Absent, trimmed: o.Trimmed, sealed: o.Sealed, retry: o.Retry, changed: make(chan struct{})}
}

// Run follows until Finish, or until ctx ends. Any other end is an error: the
// node must begin again from its database. Who was too slow for the journal,
// because blocks had to be derived first, reads it from its oldest record again.
func (f *Follower) Run(ctx context.Context, permanent func(error) bool) error {
	for {
		err := f.again(ctx, permanent, f.catchUp)
		if err == nil {
			err = f.again(ctx, permanent, f.follow)
		}
		if !errors.Is(err, f.trimmed) || !f.behind(ctx) {
			return f.end(ctx, err)
		}
		f.retry(err)
	}
}

// behind drops what is under way, so that the journal can be read again, and
// waits a little. It says whether there is any use in that.
func (f *Follower) behind(ctx context.Context) bool {
	f.mu.Lock()
	ended := f.ended
	if !ended {
		f.live = false
		f.blocks.Drop()
	}
	f.mu.Unlock()
	select {
	case <-time.After(parentInterval):
	case <-ctx.Done():
	}
	return !ended && ctx.Err() == nil
}

func (f *Follower) follow(ctx context.Context) error {
	f.mu.Lock()
	from := f.next
	f.mu.Unlock()
	return f.journal.Follow(ctx, from, func(seq uint64, frame []byte) error { return f.take(ctx, seq, frame) })
}

func (f *Follower) end(ctx context.Context, err error) error {
	if errors.Is(err, errEnough) || ctx.Err() != nil {
		return nil
	}
	return err
}

// again repeats what fails for a reason that may pass.
func (f *Follower) again(ctx context.Context, permanent func(error) bool, step func(context.Context) error) error {
	for {
		err := step(ctx)
		var broken *brokenError
		if err == nil || ctx.Err() != nil || errors.Is(err, errEnough) || errors.As(err, &broken) || permanent(err) {
			return err
		}
		f.retry(err)
		select {
		case <-time.After(parentInterval):
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}

// brokenError is a journal that cannot be executed.
type brokenError struct {
	seq uint64
	err error
}

func (e *brokenError) Error() string { return fmt.Sprintf("journal record %d: %v", e.seq, e.err) }
func (e *brokenError) Unwrap() error { return e.err }

// catchUp makes what the journal holds at the start. Blocks that the database
// has are not executed again.
func (f *Follower) catchUp(ctx context.Context) error {
	_, until, err := f.journal.Position(ctx)
	if err != nil {
		return err
	}
	var replay record.Replay
	next := uint64(0)
	err = f.journal.Read(ctx, 0, func(seq uint64, frame []byte) error {
		r, _, err := record.Next(frame)
		if err == nil {
			err = replay.Add(r)
		}
		if err != nil {
			return &brokenError{seq, err}
		}
		next = seq + 1
		return nil
	})
	if err != nil {
		return err
	}
	blocks := replay.Blocks()
	for i, b := range blocks {
		if b.Hash == (common.Hash{}) && i < len(blocks)-1 {
			continue // its leader was lost before anyone was told of it
		}
		if err := f.make(ctx, b); err != nil {
			return &brokenError{next, fmt.Errorf("block %d: %w", b.Number, err)}
		}
	}
	f.mu.Lock()
	defer f.mu.Unlock()
	f.parked = nil
	for _, p := range replay.Parked() {
		f.park(p)
	}
	f.next, f.live = max(next, until), true
	f.tell()
	return nil
}

// make makes one block of the past; the last may stay open.
func (f *Follower) make(ctx context.Context, b *record.Block) error {
	sealed := b.Hash != common.Hash{}
	if sealed && f.blocks.Has(b.Hash) {
		return nil
	}
	f.mu.Lock()
	defer f.mu.Unlock()
	if err := f.open(ctx, b); err != nil {
		return err
	}
	if b.Whole != nil {
		f.sealed()
		return nil
	}
	for _, tx := range b.Txs {
		if err := f.blocks.Apply(tx); err != nil {
			return err
		}
	}
	if !sealed {
		return nil
	}
	if err := f.blocks.Seal(b.Hash); err != nil {
		return err
	}
	f.sealed()
	return nil
}

// open opens a block, or imports a whole one, once its parent is there: records
// go when L1 holds their blocks, so that the parent of the oldest may have to be
// derived first. Called with mu held, which it gives up while it waits.
func (f *Follower) open(ctx context.Context, b *record.Block) error {
	for {
		var err error
		if b.Whole != nil {
			err = f.blocks.Import(ctx, b.Whole)
		} else {
			err = f.blocks.Open(b.Parent, b.Attrs)
		}
		if !errors.Is(err, f.absent) {
			f.waits = 0
			return err
		}
		f.waits = b.Number
		f.mu.Unlock()
		select {
		case <-time.After(parentInterval):
		case <-ctx.Done():
		}
		f.mu.Lock()
		switch {
		case f.ended:
			return errEnough
		case ctx.Err() != nil:
			return ctx.Err()
		case b.Hash != (common.Hash{}) && f.blocks.Has(b.Hash): // derived meanwhile; opening it on its parent is as good
			continue
		}
	}
}

// take executes the next record.
func (f *Follower) take(ctx context.Context, seq uint64, frame []byte) error {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.ended {
		return errEnough
	}
	r, _, err := record.Next(frame)
	if err == nil {
		err = f.execute(ctx, r)
	}
	if errors.Is(err, errEnough) || ctx.Err() != nil {
		return err
	}
	if err != nil {
		return &brokenError{seq, err}
	}
	f.next = seq + 1
	f.tell()
	return nil
}

func (f *Follower) execute(ctx context.Context, r record.Record) error {
	switch r := r.(type) {
	case *record.Open:
		return f.open(ctx, &record.Block{Number: r.Number, Parent: r.Parent, Attrs: r.Attributes()})
	case *record.Tx:
		tx := new(types.Transaction)
		if err := tx.UnmarshalBinary(r.Raw); err != nil {
			return err
		}
		return f.blocks.Apply(tx)
	case *record.Seal:
		if err := f.blocks.Seal(r.Hash); err != nil {
			return fmt.Errorf("block %d: %w", r.Number, err)
		}
		f.sealed()
	case *record.Whole:
		block, err := r.Block()
		if err != nil {
			return err
		}
		if err := f.open(ctx, &record.Block{Number: r.Number, Parent: block.ParentHash(), Hash: r.Hash, Whole: block}); err != nil {
			return err
		}
		f.sealed()
	case *record.Admit:
		tx := new(types.Transaction)
		if err := tx.UnmarshalBinary(r.Raw); err != nil {
			return err
		}
		f.park(record.Parked{Tx: tx, Until: r.Until})
	case *record.Abandon:
		f.blocks.Abandon(r.Number, r.Parent, errors.New(r.Reason))
	}
	return nil
}

// park notes a transaction that waits, and forgets those at the front whose time
// is over. Called with mu held.
func (f *Follower) park(p record.Parked) {
	now := uint64(time.Now().UnixMilli())
	for len(f.parked) > 0 && f.parked[0].Until <= now {
		f.parked = f.parked[1:]
	}
	if p.Until > now {
		f.parked = append(f.parked, p)
	}
}

// Parked are the transactions that waited for a lower nonce when they were
// admitted, and whose time is not over. Some may be in a block since.
func (f *Follower) Parked() []record.Parked {
	f.mu.Lock()
	defer f.mu.Unlock()
	return slices.Clone(f.parked)
}

// tell wakes those who wait for progress. Called with mu held.
func (f *Follower) tell() {
	close(f.changed)
	f.changed = make(chan struct{})
}

// Next is the number of the record to come.
func (f *Follower) Next() uint64 {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.next
}

// Err says why this node is not where its leader is, or nil.
func (f *Follower) Err() error {
	f.mu.Lock()
	defer f.mu.Unlock()
	switch {
	case f.waits != 0:
		return fmt.Errorf("the journal goes on with block %d, whose parent has to be derived from L1 first", f.waits)
	case !f.live:
		return errors.New("the journal is being read")
	}
	return nil
}

// Finish returns when everything before a number was executed. The follower
// ends, and the blocks are the caller's.
func (f *Follower) Finish(ctx context.Context, until uint64) error {
	for {
		f.mu.Lock()
		next, changed := f.next, f.changed
		if next >= until {
			f.ended = true
			f.mu.Unlock()
			return nil
		}
		f.mu.Unlock()
		select {
		case <-changed:
		case <-ctx.Done():
			return fmt.Errorf("executed up to record %d of %d: %w", next, until, ctx.Err())
		}
	}
}
