package ingress

import (
	"context"
	"encoding/json"
	"errors"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/regalia-network/regalia/sequencer/preconf"
	"github.com/regalia-network/regalia/sequencer/testchain"
	"github.com/stretchr/testify/require"
)

// client speaks to the rig's sending methods as a user does.
func (r *rig) client() *rpc.Client {
	backend := r.stack.Attach()
	chain := func(ctx context.Context, tx common.Hash) (answer json.RawMessage, err error) {
		err = backend.CallContext(ctx, &answer, "eth_getTransactionReceipt", tx)
		return answer, err
	}
	server := rpc.NewServer()
	require.NoError(r.t, server.RegisterName("eth", &preconf.Sending{
		Config: r.eth.BlockChain().Config(), Hub: r.hub, Book: r.book, Admit: r.feed.Submit, Timeouts: preconf.DefaultTimeouts(), Chain: chain,
	}))
	require.NoError(r.t, server.RegisterName("regalia", &preconf.Statuses{Book: r.book, Chain: chain}))
	c := rpc.DialInProc(server)
	r.t.Cleanup(func() {
		c.Close()
		server.Stop()
		backend.Close()
	})
	return c
}

func raw(t testing.TB, tx *types.Transaction) string {
	text, err := tx.MarshalBinary()
	require.NoError(t, err)
	return hexutil.Encode(text)
}

// coded is an RPC error's code and data.
func coded(t testing.TB, err error) (int, any) {
	t.Helper()
	var e rpc.Error
	require.True(t, errors.As(err, &e), "%v", err)
	var data rpc.DataError
	if errors.As(err, &data) {
		return e.ErrorCode(), data.ErrorData()
	}
	return e.ErrorCode(), nil
}

func (r *rig) status(c *rpc.Client, hash common.Hash) (s *preconf.Status) {
	r.t.Helper()
	require.NoError(r.t, c.Call(&s, "regalia_transactionStatus", hash))
	return s
}

func TestSyncSend(t *testing.T) {
	r := newRig(t, 2)
	c := r.client()
	first, second := r.tx(0, 0), r.tx(0, 1)
	var receipt map[string]any
	block := r.block(func() bool {
		require.NoError(t, c.Call(&receipt, "eth_sendRawTransactionSync", raw(t, first)))
		require.Equal(t, first.Hash().Hex(), receipt["transactionHash"])
		require.Equal(t, common.Hash{}.Hex(), receipt["blockHash"], "not sealed yet")
		require.Equal(t, "durable", r.status(c, first.Hash()).Level)

		for _, timeout := range []any{500, "0x1f4", nil} {
			for _, level := range []string{"durable", "executed"} {
				require.NoError(t, c.Call(&receipt, "eth_sendRawTransactionSync", raw(t, second), timeout, level), "a retry gets the receipt")
				require.Equal(t, "0x2", receipt["transactionIndex"])
			}
		}
		return true
	})
	require.Len(t, block.Transactions(), 3)
	status := r.status(c, second.Hash())
	require.Equal(t, preconf.Included, status.State)
	require.Equal(t, "sealed", status.Level)
	require.Equal(t, block.Hash(), *status.BlockHash)
	require.NoError(t, c.Call(&receipt, "eth_sendRawTransactionSync", raw(t, first)))
	require.Equal(t, block.Hash().Hex(), receipt["blockHash"])
}

func TestSyncSendErrors(t *testing.T) {
	r := newRig(t, 2)
	c := r.client()
	var answer any
	call := func(args ...any) (int, any) {
		t.Helper()
		return coded(t, c.Call(&answer, "eth_sendRawTransactionSync", args...))
	}
	tx := r.tx(0, 0)
	code, data := call(raw(t, tx), 30) // no block is open
	require.Equal(t, preconf.CodeTimeout, code)
	require.Equal(t, tx.Hash().Hex(), data)

	gapped := r.tx(1, 4)
	code, data = call(raw(t, gapped), 2000)
	require.Equal(t, preconf.CodeNonceGap, code)
	require.Equal(t, "0x0", data)
	require.Equal(t, preconf.Parked, r.status(c, gapped.Hash()).State)

	for _, bad := range [][]any{{"0x"}, {"0x02"}, {"nonsense"}, {}, {raw(t, tx), "soon"}, {raw(t, tx), -1}, {raw(t, tx), 10, "sealed"}} {
		code, _ = call(bad...)
		require.Contains(t, []int{-32000, -32602}, code, "%v", bad)
	}
	r.block(func() bool { return true })
	var unknown *preconf.Status
	require.Eventually(t, func() bool { return c.Call(&unknown, "regalia_transactionStatus", common.Hash{1}) == nil }, 5*time.Second, 10*time.Millisecond, "op-geth indexes")
	require.Nil(t, unknown)
}

// TestRefusals: each kind of transaction that cannot run is refused with the
// words clients know from go-ethereum.
func TestRefusals(t *testing.T) {
	r := newRig(t, 2)
	r.send(r.tx(0, 0))
	r.block(func() bool { return r.tried("included") == 1 })
	change := func(f func(*types.DynamicFeeTx)) *types.Transaction { return r.tx(0, 1, f) }
	blob := types.MustSignNewTx(r.keys[0], types.NewCancunSigner(big.NewInt(testchain.ChainID)), &types.BlobTx{Gas: 21000, BlobHashes: []common.Hash{{1}}})
	foreign := types.MustSignNewTx(r.keys[0], types.LatestSignerForChainID(big.NewInt(1)), &types.DynamicFeeTx{ChainID: common.Big1, Gas: 21000, GasFeeCap: common.Big1, GasTipCap: common.Big1})
	for want, tx := range map[string]*types.Transaction{
		"nonce too low":                   r.tx(0, 0, func(d *types.DynamicFeeTx) { d.Value = common.Big1 }),
		"already known":                   r.tx(0, 0),
		"insufficient funds":              change(func(d *types.DynamicFeeTx) { d.Value = new(big.Int).Mul(big.NewInt(1001), big.NewInt(params.Ether)) }),
		"intrinsic gas too low":           change(func(d *types.DynamicFeeTx) { d.Gas = 20_000 }),
		"exceeds block gas limit":         change(func(d *types.DynamicFeeTx) { d.Gas = testchain.GasLimit + 1 }),
		"oversized data":                  change(func(d *types.DynamicFeeTx) { d.Data = make([]byte, 130<<10) }),
		"floor data gas":                  change(func(d *types.DynamicFeeTx) { d.Data, d.Gas = make([]byte, 1000), 26_000 }),
		"max priority fee per gas higher": change(func(d *types.DynamicFeeTx) { d.GasTipCap = big.NewInt(2 * params.GWei) }),
		"gas price below minimum":         change(func(d *types.DynamicFeeTx) { d.GasTipCap = new(big.Int) }),
		"transaction type not supported":  blob,
		"invalid chain id":                foreign,
	} {
		require.ErrorContains(t, r.feed.Submit(context.Background(), tx), want)
	}
	require.Zero(t, r.feed.held[3].Load(), "their room is free again")
}

// TestReplacement follows geth's rules: 10 % more of both fee cap and tip.
func TestReplacement(t *testing.T) {
	r := newRig(t, 1)
	price := func(cap, tip int64) *types.Transaction {
		return r.tx(0, 1, func(d *types.DynamicFeeTx) { d.GasFeeCap, d.GasTipCap = big.NewInt(cap), big.NewInt(tip) })
	}
	old := price(params.GWei, 100)
	r.send(old)
	require.ErrorContains(t, r.feed.Submit(context.Background(), price(2*params.GWei, 109)), "replacement transaction underpriced")
	require.ErrorContains(t, r.feed.Submit(context.Background(), price(params.GWei+1, 110)), "replacement transaction underpriced")
	require.ErrorContains(t, r.feed.Submit(context.Background(), old), "already known")
	better := price(11*params.GWei/10, 110)
	r.send(better)
	status, _ := r.book.Status(old.Hash())
	require.Equal(t, preconf.Replaced, status.State)
	require.Equal(t, better.Hash(), *status.ReplacedBy)
	block := r.block(func() bool {
		if r.tried("included") == 0 {
			r.send(r.tx(0, 0))
		}
		return r.tried("included") == 2
	})
	require.Equal(t, better.Hash(), block.Transactions()[2].Hash())
}

// TestGapExpires: a transaction whose predecessor never comes ends, and says so.
func TestGapExpires(t *testing.T) {
	r := newRig(t, 1, func(c *Config) { c.ParkTime = 50 * time.Millisecond })
	tx := r.tx(0, 1)
	r.send(tx)
	statuses, cancel := r.book.Watch(tx.Hash())
	defer cancel()
	require.Equal(t, preconf.Parked, (<-statuses).State)
	require.Equal(t, preconf.Expired, (<-statuses).State)
	r.send(tx) // and may come again
	require.Equal(t, preconf.Parked, (<-statuses).State)
}

// FuzzRawTransaction: whatever comes as a raw transaction, there is no panic,
// and no room is lost.
func FuzzRawTransaction(f *testing.F) {
	r := newRig(f, 1)
	sending := &preconf.Sending{Config: r.eth.BlockChain().Config(), Hub: r.hub, Book: r.book, Admit: r.feed.Submit, Timeouts: preconf.DefaultTimeouts()}
	for _, tx := range []*types.Transaction{
		r.tx(0, 0), r.tx(0, 1, func(d *types.DynamicFeeTx) { d.To = nil }), types.NewTx(&types.DepositTx{}), types.NewTx(&types.BlobTx{}),
		types.MustSignNewTx(r.keys[0], r.signer, &types.LegacyTx{Gas: 21000, GasPrice: common.Big1}),
	} {
		text, err := tx.MarshalBinary()
		require.NoError(f, err)
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		hash, err := sending.SendRawTransaction(context.Background(), text)
		if _, known := r.book.Status(hash); err == nil && !known {
			t.Fatalf("%s was admitted and has no status", hash)
		}
	})
}
