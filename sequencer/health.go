package sequencer

import (
	"context"
	"fmt"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/prometheus/client_golang/prometheus"
	dto "github.com/prometheus/client_model/go"
	"github.com/regalia-network/regalia/sequencer/driver"
)

// staleBlocks is how many block times a leader's head may lie behind the clock,
// and how many L1 blocks a verifier behind L1, before it counts as not ready.
const staleBlocks = 10

// ready is nil when the node does what its role promises: a leader's head is
// fresh and it can build on it; a verifier has derived what L1 holds.
func (s *service) ready() error {
	if err := s.l1.Err(); err != nil {
		return err
	}
	if s.cluster != nil {
		if err := s.cluster.ready(); err != nil || !s.cluster.leading.Load() {
			return err
		}
	}
	ctx, cancel := context.WithTimeout(context.Background(), time.Second)
	defer cancel()
	status, err := s.rpc.Status(ctx)
	if err != nil {
		return err
	}
	if s.cfg.Role == Verifier {
		behind := int64(status.HeadL1.Number) - int64(status.CurrentL1.Number)
		if status.HeadL1.Number == 0 || behind > staleBlocks {
			return fmt.Errorf("deriving: at L1 block %d of %d", status.CurrentL1.Number, status.HeadL1.Number)
		}
		return nil
	}
	if status.UnsafeL2.Time == 0 {
		return driver.ErrStarting
	}
	age := time.Since(time.Unix(int64(status.UnsafeL2.Time), 0))
	if limit := staleBlocks * time.Duration(s.chain.rollup.BlockTime) * time.Second; age > limit {
		return fmt.Errorf("head %d is %s old: catching up or stalled", status.UnsafeL2.Number, age.Round(time.Second))
	}
	if s.durable != nil {
		if err := s.durable(); err != nil {
			return fmt.Errorf("nothing is acknowledged as durable: %w", err)
		}
	}
	return s.front.Ready()
}

var (
	headNumber = prometheus.NewDesc("regalia_sequencer_head_number", "L2 block number by safety label.", []string{"label"}, nil)
	headTime   = prometheus.NewDesc("regalia_sequencer_head_timestamp_seconds", "L2 block timestamp by safety label.", []string{"label"}, nil)
)

// heads reports op-geth's three heads.
type heads struct{ chain *core.BlockChain }

func (h heads) Describe(c chan<- *prometheus.Desc) {
	c <- headNumber
	c <- headTime
}

func (h heads) Collect(c chan<- prometheus.Metric) {
	for label, head := range map[string]*types.Header{
		"unsafe": h.chain.CurrentBlock(), "safe": h.chain.CurrentSafeBlock(), "finalized": h.chain.CurrentFinalBlock(),
	} {
		if head != nil {
			c <- prometheus.MustNewConstMetric(headNumber, prometheus.GaugeValue, float64(head.Number.Uint64()), label)
			c <- prometheus.MustNewConstMetric(headTime, prometheus.GaugeValue, float64(head.Time), label)
		}
	}
}

// lateGatherer is the driver's metrics, which exist only once L1 answered.
type lateGatherer struct {
	p atomic.Pointer[prometheus.Gatherer]
}

func (g *lateGatherer) set(src prometheus.Gatherer) { g.p.Store(&src) }

func (g *lateGatherer) Gather() ([]*dto.MetricFamily, error) {
	if src := g.p.Load(); src != nil {
		return (*src).Gather()
	}
	return nil, nil
}
