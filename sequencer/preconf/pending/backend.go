package pending

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/lru"
	"github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/eth"
	"github.com/ethereum/go-ethereum/rpc"
)

// backend is op-geth's, but for what concerns the open block: its number is
// "pending", its transactions are found, and its state is a view's.
type backend struct {
	*eth.EthAPIBackend
	source  *source
	waiting Waiting
	blocks  *lru.Cache[common.Hash, *view] // views that were lately given out as blocks
}

// rememberedViews is more than the requests for a pending block that may be
// running at a time.
const rememberedViews = 1024

func newBackend(e *eth.Ethereum, s *source, w Waiting) *backend {
	return &backend{EthAPIBackend: e.APIBackend, source: s, waiting: w, blocks: lru.NewCache[common.Hash, *view](rememberedViews)}
}

// HeaderByNumber implements ethapi.Backend, as do the methods below. It does not
// wait for durability: op-geth asks it to learn of the fork only, and then asks
// for the state.
func (b *backend) HeaderByNumber(ctx context.Context, number rpc.BlockNumber) (*types.Header, error) {
	if number == rpc.PendingBlockNumber {
		if v := b.source.peek(); v != nil {
			return v.head(), nil
		}
		return b.EthAPIBackend.HeaderByNumber(ctx, number)
	}
	header, err := b.EthAPIBackend.HeaderByNumber(ctx, number)
	if header == nil && err == nil && number > 0 {
		if o := b.source.newest(); o != nil {
			if o.Number == uint64(number) {
				return types.CopyHeader(o.header), nil
			}
			// A finished block that is not op-geth's head yet: BLOCKHASH asks for it.
			for _, before := range b.source.ahead(o, uint64(number)-1) {
				if before.Number == uint64(number) {
					return before.Sealed().Header(), nil
				}
			}
		}
	}
	return header, err
}

func (b *backend) HeaderByNumberOrHash(ctx context.Context, at rpc.BlockNumberOrHash) (*types.Header, error) {
	if number, ok := at.Number(); ok {
		return b.HeaderByNumber(ctx, number)
	}
	return b.EthAPIBackend.HeaderByNumberOrHash(ctx, at)
}

func (b *backend) HeaderByHash(ctx context.Context, hash common.Hash) (*types.Header, error) {
	header, err := b.EthAPIBackend.HeaderByHash(ctx, hash)
	if header == nil && err == nil {
		if o := b.source.byHash(hash); o != nil && o.provisional == hash {
			return types.CopyHeader(o.header), nil
		} else if o != nil {
			return o.Sealed().Header(), nil
		}
	}
	return header, err
}

func (b *backend) BlockByNumber(ctx context.Context, number rpc.BlockNumber) (*types.Block, error) {
	if number == rpc.PendingBlockNumber {
		if v := b.source.view(ctx); v != nil {
			block, err := v.block()
			if err == nil {
				b.blocks.Add(block.Hash(), v)
			}
			return block, err
		}
	}
	return b.EthAPIBackend.BlockByNumber(ctx, number)
}

// BlockByHash finds a finished block before op-geth has stored it, since
// receipts name it.
func (b *backend) BlockByHash(ctx context.Context, hash common.Hash) (*types.Block, error) {
	block, err := b.EthAPIBackend.BlockByHash(ctx, hash)
	if block == nil && err == nil && b.source.sealed(hash) {
		return b.source.byHash(hash).Sealed(), nil
	}
	return block, err
}

func (b *backend) BlockByNumberOrHash(ctx context.Context, at rpc.BlockNumberOrHash) (*types.Block, error) {
	if number, ok := at.Number(); ok {
		return b.BlockByNumber(ctx, number)
	}
	return b.EthAPIBackend.BlockByNumberOrHash(ctx, at)
}

// GetReceipts serves op-geth's look for the nonce of a deposit, too. The open
// block's receipts lack what op-geth derives: no method shows them as they are.
func (b *backend) GetReceipts(ctx context.Context, hash common.Hash) (types.Receipts, error) {
	if b.source.chain.GetHeaderByHash(hash) == nil {
		if v, ok := b.blocks.Get(hash); ok {
			return v.receipts(), nil
		}
		if o := b.source.byHash(hash); o != nil {
			if v := o.now(); v != nil {
				return v.receipts(), nil
			}
		}
	}
	return b.EthAPIBackend.GetReceipts(ctx, hash)
}

// StateAndHeaderByNumber is where calls and reads of accounts come by. Whoever
// has a receipt must find what it changed, whatever block their client reads
// at: so the state at the receipt's block is there while that is open, and
// "latest" is the newest state there is.
func (b *backend) StateAndHeaderByNumber(ctx context.Context, number rpc.BlockNumber) (*state.StateDB, *types.Header, error) {
	if v := b.source.named(ctx, number); v != nil {
		db, err := v.state()
		if err != nil {
			return nil, nil, err
		}
		return db, v.head(), nil
	}
	return b.EthAPIBackend.StateAndHeaderByNumber(ctx, number)
}

func (b *backend) StateAndHeaderByNumberOrHash(ctx context.Context, at rpc.BlockNumberOrHash) (*state.StateDB, *types.Header, error) {
	if number, ok := at.Number(); ok {
		return b.StateAndHeaderByNumber(ctx, number)
	}
	return b.EthAPIBackend.StateAndHeaderByNumberOrHash(ctx, at)
}

// GetPoolNonce counts what waits too, as op-geth's does, whose pool has what
// waits while op-geth builds the blocks.
func (b *backend) GetPoolNonce(ctx context.Context, a common.Address) (uint64, error) {
	pooled, err := b.EthAPIBackend.GetPoolNonce(ctx, a)
	if err != nil {
		return 0, err
	}
	// Before the view: what is executed meanwhile is in that.
	if next, ok := b.waiting.NextNonce(ctx, a); ok {
		pooled = max(pooled, next)
	}
	// The pool hears of a new head late, so the state counts between blocks too.
	db, _, err := b.StateAndHeaderByNumber(ctx, rpc.PendingBlockNumber)
	if err != nil {
		return 0, err
	}
	nonce := db.GetNonce(a)
	if err := db.Error(); err != nil {
		return 0, fmt.Errorf("nonce of %s: %w", a, err)
	}
	return max(nonce, pooled), nil
}

// GetCanonicalTransaction finds the open block's too, under its provisional
// hash.
func (b *backend) GetCanonicalTransaction(tx common.Hash) (bool, *types.Transaction, common.Hash, uint64, uint64) {
	if found, t, hash, number, index := b.EthAPIBackend.GetCanonicalTransaction(tx); found {
		return found, t, hash, number, index
	}
	o, e := b.source.find(context.Background(), tx)
	if o == nil {
		return false, nil, common.Hash{}, 0, 0
	}
	return true, e.Tx, o.hash(), o.Number, uint64(e.Index)
}

// GetPoolTransaction finds what waits.
func (b *backend) GetPoolTransaction(hash common.Hash) *types.Transaction {
	if tx := b.waiting.Transaction(context.Background(), hash); tx != nil {
		return tx
	}
	return b.EthAPIBackend.GetPoolTransaction(hash)
}
