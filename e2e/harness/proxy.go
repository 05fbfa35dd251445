package harness

import (
	"errors"
	"fmt"
	"io"
	"net"
	"sync"
)

// Proxy passes TCP connections on to a target until it is cut, and again once
// it is mended: a network that fails on demand.
type Proxy struct {
	listener net.Listener

	mu     sync.Mutex // guards all below
	target string
	cut    bool
	stall  chan struct{} // closed when bytes may pass; nil if they may
	conns  map[net.Conn]bool
}

// NewProxy listens on a free port for connections to target, host:port.
func NewProxy(target string) (*Proxy, error) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return nil, fmt.Errorf("proxy: %w", err)
	}
	p := &Proxy{listener: l, target: target, conns: make(map[net.Conn]bool)}
	go p.serve()
	return p, nil
}

// Addr is the host:port to connect to.
func (p *Proxy) Addr() string { return p.listener.Addr().String() }

// Cut breaks every connection, and each new one at once, until Mend.
func (p *Proxy) Cut() {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.cut = true
	for c := range p.conns {
		c.Close()
	}
}

// Stall holds all bytes back until Mend, and breaks no connection: neither side
// learns that the other cannot be reached.
func (p *Proxy) Stall() {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.stall == nil {
		p.stall = make(chan struct{})
	}
}

// Mend lets connections and bytes through again.
func (p *Proxy) Mend() {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.cut = false
	if p.stall != nil {
		close(p.stall)
		p.stall = nil
	}
}

// Retarget breaks every connection, and leads new ones to another target.
func (p *Proxy) Retarget(target string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.target = target
	for c := range p.conns {
		c.Close()
	}
}

// Close ends the proxy.
func (p *Proxy) Close() error {
	p.Cut()
	p.Mend() // what is held back finds its connection broken
	p.Cut()
	return p.listener.Close()
}

func (p *Proxy) serve() {
	for {
		in, err := p.listener.Accept()
		if errors.Is(err, net.ErrClosed) {
			return
		}
		if err != nil {
			continue
		}
		go p.pass(in)
	}
}

// pass copies both ways until either side ends.
func (p *Proxy) pass(in net.Conn) {
	defer in.Close()
	p.mu.Lock()
	target := p.target
	p.mu.Unlock()
	out, err := net.Dial("tcp", target)
	if err != nil {
		return
	}
	defer out.Close()
	if !p.track(in, out) {
		return
	}
	defer p.forget(in, out)
	done := make(chan struct{}, 2)
	for _, way := range [][2]net.Conn{{in, out}, {out, in}} {
		go func() {
			_, _ = io.Copy(gate{way[0], p}, way[1]) // an error is the end of the connection
			done <- struct{}{}
		}()
	}
	<-done
}

// gate is a connection that bytes go to when the proxy lets them.
type gate struct {
	net.Conn
	proxy *Proxy
}

func (g gate) Write(b []byte) (int, error) {
	g.proxy.mu.Lock()
	stall := g.proxy.stall
	g.proxy.mu.Unlock()
	if stall != nil {
		<-stall
	}
	return g.Conn.Write(b)
}

func (p *Proxy) track(conns ...net.Conn) bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.cut {
		return false
	}
	for _, c := range conns {
		p.conns[c] = true
	}
	return true
}

func (p *Proxy) forget(conns ...net.Conn) {
	p.mu.Lock()
	defer p.mu.Unlock()
	for _, c := range conns {
		delete(p.conns, c)
	}
}
