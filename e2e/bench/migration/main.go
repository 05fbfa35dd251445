// Command migration measures the migration's steps beside what go-ethereum has
// for the same: export beside dump --iterative, on the same database, and the
// genesis database beside init, from the same genesis. Every run is a process of
// its own, so that its peak memory is its own; ours and peer take turns. Then the
// cut-over in two phases, of which only the second counts.
//
// The peer's process runs op-geth's code for that command (see e2e/stategen),
// its output goes to /dev/null.
package main

import (
	"context"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"syscall"

	"github.com/regalia-network/regalia/e2e/bench/report"
)

const (
	// initMost is how many accounts init is measured with at most: it takes about
	// 20 KiB of memory for each.
	initMost = 100_000
	// cutOver is how many accounts the target for a cut-over is of; and how many
	// are measured in one round.
	cutOver = 1_000_000
	// limitMiB is what the genesis of any size has to be made in.
	limitMiB = 512
)

type options struct {
	binary, stategen, dir string
	sizes                 string
	rounds                int
	large                 bool
}

func main() {
	var o options
	flag.StringVar(&o.binary, "binary", "build/regalia", "the regalia binary")
	flag.StringVar(&o.stategen, "stategen", "build/stategen", "the binary of e2e/stategen")
	flag.StringVar(&o.dir, "dir", "", "directory for databases (default: a temporary one)")
	flag.StringVar(&o.sizes, "accounts", "", "numbers of accounts, ascending (default 20000,100000,1000000; with -large 5200000)")
	flag.IntVar(&o.rounds, "rounds", 3, "runs of each, of which the median counts; one from a million accounts on")
	flag.BoolVar(&o.large, "large", false, "instead, only ours, each step with a limit on its memory, on a state whose genesis.json is above 7 GB")
	flag.Parse()
	if o.sizes == "" {
		if o.sizes = "20000,100000,1000000"; o.large {
			o.sizes = "5200000"
		}
	}
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
	var first float64 // peak memory of an export where it must not grow any more
	for _, text := range strings.Split(o.sizes, ",") {
		accounts, err := strconv.Atoi(text)
		if err != nil {
			return false, fmt.Errorf("accounts %q: %w", text, err)
		}
		s := &size{options: o, accounts: accounts, dir: filepath.Join(o.dir, text)}
		if err := s.measure(ctx); err != nil {
			return false, fmt.Errorf("%d accounts: %w", accounts, err)
		}
		rows = append(rows, s.rows...)
		if first > 0 {
			rows = append(rows, report.Row{Name: "  peak memory, growth", Unit: "×", Ours: report.Figure(s.exportMiB / first), Peer: report.None(),
				Target: &report.Target{Of: report.Ours, Bound: report.AtMost, Value: 1.05}})
		} else if accounts >= 100_000 {
			first = s.exportMiB
		}
		if err := os.RemoveAll(s.dir); err != nil {
			return false, err
		}
	}
	report.Table(os.Stdout, rows)
	summary, holds := report.Summary(rows)
	fmt.Println("\n" + summary)
	return holds, nil
}
