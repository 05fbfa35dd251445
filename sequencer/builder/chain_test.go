package builder

import (
	"context"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/beacon/engine"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/consensus/beacon"
	"github.com/ethereum/go-ethereum/consensus/ethash"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethdb"
	"github.com/ethereum/go-ethereum/trie"
	"github.com/stretchr/testify/require"
)

// newChain is op-geth's chain with nothing of ours in it.
func newChain(t testing.TB, genesis *core.Genesis) *core.BlockChain {
	chain, _ := newStoredChain(t, genesis)
	return chain
}

// newStoredChain is newChain with its database.
func newStoredChain(t testing.TB, genesis *core.Genesis) (*core.BlockChain, ethdb.Database) {
	t.Helper()
	db := rawdb.NewMemoryDatabase()
	options := core.DefaultConfig()
	options.ArchiveMode, options.StateScheme, options.NoPrefetch = true, rawdb.HashScheme, true
	chain, err := core.NewBlockChain(db, genesis, beacon.New(ethash.NewFaker()), options)
	require.NoError(t, err)
	t.Cleanup(chain.Stop)
	return chain, db
}

// importStock sends a sealed block through the Engine API's encoding into a
// chain that has not seen it, makes it the head, and returns the receipts that
// op-geth computed.
func importStock(t testing.TB, chain *core.BlockChain, sealed *types.Block) types.Receipts {
	t.Helper()
	data := engine.BlockToExecutableData(sealed, new(big.Int), nil, [][]byte{}).ExecutionPayload
	block, err := engine.ExecutableDataToBlock(*data, []common.Hash{}, sealed.BeaconRoot(), [][]byte{}, chain.Config())
	require.NoError(t, err)
	require.Equal(t, sealed.Hash(), block.Hash())
	require.Equal(t, types.DeriveSha(block.Transactions(), trie.NewStackTrie(nil)), sealed.TxHash())
	block = block.WithBody(*sealed.Body()) // the same transactions, with their senders known
	_, err = chain.InsertBlockWithoutSetHead(context.Background(), block, false)
	require.NoError(t, err, "op-geth refuses block %d", sealed.NumberU64())
	_, err = chain.SetCanonical(block)
	require.NoError(t, err)
	return chain.GetReceiptsByHash(block.Hash())
}
