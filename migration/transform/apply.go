package transform

import (
	"iter"

	"github.com/regalia-network/regalia/migration/chunk"
)

// Apply returns the records with the changes put in at their place in the
// order. Both must ascend by key.
func Apply(records iter.Seq2[chunk.Record, error], changes []Change) iter.Seq2[chunk.Record, error] {
	return func(yield func(chunk.Record, error) bool) {
		left, drop := changes, false // drop: the open account's own slots are not its storage any more
		emit := func() bool {
			change := &left[0]
			left = left[1:]
			if !yield(chunk.Record{Account: &change.New}, nil) {
				return false
			}
			for i := range change.Slots {
				if !yield(chunk.Record{Slot: &change.Slots[i]}, nil) {
					return false
				}
			}
			return true
		}
		for record, err := range records {
			if err != nil {
				yield(chunk.Record{}, err)
				return
			}
			if record.Account == nil {
				if !drop && !yield(record, nil) {
					return
				}
				continue
			}
			key := record.Account.Key
			for len(left) > 0 && left[0].New.Key.Cmp(key) < 0 {
				if !emit() {
					return
				}
			}
			drop = false
			if len(left) > 0 && left[0].New.Key == key {
				drop = left[0].Replaced
				if !emit() {
					return
				}
			} else if !yield(record, nil) {
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
