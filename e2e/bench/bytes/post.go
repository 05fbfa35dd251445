package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"time"

	"github.com/ethereum-optimism/optimism/op-batcher/batcher"
	"github.com/ethereum-optimism/optimism/op-batcher/compressor"
	"github.com/ethereum-optimism/optimism/op-node/rollup"
	"github.com/ethereum-optimism/optimism/op-node/rollup/derive"
	"github.com/ethereum-optimism/optimism/op-service/eth"
	"github.com/regalia-network/regalia/batcher/da"
)

// setting is how a batcher cuts and compresses.
type setting struct {
	name string
	batcher.ChannelConfig
	cheapest bool // in blobs or calldata, whichever costs less; else calldata
}

// peer is op-batcher's as its flags default: singular batches, zlib, one frame of
// calldata, a channel that waits until it is full.
func peer() setting {
	c := batcher.ChannelConfig{TargetNumFrames: 1, MaxFrameSize: 120_000 - 1, BatchType: derive.SingularBatchType}
	c.InitCompressorConfig(0.6, compressor.ShadowKind, derive.Zlib)
	return setting{"op-batcher's defaults", c, false}
}

// posted is what L1 got.
type posted struct {
	channels [][]byte // frames, one after another, by channel
	bytes    int      // with the byte before each transaction's or blob's frames
	wei      float64
	took     time.Duration
}

// prices that wei are given at.
var prices = da.Prices{BaseFee: 1e9, Tip: 0.1e9, BlobTip: 0.1e9, BlobBaseFee: 0.5e9}

// post does what op-batcher does with blocks: fill a channel until it is full or
// old, cut it into frames, and go on.
func post(s setting, r *rollup.Config, blocks []*eth.ExecutionPayload) (*posted, error) {
	out := new(posted)
	started := time.Now()
	for len(blocks) > 0 {
		channel, err := batcher.NewChannelOut(s.ChannelConfig, r)
		if err != nil {
			return nil, err
		}
		n, err := fill(channel, s, r, blocks)
		if err != nil {
			return nil, err
		}
		blocks = blocks[n:]
		if err := out.add(channel, s); err != nil {
			return nil, err
		}
	}
	out.took = time.Since(started)
	return out, nil
}

// fill adds blocks and returns how many went in.
func fill(channel derive.ChannelOut, s setting, r *rollup.Config, blocks []*eth.ExecutionPayload) (int, error) {
	for i, block := range blocks {
		if s.MaxChannelDuration != 0 && uint64(i) >= s.MaxChannelDuration*l1Slot {
			return i, nil
		}
		_, err := channel.AddBlock(r, block)
		if i > 0 && (errors.Is(err, derive.ErrTooManyRLPBytes) || errors.Is(err, derive.ErrCompressorFull)) {
			return i, nil
		}
		if err != nil {
			return 0, fmt.Errorf("block %d: %w", block.BlockNumber, err)
		}
		if channel.FullErr() != nil {
			return i + 1, nil
		}
	}
	return len(blocks), nil
}

func (p *posted) add(channel derive.ChannelOut, s setting) error {
	if err := channel.Close(); err != nil {
		return err
	}
	size := channel.ReadyBytes()
	var frames bytes.Buffer
	for {
		_, err := channel.OutputFrame(&frames, s.MaxFrameSize)
		p.bytes++ // the version
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return err
		}
	}
	p.bytes += frames.Len()
	p.channels = append(p.channels, frames.Bytes())
	limits := da.Limits{CalldataBytes: 120_000, BlobsPerTx: 6}
	cost := prices.CalldataCost(size, limits)
	if s.cheapest {
		cost = min(cost, prices.BlobCost(size, limits))
	}
	p.wei += cost
	return nil
}
