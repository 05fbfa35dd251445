package batcher

import (
	"context"
	"errors"
	"math/big"
	"sync/atomic"
	"testing"

	"github.com/ethereum-optimism/optimism/op-node/rollup"
	"github.com/ethereum/go-ethereum/log"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/stretchr/testify/require"
)

// prices are L1's in wei per gas.
type prices struct {
	base, blob int64
	err        error
}

func (p *prices) SuggestGasPriceCaps(context.Context) (tip, base, blobTip, blobBase *big.Int, err error) {
	return big.NewInt(0), big.NewInt(p.base), big.NewInt(0), big.NewInt(p.blob), p.err
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

	var closed atomic.Int64
	l1 := &prices{base: 1e9, blob: 1e9}
	c := newChooser(log.NewLogger(log.DiscardHandler()), l1, blobs, calldata, &closed, prometheus.NewRegistry())
	require.True(t, c.ChannelConfig(false).UseBlobs, "before the first channel")
	for _, step := range []struct {
		what       string
		bytes      int64
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
		closed.Store(step.bytes)
		*l1 = step.l1
		require.Equal(t, step.blobs, c.ChannelConfig(step.throttling).UseBlobs, step.what)
	}
	closed.Store(1000)
	c.draining.Store(true)
	require.True(t, c.ChannelConfig(false).UseBlobs, "a stop changes nothing")
}
