package journal

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/log"
	"github.com/ethereum/go-ethereum/rlp"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/regalia-network/regalia/sequencer/journal/record"
	"github.com/regalia-network/regalia/sequencer/preconf"
)

// Retries of a store that fails. A try costs little, and every user waits for
// the first that succeeds.
const (
	firstRetry = 20 * time.Millisecond
	lastRetry  = 200 * time.Millisecond
)

// Writer is the hub's log. One goroutine, Run's, appends what has come in since
// the last append in one group; so a slow store makes groups larger, not the
// builder slower.
type Writer struct {
	store Store
	epoch uint64
	bound int // events that may wait before Busy says so
	log   log.Logger

	wake chan struct{}

	mu    sync.Mutex // guards all below
	queue []waiting
	err   error // of the last append; nil while the store works
	opens []opening

	seconds prometheus.Histogram
	records prometheus.Counter
	depth   prometheus.GaugeFunc
	up      prometheus.GaugeFunc
}

// opening is where a block begins in the store.
type opening struct{ number, seq uint64 }

// waiting is an event of the hub, or a record besides: a transaction that was
// parked, or a block of op-geth's.
type waiting struct {
	event preconf.Event
	other record.Record // nil for an event
	done  func()
}

// silent says that nothing of it is recorded: a forced transaction is named by
// its block's opening.
func (w waiting) silent() bool {
	e := w.event
	return w.other == nil && (e.Kind == preconf.TxDurable || e.Kind == preconf.TxExecuted && e.Entry.Tx.IsDepositTx())
}

// NewWriter writes to store in an epoch.
func NewWriter(store Store, epoch uint64, bound int, reg prometheus.Registerer, l log.Logger) *Writer {
	w := &Writer{
		store: store, epoch: epoch, bound: bound, log: l, wake: make(chan struct{}, 1),
		seconds: prometheus.NewHistogram(prometheus.HistogramOpts{
			Name: "regalia_journal_append_seconds", Help: "Time to make a group of records durable.", Buckets: prometheus.ExponentialBuckets(0.0001, 2, 16),
		}),
		records: prometheus.NewCounter(prometheus.CounterOpts{Name: "regalia_journal_records_total", Help: "Records made durable."}),
	}
	w.depth = prometheus.NewGaugeFunc(prometheus.GaugeOpts{Name: "regalia_journal_queue", Help: "Events that wait to be made durable."}, func() float64 {
		w.mu.Lock()
		defer w.mu.Unlock()
		return float64(len(w.queue))
	})
	w.up = prometheus.NewGaugeFunc(prometheus.GaugeOpts{Name: "regalia_journal_up", Help: "1 while the journal's store takes records."}, func() float64 {
		if w.Err() != nil {
			return 0
		}
		return 1
	})
	reg.MustRegister(w.seconds, w.records, w.depth, w.up)
	return w
}

// Append implements preconf.Log.
func (w *Writer) Append(e preconf.Event, done func()) { w.add(waiting{event: e, done: done}) }

// Admit makes a parked transaction durable, so that a start finds it if it comes
// before until, and then calls done. It does not wait. While the store fails it
// takes nothing, and its error says why.
func (w *Writer) Admit(tx *types.Transaction, until time.Time, done func()) error {
	if err := w.Err(); err != nil {
		return err
	}
	raw, err := tx.MarshalBinary()
	if err != nil {
		return err
	}
	w.add(waiting{other: &record.Admit{Raw: raw, Until: uint64(until.UnixMilli())}, done: done})
	return nil
}

// Whole makes a block durable that op-geth has built, and then calls done. It
// does not wait.
func (w *Writer) Whole(block *types.Block, done func()) error {
	raw, err := rlp.EncodeToBytes(block)
	if err != nil {
		return fmt.Errorf("encode block %d: %w", block.NumberU64(), err)
	}
	w.add(waiting{other: &record.Whole{Number: block.NumberU64(), Hash: block.Hash(), Raw: raw}, done: done})
	return nil
}

func (w *Writer) add(one waiting) {
	w.mu.Lock()
	w.queue = append(w.queue, one)
	w.mu.Unlock()
	select {
	case w.wake <- struct{}{}:
	default:
	}
}

// Err says why nothing becomes durable just now, or nil.
func (w *Writer) Err() error {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.err
}

// Busy is an error while more waits than should: no transactions are to be
// admitted then.
func (w *Writer) Busy() error {
	w.mu.Lock()
	defer w.mu.Unlock()
	if len(w.queue) <= w.bound {
		return nil
	}
	if w.err != nil {
		return w.err
	}
	return fmt.Errorf("%d records wait for the journal's store, which is too slow", len(w.queue))
}

// Run writes until ctx ends, and then what is left, if the store takes it at
// once. It returns an error if another leader writes the journal.
func (w *Writer) Run(ctx context.Context) error {
	_, next, err := w.store.Position(ctx)
	if err != nil {
		return fmt.Errorf("journal's position: %w", err)
	}
	for {
		group := w.take()
		if len(group) == 0 {
			select {
			case <-w.wake:
				continue
			case <-ctx.Done():
				return nil
			}
		}
		frames, err := encode(group)
		if err != nil {
			return err
		}
		if err := w.persist(ctx, next, frames); err != nil {
			if ctx.Err() != nil && !errors.Is(err, ErrStale) {
				return nil
			}
			return err
		}
		w.remember(group, next)
		next += uint64(len(frames))
		for _, g := range group {
			g.done()
		}
	}
}

// remember notes where the blocks of a group begin, for Release.
func (w *Writer) remember(group []waiting, seq uint64) {
	w.mu.Lock()
	defer w.mu.Unlock()
	for _, g := range group {
		if whole, ok := g.other.(*record.Whole); ok {
			w.opens = append(w.opens, opening{whole.Number, seq})
		} else if g.other == nil && g.event.Kind == preconf.BlockOpened {
			w.opens = append(w.opens, opening{g.event.Block.Number, seq})
		}
		if !g.silent() {
			seq++
		}
	}
}

// Release lets the store drop blocks up to a number: L1 holds them, and the
// chain can be derived without us.
func (w *Writer) Release(ctx context.Context, number uint64) error {
	w.mu.Lock()
	var before uint64
	for len(w.opens) > 0 && w.opens[0].number <= number+1 { // the next block must stay whole
		before = w.opens[0].seq
		if w.opens[0].number == number+1 {
			break
		}
		w.opens = w.opens[1:]
	}
	w.mu.Unlock()
	if before == 0 {
		return nil
	}
	return w.store.Trim(ctx, before)
}

func (w *Writer) take() []waiting {
	w.mu.Lock()
	defer w.mu.Unlock()
	group := w.queue
	w.queue = nil
	return group
}

// persist appends frames, and tries again while the store fails. While it
// does, nothing is acknowledged as durable.
func (w *Writer) persist(ctx context.Context, next uint64, frames [][]byte) error {
	if len(frames) == 0 {
		return nil
	}
	for retry := firstRetry; ; retry = min(2*retry, lastRetry) {
		start := time.Now()
		err := w.store.Append(context.WithoutCancel(ctx), w.epoch, next, frames)
		failed := w.note(err)
		if err == nil {
			w.seconds.Observe(time.Since(start).Seconds())
			w.records.Add(float64(len(frames)))
			return nil
		}
		if errors.Is(err, ErrStale) || errors.Is(err, ErrGap) {
			return fmt.Errorf("journal: %w", err)
		}
		if failed {
			w.log.Warn("The journal's store fails: nothing is acknowledged as durable until it works again", "err", err)
		}
		select {
		case <-time.After(retry):
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}

// note keeps the outcome of an append and says whether it is a new failure.
func (w *Writer) note(err error) bool {
	w.mu.Lock()
	defer w.mu.Unlock()
	before := w.err
	w.err = err
	if before != nil && err == nil {
		w.log.Info("The journal's store works again")
	}
	return before == nil && err != nil
}

// encode makes the records of a group.
func encode(group []waiting) (frames [][]byte, err error) {
	for _, g := range group {
		if g.silent() {
			continue
		}
		r, err := g.record()
		if err != nil {
			return nil, err
		}
		frame, err := record.Append(nil, r)
		if err != nil {
			return nil, err
		}
		frames = append(frames, frame)
	}
	return frames, nil
}

func (w waiting) record() (record.Record, error) {
	if w.other != nil {
		return w.other, nil
	}
	e, b := w.event, w.event.Block
	switch e.Kind {
	case preconf.BlockOpened:
		a := b.Attrs
		return &record.Open{
			Number: b.Number, Parent: b.Parent, Timestamp: a.Timestamp, Random: a.Random, FeeRecipient: a.SuggestedFeeRecipient,
			BeaconRoot: *a.BeaconRoot, GasLimit: *a.GasLimit, EIP1559: a.EIP1559Params, MinBaseFee: *a.MinBaseFee, Forced: a.Transactions,
		}, nil // the builder opens no block without these
	case preconf.TxExecuted:
		raw, err := e.Entry.Tx.MarshalBinary()
		return &record.Tx{Number: b.Number, Index: uint64(e.Entry.Index), Raw: raw}, err
	case preconf.BlockSealed:
		return &record.Seal{Number: b.Number, Hash: b.Sealed().Hash()}, nil
	case preconf.BlockAbandoned:
		return &record.Abandon{Number: b.Number, Parent: b.Parent, Reason: b.Abandoned().Error()}, nil
	}
	return nil, fmt.Errorf("journal: event of kind %d has no record", e.Kind)
}
