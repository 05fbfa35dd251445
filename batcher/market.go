package batcher

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/params"
	"github.com/regalia-network/regalia/batcher/da"
)

// market asks L1 for prices.
type market struct {
	l1     *ethclient.Client
	minTip float64 // wei: what the transaction manager offers at least
}

func newMarket(l1 *ethclient.Client, minTipGwei float64) *market {
	return &market{l1: l1, minTip: minTipGwei * params.GWei}
}

// quote is what the block after L1's head charges: the protocol fixes both base
// fees a block ahead, and that is the block a post made now can be in.
func (m *market) quote(ctx context.Context) (da.Prices, error) {
	var fees struct {
		BaseFeePerGas     []*hexutil.Big `json:"baseFeePerGas"`
		BaseFeePerBlobGas []*hexutil.Big `json:"baseFeePerBlobGas"`
	}
	if err := m.l1.Client().CallContext(ctx, &fees, "eth_feeHistory", "0x1", "latest", []float64{}); err != nil {
		return da.Prices{}, fmt.Errorf("read L1's fees: %w", err)
	}
	if len(fees.BaseFeePerGas) < 2 || len(fees.BaseFeePerBlobGas) < 2 {
		return da.Prices{}, fmt.Errorf("read L1's fees: eth_feeHistory gave %d base fees and %d blob base fees, want 2 of each: does the endpoint know EIP-4844?", len(fees.BaseFeePerGas), len(fees.BaseFeePerBlobGas))
	}
	suggested, err := m.l1.SuggestGasTipCap(ctx)
	if err != nil {
		return da.Prices{}, fmt.Errorf("read L1's tip: %w", err)
	}
	tip := max(wei(suggested), m.minTip)
	return da.Prices{BaseFee: wei((*big.Int)(fees.BaseFeePerGas[1])), Tip: tip, BlobTip: tip, BlobBaseFee: wei((*big.Int)(fees.BaseFeePerBlobGas[1]))}, nil
}

func wei(n *big.Int) float64 {
	if n == nil {
		return 0
	}
	f, _ := n.Float64()
	return f
}
