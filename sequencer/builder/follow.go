package builder

import (
	"bytes"
	"errors"
	"fmt"
	"runtime"
	"sync"
	"sync/atomic"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/consensus/misc"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/tracing"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/ethereum/go-ethereum/params"
)

const (
	// mostBehind is how many transactions a follower may be behind its block
	// before the block waits for it. On full cores a smaller one makes the gap
	// after a full block shorter and brings fewer transactions into the block.
	mostBehind = 1024
	// bite is after how many transactions a follower hashes what they changed, and
	// bigBite while more wait to be taken in. A larger one hashes the nodes near the
	// tries' roots less often, a smaller one leaves less to do when the block is
	// sealed.
	bite, bigBite = 48, 2048
)

// Mismatch says that a transaction's second execution, by op-geth's functions
// alone, had another outcome than the block's.
type Mismatch struct {
	Tx  *types.Transaction
	Err error
}

func (m *Mismatch) Error() string {
	return fmt.Sprintf("transaction %s: op-geth's execution differs: %v", m.Tx.Hash(), m.Err)
}

func (m *Mismatch) Unwrap() error { return m.Err }

// follower makes a block's roots while the block is open: it has a state of its
// own, to which it brings each transaction a little later, and hashes it a few
// transactions at a time. So neither the next transaction nor sealing waits for
// hashing. Its state is also what is committed.
//
// By default it copies what each transaction has written. If it checks, it
// executes each once more instead, and compares.
type follower struct {
	block   *Block
	on      *types.Header // the parent
	checks  bool
	queue   chan *Entry
	running atomic.Bool // a goroutine is working
	hurry   atomic.Bool // somebody waits for the end
	gone    chan struct{}

	work     sync.Mutex     // guards all below
	state    *state.StateDB // nil before the first transaction, and once committed or given up
	check    *check         // nil if it does not
	outcome  outcome
	unhashed int // transactions
	err      error
	dropped  bool
}

// outcome is what sealing needs of a block's transactions.
type outcome struct {
	txs, receipts list
	bloom         types.Bloom
	gasUsed       uint64
	written       *overlay
	buf           bytes.Buffer

	txHash, receiptHash, root, withdrawals common.Hash // once finished
}

func newFollower(b *Block, on *types.Header, checks bool) *follower {
	f := &follower{block: b, on: on, checks: checks, queue: make(chan *Entry, mostBehind), gone: make(chan struct{})}
	f.outcome.txs, f.outcome.receipts, f.outcome.written = newList(), newList(), newOverlay(b.base.reader)
	return f
}

// begin makes the state. One that checks does not start from what ours has
// written, but from what the database has.
func (f *follower) begin() (err error) {
	base := f.block.base
	if !f.checks {
		f.state, err = base.state()
		return err
	}
	if base.wait(f.gone); isClosed(f.gone) {
		return ErrSealed
	}
	if f.state, err = f.block.chain.StateAt(base.root); err == nil {
		f.check = newCheck(f.block, f.on, f.state, f.state)
	}
	return err
}

// add has the follower take in a transaction. It waits only if too much waits
// already.
func (f *follower) add(e *Entry) {
	f.queue <- e
	if f.running.CompareAndSwap(false, true) {
		go f.follow()
	}
}

// follow works until nothing waits.
func (f *follower) follow() {
	f.work.Lock()
	defer f.work.Unlock()
	for {
		f.drain()
		f.running.Store(false)
		if len(f.queue) == 0 || !f.running.CompareAndSwap(false, true) {
			return
		}
	}
}

func (f *follower) drain() {
	for {
		select {
		case e := <-f.queue:
			if f.err != nil || isClosed(f.gone) {
				continue
			}
			if f.err = f.take(e); f.err == nil && f.due() && f.block.base.committed() {
				f.hash()
			}
			if !f.hurry.Load() {
				runtime.Gosched() // executing the next transaction comes first
			}
		default:
			return
		}
	}
}

// take brings one transaction to the state.
func (f *follower) take(e *Entry) error {
	if f.state == nil {
		if err := f.begin(); err != nil {
			return fmt.Errorf("state of the parent: %w", err)
		}
	}
	o, receipt := &f.outcome, e.Receipt
	if f.check == nil {
		if err := write(f.state, e.Diff); err != nil {
			return err
		}
	} else {
		var err error
		if receipt, err = f.check.execute(e); err != nil {
			return &Mismatch{e.Tx, err}
		}
	}
	f.unhashed++
	o.written.add(e.Diff)
	o.gasUsed = receipt.CumulativeGasUsed
	for i, b := range receipt.Bloom {
		o.bloom[i] |= b
	}
	o.buf.Reset()
	types.Transactions{e.Tx}.EncodeIndex(0, &o.buf)
	o.txs.add(o.buf.Bytes())
	o.buf.Reset()
	types.Receipts{receipt}.EncodeIndex(0, &o.buf)
	o.receipts.add(o.buf.Bytes())
	return nil
}

// due says whether enough was changed to hash it.
func (f *follower) due() bool {
	return f.unhashed >= bigBite || f.unhashed >= bite && len(f.queue) == 0
}

func (f *follower) hash() common.Hash {
	f.unhashed = 0
	return f.state.IntermediateRoot(true)
}

// finish takes in what is left, and returns what the header needs. Nothing may
// be added any more.
func (f *follower) finish(body *types.Body) (*outcome, error) {
	f.hurry.Store(true)
	f.work.Lock()
	defer f.work.Unlock()
	f.drain()
	if f.err != nil {
		return nil, f.err
	}
	f.block.base.wait(f.gone)
	f.block.chain.Engine().Finalize(f.block.chain, f.block.header, f.state, body)
	o := &f.outcome
	o.root = f.hash()
	o.withdrawals = f.state.GetStorageRoot(params.OptimismL2ToL1MessagePasser)
	o.txHash, o.receiptHash = o.txs.root(), o.receipts.root()
	o.written.finish(f.state)
	if err := f.state.Error(); err != nil {
		return nil, fmt.Errorf("state: %w", err)
	}
	return o, nil
}

// drop gives up the state, at once.
func (f *follower) drop() {
	if !isClosed(f.gone) {
		close(f.gone)
	}
	f.work.Lock()
	defer f.work.Unlock()
	f.end()
}

// end says that nothing is to be committed any more. Called with work held.
func (f *follower) end() {
	if !f.dropped {
		close(f.block.done)
	}
	f.dropped, f.state, f.check = true, nil, nil
}

// enter fills in a header.
func (o *outcome) enter(h *types.Header) {
	h.Root, h.WithdrawalsHash, h.UncleHash = o.root, &o.withdrawals, types.EmptyUncleHash
	h.TxHash, h.ReceiptHash, h.Bloom = o.txHash, o.receiptHash, o.bloom
}

// Verify compares a sealed block with what the second execution of its
// transactions gave, for which it waits. It is for a block that is checked.
func (b *Block) Verify(sealed *types.Block) error {
	if b.behind != nil {
		if err := b.behind.finish(); err != nil {
			return err
		}
	}
	b.follower.work.Lock()
	defer b.follower.work.Unlock()
	o, h := &b.follower.outcome, sealed.Header()
	switch {
	case !b.follower.checks && b.behind == nil:
		return errors.New("the block was executed once only")
	case h.TxHash != o.txHash:
		return fmt.Errorf("transactions: root %s, executed %s", h.TxHash, o.txHash)
	case h.GasUsed != o.gasUsed:
		return fmt.Errorf("gas used: %d, executed %d", h.GasUsed, o.gasUsed)
	case h.ReceiptHash != o.receiptHash || h.Bloom != o.bloom:
		return fmt.Errorf("receipts: root %s, executed %s", h.ReceiptHash, o.receiptHash)
	case h.Root != o.root:
		return fmt.Errorf("state: root %s, executed %s", h.Root, o.root)
	case h.WithdrawalsHash == nil || *h.WithdrawalsHash != o.withdrawals:
		return fmt.Errorf("withdrawals: root %v, executed %s", h.WithdrawalsHash, o.withdrawals)
	}
	return nil
}

// Hurry says that somebody waits for Verify.
func (b *Block) Hurry() {
	if b.behind != nil {
		b.behind.hurry.Store(true)
	}
}

// write brings what a transaction has written to a state.
func write(db *state.StateDB, d *Diff) error {
	for i := range d.Accounts {
		a := &d.Accounts[i]
		if !a.Exists {
			if db.Exist(a.Address) { // it had no nonce and no code, hence no storage: it goes as EIP-161 has it
				db.SetNonce(a.Address, 0, tracing.NonceChangeUnspecified)
				db.SetBalance(a.Address, &a.Balance, tracing.BalanceChangeUnspecified)
			}
			continue
		}
		db.SetNonce(a.Address, a.Nonce, tracing.NonceChangeUnspecified)
		db.SetBalance(a.Address, &a.Balance, tracing.BalanceChangeUnspecified)
		if db.GetCodeHash(a.Address) != a.CodeHash {
			db.SetCode(a.Address, a.Code, tracing.CodeChangeUnspecified)
			if got := db.GetCodeHash(a.Address); got != a.CodeHash {
				return fmt.Errorf("code of %s is %s, and %s after its diff was written", a.Address, a.CodeHash, got)
			}
		}
	}
	for i := range d.Slots {
		if s := &d.Slots[i]; db.Exist(s.Address) {
			db.SetState(s.Address, s.Key, s.Value)
		}
	}
	db.Finalise(true)
	return nil
}

// check executes a block's transactions once more, as op-geth's import does.
type check struct {
	block  *Block
	state  *state.StateDB
	header *types.Header
	evm    *vm.EVM
	gas    *core.GasPool
	a, b   bytes.Buffer
}

// newCheck executes on db, by way of via.
func newCheck(b *Block, on *types.Header, db *state.StateDB, via vm.StateDB) *check {
	header, config := types.CopyHeader(b.opening), b.chain.Config()
	return &check{
		block: b, state: db, header: header, gas: core.NewGasPool(header.GasLimit),
		evm: vm.NewEVM(core.NewEVMBlockContext(header, ancestors{b.chain, on}, nil, config, via), via, config, vm.Config{}),
	}
}

// execute returns the receipt of the second execution if it is the first's.
func (c *check) execute(e *Entry) (*types.Receipt, error) {
	if e.Index == 0 {
		misc.EnsureCreate2Deployer(c.block.chain.Config(), c.header.Time, c.state)
		core.ProcessBeaconBlockRoot(*c.header.ParentBeaconRoot, c.evm)
		core.ProcessParentBlockHash(c.header.ParentHash, c.evm)
	}
	msg, err := core.TransactionToMessage(e.Tx, c.block.signer, c.header.BaseFee)
	if err != nil {
		return nil, err
	}
	c.state.SetTxContext(e.Tx.Hash(), e.Index)
	receipt, err := core.ApplyTransactionWithEVM(msg, c.gas, c.state, c.header.Number, common.Hash{}, c.header.Time, e.Tx, c.evm)
	if err != nil {
		return nil, err
	}
	return receipt, c.compare(e, receipt)
}

var errReceipt = errors.New("another receipt")

func (c *check) compare(e *Entry, receipt *types.Receipt) error {
	c.a.Reset()
	c.b.Reset()
	types.Receipts{e.Receipt}.EncodeIndex(0, &c.a)
	types.Receipts{receipt}.EncodeIndex(0, &c.b)
	if !bytes.Equal(c.a.Bytes(), c.b.Bytes()) || e.Receipt.GasUsed != receipt.GasUsed || e.Receipt.ContractAddress != receipt.ContractAddress {
		return errReceipt
	}
	for i := range e.Diff.Accounts {
		if err := e.Diff.Accounts[i].compare(c.state); err != nil {
			return err
		}
	}
	for i := range e.Diff.Slots {
		if s := &e.Diff.Slots[i]; s.Value != c.state.GetState(s.Address, s.Key) {
			return fmt.Errorf("slot %s of %s has another value", s.Key, s.Address)
		}
	}
	return nil
}
