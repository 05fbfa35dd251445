package sim

import (
	"math"
	"math/rand"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestBound: no rule goes below it, and it takes luck from hindsight.
func TestBound(t *testing.T) {
	for _, fill := range []float64{0.1, 2.5} {
		o := NewOnline(99, fill)
		bound, best, follows, ours, auto := 0.0, 0.0, 0.0, 0.0, 0.0
		for seed := range int64(3) {
			s := History(seed, 1800, fill, "even")
			bound, best, follows = bound+o.Bound(&s, seed).Cost, best+s.Best().Cost, follows+o.Cost(&s).Cost
			ours, auto = ours+s.Ours().Cost, auto+s.Auto().Cost
		}
		require.Greater(t, bound, 1.02*best, "fill %g", fill)
		for _, rule := range []float64{follows, ours, auto} {
			require.LessOrEqual(t, bound, rule, "fill %g", fill)
		}
	}
}

// TestChargesAreNothingOnAverage: what makes the bound one. Whatever is left
// waiting, the charges for it come to nothing, but for chance.
func TestChargesAreNothingOnAverage(t *testing.T) {
	o := NewOnline(99, 0.7)
	const blocks = 4000
	s := History(5, blocks, 0.7, "even")
	rng, before := rand.New(rand.NewSource(1)), prefix(s.Bytes)
	charges := make([]float64, Slots+1)
	sum, squares := make([]float64, Slots+1), make([]float64, Slots+1)
	for i := Slots; i < blocks-1; i++ {
		o.charge(&s, before, rng, i, charges)
		for left, c := range charges {
			c /= s.Prices[i].BaseFee
			sum[left] += c
			squares[left] += c * c
		}
	}
	for _, left := range []int{1, 10, 30, 45, 50} {
		require.Positive(t, squares[left], "%d left are charged for", left)
		require.Less(t, math.Abs(sum[left]), 4*math.Sqrt(squares[left]), "%d left", left)
	}
}
