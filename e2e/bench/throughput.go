package main

import (
	"context"
	"fmt"
	"path/filepath"
	"time"

	"github.com/regalia-network/regalia/e2e/bench/load"
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
	backlog := load.Backlog{Waiting: 4000, Warmup: 3 * time.Second, Measure: 10 * time.Second}
	if b.quick {
		backlog.Measure = 6 * time.Second
	}
	w, err := load.NewWorld(stack.L2ChainID)
	if err != nil {
		return nil, err
	}
	buys, err := w.Sign(load.Only(load.Buy, maxBuys))
	if err != nil {
		return nil, err
	}
	subjects := []stack.Subject{ours, stock}
	res := &result{charts: make(map[string]report.Chart)}
	rates := make(map[string][]float64)
	err = b.interleave(ctx, subjects, w, wideGasLimit, func(ctx context.Context, round int, s *stack.Stack, t load.Target) error {
		var got load.Saturation
		measure := func() (err error) {
			got, _, err = t.Saturate(ctx, buys, backlog)
			return err
		}
		if b.profile {
			file, err := filepath.Abs(filepath.Join(b.out, fmt.Sprintf("throughput-%s-%d.pprof", s.Subject.Name, round)))
			if err != nil {
				return err
			}
			if err := s.Profile(ctx, file, measure); err != nil {
				return err
			}
		} else if err := measure(); err != nil {
			return err
		}
		b.say("round %d  %-22s %5.0f/s  %4.0f Mgas/s  a block each %.2f s  %d refused of %d", round, s.Subject.Name, got.PerSecond, got.GasPerSec/1e6, got.BlockTime, got.Refused, got.Sent)
		rates[s.Subject.Name] = append(rates[s.Subject.Name], got.PerSecond)
		res.runs = append(res.runs, report.Run{Subject: s.Subject.Name, Round: round, Figures: map[string]report.Figure{
			"perSecond": report.Figure(got.PerSecond), "gasPerSecond": report.Figure(got.GasPerSec), "secondsPerBlock": report.Figure(got.BlockTime),
			"sent": report.Figure(got.Sent), "refused": report.Figure(got.Refused),
		}})
		return nil
	})
	if err != nil {
		return nil, err
	}
	median := func(s stack.Subject) report.Figure { return report.Figure(stat.Median(rates[s.Name])) }
	res.rows = []report.Row{{
		Name: "licence purchases, sustained", Unit: "1/s", Ours: median(ours), Peer: median(stock), PeerOf: "stock",
		Target: &report.Target{Of: report.Ratio, Bound: report.AtLeast, Value: 1.5},
	}}
	return res, nil
}
