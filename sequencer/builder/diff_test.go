package builder

import (
	"math/rand"
	"testing"

	"github.com/ethereum/go-ethereum/beacon/engine"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/tracing"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/regalia-network/regalia/sequencer/testchain"
	"github.com/stretchr/testify/require"
)

// diffs keeps what each transaction changed, and compares it with the state at
// that moment.
type diffs struct {
	t   *testing.T
	all []*Entry
}

func (d *diffs) Opened(*Block, *engine.PayloadAttributes)    { d.all = nil }
func (d *diffs) Sealed(*Block, *types.Block, types.Receipts) {}
func (d *diffs) Abandoned(*Block, error)                     {}
func (d *diffs) Executed(_ *Block, e *Entry)                 { d.all = append(d.all, e) }
func (d *diffs) writeTo(db *state.StateDB) {
	for _, e := range d.all {
		diff := e.Diff
		for _, a := range diff.Accounts {
			if !a.Exists {
				if db.Exist(a.Address) { // only what EIP-161 deletes: it has no storage
					db.SetNonce(a.Address, 0, tracing.NonceChangeUnspecified)
					db.SetBalance(a.Address, &a.Balance, tracing.BalanceChangeUnspecified)
				}
				continue
			}
			db.SetNonce(a.Address, a.Nonce, tracing.NonceChangeUnspecified)
			db.SetBalance(a.Address, &a.Balance, tracing.BalanceChangeUnspecified)
			if a.Code != nil {
				db.SetCode(a.Address, a.Code, tracing.CodeChangeUnspecified)
			}
			require.Equal(d.t, a.CodeHash, db.GetCodeHash(a.Address), "code of %s", a.Address)
		}
		for _, s := range diff.Slots {
			if db.Exist(s.Address) {
				db.SetState(s.Address, s.Key, s.Value)
			}
		}
		db.Finalise(true)
	}
}

// TestDiffsAreTheState writes what transactions changed to the parent's state
// and nothing else: the state root must be the sealed block's, so nothing that
// a transaction or system call did is missing from its diff.
func TestDiffsAreTheState(t *testing.T) {
	t.Logf("seed %d", *seed)
	rng := rand.New(rand.NewSource(*seed))
	m := testchain.NewMix(t, rng, 24)
	chain := newChain(t, testchain.Genesis(m.Keys))
	sink := &diffs{t: t}
	b := New(chain, sink)
	for range 20 {
		parent := chain.CurrentBlock()
		block, err := b.Open(parent.Hash(), testchain.Attributes(t, parent))
		require.NoError(t, err)
		for range 1 + rng.Intn(300) {
			_, _, tx := m.Next(t)
			if _, err := block.Apply(tx); err == nil {
				for i := range m.Keys {
					m.Nonces[i] = block.state.GetNonce(m.Address(i))
				}
			}
		}
		sealed, _, err := block.Seal()
		require.NoError(t, err)
		db, err := chain.StateAt(parent.Root)
		require.NoError(t, err)
		sink.writeTo(db)
		require.Equal(t, sealed.Root(), db.IntermediateRoot(true), "block %d", sealed.NumberU64())
		testchain.Adopt(t, chain, sealed)
	}
}

// BenchmarkDiff is the part of BenchmarkApply that keeps track of changes: a
// transfer with its fees.
func BenchmarkDiff(b *testing.B) {
	m := testchain.NewMix(b, rand.New(rand.NewSource(1)), 5)
	chain := newChain(b, testchain.Genesis(m.Keys))
	db, err := chain.StateAt(chain.CurrentBlock().Root)
	require.NoError(b, err)
	open := track(db)
	var written []common.Address // sender, recipient, three fee vaults, the sender again
	for i := range 6 {
		written = append(written, m.Address(i%5))
	}
	for b.Loop() {
		for _, a := range written {
			open.note(a)
		}
		open.take()
	}
}
