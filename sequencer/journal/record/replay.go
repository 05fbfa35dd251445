package record

import (
	"fmt"

	"github.com/ethereum/go-ethereum/beacon/engine"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Block is a block as the journal tells of it.
type Block struct {
	Number uint64
	Parent common.Hash
	Attrs  *engine.PayloadAttributes // nil for a whole block
	Txs    []*types.Transaction      // of users, in the order they were executed
	Hash   common.Hash               // zero if it was not sealed
	Whole  *types.Block              // op-geth's, with Number, Parent and Hash above; nil for one of ours
}

// Parked is a transaction that waits for a lower nonce of its sender.
type Parked struct {
	Tx    *types.Transaction
	Until uint64 // unix milliseconds; it has expired then
}

// Replay collects what records tell of.
type Replay struct {
	blocks []*Block
	parked []Parked
}

// Add takes in the next record. An error means that the records do not follow
// from each other. What belongs to a block that was trimmed away says nothing.
func (p *Replay) Add(r Record) error {
	switch r := r.(type) {
	case *Open:
		p.begin(&Block{Number: r.Number, Parent: r.Parent, Attrs: r.Attributes()})
	case *Tx:
		return p.execute(r)
	case *Seal:
		if b := p.newest(r.Number); b != nil {
			b.Hash = r.Hash
		}
	case *Abandon:
		p.abandon(r)
	case *Whole:
		block, err := r.Block()
		if err != nil {
			return err
		}
		p.begin(&Block{Number: r.Number, Parent: block.ParentHash(), Hash: r.Hash, Whole: block})
	case *Admit:
		tx := new(types.Transaction)
		if err := tx.UnmarshalBinary(r.Raw); err != nil {
			return fmt.Errorf("admitted transaction: %w", err)
		}
		p.parked = append(p.parked, Parked{tx, r.Until})
	}
	return nil
}

// Blocks are those that the chain should have, in their order. The last may be
// unsealed; so may one before it, which a recovery has sealed. Numbers are
// missing where op-geth built for a leader that nobody follows.
func (p *Replay) Blocks() []*Block { return p.blocks }

// Parked are the transactions that waited when they were admitted, in that order.
// Some may be in a block since, or replaced.
func (p *Replay) Parked() []Parked { return p.parked }

// begin adds a block. Those of its number and above are not part of the chain
// any more, nor is a sealed one below that it does not build on: the driver went
// back behind them, as it does when L1 lost their origin.
func (p *Replay) begin(b *Block) {
	for n := len(p.blocks); n > 0; n-- {
		last := p.blocks[n-1]
		sealed := last.Hash != (common.Hash{})
		if last.Number < b.Number && !(sealed && last.Number+1 == b.Number && last.Hash != b.Parent) {
			break
		}
		p.blocks = p.blocks[:n-1]
	}
	p.blocks = append(p.blocks, b)
}

func (p *Replay) execute(r *Tx) error {
	b := p.newest(r.Number)
	if b == nil || b.Whole != nil {
		return nil
	}
	if want := uint64(len(b.Attrs.Transactions) + len(b.Txs)); r.Index != want {
		return fmt.Errorf("transaction %d of block %d, want %d", r.Index, r.Number, want)
	}
	tx := new(types.Transaction)
	if err := tx.UnmarshalBinary(r.Raw); err != nil {
		return fmt.Errorf("transaction %d of block %d: %w", r.Index, r.Number, err)
	}
	b.Txs = append(b.Txs, tx)
	return nil
}

func (p *Replay) abandon(r *Abandon) {
	kept := p.blocks[:0]
	for _, b := range p.blocks {
		if b.Number != r.Number || b.Parent != r.Parent {
			kept = append(kept, b)
		}
	}
	p.blocks = kept
}

// newest is the block of a number, or nil.
func (p *Replay) newest(number uint64) *Block {
	for i := len(p.blocks) - 1; i >= 0; i-- {
		if p.blocks[i].Number == number {
			return p.blocks[i]
		}
	}
	return nil
}

// Attributes are what the driver asked the block for.
func (r *Open) Attributes() *engine.PayloadAttributes {
	return &engine.PayloadAttributes{
		Timestamp: r.Timestamp, Random: r.Random, SuggestedFeeRecipient: r.FeeRecipient, BeaconRoot: &r.BeaconRoot,
		GasLimit: &r.GasLimit, EIP1559Params: r.EIP1559, MinBaseFee: &r.MinBaseFee, Transactions: r.Forced,
		Withdrawals: []*types.Withdrawal{},
	}
}
