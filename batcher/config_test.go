package batcher

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"github.com/ethereum-optimism/optimism/op-node/rollup"
	"github.com/ethereum-optimism/optimism/op-node/rollup/derive"
	"github.com/ethereum-optimism/optimism/op-service/eth"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/regalia-network/regalia/internal/l1tx"
	"github.com/stretchr/testify/require"
	"github.com/urfave/cli/v2"
)

func valid(t *testing.T) Config {
	key, err := crypto.GenerateKey()
	require.NoError(t, err)
	tx := l1tx.DefaultConfig()
	tx.PrivateKey = hexutil.Encode(crypto.FromECDSA(key))
	return Config{L1RPC: "http://l1", L2RPC: "http://l2", Tx: tx, DataAvailability: Blobs, Compression: DefaultCompression, MaxChannelDuration: 2, SubSafetyMargin: 4,
		TargetFrames: 6, MaxCalldataBytes: 120_000, PollInterval: 1, MaxL1Age: 1}
}

func TestValidate(t *testing.T) {
	ok := valid(t)
	require.NoError(t, ok.Validate())
	for want, change := range map[string]func(*Config){
		"l1-rpc is empty":            func(c *Config) { c.L1RPC = "" },
		"l2-rpc is empty":            func(c *Config) { c.L2RPC = "" },
		`data-availability "pigeon"`: func(c *Config) { c.DataAvailability = "pigeon" },
		`compression "lz4"`:          func(c *Config) { c.Compression = "lz4" },
		"target-num-frames 0":        func(c *Config) { c.TargetFrames = 0 },
		"at most 6":                  func(c *Config) { c.TargetFrames = 7 },
		"max-calldata-bytes 10":      func(c *Config) { c.MaxCalldataBytes = 10 },
		"poll-interval 0s":           func(c *Config) { c.PollInterval = 0 },
		"min-balance -1":             func(c *Config) { c.MinBalance = -1 },
		"max-l1-age 0s":              func(c *Config) { c.MaxL1Age = 0 },
		"drain-timeout -1ns":         func(c *Config) { c.DrainTimeout = -1 },
		"no signing key":             func(c *Config) { c.Tx.PrivateKey = "" },
	} {
		c := ok
		change(&c)
		require.ErrorContains(t, c.Validate(), want)
	}
}

func TestValidateThrottle(t *testing.T) {
	secret := filepath.Join(t.TempDir(), "jwt.hex")
	require.NoError(t, os.WriteFile(secret, bytes.Repeat([]byte("0f"), 32), 0o600))
	throttle := func() Throttle {
		on := DefaultThrottle()
		require.NoError(t, on.AuthRPC.Set("http://l2:9551"))
		on.JWTSecret = secret
		return on
	}
	ok := valid(t)
	ok.Throttle = throttle()
	require.NoError(t, ok.Validate())
	for want, change := range map[string]func(*Throttle){
		"needs --jwt-secret":               func(t *Throttle) { t.JWTSecret = "" },
		"without an l2-auth-rpc":           func(t *Throttle) { t.AuthRPC = cli.StringSlice{} },
		"read JWT secret":                  func(t *Throttle) { t.JWTSecret += ".gone" },
		`throttle-controller "pid"`:        func(t *Throttle) { t.Controller = "pid" },
		"throttle-upper-bound 3200000":     func(t *Throttle) { t.UpperBound = t.LowerBound },
		"throttle-max-tx-bytes 150":        func(t *Throttle) { t.MaxTxBytes = t.MinTxBytes },
		"throttle-min-block-bytes 0, thro": func(t *Throttle) { t.MinBlockBytes = 0 },
	} {
		c := ok
		c.Throttle = throttle()
		change(&c.Throttle)
		require.ErrorContains(t, c.Validate(), want)
	}
}

func TestChannel(t *testing.T) {
	granite := uint64(0)
	chain := &rollup.Config{SeqWindowSize: 3600, ChannelTimeoutBedrock: 300, GraniteTime: &granite}
	for _, c := range []struct {
		kind  string
		blobs bool
		frame uint64
	}{
		{Blobs, true, eth.MaxBlobDataSize - 1},
		{Calldata, false, 120_000 - 1},
	} {
		cfg := valid(t)
		cfg.DataAvailability = c.kind
		got, err := cfg.channel(chain)
		require.NoError(t, err)
		require.Equal(t, c.blobs, got.UseBlobs)
		require.Equal(t, c.frame, got.MaxFrameSize)
		require.EqualValues(t, derive.SpanBatchType, got.BatchType)
		require.True(t, got.CompressorConfig.CompressionAlgo.IsBrotli())
		require.EqualValues(t, 50, got.ChannelTimeout, "Granite's")
	}
	cfg := valid(t)
	cfg.SubSafetyMargin = 51
	_, err := cfg.channel(chain)
	require.ErrorContains(t, err, "channel config")
}
