// Command migration measures the migration's steps beside what go-ethereum has
// for the same: export beside dump --iterative, on the same database, and the
// genesis database beside init, from the same genesis. Every run is a process of
// its own, so that its peak memory is its own; ours and peer take turns.
//
// The peer's process runs op-geth's code for that command (see e2e/stategen),
// its output goes to /dev/null.
package main

import (
	"context"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"time"

	"github.com/regalia-network/regalia/e2e/bench/report"
)

type options struct {
	binary, stategen, dir string
	sizes                 string
	rounds                int
}

func main() {
	var o options
	flag.StringVar(&o.binary, "binary", "build/regalia", "the regalia binary")
	flag.StringVar(&o.stategen, "stategen", "build/stategen", "the binary of e2e/stategen")
	flag.StringVar(&o.dir, "dir", "", "directory for databases (default: a temporary one)")
	flag.StringVar(&o.sizes, "accounts", "20000,200000", "numbers of accounts; the first is where memory is compared from")
	flag.IntVar(&o.rounds, "rounds", 3, "runs of each, of which the median counts")
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

func run(ctx context.Context, o options) (bool, error) {
	if o.dir == "" {
		dir, err := os.MkdirTemp("", "regalia-bench-")
		if err != nil {
			return false, err
		}
		defer os.RemoveAll(dir)
		o.dir = dir
	}
	fmt.Printf("bench: %d cores, median of %d round(s)\n", runtime.NumCPU(), o.rounds)
	var rows []report.Row
	var first float64
	for _, text := range strings.Split(o.sizes, ",") {
		accounts, err := strconv.Atoi(text)
		if err != nil {
			return false, fmt.Errorf("accounts %q: %w", text, err)
		}
		found, memory, err := o.measure(ctx, accounts)
		if err != nil {
			return false, fmt.Errorf("%d accounts: %w", accounts, err)
		}
		rows = append(rows, found...)
		if first == 0 {
			first = memory
			continue
		}
		rows = append(rows, report.Row{Name: fmt.Sprintf("export's peak memory, growth to %d", accounts), Unit: "×", Ours: report.Figure(memory / first), Peer: report.None(),
			Target: &report.Target{Of: report.Ours, Bound: report.AtMost, Value: 1.05}})
	}
	report.Table(os.Stdout, rows)
	summary, holds := report.Summary(rows)
	fmt.Println("\n" + summary)
	return holds, nil
}

// cost is what a process took.
type cost struct {
	seconds float64
	mib     float64 // peak resident memory
}

func spend(ctx context.Context, binary string, args ...string) (cost, error) {
	cmd := exec.CommandContext(ctx, binary, args...)
	var errors strings.Builder
	cmd.Stderr = &errors
	began := time.Now()
	if err := cmd.Run(); err != nil {
		return cost{}, fmt.Errorf("%s %v: %w\n%s", filepath.Base(binary), args, err, errors.String())
	}
	took := time.Since(began).Seconds()
	usage, ok := cmd.ProcessState.SysUsage().(*syscall.Rusage)
	if !ok {
		return cost{}, fmt.Errorf("this system does not tell what a process used")
	}
	return cost{took, float64(usage.Maxrss) / 1024}, nil
}

func median(costs []cost) cost {
	pick := func(of func(cost) float64) float64 {
		values := make([]float64, len(costs))
		for i, c := range costs {
			values[i] = of(c)
		}
		slices.Sort(values)
		return values[len(values)/2]
	}
	return cost{pick(func(c cost) float64 { return c.seconds }), pick(func(c cost) float64 { return c.mib })}
}

// measure runs everything at one size and returns the export's peak memory too.
func (o *options) measure(ctx context.Context, accounts int) ([]report.Row, float64, error) {
	dir := filepath.Join(o.dir, strconv.Itoa(accounts))
	source, out := filepath.Join(dir, "source"), filepath.Join(dir, "migration")
	if _, err := spend(ctx, o.stategen, "-chaindata", source, "-accounts", strconv.Itoa(accounts), "-slots", strconv.Itoa(accounts/2),
		"-holders", strconv.Itoa(accounts/20)); err != nil {
		return nil, 0, err
	}
	ours, peer, err := o.rival(ctx,
		func() (cost, error) {
			if err := os.RemoveAll(out); err != nil {
				return cost{}, err
			}
			return spend(ctx, o.binary, "migrate", "export", "--log-level", "error", "--dir", out, "--chaindata", source)
		},
		func() (cost, error) { return spend(ctx, o.stategen, "-dump", "-chaindata", source) })
	if err != nil {
		return nil, 0, err
	}
	n := float64(accounts)
	rows := []report.Row{
		{Name: fmt.Sprintf("export of %d", accounts), Unit: "accounts/s", Ours: report.Figure(n / ours.seconds), Peer: report.Figure(n / peer.seconds),
			PeerOf: "dump --iterative", Target: &report.Target{Of: report.Ratio, Bound: report.AtLeast, Value: 3}},
		{Name: "  peak memory", Unit: "MiB", Ours: report.Figure(ours.mib), Peer: report.Figure(peer.mib), PeerOf: "dump --iterative",
			Target: &report.Target{Of: report.Ours, Bound: report.AtMost, Value: 256}},
	}
	memory := ours.mib
	for _, step := range [][]string{{"transform"}, {"genesis", "--form", "json"}} {
		if _, err := spend(ctx, o.binary, append([]string{"migrate", step[0], "--log-level", "error", "--dir", out}, step[1:]...)...); err != nil {
			return nil, 0, err
		}
	}
	ours, peer, err = o.rival(ctx,
		func() (cost, error) {
			if err := os.RemoveAll(filepath.Join(out, "sovereign")); err != nil {
				return cost{}, err
			}
			return spend(ctx, o.binary, "migrate", "genesis", "--log-level", "error", "--dir", out)
		},
		func() (cost, error) {
			made := filepath.Join(dir, "init")
			if err := os.RemoveAll(made); err != nil {
				return cost{}, err
			}
			return spend(ctx, o.stategen, "-init", filepath.Join(out, "genesis.json"), "-chaindata", filepath.Join(made, "chaindata"))
		})
	if err != nil {
		return nil, 0, err
	}
	return append(rows,
		report.Row{Name: fmt.Sprintf("genesis database of %d", accounts), Unit: "s", Ours: report.Figure(ours.seconds), Peer: report.Figure(peer.seconds), PeerOf: "init"},
		report.Row{Name: "  peak memory", Unit: "MiB", Ours: report.Figure(ours.mib), Peer: report.Figure(peer.mib), PeerOf: "init",
			Target: &report.Target{Of: report.Ours, Bound: report.AtMost, Value: 512}},
	), memory, nil
}

// rival runs both in turns.
func (o *options) rival(ctx context.Context, ours, peer func() (cost, error)) (cost, cost, error) {
	var a, b []cost
	for range o.rounds {
		for _, one := range []struct {
			run  func() (cost, error)
			into *[]cost
		}{{ours, &a}, {peer, &b}} {
			c, err := one.run()
			if err != nil {
				return cost{}, cost{}, err
			}
			*one.into = append(*one.into, c)
		}
		if err := ctx.Err(); err != nil {
			return cost{}, cost{}, err
		}
	}
	return median(a), median(b), nil
}
