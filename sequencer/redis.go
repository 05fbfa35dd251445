package sequencer

import (
	"errors"
	"fmt"
	"time"

	"github.com/urfave/cli/v2"
)

// RedisConfig is for nodes that share a journal in Redis and take turns in
// leading.
type RedisConfig struct {
	URL      string
	Replicas int           // of Redis, that must have a record before it counts as durable
	Wait     time.Duration // how long they may take
	LeaseTTL time.Duration // how long a leader that is silent stays the leader
	Priority int           // who has the highest leads, of those that are ready when nobody does
	Name     string        // of this node; empty: its URL
	Announce string        // URL of this node's RPC for the others; empty: what it listens on
}

// DefaultRedis are the settings of a node that names no others.
func DefaultRedis() RedisConfig {
	return RedisConfig{Wait: 500 * time.Millisecond, LeaseTTL: time.Second}
}

func redisFlags(cfg *RedisConfig) []cli.Flag {
	env := func(name string) []string { return []string{"REGALIA_SEQUENCER_" + name} }
	*cfg = DefaultRedis()
	const category = "several sequencers"
	return []cli.Flag{
		&cli.StringFlag{Name: "redis", Category: category, EnvVars: []string{"REGALIA_REDIS"}, Destination: &cfg.URL,
			Usage: "Redis of the journal and the lease, with --journal redis: redis://[user:password@]host:port/db, rediss://… with TLS, redis-sentinel://[user:password@]host:port[,host:port…]/master[/db] or rediss-sentinel://…; give it by the environment if it has a password"},
		&cli.IntFlag{Name: "redis-replicas", Category: category, EnvVars: env("REDIS_REPLICAS"), Destination: &cfg.Replicas,
			Usage: "how many replicas of Redis must have a record before it counts as durable; 0 = the primary alone: what it alone has is lost with it"},
		&cli.DurationFlag{Name: "redis-wait", Category: category, Value: cfg.Wait, EnvVars: env("REDIS_WAIT"), Destination: &cfg.Wait,
			Usage: "how long those replicas may take; after that nothing is acknowledged as durable until they have it"},
		&cli.DurationFlag{Name: "lease-ttl", Category: category, Value: cfg.LeaseTTL, EnvVars: env("LEASE_TTL"), Destination: &cfg.LeaseTTL,
			Usage: "how long a leader that is silent stays the leader; a process that died on a machine that lives is noticed at once"},
		&cli.IntFlag{Name: "priority", Category: category, EnvVars: env("PRIORITY"), Destination: &cfg.Priority,
			Usage: "when nobody leads, the ready node with the highest takes over; nobody is disturbed while it leads"},
		&cli.StringFlag{Name: "node-name", Category: category, EnvVars: env("NODE_NAME"), Destination: &cfg.Name,
			Usage: "what other nodes and logs call this one (default: its URL)"},
		&cli.StringFlag{Name: "announce-url", Category: category, EnvVars: env("ANNOUNCE_URL"), Destination: &cfg.Announce,
			Usage: "this node's RPC as other nodes reach it: they forward transactions there while it leads (default: what it listens on)"},
	}
}

func (c *RedisConfig) validate(used bool) error {
	if !used {
		if c.URL != "" {
			return fmt.Errorf("redis is set, but the journal is not there: want --journal %s, or no --redis", RedisJournal)
		}
		return nil
	}
	switch {
	case c.URL == "":
		return errors.New("redis is empty: name the Redis of the journal (--redis or REGALIA_REDIS)")
	case c.Replicas < 0:
		return fmt.Errorf("redis-replicas %d: want 0 or more", c.Replicas)
	case c.Wait <= 0 || c.Wait > time.Second:
		return fmt.Errorf("redis-wait %s: want more than 0 and at most 1s", c.Wait)
	case c.LeaseTTL < 200*time.Millisecond || c.LeaseTTL > time.Minute:
		return fmt.Errorf("lease-ttl %s: want 200ms to 1m", c.LeaseTTL)
	}
	return nil
}
