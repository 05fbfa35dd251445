package watch

import (
	"context"
	"errors"
	"fmt"
	"os"
	"sync/atomic"

	"github.com/ethereum-optimism/optimism/op-node/rollup"
	"github.com/ethereum-optimism/optimism/op-service/txmgr"
	txmetrics "github.com/ethereum-optimism/optimism/op-service/txmgr/metrics"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/log"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/regalia-network/regalia/internal/endpoint"
	"github.com/regalia-network/regalia/internal/logging"
	"github.com/regalia-network/regalia/internal/ops"
	"github.com/regalia-network/regalia/internal/redact"
	"github.com/urfave/cli/v2"
	"golang.org/x/sync/errgroup"
)

// Command is `regalia proposer watch`.
func Command() *cli.Command {
	var cfg Config
	var logs logging.Config
	return &cli.Command{
		Name:  "watch",
		Usage: "compare every output proposed on L1 with a verifier's, and act on false ones",
		Description: `Asks a verifier node for its own output root of each game's block. A false output is an
error in the log, a metric and, with --once, exit status 3. With --challenge and the
challenger's key it moves against the claim in the permissioned game. With any key it
resolves games whose clocks have run out and claims the account's bonds.`,
		Flags: append(Flags(&cfg), logging.Flags(&logs)...),
		Action: func(c *cli.Context) error {
			l, err := logging.New(logs, os.Stderr)
			if err != nil {
				return err
			}
			return Run(c.Context, cfg, l)
		},
	}
}

var errWaiting = errors.New("waiting for L1 and the verifier")

// falseOutputs ends the process with a status of its own.
type falseOutputs struct{ count int }

func (e falseOutputs) Error() string {
	return fmt.Sprintf("%d outputs on L1 are false: see the log above", e.count)
}
func (falseOutputs) ExitCode() int { return 3 }

// Run watches until ctx ends, or once.
func Run(ctx context.Context, cfg Config, l log.Logger) (err error) {
	if err := cfg.Validate(); err != nil {
		return fmt.Errorf("config: %w", err)
	}
	urls := redact.URLs{cfg.L1RPC, cfg.VerifierRPC}
	defer func() { err = urls.Error(err) }()
	l = urls.Logger(l).New("role", "watcher")
	l1, verifier := endpoint.New("L1 RPC", cfg.L1RPC), endpoint.New("verifier RPC", cfg.VerifierRPC)
	reg := prometheus.NewRegistry()
	reg.MustRegister(l1.Gauge("regalia_watcher_l1_up"), verifier.Gauge("regalia_watcher_verifier_up"))

	g, ctx := errgroup.WithContext(ctx)
	var watching atomic.Bool
	if !cfg.Once {
		health, err := ops.Listen(cfg.Ops, func() error {
			if err := errors.Join(l1.Err(), verifier.Err()); err != nil {
				return err
			}
			if !watching.Load() {
				return errWaiting
			}
			return nil
		}, reg)
		if err != nil {
			return err
		}
		g.Go(func() error { return health.Serve(ctx) })
	}
	g.Go(func() error {
		d, closeAll, err := connect(ctx, cfg, l, l1, verifier)
		if err != nil {
			if ctx.Err() != nil {
				return nil // stopped while waiting
			}
			return err
		}
		defer closeAll()
		w := New(d, reg)
		if cfg.Once {
			return once(ctx, w, l)
		}
		watching.Store(true)
		l.Info("Watching outputs", "factory", cfg.Factory, "challenge", cfg.Challenge)
		parts, ctx := errgroup.WithContext(ctx)
		parts.Go(func() error { return l1.Run(ctx, l) })
		parts.Go(func() error { return verifier.Run(ctx, l) })
		parts.Go(func() error { return w.Loop(ctx, cfg.PollInterval) })
		return parts.Wait()
	})
	return g.Wait()
}

func once(ctx context.Context, w *Watcher, l log.Logger) error {
	s, err := w.Once(ctx)
	if err != nil {
		return err
	}
	l.Info("Compared all outputs", "right", s.Right, "false", s.False, "not_derived_yet", s.Open)
	switch {
	case s.False > 0:
		return falseOutputs{s.False}
	case s.Open > 0:
		return fmt.Errorf("%d outputs cannot be judged: the verifier has not derived as much of L1 yet; ask again later", s.Open)
	}
	return nil
}

// connect waits for both nodes and dials them.
func connect(ctx context.Context, cfg Config, l log.Logger, l1, verifier *endpoint.Watch) (d Deps, closeAll func(), err error) {
	if _, err := verifier.Wait(ctx, l); err != nil {
		return d, nil, err
	}
	node, err := rpc.DialContext(ctx, cfg.VerifierRPC)
	if err != nil {
		return d, nil, fmt.Errorf("dial verifier: %w", err)
	}
	var chain rollup.Config
	if err := node.CallContext(ctx, &chain, "optimism_rollupConfig"); err != nil {
		node.Close()
		return d, nil, fmt.Errorf("read the verifier's rollup config: %w", err)
	}
	if err := l1.RequireChain(ctx, l, chain.L1ChainID); err != nil {
		node.Close()
		return d, nil, err
	}
	client, err := ethclient.DialContext(ctx, cfg.L1RPC)
	if err != nil {
		node.Close()
		return d, nil, fmt.Errorf("dial L1: %w", err)
	}
	d = Deps{L1: client, Verifier: node, Factory: common.HexToAddress(cfg.Factory), GameType: uint32(cfg.GameType), MaxAge: cfg.MaxAge, Answer: cfg.Challenge, Log: l}
	closeAll = func() {
		if d.Txs != nil {
			d.Txs.Close()
		}
		client.Close()
		node.Close()
	}
	if cfg.Tx.Given() && !cfg.Once {
		if d.Txs, err = transactions(cfg, l, l1); err != nil {
			closeAll()
			return d, nil, err
		}
	}
	return d, closeAll, nil
}

func transactions(cfg Config, l log.Logger, l1 *endpoint.Watch) (txmgr.TxManager, error) {
	cli, err := cfg.Tx.CLIConfig(cfg.L1RPC)
	if err != nil {
		return nil, err
	}
	txs, err := txmgr.NewSimpleTxManager("watcher", logging.Role(l, "watcher", l1.Down), &txmetrics.NoopTxMetrics{}, cli)
	if err != nil {
		return nil, fmt.Errorf("transaction manager: %w", err)
	}
	return txs, nil
}
