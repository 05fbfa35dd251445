package driver

import (
	"context"
	"crypto/ecdsa"
	"fmt"
	"log/slog"
	"math/big"
	"slices"
	"testing"
	"time"

	"github.com/ethereum-optimism/optimism/op-node/rollup"
	"github.com/ethereum-optimism/optimism/op-node/rollup/driver"
	"github.com/ethereum-optimism/optimism/op-service/client"
	opeth "github.com/ethereum-optimism/optimism/op-service/eth"
	"github.com/ethereum-optimism/optimism/op-service/sources"
	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/cmd/utils"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/eth"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/log"
	"github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/params"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/regalia-network/regalia/sequencer/builder"
	"github.com/regalia-network/regalia/sequencer/engine"
	"github.com/regalia-network/regalia/sequencer/testchain"
	"github.com/stretchr/testify/require"
)

// rig is one L2 that can be driven natively and over JSON-RPC.
type rig struct {
	t      testing.TB
	rollup *rollup.Config
	eth    *eth.Ethereum
	native *L2
	rpc    *sources.EngineClient
	keys   []*ecdsa.PrivateKey
	nonces []uint64
	block  *builder.Block
}

func newRig(t testing.TB, mode engine.Shadow) *rig {
	r := &rig{t: t, keys: make([]*ecdsa.PrivateKey, 200), nonces: make([]uint64, 200)}
	for i := range r.keys {
		key, err := crypto.GenerateKey()
		require.NoError(t, err)
		r.keys[i] = key
	}
	genesis := testchain.Genesis(r.keys)
	r.rollup = testchain.Rollup(genesis.ToBlock())
	stack, err := node.New(&node.Config{DataDir: t.TempDir()})
	require.NoError(t, err)
	c := ethconfig.Defaults
	c.Genesis, c.NetworkId, c.SyncMode = genesis, testchain.ChainID, ethconfig.FullSync
	c.StateScheme, c.NoPruning, c.Preimages = rawdb.HashScheme, true, true
	c.Miner.GasPrice = common.Big1
	r.eth, err = eth.New(stack, &c)
	require.NoError(t, err)
	utils.RegisterFilterAPI(stack, r.eth.APIBackend, &c)
	front := engine.NewFront(r.eth, engine.Options{Own: true, Shadow: mode, OnOpen: func(b *builder.Block) { r.block = b }}, prometheus.NewRegistry(), log.NewLogger(slog.DiscardHandler))
	stack.RegisterAPIs(front.APIs())
	require.NoError(t, stack.Start())
	t.Cleanup(func() {
		front.Close()
		require.NoError(t, stack.Close())
	})
	r.native = NewL2(r.rollup, r.eth.BlockChain(), front)
	r.rpc, err = sources.NewEngineClient(client.NewBaseRPCClient(stack.Attach()), log.NewLogger(slog.DiscardHandler), nil, sources.EngineClientDefaultConfig(r.rollup))
	require.NoError(t, err)
	return r
}

// attributes are those of the block after parent, as op-node has them.
func (r *rig) attributes(parent *types.Header) *opeth.PayloadAttributes {
	a := testchain.Attributes(r.t, parent)
	limit, fees := opeth.Uint64Quantity(200_000_000), opeth.Bytes8(a.EIP1559Params)
	to := &opeth.PayloadAttributes{Timestamp: opeth.Uint64Quantity(a.Timestamp), PrevRandao: opeth.Bytes32(a.Random), SuggestedFeeRecipient: a.SuggestedFeeRecipient,
		Withdrawals: &types.Withdrawals{}, ParentBeaconBlockRoot: a.BeaconRoot, GasLimit: &limit, EIP1559Params: &fees, MinBaseFee: a.MinBaseFee}
	for _, tx := range a.Transactions {
		to.Transactions = append(to.Transactions, tx)
	}
	return to
}

// fill applies n transfers with senders already recovered, as ingress does it.
func (r *rig) fill(n int) {
	signer := types.LatestSigner(r.eth.BlockChain().Config())
	for i := range n {
		from := i % len(r.keys)
		to := crypto.PubkeyToAddress(r.keys[(from+1)%len(r.keys)].PublicKey)
		tx := types.MustSignNewTx(r.keys[from], signer, &types.DynamicFeeTx{ChainID: big.NewInt(testchain.ChainID), Nonce: r.nonces[from], GasTipCap: common.Big1,
			GasFeeCap: big.NewInt(params.GWei), Gas: params.TxGas, To: &to, Value: common.Big1})
		r.nonces[from]++
		_, err := r.block.Apply(tx)
		require.NoError(r.t, err)
	}
}

// next seals the open block, makes it the head and opens another, with the
// calls that the driver makes in that time, and returns how long that took.
func (r *rig) next(l2 driver.L2Chain, id opeth.PayloadID) (opeth.PayloadID, time.Duration) {
	ctx := context.Background()
	start := time.Now()
	env, err := l2.GetPayload(ctx, opeth.PayloadInfo{ID: id, Timestamp: uint64(time.Now().Unix())})
	require.NoError(r.t, err)
	status, err := l2.NewPayload(ctx, env.ExecutionPayload, env.ParentBeaconBlockRoot)
	require.NoError(r.t, err)
	require.Equal(r.t, opeth.ExecutionValid, status.Status)
	state := opeth.ForkchoiceState{HeadBlockHash: env.ExecutionPayload.BlockHash}
	_, err = l2.ForkchoiceUpdate(ctx, &state, nil)
	require.NoError(r.t, err)
	_, err = l2.SystemConfigByL2Hash(ctx, env.ExecutionPayload.BlockHash)
	require.NoError(r.t, err)
	parent := &types.Header{Number: new(big.Int).SetUint64(uint64(env.ExecutionPayload.BlockNumber)), Time: uint64(env.ExecutionPayload.Timestamp)}
	res, err := l2.ForkchoiceUpdate(ctx, &state, r.attributes(parent))
	require.NoError(r.t, err)
	require.NotNil(r.t, res.PayloadID)
	took := time.Since(start)
	_, err = l2.ForkchoiceUpdate(ctx, &state, nil) // waits for what goes on behind
	require.NoError(r.t, err)
	return *res.PayloadID, took
}

func (r *rig) first(l2 driver.L2Chain) opeth.PayloadID {
	head := r.eth.BlockChain().CurrentBlock()
	res, err := l2.ForkchoiceUpdate(context.Background(), &opeth.ForkchoiceState{HeadBlockHash: head.Hash()}, r.attributes(head))
	require.NoError(r.t, err)
	return *res.PayloadID
}

// TestSameAsRPC compares all that the driver reads with what op-node's own
// client makes of the same chain's JSON-RPC.
func TestSameAsRPC(t *testing.T) {
	r, ctx := newRig(t, engine.Async), context.Background()
	id := r.first(r.native)
	for range 3 {
		r.fill(5)
		id, _ = r.next(r.native, id)
	}
	for number := range uint64(4) {
		want, err := r.rpc.L2BlockRefByNumber(ctx, number)
		require.NoError(t, err)
		got, err := r.native.L2BlockRefByNumber(ctx, number)
		require.NoError(t, err)
		require.Equal(t, want, got)
		got, err = r.native.L2BlockRefByHash(ctx, want.Hash)
		require.NoError(t, err)
		require.Equal(t, want, got)

		system, err := r.rpc.SystemConfigByL2Hash(ctx, want.Hash)
		require.NoError(t, err)
		mine, err := r.native.SystemConfigByL2Hash(ctx, want.Hash)
		require.NoError(t, err)
		require.Equal(t, system, mine)
		fresh, err := NewL2(r.rollup, r.eth.BlockChain(), r.native.engine).SystemConfigByL2Hash(ctx, want.Hash)
		require.NoError(t, err)
		require.Equal(t, system, fresh)

		payload, err := r.rpc.PayloadByNumber(ctx, number)
		require.NoError(t, err)
		own, err := r.native.PayloadByNumber(ctx, number)
		require.NoError(t, err)
		require.Equal(t, payload, own)
		own, err = r.native.PayloadByHash(ctx, want.Hash)
		require.NoError(t, err)
		require.Equal(t, payload, own)

		output, err := r.rpc.OutputV0AtBlock(ctx, want.Hash)
		require.NoError(t, err)
		root, err := r.native.OutputV0AtBlock(ctx, want.Hash)
		require.NoError(t, err)
		require.Equal(t, output, root)
	}
	for _, label := range []opeth.BlockLabel{opeth.Unsafe, opeth.Safe, opeth.Finalized} {
		want, err := r.rpc.L2BlockRefByLabel(ctx, label)
		got, mine := r.native.L2BlockRefByLabel(ctx, label)
		require.Equal(t, err == nil, mine == nil, "%s: %v, %v", label, err, mine)
		require.Equal(t, want, got)
	}
	_, err := r.native.L2BlockRefByLabel(ctx, opeth.Safe)
	require.ErrorIs(t, err, ethereum.NotFound)
	_, err = r.native.L2BlockRefByNumber(ctx, 4)
	require.ErrorIs(t, err, ethereum.NotFound)
	_, err = r.native.PayloadByHash(ctx, common.Hash{1})
	require.ErrorIs(t, err, ethereum.NotFound)
	require.NoError(t, r.rollup.CheckL2ChainID(ctx, r.native))

	// Both seal the same block on the same attributes.
	r.fill(1)
	r.next(r.rpc, id)
}

// BenchmarkGap measures the time without an open block, by how many
// transactions the sealed one has, how it is checked and how it is driven.
func BenchmarkGap(b *testing.B) {
	for _, mode := range []engine.Shadow{engine.Inline, engine.Async, engine.Off} {
		for _, size := range []int{200, 2000} {
			for _, how := range []string{"rpc", "native"} {
				b.Run(fmt.Sprintf("%s/%d/%s", mode, size, how), func(b *testing.B) {
					r := newRig(b, mode)
					var l2 driver.L2Chain = r.native
					if how == "rpc" {
						l2 = r.rpc
					}
					id := r.first(l2)
					var took []time.Duration
					for b.Loop() {
						r.fill(size)
						var gap time.Duration
						id, gap = r.next(l2, id)
						took = append(took, gap)
					}
					slices.Sort(took)
					b.ReportMetric(0, "ns/op")
					b.ReportMetric(float64(took[len(took)/2].Microseconds())/1000, "p50-ms")
					b.ReportMetric(float64(took[len(took)*99/100].Microseconds())/1000, "p99-ms")
				})
			}
		}
	}
}
