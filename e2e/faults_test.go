package e2e

import (
	"context"
	"fmt"
	"math/big"
	"testing"

	nodebindings "github.com/ethereum-optimism/optimism/op-node/bindings"
	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/params"
	"github.com/regalia-network/regalia/deploy"
	"github.com/regalia-network/regalia/e2e/harness"
	"github.com/stretchr/testify/require"
)

// TestRolesSurviveSIGKILL kills each role in turn while transactions flow and
// checks that the chain goes on with nothing lost.
func TestRolesSurviveSIGKILL(t *testing.T) {
	t.Parallel()
	ctx := testContext(t)
	n := newNetwork(t)
	for _, role := range []string{"sequencer", "batcher", "proposer"} {
		n.start(role)
		n.ready(ctx, role)
		require.Contains(t, n.metrics(role), "regalia_"+role+"_l1_up 1\n")
	}
	n.awaitUnsafe(ctx, 1)
	require.Regexp(t, `regalia_sequencer_head_number\{label="unsafe"\} [1-9]`, n.metrics("sequencer"))
	require.Contains(t, n.metrics("sequencer"), "op_node_regalia_", "op-node's own metrics")
	user := n.l2Account(ctx, 0)
	for _, role := range []string{"sequencer", "batcher", "proposer"} {
		sent, err := user.Send(ctx, common.Address{0xbe, 0xef}, big.NewInt(1), nil)
		require.NoError(t, err)
		games := n.games(ctx)
		head, err := n.l2.HeaderByNumber(ctx, nil)
		require.NoError(t, err)
		t.Logf("killing the %s at block %d", role, head.Number)
		n.role[role].Kill()
		n.start(role)
		n.ready(ctx, role)

		n.awaitUnsafe(ctx, head.Number.Uint64()+3)
		n.requireSame(ctx, n.l2, head, sent)
		n.awaitSafe(ctx, head.Number.Uint64()+1)
		n.requireSame(ctx, n.l2, head, sent)
		n.await(ctx, "a proposal after the kill", func(ctx context.Context) bool { return n.games(ctx) > games })
	}
	n.requireNoGap(ctx)

	// A verifier that has only L1 agrees with all of it, and survives too.
	safe := n.status(ctx).SafeL2
	n.start("verifier")
	n.ready(ctx, "verifier")
	n.role["verifier"].Kill()
	n.start("verifier")
	n.ready(ctx, "verifier")
	rpc := n.verifierRPC()
	n.await(ctx, "the verifier to reach the safe head", func(ctx context.Context) bool {
		head, err := rpc.HeaderByNumber(ctx, new(big.Int).SetUint64(safe.Number))
		return err == nil && head.Hash() == safe.Hash
	})
	// What is sent to the verifier reaches the leader, and comes back through L1.
	user.Chain = rpc
	_, err := user.Send(ctx, common.Address{0xbe, 0xef}, big.NewInt(1), nil)
	require.NoError(t, err)
	for _, role := range []string{"verifier", "proposer", "batcher", "sequencer"} {
		require.NoError(t, n.role[role].Stop(), "%s stops cleanly", role)
		n.role[role] = nil
	}
}

// requireSame checks that a block and a transaction seen earlier are still
// where they were.
func (n *network) requireSame(ctx context.Context, chain *ethclient.Client, head *types.Header, sent *types.Receipt) {
	n.t.Helper()
	now, err := chain.HeaderByNumber(ctx, head.Number)
	require.NoError(n.t, err)
	require.Equal(n.t, head.Hash(), now.Hash(), "block %d changed", head.Number)
	receipt, err := chain.TransactionReceipt(ctx, sent.TxHash)
	require.NoError(n.t, err)
	if sent.BlockHash == (common.Hash{}) { // given out while its block was open: all else is final
		sent.BlockHash = receipt.BlockHash
	}
	require.Equal(n.t, sent, receipt, "the receipt that was given out is the one that holds")
}

// games is how many outputs have been proposed.
func (n *network) games(ctx context.Context) uint64 {
	addresses, err := deploy.ReadAddresses(n.path("chain"))
	require.NoError(n.t, err)
	l1, err := ethclient.DialContext(ctx, n.l1.RPC())
	require.NoError(n.t, err)
	defer l1.Close()
	factory, err := nodebindings.NewDisputeGameFactory(addresses.L1["DisputeGameFactoryProxy"], l1)
	require.NoError(n.t, err)
	count, err := factory.GameCount(&bind.CallOpts{Context: ctx})
	require.NoError(n.t, err)
	return count.Uint64()
}

// TestRolesWaitForL1 starts every role without an L1, lets it come, takes it
// away again in mid-run, and brings it back: roles wait, say so once each time,
// and go on.
func TestRolesWaitForL1(t *testing.T) {
	t.Parallel()
	const lost, found = "L1 RPC is not reachable", "L1 RPC is reachable again"
	ctx := testContext(t)
	n := newNetwork(t)
	roles := []string{"sequencer", "batcher", "proposer"}
	said := func(text string, times int) {
		t.Helper()
		n.await(ctx, text, func(context.Context) bool {
			for _, role := range roles {
				if n.role[role].CountLogged(text) < times {
					return false
				}
			}
			return true
		})
		for _, role := range roles {
			require.Equal(t, times, n.role[role].CountLogged(text), "%s says %q once per change", role, text)
		}
	}

	n.l1Link.Cut()
	for _, role := range roles {
		n.start(role)
	}
	said(lost, 1)
	n.l1Link.Mend()
	for _, role := range roles {
		n.ready(ctx, role)
	}
	said(found, 1)
	n.awaitSafe(ctx, 1)

	n.l1Link.Cut()
	said(lost, 2)
	down := n.status(ctx)
	n.awaitUnsafe(ctx, down.UnsafeL2.Number+3) // the leader goes on building
	n.l1Link.Mend()
	said(found, 2)
	n.awaitSafe(ctx, down.UnsafeL2.Number+3)
	for _, role := range roles {
		require.Equal(t, 2, n.role[role].CountLogged(lost), "%s", role)
	}
	n.requireNoGap(ctx)
}

// TestHeadSurvivesSIGKILL kills the sequencer in the instant a new head is
// announced, again and again: what a client has seen as a block stays one.
func TestHeadSurvivesSIGKILL(t *testing.T) {
	t.Parallel()
	const kills = 6
	ctx := testContext(t)
	n := newNetwork(t)
	n.start("sequencer")
	n.ready(ctx, "sequencer")
	for range kills {
		heads := make(chan *types.Header)
		socket, err := ethclient.DialContext(ctx, fmt.Sprintf("ws://127.0.0.1:%d", n.rpcPort))
		require.NoError(t, err)
		sub, err := socket.SubscribeNewHead(ctx, heads)
		require.NoError(t, err)
		var seen *types.Header
		select {
		case seen = <-heads:
		case <-ctx.Done():
			t.Fatal("no new head before the deadline")
		}
		n.role["sequencer"].Kill()
		sub.Unsubscribe()
		socket.Close()

		n.start("sequencer")
		n.awaitUnsafe(ctx, seen.Number.Uint64())
		now, err := n.l2.HeaderByNumber(ctx, seen.Number)
		require.NoError(t, err)
		require.Equal(t, seen.Hash(), now.Hash(), "block %d changed", seen.Number)
		n.awaitUnsafe(ctx, seen.Number.Uint64()+1)
	}
	n.requireNoGap(ctx)
	restored := n.role["sequencer"].CountLogged("Restored the head after a crash")
	t.Logf("killed %d times; the head had to be restored %d times", kills, restored)
}

// TestPoolSurvivesRestart leaves a transaction waiting for its predecessor,
// restarts the sequencer, and sends the predecessor: both land.
func TestPoolSurvivesRestart(t *testing.T) {
	t.Parallel()
	ctx := testContext(t)
	n := newNetwork(t)
	n.start("sequencer")
	n.ready(ctx, "sequencer")
	user := n.l2Account(ctx, 0)
	nonce, err := n.l2.PendingNonceAt(ctx, user.Address)
	require.NoError(t, err)
	send := func(nonce uint64) common.Hash {
		tx, err := types.SignNewTx(user.Key, types.LatestSignerForChainID(big.NewInt(901)), &types.DynamicFeeTx{
			ChainID: big.NewInt(901), Nonce: nonce, GasTipCap: big.NewInt(1), GasFeeCap: big.NewInt(params.GWei), Gas: params.TxGas, To: &common.Address{0xbe, 0xef},
		})
		require.NoError(t, err)
		require.NoError(t, n.l2.SendTransaction(ctx, tx))
		return tx.Hash()
	}
	waiting := send(nonce + 1)
	require.NoError(t, n.role["sequencer"].Stop())
	n.start("sequencer")
	n.ready(ctx, "sequencer")
	first := send(nonce)
	for _, hash := range []common.Hash{first, waiting} {
		receipt, err := harness.Receipt(ctx, n.l2, hash)
		require.NoError(t, err)
		require.EqualValues(t, types.ReceiptStatusSuccessful, receipt.Status)
	}
}
