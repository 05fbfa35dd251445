package stream

import (
	"context"
	"encoding/json"
	"errors"

	"github.com/ethereum/go-ethereum/rpc"
)

// Subscriptions is what of the regalia namespace the stream serves over the
// node's own websocket: regalia_subscribe("subblocks").
type Subscriptions struct {
	stream *Stream // nil if nothing is streamed
}

// API is the stream's part of the node's RPC. It may be a nil stream's: then it
// says that there is none.
func (s *Stream) API() rpc.API { return rpc.API{Namespace: "regalia", Service: &Subscriptions{s}} }

// Cut is the last notification of a subscription that the node ends.
type Cut struct {
	Kind   string `json:"kind"` // "cut"
	Reason string `json:"reason"`
}

// Subblocks notifies of each subblock, from the newest block's first on. With
// signed, it notifies of frames: signed, with cursors and the ends of blocks.
func (s *Subscriptions) Subblocks(ctx context.Context, signed *bool) (*rpc.Subscription, error) {
	notifier, ok := rpc.NotifierFromContext(ctx)
	if !ok {
		return nil, rpc.ErrNotificationsUnsupported
	}
	if s.stream == nil {
		return nil, errors.New("this node streams no subblocks: ask the leader, started with --stream")
	}
	r := &reader{stream: s.stream, events: signed != nil && *signed}
	r.at.Store(s.stream.ring.newest())
	if err := s.stream.enter(r); err != nil {
		return nil, err
	}
	sub := notifier.CreateSubscription()
	go func() {
		defer s.stream.leave(r)
		if err := r.notify(notifier, sub); err != nil {
			_ = notifier.Notify(sub.ID, Cut{Kind: "cut", Reason: err.Error()})
		}
	}()
	return sub, nil
}

// notify sends frames until the subscriber leaves, or returns why it is cut.
func (r *reader) notify(notifier *rpc.Notifier, sub *rpc.Subscription) error {
	for {
		it, wait, err := r.next()
		if err != nil {
			r.stream.metrics.cut.WithLabelValues(errSlow.Error()).Inc()
			return err
		}
		text := it.frame
		if !r.events {
			text = it.plain
		}
		if wait == nil {
			r.at.Add(1)
			if text != nil && notifier.Notify(sub.ID, json.RawMessage(text)) != nil {
				return nil // the connection is gone
			}
		}
		select {
		case <-sub.Err():
			return nil
		case <-r.stream.ended:
			return errStopping
		case <-orNow(wait):
		}
	}
}
