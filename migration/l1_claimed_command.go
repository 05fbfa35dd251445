package migration

import (
	"context"
	"fmt"
	"io"
	"strings"

	"github.com/urfave/cli/v2"

	"github.com/regalia-network/regalia/migration/atomicfile"
	"github.com/regalia-network/regalia/migration/cutover"
	"github.com/regalia-network/regalia/migration/export"
	"github.com/regalia-network/regalia/migration/transform"
)

// l1ClaimedCommand is `regalia migrate l1 claimed`.
func l1ClaimedCommand() *cli.Command {
	var step l1Step
	var rules, out string
	return &cli.Command{
		Name:  "claimed",
		Usage: "write rules that take out of the genesis what the vault has paid",
		Description: `Reads the vault's Claimed events up to L1's finalized block, at which claims must be
frozen, and writes the rules with one rule in front for each: a burn of ETH; for a token the
holder's balance and the supply. Give the result to regalia migrate transform.`,
		Flags: step.flags(false,
			&cli.StringFlag{Name: "rules", EnvVars: env("RULES"), Destination: &rules, Usage: "TOML file with the rules so far; without one the default rules"},
			&cli.StringFlag{Name: "out", EnvVars: env("OUT"), Destination: &out, Required: true, Usage: "file for the rules with claims in front"}),
		Action: func(c *cli.Context) error {
			return step.resumed(c, "claimed", func(ctx context.Context, site *cutover.Site) error {
				archive, err := export.Open(exportDir(step.Dir))
				if err != nil {
					return err
				}
				_, text, err := readRules(rules)
				if err != nil {
					return err
				}
				paid, standing, err := site.Claimed(ctx)
				if err != nil {
					return err
				}
				had, err := site.Holdings(archive.Records(), paid)
				if err != nil {
					return err
				}
				first, err := site.Rules(paid, had)
				if err != nil {
					return err
				}
				if text, err = rulesInFront(text, first); err != nil {
					return err
				}
				if err := atomicfile.Write(out, func(w io.Writer) error { _, err := io.WriteString(w, text); return err }); err != nil {
					return err
				}
				_, err = fmt.Fprintf(c.App.Writer, "claimed: %d balances were paid on L1 up to its block %d; rules without them in %s\n", len(paid), standing.Block, out)
				return err
			})
		},
	}
}

// rulesInFront puts rules before all others: what those do with an account must
// find it without what was paid.
func rulesInFront(text, first string) (string, error) {
	lines := strings.SplitAfter(text, "\n")
	at := 0
	for at < len(lines) && !strings.HasPrefix(strings.TrimSpace(lines[at]), "[") {
		at++
	}
	text = strings.Join(lines[:at], "") + "\n" + first + strings.Join(lines[at:], "")
	_, err := transform.DecodeRules(text)
	return text, err
}
