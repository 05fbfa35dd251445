package main

import (
	"context"
	"fmt"
	"math/big"
	"strings"

	"github.com/ethereum-optimism/optimism/op-core/predeploys"
	opbindings "github.com/ethereum-optimism/optimism/op-e2e/bindings"
	nodebindings "github.com/ethereum-optimism/optimism/op-node/bindings"
	"github.com/ethereum-optimism/optimism/op-node/bindings/preview"
	"github.com/ethereum-optimism/optimism/op-node/rollup/derive"
	"github.com/ethereum-optimism/optimism/op-node/withdrawals"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"
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
	game, err := w.prove(ctx, receipt)
	if err != nil {
		return err
	}
	if err := w.resolve(ctx, game); err != nil {
		return err
	}
	if err := w.finalize(ctx, receipt); err != nil {
		return err
	}
	got, err := balance(ctx, w.l1, to)
	if err != nil {
		return err
	}
	return expect("balance on L1 of "+to.Hex(), got, amount)
}

// withdrawalContracts are the L1 contracts that a withdrawal goes through.
func (w *world) withdrawalContracts() (*nodebindings.DisputeGameFactory, *bindingspreview.OptimismPortal2, error) {
	factory, err := nodebindings.NewDisputeGameFactory(w.report.L1.Contracts["DisputeGameFactoryProxy"], w.l1)
	if err != nil {
		return nil, nil, err
	}
	portal, err := bindingspreview.NewOptimismPortal2(w.report.L1.Contracts["OptimismPortalProxy"], w.l1)
	return factory, portal, err
}

// prove waits for a game at or after the withdrawal's block and proves the
// withdrawal against its output root. It returns the game.
func (w *world) prove(ctx context.Context, l2 *types.Receipt) (common.Address, error) {
	none := common.Address{}
	factory, portal, err := w.withdrawalContracts()
	if err != nil {
		return none, err
	}
	if _, err := w.gameAtOrAfter(ctx, l2.BlockNumber.Uint64()); err != nil {
		return none, err
	}
	proof, err := withdrawals.ProveWithdrawalParametersFaultProofs(ctx, w.l2Proofs, w.l2, w.l2, l2.TxHash, &factory.DisputeGameFactoryCaller, &portal.OptimismPortal2Caller)
	if err != nil {
		return none, fmt.Errorf("withdrawal proof: %w", err)
	}
	// The portal takes a proof only from the block after the game's on.
	receipt, err := w.sendOnceAccepted(ctx, "the portal to take the proof", func(opts *bind.TransactOpts) (*types.Transaction, error) {
		return portal.ProveWithdrawalTransaction(opts, bindingspreview.TypesWithdrawalTransaction{
			Nonce: proof.Nonce, Sender: proof.Sender, Target: proof.Target, Value: proof.Value, GasLimit: proof.GasLimit, Data: proof.Data,
		}, proof.L2OutputIndex, bindingspreview.TypesOutputRootProof(proof.OutputRootProof), proof.WithdrawalProof)
	})
	if err != nil {
		return none, err
	}
	evidence("proven on L1", receipt.TxHash)
	game, err := factory.GameAtIndex(&bind.CallOpts{Context: ctx}, proof.L2OutputIndex)
	return game.Proxy, err
}

// resolve ends the game once its clock has run out undisputed; anyone may.
func (w *world) resolve(ctx context.Context, at common.Address) error {
	game, err := opbindings.NewFaultDisputeGame(at, w.l1)
	if err != nil {
		return err
	}
	resolveRoot := func(opts *bind.TransactOpts) (*types.Transaction, error) {
		return game.ResolveClaim(opts, new(big.Int), new(big.Int))
	}
	// Both revert until the challenger's clock has run out: ask before paying.
	if _, err := w.sendOnceAccepted(ctx, "the game's clock to run out", resolveRoot); err != nil {
		return err
	}
	if _, err := w.sendOnceAccepted(ctx, "the game to resolve", game.Resolve); err != nil {
		return err
	}
	status, err := game.Status(&bind.CallOpts{Context: ctx})
	if err != nil {
		return err
	}
	if status != defenderWins {
		return fmt.Errorf("game %s resolved to status %d, want %d (defender wins)", at, status, defenderWins)
	}
	evidence("game resolved for the defender", at)
	return nil
}

const defenderWins = 2 // GameStatus.DEFENDER_WINS

// sendOnceAccepted sends a transaction as soon as gas estimation no longer
// finds that it would revert.
func (w *world) sendOnceAccepted(ctx context.Context, what string, send func(*bind.TransactOpts) (*types.Transaction, error)) (*types.Receipt, error) {
	var tx *types.Transaction
	var last error
	if err := harness.Await(ctx, what, func(ctx context.Context) (bool, error) {
		tx, last = send(w.userL1.Opts(ctx))
		return last == nil, nil
	}); err != nil {
		return nil, fmt.Errorf("%w (last answer: %v)", err, last)
	}
	return w.userL1.Mined(ctx, tx, nil)
}

// finalize pays the withdrawal out once proof and game have matured.
func (w *world) finalize(ctx context.Context, l2 *types.Receipt) error {
	_, portal, err := w.withdrawalContracts()
	if err != nil {
		return err
	}
	message, err := withdrawals.ParseMessagePassed(l2)
	if err != nil {
		return err
	}
	if _, err := w.sendOnceAccepted(ctx, "the withdrawal to mature", func(opts *bind.TransactOpts) (*types.Transaction, error) {
		return portal.FinalizeWithdrawalTransaction(opts, bindingspreview.TypesWithdrawalTransaction{
			Nonce: message.Nonce, Sender: message.Sender, Target: message.Target, Value: message.Value, GasLimit: message.GasLimit, Data: message.Data,
		})
	}); err != nil {
		return err
	}
	done, err := portal.FinalizedWithdrawals(&bind.CallOpts{Context: ctx}, message.WithdrawalHash)
	if err != nil {
		return err
	}
	if !done {
		return fmt.Errorf("withdrawal %x is not finalized", message.WithdrawalHash)
	}
	evidence("finalized on L1", common.Hash(message.WithdrawalHash))
	return nil
}
