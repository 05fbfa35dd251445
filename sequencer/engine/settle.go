package engine

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/beacon/engine"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/regalia-network/regalia/sequencer/builder"
)

// sealedBlock is the newest block of ours that the driver was given. Its way to
// disk, to the head and through the check is its own goroutine's; there is at
// most one.
type sealedBlock struct {
	job      *job
	block    *types.Block
	receipts types.Receipts
	begun    bool // guarded by the front's mutex

	stored  chan struct{} // closed when it is the head, or failed to become it
	checked chan struct{} // closed when nothing is left to do
	err     error         // to be read after checked
}

func (s *sealedBlock) is(hash common.Hash) bool { return s != nil && s.block.Hash() == hash }

// settle begins to make the newest block of ours the head, if that is what
// update asks for, and says whether it did.
func (f *Front) settle(update engine.ForkchoiceStateV1) bool {
	last := f.own.last
	if !last.is(update.HeadBlockHash) || last.begun {
		return false
	}
	last.begun = true
	f.own.settling.Store(last)
	f.own.work.Add(1)
	go func() {
		defer f.own.work.Done()
		err := f.adopt(last, update)
		last.err = err
		if err != nil {
			last.job.block.Release() // whoever builds on it waits for its state
		}
		close(last.stored)
		if err == nil && f.own.shadow == Async {
			start := time.Now()
			if err := last.job.block.Verify(last.block); err != nil {
				last.err = fmt.Errorf("%w: %w", errDropped, err)
			}
			f.own.shadowSeconds.Observe(time.Since(start).Seconds())
		}
		close(last.checked)
		if last.err != nil {
			f.mu.Lock()
			defer f.mu.Unlock()
			f.fell(last)
		}
	}()
	return true
}

// errUnconfirmed means that the journal did not take the end of a block of ours:
// another leader may have made another in its place.
var errUnconfirmed = errors.New("the block's end is not in the journal")

// adopt brings a sealed block to disk and makes it the head.
func (f *Front) adopt(s *sealedBlock, update engine.ForkchoiceStateV1) error {
	if f.own.options.Confirm != nil {
		if err := f.own.options.Confirm(s.job.block); err != nil {
			return fmt.Errorf("%w: %w", errUnconfirmed, err)
		}
	}
	if f.own.shadow == Async {
		if err := precheck(f.own.chain, s.block); err != nil {
			return fmt.Errorf("%w: %w", errDropped, err)
		}
	}
	if err := s.job.block.CommitState(); err != nil {
		return err
	}
	if err := builder.Store(f.own.chain, f.head.db, s.block, s.receipts); err != nil {
		return err
	}
	if err := f.head.note(s.block.Hash()); err != nil {
		return err
	}
	if _, err := f.own.chain.SetCanonical(s.block); err != nil {
		return fmt.Errorf("make block %d (%s) the head: %w", s.block.NumberU64(), s.block.Hash(), err)
	}
	res, err := f.ConsensusAPI.ForkchoiceUpdatedV3(context.Background(), update, nil) // safe and finalized
	if err == nil && res.PayloadStatus.Status != engine.VALID {
		err = fmt.Errorf("forkchoice of block %s: status %s", s.block.Hash(), res.PayloadStatus.Status)
	}
	return err
}

// await returns when nothing of the newest block of ours is under way any more.
// Its error says why that block, and what was built on it, is gone. Called with
// mu held, which it gives up while it waits: the journal may hang.
func (f *Front) await() error {
	last := f.own.last
	if last == nil || !last.begun {
		return nil
	}
	last.job.block.Hurry()
	f.mu.Unlock()
	<-last.checked
	f.mu.Lock()
	if last.err == nil {
		return nil
	}
	f.fell(last)
	return last.err
}

// settlePatience bounds how long a question about the chain waits for a block
// that is on its way. It takes milliseconds, unless the journal hangs.
const settlePatience = time.Second

// Settle returns when every block that the driver made the head is stored and
// is the head that the chain shows; or, while the journal hangs, soon.
func (f *Front) Settle() {
	if f.own == nil {
		return
	}
	last := f.own.settling.Load()
	if last == nil {
		return
	}
	select {
	case <-last.stored:
		return
	default:
	}
	patience := time.NewTimer(settlePatience)
	defer patience.Stop()
	select {
	case <-last.stored:
	case <-patience.C:
	}
}

// fell gives up a block that the driver already has, and what is open on it.
func (f *Front) fell(s *sealedBlock) {
	if f.own.last != s {
		return // done already
	}
	f.own.last = nil
	if errors.Is(s.err, errUnconfirmed) {
		f.unconfirmed(s)
		return
	}
	step := "store"
	if errors.Is(s.err, errDropped) {
		step = "shadow"
	}
	f.own.failed(step, s.err)
	s.job.block.Discard(s.err)
	if f.own.open != nil {
		f.own.open.block.Discard(fmt.Errorf("its parent fell: %w", s.err))
		f.own.open = nil
	}
	f.takeBack(s.block, s.err)
	var mismatch *builder.Mismatch
	if errors.As(s.err, &mismatch) {
		f.own.convict(mismatch.Tx, f.own.quarantine, nil)
		return
	}
	f.blame(s)
}

// unconfirmed gives up a block that never was the head, and what is open on it.
func (f *Front) unconfirmed(s *sealedBlock) {
	f.own.dropped = s.block.Hash()
	f.own.log.Warn("A block of ours will not be part of the chain", "number", s.block.NumberU64(), "hash", s.block.Hash(), "err", s.err)
	s.job.block.Discard(s.err)
	if f.own.open != nil {
		f.own.open.block.Discard(fmt.Errorf("its parent fell: %w", s.err))
		f.own.open = nil
	}
	if f.own.options.OnReset != nil {
		f.own.options.OnReset(s.err)
	}
}

// takeBack makes the parent of a wrong block the head, on disk first. From then
// on the driver is told that its forkchoice is invalid, which makes it look for
// the head again.
func (f *Front) takeBack(block *types.Block, reason error) {
	chain := f.own.chain
	f.own.dropped = block.Hash()
	f.own.quarantine = block.NumberU64() + quarantineBlocks
	parent := chain.GetBlock(block.ParentHash(), block.NumberU64()-1)
	f.own.log.Error("A block of ours is invalid: its parent is the head again", "number", block.NumberU64(), "hash", block.Hash(), "err", reason)
	if chain.CurrentBlock().Hash() == block.Hash() {
		if err := f.head.note(parent.Hash()); err != nil {
			f.own.log.Error("The invalid block stays the noted head", "err", err)
		}
		if _, err := chain.SetCanonical(parent); err != nil {
			f.own.log.Error("The invalid block stays the head", "err", err)
		}
	}
	if f.own.options.OnReset != nil {
		f.own.options.OnReset(reason)
	}
}
