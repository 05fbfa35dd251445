package redis

import (
	"bytes"
	"context"
	"errors"
	"fmt"

	goredis "github.com/redis/go-redis/v9"
)

// ErrTrimmed means that records were dropped before they were read: L1 holds
// their blocks.
var ErrTrimmed = errors.New("records were trimmed before they were read")

// Follow waits for records from a number on and hands over what has come, until
// there is an error. It never hands over a record whose predecessor is not the
// one that was handed over before: Redis may have lost that, and another leader
// may have gone on without it.
func (s *Store) Follow(ctx context.Context, from uint64, visit func(uint64, []byte) error) error {
	for {
		entries, err := s.await(ctx, from)
		if err != nil {
			return fmt.Errorf("follow records in Redis: %w", plain(err))
		}
		if err := s.unchanged(ctx, from); err != nil {
			return err
		}
		if len(entries) == 0 {
			continue
		}
		if seq, _, err := decode(entries[0]); err == nil && seq > from {
			return fmt.Errorf("%w: the oldest is %d, want %d", ErrTrimmed, seq, from)
		}
		if from, err = s.visit(entries, from, visit); err != nil {
			return err
		}
	}
}

// await returns the next records, or none after followWait.
func (s *Store) await(ctx context.Context, from uint64) ([]goredis.XMessage, error) {
	after := fmt.Sprintf("%d-0", from) // the entry before record from
	streams, err := s.db.client.XRead(ctx, &goredis.XReadArgs{Streams: []string{s.records(), after}, Count: page, Block: followWait}).Result()
	if errors.Is(err, goredis.Nil) {
		return nil, nil
	}
	if err != nil || len(streams) == 0 {
		return nil, err
	}
	return streams[0].Messages, nil
}

// unchanged checks that Redis still has the last record that was read, unless
// that was trimmed, or lost and will be put back.
func (s *Store) unchanged(ctx context.Context, from uint64) error {
	last, known := s.tail.get(from - 1)
	if from == 0 || !known {
		return nil
	}
	entries, err := s.db.client.XRangeN(ctx, s.records(), id(from-1), id(from-1), 1).Result()
	if err != nil {
		return fmt.Errorf("follow records in Redis: %w", plain(err))
	}
	if len(entries) == 0 {
		return nil // trimmed, or lost: then what comes next starts below from, and is seen once it is there
	}
	if _, frame, err := decode(entries[0]); err != nil || !bytes.Equal(frame, last) {
		return fmt.Errorf("%w: record %d", ErrDiverged, from-1)
	}
	return nil
}
