package main

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/regalia-network/regalia/bindings"
	"github.com/regalia-network/regalia/e2e/harness"
)

// claimRevenue pays each recipient and checks every wei: what arrives, what
// the router keeps, and that the parts make up the whole.
func (w *world) claimRevenue(ctx context.Context) error {
	router := bindings.NewRevenueRouter()
	shares, err := harness.Call(ctx, w.l2, bindings.RevenueRouterAddr, router.PackProtocolShares(), router.UnpackProtocolShares)
	if err != nil {
		return err
	}
	p := shares.Shares
	model := shareOf(w.distributed, 10_000-int64(p.ValidatorsBps)-int64(p.TreasuryBps))
	paid := new(big.Int)
	for _, r := range []struct {
		role string
		who  common.Address
		want *big.Int
	}{
		{"trainer", w.split[0], shareOf(model, trainerBps)},
		{"deployer", w.split[1], shareOf(model, deployerBps)},
		{"validators", p.Validators, shareOf(w.distributed, int64(p.ValidatorsBps))},
		{"treasury", p.Treasury, shareOf(w.distributed, int64(p.TreasuryBps))},
	} {
		before, err := balance(ctx, w.l2, r.who)
		if err != nil {
			return err
		}
		receipt, err := w.user.Send(ctx, bindings.RevenueRouterAddr, nil, router.PackClaim(w.modelID, common.Address{}, r.who))
		if err != nil {
			return fmt.Errorf("claim for %s: %w", r.role, err)
		}
		w.lastBlock = receipt.BlockNumber.Uint64()
		after, err := balance(ctx, w.l2, r.who)
		if err != nil {
			return err
		}
		got := after.Sub(after, before)
		if err := expect("paid to the "+r.role, got, r.want); err != nil {
			return err
		}
		paid.Add(paid, got)
	}
	if err := expect("paid in all", paid, w.distributed); err != nil {
		return err
	}
	left, err := balance(ctx, w.l2, bindings.RevenueRouterAddr)
	if err != nil {
		return err
	}
	return expect("left in the router", left, new(big.Int))
}
