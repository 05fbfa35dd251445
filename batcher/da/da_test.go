package da

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

var six = Policy{Limits: Limits{CalldataBytes: 120_000, BlobsPerTx: 6}, MaxAge: 10 * time.Minute, Tick: 12 * time.Second}

func TestCost(t *testing.T) {
	p := Prices{BaseFee: 2, Tip: 1, BlobTip: 1, BlobBaseFee: 5}
	require.InDelta(t, 3*(21_000+40*(1000+24)), p.CalldataCost(1000, six.Limits), 1e-6)
	require.InDelta(t, 3*(2*21_000+40*(200_000+2*24)), p.CalldataCost(200_000, six.Limits), 1e-6, "two transactions")
	require.InDelta(t, 3*21_000+5*131_072, p.BlobCost(1, six.Limits), 1e-6, "an empty blob costs a whole one")
	require.InDelta(t, 3*21_000+2*5*131_072, p.BlobCost(BlobCapacity+1, six.Limits), 1e-6)
	require.InDelta(t, 2*3*21_000+7*5*131_072, p.BlobCost(7*BlobCapacity, six.Limits), 1e-6)
}

func TestCheapest(t *testing.T) {
	p := Prices{BaseFee: 1, BlobBaseFee: 1} // break-even at 131,072/40 bytes
	require.Equal(t, Calldata, Cheapest(p, 3200, six, Wait).Kind)
	require.Equal(t, Blobs, Cheapest(p, 3300, six, Wait).Kind)
	margin := six
	margin.SwitchMargin = 0.1
	require.Equal(t, Blobs, Cheapest(p, 3200, margin, Blobs).Kind, "a switch must be worth it")
	require.Equal(t, Calldata, Cheapest(p, 3300, margin, Calldata).Kind)
	require.Equal(t, Calldata, Cheapest(p, 100, margin, Blobs).Kind)
	p.BlobBaseFee = 1e-9
	require.Equal(t, Blobs, Cheapest(p, 1000, six, Wait).Kind)
	require.Equal(t, 2, Cheapest(p, BlobCapacity+1, six, Wait).Blobs)
}

func TestChoose(t *testing.T) {
	p := Prices{BaseFee: 1, BlobBaseFee: 1}
	outlook := NewOutlook(300)
	for range 100 {
		outlook.Observe(p, 10_000)
	}
	require.Equal(t, Wait, Choose(p, outlook, Load{}, six, Wait).Kind, "nothing pending")
	early := Choose(p, outlook, Load{Bytes: 50_000}, six, Wait)
	require.Equal(t, Wait, early.Kind, early.Reason)
	old := Choose(p, outlook, Load{Bytes: 50_000, Age: six.MaxAge}, six, Wait)
	require.Equal(t, Plan{Kind: Blobs, Blobs: 1, Bytes: 50_000, Cost: 21_000 + 131_072, Reason: old.Reason}, old)
	over := Choose(p, outlook, Load{Bytes: BlobCapacity + 20_000, Age: six.MaxAge}, six, Wait)
	require.Equal(t, BlobCapacity, over.Bytes, "the full blob goes, the younger rest fills the next")
}

// TestWhole: a post that takes all there is goes when a blob is full and what may
// come within the age would leave the next too empty; not if the next fills too.
func TestWhole(t *testing.T) {
	whole := six
	whole.Whole = true
	p := Prices{BaseFee: 1, BlobBaseFee: 4}
	for _, c := range []struct {
		ticks int // left of the age
		rate  int
		want  Kind
	}{{20, 1500, Blobs}, {45, 6000, Wait}} {
		outlook := NewOutlook(300)
		for range 100 {
			outlook.Observe(p, c.rate)
		}
		age := whole.MaxAge - time.Duration(c.ticks)*whole.Tick
		plan := Choose(p, outlook, Load{Bytes: BlobCapacity - 100, Age: age}, whole, Blobs)
		require.Equal(t, c.want, plan.Kind, "%+v: %s", c, plan.Reason)
		require.Equal(t, Wait, Choose(p, outlook, Load{Bytes: BlobCapacity / 3, Age: age}, whole, Blobs).Kind, "%+v", c)
	}
}
