package transform

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/ethereum/go-ethereum/core/vm/runtime"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
	"github.com/holiman/uint256"
	"github.com/stretchr/testify/require"

	"github.com/regalia-network/regalia/migration/chunk"
)

var (
	passer = common.HexToAddress("0x4200000000000000000000000000000000000016")
	vault  = common.HexToAddress("0x4200000000000000000000000000000000000011")
	heir   = common.Address{0xee}
)

func account(address common.Address, balance uint64, code []byte, root common.Hash) chunk.Account {
	return chunk.Account{Key: crypto.Keccak256Hash(address[:]), Address: address, HasAddress: true, Nonce: 1,
		Balance: *uint256.NewInt(balance), CodeHash: crypto.Keccak256Hash(code), StorageRoot: root}
}

func plan(t *testing.T, text string, accounts ...chunk.Account) (*Result, error) {
	t.Helper()
	rules, err := DecodeRules("version = 1\n" + text)
	require.NoError(t, err)
	existing := make(map[common.Address]chunk.Account)
	for _, a := range accounts {
		existing[a.Address] = a
	}
	return rules.Plan(existing, nil)
}

func TestPlan_retires_and_moves(t *testing.T) {
	result, err := plan(t, `
[[rule]]
do = "move"
accounts = ["fee-vaults"]
to = "`+heir.Hex()+`"
reason = "fees"
[[rule]]
do = "retire"
accounts = ["op-predeploys", "fee-vaults"]
burn = true
reason = "no L1 below us"
[[rule]]
do = "mint"
to = "`+heir.Hex()+`"
amount = "3"
reason = "grant"
`, account(passer, 70, []byte{1}, common.Hash{1}), account(vault, 5, []byte{2}, types.EmptyRootHash))
	require.NoError(t, err)
	require.Equal(t, "70", result.Burned.String(), "what was withdrawn to L1 is not here any more")
	require.Equal(t, "3", result.Minted.String())
	require.Len(t, result.Changes, 3)
	for _, c := range result.Changes {
		switch c.Address {
		case heir:
			require.Nil(t, c.Old)
			require.EqualValues(t, 8, c.New.Balance.Uint64())
		default:
			require.True(t, c.New.Balance.IsZero())
			require.Equal(t, crypto.Keccak256Hash(retiredCode), c.New.CodeHash)
			require.Equal(t, types.EmptyRootHash, c.New.StorageRoot)
			require.True(t, c.Replaced)
			require.EqualValues(t, 1, c.New.Nonce, "nonces stay")
		}
	}
	var fields []string
	for _, s := range result.Steps {
		require.NotEqual(t, s.Old, s.New)
		fields = append(fields, s.Do+" "+s.Field)
	}
	require.Equal(t, []string{"move balance", "move balance", "retire balance", "retire code", "retire storage", "retire code", "mint balance"}, fields)
}

func TestPlan_refuses(t *testing.T) {
	for name, c := range map[string]struct{ text, want string }{
		"wei without an heir": {"[[rule]]\ndo = \"retire\"\naccounts = [\"" + passer.Hex() + "\"]\nreason = \"x\"", "holds 70 wei"},
		"more than there is":  {"[[rule]]\ndo = \"burn\"\naccounts = [\"" + passer.Hex() + "\"]\namount = \"71\"\nreason = \"x\"", "has 70 wei, 71 are to be taken"},
	} {
		_, err := plan(t, c.text, account(passer, 70, []byte{1}, common.Hash{1}))
		require.ErrorContains(t, err, c.want, name)
		require.ErrorContains(t, err, "rule 1", name)
	}
	foreign := account(params.WithdrawalQueueAddress, 0, []byte{1}, types.EmptyRootHash)
	_, err := plan(t, "[[rule]]\ndo = \"install\"\ncontract = \"EIP-7002\"", foreign)
	require.ErrorContains(t, err, "retire that contract first")
}

func TestDecodeRules_refuses(t *testing.T) {
	for want, text := range map[string]string{
		"version 2":               "version = 2",
		`unknown key "rule.who"`:  "version = 1\n[[rule]]\ndo = \"install\"\ncontract = \"EIP-7002\"\nwho = 1",
		`unknown action "remove"`: "version = 1\n[[rule]]\ndo = \"remove\"",
		"accounts is missing":     "version = 1\n[[rule]]\ndo = \"retire\"\nreason = \"x\"",
		"reason is missing":       "version = 1\n[[rule]]\ndo = \"retire\"\naccounts = [\"fee-vaults\"]",
		"to and burn together":    "version = 1\n[[rule]]\ndo = \"retire\"\naccounts = [\"fee-vaults\"]\nburn = true\nto = \"" + heir.Hex() + "\"\nreason = \"x\"",
		"is not a 20-byte":        "version = 1\n[[rule]]\ndo = \"mint\"\nto = \"0x12\"\namount = \"1\"\nreason = \"x\"",
		"in decimal":              "version = 1\n[[rule]]\ndo = \"mint\"\nto = \"" + heir.Hex() + "\"\namount = \"0x1\"\nreason = \"x\"",
		"is not 32 bytes":         "version = 1\n[[rule]]\ndo = \"set-slot\"\naddress = \"" + heir.Hex() + "\"\nslot = \"0x01\"\nvalue = \"0x01\"\nreason = \"x\"",
		"code is not for this":    "version = 1\n[[rule]]\ndo = \"install\"\ncontract = \"EIP-7002\"\ncode = \"0x00\"",
		`unknown contract "EIP"`:  "version = 1\n[[rule]]\ndo = \"install\"\ncontract = \"EIP\"",
		`account "vaults"`:        "version = 1\n[[rule]]\ndo = \"retire\"\naccounts = [\"vaults\"]\nreason = \"x\"",
	} {
		_, err := DecodeRules(text)
		require.ErrorContains(t, err, want)
	}
}

// TestRetiredCode runs it: a call reverts with a reason, and wei sent with it
// stays with the sender.
func TestRetiredCode(t *testing.T) {
	db, err := state.New(types.EmptyRootHash, state.NewDatabaseForTesting())
	require.NoError(t, err)
	answer, _, err := runtime.Execute(retiredCode, []byte{1, 2, 3, 4}, &runtime.Config{State: db})
	require.ErrorIs(t, err, vm.ErrExecutionReverted)
	require.Contains(t, string(answer), "retired: this chain has no L1 below it")
	require.Equal(t, common.FromHex("08c379a0"), answer[:4])
}

// FuzzDecodeRules: what is accepted can be planned on an empty state without
// panic.
func FuzzDecodeRules(f *testing.F) {
	f.Add(DefaultRules)
	f.Add("version = 1\n[[rule]]\ndo = \"burn\"\naccounts = [\"fee-vaults\"]\nreason = \"x\"")
	f.Fuzz(func(t *testing.T, text string) {
		rules, err := DecodeRules(text)
		if err != nil {
			return
		}
		rules.Touched()
		_, _ = rules.Plan(nil, nil)
	})
}
