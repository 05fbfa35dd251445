package engine

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethdb"
	"github.com/ethereum/go-ethereum/log"
	"github.com/regalia-network/regalia/sequencer/builder"
	"github.com/regalia-network/regalia/sequencer/journal/record"
)

// ErrForked means that the chain went on without the journal.
var ErrForked = errors.New("the chain has gone on without the journal")

// progressInterval is how often a long recovery tells how far it is.
const progressInterval = 2 * time.Second

// Recover makes the blocks again that a crash took from the chain, as the
// journal has them: same attributes, same transactions, same order. The one that
// was open is sealed. So what was acknowledged as durable has the receipt that
// was given out. It runs after RestoreHead and before the driver does.
//
// A block that the chain has must be the journal's, unless L1 has settled the
// chain there; else nothing is changed.
func Recover(ctx context.Context, chain *core.BlockChain, db ethdb.Database, blocks []*record.Block, l log.Logger) error {
	head := chain.CurrentBlock().Number.Uint64()
	var missing []*record.Block
	for _, b := range blocks {
		if b.Number > head {
			missing = append(missing, b)
		} else if err := compare(chain, b, l); err != nil {
			return err
		}
	}
	if len(missing) == 0 {
		return nil
	}
	l.Info("Making the journal's blocks again", "blocks", len(missing), "from", missing[0].Number, "to", missing[len(missing)-1].Number, "head", head)
	txs, start, told := 0, time.Now(), time.Now()
	for i, b := range missing {
		if err := ctx.Err(); err != nil {
			return err
		}
		head := chain.CurrentBlock()
		if b.Parent != head.Hash() {
			return fmt.Errorf("the journal goes on with block %d on parent %s, but the chain's head is block %d (%s): "+
				"restore the data directory the journal belongs to; or move the journal's folder away, which gives up the %d blocks that only it has",
				b.Number, b.Parent, head.Number, head.Hash(), len(missing)-i)
		}
		if err := remake(ctx, chain, db, b); err != nil {
			return fmt.Errorf("make block %d of the journal again: %w", b.Number, err)
		}
		txs += len(b.Txs)
		if time.Since(told) > progressInterval {
			told = time.Now()
			l.Info("Making the journal's blocks again", "done", i+1, "of", len(missing), "block", b.Number)
		}
	}
	l.Info("Made the journal's blocks again", "blocks", len(missing), "transactions", txs, "head", chain.CurrentBlock().Number, "in", time.Since(start).Round(time.Millisecond))
	return nil
}

// compare checks that a block of the journal is the one that the chain has at
// its number.
func compare(chain *core.BlockChain, b *record.Block, l log.Logger) error {
	var problem string
	switch hash := chain.GetCanonicalHash(b.Number); {
	case b.Hash == (common.Hash{}):
		problem = differs(chain, b)
	case hash != b.Hash:
		problem = fmt.Sprintf("block %d is %s in the journal and %s in the chain", b.Number, b.Hash, hash)
	}
	if problem == "" {
		return nil
	}
	if final := chain.CurrentFinalBlock(); final != nil && final.Number.Uint64() >= b.Number {
		l.Warn("L1 has settled a block otherwise than the journal promised", "block", b.Number, "transactions", len(b.Txs), "err", problem)
		return nil
	}
	return fmt.Errorf("%w: %s: restore the data directory the journal belongs to; or give up what only the journal has, after a look with `regalia sequencer journal export`: "+
		"`regalia sequencer journal repair --drop-from-block %d`", ErrForked, problem, b.Number)
}

// differs says how an unsealed block of the journal is not the beginning of the
// chain's block, or nothing. The chain's may have more transactions, those that
// the store did not take any more.
func differs(chain *core.BlockChain, b *record.Block) string {
	block := chain.GetBlockByNumber(b.Number)
	if block == nil {
		return fmt.Sprintf("block %d is missing in the chain", b.Number)
	}
	if block.ParentHash() != b.Parent {
		return fmt.Sprintf("block %d has parent %s in the journal and %s in the chain", b.Number, b.Parent, block.ParentHash())
	}
	txs := block.Transactions()
	txs = txs[min(len(b.Attrs.Transactions), len(txs)):]
	for i, tx := range b.Txs {
		if i >= len(txs) || txs[i].Hash() != tx.Hash() {
			return fmt.Sprintf("block %d of the chain lacks transaction %s, which the journal has", b.Number, tx.Hash())
		}
	}
	return ""
}

func remake(ctx context.Context, chain *core.BlockChain, db ethdb.Database, b *record.Block) error {
	if b.Whole != nil {
		return adopt(ctx, chain, db, b.Whole)
	}
	open, err := builder.New(chain, nil).Open(b.Parent, b.Attrs)
	if err != nil {
		return err
	}
	for i, tx := range b.Txs {
		if _, err := open.Apply(tx); err != nil {
			return fmt.Errorf("transaction %d (%s): %w", i, tx.Hash(), err)
		}
	}
	block, _, err := open.Seal()
	if err != nil {
		return err
	}
	if b.Hash != (common.Hash{}) && block.Hash() != b.Hash {
		return fmt.Errorf("its hash is %s, the journal says %s", block.Hash(), b.Hash)
	}
	return adopt(ctx, chain, db, block)
}

// adopt has op-geth import a block, and makes it the head.
func adopt(ctx context.Context, chain *core.BlockChain, db ethdb.Database, block *types.Block) error {
	if _, err := chain.InsertBlockWithoutSetHead(ctx, block, false); err != nil {
		return fmt.Errorf("op-geth refuses it: %w", err)
	}
	head := durableHead{chain, db}
	if err := head.note(block.Hash()); err != nil {
		return err
	}
	if _, err := chain.SetCanonical(block); err != nil {
		return fmt.Errorf("make it the head: %w", err)
	}
	return nil
}
