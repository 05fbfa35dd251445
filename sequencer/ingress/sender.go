package ingress

import (
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/regalia-network/regalia/sequencer/lane"
	"github.com/regalia-network/regalia/sequencer/preconf"
)

// sender is what waits of one key.
type sender struct {
	items []*item // by nonce
	ready int     // how many of the first stand in the lanes' queue; the others are parked
}

func (s *sender) search(nonce uint64) (int, bool) {
	return slices.BinarySearchFunc(s.items, nonce, func(it *item, nonce uint64) int {
		switch {
		case it.nonce < nonce:
			return -1
		case it.nonce > nonce:
			return 1
		}
		return 0
	})
}

func (s *sender) at(nonce uint64) *item {
	if i, found := s.search(nonce); found {
		return s.items[i]
	}
	return nil
}

// put stores an item, in place of old if that is not nil.
func (f *Feed) put(s *sender, it, old *item) {
	f.changes++
	f.items[it.hash] = it
	i, _ := s.search(it.nonce)
	if old == nil {
		s.items = slices.Insert(s.items, i, it)
		f.parked++ // until arrange finds otherwise
		return
	}
	s.items[i] = it
	delete(f.items, old.hash)
	f.leave(old.lane)
	f.book.Set(preconf.Status{Hash: old.hash, State: preconf.Replaced, ReplacedBy: &it.hash})
	f.outcomes.WithLabelValues(old.lane.String(), "replaced").Inc()
	if i < s.ready {
		f.enqueue(it) // the queue replaces by nonce
		f.book.Set(preconf.Status{Hash: it.hash, State: preconf.Pending})
	}
}

// take removes the item at an index from everything but the queue.
func (f *Feed) take(s *sender, i int) *item {
	f.changes++
	it := s.items[i]
	s.items = slices.Delete(s.items, i, i+1)
	if i < s.ready {
		s.ready--
	} else {
		f.parked--
	}
	delete(f.items, it.hash)
	f.leave(it.lane)
	if len(s.items) == 0 {
		delete(f.senders, it.from)
	}
	return it
}

// end takes an item out of everything and gives it its last status.
func (f *Feed) end(s *sender, i int, status preconf.Status) {
	it := f.take(s, i)
	f.queue.Remove(it.hash)
	status.Hash = it.hash
	f.book.Set(status)
	f.outcomes.WithLabelValues(it.lane.String(), string(status.State)).Inc()
}

// arrange brings a sender's items in line with its nonce: what is below can
// never run, what follows without a gap stands in the queue, and the rest is
// parked.
func (f *Feed) arrange(s *sender, nonce uint64) {
	for len(s.items) > 0 && s.items[0].nonce < nonce {
		f.end(s, 0, preconf.Status{State: preconf.Rejected, Reason: "another transaction of the sender has this nonce"})
	}
	if s.ready > 0 && s.items[0].nonce != nonce {
		for _, it := range s.items[:s.ready] {
			f.queue.Remove(it.hash)
			it.deadline = time.Time{}
		}
		f.parked += s.ready
		s.ready = 0
	}
	for s.ready < len(s.items) && s.items[s.ready].nonce == nonce+uint64(s.ready) {
		it := s.items[s.ready]
		it.deadline = time.Time{}
		s.ready++
		f.parked--
		f.enqueue(it)
		f.book.Set(preconf.Status{Hash: it.hash, State: preconf.Pending})
	}
	for _, it := range s.items[s.ready:] {
		if it.deadline.IsZero() {
			f.park(it, nonce+uint64(s.ready))
		}
	}
}

// park has an item wait for the sender's expected nonce.
func (f *Feed) park(it *item, expected uint64) {
	if it.deadline.IsZero() {
		it.deadline = time.Now().Add(f.cfg.ParkTime)
	}
	f.book.Set(preconf.Status{Hash: it.hash, State: preconf.Parked, ExpectedNonce: (*hexutil.Uint64)(&expected)})
}

func (f *Feed) enqueue(it *item) {
	f.queue.Add(lane.Tx{Hash: it.hash, Sender: it.from, Nonce: it.nonce, Gas: it.tx.Gas(), Tip: f.tip(it.tx), Lane: it.lane, Arrived: it.arrived})
}

// sweep ends what has waited too long.
func (f *Feed) sweep(now time.Time) {
	for _, it := range f.items {
		parked := !it.deadline.IsZero()
		if parked && now.Before(it.deadline) || !parked && now.Sub(it.since) < f.cfg.Lifetime {
			continue
		}
		s := f.senders[it.from]
		i, _ := s.search(it.nonce)
		if parked {
			f.end(s, i, preconf.Status{State: preconf.Expired, Reason: "no transaction with the nonce before came within " + f.cfg.ParkTime.String()})
			continue
		}
		f.end(s, i, preconf.Status{State: preconf.Expired, Reason: "waited longer than " + f.cfg.Lifetime.String()})
		f.realign(it.from)
	}
}

// realign looks up a sender's nonce and arranges what waits of it.
func (f *Feed) realign(from common.Address) {
	s := f.senders[from]
	if s == nil {
		return
	}
	account, _, err := f.account(s.items[0])
	if err != nil {
		f.unaligned[from] = true
		return
	}
	f.arrange(s, account.Nonce)
}
