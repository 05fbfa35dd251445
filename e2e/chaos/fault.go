package main

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/regalia-network/regalia/e2e/harness"
)

// fault is one thing that goes wrong.
type fault struct {
	name   string
	weight int // how often, among the others
	strike func(ctx context.Context) (struck, error)
}

// struck is what a fault has done.
type struck struct {
	kills int
	down  time.Time    // when senders lost the leader
	mend  func() error // mends what is still broken once senders are served again; nil if nothing is
}

// course is what happens in a scenario.
type course struct {
	faults []fault
	before func(ctx context.Context) error // each round
	enough func() bool
}

// rounds lets one fault follow the other, each at least once.
func (g *game) rounds(ctx context.Context, c course) error {
	if _, err := g.crowd.nextAck(ctx, readyTimeout); err != nil {
		return err
	}
	var deck []fault
	for _, f := range c.faults {
		for range f.weight {
			deck = append(deck, f)
		}
	}
	first := g.rand.Perm(len(c.faults))
	for round := 0; (round < len(first) || !c.enough()) && !g.ended(); round++ {
		f := deck[g.rand.IntN(len(deck))]
		if round < len(first) {
			f = c.faults[first[round]]
		}
		err := c.before(ctx)
		if err == nil {
			err = g.round(ctx, f)
		}
		if err != nil {
			return fmt.Errorf("round %d, %s: %w", round, f.name, err)
		}
		if round%10 == 9 {
			g.say("%d kills, %d durable receipts", g.kills, g.crowd.count())
		}
	}
	return nil
}

// round lets a fault strike, and mends it when senders are served again.
func (g *game) round(ctx context.Context, f fault) error {
	s, err := f.strike(ctx)
	g.kills += s.kills
	if err != nil {
		return err
	}
	at, err := g.crowd.ackAfter(ctx, s.down, readyTimeout)
	if err != nil {
		return err
	}
	g.took[f.name] = append(g.took[f.name], at.Sub(s.down))
	if s.mend != nil {
		return s.mend()
	}
	return nil
}

// phase is at most how far into a block, and how long after the last receipt,
// a fault strikes.
const phase = 1200 * time.Millisecond

// wait lets a random time pass.
func (g *game) wait(ctx context.Context, most time.Duration) error {
	return sleep(ctx, time.Duration(g.rand.Int64N(int64(most))))
}

// sleep lets a time pass.
func sleep(ctx context.Context, d time.Duration) error {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-timer.C:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// jump has a process' wall clock jump by a few seconds, either way. More would
// be no other thing, but last: blocks wait until the clock reaches the newest
// one's time.
func (g *game) jump(pid int) error {
	by := time.Duration(1+g.rand.IntN(3)) * time.Second
	if g.rand.IntN(2) == 0 {
		by = -by
	}
	err := harness.JumpClock(pid, by)
	if errors.Is(err, harness.ErrNoClock) {
		g.say("a clock's jump is left out: %v", err)
		return nil
	}
	return err
}
