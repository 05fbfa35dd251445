// Package devnet runs a whole Regalia on one machine: an embedded L1, the
// deployment and every role, in one process on loopback. It is how a developer
// gets a chain in seconds and what the end-to-end tests stand on. Its keys are
// public, so nothing but development may use it.
package devnet

import (
	"context"
	"errors"
	"fmt"
	"io"
	"maps"
	"math/big"
	"os"
	"path/filepath"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/log"
	"github.com/ethereum/go-ethereum/params"
	"github.com/gofrs/flock"
	"github.com/regalia-network/regalia/batcher"
	"github.com/regalia-network/regalia/deploy"
	"github.com/regalia-network/regalia/deploy/devnet/l1"
	"github.com/regalia-network/regalia/internal/l1tx"
	"github.com/regalia-network/regalia/internal/ops"
	"github.com/regalia-network/regalia/proposer"
	"github.com/regalia-network/regalia/sequencer"
	"github.com/regalia-network/regalia/sequencer/engine"
	"github.com/regalia-network/regalia/sequencer/ingress"
	"github.com/regalia-network/regalia/sequencer/preconf"
	"github.com/regalia-network/regalia/sequencer/stream"
)

// Run starts a devnet in cfg.Dir, or goes on with the one there, and blocks
// until ctx ends or a part fails. It prints to out once everything is ready.
func Run(ctx context.Context, cfg Config, l log.Logger, out io.Writer) (err error) {
	if err := cfg.Validate(); err != nil {
		return fmt.Errorf("config: %w", err)
	}
	started := time.Now()
	lock, err := lockDir(cfg.Dir)
	if err != nil {
		return err
	}
	defer lock.Unlock()
	keys, err := Accounts()
	if err != nil {
		return err
	}
	d := &devnet{cfg: cfg, keys: keys, log: l, out: out, stack: newStack(ctx)}
	defer func() { err = errors.Join(err, d.stack.stop()) }()

	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	go func() { // a part that fails ends whatever step waits for it
		select {
		case err := <-d.stack.failed:
			cancel(err)
		case <-ctx.Done():
		}
	}()
	if err := d.bringUp(ctx); err != nil {
		if cause := context.Cause(ctx); cause != nil && ctx.Err() != nil && !errors.Is(cause, context.Canceled) {
			return cause
		}
		if ctx.Err() != nil {
			return nil // stopped before it was ready
		}
		return err
	}
	report := d.report()
	if err := report.write(cfg.Dir); err != nil {
		return err
	}
	report.print(out, cfg.Dir, time.Since(started))
	<-ctx.Done()
	if cause := context.Cause(ctx); !errors.Is(cause, context.Canceled) {
		return cause
	}
	fmt.Fprintln(out, "Stopping …")
	return nil
}

type devnet struct {
	cfg   Config
	keys  []Account
	log   log.Logger
	out   io.Writer // for the person who waits
	stack *stack

	l1      *l1.Chain
	chain   *deploy.Result
	node    sequencer.Endpoints
	members []*member // if there are several sequencers
	health  Ops
}

func (d *devnet) say(format string, args ...any) { fmt.Fprintf(d.out, format+"\n", args...) }

func (d *devnet) path(parts ...string) string {
	return filepath.Join(append([]string{d.cfg.Dir}, parts...)...)
}

// bringUp starts the parts from the ground up and returns when users can work.
func (d *devnet) bringUp(ctx context.Context) error {
	if err := d.startL1(); err != nil {
		return err
	}
	var err error
	tx := d.tx(DeployerKey)
	tx.ReceiptInterval = 200 * time.Millisecond
	d.say("L1 is up: %s", d.l1.RPC())
	if d.chain, err = deploy.Apply(ctx, deploy.Config{Dir: d.path("chain"), Intent: Intent(d.cfg, d.keys), L1RPC: d.l1.RPC(), Tx: tx}, d.log); err != nil {
		return fmt.Errorf("deploy: %w", err)
	}
	d.say("contracts are on L1, the L2 genesis is made")
	start := d.startSequencer
	if d.cfg.Sequencers > 1 {
		start = d.startSequencers
	}
	if err := start(ctx); err != nil {
		return err
	}
	if err := d.startPosters(ctx); err != nil {
		return err
	}
	d.say("sequencer, batcher and proposer run; waiting for the first deposits to reach L2")
	if err := FundL2(ctx, d.l1.RPC(), d.node.RPC, d.chain.Addresses.L1["OptimismPortalProxy"], d.keys[:Users]); err != nil {
		return fmt.Errorf("fund development accounts on L2: %w", err)
	}
	return nil
}

func (d *devnet) startL1() error {
	chain, err := l1.Open(l1.Config{
		Dir: d.path("l1"), ChainID: d.cfg.L1ChainID, BlockTime: d.cfg.L1BlockTime,
		Addr: d.cfg.Addr, RPCPort: d.cfg.L1RPCPort, BeaconPort: d.cfg.BeaconPort, Funded: L1Funds(d.keys),
	}, d.log)
	if err != nil {
		return err
	}
	d.l1 = chain
	d.stack.start("L1", func(ctx context.Context) error { return errors.Join(chain.Run(ctx), chain.Close()) })
	return nil
}

func (d *devnet) startSequencer(ctx context.Context) error {
	cfg := sequencer.Config{
		Role: sequencer.Leader, DataDir: d.path("sequencer"),
		RollupPath: d.path("chain", "rollup.json"), GenesisPath: d.path("chain", "genesis.json"), L1ChainPath: l1.GenesisFile(d.path("l1")),
		L1RPC: d.l1.WS(), L1Beacon: d.l1.Beacon(), L1PollInterval: 500 * time.Millisecond,
		RPCAddr: d.cfg.Addr, RPCPort: d.cfg.RPCPort, AuthAddr: d.cfg.Addr, AuthPort: d.cfg.AuthPort,
		Ops:      ops.Config{Addr: d.cfg.Addr, Port: d.cfg.opsPort(0)},
		CacheMiB: 256, Builder: sequencer.OwnBuilder, Shadow: string(engine.Inline), LicenceShare: 30, RevenueShare: 20, SealingDuration: 5 * time.Millisecond, FinalityDelay: 1,
		Journal: sequencer.FileJournal, Ingress: ingress.DefaultConfig(), Timeouts: preconf.DefaultTimeouts(),
	}
	cfg.Stream = stream.Default()
	cfg.Stream.Addr, cfg.Stream.Port, cfg.Stream.Key = d.cfg.Addr, d.cfg.StreamPort, hexutil.Encode(d.keys[SignerKey].PrivateKey)
	cfg.RPCCORS.Set("*")
	cfg.RPCVHosts.Set("*")
	up := make(chan sequencer.Endpoints, 1)
	d.stack.start("sequencer", func(ctx context.Context) error {
		return sequencer.Run(ctx, cfg, d.log, func(e sequencer.Endpoints) { up <- e })
	})
	select {
	case d.node = <-up:
		d.health.Sequencer = d.node.Ops
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// startPosters starts the two roles that send to L1.
func (d *devnet) startPosters(ctx context.Context) error {
	batcherUp, proposerUp := make(chan string, 1), make(chan string, 1)
	throttle := batcher.DefaultThrottle()
	throttle.AuthRPC.Set(d.node.Auth)
	throttle.JWTSecret = d.path("sequencer", "jwt.hex")
	if len(d.members) > 0 {
		throttle.JWTSecret = d.sharedJWT()
		for _, m := range d.members[1:] {
			throttle.AuthRPC.Set(m.urls.Auth)
		}
	}
	d.stack.start("batcher", func(ctx context.Context) error {
		return batcher.Run(ctx, batcher.Config{
			L1RPC: d.l1.RPC(), L2RPC: d.node.RPC, Tx: d.tx(BatcherKey), Ops: ops.Config{Addr: d.cfg.Addr, Port: d.cfg.opsPort(1)},
			Throttle:         throttle,
			DataAvailability: d.cfg.DataAvailability, Compression: batcher.DefaultCompression, MaxChannelDuration: 2, SubSafetyMargin: 4, TargetFrames: 6, MaxCalldataBytes: 120_000,
			MaxPending: 4, PollInterval: 500 * time.Millisecond, DrainTimeout: 10 * time.Second, MaxL1Age: 84 * time.Second,
		}, d.log, func(url string) { batcherUp <- url })
	})
	d.stack.start("proposer", func(ctx context.Context) error {
		return proposer.Run(ctx, proposer.Config{
			L1RPC: d.l1.RPC(), RollupRPC: d.node.RPC, Tx: d.tx(ProposerKey), Ops: ops.Config{Addr: d.cfg.Addr, Port: d.cfg.opsPort(2)},
			Factory: d.chain.Addresses.L1["DisputeGameFactoryProxy"].Hex(), GameType: 1,
			ProposalInterval: d.cfg.ProposalInterval, PollInterval: time.Second, AllowNonFinalized: true,
		}, d.log, func(url string) { proposerUp <- url })
	})
	for _, up := range []struct {
		url chan string
		to  *string
	}{{batcherUp, &d.health.Batcher}, {proposerUp, &d.health.Proposer}} {
		select {
		case *up.to = <-up.url:
		case <-ctx.Done():
			return ctx.Err()
		}
	}
	return nil
}

// tx signs with a role's key, at a pace that fits short L1 blocks.
func (d *devnet) tx(index int) l1tx.Config {
	tx := l1tx.DefaultConfig()
	tx.PrivateKey = hexutil.Encode(d.keys[index].PrivateKey)
	tx.ReceiptInterval = 500 * time.Millisecond
	tx.ResubmissionTimeout = 10 * time.Second
	return tx
}

// Intent is a chain of the given keys with the delays of a game that nobody
// disputes cut to seconds.
func Intent(cfg Config, keys []Account) *deploy.Intent {
	at := func(i int) common.Address { return keys[i].Address }
	in := deploy.DefaultIntent()
	in.L1ChainID, in.L2ChainID, in.BlockTime = cfg.L1ChainID, cfg.L2ChainID, cfg.L2BlockTime
	in.Roles = deploy.Roles{
		Owner: at(DeployerKey), Guardian: at(DeployerKey), Batcher: at(BatcherKey), Proposer: at(ProposerKey),
		Challenger: at(ChallengerKey), UnsafeBlockSigner: at(SignerKey),
	}
	in.Fees.SequencerFeeRecipient, in.Fees.BaseFeeRecipient = at(FeesKey), at(FeesKey)
	in.Fees.L1FeeRecipient, in.Fees.OperatorFeeRecipient = at(FeesKey), at(FeesKey)
	in.Withdrawals.ProofMaturityDelay, in.Withdrawals.FinalityDelay, in.Withdrawals.BondDelay = 4, 2, 2
	in.Withdrawals.MaxClockDuration, in.Withdrawals.ClockExtension, in.Withdrawals.PreimageChallengePeriod = 6, 0, 0
	in.Withdrawals.InitBond = big.NewInt(params.Ether / 100)
	in.Regalia.Owner, in.Regalia.Treasury = at(DeployerKey), at(TreasuryKey)
	in.Regalia.EscrowWithdrawDelay, in.Regalia.ValidatorsUnstakeDelay = 60, 60
	// Governance is there to be tried; the owner above keeps the chain.
	million := new(big.Int).Mul(big.NewInt(1_000_000), big.NewInt(params.Ether))
	in.Governance.Holders = []deploy.Holding{{Account: at(DeployerKey), Amount: million}}
	in.Governance.VotingDelay, in.Governance.VotingPeriod, in.Governance.TimelockDelay = 2, 30, 5
	return &in
}

func (d *devnet) report() *Report {
	r := d.reportAll()
	for _, m := range d.members {
		r.Sequencers = append(r.Sequencers, m.report(d.sharedJWT()))
	}
	if len(r.Sequencers) > 0 {
		r.L2.JWTSecret = r.Sequencers[0].JWTSecret
	}
	return r
}

func (d *devnet) reportAll() *Report {
	return &Report{
		Warning: keyWarning,
		L1: L1Report{
			ChainID: d.cfg.L1ChainID, BlockTime: d.cfg.L1BlockTime, RPC: d.l1.RPC(), WS: d.l1.WS(), Beacon: d.l1.Beacon(),
			Genesis: abs(l1.GenesisFile(d.path("l1"))), Contracts: d.chain.Addresses.L1,
		},
		L2: L2Report{
			ChainID: d.cfg.L2ChainID, BlockTime: d.cfg.L2BlockTime, RPC: d.node.RPC, WS: d.node.WS, AuthRPC: d.node.Auth,
			Stream: d.node.Stream, StreamSigner: d.keys[SignerKey].Address,
			JWTSecret: abs(d.path("sequencer", "jwt.hex")), Rollup: abs(d.path("chain", "rollup.json")), Genesis: abs(d.path("chain", "genesis.json")),
			Contracts: d.chain.Addresses.L2,
		},
		Roles: Roles{
			Deployer: d.keys[DeployerKey], Batcher: d.keys[BatcherKey], Proposer: d.keys[ProposerKey],
			Challenger: d.keys[ChallengerKey], Treasury: d.keys[TreasuryKey], Validators: d.keys[ValidatorsKey],
		},
		Ops:      d.health,
		Accounts: d.keys[:Users],
	}
}

// lockDir makes the directory and keeps a second devnet out of it.
func lockDir(dir string) (*flock.Flock, error) {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return nil, fmt.Errorf("devnet directory: %w", err)
	}
	lock := flock.New(filepath.Join(dir, "LOCK"))
	ok, err := lock.TryLock()
	if err != nil {
		return nil, fmt.Errorf("lock devnet directory: %w", err)
	}
	if !ok {
		return nil, fmt.Errorf("another devnet runs in %s: stop it or choose another --dir", dir)
	}
	return lock, nil
}

func abs(path string) string {
	if full, err := filepath.Abs(path); err == nil {
		return full
	}
	return path
}

func sortedKeys(m map[string]common.Address) []string { return slices.Sorted(maps.Keys(m)) }

func whole(wei *big.Int) string {
	return new(big.Int).Div(wei, big.NewInt(params.Ether)).String()
}
