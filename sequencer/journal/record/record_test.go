package record

import (
	"bytes"
	"encoding/binary"
	"encoding/hex"
	"flag"
	"hash/crc32"

	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "write the golden files anew")

func samples() map[string]Record {
	return map[string]Record{
		"open": &Open{Number: 7, Parent: common.Hash{1}, Timestamp: 1_700_000_007, Random: common.Hash{2}, FeeRecipient: common.Address{3},
			BeaconRoot: common.Hash{4}, GasLimit: 60_000_000, EIP1559: []byte{0, 0, 0, 250, 0, 0, 0, 6}, MinBaseFee: 1000, Forced: [][]byte{{0x7e, 1, 2}, {0x7e, 3}}},
		"tx":      &Tx{Number: 7, Index: 2, Raw: []byte{2, 0xc0}},
		"seal":    &Seal{Number: 7, Hash: common.Hash{5}},
		"abandon": &Abandon{Number: 7, Parent: common.Hash{1}, Reason: "op-geth refuses it"},
		"whole":   &Whole{Number: 7, Hash: common.Hash{6}, Raw: []byte{0xc3, 0xc0, 0xc0, 0xc0}},
		"admit":   &Admit{Raw: []byte{2, 0xc0}, Until: 1_700_000_037_000},
	}
}

// TestGolden: what is in a store today must be readable tomorrow.
func TestGolden(t *testing.T) {
	for name, r := range samples() {
		frame, err := Append(nil, r)
		require.NoError(t, err)
		path := filepath.Join("testdata", name+".hex")
		if *update {
			require.NoError(t, os.WriteFile(path, []byte(hex.EncodeToString(frame)+"\n"), 0o644))
		}
		golden, err := os.ReadFile(path)
		require.NoError(t, err)
		require.Equal(t, strings.TrimSpace(string(golden)), hex.EncodeToString(frame), name)
		got, n, err := Next(frame)
		require.NoError(t, err)
		require.Equal(t, len(frame), n)
		require.Equal(t, r, got)
	}
}

// TestTornAtEveryByte: a frame that is cut anywhere is known to be.
func TestTornAtEveryByte(t *testing.T) {
	for name, r := range samples() {
		frame, err := Append([]byte{}, r)
		require.NoError(t, err)
		for n := range frame {
			_, _, err := Next(frame[:n])
			require.ErrorIs(t, err, ErrTorn, "%s at %d", name, n)
		}
	}
}

// TestEveryBitCounts: no changed bit goes unnoticed.
func TestEveryBitCounts(t *testing.T) {
	for name, r := range samples() {
		frame, err := Append(nil, r)
		require.NoError(t, err)
		for bit := range 8 * len(frame) {
			broken := bytes.Clone(frame)
			broken[bit/8] ^= 1 << (bit % 8)
			_, _, err := Next(broken)
			require.Error(t, err, "%s, bit %d", name, bit)
		}
	}
}

func TestUnknownFormat(t *testing.T) {
	frame, err := Append(nil, &Seal{})
	require.NoError(t, err)
	for at := range 2 { // version, kind
		body := bytes.Clone(frame[header:])
		body[at] = 99
		_, _, err := Next(reframe(body))
		require.ErrorIs(t, err, ErrVersion)
	}
}

func FuzzNext(f *testing.F) {
	for _, r := range samples() {
		frame, err := Append(nil, r)
		require.NoError(f, err)
		f.Add(frame)
		f.Add(frame[header:])
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		for _, in := range [][]byte{b, reframe(b)} { // a wrong checksum would stop most inputs early
			r, n, err := Next(in)
			if err != nil {
				continue
			}
			again, err := Append(nil, r)
			require.NoError(t, err)
			require.Equal(t, in[:n], again, "one encoding per record")
		}
	})
}

// reframe puts a right length and checksum before a body.
func reframe(body []byte) []byte {
	b := binary.LittleEndian.AppendUint32(nil, uint32(len(body)))
	b = binary.LittleEndian.AppendUint32(b, crc32.Checksum(body, castagnoli))
	return append(b, body...)
}
