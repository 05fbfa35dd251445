// Package proof makes and checks Merkle proofs from an export's files: that an
// account, and slots of it, are part of the state of the exported block, or
// that they are not. No node is asked. The proofs are those of eth_getProof,
// so any tool that checks those checks these, and so does a contract on L1.
package proof

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"iter"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethdb/memorydb"
	"github.com/ethereum/go-ethereum/rlp"
	"github.com/ethereum/go-ethereum/trie"

	"github.com/regalia-network/regalia/migration/chunk"
	"github.com/regalia-network/regalia/migration/export"
	"github.com/regalia-network/regalia/migration/root"
)

// Proof shows what the state of a block says of one account. The header hashes
// to BlockHash and names the state root.
type Proof struct {
	BlockNumber  hexutil.Uint64  `json:"blockNumber"`
	BlockHash    common.Hash     `json:"blockHash"`
	HeaderRLP    hexutil.Bytes   `json:"headerRlp"`
	StateRoot    common.Hash     `json:"stateRoot"`
	Address      common.Address  `json:"address"`
	Exists       bool            `json:"exists"`
	Nonce        hexutil.Uint64  `json:"nonce"`
	Balance      *hexutil.Big    `json:"balance"`
	CodeHash     common.Hash     `json:"codeHash"`
	StorageHash  common.Hash     `json:"storageHash"`
	AccountProof []hexutil.Bytes `json:"accountProof"`
	Slots        []Slot          `json:"storageProof"`
}

// Slot is the proof of one storage slot; a value of zero means there is none.
type Slot struct {
	Key   common.Hash     `json:"key"`
	Value common.Hash     `json:"value"`
	Proof []hexutil.Bytes `json:"proof"`
}

// collector keeps the trie nodes on the way to a key.
type collector struct {
	target []byte // nibbles
	found  map[string][]byte
}

func newCollector(key common.Hash) *collector {
	c := &collector{found: make(map[string][]byte)}
	for _, b := range key {
		c.target = append(c.target, b>>4, b&15)
	}
	return c
}

func (c *collector) node(path []byte, _ common.Hash, blob []byte) {
	if bytes.HasPrefix(c.target, path) {
		c.found[string(path)] = bytes.Clone(blob)
	}
}

// proof are the nodes from the root down.
func (c *collector) proof() []hexutil.Bytes {
	paths := make([]string, 0, len(c.found))
	for path := range c.found {
		paths = append(paths, path)
	}
	slices.SortFunc(paths, func(a, b string) int { return len(a) - len(b) })
	list := make([]hexutil.Bytes, len(paths))
	for i, path := range paths {
		list[i] = c.found[path]
	}
	return list
}

// Make reads the export once, in memory that does not depend on its size.
func Make(ctx context.Context, archive *export.Archive, address common.Address, slots []common.Hash) (*Proof, error) {
	block := archive.Manifest.Block
	p, err := Of(ctx, archive.Records(), block.StateRoot, address, slots)
	if err != nil {
		return nil, fmt.Errorf("block %d: %w", block.Number, err)
	}
	p.BlockNumber, p.BlockHash, p.HeaderRLP = hexutil.Uint64(block.Number), block.Hash, block.HeaderRLP
	return p, p.Verify()
}

// Of proves what records, which must hash to the state root, say of an account.
// The proof names no block.
func Of(ctx context.Context, records iter.Seq2[chunk.Record, error], stateRoot common.Hash, address common.Address, slots []common.Hash) (*Proof, error) {
	p := &Proof{StateRoot: stateRoot, Address: address, Balance: new(hexutil.Big), CodeHash: types.EmptyCodeHash, StorageHash: types.EmptyRootHash, Slots: make([]Slot, len(slots))}
	key := crypto.Keccak256Hash(address[:])
	way, inside := newCollector(key), make([]*collector, len(slots))
	for i, slot := range slots {
		p.Slots[i].Key, inside[i] = slot, newCollector(crypto.Keccak256Hash(slot[:]))
	}
	have, err := root.Hash(ctx, records, root.Visitor{
		AccountNode: way.node,
		Account: func(a *chunk.Account) error {
			if a.Key == key {
				p.Exists, p.Nonce, p.Balance = true, hexutil.Uint64(a.Nonce), (*hexutil.Big)(a.Balance.ToBig())
				p.CodeHash, p.StorageHash = a.CodeHash, a.StorageRoot
			}
			return nil
		},
		Slot: func(owner *chunk.Account, s *chunk.Slot) error {
			for i := range p.Slots {
				if owner.Key == key && s.Key == crypto.Keccak256Hash(p.Slots[i].Key[:]) {
					p.Slots[i].Value = s.Value
				}
			}
			return nil
		},
		StorageNode: func(owner common.Hash, path []byte, hash common.Hash, blob []byte) {
			for _, c := range inside {
				if owner == key {
					c.node(path, hash, blob)
				}
			}
		},
		Trust: func(a *chunk.Account) bool { return a.Key != key }, // no other storage is part of the proof
	})
	if err != nil {
		return nil, err
	}
	if have != stateRoot {
		return nil, fmt.Errorf("the files hash to %s, the state root is %s: verify the export", have, stateRoot)
	}
	p.AccountProof = way.proof()
	for i, c := range inside {
		p.Slots[i].Proof = c.proof()
	}
	return p, p.verifyState()
}

// Verify checks the proof in itself: header to block hash, state root to
// account, storage root to slots. That the block is the right one is for the
// caller to know.
func (p *Proof) Verify() error {
	var header types.Header
	if err := rlp.DecodeBytes(p.HeaderRLP, &header); err != nil {
		return fmt.Errorf("header: %w", err)
	}
	if hash := crypto.Keccak256Hash(p.HeaderRLP); hash != p.BlockHash || header.Root != p.StateRoot || header.Number.Uint64() != uint64(p.BlockNumber) {
		return fmt.Errorf("header is block %s (%s) with state root %s, the proof says %d (%s) with %s",
			header.Number, hash, header.Root, p.BlockNumber, p.BlockHash, p.StateRoot)
	}
	return p.verifyState()
}

func (p *Proof) verifyState() error {
	leaf, err := value(p.StateRoot, p.Address[:], p.AccountProof)
	if err != nil {
		return fmt.Errorf("account %s: %w", p.Address, err)
	}
	if p.Exists != (leaf != nil) {
		return fmt.Errorf("account %s: the proof shows that it exists: %t", p.Address, leaf != nil)
	}
	if p.Exists {
		if err := p.checkLeaf(leaf); err != nil {
			return err
		}
	}
	for _, slot := range p.Slots {
		if err := slot.verify(p.StorageHash); err != nil {
			return fmt.Errorf("slot %s: %w", slot.Key, err)
		}
	}
	return nil
}

func (p *Proof) checkLeaf(leaf []byte) error {
	var account types.StateAccount
	if err := rlp.DecodeBytes(leaf, &account); err != nil {
		return fmt.Errorf("account %s: %w", p.Address, err)
	}
	if account.Nonce != uint64(p.Nonce) || p.Balance == nil || account.Balance.ToBig().Cmp(p.Balance.ToInt()) != 0 ||
		common.Hash(account.CodeHash) != p.CodeHash || account.Root != p.StorageHash {
		return fmt.Errorf("account %s: the proof shows nonce %d, %s wei, code %x, storage %s", p.Address, account.Nonce, account.Balance.Dec(), account.CodeHash, account.Root)
	}
	return nil
}

func (s *Slot) verify(storage common.Hash) error {
	if storage == types.EmptyRootHash {
		if s.Value != (common.Hash{}) {
			return errors.New("the account has no storage")
		}
		return nil
	}
	leaf, err := value(storage, s.Key[:], s.Proof)
	if err != nil {
		return err
	}
	var have common.Hash
	if leaf != nil {
		content, _, err := rlp.SplitString(leaf)
		if err != nil || len(content) > common.HashLength {
			return fmt.Errorf("value of %d bytes: %w", len(content), err)
		}
		have = common.BytesToHash(content)
	}
	if have != s.Value {
		return fmt.Errorf("the proof shows %s, not %s", have, s.Value)
	}
	return nil
}

// value is what the proof shows at a key: nil if nothing is there.
func value(root common.Hash, preimage []byte, nodes []hexutil.Bytes) ([]byte, error) {
	db := memorydb.New()
	for _, node := range nodes {
		if err := db.Put(crypto.Keccak256(node), node); err != nil {
			return nil, err
		}
	}
	return trie.VerifyProof(root, crypto.Keccak256(preimage), db)
}
