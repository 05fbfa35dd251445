// Package engine is the Engine API that the driver calls. Every block the node
// opens, seals or imports passes here: our builder's block first, op-geth's own
// as the fallback. The front measures each call, so that a slow or refused
// block is seen where it happens.
package engine

import (
	"context"
	"fmt"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/beacon/engine"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/eth"
	"github.com/ethereum/go-ethereum/eth/catalyst"
	"github.com/ethereum/go-ethereum/log"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/regalia-network/regalia/sequencer/builder"
)

// Front embeds op-geth's Engine API and overrides the versions the OP Stack
// uses from Isthmus on. A block is on disk before it becomes the head.
type Front struct {
	*catalyst.ConsensusAPI
	head     durableHead
	own      *ownBlocks                       // nil: op-geth builds every block
	open     atomic.Pointer[engine.PayloadID] // the newest payload, sealed or not
	seconds  *prometheus.HistogramVec         // by method
	statuses *prometheus.CounterVec           // by method and payload status
}

// Options of a front.
type Options struct {
	Own    bool                 // build blocks with our builder
	OnOpen func(*builder.Block) // called with each open block of ours; must not wait
	Sink   builder.Sink         // what happens to blocks of ours
}

// NewFront puts the front before e and registers its metrics.
func NewFront(e *eth.Ethereum, o Options, reg prometheus.Registerer, l log.Logger) *Front {
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
	if o.Own {
		f.own = newOwnBlocks(e.BlockChain(), o, reg, l)
	}
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
	res, err := f.update(ctx, update, attrs)
	f.note("forkchoice_updated", start, res.PayloadStatus.Status, err)
	return res, err
}

// update sets the head and opens a block: ours, or op-geth's for attributes
// that allow no transactions of users (derivation) or that ours cannot serve.
func (f *Front) update(ctx context.Context, update engine.ForkchoiceStateV1, attrs *engine.PayloadAttributes) (engine.ForkChoiceResponse, error) {
	if f.own != nil && attrs != nil && !attrs.NoTxPool {
		res, err := f.ConsensusAPI.ForkchoiceUpdatedV3(ctx, update, nil)
		if err != nil || res.PayloadStatus.Status != engine.VALID {
			return res, err
		}
		if res.PayloadID = f.own.start(update, attrs); res.PayloadID != nil {
			return res, nil
		}
	}
	res, err := f.ConsensusAPI.ForkchoiceUpdatedV3(ctx, update, attrs)
	if res.PayloadID != nil {
		f.open.Store(res.PayloadID)
	}
	return res, err
}

// GetPayloadV4 seals the block that ForkchoiceUpdatedV3 opened.
func (f *Front) GetPayloadV4(id engine.PayloadID) (*engine.ExecutionPayloadEnvelope, error) {
	start := time.Now()
	env, err := f.payload(id)
	f.note("get_payload", start, engine.VALID, err)
	return env, err
}

func (f *Front) payload(id engine.PayloadID) (*engine.ExecutionPayloadEnvelope, error) {
	var ours *job
	if f.own != nil {
		ours = f.own.job(id)
	}
	if ours == nil {
		return f.ConsensusAPI.GetPayloadV4(id)
	}
	env, err := f.own.seal(context.Background(), ours)
	if err == nil {
		return env, nil
	}
	f.own.refuse(ours, err)
	// Without the pool op-geth builds at once, on the same attributes.
	attrs := *ours.attrs
	attrs.NoTxPool = true
	res, err := f.ConsensusAPI.ForkchoiceUpdatedV3(context.Background(), ours.update, &attrs)
	if err != nil {
		return nil, err
	}
	if res.PayloadID == nil {
		return nil, fmt.Errorf("fall back to op-geth's payload: status %s", res.PayloadStatus.Status)
	}
	return f.ConsensusAPI.GetPayloadV4(*res.PayloadID)
}

// NewPayloadV4 executes a block and answers whether it is valid.
func (f *Front) NewPayloadV4(ctx context.Context, data engine.ExecutableData, versionedHashes []common.Hash, beaconRoot *common.Hash, requests []hexutil.Bytes) (engine.PayloadStatusV1, error) {
	start := time.Now()
	if f.own != nil && f.own.has(data.BlockHash) {
		f.note("new_payload", start, engine.VALID, nil)
		return engine.PayloadStatusV1{Status: engine.VALID, LatestValidHash: &data.BlockHash}, nil
	}
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
