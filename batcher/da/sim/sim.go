// Package sim replays prices and arrivals against ways to choose data
// availability: ours, op-batcher's `auto`, and the best that anyone who knew the
// future could have done. It is pure and has no part in a running batcher.
//
// All three cut posts between arrivals of L1 blocks, and must have posted all
// data by the same age.
package sim

import (
	"math"
	"time"

	"github.com/regalia-network/regalia/batcher/da"
)

// Slot is the time between two L1 blocks.
const Slot = 12 * time.Second

// Scenario is a run of L1 blocks: prices at each, and the compressed bytes that
// came since the one before.
type Scenario struct {
	Name   string
	Prices []da.Prices
	Bytes  []int
	Policy da.Policy

	hidden []markets // of a history: what the next prices come from, which nobody sees
}

// Result is what one way of choosing paid.
type Result struct {
	Cost  float64 // wei
	Posts int
	Kinds [3]int // posts by da.Kind
}

func (r *Result) post(kind da.Kind, cost float64) {
	r.Cost += cost
	r.Posts++
	r.Kinds[kind]++
}

// Regret is how much more was paid than the best, as a part of it.
func (r Result) Regret(best Result) float64 { return r.Cost/best.Cost - 1 }

// maxSlots is the most L1 blocks that data may wait.
func (s *Scenario) maxSlots() int { return int(s.Policy.MaxAge / Slot) }

// queue is what waits, arrival by arrival.
type queue struct {
	bytes  []int
	oldest int // index of the first arrival that waits
	sum    int
}

func (q *queue) add(bytes int) {
	q.bytes = append(q.bytes, bytes)
	q.sum += bytes
	for q.oldest < len(q.bytes)-1 && q.bytes[q.oldest] == 0 { // nothing waits there
		q.oldest++
	}
}

// take removes the oldest arrivals, up to limit bytes but at least one.
func (q *queue) take(limit int) int {
	taken := 0
	for q.oldest < len(q.bytes) && (taken == 0 || taken+q.bytes[q.oldest] <= limit) {
		taken += q.bytes[q.oldest]
		q.oldest++
	}
	q.sum -= taken
	return taken
}

// memory is for how many slots ours remembers prices and arrivals.
const memory = 300

// Ours follows da.Choose, asked at each L1 block.
func (s *Scenario) Ours() Result { return s.ours(s.Policy) }

// Runs is the same within op-batcher's loop: a post takes all that waits, and what
// fills a transaction goes at once.
func (s *Scenario) Runs() Result {
	policy := s.Policy
	policy.Whole = true
	return s.ours(policy)
}

func (s *Scenario) ours(policy da.Policy) (r Result) {
	policy.Tick = Slot
	full := policy.BlobsPerTx * da.BlobCapacity
	var q queue
	outlook := da.NewOutlook(memory)
	last := da.Wait
	for i, prices := range s.Prices {
		q.add(s.Bytes[i])
		outlook.Observe(prices, s.Bytes[i])
		load := da.Load{Bytes: q.sum, Age: time.Duration(i-q.oldest) * Slot}
		end := i == len(s.Prices)-1 // nothing may stay behind
		if end {
			load.Age = policy.MaxAge
		}
		plan := da.Choose(prices, outlook, load, policy, last)
		if policy.Whole && q.sum >= full {
			plan = da.Cheapest(prices, full, policy, last)
		}
		if plan.Kind == da.Wait {
			continue
		}
		if end {
			plan.Bytes = q.sum
		}
		if taken := q.take(plan.Bytes); taken > 0 {
			plan = da.Cheapest(prices, taken, policy, last) // of what was really cut
			r.post(plan.Kind, plan.Cost)
			last = plan.Kind
		}
	}
	return r
}

// Exact posts at the very moments of `auto`, the same bytes, but where they cost
// less: what the batcher does if it does not choose its moments.
func (s *Scenario) Exact() Result {
	return s.auto(func(p da.Prices, bytes int, _ da.Kind) da.Plan { return da.Cheapest(p, bytes, s.Policy, da.Wait) })
}

// Auto follows op-batcher's `auto`: a channel is posted when it is full or as
// old as it may get, in the kind whose full transaction is cheaper by the byte.
func (s *Scenario) Auto() Result {
	return s.auto(func(p da.Prices, bytes int, kind da.Kind) da.Plan {
		if kind == da.Calldata {
			return da.Plan{Kind: kind, Cost: p.CalldataCost(bytes, s.Policy.Limits)}
		}
		return da.Plan{Kind: kind, Cost: p.BlobCost(bytes, s.Policy.Limits)}
	})
}

// auto goes through the moments at which `auto` posts.
func (s *Scenario) auto(choose func(p da.Prices, bytes int, kind da.Kind) da.Plan) (r Result) {
	limits := s.Policy.Limits
	fullCalldata, fullBlobs := limits.CalldataCapacity(), limits.BlobsPerTx*da.BlobCapacity
	var q queue
	for i, p := range s.Prices {
		q.add(s.Bytes[i])
		calldata := p.CalldataCost(fullCalldata, limits) / float64(fullCalldata)
		blobs := p.BlobCost(fullBlobs, limits) / float64(fullBlobs)
		kind, full := da.Blobs, fullBlobs
		if blobs > calldata {
			kind, full = da.Calldata, fullCalldata
		}
		end := i == len(s.Prices)-1
		if q.sum == 0 || q.sum < full && i-q.oldest < s.maxSlots() && !end {
			continue
		}
		if end {
			full = q.sum
		}
		plan := choose(p, q.take(full), kind)
		r.post(plan.Kind, plan.Cost)
	}
	return r
}

// Best is the least that the same arrivals could have cost, had all been known
// before: a dynamic program over how many arrivals wait after each L1 block.
func (s *Scenario) Best() Result { return s.best(func(int, []float64) {}) }

// best is Best if, at each block, what is left waiting is charged for besides, by
// how many arrivals that are.
func (s *Scenario) best(charge func(block int, charges []float64)) (r Result) {
	window := s.maxSlots()
	before := prefix(s.Bytes)
	cost := make([]float64, window+2) // by how many arrivals wait
	next := make([]float64, window+2)
	for i := range cost {
		cost[i] = math.Inf(1)
	}
	cost[0] = 0
	charges := make([]float64, window+1)
	for i, p := range s.Prices {
		charge(i, charges)
		copy(cost[1:], cost[:window+1]) // one more waits
		cost[0] = math.Inf(1)
		for left := range next {
			next[left] = math.Inf(1)
		}
		for waits, paid := range cost {
			if math.IsInf(paid, 1) {
				continue
			}
			first := i + 1 - waits
			if first < 0 {
				continue
			}
			for left := 0; left <= min(waits, window); left++ {
				bytes := before[i+1-left] - before[first]
				price := 0.0
				if bytes > 0 {
					price = math.Min(p.BlobCost(bytes, s.Policy.Limits), p.CalldataCost(bytes, s.Policy.Limits))
				}
				next[left] = math.Min(next[left], paid+price+charges[left])
			}
		}
		next[window+1] = math.Inf(1) // that old it may not get
		cost, next = next, cost
	}
	r.Cost = cost[0]
	return r
}

func prefix(bytes []int) []int {
	out := make([]int, len(bytes)+1)
	for i, n := range bytes {
		out[i+1] = out[i] + n
	}
	return out
}
