package load

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// Saturation is how a node does when it always has more to do.
type Saturation struct {
	PerSecond float64 // transactions that got into blocks
	GasPerSec float64
	Blocks    int     // that were counted
	BlockTime float64 // seconds from one to the next, on average
	Sent      int     // all in all, as the two below
	Included  int
	Refused   int
}

// Backlog is the load of a saturation.
type Backlog struct {
	Waiting int           // transactions kept sent and not yet in a block
	Warmup  time.Duration // not counted
	Measure time.Duration
}

// Saturate keeps a backlog before the node and counts what gets into blocks. It
// finds the highest rate the node sustains without a loss, where a fixed rate
// above that would charge it for refusing the rest. It is not an open loop and
// says nothing about latency. It returns how many of txs it has used.
func (t Target) Saturate(ctx context.Context, txs []Tx, l Backlog) (Saturation, int, error) {
	checking := ctx
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	c, err := t.dial(ctx, Websocket)
	if err != nil {
		return Saturation{}, 0, err
	}
	defer c.Close()
	r := newSaturation(txs, l)
	following := make(chan error, 1)
	go func() { following <- follow(ctx, t.L2, false, r.seen) }()
	start := time.Now()
	sending := make(chan error, 1)
	go func() { sending <- r.feed(ctx, c, txs) }()
	tick := time.NewTicker(100 * time.Millisecond)
	defer tick.Stop()
	for !r.enough(start.Add(l.Warmup), l.Measure) {
		select {
		case <-tick.C:
		case err := <-following:
			return Saturation{}, 0, errors.Join(err, ctx.Err())
		case err := <-sending:
			return Saturation{}, 0, errors.Join(err, ctx.Err())
		}
	}
	cancel()
	<-sending
	r.unanswered.Wait() // one that is not admitted would leave a gap in its sender's nonces
	if err := t.Alive(); err != nil {
		return Saturation{}, 0, err
	}
	got, err := r.result(start.Add(l.Warmup))
	if err != nil {
		return got, got.Sent, err
	}
	return got, got.Sent, t.succeeded(checking, txs[:min(got.Sent, checked)])
}

// checked is how many of the first transactions are looked at for success.
const checked = 20

type saturation struct {
	backlog    Backlog
	unanswered sync.WaitGroup // sends; each is answered, if only since the connection broke

	mu      sync.Mutex // guards all below
	room    *sync.Cond // signalled when less waits
	ours    map[common.Hash]bool
	waiting int
	sent    int
	refused int
	refusal error // the first
	blocks  []counted
}

// counted is a block with how much of our load it has.
type counted struct {
	at  time.Time
	txs int
	gas uint64
}

func newSaturation(txs []Tx, l Backlog) *saturation {
	r := &saturation{backlog: l, ours: make(map[common.Hash]bool, len(txs))}
	r.room = sync.NewCond(&r.mu)
	for _, tx := range txs {
		r.ours[tx.Hash] = true
	}
	return r
}

// feed sends whenever there is room in the backlog.
func (r *saturation) feed(ctx context.Context, c caller, txs []Tx) error {
	defer context.AfterFunc(ctx, r.room.Broadcast)()
	for _, tx := range txs {
		r.mu.Lock()
		for r.waiting >= r.backlog.Waiting && ctx.Err() == nil {
			r.room.Wait()
		}
		if ctx.Err() != nil {
			r.mu.Unlock()
			return nil
		}
		r.waiting++
		r.sent++
		r.mu.Unlock()
		r.unanswered.Add(1)
		c.call(context.WithoutCancel(ctx), "eth_sendRawTransaction", `"`+tx.Raw+`"`, func(answer reply) {
			defer r.unanswered.Done()
			if err := answer.err(); err != nil {
				r.refuse(err)
			}
		})
	}
	return fmt.Errorf("all %d transactions that were signed are sent: sign more", len(txs))
}

func (r *saturation) refuse(err error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.waiting--
	r.refused++
	if r.refusal == nil {
		r.refusal = err
	}
	r.room.Signal()
}

func (r *saturation) seen(b block) {
	r.mu.Lock()
	defer r.mu.Unlock()
	n := 0
	for _, hash := range b.txs {
		if r.ours[hash] {
			n++
		}
	}
	r.waiting -= n
	r.blocks = append(r.blocks, counted{at: b.at, txs: n, gas: b.gas})
	r.room.Broadcast()
}

// minBlocks is how many blocks a rate is taken of. On a machine that is too busy
// to make them in time the measurement goes on, up to maxStretch times as long.
const minBlocks, maxStretch = 3, 4

// enough says whether what has been seen since from will do.
func (r *saturation) enough(from time.Time, measure time.Duration) bool {
	r.mu.Lock()
	defer r.mu.Unlock()
	passed := time.Since(from)
	return passed >= measure && (countWithin(r.blocks, from, time.Now()).Blocks >= minBlocks || passed >= maxStretch*measure)
}

// result counts the blocks that came after from.
func (r *saturation) result(from time.Time) (Saturation, error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	s := countWithin(r.blocks, from, time.Now())
	s.Sent, s.Refused, s.Included = r.sent, r.refused, r.sent-r.refused-r.waiting
	if s.Blocks < minBlocks {
		return s, fmt.Errorf("%d blocks in the measured time: want %d or more (first refusal: %v)", s.Blocks, minBlocks, r.refusal)
	}
	// A refused transaction leaves a gap in its sender's nonces, so what is
	// counted after many of them is not what the node can do.
	if 100*r.refused > r.sent {
		return s, fmt.Errorf("%d of %d transactions refused, the first with: %w", r.refused, r.sent, r.refusal)
	}
	return s, nil
}

// countWithin adds up the blocks that were read in a span of time. The clock
// starts with the first of them, so what that one holds does not count.
func countWithin(blocks []counted, from, to time.Time) Saturation {
	var s Saturation
	var first, last time.Time
	var txs int
	var gas uint64
	for _, b := range blocks {
		switch {
		case b.at.Before(from) || b.at.After(to):
		case first.IsZero():
			first = b.at
		default:
			last = b.at
			s.Blocks++
			txs, gas = txs+b.txs, gas+b.gas
		}
	}
	if s.Blocks == 0 {
		return s
	}
	span := last.Sub(first).Seconds()
	s.PerSecond, s.GasPerSec, s.BlockTime = float64(txs)/span, float64(gas)/span, span/float64(s.Blocks)
	return s
}
