package record

import (
	"bytes"
	"encoding/binary"
	"encoding/hex"
	"hash/crc32"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
)

const salt = 0x5a17

func sampleFile(t require.TestingT) (file []byte, frames [][]byte) {
	for _, name := range []string{"open", "tx", "seal"} {
		frame, err := Append(nil, samples()[name])
		require.NoError(t, err)
		frames = append(frames, frame)
	}
	file = AppendHeader(nil, Header{Salt: salt, Chain: common.Hash{9}})
	file, err := AppendGroup(file, salt, 40, frames[:1])
	require.NoError(t, err)
	file, err = AppendGroup(file, salt, 41, frames[1:])
	require.NoError(t, err)
	return file, frames
}

func TestGoldenFile(t *testing.T) {
	file, frames := sampleFile(t)
	path := filepath.Join("testdata", "file.hex")
	if *update {
		require.NoError(t, os.WriteFile(path, []byte(hex.EncodeToString(file)+"\n"), 0o644))
	}
	golden, err := os.ReadFile(path)
	require.NoError(t, err)
	require.Equal(t, strings.TrimSpace(string(golden)), hex.EncodeToString(file))

	header, err := ReadHeader(file)
	require.NoError(t, err)
	require.Equal(t, Header{Salt: salt, Chain: common.Hash{9}}, header)
	first, n, err := NextGroup(file[HeaderBytes:], salt)
	require.NoError(t, err)
	require.Equal(t, Group{First: 40, Frames: frames[0]}, first)
	second, m, err := NextGroup(file[HeaderBytes+n:], salt)
	require.NoError(t, err)
	require.Equal(t, Group{First: 41, Frames: append(bytes.Clone(frames[1]), frames[2]...)}, second)
	require.Len(t, file, HeaderBytes+n+m)
}

// TestFileEveryBitCounts: no changed bit and no missing byte goes unnoticed.
func TestFileEveryBitCounts(t *testing.T) {
	file, _ := sampleFile(t)
	read := func(b []byte) error {
		h, err := ReadHeader(b)
		if err != nil {
			return err
		}
		if h.Salt != salt {
			t.Fatal("the header's checksum holds for another salt")
		}
		for b = b[HeaderBytes:]; len(b) > 0; {
			_, n, err := NextGroup(b, h.Salt)
			if err != nil {
				return err
			}
			b = b[n:]
		}
		return nil
	}
	require.NoError(t, read(file))
	for bit := range 8 * len(file) {
		broken := bytes.Clone(file)
		broken[bit/8] ^= 1 << (bit % 8)
		require.Error(t, read(broken), "bit %d", bit)
	}
	for n := range HeaderBytes {
		_, err := ReadHeader(file[:n])
		require.ErrorIs(t, err, ErrTorn)
	}
	whole := file[HeaderBytes:]
	_, size, err := NextGroup(whole, salt)
	require.NoError(t, err)
	for n := range size {
		_, _, err := NextGroup(whole[:n], salt)
		require.ErrorIs(t, err, ErrTorn)
	}
	_, _, err = NextGroup(whole, salt+1)
	require.ErrorIs(t, err, ErrCorrupt, "a group of another file")
}

func TestFileOfAnotherVersion(t *testing.T) {
	file, frames := sampleFile(t)
	_, err := ReadHeader(frames[0])
	require.ErrorIs(t, err, ErrVersion, "version 1 had no header")
	file[7] = 3
	_, err = ReadHeader(file)
	require.ErrorIs(t, err, ErrVersion)
	require.ErrorContains(t, err, "file of version 3, this is 2")
}

func FuzzNextGroup(f *testing.F) {
	file, _ := sampleFile(f)
	f.Add(file, uint32(salt))
	f.Add(file[HeaderBytes:], uint32(salt))
	f.Fuzz(func(t *testing.T, b []byte, salt uint32) {
		if h, err := ReadHeader(b); err == nil {
			require.Equal(t, b[:HeaderBytes], AppendHeader(nil, h), "one encoding per header")
		}
		framed := binary.LittleEndian.AppendUint32(nil, uint32(max(len(b), 8)-8))
		framed = binary.LittleEndian.AppendUint32(framed, crc32.Update(salt, castagnoli, b))
		for _, in := range [][]byte{b, append(framed, b...)} { // a wrong checksum would stop most inputs early
			g, n, err := NextGroup(in, salt)
			if err != nil {
				continue
			}
			again, err := AppendGroup(nil, salt, g.First, [][]byte{g.Frames})
			require.NoError(t, err)
			require.Equal(t, in[:n], again, "one encoding per group")
		}
	})
}
