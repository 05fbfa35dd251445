package migration

import "github.com/urfave/cli/v2"

// Command is `regalia migrate`.
func Command() *cli.Command {
	return &cli.Command{
		Name:        "migrate",
		Usage:       "take the L2's state to a sovereign chain",
		Subcommands: []*cli.Command{planCommand(), exportCommand(), transformCommand(), genesisCommand(), verifyCommand(), proveCommand(), reportCommand(), dryRunCommand(), l1Command()},
	}
}
