package builder

import (
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/holiman/uint256"
)

// Account is what the open block's state holds for a sender.
type Account struct {
	Nonce   uint64
	Balance *uint256.Int
}

// Account returns a sender's, and what a transaction of it costs besides gas
// and value: L1 data and operator fees, in wei. It says false once the block is
// no longer open.
func (b *Block) Account(sender common.Address, tx *types.Transaction) (Account, *uint256.Int, bool) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.state == nil {
		return Account{}, nil, false
	}
	fees := new(uint256.Int)
	context := &b.evm.Context
	if fee := context.L1CostFunc(tx.RollupCostData(), context.Time); fee != nil {
		fees.SetFromBig(fee)
	}
	if context.OperatorCostFunc != nil {
		if fee := context.OperatorCostFunc(tx.Gas(), context.Time); fee != nil {
			fees.Add(fees, fee)
		}
	}
	return Account{b.state.GetNonce(sender), b.state.GetBalance(sender)}, fees, true
}
