package ingress

import (
	"context"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// ask runs f in the owner's goroutine, between two transactions. It says
// whether f was run.
func (f *Feed) ask(ctx context.Context, question func()) bool {
	done := make(chan struct{})
	select {
	case f.asked <- func() { question(); close(done) }:
	case <-ctx.Done():
		return false
	case <-f.stopped:
		return false
	}
	select {
	case <-done:
		return true
	case <-f.stopped:
		return false
	}
}

// NextNonce is the nonce after all that waits of a sender without a gap; false
// if nothing does.
func (f *Feed) NextNonce(ctx context.Context, from common.Address) (next uint64, ok bool) {
	var nonce uint64
	var found bool
	if !f.ask(ctx, func() {
		if s := f.senders[from]; s != nil && s.ready > 0 {
			nonce, found = s.items[s.ready-1].nonce+1, true
		}
	}) {
		return 0, false
	}
	return nonce, found
}

// Idle says whether nothing waits that could be executed.
func (f *Feed) Idle(ctx context.Context) bool {
	idle := false
	return f.ask(ctx, func() { idle = f.queue.Len() == 0 && len(f.undecided) == 0 && len(f.replay) == 0 }) && idle
}

// Transaction is one that waits, or nil.
func (f *Feed) Transaction(ctx context.Context, hash common.Hash) *types.Transaction {
	var tx *types.Transaction
	if !f.ask(ctx, func() {
		if it := f.items[hash]; it != nil {
			tx = it.tx
		}
	}) {
		return nil
	}
	return tx
}
