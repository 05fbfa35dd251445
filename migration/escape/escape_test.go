package escape

import (
	"encoding/json"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/regalia-network/regalia/migration/bridge"
)

// call packs a call by its signature's types.
func call(t testing.TB, signature string, types []string, values ...any) []byte {
	t.Helper()
	args := make(abi.Arguments, len(types))
	for i, name := range types {
		kind, err := abi.NewType(name, "", nil)
		require.NoError(t, err)
		args[i].Type = kind
	}
	packed, err := args.Pack(values...)
	require.NoError(t, err)
	return append(crypto.Keccak256([]byte(signature))[:4], packed...)
}

func relay(t testing.TB, sender common.Address, message []byte) []byte {
	return call(t, "relayMessage(uint256,address,address,uint256,uint256,bytes)", []string{"uint256", "address", "address", "uint256", "uint256", "bytes"},
		big.NewInt(7), sender, common.Address{0x1b}, big.NewInt(5), big.NewInt(200_000), message)
}

// TestSentBy reads withdrawals as EscapeVault's Payment does.
func TestSentBy(t *testing.T) {
	user := common.HexToAddress("0xa11ce")
	eth := call(t, "finalizeBridgeETH(address,address,uint256,bytes)", []string{"address", "address", "uint256", "bytes"}, user, user, big.NewInt(5), []byte{})
	tokens := call(t, "finalizeBridgeERC20(address,address,address,address,uint256,bytes)", []string{"address", "address", "address", "address", "uint256", "bytes"},
		user, user, user, user, big.NewInt(5), []byte{1})
	for _, test := range []struct {
		name    string
		from    common.Address
		data    []byte
		sender  common.Address
		hasCall bool
	}{
		{"plain", user, nil, user, false},
		{"with a call", user, []byte{1}, user, true},
		{"by the messenger", bridge.L2Messenger, relay(t, user, nil), user, false},
		{"by the messenger, with a call", bridge.L2Messenger, relay(t, user, []byte{1}), user, true},
		{"over the bridge, ETH", bridge.L2Messenger, relay(t, bridge.L2Bridge, eth), bridge.L2Bridge, false},
		{"over the bridge, tokens", bridge.L2Messenger, relay(t, bridge.L2Bridge, tokens), bridge.L2Bridge, false},
		{"a bridge's message of another kind", bridge.L2Messenger, relay(t, bridge.L2Bridge, []byte{1, 2, 3, 4}), bridge.L2Bridge, true},
		{"a bridge's message by another", bridge.L2Messenger, relay(t, user, tokens), user, true},
		{"a messenger's call by another", user, relay(t, bridge.L2Bridge, tokens), user, true},
	} {
		sender, hasCall := (&Withdrawal{Sender: test.from, Data: test.data}).sentBy()
		require.Equal(t, test.sender, sender, test.name)
		require.Equal(t, test.hasCall, hasCall, test.name)
	}
}

// FuzzWithdrawal: whatever the bytes, a withdrawal is taken or refused, and has a name.
func FuzzWithdrawal(f *testing.F) {
	one := (*hexutil.Big)(big.NewInt(1))
	for _, data := range [][]byte{nil, relay(f, bridge.L2Bridge, []byte{1, 2, 3, 4})} {
		text, err := json.Marshal(Withdrawal{Nonce: one, Value: one, GasLimit: one, Sender: bridge.L2Messenger, Data: data})
		require.NoError(f, err)
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		w, err := DecodeWithdrawal(text)
		if err != nil {
			return
		}
		w.sentBy()
		again, err := json.Marshal(w)
		require.NoError(t, err)
		same, err := DecodeWithdrawal(again)
		require.NoError(t, err)
		require.Equal(t, w.Hash(), same.Hash())
	})
}
