package ingress

import (
	"context"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/regalia-network/regalia/sequencer/lane"
)

// Lanes is the RPC on what waits, in the regalia namespace.
type Lanes struct{ Feed *Feed }

// LaneReport is one lane, as RPC shows it.
type LaneReport struct {
	Lane     string         `json:"lane"`
	Share    uint           `json:"sharePercent"` // of a block's gas the lane is sure of
	Waiting  int            `json:"waiting"`      // executable
	GasUsed  hexutil.Uint64 `json:"gasUsed"`      // of the open block
	Latency  float64        `json:"latencyMs"`    // from admission to execution, recently
	Capacity int            `json:"capacity"`     // how many may wait
}

// LanesReport is what waits, and what the open block has so far.
type LanesReport struct {
	Block   *hexutil.Uint64 `json:"block"` // null while none is open
	GasLeft hexutil.Uint64  `json:"gasLeft"`
	Parked  int             `json:"parked"` // behind a nonce gap
	Lanes   []LaneReport    `json:"lanes"`
}

// Lanes reports on the lanes, as of now.
func (l *Lanes) Lanes(ctx context.Context) (*LanesReport, error) {
	var report *LanesReport
	if !l.Feed.ask(ctx, func() { report = l.Feed.lanes() }) {
		return nil, errStopped
	}
	return report, nil
}

// lanes makes the report. It runs in the owner's goroutine.
func (f *Feed) lanes() *LanesReport {
	r := &LanesReport{Parked: f.parked}
	if f.block != nil {
		number := hexutil.Uint64(f.block.Number())
		r.Block, r.GasLeft = &number, hexutil.Uint64(f.block.GasLeft())
	}
	usage := f.queue.Usage()
	for _, l := range []lane.Lane{lane.Licence, lane.Revenue, lane.Open} {
		r.Lanes = append(r.Lanes, LaneReport{
			Lane: l.String(), Share: f.shares[l], Waiting: usage[l].Queued, GasUsed: hexutil.Uint64(usage[l].Gas),
			Latency: float64(f.latency[l]) / float64(time.Millisecond), Capacity: f.cfg.Waiting,
		})
	}
	return r
}

// observe keeps a moving average of how long the transactions of a lane waited.
func (f *Feed) observe(it *item) {
	took := time.Since(it.since)
	f.latency[it.lane] += (took - f.latency[it.lane]) / 16
	f.waited.WithLabelValues(it.lane.String()).Observe(took.Seconds())
}
