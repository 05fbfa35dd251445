// Package batcher posts the L2's blocks to L1, so that anyone can derive the
// chain. op-batcher does the work as a library; this package says how blocks
// become channels and owns the process around it.
package batcher

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"sync/atomic"
	"time"

	"github.com/ethereum-optimism/optimism/op-batcher/batcher"
	"github.com/ethereum-optimism/optimism/op-batcher/metrics"
	"github.com/ethereum-optimism/optimism/op-node/rollup"
	"github.com/ethereum-optimism/optimism/op-service/dial"
	"github.com/ethereum-optimism/optimism/op-service/txmgr"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/log"
	"github.com/ethereum/go-ethereum/params"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/regalia-network/regalia/batcher/da"
	"github.com/regalia-network/regalia/internal/endpoint"
	"github.com/regalia-network/regalia/internal/logging"
	"github.com/regalia-network/regalia/internal/ops"
	"github.com/regalia-network/regalia/internal/redact"
	"golang.org/x/sync/errgroup"
)

// flushInterval is how long op-batcher has to close a channel before it is asked again.
const flushInterval = 200 * time.Millisecond

var errWaiting = errors.New("waiting for L1 and the sequencer")

// Run posts batches until ctx ends; then it posts what is open, waits for
// inclusion up to the drain timeout, and returns. started, if not nil, is
// called with the URL of health and metrics.
func Run(ctx context.Context, cfg Config, l log.Logger, started func(opsURL string)) (err error) {
	if err := cfg.Validate(); err != nil {
		return fmt.Errorf("config: %w", err)
	}
	urls := slices.Concat(redact.URLs{cfg.L1RPC, cfg.L2RPC, cfg.RollupRPC}, cfg.Throttle.AuthRPC.Value())
	defer func() { err = urls.Error(err) }()
	l = urls.Logger(l)
	s := &service{cfg: cfg, log: l.New("role", "batcher"), metrics: &meter{Metrics: metrics.NewMetrics("regalia")}, waiting: &waiting{ratio: firstRatio},
		l1: endpoint.New("L1 RPC", cfg.L1RPC), l2: endpoint.New("sequencer RPC", cfg.L2RPC)}
	s.quiet = logging.Role(l, "batcher", func() bool { return s.l1.Down() || s.l2.Down() })

	reg := prometheus.NewRegistry()
	reg.MustRegister(s.l1.Gauge("regalia_batcher_l1_up"), s.l2.Gauge("regalia_batcher_l2_up"))
	s.reg, s.relay = reg, newRelay(s.log, reg)
	defer s.relay.close()
	health, err := ops.Listen(cfg.Ops, s.ready, reg, s.metrics.Registry())
	if err != nil {
		return err
	}
	if started != nil {
		started(health.URL())
	}
	g, ctx := errgroup.WithContext(ctx)
	g.Go(func() error { return health.Serve(ctx) })
	g.Go(func() error { return s.post(ctx) })
	return g.Wait()
}

type service struct {
	cfg     Config
	l1, l2  *endpoint.Watch
	metrics *meter
	waiting *waiting
	reg     prometheus.Registerer
	relay   *relay
	log     log.Logger
	quiet   log.Logger // for what retries while an endpoint is down
	posting atomic.Bool
}

func (s *service) ready() error {
	if err := errors.Join(s.l1.Err(), s.l2.Err()); err != nil {
		return err
	}
	if !s.posting.Load() {
		return errWaiting
	}
	return nil
}

// post waits for both chains, runs op-batcher, and drains it at the end.
func (s *service) post(ctx context.Context) error {
	parts, err := s.connect(ctx)
	if err != nil {
		if ctx.Err() != nil {
			return nil // stopped while waiting
		}
		return err
	}
	defer parts.close()
	submitter := batcher.NewBatchSubmitter(parts.setup)
	if err := submitter.StartBatchSubmitting(); err != nil {
		return fmt.Errorf("start batching: %w", err)
	}
	s.posting.Store(true)
	s.log.Info("Posting batches", "data_availability", s.cfg.DataAvailability, "from", parts.setup.Txmgr.From())

	g, watch := errgroup.WithContext(ctx)
	g.Go(func() error { return s.l1.Run(watch, s.log) })
	g.Go(func() error { return s.l2.Run(watch, s.log) })
	g.Go(func() error { return s.watchman(parts).run(watch) })
	if m := s.moments(parts, submitter.Flush); m != nil {
		g.Go(func() error { return m.run(watch) })
	}
	if err := g.Wait(); err != nil {
		return err
	}
	drain, cancel := context.WithTimeout(context.WithoutCancel(ctx), s.cfg.DrainTimeout)
	defer cancel()
	if c, ok := parts.setup.ChannelConfig.(*chooser); ok {
		c.draining.Store(true)
	}
	if err := s.flush(drain, submitter); err != nil {
		s.log.Warn("Open channel not flushed", "err", err)
	}
	if err := submitter.StopBatchSubmitting(drain); err != nil {
		return fmt.Errorf("stop batching: %w", err)
	}
	s.log.Info("Stopped posting batches")
	return nil
}

// flush has the open channel posted. op-batcher drops what it is asked for while
// it is busy, so it is asked until it has done it; without L1 it cannot.
func (s *service) flush(ctx context.Context, submitter *batcher.BatchSubmitter) error {
	open, before := s.waiting.open()
	for closes := before; open && closes == before; open, closes = s.waiting.open() {
		if err := submitter.Flush(ctx); err != nil || s.l1.Down() {
			return err
		}
		select {
		case <-time.After(flushInterval):
		case <-ctx.Done():
			return ctx.Err()
		}
	}
	return nil
}

// moments is nil if posts have no moment to choose.
func (s *service) moments(p *parts, flush func(context.Context) error) *moments {
	if !s.cfg.ChooseMoments || s.cfg.MaxChannelDuration == 0 {
		return nil
	}
	policy := s.policy()
	policy.MaxAge, policy.Tick, policy.Whole = time.Duration(s.cfg.MaxChannelDuration)*slot, slot, true
	kind := func() da.Kind { return policy.Only }
	if c, ok := p.setup.ChannelConfig.(*chooser); ok {
		kind = c.kind
	}
	return newMoments(moments{log: s.log, quote: p.market.quote, waiting: s.waiting, policy: policy, kind: kind, flush: flush, head: &s.metrics.head, every: s.cfg.PollInterval}, s.reg)
}

// policy is by what data is weighed.
func (s *service) policy() da.Policy {
	p := da.Policy{Limits: da.Limits{CalldataBytes: int(s.cfg.MaxCalldataBytes), BlobsPerTx: s.cfg.TargetFrames}, SwitchMargin: switchMargin}
	switch s.cfg.DataAvailability {
	case Blobs:
		p.Only = da.Blobs
	case Calldata:
		p.Only = da.Calldata
	}
	return p
}

func (s *service) watchman(p *parts) *watchman {
	minimum, _ := new(big.Float).Mul(big.NewFloat(s.cfg.MinBalance), big.NewFloat(params.Ether)).Int(nil)
	return newWatchman(watchman{
		log: s.log, l1: p.l1, rollup: p.setup.EndpointProvider, account: p.setup.Txmgr.From(),
		bounds:  bounds{balance: minimum, l1Age: s.cfg.MaxL1Age, resend: s.cfg.Tx.ResubmissionTimeout},
		timeout: s.cfg.Tx.NetworkTimeout, sent: s.metrics,
	}, s.reg)
}

// parts are what op-batcher runs on and what must be closed after it.
type parts struct {
	setup  batcher.DriverSetup
	l1     *ethclient.Client
	market *market
}

func (p *parts) close() {
	p.setup.Txmgr.Close()
	p.setup.EndpointProvider.Close()
	p.l1.Close()
}

func (s *service) connect(ctx context.Context) (*parts, error) {
	if _, err := s.l2.Wait(ctx, s.log); err != nil {
		return nil, err
	}
	l2, err := dial.NewStaticL2EndpointProvider(ctx, s.quiet, s.cfg.L2RPC, s.cfg.rollupRPC())
	if err != nil {
		return nil, fmt.Errorf("dial sequencer: %w", err)
	}
	cfg, err := rollupConfig(ctx, l2)
	if err != nil {
		return nil, err
	}
	if err := s.l1.RequireChain(ctx, s.log, cfg.L1ChainID); err != nil {
		return nil, err
	}
	l1, err := ethclient.DialContext(ctx, s.cfg.L1RPC)
	if err != nil {
		return nil, fmt.Errorf("dial L1: %w", err)
	}
	txs, err := s.txManager(cfg)
	if err != nil {
		return nil, err
	}
	market := newMarket(l1, s.cfg.Tx.MinTip)
	channel, err := s.channel(cfg, market)
	if err != nil {
		return nil, err
	}
	socket := ""
	if s.cfg.Throttle.on() {
		if socket, err = s.relay.listen(ctx, &s.cfg.Throttle); err != nil {
			return nil, err
		}
	} else {
		s.log.Warn("Throttling is off: while L1 is slow or dear the backlog of batches may grow without bound; name --l2-auth-rpc and --jwt-secret")
	}
	return &parts{l1: l1, market: market, setup: batcher.DriverSetup{
		Log: s.quiet, Metr: s.metrics, RollupConfig: cfg, Txmgr: txs, L1Client: l1, EndpointProvider: l2, ChannelConfig: channel, ChannelOutFactory: s.waiting.channelOut,
		Config: batcher.BatcherConfig{
			NetworkTimeout: s.cfg.Tx.NetworkTimeout, PollInterval: s.cfg.PollInterval, MaxPendingTransactions: s.cfg.MaxPending,
			ThrottleParams: s.cfg.Throttle.params(socket),
		},
	}}, nil
}

// channel is what op-batcher asks how to post.
func (s *service) channel(r *rollup.Config, m *market) (batcher.ChannelConfigProvider, error) {
	if s.cfg.DataAvailability != Auto {
		return s.cfg.channel(r)
	}
	blobs, calldata, err := s.cfg.Channels(r)
	if err != nil {
		return nil, err
	}
	return newChooser(chooser{log: s.log, quote: m.quote, policy: s.policy(), blobs: blobs, calldata: calldata, waiting: s.waiting}, s.reg), nil
}

func rollupConfig(ctx context.Context, l2 dial.L2EndpointProvider) (*rollup.Config, error) {
	client, err := l2.RollupClient(ctx)
	if err != nil {
		return nil, fmt.Errorf("rollup client: %w", err)
	}
	cfg, err := client.RollupConfig(ctx)
	if err != nil {
		return nil, fmt.Errorf("read the sequencer's rollup config: %w", err)
	}
	if err := cfg.Check(); err != nil {
		return nil, fmt.Errorf("the sequencer's rollup config: %w", err)
	}
	return cfg, nil
}

// txManager signs with the batcher's key. Derivation ignores batches of any
// other sender, so a key that is not the rollup's is worth a warning at once.
func (s *service) txManager(r *rollup.Config) (txmgr.TxManager, error) {
	cli, err := s.cfg.Tx.CLIConfig(s.cfg.L1RPC)
	if err != nil {
		return nil, err
	}
	txs, err := txmgr.NewSimpleTxManager("batcher", s.quiet, s.metrics, cli)
	if err != nil {
		return nil, fmt.Errorf("transaction manager: %w", err)
	}
	if want := r.Genesis.SystemConfig.BatcherAddr; txs.From() != want {
		s.log.Warn("The key is not the batcher of the rollup's genesis: unless SystemConfig was changed since, verifiers ignore these batches", "key", txs.From(), "genesis_batcher", want)
	}
	return txs, nil
}
