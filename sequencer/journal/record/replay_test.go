package record

import (
	"math/big"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rlp"
	"github.com/stretchr/testify/require"
)

func TestReplay(t *testing.T) {
	tx := types.NewTx(&types.LegacyTx{Nonce: 1, Gas: 21_000, GasPrice: big.NewInt(1), To: &common.Address{}, Value: new(big.Int), V: big.NewInt(27), R: big.NewInt(1), S: big.NewInt(1)})
	raw, err := tx.MarshalBinary()
	require.NoError(t, err)
	open := func(number uint64, parent byte) *Open {
		return &Open{Number: number, Parent: common.Hash{parent}, Timestamp: 10 + number, Forced: [][]byte{{0x7e}}}
	}
	var replay Replay
	for _, r := range []Record{
		&Tx{Number: 4, Index: 9, Raw: raw}, &Seal{Number: 4}, // of a block whose opening was trimmed
		open(5, 4), &Tx{Number: 5, Index: 1, Raw: raw}, &Seal{Number: 5, Hash: common.Hash{5}},
		open(6, 5), &Tx{Number: 6, Index: 1, Raw: raw}, &Abandon{Number: 6, Parent: common.Hash{5}},
		open(6, 5), &Tx{Number: 6, Index: 1, Raw: raw}, &Tx{Number: 6, Index: 2, Raw: raw}, &Admit{Raw: raw, Until: 99},
	} {
		require.NoError(t, replay.Add(r))
	}
	blocks := slices.Clone(replay.Blocks())
	require.Len(t, blocks, 2)
	require.Equal(t, common.Hash{5}, blocks[0].Hash)
	require.Len(t, blocks[0].Txs, 1)
	require.EqualValues(t, 15, blocks[0].Attrs.Timestamp)
	require.Equal(t, common.Hash{5}, blocks[1].Parent)
	require.Zero(t, blocks[1].Hash)
	require.Len(t, blocks[1].Txs, 2)
	require.Equal(t, tx.Hash(), blocks[1].Txs[1].Hash())

	require.Len(t, replay.Parked(), 1)
	require.Equal(t, tx.Hash(), replay.Parked()[0].Tx.Hash())
	require.EqualValues(t, 99, replay.Parked()[0].Until)

	whole := types.NewBlockWithHeader(&types.Header{Number: big.NewInt(6), ParentHash: common.Hash{5}, Difficulty: new(big.Int)})
	text, err := rlp.EncodeToBytes(whole)
	require.NoError(t, err)
	other := replay
	require.NoError(t, other.Add(&Whole{Number: 6, Hash: whole.Hash(), Raw: text}))
	require.Len(t, other.Blocks(), 2, "it takes the place of ours")
	require.Equal(t, whole.Hash(), other.Blocks()[1].Hash)
	require.Equal(t, whole.Hash(), other.Blocks()[1].Whole.Hash())
	require.ErrorContains(t, other.Add(&Whole{Number: 6, Hash: common.Hash{1}, Raw: text}), "block 6 as a whole is block 6")
	require.ErrorContains(t, other.Add(&Whole{Number: 6, Raw: []byte{1}}), "block 6 as a whole")
	replay.blocks = blocks

	require.ErrorContains(t, replay.Add(&Tx{Number: 6, Index: 4, Raw: raw}), "transaction 4 of block 6, want 3")
	require.ErrorContains(t, replay.Add(&Tx{Number: 6, Index: 3, Raw: []byte{1}}), "transaction 3 of block 6")
}

// TestReplayAfterReset: a block opened on an older one takes the place of all
// that came after that.
func TestReplayAfterReset(t *testing.T) {
	open := func(number uint64, parent byte) *Open { return &Open{Number: number, Parent: common.Hash{parent}} }
	seal := func(number uint64, hash byte) *Seal { return &Seal{Number: number, Hash: common.Hash{hash}} }
	for name, c := range map[string]struct {
		records []Record
		want    []uint64
	}{
		"back two blocks":            {[]Record{open(1, 0), seal(1, 1), open(2, 1), seal(2, 2), open(3, 2), seal(3, 3), open(4, 3), open(2, 1)}, []uint64{1, 2}},
		"on a block of op-geth":      {[]Record{open(1, 0), seal(1, 1), open(2, 1), seal(2, 2), open(3, 22)}, []uint64{1, 3}},
		"after op-geth built some":   {[]Record{open(1, 0), seal(1, 1), open(4, 33)}, []uint64{1, 4}},
		"on what a recovery sealed":  {[]Record{open(1, 0), seal(1, 1), open(2, 1), open(3, 22)}, []uint64{1, 2, 3}},
		"seal of the one before it":  {[]Record{open(1, 0), seal(1, 1), open(1, 5), seal(1, 6), open(2, 6)}, []uint64{1, 2}},
		"nothing before the opening": {[]Record{seal(1, 1), open(2, 1)}, []uint64{2}},
	} {
		var p Replay
		for _, r := range c.records {
			require.NoError(t, p.Add(r))
		}
		var got []uint64
		for _, b := range p.Blocks() {
			got = append(got, b.Number)
		}
		require.Equal(t, c.want, got, name)
	}
}
