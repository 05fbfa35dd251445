package main

import (
	"cmp"
	"context"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
)

// verdict is what became of what was promised.
type verdict struct {
	acked     int // durable receipts that senders were given
	lost      []string
	reordered []string // in the chain, but not where and as the receipt said
	split     []string // two chains where there must be one
	excused   int      // receipts that an L1 reorg beyond the confirmation depth took back
}

func (v *verdict) holds() bool { return len(v.lost)+len(v.reordered)+len(v.split) == 0 }

// add takes in the verdict on another scenario.
func (v *verdict) add(other verdict) {
	v.acked += other.acked
	v.excused += other.excused
	v.lost = append(v.lost, other.lost...)
	v.reordered = append(v.reordered, other.reordered...)
	v.split = append(v.split, other.split...)
}

func (v *verdict) line(kills int) string {
	return fmt.Sprintf("%d lost, %d reordered, %d split in %d kills", len(v.lost), len(v.reordered), len(v.split), kills)
}

// judge compares what was given out with the chain that a node has now. From
// block excused on, a reorg of L1 may have taken receipts back that were given
// out before it: before is how many.
func judge(acks []acked, chain map[common.Hash]receipt, excused uint64, before int) verdict {
	v := verdict{acked: len(acks)}
	for i, a := range acks {
		got, there := chain[a.hash]
		if there && got.same(a.receipt) {
			continue
		}
		if excused > 0 && i < before && uint64(a.receipt.BlockNumber) >= excused {
			v.excused++
			continue
		}
		text := fmt.Sprintf("%s, given out for block %d index %d", a.hash, a.receipt.BlockNumber, a.receipt.TransactionIndex)
		if !there {
			v.lost = append(v.lost, text)
			continue
		}
		v.reordered = append(v.reordered, fmt.Sprintf("%s, is in block %d index %d", text, got.BlockNumber, got.TransactionIndex))
	}
	v.sequence(chain)
	return v
}

// sequence checks that the contract counted every call once: then no order but
// the chain's was ever executed.
func (v *verdict) sequence(chain map[common.Hash]receipt) {
	var calls []receipt
	for _, r := range chain {
		if len(r.Logs) == 1 && r.Logs[0].Address == counterAddress {
			calls = append(calls, r)
		}
	}
	slices.SortFunc(calls, func(a, b receipt) int {
		return cmp.Or(cmp.Compare(a.BlockNumber, b.BlockNumber), cmp.Compare(a.TransactionIndex, b.TransactionIndex))
	})
	for i, r := range calls {
		if want := uint64(i) + 1; common.BytesToHash(r.Logs[0].Data).Big().Uint64() != want {
			v.reordered = append(v.reordered, fmt.Sprintf("call %s counted %s, want %d", r.TransactionHash, r.Logs[0].Data, want))
			return
		}
	}
}

// receipts are those of all blocks up to a number.
func (c *crowd) receipts(ctx context.Context, url string, to uint64) (map[common.Hash]receipt, error) {
	out := make(map[common.Hash]receipt)
	for number := uint64(1); number <= to; number++ {
		var block []receipt
		if err := c.call(ctx, url, &block, "eth_getBlockReceipts", hexutil.Uint64(number)); err != nil {
			return nil, fmt.Errorf("receipts of block %d: %w", number, err)
		}
		for _, r := range block {
			out[r.TransactionHash] = r
		}
	}
	return out, nil
}

// head is a block by number and hash.
type head struct {
	Number hexutil.Uint64 `json:"number"`
	Hash   common.Hash    `json:"hash"`
}

// block asks for one by number or label.
func (c *crowd) block(ctx context.Context, url, which string) (h head, err error) {
	err = c.call(ctx, url, &h, "eth_getBlockByNumber", which, false)
	return h, err
}
