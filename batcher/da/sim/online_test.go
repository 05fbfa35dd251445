package sim

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// TestForesight: who knows the process pays less than who posts at once, and
// still over 5 % more than hindsight, however much data there is.
func TestForesight(t *testing.T) {
	f := NewForesight(99, Slots)
	for seed := range int64(3) {
		s := History(seed, 3600, 2.5)
		cost, hindsight := f.Cost(&s)
		atOnce := 0.0
		for i, p := range s.Prices {
			atOnce += float64(s.Bytes[i]) * unit(p)
		}
		require.Less(t, cost, 0.9*atOnce, s.Name)
		require.Greater(t, cost, 1.05*hindsight, s.Name)
		require.LessOrEqual(t, hindsight, s.Best().Cost, "no post goes below the price per byte: %s", s.Name)
	}
}

func TestRegression(t *testing.T) {
	var inputs [][features]float64
	var targets []float64
	want := [features]float64{3, -1, 0.5}
	m := newMarkets(1)
	for range 1000 {
		p, end := m.block()
		x := m.state(p).features()
		inputs, targets = append(inputs, x), append(targets, dot(want, x))
		end()
	}
	got := newRegression(inputs)(targets)
	for i := range want {
		require.InDelta(t, want[i], got[i], 1e-3)
	}
}
