package ingress

import (
	"context"
	"errors"

	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/txpool"
	"github.com/regalia-network/regalia/sequencer/preconf"
)

var (
	// errStopped answers what came while the node stops.
	errStopped = errors.New("the sequencer is stopping: send the transaction again in a moment")
	// errGap means that no block is open just now; the submission waits for it.
	errGap = errors.New("no block is open")
)

// refusal names an error for the metric.
func refusal(err error) string {
	var coded *preconf.Error
	switch {
	case errors.As(err, &coded) && coded.Code == preconf.CodeLimit:
		return "limit"
	case errors.Is(err, txpool.ErrAlreadyKnown):
		return "known"
	case errors.Is(err, core.ErrNonceTooLow):
		return "nonce"
	case errors.Is(err, core.ErrInsufficientFunds):
		return "funds"
	case errors.Is(err, txpool.ErrReplaceUnderpriced), errors.Is(err, txpool.ErrTxGasPriceTooLow):
		return "price"
	case errors.Is(err, txpool.ErrInvalidSender):
		return "signature"
	case errors.Is(err, errStopped), errors.Is(err, context.Canceled), errors.Is(err, context.DeadlineExceeded):
		return "canceled"
	}
	return "invalid"
}
