package chunk

import (
	"fmt"
	"iter"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rlp"
	"github.com/ethereum/go-ethereum/trie"
)

// Entry is an account with all of its storage.
type Entry struct {
	Account Account
	Slots   []Slot // ascending by key
}

// Group gathers each account with its slots.
func Group(records iter.Seq2[Record, error]) iter.Seq2[*Entry, error] {
	return func(yield func(*Entry, error) bool) {
		var open *Entry
		for record, err := range records {
			switch {
			case err != nil:
				yield(nil, err)
				return
			case record.Slot != nil:
				open.Slots = append(open.Slots, *record.Slot)
				continue
			}
			if open != nil && !yield(open, nil) {
				return
			}
			open = &Entry{Account: *record.Account}
		}
		if open != nil {
			yield(open, nil)
		}
	}
}

// Records takes entries apart again.
func Records(entries iter.Seq2[*Entry, error]) iter.Seq2[Record, error] {
	return func(yield func(Record, error) bool) {
		for entry, err := range entries {
			if err != nil {
				yield(Record{}, err)
				return
			}
			if !yield(Record{Account: &entry.Account}, nil) {
				return
			}
			for i := range entry.Slots {
				if !yield(Record{Slot: &entry.Slots[i]}, nil) {
					return
				}
			}
		}
	}
}

// Hasher computes the storage root of one account whose slots come one by one.
type Hasher struct {
	st    *trie.StackTrie
	slots uint64
	leaf  []byte
}

// NewHasher takes a callback for each finished node of the trie, or nil.
func NewHasher(onNode trie.OnTrieNode) *Hasher { return &Hasher{st: trie.NewStackTrie(onNode)} }

// Reset makes it ready for another account.
func (h *Hasher) Reset() {
	h.st.Reset()
	h.slots = 0
}

// Slot adds a slot; keys must ascend.
func (h *Hasher) Slot(s *Slot) error {
	h.leaf = s.AppendLeaf(h.leaf[:0])
	if err := h.st.Update(s.Key[:], h.leaf); err != nil {
		return fmt.Errorf("hash slot %s: %w", s.Name(), err)
	}
	h.slots++
	return nil
}

// Slots is how many were added.
func (h *Hasher) Slots() uint64 { return h.slots }

// Root finishes the trie.
func (h *Hasher) Root() common.Hash { return h.st.Hash() }

// AppendLeaf appends the slot's value as the storage trie has it: as RLP,
// without leading zeros.
func (s *Slot) AppendLeaf(to []byte) []byte {
	value := common.TrimLeftZeroes(s.Value[:])
	if len(value) != 1 || value[0] >= 0x80 {
		to = append(to, 0x80+byte(len(value)))
	}
	return append(to, value...)
}

// Leaf is the account's value in the state trie.
func (a *Account) Leaf() ([]byte, error) {
	leaf, err := rlp.EncodeToBytes(&types.StateAccount{Nonce: a.Nonce, Balance: &a.Balance, Root: a.StorageRoot, CodeHash: a.CodeHash[:]})
	if err != nil {
		return nil, fmt.Errorf("encode account %s: %w", a.Name(), err)
	}
	return leaf, nil
}

// StorageRoot hashes slots, which must ascend by key, into the storage root of
// their account.
func StorageRoot(slots []Slot) (common.Hash, error) {
	h := NewHasher(nil)
	for i := range slots {
		if err := h.Slot(&slots[i]); err != nil {
			return common.Hash{}, err
		}
	}
	return h.Root(), nil
}
