package export

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rlp"
	"github.com/ethereum/go-ethereum/trie"
	"github.com/ethereum/go-ethereum/triedb"

	"github.com/regalia-network/regalia/migration/chunk"
)

// Incremental is a State that reads of a block only what differs from an
// earlier export, and takes the rest from that one's files. What comes out is
// the same, byte for byte, as if all had been read. Differences are found beside
// the block's flat accounts, if the node left them: storage with the same root is
// passed over. Else by walking the tries of both blocks, of which parts with equal
// hashes are passed over.
//
// The earlier export is believed here as any source is; whether the result is
// the block's state is found out by hashing it. Memory grows with the number of
// accounts that changed, and with the slots that changed of one account, where
// tries are walked.
type Incremental struct {
	db      *Database
	base    *Archive
	tries   *triedb.Database
	from    common.Hash // state root of the earlier block
	to      common.Hash
	changes []change // ascending by key; from the tries
}

// change is an account that is new, other, or gone.
type change struct {
	account chunk.Account
	gone    bool
}

// Since finds out what changed between the base's block and the header's. Without
// flat state for the latter, the database must have the states of both.
func (d *Database) Since(ctx context.Context, base *Archive, header *types.Header) (*Incremental, error) {
	block := base.Manifest.Block
	if canonical := rawdb.ReadCanonicalHash(d.db, block.Number); canonical != block.Hash {
		return nil, fmt.Errorf("export %s is of block %d %s, chain database %s has %s there: it is of another chain, or was taken back", base.Dir, block.Number, block.Hash, d.dir, canonical)
	}
	if header.Number.Uint64() < block.Number {
		return nil, fmt.Errorf("export %s is of block %d, behind block %s: name an older one", base.Dir, block.Number, header.Number)
	}
	i := &Incremental{db: d, base: base, tries: d.paths, from: block.StateRoot, to: header.Root}
	if d.Flat(header) {
		return i, nil
	}
	if i.tries == nil {
		i.tries = triedb.NewDatabase(d.db, triedb.HashDefaults)
	}
	return i, i.compare(ctx, header)
}

// compare fills in changes from the two account tries.
func (i *Incremental) compare(ctx context.Context, header *types.Header) error {
	r, err := i.db.reader(ctx, header)
	if err != nil {
		return err
	}
	defer r.close()
	before, after := trie.StateTrieID(i.from), trie.StateTrieID(i.to)
	found := make(map[common.Hash]bool)
	err = i.difference(ctx, before, after, func(key common.Hash, leaf []byte) error {
		account := new(types.StateAccount)
		if err := rlp.DecodeBytes(leaf, account); err != nil {
			return fmt.Errorf("decode account %s: %w", key, err)
		}
		found[key] = true
		i.changes = append(i.changes, change{account: r.account(key, account)})
		return nil
	})
	if err != nil {
		return err
	}
	err = i.difference(ctx, after, before, func(key common.Hash, _ []byte) error {
		if !found[key] {
			i.changes = append(i.changes, change{account: chunk.Account{Key: key}, gone: true})
		}
		return nil
	})
	slices.SortFunc(i.changes, func(a, b change) int { return a.account.Key.Cmp(b.account.Key) })
	return err
}

// difference visits the leaves of the second trie that the first has not, or
// not so.
func (i *Incremental) difference(ctx context.Context, first, second *trie.ID, visit func(key common.Hash, leaf []byte) error) error {
	var sides [2]trie.NodeIterator
	for n, id := range []*trie.ID{first, second} {
		t, err := trie.New(id, i.tries)
		if err != nil {
			return fmt.Errorf("open trie %s in chain database %s (a node that keeps the states of both blocks is needed: an archive): %w", id.Root, i.db.dir, err)
		}
		if sides[n], err = t.NodeIterator(nil); err != nil {
			return fmt.Errorf("read trie %s: %w", id.Root, err)
		}
	}
	nodes, _ := trie.NewDifferenceIterator(sides[0], sides[1])
	for nodes.Next(true) {
		if !nodes.Leaf() {
			continue
		}
		if err := ctx.Err(); err != nil {
			return err
		}
		if err := visit(common.BytesToHash(nodes.LeafKey()), nodes.LeafBlob()); err != nil {
			return err
		}
	}
	// The difference tells of its second side's errors only.
	return errors.Join(sides[0].Error(), sides[1].Error())
}

// Code implements State.
func (i *Incremental) Code(ctx context.Context, header *types.Header, hash, account common.Hash) ([]byte, error) {
	return i.db.Code(ctx, header, hash, account)
}

// Accounts implements State: the base's records, with the changes in between.
func (i *Incremental) Accounts(ctx context.Context, header *types.Header, from, to common.Hash, sink Sink) error {
	if header.Root != i.to {
		return fmt.Errorf("state %s is asked for, compared was %s", header.Root, i.to)
	}
	r, err := i.db.reader(ctx, header)
	if err != nil {
		return err
	}
	defer r.close()
	if r.flat != nil {
		return (&flatMerger{ctx: ctx, r: r, sink: sink, to: to}).run(i.base, from)
	}
	first, _ := slices.BinarySearchFunc(i.changes, from, func(c change, key common.Hash) int { return c.account.Key.Cmp(key) })
	m := &merger{i: i, ctx: ctx, sink: sink, r: r, left: i.changes[first:], to: to}
	if err := i.base.visit(ctx, from, to, m.account, m.slot); err != nil {
		return err
	}
	if err := m.endSlots(); err != nil {
		return err
	}
	return m.before(nil)
}

// merger brings one range's base records and changes together.
type merger struct {
	i    *Incremental
	ctx  context.Context
	sink Sink
	r    *reader
	left []change // not yet met
	to   common.Hash

	drop  bool         // the open account's base slots are passed over
	slots []chunk.Slot // of the open account, new or other, not yet met; a zero value means gone
}

// before hands out the accounts that the base has not, below the key; without
// one, to the end of the range.
func (m *merger) before(key *common.Hash) error {
	for len(m.left) > 0 {
		c := m.left[0]
		if key != nil && c.account.Key.Cmp(*key) >= 0 || c.account.Key.Cmp(m.to) > 0 {
			return nil
		}
		m.left = m.left[1:]
		if c.gone {
			return fmt.Errorf("account %s was there at the earlier block, export %s lacks it", c.account.Key, m.i.base.Dir)
		}
		if err := m.r.whole(&c.account, m.sink); err != nil {
			return err
		}
	}
	return nil
}

func (m *merger) account(a *chunk.Account) error {
	if err := m.endSlots(); err != nil {
		return err
	}
	if err := m.before(&a.Key); err != nil {
		return err
	}
	m.drop = false
	if len(m.left) == 0 || m.left[0].account.Key != a.Key {
		m.r.learn(a)
		return m.sink.Account(*a)
	}
	c := m.left[0]
	m.left = m.left[1:]
	switch {
	case c.gone:
		m.drop = true
		return nil
	case c.account.StorageRoot == a.StorageRoot:
		return m.sink.Account(c.account)
	case !c.account.HasStorage() || !a.HasStorage():
		m.drop = true
		return m.r.whole(&c.account, m.sink)
	}
	if err := m.compareSlots(a, &c.account); err != nil {
		return fmt.Errorf("storage of account %s: %w", a.Name(), err)
	}
	return m.sink.Account(c.account)
}

// compareSlots finds the slots that differ between two storages of an account.
func (m *merger) compareSlots(was, is *chunk.Account) error {
	before := trie.StorageTrieID(m.i.from, was.Key, was.StorageRoot)
	after := trie.StorageTrieID(m.i.to, is.Key, is.StorageRoot)
	found := make(map[common.Hash]bool)
	err := m.i.difference(m.ctx, before, after, func(key common.Hash, leaf []byte) error {
		slot, err := m.r.slot(key, leaf)
		found[key] = true
		m.slots = append(m.slots, slot)
		return err
	})
	if err != nil {
		return err
	}
	err = m.i.difference(m.ctx, after, before, func(key common.Hash, _ []byte) error {
		if !found[key] {
			m.slots = append(m.slots, chunk.Slot{Key: key})
		}
		return nil
	})
	slices.SortFunc(m.slots, func(a, b chunk.Slot) int { return a.Key.Cmp(b.Key) })
	return err
}

func (m *merger) slot(s *chunk.Slot) error {
	if m.drop {
		return nil
	}
	for len(m.slots) > 0 && m.slots[0].Key.Cmp(s.Key) <= 0 {
		edit := m.slots[0]
		m.slots = m.slots[1:]
		if edit.Value != (common.Hash{}) {
			if err := m.sink.Slot(edit); err != nil {
				return err
			}
		}
		if edit.Key == s.Key {
			return nil
		}
	}
	m.r.learnSlot(s)
	return m.sink.Slot(*s)
}

// endSlots hands out what lies behind the last slot of the base.
func (m *merger) endSlots() error {
	for _, edit := range m.slots {
		if edit.Value == (common.Hash{}) {
			continue
		}
		if err := m.sink.Slot(edit); err != nil {
			return err
		}
	}
	m.slots = nil
	return nil
}
