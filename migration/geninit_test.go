package migration

import (
	"context"
	"crypto/sha256"
	"encoding/json"
	"math/big"
	"math/rand"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethdb"
	"github.com/ethereum/go-ethereum/ethdb/pebble"
	"github.com/ethereum/go-ethereum/triedb"
	"github.com/ethereum/go-ethereum/triedb/pathdb"
	"github.com/holiman/uint256"
	"github.com/stretchr/testify/require"

	"github.com/regalia-network/regalia/migration/chunk"
	"github.com/regalia-network/regalia/migration/genesis"
)

// contentsOf hashes every key and value of a database.
func contentsOf(t *testing.T, dir string) common.Hash {
	t.Helper()
	db, err := pebble.New(dir, 16, 16, "", true)
	require.NoError(t, err)
	defer func() { require.NoError(t, db.Close()) }()
	sum := sha256.New()
	it := db.NewIterator(nil, nil)
	defer it.Release()
	for it.Next() {
		sum.Write(it.Key())
		sum.Write([]byte{0})
		sum.Write(it.Value())
	}
	require.NoError(t, it.Error())
	return common.Hash(sum.Sum(nil))
}

// statePrefixes are where a node keeps state: trie nodes, flat state, code;
// and the genesis block.
var statePrefixes = []string{"A", "O", "a", "o", "c", "h", "H", "b", "r", "ethereum-config-", "LastBlock", "LastHeader", "LastFast", "SnapshotRoot", "SnapshotGenerator"}

// stateOf are the keys and values under statePrefixes. Tables of the triedb
// that say how many state transitions there were are not among them.
func stateOf(db ethdb.KeyValueStore) map[string]string {
	found := make(map[string]string)
	it := db.NewIterator(nil, nil)
	defer it.Release()
	for it.Next() {
		key := string(it.Key())
		for _, prefix := range statePrefixes {
			if strings.HasPrefix(key, prefix) {
				found[key] = string(it.Value())
			}
		}
	}
	return found
}

// initGenesis is `geth init` in memory.
func initGenesis(t *testing.T, g *core.Genesis) (*types.Block, map[string]string) {
	t.Helper()
	db := rawdb.NewMemoryDatabase()
	config := *pathdb.Defaults
	config.NoAsyncFlush, config.NoAsyncGeneration = true, true
	tries := triedb.NewDatabase(db, &triedb.Config{PathDB: &config})
	_, hash, _, err := core.SetupGenesisBlock(db, tries, g)
	require.NoError(t, err)
	block := rawdb.ReadBlock(db, hash, 0)
	require.NoError(t, tries.Close())
	return block, stateOf(db)
}

// TestDatabase_equals_geth_init makes random states both ways and compares the
// genesis hash and everything a node reads: each trie node, flat account and
// slot, code, header, configuration. SOAK=1 in the environment makes it 1,000
// states.
func TestDatabase_equals_geth_init(t *testing.T) {
	const seed = 200
	rounds := 200
	if os.Getenv("SOAK") != "" {
		rounds = 1000
	}
	random := rand.New(rand.NewSource(seed))
	for round := range rounds {
		alloc := oddAlloc(random)
		records, codes := recordsOf(t, alloc)
		parent := &types.Header{Number: common.Big1, Difficulty: common.Big0, Time: uint64(round), GasLimit: 30_000_000, BaseFee: big.NewInt(251)}
		config := genesis.Config{ChainID: 5, Parent: parent}
		path := filepath.Join(t.TempDir(), "genesis.json")
		require.NoError(t, genesis.Write(context.Background(), path, config, chunk.Records(records), codes))
		data, err := os.ReadFile(path)
		require.NoError(t, err)
		g := new(core.Genesis)
		require.NoError(t, json.Unmarshal(data, g))
		block, want := initGenesis(t, g)

		dir := filepath.Join(t.TempDir(), "geth", "chaindata")
		in := genesis.Input{Records: chunk.Records(records), Root: block.Root(), Codes: func(yield func([]byte, error) bool) {
			for hash, code := range codes {
				if hash != types.EmptyCodeHash && !yield(code, nil) {
					return
				}
			}
		}}
		header, err := genesis.WriteDatabase(context.Background(), dir, config, in, quiet())
		require.NoError(t, err)
		require.Equal(t, block.Hash(), header.Hash(), "seed %d, round %d", seed, round)
		db, err := pebble.New(dir, 16, 16, "", true)
		require.NoError(t, err)
		have := stateOf(db)
		require.NoError(t, db.Close())
		delete(want, "c"+string(types.EmptyCodeHash[:])) // no node looks up the code of no code
		delete(want, "SnapshotGenerator")                // it also counts; whether it is done is tested by booting
		delete(have, "SnapshotGenerator")
		for key, value := range want {
			found, ok := have[key]
			require.True(t, ok, "seed %d, round %d, key %q", seed, round, key)
			require.Equal(t, value, found, "seed %d, round %d, key %q", seed, round, key)
		}
		require.Equal(t, len(want), len(have), "seed %d, round %d", seed, round)
		again, err := genesis.WriteDatabase(context.Background(), dir, config, in, quiet())
		require.NoError(t, err, "a finished one is left as it is")
		require.Equal(t, header.Hash(), again.Hash())
	}
}

// oddAlloc is a random state in which every odd kind of account is likely.
func oddAlloc(random *rand.Rand) types.GenesisAlloc {
	alloc := make(types.GenesisAlloc)
	for range random.Intn(60) {
		account := randomAccount(random)
		switch random.Intn(6) {
		case 0: // nothing at all
			account = types.Account{Balance: new(big.Int)}
		case 1: // nothing but storage
			account.Nonce, account.Balance, account.Code = 0, new(big.Int), nil
			account.Storage = map[common.Hash]common.Hash{{byte(random.Intn(256))}: {31: 1}}
		case 2:
			account.Code = types.AddressToDelegation(common.Address(randomBytes(random, 20)))
		}
		alloc[common.Address(randomBytes(random, 20))] = account
	}
	return alloc
}

// recordsOf are an allocation's accounts in key order, and its codes.
func recordsOf(t *testing.T, alloc types.GenesisAlloc) (func(func(*chunk.Entry, error) bool), map[common.Hash][]byte) {
	t.Helper()
	codes := make(map[common.Hash][]byte)
	keys := make(map[common.Hash]chunk.Entry)
	for address, account := range alloc {
		e := chunk.Entry{Account: chunk.Account{
			Key: crypto.Keccak256Hash(address[:]), Address: address, HasAddress: true, Nonce: account.Nonce,
			Balance: *uint256.MustFromBig(account.Balance), CodeHash: crypto.Keccak256Hash(account.Code),
		}}
		codes[e.Account.CodeHash] = account.Code
		for key, value := range account.Storage {
			e.Slots = append(e.Slots, chunk.Slot{Key: crypto.Keccak256Hash(key[:]), Preimage: key, HasPreimage: true, Value: value})
		}
		sortBy(e.Slots, func(s chunk.Slot) common.Hash { return s.Key })
		var err error
		e.Account.StorageRoot, err = chunk.StorageRoot(e.Slots)
		require.NoError(t, err)
		keys[e.Account.Key] = e
	}
	var list []chunk.Entry
	for _, e := range keys {
		list = append(list, e)
	}
	sortBy(list, func(e chunk.Entry) common.Hash { return e.Account.Key })
	return func(yield func(*chunk.Entry, error) bool) {
		for i := range list {
			e := list[i]
			if !yield(&e, nil) {
				return
			}
		}
	}, codes
}

func sortBy[T any](list []T, key func(T) common.Hash) {
	slices.SortFunc(list, func(a, b T) int { return key(a).Cmp(key(b)) })
}
