// Package verify recomputes from exported files what the chain claims of them:
// every storage root, every code hash and the state root. It reads nothing but
// the files, and believes no figure in them.
package verify

import (
	"context"
	"fmt"
	"iter"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/holiman/uint256"

	"github.com/regalia-network/regalia/migration/chunk"
	"github.com/regalia-network/regalia/migration/export"
	"github.com/regalia-network/regalia/migration/root"
)

// maxNamed is how many missing preimages are named; all are counted.
const maxNamed = 20

// State is what a pass over a state's accounts found.
type State struct {
	Root    common.Hash
	Supply  *big.Int // wei in all accounts together
	Missing Missing
	Watched map[common.Address]chunk.Account // those of the asked-for accounts that exist
	Storage map[common.Address][]chunk.Slot  // of those that were asked for with their slots
	nodes   pathNodes                        // of the account trie, towards the asked-for accounts
}

// Watch says of which accounts a pass hands back more than the sums.
type Watch struct {
	Accounts []common.Address // their records
	Opened   []common.Address // of Accounts, those whose slots are wanted too
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

// Accounts hashes the given records into a state root. Each account's storage
// must hash to the storage root of its record.
func Accounts(ctx context.Context, records iter.Seq2[chunk.Record, error], watch Watch) (*State, error) {
	return pass(ctx, records, func(*chunk.Account) {}, watch)
}

func pass(ctx context.Context, records iter.Seq2[chunk.Record, error], note func(*chunk.Account), watch Watch) (*State, error) {
	s := &State{
		Supply: new(big.Int), Watched: make(map[common.Address]chunk.Account), Storage: make(map[common.Address][]chunk.Slot),
		nodes: newPathNodes(watch.Accounts),
	}
	watched, opened := byKey(watch.Accounts), byKey(watch.Opened)
	var supply uint256.Int // without what went over its 256 bits
	var err error
	s.Root, err = root.Hash(ctx, records, root.Visitor{
		Account: func(a *chunk.Account) error {
			note(a)
			s.Missing.account(a)
			if _, overflow := supply.AddOverflow(&supply, &a.Balance); overflow {
				s.Supply.Add(s.Supply, new(big.Int).Lsh(common.Big1, 256))
			}
			if address, ok := watched[a.Key]; ok {
				s.Watched[address] = *a
			}
			return nil
		},
		Slot: func(owner *chunk.Account, slot *chunk.Slot) error {
			s.Missing.slot(owner, slot)
			if address, ok := opened[owner.Key]; ok {
				s.Storage[address] = append(s.Storage[address], *slot)
			}
			return nil
		},
		AccountNode: s.nodes.take,
	})
	if err != nil {
		return nil, err
	}
	s.Supply.Add(s.Supply, supply.ToBig())
	return s, nil
}

func byKey(addresses []common.Address) map[common.Hash]common.Address {
	keys := make(map[common.Hash]common.Address, len(addresses))
	for _, address := range addresses {
		keys[crypto.Keccak256Hash(address[:])] = address
	}
	return keys
}

// Export checks a whole export against the block it names: storage roots,
// state root, and that there is a code for every code hash and none besides.
func Export(ctx context.Context, archive *export.Archive, watch Watch) (*State, error) {
	used := make(map[common.Hash]bool)
	state, err := pass(ctx, archive.Records(), func(a *chunk.Account) {
		if a.HasCode() {
			used[a.CodeHash] = true
		}
	}, watch)
	if err != nil {
		return nil, err
	}
	block := archive.Manifest.Block
	if state.Root != block.StateRoot {
		return nil, fmt.Errorf("state root mismatch: the files hash to %s, block %d (%s) has %s",
			state.Root, block.Number, block.Hash, block.StateRoot)
	}
	if archive.Manifest.Counts.MissingAddresses != state.Missing.Addresses || archive.Manifest.Counts.MissingSlotKeys != state.Missing.SlotKeys {
		return nil, fmt.Errorf("export %s: %d addresses and %d slot keys are missing, the manifest says %+v", archive.Dir, state.Missing.Addresses, state.Missing.SlotKeys, archive.Manifest.Counts)
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

func (m *Missing) account(a *chunk.Account) {
	if !a.HasAddress {
		m.Addresses++
		m.name("account " + a.Name())
	}
}

func (m *Missing) slot(owner *chunk.Account, slot *chunk.Slot) {
	if !slot.HasPreimage {
		m.SlotKeys++
		m.name("slot " + slot.Name() + " of " + owner.Name())
	}
}

func (m *Missing) name(what string) {
	if len(m.First) < maxNamed {
		m.First = append(m.First, what)
	}
}
