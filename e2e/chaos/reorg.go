package main

import (
	"context"
	"fmt"
	"time"

	"github.com/regalia-network/regalia/e2e/harness"
)

// shallowReorg replaces L1 blocks that no block of ours has as its origin yet:
// nothing that was promised may change.
func shallowReorg(ctx context.Context, s *single) (int, time.Time, error) {
	if err := s.pause(ctx, phase); err != nil {
		return 0, time.Time{}, err
	}
	return 0, time.Now(), s.net.base.L1().Reorg(ctx, confDepth-1)
}

// reorgs takes the origin of the newest blocks away. That is the one thing that
// can take back what was promised; the leader must find to the chain that L1 has
// now, go on, and survive a kill there. It comes last, since what it takes back
// is excused.
func (s *single) reorgs(ctx context.Context) error {
	url := s.net.url(leader, "rpc")
	if err := s.net.base.L1().Reorg(ctx, confDepth+2); err != nil {
		return err
	}
	const most = 60 // blocks to look at: more than an L1 reorg of that depth can take away, and than are built until it is noticed
	within, cancel := context.WithTimeout(ctx, readyTimeout)
	defer cancel()
	var last uint64
	if err := harness.Await(within, "the leader to go back behind the blocks whose L1 origin is gone", func(ctx context.Context) (bool, error) {
		s.fork, last = s.seen.forked(ctx, s.crowd, url, most)
		s.before = s.crowd.count()
		return s.fork > 0, s.net.ended(leader)
	}); err != nil {
		return err
	}
	s.say("L1 took the origin of block %d away: %d blocks were built anew", s.fork, last+1-s.fork)
	if last-s.fork >= most-1 {
		return fmt.Errorf("the chain went back from block %d to %d, further than %d L1 blocks can take it", last, s.fork, confDepth+2)
	}
	for range 2 {
		if err := s.round(ctx, fault{name: "SIGKILL after a deep reorg of L1", strike: killed}); err != nil {
			return fmt.Errorf("after a deep reorg of L1: %w", err)
		}
	}
	return nil
}
