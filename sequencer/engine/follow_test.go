package engine

import (
	"context"
	"errors"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/beacon/engine"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/regalia-network/regalia/sequencer/builder"
	"github.com/regalia-network/regalia/sequencer/testchain"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestFollowerTakesBlocksOfOpGeth: what op-geth builds in place of ours is handed
// out as a whole before it is the head, and who follows goes on from it.
func TestFollowerTakesBlocksOfOpGeth(t *testing.T) {
	leads, follows := newRig(t, Inline), newRig(t, Inline)
	var told []*types.Block
	leads.front.own.options.Foreign = func(b *types.Block) error {
		require.NotEqual(t, b.Hash(), leads.eth.BlockChain().CurrentBlock().Hash(), "not the head yet")
		told = append(told, b)
		return nil
	}
	leads.front.own.tamper = misexecuted(2)
	id, attrs := leads.fill(0, 2)
	substitute := leads.finish(id, attrs)
	require.Len(t, told, 1)
	require.Equal(t, substitute.Hash(), told[0].Hash())
	leads.wait()
	leads.front.own.tamper = nil
	id, attrs = leads.fill(0, 0)
	ours := leads.finish(id, attrs)
	require.Len(t, told, 1, "the next is ours")

	w := follows.front.Follow(follows)
	require.ErrorIs(t, w.Import(t.Context(), ours), ErrNoParent)
	require.NoError(t, w.Open(follows.head().Hash(), testchain.Attributes(t, follows.head())))
	require.NoError(t, w.Import(t.Context(), told[0]), "the block that was open is given up")
	require.Nil(t, w.Current())
	require.Equal(t, substitute.Hash(), w.Newest().Hash())
	require.NoError(t, w.Open(substitute.Hash(), attrs))
	for _, tx := range ours.Transactions() {
		if !tx.IsDepositTx() {
			require.NoError(t, w.Apply(tx))
		}
	}
	require.NoError(t, w.Seal(ours.Hash()))
	require.Equal(t, substitute.Hash(), w.Newest().Hash(), "its leader may give it up")
	w.Conclude()
	require.Equal(t, ours.Hash(), w.Newest().Hash())
}

// TestFollowerShowsNoBlockThatMayBeGivenUp: the leader's driver may have a block
// sealed and take another in its place. Nobody may see the first, or bring it to
// L1.
func TestFollowerShowsNoBlockThatMayBeGivenUp(t *testing.T) {
	leads, follows := newRig(t, Inline), newRig(t, Inline)
	w := follows.front.Follow(follows)
	parent := leads.head().Hash()
	seal := func(on *types.Header, attrs *engine.PayloadAttributes) common.Hash {
		require.NoError(t, w.Open(on.Hash(), attrs))
		require.NoError(t, w.Seal(common.Hash{}))
		return w.sealed.Hash()
	}
	attrs := testchain.Attributes(t, leads.head())
	first := seal(leads.head(), attrs)
	require.Nil(t, w.Newest())
	w.Abandon(1, parent, errReplaced)
	later := *attrs
	later.Random = common.Hash{1}
	second := seal(leads.head(), &later)
	require.NotEqual(t, first, second)
	require.Nil(t, w.Newest())
	require.NoError(t, w.Open(second, testchain.Attributes(t, w.sealed.Header())))
	require.Equal(t, second, w.Newest().Hash(), "the leader went on from it")
	w.Abandon(1, parent, errReplaced)
	require.Equal(t, parent, w.Newest().Hash(), "only its check, one block behind, takes back what was shown")

	again := follows.front.Follow(follows)
	require.True(t, again.Has(second))
	require.Nil(t, again.Newest(), "nor after a restart")
	require.True(t, again.Has(parent))
	require.Equal(t, parent, again.Newest().Hash(), "this node has shown it before")
}

// TestUnconfirmedBlockOfOpGeth: if nobody can be told of it, it is not the head.
func TestUnconfirmedBlockOfOpGeth(t *testing.T) {
	r := newRig(t, Inline)
	why := errors.New("another leads")
	r.front.own.options.Foreign = func(*types.Block) error { return why }
	r.front.own.tamper = wrongGas
	before := r.head().Hash()
	id, attrs := r.fill(0, 1)
	env, err := r.front.GetPayloadV4(id)
	require.NoError(t, err)
	_, err = r.front.NewPayloadV4(context.Background(), *env.ExecutionPayload, []common.Hash{}, attrs.BeaconRoot, []hexutil.Bytes{})
	require.NoError(t, err)
	update := engine.ForkchoiceStateV1{HeadBlockHash: env.ExecutionPayload.BlockHash}
	_, err = r.front.ForkchoiceUpdatedV3(context.Background(), update, nil)
	require.ErrorIs(t, err, why)
	require.Equal(t, before, r.head().Hash())
	why = nil
	_, err = r.front.ForkchoiceUpdatedV3(context.Background(), update, nil)
	require.NoError(t, err)
	require.Equal(t, env.ExecutionPayload.BlockHash, r.head().Hash())
}

// TestHangingJournal: while the journal does not take the end of a block, ours
// or op-geth's, the driver waits for that, and nobody else does.
func TestHangingJournal(t *testing.T) {
	for name, hang := range map[string]func(r *rig, taken <-chan struct{}) (waits func() error){
		"op-geth's": func(r *rig, taken <-chan struct{}) func() error {
			r.front.own.options.Foreign = func(*types.Block) error { <-taken; return nil }
			r.front.own.tamper = wrongGas
			id, attrs := r.fill(0, 1)
			env, err := r.front.GetPayloadV4(id)
			require.NoError(r.t, err)
			_, err = r.front.NewPayloadV4(context.Background(), *env.ExecutionPayload, []common.Hash{}, attrs.BeaconRoot, []hexutil.Bytes{})
			require.NoError(r.t, err)
			return func() error {
				_, err := r.front.ForkchoiceUpdatedV3(context.Background(), engine.ForkchoiceStateV1{HeadBlockHash: env.ExecutionPayload.BlockHash}, nil)
				return err
			}
		},
		"ours": func(r *rig, taken <-chan struct{}) func() error {
			r.front.own.options.Confirm = func(*builder.Block) error { <-taken; return nil }
			id, attrs := r.fill(0, 1)
			env, err := r.front.GetPayloadV4(id)
			require.NoError(r.t, err)
			head := engine.ForkchoiceStateV1{HeadBlockHash: env.ExecutionPayload.BlockHash}
			next := *attrs
			next.Timestamp++
			res, err := r.front.ForkchoiceUpdatedV3(context.Background(), head, nil)
			require.NoError(r.t, err)
			require.Equal(r.t, engine.VALID, res.PayloadStatus.Status)
			res, err = r.front.ForkchoiceUpdatedV3(context.Background(), head, &next)
			require.NoError(r.t, err)
			return func() error { _, err := r.front.GetPayloadV4(*res.PayloadID); return err }
		},
	} {
		t.Run(name, func(t *testing.T) {
			r, taken, done := newRig(t, Inline), make(chan struct{}), make(chan error, 1)
			waits := hang(r, taken)
			defer func() { // first, so that the rig can close
				close(taken)
				require.NoError(t, <-done)
			}()
			go func() { done <- waits() }()
			answered := make(chan error, 1)
			go func() {
				var err error
				for start := time.Now(); time.Since(start) < 300*time.Millisecond; { // the call above waits by then
					_, err = r.front.GetPayloadV4(engine.PayloadID{byte(engine.PayloadV3)})
				}
				answered <- err
			}()
			select {
			case err := <-answered:
				assert.ErrorIs(t, err, engine.UnknownPayload)
			case <-time.After(10 * time.Second):
				t.Error("a call waits for the journal that another call waits for")
			}
			select {
			case err := <-done:
				t.Errorf("the block was taken before the journal had it: %v", err)
				done <- err
			default:
			}
		})
	}
}
