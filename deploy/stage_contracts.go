package deploy

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"golang.org/x/sync/errgroup"

	"github.com/ethereum-optimism/optimism/op-service/eth"
)

// settlePatience bounds the wait for transactions of an earlier run.
const settlePatience = time.Minute

// contracts puts all code on L1 that is not there, and meanwhile makes the L2's
// first state, which needs no more of L1 than addresses.
func (r *run) contracts(ctx context.Context) error {
	if err := r.loadGenesis(); err != nil {
		return err
	}
	g, ctx := errgroup.WithContext(ctx)
	g.Go(func() error { return r.create(ctx) })
	if r.genesis == nil && r.allocs == nil {
		g.Go(func() (err error) {
			r.allocs, err = l2Allocs(r.intent, &r.plan.addrs, r.set)
			return err
		})
	}
	return g.Wait()
}

// create sends the creations whose address has no code.
func (r *run) create(ctx context.Context) error {
	missing, err := r.missing(ctx)
	if err != nil || len(missing) == 0 {
		return err
	}
	if err := r.sender.settle(ctx, settlePatience); err != nil {
		return err
	}
	if missing, err = r.missing(ctx); err != nil || len(missing) == 0 {
		return err
	}
	calls := make([]call, len(missing))
	for i, c := range missing {
		calls[i] = call{name: "create " + c.name, to: create2Deployer, data: append(c.salt[:], c.code...)}
	}
	r.log.Info("creating contracts on L1", "count", len(calls), "there_already", len(r.plan.creations)-len(calls))
	if err := r.sender.sendAll(ctx, calls); err != nil {
		return err
	}
	if missing, err = r.missing(ctx); err != nil {
		return err
	}
	if len(missing) > 0 {
		return fmt.Errorf("%s has no code at %s though its creation was confirmed: was L1 reorganised? Run again", missing[0].name, missing[0].addr)
	}
	return nil
}

func (r *run) missing(ctx context.Context) ([]*creation, error) {
	addrs := make([]common.Address, len(r.plan.creations))
	for i, c := range r.plan.creations {
		addrs[i] = c.addr
	}
	codes, err := r.client.codes(ctx, addrs)
	if err != nil {
		return nil, err
	}
	var out []*creation
	for i, c := range r.plan.creations {
		if len(codes[i]) == 0 {
			out = append(out, c)
		}
	}
	return out, nil
}

// loadGenesis takes genesis.json and rollup.json from the directory if they are
// the ones the state speaks of; otherwise they are made again, and compared.
func (r *run) loadGenesis() error {
	if r.genesis != nil || r.state.Anchor == nil {
		return nil
	}
	g, err := readGenesis(r.cfg.Dir)
	if err != nil {
		r.log.Debug("making the genesis again", "why", err)
		return nil
	}
	cfg, err := readRollup(r.cfg.Dir)
	if err != nil {
		r.log.Debug("making the rollup config again", "why", err)
		return nil
	}
	if g.ToBlock().Hash() != r.state.L2Genesis || cfg.Genesis.L2.Hash != r.state.L2Genesis || cfg.Genesis.L1 != r.state.Anchor.ID() {
		r.log.Warn("genesis.json or rollup.json is not what was deployed, making them again", "dir", r.cfg.Dir)
		return nil
	}
	r.genesis, r.rollup = g, cfg
	return nil
}

// errAnchorGone says that L1 was reorganised under a chain that builds on it.
var errAnchorGone = errors.New("the L1 anchor block is not part of L1 any more")

// anchorGenesis picks the L1 block that the L2 starts from, once, and builds
// the genesis on it.
func (r *run) anchorGenesis(ctx context.Context) error {
	if r.state.Anchor != nil {
		header, err := r.client.HeaderByNumber(ctx, blockNumber(r.state.Anchor.Number))
		if err != nil && !isNotFound(err) {
			return fmt.Errorf("read the L1 anchor block: %w", err)
		}
		if err != nil || header.Hash() != r.state.Anchor.Hash {
			if err := r.dropAnchor(ctx); err != nil {
				return err
			}
		}
	}
	if r.genesis != nil {
		return nil
	}
	var anchor *eth.BlockRef
	if anchor = r.state.Anchor; anchor == nil {
		var err error
		if anchor, err = anchorBlock(ctx, r.client); err != nil {
			return err
		}
	}
	made, err := buildGenesis(r.intent, &r.plan.addrs, r.allocs, anchor)
	if err != nil {
		return err
	}
	if r.state.Anchor != nil && r.state.L2Genesis != made.hash {
		return fmt.Errorf("the genesis built now is %s, %s has %s: use the binary it was begun with, or restore genesis.json and rollup.json", made.hash, r.state.path, r.state.L2Genesis)
	}
	r.genesis, r.rollup = made.genesis, made.rollup
	r.state.Anchor, r.state.L2Genesis, r.state.OutputRoot = anchor, made.hash, made.root
	// Saved before the root goes to L1: what is there can then always be explained.
	return r.state.save()
}

// dropAnchor forgets an anchor that a reorganisation of L1 removed, unless L1's
// contracts build on it already.
func (r *run) dropAnchor(ctx context.Context) error {
	done, err := r.initialised(ctx, r.plan.addrs.AnchorStateRegistryProxy)
	if err != nil {
		return err
	}
	if done {
		return fmt.Errorf("%w: block %d, %s, and AnchorStateRegistry holds the genesis made on it; deploy again with another salt and directory", errAnchorGone, r.state.Anchor.Number, r.state.Anchor.Hash)
	}
	r.log.Warn("L1 was reorganised, taking another anchor block", "gone", r.state.Anchor)
	r.state.Anchor, r.genesis, r.rollup = nil, nil, nil
	if r.allocs == nil {
		if r.allocs, err = l2Allocs(r.intent, &r.plan.addrs, r.set); err != nil {
			return err
		}
	}
	return nil
}
