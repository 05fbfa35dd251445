package export

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"math/big"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/log"
	"github.com/holiman/uint256"
	"github.com/stretchr/testify/require"

	"github.com/regalia-network/regalia/migration/atomicfile"
	"github.com/regalia-network/regalia/migration/chunk"
)

func quiet() log.Logger { return log.NewLogger(log.DiscardHandler()) }

// memory is a state in memory that fails where told to.
type memory struct {
	entries []entry
	failAt  int // index of the entry before which reading fails; -1 never
}

var errAway = errors.New("the node went away")

func (m *memory) Accounts(_ context.Context, _ *types.Header, from, to common.Hash, sink Sink) error {
	for i := range m.entries {
		e := &m.entries[i]
		if e.Account.Key.Cmp(from) < 0 || e.Account.Key.Cmp(to) > 0 {
			continue
		}
		if i == m.failAt {
			return errAway
		}
		if err := sink.Account(e.Account); err != nil {
			return err
		}
		for _, slot := range e.Slots {
			if err := sink.Slot(slot); err != nil {
				return err
			}
		}
	}
	return nil
}

func (m *memory) Code(_ context.Context, _ *types.Header, hash, account common.Hash) ([]byte, error) {
	for i := range m.entries {
		if m.entries[i].Account.Key == account && m.entries[i].Account.CodeHash == hash {
			return m.entries[i].Code, nil
		}
	}
	return nil, errors.New("no such code")
}

// someEntries are n accounts; every second has one of three codes, every third
// storage.
func someEntries(t testing.TB, n int) []entry {
	t.Helper()
	var entries []entry
	for i := range n {
		address := common.BigToAddress(big.NewInt(int64(i)))
		var e entry
		e.Account = chunk.Account{
			Key: crypto.Keccak256Hash(address[:]), Address: address, HasAddress: true, Nonce: uint64(i), Balance: *uint256.NewInt(uint64(i)),
			CodeHash: types.EmptyCodeHash,
		}
		if i%2 == 0 {
			e.Code = []byte{byte(i % 3), 1}
			e.Account.CodeHash = crypto.Keccak256Hash(e.Code)
		}
		if i%3 == 0 {
			slots, err := orderStorage(map[common.Hash]string{{31: byte(i)}: "01", {}: "ff00"})
			require.NoError(t, err)
			e.Slots = slots
		}
		var err error
		e.Account.StorageRoot, err = chunk.StorageRoot(e.Slots)
		require.NoError(t, err)
		entries = append(entries, e)
	}
	slices.SortFunc(entries, func(a, b entry) int { return a.Account.Key.Cmp(b.Account.Key) })
	return entries
}

func testHeader() *types.Header {
	return &types.Header{Number: big.NewInt(5), Root: common.Hash{1}, Difficulty: new(big.Int), Time: 9}
}

func exportTo(t testing.TB, dir string, entries []entry) *Archive {
	t.Helper()
	_, err := Run(context.Background(), &memory{entries: entries, failAt: -1},
		Options{Dir: dir, ChainID: 1, Header: testHeader(), ChunkBytes: 300, Ranges: 4}, quiet())
	require.NoError(t, err)
	archive, err := Open(dir)
	require.NoError(t, err)
	return archive
}

// read reads everything back, with the code of each entry.
func read(a *Archive) (entries []entry, err error) {
	codes := make(map[common.Hash][]byte)
	for code, err := range a.Codes() {
		if err != nil {
			return nil, err
		}
		codes[crypto.Keccak256Hash(code)] = code
	}
	for e, err := range a.Entries() {
		if err != nil {
			return nil, err
		}
		entries = append(entries, entry{Entry: *e, Code: codes[e.Account.CodeHash]})
	}
	return entries, nil
}

func TestRun_round_trip_over_many_chunks(t *testing.T) {
	entries := someEntries(t, 100)
	archive := exportTo(t, filepath.Join(t.TempDir(), "export"), entries)
	have, err := read(archive)
	require.NoError(t, err)
	require.Len(t, have, len(entries))
	for i := range entries {
		require.Equal(t, entries[i].Account, have[i].Account)
		require.ElementsMatch(t, entries[i].Slots, have[i].Slots)
		require.Equal(t, entries[i].Code, have[i].Code)
	}
	require.Greater(t, len(archive.Manifest.Chunks), 10)
	require.Equal(t, Counts{Accounts: 100, Slots: 67, Codes: 3}, archive.Manifest.Counts, "key 0 of account 0 is one slot")
}

func TestRun_is_deterministic(t *testing.T) {
	entries := someEntries(t, 50)
	one, two := filepath.Join(t.TempDir(), "a"), filepath.Join(t.TempDir(), "b")
	exportTo(t, one, entries)
	exportTo(t, two, entries)
	files, err := os.ReadDir(one)
	require.NoError(t, err)
	require.Greater(t, len(files), 2)
	for _, f := range files {
		a, err := os.ReadFile(filepath.Join(one, f.Name()))
		require.NoError(t, err)
		b, err := os.ReadFile(filepath.Join(two, f.Name()))
		require.NoError(t, err)
		require.True(t, bytes.Equal(a, b), f.Name())
	}
}

func TestRun_leaves_nothing_half_written(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "export")
	p := &memory{entries: someEntries(t, 40), failAt: 25}
	opts := Options{Dir: dir, ChainID: 1, Header: testHeader(), ChunkBytes: 300, Ranges: 4}
	_, err := Run(context.Background(), p, opts, quiet())
	require.ErrorIs(t, err, errAway)
	require.NoDirExists(t, dir)
	partial, err := os.ReadDir(dir + PartialSuffix)
	require.NoError(t, err)
	for _, f := range partial {
		require.NotContains(t, f.Name(), atomicfile.TempSuffix)
		require.NotEqual(t, ManifestFile, f.Name())
	}

	p.failAt = -1
	_, err = Run(context.Background(), p, opts, quiet())
	require.NoError(t, err)
	require.NoDirExists(t, dir+PartialSuffix)
	require.NoFileExists(t, dir+".lock")
	_, err = Run(context.Background(), p, opts, quiet())
	require.ErrorContains(t, err, dir+": exists already")
}

// TestArchive_notices_every_flipped_byte flips bits in every file.
func TestArchive_notices_every_flipped_byte(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "export")
	archive := exportTo(t, dir, someEntries(t, 20))
	require.GreaterOrEqual(t, len(archive.Manifest.Chunks), 3)
	for _, row := range archive.Manifest.Chunks {
		path := filepath.Join(dir, row.File)
		whole, err := os.ReadFile(path)
		require.NoError(t, err)
		for i := range whole {
			bent := slices.Clone(whole)
			bent[i] ^= 1 << (i % 8)
			require.NoError(t, os.WriteFile(path, bent, 0o600))
			_, err := read(archive)
			require.ErrorContains(t, err, path)
			require.ErrorContains(t, err, "was changed or cut")
		}
		require.NoError(t, os.WriteFile(path, whole[:len(whole)-1], 0o600))
		_, err = read(archive)
		require.ErrorContains(t, err, path)
		require.NoError(t, os.Remove(path))
		_, err = read(archive)
		require.ErrorContains(t, err, path)
		require.ErrorIs(t, err, os.ErrNotExist)
		require.NoError(t, os.WriteFile(path, whole, 0o600))
	}
	_, err := read(archive)
	require.NoError(t, err)
}

// TestArchive_manifest_must_agree bends the manifest and leaves the chunks.
func TestArchive_manifest_must_agree(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "export")
	exportTo(t, dir, someEntries(t, 20))
	path := filepath.Join(dir, ManifestFile)
	whole, err := os.ReadFile(path)
	require.NoError(t, err)
	for name, c := range map[string]struct {
		bend func(*Manifest)
		want string
	}{
		"format":      {func(m *Manifest) { m.Format = "other" }, `format "other"`},
		"version":     {func(m *Manifest) { m.Version = 1 }, `version 1, this program reads "regalia-state-export" version 2`},
		"block hash":  {func(m *Manifest) { m.Block.Hash[0]++ }, "headerRlp hashes to"},
		"state root":  {func(m *Manifest) { m.Block.StateRoot[0]++ }, "header has state root"},
		"number":      {func(m *Manifest) { m.Block.Number++ }, "the manifest says block 6"},
		"header":      {func(m *Manifest) { m.Block.HeaderRLP = m.Block.HeaderRLP[1:] }, "headerRlp"},
		"file":        {func(m *Manifest) { m.Chunks[0].File = "../../etc/passwd" }, "is not a plain file name"},
		"dots":        {func(m *Manifest) { m.Chunks[0].File = ".." }, "is not a plain file name"},
		"kind":        {func(m *Manifest) { m.Chunks[0].Kind = "things" }, `kind "things"`},
		"sum":         {func(m *Manifest) { m.Chunks[0].SHA256 = "00" }, "is not 32 bytes of hex"},
		"other kind":  {func(m *Manifest) { m.Chunks[0].Kind = "codes" }, "holds accounts, the manifest says codes"},
		"records":     {func(m *Manifest) { m.Chunks[0].Records++ }, "records, the manifest says"},
		"first":       {func(m *Manifest) { m.Chunks[0].First[0]++ }, "first account key"},
		"last":        {func(m *Manifest) { m.Chunks[0].Last[0]++ }, "last account key"},
		"code first":  {func(m *Manifest) { m.Chunks[len(m.Chunks)-1].First[0]++ }, "first code hash"},
		"code last":   {func(m *Manifest) { m.Chunks[len(m.Chunks)-1].Last[0]++ }, "last code hash"},
		"order":       {func(m *Manifest) { m.Chunks[0], m.Chunks[1] = m.Chunks[1], m.Chunks[0] }, "does not lie behind"},
		"chunk gone":  {func(m *Manifest) { m.Chunks = m.Chunks[1:] }, "the manifest says {Accounts:20"},
		"codes gone":  {func(m *Manifest) { m.Chunks = m.Chunks[:len(m.Chunks)-1] }, "codes, the manifest says"},
		"slots count": {func(m *Manifest) { m.Counts.Slots++ }, "the manifest says {Accounts:20"},
	} {
		m := new(Manifest)
		require.NoError(t, json.Unmarshal(whole, m))
		c.bend(m)
		require.NoError(t, m.write(path))
		archive, err := Open(dir)
		if err == nil {
			_, err = read(archive)
		}
		require.ErrorContains(t, err, c.want, name)
	}
	require.NoError(t, os.WriteFile(path, append(whole[:len(whole)-2], []byte(`, "extra": 1}`)...), 0o600))
	_, err = Open(dir)
	require.ErrorContains(t, err, `unknown field "extra"`)
	require.NoError(t, os.Remove(path))
	_, err = Open(dir)
	require.ErrorContains(t, err, "not a finished export")
}

func TestPage_bound(t *testing.T) {
	entries := someEntries(t, 4)
	first, last := entries[0].Account.Key, entries[3].Account.Key
	beyond := common.MaxHash
	for name, c := range map[string]struct {
		entries []entry
		start   common.Hash
		next    []byte
		want    string
	}{
		"whole":        {entries, common.Hash{}, nil, ""},
		"goes on":      {entries, first, beyond[:], ""},
		"empty":        {nil, common.Hash{}, nil, ""},
		"stuck":        {nil, common.Hash{}, beyond[:], "empty page that goes on"},
		"before start": {entries, last, nil, "before it"},
		"behind next":  {entries, first, last[:], "that goes on at"},
		"short next":   {entries, first, beyond[:5], "is not 32 bytes"},
	} {
		page := Page{Entries: c.entries}
		err := page.bound(c.start, c.next)
		if c.want == "" {
			require.NoError(t, err, name)
			require.Equal(t, c.next != nil, page.Next != nil, name)
		} else {
			require.ErrorContains(t, err, c.want, name)
		}
	}
}

func TestOrderStorage_refuses(t *testing.T) {
	for _, value := range []string{"", "0x01", "zz", "1", string(bytes.Repeat([]byte("ff"), 33))} {
		_, err := orderStorage(map[common.Hash]string{{1}: value})
		require.ErrorContains(t, err, "is not a non-zero 256-bit number", "%q", value)
	}
}
