package stream

import (
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/regalia-network/regalia/sequencer/stream/message"
	"github.com/stretchr/testify/require"
)

// next is a subscription's next notification, or a failure after a while.
func next[T any](t *testing.T, c <-chan T) (out T) {
	t.Helper()
	select {
	case out = <-c:
	case <-time.After(20 * time.Second):
		t.Fatal("no notification")
	}
	return out
}

// TestSubscriptions uses the node's own RPC: subblocks and frames as on the
// stream, and a word when they end.
func TestSubscriptions(t *testing.T) {
	r := newRig(t, nil)
	s := r.serve()
	server := rpc.NewServer()
	defer server.Stop()
	require.NoError(t, server.RegisterName("regalia", s.API().Service))
	client := rpc.DialInProc(server)
	defer client.Close()
	ctx := t.Context()

	plain, frames := make(chan message.Subblock, 10), make(chan message.Frame, 10)
	for _, args := range []struct {
		channel any
		params  []any
	}{{plain, []any{"subblocks"}}, {frames, []any{"subblocks", true}}} {
		_, err := client.Subscribe(ctx, "regalia", args.channel, args.params...)
		require.NoError(t, err)
	}
	b := r.open(r.chain.CurrentBlock())
	first := next(t, plain)
	require.NotNil(t, first.Base)
	tx := r.send(b)
	got := next(t, plain)
	require.Contains(t, got.Metadata.Receipts, tx.Hash())

	sealed := r.seal(b)
	reader := message.NewReader(chainID, signer)
	for hash := (common.Hash{}); hash != sealed.Hash(); {
		f := next(t, frames)
		block, err := reader.Read(&f)
		require.NoError(t, err)
		hash = block.Hash
	}

	_, err := client.Subscribe(ctx, "regalia", make(chan Cut), "subblocks", "yes")
	require.Error(t, err)
}
