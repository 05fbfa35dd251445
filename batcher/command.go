package batcher

import (
	"os"

	"github.com/regalia-network/regalia/internal/logging"
	"github.com/urfave/cli/v2"
)

// Command is `regalia batcher`.
func Command() *cli.Command {
	var cfg Config
	var logs logging.Config
	return &cli.Command{
		Name:  "batcher",
		Usage: "post the L2's blocks to L1 as span batches in blobs or calldata",
		Description: `Reads new blocks from the sequencer, compresses them into channels (span batches,
brotli) and posts these to the batch inbox on L1. It keeps no state of its own: after a
restart it goes on from the safe head.`,
		Flags: append(Flags(&cfg), logging.Flags(&logs)...),
		Action: func(c *cli.Context) error {
			l, err := logging.New(logs, os.Stderr)
			if err != nil {
				return err
			}
			return Run(c.Context, cfg, l, nil)
		},
	}
}
