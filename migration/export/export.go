// Package export reads the whole state of a running L2 node at one block and
// writes it to files: compressed, hashed chunks and a manifest; and it reads
// such files back.
//
// The source is only read, through debug_accountRange on the node's
// authenticated RPC, so nothing is written to it. What it says is not trusted:
// the header is hashed, every account's storage is hashed against its storage
// root, every code against its code hash, and package verify recomputes the
// state root from the files. The package changes nothing in the state and
// makes no genesis.
//
// Files of an export directory:
//
//	manifest.json         what was exported, counts, the chunk table
//	accounts-000000.zst   accounts and storage, see package chunk
//	codes-000000.zst      code, each distinct one once, in order of first use
//
// The manifest is written last and the directory renamed into place, so an
// export is whole or absent. The export of a block is deterministic: the same
// state gives the same bytes.
//
// Memory is bounded by one page of accounts and by the set of distinct code
// hashes (32 bytes each). In this first form one account's storage arrives in
// one piece, so the largest contract's storage must fit in memory.
package export

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/log"

	"github.com/regalia-network/regalia/migration/chunk"
)

// DefaultChunkBytes is the uncompressed size at which a chunk is closed.
const DefaultChunkBytes = 16 << 20

// PartialSuffix marks the directory of an export that is being written.
const PartialSuffix = ".partial"

const progressEvery = 5 * time.Second

// Options says what to export and where to.
type Options struct {
	Dir        string // must not exist
	ChainID    uint64
	Header     *types.Header // the block whose state is exported
	ChunkBytes int64         // 0 means DefaultChunkBytes
}

// Entry is an account as the node gives it: with its code, which the files keep
// apart.
type Entry struct {
	chunk.Entry
	Code []byte
}

// pager is the part of Source that Run needs.
type pager interface {
	Page(ctx context.Context, header *types.Header, start common.Hash) (Page, error)
}

// Run exports the state of opts.Header and returns the manifest it wrote.
func Run(ctx context.Context, src pager, opts Options, logger log.Logger) (*Manifest, error) {
	if opts.ChunkBytes == 0 {
		opts.ChunkBytes = DefaultChunkBytes
	}
	if _, err := os.Stat(opts.Dir); !errors.Is(err, os.ErrNotExist) {
		return nil, fmt.Errorf("export directory %s: exists already: name another one or remove it", opts.Dir)
	}
	partial := opts.Dir + PartialSuffix
	if err := os.RemoveAll(partial); err != nil {
		return nil, fmt.Errorf("remove unfinished export: %w", err)
	}
	if err := os.MkdirAll(partial, 0o755); err != nil {
		return nil, fmt.Errorf("create export directory: %w", err)
	}
	manifest, err := newManifest(opts.ChainID, opts.Header)
	if err != nil {
		return nil, err
	}
	w := newWriter(partial, opts.ChunkBytes, manifest)
	defer w.abort()
	if err := copyState(ctx, src, w, opts.Header, logger); err != nil {
		return nil, err
	}
	if err := w.finish(); err != nil {
		return nil, err
	}
	if err := manifest.write(filepath.Join(partial, ManifestFile)); err != nil {
		return nil, err
	}
	if err := os.Rename(partial, opts.Dir); err != nil {
		return nil, fmt.Errorf("put export in place: %w", err)
	}
	return manifest, nil
}

// copyState pages over the source until it has no more accounts.
func copyState(ctx context.Context, src pager, w *writer, header *types.Header, logger log.Logger) error {
	began := time.Now()
	reported := began
	for start := (common.Hash{}); ; {
		page, err := src.Page(ctx, header, start)
		if err != nil {
			return fmt.Errorf("read accounts from %s: %w", start, err)
		}
		for i := range page.Entries {
			if err := w.add(&page.Entries[i]); err != nil {
				return err
			}
		}
		counts := w.manifest.Counts
		if page.Next == nil {
			logger.Info("State exported", "accounts", counts.Accounts, "slots", counts.Slots,
				"codes", counts.Codes, "elapsed", common.PrettyDuration(time.Since(began)))
			return nil
		}
		if start = *page.Next; time.Since(reported) >= progressEvery {
			reported = time.Now()
			logger.Info("Exporting state", "done", fmt.Sprintf("%.1f%%", 100*keyspace(start)),
				"accounts", counts.Accounts, "slots", counts.Slots, "codes", counts.Codes,
				"accounts_per_s", int(float64(counts.Accounts)/time.Since(began).Seconds()))
		}
	}
}

// keyspace is the share of the key space below key. Keys are hashes, so it is
// also about the share of accounts read.
func keyspace(key common.Hash) float64 {
	return float64(uint64(key[0])<<24|uint64(key[1])<<16|uint64(key[2])<<8|uint64(key[3])) / (1 << 32)
}
