package batcher

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum-optimism/optimism/op-service/dial"
	ethereum "github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/log"
	"github.com/ethereum/go-ethereum/params"
	"github.com/prometheus/client_golang/prometheus"
)

const (
	// stateInterval is how often the batcher's surroundings are looked at.
	stateInterval = 2 * time.Second
	// stuckTimeouts is after how many resubmission timeouts without any inclusion
	// a transaction counts as stuck.
	stuckTimeouts = 3
	// twinHold is for how long a second sender counts as there after a nonce of
	// its was seen: its transactions come one at a time, and whoever scrapes
	// metrics comes once in a while.
	twinHold = 2 * time.Minute
)

// bounds are beyond what a reading is trouble.
type bounds struct {
	balance *big.Int      // wei
	l1Age   time.Duration // of L1's newest block
	resend  time.Duration // after which a transaction is sent again
}

// reading is what the batcher sees of its surroundings at one moment.
type reading struct {
	now      time.Time
	headTime time.Time // of L1's newest block
	balance  *big.Int  // wei
	nonce    uint64    // of the next transaction that L1 includes
	pending  uint64    // of the next transaction that L1's pool takes
	ours     uint64    // past the newest nonce that this process knows to be its own or its predecessor's
	moved    time.Time // when nonce last grew, or nothing waited for inclusion
	strange  time.Time // when a nonce last was used that is not ours; zero = never
	lost     bool      // L1 does not know the newest transaction that it had confirmed
}

// waits reports whether a transaction that was sent is not included: L1's pool
// has it, or has lost it, or has never taken it although it said so.
func (r *reading) waits() bool { return max(r.pending, r.ours) > r.nonce }

// trouble is a state that an operator should know of.
type trouble string

// The troubles, as metrics label them.
const (
	lagging trouble = "l1_lags"
	poor    trouble = "out_of_funds"
	twin    trouble = "second_sender"
	stuck   trouble = "transaction_stuck"
	lost    trouble = "batch_lost"
)

var troubles = []trouble{lagging, poor, twin, stuck, lost}

// said is what the log says when a trouble begins; its end is said by name.
var said = map[trouble]string{
	lagging: "L1's newest block is old: the endpoint or L1 lags, and batches wait",
	poor:    "The batcher's account runs out of funds: send ETH to it, or the safe head stops",
	twin:    "Somebody else sends with the batcher's key: stop the other batcher; the chain is safe, but fees are paid twice",
	stuck:   "A batch is not included although its fee was raised: is --max-base-fee or --fee-limit-multiplier too low?",
	lost:    "L1 no longer has a batch that it had confirmed: it is posted again. Without an L1 reorg before, the endpoint does not tell the truth",
}

// judge says which troubles a reading shows. It is pure.
func judge(r reading, b bounds) map[trouble]bool {
	out := map[trouble]bool{
		lagging: r.now.Sub(r.headTime) > b.l1Age,
		poor:    r.balance.Cmp(b.balance) < 0,
		twin:    !r.strange.IsZero() && r.now.Sub(r.strange) < twinHold,
		lost:    r.lost,
	}
	// Without money or news of blocks nothing is seen to be included: no reason
	// to look at fees.
	out[stuck] = !out[lagging] && !out[poor] && r.waits() && r.now.Sub(r.moved) > stuckTimeouts*b.resend
	return out
}

// watchman looks at the batcher's surroundings, tells each change once and keeps
// it in metrics. It changes nothing.
type watchman struct {
	log     log.Logger
	l1      *ethclient.Client
	rollup  dial.RollupProvider
	account common.Address
	bounds  bounds
	timeout time.Duration // for each round
	sent    *meter        // of this process

	last   reading
	head   *types.Header // L1's, when last looked at
	active map[trouble]bool

	state            *prometheus.GaugeVec
	balance, headAge prometheus.Gauge
	safeAge          prometheus.Gauge
	reorgs           prometheus.Counter
}

func newWatchman(w watchman, reg prometheus.Registerer) *watchman {
	gauge := func(name, help string) prometheus.Gauge {
		return prometheus.NewGauge(prometheus.GaugeOpts{Name: name, Help: help})
	}
	w.active = make(map[trouble]bool)
	w.state = prometheus.NewGaugeVec(prometheus.GaugeOpts{Name: "regalia_batcher_trouble", Help: "1 while the batcher is in a state that an operator should know of; the log says what to do."}, []string{"state"})
	w.balance = gauge("regalia_batcher_balance_ether", "What the batcher's account holds on L1.")
	w.headAge = gauge("regalia_batcher_l1_head_age_seconds", "Age of L1's newest block, as the endpoint shows it.")
	w.safeAge = gauge("regalia_batcher_safe_age_seconds", "Age of the newest L2 block whose batch is on L1 and derived again.")
	w.reorgs = prometheus.NewCounter(prometheus.CounterOpts{Name: "regalia_batcher_l1_reorgs_total", Help: "Times that L1 took back blocks the batcher had seen."})
	reg.MustRegister(w.state, w.balance, w.headAge, w.safeAge, w.reorgs)
	for _, t := range troubles {
		w.state.WithLabelValues(string(t)).Set(0)
	}
	return &w
}

// run looks until ctx ends. An error is the endpoint's, which others tell of.
func (w *watchman) run(ctx context.Context) error {
	t := time.NewTicker(stateInterval)
	defer t.Stop()
	for {
		if err := w.look(ctx); err != nil && ctx.Err() == nil {
			w.log.Debug("Look at L1 and the account", "err", err)
		}
		select {
		case <-t.C:
		case <-ctx.Done():
			return nil
		}
	}
}

func (w *watchman) look(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, w.timeout)
	defer cancel()
	head, err := w.l1.HeaderByNumber(ctx, nil)
	if err != nil {
		return fmt.Errorf("read L1 head: %w", err)
	}
	if err := w.followHead(ctx, head); err != nil {
		return err
	}
	r := reading{now: time.Now(), headTime: time.Unix(int64(head.Time), 0), ours: w.last.ours, moved: w.last.moved, strange: w.last.strange}
	if r.balance, err = w.l1.BalanceAt(ctx, w.account, nil); err != nil {
		return fmt.Errorf("read balance: %w", err)
	}
	if r.nonce, err = w.l1.NonceAt(ctx, w.account, nil); err != nil {
		return fmt.Errorf("read nonce: %w", err)
	}
	if r.pending, err = w.l1.PendingNonceAt(ctx, w.account); err != nil {
		return fmt.Errorf("read pending nonce: %w", err)
	}
	if w.last.balance == nil { // what waits at the start is a predecessor's
		r.ours, r.moved = max(r.nonce, r.pending), r.now
	}
	r.ours = max(r.ours, w.sent.used.Load())
	if r.nonce > r.ours {
		r.ours, r.strange = r.nonce, r.now
	}
	if r.nonce > w.last.nonce || !r.waits() {
		r.moved = r.now
	}
	if r.lost, err = w.lostBatch(ctx); err != nil {
		return err
	}
	w.tell(r)
	w.last = r
	return w.followSafe(ctx)
}

// lostBatch reports whether L1 does not know the transaction that it confirmed last.
func (w *watchman) lostBatch(ctx context.Context) (bool, error) {
	newest := w.sent.confirmed.Load()
	if newest == nil {
		return false, nil
	}
	_, err := w.l1.TransactionReceipt(ctx, *newest)
	if errors.Is(err, ethereum.NotFound) {
		return true, nil
	}
	if err != nil {
		return false, fmt.Errorf("read receipt of %s: %w", newest, err)
	}
	return false, nil
}

func (w *watchman) tell(r reading) {
	ether, _ := new(big.Float).Quo(new(big.Float).SetInt(r.balance), big.NewFloat(params.Ether)).Float64()
	w.balance.Set(ether)
	w.headAge.Set(r.now.Sub(r.headTime).Seconds())
	for t, now := range judge(r, w.bounds) {
		value := 0.0
		if now {
			value = 1
		}
		w.state.WithLabelValues(string(t)).Set(value)
		if was := w.active[t]; now == was {
			continue
		}
		w.active[t] = now
		if now {
			w.log.Warn(said[t], "state", t, "account", w.account, "balance_ether", ether, "nonce", r.nonce, "l1_head_age", r.now.Sub(r.headTime).Round(time.Second))
		} else {
			w.log.Info("The batcher's trouble is over", "state", t)
		}
	}
}

// followHead notes when L1 no longer has the block that was its head.
func (w *watchman) followHead(ctx context.Context, head *types.Header) error {
	if w.head != nil && w.head.Hash() != head.Hash() && w.head.Hash() != head.ParentHash {
		now, err := w.l1.HeaderByNumber(ctx, w.head.Number)
		if err != nil && head.Number.Cmp(w.head.Number) >= 0 {
			return fmt.Errorf("read L1 block %d again: %w", w.head.Number, err)
		}
		if now == nil || now.Hash() != w.head.Hash() {
			w.reorgs.Inc()
			w.log.Warn("L1 reorganised: batches in blocks that are gone are posted again once the node has seen it too", "lost", w.head.Hash(), "number", w.head.Number, "head", head.Number)
		}
	}
	w.head = head
	return nil
}

func (w *watchman) followSafe(ctx context.Context) error {
	client, err := w.rollup.RollupClient(ctx)
	if err != nil {
		return err
	}
	status, err := client.SyncStatus(ctx)
	if err != nil {
		return fmt.Errorf("read sync status: %w", err)
	}
	w.safeAge.Set(time.Since(time.Unix(int64(status.SafeL2.Time), 0)).Seconds())
	return nil
}
