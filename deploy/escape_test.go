package deploy

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/tracing"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
	"github.com/stretchr/testify/require"

	"github.com/regalia-network/regalia/bindings"
	"github.com/regalia-network/regalia/deploy/artifact"
	"github.com/regalia-network/regalia/migration/escape"
)

// TestEscapeReadsWhatTheOPStackWrites holds the places that EscapeVault,
// RetiredPortal and BridgeSweep count on against the contracts of the pinned
// release.
func TestEscapeReadsWhatTheOPStackWrites(t *testing.T) {
	e := newEVM(t, params.MergedTestChainConfig, types.GenesisAlloc{})
	set, err := artifact.Open(Artifacts())
	require.NoError(t, err)
	hash, registry := common.HexToHash("0xabc"), common.HexToAddress("0x4e6157")

	portal := e.create(t, code(t, set, "OptimismPortal2", make([]byte, 32)))
	e.state.SetState(portal, crypto.Keccak256Hash(hash[:], number(51)), common.Hash{31: 1})
	e.state.SetState(portal, common.BytesToHash(number(62)), common.BytesToHash(registry[:]))
	vault := common.HexToAddress("0x7a017")
	retired := e.create(t, append(common.FromHex(bindings.RetiredPortalMetaData.Bin), bindings.NewRetiredPortal().PackConstructor(vault)...))
	for _, implementation := range []common.Address{portal, retired} {
		e.state.SetCode(portal, e.state.GetCode(implementation), tracing.CodeChangeUnspecified)
		require.Equal(t, common.Hash{31: 1}, e.view(t, portal, "finalizedWithdrawals(bytes32)", hash[:]))
		require.Equal(t, common.BytesToHash(registry[:]), e.view(t, portal, "anchorStateRegistry()"))
	}
	_, err = e.call(vault, portal, bindings.NewRetiredPortal().PackNullify(hash))
	require.Error(t, err, "the portal finalized it")
	_, err = e.call(vault, portal, bindings.NewRetiredPortal().PackNullify(common.Hash{1}))
	require.NoError(t, err)
	// Were the old portal put back, it would know what the vault has paid.
	e.state.SetCode(portal, e.state.GetCode(e.create(t, code(t, set, "OptimismPortal2", make([]byte, 32)))), tracing.CodeChangeUnspecified)
	require.Equal(t, common.Hash{31: 1}, e.view(t, portal, "finalizedWithdrawals(bytes32)", common.Hash{1}.Bytes()))

	bridge := e.create(t, code(t, set, "L1StandardBridge", nil))
	sweep := e.create(t, append(common.FromHex(bindings.BridgeSweepMetaData.Bin), bindings.NewBridgeSweep().PackConstructor(vault)...))
	l1Token, l2Token := number(11), number(12)
	e.state.SetState(bridge, crypto.Keccak256Hash(l2Token, crypto.Keccak256(l1Token, number(2))), common.Hash{31: 9})
	for _, implementation := range []common.Address{bridge, sweep} {
		e.state.SetCode(bridge, e.state.GetCode(implementation), tracing.CodeChangeUnspecified)
		require.Equal(t, common.Hash{31: 9}, e.view(t, bridge, "deposits(address,address)", l1Token, l2Token))
	}
}

// TestEscapeKnowsWithdrawals begins one on the L2 and finds it by the hash and
// the slot that claims go by; and the L1 origin where open looks for it.
func TestEscapeKnowsWithdrawals(t *testing.T) {
	g, _, _ := testGenesis(t)
	e := genesisEVM(t, g)
	from, target := common.HexToAddress("0x0f"), common.HexToAddress("0x7a")
	bytesType, err := abi.NewType("bytes", "", nil)
	require.NoError(t, err)
	addressType, err := abi.NewType("address", "", nil)
	require.NoError(t, err)
	uintType, err := abi.NewType("uint256", "", nil)
	require.NoError(t, err)
	message := common.FromHex("0xc0ffee")
	input, err := abi.Arguments{{Type: addressType}, {Type: uintType}, {Type: bytesType}}.Pack(target, big.NewInt(70_000), message)
	require.NoError(t, err)
	passer := params.OptimismL2ToL1MessagePasser
	nonce := e.view(t, passer, "messageNonce()")
	require.NoError(t, e.pay(from, passer, append(crypto.Keccak256([]byte("initiateWithdrawal(address,uint256,bytes)"))[:4], input...), big.NewInt(5)))
	w := escape.Withdrawal{Nonce: (*hexutil.Big)(nonce.Big()), Sender: from, Target: target, Value: (*hexutil.Big)(big.NewInt(5)),
		GasLimit: (*hexutil.Big)(big.NewInt(70_000)), Data: message}
	require.Equal(t, common.Hash{31: 1}, e.state.GetState(passer, crypto.Keccak256Hash(w.Hash().Bytes(), number(0))))

	l1Block := common.HexToAddress("0x4200000000000000000000000000000000000015")
	e.state.SetState(l1Block, common.Hash{}, common.BigToHash(new(big.Int).Add(new(big.Int).Lsh(big.NewInt(99), 64), big.NewInt(1234))))
	require.EqualValues(t, 1234, e.view(t, l1Block, "number()").Big().Int64())
	require.EqualValues(t, 99, e.view(t, l1Block, "timestamp()").Big().Int64())
}

func number(n int64) []byte { return common.BigToHash(big.NewInt(n)).Bytes() }

// code is a contract's creation code with its constructor's arguments.
func code(t *testing.T, set *artifact.Set, contract string, args []byte) []byte {
	t.Helper()
	found, err := set.Read(contract)
	require.NoError(t, err)
	return append(append([]byte{}, found.Bytecode.Object...), args...)
}

// view calls a function that answers with one word.
func (e *evm) view(t *testing.T, to common.Address, signature string, args ...[]byte) common.Hash {
	t.Helper()
	input := crypto.Keccak256([]byte(signature))[:4]
	for _, arg := range args {
		input = append(input, arg...)
	}
	out, err := e.call(common.HexToAddress("0x01"), to, input)
	require.NoError(t, err, signature)
	require.Len(t, out, 32, signature)
	return common.Hash(out)
}
