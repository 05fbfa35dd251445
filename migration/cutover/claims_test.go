package cutover

import (
	"encoding/json"
	"iter"
	"math/big"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/holiman/uint256"
	"github.com/stretchr/testify/require"

	"github.com/regalia-network/regalia/migration/chunk"
	"github.com/regalia-network/regalia/migration/inflight"
	"github.com/regalia-network/regalia/migration/transform"
)

var (
	alice, bob = common.HexToAddress("0xa11ce"), common.HexToAddress("0xb0b")
	token      = common.HexToAddress("0x70ce")
	ether      = common.Address{}
)

// world is a state of two holders and a token, by hand.
type world struct {
	wei, tokens map[common.Address]int64
	supply      int64
}

func (w world) records(a *Asset) iter.Seq2[chunk.Record, error] {
	return func(yield func(chunk.Record, error) bool) {
		for address, wei := range w.wei {
			yield(chunk.Record{Account: &chunk.Account{Key: crypto.Keccak256Hash(address[:]), Balance: *uint256.NewInt(uint64(wei))}}, nil)
		}
		yield(chunk.Record{Account: &chunk.Account{Key: crypto.Keccak256Hash(token[:])}}, nil)
		slot := func(at common.Hash, n int64) {
			yield(chunk.Record{Slot: &chunk.Slot{Key: crypto.Keccak256Hash(at[:]), Value: common.BigToHash(big.NewInt(n))}}, nil)
		}
		for address, n := range w.tokens {
			slot(a.balanceOf(address), n)
		}
		slot(a.SupplySlot, w.supply)
	}
}

func testState() *State {
	return &State{Vault: common.HexToAddress("0x7a017"), Assets: []Asset{{L1: common.HexToAddress("0x1"), L2: token, BalancesSlot: common.Hash{31: 5}, SupplySlot: common.Hash{31: 7}}}}
}

func had(t *testing.T, st *State, w world, paid []Paid) *Had {
	t.Helper()
	h, err := st.Holdings(w.records(&st.Assets[0]), paid)
	require.NoError(t, err)
	return h
}

func TestRules_take_out_what_was_paid(t *testing.T) {
	st := testState()
	last := world{wei: map[common.Address]int64{alice: 100, bob: 9}, tokens: map[common.Address]int64{alice: 40, bob: 2}, supply: 50}
	paid := []Paid{{alice, ether, big.NewInt(100)}, {bob, token, big.NewInt(2)}, {alice, token, big.NewInt(15)}}
	text, err := st.Rules(paid, had(t, st, last, paid))
	require.NoError(t, err)
	rules, err := transform.DecodeRules("version = 1\n" + text)
	require.NoError(t, err, text)
	require.Len(t, rules.List, 4)
	require.Equal(t, transform.Rule{Do: "burn", Accounts: []string{alice.Hex()}, Amount: "100", Reason: "paid on L1 by EscapeVault " + st.Vault.Hex()}, rules.List[0])
	values := make(map[string]string)
	for _, r := range rules.List[1:] {
		require.Equal(t, "set-slot", r.Do)
		require.Equal(t, token.Hex(), r.Address)
		values[r.Slot] = r.Value
	}
	a := &st.Assets[0]
	require.Equal(t, map[string]string{
		a.balanceOf(bob).Hex(): common.Hash{}.Hex(), a.balanceOf(alice).Hex(): common.Hash{31: 25}.Hex(), a.SupplySlot.Hex(): common.Hash{31: 33}.Hex(),
	}, values)

	for _, wrong := range [][]Paid{
		{{alice, ether, big.NewInt(101)}}, {{bob, token, big.NewInt(3)}}, {{alice, token, big.NewInt(40)}, {bob, token, big.NewInt(2)}, {common.Address{7}, token, big.NewInt(1)}},
	} {
		_, err := st.Rules(wrong, had(t, st, last, wrong))
		require.ErrorContains(t, err, "more than")
	}
	_, err = st.Holdings(last.records(a), []Paid{{alice, common.Address{9}, common.Big1}})
	require.ErrorContains(t, err, "does not name")
}

func TestHonest(t *testing.T) {
	st := testState()
	last := world{wei: map[common.Address]int64{alice: 100}, tokens: map[common.Address]int64{bob: 10}, supply: 10}
	paid := []Paid{{alice, ether, big.NewInt(60)}, {bob, token, big.NewInt(10)}}
	check := func(w world) error { return Honest(paid, had(t, st, last, paid), had(t, st, w, paid)) }
	require.NoError(t, check(world{wei: map[common.Address]int64{alice: 40}}))
	require.NoError(t, check(world{}))
	require.ErrorContains(t, check(world{wei: map[common.Address]int64{alice: 41}}), "account "+alice.Hex())
	require.ErrorContains(t, check(world{tokens: map[common.Address]int64{bob: 1}}), "account "+bob.Hex())
}

func TestCarriedBy_is_backed(t *testing.T) {
	st := testState()
	last := world{tokens: map[common.Address]int64{alice: 40, bob: 10}, supply: 50}
	paid := []Paid{{bob, token, big.NewInt(10)}}
	for _, test := range []struct {
		supply          int64 // of the token in the genesis
		lacks           map[common.Address]*big.Int
		wei, ofTheToken int64
	}{
		{40, nil, 1000, 40},
		{30, nil, 1000, 30}, // a rule took some
		{99, nil, 1000, 40}, // a rule made some, with nothing behind it
		{40, map[common.Address]*big.Int{ether: big.NewInt(256), token: big.NewInt(3)}, 744, 37},
		{40, map[common.Address]*big.Int{ether: big.NewInt(1001)}, 0, 40},
	} {
		got := st.CarriedBy(big.NewInt(1000), paid, had(t, st, last, paid), had(t, st, world{supply: test.supply}, paid), test.lacks)
		require.Len(t, got, 2)
		require.Equal(t, []int64{test.wei, test.ofTheToken}, []int64{got[0].Amount.Int64(), got[1].Amount.Int64()}, "%+v", test)
		require.Equal(t, []common.Address{ether, token}, []common.Address{got[0].Asset, got[1].Asset})
	}
}

func TestUpgrade_is_what_ProxyAdmin_takes(t *testing.T) {
	admin, err := abi.JSON(strings.NewReader(`[{"type":"function","name":"upgrade","inputs":[{"type":"address"},{"type":"address"}]},
		{"type":"function","name":"upgradeAndCall","inputs":[{"type":"address"},{"type":"address"},{"type":"bytes"}]}]`))
	require.NoError(t, err)
	want, err := admin.Pack("upgrade", alice, bob)
	require.NoError(t, err)
	require.Equal(t, want, upgrade(alice, bob, nil))
	for _, data := range [][]byte{{}, {1, 2, 3, 4}, make([]byte, 32), make([]byte, 1000)} {
		want, err := admin.Pack("upgradeAndCall", alice, bob, data)
		require.NoError(t, err)
		require.Equal(t, want, upgrade(alice, bob, data), "%d bytes", len(data))
	}
}

func TestWriteCalls(t *testing.T) {
	path := filepath.Join(t.TempDir(), "calls.json")
	require.NoError(t, WriteCalls(path, 11155111, []Call{{Name: "one", To: alice, Data: []byte{1}}, {Name: "two", From: &bob, To: bob, Data: []byte{2}}}))
	text, err := os.ReadFile(path)
	require.NoError(t, err)
	var batch map[string]any
	require.NoError(t, json.Unmarshal(text, &batch))
	require.Equal(t, "1.0", batch["version"])
	require.Equal(t, "11155111", batch["chainId"])
	require.Equal(t, "one; two", batch["meta"].(map[string]any)["description"])
	require.Equal(t, map[string]any{"to": strings.ToLower(bob.Hex()), "value": "0", "data": "0x02", "contractMethod": nil, "contractInputsValues": nil},
		batch["transactions"].([]any)[1])
}

// TestParked_stays_with_the_bridge counts what messages may still take that
// failed in L1's messenger, of the pair and of no other.
func TestParked_stays_with_the_bridge(t *testing.T) {
	pair, other := inflight.Pair{L1: alice, L2: token}, inflight.Pair{L1: alice, L2: bob}
	book := new(inflight.Book)
	for _, w := range []struct {
		status inflight.Status
		pair   inflight.Pair
		amount int64
	}{{inflight.Parked, pair, 5}, {inflight.Parked, pair, 6}, {inflight.Parked, other, 70}, {inflight.Paid, pair, 800}, {inflight.Proven, pair, 900}, {inflight.Failed, pair, 1000}} {
		book.Withdrawals = append(book.Withdrawals, inflight.Withdrawal{Status: w.status, Tokens: &inflight.Tokens{Pair: w.pair, Amount: big.NewInt(w.amount)}})
	}
	book.Withdrawals = append(book.Withdrawals, inflight.Withdrawal{Status: inflight.Parked, Value: big.NewInt(3)})
	require.EqualValues(t, 11, parked(book, pair).Int64())
	require.EqualValues(t, 70, parked(book, other).Int64())
	require.Zero(t, parked(book, inflight.Pair{L1: bob, L2: token}).Sign())
}
