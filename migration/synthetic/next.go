package synthetic

import (
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/state/snapshot"
	"github.com/ethereum/go-ethereum/core/tracing"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethdb"
	"github.com/ethereum/go-ethereum/ethdb/pebble"
	"github.com/ethereum/go-ethereum/triedb"
	"github.com/ethereum/go-ethereum/triedb/hashdb"
	"github.com/holiman/uint256"
)

// Next adds a block to a database of WriteDatabase in which some of the state's
// accounts are other than before, spread over all: each gets a wei, and each
// tenth that has storage a slot. The block becomes head and final.
func (s *State) Next(dir string, accounts int) (*types.Header, error) {
	kv, err := pebble.New(dir, 256, 256, "", false)
	if err != nil {
		return nil, fmt.Errorf("open database %s: %w", dir, err)
	}
	db := rawdb.NewDatabase(kv)
	header, err := s.next(db, rawdb.ReadHeadHeader(db), accounts)
	return header, errors.Join(err, db.Close())
}

func (s *State) next(db ethdb.Database, parent *types.Header, accounts int) (*types.Header, error) {
	if parent == nil {
		return nil, errors.New("the database has no head block: make it first")
	}
	tries := triedb.NewDatabase(db, &triedb.Config{Preimages: true, HashDB: hashdb.Defaults})
	flat, err := snapshot.New(snapshot.Config{CacheSize: 1, NoBuild: true}, db, tries, parent.Root)
	if err != nil {
		return nil, fmt.Errorf("open flat state %s: %w", parent.Root, err)
	}
	now, err := state.New(parent.Root, state.NewDatabase(tries, nil).WithSnapshot(flat))
	if err != nil {
		return nil, fmt.Errorf("open state %s: %w", parent.Root, err)
	}
	step := max(1, s.Shape.Accounts/max(1, accounts))
	for i := range accounts {
		address := s.Address(i * step % s.Shape.Accounts)
		now.AddBalance(address, uint256.NewInt(1), tracing.BalanceChangeUnspecified)
		if root := now.GetStorageRoot(address); i%10 == 0 && root != types.EmptyRootHash && root != (common.Hash{}) {
			now.SetState(address, common.BigToHash(big.NewInt(int64(i))), common.Hash{31: 1})
		}
	}
	number := new(big.Int).Add(parent.Number, common.Big1)
	root, err := now.Commit(number.Uint64(), false, false)
	if err != nil {
		return nil, fmt.Errorf("commit state: %w", err)
	}
	_, err = flat.Journal(root) // as a node that is stopped does
	if err := errors.Join(err, tries.Commit(root, false), tries.Close()); err != nil {
		return nil, fmt.Errorf("write state %s: %w", root, err)
	}
	header := types.CopyHeader(parent)
	header.Number, header.ParentHash, header.Root, header.Time = number, parent.Hash(), root, parent.Time+1
	rawdb.WriteBlock(db, types.NewBlockWithHeader(header).WithBody(types.Body{Withdrawals: []*types.Withdrawal{}}))
	rawdb.WriteReceipts(db, header.Hash(), number.Uint64(), nil)
	rawdb.WriteCanonicalHash(db, header.Hash(), number.Uint64())
	rawdb.WriteHeadBlockHash(db, header.Hash())
	rawdb.WriteHeadFastBlockHash(db, header.Hash())
	rawdb.WriteHeadHeaderHash(db, header.Hash())
	rawdb.WriteFinalizedBlockHash(db, header.Hash())
	return header, nil
}
