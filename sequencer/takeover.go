package sequencer

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/regalia-network/regalia/sequencer/journal"
	"github.com/regalia-network/regalia/sequencer/leader"
	"github.com/regalia-network/regalia/sequencer/preconf"
	"golang.org/x/sync/errgroup"
)

var (
	errTakeover   = errors.New("taking over did not succeed")
	errHandedOver = errors.New("the lease was handed over")
)

// lead takes over in a term and leads until it ends. service is the context of
// the whole node, ctx that of the node's part in the cluster.
func (c *cluster) lead(service, ctx context.Context, term *leader.Term) (err error) {
	c.term.Store(term)
	g, ctx := errgroup.WithContext(ctx)
	g.Go(func() error { return c.lease.Hold(ctx, term) })
	g.Go(func() error {
		begun := time.Now()
		limited, cancel := context.WithTimeout(ctx, takeoverLimit)
		defer cancel()
		writer, err := c.takeOver(limited, term, func(w *journal.Writer) {
			g.Go(func() error { return c.write(service, ctx, w) })
		})
		if err != nil {
			if ctx.Err() != nil {
				return nil
			}
			return errors.Join(fmt.Errorf("%w: %w", errTakeover, err), c.lease.Release(context.WithoutCancel(ctx), term))
		}
		c.service.log.Info("This node leads", "epoch", term.Epoch, "after", time.Since(begun).Round(time.Millisecond), "head", c.service.node.Eth.BlockChain().CurrentBlock().Number)
		g.Go(func() error { return c.service.trimJournal(ctx, writer) })
		return c.serveHandoffs(ctx, term)
	})
	err = g.Wait()
	c.leading.Store(false)
	if service.Err() != nil { // a clean stop: the next need not wait for the lease to end
		err = errors.Join(err, c.lease.Release(context.WithoutCancel(service), term))
	}
	return err
}

// write runs the writer. When the node stops, it goes on until the driver has
// ended its block.
func (c *cluster) write(service, ctx context.Context, w *journal.Writer) error {
	defer close(c.writing)
	running, stop := context.WithCancel(context.WithoutCancel(ctx))
	defer stop()
	defer context.AfterFunc(ctx, func() {
		if service.Err() != nil {
			select {
			case <-c.driven:
			case <-time.After(stopLimit):
			}
		}
		stop()
	})()
	return w.Run(running)
}

// stopLimit bounds how long a stopping node waits for its driver.
const stopLimit = 6 * time.Second

// takeOver goes on where the journal ends: all that is in it is executed, the
// block that was open is sealed as it stands, and the driver builds on it. From
// the moment the term began nobody else can append.
func (c *cluster) takeOver(ctx context.Context, term *leader.Term, write func(*journal.Writer)) (*journal.Writer, error) {
	refilled, err := c.store.Refill(ctx, term.Epoch, term.Token)
	if err != nil {
		return nil, err
	}
	if refilled > 0 {
		c.service.log.Warn("Redis had lost records that this node holds: they are back", "count", refilled)
	}
	_, next, err := c.store.Position(ctx)
	if err != nil {
		return nil, err
	}
	if err := c.follower.Finish(ctx, next); err != nil {
		return nil, err
	}
	writer := journal.NewWriter(c.store.For(term.Token), term.Epoch, journalQueue, c.registry, c.service.log)
	c.ledger.writer.Store(writer)
	write(writer)
	if err := c.finishBlock(ctx); err != nil {
		return nil, err
	}
	c.followed.Conclude()
	if err := c.sequence(ctx); err != nil {
		return nil, err
	}
	c.readmit(ctx, c.follower.Parked()) // before anyone can ask for them here
	c.leading.Store(true)
	return writer, nil
}

// finishBlock ends the block that the last leader left open.
func (c *cluster) finishBlock(ctx context.Context) error {
	open := c.followed.Current()
	if open == nil {
		return nil
	}
	kept := c.hub.Kept(open)
	if err := c.followed.Seal(common.Hash{}); err != nil {
		return fmt.Errorf("seal block %d: %w", open.Number(), err)
	}
	select {
	case <-kept:
		return nil
	case <-c.writing:
		return errRestart
	case <-ctx.Done():
		return fmt.Errorf("make the end of block %d durable: %w", open.Number(), ctx.Err())
	}
}

// sequence has the driver build on the newest block.
func (c *cluster) sequence(ctx context.Context) error {
	ticker := time.NewTicker(takeoverInterval)
	defer ticker.Stop()
	for {
		err := c.deliverNewest(ctx)
		if err == nil {
			head := c.service.node.Eth.BlockChain().CurrentBlock()
			c.mu.Lock()
			c.firstLed.Store(head.Number.Uint64() + 1)
			if err = c.service.rpc.Sequence(ctx, head.Hash()); err == nil {
				c.leds = true
			}
			c.mu.Unlock()
		}
		if err == nil {
			return nil
		}
		select {
		case <-ticker.C:
		case <-ctx.Done():
			return fmt.Errorf("start the driver's sequencer: %w", errors.Join(err, ctx.Err()))
		}
	}
}

// handoffLimit bounds how long a handoff waits for what is under way.
const handoffLimit = 5 * time.Second

// serveHandoffs gives the lease to another node when asked.
func (c *cluster) serveHandoffs(ctx context.Context, term *leader.Term) error {
	for {
		select {
		case <-ctx.Done():
			return nil
		case answer := <-c.handoffs:
			released, err := c.handOver(ctx, term)
			answer <- err
			if released {
				return errHandedOver
			}
		}
	}
}

// handOver stops taking transactions, lets what is under way become durable,
// and frees the lease. The next leader ends the open block. It returns when
// another leads, and says whether the lease is gone.
func (c *cluster) handOver(ctx context.Context, term *leader.Term) (released bool, err error) {
	ctx, cancel := context.WithTimeout(ctx, handoffLimit)
	defer cancel()
	others, err := c.lease.Others(ctx)
	if err != nil {
		return false, err
	}
	if len(others) == 0 {
		return false, errors.New("no other node stands: start a standby, and see its /readyz")
	}
	c.leading.Store(false) // what comes now waits for the next leader
	if err := c.drain(ctx); err != nil {
		c.service.log.Warn("Handing over with transactions under way: senders may have to ask again", "err", err)
	}
	if _, err := c.service.rpc.Stop(ctx); err != nil {
		c.service.log.Warn("The driver's sequencer does not stop", "err", err)
	}
	if err := c.lease.Release(ctx, term); err != nil {
		return true, err
	}
	ticker := time.NewTicker(takeoverInterval)
	defer ticker.Stop()
	for {
		holder, err := c.lease.Look(ctx)
		if err == nil && holder != nil && holder.Token != term.Token {
			c.service.log.Info("Handed over", "to", holder.Name, "epoch", holder.Epoch)
			return true, nil
		}
		select {
		case <-ticker.C:
		case <-ctx.Done():
			return true, fmt.Errorf("nobody took the lease in %s: %w", handoffLimit, ctx.Err())
		}
	}
}

// drainLimit is how long that may take: after it the open block ends.
const drainLimit = time.Second

// drain returns when all that was taken is executed and durable.
func (c *cluster) drain(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, drainLimit)
	defer cancel()
	ticker := time.NewTicker(takeoverInterval)
	defer ticker.Stop()
	for {
		block := c.hub.Current()
		if c.idle(ctx) && (block == nil || len(block.Entries(preconf.Executed)) == len(block.Entries(preconf.Durable))) {
			return nil
		}
		select {
		case <-ticker.C:
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}

// handoffAPI is admin_handoff. It must only be reachable with JWT.
type handoffAPI struct{ cluster *cluster }

// Handoff gives the lead to another node and returns when that has it.
func (a handoffAPI) Handoff(ctx context.Context) error {
	if a.cluster == nil {
		return leader.Local{}.Release(ctx, nil)
	}
	if !a.cluster.leading.Load() {
		return fmt.Errorf("this node does not lead; %s does", a.cluster.LeaderURL())
	}
	answer := make(chan error, 1)
	select {
	case a.cluster.handoffs <- answer:
	case <-ctx.Done():
		return ctx.Err()
	}
	select {
	case err := <-answer:
		return err
	case <-ctx.Done():
		return ctx.Err()
	}
}
