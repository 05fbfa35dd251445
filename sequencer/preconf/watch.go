package preconf

import (
	"context"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rpc"
)

// Watching are the subscriptions on what becomes of transactions, in the
// regalia namespace: regalia_subscribe("transactionStatus", hash).
type Watching struct{ Book *Book }

// TransactionStatus notifies of a transaction's status, if it has one, and of
// each change. A client that is slow gets the newest only. It goes on after a
// terminal status, since a block can be given up; the client unsubscribes.
func (w *Watching) TransactionStatus(ctx context.Context, hash common.Hash) (*rpc.Subscription, error) {
	notifier, supported := rpc.NotifierFromContext(ctx)
	if !supported {
		return nil, rpc.ErrNotificationsUnsupported
	}
	sub := notifier.CreateSubscription()
	statuses, cancel := w.Book.Watch(hash)
	go func() {
		defer cancel()
		for {
			select {
			case s := <-statuses:
				if notifier.Notify(sub.ID, s) != nil {
					return
				}
			case <-sub.Err():
				return
			}
		}
	}()
	return sub, nil
}
