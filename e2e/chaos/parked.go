package main

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/regalia-network/regalia/e2e/harness"
)

// parked has a node answer for a transaction that waits for its predecessor,
// lets the leader be killed, and sends that one afterwards: both must land.
func (g *game) parked(ctx context.Context, kill func() (struck, error)) (struck, error) {
	p := g.crowd.parker
	first, ahead := g.crowd.tx(p, uint64(p.next)), g.crowd.tx(p, uint64(p.next)+1)
	raw, err := ahead.MarshalBinary()
	if err != nil {
		return struck{}, err
	}
	if err := g.wait(ctx, phase); err != nil {
		return struck{}, err
	}
	within, cancel := context.WithTimeout(ctx, readyTimeout)
	defer cancel()
	if err := harness.Await(within, "a node that keeps a transaction ahead of its nonce", func(ctx context.Context) (bool, error) {
		err := g.crowd.call(ctx, g.crowd.any(), new(string), "eth_sendRawTransaction", hexutil.Encode(raw))
		return err == nil || strings.Contains(err.Error(), "already known"), nil
	}); err != nil {
		return struck{}, err
	}
	s, err := kill()
	if err != nil {
		return s, err
	}
	if err := g.receive(ctx, first, func(ctx context.Context) (*receipt, error) { return g.crowd.send(ctx, first) }); err != nil {
		return s, err
	}
	if err := g.receive(ctx, ahead, func(ctx context.Context) (*receipt, error) {
		got := new(receipt)
		err := g.crowd.call(ctx, g.crowd.any(), got, "eth_getTransactionReceipt", ahead.Hash())
		return got, err
	}); err != nil {
		return s, errors.Join(err, errors.New("a parked transaction was lost that the leader had answered for"))
	}
	p.next += 2
	return s, nil
}

// receive asks for a receipt until there is one.
func (g *game) receive(ctx context.Context, tx *types.Transaction, ask func(context.Context) (*receipt, error)) error {
	ctx, cancel := context.WithTimeout(ctx, readyTimeout)
	defer cancel()
	return harness.Await(ctx, fmt.Sprintf("the receipt of %s", tx.Hash()), func(ctx context.Context) (bool, error) {
		asked := time.Now()
		got, err := ask(ctx)
		if err == nil {
			g.crowd.note(tx.Hash(), *got, asked)
		}
		return err == nil, nil
	})
}
