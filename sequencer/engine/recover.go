package engine

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/ethdb"
	"github.com/ethereum/go-ethereum/log"
	"github.com/regalia-network/regalia/sequencer/builder"
	"github.com/regalia-network/regalia/sequencer/journal/record"
)

// Recover makes the blocks again that a crash took from the chain, as the
// journal has them: same attributes, same transactions, same order. The one that
// was open is sealed. So what was acknowledged as durable has the receipt that
// was given out. It runs after RestoreHead and before the driver does.
func Recover(ctx context.Context, chain *core.BlockChain, db ethdb.Database, blocks []*record.Block, l log.Logger) error {
	made, txs := 0, 0
	for _, b := range blocks {
		head := chain.CurrentBlock()
		if b.Number <= head.Number.Uint64() {
			continue
		}
		if b.Parent != head.Hash() {
			return fmt.Errorf("the journal goes on with block %d on parent %s, but the chain's head is block %d (%s): "+
				"restore the data directory the journal belongs to; or move its journal folder away, which gives up the %d blocks that only it has",
				b.Number, b.Parent, head.Number, head.Hash(), len(blocks)-made)
		}
		if err := remake(ctx, chain, db, b); err != nil {
			return fmt.Errorf("make block %d of the journal again: %w", b.Number, err)
		}
		made++
		txs += len(b.Txs)
	}
	if made > 0 {
		l.Info("Made the journal's blocks again", "blocks", made, "transactions", txs, "head", chain.CurrentBlock().Number)
	}
	return nil
}

func remake(ctx context.Context, chain *core.BlockChain, db ethdb.Database, b *record.Block) error {
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
