package l1tx

import (
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/log"
	"github.com/stretchr/testify/require"
	"github.com/urfave/cli/v2"

	"github.com/ethereum-optimism/optimism/op-service/crypto"
)

const (
	testKey     = "ac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80"
	testAddress = "0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266"

	// The phrase every development tool knows; testKey is its first account's.
	testMnemonic = "test test test test test test test test test test test junk"
)

func keyFile(t *testing.T, content string, mode os.FileMode) string {
	path := filepath.Join(t.TempDir(), "key")
	require.NoError(t, os.WriteFile(path, []byte(content), 0o600))
	require.NoError(t, os.Chmod(path, mode))
	return path
}

func TestAddress(t *testing.T) {
	for name, set := range map[string]func(*Config){
		"inline":            func(c *Config) { c.PrivateKey = testKey },
		"inline with 0x":    func(c *Config) { c.PrivateKey = "0x" + testKey },
		"file with newline": func(c *Config) { c.PrivateKeyFile = keyFile(t, "0x"+testKey+"\n", 0o600) },
		"file read only":    func(c *Config) { c.PrivateKeyFile = keyFile(t, testKey, 0o400) },
		"mnemonic":          func(c *Config) { c.Mnemonic = testMnemonic },
		"mnemonic file": func(c *Config) {
			c.MnemonicFile = keyFile(t, " "+strings.ReplaceAll(testMnemonic, " ", "\n ")+"\n", 0o600)
		},
		"signer": func(c *Config) { c.SignerEndpoint, c.SignerAddress = "https://signer.example", testAddress },
	} {
		t.Run(name, func(t *testing.T) {
			cfg := DefaultConfig()
			set(&cfg)
			require.NoError(t, cfg.Validate())
			addr, err := cfg.Address()
			require.NoError(t, err)
			require.Equal(t, testAddress, addr.Hex())
		})
	}
}

func TestValidateRefuses(t *testing.T) {
	short := testKey[:62]
	for name, tc := range map[string]struct {
		set  func(*Config)
		is   error
		want string
	}{
		"no key":          {func(c *Config) {}, ErrNoKey, "give a key file, a key, a mnemonic, or a remote signer"},
		"two keys":        {func(c *Config) { c.PrivateKey = testKey; c.PrivateKeyFile = keyFile(t, testKey, 0o600) }, ErrManyKeys, "private-key-file and PrivateKey"},
		"key and signer":  {func(c *Config) { c.PrivateKey = testKey; c.SignerEndpoint = "http://s" }, ErrManyKeys, "signer-endpoint"},
		"missing file":    {func(c *Config) { c.PrivateKeyFile = "/nonexistent/key" }, os.ErrNotExist, "/nonexistent/key"},
		"directory":       {func(c *Config) { c.PrivateKeyFile = t.TempDir() }, nil, "not a regular file"},
		"open file":       {func(c *Config) { c.PrivateKeyFile = keyFile(t, testKey, 0o644) }, ErrKeyFileMode, "chmod 600"},
		"group file":      {func(c *Config) { c.PrivateKeyFile = keyFile(t, testKey, 0o640) }, ErrKeyFileMode, "0640"},
		"empty file":      {func(c *Config) { c.PrivateKeyFile = keyFile(t, "\n", 0o600) }, nil, "has 0"},
		"short key":       {func(c *Config) { c.PrivateKey = short }, nil, "64 hex digits, this one has 62"},
		"not hex":         {func(c *Config) { c.PrivateKey = short + "zz" }, nil, "not hex digits"},
		"zero key":        {func(c *Config) { c.PrivateKey = strings.Repeat("0", 64) }, nil, "range of secp256k1"},
		"order and above": {func(c *Config) { c.PrivateKey = strings.Repeat("f", 64) }, nil, "range of secp256k1"},
		"bad mnemonic":    {func(c *Config) { c.Mnemonic = strings.ReplaceAll(testMnemonic, "junk", short) }, nil, "of 12 words is not one of BIP-39"},
		"bad path":        {func(c *Config) { c.Mnemonic, c.HDPath = testMnemonic, "m/x" }, nil, `derivation path "m/x"`},
		"open mnemonic":   {func(c *Config) { c.MnemonicFile = keyFile(t, testMnemonic, 0o644) }, ErrKeyFileMode, "chmod 600"},
		"key and words":   {func(c *Config) { c.PrivateKey, c.Mnemonic = testKey, testMnemonic }, ErrManyKeys, "PrivateKey and Mnemonic"},
		"no address":      {func(c *Config) { c.SignerEndpoint = "http://s" }, nil, "no signer-address"},
		"no endpoint":     {func(c *Config) { c.SignerAddress = testAddress }, nil, "no signer-endpoint"},
		"bad address":     {func(c *Config) { c.SignerEndpoint, c.SignerAddress = "http://s", "0x12" }, nil, `"0x12" is not an address`},
		"half of tls": {func(c *Config) {
			c.SignerEndpoint, c.SignerAddress, c.SignerTLSCA = "http://s", testAddress, "ca"
		}, nil, "all three or none"},
		"confirmations": {func(c *Config) { c.PrivateKey = testKey; c.Confirmations = 0 }, nil, "num-confirmations is 0"},
		"tip above fee": {func(c *Config) { c.PrivateKey = testKey; c.MinTip = 2 }, nil, "min-base-fee 1 gwei is below min-tip 2 gwei"},
		"max tip":       {func(c *Config) { c.PrivateKey = testKey; c.MaxTip = 0.5 }, nil, "max-tip"},
		"interval":      {func(c *Config) { c.PrivateKey = testKey; c.ReceiptInterval = 0 }, nil, "receipt-interval is 0s"},
	} {
		t.Run(name, func(t *testing.T) {
			cfg := DefaultConfig()
			tc.set(&cfg)
			err := cfg.Validate()
			require.ErrorContains(t, err, tc.want)
			if tc.is != nil {
				require.ErrorIs(t, err, tc.is)
			}
			require.NotContains(t, err.Error(), short, "an error must not show the key")
		})
	}
}

func TestCLIConfig(t *testing.T) {
	cfg := DefaultConfig()
	cfg.PrivateKeyFile = keyFile(t, testKey+"\n", 0o600)
	cfg.Confirmations, cfg.MaxBaseFee = 7, 300
	out, err := cfg.CLIConfig("http://l1")
	require.NoError(t, err)
	require.NoError(t, out.Check())
	require.Equal(t, testKey, out.PrivateKey)
	require.EqualValues(t, 7, out.NumConfirmations)
	require.EqualValues(t, 300, out.MaxBaseFeeGwei)
	require.Zero(t, out.CellProofTime, "the default must not be the transaction manager's own, which is never")
	require.False(t, out.SignerCLIConfig.Enabled())

	_, err = cfg.CLIConfig("")
	require.ErrorContains(t, err, "no L1 RPC URL")

	signer := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "application/json")
		_, _ = w.Write([]byte(`{"jsonrpc":"2.0","id":1,"result":"ok"}`))
	}))
	defer signer.Close()
	remote := DefaultConfig()
	remote.SignerEndpoint, remote.SignerAddress = signer.URL, testAddress
	out, err = remote.CLIConfig("http://l1")
	require.NoError(t, err)
	require.NoError(t, out.Check())
	require.Empty(t, out.PrivateKey)
	_, from, err := crypto.SignerFactoryFromConfig(log.NewLogger(log.DiscardHandler()), out.PrivateKey, "", "", out.SignerCLIConfig)
	require.NoError(t, err, "without certificates the endpoint's own scheme decides")
	require.Equal(t, testAddress, from.Hex())
}

func TestFlags(t *testing.T) {
	run := func(args ...string) (Config, error) {
		cfg := DefaultConfig()
		app := &cli.App{Name: "x", Flags: cfg.Flags("REGALIA_TEST"), Action: func(*cli.Context) error { return cfg.Validate() }}
		err := app.Run(append([]string{"x"}, args...))
		return cfg, err
	}
	_, err := run()
	require.ErrorIs(t, err, ErrNoKey)
	require.ErrorContains(t, err, "REGALIA_TEST_PRIVATE_KEY")

	t.Setenv("REGALIA_TEST_PRIVATE_KEY", testKey)
	t.Setenv("REGALIA_TEST_NUM_CONFIRMATIONS", "4")
	cfg, err := run("--max-base-fee", "55")
	require.NoError(t, err)
	require.EqualValues(t, 4, cfg.Confirmations)
	require.EqualValues(t, 55, cfg.MaxBaseFee)
	addr, err := cfg.Address()
	require.NoError(t, err)
	require.Equal(t, testAddress, addr.Hex())

	_, err = run("--private-key-file", keyFile(t, testKey, 0o600))
	require.ErrorIs(t, err, ErrManyKeys)
	require.ErrorContains(t, err, "private-key-file and REGALIA_TEST_PRIVATE_KEY")

	t.Setenv("REGALIA_TEST_PRIVATE_KEY", "")
	t.Setenv("REGALIA_TEST_MNEMONIC", testMnemonic)
	cfg, err = run("--hd-path", "m/44'/60'/0'/0/1")
	require.NoError(t, err)
	addr, err = cfg.Address()
	require.NoError(t, err)
	require.Equal(t, "0x70997970C51812dc3A010C7d01b50e0d17dc79C8", addr.Hex(), "the phrase's second account")

	inCode := DefaultConfig()
	require.ErrorIs(t, inCode.Validate(), ErrNoKey, "a config made in code does not read the environment")
}
