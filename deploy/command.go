package deploy

import (
	_ "embed"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"text/tabwriter"

	"github.com/ethereum/go-ethereum/log"
	"github.com/urfave/cli/v2"

	"github.com/regalia-network/regalia/internal/logging"
)

// exampleIntent is what `deploy init` writes.
//
//go:embed intent.example.toml
var exampleIntent []byte

// Command is `regalia deploy` with its subcommands.
func Command() *cli.Command {
	cfg := DefaultConfig()
	var logs logging.Config
	return &cli.Command{
		Name:  "deploy",
		Usage: "put the chain's contracts on L1 and write the files its nodes start from",
		Description: `Reads an intent, deploys the OP Stack's contracts to L1, builds the L2's genesis with
Regalia's contracts in it, and writes rollup.json, genesis.json and addresses.json.

It can be stopped at any point and run again: what is done is skipped. Begin with
'regalia deploy init', and finish with 'regalia deploy verify'.`,
		Flags: append(Flags(&cfg), logging.Flags(&logs)...),
		Action: func(c *cli.Context) error {
			l, err := logging.New(logs, os.Stderr)
			if err != nil {
				return err
			}
			res, err := Apply(c.Context, cfg, l)
			if err != nil {
				return err
			}
			_, err = fmt.Fprintf(c.App.Writer, "deployed L2 chain %s with %d transactions to L1; rollup.json, genesis.json and addresses.json are in %s\n",
				res.Rollup.L2ChainID, res.Transactions, cfg.Dir)
			return err
		},
		Subcommands: []*cli.Command{verifyCommand(), initCommand()},
	}
}

func verifyCommand() *cli.Command {
	cfg := DefaultConfig()
	cfg.IntentPath = ""
	var logs logging.Config
	var differing bool
	flags := append(readFlags(&cfg),
		&cli.StringFlag{Name: "intent", EnvVars: []string{"REGALIA_INTENT"}, Usage: "intent `FILE` the deployment should follow; else the one it was made from", Destination: &cfg.IntentPath},
		&cli.BoolFlag{Name: "only-differing", EnvVars: []string{"REGALIA_VERIFY_ONLY_DIFFERING"}, Usage: "leave out the lines that are ok", Destination: &differing})
	return &cli.Command{
		Name:  "verify",
		Usage: "read everything back from L1 and the files, and compare",
		Description: `Compares code, proxies, owners, roles, parameters, the dispute game and the anchor on
L1, and the files in the directory, with what the intent asks for. Needs no key and
changes nothing. Exits with status 1 if anything differs.`,
		Flags: append(flags, logging.Flags(&logs)...),
		Action: func(c *cli.Context) error {
			if given := misplaced(c.Lineage()[1]); given != "" {
				return fmt.Errorf("--%s stands before verify, where it is not read: write deploy verify --%s …", given, given)
			}
			l, err := logging.New(logs, os.Stderr)
			if err != nil {
				return err
			}
			return runVerify(c, cfg, differing, l)
		},
	}
}

// misplaced is a flag of deploy that stands on the command line, or nothing.
// What the environment sets holds for the subcommand too.
func misplaced(deploy *cli.Context) string {
	for _, f := range deploy.Command.Flags {
		name := f.Names()[0]
		if !slices.Contains(deploy.LocalFlagNames(), name) {
			continue
		}
		fromEnv := slices.ContainsFunc(f.(cli.DocGenerationFlag).GetEnvVars(), func(key string) bool {
			value, ok := os.LookupEnv(key)
			return ok && value == fmt.Sprint(deploy.Value(name))
		})
		if !fromEnv {
			return name
		}
	}
	return ""
}

// ErrDiffers means that verify found differences.
var ErrDiffers = errors.New("the deployment is not what it should be")

func runVerify(c *cli.Context, cfg Config, differing bool, logger log.Logger) error {
	vc := VerifyConfig{Dir: cfg.Dir, L1RPC: cfg.L1RPC}
	if cfg.IntentPath != "" {
		in, err := ReadIntent(cfg.IntentPath)
		if err != nil {
			return err
		}
		vc.Intent = in
	}
	lines, err := Verify(c.Context, vc, logger)
	if err != nil {
		return err
	}
	return writeTable(c.App.Writer, lines, differing)
}

// writeTable prints the lines and returns ErrDiffers if one is not ok.
func writeTable(w io.Writer, lines []Line, differing bool) error {
	table := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	wrong := 0
	for _, line := range lines {
		if line.OK() {
			if !differing {
				fmt.Fprintf(table, "ok\t%s\t%s\n", line.What, short(line.Got))
			}
			continue
		}
		wrong++
		fmt.Fprintf(table, "differs\t%s\tis %s, should be %s\n", line.What, line.Got, line.Want)
	}
	if err := table.Flush(); err != nil {
		return err
	}
	if wrong > 0 {
		return fmt.Errorf("%w: %d of %d checks differ", ErrDiffers, wrong, len(lines))
	}
	_, err := fmt.Fprintf(w, "deploy verify: %d checks ok\n", len(lines))
	return err
}

// short keeps the table narrow; what differs is printed in full.
func short(s string) string {
	const most = 70
	if len(s) <= most {
		return s
	}
	return s[:most] + "…"
}

func initCommand() *cli.Command {
	path := DefaultConfig().IntentPath
	return &cli.Command{
		Name:  "init",
		Usage: "write an example intent to fill in",
		Flags: []cli.Flag{
			&cli.StringFlag{Name: "intent", EnvVars: []string{"REGALIA_INTENT"}, Usage: "`FILE` to write; it must not exist", Destination: &path, Value: path},
		},
		Action: func(c *cli.Context) error {
			f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
			if err != nil {
				return fmt.Errorf("write example intent: %w", err)
			}
			_, err = f.Write(exampleIntent)
			if err := errors.Join(err, f.Close()); err != nil {
				return fmt.Errorf("write example intent: %w", err)
			}
			_, err = fmt.Fprintf(c.App.Writer, "wrote %s: fill in the chain ids and accounts, then run regalia deploy\n", path)
			return err
		},
	}
}
