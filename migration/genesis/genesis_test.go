package genesis_test

import (
	"context"
	"encoding/json"
	"math/big"
	"math/rand"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
	"github.com/holiman/uint256"
	"github.com/stretchr/testify/require"

	"github.com/regalia-network/regalia/migration/chunk"
	"github.com/regalia-network/regalia/migration/genesis"
	"github.com/regalia-network/regalia/migration/transform"
	"github.com/regalia-network/regalia/migration/verify"
)

// TestRandomStates checks over random states that the root from the entries,
// the root of the genesis file, and the root go-ethereum makes of the same
// allocation are one, before and after the changes.
func TestRandomStates(t *testing.T) {
	const seed = 20
	random := rand.New(rand.NewSource(seed))
	rules, refused := defaultRules(t), 0
	for round := range 60 {
		alloc := randomAlloc(random)
		entries, codes := entriesOf(t, alloc)
		plain, err := verify.Accounts(context.Background(), chunk.Records(entries), verify.Watch{Accounts: rules.Touched()})
		require.NoError(t, err)
		require.Equal(t, rootOf(alloc), plain.Root, "seed %d, round %d", seed, round)

		result, err := rules.Plan(plain.Watched, nil)
		require.NoError(t, err)
		changes := result.Changes
		require.NotEmpty(t, changes)
		for _, c := range changes {
			codes[c.New.CodeHash] = c.Code
			alloc[c.Address] = types.Account{Nonce: c.New.Nonce, Balance: c.New.Balance.ToBig(), Code: c.Code}
		}
		changed, err := verify.Accounts(context.Background(), transform.Apply(chunk.Records(entries), changes), verify.Watch{})
		require.NoError(t, err)
		require.Equal(t, rootOf(alloc), changed.Root, "seed %d, round %d", seed, round)
		var accounts []chunk.Account
		for _, c := range changes {
			accounts = append(accounts, c.New)
		}
		after, err := plain.After(accounts)
		require.NoError(t, err)
		require.Equal(t, changed.Root, after, "the root without a second pass; seed %d, round %d", seed, round)
		for e := range entries { // nobody watched it: refused, or right by luck
			other := e.Account
			other.Nonce++
			one := []transform.Change{{New: other}}
			want, err := verify.Accounts(context.Background(), transform.Apply(chunk.Records(entries), one), verify.Watch{})
			require.NoError(t, err)
			if after, err = plain.After([]chunk.Account{other}); err != nil {
				require.ErrorContains(t, err, "was not kept")
				refused++
			} else {
				require.Equal(t, want.Root, after, "seed %d, round %d", seed, round)
			}
		}

		path := filepath.Join(t.TempDir(), "genesis.json")
		parent := &types.Header{Number: common.Big1, Difficulty: common.Big0, Time: 77, GasLimit: 30_000_000, BaseFee: big.NewInt(251)}
		require.NoError(t, genesis.Write(context.Background(), path, genesis.Config{ChainID: 5, Parent: parent}, transform.Apply(chunk.Records(entries), changes), codes))
		block := readBack(t, path).ToBlock()
		require.Equal(t, changed.Root, block.Root(), "seed %d, round %d", seed, round)
		require.EqualValues(t, 77, block.Time())
		require.EqualValues(t, 30_000_000, block.GasLimit())
		require.Equal(t, "251", block.BaseFee().String())
		require.Equal(t, parent.Hash().Bytes(), block.Extra())
	}
	require.NotZero(t, refused)
}

func TestWrite_is_upstream_format(t *testing.T) {
	alloc := types.GenesisAlloc{{1}: {Balance: common.Big1}}
	entries, codes := entriesOf(t, alloc)
	path := filepath.Join(t.TempDir(), "genesis.json")
	parent := &types.Header{Number: common.Big1, Difficulty: common.Big0, GasLimit: 1}
	require.NoError(t, genesis.Write(context.Background(), path, genesis.Config{ChainID: 5, Parent: parent}, chunk.Records(entries), codes))
	g := readBack(t, path)
	require.Equal(t, alloc, g.Alloc)
	require.NoError(t, g.Config.CheckConfigForkOrder())
	require.True(t, g.Config.IsPrague(common.Big0, 0))
	require.False(t, g.Config.IsOptimism())
	require.Zero(t, g.Config.TerminalTotalDifficulty.Sign())

	// Nothing in it may be a field upstream does not have.
	data, err := os.ReadFile(path)
	require.NoError(t, err)
	var file struct {
		Config map[string]any `json:"config"`
	}
	require.NoError(t, json.Unmarshal(data, &file))
	for _, name := range []string{"optimism", "bedrockBlock", "regolithTime", "canyonTime", "ecotoneTime", "fjordTime", "graniteTime", "holoceneTime", "isthmusTime", "jovianTime", "karstTime", "lagoonTime"} {
		require.NotContains(t, file.Config, name)
	}
}

func TestWrite_refuses(t *testing.T) {
	write := func(e chunk.Entry, chainID uint64) error {
		path := filepath.Join(t.TempDir(), "genesis.json")
		one := func(yield func(*chunk.Entry, error) bool) { yield(&e, nil) }
		config := genesis.Config{ChainID: chainID, Parent: &types.Header{Number: common.Big1}}
		err := genesis.Write(context.Background(), path, config, chunk.Records(one), nil)
		require.NoFileExists(t, path)
		files, readErr := os.ReadDir(filepath.Dir(path))
		require.NoError(t, readErr)
		require.Empty(t, files, "nothing may be left behind")
		return err
	}
	key := common.Hash{7}
	require.ErrorContains(t, write(chunk.Entry{}, 0), "chain id is 0")
	require.ErrorContains(t, write(chunk.Entry{Account: chunk.Account{Key: key}}, 1), "account keccak:"+key.Hex()+": its address is not known")
	known := chunk.Account{HasAddress: true, CodeHash: types.EmptyCodeHash}
	require.ErrorContains(t, write(chunk.Entry{Account: known, Slots: []chunk.Slot{{Key: key}}}, 1), "slot keccak:"+key.Hex())
	known.CodeHash = key
	require.ErrorContains(t, write(chunk.Entry{Account: known}, 1), "no code for code hash "+key.Hex())
}

func TestSystemContracts(t *testing.T) {
	at := func(address common.Address, code []byte, balance uint64, root common.Hash) chunk.Account {
		return chunk.Account{Key: crypto.Keccak256Hash(address[:]), Address: address, HasAddress: true,
			Balance: *uint256.NewInt(balance), CodeHash: crypto.Keccak256Hash(code), StorageRoot: root}
	}
	empty := types.EmptyRootHash
	// As on an OP Stack L2, with wei sent to one of the addresses in wait.
	existing := map[common.Address]chunk.Account{
		params.BeaconRootsAddress:     at(params.BeaconRootsAddress, params.BeaconRootsCode, 0, common.Hash{1}),
		params.HistoryStorageAddress:  at(params.HistoryStorageAddress, params.HistoryStorageCode, 0, common.Hash{2}),
		params.WithdrawalQueueAddress: at(params.WithdrawalQueueAddress, nil, 5, empty),
	}
	rules := defaultRules(t)
	result, err := rules.Plan(existing, nil)
	require.NoError(t, err)
	changes := result.Changes
	require.Len(t, changes, 2)
	require.True(t, slices.IsSortedFunc(changes, func(a, b transform.Change) int { return a.New.Key.Cmp(b.New.Key) }))
	for _, c := range changes {
		require.Equal(t, crypto.Keccak256Hash(c.Code), c.New.CodeHash)
		require.EqualValues(t, 1, c.New.Nonce)
		if c.Address == params.WithdrawalQueueAddress {
			require.EqualValues(t, 5, c.Old.Balance.Uint64())
			require.EqualValues(t, 5, c.New.Balance.Uint64(), "the wei stays")
		} else {
			require.Equal(t, params.ConsolidationQueueAddress, c.Address)
			require.Nil(t, c.Old)
		}
	}
	for _, foreign := range []chunk.Account{
		at(params.WithdrawalQueueAddress, []byte{1}, 0, empty),
		at(params.WithdrawalQueueAddress, nil, 0, common.Hash{3}),
	} {
		existing[params.WithdrawalQueueAddress] = foreign
		_, err = rules.Plan(existing, nil)
		require.ErrorContains(t, err, "EIP-7002")
		require.ErrorContains(t, err, params.WithdrawalQueueAddress.Hex())
	}
}

func TestVerify_names_what_is_wrong(t *testing.T) {
	alloc := types.GenesisAlloc{{1}: {Balance: common.Big1, Storage: map[common.Hash]common.Hash{{1}: {1}}}}
	entries, _ := entriesOf(t, alloc)
	bent := func(yield func(*chunk.Entry, error) bool) {
		for e := range entries {
			e.Slots[0].Value[0]++
			yield(e, nil)
		}
	}
	_, err := verify.Accounts(context.Background(), chunk.Records(bent), verify.Watch{})
	require.ErrorContains(t, err, common.Address{1}.Hex())
	require.ErrorContains(t, err, "its record says storage root")
}

func defaultRules(t *testing.T) *transform.Rules {
	t.Helper()
	rules, err := transform.DecodeRules(transform.DefaultRules)
	require.NoError(t, err)
	return rules
}

func readBack(t *testing.T, path string) *core.Genesis {
	t.Helper()
	data, err := os.ReadFile(path)
	require.NoError(t, err)
	g := new(core.Genesis)
	require.NoError(t, json.Unmarshal(data, g))
	return g
}

func rootOf(alloc types.GenesisAlloc) common.Hash {
	return (&core.Genesis{Config: genesis.ChainConfig(1), Alloc: alloc}).ToBlock().Root()
}

// entriesOf are an allocation's entries in key order, and its codes.
func entriesOf(t *testing.T, alloc types.GenesisAlloc) (func(func(*chunk.Entry, error) bool), map[common.Hash][]byte) {
	t.Helper()
	codes := make(map[common.Hash][]byte)
	var list []chunk.Entry
	for address, account := range alloc {
		e := chunk.Entry{Account: chunk.Account{
			Key: crypto.Keccak256Hash(address[:]), Address: address, HasAddress: true, Nonce: account.Nonce,
			Balance: *uint256.MustFromBig(account.Balance), CodeHash: crypto.Keccak256Hash(account.Code),
		}}
		codes[e.Account.CodeHash] = account.Code
		for key, value := range account.Storage {
			e.Slots = append(e.Slots, chunk.Slot{Key: crypto.Keccak256Hash(key[:]), Preimage: key, HasPreimage: true, Value: value})
		}
		slices.SortFunc(e.Slots, func(a, b chunk.Slot) int { return a.Key.Cmp(b.Key) })
		var err error
		e.Account.StorageRoot, err = chunk.StorageRoot(e.Slots)
		require.NoError(t, err)
		list = append(list, e)
	}
	slices.SortFunc(list, func(a, b chunk.Entry) int { return a.Account.Key.Cmp(b.Account.Key) })
	return func(yield func(*chunk.Entry, error) bool) {
		for _, e := range list {
			if !yield(&e, nil) {
				return
			}
		}
	}, codes
}

func randomAlloc(random *rand.Rand) types.GenesisAlloc {
	bytes := func(n int) []byte {
		out := make([]byte, n)
		random.Read(out)
		return out
	}
	alloc := make(types.GenesisAlloc)
	for range random.Intn(40) {
		a := types.Account{Nonce: random.Uint64() >> random.Intn(64), Balance: new(big.Int).SetBytes(bytes(random.Intn(33)))}
		if random.Intn(2) == 0 {
			a.Code = bytes(random.Intn(40))
		}
		if random.Intn(2) == 0 {
			a.Storage = make(map[common.Hash]common.Hash)
			for range random.Intn(30) {
				value := common.BytesToHash(bytes(1 + random.Intn(32)))
				value[31] |= 1
				a.Storage[common.BytesToHash(bytes(1+random.Intn(32)))] = value
			}
		}
		alloc[common.BytesToAddress(bytes(20))] = a
	}
	return alloc
}
