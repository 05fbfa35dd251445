package transform

import (
	"fmt"
	"math/big"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/holiman/uint256"

	"github.com/regalia-network/regalia/migration/chunk"
)

// Plan applies the rules to the accounts they touch and returns what comes of
// it. existing holds those of rules.Touched that the L2 has; storage the slots
// of those of rules.Opened.
func (r *Rules) Plan(existing map[common.Address]chunk.Account, storage map[common.Address][]chunk.Slot) (*Result, error) {
	p := &planner{
		existing: existing, storage: storage, drafts: make(map[common.Address]*draft),
		result: &Result{Chain: r.Chain, Minted: new(big.Int), Burned: new(big.Int)},
	}
	for i := range r.List {
		p.rule, p.number = &r.List[i], i+1
		if err := p.apply(); err != nil {
			return nil, fmt.Errorf("rule %d (%s): %w", p.number, p.rule.Do, err)
		}
	}
	return p.finish()
}

// draft is an account while rules work on it.
type draft struct {
	change  Change
	slots   map[common.Hash]chunk.Slot // if opened, by key
	touched bool
}

type planner struct {
	existing map[common.Address]chunk.Account
	storage  map[common.Address][]chunk.Slot
	drafts   map[common.Address]*draft
	rule     *Rule
	number   int
	result   *Result
}

func (p *planner) draft(address common.Address) *draft {
	if d := p.drafts[address]; d != nil {
		return d
	}
	d := &draft{change: Change{Address: address, New: chunk.Account{
		Key: crypto.Keccak256Hash(address[:]), Address: address, HasAddress: true,
		CodeHash: types.EmptyCodeHash, StorageRoot: types.EmptyRootHash,
	}}}
	if old, ok := p.existing[address]; ok {
		d.change.Old, d.change.New = &old, old
	}
	p.drafts[address] = d
	return d
}

func (p *planner) apply() error {
	switch r := p.rule; r.Do {
	case "install":
		return p.install()
	case "retire":
		return p.retire()
	case "move", "burn":
		return p.take()
	case "mint":
		amount, _ := uint256.FromDecimal(r.Amount)
		p.result.Minted.Add(p.result.Minted, amount.ToBig())
		return p.give(common.HexToAddress(r.To), amount)
	case "set-slot":
		return p.setSlot()
	default: // set-code; validate knows no other
		p.setCode(p.draft(common.HexToAddress(r.Address)), hexutil.MustDecode(r.Code))
		return nil
	}
}

// step notes one change of one field.
func (p *planner) step(d *draft, field, before, after string) {
	if before == after {
		return
	}
	d.touched = true
	p.result.Steps = append(p.result.Steps, Step{
		Rule: p.number, Do: p.rule.Do, Address: d.change.Address, Field: field, Old: before, New: after, Reason: p.rule.Reason,
	})
}

// install puts system contracts where the L2 has none. Another contract at
// such an address is an error: what it holds would be lost.
func (p *planner) install() error {
	found, err := contracts(p.rule.Contract)
	if err != nil {
		return err
	}
	for _, c := range found {
		d, codeHash := p.draft(c.address), crypto.Keccak256Hash(c.code)
		now := &d.change.New
		if now.CodeHash == codeHash {
			continue
		}
		if now.HasCode() || now.HasStorage() {
			return fmt.Errorf("%s: the L2 has code %s at %s, Prague wants %s there: retire that contract first",
				c.name, now.CodeHash, c.address, codeHash)
		}
		p.setNonce(d, max(now.Nonce, 1))
		p.setCode(d, c.code)
	}
	return nil
}

// retire replaces code by a refusal and drops storage. Accounts that the L2
// does not have are passed over. Nonces stay, so that nothing can be created
// again at an address derived from them.
func (p *planner) retire() error {
	for _, address := range p.rule.members() {
		if _, known := p.existing[address]; !known && (p.drafts[address] == nil || !p.drafts[address].touched) {
			continue
		}
		d := p.draft(address)
		now := &d.change.New
		if !now.Balance.IsZero() {
			amount := now.Balance
			switch {
			case p.rule.Burn:
				p.result.Burned.Add(p.result.Burned, amount.ToBig())
			case p.rule.To != "":
				if err := p.give(common.HexToAddress(p.rule.To), &amount); err != nil {
					return err
				}
			default:
				return fmt.Errorf("%s holds %s wei: say with \"to\" who gets it, or \"burn\" it", address, amount.Dec())
			}
			p.setBalance(d, new(uint256.Int))
		}
		p.setCode(d, retiredCode)
		p.step(d, "storage", now.StorageRoot.Hex(), types.EmptyRootHash.Hex())
		now.StorageRoot, d.slots = types.EmptyRootHash, make(map[common.Hash]chunk.Slot)
		d.change.Replaced = true
	}
	return nil
}

// take takes wei from accounts: to another one, or out of the world.
func (p *planner) take() error {
	for _, address := range p.rule.members() {
		d := p.draft(address)
		amount := d.change.New.Balance
		if p.rule.Amount != "" {
			want, _ := uint256.FromDecimal(p.rule.Amount)
			if want.Gt(&amount) {
				return fmt.Errorf("%s has %s wei, %s are to be taken", address, amount.Dec(), want.Dec())
			}
			amount = *want
		}
		if amount.IsZero() {
			continue
		}
		p.setBalance(d, new(uint256.Int).Sub(&d.change.New.Balance, &amount))
		if p.rule.Do == "burn" {
			p.result.Burned.Add(p.result.Burned, amount.ToBig())
		} else if err := p.give(common.HexToAddress(p.rule.To), &amount); err != nil {
			return err
		}
	}
	return nil
}

func (p *planner) give(to common.Address, amount *uint256.Int) error {
	d := p.draft(to)
	sum, overflow := new(uint256.Int).AddOverflow(&d.change.New.Balance, amount)
	if overflow {
		return fmt.Errorf("%s: balance exceeds 256 bits", to)
	}
	p.setBalance(d, sum)
	return nil
}

func (p *planner) setBalance(d *draft, value *uint256.Int) {
	p.step(d, "balance", d.change.New.Balance.Dec(), value.Dec())
	d.change.New.Balance = *value
}

func (p *planner) setNonce(d *draft, nonce uint64) {
	p.step(d, "nonce", fmt.Sprint(d.change.New.Nonce), fmt.Sprint(nonce))
	d.change.New.Nonce = nonce
}

func (p *planner) setCode(d *draft, code []byte) {
	hash := crypto.Keccak256Hash(code)
	p.step(d, "code", d.change.New.CodeHash.Hex(), hash.Hex())
	d.change.New.CodeHash, d.change.Code = hash, code
}

func (p *planner) setSlot() error {
	d := p.draft(common.HexToAddress(p.rule.Address))
	if d.slots == nil {
		d.slots = make(map[common.Hash]chunk.Slot)
		for _, slot := range p.storage[d.change.Address] {
			d.slots[slot.Key] = slot
		}
	}
	preimage, value := common.HexToHash(p.rule.Slot), common.HexToHash(p.rule.Value)
	key := crypto.Keccak256Hash(preimage[:])
	p.step(d, "slot "+preimage.Hex(), d.slots[key].Value.Hex(), value.Hex())
	if value == (common.Hash{}) {
		delete(d.slots, key)
	} else {
		d.slots[key] = chunk.Slot{Key: key, Preimage: preimage, HasPreimage: true, Value: value}
	}
	d.change.Replaced = true
	root, err := chunk.StorageRoot(sorted(d.slots))
	d.change.New.StorageRoot = root
	return err
}

func sorted(slots map[common.Hash]chunk.Slot) []chunk.Slot {
	list := make([]chunk.Slot, 0, len(slots))
	for _, slot := range slots {
		list = append(list, slot)
	}
	slices.SortFunc(list, func(a, b chunk.Slot) int { return a.Key.Cmp(b.Key) })
	return list
}

// finish orders the changed accounts by key.
func (p *planner) finish() (*Result, error) {
	for _, d := range p.drafts {
		if !d.touched {
			continue
		}
		if d.change.Replaced {
			d.change.Slots = sorted(d.slots)
		}
		var why []string
		for _, s := range p.result.Steps {
			if s.Address == d.change.Address && !slices.Contains(why, s.Do+": "+s.Reason) {
				why = append(why, s.Do+": "+s.Reason)
			}
		}
		d.change.Reason = strings.Join(why, "; ")
		p.result.Changes = append(p.result.Changes, d.change)
	}
	slices.SortFunc(p.result.Changes, func(a, b Change) int { return a.New.Key.Cmp(b.New.Key) })
	return p.result, nil
}
