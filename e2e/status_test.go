package e2e

import (
	"encoding/json"
	"strings"

	"github.com/regalia-network/regalia/deploy/status"
	"github.com/stretchr/testify/require"
)

// requireStatus checks what `regalia status` says of a network with a leader, a
// batcher and at least one output.
func (n *network) requireStatus() {
	n.t.Helper()
	args := []string{"status", "--l1-rpc", n.l1.RPC(), "--l2-rpc", n.l2RPC(), "--deployment", n.path("chain"), "--window", "60"}
	table, err := n.command(nil, args...).Output()
	require.NoError(n.t, err)
	for line := range strings.Lines(string(table)) {
		require.LessOrEqual(n.t, len([]rune(strings.TrimSuffix(line, "\n"))), 80, "%q", line)
	}
	n.t.Logf("\n%s", table)
	text, err := n.command(nil, append(args, "--json")...).Output()
	require.NoError(n.t, err)
	var r status.Report
	require.NoError(n.t, json.Unmarshal(text, &r))
	require.Empty(n.t, r.Problems)
	require.EqualValues(n.t, 901, r.L2Chain)
	require.Len(n.t, r.Nodes, 1)
	require.Equal(n.t, "leader", r.Nodes[0].Role)
	require.True(n.t, r.Nodes[0].Ready)
	require.Len(n.t, r.Heads, 5)
	require.Len(n.t, r.Lanes, 3)
	require.Positive(n.t, r.Batch.Cost.ToInt().Sign())
	require.Equal(n.t, 1, r.Batch.Blobs)
	require.Positive(n.t, r.Output.Block)
	roles := make(map[string]status.Account)
	for _, a := range r.Accounts {
		roles[a.Role] = a
	}
	require.Len(n.t, roles, 3)
	require.NotNil(n.t, roles["batcher"].Days, "it has spent")
	require.Nil(n.t, roles["challenger"].Days, "it has not")
}
