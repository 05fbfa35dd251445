package pending

import (
	"flag"
	"math/rand"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/consensus/beacon"
	"github.com/ethereum/go-ethereum/consensus/ethash"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/regalia-network/regalia/sequencer/builder"
	"github.com/regalia-network/regalia/sequencer/preconf"
	"github.com/regalia-network/regalia/sequencer/testchain"
	"github.com/stretchr/testify/require"
)

var seed = flag.Int64("seed", time.Now().UnixNano(), "seed of random transaction mixes")

// account is all that can be read of an account.
type account struct {
	exists, empty bool
	nonce         uint64
	balance       string
	hash          common.Hash
	code          string
	size          int
}

func read(db *state.StateDB, a common.Address) account {
	return account{db.Exist(a), db.Empty(a), db.GetNonce(a), db.GetBalance(a).Hex(), db.GetCodeHash(a), string(db.GetCode(a)), db.GetCodeSize(a)}
}

// oracle executes a block's transactions once more, on a state of its own.
type oracle struct {
	db     *state.StateDB
	header *types.Header
	evm    *vm.EVM
	gas    *core.GasPool
	n      int
}

func newOracle(t *testing.T, chain *core.BlockChain, header *types.Header) *oracle {
	db, err := chain.StateAt(chain.GetHeaderByHash(header.ParentHash).Root)
	require.NoError(t, err)
	o := &oracle{db: db, header: header, gas: core.NewGasPool(header.GasLimit),
		evm: vm.NewEVM(core.NewEVMBlockContext(header, chain, &header.Coinbase, chain.Config(), db), db, chain.Config(), vm.Config{})}
	core.ProcessBeaconBlockRoot(*header.ParentBeaconRoot, o.evm)
	core.ProcessParentBlockHash(header.ParentHash, o.evm)
	return o
}

func (o *oracle) apply(t *testing.T, chain *core.BlockChain, tx *types.Transaction) {
	msg, err := core.TransactionToMessage(tx, types.LatestSigner(chain.Config()), o.header.BaseFee)
	require.NoError(t, err)
	o.db.SetTxContext(tx.Hash(), o.n)
	_, err = core.ApplyTransactionWithEVM(msg, o.gas, o.db, o.header.Number, common.Hash{}, o.header.Time, tx, o.evm)
	require.NoError(t, err)
	o.n++
}

// TestEveryVersionIsTheState compares each version with the state of another
// execution after the same transaction, for all that has been written to so
// far in the block, and again at the block's end, when versions are old.
func TestEveryVersionIsTheState(t *testing.T) {
	t.Logf("seed %d", *seed)
	rng := rand.New(rand.NewSource(*seed))
	mix := testchain.NewMix(t, rng, 16)
	options := core.DefaultConfig()
	options.ArchiveMode, options.StateScheme = true, rawdb.HashScheme
	chain, err := core.NewBlockChain(rawdb.NewMemoryDatabase(), testchain.Genesis(mix.Keys), beacon.New(ethash.NewFaker()), options)
	require.NoError(t, err)
	t.Cleanup(chain.Stop)
	hub := preconf.NewHub(nil)
	source := newSource(chain, hub)
	b := builder.New(chain, hub)
	compared := 0
	for range 8 {
		parent := chain.CurrentBlock()
		open, err := b.Open(parent.Hash(), testchain.Attributes(t, parent))
		require.NoError(t, err)
		o := newOracle(t, chain, open.Header())
		entries := hub.Current().Entries(preconf.Durable)
		o.apply(t, chain, entries[0].Tx)
		accounts, slots := map[common.Address]bool{}, map[slot]bool{}
		type seen struct {
			v        *view
			accounts map[common.Address]account
			slots    map[slot]common.Hash
		}
		var versions []seen
		look := func() {
			v := source.peek()
			now := seen{v, map[common.Address]account{}, map[slot]common.Hash{}}
			for _, a := range v.entries[len(v.entries)-1].Diff.Accounts {
				accounts[a.Address] = true
			}
			for _, s := range v.entries[len(v.entries)-1].Diff.Slots {
				slots[slot{s.Address, s.Key}] = true
			}
			for a := range accounts {
				now.accounts[a] = read(o.db, a)
			}
			for s := range slots {
				now.slots[s] = o.db.GetState(s.address, s.key)
			}
			versions = append(versions, now)
		}
		check := func(s seen) {
			db, err := s.v.state()
			require.NoError(t, err)
			for a, want := range s.accounts {
				require.Equal(t, want, read(db, a), "account %s after %d transactions", a, len(s.v.entries))
			}
			for at, want := range s.slots {
				require.Equal(t, want, db.GetState(at.address, at.key), "slot %v after %d transactions", at, len(s.v.entries))
			}
			require.NoError(t, db.Error())
			compared += len(s.accounts) + len(s.slots)
		}
		look()
		check(versions[0])
		for range 150 {
			_, from, tx := mix.Next(t)
			if _, err := open.Apply(tx); err != nil {
				continue
			}
			o.apply(t, chain, tx)
			mix.Nonces[from]++
			for i := range mix.Keys { // authorities' nonces move too
				mix.Nonces[i] = o.db.GetNonce(mix.Address(i))
			}
			look()
			check(versions[len(versions)-1])
		}
		for _, i := range rng.Perm(len(versions)) {
			check(versions[i])
		}
		sealed, _, err := open.Seal()
		require.NoError(t, err)
		require.Equal(t, sealed.Root(), o.db.IntermediateRoot(true))
		testchain.Adopt(t, chain, sealed)
	}
	t.Logf("%d values compared", compared)
}

// TestStorageDiesWithItsAccount: a later account at a deleted one's address does
// not see its storage.
func TestStorageDiesWithItsAccount(t *testing.T) {
	a, key := common.Address{1}, common.Hash{2}
	v := &versions{base: fullStorage{}, accounts: map[common.Address][]accountVersion{}, slots: map[slot][]slotVersion{},
		deleted: map[common.Address][]int{}, code: map[common.Hash][]byte{}, roots: map[common.Address]common.Hash{}}
	exists := &builder.Diff{Accounts: []builder.AccountDiff{{Address: a, Exists: true, Nonce: 1}}}
	v.add([]*builder.Entry{
		{Diff: exists},
		{Diff: &builder.Diff{Accounts: []builder.AccountDiff{{Address: a}}}},
		{Diff: exists},
		{Diff: &builder.Diff{Slots: []builder.SlotDiff{{Address: a, Key: key, Value: common.Hash{9}}}}},
	})
	for n, want := range []common.Hash{{7}, {7}, {}, {}, {9}} {
		got, err := v.at(n).Storage(a, key)
		require.NoError(t, err)
		require.Equal(t, want, got, "after %d transactions", n)
	}
	got, err := v.at(2).Account(a)
	require.NoError(t, err)
	require.Nil(t, got)
}

// fullStorage is a parent state where every slot is set.
type fullStorage struct{ state.Reader }

func (fullStorage) Storage(common.Address, common.Hash) (common.Hash, error) {
	return common.Hash{7}, nil
}
func (fullStorage) Account(common.Address) (*types.StateAccount, error) { return nil, nil }
