package deploy

import (
	"bytes"
	"context"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"testing/fstest"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/log"
	"github.com/gofrs/flock"
	"github.com/stretchr/testify/require"

	"github.com/ethereum-optimism/optimism/op-chain-ops/foundry"

	"github.com/regalia-network/regalia/deploy/artifact"
)

var deployer = common.HexToAddress("0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266")

func (a *anvil) nonce(t *testing.T) uint64 {
	t.Helper()
	var n hexutil.Uint64
	a.call(t, &n, "eth_getTransactionCount", deployer, "latest")
	return uint64(n)
}

func requireVerified(t *testing.T, cfg Config) {
	t.Helper()
	lines := verified(t, cfg)
	require.Greater(t, len(lines), 150)
	for _, l := range lines {
		require.True(t, l.OK(), "%s is %s, should be %s", l.What, l.Got, l.Want)
	}
}

// knownAllocs keeps genesis states by plan: making one takes seconds, and most
// tests deploy the same chain.
var knownAllocs = map[common.Hash]*foundry.ForgeAllocs{}

// verified is Verify with the genesis state made once.
func verified(t *testing.T, cfg Config) []Line {
	t.Helper()
	ctx := context.Background()
	v, err := newVerifier(ctx, VerifyConfig{Dir: cfg.Dir, L1RPC: cfg.L1RPC}, testLog(t))
	require.NoError(t, err)
	defer v.client.Close()
	if v.allocs = knownAllocs[v.plan.hash()]; v.allocs == nil {
		v.allocs, err = l2Allocs(v.state.Intent, &v.plan.addrs, v.set)
		require.NoError(t, err)
		knownAllocs[v.plan.hash()] = v.allocs
	}
	require.NoError(t, v.run(ctx))
	return v.lines
}

func TestApplyFromNothing(t *testing.T) {
	l1 := startAnvil(t)
	cfg := testConfig(t, l1)
	res, err := Apply(context.Background(), cfg, testLog(t))
	require.NoError(t, err)
	require.EqualValues(t, res.Transactions, l1.nonce(t))
	require.NoError(t, res.Rollup.Check())
	require.Equal(t, res.Rollup.Genesis.L2.Hash, res.Genesis.ToBlock().Hash())
	require.Equal(t, res.Rollup.DepositContractAddress, res.Addresses.L1["OptimismPortalProxy"])
	require.Equal(t, multicall3, common.HexToAddress("0xcA11bde05977b3631167028862bE2a173976CA11"))
	read, err := ReadAddresses(cfg.Dir)
	require.NoError(t, err)
	require.Equal(t, &res.Addresses, read)
	lines, err := Verify(context.Background(), VerifyConfig{Dir: cfg.Dir, L1RPC: cfg.L1RPC}, testLog(t))
	require.NoError(t, err)
	require.NoError(t, writeTable(new(bytes.Buffer), lines, false))
	require.Equal(t, verified(t, cfg), lines)

	before := files(t, cfg.Dir)
	again, err := Apply(context.Background(), cfg, testLog(t))
	require.NoError(t, err)
	require.Zero(t, again.Transactions)
	require.EqualValues(t, res.Transactions, l1.nonce(t), "a second run sends nothing")
	require.Equal(t, before, files(t, cfg.Dir), "a second run changes no file")
	require.Equal(t, res.Addresses, again.Addresses)
	require.Equal(t, res.Rollup, again.Rollup)
	require.Equal(t, res.Genesis.ToBlock().Hash(), again.Genesis.ToBlock().Hash())

	// Lost files are made again, byte for byte.
	for _, name := range []string{genesisFile, rollupFile, addressesFile} {
		require.NoError(t, os.Remove(filepath.Join(cfg.Dir, name)))
	}
	_, err = Apply(context.Background(), cfg, testLog(t))
	require.NoError(t, err)
	require.Equal(t, before, files(t, cfg.Dir))

	t.Run("without its state the directory cannot be made again", func(t *testing.T) {
		lost := cfg
		lost.Dir = t.TempDir()
		_, err := Apply(context.Background(), lost, testLog(t))
		require.ErrorContains(t, err, "AnchorStateRegistry on L1 starts from output root")
		require.EqualValues(t, res.Transactions, l1.nonce(t))
		require.NoFileExists(t, filepath.Join(lost.Dir, rollupFile))
	})
	t.Run("a transaction that reverts says why", func(t *testing.T) {
		client, err := dialL1(context.Background(), cfg.L1RPC, testLog(t))
		require.NoError(t, err)
		defer client.Close()
		s, err := newSender(client, cfg.Tx)
		require.NoError(t, err)
		defer s.close()
		p, _ := testPlan(t, cfg.Intent)
		err = s.sendAll(context.Background(), []call{{
			name: "take the ProxyAdmin back", to: res.Addresses.L1["ProxyAdmin"], data: p.pack("ProxyAdmin", "transferOwnership", deployer), gas: setGas,
		}})
		require.ErrorContains(t, err, "take the ProxyAdmin back: transaction 0x")
		require.ErrorContains(t, err, "caller is not the owner")
	})
	t.Run("another salt gives another chain", func(t *testing.T) {
		other := testConfig(t, l1)
		other.Intent.Salt = "second"
		second, err := Apply(context.Background(), other, testLog(t))
		require.NoError(t, err)
		require.NotEqual(t, res.Addresses.L1["SystemConfigProxy"], second.Addresses.L1["SystemConfigProxy"])
		requireVerified(t, other)
		requireVerified(t, cfg)
	})
}

// files reads a directory, but for the lock.
func files(t *testing.T, dir string) map[string]string {
	t.Helper()
	entries, err := os.ReadDir(dir)
	require.NoError(t, err)
	out := map[string]string{}
	for _, e := range entries {
		if e.Name() == ".lock" {
			continue
		}
		data, err := os.ReadFile(filepath.Join(dir, e.Name()))
		require.NoError(t, err)
		out[e.Name()] = string(data)
	}
	require.Len(t, out, 4, "state, rollup, genesis, addresses and nothing left over")
	return out
}

// A deployment is stopped as soon as the first contracts are on L1, with the
// rest in the pool, and run again.
func TestApplyResumes(t *testing.T) {
	l1 := startAnvil(t, "--block-time", "1", "--gas-limit", "12000000")
	cfg := testConfig(t, l1)
	set, err := artifact.Open(Artifacts())
	require.NoError(t, err)
	p, err := newPlan(cfg.Intent, deployer, set, true)
	require.NoError(t, err)

	ctx, stop := context.WithCancel(context.Background())
	defer stop()
	go func() { // stops the run once something is on L1
		tick := time.NewTicker(20 * time.Millisecond)
		defer tick.Stop()
		for range tick.C {
			if ctx.Err() != nil {
				return
			}
			var code hexutil.Bytes
			err := l1.client.CallContext(ctx, &code, "eth_getCode", p.addrs.ProxyAdmin, "latest")
			if err == nil && len(code) > 0 {
				stop()
			}
		}
	}()
	_, err = Apply(ctx, cfg, testLog(t))
	require.ErrorIs(t, err, context.Canceled)
	require.NoFileExists(t, filepath.Join(cfg.Dir, rollupFile), "nothing half-written")

	res, err := Apply(context.Background(), cfg, testLog(t))
	require.NoError(t, err)
	require.Positive(t, res.Transactions)
	requireVerified(t, cfg)
	// Every contract was created once: as many transactions as from nothing.
	r := &run{intent: cfg.Intent, plan: p, deployer: deployer, state: &state{}}
	steps := len(p.creations) + len(p.addrs.proxies()) + len(p.ownedContracts())
	for _, s := range r.plan.settings() {
		if !s.initial {
			steps++
		}
	}
	require.EqualValues(t, steps, l1.nonce(t))
}

// A deployment is stopped between the genesis and the initialisation, and after
// some of the initialisation.
func TestApplyResumesLate(t *testing.T) {
	l1 := startAnvil(t)
	cfg := testConfig(t, l1)
	client, err := dialL1(context.Background(), cfg.L1RPC, testLog(t))
	require.NoError(t, err)
	defer client.Close()
	set, err := artifact.Open(Artifacts())
	require.NoError(t, err)
	ctx := context.Background()
	r := &run{cfg: cfg, intent: cfg.Intent, set: set, client: client, log: testLog(t)}
	for _, stage := range []func(context.Context) error{r.check, r.contracts, r.anchorGenesis} {
		require.NoError(t, stage(ctx))
	}
	calls, err := r.outstanding(ctx)
	require.NoError(t, err)
	require.NoError(t, r.sender.sendAll(ctx, calls[:7]))
	r.sender.close()
	genesis := r.state.L2Genesis

	res, err := Apply(ctx, cfg, testLog(t))
	require.NoError(t, err)
	require.Equal(t, len(calls)-7, res.Transactions)
	require.Equal(t, genesis, res.Rollup.Genesis.L2.Hash, "the anchor stays")
	requireVerified(t, cfg)
}

// An anchor that a reorganisation of L1 removed is replaced as long as nothing
// builds on it.
func TestApplyAnchorReorganised(t *testing.T) {
	l1 := startAnvil(t)
	cfg := testConfig(t, l1)
	ctx := context.Background()
	client, err := dialL1(ctx, cfg.L1RPC, testLog(t))
	require.NoError(t, err)
	defer client.Close()
	set, err := artifact.Open(Artifacts())
	require.NoError(t, err)
	r := &run{cfg: cfg, intent: cfg.Intent, set: set, client: client, log: testLog(t)}
	for _, stage := range []func(context.Context) error{r.check, r.contracts, r.anchorGenesis} {
		require.NoError(t, stage(ctx))
	}
	r.sender.close()
	gone := r.state.Anchor.Hash
	var ignored any
	l1.call(t, &ignored, "anvil_reorg", 1, []any{})

	res, err := Apply(ctx, cfg, testLog(t))
	require.NoError(t, err)
	require.NotEqual(t, gone, res.Rollup.Genesis.L1.Hash)
	requireVerified(t, cfg)

	// A deep one undoes everything, and everything is done again.
	l1.call(t, &ignored, "anvil_reorg", res.Transactions+1, []any{})
	_, err = Apply(ctx, cfg, testLog(t))
	require.NoError(t, err)
	requireVerified(t, cfg)

	// If L1's contracts hold a root made on a block that is gone, it is an error.
	path := filepath.Join(cfg.Dir, stateFile)
	st, err := loadState(cfg.Dir)
	require.NoError(t, err)
	data, err := os.ReadFile(path)
	require.NoError(t, err)
	moved := bytes.Replace(data, []byte(st.Anchor.Hash.Hex()), []byte(common.HexToHash("0xdead").Hex()), 1)
	require.NoError(t, os.WriteFile(path, moved, 0o644))
	_, err = Apply(ctx, cfg, testLog(t))
	require.ErrorIs(t, err, errAnchorGone)
}

func TestApplyRefuses(t *testing.T) {
	l1 := startAnvil(t)
	apply := func(cfg Config) error {
		_, err := Apply(context.Background(), cfg, testLog(t))
		return err
	}
	t.Run("an intent for another L1", func(t *testing.T) {
		cfg := testConfig(t, l1)
		cfg.Intent.L1ChainID = 1
		err := apply(cfg)
		require.ErrorIs(t, err, ErrOtherL1)
		require.ErrorContains(t, err, "the intent says l1_chain_id 1")
		require.ErrorContains(t, err, "has 31337")
	})
	t.Run("an intent that is not valid", func(t *testing.T) {
		cfg := testConfig(t, l1)
		cfg.Intent.BlockTime = 0
		var field *FieldError
		require.ErrorAs(t, apply(cfg), &field)
		require.Equal(t, "block_time", field.Field)
	})
	t.Run("no key", func(t *testing.T) {
		cfg := testConfig(t, l1)
		cfg.Tx.PrivateKey = ""
		require.ErrorContains(t, apply(cfg), "no signing key")
	})
	t.Run("a deployer without ETH", func(t *testing.T) {
		cfg := testConfig(t, l1)
		cfg.Tx.PrivateKey = strings.Repeat("11", 32)
		require.ErrorIs(t, apply(cfg), ErrFunds)
	})
	t.Run("missing artifacts", func(t *testing.T) {
		cfg := testConfig(t, l1)
		cfg.Artifacts = fstest.MapFS{}
		require.ErrorIs(t, apply(cfg), artifact.ErrMissing)
	})
	t.Run("a tampered artifact", func(t *testing.T) {
		cfg := testConfig(t, l1)
		cfg.Artifacts = tampered(t, "SystemConfig.sol/SystemConfig.json")
		err := apply(cfg)
		require.ErrorIs(t, err, artifact.ErrTampered)
		require.ErrorContains(t, err, "SystemConfig.sol/SystemConfig.json")
	})
	t.Run("a directory in use", func(t *testing.T) {
		cfg := testConfig(t, l1)
		lock := flock.New(filepath.Join(cfg.Dir, ".lock"))
		locked, err := lock.TryLock()
		require.NoError(t, err)
		require.True(t, locked)
		defer func() { _ = lock.Unlock() }()
		require.ErrorIs(t, apply(cfg), ErrBusy)
	})
	t.Run("not a URL", func(t *testing.T) {
		cfg := testConfig(t, l1)
		cfg.L1RPC = "127.0.0.1"
		require.ErrorContains(t, apply(cfg), `"127.0.0.1" is not a URL`)
	})
	require.Zero(t, l1.nonce(t), "nothing was sent")
	t.Run("an L1 without the deterministic deployer", func(t *testing.T) {
		bare := startAnvil(t)
		var ignored any
		bare.call(t, &ignored, "anvil_setCode", create2Deployer, "0x")
		require.ErrorContains(t, apply(testConfig(t, bare)), "no deterministic deployment proxy at "+create2Deployer.Hex())
	})
}

func tampered(t *testing.T, name string) fstest.MapFS {
	t.Helper()
	out := fstest.MapFS{}
	require.NoError(t, fs.WalkDir(Artifacts(), ".", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := fs.ReadFile(Artifacts(), path)
		out[path] = &fstest.MapFile{Data: data}
		return err
	}))
	out[name].Data = bytes.Replace(out[name].Data, []byte("6080"), []byte("6081"), 1)
	return out
}

func TestApplyKeepsDirectoriesApart(t *testing.T) {
	l1 := startAnvil(t)
	cfg := testConfig(t, l1)
	_, err := Apply(context.Background(), cfg, testLog(t))
	require.NoError(t, err)
	nonce := l1.nonce(t)
	apply := func(cfg Config) error {
		_, err := Apply(context.Background(), cfg, testLog(t))
		return err
	}
	t.Run("another intent", func(t *testing.T) {
		other, in := cfg, testIntent()
		in.Roles.Batcher = common.HexToAddress("0x99")
		other.Intent = &in
		err := apply(other)
		require.ErrorIs(t, err, ErrOtherIntent)
		require.ErrorContains(t, err, "roles.batcher is")
		_, err = Verify(context.Background(), VerifyConfig{Dir: cfg.Dir, L1RPC: cfg.L1RPC, Intent: &in}, testLog(t))
		require.ErrorIs(t, err, ErrOtherIntent)
	})
	t.Run("another L1 of the same chain id", func(t *testing.T) {
		other := cfg
		other.L1RPC = startAnvil(t, "--timestamp", "1700000000").url
		err := apply(other)
		require.ErrorIs(t, err, ErrOtherL1)
		require.ErrorContains(t, err, "genesis block")
	})
	t.Run("another deployer", func(t *testing.T) {
		other := cfg
		other.Tx.PrivateKey = strings.Repeat("22", 32)
		require.ErrorIs(t, apply(other), ErrOtherDeployer)
	})
	t.Run("a state file that was edited", func(t *testing.T) {
		path := filepath.Join(cfg.Dir, stateFile)
		data, err := os.ReadFile(path)
		require.NoError(t, err)
		require.NoError(t, os.WriteFile(path, bytes.Replace(data, []byte(`"gas_limit": 60000000`), []byte(`"gas_limit": 50000000`), 1), 0o644))
		require.ErrorContains(t, apply(cfg), "does not have the hash")
		require.NoError(t, os.WriteFile(path, data, 0o644))
	})
	require.Equal(t, nonce, l1.nonce(t))
	require.NoError(t, apply(cfg))
}

// The L1 node is away when the deployment starts, and again in the middle.
func TestApplyWaitsForL1(t *testing.T) {
	l1 := startAnvil(t)
	gate := newGate(t, l1.url)
	cfg := testConfig(t, l1)
	cfg.L1RPC = gate.url
	cfg.Tx.NetworkTimeout = 2 * time.Second

	heard := &hearing{}
	logger := log.NewLogger(log.LogfmtHandlerWithLevel(heard, log.LevelInfo))
	gate.shut()
	ctx, cancel := context.WithTimeout(context.Background(), 3*time.Minute)
	defer cancel()
	done := make(chan error, 1)
	go func() {
		_, err := Apply(ctx, cfg, logger)
		done <- err
	}()
	heard.await(t, ctx, "L1 does not answer", 1)
	gate.open()
	heard.await(t, ctx, "L1 answers again", 1)
	gate.shutAfter("eth_sendRawTransaction", 5)
	heard.await(t, ctx, "L1 does not answer", 2)
	gate.open()
	require.NoError(t, <-done)
	require.Equal(t, 2, heard.count("L1 does not answer"), "said once per change")
	requireVerified(t, cfg)
}

func TestApplyStopsWhileL1IsAway(t *testing.T) {
	l1 := startAnvil(t)
	gate := newGate(t, l1.url)
	gate.shut()
	cfg := testConfig(t, l1)
	cfg.L1RPC = gate.url
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	heard := &hearing{}
	done := make(chan error, 1)
	go func() {
		_, err := Apply(ctx, cfg, log.NewLogger(log.LogfmtHandlerWithLevel(heard, log.LevelInfo)))
		done <- err
	}()
	heard.await(t, ctx, "L1 does not answer", 1)
	cancel()
	select {
	case err := <-done:
		require.ErrorIs(t, err, context.Canceled)
	case <-time.After(10 * time.Second):
		t.Fatal("Apply did not stop")
	}
}

// hearing keeps log lines.
type hearing struct {
	mu   sync.Mutex // guards text
	text strings.Builder
}

func (h *hearing) Write(p []byte) (int, error) {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.text.Write(p)
}

func (h *hearing) count(what string) int {
	h.mu.Lock()
	defer h.mu.Unlock()
	return strings.Count(h.text.String(), what)
}

func (h *hearing) await(t *testing.T, ctx context.Context, what string, times int) {
	t.Helper()
	tick := time.NewTicker(10 * time.Millisecond)
	defer tick.Stop()
	for h.count(what) < times {
		select {
		case <-ctx.Done():
			t.Fatalf("%q was logged %d times, not %d, in:\n%s", what, h.count(what), times, h.text.String())
		case <-tick.C:
		}
	}
}
