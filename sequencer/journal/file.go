package journal

import (
	"context"
	"crypto/rand"
	"encoding/binary"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"syscall"

	"github.com/ethereum/go-ethereum/common"
	"github.com/regalia-network/regalia/sequencer/journal/record"
)

// segmentBytes is when a segment is full and the next one begins.
const segmentBytes = 64 << 20

// ErrInUse means that another process has the journal open.
var ErrInUse = errors.New("the journal is in use by another process")

// File is a store in a directory of this machine, synced to disk before Append
// returns. It consists of segments, files named by the number of their first
// record, and the highest epoch. One process may have it open.
type File struct {
	dir   string
	chain common.Hash // hash of the genesis
	full  int64       // bytes; when a segment is
	lock  *os.File    // the directory

	mu       sync.Mutex // guards all below
	epoch    uint64
	next     uint64
	segments []uint64 // first numbers, ascending; the last is written to
	file     *os.File
	salt     uint32 // of it
	size     int64  // bytes of it that are whole and synced
}

// OpenFile opens or makes the store of a chain in dir. A last write that did not
// finish is cut off: nobody was told that it is durable.
func OpenFile(dir string, chain common.Hash) (*File, error) {
	return openFile(dir, chain, segmentBytes)
}

func openFile(dir string, chain common.Hash, full int64) (*File, error) {
	f := &File{dir: dir, chain: chain, full: full}
	if err := f.open(); err != nil {
		return nil, fmt.Errorf("journal %s: %w", dir, errors.Join(err, f.Close()))
	}
	return f, nil
}

func (f *File) open() (err error) {
	if err := os.MkdirAll(f.dir, 0o700); err != nil {
		return err
	}
	if f.lock, err = lockDir(f.dir); err != nil {
		return err
	}
	if f.epoch, err = readEpoch(f.dir); err != nil {
		return err
	}
	names, err := segmentFiles(f.dir)
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

// lockDir makes sure that nobody else has the directory open. The lock ends with
// the process.
func lockDir(dir string) (*os.File, error) {
	d, err := os.Open(dir)
	if err != nil {
		return nil, err
	}
	if err := syscall.Flock(int(d.Fd()), syscall.LOCK_EX|syscall.LOCK_NB); err != nil {
		d.Close()
		if errors.Is(err, syscall.EWOULDBLOCK) {
			return nil, fmt.Errorf("%w: stop the node that runs on it, or name another directory", ErrInUse)
		}
		return nil, fmt.Errorf("lock: %w", err)
	}
	return d, nil
}

func readEpoch(dir string) (epoch uint64, err error) {
	text, err := os.ReadFile(filepath.Join(dir, "epoch"))
	if errors.Is(err, fs.ErrNotExist) {
		return 0, nil
	}
	if err == nil {
		epoch, err = strconv.ParseUint(strings.TrimSpace(string(text)), 10, 64)
	}
	if err != nil {
		return 0, fmt.Errorf("epoch: %w", err)
	}
	return epoch, nil
}

// check reads a segment and finds its end.
func (f *File) check(name string, last bool) error {
	s, err := readSegment(name)
	if err != nil {
		return err
	}
	if len(f.segments) > 0 && s.First != f.next {
		return fmt.Errorf("segment %s: want %d as the next record, a segment is missing: restore the file", name, f.next)
	}
	if s.Bytes >= int64(record.HeaderBytes) && s.Chain != f.chain {
		return fmt.Errorf("segment %s is of the chain with genesis %s, this node's is %s: give the journal of this chain, or move its folder away", name, s.Chain, f.chain)
	}
	if s.Damage != nil && (!last || !s.Torn) {
		return fmt.Errorf("segment %s, byte %d, record %d: %w: restore the file; or see what is left with `regalia sequencer journal inspect` and cut the rest off with `… repair`", name, s.Bytes, s.Next, s.Damage)
	}
	f.segments, f.next, f.salt, f.size = append(f.segments, s.First), s.Next, s.Salt, s.Bytes
	if s.Damage != nil {
		return cutTail(name, s.Bytes)
	}
	return nil
}

// cutTail takes an unfinished write off the end, and keeps a copy of it.
func cutTail(name string, whole int64) error {
	text, err := os.ReadFile(name)
	if err != nil {
		return err
	}
	if err := os.WriteFile(name+".torn", text[whole:], 0o600); err != nil {
		return err
	}
	return os.Truncate(name, whole)
}

// begin starts a segment with the next record. Its name appears once its header
// is on disk.
func (f *File) begin() error {
	var random [4]byte
	if _, err := rand.Read(random[:]); err != nil {
		return err
	}
	salt := binary.LittleEndian.Uint32(random[:])
	header := record.AppendHeader(nil, record.Header{Salt: salt, Chain: f.chain})
	name := segmentFile(f.dir, f.next)
	if err := writeFile(name, header); err != nil {
		return err
	}
	file, err := os.OpenFile(name, os.O_RDWR, 0o600)
	if err != nil {
		return err
	}
	if f.file != nil {
		err = f.file.Close()
	}
	f.file, f.salt, f.size, f.segments = file, salt, int64(len(header)), append(f.segments, f.next)
	return err
}

// writeFile puts a file in place, whole and on disk, or not at all.
func writeFile(name string, text []byte) error {
	temp := name + ".new"
	file, err := os.OpenFile(temp, os.O_WRONLY|os.O_CREATE|os.O_TRUNC, 0o600)
	if err != nil {
		return err
	}
	_, err = file.Write(text)
	if err = errors.Join(err, file.Sync(), file.Close()); err == nil {
		err = os.Rename(temp, name)
	}
	if err != nil {
		return errors.Join(err, os.Remove(temp))
	}
	return syncDir(filepath.Dir(name))
}

func syncDir(name string) error {
	dir, err := os.Open(name)
	if err != nil {
		return err
	}
	return errors.Join(dir.Sync(), dir.Close())
}

// Append implements Store.
func (f *File) Append(_ context.Context, epoch, first uint64, frames [][]byte) error {
	f.mu.Lock()
	defer f.mu.Unlock()
	if err := admissible(f.epoch, f.next, epoch, first); err != nil {
		return err
	}
	if err := f.append(epoch, frames); err != nil {
		return fmt.Errorf("journal %s: %w", f.dir, err)
	}
	return nil
}

func (f *File) append(epoch uint64, frames [][]byte) error {
	if epoch > f.epoch {
		if err := writeFile(filepath.Join(f.dir, "epoch"), fmt.Appendln(nil, epoch)); err != nil {
			return err
		}
		f.epoch = epoch
	}
	if f.size >= f.full {
		if err := f.begin(); err != nil {
			return err
		}
	}
	group, err := record.AppendGroup(nil, f.salt, f.next, frames)
	if err != nil {
		return err
	}
	if _, err = f.file.WriteAt(group, f.size); err == nil {
		err = f.file.Sync()
	}
	if err != nil { // what was written of it must not be taken for records
		return errors.Join(err, f.file.Truncate(f.size))
	}
	f.size += int64(len(group))
	f.next += uint64(len(frames))
	return nil
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
		s, err := readSegment(segmentFile(f.dir, first))
		if err != nil {
			return fmt.Errorf("journal %s: %w", f.dir, err)
		}
		if err := s.each(func(seq uint64, frame []byte) error {
			if seq < from || seq >= next {
				return nil
			}
			if err := ctx.Err(); err != nil {
				return err
			}
			return visit(seq, frame)
		}); err != nil {
			return err
		}
	}
	return ctx.Err()
}

// Trim implements Store. It drops whole segments.
func (f *File) Trim(_ context.Context, before uint64) error {
	f.mu.Lock()
	defer f.mu.Unlock()
	for len(f.segments) > 1 && f.segments[1] <= before {
		if err := os.Remove(segmentFile(f.dir, f.segments[0])); err != nil {
			return fmt.Errorf("trim journal: %w", err)
		}
		f.segments = f.segments[1:]
	}
	return nil
}

// Close closes the file and gives the directory free.
func (f *File) Close() (err error) {
	for _, open := range []*os.File{f.file, f.lock} {
		if open != nil {
			err = errors.Join(err, open.Close())
		}
	}
	return err
}
