package ingress

import (
	"context"
	"errors"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/regalia-network/regalia/sequencer/preconf"
	"github.com/stretchr/testify/require"
)

// TestParkedDurably: a transaction that is parked is answered for once the
// journal has it, a start reads it from there until its time is over, and what
// cannot be kept is refused.
func TestParkedDurably(t *testing.T) {
	r := newRig(t, 3)
	parked := make(chan Parked, 1)
	written := make(chan func(), 1)
	var fails error
	r.deps = func(d *Deps) {
		d.Park = func(tx *types.Transaction, until time.Time, done func()) error {
			if fails != nil {
				return fails
			}
			parked <- Parked{tx, until}
			written <- done
			return nil
		}
	}
	r.start()
	r.send(r.tx(1, 0)) // executable: not for the journal yet
	ahead := r.tx(0, 1)
	answer := make(chan error, 1)
	go func() { answer <- r.feed.Submit(context.Background(), ahead) }()
	kept := <-parked
	require.Equal(t, ahead.Hash(), kept.Tx.Hash())
	require.WithinDuration(t, time.Now().Add(DefaultConfig().ParkTime), kept.Until, 5*time.Second)
	require.Empty(t, answer, "answered before it was written")
	(<-written)()
	require.NoError(t, <-answer)

	fails = errors.New("disk full")
	r.deps = func(d *Deps) {
		d.Park = func(*types.Transaction, time.Time, func()) error { return fails }
		d.Parked = []Parked{kept, {r.tx(1, 3), time.Now().Add(-time.Second)}}
	}
	r.start()
	err := r.feed.Submit(context.Background(), r.tx(2, 7))
	require.ErrorContains(t, err, "no transaction can be kept durably until it comes: disk full")
	var coded *preconf.Error
	require.ErrorAs(t, err, &coded)
	require.Equal(t, preconf.CodeLimit, coded.Code)
	require.Nil(t, r.feed.Transaction(context.Background(), r.tx(2, 7).Hash()))

	require.NotNil(t, r.feed.Transaction(context.Background(), ahead.Hash()), "read from the journal")
	require.Nil(t, r.feed.Transaction(context.Background(), r.tx(1, 3).Hash()), "its time was over")
	r.send(r.tx(0, 0))
	block := r.block(func() bool { return r.tried("included") == 2 })
	require.Equal(t, ahead.Hash(), block.Transactions()[2].Hash())
}
