package standby

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/beacon/engine"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rlp"
	"github.com/regalia-network/regalia/sequencer/journal/record"
	"github.com/stretchr/testify/require"
)

var errAbsent, errTrimmed = errors.New("absent"), errors.New("trimmed")

// made notes what it is asked to make. Blocks whose parent it does not know are
// refused.
type made struct {
	mu    sync.Mutex // guards all below
	steps []string
	has   map[common.Hash]bool
}

func (m *made) note(format string, args ...any) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.steps = append(m.steps, fmt.Sprintf(format, args...))
}

func (m *made) know(hash common.Hash) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.has[hash] = true
}

func (m *made) Has(hash common.Hash) bool {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.has[hash]
}

func (m *made) Open(parent common.Hash, _ *engine.PayloadAttributes) error {
	if !m.Has(parent) {
		return errAbsent
	}
	m.note("open on %d", parent[0])
	return nil
}

func (m *made) Apply(tx *types.Transaction) error { m.note("tx %d", tx.Nonce()); return nil }

func (m *made) Seal(want common.Hash) error { m.note("seal %d", want[0]); m.know(want); return nil }

func (m *made) Import(_ context.Context, block *types.Block) error {
	if !m.Has(block.ParentHash()) {
		return errAbsent
	}
	m.note("import %d", block.NumberU64())
	m.know(block.Hash())
	return nil
}

func (m *made) Drop() { m.note("drop") }

func (m *made) Abandon(number uint64, _ common.Hash, _ error) { m.note("abandon %d", number) }

// told is a journal that grows, and may be trimmed. It follows until the context
// ends.
type told struct {
	mu     sync.Mutex // guards all below
	frames [][]byte
	oldest uint64
	more   chan struct{}
}

func (j *told) add(t *testing.T, records ...record.Record) {
	t.Helper()
	j.mu.Lock()
	for _, r := range records {
		frame, err := record.Append(nil, r)
		require.NoError(t, err)
		j.frames = append(j.frames, frame)
	}
	j.mu.Unlock()
	j.more <- struct{}{}
}

func (j *told) trimmed(from uint64) bool {
	j.mu.Lock()
	defer j.mu.Unlock()
	return from < j.oldest
}

func (j *told) all() [][]byte {
	j.mu.Lock()
	defer j.mu.Unlock()
	return slices.Clone(j.frames)
}

func (j *told) Position(context.Context) (epoch, next uint64, err error) {
	return 1, uint64(len(j.all())), nil
}

func (j *told) Read(_ context.Context, from uint64, visit func(uint64, []byte) error) error {
	for i, frame := range j.all()[from:] {
		if j.trimmed(from + uint64(i)) {
			continue
		}
		if err := visit(from+uint64(i), frame); err != nil {
			return err
		}
	}
	return nil
}

func (j *told) Follow(ctx context.Context, from uint64, visit func(uint64, []byte) error) error {
	for {
		frames := j.all()
		if j.trimmed(from) {
			return errTrimmed
		}
		for ; from < uint64(len(frames)); from++ {
			if err := visit(from, frames[from]); err != nil {
				return err
			}
		}
		select {
		case <-j.more:
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}

func hash(n byte) common.Hash { return common.Hash{n} }

func opened(number uint64) record.Record {
	return &record.Open{Number: number, Parent: hash(byte(number - 1)), EIP1559: make([]byte, 8), Forced: [][]byte{{1}}}
}

func executed(t *testing.T, number, index uint64) record.Record {
	t.Helper()
	raw, err := types.NewTx(&types.LegacyTx{Nonce: index}).MarshalBinary()
	require.NoError(t, err)
	return &record.Tx{Number: number, Index: index, Raw: raw}
}

func start(t *testing.T, j *told, m *made) (f *Follower, ended <-chan error) {
	f = New(Options{Journal: j, Blocks: m, Absent: errAbsent, Trimmed: errTrimmed, Sealed: func() {}, Retry: func(error) {}})
	ctx, cancel := context.WithTimeout(t.Context(), 10*time.Second)
	done := make(chan error, 1)
	go func() { done <- f.Run(ctx, func(err error) bool { return errors.Is(err, errTrimmed) }) }()
	t.Cleanup(cancel)
	return f, done
}

func TestFollowerGoesOnFromTheMiddleOfABlock(t *testing.T) {
	j, m := &told{more: make(chan struct{}, 100)}, &made{has: map[common.Hash]bool{hash(1): true, hash(2): true}}
	j.add(t, opened(2), executed(t, 2, 1), &record.Seal{Number: 2, Hash: hash(2)}, // the database has it
		opened(3), executed(t, 3, 1), &record.Seal{Number: 3, Hash: hash(3)}, opened(4), executed(t, 4, 1))
	f, ended := start(t, j, m)
	require.Eventually(t, func() bool { return f.Next() == 8 }, 5*time.Second, time.Millisecond)
	require.NoError(t, f.Err())
	j.add(t, executed(t, 4, 2), &record.Abandon{Number: 9, Reason: "x"})
	require.NoError(t, f.Finish(t.Context(), 10))
	require.Equal(t, []string{"open on 2", "tx 1", "seal 3", "open on 3", "tx 1", "tx 2", "abandon 9"}, m.steps)
	j.add(t, &record.Seal{Number: 4, Hash: hash(4)}) // this node's own
	require.NoError(t, <-ended)
	require.EqualValues(t, 10, f.Next())
}

func TestFollowerWaitsForAParentThatIsDerived(t *testing.T) {
	j, m := &told{more: make(chan struct{}, 100)}, &made{has: map[common.Hash]bool{}}
	j.add(t, opened(5), executed(t, 5, 1))
	f, _ := start(t, j, m)
	require.Eventually(t, func() bool { return f.Err() != nil && strings.Contains(f.Err().Error(), "block 5") }, 5*time.Second, time.Millisecond)
	require.ErrorContains(t, f.Err(), "block 5, whose parent has to be derived")
	m.know(hash(4))
	require.NoError(t, f.Finish(t.Context(), 2))
	require.Equal(t, []string{"open on 4", "tx 1"}, m.steps)
}

func TestFollowerTakesWholeBlocksAndWhatWaits(t *testing.T) {
	whole := types.NewBlockWithHeader(&types.Header{Number: big.NewInt(2), ParentHash: hash(1), Difficulty: new(big.Int)})
	next := types.NewBlockWithHeader(&types.Header{Number: big.NewInt(3), ParentHash: whole.Hash(), Difficulty: new(big.Int)})
	as := func(b *types.Block) record.Record {
		raw, err := rlp.EncodeToBytes(b)
		require.NoError(t, err)
		return &record.Whole{Number: b.NumberU64(), Hash: b.Hash(), Raw: raw}
	}
	parked := func(nonce uint64, until time.Time) record.Record {
		raw, err := types.NewTx(&types.LegacyTx{Nonce: nonce}).MarshalBinary()
		require.NoError(t, err)
		return &record.Admit{Raw: raw, Until: uint64(until.UnixMilli())}
	}
	j, m := &told{more: make(chan struct{}, 100)}, &made{has: map[common.Hash]bool{hash(1): true}}
	later := time.Now().Add(time.Hour)
	j.add(t, opened(2), executed(t, 2, 1), &record.Abandon{Number: 2, Parent: hash(1), Reason: "x"}, as(whole), parked(7, later), parked(8, time.Now().Add(-time.Second)))
	f, _ := start(t, j, m)
	require.Eventually(t, func() bool { return f.Next() == 6 }, 5*time.Second, time.Millisecond)
	j.add(t, as(next), parked(9, later))
	require.NoError(t, f.Finish(t.Context(), 8))
	require.Equal(t, []string{"import 2", "import 3"}, m.steps)
	var waiting []uint64
	for _, p := range f.Parked() {
		waiting = append(waiting, p.Tx.Nonce())
	}
	require.Equal(t, []uint64{7, 9}, waiting)
}

func TestFollowerReadsAgainWhatWasTrimmed(t *testing.T) {
	j, m := &told{more: make(chan struct{}, 100)}, &made{has: map[common.Hash]bool{hash(1): true}}
	j.add(t, opened(2), executed(t, 2, 1))
	f, _ := start(t, j, m)
	require.Eventually(t, func() bool { return f.Next() == 2 }, 5*time.Second, time.Millisecond)
	j.mu.Lock() // while it is away, its block ends, and L1 gets that and the next
	for _, r := range []record.Record{&record.Seal{Number: 2, Hash: hash(2)}, opened(3), executed(t, 3, 1), &record.Seal{Number: 3, Hash: hash(3)}, opened(4), executed(t, 4, 1)} {
		frame, err := record.Append(nil, r)
		require.NoError(t, err)
		j.frames = append(j.frames, frame)
	}
	j.oldest = 3
	j.mu.Unlock()
	m.know(hash(2)) // derived
	j.more <- struct{}{}
	require.NoError(t, f.Finish(t.Context(), 8))
	require.Equal(t, []string{"open on 1", "tx 1", "drop", "open on 2", "tx 1", "seal 3", "open on 3", "tx 1"}, m.steps)
}

func TestFollowerStopsAtWhatItCannotExecute(t *testing.T) {
	j, m := &told{more: make(chan struct{}, 100)}, &made{has: map[common.Hash]bool{hash(1): true}}
	j.add(t, opened(2))
	f, ended := start(t, j, m)
	require.Eventually(t, func() bool { return f.Err() == nil }, 5*time.Second, time.Millisecond)
	j.add(t, &record.Tx{Number: 2, Index: 1, Raw: []byte{0xff}})
	require.ErrorContains(t, <-ended, "journal record 1")
}
