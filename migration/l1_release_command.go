package migration

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v2"

	"github.com/regalia-network/regalia/migration/cutover"
)

// l1ReleaseCommand is `regalia migrate l1 release`.
func l1ReleaseCommand() *cli.Command {
	var step l1Step
	var asset, to, amount string
	return &cli.Command{
		Name:  "release",
		Usage: "hand over what stands behind the genesis, once it cannot be refuted any more",
		Flags: step.flags(true,
			&cli.StringFlag{Name: "asset", EnvVars: env("ASSET"), Destination: &asset, Usage: "the L2's token; left out: ETH"},
			&cli.StringFlag{Name: "to", EnvVars: env("TO"), Destination: &to, Required: true, Usage: "who gets it on L1: where the sovereign chain's money is redeemed"},
			&cli.StringFlag{Name: "amount", EnvVars: env("AMOUNT"), Destination: &amount, Usage: "in the asset's smallest unit; left out: all that can be released"}),
		Action: func(c *cli.Context) error {
			return step.resumed(c, "release", func(ctx context.Context, site *cutover.Site) error {
				token, recipient, want, err := readRelease(asset, to, amount)
				if err != nil {
					return err
				}
				if err := site.Release(ctx, token, recipient, want); err != nil {
					return err
				}
				_, err = fmt.Fprintln(c.App.Writer, "release: done")
				return err
			})
		},
	}
}

func readRelease(asset, to, amount string) (token, recipient common.Address, want *big.Int, err error) {
	if asset != "" {
		if token, err = addressFlag("asset", asset); err != nil {
			return
		}
	}
	if recipient, err = addressFlag("to", to); err != nil || amount == "" {
		return
	}
	want, ok := new(big.Int).SetString(amount, 10)
	if !ok || want.Sign() <= 0 {
		err = fmt.Errorf("--amount %q: want a number above zero in decimal", amount)
	}
	return
}
