package migration

import (
	"bytes"
	"context"
	"errors"
	"maps"
	"math/big"
	"math/rand"
	"os"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethdb/pebble"
	"github.com/stretchr/testify/require"

	"github.com/regalia-network/regalia/migration/chunk"
	"github.com/regalia-network/regalia/migration/genesis"
)

// writeAlloc makes the database of an allocation, of another one if base is
// given.
func writeAlloc(t *testing.T, alloc types.GenesisAlloc, time uint64, dir, base string) error {
	t.Helper()
	records, codes := recordsOf(t, alloc)
	root := (&core.Genesis{Config: genesis.ChainConfig(5), Alloc: alloc}).ToBlock().Root()
	parent := &types.Header{Number: common.Big1, Difficulty: common.Big0, Time: time, GasLimit: 30_000_000, BaseFee: big.NewInt(251)}
	_, err := genesis.WriteDatabase(context.Background(), dir, genesis.Config{ChainID: 5, Parent: parent}, genesis.Input{
		Records: chunk.Records(records), Root: root, Base: base, Codes: func(yield func([]byte, error) bool) {
			for hash, code := range codes {
				if hash != types.EmptyCodeHash && !yield(code, nil) {
					return
				}
			}
		},
	}, quiet())
	return err
}

// changeAlloc is the allocation some blocks later.
func changeAlloc(random *rand.Rand, alloc types.GenesisAlloc) types.GenesisAlloc {
	changed := maps.Clone(alloc)
	for address, account := range alloc {
		account.Storage = maps.Clone(account.Storage)
		switch random.Intn(12) {
		case 0:
			delete(changed, address)
			continue
		case 1: // destroyed and made anew
			account = randomAccount(random)
		case 2:
			account.Storage = nil
		case 3:
			account.Code = randomBytes(random, 1+random.Intn(60))
		case 4:
			account.Balance = new(big.Int).Add(account.Balance, common.Big1)
			account.Balance.And(account.Balance, new(big.Int).Sub(new(big.Int).Lsh(common.Big1, 256), common.Big1))
		case 5, 6: // slots go, become others, come
			for key := range account.Storage {
				switch random.Intn(4) {
				case 0:
					delete(account.Storage, key)
				case 1:
					account.Storage[key] = common.Hash{31: byte(1 + random.Intn(255))}
				}
			}
			if account.Storage == nil {
				account.Storage = make(map[common.Hash]common.Hash)
			}
			for range random.Intn(40) {
				account.Storage[common.Hash{31: byte(random.Intn(256))}] = common.Hash{31: 7}
			}
		}
		changed[address] = account
	}
	for address, account := range oddAlloc(random) {
		if random.Intn(3) == 0 {
			changed[address] = account
		}
	}
	return changed
}

// TestDerived_equals_anew: a database made of an earlier state's has the same
// keys and values, all of them, as one that was written anew. And the earlier
// one stays as it was.
func TestDerived_equals_anew(t *testing.T) {
	seed := rand.Int63()
	t.Log("seed", seed)
	random := rand.New(rand.NewSource(seed))
	rounds := 60
	if os.Getenv("SOAK") != "" {
		rounds = 1000
	}
	for round := range rounds {
		dir := t.TempDir()
		alloc := oddAlloc(random)
		if random.Intn(5) > 0 {
			maps.Copy(alloc, oddAlloc(random))
			maps.Copy(alloc, oddAlloc(random))
		}
		early, anew, derived := filepath.Join(dir, "early"), filepath.Join(dir, "anew"), filepath.Join(dir, "derived")
		require.NoError(t, writeAlloc(t, alloc, 1, early, ""))
		before := contentsOf(t, early)
		changed := changeAlloc(random, alloc)
		if round == 0 {
			changed = nil // nothing is left
		}
		require.NoError(t, writeAlloc(t, changed, uint64(1+round%2), anew, ""))
		require.NoError(t, writeAlloc(t, changed, uint64(1+round%2), derived, early))
		require.Equal(t, contentsOf(t, anew), contentsOf(t, derived), "round %d", round)
		require.Equal(t, before, contentsOf(t, early), "round %d: the base has changed", round)
		require.NoError(t, writeAlloc(t, changed, uint64(1+round%2), derived, early), "a finished one is left as it is")
		require.NoDirExists(t, derived+".derived")
		if round == 0 {
			require.NoError(t, writeAlloc(t, alloc, 1, filepath.Join(dir, "again"), derived))
			require.Equal(t, before, contentsOf(t, filepath.Join(dir, "again")), "of nothing, all")
		}
		require.NoError(t, os.RemoveAll(dir))
	}
}

// TestDerived_refuses a base that is not what it should be.
func TestDerived_refuses(t *testing.T) {
	random := rand.New(rand.NewSource(7))
	alloc := make(types.GenesisAlloc)
	for len(alloc) < 60 {
		maps.Copy(alloc, oddAlloc(random))
	}
	changed := changeAlloc(random, alloc)
	for name, c := range map[string]struct {
		spoil func(db *pebble.Database)
		want  string
	}{
		"unfinished":   {func(db *pebble.Database) { rawdb.DeleteCanonicalHash(db, 0) }, "holds no genesis block"},
		"ran":          {func(db *pebble.Database) { rawdb.WriteDatabaseVersion(db, 9) }, "a node has run on it"},
		"root node":    {func(db *pebble.Database) { rawdb.WriteAccountTrieNode(db, nil, []byte{1}) }, "lacks trie node"},
		"flat account": {func(db *pebble.Database) { spoilFlat(t, db, changed) }, "hashes to"},
	} {
		dir := t.TempDir()
		early := filepath.Join(dir, "early")
		require.NoError(t, writeAlloc(t, alloc, 1, early, ""))
		db, err := pebble.New(early, 16, 16, "", false)
		require.NoError(t, err)
		c.spoil(db)
		require.NoError(t, db.Close())
		require.ErrorContains(t, writeAlloc(t, changed, 2, filepath.Join(dir, "derived"), early), c.want, name)
		require.NoDirExists(t, filepath.Join(dir, "derived"), name)
	}
}

// TestDerived_stops_cleanly wherever its records end with an error: nothing is put
// in place, and no iterator stays open, which closing the database would say.
func TestDerived_stops_cleanly(t *testing.T) {
	random := rand.New(rand.NewSource(8))
	alloc := make(types.GenesisAlloc)
	for len(alloc) < 40 {
		maps.Copy(alloc, oddAlloc(random))
	}
	dir := t.TempDir()
	early := filepath.Join(dir, "early")
	require.NoError(t, writeAlloc(t, alloc, 1, early, ""))
	records, _ := recordsOf(t, changeAlloc(random, alloc))
	count := 0
	for range chunk.Records(records) {
		count++
	}
	for stop := 0; stop < count; stop += 1 + count/40 {
		broken := func(yield func(chunk.Record, error) bool) {
			n := 0
			for record := range chunk.Records(records) {
				if n++; n > stop {
					yield(chunk.Record{}, errStop)
					return
				}
				if !yield(record, nil) {
					return
				}
			}
		}
		parent := &types.Header{Number: common.Big1, Difficulty: common.Big0}
		_, err := genesis.WriteDatabase(context.Background(), filepath.Join(dir, "derived"), genesis.Config{ChainID: 5, Parent: parent},
			genesis.Input{Records: broken, Base: early}, quiet())
		require.EqualError(t, err, errStop.Error(), "after %d records", stop)
		require.NoDirExists(t, filepath.Join(dir, "derived"))
	}
}

var errStop = errors.New("no more records")

// spoilFlat makes the flat state say of an account what will be so only later:
// that its leaf in the trie is another is not noticed then.
func spoilFlat(t *testing.T, db *pebble.Database, later types.GenesisAlloc) {
	records, _ := recordsOf(t, later)
	for e := range records {
		a := e.Account
		slim := types.SlimAccountRLP(types.StateAccount{Nonce: a.Nonce, Balance: &a.Balance, Root: a.StorageRoot, CodeHash: a.CodeHash[:]})
		if have := rawdb.ReadAccountSnapshot(db, a.Key); len(have) > 0 && !bytes.Equal(have, slim) {
			rawdb.WriteAccountSnapshot(db, a.Key, slim)
			return
		}
	}
	t.Fatal("no account has changed")
}
