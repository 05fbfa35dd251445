package migration

import (
	"context"
	"fmt"
	"text/tabwriter"

	"github.com/urfave/cli/v2"

	"github.com/regalia-network/regalia/migration/cutover"
)

// l1StatusCommand is `regalia migrate l1 status`.
func l1StatusCommand() *cli.Command {
	var step l1Step
	return &cli.Command{
		Name:  "status",
		Usage: "read back from L1 how far the cut-over is; changes nothing",
		Flags: step.flags(false),
		Action: func(c *cli.Context) error {
			return step.resumed(c, "status", func(ctx context.Context, site *cutover.Site) error {
				return printStanding(ctx, c, site)
			})
		},
	}
}

// printStanding tells what L1 says.
func printStanding(ctx context.Context, c *cli.Context, site *cutover.Site) error {
	lines, err := site.Read(ctx)
	if err != nil {
		return err
	}
	table := tabwriter.NewWriter(c.App.Writer, 0, 0, 2, ' ', 0)
	for _, line := range lines {
		fmt.Fprintf(table, "%s\t%s\n", line.What, line.Is)
	}
	return table.Flush()
}
