// Package client follows a sequencer's stream: it checks signatures and the
// chain of frames, puts blocks together, goes on from its cursor when a
// connection breaks, and ends with a proof if the sequencer contradicts itself.
//
// It does not execute anything: what a block's transactions did it takes from
// the sequencer, until the sealed block's hash confirms it.
package client

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"net/url"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/gorilla/websocket"
	"github.com/regalia-network/regalia/sequencer/stream/message"
)

// Config of a follower.
type Config struct {
	URL     string // of the stream, without a path: ws://127.0.0.1:9546
	ChainID *big.Int
	// Signer is whose frames to take: SystemConfig's unsafeBlockSigner, unless
	// the operator says otherwise. The zero address takes unsigned frames, and
	// then nothing is proven.
	Signer common.Address
	// Retry is the longest pause between two tries to connect; 0 is 5 s.
	Retry time.Duration
}

// Update is what a frame told.
type Update struct {
	Frame *message.Frame
	// Block is the block after the frame. It changes with later frames, in the
	// same goroutine: copy what must stay. Its Hash is set once it is sealed,
	// Abandoned once it is taken back.
	Block *message.Block
	// New counts the transactions that the frame added to the block's end.
	New int
	// Missed says that frames before this one could not be had any more, or that
	// the sequencer has started anew: blocks may have passed unseen.
	Missed bool
}

// Follow calls handle for each frame, in order and once, until ctx ends or
// handle returns an error. A broken connection is made again. Follow ends with
// a *message.Equivocation if the sequencer contradicts itself, and with an error
// if what it sends is not signed as it should be or makes no sense.
func Follow(ctx context.Context, cfg Config, handle func(Update) error) error {
	target, err := url.Parse(cfg.URL)
	if err != nil {
		return fmt.Errorf("stream URL: %w", err)
	}
	if cfg.ChainID == nil {
		return errors.New("chain id is missing: name the L2's")
	}
	f := &follower{cfg: cfg, target: target.JoinPath("events"), reader: message.NewReader(cfg.ChainID, cfg.Signer), handle: handle}
	longest := cfg.Retry
	if longest == 0 {
		longest = 5 * time.Second
	}
	for pause := shortestPause; ; pause = min(2*pause, longest) {
		read, err := f.connection(ctx)
		switch {
		case ctx.Err() != nil:
			return ctx.Err()
		case !errors.Is(err, errBroken):
			return err
		case read:
			pause = shortestPause
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(pause):
		}
	}
}

// shortestPause is how long to wait before a broken connection is made again.
const shortestPause = 50 * time.Millisecond

// silence is how long nothing, not even a ping, may come before a connection
// counts as broken. The server pings every 15 s.
const silence = 45 * time.Second

// errBroken means that another connection may do better.
var errBroken = errors.New("connection is broken")

// Close codes of the stream after which the cursor is of no use.
const (
	closeCursorTooOld   = 4001
	closeUnknownSession = 4002
)

type follower struct {
	cfg    Config
	target *url.URL
	reader *message.Reader
	handle func(Update) error
	lost   bool // the cursor was refused: begin with the newest block
	missed bool // to be told with the next update
}

// connection reads one connection to its end. read says whether a frame came.
func (f *follower) connection(ctx context.Context) (read bool, err error) {
	target := *f.target
	if cursor, ok := f.reader.Cursor(); ok && !f.lost {
		target.RawQuery = url.Values{"cursor": {cursor.String()}}.Encode()
	}
	conn, _, err := websocket.DefaultDialer.DialContext(ctx, target.String(), nil)
	if err != nil {
		return false, fmt.Errorf("%w: %w", errBroken, err)
	}
	defer conn.Close()
	stop := context.AfterFunc(ctx, func() { conn.Close() })
	defer stop()
	ping := conn.PingHandler()
	conn.SetPingHandler(func(text string) error {
		return errors.Join(conn.SetReadDeadline(time.Now().Add(silence)), ping(text))
	})
	for {
		if err := conn.SetReadDeadline(time.Now().Add(silence)); err != nil {
			return read, fmt.Errorf("%w: %w", errBroken, err)
		}
		_, text, err := conn.ReadMessage()
		if err != nil {
			f.lost = websocket.IsCloseError(err, closeCursorTooOld, closeUnknownSession)
			return read, fmt.Errorf("%w: %w", errBroken, err)
		}
		if err := f.take(text); err != nil {
			return read, err
		}
		read = true
	}
}

// take reads one message and hands on what it told.
func (f *follower) take(text []byte) error {
	var frame message.Frame
	if err := json.Unmarshal(text, &frame); err != nil {
		return fmt.Errorf("message of the stream: %w", err)
	}
	if frame.Kind == message.KindWelcome {
		return f.greet(text)
	}
	before, number := 0, uint64(0)
	if b := f.reader.Newest(); b != nil {
		before, number = len(b.Transactions), b.Number
	}
	block, err := f.reader.Read(&frame)
	if err != nil || block == nil {
		return err
	}
	update := Update{Frame: &frame, Block: block, Missed: f.missed}
	f.missed = false
	if frame.Kind == message.KindSubblock {
		if update.New = len(block.Transactions); block.Number == number && block.Subblocks > 1 {
			update.New -= before
		}
	}
	return f.handle(update)
}

// greet checks that this is the right chain, and starts anew where the cursor
// was of no use.
func (f *follower) greet(text []byte) error {
	var w message.Welcome
	if err := json.Unmarshal(text, &w); err != nil {
		return fmt.Errorf("welcome of the stream: %w", err)
	}
	switch {
	case w.Version != message.Version:
		return fmt.Errorf("the stream speaks version %d, this client version %d", w.Version, message.Version)
	case f.cfg.ChainID.Cmp(new(big.Int).SetUint64(w.ChainID)) != 0:
		return fmt.Errorf("the stream is of chain %d, want %s", w.ChainID, f.cfg.ChainID)
	case w.Signer == nil && f.cfg.Signer != common.Address{}:
		return fmt.Errorf("%w: the sequencer has no key, but %s is to sign", message.ErrUnsigned, f.cfg.Signer)
	}
	if f.lost {
		f.reader.Reset()
		f.lost, f.missed = false, true
	}
	return nil
}
