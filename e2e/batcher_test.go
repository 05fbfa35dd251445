package e2e

import (
	"context"
	"fmt"
	"math/big"
	"math/rand"
	"net/url"
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/params"
	"github.com/regalia-network/regalia/deploy/devnet"
	"github.com/regalia-network/regalia/e2e/harness"
	"github.com/stretchr/testify/require"
)

// TestBatcherOutlivesReorgAndTwin takes blocks with batches off L1, and starts a
// second batcher with the same key: the safe head catches up each time, each
// state is a metric and one line, and a verifier derives the same chain.
func TestBatcherOutlivesReorgAndTwin(t *testing.T) {
	t.Parallel()
	ctx := testContext(t)
	n := newNetwork(t)
	n.start("sequencer")
	n.ready(ctx, "sequencer")
	n.start("batcher")
	n.ready(ctx, "batcher")
	n.awaitSafe(ctx, 3)

	require.NoError(t, n.l1.Reorg(ctx, 3))
	n.await(ctx, "the reorg to be seen", func(context.Context) bool { return n.gauge("batcher", "regalia_batcher_l1_reorgs_total") > 0 })
	n.caughtUp(ctx)
	require.Equal(t, int(n.gauge("batcher", "regalia_batcher_l1_reorgs_total")), n.role["batcher"].CountLogged("L1 reorganised"), "one line each")

	env, args := n.args("batcher")
	twin, err := harness.Start("twin", n.dir, binary(t), env, withOps(args, n.freePort())...)
	require.NoError(t, err)
	t.Cleanup(twin.Kill)
	n.await(ctx, "the second sender to be seen", func(context.Context) bool { return n.role["batcher"].Logged("Somebody else sends with the batcher's key") })
	n.caughtUp(ctx)
	twin.Kill()
	n.caughtUp(ctx)

	// A verifier whose beacon endpoint is away for a while, then comes.
	beacon, err := url.Parse(n.l1.Beacon())
	require.NoError(t, err)
	link, err := harness.NewProxy(beacon.Host)
	require.NoError(t, err)
	t.Cleanup(func() { link.Close() })
	link.Cut()
	env, args = n.args("verifier")
	args[slices.Index(args, "--l1-beacon")+1] = "http://" + link.Addr()
	n.startWith("verifier", env, args)
	n.await(ctx, "the verifier to miss blobs", func(context.Context) bool { return n.role["verifier"].Logged("blob") })
	link.Mend()
	safe := n.status(ctx).SafeL2
	rpc := n.verifierRPC()
	n.await(ctx, "the verifier to derive the same", func(ctx context.Context) bool {
		head, err := rpc.HeaderByNumber(ctx, new(big.Int).SetUint64(safe.Number))
		return err == nil && head.Hash() == safe.Hash
	})
	n.requireNoGap(ctx)
}

// TestBatcherOutlivesPovertyAndKills lets the account run dry, then fills it, and
// kills the batcher at random moments: the safe head catches up.
func TestBatcherOutlivesPovertyAndKills(t *testing.T) {
	t.Parallel()
	ctx := testContext(t)
	n := newNetwork(t)
	n.start("sequencer")
	n.ready(ctx, "sequencer")
	l1, err := ethclient.DialContext(ctx, n.l1.RPC())
	require.NoError(t, err)
	t.Cleanup(l1.Close)
	ether := big.NewInt(params.Ether)
	has, err := l1.BalanceAt(ctx, n.keys[devnet.BatcherKey].Address, nil)
	require.NoError(t, err)
	fee := new(big.Int).Mul(big.NewInt(params.TxGas), big.NewInt(10*params.GWei))
	n.pay(ctx, l1, devnet.BatcherKey, devnet.TreasuryKey, new(big.Int).Sub(has, fee))

	n.start("batcher")
	n.await(ctx, "the empty account to be seen", func(context.Context) bool {
		return n.role["batcher"].CountLogged("runs out of funds") == 1
	})
	stood := n.status(ctx).SafeL2.Number
	n.awaitUnsafe(ctx, n.status(ctx).UnsafeL2.Number+3)
	require.Contains(t, n.metrics("batcher"), `regalia_batcher_trouble{state="out_of_funds"} 1`)
	require.Equal(t, stood, n.status(ctx).SafeL2.Number, "without money nothing is posted")
	n.pay(ctx, l1, devnet.TreasuryKey, devnet.BatcherKey, ether)
	n.caughtUp(ctx)
	n.await(ctx, "the state to end", func(context.Context) bool { return n.role["batcher"].Logged(`state=out_of_funds`) && n.role["batcher"].Logged("trouble is over") })
	require.Equal(t, 1, n.role["batcher"].CountLogged("runs out of funds"))

	seed := time.Now().UnixNano()
	t.Logf("seed %d", seed)
	rng := rand.New(rand.NewSource(seed))
	for range 4 {
		after := time.NewTimer(time.Duration(rng.Intn(2500)) * time.Millisecond)
		select {
		case <-after.C:
		case <-ctx.Done():
			t.Fatal("no time left")
		}
		n.role["batcher"].Kill()
		n.start("batcher")
	}
	n.caughtUp(ctx)
	n.requireNoGap(ctx)
}

// caughtUp waits until all that is a block now is on L1 and derived again.
func (n *network) caughtUp(ctx context.Context) {
	n.t.Helper()
	n.awaitSafe(ctx, n.status(ctx).UnsafeL2.Number)
}

// pay moves money on L1.
func (n *network) pay(ctx context.Context, l1 *ethclient.Client, from, to int, wei *big.Int) {
	n.t.Helper()
	key, err := crypto.ToECDSA(n.keys[from].PrivateKey)
	require.NoError(n.t, err)
	nonce, err := l1.PendingNonceAt(ctx, n.keys[from].Address)
	require.NoError(n.t, err)
	chain := big.NewInt(900)
	tx := types.MustSignNewTx(key, types.LatestSignerForChainID(chain), &types.DynamicFeeTx{
		ChainID: chain, Nonce: nonce, GasTipCap: big.NewInt(params.GWei), GasFeeCap: big.NewInt(10 * params.GWei), Gas: params.TxGas, To: &n.keys[to].Address, Value: wei,
	})
	require.NoError(n.t, l1.SendTransaction(ctx, tx))
	_, err = harness.Receipt(ctx, l1, tx.Hash())
	require.NoError(n.t, err)
}

// withOps are args with another ops port.
func withOps(args []string, port int) []string {
	out := slices.Clone(args)
	out[slices.Index(out, "--ops-port")+1] = fmt.Sprint(port)
	return out
}
