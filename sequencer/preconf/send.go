package preconf

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/txpool"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"
)

// gapPatience is how long a synchronous send waits for a lower nonce before it
// answers that there is a gap. Sends that overtake each other on the way here
// need no more.
const gapPatience = 250 * time.Millisecond

// Timeouts of synchronous sends.
type Timeouts struct {
	Default time.Duration // without a timeout in the request
	Most    time.Duration
}

// DefaultTimeouts are EIP-7966's two seconds, and a longest wait that proxies
// bear.
func DefaultTimeouts() Timeouts { return Timeouts{Default: 2 * time.Second, Most: 20 * time.Second} }

// Submit admits a transaction: with a nil error the book tells its fate.
type Submit func(ctx context.Context, tx *types.Transaction) error

// Find looks a receipt up in the chain; null if there is none.
type Find func(ctx context.Context, tx common.Hash) (json.RawMessage, error)

// Sending are the RPC methods by which transactions come in. It is registered
// in the eth namespace, where it takes the place of op-geth's methods.
type Sending struct {
	Config   *params.ChainConfig
	Hub      *Hub
	Book     *Book
	Admit    Submit
	Chain    Find
	Timeouts Timeouts

	Durability func() error // why nothing becomes durable just now; may be nil
}

// SendRawTransaction admits a transaction and answers its hash.
func (s *Sending) SendRawTransaction(ctx context.Context, raw hexutil.Bytes) (common.Hash, error) {
	tx := new(types.Transaction)
	if err := tx.UnmarshalBinary(raw); err != nil {
		return common.Hash{}, err
	}
	if err := s.Admit(ctx, tx); err != nil {
		return common.Hash{}, err
	}
	return tx.Hash(), nil
}

// SendRawTransactionSync admits a transaction and answers its receipt
// (EIP-7966). The receipt is durable, unless the level "executed" is asked for
// by name.
func (s *Sending) SendRawTransactionSync(ctx context.Context, raw hexutil.Bytes, timeout *Timeout, level *LevelName) (any, error) {
	tx := new(types.Transaction)
	if err := tx.UnmarshalBinary(raw); err != nil {
		return nil, err
	}
	wait, want := s.Timeouts.Default, Durable
	if timeout != nil && *timeout > 0 {
		wait = min(time.Duration(*timeout), s.Timeouts.Most)
	}
	if level != nil {
		want = Level(*level)
	}
	deadline := time.NewTimer(wait)
	defer deadline.Stop()
	if err := s.Admit(ctx, tx); err != nil && !errors.Is(err, txpool.ErrAlreadyKnown) {
		return s.earlier(ctx, tx, err)
	}
	statuses, cancel := s.Book.Watch(tx.Hash()) // from here on: what became of an earlier try does not count
	defer cancel()
	return s.await(ctx, tx, statuses, want, deadline.C, wait)
}

// await follows a transaction until it has a receipt at the level.
func (s *Sending) await(ctx context.Context, tx *types.Transaction, statuses <-chan Status, want Level, deadline <-chan time.Time, wait time.Duration) (any, error) {
	var gap <-chan time.Time // runs while parked
	var now Status
	for {
		select {
		case now = <-statuses:
			switch {
			case now.At(want):
				return s.receipt(ctx, now)
			case now.State == Parked && gap == nil:
				timer := time.NewTimer(gapPatience)
				defer timer.Stop()
				gap = timer.C
			case now.State != Parked:
				gap = nil
			}
			if now.State.Terminal() && now.State != Included {
				return nil, ended(now)
			}
		case <-gap:
			return nil, parked(now)
		case <-deadline:
			if now.State == Parked {
				return nil, parked(now)
			}
			return nil, s.late(tx.Hash(), now, wait)
		case <-ctx.Done():
			return nil, ctx.Err()
		}
	}
}

// late is the error for a transaction that the time was too short for.
func (s *Sending) late(hash common.Hash, now Status, wait time.Duration) error {
	text := fmt.Sprintf("The transaction was added to the mempool but wasn't processed in %s: ask for its receipt or status later", wait)
	if now.State == Included && s.Durability != nil {
		if err := s.Durability(); err != nil {
			text = fmt.Sprintf("The transaction was executed in block %d but could not be made durable in %s: %v", uint64(*now.BlockNumber), wait, err)
		}
	}
	return &Error{CodeTimeout, text, hash}
}

// receipt of an included transaction.
func (s *Sending) receipt(ctx context.Context, at Status) (any, error) {
	if at.block != nil {
		return NewReceipt(s.Config, at.block, at.entry)
	}
	return s.Chain(ctx, at.Hash)
}

// earlier answers for a transaction that is not admitted: with its receipt, if
// the reason is that the chain has it already.
func (s *Sending) earlier(ctx context.Context, tx *types.Transaction, refusal error) (any, error) {
	if errors.Is(refusal, core.ErrNonceTooLow) {
		found, err := s.Chain(ctx, tx.Hash())
		if err == nil && len(found) > 0 && !bytes.Equal(found, []byte("null")) {
			return found, nil
		}
	}
	return nil, refusal
}

// ended is the error for a transaction that will not be included.
func ended(s Status) error {
	reason := s.Reason
	if s.State == Replaced {
		reason = fmt.Sprintf("%s with the same nonce pays more", s.ReplacedBy)
	}
	return &Error{CodeUnready, fmt.Sprintf("The transaction was %s: %s", s.State, reason), s.Hash}
}

// parked is the error for a transaction behind a nonce gap.
func parked(s Status) error {
	return &Error{CodeNonceGap, fmt.Sprintf("The transaction waits for nonce %d of its sender: send that first; this one follows by itself if it comes soon", uint64(*s.ExpectedNonce)), s.ExpectedNonce}
}

// Timeout in milliseconds, as a number or a hex string.
type Timeout time.Duration

func (t *Timeout) UnmarshalJSON(text []byte) error {
	var ms uint64
	if bytes.HasPrefix(text, []byte{'"'}) {
		var n hexutil.Uint64
		if err := json.Unmarshal(text, &n); err != nil {
			return fmt.Errorf("timeout %s: want milliseconds, as a number or as hex like \"0x7d0\"", text)
		}
		ms = uint64(n)
	} else if err := json.Unmarshal(text, &ms); err != nil {
		return fmt.Errorf("timeout %s: want milliseconds, as a number or as hex like \"0x7d0\"", text)
	}
	const most = uint64(time.Hour / time.Millisecond)
	*t = Timeout(time.Duration(min(ms, most)) * time.Millisecond)
	return nil
}

// LevelName is a level by name: "durable" or "executed".
type LevelName Level

func (l *LevelName) UnmarshalJSON(text []byte) error {
	switch strings.Trim(string(text), `"`) {
	case "durable":
		*l = LevelName(Durable)
	case "executed":
		*l = LevelName(Executed)
	default:
		return fmt.Errorf("level %s: want \"durable\" or \"executed\"", text)
	}
	return nil
}
