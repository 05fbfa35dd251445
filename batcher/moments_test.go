package batcher

import (
	"bytes"
	"context"
	"errors"
	"log/slog"
	"math/big"
	"strings"
	"sync/atomic"
	"testing"

	opbatcher "github.com/ethereum-optimism/optimism/op-batcher/batcher"
	"github.com/ethereum-optimism/optimism/op-node/rollup"
	"github.com/ethereum-optimism/optimism/op-node/rollup/derive"
	"github.com/ethereum-optimism/optimism/op-service/eth"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/log"
	"github.com/ethereum/go-ethereum/params"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/testutil"
	"github.com/regalia-network/regalia/batcher/da"
	"github.com/stretchr/testify/require"
)

// TestMoments: at each L1 block it is decided once; a price that is low for once
// is taken; without prices, and at the age that op-batcher minds itself, nothing
// is asked of it.
func TestMoments(t *testing.T) {
	var said bytes.Buffer
	var head atomic.Uint64
	l1, waits, flushes := &prices{base: 1e9, blob: 1e9}, &waiting{ratio: 1}, 0
	policy := da.Policy{Limits: da.Limits{CalldataBytes: 120_000, BlobsPerTx: 6}, Only: da.Calldata, Whole: true, MaxAge: 50 * slot, Tick: slot}
	m := newMoments(moments{
		log: log.NewLogger(log.LogfmtHandlerWithLevel(&said, slog.LevelInfo)), quote: l1.quote, waiting: waits, policy: policy,
		kind: func() da.Kind { return da.Calldata }, flush: func(context.Context) error { flushes++; return nil }, head: &head,
	}, prometheus.NewRegistry())
	block := func(base float64) {
		l1.base = base
		head.Add(1)
		require.NoError(t, m.step(t.Context()))
	}
	head.Store(100)
	for i := range 40 { // prices that swing by chance
		block(1e9 * []float64{1, 1.1, 0.95, 1.05, 0.9}[i%5])
	}
	require.Zero(t, flushes, "nothing waits")
	waits.input, waits.origin = 100_000, 120
	block(1.1e9)
	require.Zero(t, flushes, "dear")
	require.Equal(t, 21., testutil.ToFloat64(m.age))
	require.Equal(t, 1, strings.Count(said.String(), "Batch data waits"))
	block(1.05e9)
	require.Equal(t, 1, strings.Count(said.String(), "Batch data waits"), "said once of a channel")
	block(0.5e9)
	require.Equal(t, 1, flushes, "cheap for once")
	require.NoError(t, m.step(t.Context()))
	require.Equal(t, 1, flushes, "once at a block")
	l1.err = errors.New("away")
	head.Add(1)
	require.ErrorIs(t, m.step(t.Context()), l1.err)
	l1.err = nil
	head.Store(waits.origin + 50)
	require.NoError(t, m.step(t.Context()))
	require.Equal(t, 1, flushes, "op-batcher closes it itself")
}

// TestWaiting follows a channel of op-batcher's own from its first block to its
// last frame.
func TestWaiting(t *testing.T) {
	granite := uint64(0)
	cfg := valid(t)
	cfg.DataAvailability = Blobs
	r := &rollup.Config{SeqWindowSize: 3600, ChannelTimeoutBedrock: 300, GraniteTime: &granite, BlockTime: 1, L2ChainID: big.NewInt(901)}
	channel, err := cfg.channel(r)
	require.NoError(t, err)
	w := &waiting{ratio: firstRatio}
	var _ opbatcher.ChannelOutFactory = w.channelOut
	out, err := w.channelOut(channel, r)
	require.NoError(t, err)
	require.Zero(t, w.take().bytes)
	for number := range uint64(5) {
		_, err := out.AddBlock(r, l2Block(t, r, 1000+number, 70+number))
		require.NoError(t, err)
	}
	open, closes := w.open()
	require.True(t, open)
	require.Zero(t, closes)
	load := w.take()
	require.EqualValues(t, 70, load.origin, "of the oldest block")
	require.Equal(t, int(float64(out.InputBytes())*firstRatio), load.bytes)
	require.Positive(t, load.came)
	require.Zero(t, w.take().came, "told once")

	require.NoError(t, out.Close())
	var frames bytes.Buffer
	_, err = out.OutputFrame(&frames, channel.MaxFrameSize)
	require.Error(t, err, "the last frame")
	require.Equal(t, frames.Len(), w.size())
	open, closes = w.open()
	require.False(t, open)
	require.Equal(t, 1, closes)

	again, err := w.channelOut(channel, r) // the same blocks, as after a switch to calldata
	require.NoError(t, err)
	_, err = again.AddBlock(r, l2Block(t, r, 1000, 70))
	require.NoError(t, err)
	require.Zero(t, w.take().came, "no news")
}

// l2Block is a block with an L1 attributes deposit alone.
func l2Block(t *testing.T, r *rollup.Config, number, origin uint64) *eth.ExecutionPayload {
	t.Helper()
	head := &types.Header{Number: new(big.Int).SetUint64(origin), Time: 1_800_000_000, BaseFee: big.NewInt(1), Difficulty: new(big.Int)}
	deposit, err := derive.L1InfoDepositBytes(r, params.MainnetChainConfig, eth.SystemConfig{}, 0, eth.HeaderBlockInfo(head), 1_800_000_000+number)
	require.NoError(t, err)
	return &eth.ExecutionPayload{
		BlockNumber: hexutil.Uint64(number), Timestamp: hexutil.Uint64(1_800_000_000 + number), Transactions: []eth.Data{deposit},
	}
}
