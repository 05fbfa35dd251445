package e2e

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"math/rand"
	"slices"
	"strconv"
	"testing"
	"time"

	ethereum "github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/params"
	"github.com/regalia-network/regalia/deploy/devnet"
	"github.com/regalia-network/regalia/e2e/harness"
	"github.com/stretchr/testify/require"
)

// posting is a network whose batcher meets one fault after another. Its L1 RPC
// can lie, and the leader's beacon API can have gaps.
type posting struct {
	*network
	chain   *ethclient.Client // L1, as it is
	account common.Address    // the batcher's
	rpc     *falseL1
	beacon  *gappedBeacon
}

// TestBatcherOutlivesFaults has one chain's batcher meet one fault after another.
// After each the safe head catches up, and each was a metric and one line in the
// log. At the end a verifier that has only L1 derives the leader's very chain: no
// block is missing, and none had an effect twice.
func TestBatcherOutlivesFaults(t *testing.T) {
	t.Parallel()
	ctx, cancel := context.WithTimeout(t.Context(), 10*time.Minute) // many cases, perhaps on a busy machine
	t.Cleanup(cancel)
	p := newPosting(ctx, t)
	for _, c := range []struct {
		name  string
		fault func(*testing.T, context.Context)
	}{
		{"reorg", p.reorg},
		{"beacon gap", p.beaconGap},
		{"stuck transaction", p.stuckTransaction},
		{"L1 that lies", p.lyingL1},
		{"L1 that stands still", p.laggingL1},
		{"second batcher", p.secondBatcher},
		{"out of funds", p.outOfFunds},
		{"SIGKILL", p.kills},
	} {
		if !t.Run(c.name, func(t *testing.T) {
			started := time.Now()
			p.t = t
			c.fault(t, ctx)
			p.caughtUp(ctx)
			t.Logf("%s: %s", c.name, time.Since(started).Round(time.Second))
		}) {
			break // the next would start from a broken state
		}
	}
	p.t = t
	if !t.Failed() {
		p.derivedAlone(ctx)
	}
}

func newPosting(ctx context.Context, t *testing.T) *posting {
	n := newNetwork(t)
	p := &posting{network: n, account: n.keys[devnet.BatcherKey].Address, rpc: newFalseL1(t, n.l1.RPC()), beacon: newGappedBeacon(t, n.l1.Beacon())}
	var err error
	p.chain, err = ethclient.DialContext(ctx, n.l1.RPC())
	require.NoError(t, err)
	t.Cleanup(p.chain.Close)
	// Deeper than the reorg below: the leader's blocks stand.
	n.extra["sequencer"] = []string{"--l1-beacon", p.beacon.URL, "--l1-conf-depth", "5"}
	n.extra["batcher"] = []string{"--l1-rpc", p.rpc.URL, "--resubmission-timeout", "2s", "--max-l1-age", "10s"}
	n.start("sequencer")
	n.ready(ctx, "sequencer")
	p.startBatcher(ctx)
	p.caughtUp(ctx)
	return p
}

func (p *posting) startBatcher(ctx context.Context) {
	p.t.Helper()
	p.start("batcher")
	p.ready(ctx, "batcher")
}

// caughtUp waits until all that is a block now is on L1 and derived again.
func (p *posting) caughtUp(ctx context.Context) {
	p.t.Helper()
	p.awaitSafe(ctx, p.status(ctx).UnsafeL2.Number)
}

// inTrouble reports whether a batcher's metrics show the state.
func (p *posting) inTrouble(role, state string) bool {
	return p.gauge(role, `regalia_batcher_trouble\{state="`+state+`"\}`) == 1
}

// trouble waits until a state comes, once calm, and checks that its line is said
// once for it. It returns what waits for its end.
func (p *posting) trouble(ctx context.Context, state, line string, begin func()) (ended func()) {
	p.t.Helper()
	batcher := p.role["batcher"]
	p.await(ctx, "no "+state, func(context.Context) bool { return !p.inTrouble("batcher", state) })
	said, over := batcher.CountLogged(line), batcher.CountLogged("trouble is over")
	begin()
	p.await(ctx, state, func(context.Context) bool { return p.inTrouble("batcher", state) })
	require.Equal(p.t, said+1, batcher.CountLogged(line), "%s is said once", state)
	return func() {
		p.t.Helper()
		p.await(ctx, "the end of "+state, func(context.Context) bool { return !p.inTrouble("batcher", state) })
		require.Greater(p.t, batcher.CountLogged("trouble is over"), over)
	}
}

// posted is the newest L1 block from number on that has a batch, and that batch.
func (p *posting) posted(ctx context.Context, from uint64) (*types.Header, *types.Transaction) {
	signer := types.LatestSignerForChainID(big.NewInt(900))
	head, err := p.chain.BlockNumber(ctx)
	require.NoError(p.t, err)
	for number := head; number >= max(from, 1); number-- {
		block, err := p.chain.BlockByNumber(ctx, new(big.Int).SetUint64(number))
		require.NoError(p.t, err)
		for _, tx := range block.Transactions() {
			if sender, err := types.Sender(signer, tx); err == nil && sender == p.account {
				return block.Header(), tx
			}
		}
	}
	return nil, nil
}

// reorg takes an L1 block with a batch away.
func (p *posting) reorg(t *testing.T, ctx context.Context) {
	unsafe := p.status(ctx).UnsafeL2
	p.await(ctx, "a batch in one of L1's two newest blocks", func(ctx context.Context) bool {
		head, err := p.chain.BlockNumber(ctx)
		require.NoError(t, err)
		block, _ := p.posted(ctx, head-1)
		if block == nil {
			return false
		}
		require.NoError(t, p.l1.Reorg(ctx, 4))
		now, err := p.chain.HeaderByNumber(ctx, block.Number)
		return errors.Is(err, ethereum.NotFound) || err == nil && now.Hash() != block.Hash()
	})
	p.await(ctx, "the reorg to be seen", func(context.Context) bool { return p.gauge("batcher", "regalia_batcher_l1_reorgs_total") > 0 })
	require.Equal(t, int(p.gauge("batcher", "regalia_batcher_l1_reorgs_total")), p.role["batcher"].CountLogged("L1 reorganised"), "one line each")
	p.caughtUp(ctx)
	now, err := p.l2.HeaderByNumber(ctx, new(big.Int).SetUint64(unsafe.Number))
	require.NoError(t, err)
	require.Equal(t, unsafe.Hash, now.Hash(), "the leader's blocks stand")
}

// beaconGap takes the blobs of batches away from the leader.
func (p *posting) beaconGap(t *testing.T, ctx context.Context) {
	sequencer := p.role["sequencer"]
	p.beacon.set(true)
	p.await(ctx, "the gap to be seen", func(context.Context) bool { return p.gauge("sequencer", "regalia_sequencer_beacon_up") == 0 })
	stood := p.status(ctx)
	p.awaitUnsafe(ctx, stood.UnsafeL2.Number+3) // the leader goes on building
	require.Equal(t, stood.SafeL2, p.status(ctx).SafeL2, "without blobs nothing is derived")
	require.Equal(t, 1, sequencer.CountLogged("does not give the blobs"), "one line")
	p.beacon.set(false)
	p.caughtUp(ctx)
	require.EqualValues(t, 1, p.gauge("sequencer", "regalia_sequencer_beacon_up"))
	require.Equal(t, 1, sequencer.CountLogged("gives blobs again"))
}

// stuckTransaction lets L1 ask for more than any batch offers, then for twice of
// what they did before: only one whose fee was raised can be included.
func (p *posting) stuckTransaction(t *testing.T, ctx context.Context) {
	_, before := p.posted(ctx, 0)
	require.NotNil(t, before)
	twice := new(big.Int).Lsh(before.GasTipCap(), 1)
	ended := p.trouble(ctx, "transaction_stuck", "A batch is not included", func() {
		require.NoError(t, p.l1.SetMinTip(new(big.Int).Lsh(before.GasTipCap(), 30)))
	})
	nonce, err := p.chain.NonceAt(ctx, p.account, nil)
	require.NoError(t, err)
	head, err := p.chain.BlockNumber(ctx)
	require.NoError(t, err)
	require.NoError(t, p.l1.SetMinTip(twice))
	p.await(ctx, "the stuck batch to be included", func(ctx context.Context) bool {
		now, err := p.chain.NonceAt(ctx, p.account, nil)
		return err == nil && now > nonce
	})
	_, after := p.posted(ctx, head)
	require.NotNil(t, after)
	require.GreaterOrEqual(t, after.GasTipCap().Cmp(twice), 0, "its tip was %d, and is %d", before.GasTipCap(), after.GasTipCap())
	require.NoError(t, p.l1.SetMinTip(common.Big1))
	ended()
}

// lyingL1 says that it takes batches and has included one, and has not.
func (p *posting) lyingL1(t *testing.T, ctx context.Context) {
	head, err := p.chain.HeaderByNumber(ctx, nil)
	require.NoError(t, err)
	ended := p.trouble(ctx, "batch_lost", "L1 no longer has a batch", func() { p.rpc.tell(dropsTransactions(head)) })
	p.rpc.tell(nil)
	p.caughtUp(ctx)
	ended()
}

// laggingL1 shows the same newest block for ever.
func (p *posting) laggingL1(t *testing.T, ctx context.Context) {
	head, err := p.chain.BlockNumber(ctx)
	require.NoError(t, err)
	ended := p.trouble(ctx, "l1_lags", "L1's newest block is old", func() { p.rpc.tell(standsStill(head)) })
	p.awaitUnsafe(ctx, p.status(ctx).UnsafeL2.Number+3)
	p.rpc.tell(nil)
	ended()
}

// secondBatcher runs another with the same key.
func (p *posting) secondBatcher(t *testing.T, ctx context.Context) {
	env, args := p.args("batcher")
	p.opsPort["twin"] = p.freePort()
	args = slices.Clone(args)
	args[slices.Index(args, "--ops-port")+1] = strconv.Itoa(p.opsPort["twin"])
	p.startWith("twin", env, args)
	p.ready(ctx, "twin")
	seen := ""
	p.await(ctx, "one of the two to see the other", func(context.Context) bool {
		for _, role := range []string{"batcher", "twin"} {
			if p.inTrouble(role, "second_sender") {
				seen = role
			}
		}
		return seen != ""
	})
	require.Equal(t, 1, p.role[seen].CountLogged("Somebody else sends with the batcher's key"), "one line")
	p.caughtUp(ctx) // with both of them
	p.role["twin"].Kill()
	p.role["twin"] = nil
}

// outOfFunds lets the account run dry, and fills it again.
func (p *posting) outOfFunds(t *testing.T, ctx context.Context) {
	require.NoError(t, p.role["batcher"].Stop())
	p.role["batcher"] = nil
	p.idle(ctx)
	has, err := p.chain.BalanceAt(ctx, p.account, nil)
	require.NoError(t, err)
	price := big.NewInt(10 * params.GWei)
	fee := new(big.Int).Mul(price, new(big.Int).SetUint64(params.TxGas))
	p.pay(ctx, devnet.BatcherKey, devnet.TreasuryKey, new(big.Int).Sub(has, fee), price) // all of it
	nonce, err := p.chain.NonceAt(ctx, p.account, nil)
	require.NoError(t, err)

	p.startBatcher(ctx)
	batcher := p.role["batcher"]
	p.await(ctx, "the empty account to be seen", func(context.Context) bool { return p.inTrouble("batcher", "out_of_funds") })
	said := batcher.CountLogged("runs out of funds")
	stood := p.status(ctx)
	p.awaitUnsafe(ctx, stood.UnsafeL2.Number+5)
	now, err := p.chain.NonceAt(ctx, p.account, nil)
	require.NoError(t, err)
	require.Equal(t, nonce, now, "without money nothing is posted")
	require.Equal(t, stood.SafeL2, p.status(ctx).SafeL2)
	require.Equal(t, said, batcher.CountLogged("runs out of funds"), "one line")
	p.pay(ctx, devnet.TreasuryKey, devnet.BatcherKey, has, price)
	p.await(ctx, "the end of out_of_funds", func(context.Context) bool { return !p.inTrouble("batcher", "out_of_funds") })
}

// kills end the batcher at moments of four kinds, in an order by chance: before
// it is ready, while a transaction of its waits in L1's pool, as soon as one is
// included, and while its data is being derived.
func (p *posting) kills(t *testing.T, ctx context.Context) {
	nonces := func(ctx context.Context) (included, pending uint64) {
		included, err := p.chain.NonceAt(ctx, p.account, nil)
		require.NoError(t, err)
		pending, err = p.chain.PendingNonceAt(ctx, p.account)
		require.NoError(t, err)
		return included, pending
	}
	moments := []struct {
		name string
		wait func()
	}{
		{"before it is ready", func() {}},
		{"while a batch is pending", func() {
			p.await(ctx, "a pending batch", func(ctx context.Context) bool { i, pending := nonces(ctx); return pending > i })
		}},
		{"when a batch is included", func() {
			before, _ := nonces(ctx)
			p.await(ctx, "an included batch", func(ctx context.Context) bool { i, _ := nonces(ctx); return i > before })
		}},
		{"when a batch is safe", func() { p.awaitSafe(ctx, p.status(ctx).SafeL2.Number+1) }},
	}
	seed := time.Now().UnixNano()
	t.Logf("seed %d", seed)
	for _, i := range rand.New(rand.NewSource(seed)).Perm(len(moments)) {
		moments[i].wait()
		t.Logf("killing the batcher %s", moments[i].name)
		p.role["batcher"].Kill()
		p.start("batcher")
	}
	p.ready(ctx, "batcher")
}

// derivedAlone starts a verifier and waits until it has the leader's safe chain.
func (p *posting) derivedAlone(ctx context.Context) {
	p.requireNoGap(ctx)
	p.start("verifier")
	safe, rpc := p.status(ctx).SafeL2, p.verifierRPC()
	defer rpc.Close()
	p.await(ctx, fmt.Sprintf("the verifier to derive block %d", safe.Number), func(ctx context.Context) bool {
		head, err := rpc.HeaderByNumber(ctx, new(big.Int).SetUint64(safe.Number))
		return err == nil && head.Hash() == safe.Hash
	})
}

// idle waits until nothing of the batcher's is pending on L1.
func (p *posting) idle(ctx context.Context) {
	p.await(ctx, "L1 to include what the batcher sent", func(ctx context.Context) bool {
		included, err := p.chain.NonceAt(ctx, p.account, nil)
		require.NoError(p.t, err)
		pending, err := p.chain.PendingNonceAt(ctx, p.account)
		return err == nil && pending <= included
	})
}

// pay moves money on L1, at exactly that price of gas.
func (p *posting) pay(ctx context.Context, from, to int, wei, price *big.Int) {
	p.t.Helper()
	key, err := crypto.ToECDSA(p.keys[from].PrivateKey)
	require.NoError(p.t, err)
	nonce, err := p.chain.PendingNonceAt(ctx, p.keys[from].Address)
	require.NoError(p.t, err)
	chain := big.NewInt(900)
	tx := types.MustSignNewTx(key, types.LatestSignerForChainID(chain), &types.DynamicFeeTx{
		ChainID: chain, Nonce: nonce, GasTipCap: price, GasFeeCap: price, Gas: params.TxGas, To: &p.keys[to].Address, Value: wei,
	})
	require.NoError(p.t, p.chain.SendTransaction(ctx, tx))
	_, err = harness.Receipt(ctx, p.chain, tx.Hash())
	require.NoError(p.t, err)
}
