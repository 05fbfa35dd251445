package sequencer

import (
	"context"
	"errors"
	"fmt"
	"math"
	"sync"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/regalia-network/regalia/sequencer/builder"
	"github.com/regalia-network/regalia/sequencer/driver"
	"github.com/regalia-network/regalia/sequencer/engine"
	"github.com/regalia-network/regalia/sequencer/journal"
	"github.com/regalia-network/regalia/sequencer/journal/record"
	"github.com/regalia-network/regalia/sequencer/journal/redis"
	"github.com/regalia-network/regalia/sequencer/leader"
	"github.com/regalia-network/regalia/sequencer/preconf"
	"github.com/regalia-network/regalia/sequencer/standby"
	"golang.org/x/sync/errgroup"
)

// Times of a takeover.
const (
	takeoverLimit    = 15 * time.Second       // then the lease is given back
	takeoverInterval = 5 * time.Millisecond   // between two tries of what the driver has to come to
	deliverInterval  = 100 * time.Millisecond // the same while following
	behindBlocks     = 2                      // that the driver may be behind for a node to stand
)

// errRestart means that the node must begin again from its database and the
// journal: another leads now, or the journal is not what it was.
var errRestart = errors.New("the node begins again as a follower")

// cluster is a node's part in a sequencer of several nodes that share a journal
// in Redis. It follows, stands for election, takes over and leads. A node that
// led and does no more begins again: what it had executed and not made durable
// is nothing to build on.
type cluster struct {
	service  *service
	db       *redis.DB
	store    *redis.Store
	lease    *leader.Lease
	ledger   *ledger
	hub      *preconf.Hub
	registry prometheus.Registerer

	followed *engine.Followed
	follower *standby.Follower
	wake     chan struct{} // a block was sealed

	term      atomic.Pointer[leader.Term] // nil while following
	leading   atomic.Bool                 // transactions are taken
	firstLed  atomic.Uint64               // number of the first block that this node opens as leader
	writing   chan struct{}               // closed when the writer has ended
	driven    chan struct{}               // closed when the driver has ended
	idle      func(context.Context) bool  // whether nothing waits for execution
	readmit   func(context.Context, []record.Parked)
	handoffs  chan chan error
	seenEpoch atomic.Uint64

	mu   sync.Mutex // guards: nobody but the driver moves the head once it is led
	leds bool
}

// openCluster connects to Redis.
func (s *service) openCluster(l *ledger, reg prometheus.Registerer) (*cluster, error) {
	db, err := redis.Open(redis.Config{URL: s.cfg.Redis.URL, ChainID: s.chain.rollup.L2ChainID.Uint64(), Replicas: s.cfg.Redis.Replicas, Wait: s.cfg.Redis.Wait})
	if err != nil {
		return nil, err
	}
	c := &cluster{service: s, db: db, store: redis.NewStore(db), ledger: l, registry: reg,
		wake: make(chan struct{}, 1), writing: make(chan struct{}), driven: make(chan struct{}), handoffs: make(chan chan error)}
	c.firstLed.Store(math.MaxUint64)
	c.metrics(reg)
	return c, nil
}

func (c *cluster) metrics(reg prometheus.Registerer) {
	gauge := func(name, help string, value func() float64) {
		reg.MustRegister(prometheus.NewGaugeFunc(prometheus.GaugeOpts{Name: name, Help: help}, value))
	}
	gauge("regalia_leader_leading", "1 while this node leads.", func() float64 {
		if c.leading.Load() {
			return 1
		}
		return 0
	})
	gauge("regalia_leader_ready", "1 while this node leads, or could at once.", func() float64 {
		if c.follower == nil || c.service.cfg.Role == Replica || c.ready() != nil {
			return 0
		}
		return 1
	})
	gauge("regalia_leader_epoch", "Newest epoch that this node knows of.", func() float64 { return float64(c.epoch()) })
	gauge("regalia_standby_next_record", "Number of the journal's record that this node executes next while it follows.", func() float64 {
		if c.follower == nil {
			return 0
		}
		return float64(c.follower.Next())
	})
}

// attach gives the cluster the engine front, which is made after it.
func (c *cluster) attach(front *engine.Front) {
	c.followed = front.Follow(c.hub)
	c.follower = standby.New(standby.Options{
		Journal: c.store, Blocks: c.followed, Absent: engine.ErrNoParent, Trimmed: redis.ErrTrimmed,
		Sealed: func() {
			select {
			case c.wake <- struct{}{}:
			default:
			}
		},
		Retry: func(err error) { c.service.log.Debug("Cannot read the journal just now", "err", err) },
	})
}

// announce makes the election for a node whose ports are open.
func (c *cluster) announce(rpc string) {
	node := leader.Node{Name: c.service.cfg.Redis.Name, URL: c.service.cfg.Redis.Announce, Priority: c.service.cfg.Redis.Priority}
	if node.URL == "" {
		node.URL = rpc
	}
	if node.Name == "" {
		node.Name = node.URL
	}
	c.lease = leader.NewLease(c.db, node, c.service.cfg.Redis.LeaseTTL, c.service.log)
}

// run follows and, if it is elected, leads, until ctx ends.
func (c *cluster) run(service context.Context) error {
	g, ctx := errgroup.WithContext(service)
	g.Go(func() error { return c.restart(c.follower.Run(ctx, permanent)) })
	g.Go(func() error { return c.deliver(ctx) })
	if c.service.cfg.Role == Replica {
		g.Go(func() error {
			if err := c.lease.Watch(ctx); ctx.Err() == nil {
				return err
			}
			return nil
		})
		return g.Wait()
	}
	g.Go(func() error {
		term, err := c.lease.Campaign(ctx, c.fit, c.seenEpoch.Load())
		if err != nil {
			return nil // stopped
		}
		return c.restart(c.lead(service, ctx, term))
	})
	return g.Wait()
}

// permanent says that reading the journal again would not help.
func permanent(err error) bool {
	return errors.Is(err, redis.ErrDiverged) || errors.Is(err, redis.ErrTrimmed)
}

// restart marks what a node gets over by beginning again.
func (c *cluster) restart(err error) error {
	for _, passing := range []error{leader.ErrDeposed, journal.ErrStale, journal.ErrGap, redis.ErrDiverged, errTakeover, errHandedOver} {
		if errors.Is(err, passing) {
			return fmt.Errorf("%w: %w", errRestart, err)
		}
	}
	return err
}

// fit says why this node should not lead, or nil. It has proven that it can
// build: by the blocks it made from the journal, or by one made for that.
func (c *cluster) fit() error {
	if err := c.service.l1.Err(); err != nil {
		return err
	}
	if err := c.follower.Err(); err != nil {
		return err
	}
	status, err := c.status()
	if err != nil {
		return err
	}
	if newest := c.followed.Newest(); newest != nil && status+behindBlocks < newest.NumberU64() {
		return fmt.Errorf("the driver is at block %d of %d", status, newest.NumberU64())
	}
	if err := c.service.front.Ready(); err != nil {
		return err
	}
	if err := driver.Cold(); err != nil { // it could lead, but soon stand still for seconds
		return fmt.Errorf("%w: %w", leader.ErrReluctant, err)
	}
	return nil
}

// status is the number of the head that the driver knows.
func (c *cluster) status() (uint64, error) {
	ctx, cancel := context.WithTimeout(context.Background(), time.Second)
	defer cancel()
	status, err := c.service.rpc.Status(ctx)
	if err != nil {
		return 0, err
	}
	if status.UnsafeL2.Hash == (common.Hash{}) || status.HeadL1.Hash == (common.Hash{}) {
		return 0, driver.ErrStarting
	}
	return status.UnsafeL2.Number, nil
}

// deliver makes the newest block that was followed the head, through the
// driver, so that it knows.
func (c *cluster) deliver(ctx context.Context) error {
	ticker := time.NewTicker(deliverInterval)
	defer ticker.Stop()
	for {
		if err := c.deliverNewest(ctx); err != nil && !errors.Is(err, driver.ErrStarting) {
			c.service.log.Debug("The driver does not take the newest block yet", "err", err)
		}
		select {
		case <-c.wake:
		case <-ticker.C:
		case <-ctx.Done():
			return nil
		}
	}
}

func (c *cluster) deliverNewest(ctx context.Context) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	newest, chain := c.followed.Newest(), c.service.node.Eth.BlockChain()
	if newest == nil || c.leds || chain.CurrentBlock().Hash() == newest.Hash() {
		return nil
	}
	if safe := chain.CurrentSafeBlock(); safe != nil && newest.NumberU64() <= safe.Number.Uint64() {
		return nil // L1 says what the chain is up to there
	}
	return c.service.rpc.Insert(ctx, newest)
}

// epoch is the newest that this node knows of.
func (c *cluster) epoch() uint64 {
	if term := c.term.Load(); term != nil {
		return term.Epoch
	}
	if c.lease != nil {
		if holder := c.lease.Holder(); holder != nil {
			return holder.Epoch
		}
	}
	return 0
}

// Leading implements preconf.Leadership.
func (c *cluster) Leading() bool { return c.leading.Load() }

// LeaderURL implements preconf.Leadership.
func (c *cluster) LeaderURL() string {
	if c.lease == nil {
		return ""
	}
	holder, term := c.lease.Holder(), c.term.Load()
	if holder == nil || term != nil && term.Token == holder.Token {
		return ""
	}
	return holder.URL
}

// role is what the node does at the moment.
func (c *cluster) role() string {
	switch {
	case c.leading.Load():
		return Leader
	case c.service.cfg.Role == Replica:
		return Replica
	}
	return Standby
}

// confirm is engine.Options.Confirm: a block may be seen once its end is in
// Redis. Otherwise the batcher could bring a block to L1 that the next leader
// does not know.
func (c *cluster) confirm(b *builder.Block) error {
	kept := c.hub.Kept(b)
	if kept == nil {
		return fmt.Errorf("block %d is forgotten", b.Number())
	}
	select {
	case <-kept:
		return nil
	case <-c.writing:
		return errRestart
	}
}

// confirmWhole is engine.Options.Foreign: a block that op-geth has built goes to
// the journal as a whole, for the same reason.
func (c *cluster) confirmWhole(block *types.Block) error {
	kept := make(chan struct{})
	if err := c.ledger.Whole(block, func() { close(kept) }); err != nil {
		return err
	}
	select {
	case <-kept:
		return nil
	case <-c.writing:
		return errRestart
	}
}
