// Package verify recomputes from exported files what the chain claims of them:
// every storage root, every code hash and the state root. It reads nothing but
// the files, and believes no figure in them.
package verify

import (
	"context"
	"fmt"
	"iter"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rlp"
	"github.com/ethereum/go-ethereum/trie"

	"github.com/regalia-network/regalia/migration/chunk"
	"github.com/regalia-network/regalia/migration/export"
)

// maxNamed is how many missing preimages are named; all are counted.
const maxNamed = 20

// State is what a pass over a state's accounts found.
type State struct {
	Root    common.Hash
	Missing Missing
	Watched map[common.Address]chunk.Account // those of the asked-for accounts that exist
}

// Missing lists preimages the source did not know.
type Missing struct {
	Addresses uint64   `json:"addresses"`
	SlotKeys  uint64   `json:"slotKeys"`
	First     []string `json:"first,omitempty"`
}

// Err is nil if nothing is missing. need says what cannot be made otherwise.
func (m *Missing) Err(need string) error {
	if m.Addresses == 0 && m.SlotKeys == 0 {
		return nil
	}
	return fmt.Errorf("%s needs every address and slot key, but the node has no preimage for %d addresses and %d slot keys, first %v: export from a node that recorded preimages from genesis on",
		need, m.Addresses, m.SlotKeys, m.First)
}

// Accounts hashes the given accounts into a state root. Each account's storage
// must hash to the storage root of its record. The accounts watched for are
// handed back.
func Accounts(ctx context.Context, entries iter.Seq2[*chunk.Entry, error], watch ...common.Address) (*State, error) {
	s := &State{Watched: make(map[common.Address]chunk.Account)}
	watched := make(map[common.Hash]common.Address, len(watch))
	for _, address := range watch {
		watched[crypto.Keccak256Hash(address[:])] = address
	}
	accounts := trie.NewStackTrie(nil)
	for entry, err := range entries {
		if err != nil {
			return nil, err
		}
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		if err := addAccount(accounts, entry); err != nil {
			return nil, fmt.Errorf("account %s: %w", entry.Account.Name(), err)
		}
		s.Missing.note(entry)
		if address, ok := watched[entry.Account.Key]; ok {
			s.Watched[address] = entry.Account
		}
	}
	s.Root = accounts.Hash()
	return s, nil
}

func addAccount(accounts *trie.StackTrie, entry *chunk.Entry) error {
	a := &entry.Account
	root, err := chunk.StorageRoot(entry.Slots)
	if err != nil {
		return err
	}
	if root != a.StorageRoot {
		return fmt.Errorf("its %d slots hash to %s, its record says storage root %s", len(entry.Slots), root, a.StorageRoot)
	}
	leaf, err := rlp.EncodeToBytes(&types.StateAccount{
		Nonce: a.Nonce, Balance: &a.Balance, Root: root, CodeHash: a.CodeHash[:],
	})
	if err != nil {
		return fmt.Errorf("encode: %w", err)
	}
	return accounts.Update(a.Key[:], leaf)
}

// Export checks a whole export against the block it names: storage roots,
// state root, and that there is a code for every code hash and none besides.
func Export(ctx context.Context, archive *export.Archive, watch ...common.Address) (*State, error) {
	used := make(map[common.Hash]bool)
	state, err := Accounts(ctx, noteCodes(archive.Entries(), used), watch...)
	if err != nil {
		return nil, err
	}
	block := archive.Manifest.Block
	if state.Root != block.StateRoot {
		return nil, fmt.Errorf("state root mismatch: the files hash to %s, block %d (%s) has %s",
			state.Root, block.Number, block.Hash, block.StateRoot)
	}
	for code, err := range archive.Codes() {
		if err != nil {
			return nil, err
		}
		hash := crypto.Keccak256Hash(code)
		if missing, ok := used[hash]; !ok {
			return nil, fmt.Errorf("export %s holds code %s, which no account has", archive.Dir, hash)
		} else if !missing {
			return nil, fmt.Errorf("export %s holds code %s twice", archive.Dir, hash)
		}
		used[hash] = false
	}
	for hash, missing := range used {
		if missing {
			return nil, fmt.Errorf("export %s lacks code %s, which an account has", archive.Dir, hash)
		}
	}
	return state, nil
}

// noteCodes passes entries through and marks their code hashes in used.
func noteCodes(entries iter.Seq2[*chunk.Entry, error], used map[common.Hash]bool) iter.Seq2[*chunk.Entry, error] {
	return func(yield func(*chunk.Entry, error) bool) {
		for entry, err := range entries {
			if err == nil && entry.Account.HasCode() {
				used[entry.Account.CodeHash] = true
			}
			if !yield(entry, err) {
				return
			}
		}
	}
}

func (m *Missing) note(entry *chunk.Entry) {
	if !entry.Account.HasAddress {
		m.Addresses++
		m.name("account " + entry.Account.Name())
	}
	for i := range entry.Slots {
		if slot := &entry.Slots[i]; !slot.HasPreimage {
			m.SlotKeys++
			m.name("slot " + slot.Name() + " of " + entry.Account.Name())
		}
	}
}

func (m *Missing) name(what string) {
	if len(m.First) < maxNamed {
		m.First = append(m.First, what)
	}
}
