package cutover

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"math/big"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/regalia-network/regalia/bindings"
	"github.com/regalia-network/regalia/migration/chunk"
	"github.com/regalia-network/regalia/migration/view"
)

// Paid is what the vault has paid of an account's balance.
type Paid struct {
	Account common.Address
	Asset   common.Address // the L2's token; zero for ETH
	Amount  *big.Int
}

var claimed = crypto.Keccak256Hash([]byte("Claimed(address,address,address,uint256)"))

// Claimed reads what the vault has paid up to L1's finalized block, which must
// be one at which it is frozen: what is paid later would be missing.
func (s *Site) Claimed(ctx context.Context) ([]Paid, *Standing, error) {
	standing, err := s.Look(ctx, "finalized")
	if err != nil {
		return nil, nil, err
	}
	if !standing.Frozen() && standing.Genesis == (common.Hash{}) {
		return nil, nil, fmt.Errorf("claims are not frozen at L1's finalized block %d: run regalia migrate l1 freeze, or wait until L1 has finalized it", standing.Block)
	}
	list, err := s.paidUpTo(ctx, standing.Block)
	return list, standing, err
}

// paidUpTo reads what the vault has paid of balances up to a block of L1.
func (s *Site) paidUpTo(ctx context.Context, block uint64) ([]Paid, error) {
	vault := bindings.NewEscapeVault()
	sums := make(map[[2]common.Address]*big.Int)
	err := view.Logs(ctx, s.client, view.Query{Addresses: []common.Address{s.Vault}, Topics: []common.Hash{claimed}, From: s.Since, To: block}, func(log *types.Log) error {
		event, err := vault.UnpackClaimedEvent(log)
		if err != nil {
			return err
		}
		key := [2]common.Address{event.Asset, event.Account}
		if sums[key] == nil {
			sums[key] = new(big.Int)
		}
		sums[key].Add(sums[key], event.Amount)
		return nil
	})
	if err != nil {
		return nil, err
	}
	list := make([]Paid, 0, len(sums))
	at := view.At(s.client, block)
	for key, amount := range sums {
		book, err := at.Number(ctx, s.Vault, "paid(address,address)", view.AddressWord(key[1]), view.AddressWord(key[0]))
		if err != nil {
			return nil, err
		}
		if book.Cmp(amount) != 0 {
			return nil, fmt.Errorf("vault %s paid account %s %s of asset %s by its books, its logs say %s: the L1 node leaves logs out", s.Vault, key[1], book, key[0], amount)
		}
		list = append(list, Paid{Account: key[1], Asset: key[0], Amount: amount})
	}
	slices.SortFunc(list, func(a, b Paid) int {
		if c := a.Asset.Cmp(b.Asset); c != 0 {
			return c
		}
		return a.Account.Cmp(b.Account)
	})
	return list, nil
}

// Had is what states say of the accounts that were paid, and of tokens' supplies.
type Had struct {
	balance map[[2]common.Address]*big.Int
	supply  map[common.Address]*big.Int
}

// Holdings reads the paid accounts' balances, and the tokens' supplies, from the
// records of a state, in one pass.
func (st *State) Holdings(records iter.Seq2[chunk.Record, error], paid []Paid) (*Had, error) {
	h := &Had{balance: make(map[[2]common.Address]*big.Int), supply: make(map[common.Address]*big.Int)}
	type place struct {
		account, slot common.Hash
	}
	wei, slots := make(map[common.Hash]common.Address), make(map[place]*big.Int)
	for _, p := range paid {
		amount := new(big.Int)
		h.balance[[2]common.Address{p.Asset, p.Account}] = amount
		if p.Asset == (common.Address{}) {
			wei[crypto.Keccak256Hash(p.Account[:])] = p.Account
			continue
		}
		asset := st.Asset(p.Asset)
		if asset == nil {
			return nil, fmt.Errorf("the vault paid token %s, which the cut-over's state does not name", p.Asset)
		}
		slot := asset.balanceOf(p.Account)
		slots[place{crypto.Keccak256Hash(p.Asset[:]), crypto.Keccak256Hash(slot[:])}] = amount
	}
	for i := range st.Assets {
		a, amount := &st.Assets[i], new(big.Int)
		h.supply[a.L2] = amount
		slots[place{crypto.Keccak256Hash(a.L2[:]), crypto.Keccak256Hash(a.SupplySlot[:])}] = amount
	}
	var open common.Hash
	for record, err := range records {
		if err != nil {
			return nil, err
		}
		if record.Account != nil {
			open = record.Account.Key
			if account, ok := wei[open]; ok {
				h.balance[[2]common.Address{{}, account}].Set(record.Account.Balance.ToBig())
			}
		} else if amount := slots[place{open, record.Slot.Key}]; amount != nil {
			amount.SetBytes(record.Slot.Value[:])
		}
	}
	return h, nil
}

// balanceOf is the slot of an account's balance.
func (a *Asset) balanceOf(account common.Address) common.Hash {
	return crypto.Keccak256Hash(view.AddressWord(account), a.BalancesSlot[:])
}

// Rules are TOML rules that take out of the genesis what was paid on L1.
func (st *State) Rules(paid []Paid, had *Had) (string, error) {
	var out strings.Builder
	reason := fmt.Sprintf("paid on L1 by EscapeVault %s", st.Vault)
	gone := make(map[common.Address]*big.Int)
	for _, p := range paid {
		left := new(big.Int).Sub(had.balance[[2]common.Address{p.Asset, p.Account}], p.Amount)
		if left.Sign() < 0 {
			return "", fmt.Errorf("the vault paid account %s %s of asset %s, more than the exported state has", p.Account, p.Amount, p.Asset)
		}
		if p.Asset == (common.Address{}) {
			fmt.Fprintf(&out, "[[rule]]\ndo = \"burn\"\naccounts = [%q]\namount = %q\nreason = %q\n\n", p.Account, p.Amount.String(), reason)
			continue
		}
		asset := st.Asset(p.Asset)
		setSlot(&out, p.Asset, asset.balanceOf(p.Account), left, fmt.Sprintf("%s had %s more, %s", p.Account, p.Amount, reason))
		if gone[p.Asset] == nil {
			gone[p.Asset] = new(big.Int)
		}
		gone[p.Asset].Add(gone[p.Asset], p.Amount)
	}
	for i := range st.Assets {
		a := &st.Assets[i]
		if gone[a.L2] == nil {
			continue
		}
		left := new(big.Int).Sub(had.supply[a.L2], gone[a.L2])
		if left.Sign() < 0 {
			return "", fmt.Errorf("the vault paid %s of token %s, more than its supply in the exported state", gone[a.L2], a.L2)
		}
		setSlot(&out, a.L2, a.SupplySlot, left, fmt.Sprintf("the supply without %s, %s", gone[a.L2], reason))
	}
	return out.String(), nil
}

func setSlot(out *strings.Builder, token common.Address, slot common.Hash, value *big.Int, reason string) {
	fmt.Fprintf(out, "[[rule]]\ndo = \"set-slot\"\naddress = %q\nslot = %q\nvalue = %q\nreason = %q\n\n", token, slot, common.BigToHash(value), reason)
}

// Honest is an error if a genesis that has these balances carries what was paid:
// anybody could refute it.
func Honest(paid []Paid, last, genesis *Had) error {
	var errs []error
	for _, p := range paid {
		key := [2]common.Address{p.Asset, p.Account}
		may := new(big.Int).Sub(last.balance[key], p.Amount)
		if genesis.balance[key].Cmp(may) > 0 {
			errs = append(errs, fmt.Errorf("account %s has %s of asset %s in the genesis, %s at most are left of %s after the vault paid %s: take the rules of regalia migrate l1 claimed",
				p.Account, genesis.balance[key], p.Asset, may, last.balance[key], p.Amount))
		}
	}
	return errors.Join(errs...)
}

// CarriedBy is what of a genesis has money on L1 behind it: ether as the caller
// works it out; of each token its supply, but no more than the last state has
// without what was paid. unbacked is what either lacks on L1, by asset.
func (st *State) CarriedBy(ether *big.Int, paid []Paid, last, genesis *Had, unbacked map[common.Address]*big.Int) []Carried {
	less := func(amount *big.Int, asset common.Address) Carried {
		if lacks := unbacked[asset]; lacks != nil {
			amount = new(big.Int).Sub(amount, lacks)
		}
		if amount.Sign() < 0 {
			amount = new(big.Int)
		}
		return Carried{Asset: asset, Amount: amount}
	}
	list := []Carried{less(ether, common.Address{})}
	for i := range st.Assets {
		asset := st.Assets[i].L2
		left := new(big.Int).Set(last.supply[asset])
		for _, p := range paid {
			if p.Asset == asset {
				left.Sub(left, p.Amount)
			}
		}
		if there := genesis.supply[asset]; there.Cmp(left) < 0 {
			left = there
		}
		list = append(list, less(left, asset))
	}
	return list
}
