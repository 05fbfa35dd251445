package e2e

import (
	"context"
	"crypto/rand"
	"math/big"
	"regexp"
	"strconv"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"
	"github.com/regalia-network/regalia/bindings"
	"github.com/stretchr/testify/require"
)

// TestStalledL1Throttles takes L1 away from the batcher while data comes in: the
// leader's blocks take less of it, open transactions first; calls to the licence
// contracts still pass. Once L1 is back, all is as before.
func TestStalledL1Throttles(t *testing.T) {
	t.Parallel()
	ctx := testContext(t)
	n := newNetwork(t)
	n.start("sequencer")
	n.ready(ctx, "sequencer")
	user, licensee := n.l2Account(ctx, 0), n.l2Account(ctx, 1)
	n.extra["batcher"] = []string{"--throttle-controller", "step", "--throttle-lower-bound", "20000"}
	n.start("batcher")
	n.ready(ctx, "batcher")
	n.awaitSafe(ctx, 1)
	require.Zero(t, n.gauge("batcher", "regalia_batcher_limit_transaction_bytes"))

	n.l1Link.Cut()
	chain := big.NewInt(901)
	nonce, err := n.l2.PendingNonceAt(ctx, user.Address)
	require.NoError(t, err)
	noise := func(key int, nonce uint64, to common.Address, size int) *types.Transaction {
		data := make([]byte, size)
		_, _ = rand.Read(data) // never fails
		if to != (common.Address{0xbe, 0xef}) {
			copy(data, common.FromHex("0x06fdde03")) // name(), which does not look at what follows
		}
		account := user
		if key == 1 {
			account = licensee
		}
		return types.MustSignNewTx(account.Key, types.LatestSignerForChainID(chain), &types.DynamicFeeTx{
			ChainID: chain, Nonce: nonce, GasTipCap: big.NewInt(1), GasFeeCap: big.NewInt(params.GWei), Gas: 1_000_000, To: &to, Data: data,
		})
	}
	for n.gauge("batcher", "regalia_batcher_limit_block_bytes") != 2000 { // the strongest
		require.NoError(t, ctx.Err(), "the backlog did not lower the limits")
		require.NoError(t, n.l2.SendTransaction(ctx, noise(0, nonce, common.Address{0xbe, 0xef}, 5000)))
		nonce++
		n.awaitUnsafe(ctx, n.status(ctx).UnsafeL2.Number+1)
	}
	require.Equal(t, 150., n.gauge("batcher", "regalia_batcher_limit_transaction_bytes"))
	require.Equal(t, 1, n.role["batcher"].CountLogged("L1 does not keep up"))

	open := noise(0, nonce, common.Address{0xbe, 0xef}, 1000)
	require.NoError(t, n.l2.SendTransaction(ctx, open))
	licences, err := n.l2.PendingNonceAt(ctx, licensee.Address)
	require.NoError(t, err)
	call := noise(1, licences, bindings.ModelRegistryAddr, 1000)
	require.NoError(t, n.l2.SendTransaction(ctx, call))
	included := func(tx *types.Transaction) func(context.Context) bool {
		return func(ctx context.Context) bool {
			receipt, err := n.l2.TransactionReceipt(ctx, tx.Hash())
			return err == nil && receipt.BlockNumber != nil && receipt.Status == types.ReceiptStatusSuccessful
		}
	}
	n.await(ctx, "a call to the licence contracts to pass", included(call))
	n.awaitUnsafe(ctx, n.status(ctx).UnsafeL2.Number+2)
	require.False(t, included(open)(ctx), "an open transaction beyond the limit waits")

	n.l1Link.Mend()
	n.await(ctx, "the open transaction to pass once L1 is back", included(open))
	require.Zero(t, n.gauge("batcher", "regalia_batcher_limit_transaction_bytes"))
	require.Equal(t, 1, n.role["batcher"].CountLogged("L1 keeps up again"))
	n.requireNoGap(ctx)
}

// gauge is the value of a role's metric without labels.
func (n *network) gauge(role, name string) float64 {
	n.t.Helper()
	found := regexp.MustCompile(`(?m)^` + name + ` (\S+)$`).FindStringSubmatch(n.metrics(role))
	require.NotNil(n.t, found, "%s has no metric %s", role, name)
	value, err := strconv.ParseFloat(found[1], 64)
	require.NoError(n.t, err)
	return value
}
