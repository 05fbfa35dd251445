package solvency

import (
	"math/big"

	"github.com/regalia-network/regalia/migration/inflight"
)

// Ether is what the identity of ETH is made of.
type Ether struct {
	Escrow  []Line   // balances of portal and lockbox
	Supply  *big.Int // of all accounts of the L2
	Passer  *big.Int // the message passer's share of it: withdrawn, and not removed yet
	Genesis *big.Int // what the L2 began with, for which L1 took nothing
	Burnt   *big.Int // what the message passer has removed
	Claimed *big.Int // what EscapeVault has paid of balances; nil: nothing
	Named   []Line   // from the rules
}

// Sides say on which chain a residual arose: each chain's own logs say how much
// there must be.
type Sides struct {
	// L1Surplus is escrow beyond deposits less payments: given or forced to the
	// portal. Below zero, ether is missing.
	L1Surplus *big.Int `json:"l1Surplus"`
	// L2Destroyed is what came to the L2 and is there no more, but for
	// withdrawals. Below zero, the L2 has ether from nowhere.
	L2Destroyed *big.Int `json:"l2Destroyed"`
	// Forced is what the message passer was given without a withdrawal.
	Forced *big.Int `json:"forcedIntoMessagePasser"`
}

// Ledger makes ETH's ledger, and says on which side a residual arises.
func (e *Ether) Ledger(book *inflight.Book) (*Ledger, Sides) {
	l := &Ledger{Asset: "ETH", Escrow: e.Escrow, Balances: []Line{
		{Name: "all accounts of the L2", Amount: e.Supply},
		{Name: "withdrawn, in the message passer", Amount: new(big.Int).Neg(e.Passer)},
	}}
	minted, paid, sent, failed := new(big.Int), new(big.Int), new(big.Int), new(big.Int)
	arrived := new(big.Int)
	for i := range book.Deposits {
		d := &book.Deposits[i]
		minted.Add(minted, d.Mint)
		if d.Status == inflight.Underived {
			l.Deposits = append(l.Deposits, Line{Name: "deposit " + d.Tx.Hex(), Amount: d.Mint})
		} else {
			arrived.Add(arrived, d.Mint)
		}
	}
	for i := range book.Withdrawals {
		w := &book.Withdrawals[i]
		sent.Add(sent, w.Value)
		switch w.Status {
		case inflight.Paid, inflight.Parked:
			paid.Add(paid, w.Value)
		case inflight.Failed:
			failed.Add(failed, w.Value)
		default:
			l.Withdrawals = append(l.Withdrawals, Line{Name: "withdrawal " + w.Hash.Hex(), Amount: w.Value})
		}
	}
	l.Delta = []Line{
		{Name: "L2 genesis", Amount: new(big.Int).Neg(e.Genesis), Reason: "balances that the L2 began with, which L1 never held"},
		{Name: "failed on L1", Amount: failed, Reason: "withdrawals whose call failed: the portal keeps their wei for ever"},
	}
	l.Delta = append(append(l.Delta, claimed(e.Claimed)...), e.Named...)
	if e.Claimed != nil {
		paid.Add(paid, e.Claimed)
	}

	sides := Sides{L1Surplus: new(big.Int).Add(sum(e.Escrow), paid), L2Destroyed: new(big.Int).Add(e.Genesis, arrived), Forced: new(big.Int).Add(e.Passer, e.Burnt)}
	sides.L1Surplus.Sub(sides.L1Surplus, minted)
	sides.L2Destroyed.Sub(sides.L2Destroyed, e.Burnt).Sub(sides.L2Destroyed, e.Supply)
	sides.Forced.Sub(sides.Forced, sent)
	return l, sides
}

// Token is what the identity of a bridged ERC-20 is made of.
type Token struct {
	Name string
	inflight.Pair
	Escrow *big.Int // L1's bridge: deposits[L1][L2]
	Vault  *big.Int // what EscapeVault has of it, after the bridge was emptied
	Supply *big.Int // of the L2's token
	// Claimed is what EscapeVault has paid of balances; nil: nothing.
	Claimed *big.Int
	Named   []Line
}

const claimedName = "claimed on L1"

// claimed is the line of δ for balances that were paid on L1 already.
func claimed(amount *big.Int) []Line {
	if amount == nil || amount.Sign() == 0 {
		return nil
	}
	return []Line{{Name: claimedName, Amount: new(big.Int).Neg(amount), Reason: "balances that EscapeVault has paid, which the genesis must not carry"}}
}

// Ledger makes the token's ledger.
func (t *Token) Ledger(book *inflight.Book) *Ledger {
	l := &Ledger{Asset: t.Name,
		Escrow:   []Line{{Name: "deposits in L1's standard bridge", Amount: t.Escrow}, {Name: "escrow in EscapeVault", Amount: t.Vault}},
		Balances: []Line{{Name: "total supply on the L2", Amount: t.Supply}}, Delta: append(claimed(t.Claimed), t.Named...)}
	for i := range book.Deposits {
		d := &book.Deposits[i]
		if d.Tokens != nil && d.Tokens.Pair == t.Pair && d.Status != inflight.Derived {
			l.Deposits = append(l.Deposits, Line{Name: string(d.Status) + ": deposit " + d.Tx.Hex(), Amount: d.Tokens.Amount})
		}
	}
	for i := range book.Withdrawals {
		w := &book.Withdrawals[i]
		if w.Tokens != nil && w.Tokens.Pair == t.Pair && w.Status != inflight.Paid {
			l.Withdrawals = append(l.Withdrawals, Line{Name: string(w.Status) + ": withdrawal " + w.Hash.Hex(), Amount: w.Tokens.Amount})
		}
	}
	return l
}
