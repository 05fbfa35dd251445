package journal

import (
	"bytes"
	"context"
	"math/big"
	"os"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/regalia-network/regalia/sequencer/journal/record"
	"github.com/stretchr/testify/require"
)

// blocksJournal is a journal of blocks 1 to n in segments of a few records, with
// a transaction in each, the last one open, and a parked transaction.
func blocksJournal(t *testing.T, n uint64) (dir string, frames [][]byte) {
	dir = filepath.Join(t.TempDir(), "journal")
	s, err := openFile(dir, testGenesis, 400)
	require.NoError(t, err)
	tx := types.NewTx(&types.LegacyTx{Gas: 21_000, GasPrice: big.NewInt(1), To: &common.Address{}, Value: new(big.Int), V: big.NewInt(27), R: big.NewInt(1), S: big.NewInt(1)})
	raw, err := tx.MarshalBinary()
	require.NoError(t, err)
	add := func(records ...record.Record) {
		var group [][]byte
		for _, r := range records {
			frame, err := record.Append(nil, r)
			require.NoError(t, err)
			group = append(group, frame)
		}
		require.NoError(t, s.Append(context.Background(), 3, uint64(len(frames)), group))
		frames = append(frames, group...)
	}
	for number := uint64(1); number <= n; number++ {
		open := &record.Open{Number: number, Parent: common.Hash{byte(number - 1)}, Forced: [][]byte{{0x7e}}}
		tx := &record.Tx{Number: number, Index: 1, Raw: raw}
		if number == n {
			add(&record.Admit{Raw: raw, Until: 5}, open, tx)
			break
		}
		add(open, tx)
		add(&record.Seal{Number: number, Hash: common.Hash{byte(number)}})
	}
	require.NoError(t, s.Close())
	return dir, frames
}

// content is what files of a directory hold.
func content(t *testing.T, dir string) map[string]string {
	out := make(map[string]string)
	entries, err := os.ReadDir(dir)
	require.NoError(t, err)
	for _, e := range entries {
		text, err := os.ReadFile(filepath.Join(dir, e.Name()))
		require.NoError(t, err)
		out[e.Name()] = string(text)
	}
	return out
}

func TestInspectAndExport(t *testing.T) {
	dir, frames := blocksJournal(t, 6)
	before := content(t, dir)
	r, err := Inspect(dir)
	require.NoError(t, err)
	require.Empty(t, r.Problem)
	require.EqualValues(t, 3, r.Epoch)
	require.EqualValues(t, len(frames), r.Next)
	require.Equal(t, map[string]int{"open": 6, "tx": 6, "seal": 5, "admit": 1}, r.Records)
	require.Greater(t, len(r.Segments), 2)
	require.Len(t, r.Blocks, 6)
	require.Equal(t, BlockReport{Number: 2, Parent: common.Hash{1}, Hash: common.Hash{2}, Forced: 1, Transactions: 1}, r.Blocks[1])
	require.Zero(t, r.Blocks[5].Hash)
	require.Equal(t, 1, r.Parked)

	var lines []Line
	export := func() {
		lines = nil
		require.NoError(t, Export(dir, func(l Line) error { lines = append(lines, l); return nil }))
	}
	export()
	require.Len(t, lines, len(frames))
	require.EqualValues(t, 5, lines[len(lines)-3].Until)
	plan, err := PlanRepair(dir, 0)
	require.NoError(t, err)
	require.Nil(t, plan, "nothing to mend")
	require.Equal(t, before, content(t, dir))

	// Behind damage everything that is whole is still given out.
	text, err := os.ReadFile(r.Segments[1].Name)
	require.NoError(t, err)
	text[record.HeaderBytes+20] ^= 1
	require.NoError(t, os.WriteFile(r.Segments[1].Name, text, 0o600))
	export()
	require.Less(t, len(lines), len(frames))
	require.Equal(t, lines[len(lines)-1].Seq, uint64(len(frames)-1))
	require.True(t, lines[len(lines)-1].AfterDamage)
	require.False(t, lines[0].AfterDamage)

	_, err = Inspect(t.TempDir() + "/none")
	require.ErrorContains(t, err, "there is no journal in")
}

// TestRepair damages every byte in turn: what a start refuses is cut at the
// damage, a copy of all is kept, and what is left is the beginning of what was.
func TestRepair(t *testing.T) {
	dir, frames := blocksJournal(t, 5)
	names, err := segmentFiles(dir)
	require.NoError(t, err)
	whole := content(t, dir)
	repaired := 0
	for _, name := range names {
		text, err := os.ReadFile(name)
		require.NoError(t, err)
		for at := 8; at < len(text); at += 3 { // after the version
			copied := filepath.Join(t.TempDir(), "journal")
			require.NoError(t, os.CopyFS(copied, os.DirFS(dir)))
			broken := bytes.Clone(text)
			broken[at] ^= 1
			require.NoError(t, os.WriteFile(filepath.Join(copied, filepath.Base(name)), broken, 0o600))
			before := content(t, copied)
			plan, err := PlanRepair(copied, 0)
			require.NoError(t, err)
			if plan == nil {
				continue // torn: a start mends it
			}
			_, err = OpenFile(copied, testGenesis)
			require.ErrorIs(t, err, ErrInUse)
			backup := BackupName(copied, "1")
			require.NoError(t, plan.Do(backup))
			require.NoError(t, plan.Close())
			require.Equal(t, before, content(t, backup))
			s, err := OpenFile(copied, testGenesis)
			require.NoError(t, err, "%s, byte %d", name, at)
			require.EqualValues(t, plan.From, s.next)
			require.NoError(t, s.Read(context.Background(), 0, func(seq uint64, frame []byte) error {
				require.Equal(t, frames[seq], frame)
				return nil
			}))
			require.NoError(t, s.Close())
			repaired++
		}
	}
	require.Greater(t, repaired, 100)
	require.Equal(t, whole, content(t, dir))
}

// TestRepairDrops gives up blocks.
func TestRepairDrops(t *testing.T) {
	dir, _ := blocksJournal(t, 5)
	_, err := PlanRepair(dir, 6)
	require.ErrorContains(t, err, "no block 6 or above")
	plan, err := PlanRepair(dir, 4)
	require.NoError(t, err)
	require.Len(t, plan.Blocks, 2)
	require.EqualValues(t, 9, plan.From)
	require.EqualValues(t, 6, plan.Records)
	backup := BackupName(dir, "1")
	require.NoError(t, plan.Do(backup))
	require.ErrorContains(t, plan.Do(backup), "is there already")
	require.NoError(t, plan.Close())
	r, err := Inspect(dir)
	require.NoError(t, err)
	require.Empty(t, r.Problem)
	require.Len(t, r.Blocks, 3)

	// In the middle of a group.
	plan, err = PlanRepair(backup, 5)
	require.NoError(t, err)
	require.NoError(t, plan.Do(BackupName(backup, "2")))
	require.NoError(t, plan.Close())
	r, err = Inspect(backup)
	require.NoError(t, err)
	require.Len(t, r.Blocks, 4)
	require.Equal(t, 1, r.Records["admit"], "what was recorded before the block's opening stays")
}
