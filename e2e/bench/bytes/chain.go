package main

import (
	"fmt"
	"math/big"

	"github.com/ethereum-optimism/optimism/op-node/rollup"
	"github.com/ethereum-optimism/optimism/op-node/rollup/derive"
	"github.com/ethereum-optimism/optimism/op-service/eth"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
	"github.com/regalia-network/regalia/e2e/bench/load"
)

const (
	chainID  = 901
	genesis  = 1_800_000_000 // unix seconds
	l1Slot   = 12            // seconds, and L2 blocks
	l2Blocks = 25 * l1Slot   // as many as the batcher gathers at most, by default
)

// rollupConfig has all forks up to Jovian from genesis, as our chains have.
func rollupConfig() *rollup.Config {
	zero := new(uint64)
	return &rollup.Config{
		BlockTime: 1, L2ChainID: big.NewInt(chainID), L1ChainID: big.NewInt(1), SeqWindowSize: 3600, ChannelTimeoutBedrock: 300, MaxSequencerDrift: 600,
		Genesis:      rollup.Genesis{L2Time: genesis},
		RegolithTime: zero, CanyonTime: zero, DeltaTime: zero, EcotoneTime: zero, FjordTime: zero, GraniteTime: zero, HoloceneTime: zero,
		IsthmusTime: zero, JovianTime: zero,
	}
}

// traffic is blocks of one kind of use.
type traffic struct {
	name   string
	blocks []*eth.ExecutionPayload
	txs    int
	calls  int // that are paid for in them
}

// newTraffic spreads transactions evenly over blocks of a second, each with its
// L1 attributes.
func newTraffic(name string, r *rollup.Config, txs []load.Tx, calls int) (*traffic, error) {
	t := &traffic{name: name, txs: len(txs), calls: calls}
	parent := common.Hash{1}
	for i := range l2Blocks {
		at := uint64(genesis + 1 + i)
		number := uint64(1 + i/l1Slot)
		excess := new(uint64)
		l1 := eth.HeaderBlockInfo(&types.Header{Number: new(big.Int).SetUint64(number), Time: genesis + number*l1Slot, BaseFee: big.NewInt(params.GWei), Difficulty: new(big.Int), ExcessBlobGas: excess})
		info, err := derive.L1InfoDepositBytes(r, params.MainnetChainConfig, eth.SystemConfig{}, uint64(i%l1Slot), l1, at)
		if err != nil {
			return nil, fmt.Errorf("L1 attributes of block %d: %w", i+1, err)
		}
		block := &eth.ExecutionPayload{ParentHash: parent, BlockNumber: eth.Uint64Quantity(i + 1), Timestamp: eth.Uint64Quantity(at), Transactions: []eth.Data{info}}
		for _, tx := range txs[len(txs)*i/l2Blocks : len(txs)*(i+1)/l2Blocks] {
			raw, err := hexutil.Decode(tx.Raw)
			if err != nil {
				return nil, err
			}
			block.Transactions = append(block.Transactions, raw)
		}
		parent = crypto.Keccak256Hash(parent[:], []byte(name)) // stands in for the block's
		block.BlockHash = parent
		t.blocks = append(t.blocks, block)
	}
	return t, nil
}

// users are what people and gateways do on the chain, in five minutes.
func users(r *rollup.Config) ([]*traffic, error) {
	world, err := load.NewWorld(chainID, common.Hash{1})
	if err != nil {
		return nil, err
	}
	var out []*traffic
	add := func(name string, txs []load.Tx, err error, calls int) error {
		if err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		t, err := newTraffic(name, r, txs, calls)
		out = append(out, t)
		return err
	}
	signed := func(k load.Kind, n int) ([]load.Tx, error) { return world.Sign(load.Only(k, n)) }
	txs, err := signed(load.Buy, 3000)
	if err := add("licence purchases", txs, err, 0); err != nil {
		return nil, err
	}
	txs, err = signed(load.Settle, 3000)
	if err := add("calls paid one by one", txs, err, 3000); err != nil {
		return nil, err
	}
	txs, err = world.SignClaims(3000, 1, 100)
	if err := add("100 calls a claim", txs, err, 300_000); err != nil {
		return nil, err
	}
	txs, err = world.SignClaims(100, 100, 100)
	if err := add("100 calls a voucher, 100 a claim", txs, err, 1_000_000); err != nil {
		return nil, err
	}
	return out, nil
}
