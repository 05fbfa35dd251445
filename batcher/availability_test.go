package batcher

import (
	"context"
	"errors"
	"testing"

	"github.com/ethereum-optimism/optimism/op-node/rollup"
	"github.com/ethereum/go-ethereum/log"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/regalia-network/regalia/batcher/da"
	"github.com/stretchr/testify/require"
)

// prices are L1's in wei per gas.
type prices struct {
	base, blob float64
	err        error
}

func (p *prices) quote(context.Context) (da.Prices, error) {
	return da.Prices{BaseFee: p.base, BlobBaseFee: p.blob}, p.err
}

func TestChooser(t *testing.T) {
	granite := uint64(0)
	cfg := valid(t)
	cfg.DataAvailability = Auto
	blobs, calldata, err := cfg.Channels(&rollup.Config{SeqWindowSize: 3600, ChannelTimeoutBedrock: 300, GraniteTime: &granite})
	require.NoError(t, err)
	require.True(t, blobs.UseBlobs)
	require.False(t, calldata.UseBlobs)
	require.Equal(t, 1, calldata.TargetNumFrames)

	l1, waits := &prices{base: 1e9, blob: 1e9}, new(waiting)
	c := newChooser(chooser{log: log.NewLogger(log.DiscardHandler()), quote: l1.quote, blobs: blobs, calldata: calldata, waiting: waits,
		policy: (&service{cfg: cfg}).policy()}, prometheus.NewRegistry())
	require.True(t, c.ChannelConfig(false).UseBlobs, "before the first channel")
	for _, step := range []struct {
		what       string
		bytes      int
		l1         prices
		throttling bool
		blobs      bool
	}{
		{"an almost empty blob is dearer at equal fees", 1000, prices{1e9, 1e9, nil}, false, false},
		{"a full one is not", 100_000, prices{1e9, 1e9, nil}, false, true},
		{"blobs are nearly free", 1000, prices{1e9, 1, nil}, false, true},
		{"blobs are dear", 100_000, prices{1e9, 1e11, nil}, false, false},
		{"no prices: as before", 100_000, prices{err: errors.New("away")}, false, false},
		{"throttling: more fits into blobs", 1000, prices{1e9, 1e11, nil}, true, true},
	} {
		waits.closed = step.bytes
		*l1 = step.l1
		require.Equal(t, step.blobs, c.ChannelConfig(step.throttling).UseBlobs, step.what)
	}
	waits.closed = 1000
	c.draining.Store(true)
	require.True(t, c.ChannelConfig(false).UseBlobs, "a stop changes nothing")
}
