package inflight

import (
	"bytes"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"
)

var at = &Layout{
	Portal: common.Address{1}, L1Messenger: common.Address{2}, L1Bridge: common.Address{3}, L1NFTBridge: common.Address{4},
	Passer: common.Address{5}, L2Messenger: common.Address{6}, L2Bridge: common.Address{7},
}

var pair = Pair{L1: common.Address{0xa1}, L2: common.Address{0xa2}}

func word(a common.Address) common.Hash { return common.BytesToHash(a[:]) }

// call packs a call of the method.
func (m method) call(t testing.TB, args ...any) []byte {
	t.Helper()
	packed, err := m.arguments.Pack(args...)
	require.NoError(t, err)
	return append(crypto.Keccak256([]byte(m.signature))[:4], packed...)
}

// bridged is a messenger's call with tokens, as the bridge on the other side
// sends it: the receiving chain's token first.
func bridged(t testing.TB, nonce int64, from, to, local, remote common.Address, amount int64) []byte {
	inner := finalizeERC20.call(t, local, remote, common.Address{0xf0}, common.Address{0x70}, big.NewInt(amount), []byte{9})
	return relayMessage.call(t, big.NewInt(nonce), from, to, new(big.Int), big.NewInt(200_000), inner)
}

func passedLog(t testing.TB, nonce int64, sender, target common.Address, value int64, data []byte) *types.Log {
	t.Helper()
	packed, err := withdrawalTuple.Pack(big.NewInt(nonce), sender, target, big.NewInt(value), big.NewInt(21000), data)
	require.NoError(t, err)
	body, err := passedData.Pack(big.NewInt(value), big.NewInt(21000), data, [32]byte(crypto.Keccak256Hash(packed)))
	require.NoError(t, err)
	return &types.Log{Address: at.Passer, Topics: []common.Hash{MessagePassed, common.BigToHash(big.NewInt(nonce)), word(sender), word(target)}, Data: body, BlockNumber: 7}
}

func depositLog(t testing.TB, from, to common.Address, mint int64, block uint64, data []byte) *types.Log {
	t.Helper()
	opaque := append(common.LeftPadBytes(big.NewInt(mint).Bytes(), 32), make([]byte, 32+8+1)...)
	body, err := opaqueData.Pack(append(opaque, data...))
	require.NoError(t, err)
	return &types.Log{Address: at.Portal, Topics: []common.Hash{TransactionDeposited, word(from), word(to), {}}, Data: body, BlockNumber: block}
}

// TestFacts takes logs as the contracts write them through to each status.
func TestFacts(t *testing.T) {
	f := NewFacts()
	f.Origin = 100
	user := common.Address{0xee}
	withTokens := bridged(t, 5, at.L2Bridge, at.L1Bridge, pair.L1, pair.L2, 30)
	for nonce, w := range []struct {
		value int64
		data  []byte
		of    common.Address
		to    common.Address
	}{{10, nil, user, user}, {11, nil, user, user}, {12, nil, user, user}, {13, nil, user, user}, {14, nil, user, user}} {
		require.NoError(t, f.L2Log(at, passedLog(t, int64(nonce), w.of, w.to, w.value, w.data)))
	}
	require.NoError(t, f.L2Log(at, passedLog(t, 5, at.L2Messenger, at.L1Messenger, 0, withTokens)))
	require.NoError(t, f.L2Log(at, passedLog(t, 6, user, at.L1Messenger, 0, withTokens))) // not the messenger's: nothing is inside
	hash := func(i int) common.Hash { return f.Withdrawals[i].Hash }
	proven := func(h common.Hash) *types.Log {
		return &types.Log{Address: at.Portal, Topics: []common.Hash{WithdrawalProven, h, {}, {}}}
	}
	finalized := func(h common.Hash, ok byte) *types.Log {
		return &types.Log{Address: at.Portal, Topics: []common.Hash{WithdrawalFinalized, h}, Data: append(make([]byte, 31), ok)}
	}
	stranger := common.Hash{0xdd}
	for _, log := range []*types.Log{
		proven(hash(1)), proven(hash(2)), finalized(hash(2), 1), proven(hash(3)), finalized(hash(3), 0),
		proven(hash(5)), finalized(hash(5), 1), proven(stranger),
		depositLog(t, user, user, 40, 100, nil), depositLog(t, user, user, 41, 101, nil),
		depositLog(t, alias(at.L1Messenger), at.L2Messenger, 0, 99, bridged(t, 1, at.L1Bridge, at.L2Bridge, pair.L2, pair.L1, 50)),
		depositLog(t, alias(at.L1Messenger), at.L2Messenger, 0, 99, bridged(t, 2, at.L1Bridge, at.L2Bridge, pair.L2, pair.L1, 51)),
	} {
		require.NoError(t, f.L1Log(at, log))
	}
	require.NoError(t, f.L2Log(at, &types.Log{Address: at.L2Messenger, Topics: []common.Hash{RelayedMessage, *f.Deposits[2].Message}}))
	require.NoError(t, f.L2Log(at, &types.Log{Address: at.Passer, Topics: []common.Hash{WithdrawerBalanceBurnt, {31: 5}}}))
	require.EqualValues(t, 5, f.Burnt.Int64())

	book, err := Classify(f)
	require.NoError(t, err)
	var have []Status
	for _, w := range book.Withdrawals {
		have = append(have, w.Status)
	}
	for _, d := range book.Deposits {
		have = append(have, d.Status)
	}
	require.Equal(t, []Status{Initiated, Proven, Paid, Failed, Initiated, Parked, Initiated, Derived, Underived, Derived, Stuck}, have)
	require.Equal(t, []common.Hash{stranger}, book.Strangers)
	require.Equal(t, pair, book.Withdrawals[5].Tokens.Pair)
	require.EqualValues(t, 30, book.Withdrawals[5].Tokens.Amount.Int64())
	require.Equal(t, crypto.Keccak256Hash(withTokens), *book.Withdrawals[5].Message)
	require.Nil(t, book.Withdrawals[6].Tokens, "only the bridge's own messages carry tokens")
	require.Equal(t, pair, book.Deposits[3].Tokens.Pair)
	require.Equal(t, []Pair{pair}, f.Pairs())

	require.NoError(t, f.L1Log(at, &types.Log{Address: at.L1Messenger, Topics: []common.Hash{RelayedMessage, *f.Withdrawals[5].Message}}))
	book, err = Classify(f)
	require.NoError(t, err)
	require.Equal(t, Paid, book.Withdrawals[5].Status, "relayed again in the messenger")

	f.Withdrawals = append(f.Withdrawals, f.Withdrawals[0])
	_, err = Classify(f)
	require.ErrorContains(t, err, "initiated twice")
}

func TestFacts_refuse_bent_logs(t *testing.T) {
	bent := passedLog(t, 1, common.Address{1}, common.Address{2}, 3, []byte{4})
	bent.Data[31]++ // another value under the old hash
	require.ErrorContains(t, NewFacts().L2Log(at, bent), "its log says")
	require.ErrorContains(t, NewFacts().L2Log(at, &types.Log{Address: at.Portal, Topics: []common.Hash{MessagePassed}}), "is not one of these")
	later := depositLog(t, common.Address{}, common.Address{}, 1, 1, nil)
	later.Topics[3] = common.Hash{31: 1}
	require.ErrorContains(t, NewFacts().L1Log(at, later), "deposit of version 1")
	require.Error(t, NewFacts().L1Log(at, &types.Log{Address: at.Portal, Topics: []common.Hash{TransactionDeposited, {}, {}, {}}, Data: []byte{1}}))
}

// FuzzLogs must not panic, and must count money that it takes exactly.
func FuzzLogs(f *testing.F) {
	f.Add(byte(0), passedLog(f, 1, at.L2Messenger, at.L1Messenger, 9, bridged(f, 1, at.L2Bridge, at.L1Bridge, pair.L1, pair.L2, 3)).Data, []byte{1})
	f.Add(byte(1), depositLog(f, alias(at.L1Messenger), at.L2Messenger, 3, 1, []byte{1, 2, 3, 4}).Data, []byte{1})
	f.Fuzz(func(t *testing.T, kind byte, data, topics []byte) {
		list := []common.Hash{{}, common.BytesToHash(topics), word(at.L2Messenger), word(at.L1Messenger)}
		facts := NewFacts()
		if kind%2 == 0 {
			list[0] = MessagePassed
			_ = facts.L2Log(at, &types.Log{Address: at.Passer, Topics: list, Data: data})
		} else {
			list = []common.Hash{TransactionDeposited, word(alias(at.L1Messenger)), word(at.L2Messenger), {}}
			err := facts.L1Log(at, &types.Log{Address: at.Portal, Topics: list, Data: data})
			require.Equal(t, err == nil, len(facts.Deposits) == 1)
			if err == nil {
				require.True(t, bytes.Contains(data, common.BigToHash(facts.Deposits[0].Mint).Bytes()))
			}
		}
		_, err := Classify(facts)
		require.NoError(t, err)
	})
}

// TestVault: the vault's word ends a withdrawal, whatever the portal's was, and
// its claims are summed by asset.
func TestVault(t *testing.T) {
	at := &Layout{Portal: common.Address{1}, Vault: common.Address{2}}
	f, w := NewFacts(), common.Hash{9}
	message := common.Hash{8}
	f.Withdrawals = []Withdrawal{{Hash: w, Value: new(big.Int), Message: &message}, {Hash: common.Hash{7}, Value: new(big.Int)}}
	f.Proven[w] = true
	require.NoError(t, f.L1Log(at, &types.Log{Address: at.Portal, Topics: []common.Hash{Nullified, w}}))
	for range 2 {
		require.NoError(t, f.L1Log(at, &types.Log{Address: at.Vault, Topics: []common.Hash{Claimed, {31: 5}, {31: 6}}, Data: append(make([]byte, 63), 21)}))
	}
	require.EqualValues(t, 42, f.Claimed[common.Address{19: 6}].Int64())
	require.Error(t, f.L1Log(at, &types.Log{Address: at.Portal, Topics: []common.Hash{Claimed, {31: 5}, {31: 6}}, Data: make([]byte, 64)}), "not the vault's")
	book, err := Classify(f)
	require.NoError(t, err)
	require.Equal(t, []Status{Paid, Initiated}, []Status{book.Withdrawals[0].Status, book.Withdrawals[1].Status})
	require.Empty(t, book.Strangers)
}
