package sovereign

import (
	"bytes"
	"context"
	"fmt"
	"iter"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rlp"
	"github.com/ethereum/go-ethereum/trie"

	"github.com/regalia-network/regalia/migration/chunk"
)

// maxListed is how many differences are listed; all are counted.
const maxListed = 20

// Expected is what the genesis state should hold.
type Expected struct {
	// Entries are the L2's accounts with the changes applied, ascending by key.
	Entries iter.Seq2[*chunk.Entry, error]
	// Codes are the L2's distinct codes.
	Codes iter.Seq2[[]byte, error]
	// Original is, for each changed account, what the L2 has: nil for none.
	Original map[common.Hash]*chunk.Account
}

// Comparison counts what is equal on both sides, changed accounts not counted,
// and what differs.
type Comparison struct {
	Accounts    uint64   `json:"accounts"`
	Slots       uint64   `json:"slots"`
	Codes       uint64   `json:"codes"`
	Changed     uint64   `json:"changed"`
	Differences uint64   `json:"differences"`
	First       []string `json:"first,omitempty"`
	// L2Root is the state root of the sovereign genesis state with the changes
	// taken back, hashed from its own database: the L2's, or something is wrong.
	L2Root common.Hash `json:"l2Root"`
}

// Compare walks the chain's genesis state and the expected accounts side by
// side, in both directions: what only one of them has is a difference.
func (c *Chain) Compare(ctx context.Context, want Expected) (*Comparison, error) {
	root := c.Genesis().Root
	accounts, err := c.leaves(trie.StateTrieID(root))
	if err != nil {
		return nil, fmt.Errorf("open genesis state: %w", err)
	}
	cmp := &comparer{chain: c, root: root, want: want, l2: trie.NewStackTrie(nil), codes: make(map[common.Hash]bool)}
	next, stop := iter.Pull2(want.Entries)
	defer stop()
	entry, err, more := next()
	for more || accounts.key != nil {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		if err != nil {
			return nil, err
		}
		order := direction(more, entry, accounts.key)
		if order >= 0 {
			if err := cmp.have(accounts, order == 0, entry); err != nil {
				return nil, err
			}
			if err := accounts.next(); err != nil {
				return nil, fmt.Errorf("walk genesis state: %w", err)
			}
		} else {
			cmp.differ("account %s: not on the sovereign chain", entry.Account.Name())
		}
		if order <= 0 {
			entry, err, more = next()
		}
	}
	if err := cmp.compareCodes(); err != nil {
		return nil, err
	}
	cmp.result.L2Root = cmp.l2.Hash()
	return &cmp.result, nil
}

// direction is negative if the expected account comes first, positive if the
// chain's does, and zero if both are the same account.
func direction(more bool, entry *chunk.Entry, key []byte) int {
	switch {
	case !more:
		return 1
	case key == nil:
		return -1
	default:
		return bytes.Compare(entry.Account.Key[:], key)
	}
}

type comparer struct {
	chain  *Chain
	root   common.Hash
	want   Expected
	l2     *trie.StackTrie      // the chain's own leaves without the changes
	codes  map[common.Hash]bool // code hashes of the chain's unchanged accounts; true once compared
	result Comparison
}

func (c *comparer) differ(format string, args ...any) {
	c.result.Differences++
	if len(c.result.First) < maxListed {
		c.result.First = append(c.result.First, fmt.Sprintf(format, args...))
	}
}

// have takes one account of the chain; known says that entry is the expected
// one of the same key.
func (c *comparer) have(at *leafIterator, known bool, entry *chunk.Entry) error {
	key := common.BytesToHash(at.key)
	account := new(types.StateAccount)
	if err := rlp.DecodeBytes(at.value, account); err != nil {
		return fmt.Errorf("decode account %s of the genesis state: %w", key, err)
	}
	original, changed := c.want.Original[key]
	if err := c.addToL2(key, at.value, original, changed); err != nil {
		return err
	}
	if !known {
		c.differ("account keccak:%s: on the sovereign chain only", key)
		return nil
	}
	before := c.result.Differences
	name := entry.Account.Name()
	if account.Nonce != entry.Account.Nonce {
		c.differ("account %s: nonce %d, on the sovereign chain %d", name, entry.Account.Nonce, account.Nonce)
	}
	if !account.Balance.Eq(&entry.Account.Balance) {
		c.differ("account %s: balance %s, on the sovereign chain %s", name, entry.Account.Balance.Dec(), account.Balance.Dec())
	}
	codeHash := common.BytesToHash(account.CodeHash)
	if codeHash != entry.Account.CodeHash {
		c.differ("account %s: code hash %s, on the sovereign chain %s", name, entry.Account.CodeHash, codeHash)
	}
	if changed {
		c.checkCode(name, codeHash)
	} else if entry.Account.HasCode() {
		if _, noted := c.codes[codeHash]; !noted {
			c.codes[codeHash] = false
		}
	}
	slots, err := c.compareStorage(key, account.Root, entry)
	if err != nil {
		return fmt.Errorf("storage of %s: %w", name, err)
	}
	switch {
	case c.result.Differences != before:
	case changed:
		c.result.Changed++
	default:
		c.result.Accounts++
		c.result.Slots += slots
	}
	return nil
}

// addToL2 puts the account into the trie of the state with changes taken back.
func (c *comparer) addToL2(key common.Hash, leaf []byte, original *chunk.Account, changed bool) error {
	if changed {
		if original == nil {
			return nil
		}
		var err error
		leaf, err = rlp.EncodeToBytes(&types.StateAccount{
			Nonce: original.Nonce, Balance: &original.Balance, Root: original.StorageRoot, CodeHash: original.CodeHash[:],
		})
		if err != nil {
			return fmt.Errorf("encode original of account %s: %w", key, err)
		}
	}
	return c.l2.Update(key[:], leaf)
}

// compareStorage returns how many slots are equal.
func (c *comparer) compareStorage(key, root common.Hash, entry *chunk.Entry) (equal uint64, err error) {
	slots, err := c.chain.leaves(trie.StorageTrieID(c.root, key, root))
	if err != nil {
		return 0, err
	}
	name, rest := entry.Account.Name(), entry.Slots
	for len(rest) > 0 || slots.key != nil {
		order := 1
		if slots.key == nil {
			order = -1
		} else if len(rest) > 0 {
			order = bytes.Compare(rest[0].Key[:], slots.key)
		}
		switch {
		case order < 0:
			c.differ("account %s: slot %s not on the sovereign chain", name, rest[0].Name())
		case order > 0:
			c.differ("account %s: slot keccak:0x%x on the sovereign chain only", name, slots.key)
		default:
			_, value, _, err := rlp.Split(slots.value)
			if err != nil {
				return 0, fmt.Errorf("decode slot %s: %w", rest[0].Name(), err)
			}
			if have := common.BytesToHash(value); have == rest[0].Value {
				equal++
			} else {
				c.differ("account %s: slot %s is %s, on the sovereign chain %s", name, rest[0].Name(), rest[0].Value, have)
			}
		}
		if order <= 0 {
			rest = rest[1:]
		}
		if order >= 0 {
			if err := slots.next(); err != nil {
				return 0, err
			}
		}
	}
	return equal, nil
}

// compareCodes compares the bytes of every distinct code.
func (c *comparer) compareCodes() error {
	for code, err := range c.want.Codes {
		if err != nil {
			return err
		}
		hash := crypto.Keccak256Hash(code)
		if _, used := c.codes[hash]; !used {
			c.differ("code %s: no account of the sovereign chain has it", hash)
			continue
		}
		c.codes[hash] = true
		if have := rawdb.ReadCode(c.chain.eth.ChainDb(), hash); !bytes.Equal(have, code) {
			c.differ("code %s: %d bytes, on the sovereign chain %d other bytes", hash, len(code), len(have))
			continue
		}
		c.result.Codes++
	}
	for hash, compared := range c.codes {
		if !compared {
			c.differ("code %s: on the sovereign chain only", hash)
		}
	}
	return nil
}

// checkCode checks that a changed account's code is in the database.
func (c *comparer) checkCode(name string, hash common.Hash) {
	if have := crypto.Keccak256Hash(rawdb.ReadCode(c.chain.eth.ChainDb(), hash)); have != hash {
		c.differ("account %s: the sovereign chain has code %s for code hash %s", name, have, hash)
	}
}

// leafIterator walks a trie's leaves; key is nil at the end.
type leafIterator struct {
	it         *trie.Iterator
	key, value []byte
}

// leaves opens a trie of the chain's database on its first leaf.
func (c *Chain) leaves(id *trie.ID) (*leafIterator, error) {
	if id.Root == types.EmptyRootHash {
		return new(leafIterator), nil
	}
	t, err := trie.New(id, c.eth.BlockChain().TrieDB())
	if err != nil {
		return nil, err
	}
	nodes, err := t.NodeIterator(nil)
	if err != nil {
		return nil, err
	}
	l := &leafIterator{it: trie.NewIterator(nodes)}
	return l, l.next()
}

func (l *leafIterator) next() error {
	if l.it.Next() {
		l.key, l.value = l.it.Key, l.it.Value
		return nil
	}
	l.key = nil
	return l.it.Err
}
