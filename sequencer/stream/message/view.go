package message

import (
	"encoding/json"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/beacon/engine"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/trie"
)

// Block is a block as far as its subblocks have told.
type Block struct {
	PayloadID    engine.PayloadID
	Number       uint64
	Base         Base
	Subblocks    uint64 // how many have been read
	Transactions types.Transactions
	Receipts     types.Receipts // as consensus has them, with their transactions' hashes
	Balances     map[common.Address]*big.Int
	Diff         Diff        // the cumulative fields, as the last subblock has them
	Hash         common.Hash // zero until it is sealed

	Abandoned string // the reason, if it will not be part of the chain
}

// ErrOutOfPlace means that a subblock does not go on where the last one ended.
var ErrOutOfPlace = errors.New("subblock out of place")

// NewBlock starts a block with its first subblock.
func NewBlock(s *Subblock) (*Block, error) {
	if s.Index != 0 || s.Base == nil || s.Base.BaseFeePerGas == nil {
		return nil, fmt.Errorf("%w: block %d begins with index %d; a block begins with index 0 and a base", ErrOutOfPlace, s.Metadata.BlockNumber, s.Index)
	}
	if number := uint64(s.Base.BlockNumber); number != s.Metadata.BlockNumber {
		return nil, fmt.Errorf("%w: base is of block %d, metadata of block %d", ErrOutOfPlace, number, s.Metadata.BlockNumber)
	}
	b := &Block{PayloadID: s.PayloadID, Number: s.Metadata.BlockNumber, Base: *s.Base, Balances: make(map[common.Address]*big.Int)}
	return b, b.Add(s)
}

// Add takes in the next subblock. After an error the block is as before.
func (b *Block) Add(s *Subblock) error {
	if s.PayloadID != b.PayloadID || s.Index != b.Subblocks || s.Metadata.BlockNumber != b.Number {
		return fmt.Errorf("%w: %s has index %d of block %d, want %s index %d of block %d", ErrOutOfPlace,
			s.PayloadID, s.Index, s.Metadata.BlockNumber, b.PayloadID, b.Subblocks, b.Number)
	}
	txs, receipts := make(types.Transactions, len(s.Diff.Transactions)), make(types.Receipts, len(s.Diff.Transactions))
	for i, raw := range s.Diff.Transactions {
		txs[i] = new(types.Transaction)
		if err := txs[i].UnmarshalBinary(raw); err != nil {
			return fmt.Errorf("transaction %d of subblock %d: %w", i, s.Index, err)
		}
		receipt := s.Metadata.Receipts[txs[i].Hash()]
		if receipt == nil {
			return fmt.Errorf("subblock %d of block %d has no receipt of %s", s.Index, b.Number, txs[i].Hash())
		}
		receipts[i] = receipt.Consensus()
		receipts[i].TxHash, receipts[i].TransactionIndex = txs[i].Hash(), uint(len(b.Transactions)+i)
		receipts[i].BlockNumber = new(big.Int).SetUint64(b.Number)
	}
	b.Transactions, b.Receipts = append(b.Transactions, txs...), append(b.Receipts, receipts...)
	for who, balance := range s.Metadata.NewAccountBalances {
		b.Balances[who] = (*big.Int)(balance)
	}
	b.Diff = s.Diff
	b.Diff.Transactions = nil
	b.Subblocks++
	return nil
}

// Receipt returns a transaction's receipt, or nil while it is not in the block.
func (b *Block) Receipt(tx common.Hash) *types.Receipt {
	for _, r := range b.Receipts {
		if r.TxHash == tx {
			return r
		}
	}
	return nil
}

// Seal takes in the block's end and checks that what was streamed is what was
// sealed: the header's hash follows from base, closing subblock, transactions
// and receipts.
func (b *Block) Seal(s *Sealed) error {
	if s.PayloadID != b.PayloadID || s.BlockNumber != b.Number || s.Index != b.Subblocks || s.Transactions != uint64(len(b.Transactions)) {
		return fmt.Errorf("%w: sealed says block %d has %d subblocks with %d transactions, read were %d with %d of block %d", ErrOutOfPlace,
			s.BlockNumber, s.Index, s.Transactions, b.Subblocks, len(b.Transactions), b.Number)
	}
	header := b.Base.header(&b.Diff)
	header.TxHash = types.DeriveSha(b.Transactions, trie.NewStackTrie(nil))
	header.ReceiptHash = types.DeriveSha(b.Receipts, trie.NewStackTrie(nil))
	header.Bloom = types.MergeBloom(b.Receipts)
	if got := header.Hash(); got != s.BlockHash || b.Diff.BlockHash != s.BlockHash {
		return fmt.Errorf("block %d was sealed as %s, but what was streamed of it hashes to %s", b.Number, s.BlockHash, got)
	}
	b.Hash = s.BlockHash
	return nil
}

// Closing is the last subblock of a sealed block: no transactions, and the
// fields that only sealing could tell.
func Closing(id engine.PayloadID, index uint64, sealed *types.Header) *Subblock {
	s := &Subblock{
		PayloadID: id, Index: index,
		Diff: Diff{
			StateRoot: sealed.Root, ReceiptsRoot: sealed.ReceiptHash, LogsBloom: sealed.Bloom, GasUsed: hexutil.Uint64(sealed.GasUsed),
			BlockHash: sealed.Hash(), Transactions: []hexutil.Bytes{}, Withdrawals: []*types.Withdrawal{},
		},
		Metadata: Metadata{BlockNumber: sealed.Number.Uint64(), NewAccountBalances: map[common.Address]*hexutil.Big{}, Receipts: map[common.Hash]*Receipt{}},
	}
	if sealed.WithdrawalsHash != nil {
		s.Diff.WithdrawalsRoot = *sealed.WithdrawalsHash
	}
	if sealed.BlobGasUsed != nil {
		s.Diff.BlobGasUsed = hexutil.Uint64(*sealed.BlobGasUsed)
	}
	return s
}

// decode reads a frame's message into v.
func (f *Frame) decode(v any) error {
	if err := json.Unmarshal(f.Message, v); err != nil {
		return fmt.Errorf("%s of frame %s: %w", f.Kind, f.Cursor, err)
	}
	return nil
}
