package redis

import (
	"context"
	"fmt"
	"testing"
	"time"

	"github.com/regalia-network/regalia/sequencer/journal"
	"github.com/regalia-network/regalia/sequencer/journal/redis/redistest"
	"github.com/stretchr/testify/require"
)

func open(t *testing.T, cfg Config) *DB {
	t.Helper()
	cfg.ChainID = 901
	db, err := Open(cfg)
	require.NoError(t, err)
	t.Cleanup(func() { _ = db.Close() })
	return db
}

func store(t *testing.T, s *redistest.Server) *Store {
	return NewStore(open(t, Config{URL: s.URL()}))
}

func frames(from, to int) (list [][]byte) {
	for i := from; i < to; i++ {
		list = append(list, []byte(fmt.Sprintf("record %d", i)))
	}
	return list
}

func read(t *testing.T, s journal.Store, from uint64) (text []string) {
	t.Helper()
	next := from
	require.NoError(t, s.Read(t.Context(), from, func(seq uint64, frame []byte) error {
		if len(text) > 0 && seq != next {
			return fmt.Errorf("record %d after %d", seq, next-1)
		}
		next = seq + 1
		text = append(text, string(frame))
		return nil
	}))
	return text
}

func TestStoreRefusesStaleAndGaps(t *testing.T) {
	ctx, s := t.Context(), store(t, redistest.Start(t))
	a, b := s.For("aa"), s.For("bb")
	require.NoError(t, a.Append(ctx, 3, 0, frames(0, 2)))
	require.ErrorIs(t, b.Append(ctx, 2, 2, frames(2, 3)), journal.ErrStale, "an older epoch")
	require.ErrorIs(t, b.Append(ctx, 3, 2, frames(2, 3)), journal.ErrStale, "the same epoch, another term")
	require.ErrorIs(t, b.Append(ctx, 9, 2, frames(2, 3)), journal.ErrStale, "a higher epoch, but its term is not the newest: Redis has lost that")
	begin(t, s, 4, "bb")
	require.NoError(t, b.Append(ctx, 4, 2, frames(2, 4)))
	require.ErrorIs(t, a.Append(ctx, 3, 4, frames(4, 5)), journal.ErrStale)
	other := store(t, &redistest.Server{Port: portOf(t, s)})
	require.ErrorIs(t, other.For("bb").Append(ctx, 4, 6, frames(6, 7)), journal.ErrGap)
	epoch, next, err := s.Position(ctx)
	require.NoError(t, err)
	require.Equal(t, []uint64{4, 4}, []uint64{epoch, next}, "what was refused left no trace")
	require.Equal(t, []string{"record 0", "record 1", "record 2", "record 3"}, read(t, s, 0))
}

// begin does what taking a lease does.
func begin(t *testing.T, s *Store, epoch uint64, token string) {
	t.Helper()
	require.NoError(t, s.db.client.HSet(t.Context(), s.db.Term(), "epoch", epoch, "token", token).Err())
}

func portOf(t *testing.T, s *Store) (port int) {
	t.Helper()
	_, err := fmt.Sscanf(s.db.client.Options().Addr, "127.0.0.1:%d", &port)
	require.NoError(t, err)
	return port
}

func TestStoreTakesARepeatedAppendOnce(t *testing.T) {
	ctx, s := t.Context(), store(t, redistest.Start(t))
	require.NoError(t, s.Append(ctx, 1, 0, frames(0, 3)))
	require.NoError(t, s.Append(ctx, 1, 0, frames(0, 3)), "the answer was lost, the writer asks again")
	require.NoError(t, s.Append(ctx, 1, 1, frames(1, 5)), "part of it is there")
	require.ErrorIs(t, s.Append(ctx, 1, 4, frames(40, 41)), journal.ErrGap, "other content under the same number")
	require.ErrorIs(t, s.Append(ctx, 2, 4, frames(4, 5)), journal.ErrGap, "the same content from another epoch")
	require.Len(t, read(t, s, 0), 5)
}

func TestStoreTrims(t *testing.T) {
	ctx, s := t.Context(), store(t, redistest.Start(t))
	require.NoError(t, s.Append(ctx, 1, 0, frames(0, 1500)), "more than a page")
	require.Len(t, read(t, s, 0), 1500)
	require.NoError(t, s.Trim(ctx, 1400))
	require.Len(t, read(t, s, 0), 100)
	require.Equal(t, "record 1400", read(t, s, 7)[0])
	require.NoError(t, s.Trim(ctx, 1500))
	_, next, err := s.Position(ctx)
	require.NoError(t, err)
	require.EqualValues(t, 1500, next, "the number goes on")
	require.NoError(t, s.Append(ctx, 1, 1500, frames(1500, 1502)))
	require.NoError(t, s.Trim(ctx, 1501))
	require.ErrorIs(t, store(t, &redistest.Server{Port: portOf(t, s)}).Follow(ctx, 1500, nil), ErrTrimmed)
}

func TestStoreSurvivesSIGKILL(t *testing.T) {
	ctx, server := t.Context(), redistest.Start(t)
	s := store(t, server)
	require.NoError(t, s.Append(ctx, 5, 0, frames(0, 100)))
	server.Kill()
	short, cancel := context.WithTimeout(ctx, time.Second)
	defer cancel()
	require.Error(t, s.Append(short, 5, 100, frames(100, 101)))
	server.Run()
	require.NoError(t, s.Append(ctx, 5, 100, frames(100, 101)))
	require.Len(t, read(t, store(t, server), 0), 101)
}

func TestStorePutsBackWhatRedisLost(t *testing.T) {
	ctx, server := t.Context(), redistest.Start(t)
	s := store(t, server)
	require.NoError(t, s.Append(ctx, 5, 0, frames(0, 100)))
	_, err := server.Do("FLUSHALL")
	require.NoError(t, err)
	require.NoError(t, s.Append(ctx, 5, 100, frames(100, 101)))
	require.Len(t, read(t, store(t, server), 0), 101)

	reader := store(t, server)
	require.Len(t, read(t, reader, 0), 101)
	_, err = server.Do("FLUSHALL")
	require.NoError(t, err)
	begin(t, reader, 6, "cc")
	count, err := reader.Refill(ctx, 6, "cc")
	require.NoError(t, err, "who has only read it puts it back in its own term")
	require.EqualValues(t, 101, count)
	require.ErrorIs(t, s.Append(ctx, 5, 101, frames(101, 102)), journal.ErrStale)

	ignorant := store(t, server)
	_, err = server.Do("FLUSHALL")
	require.NoError(t, err)
	require.ErrorContains(t, ignorant.Append(ctx, 7, 101, frames(101, 102)), "Redis has lost records from 0 to 100")
}

func TestStoreRefillsOnlyItsOwnPast(t *testing.T) {
	ctx, server := t.Context(), redistest.Start(t)
	s, other := store(t, server), store(t, server)
	require.NoError(t, s.Append(ctx, 1, 0, frames(0, 10)))
	_, err := server.Do("FLUSHALL")
	require.NoError(t, err)
	require.NoError(t, other.Append(ctx, 2, 0, frames(20, 25)), "another leader went on without them")
	begin(t, s, 3, "dd")
	_, err = s.Refill(ctx, 3, "dd")
	require.ErrorIs(t, err, ErrDiverged)
	require.ErrorIs(t, s.unchanged(ctx, 5), ErrDiverged)
	require.Len(t, read(t, other, 0), 5)
}

func TestStoreWaitsForReplicas(t *testing.T) {
	ctx, primary := t.Context(), redistest.Start(t)
	replica := primary.Replica()
	s := NewStore(open(t, Config{URL: primary.URL(), Replicas: 1, Wait: 300 * time.Millisecond}))
	require.NoError(t, s.Append(ctx, 1, 0, frames(0, 10)))
	replica.Pause()
	require.ErrorContains(t, s.Append(ctx, 1, 10, frames(10, 11)), "0 of 1 replicas")
	require.ErrorContains(t, s.Append(ctx, 1, 10, frames(10, 11)), "0 of 1 replicas", "a repeated append waits too")
	replica.Resume()
	require.Eventually(t, func() bool { return s.Append(ctx, 1, 10, frames(10, 11)) == nil }, 5*time.Second, 20*time.Millisecond)
	primary.Kill()
	replica.Promote()
	promoted := store(t, replica)
	require.Len(t, read(t, promoted, 0), 11, "nothing that was acknowledged is gone")
	require.NoError(t, promoted.Append(ctx, 1, 11, frames(11, 12)))
}

func TestStoreFollowsThroughSentinel(t *testing.T) {
	primary := redistest.Start(t)
	primary.Replica()
	sentinel := primary.Sentinel()
	sentinel.AwaitReplicas("main", 1)
	url := "redis-sentinel://" + sentinel.Addr() + "/main/0"
	s := NewStore(open(t, Config{URL: url, Replicas: 0}))
	require.NoError(t, s.Append(t.Context(), 1, 0, frames(0, 3)))

	got := make(chan uint64, 100)
	follower := NewStore(open(t, Config{URL: url}))
	ctx, cancel := context.WithCancel(t.Context())
	ended := make(chan struct{})
	go func() {
		defer close(ended)
		var from uint64
		for ctx.Err() == nil {
			_ = follower.Follow(ctx, from, func(seq uint64, _ []byte) error { from = seq + 1; got <- seq; return nil })
		}
	}()
	defer func() { cancel(); <-ended }()
	for want := range uint64(3) {
		require.Equal(t, want, <-got)
	}
	require.NoError(t, s.db.client.Do(t.Context(), "WAIT", 1, 1000).Err())
	primary.Kill()
	require.Eventually(t, func() bool { return s.Append(t.Context(), 1, 3, frames(3, 5)) == nil }, 30*time.Second, 50*time.Millisecond,
		"Sentinel promotes the replica")
	require.EqualValues(t, 3, <-got)
	require.EqualValues(t, 4, <-got)
}

func TestStoreSaysHowToAuthenticate(t *testing.T) {
	server := redistest.Start(t)
	_, err := server.Do("CONFIG", "SET", "requirepass", "topsecret")
	require.NoError(t, err)
	_, _, err = store(t, server).Position(t.Context())
	require.ErrorContains(t, err, "put user and password into the URL")
	s := NewStore(open(t, Config{URL: "redis://:topsecret@" + server.Addr() + "/0"}))
	require.NoError(t, s.Append(t.Context(), 1, 0, frames(0, 1)))
}

func TestURLs(t *testing.T) {
	for url, want := range map[string]string{
		"localhost:6379":                       "want redis://",
		"http://localhost":                     "redis URL",
		"redis-sentinel://host:26379":          "names hosts and master",
		"redis-sentinel://:p%zz@host:1/main/0": "password: bad escape",
		"redis-sentinel://host:1/main/x":       `database "x"`,
	} {
		_, err := Open(Config{URL: url})
		require.ErrorContains(t, err, want, url)
	}
	o, err := sentinel("user:p%40ss@h1:1,h2:2/main/3?sentinel_password=s", true)
	require.NoError(t, err)
	require.Equal(t, []string{"h1:1", "h2:2"}, o.SentinelAddrs)
	require.Equal(t, []any{"user", "p@ss", "main", 3, "s"}, []any{o.Username, o.Password, o.MasterName, o.DB, o.SentinelPassword})
	require.NotNil(t, o.TLSConfig)
	_, err = Open(Config{URL: "redis://:topsecret@bad host/0"})
	require.Error(t, err)
	require.NotContains(t, err.Error(), "topsecret")
}
