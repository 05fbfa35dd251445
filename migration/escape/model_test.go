package escape

import (
	"fmt"
	"math/rand"
	"os"
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"
)

// The model is of money around the cut-over, as portal, L2, EscapeVault and the
// sovereign genesis have it: each step is what one of their functions does, with
// its conditions. What is checked is where each wei is, and that whoever owned
// it gets it once: on L1, by the portal or the vault, or in the sovereign chain.

type place int

const (
	begun place = iota // on the L2; the passer has it
	proven
	finalized // paid by the portal
	escaped   // paid by the vault
)

type withdrawal struct {
	owner, amount int
	at            place
	last          bool // the last state has it
}

type deposit struct {
	owner, amount int
	derived       bool
}

// world is all of it. Wei that a step moves are moved once, by hand, in both
// books: owed is what each owner has a right to, the rest says where it is.
type world struct {
	random      *rand.Rand
	portal      int // ETH
	vault       int
	l2          []int // balances
	wallet      []int // what L1 paid each owner, and what it has not deposited
	withdrawals []*withdrawal
	deposits    []*deposit

	retired, stopped, open bool
	last                   []int // balances in the last state
	paid                   []int // by the vault, of balances
	frozen                 bool
	building               []int // a genesis under construction
	genesis                []int // sealed
	owned                  []int // what each owner began with
}

const owners = 4

func newWorld(seed int64) *world {
	w := &world{random: rand.New(rand.NewSource(seed)), l2: make([]int, owners), wallet: make([]int, owners), paid: make([]int, owners), owned: make([]int, owners)}
	for i := range owners {
		w.owned[i] = 1 + w.random.Intn(1000)
		w.wallet[i] = w.owned[i]
	}
	return w
}

// step does one random thing, if its conditions hold.
func (w *world) step() {
	i := w.random.Intn(owners)
	switch w.random.Intn(11) {
	case 0, 1:
		w.deposit(i)
	case 2:
		w.derive()
	case 3:
		w.withdraw(i)
	case 4:
		w.prove()
	case 5:
		w.finalize()
	case 6:
		if w.random.Intn(6) == 0 {
			w.advance()
		}
	case 7:
		w.claim(i)
	case 8:
		w.claimWithdrawal()
	case 9:
		w.build()
	case 10:
		w.seal(w.random.Intn(4) == 0)
	}
}

// some is a part of what there is.
func (w *world) some(of int) int {
	if of == 0 {
		return 0
	}
	return 1 + w.random.Intn(of)
}

// deposit is portal.depositTransaction.
func (w *world) deposit(i int) {
	if n := w.some(w.wallet[i]); n > 0 && !w.retired {
		w.wallet[i] -= n
		w.portal += n
		w.deposits = append(w.deposits, &deposit{owner: i, amount: n})
	}
}

// derive brings the oldest deposit to the L2, in the order of L1.
func (w *world) derive() {
	for _, d := range w.deposits {
		if !d.derived && !w.stopped {
			d.derived = true
			w.l2[d.owner] += d.amount
			return
		}
	}
}

func (w *world) withdraw(i int) {
	if n := w.some(w.l2[i]); n > 0 && !w.stopped {
		w.l2[i] -= n
		w.withdrawals = append(w.withdrawals, &withdrawal{owner: i, amount: n})
	}
}

func (w *world) pick() *withdrawal {
	if len(w.withdrawals) == 0 {
		return nil
	}
	return w.withdrawals[w.random.Intn(len(w.withdrawals))]
}

func (w *world) prove() {
	if x := w.pick(); x != nil && x.at == begun && !w.retired {
		x.at = proven
	}
}

// finalize is portal.finalizeWithdrawalTransaction.
func (w *world) finalize() {
	if x := w.pick(); x != nil && x.at == proven && !w.retired {
		x.at = finalized
		w.portal -= x.amount
		w.wallet[x.owner] += x.amount
	}
}

// advance is the cut-over, one step at a time: the portal is closed and swept;
// the L2 stops once its L1 origin has come there, with no deposit left; open.
func (w *world) advance() {
	switch {
	case !w.retired:
		w.retired = true
		w.vault, w.portal = w.vault+w.portal, 0
	case !w.stopped:
		for _, d := range w.deposits {
			if !d.derived {
				return // open would refuse: DepositsMissing
			}
		}
		w.stopped = true
		w.last = append([]int{}, w.l2...)
		for _, x := range w.withdrawals {
			x.last = true
		}
	default:
		w.open = true
	}
}

// claim is vault.claim, by proof in the last state and in the genesis.
func (w *world) claim(i int) {
	if !w.open || w.frozen {
		return
	}
	gone := w.paid[i]
	if w.genesis != nil {
		gone += w.genesis[i]
	}
	if n := w.last[i] - gone; n > 0 {
		w.paid[i] += n
		w.vault -= n
		w.wallet[i] += n
	}
}

// claimWithdrawal is vault.claimWithdrawal; the portal's book has what either
// of the two has paid.
func (w *world) claimWithdrawal() {
	if x := w.pick(); x != nil && w.open && x.last && x.at < finalized {
		x.at = escaped
		w.vault -= x.amount
		w.wallet[x.owner] += x.amount
	}
}

// build freezes claims and makes a genesis of what was not paid; some of the
// rest it leaves out, as rules do that burn. A freeze may end with no genesis.
func (w *world) build() {
	switch {
	case !w.open || w.genesis != nil:
	case w.frozen && w.random.Intn(3) == 0:
		w.frozen, w.building = false, nil
	case !w.frozen:
		w.frozen, w.building = true, make([]int, owners)
		for i := range owners {
			if left := w.last[i] - w.paid[i]; w.random.Intn(4) > 0 {
				w.building[i] = left
			} else {
				w.building[i] = w.random.Intn(left + 1)
			}
		}
	}
}

// seal is vault.seal, of what was built or of a lie, and refute where that
// carries what was paid: somebody always does, in time.
func (w *world) seal(lie bool) {
	if !w.frozen {
		return
	}
	w.genesis, w.frozen, w.building = w.building, false, nil
	for i := range owners {
		if lie && w.paid[i] > 0 {
			w.genesis[i] = w.last[i] - w.paid[i] + 1
			w.claim((i + 1) % owners) // who claims before the refutation gets no more than is theirs
			if w.paid[i] > 0 && w.genesis[i] > w.last[i]-w.paid[i] {
				w.genesis = nil
			}
			return
		}
	}
}

// check finds each owner's wei, wherever it is, exactly once.
func (w *world) check() error {
	have := append([]int{}, w.wallet...)
	escrow := w.portal + w.vault
	for _, d := range w.deposits {
		if !d.derived {
			have[d.owner] += d.amount
			escrow -= d.amount
		}
	}
	for _, x := range w.withdrawals {
		if x.at < finalized {
			have[x.owner] += x.amount
			escrow -= x.amount
		}
	}
	for i := range owners {
		left := w.l2[i]
		if w.stopped {
			left = w.last[i] - w.paid[i]
		}
		if left < 0 || w.genesis != nil && w.genesis[i] > left {
			return fmt.Errorf("owner %d: %d left of the last state, the genesis carries %v", i, left, w.genesis)
		}
		have[i] += left
		escrow -= left
		if have[i] != w.owned[i] {
			return fmt.Errorf("owner %d has %d, began with %d", i, have[i], w.owned[i])
		}
	}
	if escrow != 0 || w.portal < 0 || w.vault < 0 {
		return fmt.Errorf("escrow is %d more than what is owed (portal %d, vault %d)", escrow, w.portal, w.vault)
	}
	return nil
}

// finish has everybody take what is theirs: then L1 has paid all that the
// sovereign chain does not carry, and the vault has that much and no more.
func (w *world) finish() error {
	for !w.open {
		w.advance()
		w.derive()
	}
	w.frozen = false
	for range 40 * (1 + len(w.withdrawals)) {
		w.claimWithdrawal()
	}
	carried := 0
	for i := range owners {
		w.claim(i)
		sovereign := 0
		if w.genesis != nil {
			sovereign = w.genesis[i]
		}
		if carried += sovereign; w.wallet[i]+sovereign != w.owned[i] {
			return fmt.Errorf("owner %d ends with %d on L1 and %d in the sovereign chain, began with %d", i, w.wallet[i], sovereign, w.owned[i])
		}
	}
	if w.vault != carried {
		return fmt.Errorf("the vault is left with %d, the genesis carries %d", w.vault, carried)
	}
	return w.check()
}

// TestModel_eachWeiOnce plays random schedules. SEED= plays one.
func TestModel_eachWeiOnce(t *testing.T) {
	const schedules, steps = 20_000, 160
	from, count := int64(1), schedules
	if text := os.Getenv("SEED"); text != "" {
		seed, err := strconv.ParseInt(text, 10, 64)
		require.NoError(t, err)
		from, count = seed, 1
	}
	var sealed, escapes, portal, without int
	for seed := from; seed < from+int64(count); seed++ {
		w := newWorld(seed)
		for range steps {
			w.step()
			require.NoError(t, w.check(), "SEED=%d", seed)
		}
		require.NoError(t, w.finish(), "SEED=%d", seed)
		if w.genesis != nil {
			sealed++
		} else {
			without++
		}
		for _, x := range w.withdrawals {
			switch x.at {
			case finalized:
				portal++
			case escaped:
				escapes++
			}
		}
	}
	t.Logf("%d schedules: %d with a sovereign genesis, %d without; withdrawals paid: %d by the portal, %d by the vault", count, sealed, without, portal, escapes)
	if count == schedules {
		for _, n := range []int{sealed, without, portal, escapes} {
			require.Greater(t, n, schedules/20, "a kind of schedule is hardly played")
		}
	}
}
