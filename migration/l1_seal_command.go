package migration

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v2"

	"github.com/regalia-network/regalia/migration/cutover"
	"github.com/regalia-network/regalia/migration/export"
)

// l1SealCommand is `regalia migrate l1 seal`.
func l1SealCommand() *cli.Command {
	var step l1Step
	return &cli.Command{
		Name:  "seal",
		Usage: "name the genesis of transform.json to the vault: what it carries is not paid on L1",
		Description: `Applies the rules of DIR/transform.json again, refuses if the genesis carries anything that
the vault has paid, since anybody could refute it, and seals its state root with what it
carries of each asset and has money on L1 behind it: the supply after the rules, without what
rules mint and what DIR/plan.json says L1 never held. At most this much can be released.`,
		Flags: step.flags(true),
		Action: func(c *cli.Context) error {
			return step.resumed(c, "seal", func(ctx context.Context, site *cutover.Site) error {
				paid, _, err := site.Claimed(ctx)
				if err != nil {
					return err
				}
				genesis, err := toSeal(ctx, step.Dir, site, paid)
				if err != nil {
					return err
				}
				now, err := site.Seal(ctx, genesis)
				if err != nil {
					return err
				}
				for _, asset := range genesis.Carried {
					if _, err := fmt.Fprintf(c.App.Writer, "  carried: %s of asset %s\n", asset.Amount, asset.Asset); err != nil {
						return err
					}
				}
				_, err = fmt.Fprintf(c.App.Writer, "seal: genesis with state root %s; it can be refuted until %s\n", now.Genesis, now.Refutable)
				return err
			})
		},
	}
}

// toSeal works out what is sealed, from the files and from what the vault paid.
func toSeal(ctx context.Context, dir string, site *cutover.Site, paid []cutover.Paid) (*cutover.Genesis, error) {
	archive, err := export.Open(exportDir(dir))
	if err != nil {
		return nil, err
	}
	unbacked, err := unbackedBy(dir, archive, site.State)
	if err != nil {
		return nil, err
	}
	_, rules, err := readOutline(dir, archive)
	if err != nil {
		return nil, err
	}
	state, err := change(ctx, archive, rules)
	if err != nil {
		return nil, err
	}
	last, err := site.Holdings(archive.Records(), paid)
	if err != nil {
		return nil, err
	}
	genesis, err := site.Holdings(state.records(), paid)
	if err != nil {
		return nil, err
	}
	if err := cutover.Honest(paid, last, genesis); err != nil {
		return nil, err
	}
	ether := new(big.Int).Sub(state.supply.After, state.supply.Minted)
	return &cutover.Genesis{StateRoot: state.after, Carried: site.CarriedBy(ether, paid, last, genesis, unbacked)}, nil
}

// unbackedBy is what the plan says that L1 lacks, by the L2's asset.
func unbackedBy(dir string, archive *export.Archive, st *cutover.State) (map[common.Address]*big.Int, error) {
	plan, err := readPlan(dir, archive)
	if err != nil {
		return nil, err
	}
	if plan == nil || !plan.OK {
		return nil, fmt.Errorf("%s is not there, or refused: run regalia migrate plan", planFile(dir))
	}
	out := make(map[common.Address]*big.Int)
	for i := range plan.Solvency {
		row := &plan.Solvency[i]
		if row.Asset == "ETH" {
			out[common.Address{}] = row.Unbacked()
		}
		for _, a := range st.Assets {
			if row.Asset == "ERC-20 "+a.L1.Hex() {
				out[a.L2] = row.Unbacked()
			}
		}
	}
	return out, nil
}
