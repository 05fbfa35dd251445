// Package sequencer is the L2 node in all its roles: op-geth executes, op-node's
// driver derives from L1 and, on the leader, opens and seals blocks.
//
// It does not post anything to L1; batcher and proposer do that through its RPC.
package sequencer

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/log"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/regalia-network/regalia/internal/endpoint"
	"github.com/regalia-network/regalia/internal/logging"
	"github.com/regalia-network/regalia/internal/ops"
	"github.com/regalia-network/regalia/internal/redact"
	"github.com/regalia-network/regalia/internal/version"
	"github.com/regalia-network/regalia/sequencer/driver"
	"github.com/regalia-network/regalia/sequencer/engine"
	"github.com/regalia-network/regalia/sequencer/node"
	"github.com/regalia-network/regalia/sequencer/preconf"
	"golang.org/x/sync/errgroup"
)

// Endpoints are the URLs of a started node, with the ports that were bound.
type Endpoints struct {
	RPC  string // public JSON-RPC over HTTP
	WS   string // the same over websocket
	Auth string // JSON-RPC with JWT
	Ops  string // health and metrics

	Stream string // of the open block, over websocket; empty if there is none
}

// Run runs one node and blocks until ctx ends or a part fails. started, if not
// nil, is called once the ports are open; blocks may come later.
func Run(ctx context.Context, cfg Config, l log.Logger, started func(Endpoints)) (err error) {
	if err := cfg.Validate(); err != nil {
		return fmt.Errorf("config: %w", err)
	}
	urls := redact.URLs{cfg.L1RPC, cfg.L1Beacon, cfg.SequencerHTTP}
	defer func() { err = urls.Error(err) }()
	l = urls.Logger(l)
	chain, err := loadChain(&cfg)
	if err != nil {
		return err
	}
	secret, err := node.LoadOrCreateJWT(cfg.jwtPath())
	if err != nil {
		return err
	}
	l1 := endpoint.New("L1 RPC", cfg.L1RPC)
	s := &service{cfg: cfg, chain: chain, l1: l1, log: l.New("role", cfg.Role), quiet: logging.Role(l, cfg.Role, l1.Down)}
	s.rpc = driver.NewRPC(chain.rollup)
	if s.node, err = node.Open(node.Config{
		DataDir: cfg.DataDir, Genesis: chain.genesis,
		RPCAddr: cfg.RPCAddr, RPCPort: cfg.RPCPort, CORS: cfg.RPCCORS.Value(), VHosts: cfg.RPCVHosts.Value(),
		AuthAddr: cfg.AuthAddr, AuthPort: cfg.AuthPort, JWTSecret: secret, CacheMiB: cfg.CacheMiB, SequencerHTTP: cfg.SequencerHTTP,
		NoPrefetch: cfg.ownBuilder(),
	}, l); err != nil {
		return err
	}
	defer func() { err = errors.Join(err, s.node.Close()) }()
	return s.run(ctx, started)
}

type service struct {
	cfg   Config
	chain *chain
	l1    *endpoint.Watch
	node  *node.Node
	rpc   *driver.RPC
	front *engine.Front

	durable func() error // why nothing becomes durable just now; nil if nothing is promised

	log   log.Logger
	quiet log.Logger // for what retries while L1 is down
}

func (s *service) run(ctx context.Context, started func(Endpoints)) (err error) {
	if err := engine.RestoreHead(s.node.Eth.BlockChain(), s.node.Eth.ChainDb(), s.log); err != nil {
		return err
	}
	reg := prometheus.NewRegistry()
	reg.MustRegister(s.l1.Gauge("regalia_sequencer_l1_up"), heads{s.node.Eth.BlockChain()})
	options := engine.Options{Own: s.cfg.ownBuilder(), Shadow: engine.Shadow(s.cfg.Shadow), OnReset: s.rpc.Reset}
	status := &nodeStatus{role: s.cfg.Role, chain: s.node.Eth.BlockChain(), ready: s.ready}
	apis := append(s.rpc.APIs(), rpc.API{Namespace: "regalia", Service: status})
	var own *path
	if options.Own {
		if own, err = s.openPath(ctx, reg); err != nil {
			return err
		}
		defer func() { err = errors.Join(err, own.close()) }()
		status.hub = own.hub
		apis = append(apis, own.apis...)
		options.OnOpen, options.Sink = own.feed.Open, own.hub
		s.durable = own.writer.Err
	} else if err := s.useLeftover(ctx); err != nil {
		return err
	}
	if s.cfg.SequencerHTTP != "" {
		leader, err := rpc.DialContext(ctx, s.cfg.SequencerHTTP)
		if err != nil {
			return fmt.Errorf("sequencer-http: %w", err)
		}
		defer leader.Close()
		apis = append(apis, rpc.API{Namespace: "eth", Service: &preconf.Forwarding{Leader: leader}})
	}
	s.front = engine.NewFront(s.node.Eth, options, reg, s.log)
	defer s.front.Close()
	s.node.RegisterAPIs(append(apis, s.front.APIs()...))

	drivers := new(lateGatherer)
	health, err := ops.Listen(s.cfg.Ops, s.ready, reg, drivers)
	if err != nil {
		return err
	}
	if err := s.node.Start(); err != nil {
		return err
	}
	urls := Endpoints{RPC: s.node.HTTPEndpoint(), WS: s.node.WSEndpoint(), Auth: s.node.AuthEndpoint(), Ops: health.URL()}
	s.log.Info("Node is open", "version", version.String(), "chain", s.chain.rollup.L2ChainID, "head", s.node.Eth.BlockChain().CurrentBlock().Number,
		"rpc", urls.RPC, "ws", urls.WS, "auth", urls.Auth, "ops", urls.Ops)
	if own != nil && own.told != nil {
		urls.Stream = own.told.URL()
		s.log.Info("Stream is open", "url", urls.Stream, "signer", own.told.Signer())
	}
	if started != nil {
		started(urls)
	}
	g, ctx := errgroup.WithContext(ctx)
	g.Go(func() error { return health.Serve(ctx) })
	if own != nil {
		g.Go(func() error { return own.run(ctx) })
	}
	g.Go(func() error { return s.drive(ctx, drivers) })
	return g.Wait()
}

// drive waits for L1 and then runs the driver.
func (s *service) drive(ctx context.Context, metrics *lateGatherer) error {
	if err := s.l1.RequireChain(ctx, s.log, s.chain.rollup.L1ChainID); err != nil {
		if ctx.Err() != nil {
			return nil // stopped while waiting
		}
		return err
	}
	d, err := driver.New(ctx, driver.Config{
		Rollup: s.chain.rollup, L1Chain: s.chain.l1, L1RPC: s.cfg.L1RPC, Beacon: s.cfg.L1Beacon, L2: driver.NewL2(s.chain.rollup, s.node.Eth.BlockChain(), s.front),
		Sequence: s.cfg.Role == Leader, SealingDuration: s.cfg.SealingDuration,
		SequencerConfDepth: s.cfg.ConfDepth,
		L1PollInterval:     s.cfg.L1PollInterval, FinalityDelayBlocks: s.cfg.FinalityDelay,
	}, s.quiet)
	if err != nil {
		if ctx.Err() != nil {
			return nil
		}
		return err
	}
	metrics.set(d.Gatherer())
	s.rpc.Bind(d)
	g, ctx := errgroup.WithContext(ctx)
	g.Go(func() error { return s.l1.Run(ctx, s.log) })
	g.Go(func() error { return d.Run(ctx) })
	return g.Wait()
}
