package engine

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"sync"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/beacon/engine"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/log"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/regalia-network/regalia/sequencer/builder"
)

// quarantineBlocks is how many blocks come from op-geth's builder after one of
// ours was refused: whatever made it invalid must not stop the next block too.
const quarantineBlocks = 16

// ownBlocks are the blocks our builder makes. Each sealed block is executed by
// op-geth's import path before anyone gets it (the shadow check, in line), so a
// fault of the builder can make a block late but never invalid.
type ownBlocks struct {
	chain   *core.BlockChain
	builder *builder.Builder
	onOpen  func(*builder.Block)
	log     log.Logger

	sealSeconds, shadowSeconds prometheus.Histogram
	fallbacks                  *prometheus.CounterVec // by the step that failed

	mu         sync.Mutex // guards all below
	open       *job       // the newest block, sealed or not
	quarantine uint64     // first block number that is ours again

	imported atomic.Pointer[common.Hash] // newest block of ours that op-geth took

	tamper func(*types.Block) *types.Block // set by tests that break a sealed block
}

// job is a block between ForkchoiceUpdated and GetPayload.
type job struct {
	id     engine.PayloadID
	update engine.ForkchoiceStateV1
	attrs  *engine.PayloadAttributes
	block  *builder.Block
	hash   common.Hash // once op-geth has imported it
}

// errReplaced is why a block ends that the driver has opened another for.
var errReplaced = errors.New("the driver opened another block instead")

func newOwnBlocks(chain *core.BlockChain, options Options, reg prometheus.Registerer, l log.Logger) *ownBlocks {
	histogram := func(name, help string) prometheus.Histogram {
		return prometheus.NewHistogram(prometheus.HistogramOpts{Name: name, Help: help, Buckets: prometheus.ExponentialBuckets(0.0001, 2, 16)})
	}
	o := &ownBlocks{
		chain: chain, builder: builder.New(chain, options.Sink), onOpen: options.OnOpen, log: l,
		sealSeconds:   histogram("regalia_builder_seal_seconds", "Time to seal a block: roots and header."),
		shadowSeconds: histogram("regalia_builder_shadow_seconds", "Time of op-geth's import of a block before it is given out."),
		fallbacks: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "regalia_builder_fallbacks_total", Help: "Blocks that op-geth's builder made because ours could not, by the step that failed.",
		}, []string{"step"}),
	}
	reg.MustRegister(o.sealSeconds, o.shadowSeconds, o.fallbacks)
	return o
}

// start opens a block on update's head, or returns nil if op-geth must build it.
func (o *ownBlocks) start(update engine.ForkchoiceStateV1, attrs *engine.PayloadAttributes) *engine.PayloadID {
	id, err := payloadID(update.HeadBlockHash, attrs)
	if err != nil {
		o.failed("open", err)
		return nil
	}
	o.mu.Lock()
	defer o.mu.Unlock()
	if o.open != nil && o.open.id == id {
		return &id // asked again: the same block goes on
	}
	parent := o.chain.GetHeaderByHash(update.HeadBlockHash)
	if parent == nil || parent.Number.Uint64()+1 < o.quarantine {
		return nil
	}
	block, err := o.builder.Open(update.HeadBlockHash, attrs)
	if err != nil {
		o.failed("open", err)
		return nil
	}
	if o.open != nil && !o.has(o.open.hash) {
		o.open.block.Discard(errReplaced)
	}
	o.open = &job{id: id, update: update, attrs: attrs, block: block}
	if o.onOpen != nil {
		o.onOpen(block)
	}
	return &id
}

// job is the open block with that id, or nil if it is not ours.
func (o *ownBlocks) job(id engine.PayloadID) *job {
	o.mu.Lock()
	defer o.mu.Unlock()
	if o.open == nil || o.open.id != id {
		return nil
	}
	return o.open
}

// seal ends a block and has op-geth import it. After an error the block must
// come from elsewhere.
func (o *ownBlocks) seal(ctx context.Context, j *job) (*engine.ExecutionPayloadEnvelope, error) {
	start := time.Now()
	block, _, err := j.block.Seal()
	if err != nil {
		return nil, err
	}
	o.sealSeconds.Observe(time.Since(start).Seconds())
	if o.tamper != nil {
		block = o.tamper(block)
	}
	start = time.Now()
	if _, err := o.chain.InsertBlockWithoutSetHead(ctx, block, false); err != nil {
		return nil, fmt.Errorf("op-geth refuses block %d (%s): %w", block.NumberU64(), block.Hash(), err)
	}
	o.shadowSeconds.Observe(time.Since(start).Seconds())
	hash := block.Hash()
	o.mu.Lock()
	j.hash = hash
	o.mu.Unlock()
	o.imported.Store(&hash)
	return engine.BlockToExecutableData(block, new(big.Int), nil, [][]byte{}), nil
}

// has reports whether hash is the block that seal has just had imported, for
// which NewPayload has nothing left to do.
func (o *ownBlocks) has(hash common.Hash) bool {
	imported := o.imported.Load()
	return imported != nil && *imported == hash
}

// refuse gives up a block of ours and leaves the next ones to op-geth.
func (o *ownBlocks) refuse(j *job, err error) {
	o.failed("seal", err)
	o.mu.Lock()
	defer o.mu.Unlock()
	j.block.Discard(err)
	o.open = nil
	o.quarantine = j.block.Number() + 1 + quarantineBlocks
}

func (o *ownBlocks) failed(step string, err error) {
	o.fallbacks.WithLabelValues(step).Inc()
	o.log.Error("Our builder failed: op-geth builds the block", "step", step, "err", err)
}

// payloadID identifies a block by its parent and attributes. Like op-geth's, its
// first byte is the payload version.
func payloadID(parent common.Hash, attrs *engine.PayloadAttributes) (engine.PayloadID, error) {
	text, err := json.Marshal(attrs)
	if err != nil {
		return engine.PayloadID{}, errors.Join(errors.New("encode attributes"), err)
	}
	id := engine.PayloadID(crypto.Keccak256(parent[:], text)[:8])
	id[0] = byte(engine.PayloadV3)
	return id, nil
}
