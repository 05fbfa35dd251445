package journal

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/beacon/engine"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/regalia-network/regalia/sequencer/journal/record"
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

// Blocks reads what a store holds: the blocks that were not given up, in the
// order they were opened. The last may be unsealed.
func Blocks(ctx context.Context, store Store) ([]*Block, error) {
	var all []*Block
	err := store.Read(ctx, 0, func(seq uint64, frame []byte) error {
		r, _, err := record.Next(frame)
		if err == nil {
			all, err = extend(all, r)
		}
		if err != nil {
			return fmt.Errorf("journal record %d: %w", seq, err)
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	kept := all[:0]
	for _, b := range all {
		if !b.abandoned {
			kept = append(kept, b)
		}
	}
	return kept, nil
}

// extend takes in one record. What belongs to a block that was trimmed away
// says nothing.
func extend(blocks []*Block, r record.Record) ([]*Block, error) {
	switch r := r.(type) {
	case *record.Open:
		return append(blocks, &Block{Number: r.Number, Parent: r.Parent, Attrs: attributes(r)}), nil
	case *record.Tx:
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
	case *record.Seal:
		if b := newest(blocks, r.Number); b != nil {
			b.Hash = r.Hash
		}
	case *record.Abandon:
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

func attributes(r *record.Open) *engine.PayloadAttributes {
	return &engine.PayloadAttributes{
		Timestamp: r.Timestamp, Random: r.Random, SuggestedFeeRecipient: r.FeeRecipient, BeaconRoot: &r.BeaconRoot,
		GasLimit: &r.GasLimit, EIP1559Params: r.EIP1559, MinBaseFee: &r.MinBaseFee, Transactions: r.Forced,
		Withdrawals: []*types.Withdrawal{},
	}
}
