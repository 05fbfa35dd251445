package builder

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/types"
)

// base is the state that a block is opened on.
type base struct {
	chain  *core.BlockChain
	root   common.Hash
	db     state.Database
	reader state.Reader
	done   <-chan struct{} // closed once the database has the state's tries; nil: it has
}

// after is the state after a block: in memory if it is the newest of ours and on
// its way to the database, which is not asked then, since it may be busy with it.
func (b *Builder) after(on *types.Header) (base, error) {
	last := b.newest.Load()
	if last == nil || last.sealed.Root() != on.Root || isClosed(last.done) {
		db, err := b.chain.StateAt(on.Root)
		if err != nil {
			return base{}, err
		}
		return base{chain: b.chain, root: on.Root, db: db.Database(), reader: db.Reader()}, nil
	}
	last.base.wait(nil)
	db, err := b.chain.StateAt(last.base.root)
	if err != nil {
		return base{}, err
	}
	return base{b.chain, on.Root, db.Database(), last.follower.outcome.written.on(db.Reader()), last.done}, nil
}

func isClosed(c <-chan struct{}) bool {
	select {
	case <-c:
		return true
	default:
		return false
	}
}

func (b base) committed() bool { return b.done == nil || isClosed(b.done) }

// wait returns once the database has the tries, by whatever way, or gone is
// closed.
func (b base) wait(gone <-chan struct{}) {
	if b.committed() || b.chain.HasState(b.root) {
		return
	}
	select {
	case <-b.done:
	case <-gone:
	}
}

// state is one of its own for whoever calls. Its tries can be hashed once the
// database has them.
func (b base) state() (*state.StateDB, error) { return state.NewWithReader(b.root, b.db, b.reader) }

// Before is the state that the block was opened on: it may be ahead of the
// database. The reader may be used from any goroutine.
func (b *Block) Before() (root common.Hash, db state.Database, reader state.Reader) {
	return b.base.root, b.base.db, b.base.reader
}

// overlay is the state after a block: what the block has written, over the state
// it was opened on. It does not change once the block is sealed.
type overlay struct {
	state.Reader // below
	accounts     map[common.Address]*AccountDiff
	slots        map[slot]common.Hash
	storage      map[common.Address]common.Hash // roots, of accounts with slots that were written to
	wiped        map[common.Address]struct{}    // accounts that were deleted at some time
	code         map[common.Hash][]byte
}

func newOverlay(below state.Reader) *overlay {
	return &overlay{
		Reader: below, accounts: make(map[common.Address]*AccountDiff), slots: make(map[slot]common.Hash),
		storage: make(map[common.Address]common.Hash), wiped: make(map[common.Address]struct{}), code: make(map[common.Hash][]byte),
	}
}

// on is the same over another reader of the same state.
func (o *overlay) on(below state.Reader) *overlay {
	moved := *o
	moved.Reader = below
	return &moved
}

// add takes in what a transaction has written.
func (o *overlay) add(d *Diff) {
	for i := range d.Accounts {
		a := &d.Accounts[i]
		o.accounts[a.Address] = a
		if !a.Exists {
			o.wiped[a.Address] = struct{}{}
		}
		if len(a.Code) > 0 {
			o.code[a.CodeHash] = a.Code
		}
	}
	for i := range d.Slots {
		s := &d.Slots[i]
		if a := o.accounts[s.Address]; a == nil || a.Exists {
			o.slots[slot{s.Address, s.Key}] = s.Value
			o.storage[s.Address] = common.Hash{}
		}
	}
}

// finish notes the storage roots, which db has hashed.
func (o *overlay) finish(db *state.StateDB) {
	for a := range o.storage {
		o.storage[a] = db.GetStorageRoot(a)
	}
}

// compare says where a state is not what was written.
func (o *overlay) compare(db *state.StateDB) error {
	for _, a := range o.accounts {
		if err := a.compare(db); err != nil {
			return err
		}
	}
	for s, value := range o.slots {
		if a := o.accounts[s.address]; (a == nil || a.Exists) && db.GetState(s.address, s.key) != value {
			return fmt.Errorf("slot %s of %s has another value", s.key, s.address)
		}
	}
	return nil
}

// Account implements state.Reader, as do the methods below.
func (o *overlay) Account(address common.Address) (*types.StateAccount, error) {
	a, written := o.accounts[address]
	if !written {
		return o.Reader.Account(address)
	}
	if !a.Exists {
		return nil, nil
	}
	root, hashed := o.storage[address]
	if !hashed {
		root = types.EmptyRootHash
		if _, wiped := o.wiped[address]; !wiped {
			before, err := o.Reader.Account(address)
			if err != nil {
				return nil, err
			}
			if before != nil {
				root = before.Root
			}
		}
	}
	return &types.StateAccount{Nonce: a.Nonce, Balance: a.Balance.Clone(), Root: root, CodeHash: a.CodeHash.Bytes()}, nil
}

func (o *overlay) Storage(address common.Address, key common.Hash) (common.Hash, error) {
	if value, written := o.slots[slot{address, key}]; written {
		return value, nil
	}
	if _, wiped := o.wiped[address]; wiped {
		return common.Hash{}, nil
	}
	return o.Reader.Storage(address, key)
}

func (o *overlay) Code(address common.Address, hash common.Hash) []byte {
	if code, written := o.code[hash]; written {
		return code
	}
	return o.Reader.Code(address, hash)
}

func (o *overlay) CodeSize(address common.Address, hash common.Hash) int {
	if code, written := o.code[hash]; written {
		return len(code)
	}
	return o.Reader.CodeSize(address, hash)
}

func (o *overlay) Has(address common.Address, hash common.Hash) bool {
	_, written := o.code[hash]
	return written || o.Reader.Has(address, hash)
}
