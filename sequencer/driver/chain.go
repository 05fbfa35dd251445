package driver

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum-optimism/optimism/op-node/rollup"
	"github.com/ethereum-optimism/optimism/op-node/rollup/derive"
	"github.com/ethereum-optimism/optimism/op-node/rollup/driver"
	"github.com/ethereum-optimism/optimism/op-service/eth"
	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/beacon/engine"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/common/lru"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/holiman/uint256"
)

// refCache is how many blocks' references and system configs are kept: more
// than a reset looks at while it walks back.
const refCache = 4096

// Engine is the L2's Engine API in this process, at the versions that are used
// from Isthmus on.
type Engine interface {
	ForkchoiceUpdatedV3(ctx context.Context, update engine.ForkchoiceStateV1, attrs *engine.PayloadAttributes) (engine.ForkChoiceResponse, error)
	GetPayloadV4(id engine.PayloadID) (*engine.ExecutionPayloadEnvelope, error)
	NewPayloadV4(ctx context.Context, data engine.ExecutableData, versionedHashes []common.Hash, beaconRoot *common.Hash, requests []hexutil.Bytes) (engine.PayloadStatusV1, error)
	// Settle returns when the chain shows every block that was made the head.
	Settle()
}

// L2 is what the driver needs of the L2 without JSON-RPC between: no block is
// encoded to be sealed, imported or looked at. It is safe for concurrent use.
type L2 struct {
	rollup  *rollup.Config
	chain   *core.BlockChain
	engine  Engine
	refs    *lru.Cache[common.Hash, eth.L2BlockRef]
	systems *lru.Cache[common.Hash, eth.SystemConfig]
}

var _ driver.L2Chain = (*L2)(nil)

// NewL2 reads chain and drives it through e.
func NewL2(r *rollup.Config, chain *core.BlockChain, e Engine) *L2 {
	return &L2{rollup: r, chain: chain, engine: e, refs: lru.NewCache[common.Hash, eth.L2BlockRef](refCache), systems: lru.NewCache[common.Hash, eth.SystemConfig](refCache)}
}

// ChainID is that of the L2.
func (l *L2) ChainID(context.Context) (*big.Int, error) { return l.chain.Config().ChainID, nil }

// byHash is a block that is in the database or on its way there.
func (l *L2) byHash(hash common.Hash) (*types.Block, error) {
	block := l.chain.GetBlockByHash(hash)
	if block == nil {
		l.engine.Settle()
		block = l.chain.GetBlockByHash(hash)
	}
	if block == nil {
		return nil, ethereum.NotFound
	}
	return block, nil
}

func (l *L2) byNumber(number uint64) (*types.Block, error) {
	if number > l.chain.CurrentBlock().Number.Uint64() {
		l.engine.Settle()
	}
	block := l.chain.GetBlockByNumber(number)
	if block == nil || number > l.chain.CurrentBlock().Number.Uint64() {
		return nil, ethereum.NotFound
	}
	return block, nil
}

func (l *L2) ref(block *types.Block, err error) (eth.L2BlockRef, error) {
	if err != nil {
		return eth.L2BlockRef{}, err
	}
	if ref, ok := l.refs.Get(block.Hash()); ok {
		return ref, nil
	}
	ref, err := derive.L2BlockToBlockRef(l.rollup, block)
	if err == nil {
		l.refs.Add(block.Hash(), ref)
	}
	return ref, err
}

// L2BlockRefByLabel is the head with that label, or not found if it is not set.
func (l *L2) L2BlockRefByLabel(_ context.Context, label eth.BlockLabel) (eth.L2BlockRef, error) {
	l.engine.Settle()
	var head *types.Header
	switch label {
	case eth.Unsafe:
		head = l.chain.CurrentBlock()
	case eth.Safe:
		head = l.chain.CurrentSafeBlock()
	case eth.Finalized:
		head = l.chain.CurrentFinalBlock()
	default:
		return eth.L2BlockRef{}, fmt.Errorf("block label %q is unknown", label)
	}
	if head == nil {
		return eth.L2BlockRef{}, ethereum.NotFound
	}
	return l.ref(l.byHash(head.Hash()))
}

// L2BlockRefByHash finds a block of any branch.
func (l *L2) L2BlockRefByHash(_ context.Context, hash common.Hash) (eth.L2BlockRef, error) {
	if ref, ok := l.refs.Get(hash); ok {
		return ref, nil
	}
	return l.ref(l.byHash(hash))
}

// L2BlockRefByNumber finds a canonical block.
func (l *L2) L2BlockRefByNumber(_ context.Context, number uint64) (eth.L2BlockRef, error) {
	return l.ref(l.byNumber(number))
}

func (l *L2) payload(block *types.Block, err error) (*eth.ExecutionPayloadEnvelope, error) {
	if err != nil {
		return nil, err
	}
	return eth.BlockAsPayloadEnv(block, l.rollup)
}

// PayloadByHash is a block of any branch.
func (l *L2) PayloadByHash(_ context.Context, hash common.Hash) (*eth.ExecutionPayloadEnvelope, error) {
	return l.payload(l.byHash(hash))
}

// PayloadByNumber is a canonical block.
func (l *L2) PayloadByNumber(_ context.Context, number uint64) (*eth.ExecutionPayloadEnvelope, error) {
	return l.payload(l.byNumber(number))
}

// SystemConfigByL2Hash reads the L1 attributes deposit of a block.
func (l *L2) SystemConfigByL2Hash(_ context.Context, hash common.Hash) (eth.SystemConfig, error) {
	if system, ok := l.systems.Get(hash); ok {
		return system, nil
	}
	block, err := l.byHash(hash)
	if err != nil {
		return eth.SystemConfig{}, err
	}
	// Only the deposit matters: do not encode the other transactions.
	body := types.Body{Transactions: block.Transactions()[:min(1, len(block.Transactions()))], Withdrawals: block.Withdrawals()}
	env, err := l.payload(types.NewBlockWithHeader(block.Header()).WithBody(body), nil)
	if err != nil {
		return eth.SystemConfig{}, err
	}
	return l.system(env.ExecutionPayload)
}

func (l *L2) system(payload *eth.ExecutionPayload) (eth.SystemConfig, error) {
	system, err := derive.PayloadToSystemConfig(l.rollup, payload)
	if err == nil {
		l.systems.Add(payload.BlockHash, system)
	}
	return system, err
}

// OutputV0AtBlock is the output root's parts: since Isthmus the header has all.
func (l *L2) OutputV0AtBlock(_ context.Context, hash common.Hash) (*eth.OutputV0, error) {
	block, err := l.byHash(hash)
	if err != nil {
		return nil, err
	}
	withdrawals := block.Header().WithdrawalsHash
	if withdrawals == nil {
		return nil, fmt.Errorf("block %d has no withdrawals root: it is older than the Isthmus fork", block.NumberU64())
	}
	return &eth.OutputV0{StateRoot: eth.Bytes32(block.Root()), MessagePasserStorageRoot: eth.Bytes32(*withdrawals), BlockHash: hash}, nil
}

// ForkchoiceUpdate sets the heads and, with attributes, opens a block.
func (l *L2) ForkchoiceUpdate(ctx context.Context, state *eth.ForkchoiceState, attrs *eth.PayloadAttributes) (*eth.ForkchoiceUpdatedResult, error) {
	res, err := l.engine.ForkchoiceUpdatedV3(ctx, engine.ForkchoiceStateV1{HeadBlockHash: state.HeadBlockHash, SafeBlockHash: state.SafeBlockHash, FinalizedBlockHash: state.FinalizedBlockHash}, attributes(attrs))
	if err != nil {
		return nil, err
	}
	return &eth.ForkchoiceUpdatedResult{PayloadStatus: *status(res.PayloadStatus), PayloadID: res.PayloadID}, nil
}

func attributes(a *eth.PayloadAttributes) *engine.PayloadAttributes {
	if a == nil {
		return nil
	}
	to := &engine.PayloadAttributes{
		Timestamp: uint64(a.Timestamp), Random: common.Hash(a.PrevRandao), SuggestedFeeRecipient: a.SuggestedFeeRecipient, BeaconRoot: a.ParentBeaconBlockRoot,
		Transactions: bytesOf(a.Transactions), NoTxPool: a.NoTxPool, GasLimit: (*uint64)(a.GasLimit), MinBaseFee: a.MinBaseFee,
	}
	if a.Withdrawals != nil {
		to.Withdrawals = *a.Withdrawals
	}
	if a.EIP1559Params != nil {
		to.EIP1559Params = a.EIP1559Params[:]
	}
	return to
}

func status(s engine.PayloadStatusV1) *eth.PayloadStatusV1 {
	return &eth.PayloadStatusV1{Status: eth.ExecutePayloadStatus(s.Status), LatestValidHash: s.LatestValidHash, ValidationError: s.ValidationError}
}

// GetPayload seals a block.
func (l *L2) GetPayload(_ context.Context, info eth.PayloadInfo) (*eth.ExecutionPayloadEnvelope, error) {
	env, err := l.engine.GetPayloadV4(info.ID)
	if err != nil {
		return nil, err
	}
	d := env.ExecutionPayload
	baseFee, overflow := uint256.FromBig(d.BaseFeePerGas)
	if overflow {
		return nil, fmt.Errorf("base fee %s of block %d is out of range", d.BaseFeePerGas, d.Number)
	}
	payload := &eth.ExecutionPayload{
		ParentHash: d.ParentHash, FeeRecipient: d.FeeRecipient, StateRoot: eth.Bytes32(d.StateRoot), ReceiptsRoot: eth.Bytes32(d.ReceiptsRoot),
		LogsBloom: eth.Bytes256(d.LogsBloom), PrevRandao: eth.Bytes32(d.Random), BlockNumber: eth.Uint64Quantity(d.Number), GasLimit: eth.Uint64Quantity(d.GasLimit),
		GasUsed: eth.Uint64Quantity(d.GasUsed), Timestamp: eth.Uint64Quantity(d.Timestamp), ExtraData: d.ExtraData, BaseFeePerGas: eth.Uint256Quantity(*baseFee),
		BlockHash: d.BlockHash, Transactions: make([]eth.Data, len(d.Transactions)), Withdrawals: &types.Withdrawals{},
		BlobGasUsed: (*eth.Uint64Quantity)(d.BlobGasUsed), ExcessBlobGas: (*eth.Uint64Quantity)(d.ExcessBlobGas), WithdrawalsRoot: d.WithdrawalsRoot,
	}
	for i, tx := range d.Transactions {
		payload.Transactions[i] = tx
	}
	// The next block's attributes are made from this one, which may not be
	// stored yet.
	if ref, err := derive.PayloadToBlockRef(l.rollup, payload); err == nil {
		l.refs.Add(ref.Hash, ref)
	}
	_, _ = l.system(payload)
	return &eth.ExecutionPayloadEnvelope{ExecutionPayload: payload, ParentBeaconBlockRoot: env.ParentBeaconBlockRoot}, nil
}

// NewPayload executes a block, if it is not one that was sealed here.
func (l *L2) NewPayload(ctx context.Context, p *eth.ExecutionPayload, beaconRoot *common.Hash) (*eth.PayloadStatusV1, error) {
	data := engine.ExecutableData{
		ParentHash: p.ParentHash, FeeRecipient: p.FeeRecipient, StateRoot: common.Hash(p.StateRoot), ReceiptsRoot: common.Hash(p.ReceiptsRoot),
		LogsBloom: p.LogsBloom[:], Random: common.Hash(p.PrevRandao), Number: uint64(p.BlockNumber), GasLimit: uint64(p.GasLimit),
		GasUsed: uint64(p.GasUsed), Timestamp: uint64(p.Timestamp), ExtraData: p.ExtraData, BaseFeePerGas: (*uint256.Int)(&p.BaseFeePerGas).ToBig(),
		BlockHash: p.BlockHash, Transactions: bytesOf(p.Transactions), Withdrawals: []*types.Withdrawal{},
		BlobGasUsed: (*uint64)(p.BlobGasUsed), ExcessBlobGas: (*uint64)(p.ExcessBlobGas), WithdrawalsRoot: p.WithdrawalsRoot,
	}
	res, err := l.engine.NewPayloadV4(ctx, data, []common.Hash{}, beaconRoot, []hexutil.Bytes{})
	if err != nil {
		return nil, fmt.Errorf("execute payload %s: %w", p.BlockHash, err)
	}
	return status(res), nil
}

func bytesOf(data []eth.Data) [][]byte {
	raw := make([][]byte, len(data))
	for i, d := range data {
		raw[i] = d
	}
	return raw
}
