package migration

import (
	"context"
	"encoding/json"
	"math/big"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/log"
	"github.com/ethereum/go-ethereum/params"
	"github.com/stretchr/testify/require"

	"github.com/regalia-network/regalia/bindings"
	"github.com/regalia-network/regalia/migration/transform"
)

func quiet() log.Logger { return log.NewLogger(log.DiscardHandler()) }

// options are a dry-run of the source into a new directory.
func (s *source) options(t *testing.T) Options {
	opts := DefaultOptions()
	opts.Dir = filepath.Join(t.TempDir(), "out")
	opts.L2RPC, opts.L2AuthRPC, opts.JWTSecret = s.public.URL, s.auth.URL, s.secret
	opts.ChunkBytes = 64 << 10
	return opts
}

func TestDryRun(t *testing.T) {
	g, key := sourceGenesis(t, 1)
	s := startSource(t, g, key)
	// Transactions make new accounts and slots; one later block must not show.
	newcomer := common.HexToAddress("0x00000000000000000000000000000000000e3ee3")
	s.block(false, transfer(0, newcomer, 5, nil), transfer(1, store, 0, common.Hash{31: 77}.Bytes()))
	final := s.block(true, transfer(2, newcomer, 6, nil))
	s.block(false, transfer(3, newcomer, 1000, nil))

	opts := s.options(t)
	opts.Accounts = []string{wallet.Hex(), newcomer.Hex()}
	opts.Probes = []string{probed.Hex() + ":0x", delegated.Hex() + ":0x01", store.Hex() + ":0x", largest.Hex() + ":0x"}
	for _, run := range []string{"first", "again in the same directory"} {
		report, err := Run(context.Background(), opts, quiet())
		require.NoError(t, err, run)
		require.True(t, report.OK)
		require.True(t, report.Finalized)
		require.Equal(t, final.Hash(), report.Block.Hash)
		require.Equal(t, final.Root, report.Block.StateRoot)
		require.Equal(t, final.Root, report.Comparison.L2Root)
		require.NotEqual(t, final.Root, report.GenesisRoot, "two contracts were added")
		require.GreaterOrEqual(t, report.Counts.Accounts, uint64(len(g.Alloc)))
		require.Equal(t, report.Counts.Accounts, report.Comparison.Accounts)
		require.Equal(t, report.Counts.Slots, report.Comparison.Slots)
		require.Equal(t, report.Counts.Codes, report.Comparison.Codes)
		require.Len(t, report.Changes, 2)
		require.Equal(t, params.WithdrawalQueueAddress, changed(report, params.WithdrawalQueueAddress).Address)
		require.Nil(t, changed(report, params.ConsolidationQueueAddress).Old)
		require.Equal(t, uint64(opts.Blocks), report.Blocks)

		require.Equal(t, "123456789", report.Accounts[0].SovereignBalance.ToInt().String())
		require.EqualValues(t, 7, report.Accounts[0].SovereignNonce)
		require.Equal(t, "11", report.Accounts[1].SovereignBalance.ToInt().String())
		probes := make(map[string]ProbeResult)
		for _, p := range report.Probes {
			probes[p.Name] = p
		}
		require.EqualValues(t, 42, probes[opts.Probes[0]].Answer[31])
		require.True(t, probes[opts.Probes[3]].Equal)
		require.Contains(t, probes, "ModelRegistry.name()")
		require.NotContains(t, probes, "CallEscrow.withdrawDelay()", "the source has no such contract")

		require.Equal(t, lastLine(report), lastLine(readReport(t, opts.Dir)))
		require.Contains(t, lastLine(report), "accounts,")
	}
}

// TestDryRun_channels_settle_at_home_only has CallEscrow at home on chain 42, as
// it is after rehome(42), and once a rule has moved it.
func TestDryRun_channels_settle_at_home_only(t *testing.T) {
	g, key := sourceGenesis(t, 2)
	g.Alloc[bindings.CallEscrowAddr] = types.Account{Balance: new(big.Int), Nonce: 1, Code: slotZero, Storage: map[common.Hash]common.Hash{{}: {31: 42}}}
	s := startSource(t, g, key)
	s.block(true, transfer(0, wallet, 5, nil))
	rules := filepath.Join(t.TempDir(), "rules.toml")
	require.NoError(t, os.WriteFile(rules, []byte(transform.DefaultRules+`
[[rule]]
do = "set-slot"
address = "`+bindings.CallEscrowAddr.Hex()+`"
slot = "0x0000000000000000000000000000000000000000000000000000000000000000"
value = "0x000000000000000000000000000000000000000000000000000000000000002b"
reason = "channels move along"
`), 0o600))
	for _, test := range []struct {
		id    uint64
		rules string
		want  string
	}{{42, "", ""}, {43, rules, ""}, {43, "", "rehome(43)"}, {sourceChainID, "", "rehome(901)"}} {
		opts := s.options(t)
		opts.ChainID, opts.Rules, opts.Blocks = test.id, test.rules, 1
		report, err := Run(context.Background(), opts, quiet())
		i := slices.IndexFunc(report.Checks, func(c Check) bool { return c.Name == "payment channels" })
		require.GreaterOrEqual(t, i, 0, "%v", err)
		require.Equal(t, test.want == "", report.Checks[i].OK)
		require.Contains(t, report.Checks[i].Detail, test.want)
		if test.want == "" {
			require.Contains(t, report.Checks[i].Detail, "settle here")
		} else {
			require.ErrorContains(t, err, "payment channels")
		}
	}
}

func changed(r *Report, address common.Address) *Change {
	for i := range r.Changes {
		if r.Changes[i].Address == address {
			return &r.Changes[i]
		}
	}
	return nil
}

func lastLine(r *Report) string {
	var text strings.Builder
	if err := r.WriteText(&text); err != nil {
		return err.Error()
	}
	lines := strings.Split(strings.TrimSpace(text.String()), "\n")
	return lines[len(lines)-1]
}

func readReport(t *testing.T, dir string) *Report {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(dir, "report.json"))
	require.NoError(t, err)
	report := new(Report)
	require.NoError(t, json.Unmarshal(data, report))
	return report
}
