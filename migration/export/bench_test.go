package export

import (
	"context"
	"path/filepath"
	"testing"
)

// BenchmarkRun writes accounts that are in memory already: the files' share of
// an export.
func BenchmarkRun(b *testing.B) {
	entries := someEntries(b, 10_000)
	for b.Loop() {
		dir := filepath.Join(b.TempDir(), "export")
		_, err := Run(context.Background(), &memory{entries: entries, failAt: -1},
			Options{Dir: dir, ChainID: 1, Header: testHeader()}, quiet())
		if err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(len(entries)*b.N)/b.Elapsed().Seconds(), "accounts/s")
}

// BenchmarkRead reads them back, with every check.
func BenchmarkRead(b *testing.B) {
	entries := someEntries(b, 10_000)
	archive := exportTo(b, filepath.Join(b.TempDir(), "export"), entries)
	for b.Loop() {
		have, err := read(archive)
		if err != nil || len(have) != len(entries) {
			b.Fatal(len(have), err)
		}
	}
	b.ReportMetric(float64(len(entries)*b.N)/b.Elapsed().Seconds(), "accounts/s")
}
