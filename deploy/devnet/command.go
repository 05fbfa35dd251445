package devnet

import (
	"fmt"
	"os"

	"github.com/regalia-network/regalia/internal/logging"
	"github.com/urfave/cli/v2"
)

// Command is `regalia devnet`.
func Command() *cli.Command {
	var cfg Config
	var logs logging.Config
	return &cli.Command{
		Name:  "devnet",
		Usage: "run an L1, the contracts and every role on this machine",
		Description: `Starts an L1 with blobs in process, deploys the OP Stack contracts to it, and runs the
sequencer, the batcher and the proposer against it. Accounts of the well-known
development mnemonic are funded on both chains. Prints what is where, and writes the
same to devnet.json in its directory; the log goes to regalia.log there.

Both chains stay in the directory: the same command goes on with them. Ctrl-C stops
everything. For development only.`,
		Flags: append(Flags(&cfg), logging.Flags(&logs)...),
		Action: func(c *cli.Context) error {
			if err := os.MkdirAll(cfg.Dir, 0o755); err != nil {
				return fmt.Errorf("devnet directory: %w", err)
			}
			file, err := os.OpenFile(LogFile(cfg.Dir), os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o644)
			if err != nil {
				return fmt.Errorf("devnet log: %w", err)
			}
			defer file.Close()
			l, err := logging.New(logs, file)
			if err != nil {
				return err
			}
			return Run(c.Context, cfg, l, c.App.Writer)
		},
	}
}
