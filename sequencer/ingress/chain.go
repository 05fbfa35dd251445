package ingress

import (
	"fmt"
	"math"
	"math/big"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/holiman/uint256"
	"github.com/regalia-network/regalia/sequencer/builder"
	"github.com/regalia-network/regalia/sequencer/lane"
	"github.com/regalia-network/regalia/sequencer/preconf"
)

// returned are abandoned blocks on their way back, the oldest first.
type returned struct {
	mu     sync.Mutex
	blocks []*preconf.Block
}

// hear follows the hub. It is called in the builder's goroutines.
func (f *Feed) hear(e preconf.Event) {
	if e.Kind != preconf.BlockAbandoned {
		return
	}
	f.returned.mu.Lock()
	f.returned.blocks = append(f.returned.blocks, e.Block)
	f.returned.mu.Unlock()
	select {
	case f.abandoned <- struct{}{}:
	default:
	}
}

// takeBack has the transactions of abandoned blocks wait again. They go first
// and in their order, as far as the chain has not got them by other ways.
func (f *Feed) takeBack() {
	f.returned.mu.Lock()
	blocks := f.returned.blocks
	f.returned.blocks = nil
	f.returned.mu.Unlock()
	for _, b := range blocks {
		if f.block == b.Open {
			f.close()
		}
		for _, e := range b.Entries(preconf.Executed) {
			if !e.Tx.IsDepositTx() {
				f.restore(e, b.Abandoned().Error())
			}
		}
	}
	for _, it := range f.replay {
		f.realign(it.from)
	}
}

func (f *Feed) restore(e *builder.Entry, why string) {
	hash := e.Tx.Hash()
	if f.items[hash] != nil || f.recent(hash) {
		return // back already, or included again
	}
	s := f.senders[e.From]
	if s == nil {
		s = new(sender)
		f.senders[e.From] = s
	}
	if other := s.at(e.Tx.Nonce()); other != nil {
		f.book.Set(preconf.Status{Hash: hash, State: preconf.Replaced, ReplacedBy: &other.hash, Reason: why})
		return
	}
	cost, _ := uint256.FromBig(e.Tx.Cost())
	f.arrivals++
	it := &item{tx: e.Tx, hash: hash, from: e.From, nonce: e.Tx.Nonce(), lane: lane.Of(e.Tx), cost: cost, arrived: f.arrivals, since: time.Now()}
	f.held[it.lane].Add(1)
	f.put(s, it, nil)
	f.replay = append(f.replay, it)
	f.book.Set(preconf.Status{Hash: hash, State: preconf.Pending, Reason: "its block was given up: " + why})
}

// again executes the next transaction of an abandoned block, ahead of the
// lanes.
func (f *Feed) again() {
	it := f.replay[0]
	f.replay = f.replay[1:]
	if f.items[it.hash] != it {
		return // it has ended meanwhile
	}
	f.queue.Remove(it.hash)
	receipt, err := f.block.Apply(it.tx)
	result := fate(receipt, err).Fate
	if result == lane.Kept {
		f.enqueue(it)
		f.replay = nil // the rest comes in the order of the lanes
	}
	f.settle(it, result, err)
}

// recent says whether one of the newest blocks has a transaction.
func (f *Feed) recent(hash common.Hash) bool {
	block, _ := f.hub.Find(hash, preconf.Executed)
	return block != nil
}

// adopt follows the chain while op-geth or derivation makes it.
func (f *Feed) adopt(head *types.Header) {
	if f.block != nil || f.last != nil && f.last.Number >= head.Number.Uint64() && f.last.Abandoned() == nil {
		return // ours
	}
	f.state = nil
	f.catchUp(head.Hash())
}

// mostBehind is how many blocks are searched for transactions that wait. Those
// that older blocks have are ended by their nonce.
const mostBehind = 64

// catchUp notes what blocks that are not ours include, up to a head, and
// arranges what still waits.
func (f *Feed) catchUp(head common.Hash) {
	until := f.caught
	f.caught = head
	if len(f.items) == 0 {
		return
	}
	for range mostBehind {
		block := f.chain.GetBlockByHash(head)
		if head == until || block == nil {
			break
		}
		for i, tx := range block.Transactions() {
			if it := f.items[tx.Hash()]; it != nil {
				s := f.senders[it.from]
				at, _ := s.search(it.nonce)
				f.end(s, at, preconf.InChain(block, i))
			}
		}
		head = block.ParentHash()
	}
	for from := range f.senders {
		f.realign(from)
	}
}

// chainAccount is account on the chain's own state.
func (f *Feed) chainAccount(it *item) (builder.Account, *uint256.Int, error) {
	header := f.chain.CurrentBlock()
	if f.state == nil || f.head != header.Hash() {
		state, err := f.chain.StateAt(header.Root)
		if err != nil {
			return builder.Account{}, nil, fmt.Errorf("state of block %d: %w", header.Number, err)
		}
		f.head, f.state = header.Hash(), state
	}
	fees := new(uint256.Int)
	if cost := types.NewTotalRollupCostFunc(f.chain.Config(), f.state); cost != nil {
		if fee := cost(it.tx, header.Time); fee != nil {
			fees = fee
		}
	}
	return builder.Account{Nonce: f.state.GetNonce(it.from), Balance: f.state.GetBalance(it.from)}, fees, nil
}

// retip brings the queue in line with a block's base fee.
func (f *Feed) retip(b *builder.Block) {
	fee := saturated(b.BaseFee())
	if fee == f.baseFee {
		return
	}
	f.baseFee = fee
	for _, it := range f.items {
		if it.lane == lane.Open && it.deadline.IsZero() {
			f.enqueue(it)
		}
	}
}

// tip is what a transaction pays above the base fee, in wei per gas. One below
// the base fee has none: it is tried last, and kept.
func (f *Feed) tip(tx *types.Transaction) uint64 {
	most := saturated(tx.GasFeeCap())
	return min(saturated(tx.GasTipCap()), most-min(most, f.baseFee))
}

func saturated(n *big.Int) uint64 {
	if !n.IsUint64() {
		return math.MaxUint64
	}
	return n.Uint64()
}

// mirrorBatch is how many transactions op-geth's pool gets at a time.
const mirrorBatch = 512

// mirror gives what can be executed to op-geth's pool while its builder makes
// the blocks. The pool forgets by itself what the chain has; what it refuses
// stays here.
func (f *Feed) mirror() {
	if f.pool == nil {
		return
	}
	var txs []*types.Transaction
	for _, s := range f.senders {
		for _, it := range s.items[:s.ready] {
			if !it.mirrored && len(txs) < mirrorBatch {
				it.mirrored = true
				txs = append(txs, it.tx)
			}
		}
	}
	if len(txs) > 0 {
		f.pool.Add(txs, false)
	}
}

// report publishes figures.
func (f *Feed) report() {
	f.waiting.Set(float64(f.queue.Len()))
	f.stuck.Set(float64(f.parked))
}
