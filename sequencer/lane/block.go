package lane

import (
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// state is a lane's queue and its account with the open block.
type state struct {
	within, over line // senders within their buckets, and those over
	queued       int  // transactions that ask for this lane

	used   int64 // gas this block, with what is handed out
	credit int64 // gas the lane is ahead by in this block, or behind if negative
	idle   bool  // nothing waited at some point of this block
}

func (s *state) empty() bool { return s.within.len+s.over.len == 0 }

func (s *state) first(limit uint64) *sender {
	if first := s.within.first(limit); first != nil {
		return first
	}
	return s.over.first(limit)
}

// Usage is what a lane holds and has had.
type Usage struct {
	Queued int    // transactions that ask for the lane, those handed out included
	Gas    uint64 // of the open block; what is handed out counts in full
}

// Usage returns each lane's.
func (q *Queue) Usage() [count]Usage {
	var usage [count]Usage
	for i := range q.lanes {
		usage[i] = Usage{q.lanes[i].queued, uint64(q.lanes[i].used)}
	}
	return usage
}

// OpenBlock starts the account of a new block and brings back what the last one could not take. What is still handed
// out stays so and is not charged to the new block.
func (q *Queue) OpenBlock(gasLimit uint64) {
	q.settle()
	q.block++
	q.gasLimit = min(gasLimit, MaxGas)
	q.hold = 0
	q.fresh = true
	aside := q.aside
	q.aside = nil
	for _, s := range aside {
		if s.aside {
			q.place(s)
		}
	}
}

// Hold keeps back a percentage of what the favoured lanes have left of their shares: no other lane gets it until the
// caller lowers the percentage again, down to the 0 that each block starts with. Only the block's first transaction is
// free of it. A caller that can execute a whole block's gas in less than the block's time needs it: without, spam that
// is there first fills the block, and a licence call that comes later waits for the next one.
func (q *Queue) Hold(percent uint) { q.hold = min(percent, 100) }

// held is the gas a lane must leave for others.
func (q *Queue) held(by Lane) uint64 {
	if q.hold == 0 {
		return 0
	}
	held := int64(0)
	for _, l := range shared {
		if l != by && l.favoured() {
			held += max(0, q.share(l)-q.lanes[l].used)
		}
	}
	return uint64(held) * uint64(q.hold) / 100
}

// share is the gas a lane is sure of in a block.
func (q *Queue) share(l Lane) int64 { return int64(q.gasLimit) * int64(q.cfg.Shares[l]) / 100 }

// Next hands out the transaction to try now: one that needs no more than gasLeft. It stays reserved until Done. The
// time is since any epoch the caller keeps.
func (q *Queue) Next(gasLeft uint64, now time.Duration) (Tx, bool) {
	q.tick(now)
	for i, l := range q.order() {
		held := q.held(l)
		if q.fresh && i == 0 {
			held = 0
		}
		if held > gasLeft {
			continue
		}
		if s := q.lanes[l].first(gasLeft - held); s != nil {
			return q.take(s, l), true
		}
	}
	return Tx{}, false
}

// order returns the lanes, the one that has had the least of its share first, and notes those in which nobody waits.
// In a block that has nothing yet, the lane whose turn it is comes before them.
func (q *Queue) order() [len(shared)]Lane {
	order := shared
	for i, l := range shared {
		if q.lanes[l].empty() {
			q.lanes[l].idle = true
		}
		for ; i > 0 && q.less(l, order[i-1]); i-- {
			order[i], order[i-1] = order[i-1], l
		}
	}
	if q.fresh {
		turn := shared[(q.block+1)%uint64(len(shared))] // the first block to be opened is number 2
		copy(order[1:], order[:slices.Index(order[:], turn)])
		order[0] = turn
	}
	return order
}

// less says whether lane a has had less of its share than lane b.
func (q *Queue) less(a, b Lane) bool {
	x, y := &q.lanes[a], &q.lanes[b]
	return (x.used-x.credit)*int64(q.cfg.Shares[b]) < (y.used-y.credit)*int64(q.cfg.Shares[a])
}

// take reserves the transaction a sender stands in line with, at the expense of its bucket and of the lane.
func (q *Queue) take(s *sender, l Lane) Tx {
	e := s.txs[0]
	s.out = e
	q.fresh = false
	q.place(s)
	e.block, e.lane, e.before = q.block, l, max(s.drained, q.now)
	s.drained = q.charge(e.before, e.Gas)
	q.lanes[l].used += int64(e.Gas)
	return e.Tx
}

// Fate is what became of a transaction that was handed out.
type Fate uint8

const (
	Included Fate = iota // executed with success
	Reverted             // included, but execution failed
	Dropped              // cannot be included; it leaves the queue
	Kept                 // cannot be included in this block; back to its place, to be tried in the next
)

// Outcome is what Done has to know.
type Outcome struct {
	Fate    Fate
	GasUsed uint64 // counts against the sender's bucket whatever the fate, against the lane only if included
}

// Done settles a transaction that was handed out. It says false, and does nothing, if this one was not.
//
// After Dropped, the sender's later nonces are still queued: the caller removes them or answers Kept or Dropped as it
// finds them.
func (q *Queue) Done(hash common.Hash, o Outcome, now time.Duration) bool {
	e := q.txs[hash]
	if e == nil || e != e.from.out {
		return false
	}
	q.tick(now)
	s := e.from
	gas := min(o.GasUsed, MaxGas)
	s.out = nil
	s.drained = q.charge(e.before, gas)
	if e.block == q.block {
		q.lanes[e.lane].used -= int64(e.Gas)
		if o.Fate == Included || o.Fate == Reverted {
			q.lanes[e.lane].used += int64(gas)
		}
	}
	if o.Fate == Reverted && e.lane.favoured() {
		s.barred = later(q.now, q.cfg.RevertPenalty)
	}
	if o.Fate == Kept {
		e.kept = e.block
	} else {
		q.drop(e)
	}
	q.place(s)
	return true
}

// settle closes the block's account and finds what each lane is ahead or behind by in the next one. A lane that waited
// throughout gets what it lacks of its share; those that waited throughout and got more pay for it, but never more
// than was lacking: what they were lent, they keep.
func (q *Queue) settle() {
	var total, lacking, excess int64
	for _, l := range shared {
		total += q.lanes[l].used
	}
	lacks := func(l Lane) int64 { return total*int64(q.cfg.Shares[l])/100 - q.lanes[l].used }
	for _, l := range shared {
		if !q.lanes[l].idle {
			lacking += max(0, lacks(l))
			excess += max(0, -lacks(l))
		}
	}
	for _, l := range shared {
		s := &q.lanes[l]
		switch lack := lacks(l); {
		case s.idle:
			s.credit = 0
		case lack < 0:
			s.credit -= int64(mulDiv(uint64(-lack), uint64(min(lacking, excess)), uint64(excess)))
		default:
			s.credit += lack
		}
	}
	for _, l := range shared {
		s := &q.lanes[l]
		s.credit = max(-q.share(l), min(s.credit, q.share(l)))
		s.used, s.idle = 0, false
	}
}
