package migration

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/urfave/cli/v2"

	"github.com/regalia-network/regalia/internal/logging"
	"github.com/regalia-network/regalia/migration/anchor"
	"github.com/regalia-network/regalia/migration/export"
	"github.com/regalia-network/regalia/migration/genesis"
	"github.com/regalia-network/regalia/migration/proof"
	"github.com/regalia-network/regalia/migration/view"
)

// verifyOptions say what the files are compared with besides themselves.
type verifyOptions struct {
	dir     string
	l2RPC   string // empty: no node is asked
	samples int

	l1RPC           string // empty: L1 is not asked
	factory         string
	gameType        uint
	allowUnresolved bool
}

// verifyCommand is `regalia migrate verify`.
func verifyCommand() *cli.Command {
	var opts verifyOptions
	var logs logging.Config
	return &cli.Command{
		Name:  "verify",
		Usage: "check a migration's files, each against what it claims, and against L1",
		Description: `Recomputes from DIR/export every storage root, code hash and the state root; if
DIR/transform.json is there, applies its rules again and compares root and supply; if a
genesis is there, compares its hash and all state in its database.

The files cannot know by themselves that the block is the right one. With --l1-rpc and
--dispute-game-factory the output root is computed from the files and looked for among the
claims on L1: it must be there, and settled. With --l2-rpc a node's proofs of sampled
accounts are compared too.`,
		Flags: append([]cli.Flag{dirFlag(&opts.dir),
			&cli.StringFlag{Name: "l1-rpc", EnvVars: env("L1_RPC"), Destination: &opts.l1RPC, Usage: "URL of an L1 node's RPC that you trust; empty: L1 is not asked"},
			&cli.StringFlag{Name: "dispute-game-factory", EnvVars: env("DISPUTE_GAME_FACTORY"), Destination: &opts.factory, Usage: "address on L1 of the chain's DisputeGameFactory"},
			&cli.UintFlag{Name: "game-type", EnvVars: env("GAME_TYPE"), Value: 1, Destination: &opts.gameType, Usage: "type of the games that claim outputs"},
			&cli.BoolFlag{Name: "allow-unresolved", EnvVars: env("ALLOW_UNRESOLVED"), Destination: &opts.allowUnresolved, Usage: "a claim that is not settled yet is enough: for rehearsals"},
			&cli.StringFlag{Name: "l2-rpc", EnvVars: env("L2_RPC"), Destination: &opts.l2RPC, Usage: "URL of an L2 node's public RPC, to compare samples with; empty: no node is asked"},
			&cli.IntFlag{Name: "samples", EnvVars: env("SAMPLES"), Value: 20, Destination: &opts.samples, Usage: "how many accounts to compare with the node"},
		}, logging.Flags(&logs)...),
		Action: func(c *cli.Context) error {
			if _, err := newLogger(logs); err != nil {
				return err
			}
			if opts.l1RPC != "" && !common.IsHexAddress(opts.factory) {
				return fmt.Errorf("--dispute-game-factory %q: want a 20-byte address in hex", opts.factory)
			}
			if err := runVerify(c.Context, c.App.Writer, opts); err != nil {
				return fmt.Errorf("migrate verify: %w", err)
			}
			return nil
		},
	}
}

func runVerify(ctx context.Context, out io.Writer, opts verifyOptions) error {
	dir := opts.dir
	archive, err := export.Open(exportDir(dir))
	if err != nil {
		return err
	}
	block, hash := archive.Manifest.Block, common.Hash{}
	if hash, err = archive.Manifest.Hash(); err != nil {
		return err
	}
	outline, rules, err := readOutline(dir, archive)
	transformed := !errors.Is(err, os.ErrNotExist)
	if transformed && err != nil {
		return err
	}
	if !transformed {
		if rules, _, err = readRules(""); err != nil {
			return err
		}
	}
	state, err := change(ctx, archive, rules)
	if err != nil {
		return err
	}
	fmt.Fprintf(out, "  ok       export %s: block %d (%s) has state root %s, so have the files\n", hash, block.Number, block.Hash, block.StateRoot)
	if transformed {
		if err := checkOutline(outline, state); err != nil {
			return err
		}
		fmt.Fprintf(out, "  ok       rules %s: state root %s, supply %s wei\n", outline.SHA256, outline.After, outline.Supply.After)
		if err := checkGenesis(ctx, out, dir, state, outline); err != nil {
			return err
		}
	}
	if err := compareOutside(ctx, out, archive, opts); err != nil {
		return err
	}
	_, err = fmt.Fprintf(out, "verify: %d accounts, %d slots, %d codes hold; block %s\n",
		archive.Manifest.Counts.Accounts, archive.Manifest.Counts.Slots, archive.Manifest.Counts.Codes, block.Hash)
	return err
}

// compareOutside asks L1 for the claim and the L2 for proofs, as far as wanted.
func compareOutside(ctx context.Context, out io.Writer, archive *export.Archive, opts verifyOptions) error {
	if opts.l1RPC != "" {
		if err := checkAnchor(ctx, out, archive, opts); err != nil {
			return err
		}
	}
	if opts.l2RPC == "" {
		return nil
	}
	if err := compareSamples(ctx, archive, opts.l2RPC, opts.samples); err != nil {
		return err
	}
	_, err := fmt.Fprintf(out, "  ok       %d accounts: the node proves what the files say\n", min(uint64(opts.samples), archive.Manifest.Counts.Accounts))
	return err
}

// checkAnchor looks on L1 for the claim of the output that the files have.
func checkAnchor(ctx context.Context, out io.Writer, archive *export.Archive, opts verifyOptions) error {
	l1, err := rpc.DialContext(ctx, opts.l1RPC)
	if err != nil {
		return fmt.Errorf("dial L1 RPC: %w", err)
	}
	defer l1.Close()
	passer, err := anchor.Passer(archive.Records())
	if err != nil {
		return err
	}
	block := archive.Manifest.Block
	output := anchor.OutputRoot(block, passer)
	game, err := anchor.Find(ctx, &view.View{Client: l1, Block: "finalized"}, common.HexToAddress(opts.factory), uint32(opts.gameType), output, block.Number)
	if err != nil {
		return err
	}
	if err := game.Check(opts.allowUnresolved); err != nil {
		return err
	}
	_, err = fmt.Fprintf(out, "  ok       output %s of the files: claimed on L1 by game %s, which is %s (valid: %t)\n", output, game.Address, game.Status, game.Valid)
	return err
}

// checkOutline compares transform.json with what its rules do to the export.
func checkOutline(o *Outline, state *changedState) error {
	again, err := newOutline(state, &state.rules, o.Rules)
	if err != nil {
		return err
	}
	if err := sameJSON(again, o); err != nil {
		return fmt.Errorf("transform.json is not what its rules give: %w", err)
	}
	return nil
}

// checkGenesis compares the block made with the one that must come out, and all
// state in its database.
func checkGenesis(ctx context.Context, out io.Writer, dir string, state *changedState, o *Outline) error {
	parent, err := state.archive.Manifest.Header()
	if err != nil {
		return err
	}
	want, err := genesis.Config{ChainID: o.ChainID, Parent: parent, OsakaTime: state.rules.Chain.OsakaTime}.Header(o.After)
	if err != nil {
		return err
	}
	if _, err := os.Stat(sovereignData(dir)); errors.Is(err, os.ErrNotExist) {
		return nil
	}
	have, err := genesis.ReadDatabase(sovereignData(dir))
	if err != nil {
		return err
	}
	if have != want.Hash() {
		return fmt.Errorf("database %s has genesis %s, export and rules give %s", sovereignData(dir), have, want.Hash())
	}
	compared := "each account, slot, trie node and code in it"
	err = genesis.CheckDatabase(ctx, sovereignData(dir), genesis.Input{Records: state.records(), Codes: state.codes(), Root: o.After})
	if errors.Is(err, genesis.ErrRan) {
		compared = "not its state, as a node has run on it"
	} else if err != nil {
		return fmt.Errorf("database %s: %w", sovereignData(dir), err)
	}
	_, err = fmt.Fprintf(out, "  ok       genesis %s, in the database too (%s scheme; %s)\n", have, rawdb.PathScheme, compared)
	return err
}

// compareSamples asks a node for proofs of accounts spread over the key space.
func compareSamples(ctx context.Context, archive *export.Archive, url string, samples int) error {
	client, err := rpc.DialContext(ctx, url)
	if err != nil {
		return fmt.Errorf("dial L2 RPC: %w", err)
	}
	defer client.Close()
	every := max(1, archive.Manifest.Counts.Accounts/uint64(max(samples, 1)))
	n := uint64(0)
	for record, err := range archive.Records() {
		if err != nil {
			return err
		}
		a := record.Account
		if a == nil {
			continue
		}
		if n++; n%every != 0 || !a.HasAddress {
			continue
		}
		var answer struct {
			AccountProof []hexutil.Bytes `json:"accountProof"`
		}
		if err := client.CallContext(ctx, &answer, "eth_getProof", a.Address, []common.Hash{}, atHash(archive.Manifest.Block.Hash)); err != nil {
			return fmt.Errorf("eth_getProof of %s: %w", a.Address, err)
		}
		block := archive.Manifest.Block
		p := proof.Proof{BlockNumber: hexutil.Uint64(block.Number), BlockHash: block.Hash, HeaderRLP: block.HeaderRLP, StateRoot: block.StateRoot,
			Address: a.Address, Exists: true, Nonce: hexutil.Uint64(a.Nonce), Balance: (*hexutil.Big)(a.Balance.ToBig()),
			CodeHash: a.CodeHash, StorageHash: a.StorageRoot, AccountProof: answer.AccountProof}
		if err := p.Verify(); err != nil {
			return fmt.Errorf("the node's proof does not fit the files: %w", err)
		}
	}
	return nil
}
