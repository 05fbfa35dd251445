package builder

import (
	"bytes"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rlp"
	"github.com/ethereum/go-ethereum/trie"
)

// lateFirst is after how many values of a list the first one comes in the order
// of their keys: up to 0x7f a key is its index, the key of 0 is 0x80.
const lateFirst = 0x80

// list makes the root of a list of transactions or receipts as it grows. A
// StackTrie takes keys in their order only, so the first value waits.
type list struct {
	trie  *trie.StackTrie
	first []byte
	n     uint64
	key   []byte
}

func newList() list { return list{trie: trie.NewStackTrie(nil)} }

// add appends a value. It keeps no reference to it.
func (l *list) add(value []byte) {
	switch l.n {
	case 0:
		l.first = bytes.Clone(value)
	case lateFirst:
		l.put(0, l.first)
		l.put(l.n, value)
	default:
		l.put(l.n, value)
	}
	l.n++
}

func (l *list) put(index uint64, value []byte) {
	l.key = rlp.AppendUint64(l.key[:0], index)
	_ = l.trie.Update(l.key, value) // an error, of keys out of order, gives a wrong root
}

// root ends the list, which must not be empty.
func (l *list) root() common.Hash {
	if l.n <= lateFirst {
		l.put(0, l.first)
	}
	return l.trie.Hash()
}
