package batcher

import (
	"bytes"
	"errors"
	"io"
	"sync"

	"github.com/ethereum-optimism/optimism/op-batcher/batcher"
	"github.com/ethereum-optimism/optimism/op-node/rollup"
	"github.com/ethereum-optimism/optimism/op-node/rollup/derive"
	"github.com/ethereum-optimism/optimism/op-service/eth"
)

// firstRatio is what is reckoned with before a channel was closed: compressed
// size by size.
const firstRatio = 0.6

// waiting is what op-batcher's newest channel holds. op-batcher makes its channels
// here, so each tells of itself.
type waiting struct {
	mu     sync.Mutex // guards what follows
	input  int        // bytes before compression; 0 = no channel is open
	origin uint64     // L1 origin of the oldest block in it
	closed int        // compressed bytes of the channel that closed last; 0 before the first
	closes int        // channels that closed
	ratio  float64    // of those bytes to what they were before
	newest uint64     // L2 block that was in a channel
	came   int        // input bytes of blocks that were in no channel before, since take
}

// load is what waits at a moment, sizes compressed as the last channel was.
type load struct {
	bytes  int
	came   int    // since the last take
	origin uint64 // L1 origin of the oldest block
}

// take tells what waits.
func (w *waiting) take() load {
	w.mu.Lock()
	defer w.mu.Unlock()
	l := load{bytes: int(float64(w.input) * w.ratio), came: int(float64(w.came) * w.ratio), origin: w.origin}
	w.came = 0
	return l
}

// size is the compressed size of the channel that closed last.
func (w *waiting) size() int {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.closed
}

// open reports whether a channel is, and how many closed before it.
func (w *waiting) open() (yes bool, closes int) {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.input > 0, w.closes
}

// channelOut makes a channel for op-batcher.
func (w *waiting) channelOut(cfg batcher.ChannelConfig, r *rollup.Config) (derive.ChannelOut, error) {
	out, err := batcher.NewChannelOut(cfg, r)
	if err != nil {
		return nil, err
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	w.input, w.origin = 0, 0
	return &channelOut{ChannelOut: out, w: w}, nil
}

// channelOut is op-batcher's own, which tells what goes in and what comes out.
type channelOut struct {
	derive.ChannelOut
	w       *waiting
	written int
}

// AddBlock notes a block that was taken.
func (c *channelOut) AddBlock(r *rollup.Config, block *eth.ExecutionPayload) (*derive.L1BlockInfo, error) {
	info, err := c.ChannelOut.AddBlock(r, block)
	if err != nil {
		return info, err
	}
	c.w.mu.Lock()
	defer c.w.mu.Unlock()
	before := c.w.input
	if before == 0 {
		c.w.origin = info.Number
	}
	c.w.input = c.InputBytes()
	if number := uint64(block.BlockNumber); number > c.w.newest {
		c.w.newest = number
		c.w.came += max(0, c.w.input-before)
	}
	return info, nil
}

// OutputFrame notes the size at the last frame.
func (c *channelOut) OutputFrame(to *bytes.Buffer, maxSize uint64) (uint16, error) {
	before := to.Len()
	number, err := c.ChannelOut.OutputFrame(to, maxSize)
	c.written += to.Len() - before
	if errors.Is(err, io.EOF) {
		c.w.mu.Lock()
		defer c.w.mu.Unlock()
		c.w.closed = c.written
		c.w.closes++
		c.w.ratio = float64(c.written) / float64(max(1, c.InputBytes()))
		c.w.input = 0
	}
	return number, err
}
