package e2e

import (
	"context"
	"testing"
	"time"

	"github.com/regalia-network/regalia/sequencer/journal/redis/redistest"
	"github.com/stretchr/testify/require"
)

// TestRedisPrimaryDies kills the primary; a Sentinel promotes a replica, which
// has all that was acknowledged, since each append waits for one.
func TestRedisPrimaryDies(t *testing.T) {
	ctx := testContext(t)
	primary := redistest.Start(t)
	replicas := []*redistest.Server{primary.Replica(), primary.Replica()}
	sentinel := primary.Sentinel()
	sentinel.AwaitReplicas("main", len(replicas))
	c := newCluster(t, "redis-sentinel://"+sentinel.Addr()+"/main/0", "--redis-replicas", "1")
	c.up(ctx)
	sent, stop := c.traffic(ctx, 2, 40*time.Millisecond)
	begun := time.Now()
	c.await(ctx, "receipts", func(context.Context) bool { return !sent.after(begun).IsZero() })
	led := c.leader(ctx)
	killed := time.Now()
	primary.Kill()
	dead := killed.Add(50 * time.Millisecond) // what was sent before may be answered yet
	var promoted time.Time
	c.await(ctx, "receipts with the promoted replica", func(context.Context) bool {
		if now := sentinel.Primary("main"); promoted.IsZero() && now != "" && now != primary.Addr() {
			promoted = time.Now()
		}
		return !sent.after(dead).IsZero()
	})
	took := sent.after(dead).Sub(killed)
	t.Logf("Redis primary killed: Sentinel names another after %s, next durable receipt after %s", promoted.Sub(killed).Round(time.Millisecond), took.Round(time.Millisecond))
	c.settled(ctx)
	require.Equal(t, led, c.leader(ctx), "who led leads on")
	stop()
	c.requireKept(ctx, sent)
	for _, r := range replicas {
		if r.Addr() == sentinel.Primary("main") {
			c.requireFenced(r)
		}
	}
	c.requireOneChain(ctx)
}
