// Package redis keeps a journal in Redis, where the next leader finds it if
// this machine is gone: records in a stream, and beside it the epoch and the
// term that may append. Appends are scripts, so that Redis itself refuses a
// stale term or a gap, in one step with the write.
//
// It does not decide who leads: package leader does, with its lease in the same
// database. And it is as durable as Redis is told to be: appendfsync, replicas
// and the number that an append waits for (Config.Replicas).
package redis

import (
	"context"
	"errors"
	"fmt"
	"time"

	goredis "github.com/redis/go-redis/v9"
)

// Config says where the database is and when an append counts as durable.
type Config struct {
	URL      string
	ChainID  uint64        // keys are named by it: several chains can share a database
	Replicas int           // how many replicas must have an append; 0 = the primary is enough
	Wait     time.Duration // how long they may take
}

// DB is a connection to the database of one chain.
type DB struct {
	cfg    Config
	client *goredis.Client
}

// Open makes a DB. Whether Redis answers shows at its first use.
func Open(cfg Config) (*DB, error) {
	client, err := dial(cfg.URL)
	if err != nil {
		return nil, err
	}
	return &DB{cfg: cfg, client: client}, nil
}

// Close ends the connections.
func (d *DB) Close() error { return d.client.Close() }

// Key names a key of this chain. The braces keep all of them in one slot, so
// that scripts may use them together.
func (d *DB) Key(name string) string { return fmt.Sprintf("regalia:{%d}:%s", d.cfg.ChainID, name) }

// Term is the name of the hash that says which term may append: epoch, token,
// and next, the number of the next record. Whoever takes a lease sets the first
// two in the same step.
func (d *DB) Term() string { return d.Key("term") }

// Eval runs a script on keys of this chain.
func (d *DB) Eval(ctx context.Context, script string, keys []string, args ...any) (any, error) {
	return d.client.Eval(ctx, script, keys, args...).Result()
}

// replicated runs a script and waits for the replicas that cfg asks for, on one
// connection: Redis counts who has what that connection wrote.
func (d *DB) replicated(ctx context.Context, script string, keys []string, args ...any) (any, error) {
	if d.cfg.Replicas == 0 {
		return d.Eval(ctx, script, keys, args...)
	}
	pipe := d.client.Pipeline()
	answer, waited := pipe.Eval(ctx, script, keys, args...), pipe.Do(ctx, "WAIT", d.cfg.Replicas, d.cfg.Wait.Milliseconds())
	if _, err := pipe.Exec(ctx); err != nil {
		return nil, err
	}
	have, err := waited.Int()
	if err != nil {
		return nil, fmt.Errorf("wait for replicas: %w", err)
	}
	if have < d.cfg.Replicas {
		return nil, fmt.Errorf("%d of %d replicas have it after %s: look at Redis' replication, or ask for fewer with --redis-replicas", have, d.cfg.Replicas, d.cfg.Wait)
	}
	return answer.Result()
}

// Get is a key's value; empty if there is none.
func (d *DB) Get(ctx context.Context, key string) (string, error) {
	ctx, cancel := context.WithTimeout(ctx, ioTimeout)
	defer cancel()
	value, err := d.client.Get(ctx, key).Result()
	if errors.Is(err, goredis.Nil) {
		return "", nil
	}
	return value, err
}

// Candidates are the names in the hash of who stands for election.
func (d *DB) Candidates(ctx context.Context) ([]string, error) {
	return d.client.HKeys(ctx, d.Key("candidates")).Result()
}
