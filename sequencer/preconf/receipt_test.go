package preconf

import (
	"context"
	"crypto/ecdsa"
	"encoding/json"
	"log/slog"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/beacon/engine"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/eth"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/log"
	"github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/prometheus/client_golang/prometheus"
	front "github.com/regalia-network/regalia/sequencer/engine"
	"github.com/regalia-network/regalia/sequencer/testchain"
	"github.com/stretchr/testify/require"
)

// TestReceiptsAreOpGeths compares the receipts shown while a block is open with
// what op-geth's RPC answers for the same transactions once it is the head:
// every byte but the block's hash, which nobody can know before.
func TestReceiptsAreOpGeths(t *testing.T) {
	key, err := crypto.GenerateKey()
	require.NoError(t, err)
	stack, err := node.New(&node.Config{})
	require.NoError(t, err)
	c := ethconfig.Defaults
	c.Genesis, c.NetworkId, c.SyncMode = testchain.Genesis([]*ecdsa.PrivateKey{key}), testchain.ChainID, ethconfig.FullSync
	c.StateScheme, c.NoPruning, c.SnapshotCache = rawdb.HashScheme, true, 0
	e, err := eth.New(stack, &c)
	require.NoError(t, err)
	require.NoError(t, stack.Start())
	t.Cleanup(func() { require.NoError(t, stack.Close()) })
	hub := NewHub(nil)
	f := front.NewFront(e, front.Options{Own: true, Sink: hub}, prometheus.NewRegistry(), log.NewLogger(slog.DiscardHandler))
	t.Cleanup(f.Close)

	chain := e.BlockChain()
	genesis, ctx := chain.CurrentBlock(), context.Background()
	attrs := testchain.Attributes(t, genesis)
	res, err := f.ForkchoiceUpdatedV3(ctx, engine.ForkchoiceStateV1{HeadBlockHash: genesis.Hash()}, attrs)
	require.NoError(t, err)
	block := hub.Current()
	for nonce, data := range kindsOfTransactions() {
		_, err := block.Open.Apply(types.MustSignNewTx(key, types.LatestSigner(chain.Config()), data(uint64(nonce))))
		require.NoError(t, err)
	}
	open := receipts(t, chain.Config(), block)
	require.Len(t, open, 1+len(kindsOfTransactions()))
	for _, text := range open {
		require.Contains(t, text, `"blockHash":"`+common.Hash{}.Hex()+`"`)
	}

	env, err := f.GetPayloadV4(*res.PayloadID)
	require.NoError(t, err)
	_, err = f.NewPayloadV4(ctx, *env.ExecutionPayload, []common.Hash{}, attrs.BeaconRoot, []hexutil.Bytes{})
	require.NoError(t, err)
	_, err = f.ForkchoiceUpdatedV3(ctx, engine.ForkchoiceStateV1{HeadBlockHash: env.ExecutionPayload.BlockHash}, nil)
	require.NoError(t, err)
	f.Settle() // op-geth's RPC knows a block once it is on disk
	sealed := receipts(t, chain.Config(), block)
	for i, entry := range block.Entries(Executed) {
		theirs := ask(t, stack.Attach(), entry.Tx.Hash())
		require.Equal(t, theirs, sealed[i])
		require.Equal(t, withoutHash(t, theirs), withoutHash(t, open[i]))
	}
}

// kindsOfTransactions are one of each shape a receipt can have.
func kindsOfTransactions() []func(nonce uint64) types.TxData {
	fee := big.NewInt(params.GWei)
	dynamic := func(to *common.Address, data []byte) func(uint64) types.TxData {
		return func(nonce uint64) types.TxData {
			return &types.DynamicFeeTx{ChainID: big.NewInt(testchain.ChainID), Nonce: nonce, GasTipCap: common.Big1, GasFeeCap: fee, Gas: 200_000, To: to, Data: data}
		}
	}
	return []func(uint64) types.TxData{
		dynamic(&common.Address{1}, nil),
		dynamic(&testchain.Counter, nil), // logs
		dynamic(&testchain.Counter, nil),
		dynamic(&testchain.Reverter, nil), // fails
		dynamic(nil, testchain.Creating()),
		func(nonce uint64) types.TxData {
			return &types.LegacyTx{Nonce: nonce, GasPrice: fee, Gas: 100_000, To: &testchain.Counter}
		},
		func(nonce uint64) types.TxData {
			return &types.AccessListTx{ChainID: big.NewInt(testchain.ChainID), Nonce: nonce, GasPrice: fee, Gas: 100_000, To: &testchain.Counter,
				AccessList: types.AccessList{{Address: testchain.Counter, StorageKeys: []common.Hash{{}}}}}
		},
	}
}

func receipts(t *testing.T, config *params.ChainConfig, b *Block) (out []string) {
	t.Helper()
	for _, e := range b.Entries(Executed) {
		r, err := NewReceipt(config, b, e)
		require.NoError(t, err)
		text, err := json.Marshal(r)
		require.NoError(t, err)
		out = append(out, string(text))
	}
	return out
}

func ask(t *testing.T, client *rpc.Client, hash common.Hash) string {
	t.Helper()
	defer client.Close()
	var answer json.RawMessage
	require.NoError(t, client.Call(&answer, "eth_getTransactionReceipt", hash))
	return string(answer)
}

// withoutHash blanks the block's hash wherever a receipt has it.
func withoutHash(t *testing.T, receipt string) map[string]any {
	t.Helper()
	var fields map[string]any
	require.NoError(t, json.Unmarshal([]byte(receipt), &fields))
	delete(fields, "blockHash")
	for _, l := range fields["logs"].([]any) {
		delete(l.(map[string]any), "blockHash")
	}
	return fields
}
