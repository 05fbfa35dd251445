package engine

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/ethdb"
	"github.com/ethereum/go-ethereum/log"
)

// headKey is where the database keeps the newest head, 32 bytes.
var headKey = []byte("regalia-head")

// durableHead makes a block survive SIGKILL and power loss before anyone can
// see it as the head. op-geth writes blocks and head pointers without sync, so
// a kill takes the newest ones away and the leader would build others in their
// place. Noting the head first, with one sync that covers the block and its
// state too, lets RestoreHead put it back.
type durableHead struct {
	chain *core.BlockChain
	db    ethdb.Database
}

// note is called before hash becomes the head. It does nothing for the present
// head or an unknown block.
func (h *durableHead) note(hash common.Hash) error {
	if hash == h.chain.CurrentBlock().Hash() || h.chain.GetHeaderByHash(hash) == nil {
		return nil
	}
	if err := h.db.Put(headKey, hash[:]); err != nil {
		return fmt.Errorf("note head %s: %w", hash, err)
	}
	if err := h.db.SyncKeyValue(); err != nil {
		return fmt.Errorf("sync head %s to disk: %w", hash, err)
	}
	return nil
}

// RestoreHead makes the last noted block the head again, if a crash has taken
// that away. It must run before the driver does.
func RestoreHead(chain *core.BlockChain, db ethdb.Database, l log.Logger) error {
	noted, err := db.Has(headKey)
	if err != nil || !noted {
		return err
	}
	text, err := db.Get(headKey)
	if err != nil {
		return fmt.Errorf("read noted head: %w", err)
	}
	hash, head := common.BytesToHash(text), chain.CurrentBlock()
	if hash == head.Hash() {
		return nil
	}
	block := chain.GetBlockByHash(hash)
	if block == nil || !chain.HasState(block.Root()) {
		return fmt.Errorf("the database lacks block %s, which it had as the head: the disk has lost data that was synced to it; restore the data directory, or remove it to derive the chain from L1 again", hash)
	}
	if _, err := chain.SetCanonical(block); err != nil {
		return fmt.Errorf("restore head %d (%s): %w", block.NumberU64(), hash, err)
	}
	l.Info("Restored the head after a crash", "number", block.NumberU64(), "hash", hash, "found", head.Number)
	return nil
}
