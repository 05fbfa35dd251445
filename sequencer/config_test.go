package sequencer

import (
	"math/big"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/ethereum-optimism/optimism/op-node/rollup"
	"github.com/ethereum/go-ethereum/params"
	"github.com/regalia-network/regalia/sequencer/ingress"
	"github.com/regalia-network/regalia/sequencer/preconf"
	"github.com/stretchr/testify/require"
)

func TestValidate(t *testing.T) {
	ok := Config{Role: Leader, Builder: OwnBuilder, Shadow: "inline", LicenceShare: 30, RevenueShare: 20, DataDir: "d", L1RPC: "http://l1", L1Beacon: "http://beacon", CacheMiB: 64, SealingDuration: 1, L1PollInterval: time.Second,
		Journal: FileJournal, Ingress: ingress.DefaultConfig(), Timeouts: preconf.DefaultTimeouts()}
	require.NoError(t, ok.Validate())
	for want, change := range map[string]func(*Config){
		`role "king"`:                        func(c *Config) { c.Role = "king" },
		`builder "mason"`:                    func(c *Config) { c.Builder = "mason" },
		`shadow "never"`:                     func(c *Config) { c.Shadow = "never" },
		"open has 0":                         func(c *Config) { c.LicenceShare = 90 },
		"data-dir is empty":                  func(c *Config) { c.DataDir = "" },
		"l1-rpc is empty":                    func(c *Config) { c.L1RPC = "" },
		"l1-beacon is empty":                 func(c *Config) { c.L1Beacon = "" },
		"is for verifiers":                   func(c *Config) { c.SequencerHTTP = "http://leader" },
		"cache 10 MiB":                       func(c *Config) { c.CacheMiB = 10 },
		"sealing-duration 0s":                func(c *Config) { c.SealingDuration = 0 },
		"l1-poll-interval -1ns":              func(c *Config) { c.L1PollInterval = -1 },
		"ingress-waiting 0":                  func(c *Config) { c.Ingress.Waiting = 0 },
		"ingress-per-sender 0":               func(c *Config) { c.Ingress.PerSender = 0 },
		"ingress-park-time 0s":               func(c *Config) { c.Ingress.ParkTime = 0 },
		"ingress-lifetime 1s":                func(c *Config) { c.Ingress.Lifetime = time.Second },
		`journal "paper"`:                    func(c *Config) { c.Journal = "paper" },
		"redis is empty":                     func(c *Config) { c.Journal = RedisJournal },
		"the journal is not there":           func(c *Config) { c.Redis.URL = "redis://r" },
		"role standby: want --journal redis": func(c *Config) { c.Role = Standby },
		"redis-replicas -1":                  func(c *Config) { c.Journal, c.Redis = RedisJournal, RedisConfig{URL: "redis://r", Replicas: -1} },
		"redis-wait 0s":                      func(c *Config) { c.Journal, c.Redis = RedisJournal, RedisConfig{URL: "redis://r"} },
		"lease-ttl 1ms": func(c *Config) {
			c.Journal, c.Redis = RedisJournal, RedisConfig{URL: "redis://r", Wait: time.Second, LeaseTTL: time.Millisecond}
		},
		"sync-timeout 0s": func(c *Config) { c.Timeouts.Default = 0 },
	} {
		c := ok
		change(&c)
		require.ErrorContains(t, c.Validate(), want)
	}
}

func TestL1Chain(t *testing.T) {
	write := func(text string) string {
		path := filepath.Join(t.TempDir(), "l1.json")
		require.NoError(t, os.WriteFile(path, []byte(text), 0o644))
		return path
	}
	const schedule = `"blobSchedule":{"cancun":{"target":3,"max":6,"baseFeeUpdateFraction":3338477}}`
	for _, c := range []struct {
		name, file string
		chain      int64
		fails      string
	}{
		{"a known chain needs no file", "", 11155111, ""},
		{"an unknown one does", "", 900, "--l1-chain-config"},
		{"chain config", write(`{"chainId":900,` + schedule + `}`), 900, ""},
		{"genesis file", write(`{"config":{"chainId":900,` + schedule + `},"alloc":{}}`), 900, ""},
		{"of another chain", write(`{"chainId":901,` + schedule + `}`), 900, "of chain 901"},
		{"no chain id", write(`{}`), 900, "of chain <nil>"},
		{"no blob schedule", write(`{"chainId":900}`), 900, "no blobSchedule"},
		{"no JSON", write(`chain`), 900, "L1 chain config"},
		{"no file", filepath.Join(t.TempDir(), "none"), 900, "no such file"},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := l1Chain(c.file, &rollup.Config{L1ChainID: big.NewInt(c.chain)})
			if c.fails != "" {
				require.ErrorContains(t, err, c.fails)
				return
			}
			require.NoError(t, err)
			require.EqualValues(t, c.chain, got.ChainID.Int64())
			require.NotNil(t, got.BlobScheduleConfig)
		})
	}
	got, err := l1Chain("", &rollup.Config{L1ChainID: big.NewInt(1)})
	require.NoError(t, err)
	require.Equal(t, params.MainnetChainConfig, got)
}
