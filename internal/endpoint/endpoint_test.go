package endpoint

import (
	"bytes"
	"context"
	"fmt"
	"log/slog"
	"math/big"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/log"
	"github.com/prometheus/client_golang/prometheus/testutil"
	"github.com/stretchr/testify/require"
)

// serve answers eth_chainId with 900 unless it is down.
func serve(t *testing.T) (url string, down *atomic.Bool) {
	down = new(atomic.Bool)
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if down.Load() {
			http.Error(w, "down", http.StatusBadGateway)
			return
		}
		w.Header().Set("Content-Type", "application/json")
		fmt.Fprint(w, `{"jsonrpc":"2.0","id":1,"result":"0x384"}`)
	}))
	t.Cleanup(s.Close)
	return s.URL, down
}

func recorder() (log.Logger, *bytes.Buffer) {
	var out bytes.Buffer
	return log.NewLogger(log.LogfmtHandlerWithLevel(&out, slog.LevelInfo)), &out
}

func TestSaysEachChangeOnce(t *testing.T) {
	url, down := serve(t)
	w := New("L1 RPC", url)
	l, out := recorder()
	require.NoError(t, w.Err())
	for _, state := range []bool{true, true, true, false, false, true, false} {
		down.Store(state)
		_, err := w.probe(t.Context())
		w.note(t.Context(), l, err)
		require.Equal(t, state, w.Down())
		want := 1.0
		if state {
			want = 0
		}
		require.Equal(t, want, testutil.ToFloat64(w.Gauge("up")))
	}
	require.Equal(t, 2, strings.Count(out.String(), "is not reachable"))
	require.Equal(t, 2, strings.Count(out.String(), "is reachable again"))
}

func TestHidesTheKey(t *testing.T) {
	w := New("L1 RPC", "http://127.0.0.1:1/v3/secret-api-key")
	l, out := recorder()
	_, err := w.probe(t.Context())
	require.Error(t, err)
	w.note(t.Context(), l, err)
	require.Contains(t, out.String(), "http://127.0.0.1:1")
	require.NotContains(t, out.String()+err.Error()+w.Err().Error(), "secret-api-key")
}

func TestWaitsUntilItAnswers(t *testing.T) {
	url, down := serve(t)
	down.Store(true)
	w := New("L1 RPC", url)
	l, out := recorder()
	done := make(chan error, 1)
	go func() { done <- w.RequireChain(t.Context(), l, big.NewInt(900)) }()
	require.Eventually(t, w.Down, 5*time.Second, time.Millisecond)
	down.Store(false)
	require.NoError(t, <-done)
	require.Contains(t, out.String(), "reachable again")
	require.ErrorContains(t, w.RequireChain(t.Context(), l, big.NewInt(1)), "has chain id 900, want 1")
}

func TestStopEndsTheWait(t *testing.T) {
	url, down := serve(t)
	down.Store(true)
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	l, _ := recorder()
	_, err := New("L1 RPC", url).Wait(ctx, l)
	require.ErrorIs(t, err, context.Canceled)
}
