package sequencer

import (
	"errors"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/regalia-network/regalia/sequencer/journal"
	"github.com/regalia-network/regalia/sequencer/preconf"
)

// ledger is the hub's log. Without a writer this node follows another's
// journal, and what it executes is durable already.
type ledger struct {
	writer atomic.Pointer[journal.Writer]
}

// Append implements preconf.Log.
func (l *ledger) Append(e preconf.Event, done func()) {
	if w := l.writer.Load(); w != nil {
		w.Append(e, done)
		return
	}
	done()
}

// Admit makes a transaction durable that waits.
func (l *ledger) Admit(tx *types.Transaction, until time.Time, done func()) error {
	if w := l.writer.Load(); w != nil {
		return w.Admit(tx, until, done)
	}
	return errors.New("this node does not lead")
}

// Whole makes a block of op-geth's durable.
func (l *ledger) Whole(block *types.Block, done func()) error {
	if w := l.writer.Load(); w != nil {
		return w.Whole(block, done)
	}
	done() // this node follows: whoever leads has it, or L1
	return nil
}

// Err says why nothing becomes durable just now, or nil.
func (l *ledger) Err() error {
	if w := l.writer.Load(); w != nil {
		return w.Err()
	}
	return nil
}

// Busy is an error while more waits for the journal than should.
func (l *ledger) Busy() error {
	if w := l.writer.Load(); w != nil {
		return w.Busy()
	}
	return nil
}
