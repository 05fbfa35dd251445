package pending

import (
	"encoding/json"
	"testing"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/regalia-network/regalia/sequencer/testchain"
	"github.com/stretchr/testify/require"
)

// TestReceiptsBlockCanBeRead: who has a receipt reads what it changed at the
// receipt's block number and at "latest", before the block is finished, before
// op-geth has it as its head, and after.
func TestReceiptsBlockCanBeRead(t *testing.T) {
	r := newRig(t)
	for height := uint64(1); height < 4; height++ {
		r.open()
		tx := r.count(0, 1)
		check := func() {
			t.Helper()
			var receipt struct{ BlockNumber hexutil.Uint64 }
			require.NoError(t, r.rpc.Call(&receipt, "eth_getTransactionReceipt", tx.Hash()))
			require.EqualValues(t, height, receipt.BlockNumber)
			for _, at := range []string{"latest", receipt.BlockNumber.String()} {
				require.EqualValues(t, height, r.word(testchain.Counter, 1, at), "at %s", at)
				require.EqualValues(t, height, r.quantity("eth_getTransactionCount", r.mix.Address(0), at), "at %s", at)
			}
			require.EqualValues(t, height-1, r.word(testchain.Counter, 1, hexutil.EncodeUint64(height-1)))
		}
		check()
		number := hexutil.EncodeUint64(height)
		require.Equal(t, "null", r.answer("eth_getBlockByNumber", []any{number, false}), "whoever polls for the next block gets a whole one")
		require.Equal(t, "null", r.answer("eth_getHeaderByNumber", []any{number}))
		hash := r.seal()
		check()
		r.adopt(hash)
		check()
	}
}

// TestProofsAreOfSealedBlocks: an open block has no root.
func TestProofsAreOfSealedBlocks(t *testing.T) {
	r := newRig(t)
	r.open()
	r.count(0, 1)
	want, err := r.stockAnswer("eth_getProof", testchain.Counter, []string{"0x1"}, "latest")
	require.NoError(t, err)
	got, err := r.raw("eth_getProof", testchain.Counter, []string{"0x1"}, "latest")
	require.NoError(t, err)
	require.JSONEq(t, want, string(got))
}

func (r *rig) stockAnswer(method string, args ...any) (string, error) {
	var answer json.RawMessage
	err := r.stock.Call(&answer, method, args...)
	return string(answer), err
}
