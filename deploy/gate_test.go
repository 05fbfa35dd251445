package deploy

import (
	"bytes"
	"io"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"
)

// gate stands in front of an L1 node and can cut its connections.
type gate struct {
	url string

	mu     sync.Mutex // guards the rest
	closed bool
	method string // a request of this method counts left down, and shuts at 0
	left   int
}

func newGate(t *testing.T, target string) *gate {
	t.Helper()
	to, err := url.Parse(target)
	require.NoError(t, err)
	g := new(gate)
	proxy := httputil.NewSingleHostReverseProxy(to)
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		if err != nil || !g.admits(body) {
			panic(http.ErrAbortHandler) // as a node that is killed
		}
		r.Body = io.NopCloser(bytes.NewReader(body))
		proxy.ServeHTTP(w, r)
	}))
	t.Cleanup(server.Close)
	g.url = server.URL
	return g
}

func (g *gate) admits(body []byte) bool {
	g.mu.Lock()
	defer g.mu.Unlock()
	if g.method != "" && bytes.Contains(body, []byte(g.method)) {
		if g.left--; g.left <= 0 {
			g.closed, g.method = true, ""
		}
	}
	return !g.closed
}

func (g *gate) shut() { g.set(true, "", 0) }
func (g *gate) open() { g.set(false, "", 0) }

// shutAfter cuts connections from the nth request of a method on.
func (g *gate) shutAfter(method string, n int) { g.set(false, method, n) }

func (g *gate) set(closed bool, method string, left int) {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.closed, g.method, g.left = closed, method, left
}
