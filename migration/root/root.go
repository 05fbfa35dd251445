// Package root hashes a stream of accounts and slots into a state root, in
// memory that does not depend on the size of the state or of a contract. It
// reads nothing by itself and believes no figure in the stream: each account's
// storage must hash to the storage root of its record.
//
// Whoever needs the trie nodes, to store them or to prove something with them,
// gets each one when it is finished.
package root

import (
	"context"
	"fmt"
	"iter"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/trie"

	"github.com/regalia-network/regalia/migration/chunk"
)

// Visitor is what a pass may do besides hashing. Every field may be nil; an
// error ends the pass.
type Visitor struct {
	// Account and Slot see every record before it is hashed.
	Account func(*chunk.Account) error
	Slot    func(owner *chunk.Account, slot *chunk.Slot) error
	// AccountNode and StorageNode get the finished nodes of the tries, children
	// before parents. path and blob are valid during the call only.
	AccountNode func(path []byte, hash common.Hash, blob []byte)
	StorageNode func(owner common.Hash, path []byte, hash common.Hash, blob []byte)
	// Trust reports that an account's storage root is taken from its record
	// and its slots are passed over: for a pass after one that checked them.
	Trust func(*chunk.Account) bool
}

// Hash consumes the records, which must ascend by key, and returns the state
// root.
func Hash(ctx context.Context, records iter.Seq2[chunk.Record, error], v Visitor) (common.Hash, error) {
	h := &hasher{v: v}
	h.accounts = trie.NewStackTrie(v.AccountNode)
	h.storage = chunk.NewHasher(h.storageNode())
	n := 0
	for record, err := range records {
		if err != nil {
			return common.Hash{}, err
		}
		if n++; n%1024 == 0 && ctx.Err() != nil {
			return common.Hash{}, ctx.Err()
		}
		if record.Account != nil {
			err = h.account(record.Account)
		} else {
			err = h.slot(record.Slot)
		}
		if err != nil {
			return common.Hash{}, err
		}
	}
	if err := h.close(); err != nil {
		return common.Hash{}, err
	}
	return h.accounts.Hash(), nil
}

type hasher struct {
	v        Visitor
	accounts *trie.StackTrie
	open     *chunk.Account
	storage  *chunk.Hasher // of the open account
	trusted  bool
}

func (h *hasher) storageNode() trie.OnTrieNode {
	visit := h.v.StorageNode
	if visit == nil {
		return nil
	}
	return func(path []byte, hash common.Hash, blob []byte) { visit(h.open.Key, path, hash, blob) }
}

func (h *hasher) account(a *chunk.Account) error {
	if err := h.close(); err != nil {
		return err
	}
	if h.v.Account != nil {
		if err := h.v.Account(a); err != nil {
			return err
		}
	}
	h.open, h.trusted = a, h.v.Trust != nil && h.v.Trust(a)
	return nil
}

func (h *hasher) slot(s *chunk.Slot) error {
	if h.v.Slot != nil {
		if err := h.v.Slot(h.open, s); err != nil {
			return err
		}
	}
	if h.trusted {
		return nil
	}
	if err := h.storage.Slot(s); err != nil {
		return fmt.Errorf("account %s: %w", h.open.Name(), err)
	}
	return nil
}

// close puts the open account into the account trie.
func (h *hasher) close() error {
	if h.open == nil {
		return nil
	}
	if !h.trusted {
		root, slots := types.EmptyRootHash, uint64(0)
		if slots = h.storage.Slots(); slots > 0 {
			root = h.storage.Root()
			h.storage.Reset()
		}
		if root != h.open.StorageRoot {
			return fmt.Errorf("account %s: its %d slots hash to %s, its record says storage root %s", h.open.Name(), slots, root, h.open.StorageRoot)
		}
	}
	leaf, err := h.open.Leaf()
	if err != nil {
		return err
	}
	if err := h.accounts.Update(h.open.Key[:], leaf); err != nil {
		return fmt.Errorf("account %s: %w", h.open.Name(), err)
	}
	h.open = nil
	return nil
}
