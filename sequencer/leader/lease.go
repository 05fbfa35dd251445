package leader

import (
	"context"
	"crypto/rand"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"strconv"
	"strings"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/log"
	"github.com/regalia-network/regalia/sequencer/journal/redis"
)

// Polls of the lease by who does not have it, and how long a node of lower
// priority leaves a free lease to each one above it.
const (
	pollInterval = 50 * time.Millisecond
	yieldTime    = 100 * time.Millisecond
	callTimeout  = time.Second
)

// takeScript announces a candidate and gives it the lease if that is free, or
// held by the token that is challenged, and no candidate of higher priority is
// left out. The new epoch fences all before it in the same step.
//
// KEYS: term, lease, candidates. ARGV: token, node, ttl in ms, name, priority,
// seen epoch, whether to yield, challenged token.
const takeScript = `
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
redis.call('HSET', KEYS[3], ARGV[4], ARGV[5] .. ' ' .. string.format('%.0f', now + ARGV[3] * 2))
local held = redis.call('GET', KEYS[2])
if held then
  local token = string.match(held, '^%d+ (%x+) ')
  if token == ARGV[1] then return {'won', held} end
  if ARGV[8] == '' or token ~= ARGV[8] then return {'held', held, redis.call('PTTL', KEYS[2])} end
end
local ahead = 0
local all = redis.call('HGETALL', KEYS[3])
for i = 1, #all, 2 do
  local priority, til = string.match(all[i + 1], '^(-?%d+) (%d+)$')
  if tonumber(til) < now then redis.call('HDEL', KEYS[3], all[i])
  elseif tonumber(priority) > tonumber(ARGV[5]) then ahead = ahead + 1 end
end
if ahead > 0 and ARGV[7] == '1' then return {'yield', '', ahead} end
local epoch = string.format('%.0f', math.max(tonumber(redis.call('HGET', KEYS[1], 'epoch') or 0), tonumber(ARGV[6])) + 1)
local value = epoch .. ' ' .. ARGV[1] .. ' ' .. ARGV[2]
redis.call('HSET', KEYS[1], 'epoch', epoch, 'token', ARGV[1])
redis.call('SET', KEYS[2], value, 'PX', ARGV[3])
return {'won', value}`

// keepScript renews the lease of the newest term. If Redis has lost that term
// and nobody took another, it is put back.
//
// KEYS: term, lease. ARGV: epoch, token, node, ttl in ms.
const keepScript = `
local term = redis.call('HMGET', KEYS[1], 'epoch', 'token')
local held = redis.call('GET', KEYS[2])
if term[2] ~= ARGV[2] and (held or tonumber(term[1] or 0) >= tonumber(ARGV[1])) then return 0 end
redis.call('HSET', KEYS[1], 'epoch', ARGV[1], 'token', ARGV[2])
redis.call('SET', KEYS[2], ARGV[1] .. ' ' .. ARGV[2] .. ' ' .. ARGV[3], 'PX', ARGV[4])
return 1`

// dropScript frees the lease, if it is the token's, and takes its node off the
// candidates. KEYS: lease, candidates. ARGV: token, name.
const dropScript = `
redis.call('HDEL', KEYS[2], ARGV[2])
local held = redis.call('GET', KEYS[1])
if held and string.match(held, '^%d+ (%x+) ') == ARGV[1] then redis.call('DEL', KEYS[1]) end
return 1`

// Lease is the election of nodes that share a database.
type Lease struct {
	db   *redis.DB
	node Node
	ttl  time.Duration
	log  log.Logger

	holder atomic.Pointer[Holder]
	guard  guard // of the holder's process
}

// NewLease stands for a node. ttl is how long a leader that says nothing keeps
// the lease.
func NewLease(db *redis.DB, node Node, ttl time.Duration, l log.Logger) *Lease {
	return &Lease{db: db, node: node, ttl: ttl, log: l}
}

// Holder is who had the lease when it was last looked at, or nil.
func (l *Lease) Holder() *Holder { return l.holder.Load() }

// Look is who has the lease now, or nil.
func (l *Lease) Look(ctx context.Context) (*Holder, error) {
	value, err := l.db.Get(ctx, l.db.Key("lease"))
	if err != nil || value == "" {
		return nil, err
	}
	return l.see(value), nil
}

// Watch keeps Holder up to date without standing for election.
func (l *Lease) Watch(ctx context.Context) error {
	down := false
	return every(ctx, pollInterval, func() (bool, error) {
		value, err := l.db.Get(ctx, l.db.Key("lease"))
		if err == nil && value != "" {
			l.see(value)
		}
		down = l.report(err, down)
		return false, nil
	})
}

// Campaign implements Election.
func (l *Lease) Campaign(ctx context.Context, ready func() error, seen uint64) (t *Term, err error) {
	token := newToken()
	watching, stop := context.WithCancel(ctx)
	defer stop()
	go l.guard.run(watching)
	down := false
	var free time.Time // since when a free lease is left to others
	var back time.Time // when Redis answered again
	err = every(ctx, pollInterval, func() (bool, error) {
		reason, priority := ready(), l.node.Priority
		if errors.Is(reason, ErrReluctant) {
			reason, priority = nil, math.MinInt32
		}
		if down || l.resumes(back) || reason != nil {
			value, err := l.db.Get(ctx, l.db.Key("lease"))
			if err == nil && value != "" {
				l.see(value)
			}
			if down && err == nil {
				back = time.Now()
			}
			down = l.report(err, down)
			return false, nil
		}
		asked := time.Now()
		verdict, value, left, err := l.take(ctx, token, seen, priority, free)
		down = l.report(err, down)
		switch {
		case err != nil:
		case verdict == "won":
			h := l.see(value)
			t = &Term{Epoch: h.Epoch, Token: token}
			t.ends(asked, l.ttl)
			return true, nil
		case verdict == "yield":
			if free.IsZero() {
				free = asked.Add(time.Duration(left) * yieldTime)
			}
		default:
			free = time.Time{}
			h := l.see(value)
			l.guard.watch(h)
		}
		return false, nil
	}, l.guard.gone())
	if err == nil && t == nil {
		err = ctx.Err()
	}
	return t, err
}

// resumes says that who led when Redis went away may still go on: its lease may
// have run out meanwhile, but it renews that as soon as it can. Another leader
// would take longer, and this one would have to begin again.
func (l *Lease) resumes(back time.Time) bool {
	holder := l.Holder()
	return time.Since(back) < l.ttl/2 && holder != nil && holder.Token != l.guard.dead()
}

// take runs takeScript once.
func (l *Lease) take(ctx context.Context, token string, seen uint64, priority int, free time.Time) (verdict, value string, left int64, err error) {
	ctx, cancel := context.WithTimeout(ctx, callTimeout)
	defer cancel()
	if holder := l.Holder(); holder != nil {
		seen = max(seen, holder.Epoch)
	}
	yield := free.IsZero() || time.Now().Before(free)
	answer, err := l.db.Eval(ctx, takeScript, []string{l.db.Term(), l.db.Key("lease"), l.db.Key("candidates")},
		token, encode(l.node), l.ttl.Milliseconds(), l.node.Name, priority, seen, yield, l.guard.dead())
	if err != nil {
		return "", "", 0, err
	}
	parts, ok := answer.([]any)
	if !ok || len(parts) < 2 {
		return "", "", 0, fmt.Errorf("script answered %v", answer)
	}
	verdict, _ = parts[0].(string)
	value, _ = parts[1].(string)
	if len(parts) > 2 {
		left, _ = parts[2].(int64)
	}
	if verdict == "won" { // the epoch must survive the primary
		err = l.db.Settled(ctx)
	}
	return verdict, value, left, err
}

// Hold implements Election.
func (l *Lease) Hold(ctx context.Context, t *Term) error {
	down := false
	err := every(ctx, l.ttl/5, func() (bool, error) {
		asked := time.Now()
		kept, err := l.keep(ctx, t)
		down = l.report(err, down)
		if err == nil && !kept {
			return true, fmt.Errorf("%w: epoch %d is over", ErrDeposed, t.Epoch)
		}
		if err == nil {
			t.ends(asked, l.ttl)
		}
		return false, nil
	})
	if ctx.Err() != nil {
		return nil
	}
	return err
}

func (l *Lease) keep(ctx context.Context, t *Term) (bool, error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.over {
		return true, nil // the lease is another's, or nobody's
	}
	ctx, cancel := context.WithTimeout(ctx, callTimeout)
	defer cancel()
	answer, err := l.db.Eval(ctx, keepScript, []string{l.db.Term(), l.db.Key("lease")}, t.Epoch, t.Token, encode(l.node), l.ttl.Milliseconds())
	return answer == int64(1), err
}

// Release implements Election.
func (l *Lease) Release(ctx context.Context, t *Term) error {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.over = true
	ctx, cancel := context.WithTimeout(ctx, callTimeout)
	defer cancel()
	if _, err := l.db.Eval(ctx, dropScript, []string{l.db.Key("lease"), l.db.Key("candidates")}, t.Token, l.node.Name); err != nil {
		return fmt.Errorf("release the lease: %w", err)
	}
	return nil
}

// Others are the candidates besides this node, by name.
func (l *Lease) Others(ctx context.Context) ([]string, error) {
	names, err := l.db.Candidates(ctx)
	if err != nil {
		return nil, fmt.Errorf("read the candidates: %w", err)
	}
	var others []string
	for _, name := range names {
		if name != l.node.Name {
			others = append(others, name)
		}
	}
	return others, nil
}

// see notes the lease's value.
func (l *Lease) see(value string) *Holder {
	h := parse(value)
	if before := l.holder.Swap(h); before == nil || before.Token != h.Token {
		l.log.Info("Leader", "name", h.Name, "epoch", h.Epoch, "url", h.URL)
	}
	return h
}

func parse(value string) *Holder {
	h := new(Holder)
	epoch, rest, _ := strings.Cut(value, " ")
	token, node, _ := strings.Cut(rest, " ")
	h.Epoch, _ = strconv.ParseUint(epoch, 10, 64) // our own scripts wrote it
	h.Token = token
	_ = json.Unmarshal([]byte(node), &h.Node)
	return h
}

// report says once that Redis is away, and once that it is back.
func (l *Lease) report(err error, down bool) bool {
	if err != nil && !down {
		l.log.Warn("Redis does not answer: who leads is unknown until it does", "err", err)
	}
	if err == nil && down {
		l.log.Info("Redis answers again")
	}
	return err != nil
}

// every calls step at an interval, and at once when woken, until it says that
// it is done, or ctx ends.
func every(ctx context.Context, interval time.Duration, step func() (bool, error), woken ...<-chan struct{}) error {
	var wake <-chan struct{}
	if len(woken) > 0 {
		wake = woken[0]
	}
	ticker := time.NewTicker(interval)
	defer ticker.Stop()
	for {
		if done, err := step(); done || err != nil {
			return err
		}
		select {
		case <-ticker.C:
		case <-wake:
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}

func newToken() string {
	var b [16]byte
	rand.Read(b[:]) // never fails
	return hex.EncodeToString(b[:])
}
