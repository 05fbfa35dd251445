package e2e

import (
	"context"
	"crypto/rand"
	"fmt"
	"math/big"
	"regexp"
	"slices"
	"strconv"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/params"
	"github.com/regalia-network/regalia/deploy/devnet"
	"github.com/stretchr/testify/require"
)

// maxAge is how old data may get in TestBatcherChoosesMoments, in L1 blocks.
const maxAge = 60

// TestBatcherChoosesMoments lets L1's base fee swing by real load: two blocks are
// full, two empty, again and again. The batcher waits while it is dear and posts
// while it is cheap, never later than it must; and at a stop it posts at once.
func TestBatcherChoosesMoments(t *testing.T) {
	t.Parallel()
	ctx := testContext(t)
	n := newNetwork(t)
	l1, err := ethclient.DialContext(ctx, n.l1.RPC())
	require.NoError(t, err)
	t.Cleanup(l1.Close)
	swinging, stop := context.WithCancel(ctx)
	swung := make(chan error, 1)
	go func() { swung <- swing(swinging, n, l1) }()
	t.Cleanup(func() { stop(); <-swung })

	n.start("sequencer")
	n.ready(ctx, "sequencer")
	user := n.l2Account(ctx, 0)
	n.extra["batcher"] = []string{"--data-availability", "calldata", "--max-channel-duration", fmt.Sprint(maxAge), "--min-tip", "0", "--min-base-fee", "0"}
	n.start("batcher")
	n.ready(ctx, "batcher")
	chain := big.NewInt(901)
	nonce, err := n.l2.PendingNonceAt(ctx, user.Address)
	require.NoError(t, err)
	write := func() {
		data := make([]byte, 8000)
		_, _ = rand.Read(data) // never fails
		require.NoError(t, n.l2.SendTransaction(ctx, types.MustSignNewTx(user.Key, types.LatestSignerForChainID(chain), &types.DynamicFeeTx{
			ChainID: chain, Nonce: nonce, GasTipCap: big.NewInt(1), GasFeeCap: big.NewInt(params.GWei), Gas: 1_000_000, To: &common.Address{0xbe, 0xef}, Data: data,
		})))
		nonce++
	}
	const posts = 4
	n.await(ctx, "posts at chosen moments", func(context.Context) bool {
		write()
		require.LessOrEqual(t, n.gauge("batcher", "regalia_batcher_waiting_l1_blocks"), float64(maxAge+1))
		n.awaitUnsafe(ctx, n.status(ctx).UnsafeL2.Number+1)
		return n.gauge("batcher", "regalia_batcher_moments_total") >= posts
	})
	batcher := n.role["batcher"]
	require.Positive(t, batcher.CountLogged("Batch data waits"))
	require.GreaterOrEqual(t, batcher.CountLogged("waiting is not expected to cost less"), posts)
	cheap, dear := n.chosenAt(ctx, l1)
	require.GreaterOrEqual(t, cheap+dear, posts)
	require.Greater(t, cheap, 2*dear, "%d moments with a base fee below the mean around, %d above: the load may miss a block", cheap, dear)

	write()
	n.await(ctx, "data to wait", func(context.Context) bool { return n.gauge("batcher", "regalia_batcher_waiting_bytes") > 5000 })
	unsafe := n.status(ctx).UnsafeL2.Number - 1
	stopped := time.Now()
	require.NoError(t, batcher.Stop())
	n.role["batcher"] = nil
	require.Less(t, time.Since(stopped), maxAge/2*time.Second, "a stop does not wait for a moment")
	n.awaitSafe(ctx, unsafe)
	stop()
	require.NoError(t, <-swung)
	swung <- nil // for the cleanup
}

// chosenAt tells of each moment that the batcher chose whether the base fee that
// it saw was below the mean of the blocks around.
func (n *network) chosenAt(ctx context.Context, l1 *ethclient.Client) (cheap, dear int) {
	log := n.role["batcher"].Tail(10_000)
	last, err := l1.BlockNumber(ctx)
	require.NoError(n.t, err)
	head := last
	n.await(ctx, "the block that was decided on last", func(ctx context.Context) bool {
		head, err = l1.BlockNumber(ctx)
		return err == nil && head >= last+2
	})
	var fees []float64
	for number := range head + 1 {
		block, err := l1.HeaderByNumber(ctx, new(big.Int).SetUint64(number))
		require.NoError(n.t, err)
		fee, _ := block.BaseFee.Float64()
		fees = append(fees, fee)
	}
	for _, line := range regexp.MustCompile(`Posting batch data.* base_fee=(\d+)`).FindAllStringSubmatch(log, -1) {
		seen, err := strconv.ParseFloat(line[1], 64)
		require.NoError(n.t, err)
		i := slices.Index(fees, seen)
		require.GreaterOrEqual(n.t, i, 0, "no L1 block has the base fee %s", line[1])
		around := fees[max(0, i-4):min(len(fees), i+4)]
		mean := 0.0
		for _, fee := range around {
			mean += fee / float64(len(around))
		}
		if seen < mean {
			cheap++
		} else {
			dear++
		}
	}
	return cheap, dear
}

// swing fills two L1 blocks of four until ctx ends, with creations that use all
// their gas at once. Their tip is what L1 then suggests to others: next to nothing.
func swing(ctx context.Context, n *network, l1 *ethclient.Client) error {
	key, err := crypto.ToECDSA(n.keys[devnet.TreasuryKey].PrivateKey)
	if err != nil {
		return err
	}
	const perBlock, gas = 4, 14_900_000 // of 60 million
	chain := big.NewInt(900)
	seen := uint64(0)
	t := time.NewTicker(50 * time.Millisecond)
	defer t.Stop()
	for {
		select {
		case <-ctx.Done():
			return nil
		case <-t.C:
		}
		head, err := l1.HeaderByNumber(ctx, nil)
		if ctx.Err() != nil {
			return nil
		} else if err != nil {
			return err
		}
		if number := head.Number.Uint64(); number == seen || number%4 >= 2 {
			continue
		}
		seen = head.Number.Uint64()
		nonce, err := l1.PendingNonceAt(ctx, n.keys[devnet.TreasuryKey].Address)
		for i := uint64(0); err == nil && i < perBlock; i++ {
			err = l1.SendTransaction(ctx, types.MustSignNewTx(key, types.LatestSignerForChainID(chain), &types.DynamicFeeTx{
				ChainID: chain, Nonce: nonce + i, GasTipCap: big.NewInt(1000), GasFeeCap: big.NewInt(10 * params.GWei), Gas: gas, Data: []byte{0xfe},
			}))
		}
		if ctx.Err() != nil {
			return nil
		} else if err != nil {
			return err
		}
	}
}
