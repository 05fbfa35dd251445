package batcher

import (
	"math/big"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

func TestJudge(t *testing.T) {
	now := time.Unix(1_800_000_000, 0)
	calm := reading{now: now, headTime: now.Add(-12 * time.Second), balance: big.NewInt(100), nonce: 7, pending: 8, ours: 8, moved: now.Add(-20 * time.Second)}
	for name, c := range map[string]struct {
		change func(*reading)
		want   trouble
	}{
		"calm":                               {func(*reading) {}, ""},
		"slow slots":                         {func(r *reading) { r.headTime = now.Add(-lagBound) }, ""},
		"L1 stands still":                    {func(r *reading) { r.headTime = now.Add(-lagBound - time.Second) }, lagging},
		"exactly the minimum":                {func(r *reading) { r.balance = big.NewInt(50) }, ""},
		"below it":                           {func(r *reading) { r.balance = big.NewInt(49) }, poor},
		"all of ours included":               {func(r *reading) { r.nonce = 8 }, ""},
		"one more than we sent":              {func(r *reading) { r.nonce, r.pending = 9, 9 }, twin},
		"pending for long":                   {func(r *reading) { r.moved = now.Add(-3*time.Minute - time.Second) }, stuck},
		"nothing pending for long is normal": {func(r *reading) { r.pending, r.moved = 7, now.Add(-time.Hour) }, ""},
	} {
		r := calm
		c.change(&r)
		for state, on := range judge(r, big.NewInt(50), time.Minute) {
			require.Equal(t, state == c.want, on, "%s: %s", name, state)
			require.NotEmpty(t, said[state])
		}
	}
}
