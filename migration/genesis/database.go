package genesis

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"iter"
	"os"
	"path/filepath"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethdb"
	"github.com/ethereum/go-ethereum/ethdb/pebble"
	"github.com/ethereum/go-ethereum/log"
	"github.com/ethereum/go-ethereum/rlp"

	"github.com/regalia-network/regalia/migration/chunk"
	"github.com/regalia-network/regalia/migration/progress"
	"github.com/regalia-network/regalia/migration/root"
)

const (
	databaseCacheMiB = 64
	databaseHandles  = 256
	batchBytes       = 4 << 20
)

// checkpointKey holds how far an unfinished database is. The finished one has
// no such key.
var checkpointKey = []byte("regalia-migration-checkpoint")

// checkpoint is written in one batch with what it tells of.
type checkpoint struct {
	Identity common.Hash  `json:"identity"`
	Done     *common.Hash `json:"done,omitempty"` // every account up to this key is in, with its storage
}

// Input is the state a database is made of.
type Input struct {
	Records iter.Seq2[chunk.Record, error] // ascending; storage roots are recomputed
	Codes   iter.Seq2[[]byte, error]
	// Identity names the input. A database that was begun from another one is
	// refused.
	Identity common.Hash
	Root     common.Hash // what the records must hash to
	Accounts uint64      // about how many, for the progress shown
	// Base is the finished database of an earlier state, of which a new one is
	// made by changing what differs; empty: all is written.
	Base string
}

// WriteDatabase makes the chain database of a go-ethereum node in dir, which
// holds the genesis block and its state and nothing else, as `geth init` would
// have left it: trie nodes and flat state in the path scheme, codes, the
// block, the chain configuration. What geth init also keeps is left out: the
// allocation as JSON, of which `geth dumpgenesis` speaks, and the state
// history of block 0, to which no node can go back.
//
// Memory does not depend on the size of the state. The genesis block is
// written last, so a node does not take an unfinished database for a chain;
// another call with the same input takes it up.
func WriteDatabase(ctx context.Context, dir string, cfg Config, in Input, logger log.Logger) (*types.Header, error) {
	block, err := cfg.block(in.Root)
	if err != nil {
		return nil, err
	}
	if err := os.MkdirAll(filepath.Dir(dir), 0o755); err != nil {
		return nil, fmt.Errorf("create data directory: %w", err)
	}
	if _, err := os.Stat(dir); in.Base != "" && errors.Is(err, os.ErrNotExist) {
		return block.Header(), derive(ctx, dir, in, block, cfg, logger)
	}
	db, err := pebble.New(dir, databaseCacheMiB, databaseHandles, "", false)
	if err != nil {
		return nil, fmt.Errorf("open database %s: %w", dir, err)
	}
	w := &databaseWriter{db: db, batch: db.NewBatch(), identity: in.Identity, accounts: in.Accounts}
	err = w.run(ctx, in, block, cfg, logger)
	return block.Header(), errors.Join(err, db.Close())
}

// block is the genesis block for a state root.
func (c Config) block(stateRoot common.Hash) (*types.Block, error) {
	if c.ChainID == 0 {
		return nil, errors.New("genesis chain id is 0: give a positive one")
	}
	head := newHead(c)
	g := core.Genesis{
		Config: head.Config, Timestamp: uint64(head.Timestamp), ExtraData: head.ExtraData, GasLimit: uint64(head.GasLimit),
		Difficulty: head.Difficulty.ToInt(), StateHash: &stateRoot,
	}
	if head.BaseFee != nil {
		g.BaseFee = head.BaseFee.ToInt()
	}
	return g.ToBlock(), nil
}

type databaseWriter struct {
	db       ethdb.KeyValueStore
	batch    ethdb.Batch
	identity common.Hash
	accounts uint64
	done     *common.Hash // by the checkpoint that was found
	open     *common.Hash // the account whose records come in
	closed   *common.Hash // the one before it, which is complete
	count    uint64
	meter    *progress.Meter
	err      error // of a callback that cannot return one
}

func (w *databaseWriter) run(ctx context.Context, in Input, block *types.Block, cfg Config, logger log.Logger) error {
	finished, err := w.begin(block)
	if err != nil || finished {
		return err
	}
	if w.done != nil {
		logger.Info("Taking up an unfinished genesis database", "done", w.done)
	}
	w.meter = progress.New(logger, "Writing genesis state", "accounts")
	have, err := root.Hash(ctx, in.Records, root.Visitor{
		Account: w.account, Slot: w.slot, AccountNode: w.accountNode, StorageNode: w.storageNode,
		Trust: func(a *chunk.Account) bool { return w.has(a.Key) },
	})
	if err = errors.Join(err, w.err); err != nil {
		return err
	}
	if have != in.Root {
		return fmt.Errorf("the records hash to %s, the genesis is to have state root %s", have, in.Root)
	}
	for code, err := range in.Codes {
		if err != nil {
			return err
		}
		rawdb.WriteCode(w.batch, crypto.Keccak256Hash(code), code)
		if err := w.flush(false); err != nil {
			return err
		}
	}
	elapsed := w.meter.Done()
	logger.Info("Genesis state written", "accounts", w.count, "root", have, "elapsed", common.PrettyDuration(elapsed))
	return w.finish(block, cfg, have)
}

// begin finds out what is in the database already.
func (w *databaseWriter) begin(block *types.Block) (finished bool, err error) {
	if hash := w.canonical(); hash != (common.Hash{}) {
		if hash != block.Hash() {
			return false, fmt.Errorf("the database holds a chain with genesis %s, this one is %s: name another directory", hash, block.Hash())
		}
		return true, nil
	}
	data, err := w.db.Get(checkpointKey)
	if err != nil { // not found, or a new database: either way nothing is there
		return false, w.db.Put(checkpointKey, w.encode())
	}
	var found checkpoint
	if err := json.Unmarshal(data, &found); err != nil {
		return false, fmt.Errorf("decode checkpoint: %w", err)
	}
	if found.Identity != w.identity {
		return false, fmt.Errorf("the database was begun from another input (%s, this is %s): remove it", found.Identity, w.identity)
	}
	w.done = found.Done
	return false, nil
}

// canonical is the hash of block 0 if the database has one. The lookup is by
// key, as rawdb's wants an ancient store, which a genesis does not need.
func (w *databaseWriter) canonical() common.Hash {
	data, err := w.db.Get(append(append([]byte("h"), make([]byte, 8)...), 'n'))
	if err != nil {
		return common.Hash{}
	}
	return common.BytesToHash(data)
}

func (w *databaseWriter) has(key common.Hash) bool {
	return w.done != nil && bytes.Compare(key[:], w.done[:]) <= 0
}

func (w *databaseWriter) account(a *chunk.Account) error {
	w.closed, w.open = w.open, &a.Key
	w.count++
	if w.count%1024 == 0 && w.accounts > 0 {
		w.meter.Update(w.count, min(1, float64(w.count)/float64(w.accounts)))
	}
	if !w.has(a.Key) {
		rawdb.WriteAccountSnapshot(w.batch, a.Key, types.SlimAccountRLP(types.StateAccount{
			Nonce: a.Nonce, Balance: &a.Balance, Root: a.StorageRoot, CodeHash: a.CodeHash[:],
		}))
	}
	return errors.Join(w.err, w.flush(false))
}

func (w *databaseWriter) slot(owner *chunk.Account, s *chunk.Slot) error {
	if w.has(owner.Key) {
		return nil
	}
	rawdb.WriteStorageSnapshot(w.batch, owner.Key, s.Key, s.AppendLeaf(nil))
	return errors.Join(w.err, w.flush(false))
}

// Nodes are not flushed here: their batch is looked at with the next record.
func (w *databaseWriter) accountNode(path []byte, _ common.Hash, blob []byte) {
	rawdb.WriteAccountTrieNode(w.batch, path, blob)
}

func (w *databaseWriter) storageNode(owner common.Hash, path []byte, _ common.Hash, blob []byte) {
	rawdb.WriteStorageTrieNode(w.batch, owner, path, blob)
}

// flush writes the batch once it is large, with a checkpoint at the last
// account that is complete.
func (w *databaseWriter) flush(always bool) error {
	if !always && w.batch.ValueSize() < batchBytes {
		return nil
	}
	if w.closed != nil && !w.has(*w.closed) {
		if err := w.batch.Put(checkpointKey, w.encode()); err != nil {
			return fmt.Errorf("write checkpoint: %w", err)
		}
	}
	if err := w.batch.Write(); err != nil {
		return fmt.Errorf("write genesis state: %w", err)
	}
	w.batch.Reset()
	return nil
}

func (w *databaseWriter) encode() []byte {
	data, err := json.Marshal(checkpoint{Identity: w.identity, Done: w.closed})
	if err != nil {
		panic(err) // two hashes
	}
	return data
}

// WriteFlatRoot notes that the flat state is whole, and of which root.
func WriteFlatRoot(w ethdb.KeyValueWriter, root common.Hash) error {
	state, err := rlp.EncodeToBytes(&generator{Done: true, Marker: []byte{}})
	if err != nil {
		return fmt.Errorf("encode generator: %w", err)
	}
	rawdb.WriteSnapshotRoot(w, root)
	rawdb.WriteSnapshotGenerator(w, state)
	return nil
}

// generator is what a node notes of its flat state; only Done is of use here.
type generator struct {
	Wiping, Done             bool
	Marker                   []byte
	Accounts, Slots, Storage uint64
}

// finish writes the block and its configuration, and with it makes the
// database a chain.
func (w *databaseWriter) finish(block *types.Block, cfg Config, stateRoot common.Hash) error {
	if err := w.flush(true); err != nil {
		return err
	}
	hash := block.Hash()
	if err := WriteFlatRoot(w.batch, stateRoot); err != nil {
		return err
	}
	rawdb.WritePersistentStateID(w.batch, 0)
	rawdb.WriteBlock(w.batch, block)
	rawdb.WriteReceipts(w.batch, hash, 0, nil)
	rawdb.WriteCanonicalHash(w.batch, hash, 0)
	rawdb.WriteHeadBlockHash(w.batch, hash)
	rawdb.WriteHeadFastBlockHash(w.batch, hash)
	rawdb.WriteHeadHeaderHash(w.batch, hash)
	rawdb.WriteChainConfig(w.batch, hash, newHead(cfg).Config)
	if err := w.batch.Delete(checkpointKey); err != nil {
		return fmt.Errorf("write genesis block: %w", err)
	}
	if err := w.batch.Write(); err != nil {
		return fmt.Errorf("write genesis block: %w", err)
	}
	return w.db.SyncKeyValue()
}

// Header is the genesis block's header for a state root.
func (c Config) Header(stateRoot common.Hash) (*types.Header, error) {
	block, err := c.block(stateRoot)
	if err != nil {
		return nil, err
	}
	return block.Header(), nil
}

// ReadDatabase is the hash of the genesis block in a finished database, which
// is opened for reading only.
func ReadDatabase(dir string) (common.Hash, error) {
	db, err := pebble.New(dir, databaseCacheMiB, databaseHandles, "", true)
	if err != nil {
		return common.Hash{}, fmt.Errorf("open database %s: %w", dir, err)
	}
	w := &databaseWriter{db: db}
	hash := w.canonical()
	if err := db.Close(); err != nil {
		return common.Hash{}, fmt.Errorf("close database %s: %w", dir, err)
	}
	if hash == (common.Hash{}) {
		return hash, fmt.Errorf("database %s holds no genesis block: run regalia migrate genesis to its end", dir)
	}
	return hash, nil
}
