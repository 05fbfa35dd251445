// Package builder makes blocks one transaction at a time: each transaction is
// executed the moment it is given, on the state of the open block, and its
// receipt is final but for what only sealing can know (the block's hash).
//
// It builds what op-geth's importer accepts under the Jovian rules: system
// calls, deposits first, EIP-1559 with a minimum base fee, DA footprint, extra
// data and the withdrawals root. A sealed block can be stored as it was executed.
// It does not decide which transaction comes next, nor whether a block may be
// stored unchecked, and it does not move the head.
package builder

import (
	"errors"
	"fmt"
	"math/big"
	"sync"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/beacon/engine"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/consensus/misc"
	"github.com/ethereum/go-ethereum/consensus/misc/eip1559"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/ethereum/go-ethereum/params"
	"github.com/regalia-network/regalia/sequencer/lane"
)

var (
	// ErrFull means that the transaction does not fit into what is left of the
	// block; it may fit into the next.
	ErrFull = errors.New("block is full")
	// ErrSealed means that the block takes no more transactions.
	ErrSealed = errors.New("block is sealed")
	// ErrType means that users may not send transactions of this type.
	ErrType = errors.New("transaction type not accepted")
	// ErrQuarantined means that a block with this transaction was refused by
	// op-geth, so that our builder does not take it again.
	ErrQuarantined = errors.New("transaction is in quarantine: a block of ours that had it was invalid")
)

// sizeReserve is the part of the protocol's block size limit (EIP-7934) that is
// left for what is not transactions, in bytes.
const sizeReserve = 1_000_000

// Entry is a transaction in a block, with what its execution gave. It never
// changes once it has been handed out.
type Entry struct {
	Index   int
	Tx      *types.Transaction
	From    common.Address
	Receipt *types.Receipt // block hash zero, in the logs too, until the block is sealed
	Diff    *Diff
}

// Sink is told what happens to blocks, in the order in which it happens. Each
// method is called with the block locked: it must not wait, and not call the
// block.
type Sink interface {
	Opened(b *Block, attrs *engine.PayloadAttributes)
	Executed(b *Block, e *Entry) // the forced transactions too
	Sealed(b *Block, sealed *types.Block, receipts types.Receipts)
	Abandoned(b *Block, reason error) // it will not be part of the chain
}

// Builder opens blocks on a chain.
type Builder struct {
	chain  *core.BlockChain
	sink   Sink
	checks Checks
	limits limits
	newest atomic.Pointer[Block] // that was sealed
}

// Checks say whether a block's transactions are executed once more, by op-geth's
// functions on a state that nothing of ours has touched.
type Checks int

const (
	// Unchecked blocks are executed once.
	Unchecked Checks = iota
	// CheckedBefore: a block is not sealed unless both executions agree on every
	// receipt and on what was written (see Mismatch), and its state root is the
	// second one's.
	CheckedBefore
	// CheckedBehind: sealing does not wait, Verify does.
	CheckedBehind
)

// New builds on chain, whose forks must be active up to Jovian, without checks.
// A nil sink is for who needs none.
func New(chain *core.BlockChain, sink Sink) *Builder { return NewChecked(chain, sink, Unchecked) }

// NewChecked is New with checks.
func NewChecked(chain *core.BlockChain, sink Sink, checks Checks) *Builder {
	return &Builder{chain: chain, sink: sink, checks: checks}
}

// Block is an open block. Its methods may be called from any goroutine.
type Block struct {
	chain    *core.BlockChain
	limits   *limits // the builder's
	signer   types.Signer
	daScalar uint64        // gas that a byte of estimated batch data counts
	interval time.Duration // from the parent's time to the block's
	sink     Sink          // may be nil
	opening  *types.Header // as far as it was known before execution
	base     base          // what it was opened on
	follower *follower     // makes its roots
	behind   *behind       // nil unless it is CheckedBehind

	mu       sync.Mutex // guards all below
	header   *types.Header
	state    *tracked // nil once sealed or discarded
	evm      *vm.EVM
	gas      *core.GasPool
	used     laneBytes // estimated batch data of the users' transactions
	asked    laneBytes // the same with those that were refused for a limit
	size     uint64    // bytes
	txs      []*types.Transaction
	receipts []*types.Receipt
	sealed   *types.Block
	newest   *atomic.Pointer[Block] // the builder's
	done     chan struct{}          // closed when nothing of it is to be committed any more

	discarded bool
}

// Open starts a block on parent and executes its system calls and forced
// transactions. Attributes that no valid block can have are an error.
func (b *Builder) Open(parent common.Hash, attrs *engine.PayloadAttributes) (*Block, error) {
	on := b.chain.GetHeaderByHash(parent)
	if on == nil {
		return nil, fmt.Errorf("parent %s is unknown", parent)
	}
	return b.OpenOn(on, attrs)
}

// OpenOn is Open on a parent that the database may not have yet: it is enough
// that the parent is the block that was sealed last, or that its state was
// committed (see CommitState).
func (b *Builder) OpenOn(on *types.Header, attrs *engine.PayloadAttributes) (*Block, error) {
	forced, err := decode(attrs)
	if err != nil {
		return nil, err
	}
	header, err := b.header(on, attrs)
	if err != nil {
		return nil, err
	}
	daScalar, err := types.ExtractDAFootprintGasScalar(forced[0].Data())
	if err != nil {
		return nil, fmt.Errorf("L1 attributes deposit: %w", err)
	}
	base, err := b.after(on)
	if err != nil {
		return nil, fmt.Errorf("state of parent %s: %w", header.ParentHash, err)
	}
	db, err := base.state()
	if err != nil {
		return nil, fmt.Errorf("state of parent %s: %w", header.ParentHash, err)
	}
	config, open := b.chain.Config(), track(db)
	block := &Block{
		chain: b.chain, limits: &b.limits, signer: types.MakeSigner(config, header.Number, header.Time), daScalar: uint64(daScalar),
		interval: time.Duration(header.Time-on.Time) * time.Second, sink: b.sink, base: base,
		opening: types.CopyHeader(header), header: header, state: open, gas: core.NewGasPool(header.GasLimit), size: uint64(header.Size()),
		evm:    vm.NewEVM(core.NewEVMBlockContext(header, ancestors{b.chain, on}, &header.Coinbase, config, open), open, config, vm.Config{}),
		newest: &b.newest, done: make(chan struct{}),
	}
	block.follower = newFollower(block, on, b.checks == CheckedBefore)
	if b.checks == CheckedBehind {
		block.behind = newBehind(block, on)
	}
	if b.sink != nil {
		b.sink.Opened(block, attrs)
	}
	core.ProcessBeaconBlockRoot(*header.ParentBeaconRoot, block.evm)
	core.ProcessParentBlockHash(header.ParentHash, block.evm)
	misc.EnsureCreate2Deployer(config, header.Time, open)
	for i, tx := range forced {
		if _, err := block.apply(tx); err != nil {
			err = fmt.Errorf("forced transaction %d (%s): %w", i, tx.Hash(), err)
			block.Discard(err)
			return nil, err
		}
	}
	return block, nil
}

// ancestors are the chain with a parent that may not be stored yet: without it
// the EVM's BLOCKHASH would not find what is before.
type ancestors struct {
	*core.BlockChain
	parent *types.Header
}

func (a ancestors) GetHeader(hash common.Hash, number uint64) *types.Header {
	if hash == a.parent.Hash() {
		return a.parent
	}
	return a.BlockChain.GetHeader(hash, number)
}

// decode checks the attributes that Open relies on and returns the forced
// transactions, of which the first is the L1 attributes deposit.
func decode(attrs *engine.PayloadAttributes) ([]*types.Transaction, error) {
	switch {
	case attrs.GasLimit == nil:
		return nil, errors.New("attributes have no gas limit")
	case attrs.BeaconRoot == nil:
		return nil, errors.New("attributes have no parent beacon block root")
	case attrs.MinBaseFee == nil:
		return nil, errors.New("attributes have no minimum base fee")
	case len(attrs.Withdrawals) != 0:
		return nil, fmt.Errorf("attributes have %d withdrawals, an L2 block has none", len(attrs.Withdrawals))
	}
	forced := make([]*types.Transaction, len(attrs.Transactions))
	for i, raw := range attrs.Transactions {
		forced[i] = new(types.Transaction)
		if err := forced[i].UnmarshalBinary(raw); err != nil {
			return nil, fmt.Errorf("forced transaction %d: %w", i, err)
		}
	}
	if len(forced) == 0 || !forced[0].IsDepositTx() {
		return nil, errors.New("attributes have no L1 attributes deposit")
	}
	return forced, nil
}

// header is the block's header as far as it is known before execution.
func (b *Builder) header(parent *types.Header, attrs *engine.PayloadAttributes) (*types.Header, error) {
	config := b.chain.Config()
	if attrs.Timestamp <= parent.Time {
		return nil, fmt.Errorf("timestamp %d is not after the parent's %d", attrs.Timestamp, parent.Time)
	}
	if !config.IsJovian(parent.Time) {
		return nil, fmt.Errorf("the Jovian fork is not active at the parent's time %d", parent.Time)
	}
	if err := eip1559.ValidateHolocene1559Params(attrs.EIP1559Params); err != nil {
		return nil, err
	}
	denominator, elasticity := eip1559.DecodeHolocene1559Params(attrs.EIP1559Params)
	if denominator == 0 { // not set in SystemConfig: the chain config's
		denominator, elasticity = config.BaseFeeChangeDenominator(attrs.Timestamp), config.ElasticityMultiplier()
	}
	header := &types.Header{
		ParentHash: parent.Hash(), Number: new(big.Int).Add(parent.Number, common.Big1),
		Time: attrs.Timestamp, GasLimit: *attrs.GasLimit, Coinbase: attrs.SuggestedFeeRecipient, MixDigest: attrs.Random,
		BaseFee:     eip1559.CalcBaseFee(config, parent, attrs.Timestamp),
		Extra:       eip1559.EncodeOptimismExtraData(config, attrs.Timestamp, denominator, elasticity, attrs.MinBaseFee),
		BlobGasUsed: new(uint64), ExcessBlobGas: new(uint64), // since Jovian the former is the DA footprint
		ParentBeaconRoot: attrs.BeaconRoot,
	}
	if err := b.chain.Engine().Prepare(b.chain, header); err != nil {
		return nil, fmt.Errorf("prepare header: %w", err)
	}
	return header, nil
}

// Apply executes a user's transaction at once. On an error the block is as
// before: ErrFull and ErrSealed say that another block may take it, any other
// why it cannot be executed on the present state.
func (b *Block) Apply(tx *types.Transaction) (*types.Receipt, error) {
	if tx.IsDepositTx() || tx.Type() == types.BlobTxType {
		return nil, fmt.Errorf("%w: %d", ErrType, tx.Type())
	}
	if b.limits.quarantined(tx.Hash()) {
		return nil, ErrQuarantined
	}
	of, da := lane.Of(tx), tx.RollupCostData().EstimatedDASize().Uint64()
	b.mu.Lock()
	defer b.mu.Unlock()
	switch {
	case b.state == nil:
		return nil, ErrSealed
	case tx.Gas() > b.gas.Gas(), (b.used.total()+da)*b.daScalar > b.header.GasLimit,
		b.size+tx.Size() > params.MaxBlockSize-sizeReserve, b.limits.exceeded(of, da, &b.used, &b.asked):
		return nil, ErrFull
	}
	receipt, err := b.apply(tx)
	if err == nil {
		b.used[of] += da
	}
	return receipt, err
}

func (b *Block) apply(tx *types.Transaction) (*types.Receipt, error) {
	msg, err := core.TransactionToMessage(tx, b.signer, b.header.BaseFee)
	if err != nil {
		return nil, err
	}
	snapshot, gas := b.state.Snapshot(), b.gas.Snapshot()
	b.state.SetTxContext(tx.Hash(), len(b.txs))
	receipt, err := core.ApplyTransactionWithEVM(msg, b.gas, b.state.StateDB, b.header.Number, common.Hash{}, b.header.Time, tx, b.evm)
	if err != nil {
		b.state.RevertToSnapshot(snapshot)
		b.state.forget()
		b.gas.Set(gas)
		return nil, err
	}
	b.header.GasUsed = b.gas.Used()
	entry := &Entry{Index: len(b.txs), Tx: tx, From: msg.From, Receipt: receipt, Diff: b.state.take()}
	if b.sink != nil {
		b.sink.Executed(b, entry)
	}
	b.follower.add(entry)
	if b.behind != nil {
		b.behind.add(entry)
	}
	b.txs, b.receipts, b.size = append(b.txs, tx), append(b.receipts, receipt), b.size+tx.Size()
	return receipt, nil
}

// Header is a copy of the block's header as far as it was known before any
// transaction was executed.
func (b *Block) Header() *types.Header { return types.CopyHeader(b.opening) }

// Number is the block's number.
func (b *Block) Number() uint64 { return b.opening.Number.Uint64() }

// ParentHash is the hash of the block it was opened on.
func (b *Block) ParentHash() common.Hash { return b.header.ParentHash }

// BaseFee is the block's base fee in wei per gas.
func (b *Block) BaseFee() *big.Int { return b.header.BaseFee }

// TimeLeft is how much of the time since its parent the block has left at now,
// in percent: 0 for one that is due or late.
func (b *Block) TimeLeft(now time.Time) uint {
	due := time.Unix(int64(b.header.Time), 0)
	if !now.Before(due) {
		return 0
	}
	return uint(min(100, 100*due.Sub(now)/b.interval))
}

// GasLeft is the gas that transactions can still ask for.
func (b *Block) GasLeft() uint64 {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.gas.Gas()
}

// Seal ends the block and returns it with its receipts. Sealing again returns
// the same block. The error is a Mismatch if the block was executed twice with
// different outcomes.
func (b *Block) Seal() (*types.Block, types.Receipts, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.sealed != nil {
		return b.sealed, b.receipts, nil
	}
	if b.state == nil {
		return nil, nil, ErrSealed
	}
	b.follower.hurry.Store(true)
	requests := types.CalcRequestsHash([][]byte{}) // an L2 block has none, since Isthmus
	b.header.RequestsHash = &requests
	*b.header.BlobGasUsed = b.used.total() * b.daScalar
	body := types.Body{Transactions: b.txs, Withdrawals: []*types.Withdrawal{}}
	roots, err := b.follower.finish(&body)
	if err != nil {
		return nil, nil, fmt.Errorf("seal block %d: %w", b.header.Number, err)
	}
	roots.enter(b.header)
	b.sealed = types.NewBlockWithHeader(b.header).WithBody(body)
	b.state, b.evm = nil, nil
	b.newest.Store(b)
	b.limits.learn(&b.asked)
	if b.sink != nil {
		b.sink.Sealed(b, b.sealed, b.receipts)
	}
	return b.sealed, b.receipts, nil
}

// Empty says whether the block has no transactions of users, or was given up.
func (b *Block) Empty() bool {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.discarded || len(b.txs) == 0 || b.txs[len(b.txs)-1].IsDepositTx()
}

// Release gives up the state of a sealed block that is not to be committed here.
func (b *Block) Release() {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.release()
}

// Discard gives up a block that will not be part of the chain, sealed or not.
func (b *Block) Discard(reason error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.discarded {
		return
	}
	b.release()
	b.discarded = true
	if b.sink != nil {
		b.sink.Abandoned(b, reason)
	}
}

func (b *Block) release() {
	b.state, b.evm = nil, nil
	b.follower.drop()
	if b.behind != nil {
		b.behind.drop()
	}
}
