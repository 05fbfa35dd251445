package main

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"strings"
	"time"

	"github.com/regalia-network/regalia/e2e/bench/stat"
	"github.com/regalia-network/regalia/e2e/harness"
)

const leader = "leader"

// The load: enough that some transaction is always under way, little enough to
// leave the machine to what is tested.
const (
	senders = 8
	pace    = 100 * time.Millisecond // between two transactions of one sender
)

// single is a leader with a journal file, and what happens to it.
type single struct {
	net     *network
	crowd   *crowd
	rand    *rand.Rand
	journal string // directory of its files
	disk    string // that they lie on; empty if the machine gives us no small one
	seen    *witness
	say     func(format string, args ...any)

	kills    int
	restarts []time.Duration // from SIGKILL to the next durable receipt
	counts   map[string]int  // by fault
	unsafe   uint64          // the most blocks that were not on L1 yet when the leader was killed

	fork   uint64 // first block that a deep reorg of L1 took away; 0 if none
	before int    // receipts that were given out by then
}

// diskBytes is the size of the journal's disk: enough for what is not on L1 yet,
// and soon full.
const diskBytes = 48 << 20

// deriveTimeout is how long L1 and a verifier may take for all that was built.
const deriveTimeout = 4 * time.Minute

// unposted is how many blocks the leader must be ahead of L1 in one kill at
// least: more than op-geth would keep in memory only.
const unposted = 128

// run brings the roles up, lets faults happen until enough kills were made, and
// checks what was promised.
func (s *single) run(ctx context.Context, kills int) (verdict, error) {
	s.counts = make(map[string]int)
	s.net.args[leader] = append(s.net.args[leader], "--journal-dir", s.journal)
	if err := s.net.start(leader); err != nil {
		return verdict{}, err
	}
	s.net.args["batcher"] = []string{"--l2-rpc", s.net.url(leader, "rpc")}
	send, stop := context.WithCancel(ctx)
	sent := make(chan struct{})
	go func() { s.crowd.run(send); close(sent) }()
	watched := make(chan struct{})
	go func() { s.seen.watch(send, s.crowd, s.net.url(leader, "rpc")); close(watched) }()
	err := s.rounds(ctx, kills)
	if err == nil {
		err = s.reorgs(ctx)
	}
	stop()
	<-sent
	<-watched
	if err != nil {
		return verdict{}, err
	}
	return s.judge(ctx)
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
	at, err := s.crowd.nextAck(ctx, readyTimeout)
	if err != nil {
		return errors.Join(err, s.net.ended(leader))
	}
	if kills == 1 && !strings.Contains(f.name, "disk") {
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
	timer := time.NewTimer(time.Duration(s.rand.Int64N(int64(most))))
	defer timer.Stop()
	select {
	case <-timer.C:
		return s.net.ended(leader)
	case <-ctx.Done():
		return ctx.Err()
	}
}

// judge waits until L1 has everything, has a verifier derive it, and compares
// both with what was given out.
func (s *single) judge(ctx context.Context) (verdict, error) {
	url := s.net.url(leader, "rpc")
	last, err := s.crowd.block(ctx, url, "latest")
	if err != nil {
		return verdict{}, err
	}
	if err := s.net.start("verifier"); err != nil {
		return verdict{}, err
	}
	var derived head
	within, cancel := context.WithTimeout(ctx, deriveTimeout)
	defer cancel()
	if err := harness.Await(within, fmt.Sprintf("the verifier to derive block %d", last.Number), func(ctx context.Context) (bool, error) {
		for _, role := range []string{leader, "batcher", "verifier"} {
			if err := s.net.ended(role); err != nil {
				return false, err
			}
		}
		var err error
		derived, err = s.crowd.block(ctx, s.net.url("verifier", "rpc"), last.Number.String())
		return err == nil, nil
	}); err != nil {
		return verdict{}, err
	}
	chain, err := s.crowd.receipts(ctx, url, uint64(last.Number))
	if err != nil {
		return verdict{}, err
	}
	v := judge(s.crowd.taken(), chain, s.fork, s.before)
	if now, err := s.crowd.block(ctx, url, last.Number.String()); err != nil || now.Hash != derived.Hash {
		v.split = append(v.split, fmt.Sprintf("block %d is %s on the leader and %s derived from L1 (%v)", last.Number, now.Hash, derived.Hash, err))
	}
	split, err := s.seen.compare(ctx, s.crowd, url, s.fork)
	v.split = append(v.split, split...)
	return v, err
}

// times are the percentiles of the restarts.
func (s *single) times() string {
	if len(s.restarts) == 0 {
		return "no restart was measured"
	}
	return fmt.Sprintf("restart, SIGKILL to the next durable receipt: p50 %d ms, p99 %d ms over %d",
		stat.Percentile(s.restarts, 50).Milliseconds(), stat.Percentile(s.restarts, 99).Milliseconds(), len(s.restarts))
}
