// Package ingress brings transactions from op-geth's pool, which admits them,
// into the open block, in the order of the lanes. Each is executed as soon as
// it arrives and its turn comes; what does not fit waits for the next block.
package ingress

import (
	"context"
	"errors"
	"fmt"
	"math"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/txpool"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/event"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/regalia-network/regalia/sequencer/builder"
	"github.com/regalia-network/regalia/sequencer/lane"
)

// retryInterval is how often a block that holds gas back for the favoured lanes
// is looked at again.
const retryInterval = 20 * time.Millisecond

// eventBuffer is how many announcements of the pool may wait while a
// transaction executes.
const eventBuffer = 1024

// Pool is what the feed needs of op-geth's transaction pool.
type Pool interface {
	Pending(filter txpool.PendingFilter) (map[common.Address][]*txpool.LazyTransaction, int)
	SubscribeTransactions(ch chan<- core.NewTxsEvent, reorgs bool) event.Subscription
}

// Feed keeps the queue and fills one open block at a time. Open may be called
// from any goroutine; all else belongs to Run's.
type Feed struct {
	pool   Pool
	signer types.Signer
	queue  *lane.Queue
	epoch  time.Time // the queue's clock starts here

	opened chan *builder.Block // the newest open block, at most one
	events chan core.NewTxsEvent

	block    *builder.Block                     // being filled; nil between blocks
	txs      map[common.Hash]*types.Transaction // what the queue holds
	executed map[common.Hash]bool               // in this block; the pool lists them until it has seen the new head
	before   map[common.Hash]bool               // in the block before, for the same reason
	arrived  uint64

	outcomes *prometheus.CounterVec // by lane and outcome
	waiting  prometheus.Gauge
}

// New feeds from pool with signer, which must be that of the pool and the
// blocks, so that senders are recovered once.
func New(pool Pool, signer types.Signer, queue *lane.Queue, reg prometheus.Registerer) *Feed {
	f := &Feed{
		pool: pool, signer: signer, queue: queue, epoch: time.Now(),
		opened: make(chan *builder.Block, 1), events: make(chan core.NewTxsEvent, eventBuffer),
		txs: make(map[common.Hash]*types.Transaction), executed: make(map[common.Hash]bool), before: make(map[common.Hash]bool),
		outcomes: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "regalia_ingress_transactions_total", Help: "Transactions tried in an open block, by lane and outcome.",
		}, []string{"lane", "outcome"}),
		waiting: prometheus.NewGauge(prometheus.GaugeOpts{Name: "regalia_ingress_waiting", Help: "Executable transactions waiting for a block."}),
	}
	reg.MustRegister(f.outcomes, f.waiting)
	return f
}

// Open hands over a new open block, in place of any before it. It never waits.
func (f *Feed) Open(b *builder.Block) {
	for {
		select {
		case f.opened <- b:
			return
		default:
		}
		select { // an older block that nobody has taken yet
		case <-f.opened:
		default:
		}
	}
}

// Run fills blocks until ctx ends.
func (f *Feed) Run(ctx context.Context) error {
	sub := f.pool.SubscribeTransactions(f.events, true)
	defer sub.Unsubscribe()
	retry := time.NewTicker(retryInterval)
	defer retry.Stop()
	for {
		select {
		case <-retry.C:
		case <-ctx.Done():
			return nil
		case err := <-sub.Err():
			return fmt.Errorf("transaction pool's announcements ended: %w", errors.Join(err, context.Canceled))
		case b := <-f.opened:
			f.begin(b)
		case e := <-f.events:
			f.take(e)
		}
		for ctx.Err() == nil && f.step() {
		}
		f.waiting.Set(float64(f.queue.Len()))
	}
}

// begin turns to a new block and brings the queue in line with the pool, which
// drops transactions without announcing it.
func (f *Feed) begin(b *builder.Block) {
	f.block = b
	f.before, f.executed = f.executed, make(map[common.Hash]bool, len(f.executed))
	pending, _ := f.pool.Pending(txpool.PendingFilter{})
	listed := make(map[common.Hash]bool, len(f.txs))
	for _, txs := range pending {
		for _, lazy := range txs {
			listed[lazy.Hash] = true
			if known := f.txs[lazy.Hash]; known != nil {
				f.add(known) // its tip over the new base fee
			} else if !f.before[lazy.Hash] {
				f.add(lazy.Resolve())
			}
		}
	}
	for hash := range f.txs {
		if !listed[hash] {
			f.queue.Remove(hash)
			delete(f.txs, hash)
		}
	}
	f.queue.OpenBlock(b.GasLeft())
}

func (f *Feed) take(e core.NewTxsEvent) {
	for _, tx := range e.Txs {
		if !f.executed[tx.Hash()] && !f.before[tx.Hash()] {
			f.add(tx)
		}
	}
}

func (f *Feed) add(tx *types.Transaction) {
	if tx == nil {
		return // gone from the pool
	}
	sender, err := types.Sender(f.signer, tx)
	if err != nil {
		return // the pool admits no such transaction
	}
	f.arrived++
	if replaced, ok := f.queue.Add(lane.Tx{
		Hash: tx.Hash(), Sender: sender, Nonce: tx.Nonce(), Gas: tx.Gas(), Tip: f.tip(tx), Lane: lane.Of(tx), Arrived: f.arrived,
	}); ok {
		delete(f.txs, replaced) // nothing, if none was
		f.txs[tx.Hash()] = tx
	}
}

// tip is what a transaction pays above the block's base fee, in wei per gas.
func (f *Feed) tip(tx *types.Transaction) uint64 {
	if f.block == nil {
		return 0 // set when the next block begins
	}
	tip, err := tx.EffectiveGasTip(f.block.BaseFee())
	if err != nil || tip.Sign() <= 0 {
		return 0 // below the base fee: tried last, and kept
	}
	if !tip.IsUint64() {
		return math.MaxUint64
	}
	return tip.Uint64()
}

// step takes in what has been announced, or executes one transaction. It says
// whether there may be more to do now.
func (f *Feed) step() bool {
	if f.block == nil || len(f.opened) > 0 {
		return false
	}
	select {
	case e := <-f.events:
		f.take(e)
		return true
	default:
	}
	f.queue.Hold(f.block.TimeLeft(time.Now()))
	next, ok := f.queue.Next(f.block.GasLeft(), time.Since(f.epoch))
	if !ok {
		return false
	}
	receipt, err := f.block.Apply(f.txs[next.Hash])
	outcome := fate(receipt, err)
	f.queue.Done(next.Hash, outcome, time.Since(f.epoch))
	f.outcomes.WithLabelValues(next.Lane.String(), outcomeName[outcome.Fate]).Inc()
	if err == nil {
		f.executed[next.Hash] = true
	}
	if outcome.Fate != lane.Kept {
		delete(f.txs, next.Hash)
	}
	if errors.Is(err, builder.ErrSealed) {
		f.block = nil
	}
	return f.block != nil
}

// fate says what an execution means for the queue. A transaction that may run
// in a later block is kept; any other leaves, and comes back with the next
// block if the pool still lists it, so that it costs one try a block at most.
func fate(receipt *types.Receipt, err error) lane.Outcome {
	switch {
	case err == nil && receipt.Status == types.ReceiptStatusSuccessful:
		return lane.Outcome{Fate: lane.Included, GasUsed: receipt.GasUsed}
	case err == nil:
		return lane.Outcome{Fate: lane.Reverted, GasUsed: receipt.GasUsed}
	case errors.Is(err, builder.ErrFull), errors.Is(err, builder.ErrSealed), errors.Is(err, core.ErrNonceTooHigh), errors.Is(err, core.ErrFeeCapTooLow):
		return lane.Outcome{Fate: lane.Kept}
	default:
		return lane.Outcome{Fate: lane.Dropped}
	}
}

var outcomeName = map[lane.Fate]string{lane.Included: "included", lane.Reverted: "reverted", lane.Dropped: "dropped", lane.Kept: "kept"}
