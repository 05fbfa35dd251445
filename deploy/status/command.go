package status

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v2"
)

// Config says whom to ask.
type Config struct {
	L1RPC      string
	L2RPC      cli.StringSlice
	Deployment string // directory with addresses.json
	Devnet     string // directory of a devnet, instead of the three above
	Window     uint64 // L1 blocks
	Timeout    time.Duration
	JSON       bool
}

// Flags binds every field of cfg to its flag and environment variable.
func Flags(cfg *Config) []cli.Flag {
	env := func(name string) []string { return []string{"REGALIA_STATUS_" + name} }
	return []cli.Flag{
		&cli.StringFlag{Name: "l1-rpc", EnvVars: []string{"REGALIA_L1_RPC"}, Destination: &cfg.L1RPC, Usage: "L1 JSON-RPC URL"},
		&cli.StringSliceFlag{Name: "l2-rpc", EnvVars: []string{"REGALIA_L2_RPC"}, Destination: &cfg.L2RPC, Value: cli.NewStringSlice("http://127.0.0.1:9545"),
			Usage: "public RPC of each L2 node; the heads are the first one's that answers"},
		&cli.PathFlag{Name: "deployment", EnvVars: env("DEPLOYMENT"), Destination: &cfg.Deployment, Value: "deployment",
			Usage: "directory of regalia deploy, with addresses.json"},
		&cli.PathFlag{Name: "devnet", EnvVars: env("DEVNET"), Destination: &cfg.Devnet,
			Usage: "directory of a running devnet, in place of the three above"},
		&cli.Uint64Flag{Name: "window", EnvVars: env("WINDOW"), Destination: &cfg.Window, Value: 100,
			Usage: "newest L1 blocks to look at for the last batch and for what accounts spend; full nodes keep the state of 128"},
		&cli.DurationFlag{Name: "timeout", EnvVars: env("TIMEOUT"), Destination: &cfg.Timeout, Value: 20 * time.Second, Usage: "for all questions together"},
		&cli.BoolFlag{Name: "json", EnvVars: env("JSON"), Destination: &cfg.JSON, Usage: "print JSON, with amounts in wei"},
	}
}

// Command is `regalia status`.
func Command() *cli.Command {
	var cfg Config
	return &cli.Command{
		Name:  "status",
		Usage: "heads, last batch and output, accounts and lanes on one screen",
		Description: `Reads L1 and the L2 nodes and prints a table of at most 80 columns, or JSON. What cannot
be read is named at the end; the exit status is 0 unless nothing answers. DAYS is how long an
account's balance lasts if it spends on as in the newest --window L1 blocks.`,
		Flags: Flags(&cfg),
		Action: func(c *cli.Context) error {
			if err := cfg.complete(); err != nil {
				return fmt.Errorf("config: %w", err)
			}
			ctx, cancel := context.WithTimeout(c.Context, cfg.Timeout)
			defer cancel()
			report, err := Collect(ctx, cfg)
			if err != nil {
				return err
			}
			if cfg.JSON {
				out := json.NewEncoder(c.App.Writer)
				out.SetIndent("", "  ")
				return out.Encode(report)
			}
			report.Print(c.App.Writer)
			return nil
		},
	}
}

// complete takes what a devnet's report says and checks the rest.
func (c *Config) complete() error {
	if c.Devnet != "" {
		var report struct {
			L1 struct{ RPC string }
			L2 struct{ RPC string }
		}
		if err := readJSON(filepath.Join(c.Devnet, "devnet.json"), &report); err != nil {
			return err
		}
		c.L1RPC, c.L2RPC, c.Deployment = report.L1.RPC, *cli.NewStringSlice(report.L2.RPC), filepath.Join(c.Devnet, "chain")
	}
	switch {
	case c.L1RPC == "":
		return errors.New("l1-rpc is empty: name the L1's JSON-RPC URL (--l1-rpc or REGALIA_L1_RPC), or a --devnet")
	case len(c.L2RPC.Value()) == 0:
		return errors.New("l2-rpc is empty: name a node's RPC URL (--l2-rpc or REGALIA_L2_RPC)")
	case c.Window == 0:
		return errors.New("window is 0: want 1 L1 block or more")
	case c.Timeout <= 0:
		return fmt.Errorf("timeout %s: want more than 0", c.Timeout)
	}
	return nil
}

// contracts on L1 that are asked.
type contracts struct{ SystemConfig, Games common.Address }

func (c *Config) contracts() (out contracts, err error) {
	var addresses struct{ L1 map[string]common.Address }
	path := filepath.Join(c.Deployment, "addresses.json")
	if err := readJSON(path, &addresses); err != nil {
		return out, err
	}
	out = contracts{addresses.L1["SystemConfigProxy"], addresses.L1["DisputeGameFactoryProxy"]}
	if out.SystemConfig == (common.Address{}) || out.Games == (common.Address{}) {
		return out, fmt.Errorf("%s names no SystemConfigProxy or DisputeGameFactoryProxy: it must be of regalia deploy", path)
	}
	return out, nil
}

func readJSON(path string, into any) error {
	text, err := os.ReadFile(path)
	if err != nil {
		return fmt.Errorf("read what was deployed: %w (give --deployment, or --devnet)", err)
	}
	if err := json.Unmarshal(text, into); err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	return nil
}
