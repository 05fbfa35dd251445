package ingress

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/beacon/engine"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/regalia-network/regalia/bindings"
	"github.com/regalia-network/regalia/sequencer/preconf"
	"github.com/regalia-network/regalia/sequencer/testchain"
	"github.com/stretchr/testify/require"
	"golang.org/x/sync/errgroup"
)

// sealingDuration is how long before its time a live block is sealed.
const sealingDuration = 20 * time.Millisecond

// live makes a block a second, as the driver does, until the test ends or stop
// is called. It returns what the blocks used.
func (r *rig) live() (stop func() *produced) {
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan *produced, 1)
	go func() {
		p := new(produced)
		for ctx.Err() == nil && p.err == nil {
			p.err = r.produce(p)
		}
		done <- p
	}()
	return sync.OnceValue(func() *produced {
		cancel()
		p := <-done
		require.NoError(r.t, p.err)
		return p
	})
}

type produced struct {
	head        *types.Header // number and time
	hash        common.Hash
	blocks, txs int
	gas         []uint64      // of blocks that were open for nearly a second
	gap         time.Duration // the longest from seal to the next open
	opened      time.Time
	sealed      time.Time
	err         error
}

func (r *rig) produce(p *produced) error {
	ctx := context.Background()
	if p.blocks == 0 {
		r.front.Settle()
		p.head = r.eth.BlockChain().CurrentBlock()
		p.hash = p.head.Hash()
	}
	attrs := testchain.Attributes(r.t, p.head)
	res, err := r.front.ForkchoiceUpdatedV3(ctx, engine.ForkchoiceStateV1{HeadBlockHash: p.hash}, attrs)
	if err != nil || res.PayloadID == nil {
		return fmt.Errorf("open: %v %w", res.PayloadStatus, err)
	}
	p.opened = time.Now()
	if p.blocks > 0 {
		p.gap = max(p.gap, time.Since(p.sealed))
	}
	// On a busy machine blocks fall behind the clock; they are still not cut short.
	<-time.After(max(time.Until(time.Unix(int64(attrs.Timestamp), 0).Add(-sealingDuration)), 500*time.Millisecond))
	opened := p.opened
	p.sealed = time.Now()
	env, err := r.front.GetPayloadV4(*res.PayloadID)
	if err != nil {
		return err
	}
	if _, err = r.front.NewPayloadV4(ctx, *env.ExecutionPayload, []common.Hash{}, attrs.BeaconRoot, []hexutil.Bytes{}); err != nil {
		return err
	}
	p.blocks++
	p.hash = env.ExecutionPayload.BlockHash
	p.head = &types.Header{Number: new(big.Int).SetUint64(env.ExecutionPayload.Number), Time: attrs.Timestamp}
	p.txs += len(env.ExecutionPayload.Transactions) - 1
	if p.sealed.Sub(opened) >= 900*time.Millisecond {
		p.gas = append(p.gas, env.ExecutionPayload.GasUsed)
	}
	_, err = r.front.ForkchoiceUpdatedV3(ctx, engine.ForkchoiceStateV1{HeadBlockHash: p.hash}, nil)
	return err
}

// land sends a transaction and returns how long it took to its receipt.
func (r *rig) land(tx *types.Transaction) (time.Duration, error) {
	start := time.Now()
	if err := r.feed.Submit(context.Background(), tx); err != nil {
		return 0, err
	}
	statuses, cancel := r.book.Watch(tx.Hash())
	defer cancel()
	for status := range statuses {
		if !status.State.Terminal() {
			continue
		}
		block, entry := r.hub.Find(tx.Hash(), preconf.Executed)
		if block == nil {
			return 0, fmt.Errorf("%s ended as %s: %s", tx.Hash(), status.State, status.Reason)
		}
		_, err := preconf.NewReceipt(r.eth.BlockChain().Config(), block, entry)
		return time.Since(start), err
	}
	return 0, nil
}

// paced lands one transaction after the other of each account, at a steady rate
// over all of them, and returns their times in order of length.
func (r *rig) paced(byAccount [][]*types.Transaction, every time.Duration) ([]time.Duration, error) {
	var mu sync.Mutex
	var times []time.Duration
	var g errgroup.Group
	ticker := time.NewTicker(every)
	defer ticker.Stop()
	for _, txs := range byAccount {
		g.Go(func() error {
			for _, tx := range txs {
				<-ticker.C
				took, err := r.land(tx)
				if err != nil {
					return err
				}
				mu.Lock()
				times = append(times, took)
				mu.Unlock()
			}
			return nil
		})
	}
	err := g.Wait()
	slices.Sort(times)
	return times, err
}

// signed makes transactions of consecutive nonces for each account.
func (r *rig) signed(accounts []int, from uint64, each int, change ...func(*types.DynamicFeeTx)) (out [][]*types.Transaction) {
	for _, account := range accounts {
		var txs []*types.Transaction
		for n := range each {
			txs = append(txs, r.tx(account, from+uint64(n), change...))
		}
		out = append(out, txs)
	}
	return out
}

func percentile(sorted []time.Duration, p int) time.Duration { return sorted[(len(sorted)-1)*p/100] }

func licence(d *types.DynamicFeeTx) { d.To, d.Gas = &bindings.LicenseRegistryAddr, 50_000 }

// spamGas is what a spam transaction uses: all it asks for.
const spamGas = 100_000

// flood has every account send spam as fast as its share of the rate allows,
// and again what is refused for want of room. It counts outcomes.
func (r *rig) flood(ctx context.Context, byAccount [][]*types.Transaction, every time.Duration) (admitted, refused int64, err error) {
	var in, out atomic.Int64
	g, ctx := errgroup.WithContext(ctx)
	for _, txs := range byAccount {
		g.Go(func() error {
			ticker := time.NewTicker(every * time.Duration(len(byAccount)))
			defer ticker.Stop()
			for len(txs) > 0 {
				select {
				case <-ctx.Done():
					return nil
				case <-ticker.C:
				}
				// Every try is a transaction of its own, as a flood's are: no cached sender.
				err := r.feed.Submit(context.Background(), again(txs[0]))
				var coded *preconf.Error
				switch {
				case err == nil:
					in.Add(1)
					txs = txs[1:]
				case errors.As(err, &coded) && coded.Code == preconf.CodeLimit:
					out.Add(1)
				default:
					return err
				}
			}
			return nil
		})
	}
	err = g.Wait()
	return in.Load(), out.Load(), err
}

func again(tx *types.Transaction) *types.Transaction {
	raw, err := tx.MarshalBinary()
	if err != nil {
		panic(err)
	}
	fresh := new(types.Transaction)
	if err := fresh.UnmarshalBinary(raw); err != nil {
		panic(err)
	}
	return fresh
}

// TestOverload floods the open lane with ten times of what blocks hold. Blocks
// stay full of it, every submission has an outcome, and licence calls hardly
// notice. Other tests share the cores: one of three rounds must come so far.
func TestOverload(t *testing.T) {
	var short error // in what a round fell short that was not disturbed
	for round := range 3 {
		err := overload(t)
		if err == nil {
			return
		}
		t.Logf("round %d: %v", round+1, err)
		if !errors.Is(err, errBusy) {
			short = err
		}
	}
	if short != nil {
		t.Fatal(short)
	}
	t.Skip(errBusy)
}

var errBusy = errors.New("the machine is too busy")

// overload floods once, and says in what it fell short.
func overload(t *testing.T) error {
	const spammers, calls, length = 100, 10, 6 * time.Second
	r := newRig(t, spammers+calls, func(c *Config) { c.Waiting = 1000 })
	capacity := testchain.GasLimit / spamGas // a second
	caller := make([]int, calls)
	for i := range caller {
		caller[i] = spammers + i
	}
	spammer := make([]int, spammers)
	for i := range spammer {
		spammer[i] = i
	}
	spam := r.signed(spammer, 0, int(length/time.Second+5)*capacity/spammers+20, func(d *types.DynamicFeeTx) {
		d.To, d.Gas, d.GasTipCap = &testchain.Spender, spamGas, big.NewInt(1000)
	})
	const every = 20 * time.Millisecond
	each := int(length/every) / calls
	idleCalls, busyCalls := r.signed(caller, 0, each/2, licence), r.signed(caller, uint64(each/2), each, licence)
	stop := r.live()
	idle, err := r.paced(idleCalls, every)
	require.NoError(t, err)
	before := stop()

	stop = r.live()
	ctx, cancel := context.WithCancel(context.Background())
	type flooded struct {
		admitted, refused int64
		err               error
	}
	done := make(chan flooded, 1)
	go func() {
		var f flooded
		f.admitted, f.refused, f.err = r.flood(ctx, spam, time.Second/time.Duration(10*capacity))
		done <- f
	}()
	busy, err := r.paced(busyCalls, every)
	cancel()
	require.NoError(t, err)
	f := <-done
	require.NoError(t, f.err, "an outcome that is neither yes nor no")
	after := stop()

	if len(after.gas) < 4 {
		return fmt.Errorf("%w: %d of %d blocks were open for their second", errBusy, len(after.gas), after.blocks)
	}
	var used uint64
	for _, gas := range after.gas[1 : len(after.gas)-1] { // the flood begins in the first and ends in the last
		used += gas
	}
	goodput := float64(used) / float64(len(after.gas)-2) / testchain.GasLimit
	t.Logf("idle: p50 %s p99 %s, longest gap %s; flooded: p50 %s p99 %s, longest gap %s, goodput %.1f %%, %d admitted, %d refused",
		percentile(idle, 50), percentile(idle, 99), before.gap, percentile(busy, 50), percentile(busy, 99), after.gap, 100*goodput, f.admitted, f.refused)
	require.Positive(t, f.refused)
	if goodput <= 0.9 {
		return fmt.Errorf("goodput %.1f %%, want more than 90", 100*goodput)
	}
	// Between seal and next open nothing executes, whoever waits: the gap is the builder's, not the lanes'.
	if got, most := percentile(busy, 99), 2*max(percentile(idle, 99), 5*time.Millisecond)+after.gap; got > most {
		return fmt.Errorf("p99 under the flood %s, want %s at most", got, most)
	}
	return nil
}

// TestGapIsReleased: what waits for a lower nonce is executed within 5 ms of its
// predecessor.
func TestGapIsReleased(t *testing.T) {
	const pairs = 100
	r := newRig(t, pairs)
	for account := range pairs {
		r.send(r.tx(account, 1))
	}
	var times []time.Duration
	r.block(func() bool {
		for account := range pairs {
			_, err := r.land(r.tx(account, 0))
			require.NoError(t, err)
			first := time.Now()
			statuses, cancel := r.book.Watch(r.tx(account, 1).Hash())
			for s := range statuses {
				if s.State == preconf.Included {
					break
				}
			}
			cancel()
			times = append(times, time.Since(first))
		}
		return true
	})
	slices.Sort(times)
	t.Logf("p50 %s p90 %s max %s", percentile(times, 50), percentile(times, 90), times[pairs-1])
	require.Less(t, percentile(times, 90), 5*time.Millisecond)
}

// TestLatency prints how long a transaction takes from submission to its
// receipt at half load, block boundaries included.
func TestLatency(t *testing.T) {
	const accounts = 50
	r := newRig(t, accounts)
	all := make([]int, accounts)
	for i := range all {
		all[i] = i
	}
	txs := r.signed(all, 0, 40)
	stop := r.live()
	times, err := r.paced(txs, 2500*time.Microsecond) // half of what a block holds
	require.NoError(t, err)
	p := stop()
	t.Logf("%d transactions in %d blocks: p50 %s p90 %s p99 %s max %s, longest gap %s",
		len(times), p.blocks, percentile(times, 50), percentile(times, 90), percentile(times, 99), times[len(times)-1], p.gap)
	require.Less(t, percentile(times, 50), 1500*time.Microsecond)
}
