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
	Attrs  *engine.PayloadAttributes
	Txs    []*types.Transaction // of users, in the order they were executed
	Hash   common.Hash          // zero if it was not sealed

	abandoned bool
}

// Replay collects the blocks that records tell of.
type Replay struct{ blocks []*Block }

// Add takes in the next record. An error means that the records do not follow
// from each other.
func (p *Replay) Add(r Record) error {
	blocks, err := extend(p.blocks, r)
	if err == nil {
		p.blocks = blocks
	}
	return err
}

// Blocks are those that were not given up, in the order they were opened. The
// last may be unsealed.
func (p *Replay) Blocks() []*Block {
	var kept []*Block
	for _, b := range p.blocks {
		if !b.abandoned {
			kept = append(kept, b)
		}
	}
	return kept
}

// extend takes in one  What belongs to a block that was trimmed away
// says nothing.
func extend(blocks []*Block, r Record) ([]*Block, error) {
	switch r := r.(type) {
	case *Open:
		return append(blocks, &Block{Number: r.Number, Parent: r.Parent, Attrs: attributes(r)}), nil
	case *Tx:
		b := newest(blocks, r.Number)
		if b == nil {
			return blocks, nil
		}
		if want := uint64(len(b.Attrs.Transactions) + len(b.Txs)); r.Index != want {
			return nil, fmt.Errorf("transaction %d of block %d, want %d", r.Index, r.Number, want)
		}
		tx := new(types.Transaction)
		if err := tx.UnmarshalBinary(r.Raw); err != nil {
			return nil, fmt.Errorf("transaction %d of block %d: %w", r.Index, r.Number, err)
		}
		b.Txs = append(b.Txs, tx)
	case *Seal:
		if b := newest(blocks, r.Number); b != nil {
			b.Hash = r.Hash
		}
	case *Abandon:
		for _, b := range blocks {
			if b.Number == r.Number && b.Parent == r.Parent {
				b.abandoned = true
			}
		}
	}
	return blocks, nil
}

// newest is the last opened block of a number.
func newest(blocks []*Block, number uint64) *Block {
	for i := len(blocks) - 1; i >= 0; i-- {
		if blocks[i].Number == number {
			return blocks[i]
		}
	}
	return nil
}

func attributes(r *Open) *engine.PayloadAttributes {
	return &engine.PayloadAttributes{
		Timestamp: r.Timestamp, Random: r.Random, SuggestedFeeRecipient: r.FeeRecipient, BeaconRoot: &r.BeaconRoot,
		GasLimit: &r.GasLimit, EIP1559Params: r.EIP1559, MinBaseFee: &r.MinBaseFee, Transactions: r.Forced,
		Withdrawals: []*types.Withdrawal{},
	}
}
