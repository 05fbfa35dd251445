package load

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/regalia-network/regalia/e2e/harness"
)

// Target is the node that load goes to.
type Target struct {
	HTTP  string
	WS    string
	L2    *ethclient.Client
	Alive func() error // non-nil once the node has ended
}

// Prepare sends what a fresh chain needs and waits until all of it is in.
func (t Target) Prepare(ctx context.Context, setup []Tx) error {
	for i, tx := range setup {
		if err := t.L2.Client().CallContext(ctx, nil, "eth_sendRawTransaction", tx.Raw); err != nil {
			return fmt.Errorf("set the chain up: transaction %d: %w", i, err)
		}
	}
	// The last one first: when it is in, all are.
	return t.succeeded(ctx, append([]Tx{setup[len(setup)-1]}, setup[:setupSteps]...))
}

// succeeded waits for the transactions and is an error if one has reverted: a
// load that does nothing would be measured as a fast one.
func (t Target) succeeded(ctx context.Context, txs []Tx) error {
	for _, tx := range txs {
		receipt, err := t.receipt(ctx, tx)
		if err != nil {
			return err
		}
		if receipt.Status != types.ReceiptStatusSuccessful {
			return fmt.Errorf("%s %s reverted in block %s after %d gas", tx.Kind, tx.Hash, receipt.BlockNumber, receipt.GasUsed)
		}
	}
	return nil
}

func (t Target) receipt(ctx context.Context, tx Tx) (*types.Receipt, error) {
	var receipt *types.Receipt
	var last error
	err := harness.Await(ctx, "receipt of "+tx.Hash.Hex(), func(ctx context.Context) (bool, error) {
		if err := t.Alive(); err != nil {
			return false, err
		}
		receipt, last = t.L2.TransactionReceipt(ctx, tx.Hash)
		return last == nil && receipt.BlockNumber != nil && t.sealed(ctx, receipt.BlockNumber), nil
	})
	if err != nil {
		return nil, fmt.Errorf("%w (last answer: %v)", err, last)
	}
	return receipt, nil
}

// sealed says whether the node has the block, not only a receipt for it.
func (t Target) sealed(ctx context.Context, number *big.Int) bool {
	_, err := t.L2.HeaderByNumber(ctx, number)
	return err == nil
}

// Drain waits until the node has nothing left to do: two blocks in a row bring
// only the L1 attributes.
func (t Target) Drain(ctx context.Context) error {
	var empty, last uint64
	return harness.Await(ctx, "two empty blocks", func(ctx context.Context) (bool, error) {
		if err := t.Alive(); err != nil {
			return false, err
		}
		var head struct {
			Number hexutil.Uint64 `json:"number"`
			Txs    []common.Hash  `json:"transactions"`
		}
		if err := t.L2.Client().CallContext(ctx, &head, "eth_getBlockByNumber", "latest", false); err != nil {
			return false, err
		}
		switch number := uint64(head.Number); {
		case len(head.Txs) > 1:
			empty = 0
		case number != last:
			empty++
		}
		last = uint64(head.Number)
		return empty >= 2, nil
	})
}
