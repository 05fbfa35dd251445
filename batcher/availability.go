package batcher

import (
	"context"
	"sync/atomic"
	"time"

	"github.com/ethereum-optimism/optimism/op-batcher/batcher"
	"github.com/ethereum-optimism/optimism/op-batcher/metrics"
	"github.com/ethereum-optimism/optimism/op-service/eth"
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
	quote           func(context.Context) (da.Prices, error)
	policy          da.Policy
	blobs, calldata batcher.ChannelConfig
	waiting         *waiting

	// draining keeps to the kind there is: a switch makes the channel anew and
	// open again, which a stop does not wait for.
	draining *atomic.Bool

	last    *atomic.Uint32 // da.Kind of the newest post
	saved   prometheus.Counter
	choices *prometheus.CounterVec
}

func newChooser(c chooser, reg prometheus.Registerer) *chooser {
	c.last, c.draining = new(atomic.Uint32), new(atomic.Bool)
	c.last.Store(uint32(da.Blobs))
	c.saved = prometheus.NewCounter(prometheus.CounterOpts{Name: "regalia_batcher_choice_saved_wei_total", Help: "By how much the dearer of calldata and blobs would have cost more, at the prices of each choice."})
	c.choices = prometheus.NewCounterVec(prometheus.CounterOpts{Name: "regalia_batcher_choices_total", Help: "Posts by where they went."}, []string{"kind"})
	reg.MustRegister(c.saved, c.choices)
	return &c
}

// kind is what posts are now.
func (c *chooser) kind() da.Kind { return da.Kind(c.last.Load()) }

// ChannelConfig is op-batcher's question before it posts a channel. While it
// throttles, blobs: they carry more.
func (c *chooser) ChannelConfig(throttling bool) batcher.ChannelConfig {
	bytes := c.waiting.size()
	if throttling || bytes == 0 {
		c.last.Store(uint32(da.Blobs))
		return c.blobs
	}
	if c.draining.Load() {
		return c.config()
	}
	ctx, cancel := context.WithTimeout(context.Background(), priceTimeout)
	defer cancel()
	prices, err := c.quote(ctx)
	if err != nil {
		c.log.Warn("L1's prices are not to be had: posting as before", "kind", c.kind(), "err", err)
		return c.config()
	}
	plan := da.Cheapest(prices, bytes, c.policy, c.kind())
	other := prices.CalldataCost(bytes, c.policy.Limits)
	if plan.Kind == da.Calldata {
		other = prices.BlobCost(bytes, c.policy.Limits)
	}
	c.saved.Add(max(0, other-plan.Cost))
	c.choices.WithLabelValues(plan.Kind.String()).Inc()
	c.log.Info("Chose where a channel goes", "kind", plan.Kind, "bytes", bytes, "wei", plan.Cost, "other_wei", other,
		"base_fee", prices.BaseFee, "blob_base_fee", prices.BlobBaseFee)
	c.last.Store(uint32(plan.Kind))
	return c.config()
}

func (c *chooser) config() batcher.ChannelConfig {
	if c.kind() == da.Calldata {
		return c.calldata
	}
	return c.blobs
}

// meter is op-batcher's metrics, which are also where it says which nonces it
// uses, what L1 has confirmed and how far L1 is.
type meter struct {
	*metrics.Metrics
	head      atomic.Uint64               // L1 block
	used      atomic.Uint64               // past the newest nonce that was given out; 0 = none
	confirmed atomic.Pointer[common.Hash] // the newest transaction that L1 confirmed; nil = none
}

// RecordLatestL1Block notes L1's head, as op-batcher sees it.
func (m *meter) RecordLatestL1Block(head eth.L1BlockRef) {
	m.head.Store(head.Number)
	m.Metrics.RecordLatestL1Block(head)
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
