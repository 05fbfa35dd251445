package deploy

import (
	"errors"
	"fmt"
	"io/fs"
	"time"

	"github.com/urfave/cli/v2"

	"github.com/regalia-network/regalia/internal/l1tx"
)

// Config says where to deploy, what, and with which key.
type Config struct {
	Dir        string // of the deployment's files; made if need be
	IntentPath string // TOML; or
	Intent     *Intent
	L1RPC      string
	Tx         l1tx.Config

	// Artifacts are the compiled contracts; nil for those built into the
	// binary.
	Artifacts fs.FS
}

// DefaultConfig polls for receipts often: a deployment is a few transactions
// that somebody waits for.
func DefaultConfig() Config {
	tx := l1tx.DefaultConfig()
	tx.ReceiptInterval = 250 * time.Millisecond
	return Config{Dir: "deployment", IntentPath: "intent.toml", L1RPC: "http://127.0.0.1:8545", Tx: tx}
}

// Validate checks everything that can be checked without L1.
func (c *Config) Validate() error {
	if c.Dir == "" {
		return errors.New("dir is empty: give the folder for the deployment's files")
	}
	if c.L1RPC == "" {
		return errors.New("l1-rpc is empty: give the URL of an L1 node")
	}
	if c.Intent == nil && c.IntentPath == "" {
		return errors.New("intent is empty: give the path of an intent file")
	}
	return c.Tx.Validate()
}

// intent returns the intent, read from its file if it is not in the config.
func (c *Config) intent() (*Intent, error) {
	if c.Intent == nil {
		return ReadIntent(c.IntentPath)
	}
	if err := c.Intent.Validate(); err != nil {
		return nil, fmt.Errorf("intent: %w", err)
	}
	return c.Intent, nil
}

// Flags binds the flags of deploying, whose defaults are c's present values.
func Flags(c *Config) []cli.Flag {
	flags := append(readFlags(c),
		&cli.StringFlag{Name: "intent", EnvVars: []string{"REGALIA_INTENT"}, Usage: "intent `FILE`; deploy init writes an example", Destination: &c.IntentPath, Value: c.IntentPath})
	return append(flags, c.Tx.Flags("REGALIA_DEPLOYER")...)
}

// readFlags are those that verify needs too.
func readFlags(c *Config) []cli.Flag {
	return []cli.Flag{
		&cli.StringFlag{Name: "dir", EnvVars: []string{"REGALIA_DEPLOYMENT_DIR"}, Usage: "`FOLDER` of the deployment's files", Destination: &c.Dir, Value: c.Dir},
		&cli.StringFlag{Name: "l1-rpc", EnvVars: []string{"REGALIA_L1_RPC"}, Usage: "`URL` of an L1 node", Destination: &c.L1RPC, Value: c.L1RPC},
	}
}
