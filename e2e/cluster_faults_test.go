package e2e

import (
	"context"
	"fmt"
	"syscall"
	"testing"
	"time"

	"github.com/regalia-network/regalia/sequencer/journal/redis/redistest"
	"github.com/stretchr/testify/require"
)

// TestSplitBrain stops the leader's process for longer than its lease and lets
// it go on: it must not write, and follows who leads now.
func TestSplitBrain(t *testing.T) {
	ctx := testContext(t)
	redis := redistest.Start(t)
	c := newCluster(t, redis.URL())
	c.up(ctx)
	sent, stop := c.traffic(ctx, 2, 40*time.Millisecond)
	var took []time.Duration
	for range 2 {
		c.settled(ctx)
		name := c.leader(ctx)
		stopped := time.Now()
		require.NoError(t, syscall.Kill(c.role[name].PID(), syscall.SIGSTOP))
		c.await(ctx, "another leader's receipt", func(context.Context) bool { return !sent.after(stopped).IsZero() })
		took = append(took, sent.after(stopped).Sub(stopped))
		require.NoError(t, syscall.Kill(c.role[name].PID(), syscall.SIGCONT))
		c.await(ctx, name+" to follow", func(ctx context.Context) bool {
			l := c.leadership(ctx, name)
			return l != nil && l.Role == "standby" && l.Ready
		})
	}
	stop()
	c.requireKept(ctx, sent)
	c.requireFenced(redis)
	c.requireOneChain(ctx)
	t.Logf("failover after SIGSTOP: %s; %d durable receipts, 0 lost, 0 moved", figures(took), len(sent.acks))
}

// TestRedisPrimaryDies kills the primary; a Sentinel promotes the replica, which
// has all that was acknowledged, since each append waits for it.
func TestRedisPrimaryDies(t *testing.T) {
	ctx := testContext(t)
	primary := redistest.Start(t)
	replica := primary.Replica()
	sentinel := primary.Sentinel()
	sentinel.AwaitReplica("main")
	c := newCluster(t, "redis-sentinel://"+sentinel.Addr()+"/main/0", "--redis-replicas", "1")
	c.up(ctx)
	sent, stop := c.traffic(ctx, 2, 40*time.Millisecond)
	begun := time.Now()
	c.await(ctx, "receipts", func(context.Context) bool { return !sent.after(begun).IsZero() })
	primary.Kill()
	killed := time.Now()
	// What replaces it: an append has to be on a replica to count.
	redistest.Start(t, "--replicaof", "127.0.0.1 "+fmt.Sprint(replica.Port), "--repl-diskless-sync-delay", "0")
	c.await(ctx, "receipts with the promoted replica", func(context.Context) bool { return !sent.after(killed).IsZero() })
	t.Logf("Redis primary killed: next durable receipt after %s", sent.after(killed).Sub(killed).Round(time.Millisecond))
	c.settled(ctx)
	stop()
	c.requireKept(ctx, sent)
	c.requireFenced(replica)
	c.requireOneChain(ctx)
}
