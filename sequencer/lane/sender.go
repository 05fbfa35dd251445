package lane

import (
	"container/heap"
	"math"
	"math/bits"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// entry is a queued transaction.
type entry struct {
	Tx
	from *sender

	since, turn uint64 // its place in line, once it is its sender's lowest nonce
	kept        uint64 // the number of the last block that could not take it

	// While handed out:
	block  uint64        // the block it was handed out for
	lane   Lane          // the lane that paid for it
	before time.Duration // the sender's bucket without it
}

// sender is what the queue knows of a key.
type sender struct {
	addr common.Address
	txs  []*entry // by nonce; the first is the one in line
	out  *entry   // handed out: nothing else of this sender moves meanwhile

	place
	in    *line // where it stands; nil if nowhere
	aside bool  // waits for the next block

	drained time.Duration // when its bucket is empty again
	barred  time.Duration // until when favoured lanes are closed to it
	listed  bool          // is among the idle

	wake time.Duration // when one of these changes where it stands
	slot int           // its index in the timers, -1 if not in it
}

// owes says whether the sender must be remembered though it has nothing queued.
func (s *sender) owes(now time.Duration) bool { return max(s.drained, s.barred) > now }

// search returns where a nonce is, or belongs.
func (s *sender) search(nonce uint64) (int, bool) {
	if n := len(s.txs); n == 0 || s.txs[n-1].Nonce < nonce {
		return n, false
	}
	return slices.BinarySearchFunc(s.txs, nonce, func(e *entry, nonce uint64) int {
		switch {
		case e.Nonce < nonce:
			return -1
		case e.Nonce > nonce:
			return 1
		}
		return 0
	})
}

func (s *sender) insert(i int, e *entry) { s.txs = slices.Insert(s.txs, i, e) }

func (s *sender) delete(i int) {
	if i == 0 {
		s.txs[0] = nil
		s.txs = s.txs[1:]
		return
	}
	s.txs = slices.Delete(s.txs, i, i+1)
}

// charge returns when a sender's bucket is empty again if it was to be at before and gas is added now. What is owed
// beyond the brim is never more than another bucket, or this very transaction: who used a quiet chain for an hour does
// not stand behind everyone for the next.
func (q *Queue) charge(before time.Duration, gas uint64) time.Duration {
	cost := span(gas, q.cfg.GasPerSecond)
	most := later(later(q.now, q.burst), max(q.burst, cost))
	return max(before, min(later(before, cost), most))
}

// span is the time in which a bucket that drains at rate per second loses gas.
func span(gas, rate uint64) time.Duration {
	return time.Duration(min(mulDiv(gas, uint64(time.Second), rate), math.MaxInt64))
}

// later is t + d, or the end of time.
func later(t, d time.Duration) time.Duration {
	if d > math.MaxInt64-t {
		return math.MaxInt64
	}
	return t + d
}

// mulDiv returns a*b/c, or the largest number if it is larger.
func mulDiv(a, b, c uint64) uint64 {
	hi, lo := bits.Mul64(a, b)
	if hi >= c {
		return math.MaxUint64
	}
	q, _ := bits.Div64(hi, lo, c)
	return q
}

// timers wakes senders whose place changes as time goes by, the next one first.
type timers []*sender

func (t *timers) set(s *sender, at time.Duration) {
	s.wake = at
	if s.slot < 0 {
		heap.Push(t, s)
		return
	}
	heap.Fix(t, s.slot)
}

func (t *timers) stop(s *sender) {
	if s.slot >= 0 {
		heap.Remove(t, s.slot)
	}
}

func (t timers) Len() int           { return len(t) }
func (t timers) Less(i, j int) bool { return t[i].wake < t[j].wake }

func (t timers) Swap(i, j int) {
	t[i], t[j] = t[j], t[i]
	t[i].slot, t[j].slot = i, j
}

// Push is for container/heap only.
func (t *timers) Push(x any) {
	s := x.(*sender)
	s.slot = len(*t)
	*t = append(*t, s)
}

// Pop is for container/heap only.
func (t *timers) Pop() any {
	last := len(*t) - 1
	s := (*t)[last]
	(*t)[last] = nil
	*t = (*t)[:last]
	s.slot = -1
	return s
}
