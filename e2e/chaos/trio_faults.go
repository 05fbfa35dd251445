package main

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/regalia-network/regalia/e2e/harness"
)

// leaderKilled is the fault whose times are the figure of failover.
const leaderKilled = "SIGKILL of the leader at any phase"

func (t *trio) faults() []fault {
	return []fault{
		{leaderKilled, 12, t.leaderKilled},
		{"SIGKILL of the leader and, at once, of the next", 3, t.successorKilled},
		{"SIGKILL of the leader, and again while it starts", 3, t.recoveryKilled},
		{"SIGKILL of all sequencers", 1, t.allKilled},
		{"SIGKILL of all sequencers, Redis and its replica", 1, t.everythingKilled},
		{"SIGKILL with a parked transaction", 1, t.parkedKilled},
		{"SIGSTOP of the leader beyond its lease, SIGCONT", 2, t.leaderStopped},
		{"SIGSTOP of the leader for about its lease", 2, t.leaderStumbles},
		{"leader's link to Redis stalls", 1, t.linkStalls},
		{"leader's link to Redis breaks", 1, t.linkBreaks},
		{"Redis killed and started on its file", 1, t.redisRestarted},
		{"Redis primary killed, replica promoted", 2, t.redisPromoted},
		{"Redis hangs", 1, t.redisHangs},
		{"leader's clock jumps", 1, t.leaderJumps},
		{"Redis' clock jumps", 1, t.redisJumps},
		{"L1 reorg within the confirmation depth", 1, t.shallowReorg},
	}
}

// strike waits until so many nodes are ready, and then for any phase of a block.
// Who led before may not any more by then, if an earlier fault tells only now.
func (t *trio) strike(ctx context.Context, ready int) (leads string, err error) {
	for {
		if leads, err = t.well(ctx, ready); err == nil {
			err = t.wait(ctx, phase)
		}
		if err != nil || t.redis.holder(ctx) == leads {
			return leads, err
		}
	}
}

// start starts nodes that were killed.
func (t *trio) start(killed ...string) func() error {
	return func() error {
		for _, node := range killed {
			if err := t.net.start(node); err != nil {
				return err
			}
		}
		return nil
	}
}

func (t *trio) leaderKilled(ctx context.Context) (struck, error) {
	leads, err := t.strike(ctx, 2)
	if err != nil {
		return struck{}, err
	}
	t.net.kill(leads)
	return struck{kills: 1, down: time.Now(), mend: t.start(leads)}, nil
}

// takeover is at most how long after the leader its successor is killed: it has
// not begun, is taking over, or has done so.
const takeover = 500 * time.Millisecond

// successorKilled kills the next leader while it takes over, so that the third
// has to.
func (t *trio) successorKilled(ctx context.Context) (struck, error) {
	leads, err := t.strike(ctx, len(nodes))
	if err != nil {
		return struck{}, err
	}
	t.net.kill(leads)
	s := struck{kills: 1, down: time.Now()}
	if err := t.wait(ctx, takeover); err != nil {
		return s, err
	}
	next := t.redis.holder(ctx)
	if next == leads || !slices.Contains(nodes, next) { // nobody has the lease yet: the one of the highest priority will
		next = nodes[slices.IndexFunc(nodes, func(node string) bool { return node != leads })]
	}
	t.net.kill(next)
	return struck{kills: 2, down: time.Now(), mend: t.start(leads, next)}, nil
}

// recoveryKilled kills the node that led again while it reads the journal.
func (t *trio) recoveryKilled(ctx context.Context) (struck, error) {
	leads, err := t.strike(ctx, 2)
	if err != nil {
		return struck{}, err
	}
	t.net.kill(leads)
	s := struck{kills: 1, down: time.Now()}
	s.mend = func() error {
		for range 1 + t.rand.IntN(3) {
			if err := errors.Join(t.net.start(leads), t.wait(ctx, 2*recovery)); err != nil {
				return err
			}
			t.net.kill(leads)
			t.kills++
		}
		return t.net.start(leads)
	}
	return s, nil
}

func (t *trio) allKilled(ctx context.Context) (struck, error) {
	if _, err := t.strike(ctx, 1); err != nil {
		return struck{}, err
	}
	for _, node := range nodes {
		t.net.kill(node)
	}
	return struck{kills: len(nodes), down: time.Now()}, t.start(nodes...)()
}

// everythingKilled is what the loss of power to all machines does, if disks hold
// what was synced.
func (t *trio) everythingKilled(ctx context.Context) (struck, error) {
	if _, err := t.strike(ctx, 1); err != nil {
		return struck{}, err
	}
	for _, node := range nodes {
		t.net.kill(node)
	}
	t.redis.primary.Kill()
	t.redis.replica.Kill()
	s := struck{kills: len(nodes) + 2, down: time.Now()}
	t.redis.primary.Run()
	t.redis.replica.Run()
	t.redis.follow()
	return s, t.start(nodes...)()
}

func (t *trio) parkedKilled(ctx context.Context) (struck, error) {
	if _, err := t.well(ctx, 2); err != nil {
		return struck{}, err
	}
	return t.parked(ctx, func() (struck, error) {
		leads, err := t.well(ctx, 2)
		if err != nil {
			return struck{}, err
		}
		t.net.kill(leads)
		return struck{kills: 1, down: time.Now(), mend: t.start(leads)}, nil
	})
}

// leaderStopped lets the leader sleep until another leads, and wakes it when it
// still believes that it does.
func (t *trio) leaderStopped(ctx context.Context) (struck, error) {
	leads, err := t.strike(ctx, 2)
	if err != nil {
		return struck{}, err
	}
	process := t.net.role[leads]
	if err := process.Pause(); err != nil {
		return struck{}, err
	}
	return struck{down: time.Now(), mend: func() error {
		holder := t.redis.holder(ctx)
		err := process.Resume()
		if holder == leads {
			err = errors.Join(err, fmt.Errorf("receipts were given out while %s, which was stopped, had the lease", leads))
		}
		return err
	}}, nil
}

// leaderStumbles lets the leader sleep for about as long as its lease, so that
// it wakes up while another takes over, or just before.
func (t *trio) leaderStumbles(ctx context.Context) (struck, error) {
	leads, err := t.strike(ctx, 2)
	if err != nil {
		return struck{}, err
	}
	process := t.net.role[leads]
	if err := process.Pause(); err != nil {
		return struck{}, err
	}
	s := struck{down: time.Now()}
	err = sleep(ctx, leaseTTL*7/10+time.Duration(t.rand.Int64N(int64(leaseTTL*6/10))))
	return s, errors.Join(err, process.Resume())
}

// linkStalls has nothing pass between the leader and Redis: it can neither
// append nor renew its lease, and another has to lead.
func (t *trio) linkStalls(ctx context.Context) (struck, error) {
	return t.unlinked(ctx, (*harness.Proxy).Stall)
}

// linkBreaks is the same, but the leader notices.
func (t *trio) linkBreaks(ctx context.Context) (struck, error) {
	return t.unlinked(ctx, (*harness.Proxy).Cut)
}

func (t *trio) unlinked(ctx context.Context, cut func(*harness.Proxy)) (struck, error) {
	leads, err := t.strike(ctx, 2)
	if err != nil {
		return struck{}, err
	}
	cut(t.links[leads])
	// What was on its way to the leader when it was cut off is not counted.
	s := struck{down: time.Now(), mend: func() error {
		if holder := t.redis.holder(ctx); holder == leads {
			return fmt.Errorf("receipts were given out while %s, which Redis cannot hear, had the lease", leads)
		}
		t.links[leads].Mend()
		return nil
	}}
	return s, nil
}

// away is at most how long Redis is not there.
const away = time.Second

func (t *trio) redisRestarted(ctx context.Context) (struck, error) {
	if _, err := t.strike(ctx, 1); err != nil {
		return struck{}, err
	}
	t.redis.primary.Kill()
	s := struck{kills: 1, down: time.Now()}
	err := t.wait(ctx, away)
	t.redis.primary.Run()
	return s, err
}

func (t *trio) redisPromoted(ctx context.Context) (struck, error) {
	if _, err := t.strike(ctx, 1); err != nil {
		return struck{}, err
	}
	s := struck{kills: 1, down: time.Now()}
	t.redis.swap()
	for _, link := range t.links {
		link.Retarget(t.redis.primary.Addr())
	}
	return s, nil
}

func (t *trio) redisHangs(ctx context.Context) (struck, error) {
	if _, err := t.strike(ctx, 1); err != nil {
		return struck{}, err
	}
	t.redis.primary.Pause()
	s := struck{down: time.Now()}
	err := t.wait(ctx, 2*away)
	t.redis.primary.Resume()
	return s, err
}

func (t *trio) leaderJumps(ctx context.Context) (struck, error) {
	leads, err := t.strike(ctx, 1)
	if err != nil {
		return struck{}, err
	}
	return struck{down: time.Now()}, t.jump(t.net.role[leads].PID())
}

// redisJumps has the clock jump that leases end by: one may end early, or go on
// when it should be over.
func (t *trio) redisJumps(ctx context.Context) (struck, error) {
	if _, err := t.strike(ctx, 1); err != nil {
		return struck{}, err
	}
	return struck{down: time.Now()}, t.jump(t.redis.primary.PID())
}
