package stream

import (
	"context"
	"errors"
	"io"
	"math/rand"
	"net"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/regalia-network/regalia/sequencer/stream/client"
	"github.com/regalia-network/regalia/sequencer/stream/message"
	"github.com/stretchr/testify/require"
)

// flaky is a proxy before the stream that cuts each connection after some bytes.
func flaky(t *testing.T, target string, random *rand.Rand) string {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	t.Cleanup(func() { l.Close() })
	var mu sync.Mutex // guards random
	go func() {
		for {
			in, err := l.Accept()
			if err != nil {
				return
			}
			mu.Lock()
			bytes := 2000 + random.Int63n(20_000)
			mu.Unlock()
			go func() {
				defer in.Close()
				out, err := net.Dial("tcp", target)
				if err != nil {
					return
				}
				defer out.Close()
				go io.Copy(out, in)
				_, _ = io.CopyN(in, out, bytes)
			}()
		}
	}()
	return "ws://" + l.Addr().String()
}

// TestFollow runs the client over connections that break in the middle of
// frames: it sees each transaction once, and each block confirmed by its hash.
func TestFollow(t *testing.T) {
	t.Logf("seed %d", *seed)
	r := newRig(t, nil)
	s := r.serve()
	url := flaky(t, s.listener.Addr().String(), rand.New(rand.NewSource(*seed)))
	ctx, cancel := context.WithTimeout(t.Context(), 60*time.Second)
	defer cancel()
	b := r.open(r.chain.CurrentBlock())
	type told struct {
		txs    []common.Hash
		sealed common.Hash
	}
	updates, ended := make(chan told, 1000), make(chan error, 1)
	go func() {
		ended <- client.Follow(ctx, client.Config{URL: url, ChainID: chainID, Signer: signer}, func(u client.Update) error {
			var news told
			for _, tx := range u.Block.Transactions[len(u.Block.Transactions)-u.New:] {
				news.txs = append(news.txs, tx.Hash())
			}
			news.sealed = u.Block.Hash
			updates <- news
			return nil
		})
	}()
	var want, got []common.Hash
	for range 5 {
		for range 12 {
			r.send(b)
		}
		sealed := r.seal(b)
		for _, tx := range sealed.Transactions() {
			want = append(want, tx.Hash())
		}
		for hash := (common.Hash{}); hash != sealed.Hash(); {
			news := next(t, updates)
			got, hash = append(got, news.txs...), news.sealed
		}
		require.Equal(t, want, got)
		b = r.open(sealed.Header())
	}
	cancel()
	require.ErrorIs(t, <-ended, context.Canceled)
}

// TestFollowRefuses gives the client the wrong chain, and a stream without the
// signature that it asks for.
func TestFollowRefuses(t *testing.T) {
	r := newRig(t, nil)
	signed, bare := r.serve(), r.serve(func(c *Config, _ *Stream) { c.Key = "" })
	r.open(r.chain.CurrentBlock())
	none := func(client.Update) error { return nil }
	err := client.Follow(t.Context(), client.Config{URL: signed.URL(), ChainID: common.Big1, Signer: signer}, none)
	require.ErrorContains(t, err, "is of chain 901")
	err = client.Follow(t.Context(), client.Config{URL: signed.URL(), ChainID: chainID, Signer: common.Address{1}}, none)
	require.ErrorIs(t, err, message.ErrSigner)
	err = client.Follow(t.Context(), client.Config{URL: bare.URL(), ChainID: chainID, Signer: signer}, none)
	require.ErrorIs(t, err, message.ErrUnsigned)
	enough := errors.New("enough")
	err = client.Follow(t.Context(), client.Config{URL: bare.URL(), ChainID: chainID}, func(client.Update) error { return enough })
	require.ErrorIs(t, err, enough)
}

// history is what a sequencer with the signer's key says of one block, one
// transaction a subblock, each with a gas limit that tells it apart.
func history(t *testing.T, session byte, gas ...uint64) []*message.Frame {
	r := newRig(t, nil)
	a := r.assembler(signerKey)
	a.ring.session[0], a.next.Session[0] = session, session
	b := r.open(r.chain.CurrentBlock())
	a.step(at(0))
	for i, g := range gas {
		r.send(b, func(d *types.DynamicFeeTx) { d.Gas = g })
		a.step(at(1000 * (i + 1)))
	}
	r.seal(b)
	a.step(at(100_000))
	return frames(t, a.ring)
}

// TestEquivocation has a sequencer contradict itself in each way. The reader
// ends with a proof that stands by itself, and takes what is no contradiction.
func TestEquivocation(t *testing.T) {
	one := history(t, 1, 100_000, 100_001)
	other := history(t, 1, 100_000, 100_002)
	restarted := history(t, 2, 100_000, 100_002)
	same := history(t, 3, 100_000, 100_001)
	empty := history(t, 4)
	for name, c := range map[string]struct {
		frames []*message.Frame
		why    string
	}{
		"two frames at one place":      {append(one[:3:3], other[2]), "two frames at one place"},
		"a broken link":                {append(one[:3:3], other[3]), "follows another"},
		"another after a restart":      {append(one[:3:3], restarted...), "block 1 has two transactions at place 2"},
		"sealed otherwise":             {append(one[:len(one):len(one)], empty...), "block 1 is sealed as"},
		"the same after a restart":     {append(one[:3:3], same...), ""},
		"the same, further than heard": {append(one[:2:2], same...), ""},
		"nothing at the place":         {append(one[:1:1], empty...), ""},
	} {
		t.Run(name, func(t *testing.T) {
			reader := message.NewReader(chainID, signer)
			var err error
			for _, f := range c.frames {
				if _, err = reader.Read(f); err != nil {
					break
				}
			}
			if c.why == "" {
				require.NoError(t, err)
				return
			}
			var found *message.Equivocation
			require.True(t, errors.As(err, &found), "%v", err)
			why, err := found.Proof.Check(chainID, signer)
			require.NoError(t, err)
			require.Contains(t, why, c.why)
			_, err = found.Proof.Check(common.Big1, signer)
			require.ErrorIs(t, err, message.ErrSigner, "on another chain it proves nothing")
		})
	}
	_, err := (&message.Proof{A: one[1], B: same[1]}).Check(chainID, signer)
	require.ErrorIs(t, err, message.ErrNoContradiction)
	_, err = (&message.Proof{A: one[1], B: one[1]}).Check(chainID, signer)
	require.ErrorIs(t, err, message.ErrNoContradiction)
}

// TestTampering changes each thing that a frame signs.
func TestTampering(t *testing.T) {
	frames := history(t, 1, 100_000)
	for name, change := range map[string]func(*message.Frame){
		"message":   func(f *message.Frame) { f.Message = append(f.Message[:len(f.Message)-1:len(f.Message)-1], ' ', '}') },
		"kind":      func(f *message.Frame) { f.Kind = message.KindSealed },
		"first":     func(f *message.Frame) { f.First++ },
		"cursor":    func(f *message.Frame) { f.Cursor.Seq++ },
		"session":   func(f *message.Frame) { f.Cursor.Session[7]++ },
		"prev":      func(f *message.Frame) { f.Prev[0]++ },
		"signature": func(f *message.Frame) { f.Signature = append(f.Signature[:64:64], f.Signature[64]^1) },
		"length":    func(f *message.Frame) { f.Signature = f.Signature[:64] },
	} {
		f := *frames[1]
		change(&f)
		_, err := f.Verify(chainID, signer)
		require.Error(t, err, name)
	}
	f := *frames[1]
	_, err := f.Sign(chainID, userKey)
	require.NoError(t, err)
	_, err = f.Verify(chainID, signer)
	require.ErrorIs(t, err, message.ErrSigner)
	_, err = f.Verify(chainID, crypto.PubkeyToAddress(userKey.PublicKey))
	require.NoError(t, err)

	reader := message.NewReader(chainID, signer)
	_, err = reader.Read(frames[0])
	require.NoError(t, err)
	_, err = reader.Read(frames[2])
	require.ErrorIs(t, err, message.ErrGap)
	block, err := reader.Read(frames[0])
	require.NoError(t, err)
	require.Nil(t, block, "read already")
}
