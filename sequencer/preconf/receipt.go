package preconf

import (
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"
	"github.com/regalia-network/regalia/sequencer/builder"
)

// Receipt is a receipt as op-geth's RPC answers it, byte for byte: its fields
// are in the order of their JSON names, since op-geth encodes a map. While the
// block is open, its hash is zero, in the logs too.
type Receipt struct {
	BlobGasUsed           *hexutil.Uint64 `json:"blobGasUsed,omitempty"` // since Jovian the DA footprint
	BlockHash             common.Hash     `json:"blockHash"`
	BlockNumber           hexutil.Uint64  `json:"blockNumber"`
	ContractAddress       *common.Address `json:"contractAddress"`
	CumulativeGasUsed     hexutil.Uint64  `json:"cumulativeGasUsed"`
	DAFootprintGasScalar  *hexutil.Uint64 `json:"daFootprintGasScalar,omitempty"`
	DepositNonce          *hexutil.Uint64 `json:"depositNonce,omitempty"`
	DepositReceiptVersion *hexutil.Uint64 `json:"depositReceiptVersion,omitempty"`
	EffectiveGasPrice     *hexutil.Big    `json:"effectiveGasPrice"`
	From                  common.Address  `json:"from"`
	GasUsed               hexutil.Uint64  `json:"gasUsed"`
	L1BaseFeeScalar       *hexutil.Uint64 `json:"l1BaseFeeScalar,omitempty"`
	L1BlobBaseFee         *hexutil.Big    `json:"l1BlobBaseFee,omitempty"`
	L1BlobBaseFeeScalar   *hexutil.Uint64 `json:"l1BlobBaseFeeScalar,omitempty"`
	L1Fee                 *hexutil.Big    `json:"l1Fee,omitempty"`
	L1GasPrice            *hexutil.Big    `json:"l1GasPrice,omitempty"`
	L1GasUsed             *hexutil.Big    `json:"l1GasUsed,omitempty"`
	Logs                  []*types.Log    `json:"logs"`
	LogsBloom             types.Bloom     `json:"logsBloom"`
	OperatorFeeConstant   *hexutil.Uint64 `json:"operatorFeeConstant,omitempty"`
	OperatorFeeScalar     *hexutil.Uint64 `json:"operatorFeeScalar,omitempty"`
	Status                hexutil.Uint64  `json:"status"`
	To                    *common.Address `json:"to"`
	TransactionHash       common.Hash     `json:"transactionHash"`
	TransactionIndex      hexutil.Uint64  `json:"transactionIndex"`
	Type                  hexutil.Uint64  `json:"type"`
}

// NewReceipt is the receipt of a transaction in one of the hub's blocks.
func NewReceipt(config *params.ChainConfig, b *Block, e *builder.Entry) (*Receipt, error) {
	derived, err := derive(config, b, e)
	if err != nil {
		return nil, fmt.Errorf("receipt of %s: %w", e.Tx.Hash(), err)
	}
	from := e.Receipt
	r := &Receipt{
		BlockNumber: hexutil.Uint64(b.Number), CumulativeGasUsed: hexutil.Uint64(from.CumulativeGasUsed),
		DepositNonce: quantity(from.DepositNonce), DepositReceiptVersion: quantity(from.DepositReceiptVersion),
		EffectiveGasPrice: (*hexutil.Big)(derived.EffectiveGasPrice), From: e.From, GasUsed: hexutil.Uint64(from.GasUsed),
		Logs: from.Logs, LogsBloom: from.Bloom, Status: hexutil.Uint64(from.Status), To: e.Tx.To(),
		TransactionHash: e.Tx.Hash(), TransactionIndex: hexutil.Uint64(e.Index), Type: hexutil.Uint64(e.Tx.Type()),
	}
	if from.ContractAddress != (common.Address{}) {
		r.ContractAddress = &from.ContractAddress
	}
	if !e.Tx.IsDepositTx() {
		r.addFees(derived)
	}
	if sealed := b.Sealed(); sealed != nil {
		r.BlockHash = sealed.Hash()
	}
	r.Logs = withHash(r.Logs, r.BlockHash)
	return r, nil
}

// derive is op-geth's own derivation of what a receipt does not store: price
// and L1 fees, which follow from the transaction and the L1 attributes deposit.
// It works on a copy, since entries never change.
func derive(config *params.ChainConfig, b *Block, e *builder.Entry) (*types.Receipt, error) {
	attributes := b.Entries(Executed)[0].Tx
	pair := types.Receipts{{}, {CumulativeGasUsed: e.Receipt.CumulativeGasUsed, DepositNonce: e.Receipt.DepositNonce}}
	err := pair.DeriveFields(config, common.Hash{}, b.Number, b.Attrs.Timestamp, b.Open.BaseFee(), nil, []*types.Transaction{attributes, e.Tx})
	return pair[1], err
}

func (r *Receipt) addFees(d *types.Receipt) {
	r.L1GasPrice, r.L1GasUsed, r.L1Fee = (*hexutil.Big)(d.L1GasPrice), (*hexutil.Big)(d.L1GasUsed), (*hexutil.Big)(d.L1Fee)
	r.L1BlobBaseFee = (*hexutil.Big)(d.L1BlobBaseFee)
	r.L1BaseFeeScalar, r.L1BlobBaseFeeScalar = quantity(d.L1BaseFeeScalar), quantity(d.L1BlobBaseFeeScalar)
	r.OperatorFeeScalar, r.OperatorFeeConstant = quantity(d.OperatorFeeScalar), quantity(d.OperatorFeeConstant)
	r.DAFootprintGasScalar = quantity(d.DAFootprintGasScalar)
	if d.DAFootprintGasScalar != nil {
		r.BlobGasUsed = quantity(&d.BlobGasUsed)
	}
}

// withHash gives logs the hash of their block, on copies. No logs is an empty
// list, not null.
func withHash(logs []*types.Log, hash common.Hash) []*types.Log {
	if len(logs) == 0 {
		return []*types.Log{}
	}
	if logs[0].BlockHash == hash {
		return logs
	}
	logs = slices.Clone(logs)
	for i, l := range logs {
		moved := *l
		moved.BlockHash = hash
		logs[i] = &moved
	}
	return logs
}

func quantity(n *uint64) *hexutil.Uint64 { return (*hexutil.Uint64)(n) }
