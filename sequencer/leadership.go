package sequencer

import (
	"context"
	"path/filepath"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/regalia-network/regalia/sequencer/ingress"
)

// leadershipAPI is regalia_leadership: who leads, and how far this node is.
type leadershipAPI struct{ cluster *cluster }

// leadership as RPC shows it.
type leadership struct {
	Role    string         `json:"role"`  // leader, standby or replica
	Epoch   hexutil.Uint64 `json:"epoch"` // newest that this node knows of
	Leader  string         `json:"leader,omitempty"`
	URL     string         `json:"leaderUrl,omitempty"`
	Next    hexutil.Uint64 `json:"nextRecord"` // of the journal: what is before it was executed here
	Ready   bool           `json:"ready"`      // leads, or could
	Reason  string         `json:"reason,omitempty"`
	Durable bool           `json:"durable"` // whether records become durable, if this node leads
}

// Leadership reports on this node and its leader.
func (a leadershipAPI) Leadership(ctx context.Context) (*leadership, error) {
	c := a.cluster
	l := &leadership{Role: c.role(), Epoch: hexutil.Uint64(c.epoch()), Ready: true, Durable: c.ledger.Err() == nil}
	if c.lease != nil {
		if holder := c.lease.Holder(); holder != nil {
			l.Leader, l.URL = holder.Name, holder.URL
		}
	}
	if c.leading.Load() {
		_, next, err := c.store.Position(ctx)
		if err != nil {
			l.Reason, l.Ready = err.Error(), false
		}
		l.Next = hexutil.Uint64(next)
	} else {
		l.Next = hexutil.Uint64(c.follower.Next())
	}
	if err := c.ready(); err != nil {
		l.Reason, l.Ready = err.Error(), false
	}
	return l, nil
}

// ready is nil if the node leads as it should, or follows and could lead.
func (c *cluster) ready() error {
	term := c.term.Load()
	switch {
	case term == nil && c.service.cfg.Role == Replica:
		return c.follower.Err()
	case term == nil:
		return c.fit()
	}
	if err := term.Err(); err != nil {
		return err
	}
	return c.ledger.Err()
}

// passOn gives the leader what waited here when this node last ran, perhaps as
// the leader. What is in a block by now is refused, as it should be.
func (p *path) passOn(ctx context.Context) error {
	txs, err := ingress.Waiting(filepath.Join(p.service.cfg.DataDir, "waiting.rlp"))
	if err != nil {
		p.service.log.Error("Senders must send again what waited here", "err", err)
		return nil
	}
	passed := 0
	for _, tx := range txs {
		for ctx.Err() == nil && p.cluster.LeaderURL() == "" && !p.cluster.Leading() {
			select {
			case <-time.After(deliverInterval):
			case <-ctx.Done():
			}
		}
		raw, err := tx.MarshalBinary()
		if err == nil {
			err = p.router.Submit(ctx, raw)
		}
		if err == nil {
			passed++
		}
	}
	if len(txs) > 0 {
		p.service.log.Info("Gave the leader what waited here", "count", len(txs), "taken", passed)
	}
	return nil
}
