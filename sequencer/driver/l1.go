package driver

import (
	"context"
	"time"

	"github.com/ethereum-optimism/optimism/op-service/eth"
	"github.com/ethereum-optimism/optimism/op-service/event"
	gethevent "github.com/ethereum/go-ethereum/event"
)

// resubscribeBackoff is the longest wait before a lost L1 head subscription is
// opened again.
const resubscribeBackoff = 5 * time.Second

// l1Signal carries a new L1 label through the event system, so that the
// driver's parts are only touched by its event loop and not by three
// subscription goroutines.
type l1Signal struct {
	label eth.BlockLabel
	ref   eth.L1BlockRef
}

func (l1Signal) String() string { return "l1-signal" }

func (d *Driver) followL1() []gethevent.Subscription {
	emitter := d.events.Register("l1-signals", event.DeriverFunc(d.onL1Signal))
	emit := func(label eth.BlockLabel) eth.HeadSignalFn {
		return func(ctx context.Context, ref eth.L1BlockRef) { emitter.Emit(ctx, l1Signal{label, ref}) }
	}
	heads := gethevent.ResubscribeErr(resubscribeBackoff, func(ctx context.Context, err error) (gethevent.Subscription, error) {
		if err != nil {
			d.log.Warn("Subscribing to L1 heads again", "err", err)
		}
		return eth.WatchHeadChanges(ctx, d.l1, emit(eth.Unsafe))
	})
	return []gethevent.Subscription{
		heads,
		eth.PollBlockChanges(d.log, d.l1, emit(eth.Safe), eth.Safe, d.cfg.L1PollInterval, 10*time.Second),
		eth.PollBlockChanges(d.log, d.l1, emit(eth.Finalized), eth.Finalized, d.cfg.L1PollInterval, 10*time.Second),
	}
}

func (d *Driver) onL1Signal(ctx context.Context, ev event.Event) bool {
	sig, ok := ev.(l1Signal)
	if !ok {
		return false
	}
	switch sig.label {
	case eth.Unsafe:
		d.SyncDeriver.L1Tracker.OnL1Unsafe(sig.ref)
		d.StatusTracker.OnL1Unsafe(sig.ref)
		d.SyncDeriver.OnL1Unsafe(ctx)
	case eth.Safe:
		d.StatusTracker.OnL1Safe(sig.ref)
	case eth.Finalized:
		d.StatusTracker.OnL1Finalized(sig.ref)
		d.Finalizer.OnL1Finalized(sig.ref)
		d.SyncDeriver.OnL1Finalized(ctx)
	}
	return true
}
