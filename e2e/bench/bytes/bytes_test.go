package main

import (
	"errors"
	"io"
	"testing"

	"github.com/ethereum-optimism/optimism/op-node/rollup"
	"github.com/ethereum-optimism/optimism/op-node/rollup/derive"
	"github.com/ethereum-optimism/optimism/op-service/eth"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/regalia-network/regalia/e2e/bench/load"
	"github.com/stretchr/testify/require"
)

// TestPostedIsAll: what is counted as L1's bytes holds every transaction, in its
// order, by op-node's own reading.
func TestPostedIsAll(t *testing.T) {
	r := rollupConfig()
	world, err := load.NewWorld(chainID, common.Hash{1})
	require.NoError(t, err)
	txs, err := world.Sign(load.Only(load.Buy, 600))
	require.NoError(t, err)
	claims, err := world.SignClaims(20, 5, 100)
	require.NoError(t, err)
	txs = append(txs, claims...)
	mixed, err := newTraffic("mixed", r, txs, 0)
	require.NoError(t, err)

	base, err := ours(r)
	require.NoError(t, err)
	small := base
	small.name, small.MaxChannelDuration = "ours, short channels", 3
	for _, s := range []setting{base, small, peer()} {
		p, err := post(s, r, mixed.blocks)
		require.NoError(t, err)
		var got []hexutil.Bytes
		size := 0
		for _, channel := range p.channels {
			got = append(got, read(t, r, channel)...)
			size += len(channel)
		}
		require.Len(t, got, len(txs), s.name)
		for i, tx := range txs {
			require.Equal(t, tx.Raw, got[i].String(), "%s: transaction %d", s.name, i)
		}
		require.Greater(t, p.bytes, size, "the versions are counted")
		require.Positive(t, p.wei)
	}
}

// read is the transactions of a channel's frames.
func read(t *testing.T, r *rollup.Config, frames []byte) (out []hexutil.Bytes) {
	list, err := derive.ParseFrames(append([]byte{0}, frames...))
	require.NoError(t, err)
	channel := derive.NewChannel(list[0].ID, eth.L1BlockRef{}, true)
	for _, f := range list {
		require.NoError(t, channel.AddFrame(f, eth.L1BlockRef{}))
	}
	require.True(t, channel.IsReady())
	next, err := derive.BatchReader(channel.Reader(), rollup.NewChainSpec(r).MaxRLPBytesPerChannel(genesis), true)
	require.NoError(t, err)
	for {
		data, err := next()
		if errors.Is(err, io.EOF) {
			return out
		}
		require.NoError(t, err)
		if data.GetBatchType() == derive.SingularBatchType {
			batch, err := derive.GetSingularBatch(data)
			require.NoError(t, err)
			out = append(out, batch.Transactions...)
			continue
		}
		batch, err := derive.DeriveSpanBatch(data, r)
		require.NoError(t, err)
		for i := range batch.GetBlockCount() {
			out = append(out, batch.GetBlockTransactions(i)...)
		}
	}
}
