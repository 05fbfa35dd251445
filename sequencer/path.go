package sequencer

import (
	"context"
	"encoding/json"
	"errors"
	"path/filepath"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/regalia-network/regalia/sequencer/ingress"
	"github.com/regalia-network/regalia/sequencer/journal/record"
	"github.com/regalia-network/regalia/sequencer/preconf"
	"github.com/regalia-network/regalia/sequencer/preconf/pending"
	"github.com/regalia-network/regalia/sequencer/stream"
	"golang.org/x/sync/errgroup"
)

// path is a transaction's way on a leader that builds its own blocks: admitted
// by the feed, executed in the open block, made durable by the journal's
// writer, shown by the hub to RPC and stream.
type path struct {
	service *service
	feed    *ingress.Feed
	ledger  *ledger
	cluster *cluster // nil if this node is alone
	hub     *preconf.Hub
	told    *stream.Stream // nil if nothing is streamed
	router  *preconf.Router
	apis    []rpc.API
	closers []func() error
}

// openPath puts the parts together; run starts them.
func (s *service) openPath(ctx context.Context, reg prometheus.Registerer) (*path, error) {
	p := &path{service: s}
	if err := p.open(ctx, reg); err != nil {
		return nil, errors.Join(err, p.close())
	}
	return p, nil
}

func (p *path) open(ctx context.Context, reg prometheus.Registerer) error {
	s, chain := p.service, p.service.node.Eth.BlockChain()
	p.ledger = new(ledger)
	waiting, err := p.openLedger(ctx, reg)
	if err != nil {
		return err
	}
	p.hub = preconf.NewHub(p.ledger)
	book := preconf.NewBook()
	p.hub.Listen(book.Hear)
	s.cfg.Ingress.StorePath, s.cfg.Ingress.Elsewhere = filepath.Join(s.cfg.DataDir, "waiting.rlp"), p.cluster != nil
	p.feed = ingress.New(s.cfg.Ingress, ingress.Deps{
		Chain: chain, Pool: s.node.Eth.TxPool(), Hub: p.hub, Book: book, Lanes: s.cfg.lanes(), Busy: p.ledger.Busy,
		Park: p.ledger.Admit, Parked: parked(waiting), Log: s.log,
	}, reg)
	reads, err := pending.APIs(s.node.Eth, s.node.Filters, p.hub, p.feed)
	if err != nil {
		return err
	}
	sending := &preconf.Sending{
		Config: chain.Config(), Hub: p.hub, Book: book, Admit: p.feed.Submit, Timeouts: s.cfg.Timeouts, Chain: s.receipt(), Durability: p.ledger.Err,
	}
	shown := func(preconf.Event) bool { return true }
	if p.cluster != nil {
		p.cluster.hub, p.cluster.idle = p.hub, p.feed.Idle
		p.cluster.readmit = func(ctx context.Context, records []record.Parked) { p.feed.Readmit(ctx, parked(records)) }
		shown = func(e preconf.Event) bool { return e.Block.Number >= p.cluster.firstLed.Load() }
	}
	if p.told, err = s.listenStream(p.hub, shown, reg); err != nil {
		return err
	}
	p.closers = append(p.closers, func() error { p.told.Close(); return nil })
	// Methods for sending override some of op-geth's that reads has registered.
	p.apis = append(reads,
		rpc.API{Namespace: "eth", Service: sending},
		rpc.API{Namespace: "regalia", Service: &preconf.Statuses{Book: book, Chain: sending.Chain}},
		rpc.API{Namespace: "regalia", Service: &preconf.Watching{Book: book}},
		rpc.API{Namespace: "regalia", Service: &ingress.Lanes{Feed: p.feed}},
		rpc.API{Namespace: "admin", Service: handoffAPI{p.cluster}},
		p.told.API())
	if p.cluster != nil {
		p.router = &preconf.Router{Sending: sending, Statuses: &preconf.Statuses{Book: book, Chain: sending.Chain}, Leadership: p.cluster}
		p.apis = append(p.apis, rpc.API{Namespace: "eth", Service: p.router.Eth()}, rpc.API{Namespace: "regalia", Service: p.router.Regalia()},
			rpc.API{Namespace: "regalia", Service: leadershipAPI{p.cluster}})
	}
	return nil
}

// parked are the journal's, for the feed.
func parked(records []record.Parked) (out []ingress.Parked) {
	for _, r := range records {
		out = append(out, ingress.Parked{Tx: r.Tx, Until: time.UnixMilli(int64(r.Until))})
	}
	return out
}

// openLedger opens the journal: this node's own, which it writes at once, or
// the cluster's, which it follows first. It returns what waited in the former.
func (p *path) openLedger(ctx context.Context, reg prometheus.Registerer) ([]record.Parked, error) {
	s := p.service
	if s.cfg.Journal == RedisJournal {
		c, err := s.openCluster(p.ledger, reg)
		if err != nil {
			return nil, err
		}
		p.cluster = c
		p.closers = append(p.closers, c.db.Close)
		return nil, nil
	}
	j, err := s.openJournal(ctx, reg)
	if err != nil {
		return nil, err
	}
	p.closers = append(p.closers, j.close)
	p.ledger.writer.Store(j.writer)
	return j.parked, nil
}

// run moves transactions until ctx ends or a part fails.
func (p *path) run(ctx context.Context) error {
	g, ctx := errgroup.WithContext(ctx)
	if p.cluster != nil {
		g.Go(func() error { return p.passOn(ctx) })
		g.Go(func() error { return p.cluster.run(ctx) })
	} else {
		writer := p.ledger.writer.Load()
		g.Go(func() error { return writer.Run(ctx) })
		g.Go(func() error { return p.service.trimJournal(ctx, writer) })
	}
	g.Go(func() error { return p.feed.Run(ctx) })
	if p.told != nil {
		g.Go(func() error { return p.told.Run(ctx) })
	}
	return g.Wait()
}

// close gives back what open took, the last first.
func (p *path) close() (err error) {
	for i := len(p.closers) - 1; i >= 0; i-- {
		err = errors.Join(err, p.closers[i]())
	}
	return err
}

// receipt looks receipts up by op-geth's own method.
func (s *service) receipt() preconf.Find {
	client := s.node.Attach()
	return func(ctx context.Context, tx common.Hash) (answer json.RawMessage, err error) {
		err = client.CallContext(ctx, &answer, "eth_getTransactionReceipt", tx)
		return answer, err
	}
}
