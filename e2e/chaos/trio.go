package main

import (
	"context"
	"errors"
	"fmt"
	"os/exec"
	"strconv"
	"strings"
	"time"

	"github.com/regalia-network/regalia/e2e/harness"
	"github.com/regalia-network/regalia/sequencer/journal/redis/redistest"
)

// nodes are the sequencers that share a journal in Redis, by priority.
var nodes = []string{"standby-1", "standby-2", "standby-3"}

// leaseTTL is how long a silent leader stays the leader.
const leaseTTL = time.Second

// trio is three sequencers on one Redis with a replica, each behind a link of
// its own that can be cut.
type trio struct {
	*game
	redis *pair
	links map[string]*harness.Proxy
	wrong []string // with the journal
}

// playTrio is the scenario of three sequencers.
func playTrio(ctx context.Context, g *game, kills int) (v verdict, err error) {
	if _, err := exec.LookPath("redis-server"); err != nil {
		return v, errors.New("redis-server is missing: install Debian's redis-server, or run -scenario file")
	}
	host := &redistest.Host{Dir: g.net.dir}
	defer redistest.Catch(&err)
	defer host.Close()
	t := &trio{game: g, redis: startPair(host), links: make(map[string]*harness.Proxy)}
	for i, node := range nodes {
		link, err := harness.NewProxy(t.redis.primary.Addr())
		if err != nil {
			return v, err
		}
		defer link.Close()
		t.links[node] = link
		g.crowd.urls = append(g.crowd.urls, t.url(node))
		g.net.args[node] = []string{"--journal", "redis", "--redis", "redis://" + link.Addr() + "/0", "--redis-replicas", "1",
			"--lease-ttl", leaseTTL.String(), "--priority", strconv.Itoa(len(nodes) - i), "--node-name", node}
		if err := g.net.start(node); err != nil {
			return v, err
		}
	}
	g.net.args["batcher"] = []string{"--l2-rpc", t.url(nodes[0])}
	if err := g.net.start("batcher"); err != nil {
		return v, err
	}
	if err := t.under(ctx, func() error {
		if err := t.rounds(ctx, course{faults: t.faults(), before: t.look, enough: func() bool { return t.kills >= kills }}); err != nil {
			return err
		}
		return t.deepReorg(ctx, t.url(nodes[0]), t.leaderKilled)
	}); err != nil {
		return v, errors.Join(err, t.ended())
	}
	if v, err = t.judge(ctx, t.url(nodes[0]), nodes...); err != nil {
		return v, err
	}
	if err := t.agree(ctx, &v); err != nil {
		return v, err
	}
	g.report(v, "failover, SIGKILL of the leader", leaderKilled)
	return v, nil
}

func (t *trio) url(node string) string { return t.net.url(node, "rpc") }

// ended is an error if a node has ended by itself.
func (t *trio) ended() error {
	for _, node := range nodes {
		if err := t.net.ended(node); err != nil {
			return err
		}
	}
	return nil
}

// look checks what was appended to the journal in the last round.
func (t *trio) look(ctx context.Context) error {
	wrong, err := t.redis.look(ctx)
	t.wrong = append(t.wrong, wrong...)
	return err
}

// well waits until one node leads and, with it, so many are ready.
func (t *trio) well(ctx context.Context, ready int) (leads string, err error) {
	ctx, cancel := context.WithTimeout(ctx, readyTimeout)
	defer cancel()
	err = harness.Await(ctx, fmt.Sprintf("a leader and %d nodes that are ready", ready), func(ctx context.Context) (bool, error) {
		leads = ""
		count := 0
		for _, node := range nodes {
			state := t.state(ctx, node)
			if strings.Contains(state, "\nregalia_leader_leading 1\n") {
				leads = node
			}
			if strings.Contains(state, "\nregalia_leader_ready 1\n") {
				count++
			}
		}
		return leads != "" && count >= ready, t.ended()
	})
	return leads, err
}

// state is a node's metrics, or nothing.
func (t *trio) state(ctx context.Context, node string) string {
	ctx, cancel := context.WithTimeout(ctx, time.Second)
	defer cancel()
	text, _ := get(ctx, t.net.url(node, "ops")+"/metrics") // no answer is none
	return text
}

// agree checks that all nodes have one chain, and what was seen of the journal.
func (t *trio) agree(ctx context.Context, v *verdict) error {
	last, err := t.settled(ctx, t.url(nodes[0]))
	if err != nil {
		return err
	}
	for _, node := range nodes {
		var h head
		within, cancel := context.WithTimeout(ctx, readyTimeout)
		err := harness.Await(within, fmt.Sprintf("block %d on %s", last.Number, node), func(ctx context.Context) (bool, error) {
			var err error
			h, err = t.crowd.block(ctx, t.url(node), last.Number.String())
			return err == nil, t.ended()
		})
		cancel()
		if err != nil {
			return err
		}
		if h.Hash != last.Hash {
			v.split = append(v.split, fmt.Sprintf("block %d is %s on %s and %s on %s", last.Number, last.Hash, nodes[0], h.Hash, node))
		}
	}
	if err := t.look(ctx); err != nil {
		return err
	}
	v.split = append(v.split, t.wrong...)
	t.say("the journal went on through %d records and %d epochs", t.redis.next, t.redis.epoch)
	return nil
}
