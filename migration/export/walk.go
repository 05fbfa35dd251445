package export

import (
	"bytes"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rlp"
)

// nodeReader gives the encoding of a trie node. owner is zero for the account
// trie and else the key of the account whose storage it is; path is in nibbles.
type nodeReader func(owner common.Hash, path []byte, hash common.Hash) ([]byte, error)

// walker visits the leaves of one trie in key order. It decodes nodes in place
// and hashes none of them: whether what it read is the state is found out from
// the files, by hashing them to the state root.
type walker struct {
	read     nodeReader
	owner    common.Hash
	from, to [2 * common.HashLength]byte // bounds in nibbles, both included
	visit    func(key common.Hash, value []byte) error
	path     []byte
}

// walk visits every leaf with a key in [from, to]. A value is only valid
// during the visit.
func walk(read nodeReader, owner, root, from, to common.Hash, visit func(key common.Hash, value []byte) error) error {
	w := &walker{read: read, owner: owner, visit: visit, path: make([]byte, 0, 2*common.HashLength+1)}
	nibbles(w.from[:], from)
	nibbles(w.to[:], to)
	return w.load(root)
}

func nibbles(out []byte, key common.Hash) {
	for i, b := range key {
		out[2*i], out[2*i+1] = b>>4, b&15
	}
}

// outside reports whether nothing below the current path lies in the bounds.
func (w *walker) outside() bool {
	n := min(len(w.path), len(w.from))
	return bytes.Compare(w.path[:n], w.from[:n]) < 0 || bytes.Compare(w.path[:n], w.to[:n]) > 0
}

func (w *walker) load(hash common.Hash) error {
	blob, err := w.read(w.owner, w.path, hash)
	if err != nil {
		return fmt.Errorf("read trie node %s at path %x: %w", hash, w.path, err)
	}
	if len(blob) == 0 {
		return fmt.Errorf("trie node %s at path %x is not in the database: the state of this block is not (or no longer) there: take a newer block or an archive node", hash, w.path)
	}
	if err := w.node(blob); err != nil {
		return err
	}
	return nil
}

var errNode = errors.New("malformed trie node")

func (w *walker) node(blob []byte) error {
	content, _, err := rlp.SplitList(blob)
	if err != nil {
		return fmt.Errorf("%w at path %x: %w", errNode, w.path, err)
	}
	count, err := rlp.CountValues(content)
	switch {
	case err != nil:
		return fmt.Errorf("%w at path %x: %w", errNode, w.path, err)
	case count == 2:
		return w.short(content)
	case count == 17:
		return w.branch(content)
	}
	return fmt.Errorf("%w at path %x: %d items", errNode, w.path, count)
}

func (w *walker) branch(content []byte) error {
	for nibble := range byte(16) {
		kind, item, rest, err := rlp.Split(content)
		if err != nil {
			return fmt.Errorf("%w at path %x: %w", errNode, w.path, err)
		}
		raw := content[:len(content)-len(rest)]
		content = rest
		if kind != rlp.List && len(item) == 0 {
			continue
		}
		w.path = append(w.path, nibble)
		if !w.outside() {
			if err := w.child(kind, item, raw); err != nil {
				return err
			}
		}
		w.path = w.path[:len(w.path)-1]
	}
	return nil
}

// child follows a reference: a hash, or the node itself if it is short.
func (w *walker) child(kind rlp.Kind, item, raw []byte) error {
	if kind == rlp.List {
		return w.node(raw)
	}
	if len(item) != common.HashLength {
		return fmt.Errorf("%w at path %x: reference of %d bytes", errNode, w.path, len(item))
	}
	return w.load(common.Hash(item))
}

// short is an extension or a leaf; its key is hex-prefix encoded.
func (w *walker) short(content []byte) error {
	compact, rest, err := rlp.SplitString(content)
	if err != nil || len(compact) == 0 {
		return fmt.Errorf("%w at path %x: key of a short node", errNode, w.path)
	}
	depth := len(w.path)
	defer func() { w.path = w.path[:depth] }()
	if compact[0]&0x10 != 0 {
		w.path = append(w.path, compact[0]&15)
	}
	for _, b := range compact[1:] {
		w.path = append(w.path, b>>4, b&15)
	}
	if w.outside() {
		return nil
	}
	kind, item, _, err := rlp.Split(rest)
	if err != nil {
		return fmt.Errorf("%w at path %x: %w", errNode, w.path, err)
	}
	if compact[0]&0x20 == 0 {
		return w.child(kind, item, rest)
	}
	if len(w.path) != 2*common.HashLength {
		return fmt.Errorf("%w: leaf at a path of %d nibbles", errNode, len(w.path))
	}
	var key common.Hash
	for i := range key {
		key[i] = w.path[2*i]<<4 | w.path[2*i+1]
	}
	return w.visit(key, item)
}
