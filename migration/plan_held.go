package migration

import (
	"context"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/regalia-network/regalia/migration/bridge"
)

// Holding is money that no key moves: what a contract has of one asset, and who
// answers for it.
type Holding struct {
	Account  string   `json:"account"` // address; the key, where the address is not known
	Asset    string   `json:"asset"`   // "ETH", or the token's address on the L2
	Amount   *big.Int `json:"amount"`
	Resolver string   `json:"resolver"` // empty: nobody
	Reason   string   `json:"reason"`
}

// holdings lists what contracts hold, of ether and of each bridged token.
func (p *planner) holdings(ctx context.Context, tokens []bridge.Token) error {
	var known []common.Address
	nameless := 0
	for i := range p.survey.contracts {
		c := &p.survey.contracts[i]
		if c.HasAddress {
			known = append(known, c.Address)
		} else {
			nameless++
		}
		if c.Balance.IsZero() {
			continue
		}
		h := Holding{Account: c.Name(), Asset: "ETH", Amount: c.Balance.ToBig()}
		if c.HasAddress {
			h.Resolver, h.Reason = p.rules.Resolved(c.Address)
		}
		p.plan.Held = append(p.plan.Held, h)
	}
	for i := range tokens {
		t := &tokens[i]
		if t.Supply.Sign() == 0 {
			continue
		}
		held, err := bridge.Holdings(ctx, p.l2View, t.L2, known)
		if err != nil {
			return err
		}
		for account, amount := range held {
			h := Holding{Account: account.Hex(), Asset: t.L2.Hex(), Amount: amount}
			h.Resolver, h.Reason = p.rules.Resolved(account)
			p.plan.Held = append(p.plan.Held, h)
		}
		p.plan.check("contracts' addresses", nameless == 0, "%d of %d contracts have no known address, so what they hold of token %s is not known",
			nameless, len(p.survey.contracts), t.L2)
	}
	slices.SortStableFunc(p.plan.Held, func(a, b Holding) int {
		if a.Asset != b.Asset {
			return compareAssets(a.Asset, b.Asset)
		}
		return b.Amount.Cmp(a.Amount)
	})
	nobody := 0
	first := ""
	for _, h := range p.plan.Held {
		if h.Resolver == "" {
			nobody++
			if first == "" {
				first = ", first " + h.Account + " for " + h.Amount.String() + " of " + h.Asset + ": name who with [[resolver]] in the rules, or move it by a rule"
			}
		}
	}
	p.plan.check("held by contracts", nobody == 0, "%d holdings, nobody answers for %d%s", len(p.plan.Held), nobody, first)
	return nil
}

// compareAssets puts ether first.
func compareAssets(a, b string) int {
	switch {
	case a == "ETH":
		return -1
	case b == "ETH":
		return 1
	case a < b:
		return -1
	}
	return 1
}
