package pending

import (
	"context"
	"fmt"
	"reflect"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/eth/filters"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/regalia-network/regalia/sequencer/preconf"
)

// methods are those where op-geth's answer would name the open block by a hash
// that it will not have. Ours has zero there, as receipts and logs do.
type methods struct {
	source *source
	chain  chainService
	txs    txService
	logs   *filters.FilterAPI
}

// GetHeaderByNumber is eth_getHeaderByNumber.
func (m *methods) GetHeaderByNumber(ctx context.Context, number rpc.BlockNumber) (map[string]any, error) {
	if number > rpc.BlockNumber(m.source.chain.CurrentBlock().Number.Int64()) {
		return nil, nil // an open block is there under "pending" alone: whoever polls for the next number wants a whole one
	}
	if number != rpc.PendingBlockNumber {
		return m.chain.GetHeaderByNumber(ctx, number)
	}
	fields, err := m.GetBlockByNumber(ctx, number, false)
	for _, name := range []string{"size", "transactions", "uncles", "withdrawals"} {
		delete(fields, name)
	}
	return fields, err
}

// GetBlockByNumber is eth_getBlockByNumber.
func (m *methods) GetBlockByNumber(ctx context.Context, number rpc.BlockNumber, fullTx bool) (map[string]any, error) {
	fields, err := m.chain.GetBlockByNumber(ctx, number, fullTx)
	if number != rpc.PendingBlockNumber || fields == nil || fields["stateRoot"] != (common.Hash{}) {
		return fields, err
	}
	fields["hash"] = common.Hash{}
	if txs, ok := fields["transactions"].([]any); ok && fullTx {
		for _, tx := range txs {
			withoutHash(tx)
		}
	}
	return fields, err
}

// withoutHash sets the block hash of op-geth's transaction to zero.
func withoutHash(tx any) {
	if v := reflect.ValueOf(tx); !v.IsNil() {
		v.Elem().FieldByName("BlockHash").Set(reflect.ValueOf(new(common.Hash)))
	}
}

// GetTransactionByBlockNumberAndIndex is the eth method.
func (m *methods) GetTransactionByBlockNumberAndIndex(ctx context.Context, number rpc.BlockNumber, index hexutil.Uint) (any, error) {
	tx, err := call(m.txs, "GetTransactionByBlockNumberAndIndex", ctx, number, index)
	if number == rpc.PendingBlockNumber {
		m.hide(tx)
	}
	return tx, err
}

// GetTransactionByHash is the eth method.
func (m *methods) GetTransactionByHash(ctx context.Context, hash common.Hash) (any, error) {
	tx, err := call(m.txs, "GetTransactionByHash", ctx, hash)
	m.hide(tx)
	return tx, err
}

// hide takes the block's hash away if it is of a view or provisional.
func (m *methods) hide(tx any) {
	v := reflect.ValueOf(tx)
	if !v.IsValid() || v.IsNil() {
		return
	}
	hash, _ := v.Elem().FieldByName("BlockHash").Interface().(*common.Hash)
	if hash != nil && m.source.chain.GetHeaderByHash(*hash) == nil && !m.source.sealed(*hash) {
		withoutHash(tx)
	}
}

// GetTransactionReceipt is the eth method.
func (m *methods) GetTransactionReceipt(ctx context.Context, hash common.Hash) (any, error) {
	if found, _ := m.source.chain.GetCanonicalTransaction(hash); found == nil {
		if o, e := m.source.find(ctx, hash); o != nil {
			return preconf.NewReceipt(m.source.chain.Config(), o.Block, e)
		}
	}
	return m.txs.GetTransactionReceipt(ctx, hash)
}

// GetProof is eth_getProof. There is nothing to prove against before the block
// is sealed, so "latest" is op-geth's head here.
func (m *methods) GetProof(ctx context.Context, account common.Address, keys []string, at rpc.BlockNumberOrHash) (any, error) {
	if number, ok := at.Number(); ok {
		v := m.source.peek()
		switch {
		case number == rpc.LatestBlockNumber:
			at = rpc.BlockNumberOrHashWithHash(m.source.chain.CurrentBlock().Hash(), false)
		case v != nil && v.sealed == nil && (number == rpc.PendingBlockNumber || number == rpc.BlockNumber(v.Number)):
			return nil, fmt.Errorf("open block %d has no state root yet: ask for a proof at \"latest\", or at %d once it is sealed", v.Number, v.Number)
		}
	}
	return call(m.chain, "GetProof", ctx, account, keys, at)
}

// GetBlockReceipts is the eth method.
func (m *methods) GetBlockReceipts(ctx context.Context, at rpc.BlockNumberOrHash) (any, error) {
	if number, ok := at.Number(); ok && number == rpc.PendingBlockNumber {
		if v := m.source.view(ctx); v != nil {
			receipts := make([]*preconf.Receipt, len(v.entries))
			for i, e := range v.entries {
				var err error
				if receipts[i], err = preconf.NewReceipt(m.source.chain.Config(), v.Block, e); err != nil {
					return nil, err
				}
			}
			return receipts, nil
		}
	}
	return m.chain.GetBlockReceipts(ctx, at)
}
