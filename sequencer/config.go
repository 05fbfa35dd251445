package sequencer

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"github.com/ethereum-optimism/optimism/op-node/rollup"
	"github.com/ethereum-optimism/optimism/op-service/eth"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/params"
	"github.com/regalia-network/regalia/internal/ops"
	"github.com/regalia-network/regalia/sequencer/engine"
	"github.com/regalia-network/regalia/sequencer/ingress"
	"github.com/regalia-network/regalia/sequencer/lane"
	"github.com/regalia-network/regalia/sequencer/preconf"
	"github.com/regalia-network/regalia/sequencer/stream"
	"github.com/urfave/cli/v2"
)

// Roles of a node.
const (
	Leader   = "leader"   // orders transactions and builds blocks
	Standby  = "standby"  // follows the journal in Redis, and leads when it is elected
	Replica  = "replica"  // follows the journal in Redis
	Verifier = "verifier" // derives the chain from L1 alone
)

// Who builds a leader's blocks.
const (
	OwnBuilder  = "regalia" // executes transactions as they arrive, in lanes
	GethBuilder = "op-geth" // fills the block from the pool by tip
)

// Config of one L2 node.
type Config struct {
	Role    string
	DataDir string

	RollupPath  string // rollup.json
	GenesisPath string // genesis.json
	L1ChainPath string // L1 genesis or chain config; needed for L1s that are not well known

	L1RPC          string
	L1Beacon       string
	L1PollInterval time.Duration

	RPCAddr       string
	RPCPort       int
	RPCCORS       cli.StringSlice
	RPCVHosts     cli.StringSlice
	AuthAddr      string
	AuthPort      int
	JWTPath       string
	SequencerHTTP string
	Ops           ops.Config
	Stream        stream.Config

	CacheMiB        int
	Builder         string // OwnBuilder or GethBuilder; leader only
	Journal         string // where a leader's promises are kept: FileJournal, RedisJournal or MemoryJournal
	JournalDir      string // of FileJournal; empty: in the data directory
	Redis           RedisConfig
	Shadow          string // how op-geth checks blocks of OwnBuilder
	LicenceShare    uint   // percent of a block's gas
	RevenueShare    uint   // percent of a block's gas
	Ingress         ingress.Config
	Timeouts        preconf.Timeouts // of synchronous sends
	SealingDuration time.Duration
	ConfDepth       uint64
	FinalityDelay   uint64
}

// Flags binds every field of cfg to its flag and environment variable.
func Flags(cfg *Config) []cli.Flag {
	env := func(name string) []string { return []string{"REGALIA_SEQUENCER_" + name} }
	cfg.Ingress, cfg.Timeouts = ingress.DefaultConfig(), preconf.DefaultTimeouts()
	flags := []cli.Flag{
		&cli.StringFlag{Name: "role", Value: Leader, EnvVars: env("ROLE"), Destination: &cfg.Role,
			Usage: "leader (builds blocks; with --journal redis one of several that take turns, as standby), standby (follows the leader and takes over), replica (follows, and never leads) or verifier (derives the chain from L1 alone)"},
		&cli.PathFlag{Name: "data-dir", Value: "regalia-data", EnvVars: env("DATA_DIR"), Destination: &cfg.DataDir,
			Usage: "directory of the L2 database; made if missing"},
		&cli.IntFlag{Name: "cache", Value: 1024, EnvVars: env("CACHE"), Destination: &cfg.CacheMiB,
			Usage: "memory in MiB for database and state caches"},
		&cli.PathFlag{Name: "rollup-config", Value: "rollup.json", EnvVars: env("ROLLUP_CONFIG"), Destination: &cfg.RollupPath,
			Usage: "rollup config, as `regalia deploy` writes it"},
		&cli.PathFlag{Name: "genesis", Value: "genesis.json", EnvVars: env("GENESIS"), Destination: &cfg.GenesisPath,
			Usage: "L2 genesis, as `regalia deploy` writes it"},

		&cli.StringFlag{Name: "l1-rpc", Category: "L1", EnvVars: []string{"REGALIA_L1_RPC"}, Destination: &cfg.L1RPC,
			Usage: "L1 JSON-RPC URL (http, https, ws or wss)"},
		&cli.StringFlag{Name: "l1-beacon", Category: "L1", EnvVars: []string{"REGALIA_L1_BEACON"}, Destination: &cfg.L1Beacon,
			Usage: "L1 beacon API URL, which serves blobs"},
		&cli.PathFlag{Name: "l1-chain-config", Category: "L1", EnvVars: []string{"REGALIA_L1_CHAIN_CONFIG"}, Destination: &cfg.L1ChainPath,
			Usage: "genesis or chain config JSON of the L1; not needed for mainnet, Sepolia, Holesky and Hoodi"},
		&cli.DurationFlag{Name: "l1-poll-interval", Category: "L1", Value: 2 * time.Second, EnvVars: env("L1_POLL_INTERVAL"), Destination: &cfg.L1PollInterval,
			Usage: "how often an http L1 is asked for its head"},

		&cli.StringFlag{Name: "rpc-addr", Category: "RPC", Value: "127.0.0.1", EnvVars: env("RPC_ADDR"), Destination: &cfg.RPCAddr,
			Usage: "address of the public JSON-RPC (eth, net, web3, txpool, optimism)"},
		&cli.IntFlag{Name: "rpc-port", Category: "RPC", Value: 9545, EnvVars: env("RPC_PORT"), Destination: &cfg.RPCPort,
			Usage: "port of the public JSON-RPC, HTTP and websocket; 0 = any free port"},
		&cli.StringSliceFlag{Name: "rpc-cors", Category: "RPC", EnvVars: env("RPC_CORS"), Destination: &cfg.RPCCORS,
			Usage: "origins a browser may call the public JSON-RPC from"},
		&cli.StringSliceFlag{Name: "rpc-vhosts", Category: "RPC", Value: cli.NewStringSlice("localhost"), EnvVars: env("RPC_VHOSTS"), Destination: &cfg.RPCVHosts,
			Usage: "host names the public JSON-RPC answers to; * = any"},
		&cli.StringFlag{Name: "auth-addr", Category: "RPC", Value: "127.0.0.1", EnvVars: env("AUTH_ADDR"), Destination: &cfg.AuthAddr,
			Usage: "address of the authenticated JSON-RPC (engine, admin, debug and all else; JWT only)"},
		&cli.IntFlag{Name: "auth-port", Category: "RPC", Value: 9551, EnvVars: env("AUTH_PORT"), Destination: &cfg.AuthPort,
			Usage: "port of the authenticated JSON-RPC; 0 = any free port"},
		&cli.PathFlag{Name: "jwt-secret", Category: "RPC", EnvVars: env("JWT_SECRET"), Destination: &cfg.JWTPath,
			Usage: "file with the 32-byte hex JWT secret; made if missing (default: jwt.hex in the data directory)"},
		&cli.StringFlag{Name: "sequencer-http", Category: "RPC", EnvVars: env("HTTP"), Destination: &cfg.SequencerHTTP,
			Usage: "verifier only: RPC of the leader, to which transactions are forwarded"},

		&cli.StringFlag{Name: "builder", Category: "block building", Value: OwnBuilder, EnvVars: env("BUILDER"), Destination: &cfg.Builder,
			Usage: "who builds blocks: regalia (executes transactions as they arrive, in lanes) or op-geth"},
		&cli.StringFlag{Name: "journal", Category: "transactions", Value: FileJournal, EnvVars: env("JOURNAL"), Destination: &cfg.Journal,
			Usage: "what makes a receipt durable: file (its record is synced to the data directory first), redis (it is in Redis, from where another node goes on if this one is gone) or memory (nothing: faster by a disk sync, and worth no more than executed)"},
		&cli.PathFlag{Name: "journal-dir", Category: "transactions", EnvVars: env("JOURNAL_DIR"), Destination: &cfg.JournalDir,
			Usage: "directory of the journal's files, best on a disk of its own (default: journal in the data directory)"},
		&cli.StringFlag{Name: "shadow", Category: "block building", Value: string(engine.Inline), EnvVars: env("SHADOW"), Destination: &cfg.Shadow,
			Usage: "how op-geth checks each block of ours: inline (executes each transaction once more while the block is open, a little behind on another core, and gives out no block on which both differ: a fault of the builder makes a block late, never invalid), " +
				"async (the same, but only the next block's end waits for it, so that full blocks need not: a wrong one is head for a moment, then it and what was confirmed on it are taken back) or " +
				"off (not at all: least work; a fault of the builder forks this node off what others derive from L1)"},
		&cli.UintFlag{Name: "lane-licence", Category: "block building", Value: 30, EnvVars: env("LANE_LICENCE"), Destination: &cfg.LicenceShare,
			Usage: "percent of a block's gas that calls to the model and licence registries are sure of"},
		&cli.UintFlag{Name: "lane-revenue", Category: "block building", Value: 20, EnvVars: env("LANE_REVENUE"), Destination: &cfg.RevenueShare,
			Usage: "percent of a block's gas that calls to escrow and revenue router are sure of; all others get the rest, and each gets what others leave"},
		&cli.DurationFlag{Name: "sealing-duration", Category: "block building", Value: 5 * time.Millisecond, EnvVars: env("SEALING_DURATION"), Destination: &cfg.SealingDuration,
			Usage: "how long before its timestamp a block is sealed; no block is open for at least this long, and a block that takes longer to seal is that much late"},
		&cli.IntFlag{Name: "ingress-waiting", Category: "transactions", Value: cfg.Ingress.Waiting, EnvVars: env("INGRESS_WAITING"), Destination: &cfg.Ingress.Waiting,
			Usage: "how many transactions of each lane may wait; more are refused with error -32005"},
		&cli.IntFlag{Name: "ingress-per-sender", Category: "transactions", Value: cfg.Ingress.PerSender, EnvVars: env("INGRESS_PER_SENDER"), Destination: &cfg.Ingress.PerSender,
			Usage: "how many transactions of one sender may wait"},
		&cli.IntFlag{Name: "ingress-parked", Category: "transactions", Value: cfg.Ingress.Parked, EnvVars: env("INGRESS_PARKED"), Destination: &cfg.Ingress.Parked,
			Usage: "how many transactions may wait for a lower nonce of their sender"},
		&cli.IntFlag{Name: "ingress-parked-per-sender", Category: "transactions", Value: cfg.Ingress.ParkedSender, EnvVars: env("INGRESS_PARKED_PER_SENDER"), Destination: &cfg.Ingress.ParkedSender,
			Usage: "the same for one sender"},
		&cli.DurationFlag{Name: "ingress-park-time", Category: "transactions", Value: cfg.Ingress.ParkTime, EnvVars: env("INGRESS_PARK_TIME"), Destination: &cfg.Ingress.ParkTime,
			Usage: "how long a transaction may wait for a lower nonce before it expires"},
		&cli.DurationFlag{Name: "ingress-lifetime", Category: "transactions", Value: cfg.Ingress.Lifetime, EnvVars: env("INGRESS_LIFETIME"), Destination: &cfg.Ingress.Lifetime,
			Usage: "how long a transaction may wait for a block before it expires"},
		&cli.DurationFlag{Name: "sync-timeout", Category: "transactions", Value: cfg.Timeouts.Default, EnvVars: env("SYNC_TIMEOUT"), Destination: &cfg.Timeouts.Default,
			Usage: "how long eth_sendRawTransactionSync waits for the receipt if the request does not say"},
		&cli.DurationFlag{Name: "sync-timeout-max", Category: "transactions", Value: cfg.Timeouts.Most, EnvVars: env("SYNC_TIMEOUT_MAX"), Destination: &cfg.Timeouts.Most,
			Usage: "the longest that a request may ask it to wait"},
		&cli.Uint64Flag{Name: "l1-conf-depth", Category: "L1", Value: 4, EnvVars: env("L1_CONF_DEPTH"), Destination: &cfg.ConfDepth,
			Usage: "leader only: L1 blocks to stay behind the L1 head when choosing a block's L1 origin; deposits wait this long, L1 reorgs up to it do no harm"},
		&cli.Uint64Flag{Name: "finality-delay", Category: "L1", Value: 16, EnvVars: env("FINALITY_DELAY"), Destination: &cfg.FinalityDelay,
			Usage: "L1 blocks between two tries to finalize L2 blocks"},
	}
	flags = append(flags, redisFlags(&cfg.Redis)...)
	flags = append(flags, stream.Flags(&cfg.Stream)...)
	return append(flags, ops.Flags(&cfg.Ops, "SEQUENCER", 7300)...)
}

// Validate reports the first thing that would stop the node from starting.
func (c *Config) Validate() error {
	switch {
	case c.Role != Leader && c.Role != Standby && c.Role != Replica && c.Role != Verifier:
		return fmt.Errorf("role %q: want %s, %s, %s or %s", c.Role, Leader, Standby, Replica, Verifier)
	case c.DataDir == "":
		return errors.New("data-dir is empty: name a directory")
	case c.L1RPC == "":
		return errors.New("l1-rpc is empty: name the L1's JSON-RPC URL (--l1-rpc or REGALIA_L1_RPC)")
	case c.L1Beacon == "":
		return errors.New("l1-beacon is empty: name the L1's beacon API URL (--l1-beacon or REGALIA_L1_BEACON); blobs are read there")
	case c.SequencerHTTP != "" && c.Role != Verifier:
		return errors.New("sequencer-http is for verifiers: the leader takes transactions itself, and who follows the journal finds it in Redis")
	case c.CacheMiB < 64:
		return fmt.Errorf("cache %d MiB: want 64 or more", c.CacheMiB)
	case (c.Role == Standby || c.Role == Replica) && (c.Journal != RedisJournal || c.Builder != OwnBuilder):
		return fmt.Errorf("role %s: want --journal %s and --builder %s, it follows the journal that the leader writes to Redis", c.Role, RedisJournal, OwnBuilder)
	case c.Role == Leader && c.Builder != OwnBuilder && c.Builder != GethBuilder:
		return fmt.Errorf("builder %q: want %s or %s", c.Builder, OwnBuilder, GethBuilder)
	case c.ownBuilder() && !engine.Shadow(c.Shadow).Valid():
		return fmt.Errorf("shadow %q: want %s, %s or %s", c.Shadow, engine.Inline, engine.Async, engine.Off)
	case c.SealingDuration <= 0:
		return fmt.Errorf("sealing-duration %s: want more than 0", c.SealingDuration)
	case c.L1PollInterval <= 0:
		return fmt.Errorf("l1-poll-interval %s: want more than 0", c.L1PollInterval)
	}
	if !c.ownBuilder() {
		return nil
	}
	if c.Journal != FileJournal && c.Journal != RedisJournal && c.Journal != MemoryJournal {
		return fmt.Errorf("journal %q: want %s, %s or %s", c.Journal, FileJournal, RedisJournal, MemoryJournal)
	}
	if err := c.Redis.validate(c.Journal == RedisJournal); err != nil {
		return err
	}
	if c.Timeouts.Default <= 0 || c.Timeouts.Most < c.Timeouts.Default {
		return fmt.Errorf("sync-timeout %s, sync-timeout-max %s: want more than 0, and the second no less than the first", c.Timeouts.Default, c.Timeouts.Most)
	}
	if err := c.Ingress.Validate(); err != nil {
		return err
	}
	if err := c.lanes().Validate(); err != nil {
		return err
	}
	return c.Stream.Validate()
}

// ownBuilder says whether this node builds blocks with our builder, be it what
// another leads.
func (c *Config) ownBuilder() bool { return c.Role != Verifier && c.Builder == OwnBuilder }

// lanes is the policy by which our builder orders transactions.
func (c *Config) lanes() lane.Config {
	policy := lane.Default()
	policy.Shares[lane.Licence], policy.Shares[lane.Revenue] = c.LicenceShare, c.RevenueShare
	policy.Shares[lane.Open] = 100 - min(100, c.LicenceShare+c.RevenueShare)
	return policy
}

// journalDir is where the journal's files lie.
func (c *Config) journalDir() string {
	if c.JournalDir != "" {
		return c.JournalDir
	}
	return filepath.Join(c.DataDir, "journal")
}

// jwtPath is where the secret of the authenticated port lies.
func (c *Config) jwtPath() string {
	if c.JWTPath != "" {
		return c.JWTPath
	}
	return filepath.Join(c.DataDir, "jwt.hex")
}

// chain is what the files say about the L1 and the L2.
type chain struct {
	rollup  *rollup.Config
	genesis *core.Genesis
	l1      *params.ChainConfig
}

// loadChain reads the three files and checks that they speak of one chain.
func loadChain(cfg *Config) (*chain, error) {
	c := &chain{rollup: new(rollup.Config)}
	f, err := os.Open(cfg.RollupPath)
	if err != nil {
		return nil, fmt.Errorf("rollup config: %w", err)
	}
	defer f.Close()
	if err := c.rollup.ParseRollupConfig(f); err != nil {
		return nil, fmt.Errorf("rollup config %s: %w", cfg.RollupPath, err)
	}
	if err := c.rollup.Check(); err != nil {
		return nil, fmt.Errorf("rollup config %s: %w", cfg.RollupPath, err)
	}
	if err := readJSON(cfg.GenesisPath, &c.genesis); err != nil {
		return nil, fmt.Errorf("genesis: %w", err)
	}
	if c.genesis.Config == nil {
		return nil, fmt.Errorf("genesis %s has no chain config", cfg.GenesisPath)
	}
	if got, want := c.genesis.ToBlock().Hash(), c.rollup.Genesis.L2.Hash; got != want {
		return nil, fmt.Errorf("genesis %s hashes to %s, but %s names %s: take both files from one deployment", cfg.GenesisPath, got, cfg.RollupPath, want)
	}
	c.l1, err = l1Chain(cfg.L1ChainPath, c.rollup)
	return c, err
}

// l1Chain is the chain config of the L1: its blob fee schedule is part of
// derivation.
func l1Chain(path string, r *rollup.Config) (*params.ChainConfig, error) {
	id := eth.ChainIDFromBig(r.L1ChainID)
	if path == "" {
		if known := eth.L1ChainConfigByChainID(id); known != nil {
			return known, nil
		}
		return nil, fmt.Errorf("L1 chain %s is not well known: name its genesis or chain config file with --l1-chain-config", id)
	}
	var file struct {
		params.ChainConfig
		Config *params.ChainConfig `json:"config"` // set in a genesis file
	}
	if err := readJSON(path, &file); err != nil {
		return nil, fmt.Errorf("L1 chain config: %w", err)
	}
	cfg := file.Config
	if cfg == nil {
		cfg = &file.ChainConfig
	}
	if cfg.ChainID == nil || cfg.ChainID.Cmp(r.L1ChainID) != 0 {
		return nil, fmt.Errorf("L1 chain config %s is of chain %v, the rollup's L1 is %s", path, cfg.ChainID, id)
	}
	if cfg.BlobScheduleConfig == nil {
		return nil, fmt.Errorf("L1 chain config %s has no blobSchedule, which L1 data fees are derived with", path)
	}
	return cfg, nil
}

func readJSON(path string, v any) error {
	text, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	if err := json.Unmarshal(text, v); err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	return nil
}
