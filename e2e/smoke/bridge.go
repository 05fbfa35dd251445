package main

import (
	"context"
	"fmt"
	"math/big"
	"strings"

	"github.com/ethereum-optimism/optimism/op-core/predeploys"
	opbindings "github.com/ethereum-optimism/optimism/op-e2e/bindings"
	"github.com/ethereum-optimism/optimism/op-node/bindings/preview"
	"github.com/ethereum-optimism/optimism/op-node/rollup/derive"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/regalia-network/regalia/bindings"
	"github.com/regalia-network/regalia/e2e/harness"
)

// depositGas is the gas limit of deposits on L1. An estimate is too tight: what
// the portal burns depends on the block the deposit lands in.
const depositGas = 1_000_000

// bridgeIn deposits ETH for a new address and finds it on L2.
func (w *world) bridgeIn(ctx context.Context) error {
	to, err := newAddress()
	if err != nil {
		return err
	}
	amount := gwei(1_000_000_000)
	bridge, err := opbindings.NewL1StandardBridge(w.report.L1.Contracts["L1StandardBridgeProxy"], w.l1)
	if err != nil {
		return err
	}
	opts := w.userL1.Opts(ctx)
	opts.Value, opts.GasLimit = amount, depositGas
	tx, err := bridge.BridgeETHTo(opts, to, 200_000, nil)
	receipt, err := w.userL1.Mined(ctx, tx, err)
	if err != nil {
		return err
	}
	evidence("L1 transaction", receipt.TxHash)
	l2, err := w.depositReceipt(ctx, receipt)
	if err != nil {
		return err
	}
	evidence("L2 deposit transaction", l2.TxHash)
	got, err := balance(ctx, w.l2, to)
	if err != nil {
		return err
	}
	return expect("balance of "+to.Hex(), got, amount)
}

// depositReceipt waits for the L2 transaction that an L1 receipt's deposit
// event causes.
func (w *world) depositReceipt(ctx context.Context, l1 *types.Receipt) (*types.Receipt, error) {
	for _, event := range l1.Logs {
		if event.Topics[0] != derive.DepositEventABIHash {
			continue
		}
		deposit, err := derive.UnmarshalDepositLogEvent(event)
		if err != nil {
			return nil, fmt.Errorf("deposit event: %w", err)
		}
		receipt, err := harness.Receipt(ctx, w.l2, deposit.Hash())
		if err != nil {
			return nil, err
		}
		if receipt.Status != types.ReceiptStatusSuccessful {
			return nil, fmt.Errorf("deposit %s reverted on L2", receipt.TxHash)
		}
		w.lastBlock = receipt.BlockNumber.Uint64()
		return receipt, nil
	}
	return nil, fmt.Errorf("L1 transaction %s has no deposit event", l1.TxHash)
}

// bridgeAndBuy sends one L1 transaction from a key that has nothing on L2: a
// portal deposit that mints the price there and calls buy with it.
func (w *world) bridgeAndBuy(ctx context.Context) error {
	key, err := crypto.GenerateKey()
	if err != nil {
		return err
	}
	buyer, err := harness.NewAccount(ctx, key, w.l1)
	if err != nil {
		return err
	}
	if _, err := w.userL1.Send(ctx, buyer.Address, gwei(1_000_000_000), nil); err != nil {
		return err
	}
	before, err := balance(ctx, w.l2, buyer.Address)
	if err != nil {
		return err
	}
	if err := expect("buyer's balance on L2 before", before, new(big.Int)); err != nil {
		return err
	}
	portal, err := bindingspreview.NewOptimismPortal2(w.report.L1.Contracts["OptimismPortalProxy"], w.l1)
	if err != nil {
		return err
	}
	licenses := bindings.NewLicenseRegistry()
	opts := buyer.Opts(ctx)
	opts.Value, opts.GasLimit = planPrice, depositGas
	tx, err := portal.DepositTransaction(opts, bindings.LicenseRegistryAddr, planPrice, 600_000, false, licenses.PackBuy(w.planID, 1, buyer.Address))
	receipt, err := buyer.Mined(ctx, tx, err)
	if err != nil {
		return err
	}
	evidence("L1 transaction", receipt.TxHash)
	l2, err := w.depositReceipt(ctx, receipt)
	if err != nil {
		return err
	}
	evidence("L2 deposit transaction", l2.TxHash)
	return w.checkLicence(ctx, buyer.Address, l2)
}

// withdraw takes ETH from L2 back to a new address on L1.
func (w *world) withdraw(ctx context.Context) error {
	to, err := newAddress()
	if err != nil {
		return err
	}
	amount := gwei(500_000_000)
	bridge, err := abi.JSON(strings.NewReader(opbindings.L1StandardBridgeMetaData.ABI))
	if err != nil {
		return err
	}
	data, err := bridge.Pack("bridgeETHTo", to, uint32(200_000), []byte{}) // both ends of the bridge share this method
	if err != nil {
		return err
	}
	receipt, err := w.user.Send(ctx, predeploys.L2StandardBridgeAddr, amount, data)
	if err != nil {
		return err
	}
	evidence("initiated on L2", receipt.TxHash)
	game, proven, err := w.exit.Prove(ctx, receipt)
	if err != nil {
		return err
	}
	evidence("proven on L1", proven.TxHash)
	if err := w.exit.Resolve(ctx, game); err != nil {
		return err
	}
	evidence("game resolved for the defender", game)
	hash, err := w.exit.Finalize(ctx, receipt)
	if err != nil {
		return err
	}
	evidence("finalized on L1", hash)
	got, err := balance(ctx, w.l1, to)
	if err != nil {
		return err
	}
	return expect("balance on L1 of "+to.Hex(), got, amount)
}
