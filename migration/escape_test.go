package migration

import (
	"encoding/json"
	"math/big"
	"os"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/tracing"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm/runtime"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
	"github.com/holiman/uint256"
	"github.com/stretchr/testify/require"

	"github.com/regalia-network/regalia/bindings"
	"github.com/regalia-network/regalia/migration/escape"
)

// gameCode answers a call without arguments with slot 0, its root claim, and
// any other with 1: that the claim is valid.
var gameCode = common.FromHex("36600414600f5760015f5260205ff35b5f545f5260205ff3")

const closedAt = 100 // the L1 block in which the portal was closed

// l1 is an L1 with a vault, in one EVM.
type l1 struct {
	t                           *testing.T
	state                       *state.StateDB
	owner, portal, vault, token common.Address
	game                        common.Address
}

func startL1(t *testing.T, l2Token common.Address) *l1 {
	t.Helper()
	db, err := state.New(types.EmptyRootHash, state.NewDatabaseForTesting())
	require.NoError(t, err)
	l := &l1{t: t, state: db, owner: common.HexToAddress("0x0123"), game: common.HexToAddress("0x9a3e"), token: common.HexToAddress("0x70ce")}
	l.vault = crypto.CreateAddress(l.owner, 1)
	db.SetCode(l.game, gameCode, tracing.CodeChangeUnspecified)
	// A token that says yes to everything: what it pays is seen in the vault's books.
	db.SetCode(l.token, common.FromHex("60015f5260205ff3"), tracing.CodeChangeUnspecified)
	db.SetNonce(l.owner, 0, tracing.NonceChangeUnspecified)
	l.portal = l.create(bindings.RetiredPortalMetaData.Bin, bindings.NewRetiredPortal().PackConstructor(l.vault))
	require.Equal(t, l.vault, l.create(bindings.EscapeVaultMetaData.Bin, bindings.NewEscapeVault().PackConstructor(l.owner, l.portal, common.Address{1}, common.Address{2})))
	db.SetState(l.portal, common.BigToHash(big.NewInt(62)), common.BytesToHash(l.game[:]))
	l.must(l.portal, bindings.NewRetiredPortal().PackRetire())
	l.must(l.vault, bindings.NewEscapeVault().PackNameAssets([]bindings.IEscapeVaultAsset{{L2Token: l2Token, L1Token: l.token, BalancesSlot: big.NewInt(3)}}))
	db.SetBalance(l.vault, uint256.NewInt(params.Ether), tracing.BalanceChangeUnspecified)
	return l
}

func (l *l1) config() *runtime.Config {
	return &runtime.Config{ChainConfig: params.MergedTestChainConfig, Origin: l.owner, BlockNumber: big.NewInt(closedAt), Time: 1_800_000_000,
		Random: new(common.Hash), GasLimit: 30_000_000, State: l.state}
}

func (l *l1) create(bin string, args []byte) common.Address {
	l.t.Helper()
	_, address, _, err := runtime.Create(append(common.FromHex(bin), args...), l.config())
	require.NoError(l.t, err)
	return address
}

func (l *l1) call(to common.Address, data []byte) ([]byte, error) {
	out, _, err := runtime.Call(to, data, l.config())
	return out, err
}

func (l *l1) must(to common.Address, data []byte) []byte {
	l.t.Helper()
	out, err := l.call(to, data)
	require.NoError(l.t, err, "%x", out)
	return out
}

// refused makes the call and returns the error that the vault answers with.
func (l *l1) refused(data []byte) any {
	l.t.Helper()
	out, err := l.call(l.vault, data)
	require.Error(l.t, err)
	reason, err := bindings.NewEscapeVault().UnpackError(out)
	require.NoError(l.t, err, "%x", out)
	return reason
}

// TestEscape exports a node's state, and has the vault pay what `migrate prove`
// prints: a balance, a token's, a withdrawal, each once, and after a genesis is
// sealed what that does not carry.
func TestEscape(t *testing.T) {
	g, key := sourceGenesis(t, 3)
	holder, err := crypto.ToECDSA(crypto.Keccak256([]byte("holder")))
	require.NoError(t, err)
	account, other, token := crypto.PubkeyToAddress(holder.PublicKey), common.HexToAddress("0x0e5ca9e"), common.HexToAddress("0x70ce2")
	w := escape.Withdrawal{Nonce: (*hexutil.Big)(big.NewInt(9)), Sender: account, Target: other, Value: (*hexutil.Big)(big.NewInt(777)), GasLimit: (*hexutil.Big)(big.NewInt(21000)), Data: []byte{}}
	g.Alloc[account] = types.Account{Balance: big.NewInt(5_000)}
	slotOf := func(n int64) common.Hash {
		return crypto.Keccak256Hash(common.LeftPadBytes(account[:], 32), common.BigToHash(big.NewInt(n)).Bytes())
	}
	g.Alloc[token] = types.Account{Balance: new(big.Int), Code: slotZero, Storage: map[common.Hash]common.Hash{slotOf(3): {31: 44}, {1}: {2}}}
	g.Alloc[common.HexToAddress("0x4200000000000000000000000000000000000015")] = types.Account{Balance: new(big.Int), Code: slotZero,
		Storage: map[common.Hash]common.Hash{{}: common.BigToHash(new(big.Int).Add(new(big.Int).Lsh(big.NewInt(1_800_000_000), 64), big.NewInt(closedAt)))}}
	g.Alloc[params.OptimismL2ToL1MessagePasser].Storage[crypto.Keccak256Hash(w.Hash().Bytes(), make([]byte, 32))] = common.Hash{31: 1}
	s := startSource(t, g, key)
	s.block(true, transfer(0, other, 5, nil))

	dir := filepath.Join(t.TempDir(), "m")
	must(t, "export", "--dir", dir, "--l2-rpc", s.public.URL, "--l2-auth-rpc", s.auth.URL, "--jwt-secret", s.secret)
	l := startL1(t, token)
	prove := func(args ...string) (call escape.Call) {
		t.Helper()
		out := must(t, append([]string{"prove", "--dir", dir, "--vault", l.vault.Hex(), "--l1-chain-id", params.MergedTestChainConfig.ChainID.String()}, args...)...)
		require.NoError(t, json.Unmarshal([]byte(out), &call))
		return call
	}
	signed := func(args ...string) escape.Call {
		t.Helper()
		args = append(args, "--address", account.Hex(), "--to", other.Hex())
		signature, err := crypto.Sign(prove(args...).Digest[:], holder)
		require.NoError(t, err)
		signature[64] += 27
		return prove(append(args, "--signature", hexutil.Encode(signature))...)
	}

	opening := prove("--game", l.game.Hex())
	l.state.SetState(l.game, common.Hash{}, opening.Output)
	balance := signed()
	require.IsType(t, new(bindings.EscapeVaultNotOpen), l.refused(balance.Data))
	l.must(l.vault, opening.Data)

	file := filepath.Join(t.TempDir(), "withdrawal.json")
	text, err := json.Marshal(w)
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(file, text, 0o600))
	paid := l.must(l.vault, prove("--withdrawal", file).Data)
	require.EqualValues(t, 777, new(big.Int).SetBytes(paid).Int64())
	require.EqualValues(t, 777, l.state.GetBalance(other).Uint64())
	_, err = l.call(l.vault, prove("--withdrawal", file).Data)
	require.Error(t, err, "a withdrawal is paid once")

	l.payOnce(balance, signed("--asset", token.Hex(), "--balances-slot", "3"))
	require.EqualValues(t, 777+5_000, l.state.GetBalance(other).Uint64())

	_, err = migrate(t, "prove", "--dir", dir, "--vault", l.vault.Hex(), "--to", other.Hex(), "--address", "0x0000000000000000000000000000000000000bad")
	require.ErrorContains(t, err, "has nothing of asset")
	w.Nonce = (*hexutil.Big)(big.NewInt(10))
	text, err = json.Marshal(w)
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(file, text, 0o600))
	_, err = migrate(t, "prove", "--dir", dir, "--vault", l.vault.Hex(), "--withdrawal", file)
	require.ErrorContains(t, err, "was not begun")
	sealed(t, dir, token, account, startL1(t, token), signed)
}

// payOnce has a balance and a token's balance paid, once each.
func (l *l1) payOnce(balance, tokens escape.Call) {
	l.t.Helper()
	broken := append([]byte{}, balance.Data...)
	broken[len(broken)-150] ^= 1 // in the signature
	require.IsType(l.t, new(bindings.EscapeVaultNotHolder), l.refused(broken))
	require.EqualValues(l.t, 5_000, new(big.Int).SetBytes(l.must(l.vault, balance.Data)).Int64())
	require.IsType(l.t, new(bindings.EscapeVaultNothingOwed), l.refused(balance.Data))
	// The proof holds; the bridge has sent no tokens yet.
	reason, ok := l.refused(tokens.Data).(*bindings.EscapeVaultEscrowTooSmall)
	require.True(l.t, ok)
	require.EqualValues(l.t, 44, reason.Amount.Int64())
	require.EqualValues(l.t, 44, tokens.Amount.ToInt().Int64())
}

// sealed claims from a second vault what a genesis by rules does not carry.
func sealed(t *testing.T, dir string, token common.Address, account common.Address, l *l1, signed func(...string) escape.Call) {
	t.Helper()
	rules := filepath.Join(t.TempDir(), "rules.toml")
	require.NoError(t, os.WriteFile(rules, []byte(`version = 1
[[rule]]
do = "burn"
accounts = ["`+account.Hex()+`"]
amount = "1200"
reason = "leaves on L1"
`), 0o600))
	must(t, "transform", "--dir", dir, "--rules", rules)
	var outline Outline
	data, err := os.ReadFile(outlineFile(dir))
	require.NoError(t, err)
	require.NoError(t, json.Unmarshal(data, &outline))
	call := signed("--sealed")
	require.EqualValues(t, 1_200, call.Amount.ToInt().Int64())
	_, err = migrate(t, "prove", "--dir", dir, "--vault", l.vault.Hex(), "--to", account.Hex(), "--address", account.Hex(), "--asset", token.Hex(), "--balances-slot", "3", "--sealed")
	require.ErrorContains(t, err, "of which the sovereign genesis carries 44")

	opening := must(t, "prove", "--dir", dir, "--vault", l.vault.Hex(), "--game", l.game.Hex())
	var open escape.Call
	require.NoError(t, json.Unmarshal([]byte(opening), &open))
	l.state.SetState(l.game, common.Hash{}, open.Output)
	l.must(l.vault, open.Data)
	v := bindings.NewEscapeVault()
	l.must(l.vault, v.PackFreeze())
	l.must(l.vault, v.PackSeal(outline.After, nil))
	require.EqualValues(t, 1_200, new(big.Int).SetBytes(l.must(l.vault, call.Data)).Int64())
	require.IsType(t, new(bindings.EscapeVaultNothingOwed), l.refused(call.Data))
}
