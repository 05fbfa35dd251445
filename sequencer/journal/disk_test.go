package journal

import (
	"context"
	"errors"
	"log/slog"
	"os"
	"path/filepath"
	"syscall"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/log"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/testutil"
	"github.com/stretchr/testify/require"
)

// smallDisk is a file system of its own, which needs root.
func smallDisk(t *testing.T, size string) string {
	dir := t.TempDir()
	if err := syscall.Mount("journal-test", dir, "tmpfs", 0, "size="+size); err != nil {
		t.Skipf("no file system can be mounted here: %v", err)
	}
	t.Cleanup(func() { require.NoError(t, syscall.Unmount(dir, syscall.MNT_DETACH)) })
	return dir
}

// fillDisk leaves no byte.
func fillDisk(t *testing.T, dir string) (room func()) {
	name := filepath.Join(dir, "filler")
	f, err := os.Create(name)
	require.NoError(t, err)
	for size := 4096; size > 0; {
		if _, err := f.Write(make([]byte, size)); err != nil {
			require.ErrorIs(t, err, syscall.ENOSPC)
			size /= 2
		}
	}
	require.NoError(t, f.Close())
	return func() { require.NoError(t, os.Remove(name)) }
}

// TestFileDiskFull runs a real disk full, also where a segment or the epoch must
// be begun: nothing is half there, and all goes on when there is room.
func TestFileDiskFull(t *testing.T) {
	ctx, disk := context.Background(), smallDisk(t, "64k")
	dir := filepath.Join(disk, "journal")
	s, err := openFile(dir, testGenesis, 300)
	require.NoError(t, err)
	next := uint64(0)
	write := func() error {
		err := s.Append(ctx, 1, next, [][]byte{frame(t, next)})
		if err == nil {
			next++
		}
		return err
	}
	for range 10 {
		require.NoError(t, write())
	}
	for range 3 {
		room := fillDisk(t, disk)
		for err = write(); err == nil; err = write() {
		}
		require.ErrorIs(t, err, syscall.ENOSPC)
		full := next
		require.ErrorIs(t, write(), syscall.ENOSPC)
		require.ErrorIs(t, s.Append(ctx, 9, next, [][]byte{frame(t, next)}), syscall.ENOSPC, "the new epoch does not fit either")

		// A kill now: what was written is there, and nothing else.
		require.NoError(t, s.Close())
		s, err = openFile(dir, testGenesis, 300)
		require.NoError(t, err)
		require.EqualValues(t, full, s.next)
		room()
		for range 5 {
			require.NoError(t, write())
		}
		require.Len(t, numbers(t, s, 0), int(next))
	}
	require.NoError(t, s.Close())
}

// TestWriterDiskFull: while the disk is full nothing is acknowledged and the
// writer says why; then all that waited is, in its order.
func TestWriterDiskFull(t *testing.T) {
	disk := smallDisk(t, "64k")
	s, err := OpenFile(filepath.Join(disk, "journal"), testGenesis)
	require.NoError(t, err)
	reg := prometheus.NewRegistry()
	w := NewWriter(s, 1, 10, reg, log.NewLogger(slog.DiscardHandler))
	ctx, cancel := context.WithCancel(context.Background())
	ended := make(chan error, 1)
	go func() { ended <- w.Run(ctx) }()
	up := func() float64 { return testutil.ToFloat64(w.up) }
	acknowledged := make(chan int, 1000)
	room := fillDisk(t, disk)
	list := events(200) // more than the file's last page can take
	for i, e := range list {
		w.Append(e, func() { acknowledged <- i })
	}
	require.Eventually(t, func() bool { return w.Err() != nil }, 5*time.Second, time.Millisecond)
	require.True(t, errors.Is(w.Err(), syscall.ENOSPC), "%v", w.Err())
	require.Zero(t, up())
	before := len(acknowledged)
	require.Less(t, before, len(list))
	room()
	for want := range list {
		require.Equal(t, want, <-acknowledged)
	}
	require.Eventually(t, func() bool { return w.Err() == nil && up() == 1 }, 5*time.Second, time.Millisecond)
	cancel()
	require.NoError(t, <-ended)
	replay, err := Replay(context.Background(), s)
	require.NoError(t, err)
	require.Len(t, replay.Blocks()[0].Txs, 200)
	require.NoError(t, s.Close())
}
