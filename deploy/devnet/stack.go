package devnet

import (
	"context"
	"errors"
	"fmt"
)

// stack runs parts that build on one another: they start in order and stop in
// reverse, each only when all above it have ended, so that a batcher can still
// post what it holds.
type stack struct {
	base   context.Context
	parts  []part
	failed chan error // the first part that ended by itself
}

type part struct {
	cancel context.CancelFunc
	done   chan error
}

func newStack(ctx context.Context) *stack {
	return &stack{base: context.WithoutCancel(ctx), failed: make(chan error, 1)}
}

func (s *stack) start(name string, run func(context.Context) error) {
	ctx, cancel := context.WithCancel(s.base)
	p := part{cancel: cancel, done: make(chan error, 1)}
	s.parts = append(s.parts, p)
	go func() {
		err := run(ctx)
		if err != nil {
			err = fmt.Errorf("%s: %w", name, err)
		}
		p.done <- err
		if ctx.Err() == nil {
			select {
			case s.failed <- errors.Join(errors.New(name+" ended unexpectedly"), err):
			default: // another part already brings the stack down
			}
		}
	}()
}

// stop ends every part, the last started first.
func (s *stack) stop() error {
	var all error
	for i := len(s.parts) - 1; i >= 0; i-- {
		s.parts[i].cancel()
		all = errors.Join(all, <-s.parts[i].done)
	}
	return all
}
