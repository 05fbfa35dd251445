package journal

import (
	"context"
	"fmt"

	"github.com/regalia-network/regalia/sequencer/journal/record"
)

// Blocks reads the blocks that a store holds, see record.Replay.
func Blocks(ctx context.Context, store Store) ([]*record.Block, error) {
	var replay record.Replay
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
	return replay.Blocks(), err
}
