package engine

import (
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

// ownBlocks are the blocks our builder makes.
type ownBlocks struct {
	chain   *core.BlockChain
	builder *builder.Builder
	options Options
	shadow  Shadow
	log     log.Logger
	work    sync.WaitGroup // what goes on behind the calls

	sealSeconds, shadowSeconds, gapSeconds prometheus.Histogram
	fallbacks                              *prometheus.CounterVec // by the step that failed
	quarantined                            prometheus.Counter

	settling atomic.Pointer[sealedBlock] // the newest one that the driver made the head

	// All below is guarded by the front's mutex.
	open       *job         // the open block
	last       *sealedBlock // the newest one that was sealed
	sealedAt   time.Time    // when last was asked for
	quarantine uint64       // first block number that is ours again
	dropped    common.Hash  // the newest block that the shadow check took back
	proven     common.Hash  // the head on which Ready has built

	// tamper is set by tests that break a sealed block.
	tamper func(*types.Block, types.Receipts) (*types.Block, types.Receipts)
}

// job is a block between ForkchoiceUpdated and GetPayload.
type job struct {
	id     engine.PayloadID
	update engine.ForkchoiceStateV1
	attrs  *engine.PayloadAttributes
	block  *builder.Block
}

func (j *job) has(id engine.PayloadID) bool { return j != nil && j.id == id }

func newOwnBlocks(chain *core.BlockChain, options Options, reg prometheus.Registerer, l log.Logger) *ownBlocks {
	histogram := func(name, help string) prometheus.Histogram {
		return prometheus.NewHistogram(prometheus.HistogramOpts{Name: name, Help: help, Buckets: prometheus.ExponentialBuckets(0.0001, 2, 16)})
	}
	if options.Shadow == "" {
		options.Shadow = Inline
	}
	o := &ownBlocks{
		chain: chain, options: options, shadow: options.Shadow, log: l,
		sealSeconds:   histogram("regalia_builder_seal_seconds", "Time to seal a block: roots and header."),
		shadowSeconds: histogram("regalia_builder_shadow_seconds", "Time from when a block of ours is sealed, or with the check behind stored, until op-geth's second execution of it is compared."),
		gapSeconds:    histogram("regalia_builder_gap_seconds", "Time without an open block: from the call that seals one until the next takes transactions."),
		fallbacks: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "regalia_builder_fallbacks_total", Help: "Blocks of ours that are not in the chain because our builder or its check failed, by the step that failed.",
		}, []string{"step"}),
		quarantined: prometheus.NewCounter(prometheus.CounterOpts{
			Name: "regalia_builder_quarantined_total", Help: "Transactions that our builder does not take any more, since one of its blocks was invalid with them.",
		}),
	}
	o.builder = builder.NewChecked(chain, options.Sink, options.Shadow.checks())
	reg.MustRegister(o.sealSeconds, o.shadowSeconds, o.gapSeconds, o.fallbacks, o.quarantined)
	return o
}

// start opens a block on update's head, or returns nil if op-geth must build it.
func (o *ownBlocks) start(update engine.ForkchoiceStateV1, attrs *engine.PayloadAttributes) *engine.PayloadID {
	id, err := PayloadID(update.HeadBlockHash, attrs)
	if err != nil {
		o.failed("open", err)
		return nil
	}
	if o.open.has(id) || o.last != nil && o.last.job.has(id) {
		return &id // asked again: the same block goes on
	}
	if j := o.kept(update, attrs); j != nil {
		o.log.Info("A block goes on that has transactions, though the driver wants it on another L1 origin", "number", j.block.Number())
		return &j.id
	}
	on := o.chain.GetHeaderByHash(update.HeadBlockHash)
	if o.last.is(update.HeadBlockHash) {
		on = o.last.block.Header() // perhaps on its way to disk
	}
	if on == nil || on.Number.Uint64()+1 < o.quarantine {
		return nil
	}
	block, err := o.builder.OpenOn(on, attrs)
	if err != nil {
		o.failed("open", err)
		return nil
	}
	if o.last.is(update.HeadBlockHash) {
		o.gapSeconds.Observe(time.Since(o.sealedAt).Seconds())
	}
	o.replace(&job{id: id, update: update, attrs: attrs, block: block})
	if o.options.OnOpen != nil {
		o.options.OnOpen(block)
	}
	return &id
}

// replace makes j the open block. What the driver asked for before and did not
// take is abandoned.
func (o *ownBlocks) replace(j *job) {
	if o.last != nil && !o.last.begun {
		o.last.job.block.Discard(errReplaced)
		o.last = nil
	}
	if o.open != nil {
		o.open.block.Discard(errReplaced)
	}
	o.open = j
}

// seal ends a block, and with the check in line completes that. The rest is
// left to settle. After an error the block must come from elsewhere.
func (o *ownBlocks) seal(j *job, asked time.Time) (*engine.ExecutionPayloadEnvelope, error) {
	start := time.Now()
	block, receipts, err := j.block.Seal()
	if err != nil {
		return nil, err
	}
	o.sealSeconds.Observe(time.Since(start).Seconds())
	if o.tamper != nil {
		block, receipts = o.tamper(block, receipts)
	}
	s := &sealedBlock{job: j, block: block, receipts: receipts, stored: make(chan struct{}), checked: make(chan struct{})}
	if o.shadow == Inline {
		start = time.Now()
		if err := o.verify(j.block, block); err != nil {
			return nil, &refusal{s, fmt.Errorf("op-geth refuses block %d (%s): %w", block.NumberU64(), block.Hash(), err)}
		}
		o.shadowSeconds.Observe(time.Since(start).Seconds())
	}
	o.open, o.last, o.sealedAt = nil, s, asked
	return envelope(block), nil
}

func envelope(block *types.Block) *engine.ExecutionPayloadEnvelope {
	return engine.BlockToExecutableData(block, new(big.Int), nil, [][]byte{})
}

// PayloadID identifies a block by its parent and attributes. Like op-geth's, its
// first byte is the payload version.
func PayloadID(parent common.Hash, attrs *engine.PayloadAttributes) (engine.PayloadID, error) {
	text, err := json.Marshal(attrs)
	if err != nil {
		return engine.PayloadID{}, errors.Join(errors.New("encode attributes"), err)
	}
	id := engine.PayloadID(crypto.Keccak256(parent[:], text)[:8])
	id[0] = byte(engine.PayloadV3)
	return id, nil
}
