package migration

import (
	"encoding/json"
	"os"
	"path/filepath"
	"regexp"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestReport_says_what_is_there_and_what_is_not reads the page after each step.
func TestReport_says_what_is_there_and_what_is_not(t *testing.T) {
	_, source := synthesized(t, 300)
	dir := filepath.Join(t.TempDir(), "m")
	page := func() string {
		must(t, "report", "--dir", dir)
		data, err := os.ReadFile(filepath.Join(dir, "audit.html"))
		require.NoError(t, err)
		return string(data)
	}
	must(t, "export", "--dir", dir, "--chaindata", source)
	text := page()
	require.Contains(t, text, "no rules were applied")
	require.Contains(t, text, "genesis: none was made")
	must(t, "transform", "--dir", dir)
	must(t, "genesis", "--dir", dir)
	text = page()
	require.NotContains(t, text, "no rules were applied")
	require.Contains(t, text, "system-contracts", "the rules stand in it")
	require.Regexp(t, `Accounts</td><td class="n">300<`, text)
	require.NotRegexp(t, regexp.MustCompile(`(?i)<script|src=|https?://|@import`), text, "the page needs nothing from elsewhere")
	require.Contains(t, text, "What this page does not show")

	var audit Audit
	data, err := os.ReadFile(filepath.Join(dir, "audit.json"))
	require.NoError(t, err)
	require.NoError(t, json.Unmarshal(data, &audit))
	require.Equal(t, audit.Outline.After, audit.Genesis.StateRoot)
	require.Contains(t, text, audit.Genesis.Hash.Hex())

	// A file of another export is not reported as of this one.
	dryRun := filepath.Join(dir, "report.json")
	golden, err := os.ReadFile(filepath.Join("testdata", "report.json"))
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(dryRun, golden, 0o600))
	_, err = migrate(t, "report", "--dir", dir)
	require.ErrorContains(t, err, "report.json is of a dry-run at block")
	require.NoError(t, os.Remove(dryRun))
	audit.Genesis.Export[0]++
	bent, err := json.Marshal(audit.Genesis)
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(resultFile(dir), bent, 0o600))
	_, err = migrate(t, "report", "--dir", dir)
	require.ErrorContains(t, err, "run regalia migrate genesis again")
}

func TestGroupDigits(t *testing.T) {
	for in, want := range map[string]string{"999": "999", "12345": "12\u2009345", "1234567890123456789012": "1\u2009234\u2009567\u2009890\u2009123\u2009456\u2009789\u2009012", "0x12345": "0x12345", "-256": "−256", "-12345": "−12\u2009345"} {
		require.Equal(t, want, groupDigits(in))
	}
}
