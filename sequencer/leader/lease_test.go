package leader

import (
	"context"
	"errors"
	"net"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/log"
	"github.com/regalia-network/regalia/sequencer/journal"
	"github.com/regalia-network/regalia/sequencer/journal/redis"
	"github.com/regalia-network/regalia/sequencer/journal/redis/redistest"
	"github.com/stretchr/testify/require"
)

const ttl = 500 * time.Millisecond

func ready() error { return nil }

func lease(t *testing.T, s *redistest.Server, node Node) *Lease {
	t.Helper()
	db, err := redis.Open(redis.Config{URL: s.URL(), ChainID: 901})
	require.NoError(t, err)
	t.Cleanup(func() { _ = db.Close() })
	return NewLease(db, node, ttl, log.NewLogger(log.DiscardHandler()))
}

// campaign stands in the background and hands over the term.
func campaign(t *testing.T, l *Lease, ready func() error, seen uint64) <-chan *Term {
	won := make(chan *Term, 1)
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan struct{})
	t.Cleanup(func() { cancel(); <-done })
	go func() {
		defer close(done)
		if term, err := l.Campaign(ctx, ready, seen); err == nil {
			won <- term
		}
	}()
	return won
}

func hold(t *testing.T, l *Lease, term *Term) (stop func(), over <-chan error) {
	ctx, cancel := context.WithCancel(t.Context())
	ended := make(chan error, 1)
	go func() { ended <- l.Hold(ctx, term) }()
	t.Cleanup(cancel)
	return cancel, ended
}

func get(t *testing.T, won <-chan *Term, within time.Duration) *Term {
	t.Helper()
	select {
	case term := <-won:
		return term
	case <-time.After(within):
		t.Fatalf("nobody leads after %s", within)
		return nil
	}
}

func none(t *testing.T, won <-chan *Term, during time.Duration) {
	t.Helper()
	select {
	case term := <-won:
		t.Fatalf("epoch %d was won", term.Epoch)
	case <-time.After(during):
	}
}

func TestOneLeadsAndTheNextFollowsWhenItIsSilent(t *testing.T) {
	s := redistest.Start(t)
	a, b := lease(t, s, Node{Name: "a", URL: "http://127.0.0.1:1"}), lease(t, s, Node{Name: "b"})
	first := get(t, campaign(t, a, ready, 7), time.Second)
	require.EqualValues(t, 8, first.Epoch, "above all that was seen")
	stop, _ := hold(t, a, first)
	won := campaign(t, b, ready, 0)
	none(t, won, 2*ttl)
	require.Equal(t, "a", b.Holder().Name)
	require.Equal(t, "http://127.0.0.1:1", b.Holder().URL)
	require.NoError(t, first.Err())
	stop() // as SIGSTOP does
	second := get(t, won, 3*ttl)
	require.EqualValues(t, 9, second.Epoch)
	require.ErrorContains(t, first.Err(), "ran out")
	_, over := hold(t, a, first) // SIGCONT
	require.ErrorIs(t, <-over, ErrDeposed)
}

func TestTheLeaseFencesTheJournal(t *testing.T) {
	s, ctx := redistest.Start(t), t.Context()
	a, b := lease(t, s, Node{Name: "a"}), lease(t, s, Node{Name: "b"})
	first := get(t, campaign(t, a, ready, 0), time.Second)
	store := redis.NewStore(a.db)
	require.NoError(t, store.For(first.Token).Append(ctx, first.Epoch, 0, [][]byte{{1}}))
	second := get(t, campaign(t, b, ready, 0), 3*ttl)
	require.ErrorIs(t, store.For(first.Token).Append(ctx, first.Epoch, 1, [][]byte{{2}}), journal.ErrStale, "before the second has written anything")
	require.NoError(t, store.For(second.Token).Append(ctx, second.Epoch, 1, [][]byte{{3}}))
}

func TestWhoIsNotReadyDoesNotStand(t *testing.T) {
	s := redistest.Start(t)
	l, now := lease(t, s, Node{Name: "a"}), make(chan struct{})
	won := campaign(t, l, func() error {
		select {
		case <-now:
			return nil
		default:
			return errors.New("behind")
		}
	}, 0)
	none(t, won, ttl)
	close(now)
	get(t, won, time.Second)
}

func TestPriorityDecidesAndDoesNotDisturb(t *testing.T) {
	s := redistest.Start(t)
	low, high := lease(t, s, Node{Name: "low", Priority: 1}), lease(t, s, Node{Name: "high", Priority: 5})
	mid := lease(t, s, Node{Name: "mid", Priority: 3})
	first := get(t, campaign(t, low, ready, 0), time.Second)
	stop, _ := hold(t, low, first)
	m, h := campaign(t, mid, ready, 0), campaign(t, high, ready, 0)
	none(t, h, ttl) // a leader is not disturbed
	stop()
	require.NoError(t, low.Release(t.Context(), first))
	won := get(t, h, time.Second)
	require.EqualValues(t, first.Epoch+1, won.Epoch)
	none(t, m, ttl/2)
	others, err := low.Others(t.Context())
	require.NoError(t, err)
	require.ElementsMatch(t, []string{"mid", "high"}, others)
}

func TestALowPriorityLeadsIfNobodyElseDoes(t *testing.T) {
	s := redistest.Start(t)
	high := lease(t, s, Node{Name: "high", Priority: 5})
	first := get(t, campaign(t, high, ready, 0), time.Second) // and dies: its candidacy is still noted
	require.NotNil(t, first)
	get(t, campaign(t, lease(t, s, Node{Name: "low"}), ready, 0), 4*ttl)
}

func TestADeadProcessIsNoticedBeforeItsLeaseEnds(t *testing.T) {
	s := redistest.Start(t)
	l, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	a, b := lease(t, s, Node{Name: "a", URL: "http://" + l.Addr().String()}), lease(t, s, Node{Name: "b"})
	a.ttl = time.Minute
	first := get(t, campaign(t, a, ready, 0), time.Second)
	won := campaign(t, b, ready, 0)
	conn, err := l.Accept()
	require.NoError(t, err)
	_ = conn.Close() // an idle connection may end: the process still answers
	conn, err = l.Accept()
	require.NoError(t, err)
	none(t, won, ttl)
	_ = l.Close()
	_ = conn.Close()
	second := get(t, won, time.Second)
	require.EqualValues(t, first.Epoch+1, second.Epoch)
	kept, err := a.keep(t.Context(), first)
	require.NoError(t, err)
	require.False(t, kept)
}

func TestATermSurvivesRedisForgettingIt(t *testing.T) {
	s := redistest.Start(t)
	a := lease(t, s, Node{Name: "a"})
	first := get(t, campaign(t, a, ready, 3), time.Second)
	_, err := s.Do("FLUSHALL")
	require.NoError(t, err)
	kept, err := a.keep(t.Context(), first)
	require.NoError(t, err)
	require.True(t, kept)
	s.Kill()
	_, over := hold(t, a, first)
	require.Eventually(t, func() bool { return first.Err() != nil }, 5*time.Second, 10*time.Millisecond)
	s.Run()
	require.Eventually(t, func() bool { return first.Err() == nil }, 5*time.Second, 10*time.Millisecond, "nobody else took it: the term goes on")
	require.Empty(t, over)
}

// TestTheLeaderGoesOnAfterAnOutage has Redis be away for longer than the lease,
// again and again: who led leads on, though others ask for the lease more often
// than it renews it.
func TestTheLeaderGoesOnAfterAnOutage(t *testing.T) {
	s := redistest.Start(t)
	a, b := lease(t, s, Node{Name: "a"}), lease(t, s, Node{Name: "b", Priority: 1})
	term := get(t, campaign(t, a, ready, 0), time.Second)
	stop, over := hold(t, a, term)
	won := campaign(t, b, ready, 0)
	for range 3 {
		require.Eventually(t, func() bool { h := b.Holder(); return h != nil && h.Token == term.Token }, time.Second, 10*time.Millisecond)
		s.Kill()
		require.Eventually(t, func() bool { return term.Err() != nil }, 5*time.Second, 10*time.Millisecond)
		s.Run()
		none(t, won, ttl)
		require.NoError(t, term.Err())
		require.Empty(t, over)
	}
	s.Kill() // and it does not matter if it is gone when Redis is back
	stop()
	s.Run()
	get(t, won, 3*ttl)
}

// TestAReluctantNodeLeadsOnlyIfNobodyElseDoes: its own priority does not count.
func TestAReluctantNodeLeadsOnlyIfNobodyElseDoes(t *testing.T) {
	s := redistest.Start(t)
	first := lease(t, s, Node{Name: "first", Priority: 1})
	term := get(t, campaign(t, first, ready, 0), time.Second)
	stop, _ := hold(t, first, term)
	cold := campaign(t, lease(t, s, Node{Name: "cold", Priority: 9}), func() error { return ErrReluctant }, 0)
	warm := campaign(t, lease(t, s, Node{Name: "warm"}), ready, 0)
	none(t, cold, ttl)
	stop()
	require.NoError(t, first.Release(t.Context(), term))
	get(t, warm, time.Second)
	get(t, cold, 4*ttl) // the other says nothing
}
