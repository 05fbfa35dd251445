package stream

import (
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"math/rand"
	"net"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/gorilla/websocket"
	"github.com/prometheus/client_golang/prometheus/testutil"
	"github.com/regalia-network/regalia/sequencer/stream/message"
	"github.com/regalia-network/regalia/sequencer/testchain"
	"github.com/stretchr/testify/require"
)

var seed = flag.Int64("seed", time.Now().UnixNano(), "seed of random orders")

// TestPlainIsFlashblocks reads the path that OP Stack tools read: subblocks and
// nothing else, from the newest block's first on.
func TestPlainIsFlashblocks(t *testing.T) {
	r := newRig(t, nil)
	s := r.serve()
	b := r.open(r.chain.CurrentBlock())
	tx := r.send(b)
	first := dial(t, s.URL())
	read1 := func() (out message.Subblock) {
		require.NoError(t, json.Unmarshal(read(t, first), &out))
		return out
	}
	var txs []string
	var block *message.Block
	for block == nil || block.Hash == [32]byte{} {
		next := read1()
		for _, raw := range next.Diff.Transactions {
			txs = append(txs, raw.String())
		}
		if next.Index == 0 {
			var err error
			block, err = message.NewBlock(&next)
			require.NoError(t, err)
		} else {
			require.NoError(t, block.Add(&next))
		}
		if len(txs) == 2 && next.Diff.BlockHash == [32]byte{} {
			sealed := r.seal(b)
			closing := read1()
			require.Equal(t, sealed.Hash(), closing.Diff.BlockHash)
			require.Equal(t, sealed.Root(), closing.Diff.StateRoot)
			require.Equal(t, sealed.ReceiptHash(), closing.Diff.ReceiptsRoot)
			require.EqualValues(t, sealed.GasUsed(), closing.Diff.GasUsed)
			block.Hash = sealed.Hash()
		}
	}
	raw, err := tx.MarshalBinary()
	require.NoError(t, err)
	require.Equal(t, "0x", txs[1][:2])
	require.Len(t, txs[1], 2+2*len(raw))
}

// follow reads frames until the sealed one of a block number.
func follow(t *testing.T, conn *websocket.Conn, number uint64) (out []string) {
	t.Helper()
	for {
		text := read(t, conn)
		var welcome message.Welcome
		require.NoError(t, json.Unmarshal(text, &welcome))
		if welcome.Kind == message.KindWelcome {
			require.Equal(t, signer, *welcome.Signer)
			require.EqualValues(t, testchain.ChainID, welcome.ChainID)
			continue
		}
		out = append(out, string(text))
		f := frame(t, text)
		if f.Kind == message.KindSealed {
			var s message.Sealed
			require.NoError(t, json.Unmarshal(f.Message, &s))
			if s.BlockNumber == number {
				return out
			}
		}
	}
}

// TestLateJoin joins in the middle of a block: the reader gets what one who was
// there from the block's start has got.
func TestLateJoin(t *testing.T) {
	r := newRig(t, nil)
	s := r.serve()
	b := r.open(r.chain.CurrentBlock())
	early := dial(t, s.URL()+"/events")
	read(t, early) // the welcome
	var got []string
	for range 4 { // each in a subblock of its own
		got = append(got, string(read(t, early)))
		r.send(b)
	}
	late := dial(t, s.URL()+"/events")
	r.send(b)
	r.seal(b)
	got = append(got, follow(t, early, 1)...)
	require.Equal(t, got, follow(t, late, 1))
	require.Greater(t, len(got), 5, "in several parts")
	after := dial(t, s.URL()+"/events")
	require.Equal(t, got, follow(t, after, 1), "the newest block is whole even when it is sealed")
}

// resume reads up to the sealed frame of a block, over connections that it cuts
// after a few frames each.
func resume(url string, random *rand.Rand, number uint64) (out []string, err error) {
	last := fmt.Sprintf(`"block_number":%d,"block_hash"`, number)
	for cursor := ""; ; {
		conn, _, err := websocket.DefaultDialer.Dial(url+"/events"+cursor, nil)
		if err != nil {
			return nil, err
		}
		_ = conn.SetReadDeadline(time.Now().Add(20 * time.Second))
		for range 2 + random.Intn(4) { // the welcome and more
			_, text, err := conn.ReadMessage()
			if err != nil {
				return nil, err
			}
			var f message.Frame
			if err := json.Unmarshal(text, &f); err != nil {
				return nil, err
			}
			if f.Kind == message.KindWelcome {
				continue
			}
			out = append(out, string(text))
			cursor = "?cursor=" + f.Cursor.String()
			if strings.Contains(string(text), last) {
				return out, conn.Close()
			}
		}
		if err := conn.Close(); err != nil {
			return nil, err
		}
	}
}

// TestResume cuts connections at random places; each time the reader goes on
// from its cursor, and in the end it has every frame once.
func TestResume(t *testing.T) {
	t.Logf("seed %d", *seed)
	const blocks, each, readers = 4, 6, 3
	r := newRig(t, nil)
	s := r.serve()
	whole := dial(t, s.URL()+"/events")
	read(t, whole)
	b := r.open(r.chain.CurrentBlock())
	all := []string{string(read(t, whole))}
	type result struct {
		frames []string
		err    error
	}
	results := make(chan result, readers)
	for i := range readers {
		random := rand.New(rand.NewSource(*seed + int64(i)))
		go func() {
			got, err := resume(s.URL(), random, blocks)
			results <- result{got, err}
		}()
	}
	for number := uint64(1); ; number++ {
		for range each { // one frame each, so that there are many places to cut
			r.send(b)
			all = append(all, string(read(t, whole)))
		}
		head := r.seal(b).Header()
		all = append(all, follow(t, whole, number)...)
		if number == blocks {
			break
		}
		b = r.open(head)
	}
	for range readers {
		got := <-results
		require.NoError(t, got.err)
		require.NotEmpty(t, got.frames)
		require.Equal(t, all[len(all)-len(got.frames):], got.frames) // it may have joined a block later
	}
	for i, text := range all {
		require.EqualValues(t, i, frame(t, []byte(text)).Cursor.Seq)
	}
	require.GreaterOrEqual(t, len(all), blocks*(each+2))
}

// TestRefusals asks for what there is not: each has its code and its reason.
func TestRefusals(t *testing.T) {
	r := newRig(t, nil)
	s := r.serve(func(c *Config, _ *Stream) { c.Keep, c.MaxLag, c.MaxClients = 3, 3, 1 })
	head := r.chain.CurrentBlock()
	for range 3 {
		b := r.open(head)
		r.send(b)
		head = r.seal(b).Header()
	}
	require.Eventually(t, func() bool {
		s.ring.mu.Lock()
		defer s.ring.mu.Unlock()
		n := len(s.ring.items)
		return n > 0 && strings.Contains(string(s.ring.items[n-1].frame), `"block_number":3,"block_hash"`)
	}, 20*time.Second, time.Millisecond)
	session := s.ring.session.String()
	for _, c := range []struct {
		cursor string
		code   int
		reason string
	}{
		{"x", closeBadCursor, "bad_cursor"},
		{session + ":99", closeBadCursor, "bad_cursor: cursor_ahead"},
		{session + ":0", closeCursorTooOld, "cursor_too_old: the oldest frame kept is"},
		{"0102030405060708:1", closeUnknownSession, "unknown_session"},
	} {
		conn := dial(t, s.URL()+"/events?cursor="+c.cursor)
		_, _, err := conn.ReadMessage()
		var closed *websocket.CloseError
		require.True(t, errors.As(err, &closed), "%s: %v", c.cursor, err)
		require.Equal(t, c.code, closed.Code)
		require.Contains(t, closed.Text, c.reason)
		require.Eventually(t, func() bool { return testutil.ToFloat64(s.metrics.clients) == 0 }, 10*time.Second, time.Millisecond)
	}
	stays := dial(t, s.URL()+"/events")
	read(t, stays)
	_, _, err := dial(t, s.URL()).ReadMessage()
	var closed *websocket.CloseError
	require.True(t, errors.As(err, &closed), "%v", err)
	require.Equal(t, websocket.CloseTryAgainLater, closed.Code)
	require.EqualValues(t, 1, testutil.ToFloat64(s.metrics.cut.WithLabelValues("too_many_clients")))

	// A stream that ends says so.
	require.NoError(t, s.stop())
	for err = nil; err == nil; {
		_, _, err = stays.ReadMessage()
	}
	require.True(t, errors.As(err, &closed), "%v", err)
	require.Equal(t, websocket.CloseGoingAway, closed.Code)
}

// TestSlowReaderIsCut has a reader that takes nothing: it is cut, others are
// not, and nothing that the builder calls waits.
func TestSlowReaderIsCut(t *testing.T) {
	r := newRig(t, nil)
	s := r.serve(func(c *Config, s *Stream) {
		c.MaxLag, c.MaxClients = 8, 2
		if s != nil {
			s.writeTimeout = 50 * time.Millisecond
		}
	})
	dialer := websocket.Dialer{NetDial: func(network, addr string) (net.Conn, error) {
		conn, err := net.Dial(network, addr)
		if err == nil {
			err = conn.(*net.TCPConn).SetReadBuffer(1 << 10)
		}
		return conn, err
	}}
	slow, _, err := dialer.Dial(s.URL()+"/events", nil)
	require.NoError(t, err)
	defer slow.Close()
	quick := dial(t, s.URL()+"/events")
	read(t, quick)
	var longest time.Duration
	head := r.chain.CurrentBlock()
	cut := func() bool { return testutil.ToFloat64(s.metrics.cut.WithLabelValues("slow_consumer")) == 1 }
	number := uint64(0)
	for ; !cut(); number++ {
		require.Less(t, number, uint64(200))
		b := r.open(head)
		for range 4 {
			start := time.Now()
			r.send(b, func(d *types.DynamicFeeTx) { d.Data, d.Gas = make([]byte, 60_000), 1_000_000 })
			longest = max(longest, time.Since(start))
		}
		head = r.seal(b).Header()
		follow(t, quick, number+1)
	}
	require.Less(t, longest, time.Second, "the builder does not wait for a reader")
	require.EqualValues(t, 1, testutil.ToFloat64(s.metrics.clients))
	r.seal(r.open(head))
	follow(t, quick, number+1)
}
