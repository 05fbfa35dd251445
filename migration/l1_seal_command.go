package migration

import (
	"context"
	"fmt"

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
carries of each asset: the supply of ETH and of each token after the rules.`,
		Flags: step.flags(true),
		Action: func(c *cli.Context) error {
			return step.resumed(c, "seal", func(ctx context.Context, site *cutover.Site) error {
				archive, err := export.Open(exportDir(step.Dir))
				if err != nil {
					return err
				}
				_, rules, err := readOutline(step.Dir, archive)
				if err != nil {
					return err
				}
				state, err := change(ctx, archive, rules)
				if err != nil {
					return err
				}
				paid, _, err := site.Claimed(ctx)
				if err != nil {
					return err
				}
				last, err := site.Holdings(archive.Records(), paid)
				if err != nil {
					return err
				}
				genesis, err := site.Holdings(state.records(), paid)
				if err != nil {
					return err
				}
				if err := cutover.Honest(paid, last, genesis); err != nil {
					return err
				}
				now, err := site.Seal(ctx, state.after.Root, site.CarriedBy(state.supply.After, genesis))
				if err != nil {
					return err
				}
				_, err = fmt.Fprintf(c.App.Writer, "seal: genesis with state root %s; it can be refuted until %s\n", now.Genesis, now.Refutable)
				return err
			})
		},
	}
}
