package stream

import (
	"encoding/json"
	"errors"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/regalia-network/regalia/sequencer/builder"
	"github.com/regalia-network/regalia/sequencer/preconf"
	"github.com/regalia-network/regalia/sequencer/stream/message"
	"github.com/regalia-network/regalia/sequencer/testchain"
	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "write the golden files")

func frame(t testing.TB, text []byte) *message.Frame {
	t.Helper()
	f := new(message.Frame)
	require.NoError(t, json.Unmarshal(text, f))
	return f
}

// kinds are the frames' kinds, a subblock with its number of transactions.
func kinds(t testing.TB, frames []*message.Frame) (out []string) {
	for _, f := range frames {
		name := string(f.Kind)
		if f.Kind == message.KindSubblock {
			var s message.Subblock
			require.NoError(t, json.Unmarshal(f.Message, &s))
			name = strings.Repeat("x", len(s.Diff.Transactions))
		}
		out = append(out, name)
	}
	return out
}

// at is a clock for steps.
func at(ms int) time.Time { return time.UnixMilli(1_700_000_000_000 + int64(ms)) }

// TestGolden pins the messages of a block byte by byte: a block with a deposit,
// a call that logs, one that reverts, its seal, and one that is abandoned. After a
// change of testchain, -update writes them anew.
func TestGolden(t *testing.T) {
	r := newRig(t, nil)
	a := r.assembler(signerKey)
	b := r.open(r.chain.CurrentBlock())
	a.step(at(0))
	r.send(b)
	a.step(at(10))
	r.send(b, func(d *types.DynamicFeeTx) { d.To = &testchain.Reverter })
	head := r.seal(b)
	a.step(at(20))
	gone := r.open(head.Header())
	a.step(at(30))
	gone.Discard(errors.New("refused: <no> \"reason\"\n"))
	a.step(at(40))

	var text []byte
	for _, it := range a.ring.items {
		text = append(append(text, it.frame...), '\n')
	}
	golden := filepath.Join("testdata", "frames.jsonl")
	if *update {
		require.NoError(t, os.WriteFile(golden, text, 0o644))
	}
	want, err := os.ReadFile(golden)
	require.NoError(t, err)
	require.Equal(t, string(want), string(text))
	for _, it := range a.ring.items {
		if it.plain != nil {
			require.Equal(t, string(frame(t, it.frame).Message), string(it.plain))
		}
	}
}

// TestCoalesces steps a clock: the first transaction goes out at once, then at
// most one message per interval, and a seal waits for none.
func TestCoalesces(t *testing.T) {
	r := newRig(t, nil)
	a := r.assembler(nil)
	b := r.open(r.chain.CurrentBlock())
	require.Zero(t, a.step(at(0)))
	r.send(b)
	require.Zero(t, a.step(at(1)))
	r.send(b)
	r.send(b)
	require.Equal(t, 48*time.Millisecond, a.step(at(3)))
	require.Equal(t, []string{"x", "x"}, kinds(t, frames(t, a.ring)))
	r.send(b)
	require.Zero(t, a.step(at(51)))
	require.Equal(t, []string{"x", "x", "xxx"}, kinds(t, frames(t, a.ring)))
	r.send(b)
	require.Positive(t, a.step(at(60)))
	head := r.seal(b)
	require.Zero(t, a.step(at(61)))
	require.Equal(t, []string{"x", "x", "xxx", "x", "", "sealed"}, kinds(t, frames(t, a.ring)))
	r.open(head.Header())
	a.step(at(62))
	require.Len(t, frames(t, a.ring), 7, "the opening goes out at once")
}

// heldLog makes events durable when the test says so.
type heldLog struct{ waiting []func() }

func (l *heldLog) Append(_ preconf.Event, done func()) { l.waiting = append(l.waiting, done) }

func (l *heldLog) release(n int) {
	for _, done := range l.waiting[:n] {
		done()
	}
	l.waiting = l.waiting[n:]
}

// TestOnlyDurable holds the journal back: what is not durable is not told, and
// a sealed block not before its last transaction is.
func TestOnlyDurable(t *testing.T) {
	held := new(heldLog)
	r := newRig(t, held)
	a := r.assembler(nil)
	b := r.open(r.chain.CurrentBlock())
	r.send(b)
	a.step(at(0))
	require.Empty(t, frames(t, a.ring))
	held.release(2) // the opening and the deposit
	a.step(at(1))
	require.Equal(t, []string{"x"}, kinds(t, frames(t, a.ring)))
	head := r.seal(b)
	next := r.open(head.Header())
	r.send(next)
	a.step(at(100))
	require.Equal(t, []string{"x"}, kinds(t, frames(t, a.ring)), "neither the seal nor the next block")
	held.release(1) // the transaction
	a.step(at(200))
	require.Equal(t, []string{"x", "x", "", "sealed"}, kinds(t, frames(t, a.ring)))
	held.release(len(held.waiting))
	a.step(at(300))
	require.Equal(t, []string{"x", "x", "", "sealed", "xx"}, kinds(t, frames(t, a.ring)))
}

// TestAbandoned ends blocks at each stage: what was told is taken back once,
// what was not told is not mentioned.
func TestAbandoned(t *testing.T) {
	reason := errors.New("op-geth refused it")
	for name, c := range map[string]struct {
		end  func(*rig, *assembler, *builder.Block)
		want []string
	}{
		"untold": {func(_ *rig, _ *assembler, b *builder.Block) { b.Discard(reason) }, nil},
		"open":   {func(_ *rig, a *assembler, b *builder.Block) { a.step(at(0)); b.Discard(reason) }, []string{"xx", "abandoned"}},
		"sealed": {func(r *rig, a *assembler, b *builder.Block) {
			_, _, err := b.Seal()
			require.NoError(r.t, err)
			a.step(at(0))
			b.Discard(reason)
		}, []string{"xx", "", "sealed", "abandoned"}},
	} {
		t.Run(name, func(t *testing.T) {
			r := newRig(t, nil)
			a := r.assembler(signerKey)
			b := r.open(r.chain.CurrentBlock())
			r.send(b)
			c.end(r, a, b)
			a.step(at(100))
			got := frames(t, a.ring)
			require.Equal(t, c.want, kinds(t, got))
			if len(got) == 0 {
				return
			}
			reader := message.NewReader(chainID, signer)
			var block *message.Block
			for _, f := range got {
				var err error
				block, err = reader.Read(f)
				require.NoError(t, err)
			}
			require.Equal(t, reason.Error(), block.Abandoned)
			r.nonce = 0
			again := r.open(r.chain.CurrentBlock())
			r.send(again, func(d *types.DynamicFeeTx) { d.Gas++ })
			a.step(at(200))
			for _, f := range frames(t, a.ring)[len(got):] {
				_, err := reader.Read(f)
				require.NoError(t, err, "another block may take an abandoned one's place")
			}
		})
	}
}

// TestEqualsSealed reads the stream of random blocks: what it tells hashes to
// the sealed block, receipts and all.
func TestEqualsSealed(t *testing.T) {
	r := newRig(t, nil)
	a := r.assembler(signerKey)
	reader := message.NewReader(chainID, signer)
	head, seen := r.chain.CurrentBlock(), 0
	for number := range 5 {
		b := r.open(head)
		for i := range 7 * number {
			to := []*types.DynamicFeeTx{{To: &testchain.Counter}, {To: &testchain.Reverter}, {Data: testchain.Creating()}, {To: &testchain.Forwarder}}[i%4]
			r.send(b, func(d *types.DynamicFeeTx) { d.To, d.Data, d.Gas = to.To, to.Data, 300_000 })
			a.step(at(1000*number + 20*i))
		}
		sealed := r.seal(b)
		a.step(at(1000*number + 999))
		var block *message.Block
		for _, f := range frames(t, a.ring)[seen:] {
			var err error
			block, err = reader.Read(f)
			require.NoError(t, err)
			seen++
		}
		require.Equal(t, sealed.Hash(), block.Hash)
		require.Len(t, block.Transactions, 1+7*number)
		receipts := r.chain.GetReceiptsByHash(sealed.Hash())
		for i, receipt := range receipts {
			want, err := receipt.MarshalBinary()
			require.NoError(t, err)
			got, err := block.Receipt(sealed.Transactions()[i].Hash()).MarshalBinary()
			require.NoError(t, err)
			require.Equal(t, want, got)
		}
		state, err := r.chain.StateAt(sealed.Root())
		require.NoError(t, err)
		for who, balance := range block.Balances {
			require.Equal(t, state.GetBalance(who).ToBig(), balance, who)
		}
		if number > 0 {
			require.Contains(t, block.Balances, crypto.PubkeyToAddress(userKey.PublicKey))
			require.Contains(t, block.Balances, sealed.Coinbase())
		}
		head = sealed.Header()
	}
}
