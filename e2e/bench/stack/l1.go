// Package stack brings up what the bench measures: one L1 for the whole run,
// and for each subject and round a fresh L2 with a leader as a process of its
// own. There is no batcher, proposer or verifier, since nothing measured here
// passes them.
package stack

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/log"
	"github.com/regalia-network/regalia/deploy"
	"github.com/regalia-network/regalia/deploy/devnet"
	"github.com/regalia-network/regalia/deploy/devnet/l1"
	"github.com/regalia-network/regalia/internal/l1tx"
	"golang.org/x/sync/errgroup"
)

// L2ChainID is the chain id of every L2 of a run: all run the same transactions.
const L2ChainID = 901

const l1ChainID = 900

// DeploymentID is what call vouchers are signed for on every L2 of a run.
func DeploymentID() common.Hash {
	in := deploy.Intent{L1ChainID: l1ChainID, L2ChainID: L2ChainID}
	return in.DeploymentID()
}

const l1BlockTime = 2 // seconds

// Base is what all subjects of a run stand on.
type Base struct {
	dir    string
	binary string
	l1     *l1.Chain
	rpc    *ethclient.Client // of the L1
	chain  *deploy.Result
	stop   context.CancelFunc
	parts  *errgroup.Group
	next   int // number of the next stack
}

// Open starts an L1 with a block every two seconds below dir and deploys to it. Subjects run binary.
func Open(ctx context.Context, binary, dir string, l log.Logger) (*Base, error) {
	keys, err := devnet.Accounts()
	if err != nil {
		return nil, err
	}
	cfg := devnet.Config{L1ChainID: l1ChainID, L2ChainID: L2ChainID, L1BlockTime: l1BlockTime, L2BlockTime: 1}
	b := &Base{dir: dir, binary: binary}
	if b.l1, err = l1.Open(l1.Config{
		Dir: b.path("l1"), ChainID: cfg.L1ChainID, BlockTime: cfg.L1BlockTime, Addr: "127.0.0.1", Funded: devnet.L1Funds(keys),
	}, l); err != nil {
		return nil, err
	}
	run, cancel := context.WithCancel(context.WithoutCancel(ctx))
	b.stop, b.parts = cancel, new(errgroup.Group)
	b.parts.Go(func() error { return b.l1.Run(run) })
	if b.rpc, err = ethclient.DialContext(ctx, b.l1.RPC()); err != nil {
		return nil, errors.Join(err, b.Close())
	}
	tx := l1tx.DefaultConfig()
	tx.PrivateKey = hexutil.Encode(keys[devnet.DeployerKey].PrivateKey)
	tx.ReceiptInterval = 200 * time.Millisecond
	if b.chain, err = deploy.Apply(ctx, deploy.Config{Dir: b.path("chain"), Intent: devnet.Intent(cfg, keys), L1RPC: b.l1.RPC(), Tx: tx}, l); err != nil {
		return nil, errors.Join(fmt.Errorf("deploy: %w", err), b.Close())
	}
	return b, nil
}

// L1 is the chain that all subjects stand on.
func (b *Base) L1() *l1.Chain { return b.l1 }

// L1Genesis is the file with the L1's genesis.
func (b *Base) L1Genesis() string { return l1.GenesisFile(b.path("l1")) }

// Close ends the L1. Every stack must be stopped before.
func (b *Base) Close() error {
	b.stop()
	err := b.parts.Wait()
	if b.rpc != nil {
		b.rpc.Close()
	}
	return errors.Join(err, b.l1.Close())
}

func (b *Base) path(parts ...string) string {
	return filepath.Join(append([]string{b.dir}, parts...)...)
}

// Genesis is how a stack's first state differs from the deployed one.
type Genesis struct {
	GasLimit uint64 // of a block
	Alloc    types.GenesisAlloc
}

// WriteChain puts the files of a fresh L2 into dir: it begins at the L1's
// present head, with g on top of the deployed genesis. The contracts on L1 know
// the deployed genesis, not this one, which matters to withdrawals only.
func (b *Base) WriteChain(ctx context.Context, dir string, g Genesis) error {
	anchor, err := b.rpc.HeaderByNumber(ctx, nil)
	if err != nil {
		return fmt.Errorf("L1 head: %w", err)
	}
	genesis, rollup := *b.chain.Genesis, *b.chain.Rollup
	genesis.Timestamp, genesis.GasLimit = anchor.Time, g.GasLimit
	genesis.Alloc = make(types.GenesisAlloc, len(b.chain.Genesis.Alloc)+len(g.Alloc))
	for _, alloc := range []types.GenesisAlloc{b.chain.Genesis.Alloc, g.Alloc} {
		for address, account := range alloc {
			genesis.Alloc[address] = account
		}
	}
	rollup.Genesis.L1.Hash, rollup.Genesis.L1.Number = anchor.Hash(), anchor.Number.Uint64()
	rollup.Genesis.L2.Hash, rollup.Genesis.L2Time = genesis.ToBlock().Hash(), anchor.Time
	rollup.Genesis.SystemConfig.GasLimit = g.GasLimit
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return fmt.Errorf("directory of stack: %w", err)
	}
	for name, value := range map[string]any{"genesis.json": &genesis, "rollup.json": &rollup} {
		if err := writeJSON(filepath.Join(dir, name), value); err != nil {
			return err
		}
	}
	return nil
}
