package load

import (
	"context"
	"encoding/json"
	"errors"
	"runtime"
	"sync"
	"syscall"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/regalia-network/regalia/e2e/bench/stat"
)

// Transport of calls.
type Transport string

// The two ways to a node's public RPC.
const (
	HTTP      Transport = "http"
	Websocket Transport = "ws"
)

func (t Target) dial(ctx context.Context, by Transport) (caller, error) {
	if by == HTTP {
		return dialHTTP(t.HTTP), nil
	}
	return dialWS(ctx, t.WS)
}

// Arrivals are transactions and the times they are due, from the start of a run.
type Arrivals struct {
	Txs []Tx
	At  []time.Duration
}

// Sample is what became of one transaction. Times count from the run's start.
type Sample struct {
	Kind     Kind
	Due      time.Duration
	Sent     time.Duration
	Answered time.Duration // stat.Never if there was no receipt
	Err      error         // why there was none
	Reverted bool
	Sealed   bool // seen in a block
}

// Latency is the time from when it was due to its receipt.
func (s Sample) Latency() time.Duration {
	if s.Answered == stat.Never {
		return stat.Never
	}
	return s.Answered - s.Due
}

// Run is what an open loop has shown.
type Run struct {
	Start     time.Time
	Samples   []Sample
	GasPerSec float64 // of whole blocks, while transactions were due; 0 if there were too few blocks
}

// errUnanswered is what a transaction without an answer counts as.
var errUnanswered = errors.New("no answer when the run ended")

// Level is what a receipt is worth that a node answers a transaction with.
type Level string

const (
	// Sealed receipts are read from the block that a transaction is in.
	Sealed Level = ""
	// Executed ones are answered (EIP-7966) once the transaction has run.
	Executed Level = "executed"
	// Durable ones are answered once the transaction's record is in the journal.
	Durable Level = "durable"
)

// Open sends a when due and returns once all are answered at a level and in a
// block, or grace after the last was due.
func (t Target) Open(ctx context.Context, by Transport, level Level, a Arrivals, grace time.Duration) (Run, error) {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	c, err := t.dial(ctx, by)
	if err != nil {
		return Run{}, err
	}
	defer c.Close()
	r := newOpenRun(a, level)
	following := make(chan error, 1)
	go func() { following <- follow(ctx, t.L2, level == Sealed, r.seen) }()
	r.fire(ctx, c, a)
	limit := time.NewTimer(time.Until(r.start.Add(a.At[len(a.At)-1] + grace)))
	defer limit.Stop()
	select {
	case <-r.done:
	case <-limit.C:
	case err := <-following:
		return Run{}, errors.Join(err, ctx.Err())
	case <-ctx.Done():
		return Run{}, ctx.Err()
	}
	return r.result(a.At[len(a.At)-1]), t.Alive()
}

// openRun collects the answers of one run.
type openRun struct {
	start time.Time
	level Level
	done  chan struct{} // closed when nothing is open

	mu      sync.Mutex // guards all below
	samples []Sample
	place   map[common.Hash]int // in samples
	open    int                 // not yet failed, or answered and sealed
	blocks  []counted
}

func newOpenRun(a Arrivals, level Level) *openRun {
	r := &openRun{
		start: time.Now().Add(50 * time.Millisecond), level: level, done: make(chan struct{}),
		samples: make([]Sample, len(a.Txs)), place: make(map[common.Hash]int, len(a.Txs)), open: len(a.Txs),
	}
	for i, tx := range a.Txs {
		r.samples[i] = Sample{Kind: tx.Kind, Due: a.At[i], Answered: stat.Never, Err: errUnanswered}
		r.place[tx.Hash] = i
	}
	return r
}

// fire sends each transaction when it is due.
func (r *openRun) fire(ctx context.Context, c caller, a Arrivals) {
	method, more := "eth_sendRawTransaction", ""
	if r.level != Sealed {
		method, more = "eth_sendRawTransactionSync", `,10000,"`+string(r.level)+`"` // ms
	}
	runtime.LockOSThread() // sleepUntil blocks the thread
	defer runtime.UnlockOSThread()
	for i, tx := range a.Txs {
		sleepUntil(r.start.Add(a.At[i]))
		if ctx.Err() != nil {
			return
		}
		r.mu.Lock()
		r.samples[i].Sent = time.Since(r.start)
		r.mu.Unlock()
		c.call(ctx, method, `"`+tx.Raw+`"`+more, func(answer reply) { r.answered(i, answer) })
	}
}

func (r *openRun) answered(i int, answer reply) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if err := answer.err(); err != nil {
		r.settle(i, stat.Never, err)
		return
	}
	if r.level != Sealed {
		r.samples[i].Reverted = reverted(answer.Result)
		r.settle(i, answer.at.Sub(r.start), nil)
	}
}

// seen takes a block's transactions, and their receipts if they come that way.
func (r *openRun) seen(b block) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.blocks = append(r.blocks, counted{at: b.at, gas: b.gas})
	for _, hash := range b.failed {
		if i, ok := r.place[hash]; ok {
			r.samples[i].Reverted = true
		}
	}
	for _, hash := range b.txs {
		i, ok := r.place[hash]
		if !ok || r.samples[i].Sealed {
			continue
		}
		r.samples[i].Sealed = true
		if r.level == Sealed {
			r.settle(i, b.at.Sub(r.start), nil)
		} else if r.samples[i].Err == nil {
			r.close()
		}
	}
}

// settle notes the first answer to a transaction.
func (r *openRun) settle(i int, at time.Duration, err error) {
	s := &r.samples[i]
	if s.Err != errUnanswered {
		return
	}
	s.Answered, s.Err = at, err
	if err != nil || s.Sealed {
		r.close()
	}
}

func (r *openRun) close() {
	if r.open--; r.open == 0 {
		close(r.done)
	}
}

// result is what has come so far; transactions were due until last.
func (r *openRun) result(last time.Duration) Run {
	r.mu.Lock()
	defer r.mu.Unlock()
	within := countWithin(r.blocks, r.start, r.start.Add(last))
	return Run{Start: r.start, Samples: append([]Sample(nil), r.samples...), GasPerSec: within.GasPerSec}
}

func reverted(receipt json.RawMessage) bool {
	var r struct {
		Status hexutil.Uint64 `json:"status"`
	}
	return json.Unmarshal(receipt, &r) != nil || r.Status != hexutil.Uint64(types.ReceiptStatusSuccessful)
}

// sleepUntil is exact to some 50 µs, where the runtime's own timers round up to
// the next millisecond.
func sleepUntil(t time.Time) {
	if left := time.Until(t); left > 0 {
		ts := syscall.NsecToTimespec(int64(left))
		_ = syscall.Nanosleep(&ts, nil) // interrupted by a signal: a little early
	}
}
