package journal

import (
	"context"
	"fmt"

	"github.com/regalia-network/regalia/sequencer/journal/record"
)

// Replay reads what a store tells of.
func Replay(ctx context.Context, store Store) (*record.Replay, error) {
	replay := new(record.Replay)
	err := store.Read(ctx, 0, func(seq uint64, frame []byte) error {
		r, _, err := record.Next(frame)
		if err == nil {
			err = replay.Add(r)
		}
		if err != nil {
			return fmt.Errorf("journal record %d: %w", seq, err)
		}
		return nil
	})
	return replay, err
}
