package engine

import (
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/beacon/engine"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/regalia-network/regalia/sequencer/builder"
)

// errProbe is why the block of a probe ends.
var errProbe = errors.New("it was opened to see whether blocks can be built")

// Ready says why this node could not build the next block, or nil. Proof is a
// block of ours that was sealed on the way to the present head, or else one
// that is opened on it and sealed for this, without transactions of users. It
// does not wait for a call that is under way: that is proof enough.
func (f *Front) Ready() error {
	if f.own == nil || !f.mu.TryLock() {
		return nil
	}
	defer f.mu.Unlock()
	head := f.own.chain.CurrentBlock()
	switch next := head.Number.Uint64() + 1; {
	case next < f.own.quarantine:
		return fmt.Errorf("our builder stands aside until block %d, the next is %d: one of its blocks was invalid", f.own.quarantine, next)
	case f.own.last != nil, f.own.proven == head.Hash():
		return nil
	}
	if err := f.probe(head); err != nil {
		return fmt.Errorf("build on block %d: %w", head.Number, err)
	}
	f.own.proven = head.Hash()
	return nil
}

// probe builds a block on head, with head's own attributes, and drops it.
func (f *Front) probe(head *types.Header) error {
	block := f.own.chain.GetBlock(head.Hash(), head.Number.Uint64())
	if block == nil {
		return errors.New("it is not in the database")
	}
	if len(block.Transactions()) == 0 || len(head.Extra) < 17 {
		return nil // genesis: no attributes to take
	}
	deposit, err := block.Transactions()[0].MarshalBinary()
	if err != nil {
		return err
	}
	minBaseFee := binary.BigEndian.Uint64(head.Extra[9:17]) // after version and EIP-1559 parameters
	open, err := builder.New(f.own.chain, nil).OpenOn(head, &engine.PayloadAttributes{
		Timestamp: head.Time + 1, Random: head.MixDigest, SuggestedFeeRecipient: head.Coinbase, Withdrawals: []*types.Withdrawal{},
		BeaconRoot: &common.Hash{}, Transactions: [][]byte{deposit}, GasLimit: &head.GasLimit, EIP1559Params: head.Extra[1:9], MinBaseFee: &minBaseFee,
	})
	if err != nil {
		return err
	}
	defer open.Discard(errProbe)
	_, _, err = open.Seal()
	return err
}
