package export

import (
	"context"
	"encoding/json"
	"math/big"
	"os"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/trie"
	"github.com/stretchr/testify/require"
)

// nodesOf is a trie in memory of n leaves, with keys that share long prefixes
// and values short enough to be embedded in their parents.
func nodesOf(t testing.TB, n int) (common.Hash, map[string][]byte, []common.Hash) {
	t.Helper()
	nodes := make(map[string][]byte)
	st := trie.NewStackTrie(func(path []byte, _ common.Hash, blob []byte) { nodes[string(path)] = append([]byte{}, blob...) })
	var keys []common.Hash
	for i := range n {
		key := common.BigToHash(new(big.Int).Lsh(big.NewInt(int64(i)), uint(i%3)*80))
		keys = append(keys, key)
	}
	sortHashes(keys)
	unique := keys[:0]
	for i, key := range keys {
		if i == 0 || key != keys[i-1] {
			unique = append(unique, key)
			require.NoError(t, st.Update(key[:], []byte{byte(i%100 + 1)}))
		}
	}
	return st.Hash(), nodes, unique
}

func sortHashes(list []common.Hash) {
	for i := range list {
		for j := i; j > 0 && list[j].Cmp(list[j-1]) < 0; j-- {
			list[j], list[j-1] = list[j-1], list[j]
		}
	}
}

// TestWalk_visits_each_leaf_of_the_bounds_once compares with the list of keys,
// for bounds at, between and around keys.
func TestWalk_visits_each_leaf_of_the_bounds_once(t *testing.T) {
	for _, n := range []int{1, 2, 17, 300} {
		root, nodes, keys := nodesOf(t, n)
		read := func(_ common.Hash, path []byte, _ common.Hash) ([]byte, error) { return nodes[string(path)], nil }
		bounds := []common.Hash{{}, common.MaxHash, keys[0], keys[len(keys)-1], keys[len(keys)/2], after(keys[len(keys)/2]), {0: 0x10}}
		for _, from := range bounds {
			for _, to := range bounds {
				var want, have []common.Hash
				for _, key := range keys {
					if key.Cmp(from) >= 0 && key.Cmp(to) <= 0 {
						want = append(want, key)
					}
				}
				require.NoError(t, walk(read, common.Hash{}, root, from, to, func(key common.Hash, _ []byte) error {
					have = append(have, key)
					return nil
				}))
				require.Equal(t, want, have, "%d leaves, from %s to %s", n, from, to)
			}
		}
		for path := range nodes { // each node is needed
			lacking := func(o common.Hash, at []byte, hash common.Hash) ([]byte, error) {
				if string(at) == path {
					return nil, nil
				}
				return read(o, at, hash)
			}
			err := walk(lacking, common.Hash{}, root, common.Hash{}, common.MaxHash, func(common.Hash, []byte) error { return nil })
			require.ErrorContains(t, err, "is not in the database")
		}
	}
}

// FuzzWalk: a node of any bytes gives an error or leaves, never a panic.
func FuzzWalk(f *testing.F) {
	_, nodes, _ := nodesOf(f, 40)
	for _, blob := range nodes {
		f.Add(blob)
	}
	f.Fuzz(func(t *testing.T, blob []byte) {
		depth := 0
		read := func(_ common.Hash, path []byte, _ common.Hash) ([]byte, error) {
			if depth++; depth > 200 {
				return nil, errAway
			}
			return blob, nil
		}
		_ = walk(read, common.Hash{}, common.Hash{1}, common.Hash{}, common.MaxHash, func(common.Hash, []byte) error { return nil })
	})
}

func TestOpenDatabase_names_what_is_missing(t *testing.T) {
	dir := t.TempDir()
	_, err := OpenDatabase(dir)
	require.ErrorContains(t, err, dir)
	require.ErrorContains(t, err, "no file CURRENT")
}

// TestPartial_takes_what_is_whole: after a run that failed, the next one reads
// only what is missing, and damaged or torn remains are made again.
func TestPartial_takes_what_is_whole(t *testing.T) {
	entries := someEntries(t, 60)
	want := filepath.Join(t.TempDir(), "want")
	exportTo(t, want, entries)
	for name, damage := range map[string]func(t *testing.T, partial string){
		"nothing": func(*testing.T, string) {},
		"torn journal": func(t *testing.T, partial string) {
			path := filepath.Join(partial, journalFile)
			data, err := os.ReadFile(path)
			require.NoError(t, err)
			require.NoError(t, os.WriteFile(path, data[:len(data)-9], 0o600))
		},
		"no journal": func(t *testing.T, partial string) { require.NoError(t, os.Remove(filepath.Join(partial, journalFile))) },
		"bent chunk": func(t *testing.T, partial string) {
			path := filepath.Join(partial, "accounts-00-000000.zst")
			data, err := os.ReadFile(path)
			require.NoError(t, err)
			data[len(data)/2] ^= 1
			require.NoError(t, os.WriteFile(path, data, 0o600))
		},
		"stray files": func(t *testing.T, partial string) {
			require.NoError(t, os.WriteFile(filepath.Join(partial, "accounts-00-000099.zst"), []byte("x"), 0o600))
			require.NoError(t, os.WriteFile(filepath.Join(partial, "codes-000007.zst.tmp"), []byte("x"), 0o600))
		},
		"finished but for the name": func(t *testing.T, partial string) {
			require.NoError(t, os.RemoveAll(partial))
			require.NoError(t, os.CopyFS(partial, os.DirFS(want)))
		},
	} {
		t.Run(name, func(t *testing.T) {
			dir := filepath.Join(t.TempDir(), "export")
			src := &memory{entries: entries, failAt: 40}
			opts := Options{Dir: dir, ChainID: 1, Header: testHeader(), ChunkBytes: 300, Ranges: 4, Workers: 1}
			_, err := Run(context.Background(), src, opts, quiet())
			require.ErrorIs(t, err, errAway)
			damage(t, dir+PartialSuffix)
			src.failAt = -1
			_, err = Run(context.Background(), src, opts, quiet())
			require.NoError(t, err)
			equalDirs(t, want, dir)
		})
	}
}

func equalDirs(t *testing.T, a, b string) {
	t.Helper()
	files, err := os.ReadDir(a)
	require.NoError(t, err)
	others, err := os.ReadDir(b)
	require.NoError(t, err)
	require.Len(t, others, len(files))
	for _, f := range files {
		one, err := os.ReadFile(filepath.Join(a, f.Name()))
		require.NoError(t, err)
		two, err := os.ReadFile(filepath.Join(b, f.Name()))
		require.NoError(t, err)
		require.Equal(t, one, two, f.Name())
	}
}

func TestPartial_refuses_another_export(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "export")
	src := &memory{entries: someEntries(t, 60), failAt: 40}
	opts := Options{Dir: dir, ChainID: 1, Header: testHeader(), ChunkBytes: 300, Ranges: 4, Workers: 1}
	_, err := Run(context.Background(), src, opts, quiet())
	require.ErrorIs(t, err, errAway)
	for name, bend := range map[string]func(*Options){
		"chunk size": func(o *Options) { o.ChunkBytes++ },
		"ranges":     func(o *Options) { o.Ranges = 8 },
		"block":      func(o *Options) { o.Header = &types.Header{Number: big.NewInt(6), Difficulty: new(big.Int)} },
		"chain":      func(o *Options) { o.ChainID++ },
	} {
		other := opts
		bend(&other)
		_, err := Run(context.Background(), src, other, quiet())
		require.ErrorContains(t, err, "an unfinished export of another block or with other options", name)
	}
	opts.Ranges = 3
	_, err = Run(context.Background(), src, opts, quiet())
	require.ErrorContains(t, err, "want a power of two")
}

// FuzzJournal: whatever a journal says, it is taken or refused, without panic.
func FuzzJournal(f *testing.F) {
	f.Add([]byte(`{"range":0,"last":true,"counts":{"accounts":1}}` + "\n"))
	row, _ := json.Marshal(finished{Range: 1, Chunk: &ChunkFile{File: "x"}})
	f.Add(append(row, '\n'))
	f.Fuzz(func(t *testing.T, line []byte) {
		p := &partial{dir: t.TempDir(), opts: Options{Ranges: 4}, codes: make(map[common.Hash]common.Hash), shares: make([]float64, 4)}
		p.take([][]byte{line})
		for _, r := range p.rows {
			require.Less(t, r.Range, 4)
			require.Nil(t, r.Chunk, "no such file is there")
		}
		for i := range 4 {
			p.resume(i)
		}
	})
}

// FuzzManifest: what is accepted is written back with the same meaning.
func FuzzManifest(f *testing.F) {
	m, err := newManifest(Options{ChainID: 1, Header: testHeader(), Ranges: 4, ChunkBytes: 300})
	if err != nil {
		f.Fatal(err)
	}
	data, _ := json.Marshal(m)
	f.Add(data)
	f.Fuzz(func(t *testing.T, data []byte) {
		m, err := decodeManifest(data)
		if err != nil {
			return
		}
		again, err := json.Marshal(m)
		require.NoError(t, err)
		same, err := decodeManifest(again)
		require.NoError(t, err)
		one, err := m.Hash()
		require.NoError(t, err)
		two, err := same.Hash()
		require.NoError(t, err)
		require.Equal(t, one, two)
	})
}

func TestSpan_covers_the_key_space(t *testing.T) {
	for _, n := range []int{1, 2, 16, 256} {
		at := common.Hash{}
		for i := range n {
			from, to := span(i, n)
			require.Equal(t, at, from)
			at = after(to)
		}
		require.Zero(t, at, "the last range ends at the last key")
	}
}
