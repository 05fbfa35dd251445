package builder

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/tracing"
	"github.com/holiman/uint256"
)

// Diff is the state after a transaction, as far as the transaction wrote to it:
// what was written to and has its old value again is in it too. The first
// transaction's also has what the block's system calls wrote.
type Diff struct {
	Accounts []AccountDiff // in no order, each address once
	Slots    []SlotDiff    // likewise
}

// AccountDiff is an account after a transaction.
type AccountDiff struct {
	Address  common.Address
	Exists   bool // false: all else is zero, and so is all of its storage
	Nonce    uint64
	Balance  uint256.Int // wei
	CodeHash common.Hash
	Code     []byte // only if the transaction set it
}

// compare says what a state has otherwise.
func (a *AccountDiff) compare(db *state.StateDB) error {
	switch {
	case a.Exists != db.Exist(a.Address):
		return fmt.Errorf("account %s exists for one only", a.Address)
	case a.Exists && (a.Nonce != db.GetNonce(a.Address) || !a.Balance.Eq(db.GetBalance(a.Address)) || a.CodeHash != db.GetCodeHash(a.Address)):
		return fmt.Errorf("account %s has another nonce, balance or code", a.Address)
	}
	return nil
}

// SlotDiff is a storage slot after a transaction.
type SlotDiff struct {
	Address    common.Address
	Key, Value common.Hash
}

// keepMap is the size up to which a map is emptied rather than made anew:
// emptying takes time by the most it has ever held.
const keepMap = 256

// tracked is a StateDB that remembers what is written to. It keeps keys and no
// values, so that whatever is reverted later needs no care.
type tracked struct {
	*state.StateDB
	accounts map[common.Address]bool // true: its code too
	slots    map[slot]struct{}
}

type slot struct {
	address common.Address
	key     common.Hash
}

func track(db *state.StateDB) *tracked {
	t := &tracked{StateDB: db}
	t.forget()
	return t
}

// forget drops what was remembered.
func (t *tracked) forget() {
	if len(t.accounts) > keepMap || t.accounts == nil {
		t.accounts = make(map[common.Address]bool)
	}
	if len(t.slots) > keepMap || t.slots == nil {
		t.slots = make(map[slot]struct{})
	}
	clear(t.accounts)
	clear(t.slots)
}

// take returns the present values of all that was written to since the last
// take, and starts anew. Transactions must be finalised first.
func (t *tracked) take() *Diff {
	diff := &Diff{Accounts: make([]AccountDiff, 0, len(t.accounts))}
	for address, code := range t.accounts {
		a := AccountDiff{Address: address, Exists: t.Exist(address)}
		if a.Exists {
			a.Nonce, a.Balance, a.CodeHash = t.GetNonce(address), *t.GetBalance(address), t.GetCodeHash(address)
			if code {
				a.Code = t.GetCode(address)
			}
		}
		diff.Accounts = append(diff.Accounts, a)
	}
	if len(t.slots) > 0 {
		diff.Slots = make([]SlotDiff, 0, len(t.slots))
		for s := range t.slots {
			diff.Slots = append(diff.Slots, SlotDiff{s.address, s.key, t.GetState(s.address, s.key)})
		}
	}
	t.forget()
	return diff
}

func (t *tracked) note(address common.Address) {
	if _, known := t.accounts[address]; !known {
		t.accounts[address] = false
	}
}

// CreateAccount implements vm.StateDB, as do the methods below.
func (t *tracked) CreateAccount(a common.Address) {
	t.note(a)
	t.StateDB.CreateAccount(a)
}

func (t *tracked) CreateContract(a common.Address) {
	t.note(a)
	t.StateDB.CreateContract(a)
}

func (t *tracked) SubBalance(a common.Address, v *uint256.Int, why tracing.BalanceChangeReason) uint256.Int {
	t.note(a)
	return t.StateDB.SubBalance(a, v, why)
}

func (t *tracked) AddBalance(a common.Address, v *uint256.Int, why tracing.BalanceChangeReason) uint256.Int {
	t.note(a)
	return t.StateDB.AddBalance(a, v, why)
}

func (t *tracked) SetNonce(a common.Address, nonce uint64, why tracing.NonceChangeReason) {
	t.note(a)
	t.StateDB.SetNonce(a, nonce, why)
}

func (t *tracked) SetCode(a common.Address, code []byte, why tracing.CodeChangeReason) []byte {
	t.accounts[a] = true
	return t.StateDB.SetCode(a, code, why)
}

func (t *tracked) SetState(a common.Address, key, value common.Hash) common.Hash {
	t.note(a)
	t.slots[slot{a, key}] = struct{}{}
	return t.StateDB.SetState(a, key, value)
}

func (t *tracked) SelfDestruct(a common.Address) {
	t.note(a)
	t.StateDB.SelfDestruct(a)
}
