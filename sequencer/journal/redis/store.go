package redis

import (
	"context"
	"errors"
	"fmt"
	"strconv"
	"strings"
	"time"

	goredis "github.com/redis/go-redis/v9"
	"github.com/regalia-network/regalia/sequencer/journal"
)

// ErrDiverged means that the journal has other records than those that were
// read: Redis lost some, and another leader went on without them.
var ErrDiverged = errors.New("the journal has other records now than those read before")

// appendScript stores frames, all or none. What is there already must be the
// same: then it is a repeated append whose answer was lost. Once a term has
// begun, only its token may append, however high another's epoch is: Redis may
// have lost that one.
//
// KEYS: term, records. ARGV: epoch, token, first, whether an empty database may
// begin at first, frames.
const appendScript = `
local term = redis.call('HMGET', KEYS[1], 'epoch', 'token', 'next')
local highest, next = tonumber(term[1] or 0), tonumber(term[3] or -1)
local epoch, first = tonumber(ARGV[1]), tonumber(ARGV[3])
if epoch < highest or (term[2] and term[2] ~= ARGV[2]) then
  return {'stale', highest, next}
end
if next < 0 and (first == 0 or ARGV[4] == '1') then next = first end
if first > next then return {'gap', highest, next} end
local last = first + #ARGV - 5
for seq = first, math.min(next - 1, last) do
  local at = string.format('%.0f-0', seq + 1)
  local there = redis.call('XRANGE', KEYS[2], at, at)[1]
  if not there or there[2][2] ~= ARGV[seq - first + 5] or there[2][4] ~= ARGV[1] then return {'other', highest, next} end
end
for seq = math.max(next, first), last do
  redis.call('XADD', KEYS[2], string.format('%.0f-0', seq + 1), 'frame', ARGV[seq - first + 5], 'epoch', ARGV[1])
end
redis.call('HSET', KEYS[1], 'epoch', ARGV[1], 'token', ARGV[2], 'next', string.format('%.0f', math.max(next, last + 1)))
return {'ok', epoch, math.max(next, last + 1)}`

// page is how many records are read at a time.
const page = 512

// followWait is how long Follow waits in Redis for the next record before it
// looks again whether all is as it was.
const followWait = time.Second

// Store is a journal's store. A record with sequence number n is the stream's
// entry n+1-0, with its frame and the epoch that wrote it.
type Store struct {
	db   *DB
	tail tail
}

var _ journal.Store = (*Store)(nil)

// NewStore keeps a journal in db.
func NewStore(db *DB) *Store { return &Store{db: db} }

// For is the store as one term sees it. It appends in the name of that term.
func (s *Store) For(token string) journal.Store { return &termStore{s, token} }

// termStore is a store with a term's token: two terms can have the same epoch
// if Redis lost the first, and are told apart by it.
type termStore struct {
	*Store
	token string
}

// Append implements journal.Store.
func (t *termStore) Append(ctx context.Context, epoch, first uint64, frames [][]byte) error {
	return t.append(ctx, epoch, t.token, first, frames)
}

// Append implements journal.Store, for a writer without terms.
func (s *Store) Append(ctx context.Context, epoch, first uint64, frames [][]byte) error {
	return s.append(ctx, epoch, "", first, frames)
}

// append stores frames. If Redis has lost what this process wrote or read
// before, that comes first, as it was.
func (s *Store) append(ctx context.Context, epoch uint64, token string, first uint64, frames [][]byte) error {
	verdict, highest, next, err := s.try(ctx, epoch, token, first, frames, false)
	if err == nil && verdict == "gap" && next < int64(first) {
		from, lost := s.tail.since(next, first)
		if lost == nil {
			return fmt.Errorf("%w: Redis has lost records from %d to %d, and this node does not hold them either: see which blocks L1 lacks, and restore Redis from its append-only file or a replica", journal.ErrGap, max(next, 0), first-1)
		}
		verdict, highest, next, err = s.try(ctx, epoch, token, from, append(lost, frames...), true)
	}
	switch {
	case err != nil:
		return fmt.Errorf("append to Redis: %w", plain(err))
	case verdict == "stale":
		return fmt.Errorf("%w: epoch %d, ours is %d", journal.ErrStale, highest, epoch)
	case verdict != "ok":
		return fmt.Errorf("%w: next is %d, and record %d is another's", journal.ErrGap, next, first)
	}
	s.tail.add(first, frames)
	return nil
}

// try runs the script once.
func (s *Store) try(ctx context.Context, epoch uint64, token string, first uint64, frames [][]byte, fresh bool) (verdict string, highest, next int64, err error) {
	args := make([]any, 0, len(frames)+4)
	args = append(args, epoch, token, first, fresh)
	for _, frame := range frames {
		args = append(args, frame)
	}
	answer, err := s.db.replicated(ctx, appendScript, []string{s.db.Term(), s.records()}, args...)
	if err != nil {
		return "", 0, 0, err
	}
	parts, ok := answer.([]any)
	if !ok || len(parts) != 3 {
		return "", 0, 0, fmt.Errorf("script answered %v", answer)
	}
	verdict, _ = parts[0].(string)
	highest, _ = parts[1].(int64)
	next, _ = parts[2].(int64)
	return verdict, highest, next, nil
}

// Refill puts back what Redis has lost of what this process has read, in the
// name of a term that has just begun, before anything new is appended.
func (s *Store) Refill(ctx context.Context, epoch uint64, token string) (count uint64, err error) {
	_, next, err := s.Position(ctx)
	if err != nil || next >= s.tail.end() {
		return 0, err
	}
	if err := s.unchanged(ctx, next); err != nil { // another leader went on from there
		return 0, err
	}
	end := s.tail.end()
	return end - next, s.append(ctx, epoch, token, end, nil)
}

// Position implements journal.Store.
func (s *Store) Position(ctx context.Context) (epoch, next uint64, err error) {
	term, err := s.db.client.HMGet(ctx, s.db.Term(), "epoch", "next").Result()
	if err != nil {
		return 0, 0, fmt.Errorf("read the term from Redis: %w", plain(err))
	}
	for i, to := range []*uint64{&epoch, &next} {
		if text, ok := term[i].(string); ok {
			if *to, err = strconv.ParseUint(text, 10, 64); err != nil {
				return 0, 0, fmt.Errorf("key %s in Redis: %w", s.db.Term(), err)
			}
		}
	}
	return epoch, next, nil
}

// Settled returns when the replicas that are asked for have all that the
// primary has.
func (d *DB) Settled(ctx context.Context) error {
	_, err := d.replicated(ctx, "return 1", nil)
	return err
}

// Read implements journal.Store.
func (s *Store) Read(ctx context.Context, from uint64, visit func(uint64, []byte) error) error {
	for begun := false; ; begun = true {
		entries, err := s.db.client.XRangeN(ctx, s.records(), id(from), "+", page).Result()
		if err != nil {
			return fmt.Errorf("read records from Redis: %w", plain(err))
		}
		if begun && len(entries) > 0 && entries[0].ID != id(from) {
			return fmt.Errorf("%w: the oldest is entry %s, want %s", ErrTrimmed, entries[0].ID, id(from))
		}
		if from, err = s.visit(entries, from, visit); err != nil || len(entries) < page {
			return err
		}
	}
}

// visit hands over entries and returns the number after the last. Only before
// the first may numbers be missing: those were trimmed.
func (s *Store) visit(entries []goredis.XMessage, next uint64, visit func(uint64, []byte) error) (uint64, error) {
	for i, entry := range entries {
		seq, frame, err := decode(entry)
		if err != nil {
			return next, fmt.Errorf("key %s in Redis: %w", s.records(), err)
		}
		if i > 0 && seq != next {
			return next, fmt.Errorf("key %s in Redis: after record %d comes %d, some are missing", s.records(), next-1, seq)
		}
		s.tail.add(seq, [][]byte{frame})
		if err := visit(seq, frame); err != nil {
			return next, err
		}
		next = seq + 1
	}
	return next, nil
}

// Trim implements journal.Store.
func (s *Store) Trim(ctx context.Context, before uint64) error {
	if err := s.db.client.XTrimMinID(ctx, s.records(), id(before)).Err(); err != nil {
		return fmt.Errorf("trim records in Redis: %w", plain(err))
	}
	s.tail.trim(before)
	return nil
}

func (s *Store) records() string { return s.db.Key("records") }

// id is the stream's id of a record; 0-0 is not allowed.
func id(seq uint64) string { return strconv.FormatUint(seq+1, 10) + "-0" }

func decode(entry goredis.XMessage) (seq uint64, frame []byte, err error) {
	number, _, _ := strings.Cut(entry.ID, "-")
	seq, err = strconv.ParseUint(number, 10, 64)
	text, ok := entry.Values["frame"].(string)
	if err != nil || seq == 0 || !ok {
		return 0, nil, fmt.Errorf("entry %s is not a record", entry.ID)
	}
	return seq - 1, []byte(text), nil
}

// plain turns Redis' bare words into what a person can act on.
func plain(err error) error {
	switch text := err.Error(); {
	case strings.HasPrefix(text, "NOAUTH"), strings.HasPrefix(text, "WRONGPASS"):
		return fmt.Errorf("%w: put user and password into the URL (--redis)", err)
	case strings.HasPrefix(text, "READONLY"):
		return fmt.Errorf("%w: this server is a replica; name the primary, or Sentinels, which know it", err)
	case strings.HasPrefix(text, "OOM"):
		return fmt.Errorf("%w: raise Redis' maxmemory, or see why L1 gets no batches (records go once their block is on L1)", err)
	case strings.HasPrefix(text, "MISCONF"):
		return fmt.Errorf("%w: Redis cannot write to its disk; see its log", err)
	}
	return err
}
