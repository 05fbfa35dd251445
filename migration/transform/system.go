// Package transform decides what changes between the L2's state and the
// sovereign chain's genesis state. It is pure: existing accounts in, changes
// out, old and new side by side. It reads no files and applies nothing; the
// genesis is made from the export and the changes.
//
// In this first form no account of the L2 is changed in nonce, balance,
// storage or existing code. Only the system contracts that a post-merge chain
// calls in every Prague block are put where the L2 has none. An OP Stack L2
// has those of EIP-4788 and EIP-2935 and lacks those of EIP-7002 and EIP-7251,
// as it has no validators. The deposit contract is not among them: no block
// needs it, and it belongs to the validator set, which comes later.
package transform

import (
	"bytes"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
	"github.com/holiman/uint256"

	"github.com/regalia-network/regalia/migration/chunk"
)

// Change is one account that differs between the L2 and the genesis.
type Change struct {
	Address common.Address
	Reason  string
	Old     *chunk.Account // nil if the L2 has no such account
	New     chunk.Account
	Code    []byte // the code of New
}

type systemContract struct {
	name    string
	address common.Address
	code    []byte
}

// systemContracts are called by every block from Prague on. A missing one of
// the last two makes every block invalid.
var systemContracts = []systemContract{
	{"EIP-4788 beacon roots", params.BeaconRootsAddress, params.BeaconRootsCode},
	{"EIP-2935 block hash history", params.HistoryStorageAddress, params.HistoryStorageCode},
	{"EIP-7002 withdrawal requests", params.WithdrawalQueueAddress, params.WithdrawalQueueCode},
	{"EIP-7251 consolidation requests", params.ConsolidationQueueAddress, params.ConsolidationQueueCode},
}

// SystemAddresses are the accounts SystemContracts wants to know of.
func SystemAddresses() []common.Address {
	addresses := make([]common.Address, len(systemContracts))
	for i, c := range systemContracts {
		addresses[i] = c.address
	}
	return addresses
}

// SystemContracts returns the changes that give a chain with the given
// accounts the system contracts of Prague, in ascending key order. existing
// holds those accounts of SystemAddresses that the L2 has. Another contract at
// such an address is an error: replacing it would change the L2's state.
func SystemContracts(existing map[common.Address]chunk.Account) ([]Change, error) {
	var changes []Change
	for _, c := range systemContracts {
		codeHash := crypto.Keccak256Hash(c.code)
		old, exists := existing[c.address]
		if exists && old.CodeHash == codeHash {
			continue
		}
		if exists && (old.HasCode() || old.HasStorage()) {
			return nil, fmt.Errorf("%s contract: the L2 has code %s at %s, Prague wants %s there: it would have to be replaced, which this program does not do",
				c.name, old.CodeHash, c.address, codeHash)
		}
		change := Change{
			Address: c.address, Reason: c.name + " contract, called by every Prague block", Code: c.code,
			New: chunk.Account{
				Key: crypto.Keccak256Hash(c.address[:]), Address: c.address, HasAddress: true,
				Nonce: 1, Balance: uint256.Int{}, CodeHash: codeHash, StorageRoot: types.EmptyRootHash,
			},
		}
		if exists { // someone sent wei to the empty address: it stays there
			change.Old = &old
			change.New.Balance, change.New.Nonce = old.Balance, max(old.Nonce, 1)
		}
		changes = append(changes, change)
	}
	slices.SortFunc(changes, func(a, b Change) int { return bytes.Compare(a.New.Key[:], b.New.Key[:]) })
	return changes, nil
}
