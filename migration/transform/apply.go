package transform

import (
	"iter"

	"github.com/regalia-network/regalia/migration/chunk"
)

// Apply returns the accounts of entries with the changes put in at their place
// in the order. Both must ascend by key. A change never carries storage, and a
// changed account has none (see SystemContracts).
func Apply(entries iter.Seq2[*chunk.Entry, error], changes []Change) iter.Seq2[*chunk.Entry, error] {
	return func(yield func(*chunk.Entry, error) bool) {
		left := changes
		emit := func() bool {
			change := left[0]
			left = left[1:]
			return yield(&chunk.Entry{Account: change.New}, nil)
		}
		for entry, err := range entries {
			if err != nil {
				yield(nil, err)
				return
			}
			for len(left) > 0 && left[0].New.Key.Cmp(entry.Account.Key) < 0 {
				if !emit() {
					return
				}
			}
			if len(left) > 0 && left[0].New.Key == entry.Account.Key {
				if !emit() {
					return
				}
				continue
			}
			if !yield(entry, nil) {
				return
			}
		}
		for len(left) > 0 {
			if !emit() {
				return
			}
		}
	}
}
