// Package e2e holds the end-to-end tests: each starts the regalia binary as an
// operator does, one process per role, and breaks something.
package e2e

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"log/slog"
	"math/big"
	"net/http"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"github.com/BurntSushi/toml"
	"github.com/ethereum-optimism/optimism/op-service/eth"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/log"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/regalia-network/regalia/deploy"
	"github.com/regalia-network/regalia/deploy/devnet"
	"github.com/regalia-network/regalia/deploy/devnet/l1"
	"github.com/regalia-network/regalia/e2e/harness"
	"github.com/regalia-network/regalia/internal/port"
	"github.com/stretchr/testify/require"
)

// binary is the regalia to test: REGALIA_BINARY, or build/regalia.
func binary(t *testing.T) string {
	path := os.Getenv("REGALIA_BINARY")
	if path == "" {
		path = "../build/regalia"
	}
	_, err := os.Stat(path)
	require.NoError(t, err, "no regalia binary: run make build, or name one in REGALIA_BINARY")
	return path
}

// network is a deployed chain whose roles run as processes of their own,
// against an L1 behind a proxy that can fail.
type network struct {
	t        *testing.T
	dir      string
	keys     []devnet.Account
	l1       *l1.Chain
	l1Link   *harness.Proxy
	rpcPort  int
	authPort int // the sequencer's
	verPort  int // the verifier's RPC
	opsPort  map[string]int
	extra    map[string][]string // flags by role, beside args'
	role     map[string]*harness.Process
	l2       *ethclient.Client
	rollup   *rpc.Client
}

var discard = log.NewLogger(slog.DiscardHandler)

const testTimeout = 4 * time.Minute

func testContext(t *testing.T) context.Context {
	ctx, cancel := context.WithTimeout(t.Context(), testTimeout)
	t.Cleanup(cancel)
	return ctx
}

// newNetwork starts an L1 and deploys a chain of the devnet's intent to it, with
// changes if any; no role runs yet.
func newNetwork(t *testing.T, change ...func(*deploy.Intent)) *network {
	n := &network{t: t, dir: t.TempDir(), role: make(map[string]*harness.Process), opsPort: make(map[string]int), extra: make(map[string][]string)}
	var err error
	n.keys, err = devnet.Accounts()
	require.NoError(t, err)
	cfg := devnet.Config{L1ChainID: 900, L2ChainID: 901, L1BlockTime: 1, L2BlockTime: 1}
	n.startL1(cfg)

	n.rpcPort, n.authPort, n.verPort = n.freePort(), n.freePort(), n.freePort()
	for _, role := range []string{"sequencer", "batcher", "proposer", "verifier", "watcher"} {
		n.opsPort[role] = n.freePort()
	}
	require.NoError(t, os.WriteFile(n.path("jwt.hex"), bytes.Repeat([]byte("0f"), 32), 0o600))
	var intent bytes.Buffer
	in := devnet.Intent(cfg, n.keys)
	for _, c := range change {
		c(in)
	}
	require.NoError(t, toml.NewEncoder(&intent).Encode(in))
	require.NoError(t, os.WriteFile(n.path("intent.toml"), intent.Bytes(), 0o644))
	out, err := n.command([]string{n.keyEnv("DEPLOYER", devnet.DeployerKey)}, "deploy", "--dir", n.path("chain"), "--intent", n.path("intent.toml"), "--l1-rpc", n.l1RPC()).CombinedOutput()
	require.NoError(t, err, "deploy: %s", out)

	n.l2, err = ethclient.Dial(n.l2RPC())
	require.NoError(t, err)
	n.rollup = n.l2.Client()
	t.Cleanup(func() {
		for name, p := range n.role {
			if p != nil {
				p.Kill()
			}
			if t.Failed() && p != nil {
				t.Logf("log of %s:\n%s", name, p.Tail(30))
			}
		}
		if t.Failed() || os.Getenv("REGALIA_LOGS") != "" {
			kept := filepath.Join("../build/e2e-logs", t.Name())
			if err := harness.KeepLogs(n.dir, kept); err != nil {
				t.Logf("logs are not kept: %v", err)
				return
			}
			t.Logf("whole logs are in e2e/%s", kept)
		}
	})
	return n
}

func (n *network) startL1(cfg devnet.Config) {
	chain, err := l1.Open(l1.Config{Dir: n.path("l1"), ChainID: cfg.L1ChainID, BlockTime: cfg.L1BlockTime, Addr: "127.0.0.1", Funded: devnet.L1Funds(n.keys)},
		discard)
	require.NoError(n.t, err)
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan error, 1)
	go func() { done <- chain.Run(ctx) }()
	n.l1 = chain
	target, err := url.Parse(chain.RPC())
	require.NoError(n.t, err)
	n.l1Link, err = harness.NewProxy(target.Host)
	require.NoError(n.t, err)
	n.t.Cleanup(func() {
		cancel()
		if err := <-done; err != nil {
			n.t.Errorf("L1: %v", err)
		}
		n.l1Link.Close()
		chain.Close()
	})
}

func (n *network) path(parts ...string) string {
	return filepath.Join(append([]string{n.dir}, parts...)...)
}

func (n *network) freePort() int {
	port, err := port.Free("127.0.0.1", 0)
	require.NoError(n.t, err)
	return port
}

func (n *network) l1RPC() string { return "http://" + n.l1Link.Addr() }
func (n *network) l2RPC() string { return fmt.Sprintf("http://127.0.0.1:%d", n.rpcPort) }
func (n *network) opsURL(role string) string {
	return fmt.Sprintf("http://127.0.0.1:%d", n.opsPort[role])
}

func (n *network) keyEnv(role string, key int) string {
	return fmt.Sprintf("REGALIA_%s_PRIVATE_KEY=%s", role, hexutil.Encode(n.keys[key].PrivateKey))
}

// command is a regalia that is run to its end.
func (n *network) command(env []string, args ...string) *exec.Cmd {
	cmd := exec.CommandContext(n.t.Context(), binary(n.t), args...)
	cmd.Env = append(os.Environ(), env...)
	return cmd
}

// args are the flags a role is started with, as an operator would.
func (n *network) args(role string) (env, args []string) {
	ops := []string{"--ops-port", fmt.Sprint(n.opsPort[role])}
	switch role {
	case "sequencer", "verifier":
		name, port, auth := "leader", n.rpcPort, n.authPort
		if role == "verifier" {
			name, port, auth = "verifier", n.verPort, 0
		}
		args = []string{"sequencer", "--role", name, "--data-dir", n.path(role), "--rollup-config", n.path("chain", "rollup.json"), "--genesis", n.path("chain", "genesis.json"),
			"--l1-rpc", n.l1RPC(), "--l1-beacon", n.l1.Beacon(), "--l1-chain-config", l1.GenesisFile(n.path("l1")), "--l1-poll-interval", "300ms", "--l1-conf-depth", "0",
			"--rpc-port", fmt.Sprint(port), "--auth-port", fmt.Sprint(auth), "--stream-port", "0", "--cache", "128", "--jwt-secret", n.path("jwt.hex")}
		if role == "verifier" {
			args = append(args, "--sequencer-http", n.l2RPC())
		}
	case "batcher":
		env = []string{n.keyEnv("BATCHER", devnet.BatcherKey)}
		args = []string{"batcher", "--l1-rpc", n.l1RPC(), "--l2-rpc", n.l2RPC(), "--max-channel-duration", "2", "--sub-safety-margin", "4", "--poll-interval", "300ms",
			"--l2-auth-rpc", fmt.Sprintf("http://127.0.0.1:%d", n.authPort), "--jwt-secret", n.path("jwt.hex")}
	case "proposer":
		addresses, err := deploy.ReadAddresses(n.path("chain"))
		require.NoError(n.t, err)
		env = []string{n.keyEnv("PROPOSER", devnet.ProposerKey)}
		args = []string{"proposer", "--l1-rpc", n.l1RPC(), "--rollup-rpc", n.l2RPC(), "--game-factory", addresses.L1["DisputeGameFactoryProxy"].Hex(),
			"--proposal-interval", "3s", "--poll-interval", "500ms", "--allow-non-finalized"}
	case "watcher":
		args = n.watch("--poll-interval", "300ms")
	}
	return env, slices.Concat(args, ops, n.extra[role])
}

// watch are the arguments of a watcher that asks the network's verifier.
func (n *network) watch(more ...string) []string {
	addresses, err := deploy.ReadAddresses(n.path("chain"))
	require.NoError(n.t, err)
	return append([]string{"proposer", "watch", "--l1-rpc", n.l1RPC(), "--verifier-rpc", fmt.Sprintf("http://127.0.0.1:%d", n.verPort),
		"--game-factory", addresses.L1["DisputeGameFactoryProxy"].Hex()}, more...)
}

// start runs a role as a process.
func (n *network) start(role string) *harness.Process {
	env, args := n.args(role)
	return n.startWith(role, env, args)
}

// startWith runs a role with an environment and arguments of the test's own.
func (n *network) startWith(role string, env, args []string) *harness.Process {
	p, err := harness.Start(role, n.dir, binary(n.t), env, args...)
	require.NoError(n.t, err)
	n.role[role] = p
	return p
}

// await fails the test if what is waited for does not come, or if a role that
// should run has ended.
func (n *network) await(ctx context.Context, what string, done func(ctx context.Context) bool) {
	n.t.Helper()
	err := harness.Await(ctx, what, func(ctx context.Context) (bool, error) {
		for _, p := range n.role {
			if p != nil {
				if err := p.Ended(); err != nil {
					return false, err
				}
			}
		}
		return done(ctx), nil
	})
	require.NoError(n.t, err)
}

func (n *network) ready(ctx context.Context, role string) {
	n.t.Helper()
	require.NoError(n.t, harness.Ready(ctx, n.role[role], n.opsURL(role)))
}

// metrics is what a role's /metrics answers.
func (n *network) metrics(role string) string {
	n.t.Helper()
	res, err := http.Get(n.opsURL(role) + "/metrics")
	require.NoError(n.t, err)
	defer res.Body.Close()
	body, err := io.ReadAll(res.Body)
	require.NoError(n.t, err)
	require.Equal(n.t, http.StatusOK, res.StatusCode, "%s", body)
	return string(body)
}

// status is the sequencer's view, or nil while it cannot be asked.
func (n *network) status(ctx context.Context) *eth.SyncStatus {
	var s eth.SyncStatus
	if err := n.rollup.CallContext(ctx, &s, "optimism_syncStatus"); err != nil {
		return nil
	}
	return &s
}

func (n *network) awaitUnsafe(ctx context.Context, number uint64) {
	n.t.Helper()
	n.await(ctx, fmt.Sprintf("unsafe head %d", number), func(ctx context.Context) bool {
		s := n.status(ctx)
		return s != nil && s.UnsafeL2.Number >= number
	})
}

func (n *network) awaitSafe(ctx context.Context, number uint64) {
	n.t.Helper()
	n.await(ctx, fmt.Sprintf("safe head %d", number), func(ctx context.Context) bool {
		s := n.status(ctx)
		return s != nil && s.SafeL2.Number >= number
	})
}

// verifierRPC is the verifier's public RPC.
func (n *network) verifierRPC() *ethclient.Client {
	client, err := ethclient.Dial(fmt.Sprintf("http://127.0.0.1:%d", n.verPort))
	require.NoError(n.t, err)
	return client
}

// header is the header at number, or the newest.
func header(ctx context.Context, t *testing.T, url string, number *big.Int) *types.Header {
	t.Helper()
	client, err := ethclient.DialContext(ctx, url)
	require.NoError(t, err)
	defer client.Close()
	h, err := client.HeaderByNumber(ctx, number)
	require.NoError(t, err)
	return h
}

// l2Account is a user with ETH on L2, bridged there.
func (n *network) l2Account(ctx context.Context, user int) *harness.Account {
	addresses, err := deploy.ReadAddresses(n.path("chain"))
	require.NoError(n.t, err)
	require.NoError(n.t, devnet.FundL2(ctx, n.l1.RPC(), n.l2RPC(), addresses.L1["OptimismPortalProxy"], n.keys[user:user+1]))
	key, err := crypto.ToECDSA(n.keys[user].PrivateKey)
	require.NoError(n.t, err)
	account, err := harness.NewAccount(ctx, key, n.l2)
	require.NoError(n.t, err)
	return account
}

// requireNoGap checks that the chain up to its head is one chain, a block per
// block time, with an L1 attributes deposit first in each block.
func (n *network) requireNoGap(ctx context.Context) {
	head, err := n.l2.HeaderByNumber(ctx, nil)
	require.NoError(n.t, err)
	for head.Number.Sign() > 0 {
		block, err := n.l2.BlockByHash(ctx, head.Hash())
		require.NoError(n.t, err)
		require.NotEmpty(n.t, block.Transactions())
		require.EqualValues(n.t, 0x7e, block.Transactions()[0].Type(), "block %d does not start with a deposit", head.Number)
		parent, err := n.l2.HeaderByNumber(ctx, new(big.Int).Sub(head.Number, big.NewInt(1)))
		require.NoError(n.t, err)
		require.Equal(n.t, head.ParentHash, parent.Hash(), "block %d", head.Number)
		require.EqualValues(n.t, 1, head.Time-parent.Time, "seconds between blocks %d and %d", parent.Number, head.Number)
		head = parent
	}
}
