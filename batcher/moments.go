package batcher

import (
	"context"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/log"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/regalia-network/regalia/batcher/da"
)

const (
	// slot is the time between L1 blocks. Ages are counted in blocks, as op-batcher
	// counts them, and only their ratio to this matters.
	slot = 12 * time.Second
	// memory is for how many L1 blocks prices and arrivals are remembered.
	memory = 300
)

// moments chooses when the open channel is posted. It can only hasten: op-batcher
// itself posts a channel that is full, or as old as --max-channel-duration, and so
// nothing here can hold data back beyond that, lose it or touch what was sent. All
// it does is to ask op-batcher to flush, as an operator could by its admin RPC.
type moments struct {
	log     log.Logger
	quote   func(context.Context) (da.Prices, error)
	waiting *waiting
	policy  da.Policy
	kind    func() da.Kind // that posts have now
	flush   func(context.Context) error
	head    *atomic.Uint64 // L1's, as op-batcher sees it
	every   time.Duration  // how often that is looked at

	outlook *da.Outlook
	decided uint64 // L1 block
	held    uint64 // origin of the channel that the log said waits; 0 = none

	bytes, age prometheus.Gauge
	chosen     prometheus.Counter
}

func newMoments(m moments, reg prometheus.Registerer) *moments {
	gauge := func(name, help string) prometheus.Gauge {
		return prometheus.NewGauge(prometheus.GaugeOpts{Name: name, Help: help})
	}
	m.outlook = da.NewOutlook(memory)
	m.bytes = gauge("regalia_batcher_waiting_bytes", "Batch data in the open channel, as compressed as the one before: it waits for a cheaper moment, more data or its age.")
	m.age = gauge("regalia_batcher_waiting_l1_blocks", "Age of the open channel's oldest block in L1 blocks; it is posted at --max-channel-duration at the latest.")
	m.chosen = prometheus.NewCounter(prometheus.CounterOpts{Name: "regalia_batcher_moments_total", Help: "Channels posted before their age because no cheaper moment was expected."})
	reg.MustRegister(m.bytes, m.age, m.chosen)
	return &m
}

// run decides at each L1 block until ctx ends. Without prices nothing is hastened.
func (m *moments) run(ctx context.Context) error {
	t := time.NewTicker(m.every)
	defer t.Stop()
	for {
		if err := m.step(ctx); err != nil && ctx.Err() == nil {
			m.log.Debug("Look for a moment to post", "err", err)
		}
		select {
		case <-t.C:
		case <-ctx.Done():
			return nil
		}
	}
}

func (m *moments) step(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, priceTimeout)
	defer cancel()
	head := m.head.Load()
	if head == m.decided {
		return nil
	}
	q, err := m.quote(ctx)
	if err != nil {
		return err
	}
	m.decided = head
	load := m.waiting.take()
	m.outlook.Observe(q, load.came)
	age := uint64(0)
	if load.bytes > 0 && head > load.origin {
		age = head - load.origin
	}
	m.bytes.Set(float64(load.bytes))
	m.age.Set(float64(age))
	limit := uint64(m.policy.MaxAge / slot)
	if load.bytes == 0 || age >= limit { // that old op-batcher closes a channel itself
		return nil
	}
	plan := da.Choose(q, m.outlook, da.Load{Bytes: load.bytes, Age: time.Duration(age) * slot}, m.policy, m.kind())
	if plan.Kind == da.Wait {
		if m.held != load.origin {
			m.held = load.origin
			m.log.Info("Batch data waits", "why", plan.Reason, "bytes", load.bytes, "l1_blocks_at_most", limit-age, "base_fee", q.BaseFee, "blob_base_fee", q.BlobBaseFee)
		}
		return nil
	}
	m.chosen.Inc()
	m.log.Info("Posting batch data", "why", plan.Reason, "bytes", load.bytes, "waited_l1_blocks", age, "wei", plan.Cost, "base_fee", q.BaseFee, "blob_base_fee", q.BlobBaseFee)
	return m.flush(ctx)
}
