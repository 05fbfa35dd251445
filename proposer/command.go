package proposer

import (
	"os"

	"github.com/regalia-network/regalia/internal/logging"
	"github.com/regalia-network/regalia/proposer/watch"
	"github.com/urfave/cli/v2"
)

// Command is `regalia proposer`.
func Command() *cli.Command {
	var cfg Config
	var logs logging.Config
	return &cli.Command{
		Name:  "proposer",
		Usage: "propose the L2's output roots to L1 as dispute games",
		Description: `Asks a node for the output root of the newest finalized (or safe) block and opens a
dispute game for it on L1 each proposal interval. Withdrawals are proven against these
games. The key must be the proposer of the permissioned game.`,
		Flags:       append(Flags(&cfg), logging.Flags(&logs)...),
		Subcommands: []*cli.Command{watch.Command()},
		Action: func(c *cli.Context) error {
			l, err := logging.New(logs, os.Stderr)
			if err != nil {
				return err
			}
			return Run(c.Context, cfg, l, nil)
		},
	}
}
