package proposer

import (
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/regalia-network/regalia/internal/l1tx"
	"github.com/regalia-network/regalia/internal/ops"
	"github.com/urfave/cli/v2"
)

// Config of a proposer.
type Config struct {
	L1RPC     string
	RollupRPC string // serves optimism_*
	Tx        l1tx.Config
	Ops       ops.Config

	Factory           string // address of the DisputeGameFactory proxy
	GameType          uint   // 1 = permissioned
	ProposalInterval  time.Duration
	PollInterval      time.Duration
	AllowNonFinalized bool

	WatchRPC string // a verifier's; empty = do not watch
}

// Flags binds every field of cfg to its flag and environment variable.
func Flags(cfg *Config) []cli.Flag {
	cfg.Tx = l1tx.DefaultConfig()
	env := func(name string) []string { return []string{"REGALIA_PROPOSER_" + name} }
	flags := []cli.Flag{
		&cli.StringFlag{Name: "l1-rpc", EnvVars: []string{"REGALIA_L1_RPC"}, Destination: &cfg.L1RPC,
			Usage: "L1 JSON-RPC URL"},
		&cli.StringFlag{Name: "rollup-rpc", Value: "http://127.0.0.1:9545", EnvVars: []string{"REGALIA_ROLLUP_RPC"}, Destination: &cfg.RollupRPC,
			Usage: "node that serves optimism_*; a verifier of your own is the safest"},
		&cli.StringFlag{Name: "game-factory", Category: "proposals", EnvVars: env("GAME_FACTORY"), Destination: &cfg.Factory,
			Usage: "address of the DisputeGameFactory proxy on L1 (addresses.json)"},
		&cli.UintFlag{Name: "game-type", Category: "proposals", Value: 1, EnvVars: env("GAME_TYPE"), Destination: &cfg.GameType,
			Usage: "dispute game type; 1 = permissioned"},
		&cli.DurationFlag{Name: "proposal-interval", Category: "proposals", Value: time.Hour, EnvVars: env("PROPOSAL_INTERVAL"), Destination: &cfg.ProposalInterval,
			Usage: "time between proposals; a withdrawal waits for the next one"},
		&cli.DurationFlag{Name: "poll-interval", Category: "proposals", Value: 6 * time.Second, EnvVars: env("POLL_INTERVAL"), Destination: &cfg.PollInterval,
			Usage: "how often it is checked whether a proposal is due"},
		&cli.BoolFlag{Name: "allow-non-finalized", Category: "proposals", EnvVars: env("ALLOW_NON_FINALIZED"), Destination: &cfg.AllowNonFinalized,
			Usage: "propose safe blocks that L1 has not finalized yet: faster, and void if L1 reorgs"},
		&cli.StringFlag{Name: "watch-rpc", Category: "proposals", EnvVars: env("WATCH_RPC"), Destination: &cfg.WatchRPC,
			Usage: "RPC of a verifier to compare every game with; also resolves games and claims the key's bonds (see proposer watch)"},
	}
	flags = append(flags, cfg.Tx.Flags("REGALIA_PROPOSER")...)
	return append(flags, ops.Flags(&cfg.Ops, "PROPOSER", 7302)...)
}

// Validate reports the first thing that would stop the proposer from starting.
func (c *Config) Validate() error {
	switch {
	case c.L1RPC == "":
		return errors.New("l1-rpc is empty: name the L1's JSON-RPC URL (--l1-rpc or REGALIA_L1_RPC)")
	case c.RollupRPC == "":
		return errors.New("rollup-rpc is empty: name a node's RPC URL (--rollup-rpc or REGALIA_ROLLUP_RPC)")
	case !common.IsHexAddress(c.Factory) || common.HexToAddress(c.Factory) == (common.Address{}):
		return fmt.Errorf("game-factory %q: want the address of the DisputeGameFactory proxy, 0x and 40 hex digits", c.Factory)
	case c.GameType > 1<<32-1:
		return fmt.Errorf("game-type %d: want at most %d", c.GameType, uint32(1<<32-1))
	case c.ProposalInterval <= 0:
		return fmt.Errorf("proposal-interval %s: want more than 0", c.ProposalInterval)
	case c.PollInterval <= 0:
		return fmt.Errorf("poll-interval %s: want more than 0", c.PollInterval)
	}
	return c.Tx.Validate()
}
