// Command chaos lets things go wrong under a leader that senders never stop
// sending to, and then compares every durable receipt that was given out with
// the chain: as it is on the leader, and as a verifier derives it from L1. The
// processes, the kills, the disk and L1 are real.
//
// It does not judge figures; it prints them. The exit status is 0 only if
// nothing was lost, reordered or split.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"os/signal"
	"path/filepath"
	"slices"
	"syscall"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

type options struct {
	binary, dir, logs string
	kills             int
	quick             bool
	seed              uint64
}

// quickKills is how many a quick run makes at least.
const quickKills = 60

func main() {
	var o options
	flag.StringVar(&o.binary, "binary", "build/regalia", "the regalia binary to break")
	flag.StringVar(&o.dir, "dir", "", "directory for chains and logs, kept afterwards (default: a temporary one)")
	flag.StringVar(&o.logs, "logs", "build/chaos-logs", "where the roles' logs are kept if something does not hold")
	flag.IntVar(&o.kills, "kills", 1000, "how many kills")
	flag.BoolVar(&o.quick, "quick", false, fmt.Sprintf("%d kills, in a few minutes", quickKills))
	flag.Uint64Var(&o.seed, "seed", 0, "what all chance is drawn from; 0 draws one")
	flag.Parse()
	if o.quick {
		o.kills = quickKills
	}
	if o.seed == 0 {
		o.seed = uint64(time.Now().UnixNano())
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	fmt.Printf("chaos: SEED=%d\n", o.seed)
	holds, err := run(ctx, o)
	if err != nil {
		fmt.Fprintln(os.Stderr, "chaos:", err)
	}
	if err != nil || !holds {
		os.Exit(1)
	}
}

func run(ctx context.Context, o options) (holds bool, err error) {
	if o.dir == "" {
		if o.dir, err = os.MkdirTemp("", "regalia-chaos-"); err != nil {
			return false, err
		}
		defer os.RemoveAll(o.dir)
	}
	began := time.Now()
	say := func(format string, args ...any) {
		fmt.Printf("  %4.0f s  %s\n", time.Since(began).Seconds(), fmt.Sprintf(format, args...))
	}
	s := &single{rand: rand.New(rand.NewPCG(o.seed, 1)), seen: &witness{heads: make(map[uint64][]common.Hash)}, say: say}
	if s.crowd, err = newCrowd(senders, pace, func() []string { return []string{s.net.url(leader, "rpc")} }); err != nil {
		return false, err
	}
	if s.net, err = openNetwork(ctx, o.binary, o.dir, s.crowd); err != nil {
		return false, err
	}
	defer func() { err = errors.Join(err, s.net.close()) }()
	s.journal = s.net.path("disk", "journal")
	if unmount, ok := mountDisk(s.net.path("disk"), diskBytes); ok {
		s.disk = s.net.path("disk")
		defer func() { err = errors.Join(err, unmount()) }()
	} else {
		say("no disk can be mounted here, which takes root: the faults of a full disk are left out")
	}
	say("L1 is up, contracts are deployed")
	v, err := s.run(ctx, o.kills)
	if err != nil || !v.holds() {
		err = errors.Join(err, s.net.keepLogs(o.logs))
		fmt.Printf("the roles' logs are in %s\n", o.logs)
	}
	if err != nil {
		return false, err
	}
	s.report(v)
	fmt.Println(v.line(s.kills))
	return v.holds(), nil
}

// report prints what happened.
func (s *single) report(v verdict) {
	for _, what := range []struct {
		name string
		list []string
	}{{"lost", v.lost}, {"reordered", v.reordered}, {"split", v.split}} {
		for _, text := range what.list[:min(10, len(what.list))] {
			fmt.Printf("%s: %s\n", what.name, text)
		}
	}
	var names []string
	for name := range s.counts {
		names = append(names, name)
	}
	slices.Sort(names)
	for _, name := range names {
		fmt.Printf("%-45s %d times\n", name, s.counts[name])
	}
	fmt.Printf("%d durable receipts, each compared with the chain; %d of them were taken back by an L1 reorg beyond the confirmation depth\n", v.acked, v.excused)
	fmt.Printf("killed with up to %d blocks that were not on L1\n", s.unsafe)
	fmt.Println(s.times())
	if kept, err := filepath.Glob(filepath.Join(s.journal, "*.torn")); err == nil && len(kept) > 0 {
		fmt.Printf("torn tails were cut off and kept beside the journal\n")
	}
}
