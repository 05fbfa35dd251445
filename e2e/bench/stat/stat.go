// Package stat is the bench's arithmetic: when transactions are due, and what
// a set of measured times says. It is pure; it knows no chain and no clock.
package stat

import (
	"math"
	"math/rand/v2"
	"slices"
	"time"
)

// Fixed are n times at a fixed distance: rate per second, the first at 0.
func Fixed(rate float64, n int) []time.Duration {
	at := make([]time.Duration, n)
	for i := range at {
		at[i] = seconds(float64(i) / rate)
	}
	return at
}

// Poisson are n times of independent arrivals, on average rate per second: what
// many users who know nothing of each other do.
func Poisson(rng *rand.Rand, rate float64, n int) []time.Duration {
	at := make([]time.Duration, n)
	now := 0.0
	for i := range at {
		now += rng.ExpFloat64() / rate
		at[i] = seconds(now)
	}
	return at
}

func seconds(s float64) time.Duration { return time.Duration(s * float64(time.Second)) }

// Never is the time of an answer that did not come. It counts in percentiles,
// so that a subject gains nothing by dropping what it is slow at.
const Never = time.Duration(math.MaxInt64)

// Percentile is the smallest sample that p percent of all are not above
// (nearest rank), or 0 of none. p is above 0 and at most 100.
func Percentile(samples []time.Duration, p float64) time.Duration {
	if len(samples) == 0 {
		return 0
	}
	sorted := slices.Sorted(slices.Values(samples))
	return sorted[rank(len(sorted), p)]
}

// Percentiles is Percentile for several p.
func Percentiles(samples []time.Duration, ps ...float64) []time.Duration {
	out := make([]time.Duration, len(ps))
	if len(samples) == 0 {
		return out
	}
	sorted := slices.Sorted(slices.Values(samples))
	for i, p := range ps {
		out[i] = sorted[rank(len(sorted), p)]
	}
	return out
}

func rank(n int, p float64) int {
	// Rounded before it is cut: 99.9 percent of 1,000 is 999, not 999.0000000000001.
	return min(n, max(1, int(math.Ceil(math.Round(p*float64(n)*1e6)/1e8)))) - 1
}

// Median is the middle value, or the mean of the two in the middle; NaN of none.
func Median(values []float64) float64 {
	if len(values) == 0 {
		return math.NaN()
	}
	sorted := slices.Sorted(slices.Values(values))
	mid := len(sorted) / 2
	if len(sorted)%2 == 1 {
		return sorted[mid]
	}
	return (sorted[mid-1] + sorted[mid]) / 2
}

// Milliseconds is d as the tables and files write it; +Inf for Never.
func Milliseconds(d time.Duration) float64 {
	if d == Never {
		return math.Inf(1)
	}
	return float64(d) / float64(time.Millisecond)
}

// Sliced is the model of a node that publishes what it has executed at the end
// of each slice: an answer to what is due at a time comes work after the next
// end of a slice. Slices start at 0, as due does.
func Sliced(due []time.Duration, slice, work time.Duration) []time.Duration {
	out := make([]time.Duration, len(due))
	for i, d := range due {
		out[i] = slice - d%slice + work
	}
	return out
}
