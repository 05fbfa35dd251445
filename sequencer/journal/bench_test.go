package journal

import (
	"context"
	"fmt"
	"testing"

	"github.com/regalia-network/regalia/sequencer/journal/record"
)

// BenchmarkFileAppend is what durability costs: one write and one sync per
// group, whatever its size.
func BenchmarkFileAppend(b *testing.B) {
	raw := make([]byte, 180) // a licence purchase
	tx, err := record.Append(nil, &record.Tx{Number: 1, Index: 1, Raw: raw})
	if err != nil {
		b.Fatal(err)
	}
	for _, size := range []int{1, 16, 256} {
		b.Run(fmt.Sprintf("group-of-%d", size), func(b *testing.B) {
			s, err := OpenFile(b.TempDir(), testGenesis)
			if err != nil {
				b.Fatal(err)
			}
			defer s.Close()
			group := make([][]byte, size)
			for i := range group {
				group[i] = tx
			}
			for n := uint64(0); b.Loop(); n += uint64(size) {
				if err := s.Append(context.Background(), 1, n, group); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
