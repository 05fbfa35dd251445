package devnet

import (
	"context"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum-optimism/optimism/op-node/bindings/preview"
	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/params"
)

var (
	l1Funds = ether(1_000_000) // per account, in the L1 genesis
	l2Funds = ether(1_000)     // per user account, deposited through the portal
)

// L1Funds is the L1 genesis balance of each key.
func L1Funds(keys []Account) map[common.Address]*big.Int {
	funds := make(map[common.Address]*big.Int, len(keys))
	for _, a := range keys {
		funds[a.Address] = l1Funds
	}
	// As on public chains: clients estimate deposits in the zero address' name.
	funds[common.Address{}] = l1Funds
	return funds
}

// depositGas is the gas limit of a deposit of 21,000 L2 gas. An estimate is too
// tight: what the portal burns depends on the block the deposit lands in.
const depositGas = 500_000

func ether(n int64) *big.Int { return new(big.Int).Mul(big.NewInt(n), big.NewInt(params.Ether)) }

// FundL2 deposits ETH for each user that has none on the L2, so that all ETH
// there is backed by the portal, and waits until it has arrived.
func FundL2(ctx context.Context, l1RPC, l2RPC string, portal common.Address, users []Account) error {
	l1, err := ethclient.DialContext(ctx, l1RPC)
	if err != nil {
		return err
	}
	defer l1.Close()
	l2, err := ethclient.DialContext(ctx, l2RPC)
	if err != nil {
		return err
	}
	defer l2.Close()
	contract, err := bindingspreview.NewOptimismPortal2(portal, l1)
	if err != nil {
		return err
	}
	chainID, err := l1.ChainID(ctx)
	if err != nil {
		return err
	}
	var poor []Account
	var deposits []*types.Transaction
	for _, user := range users {
		balance, err := l2.BalanceAt(ctx, user.Address, nil)
		if err != nil {
			return err
		}
		if balance.Sign() > 0 {
			continue
		}
		opts, err := bind.NewKeyedTransactorWithChainID(user.key, chainID)
		if err != nil {
			return err
		}
		opts.Context, opts.Value, opts.GasLimit = ctx, l2Funds, depositGas
		tx, err := contract.DepositTransaction(opts, user.Address, l2Funds, params.TxGas, false, nil)
		if err != nil {
			return fmt.Errorf("deposit for %s: %w", user.Address, err)
		}
		poor, deposits = append(poor, user), append(deposits, tx)
	}
	for _, tx := range deposits {
		receipt, err := bind.WaitMined(ctx, l1, tx)
		if err != nil {
			return fmt.Errorf("wait for deposit %s: %w", tx.Hash(), err)
		}
		if receipt.Status != types.ReceiptStatusSuccessful {
			return fmt.Errorf("deposit %s reverted on L1", tx.Hash())
		}
	}
	return awaitFunds(ctx, l2, poor)
}

func awaitFunds(ctx context.Context, l2 *ethclient.Client, users []Account) error {
	t := time.NewTicker(100 * time.Millisecond)
	defer t.Stop()
	for len(users) > 0 {
		balance, err := l2.BalanceAt(ctx, users[0].Address, nil)
		if err != nil {
			return err
		}
		if balance.Sign() > 0 {
			users = users[1:]
			continue
		}
		select {
		case <-t.C:
		case <-ctx.Done():
			return fmt.Errorf("wait for the deposit of %s: %w", users[0].Address, ctx.Err())
		}
	}
	return nil
}
