// Package transform decides what changes between the L2's state and the
// sovereign chain's genesis state. It is pure: declarative rules and the
// accounts they touch in; changes out, old and new side by side, each step of
// each rule noted. It reads no files; the genesis is made from the export and
// the changes.
//
// What no rule names stays as it is, bit for bit. Wei is conserved: what a rule
// creates or destroys is summed up by name (Minted, Burned), and whoever applies
// the changes checks supply before + minted - burned = supply after.
//
// The beacon chain's deposit contract is not among the system contracts: no
// block needs it, and its code belongs to the consensus layer's release.
package transform

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/regalia-network/regalia/migration/chunk"
)

// Change is one account that differs between the L2 and the genesis.
type Change struct {
	Address common.Address
	Reason  string
	Old     *chunk.Account // nil if the L2 has no such account
	New     chunk.Account
	Code    []byte // the code of New, if that is new
	// Replaced says that Slots are the account's storage; else it keeps what the
	// L2 has.
	Replaced bool
	Slots    []chunk.Slot
}

// Step is one field of one account changed by one rule.
type Step struct {
	Rule    int            `json:"rule"` // counted from 1
	Do      string         `json:"do"`
	Address common.Address `json:"address"`
	Field   string         `json:"field"`
	Old     string         `json:"old"`
	New     string         `json:"new"`
	Reason  string         `json:"reason"`
}

// Result is what rules come to.
type Result struct {
	Chain   Chain
	Changes []Change // ascending by key
	Steps   []Step   // in the order of the rules
	Minted  *big.Int // wei
	Burned  *big.Int // wei
}
