package chunk

import (
	"bytes"
	"encoding/hex"
	"flag"
	"io"
	"math/rand"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/holiman/uint256"
	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "rewrite the golden files")

// item is an account with its slots.
type item struct {
	account Account
	slots   []Slot
}

func address(b byte) (common.Address, common.Hash) {
	a := common.Address{19: b}
	return a, crypto.Keccak256Hash(a[:])
}

// examples are one account of each kind, in order.
func examples() []item {
	var items []item
	add := func(b byte, change func(*item)) {
		a, key := address(b)
		it := item{account: Account{Key: key, Address: a, HasAddress: true, CodeHash: types.EmptyCodeHash, StorageRoot: types.EmptyRootHash}}
		change(&it)
		items = append(items, it)
	}
	add(1, func(*item) {})
	add(2, func(it *item) { it.account.Nonce, it.account.Balance = 1<<64-1, *uint256.NewInt(256) })
	add(3, func(it *item) { it.account.Balance.SetAllOne() })
	add(4, func(it *item) { it.account.CodeHash = crypto.Keccak256Hash([]byte{1}) })
	add(5, func(it *item) { // the root is not checked here
		it.account.StorageRoot, it.slots = common.Hash{5}, slots(Slot{Preimage: common.Hash{31: 1}, HasPreimage: true, Value: common.Hash{31: 1}},
			Slot{Preimage: common.Hash{1}, HasPreimage: true, Value: common.Hash{1}}, Slot{Key: common.Hash{0xff}, Value: common.Hash{30: 1}})
	})
	add(6, func(it *item) { it.account.HasAddress, it.account.Address = false, common.Address{} })
	slices.SortFunc(items, func(a, b item) int { return a.account.Key.Cmp(b.account.Key) })
	return items
}

func slots(list ...Slot) []Slot {
	for i := range list {
		if list[i].HasPreimage {
			list[i].Key = crypto.Keccak256Hash(list[i].Preimage[:])
		}
	}
	slices.SortFunc(list, func(a, b Slot) int { return a.Key.Cmp(b.Key) })
	return list
}

func encode(t testing.TB, items []item) []byte {
	t.Helper()
	var buf bytes.Buffer
	enc, err := NewEncoder(&buf, Accounts)
	require.NoError(t, err)
	for _, it := range items {
		require.NoError(t, enc.Account(it.account))
		for _, s := range it.slots {
			require.NoError(t, enc.Slot(s))
		}
	}
	require.NoError(t, enc.End())
	require.EqualValues(t, buf.Len(), enc.Size())
	return buf.Bytes()
}

func encodeCodes(t testing.TB, codes ...[]byte) []byte {
	t.Helper()
	var buf bytes.Buffer
	enc, err := NewEncoder(&buf, Codes)
	require.NoError(t, err)
	for _, code := range codes {
		require.NoError(t, enc.Code(code))
	}
	require.NoError(t, enc.End())
	return buf.Bytes()
}

func decode(data []byte) (items []item, codes [][]byte, err error) {
	dec, err := NewDecoder(bytes.NewReader(data))
	if err != nil {
		return nil, nil, err
	}
	for {
		record, err := dec.Next()
		switch {
		case err == io.EOF:
			return items, codes, nil
		case err != nil:
			return nil, nil, err
		case record.Account != nil:
			items = append(items, item{account: *record.Account})
		case record.Slot != nil:
			last := &items[len(items)-1]
			last.slots = append(last.slots, *record.Slot)
		default:
			codes = append(codes, record.Code)
		}
	}
}

func TestGolden(t *testing.T) {
	for name, data := range map[string][]byte{
		"testdata/accounts.hex": encode(t, examples()),
		"testdata/codes.hex":    encodeCodes(t, []byte{0xfe}, bytes.Repeat([]byte{0x5b}, 200)),
	} {
		if *update {
			require.NoError(t, os.WriteFile(name, []byte(hex.EncodeToString(data)+"\n"), 0o644))
		}
		golden, err := os.ReadFile(name)
		require.NoError(t, err)
		require.Equal(t, strings.TrimSpace(string(golden)), hex.EncodeToString(data),
			"%s: version %d of the format has changed: a change needs a new version", name, Version)
	}
}

func TestRoundTrip(t *testing.T) {
	items, _, err := decode(encode(t, examples()))
	require.NoError(t, err)
	require.Equal(t, examples(), items)
	_, codes, err := decode(encodeCodes(t, []byte{1}, []byte{2, 3}))
	require.NoError(t, err)
	require.Equal(t, [][]byte{{1}, {2, 3}}, codes)
	items, codes, err = decode(encode(t, nil))
	require.NoError(t, err)
	require.Empty(t, items)
	require.Empty(t, codes)
}

func TestRoundTrip_random(t *testing.T) {
	random := rand.New(rand.NewSource(1))
	for range 200 {
		var items []item
		for range random.Intn(8) {
			items = append(items, randomItem(random))
		}
		slices.SortFunc(items, func(a, b item) int { return a.account.Key.Cmp(b.account.Key) })
		have, _, err := decode(encode(t, items))
		require.NoError(t, err)
		require.Equal(t, items, have)
	}
}

func randomItem(random *rand.Rand) item {
	a := Account{HasAddress: true, Nonce: random.Uint64() >> random.Intn(64), CodeHash: types.EmptyCodeHash, StorageRoot: types.EmptyRootHash}
	random.Read(a.Address[:])
	a.Key = crypto.Keccak256Hash(a.Address[:])
	balance := make([]byte, random.Intn(33))
	random.Read(balance)
	a.Balance.SetBytes(balance)
	if random.Intn(2) == 0 {
		random.Read(a.CodeHash[:])
	}
	if random.Intn(2) == 0 {
		return item{account: a}
	}
	random.Read(a.StorageRoot[:])
	var list []Slot
	for range 1 + random.Intn(5) {
		s := Slot{HasPreimage: random.Intn(4) > 0}
		random.Read(s.Value[random.Intn(32):])
		s.Value[31] |= 1
		if s.HasPreimage {
			random.Read(s.Preimage[:])
		} else {
			random.Read(s.Key[:])
		}
		list = append(list, s)
	}
	return item{account: a, slots: slots(list...)}
}

// TestDecoder_refuses_every_cut_and_extra_byte: no prefix of a chunk is a chunk.
func TestDecoder_refuses_every_cut_and_extra_byte(t *testing.T) {
	for _, whole := range [][]byte{encode(t, examples()), encodeCodes(t, []byte{1, 2}, []byte{3})} {
		for n := range whole {
			_, _, err := decode(whole[:n])
			require.ErrorContains(t, err, "offset ", "cut to %d of %d bytes", n, len(whole))
		}
		_, _, err := decode(append(slices.Clone(whole), 0))
		require.ErrorContains(t, err, "bytes after the end record")
	}
}

func TestDecoder_refuses(t *testing.T) {
	header := "52474c580101"
	empty := strings.Repeat("00", 31) + "01" // an account's key
	for name, c := range map[string]struct{ data, want string }{
		"magic":              {"52474c590101", "offset 0: magic"},
		"version":            {"52474c580201", "format version 2, this program reads version 1"},
		"kind":               {"52474c580103", "unknown chunk kind 3"},
		"tag":                {header + "07", "offset 6: record: unknown record tag 0x07"},
		"account flags":      {header + "0108", "unknown account flags 0x08"},
		"code in accounts":   {header + "030101", "code record in a chunk of accounts"},
		"account in codes":   {"52474c580102" + "0100" + empty + "0000", "account record in a chunk of codes"},
		"slot first":         {header + "0200" + empty + "0101", "slot record without an account"},
		"slot, no storage":   {header + "0100" + empty + "0000" + "0200" + empty + "0101", "has no storage root"},
		"slot flags":         {header + "0202", "unknown slot flags 0x02"},
		"zero slot":          {header + "0104" + empty + "0000" + strings.Repeat("11", 32) + "0200" + empty + "00", "value zero"},
		"storage, no slot":   {header + "0104" + empty + "0000" + strings.Repeat("11", 32) + "0001", "has a storage root but no slots"},
		"padded balance":     {header + "0100" + empty + "00" + "0200ff", "balance: number with leading zero bytes"},
		"long balance":       {header + "0100" + empty + "00" + "21", "balance: number of 33 bytes"},
		"padded nonce":       {header + "0100" + empty + "8000", "nonce: number with trailing zero group"},
		"nonce of 65 bits":   {header + "0100" + empty + "ffffffffffffffffff02", "nonce: number above 64 bits"},
		"order":              {header + "0100" + empty + "0000" + "0100" + empty + "0000", "does not ascend"},
		"count":              {header + "0100" + empty + "0000" + "0002", "end record counts 2 records, the chunk has 1"},
		"empty code":         {"52474c580102" + "0300", "code of 0 bytes"},
		"huge code":          {"52474c580102" + "03ffffffff0f", "code of 4294967295 bytes"},
		"code hash of none":  {header + "0102" + empty + "0000" + types.EmptyCodeHash.Hex()[2:], "code hash of empty code"},
		"storage root, none": {header + "0104" + empty + "0000" + types.EmptyRootHash.Hex()[2:], "storage root of empty storage"},
	} {
		data, err := hex.DecodeString(c.data)
		require.NoError(t, err, name)
		_, _, err = decode(data)
		require.ErrorContains(t, err, c.want, name)
		require.ErrorContains(t, err, "offset ", name)
	}
}

func TestEncoder_refuses(t *testing.T) {
	list := examples()
	enc := func() *Encoder {
		e, err := NewEncoder(io.Discard, Accounts)
		require.NoError(t, err)
		return e
	}
	e := enc()
	require.NoError(t, e.Account(list[2].account))
	require.ErrorContains(t, e.Account(list[0].account), "does not ascend")

	wrong := list[0].account
	wrong.Address[0]++
	wrong.HasAddress = true
	require.ErrorContains(t, enc().Account(wrong), "is not its keccak256")
	require.ErrorContains(t, enc().Account(Account{Key: common.Hash{1}}), "must not be zero")
	require.ErrorContains(t, enc().Code([]byte{1}), "code record in a chunk of accounts")
	_, err := NewEncoder(io.Discard, 9)
	require.ErrorContains(t, err, "unknown chunk kind 9")
}

// FuzzDecoder: whatever the bytes, no panic, and what is accepted is the one
// encoding of what was read.
func FuzzDecoder(f *testing.F) {
	f.Add(encode(f, examples()))
	f.Add(encode(f, nil))
	f.Add(encodeCodes(f, []byte{1, 2}, []byte{3}))
	f.Fuzz(func(t *testing.T, data []byte) {
		items, codes, err := decode(data)
		if err != nil {
			return
		}
		again := encode(t, items)
		if len(codes) > 0 || data[5] == byte(Codes) {
			again = encodeCodes(t, codes...)
		}
		require.Equal(t, data, again)
	})
}
