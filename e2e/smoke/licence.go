package main

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/regalia-network/regalia/bindings"
	"github.com/regalia-network/regalia/e2e/harness"
)

// planPrice is what the licence costs, 0.05 ETH in wei.
var planPrice = gwei(50_000_000)

// The split of the model's part: trainer and deployer, in 1/10,000.
const trainerBps, deployerBps = 7000, 3000

// publish makes the model owner's side: a model, who earns by it, and a plan.
func (w *world) publish(ctx context.Context) error {
	models, licenses, router := bindings.NewModelRegistry(), bindings.NewLicenseRegistry(), bindings.NewRevenueRouter()
	weights := crypto.Keccak256Hash([]byte("smoke model weights"))
	receipt, err := w.owner.Send(ctx, bindings.ModelRegistryAddr, nil,
		models.PackRegister(w.owner.Address, bindings.IModelRegistryRelease{
			WeightsHash: weights, MetadataHash: crypto.Keccak256Hash([]byte("smoke model card")), Uri: "ipfs://smoke-model",
			Fingerprints: bindings.IModelRegistryFingerprints{
				Root: crypto.Keccak256Hash([]byte("fingerprints")), Leaves: 128, Probes: 8, MinMatches: 6,
			},
		}, nil))
	if err != nil {
		return fmt.Errorf("register: %w", err)
	}
	registered, err := findEvent(receipt, bindings.ModelRegistryAddr, models.UnpackModelRegisteredEvent)
	if err != nil {
		return err
	}
	w.modelID = registered.ModelId
	evidence("model", fmt.Sprintf("%d, registered by %s", w.modelID, receipt.TxHash))
	version, err := harness.Call(ctx, w.l2, bindings.ModelRegistryAddr, models.PackVersion(w.modelID, 1), models.UnpackVersion)
	if err != nil {
		return err
	}
	if common.Hash(version.Release.WeightsHash) != weights {
		return fmt.Errorf("weights hash is %x, want %s", version.Release.WeightsHash, weights)
	}

	for i := range w.split {
		if w.split[i], err = newAddress(); err != nil {
			return err
		}
	}
	if _, err := w.owner.Send(ctx, bindings.RevenueRouterAddr, nil, router.PackSetSplit(w.modelID, []bindings.IRevenueRouterShare{
		{Recipient: w.split[0], Role: 0, Ppm: trainerBps * 100}, {Recipient: w.split[1], Role: 1, Ppm: deployerBps * 100},
	})); err != nil {
		return fmt.Errorf("set split: %w", err)
	}
	receipt, err = w.owner.Send(ctx, bindings.LicenseRegistryAddr, nil, licenses.PackPublishPlan(w.modelID, bindings.ILicenseRegistryPlanTerms{
		Price: planPrice, PricePerCall: callPrice, Period: 30 * 24 * 3600, CallQuota: 0,
	}))
	if err != nil {
		return fmt.Errorf("publish plan: %w", err)
	}
	published, err := findEvent(receipt, bindings.LicenseRegistryAddr, licenses.UnpackPlanPublishedEvent)
	if err != nil {
		return err
	}
	w.planID = published.PlanId
	evidence("plan", fmt.Sprintf("%d, published by %s", w.planID, receipt.TxHash))
	return nil
}

// checkLicence finds the licence that a transaction bought and what was paid.
func (w *world) checkLicence(ctx context.Context, holder common.Address, receipt *types.Receipt) error {
	licenses, router := bindings.NewLicenseRegistry(), bindings.NewRevenueRouter()
	bought, err := findEvent(receipt, bindings.LicenseRegistryAddr, licenses.UnpackLicenseBoughtEvent)
	if err != nil {
		return err
	}
	if bought.Holder != holder {
		return fmt.Errorf("licence %d went to %s, want %s", bought.LicenseId, bought.Holder, holder)
	}
	w.licenseID, w.licensee = bought.LicenseId, holder
	licensed, err := harness.Call(ctx, w.l2, bindings.LicenseRegistryAddr, licenses.PackIsLicensed(holder, w.modelID), licenses.UnpackIsLicensed)
	if err != nil {
		return err
	}
	if !licensed {
		return fmt.Errorf("isLicensed(%s, %d) is false after the purchase", holder, w.modelID)
	}
	evidence("licence", fmt.Sprintf("%d, held by %s", w.licenseID, holder))
	w.distributed.Add(w.distributed, planPrice)
	got, err := harness.Call(ctx, w.l2, bindings.RevenueRouterAddr, router.PackDistributed(w.modelID, common.Address{}), router.UnpackDistributed)
	if err != nil {
		return err
	}
	return expect("revenue of the model", got, w.distributed)
}

// findEvent unpacks the first event of a kind that a contract emitted.
func findEvent[E any](receipt *types.Receipt, from common.Address, unpack func(*types.Log) (*E, error)) (*E, error) {
	for _, event := range receipt.Logs {
		if event.Address == from {
			if e, err := unpack(event); err == nil {
				return e, nil
			}
		}
	}
	return nil, fmt.Errorf("transaction %s has no %T event of %s", receipt.TxHash, *new(E), from)
}

// shareOf is amount · bps / 10,000.
func shareOf(amount *big.Int, bps int64) *big.Int {
	out := new(big.Int).Mul(amount, big.NewInt(bps))
	return out.Div(out, big.NewInt(10_000))
}
