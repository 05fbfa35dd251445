// Package engine is the Engine API that the driver calls. Every block the node
// opens, seals or imports passes here. Payloads are op-geth's own for now; the
// front measures each call, so that a slow or refused block is seen where it
// happens.
package engine

import (
	"context"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/beacon/engine"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/eth"
	"github.com/ethereum/go-ethereum/eth/catalyst"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/prometheus/client_golang/prometheus"
)

// Front embeds op-geth's Engine API and overrides the versions the OP Stack
// uses from Isthmus on. A block is on disk before it becomes the head.
type Front struct {
	*catalyst.ConsensusAPI
	head     durableHead
	open     atomic.Pointer[engine.PayloadID] // the newest payload, sealed or not
	seconds  *prometheus.HistogramVec         // by method
	statuses *prometheus.CounterVec           // by method and payload status
}

// NewFront puts the front before e and registers its metrics.
func NewFront(e *eth.Ethereum, reg prometheus.Registerer) *Front {
	f := &Front{
		ConsensusAPI: catalyst.NewConsensusAPI(e),
		head:         durableHead{e.BlockChain(), e.ChainDb()},
		seconds: prometheus.NewHistogramVec(prometheus.HistogramOpts{
			Name: "regalia_engine_call_seconds", Help: "Duration of Engine API calls.",
			Buckets: prometheus.ExponentialBuckets(0.0001, 2, 16), // 0.1 ms to 3.3 s
		}, []string{"method"}),
		statuses: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "regalia_engine_calls_total", Help: "Engine API calls by the status they answered.",
		}, []string{"method", "status"}),
	}
	reg.MustRegister(f.seconds, f.statuses)
	return f
}

// API is the engine namespace. It must only be reachable in process or with JWT.
func (f *Front) API() rpc.API { return rpc.API{Namespace: "engine", Service: f} }

// ForkchoiceUpdatedV3 sets the head and, with attributes, opens a block.
func (f *Front) ForkchoiceUpdatedV3(ctx context.Context, update engine.ForkchoiceStateV1, attrs *engine.PayloadAttributes) (engine.ForkChoiceResponse, error) {
	start := time.Now()
	if err := f.head.note(update.HeadBlockHash); err != nil {
		f.note("forkchoice_updated", start, "", err)
		return engine.ForkChoiceResponse{}, err
	}
	res, err := f.ConsensusAPI.ForkchoiceUpdatedV3(ctx, update, attrs)
	if res.PayloadID != nil {
		f.open.Store(res.PayloadID)
	}
	f.note("forkchoice_updated", start, res.PayloadStatus.Status, err)
	return res, err
}

// GetPayloadV4 seals the block that ForkchoiceUpdatedV3 opened.
func (f *Front) GetPayloadV4(id engine.PayloadID) (*engine.ExecutionPayloadEnvelope, error) {
	start := time.Now()
	env, err := f.ConsensusAPI.GetPayloadV4(id)
	f.note("get_payload", start, engine.VALID, err)
	return env, err
}

// NewPayloadV4 executes a block and answers whether it is valid.
func (f *Front) NewPayloadV4(ctx context.Context, data engine.ExecutableData, versionedHashes []common.Hash, beaconRoot *common.Hash, requests []hexutil.Bytes) (engine.PayloadStatusV1, error) {
	start := time.Now()
	res, err := f.ConsensusAPI.NewPayloadV4(ctx, data, versionedHashes, beaconRoot, requests)
	f.note("new_payload", start, res.Status, err)
	return res, err
}

// Close ends the work on a payload that nobody sealed. op-geth's builder would
// otherwise spin on it while its node closes.
func (f *Front) Close() {
	if id := f.open.Load(); id != nil {
		_, _ = f.ConsensusAPI.GetPayloadV4(*id) // an error means that it is gone already
	}
}

func (f *Front) note(method string, start time.Time, status string, err error) {
	if err != nil {
		status = "ERROR"
	}
	f.seconds.WithLabelValues(method).Observe(time.Since(start).Seconds())
	f.statuses.WithLabelValues(method, status).Inc()
}
