package deploy

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"math/big"
	"os"
	"path/filepath"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/log"
	"github.com/gofrs/flock"

	"github.com/ethereum-optimism/optimism/op-chain-ops/foundry"
	"github.com/ethereum-optimism/optimism/op-node/rollup"

	"github.com/regalia-network/regalia/deploy/artifact"
	"github.com/regalia-network/regalia/internal/redact"
)

// Result is a deployed chain.
type Result struct {
	Rollup       *rollup.Config
	Genesis      *core.Genesis
	Addresses    Addresses
	Transactions int // sent to L1 by this run
}

// ErrBusy means that another process works in the same directory.
var ErrBusy = errors.New("another deployment runs in the directory")

// Apply makes L1 and the directory as the intent wants them, and does only what
// is not done yet. It returns when all is confirmed, a step fails, or ctx ends.
func Apply(ctx context.Context, cfg Config, logger log.Logger) (res *Result, err error) {
	urls := redact.URLs{cfg.L1RPC}
	defer func() { err = urls.Error(err) }()
	logger = urls.Logger(logger)
	if err := cfg.Validate(); err != nil {
		return nil, fmt.Errorf("config: %w", err)
	}
	in, err := cfg.intent()
	if err != nil {
		return nil, err
	}
	set, err := openArtifacts(cfg.Artifacts)
	if err != nil {
		return nil, err
	}
	if err := os.MkdirAll(cfg.Dir, 0o755); err != nil {
		return nil, fmt.Errorf("make deployment directory: %w", err)
	}
	lock := flock.New(filepath.Join(cfg.Dir, ".lock"))
	if ok, err := lock.TryLock(); err != nil {
		return nil, fmt.Errorf("lock deployment directory: %w", err)
	} else if !ok {
		return nil, fmt.Errorf("%w %s: wait for it, or stop it", ErrBusy, cfg.Dir)
	}
	defer func() { _ = lock.Unlock() }()

	client, err := dialL1(ctx, cfg.L1RPC, logger)
	if err != nil {
		return nil, err
	}
	defer client.Close()
	r := &run{cfg: cfg, intent: in, set: set, client: client, log: logger}
	return r.apply(ctx)
}

func openArtifacts(fsys fs.FS) (*artifact.Set, error) {
	if fsys == nil {
		fsys = Artifacts()
	}
	return artifact.Open(fsys)
}

// run is one pass of Apply.
type run struct {
	cfg    Config
	intent *Intent
	set    *artifact.Set
	client *l1Client
	log    log.Logger

	state    *state
	deployer common.Address
	plan     *plan
	sender   *sender

	allocs  *foundry.ForgeAllocs // the L2's first state, unless genesis is there
	genesis *core.Genesis
	rollup  *rollup.Config
}

// stage is one step of a deployment. It must be safe to repeat.
type stage struct {
	name string
	do   func(context.Context) error
}

func (r *run) apply(ctx context.Context) (*Result, error) {
	started := time.Now()
	defer func() {
		if r.sender != nil {
			r.sender.close()
		}
	}()
	for _, s := range []stage{
		{"check", r.check},
		{"contracts", r.contracts},
		{"genesis", r.anchorGenesis},
		{"initialise", r.initialise},
		{"write", r.write},
	} {
		begun := time.Now()
		if err := r.client.patiently(ctx, s.do); err != nil {
			return nil, fmt.Errorf("stage %s: %w", s.name, err)
		}
		r.log.Info("stage done", "stage", s.name, "took", time.Since(begun).Round(time.Millisecond))
	}
	r.log.Info("chain deployed", "l2_chain_id", r.intent.L2ChainID, "l2_genesis", r.state.L2Genesis, "l1_anchor", r.state.Anchor.Number,
		"transactions", r.sender.sent, "took", time.Since(started).Round(time.Millisecond))
	return &Result{Rollup: r.rollup, Genesis: r.genesis, Addresses: r.addresses(), Transactions: r.sender.sent}, nil
}

func (r *run) addresses() Addresses { return Addresses{L1: r.plan.addrs.byName(), L2: l2Addresses()} }

// check looks at everything that may be wrong before anything is sent.
func (r *run) check(ctx context.Context) error {
	deployer, err := r.cfg.Tx.Address()
	if err != nil {
		return err
	}
	r.deployer = deployer
	chainID, err := r.client.ChainID(ctx)
	if err != nil {
		return fmt.Errorf("read L1 chain id: %w", err)
	}
	if !chainID.IsUint64() || chainID.Uint64() != r.intent.L1ChainID {
		return fmt.Errorf("%w: the intent says l1_chain_id %d, the L1 RPC %s has %s", ErrOtherL1, r.intent.L1ChainID, r.client.url, chainID)
	}
	first, err := r.client.HeaderByNumber(ctx, new(big.Int))
	if err != nil {
		return fmt.Errorf("read L1 genesis block: %w", err)
	}
	codes, err := r.client.codes(ctx, []common.Address{create2Deployer, multicall3})
	if err != nil {
		return err
	}
	if len(codes[0]) == 0 {
		return fmt.Errorf("L1 has no deterministic deployment proxy at %s: deploy it first (github.com/Arachnid/deterministic-deployment-proxy), or put it into the L1's genesis", create2Deployer)
	}
	if err := r.openState(chainID.Uint64(), first.Hash(), len(codes[1]) == 0); err != nil {
		return err
	}
	if r.sender == nil {
		if r.sender, err = newSender(r.client, r.cfg.Tx); err != nil {
			return fmt.Errorf("set up transactions: %w", err)
		}
	}
	return nil
}

// openState reads the directory's state, or begins one, and plans the contracts.
func (r *run) openState(chainID uint64, l1Genesis common.Hash, withMulticall bool) error {
	st, err := loadState(r.cfg.Dir)
	if err != nil {
		return err
	}
	begun := st != nil
	if begun {
		if err := st.belongs(r.intent, chainID, l1Genesis, r.deployer); err != nil {
			return err
		}
		withMulticall = st.Multicall3
	}
	if r.plan, err = newPlan(r.intent, r.deployer, r.set, withMulticall); err != nil {
		return fmt.Errorf("plan contracts: %w", err)
	}
	if begun {
		if st.Plan != r.plan.hash() {
			return fmt.Errorf("%s was begun with other contracts than the %s in this binary: use the binary it was begun with, or another directory", st.path, r.set.Manifest().Version)
		}
		r.state = st
		return nil
	}
	r.state = &state{
		Intent: r.intent, IntentHash: r.intent.Hash(), L1ChainID: chainID, L1Genesis: l1Genesis, Deployer: r.deployer,
		Plan: r.plan.hash(), Multicall3: withMulticall, path: filepath.Join(r.cfg.Dir, stateFile),
	}
	return r.state.save()
}

// write puts the files in place that the other roles read.
func (r *run) write(context.Context) error {
	for _, f := range []struct {
		name    string
		content any
	}{{addressesFile, r.addresses()}, {genesisFile, r.genesis}, {rollupFile, r.rollup}} {
		data, err := json.MarshalIndent(f.content, "", "  ")
		if err != nil {
			return fmt.Errorf("encode %s: %w", f.name, err)
		}
		if err := writeFile(filepath.Join(r.cfg.Dir, f.name), append(data, '\n')); err != nil {
			return err
		}
	}
	return nil
}
