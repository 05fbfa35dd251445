// Package chunk is the record format of a state export: how accounts, storage
// slots and contract code are laid out in the bytes of one chunk.
//
// It is pure: it reads and writes byte streams and knows nothing of files,
// compression, hashes of files, manifests or networks; package export does
// that. Every accepted byte stream has exactly one meaning and every meaning
// exactly one byte stream, so equal states give equal chunks.
//
// # Layout, version 1
//
//	chunk   = "RGLX" version:u8 kind:u8 record* end
//	account = 0x01 flags:u8 key nonce:uvarint balance [codeHash:32] [storageRoot:32]
//	slot    = 0x02 flags:u8 key:32 value
//	code    = 0x03 length:uvarint bytes
//	end     = 0x00 records:uvarint
//
// Kind 1 holds accounts, each followed by its slots; kind 2 holds code. A key
// is the preimage (20-byte address, 32-byte slot key) when flag bit 0 is set,
// else the 32-byte keccak256 the state trie is keyed by. Account flag bit 1
// says a code hash follows, bit 2 a storage root; without them the account has
// no code, no storage. Balance and value are a length byte and that many
// big-endian bytes without leading zeros; a slot's value is never zero.
//
// Accounts ascend by keccak256(address), the slots of one account by
// keccak256(slot key): the order in which a stack trie takes them. An account
// never spans two chunks.
package chunk

import (
	"bytes"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/holiman/uint256"
)

// Version is the version of the layout this package writes and reads.
const Version = 1

// MaxCodeSize bounds one code record. It is far above what the EVM allows, as
// a genesis may carry code no transaction could have deployed.
const MaxCodeSize = 1 << 24

const magic = "RGLX"

// Kind says what a chunk holds.
type Kind byte

const (
	// Accounts chunks hold accounts and their storage.
	Accounts Kind = 1
	// Codes chunks hold contract code, each distinct code once.
	Codes Kind = 2
)

func (k Kind) String() string {
	switch k {
	case Accounts:
		return "accounts"
	case Codes:
		return "codes"
	default:
		return fmt.Sprintf("kind %d", byte(k))
	}
}

// Record tags, as they stand in the stream.
const (
	tagEnd     = 0x00
	tagAccount = 0x01
	tagSlot    = 0x02
	tagCode    = 0x03
)

// Flag bits of account and slot records.
const (
	flagPreimage = 1 << 0
	flagCode     = 1 << 1
	flagStorage  = 1 << 2
)

// Account is one account without its storage slots.
type Account struct {
	Key         common.Hash    // keccak256 of the address
	Address     common.Address // meaningful only if HasAddress
	HasAddress  bool           // false: the source did not know the preimage of Key
	Nonce       uint64
	Balance     uint256.Int // wei
	CodeHash    common.Hash // types.EmptyCodeHash for an account without code
	StorageRoot common.Hash // types.EmptyRootHash for an account without storage
}

// HasCode reports whether the account carries code.
func (a *Account) HasCode() bool { return a.CodeHash != types.EmptyCodeHash }

// HasStorage reports whether the account has at least one storage slot.
func (a *Account) HasStorage() bool { return a.StorageRoot != types.EmptyRootHash }

// Name is the address, or the key for an account whose address is not known.
func (a *Account) Name() string {
	if a.HasAddress {
		return a.Address.Hex()
	}
	return "keccak:" + a.Key.Hex()
}

// Slot is one non-zero storage slot of the account it follows.
type Slot struct {
	Key         common.Hash // keccak256 of the slot key
	Preimage    common.Hash // the slot key, meaningful only if HasPreimage
	HasPreimage bool
	Value       common.Hash
}

// Name is the slot key, or its hash for a slot whose key is not known.
func (s *Slot) Name() string {
	if s.HasPreimage {
		return s.Preimage.Hex()
	}
	return "keccak:" + s.Key.Hex()
}

// Record is one decoded record; exactly one field is set.
type Record struct {
	Account *Account
	Slot    *Slot
	Code    []byte
}

// order holds the rules on the sequence of records. Encoder and decoder share
// it, so that what one writes the other accepts.
type order struct {
	kind        Kind
	account     *Account
	slot        common.Hash // the last key, if the account has a slot already
	hasSlot     bool
	accountKey  []byte
	openStorage bool // the account has storage and no slot was seen yet
}

func (o *order) onAccount(a *Account) error {
	if o.kind != Accounts {
		return fmt.Errorf("account record in a chunk of %s", o.kind)
	}
	if o.openStorage {
		return fmt.Errorf("account %s has a storage root but no slots", o.account.Name())
	}
	if a.CodeHash == (common.Hash{}) || a.StorageRoot == (common.Hash{}) {
		return fmt.Errorf("account %s: code hash and storage root must not be zero", a.Name())
	}
	if o.accountKey != nil && bytes.Compare(o.accountKey, a.Key[:]) >= 0 {
		return fmt.Errorf("account key %s does not ascend: the one before is 0x%x", a.Key, o.accountKey)
	}
	o.accountKey = append(o.accountKey[:0], a.Key[:]...)
	o.account, o.hasSlot, o.openStorage = a, false, a.HasStorage()
	return nil
}

func (o *order) onSlot(s *Slot) error {
	if o.account == nil {
		return errors.New("slot record without an account before it")
	}
	if !o.account.HasStorage() {
		return fmt.Errorf("slot %s below account %s, which has no storage root", s.Name(), o.account.Name())
	}
	if s.Value == (common.Hash{}) {
		return fmt.Errorf("slot %s has value zero: a zero slot is no slot", s.Name())
	}
	if o.hasSlot && bytes.Compare(o.slot[:], s.Key[:]) >= 0 {
		return fmt.Errorf("slot key %s does not ascend: the one before is %s", s.Key, o.slot)
	}
	o.slot, o.hasSlot, o.openStorage = s.Key, true, false
	return nil
}

func (o *order) onCode(size uint64) error {
	if o.kind != Codes {
		return fmt.Errorf("code record in a chunk of %s", o.kind)
	}
	if size == 0 || size > MaxCodeSize {
		return fmt.Errorf("code of %d bytes: want 1 to %d", size, MaxCodeSize)
	}
	return nil
}

func (o *order) onEnd() error {
	if o.openStorage {
		return fmt.Errorf("account %s has a storage root but no slots", o.account.Name())
	}
	return nil
}
