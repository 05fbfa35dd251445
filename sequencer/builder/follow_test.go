package builder

import (
	"bytes"
	"fmt"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/tracing"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/trie"
	"github.com/holiman/uint256"
	"github.com/regalia-network/regalia/sequencer/testchain"
	"github.com/stretchr/testify/require"
)

// values is a list whose values say where they stand.
type values int

func (v values) Len() int { return int(v) }
func (v values) EncodeIndex(i int, buf *bytes.Buffer) {
	fmt.Fprintf(buf, "value %d, long enough for a node of its own", i)
}

// TestListIsDeriveSha: a list that grows has the root of one that is given
// whole, at every length around which the order of keys turns.
func TestListIsDeriveSha(t *testing.T) {
	for _, n := range []int{1, 2, 127, 128, 129, 130, 255, 256, 257, 700} {
		l := newList()
		var buf bytes.Buffer
		for i := range n {
			buf.Reset()
			values(n).EncodeIndex(i, &buf)
			l.add(buf.Bytes())
		}
		require.Equal(t, types.DeriveSha(values(n), trie.NewStackTrie(nil)), l.root(), "%d values", n)
	}
}

// TestMismatch spoils our state behind the back of what keeps track of it, as a
// bug would: a block that is checked before is not sealed, one that is checked
// behind is, and the transaction is named. One that is executed once has what
// was tracked.
func TestMismatch(t *testing.T) {
	for _, checks := range []Checks{CheckedBefore, CheckedBehind, Unchecked} {
		f := newFixture(t)
		f.builder = NewChecked(f.ours, nil, checks)
		block := f.open()
		_, err := block.Apply(f.tx(0, testchain.Counter))
		require.NoError(t, err)
		block.state.StateDB.AddBalance(crypto.PubkeyToAddress(f.key.PublicKey), uint256.NewInt(1), tracing.BalanceChangeUnspecified)
		spoilt := f.tx(1, testchain.Counter)
		_, err = block.Apply(spoilt)
		require.NoError(t, err)
		_, err = block.Apply(f.tx(2, testchain.Counter))
		require.NoError(t, err)
		sealed, _, err := block.Seal()
		if checks != CheckedBefore {
			require.NoError(t, err)
			err = block.Verify(sealed)
		}
		if checks == Unchecked {
			require.ErrorContains(t, err, "executed once only", "there is nothing to compare with")
			continue
		}
		var mismatch *Mismatch
		require.ErrorAs(t, err, &mismatch)
		require.Equal(t, spoilt.Hash(), mismatch.Tx.Hash())
		require.ErrorContains(t, err, "another nonce, balance or code")
	}
}

// TestDiffLeavesOut: a check that hashes nothing finds what a diff does not have.
func TestDiffLeavesOut(t *testing.T) {
	for want, cut := range map[string]func(*Diff){
		"was changed and is not in the diff": func(d *Diff) { d.Slots = nil },
		"account ":                           func(d *Diff) { d.Accounts = nil },
	} {
		f, seen := newFixture(t), &diffs{t: t}
		f.builder = New(f.ours, seen)
		block := f.open()
		h := newBehind(block, block.follower.on)
		forced := *seen.all[0]
		diff := *forced.Diff
		cut(&diff)
		forced.Diff = &diff
		h.add(&forced)
		var mismatch *Mismatch
		err := h.finish()
		require.ErrorAs(t, err, &mismatch)
		require.ErrorContains(t, err, want)
	}
}

// TestWrittenOtherwise: a state that was not made of the diffs is not committed.
func TestWrittenOtherwise(t *testing.T) {
	f := newFixture(t)
	f.builder = NewChecked(f.ours, nil, CheckedBehind)
	block := f.open()
	_, err := block.Apply(f.tx(0, testchain.Counter))
	require.NoError(t, err)
	sealed, _, err := block.Seal()
	require.NoError(t, err)
	require.NoError(t, block.Verify(sealed))
	block.follower.state.AddBalance(crypto.PubkeyToAddress(f.key.PublicKey), uint256.NewInt(1), tracing.BalanceChangeUnspecified)
	require.ErrorContains(t, block.CommitState(), "another nonce, balance or code")
	require.ErrorIs(t, block.CommitState(), errNoState)
}

// TestVerify: each field that an execution gives is compared.
func TestVerify(t *testing.T) {
	for _, checks := range []Checks{CheckedBefore, CheckedBehind} {
		verify(t, checks)
	}
}

func verify(t *testing.T, checks Checks) {
	f := newFixture(t)
	f.builder = NewChecked(f.ours, nil, checks)
	block := f.open()
	_, err := block.Apply(f.tx(0, testchain.Counter))
	require.NoError(t, err)
	sealed, _, err := block.Seal()
	require.NoError(t, err)
	require.NoError(t, block.Verify(sealed))
	for want, change := range map[string]func(*types.Header){
		"transactions": func(h *types.Header) { h.TxHash[0]++ },
		"gas used":     func(h *types.Header) { h.GasUsed++ },
		"receipts":     func(h *types.Header) { h.ReceiptHash[0]++ },
		"state":        func(h *types.Header) { h.Root[0]++ },
		"withdrawals":  func(h *types.Header) { h.WithdrawalsHash = new(common.Hash) },
	} {
		header := sealed.Header()
		change(header)
		require.ErrorContains(t, block.Verify(sealed.WithSeal(header)), want)
	}
	header := sealed.Header()
	header.Bloom[0]++
	require.ErrorContains(t, block.Verify(sealed.WithSeal(header)), "receipts")
}

// TestNextOpensBeforeCommit: the next block is open on what its parent has
// written while nothing of that is in the database, sees all of it, and is sealed
// once it is there.
func TestNextOpensBeforeCommit(t *testing.T) {
	for _, checks := range []Checks{Unchecked, CheckedBefore, CheckedBehind} {
		f := newFixture(t)
		f.builder = NewChecked(f.ours, nil, checks)
		sender := crypto.PubkeyToAddress(f.key.PublicKey)
		first := f.open()
		_, err := first.Apply(f.tx(0, testchain.Counter))
		require.NoError(t, err)
		sealed, receipts, err := first.Seal()
		require.NoError(t, err)
		require.False(t, f.ours.HasState(sealed.Root()))

		next, err := f.builder.OpenOn(sealed.Header(), testchain.Attributes(t, sealed.Header()))
		require.NoError(t, err)
		require.EqualValues(t, 1, next.state.GetNonce(sender))
		_, _, before := next.Before()
		account, err := before.Account(sender)
		require.NoError(t, err)
		require.EqualValues(t, 1, account.Nonce)
		for nonce := range uint64(2 * bite) { // more than are hashed at a time
			_, err = next.Apply(f.tx(1+nonce, testchain.Counter))
			require.NoError(t, err)
		}
		require.NoError(t, first.CommitState())
		require.ErrorIs(t, first.CommitState(), errNoState)
		importStock(t, f.stock, sealed)
		after, _, err := next.Seal()
		require.NoError(t, err)
		importStock(t, f.stock, after)
		require.Len(t, receipts, 2)
	}
}
