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
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethdb"
	"github.com/ethereum/go-ethereum/ethdb/pebble"
	"github.com/ethereum/go-ethereum/rlp"
	"github.com/ethereum/go-ethereum/triedb"
	"github.com/ethereum/go-ethereum/triedb/pathdb"

	"github.com/regalia-network/regalia/migration/chunk"
)

// Sizes of a read-only database's caches: enough to keep the upper trie nodes
// and the tables' indexes, and no more, as each leaf is read once.
const (
	databaseCacheMiB = 64
	databaseHandles  = 256
)

// Database is the database of a stopped node, opened for reading only. It is
// the fast source: no node, no JSON, and several ranges at a time.
type Database struct {
	dir   string
	db    ethdb.Database
	paths *triedb.Database // nil with the hash scheme
}

// OpenDatabase opens the chain database in dir, such as
// <data-dir>/regalia/chaindata. It changes nothing there. A node that runs on
// it holds a lock, which is an error.
func OpenDatabase(dir string) (*Database, error) {
	if _, err := os.Stat(filepath.Join(dir, "CURRENT")); err != nil {
		return nil, fmt.Errorf("chain database %s: no file CURRENT in it: name the directory chaindata of a node: %w", dir, err)
	}
	kv, err := pebble.New(dir, databaseCacheMiB, databaseHandles, "", true)
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
	d := &Database{dir: dir, db: db}
	if rawdb.ReadStateScheme(db) == rawdb.PathScheme {
		config := *pathdb.ReadOnly
		config.SnapshotNoBuild = true
		d.paths = triedb.NewDatabase(db, &triedb.Config{PathDB: &config})
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
	read, err := d.nodes(header.Root)
	if err != nil {
		return err
	}
	return walk(read, common.Hash{}, header.Root, from, to, func(key common.Hash, leaf []byte) error {
		if err := ctx.Err(); err != nil {
			return err
		}
		account := new(types.StateAccount)
		if err := rlp.DecodeBytes(leaf, account); err != nil {
			return fmt.Errorf("decode account %s: %w", key, err)
		}
		a := d.account(key, account)
		if err := sink.Account(a); err != nil {
			return err
		}
		if !a.HasStorage() {
			return nil
		}
		if err := d.storage(ctx, read, &a, sink); err != nil {
			return fmt.Errorf("storage of account %s: %w", a.Name(), err)
		}
		return nil
	})
}

func (d *Database) storage(ctx context.Context, read nodeReader, a *chunk.Account, sink Sink) error {
	return walk(read, a.Key, a.StorageRoot, common.Hash{}, common.MaxHash, func(key common.Hash, leaf []byte) error {
		if err := ctx.Err(); err != nil {
			return err
		}
		slot, err := d.slot(key, leaf)
		if err != nil {
			return err
		}
		return sink.Slot(slot)
	})
}

// account is a leaf of the account trie as a record.
func (d *Database) account(key common.Hash, account *types.StateAccount) chunk.Account {
	a := chunk.Account{
		Key: key, Nonce: account.Nonce, Balance: *account.Balance,
		CodeHash: common.BytesToHash(account.CodeHash), StorageRoot: account.Root,
	}
	d.learn(&a)
	return a
}

// learn fills in the address, if it is known.
func (d *Database) learn(a *chunk.Account) {
	if a.HasAddress {
		return
	}
	if preimage := rawdb.ReadPreimage(d.db, a.Key); len(preimage) == common.AddressLength {
		a.Address, a.HasAddress = common.Address(preimage), true
	}
}

// slot is a leaf of a storage trie as a record.
func (d *Database) slot(key common.Hash, leaf []byte) (chunk.Slot, error) {
	value, _, err := rlp.SplitString(leaf)
	if err != nil || len(value) > common.HashLength {
		return chunk.Slot{}, fmt.Errorf("decode slot %s: %d bytes: %w", key, len(value), err)
	}
	slot := chunk.Slot{Key: key, Value: common.BytesToHash(value)}
	d.learnSlot(&slot)
	return slot, nil
}

// learnSlot fills in the slot's key, if it is known.
func (d *Database) learnSlot(s *chunk.Slot) {
	if s.HasPreimage {
		return
	}
	if preimage := rawdb.ReadPreimage(d.db, s.Key); len(preimage) == common.HashLength {
		s.Preimage, s.HasPreimage = common.Hash(preimage), true
	}
}

// Code implements State.
func (d *Database) Code(_ context.Context, _ *types.Header, hash, account common.Hash) ([]byte, error) {
	code := rawdb.ReadCode(d.db, hash)
	if have := crypto.Keccak256Hash(code); have != hash {
		return nil, fmt.Errorf("code %s of account %s: chain database %s has %d bytes that hash to %s", hash, account, d.dir, len(code), have)
	}
	return code, nil
}
