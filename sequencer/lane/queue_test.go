package lane_test

import (
	"encoding/binary"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/regalia-network/regalia/sequencer/lane"
)

// desk drives a queue with transactions called by a sender's letter and a nonce, such as "a0".
type desk struct {
	t       *testing.T
	q       *lane.Queue
	left    uint64
	now     time.Duration
	arrived uint64
}

func newDesk(t *testing.T, cfg lane.Config) *desk {
	require.NoError(t, cfg.Validate())
	return &desk{t: t, q: lane.New(cfg)}
}

func hashOf(name string) (hash common.Hash) {
	copy(hash[:], name)
	return hash
}

func nameOf(hash common.Hash) string { return strings.TrimRight(string(hash[:]), "\x00") }

// tx reads a name: sender, nonce, and anything that tells two with the same nonce apart.
func (d *desk) tx(name string, l lane.Lane, gas, tip uint64) lane.Tx {
	d.arrived++
	return lane.Tx{Hash: hashOf(name), Sender: common.Address{name[0]}, Nonce: uint64(name[1] - '0'),
		Gas: gas, Tip: tip, Lane: l, Arrived: d.arrived}
}

func (d *desk) add(name string, l lane.Lane, gas, tip uint64) {
	d.t.Helper()
	_, ok := d.q.Add(d.tx(name, l, gas, tip))
	require.True(d.t, ok, name)
}

func (d *desk) open(gasLimit uint64) {
	d.q.OpenBlock(gasLimit)
	d.left = gasLimit
}

// next takes what comes next and settles it.
func (d *desk) next(fate lane.Fate) string {
	tx, ok := d.q.Next(d.left, d.now)
	if !ok {
		return "-"
	}
	o := lane.Outcome{Fate: fate}
	if fate == lane.Included || fate == lane.Reverted {
		o.GasUsed = tx.Gas
		d.left -= tx.Gas
	}
	require.True(d.t, d.q.Done(tx.Hash, o, d.now))
	return nameOf(tx.Hash)
}

// drain includes everything that fits.
func (d *desk) drain() string {
	var names []string
	for name := d.next(lane.Included); name != "-"; name = d.next(lane.Included) {
		names = append(names, name)
	}
	return strings.Join(names, " ")
}

func TestOrder(t *testing.T) {
	type queued struct {
		name string
		lane lane.Lane
		gas  uint64
		tip  uint64
	}
	const lic, rev, open = lane.Licence, lane.Revenue, lane.Open
	for _, c := range []struct {
		name string
		txs  []queued
		gas  uint64
		want string
	}{
		{"nothing", nil, 1000, ""},
		{"licence is first come, first served", []queued{{"a0", lic, 10, 1}, {"b0", lic, 10, 9}, {"c0", lic, 10, 5}}, 1000, "a0 b0 c0"},
		{"revenue too", []queued{{"a0", rev, 10, 1}, {"b0", rev, 10, 9}, {"c0", rev, 10, 5}}, 1000, "a0 b0 c0"},
		{"open goes by tip, then arrival", []queued{{"a0", open, 10, 1}, {"b0", open, 10, 9}, {"c0", open, 10, 9}, {"d0", open, 10, 5}}, 1000, "b0 c0 d0 a0"},
		{"nonces in order, whatever the tip or arrival", []queued{{"a2", open, 10, 9}, {"a1", open, 10, 1}, {"a0", open, 10, 5}, {"b0", open, 10, 4}}, 1000, "a0 b0 a1 a2"},
		{"a sender stands in line once", []queued{{"a0", lic, 10, 0}, {"a1", lic, 10, 0}, {"a2", lic, 10, 0}, {"b0", lic, 10, 0}, {"c0", lic, 10, 0}}, 1000, "a0 b0 c0 a1 a2"},
		{"what does not fit is passed over", []queued{{"a0", lic, 60, 0}, {"b0", lic, 60, 0}, {"c0", lic, 40, 0}}, 100, "a0 c0"},
		{"the nonce behind it waits", []queued{{"a0", lic, 101, 0}, {"a1", lic, 10, 0}}, 100, ""},
		{"by what was had of the share", []queued{
			{"a0", lic, 10, 0}, {"b0", lic, 10, 0}, {"c0", lic, 10, 0}, {"d0", rev, 10, 0}, {"e0", rev, 10, 0}, {"f0", rev, 10, 0},
			{"g0", open, 10, 0}, {"h0", open, 10, 0}, {"i0", open, 10, 0}, {"j0", open, 10, 0}, {"k0", open, 10, 0}}, 1000,
			"a0 d0 g0 h0 b0 i0 e0 j0 c0 k0 f0"},
		{"a nonce may be in another lane", []queued{{"a0", open, 10, 0}, {"a1", lic, 10, 0}, {"b0", open, 10, 0}}, 1000, "a0 a1 b0"},
	} {
		t.Run(c.name, func(t *testing.T) {
			d := newDesk(t, lane.Default())
			for _, tx := range c.txs {
				d.add(tx.name, tx.lane, tx.gas, tx.tip)
			}
			d.open(c.gas)
			require.Equal(t, c.want, d.drain())
		})
	}
}

func TestEachLaneBeginsInTurn(t *testing.T) {
	d := newDesk(t, lane.Default())
	d.add("a0", lane.Licence, 10, 0)
	d.add("b0", lane.Revenue, 10, 0)
	d.add("c0", lane.Open, 10, 0)
	seen := map[string]int{}
	for range 6 {
		d.open(1000)
		seen[d.next(lane.Kept)]++
	}
	require.Equal(t, map[string]int{"a0": 2, "b0": 2, "c0": 2}, seen)
}

func TestReplace(t *testing.T) {
	d := newDesk(t, lane.Default())
	d.add("a0", lane.Licence, 10, 0)
	d.add("b0", lane.Licence, 10, 0)
	replaced, ok := d.q.Add(d.tx("a0x", lane.Licence, 10, 0))
	require.True(t, ok)
	require.Equal(t, "a0", nameOf(replaced))
	require.Equal(t, 2, d.q.Len())
	require.False(t, d.q.Remove(hashOf("a0")), "gone already")
	d.open(1000)
	require.Equal(t, "a0x", d.next(lane.Included), "the place stays")

	d.add("c0", lane.Open, 10, 0)
	_, ok = d.q.Add(d.tx("b0x", lane.Open, 10, 0))
	require.True(t, ok)
	require.Equal(t, "c0 b0x", d.drain(), "another lane: at its end")
}

func TestAddAgainUpdatesTheTip(t *testing.T) {
	d := newDesk(t, lane.Default())
	d.add("a0", lane.Open, 10, 1)
	d.add("b0", lane.Open, 10, 2)
	d.add("a0", lane.Open, 10, 3)
	require.Equal(t, 2, d.q.Len())
	d.open(1000)
	require.Equal(t, "a0 b0", d.drain())
}

func TestAddRefuses(t *testing.T) {
	d := newDesk(t, lane.Default())
	for name, tx := range map[string]lane.Tx{
		"system":        d.tx("a0", lane.System, 10, 0),
		"no such lane":  d.tx("a0", lane.Lane(7), 10, 0),
		"too much gas":  d.tx("a0", lane.Open, lane.MaxGas+1, 0),
		"gas near 2^64": d.tx("a0", lane.Open, ^uint64(0), 0),
	} {
		_, ok := d.q.Add(tx)
		require.False(t, ok, name)
	}
	require.Zero(t, d.q.Len())

	d.add("b0", lane.Open, 10, 0)
	other := d.tx("b0", lane.Open, 10, 0)
	other.Nonce = 3
	_, ok := d.q.Add(other)
	require.False(t, ok, "the hash is another transaction's")

	tx, ok := d.q.Next(1000, 0)
	require.True(t, ok)
	for _, again := range []string{"b0", "b0x"} {
		_, ok = d.q.Add(d.tx(again, lane.Open, 10, 9))
		require.False(t, ok, "handed out")
	}
	require.False(t, d.q.Remove(tx.Hash), "handed out")
	require.True(t, d.q.Done(tx.Hash, lane.Outcome{}, 0))
	require.False(t, d.q.Done(tx.Hash, lane.Outcome{}, 0), "settled already")
	require.Zero(t, d.q.Len())
}

func TestReservedUntilDone(t *testing.T) {
	d := newDesk(t, lane.Default())
	d.add("a0", lane.Licence, 10, 0)
	d.add("a1", lane.Licence, 10, 0)
	d.open(100)
	first, ok := d.q.Next(100, 0)
	require.True(t, ok)
	_, ok = d.q.Next(90, 0)
	require.False(t, ok, "neither the same again nor the sender's next")
	require.Equal(t, uint64(10), d.q.Usage()[lane.Licence].Gas)
	d.q.OpenBlock(100)
	_, ok = d.q.Next(100, 0)
	require.False(t, ok, "a new block changes nothing about it")
	require.True(t, d.q.Done(first.Hash, lane.Outcome{GasUsed: 10}, 0))
	require.Zero(t, d.q.Usage()[lane.Licence].Gas, "the block that handed it out paid")
	require.Equal(t, "a1", d.next(lane.Included))
}

func TestKept(t *testing.T) {
	d := newDesk(t, lane.Default())
	d.add("a0", lane.Licence, 10, 0)
	d.add("b0", lane.Licence, 10, 0)
	d.add("a1", lane.Licence, 10, 0)
	d.open(100)
	require.Equal(t, "a0", d.next(lane.Kept))
	require.Equal(t, "b0", d.drain(), "not again in this block, nor the nonce behind it")
	d.add("c0", lane.Licence, 10, 0)
	require.Equal(t, uint64(10), d.q.Usage()[lane.Licence].Gas, "nothing is charged")
	d.open(100)
	require.Equal(t, "a0 c0 a1", d.drain(), "it kept its place")

	d.add("e0", lane.Licence, 10, 0)
	require.Equal(t, "e0", d.next(lane.Kept))
	require.True(t, d.q.Remove(hashOf("e0")))
	d.add("e0y", lane.Licence, 10, 0)
	require.Equal(t, "e0y", d.drain(), "another transaction in its stead may be tried")
}

func TestDroppedLeavesTheRest(t *testing.T) {
	d := newDesk(t, lane.Default())
	d.add("a0", lane.Revenue, 10, 0)
	d.add("a1", lane.Revenue, 10, 0)
	d.open(100)
	require.Equal(t, "a0", d.next(lane.Dropped))
	require.Equal(t, 1, d.q.Len())
	require.Zero(t, d.q.Usage()[lane.Revenue].Gas)
	require.Equal(t, "a1", d.drain())
}

func TestLateTransactionAfterAReload(t *testing.T) {
	d := newDesk(t, lane.Default())
	early := d.tx("a0", lane.Licence, 10, 0)
	d.add("b0", lane.Licence, 10, 0)
	_, ok := d.q.Add(early)
	require.True(t, ok)
	d.open(100)
	require.Equal(t, "a0 b0", d.drain(), "the arrival counts, not when it was added")
}

func TestBucket(t *testing.T) {
	cfg := lane.Default()
	cfg.GasPerSecond, cfg.GasBurst = 100, 100
	d := newDesk(t, cfg)
	d.open(10_000)
	for _, name := range []string{"a0", "a1", "a2", "a3"} {
		d.add(name, lane.Licence, 101, 0)
	}
	require.Equal(t, "a0", d.next(lane.Included), "over it by one gas now")
	d.add("b0", lane.Licence, 1, 0)
	require.Equal(t, "b0", d.next(lane.Included), "within it, so first")
	require.Equal(t, "a1", d.next(lane.Included), "nobody else waits")
	d.add("c0", lane.Licence, 1, 0)
	d.now = time.Second
	require.Equal(t, "c0", d.next(lane.Included), "a's debt is 202, drained by 100, over still")
	d.add("e0", lane.Licence, 1, 0)
	d.now = 1020 * time.Millisecond
	require.Equal(t, "a2", d.next(lane.Included), "back within, and ahead of e by arrival")
	require.Equal(t, "e0 a3", d.drain())
}

func TestBucketDebtIsBounded(t *testing.T) {
	cfg := lane.Default()
	cfg.GasPerSecond, cfg.GasBurst = 100, 100
	d := newDesk(t, cfg)
	d.open(1_000_000)
	for nonce := range byte(9) {
		d.add("a"+string('0'+nonce), lane.Open, 1000, 0)
		d.next(lane.Included)
	}
	d.add("a9", lane.Open, 10, 0)
	d.add("b0", lane.Open, 10, 0)
	d.now = 10 * time.Second // 9,000 gas would take 90 seconds; its largest transaction takes 10
	require.Equal(t, "a9 b0", d.drain())
}

func TestRevertCostsTheLane(t *testing.T) {
	d := newDesk(t, lane.Default())
	for _, name := range []string{"a0", "a1", "a2"} {
		d.add(name, lane.Licence, 10, 1)
	}
	d.open(1000)
	require.Equal(t, "a0", d.next(lane.Reverted))
	d.add("b0", lane.Licence, 10, 0)
	d.add("c0", lane.Open, 10, 2)
	require.Equal(t, "c0", d.next(lane.Reverted), "open has had least, and c tips more than a")
	require.Equal(t, "a1", d.next(lane.Reverted), "as open; and there a revert costs nothing more")
	require.Equal(t, uint64(20), d.q.Usage()[lane.Open].Gas, "open paid")
	d.add("e0", lane.Licence, 10, 0)
	d.now = lane.Default().RevertPenalty
	require.Equal(t, "b0 a2 e0", d.drain(), "the credit is back, so a stands by arrival")

	d.add("c1", lane.Licence, 10, 0)
	d.next(lane.Included)
	require.Equal(t, uint64(50), d.q.Usage()[lane.Licence].Gas, "a revert in open did not cost c the lane")
}

func TestHold(t *testing.T) {
	d := newDesk(t, lane.Default())
	for nonce := range byte(10) {
		d.add("a"+string('0'+nonce), lane.Open, 100, 0)
	}
	d.open(1000)
	d.q.Hold(100)
	require.Equal(t, "a0 a1 a2 a3 a4", d.drain(), "half the block belongs to licence and revenue")
	d.add("b0", lane.Licence, 100, 0)
	require.Equal(t, "b0", d.drain(), "there is room for those held back for")
	d.q.Hold(50)
	require.Equal(t, "a5 a6", d.drain(), "half of the 200 and the 200 left to them")
	d.q.Hold(0)
	require.Equal(t, "a7 a8", d.drain())
	require.Zero(t, d.left)
	d.add("c0", lane.Open, 900, 1)
	d.open(1000)
	d.open(1000) // the third block is for open to begin
	d.q.Hold(100)
	require.Equal(t, "c0", d.next(lane.Included), "the first transaction of a block is free of the hold")
}

func TestUsage(t *testing.T) {
	d := newDesk(t, lane.Default())
	d.add("a0", lane.Licence, 30, 0)
	d.add("b0", lane.Open, 10, 0)
	d.add("b1", lane.Revenue, 10, 0)
	d.open(1000)
	tx, _ := d.q.Next(1000, 0)
	require.Equal(t, [4]lane.Usage{1: {Queued: 1, Gas: 30}, 2: {Queued: 1}, 3: {Queued: 1}}, d.q.Usage())
	d.q.Done(tx.Hash, lane.Outcome{GasUsed: 20}, 0)
	require.Equal(t, [4]lane.Usage{1: {Gas: 20}, 2: {Queued: 1}, 3: {Queued: 1}}, d.q.Usage())
}

// TestSpammerDelaysByOne has one key flood the licence lane; whoever else calls waits for one of its calls at most.
func TestSpammerDelaysByOne(t *testing.T) {
	cfg := lane.Default()
	cfg.GasBurst = 1 << 40 // no help from the bucket
	q := lane.New(cfg)
	spammer := common.Address{0xff}
	hash := func(from byte, nonce uint64) common.Hash {
		h := common.Hash{from}
		binary.BigEndian.PutUint64(h[8:], nonce)
		return h
	}
	arrived := uint64(0)
	add := func(from common.Address, nonce uint64, l lane.Lane) {
		arrived++
		_, ok := q.Add(lane.Tx{Hash: hash(from[0], nonce), Sender: from, Nonce: nonce, Gas: 100_000, Lane: l, Arrived: arrived})
		require.True(t, ok)
	}
	for nonce := range uint64(5000) {
		add(spammer, nonce, lane.Licence)
	}
	for nonce := range uint64(500) { // and others keep the open lane busy
		add(common.Address{0xee}, nonce, lane.Open)
	}
	left, now := uint64(0), time.Duration(0)
	for victim := range byte(100) {
		from := common.Address{victim}
		add(from, 0, lane.Licence)
		before := 0
		for {
			now += time.Millisecond
			tx, ok := q.Next(left, now)
			if !ok {
				left = 3_000_000
				q.OpenBlock(left)
				continue
			}
			left -= tx.Gas
			require.True(t, q.Done(tx.Hash, lane.Outcome{GasUsed: tx.Gas}, now))
			if tx.Sender == from {
				break
			}
			if tx.Sender == spammer {
				before++
			}
		}
		require.LessOrEqual(t, before, 1, "victim %d", victim)
	}
}
