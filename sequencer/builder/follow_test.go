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
// bug would: a block that is executed twice is not sealed, and the transaction
// is named. One that is executed once has what was tracked.
func TestMismatch(t *testing.T) {
	for _, checked := range []bool{true, false} {
		f := newFixture(t)
		if checked {
			f.builder = NewChecked(f.ours, nil)
		}
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
		if !checked {
			require.NoError(t, err)
			require.Error(t, block.Verify(sealed), "there is nothing to compare with")
			continue
		}
		var mismatch *Mismatch
		require.ErrorAs(t, err, &mismatch)
		require.Equal(t, spoilt.Hash(), mismatch.Tx.Hash())
		require.ErrorContains(t, err, "another nonce, balance or code")
	}
}

// TestVerify: each field that an execution gives is compared.
func TestVerify(t *testing.T) {
	f := newFixture(t)
	f.builder = NewChecked(f.ours, nil)
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
	for _, build := range []*Builder{nil, {checked: true}} {
		f := newFixture(t)
		if build != nil {
			f.builder = NewChecked(f.ours, nil)
		}
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
