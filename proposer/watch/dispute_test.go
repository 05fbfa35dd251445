package watch

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
)

func TestBlockAt(t *testing.T) {
	for _, c := range []struct {
		position int64
		block    uint64
	}{
		{1, 8}, {2, 4}, {3, 8}, {4, 2}, {5, 4}, {7, 8}, {8, 1}, {9, 2}, {15, 8}, // eight leaves after block 0
	} {
		require.Equal(t, c.block, blockAt(big.NewInt(c.position), 3, 0, 8), "position %d", c.position)
		require.Equal(t, 100+min(5, c.block), blockAt(big.NewInt(c.position), 3, 100, 105), "position %d of a shorter game", c.position)
	}
	require.EqualValues(t, 105, blockAt(big.NewInt(2), 30, 100, 105), "half of a tree that is larger than the chain")
}

func TestMoves(t *testing.T) {
	truth := func(block uint64) (common.Hash, error) { return common.Hash{1, byte(block)}, nil }
	lie := func(block uint64) common.Hash { return common.Hash{2, byte(block)} }
	ours := func(block uint64) common.Hash { h, _ := truth(block); return h }
	at := big.NewInt
	for name, c := range map[string]struct {
		claims []claim
		want   []move
		beyond []int
	}{
		"a false root is attacked":       {[]claim{{0, lie(8), at(1)}}, []move{{0, true, ours(4)}}, nil},
		"once":                           {[]claim{{0, lie(8), at(1)}, {0, ours(4), at(2)}}, nil, nil},
		"also if another answer stands":  {[]claim{{0, lie(8), at(1)}, {0, lie(4), at(2)}}, []move{{0, true, ours(4)}}, nil},
		"a false answer is attacked":     {[]claim{{0, lie(8), at(1)}, {0, ours(4), at(2)}, {1, lie(2), at(4)}}, []move{{2, true, ours(1)}}, nil},
		"a true answer is built upon":    {[]claim{{0, lie(8), at(1)}, {0, ours(4), at(2)}, {1, ours(6), at(6)}}, []move{{2, false, ours(7)}}, nil},
		"all answers in one round":       {[]claim{{0, lie(8), at(1)}, {0, ours(4), at(2)}, {1, lie(2), at(4)}, {1, ours(6), at(6)}}, []move{{2, true, ours(1)}, {3, false, ours(7)}}, nil},
		"outputs end at the split depth": {[]claim{{0, lie(8), at(1)}, {0, ours(4), at(2)}, {1, lie(1), at(16)}}, nil, []int{2}},
	} {
		t.Run(name, func(t *testing.T) {
			d := disputed{start: 0, block: 8, splitDepth: 3, claims: c.claims, ours: truth}
			moves, beyond, err := d.moves()
			require.NoError(t, err)
			require.Equal(t, c.want, moves)
			require.Equal(t, c.beyond, beyond)
		})
	}
	right := disputed{block: 8, splitDepth: 3, claims: []claim{{0, ours(8), at(1)}}, ours: truth}
	_, _, err := right.moves()
	require.ErrorContains(t, err, "is right")
}
