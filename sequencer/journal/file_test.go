package journal

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/regalia-network/regalia/sequencer/journal/record"
	"github.com/stretchr/testify/require"
)

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
	file, err := OpenFile(t.TempDir())
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
	s, err := openFile(dir, 100)
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

	s, err = openFile(dir, 100)
	require.NoError(t, err)
	require.Equal(t, kept, numbers(t, s, 0))
	require.NoError(t, s.Append(ctx, 1, 20, [][]byte{frame(t, 20)}))
	require.NoError(t, s.Close())
}

// TestFileTornTail cuts the file at every byte of the last record, or fills the
// rest with zeros as a file system may: the records before stay, the next one
// takes the torn one's place.
func TestFileTornTail(t *testing.T) {
	ctx := context.Background()
	two := append(frame(t, 0), frame(t, 1)...)
	last := frame(t, 2)
	for cut := range last {
		for _, fill := range []int{0, 50} {
			dir := t.TempDir()
			path := filepath.Join(dir, "00000000000000000000.log")
			torn := append(append(bytes.Clone(two), last[:cut]...), make([]byte, fill)...)
			require.NoError(t, os.WriteFile(path, torn, 0o600))
			s, err := OpenFile(dir)
			require.NoError(t, err, "cut at %d, %d zeros", cut, fill)
			require.Equal(t, []uint64{0, 1}, numbers(t, s, 0))
			require.NoError(t, s.Append(ctx, 1, 2, [][]byte{last}))
			require.NoError(t, s.Close())
			s, err = OpenFile(dir)
			require.NoError(t, err)
			require.Equal(t, []uint64{0, 1, 2}, numbers(t, s, 0))
			require.NoError(t, s.Close())
		}
	}
}

// TestFileDamage: damage before the end is an error that names the place, and
// nothing is cut off.
func TestFileDamage(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "00000000000000000000.log")
	text := append(frame(t, 0), frame(t, 1)...)
	text[12] ^= 1
	require.NoError(t, os.WriteFile(path, text, 0o600))
	_, err := OpenFile(dir)
	require.ErrorIs(t, err, record.ErrCorrupt)
	require.ErrorContains(t, err, "byte 0, record 0")
	got, err := os.ReadFile(path)
	require.NoError(t, err)
	require.Equal(t, text, got)
}

// TestFileFails: after a failed write the store goes on where it was.
func TestFileFails(t *testing.T) {
	ctx := context.Background()
	s, err := OpenFile(t.TempDir())
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
