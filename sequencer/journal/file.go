package journal

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"sync"

	"github.com/regalia-network/regalia/sequencer/journal/record"
)

// segmentBytes is when a segment is full and the next one begins.
const segmentBytes = 64 << 20

// File is a store in a directory of this machine, synced to disk before Append
// returns. It consists of segments, files named by the number of their first
// record, and the highest epoch. One process may have it open; the node's lock
// on its data directory sees to that.
type File struct {
	dir  string
	full int64 // bytes; when a segment is

	mu       sync.Mutex // guards all below
	epoch    uint64
	next     uint64
	segments []uint64 // first numbers, ascending; the last is written to
	file     *os.File
	size     int64 // bytes of it that are whole and synced
}

// OpenFile opens or makes the store in dir. A last record that was not written
// in full is cut off: nobody was told that it is durable.
func OpenFile(dir string) (*File, error) { return openFile(dir, segmentBytes) }

func openFile(dir string, full int64) (*File, error) {
	f := &File{dir: dir, full: full}
	if err := f.open(); err != nil {
		return nil, fmt.Errorf("journal %s: %w", dir, errors.Join(err, f.Close()))
	}
	return f, nil
}

func (f *File) open() error {
	if err := os.MkdirAll(f.dir, 0o700); err != nil {
		return err
	}
	text, err := os.ReadFile(f.path("epoch"))
	if err == nil {
		f.epoch, err = strconv.ParseUint(strings.TrimSpace(string(text)), 10, 64)
	}
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("epoch: %w", err)
	}
	names, err := filepath.Glob(f.path("*.log")) // sorted, and the names are of equal length
	if err != nil {
		return err
	}
	for i, name := range names {
		if err := f.check(name, i == len(names)-1); err != nil {
			return err
		}
	}
	if len(names) == 0 {
		return f.begin()
	}
	f.file, err = os.OpenFile(names[len(names)-1], os.O_RDWR, 0o600)
	return err
}

// check reads a segment and finds its end.
func (f *File) check(name string, last bool) error {
	first, err := strconv.ParseUint(strings.TrimSuffix(filepath.Base(name), ".log"), 10, 64)
	if err != nil {
		return fmt.Errorf("segment %s: its name is not a number", name)
	}
	if len(f.segments) > 0 && first != f.next {
		return fmt.Errorf("segment %s: want %d as the next record, a segment is missing", name, f.next)
	}
	text, err := os.ReadFile(name)
	if err != nil {
		return err
	}
	f.segments, f.next, f.size = append(f.segments, first), first, 0
	for at := 0; at < len(text); {
		_, n, err := record.Next(text[at:])
		if err == nil {
			at += n
			f.next++
			f.size = int64(at)
			continue
		}
		if !last || errors.Is(err, record.ErrVersion) || follows(text[at+1:]) {
			return fmt.Errorf("segment %s, byte %d, record %d: %w: restore the file, or move it away if its blocks are safe on L1", name, at, f.next, err)
		}
		return f.cut(name, text[at:])
	}
	return nil
}

// follows says whether a whole record lies anywhere in b: then what is before it
// was not the last write.
func follows(b []byte) bool {
	for at := range b {
		if _, _, err := record.Next(b[at:]); err == nil {
			return true
		}
	}
	return false
}

// cut takes an unfinished write off the end, and keeps a copy of it.
func (f *File) cut(name string, torn []byte) error {
	if err := os.WriteFile(name+".torn", torn, 0o600); err != nil {
		return err
	}
	return os.Truncate(name, f.size)
}

// begin starts a segment with the next record.
func (f *File) begin() error {
	file, err := os.OpenFile(f.path(fmt.Sprintf("%020d.log", f.next)), os.O_RDWR|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return err
	}
	if err := f.syncDir(); err != nil {
		return errors.Join(err, file.Close())
	}
	if f.file != nil {
		err = f.file.Close()
	}
	f.file, f.size, f.segments = file, 0, append(f.segments, f.next)
	return err
}

// Append implements Store.
func (f *File) Append(_ context.Context, epoch, first uint64, frames [][]byte) error {
	f.mu.Lock()
	defer f.mu.Unlock()
	if err := admissible(f.epoch, f.next, epoch, first); err != nil {
		return err
	}
	if epoch > f.epoch {
		if err := f.setEpoch(epoch); err != nil {
			return fmt.Errorf("journal %s: %w", f.dir, err)
		}
	}
	if f.size >= f.full {
		if err := f.begin(); err != nil {
			return fmt.Errorf("journal %s: %w", f.dir, err)
		}
	}
	var group []byte
	for _, frame := range frames {
		group = append(group, frame...)
	}
	_, err := f.file.WriteAt(group, f.size)
	if err == nil {
		err = f.file.Sync()
	}
	if err != nil { // what was written of it must not be taken for a record
		return fmt.Errorf("journal %s: %w", f.dir, errors.Join(err, f.file.Truncate(f.size)))
	}
	f.size += int64(len(group))
	f.next += uint64(len(frames))
	return nil
}

func (f *File) setEpoch(epoch uint64) error {
	temp := f.path("epoch.new")
	file, err := os.Create(temp)
	if err != nil {
		return err
	}
	_, err = fmt.Fprintln(file, epoch)
	if err = errors.Join(err, file.Sync(), file.Close()); err == nil {
		err = os.Rename(temp, f.path("epoch"))
	}
	if err == nil {
		err = f.syncDir()
	}
	if err == nil {
		f.epoch = epoch
	}
	return err
}

func (f *File) syncDir() error {
	dir, err := os.Open(f.dir)
	if err != nil {
		return err
	}
	return errors.Join(dir.Sync(), dir.Close())
}

// Position implements Store.
func (f *File) Position(context.Context) (epoch, next uint64, err error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.epoch, f.next, nil
}

// Read implements Store.
func (f *File) Read(ctx context.Context, from uint64, visit func(uint64, []byte) error) error {
	f.mu.Lock()
	segments, next := f.segments, f.next
	f.mu.Unlock()
	for i, first := range segments {
		if i+1 < len(segments) && segments[i+1] <= from {
			continue
		}
		text, err := os.ReadFile(f.path(fmt.Sprintf("%020d.log", first)))
		if err != nil {
			return fmt.Errorf("journal %s: %w", f.dir, err)
		}
		for seq, at := first, 0; at < len(text) && seq < next && ctx.Err() == nil; seq++ {
			_, n, err := record.Next(text[at:])
			if err != nil {
				return fmt.Errorf("journal %s: record %d: %w", f.dir, seq, err)
			}
			if seq >= from {
				if err := visit(seq, text[at:at+n]); err != nil {
					return err
				}
			}
			at += n
		}
	}
	return ctx.Err()
}

// Trim implements Store. It drops whole segments.
func (f *File) Trim(_ context.Context, before uint64) error {
	f.mu.Lock()
	defer f.mu.Unlock()
	for len(f.segments) > 1 && f.segments[1] <= before {
		if err := os.Remove(f.path(fmt.Sprintf("%020d.log", f.segments[0]))); err != nil {
			return fmt.Errorf("trim journal: %w", err)
		}
		f.segments = f.segments[1:]
	}
	return nil
}

// Close closes the file.
func (f *File) Close() error {
	if f.file == nil {
		return nil
	}
	return f.file.Close()
}

func (f *File) path(name string) string { return filepath.Join(f.dir, name) }
