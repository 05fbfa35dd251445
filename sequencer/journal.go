package sequencer

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/regalia-network/regalia/sequencer/engine"
	"github.com/regalia-network/regalia/sequencer/journal"
)

// Where a leader's journal is.
const (
	FileJournal   = "file"   // in the data directory, synced before anything is acknowledged as durable
	MemoryJournal = "memory" // nowhere: what counts as durable ends with the process
)

// journalQueue is how many events may wait for the journal's store before
// transactions are refused: a few blocks' worth.
const journalQueue = 20_000

// trimInterval is how often the journal is rid of blocks that L1 holds.
const trimInterval = 10 * time.Second

// openJournal opens the store that the configuration names, makes the blocks
// again that only it has, and goes on in an epoch of its own.
func (s *service) openJournal(ctx context.Context, reg prometheus.Registerer) (*journal.Writer, func() error, error) {
	var store journal.Store = new(journal.Memory)
	closeStore := func() error { return nil }
	if s.cfg.Journal == FileJournal {
		file, err := journal.OpenFile(filepath.Join(s.cfg.DataDir, "journal"), s.chain.rollup.Genesis.L2.Hash)
		if err != nil {
			return nil, nil, err
		}
		store, closeStore = file, file.Close
	}
	epoch, err := s.recover(ctx, store)
	if err != nil {
		return nil, nil, errors.Join(fmt.Errorf("journal: %w", err), closeStore())
	}
	return journal.NewWriter(store, epoch+1, journalQueue, reg, s.log), closeStore, nil
}

// recover brings the chain to where the journal is, and returns the highest
// epoch that wrote it.
func (s *service) recover(ctx context.Context, store journal.Store) (epoch uint64, err error) {
	if epoch, _, err = store.Position(ctx); err != nil {
		return 0, err
	}
	blocks, err := journal.Blocks(ctx, store)
	if err != nil {
		return 0, err
	}
	return epoch, engine.Recover(ctx, s.node.Eth.BlockChain(), s.node.Eth.ChainDb(), blocks, s.log)
}

// trimJournal drops what L1 holds, until ctx ends.
func (s *service) trimJournal(ctx context.Context, w *journal.Writer) error {
	ticker := time.NewTicker(trimInterval)
	defer ticker.Stop()
	for {
		select {
		case <-ctx.Done():
			return nil
		case <-ticker.C:
		}
		safe := s.node.Eth.BlockChain().CurrentSafeBlock()
		if safe == nil {
			continue
		}
		if err := w.Release(ctx, safe.Number.Uint64()); err != nil {
			s.log.Warn("Cannot trim the journal", "err", err)
		}
	}
}
