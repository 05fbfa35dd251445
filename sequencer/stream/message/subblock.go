// Package message is what the stream says: subblocks in the JSON of the OP
// Stack's flashblocks, the signed frames of the side channel around them, the
// cursor to resume from, and what a reader does with them: check the chain of
// frames, put a block together, prove that a sequencer said two things.
//
// It opens no connection and knows no clock; sequencer/stream serves it and
// sequencer/stream/client reads it.
package message

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/beacon/engine"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
)

// Subblock is the next part of a block. Fields, their order and their encoding
// are those of FlashblocksPayloadV1 as op-rbuilder and op-alloy write it; the
// specification is https://specs.optimism.io/protocol/flashblocks.html.
type Subblock struct {
	PayloadID engine.PayloadID `json:"payload_id"`
	Index     uint64           `json:"index"`
	Base      *Base            `json:"base,omitempty"` // at index 0 only
	Diff      Diff             `json:"diff"`
	Metadata  Metadata         `json:"metadata"`
}

// Base is what of a block is known when it opens.
type Base struct {
	ParentBeaconBlockRoot common.Hash    `json:"parent_beacon_block_root"`
	ParentHash            common.Hash    `json:"parent_hash"`
	FeeRecipient          common.Address `json:"fee_recipient"`
	PrevRandao            common.Hash    `json:"prev_randao"`
	BlockNumber           hexutil.Uint64 `json:"block_number"`
	GasLimit              hexutil.Uint64 `json:"gas_limit"`
	Timestamp             hexutil.Uint64 `json:"timestamp"`
	ExtraData             hexutil.Bytes  `json:"extra_data"`
	BaseFeePerGas         *hexutil.Big   `json:"base_fee_per_gas"`
}

// Diff holds the transactions that this subblock adds. All else is cumulative
// over the block. What only sealing can tell is zero until the closing
// subblock: the three roots and the block's hash.
type Diff struct {
	StateRoot       common.Hash         `json:"state_root"`
	ReceiptsRoot    common.Hash         `json:"receipts_root"`
	LogsBloom       types.Bloom         `json:"logs_bloom"`
	GasUsed         hexutil.Uint64      `json:"gas_used"`
	BlockHash       common.Hash         `json:"block_hash"`
	Transactions    []hexutil.Bytes     `json:"transactions"`
	Withdrawals     []*types.Withdrawal `json:"withdrawals"` // an L2 block has none
	WithdrawalsRoot common.Hash         `json:"withdrawals_root"`
	BlobGasUsed     hexutil.Uint64      `json:"blob_gas_used"` // since Jovian the DA footprint
}

// Metadata is what the subblock's transactions did.
type Metadata struct {
	BlockNumber        uint64                          `json:"block_number"` // a number, unlike the one in base
	NewAccountBalances map[common.Address]*hexutil.Big `json:"new_account_balances"`
	Receipts           map[common.Hash]*Receipt        `json:"receipts"` // by transaction hash
}

// Receipt is a receipt as consensus has it, with its type among its fields.
type Receipt struct {
	Type                  hexutil.Uint64  `json:"type"`
	Status                hexutil.Uint64  `json:"status"`
	CumulativeGasUsed     hexutil.Uint64  `json:"cumulativeGasUsed"`
	Logs                  []Log           `json:"logs"`
	DepositNonce          *hexutil.Uint64 `json:"depositNonce,omitempty"`
	DepositReceiptVersion *hexutil.Uint64 `json:"depositReceiptVersion,omitempty"`
}

// Log is a log as consensus has it.
type Log struct {
	Address common.Address `json:"address"`
	Topics  []common.Hash  `json:"topics"`
	Data    hexutil.Bytes  `json:"data"`
}

// NewBase is the base of a block whose header, as far as it is known before
// execution, is given.
func NewBase(h *types.Header) *Base {
	base := &Base{
		ParentHash: h.ParentHash, FeeRecipient: h.Coinbase, PrevRandao: h.MixDigest,
		BlockNumber: hexutil.Uint64(h.Number.Uint64()), GasLimit: hexutil.Uint64(h.GasLimit), Timestamp: hexutil.Uint64(h.Time),
		ExtraData: h.Extra, BaseFeePerGas: (*hexutil.Big)(h.BaseFee),
	}
	if h.ParentBeaconRoot != nil {
		base.ParentBeaconBlockRoot = *h.ParentBeaconRoot
	}
	return base
}

// NewReceipt is the wire form of a receipt.
func NewReceipt(r *types.Receipt) *Receipt {
	out := &Receipt{
		Type: hexutil.Uint64(r.Type), Status: hexutil.Uint64(r.Status), CumulativeGasUsed: hexutil.Uint64(r.CumulativeGasUsed),
		Logs: make([]Log, len(r.Logs)), DepositNonce: (*hexutil.Uint64)(r.DepositNonce), DepositReceiptVersion: (*hexutil.Uint64)(r.DepositReceiptVersion),
	}
	for i, l := range r.Logs {
		topics := l.Topics
		if topics == nil {
			topics = []common.Hash{}
		}
		out.Logs[i] = Log{Address: l.Address, Topics: topics, Data: l.Data}
	}
	return out
}

// Consensus is the receipt with what consensus knows of it.
func (r *Receipt) Consensus() *types.Receipt {
	out := &types.Receipt{
		Type: uint8(r.Type), Status: uint64(r.Status), CumulativeGasUsed: uint64(r.CumulativeGasUsed), Logs: make([]*types.Log, len(r.Logs)),
		DepositNonce: (*uint64)(r.DepositNonce), DepositReceiptVersion: (*uint64)(r.DepositReceiptVersion),
	}
	for i, l := range r.Logs {
		out.Logs[i] = &types.Log{Address: l.Address, Topics: l.Topics, Data: l.Data}
	}
	out.Bloom = types.CreateBloom(out)
	return out
}

// header is the block's header once the closing subblock has given the rest.
func (b *Base) header(d *Diff) *types.Header {
	blobGas, root, requests := uint64(d.BlobGasUsed), b.ParentBeaconBlockRoot, types.CalcRequestsHash([][]byte{})
	withdrawals := d.WithdrawalsRoot
	return &types.Header{
		ParentHash: b.ParentHash, UncleHash: types.EmptyUncleHash, Coinbase: b.FeeRecipient, Root: d.StateRoot, ReceiptHash: d.ReceiptsRoot,
		Bloom: d.LogsBloom, Difficulty: new(big.Int), Number: new(big.Int).SetUint64(uint64(b.BlockNumber)), GasLimit: uint64(b.GasLimit),
		GasUsed: uint64(d.GasUsed), Time: uint64(b.Timestamp), Extra: b.ExtraData, MixDigest: b.PrevRandao, BaseFee: b.BaseFeePerGas.ToInt(),
		WithdrawalsHash: &withdrawals, BlobGasUsed: &blobGas, ExcessBlobGas: new(uint64), ParentBeaconRoot: &root, RequestsHash: &requests,
	}
}

// Encode writes a message the one way its bytes are hashed: without spaces,
// keys of maps sorted, and no HTML escapes, so that JSON.stringify of what
// JSON.parse made of it gives the same bytes.
func Encode(v any) (json.RawMessage, error) {
	var out bytes.Buffer
	enc := json.NewEncoder(&out)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(v); err != nil {
		return nil, fmt.Errorf("encode stream message: %w", err)
	}
	return bytes.TrimSuffix(out.Bytes(), []byte("\n")), nil
}
