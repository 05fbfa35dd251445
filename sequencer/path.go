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
	"github.com/regalia-network/regalia/sequencer/journal"
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
	writer  *journal.Writer
	hub     *preconf.Hub
	told    *stream.Stream // nil if nothing is streamed
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
	j, err := s.openJournal(ctx, reg)
	if err != nil {
		return err
	}
	p.closers = append(p.closers, j.close)
	p.writer, p.hub = j.writer, preconf.NewHub(j.writer)
	book := preconf.NewBook()
	p.hub.Listen(book.Hear)
	s.cfg.Ingress.StorePath = filepath.Join(s.cfg.DataDir, "waiting.rlp")
	p.feed = ingress.New(s.cfg.Ingress, ingress.Deps{
		Chain: chain, Pool: s.node.Eth.TxPool(), Hub: p.hub, Book: book, Lanes: s.cfg.lanes(), Busy: p.writer.Busy,
		Park: p.writer.Admit, Parked: parked(j.parked), Log: s.log,
	}, reg)
	reads, err := pending.APIs(s.node.Eth, s.node.Filters, p.hub, p.feed)
	if err != nil {
		return err
	}
	sending := &preconf.Sending{
		Config: chain.Config(), Hub: p.hub, Book: book, Admit: p.feed.Submit, Timeouts: s.cfg.Timeouts, Chain: s.receipt(), Durability: p.writer.Err,
	}
	if p.told, err = s.listenStream(p.hub, reg); err != nil {
		return err
	}
	p.closers = append(p.closers, func() error { p.told.Close(); return nil })
	// Methods for sending override some of op-geth's that reads has registered.
	p.apis = append(reads,
		rpc.API{Namespace: "eth", Service: sending},
		rpc.API{Namespace: "regalia", Service: &preconf.Statuses{Book: book, Chain: sending.Chain}},
		rpc.API{Namespace: "regalia", Service: &preconf.Watching{Book: book}},
		rpc.API{Namespace: "regalia", Service: &ingress.Lanes{Feed: p.feed}},
		p.told.API())
	return nil
}

// parked are the journal's, for the feed.
func parked(records []record.Parked) (out []ingress.Parked) {
	for _, r := range records {
		out = append(out, ingress.Parked{Tx: r.Tx, Until: time.UnixMilli(int64(r.Until))})
	}
	return out
}

// run moves transactions until ctx ends or a part fails.
func (p *path) run(ctx context.Context) error {
	g, ctx := errgroup.WithContext(ctx)
	g.Go(func() error { return p.writer.Run(ctx) })
	g.Go(func() error { return p.service.trimJournal(ctx, p.writer) })
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
