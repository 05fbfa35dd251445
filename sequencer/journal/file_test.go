package journal

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/regalia-network/regalia/sequencer/journal/record"
	"github.com/stretchr/testify/require"
)

var testGenesis = common.Hash{1}

func frame(t *testing.T, n uint64) []byte {
	b, err := record.Append(nil, &record.Seal{Number: n, Hash: common.MaxHash})
	require.NoError(t, err)
	return b
}

// numbers are the block numbers that a store has from a position on.
func numbers(t *testing.T, s Store, from uint64) (out []uint64) {
	require.NoError(t, s.Read(context.Background(), from, func(seq uint64, b []byte) error {
		r, n, err := record.Next(b)
		require.NoError(t, err)
		require.Len(t, b, n)
		require.Equal(t, seq, r.(*record.Seal).Number, "numbered by position in these tests")
		out = append(out, seq)
		return nil
	}))
	return out
}

// TestStores: what every store must do.
func TestStores(t *testing.T) {
	ctx := context.Background()
	file, err := OpenFile(t.TempDir(), testGenesis)
	require.NoError(t, err)
	for name, s := range map[string]Store{"memory": new(Memory), "file": file} {
		require.NoError(t, s.Append(ctx, 1, 0, [][]byte{frame(t, 0), frame(t, 1)}), name)
		require.ErrorIs(t, s.Append(ctx, 1, 1, [][]byte{frame(t, 1)}), ErrGap, name)
		require.ErrorIs(t, s.Append(ctx, 1, 3, [][]byte{frame(t, 3)}), ErrGap, name)
		require.NoError(t, s.Append(ctx, 2, 2, [][]byte{frame(t, 2)}), name)
		require.ErrorIs(t, s.Append(ctx, 1, 3, [][]byte{frame(t, 3)}), ErrStale, name)
		epoch, next, err := s.Position(ctx)
		require.NoError(t, err)
		require.Equal(t, [2]uint64{2, 3}, [2]uint64{epoch, next}, name)
		require.Equal(t, []uint64{0, 1, 2}, numbers(t, s, 0), name)
		require.Equal(t, []uint64{2}, numbers(t, s, 2), name)
		require.Empty(t, numbers(t, s, 9), name)
	}
}

func TestFileRotatesAndTrims(t *testing.T) {
	ctx, dir := context.Background(), t.TempDir()
	s, err := openFile(dir, testGenesis, 100)
	require.NoError(t, err)
	for n := range uint64(20) {
		require.NoError(t, s.Append(ctx, 1, n, [][]byte{frame(t, n)}))
	}
	segments, err := filepath.Glob(filepath.Join(dir, "*.log"))
	require.NoError(t, err)
	require.Greater(t, len(segments), 5)
	require.NoError(t, s.Trim(ctx, 10))
	kept := numbers(t, s, 0)
	require.LessOrEqual(t, kept[0], uint64(10))
	require.Greater(t, kept[0], uint64(0))
	require.NoError(t, s.Close())

	s, err = openFile(dir, testGenesis, 100)
	require.NoError(t, err)
	require.Equal(t, kept, numbers(t, s, 0))
	require.NoError(t, s.Append(ctx, 1, 20, [][]byte{frame(t, 20)}))
	require.NoError(t, s.Close())
}

// threeRecords is the segment of a store with the records 0, 1 and 2, and where the last begins.
func threeRecords(t *testing.T) (text []byte, last int) {
	dir := t.TempDir()
	s, err := OpenFile(dir, testGenesis)
	require.NoError(t, err)
	require.NoError(t, s.Append(context.Background(), 1, 0, [][]byte{frame(t, 0), frame(t, 1)}))
	last = int(s.size)
	require.NoError(t, s.Append(context.Background(), 1, 2, [][]byte{frame(t, 2)}))
	require.NoError(t, s.Close())
	text, err = os.ReadFile(segmentFile(dir, 0))
	require.NoError(t, err)
	return text, last
}

// TestFileTornTail cuts the file at every byte of the last write, and leaves
// nothing, zeros or noise in place of the rest, as a file system may: the
// records before stay, the next one takes the torn one's place.
func TestFileTornTail(t *testing.T) {
	ctx := context.Background()
	text, last := threeRecords(t)
	noise := make([]byte, 60)
	for i := range noise {
		noise[i] = byte(i*37 + 11)
	}
	for cut := last; cut < len(text); cut++ {
		for name, fill := range map[string][]byte{"nothing": nil, "zeros": make([]byte, 50), "noise": noise} {
			dir := t.TempDir()
			require.NoError(t, os.WriteFile(segmentFile(dir, 0), append(bytes.Clone(text[:cut]), fill...), 0o600))
			s, err := OpenFile(dir, testGenesis)
			require.NoError(t, err, "cut at %d, then %s", cut, name)
			require.Equal(t, []uint64{0, 1}, numbers(t, s, 0))
			require.NoError(t, s.Append(ctx, 1, 2, [][]byte{frame(t, 2)}))
			require.NoError(t, s.Close())
			s, err = OpenFile(dir, testGenesis)
			require.NoError(t, err)
			require.Equal(t, []uint64{0, 1, 2}, numbers(t, s, 0))
			require.NoError(t, s.Close())
		}
	}
}

// TestFileTornGroup loses the first part of the last write and keeps its end, as
// a disk does that writes pages in an order of its own: nothing of the write
// counts.
func TestFileTornGroup(t *testing.T) {
	dir := t.TempDir()
	s, err := OpenFile(dir, testGenesis)
	require.NoError(t, err)
	require.NoError(t, s.Append(context.Background(), 1, 0, [][]byte{frame(t, 0)}))
	from := s.size
	require.NoError(t, s.Append(context.Background(), 1, 1, [][]byte{frame(t, 1), frame(t, 2), frame(t, 3)}))
	require.NoError(t, s.Close())
	text, err := os.ReadFile(segmentFile(dir, 0))
	require.NoError(t, err)
	clear(text[from : from+40])
	require.NoError(t, os.WriteFile(segmentFile(dir, 0), text, 0o600))
	s, err = OpenFile(dir, testGenesis)
	require.NoError(t, err)
	require.Equal(t, []uint64{0}, numbers(t, s, 0))
	require.NoError(t, s.Close())
}

// TestFileTornWithForeignGroup has a user's transaction carry what looks like
// records and groups of a journal, in a write that is torn: it does not stop the
// start.
func TestFileTornWithForeignGroup(t *testing.T) {
	ctx, dir := context.Background(), t.TempDir()
	s, err := OpenFile(dir, testGenesis)
	require.NoError(t, err)
	require.NoError(t, s.Append(ctx, 1, 0, [][]byte{frame(t, 0)}))
	from := s.size
	planted, err := record.AppendGroup(nil, 0, 1, [][]byte{frame(t, 1)})
	require.NoError(t, err)
	payload, err := record.Append(nil, &record.Tx{Number: 1, Index: 1, Raw: append(planted, frame(t, 1)...)})
	require.NoError(t, err)
	require.NoError(t, s.Append(ctx, 1, 1, [][]byte{payload}))
	require.NoError(t, s.Close())
	require.NoError(t, os.Truncate(segmentFile(dir, 0), from+int64(len(payload))))
	s, err = OpenFile(dir, testGenesis)
	require.NoError(t, err)
	require.Equal(t, []uint64{0}, numbers(t, s, 0))
	require.NoError(t, s.Close())
}

// TestFileDamage: damage before the last write is an error that names the place,
// wherever it is, and nothing is cut off.
func TestFileDamage(t *testing.T) {
	text, last := threeRecords(t)
	for at := range last {
		dir := t.TempDir()
		broken := bytes.Clone(text)
		broken[at] ^= 1
		require.NoError(t, os.WriteFile(segmentFile(dir, 0), broken, 0o600))
		_, err := OpenFile(dir, testGenesis)
		require.Error(t, err, "byte %d", at)
		if at >= record.HeaderBytes {
			require.ErrorContains(t, err, fmt.Sprintf("byte %d, record 0", record.HeaderBytes))
			require.ErrorContains(t, err, "journal inspect")
		}
		got, err := os.ReadFile(segmentFile(dir, 0))
		require.NoError(t, err)
		require.Equal(t, broken, got)
	}
}

// TestFileRefuses what is of another chain, another version, in use, or has a
// segment missing.
func TestFileRefuses(t *testing.T) {
	ctx, dir := context.Background(), t.TempDir()
	s, err := openFile(dir, testGenesis, 100)
	require.NoError(t, err)
	_, err = OpenFile(dir, testGenesis)
	require.ErrorIs(t, err, ErrInUse)
	for n := range uint64(9) {
		require.NoError(t, s.Append(ctx, 1, n, [][]byte{frame(t, n)}))
	}
	require.NoError(t, s.Close())
	_, err = OpenFile(dir, common.Hash{7})
	require.ErrorContains(t, err, "is of the chain with genesis "+testGenesis.Hex())

	names, err := segmentFiles(dir)
	require.NoError(t, err)
	require.NoError(t, os.Rename(names[1], names[1]+".away"))
	_, err = OpenFile(dir, testGenesis)
	require.ErrorContains(t, err, "a segment is missing")

	old := t.TempDir()
	require.NoError(t, os.WriteFile(segmentFile(old, 0), frame(t, 0), 0o600))
	_, err = OpenFile(old, testGenesis)
	require.ErrorIs(t, err, record.ErrVersion)
	require.ErrorContains(t, err, "start the version of regalia that wrote it once")
}

// TestFileFails: after a failed write the store goes on where it was.
func TestFileFails(t *testing.T) {
	ctx := context.Background()
	s, err := OpenFile(t.TempDir(), testGenesis)
	require.NoError(t, err)
	require.NoError(t, s.Append(ctx, 1, 0, [][]byte{frame(t, 0)}))
	writable := s.file
	s.file, err = os.Open(writable.Name()) // read only
	require.NoError(t, err)
	require.Error(t, s.Append(ctx, 1, 1, [][]byte{frame(t, 1)}))
	require.NoError(t, s.file.Close())
	s.file = writable
	require.NoError(t, s.Append(ctx, 1, 1, [][]byte{frame(t, 1)}))
	require.Equal(t, []uint64{0, 1}, numbers(t, s, 0))
	require.NoError(t, s.Close())
}
