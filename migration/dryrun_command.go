package migration

import (
	"fmt"
	"os"

	"github.com/ethereum/go-ethereum/log"
	"github.com/urfave/cli/v2"

	"github.com/regalia-network/regalia/internal/logging"
)

// dryRunCommand is `regalia migrate dry-run`.
func dryRunCommand() *cli.Command {
	opts := DefaultOptions()
	var logs logging.Config
	return &cli.Command{
		Name:  "dry-run",
		Usage: "export a live L2's state, boot it as a sovereign chain here, and compare the two",
		Description: `Reads the state of a finalized block from a running L2 node, writes it to files,
recomputes the state root from the files, makes a genesis.json of them, boots that in
this process as a post-merge chain without rollup, produces blocks, and compares every
account, storage slot and code with the L2's. Nothing is written to the L2. With --l1-rpc
and --system-config it makes the plan too, and fails if that is refused.

The directory receives export/, genesis.json, report.json and the chain's database.
Exit status 0 means that every check held.`,
		Flags: append(Flags(&opts), logging.Flags(&logs)...),
		Action: func(c *cli.Context) error {
			logger, err := newLogger(logs)
			if err != nil {
				return err
			}
			opts.Probes, opts.Accounts = c.StringSlice("probe"), c.StringSlice("account")
			return runDryRun(c, opts, logger)
		},
	}
}

// newLogger makes our logger, and keeps what go-ethereum has to say about its
// boot out of a log of outcomes: at info it speaks from warnings on.
func newLogger(cfg logging.Config) (log.Logger, error) {
	logger, err := logging.New(cfg, os.Stderr)
	if err != nil || cfg.Level != "info" {
		return logger, err
	}
	cfg.Level = "warn"
	_, err = logging.New(cfg, os.Stderr) // becomes go-ethereum's default
	return logger, err
}

// runDryRun prints the summary: at the end, or before a served chain blocks.
func runDryRun(c *cli.Context, opts Options, logger log.Logger) error {
	served := false
	var printErr error
	opts.OnServe = func(r *Report) {
		served = true
		if printErr = r.WriteText(c.App.Writer); printErr == nil {
			_, printErr = fmt.Fprintf(c.App.Writer, "sovereign chain %d is served on %s until Ctrl-C\n", r.SovereignChainID, r.SovereignRPC)
		}
	}
	report, err := Run(c.Context, opts, logger)
	if report != nil && !served {
		printErr = report.WriteText(c.App.Writer)
	}
	if err != nil {
		return fmt.Errorf("migrate dry-run: %w", err)
	}
	return printErr
}

// Flags binds the command line to opts. The repeatable flags are read by the
// command, as the library has no destination of a plain string slice.
func Flags(opts *Options) []cli.Flag {
	env := func(name string) []string { return []string{"REGALIA_MIGRATE_" + name} }
	return append([]cli.Flag{
		&cli.StringFlag{Name: "dir", EnvVars: env("DIR"), Destination: &opts.Dir, Required: true,
			Usage: "output directory: empty, or of an earlier dry-run of the same chain, whose results it replaces"},
		&cli.StringFlag{Name: "l2-rpc", EnvVars: env("L2_RPC"), Value: opts.L2RPC, Destination: &opts.L2RPC, Required: true,
			Usage: "URL of the L2 node's public RPC"},
		&cli.StringFlag{Name: "l2-auth-rpc", EnvVars: env("L2_AUTH_RPC"), Destination: &opts.L2AuthRPC, Required: true,
			Usage: "URL of the same node's authenticated RPC, which serves the debug namespace"},
		&cli.StringFlag{Name: "jwt-secret", EnvVars: env("JWT_SECRET"), Destination: &opts.JWTSecret, Required: true,
			Usage: "file with the authenticated RPC's secret, 32 bytes in hex"},
		&cli.StringFlag{Name: "block", EnvVars: env("BLOCK"), Value: opts.Block, Destination: &opts.Block,
			Usage: "the L2 block: finalized, proposed (with --l1-rpc), a number or a hash"},
		&cli.Uint64Flag{Name: "chain-id", EnvVars: env("CHAIN_ID"), Value: opts.ChainID, Destination: &opts.ChainID,
			Usage: "the sovereign chain's id; 0 keeps the L2's, so that signed vouchers and wallets stay valid"},
		&cli.StringFlag{Name: "rules", EnvVars: env("RULES"), Destination: &opts.Rules,
			Usage: "TOML file with the rules of what changes; without one only the system contracts are installed"},
		&cli.IntFlag{Name: "blocks", EnvVars: env("BLOCKS"), Value: opts.Blocks, Destination: &opts.Blocks,
			Usage: "how many blocks to produce on the sovereign chain"},
		&cli.StringSliceFlag{Name: "probe", EnvVars: env("PROBE"),
			Usage: "address:calldata, a call that must answer alike on both chains; repeatable"},
		&cli.StringSliceFlag{Name: "account", EnvVars: env("ACCOUNT"),
			Usage: "an account whose balance and nonce are shown on both chains; repeatable"},
		&cli.BoolFlag{Name: "serve", EnvVars: env("SERVE"), Destination: &opts.Serve,
			Usage: "keep the sovereign chain running on a free loopback port until Ctrl-C"},
	}, l1Flags(&opts.L1)...)
}
