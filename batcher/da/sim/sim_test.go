package sim

import (
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

// unlucky is the part by which choosing moments may lie above `auto` in a run
// whose prices move: whoever bets on them loses now and then.
const unlucky = 0.02

// TestHistory: while prices move, the same bytes at the same moments are never
// dearer than `auto`, and choosing moments is cheaper in the sum.
func TestHistory(t *testing.T) {
	for _, fill := range HistoryFills {
		s := History(2, 1500, fill)
		auto := s.Auto()
		require.LessOrEqual(t, s.Ours().Cost, auto.Cost*(1+unlucky), s.Name)
		require.LessOrEqual(t, s.Exact().Cost, auto.Cost, s.Name)
	}
	ours, auto := 0.0, 0.0
	for seed := range int64(10) {
		s := History(seed, 1500, 2.5)
		ours, auto = ours+s.Ours().Cost, auto+s.Auto().Cost
	}
	require.Less(t, ours, 0.9*auto)
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
