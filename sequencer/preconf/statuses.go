package preconf

import (
	"context"
	"encoding/json"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
)

// Statuses are the RPC methods on what became of transactions, in the regalia
// namespace.
type Statuses struct {
	Book  *Book
	Chain Find
}

// TransactionStatus answers a transaction's status, or null if the node does
// not know it: it was never admitted, or ended long ago without being included.
func (s *Statuses) TransactionStatus(ctx context.Context, hash common.Hash) (*Status, error) {
	if status, ok := s.Book.Status(hash); ok {
		return &status, nil
	}
	answer, err := s.Chain(ctx, hash)
	if err != nil {
		return nil, err
	}
	var found *struct {
		BlockHash        *common.Hash
		BlockNumber      *hexutil.Uint64
		TransactionIndex *hexutil.Uint64
	}
	if err := json.Unmarshal(answer, &found); err != nil || found == nil {
		return nil, err
	}
	return &Status{Hash: hash, State: Included, Level: "sealed", BlockHash: found.BlockHash, BlockNumber: found.BlockNumber, TransactionIndex: found.TransactionIndex}, nil
}
