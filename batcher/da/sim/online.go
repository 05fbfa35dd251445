package sim

import (
	"math"

	"github.com/regalia-network/regalia/batcher/da"
)

// state is that of both fee markets: the logarithms of base fee and blob base
// fee, and of the demand for each.
type state [4]float64

// features are a state's, and products of them, for a regression.
const features = 1 + 4 + 10

func (s state) features() (f [features]float64) {
	f[0] = 1
	n := 1
	for i, x := range s {
		f[n] = x
		n++
		for _, y := range s[:i+1] {
			f[n] = x * y
			n++
		}
	}
	return f
}

// Foresight is a rule that knows the process which a History is drawn from, and
// each moment's demand, which no real rule can: from these it has, by dynamic
// programming backwards over a long draw, what waiting is expected to cost. It
// decides for each byte by itself, at a price per byte that no post goes below
// (full blobs, or calldata without a transaction around it). So its cost is about
// the least that any rule could expect who does not know the future: what is left
// to hindsight is luck.
type Foresight struct {
	worth [][features]float64 // by slots left: what going on costs, in parts of the price now
}

// training is the blocks that a Foresight is made from.
const training = 60_000

// NewForesight prepares for data that may wait so many slots.
func NewForesight(seed int64, slots int) *Foresight {
	m := newMarkets(seed)
	var states [][features]float64
	var prices []float64
	for range training {
		p, end := m.block()
		states, prices = append(states, m.state(p).features()), append(prices, unit(p))
		end()
	}
	f := &Foresight{worth: make([][features]float64, slots+1)}
	value := append([]float64(nil), prices...) // with no slot left
	solve := newRegression(states[:training-1])
	target := make([]float64, training-1)
	for left := 1; left <= slots; left++ {
		for i := range target {
			target[i] = value[i+1] / prices[i]
		}
		f.worth[left] = solve(target)
		for i := range target {
			// The regression says whether to go on; what it costs then is what it
			// really did, so that errors do not add up.
			next := prices[i]
			if dot(f.worth[left], states[i]) < 1 {
				next = value[i+1]
			}
			target[i] = next
		}
		copy(value, target)
	}
	return f
}

// unit is a price per byte that no post goes below.
func unit(p da.Prices) float64 {
	full := limits.BlobsPerTx * da.BlobCapacity
	return math.Min(p.BlobCost(full, limits)/float64(full), 40*(p.BaseFee+p.Tip))
}

// Cost is what it pays for a History's data, and Floor what hindsight would at
// the same price per byte.
func (f *Foresight) Cost(s *Scenario) (cost, floor float64) {
	prices, states := make([]float64, len(s.Prices)), make([][features]float64, len(s.Prices))
	for i, p := range s.Prices {
		prices[i], states[i] = unit(p), s.hidden[i].features()
	}
	window := s.maxSlots()
	for i, n := range s.Bytes {
		last := min(i+window, len(prices)-1)
		at := i
		for at < last && dot(f.worth[last-at], states[at]) < 1 {
			at++
		}
		least := prices[i]
		for _, p := range prices[i : last+1] {
			least = math.Min(least, p)
		}
		cost += float64(n) * prices[at]
		floor += float64(n) * least
	}
	return cost, floor
}

func dot(a, b [features]float64) (sum float64) {
	for i := range a {
		sum += a[i] * b[i]
	}
	return sum
}

// newRegression prepares least squares over fixed inputs: Cholesky's factor of
// their products, once.
func newRegression(inputs [][features]float64) func(targets []float64) [features]float64 {
	var l [features][features]float64
	for _, x := range inputs {
		for i := range features {
			for j := range i + 1 {
				l[i][j] += x[i] * x[j]
			}
		}
	}
	for i := range features {
		for j := range i + 1 {
			sum := l[i][j]
			for k := range j {
				sum -= l[i][k] * l[j][k]
			}
			if i == j {
				l[i][i] = math.Sqrt(sum + 1e-9)
			} else {
				l[i][j] = sum / l[j][j]
			}
		}
	}
	return func(targets []float64) (b [features]float64) {
		for n, x := range inputs {
			for i := range features {
				b[i] += x[i] * targets[n]
			}
		}
		for i := range features {
			for k := range i {
				b[i] -= l[i][k] * b[k]
			}
			b[i] /= l[i][i]
		}
		for i := features - 1; i >= 0; i-- {
			for k := i + 1; k < features; k++ {
				b[i] -= l[k][i] * b[k]
			}
			b[i] /= l[i][i]
		}
		return b
	}
}
