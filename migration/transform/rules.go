package transform

import (
	"errors"
	"fmt"
	"math/big"
	"strings"

	"github.com/BurntSushi/toml"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
)

// RulesVersion is the version of the rules format this package reads.
const RulesVersion = 1

// Rules say how the sovereign chain's genesis differs from the L2's state.
//
//	version = 1
//
//	[chain]
//	id = 4242          # 0 or left out: the L2's
//	osaka-time = 0     # left out: not scheduled
//
//	[[rule]]
//	do = "install"
//	contract = "system-contracts"
//
//	[[rule]]
//	do = "retire"
//	accounts = ["op-predeploys"]
//	to = "0x…"         # who gets their wei; left out: they must have none
//	reason = "no L1 below us"
//
// The rules apply in their order; a later one sees what an earlier one did.
type Rules struct {
	Version int    `toml:"version"`
	Chain   Chain  `toml:"chain"`
	List    []Rule `toml:"rule"`
	// Resolvers and Deltas change nothing. They are the operator's word on what
	// a plan must not leave open.
	Resolvers []Resolver `toml:"resolver"`
	Deltas    []Delta    `toml:"delta"`
}

// Chain is what changes in the chain's configuration.
type Chain struct {
	ID        uint64  `toml:"id" json:"id"`
	OsakaTime *uint64 `toml:"osaka-time" json:"osakaTime,omitempty"`
}

// Rule is one change. Which fields it takes depends on Do.
type Rule struct {
	Do       string   `toml:"do"`
	Contract string   `toml:"contract"` // install: a name of Contracts, or system-contracts
	Accounts []string `toml:"accounts"` // retire, move, burn: addresses, op-predeploys, fee-vaults
	Address  string   `toml:"address"`  // set-slot, set-code
	To       string   `toml:"to"`       // move, mint; retire, where there is wei
	Amount   string   `toml:"amount"`   // mint, wei in decimal; burn, move: left out means all
	Burn     bool     `toml:"burn"`     // retire: their wei is burned
	Slot     string   `toml:"slot"`     // set-slot
	Value    string   `toml:"value"`    // set-slot
	Code     string   `toml:"code"`     // set-code
	Reason   string   `toml:"reason"`
}

// DefaultRules install what every Prague block calls and change nothing else.
// They answer for what is the same on every chain of ours, and for nothing that
// an operator must decide.
const DefaultRules = `version = 1

[[rule]]
do = "install"
contract = "system-contracts"
reason = "called by every Prague block"

[[resolver]]
accounts = ["regalia-contracts", "0x4200000000000000000000000000000000000006"]
name = "the contracts themselves"
reason = "code, storage and wei move together: channels, revenue, stakes and WETH are paid there as here"

[[resolver]]
accounts = ["open-withdrawals", "parked-withdrawals"]
name = "OptimismPortal and messenger on L1"
reason = "they stay, and pay against the outputs proposed"
`

// DecodeRules reads rules and checks each one for itself. Unknown keys are
// refused: a rule with a mistyped field would do something else.
func DecodeRules(text string) (*Rules, error) {
	rules := new(Rules)
	meta, err := toml.Decode(text, rules)
	if err != nil {
		return nil, fmt.Errorf("rules: %w", err)
	}
	if rules.Version != RulesVersion {
		return nil, fmt.Errorf("rules: version %d, this program reads version %d", rules.Version, RulesVersion)
	}
	if unknown := meta.Undecoded(); len(unknown) > 0 {
		return nil, fmt.Errorf("rules: unknown key %q", unknown[0].String())
	}
	for i := range rules.List {
		if err := rules.List[i].validate(); err != nil {
			return nil, fmt.Errorf("rule %d (%s): %w", i+1, rules.List[i].Do, err)
		}
	}
	for i := range rules.Resolvers {
		if err := rules.Resolvers[i].validate(); err != nil {
			return nil, fmt.Errorf("resolver %d: %w", i+1, err)
		}
	}
	for i := range rules.Deltas {
		if err := rules.Deltas[i].validate(); err != nil {
			return nil, fmt.Errorf("delta %d: %w", i+1, err)
		}
	}
	return rules, nil
}

// fields are which of a rule's fields each action takes besides reason: those
// it must have, and after a bar those it may have.
var fields = map[string]string{
	"install":  "contract",
	"retire":   "accounts|to burn",
	"move":     "accounts to|amount",
	"burn":     "accounts|amount",
	"mint":     "to amount",
	"set-slot": "address slot value",
	"set-code": "address code",
}

func (r *Rule) validate() error {
	spec, ok := fields[r.Do]
	if !ok {
		return fmt.Errorf("unknown action %q: want install, retire, move, burn, mint, set-slot or set-code", r.Do)
	}
	must, may, _ := strings.Cut(spec, "|")
	given := map[string]bool{
		"contract": r.Contract != "", "accounts": len(r.Accounts) > 0, "address": r.Address != "", "to": r.To != "",
		"amount": r.Amount != "", "burn": r.Burn, "slot": r.Slot != "", "value": r.Value != "", "code": r.Code != "",
	}
	for _, name := range strings.Fields(must) {
		if !given[name] {
			return fmt.Errorf("%s is missing", name)
		}
		delete(given, name)
	}
	for _, name := range strings.Fields(may) {
		delete(given, name)
	}
	for name, set := range given {
		if set {
			return fmt.Errorf("%s is not for this action", name)
		}
	}
	if r.Do != "install" && r.Reason == "" {
		return errors.New("reason is missing: say why, it goes into the report")
	}
	if r.Burn && r.To != "" {
		return errors.New("to and burn together: the wei goes to one of the two")
	}
	return r.validateValues()
}

func (r *Rule) validateValues() error {
	if r.Contract != "" {
		if _, err := contracts(r.Contract); err != nil {
			return err
		}
	}
	for _, name := range r.Accounts {
		if _, err := group(name); err != nil {
			return err
		}
	}
	for _, address := range []string{r.Address, r.To} {
		if address != "" && !common.IsHexAddress(address) {
			return fmt.Errorf("%q is not a 20-byte address in hex", address)
		}
	}
	if r.Amount != "" {
		if amount, ok := new(big.Int).SetString(r.Amount, 10); !ok || amount.Sign() < 0 || amount.BitLen() > 256 {
			return fmt.Errorf("amount %q is not a 256-bit number of wei in decimal", r.Amount)
		}
	}
	for _, word := range []string{r.Slot, r.Value} {
		if word == "" {
			continue
		}
		if data, err := hexutil.Decode(word); err != nil || len(data) != common.HashLength {
			return fmt.Errorf("%q is not 32 bytes in hex", word)
		}
	}
	if r.Code != "" {
		if _, err := hexutil.Decode(r.Code); err != nil {
			return fmt.Errorf("code: %w", err)
		}
	}
	return nil
}

// addresses are the accounts the rule touches.
func (r *Rule) addresses() []common.Address {
	var list []common.Address
	if r.Contract != "" {
		found, _ := contracts(r.Contract)
		for _, c := range found {
			list = append(list, c.address)
		}
	}
	list = append(list, r.members()...)
	for _, address := range []string{r.Address, r.To} {
		if address != "" {
			list = append(list, common.HexToAddress(address))
		}
	}
	return list
}

// members are the rule's accounts with groups spelled out.
func (r *Rule) members() []common.Address {
	var list []common.Address
	for _, name := range r.Accounts {
		found, _ := group(name)
		list = append(list, found...)
	}
	return list
}

// Touched are the accounts that the rules may change: what Apply has to know.
func (r *Rules) Touched() []common.Address {
	seen := make(map[common.Address]bool)
	var list []common.Address
	for i := range r.List {
		for _, address := range r.List[i].addresses() {
			if !seen[address] {
				seen[address] = true
				list = append(list, address)
			}
		}
	}
	return list
}

// Opened are the accounts of which single slots are set, and whose storage Plan
// must therefore be given.
func (r *Rules) Opened() []common.Address {
	var list []common.Address
	for i := range r.List {
		if r.List[i].Do == "set-slot" {
			list = append(list, common.HexToAddress(r.List[i].Address))
		}
	}
	return list
}
