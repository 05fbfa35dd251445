package status

import (
	"bytes"
	"math/big"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/stretchr/testify/require"
)

func TestDaysLeft(t *testing.T) {
	require.Nil(t, daysLeft(big.NewInt(5), big.NewInt(5), 60), "nothing spent")
	require.Nil(t, daysLeft(big.NewInt(9), big.NewInt(5), 60), "funded")
	require.Nil(t, daysLeft(big.NewInt(5), big.NewInt(9), 0), "no time")
	require.InDelta(t, 10, *daysLeft(big.NewInt(1000), big.NewInt(1100), 86_400), 1e-9)
	require.Equal(t, []string{"-", "0.5", "42", ">999"}, []string{days(nil), days(of(0.52)), days(of(42.3)), days(of(4e6))})
}

func of(d float64) *float64 { return &d }

// TestPrint holds the table to 80 columns with the longest values a real chain
// has, and with nothing at all.
func TestPrint(t *testing.T) {
	eth := func(text string) *hexutil.Big {
		n, ok := new(big.Int).SetString(text, 10)
		require.True(t, ok)
		return (*hexutil.Big)(n)
	}
	full := &Report{
		Time: time.Date(2026, 12, 31, 23, 59, 59, 0, time.UTC), L1Chain: 11155111, L2Chain: 4294967295,
		Nodes: []Node{
			{Name: "https://sequencer-0.regalia.example.com:9545", Role: "leader", Ready: true, Unsafe: 4_000_000_000, Safe: 4_000_000_000, Finalized: 4_000_000_000},
			{Name: "http://b:1", Role: "verifier", Reason: "L1 RPC https://l1.example.com is not reachable and " + strings.Repeat("x", 200)},
		},
		Leader:   &Leader{Name: "sequencer-0", URL: "http://sequencer-0.regalia.example.com:9545", Epoch: 1 << 40},
		Heads:    []Head{{"L1 derived from", 40_000_000, 4}, {"L2 finalized", 4_000_000_000, 9e5}},
		Batch:    &Batch{Block: 40_000_000, Age: 7100, Blobs: 6, Cost: eth("12345678901234567")},
		Output:   &Output{Game: common.Address{0xfe}, Block: 4_000_000_000, Age: 9e6, State: "in progress"},
		Accounts: []Account{{"challenger", common.Address{1}, eth("123456789012345678901234"), of(0.5)}},
		Lanes:    []Lane{{"licence", 30, 100_000, 30_000_000_000, 12345.6}},
		Problems: []string{"node http://b:1: " + strings.Repeat("a rather long reason\n", 9)},
	}
	for name, r := range map[string]*Report{"full": full, "empty": {}} {
		var out bytes.Buffer
		r.Print(&out)
		for line := range strings.Lines(out.String()) {
			require.LessOrEqual(t, len([]rune(strings.TrimSuffix(line, "\n"))), width, "%s: %q", name, line)
		}
		t.Logf("\n%s", out.String())
	}
	var out bytes.Buffer
	full.Print(&out)
	for _, want := range []string{"6 blobs, 0.012345679 ETH", "123456.7890      0.5", "118 min ago", "104 days ago", "in progress", "! node http://b:1", "sequencer-0 leads"} {
		require.Contains(t, out.String(), want)
	}
}

// TestLeader asks nodes of which one is alone, and two differ on the epoch.
func TestLeader(t *testing.T) {
	ask := func(nodes ...any) (*Leader, error) {
		c := &collector{report: new(Report)}
		for _, node := range nodes {
			server := rpc.NewServer()
			t.Cleanup(server.Stop)
			require.NoError(t, server.RegisterName("regalia", node))
			client := rpc.DialInProc(server)
			t.Cleanup(client.Close)
			c.nodes = append(c.nodes, client)
		}
		err := c.leader(t.Context())
		return c.report.Leader, err
	}
	leader, err := ask(alone{})
	require.NoError(t, err)
	require.Nil(t, leader)
	leader, err = ask(alone{}, sequencer{"a", 3}, sequencer{"b", 4}, sequencer{"a", 3})
	require.NoError(t, err)
	require.Equal(t, &Leader{Name: "b", URL: "http://b", Epoch: 4}, leader)
	_, err = ask(sequencer{"", 4})
	require.ErrorContains(t, err, "nobody has the lease since epoch 4")
}

type alone struct{}

func (alone) Lanes() []Lane { return nil }

type sequencer struct {
	leader string
	epoch  uint64
}

func (s sequencer) Leadership() any {
	return map[string]any{"epoch": hexutil.Uint64(s.epoch), "leader": s.leader, "leaderUrl": "http://" + s.leader}
}
