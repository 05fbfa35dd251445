package builder

import (
	"math/big"
	"sync"
	"sync/atomic"

	"github.com/ethereum/go-ethereum/common"
)

// limits are what blocks of ours take beyond the protocol's rules.
type limits struct {
	perTx, perBlock atomic.Uint64 // bytes of estimated batch data; 0 = no limit

	banned sync.Map // common.Hash of transactions in quarantine
}

// SetMaxDASize bounds the estimated batch data of a transaction and of all the
// users' transactions in a block, in bytes, at once and until set again; zero
// lifts a bound. The batcher lowers them when L1 does not keep up.
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

// exceeded says whether a transaction of size, which brings its block to total,
// is over a limit.
func (l *limits) exceeded(size, total uint64) bool {
	perTx, perBlock := l.perTx.Load(), l.perBlock.Load()
	return perTx != 0 && size > perTx || perBlock != 0 && total > perBlock
}

// Quarantine keeps a transaction out of all blocks of ours until restart.
func (b *Builder) Quarantine(tx common.Hash) { b.limits.banned.Store(tx, struct{}{}) }

func (l *limits) quarantined(tx common.Hash) bool {
	_, banned := l.banned.Load(tx)
	return banned
}
