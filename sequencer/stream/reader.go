package stream

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"sync/atomic"
	"time"

	"github.com/gorilla/websocket"
	"github.com/regalia-network/regalia/sequencer/stream/message"
)

var (
	errTooMany  = errors.New("too_many_clients")
	errSlow     = errors.New("slow_consumer")
	errStopping = errors.New("stopping")
	errLeft     = errors.New("the reader left")
)

// Close codes of the stream. The reason that goes with them starts with the
// error's name.
const (
	closeBadCursor      = 4000
	closeCursorTooOld   = 4001
	closeUnknownSession = 4002
	closeSlowConsumer   = 4003
)

// maxRequest is how much a reader may send in one message, in bytes. Nothing
// that it sends is looked at.
const maxRequest = 512

// reader is one connection, or one subscription.
type reader struct {
	conn   *websocket.Conn // nil: a subscription
	events bool
	stream *Stream
	at     atomic.Uint64 // sequence number of the frame it gets next
}

// run sends frames until the reader leaves, is cut, or ctx ends.
func (r *reader) run(ctx context.Context, cursor string) error {
	seq, err := r.start(cursor)
	if err != nil {
		return err
	}
	r.at.Store(seq)
	left := make(chan struct{})
	go r.listen(left)
	if r.events {
		welcome := r.stream.welcome
		welcome.Next = message.Cursor{Session: r.stream.ring.session, Seq: seq}
		text, err := message.Encode(&welcome)
		if err != nil {
			return err
		}
		if err := r.send(text); err != nil {
			return err
		}
	}
	ping := time.NewTicker(r.stream.pingInterval)
	defer ping.Stop()
	for {
		it, wait, err := r.next()
		if err != nil {
			return err
		}
		if wait == nil {
			if err := r.deliver(it); err != nil {
				return err
			}
			r.at.Add(1)
		}
		select {
		case <-ctx.Done():
			return errStopping
		case <-left:
			return errLeft
		case <-ping.C:
			if err := r.conn.WriteControl(websocket.PingMessage, nil, time.Now().Add(r.stream.writeTimeout)); err != nil {
				return errLeft
			}
		case <-orNow(wait):
		}
	}
}

// next is the reader's next frame, a channel to wait on for it, or why the
// reader is too slow.
func (r *reader) next() (item, <-chan struct{}, error) {
	it, behind, wait, err := r.stream.ring.read(r.at.Load())
	switch {
	case err != nil:
		return item{}, nil, fmt.Errorf("%w: the reader's next frame is gone", errSlow)
	case behind > uint64(r.stream.cfg.MaxLag):
		return item{}, nil, fmt.Errorf("%w: %d frames behind, %d are allowed", errSlow, behind, r.stream.cfg.MaxLag)
	}
	return it, wait, nil
}

// now is a channel that is always ready.
var now = func() chan struct{} { c := make(chan struct{}); close(c); return c }()

func orNow(wait <-chan struct{}) <-chan struct{} {
	if wait == nil {
		return now
	}
	return wait
}

// start is the frame to begin with: the one after the cursor, or without one
// the first of the newest block.
func (r *reader) start(cursor string) (uint64, error) {
	if !r.events || cursor == "" {
		return r.stream.ring.newest(), nil
	}
	c, err := message.ParseCursor(cursor)
	if err != nil {
		return 0, err
	}
	return r.stream.ring.after(c)
}

func (r *reader) deliver(it item) error {
	if r.events {
		return r.send(it.frame)
	}
	if it.plain == nil {
		return nil
	}
	return r.send(it.plain)
}

func (r *reader) send(text []byte) error {
	_ = r.conn.SetWriteDeadline(time.Now().Add(r.stream.writeTimeout))
	err := r.conn.WriteMessage(websocket.TextMessage, text)
	var timeout interface{ Timeout() bool }
	if errors.As(err, &timeout) && timeout.Timeout() {
		return fmt.Errorf("%w: it took none of a message for %s", errSlow, r.stream.writeTimeout)
	}
	if err != nil {
		return errLeft
	}
	return nil
}

// listen answers pings and notices when the reader leaves or has gone silent.
func (r *reader) listen(left chan<- struct{}) {
	defer close(left)
	silence := 3 * r.stream.pingInterval
	r.conn.SetReadLimit(maxRequest)
	_ = r.conn.SetReadDeadline(time.Now().Add(silence))
	r.conn.SetPongHandler(func(string) error { return r.conn.SetReadDeadline(time.Now().Add(silence)) })
	for {
		if _, _, err := r.conn.NextReader(); err != nil {
			return
		}
	}
}

// end closes the connection with a code that says why.
func (r *reader) end(why error) {
	defer r.conn.Close()
	code, name := websocket.CloseInternalServerErr, "internal"
	switch {
	case errors.Is(why, errLeft):
		return
	case errors.Is(why, errStopping):
		code, name = websocket.CloseGoingAway, ""
	case errors.Is(why, errTooMany):
		code, name = websocket.CloseTryAgainLater, errTooMany.Error()
	case errors.Is(why, errSlow):
		code, name = closeSlowConsumer, errSlow.Error()
	case errors.Is(why, ErrCursorTooOld):
		code, name = closeCursorTooOld, ErrCursorTooOld.Error()
	case errors.Is(why, ErrUnknownSession):
		code, name = closeUnknownSession, ErrUnknownSession.Error()
	case errors.Is(why, message.ErrCursor), errors.Is(why, ErrCursorAhead):
		code, name = closeBadCursor, "bad_cursor"
	}
	reason := why.Error()
	if !strings.HasPrefix(reason, name) {
		reason = name + ": " + reason
	}
	const longest = 123 // of a close frame's payload, less its code
	_ = r.conn.WriteControl(websocket.CloseMessage, websocket.FormatCloseMessage(code, reason[:min(len(reason), longest)]), time.Now().Add(time.Second))
	if name != "" {
		r.stream.metrics.cut.WithLabelValues(name).Inc()
		r.stream.log.Debug("Stream reader cut", "reader", r.conn.RemoteAddr(), "reason", why)
	}
}
