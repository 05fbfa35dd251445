package main

import (
	"context"
	"fmt"
	"time"

	"github.com/regalia-network/regalia/e2e/harness"
)

// shallowReorg replaces L1 blocks that no block of ours has as its origin yet:
// nothing that was promised may change.
func (g *game) shallowReorg(ctx context.Context) (struck, error) {
	if err := g.wait(ctx, phase); err != nil {
		return struck{}, err
	}
	return struck{down: time.Now()}, g.net.base.L1().Reorg(ctx, confDepth-1)
}

// Reorgs beyond the confirmation depth, as deep as L1 lets them be. A leader that
// makes up for lost time is further behind L1 and would find nothing gone, so it
// gets time to come near.
const (
	deepest   = confDepth + 2
	deepTries = 3
	noticed   = 15 * time.Second
)

// deepReorg takes the origin of the newest blocks away. That is the one thing
// that can take back what was promised; the leader must find to the chain that
// L1 has now, go on, and survive kills there. It comes last, since what it takes
// back is excused.
func (g *game) deepReorg(ctx context.Context, url string, kill func(context.Context) (struck, error)) error {
	const most = 60 // blocks to look at: more than an L1 reorg of that depth can take away, and than are built until it is noticed
	var last uint64
	for try := 0; g.fork == 0; try++ {
		if try == deepTries {
			return fmt.Errorf("%d reorgs of %d L1 blocks took no origin away: the leader is further behind L1", try, deepest)
		}
		if err := g.nearL1(ctx, url); err != nil {
			return err
		}
		if err := g.net.base.L1().Reorg(ctx, deepest); err != nil {
			return err
		}
		within, cancel := context.WithTimeout(ctx, noticed)
		err := harness.Await(within, "the leader to go back behind the blocks whose L1 origin is gone", func(ctx context.Context) (bool, error) {
			g.fork, last = g.seen.forked(ctx, g.crowd, url, most)
			g.before = g.crowd.count()
			return g.fork > 0, nil
		})
		cancel()
		if err != nil && within.Err() == nil {
			return err
		}
	}
	g.say("L1 took the origin of block %d away: %d blocks were built anew", g.fork, last+1-g.fork)
	if last-g.fork >= most-1 {
		return fmt.Errorf("the chain went back from block %d to %d, further than %d L1 blocks can take it", last, g.fork, deepest)
	}
	for range 2 {
		if err := g.round(ctx, fault{name: "SIGKILL after a deep reorg of L1", strike: kill}); err != nil {
			return fmt.Errorf("after a deep reorg of L1: %w", err)
		}
	}
	return nil
}

// nearL1 waits until the newest block has an L1 origin that a reorg can reach.
func (g *game) nearL1(ctx context.Context, url string) error {
	ctx, cancel := context.WithTimeout(ctx, 2*readyTimeout)
	defer cancel()
	return harness.Await(ctx, "a block on a new L1 origin", func(ctx context.Context) (bool, error) {
		var status struct {
			Head   struct{ Number uint64 } `json:"head_l1"`
			Unsafe struct {
				Origin struct{ Number uint64 } `json:"l1origin"`
			} `json:"unsafe_l2"`
		}
		err := g.crowd.call(ctx, url, &status, "optimism_syncStatus")
		return err == nil && status.Unsafe.Origin.Number > 0 && status.Head.Number < status.Unsafe.Origin.Number+deepest, nil
	})
}
