package migration

import (
	"context"
	"fmt"

	"github.com/urfave/cli/v2"

	"github.com/regalia-network/regalia/migration/cutover"
)

// l1FreezeCommand is `regalia migrate l1 freeze`.
func l1FreezeCommand() *cli.Command {
	var step l1Step
	return &cli.Command{
		Name:  "freeze",
		Usage: "stop claims of balances for 7 days, to make the genesis",
		Description: `Withdrawals go on. If no genesis is sealed in that time, claims go on by themselves, and
can be frozen again 30 days later.`,
		Flags: step.flags(true),
		Action: func(c *cli.Context) error {
			return step.resumed(c, "freeze", func(ctx context.Context, site *cutover.Site) error {
				now, err := site.Freeze(ctx)
				if err != nil {
					return err
				}
				_, err = fmt.Fprintf(c.App.Writer, "freeze: no balance is paid before %s; next: regalia migrate l1 claimed\n", now.FrozenUntil)
				return err
			})
		},
	}
}
