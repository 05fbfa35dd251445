package builder

import (
	"math/big"
	"sync"
	"sync/atomic"

	"github.com/ethereum/go-ethereum/common"
	"github.com/regalia-network/regalia/sequencer/lane"
)

// limits are what blocks of ours take beyond the protocol's rules.
type limits struct {
	perTx, perBlock atomic.Uint64 // bytes of estimated batch data; 0 = no limit

	mu     sync.Mutex // guards expect
	expect laneBytes  // what each favoured lane asked for in the latest blocks

	banned sync.Map // common.Hash of transactions in quarantine
}

// laneBytes is batch data by lane.
type laneBytes [lane.Open + 1]uint64

// reserved is the part of a throttled block, one in so many, that is kept for
// each favoured lane even if it asked for nothing lately: a first licence call
// need not wait for a block without spam.
const reserved = 8

// SetMaxDASize bounds the estimated batch data of a transaction and of all the
// users' transactions in a block, in bytes, at once and until set again; zero
// lifts a bound. The batcher lowers the second when L1 does not keep up, and
// then alone sets the first.
//
// While a bound on transactions is set, the builder throttles: what a block may
// take goes to the licence lane first, then to revenue, then to open, and the
// bound on a transaction holds for open alone.
func (b *Builder) SetMaxDASize(perTx, perBlock *big.Int) {
	b.limits.perTx.Store(clamp(perTx))
	b.limits.perBlock.Store(clamp(perBlock))
}

func clamp(n *big.Int) uint64 {
	if n == nil || n.Sign() <= 0 || !n.IsUint64() {
		return 0
	}
	return n.Uint64()
}

// exceeded says whether a transaction of size is over a limit in a block that
// has used so much, and notes that its lane asked for it.
func (l *limits) exceeded(of lane.Lane, size uint64, used, asked *laneBytes) bool {
	asked[of] += size
	perTx, perBlock := l.perTx.Load(), l.perBlock.Load()
	if perTx != 0 && of == lane.Open && size > perTx {
		return true
	}
	if perBlock == 0 {
		return false
	}
	if perTx == 0 {
		return used.total()+size > perBlock
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	return used.total()+size+kept(of, perBlock, &l.expect, used) > perBlock
}

// kept is what a throttled block keeps for the lanes that come before one: as
// much as they asked for lately, and have not used yet.
func kept(of lane.Lane, perBlock uint64, expect, used *laneBytes) uint64 {
	sum := uint64(0)
	for before := lane.Licence; before < of; before++ {
		if want := max(expect[before], perBlock/reserved); want > used[before] {
			sum += want - used[before]
		}
	}
	return sum
}

// learn takes in what a block's lanes asked for. It rises at once and falls by
// an eighth per block, so a pause of a block or two gives nothing away.
func (l *limits) learn(asked *laneBytes) {
	l.mu.Lock()
	defer l.mu.Unlock()
	for i := range l.expect {
		l.expect[i] = max(asked[i], l.expect[i]-l.expect[i]/8)
	}
}

func (b *laneBytes) total() (sum uint64) {
	for _, n := range b {
		sum += n
	}
	return sum
}

// Quarantine keeps a transaction out of all blocks of ours until restart.
func (b *Builder) Quarantine(tx common.Hash) { b.limits.banned.Store(tx, struct{}{}) }

func (l *limits) quarantined(tx common.Hash) bool {
	_, banned := l.banned.Load(tx)
	return banned
}
