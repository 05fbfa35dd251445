package leader

import (
	"context"
	"errors"
	"net"
	"net/url"
	"sync"
	"syscall"
	"time"
)

// redial is how soon a connection that ended is tried again.
const redial = 20 * time.Millisecond

// guard notices at once that the leader's process has died, while its machine
// lives: the kernel ends a connection to it and refuses another. A guard that
// errs does no harm, since the epoch fences; a network that loses packets does
// not look like a death to it.
type guard struct {
	once sync.Once
	wake chan struct{}

	mu     sync.Mutex // guards all below
	holder *Holder
	found  string // the token whose process is dead
}

func (g *guard) init() { g.once.Do(func() { g.wake = make(chan struct{}, 1) }) }

// gone is sent to when a death was found.
func (g *guard) gone() <-chan struct{} {
	g.init()
	return g.wake
}

// watch turns to a leader.
func (g *guard) watch(h *Holder) {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.holder = h
}

// dead is the token of a leader whose process has died, or empty.
func (g *guard) dead() string {
	g.mu.Lock()
	defer g.mu.Unlock()
	return g.found
}

// run keeps a connection to the leader until ctx ends.
func (g *guard) run(ctx context.Context) {
	g.init()
	reached := "" // the token whose process has answered
	for ctx.Err() == nil {
		g.mu.Lock()
		holder := g.holder
		g.mu.Unlock()
		if holder != nil && holder.Token != g.dead() {
			err := g.connect(ctx, holder, func() { reached = holder.Token })
			if errors.Is(err, syscall.ECONNREFUSED) && reached == holder.Token {
				g.mu.Lock()
				g.found = holder.Token
				g.mu.Unlock()
				select {
				case g.wake <- struct{}{}:
				default:
				}
				continue
			}
			if err == nil {
				continue // it ended: see whether another comes about
			}
		}
		select {
		case <-time.After(redial):
		case <-ctx.Done():
		}
	}
}

// connect holds a connection until it ends; an error means that there was none.
func (g *guard) connect(ctx context.Context, h *Holder, connected func()) error {
	at, err := url.Parse(h.URL)
	if err != nil {
		return err
	}
	dialer := net.Dialer{Timeout: callTimeout}
	c, err := dialer.DialContext(ctx, "tcp", at.Host)
	if err != nil {
		return err
	}
	connected()
	defer c.Close()
	defer context.AfterFunc(ctx, func() { c.Close() })()
	_, _ = c.Read(make([]byte, 1)) // nothing comes; it ends when the connection does
	return nil
}
