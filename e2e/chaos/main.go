// Command chaos lets things go wrong under a leader that senders never stop
// sending to, and then compares every durable receipt that was given out with
// the chain: as it is on the leader, and as a verifier derives it from L1. There
// are two scenarios: three sequencers on a Redis with a replica, and one leader
// with a journal file. The processes, the kills, the clocks, the disk, Redis and
// L1 are real.
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
	flag.StringVar(&o.only, "scenario", "", "file or redis alone")
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
	early, restore := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	context.AfterFunc(early, restore) // the second ends the process
	fmt.Printf("chaos: SEED=%d; Ctrl-C ends it early, and judges what was so far\n", o.seed)
	holds, err := run(context.Background(), o, func() bool { return early.Err() != nil })
	if err != nil {
		fmt.Fprintln(os.Stderr, "chaos:", err)
	}
	if err != nil || !holds {
		os.Exit(1)
	}
}

// run plays the scenarios that o names; ended says that no further fault is wanted.
func run(ctx context.Context, o options, ended func() bool) (holds bool, err error) {
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
	var games []*game
	for i, scenario := range scenarios {
		if o.only != "" && o.only != scenario.name {
			continue
		}
		g := &game{scenario: scenario, ended: ended, rand: rand.New(rand.NewPCG(o.seed, uint64(i))), seen: newWitness(), say: say, took: make(map[string][]time.Duration)}
		if g.crowd, err = newCrowd(senders, pace); err != nil {
			return false, err
		}
		if g.net, err = openNetwork(ctx, o.binary, filepath.Join(o.dir, scenario.name), base, g.crowd); err != nil {
			return false, err
		}
		games = append(games, g)
		defer func() { err = errors.Join(err, g.close()) }()
		if scenario.early != nil {
			if err = scenario.early(g); err != nil {
				return false, err
			}
		}
	}
	if len(games) == 0 {
		return false, fmt.Errorf("scenario %q: want file or redis", o.only)
	}
	var total verdict
	kills := 0
	for i, g := range games {
		if i > 0 && ended() {
			say("%s is left out", g.scenario.name)
			break
		}
		v, err := g.run(ctx, o)
		if err != nil {
			return false, fmt.Errorf("%s: %w", g.scenario.name, err)
		}
		total.add(v)
		kills += g.kills
	}
	fmt.Println(total.line(kills))
	return total.holds(), nil
}

// scenarios in the order they run.
var scenarios = []scenario{
	{"redis", 1, nil, playTrio},
	{"file", 1, openSingle, playSingle},
}

// run plays a scenario and keeps the logs if something does not hold.
func (g *game) run(ctx context.Context, o options) (v verdict, err error) {
	kills, shares := o.kills, 0
	for _, s := range scenarios {
		shares += s.share
	}
	if o.only == "" {
		kills = (kills*g.scenario.share + shares - 1) / shares
	}
	defer g.net.close()
	v, err = g.scenario.play(ctx, g, kills)
	if err != nil || !v.holds() {
		err = errors.Join(err, harness.KeepLogs(g.net.dir, filepath.Join(o.logs, g.scenario.name)))
		fmt.Printf("the roles' logs are in %s\n", filepath.Join(o.logs, g.scenario.name))
	}
	return v, err
}

type scenario struct {
	name  string
	share int                 // of the kills, in proportion to the others'
	early func(g *game) error // done before any is played; nil if nothing is
	play  func(ctx context.Context, g *game, kills int) (verdict, error)
}
