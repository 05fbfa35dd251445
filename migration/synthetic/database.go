package synthetic

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"os"
	"path/filepath"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethdb"
	"github.com/ethereum/go-ethereum/ethdb/pebble"
	"github.com/ethereum/go-ethereum/params"

	"github.com/regalia-network/regalia/migration/chunk"
	"github.com/regalia-network/regalia/migration/genesis"
	"github.com/regalia-network/regalia/migration/root"
)

// ChainID of the databases.
const ChainID = 901

// WriteDatabase makes the chain database of a node as ours are, with the hash
// scheme, every preimage and the flat state, whose head, finalized too, is a genesis block
// with this state.
func (s *State) WriteDatabase(ctx context.Context, dir string) (*types.Header, error) {
	if err := os.MkdirAll(filepath.Dir(dir), 0o755); err != nil {
		return nil, fmt.Errorf("create data directory: %w", err)
	}
	db, err := pebble.New(dir, 256, 256, "", false)
	if err != nil {
		return nil, fmt.Errorf("create database %s: %w", dir, err)
	}
	header, err := s.write(ctx, db)
	return header, errors.Join(err, db.Close())
}

func (s *State) write(ctx context.Context, db ethdb.KeyValueStore) (*types.Header, error) {
	batch := db.NewBatch()
	flush := func() error {
		if batch.ValueSize() < 4<<20 {
			return nil
		}
		defer batch.Reset()
		return batch.Write()
	}
	preimage := func(hash common.Hash, preimage []byte) error {
		rawdb.WritePreimages(batch, map[common.Hash][]byte{hash: preimage})
		return flush()
	}
	stateRoot, err := root.Hash(ctx, s.Records(), root.Visitor{
		Account: func(a *chunk.Account) error {
			rawdb.WriteAccountSnapshot(batch, a.Key, types.SlimAccountRLP(types.StateAccount{
				Nonce: a.Nonce, Balance: &a.Balance, Root: a.StorageRoot, CodeHash: a.CodeHash[:],
			}))
			return preimage(a.Key, a.Address.Bytes())
		},
		Slot: func(owner *chunk.Account, slot *chunk.Slot) error {
			rawdb.WriteStorageSnapshot(batch, owner.Key, slot.Key, slot.AppendLeaf(nil))
			return preimage(slot.Key, slot.Preimage.Bytes())
		},
		AccountNode: func(_ []byte, hash common.Hash, blob []byte) {
			rawdb.WriteLegacyTrieNode(batch, hash, blob)
		},
		StorageNode: func(_ common.Hash, _ []byte, hash common.Hash, blob []byte) {
			rawdb.WriteLegacyTrieNode(batch, hash, blob)
		},
	})
	if err != nil {
		return nil, err
	}
	for code := range s.Codes() {
		rawdb.WriteCode(batch, crypto.Keccak256Hash(code), code)
	}
	if err := genesis.WriteFlatRoot(batch, stateRoot); err != nil {
		return nil, err
	}
	header := &types.Header{
		Number: new(big.Int), Difficulty: new(big.Int), Root: stateRoot, GasLimit: 30_000_000, Time: 1_700_000_000, BaseFee: big.NewInt(params.GWei),
		UncleHash: types.EmptyUncleHash, TxHash: types.EmptyTxsHash, ReceiptHash: types.EmptyReceiptsHash, WithdrawalsHash: &types.EmptyWithdrawalsHash,
		BlobGasUsed: new(uint64), ExcessBlobGas: new(uint64), ParentBeaconRoot: new(common.Hash), RequestsHash: &types.EmptyRequestsHash,
	}
	block := types.NewBlockWithHeader(header).WithBody(types.Body{Withdrawals: []*types.Withdrawal{}})
	hash := block.Hash()
	rawdb.WriteBlock(batch, block)
	rawdb.WriteReceipts(batch, hash, 0, nil)
	rawdb.WriteCanonicalHash(batch, hash, 0)
	rawdb.WriteHeadBlockHash(batch, hash)
	rawdb.WriteHeadFastBlockHash(batch, hash)
	rawdb.WriteHeadHeaderHash(batch, hash)
	rawdb.WriteFinalizedBlockHash(batch, hash)
	rawdb.WriteChainConfig(batch, hash, genesis.ChainConfig(ChainID))
	return header, batch.Write()
}
