package verify

import (
	"bytes"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/trie"
	"github.com/ethereum/go-ethereum/triedb/database"

	"github.com/regalia-network/regalia/migration/chunk"
)

// After is the state root with accounts put into the state, new or in the place
// of those that are there. It takes no second pass: the first one kept the nodes
// on the way to the watched accounts, and only these change. An account that was
// not watched is an error.
func (s *State) After(accounts []chunk.Account) (common.Hash, error) {
	t := trie.NewEmpty(s.nodes)
	if s.Root != types.EmptyRootHash {
		var err error
		if t, err = trie.New(trie.StateTrieID(s.Root), s.nodes); err != nil {
			return common.Hash{}, fmt.Errorf("open state %s: %w", s.Root, err)
		}
	}
	for i := range accounts {
		leaf, err := accounts[i].Leaf()
		if err != nil {
			return common.Hash{}, err
		}
		if err := t.Update(accounts[i].Key[:], leaf); err != nil {
			return common.Hash{}, fmt.Errorf("put account %s into the state: %w", accounts[i].Name(), err)
		}
	}
	return t.Hash(), nil
}

// pathNodes are the nodes of a trie whose path leads towards a watched key, and
// nil those that a key might have and this trie has not.
type pathNodes map[string][]byte

func newPathNodes(watched []common.Address) pathNodes {
	nodes := make(pathNodes)
	for _, address := range watched {
		path := make([]byte, 0, 2*common.HashLength)
		for _, b := range crypto.Keccak256(address[:]) {
			path = append(path, b>>4, b&15)
		}
		for i := range path {
			nodes[string(path[:i])] = nil
		}
	}
	return nodes
}

func (n pathNodes) take(path []byte, _ common.Hash, blob []byte) {
	if _, wanted := n[string(path)]; wanted {
		n[string(path)] = bytes.Clone(blob)
	}
}

// NodeReader implements database.NodeDatabase.
func (n pathNodes) NodeReader(common.Hash) (database.NodeReader, error) { return n, nil }

// Node implements database.NodeReader.
func (n pathNodes) Node(_ common.Hash, path []byte, hash common.Hash) ([]byte, error) {
	blob := n[string(path)]
	if crypto.Keccak256Hash(blob) != hash {
		return nil, fmt.Errorf("node %s at path %x was not kept", hash, path)
	}
	return blob, nil
}
