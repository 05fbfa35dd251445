package batcher

import (
	"context"
	"math/big"
	"sync/atomic"
	"time"

	"github.com/ethereum-optimism/optimism/op-batcher/batcher"
	"github.com/ethereum-optimism/optimism/op-batcher/metrics"
	"github.com/ethereum-optimism/optimism/op-node/rollup/derive"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/log"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/regalia-network/regalia/batcher/da"
)

// switchMargin is the part of a post's cost that a switch between calldata and
// blobs must save: an L1 node's pool takes one kind of an account at a time, so a
// switch waits for what is in flight.
const switchMargin = 0.05

// priceTimeout bounds the question for L1's prices; op-batcher waits meanwhile.
const priceTimeout = 10 * time.Second

// chooser says at each post whether it goes to calldata or to blobs, by what its
// channel really costs as filled as it is. op-batcher's own `auto` compares a full
// blob transaction with a full calldata transaction instead.
type chooser struct {
	log             log.Logger
	prices          batcher.GasPricer
	policy          da.Policy
	blobs, calldata batcher.ChannelConfig
	closed          *atomic.Int64 // bytes of the channel that closed last; 0 before the first

	// draining keeps to the kind there is: a switch makes the channel anew and
	// open again, which a stop does not wait for.
	draining atomic.Bool

	last    da.Kind // op-batcher asks from one goroutine at a time
	saved   prometheus.Counter
	choices *prometheus.CounterVec
}

func newChooser(l log.Logger, prices batcher.GasPricer, blobs, calldata batcher.ChannelConfig, closed *atomic.Int64, reg prometheus.Registerer) *chooser {
	c := &chooser{
		log: l, prices: prices, blobs: blobs, calldata: calldata, closed: closed, last: da.Blobs,
		policy: da.Policy{
			Limits:       da.Limits{CalldataBytes: int(calldata.MaxFrameSize) + 1, BlobsPerTx: blobs.TargetNumFrames},
			SwitchMargin: switchMargin,
		},
		saved:   prometheus.NewCounter(prometheus.CounterOpts{Name: "regalia_batcher_choice_saved_wei_total", Help: "By how much the dearer of calldata and blobs would have cost more, at the prices of each choice."}),
		choices: prometheus.NewCounterVec(prometheus.CounterOpts{Name: "regalia_batcher_choices_total", Help: "Posts by where they went."}, []string{"kind"}),
	}
	reg.MustRegister(c.saved, c.choices)
	return c
}

// ChannelConfig is op-batcher's question before it posts a channel. While it
// throttles, blobs: they carry more.
func (c *chooser) ChannelConfig(throttling bool) batcher.ChannelConfig {
	bytes := int(c.closed.Load())
	if throttling || bytes == 0 {
		c.last = da.Blobs
		return c.blobs
	}
	if c.draining.Load() {
		return c.config()
	}
	prices, err := c.ask()
	if err != nil {
		c.log.Warn("L1's prices are not to be had: posting as before", "kind", c.last, "err", err)
		return c.config()
	}
	plan := da.Cheapest(prices, bytes, c.policy, c.last)
	other := prices.CalldataCost(bytes, c.policy.Limits)
	if plan.Kind == da.Calldata {
		other = prices.BlobCost(bytes, c.policy.Limits)
	}
	c.saved.Add(max(0, other-plan.Cost))
	c.choices.WithLabelValues(plan.Kind.String()).Inc()
	c.log.Info("Chose where a channel goes", "kind", plan.Kind, "bytes", bytes, "wei", plan.Cost, "other_wei", other,
		"base_fee", prices.BaseFee, "blob_base_fee", prices.BlobBaseFee)
	c.last = plan.Kind
	return c.config()
}

func (c *chooser) config() batcher.ChannelConfig {
	if c.last == da.Calldata {
		return c.calldata
	}
	return c.blobs
}

func (c *chooser) ask() (da.Prices, error) {
	ctx, cancel := context.WithTimeout(context.Background(), priceTimeout)
	defer cancel()
	tip, base, blobTip, blobBase, err := c.prices.SuggestGasPriceCaps(ctx)
	if err != nil {
		return da.Prices{}, err
	}
	return da.Prices{BaseFee: wei(base), Tip: wei(tip), BlobTip: wei(blobTip), BlobBaseFee: wei(blobBase)}, nil
}

func wei(n *big.Int) float64 {
	if n == nil {
		return 0
	}
	f, _ := n.Float64()
	return f
}

// meter is op-batcher's metrics, which are also where it says how large a
// channel came out, right before it asks for the channel's config, which nonces
// it uses, and what L1 has confirmed.
type meter struct {
	*metrics.Metrics
	closed    atomic.Int64
	used      atomic.Uint64               // past the newest nonce that was given out; 0 = none
	confirmed atomic.Pointer[common.Hash] // the newest transaction that L1 confirmed; nil = none
}

// TxConfirmed notes the transaction of a receipt.
func (m *meter) TxConfirmed(receipt *types.Receipt) {
	m.confirmed.Store(&receipt.TxHash)
	m.Metrics.TxConfirmed(receipt)
}

// RecordNonce notes a nonce that a transaction of ours takes.
func (m *meter) RecordNonce(nonce uint64) {
	m.used.Store(max(m.used.Load(), nonce+1))
	m.Metrics.RecordNonce(nonce)
}

// RecordChannelClosed notes the compressed size.
func (m *meter) RecordChannelClosed(id derive.ChannelID, pendingBlocks, frames, inputBytes, outputBytes int, reason error) {
	m.closed.Store(int64(outputBytes))
	m.Metrics.RecordChannelClosed(id, pendingBlocks, frames, inputBytes, outputBytes, reason)
}
