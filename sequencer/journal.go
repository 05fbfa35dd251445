package sequencer

import (
	"context"
	"errors"
	"fmt"
	"syscall"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/regalia-network/regalia/sequencer/engine"
	"github.com/regalia-network/regalia/sequencer/journal"
	"github.com/regalia-network/regalia/sequencer/journal/record"
)

// Where a leader's journal is.
const (
	FileJournal   = "file"   // in the data directory, synced before anything is acknowledged as durable
	RedisJournal  = "redis"  // in Redis, where other nodes follow it
	MemoryJournal = "memory" // nowhere: what counts as durable ends with the process
)

// journalQueue is how many events may wait for the journal's store before
// transactions are refused: a few blocks' worth.
const journalQueue = 20_000

// trimInterval is how often the journal is rid of blocks that L1 holds.
const trimInterval = 10 * time.Second

// keptBlocks is how many of those stay in a journal that others follow. A node
// that comes back finds what it missed there; and one that was away for longer
// has to derive from L1 up to where the journal begins, which must not run away
// from it meanwhile.
const keptBlocks = 128

// opened is a journal that the node goes on with.
type opened struct {
	writer *journal.Writer
	parked []record.Parked // admitted before, and to be admitted again
	close  func() error
}

// openJournal opens the store that the configuration names, makes the blocks
// again that only it has, and goes on in an epoch of its own.
func (s *service) openJournal(ctx context.Context, reg prometheus.Registerer) (*opened, error) {
	if s.cfg.Journal != FileJournal {
		if err := s.useLeftover(ctx); err != nil {
			return nil, err
		}
		return &opened{writer: journal.NewWriter(new(journal.Memory), 1, journalQueue, reg, s.log), close: func() error { return nil }}, nil
	}
	file, err := journal.OpenFile(s.cfg.journalDir(), s.chain.rollup.Genesis.L2.Hash)
	if err != nil {
		return nil, err
	}
	epoch, parked, err := s.recover(ctx, file)
	if err != nil {
		return nil, errors.Join(fmt.Errorf("journal: %w", err), file.Close())
	}
	reg.MustRegister(diskFree(s.cfg.journalDir()))
	return &opened{writer: journal.NewWriter(file, epoch+1, journalQueue, reg, s.log), parked: parked, close: file.Close}, nil
}

// diskFree is what the journal can still write.
func diskFree(dir string) prometheus.Collector {
	return prometheus.NewGaugeFunc(prometheus.GaugeOpts{Name: "regalia_journal_disk_free_bytes", Help: "Bytes left on the disk of the journal's files."}, func() float64 {
		var disk syscall.Statfs_t
		if err := syscall.Statfs(dir, &disk); err != nil {
			return 0
		}
		return float64(disk.Bavail) * float64(disk.Bsize)
	})
}

// recover brings the chain to where the journal is. It returns the highest epoch
// that wrote it, and what waited.
func (s *service) recover(ctx context.Context, store journal.Store) (epoch uint64, parked []record.Parked, err error) {
	if epoch, _, err = store.Position(ctx); err != nil {
		return 0, nil, err
	}
	replay, err := journal.Replay(ctx, store)
	if err != nil {
		return 0, nil, err
	}
	return epoch, replay.Parked(), engine.Recover(ctx, s.node.Eth.BlockChain(), s.node.Eth.ChainDb(), replay.Blocks(), s.log)
}

// useLeftover keeps the promises of a journal file that this configuration does
// not go on with: of a leader that ran here before. A verifier has no blocks of
// its own, and says only that the file is there.
func (s *service) useLeftover(ctx context.Context) error {
	dir := s.cfg.journalDir()
	if there, err := journal.Exists(dir); err != nil || !there {
		return err
	}
	if s.cfg.Role != Leader {
		s.log.Warn("A leader's journal lies here, which this role does not use: blocks that are not on L1 yet are only in it", "dir", dir)
		return nil
	}
	file, err := journal.OpenFile(dir, s.chain.rollup.Genesis.L2.Hash)
	if err != nil {
		return err
	}
	s.log.Info("A leader's journal lies here, which is not gone on with: its blocks are kept", "dir", dir)
	if _, _, err = s.recover(ctx, file); err != nil {
		err = fmt.Errorf("journal: %w", err)
	}
	return errors.Join(err, file.Close())
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
		safe, keep := s.node.Eth.BlockChain().CurrentSafeBlock(), uint64(0)
		if s.cluster != nil {
			keep = keptBlocks
		}
		if safe == nil || safe.Number.Uint64() < keep {
			continue
		}
		if err := w.Release(ctx, safe.Number.Uint64()-keep); err != nil {
			s.log.Warn("Cannot trim the journal", "err", err)
		}
	}
}
