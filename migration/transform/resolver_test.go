package transform

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/regalia-network/regalia/bindings"
)

func TestResolved(t *testing.T) {
	rules, err := DecodeRules(DefaultRules + `
[[rule]]
do = "move"
accounts = ["fee-vaults"]
to = "` + heir.Hex() + `"
reason = "fees"

[[rule]]
do = "burn"
accounts = ["` + passer.Hex() + `"]
amount = "1"
reason = "a part"

[[resolver]]
accounts = ["` + heir.Hex() + `", "stuck-deposits"]
name = "the council"
reason = "pays out"

[[delta]]
asset = "ETH"
amount = "-5"
reason = "x"
`)
	require.NoError(t, err)
	for account, want := range map[common.Address]string{
		bindings.CallEscrowAddr: "the contracts themselves", heir: "the council", vault: "rule 2 (move)",
		passer: "", // only a part of it goes
		{1}:    "",
	} {
		name, _ := rules.Resolved(account)
		require.Equal(t, want, name, account)
	}
	for class, want := range map[string]string{StuckDeposits: "the council", OpenWithdrawals: "OptimismPortal and messenger on L1", UnderivedDeposits: ""} {
		name, _ := rules.ResolvedClass(class)
		require.Equal(t, want, name)
	}
	require.EqualValues(t, -5, rules.Deltas[0].Value().Int64())
	for want, text := range map[string]string{
		"all needed":         "[[resolver]]\naccounts = [\"stuck-deposits\"]\nname = \"x\"",
		`account "everyone"`: "[[resolver]]\naccounts = [\"everyone\"]\nname = \"x\"\nreason = \"y\"",
		"want ETH or":        "[[delta]]\nasset = \"BTC\"\namount = \"1\"\nreason = \"y\"",
		"want a number":      "[[delta]]\nasset = \"ETH\"\namount = \"0\"\nreason = \"y\"",
		"reason is missing":  "[[delta]]\nasset = \"ETH\"\namount = \"1\"",
	} {
		_, err := DecodeRules("version = 1\n" + text)
		require.ErrorContains(t, err, want)
	}
}
