package migration

import (
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/regalia-network/regalia/migration/cutover"
)

// TestL1_refuses gives the steps on L1 what they must not take. What they do is
// in e2e, where there is an L1 with a portal and a bridge.
func TestL1_refuses(t *testing.T) {
	g, key := sourceGenesis(t, 5)
	s := startSource(t, g, key)
	dir, other := t.TempDir(), t.TempDir()
	golden, err := os.ReadFile(filepath.Join("testdata", "l1.json"))
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(cutover.StateFile(other), golden, 0o600))
	var st cutover.State
	require.NoError(t, json.Unmarshal(golden, &st))
	const system = "0x00000000000000000000000000000000000000aa"
	retire := []string{"retire", "--dir", dir, "--l1-rpc", s.public.URL, "--system-config", system, "--l2-rpc", s.public.URL}
	t.Setenv("REGALIA_MIGRATE_PRIVATE_KEY", "")

	for _, test := range []struct {
		want string
		args []string
	}{
		{`Required flag "l1-rpc" not set`, []string{"status", "--dir", dir}},
		{"run regalia migrate l1 retire first", []string{"status", "--dir", dir, "--l1-rpc", s.public.URL}},
		{"is of L1 chain 5, the L1 RPC has chain 901", []string{"status", "--dir", other, "--l1-rpc", s.public.URL}},
		{"is of L1 chain 5, the L1 RPC has chain 901", []string{"freeze", "--dir", other, "--l1-rpc", s.public.URL}},
		{"is of SystemConfig " + st.SystemConfig.Hex(), []string{"retire", "--dir", other, "--l1-rpc", s.public.URL, "--system-config", system, "--l2-rpc", s.public.URL}},
		{"read SystemConfig", retire},
		{"want CONTRACT=RESOLVER", append(retire, "--resolver", system)},
		{"--leave-out", append(retire, "--leave-out", "0x12")},
		{"more than one signing key", append(retire, "--private-key-file", "/none", "--mnemonic-file", "/none")},
		{"read key file", append(retire, "--private-key-file", "/none")},
		{"connection refused", []string{"status", "--dir", other, "--l1-rpc", "http://127.0.0.1:1/secret"}},
	} {
		_, err := migrate(t, append([]string{"l1"}, test.args...)...)
		require.ErrorContains(t, err, test.want, "%v", test.args)
		require.NotContains(t, err.Error(), "secret")
	}
	require.NoFileExists(t, cutover.StateFile(dir), "nothing was begun")
}
