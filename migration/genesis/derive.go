package genesis

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethdb"
	"github.com/ethereum/go-ethereum/ethdb/pebble"
	"github.com/ethereum/go-ethereum/log"
	"github.com/ethereum/go-ethereum/trie"
	"github.com/ethereum/go-ethereum/trie/trienode"
	"github.com/ethereum/go-ethereum/triedb/database"

	"github.com/regalia-network/regalia/migration/atomicfile"
	"github.com/regalia-network/regalia/migration/chunk"
	"github.com/regalia-network/regalia/migration/progress"
)

// derivedSuffix marks a database that is being made of another one.
const derivedSuffix = ".derived"

// derive makes the database of another state's: what differs from it is found by
// comparing the records with its flat state, and changed there and in its tries.
// Every key and value is as if all had been written anew. The other database is
// left as it is; its tables are shared with it by hard links. A run that was
// stopped starts again. Memory grows with what differs.
//
// The other database is believed as far as it is not changed, but each trie node
// that is read of it must have its hash, and the tries must come to the roots of
// the records.
func derive(ctx context.Context, dir string, in Input, block *types.Block, cfg Config, logger log.Logger) error {
	made := dir + derivedSuffix
	if err := os.RemoveAll(made); err != nil {
		return fmt.Errorf("remove unfinished database: %w", err)
	}
	old, err := shareDatabase(in.Base, made)
	if err != nil {
		return err
	}
	db, err := pebble.New(made, databaseCacheMiB, databaseHandles, "", false)
	if err != nil {
		return fmt.Errorf("open database %s: %w", made, err)
	}
	d := &derivation{databaseWriter: databaseWriter{db: db, batch: db.NewBatch(), accounts: in.Accounts}}
	if err := errors.Join(d.run(ctx, in, old, block, cfg, logger), db.Close()); err != nil {
		return err
	}
	if err := atomicfile.SyncDir(made); err != nil {
		return err
	}
	if err := os.Rename(made, dir); err != nil {
		return fmt.Errorf("put database in place: %w", err)
	}
	return atomicfile.SyncDir(filepath.Dir(dir))
}

// shareDatabase makes a second database of a finished one and returns the hash
// of its block.
func shareDatabase(from, to string) (hash common.Hash, err error) {
	base, err := pebble.New(from, databaseCacheMiB, databaseHandles, "", true) // nobody may write it meanwhile
	if err != nil {
		return hash, fmt.Errorf("open base database %s: %w", from, err)
	}
	defer func() { err = errors.Join(err, base.Close()) }()
	if hash = (&databaseWriter{db: base}).canonical(); hash == (common.Hash{}) {
		return hash, fmt.Errorf("base database %s holds no genesis block: run regalia migrate genesis for it to its end", from)
	}
	if rawdb.ReadDatabaseVersion(base) != nil {
		return hash, fmt.Errorf("base database %s: a node has run on it: make it again", from)
	}
	if err := os.MkdirAll(to, 0o755); err != nil {
		return hash, fmt.Errorf("create database directory: %w", err)
	}
	files, err := os.ReadDir(from)
	if err != nil {
		return hash, fmt.Errorf("read base database: %w", err)
	}
	for _, file := range files {
		source, target := filepath.Join(from, file.Name()), filepath.Join(to, file.Name())
		if file.Name() == "LOCK" {
			continue
		}
		// Tables are never written again, whoever holds them.
		if filepath.Ext(file.Name()) == ".sst" && os.Link(source, target) == nil {
			continue
		}
		if err := copyFile(source, target); err != nil {
			return hash, fmt.Errorf("copy base database: %w", err)
		}
	}
	return hash, nil
}

func copyFile(from, to string) error {
	source, err := os.Open(from)
	if err != nil {
		return err
	}
	defer source.Close()
	target, err := os.Create(to)
	if err != nil {
		return err
	}
	_, err = io.Copy(target, source)
	return errors.Join(err, target.Sync(), target.Close())
}

// derivation turns a database into that of another state.
type derivation struct {
	databaseWriter
	flat    ethdb.Iterator // accounts of the base
	more    bool           // flat stands on one that was not met yet
	state   *trie.Trie
	root    common.Hash    // of the base's state
	storage *storageChange // of the open account; nil if it is as in the base
	changed uint64
}

func (d *derivation) run(ctx context.Context, in Input, old common.Hash, block *types.Block, cfg Config, logger log.Logger) error {
	d.meter = progress.New(logger, "Changing genesis state", "accounts")
	d.flat = d.db.NewIterator(rawdb.SnapshotAccountPrefix, nil)
	defer d.release()
	var err error
	d.root = rawdb.ReadSnapshotRoot(d.db)
	if d.state, err = openTrie(d.db, trie.StateTrieID(d.root)); err != nil {
		return err
	}
	d.next()
	for record, err := range in.Records {
		if err == nil {
			err = ctx.Err()
		}
		if err != nil {
			return err
		}
		if record.Account != nil {
			err = d.account(record.Account)
		} else if d.storage != nil {
			err = d.storage.slot(record.Slot)
		}
		if err = errors.Join(err, d.flush(false)); err != nil {
			return err
		}
	}
	if err := errors.Join(d.closeStorage(), d.dropBefore(nil), d.flat.Error()); err != nil {
		return err
	}
	have, nodes := d.state.Commit(false)
	writeNodes(d.batch, common.Hash{}, nodes)
	if have != in.Root {
		return fmt.Errorf("the base with %d accounts changed hashes to %s, the genesis is to have state root %s", d.changed, have, in.Root)
	}
	if err := d.codes(in); err != nil {
		return err
	}
	elapsed := d.meter.Done()
	logger.Info("Genesis state changed", "accounts", d.count, "changed", d.changed, "root", have, "elapsed", common.PrettyDuration(elapsed))
	d.dropBlock(old)
	return d.finish(block, cfg, have)
}

// release gives back what a run still holds, also one that failed midway.
func (d *derivation) release() {
	d.flat.Release()
	if d.storage != nil {
		d.storage.release()
	}
}

// next moves to the base's next account.
func (d *derivation) next() {
	for d.more = d.flat.Next(); d.more && len(d.flat.Key()) != 1+common.HashLength; d.more = d.flat.Next() {
	}
}

func (d *derivation) at() common.Hash { return common.Hash(d.flat.Key()[1:]) }

// dropBefore takes out the base's accounts below the key, or all that are left.
func (d *derivation) dropBefore(key *common.Hash) error {
	for d.more && (key == nil || bytes.Compare(d.flat.Key()[1:], key[:]) < 0) {
		gone := d.at()
		d.changed++
		rawdb.DeleteAccountSnapshot(d.batch, gone)
		if err := errors.Join(d.state.Delete(gone[:]), d.dropStorage(gone)); err != nil {
			return fmt.Errorf("remove account %s: %w", gone, err)
		}
		d.next()
	}
	return nil
}

// dropStorage takes out all slots and nodes of an account.
func (d *derivation) dropStorage(owner common.Hash) error {
	for _, prefix := range [][]byte{rawdb.SnapshotStoragePrefix, rawdb.TrieNodeStoragePrefix} {
		if err := d.dropPrefix(append(bytes.Clone(prefix), owner[:]...)); err != nil {
			return err
		}
	}
	return nil
}

func (d *derivation) dropPrefix(prefix []byte) error {
	it := d.db.NewIterator(prefix, nil)
	defer it.Release()
	for it.Next() {
		if err := errors.Join(d.batch.Delete(it.Key()), d.flush(false)); err != nil {
			return err
		}
	}
	return it.Error()
}

// account puts an account in, if the base does not have it just so.
func (d *derivation) account(a *chunk.Account) error {
	if err := errors.Join(d.closeStorage(), d.dropBefore(&a.Key)); err != nil {
		return err
	}
	if d.count++; d.count%1024 == 0 && d.databaseWriter.accounts > 0 {
		d.meter.Update(d.count, min(1, float64(d.count)/float64(d.databaseWriter.accounts)))
	}
	slim := types.SlimAccountRLP(types.StateAccount{Nonce: a.Nonce, Balance: &a.Balance, Root: a.StorageRoot, CodeHash: a.CodeHash[:]})
	root := types.EmptyRootHash // of the base's storage
	if d.more && d.at() == a.Key {
		if bytes.Equal(d.flat.Value(), slim) {
			d.next()
			return nil
		}
		before, err := types.FullAccount(d.flat.Value())
		if err != nil {
			return fmt.Errorf("decode account %s of the base: %w", a.Name(), err)
		}
		root = before.Root
		d.next()
	}
	d.changed++
	rawdb.WriteAccountSnapshot(d.batch, a.Key, slim)
	leaf, err := a.Leaf()
	if err != nil {
		return err
	}
	if err := d.state.Update(a.Key[:], leaf); err != nil {
		return fmt.Errorf("change account %s: %w", a.Name(), err)
	}
	switch {
	case root == a.StorageRoot:
		return nil
	case !a.HasStorage():
		return d.dropStorage(a.Key)
	}
	d.storage, err = d.changeStorage(a, root)
	return err
}

func (d *derivation) closeStorage() error {
	s := d.storage
	if d.storage = nil; s == nil {
		return nil
	}
	defer s.release()
	return s.close()
}

// codes brings in the codes that the base lacks and takes out those that are
// not in use any more.
func (d *derivation) codes(in Input) error {
	wanted := make(map[common.Hash]bool)
	for code, err := range in.Codes {
		if err != nil {
			return err
		}
		hash := crypto.Keccak256Hash(code)
		wanted[hash] = true
		if !rawdb.HasCodeWithPrefix(d.db, hash) {
			rawdb.WriteCode(d.batch, hash, code)
		}
		if err := d.flush(false); err != nil {
			return err
		}
	}
	it := d.db.NewIterator(rawdb.CodePrefix, nil)
	defer it.Release()
	for it.Next() {
		if is, hash := rawdb.IsCodeKey(it.Key()); is && !wanted[common.Hash(hash)] {
			rawdb.DeleteCode(d.batch, common.Hash(hash))
		}
	}
	return it.Error()
}

// dropBlock takes the base's block out.
func (d *derivation) dropBlock(hash common.Hash) {
	rawdb.DeleteBlock(d.batch, hash, 0)
	if err := d.batch.Delete(append([]byte("ethereum-config-"), hash[:]...)); err != nil {
		d.err = err
	}
}

// storageChange turns one account's storage into another.
type storageChange struct {
	batch  ethdb.Batch
	owner  *chunk.Account
	fresh  *chunk.Hasher  // if the base has no storage for the account
	state  *trie.Trie     // else
	before ethdb.Iterator // the base's slots
	more   bool           // before stands on one that was not met yet
}

// changeStorage begins the change from the base's storage with that root.
func (d *derivation) changeStorage(a *chunk.Account, root common.Hash) (*storageChange, error) {
	s := &storageChange{batch: d.batch, owner: a}
	if root == types.EmptyRootHash {
		s.fresh = chunk.NewHasher(func(path []byte, _ common.Hash, blob []byte) { rawdb.WriteStorageTrieNode(d.batch, a.Key, path, blob) })
		return s, nil
	}
	var err error
	if s.state, err = openTrie(d.db, trie.StorageTrieID(d.root, a.Key, root)); err != nil {
		return nil, fmt.Errorf("account %s: %w", a.Name(), err)
	}
	s.before = d.db.NewIterator(append(bytes.Clone(rawdb.SnapshotStoragePrefix), a.Key[:]...), nil)
	s.more = s.before.Next()
	return s, nil
}

// at is the base's slot that is next.
func (s *storageChange) at() []byte { return s.before.Key()[1+common.HashLength:] }

func (s *storageChange) slot(slot *chunk.Slot) error {
	if s.fresh != nil {
		rawdb.WriteStorageSnapshot(s.batch, s.owner.Key, slot.Key, slot.AppendLeaf(nil))
		return s.fresh.Slot(slot)
	}
	if err := s.dropBefore(slot.Key[:]); err != nil {
		return err
	}
	leaf := slot.AppendLeaf(nil)
	if s.more && bytes.Equal(s.at(), slot.Key[:]) {
		same := bytes.Equal(s.before.Value(), leaf)
		if s.more = s.before.Next(); same {
			return nil
		}
	}
	rawdb.WriteStorageSnapshot(s.batch, s.owner.Key, slot.Key, leaf)
	return s.state.Update(slot.Key[:], leaf)
}

// dropBefore takes out the base's slots below the key, or all that are left.
func (s *storageChange) dropBefore(key []byte) error {
	for s.more && (key == nil || bytes.Compare(s.at(), key) < 0) {
		gone := common.Hash(s.at())
		rawdb.DeleteStorageSnapshot(s.batch, s.owner.Key, gone)
		if err := s.state.Delete(gone[:]); err != nil {
			return fmt.Errorf("remove slot %s: %w", gone, err)
		}
		s.more = s.before.Next()
	}
	return nil
}

func (s *storageChange) release() {
	if s.before != nil {
		s.before.Release()
	}
}

func (s *storageChange) close() error {
	var have common.Hash
	if s.fresh != nil {
		have = s.fresh.Root()
	} else {
		if err := errors.Join(s.dropBefore(nil), s.before.Error()); err != nil {
			return fmt.Errorf("account %s: %w", s.owner.Name(), err)
		}
		var nodes *trienode.NodeSet
		have, nodes = s.state.Commit(false)
		writeNodes(s.batch, s.owner.Key, nodes)
	}
	if have != s.owner.StorageRoot {
		return fmt.Errorf("account %s: its slots hash to %s, its record says storage root %s", s.owner.Name(), have, s.owner.StorageRoot)
	}
	return nil
}

// writeNodes writes what a commit has changed; nodes may be nil.
func writeNodes(batch ethdb.Batch, owner common.Hash, nodes *trienode.NodeSet) {
	if nodes == nil {
		return
	}
	for path, node := range nodes.Nodes {
		if node.IsDeleted() {
			rawdb.DeleteTrieNode(batch, owner, []byte(path), node.Hash, rawdb.PathScheme)
		} else {
			rawdb.WriteTrieNode(batch, owner, []byte(path), node.Hash, node.Blob, rawdb.PathScheme)
		}
	}
}

// storedNodes are the trie nodes in a database.
type storedNodes struct{ ethdb.KeyValueReader }

func openTrie(db ethdb.KeyValueReader, id *trie.ID) (*trie.Trie, error) {
	t, err := trie.New(id, storedNodes{db})
	if err != nil {
		return nil, fmt.Errorf("open trie %s of the base: %w", id.Root, err)
	}
	return t, nil
}

// NodeReader implements database.NodeDatabase.
func (s storedNodes) NodeReader(common.Hash) (database.NodeReader, error) { return s, nil }

// Node implements database.NodeReader.
func (s storedNodes) Node(owner common.Hash, path []byte, hash common.Hash) ([]byte, error) {
	blob := rawdb.ReadTrieNode(s, owner, path, hash, rawdb.PathScheme)
	if len(blob) == 0 {
		return nil, fmt.Errorf("the base database lacks trie node %s of %s at path %x, or has another there: make it again, or go without it", hash, owner, path)
	}
	return blob, nil
}
