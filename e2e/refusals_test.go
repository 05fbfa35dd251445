package e2e

import (
	"context"
	"encoding/json"
	"fmt"
	"math/big"
	"net"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/regalia-network/regalia/deploy/devnet"
	"github.com/regalia-network/regalia/deploy/devnet/l1"
	"github.com/regalia-network/regalia/e2e/harness"
	"github.com/stretchr/testify/require"
)

// TestRolesRefuse gives each role something wrong: it must end by itself with
// an error that names the thing and the mend.
func TestRolesRefuse(t *testing.T) {
	t.Parallel()
	ctx := testContext(t)
	n := newNetwork(t)
	n.start("sequencer")
	n.awaitUnsafe(ctx, 1)
	taken := fmt.Sprint(n.rpcPort)

	elsewhere := n.otherL1()
	sequencer := func(change ...string) []string {
		_, args := n.args("sequencer")
		// Later flags win, so the changes stand at the end.
		return append(append(args, "--data-dir", n.path("refused"), "--rpc-port", "0", "--auth-port", "0", "--ops-port", "0"), change...)
	}
	role := func(name string, change ...string) []string {
		_, args := n.args(name)
		return append(append(args, "--ops-port", "0"), change...)
	}
	open := n.write("open.key", []byte("0x"+strings.Repeat("11", 32)), 0o644)

	for _, c := range []struct {
		name string
		args []string
		want []string
	}{
		{"unknown role", sequencer("--role", "king"), []string{"role", "king", "leader, standby, replica or verifier"}},
		{"no L1", sequencer("--l1-rpc", ""), []string{"l1-rpc is empty", "REGALIA_L1_RPC"}},
		{"log level", sequencer("--log-level", "loud"), []string{"log-level", "loud"}},
		{"occupied RPC port", sequencer("--rpc-port", taken), []string{taken, "address already in use", "--rpc-port"}},
		{"occupied auth port", sequencer("--auth-port", taken), []string{taken, "address already in use", "--auth-port"}},
		{"occupied ops port", sequencer("--ops-port", taken), []string{taken, "address already in use", "--ops-port"}},
		{"occupied stream port", sequencer("--stream-port", taken), []string{taken, "address already in use", "--stream-port"}},
		{"stream key that others can read", sequencer("--stream-key-file", open), []string{"open to other users", "chmod 600"}},
		{"subblock interval", sequencer("--subblock-interval", "1s"), []string{"subblock-interval 1s", "50ms to 200ms"}},
		{"data directory in use", sequencer("--data-dir", n.path("sequencer")), []string{n.path("sequencer"), "in use by another process", "--data-dir"}},
		{"missing rollup config", sequencer("--rollup-config", n.path("none.json")), []string{"rollup config", "none.json", "no such file"}},
		{"rollup config that is no JSON", sequencer("--rollup-config", n.write("broken.json", []byte("{"), 0o644)), []string{"rollup config", "broken.json"}},
		{"tampered genesis", sequencer("--genesis", n.tamperedGenesis()), []string{"hashes to", "one deployment"}},
		{"another L1", sequencer("--l1-rpc", elsewhere), []string{"has chain id 77, want 900"}},
		{"L1 chain config of another chain", sequencer("--l1-chain-config", n.write("mainnet.json", []byte(`{"chainId":1}`), 0o644)), []string{"L1 chain config", "of chain 1"}},
		{"bad JWT secret", sequencer("--jwt-secret", n.write("short.hex", []byte("abc"), 0o600)), []string{"JWT secret", "32 bytes"}},
		{"batcher without a key", role("batcher"), []string{"no signing key", "REGALIA_BATCHER_PRIVATE_KEY"}},
		{"batcher with an open key file", role("batcher", "--private-key-file", open), []string{open, "open to other users"}},
		{"batcher to nowhere known", role("batcher", "--data-availability", "pigeon"), []string{"data-availability", "pigeon", "blobs, calldata or auto"}},
		{"proposer without a factory", role("proposer", "--game-factory", "0x12"), []string{"game-factory", "0x12", "40 hex digits"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			ctx, cancel := context.WithTimeout(ctx, 30*time.Second)
			defer cancel()
			p, err := harness.Start(strings.ReplaceAll(c.name, " ", "-"), n.dir, binary(t), nil, c.args...)
			require.NoError(t, err)
			defer p.Kill()
			err = p.Wait(ctx)
			require.ErrorContains(t, err, "exit status 1", "log: %s", p.Tail(5))
			last := p.Tail(1)
			for _, want := range c.want {
				require.Contains(t, last, want)
			}
			require.NotContains(t, p.Tail(50), "panic")
		})
	}
	require.NoError(t, n.role["sequencer"].Ended(), "the running sequencer is not disturbed")
}

// TestDataDirOfAnotherChain points a sequencer at the database of one chain
// with the files of another.
func TestDataDirOfAnotherChain(t *testing.T) {
	t.Parallel()
	ctx := testContext(t)
	mine, other := newNetwork(t), newNetwork(t)
	mine.start("sequencer")
	mine.awaitUnsafe(ctx, 1)
	require.NoError(t, mine.role["sequencer"].Stop())
	mine.role["sequencer"] = nil

	_, args := other.args("sequencer")
	p, err := harness.Start("intruder", other.dir, binary(t), nil, append(args, "--data-dir", mine.path("sequencer"))...)
	require.NoError(t, err)
	defer p.Kill()
	require.ErrorContains(t, p.Wait(ctx), "exit status 1")
	require.Contains(t, p.Tail(1), "holds another chain")

	// Nothing was harmed: the chain goes on with its own files.
	mine.start("sequencer")
	mine.awaitUnsafe(ctx, 2)
}

// TestAuthenticatedOnly checks which methods the public port keeps to itself.
func TestAuthenticatedOnly(t *testing.T) {
	t.Parallel()
	ctx := testContext(t)
	n := newNetwork(t)
	n.start("sequencer")
	n.awaitUnsafe(ctx, 1)
	for _, method := range []string{"engine_exchangeCapabilities", "engine_forkchoiceUpdatedV3", "admin_nodeInfo", "admin_startSequencer", "admin_stopSequencer", "admin_sequencerActive", "debug_accountRange", "miner_setMaxDASize"} {
		require.ErrorContains(t, n.rollup.CallContext(ctx, nil, method), "does not exist", method)
	}
}

// otherL1 is the URL of an L1 with chain id 77.
func (n *network) otherL1() string {
	chain, err := l1.Open(l1.Config{Dir: n.path("other-l1"), ChainID: 77, BlockTime: 1, Addr: "127.0.0.1", Funded: devnet.L1Funds(n.keys)}, discard)
	require.NoError(n.t, err)
	n.t.Cleanup(func() { chain.Close() })
	return chain.RPC()
}

func (n *network) write(name string, text []byte, mode os.FileMode) string {
	path := n.path(name)
	require.NoError(n.t, os.WriteFile(path, text, mode))
	return path
}

// tamperedGenesis gives somebody one wei more.
func (n *network) tamperedGenesis() string {
	text, err := os.ReadFile(n.path("chain", "genesis.json"))
	require.NoError(n.t, err)
	var g core.Genesis
	require.NoError(n.t, json.Unmarshal(text, &g))
	g.GasLimit++
	text, err = json.Marshal(g)
	require.NoError(n.t, err)
	return n.write("tampered.json", text, 0o644)
}

// TestDevnetGoesOn stops a devnet as Ctrl-C does and starts it again. It posts
// to calldata, which no other test does.
func TestDevnetGoesOn(t *testing.T) {
	t.Parallel()
	ctx := testContext(t)
	dir := t.TempDir()
	p, report, err := harness.StartDevnet(ctx, binary(t), dir, "--data-availability=calldata")
	require.NoError(t, err)
	t.Cleanup(func() { p.Kill() })
	first := header(ctx, t, report.L2.RPC, nil)

	second, err := harness.Start("second", dir, binary(t), nil, "devnet", "--dir", dir, "--ops-port=0")
	require.NoError(t, err)
	require.ErrorContains(t, second.Wait(ctx), "exit status 1")
	require.Contains(t, second.Tail(1), "another devnet runs in "+dir)

	require.NoError(t, p.Stop())
	for _, url := range []string{report.L1.RPC, report.L1.Beacon, report.L2.RPC, report.L2.AuthRPC, report.Ops.Sequencer, report.Ops.Batcher, report.Ops.Proposer} {
		_, err := net.DialTimeout("tcp", strings.TrimPrefix(url, "http://"), time.Second)
		require.Error(t, err, "%s still listens", url)
	}

	p, report, err = harness.StartDevnet(ctx, binary(t), dir, "--data-availability=calldata")
	require.NoError(t, err)
	require.Equal(t, first.Hash(), header(ctx, t, report.L2.RPC, first.Number).Hash(), "the same chain")
	safe := big.NewInt(int64(rpc.SafeBlockNumber))
	require.NoError(t, harness.Await(ctx, "the safe head to pass the stop", func(ctx context.Context) (bool, error) {
		return header(ctx, t, report.L2.RPC, safe).Number.Cmp(first.Number) > 0, nil
	}))
	require.NoError(t, p.Stop())
}
