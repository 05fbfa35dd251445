package engine

import (
	"bytes"
	"errors"

	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/regalia-network/regalia/sequencer/builder"
)

// quarantineBlocks is how many blocks come from op-geth's builder after one of
// ours was refused and no transaction is to blame: whatever made it invalid must
// not stop the next block too.
const quarantineBlocks = 16

// errReplaced is why a block is abandoned that has nothing wrong with it.
var errReplaced = errors.New("the driver asked for another block in its place")

// refusal is op-geth's answer to a sealed block of ours.
type refusal struct {
	sealed *sealedBlock
	err    error
}

func (r *refusal) Error() string { return r.err.Error() }
func (r *refusal) Unwrap() error { return r.err }

// refuse gives up the open block and leaves the next ones to op-geth, until it
// is known what was wrong.
func (f *Front) refuse(j *job, err error) {
	o := f.own
	o.failed("seal", err)
	j.block.Discard(err)
	o.open = nil
	o.quarantine = j.block.Number() + 1 + quarantineBlocks
	var refused *refusal
	var mismatch *builder.Mismatch
	switch {
	case errors.As(err, &refused):
		f.blame(refused.sealed)
	case errors.As(err, &mismatch):
		o.convict(mismatch.Tx, o.quarantine, nil)
	}
}

func (o *ownBlocks) failed(step string, err error) {
	o.fallbacks.WithLabelValues(step).Inc()
	o.log.Error("Our builder failed: op-geth builds the block", "step", step, "err", err)
}

// blame looks for the transaction that made a block of ours invalid, and puts
// it into quarantine, where our builder refuses it and op-geth's does not: then
// the next block can be ours again. The block is executed once more for it,
// behind the calls.
func (f *Front) blame(s *sealedBlock) {
	o, until := f.own, f.own.quarantine
	o.work.Add(1)
	go func() {
		defer o.work.Done()
		tx, err := offender(o.chain, s.block, s.receipts)
		f.mu.Lock()
		defer f.mu.Unlock()
		o.convict(tx, until, err)
	}()
}

// convict draws the consequence of what was found out about an invalid block,
// after which ours stand aside until a number.
func (o *ownBlocks) convict(tx *types.Transaction, until uint64, err error) {
	l := o.log.New("until", until)
	switch {
	case err != nil:
		l.Warn("Cannot find out what made a block of ours invalid: op-geth builds the next ones", "err", err)
	case tx == nil:
		l.Warn("No transaction of our invalid block is to blame: op-geth builds the next ones")
	case tx.IsDepositTx():
		l.Warn("A forced transaction made our block invalid: op-geth builds the next ones", "tx", tx.Hash())
	default:
		l.Error("Our builder executes a transaction otherwise than op-geth: it is in quarantine", "tx", tx.Hash())
		o.builder.Quarantine(tx.Hash())
		o.quarantined.Inc()
		if o.quarantine == until { // nothing worse happened since
			o.quarantine = 0
		}
	}
}

// offender is the first transaction of a block that op-geth executes otherwise
// than its receipt says, or nil if there is none.
func offender(chain *core.BlockChain, block *types.Block, receipts types.Receipts) (*types.Transaction, error) {
	_, _, err := replay(chain, block, func(i int, r *types.Receipt) error {
		if i >= len(receipts) || !same(r, receipts[i]) {
			return &failure{i, errors.New("another receipt")}
		}
		return nil
	})
	var at *failure
	if errors.As(err, &at) {
		return block.Transactions()[at.index], nil
	}
	return nil, err
}

// same compares what consensus fixes of two receipts, and the gas used.
func same(a, b *types.Receipt) bool {
	x, errX := a.MarshalBinary()
	y, errY := b.MarshalBinary()
	return errX == nil && errY == nil && bytes.Equal(x, y) && a.GasUsed == b.GasUsed && a.ContractAddress == b.ContractAddress && a.TxHash == b.TxHash
}
