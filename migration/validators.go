package migration

import (
	"context"
	"fmt"
	"math/big"
	"path/filepath"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/tracing"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm/runtime"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/triedb"

	"github.com/regalia-network/regalia/bindings"
	"github.com/regalia-network/regalia/migration/format"
	"github.com/regalia-network/regalia/migration/transform"
)

var validatorsHead = format.Head{Format: "regalia-validators", Version: 1}

// Validators is validators.json: who has staked in ValidatorRegistry at the
// exported block, which a consensus client's genesis is made from. It says
// nothing of withdrawal credentials: stakes stay in the registry.
type Validators struct {
	format.Head
	Export     common.Hash `json:"export"`
	Genesis    common.Hash `json:"genesis"` // block 0 of the sovereign chain
	TotalStake *big.Int    `json:"totalStake"`
	List       []Validator `json:"validators"`
}

// Validator is one of them.
type Validator struct {
	Account common.Address `json:"account"`
	Key     hexutil.Bytes  `json:"blsPublicKey"` // 48 bytes, as consensus layers write it
	Stake   *big.Int       `json:"stake"`        // wei
}

func validatorsFile(dir string) string { return filepath.Join(dir, "validators.json") }

// implementationSlot is where an ERC-1967 proxy keeps its implementation.
var implementationSlot = common.HexToHash("0x360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc")

// readValidators asks the registry, by running its own code on its own storage
// from the files; it is nil if the state has no registry with code.
func readValidators(ctx context.Context, c *changedState) (*Validators, error) {
	db, err := state.New(types.EmptyRootHash, state.NewDatabase(triedb.NewDatabase(rawdb.NewMemoryDatabase(), nil), nil))
	if err != nil {
		return nil, err
	}
	there, err := c.load(ctx, db, bindings.ValidatorRegistryAddr)
	if err != nil || !there {
		return nil, err
	}
	implementation := common.BytesToAddress(db.GetState(bindings.ValidatorRegistryAddr, implementationSlot).Bytes())
	if there, err = c.load(ctx, db, implementation); err != nil || !there {
		return nil, err
	}
	ask := func(data []byte) ([]byte, error) {
		out, _, err := runtime.Call(bindings.ValidatorRegistryAddr, data, &runtime.Config{
			ChainConfig: params.MergedTestChainConfig, State: db, GasLimit: 1 << 40, Random: new(common.Hash),
		})
		return out, err
	}
	return askValidators(bindings.NewValidatorRegistry(), ask)
}

// askValidators reads the whole list. Both the count and the sum of stakes must
// agree with it.
func askValidators(registry *bindings.ValidatorRegistry, ask func([]byte) ([]byte, error)) (*Validators, error) {
	v := &Validators{Head: validatorsHead, List: []Validator{}}
	answer, err := ask(registry.PackTotalStake())
	if err == nil {
		v.TotalStake, err = registry.UnpackTotalStake(answer)
	}
	if err != nil {
		return nil, fmt.Errorf("totalStake of ValidatorRegistry: %w", err)
	}
	if answer, err = ask(registry.PackValidatorCount()); err != nil {
		return nil, fmt.Errorf("validatorCount of ValidatorRegistry: %w", err)
	}
	count, err := registry.UnpackValidatorCount(answer)
	if err != nil {
		return nil, fmt.Errorf("validatorCount of ValidatorRegistry: %w", err)
	}
	if answer, err = ask(registry.PackValidators(new(big.Int), count)); err != nil {
		return nil, fmt.Errorf("validators of ValidatorRegistry: %w", err)
	}
	list, err := registry.UnpackValidators(answer)
	if err != nil {
		return nil, fmt.Errorf("validators of ValidatorRegistry: %w", err)
	}
	sum := new(big.Int)
	for _, one := range list {
		sum.Add(sum, one.Stake)
		v.List = append(v.List, Validator{Account: one.Account, Key: one.Key, Stake: one.Stake})
	}
	if sum.Cmp(v.TotalStake) != 0 || count.Cmp(big.NewInt(int64(len(list)))) != 0 {
		return nil, fmt.Errorf("ValidatorRegistry lists %d validators with %s wei, it says %s with %s", len(list), sum, count, v.TotalStake)
	}
	return v, nil
}

// load copies an account of the changed state with code and storage.
func (c *changedState) load(ctx context.Context, db *state.StateDB, address common.Address) (bool, error) {
	key := crypto.Keccak256Hash(address[:])
	var codeHash common.Hash
	var changes []transform.Change
	for _, change := range c.result.Changes {
		if change.New.Key == key {
			changes = append(changes, change)
		}
	}
	for record, err := range transform.Apply(c.archive.Between(key, key), changes) {
		if err == nil {
			err = ctx.Err()
		}
		if err != nil {
			return false, err
		}
		if a := record.Account; a != nil {
			codeHash = a.CodeHash
			db.SetNonce(address, a.Nonce, tracing.NonceChangeUnspecified)
			db.SetBalance(address, &a.Balance, tracing.BalanceChangeUnspecified)
		} else {
			if !record.Slot.HasPreimage {
				return false, fmt.Errorf("slot %s of %s has no preimage: export from a node that recorded preimages from genesis on", record.Slot.Name(), address)
			}
			db.SetState(address, record.Slot.Preimage, record.Slot.Value)
		}
	}
	if codeHash == (common.Hash{}) || codeHash == types.EmptyCodeHash {
		return false, nil
	}
	for code, err := range c.codes() {
		if err != nil {
			return false, err
		}
		if crypto.Keccak256Hash(code) == codeHash {
			db.SetCode(address, append([]byte{}, code...), tracing.CodeChangeUnspecified)
			return true, nil
		}
	}
	return false, nil
}
