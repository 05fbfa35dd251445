package load

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"strconv"
	"sync"
	"time"

	"github.com/gorilla/websocket"
)

// reply is the answer to one call, or why there is none.
type reply struct {
	ID     uint64          `json:"id"`
	Result json.RawMessage `json:"result"`
	Error  *rpcError       `json:"error"`
	at     time.Time       // when it was read
	broken error           // the connection failed
}

type rpcError struct {
	Code    int    `json:"code"`
	Message string `json:"message"`
}

// err is nil for a result.
func (r reply) err() error {
	if r.broken != nil {
		return r.broken
	}
	if r.Error != nil {
		return fmt.Errorf("%s (code %d)", r.Error.Message, r.Error.Code)
	}
	return nil
}

// caller sends JSON-RPC calls without waiting for the answers. done is called
// once per call, from any goroutine. The generator shares the machine with what
// it measures, so both callers do as little per call as they can.
type caller interface {
	call(ctx context.Context, method, params string, done func(reply))
	Close() error
}

func request(id uint64, method, params string) []byte {
	b := make([]byte, 0, len(params)+len(method)+64)
	b = append(b, `{"jsonrpc":"2.0","id":`...)
	b = strconv.AppendUint(b, id, 10)
	b = append(b, `,"method":"`...)
	b = append(b, method...)
	b = append(b, `","params":[`...)
	b = append(b, params...)
	return append(b, `]}`...)
}

// wsCaller is one websocket connection.
type wsCaller struct {
	conn *websocket.Conn

	mu      sync.Mutex // guards all below and writing to conn
	next    uint64
	pending map[uint64]func(reply)
	broken  error
}

func dialWS(ctx context.Context, url string) (*wsCaller, error) {
	conn, _, err := websocket.DefaultDialer.DialContext(ctx, url, nil)
	if err != nil {
		return nil, fmt.Errorf("dial websocket: %w", err)
	}
	c := &wsCaller{conn: conn, pending: make(map[uint64]func(reply))}
	go c.read()
	return c, nil
}

func (c *wsCaller) call(_ context.Context, method, params string, done func(reply)) {
	c.mu.Lock()
	if c.broken != nil {
		c.mu.Unlock()
		done(reply{broken: c.broken, at: time.Now()})
		return
	}
	c.next++
	c.pending[c.next] = done
	err := c.conn.WriteMessage(websocket.TextMessage, request(c.next, method, params))
	c.mu.Unlock()
	if err != nil {
		c.fail(err)
	}
}

func (c *wsCaller) read() {
	for {
		_, text, err := c.conn.ReadMessage()
		if err != nil {
			c.fail(err)
			return
		}
		r := reply{at: time.Now()}
		if err := json.Unmarshal(text, &r); err != nil {
			c.fail(fmt.Errorf("answer %.80q: %w", text, err))
			return
		}
		c.mu.Lock()
		done := c.pending[r.ID]
		delete(c.pending, r.ID)
		c.mu.Unlock()
		if done != nil {
			done(r)
		}
	}
}

// fail answers all that waits: no more answers will come.
func (c *wsCaller) fail(err error) {
	c.mu.Lock()
	if c.broken == nil {
		c.broken = fmt.Errorf("websocket: %w", err)
	}
	pending := c.pending
	c.pending = make(map[uint64]func(reply))
	c.mu.Unlock()
	for _, done := range pending {
		done(reply{broken: c.broken, at: time.Now()})
	}
}

func (c *wsCaller) Close() error { return c.conn.Close() }

// httpCaller keeps connections alive between calls, as clients do.
type httpCaller struct {
	url    string
	client *http.Client
}

// idleConns is how many connections wait for the next call. More calls at once
// open more.
const idleConns = 64

func dialHTTP(url string) *httpCaller {
	return &httpCaller{url: url, client: &http.Client{
		Transport: &http.Transport{MaxIdleConns: idleConns, MaxIdleConnsPerHost: idleConns}, Timeout: 30 * time.Second,
	}}
}

func (c *httpCaller) call(ctx context.Context, method, params string, done func(reply)) {
	go func() { done(c.post(ctx, request(1, method, params))) }()
}

func (c *httpCaller) post(ctx context.Context, body []byte) reply {
	broken := func(err error) reply { return reply{broken: fmt.Errorf("http: %w", err), at: time.Now()} }
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, c.url, bytes.NewReader(body))
	if err != nil {
		return broken(err)
	}
	req.Header.Set("Content-Type", "application/json")
	res, err := c.client.Do(req)
	if err != nil {
		return broken(err)
	}
	defer res.Body.Close()
	text, err := io.ReadAll(res.Body)
	if err != nil {
		return broken(err)
	}
	r := reply{at: time.Now()}
	if err := json.Unmarshal(text, &r); err != nil {
		return broken(fmt.Errorf("status %s, answer %.80q: %w", res.Status, text, err))
	}
	return r
}

func (c *httpCaller) Close() error {
	c.client.CloseIdleConnections()
	return nil
}
