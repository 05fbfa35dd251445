package journal

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/regalia-network/regalia/sequencer/journal/record"
)

// Repair is a cut that makes a directory of File one that a node starts on. It
// is planned first, and changes nothing until it is done.
type Repair struct {
	Why     string
	From    uint64 // the first record that goes
	Records uint64 // that go, as far as they can be counted
	Blocks  []BlockReport

	dir      string
	lock     *os.File
	segments []*Segment
}

// PlanRepair plans to cut off what follows the first damage, or, if dropFrom is
// not 0, that block and all that was recorded after its opening. Nil means that
// there is nothing to do. The directory is locked until the plan is closed.
func PlanRepair(dir string, dropFrom uint64) (*Repair, error) {
	if _, _, err := survey(dir); err != nil {
		return nil, err
	}
	lock, err := lockDir(dir)
	if err != nil {
		return nil, fmt.Errorf("journal %s: %w", dir, err)
	}
	p, err := plan(dir, dropFrom)
	if p == nil || err != nil {
		return nil, errors.Join(err, lock.Close())
	}
	p.lock = lock
	return p, nil
}

func plan(dir string, dropFrom uint64) (*Repair, error) {
	segments, problem, err := survey(dir)
	if err != nil {
		return nil, err
	}
	p := &Repair{dir: dir, segments: segments}
	opened := make(map[uint64]uint64) // where a block's last opening is
	end, last := uint64(0), uint64(0)
	replay, failed := replayed(segments, func(seq uint64, r record.Record) {
		switch r := r.(type) {
		case *record.Open:
			opened[r.Number] = seq
		case *record.Whole:
			opened[r.Number] = seq
		}
		end, last = seq+1, seq
	})
	switch {
	case dropFrom > 0:
		found := false
		for _, b := range replay.Blocks() {
			if b.Number >= dropFrom && (!found || opened[b.Number] < p.From) {
				p.From, found = opened[b.Number], true
			}
		}
		if !found {
			return nil, fmt.Errorf("the journal has no block %d or above", dropFrom)
		}
		p.Why = fmt.Sprintf("block %d and all after it is given up", dropFrom)
	case problem != nil:
		p.Why, p.From = problem.Error(), firstDamage(segments)
	case failed != nil: // whole, but it makes no sense from that record on
		p.Why, p.From = failed.Error(), last
	default:
		return nil, nil
	}
	p.Records = end - min(end, p.From)
	for _, s := range segments {
		p.Records += s.Lost
	}
	for _, b := range replay.Blocks() {
		if opened[b.Number] >= p.From {
			p.Blocks = append(p.Blocks, BlockReport{b.Number, b.Parent, b.Hash, b.Attrs.Timestamp, len(b.Attrs.Transactions), len(b.Txs)})
		}
	}
	return p, nil
}

// firstDamage is the record at which survey found a problem.
func firstDamage(segments []*Segment) uint64 {
	for i, s := range segments {
		if i > 0 && (s.First != segments[i-1].Next || s.Chain != segments[i-1].Chain) {
			return segments[i-1].Next
		}
		if s.Damage != nil {
			return s.Next
		}
	}
	return 0
}

// Do copies the directory to backup, which must not exist, and cuts.
func (p *Repair) Do(backup string) error {
	if _, err := os.Stat(backup); err == nil {
		return fmt.Errorf("backup %s is there already", backup)
	}
	if err := os.CopyFS(backup, os.DirFS(p.dir)); err != nil {
		return fmt.Errorf("backup: %w: nothing was changed", err)
	}
	if err := syncDir(backup); err != nil {
		return fmt.Errorf("backup: %w: nothing was changed", err)
	}
	// The newest first: a stop in between leaves a journal that begins as before.
	for i := len(p.segments) - 1; i >= 0; i-- {
		s := p.segments[i]
		switch {
		case i > 0 && (s.First >= p.From || s.First != p.segments[i-1].Next), s.Bytes < int64(record.HeaderBytes):
			if err := os.Remove(s.Name); err != nil {
				return err
			}
		case s.Next > p.From || s.Damage != nil:
			text, err := s.until(p.From)
			if err != nil {
				return err
			}
			if err := writeFile(s.Name, text); err != nil {
				return err
			}
		}
	}
	return syncDir(p.dir)
}

// until is the segment with the records before one.
func (s *Segment) until(from uint64) ([]byte, error) {
	text := record.AppendHeader(nil, record.Header{Salt: s.Salt, Chain: s.Chain})
	for _, g := range s.groups {
		var kept [][]byte
		if _, err := frames(g, func(seq uint64, frame []byte) error {
			if seq < from {
				kept = append(kept, frame)
			}
			return nil
		}); err != nil {
			return nil, err
		}
		if len(kept) == 0 {
			break
		}
		var err error
		if text, err = record.AppendGroup(text, s.Salt, g.First, kept); err != nil {
			return nil, err
		}
	}
	return text, nil
}

// Close gives the directory free.
func (p *Repair) Close() error { return p.lock.Close() }

// BackupName is a name beside the directory for a copy of it.
func BackupName(dir, stamp string) string { return filepath.Clean(dir) + ".backup-" + stamp }
