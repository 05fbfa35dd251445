package pending

import (
	"context"
	"encoding/json"
	"fmt"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/regalia-network/regalia/sequencer/preconf"
	"github.com/regalia-network/regalia/sequencer/testchain"
	"github.com/stretchr/testify/require"
)

// batchLog makes events durable in a goroutine of its own, all that have come
// in at a time, as one that syncs a file does.
type batchLog struct {
	mu      sync.Mutex
	waiting []func()
	wake    chan struct{}
}

func (l *batchLog) Append(_ preconf.Event, done func()) {
	l.mu.Lock()
	l.waiting = append(l.waiting, done)
	l.mu.Unlock()
	select {
	case l.wake <- struct{}{}:
	default:
	}
}

func (l *batchLog) run(ctx context.Context) {
	for {
		select {
		case <-ctx.Done():
			return
		case <-l.wake:
		}
		l.mu.Lock()
		waiting := l.waiting
		l.waiting = nil
		l.mu.Unlock()
		for _, done := range waiting {
			done()
		}
	}
}

// seen is what a reader has seen of a chain that only grows.
type seen struct {
	number, transactions uint64
}

func (s *seen) block(raw json.RawMessage) error {
	var block *struct {
		Number       hexutil.Uint64
		Transactions []common.Hash
	}
	if err := json.Unmarshal(raw, &block); err != nil || block == nil {
		return fmt.Errorf("pending block is %s: %v", raw, err)
	}
	number, n := uint64(block.Number), uint64(len(block.Transactions))
	if number < s.number || number == s.number && n < s.transactions {
		return fmt.Errorf("pending block went back from %d with %d transactions to %d with %d", s.number, s.transactions, number, n)
	}
	s.number, s.transactions = number, n
	return nil
}

// TestReadsAcrossBlocks reads without pause over 300 block boundaries: there is
// always a pending block, it never goes back, and a read that starts after an
// acknowledgement shows what was acknowledged.
func TestReadsAcrossBlocks(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	log := &batchLog{wake: make(chan struct{}, 1)}
	r := newRigOn(t, log)
	var acknowledged atomic.Uint64 // calls of the counter whose place is durable
	r.hub.Listen(func(e preconf.Event) {
		if e.Kind == preconf.TxDurable && e.Entry.Index > 0 {
			acknowledged.Add(1)
		}
	})
	done := make(chan error, 8)
	running := 0
	start := func(f func() error) {
		running++
		go func() { done <- f() }()
	}
	start(func() error { log.run(ctx); return nil })
	var reads atomic.Uint64
	loop := func(read func() error) {
		start(func() error {
			for ctx.Err() == nil {
				if err := read(); err != nil {
					return err
				}
				reads.Add(1)
			}
			return nil
		})
	}
	var last seen
	loop(func() error {
		raw, err := r.raw("eth_getBlockByNumber", "pending", false)
		if err != nil {
			return err
		}
		return last.block(raw)
	})
	counter := fields{"to": testchain.Counter, "data": "0x5f545f5260205ff3"}
	override := fields{testchain.Counter.Hex(): fields{"code": "0x5f545f5260205ff3"}} // returns slot 0
	loop(func() error {
		want := acknowledged.Load()
		var word hexutil.Bytes
		if err := r.rpc.CallContext(context.Background(), &word, "eth_call", counter, "pending", override); err != nil {
			return err
		}
		if got := common.BytesToHash(word).Big().Uint64(); got < want {
			return fmt.Errorf("%d calls were acknowledged, eth_call shows %d", want, got)
		}
		return nil
	})
	loop(func() error {
		want := acknowledged.Load()
		var nonce hexutil.Uint64
		if err := r.rpc.CallContext(context.Background(), &nonce, "eth_getTransactionCount", r.mix.Address(0), "pending"); err != nil {
			return err
		}
		if uint64(nonce) < want {
			return fmt.Errorf("%d transactions were acknowledged, eth_getTransactionCount shows %d", want, uint64(nonce))
		}
		return nil
	})
	var newest atomic.Pointer[types.Transaction]
	loop(func() error {
		tx := newest.Load()
		if tx == nil {
			return nil
		}
		for _, method := range []string{"eth_getTransactionByHash", "eth_getTransactionReceipt"} {
			if raw, err := r.raw(method, tx.Hash()); err != nil || string(raw) == "null" {
				return fmt.Errorf("%s of an executed transaction: %s, %v", method, raw, err)
			}
		}
		return nil
	})

	for range 300 {
		r.open()
		for range 4 {
			newest.Store(r.count(0, 0))
		}
		r.adopt(r.seal())
		if len(done) > 0 {
			break
		}
	}
	cancel()
	for range running {
		require.NoError(t, <-done)
	}
	r.front.Settle()
	require.EqualValues(t, 300, r.eth.BlockChain().CurrentBlock().Number.Uint64())
	t.Logf("300 boundaries, %d reads, none null, none stale", reads.Load())
}
