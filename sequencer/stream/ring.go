package stream

import (
	"errors"
	"fmt"
	"sync"

	"github.com/regalia-network/regalia/sequencer/stream/message"
)

// Why a reader cannot go on from a cursor.
var (
	// ErrCursorTooOld means that frames after the cursor are no longer kept.
	ErrCursorTooOld = errors.New("cursor_too_old")
	// ErrUnknownSession means that the cursor is of another run of the sequencer.
	ErrUnknownSession = errors.New("unknown_session")
	// ErrCursorAhead means that the cursor's frame has not been made yet.
	ErrCursorAhead = errors.New("cursor_ahead")
)

// item is a frame as it is sent.
type item struct {
	frame []byte // with its signature, for the side channel
	plain []byte // the subblock alone, a part of frame; nil for what is not one
}

// ring keeps the newest frames for all readers. Its writer never waits for
// them: a reader holds a place in it, and loses it if it falls too far behind.
// The newest block is kept whole, so that a late reader gets it from its start.
type ring struct {
	session  message.Session
	maxItems int
	maxBytes int

	mu      sync.Mutex // guards all below
	items   []item
	oldest  uint64 // sequence number of items[0]
	block   uint64 // of the newest block's first frame
	bytes   int
	changed chan struct{} // closed and replaced by add
}

func newRing(session message.Session, maxItems, maxBytes int) *ring {
	return &ring{session: session, maxItems: maxItems, maxBytes: maxBytes, changed: make(chan struct{})}
}

// add appends a frame, which may be the first of a block.
func (r *ring) add(it item, first bool) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if first {
		r.block = r.oldest + uint64(len(r.items))
	}
	r.items = append(r.items, it)
	r.bytes += len(it.frame)
	for (len(r.items) > r.maxItems || r.bytes > r.maxBytes) && r.oldest < r.block {
		r.bytes -= len(r.items[0].frame)
		r.items[0] = item{}
		r.items = r.items[1:]
		r.oldest++
	}
	close(r.changed)
	r.changed = make(chan struct{})
}

// newest is the sequence number at which a new reader begins: the first frame of
// the newest block.
func (r *ring) newest() uint64 {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.block
}

// next is the sequence number of the frame that comes next.
func (r *ring) next() uint64 {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.oldest + uint64(len(r.items))
}

// after is the sequence number of the frame after a cursor.
func (r *ring) after(c message.Cursor) (uint64, error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	next := r.oldest + uint64(len(r.items))
	switch {
	case c.Session != r.session:
		return 0, fmt.Errorf("%w: this run is %s; start without a cursor", ErrUnknownSession, r.session)
	case c.Seq >= next:
		return 0, fmt.Errorf("%w: the next frame is %d", ErrCursorAhead, next)
	case c.Seq+1 < r.oldest:
		return 0, fmt.Errorf("%w: the oldest frame kept is %d; start without a cursor", ErrCursorTooOld, r.oldest)
	}
	return c.Seq + 1, nil
}

// read returns the frame of that number and how many follow it. If it has not
// come yet, it returns a channel that is closed when one comes.
func (r *ring) read(seq uint64) (it item, behind uint64, wait <-chan struct{}, err error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	next := r.oldest + uint64(len(r.items))
	switch {
	case seq < r.oldest:
		return item{}, 0, nil, fmt.Errorf("%w: the oldest frame kept is %d", ErrCursorTooOld, r.oldest)
	case seq >= next:
		return item{}, 0, r.changed, nil
	}
	return r.items[seq-r.oldest], next - seq - 1, nil, nil
}
