// Package driver runs op-node's rollup driver inside the sequencer's process:
// it follows L1, derives the safe and finalized L2 chain from it and, on the
// leader, opens and seals blocks through the Engine API. The derivation rules
// are op-node's; this package wires its parts and owns their lives.
package driver

import (
	"context"
	"errors"
	"fmt"
	"time"

	altda "github.com/ethereum-optimism/optimism/op-alt-da"
	"github.com/ethereum-optimism/optimism/op-node/metrics"
	"github.com/ethereum-optimism/optimism/op-node/node/safedb"
	"github.com/ethereum-optimism/optimism/op-node/rollup"
	"github.com/ethereum-optimism/optimism/op-node/rollup/conductor"
	"github.com/ethereum-optimism/optimism/op-node/rollup/derive"
	"github.com/ethereum-optimism/optimism/op-node/rollup/driver"
	"github.com/ethereum-optimism/optimism/op-node/rollup/engine"
	"github.com/ethereum-optimism/optimism/op-node/rollup/finality"
	"github.com/ethereum-optimism/optimism/op-node/rollup/sync"
	"github.com/ethereum-optimism/optimism/op-service/client"
	"github.com/ethereum-optimism/optimism/op-service/eth"
	"github.com/ethereum-optimism/optimism/op-service/event"
	"github.com/ethereum-optimism/optimism/op-service/sources"
	"github.com/ethereum/go-ethereum/core/types"
	gethevent "github.com/ethereum/go-ethereum/event"
	"github.com/ethereum/go-ethereum/log"
	"github.com/ethereum/go-ethereum/params"
	"github.com/prometheus/client_golang/prometheus"
)

// Config of a driver.
type Config struct {
	Rollup  *rollup.Config
	L1Chain *params.ChainConfig // for L1's blob fee schedule
	L1RPC   string              // http(s) is polled, ws(s) is subscribed to
	Beacon  string              // beacon API that serves blobs
	L2      *L2                 // in this process

	Sequence            bool          // open blocks, as the leader does
	Stopped             bool          // but only once it is told to
	SealingDuration     time.Duration // how long before its timestamp a block is sealed
	SequencerConfDepth  uint64        // L1 blocks between the L1 head and a block's L1 origin
	L1PollInterval      time.Duration
	FinalityDelayBlocks uint64 // L1 blocks between two tries to finalize L2 blocks
}

// Driver is a wired rollup driver.
type Driver struct {
	*driver.Driver
	cfg      Config
	log      log.Logger
	l1       *sources.L1Client
	l2       *L2
	metrics  *metrics.Metrics
	own      *prometheus.Registry
	events   event.System
	critical chan error
	resets   event.Emitter
	parts    *parts
	close    context.CancelFunc
}

// New dials the sources, checks that both chains are those of the rollup
// config, and wires the driver. ctx bounds the checks only.
func New(ctx context.Context, cfg Config, l log.Logger) (*Driver, error) {
	d := &Driver{cfg: cfg, log: l, l2: cfg.L2, metrics: metrics.NewMetrics("regalia", nil), own: prometheus.NewRegistry(), critical: make(chan error, 1)}
	if err := d.dial(ctx); err != nil {
		return nil, err
	}
	life, cancel := context.WithCancel(context.WithoutCancel(ctx)) // ended by Run
	d.close = cancel
	drain := drain{event.NewGlobalSynchronous(life).WithMetrics(d.metrics), life}
	d.events = event.NewSystem(l, drain)
	d.events.AddTracer(event.NewMetricsTracer(d.metrics))
	d.events.Register("node", event.DeriverFunc(d.onCritical))
	d.resets = d.events.Register("resets", nil)

	beacon := watchBlobs(sources.NewL1BeaconClient(sources.NewBeaconHTTPClient(client.NewBasicHTTPClient(cfg.Beacon, l)), sources.L1BeaconClientConfig{}), l, d.own)
	d.parts = &parts{Registry: d.events}
	d.Driver = driver.NewDriver(d.parts, drain,
		&driver.Config{
			SequencerEnabled:         cfg.Sequence,
			SequencerStopped:         cfg.Stopped,
			SequencerConfDepth:       cfg.SequencerConfDepth,
			SequencerSealingDuration: cfg.SealingDuration,
			Finalizer:                &finality.Config{FinalityDelay: &cfg.FinalityDelayBlocks},
		},
		cfg.Rollup, cfg.L1Chain, nil, d.l2, d.l1, nil, beacon, noGossip{}, l, d.metrics, noListener{}, safedb.Disabled,
		&sync.Config{SyncMode: sync.CLSync}, &conductor.NoOpConductor{}, altda.Disabled, nil)
	return d, nil
}

func (d *Driver) dial(ctx context.Context) error {
	l1RPC, err := client.NewRPC(ctx, d.log, d.cfg.L1RPC, client.WithHttpPollInterval(d.cfg.L1PollInterval), client.WithDialAttempts(5))
	if err != nil {
		return fmt.Errorf("dial L1: %w", err)
	}
	l1Cfg := sources.L1ClientDefaultConfig(d.cfg.Rollup, true, sources.RPCKindStandard)
	if d.l1, err = sources.NewL1Client(l1RPC, d.log, d.metrics.L1SourceCache, l1Cfg); err != nil {
		return fmt.Errorf("L1 client: %w", err)
	}
	if err := d.cfg.Rollup.ValidateL1Config(ctx, d.log, d.l1); err != nil {
		return fmt.Errorf("L1 is not the one of the rollup config: %w", err)
	}
	if err := d.cfg.Rollup.ValidateL2Config(ctx, d.log, d.l2, false); err != nil {
		return fmt.Errorf("L2 is not the one of the rollup config: %w", err)
	}
	return nil
}

// Gatherer is this driver's metrics, op-node's among them.
func (d *Driver) Gatherer() prometheus.Gatherer {
	return prometheus.Gatherers{d.metrics.Registry(), d.own}
}

// drain is where the driver's events wait. Its end ends a run of them: a reset
// that fails because the driver is being closed asks for another reset, so that
// such a run has no other end.
type drain struct {
	*event.GlobalSyncExec
	life context.Context
}

// Drain executes what waits. The end is no error: the driver's loop is told of
// it otherwise.
func (d drain) Drain() error {
	err := d.GlobalSyncExec.Drain()
	if d.life.Err() != nil {
		return nil
	}
	return err
}

// Reset has the driver look for the heads again, since the L2's were changed
// without it. It does not wait for that.
func (d *Driver) Reset(reason error) {
	d.resets.Emit(context.Background(), rollup.ResetEvent{Err: reason})
}

// Insert makes a stored block the head that the driver knows, as if it had come
// from its sequencer. An error means that it is to be tried again.
func (d *Driver) Insert(ctx context.Context, block *types.Block) error {
	env, err := d.l2.payload(block, nil)
	if err != nil {
		return err
	}
	ref, err := derive.PayloadToBlockRef(d.cfg.Rollup, env.ExecutionPayload)
	if err != nil {
		return err
	}
	if err := d.SyncDeriver.Engine.InsertUnsafePayload(ctx, env, ref); err != nil {
		return err
	}
	// The event that tells the sequencer of the head waits behind what the loop
	// is at, which may be a block of L1 that takes seconds to come. Who takes over
	// cannot wait for that, and the sequencer has an inbox. It needs the other two
	// heads only for a bound that is not set.
	if d.parts.sequencer != nil {
		d.parts.sequencer.OnEvent(ctx, engine.ForkchoiceUpdateEvent{UnsafeL2Head: ref})
	}
	return nil
}

// parts notes one of the driver's parts as it is registered.
type parts struct {
	event.Registry
	sequencer event.Deriver // nil if the driver has none
}

// Register implements event.Registry.
func (p *parts) Register(name string, part event.Deriver, opts ...event.RegisterOption) event.Emitter {
	if name == "sequencer" {
		p.sequencer = part
	}
	return p.Registry.Register(name, part, opts...)
}

// Run derives and, on the leader, sequences until ctx ends or the driver meets
// an error it cannot recover from. A driver runs once.
func (d *Driver) Run(ctx context.Context) error {
	subs := d.followL1()
	if err := d.Driver.Start(); err != nil {
		return errors.Join(fmt.Errorf("start driver: %w", err), d.shutdown(subs))
	}
	select {
	case <-ctx.Done():
		return d.shutdown(subs)
	case err := <-d.critical:
		return errors.Join(fmt.Errorf("driver: %w", err), d.shutdown(subs))
	}
}

// shutdown lets the open block finish, then ends the event loop.
func (d *Driver) shutdown(subs []gethevent.Subscription) error {
	if d.cfg.Sequence && d.sequences() {
		ctx, cancel := context.WithTimeout(context.Background(), 5*time.Second)
		defer cancel()
		if _, err := d.StopSequencer(ctx); err != nil {
			d.log.Warn("Stopping without a sealed last block", "err", err)
		}
	}
	for _, s := range subs {
		s.Unsubscribe()
	}
	d.close()
	err := d.Driver.Close()
	d.events.Stop()
	d.l1.Close()
	return err
}

// sequences says whether there is a sequencer to stop.
func (d *Driver) sequences() bool {
	active, err := d.SequencerActive(context.Background())
	return active && err == nil
}

func (d *Driver) onCritical(_ context.Context, ev event.Event) bool {
	critical, ok := ev.(rollup.CriticalErrorEvent)
	if ok {
		select {
		case d.critical <- critical.Err:
		default: // the first one already stops the driver
		}
	}
	return ok
}

// noGossip stands where op-node would publish to its p2p network: followers
// derive from L1.
type noGossip struct{}

func (noGossip) SignAndPublishL2Payload(context.Context, *eth.ExecutionPayloadEnvelope) error {
	return nil
}

// noListener: nothing outside the driver keeps the sequencer's on/off state.
type noListener struct{}

func (noListener) SequencerStarted() error { return nil }
func (noListener) SequencerStopped() error { return nil }
