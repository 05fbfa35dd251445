package pending

import (
	"context"
	"crypto/ecdsa"
	"math/big"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"
	"github.com/regalia-network/regalia/sequencer/builder"
	"github.com/regalia-network/regalia/sequencer/testchain"
	"github.com/stretchr/testify/require"
)

// counted are n signed calls of the counter from one account.
func counted(b *testing.B, key *ecdsa.PrivateKey, signer types.Signer, n int) []*types.Transaction {
	txs := make([]*types.Transaction, n)
	for i := range txs {
		txs[i] = types.MustSignNewTx(key, signer, &types.DynamicFeeTx{ChainID: big.NewInt(testchain.ChainID), Nonce: uint64(i), GasTipCap: common.Big1,
			GasFeeCap: big.NewInt(params.GWei), Gas: 100_000, To: &testchain.Counter, Data: common.BigToHash(big.NewInt(int64(i % 1000))).Bytes()})
		_, err := types.Sender(signer, txs[i]) // as ingress does
		require.NoError(b, err)
	}
	return txs
}

// large is a rig with an open block that has room for everything.
func large(b *testing.B) *rig {
	r := newRig(b, func(g *core.Genesis) { g.GasLimit = 1 << 50 })
	head := r.eth.BlockChain().CurrentBlock()
	attrs := testchain.Attributes(b, head)
	*attrs.GasLimit = 1 << 50
	var err error
	r.block, err = builder.New(r.eth.BlockChain(), r.hub).Open(head.Hash(), attrs)
	require.NoError(b, err)
	return r
}

// BenchmarkReads reads an open block of 5,000 transactions over in-process RPC.
func BenchmarkReads(b *testing.B) {
	r := large(b)
	for _, tx := range counted(b, r.mix.Keys[0], types.LatestSigner(r.eth.BlockChain().Config()), 5000) {
		_, err := r.block.Apply(tx)
		require.NoError(b, err)
	}
	for name, args := range map[string][]any{
		"eth_call":                {fields{"from": r.mix.Address(1), "to": testchain.Counter, "data": common.Hash{31: 3}}, "pending"},
		"eth_getTransactionCount": {r.mix.Address(0), "pending"},
		"eth_getBalance":          {r.mix.Address(0), "pending"},
		"eth_getBlockByNumber":    {"pending", false},
		"eth_chainId":             {}, // what RPC alone takes
	} {
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				_, err := r.raw(name, args...)
				require.NoError(b, err)
			}
		})
	}
}

// BenchmarkApplyUnderReads is the builder's time per transaction without reads
// and with 1,000 calls a second.
func BenchmarkApplyUnderReads(b *testing.B) {
	for name, rate := range map[string]int{"alone": 0, "reads": 1000} {
		b.Run(name, func(b *testing.B) {
			r := large(b)
			txs := counted(b, r.mix.Keys[0], types.LatestSigner(r.eth.BlockChain().Config()), b.N)
			ctx, cancel := context.WithCancel(context.Background())
			var reads atomic.Int64
			done := make(chan struct{})
			go func() {
				defer close(done)
				call := fields{"from": r.mix.Address(1), "to": testchain.Counter, "data": common.Hash{31: 3}}
				for start := time.Now(); rate > 0 && ctx.Err() == nil; {
					due := int64(time.Since(start) * time.Duration(rate) / time.Second)
					for ; reads.Load() < due && ctx.Err() == nil; reads.Add(1) {
						var word hexutil.Bytes
						if err := r.rpc.CallContext(ctx, &word, "eth_call", call, "pending"); err != nil && ctx.Err() == nil {
							b.Error(err)
							return
						}
					}
					select {
					case <-time.After(time.Millisecond):
					case <-ctx.Done():
					}
				}
			}()
			b.ResetTimer()
			for _, tx := range txs {
				if _, err := r.block.Apply(tx); err != nil {
					b.Fatal(err)
				}
			}
			b.StopTimer()
			cancel()
			<-done
			b.ReportMetric(float64(reads.Load())/b.Elapsed().Seconds(), "reads/s")
		})
	}
}
