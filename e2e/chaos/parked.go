package main

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/regalia-network/regalia/e2e/harness"
)

// parkedKilled kills the leader when it has answered for a transaction that
// waits for its predecessor, and sends that one afterwards: both must land.
func parkedKilled(ctx context.Context, s *single) (int, time.Time, error) {
	p := s.crowd.parker
	first, ahead := s.crowd.tx(p, uint64(p.next)), s.crowd.tx(p, uint64(p.next)+1)
	raw, err := ahead.MarshalBinary()
	if err != nil {
		return 0, time.Time{}, err
	}
	if err := s.pause(ctx, phase); err != nil {
		return 0, time.Time{}, err
	}
	url := s.net.url(leader, "rpc")
	if err := s.crowd.call(ctx, url, new(string), "eth_sendRawTransaction", hexutil.Encode(raw)); err != nil {
		return 0, time.Time{}, fmt.Errorf("send a transaction ahead of its nonce: %w", err)
	}
	s.net.kill(leader)
	down := time.Now()
	if err := s.net.start(leader); err != nil {
		return 1, down, err
	}
	within, cancel := context.WithTimeout(ctx, readyTimeout)
	defer cancel()
	var got *receipt
	if err := harness.Await(within, "the receipt of its predecessor", func(ctx context.Context) (bool, error) {
		var err error
		got, err = s.crowd.send(ctx, first)
		return err == nil, s.net.ended(leader)
	}); err != nil {
		return 1, down, err
	}
	s.crowd.note(first.Hash(), *got)
	var second receipt
	if err := harness.Await(within, "the receipt of the transaction that was parked", func(ctx context.Context) (bool, error) {
		err := s.crowd.call(ctx, url, &second, "eth_getTransactionReceipt", ahead.Hash())
		return err == nil, nil
	}); err != nil {
		return 1, down, errors.Join(err, errors.New("a parked transaction was lost that the leader had answered for"))
	}
	s.crowd.note(ahead.Hash(), second)
	p.next += 2
	return 1, down, nil
}
