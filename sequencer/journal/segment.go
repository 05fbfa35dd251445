package journal

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/regalia-network/regalia/sequencer/journal/record"
)

// Segment is a file of the store, as far as it can be read.
type Segment struct {
	Name  string
	Chain common.Hash // genesis of the chain it is of
	Salt  uint32
	First uint64 // number of the first record
	Next  uint64 // number after the last that is whole
	Bytes int64  // that are whole
	Size  int64  // of the file

	// Damage is why the rest cannot be read; nil if there is none. Torn damage is
	// what a write leaves that did not finish: no whole group follows it. After
	// other damage there are Lost whole records behind it.
	Damage error
	Torn   bool
	Lost   uint64

	groups []record.Group
	rest   []record.Group // whole ones behind the damage
}

func segmentFile(dir string, first uint64) string {
	return filepath.Join(dir, fmt.Sprintf("%020d.log", first))
}

// segmentFiles are the store's files, the oldest first.
func segmentFiles(dir string) ([]string, error) {
	return filepath.Glob(filepath.Join(dir, "*.log")) // sorted, and the names are of equal length
}

// Exists says whether a store's files lie in dir.
func Exists(dir string) (bool, error) {
	names, err := segmentFiles(dir)
	return len(names) > 0, err
}

// readSegment reads a file up to its end or to its first damage. An error means
// that it is none of ours or cannot be read.
func readSegment(name string) (*Segment, error) {
	first, err := strconv.ParseUint(strings.TrimSuffix(filepath.Base(name), ".log"), 10, 64)
	if err != nil {
		return nil, fmt.Errorf("segment %s: its name is not a number", name)
	}
	text, err := os.ReadFile(name)
	if err != nil {
		return nil, err
	}
	s := &Segment{Name: name, First: first, Next: first, Size: int64(len(text))}
	header, err := record.ReadHeader(text)
	if errors.Is(err, record.ErrVersion) {
		return nil, fmt.Errorf("segment %s: %w: start the version of regalia that wrote it once and stop it with Ctrl-C, then move the journal's folder away", name, err)
	}
	if err != nil { // its name appears when the header is on disk: this was no unfinished write
		s.Damage = err
		return s, nil
	}
	s.Salt, s.Chain, s.Bytes = header.Salt, header.Chain, int64(record.HeaderBytes)
	for s.Bytes < s.Size {
		g, n, err := s.group(text[s.Bytes:])
		if err != nil {
			s.Damage = err
			s.rest = behind(text[s.Bytes+1:], s.Salt)
			for _, g := range s.rest {
				count, _ := frames(g, func(uint64, []byte) error { return nil }) // what can be counted
				s.Lost += max(count, 1)
			}
			s.Torn = s.Lost == 0 && !errors.Is(err, record.ErrVersion)
			return s, nil
		}
		s.groups = append(s.groups, g)
		s.Bytes += int64(n)
	}
	return s, nil
}

// group takes the next group and counts its records.
func (s *Segment) group(text []byte) (record.Group, int, error) {
	g, n, err := record.NextGroup(text, s.Salt)
	if err != nil {
		return g, 0, err
	}
	if g.First != s.Next {
		return g, 0, fmt.Errorf("%w: a group of record %d, want %d", record.ErrCorrupt, g.First, s.Next)
	}
	count, err := frames(g, func(uint64, []byte) error { return nil })
	if err != nil {
		return g, 0, err
	}
	s.Next += count
	return g, n, nil
}

// behind are the whole groups that lie anywhere in b.
func behind(b []byte, salt uint32) (groups []record.Group) {
	for at := 0; at < len(b); at++ {
		if g, n, err := record.NextGroup(b[at:], salt); err == nil {
			groups = append(groups, g)
			at += n - 1
		}
	}
	return groups
}

// frames calls visit with each frame of a group and returns how many there are.
func frames(g record.Group, visit func(seq uint64, frame []byte) error) (count uint64, err error) {
	for at := 0; at < len(g.Frames); count++ {
		_, n, err := record.Next(g.Frames[at:])
		if err != nil {
			return count, fmt.Errorf("record %d: %w", g.First+count, err)
		}
		if err := visit(g.First+count, g.Frames[at:at+n]); err != nil {
			return count, err
		}
		at += n
	}
	return count, nil
}

// each calls visit with the whole records in order.
func (s *Segment) each(visit func(seq uint64, frame []byte) error) error {
	for _, g := range s.groups {
		if _, err := frames(g, visit); err != nil {
			return err
		}
	}
	return nil
}
