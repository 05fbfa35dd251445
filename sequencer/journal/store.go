// Package journal makes durable what the sequencer has promised: each block's
// opening, its transactions in order, its end. Writer takes the events of the
// hub and appends their records to a Store in groups.
//
// It does not replay a journal; and who may write it, epochs decide, which are
// given from outside.
package journal

import (
	"context"
	"errors"
	"fmt"
	"sync"
)

var (
	// ErrStale means that another writer has a higher epoch: this one must stop.
	ErrStale = errors.New("journal is written by a newer leader")
	// ErrGap means that the sequence number is not the store's next.
	ErrGap = errors.New("journal's sequence numbers have a gap")
)

// Store keeps frames (package record) under consecutive sequence numbers.
type Store interface {
	// Append stores frames from sequence number first on, all or none, and
	// returns once they are durable. It refuses an epoch below the highest it has
	// seen (ErrStale) and a first that is not its next number (ErrGap).
	Append(ctx context.Context, epoch, first uint64, frames [][]byte) error
	// Position is the highest epoch it has seen and the next number.
	Position(ctx context.Context) (epoch, next uint64, err error)
	// Read calls f with the frames from a number on, or from the oldest it has.
	Read(ctx context.Context, from uint64, f func(seq uint64, frame []byte) error) error
	// Trim drops what lies before a number, or some of it.
	Trim(ctx context.Context, before uint64) error
}

// Memory is a store that ends with the process.
type Memory struct {
	mu     sync.Mutex // guards all below
	epoch  uint64
	oldest uint64
	frames [][]byte
}

// Append implements Store.
func (m *Memory) Append(_ context.Context, epoch, first uint64, frames [][]byte) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	if err := admissible(m.epoch, m.oldest+uint64(len(m.frames)), epoch, first); err != nil {
		return err
	}
	m.epoch = epoch
	m.frames = append(m.frames, frames...)
	return nil
}

// admissible is the rule by which stores accept an append.
func admissible(highest, next, epoch, first uint64) error {
	if epoch < highest {
		return fmt.Errorf("%w: epoch %d, ours is %d", ErrStale, highest, epoch)
	}
	if first != next {
		return fmt.Errorf("%w: next is %d, not %d", ErrGap, next, first)
	}
	return nil
}

// Position implements Store.
func (m *Memory) Position(context.Context) (epoch, next uint64, err error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.epoch, m.oldest + uint64(len(m.frames)), nil
}

// Read implements Store.
func (m *Memory) Read(_ context.Context, from uint64, f func(uint64, []byte) error) error {
	m.mu.Lock()
	from = max(from, m.oldest)
	frames := m.frames[min(from-m.oldest, uint64(len(m.frames))):]
	m.mu.Unlock()
	for i, frame := range frames {
		if err := f(from+uint64(i), frame); err != nil {
			return err
		}
	}
	return nil
}

// Trim implements Store.
func (m *Memory) Trim(_ context.Context, before uint64) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	if before > m.oldest {
		n := min(before-m.oldest, uint64(len(m.frames)))
		m.frames, m.oldest = m.frames[n:], m.oldest+n
	}
	return nil
}
