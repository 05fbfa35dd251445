package migration

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/log"
	"github.com/urfave/cli/v2"

	"github.com/regalia-network/regalia/internal/l1tx"
	"github.com/regalia-network/regalia/internal/logging"
	"github.com/regalia-network/regalia/internal/redact"
	"github.com/regalia-network/regalia/migration/cutover"
)

// l1Command is `regalia migrate l1`.
func l1Command() *cli.Command {
	return &cli.Command{
		Name:  "l1",
		Usage: "L1's side of the cut-over: the way out for what the sovereign chain does not carry",
		Description: `Each step looks at L1, does what is not done yet, and can be repeated. What only the owner
of L1's contracts may do is sent if the key is the owner's. Otherwise the calls are printed,
and written to DIR/l1-calls.json for the Transaction Builder of a Safe, and the exit status
is 1: give the same command again once they are on L1. DIR/l1.json holds the addresses.`,
		Subcommands: []*cli.Command{l1RetireCommand(), l1OpenCommand(), l1FreezeCommand(), l1ClaimedCommand(), l1SealCommand(), l1ReleaseCommand(), l1StatusCommand()},
	}
}

// l1Step is what the subcommands of `regalia migrate l1` share.
type l1Step struct {
	cutover.Config
	logs logging.Config
}

// flags are the step's; one that sends nothing takes no key.
func (s *l1Step) flags(sends bool, more ...cli.Flag) []cli.Flag {
	flags := append([]cli.Flag{dirFlag(&s.Dir),
		&cli.StringFlag{Name: "l1-rpc", EnvVars: env("L1_RPC"), Destination: &s.RPC, Required: true, Usage: "URL of an L1 node's RPC that you trust"},
	}, more...)
	if sends {
		s.Tx = l1tx.DefaultConfig()
		flags = append(flags, s.Tx.Flags("REGALIA_MIGRATE")...)
	}
	return append(flags, logging.Flags(&s.logs)...)
}

// run does the step, and tells what is left to others.
func (s *l1Step) run(c *cli.Context, name string, do func(context.Context, log.Logger) error) error {
	urls := redact.URLs{s.RPC, c.String("l2-rpc")}
	logger, err := newLogger(s.logs)
	if err != nil {
		return err
	}
	if s.Tx.Given() {
		if err := s.Tx.Validate(); err != nil {
			return fmt.Errorf("migrate l1 %s: %w", name, err)
		}
	}
	err = do(c.Context, urls.Logger(logger))
	var left *cutover.Left
	if errors.As(err, &left) {
		fmt.Fprintf(c.App.Writer, "left to others, in this order, and in %s:\n", cutover.CallsFile(s.Dir))
		if err := cutover.Print(c.App.Writer, left.Calls); err != nil {
			return err
		}
	}
	if err != nil {
		return fmt.Errorf("migrate l1 %s: %w", name, urls.Error(err))
	}
	return nil
}

// resumed does a step of a cut-over that was begun.
func (s *l1Step) resumed(c *cli.Context, name string, do func(context.Context, *cutover.Site) error) error {
	return s.run(c, name, func(ctx context.Context, logger log.Logger) error {
		site, err := cutover.Resume(ctx, s.Config, logger)
		if err != nil {
			return err
		}
		defer site.Close()
		return do(ctx, site)
	})
}
