package builder

import (
	"encoding/json"
	"errors"
	"flag"
	"math/rand"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/trie"
	"github.com/regalia-network/regalia/sequencer/testchain"
	"github.com/stretchr/testify/require"
)

var (
	seed  = flag.Int64("seed", time.Now().UnixNano(), "seed of random transaction mixes")
	total = flag.Int("transactions", 100_000, "how many transactions the differential test tries")
)

// TestDifferential builds blocks of random transactions and has op-geth import
// each: every block must be valid, and what was acknowledged when a transaction
// was executed must be what op-geth computes, byte for byte.
func TestDifferential(t *testing.T) {
	t.Logf("seed %d", *seed)
	rng := rand.New(rand.NewSource(*seed))
	m := testchain.NewMix(t, rng, 24)
	genesis := testchain.Genesis(m.Keys)
	ours, stock := newChain(t, genesis), newChain(t, genesis)
	b := New(ours, nil)
	outcomes := map[string]int{}
	blocks, included, tried := 0, 0, 0
	for tried < *total {
		parent := ours.CurrentBlock()
		block, err := b.Open(parent.Hash(), testchain.Attributes(t, parent))
		require.NoError(t, err)
		acknowledged := []string{""} // the deposit's is not given out
		for range 1 + rng.Intn(400) {
			name, from, tx := m.Next(t)
			tried++
			receipt, err := block.Apply(tx)
			if err != nil {
				outcomes[name+": "+reason(err)]++
				continue
			}
			outcomes[name+": included"]++
			acknowledged = append(acknowledged, shown(t, receipt))
			m.Nonces[from]++
			if tx.Type() == types.SetCodeTxType { // the authority's nonce moves too
				for i := range m.Keys {
					m.Nonces[i] = block.state.GetNonce(m.Address(i))
				}
			}
		}
		sealed, receipts, err := block.Seal()
		require.NoError(t, err)
		_, err = block.Apply(sealed.Transactions()[0])
		require.Error(t, err)
		computed := importStock(t, stock, sealed)
		require.Len(t, computed, len(acknowledged))
		for i, want := range acknowledged[1:] {
			require.Equal(t, want, shown(t, computed[i+1]), "receipt %d of block %d", i+1, sealed.NumberU64())
		}
		require.Equal(t, types.DeriveSha(receipts, trie.NewStackTrie(nil)), sealed.ReceiptHash())
		adopt(t, ours, sealed)
		blocks, included = blocks+1, included+len(acknowledged)-1
	}
	t.Logf("%d transactions tried, %d included in %d blocks, 0 blocks refused", tried, included, blocks)
	for _, must := range []string{"counter: included", "set code: included", "create and self-destruct: included", "self-destruct: included", "precompile: included",
		"nonce too high: nonce too high", "nonce too low: nonce too low", "balance too low: insufficient funds", "more gas than a block: full"} {
		require.NotZero(t, outcomes[must], "the mix never had %q; it had %v", must, outcomes)
	}
}

// shown is a receipt as it is acknowledged: everything but what sealing adds.
func shown(t *testing.T, r *types.Receipt) string {
	copied := *r
	copied.BlockHash = common.Hash{}
	copied.Logs = make([]*types.Log, len(r.Logs))
	for i, l := range r.Logs {
		entry := *l
		entry.BlockHash, entry.BlockTimestamp = common.Hash{}, 0
		copied.Logs[i] = &entry
	}
	// Derived from the L1 attributes when a block is read back.
	copied.L1GasPrice, copied.L1GasUsed, copied.L1Fee, copied.L1BlobBaseFee, copied.L1BaseFeeScalar, copied.L1BlobBaseFeeScalar = nil, nil, nil, nil, nil, nil
	copied.OperatorFeeScalar, copied.OperatorFeeConstant, copied.DAFootprintGasScalar = nil, nil, nil
	copied.BlobGasUsed, copied.BlobGasPrice, copied.EffectiveGasPrice = 0, nil, nil
	text, err := json.Marshal(&copied)
	require.NoError(t, err)
	return string(text)
}

func reason(err error) string {
	for name, kind := range map[string]error{"full": ErrFull, "nonce too low": core.ErrNonceTooLow, "nonce too high": core.ErrNonceTooHigh, "insufficient funds": core.ErrInsufficientFunds} {
		if errors.Is(err, kind) {
			return name
		}
	}
	return err.Error()
}
