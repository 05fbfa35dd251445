// Package proposer submits output roots of the L2 to L1 as dispute games, which
// withdrawals are proven against. op-proposer does the work as a library; this
// package owns the process around it. With a verifier to compare with it also
// watches all games (package watch); without, it neither resolves nor disputes any.
package proposer

import (
	"context"
	"errors"
	"fmt"
	"sync/atomic"
	"time"

	"github.com/ethereum-optimism/optimism/op-proposer/metrics"
	"github.com/ethereum-optimism/optimism/op-proposer/proposer"
	"github.com/ethereum-optimism/optimism/op-proposer/proposer/source"
	"github.com/ethereum-optimism/optimism/op-service/dial"
	"github.com/ethereum-optimism/optimism/op-service/sources/batching"
	"github.com/ethereum-optimism/optimism/op-service/txmgr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/log"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/regalia-network/regalia/internal/endpoint"
	"github.com/regalia-network/regalia/internal/logging"
	"github.com/regalia-network/regalia/internal/ops"
	"github.com/regalia-network/regalia/internal/redact"
	"github.com/regalia-network/regalia/proposer/watch"
	"golang.org/x/sync/errgroup"
)

// maxAge is how old a game may be at the start to be watched: it exceeds the
// time until a bond is paid out.
const maxAge = 14 * 24 * time.Hour

var errWaiting = errors.New("waiting for L1 and the rollup node")

// Run proposes until ctx ends. started, if not nil, is called with the URL of
// health and metrics.
func Run(ctx context.Context, cfg Config, l log.Logger, started func(opsURL string)) (err error) {
	if err := cfg.Validate(); err != nil {
		return fmt.Errorf("config: %w", err)
	}
	urls := redact.URLs{cfg.L1RPC, cfg.RollupRPC, cfg.WatchRPC}
	defer func() { err = urls.Error(err) }()
	l = urls.Logger(l)
	s := &service{cfg: cfg, log: l.New("role", "proposer"), metrics: metrics.NewMetrics("regalia"),
		l1: endpoint.New("L1 RPC", cfg.L1RPC), l2: endpoint.New("rollup RPC", cfg.RollupRPC)}
	s.quiet = logging.Role(l, "proposer", func() bool { return s.l1.Down() || s.l2.Down() })

	reg := prometheus.NewRegistry()
	s.registry = reg
	reg.MustRegister(s.l1.Gauge("regalia_proposer_l1_up"), s.l2.Gauge("regalia_proposer_l2_up"))
	health, err := ops.Listen(cfg.Ops, s.ready, reg, s.metrics.Registry())
	if err != nil {
		return err
	}
	if started != nil {
		started(health.URL())
	}
	g, ctx := errgroup.WithContext(ctx)
	g.Go(func() error { return health.Serve(ctx) })
	g.Go(func() error { return s.propose(ctx) })
	return g.Wait()
}

type service struct {
	cfg       Config
	l1, l2    *endpoint.Watch
	metrics   *metrics.Metrics
	registry  prometheus.Registerer
	log       log.Logger
	quiet     log.Logger // for what retries while an endpoint is down
	proposing atomic.Bool
}

func (s *service) ready() error {
	if err := errors.Join(s.l1.Err(), s.l2.Err()); err != nil {
		return err
	}
	if !s.proposing.Load() {
		return errWaiting
	}
	return nil
}

// propose waits for both chains and runs op-proposer until ctx ends.
func (s *service) propose(ctx context.Context) error {
	setup, l1, err := s.connect(ctx)
	if err != nil {
		if ctx.Err() != nil {
			return nil // stopped while waiting
		}
		return err
	}
	defer func() {
		setup.Txmgr.Close()
		setup.ProposalSource.Close()
		l1.Close()
	}()
	submitter, err := proposer.NewL2OutputSubmitter(setup)
	if err != nil {
		return fmt.Errorf("game-factory %s: %w (it must be the DisputeGameFactoryProxy of addresses.json)", s.cfg.Factory, err)
	}
	if err := submitter.StartL2OutputSubmitting(); err != nil {
		return fmt.Errorf("start proposing: %w", err)
	}
	s.proposing.Store(true)
	s.log.Info("Proposing outputs", "factory", s.cfg.Factory, "interval", s.cfg.ProposalInterval, "from", setup.Txmgr.From())

	g, up := errgroup.WithContext(ctx)
	g.Go(func() error { return s.l1.Run(up, s.log) })
	g.Go(func() error { return s.l2.Run(up, s.log) })
	if s.cfg.WatchRPC != "" {
		g.Go(func() error { return s.watch(up, l1, setup.Txmgr) })
	}
	err = g.Wait()
	return errors.Join(err, submitter.StopL2OutputSubmittingIfRunning())
}

// watch compares all games with the verifier's outputs. It shares the proposer's
// transaction manager, which keeps the account's nonces.
func (s *service) watch(ctx context.Context, l1 *ethclient.Client, txs txmgr.TxManager) error {
	verifier, err := rpc.DialContext(ctx, s.cfg.WatchRPC)
	if err != nil {
		return fmt.Errorf("dial verifier: %w", err)
	}
	defer verifier.Close()
	return watch.New(watch.Deps{
		L1: l1, Verifier: verifier, Txs: txs, Factory: common.HexToAddress(s.cfg.Factory), GameType: uint32(s.cfg.GameType), MaxAge: maxAge, Log: s.log,
	}, s.registry).Loop(ctx, s.cfg.PollInterval)
}

func (s *service) connect(ctx context.Context) (setup proposer.DriverSetup, l1 *ethclient.Client, err error) {
	if _, err := s.l2.Wait(ctx, s.log); err != nil {
		return setup, nil, err
	}
	rollup, err := dial.NewStaticL2RollupProvider(ctx, s.quiet, s.cfg.RollupRPC)
	if err != nil {
		return setup, nil, fmt.Errorf("dial rollup node: %w", err)
	}
	client, err := rollup.RollupClient(ctx)
	if err != nil {
		return setup, nil, fmt.Errorf("rollup client: %w", err)
	}
	cfg, err := client.RollupConfig(ctx)
	if err != nil {
		return setup, nil, fmt.Errorf("read the node's rollup config: %w", err)
	}
	if err := s.l1.RequireChain(ctx, s.log, cfg.L1ChainID); err != nil {
		return setup, nil, err
	}
	l1, err = ethclient.DialContext(ctx, s.cfg.L1RPC)
	if err != nil {
		return setup, nil, fmt.Errorf("dial L1: %w", err)
	}
	cli, err := s.cfg.Tx.CLIConfig(s.cfg.L1RPC)
	if err != nil {
		return setup, nil, err
	}
	txs, err := txmgr.NewSimpleTxManager("proposer", s.quiet, s.metrics, cli)
	if err != nil {
		return setup, nil, fmt.Errorf("transaction manager: %w", err)
	}
	factory := common.HexToAddress(s.cfg.Factory)
	return proposer.DriverSetup{
		Log: s.quiet, Metr: s.metrics, Txmgr: txs, L1Client: l1,
		Multicaller:    batching.NewMultiCaller(l1.Client(), batching.DefaultBatchSize),
		ProposalSource: source.NewRollupProposalSource(rollup),
		Cfg: proposer.ProposerConfig{
			PollInterval: s.cfg.PollInterval, NetworkTimeout: s.cfg.Tx.NetworkTimeout, ProposalInterval: s.cfg.ProposalInterval,
			DisputeGameFactoryAddr: &factory, DisputeGameType: uint32(s.cfg.GameType), AllowNonFinalized: s.cfg.AllowNonFinalized,
		},
	}, l1, nil
}
