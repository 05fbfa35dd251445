package genesis

import (
	"bytes"
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethdb"
	"github.com/ethereum/go-ethereum/ethdb/pebble"

	"github.com/regalia-network/regalia/migration/chunk"
	"github.com/regalia-network/regalia/migration/root"
)

// ErrRan is what CheckDatabase answers where a node has run: its state may have
// moved on.
var ErrRan = errors.New("a node has run on the database")

// CheckDatabase compares all state in a finished database with what the input
// gives: each account and slot of the flat state, of which there may be none
// besides, each trie node, and each code. The database is opened for reading
// only.
func CheckDatabase(ctx context.Context, dir string, in Input) (err error) {
	db, err := pebble.New(dir, databaseCacheMiB, databaseHandles, "", true)
	if err != nil {
		return fmt.Errorf("open database %s: %w", dir, err)
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	if rawdb.ReadDatabaseVersion(db) != nil {
		return ErrRan
	}
	c := &checker{db: db, accounts: flatState(db, rawdb.SnapshotAccountPrefix, common.HashLength), slots: flatState(db, rawdb.SnapshotStoragePrefix, 2*common.HashLength)}
	defer c.accounts.it.Release()
	defer c.slots.it.Release()
	have, err := root.Hash(ctx, in.Records, root.Visitor{
		Account: func(a *chunk.Account) error {
			return errors.Join(c.err, c.accounts.next(a.Key[:], types.SlimAccountRLP(types.StateAccount{
				Nonce: a.Nonce, Balance: &a.Balance, Root: a.StorageRoot, CodeHash: a.CodeHash[:],
			})))
		},
		Slot: func(owner *chunk.Account, s *chunk.Slot) error {
			return errors.Join(c.err, c.slots.next(append(owner.Key[:], s.Key[:]...), s.AppendLeaf(nil)))
		},
		AccountNode: func(path []byte, hash common.Hash, blob []byte) { c.node(common.Hash{}, path, hash, blob) },
		StorageNode: c.node,
	})
	if err = errors.Join(err, c.err); err == nil {
		err = errors.Join(c.accounts.end(), c.slots.end())
	}
	if err != nil {
		return err
	}
	if have != in.Root {
		return fmt.Errorf("the records hash to %s, the genesis is to have state root %s", have, in.Root)
	}
	for code, err := range in.Codes {
		if err != nil {
			return err
		}
		if hash := crypto.Keccak256Hash(code); !bytes.Equal(rawdb.ReadCodeWithPrefix(db, hash), code) {
			return fmt.Errorf("the database lacks code %s, or has another there", hash)
		}
	}
	return nil
}

type checker struct {
	db              ethdb.KeyValueReader
	accounts, slots *ordered
	err             error // of node, which cannot return one
}

func (c *checker) node(owner common.Hash, path []byte, hash common.Hash, blob []byte) {
	if c.err == nil && !bytes.Equal(rawdb.ReadTrieNode(c.db, owner, path, hash, rawdb.PathScheme), blob) {
		c.err = fmt.Errorf("the database lacks trie node %s of %s at path %x, or has another there", hash, owner, path)
	}
}

// ordered goes through the keys of one kind, which must be those that are asked
// for, in their order.
type ordered struct {
	it     ethdb.Iterator
	prefix int
	length int
}

func flatState(db ethdb.Iteratee, prefix []byte, length int) *ordered {
	return &ordered{it: db.NewIterator(prefix, nil), prefix: len(prefix), length: len(prefix) + length}
}

// advance moves to the next key of the kind.
func (o *ordered) advance() bool {
	for o.it.Next() {
		if len(o.it.Key()) == o.length {
			return true
		}
	}
	return false
}

func (o *ordered) next(key, value []byte) error {
	if !o.advance() {
		return errors.Join(fmt.Errorf("the database's flat state ends before %x", key), o.it.Error())
	}
	if have := o.it.Key()[o.prefix:]; !bytes.Equal(have, key) {
		return fmt.Errorf("the database's flat state has %x, where %x is to be", have, key)
	}
	if !bytes.Equal(o.it.Value(), value) {
		return fmt.Errorf("the database's flat state has %x at %x, it is to be %x", o.it.Value(), key, value)
	}
	return nil
}

func (o *ordered) end() error {
	if o.advance() {
		return fmt.Errorf("the database's flat state goes on with %x, where nothing is to be", o.it.Key()[o.prefix:])
	}
	return o.it.Error()
}
