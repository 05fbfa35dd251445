package engine

import (
	"context"
	"crypto/ecdsa"
	"log/slog"
	"math/big"
	"testing"

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
	"github.com/regalia-network/regalia/sequencer/builder"
	"github.com/regalia-network/regalia/sequencer/testchain"
	"github.com/stretchr/testify/require"
)

// rig is a front over a real op-geth, driven as the driver does.
type rig struct {
	t     *testing.T
	stack *node.Node
	eth   *eth.Ethereum
	front *Front
	key   *ecdsa.PrivateKey
	block *builder.Block // the newest that our builder opened

	executed  map[*builder.Block][]common.Hash // transactions, in order
	abandoned []common.Hash
	resets    int
}

// modes runs a test with each way of checking our blocks.
func modes(t *testing.T, test func(t *testing.T, r *rig)) {
	for _, mode := range []Shadow{Inline, Async, Off} {
		t.Run(string(mode), func(t *testing.T) { test(t, newRig(t, mode)) })
	}
}

func newRig(t *testing.T, mode Shadow) *rig {
	r := openRig(t, mode, "")
	t.Cleanup(r.close)
	return r
}

// testKey is the rig's account, the same in every process.
var testKey, _ = crypto.ToECDSA(common.LeftPadBytes([]byte{7}, 32))

// openRig is a rig on a directory that may have a chain, or in memory. It must
// be closed.
func openRig(t *testing.T, mode Shadow, dir string) *rig {
	stack, err := node.New(&node.Config{DataDir: dir})
	require.NoError(t, err)
	c := ethconfig.Defaults
	c.Genesis, c.NetworkId, c.SyncMode = testchain.Genesis([]*ecdsa.PrivateKey{testKey}), testchain.ChainID, ethconfig.FullSync
	c.StateScheme, c.NoPruning, c.SnapshotCache = rawdb.HashScheme, true, 0
	c.Miner.GasPrice = common.Big1
	e, err := eth.New(stack, &c)
	require.NoError(t, err)
	require.NoError(t, RestoreHead(e.BlockChain(), e.ChainDb(), log.NewLogger(slog.DiscardHandler)))
	r := &rig{t: t, stack: stack, eth: e, key: testKey, executed: make(map[*builder.Block][]common.Hash)}
	r.front = NewFront(e, Options{
		Own: true, Shadow: mode, OnOpen: func(b *builder.Block) { r.block = b },
		Sink:    r,
		OnReset: func(error) { r.resets++ },
	}, prometheus.NewRegistry(), log.NewLogger(slog.DiscardHandler))
	stack.RegisterAPIs(r.front.APIs())
	require.NoError(t, stack.Start())
	return r
}

func (r *rig) close() {
	r.front.Close()
	require.NoError(r.t, r.stack.Close())
}

// nonce is the account's next one at the head.
func (r *rig) nonce() uint64 {
	state, err := r.eth.BlockChain().StateAt(r.head().Root)
	require.NoError(r.t, err)
	return state.GetNonce(crypto.PubkeyToAddress(r.key.PublicKey))
}

// The rig is told what happens to blocks of ours.
func (r *rig) Opened(*builder.Block, *engine.PayloadAttributes)    {}
func (r *rig) Sealed(*builder.Block, *types.Block, types.Receipts) {}
func (r *rig) Executed(b *builder.Block, e *builder.Entry) {
	if !e.Tx.IsDepositTx() {
		r.executed[b] = append(r.executed[b], e.Tx.Hash())
	}
}
func (r *rig) Abandoned(b *builder.Block, _ error) {
	r.abandoned = append(r.abandoned, r.executed[b]...)
}

// head is the newest block that the driver made the head.
func (r *rig) head() *types.Header {
	r.front.Settle()
	return r.eth.BlockChain().CurrentBlock()
}

// wait returns when nothing goes on behind the front's calls.
func (r *rig) wait() { r.front.own.work.Wait() }

// open asks for a block on the head and returns its payload id.
func (r *rig) open(attrs *engine.PayloadAttributes) engine.PayloadID {
	r.t.Helper()
	r.block = nil
	res, err := r.front.ForkchoiceUpdatedV3(context.Background(), engine.ForkchoiceStateV1{HeadBlockHash: r.head().Hash()}, attrs)
	require.NoError(r.t, err)
	require.Equal(r.t, engine.VALID, res.PayloadStatus.Status)
	require.NotNil(r.t, res.PayloadID)
	return *res.PayloadID
}

// finish seals, imports and adopts the block, as the driver does.
func (r *rig) finish(id engine.PayloadID, attrs *engine.PayloadAttributes) *types.Block {
	r.t.Helper()
	env, err := r.front.GetPayloadV4(id)
	require.NoError(r.t, err)
	for range 2 { // a duplicate insert must not matter
		status, err := r.front.NewPayloadV4(context.Background(), *env.ExecutionPayload, []common.Hash{}, attrs.BeaconRoot, []hexutil.Bytes{})
		require.NoError(r.t, err)
		require.Equal(r.t, engine.VALID, status.Status, "%v", status.ValidationError)
	}
	res, err := r.front.ForkchoiceUpdatedV3(context.Background(), engine.ForkchoiceStateV1{HeadBlockHash: env.ExecutionPayload.BlockHash}, nil)
	require.NoError(r.t, err)
	require.Equal(r.t, engine.VALID, res.PayloadStatus.Status)
	require.Equal(r.t, env.ExecutionPayload.BlockHash, r.head().Hash())
	return r.eth.BlockChain().GetBlockByHash(env.ExecutionPayload.BlockHash)
}

func (r *rig) tx(nonce uint64) *types.Transaction {
	tx, err := types.SignNewTx(r.key, types.LatestSigner(r.eth.BlockChain().Config()), &types.DynamicFeeTx{
		ChainID: big.NewInt(testchain.ChainID), Nonce: nonce, GasTipCap: common.Big1, GasFeeCap: big.NewInt(params.GWei), Gas: 100_000, To: &testchain.Counter,
	})
	require.NoError(r.t, err)
	return tx
}

func (r *rig) fallbacks(step string) float64 {
	return testutil.ToFloat64(r.front.own.fallbacks.WithLabelValues(step))
}

func TestBlocksAreOurs(t *testing.T) {
	modes(t, func(t *testing.T, r *rig) {
		for nonce := range uint64(5) {
			attrs := testchain.Attributes(t, r.head())
			id := r.open(attrs)
			require.NotNil(t, r.block)
			receipt, err := r.block.Apply(r.tx(nonce))
			require.NoError(t, err)
			block := r.finish(id, attrs)
			require.Len(t, block.Transactions(), 2)
			stored := r.eth.BlockChain().GetReceiptsByHash(block.Hash())
			require.Equal(t, receipt.TxHash, stored[1].TxHash)
			require.Equal(t, receipt.GasUsed, stored[1].GasUsed)
			require.Equal(t, block.Hash(), stored[1].Logs[0].BlockHash)
			state, err := r.eth.BlockChain().StateAt(block.Root())
			require.NoError(t, err)
			require.Equal(t, nonce+1, state.GetNonce(crypto.PubkeyToAddress(r.key.PublicKey)))
		}
		r.wait()
		require.Zero(t, r.fallbacks("seal")+r.fallbacks("open")+r.fallbacks("shadow")+r.fallbacks("store"))
		require.Empty(t, r.abandoned)
	})
}

// TestNextOpensBeforeHead: the driver goes on at once, and the next block is
// built on the state in memory, ancestors' hashes included.
func TestNextOpensBeforeHead(t *testing.T) {
	modes(t, func(t *testing.T, r *rig) {
		ctx, parent := context.Background(), r.head()
		for nonce := range uint64(20) {
			attrs := testchain.Attributes(t, parent)
			res, err := r.front.ForkchoiceUpdatedV3(ctx, engine.ForkchoiceStateV1{HeadBlockHash: parent.Hash()}, attrs)
			require.NoError(t, err)
			_, err = r.block.Apply(r.tx(nonce))
			require.NoError(t, err)
			env, err := r.front.GetPayloadV4(*res.PayloadID)
			require.NoError(t, err)
			again, err := r.front.GetPayloadV4(*res.PayloadID)
			require.NoError(t, err)
			require.Equal(t, env, again)
			_, err = r.front.ForkchoiceUpdatedV3(ctx, engine.ForkchoiceStateV1{HeadBlockHash: env.ExecutionPayload.BlockHash}, nil)
			require.NoError(t, err)
			block, err := engine.ExecutableDataToBlock(*env.ExecutionPayload, nil, attrs.BeaconRoot, [][]byte{}, r.eth.BlockChain().Config())
			require.NoError(t, err)
			parent = block.Header()
		}
		require.Equal(t, parent.Hash(), r.head().Hash())
		require.EqualValues(t, 20, parent.Number.Uint64())
	})
}

// TestDerivationIsOpGeths: attributes without the pool come from L1 and are
// executed as they are.
func TestDerivationIsOpGeths(t *testing.T) {
	modes(t, func(t *testing.T, r *rig) {
		attrs := testchain.Attributes(t, r.head())
		attrs.NoTxPool = true
		id := r.open(attrs)
		require.Nil(t, r.block)
		require.Len(t, r.finish(id, attrs).Transactions(), 1)
	})
}

// TestUnusableAttributes: what our builder cannot open, op-geth answers for.
func TestUnusableAttributes(t *testing.T) {
	r := newRig(t, Inline)
	attrs := testchain.Attributes(t, r.head())
	attrs.EIP1559Params = []byte{1}
	_, err := r.front.ForkchoiceUpdatedV3(context.Background(), engine.ForkchoiceStateV1{HeadBlockHash: r.head().Hash()}, attrs)
	require.Error(t, err)
	require.EqualValues(t, 1, r.fallbacks("open"))
}

// TestResetWhileBuilding is a published incident: the driver resets and asks
// for a block again while one is open. The same attributes must go on with the
// same block, other ones replace it, and the replaced block can no longer be
// had; its transactions are given back.
func TestResetWhileBuilding(t *testing.T) {
	modes(t, func(t *testing.T, r *rig) {
		attrs := testchain.Attributes(t, r.head())
		first := r.open(attrs)
		old := r.block
		_, err := old.Apply(r.tx(0))
		require.NoError(t, err)
		require.Equal(t, first, r.open(attrs), "the same block")
		require.Nil(t, r.block, "not opened again")
		require.Empty(t, r.abandoned)

		other := testchain.Attributes(t, r.head())
		other.Timestamp++
		second := r.open(other)
		require.NotEqual(t, first, second)
		require.Equal(t, []common.Hash{r.tx(0).Hash()}, r.abandoned)
		_, err = old.Apply(r.tx(1))
		require.ErrorIs(t, err, builder.ErrSealed)
		_, err = r.front.GetPayloadV4(first)
		require.Error(t, err)
		_, err = r.block.Apply(r.tx(0))
		require.NoError(t, err)
		require.Len(t, r.finish(second, other).Transactions(), 2)
	})
}

// TestPlannedAgain: the driver asks for a block again on another L1 origin. One
// that has transactions stays, open or sealed, until the driver has taken it.
func TestPlannedAgain(t *testing.T) {
	modes(t, func(t *testing.T, r *rig) {
		r.finish(r.fill(0, 0))
		attrs := testchain.Attributes(t, r.head())
		onOrigin := func(origin byte) *engine.PayloadAttributes {
			tx := new(types.Transaction)
			require.NoError(t, tx.UnmarshalBinary(attrs.Transactions[0]))
			deposit := &types.DepositTx{
				SourceHash: common.Hash{origin}, From: common.HexToAddress("0xdeaddeaddeaddeaddeaddeaddeaddeaddead0001"),
				To: tx.To(), Value: new(big.Int), Gas: tx.Gas(), Data: tx.Data(),
			}
			raw, err := types.NewTx(deposit).MarshalBinary()
			require.NoError(t, err)
			other := *attrs
			other.Transactions, other.Random = [][]byte{raw}, common.Hash{origin}
			return &other
		}
		empty := r.open(attrs)
		first := r.open(onOrigin(1))
		require.NotEqual(t, empty, first, "nothing was executed in it")
		_, err := r.block.Apply(r.tx(1))
		require.NoError(t, err)
		require.Equal(t, first, r.open(onOrigin(2)), "it stays")
		_, err = r.front.GetPayloadV4(first)
		require.NoError(t, err)
		require.Equal(t, first, r.open(onOrigin(2)), "the driver has not taken it yet")
		require.Empty(t, r.abandoned)
		require.Len(t, r.finish(first, onOrigin(1)).Transactions(), 2)
	})
}

// TestResetAfterSeal: the driver takes a sealed block and then asks for another
// in its place, as after a reset.
func TestResetAfterSeal(t *testing.T) {
	modes(t, func(t *testing.T, r *rig) {
		attrs := testchain.Attributes(t, r.head())
		id := r.open(attrs)
		_, err := r.block.Apply(r.tx(0))
		require.NoError(t, err)
		_, err = r.front.GetPayloadV4(id)
		require.NoError(t, err)

		other := testchain.Attributes(t, r.head())
		other.Timestamp++
		second := r.open(other)
		require.Equal(t, []common.Hash{r.tx(0).Hash()}, r.abandoned)
		_, err = r.block.Apply(r.tx(0))
		require.NoError(t, err)
		require.Len(t, r.finish(second, other).Transactions(), 2)
		require.Len(t, r.abandoned, 1)
	})
}

// TestReorgOfOwnBlock: blocks of ours on an older parent replace the head.
func TestReorgOfOwnBlock(t *testing.T) {
	modes(t, func(t *testing.T, r *rig) {
		genesis := r.head()
		attrs := testchain.Attributes(t, genesis)
		r.finish(r.open(attrs), attrs)
		attrs = testchain.Attributes(t, r.head())
		r.finish(r.open(attrs), attrs)

		other := testchain.Attributes(t, genesis)
		other.Random = common.Hash{9}
		res, err := r.front.ForkchoiceUpdatedV3(context.Background(), engine.ForkchoiceStateV1{HeadBlockHash: genesis.Hash()}, other)
		require.NoError(t, err)
		block := r.finish(*res.PayloadID, other)
		require.EqualValues(t, 1, block.NumberU64())
		require.Equal(t, genesis.Hash(), block.ParentHash())
	})
}

// TestBatcherThrottles lowers the batch data a block may have, as op-batcher
// does, over RPC.
func TestBatcherThrottles(t *testing.T) {
	r := newRig(t, Inline)
	set := func(perTx, perBlock int64) {
		var ok bool
		require.NoError(t, r.stack.Attach().Call(&ok, "miner_setMaxDASize", (*hexutil.Big)(big.NewInt(perTx)), (*hexutil.Big)(big.NewInt(perBlock))))
		require.True(t, ok)
	}
	r.open(testchain.Attributes(t, r.head()))
	apply := func(nonce uint64) error {
		_, err := r.block.Apply(r.tx(nonce))
		return err
	}
	set(50, 0)
	require.ErrorIs(t, apply(0), builder.ErrFull, "a transaction counts 100 bytes")
	set(100, 270) // of which two eighths are kept for the lanes before
	require.NoError(t, apply(0))
	require.NoError(t, apply(1))
	require.ErrorIs(t, apply(2), builder.ErrFull)
	set(0, 0)
	require.NoError(t, apply(2))
}
