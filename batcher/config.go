package batcher

import (
	"errors"
	"fmt"
	"time"

	"github.com/ethereum-optimism/optimism/op-batcher/batcher"
	"github.com/ethereum-optimism/optimism/op-batcher/compressor"
	opparams "github.com/ethereum-optimism/optimism/op-node/params"
	"github.com/ethereum-optimism/optimism/op-node/rollup"
	"github.com/ethereum-optimism/optimism/op-node/rollup/derive"
	"github.com/ethereum-optimism/optimism/op-service/eth"
	"github.com/ethereum/go-ethereum/params"
	"github.com/regalia-network/regalia/internal/l1tx"
	"github.com/regalia-network/regalia/internal/ops"
	"github.com/urfave/cli/v2"
)

// Where batches are posted.
const (
	Blobs    = "blobs"    // EIP-4844 blobs
	Calldata = "calldata" // transaction data
	Auto     = "auto"     // each post where it costs less, as filled as it is
)

// DefaultCompression is what takes the fewest bytes among what keeps up with a
// full chain on a part of a core: `make bench BENCH=bytes`.
const DefaultCompression = string(derive.Brotli9)

// Config of a batcher.
type Config struct {
	L1RPC     string
	L2RPC     string // the sequencer's public RPC
	RollupRPC string // optimism_* RPC; empty = L2RPC
	Tx        l1tx.Config
	Ops       ops.Config
	Throttle  Throttle

	DataAvailability   string
	MaxChannelDuration uint64 // L1 blocks
	ChooseMoments      bool   // post before that age when no cheaper moment is expected
	SubSafetyMargin    uint64 // L1 blocks
	Compression        string // brotli-9, -10, -11 or zlib
	TargetFrames       int    // blobs or calldata frames per channel
	MaxCalldataBytes   uint64 // per calldata transaction
	MaxPending         uint64 // L1 transactions in flight
	PollInterval       time.Duration
	DrainTimeout       time.Duration
	MinBalance         float64 // ether; below it the account counts as out of funds
	MaxL1Age           time.Duration
}

// Flags binds every field of cfg to its flag and environment variable.
func Flags(cfg *Config) []cli.Flag {
	cfg.Tx = l1tx.DefaultConfig()
	env := func(name string) []string { return []string{"REGALIA_BATCHER_" + name} }
	flags := []cli.Flag{
		&cli.StringFlag{Name: "l1-rpc", EnvVars: []string{"REGALIA_L1_RPC"}, Destination: &cfg.L1RPC,
			Usage: "L1 JSON-RPC URL"},
		&cli.StringFlag{Name: "l2-rpc", Value: "http://127.0.0.1:9545", EnvVars: []string{"REGALIA_L2_RPC"}, Destination: &cfg.L2RPC,
			Usage: "the sequencer's public RPC"},
		&cli.StringFlag{Name: "rollup-rpc", EnvVars: []string{"REGALIA_ROLLUP_RPC"}, Destination: &cfg.RollupRPC,
			Usage: "RPC that serves optimism_*, if it is not the --l2-rpc"},
		&cli.StringFlag{Name: "data-availability", Category: "batches", Value: Auto, EnvVars: env("DATA_AVAILABILITY"), Destination: &cfg.DataAvailability,
			Usage: "where batches are posted: blobs, calldata, or auto, each post where it costs less"},
		&cli.Uint64Flag{Name: "max-channel-duration", Category: "batches", Value: 25, EnvVars: env("MAX_CHANNEL_DURATION"), Destination: &cfg.MaxChannelDuration,
			Usage: "L1 blocks after which a channel is posted even if it is not full; less = a fresher safe head for more L1 gas"},
		&cli.BoolFlag{Name: "choose-moments", Category: "batches", Value: true, EnvVars: env("CHOOSE_MOMENTS"), Destination: &cfg.ChooseMoments,
			Usage: "post before --max-channel-duration if no cheaper moment is expected within it; never later"},
		&cli.Uint64Flag{Name: "sub-safety-margin", Category: "batches", Value: 10, EnvVars: env("SUB_SAFETY_MARGIN"), Destination: &cfg.SubSafetyMargin,
			Usage: "L1 blocks before a channel or the sequencing window times out by which the channel is posted"},
		&cli.StringFlag{Name: "compression", Category: "batches", Value: DefaultCompression, EnvVars: env("COMPRESSION"), Destination: &cfg.Compression,
			Usage: "how channels are compressed: brotli-9, brotli-10, brotli-11 (about 1 % fewer bytes than brotli-9, for over ten times its time) or zlib"},
		&cli.IntFlag{Name: "target-num-frames", Category: "batches", Value: 6, EnvVars: env("TARGET_NUM_FRAMES"), Destination: &cfg.TargetFrames,
			Usage: "blobs per transaction, or calldata transactions per channel, to aim at"},
		&cli.Uint64Flag{Name: "max-calldata-bytes", Category: "batches", Value: 120_000, EnvVars: env("MAX_CALLDATA_BYTES"), Destination: &cfg.MaxCalldataBytes,
			Usage: "largest data of one calldata transaction"},
		&cli.Uint64Flag{Name: "max-pending-tx", Category: "batches", Value: 4, EnvVars: env("MAX_PENDING_TX"), Destination: &cfg.MaxPending,
			Usage: "L1 transactions in flight at once"},
		&cli.DurationFlag{Name: "poll-interval", Category: "batches", Value: time.Second, EnvVars: env("POLL_INTERVAL"), Destination: &cfg.PollInterval,
			Usage: "how often the sequencer is asked for new blocks"},
		&cli.DurationFlag{Name: "drain-timeout", Category: "batches", Value: 30 * time.Second, EnvVars: env("DRAIN_TIMEOUT"), Destination: &cfg.DrainTimeout,
			Usage: "how long a stop waits until the open channel is posted and its transactions are included"},
		&cli.Float64Flag{Name: "min-balance", Category: "operations", Value: 0.1, EnvVars: env("MIN_BALANCE"), Destination: &cfg.MinBalance,
			Usage: "`ETHER` on L1 below which the log and a metric say that the account runs out of funds"},
		&cli.DurationFlag{Name: "max-l1-age", Category: "operations", Value: 84 * time.Second, EnvVars: env("MAX_L1_AGE"), Destination: &cfg.MaxL1Age,
			Usage: "age of L1's newest block beyond which the log and a metric say that L1 or its endpoint lags; the default is seven slots of a public L1"},
	}
	flags = append(flags, cfg.Throttle.flags()...)
	flags = append(flags, cfg.Tx.Flags("REGALIA_BATCHER")...)
	return append(flags, ops.Flags(&cfg.Ops, "BATCHER", 7301)...)
}

// Validate reports the first thing that would stop the batcher from starting.
func (c *Config) Validate() error {
	switch {
	case c.L1RPC == "":
		return errors.New("l1-rpc is empty: name the L1's JSON-RPC URL (--l1-rpc or REGALIA_L1_RPC)")
	case c.L2RPC == "":
		return errors.New("l2-rpc is empty: name the sequencer's RPC URL (--l2-rpc or REGALIA_L2_RPC)")
	case c.DataAvailability != Blobs && c.DataAvailability != Calldata && c.DataAvailability != Auto:
		return fmt.Errorf("data-availability %q: want %s, %s or %s", c.DataAvailability, Blobs, Calldata, Auto)
	case !derive.ValidCompressionAlgo(derive.CompressionAlgo(c.Compression)):
		return fmt.Errorf("compression %q: want one of %s", c.Compression, derive.CompressionAlgos)
	case c.TargetFrames < 1:
		return fmt.Errorf("target-num-frames %d: want 1 or more", c.TargetFrames)
	case c.DataAvailability != Calldata && c.TargetFrames > params.BlobTxMaxBlobs:
		return fmt.Errorf("target-num-frames %d: a blob transaction holds at most %d", c.TargetFrames, params.BlobTxMaxBlobs)
	case c.MaxCalldataBytes < 1000:
		return fmt.Errorf("max-calldata-bytes %d: want 1000 or more", c.MaxCalldataBytes)
	case c.PollInterval <= 0:
		return fmt.Errorf("poll-interval %s: want more than 0", c.PollInterval)
	case c.DrainTimeout < 0:
		return fmt.Errorf("drain-timeout %s: want 0 or more", c.DrainTimeout)
	case c.MinBalance < 0:
		return fmt.Errorf("min-balance %g: want 0 or more", c.MinBalance)
	case c.MaxL1Age <= 0:
		return fmt.Errorf("max-l1-age %s: want more than 0", c.MaxL1Age)
	}
	if err := c.Throttle.validate(); err != nil {
		return err
	}
	return c.Tx.Validate()
}

func (c *Config) rollupRPC() string {
	if c.RollupRPC != "" {
		return c.RollupRPC
	}
	return c.L2RPC
}

// Channels are the two that auto chooses from: as many blobs as aimed at, or one
// calldata transaction, so that each can be judged by itself.
func (c *Config) Channels(r *rollup.Config) (blobs, calldata batcher.ChannelConfig, err error) {
	of := *c
	of.DataAvailability = Blobs
	if blobs, err = of.channel(r); err != nil {
		return blobs, calldata, err
	}
	of.DataAvailability, of.TargetFrames = Calldata, 1
	calldata, err = of.channel(r)
	return blobs, calldata, err
}

// channel is how op-batcher cuts blocks into channels and frames: span batches,
// brotli, one frame per blob or per calldata transaction.
func (c *Config) channel(r *rollup.Config) (batcher.ChannelConfig, error) {
	timeout := r.ChannelTimeoutBedrock
	if r.GraniteTime != nil {
		timeout = opparams.ChannelTimeoutGranite
	}
	cc := batcher.ChannelConfig{
		SeqWindowSize: r.SeqWindowSize, ChannelTimeout: timeout,
		MaxChannelDuration: c.MaxChannelDuration, SubSafetyMargin: c.SubSafetyMargin,
		TargetNumFrames: c.TargetFrames, BatchType: derive.SpanBatchType,
		UseBlobs: c.DataAvailability == Blobs,
	}
	// One byte of each transaction or blob is the derivation version.
	cc.MaxFrameSize = c.MaxCalldataBytes - 1
	if cc.UseBlobs {
		cc.MaxFrameSize = eth.MaxBlobDataSize - 1
	}
	cc.InitCompressorConfig(0.6, compressor.ShadowKind, derive.CompressionAlgo(c.Compression))
	if err := cc.Check(); err != nil {
		return cc, fmt.Errorf("channel config: %w", err)
	}
	return cc, nil
}
