package main

import (
	"context"
	"fmt"
	"strconv"
	"strings"

	goredis "github.com/redis/go-redis/v9"
	"github.com/regalia-network/regalia/e2e/bench/stack"
	"github.com/regalia-network/regalia/sequencer/journal/redis/redistest"
)

// pair is a Redis and its replica. A record has to be on both to be durable.
// Neither is started as a replica, since they change roles.
type pair struct {
	primary, replica *redistest.Server

	next  uint64 // number of the record that is looked at next
	epoch uint64 // of the one before
}

func startPair(host *redistest.Host) *pair {
	p := &pair{}
	for _, s := range []**redistest.Server{&p.primary, &p.replica} {
		*s = redistest.Start(host, "--repl-diskless-sync-delay", "0")
	}
	p.follow()
	return p
}

// follow makes the replica one.
func (p *pair) follow() {
	if _, err := p.replica.Do("REPLICAOF", "127.0.0.1", strconv.Itoa(p.primary.Port)); err != nil {
		panic(fmt.Errorf("make a replica of Redis: %w", err))
	}
}

// swap kills the primary and makes the replica the primary, and the old primary
// its replica.
func (p *pair) swap() {
	p.primary.Kill()
	p.primary, p.replica = p.replica, p.primary
	p.primary.Promote()
	p.replica.Run()
	p.follow()
}

// holder is the name of the node that has the lease, or nothing.
func (p *pair) holder(ctx context.Context) string {
	client := goredis.NewClient(&goredis.Options{Addr: p.primary.Addr()})
	defer client.Close()
	lease, err := client.Get(ctx, p.key("lease")).Result()
	if err != nil {
		return ""
	}
	_, name, _ := strings.Cut(lease, `"name":"`)
	name, _, _ = strings.Cut(name, `"`)
	return name
}

func (p *pair) key(name string) string { return fmt.Sprintf("regalia:{%d}:%s", stack.L2ChainID, name) }

// look reads what was appended to the journal since it was last looked at, and
// says what is wrong: a record of an epoch below that of one before it, which a
// leader appended whose time was over; or one that is missing.
func (p *pair) look(ctx context.Context) (wrong []string, err error) {
	client := goredis.NewClient(&goredis.Options{Addr: p.primary.Addr()})
	defer client.Close()
	for {
		entries, err := client.XRangeN(ctx, p.key("records"), fmt.Sprintf("%d-0", p.next), "+", 1000).Result()
		if err != nil {
			return wrong, fmt.Errorf("read the journal in Redis: %w", err)
		}
		for _, e := range entries {
			number, err := strconv.ParseUint(strings.TrimSuffix(e.ID, "-0"), 10, 64)
			text, _ := e.Values["epoch"].(string)
			epoch, errEpoch := strconv.ParseUint(text, 10, 64)
			switch {
			case err != nil || errEpoch != nil:
				wrong = append(wrong, fmt.Sprintf("entry %s of the journal has epoch %q", e.ID, text))
			case p.next != 0 && number != p.next:
				wrong = append(wrong, fmt.Sprintf("entry %d of the journal is missing", p.next))
			case epoch < p.epoch:
				wrong = append(wrong, fmt.Sprintf("entry %d of the journal is of epoch %d, one before it of %d", number, epoch, p.epoch))
			}
			p.next, p.epoch = number+1, epoch
		}
		if len(entries) == 0 {
			return wrong, nil
		}
	}
}
