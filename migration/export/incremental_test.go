package export

import (
	"context"
	"fmt"
	"math/big"
	"math/rand"
	"os"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/state/snapshot"
	"github.com/ethereum/go-ethereum/core/tracing"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethdb"
	"github.com/ethereum/go-ethereum/ethdb/pebble"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/triedb"
	"github.com/ethereum/go-ethereum/triedb/hashdb"
	"github.com/holiman/uint256"
	"github.com/stretchr/testify/require"

	"github.com/regalia-network/regalia/migration/chunk"
)

// twoStates makes a chain database of two blocks: accounts of all sorts, then
// changes of all sorts to some of them. It is op-geth's own StateDB that makes
// them.
func twoStates(t *testing.T, r *rand.Rand, dir string) (before, after *types.Header) {
	t.Helper()
	kv, err := pebble.New(dir, 16, 16, "", false)
	require.NoError(t, err)
	db := rawdb.NewDatabase(kv)
	tries := triedb.NewDatabase(db, &triedb.Config{Preimages: true, HashDB: hashdb.Defaults})
	flat, err := snapshot.New(snapshot.Config{CacheSize: 1}, db, tries, types.EmptyRootHash)
	require.NoError(t, err)
	n := 2 + r.Intn(300)
	before = commit(t, db, tries, flat, nil, func(s *state.StateDB) {
		for i := range n {
			fill(s, r, addressOf(i))
		}
	})
	after = commit(t, db, tries, flat, before, func(s *state.StateDB) {
		for range 1 + r.Intn(n) {
			edit(s, r, addressOf(r.Intn(n+n/4+1)))
		}
	})
	_, err = flat.Journal(after.Root)
	require.NoError(t, err)
	require.NoError(t, tries.Close())
	require.NoError(t, db.Close())
	return before, after
}

func addressOf(i int) common.Address { return common.BigToAddress(big.NewInt(int64(i)*7919 + 1)) }

func fill(s *state.StateDB, r *rand.Rand, a common.Address) {
	s.SetNonce(a, uint64(r.Intn(5))+1, tracing.NonceChangeUnspecified)
	s.SetBalance(a, uint256.NewInt(uint64(r.Intn(1000))), tracing.BalanceChangeUnspecified)
	if r.Intn(3) == 0 {
		s.SetCode(a, []byte{1, byte(r.Intn(6))}, tracing.CodeChangeUnspecified)
	}
	if r.Intn(3) == 0 {
		for range 1 + r.Intn(60) {
			s.SetState(a, slotOf(r), common.Hash{31: byte(1 + r.Intn(255))})
		}
	}
}

func slotOf(r *rand.Rand) common.Hash { return common.BigToHash(big.NewInt(int64(r.Intn(90)))) }

// edit changes one thing of an account, which may be a new one.
func edit(s *state.StateDB, r *rand.Rand, a common.Address) {
	switch r.Intn(7) {
	case 0:
		fill(s, r, a)
	case 1:
		s.SelfDestruct(a)
	case 2: // storage alone
		s.SetNonce(a, max(1, s.GetNonce(a)), tracing.NonceChangeUnspecified)
		for range 1 + r.Intn(10) {
			s.SetState(a, slotOf(r), common.Hash{31: byte(r.Intn(3))})
		}
	case 3: // all storage goes
		for i := range 90 {
			s.SetState(a, common.BigToHash(big.NewInt(int64(i))), common.Hash{})
		}
	case 4:
		s.AddBalance(a, uint256.NewInt(1), tracing.BalanceChangeUnspecified)
	case 5:
		s.SetCode(a, []byte{2, byte(r.Intn(9))}, tracing.CodeChangeUnspecified)
	case 6: // gone, and made anew in the next transaction
		s.SelfDestruct(a)
		s.Finalise(true)
		fill(s, r, a)
	}
	s.Finalise(true)
}

func commit(t *testing.T, db ethdb.Database, tries *triedb.Database, flat *snapshot.Tree, parent *types.Header, do func(*state.StateDB)) *types.Header {
	t.Helper()
	header := &types.Header{Number: new(big.Int), Difficulty: new(big.Int), Root: types.EmptyRootHash}
	root := types.EmptyRootHash
	if parent != nil {
		header.Number, header.ParentHash, root = big.NewInt(1), parent.Hash(), parent.Root
	}
	s, err := state.New(root, state.NewDatabase(tries, nil).WithSnapshot(flat))
	require.NoError(t, err)
	do(s)
	header.Root, err = s.Commit(header.Number.Uint64(), true, false)
	require.NoError(t, err)
	require.NoError(t, tries.Commit(header.Root, false))
	rawdb.WriteHeader(db, header)
	rawdb.WriteCanonicalHash(db, header.Hash(), header.Number.Uint64())
	rawdb.WriteHeadHeaderHash(db, header.Hash())
	if parent == nil {
		rawdb.WriteChainConfig(db, header.Hash(), params.MergedTestChainConfig)
	}
	return header
}

// flaky is a State that goes away after some accounts.
type flaky struct {
	State
	left int
}

type flakySink struct {
	Sink
	f *flaky
}

func (f *flaky) Accounts(ctx context.Context, header *types.Header, from, to common.Hash, sink Sink) error {
	return f.State.Accounts(ctx, header, from, to, flakySink{sink, f})
}

func (s flakySink) Account(a chunk.Account) error {
	if s.f.left--; s.f.left < 0 {
		return errAway
	}
	return s.Sink.Account(a)
}

// TestIncremental_equals_a_full_export on random pairs of states, also when it
// is stopped and taken up, byte for byte.
func TestIncremental_equals_a_full_export(t *testing.T) {
	seed := rand.Int63()
	t.Log("seed", seed)
	r := rand.New(rand.NewSource(seed))
	pairs := 15
	if os.Getenv("SOAK") != "" {
		pairs = 1000
	}
	ctx, deleted, changed := context.Background(), 0, 0
	for n := range pairs {
		dir := filepath.Join(t.TempDir(), fmt.Sprint(n))
		before, after := twoStates(t, r, filepath.Join(dir, "chaindata"))
		db, err := OpenDatabase(filepath.Join(dir, "chaindata"))
		require.NoError(t, err)
		opts := func(name string, header *types.Header) Options {
			return Options{Dir: filepath.Join(dir, name), ChainID: 1, Header: header, ChunkBytes: 4000, Ranges: 2, Workers: 2}
		}
		// The base may have been spread over files otherwise.
		base := opts("base", before)
		base.Ranges, base.ChunkBytes = 1<<r.Intn(4), int64(1000+r.Intn(9000))
		_, err = Run(ctx, db, base, quiet())
		require.NoError(t, err)
		full, err := Run(ctx, db, opts("full", after), quiet())
		require.NoError(t, err)
		archive, err := Open(base.Dir)
		require.NoError(t, err)
		for _, source := range []string{"flat", "tries"} {
			if source == "tries" {
				db.IgnoreFlat()
			}
			since, err := db.Since(ctx, archive, after)
			require.NoError(t, err)
			require.Equal(t, source == "flat", since.tries == nil)
			for _, c := range since.changes {
				changed++
				if c.gone {
					deleted++
				}
			}
			part := opts(source, after)
			part.Workers = 1
			for {
				_, err := Run(ctx, &flaky{since, r.Intn(int(full.Counts.Accounts) + 40)}, part, quiet())
				if err == nil {
					break
				}
				require.ErrorIs(t, err, errAway)
			}
			equalDirs(t, filepath.Join(dir, "full"), part.Dir)
		}
		require.NoError(t, db.Close())
		require.NoError(t, os.RemoveAll(dir))
	}
	t.Logf("%d pairs, %d accounts changed, %d of them deleted", pairs, changed, deleted)
	require.NotZero(t, deleted)
}

// TestFlat_equals_tries: what a node keeps beside the tries gives the same files,
// for the head, whose changes are still apart from the rest, and for the block
// before it.
func TestFlat_equals_tries(t *testing.T) {
	seed := rand.Int63()
	t.Log("seed", seed)
	r := rand.New(rand.NewSource(seed))
	for n := range 10 {
		dir := filepath.Join(t.TempDir(), fmt.Sprint(n))
		before, after := twoStates(t, r, filepath.Join(dir, "chaindata"))
		db, err := OpenDatabase(filepath.Join(dir, "chaindata"))
		require.NoError(t, err)
		require.NotNil(t, db.flat)
		flat := db.flat
		for i, header := range []*types.Header{before, after} {
			require.NotNil(t, flat.Snapshot(header.Root), "block %d is not in the flat state", i)
			for _, source := range []string{"flat", "tries"} {
				if db.flat = flat; source == "tries" {
					db.IgnoreFlat()
				}
				to := filepath.Join(dir, fmt.Sprint(source, i))
				_, err = Run(context.Background(), db, Options{Dir: to, ChainID: 1, Header: header, ChunkBytes: 4000, Ranges: 2, Workers: 2}, quiet())
				require.NoError(t, err)
			}
			equalDirs(t, filepath.Join(dir, fmt.Sprint("tries", i)), filepath.Join(dir, fmt.Sprint("flat", i)))
		}
		require.NoError(t, db.Close())
	}
}

// TestSince_refuses what it could not come from.
func TestSince_refuses(t *testing.T) {
	dir := t.TempDir()
	r := rand.New(rand.NewSource(3))
	before, after := twoStates(t, r, filepath.Join(dir, "chaindata"))
	db, err := OpenDatabase(filepath.Join(dir, "chaindata"))
	require.NoError(t, err)
	defer db.Close()
	ctx := context.Background()
	_, err = Run(ctx, db, Options{Dir: filepath.Join(dir, "late"), ChainID: 1, Header: after}, quiet())
	require.NoError(t, err)
	late, err := Open(filepath.Join(dir, "late"))
	require.NoError(t, err)
	_, err = db.Since(ctx, late, before)
	require.ErrorContains(t, err, "behind block 0: name an older one")
	late.Manifest.Block.Hash[0]++
	_, err = db.Since(ctx, late, after)
	require.ErrorContains(t, err, "of another chain, or was taken back")

	_, err = Run(ctx, db, Options{Dir: filepath.Join(dir, "early"), ChainID: 1, Header: before}, quiet())
	require.NoError(t, err)
	db.IgnoreFlat()
	early, err := Open(filepath.Join(dir, "early"))
	require.NoError(t, err)
	early.Manifest.Block.StateRoot[0]++ // a state that was pruned
	_, err = db.Since(ctx, early, after)
	require.ErrorContains(t, err, "keeps the states of both blocks")
}
