package load

import (
	"context"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
)

// block is a sealed block as a follower sees it.
type block struct {
	number uint64
	gas    uint64
	at     time.Time // when its content was read
	txs    []common.Hash
	failed []common.Hash // of txs; only with receipts
}

// follow calls seen for each block from the next one on, in order, until ctx
// ends. With receipts, that is once these have been read: the soonest a user
// who waits for blocks can have one. Else only the hashes are read.
func follow(ctx context.Context, l2 *ethclient.Client, receipts bool, seen func(block)) error {
	heads := make(chan *types.Header, 64)
	sub, err := l2.SubscribeNewHead(ctx, heads)
	if err != nil {
		return fmt.Errorf("subscribe to heads: %w", err)
	}
	defer sub.Unsubscribe()
	var last uint64
	for {
		select {
		case <-ctx.Done():
			return nil
		case err := <-sub.Err():
			if ctx.Err() != nil {
				return nil
			}
			return fmt.Errorf("heads ended: %w", err)
		case head := <-heads:
			if last == 0 {
				last = head.Number.Uint64() - 1
			}
			for last < head.Number.Uint64() {
				b, err := readBlock(ctx, l2, last+1, receipts)
				if ctx.Err() != nil {
					return nil
				}
				if err != nil {
					return fmt.Errorf("read block %d: %w", last+1, err)
				}
				seen(b)
				last++
			}
		}
	}
}

func readBlock(ctx context.Context, l2 *ethclient.Client, number uint64, receipts bool) (block, error) {
	b := block{number: number}
	at := hexutil.EncodeBig(new(big.Int).SetUint64(number))
	if receipts {
		var list []struct {
			Hash   common.Hash    `json:"transactionHash"`
			Status hexutil.Uint64 `json:"status"`
			Gas    hexutil.Uint64 `json:"gasUsed"`
		}
		if err := l2.Client().CallContext(ctx, &list, "eth_getBlockReceipts", at); err != nil {
			return b, err
		}
		b.at = time.Now()
		for _, r := range list {
			b.txs = append(b.txs, r.Hash)
			b.gas += uint64(r.Gas)
			if r.Status != hexutil.Uint64(types.ReceiptStatusSuccessful) {
				b.failed = append(b.failed, r.Hash)
			}
		}
		return b, nil
	}
	var content *struct {
		Hashes []common.Hash  `json:"transactions"`
		Gas    hexutil.Uint64 `json:"gasUsed"`
	}
	if err := l2.Client().CallContext(ctx, &content, "eth_getBlockByNumber", at, false); err != nil {
		return b, err
	}
	if content == nil {
		return b, fmt.Errorf("the node has no block %d, whose head it announced", number)
	}
	b.at, b.txs, b.gas = time.Now(), content.Hashes, uint64(content.Gas)
	return b, nil
}
