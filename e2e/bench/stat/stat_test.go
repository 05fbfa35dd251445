package stat

import (
	"math"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

const ms = time.Millisecond

func TestFixed(t *testing.T) {
	require.Equal(t, []time.Duration{0, 4 * ms, 8 * ms}, Fixed(250, 3))
	require.Empty(t, Fixed(1, 0))
}

// Arrivals rise, keep to the rate, and scatter as independent ones do: the
// distances' standard deviation equals their mean.
func TestPoisson(t *testing.T) {
	const n, rate = 200_000, 500.0
	at := Poisson(rand.New(rand.NewPCG(1, 2)), rate, n)
	require.True(t, slices.IsSorted(at))
	mean := at[n-1].Seconds() / n
	require.InEpsilon(t, 1/rate, mean, 0.01)
	var squares, last float64
	for _, a := range at {
		d := a.Seconds() - last - mean
		squares, last = squares+d*d, a.Seconds()
	}
	require.InEpsilon(t, mean, math.Sqrt(squares/n), 0.02)
	require.Equal(t, at[:10], Poisson(rand.New(rand.NewPCG(1, 2)), rate, 10), "the same seed gives the same times")
}

func TestPercentile(t *testing.T) {
	var thousand []time.Duration
	for i := range 1000 {
		thousand = append(thousand, time.Duration(1000-i)*ms)
	}
	for _, c := range []struct {
		name    string
		samples []time.Duration
		p       float64
		want    time.Duration
	}{
		{"of none", nil, 50, 0},
		{"of one", []time.Duration{7 * ms}, 99, 7 * ms},
		{"median of two is the lower", []time.Duration{2 * ms, 1 * ms}, 50, 1 * ms},
		{"p50", thousand, 50, 500 * ms},
		{"p99", thousand, 99, 990 * ms},
		{"p99.9", thousand, 99.9, 999 * ms},
		{"p100", thousand, 100, 1000 * ms},
		{"p0.01 is the least", thousand, 0.01, 1 * ms},
		{"what never came counts", []time.Duration{1 * ms, Never}, 99, Never},
	} {
		require.Equal(t, c.want, Percentile(c.samples, c.p), c.name)
		require.Equal(t, []time.Duration{c.want}, Percentiles(c.samples, c.p), c.name)
	}
	require.Equal(t, 1000*ms, thousand[0], "the samples keep their order")
}

func TestMedian(t *testing.T) {
	require.Equal(t, 2.0, Median([]float64{9, 1, 2}))
	require.Equal(t, 1.5, Median([]float64{2, 1}))
	require.True(t, math.IsNaN(Median(nil)))
}

func TestMilliseconds(t *testing.T) {
	require.Equal(t, 1.5, Milliseconds(1500*time.Microsecond))
	require.True(t, math.IsInf(Milliseconds(Never), 1))
}

func TestSliced(t *testing.T) {
	got := Sliced([]time.Duration{0, 150 * ms, 199 * ms, 200 * ms, 350 * ms}, 200*ms, 1*ms)
	require.Equal(t, []time.Duration{201 * ms, 51 * ms, 2 * ms, 201 * ms, 51 * ms}, got)
}
