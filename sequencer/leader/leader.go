// Package leader says who may append to the journal: one term at a time, each
// with an epoch above all before it. Local is for a node that has its journal
// to itself; Lease is for nodes that share one in Redis.
//
// A lease says who should lead, so that one does. It does not keep two from
// writing: a process can sleep through its lease and wake up. What keeps them
// from it is the store, which refuses an older epoch; the lease is taken in one
// step with that. So a lease can be short, and even be taken early.
package leader

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
	"time"
)

// ErrDeposed means that another node leads now.
var ErrDeposed = errors.New("another node leads now")

// ErrReluctant is in the reason of a node that should not lead while another can.
var ErrReluctant = errors.New("it leads only if nobody else does")

// Term is a time of leading.
type Term struct {
	Epoch uint64
	Token string // random; two terms never share it

	mu   sync.Mutex // guards over, and that nothing renews the lease once it is
	over bool       // released

	until atomic.Int64 // the lease's end by this process' clock; 0: no end
}

// started is where this process' clock begins: it is monotonic, so that a wall
// clock that jumps ends no lease.
var started = time.Now()

// ends notes how long the lease goes on if it was renewed at an instant.
func (t *Term) ends(renewed time.Time, ttl time.Duration) {
	t.until.Store(int64(renewed.Sub(started) + ttl))
}

// Err says why the term may be over, or nil.
func (t *Term) Err() error {
	end, now := time.Duration(t.until.Load()), time.Since(started)
	if end == 0 || now < end {
		return nil
	}
	return fmt.Errorf("the lease of epoch %d ran out %s ago and could not be renewed: Redis does not answer", t.Epoch, (now - end).Round(time.Millisecond))
}

// Node is how a node shows itself to the others.
type Node struct {
	Name     string `json:"name"`
	URL      string `json:"url"` // of its public RPC, to which others forward transactions
	Priority int    `json:"priority"`
}

// Holder is who has the lease.
type Holder struct {
	Node
	Epoch uint64
	Token string
}

// Election gives terms.
type Election interface {
	// Campaign returns when this node leads. It does not stand while ready gives
	// an error, or with the lowest priority if that is ErrReluctant. seen is the
	// highest epoch this node has met.
	Campaign(ctx context.Context, ready func() error, seen uint64) (*Term, error)
	// Hold keeps the term until ctx ends, or returns ErrDeposed.
	Hold(ctx context.Context, t *Term) error
	// Release lets another node lead.
	Release(ctx context.Context, t *Term) error
}

// Local is the election of a node that is alone: it always leads.
type Local struct{}

// Campaign implements Election.
func (Local) Campaign(_ context.Context, _ func() error, seen uint64) (*Term, error) {
	return &Term{Epoch: seen + 1}, nil
}

// Hold implements Election.
func (Local) Hold(ctx context.Context, _ *Term) error {
	<-ctx.Done()
	return nil
}

// Release implements Election. There is nobody to lead instead.
func (Local) Release(context.Context, *Term) error {
	return errors.New("this node leads alone: nobody could take over (--journal redis makes several nodes one sequencer)")
}

// encode and parse are the lease's value in Redis, after epoch and token.
func encode(n Node) string {
	text, _ := json.Marshal(n) // strings and a number
	return string(text)
}
