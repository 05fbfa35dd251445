package ingress

import (
	"context"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"
)

// TestLookup asks for what waits before there is a block, and after.
func TestLookup(t *testing.T) {
	r := newRig(t, 2)
	ctx := context.Background()
	sender := crypto.PubkeyToAddress(r.keys[0].PublicKey)
	_, ok := r.feed.NextNonce(ctx, sender)
	require.False(t, ok)
	first, parked := r.tx(0, 0), r.tx(0, 5)
	r.send(first, r.tx(0, 1), parked)
	next, ok := r.feed.NextNonce(ctx, sender)
	require.True(t, ok)
	require.EqualValues(t, 2, next, "what is parked does not count")
	require.Equal(t, first.Hash(), r.feed.Transaction(ctx, first.Hash()).Hash())
	require.Equal(t, parked.Hash(), r.feed.Transaction(ctx, parked.Hash()).Hash())
	require.Nil(t, r.feed.Transaction(ctx, common.Hash{1}))

	r.block(func() bool { return r.tried("included") == 2 })
	_, ok = r.feed.NextNonce(ctx, sender)
	require.False(t, ok, "only a parked one is left")
	require.Nil(t, r.feed.Transaction(ctx, first.Hash()))

	ended, cancel := context.WithCancel(ctx)
	cancel()
	require.Nil(t, r.feed.Transaction(ended, common.Hash{1}))
}
