package migration

import (
	"context"

	"github.com/urfave/cli/v2"

	"github.com/regalia-network/regalia/migration/cutover"
	"github.com/regalia-network/regalia/migration/export"
)

// l1OpenCommand is `regalia migrate l1 open`.
func l1OpenCommand() *cli.Command {
	var step l1Step
	var gameType uint
	var seal bool
	return &cli.Command{
		Name:  "open",
		Usage: "open claims against the exported block's output root, for good",
		Description: `Finds on L1 the dispute game that claims the output root of DIR/export, which must be
valid by the AnchorStateRegistry, and opens the vault with it. The block must have derived
L1 up to the portal's retirement, so that no deposit is lost under way.

With --seal the genesis of DIR/transform.json is sealed at once: for a sovereign chain that
runs already, or that nobody shall leave with balances before it does. Withdrawals, and what
the genesis does not carry, are paid on L1; see regalia migrate l1 seal.`,
		Flags: step.flags(true,
			&cli.UintFlag{Name: "game-type", EnvVars: env("GAME_TYPE"), Value: 1, Destination: &gameType, Usage: "type of the games that claim outputs"},
			&cli.BoolFlag{Name: "seal", EnvVars: env("SEAL"), Destination: &seal, Usage: "seal the genesis of DIR/transform.json in the same calls"}),
		Action: func(c *cli.Context) error {
			return step.resumed(c, "open", func(ctx context.Context, site *cutover.Site) error {
				archive, err := export.Open(exportDir(step.Dir))
				if err != nil {
					return err
				}
				var genesis *cutover.Genesis
				if seal {
					if genesis, err = toSeal(ctx, step.Dir, site, nil); err != nil {
						return err
					}
				}
				if err := site.OpenClaims(ctx, archive, uint32(gameType), genesis); err != nil {
					return err
				}
				return printStanding(ctx, c, site)
			})
		},
	}
}
