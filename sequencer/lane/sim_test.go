package lane_test

import (
	"encoding/binary"
	"math/rand/v2"
	"os"
	"slices"
	"strconv"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/regalia-network/regalia/sequencer/lane"
)

const (
	blockGas  = 30_000_000
	blockTime = time.Second
)

// sim is a builder without an EVM. It keeps its own account of who waits and checks every answer against it.
type sim struct {
	t      *testing.T
	cfg    lane.Config
	q      *lane.Queue
	random *rand.Rand
	fates  bool // whether transactions revert, are kept and are dropped, too

	now     time.Duration
	block   int
	left    uint64
	serial  uint64
	nonces  map[common.Address]uint64
	waiting map[common.Address][]lane.Tx
	born    map[common.Hash]int // the block a transaction came in
	kept    map[common.Hash]int // the block that kept it last

	served  []lane.Tx // in order
	gas     [4]uint64 // by the lane that paid
	longest int       // blocks a transaction waited, at most
}

// seed is SEED, or a new one each time; a failing test shows it.
func seed(t *testing.T) uint64 {
	seed := rand.Uint64()
	if text := os.Getenv("SEED"); text != "" {
		var err error
		seed, err = strconv.ParseUint(text, 10, 64)
		require.NoError(t, err, "SEED")
	}
	t.Logf("SEED=%d", seed)
	return seed
}

func newSim(t *testing.T, cfg lane.Config, seed uint64) *sim {
	require.NoError(t, cfg.Validate())
	return &sim{t: t, cfg: cfg, q: lane.New(cfg), random: rand.New(rand.NewPCG(seed, 1)),
		nonces: make(map[common.Address]uint64), waiting: make(map[common.Address][]lane.Tx),
		born: make(map[common.Hash]int), kept: make(map[common.Hash]int)}
}

func account(n uint64) (a common.Address) {
	binary.BigEndian.PutUint64(a[:], n+1)
	return a
}

// send queues the sender's next nonce.
func (s *sim) send(from common.Address, l lane.Lane, gas, tip uint64) lane.Tx {
	s.serial++
	tx := lane.Tx{Sender: from, Nonce: s.nonces[from], Gas: gas, Tip: tip, Lane: l, Arrived: s.serial}
	binary.BigEndian.PutUint64(tx.Hash[:], s.serial)
	s.nonces[from]++
	_, ok := s.q.Add(tx)
	require.True(s.t, ok)
	s.waiting[from] = append(s.waiting[from], tx)
	s.born[tx.Hash] = s.block
	return tx
}

// fresh queues a transaction of a sender never seen before.
func (s *sim) fresh(l lane.Lane, gas, tip uint64) lane.Tx {
	return s.send(account(1<<32+s.serial), l, gas, tip)
}

func (s *sim) open() {
	s.block++
	s.left = blockGas
	s.q.OpenBlock(blockGas)
}

// step takes one transaction and settles it, or checks that none could be had.
func (s *sim) step() bool {
	before := s.q.Usage()
	tx, ok := s.q.Next(s.left, s.now)
	if !ok {
		for _, txs := range s.waiting {
			head := txs[0]
			require.False(s.t, head.Gas <= s.left && s.kept[head.Hash] != s.block,
				"%s of %d gas waits, %d gas are left, and Next says no", head.Lane, head.Gas, s.left)
		}
		return false
	}
	require.LessOrEqual(s.t, tx.Gas, s.left)
	require.Equal(s.t, s.waiting[tx.Sender][0], tx, "a sender's lowest nonce goes first")
	require.NotEqual(s.t, s.block, s.kept[tx.Hash], "tried twice in a block")
	o := lane.Outcome{GasUsed: tx.Gas - s.random.Uint64N(tx.Gas/2)}
	if dice := s.random.UintN(100); s.fates && dice < 10 {
		o.Fate = []lane.Fate{lane.Reverted, lane.Reverted, lane.Reverted, lane.Reverted, lane.Reverted,
			lane.Kept, lane.Kept, lane.Kept, lane.Dropped, lane.Dropped}[dice]
	}
	if o.Fate == lane.Kept || o.Fate == lane.Dropped {
		o.GasUsed = 0
	}
	s.left -= o.GasUsed
	s.now += blockTime / 1000
	require.True(s.t, s.q.Done(tx.Hash, o, s.now))
	s.settle(tx, o, before)
	return true
}

func (s *sim) settle(tx lane.Tx, o lane.Outcome, before [4]lane.Usage) {
	if o.Fate == lane.Kept {
		s.kept[tx.Hash] = s.block
		return
	}
	if o.GasUsed > 0 {
		after, paid := s.q.Usage(), 0
		for i := range after {
			if after[i].Gas != before[i].Gas {
				require.Equal(s.t, before[i].Gas+o.GasUsed, after[i].Gas)
				s.gas[i] += o.GasUsed
				paid++
			}
		}
		require.Equal(s.t, 1, paid, "one lane pays")
	}
	s.served = append(s.served, tx)
	s.longest = max(s.longest, s.block-s.born[tx.Hash])
	if rest := s.waiting[tx.Sender][1:]; len(rest) > 0 {
		s.waiting[tx.Sender] = rest
	} else {
		delete(s.waiting, tx.Sender)
	}
}

// fill builds one block of all that fits.
func (s *sim) fill() {
	s.open()
	for s.step() {
	}
}

// mixed sends a block's worth of traffic times load: few busy senders and many rare ones, mostly small transactions
// and some that take a quarter of a block, a part of them while the block is built.
func (s *sim) mixed(load float64) {
	s.open()
	budget := int64(load * blockGas)
	for more := true; more || budget > 0; {
		for burst := s.random.UintN(8); burst > 0 && budget > 0; burst-- {
			gas := 21_000 + s.random.Uint64N(180_000)
			if s.random.UintN(50) == 0 {
				gas = s.random.Uint64N(blockGas/4) + 21_000
			}
			from := account(s.random.Uint64N(1 + s.random.Uint64N(400)))
			s.send(from, lane.Lane(1+s.random.UintN(3)), gas, s.random.Uint64N(10))
			budget -= int64(gas)
		}
		more = s.step()
	}
}

func TestNobodyStarvesAndNothingIdles(t *testing.T) {
	cfg := lane.Default()
	cfg.GasPerSecond, cfg.GasBurst = 100_000, 300_000 // so that busy senders are over it now and then
	for _, load := range []float64{0.3, 0.7, 1.15} {
		t.Run(strconv.FormatFloat(load, 'g', -1, 64), func(t *testing.T) {
			s := newSim(t, cfg, seed(t))
			s.fates = true
			for range 300 {
				s.mixed(load)
			}
			require.Greater(t, len(s.served), 5000)
			// A transaction uses three quarters of its gas on average, so all loads can be carried. The longest wait is
			// that of busy senders' later nonces, of what is kept, and of the largest with a low tip.
			require.LessOrEqual(t, s.longest, 40, "blocks waited")
			for range 10 {
				s.fill()
			}
			require.Zero(t, s.q.Len(), "all were served")
			t.Logf("%d served, the longest wait was %d blocks", len(s.served), s.longest)
		})
	}
}

// TestOverloadLeavesNothingIdle has far more come than fits: blocks are full and the checks of step hold.
func TestOverloadLeavesNothingIdle(t *testing.T) {
	s := newSim(t, lane.Default(), seed(t))
	s.fates = true
	for range 60 {
		s.mixed(3)
		require.Less(t, s.left, uint64(21_000+180_000))
	}
	require.Greater(t, s.q.Len(), 1000)
}

func TestDeterministic(t *testing.T) {
	seed := seed(t)
	run := func() []lane.Tx {
		s := newSim(t, lane.Default(), seed)
		s.fates = true
		for range 60 {
			s.mixed(1.5)
		}
		return s.served
	}
	require.Equal(t, run(), run())
}

func TestFirstComeFirstServed(t *testing.T) {
	s := newSim(t, lane.Default(), seed(t))
	for range 30 {
		for range 500 {
			s.fresh(lane.Lane(1+s.random.UintN(3)), 100_000, s.random.Uint64N(50))
		}
		s.fill()
	}
	var last [4]uint64
	for _, tx := range s.served {
		if tx.Lane != lane.Open {
			require.Less(t, last[tx.Lane], tx.Arrived, tx.Lane.String())
			last[tx.Lane] = tx.Arrived
		}
	}
	require.Greater(t, s.q.Len(), 1000, "there was contention")

	s = newSim(t, lane.Default(), seed(t))
	for range 200 {
		s.fresh(lane.Open, 21_000, s.random.Uint64N(50))
	}
	s.fill()
	require.True(t, slices.IsSortedFunc(s.served, func(a, b lane.Tx) int {
		if a.Tip != b.Tip {
			return int(b.Tip) - int(a.Tip)
		}
		return int(a.Arrived) - int(b.Arrived)
	}), "open goes by tip, then arrival")
	require.Len(t, s.served, 200)
}

// saturate keeps each of the lanes with more waiting than a block holds.
func (s *sim) saturate(busy []lane.Lane, gas func() uint64) {
	var want [4]uint64
	for _, txs := range s.waiting {
		want[txs[0].Lane] += txs[0].Gas
	}
	for _, l := range busy {
		for want[l] < 2*blockGas {
			want[l] += s.fresh(l, gas(), s.random.Uint64N(10)).Gas
		}
	}
}

// requireShares checks that the lanes' gas is in the ratio of their shares, each within 1 % of what it should have.
func (s *sim) requireShares(busy []lane.Lane, note string) {
	s.t.Helper()
	var total, shares float64
	for _, l := range busy {
		total += float64(s.gas[l])
		shares += float64(s.cfg.Shares[l])
	}
	for _, l := range busy {
		want := total * float64(s.cfg.Shares[l]) / shares
		require.InEpsilon(s.t, want, float64(s.gas[l]), 0.01, "%s: %s had %d, its share was %.0f", note, l, s.gas[l], want)
	}
}

func TestSharesHold(t *testing.T) {
	small := func(s *sim) func() uint64 { return func() uint64 { return 21_000 + s.random.Uint64N(40_000) } }
	large := func(s *sim) func() uint64 { return func() uint64 { return 21_000 + s.random.Uint64N(blockGas/5) } }
	uneven := func(s *sim) func() uint64 {
		return func() uint64 {
			// The lanes are filled in order, so each has its own sizes.
			return []uint64{21_000, blockGas / 7, blockGas / 3}[s.serial%3]
		}
	}
	all := []lane.Lane{lane.Licence, lane.Revenue, lane.Open}
	for _, c := range []struct {
		name   string
		shares [4]uint
		busy   []lane.Lane
		gas    func(*sim) func() uint64
		blocks int
	}{
		{"small transactions", [4]uint{0, 30, 20, 50}, all, small, 10},
		{"thirds", [4]uint{0, 34, 33, 33}, all, small, 10},
		{"slivers", [4]uint{0, 1, 1, 98}, all, small, 100},
		{"large transactions", [4]uint{0, 30, 20, 50}, all, large, 500},
		{"uneven transactions", [4]uint{0, 30, 20, 50}, all, uneven, 500},
		{"licence lends", [4]uint{0, 30, 20, 50}, []lane.Lane{lane.Revenue, lane.Open}, small, 10},
		{"revenue lends", [4]uint{0, 30, 20, 50}, []lane.Lane{lane.Licence, lane.Open}, small, 10},
		{"open lends", [4]uint{0, 30, 20, 50}, []lane.Lane{lane.Licence, lane.Revenue}, small, 10},
	} {
		t.Run(c.name, func(t *testing.T) {
			cfg := lane.Default()
			cfg.Shares = c.shares
			s := newSim(t, cfg, seed(t))
			for range c.blocks {
				s.saturate(c.busy, c.gas(s))
				s.fill()
			}
			s.requireShares(c.busy, c.name)
			for _, l := range all {
				require.Equal(t, slices.Contains(c.busy, l), s.gas[l] > 0, l.String())
			}
		})
	}
}

// TestLentGasIsNotPaidBack has a lane come back after others used its share for long: each gets its share at once.
func TestLentGasIsNotPaidBack(t *testing.T) {
	s := newSim(t, lane.Default(), seed(t))
	gas := func() uint64 { return 21_000 }
	for range 20 {
		s.saturate([]lane.Lane{lane.Revenue, lane.Open}, gas)
		s.fill()
	}
	s.gas = [4]uint64{}
	s.saturate([]lane.Lane{lane.Licence, lane.Revenue, lane.Open}, gas)
	s.fill()
	s.requireShares([]lane.Lane{lane.Licence, lane.Revenue, lane.Open}, "the first block with licence calls")
}

// TestQuietLaneIsServedNext sends one call into a lane within its share while the others overflow: it waits for
// nobody who comes later, and for one transaction at most.
func TestQuietLaneIsServedNext(t *testing.T) {
	for _, quiet := range []lane.Lane{lane.Licence, lane.Revenue, lane.Open} {
		s := newSim(t, lane.Default(), seed(t))
		busy := slices.DeleteFunc([]lane.Lane{lane.Licence, lane.Revenue, lane.Open}, func(l lane.Lane) bool { return l == quiet })
		for range 20 {
			s.saturate(busy, func() uint64 { return 100_000 })
			s.open()
			for range s.random.UintN(200) {
				require.True(t, s.step())
			}
			tx := s.fresh(quiet, 100_000, 0)
			require.True(t, s.step())
			require.True(t, s.step())
			require.Contains(t, s.served[len(s.served)-2:], tx, quiet.String())
		}
	}
}

// TestGiantGetsItsTurn puts a transaction that needs 95 % of a block in one lane, behind and beside more small and
// large ones than blocks hold.
func TestGiantGetsItsTurn(t *testing.T) {
	for _, l := range []lane.Lane{lane.Licence, lane.Revenue, lane.Open} {
		s := newSim(t, lane.Default(), seed(t))
		giant := s.fresh(l, blockGas*95/100, 10)
		blocks := 0
		for ; len(s.waiting[giant.Sender]) > 0; blocks++ {
			require.Less(t, blocks, 3, l.String())
			s.saturate([]lane.Lane{lane.Licence, lane.Revenue, lane.Open}, func() uint64 {
				if s.random.UintN(3) == 0 {
					return blockGas * 6 / 10
				}
				return 21_000
			})
			s.fill()
		}
	}
}
