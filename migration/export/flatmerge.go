package export

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/state/snapshot"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/regalia-network/regalia/migration/chunk"
)

// flatMerger brings one range's base records up to the block, by going through
// the block's flat accounts beside them. Storage whose root is the same is taken
// from the base. No trie is read.
type flatMerger struct {
	ctx  context.Context
	r    *reader
	sink Sink
	to   common.Hash

	it   snapshot.AccountIterator
	more bool // it stands on an account that was not met yet

	drop   bool                     // the open account's base slots are passed over
	slots  snapshot.StorageIterator // of the open account, if its storage is another; else nil
	behind bool                     // slots stands on one that was not met yet
}

func (m *flatMerger) run(base *Archive, from common.Hash) (err error) {
	if m.it, err = m.r.flat.AccountIterator(m.r.root, from); err != nil {
		return fmt.Errorf("read flat accounts: %w", err)
	}
	defer m.it.Release()
	m.next()
	if err := base.visit(m.ctx, from, m.to, m.account, m.slot); err != nil {
		return err
	}
	if err := m.endSlots(); err != nil {
		return err
	}
	if err := m.before(nil); err != nil {
		return err
	}
	return m.it.Error()
}

func (m *flatMerger) next() { m.more = m.it.Next() && m.it.Hash().Cmp(m.to) <= 0 }

// current is the account that the iterator stands on, without its address.
func (m *flatMerger) current() (*types.StateAccount, error) {
	account, err := types.FullAccount(m.it.Account())
	if err != nil {
		return nil, fmt.Errorf("decode account %s: %w", m.it.Hash(), err)
	}
	return account, nil
}

// before hands out the accounts that the base has not, below the key; without
// one, to the end of the range.
func (m *flatMerger) before(key *common.Hash) error {
	for m.more && (key == nil || m.it.Hash().Cmp(*key) < 0) {
		account, err := m.current()
		if err != nil {
			return err
		}
		a := m.r.account(m.it.Hash(), account)
		if err := m.r.whole(&a, m.sink); err != nil {
			return err
		}
		m.next()
	}
	return nil
}

func (m *flatMerger) account(was *chunk.Account) error {
	if err := m.endSlots(); err != nil {
		return err
	}
	if err := m.before(&was.Key); err != nil {
		return err
	}
	m.drop = false
	if !m.more || m.it.Hash() != was.Key {
		m.drop = true
		return nil
	}
	now, err := m.current()
	if err != nil {
		return err
	}
	m.next()
	is := chunk.Account{
		Key: was.Key, Address: was.Address, HasAddress: was.HasAddress, Nonce: now.Nonce, Balance: *now.Balance,
		CodeHash: common.BytesToHash(now.CodeHash), StorageRoot: now.Root,
	}
	m.r.learn(&is)
	switch {
	case is.StorageRoot == was.StorageRoot:
	case !is.HasStorage() || !was.HasStorage():
		m.drop = true
		return m.r.whole(&is, m.sink)
	default:
		if m.slots, err = m.r.flat.StorageIterator(m.r.root, is.Key, common.Hash{}); err != nil {
			return fmt.Errorf("read flat storage of account %s: %w", is.Name(), err)
		}
		m.behind = m.slots.Next()
	}
	return m.sink.Account(is)
}

func (m *flatMerger) slot(was *chunk.Slot) error {
	switch {
	case m.drop:
		return nil
	case m.slots == nil:
		m.r.learnSlot(was)
		return m.sink.Slot(*was)
	}
	if err := m.slotsBefore(&was.Key); err != nil {
		return err
	}
	if !m.behind || m.slots.Hash() != was.Key {
		return nil
	}
	is := chunk.Slot{Key: was.Key, Preimage: was.Preimage, HasPreimage: was.HasPreimage}
	return m.emit(is)
}

// slotsBefore hands out the slots that the base has not, below the key; without
// one, all that are left.
func (m *flatMerger) slotsBefore(key *common.Hash) error {
	for m.behind && (key == nil || m.slots.Hash().Cmp(*key) < 0) {
		if err := m.emit(chunk.Slot{Key: m.slots.Hash()}); err != nil {
			return err
		}
	}
	return nil
}

// emit hands out a slot with the value the iterator stands on, and moves on.
func (m *flatMerger) emit(s chunk.Slot) (err error) {
	if s.Value, err = slotValue(s.Key, m.slots.Slot()); err != nil {
		return err
	}
	m.r.learnSlot(&s)
	m.behind = m.slots.Next()
	return m.sink.Slot(s)
}

// endSlots hands out what lies behind the last slot of the base.
func (m *flatMerger) endSlots() error {
	if m.slots == nil {
		return nil
	}
	err := m.slotsBefore(nil)
	if err == nil {
		err = m.slots.Error()
	}
	m.slots.Release()
	m.slots = nil
	return err
}
