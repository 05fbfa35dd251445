package migration

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strconv"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/log"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/urfave/cli/v2"

	"github.com/regalia-network/regalia/internal/logging"
	"github.com/regalia-network/regalia/migration/anchor"
	"github.com/regalia-network/regalia/migration/export"
	"github.com/regalia-network/regalia/migration/view"
)

// proposed names, as a block, the newest finalized one whose output is on L1.
const proposed = "proposed"

// errRefused makes the exit status of a plan that says no.
var errRefused = errors.New("the plan is refused")

// L1Options say where the chain's contracts on L1 are.
type L1Options struct {
	RPC             string
	SystemConfig    string
	GameType        uint
	AllowUnresolved bool
}

func (o *L1Options) validate() error {
	if o.RPC == "" {
		return errors.New("--l1-rpc is empty: name an L1 node that you trust")
	}
	if !common.IsHexAddress(o.SystemConfig) {
		return fmt.Errorf("--system-config %q: want the address of the chain's SystemConfig on L1", o.SystemConfig)
	}
	return nil
}

// l1Flags bind the options. They are asked for by name wherever L1 is read.
func l1Flags(o *L1Options) []cli.Flag {
	return []cli.Flag{
		&cli.StringFlag{Name: "l1-rpc", EnvVars: env("L1_RPC"), Destination: &o.RPC, Usage: "URL of an L1 node's RPC that you trust"},
		&cli.StringFlag{Name: "system-config", EnvVars: env("SYSTEM_CONFIG"), Destination: &o.SystemConfig,
			Usage: "address on L1 of the chain's SystemConfig, which names all other contracts"},
		&cli.UintFlag{Name: "game-type", EnvVars: env("GAME_TYPE"), Value: 1, Destination: &o.GameType, Usage: "type of the games that claim outputs"},
		&cli.BoolFlag{Name: "allow-unresolved", EnvVars: env("ALLOW_UNRESOLVED"), Destination: &o.AllowUnresolved,
			Usage: "a claim that is not settled yet is enough: for rehearsals"},
	}
}

// planOptions are the inputs of a plan.
type planOptions struct {
	dir    string
	block  string
	rules  string
	source export.SourceConfig
	l1     L1Options
}

func planFile(dir string) string { return filepath.Join(dir, "plan.json") }

// readPlan reads plan.json and checks that it is of this export; it is nil if
// there is none.
func readPlan(dir string, archive *export.Archive) (*Plan, error) {
	plan, err := readFile[Plan](planFile(dir), planHead)
	if err != nil || plan == nil {
		return nil, err
	}
	hash, err := archive.Manifest.Hash()
	if err != nil {
		return nil, err
	}
	if plan.Export != hash {
		return nil, fmt.Errorf("%s is of export %s, %s is export %s: run regalia migrate plan again", planFile(dir), plan.Export, archive.Dir, hash)
	}
	return plan, nil
}

// planCommand is `regalia migrate plan`.
func planCommand() *cli.Command {
	var opts planOptions
	var logs logging.Config
	flags := append([]cli.Flag{
		dirFlag(&opts.dir),
		&cli.StringFlag{Name: "block", EnvVars: env("BLOCK"), Value: proposed, Destination: &opts.block,
			Usage: "the L2 block, unless DIR/export is there: proposed (the newest finalized one with an output on L1), finalized, a number or a hash"},
		&cli.StringFlag{Name: "rules", EnvVars: env("RULES"), Destination: &opts.rules,
			Usage: "TOML file with the rules, which also name resolvers and differences; without one the default rules"},
	}, sourceFlags(&opts.source)...)
	return &cli.Command{
		Name:  "plan",
		Usage: "find out whether the L2 may end at a block, and what is open between it and L1",
		Description: `Exports the block's state to DIR/export, unless it is there, and reads the logs of both
chains' bridges. Refuses, with exit status 1, unless the block is final, its output
proposed and undisputed, every withdrawal and deposit classified, each bridged asset
solvent to the wei with differences named, and somebody answers for what contracts hold.
All reasons are given, not only the first. Writes DIR/plan.json. The L2 node must be an
archive, since the wei of block 0 is read too.`,
		Flags: append(append(flags, l1Flags(&opts.l1)...), logging.Flags(&logs)...),
		Action: func(c *cli.Context) error {
			logger, err := newLogger(logs)
			if err != nil {
				return err
			}
			plan, err := runPlan(c.Context, opts, logger)
			if err != nil {
				return fmt.Errorf("migrate plan: %w", err)
			}
			if err := plan.WriteText(c.App.Writer); err != nil {
				return err
			}
			if !plan.OK {
				return fmt.Errorf("migrate plan: %w for %d reasons, each marked FAILED above", errRefused, plan.refusals())
			}
			return nil
		},
	}
}

func runPlan(ctx context.Context, opts planOptions, logger log.Logger) (*Plan, error) {
	if err := opts.l1.validate(); err != nil {
		return nil, err
	}
	if opts.source.RPC == "" || opts.source.AuthRPC == "" || opts.source.JWTSecret == "" {
		return nil, errors.New("give --l2-rpc, --l2-auth-rpc and --jwt-secret of an archive node")
	}
	rules, text, err := readRules(opts.rules)
	if err != nil {
		return nil, err
	}
	l1, err := rpc.DialContext(ctx, opts.l1.RPC)
	if err != nil {
		return nil, fmt.Errorf("dial L1 RPC: %w", err)
	}
	defer l1.Close()
	src, err := export.Dial(ctx, opts.source, logger)
	if err != nil {
		return nil, err
	}
	defer src.Close()
	archive, err := exportForPlan(ctx, src, l1, opts, logger)
	if err != nil {
		return nil, err
	}
	in := planInput{archive: archive, rules: rules, text: text}
	plan, err := planFrom(ctx, src, l1, opts.l1, in, logger)
	if err != nil {
		return nil, err
	}
	return plan, plan.write(planFile(opts.dir))
}

// planFrom completes the input with what the endpoints say.
func planFrom(ctx context.Context, src *export.Source, l1 *rpc.Client, opts L1Options, in planInput, logger log.Logger) (*Plan, error) {
	genesis, err := genesisSupply(ctx, src)
	if err != nil {
		return nil, fmt.Errorf("genesis: %w", err)
	}
	in.l1, in.l2, in.genesis = l1, src.Public(), genesis
	in.systemConfig, in.gameType, in.allowUnresolved = common.HexToAddress(opts.SystemConfig), uint32(opts.GameType), opts.AllowUnresolved
	return makePlan(ctx, in, logger)
}

// exportForPlan opens the export, or makes it.
func exportForPlan(ctx context.Context, src *export.Source, l1 *rpc.Client, opts planOptions, logger log.Logger) (*export.Archive, error) {
	dir := exportDir(opts.dir)
	if _, err := os.Stat(filepath.Join(dir, export.ManifestFile)); err == nil {
		logger.Info("Using the export that is there", "dir", dir)
		return export.Open(dir)
	}
	block, err := selectProposed(ctx, src, l1, opts.l1, opts.block)
	if err != nil {
		return nil, err
	}
	header, final, err := src.SelectBlock(ctx, block)
	if err != nil {
		return nil, err
	}
	chainID, err := src.ChainID(ctx)
	if err != nil {
		return nil, err
	}
	of := exportOptions{dir: opts.dir, export: export.Options{Dir: dir, ChainID: chainID}}
	if _, err := exportState(ctx, src, of, header, final, logger); err != nil {
		return nil, err
	}
	return export.Open(dir)
}

// selectProposed turns "proposed" into a number, and leaves other blocks alone.
func selectProposed(ctx context.Context, src *export.Source, l1 *rpc.Client, opts L1Options, block string) (string, error) {
	if block != proposed {
		return block, nil
	}
	finalized, _, err := src.SelectBlock(ctx, "finalized")
	if err != nil {
		return "", err
	}
	at := &view.View{Client: l1, Block: "finalized"}
	factory, err := at.Address(ctx, common.HexToAddress(opts.SystemConfig), "disputeGameFactory()")
	if err != nil {
		return "", fmt.Errorf("read SystemConfig: %w", err)
	}
	number, err := anchor.Newest(ctx, at, factory, uint32(opts.GameType), finalized.Number.Uint64())
	if err != nil {
		return "", err
	}
	return strconv.FormatUint(number, 10), nil
}
