package e2e

import (
	"context"
	"math/big"
	"os"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/regalia-network/regalia/e2e/harness"
	"github.com/regalia-network/regalia/sequencer/journal/redis/redistest"
	"github.com/stretchr/testify/require"
)

// TestDevnetOfSeveralSequencers is what a newcomer does: start three, send
// without pause, and kill -9 who leads. Each transaction gets its receipt.
func TestDevnetOfSeveralSequencers(t *testing.T) {
	ctx := testContext(t)
	redis := redistest.Start(t)
	p, report, err := harness.StartDevnet(ctx, binary(t), t.TempDir(), "--sequencers", "3", "--redis", redis.URL())
	require.NoError(t, err)
	defer func() { require.NoError(t, p.Stop()) }()
	require.Len(t, report.Sequencers, 3)

	key, err := crypto.ToECDSA(report.Accounts[0].PrivateKey)
	require.NoError(t, err)
	send := func(nonce uint64) {
		tx := types.MustSignNewTx(key, types.LatestSignerForChainID(big.NewInt(901)), &types.DynamicFeeTx{
			ChainID: big.NewInt(901), Nonce: nonce, GasTipCap: big.NewInt(1), GasFeeCap: big.NewInt(params.GWei), Gas: params.TxGas, To: &common.Address{0xbe, 0xef},
		})
		raw, err := tx.MarshalBinary()
		require.NoError(t, err)
		at := int(nonce)
		require.NoError(t, harness.Await(ctx, "a receipt", func(ctx context.Context) (bool, error) {
			at++
			client, err := rpc.DialContext(ctx, report.Sequencers[at%3].RPC)
			if err != nil {
				return false, err
			}
			defer client.Close()
			return client.CallContext(ctx, nil, "eth_sendRawTransactionSync", hexutil.Bytes(raw), 2000) == nil, nil
		}))
	}
	client, err := rpc.DialContext(ctx, report.Sequencers[0].RPC)
	require.NoError(t, err)
	defer client.Close()
	var next hexutil.Uint64
	require.NoError(t, client.CallContext(ctx, &next, "eth_getTransactionCount", report.Accounts[0].Address, "pending"))
	send(uint64(next))
	var state struct{ Leader string }
	require.NoError(t, client.CallContext(ctx, &state, "regalia_leadership"))
	killed := ""
	for _, s := range report.Sequencers {
		if s.Name == state.Leader {
			text, err := os.ReadFile(s.PIDFile)
			require.NoError(t, err)
			pid, err := strconv.Atoi(strings.TrimSpace(string(text)))
			require.NoError(t, err)
			require.NoError(t, syscall.Kill(pid, syscall.SIGKILL))
			killed = s.Name
		}
	}
	require.NotEmpty(t, killed, "the leader is %q", state.Leader)
	start := time.Now()
	for nonce := range uint64(5) {
		send(uint64(next) + 1 + nonce)
	}
	t.Logf("five receipts %s after kill -9 of %s", time.Since(start).Round(time.Millisecond), killed)
}
