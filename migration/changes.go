package migration

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"iter"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/regalia-network/regalia/migration/chunk"
	"github.com/regalia-network/regalia/migration/export"
	"github.com/regalia-network/regalia/migration/transform"
	"github.com/regalia-network/regalia/migration/verify"
)

// Supply is the wei in all accounts, before and after the rules.
type Supply struct {
	Before *big.Int `json:"before"`
	Minted *big.Int `json:"minted"`
	Burned *big.Int `json:"burned"`
	After  *big.Int `json:"after"`
}

// check is an error unless what rules name explains the difference to the wei.
func (s *Supply) check() error {
	want := new(big.Int).Add(s.Before, s.Minted)
	if want.Sub(want, s.Burned).Cmp(s.After) != 0 {
		return fmt.Errorf("supply is %s wei after the rules, %s before + %s minted - %s burned is %s", s.After, s.Before, s.Minted, s.Burned, want)
	}
	return nil
}

// changedState is an export with rules applied.
type changedState struct {
	archive *export.Archive
	rules   transform.Rules
	result  *transform.Result
	before  *verify.State
	after   common.Hash // state root
	supply  *Supply
}

// records are the L2's accounts with the changes applied.
func (c *changedState) records() iter.Seq2[chunk.Record, error] {
	return transform.Apply(c.archive.Records(), c.result.Changes)
}

// codes are the distinct codes of the L2, then those that the rules bring.
func (c *changedState) codes() iter.Seq2[[]byte, error] {
	return func(yield func([]byte, error) bool) {
		for code, err := range c.archive.Codes() {
			if !yield(code, err) {
				return
			}
		}
		for _, change := range c.result.Changes {
			if change.Code != nil && !yield(change.Code, nil) {
				return
			}
		}
	}
}

// codesByHash holds all of codes, for a genesis.json.
func (c *changedState) codesByHash() (map[common.Hash][]byte, error) {
	codes := make(map[common.Hash][]byte)
	for code, err := range c.codes() {
		if err != nil {
			return nil, err
		}
		codes[crypto.Keccak256Hash(code)] = code
	}
	return codes, nil
}

// change verifies the export, applies the rules to it, and hashes what comes
// out, in one pass over the files.
func change(ctx context.Context, archive *export.Archive, rules *transform.Rules) (*changedState, error) {
	before, err := verify.Export(ctx, archive, verify.Watch{Accounts: rules.Touched(), Opened: rules.Opened()})
	if err != nil {
		return nil, err
	}
	result, err := rules.Plan(before.Watched, before.Storage)
	if err != nil {
		return nil, err
	}
	c := &changedState{archive: archive, rules: *rules, result: result, before: before}
	c.supply = &Supply{Before: before.Supply, Minted: result.Minted, Burned: result.Burned, After: new(big.Int).Set(before.Supply)}
	var changed []chunk.Account
	for _, change := range result.Changes {
		if err := checkStorage(&change); err != nil {
			return nil, err
		}
		if change.Old != nil {
			c.supply.After.Sub(c.supply.After, change.Old.Balance.ToBig())
		}
		c.supply.After.Add(c.supply.After, change.New.Balance.ToBig())
		changed = append(changed, change.New)
	}
	if c.after, err = before.After(changed); err != nil {
		return nil, err
	}
	return c, c.supply.check()
}

// checkStorage hashes slots that rules have put together. Others stay, with
// their root.
func checkStorage(c *transform.Change) error {
	want := types.EmptyRootHash
	if c.Replaced {
		var err error
		if want, err = chunk.StorageRoot(c.Slots); err != nil {
			return err
		}
	} else if c.Old != nil {
		want = c.Old.StorageRoot
	}
	if want != c.New.StorageRoot {
		return fmt.Errorf("account %s: its %d slots hash to %s, the rules gave it storage root %s", c.Address, len(c.Slots), want, c.New.StorageRoot)
	}
	return nil
}

// applyRules reads the accounts that the rules touch, and the slots of those
// that they open, without hashing anything, and applies the rules.
func applyRules(ctx context.Context, archive *export.Archive, rules *transform.Rules) (*transform.Result, error) {
	touched, opened := make(map[common.Hash]common.Address), make(map[common.Address]bool)
	for _, address := range rules.Touched() {
		touched[crypto.Keccak256Hash(address[:])] = address
	}
	for _, address := range rules.Opened() {
		opened[address] = true
	}
	accounts, storage := make(map[common.Address]chunk.Account), make(map[common.Address][]chunk.Slot)
	var open *common.Address
	for record, err := range archive.Records() {
		if err == nil {
			err = ctx.Err()
		}
		if err != nil {
			return nil, err
		}
		if record.Slot != nil {
			if open != nil {
				storage[*open] = append(storage[*open], *record.Slot)
			}
			continue
		}
		open = nil
		if address, ok := touched[record.Account.Key]; ok {
			accounts[address] = *record.Account
			if opened[address] {
				open = &address
			}
		}
	}
	return rules.Plan(accounts, storage)
}

// untouched counts what of the export no rule changes.
func (c *changedState) untouched() (counts export.Counts, err error) {
	changed := make(map[common.Hash]bool)
	for _, change := range c.result.Changes {
		changed[change.New.Key] = true
	}
	codes, skip := make(map[common.Hash]bool), false
	for record, err := range c.archive.Records() {
		if err != nil {
			return counts, err
		}
		if a := record.Account; a != nil {
			if skip = changed[a.Key]; !skip {
				counts.Accounts++
				if a.HasCode() {
					codes[a.CodeHash] = true
				}
			}
		} else if !skip {
			counts.Slots++
		}
	}
	counts.Codes = uint64(len(codes))
	return counts, nil
}

// sameJSON compares two values by what is written of them.
func sameJSON(a, b any) error {
	one, err := json.Marshal(a)
	if err != nil {
		return err
	}
	two, err := json.Marshal(b)
	if err != nil {
		return err
	}
	for i := range min(len(one), len(two)) {
		if one[i] != two[i] {
			from := max(0, i-60)
			return fmt.Errorf("%q is not %q", one[from:min(len(one), i+60)], two[from:min(len(two), i+60)])
		}
	}
	if !bytes.Equal(one, two) {
		return fmt.Errorf("%d bytes are not %d bytes", len(one), len(two))
	}
	return nil
}
