package export

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/core/state/snapshot"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethdb"
	"github.com/ethereum/go-ethereum/rlp"
	"github.com/ethereum/go-ethereum/triedb"

	"github.com/regalia-network/regalia/migration/chunk"
)

// reader reads one state for one goroutine.
type reader struct {
	ctx  context.Context
	root common.Hash
	read nodeReader
	flat *snapshot.Tree // nil: the tries are read
	// Of accounts and of slots, each asked for in its own ascending order.
	addresses, keys *preimages
}

func (d *Database) reader(ctx context.Context, header *types.Header) (*reader, error) {
	read, err := d.nodes(header.Root)
	if err != nil {
		return nil, err
	}
	addresses, err := d.store.preimages()
	if err != nil {
		return nil, err
	}
	keys, err := d.store.preimages()
	if err != nil {
		return nil, errors.Join(err, addresses.close())
	}
	r := &reader{ctx: ctx, root: header.Root, read: read, addresses: addresses, keys: keys}
	if d.Flat(header) {
		r.flat = d.flat
	}
	return r, nil
}

func (r *reader) close() error { return errors.Join(r.addresses.close(), r.keys.close()) }

// openFlat gives the flat state that a node left behind, with the blocks before
// its head that the node still had apart; nil if it has none that is whole.
func openFlat(db ethdb.Database) *snapshot.Tree {
	head := rawdb.ReadHeadHeader(db)
	if head == nil || rawdb.ReadSnapshotRoot(db) == (common.Hash{}) {
		return nil
	}
	tree, err := snapshot.New(snapshot.Config{CacheSize: 1, NoBuild: true}, db, triedb.NewDatabase(db, triedb.HashDefaults), head.Root)
	if err != nil {
		return nil // of another head, as after a crash: the tries are there
	}
	if probe, err := tree.AccountIterator(head.Root, common.MaxHash); err != nil {
		return nil // not finished
	} else {
		probe.Release()
	}
	return tree
}

// accounts hands out the accounts with a key in [from, to], each with its slots.
func (r *reader) accounts(from, to common.Hash, sink Sink) error {
	visit := func(key common.Hash, account *types.StateAccount) error {
		a := r.account(key, account)
		return r.whole(&a, sink)
	}
	if r.flat != nil {
		return r.flatAccounts(from, to, visit)
	}
	return walk(r.read, common.Hash{}, r.root, from, to, func(key common.Hash, leaf []byte) error {
		if err := r.ctx.Err(); err != nil {
			return err
		}
		account := new(types.StateAccount)
		if err := rlp.DecodeBytes(leaf, account); err != nil {
			return fmt.Errorf("decode account %s: %w", key, err)
		}
		return visit(key, account)
	})
}

func (r *reader) flatAccounts(from, to common.Hash, visit func(common.Hash, *types.StateAccount) error) error {
	it, err := r.flat.AccountIterator(r.root, from)
	if err != nil {
		return fmt.Errorf("read flat accounts: %w", err)
	}
	defer it.Release()
	for it.Next() && it.Hash().Cmp(to) <= 0 {
		if err := r.ctx.Err(); err != nil {
			return err
		}
		account, err := types.FullAccount(it.Account())
		if err != nil {
			return fmt.Errorf("decode account %s: %w", it.Hash(), err)
		}
		if err := visit(it.Hash(), account); err != nil {
			return err
		}
	}
	return it.Error()
}

// whole hands out an account with all its storage.
func (r *reader) whole(a *chunk.Account, sink Sink) error {
	if err := sink.Account(*a); err != nil {
		return err
	}
	if !a.HasStorage() {
		return nil
	}
	if err := r.storage(a, sink); err != nil {
		return fmt.Errorf("storage of account %s: %w", a.Name(), err)
	}
	return nil
}

func (r *reader) storage(a *chunk.Account, sink Sink) error {
	visit := func(key common.Hash, value []byte) error {
		if err := r.ctx.Err(); err != nil {
			return err
		}
		slot, err := r.slot(key, value)
		if err != nil {
			return err
		}
		return sink.Slot(slot)
	}
	if r.flat == nil {
		return walk(r.read, a.Key, a.StorageRoot, common.Hash{}, common.MaxHash, visit)
	}
	it, err := r.flat.StorageIterator(r.root, a.Key, common.Hash{})
	if err != nil {
		return fmt.Errorf("read flat storage: %w", err)
	}
	defer it.Release()
	for it.Next() {
		if err := visit(it.Hash(), it.Slot()); err != nil {
			return err
		}
	}
	return it.Error()
}

// account is a leaf of the account trie as a record.
func (r *reader) account(key common.Hash, account *types.StateAccount) chunk.Account {
	a := chunk.Account{
		Key: key, Nonce: account.Nonce, Balance: *account.Balance,
		CodeHash: common.BytesToHash(account.CodeHash), StorageRoot: account.Root,
	}
	r.learn(&a)
	return a
}

// learn fills in the address, if it is known.
func (r *reader) learn(a *chunk.Account) {
	if a.HasAddress {
		return
	}
	if preimage := r.addresses.find(a.Key); len(preimage) == common.AddressLength {
		a.Address, a.HasAddress = common.Address(preimage), true
	}
}

// slot is a leaf of a storage trie as a record.
func (r *reader) slot(key common.Hash, leaf []byte) (chunk.Slot, error) {
	value, err := slotValue(key, leaf)
	if err != nil {
		return chunk.Slot{}, err
	}
	slot := chunk.Slot{Key: key, Value: value}
	r.learnSlot(&slot)
	return slot, nil
}

func slotValue(key common.Hash, leaf []byte) (common.Hash, error) {
	value, _, err := rlp.SplitString(leaf)
	if err != nil || len(value) > common.HashLength {
		return common.Hash{}, fmt.Errorf("decode slot %s: %d bytes: %w", key, len(value), err)
	}
	return common.BytesToHash(value), nil
}

// learnSlot fills in the slot's key, if it is known.
func (r *reader) learnSlot(s *chunk.Slot) {
	if s.HasPreimage {
		return
	}
	if preimage := r.keys.find(s.Key); len(preimage) == common.HashLength {
		s.Preimage, s.HasPreimage = common.Hash(preimage), true
	}
}
