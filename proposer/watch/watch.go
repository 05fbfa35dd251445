// Package watch compares every output proposed on L1 with a verifier's own, and
// with the challenger's key moves against those that are wrong. With any key it
// resolves games whose clocks have run out and claims that account's bonds.
//
// It derives nothing itself: the verifier does, from L1 alone, and is trusted.
// Moves end at the split depth. Below it the two sides dispute the instructions of
// one block, and the very first claim there is a commitment to a run of the fault
// proof program that has the right end: there is none to make without running it,
// and a false one loses. That is op-challenger's work; the watcher counts such
// claims and calls for the guardian.
package watch

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum-optimism/optimism/op-service/txmgr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/log"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/prometheus/client_golang/prometheus"
)

// Deps are what a watcher works with.
type Deps struct {
	L1       *ethclient.Client
	Verifier *rpc.Client     // serves optimism_*
	Txs      txmgr.TxManager // nil = look only
	Factory  common.Address  // DisputeGameFactory proxy
	GameType uint32
	MaxAge   time.Duration // of a game at the start to be looked at
	Answer   bool          // move against false outputs; needs Txs
	Log      log.Logger
}

// Watcher looks at games, one step at a time. It belongs to one goroutine.
type Watcher struct {
	l1       *ethclient.Client
	verifier *rpc.Client
	txs      txmgr.TxManager
	factory  contract
	gameType uint32
	maxAge   time.Duration
	answer   bool
	log      log.Logger

	games []*game // in the order of the factory, those that are done left out
	next  uint64  // index of the first game not looked at
	last  *game   // the newest game seen: it changes if L1 reorgs

	judged   *prometheus.CounterVec
	wrong    prometheus.Gauge
	open     prometheus.Gauge
	beyond   prometheus.Gauge
	newest   prometheus.Gauge
	moves    prometheus.Counter
	claimed  prometheus.Counter
	failures prometheus.Counter
}

// New makes a watcher.
func New(d Deps, reg prometheus.Registerer) *Watcher {
	gauge := func(name, help string) prometheus.Gauge {
		return prometheus.NewGauge(prometheus.GaugeOpts{Name: name, Help: help})
	}
	counter := func(name, help string) prometheus.Counter {
		return prometheus.NewCounter(prometheus.CounterOpts{Name: name, Help: help})
	}
	w := &Watcher{
		l1: d.L1, verifier: d.Verifier, txs: d.Txs, factory: contract{d.L1, d.Factory}, gameType: d.GameType, maxAge: d.MaxAge, answer: d.Answer, log: d.Log,
		judged: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "regalia_watcher_games_total", Help: "Games by whether the verifier agrees with their output.",
		}, []string{"verdict"}),
		wrong:    gauge("regalia_watcher_false_outputs", "Games with a false output that are not refuted: a human must act."),
		open:     gauge("regalia_watcher_unjudged_games", "Games whose output the verifier cannot tell of yet."),
		beyond:   gauge("regalia_watcher_unanswerable_claims", "Claims for a false output inside a single block, in open games: only op-challenger can answer them, and the guardian must reject the game."),
		newest:   gauge("regalia_watcher_judged_block", "Newest L2 block whose output was compared."),
		moves:    counter("regalia_watcher_moves_total", "Moves made against false outputs."),
		claimed:  counter("regalia_watcher_claimed_wei_total", "Bonds claimed."),
		failures: counter("regalia_watcher_failures_total", "Rounds that an error cut short; they are made again."),
	}
	reg.MustRegister(w.judged, w.wrong, w.open, w.beyond, w.newest, w.moves, w.claimed, w.failures)
	w.judged.WithLabelValues("agrees")
	w.judged.WithLabelValues("disagrees")
	return w
}

// Loop makes a round each interval until ctx ends. A round that fails is made
// again, and said once until one succeeds.
func (w *Watcher) Loop(ctx context.Context, interval time.Duration) error {
	t := time.NewTicker(interval)
	defer t.Stop()
	failing := false
	for {
		err := w.Round(ctx)
		switch {
		case ctx.Err() != nil:
			return nil
		case err != nil:
			w.failures.Inc()
			if !failing {
				w.log.Warn("Watching games: trying again", "err", err)
			}
		case failing:
			w.log.Info("Watching games again")
		}
		failing = err != nil
		select {
		case <-t.C:
		case <-ctx.Done():
			return nil
		}
	}
}

// Round looks at new games, judges those that can be, and does what is to do in
// each. An error in one game does not keep it from the others.
func (w *Watcher) Round(ctx context.Context) error {
	if err := w.discover(ctx); err != nil {
		return err
	}
	var all error
	rest := w.games[:0]
	wrong, open, beyond := 0, 0, 0
	for _, g := range w.games {
		if err := w.tend(ctx, g); err != nil {
			all = errors.Join(all, fmt.Errorf("game %s of block %d: %w", g.address, g.block, err))
		}
		if g.state == inProgress {
			beyond += g.beyond
		}
		switch {
		case g.verdict == unknown:
			open++
		case g.verdict == disagrees && g.state != challengerWins:
			wrong++
		case g.done:
			continue
		}
		rest = append(rest, g)
	}
	clear(w.games[len(rest):])
	w.games = rest
	w.wrong.Set(float64(wrong))
	w.open.Set(float64(open))
	w.beyond.Set(float64(beyond))
	return all
}

// tend does what is to do in one game.
func (w *Watcher) tend(ctx context.Context, g *game) error {
	if g.verdict == unknown {
		if err := w.judge(ctx, g); err != nil {
			return err
		}
	}
	if err := w.refresh(ctx, g); err != nil {
		return err
	}
	if g.verdict == disagrees && g.state == inProgress {
		if err := w.challenge(ctx, g); err != nil {
			return err
		}
	}
	if w.txs == nil {
		g.done = g.verdict == agrees || g.state != inProgress
		return nil
	}
	return w.settle(ctx, g)
}

// discover finds games made since the last round; at first all that are young
// enough. If L1 has another game in the place of the newest one seen, it
// reorganised, and all are looked at anew.
func (w *Watcher) discover(ctx context.Context) error {
	count, err := w.factory.number(ctx, "gameCount")
	if err != nil {
		return err
	}
	if w.last != nil {
		_, _, address, err := w.at(ctx, count, w.last.index)
		if err != nil {
			return err
		}
		if address != w.last.address {
			w.log.Warn("L1 reorganised: looking at all games anew", "game", w.last.address, "now", address)
			w.games, w.last, w.next = nil, nil, 0
		}
	}
	if w.last == nil {
		if w.next, err = w.firstYoung(ctx, count); err != nil {
			return err
		}
	}
	for ; w.next < count; w.next++ {
		kind, created, address, err := w.at(ctx, count, w.next)
		if err != nil {
			return err
		}
		if kind != w.gameType {
			continue
		}
		g, err := w.load(ctx, w.next, created, address)
		if err != nil {
			return err
		}
		w.games, w.last = append(w.games, g), g
	}
	return nil
}

// firstYoung is the index of the first game within the age to look at.
func (w *Watcher) firstYoung(ctx context.Context, count uint64) (uint64, error) {
	head, err := w.l1.HeaderByNumber(ctx, nil)
	if err != nil {
		return 0, fmt.Errorf("read L1 head: %w", err)
	}
	limit := time.Unix(int64(head.Time), 0).Add(-w.maxAge)
	low, high := uint64(0), count // games are in the order of time
	for low < high {
		middle := (low + high) / 2
		_, created, _, err := w.at(ctx, count, middle)
		if err != nil {
			return 0, err
		}
		if time.Unix(int64(created), 0).Before(limit) {
			low = middle + 1
		} else {
			high = middle
		}
	}
	return low, nil
}

// at is the factory's game at an index; beyond the last there is none.
func (w *Watcher) at(ctx context.Context, count, index uint64) (kind uint32, created uint64, address common.Address, err error) {
	if index >= count {
		return 0, 0, common.Address{}, nil
	}
	values, err := w.factory.call(ctx, "gameAtIndex", new(big.Int).SetUint64(index))
	if err != nil {
		return 0, 0, common.Address{}, err
	}
	return values[0].(uint32), values[1].(uint64), values[2].(common.Address), nil // types that methods names
}

// note says what a verdict is, once per game.
func (w *Watcher) note(g *game, at uint64) {
	w.newest.Set(float64(g.block))
	if g.verdict == agrees {
		w.judged.WithLabelValues("agrees").Inc()
		w.log.Info("An output is right", "game", g.address, "block", g.block, "root", g.root)
		return
	}
	w.judged.WithLabelValues("disagrees").Inc()
	pairs := []any{"game", g.address, "block", g.block, "proposed", g.root, "ours", g.ours}
	if at != g.block {
		w.log.Error("A proposed output is FALSE: L1 does not yield its block", append(pairs, "newest_block", at)...)
		return
	}
	w.log.Error("A proposed output is FALSE", pairs...)
}

// Summary is what a watcher has seen.
type Summary struct {
	Right, False, Open int
}

// Once makes one round for all games and says how they stand.
func (w *Watcher) Once(ctx context.Context) (s Summary, err error) {
	if err := w.discover(ctx); err != nil {
		return s, err
	}
	for _, g := range w.games {
		if err := w.judge(ctx, g); err != nil {
			return s, err
		}
		switch g.verdict {
		case agrees:
			s.Right++
		case disagrees:
			s.False++
		default:
			s.Open++
		}
	}
	return s, nil
}
