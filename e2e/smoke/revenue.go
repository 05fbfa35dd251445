package main

import (
	"bytes"
	"context"
	"fmt"
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bls12-381/fr"
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
	if p.Validators != bindings.ValidatorRegistryAddr {
		return fmt.Errorf("the validators' share goes to %s, want the registry at %s", p.Validators, bindings.ValidatorRegistryAddr)
	}
	if err := w.becomeValidator(ctx); err != nil {
		return err
	}
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
		to, data := bindings.RevenueRouterAddr, router.PackClaim(w.modelID, common.Address{}, r.who)
		if r.who == bindings.ValidatorRegistryAddr {
			to, data = r.who, bindings.NewValidatorRegistry().PackPull(w.modelID, common.Address{})
		}
		receipt, err := w.user.Send(ctx, to, nil, data)
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

// becomeValidator proves a BLS key, which needs the chain's precompiles, and stakes the least there may be: the share
// that is pulled afterwards has somebody to belong to.
func (w *world) becomeValidator(ctx context.Context) error {
	registry := bindings.NewValidatorRegistry()
	at := bindings.ValidatorRegistryAddr
	deployment, err := harness.Call(ctx, w.l2, at, registry.PackDeploymentId(), registry.UnpackDeploymentId)
	if err != nil {
		return err
	}
	least, err := harness.Call(ctx, w.l2, at, registry.PackMinStake(), registry.UnpackMinStake)
	if err != nil {
		return err
	}
	var secret fr.Element
	secret.SetBytes(w.user.Address[:])
	proof, err := bindings.ProveValidatorKey(deployment, at, w.user.Address, &secret)
	if err != nil {
		return err
	}
	if _, err := w.user.Send(ctx, at, least, registry.PackRegister(proof.Key, proof.Proof)); err != nil {
		return fmt.Errorf("register as a validator: %w", err)
	}
	set, err := harness.Call(ctx, w.l2, at, registry.PackValidators(new(big.Int), big.NewInt(2)), registry.UnpackValidators)
	if err != nil {
		return err
	}
	if len(set) != 1 || set[0].Account != w.user.Address || !bytes.Equal(set[0].Key, proof.Compressed[:]) {
		return fmt.Errorf("the validator set is %v, want %s alone with key %x", set, w.user.Address, proof.Compressed)
	}
	return expect("staked", set[0].Stake, least)
}
