package migration

import (
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/log"
	"github.com/ethereum/go-ethereum/params"
	"github.com/stretchr/testify/require"
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
