package engine

import (
	"context"
	"testing"

	"github.com/ethereum/go-ethereum/beacon/engine"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/prometheus/client_golang/prometheus/testutil"
	"github.com/regalia-network/regalia/sequencer/builder"
	"github.com/regalia-network/regalia/sequencer/testchain"
	"github.com/stretchr/testify/require"
)

// wrongGas is a fault no transaction is to blame for: the header lies.
func wrongGas(b *types.Block, receipts types.Receipts) (*types.Block, types.Receipts) {
	header := b.Header()
	header.GasUsed++
	return types.NewBlockWithHeader(header).WithBody(*b.Body()), receipts
}

// misexecuted is a fault of one transaction, whose receipt says more gas than
// op-geth finds, as does the header.
func misexecuted(index int) func(*types.Block, types.Receipts) (*types.Block, types.Receipts) {
	return func(b *types.Block, receipts types.Receipts) (*types.Block, types.Receipts) {
		wrong := append(types.Receipts(nil), receipts...)
		receipt := *receipts[index]
		receipt.GasUsed++
		wrong[index] = &receipt
		b, _ = wrongGas(b, nil)
		return b, wrong
	}
}

// fill opens a block with the transactions of nonces from first to last.
func (r *rig) fill(first, last uint64) (engine.PayloadID, *engine.PayloadAttributes) {
	r.t.Helper()
	attrs := testchain.Attributes(r.t, r.head())
	id := r.open(attrs)
	require.NotNil(r.t, r.block, "block %d is ours", r.head().Number.Uint64()+1)
	for nonce := first; nonce <= last; nonce++ {
		_, err := r.block.Apply(r.tx(nonce))
		require.NoError(r.t, err)
	}
	return id, attrs
}

// requireOpGeth builds n blocks of which none is ours.
func (r *rig) requireOpGeth(n int) {
	r.t.Helper()
	for range n {
		attrs := testchain.Attributes(r.t, r.head())
		id := r.open(attrs)
		require.Nil(r.t, r.block, "block %d is op-geth's", r.head().Number.Uint64()+1)
		r.finish(id, attrs)
	}
}

// TestInvalidBlockOfOurs breaks a sealed block of ours: the driver still gets a
// valid one on the same attributes, the transactions are given back, the chain
// goes on with op-geth's builder for a while, and then with ours again.
func TestInvalidBlockOfOurs(t *testing.T) {
	r := newRig(t, Inline)
	r.front.own.tamper = wrongGas
	id, attrs := r.fill(0, 1)
	block := r.finish(id, attrs)
	require.Len(t, block.Transactions(), 1, "deposits only")
	require.Equal(t, attrs.Timestamp, block.Time())
	require.EqualValues(t, 1, r.fallbacks("seal"))
	require.Equal(t, []common.Hash{r.tx(0).Hash(), r.tx(1).Hash()}, r.abandoned)
	r.wait()
	require.Zero(t, testutil.ToFloat64(r.front.own.quarantined))

	r.front.own.tamper = nil
	require.ErrorContains(t, r.front.Ready(), "stands aside")
	r.requireOpGeth(quarantineBlocks)
	require.NoError(t, r.front.Ready())
	id, attrs = r.fill(0, 1)
	require.Len(t, r.finish(id, attrs).Transactions(), 3)
	require.EqualValues(t, 1, r.fallbacks("seal"))
}

// TestOffenderIsQuarantined: if one transaction made the block invalid, our
// builder goes on with the next block, without that one.
func TestOffenderIsQuarantined(t *testing.T) {
	r := newRig(t, Inline)
	r.front.own.tamper = misexecuted(2)
	id, attrs := r.fill(0, 2)
	require.Len(t, r.finish(id, attrs).Transactions(), 1)
	r.wait()
	require.EqualValues(t, 1, testutil.ToFloat64(r.front.own.quarantined))

	r.front.own.tamper = nil
	id, attrs = r.fill(0, 0)
	_, err := r.block.Apply(r.tx(1))
	require.ErrorIs(t, err, builder.ErrQuarantined)
	require.Len(t, r.finish(id, attrs).Transactions(), 2)
	require.EqualValues(t, 1, r.fallbacks("seal"))
}

// TestShadowTakesBack breaks a block while the check runs behind: it was the
// head, the next block was open on it, and both must go. The driver is told
// that its forkchoice is invalid and finds the parent when it looks.
func TestShadowTakesBack(t *testing.T) {
	r := newRig(t, Async)
	id, attrs := r.fill(0, 0)
	good := r.finish(id, attrs)
	r.front.own.tamper = wrongGas
	id, attrs = r.fill(1, 2)
	env, err := r.front.GetPayloadV4(id)
	require.NoError(t, err)
	update := engine.ForkchoiceStateV1{HeadBlockHash: env.ExecutionPayload.BlockHash}
	_, err = r.front.ForkchoiceUpdatedV3(context.Background(), update, nil)
	require.NoError(t, err)
	next := testchain.Attributes(t, good.Header())
	next.Timestamp++
	res, err := r.front.ForkchoiceUpdatedV3(context.Background(), update, next)
	if err == nil { // the check had not come to it yet
		_, err = r.block.Apply(r.tx(3))
		r.wait()
		if err == nil {
			require.Equal(t, r.tx(3).Hash(), r.abandoned[2])
		}
		_, err = r.front.GetPayloadV4(*res.PayloadID)
		var code rpc.Error
		require.ErrorAs(t, err, &code)
		require.Equal(t, engine.UnknownPayload.ErrorCode(), code.ErrorCode())
		_, err = r.block.Apply(r.tx(4))
		require.ErrorIs(t, err, builder.ErrSealed)
	}
	r.wait()
	require.Equal(t, good.Hash(), r.head().Hash(), "the parent is the head")
	require.Equal(t, []common.Hash{r.tx(1).Hash(), r.tx(2).Hash()}, r.abandoned[:2])
	require.EqualValues(t, 1, r.fallbacks("shadow"))
	require.Equal(t, 1, r.resets)

	_, err = r.front.ForkchoiceUpdatedV3(context.Background(), update, nil)
	var code rpc.Error
	require.ErrorAs(t, err, &code)
	require.Equal(t, engine.InvalidForkChoiceState.ErrorCode(), code.ErrorCode(), "which makes the driver reset")
	status, err := r.front.NewPayloadV4(context.Background(), *env.ExecutionPayload, []common.Hash{}, attrs.BeaconRoot, []hexutil.Bytes{})
	require.NoError(t, err)
	require.Equal(t, engine.INVALID, status.Status)

	// The head that would be restored after a crash is the parent too.
	noted, err := r.eth.ChainDb().Get(headKey)
	require.NoError(t, err)
	require.Equal(t, good.Hash().Bytes(), noted)

	r.front.own.tamper = nil
	r.requireOpGeth(quarantineBlocks)
	id, attrs = r.fill(1, 3)
	require.Len(t, r.finish(id, attrs).Transactions(), 4)
}

// TestShadowFindsOffender: behind or not, the transaction is found.
func TestShadowFindsOffender(t *testing.T) {
	r := newRig(t, Async)
	r.front.own.tamper = misexecuted(1)
	id, attrs := r.fill(0, 1)
	env, err := r.front.GetPayloadV4(id)
	require.NoError(t, err)
	_, err = r.front.ForkchoiceUpdatedV3(context.Background(), engine.ForkchoiceStateV1{HeadBlockHash: env.ExecutionPayload.BlockHash}, nil)
	require.NoError(t, err)
	r.wait()
	require.Equal(t, attrs.BeaconRoot, env.ParentBeaconBlockRoot)
	require.EqualValues(t, 1, testutil.ToFloat64(r.front.own.quarantined))
	require.Zero(t, r.head().Number.Sign())

	r.front.own.tamper = nil
	attrs = testchain.Attributes(t, r.head())
	r.open(attrs)
	require.NotNil(t, r.block, "ours goes on")
	_, err = r.block.Apply(r.tx(0))
	require.ErrorIs(t, err, builder.ErrQuarantined)
}

// TestUncheckedHeadIsCheckedAtStart: a crash came before the check did.
func TestUncheckedHeadIsCheckedAtStart(t *testing.T) {
	r := newRig(t, Off) // so that nothing finds the fault
	id, attrs := r.fill(0, 0)
	good := r.finish(id, attrs)
	r.front.own.tamper = wrongGas
	id, attrs = r.fill(1, 1)
	bad := r.finish(id, attrs)
	r.front.own.shadow = Async
	r.front.checkHead()
	require.Equal(t, good.Hash(), r.head().Hash())
	require.Equal(t, bad.Hash(), r.front.own.dropped)
	r.front.checkHead()
	require.Equal(t, good.Hash(), r.head().Hash(), "a valid head stays")
}

// TestStoreFails: a block that cannot be stored never becomes the head.
func TestStoreFails(t *testing.T) {
	r := newRig(t, Off)
	genesis := r.head()
	id, _ := r.fill(0, 0)
	_, err := r.front.GetPayloadV4(id)
	require.NoError(t, err)
	r.front.own.last.block = r.front.own.last.block.WithSeal(&types.Header{Root: common.Hash{1}, Number: common.Big1, ParentHash: genesis.Hash(), Difficulty: common.Big0})
	update := engine.ForkchoiceStateV1{HeadBlockHash: r.front.own.last.block.Hash()}
	_, err = r.front.ForkchoiceUpdatedV3(context.Background(), update, nil)
	require.NoError(t, err)
	r.wait()
	require.Equal(t, genesis.Hash(), r.head().Hash())
	require.EqualValues(t, 1, r.fallbacks("store"))
	require.Equal(t, []common.Hash{r.tx(0).Hash()}, r.abandoned)
	_, err = r.front.ForkchoiceUpdatedV3(context.Background(), update, nil)
	require.Error(t, err)
}

// TestReady: a node that has built nothing proves that it can, on the head.
func TestReady(t *testing.T) {
	r := newRig(t, Inline)
	require.NoError(t, r.front.Ready(), "at genesis")
	attrs := testchain.Attributes(t, r.head())
	attrs.NoTxPool = true
	head := r.finish(r.open(attrs), attrs)
	require.NoError(t, r.front.Ready())
	require.Equal(t, head.Hash(), r.front.own.proven)
	require.Empty(t, r.abandoned, "the probe is no block of ours")

	missing := *head.Header()
	missing.Root[0] ^= 1
	require.Error(t, r.front.probe(&missing))
}
