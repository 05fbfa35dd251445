package sim

import (
	"math"
	"math/rand"

	"github.com/regalia-network/regalia/batcher/da"
)

// Online says how little a rule can pay that does not know prices before they
// come, even if it knows the process that a History is drawn from, each moment's
// hidden demand, and all data to come.
//
// Bound is what hindsight pays if at each block it is charged for what it left
// waiting: by how much the value of that came out below what was expected, which
// may be less than nothing. The value may be any function of what is known; whoever
// does not know the future is charged nothing for it on the average. So his mean
// cost is at least the mean of the bound, whatever he does, and the better the
// value, the more of hindsight's luck is taken from it.
//
// The value here is what it is expected to cost from some moment on, by dynamic
// programming over a grid of prices and even arrivals. Cost is what is paid by the
// rule that follows it.
type Online struct {
	mean  float64     // bytes of an arrival
	after [][]float64 // value by point of the grid and arrivals that are left
}

// The value is kept on a grid, in parts of the price that demand bears: of the
// logarithms of the base fee over that price, and of the blob base fee over its
// floor.
const (
	deviations, deviationStep, firstDeviation = 31, 0.06, -0.9
	floors, floorStep, firstFloor             = 19, 0.1, -1.1
	middle                                    = deviations/2 + 11*deviations

	rounds = 150 // of value iteration: blocks ahead
	draws  = 60  // next blocks that an expectation is taken over
)

// place is where a moment lies on the grid: the point below, how far it is past
// it either way, and the scale.
type place struct {
	point     int
	right, up float64
	scale     float64
}

func (m *markets) place() place {
	scale := level * math.Exp(m.demand)
	x, right := cell((math.Log(m.baseFee/scale)-firstDeviation)/deviationStep, deviations)
	y, up := cell((m.excess/updateFraction-math.Log(m.baseFee/16)-firstFloor)/floorStep, floors)
	return place{y*deviations + x, right, up, scale}
}

// cell is the cell of a row of points that x is in; beyond the ends it is the end.
func cell(x float64, points int) (int, float64) {
	x = math.Max(0, math.Min(x, float64(points-1)-1e-9))
	return int(x), x - math.Floor(x)
}

// at is the markets at a point.
func at(point int) *markets {
	deviation := firstDeviation + deviationStep*float64(point%deviations)
	floor := firstFloor + floorStep*float64(point/deviations)
	base := level * math.Exp(deviation)
	return &markets{baseFee: base, excess: updateFraction * (math.Log(base/16) + floor)}
}

// read adds a grid's rows at a place to out, times weight.
func (p place) read(grid [][]float64, weight float64, out []float64) {
	for corner, share := range [4]float64{(1 - p.right) * (1 - p.up), p.right * (1 - p.up), (1 - p.right) * p.up, p.right * p.up} {
		row := grid[p.point+corner%2+corner/2*deviations]
		share *= weight
		for i := range out {
			out[i] += share * row[i]
		}
	}
}

// moment is what a decision is taken by.
type moment struct {
	prices da.Prices
	place  place
}

func (m *markets) moment() moment { return moment{m.prices(), m.place()} }

// NewOnline finds the value for so much data.
func NewOnline(seed int64, fill float64) *Online {
	o := &Online{mean: fill * da.BlobCapacity / Slots}
	const points = deviations * floors
	moments, nexts := make([]moment, points), make([][draws]place, points)
	values := make([][]float64, points) // by arrivals that wait, the newest included
	for i := range points {
		moments[i], values[i] = at(i).moment(), make([]float64, Slots+2)
		o.after = append(o.after, make([]float64, Slots+1))
		rng := rand.New(rand.NewSource(seed)) // the same chance at each point
		sum := 0.0
		for k := range nexts[i] {
			m := at(i)
			m.rng = rng
			m.next(m.used())
			nexts[i][k] = m.place()
			sum += nexts[i][k].scale
		}
		for k := range nexts[i] { // demand has no trend on the average
			nexts[i][k].scale *= level * draws / sum
		}
	}
	// At the far end what waits is worth its part of a window's post.
	whole := cheapest(at(middle).prices(), int(o.mean*Slots)+1) / level
	for i := range values {
		for waits := range values[i] {
			values[i][waits] = whole * float64(waits) / Slots
		}
	}
	shifted, mean := make([][]float64, points), make([][]float64, points)
	for i := range mean {
		mean[i] = make([]float64, Slots+1)
	}
	for round := range rounds {
		for i, v := range values {
			shifted[i] = v[1:] // one more waits then
		}
		for i, after := range o.after {
			clear(after)
			for _, next := range nexts[i] {
				next.read(shifted, next.scale/level/draws, after)
			}
			if round >= rounds-Slots { // even arrivals keep time with the horizon: a window's mean does not
				for left, v := range after {
					mean[i][left] += v / Slots
				}
			}
		}
		for i := range moments {
			for waits := 1; waits < len(values[i]); waits++ {
				least, _ := o.best(&moments[i], o.after[i], level, waits, func(left int) int { return int(o.mean * float64(waits-left)) })
				values[i][waits] = least / level
			}
		}
	}
	o.after = mean
	return o
}

// ahead is what is expected to be paid later, by arrivals that are left.
func (o *Online) ahead(m *moment) []float64 {
	out := make([]float64, Slots+1)
	m.place.read(o.after, 1, out)
	return out
}

// best is the least that can be expected if so many arrivals wait, and how many
// of them to leave. posted tells the bytes of those that are not left.
func (o *Online) best(m *moment, ahead []float64, scale float64, waits int, posted func(left int) int) (least float64, leave int) {
	least = math.Inf(1)
	try := func(left int) {
		cost := ahead[left] * scale
		if bytes := posted(left); bytes > 0 {
			cost += cheapest(m.prices, bytes)
		}
		if cost < least {
			least, leave = cost, left
		}
	}
	if waits <= Slots {
		try(waits)
	}
	try(0)
	for blobs, left := 1, waits-1; blobs <= limits.BlobsPerTx; blobs++ { // full ones
		for left > 0 && posted(left-1) <= blobs*da.BlobCapacity {
			left--
		}
		if left == 0 {
			break
		}
		try(left)
	}
	return least, leave
}

func cheapest(p da.Prices, bytes int) float64 {
	return math.Min(p.BlobCost(bytes, limits), p.CalldataCost(bytes, limits))
}

// Cost is what the rule pays that follows the value.
func (o *Online) Cost(s *Scenario) (r Result) {
	before := prefix(s.Bytes)
	waits := 0
	for i := range s.Prices {
		waits++
		m := s.hidden[i].moment()
		posted := func(left int) int { return before[i+1-left] - before[i+1-waits] }
		_, left := o.best(&m, o.ahead(&m), m.place.scale, waits, posted)
		if i == len(s.Prices)-1 {
			left = 0
		}
		if bytes := posted(left); bytes > 0 {
			r.post(da.Wait, cheapest(m.prices, bytes)) // kinds are not told apart
		}
		waits = left
	}
	return r
}

// Bound is the least that hindsight pays under those charges.
func (o *Online) Bound(s *Scenario, seed int64) Result {
	rng := rand.New(rand.NewSource(seed))
	before := prefix(s.Bytes)
	return s.best(func(i int, charges []float64) { o.charge(s, before, rng, i, charges) })
}

// charge sets what hindsight pays at a block, by arrivals that it leaves.
func (o *Online) charge(s *Scenario, before []int, rng *rand.Rand, i int, charges []float64) {
	clear(charges)
	if i == len(s.Prices)-1 {
		return
	}
	most := min(len(charges)-1, i+1)
	add := func(m moment, weight float64) {
		ahead := o.ahead(&m)
		for left := range most + 1 {
			waits := left + 1
			value, _ := o.best(&m, ahead, m.place.scale, waits, func(left int) int { return before[i+2-left] - before[i+2-waits] })
			charges[left] += weight * value
		}
	}
	add(s.hidden[i+1].moment(), -1)
	for range draws {
		could := s.hidden[i]
		could.rng = rng
		could.next(could.used())
		add(could.moment(), 1./draws)
	}
	for left := most; left >= 0; left-- { // what prices do to all alike is nobody's choice
		charges[left] -= charges[0]
	}
}
