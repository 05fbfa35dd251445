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
const maxMixed = 64_000

// latencyRun is what has been measured so far.
type latencyRun struct {
	*bench
	subjects []stack.Subject
	ways     []way // in the order they are measured
	mixed    []load.Tx
	duration time.Duration
	full     map[string]float64    // 1/s that a subject sustains
	byName   map[string]*latencies // by subject and way
	result   result
}

// way is how receipts are asked for, and what they are worth.
type way struct {
	by    load.Transport
	level load.Level
}

func (w way) String() string { return string(w.level) + ", " + string(w.by) }

// of says how a subject is asked, or that it is not: one without sync sends is
// asked once by each transport, and one with its journal elsewhere only for what
// that changes.
func (w way) of(s stack.Subject) (load.Level, bool) {
	switch {
	case !s.Sync:
		return load.Sealed, w.level == load.Executed
	case s.Name == inRedis.Name:
		return w.level, w.level == load.Durable
	}
	return w.level, true
}

// latencies are those of one subject in one way, over all rounds.
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
		bench: b, subjects: []stack.Subject{behind, stock, ours, inRedis},
		ways:     []way{{load.HTTP, load.Executed}, {load.Websocket, load.Executed}, {load.Websocket, load.Durable}},
		duration: 5 * time.Second, full: make(map[string]float64), byName: make(map[string]*latencies),
	}
	if b.quick {
		r.subjects, r.ways, r.duration = r.subjects[:2], r.ways[1:], 4*time.Second
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

// measure sends at half of the rate that s sustains, in each way. In the
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
	for _, w := range r.ways {
		level, ask := w.of(s.Subject)
		if !ask {
			continue
		}
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
		run, err := t.Open(ctx, w.by, level, a, grace)
		if err != nil {
			return err
		}
		after, err := s.Meter(ctx)
		if err != nil {
			return err
		}
		if err := r.take(round, s.Subject, w, rate, run, after.Since(before)); err != nil {
			return err
		}
	}
	return nil
}

// take evaluates one run.
func (r *latencyRun) take(round int, s stack.Subject, w way, rate float64, run load.Run, spent map[string]float64) error {
	samples := run.Samples
	found := load.Summarise(samples)
	if found.Lost > 0 {
		return fmt.Errorf("%d of %d receipts were given and their transactions are in no block", found.Lost, len(samples))
	}
	if found.Reverted > 0 {
		return fmt.Errorf("%d of %d transactions reverted", found.Reverted, len(samples))
	}
	name := s.Name + ", " + w.String()
	if r.byName[name] == nil {
		r.byName[name] = new(latencies)
	}
	l := r.byName[name]
	ps := stat.Percentiles(found.Latencies, 50, 99)
	l.p50, l.p99 = append(l.p50, stat.Milliseconds(ps[0])), append(l.p99, stat.Milliseconds(ps[1]))
	l.all = append(l.all, found.Latencies...)
	r.say("round %d  %-38s %5.0f/s  p50 %s ms  p99 %s ms  generator late p99 %s ms  %d failed of %d%s%s",
		round, name, rate, figureMS(ps[0]), figureMS(ps[1]), figureMS(stat.Percentile(found.Lateness, 99)),
		found.Failed, len(samples), found.MainError(), steps(spent))
	r.result.runs = append(r.result.runs, report.Run{Subject: name, Round: round, Figures: withSteps(spent, map[string]report.Figure{
		"perSecond": report.Figure(rate), "sent": report.Figure(len(samples)), "failed": report.Figure(found.Failed),
		"generatorLateP99Ms": figureMS(stat.Percentile(found.Lateness, 99)),
	}), Curves: map[string][]report.Point{"latencyMsByPercentile": curve(found.Latencies), "latencyMsByDueMs": scatter(run)}})
	if s.Name == behind.Name && w.level == load.Executed {
		r.model(w, ps[0], samples)
	}
	return nil
}

// model adds what a node that publishes in slices would have shown on the same
// arrivals, if all but the slices took it as long as ours: computed, not run.
func (r *latencyRun) model(w way, work time.Duration, samples []load.Sample) {
	name := modelName + ", " + w.String()
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
	for _, w := range r.ways {
		r.rows(w)
		chart := report.Lines{Title: "From due to receipt at half load, " + w.String(), Unit: "milliseconds, by percentile of transactions"}
		for _, p := range shown {
			chart.Places = append(chart.Places, fmt.Sprintf("p%g", p))
		}
		names := []string{modelName}
		for _, s := range r.subjects {
			names = append(names, s.Name)
		}
		for _, name := range names {
			l := r.at(name, w)
			if l == nil {
				continue
			}
			series := report.Series{Name: name, Dashed: name == modelName}
			for _, d := range stat.Percentiles(l.all, shown...) {
				series.Values = append(series.Values, figureMS(d))
			}
			chart.Series = append(chart.Series, series)
		}
		r.result.charts[fmt.Sprintf("latency-%s-%s.svg", w.by, w.level)] = chart
	}
}

// at are the latencies of a subject, nil if it was not asked in that way. What
// has no sync sends gives the same receipts whatever they are worth.
func (r *latencyRun) at(subject string, w way) *latencies {
	if subject == stock.Name {
		w.level = load.Executed
	}
	return r.byName[subject+", "+w.String()]
}

// rows are those of one way: each subject of ours beside stock, and once beside
// the model.
func (r *latencyRun) rows(w way) {
	peer, model := r.at(stock.Name, w), r.at(modelName, w)
	most50, most99 := 1.5, 8.0 // ms
	if w.level == load.Durable {
		most50, most99 = 3, 12
	}
	median := func(v []float64) report.Figure { return report.Figure(stat.Median(v)) }
	for _, s := range r.subjects {
		mine := r.at(s.Name, w)
		if s.Name == stock.Name || mine == nil {
			continue
		}
		shadow := strings.TrimPrefix(s.Name, ours.Name+", ")
		if s.Name == ours.Name {
			shadow = "shadow in line"
		}
		for _, p := range []struct {
			name   string
			of     func(*latencies) []float64
			target float64
		}{{"p50", func(l *latencies) []float64 { return l.p50 }, most50}, {"p99", func(l *latencies) []float64 { return l.p99 }, most99}} {
			r.result.rows = append(r.result.rows, report.Row{
				Name: fmt.Sprintf("submit → receipt, %s, %s, %s", w, shadow, p.name), Unit: "ms", Ours: median(p.of(mine)), Peer: median(p.of(peer)), PeerOf: "stock",
				Target: &report.Target{Of: report.Ours, Bound: report.AtMost, Value: p.target}})
			if s.Name == behind.Name && model != nil {
				r.result.rows = append(r.result.rows, report.Row{Name: "  the same", Unit: "ms", Ours: median(p.of(mine)), Peer: median(p.of(model)), PeerOf: "200 ms model"})
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
