package load

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/gorilla/websocket"
	"github.com/regalia-network/regalia/e2e/bench/stat"
	"github.com/stretchr/testify/require"
)

const ms = time.Millisecond

func arrivals(n int) Arrivals {
	a := Arrivals{At: stat.Fixed(100, n)}
	for i := range n {
		a.Txs = append(a.Txs, Tx{Hash: common.Hash{byte(i + 1)}})
	}
	return a
}

func finished(r *openRun) bool {
	select {
	case <-r.done:
		return true
	default:
		return false
	}
}

// Sync sends: the answer is the receipt; the run goes on until the blocks show
// what was promised.
func TestOpenRunSync(t *testing.T) {
	a := arrivals(4)
	r := newOpenRun(a, Executed)
	receipt := func(status string) json.RawMessage { return json.RawMessage(`{"status":"` + status + `"}`) }
	at := func(d time.Duration) time.Time { return r.start.Add(d) }
	r.answered(0, reply{Result: receipt("0x1"), at: at(3 * ms)})
	r.answered(1, reply{Result: receipt("0x0"), at: at(25 * ms)})
	r.answered(2, reply{Error: &rpcError{Code: -32005, Message: "full"}, at: at(21 * ms)})
	r.answered(2, reply{Result: receipt("0x1"), at: at(22 * ms)}) // only the first answer counts
	r.seen(block{at: at(900 * ms), gas: 1, txs: []common.Hash{a.Txs[0].Hash, {0xff}}})
	r.seen(block{at: at(900 * ms), gas: 1, txs: []common.Hash{a.Txs[0].Hash}}) // nor does a block twice
	require.False(t, finished(r))
	s := Summarise(r.result(time.Second).Samples)
	require.Equal(t, []time.Duration{3 * ms, 15 * ms, stat.Never, stat.Never}, s.Latencies)
	require.Equal(t, 2, s.Failed)
	require.Equal(t, 1, s.Reverted)
	require.Equal(t, 1, s.Lost, "the second has a receipt and is in no block")
	require.Contains(t, s.MainError(), "1× ")

	r.seen(block{at: at(1900 * ms), txs: []common.Hash{a.Txs[1].Hash, a.Txs[3].Hash}})
	require.False(t, finished(r))
	r.answered(3, reply{Result: receipt("0x1"), at: at(2 * time.Second)}) // after its block
	require.True(t, finished(r))
	require.Zero(t, Summarise(r.result(time.Second).Samples).Lost)
}

// Plain sends: the answer only says that it was taken, the block has the receipt.
func TestOpenRunBlocks(t *testing.T) {
	a := arrivals(3)
	r := newOpenRun(a, Sealed)
	at := func(d time.Duration) time.Time { return r.start.Add(d) }
	for i := range a.Txs {
		r.answered(i, reply{Result: json.RawMessage(`"0x"`), at: at(ms)})
	}
	r.seen(block{at: at(500 * ms), gas: 5, txs: []common.Hash{a.Txs[0].Hash}})
	r.seen(block{at: at(1500 * ms), gas: 7, txs: []common.Hash{a.Txs[1].Hash, a.Txs[2].Hash}, failed: []common.Hash{a.Txs[2].Hash}})
	require.True(t, finished(r))
	run := r.result(2 * time.Second)
	s := Summarise(run.Samples)
	require.Equal(t, []time.Duration{500 * ms, 1490 * ms, 1480 * ms}, s.Latencies)
	require.Equal(t, 1, s.Reverted)
	require.Zero(t, s.Failed+s.Lost)
	require.InDelta(t, 7, run.GasPerSec, 1e-9, "what came in the second after the first block")
}

func TestSaturationResult(t *testing.T) {
	start := time.Unix(1000, 0)
	var txs []Tx
	for i := range 200 {
		txs = append(txs, Tx{Hash: common.Hash{1, byte(i)}})
	}
	r := newSaturation(txs, Backlog{Waiting: 50})
	r.sent, r.waiting = 200, 200
	for i := range minBlocks + 2 {
		b := block{at: start.Add(time.Duration(i) * 500 * ms), gas: 1000, txs: []common.Hash{{0xee}}}
		for _, tx := range txs[i*10 : i*10+10] {
			b.txs = append(b.txs, tx.Hash)
		}
		r.seen(b)
	}
	require.Equal(t, 200-10*(minBlocks+2), r.waiting, "what is in blocks waits no more")
	s, err := r.result(start.Add(ms)) // without the first block
	require.NoError(t, err)
	require.Equal(t, minBlocks, s.Blocks)
	require.Equal(t, 10*(minBlocks+2), s.Included)
	require.InDelta(t, 20, s.PerSecond, 1e-9, "ten of ours each half second")
	require.InDelta(t, 2000, s.GasPerSec, 1e-9)
	require.InDelta(t, 0.5, s.BlockTime, 1e-9)

	_, err = r.result(start.Add(600 * ms))
	require.ErrorContains(t, err, "blocks in the measured time")
	for range 3 {
		r.refuse(errors.New("pool is full"))
	}
	_, err = r.result(start.Add(ms))
	require.ErrorContains(t, err, "3 of 200 transactions refused, the first with: pool is full")
}

// rpcServer answers each call with its method, or an error to "fail"; over
// websocket every second answer comes before the first.
func rpcServer(t *testing.T) string {
	answer := func(text []byte) string {
		var call struct {
			ID     uint64   `json:"id"`
			Method string   `json:"method"`
			Params []string `json:"params"`
		}
		if err := json.Unmarshal(text, &call); err != nil {
			return err.Error()
		}
		if call.Method == "fail" {
			return fmt.Sprintf(`{"jsonrpc":"2.0","id":%d,"error":{"code":-32005,"message":"busy"}}`, call.ID)
		}
		return fmt.Sprintf(`{"jsonrpc":"2.0","id":%d,"result":"%s %s"}`, call.ID, call.Method, call.Params[0])
	}
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("Upgrade") == "" {
			text, _ := io.ReadAll(r.Body)
			_, _ = io.WriteString(w, answer(text))
			return
		}
		conn, err := (&websocket.Upgrader{}).Upgrade(w, r, nil)
		if err != nil {
			return
		}
		defer conn.Close()
		for {
			_, first, err := conn.ReadMessage()
			if err != nil {
				return
			}
			_, second, err := conn.ReadMessage()
			if err != nil {
				return
			}
			for _, text := range [][]byte{second, first} {
				if conn.WriteMessage(websocket.TextMessage, []byte(answer(text))) != nil {
					return
				}
			}
		}
	}))
	t.Cleanup(server.Close)
	return server.URL
}

func TestCallers(t *testing.T) {
	url := rpcServer(t)
	ws, err := dialWS(t.Context(), "ws"+strings.TrimPrefix(url, "http"))
	require.NoError(t, err)
	for name, c := range map[string]caller{"http": dialHTTP(url), "ws": ws} {
		answers := make(chan reply, 2)
		c.call(t.Context(), "fail", `"a"`, func(r reply) { answers <- r })
		good := make(chan reply, 2)
		c.call(t.Context(), "echo", `"b"`, func(r reply) { good <- r })
		require.EqualError(t, (<-answers).err(), "busy (code -32005)", name)
		r := <-good
		require.NoError(t, r.err(), name)
		require.Equal(t, `"echo b"`, string(r.Result), name)
		require.False(t, r.at.IsZero(), name)
	}
	// What is under way when a connection ends is answered with an error.
	answers := make(chan reply, 2)
	ws.call(t.Context(), "echo", `"c"`, func(r reply) { answers <- r })
	require.NoError(t, ws.Close())
	require.ErrorContains(t, (<-answers).err(), "websocket: ")
	require.Eventually(t, func() bool {
		ws.call(t.Context(), "echo", `"d"`, func(r reply) { answers <- r })
		return (<-answers).err() != nil
	}, time.Second, ms)
}
