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
	"github.com/regalia-network/regalia/migration/export"
	"github.com/regalia-network/regalia/migration/genesis"
	"github.com/regalia-network/regalia/migration/proof"
)

// verifyCommand is `regalia migrate verify`.
func verifyCommand() *cli.Command {
	var dir, l2RPC string
	var samples int
	var logs logging.Config
	return &cli.Command{
		Name:  "verify",
		Usage: "check a migration's files, each against what it claims",
		Description: `Recomputes from DIR/export every storage root, code hash and the state root; if
DIR/transform.json is there, applies its rules again and compares root and supply; if a
genesis is there, compares its hash. With --l2-rpc it asks that node for the proofs of
sampled accounts (eth_getProof) and compares them with the files.
What it cannot know by itself is whether the block is the right one: compare the block
hash it prints with the one proposed on L1 (regalia migrate plan does).`,
		Flags: append([]cli.Flag{dirFlag(&dir),
			&cli.StringFlag{Name: "l2-rpc", EnvVars: env("L2_RPC"), Destination: &l2RPC, Usage: "URL of an L2 node's public RPC, to compare samples with; empty: files only"},
			&cli.IntFlag{Name: "samples", EnvVars: env("SAMPLES"), Value: 20, Destination: &samples, Usage: "how many accounts to compare with the node"},
		}, logging.Flags(&logs)...),
		Action: func(c *cli.Context) error {
			if _, err := newLogger(logs); err != nil {
				return err
			}
			if err := runVerify(c.Context, c.App.Writer, dir, l2RPC, samples); err != nil {
				return fmt.Errorf("migrate verify: %w", err)
			}
			return nil
		},
	}
}

func runVerify(ctx context.Context, out io.Writer, dir, l2RPC string, samples int) error {
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
		if err := checkGenesis(out, dir, archive, outline, rules.Chain.OsakaTime); err != nil {
			return err
		}
	}
	if l2RPC != "" {
		if err := compareSamples(ctx, archive, l2RPC, samples); err != nil {
			return err
		}
		fmt.Fprintf(out, "  ok       %d accounts: the node proves what the files say\n", min(uint64(samples), archive.Manifest.Counts.Accounts))
	}
	_, err = fmt.Fprintf(out, "verify: %d accounts, %d slots, %d codes hold; block %s\n",
		archive.Manifest.Counts.Accounts, archive.Manifest.Counts.Slots, archive.Manifest.Counts.Codes, block.Hash)
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

// checkGenesis compares the block made, in its database too, with the one that
// must come out.
func checkGenesis(out io.Writer, dir string, archive *export.Archive, o *Outline, osaka *uint64) error {
	parent, err := archive.Manifest.Header()
	if err != nil {
		return err
	}
	want, err := genesis.Config{ChainID: o.ChainID, Parent: parent, OsakaTime: osaka}.Header(o.After)
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
	_, err = fmt.Fprintf(out, "  ok       genesis %s, in the database too (%s scheme)\n", have, rawdb.PathScheme)
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
