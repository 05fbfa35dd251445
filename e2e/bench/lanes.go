package main

import (
	"context"
	"fmt"
	"time"

	"github.com/regalia-network/regalia/e2e/bench/load"
	"github.com/regalia-network/regalia/e2e/bench/report"
	"github.com/regalia-network/regalia/e2e/bench/stack"
	"github.com/regalia-network/regalia/e2e/bench/stat"
)

// The licence calls whose latency is looked at come at half of what their
// lane's share of the gas has room for; spam at ten times all of a block's gas.
const (
	calmRate = 40.0 // 1/s
	spamRate = 10.0 * usualGasLimit / load.SpamGas
	spamLead = 2 * time.Second // the flood runs this long before calls are measured
)

// lanesRun is what has been measured so far.
type lanesRun struct {
	*bench
	calls, spam []load.Tx
	duration    time.Duration
	byName      map[string]*calls
	result      result
}

// calls are one subject's, each figure of one round.
type calls struct {
	idle, flooded []float64 // p99, ms
	goodput       []float64 // gas per second under spam
}

// lanes is the latency of licence calls while others flood the chain with
// expensive calls at twice the tip, beside that on a calm chain.
func lanes(ctx context.Context, b *bench) (*result, error) {
	fmt.Printf("lanes: %.0f licence purchases/s on a calm chain, then under %.0f calls/s of %.0f Mgas at twice the tip: 10 times the block gas limit\n",
		calmRate, spamRate, load.SpamGas/1e6)
	r := &lanesRun{bench: b, duration: 6 * time.Second, byName: make(map[string]*calls)}
	subjects := []stack.Subject{behind, ours, stock}
	if b.quick {
		subjects = subjects[:1]
	}
	w, err := load.NewWorld(stack.L2ChainID, stack.DeploymentID())
	if err != nil {
		return nil, err
	}
	if r.calls, err = w.Sign(load.Only(load.Buy, 2*int(calmRate*r.duration.Seconds()))); err != nil {
		return nil, err
	}
	if r.spam, err = w.Sign(load.Only(load.Spam, int(spamRate*(spamLead+r.duration).Seconds()))); err != nil {
		return nil, err
	}
	if err := b.interleave(ctx, subjects, w, usualGasLimit, r.measure); err != nil {
		return nil, err
	}
	r.conclude()
	return &r.result, nil
}

func (r *lanesRun) measure(ctx context.Context, round int, s *stack.Stack, t load.Target) error {
	n := len(r.calls) / 2
	at := stat.Poisson(r.random(), calmRate, n)
	level := load.Sealed
	if s.Subject.Sync {
		level = load.Executed
	}
	idle, err := t.Open(ctx, load.Websocket, level, load.Arrivals{Txs: r.calls[:n], At: at}, grace)
	if err != nil {
		return err
	}
	flooding, stop := context.WithCancel(ctx)
	defer stop()
	type flood struct {
		load.Flooded
		err error
	}
	flooded := make(chan flood, 1)
	go func() {
		got, err := t.Flood(flooding, load.Arrivals{Txs: r.spam, At: stat.Fixed(spamRate, len(r.spam))})
		flooded <- flood{got, err}
	}()
	// The calls' own schedule starts when the flood is in full spate.
	for i := range at {
		at[i] += spamLead
	}
	busy, err := t.Open(ctx, load.Websocket, level, load.Arrivals{Txs: r.calls[n:], At: at}, grace)
	stop()
	spam := <-flooded
	if err != nil {
		return err
	}
	if spam.err != nil {
		return fmt.Errorf("flood: %w", spam.err)
	}
	return r.take(round, s.Subject, load.Summarise(idle.Samples), load.Summarise(busy.Samples), busy.GasPerSec, spam.Flooded)
}

func (r *lanesRun) take(round int, s stack.Subject, idle, busy load.Summary, gas float64, spam load.Flooded) error {
	if idle.Failed > 0 {
		return fmt.Errorf("%d of %d calls failed on a calm chain%s", idle.Failed, len(idle.Latencies), idle.MainError())
	}
	c := r.byName[s.Name]
	if c == nil {
		c = new(calls)
		r.byName[s.Name] = c
	}
	before, under := stat.Milliseconds(stat.Percentile(idle.Latencies, 99)), stat.Milliseconds(stat.Percentile(busy.Latencies, 99))
	c.idle, c.flooded, c.goodput = append(c.idle, before), append(c.flooded, under), append(c.goodput, gas)
	r.say("round %d  %-22s p99 calm %s ms, under spam %s ms, %d of %d failed%s; %.0f Mgas/s in blocks; spam: %d sent, %d refused",
		round, s.Name, report.Figure(before), report.Figure(under), busy.Failed, len(busy.Latencies), busy.MainError(), gas/1e6, spam.Sent, spam.Refused)
	r.result.runs = append(r.result.runs, report.Run{Subject: s.Name, Round: round, Figures: map[string]report.Figure{
		"p99CalmMs": report.Figure(before), "p99SpamMs": report.Figure(under), "callsFailed": report.Figure(busy.Failed), "calls": report.Figure(len(busy.Latencies)),
		"gasPerSecond": report.Figure(gas), "spamSent": report.Figure(spam.Sent), "spamRefused": report.Figure(spam.Refused),
	}, Curves: map[string][]report.Point{"calmMsByPercentile": curve(idle.Latencies), "spamMsByPercentile": curve(busy.Latencies)}})
	return nil
}

func (r *lanesRun) conclude() {
	median := func(v []float64) report.Figure { return report.Figure(stat.Median(v)) }
	chart := report.Bars{Title: "Licence calls: 99th percentile from due to receipt", Unit: "milliseconds; calm, and under 10× spam"}
	peer := r.byName[stock.Name]
	for _, s := range []struct {
		subject stack.Subject
		name    string
	}{{behind, "async"}, {ours, "in line"}, {stock, "stock"}} {
		mine := r.byName[s.subject.Name]
		if mine == nil {
			continue
		}
		chart.Bars = append(chart.Bars, report.Bar{Label: s.name + ", calm", Value: median(mine.idle), Rounds: mine.idle},
			report.Bar{Label: s.name + ", spam", Value: median(mine.flooded), Rounds: mine.flooded})
		if s.subject.Name == stock.Name {
			continue
		}
		r.result.rows = append(r.result.rows, report.Row{
			Name: "licence call p99 under 10× open spam, shadow " + s.name, Unit: "ms", Ours: median(mine.flooded), Peer: median(mine.idle), PeerOf: "ours, calm",
			Target: &report.Target{Of: report.Ratio, Bound: report.AtMost, Value: 2},
		})
		if peer != nil {
			r.result.rows = append(r.result.rows,
				report.Row{Name: "  the same", Unit: "ms", Ours: median(mine.flooded), Peer: median(peer.flooded), PeerOf: "stock under spam"})
		}
		r.result.rows = append(r.result.rows, report.Row{
			Name: "gas into blocks under 10× spam, shadow " + s.name, Unit: "Mgas/s", Ours: median(mine.goodput) / 1e6, Peer: usualGasLimit / 1e6, PeerOf: "gas limit",
			Target: &report.Target{Of: report.Ratio, Bound: report.AtLeast, Value: 0.9},
		})
	}
	r.result.charts = map[string]report.Chart{"lanes.svg": chart}
}
