package node

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/node"
	"github.com/stretchr/testify/require"
)

// TestCheckGenesisAfterACrash: a kill may leave entries in the ancient store that
// op-geth cuts off when it opens it to write, and refuses when it only reads.
func TestCheckGenesisAfterACrash(t *testing.T) {
	stack, err := node.New(&node.Config{DataDir: t.TempDir(), Name: "regalia"})
	require.NoError(t, err)
	defer stack.Close()
	db, err := stack.OpenDatabaseWithOptions("chaindata", node.DatabaseOptions{})
	require.NoError(t, err)
	genesis := common.Hash{1}
	rawdb.WriteCanonicalHash(db, genesis, 0)
	require.NoError(t, db.Close())
	f, err := os.OpenFile(filepath.Join(stack.ResolvePath("chaindata"), "ancient", "chain", "receipts.cidx"), os.O_APPEND|os.O_WRONLY, 0)
	require.NoError(t, err)
	_, err = f.Write(make([]byte, 192))
	require.NoError(t, err)
	require.NoError(t, f.Close())
	_, err = stack.OpenDatabaseWithOptions("chaindata", node.DatabaseOptions{ReadOnly: true})
	require.ErrorContains(t, err, "garbage")
	require.NoError(t, checkGenesis(stack, genesis))
	require.ErrorContains(t, checkGenesis(stack, common.Hash{2}), "another chain")
}
