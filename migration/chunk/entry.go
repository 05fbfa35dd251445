package chunk

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rlp"
	"github.com/ethereum/go-ethereum/trie"
)

// Entry is an account with all of its storage.
type Entry struct {
	Account Account
	Slots   []Slot // ascending by key
}

// StorageRoot hashes slots, which must ascend by key, into the storage root of
// their account.
func StorageRoot(slots []Slot) (common.Hash, error) {
	if len(slots) == 0 {
		return types.EmptyRootHash, nil
	}
	st := trie.NewStackTrie(nil)
	for i := range slots {
		value, err := rlp.EncodeToBytes(common.TrimLeftZeroes(slots[i].Value[:]))
		if err != nil {
			return common.Hash{}, fmt.Errorf("encode slot %s: %w", slots[i].Name(), err)
		}
		if err := st.Update(slots[i].Key[:], value); err != nil {
			return common.Hash{}, fmt.Errorf("hash slot %s: %w", slots[i].Name(), err)
		}
	}
	return st.Hash(), nil
}
