package sequencer

import (
	"os"
	"runtime"
	"runtime/debug"

	"github.com/regalia-network/regalia/internal/logging"
	"github.com/urfave/cli/v2"
)

// Command is `regalia sequencer`.
func Command() *cli.Command {
	var cfg Config
	var logs logging.Config
	return &cli.Command{
		Name:  "sequencer",
		Usage: "run an L2 node: the leader that builds blocks, or a verifier that derives them from L1",
		Description: `Executes the L2 and follows L1. With --role leader it takes transactions, builds a
block every block time and derives the safe chain from what the batcher posts. With
--role verifier it needs nothing but L1 and reaches the same blocks. With --role standby
or replica it follows a leader's journal in Redis; a standby leads when no other does.

The public RPC serves eth, net, web3, txpool and optimism over HTTP and websocket.
The Engine API, admin and debug are only on the authenticated port, with the JWT secret.`,
		Flags:       append(Flags(&cfg), logging.Flags(&logs)...),
		Subcommands: []*cli.Command{journalCommand(), handoffCommand()},
		Action: func(c *cli.Context) error {
			l, err := logging.New(logs, os.Stderr)
			if err != nil {
				return err
			}
			spareCollector()
			if cfg.ownBuilder() {
				shareCores()
			}
			return Run(c.Context, cfg, l, nil)
		},
	}
}

// spareCollector lets the heap grow to four times what is in use before Go
// collects garbage, unless the environment says otherwise (GOGC, GOMEMLIMIT):
// collecting takes processors from transactions that wait.
func spareCollector() {
	if os.Getenv("GOGC") == "" && os.Getenv("GOMEMLIMIT") == "" {
		debug.SetGCPercent(300)
	}
}

// shareCores gives this process two of Go's processors for each core, unless its
// environment says how many (GOMAXPROCS). How long a transaction takes is decided
// by how long its goroutines wait beside long work: storing a block, hashing,
// checking. Go takes a processor away from such work after 10 ms only; with more
// processors than cores the kernel shares the cores, in finer slices.
func shareCores() {
	if os.Getenv("GOMAXPROCS") == "" {
		runtime.GOMAXPROCS(2 * runtime.GOMAXPROCS(0))
	}
}
