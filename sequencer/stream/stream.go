// Package stream tells over websocket what is in the open block, as it comes:
// on / in the JSON of the OP Stack's flashblocks, on /events the same messages
// in a signed hash chain, with block ends, cursors and resumption.
//
// It tells what is durable and nothing else. It neither executes nor orders
// anything, and no reader can hold up the builder: readers hold a place in a
// ring of frames, and whoever falls too far behind is cut. Blocks that op-geth
// builds in our builder's stead are not streamed.
package stream

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"math/big"
	"net"
	"net/http"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/log"
	"github.com/gorilla/websocket"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/regalia-network/regalia/internal/port"
	"github.com/regalia-network/regalia/sequencer/preconf"
	"github.com/regalia-network/regalia/sequencer/stream/message"
)

// Stream is a listening server with its frames. It serves nothing until Run.
type Stream struct {
	cfg      Config
	welcome  message.Welcome
	ring     *ring
	assemble *assembler
	listener net.Listener
	log      log.Logger
	metrics  metrics
	ended    chan struct{} // closed when Run ends

	writeTimeout, pingInterval time.Duration // changed by tests only

	mu      sync.Mutex // guards readers and stopped
	readers map[*reader]bool
	stopped bool
	wait    sync.WaitGroup // for readers
}

// Listen opens the port.
func Listen(cfg Config, chainID *big.Int, reg prometheus.Registerer, l log.Logger) (*Stream, error) {
	key, err := cfg.signer()
	if err != nil {
		return nil, err
	}
	listener, err := port.Listen("stream-port", cfg.Addr, cfg.Port)
	if err != nil {
		return nil, err
	}
	var session message.Session
	rand.Read(session[:]) // never fails
	s := &Stream{
		cfg: cfg, listener: listener, log: l, readers: make(map[*reader]bool), ring: newRing(session, cfg.Keep, keepBytes),
		welcome:      message.Welcome{Kind: message.KindWelcome, Version: message.Version, ChainID: chainID.Uint64()},
		ended:        make(chan struct{}),
		writeTimeout: 5 * time.Second, pingInterval: 15 * time.Second,
	}
	if key != nil {
		signer := crypto.PubkeyToAddress(key.PublicKey)
		s.welcome.Signer = &signer
	}
	s.metrics = newMetrics(reg, s.lag)
	s.assemble = &assembler{
		chainID: chainID, key: key, interval: cfg.Interval, ring: s.ring, log: l, wake: make(chan struct{}, 1), next: message.Cursor{Session: session},
		sent: func(k message.Kind) { s.metrics.messages.WithLabelValues(string(k)).Inc() },
	}
	return s, nil
}

// Close gives up the port of a stream that may not have run. A nil stream has
// none.
func (s *Stream) Close() {
	if s != nil {
		_ = s.listener.Close()
	}
}

// URL is where the stream is served, with the port that was bound.
func (s *Stream) URL() string { return "ws://" + s.listener.Addr().String() }

// Signer is the address that signs frames, or nil.
func (s *Stream) Signer() *common.Address { return s.welcome.Signer }

// Hear is the hub's listener. It never waits.
func (s *Stream) Hear(e preconf.Event) { s.assemble.hear(e) }

// Run makes frames and serves readers until ctx ends.
func (s *Stream) Run(ctx context.Context) error {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /{$}", s.serve(false))
	mux.HandleFunc("GET /events", s.serve(true))
	server := &http.Server{Handler: mux, ReadHeaderTimeout: 5 * time.Second, BaseContext: func(net.Listener) context.Context { return ctx }}
	served := make(chan error, 1)
	go func() { served <- server.Serve(s.listener) }()
	s.frames(ctx)
	s.stop()
	close(s.ended)
	err := server.Close()
	if serveErr := <-served; !errors.Is(serveErr, http.ErrServerClosed) {
		err = errors.Join(err, fmt.Errorf("stream server: %w", serveErr))
	}
	s.wait.Wait()
	return err
}

// frames makes frames until ctx ends.
func (s *Stream) frames(ctx context.Context) {
	timer := time.NewTimer(0)
	defer timer.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-s.assemble.wake:
		case <-timer.C:
		}
		if later := s.assemble.step(time.Now()); later > 0 {
			timer.Reset(later)
		}
	}
}

// upgrader lets pages of any origin read: the stream is public and takes
// nothing from its readers.
var upgrader = websocket.Upgrader{CheckOrigin: func(*http.Request) bool { return true }, HandshakeTimeout: 5 * time.Second}

// serve answers on one of the two paths.
func (s *Stream) serve(events bool) http.HandlerFunc {
	return func(w http.ResponseWriter, req *http.Request) {
		conn, err := upgrader.Upgrade(w, req, nil)
		if err != nil {
			return // Upgrade has answered
		}
		r := &reader{conn: conn, events: events, stream: s}
		if err := s.enter(r); err != nil {
			r.end(err)
			return
		}
		defer s.leave(r)
		r.end(r.run(req.Context(), req.URL.Query().Get("cursor")))
	}
}

// enter counts a reader in, unless there are too many.
func (s *Stream) enter(r *reader) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.stopped {
		return errStopping
	}
	if len(s.readers) >= s.cfg.MaxClients {
		return fmt.Errorf("%w: %d are here, try again later", errTooMany, len(s.readers))
	}
	s.readers[r] = true
	s.metrics.clients.Set(float64(len(s.readers)))
	s.wait.Add(1)
	return nil
}

func (s *Stream) leave(r *reader) {
	s.mu.Lock()
	delete(s.readers, r)
	s.metrics.clients.Set(float64(len(s.readers)))
	s.mu.Unlock()
	s.wait.Done()
}

// stop lets no reader in any more. Those that are here end with Run's context,
// and those that take nothing soon after.
func (s *Stream) stop() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.stopped = true
	for r := range s.readers {
		if r.conn == nil {
			continue // a subscription, whose connection is the RPC's
		}
		_ = r.conn.NetConn().SetWriteDeadline(time.Now().Add(time.Second))
	}
}

// lag is how many frames the slowest reader is behind.
func (s *Stream) lag() float64 {
	next := s.ring.next()
	s.mu.Lock()
	defer s.mu.Unlock()
	var most uint64
	for r := range s.readers {
		if at := r.at.Load(); at < next {
			most = max(most, next-at)
		}
	}
	return float64(most)
}

type metrics struct {
	clients  prometheus.Gauge
	cut      *prometheus.CounterVec // by reason
	messages *prometheus.CounterVec // by kind
}

func newMetrics(reg prometheus.Registerer, lag func() float64) metrics {
	m := metrics{
		clients: prometheus.NewGauge(prometheus.GaugeOpts{Name: "regalia_stream_clients", Help: "Readers of the stream."}),
		cut: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "regalia_stream_cut_total", Help: "Readers that were turned away or cut, by reason.",
		}, []string{"reason"}),
		messages: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "regalia_stream_messages_total", Help: "Messages made, by kind; each goes to every reader.",
		}, []string{"kind"}),
	}
	reg.MustRegister(m.clients, m.cut, m.messages, prometheus.NewGaugeFunc(prometheus.GaugeOpts{
		Name: "regalia_stream_lag_messages", Help: "Messages that the slowest reader is behind.",
	}, lag))
	return m
}
