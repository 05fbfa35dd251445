// Package sequencer is the L2 node in all its roles: op-geth executes, op-node's
// driver derives from L1 and, on the leader, opens and seals blocks.
//
// It does not post anything to L1; batcher and proposer do that through its RPC.
package sequencer

import (
	"context"
	"errors"
	"fmt"
	"net/url"
	"strconv"

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
	urls := redact.URLs{cfg.L1RPC, cfg.L1Beacon, cfg.SequencerHTTP, cfg.Redis.URL}
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
	go driver.Warm()
	for {
		err := runNode(ctx, &cfg, chain, secret, l, started)
		if !errors.Is(err, errRestart) || ctx.Err() != nil {
			return err
		}
		l.Warn("This node does not lead any more: it begins again as a follower", "why", err)
		started = nil
	}
}

// runNode runs a node until ctx ends, a part fails, or it must begin again. It
// notes in cfg which ports were free, so that it keeps them.
func runNode(ctx context.Context, cfg *Config, chain *chain, secret []byte, l log.Logger, started func(Endpoints)) (err error) {
	l1 := endpoint.New("L1 RPC", cfg.L1RPC)
	s := &service{cfg: *cfg, chain: chain, l1: l1, log: l.New("role", cfg.Role), quiet: logging.Role(l, cfg.Role, l1.Down)}
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
	return s.run(ctx, func(urls Endpoints) {
		cfg.RPCPort, cfg.AuthPort, cfg.Ops.Port, cfg.Stream.Port = portOf(urls.RPC), portOf(urls.Auth), portOf(urls.Ops), portOf(urls.Stream)
		if started != nil {
			started(urls)
		}
	})
}

// portOf is the port of a URL; 0 if it has none.
func portOf(text string) int {
	at, err := url.Parse(text)
	if err != nil {
		return 0
	}
	port, _ := strconv.Atoi(at.Port())
	return port
}

type service struct {
	cfg   Config
	chain *chain
	l1    *endpoint.Watch
	node  *node.Node
	rpc   *driver.RPC
	front *engine.Front

	durable func() error // why nothing becomes durable just now; nil if nothing is promised
	cluster *cluster     // nil if this node is alone

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
		s.durable = own.ledger.Err
	} else if err := s.useLeftover(ctx); err != nil {
		return err
	}
	if own != nil && own.cluster != nil {
		s.cluster, status.roleNow, options.Confirm = own.cluster, own.cluster.role, own.cluster.confirm
		options.Foreign = own.cluster.confirmWhole
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
	if s.cluster != nil {
		s.cluster.attach(s.front)
	}
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
	if own != nil && own.cluster != nil {
		own.cluster.announce(urls.RPC)
	}
	started(urls)
	g, ctx := errgroup.WithContext(ctx)
	g.Go(func() error { return health.Serve(ctx) })
	if own != nil {
		g.Go(func() error { return own.run(ctx) })
	}
	g.Go(func() error {
		if s.cluster != nil {
			defer close(s.cluster.driven)
		}
		return s.drive(ctx, drivers)
	})
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
		Sequence: s.cfg.Role == Leader || s.cfg.Role == Standby, Stopped: s.cluster != nil, SealingDuration: s.cfg.SealingDuration,
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
