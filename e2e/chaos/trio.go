package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"syscall"
	"time"

	goredis "github.com/redis/go-redis/v9"
	"github.com/regalia-network/regalia/e2e/bench/stack"
	"github.com/regalia-network/regalia/e2e/harness"
	"github.com/regalia-network/regalia/sequencer/journal/redis/redistest"
)

// nodes are the sequencers that share a journal in Redis.
var nodes = []string{"standby-1", "standby-2", "standby-3"}

// flight is how long an answer may be on its way: what comes so soon was given
// before the leader was lost.
const flight = 20 * time.Millisecond

// leaseTTL is how long a silent leader stays the leader.
const leaseTTL = time.Second

// trio is three sequencers on one Redis with a replica, each behind a link of
// its own that can be cut.
type trio struct {
	*game
	primary, replica *redistest.Server
	links            map[string]*harness.Proxy
}

// trioFault is one thing that goes wrong. It is told who leads, and returns how
// many processes it killed, when senders lost the leader, and how to mend what
// is still broken once they are served again.
type trioFault struct {
	name   string
	weight int
	moves  bool // another node must lead afterwards
	strike func(ctx context.Context, t *trio, leads string) (kills int, down time.Time, mend func() error, err error)
}

var trioFaults = []trioFault{
	{"SIGKILL of the leader", 8, true, leaderKilled},
	{"SIGSTOP of the leader beyond its lease", 3, true, leaderStopped},
	{"leader's link to Redis stalls", 3, true, linkStalled},
	{"Redis killed and started on its file", 2, false, redisRestarted},
	{"Redis primary killed, replica promoted", 2, false, redisPromoted},
}

func leaderKilled(_ context.Context, t *trio, leads string) (int, time.Time, func() error, error) {
	t.net.kill(leads)
	return 1, time.Now(), func() error { return t.net.start(leads) }, nil
}

// leaderStopped lets the leader sleep until another leads, and wakes it when it
// still believes that it does.
func leaderStopped(_ context.Context, t *trio, leads string) (int, time.Time, func() error, error) {
	err := t.net.signal(leads, syscall.SIGSTOP)
	return 0, time.Now(), func() error { return t.net.signal(leads, syscall.SIGCONT) }, err
}

func linkStalled(_ context.Context, t *trio, leads string) (int, time.Time, func() error, error) {
	t.links[leads].Stall()
	return 0, time.Now(), func() error { t.links[leads].Mend(); return nil }, nil
}

func redisRestarted(ctx context.Context, t *trio, _ string) (int, time.Time, func() error, error) {
	t.primary.Kill()
	down := time.Now()
	if err := t.wait(ctx, time.Second); err != nil {
		return 1, down, nil, err
	}
	t.primary.Run()
	return 1, down, func() error { return nil }, nil
}

// redisPromoted makes the replica the primary, and the old primary its replica,
// since a record must be on both to be durable.
func redisPromoted(_ context.Context, t *trio, _ string) (int, time.Time, func() error, error) {
	t.primary.Kill()
	down := time.Now()
	t.replica.Promote()
	for _, link := range t.links {
		link.Retarget(t.replica.Addr())
	}
	t.primary.Run()
	if _, err := t.primary.Do("REPLICAOF", "127.0.0.1", strconv.Itoa(t.replica.Port)); err != nil {
		return 1, down, nil, err
	}
	t.primary, t.replica = t.replica, t.primary
	return 1, down, func() error { return nil }, nil
}

// servers is what redistest asks of a test.
type servers struct {
	dir    string
	failed error
	ends   []func()
}

func (s *servers) Helper()          {}
func (s *servers) Cleanup(f func()) { s.ends = append(s.ends, f) }
func (s *servers) TempDir() string {
	dir, err := os.MkdirTemp(s.dir, "redis-")
	if err != nil {
		s.Fatalf("directory of Redis: %v", err)
	}
	return dir
}
func (s *servers) Fatalf(format string, args ...any) {
	panic(fmt.Errorf(format, args...)) // play turns it into its error
}

// playTrio is the scenario of three sequencers.
func playTrio(ctx context.Context, g *game, kills int) (v verdict, err error) {
	if _, err := exec.LookPath("redis-server"); err != nil {
		return v, errors.New("redis-server is missing: install Debian's redis-server, or run -scenario file")
	}
	host := &servers{dir: g.net.dir}
	defer func() {
		for i := len(host.ends) - 1; i >= 0; i-- {
			host.ends[i]()
		}
		if broken := recover(); broken != nil {
			err = fmt.Errorf("redis: %v", broken)
		}
	}()
	t := &trio{game: g, primary: redistest.Start(host), links: make(map[string]*harness.Proxy)}
	t.replica = t.primary.Replica()
	for i, node := range nodes {
		link, err := harness.NewProxy(t.primary.Addr())
		if err != nil {
			return v, err
		}
		defer link.Close()
		t.links[node] = link
		g.crowd.urls = append(g.crowd.urls, g.net.url(node, "rpc"))
		g.net.args[node] = []string{"--journal", "redis", "--redis", "redis://" + link.Addr() + "/0", "--redis-replicas", "1",
			"--lease-ttl", leaseTTL.String(), "--priority", strconv.Itoa(len(nodes) - i), "--node-name", node}
		if err := g.net.start(node); err != nil {
			return v, err
		}
	}
	url := g.net.url(nodes[0], "rpc")
	g.net.args["batcher"] = []string{"--l2-rpc", strings.Join(g.crowd.urls, ",")}
	if err := t.under(ctx, url, func() error { return t.rounds(ctx, kills) }); err != nil {
		return v, err
	}
	if v, err = t.judge(ctx, url, nodes...); err != nil {
		return v, err
	}
	if err := t.agree(ctx, &v); err != nil {
		return v, err
	}
	g.report(v, "failover, from losing the leader to the next durable receipt")
	return v, nil
}

func (t *trio) rounds(ctx context.Context, kills int) error {
	if _, err := t.crowd.nextAck(ctx, readyTimeout); err != nil {
		return err
	}
	if err := t.net.start("batcher"); err != nil {
		return err
	}
	var deck []trioFault
	for _, f := range trioFaults {
		for range f.weight {
			deck = append(deck, f)
		}
	}
	for round := 0; t.kills < kills || round < len(trioFaults); round++ {
		f := deck[t.rand.IntN(len(deck))]
		if round < len(trioFaults) {
			f = trioFaults[round]
		}
		if err := t.round(ctx, f); err != nil {
			return fmt.Errorf("round %d, %s: %w", round, f.name, err)
		}
		if round%10 == 9 {
			t.say("%d kills, %d durable receipts", t.kills, t.crowd.count())
		}
	}
	return nil
}

// round lets a fault strike when all nodes are well, and mends it when senders
// are served again.
func (t *trio) round(ctx context.Context, f trioFault) error {
	leads, err := t.well(ctx)
	if err != nil {
		return err
	}
	if err := t.wait(ctx, phase); err != nil {
		return err
	}
	kills, down, mend, err := f.strike(ctx, t, leads)
	t.kills += kills
	t.counts[f.name]++
	if err != nil {
		return err
	}
	at, err := t.crowd.ackAfter(ctx, down.Add(flight), readyTimeout)
	if err != nil {
		return err
	}
	if now := t.leads(ctx, leads); f.moves && now == "" {
		return errors.New("senders are served, but no other node says that it leads")
	}
	t.restarts = append(t.restarts, at.Sub(down))
	return mend()
}

// leads is the node that says it leads, or nothing. A node that is stopped is
// not asked.
func (t *trio) leads(ctx context.Context, except string) string {
	for _, node := range nodes {
		if node == except {
			continue
		}
		ctx, cancel := context.WithTimeout(ctx, time.Second)
		text, err := get(ctx, t.net.url(node, "ops")+"/metrics")
		cancel()
		if err == nil && strings.Contains(text, "\nregalia_leader_leading 1\n") {
			return node
		}
	}
	return ""
}

// well waits until one node leads and all are ready.
func (t *trio) well(ctx context.Context) (leads string, err error) {
	ctx, cancel := context.WithTimeout(ctx, readyTimeout)
	defer cancel()
	for _, node := range nodes {
		if err := harness.Ready(ctx, t.net.role[node], t.net.url(node, "ops")); err != nil {
			return "", err
		}
	}
	err = harness.Await(ctx, "a leader", func(ctx context.Context) (bool, error) {
		leads = t.leads(ctx, "")
		return leads != "", nil
	})
	return leads, err
}

// agree checks that all nodes have one chain, and that the journal's records are
// in the order of their epochs.
func (t *trio) agree(ctx context.Context, v *verdict) error {
	last, err := t.settled(ctx, t.crowd.urls[0])
	if err != nil {
		return err
	}
	for _, url := range t.crowd.urls {
		var h head
		within, cancel := context.WithTimeout(ctx, readyTimeout)
		err := harness.Await(within, fmt.Sprintf("block %d on %s", last.Number, url), func(ctx context.Context) (bool, error) {
			var err error
			h, err = t.crowd.block(ctx, url, last.Number.String())
			return err == nil, nil
		})
		cancel()
		if err != nil {
			return err
		}
		if h.Hash != last.Hash {
			v.split = append(v.split, fmt.Sprintf("block %d is %s on %s and %s on %s", last.Number, last.Hash, t.crowd.urls[0], h.Hash, url))
		}
	}
	epochs, err := t.epochs(ctx)
	if err != nil {
		return err
	}
	for i := 1; i < len(epochs); i++ {
		if epochs[i] < epochs[i-1] {
			v.split = append(v.split, fmt.Sprintf("the journal has a record of epoch %d after one of epoch %d", epochs[i], epochs[i-1]))
		}
	}
	t.say("%d records of the journal are left, of epochs %d to %d", len(epochs), epochs[0], epochs[len(epochs)-1])
	return nil
}

// epochs are those of the records that Redis has, in their order.
func (t *trio) epochs(ctx context.Context) (epochs []uint64, err error) {
	client := goredis.NewClient(&goredis.Options{Addr: t.primary.Addr()})
	defer client.Close()
	entries, err := client.XRange(ctx, fmt.Sprintf("regalia:{%d}:records", stack.L2ChainID), "-", "+").Result()
	if err != nil {
		return nil, fmt.Errorf("read the journal in Redis: %w", err)
	}
	for _, e := range entries {
		text, _ := e.Values["epoch"].(string)
		epoch, err := strconv.ParseUint(text, 10, 64)
		if err != nil {
			return nil, fmt.Errorf("record %s of the journal in Redis has epoch %q", e.ID, text)
		}
		epochs = append(epochs, epoch)
	}
	if len(epochs) == 0 {
		return nil, errors.New("the journal in Redis is empty")
	}
	return epochs, nil
}
