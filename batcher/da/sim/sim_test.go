package sim

import (
	"math"
	"testing"

	"github.com/regalia-network/regalia/batcher/da"
	"github.com/stretchr/testify/require"
)

// onePost is the part by which ours may lie above `auto` in a run: it may have
// made one post more when the run ends.
const onePost = 0.002

// TestGrid: at constant prices ours is nowhere dearer than `auto`, and near what
// hindsight could do.
func TestGrid(t *testing.T) {
	sum, cells := 0.0, 0
	Grid(1, func(s Scenario) {
		ours, exact, auto, best := s.Ours(), s.Exact(), s.Auto(), s.Best()
		for _, r := range []Result{ours, exact, auto} {
			require.GreaterOrEqual(t, r.Regret(best), -1e-9, "%s: nothing beats hindsight", s.Name)
		}
		require.LessOrEqual(t, ours.Cost, auto.Cost*(1+onePost), s.Name)
		require.LessOrEqual(t, exact.Cost, auto.Cost*(1+1e-9), s.Name)
		require.LessOrEqual(t, ours.Regret(best), 0.05, s.Name)
		sum += ours.Regret(best)
		cells++
	})
	require.Equal(t, len(Ratios)*len(Fills)*len(Arrivals), cells)
	require.Less(t, sum/float64(cells), 0.01)
}

// TestHistory: while prices move, the same bytes at the same moments are never
// dearer than `auto`, and choosing moments is not dearer in the sum.
func TestHistory(t *testing.T) {
	ours, runs, auto := 0.0, 0.0, 0.0
	for _, fill := range HistoryFills {
		for seed := range int64(4) {
			s := History(seed, 1500, fill, "bursts")
			a := s.Auto()
			require.LessOrEqual(t, s.Exact().Cost, a.Cost*(1+1e-9), s.Name)
			ours, runs, auto = ours+s.Ours().Cost, runs+s.Runs().Cost, auto+a.Cost
		}
	}
	require.Less(t, ours, 0.99*auto)
	require.Less(t, runs, auto)
}

// TestMarketsAreLikeMainnet: how far base fees move in a block, and how far one of
// some blocks ago is off, are what was measured on mainnet; and the record's are alike.
func TestMarketsAreLikeMainnet(t *testing.T) {
	published := map[int]float64{4: 0.039, 12: 0.065, 24: 0.087, 60: 0.133, 120: 0.184} // 30 days
	var drawn []da.Prices
	for seed := range int64(8) {
		s := History(seed, 7200, 1, "even")
		drawn = append(drawn, s.Prices...)
	}
	recorded := Recorded(1, 1, "even").Prices
	require.Len(t, recorded, 900)
	require.InDelta(t, 0.0554, step(drawn), 0.003)
	require.InDelta(t, 0.0554, step(recorded), 0.003)
	for blocks, want := range published {
		require.InEpsilon(t, want, stale(drawn, blocks), 0.2, "%d blocks", blocks)
	}
	require.InEpsilon(t, published[4], stale(recorded, 4), 0.2)
	ratio := 0.0
	for _, p := range drawn {
		ratio += p.BaseFee / p.BlobBaseFee / float64(len(drawn))
	}
	require.InDelta(t, 17.4, ratio, 2, "the blob base fee keeps near its floor")
}

// step is the deviation of a base fee's logarithm from block to block.
func step(prices []da.Prices) float64 {
	sum := 0.0
	for i := range prices[1:] {
		if x := math.Log(prices[i+1].BaseFee / prices[i].BaseFee); math.Abs(x) < 0.2 { // not between two draws
			sum += x * x
		}
	}
	return math.Sqrt(sum / float64(len(prices)))
}

// stale is how far off the base fee is that is looked at every so many blocks.
func stale(prices []da.Prices, blocks int) float64 {
	sum := 0.0
	for i, p := range prices {
		sum += math.Abs(prices[i/blocks*blocks].BaseFee/p.BaseFee - 1)
	}
	return sum / float64(len(prices))
}

func TestBestByHand(t *testing.T) {
	p := da.Prices{BaseFee: 1, BlobBaseFee: 1}
	s := Scenario{Policy: da.Policy{Limits: limits, MaxAge: 1 * Slot}, Prices: []da.Prices{p, p, p}, Bytes: []int{100, 100, 100}}
	// Two posts: of two arrivals and of one, each 21,000 gas and 40 per byte and overhead.
	require.InDelta(t, 2*21_000+40*(300+2*24), s.Best().Cost, 1e-6)
	s.Policy.MaxAge = 2 * Slot
	require.InDelta(t, 21_000+40*(300+24), s.Best().Cost, 1e-6)
	s.Prices[1].BaseFee = 0.1 // all but the last, in the cheap block
	require.InDelta(t, 0.1*(21_000+40*224)+21_000+40*124, s.Best().Cost, 1e-6)
}
