package journal

import (
	"context"
	"errors"
	"log/slog"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/beacon/engine"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/log"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/regalia-network/regalia/sequencer/builder"
	"github.com/regalia-network/regalia/sequencer/journal/record"
	"github.com/regalia-network/regalia/sequencer/preconf"
	"github.com/stretchr/testify/require"
)

// failing is a store that fails and stalls when the test says so.
type failing struct {
	Memory
	mu     sync.Mutex
	err    error
	groups []int
}

func (f *failing) set(err error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.err = err
}

func (f *failing) Append(ctx context.Context, epoch, first uint64, frames [][]byte) error {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.err != nil {
		return f.err
	}
	f.groups = append(f.groups, len(frames))
	return f.Memory.Append(ctx, epoch, first, frames)
}

func run(t *testing.T, store Store, epoch uint64) (w *Writer, ended chan error) {
	w = NewWriter(store, epoch, 10, prometheus.NewRegistry(), log.NewLogger(slog.DiscardHandler))
	ctx, cancel := context.WithCancel(context.Background())
	ended = make(chan error, 1)
	go func() { ended <- w.Run(ctx) }()
	t.Cleanup(cancel)
	return w, ended
}

// events are those of a block with a deposit and n transactions.
func events(n int) (out []preconf.Event) {
	limit, fee, root := uint64(30_000_000), uint64(1000), common.Hash{4}
	b := &preconf.Block{Number: 7, Parent: common.Hash{1}, Attrs: &engine.PayloadAttributes{
		Timestamp: 9, BeaconRoot: &root, GasLimit: &limit, MinBaseFee: &fee, EIP1559Params: make([]byte, 8), Transactions: [][]byte{{0x7e}},
	}}
	out = append(out, preconf.Event{Kind: preconf.BlockOpened, Block: b},
		preconf.Event{Kind: preconf.TxExecuted, Block: b, Entry: &builder.Entry{Tx: types.NewTx(&types.DepositTx{})}})
	for i := range n {
		tx := types.NewTx(&types.DynamicFeeTx{Nonce: uint64(i)})
		out = append(out, preconf.Event{Kind: preconf.TxExecuted, Block: b, Entry: &builder.Entry{Index: i + 1, Tx: tx}})
	}
	return out
}

// TestWriterInOrder: every event is acknowledged once, in order, and only when
// its record is in the store.
func TestWriterInOrder(t *testing.T) {
	store := new(failing)
	w, _ := run(t, store, 3)
	const n = 1000
	acknowledged := make(chan int, n+2)
	for i, e := range events(n) {
		w.Append(e, func() { acknowledged <- i })
	}
	for want := range n + 2 {
		require.Equal(t, want, <-acknowledged)
		_, next, err := store.Position(context.Background())
		require.NoError(t, err)
		require.GreaterOrEqual(t, next+1, uint64(want), "the deposit has no record")
	}
	require.Less(t, len(store.groups), n, "in groups")
	index := uint64(0)
	require.NoError(t, store.Read(context.Background(), 0, func(seq uint64, frame []byte) error {
		r, _, err := record.Next(frame)
		require.NoError(t, err)
		if tx, ok := r.(*record.Tx); ok {
			index++
			require.Equal(t, index, tx.Index)
		}
		return nil
	}))
	require.EqualValues(t, n, index)
}

// TestWriterStoreFails: nothing is acknowledged while the store fails, the
// reason can be read, ingress is told once too much waits, and all goes on in
// order when the store works again.
func TestWriterStoreFails(t *testing.T) {
	full := errors.New("disk full")
	store := &failing{err: full}
	w, _ := run(t, store, 1)
	acknowledged := make(chan int, 100)
	for i, e := range events(20) {
		w.Append(e, func() { acknowledged <- i })
	}
	require.Eventually(t, func() bool { return errors.Is(w.Err(), full) }, 5*time.Second, time.Millisecond)
	for range 11 {
		w.Append(events(1)[2], func() {})
	}
	require.ErrorIs(t, w.Busy(), full)
	require.Empty(t, acknowledged)
	store.set(nil)
	for want := range 22 {
		require.Equal(t, want, <-acknowledged)
	}
	require.Eventually(t, func() bool { return w.Err() == nil && w.Busy() == nil }, 5*time.Second, time.Millisecond)
}

// TestWriterReleases: blocks that L1 holds leave the store, the next one stays
// from its opening on.
func TestWriterReleases(t *testing.T) {
	ctx, store := context.Background(), new(Memory)
	w, _ := run(t, store, 1)
	for number := range uint64(5) {
		last := make(chan struct{}, 1)
		for i, e := range events(2) {
			b := *e.Block.Attrs
			e.Block = &preconf.Block{Number: number, Attrs: &b}
			w.Append(e, func() {
				if i == 3 {
					last <- struct{}{}
				}
			})
		}
		<-last
	}
	require.NoError(t, w.Release(ctx, 2))
	var kept []record.Record
	require.NoError(t, store.Read(ctx, 0, func(_ uint64, frame []byte) error {
		r, _, err := record.Next(frame)
		kept = append(kept, r)
		return err
	}))
	require.Len(t, kept, 2*3)
	require.EqualValues(t, 3, kept[0].(*record.Open).Number)
}

// TestWriterIsFenced: a newer leader's records end this one.
func TestWriterIsFenced(t *testing.T) {
	store := new(Memory)
	w, ended := run(t, store, 1)
	first := make(chan struct{})
	w.Append(events(0)[0], func() { close(first) })
	<-first
	require.NoError(t, store.Append(context.Background(), 2, 1, [][]byte{{1}}))
	w.Append(events(1)[2], func() { t.Error("acknowledged by a stale leader") })
	require.ErrorIs(t, <-ended, ErrStale)
	require.ErrorIs(t, w.Err(), ErrStale)
}

// TestWriterAdmits: a parked transaction has its record among the others, and
// while the store fails none is taken.
func TestWriterAdmits(t *testing.T) {
	store := new(failing)
	w, _ := run(t, store, 1)
	tx := types.NewTx(&types.LegacyTx{Nonce: 9, GasPrice: common.Big1, Value: common.Big0, V: common.Big1, R: common.Big1, S: common.Big1})
	until, done := time.UnixMilli(1_700_000_000_000), make(chan struct{}, 2)
	w.Append(events(0)[0], func() {})
	require.NoError(t, w.Admit(tx, until, func() { done <- struct{}{} }))
	<-done
	replay, err := Replay(context.Background(), store)
	require.NoError(t, err)
	require.Len(t, replay.Parked(), 1)
	require.Equal(t, tx.Hash(), replay.Parked()[0].Tx.Hash())
	require.EqualValues(t, until.UnixMilli(), replay.Parked()[0].Until)

	full := errors.New("disk full")
	store.set(full)
	require.NoError(t, w.Admit(tx, until, func() { done <- struct{}{} }), "nobody knows yet")
	require.Eventually(t, func() bool { return w.Err() != nil }, 5*time.Second, time.Millisecond)
	require.ErrorIs(t, w.Admit(tx, until, func() { t.Error("it was refused") }), full)
	require.Empty(t, done)
	store.set(nil)
	<-done
}
