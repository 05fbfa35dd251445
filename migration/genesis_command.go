package migration

import (
	"context"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/log"
	"github.com/urfave/cli/v2"

	"github.com/regalia-network/regalia/internal/logging"
	"github.com/regalia-network/regalia/migration/atomicfile"
	"github.com/regalia-network/regalia/migration/export"
	"github.com/regalia-network/regalia/migration/format"
	"github.com/regalia-network/regalia/migration/genesis"
)

var resultHead = format.Head{Format: "regalia-genesis", Version: 1}

// GenesisResult is genesis-result.json: what was made, and of what.
type GenesisResult struct {
	format.Head
	Hash      common.Hash `json:"hash"`
	StateRoot common.Hash `json:"stateRoot"`
	ChainID   uint64      `json:"chainId"`
	Export    common.Hash `json:"export"`
	Database  string      `json:"database,omitempty"`
	JSON      string      `json:"json,omitempty"`
}

// genesisCommand is `regalia migrate genesis`.
func genesisCommand() *cli.Command {
	var dir, base, form string
	var logs logging.Config
	return &cli.Command{
		Name:  "genesis",
		Usage: "make the sovereign chain's genesis from export and rules",
		Description: `Makes of DIR/export and DIR/transform.json what go-ethereum needs to start:
a database (DIR/sovereign, give it to geth as --datadir), a genesis.json for geth init, or
both; and DIR/validators.json, if ValidatorRegistry is there. Either form gives the same
block. The database is for states of any size and takes up a run that was stopped; a
genesis.json must fit into the memory of the node that reads it.

For a short cut-over, make the database of an earlier block ahead and name its directory
with --base: only what changed since is written, and the result is the same.`,
		Flags: append([]cli.Flag{dirFlag(&dir),
			&cli.StringFlag{Name: "form", EnvVars: env("FORM"), Value: "database", Destination: &form, Usage: "database, json or both"},
			&cli.StringFlag{Name: "base", EnvVars: env("BASE"), Destination: &base,
				Usage: "migration's directory of an earlier block, with its database made: only what changed since is written; not for --form json"},
		}, logging.Flags(&logs)...),
		Action: func(c *cli.Context) error {
			logger, err := newLogger(logs)
			if err != nil {
				return err
			}
			began := time.Now()
			result, err := runGenesis(c.Context, dir, base, form, logger)
			if err != nil {
				return fmt.Errorf("migrate genesis: %w", err)
			}
			_, err = fmt.Fprintf(c.App.Writer, "genesis: chain %d, block 0 %s, state root %s in %.1f s\n",
				result.ChainID, result.Hash, result.StateRoot, time.Since(began).Seconds())
			return err
		},
	}
}

func runGenesis(ctx context.Context, dir, base, form string, logger log.Logger) (*GenesisResult, error) {
	if form != "database" && form != "json" && form != "both" {
		return nil, fmt.Errorf("--form %q: want database, json or both", form)
	}
	archive, err := export.Open(exportDir(dir))
	if err != nil {
		return nil, err
	}
	outline, rules, err := readOutline(dir, archive)
	if err != nil {
		return nil, err
	}
	parent, err := archive.Manifest.Header()
	if err != nil {
		return nil, err
	}
	applied, err := applyRules(ctx, archive, rules)
	if err != nil {
		return nil, err
	}
	state := &changedState{archive: archive, result: applied}
	config := genesis.Config{ChainID: outline.ChainID, Parent: parent, OsakaTime: rules.Chain.OsakaTime}
	result := &GenesisResult{Head: resultHead, StateRoot: outline.After, ChainID: outline.ChainID, Export: outline.Export}
	if form != "database" {
		codes, err := state.codesByHash()
		if err != nil {
			return nil, err
		}
		if err := genesis.Write(ctx, genesisFile(dir), config, state.records(), codes); err != nil {
			return nil, err
		}
		result.JSON = genesisFile(dir)
	}
	header, err := config.Header(outline.After)
	if err != nil {
		return nil, err
	}
	result.Hash = header.Hash()
	if form != "json" {
		if base != "" {
			base = sovereignData(base)
		}
		// The genesis hash commits to block, rules and chain, so it names the input.
		header, err := genesis.WriteDatabase(ctx, sovereignData(dir), config, genesis.Input{
			Records: state.records(), Codes: state.codes(), Identity: result.Hash, Root: outline.After, Accounts: archive.Manifest.Counts.Accounts, Base: base,
		}, logger)
		if err != nil {
			return nil, err
		}
		result.Hash, result.Database = header.Hash(), sovereignDir(dir)
	}
	if err := writeValidators(ctx, dir, state, result); err != nil {
		return nil, err
	}
	return result, atomicfile.WriteJSON(resultFile(dir), result)
}

// writeValidators writes who has staked, if the L2 has a registry for it.
func writeValidators(ctx context.Context, dir string, state *changedState, result *GenesisResult) error {
	validators, err := readValidators(ctx, state)
	if err != nil || validators == nil {
		return err
	}
	validators.Export, validators.Genesis = result.Export, result.Hash
	return atomicfile.WriteJSON(validatorsFile(dir), validators)
}
