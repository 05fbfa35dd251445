package ingress

import (
	"context"
	"crypto/ecdsa"
	"flag"
	"log/slog"
	"math/big"
	"math/rand"
	"os"
	"runtime"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/beacon/engine"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/eth"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/log"
	"github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/params"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/testutil"
	"github.com/regalia-network/regalia/bindings"
	front "github.com/regalia-network/regalia/sequencer/engine"
	"github.com/regalia-network/regalia/sequencer/lane"
	"github.com/regalia-network/regalia/sequencer/preconf"
	"github.com/regalia-network/regalia/sequencer/testchain"
	"github.com/stretchr/testify/require"
)

var seed = flag.Int64("seed", time.Now().UnixNano(), "seed of random orders")

// rig is a feed before our builder and a real op-geth.
type rig struct {
	t      testing.TB
	stack  *node.Node
	stop   func() // ends feed and front
	hub    *preconf.Hub
	book   *preconf.Book
	eth    *eth.Ethereum
	front  *front.Front
	feed   *Feed
	keys   []*ecdsa.PrivateKey
	signer types.Signer
	deps   func(*Deps) // changes those of the next start; may be nil
}

// TestMain runs the tests with as many of Go's processors as a leader has.
func TestMain(m *testing.M) {
	runtime.GOMAXPROCS(2 * runtime.GOMAXPROCS(0))
	os.Exit(m.Run())
}

func newRig(t testing.TB, accounts int, change ...func(*Config)) *rig {
	keys := make([]*ecdsa.PrivateKey, accounts)
	for i := range keys {
		key, err := crypto.GenerateKey()
		require.NoError(t, err)
		keys[i] = key
	}
	stack, err := node.New(&node.Config{})
	require.NoError(t, err)
	c := ethconfig.Defaults
	c.Genesis, c.NetworkId, c.SyncMode = testchain.Genesis(keys), testchain.ChainID, ethconfig.FullSync
	c.Genesis.Timestamp = uint64(time.Now().Unix()) // so that blocks have time left
	c.StateScheme, c.NoPruning, c.SnapshotCache = rawdb.HashScheme, true, 0
	c.TxPool.Journal, c.TxPool.NoLocals, c.TxPool.PriceLimit = "", true, 1
	c.Miner.GasPrice = common.Big1
	e, err := eth.New(stack, &c)
	require.NoError(t, err)
	require.NoError(t, stack.Start())
	r := &rig{t: t, stack: stack, eth: e, keys: keys, signer: types.LatestSigner(e.BlockChain().Config()), stop: func() {}}
	t.Cleanup(func() {
		r.stop()
		require.NoError(t, stack.Close())
	})
	r.start(change...)
	return r
}

// start runs a feed and a front on the rig's op-geth, in place of those before.
func (r *rig) start(change ...func(*Config)) {
	r.stop()
	config := DefaultConfig()
	for _, c := range change {
		c(&config)
	}
	reg, quiet := prometheus.NewRegistry(), log.NewLogger(slog.DiscardHandler)
	r.hub, r.book = preconf.NewHub(nil), preconf.NewBook()
	r.hub.Listen(r.book.Hear)
	deps := Deps{Chain: r.eth.BlockChain(), Pool: r.eth.TxPool(), Hub: r.hub, Book: r.book, Lanes: lane.Default(), Log: quiet}
	if r.deps != nil {
		r.deps(&deps)
	}
	r.feed = New(config, deps, reg)
	r.front = front.NewFront(r.eth, front.Options{Own: true, OnOpen: r.feed.Open, Sink: r.hub}, reg, quiet)
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan error, 1)
	go func() { done <- r.feed.Run(ctx) }()
	r.stop = sync.OnceFunc(func() {
		cancel()
		require.NoError(r.t, <-done)
		r.front.Close()
	})
}

func (r *rig) tx(account int, nonce uint64, change ...func(*types.DynamicFeeTx)) *types.Transaction {
	data := &types.DynamicFeeTx{ChainID: big.NewInt(testchain.ChainID), Nonce: nonce, GasTipCap: common.Big1, GasFeeCap: big.NewInt(params.GWei), Gas: params.TxGas, To: &common.Address{1}}
	for _, c := range change {
		c(data)
	}
	tx, err := types.SignNewTx(r.keys[account], r.signer, data)
	require.NoError(r.t, err)
	return tx
}

func (r *rig) send(txs ...*types.Transaction) {
	r.t.Helper()
	for i, tx := range txs {
		require.NoError(r.t, r.feed.Submit(context.Background(), tx), "transaction %d", i)
	}
}

// block runs one block: during is called while it is open, until it says so.
func (r *rig) block(during func() bool, change ...func(*engine.PayloadAttributes)) *types.Block {
	r.t.Helper()
	ctx := context.Background()
	head := r.eth.BlockChain().CurrentBlock()
	attrs := testchain.Attributes(r.t, head)
	for _, c := range change {
		c(attrs)
	}
	res, err := r.front.ForkchoiceUpdatedV3(ctx, engine.ForkchoiceStateV1{HeadBlockHash: head.Hash()}, attrs)
	require.NoError(r.t, err)
	require.NotNil(r.t, res.PayloadID)
	require.Eventually(r.t, during, 20*time.Second, time.Millisecond)
	env, err := r.front.GetPayloadV4(*res.PayloadID)
	require.NoError(r.t, err)
	status, err := r.front.NewPayloadV4(ctx, *env.ExecutionPayload, []common.Hash{}, attrs.BeaconRoot, []hexutil.Bytes{})
	require.NoError(r.t, err)
	require.Equal(r.t, engine.VALID, status.Status)
	_, err = r.front.ForkchoiceUpdatedV3(ctx, engine.ForkchoiceStateV1{HeadBlockHash: env.ExecutionPayload.BlockHash}, nil)
	require.NoError(r.t, err)
	r.front.Settle()
	return r.eth.BlockChain().GetBlockByHash(env.ExecutionPayload.BlockHash)
}

// tried counts transactions by what became of them.
func (r *rig) tried(outcome string) int {
	n := 0.0
	for _, l := range []lane.Lane{lane.Licence, lane.Revenue, lane.Open} {
		n += testutil.ToFloat64(r.feed.outcomes.WithLabelValues(l.String(), outcome))
	}
	return int(n)
}

// TestExecutesOnArrival sends while the block is open: nothing waits for the
// next one.
func TestExecutesOnArrival(t *testing.T) {
	r := newRig(t, 3)
	sent := 0
	block := r.block(func() bool {
		if r.tried("included") == sent && sent < 30 {
			r.send(r.tx(sent%3, uint64(sent/3)))
			sent++
		}
		return r.tried("included") == 30
	})
	require.Len(t, block.Transactions(), 1+30)
	require.Zero(t, r.tried("dropped"))
}

// TestShuffledNonces sends every account's nonces in random order, before and
// while blocks are built: all land, in order.
func TestShuffledNonces(t *testing.T) {
	t.Logf("seed %d", *seed)
	const accounts, each = 1000, 4
	r := newRig(t, accounts)
	var txs []*types.Transaction
	for account := range accounts {
		for nonce := range uint64(each) {
			txs = append(txs, r.tx(account, nonce))
		}
	}
	rand.New(rand.NewSource(*seed)).Shuffle(len(txs), func(i, j int) { txs[i], txs[j] = txs[j], txs[i] })
	r.send(txs[:1000]...)
	landed, next := 0, 1000
	for landed < len(txs) {
		block := r.block(func() bool {
			if next < len(txs) {
				r.send(txs[next : next+100]...)
				next += 100
				return false
			}
			return r.tried("included") == len(txs) || r.hub.Current().Open.GasLeft() < params.TxGas
		})
		landed += len(block.Transactions()) - 1
	}
	state, err := r.eth.BlockChain().State()
	require.NoError(t, err)
	for _, key := range r.keys {
		require.EqualValues(t, each, state.GetNonce(crypto.PubkeyToAddress(key.PublicKey)))
	}
}

// TestLeftoversLand overfills blocks: what does not fit comes later, each
// transaction once.
func TestLeftoversLand(t *testing.T) {
	r := newRig(t, 4)
	const each = 5 // × 3,000,000 gas used: three blocks' worth
	for account := range 4 {
		for nonce := range uint64(each) {
			r.send(r.tx(account, nonce, func(d *types.DynamicFeeTx) { d.To, d.Gas = &testchain.Spender, 3_000_000 }))
		}
	}
	seen := map[common.Hash]bool{}
	for blocks := 0; len(seen) < 4*each; blocks++ {
		require.Less(t, blocks, 10)
		done := r.tried("reverted")
		block := r.block(func() bool { return r.tried("reverted") >= min(done+6, 4*each) })
		for _, tx := range block.Transactions()[1:] {
			require.False(t, seen[tx.Hash()])
			seen[tx.Hash()] = true
		}
	}
}

// TestUnexecutableIsTriedOncePerBlock is a published incident: a builder that
// kept fetching transactions that could not execute, and landed few others.
func TestUnexecutableIsTriedOncePerBlock(t *testing.T) {
	r := newRig(t, 2)
	// Both are fine alone, but the first spends what the second needs.
	all := new(big.Int).Mul(big.NewInt(999), big.NewInt(params.Ether))
	drain := func(d *types.DynamicFeeTx) { d.Value = all }
	r.send(r.tx(0, 0, drain))
	r.send(r.tx(1, 0))
	block := r.block(func() bool { return r.tried("included") == 2 })
	require.Len(t, block.Transactions(), 3)

	cheap := func(d *types.DynamicFeeTx) { d.GasFeeCap, d.GasTipCap = big.NewInt(1), big.NewInt(1) } // below the base fee
	r.send(r.tx(1, 1, cheap))
	for range 3 {
		kept := r.tried("kept")
		block = r.block(func() bool { return r.tried("kept") == kept+1 })
		require.Len(t, block.Transactions(), 1)
		require.Equal(t, kept+1, r.tried("kept"), "one try per block")
	}
}

// TestLicenceBeatsSpam fills the pool with spam before a licence call comes:
// the call still makes the open block.
func TestLicenceBeatsSpam(t *testing.T) {
	r := newRig(t, 30)
	for account := range 29 {
		for nonce := range uint64(2) {
			r.send(r.tx(account, nonce, func(d *types.DynamicFeeTx) {
				d.To, d.Gas, d.GasTipCap = &testchain.Spender, 3_000_000, big.NewInt(1000)
			}))
		}
	}
	licence := r.tx(29, 0, func(d *types.DynamicFeeTx) { d.To, d.Gas = &bindings.LicenseRegistryAddr, 50_000 })
	sent := false
	block := r.block(func() bool {
		if !sent && r.tried("reverted") >= 3 {
			r.send(licence)
			sent = true
		}
		return testutil.ToFloat64(r.feed.outcomes.WithLabelValues("licence", "included")) == 1
	})
	found := false
	for _, tx := range block.Transactions() {
		found = found || tx.Hash() == licence.Hash()
	}
	require.True(t, found)
}
