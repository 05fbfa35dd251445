package engine

import (
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/consensus/misc"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/regalia-network/regalia/sequencer/builder"
)

// Shadow says how op-geth checks the blocks of our builder.
type Shadow string

const (
	// Inline: op-geth's functions execute each transaction once more while the
	// block is open, on another state and another core, and nobody gets a block
	// on which both do not agree. A fault of our builder makes a block late, never
	// invalid. Each transaction is executed twice.
	Inline Shadow = "inline"
	// Async: what was executed is stored as it is. op-geth's functions execute
	// each transaction once more, but nothing waits for them until the next block
	// is sealed. At most one unchecked block is the head; a wrong one is taken
	// back, with what was built on it.
	Async Shadow = "async"
	// Off: what was executed is stored as it is. A fault of our builder forks
	// this node off the chain that others derive.
	Off Shadow = "off"
)

// Valid says whether s is one of the three.
func (s Shadow) Valid() bool { return s == Inline || s == Async || s == Off }

func (s Shadow) checks() builder.Checks {
	switch s {
	case Inline:
		return builder.CheckedBefore
	case Async:
		return builder.CheckedBehind
	}
	return builder.Unchecked
}

// errDropped means that the shadow check took a block of ours back.
var errDropped = errors.New("the shadow check found the block invalid")

// precheck is the part of op-geth's import that looks at header and body alone.
// The parent must be stored and the block must not.
func precheck(chain *core.BlockChain, block *types.Block) error {
	if err := chain.Engine().VerifyHeader(chain, block.Header()); err != nil {
		return fmt.Errorf("header: %w", err)
	}
	if err := chain.Validator().ValidateBody(block); err != nil {
		return fmt.Errorf("body: %w", err)
	}
	return nil
}

// verify is the end of the check in line: what op-geth's import looks at, with
// the execution that has followed the block in place of another.
func (o *ownBlocks) verify(open *builder.Block, sealed *types.Block) error {
	if err := precheck(o.chain, sealed); err != nil {
		return err
	}
	return open.Verify(sealed)
}

// execute has op-geth execute a stored block again and compare what the header
// says of the result. Nothing is written.
func execute(chain *core.BlockChain, block *types.Block) error {
	receipts := make(types.Receipts, 0, len(block.Transactions()))
	db, gas, err := replay(chain, block, func(_ int, r *types.Receipt) error {
		receipts = append(receipts, r)
		return nil
	})
	if err != nil {
		return err
	}
	return chain.Validator().ValidateState(block, db, &core.ProcessResult{Receipts: receipts, GasUsed: gas}, false)
}

// replay executes a block on its parent's state by op-geth's functions, in the
// order of op-geth's import, and gives each receipt to visit until that has an
// error.
func replay(chain *core.BlockChain, block *types.Block, visit func(int, *types.Receipt) error) (*state.StateDB, uint64, error) {
	parent := chain.GetHeader(block.ParentHash(), block.NumberU64()-1)
	if parent == nil {
		return nil, 0, fmt.Errorf("parent %s is unknown", block.ParentHash())
	}
	db, err := chain.StateAt(parent.Root)
	if err != nil {
		return nil, 0, fmt.Errorf("state of parent %s: %w", parent.Hash(), err)
	}
	header, config := block.Header(), chain.Config()
	misc.EnsureCreate2Deployer(config, header.Time, db)
	evm := vm.NewEVM(core.NewEVMBlockContext(header, chain, nil, config, db), db, config, vm.Config{})
	if root := block.BeaconRoot(); root != nil {
		core.ProcessBeaconBlockRoot(*root, evm)
	}
	core.ProcessParentBlockHash(block.ParentHash(), evm)
	gas := core.NewGasPool(header.GasLimit)
	for i, tx := range block.Transactions() {
		db.SetTxContext(tx.Hash(), i)
		receipt, err := core.ApplyTransaction(evm, gas, db, header, tx)
		if err != nil {
			return nil, 0, &failure{i, err}
		}
		if err := visit(i, receipt); err != nil {
			return nil, 0, err
		}
	}
	chain.Engine().Finalize(chain, header, db, block.Body())
	return db, gas.Used(), nil
}

// failure says which of a block's transactions cannot be executed.
type failure struct {
	index int
	err   error
}

func (f *failure) Error() string { return fmt.Sprintf("transaction %d: %v", f.index, f.err) }
func (f *failure) Unwrap() error { return f.err }

// checkHead executes the head again at start: the check that runs behind may not
// have come to it before a crash.
func (f *Front) checkHead() {
	if f.own.shadow != Async {
		return
	}
	chain := f.own.chain
	head := chain.GetBlockByHash(chain.CurrentBlock().Hash())
	if head == nil || head.NumberU64() == 0 {
		return
	}
	start := time.Now()
	err := execute(chain, head)
	f.own.shadowSeconds.Observe(time.Since(start).Seconds())
	if err != nil {
		f.takeBack(head, err)
	}
}
