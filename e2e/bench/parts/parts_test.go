package parts

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/google/pprof/profile"
	"github.com/stretchr/testify/require"
)

// TestParts: a sample counts for one part, however many functions of others are
// on its stack; what is nobody's is the rest.
func TestParts(t *testing.T) {
	p := &profile.Profile{SampleType: []*profile.ValueType{{Type: "samples", Unit: "count"}, {Type: "cpu", Unit: "nanoseconds"}}}
	add := func(ms int64, stack ...string) {
		s := &profile.Sample{Value: []int64{1, ms * int64(time.Millisecond)}}
		for _, name := range stack {
			f := &profile.Function{ID: uint64(len(p.Function) + 1), Name: name}
			l := &profile.Location{ID: uint64(len(p.Location) + 1), Line: []profile.Line{{Function: f}}}
			p.Function, p.Location, s.Location = append(p.Function, f), append(p.Location, l), append(s.Location, l)
		}
		p.Sample = append(p.Sample, s)
	}
	add(5, geth+"core/vm.(*EVM).Run", geth+"core.ApplyMessage", ours+"sequencer/builder.(*Block).apply", ours+"sequencer/ingress.(*Feed).step")
	add(2, ours+"sequencer/builder.(*tracked).take", ours+"sequencer/ingress.(*Feed).step")
	add(1, "runtime.mallocgc", geth+"rpc.(*handler).handleMsg")
	add(1, "runtime.scanobject", "runtime.gcBgMarkWorker")
	add(3, "runtime.findRunnable")
	path := filepath.Join(t.TempDir(), "p")
	file, err := os.Create(path)
	require.NoError(t, err)
	require.NoError(t, p.Write(file))
	require.NoError(t, file.Close())
	spent, err := Read(path)
	require.NoError(t, err)
	require.Equal(t, map[string]time.Duration{
		"EVM": 5 * time.Millisecond, "our builder": 2 * time.Millisecond, "RPC": time.Millisecond, "garbage collection": time.Millisecond, Rest: 3 * time.Millisecond,
	}, spent)

	var out bytes.Buffer
	Table(&out, []Column{{Title: "ours", Spent: spent, N: 10, Machine: 2 * time.Millisecond}})
	for _, line := range []string{"the leader                                    1200", "generator, L1, kernel                          800", "all, without what is ours                     1800"} {
		require.Contains(t, out.String(), line)
	}

	require.NoError(t, os.WriteFile(path, []byte("no profile"), 0o600))
	_, err = Read(path)
	require.ErrorContains(t, err, path)
}
