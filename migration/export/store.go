package export

import (
	"bytes"
	"errors"
	"fmt"

	"github.com/cockroachdb/pebble"
	"github.com/cockroachdb/pebble/bloom"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/ethdb"
)

const (
	// storeCacheBytes keeps the upper trie nodes and the tables' indexes; each
	// leaf is read once.
	storeCacheBytes = 8 << 20
	// storeTableBytes is the size of the tables in memory that take up what the
	// node had not yet written to files: as large as a node's own, as every lookup
	// goes through all of them. Memory is used as far as there is something.
	storeTableBytes = 64 << 20
	storeHandles    = 512
)

// errReadOnly is what a store answers to who wants to write.
var errReadOnly = errors.New("the database is open for reading only")

// store is a node's pebble database, opened for reading only. go-ethereum's own
// type for it has no iterator that can be moved to a key, which finding millions
// of preimages is twice as fast with.
type store struct{ db *pebble.DB }

func openStore(dir string) (*store, error) {
	cache := pebble.NewCache(storeCacheBytes)
	defer cache.Unref()
	wholeKeys := *pebble.DefaultComparer // as the filters were written; lets an iterator ask them
	wholeKeys.Split = func(key []byte) int { return len(key) }
	options := &pebble.Options{
		ReadOnly: true, Comparer: &wholeKeys, Cache: cache, MemTableSize: storeTableBytes, MaxOpenFiles: storeHandles,
		Levels: []pebble.LevelOptions{{FilterPolicy: bloom.FilterPolicy(10)}}, // as the node wrote them
		Logger: silent{},
	}
	options.Experimental.ReadSamplingMultiplier = -1 // nothing is compacted
	db, err := pebble.Open(dir, options)
	if err != nil {
		return nil, err
	}
	// Tables in memory are taken off the cache, which would leave it nothing.
	cache.Reserve(-int(db.Metrics().MemTable.Size))
	return &store{db}, nil
}

// silent drops what pebble says at opening. It calls Fatalf where it cannot go
// on at all.
type silent struct{}

func (silent) Infof(string, ...any)              {}
func (silent) Fatalf(format string, args ...any) { panic(fmt.Errorf("pebble: "+format, args...)) }

// Get implements ethdb.KeyValueReader.
func (s *store) Get(key []byte) ([]byte, error) {
	value, closer, err := s.db.Get(key)
	if err != nil {
		return nil, err
	}
	return bytes.Clone(value), closer.Close()
}

// Has implements ethdb.KeyValueReader.
func (s *store) Has(key []byte) (bool, error) {
	_, closer, err := s.db.Get(key)
	if errors.Is(err, pebble.ErrNotFound) {
		return false, nil
	} else if err != nil {
		return false, err
	}
	return true, closer.Close()
}

// NewIterator implements ethdb.Iteratee.
func (s *store) NewIterator(prefix, start []byte) ethdb.Iterator {
	it, err := s.db.NewIter(&pebble.IterOptions{LowerBound: append(bytes.Clone(prefix), start...), UpperBound: behind(prefix)})
	return &storeIterator{Iterator: it, err: err}
}

// behind is the first key that does not have the prefix; nil if there is none.
func behind(prefix []byte) []byte {
	for i := len(prefix) - 1; i >= 0; i-- {
		if prefix[i] != 0xff {
			limit := bytes.Clone(prefix[:i+1])
			limit[i]++
			return limit
		}
	}
	return nil
}

type storeIterator struct {
	*pebble.Iterator // nil if it could not be made
	begun            bool
	err              error
}

func (i *storeIterator) Next() bool {
	if i.Iterator == nil {
		return false
	}
	if !i.begun {
		i.begun = true
		return i.First()
	}
	return i.Iterator.Next()
}

func (i *storeIterator) Error() error {
	if i.Iterator == nil {
		return i.err
	}
	return i.Iterator.Error()
}

func (i *storeIterator) Release() {
	if i.Iterator != nil {
		i.err = i.Iterator.Close()
		i.Iterator = nil
	}
}

// Stat implements ethdb.KeyValueStater.
func (s *store) Stat() (string, error) { return s.db.Metrics().String(), nil }

// Close implements io.Closer.
func (s *store) Close() error { return s.db.Close() }

func (s *store) Put(_, _ []byte) error         { return errReadOnly }
func (s *store) Delete(_ []byte) error         { return errReadOnly }
func (s *store) DeleteRange(_, _ []byte) error { return errReadOnly }
func (s *store) Compact(_, _ []byte) error     { return errReadOnly }
func (s *store) SyncKeyValue() error           { return nil }

// NewBatch implements ethdb.Batcher; a database that only is read has none.
func (s *store) NewBatch() ethdb.Batch              { panic(errReadOnly) }
func (s *store) NewBatchWithSize(_ int) ethdb.Batch { panic(errReadOnly) }

// preimages finds what hashes were made from. It is for one goroutine, and is
// fast where hashes come in ascending order.
type preimages struct {
	it  *pebble.Iterator
	key []byte
}

func (s *store) preimages() (*preimages, error) {
	it, err := s.db.NewIter(&pebble.IterOptions{LowerBound: rawdb.PreimagePrefix, UpperBound: behind(rawdb.PreimagePrefix)})
	if err != nil {
		return nil, fmt.Errorf("read preimages: %w", err)
	}
	return &preimages{it: it, key: bytes.Clone(rawdb.PreimagePrefix)}, nil
}

// find is the preimage of a hash, valid until the next call; nil if it is not
// known.
func (p *preimages) find(hash common.Hash) []byte {
	p.key = append(p.key[:len(rawdb.PreimagePrefix)], hash[:]...)
	if !p.it.SeekPrefixGE(p.key) || !bytes.Equal(p.it.Key(), p.key) {
		return nil
	}
	return p.it.Value()
}

func (p *preimages) close() error { return p.it.Close() }

var _ ethdb.KeyValueStore = (*store)(nil)
