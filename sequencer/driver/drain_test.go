package driver

import (
	"context"
	"errors"
	"log/slog"
	"testing"

	"github.com/ethereum-optimism/optimism/op-node/rollup"
	"github.com/ethereum-optimism/optimism/op-service/event"
	"github.com/ethereum/go-ethereum/log"
	"github.com/stretchr/testify/require"
)

// TestDrainEnds has each event bring another, as resets do that fail while the
// driver is being closed.
func TestDrainEnds(t *testing.T) {
	life, end := context.WithCancel(t.Context())
	d := drain{event.NewGlobalSynchronous(life), life}
	system := event.NewSystem(log.NewLogger(slog.DiscardHandler), d)
	defer system.Stop()
	var emitter event.Emitter
	resets := 0
	emitter = system.Register("resets", event.DeriverFunc(func(ctx context.Context, ev event.Event) bool {
		if resets++; resets == 1000 {
			end()
		}
		emitter.Emit(ctx, ev)
		return true
	}))
	emitter.Emit(t.Context(), rollup.ResetEvent{Err: errors.New("closed")})
	require.NoError(t, d.Drain())
	require.Equal(t, 1000, resets)
}
