package ingress

import (
	"context"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/txpool"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/holiman/uint256"
	"github.com/regalia-network/regalia/sequencer/lane"
	"github.com/regalia-network/regalia/sequencer/preconf"
)

// accepted are the transaction types users may send: no blobs, no deposits.
const accepted = 1<<types.LegacyTxType | 1<<types.AccessListTxType | 1<<types.DynamicFeeTxType | 1<<types.SetCodeTxType

// priceBump is by how many percent a replacement must pay more, as in geth.
const priceBump = 10

var minTip = big.NewInt(1) // wei; what op-geth's pool asks for

// item is an admitted transaction that waits.
type item struct {
	tx       *types.Transaction
	hash     common.Hash
	from     common.Address
	nonce    uint64
	lane     lane.Lane
	cost     *uint256.Int // the most it can cost, in wei
	arrived  uint64
	since    time.Time // admitted
	deadline time.Time // of a parked one
	mirrored bool      // op-geth's pool has it
}

// parked says whether it waits for a lower nonce of its sender.
func (it *item) parked() bool { return !it.deadline.IsZero() }

// submission is a checked transaction on its way to the owner.
type submission struct {
	item   *item
	answer chan error // buffered
}

// Submit admits a transaction: a nil error means that it waits for its turn or,
// behind a nonce gap, for its predecessor, and that the book tells its fate. An
// error is final.
func (f *Feed) Submit(ctx context.Context, tx *types.Transaction) error {
	it, err := f.check(ctx, tx)
	if err != nil {
		f.refused.WithLabelValues(refusal(err)).Inc()
		return err
	}
	s := &submission{item: it, answer: make(chan error, 1)}
	select {
	case f.intake <- s:
	case <-ctx.Done():
		f.leave(it.lane)
		return ctx.Err()
	case <-f.stopped:
		f.leave(it.lane)
		return errStopped
	}
	select {
	case err = <-s.answer:
	case <-ctx.Done():
		err = ctx.Err() // it may have been admitted, as its status will say
	case <-f.stopped:
		err = errStopped
	}
	if err != nil {
		f.refused.WithLabelValues(refusal(err)).Inc()
	}
	return err
}

// check does what needs no state, the sender's recovery above all, in the
// caller's goroutine. The lane's room comes first, so that a flood costs little
// more than its decoding.
func (f *Feed) check(ctx context.Context, tx *types.Transaction) (*item, error) {
	if tx.Size() > f.cfg.MaxSize {
		return nil, fmt.Errorf("%w: transaction size %d, limit %d", txpool.ErrOversizedData, tx.Size(), f.cfg.MaxSize)
	}
	if tx.Type() == types.DepositTxType || tx.Type() == types.BlobTxType || tx.Type() > 63 {
		return nil, fmt.Errorf("%w: type %d", core.ErrTxTypeNotSupported, tx.Type())
	}
	if f.busy != nil {
		if err := f.busy(); err != nil {
			return nil, limit("%v: try again in a second", err)
		}
	}
	l := lane.Of(tx)
	if f.held[l].Add(1) > int64(f.cfg.Waiting) {
		f.leave(l)
		return nil, limit("%d transactions of lane %s are waiting: try again in a second, with a higher tip if the lane is open", f.cfg.Waiting, l)
	}
	select {
	case f.workers <- struct{}{}: // as many at a time as there are processors
	case <-ctx.Done():
		f.leave(l)
		return nil, ctx.Err()
	}
	defer func() { <-f.workers }()
	it, err := f.recover(tx)
	if err != nil {
		f.leave(l)
	}
	return it, err
}

// recover validates a transaction and recovers its sender.
func (f *Feed) recover(tx *types.Transaction) (*item, error) {
	options := &txpool.ValidationOptions{Config: f.chain.Config(), Accept: accepted, MaxSize: f.cfg.MaxSize, MinTip: minTip}
	if err := txpool.ValidateTransaction(tx, f.chain.CurrentBlock(), f.signer, options); err != nil {
		return nil, err
	}
	from, err := types.Sender(f.signer, tx) // cached
	if err != nil {
		return nil, err
	}
	tx.RollupCostData() // cached from now on
	cost, overflow := uint256.FromBig(tx.Cost())
	if overflow {
		return nil, fmt.Errorf("%w: total tx cost overflow", core.ErrInsufficientFunds)
	}
	return &item{tx: tx, hash: tx.Hash(), from: from, nonce: tx.Nonce(), lane: lane.Of(tx), cost: cost, since: time.Now()}, nil
}

// leave gives a lane's room back.
func (f *Feed) leave(l lane.Lane) { f.held[l].Add(-1) }

// admit decides on a submission by the open block's state. It runs in the
// owner's goroutine.
func (f *Feed) admit(it *item) error {
	if f.items[it.hash] != nil || f.recent(it.hash) {
		return txpool.ErrAlreadyKnown
	}
	account, fees, err := f.account(it)
	if err != nil {
		return err
	}
	if it.nonce < account.Nonce {
		return fmt.Errorf("%w: next nonce %d, tx nonce %d", core.ErrNonceTooLow, account.Nonce, it.nonce)
	}
	if _, overflow := it.cost.AddOverflow(it.cost, fees); overflow {
		return fmt.Errorf("%w: total tx cost overflow", core.ErrInsufficientFunds)
	}
	s := f.senders[it.from]
	if s == nil {
		s = new(sender)
	}
	old := s.at(it.nonce)
	if old != nil && !outbids(it.tx, old.tx) {
		return txpool.ErrReplaceUnderpriced
	}
	if err := s.affords(it, old, account.Balance); err != nil {
		return err
	}
	if old == nil {
		if err := f.room(s, it, account.Nonce); err != nil {
			return err
		}
	}
	f.arrivals++
	it.arrived = f.arrivals
	f.senders[it.from] = s
	f.put(s, it, old)
	f.arrange(s, account.Nonce)
	return nil
}

// outbids says whether a transaction may replace one of the same nonce: it must
// offer more of both fee cap and tip.
func outbids(tx, old *types.Transaction) bool {
	enough := func(offer, standing *big.Int) bool {
		threshold := new(big.Int).Mul(standing, big.NewInt(100+priceBump))
		return offer.Cmp(standing) > 0 && new(big.Int).Mul(offer, big.NewInt(100)).Cmp(threshold) >= 0
	}
	return enough(tx.GasFeeCap(), old.GasFeeCap()) && enough(tx.GasTipCap(), old.GasTipCap())
}

// affords checks that the balance covers all that waits of a sender.
func (s *sender) affords(it, old *item, balance *uint256.Int) error {
	need := new(uint256.Int).Set(it.cost)
	for _, other := range s.items {
		if other == old {
			continue
		}
		if _, overflow := need.AddOverflow(need, other.cost); overflow {
			return fmt.Errorf("%w: total cost of what waits overflows", core.ErrInsufficientFunds)
		}
	}
	if balance.Lt(need) {
		return fmt.Errorf("%w: balance %s, tx cost %s, all that waits %s", core.ErrInsufficientFunds, balance, it.cost, need)
	}
	return nil
}

// room checks the sender's bounds for one more transaction.
func (f *Feed) room(s *sender, it *item, nonce uint64) error {
	if len(s.items) >= f.cfg.PerSender {
		return limit("%d transactions of sender %s are waiting: wait until some are in a block", len(s.items), it.from)
	}
	if it.nonce == nonce+uint64(s.ready) {
		return nil
	}
	if parked := len(s.items) - s.ready; parked >= f.cfg.ParkedSender || f.parked >= f.cfg.Parked {
		return &preconf.Error{Code: preconf.CodeLimit, Message: fmt.Sprintf(
			"nonce %d is ahead of the sender's next, %d, and no more may wait for one: send nonce %[2]d first", it.nonce, nonce+uint64(s.ready))}
	}
	return nil
}

func limit(format string, args ...any) error {
	return &preconf.Error{Code: preconf.CodeLimit, Message: "limit exceeded: " + fmt.Sprintf(format, args...)}
}
