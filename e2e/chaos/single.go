package main

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"
)

const leader = "leader"

// single is a leader with a journal file, and what happens to it.
type single struct {
	*game
	journal string // directory of its files
	disk    string // that they lie on; empty if the machine gives us no small one
	unsafe  uint64 // the most blocks that were not on L1 yet when the leader was killed
}

// diskBytes is the size of the journal's disk: enough for what is not on L1 yet,
// and soon full.
const diskBytes = 48 << 20

// unposted is how many blocks the leader must be ahead of L1 in one kill at
// least: more than op-geth would keep in memory only.
const unposted = 128

// playSingle is the scenario of one leader with a journal file.
func playSingle(ctx context.Context, g *game, kills int) (v verdict, err error) {
	s := &single{game: g, journal: g.net.path("disk", "journal")}
	g.crowd.urls = []string{g.net.url(leader, "rpc")}
	if unmount, ok := mountDisk(g.net.path("disk"), diskBytes); ok {
		s.disk = g.net.path("disk")
		defer func() { err = errors.Join(err, unmount()) }()
	} else {
		g.say("no disk can be mounted here, which takes root: the faults of a full disk are left out")
	}
	if v, err = s.run(ctx, kills); err != nil {
		return v, err
	}
	g.report(v, "restart, SIGKILL to the next durable receipt")
	fmt.Printf("killed with up to %d blocks that were not on L1\n", s.unsafe)
	return v, nil
}

// run brings the roles up, lets faults happen until enough kills were made, and
// checks what was promised.
func (s *single) run(ctx context.Context, kills int) (verdict, error) {
	s.net.args[leader] = append(s.net.args[leader], "--journal-dir", s.journal)
	if err := s.net.start(leader); err != nil {
		return verdict{}, err
	}
	s.net.args["batcher"] = []string{"--l2-rpc", s.net.url(leader, "rpc")}
	url := s.net.url(leader, "rpc")
	if err := s.under(ctx, url, func() error {
		if err := s.rounds(ctx, kills); err != nil {
			return err
		}
		return s.reorgs(ctx)
	}); err != nil {
		return verdict{}, err
	}
	return s.judge(ctx, url, leader)
}

// rounds lets one fault follow the other. The batcher comes in late: until then
// all blocks are only here.
func (s *single) rounds(ctx context.Context, kills int) error {
	if _, err := s.crowd.nextAck(ctx, readyTimeout); err != nil {
		return err
	}
	deck := s.deck()
	posting := false
	for round := 0; s.kills < kills || !posting; round++ {
		f := deck[s.rand.IntN(len(deck))]
		if round < len(faults) && (s.disk != "" || !strings.Contains(faults[round].name, "disk")) {
			f = faults[round] // each at least once
		}
		if err := s.round(ctx, f); err != nil {
			return fmt.Errorf("round %d, %s: %w", round, f.name, err)
		}
		if !posting && s.unsafe >= unposted {
			posting = true
			s.say("killed with %d blocks that were not on L1: the batcher starts", s.unsafe)
			if err := s.net.start("batcher"); err != nil {
				return err
			}
		}
		if round%10 == 9 {
			s.say("%d kills, %d durable receipts", s.kills, s.crowd.count())
		}
	}
	return nil
}

// deck has each fault that this machine can make, as often as its weight says.
func (s *single) deck() (out []fault) {
	for _, f := range faults {
		if s.disk == "" && strings.Contains(f.name, "disk") {
			continue
		}
		for range f.weight {
			out = append(out, f)
		}
	}
	return out
}

// round lets a fault strike and waits until senders are served again.
func (s *single) round(ctx context.Context, f fault) error {
	ahead, err := s.ahead(ctx)
	if err != nil {
		return err
	}
	kills, down, err := f.strike(ctx, s)
	s.kills += kills
	s.counts[f.name]++
	if err != nil {
		return err
	}
	at, err := s.crowd.ackAfter(ctx, down, readyTimeout)
	if err != nil {
		return errors.Join(err, s.net.ended(leader))
	}
	if kills == 1 && !strings.Contains(f.name, "disk") && !strings.Contains(f.name, "parked") {
		s.restarts = append(s.restarts, at.Sub(down))
	}
	if kills > 0 {
		s.unsafe = max(s.unsafe, ahead)
	}
	return nil
}

// ahead is how many blocks the leader has that L1 does not.
func (s *single) ahead(ctx context.Context) (uint64, error) {
	unsafe, err := s.crowd.block(ctx, s.net.url(leader, "rpc"), "latest")
	if err != nil {
		return 0, err
	}
	safe, err := s.crowd.block(ctx, s.net.url(leader, "rpc"), "safe")
	if err != nil {
		safe = head{} // op-geth knows none yet
	}
	return uint64(unsafe.Number - safe.Number), nil
}

// pause lets a random time pass.
func (s *single) pause(ctx context.Context, most time.Duration) error {
	if err := s.wait(ctx, most); err != nil {
		return err
	}
	return s.net.ended(leader)
}
