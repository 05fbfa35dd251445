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
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/klauspost/compress/zstd"

	"github.com/regalia-network/regalia/migration/atomicfile"
	"github.com/regalia-network/regalia/migration/chunk"
	"github.com/regalia-network/regalia/migration/progress"
)

// rangeWriter writes the accounts of one key range into chunks. It is the Sink
// of one worker.
type rangeWriter struct {
	p        *partial
	index    int
	from, to common.Hash
	meter    *progress.Meter

	next   int // number of the next chunk
	file   *chunkWriter
	counts Counts    // of the open chunk
	codes  []codeUse // codes first met in the open chunk
}

// Account implements Sink.
func (r *rangeWriter) Account(a chunk.Account) error {
	if r.file != nil && r.file.enc.Size() >= r.p.opts.ChunkBytes {
		if err := r.closeChunk(false); err != nil {
			return err
		}
	}
	if r.file == nil {
		var err error
		name := fmt.Sprintf("%s-%02x-%06d.zst", chunk.Accounts, r.index, r.next)
		if r.file, err = createChunk(r.p.dir, name, chunk.Accounts, a.Key); err != nil {
			return err
		}
		r.next++
	}
	r.file.row.Last = a.Key
	if err := r.file.enc.Account(a); err != nil {
		return fmt.Errorf("write account %s: %w", a.Name(), err)
	}
	r.counts.account(&a)
	if a.HasCode() && r.p.meet(a.CodeHash, a.Key) {
		r.codes = append(r.codes, codeUse{Hash: a.CodeHash, Account: a.Key})
	}
	if r.counts.Accounts%256 == 0 {
		r.show(a.Key)
	}
	return nil
}

// Slot implements Sink.
func (r *rangeWriter) Slot(s chunk.Slot) error {
	if err := r.file.enc.Slot(s); err != nil {
		return fmt.Errorf("write storage of %s: %w", r.file.row.Last, err)
	}
	r.counts.slot(&s)
	return nil
}

// show tells the meter where this range is; the others are where they were
// last.
func (r *rangeWriter) show(at common.Hash) {
	first, _ := span(r.index, r.p.opts.Ranges)
	share := (keyspace(at) - keyspace(first)) * float64(r.p.opts.Ranges)
	r.meter.Update(r.p.advance(r.index, share, 256))
}

// closeChunk finishes the open chunk and notes it; last says that the range
// ends with it.
func (r *rangeWriter) closeChunk(last bool) error {
	row, err := r.file.close()
	r.file = nil
	if err != nil {
		return err
	}
	note := finished{Range: r.index, Last: last, Chunk: &row, Counts: r.counts, Codes: r.codes}
	r.counts, r.codes = Counts{}, nil
	return r.p.note(note)
}

func (r *rangeWriter) finish() error {
	if r.file == nil {
		return r.p.note(finished{Range: r.index, Last: true})
	}
	return r.closeChunk(true)
}

// drop removes the open chunk. It does nothing after finish.
func (r *rangeWriter) drop() {
	if r.file != nil {
		r.file.drop()
		r.file = nil
	}
}

// keyspace is the share of the key space below key. Keys are hashes, so it is
// also about the share of accounts read.
func keyspace(key common.Hash) float64 {
	return float64(uint64(key[0])<<24|uint64(key[1])<<16|uint64(key[2])<<8|uint64(key[3])) / (1 << 32)
}

// compressors are used again, as each has megabytes of tables. One goroutine
// each: the compressed bytes, and so the hash, must not depend on the number of
// cores.
var compressors = sync.Pool{New: func() any {
	zip, err := zstd.NewWriter(nil, zstd.WithEncoderConcurrency(1), zstd.WithEncoderLevel(zstd.SpeedFastest), zstd.WithWindowSize(1<<20))
	if err != nil {
		panic(err) // of options that do not fit together
	}
	return zip
}}

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

func createChunk(dir, name string, kind chunk.Kind, first common.Hash) (*chunkWriter, error) {
	path := filepath.Join(dir, name)
	file, err := os.Create(path + atomicfile.TempSuffix)
	if err != nil {
		return nil, fmt.Errorf("create chunk: %w", err)
	}
	c := &chunkWriter{path: path, file: file, sum: sha256.New(), row: ChunkFile{File: name, Kind: kind.String(), First: first}}
	c.zip = compressors.Get().(*zstd.Encoder)
	c.zip.Reset(io.MultiWriter(file, c.sum, &c.size))
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
	compressors.Put(c.zip)
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
