package driver

import (
	"context"
	"errors"
	"fmt"
	"sync/atomic"

	"github.com/ethereum-optimism/optimism/op-core/interop/depset"
	"github.com/ethereum-optimism/optimism/op-node/node/safedb"
	"github.com/ethereum-optimism/optimism/op-node/rollup"
	"github.com/ethereum-optimism/optimism/op-service/apis"
	"github.com/ethereum-optimism/optimism/op-service/eth"
	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/regalia-network/regalia/internal/version"
)

// ErrStarting is what the RPC answers until the driver runs.
var ErrStarting = errors.New("the rollup driver is starting: it waits for L1")

// RPC is the optimism_* namespace (rollup node API of the OP Stack) and the
// admin_* methods that start and stop sequencing. It exists before the driver,
// since RPC ports open first, and answers ErrStarting until Bind.
type RPC struct {
	rollup *rollup.Config
	driver atomic.Pointer[Driver]
}

// NewRPC serves cfg at once and everything else after Bind.
func NewRPC(cfg *rollup.Config) *RPC { return &RPC{rollup: cfg} }

// Bind points the API at a running driver.
func (r *RPC) Bind(d *Driver) { r.driver.Store(d) }

// APIs for op-geth's RPC server: optimism is public, admin is not.
func (r *RPC) APIs() []rpc.API {
	return []rpc.API{
		{Namespace: "optimism", Service: rollupAPI{r}},
		{Namespace: "admin", Service: adminAPI{r}},
	}
}

// Status is the driver's view of both chains, or ErrStarting. The blocks it
// names can be read from the chain: the driver may be ahead of that for a moment.
func (r *RPC) Status(ctx context.Context) (*eth.SyncStatus, error) {
	d, err := r.bound()
	if err != nil {
		return nil, err
	}
	status, err := d.SyncStatus(ctx)
	d.l2.engine.Settle()
	return status, err
}

// Insert hands a stored block to the driver as the new head.
func (r *RPC) Insert(ctx context.Context, block *types.Block) error {
	d, err := r.bound()
	if err != nil {
		return err
	}
	return d.Insert(ctx, block)
}

// Sequence has the driver open blocks on a head, which must be the one it
// knows.
func (r *RPC) Sequence(ctx context.Context, head common.Hash) error {
	d, err := r.bound()
	if err != nil {
		return err
	}
	return d.StartSequencer(ctx, head)
}

// Stop has the driver open no more blocks.
func (r *RPC) Stop(ctx context.Context) (common.Hash, error) {
	d, err := r.bound()
	if err != nil {
		return common.Hash{}, err
	}
	return d.StopSequencer(ctx)
}

// Reset has the driver look for the heads again, if it runs.
func (r *RPC) Reset(reason error) {
	if d := r.driver.Load(); d != nil {
		d.Reset(reason)
	}
}

func (r *RPC) bound() (*Driver, error) {
	if d := r.driver.Load(); d != nil {
		return d, nil
	}
	return nil, ErrStarting
}

type rollupAPI struct{ rpc *RPC }

var _ apis.RollupNodeServer = rollupAPI{}

// OutputAtBlock is the output root (version 0) of an L2 block with the parts it
// is made of.
func (a rollupAPI) OutputAtBlock(ctx context.Context, number hexutil.Uint64) (*eth.OutputResponse, error) {
	d, err := a.rpc.bound()
	if err != nil {
		return nil, err
	}
	ref, status, err := d.BlockRefWithStatus(ctx, uint64(number))
	if err != nil {
		return nil, fmt.Errorf("block %d: %w", number, err)
	}
	out, err := d.l2.OutputV0AtBlock(ctx, ref.Hash)
	if err != nil {
		return nil, fmt.Errorf("output of block %s: %w", ref, err)
	}
	return &eth.OutputResponse{
		Version: out.Version(), OutputRoot: eth.OutputRoot(out), BlockRef: ref,
		WithdrawalStorageRoot: common.Hash(out.MessagePasserStorageRoot), StateRoot: common.Hash(out.StateRoot), Status: status,
	}, nil
}

func (a rollupAPI) SafeHeadAtL1Block(context.Context, hexutil.Uint64) (*eth.SafeHeadResponse, error) {
	return nil, safedb.ErrNotEnabled
}

func (a rollupAPI) SyncStatus(ctx context.Context) (*eth.SyncStatus, error) { return a.rpc.Status(ctx) }

func (a rollupAPI) RollupConfig(context.Context) (*rollup.Config, error) { return a.rpc.rollup, nil }

// DependencySet: interop is not part of this chain.
func (a rollupAPI) DependencySet(context.Context) (depset.DependencySet, error) {
	return nil, ethereum.NotFound
}

func (a rollupAPI) Version(context.Context) (string, error) { return version.String(), nil }

type adminAPI struct{ rpc *RPC }

func (a adminAPI) SequencerActive(ctx context.Context) (bool, error) {
	d, err := a.rpc.bound()
	if err != nil {
		return false, err
	}
	return d.SequencerActive(ctx)
}

func (a adminAPI) StartSequencer(ctx context.Context, head common.Hash) error {
	d, err := a.rpc.bound()
	if err != nil {
		return err
	}
	return d.StartSequencer(ctx, head)
}

func (a adminAPI) StopSequencer(ctx context.Context) (common.Hash, error) {
	d, err := a.rpc.bound()
	if err != nil {
		return common.Hash{}, err
	}
	return d.StopSequencer(ctx)
}
