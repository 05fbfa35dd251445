package main

import (
	"context"
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"sync"
	"time"

	"github.com/regalia-network/regalia/e2e/bench/stat"
	"github.com/regalia-network/regalia/e2e/harness"
)

// The load: enough that some transaction is always under way, little enough to
// leave the machine to what is tested.
const (
	senders = 8
	pace    = 100 * time.Millisecond // between two transactions of one sender
)

// deriveTimeout is how long L1 and a verifier may take for all that was built.
const deriveTimeout = 10 * time.Minute

// game is what every scenario has: a network, senders, someone who watches, and
// a count of what happened.
type game struct {
	scenario scenario
	ended    func() bool // no further fault is wanted

	net   *network
	crowd *crowd
	rand  *rand.Rand
	seen  *witness
	say   func(format string, args ...any)

	kills int
	took  map[string][]time.Duration // by fault: from when senders lost the leader to the next durable receipt

	mounted func() error // takes the scenario's disk away again; nil if it has none

	fork   uint64 // first block that a deep reorg of L1 took away; 0 if none
	before int    // receipts that were given out by then
}

// close ends the scenario's processes and takes its disk away.
func (g *game) close() error {
	g.net.close()
	if g.mounted == nil {
		return nil
	}
	return g.mounted()
}

// under lets something happen while all send, and the nodes that they send to
// are watched.
func (g *game) under(ctx context.Context, happen func() error) error {
	send, stop := context.WithCancel(ctx)
	var all sync.WaitGroup
	all.Go(func() { g.crowd.run(send) })
	for _, url := range g.crowd.urls {
		all.Go(func() { g.seen.watch(send, g.crowd, url) })
	}
	err := happen()
	stop()
	all.Wait()
	return err
}

// judge waits until L1 has everything, has a verifier derive it, and compares
// what the node at url has with that and with what was given out.
func (g *game) judge(ctx context.Context, url string, roles ...string) (verdict, error) {
	last, err := g.settled(ctx, url)
	if err != nil {
		return verdict{}, err
	}
	if err := g.net.start("verifier"); err != nil {
		return verdict{}, err
	}
	var derived head
	within, cancel := context.WithTimeout(ctx, deriveTimeout)
	defer cancel()
	if err := harness.Await(within, fmt.Sprintf("the verifier to derive block %d", last.Number), func(ctx context.Context) (bool, error) {
		for _, role := range append(roles, "batcher", "verifier") {
			if err := g.net.ended(role); err != nil {
				return false, err
			}
		}
		var err error
		derived, err = g.crowd.block(ctx, g.net.url("verifier", "rpc"), last.Number.String())
		return err == nil, nil
	}); err != nil {
		return verdict{}, err
	}
	chain, err := g.crowd.receipts(ctx, url, uint64(last.Number))
	if err != nil {
		return verdict{}, err
	}
	v := judge(g.crowd.taken(), chain, g.fork, g.before)
	if now, err := g.crowd.block(ctx, url, last.Number.String()); err != nil || now.Hash != derived.Hash {
		v.split = append(v.split, fmt.Sprintf("block %d is %s on the leader and %s derived from L1 (%v)", last.Number, now.Hash, derived.Hash, err))
	}
	split, err := g.seen.compare(ctx, g.crowd, url, g.fork)
	v.split = append(v.split, split...)
	return v, err
}

// settled is a node's head, once it has sealed every block that a receipt was
// given out for.
func (g *game) settled(ctx context.Context, url string) (last head, err error) {
	var newest uint64
	for _, a := range g.crowd.taken() {
		newest = max(newest, uint64(a.receipt.BlockNumber))
	}
	within, cancel := context.WithTimeout(ctx, readyTimeout)
	defer cancel()
	err = harness.Await(within, fmt.Sprintf("block %d, which a receipt was given out for", newest), func(ctx context.Context) (bool, error) {
		h, err := g.crowd.block(ctx, url, "latest")
		last = h
		return err == nil && uint64(h.Number) >= newest, nil
	})
	return last, err
}

// report prints what happened; main is the fault whose times are the figure.
func (g *game) report(v verdict, what, main string) {
	for _, list := range []struct {
		name string
		of   []string
	}{{"lost", v.lost}, {"reordered", v.reordered}, {"split", v.split}} {
		for _, text := range list.of[:min(10, len(list.of))] {
			fmt.Printf("%s: %s\n", list.name, text)
		}
	}
	for _, name := range slices.Sorted(maps.Keys(g.took)) {
		fmt.Printf("%-52s %s\n", name, spread(g.took[name]))
	}
	fmt.Printf("%d durable receipts, each compared with the chain; %d of them were taken back by an L1 reorg beyond the confirmation depth\n", v.acked, v.excused)
	fmt.Printf("%s, to the next durable receipt: %s\n", what, spread(g.took[main]))
}

func spread(took []time.Duration) string {
	return fmt.Sprintf("p50 %4d ms, p99 %4d ms over %d", stat.Percentile(took, 50).Milliseconds(), stat.Percentile(took, 99).Milliseconds(), len(took))
}
