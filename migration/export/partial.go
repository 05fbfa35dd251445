package export

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/gofrs/flock"
	"golang.org/x/sync/errgroup"

	"github.com/regalia-network/regalia/migration/atomicfile"
)

// journalFile lists the finished chunks of an unfinished export, one JSON
// object a line; the first line says which export it is.
const journalFile = "progress.jsonl"

// finished is a line of the journal. Chunk is nil for a range without accounts.
type finished struct {
	Range  int        `json:"range"`
	Last   bool       `json:"last,omitempty"` // the range ends here
	Chunk  *ChunkFile `json:"chunk,omitempty"`
	Counts Counts     `json:"counts"`
	Codes  []codeUse  `json:"codes,omitempty"` // first met in this chunk
}

// codeUse is a code and an account that has it.
type codeUse struct {
	Hash    common.Hash `json:"hash"`
	Account common.Hash `json:"account"`
}

// partial is an export under way: its directory, what is finished of it, and
// the journal of that.
type partial struct {
	dir      string
	opts     Options
	manifest *Manifest
	lock     *flock.Flock
	journal  *os.File
	whole    bool // the manifest is written; only the renaming is left
	codeRows []ChunkFile

	mu     sync.Mutex // guards what follows
	rows   []finished
	codes  map[common.Hash]common.Hash // code hash to an account that has it
	shares []float64                   // how far each range is
	seen   uint64
}

// openPartial takes the directory of the unfinished export, and what an
// earlier run with the same options has finished there.
func openPartial(opts Options, manifest *Manifest) (*partial, error) {
	p := &partial{
		dir: opts.Dir + PartialSuffix, opts: opts, manifest: manifest, lock: flock.New(opts.Dir + ".lock"),
		codes: make(map[common.Hash]common.Hash), shares: make([]float64, opts.Ranges),
	}
	if err := os.MkdirAll(p.dir, 0o755); err != nil {
		return nil, fmt.Errorf("create export directory: %w", err)
	}
	locked, err := p.lock.TryLock()
	if err != nil {
		return nil, fmt.Errorf("lock export directory: %w", err)
	}
	if !locked {
		return nil, fmt.Errorf("export directory %s: another export is writing it: wait for it or name another one", opts.Dir)
	}
	if err := p.load(); err != nil {
		p.close()
		return nil, err
	}
	return p, nil
}

func (p *partial) load() error {
	identity, err := json.Marshal(p.manifest)
	if err != nil {
		return fmt.Errorf("encode manifest: %w", err)
	}
	path := filepath.Join(p.dir, journalFile)
	data, err := os.ReadFile(path)
	if err != nil && !errors.Is(err, os.ErrNotExist) {
		return fmt.Errorf("read export journal: %w", err)
	}
	if exists(filepath.Join(p.dir, ManifestFile)) {
		p.whole = true
		return p.checkWhole()
	}
	lines := bytes.SplitAfter(data, []byte("\n"))
	if first := lines[0]; bytes.HasSuffix(first, []byte("\n")) {
		if !bytes.Equal(bytes.TrimSpace(first), identity) {
			return fmt.Errorf("%s: an unfinished export of another block or with other options: finish that one, or remove the directory", p.dir)
		}
		p.take(lines[1:])
	}
	return p.rewrite(path, identity)
}

// checkWhole makes sure that what only waits for its renaming is our export.
func (p *partial) checkWhole() error {
	m, err := readManifest(p.dir)
	if err != nil {
		return err
	}
	if m.Block.Hash != p.manifest.Block.Hash || m.ChainID != p.manifest.ChainID || m.Ranges != p.opts.Ranges || m.ChunkBytes != p.opts.ChunkBytes {
		return fmt.Errorf("%s: an export of block %s with other options: remove the directory", p.dir, m.Block.Hash)
	}
	return nil
}

// take accepts the journal's lines as far as the files they tell of are there
// and whole. A line that was cut by a crash, or whose chunk is damaged, ends
// what is taken of its range.
func (p *partial) take(lines [][]byte) {
	broken := make([]bool, p.opts.Ranges)
	for _, line := range lines {
		var row finished
		if !bytes.HasSuffix(line, []byte("\n")) || json.Unmarshal(line, &row) != nil || row.Range < 0 || row.Range >= p.opts.Ranges {
			return
		}
		if broken[row.Range] || row.Chunk != nil && !p.intact(*row.Chunk) {
			broken[row.Range] = true
			continue
		}
		p.accept(row)
	}
}

func (p *partial) intact(row ChunkFile) bool {
	if row.validate() != nil {
		return false
	}
	file, err := os.Open(filepath.Join(p.dir, row.File))
	if err != nil {
		return false
	}
	defer file.Close()
	return checkSum(file, row) == nil
}

func (p *partial) accept(row finished) {
	p.rows = append(p.rows, row)
	p.seen += row.Counts.Accounts
	if row.Last {
		p.shares[row.Range] = 1
	}
	for _, use := range row.Codes {
		p.codes[use.Hash] = use.Account
	}
}

// rewrite starts the journal anew with the rows that were taken, and keeps it
// open to append to.
func (p *partial) rewrite(path string, identity []byte) error {
	file, err := os.Create(path + ".tmp")
	if err != nil {
		return fmt.Errorf("create export journal: %w", err)
	}
	p.journal = file
	w := bufio.NewWriter(file)
	w.Write(append(identity, '\n'))
	enc := json.NewEncoder(w)
	for i := range p.rows {
		if err := enc.Encode(&p.rows[i]); err != nil {
			return fmt.Errorf("write export journal: %w", err)
		}
	}
	if err := errors.Join(w.Flush(), os.Rename(path+".tmp", path)); err != nil {
		return fmt.Errorf("write export journal: %w", err)
	}
	return nil
}

// resume gives the writer for what is missing of a range, or nil if nothing
// is.
func (p *partial) resume(index int) *rangeWriter {
	r := &rangeWriter{p: p, index: index}
	r.from, r.to = span(index, p.opts.Ranges)
	for _, row := range p.rows {
		if row.Range != index {
			continue
		}
		if row.Last {
			return nil
		}
		r.next++
		r.from = after(row.Chunk.Last)
	}
	return r
}

// after is the key that follows. No range goes on behind the last key.
func after(key common.Hash) common.Hash {
	for i := len(key) - 1; i >= 0; i-- {
		if key[i]++; key[i] != 0 {
			break
		}
	}
	return key
}

// note adds a finished chunk. Neither chunk nor journal is flushed to disk here:
// a killed run loses nothing by that, and after a power failure a chunk counts
// only if it hashes to what the journal says.
func (p *partial) note(row finished) error {
	line, err := json.Marshal(row)
	if err != nil {
		return fmt.Errorf("encode journal line: %w", err)
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	p.rows = append(p.rows, row)
	if row.Last {
		p.shares[row.Range] = 1
	}
	if _, err := p.journal.Write(append(line, '\n')); err != nil {
		return fmt.Errorf("write export journal: %w", err)
	}
	return nil
}

// meet reports whether the code was not met before.
func (p *partial) meet(hash, account common.Hash) bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	if _, ok := p.codes[hash]; ok {
		return false
	}
	p.codes[hash] = account
	return true
}

// advance notes how far a range is and returns the accounts and the share of
// the whole.
func (p *partial) advance(index int, share float64, accounts uint64) (uint64, float64) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.shares[index] = share
	p.seen += accounts
	total := 0.0
	for _, s := range p.shares {
		total += s
	}
	return p.seen, total / float64(len(p.shares))
}

func (p *partial) counts() Counts {
	var counts Counts
	for _, row := range p.rows {
		counts.add(row.Counts)
	}
	return counts
}

// finish writes the manifest: chunks by range, then codes. All of them are on
// disk before it.
func (p *partial) finish() error {
	p.manifest.Counts = p.counts()
	p.manifest.Counts.Codes = uint64(len(p.codes))
	for i := range p.opts.Ranges {
		for _, row := range p.rows {
			if row.Range == i && row.Chunk != nil {
				p.manifest.Chunks = append(p.manifest.Chunks, *row.Chunk)
			}
		}
	}
	p.manifest.Chunks = append(p.manifest.Chunks, p.codeRows...)
	if err := p.flush(); err != nil {
		return err
	}
	return p.manifest.write(filepath.Join(p.dir, ManifestFile))
}

// flush brings the manifest's chunks to disk, side by side: what waiting for a
// disk takes hardly grows with how many wait.
func (p *partial) flush() error {
	var group errgroup.Group
	group.SetLimit(32)
	for _, row := range p.manifest.Chunks {
		group.Go(func() error {
			file, err := os.Open(filepath.Join(p.dir, row.File))
			if err != nil {
				return fmt.Errorf("flush chunk: %w", err)
			}
			if err := errors.Join(file.Sync(), file.Close()); err != nil {
				return fmt.Errorf("flush chunk %s: %w", row.File, err)
			}
			return nil
		})
	}
	return errors.Join(group.Wait(), atomicfile.SyncDir(p.dir))
}

// moveTo puts the finished export in place. What a killed run left of other
// chunks goes first.
func (p *partial) moveTo(dir string) error {
	m, err := readManifest(p.dir)
	if err != nil {
		return err
	}
	keep := map[string]bool{ManifestFile: true}
	for _, row := range m.Chunks {
		keep[row.File] = true
	}
	files, err := os.ReadDir(p.dir)
	if err != nil {
		return fmt.Errorf("read export directory: %w", err)
	}
	for _, file := range files {
		if keep[file.Name()] {
			continue
		}
		if err := os.Remove(filepath.Join(p.dir, file.Name())); err != nil {
			return fmt.Errorf("tidy export directory: %w", err)
		}
	}
	if err := os.Rename(p.dir, dir); err != nil {
		return fmt.Errorf("put export in place: %w", err)
	}
	return atomicfile.SyncDir(filepath.Dir(dir))
}

func (p *partial) close() {
	if p.journal != nil {
		p.journal.Close()
	}
	os.Remove(p.lock.Path())
	p.lock.Unlock()
}

var _ Sink = (*rangeWriter)(nil)
var _ State = (*Source)(nil)
var _ State = (*Database)(nil)
var _ State = (*Incremental)(nil)
