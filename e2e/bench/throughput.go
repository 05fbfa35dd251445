package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"time"

	"github.com/regalia-network/regalia/e2e/bench/load"
	"github.com/regalia-network/regalia/e2e/bench/parts"
	"github.com/regalia-network/regalia/e2e/bench/report"
	"github.com/regalia-network/regalia/e2e/bench/stack"
	"github.com/regalia-network/regalia/e2e/bench/stat"
)

// maxBuys is more than any subject can take in a run.
const maxBuys = 40_000

// throughput is how many licence purchases a second get into blocks when there
// are always more of them waiting.
func throughput(ctx context.Context, b *bench) (*result, error) {
	fmt.Println("throughput: licence purchases into blocks, with a backlog kept before the node")
	backlog := load.Backlog{Waiting: 4000, Warmup: 2 * time.Second, Measure: 7 * time.Second}
	if b.quick {
		backlog.Measure = 5 * time.Second
	}
	w, err := load.NewWorld(stack.L2ChainID, stack.DeploymentID())
	if err != nil {
		return nil, err
	}
	buys, err := w.Sign(load.Only(load.Buy, maxBuys))
	if err != nil {
		return nil, err
	}
	r := &throughputRun{bench: b, buys: buys, backlog: backlog, rates: make(map[string][]float64), costs: make(map[string][]float64)}
	if err := b.interleave(ctx, []stack.Subject{unchecked, stock, ours}, w, wideGasLimit, r.measure); err != nil {
		return nil, err
	}
	if r.profile {
		parts.Table(os.Stdout, r.parts)
	}
	r.conclude()
	return &r.result, nil
}

// throughputRun is what has been measured so far, by subject and round.
type throughputRun struct {
	*bench
	buys    []load.Tx
	backlog load.Backlog
	rates   map[string][]float64 // 1/s
	costs   map[string][]float64 // ms of processor time per purchase
	parts   []parts.Column       // of each profile
	result  result
}

func (r *throughputRun) measure(ctx context.Context, round int, s *stack.Stack, t load.Target) error {
	before, err := s.Meter(ctx)
	if err != nil {
		return err
	}
	got, err := r.saturate(ctx, round, s, t)
	if err != nil {
		return err
	}
	after, err := s.Meter(ctx)
	if err != nil {
		return err
	}
	name, cost := s.Subject.Name, stat.Milliseconds(after.CPU-before.CPU)/float64(got.Included)
	r.rates[name], r.costs[name] = append(r.rates[name], got.PerSecond), append(r.costs[name], cost)
	r.say("round %d  %-22s %5.0f/s  %4.0f Mgas/s  a block each %.2f s  %.2f ms of processor time each  %d refused of %d%s",
		round, name, got.PerSecond, got.GasPerSec/1e6, got.BlockTime, cost, got.Refused, got.Sent, steps(after.Since(before)))
	r.result.runs = append(r.result.runs, report.Run{Subject: name, Round: round, Figures: withSteps(after.Since(before), map[string]report.Figure{
		"perSecond": report.Figure(got.PerSecond), "gasPerSecond": report.Figure(got.GasPerSec), "secondsPerBlock": report.Figure(got.BlockTime),
		"processorMsEach": report.Figure(cost), "sent": report.Figure(got.Sent), "included": report.Figure(got.Included), "refused": report.Figure(got.Refused),
	})})
	return nil
}

// saturate is Saturate, with a profile if one is wanted.
func (r *throughputRun) saturate(ctx context.Context, round int, s *stack.Stack, t load.Target) (got load.Saturation, err error) {
	if !r.profile {
		got, _, err = t.Saturate(ctx, r.buys, r.backlog)
		return got, err
	}
	file, err := filepath.Abs(filepath.Join(r.out, fmt.Sprintf("throughput-%s-%d.pprof", s.Subject.Slug(), round)))
	if err != nil {
		return got, err
	}
	if err := s.Profile(ctx, file, func() error {
		got, _, err = t.Saturate(ctx, r.buys, r.backlog)
		return err
	}); err != nil {
		return got, err
	}
	spent, err := parts.Read(file)
	if err != nil {
		return got, err
	}
	r.parts = append(r.parts, parts.Column{Title: strings.TrimPrefix(s.Subject.Name, ours.Name+", "), Spent: spent, N: got.Included,
		Machine: time.Duration(float64(runtime.NumCPU()) * float64(time.Second) / got.PerSecond)})
	return got, nil
}

func (r *throughputRun) conclude() {
	rate := func(s stack.Subject) report.Figure { return report.Figure(stat.Median(r.rates[s.Name])) }
	cost := func(s stack.Subject) report.Figure { return report.Figure(stat.Median(r.costs[s.Name])) }
	for _, s := range []struct {
		subject stack.Subject
		name    string
		target  float64
	}{{unchecked, "shadow off", 2.5}, {ours, "shadow in line", 1.5}} {
		r.result.rows = append(r.result.rows,
			report.Row{Name: "licence purchases, " + s.name, Unit: "1/s", Ours: rate(s.subject), Peer: rate(stock), PeerOf: "stock",
				Target: &report.Target{Of: report.Ratio, Bound: report.AtLeast, Value: s.target}},
			report.Row{Name: "  processor time for each", Unit: "ms", Ours: cost(s.subject), Peer: cost(stock), PeerOf: "stock"})
	}
	chart := report.Bars{Title: "Licence purchases sustained", Unit: "per second"}
	for _, s := range []stack.Subject{unchecked, ours, stock} {
		chart.Bars = append(chart.Bars, report.Bar{Label: s.Name, Value: rate(s), Rounds: r.rates[s.Name]})
	}
	r.result.charts = map[string]report.Chart{"throughput.svg": chart}
}
