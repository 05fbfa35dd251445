package stream

import (
	"crypto/ecdsa"
	"fmt"
	"math/big"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/beacon/engine"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/log"
	"github.com/regalia-network/regalia/sequencer/builder"
	front "github.com/regalia-network/regalia/sequencer/engine"
	"github.com/regalia-network/regalia/sequencer/preconf"
	"github.com/regalia-network/regalia/sequencer/stream/message"
)

// keptBlocks is how many finished blocks are remembered, since a sealed block
// may still be abandoned.
const keptBlocks = 8

// assembler cuts blocks into subblocks and chains the frames. It streams blocks
// one after another: the next one begins when the one before is sealed with all
// its transactions durable, or abandoned.
type assembler struct {
	chainID  *big.Int
	key      *ecdsa.PrivateKey // nil: frames are not signed
	interval time.Duration
	ring     *ring
	log      log.Logger
	sent     func(message.Kind)

	wake chan struct{} // something happened; at most one signal waits

	mu    sync.Mutex // guards queue
	queue []preconf.Event

	// What follows belongs to the goroutine that calls step.
	open     []*part // being streamed is the first
	finished []*part // the newest last
	next     message.Cursor
	link     common.Hash
	last     time.Time // when the last subblock with users' transactions went out
}

// part is a block as far as it has been streamed.
type part struct {
	block    *preconf.Block
	id       engine.PayloadID
	index    uint64 // of the next subblock
	sent     int    // transactions
	bloom    types.Bloom
	daScalar uint64 // gas that a byte of estimated batch data counts
	daUsed   uint64 // gas
}

// hear is the hub's listener. It notes and returns: the builder waits for it.
func (a *assembler) hear(e preconf.Event) {
	switch e.Kind {
	case preconf.BlockOpened, preconf.BlockAbandoned:
		a.mu.Lock()
		a.queue = append(a.queue, e)
		a.mu.Unlock()
	case preconf.TxExecuted:
		return // not durable, so not to be told
	}
	select {
	case a.wake <- struct{}{}:
	default:
	}
}

// step streams what is due at now. If something will be due later without a
// further event, it returns after how long.
func (a *assembler) step(now time.Time) (later time.Duration) {
	a.mu.Lock()
	events := a.queue
	a.queue = nil
	a.mu.Unlock()
	for _, e := range events {
		if e.Kind == preconf.BlockOpened {
			a.open = append(a.open, &part{block: e.Block})
		} else {
			a.abandon(e.Block)
		}
	}
	for len(a.open) > 0 {
		p := a.open[0]
		done, later, err := a.advance(p, now)
		if err != nil {
			a.log.Error("Block is not streamed", "number", p.block.Number, "err", err)
		} else if !done {
			return later
		}
		a.open = a.open[1:]
		if a.finished = append(a.finished, p); len(a.finished) > keptBlocks {
			a.finished = a.finished[1:]
		}
	}
	return 0
}

// advance streams of one block what is due. done means that all of it is out.
func (a *assembler) advance(p *part, now time.Time) (done bool, later time.Duration, err error) {
	sealed := p.block.Sealed()
	entries := p.block.Entries(preconf.Durable)
	whole := sealed != nil && len(entries) == len(sealed.Transactions())
	forced := len(p.block.Attrs.Transactions)
	switch {
	case p.index == 0:
		// The first subblock tells of the opening: all forced transactions, at once.
		if len(entries) < forced {
			return false, 0, nil
		}
		if err := p.begin(entries); err != nil {
			return false, 0, err
		}
		if err := a.subblock(p, entries); err != nil {
			return false, 0, err
		}
	case len(entries) > p.sent:
		if due := a.last.Add(a.interval); now.Before(due) && !whole {
			return false, due.Sub(now), nil
		}
		a.last = now
		if err := a.subblock(p, entries[p.sent:]); err != nil {
			return false, 0, err
		}
	}
	if !whole {
		return false, 0, nil
	}
	return true, 0, a.close(p, sealed)
}

// begin learns what holds for the whole block.
func (p *part) begin(entries []*builder.Entry) (err error) {
	if p.id, err = front.PayloadID(p.block.Parent, p.block.Attrs); err != nil {
		return err
	}
	if len(entries) == 0 {
		return fmt.Errorf("block %d has no L1 attributes deposit", p.block.Number)
	}
	scalar, err := types.ExtractDAFootprintGasScalar(entries[0].Tx.Data())
	if err != nil {
		return fmt.Errorf("L1 attributes deposit: %w", err)
	}
	p.daScalar = uint64(scalar)
	return nil
}

// subblock sends the next entries of a block.
func (a *assembler) subblock(p *part, entries []*builder.Entry) error {
	s := message.Subblock{
		PayloadID: p.id, Index: p.index,
		Diff: message.Diff{Transactions: make([]hexutil.Bytes, len(entries)), Withdrawals: []*types.Withdrawal{}},
		Metadata: message.Metadata{
			BlockNumber: p.block.Number, NewAccountBalances: map[common.Address]*hexutil.Big{}, Receipts: make(map[common.Hash]*message.Receipt, len(entries)),
		},
	}
	if p.index == 0 {
		s.Base = message.NewBase(p.block.Open.Header())
	}
	for i, e := range entries {
		raw, err := e.Tx.MarshalBinary()
		if err != nil {
			return fmt.Errorf("encode transaction %s: %w", e.Tx.Hash(), err)
		}
		s.Diff.Transactions[i] = raw
		s.Diff.GasUsed = hexutil.Uint64(e.Receipt.CumulativeGasUsed)
		s.Metadata.Receipts[e.Tx.Hash()] = message.NewReceipt(e.Receipt)
		for _, account := range e.Diff.Accounts {
			s.Metadata.NewAccountBalances[account.Address] = (*hexutil.Big)(account.Balance.ToBig())
		}
		for b := range p.bloom {
			p.bloom[b] |= e.Receipt.Bloom[b]
		}
		if !e.Tx.IsDepositTx() {
			p.daUsed += e.Tx.RollupCostData().EstimatedDASize().Uint64() * p.daScalar
		}
	}
	s.Diff.LogsBloom, s.Diff.BlobGasUsed = p.bloom, hexutil.Uint64(p.daUsed)
	first := uint64(p.sent)
	p.sent += len(entries)
	p.index++
	return a.emit(&s, first, s.Index == 0)
}

// close sends a block's end: the closing subblock and the sealed frame.
func (a *assembler) close(p *part, sealed *types.Block) error {
	index := p.index
	p.index++
	if err := a.emit(message.Closing(p.id, index, sealed.Header()), uint64(p.sent), false); err != nil {
		return err
	}
	return a.emit(&message.Sealed{
		PayloadID: p.id, Index: p.index, BlockNumber: p.block.Number, BlockHash: sealed.Hash(), Transactions: uint64(p.sent),
	}, uint64(p.sent), false)
}

// abandon ends a block that is being streamed, or takes back a finished one.
// Of a block that nobody has been told of, nobody is told that it ended.
func (a *assembler) abandon(block *preconf.Block) {
	for _, list := range []*[]*part{&a.open, &a.finished} {
		for i, p := range *list {
			if p.block != block {
				continue
			}
			*list = append((*list)[:i:i], (*list)[i+1:]...)
			if p.index == 0 {
				return
			}
			if err := a.emit(&message.Abandoned{
				PayloadID: p.id, Index: p.index, BlockNumber: block.Number, Reason: message.Reason(block.Abandoned()),
			}, uint64(p.sent), false); err != nil {
				a.log.Error("End of a block is not streamed", "number", block.Number, "err", err)
			}
			return
		}
	}
}

// emit chains, signs and publishes a message.
func (a *assembler) emit(content message.Content, first uint64, begins bool) error {
	f, err := message.NewFrame(content, a.next, first, a.link)
	if err != nil {
		return err
	}
	link, err := f.Sign(a.chainID, a.key)
	if err != nil {
		return err
	}
	text, err := f.Encode()
	if err != nil {
		return err
	}
	it := item{frame: text}
	if f.Kind == message.KindSubblock {
		it.plain = text[len(text)-1-len(f.Message) : len(text)-1]
	}
	a.ring.add(it, begins)
	a.link = link
	a.next.Seq++
	a.sent(f.Kind)
	return nil
}
