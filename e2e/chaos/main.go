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
	"log/slog"
	"math/rand/v2"
	"os"
	"os/signal"
	"path/filepath"
	"syscall"
	"time"

	"github.com/ethereum/go-ethereum/log"
	"github.com/regalia-network/regalia/e2e/bench/stack"
	"github.com/regalia-network/regalia/e2e/harness"
)

type options struct {
	binary, dir, logs string
	only              string
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
	flag.StringVar(&o.only, "scenario", "", "one by name; all if empty: file")
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
	base, err := stack.Open(ctx, o.binary, o.dir, log.NewLogger(slog.DiscardHandler))
	if err != nil {
		return false, err
	}
	defer func() { err = errors.Join(err, base.Close()) }()
	say("L1 is up, contracts are deployed")
	var total verdict
	kills := 0
	for i, scenario := range scenarios {
		if o.only != "" && o.only != scenario.name {
			continue
		}
		g := &game{rand: rand.New(rand.NewPCG(o.seed, uint64(i))), seen: newWitness(), say: say, counts: make(map[string]int)}
		v, err := g.play(ctx, o, base, scenario)
		if err != nil {
			return false, fmt.Errorf("%s: %w", scenario.name, err)
		}
		total.add(v)
		kills += g.kills
	}
	fmt.Println(total.line(kills))
	return total.holds(), nil
}

// scenarios in the order they run.
var scenarios = []scenario{
	{"file", func(kills int) int { return kills }, playSingle},
}

type scenario struct {
	name  string
	share func(kills int) int // of the kills asked for
	play  func(ctx context.Context, g *game, kills int) (verdict, error)
}

// play runs a scenario on a network of its own.
func (g *game) play(ctx context.Context, o options, base *stack.Base, s scenario) (v verdict, err error) {
	if g.crowd, err = newCrowd(senders, pace); err != nil {
		return v, err
	}
	if g.net, err = openNetwork(ctx, o.binary, filepath.Join(o.dir, s.name), base, g.crowd); err != nil {
		return v, err
	}
	defer g.net.close()
	v, err = s.play(ctx, g, s.share(o.kills))
	if err != nil || !v.holds() {
		err = errors.Join(err, harness.KeepLogs(g.net.dir, filepath.Join(o.logs, s.name)))
		fmt.Printf("the roles' logs are in %s\n", filepath.Join(o.logs, s.name))
	}
	return v, err
}
