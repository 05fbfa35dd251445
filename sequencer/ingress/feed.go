// Package ingress admits users' transactions and feeds them into the open
// block in the order of the lanes. Each is executed as soon as it arrives and
// its turn comes. What does not fit waits for the next block, and what is ahead
// of its sender's nonce is parked for a while; the status book tells what
// became of each.
//
// It does not execute, and it does not decide whose turn it is: builder and
// lane do. op-geth's pool gets what waits only while op-geth builds the blocks.
package ingress

import (
	"context"
	"errors"
	"runtime"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/log"
	"github.com/holiman/uint256"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/regalia-network/regalia/sequencer/builder"
	"github.com/regalia-network/regalia/sequencer/lane"
	"github.com/regalia-network/regalia/sequencer/preconf"
)

// retryInterval is how often a block that holds gas back for the favoured lanes
// is looked at again.
const retryInterval = 20 * time.Millisecond

// sweepInterval is how often what waits is looked through for what has expired.
const sweepInterval = 500 * time.Millisecond

// Pool is op-geth's, which its own builder takes transactions from.
type Pool interface {
	Add(txs []*types.Transaction, sync bool) []error
}

// Feed keeps what waits and fills one open block at a time. Submit, Open
// and the questions of RPC may be called from any goroutine; all else belongs to Run's.
type Feed struct {
	cfg    Config
	chain  *core.BlockChain
	pool   Pool
	signer types.Signer
	hub    *preconf.Hub
	book   *preconf.Book
	busy   func() error
	keep   func(tx *types.Transaction, until time.Time, done func()) error
	parks  []Parked // of the journal, until Run reads them
	log    log.Logger
	epoch  time.Time // the queue's clock starts here

	workers   chan struct{}       // one per processor
	held      [4]atomic.Int64     // room taken, by lane
	intake    chan *submission    // checked, undecided
	asked     chan func()         // to be run by the owner
	opened    chan *builder.Block // the newest open block, at most one
	abandoned chan struct{}       // there are blocks to take back
	returned  returned            // these
	stopped   chan struct{}

	queue     *lane.Queue
	block     *builder.Block   // being filled; nil between blocks
	closed    time.Time        // when there was none any more
	last      *preconf.Block   // the newest block that was filled
	baseFee   uint64           // wei, of the block being filled
	shares    [4]uint          // percent, by lane
	latency   [4]time.Duration // moving average by lane
	items     map[common.Hash]*item
	senders   map[common.Address]*sender
	parked    int // items that are
	undecided []*submission
	unaligned map[common.Address]bool // to be arranged once there is a state
	caught    common.Hash             // the newest block not ours that was looked through
	replay    []*item                 // of an abandoned block, in its order: they go first
	arrivals  uint64
	swept     time.Time
	changes   uint64 // of what waits
	saved     uint64 // changes the file knows
	savedAt   time.Time
	saving    chan error // holds the last write's result, unless it still runs

	head  common.Hash    // of the state below
	state *state.StateDB // the chain's, for when no block is open

	outcomes *prometheus.CounterVec // by lane and outcome
	refused  *prometheus.CounterVec // by reason
	waited   *prometheus.HistogramVec
	waiting  prometheus.Gauge
	stuck    prometheus.Gauge
}

// Deps are what a feed works with.
type Deps struct {
	Chain *core.BlockChain
	Pool  Pool // may be nil
	Hub   *preconf.Hub
	Book  *preconf.Book
	Lanes lane.Config
	Busy  func() error // why no more should be admitted; may be nil

	// Park makes a transaction durable that waits for a lower nonce, until a time,
	// and calls done then; may be nil. Parked are those of before.
	Park   func(tx *types.Transaction, until time.Time, done func()) error
	Parked []Parked

	Log log.Logger
}

// Parked is a transaction that waits for a lower nonce until a time.
type Parked struct {
	Tx    *types.Transaction
	Until time.Time
}

// New makes a feed. It listens to the hub.
func New(cfg Config, d Deps, reg prometheus.Registerer) *Feed {
	f := &Feed{
		cfg: cfg, chain: d.Chain, pool: d.Pool, hub: d.Hub, book: d.Book, busy: d.Busy, keep: d.Park, parks: d.Parked, log: d.Log, epoch: time.Now(),
		signer:  types.LatestSigner(d.Chain.Config()), // the blocks' signer too: senders are recovered once
		workers: make(chan struct{}, runtime.GOMAXPROCS(0)), intake: make(chan *submission, 1024), asked: make(chan func()),
		opened: make(chan *builder.Block, 1), abandoned: make(chan struct{}, 1), stopped: make(chan struct{}), saving: make(chan error, 1),
		queue: lane.New(d.Lanes), shares: d.Lanes.Shares, items: make(map[common.Hash]*item), senders: make(map[common.Address]*sender), unaligned: make(map[common.Address]bool),
		outcomes: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "regalia_ingress_transactions_total", Help: "Admitted transactions by lane and what became of them, tries that a block had no room for (kept) included.",
		}, []string{"lane", "outcome"}),
		refused: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "regalia_ingress_refused_total", Help: "Transactions not admitted, by reason.",
		}, []string{"reason"}),
		waited: prometheus.NewHistogramVec(prometheus.HistogramOpts{
			Name: "regalia_ingress_wait_seconds", Help: "Time from admission to execution, by lane.", Buckets: prometheus.ExponentialBuckets(0.0001, 2, 18),
		}, []string{"lane"}),
		waiting: prometheus.NewGauge(prometheus.GaugeOpts{Name: "regalia_ingress_waiting", Help: "Executable transactions waiting for a block."}),
		stuck:   prometheus.NewGauge(prometheus.GaugeOpts{Name: "regalia_ingress_parked", Help: "Transactions waiting for a lower nonce of their sender."}),
	}
	reg.MustRegister(f.outcomes, f.refused, f.waited, f.waiting, f.stuck)
	d.Hub.Listen(f.hear)
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
	heads := make(chan core.ChainHeadEvent, 16)
	sub := f.chain.SubscribeChainHeadEvent(heads)
	defer sub.Unsubscribe()
	f.load()
	f.loadParked()
	defer f.stop()
	retry := time.NewTicker(retryInterval)
	defer retry.Stop()
	for {
		select {
		case <-ctx.Done():
			return nil
		case b := <-f.opened:
			f.begin(b)
		case s := <-f.intake:
			f.receive(s)
		case question := <-f.asked:
			question()
		case <-f.abandoned:
			f.takeBack()
		case e := <-heads:
			f.adopt(e.Header)
		case now := <-retry.C:
			f.tick(now)
		}
		for ctx.Err() == nil && f.step() {
		}
		f.report()
	}
}

// stop answers everyone who still waits.
func (f *Feed) stop() {
	close(f.stopped)
	for _, s := range f.undecided {
		s.answer <- errStopped
	}
	f.save(true)
}

// receive answers a submission, or keeps it until there is a block.
func (f *Feed) receive(s *submission) {
	err := f.admit(s.item)
	if errors.Is(err, errGap) {
		f.undecided = append(f.undecided, s)
		return
	}
	if err != nil {
		f.leave(s.item.lane)
	} else if f.keep != nil && s.item.parked() { // answered once a start would find it
		if err = f.keep(s.item.tx, s.item.deadline, func() { s.answer <- nil }); err == nil {
			return
		}
		err = f.unpark(s.item, err)
	}
	s.answer <- err
}

// unpark takes back a transaction that cannot be kept durably now.
func (f *Feed) unpark(it *item, why error) error {
	s := f.senders[it.from]
	i, _ := s.search(it.nonce)
	f.end(s, i, preconf.Status{State: preconf.Rejected, Reason: why.Error()})
	return limit("nonce %d is ahead of the sender's next, and no transaction can be kept durably until it comes: %v: send the lower nonce first", it.nonce, why)
}

// decide answers what could not be before.
func (f *Feed) decide() {
	unaligned := f.unaligned
	f.unaligned = make(map[common.Address]bool)
	for from := range unaligned {
		f.realign(from)
	}
	if len(f.parks) > 0 {
		f.loadParked()
	}
	waiting := f.undecided
	f.undecided = nil
	for _, s := range waiting {
		f.receive(s)
	}
}

// account is what the state says of an item's sender: the open block's, or the
// chain's while no block of ours is to be expected.
func (f *Feed) account(it *item) (builder.Account, *uint256.Int, error) {
	if f.block != nil {
		account, fees, ok := f.block.Account(it.from, it.tx)
		if ok {
			return account, fees, nil
		}
		f.close()
	}
	if time.Since(f.closed) < f.cfg.GapPatience {
		return builder.Account{}, nil, errGap
	}
	f.unaligned[it.from] = true // the next block may know more
	return f.chainAccount(it)
}

// close notes that the block takes no more.
func (f *Feed) close() {
	f.block, f.closed = nil, time.Now()
}

// begin turns to a new block.
func (f *Feed) begin(b *builder.Block) {
	last := f.last
	f.block, f.state = b, nil
	if current := f.hub.Current(); current != nil && current.Open == b {
		f.last = current
	}
	f.takeBack()
	if last == nil || last.Sealed() == nil || last.Sealed().Hash() != b.ParentHash() {
		f.catchUp(b.ParentHash())
	}
	f.retip(b)
	f.queue.OpenBlock(b.GasLeft())
	f.decide()
}

// tick does what time brings.
func (f *Feed) tick(now time.Time) {
	if f.block == nil && now.Sub(f.closed) >= f.cfg.GapPatience {
		f.decide()
		f.mirror()
	}
	if now.Sub(f.swept) >= sweepInterval {
		f.swept = now
		f.sweep(now)
	}
	if now.Sub(f.savedAt) >= f.cfg.StoreInterval {
		f.savedAt = now
		f.save(false)
	}
}

// step executes one transaction, after it has taken in what has arrived. It
// says whether there may be more to do now.
func (f *Feed) step() bool {
	if f.block == nil || len(f.opened) > 0 {
		return false
	}
	select {
	case s := <-f.intake:
		f.receive(s)
		return true
	case question := <-f.asked:
		question()
		return true
	case <-f.abandoned:
		f.takeBack()
		return true
	default:
	}
	if len(f.replay) > 0 {
		f.again()
		return f.block != nil
	}
	f.queue.Hold(f.block.TimeLeft(time.Now()))
	next, ok := f.queue.Next(f.block.GasLeft(), time.Since(f.epoch))
	if !ok {
		return false
	}
	it := f.items[next.Hash]
	receipt, err := f.block.Apply(it.tx)
	outcome := fate(receipt, err)
	f.queue.Done(next.Hash, outcome, time.Since(f.epoch))
	f.settle(it, outcome.Fate, err)
	return f.block != nil
}

// settle notes what a try in the open block gave. The hub tells the book of
// what is included.
func (f *Feed) settle(it *item, result lane.Fate, err error) {
	f.outcomes.WithLabelValues(it.lane.String(), outcomeName[result]).Inc()
	if errors.Is(err, builder.ErrSealed) {
		f.close()
	}
	s := f.senders[it.from]
	i, _ := s.search(it.nonce)
	switch {
	case err == nil:
		f.observe(f.take(s, i))
	case errors.Is(err, core.ErrNonceTooHigh):
		f.realign(it.from)
	case result == lane.Dropped:
		f.take(s, i)
		f.book.Set(preconf.Status{Hash: it.hash, State: preconf.Rejected, Reason: err.Error()})
		f.realign(it.from) // what follows has a gap before it now
	}
}

// fate says what an execution means for the queue: a transaction that may run
// in a later block is kept, any other leaves.
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
