package export

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strconv"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/core/state/snapshot"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethdb"
	"github.com/ethereum/go-ethereum/triedb"
	"github.com/ethereum/go-ethereum/triedb/pathdb"
)

// Database is the database of a stopped node, opened for reading only. It is
// the fast source: no node, no JSON, and several ranges at a time.
//
// A node keeps accounts and slots beside the tries, too, in the order of their
// keys. Where it has that for the block, it is read instead: one after the
// other instead of each by its hash. Neither is trusted; whether it is the
// block's state is found out from the files.
type Database struct {
	dir   string
	store *store
	db    ethdb.Database
	paths *triedb.Database // nil with the hash scheme
	flat  *snapshot.Tree   // nil if the node left none
}

// OpenDatabase opens the chain database in dir, such as
// <data-dir>/regalia/chaindata. It changes nothing there. A node that runs on
// it holds a lock, which is an error.
func OpenDatabase(dir string) (*Database, error) {
	if _, err := os.Stat(filepath.Join(dir, "CURRENT")); err != nil {
		return nil, fmt.Errorf("chain database %s: no file CURRENT in it: name the directory chaindata of a node: %w", dir, err)
	}
	kv, err := openStore(dir)
	if err != nil {
		return nil, fmt.Errorf("open chain database %s (stop the node that uses it, or export over its RPC): %w", dir, err)
	}
	options := rawdb.OpenOptions{ReadOnly: true}
	if ancient := filepath.Join(dir, "ancient"); exists(ancient) {
		options.Ancient = ancient
	}
	db, err := rawdb.Open(kv, options)
	if err != nil {
		return nil, errors.Join(fmt.Errorf("open chain database %s: %w", dir, err), kv.Close())
	}
	d := &Database{dir: dir, store: kv, db: db}
	if rawdb.ReadStateScheme(db) == rawdb.PathScheme {
		config := *pathdb.ReadOnly
		config.SnapshotNoBuild = true
		d.paths = triedb.NewDatabase(db, &triedb.Config{PathDB: &config})
	} else {
		d.flat = openFlat(db)
	}
	return d, nil
}

func exists(path string) bool {
	_, err := os.Stat(path)
	return err == nil
}

// Close releases the database.
func (d *Database) Close() error {
	var err error
	if d.paths != nil {
		err = d.paths.Close()
	}
	return errors.Join(err, d.db.Close())
}

// IgnoreFlat makes the tries be read even where the node left flat state: if that
// turns out not to be the block's.
func (d *Database) IgnoreFlat() { d.flat = nil }

// Flat reports whether the node left flat state for a block, and it is to be read.
func (d *Database) Flat(header *types.Header) bool {
	return d.flat != nil && d.flat.Snapshot(header.Root) != nil
}

// ChainID is that of the chain configuration stored with the genesis block.
func (d *Database) ChainID() (uint64, error) {
	genesis := rawdb.ReadCanonicalHash(d.db, 0)
	config := rawdb.ReadChainConfig(d.db, genesis)
	if config == nil || config.ChainID == nil || !config.ChainID.IsUint64() {
		return 0, fmt.Errorf("chain database %s: no chain configuration for genesis %s", d.dir, genesis)
	}
	return config.ChainID.Uint64(), nil
}

// SelectBlock finds the block to export, as Source.SelectBlock does.
func (d *Database) SelectBlock(which string) (*types.Header, bool, error) {
	var finalized *types.Header
	if hash := rawdb.ReadFinalizedBlockHash(d.db); hash != (common.Hash{}) {
		if number, ok := rawdb.ReadHeaderNumber(d.db, hash); ok {
			finalized = rawdb.ReadHeader(d.db, hash, number)
		}
	}
	if which == "" || which == "finalized" {
		if finalized == nil {
			return nil, false, fmt.Errorf("chain database %s: %w: name a block with --block", d.dir, ErrNotFinalized)
		}
		return finalized, true, nil
	}
	var number uint64
	var hash common.Hash
	if len(which) == 2+2*common.HashLength {
		if err := hash.UnmarshalText([]byte(which)); err != nil {
			return nil, false, fmt.Errorf("block %q: %w", which, err)
		}
		var ok bool
		if number, ok = rawdb.ReadHeaderNumber(d.db, hash); !ok {
			return nil, false, fmt.Errorf("block %s: chain database %s does not hold it", which, d.dir)
		}
	} else {
		var err error
		if number, err = strconv.ParseUint(which, 0, 63); err != nil {
			return nil, false, fmt.Errorf("block %q: want \"finalized\", a number or a 32-byte hash", which)
		}
	}
	canonical := rawdb.ReadCanonicalHash(d.db, number)
	if hash != (common.Hash{}) && hash != canonical {
		return nil, false, fmt.Errorf("block %s is not canonical: block %d is %s", hash, number, canonical)
	}
	header := rawdb.ReadHeader(d.db, canonical, number)
	if header == nil {
		return nil, false, fmt.Errorf("block %d: chain database %s does not hold it", number, d.dir)
	}
	return header, number == 0 || finalized != nil && number <= finalized.Number.Uint64(), nil
}

// nodes gives access to the trie nodes of a state. A reader may be used by
// several goroutines.
func (d *Database) nodes(root common.Hash) (nodeReader, error) {
	if d.paths == nil {
		return func(_ common.Hash, _ []byte, hash common.Hash) ([]byte, error) {
			return rawdb.ReadLegacyTrieNode(d.db, hash), nil
		}, nil
	}
	reader, err := d.paths.NodeReader(root)
	if err != nil {
		return nil, fmt.Errorf("state %s is not in chain database %s: %w", root, d.dir, err)
	}
	return reader.Node, nil
}

// Accounts implements State.
func (d *Database) Accounts(ctx context.Context, header *types.Header, from, to common.Hash, sink Sink) error {
	if header.Root == types.EmptyRootHash {
		return nil
	}
	r, err := d.reader(ctx, header)
	if err != nil {
		return err
	}
	return errors.Join(r.accounts(from, to, sink), r.close())
}

// Code implements State.
func (d *Database) Code(_ context.Context, _ *types.Header, hash, account common.Hash) ([]byte, error) {
	code := rawdb.ReadCode(d.db, hash)
	if have := crypto.Keccak256Hash(code); have != hash {
		return nil, fmt.Errorf("code %s of account %s: chain database %s has %d bytes that hash to %s", hash, account, d.dir, len(code), have)
	}
	return code, nil
}
