package export

import (
	"bufio"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"iter"
	"os"
	"path/filepath"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/klauspost/compress/zstd"

	"github.com/regalia-network/regalia/migration/chunk"
)

// Archive is a finished export on disk. Its iterators read the files anew each
// time and check each chunk's hash before its first record is handed out; an
// error ends the iteration and names the file.
type Archive struct {
	Dir      string
	Manifest *Manifest
}

// Open reads the manifest of the export in dir.
func Open(dir string) (*Archive, error) {
	m, err := readManifest(dir)
	if err != nil {
		return nil, err
	}
	return &Archive{Dir: dir, Manifest: m}, nil
}

// Entries iterates over all accounts in ascending key order, without code,
// each with all its storage in memory.
func (a *Archive) Entries() iter.Seq2[*chunk.Entry, error] { return chunk.Group(a.Records()) }

// Records iterates over all accounts in ascending key order, each followed by
// its slots. The totals must be those of the manifest, else the last step is
// an error.
func (a *Archive) Records() iter.Seq2[chunk.Record, error] {
	return func(yield func(chunk.Record, error) bool) {
		var (
			counts Counts
			last   *common.Hash
		)
		for _, row := range a.Manifest.Chunks {
			if row.Kind != chunk.Accounts.String() {
				continue
			}
			first := true
			for record, err := range a.records(row) {
				if err == nil && record.Account != nil {
					if first {
						err = checkFirst(row, record.Account.Key, last)
					}
					first, last = false, &record.Account.Key
					counts.account(record.Account)
				} else if err == nil {
					counts.slot(record.Slot)
				}
				if err != nil {
					yield(chunk.Record{}, fmt.Errorf("chunk %s: %w", filepath.Join(a.Dir, row.File), err))
					return
				}
				if !yield(record, nil) {
					return
				}
			}
			if last == nil || *last != row.Last {
				yield(chunk.Record{}, fmt.Errorf("chunk %s: last account key is %v, the manifest says %s", filepath.Join(a.Dir, row.File), last, row.Last))
				return
			}
		}
		counts.Codes = a.Manifest.Counts.Codes // checked by Codes
		if counts != a.Manifest.Counts {
			yield(chunk.Record{}, fmt.Errorf("%s: the chunks hold %+v, the manifest says %+v",
				filepath.Join(a.Dir, ManifestFile), counts, a.Manifest.Counts))
		}
	}
}

// visit hands over what Between gives, in its order, until ctx ends or there is
// an error.
func (a *Archive) visit(ctx context.Context, from, to common.Hash, account func(*chunk.Account) error, slot func(*chunk.Slot) error) error {
	for record, err := range a.Between(from, to) {
		if err == nil {
			err = ctx.Err()
		}
		if err != nil {
			return err
		}
		if record.Account != nil {
			err = account(record.Account)
		} else {
			err = slot(record.Slot)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// Between iterates over the accounts with a key in [from, to], each followed by
// its slots. Only the chunks that may have some are read, and no totals are
// compared.
func (a *Archive) Between(from, to common.Hash) iter.Seq2[chunk.Record, error] {
	return func(yield func(chunk.Record, error) bool) {
		for _, row := range a.Manifest.Chunks {
			if row.Kind != chunk.Accounts.String() || row.Last.Cmp(from) < 0 || row.First.Cmp(to) > 0 {
				continue
			}
			inside := false
			for record, err := range a.records(row) {
				if err != nil {
					yield(chunk.Record{}, fmt.Errorf("chunk %s: %w", filepath.Join(a.Dir, row.File), err))
					return
				}
				if record.Account != nil {
					if inside = record.Account.Key.Cmp(from) >= 0; record.Account.Key.Cmp(to) > 0 {
						return
					}
				}
				if inside && !yield(record, nil) {
					return
				}
			}
		}
	}
}

// Codes iterates over every distinct code, ascending by hash.
func (a *Archive) Codes() iter.Seq2[[]byte, error] {
	return func(yield func([]byte, error) bool) {
		var count uint64
		var last common.Hash
		for _, row := range a.Manifest.Chunks {
			if row.Kind != chunk.Codes.String() {
				continue
			}
			var hash common.Hash
			for record, err := range a.records(row) {
				if err == nil {
					before := hash
					if hash = crypto.Keccak256Hash(record.Code); before == (common.Hash{}) && hash != row.First {
						err = fmt.Errorf("first code hash is %s, the manifest says %s", hash, row.First)
					} else if hash.Cmp(last) <= 0 {
						err = fmt.Errorf("code hash %s does not lie behind %s, the one before", hash, last)
					}
					last = hash
				}
				if err != nil {
					yield(nil, fmt.Errorf("chunk %s: %w", filepath.Join(a.Dir, row.File), err))
					return
				}
				count++
				if !yield(record.Code, nil) {
					return
				}
			}
			if hash != row.Last {
				yield(nil, fmt.Errorf("chunk %s: last code hash is %s, the manifest says %s", filepath.Join(a.Dir, row.File), hash, row.Last))
				return
			}
		}
		if count != a.Manifest.Counts.Codes {
			yield(nil, fmt.Errorf("%s: the chunks hold %d codes, the manifest says %d",
				filepath.Join(a.Dir, ManifestFile), count, a.Manifest.Counts.Codes))
		}
	}
}

func checkFirst(row ChunkFile, key common.Hash, last *common.Hash) error {
	if key != row.First {
		return fmt.Errorf("first account key is %s, the manifest says %s", key, row.First)
	}
	if last != nil && key.Cmp(*last) <= 0 {
		return fmt.Errorf("first account key %s does not lie behind %s, the last of the chunk before", key, last)
	}
	return nil
}

// records decodes one chunk file after checking its hash.
func (a *Archive) records(row ChunkFile) iter.Seq2[chunk.Record, error] {
	return func(yield func(chunk.Record, error) bool) {
		file, err := os.Open(filepath.Join(a.Dir, row.File))
		if err != nil {
			yield(chunk.Record{}, err)
			return
		}
		defer file.Close()
		if err := checkSum(file, row); err != nil {
			yield(chunk.Record{}, err)
			return
		}
		zip, err := zstd.NewReader(bufio.NewReaderSize(file, 1<<16), zstd.WithDecoderConcurrency(1))
		if err != nil {
			yield(chunk.Record{}, err)
			return
		}
		defer zip.Close()
		dec, err := chunk.NewDecoder(zip)
		if err != nil {
			yield(chunk.Record{}, err)
			return
		}
		if dec.Kind().String() != row.Kind {
			yield(chunk.Record{}, fmt.Errorf("holds %s, the manifest says %s", dec.Kind(), row.Kind))
			return
		}
		for {
			record, err := dec.Next()
			if err == io.EOF {
				break
			}
			if !yield(record, err) || err != nil {
				return
			}
		}
		if dec.Records() != row.Records {
			yield(chunk.Record{}, fmt.Errorf("has %d records, the manifest says %d", dec.Records(), row.Records))
		}
	}
}

// checkSum hashes the whole file and rewinds it.
func checkSum(file *os.File, row ChunkFile) error {
	sum := sha256.New()
	if _, err := io.Copy(sum, file); err != nil {
		return err
	}
	if have := hex.EncodeToString(sum.Sum(nil)); have != row.SHA256 {
		return fmt.Errorf("sha256 is %s, the manifest says %s: the file was changed or cut after the export", have, row.SHA256)
	}
	_, err := file.Seek(0, io.SeekStart)
	return err
}
