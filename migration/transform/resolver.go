package transform

import (
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
)

// Classes of money in flight that a resolver can speak for.
const (
	OpenWithdrawals   = "open-withdrawals"   // initiated or proven, not finalized on L1
	ParkedWithdrawals = "parked-withdrawals" // failed in L1's messenger, where they can be relayed again
	UnderivedDeposits = "underived-deposits" // behind the block's L1 origin
	StuckDeposits     = "stuck-deposits"     // failed in the L2's messenger
)

var classes = map[string]bool{OpenWithdrawals: true, ParkedWithdrawals: true, UnderivedDeposits: true, StuckDeposits: true}

// Resolver names who or what answers for money that no key moves: what a
// contract holds, or a class of money in flight.
type Resolver struct {
	Accounts []string `toml:"accounts"` // addresses, groups, or classes
	Name     string   `toml:"name"`     // who: a person, a body, a contract
	Reason   string   `toml:"reason"`   // how each holder comes to the money
}

// Delta names a difference between what L1 holds of an asset and what is owed.
type Delta struct {
	Asset  string `toml:"asset"`  // "ETH" or the token's address on L1
	Amount string `toml:"amount"` // decimal; above zero: L1 holds more
	Reason string `toml:"reason"`
}

func (r *Resolver) validate() error {
	if len(r.Accounts) == 0 || r.Name == "" || r.Reason == "" {
		return errors.New("accounts, name and reason are all needed")
	}
	for _, name := range r.Accounts {
		if _, err := group(name); err != nil && !classes[name] {
			return fmt.Errorf("%w, or a class of money in flight", err)
		}
	}
	return nil
}

func (d *Delta) validate() error {
	if d.Asset != "ETH" && !common.IsHexAddress(d.Asset) {
		return fmt.Errorf("asset %q: want ETH or the address of the token on L1", d.Asset)
	}
	if amount, ok := new(big.Int).SetString(d.Amount, 10); !ok || amount.Sign() == 0 || amount.BitLen() > 256 {
		return fmt.Errorf("amount %q: want a number in decimal, not zero", d.Amount)
	}
	if d.Reason == "" {
		return errors.New("reason is missing: say why, it goes into the report")
	}
	return nil
}

// Value is the amount as a number.
func (d *Delta) Value() *big.Int {
	amount, _ := new(big.Int).SetString(d.Amount, 10)
	return amount
}

// Resolved says who answers for an account's money: a resolver, or a rule that
// takes it elsewhere. It is empty if nobody does.
func (r *Rules) Resolved(account common.Address) (name, reason string) {
	for i := range r.Resolvers {
		for _, text := range r.Resolvers[i].Accounts {
			members, err := group(text)
			for _, member := range members {
				if err == nil && member == account {
					return r.Resolvers[i].Name, r.Resolvers[i].Reason
				}
			}
		}
	}
	for i := range r.List {
		rule := &r.List[i]
		if rule.Do != "move" && rule.Do != "burn" && rule.Do != "retire" || rule.Amount != "" {
			continue // what takes a part leaves the rest to be answered for
		}
		for _, member := range rule.members() {
			if member == account {
				return fmt.Sprintf("rule %d (%s)", i+1, rule.Do), rule.Reason
			}
		}
	}
	return "", ""
}

// ResolvedClass says who answers for a class of money in flight.
func (r *Rules) ResolvedClass(class string) (name, reason string) {
	for i := range r.Resolvers {
		for _, text := range r.Resolvers[i].Accounts {
			if text == class {
				return r.Resolvers[i].Name, r.Resolvers[i].Reason
			}
		}
	}
	return "", ""
}
