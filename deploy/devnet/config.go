package devnet

import (
	"errors"
	"fmt"
	"time"

	"github.com/urfave/cli/v2"
)

// Config of a devnet.
type Config struct {
	Dir         string
	L1ChainID   uint64
	L2ChainID   uint64
	L1BlockTime uint64 // seconds
	L2BlockTime uint64 // seconds

	Addr       string
	L1RPCPort  int // 0 = any free port, as for all ports below
	BeaconPort int
	RPCPort    int
	AuthPort   int
	StreamPort int
	OpsPort    int // sequencer; batcher and proposer take the next two

	Sequencers int    // processes that take turns; 1 = one, in this process, without Redis
	Redis      string // their journal and lease

	DataAvailability string
	ProposalInterval time.Duration
}

// Flags binds every field of cfg to its flag and environment variable.
func Flags(cfg *Config) []cli.Flag {
	env := func(name string) []string { return []string{"REGALIA_DEVNET_" + name} }
	port := func(name, variable string, value int, dest *int, usage string) cli.Flag {
		return &cli.IntFlag{Name: name, Category: "ports (0 = any free port)", Value: value, EnvVars: env(variable), Destination: dest, Usage: usage}
	}
	return []cli.Flag{
		&cli.PathFlag{Name: "dir", Value: "devnet", EnvVars: env("DIR"), Destination: &cfg.Dir,
			Usage: "directory of both chains and of devnet.json; a devnet found there goes on"},
		&cli.Uint64Flag{Name: "l1-chain-id", Category: "chains", Value: 900, EnvVars: env("L1_CHAIN_ID"), Destination: &cfg.L1ChainID, Usage: "chain id of the embedded L1"},
		&cli.Uint64Flag{Name: "l2-chain-id", Category: "chains", Value: 901, EnvVars: env("L2_CHAIN_ID"), Destination: &cfg.L2ChainID, Usage: "chain id of the rollup"},
		&cli.Uint64Flag{Name: "l1-block-time", Category: "chains", Value: 2, EnvVars: env("L1_BLOCK_TIME"), Destination: &cfg.L1BlockTime, Usage: "seconds between L1 blocks"},
		&cli.Uint64Flag{Name: "l2-block-time", Category: "chains", Value: 1, EnvVars: env("L2_BLOCK_TIME"), Destination: &cfg.L2BlockTime, Usage: "seconds between L2 blocks, at most the L1's"},
		&cli.StringFlag{Name: "data-availability", Category: "chains", Value: "blobs", EnvVars: env("DATA_AVAILABILITY"), Destination: &cfg.DataAvailability, Usage: "where batches are posted: blobs or calldata"},
		&cli.DurationFlag{Name: "proposal-interval", Category: "chains", Value: 10 * time.Second, EnvVars: env("PROPOSAL_INTERVAL"), Destination: &cfg.ProposalInterval, Usage: "time between output proposals"},

		&cli.IntFlag{Name: "sequencers", Category: "several sequencers", Value: 1, EnvVars: env("SEQUENCERS"), Destination: &cfg.Sequencers,
			Usage: "how many sequencers take turns, each a process of its own with ports 10 above the one before; more than 1 need --redis"},
		&cli.StringFlag{Name: "redis", Category: "several sequencers", EnvVars: []string{"REGALIA_REDIS"}, Destination: &cfg.Redis,
			Usage: "Redis that the sequencers share, for example redis://127.0.0.1:6379/0"},

		&cli.StringFlag{Name: "addr", Category: "ports (0 = any free port)", Value: "127.0.0.1", EnvVars: env("ADDR"), Destination: &cfg.Addr,
			Usage: "address that every port listens on; anything but loopback shows development keys' chains to others"},
		port("l1-rpc-port", "L1_RPC_PORT", 8545, &cfg.L1RPCPort, "L1 JSON-RPC, HTTP and websocket"),
		port("l1-beacon-port", "L1_BEACON_PORT", 5052, &cfg.BeaconPort, "L1 beacon API"),
		port("rpc-port", "RPC_PORT", 9545, &cfg.RPCPort, "L2 JSON-RPC, HTTP and websocket"),
		port("auth-port", "AUTH_PORT", 9551, &cfg.AuthPort, "L2 authenticated JSON-RPC"),
		port("stream-port", "STREAM_PORT", 9546, &cfg.StreamPort, "stream of the open block, websocket"),
		port("ops-port", "OPS_PORT", 7300, &cfg.OpsPort, "health and metrics of the sequencer; batcher and proposer take the next two"),
	}
}

// Validate reports the first thing that would stop the devnet from starting.
func (c *Config) Validate() error {
	switch {
	case c.Dir == "":
		return errors.New("dir is empty: name a directory")
	case c.L1ChainID == 0 || c.L2ChainID == 0:
		return errors.New("chain id 0: want 1 or more")
	case c.L1ChainID == c.L2ChainID:
		return fmt.Errorf("L1 and L2 have the same chain id %d: choose two", c.L1ChainID)
	case c.L1BlockTime == 0 || c.L2BlockTime == 0:
		return errors.New("block time 0: want 1 second or more")
	case c.L2BlockTime > c.L1BlockTime:
		return fmt.Errorf("l2-block-time %d s is longer than l1-block-time %d s: the L2 could not keep up with L1", c.L2BlockTime, c.L1BlockTime)
	case c.Sequencers < 0 || c.Sequencers > 9:
		return fmt.Errorf("sequencers %d: want 1 to 9", c.Sequencers)
	case c.Sequencers > 1 && c.Redis == "":
		return fmt.Errorf("redis is empty: %d sequencers share one (--redis redis://127.0.0.1:6379/0)", c.Sequencers)
	case c.Sequencers <= 1 && c.Redis != "":
		return errors.New("redis is for several sequencers: want --sequencers 2 or more, or no --redis")
	case c.ProposalInterval <= 0:
		return fmt.Errorf("proposal-interval %s: want more than 0", c.ProposalInterval)
	}
	return nil
}

// opsPort is the port of the role at the given place after the sequencer's.
func (c *Config) opsPort(place int) int {
	if c.OpsPort == 0 {
		return 0
	}
	return c.OpsPort + place
}
