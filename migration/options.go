package migration

import (
	"errors"
	"fmt"
	"net/url"
	"os"

	"github.com/ethereum/go-ethereum/common"

	"github.com/regalia-network/regalia/migration/transform"
)

// Options are the inputs of a dry-run.
type Options struct {
	Dir       string // output directory, see workdir
	L2RPC     string // the L2 node's public RPC
	L2AuthRPC string // its authenticated RPC
	JWTSecret string // file with that RPC's secret
	Block     string // "finalized", a number or a hash
	ChainID   uint64 // of the sovereign chain; 0 means the L2's
	Rules     string // file with the rules of what changes; empty means transform.DefaultRules
	Blocks    int    // how many blocks to produce on the sovereign chain

	// L1 is where the plan is made from. Without an RPC there is none, and the
	// report says so.
	L1 L1Options

	Probes   []string // "to:calldata", run on both chains
	Accounts []string // addresses whose balance and nonce are shown on both chains

	// Serve keeps the sovereign chain running and producing blocks, on a free
	// loopback port, until the context ends. OnServe is called once it does.
	Serve   bool
	OnServe func(*Report)

	ChunkBytes int64 // uncompressed size of an export chunk; 0 means the default
}

// DefaultOptions are the options a user need not give.
func DefaultOptions() Options {
	return Options{Block: "finalized", Blocks: 3, L1: L1Options{GameType: 1}}
}

// readRules reads a rules file, or the default rules without one, and returns
// the text too.
func readRules(path string) (*transform.Rules, string, error) {
	text := transform.DefaultRules
	if path != "" {
		data, err := os.ReadFile(path)
		if err != nil {
			return nil, "", fmt.Errorf("read rules: %w", err)
		}
		text = string(data)
	}
	rules, err := transform.DecodeRules(text)
	if err != nil {
		return nil, "", fmt.Errorf("%s: %w", path, err)
	}
	return rules, text, nil
}

// Validate checks what can be checked without the network.
func (o *Options) Validate() error {
	if o.Dir == "" {
		return errors.New("--dir is empty: name the directory for the export, genesis.json and the report")
	}
	for _, endpoint := range []struct{ flag, value string }{{"--l2-rpc", o.L2RPC}, {"--l2-auth-rpc", o.L2AuthRPC}} {
		u, err := url.Parse(endpoint.value)
		if err != nil || u.Host == "" || u.Scheme != "http" && u.Scheme != "https" {
			return fmt.Errorf("%s %q: want an http or https URL", endpoint.flag, endpoint.value)
		}
	}
	if o.JWTSecret == "" {
		return errors.New("--jwt-secret is empty: give the L2 node's JWT secret file")
	}
	if o.Blocks < 1 {
		return fmt.Errorf("--blocks %d: want at least 1", o.Blocks)
	}
	if o.L1.RPC != "" {
		if err := o.L1.validate(); err != nil {
			return err
		}
	} else if o.Block == proposed || o.L1.SystemConfig != "" {
		return errors.New("--block proposed and --system-config need --l1-rpc: name an L1 node that you trust")
	}
	for _, text := range o.Probes {
		if _, err := parseProbe(text); err != nil {
			return err
		}
	}
	for _, text := range o.Accounts {
		if !common.IsHexAddress(text) {
			return fmt.Errorf("--account %q: want a 20-byte address in hex", text)
		}
	}
	return nil
}
