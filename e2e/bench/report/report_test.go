package report

import (
	"bytes"
	"encoding/xml"
	"errors"
	"flag"
	"io"
	"math"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "write the golden files anew")

func atMost(of Of, v float64) *Target  { return &Target{Of: of, Bound: AtMost, Value: v} }
func atLeast(of Of, v float64) *Target { return &Target{Of: of, Bound: AtLeast, Value: v} }

var inf, nan = Figure(math.Inf(1)), Figure(math.NaN())

func TestVerdict(t *testing.T) {
	for _, c := range []struct {
		name string
		row  Row
		want string
	}{
		{"no target", Row{Ours: 1, Peer: 2}, ""},
		{"below an upper bound", Row{Ours: 1.4, Target: atMost(Ours, 1.5)}, "holds"},
		{"at an upper bound", Row{Ours: 1.5, Target: atMost(Ours, 1.5)}, "holds"},
		{"above an upper bound", Row{Ours: 1.6, Target: atMost(Ours, 1.5)}, "misses"},
		{"an answer that never came", Row{Ours: inf, Target: atMost(Ours, 1.5)}, "misses"},
		{"not measured", Row{Ours: nan, Target: atMost(Ours, 1.5)}, "misses"},
		{"a ratio reached", Row{Ours: 250, Peer: 100, Target: atLeast(Ratio, 2.5)}, "holds"},
		{"a ratio not reached", Row{Ours: 249, Peer: 100, Target: atLeast(Ratio, 2.5)}, "misses"},
		{"a ratio to nothing", Row{Ours: 249, Peer: 0, Target: atLeast(Ratio, 2.5)}, "misses"},
		{"a ratio to what was not measured", Row{Ours: 249, Peer: nan, Target: atMost(Ratio, 2.5)}, "misses"},
		{"a ratio of nothing to something", Row{Ours: 0, Peer: 5, Target: atMost(Ratio, 2)}, "holds"},
		{"both never", Row{Ours: inf, Peer: inf, Target: atMost(Ratio, 2)}, "misses"},
		{"infinitely much is no rate", Row{Ours: inf, Target: atLeast(Ours, 2)}, "misses"},
	} {
		require.Equal(t, c.want, c.row.verdict(), c.name)
	}
}

func TestSummary(t *testing.T) {
	good, bad, note := Row{Name: "good", Ours: 1, Target: atMost(Ours, 2)}, Row{Name: "bad", Ours: 3, Target: atMost(Ours, 2)}, Row{Name: "note"}
	line, ok := Summary([]Row{good, note})
	require.True(t, ok)
	require.Equal(t, "bench: 1 of 1 targets hold", line)
	line, ok = Summary([]Row{good, bad, note})
	require.False(t, ok)
	require.Equal(t, "bench: 1 of 2 targets hold; missed: bad", line)
}

func TestFigure(t *testing.T) {
	for want, f := range map[string]Figure{
		"-": nan, "never": inf, "0.00": 0, "1.50": 1.5, "12.3": 12.34, "123": 123.4, "1,234": 1234.4, "12,345,678": 12345678, "-1,234": -1234,
	} {
		require.Equal(t, want, f.String())
	}
}

// example is one of everything a file can hold.
var example = File{
	Group:      "example",
	Conditions: Conditions{Time: "2026-01-02T03:04:05Z", Cores: 2, System: "linux/amd64", Load: 0.25, Rounds: 2, Seed: 1, Version: "v1"},
	Rows: []Row{
		{Name: "licence purchases", Unit: "1/s", Ours: 250, Peer: 100, PeerOf: "stock", Target: atLeast(Ratio, 2.5)},
		{Name: "receipt p99", Unit: "ms", Ours: inf, Peer: nan, Target: atMost(Ours, 8)},
		{Name: "for information", Unit: "ms", Ours: 1.23456, Peer: 1001.7, PeerOf: "model, computed"},
	},
	Runs: []Run{{Subject: "regalia", Round: 1, Figures: map[string]Figure{"perSecond": 250, "failed": 0},
		Curves: map[string][]Point{"latencyMsByPercentile": {{X: 50, Y: 1.5}, {X: 99, Y: inf}}}}},
}

// TestGolden pins what others read: the file and the table.
func TestGolden(t *testing.T) {
	text, err := example.JSON()
	require.NoError(t, err)
	golden(t, "example.json", text)
	var table bytes.Buffer
	Table(&table, example.Rows)
	golden(t, "example.txt", table.Bytes())
}

func golden(t *testing.T, name string, got []byte) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *update {
		require.NoError(t, os.MkdirAll("testdata", 0o755))
		require.NoError(t, os.WriteFile(path, got, 0o644))
	}
	want, err := os.ReadFile(path)
	require.NoError(t, err)
	require.Equal(t, string(want), string(got))
}

func TestWrite(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "new")
	require.NoError(t, Write(dir, "a.json", []byte("1")))
	require.NoError(t, Write(dir, "a.json", []byte("2")))
	files, err := os.ReadDir(dir)
	require.NoError(t, err)
	require.Len(t, files, 1, "no temporary file is left")
	text, err := os.ReadFile(filepath.Join(dir, "a.json"))
	require.NoError(t, err)
	require.Equal(t, "2", string(text))
}

// Charts must be well-formed whatever the figures, and never name a coordinate
// that is no number.
func TestCharts(t *testing.T) {
	for name, chart := range map[string]Chart{
		"bars":            Bars{Title: "<Bars> & more", Bars: []Bar{{"a", 10, []float64{9, 11}}, {"b", 250, nil}}},
		"bars of nothing": Bars{Bars: []Bar{{"never", inf, []float64{math.Inf(1)}}, {"none", nan, nil}, {"zero", 0, nil}}},
		"no bars":         Bars{},
		"lines":           Lines{Places: []string{"p50", "p99"}, Series: []Series{{Name: "a", Values: []Figure{1, 1000}}, {Name: "b", Values: []Figure{inf, 0}, Dashed: true}}},
		"equal lines":     Lines{Places: []string{"p50"}, Series: []Series{{Name: "a", Values: []Figure{10}}}},
		"no lines":        Lines{},
	} {
		svg := chart.SVG()
		decoder := xml.NewDecoder(bytes.NewReader(svg))
		var err error
		for err == nil {
			_, err = decoder.Token()
		}
		require.True(t, errors.Is(err, io.EOF), "%s: %v", name, err)
		require.NotContains(t, string(svg), "NaN", name)
		require.NotContains(t, string(svg), "Inf", name)
	}
}

func TestNiceStep(t *testing.T) {
	for highest, want := range map[float64]float64{0: 1, 1: 0.2, 10: 2, 12: 2, 1116: 200, 5: 1, 7: 2, 0.03: 0.005} {
		require.InDelta(t, want, niceStep(highest), 1e-9, "%g", highest)
	}
}
