// Package endpoint watches a JSON-RPC endpoint that a role depends on: it waits
// for it at start, follows its ups and downs, and says each change once.
// It does not carry the role's own traffic.
package endpoint

import (
	"context"
	"fmt"
	"math/big"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/log"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/regalia-network/regalia/internal/redact"
)

const (
	pollInterval = time.Second
	callTimeout  = 5 * time.Second
)

// Watch is one watched endpoint.
type Watch struct {
	name string // "L1 RPC", for people
	url  string
	host string // what is shown of url: its path and user part may hold an API key
	down atomic.Bool
}

// New names an endpoint to watch. It counts as up until found down.
func New(name, rawURL string) *Watch {
	return &Watch{name: name, url: rawURL, host: redact.URL(rawURL)}
}

// Down reports whether the last probe failed.
func (w *Watch) Down() bool { return w.down.Load() }

// Err is nil while the endpoint is up, and names it otherwise.
func (w *Watch) Err() error {
	if w.Down() {
		return fmt.Errorf("%s %s is not reachable", w.name, w.host)
	}
	return nil
}

// Gauge is 1 while the endpoint is up.
func (w *Watch) Gauge(name string) prometheus.Collector {
	return prometheus.NewGaugeFunc(prometheus.GaugeOpts{Name: name, Help: "1 while the " + w.name + " answers."}, func() float64 {
		if w.Down() {
			return 0
		}
		return 1
	})
}

// Wait blocks until the endpoint answers and returns its chain id, or ctx ends.
func (w *Watch) Wait(ctx context.Context, l log.Logger) (*big.Int, error) {
	t := time.NewTicker(pollInterval)
	defer t.Stop()
	for {
		id, err := w.probe(ctx)
		w.note(ctx, l, err)
		if err == nil {
			return id, nil
		}
		select {
		case <-t.C:
		case <-ctx.Done():
			return nil, fmt.Errorf("wait for %s %s: %w (last answer: %v)", w.name, w.host, ctx.Err(), err)
		}
	}
}

// Run probes until ctx ends.
func (w *Watch) Run(ctx context.Context, l log.Logger) error {
	t := time.NewTicker(pollInterval)
	defer t.Stop()
	for {
		select {
		case <-t.C:
			_, err := w.probe(ctx)
			w.note(ctx, l, err)
		case <-ctx.Done():
			return nil
		}
	}
}

// RequireChain waits for the endpoint and checks its chain id.
func (w *Watch) RequireChain(ctx context.Context, l log.Logger, want *big.Int) error {
	got, err := w.Wait(ctx, l)
	if err != nil {
		return err
	}
	if got.Cmp(want) != 0 {
		return fmt.Errorf("%s %s has chain id %d, want %d: point it at the chain of this configuration", w.name, w.host, got, want)
	}
	return nil
}

func (w *Watch) probe(ctx context.Context) (id *big.Int, err error) {
	defer func() { err = redact.URLs{w.url}.Error(err) }()
	ctx, cancel := context.WithTimeout(ctx, callTimeout)
	defer cancel()
	c, err := rpc.DialContext(ctx, w.url)
	if err != nil {
		return nil, err
	}
	defer c.Close()
	var answer hexutil.Big
	if err := c.CallContext(ctx, &answer, "eth_chainId"); err != nil {
		return nil, err
	}
	return answer.ToInt(), nil
}

func (w *Watch) note(ctx context.Context, l log.Logger, err error) {
	if ctx.Err() != nil { // stopping: a failed probe says nothing about the endpoint
		return
	}
	switch was := w.down.Swap(err != nil); {
	case err != nil && !was:
		l.Warn(w.name+" is not reachable: waiting for it", "url", w.host, "err", err)
	case err == nil && was:
		l.Info(w.name+" is reachable again", "url", w.host)
	}
}
