package l1tx

import (
	"github.com/urfave/cli/v2"
)

const category = "L1 TRANSACTIONS"

// Flags binds the command line to c, whose present values are the defaults.
// envPrefix is the whole prefix of the environment variables, for example
// REGALIA_BATCHER: the key can then be given as REGALIA_BATCHER_PRIVATE_KEY, or
// as REGALIA_BATCHER_MNEMONIC with --hd-path. There is no flag for the key or the
// mnemonic itself, since a flag's value shows in the list of processes.
func (c *Config) Flags(envPrefix string) []cli.Flag {
	c.envPrefix = envPrefix
	env := func(name string) []string { return []string{envPrefix + "_" + name} }
	text := func(name, variable, usage string, dest *string) cli.Flag {
		return &cli.StringFlag{Name: name, EnvVars: env(variable), Usage: usage, Category: category, Destination: dest, Value: *dest}
	}
	gwei := func(name, variable, usage string, dest *float64) cli.Flag {
		return &cli.Float64Flag{Name: name, EnvVars: env(variable), Usage: usage, Category: category, Destination: dest, Value: *dest}
	}
	count := func(name, variable, usage string, dest *uint64) cli.Flag {
		return &cli.Uint64Flag{Name: name, EnvVars: env(variable), Usage: usage, Category: category, Destination: dest, Value: *dest}
	}
	return []cli.Flag{
		text("private-key-file", "PRIVATE_KEY_FILE", "`FILE` with the hex private key, mode 600; or set $"+envPrefix+"_PRIVATE_KEY", &c.PrivateKeyFile),
		text("mnemonic-file", "MNEMONIC_FILE", "`FILE` with a mnemonic to derive the key from, mode 600; or set $"+envPrefix+"_MNEMONIC", &c.MnemonicFile),
		text("hd-path", "HD_PATH", "derivation `PATH` of the key from the mnemonic", &c.HDPath),
		text("signer-endpoint", "SIGNER_ENDPOINT", "`URL` of a remote signer to use instead of a key", &c.SignerEndpoint),
		text("signer-address", "SIGNER_ADDRESS", "`ADDRESS` the remote signer signs for", &c.SignerAddress),
		text("signer-tls-ca", "SIGNER_TLS_CA", "`FILE` with the CA of the remote signer", &c.SignerTLSCA),
		text("signer-tls-cert", "SIGNER_TLS_CERT", "`FILE` with the client certificate for the remote signer", &c.SignerTLSCert),
		text("signer-tls-key", "SIGNER_TLS_KEY", "`FILE` with the client key for the remote signer", &c.SignerTLSKey),
		count("num-confirmations", "NUM_CONFIRMATIONS", "blocks, the including one counted, before a transaction counts as done", &c.Confirmations),
		count("fee-limit-multiplier", "FEE_LIMIT_MULTIPLIER", "fee bumps stop at this multiple of the suggested fee", &c.FeeLimitMultiplier),
		gwei("fee-limit-threshold", "FEE_LIMIT_THRESHOLD", "`GWEI` below which fee bumps are not limited", &c.FeeLimitThreshold),
		gwei("min-tip", "MIN_TIP", "lowest tip in `GWEI`", &c.MinTip),
		gwei("max-tip", "MAX_TIP", "highest tip in `GWEI`, beyond it sending fails; 0 = no limit", &c.MaxTip),
		gwei("min-base-fee", "MIN_BASE_FEE", "lowest base fee to reckon with in `GWEI`", &c.MinBaseFee),
		gwei("max-base-fee", "MAX_BASE_FEE", "highest base fee in `GWEI`, beyond it sending fails; 0 = no limit", &c.MaxBaseFee),
		&cli.DurationFlag{Name: "resubmission-timeout", EnvVars: env("RESUBMISSION_TIMEOUT"), Category: category,
			Usage: "a transaction not included by then is sent again with a higher fee", Destination: &c.ResubmissionTimeout, Value: c.ResubmissionTimeout},
		&cli.DurationFlag{Name: "receipt-interval", EnvVars: env("RECEIPT_INTERVAL"), Category: category,
			Usage: "how often a receipt is asked for", Destination: &c.ReceiptInterval, Value: c.ReceiptInterval},
		&cli.DurationFlag{Name: "network-timeout", EnvVars: env("NETWORK_TIMEOUT"), Category: category,
			Usage: "for each request to the L1 node", Destination: &c.NetworkTimeout, Value: c.NetworkTimeout},
		count("cell-proof-time", "CELL_PROOF_TIME", "L1 time (unix seconds) from which blobs carry cell proofs; 0 = always, right for any L1 past Osaka", &c.CellProofTime),
	}
}
