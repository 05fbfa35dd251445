package migration

import (
	"context"
	"fmt"

	"github.com/urfave/cli/v2"

	"github.com/regalia-network/regalia/internal/logging"
	"github.com/regalia-network/regalia/migration/export"
)

// transformCommand is `regalia migrate transform`.
func transformCommand() *cli.Command {
	var dir, rules string
	var logs logging.Config
	return &cli.Command{
		Name:  "transform",
		Usage: "apply rules to the exported state",
		Description: `Verifies DIR/export, applies the rules, hashes what comes out, and writes
DIR/transform.json: the rules, each change old and new, the state root before and after,
and the supply, which must be conserved to the wei but for what rules mint or burn by name.`,
		Flags: append([]cli.Flag{dirFlag(&dir),
			&cli.StringFlag{Name: "rules", EnvVars: env("RULES"), Destination: &rules,
				Usage: "TOML file with the rules; without one only the system contracts are installed"},
		}, logging.Flags(&logs)...),
		Action: func(c *cli.Context) error {
			if _, err := newLogger(logs); err != nil {
				return err
			}
			o, err := runTransform(c.Context, dir, rules)
			if err != nil {
				return fmt.Errorf("migrate transform: %w", err)
			}
			for _, s := range o.Steps {
				if _, err := fmt.Fprintf(c.App.Writer, "  %s %s %s: %s -> %s (%s)\n", s.Do, s.Address, s.Field, s.Old, s.New, s.Reason); err != nil {
					return err
				}
			}
			_, err = fmt.Fprintf(c.App.Writer, "transform: %d accounts changed, supply %s + %s - %s = %s wei, state root %s -> %s\n",
				len(o.Changes), o.Supply.Before, o.Supply.Minted, o.Supply.Burned, o.Supply.After, o.Before, o.After)
			return err
		},
	}
}

func runTransform(ctx context.Context, dir, rulesFile string) (*Outline, error) {
	rules, text, err := readRules(rulesFile)
	if err != nil {
		return nil, err
	}
	archive, err := export.Open(exportDir(dir))
	if err != nil {
		return nil, err
	}
	c, err := change(ctx, archive, rules)
	if err != nil {
		return nil, err
	}
	o, err := newOutline(c, rules, text)
	if err != nil {
		return nil, err
	}
	return o, o.write(outlineFile(dir))
}
