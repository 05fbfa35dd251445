package lane_test

import (
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/regalia-network/regalia/sequencer/lane"
)

// model is the policy said as plainly as can be: lists, looked through from end to end, and nothing remembered that can
// be worked out. Queue must give the same answers.
type model struct {
	cfg             lane.Config
	txs             []*modelTx
	drained, barred map[common.Address]time.Duration
	now             time.Duration
	newest, turn    uint64
	block, gasLimit uint64
	hold            int64
	used, credit    [4]int64
	idle            [4]bool
	begun           bool
}

type modelTx struct {
	lane.Tx
	since, turn uint64
	kept        uint64
	out         bool
	outBlock    uint64
	paid        lane.Lane
	before      time.Duration
}

var lanes = []lane.Lane{lane.Licence, lane.Revenue, lane.Open}

func newModel(cfg lane.Config) *model {
	return &model{cfg: cfg, block: 1,
		drained: make(map[common.Address]time.Duration), barred: make(map[common.Address]time.Duration)}
}

func (m *model) find(hash common.Hash) *modelTx {
	for _, tx := range m.txs {
		if tx.Hash == hash {
			return tx
		}
	}
	return nil
}

// head returns a sender's lowest nonce.
func (m *model) head(sender common.Address) (head *modelTx) {
	for _, tx := range m.txs {
		if tx.Sender == sender && (head == nil || tx.Nonce < head.Nonce) {
			head = tx
		}
	}
	return head
}

func (m *model) add(tx lane.Tx) (replaced common.Hash, ok bool) {
	if tx.Lane != lane.Licence && tx.Lane != lane.Revenue && tx.Lane != lane.Open || tx.Gas > lane.MaxGas {
		return common.Hash{}, false
	}
	if old := m.find(tx.Hash); old != nil {
		if old.Sender != tx.Sender || old.Nonce != tx.Nonce || old.out {
			return common.Hash{}, false
		}
		old.Tip = tx.Tip
		return common.Hash{}, true
	}
	added := &modelTx{Tx: tx, since: tx.Arrived}
	for i, old := range m.txs {
		if old.Sender != tx.Sender || old.Nonce != tx.Nonce {
			continue
		}
		if old.out {
			return common.Hash{}, false
		}
		replaced = old.Hash
		if old.Lane == tx.Lane {
			added.since, added.turn = old.since, old.turn
		}
		m.txs = slices.Delete(m.txs, i, i+1)
		break
	}
	m.newest = max(m.newest, tx.Arrived)
	m.txs = append(m.txs, added)
	if m.head(tx.Sender) == added && added.turn == 0 {
		m.turn++
		added.turn = m.turn
	}
	return replaced, true
}

func (m *model) remove(hash common.Hash) bool {
	tx := m.find(hash)
	if tx == nil || tx.out {
		return false
	}
	m.drop(tx)
	return true
}

func (m *model) drop(tx *modelTx) {
	was := m.head(tx.Sender)
	m.txs = slices.DeleteFunc(m.txs, func(o *modelTx) bool { return o == tx })
	if is := m.head(tx.Sender); is != nil && was == tx {
		m.turn++
		is.since, is.turn = max(is.Arrived, m.newest), m.turn
	}
}

// lane returns the lane a transaction queues in now.
func (m *model) lane(tx *modelTx) lane.Lane {
	if m.barred[tx.Sender] > m.now {
		return lane.Open
	}
	return tx.Lane
}

func (m *model) burst() time.Duration {
	return time.Duration(m.cfg.GasBurst * uint64(time.Second) / m.cfg.GasPerSecond)
}

// ready returns the transactions that could go now if they fit.
func (m *model) ready() (ready []*modelTx) {
	busy := make(map[common.Address]bool)
	heads := make(map[common.Address]*modelTx)
	for _, tx := range m.txs {
		busy[tx.Sender] = busy[tx.Sender] || tx.out
		if head := heads[tx.Sender]; head == nil || tx.Nonce < head.Nonce {
			heads[tx.Sender] = tx
		}
	}
	for _, tx := range m.txs {
		if tx == heads[tx.Sender] && !busy[tx.Sender] && tx.kept != m.block {
			ready = append(ready, tx)
		}
	}
	return ready
}

// goesBefore orders the transactions of one lane.
func (m *model) goesBefore(a, b *modelTx) bool {
	aOver, bOver := m.drained[a.Sender]-m.burst() > m.now, m.drained[b.Sender]-m.burst() > m.now
	switch {
	case aOver != bOver:
		return bOver
	case m.lane(a) == lane.Open && a.Tip != b.Tip:
		return a.Tip > b.Tip
	case a.since != b.since:
		return a.since < b.since
	}
	return a.turn < b.turn
}

func (m *model) share(l lane.Lane) int64 { return int64(m.gasLimit) * int64(m.cfg.Shares[l]) / 100 }

func (m *model) room(l lane.Lane, gasLeft uint64) int64 {
	left := int64(0)
	for _, other := range []lane.Lane{lane.Licence, lane.Revenue} {
		if other != l {
			left += max(0, m.share(other)-m.used[other])
		}
	}
	return int64(gasLeft) - left*m.hold/100
}

// turnOf is the lane a block begins with.
func (m *model) turnOf() lane.Lane { return lanes[(m.block+1)%3] }

func (m *model) next(gasLeft uint64, now time.Duration) (lane.Tx, bool) {
	m.now = max(m.now, now)
	best := make(map[lane.Lane]*modelTx)
	waits := [4]bool{}
	for _, tx := range m.ready() {
		l := m.lane(tx)
		waits[l] = true
		room := m.room(l, gasLeft)
		if first := !m.begun && l == m.turnOf(); first {
			room = int64(gasLeft)
		}
		if int64(tx.Gas) > room {
			continue
		}
		if best[l] == nil || m.goesBefore(tx, best[l]) {
			best[l] = tx
		}
	}
	chosen := lane.System
	for _, l := range lanes {
		m.idle[l] = m.idle[l] || !waits[l]
		if best[l] == nil {
			continue
		}
		if chosen == lane.System ||
			(m.used[l]-m.credit[l])*int64(m.cfg.Shares[chosen]) < (m.used[chosen]-m.credit[chosen])*int64(m.cfg.Shares[l]) {
			chosen = l
		}
	}
	if first := best[m.turnOf()]; first != nil && !m.begun {
		chosen = m.turnOf()
	}
	tx := best[chosen]
	if tx == nil {
		return lane.Tx{}, false
	}
	m.begun = true
	tx.out, tx.outBlock, tx.paid = true, m.block, chosen
	tx.before = max(m.drained[tx.Sender], m.now)
	m.drained[tx.Sender] = m.charge(tx.before, tx.Gas)
	m.used[chosen] += int64(tx.Gas)
	return tx.Tx, true
}

func (m *model) charge(before time.Duration, gas uint64) time.Duration {
	cost := time.Duration(gas * uint64(time.Second) / m.cfg.GasPerSecond)
	return max(before, min(before+cost, m.now+m.burst()+max(m.burst(), cost)))
}

func (m *model) done(hash common.Hash, o lane.Outcome, now time.Duration) bool {
	tx := m.find(hash)
	if tx == nil || !tx.out {
		return false
	}
	m.now = max(m.now, now)
	tx.out = false
	m.drained[tx.Sender] = m.charge(tx.before, o.GasUsed)
	if tx.outBlock == m.block {
		m.used[tx.paid] -= int64(tx.Gas)
		if o.Fate == lane.Included || o.Fate == lane.Reverted {
			m.used[tx.paid] += int64(o.GasUsed)
		}
	}
	if o.Fate == lane.Reverted && tx.paid != lane.Open {
		m.barred[tx.Sender] = m.now + m.cfg.RevertPenalty
	}
	if o.Fate == lane.Kept {
		tx.kept = tx.outBlock
	} else {
		m.drop(tx)
	}
	return true
}

func (m *model) openBlock(gasLimit uint64) {
	var total, lacking, excess int64
	for _, l := range lanes {
		total += m.used[l]
	}
	lack := [4]int64{}
	for _, l := range lanes {
		lack[l] = total*int64(m.cfg.Shares[l])/100 - m.used[l]
		if m.idle[l] {
			continue
		}
		if lack[l] > 0 {
			lacking += lack[l]
		} else {
			excess -= lack[l]
		}
	}
	for _, l := range lanes {
		switch {
		case m.idle[l]:
			m.credit[l] = 0
		case lack[l] >= 0:
			m.credit[l] += lack[l]
		default:
			m.credit[l] -= -lack[l] * min(lacking, excess) / excess
		}
		m.credit[l] = min(max(m.credit[l], -m.share(l)), m.share(l))
		m.used[l], m.idle[l] = 0, false
	}
	m.block++
	m.gasLimit, m.hold, m.begun = gasLimit, 0, false
}

// FuzzAgainstModel runs any sequence of operations on the queue and on the model.
func FuzzAgainstModel(f *testing.F) {
	for seed := range uint64(32) {
		ops := make([]byte, 1200)
		random := rand.New(rand.NewPCG(seed, 1))
		for i := range ops {
			ops[i] = byte(random.Uint32())
		}
		f.Add(ops)
	}
	f.Fuzz(func(t *testing.T, ops []byte) { compare(t, ops[:min(len(ops), 6000)]) })
}

// compare reads operations from bytes: small numbers of senders, nonces and tips, so that they meet.
func compare(t *testing.T, ops []byte) {
	cfg := lane.Config{Shares: [4]uint{0, 30, 20, 50}, GasPerSecond: 1000, GasBurst: 300, RevertPenalty: time.Second}
	q, m := lane.New(cfg), newModel(cfg)
	var (
		now     time.Duration
		serial  uint64
		out     []lane.Tx
		known   []lane.Tx
		gasLeft uint64
	)
	read := func() byte {
		if len(ops) == 0 {
			return 0
		}
		b := ops[0]
		ops = ops[1:]
		return b
	}
	for len(ops) > 0 {
		switch op := read() % 16; op {
		case 0, 1, 2, 3, 4:
			serial++
			a, b := read(), read()
			tx := lane.Tx{Sender: common.Address{a % 7}, Nonce: uint64(a / 32), Gas: 1 + uint64(b)%250,
				Tip: uint64(b / 64), Lane: lane.Lane(1 + b%3), Arrived: serial}
			tx.Hash = common.Hash{byte(serial), byte(serial >> 8), 1}
			if b == 255 {
				tx.Lane = lane.Lane(a % 6)
			}
			if a == 31 {
				tx.Arrived -= min(tx.Arrived, uint64(b%8)) // a late one, as after a reload
			}
			known = append(known, tx)
			sameAdd(t, q, m, tx)
		case 5:
			if len(known) > 0 {
				tx := known[int(read())%len(known)]
				tx.Tip = uint64(read() % 4)
				sameAdd(t, q, m, tx)
			}
		case 6:
			if len(known) > 0 {
				hash := known[int(read())%len(known)].Hash
				require.Equal(t, m.remove(hash), q.Remove(hash), "remove")
			}
		case 7, 8, 9, 10:
			want, wantOK := m.next(gasLeft, now)
			got, ok := q.Next(gasLeft, now)
			require.Equal(t, wantOK, ok, "next")
			require.Equal(t, want, got, "next")
			if ok {
				out = append(out, got)
				gasLeft -= got.Gas
			}
		case 11, 12, 13:
			if len(out) == 0 {
				require.False(t, q.Done(common.Hash{9, 9, 9}, lane.Outcome{}, now))
				continue
			}
			i := int(read()) % len(out)
			tx, b := out[i], read()
			out = slices.Delete(out, i, i+1)
			outcome := lane.Outcome{Fate: lane.Fate(b % 4), GasUsed: uint64(b) * tx.Gas / 255}
			require.Equal(t, m.done(tx.Hash, outcome, now), q.Done(tx.Hash, outcome, now), "done")
			require.False(t, q.Done(tx.Hash, outcome, now), "done twice")
		case 14:
			now += time.Duration(read()) * 3 * time.Millisecond
			if b := read(); b%4 == 0 {
				m.hold = int64(min(b, 100))
				q.Hold(uint(b))
			}
		case 15:
			gasLeft = uint64(read()) * 8
			m.openBlock(gasLeft)
			q.OpenBlock(gasLeft)
		}
		require.Equal(t, len(m.txs), q.Len())
		for _, l := range lanes {
			require.Equal(t, uint64(m.used[l]), q.Usage()[l].Gas, l.String())
		}
	}
}

func sameAdd(t *testing.T, q *lane.Queue, m *model, tx lane.Tx) {
	t.Helper()
	want, wantOK := m.add(tx)
	got, ok := q.Add(tx)
	require.Equal(t, wantOK, ok, "add")
	require.Equal(t, want, got, "add")
}
