// Package engine is the Engine API that the driver calls. Every block the node
// opens, seals or imports passes here: our builder's block first, op-geth's own
// as the fallback. The front measures each call, so that a slow or refused
// block is seen where it happens.
//
// A sealed block of ours is made the head behind the driver's back: the next
// block is opened on its state in memory while it goes to disk. Whoever reads
// the chain sees a block only once it is on disk; Settle waits for that.
package engine

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/beacon/engine"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
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
	eth      *eth.Ethereum
	head     durableHead
	own      *ownBlocks                       // nil: op-geth builds every block
	open     atomic.Pointer[engine.PayloadID] // the newest payload of op-geth, sealed or not
	seconds  *prometheus.HistogramVec         // by method
	statuses *prometheus.CounterVec           // by method and payload status

	mu      sync.Mutex  // one Engine API call at a time, but those that wait for the journal: guards own's jobs too, and foreign
	foreign common.Hash // the newest block that op-geth has built, until it is confirmed
}

// Options of a front. The callbacks must not wait, nor call the front.
type Options struct {
	Own    bool   // build blocks with our builder
	Shadow Shadow // how its blocks are checked; empty = Inline

	// Sink is told what happens in and to blocks of ours: of each that was opened
	// and will not be part of the chain, too, so that its transactions can be
	// executed again. Older blocks are abandoned before those built on them.
	Sink builder.Sink
	// OnOpen is called with each open block of ours.
	OnOpen func(*builder.Block)
	// Confirm returns when the end of a sealed block of ours is as durable as it
	// must be before anyone may see the block as the head, or says why it never
	// will be. It may wait; nil if nothing is to be waited for.
	Confirm func(*builder.Block) error
	// Foreign does the same for a block that op-geth has built for the driver.
	Foreign func(*types.Block) error
	// OnReset is called when the head was taken back behind the driver, which
	// has to look at the chain again.
	OnReset func(reason error)
}

// NewFront puts the front before e and registers its metrics.
func NewFront(e *eth.Ethereum, o Options, reg prometheus.Registerer, l log.Logger) *Front {
	f := &Front{
		ConsensusAPI: catalyst.NewConsensusAPI(e), eth: e,
		head: durableHead{e.BlockChain(), e.ChainDb()},
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
		f.checkHead()
	}
	return f
}

// APIs are the engine namespace and what the batcher calls of miner. They must
// only be reachable in process or with JWT.
func (f *Front) APIs() []rpc.API {
	return []rpc.API{{Namespace: "engine", Service: remote{f}}, {Namespace: "miner", Service: minerAPI{f}}}
}

// remote is the front for who drives it over RPC, and may read the chain over
// RPC next: a head is answered for when the chain shows it.
type remote struct{ *Front }

// ForkchoiceUpdatedV3 is the front's, settled.
func (r remote) ForkchoiceUpdatedV3(ctx context.Context, update engine.ForkchoiceStateV1, attrs *engine.PayloadAttributes) (engine.ForkChoiceResponse, error) {
	res, err := r.Front.ForkchoiceUpdatedV3(ctx, update, attrs)
	r.Settle()
	return res, err
}

// ForkchoiceUpdatedV3 sets the head and, with attributes, opens a block.
func (f *Front) ForkchoiceUpdatedV3(ctx context.Context, update engine.ForkchoiceStateV1, attrs *engine.PayloadAttributes) (engine.ForkChoiceResponse, error) {
	start := time.Now()
	f.mu.Lock()
	defer f.mu.Unlock()
	res, err := f.update(ctx, update, attrs)
	f.note("forkchoice_updated", start, res.PayloadStatus.Status, err)
	return res, err
}

// update sets the head and opens a block: ours, or op-geth's for attributes
// that allow no transactions of users (derivation) or that ours cannot serve.
func (f *Front) update(ctx context.Context, update engine.ForkchoiceStateV1, attrs *engine.PayloadAttributes) (engine.ForkChoiceResponse, error) {
	if f.own != nil && f.own.dropped == update.HeadBlockHash {
		return engine.ForkChoiceResponse{}, engine.InvalidForkChoiceState.With(fmt.Errorf("block %s of ours is invalid and was taken back", update.HeadBlockHash))
	}
	ours := f.own != nil && attrs != nil && !attrs.NoTxPool
	if f.own != nil {
		if f.settle(update) && attrs == nil {
			return valid(update.HeadBlockHash, nil), nil
		}
		if ours && f.own.last.is(update.HeadBlockHash) {
			if id := f.own.start(update, attrs); id != nil {
				return valid(update.HeadBlockHash, id), nil
			}
		}
		if err := f.await(); err != nil {
			return engine.ForkChoiceResponse{}, engine.InvalidForkChoiceState.With(err)
		}
	}
	if err := f.confirmForeign(update.HeadBlockHash); err != nil {
		return engine.ForkChoiceResponse{}, err
	}
	if err := f.head.note(update.HeadBlockHash); err != nil {
		return engine.ForkChoiceResponse{}, err
	}
	if ours {
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

// mine says whether our builder has made the newest sealed block.
func (f *Front) mine(hash common.Hash) bool { return f.own != nil && f.own.last.is(hash) }

// confirmForeign waits until a block that op-geth has built may be seen as head.
// Called with mu held, which it gives up while it waits.
func (f *Front) confirmForeign(head common.Hash) error {
	if f.own == nil || f.own.options.Foreign == nil || head != f.foreign {
		return nil
	}
	block := f.own.chain.GetBlockByHash(head)
	if block == nil {
		return nil // op-geth will say that it does not know it
	}
	f.mu.Unlock()
	err := f.own.options.Foreign(block)
	f.mu.Lock()
	if err != nil {
		return fmt.Errorf("%w: %w", errUnconfirmed, err)
	}
	if f.foreign == head {
		f.foreign = common.Hash{}
	}
	return nil
}

func valid(head common.Hash, id *engine.PayloadID) engine.ForkChoiceResponse {
	return engine.ForkChoiceResponse{PayloadStatus: engine.PayloadStatusV1{Status: engine.VALID, LatestValidHash: &head}, PayloadID: id}
}

// GetPayloadV4 seals the block that ForkchoiceUpdatedV3 opened.
func (f *Front) GetPayloadV4(id engine.PayloadID) (*engine.ExecutionPayloadEnvelope, error) {
	start := time.Now()
	f.mu.Lock()
	defer f.mu.Unlock()
	env, err := f.payload(id, start)
	if err == nil && !f.mine(env.ExecutionPayload.BlockHash) {
		f.foreign = env.ExecutionPayload.BlockHash
	}
	f.note("get_payload", start, engine.VALID, err)
	return env, err
}

func (f *Front) payload(id engine.PayloadID, asked time.Time) (*engine.ExecutionPayloadEnvelope, error) {
	if f.own == nil {
		return f.ConsensusAPI.GetPayloadV4(id)
	}
	if last := f.own.last; last != nil && last.job.has(id) {
		return envelope(last.block), nil // asked again
	}
	if f.own.open.has(id) {
		if err := f.await(); err != nil { // the parent fell, and this block with it
			return nil, engine.UnknownPayload.With(err)
		}
	}
	ours := f.own.open
	if !ours.has(id) {
		return f.ConsensusAPI.GetPayloadV4(id)
	}
	env, err := f.own.seal(ours, asked)
	if err == nil {
		return env, nil
	}
	f.refuse(ours, err)
	return f.substitute(ours)
}

// substitute is op-geth's own payload in place of one of ours. Without the pool
// op-geth builds at once, on the same attributes.
func (f *Front) substitute(ours *job) (*engine.ExecutionPayloadEnvelope, error) {
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
	f.mu.Lock()
	defer f.mu.Unlock()
	res, err := f.newPayload(ctx, data, versionedHashes, beaconRoot, requests)
	f.note("new_payload", start, res.Status, err)
	return res, err
}

func (f *Front) newPayload(ctx context.Context, data engine.ExecutableData, versionedHashes []common.Hash, beaconRoot *common.Hash, requests []hexutil.Bytes) (engine.PayloadStatusV1, error) {
	if f.own != nil {
		if f.own.last.is(data.BlockHash) { // nothing is left to do
			return engine.PayloadStatusV1{Status: engine.VALID, LatestValidHash: &data.BlockHash}, nil
		}
		if f.own.dropped == data.BlockHash {
			why := errDropped.Error()
			return engine.PayloadStatusV1{Status: engine.INVALID, LatestValidHash: &data.ParentHash, ValidationError: &why}, nil
		}
		if err := f.await(); err != nil && !errors.Is(err, errDropped) {
			return engine.PayloadStatusV1{}, err
		}
	}
	return f.ConsensusAPI.NewPayloadV4(ctx, data, versionedHashes, beaconRoot, requests)
}

// Close waits for what is under way and ends the work on a payload that nobody
// sealed. op-geth's builder would otherwise spin on it while its node closes.
func (f *Front) Close() {
	if f.own != nil {
		f.Settle()
		f.own.work.Wait()
	}
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
