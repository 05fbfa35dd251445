// Command regalia runs every role of the Regalia rollup: one binary, one
// subcommand per role.
package main

import (
	"context"
	"fmt"
	"os"
	"os/signal"
	"syscall"

	"github.com/regalia-network/regalia/batcher"
	"github.com/regalia-network/regalia/deploy"
	"github.com/regalia-network/regalia/deploy/devnet"
	"github.com/regalia-network/regalia/deploy/status"
	"github.com/regalia-network/regalia/internal/version"
	"github.com/regalia-network/regalia/migration"
	"github.com/regalia-network/regalia/proposer"
	"github.com/regalia-network/regalia/sequencer"
	"github.com/urfave/cli/v2"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	context.AfterFunc(ctx, stop) // a second signal ends the process at once
	if err := app().RunContext(ctx, os.Args); err != nil {
		fmt.Fprintln(os.Stderr, "regalia:", err)
		os.Exit(1)
	}
}

func app() *cli.App {
	app := &cli.App{
		Name:    "regalia",
		Usage:   "an OP Stack rollup for paid AI inference",
		Version: version.String(),
		Description: `Start with 'regalia devnet': an L1, the contracts and every role on this machine.
Each role also runs as a process of its own, against URLs. Every flag has an
environment variable, shown in brackets in the role's help.`,
		HideVersion: true,
		Commands: []*cli.Command{
			devnet.Command(), deploy.Command(), sequencer.Command(), batcher.Command(), proposer.Command(), status.Command(), migration.Command(),
			{
				Name: "version", Usage: "print the version",
				Action: func(c *cli.Context) error {
					fmt.Fprintln(c.App.Writer, version.String())
					return nil
				},
			},
		},
		CommandNotFound: func(_ *cli.Context, name string) {
			fmt.Fprintf(os.Stderr, "regalia: there is no command %q: see regalia --help\n", name)
			os.Exit(2)
		},
	}
	refuseArguments(app.Commands)
	return app
}

// refuseArguments makes every command refuse what is no flag: all inputs are
// flags, so a stray word is a mistake.
func refuseArguments(commands []*cli.Command) {
	for _, command := range commands {
		refuseArguments(command.Subcommands)
		if act := command.Action; act != nil {
			command.Action = func(c *cli.Context) error {
				if c.Args().Present() {
					return fmt.Errorf("%s takes no argument %q: see regalia %s --help", c.Command.HelpName, c.Args().First(), c.Command.Name)
				}
				return act(c)
			}
		}
	}
}
