package export

import (
	"bufio"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"hash"
	"io"
	"os"
	"path/filepath"

	"github.com/ethereum/go-ethereum/common"
	"github.com/klauspost/compress/zstd"

	"github.com/regalia-network/regalia/migration/atomicfile"
	"github.com/regalia-network/regalia/migration/chunk"
)

// writer spreads entries over account and code chunks and keeps the manifest's
// counts and chunk table.
type writer struct {
	manifest *Manifest
	accounts series
	codes    series
	seen     map[common.Hash]struct{} // code hashes written
}

func newWriter(dir string, chunkBytes int64, manifest *Manifest) *writer {
	w := &writer{manifest: manifest, seen: make(map[common.Hash]struct{})}
	w.accounts = series{dir: dir, kind: chunk.Accounts, limit: chunkBytes, manifest: manifest}
	w.codes = series{dir: dir, kind: chunk.Codes, limit: chunkBytes, manifest: manifest}
	return w
}

// add writes one entry. Entries must come in ascending key order.
func (w *writer) add(e *Entry) error {
	out, err := w.accounts.open(e.Account.Key)
	if err != nil {
		return err
	}
	if err := out.Account(e.Account); err != nil {
		return fmt.Errorf("write account %s: %w", e.Account.Name(), err)
	}
	counts := &w.manifest.Counts
	counts.Accounts++
	if !e.Account.HasAddress {
		counts.MissingAddresses++
	}
	for _, slot := range e.Slots {
		if err := out.Slot(slot); err != nil {
			return fmt.Errorf("write storage of %s: %w", e.Account.Name(), err)
		}
		counts.Slots++
		if !slot.HasPreimage {
			counts.MissingSlotKeys++
		}
	}
	if !e.Account.HasCode() {
		return nil
	}
	return w.addCode(e.Account.CodeHash, e.Code)
}

func (w *writer) addCode(codeHash common.Hash, code []byte) error {
	if _, ok := w.seen[codeHash]; ok {
		return nil
	}
	out, err := w.codes.open(codeHash)
	if err != nil {
		return err
	}
	if err := out.Code(code); err != nil {
		return fmt.Errorf("write code %s: %w", codeHash, err)
	}
	w.seen[codeHash] = struct{}{}
	w.manifest.Counts.Codes++
	return nil
}

// finish closes the open chunks.
func (w *writer) finish() error {
	if err := w.accounts.close(); err != nil {
		return err
	}
	return w.codes.close()
}

// abort drops what is open. It does nothing after finish.
func (w *writer) abort() {
	w.accounts.drop()
	w.codes.drop()
}

// series is the run of chunk files of one kind: it closes a file that reached
// the limit and opens the next.
type series struct {
	dir      string
	kind     chunk.Kind
	limit    int64
	manifest *Manifest

	next int
	file *chunkWriter // nil between chunks
}

// open returns the encoder for an item of the given key.
func (s *series) open(key common.Hash) (*chunk.Encoder, error) {
	if s.file != nil && s.file.enc.Size() >= s.limit {
		if err := s.close(); err != nil {
			return nil, err
		}
	}
	if s.file == nil {
		name := fmt.Sprintf("%s-%06d.zst", s.kind, s.next)
		file, err := createChunk(filepath.Join(s.dir, name), s.kind)
		if err != nil {
			return nil, err
		}
		s.next++
		s.file = file
		s.file.row = ChunkFile{File: name, Kind: s.kind.String(), First: key}
	}
	s.file.row.Last = key
	return s.file.enc, nil
}

func (s *series) close() error {
	if s.file == nil {
		return nil
	}
	row, err := s.file.close()
	s.file = nil
	if err != nil {
		return err
	}
	s.manifest.Chunks = append(s.manifest.Chunks, row)
	return nil
}

func (s *series) drop() {
	if s.file != nil {
		s.file.drop()
		s.file = nil
	}
}

// chunkWriter is the path of one chunk's bytes: encoder, buffer, compressor,
// and then both the file and the hash over what is in the file.
type chunkWriter struct {
	path string
	file *os.File
	sum  hash.Hash
	size counter
	zip  *zstd.Encoder
	buf  *bufio.Writer
	enc  *chunk.Encoder
	row  ChunkFile
}

func createChunk(path string, kind chunk.Kind) (*chunkWriter, error) {
	file, err := os.Create(path + atomicfile.TempSuffix)
	if err != nil {
		return nil, fmt.Errorf("create chunk: %w", err)
	}
	c := &chunkWriter{path: path, file: file, sum: sha256.New()}
	// One goroutine: the compressed bytes, and so the hash, must not depend on
	// the number of cores.
	c.zip, err = zstd.NewWriter(io.MultiWriter(file, c.sum, &c.size), zstd.WithEncoderConcurrency(1))
	if err != nil {
		c.drop()
		return nil, fmt.Errorf("create chunk %s: %w", path, err)
	}
	c.buf = bufio.NewWriterSize(c.zip, 1<<16)
	if c.enc, err = chunk.NewEncoder(c.buf, kind); err != nil {
		c.drop()
		return nil, fmt.Errorf("create chunk %s: %w", path, err)
	}
	return c, nil
}

func (c *chunkWriter) close() (ChunkFile, error) {
	defer c.drop()
	c.row.Records = c.enc.Records()
	if err := c.enc.End(); err != nil {
		return ChunkFile{}, fmt.Errorf("end chunk %s: %w", c.path, err)
	}
	if err := c.buf.Flush(); err != nil {
		return ChunkFile{}, fmt.Errorf("write chunk %s: %w", c.path, err)
	}
	if err := c.zip.Close(); err != nil {
		return ChunkFile{}, fmt.Errorf("compress chunk %s: %w", c.path, err)
	}
	if err := c.file.Sync(); err != nil {
		return ChunkFile{}, fmt.Errorf("flush chunk %s: %w", c.path, err)
	}
	if err := os.Rename(c.file.Name(), c.path); err != nil {
		return ChunkFile{}, fmt.Errorf("put chunk in place: %w", err)
	}
	c.row.RawBytes, c.row.Bytes = c.enc.Size(), int64(c.size)
	c.row.SHA256 = hex.EncodeToString(c.sum.Sum(nil))
	return c.row, nil
}

// drop closes the file and removes its temporary name, if it still has it.
func (c *chunkWriter) drop() {
	c.file.Close()
	os.Remove(c.file.Name())
}

// counter counts the bytes written to it.
type counter int64

func (c *counter) Write(p []byte) (int, error) {
	*c += counter(len(p))
	return len(p), nil
}
