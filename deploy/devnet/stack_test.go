package devnet

import (
	"context"
	"errors"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestStackStopsInReverse(t *testing.T) {
	s := newStack(t.Context())
	var ended []string
	for _, name := range []string{"l1", "sequencer", "batcher"} {
		s.start(name, func(ctx context.Context) error {
			<-ctx.Done()
			ended = append(ended, name) // no race: stop waits for each before the next
			return nil
		})
	}
	require.NoError(t, s.stop())
	require.Equal(t, []string{"batcher", "sequencer", "l1"}, ended)
	require.Empty(t, s.failed, "being stopped is no failure")
}

func TestStackReportsWhoFailed(t *testing.T) {
	s := newStack(t.Context())
	boom := errors.New("boom")
	s.start("l1", func(ctx context.Context) error { <-ctx.Done(); return nil })
	s.start("sequencer", func(context.Context) error { return boom })
	err := <-s.failed
	require.ErrorIs(t, err, boom)
	require.ErrorContains(t, err, "sequencer ended unexpectedly")
	require.ErrorIs(t, s.stop(), boom)
}

func TestStackOutlivesItsContext(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	s := newStack(ctx)
	stopped := make(chan struct{})
	s.start("l1", func(ctx context.Context) error { <-ctx.Done(); close(stopped); return nil })
	cancel() // Ctrl-C: the parts still run until they are stopped in order
	select {
	case <-stopped:
		t.Fatal("the part ended before stop")
	default:
	}
	require.NoError(t, s.stop())
}

func TestConfigRefuses(t *testing.T) {
	ok := Config{Dir: "d", L1ChainID: 900, L2ChainID: 901, L1BlockTime: 2, L2BlockTime: 1, ProposalInterval: 1}
	require.NoError(t, ok.Validate())
	for want, change := range map[string]func(*Config){
		"dir is empty":       func(c *Config) { c.Dir = "" },
		"same chain id 900":  func(c *Config) { c.L2ChainID = 900 },
		"chain id 0":         func(c *Config) { c.L1ChainID = 0 },
		"block time 0":       func(c *Config) { c.L2BlockTime = 0 },
		"longer than":        func(c *Config) { c.L2BlockTime = 3 },
		"sequencers 12":      func(c *Config) { c.Sequencers = 12 },
		"redis is empty":     func(c *Config) { c.Sequencers = 3 },
		"several sequencers": func(c *Config) { c.Redis = "redis://127.0.0.1/0" },
		"proposal-interval":  func(c *Config) { c.ProposalInterval = 0 },
	} {
		c := ok
		change(&c)
		require.ErrorContains(t, c.Validate(), want)
	}
}
