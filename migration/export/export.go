// Package export reads the whole state of an L2 block and writes it to files:
// compressed, hashed chunks and a manifest; and it reads such files back.
//
// The state comes from a running node, over debug_accountRange on its
// authenticated RPC, or from the database of a stopped one. Either is only
// read: nothing is written to it. What it says is not trusted: the header is
// hashed, every code is hashed against its code hash, and package verify
// recomputes every storage root and the state root from the files. The package
// changes nothing in the state and makes no genesis.
//
// Files of an export directory:
//
//	manifest.json            what was exported, counts, the chunk table
//	accounts-03-000000.zst   accounts and storage of key range 03, see package chunk
//	codes-000000.zst         code, each distinct one once, ascending by hash
//
// The key space is divided into equal ranges, which are read side by side. The
// manifest is written last and the directory renamed into place, so an export
// is whole or absent. Until then it grows in a directory of its own, with a
// journal of finished chunks: a run that was killed is taken up at the last
// finished chunk of each range. The bytes depend on the state and the options
// alone, not on the number of workers or on what was interrupted.
//
// Memory is bounded by one chunk's buffers per worker and by the set of
// distinct code hashes (64 bytes each). Over RPC one account's storage arrives
// in one piece and must fit; from a database it is streamed.
package export

import (
	"context"
	"fmt"
	"runtime"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/log"
	"golang.org/x/sync/errgroup"

	"github.com/regalia-network/regalia/migration/chunk"
	"github.com/regalia-network/regalia/migration/progress"
)

const (
	// DefaultChunkBytes is the uncompressed size at which a chunk is closed.
	DefaultChunkBytes = 16 << 20
	// DefaultRanges is how many key ranges an export is divided into.
	DefaultRanges = 16
)

// PartialSuffix marks the directory of an export that is being written.
const PartialSuffix = ".partial"

// Options says what to export and where to.
type Options struct {
	Dir        string // must not exist
	ChainID    uint64
	Header     *types.Header // the block whose state is exported
	ChunkBytes int64         // 0 means DefaultChunkBytes
	Ranges     int           // a power of two up to 256; 0 means DefaultRanges
	Workers    int           // ranges read at a time; 0 means one per processor
}

func (o *Options) complete() error {
	if o.ChunkBytes == 0 {
		o.ChunkBytes = DefaultChunkBytes
	}
	if o.Ranges == 0 {
		o.Ranges = DefaultRanges
	}
	if o.Workers == 0 {
		o.Workers = runtime.GOMAXPROCS(0)
	}
	if o.Ranges < 1 || o.Ranges > 256 || o.Ranges&(o.Ranges-1) != 0 {
		return fmt.Errorf("%d key ranges: want a power of two from 1 to 256", o.Ranges)
	}
	if o.Workers < 1 {
		return fmt.Errorf("%d workers: want at least 1", o.Workers)
	}
	return nil
}

// State is where a block's state is read from. Both methods may be called by
// several goroutines at a time.
type State interface {
	// Accounts hands to sink, in ascending order, the accounts with a key in
	// [from, to], each followed by its storage slots.
	Accounts(ctx context.Context, header *types.Header, from, to common.Hash, sink Sink) error
	// Code gives the code of a hash; account is the key of one that has it.
	Code(ctx context.Context, header *types.Header, hash, account common.Hash) ([]byte, error)
}

// Sink takes an account, then its slots.
type Sink interface {
	Account(chunk.Account) error
	Slot(chunk.Slot) error
}

// Run exports the state of opts.Header and returns the manifest it wrote. It
// takes up an unfinished run with the same options.
func Run(ctx context.Context, src State, opts Options, logger log.Logger) (*Manifest, error) {
	if err := opts.complete(); err != nil {
		return nil, err
	}
	if exists(opts.Dir) {
		return nil, fmt.Errorf("export directory %s: exists already: name another one or remove it", opts.Dir)
	}
	manifest, err := newManifest(opts)
	if err != nil {
		return nil, err
	}
	p, err := openPartial(opts, manifest)
	if err != nil {
		return nil, err
	}
	defer p.close()
	if !p.whole {
		if len(p.rows) > 0 {
			logger.Info("Taking up an unfinished export", "dir", opts.Dir+PartialSuffix, "chunks", len(p.rows))
		}
		if err := copyState(ctx, src, p, logger); err != nil {
			return nil, err
		}
		if err := copyCodes(ctx, src, p); err != nil {
			return nil, err
		}
		if err := p.finish(); err != nil {
			return nil, err
		}
	}
	if err := p.moveTo(opts.Dir); err != nil {
		return nil, err
	}
	return readManifest(opts.Dir)
}

// copyState reads what is missing of every range, several ranges at a time.
func copyState(ctx context.Context, src State, p *partial, logger log.Logger) error {
	meter := progress.New(logger, "Exporting state", "accounts")
	group, ctx := errgroup.WithContext(ctx)
	group.SetLimit(p.opts.Workers)
	for i := range p.opts.Ranges {
		r := p.resume(i)
		if r == nil {
			continue
		}
		r.meter = meter
		group.Go(func() error {
			defer r.drop()
			if err := src.Accounts(ctx, p.opts.Header, r.from, r.to, r); err != nil {
				return fmt.Errorf("read accounts from %s: %w", r.from, err)
			}
			return r.finish()
		})
	}
	if err := group.Wait(); err != nil {
		return err
	}
	elapsed, counts := meter.Done(), p.counts()
	logger.Info("State exported", "accounts", counts.Accounts, "slots", counts.Slots, "codes", len(p.codes), "elapsed", common.PrettyDuration(elapsed))
	return nil
}

// copyCodes writes every distinct code that the accounts use.
func copyCodes(ctx context.Context, src State, p *partial) error {
	hashes := make([]common.Hash, 0, len(p.codes))
	for hash := range p.codes {
		hashes = append(hashes, hash)
	}
	slices.SortFunc(hashes, common.Hash.Cmp)
	var file *chunkWriter
	defer func() {
		if file != nil {
			file.drop()
		}
	}()
	p.codeRows = nil
	closeFile := func() error {
		row, err := file.close()
		file = nil
		p.codeRows = append(p.codeRows, row)
		return err
	}
	for _, hash := range hashes {
		code, err := src.Code(ctx, p.opts.Header, hash, p.codes[hash])
		if err != nil {
			return fmt.Errorf("read code: %w", err)
		}
		if file != nil && file.enc.Size() >= p.opts.ChunkBytes {
			if err := closeFile(); err != nil {
				return err
			}
		}
		if file == nil {
			if file, err = createChunk(p.dir, fmt.Sprintf("%s-%06d.zst", chunk.Codes, len(p.codeRows)), chunk.Codes, hash); err != nil {
				return err
			}
		}
		file.row.Last = hash
		if err := file.enc.Code(code); err != nil {
			return fmt.Errorf("write code %s: %w", hash, err)
		}
	}
	if file == nil {
		return nil
	}
	return closeFile()
}

// span gives the bounds of key range i of n.
func span(i, n int) (from, to common.Hash) {
	width := 256 / n
	from, to = common.Hash{byte(i * width)}, common.MaxHash
	to[0] = byte((i+1)*width - 1)
	return from, to
}
