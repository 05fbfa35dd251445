package pending

import (
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/regalia-network/regalia/sequencer/builder"
	"github.com/regalia-network/regalia/sequencer/preconf"
)

// view is a block after some of its transactions. It never changes.
type view struct {
	*open
	entries []*builder.Entry
	sealed  *types.Block // if the view is all of a finished block
}

// now is the block at what is durable, or nil if that is not even its forced
// transactions.
func (o *open) now() *view {
	sealed := o.Sealed() // first: what is sealed grows no more
	v := &view{open: o, entries: o.Entries(preconf.Durable)}
	if len(v.entries) < len(o.Attrs.Transactions) || o.Abandoned() != nil {
		return nil
	}
	if sealed != nil && len(sealed.Transactions()) == len(v.entries) {
		v.sealed = sealed
	}
	return v
}

// hash is the block's, or a provisional one of nothing until it is sealed: by
// it op-geth's code asks for header and receipts, and nobody is shown it.
func (o *open) hash() common.Hash {
	if sealed := o.Sealed(); sealed != nil {
		return sealed.Hash()
	}
	return o.provisional
}

// state is a state of its own at the view.
func (v *view) state() (*state.StateDB, error) {
	versions := v.changes()
	versions.add(v.entries)
	return state.NewWithReader(versions.root, versions.db, versions.at(len(v.entries)))
}

// changes are the versions of the block's state, on its parent's.
func (o *open) changes() *versions {
	o.mu.Lock()
	defer o.mu.Unlock()
	if o.versions == nil {
		o.versions = newVersions(o.Open.Before())
	}
	return o.versions
}

// head is the view's header as far as calls need it.
func (v *view) head() *types.Header {
	if v.sealed != nil {
		return v.sealed.Header()
	}
	h := types.CopyHeader(v.header)
	if n := len(v.entries); n > 0 {
		h.GasUsed = v.entries[n-1].Receipt.CumulativeGasUsed
	}
	return h
}

// block is the view as a block. State, transaction, receipt and withdrawal
// roots are zero until the block is sealed: only sealing computes them.
func (v *view) block() (*types.Block, error) {
	if v.sealed != nil {
		return v.sealed, nil
	}
	if len(v.entries) == 0 {
		return nil, errors.New("open block has no transactions")
	}
	v.mu.Lock()
	defer v.mu.Unlock()
	if v.shown != nil && len(v.shown.Transactions()) == len(v.entries) {
		return v.shown, nil
	}
	h := v.head()
	requests := types.CalcRequestsHash([][]byte{})
	h.UncleHash, h.RequestsHash, h.WithdrawalsHash = types.EmptyUncleHash, &requests, new(common.Hash)
	scalar, err := types.ExtractDAFootprintGasScalar(v.entries[0].Tx.Data())
	if err != nil {
		return nil, fmt.Errorf("L1 attributes deposit of open block %d: %w", v.Number, err)
	}
	body := types.Body{Transactions: make([]*types.Transaction, len(v.entries)), Withdrawals: []*types.Withdrawal{}}
	for i, e := range v.entries {
		body.Transactions[i] = e.Tx
		for at, b := range e.Receipt.Bloom {
			h.Bloom[at] |= b
		}
		if i >= len(v.Attrs.Transactions) {
			*h.BlobGasUsed += e.Tx.RollupCostData().EstimatedDASize().Uint64() * uint64(scalar)
		}
	}
	v.shown = types.NewBlockWithHeader(h).WithBody(body)
	return v.shown, nil
}

// receipts are as the builder made them: without what op-geth derives from the
// transactions, and without the block's hash.
func (v *view) receipts() types.Receipts {
	receipts := make(types.Receipts, len(v.entries))
	for i, e := range v.entries {
		receipts[i] = e.Receipt
	}
	return receipts
}
