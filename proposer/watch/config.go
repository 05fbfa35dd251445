package watch

import (
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/regalia-network/regalia/internal/l1tx"
	"github.com/regalia-network/regalia/internal/ops"
	"github.com/urfave/cli/v2"
)

// Config of a watcher that runs as a process of its own.
type Config struct {
	L1RPC       string
	VerifierRPC string // serves optimism_*
	Tx          l1tx.Config
	Ops         ops.Config

	Factory      string // address of the DisputeGameFactory proxy
	GameType     uint   // 1 = permissioned
	MaxAge       time.Duration
	PollInterval time.Duration
	Challenge    bool
	Once         bool
}

// Flags binds every field of cfg to its flag and environment variable.
func Flags(cfg *Config) []cli.Flag {
	cfg.Tx = l1tx.DefaultConfig()
	env := func(name string) []string { return []string{"REGALIA_WATCHER_" + name} }
	flags := []cli.Flag{
		&cli.StringFlag{Name: "l1-rpc", EnvVars: []string{"REGALIA_L1_RPC"}, Destination: &cfg.L1RPC,
			Usage: "L1 JSON-RPC URL"},
		&cli.StringFlag{Name: "verifier-rpc", EnvVars: []string{"REGALIA_VERIFIER_RPC"}, Destination: &cfg.VerifierRPC,
			Usage: "RPC of a node that derives from L1 alone (regalia sequencer --role verifier), with an L1 of your own"},
		&cli.StringFlag{Name: "game-factory", Category: "games", EnvVars: env("GAME_FACTORY"), Destination: &cfg.Factory,
			Usage: "address of the DisputeGameFactory proxy on L1 (addresses.json)"},
		&cli.UintFlag{Name: "game-type", Category: "games", Value: 1, EnvVars: env("GAME_TYPE"), Destination: &cfg.GameType,
			Usage: "dispute game type; 1 = permissioned"},
		&cli.DurationFlag{Name: "max-age", Category: "games", Value: 14 * 24 * time.Hour, EnvVars: env("MAX_AGE"), Destination: &cfg.MaxAge,
			Usage: "games older than this at the start are left out"},
		&cli.DurationFlag{Name: "poll-interval", Category: "games", Value: 12 * time.Second, EnvVars: env("POLL_INTERVAL"), Destination: &cfg.PollInterval,
			Usage: "time between rounds"},
		&cli.BoolFlag{Name: "challenge", Category: "games", EnvVars: env("CHALLENGE"), Destination: &cfg.Challenge,
			Usage: "move against false outputs; the key must be the challenger of the permissioned game"},
		&cli.BoolFlag{Name: "once", Category: "games", EnvVars: env("ONCE"), Destination: &cfg.Once,
			Usage: "compare all games once and exit: 0 all right, 3 an output is false, 1 it cannot be told"},
	}
	flags = append(flags, cfg.Tx.Flags("REGALIA_WATCHER")...)
	return append(flags, ops.Flags(&cfg.Ops, "WATCHER", 7303)...)
}

// Validate reports the first thing that would stop the watcher from starting.
func (c *Config) Validate() error {
	switch {
	case c.L1RPC == "":
		return errors.New("l1-rpc is empty: name the L1's JSON-RPC URL (--l1-rpc or REGALIA_L1_RPC)")
	case c.VerifierRPC == "":
		return errors.New("verifier-rpc is empty: name a verifier's RPC URL (--verifier-rpc or REGALIA_VERIFIER_RPC)")
	case !common.IsHexAddress(c.Factory) || common.HexToAddress(c.Factory) == (common.Address{}):
		return fmt.Errorf("game-factory %q: want the address of the DisputeGameFactory proxy, 0x and 40 hex digits", c.Factory)
	case c.GameType > 1<<32-1:
		return fmt.Errorf("game-type %d: want at most %d", c.GameType, uint32(1<<32-1))
	case c.MaxAge <= 0:
		return fmt.Errorf("max-age %s: want more than 0", c.MaxAge)
	case c.PollInterval <= 0:
		return fmt.Errorf("poll-interval %s: want more than 0", c.PollInterval)
	case c.Once && c.Challenge:
		return errors.New("once only looks: drop --challenge or --once")
	case c.Challenge && !c.Tx.Given():
		return errors.New("challenge needs the challenger's key: give --private-key-file, --mnemonic-file or --signer-endpoint, or drop it")
	}
	if c.Tx.Given() {
		return c.Tx.Validate()
	}
	return nil
}
