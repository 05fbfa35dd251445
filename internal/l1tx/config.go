// Package l1tx says with which key and on what terms a role sends transactions
// to L1: it turns a few flags into the configuration of op-service's
// transaction manager, which does the sending, fee bumping and nonce keeping.
//
// It does not send anything itself, and it never prints a key.
package l1tx

import (
	"crypto/ecdsa"
	"errors"
	"fmt"
	"os"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/regalia-network/regalia/internal/key"

	opsigner "github.com/ethereum-optimism/optimism/op-service/signer"
	optls "github.com/ethereum-optimism/optimism/op-service/tls"
	"github.com/ethereum-optimism/optimism/op-service/txmgr"
)

// Errors that callers may want to tell apart.
var (
	// ErrNoKey means that no source of a signing key was given.
	ErrNoKey = errors.New("no signing key")
	// ErrManyKeys means that more than one source of a signing key was given.
	ErrManyKeys = errors.New("more than one signing key")
	// ErrKeyFileMode means that users other than the owner can read the key file.
	ErrKeyFileMode = key.ErrFileMode
)

// Config holds one role's key source and its terms for sending to L1. Start
// from DefaultConfig: the zero value has no terms and does not validate.
type Config struct {
	// Exactly one of the five is set: PrivateKeyFile, PrivateKey, MnemonicFile,
	// Mnemonic, or SignerEndpoint together with SignerAddress.
	PrivateKeyFile string // file with one hex key, readable by its owner only
	PrivateKey     string // hex; from the environment or from code, never from a flag
	MnemonicFile   string // file with a mnemonic, readable by its owner only
	Mnemonic       string // from the environment or from code, never from a flag
	HDPath         string // of the key that is derived from the mnemonic
	SignerEndpoint string // URL of a remote signer that serves eth_signTransaction
	SignerAddress  string // the account the remote signer signs for

	// Client certificate for the remote signer; all three or none.
	SignerTLSCA   string
	SignerTLSCert string
	SignerTLSKey  string

	Confirmations       uint64        // blocks on top, the including one counted, before a transaction counts as done
	FeeLimitMultiplier  uint64        // fee bumps stop at this multiple of the suggested fee
	FeeLimitThreshold   float64       // gwei; below it the multiplier does not limit
	MinTip              float64       // gwei
	MaxTip              float64       // gwei; 0 = no limit
	MinBaseFee          float64       // gwei
	MaxBaseFee          float64       // gwei; 0 = no limit
	ResubmissionTimeout time.Duration // a transaction not included by then is sent again with a higher fee
	ReceiptInterval     time.Duration // how often a receipt is asked for
	NetworkTimeout      time.Duration // for each request to the L1 node

	// CellProofTime is the L1 time in unix seconds from which blobs carry cell
	// proofs (EIP-7594, Osaka). 0, the default, is right for every public L1
	// and for any L1 that has Osaka from genesis. The transaction manager's own
	// default is "never" on chains it does not know, whose blobs an Osaka L1
	// refuses; so it is always set here.
	CellProofTime uint64

	// envPrefix is that of the variables PrivateKey and Mnemonic are read from;
	// set by Flags, so that a Config made in code never picks up the process's
	// environment.
	envPrefix string
}

// DefaultConfig returns terms that fit an L1 with blocks of 2 to 12 seconds.
func DefaultConfig() Config {
	return Config{
		HDPath:              key.DefaultPath,
		Confirmations:       1,
		FeeLimitMultiplier:  5,
		FeeLimitThreshold:   100,
		MinTip:              1,
		MinBaseFee:          1,
		ResubmissionTimeout: 48 * time.Second,
		ReceiptInterval:     time.Second,
		NetworkTimeout:      10 * time.Second,
	}
}

// Validate checks the terms and that exactly one key source is given and
// usable. It reads the key file, but asks no remote signer.
func (c *Config) Validate() error {
	if err := c.validateTerms(); err != nil {
		return err
	}
	_, err := c.Address()
	return err
}

func (c *Config) validateTerms() error {
	switch {
	case c.Confirmations == 0:
		return errors.New("num-confirmations is 0: give 1 or more")
	case c.FeeLimitMultiplier == 0:
		return errors.New("fee-limit-multiplier is 0: give 1 or more")
	case c.MinTip < 0 || c.MaxTip < 0 || c.MinBaseFee < 0 || c.MaxBaseFee < 0 || c.FeeLimitThreshold < 0:
		return errors.New("a fee limit is negative: give 0 or more gwei")
	case c.MinBaseFee < c.MinTip:
		return fmt.Errorf("min-base-fee %g gwei is below min-tip %g gwei: raise the one or lower the other", c.MinBaseFee, c.MinTip)
	case c.MaxTip != 0 && c.MaxTip < c.MinTip:
		return fmt.Errorf("max-tip %g gwei is below min-tip %g gwei: raise the one or lower the other", c.MaxTip, c.MinTip)
	case c.MaxBaseFee != 0 && c.MaxBaseFee < c.MinBaseFee:
		return fmt.Errorf("max-base-fee %g gwei is below min-base-fee %g gwei: raise the one or lower the other", c.MaxBaseFee, c.MinBaseFee)
	case c.ResubmissionTimeout <= 0:
		return fmt.Errorf("resubmission-timeout is %s: give more than 0", c.ResubmissionTimeout)
	case c.ReceiptInterval <= 0:
		return fmt.Errorf("receipt-interval is %s: give more than 0", c.ReceiptInterval)
	case c.NetworkTimeout <= 0:
		return fmt.Errorf("network-timeout is %s: give more than 0", c.NetworkTimeout)
	}
	return nil
}

// Address is the account that transactions come from.
func (c *Config) Address() (common.Address, error) {
	key, err := c.resolve()
	if err != nil {
		return common.Address{}, err
	}
	if key == nil {
		return common.HexToAddress(c.SignerAddress), nil
	}
	return crypto.PubkeyToAddress(key.PublicKey), nil
}

// Key is the local private key, or nil if a remote signer is configured.
func (c *Config) Key() (*ecdsa.PrivateKey, error) { return c.resolve() }

// CLIConfig is the transaction manager's configuration for the L1 at l1RPC.
func (c *Config) CLIConfig(l1RPC string) (txmgr.CLIConfig, error) {
	if l1RPC == "" {
		return txmgr.CLIConfig{}, errors.New("no L1 RPC URL for the transaction manager")
	}
	if err := c.validateTerms(); err != nil {
		return txmgr.CLIConfig{}, err
	}
	key, err := c.resolve()
	if err != nil {
		return txmgr.CLIConfig{}, err
	}
	out := txmgr.NewCLIConfig(l1RPC, txmgr.DefaultBatcherFlagValues)
	out.NumConfirmations = c.Confirmations
	out.FeeLimitMultiplier = c.FeeLimitMultiplier
	out.FeeLimitThresholdGwei = c.FeeLimitThreshold
	out.MinTipCapGwei = c.MinTip
	out.MaxTipCapGwei = c.MaxTip
	out.MinBaseFeeGwei = c.MinBaseFee
	out.MaxBaseFeeGwei = c.MaxBaseFee
	out.ResubmissionTimeout = c.ResubmissionTimeout
	out.ReceiptQueryInterval = c.ReceiptInterval
	out.NetworkTimeout = c.NetworkTimeout
	out.CellProofTime = c.CellProofTime
	if key != nil {
		out.PrivateKey = common.Bytes2Hex(crypto.FromECDSA(key))
		return out, nil
	}
	out.SignerCLIConfig = opsigner.CLIConfig{
		Endpoint: c.SignerEndpoint,
		Address:  c.SignerAddress,
		TLSConfig: optls.CLIConfig{
			Enabled:   c.SignerTLSCA != "",
			TLSCaCert: c.SignerTLSCA,
			TLSCert:   c.SignerTLSCert,
			TLSKey:    c.SignerTLSKey,
		},
	}
	return out, nil
}

// source is one way to a key that was given.
type source struct {
	name string // what a person gave it by
	key  func() (*ecdsa.PrivateKey, error)
}

// resolve checks that there is exactly one key source and returns the key, or
// nil if the source is a remote signer.
func (c *Config) resolve() (*ecdsa.PrivateKey, error) {
	sources := c.sources()
	switch {
	case len(sources) == 0 && c.envPrefix != "":
		return nil, fmt.Errorf("%w: give --private-key-file, --mnemonic-file, --signer-endpoint with --signer-address, %s_PRIVATE_KEY or %s_MNEMONIC", ErrNoKey, c.envPrefix, c.envPrefix)
	case len(sources) == 0:
		return nil, fmt.Errorf("%w: give a key file, a key, a mnemonic, or a remote signer", ErrNoKey)
	case len(sources) > 1:
		names := make([]string, len(sources))
		for i, s := range sources {
			names[i] = s.name
		}
		return nil, fmt.Errorf("%w: %s; give one", ErrManyKeys, strings.Join(names, " and "))
	}
	return sources[0].key()
}

// sources are the ways to a key that were given.
func (c *Config) sources() (out []source) {
	add := func(name string, given bool, key func() (*ecdsa.PrivateKey, error)) {
		if given {
			out = append(out, source{name, key})
		}
	}
	// text is a secret from code or from the environment, which is named in errors.
	text := func(field, variable, value string, parse func(string) (*ecdsa.PrivateKey, error)) {
		if c.envPrefix != "" {
			field = c.envPrefix + "_" + variable
			if value == "" {
				value = os.Getenv(field)
			}
		}
		add(field, value != "", func() (*ecdsa.PrivateKey, error) {
			k, err := parse(value)
			if err != nil {
				return nil, fmt.Errorf("%s: %w", field, err)
			}
			return k, nil
		})
	}
	add("private-key-file", c.PrivateKeyFile != "", func() (*ecdsa.PrivateKey, error) { return key.ReadFile(c.PrivateKeyFile) })
	text("PrivateKey", "PRIVATE_KEY", c.PrivateKey, key.Parse)
	add("mnemonic-file", c.MnemonicFile != "", func() (*ecdsa.PrivateKey, error) { return key.ReadMnemonicFile(c.MnemonicFile, c.HDPath) })
	text("Mnemonic", "MNEMONIC", c.Mnemonic, func(words string) (*ecdsa.PrivateKey, error) { return key.Derive(words, c.HDPath) })
	add("signer-endpoint", c.SignerEndpoint != "" || c.SignerAddress != "", func() (*ecdsa.PrivateKey, error) { return nil, c.validateSigner() })
	return out
}

// Given reports whether any key source was given.
func (c *Config) Given() bool { return len(c.sources()) > 0 }

func (c *Config) validateSigner() error {
	switch {
	case c.SignerEndpoint == "":
		return fmt.Errorf("signer-address %s has no signer-endpoint: give both", c.SignerAddress)
	case c.SignerAddress == "":
		return fmt.Errorf("signer-endpoint %s has no signer-address: give both", c.SignerEndpoint)
	case !common.IsHexAddress(c.SignerAddress):
		return fmt.Errorf("signer-address %q is not an address: give 20 bytes in hex", c.SignerAddress)
	}
	given := 0
	for _, s := range []string{c.SignerTLSCA, c.SignerTLSCert, c.SignerTLSKey} {
		if s != "" {
			given++
		}
	}
	if given != 0 && given != 3 {
		return errors.New("signer-tls-ca, signer-tls-cert and signer-tls-key belong together: give all three or none")
	}
	return nil
}
