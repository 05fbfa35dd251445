package main

import (
	"context"
	"errors"
	"fmt"
)

const leader = "leader"

// single is a leader with a journal file, and what happens to it.
type single struct {
	*game
	url     string // of its RPC
	journal string // directory of its files
	disk    string // that they lie on; empty if the machine gives us no small one
	unsafe  uint64 // the most blocks that were not on L1 yet when the leader was killed
	posting bool   // the batcher runs
}

// diskBytes is the size of the journal's disk: enough for what is not on L1 yet,
// and soon full.
const diskBytes = 48 << 20

// unposted is how many blocks the leader must be ahead of L1 in one kill at
// least: more than op-geth would keep in memory only.
const unposted = 128

// openSingle starts the leader, as soon as there is an L1: by the time that the
// scenario is played it has many blocks that are not on L1.
func openSingle(g *game) error {
	disk := g.net.path("disk")
	if unmount, ok := mountDisk(disk, diskBytes); ok {
		g.mounted = unmount
	} else {
		g.say("no disk can be mounted here, which takes root: the faults of a full disk are left out")
	}
	g.net.args[leader] = []string{"--journal-dir", g.net.path("disk", "journal")}
	return g.net.start(leader)
}

// playSingle is the scenario of one leader with a journal file.
func playSingle(ctx context.Context, g *game, kills int) (v verdict, err error) {
	s := &single{game: g, url: g.net.url(leader, "rpc"), journal: g.net.path("disk", "journal")}
	if g.mounted != nil {
		s.disk = g.net.path("disk")
	}
	g.crowd.urls = []string{s.url}
	s.net.args["batcher"] = []string{"--l2-rpc", s.url}
	if err := s.under(ctx, func() error {
		err := s.rounds(ctx, course{faults: s.faults(), before: s.postLate, enough: func() bool { return s.kills >= kills && s.posting }})
		if err == nil {
			err = s.post()
		}
		if err == nil {
			err = s.deepReorg(ctx, s.url, s.killed)
		}
		return errors.Join(err, s.net.ended(leader))
	}); err != nil {
		return v, err
	}
	if v, err = s.judge(ctx, s.url, leader); err != nil {
		return v, err
	}
	g.report(v, "restart after SIGKILL", "SIGKILL at any phase")
	fmt.Printf("killed with up to %d blocks that were not on L1\n", s.unsafe)
	return v, nil
}

// postLate starts the batcher after a kill with enough blocks that are only here.
func (s *single) postLate(context.Context) error {
	if s.unsafe < unposted {
		return nil
	}
	return s.post()
}

func (s *single) post() error {
	if s.posting {
		return nil
	}
	s.posting = true
	s.say("killed with %d blocks that were not on L1: the batcher starts", s.unsafe)
	return s.net.start("batcher")
}

// ahead is how many blocks the leader has that L1 does not.
func (s *single) ahead(ctx context.Context) (uint64, error) {
	unsafe, err := s.crowd.block(ctx, s.url, "latest")
	if err != nil {
		return 0, err
	}
	safe, err := s.crowd.block(ctx, s.url, "safe")
	if err != nil {
		safe = head{} // op-geth knows none yet
	}
	return uint64(unsafe.Number - safe.Number), nil
}
