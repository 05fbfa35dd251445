package engine

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/types"
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
	// Async: what was executed is stored as it is, and op-geth executes the
	// block again beside the next one. At most one unchecked block is the head;
	// a wrong one is taken back, with what was built on it.
	Async Shadow = "async"
	// Off: what was executed is stored as it is. A fault of our builder forks
	// this node off the chain that others derive.
	Off Shadow = "off"
)

// Valid says whether s is one of the three.
func (s Shadow) Valid() bool { return s == Inline || s == Async || s == Off }

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
	parent := chain.GetHeader(block.ParentHash(), block.NumberU64()-1)
	if parent == nil {
		return fmt.Errorf("parent %s is unknown", block.ParentHash())
	}
	_, err := chain.ProcessBlock(context.Background(), parent.Root, block, core.ExecuteConfig{})
	return err
}

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
