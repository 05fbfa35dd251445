package pending

import (
	"sort"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/regalia-network/regalia/sequencer/builder"
)

// versions are all states of one block from its first transaction to its last,
// each as what was changed since the parent's state. Adding a transaction does
// not disturb who reads at an earlier one.
type versions struct {
	base state.Reader // the parent's state
	root common.Hash  // its root
	db   state.Database

	mu       sync.RWMutex // guards all below
	n        int          // transactions added
	accounts map[common.Address][]accountVersion
	slots    map[slot][]slotVersion
	deleted  map[common.Address][]int // which transactions left no such account
	code     map[common.Hash][]byte
	roots    map[common.Address]common.Hash // storage roots in base
}

type slot struct {
	address common.Address
	key     common.Hash
}

// A version is valid from the transaction with this index on.
type accountVersion struct {
	index int
	*builder.AccountDiff
}

type slotVersion struct {
	index int
	value common.Hash
}

func newVersions(root common.Hash, db state.Database, parent state.Reader) *versions {
	return &versions{
		base: parent, root: root, db: db, accounts: make(map[common.Address][]accountVersion), slots: make(map[slot][]slotVersion),
		deleted: make(map[common.Address][]int), code: make(map[common.Hash][]byte), roots: make(map[common.Address]common.Hash),
	}
}

// add takes in those of a block's first transactions that are new.
func (v *versions) add(entries []*builder.Entry) {
	v.mu.RLock()
	known := v.n
	v.mu.RUnlock()
	if known >= len(entries) {
		return
	}
	v.mu.Lock()
	defer v.mu.Unlock()
	for ; v.n < len(entries); v.n++ {
		diff := entries[v.n].Diff
		for i := range diff.Accounts {
			a := &diff.Accounts[i]
			v.accounts[a.Address] = append(v.accounts[a.Address], accountVersion{v.n, a})
			if !a.Exists {
				v.deleted[a.Address] = append(v.deleted[a.Address], v.n)
			}
			if len(a.Code) > 0 {
				v.code[a.CodeHash] = a.Code
			}
		}
		for _, s := range diff.Slots {
			key := slot{s.Address, s.Key}
			v.slots[key] = append(v.slots[key], slotVersion{v.n, s.Value})
		}
	}
}

// at is the state after the first n transactions. They must have been added.
func (v *versions) at(n int) state.Reader { return reader{v, n} }

// reader is a state at one version. It may be used from any goroutine.
type reader struct {
	*versions
	n int
}

// last is the index in a list of versions of the newest before n, or -1.
func last(n, length int, index func(int) int) int {
	return sort.Search(length, func(i int) bool { return index(i) >= n }) - 1
}

// Account implements state.Reader. The account's storage root is the parent
// block's, as it is in the builder's own state until the block is sealed.
func (r reader) Account(a common.Address) (*types.StateAccount, error) {
	r.mu.RLock()
	list := r.accounts[a]
	root, known := r.roots[a]
	r.mu.RUnlock()
	i := last(r.n, len(list), func(i int) int { return list[i].index })
	if i < 0 {
		return r.base.Account(a)
	}
	if !list[i].Exists {
		return nil, nil
	}
	if !known {
		before, err := r.base.Account(a)
		if err != nil {
			return nil, err
		}
		root = types.EmptyRootHash
		if before != nil {
			root = before.Root
		}
		r.mu.Lock()
		r.roots[a] = root
		r.mu.Unlock()
	}
	return &types.StateAccount{Nonce: list[i].Nonce, Balance: list[i].Balance.Clone(), Root: root, CodeHash: list[i].CodeHash.Bytes()}, nil
}

// Storage implements state.Reader. What an account had before it was deleted is
// not the storage of another one that came to its address.
func (r reader) Storage(a common.Address, key common.Hash) (common.Hash, error) {
	r.mu.RLock()
	list, deleted := r.slots[slot{a, key}], r.deleted[a]
	r.mu.RUnlock()
	i := last(r.n, len(list), func(i int) int { return list[i].index })
	d := last(r.n, len(deleted), func(i int) int { return deleted[i] })
	switch {
	case d >= 0 && (i < 0 || list[i].index < deleted[d]):
		return common.Hash{}, nil
	case i >= 0:
		return list[i].value, nil
	}
	return r.base.Storage(a, key)
}

// Code implements state.Reader. Code goes by its hash, so it has no versions.
func (r reader) Code(a common.Address, hash common.Hash) []byte {
	r.mu.RLock()
	code, ok := r.code[hash]
	r.mu.RUnlock()
	if ok {
		return code
	}
	return r.base.Code(a, hash)
}

// CodeSize implements state.Reader.
func (r reader) CodeSize(a common.Address, hash common.Hash) int {
	r.mu.RLock()
	code, ok := r.code[hash]
	r.mu.RUnlock()
	if ok {
		return len(code)
	}
	return r.base.CodeSize(a, hash)
}

// Has implements state.Reader.
func (r reader) Has(a common.Address, hash common.Hash) bool {
	r.mu.RLock()
	_, ok := r.code[hash]
	r.mu.RUnlock()
	return ok || r.base.Has(a, hash)
}
