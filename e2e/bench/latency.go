package main

import (
	"context"
	"fmt"
	"math/rand/v2"
	"strings"
	"time"

	"github.com/regalia-network/regalia/e2e/bench/load"
	"github.com/regalia-network/regalia/e2e/bench/report"
	"github.com/regalia-network/regalia/e2e/bench/stack"
	"github.com/regalia-network/regalia/e2e/bench/stat"
)

// mix is what users of an inference chain send.
var mix = load.Mix{load.Buy: 40, load.Settle: 30, load.Transfer: 20, load.Contend: 10}

// slice is how long a node that publishes in slices collects before it does.
const slice = 200 * time.Millisecond

// grace is how long an answer may take after the last transaction was due.
const grace = 10 * time.Second

// maxMixed is more than a subject takes while it is saturated and measured.
const maxMixed = 40_000

// latencyRun is what has been measured so far.
type latencyRun struct {
	*bench
	subjects   []stack.Subject
	transports []load.Transport // in the order they are measured
	mixed      []load.Tx
	duration   time.Duration
	full       map[string]float64    // 1/s that a subject sustains
	byName     map[string]*latencies // by subject and transport
	result     result
}

// latencies are those of one subject by one transport, over all rounds.
type latencies struct {
	p50, p99 []float64 // ms, of each round
	all      []time.Duration
}

// latency is the time from when a transaction is due to its receipt, at half of
// the rate that the subject has sustained in the first round.
func latency(ctx context.Context, b *bench) (*result, error) {
	fmt.Printf("latency: from due to receipt at half load; in a hundred %d licence purchases, %d settlements, %d transfers, %d contending\n",
		mix[load.Buy], mix[load.Settle], mix[load.Transfer], mix[load.Contend])
	w, err := load.NewWorld(stack.L2ChainID, stack.DeploymentID())
	if err != nil {
		return nil, err
	}
	kinds, err := mix.Draw(b.random(), maxMixed)
	if err != nil {
		return nil, err
	}
	r := &latencyRun{
		bench: b, subjects: []stack.Subject{behind, stock, ours}, transports: []load.Transport{load.HTTP, load.Websocket},
		duration: 5 * time.Second, full: make(map[string]float64), byName: make(map[string]*latencies),
	}
	if b.quick {
		r.subjects, r.transports, r.duration = r.subjects[:2], r.transports[1:], 4*time.Second
	}
	if r.mixed, err = w.Sign(kinds); err != nil {
		return nil, err
	}
	if err := b.interleave(ctx, r.subjects, w, wideGasLimit, r.measure); err != nil {
		return nil, err
	}
	r.conclude()
	return &r.result, nil
}

// measure sends at half of the rate that s sustains, by each transport. In the
// first round it finds that rate, and lets s come to rest.
func (r *latencyRun) measure(ctx context.Context, round int, s *stack.Stack, t load.Target) error {
	rest := r.mixed
	if r.full[s.Subject.Name] == 0 {
		full, used, err := t.Saturate(ctx, r.mixed, load.Backlog{Waiting: 3000, Warmup: 2 * time.Second, Measure: 4 * time.Second})
		if err != nil {
			return fmt.Errorf("find the full load: %w", err)
		}
		r.full[s.Subject.Name], rest = full.PerSecond, r.mixed[used:]
	}
	rate := r.full[s.Subject.Name] / 2
	for _, by := range r.transports {
		if err := t.Drain(ctx); err != nil {
			return err
		}
		n := int(rate * r.duration.Seconds())
		if n < 1 || n > len(rest) {
			return fmt.Errorf("%d transactions at %.0f/s, %d are signed: sign more", n, rate, len(rest))
		}
		a := load.Arrivals{Txs: rest[:n], At: stat.Poisson(r.random(), rate, n)}
		rest = rest[n:]
		before, err := s.Meter(ctx)
		if err != nil {
			return err
		}
		run, err := t.Open(ctx, by, s.Subject.Sync, a, grace)
		if err != nil {
			return err
		}
		after, err := s.Meter(ctx)
		if err != nil {
			return err
		}
		if err := r.take(round, s.Subject, by, rate, run, after.Since(before)); err != nil {
			return err
		}
	}
	return nil
}

// take evaluates one run.
func (r *latencyRun) take(round int, s stack.Subject, by load.Transport, rate float64, run load.Run, spent map[string]float64) error {
	samples := run.Samples
	found := load.Summarise(samples)
	if found.Lost > 0 {
		return fmt.Errorf("%d of %d receipts were given and their transactions are in no block", found.Lost, len(samples))
	}
	if found.Reverted > 0 {
		return fmt.Errorf("%d of %d transactions reverted", found.Reverted, len(samples))
	}
	name := s.Name + " " + string(by)
	if r.byName[name] == nil {
		r.byName[name] = new(latencies)
	}
	l := r.byName[name]
	ps := stat.Percentiles(found.Latencies, 50, 99)
	l.p50, l.p99 = append(l.p50, stat.Milliseconds(ps[0])), append(l.p99, stat.Milliseconds(ps[1]))
	l.all = append(l.all, found.Latencies...)
	r.say("round %d  %-22s %-4s %5.0f/s  p50 %s ms  p99 %s ms  generator late p99 %s ms  %d failed of %d%s%s",
		round, s.Name, by, rate, figureMS(ps[0]), figureMS(ps[1]), figureMS(stat.Percentile(found.Lateness, 99)),
		found.Failed, len(samples), found.MainError(), steps(spent))
	r.result.runs = append(r.result.runs, report.Run{Subject: name, Round: round, Figures: withSteps(spent, map[string]report.Figure{
		"perSecond": report.Figure(rate), "sent": report.Figure(len(samples)), "failed": report.Figure(found.Failed),
		"generatorLateP99Ms": figureMS(stat.Percentile(found.Lateness, 99)),
	}), Curves: map[string][]report.Point{"latencyMsByPercentile": curve(found.Latencies), "latencyMsByDueMs": scatter(run)}})
	if s.Name == behind.Name {
		r.model(by, ps[0], samples)
	}
	return nil
}

// model adds what a node that publishes in slices would have shown on the same
// arrivals, if all but the slices took it as long as ours: computed, not run.
func (r *latencyRun) model(by load.Transport, work time.Duration, samples []load.Sample) {
	name := modelName + " " + string(by)
	if r.byName[name] == nil {
		r.byName[name] = new(latencies)
	}
	due := make([]time.Duration, len(samples))
	for i, s := range samples {
		due[i] = s.Due
	}
	waits := stat.Sliced(due, slice, work)
	ps := stat.Percentiles(waits, 50, 99)
	l := r.byName[name]
	l.p50, l.p99 = append(l.p50, stat.Milliseconds(ps[0])), append(l.p99, stat.Milliseconds(ps[1]))
	l.all = append(l.all, waits...)
}

const modelName = "200 ms slices, computed"

// conclude makes rows and charts of all rounds.
func (r *latencyRun) conclude() {
	r.result.charts = make(map[string]report.Chart)
	for _, by := range r.transports {
		r.rows(by)
		chart := report.Lines{Title: "From due to receipt at half load, " + string(by), Unit: "milliseconds, by percentile of transactions"}
		for _, p := range shown {
			chart.Places = append(chart.Places, fmt.Sprintf("p%g", p))
		}
		names := []string{modelName}
		for _, s := range r.subjects {
			names = append(names, s.Name)
		}
		for _, name := range names {
			series := report.Series{Name: name, Dashed: name == modelName}
			for _, d := range stat.Percentiles(r.at(name, by).all, shown...) {
				series.Values = append(series.Values, figureMS(d))
			}
			chart.Series = append(chart.Series, series)
		}
		r.result.charts["latency-"+string(by)+".svg"] = chart
	}
}

func (r *latencyRun) at(subject string, by load.Transport) *latencies {
	return r.byName[subject+" "+string(by)]
}

// rows are those of one transport: each way of ours beside stock, and once
// beside the model.
func (r *latencyRun) rows(by load.Transport) {
	peer, model := r.at(stock.Name, by), r.at(modelName, by)
	median := func(v []float64) report.Figure { return report.Figure(stat.Median(v)) }
	for _, s := range r.subjects {
		if s.Name == stock.Name {
			continue
		}
		mine := r.at(s.Name, by)
		shadow := strings.TrimPrefix(s.Name, ours.Name+", ")
		if s.Name == ours.Name {
			shadow = "shadow in line"
		}
		for _, p := range []struct {
			name              string
			mine, peer, model []float64
			target            float64
		}{{"p50", mine.p50, peer.p50, model.p50, 1.5}, {"p99", mine.p99, peer.p99, model.p99, 8}} {
			r.result.rows = append(r.result.rows, report.Row{
				Name: fmt.Sprintf("submit → receipt, executed, %s, %s, %s", by, shadow, p.name), Unit: "ms", Ours: median(p.mine), Peer: median(p.peer), PeerOf: "stock",
				Target: &report.Target{Of: report.Ours, Bound: report.AtMost, Value: p.target}})
			if s.Name == behind.Name {
				r.result.rows = append(r.result.rows, report.Row{Name: "  the same", Unit: "ms", Ours: median(p.mine), Peer: median(p.model), PeerOf: "200 ms model"})
			}
		}
	}
}

// shown are the percentiles of curves.
var shown = []float64{1, 10, 25, 50, 75, 90, 95, 99, 99.9}

func curve(samples []time.Duration) []report.Point {
	var points []report.Point
	for i, d := range stat.Percentiles(samples, shown...) {
		points = append(points, report.Point{X: report.Figure(shown[i]), Y: figureMS(d)})
	}
	return points
}

// random starts the same sequence anew for each use, so that every subject gets
// the same arrivals.
func (b *bench) random() *rand.Rand { return rand.New(rand.NewPCG(b.seed, 0)) }

// scatter are the single latencies by when each transaction was due. The times
// count from a whole second of the clock, at which blocks are due too.
func scatter(run load.Run) []report.Point {
	offset := run.Start.Sub(run.Start.Truncate(time.Second))
	points := make([]report.Point, len(run.Samples))
	for i, s := range run.Samples {
		points[i] = report.Point{X: figureMS(offset + s.Due), Y: figureMS(s.Latency())}
	}
	return points
}

func figureMS(d time.Duration) report.Figure { return report.Figure(stat.Milliseconds(d)) }
