// Command bench measures Regalia beside a peer, both run in turns on the same
// machine within minutes of each other, and says which of the project's targets
// hold. It ends with a table; raw figures and charts go to a directory. The exit
// status is 0 only if every target that was measured holds.
//
// Each group of figures is one file of this package. A group measures; what its
// figures mean for a target is decided in package report.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"log/slog"
	"maps"
	"os"
	"os/exec"
	"os/signal"
	"runtime"
	"slices"
	"strings"
	"syscall"
	"time"

	"github.com/ethereum/go-ethereum/log"
	"github.com/regalia-network/regalia/e2e/bench/load"
	"github.com/regalia-network/regalia/e2e/bench/report"
	"github.com/regalia-network/regalia/e2e/bench/stack"
)

// groups in the order they run.
var groups = []struct {
	name string
	run  func(context.Context, *bench) (*result, error)
}{
	{"throughput", throughput},
	{"latency", latency},
	{"lanes", lanes},
}

func main() {
	var o options
	flag.StringVar(&o.binary, "binary", "build/regalia", "the regalia binary to measure")
	flag.StringVar(&o.only, "group", "", "quick (all groups, one short round), or one group: "+groupNames())
	flag.StringVar(&o.out, "out", "e2e/bench/out", "directory for raw figures and charts")
	flag.StringVar(&o.dir, "dir", "", "directory for chains and logs, kept afterwards (default: a temporary one)")
	flag.Uint64Var(&o.seed, "seed", 1, "what all chance is drawn from")
	flag.IntVar(&o.rounds, "rounds", 3, "how often each subject is measured; quick takes 1")
	flag.BoolVar(&o.profile, "profile", false, "write a processor profile of each saturated leader beside the figures; this slows it down")
	flag.Parse()

	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	holds, err := run(ctx, o)
	if err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
	}
	if err != nil || !holds {
		os.Exit(1)
	}
}

type options struct {
	binary, only, out, dir string
	seed                   uint64
	rounds                 int // of each subject
	profile                bool
}

func groupNames() string {
	var names []string
	for _, g := range groups {
		names = append(names, g.name)
	}
	return strings.Join(names, ", ")
}

// bench is what every group works with.
type bench struct {
	options
	quick bool
	base  *stack.Base
}

// result is what a group has found.
type result struct {
	rows   []report.Row
	runs   []report.Run
	charts map[string]report.Chart // by file name
}

// run measures the chosen groups and says whether every target holds.
func run(ctx context.Context, o options) (holds bool, err error) {
	b := &bench{options: o, quick: o.only == "quick"}
	if b.quick {
		b.rounds = 1
	}
	if !b.quick && o.only != "" && !strings.Contains(" "+groupNames()+",", " "+o.only+",") {
		return false, fmt.Errorf("there is no group %q: choose quick, or one of %s", o.only, groupNames())
	}
	if b.rounds < 1 {
		return false, fmt.Errorf("rounds %d: want 1 or more", b.rounds)
	}
	if b.dir == "" {
		if b.dir, err = os.MkdirTemp("", "regalia-bench-"); err != nil {
			return false, err
		}
		defer func() {
			if err != nil {
				fmt.Fprintln(os.Stderr, "bench: logs are kept in", b.dir)
				return
			}
			os.RemoveAll(b.dir)
		}()
	}
	if err := os.MkdirAll(b.out, 0o755); err != nil {
		return false, fmt.Errorf("directory of figures: %w", err)
	}
	conditions := b.conditions()
	fmt.Printf("bench: %d cores, which the load generator and the L1 share with the node; load average %.1f before the start; %d round(s); seed %d\n",
		conditions.Cores, conditions.Load, b.rounds, b.seed)
	began := time.Now()
	if b.base, err = stack.Open(ctx, b.binary, b.dir, log.NewLogger(slog.DiscardHandler)); err != nil {
		return false, err
	}
	defer func() { err = errors.Join(err, b.base.Close()) }()
	b.say("L1 is up, contracts are deployed in %.0f s", time.Since(began).Seconds())
	var rows []report.Row
	for _, g := range groups {
		if o.only != "" && !b.quick && o.only != g.name {
			continue
		}
		res, err := g.run(ctx, b)
		if err != nil {
			return false, fmt.Errorf("%s: %w", g.name, err)
		}
		if err := b.write(g.name, conditions, res); err != nil {
			return false, err
		}
		rows = append(rows, res.rows...)
	}
	fmt.Printf("\n%d cores, medians of %d round(s), %.0f s; raw figures and charts: %s\n\n", conditions.Cores, b.rounds, time.Since(began).Seconds(), b.out)
	report.Table(os.Stdout, rows)
	summary, holds := report.Summary(rows)
	fmt.Printf("\n%s\n", summary)
	return holds, nil
}

func (b *bench) say(format string, args ...any) { fmt.Printf("  "+format+"\n", args...) }

func (b *bench) write(group string, conditions report.Conditions, res *result) error {
	text, err := report.File{Group: group, Conditions: conditions, Rows: res.rows, Runs: res.runs}.JSON()
	if err != nil {
		return err
	}
	if err := report.Write(b.out, group+".json", text); err != nil {
		return err
	}
	for name, chart := range res.charts {
		if err := report.Write(b.out, name, chart.SVG()); err != nil {
			return err
		}
	}
	return nil
}

// interleave runs each subject once a round, in turns, on a fresh chain of its
// own that has been set up for the load.
func (b *bench) interleave(ctx context.Context, subjects []stack.Subject, w *load.World, gasLimit uint64,
	do func(ctx context.Context, round int, s *stack.Stack, t load.Target) error) error {
	setup, err := w.Setup()
	if err != nil {
		return err
	}
	genesis := stack.Genesis{GasLimit: gasLimit, Alloc: w.Alloc()}
	for round := 1; round <= b.rounds; round++ {
		for _, subject := range subjects {
			if err := b.once(ctx, subject, genesis, setup, func(s *stack.Stack, t load.Target) error { return do(ctx, round, s, t) }); err != nil {
				return fmt.Errorf("%s, round %d: %w", subject.Name, round, err)
			}
		}
	}
	return nil
}

func (b *bench) once(ctx context.Context, subject stack.Subject, g stack.Genesis, setup []load.Tx, do func(*stack.Stack, load.Target) error) error {
	s, err := b.base.Start(ctx, subject, g)
	if err != nil {
		return err
	}
	t := load.Target{HTTP: s.HTTP, WS: s.WS, L2: s.L2, Alive: s.Alive}
	err = t.Prepare(ctx, setup)
	if err == nil {
		err = do(s, t)
	}
	return errors.Join(err, s.Stop())
}

func (b *bench) conditions() report.Conditions {
	c := report.Conditions{Time: time.Now().UTC().Format(time.RFC3339), Cores: runtime.NumCPU(), System: runtime.GOOS + "/" + runtime.GOARCH, Rounds: b.rounds, Seed: b.seed}
	if out, err := exec.Command(b.binary, "version").Output(); err == nil {
		c.Version = strings.TrimSpace(string(out))
	}
	if text, err := os.ReadFile("/proc/loadavg"); err == nil {
		_, _ = fmt.Sscan(string(text), &c.Load) // stays 0 where there is none
	}
	return c
}

// steps are the mean times of building a block, for people; empty for a subject
// that has no such metrics.
func steps(ms map[string]float64) string {
	out := ""
	for _, name := range slices.Sorted(maps.Keys(ms)) {
		out += fmt.Sprintf("  %s %s ms", name, report.Figure(ms[name]))
	}
	return out
}

// withSteps adds them to the figures of a run.
func withSteps(ms map[string]float64, figures map[string]report.Figure) map[string]report.Figure {
	for name, value := range ms {
		figures[name+"MsPerBlock"] = report.Figure(value)
	}
	return figures
}
