package batcher

import (
	"math/big"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

func TestJudge(t *testing.T) {
	now := time.Unix(1_800_000_000, 0)
	b := bounds{balance: big.NewInt(50), l1Age: 84 * time.Second, resend: time.Minute}
	calm := reading{now: now, headTime: now.Add(-12 * time.Second), balance: big.NewInt(100), nonce: 7, pending: 8, ours: 8, moved: now.Add(-20 * time.Second)}
	long := now.Add(-3*time.Minute - time.Second)
	for name, c := range map[string]struct {
		change func(*reading)
		want   trouble
	}{
		"calm":                               {func(*reading) {}, ""},
		"slow slots":                         {func(r *reading) { r.headTime = now.Add(-b.l1Age) }, ""},
		"L1 stands still":                    {func(r *reading) { r.headTime = now.Add(-b.l1Age - time.Second) }, lagging},
		"nothing is included meanwhile":      {func(r *reading) { r.headTime, r.moved = long, long }, lagging},
		"exactly the minimum":                {func(r *reading) { r.balance = big.NewInt(50) }, ""},
		"below it":                           {func(r *reading) { r.balance = big.NewInt(49) }, poor},
		"nothing is included without money":  {func(r *reading) { r.balance, r.moved = big.NewInt(0), long }, poor},
		"all of ours included":               {func(r *reading) { r.nonce = 8 }, ""},
		"one more than we sent":              {func(r *reading) { r.strange = now }, twin},
		"one more, a scrape ago":             {func(r *reading) { r.strange = now.Add(-time.Minute) }, twin},
		"one more, long ago":                 {func(r *reading) { r.strange = now.Add(-twinHold) }, ""},
		"pending for long":                   {func(r *reading) { r.moved = long }, stuck},
		"L1's pool lost it long ago":         {func(r *reading) { r.pending, r.moved = 7, long }, stuck},
		"nothing pending for long is normal": {func(r *reading) { r.pending, r.ours, r.moved = 7, 7, long }, ""},
		"a confirmed batch is gone":          {func(r *reading) { r.lost = true }, lost},
	} {
		r := calm
		c.change(&r)
		for state, on := range judge(r, b) {
			require.Equal(t, state == c.want, on, "%s: %s", name, state)
			require.NotEmpty(t, said[state])
		}
	}
}
