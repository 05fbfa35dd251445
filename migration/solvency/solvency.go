// Package solvency holds the identity that must be true of each asset before
// the L2 ends:
//
//	L1 escrow = L2 balances + unfinalized withdrawals + underived deposits + δ
//
// to the wei, with each part of δ named. It is pure: figures in, a verdict out.
// Where they come from, and whether those sources are to be believed, is its
// caller's affair.
package solvency

import (
	"fmt"
	"math/big"
	"strings"
)

// Line is one amount that goes into a sum, and what it is.
type Line struct {
	Name   string   `json:"name"`
	Amount *big.Int `json:"amount"`
	Reason string   `json:"reason,omitempty"` // of a line of δ: why it is right that it is there
}

// Ledger is all that is known of one asset. Amounts may be negative.
type Ledger struct {
	Asset       string `json:"asset"`
	Escrow      []Line `json:"escrow"`      // what L1 holds for the L2
	Balances    []Line `json:"balances"`    // what the L2's accounts hold
	Withdrawals []Line `json:"withdrawals"` // left the L2, not paid on L1
	Deposits    []Line `json:"deposits"`    // taken on L1, not yet on the L2
	Delta       []Line `json:"delta"`       // named differences
}

// Row is the identity worked out.
type Row struct {
	Asset       string   `json:"asset"`
	Escrow      *big.Int `json:"escrow"`
	Balances    *big.Int `json:"balances"`
	Withdrawals *big.Int `json:"withdrawals"`
	Deposits    *big.Int `json:"deposits"`
	Delta       *big.Int `json:"delta"`
	// Residual is what is left of the escrow when all else is taken off: zero,
	// or the identity does not hold.
	Residual *big.Int `json:"residual"`
	Terms    []Line   `json:"terms"` // of δ
}

func sum(lines []Line) *big.Int {
	total := new(big.Int)
	for _, line := range lines {
		total.Add(total, line.Amount)
	}
	return total
}

// Work works the identity out.
func (l *Ledger) Work() Row {
	row := Row{
		Asset: l.Asset, Escrow: sum(l.Escrow), Balances: sum(l.Balances), Withdrawals: sum(l.Withdrawals),
		Deposits: sum(l.Deposits), Delta: sum(l.Delta), Terms: l.Delta,
	}
	row.Residual = new(big.Int).Set(row.Escrow)
	for _, part := range []*big.Int{row.Balances, row.Withdrawals, row.Deposits, row.Delta} {
		row.Residual.Sub(row.Residual, part)
	}
	return row
}

// Err is nil if the identity holds and each part of δ says why.
func (r *Row) Err() error {
	for _, term := range r.Terms {
		if term.Amount.Sign() != 0 && strings.TrimSpace(term.Reason) == "" {
			return fmt.Errorf("%s: %s of %s has no reason", r.Asset, term.Name, term.Amount)
		}
	}
	switch r.Residual.Sign() {
	case 0:
		return nil
	case 1:
		return fmt.Errorf("%s: L1 holds %s more than is owed: find out why and name it as [[delta]] in the rules", r.Asset, r.Residual)
	}
	return fmt.Errorf("%s: L1 holds %s less than is owed: insolvent, or a source is wrong", r.Asset, new(big.Int).Neg(r.Residual))
}

// Unbacked is how much of the balances has nothing behind it on L1, by the terms
// of δ, but for what was claimed there already.
func (r *Row) Unbacked() *big.Int {
	total := new(big.Int)
	for _, term := range r.Terms {
		if term.Amount.Sign() < 0 && term.Name != claimedName {
			total.Sub(total, term.Amount)
		}
	}
	return total
}
