package solvency

import (
	"math/big"
	"math/rand"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/regalia-network/regalia/migration/inflight"
)

// world is a bridge whose every movement is known, so that the identity holds
// by construction.
type world struct {
	balances []*big.Int // of the L2's accounts
	ether    Ether
	token    Token
	book     *inflight.Book
}

func (w *world) amount(r *rand.Rand) *big.Int { return big.NewInt(r.Int63n(1_000_000) + 2) }

// newWorld lets deposits and withdrawals of every status happen at random.
func newWorld(r *rand.Rand) *world {
	w := &world{book: &inflight.Book{}}
	pair := inflight.Pair{L1: common.Address{0xa1}, L2: common.Address{0xa2}}
	genesis, arrived, portal := w.amount(r), new(big.Int), new(big.Int)
	passer, burnt := new(big.Int), new(big.Int)
	w.token = Token{Name: "ERC-20", Pair: pair, Escrow: new(big.Int), Vault: new(big.Int), Supply: new(big.Int)}
	for range 5 + r.Intn(20) {
		d := inflight.Deposit{Mint: w.amount(r), Status: pick(r, inflight.Underived, inflight.Derived, inflight.Stuck), Tx: common.Hash{byte(r.Int())}}
		portal.Add(portal, d.Mint)
		if d.Status != inflight.Underived {
			arrived.Add(arrived, d.Mint)
		}
		if r.Intn(2) == 0 {
			d.Tokens = &inflight.Tokens{Pair: pair, Amount: w.amount(r)}
			w.token.Escrow.Add(w.token.Escrow, d.Tokens.Amount)
			if d.Status == inflight.Derived {
				w.token.Supply.Add(w.token.Supply, d.Tokens.Amount)
			}
		}
		w.book.Deposits = append(w.book.Deposits, d)
	}
	supply := new(big.Int).Add(genesis, arrived)
	for range 5 + r.Intn(20) {
		x := inflight.Withdrawal{Value: big.NewInt(r.Int63n(100_000)),
			Status: pick(r, inflight.Initiated, inflight.Proven, inflight.Paid, inflight.Failed, inflight.Parked)}
		passer.Add(passer, x.Value)
		if x.Status == inflight.Paid || x.Status == inflight.Parked {
			portal.Sub(portal, x.Value)
		}
		if r.Intn(2) == 0 {
			x.Tokens = &inflight.Tokens{Pair: pair, Amount: big.NewInt(r.Int63n(10_000) + 1)}
			w.token.Supply.Sub(w.token.Supply, x.Tokens.Amount)
			if x.Status == inflight.Paid {
				w.token.Escrow.Sub(w.token.Escrow, x.Tokens.Amount)
			}
		}
		w.book.Withdrawals = append(w.book.Withdrawals, x)
		if r.Intn(4) == 0 { // somebody calls burn()
			burnt.Add(burnt, passer)
			supply.Sub(supply, passer)
			passer.SetInt64(0)
		}
	}
	donated := w.amount(r)
	portal.Add(portal, donated)
	w.ether = Ether{Escrow: []Line{{Name: "portal", Amount: portal}}, Passer: passer, Genesis: genesis, Burnt: burnt,
		Named: []Line{{Name: "donation", Amount: donated, Reason: "given to the portal"}}}
	// The rest of the supply lies in accounts.
	left := new(big.Int).Sub(supply, passer)
	for range 5 {
		part := big.NewInt(r.Int63n(1000))
		w.balances = append(w.balances, part)
		left.Sub(left, part)
	}
	w.balances = append(w.balances, left, passer)
	return w
}

func pick(r *rand.Rand, from ...inflight.Status) inflight.Status { return from[r.Intn(len(from))] }

// verdict is an error if either asset does not add up.
func (w *world) verdict() (ether, token error) {
	w.ether.Supply = new(big.Int)
	for _, b := range w.balances {
		w.ether.Supply.Add(w.ether.Supply, b)
	}
	ledger, _ := w.ether.Ledger(w.book)
	row := ledger.Work()
	tokens := w.token.Ledger(w.book).Work()
	return row.Err(), tokens.Err()
}

// TestMutations changes each balance, deposit, withdrawal, escrow and named
// difference by one wei up and down: each change must be seen, in the asset it
// is of and in no other.
func TestMutations(t *testing.T) {
	seed := rand.Int63()
	t.Log("seed", seed)
	r := rand.New(rand.NewSource(seed))
	tried := 0
	for range 200 {
		w := newWorld(r)
		ether, token := w.verdict()
		require.NoError(t, ether)
		require.NoError(t, token)
		of := map[bool][]*big.Int{true: {w.ether.Escrow[0].Amount, w.ether.Genesis, w.ether.Named[0].Amount}, false: {w.token.Escrow, w.token.Supply}}
		// The passer's own balance is not among them: what is put there without a
		// withdrawal changes both sums, and is what Sides.Forced tells.
		of[true] = append(of[true], w.balances[:len(w.balances)-1]...)
		for i := range w.book.Deposits {
			d := &w.book.Deposits[i]
			if d.Status == inflight.Underived {
				of[true] = append(of[true], d.Mint)
			}
			if d.Tokens != nil && d.Status != inflight.Derived {
				of[false] = append(of[false], d.Tokens.Amount)
			}
		}
		for i := range w.book.Withdrawals {
			x := &w.book.Withdrawals[i]
			if x.Open() || x.Status == inflight.Failed {
				of[true] = append(of[true], x.Value)
			}
			if x.Tokens != nil && x.Status != inflight.Paid {
				of[false] = append(of[false], x.Tokens.Amount)
			}
		}
		for isEther, amounts := range of {
			for _, amount := range amounts {
				for _, by := range []int64{1, -1} {
					amount.Add(amount, big.NewInt(by))
					ether, token := w.verdict()
					require.Equal(t, isEther, ether != nil, "%d by %d", amount, by)
					require.Equal(t, !isEther, token != nil, "%d by %d", amount, by)
					amount.Sub(amount, big.NewInt(by))
					tried++
				}
			}
		}
	}
	t.Logf("%d changes of one wei, each caught", tried)
}

// TestSides finds on which chain one wei went astray, also where the message has
// come to its end and the identity alone says only that.
func TestSides(t *testing.T) {
	r := rand.New(rand.NewSource(1))
	for range 100 {
		w := newWorld(r)
		_, _ = w.verdict()
		_, sides := w.ether.Ledger(w.book)
		require.Equal(t, w.ether.Named[0].Amount, sides.L1Surplus, "the donation")
		require.Zero(t, sides.L2Destroyed.Sign())
		require.Zero(t, sides.Forced.Sign())
		for i := range w.book.Withdrawals { // a withdrawal that is larger than what was sent
			x := &w.book.Withdrawals[i]
			x.Value.Add(x.Value, common.Big1)
			_, sides := w.ether.Ledger(w.book)
			require.EqualValues(t, -1, sides.Forced.Int64())
			x.Value.Sub(x.Value, common.Big1)
		}
		for i := range w.book.Deposits {
			d := &w.book.Deposits[i]
			d.Mint.Add(d.Mint, common.Big1)
			_, sides := w.ether.Ledger(w.book)
			require.Equal(t, new(big.Int).Sub(w.ether.Named[0].Amount, common.Big1), sides.L1Surplus)
			if d.Status != inflight.Underived {
				require.EqualValues(t, 1, sides.L2Destroyed.Int64())
			}
			d.Mint.Sub(d.Mint, common.Big1)
		}
	}
}

func TestRow_wants_reasons(t *testing.T) {
	l := Ledger{Asset: "ETH", Escrow: []Line{{Amount: big.NewInt(3)}}, Delta: []Line{{Name: "x", Amount: big.NewInt(3), Reason: " "}}}
	row := l.Work()
	require.ErrorContains(t, row.Err(), "x of 3 has no reason")
	l.Delta = nil
	row = l.Work()
	require.ErrorContains(t, row.Err(), "L1 holds 3 more than is owed")
	l.Balances = []Line{{Amount: big.NewInt(4)}}
	row = l.Work()
	require.ErrorContains(t, row.Err(), "L1 holds 1 less than is owed: insolvent")
}

// TestClaimed: what the vault has paid of balances is a term of δ, which is no
// lack of money behind the rest; what L1 never held is.
func TestClaimed(t *testing.T) {
	e := Ether{
		Escrow: []Line{{Name: "vault", Amount: big.NewInt(70)}}, Supply: big.NewInt(105), Passer: new(big.Int), Genesis: big.NewInt(5), Burnt: new(big.Int), Claimed: big.NewInt(30),
	}
	ledger, sides := e.Ledger(&inflight.Book{Deposits: []inflight.Deposit{{Status: inflight.Derived, Mint: big.NewInt(100)}}})
	row := ledger.Work()
	require.NoError(t, row.Err())
	require.EqualValues(t, -35, row.Delta.Int64())
	require.EqualValues(t, 5, row.Unbacked().Int64())
	require.Zero(t, sides.L1Surplus.Sign(), "claims left L1 as payments do")

	token := Token{Escrow: new(big.Int), Vault: big.NewInt(7), Supply: big.NewInt(10), Claimed: big.NewInt(3)}
	row = token.Ledger(new(inflight.Book)).Work()
	require.NoError(t, row.Err())
	require.Zero(t, row.Unbacked().Sign())
	token.Claimed = nil
	row = token.Ledger(new(inflight.Book)).Work()
	require.ErrorContains(t, row.Err(), "3 less than is owed")
}
