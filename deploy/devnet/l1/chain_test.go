package l1

import (
	"context"
	"crypto/rand"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum-optimism/optimism/op-service/client"
	"github.com/ethereum-optimism/optimism/op-service/eth"
	"github.com/ethereum-optimism/optimism/op-service/sources"
	"github.com/ethereum-optimism/optimism/op-service/txmgr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/log"
	"github.com/ethereum/go-ethereum/params"
	"github.com/holiman/uint256"
	"github.com/stretchr/testify/require"
)

func TestNextSlot(t *testing.T) {
	for _, c := range []struct {
		name                     string
		genesis, slot, head, now uint64
		want                     uint64
	}{
		{"one slot after the head", 100, 2, 110, 111, 112},
		{"head is ahead of the clock", 100, 2, 114, 111, 116},
		{"stood still: the current slot", 100, 2, 110, 1001, 1000},
		{"first block", 100, 2, 100, 100, 102},
		{"clock before genesis", 100, 2, 100, 50, 102},
	} {
		require.Equal(t, c.want, nextSlot(c.genesis, c.slot, c.head, c.now), c.name)
	}
}

// run opens the chain and proposes until the returned stop is called, which
// closes it.
func run(t *testing.T, dir string, funded map[common.Address]*big.Int) (*Chain, func()) {
	c, err := Open(Config{Dir: dir, ChainID: 900, BlockTime: 1, Addr: "127.0.0.1", Funded: funded}, log.NewLogger(log.DiscardHandler()))
	require.NoError(t, err)
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan error, 1)
	go func() { done <- c.Run(ctx) }()
	return c, func() {
		cancel()
		require.NoError(t, <-done)
		require.NoError(t, c.Close())
	}
}

// TestBlobSurvivesRestart posts a blob, restarts the chain, and reads the blob
// back through the beacon API as derivation does.
func TestBlobSurvivesRestart(t *testing.T) {
	dir, ctx := t.TempDir(), context.Background()
	key, err := crypto.GenerateKey()
	require.NoError(t, err)
	chain, stop := run(t, dir, map[common.Address]*big.Int{crypto.PubkeyToAddress(key.PublicKey): big.NewInt(params.Ether)})

	var data [1000]byte
	_, _ = rand.Read(data[:])
	var blob eth.Blob
	require.NoError(t, blob.FromData(data[:]))
	sidecar, hashes, err := txmgr.MakeSidecar([]*eth.Blob{&blob}, true)
	require.NoError(t, err)
	tx, err := types.SignNewTx(key, types.LatestSignerForChainID(big.NewInt(900)), &types.BlobTx{
		ChainID: uint256.NewInt(900), GasTipCap: uint256.NewInt(params.GWei), GasFeeCap: uint256.NewInt(100 * params.GWei),
		Gas: params.TxGas, BlobFeeCap: uint256.NewInt(params.GWei), BlobHashes: hashes, Sidecar: sidecar,
	})
	require.NoError(t, err)
	rpc, err := ethclient.Dial(chain.RPC())
	require.NoError(t, err)
	require.NoError(t, rpc.SendTransaction(ctx, tx))
	var receipt *types.Receipt
	require.Eventually(t, func() bool {
		receipt, err = rpc.TransactionReceipt(ctx, tx.Hash())
		return err == nil
	}, 20*time.Second, 50*time.Millisecond)
	block, err := rpc.HeaderByHash(ctx, receipt.BlockHash)
	require.NoError(t, err)
	stop()

	chain, stop = run(t, dir, nil)
	defer stop()
	require.GreaterOrEqual(t, chain.eth.BlockChain().CurrentBlock().Number.Uint64(), block.Number.Uint64(), "the chain went on where it was")
	beacon := sources.NewL1BeaconClient(sources.NewBeaconHTTPClient(client.NewBasicHTTPClient(chain.Beacon(), log.NewLogger(log.DiscardHandler()))), sources.L1BeaconClientConfig{})
	got, err := beacon.GetBlobsByHash(ctx, block.Time, []common.Hash{hashes[0]})
	require.NoError(t, err)
	require.Equal(t, []*eth.Blob{&blob}, got)
}
