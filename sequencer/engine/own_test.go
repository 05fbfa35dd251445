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
	eth   *eth.Ethereum
	front *Front
	key   *ecdsa.PrivateKey
	block *builder.Block // the newest that our builder opened
}

func newRig(t *testing.T) *rig {
	key, err := crypto.GenerateKey()
	require.NoError(t, err)
	stack, err := node.New(&node.Config{})
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, stack.Close()) })
	c := ethconfig.Defaults
	c.Genesis, c.NetworkId, c.SyncMode = testchain.Genesis([]*ecdsa.PrivateKey{key}), testchain.ChainID, ethconfig.FullSync
	c.StateScheme, c.NoPruning, c.SnapshotCache = rawdb.HashScheme, true, 0
	c.Miner.GasPrice = common.Big1
	e, err := eth.New(stack, &c)
	require.NoError(t, err)
	require.NoError(t, stack.Start())
	r := &rig{t: t, eth: e, key: key}
	r.front = NewFront(e, Options{Own: true, OnOpen: func(b *builder.Block) { r.block = b }}, prometheus.NewRegistry(), log.NewLogger(slog.DiscardHandler))
	t.Cleanup(r.front.Close)
	return r
}

func (r *rig) head() *types.Header { return r.eth.BlockChain().CurrentBlock() }

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
	r := newRig(t)
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
	}
	require.Zero(t, r.fallbacks("seal")+r.fallbacks("open"))
}

// TestDerivationIsOpGeths: attributes without the pool come from L1 and are
// executed as they are.
func TestDerivationIsOpGeths(t *testing.T) {
	r := newRig(t)
	attrs := testchain.Attributes(t, r.head())
	attrs.NoTxPool = true
	id := r.open(attrs)
	require.Nil(t, r.block)
	require.Len(t, r.finish(id, attrs).Transactions(), 1)
}

// TestInvalidBlockOfOurs breaks a sealed block of ours: the driver still gets a
// valid one on the same attributes, the chain goes on with op-geth's builder
// for a while, and then with ours again.
func TestInvalidBlockOfOurs(t *testing.T) {
	r := newRig(t)
	r.front.own.tamper = func(b *types.Block) *types.Block {
		header := b.Header()
		header.Root[0] ^= 1
		return types.NewBlockWithHeader(header).WithBody(*b.Body())
	}
	attrs := testchain.Attributes(t, r.head())
	id := r.open(attrs)
	_, err := r.block.Apply(r.tx(0))
	require.NoError(t, err)
	block := r.finish(id, attrs)
	require.Len(t, block.Transactions(), 1, "deposits only")
	require.Equal(t, attrs.Timestamp, block.Time())
	require.EqualValues(t, 1, r.fallbacks("seal"))

	r.front.own.tamper = nil
	for range quarantineBlocks {
		attrs = testchain.Attributes(t, r.head())
		id = r.open(attrs)
		require.Nil(t, r.block, "block %d is op-geth's", r.head().Number.Uint64()+1)
		r.finish(id, attrs)
	}
	attrs = testchain.Attributes(t, r.head())
	id = r.open(attrs)
	require.NotNil(t, r.block, "ours again")
	_, err = r.block.Apply(r.tx(0))
	require.NoError(t, err)
	require.Len(t, r.finish(id, attrs).Transactions(), 2)
	require.EqualValues(t, 1, r.fallbacks("seal"))
}

// TestUnusableAttributes: what our builder cannot open, op-geth answers for.
func TestUnusableAttributes(t *testing.T) {
	r := newRig(t)
	attrs := testchain.Attributes(t, r.head())
	attrs.EIP1559Params = []byte{1}
	_, err := r.front.ForkchoiceUpdatedV3(context.Background(), engine.ForkchoiceStateV1{HeadBlockHash: r.head().Hash()}, attrs)
	require.Error(t, err)
	require.EqualValues(t, 1, r.fallbacks("open"))
}

// TestResetWhileBuilding is a published incident: the driver resets and asks
// for a block again while one is open. The same attributes must go on with the
// same block, other ones replace it, and the replaced block can no longer be
// had.
func TestResetWhileBuilding(t *testing.T) {
	r := newRig(t)
	attrs := testchain.Attributes(t, r.head())
	first := r.open(attrs)
	old := r.block
	_, err := old.Apply(r.tx(0))
	require.NoError(t, err)
	require.Equal(t, first, r.open(attrs), "the same block")
	require.Nil(t, r.block, "not opened again")

	other := testchain.Attributes(t, r.head())
	other.Timestamp++
	second := r.open(other)
	require.NotEqual(t, first, second)
	_, err = old.Apply(r.tx(1))
	require.ErrorIs(t, err, builder.ErrSealed)
	_, err = r.front.GetPayloadV4(first)
	require.Error(t, err)
	_, err = r.block.Apply(r.tx(0))
	require.NoError(t, err)
	require.Len(t, r.finish(second, other).Transactions(), 2)
}

// TestReorgOfOwnBlock: blocks of ours on an older parent replace the head.
func TestReorgOfOwnBlock(t *testing.T) {
	r := newRig(t)
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
}
