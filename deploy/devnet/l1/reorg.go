package l1

import (
	"context"
	"fmt"
)

// reorg is an order to drop blocks.
type reorg struct {
	depth uint64
	done  chan error
}

// Reorg drops the newest blocks: the next one is built on what was before them,
// with another hash. Their transactions wait again. No more may be dropped than
// are not final. It returns when they are gone, which takes until the next slot.
func (c *Chain) Reorg(ctx context.Context, depth uint64) error {
	if depth == 0 || depth > finalizedDistance {
		return fmt.Errorf("reorg of %d blocks: want 1 to %d", depth, finalizedDistance)
	}
	r := reorg{depth, make(chan error, 1)}
	select {
	case c.reorgs <- r:
	case <-ctx.Done():
		return ctx.Err()
	}
	select {
	case err := <-r.done:
		return err
	case <-ctx.Done():
		return ctx.Err()
	}
}

// fall does what was ordered since the last block. It runs between two blocks,
// in Run's goroutine.
func (c *Chain) fall() {
	ordered := c.ordered
	c.ordered = nil
	for _, r := range ordered {
		r.done <- c.drop(r.depth)
	}
}

func (c *Chain) drop(depth uint64) error {
	chain := c.eth.BlockChain()
	head := chain.CurrentBlock().Number.Uint64()
	if head <= depth {
		return fmt.Errorf("reorg of %d blocks: there are only %d", depth, head)
	}
	c.forks++
	if _, err := chain.SetCanonical(chain.GetBlockByNumber(head - depth)); err != nil {
		return fmt.Errorf("reorg to block %d: %w", head-depth, err)
	}
	return nil
}
