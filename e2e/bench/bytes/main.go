// Command bytes measures what a transaction and a paid call take on L1: the same
// blocks of signed traffic, cut and compressed as our batcher does by default, as
// op-batcher does by default, and in the other ways there are. It runs op-node's
// and op-batcher's own code for channels, in this process; nothing is executed
// and no L1 is needed, since bytes depend on neither.
//
// It ends with a table and exits with 0 only if every target holds.
package main

import (
	"flag"
	"fmt"
	"os"
	"text/tabwriter"

	opbatcher "github.com/ethereum-optimism/optimism/op-batcher/batcher"
	"github.com/ethereum-optimism/optimism/op-batcher/compressor"
	"github.com/ethereum-optimism/optimism/op-node/rollup"
	"github.com/ethereum-optimism/optimism/op-node/rollup/derive"
	"github.com/regalia-network/regalia/batcher"
	"github.com/regalia-network/regalia/e2e/bench/report"
)

func main() {
	holds, err := run()
	if err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
	}
	if err != nil || !holds {
		os.Exit(1)
	}
}

// ours is our batcher's as its flags default.
func ours(r *rollup.Config) (setting, error) {
	var cfg batcher.Config
	set := flag.NewFlagSet("batcher", flag.ContinueOnError)
	for _, f := range batcher.Flags(&cfg) {
		if err := f.Apply(set); err != nil {
			return setting{}, err
		}
	}
	blobs, _, err := cfg.Channels(r)
	return setting{"ours", blobs, true}, err
}

// others are ours but for how it compresses, for how much, and for how long.
func others(base setting) (out []setting) {
	add := func(name string, algo derive.CompressionAlgo, change func(*opbatcher.ChannelConfig)) {
		s := base
		s.name = name
		change(&s.ChannelConfig)
		s.InitCompressorConfig(0.6, compressor.ShadowKind, algo)
		out = append(out, s)
	}
	for _, algo := range []derive.CompressionAlgo{derive.Zlib, derive.Brotli9, derive.Brotli10, derive.Brotli11} {
		add(string(algo), algo, func(*opbatcher.ChannelConfig) {})
	}
	own := base.CompressorConfig.CompressionAlgo
	add("ours, singular batches", own, func(c *opbatcher.ChannelConfig) { c.BatchType = derive.SingularBatchType })
	add("ours, one frame a channel", own, func(c *opbatcher.ChannelConfig) { c.TargetNumFrames = 1 })
	add("ours, 12 blocks a span", own, func(c *opbatcher.ChannelConfig) { c.MaxBlocksPerSpanBatch = l1Slot })
	add("ours, 5 L1 blocks a channel", own, func(c *opbatcher.ChannelConfig) { c.MaxChannelDuration = 5 })
	return out
}

func run() (bool, error) {
	r := rollupConfig()
	all, err := users(r)
	if err != nil {
		return false, err
	}
	base, err := ours(r)
	if err != nil {
		return false, err
	}
	fmt.Printf("bytes: %d L2 blocks of a second, base fee %g gwei, blob base fee %g gwei, tip %g gwei; a transaction's share of L1 data\n\n",
		l2Blocks, prices.BaseFee/1e9, prices.BlobBaseFee/1e9, prices.Tip/1e9)
	if err := settings(r, all, others(base)); err != nil {
		return false, err
	}
	var rows []report.Row
	for _, t := range all {
		mine, err := post(base, r, t.blocks)
		if err != nil {
			return false, fmt.Errorf("ours, %s: %w", t.name, err)
		}
		theirs, err := post(peer(), r, t.blocks)
		if err != nil {
			return false, fmt.Errorf("op-batcher, %s: %w", t.name, err)
		}
		rows = append(rows, compare(t, mine, theirs)...)
	}
	report.Table(os.Stdout, rows)
	fmt.Println()
	summary, holds := report.Summary(rows)
	fmt.Println(summary)
	return holds, nil
}

// settings prints bytes a transaction and seconds of processor by setting.
func settings(r *rollup.Config, all []*traffic, list []setting) error {
	w := tabwriter.NewWriter(os.Stdout, 0, 0, 2, ' ', 0)
	fmt.Fprint(w, "B a transaction; span batches")
	for _, t := range all {
		fmt.Fprintf(w, "\t%s", t.name)
	}
	fmt.Fprintln(w, "\tseconds")
	for _, s := range list {
		fmt.Fprint(w, s.name)
		seconds := 0.0
		for _, t := range all {
			p, err := post(s, r, t.blocks)
			if err != nil {
				return fmt.Errorf("%s, %s: %w", s.name, t.name, err)
			}
			seconds += p.took.Seconds()
			fmt.Fprintf(w, "\t%.1f", float64(p.bytes)/float64(t.txs))
		}
		fmt.Fprintf(w, "\t%.1f\n", seconds)
	}
	fmt.Fprintln(w)
	return w.Flush()
}

// compare makes the rows of one kind of traffic.
func compare(t *traffic, mine, theirs *posted) []report.Row {
	row := func(what, unit string, of func(*posted) float64, by int) report.Row {
		return report.Row{Name: t.name + ": " + what, Unit: unit, Ours: report.Figure(of(mine) / float64(by)), Peer: report.Figure(of(theirs) / float64(by)), PeerOf: "op-batcher's defaults"}
	}
	size := func(p *posted) float64 { return float64(p.bytes) }
	wei := func(p *posted) float64 { return p.wei / 1e9 }
	rows := []report.Row{row("L1 data a transaction", "B", size, t.txs), row("L1 fee a transaction", "gwei", wei, t.txs)}
	rows[0].Target = &report.Target{Of: report.Ratio, Bound: report.AtMost, Value: 1}
	if t.calls > t.txs {
		rows = append(rows, row("L1 data a call", "B", size, t.calls), row("L1 fee a call", "gwei", wei, t.calls))
		if t.calls >= 100*100*t.txs {
			rows[2].Target = &report.Target{Of: report.Ours, Bound: report.AtMost, Value: 1}
		}
	}
	return rows
}
