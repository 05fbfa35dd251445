package harness

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"math/big"

	ethereum "github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi"
	bindv1 "github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/rpc"
)

// Account signs for one key on one chain.
type Account struct {
	Address common.Address
	Key     *ecdsa.PrivateKey
	Chain   *ethclient.Client
	chainID *big.Int
}

// NewAccount uses key on the chain behind client.
func NewAccount(ctx context.Context, key *ecdsa.PrivateKey, chain *ethclient.Client) (*Account, error) {
	id, err := chain.ChainID(ctx)
	if err != nil {
		return nil, fmt.Errorf("chain id: %w", err)
	}
	return &Account{Address: crypto.PubkeyToAddress(key.PublicKey), Key: key, Chain: chain, chainID: id}, nil
}

// Opts are transaction options for generated bindings.
func (a *Account) Opts(ctx context.Context) *bindv1.TransactOpts {
	opts := bind.NewKeyedTransactor(a.Key, a.chainID)
	opts.Context = ctx
	return opts
}

// Send sends a transaction and returns its receipt; a transaction that would
// revert, or did, is an error with the revert data.
func (a *Account) Send(ctx context.Context, to common.Address, wei *big.Int, data []byte) (*types.Receipt, error) {
	contract := bind.NewBoundContract(to, abi.ABI{}, a.Chain, a.Chain, a.Chain)
	opts := a.Opts(ctx)
	opts.Value = wei
	if len(data) == 0 {
		opts.GasLimit = params.TxGas // estimation would ask for code at the address
	}
	tx, err := bind.Transact(contract, opts, data)
	return a.Mined(ctx, tx, err)
}

// Mined waits for the receipt of a transaction just sent with the given error.
func (a *Account) Mined(ctx context.Context, tx *types.Transaction, err error) (*types.Receipt, error) {
	if err != nil {
		var data rpc.DataError
		if errors.As(err, &data) {
			return nil, fmt.Errorf("send: %w (revert data %v)", err, data.ErrorData())
		}
		return nil, fmt.Errorf("send: %w", err)
	}
	receipt, err := Receipt(ctx, a.Chain, tx.Hash())
	if err != nil {
		return nil, err
	}
	if receipt.Status != types.ReceiptStatusSuccessful {
		return nil, fmt.Errorf("transaction %s reverted in block %d", tx.Hash(), receipt.BlockNumber)
	}
	return receipt, nil
}

// SendOnceAccepted sends a transaction as soon as gas estimation no longer finds
// that it would revert.
func (a *Account) SendOnceAccepted(ctx context.Context, what string, send func(*bindv1.TransactOpts) (*types.Transaction, error)) (*types.Receipt, error) {
	var tx *types.Transaction
	var last error
	if err := Await(ctx, what, func(ctx context.Context) (bool, error) {
		tx, last = send(a.Opts(ctx))
		return last == nil, nil
	}); err != nil {
		return nil, fmt.Errorf("%w (last answer: %v)", err, last)
	}
	return a.Mined(ctx, tx, nil)
}

// Receipt waits until the chain has the transaction's receipt.
func Receipt(ctx context.Context, chain *ethclient.Client, hash common.Hash) (*types.Receipt, error) {
	var receipt *types.Receipt
	var last error
	err := Await(ctx, "receipt of "+hash.Hex(), func(ctx context.Context) (bool, error) {
		receipt, last = chain.TransactionReceipt(ctx, hash)
		return last == nil, nil
	})
	if err != nil {
		return nil, fmt.Errorf("%w (last answer: %v)", err, last)
	}
	return receipt, nil
}

// Call reads from a contract at the newest block.
func Call[T any](ctx context.Context, chain *ethclient.Client, to common.Address, data []byte, unpack func([]byte) (T, error)) (T, error) {
	out, err := chain.CallContract(ctx, ethereum.CallMsg{To: &to, Data: data}, nil)
	if err != nil {
		var none T
		return none, fmt.Errorf("call %s: %w", to, err)
	}
	return unpack(out)
}
