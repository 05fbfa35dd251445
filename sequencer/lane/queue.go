package lane

import (
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// MaxGas is the most a queued transaction may ask for. No block comes near it, and sums of it cannot overflow.
const MaxGas = 1 << 40

// Tx is what the policy needs to know of a transaction.
type Tx struct {
	Hash       common.Hash
	Sender     common.Address
	Nonce, Gas uint64
	Tip        uint64 // effective, in wei per gas; the largest number stands for all above
	Lane       Lane   // the one it asks for, see Of
	Arrived    uint64 // a number that grows with each admission
}

// Queue holds the transactions that wait. Use New.
type Queue struct {
	cfg   Config
	burst time.Duration // the time in which a full bucket drains

	txs     map[common.Hash]*entry
	senders map[common.Address]*sender
	timers  timers
	now     time.Duration // the latest we were told

	lanes  [count]state
	newest uint64 // the highest arrival number seen
	turn   uint64 // places in line given out

	block    uint64 // counts blocks, from 1
	gasLimit uint64
	hold     uint
	fresh    bool      // nothing was handed out for this block yet
	aside    []*sender // those a block could not take, until the next
	idle     []*sender // those with nothing queued that still owe something, and some that are back
}

// New returns an empty queue. The configuration must be valid.
func New(cfg Config) *Queue {
	return &Queue{
		cfg:     cfg,
		burst:   span(cfg.GasBurst, cfg.GasPerSecond),
		txs:     make(map[common.Hash]*entry),
		senders: make(map[common.Address]*sender),
		block:   1,
		fresh:   true,
	}
}

// Len returns how many transactions are queued, those handed out included.
func (q *Queue) Len() int { return len(q.txs) }

// Add queues a transaction. If its sender has another one queued with the same nonce, that one goes and its hash is
// returned; the place in line stays if the lane does. Whether a replacement pays enough is for the caller to judge.
// Adding a queued transaction again updates its tip. Add refuses (ok is false) a system transaction, one that asks for
// more than MaxGas, one whose nonce is handed out right now, and a hash that is queued for another sender or nonce.
func (q *Queue) Add(tx Tx) (replaced common.Hash, ok bool) {
	if !tx.Lane.favoured() && tx.Lane != Open || tx.Gas > MaxGas {
		return common.Hash{}, false
	}
	if known := q.txs[tx.Hash]; known != nil {
		return common.Hash{}, q.retip(known, tx)
	}
	s := q.senders[tx.Sender]
	if s == nil {
		s = &sender{addr: tx.Sender, slot: -1}
		q.senders[tx.Sender] = s
	}
	i, found := s.search(tx.Nonce)
	if found && s.txs[i] == s.out {
		return common.Hash{}, false
	}
	q.newest = max(q.newest, tx.Arrived)
	e := &entry{Tx: tx, from: s, since: tx.Arrived}
	q.txs[tx.Hash] = e
	q.lanes[tx.Lane].queued++
	if found {
		old := s.txs[i]
		replaced = old.Hash
		delete(q.txs, old.Hash)
		q.lanes[old.Lane].queued--
		if old.Lane == tx.Lane {
			e.since, e.turn = old.since, old.turn
		}
		s.txs[i] = e
	} else {
		s.insert(i, e)
	}
	if i == 0 {
		if e.turn == 0 {
			q.turn++
			e.turn = q.turn
		}
		q.place(s)
	}
	return replaced, true
}

// retip updates the tip of a queued transaction.
func (q *Queue) retip(e *entry, tx Tx) bool {
	if e.Sender != tx.Sender || e.Nonce != tx.Nonce || e == e.from.out {
		return false
	}
	if e.Tip != tx.Tip {
		e.Tip = tx.Tip
		if e == e.from.txs[0] {
			q.place(e.from)
		}
	}
	return true
}

// Remove takes a transaction out. It says false, and does nothing, if it is not queued or is handed out: then Done
// decides.
func (q *Queue) Remove(hash common.Hash) bool {
	e := q.txs[hash]
	if e == nil || e == e.from.out {
		return false
	}
	q.drop(e)
	q.place(e.from)
	return true
}

// drop forgets a transaction and puts the sender's next one, if it moved up, at the end of the line.
func (q *Queue) drop(e *entry) {
	s := e.from
	delete(q.txs, e.Hash)
	q.lanes[e.Lane].queued--
	i, _ := s.search(e.Nonce)
	s.delete(i)
	if i == 0 && len(s.txs) > 0 {
		q.turn++
		next := s.txs[0]
		next.since, next.turn = max(next.Arrived, q.newest), q.turn
	}
}

// place puts a sender where it belongs now: in a line, aside until the next block, or nowhere.
func (q *Queue) place(s *sender) {
	if s.in != nil {
		s.in.remove(s)
		s.in = nil
	}
	s.aside = false
	switch {
	case s.out != nil:
		q.timers.stop(s)
	case len(s.txs) == 0:
		q.forget(s)
	case s.txs[0].kept == q.block:
		s.aside = true
		q.aside = append(q.aside, s)
		q.timers.stop(s)
	default:
		q.stand(s)
	}
}

// stand puts a sender in line with its lowest nonce.
func (q *Queue) stand(s *sender) {
	const never = time.Duration(-1)
	head, wake := s.txs[0], never
	lane := head.Lane
	if lane.favoured() && s.barred > q.now {
		lane, wake = Open, s.barred
	}
	s.key = key{since: head.since, turn: head.turn}
	if lane == Open {
		s.key.rank = ^head.Tip
	}
	s.gas = head.Gas
	s.in = &q.lanes[lane].within
	if brim := s.drained - q.burst; brim > q.now {
		s.in = &q.lanes[lane].over
		if wake == never || brim < wake {
			wake = brim
		}
	}
	s.in.insert(s)
	if wake == never {
		q.timers.stop(s)
		return
	}
	q.timers.set(s, wake)
}

// forget drops a sender with nothing queued once it owes nothing. Until then it waits its turn among the idle, of whom
// each call looks at two, so that they cannot pile up.
func (q *Queue) forget(s *sender) {
	q.timers.stop(s)
	if s.owes(q.now) {
		if !s.listed {
			s.listed = true
			q.idle = append(q.idle, s)
		}
	} else if !s.listed {
		delete(q.senders, s.addr)
	}
	for range min(2, len(q.idle)) {
		old := q.idle[0]
		q.idle[0] = nil
		q.idle = q.idle[1:]
		old.listed = false
		switch {
		case len(old.txs) > 0:
		case old.owes(q.now):
			old.listed = true
			q.idle = append(q.idle, old)
		default:
			delete(q.senders, old.addr)
		}
	}
}

// tick moves the senders whose place changes by now. Time never goes back.
func (q *Queue) tick(now time.Duration) {
	q.now = max(q.now, now)
	for len(q.timers) > 0 && q.timers[0].wake <= q.now {
		q.place(q.timers[0])
	}
}
