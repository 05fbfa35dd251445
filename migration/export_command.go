package migration

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/log"
	"github.com/urfave/cli/v2"

	"github.com/regalia-network/regalia/internal/logging"
	"github.com/regalia-network/regalia/migration/export"
)

// exportOptions are the inputs of an export.
type exportOptions struct {
	dir       string
	chaindata string // of a stopped node; else the three of a running one
	source    export.SourceConfig
	tries     bool   // of chaindata, even where there is flat state
	base      string // an earlier export's directory; empty: all is read
	block     string
	export    export.Options
}

func env(name string) []string { return []string{"REGALIA_MIGRATE_" + name} }

// dirFlag is the directory that all steps share.
func dirFlag(dir *string) cli.Flag {
	return &cli.StringFlag{Name: "dir", EnvVars: env("DIR"), Destination: dir, Required: true,
		Usage: "the migration's directory: each step finds there what the ones before have made"}
}

// sourceFlags name a running L2 node.
func sourceFlags(cfg *export.SourceConfig) []cli.Flag {
	return []cli.Flag{
		&cli.StringFlag{Name: "l2-rpc", EnvVars: env("L2_RPC"), Destination: &cfg.RPC, Usage: "URL of the L2 node's public RPC"},
		&cli.StringFlag{Name: "l2-auth-rpc", EnvVars: env("L2_AUTH_RPC"), Destination: &cfg.AuthRPC,
			Usage: "URL of the same node's authenticated RPC, which serves the debug namespace"},
		&cli.StringFlag{Name: "jwt-secret", EnvVars: env("JWT_SECRET"), Destination: &cfg.JWTSecret,
			Usage: "file with the authenticated RPC's secret, 32 bytes in hex"},
	}
}

// exportCommand is `regalia migrate export`.
func exportCommand() *cli.Command {
	var opts exportOptions
	var logs logging.Config
	flags := []cli.Flag{
		dirFlag(&opts.dir),
		&cli.StringFlag{Name: "chaindata", EnvVars: env("CHAINDATA"), Destination: &opts.chaindata,
			Usage: "chain database of a stopped node, such as <data-dir>/regalia/chaindata: the fast way"},
		&cli.BoolFlag{Name: "tries", EnvVars: env("TRIES"), Destination: &opts.tries,
			Usage: "with --chaindata, read the tries and not the flat state that the node keeps beside them: several times slower, for when verify says that the flat state is not the block's"},
		&cli.StringFlag{Name: "base", EnvVars: env("BASE"), Destination: &opts.base,
			Usage: "migration's directory of an earlier block: only what changed since is read, with --chaindata of a node"},
		&cli.StringFlag{Name: "block", EnvVars: env("BLOCK"), Value: "finalized", Destination: &opts.block, Usage: "the L2 block: finalized, a number or a hash"},
		&cli.IntFlag{Name: "workers", EnvVars: env("WORKERS"), Destination: &opts.export.Workers, Usage: "key ranges read at a time; 0 means one per processor"},
		&cli.IntFlag{Name: "ranges", EnvVars: env("RANGES"), Value: export.DefaultRanges, Destination: &opts.export.Ranges,
			Usage: "key ranges, a power of two up to 256; decides how the state is spread over files"},
		&cli.Int64Flag{Name: "chunk-bytes", EnvVars: env("CHUNK_BYTES"), Value: export.DefaultChunkBytes, Destination: &opts.export.ChunkBytes,
			Usage: "size, before compression, at which a file is closed; what a killed run has to do again, per worker"},
	}
	return &cli.Command{
		Name:  "export",
		Usage: "write the state of a block to files",
		Description: `Reads every account, slot and code of a block, from the database of a stopped node
(--chaindata) or over the RPC of a running one, and writes them to DIR/export.
Nothing is written to the source. A run that was stopped, however, goes on where it was
when the same command is given again.

For a short cut-over, export once while the chain runs, and with --base once more when it
has stopped: what did not change is taken from the earlier files, and the result is the
same as if all had been read.`,
		Flags: append(append(flags, sourceFlags(&opts.source)...), logging.Flags(&logs)...),
		Action: func(c *cli.Context) error {
			logger, err := newLogger(logs)
			if err != nil {
				return err
			}
			began := time.Now()
			manifest, err := runExport(c.Context, opts, logger)
			if err != nil {
				return fmt.Errorf("migrate export: %w", err)
			}
			hash, err := manifest.Hash()
			if err != nil {
				return err
			}
			n := manifest.Counts
			_, err = fmt.Fprintf(c.App.Writer, "export: block %d (%s), %d accounts, %d slots, %d codes in %d chunks in %.1f s; export %s\n",
				manifest.Block.Number, manifest.Block.Hash, n.Accounts, n.Slots, n.Codes, len(manifest.Chunks), time.Since(began).Seconds(), hash)
			return err
		},
	}
}

func runExport(ctx context.Context, opts exportOptions, logger log.Logger) (*export.Manifest, error) {
	opts.export.Dir = exportDir(opts.dir)
	if opts.chaindata != "" {
		if opts.source.RPC != "" || opts.source.AuthRPC != "" {
			return nil, errors.New("--chaindata and --l2-rpc together: the state is read from one of the two")
		}
		return exportDatabase(ctx, opts, logger)
	}
	if opts.base != "" {
		return nil, errors.New("--base needs --chaindata: only a database tells what changed")
	}
	if opts.source.RPC == "" || opts.source.AuthRPC == "" || opts.source.JWTSecret == "" {
		return nil, errors.New("give --chaindata, or --l2-rpc, --l2-auth-rpc and --jwt-secret")
	}
	src, err := export.Dial(ctx, opts.source, logger)
	if err != nil {
		return nil, err
	}
	defer src.Close()
	header, final, err := src.SelectBlock(ctx, opts.block)
	if err != nil {
		return nil, err
	}
	if opts.export.ChainID, err = src.ChainID(ctx); err != nil {
		return nil, err
	}
	return exportState(ctx, src, opts, header, final, logger)
}

func exportDatabase(ctx context.Context, opts exportOptions, logger log.Logger) (m *export.Manifest, err error) {
	db, err := export.OpenDatabase(opts.chaindata)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	if opts.tries {
		db.IgnoreFlat()
	}
	header, final, err := db.SelectBlock(opts.block)
	if err != nil {
		return nil, err
	}
	if opts.export.ChainID, err = db.ChainID(); err != nil {
		return nil, err
	}
	if !db.Flat(header) && !opts.tries {
		logger.Warn("The node left no flat state for the block: its tries are read, which takes several times as long", "block", header.Number)
	}
	if opts.base == "" {
		return exportState(ctx, db, opts, header, final, logger)
	}
	base, err := export.Open(exportDir(opts.base))
	if err != nil {
		return nil, fmt.Errorf("base: %w", err)
	}
	if base.Manifest.ChainID != opts.export.ChainID {
		return nil, fmt.Errorf("base %s is of chain %d, the database of chain %d", opts.base, base.Manifest.ChainID, opts.export.ChainID)
	}
	changes, err := db.Since(ctx, base, header)
	if err != nil {
		return nil, err
	}
	logger.Info("Only what changed is read", "since", base.Manifest.Block.Number, "block", header.Number)
	return exportState(ctx, changes, opts, header, final, logger)
}

func exportState(ctx context.Context, src export.State, opts exportOptions, header *types.Header, final bool, logger log.Logger) (*export.Manifest, error) {
	if !final {
		logger.Warn("The block is not finalized: a reorg may still take it back", "block", header.Number)
	}
	opts.export.Header = header
	return export.Run(ctx, src, opts.export, logger)
}
