// Package synthetic makes states of any size for tests and measurements, with
// the skew of real ones: one contract with very many slots, tokens with many
// holders, few codes shared by many contracts, some large ones, delegated
// accounts, accounts that are empty or have nothing but storage. It is a test
// tool; nothing an operator runs uses it.
//
// A state is a function of its shape: the same shape gives the same accounts.
package synthetic

import (
	"encoding/binary"
	"iter"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/regalia-network/regalia/migration/chunk"
)

// Shape says how large a state is.
type Shape struct {
	Accounts int    // all of them
	Slots    int    // of the one large contract
	Tokens   int    // contracts with a mapping of holders
	Holders  int    // of each token
	Seed     uint64 // another seed, other accounts
}

// State is the accounts of a shape, in the order of a trie.
type State struct {
	Shape Shape
	order []place
	codes map[common.Hash][]byte
	roots map[int]common.Hash // storage roots of the large contracts, once known
}

type place struct {
	key   common.Hash
	index uint32
}

// New orders the accounts: 36 bytes of memory for each.
func New(shape Shape) *State {
	s := &State{Shape: shape, order: make([]place, shape.Accounts), codes: make(map[common.Hash][]byte), roots: make(map[int]common.Hash)}
	for i := range s.order {
		address := s.Address(i)
		s.order[i] = place{crypto.Keccak256Hash(address[:]), uint32(i)}
	}
	slices.SortFunc(s.order, func(a, b place) int { return a.key.Cmp(b.key) })
	for i := range codes {
		code := code(shape.Seed, i)
		s.codes[crypto.Keccak256Hash(code)] = code
	}
	for i := range s.order { // delegations are codes of their own
		if kindOf(shape, i) == delegated {
			code := types.AddressToDelegation(s.Address(i / 100 * 100))
			s.codes[crypto.Keccak256Hash(code)] = code
		}
	}
	return s
}

const codes = 60

// code is one of the distinct codes; each tenth is as large as may be deployed.
func code(seed uint64, i int) []byte {
	size := 40 + i*37
	if i%10 == 9 {
		size = 24 * 1024
	}
	return expand(word(seed, "code", uint64(i)), size)
}

// kind is what sort of account an index stands for.
type kind int

const (
	wallet kind = iota
	large
	token
	contract
	delegated
	onlyStorage // no nonce, no balance, no code
	empty       // nothing at all: what EIP-161 would remove
	penniless   // a nonce and no balance
)

func kindOf(shape Shape, i int) kind {
	switch n := i % 100; {
	case i == 0 && shape.Slots > 0:
		return large
	case i <= shape.Tokens && i > 0:
		return token
	case n < 12:
		return contract
	case n < 16:
		return delegated
	case n < 21:
		return onlyStorage
	case n < 23:
		return empty
	case n < 30:
		return penniless
	}
	return wallet
}

// Address is that of the account of an index.
func (s *State) Address(i int) common.Address {
	hash := word(s.Shape.Seed, "account", uint64(i))
	return common.Address(hash[:20])
}

// Records are all accounts and slots, ascending by key.
func (s *State) Records() iter.Seq2[chunk.Record, error] {
	return func(yield func(chunk.Record, error) bool) {
		for _, at := range s.order {
			a, slots := s.account(int(at.index), at.key)
			if !yield(chunk.Record{Account: a}, nil) {
				return
			}
			for slot := range slots {
				if !yield(chunk.Record{Slot: &slot}, nil) {
					return
				}
			}
		}
	}
}

// Codes are the distinct codes in use, ascending by hash.
func (s *State) Codes() iter.Seq2[[]byte, error] {
	return func(yield func([]byte, error) bool) {
		used := make(map[common.Hash]bool)
		for i := range s.order {
			if hash := s.codeHash(i); hash != types.EmptyCodeHash {
				used[hash] = true
			}
		}
		hashes := make([]common.Hash, 0, len(used))
		for hash := range used {
			hashes = append(hashes, hash)
		}
		slices.SortFunc(hashes, common.Hash.Cmp)
		for _, hash := range hashes {
			if !yield(s.codes[hash], nil) {
				return
			}
		}
	}
}

func (s *State) codeHash(i int) common.Hash {
	switch kindOf(s.Shape, i) {
	case large, token, contract:
		return crypto.Keccak256Hash(code(s.Shape.Seed, i*i%codes))
	case delegated:
		return crypto.Keccak256Hash(types.AddressToDelegation(s.Address(i / 100 * 100)))
	}
	return types.EmptyCodeHash
}

func (s *State) account(i int, key common.Hash) (*chunk.Account, iter.Seq[chunk.Slot]) {
	a := &chunk.Account{Key: key, Address: s.Address(i), HasAddress: true, CodeHash: s.codeHash(i), StorageRoot: types.EmptyRootHash}
	k := kindOf(s.Shape, i)
	if k != onlyStorage && k != empty {
		a.Nonce = uint64(1 + i%7)
		if k != penniless {
			balance := word(s.Shape.Seed, "balance", uint64(i))
			a.Balance.SetBytes(balance[:4+i%8])
		}
	}
	slots := s.slots(i, k)
	if slots == nil {
		return a, func(func(chunk.Slot) bool) {}
	}
	root, known := s.roots[i]
	if !known {
		h := chunk.NewHasher(nil)
		for slot := range slots {
			if err := h.Slot(&slot); err != nil {
				panic(err) // keys ascend by construction
			}
		}
		if root = h.Root(); k == large || k == token {
			s.roots[i] = root
		}
	}
	a.StorageRoot = root
	return a, slots
}

// slots are an account's storage, ascending by key, or nil.
func (s *State) slots(i int, k kind) iter.Seq[chunk.Slot] {
	switch k {
	case large:
		return s.mapped(i, s.Shape.Slots)
	case token:
		return s.mapped(i, s.Shape.Holders)
	case contract:
		return s.mapped(i, i%9)
	case onlyStorage:
		return s.mapped(i, 1+i%3)
	}
	return nil
}

// mapped is a storage of n slots, as of a mapping.
func (s *State) mapped(i, n int) iter.Seq[chunk.Slot] {
	if n == 0 {
		return nil
	}
	order := make([]place, n)
	for j := range order {
		preimage := word(s.Shape.Seed+uint64(i), "slot", uint64(j))
		order[j] = place{crypto.Keccak256Hash(preimage[:]), uint32(j)}
	}
	slices.SortFunc(order, func(a, b place) int { return a.key.Cmp(b.key) })
	return func(yield func(chunk.Slot) bool) {
		for _, at := range order {
			value := word(s.Shape.Seed, "value", uint64(at.index))
			slot := chunk.Slot{Key: at.key, Preimage: word(s.Shape.Seed+uint64(i), "slot", uint64(at.index)), HasPreimage: true}
			copy(slot.Value[32-1-at.index%32:], value[:])
			slot.Value[31] |= 1
			if !yield(slot) {
				return
			}
		}
	}
}

// word is a hash of its inputs.
func word(seed uint64, what string, n uint64) common.Hash {
	var buf [32]byte
	binary.BigEndian.PutUint64(buf[:], seed)
	binary.BigEndian.PutUint64(buf[8:], n)
	copy(buf[16:], what)
	return crypto.Keccak256Hash(buf[:])
}

func expand(seed common.Hash, size int) []byte {
	out := make([]byte, 0, size+32)
	for len(out) < size {
		out = append(out, seed[:]...)
		seed[len(out)/32%32]++
	}
	return out[:size]
}
