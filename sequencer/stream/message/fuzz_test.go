package message

import (
	"bufio"
	"bytes"
	"encoding/json"
	"math/big"
	"os"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
)

// FuzzParseCursor takes what a reader sends: any text is a cursor that reads
// back the same, or an error.
func FuzzParseCursor(f *testing.F) {
	for _, seed := range []string{"0102030405060708:0", "0102030405060708:18446744073709551615", "", ":", "x:1", "0102030405060708:01", "0102030405060708:-1", "010203040506070A:1"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		c, err := ParseCursor(text)
		if err != nil {
			require.ErrorIs(t, err, ErrCursor)
			return
		}
		require.Equal(t, text, c.String())
	})
}

// FuzzRead gives a reader frames that a broken or evil stream might send.
func FuzzRead(f *testing.F) {
	golden, err := os.ReadFile("../testdata/frames.jsonl")
	require.NoError(f, err)
	first, rest, _ := bytes.Cut(golden, []byte("\n"))
	for lines := bufio.NewScanner(bytes.NewReader(rest)); lines.Scan(); {
		f.Add(bytes.Clone(lines.Bytes()))
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		var begin, next Frame
		require.NoError(t, json.Unmarshal(first, &begin))
		if json.Unmarshal(text, &next) != nil {
			return
		}
		reader := NewReader(big.NewInt(901), common.Address{})
		_, err := reader.Read(&begin)
		require.NoError(t, err)
		_, _ = reader.Read(&next)
		_, _ = (&Proof{A: &begin, B: &next}).Check(big.NewInt(901), common.Address{1})
		_, _ = contradict(&begin, &next)
	})
}

// TestGoldenIsRead reads the golden frames to their end.
func TestGoldenIsRead(t *testing.T) {
	golden, err := os.ReadFile("../testdata/frames.jsonl")
	require.NoError(t, err)
	reader := NewReader(big.NewInt(901), common.HexToAddress("0x138854708D8B603c9b7d4d6e55b6d32D40557F4D"))
	var ends []string
	for _, line := range bytes.Split(bytes.TrimSpace(golden), []byte("\n")) {
		var f Frame
		require.NoError(t, json.Unmarshal(line, &f))
		block, err := reader.Read(&f)
		require.NoError(t, err)
		if f.Kind != KindSubblock {
			ends = append(ends, string(f.Kind))
			require.Equal(t, f.Kind == KindSealed, block.Hash != common.Hash{})
		}
		again, err := Encode(&f)
		require.NoError(t, err)
		require.Equal(t, string(line), string(again))
	}
	require.Equal(t, []string{"sealed", "abandoned"}, ends)
}
