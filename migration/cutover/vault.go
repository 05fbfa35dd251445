package cutover

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/regalia-network/regalia/bindings"
	"github.com/regalia-network/regalia/migration/anchor"
	"github.com/regalia-network/regalia/migration/bridge"
	"github.com/regalia-network/regalia/migration/escape"
	"github.com/regalia-network/regalia/migration/export"
	"github.com/regalia-network/regalia/migration/view"
)

// retired is the L1 block in which the portal was closed.
func (s *Site) retired(ctx context.Context) (uint64, error) {
	runs, err := s.l1.Slot(ctx, s.Portal, codeSlot)
	if err != nil {
		return 0, err
	}
	if common.BytesToAddress(runs[:]) != s.RetiredPortal {
		return 0, fmt.Errorf("portal %s is not retired: run regalia migrate l1 retire", s.Portal)
	}
	at, err := s.l1.Number(ctx, s.Portal, "retiredAt()")
	if err != nil {
		return 0, err
	}
	return at.Uint64(), nil
}

// Genesis is one that is sealed.
type Genesis struct {
	StateRoot common.Hash
	Carried   []Carried
}

// OpenClaims opens the vault against the exported block's output root. With a
// genesis it is sealed in the same breath, so that no balance that it carries is
// paid before.
func (s *Site) OpenClaims(ctx context.Context, archive *export.Archive, gameType uint32, genesis *Genesis) error {
	passer, err := anchor.Passer(archive.Records())
	if err != nil {
		return err
	}
	block := archive.Manifest.Block
	if archive.Manifest.ChainID != s.L2ChainID {
		return fmt.Errorf("the export is of chain %d, SystemConfig %s is of chain %d", archive.Manifest.ChainID, s.SystemConfig, s.L2ChainID)
	}
	retiredAt, err := s.retired(ctx)
	if err != nil {
		return err
	}
	origin, err := originOf(archive)
	if err != nil {
		return err
	}
	if origin < retiredAt {
		return fmt.Errorf("block %d of the L2 has derived L1 up to block %d, the portal was closed in block %d: deposits may be missing, export a later block", block.Number, origin, retiredAt)
	}
	output := anchor.OutputRoot(block, passer)
	return s.do(ctx, func(ctx context.Context) ([]Call, error) {
		now, err := s.Look(ctx, "latest")
		if err != nil {
			return nil, err
		}
		var calls []Call
		switch now.Output {
		case output:
		case common.Hash{}:
			if calls, err = s.opening(ctx, archive, gameType, output); err != nil {
				return nil, err
			}
		default:
			return nil, fmt.Errorf("vault %s was opened against output root %s, the export has %s", s.Vault, now.Output, output)
		}
		if genesis == nil || now.Genesis == genesis.StateRoot {
			return calls, nil
		}
		sealing, err := s.sealing(ctx, now, genesis)
		return append(calls, sealing...), err
	})
}

// sealing freezes and seals at once.
func (s *Site) sealing(ctx context.Context, now *Standing, genesis *Genesis) ([]Call, error) {
	paid, err := s.paidUpTo(ctx, now.Block)
	if err != nil {
		return nil, err
	}
	if len(paid) > 0 {
		return nil, fmt.Errorf("%d balances were paid before the genesis was sealed: go on with regalia migrate l1 freeze, claimed, transform, genesis and seal", len(paid))
	}
	owner, err := s.owner(ctx)
	if err != nil {
		return nil, err
	}
	var calls []Call
	if !now.Frozen() {
		calls = append(calls, s.freezing(owner))
	}
	return append(calls, s.seal(owner, genesis)), nil
}

func (s *Site) freezing(owner *common.Address) Call {
	return Call{Name: "freeze claims of balances", From: owner, To: s.Vault, Data: bindings.NewEscapeVault().PackFreeze()}
}

func (s *Site) seal(owner *common.Address, genesis *Genesis) Call {
	list := make([]bindings.IEscapeVaultCarried, len(genesis.Carried))
	for i, c := range genesis.Carried {
		list[i] = bindings.IEscapeVaultCarried{Asset: c.Asset, Amount: c.Amount}
	}
	return Call{Name: "seal genesis " + genesis.StateRoot.Hex(), From: owner, To: s.Vault, Data: bindings.NewEscapeVault().PackSeal(genesis.StateRoot, list)}
}

// opening is the one call, once nothing that it ends is left to do.
func (s *Site) opening(ctx context.Context, archive *export.Archive, gameType uint32, output common.Hash) ([]Call, error) {
	if names, err := s.naming(ctx); err != nil {
		return nil, err
	} else if len(names) > 0 {
		return nil, errors.New("names are left to be given, and cannot be once claims are open: run regalia migrate l1 retire")
	}
	game, err := anchor.Find(ctx, s.l1, s.GameFactory, gameType, output, archive.Manifest.Block.Number)
	if err != nil {
		return nil, err
	}
	if err := game.Check(false); err != nil {
		return nil, err
	}
	owner, err := s.owner(ctx)
	if err != nil {
		return nil, err
	}
	call, err := escape.Open(ctx, archive, s.Vault, game.Address)
	if err != nil {
		return nil, err
	}
	return []Call{{Name: fmt.Sprintf("open claims against output root %s of game %s", output, game.Address), From: owner, To: s.Vault, Data: call.Data}}, nil
}

// originOf is the L1 block up to which the exported state has derived L1.
func originOf(archive *export.Archive) (uint64, error) {
	key, first := crypto.Keccak256Hash(bridge.L1Block[:]), crypto.Keccak256Hash(make([]byte, 32))
	for record, err := range archive.Between(key, key) {
		if err != nil {
			return 0, err
		}
		if record.Slot != nil && record.Slot.Key == first {
			return new(big.Int).SetBytes(record.Slot.Value[24:]).Uint64(), nil
		}
	}
	return 0, fmt.Errorf("the state has no L1 attributes at %s", bridge.L1Block)
}

// Standing is the vault at one block of L1.
type Standing struct {
	Block       uint64
	Time        uint64
	Output      common.Hash
	Genesis     common.Hash
	Refutable   time.Time // until when the genesis is, if one is sealed
	FrozenUntil time.Time
}

// Frozen reports whether balances cannot be claimed at that block.
func (s *Standing) Frozen() bool { return s.Time < uint64(s.FrozenUntil.Unix()) }

// Look reads how the vault stands at a block of L1, "latest" or "finalized".
func (s *Site) Look(ctx context.Context, block string) (*Standing, error) {
	header, err := view.Header(ctx, s.client, block)
	if err != nil {
		return nil, err
	}
	if header == nil {
		return nil, fmt.Errorf("L1 has no %s block yet", block)
	}
	at := view.At(s.client, header.Number.Uint64())
	last, err1 := at.Words(ctx, s.Vault, "last()")
	genesis, err2 := at.Words(ctx, s.Vault, "genesisOf()")
	frozen, err3 := at.Number(ctx, s.Vault, "frozenUntil()")
	if err := errors.Join(err1, err2, err3); err != nil {
		return nil, fmt.Errorf("read the vault at L1's %s block %d: %w", block, header.Number, err)
	}
	return &Standing{
		Block: header.Number.Uint64(), Time: header.Time, Output: last[0], Genesis: genesis[0],
		Refutable: time.Unix(genesis[1].Big().Int64(), 0).UTC(), FrozenUntil: time.Unix(frozen.Int64(), 0).UTC(),
	}, nil
}

// Freeze stops claims of balances, unless they are stopped.
func (s *Site) Freeze(ctx context.Context) (*Standing, error) {
	err := s.do(ctx, func(ctx context.Context) ([]Call, error) {
		now, err := s.Look(ctx, "latest")
		if err != nil || now.Frozen() {
			return nil, err
		}
		if now.Output == (common.Hash{}) {
			return nil, errors.New("claims are not open: run regalia migrate l1 open")
		}
		if now.Genesis != (common.Hash{}) {
			return nil, fmt.Errorf("genesis %s is sealed already", now.Genesis)
		}
		owner, err := s.owner(ctx)
		if err != nil {
			return nil, err
		}
		return []Call{s.freezing(owner)}, nil
	})
	if err != nil {
		return nil, err
	}
	return s.Look(ctx, "latest")
}

// Carried is what a genesis has of an asset in all, with money on L1 behind it. The
// asset is zero for ETH.
type Carried struct {
	Asset  common.Address
	Amount *big.Int
}

// Seal names the genesis that claims are measured against from now on.
func (s *Site) Seal(ctx context.Context, genesis *Genesis) (*Standing, error) {
	err := s.do(ctx, func(ctx context.Context) ([]Call, error) {
		now, err := s.Look(ctx, "latest")
		if err != nil {
			return nil, err
		}
		switch {
		case now.Genesis == genesis.StateRoot:
			return nil, nil
		case now.Genesis != (common.Hash{}):
			return nil, fmt.Errorf("genesis %s is sealed, not %s", now.Genesis, genesis.StateRoot)
		case !now.Frozen():
			return nil, errors.New("claims are not frozen: run regalia migrate l1 freeze, claimed, transform and genesis again")
		}
		owner, err := s.owner(ctx)
		if err != nil {
			return nil, err
		}
		return []Call{s.seal(owner, genesis)}, nil
	})
	if err != nil {
		return nil, err
	}
	return s.Look(ctx, "latest")
}

// Release hands over what stands behind carried balances.
func (s *Site) Release(ctx context.Context, asset, to common.Address, amount *big.Int) error {
	left, err := s.l1.Number(ctx, s.Vault, "releasable(address)", view.AddressWord(asset))
	if err != nil {
		return err
	}
	if amount == nil {
		amount = left
	}
	if amount.Sign() == 0 || amount.Cmp(left) > 0 {
		now, err := s.Look(ctx, "latest")
		if err != nil {
			return err
		}
		return fmt.Errorf("%s of asset %s can be released, %s were asked for; the genesis is %s, refutable until %s", left, asset, amount, now.Genesis, now.Refutable)
	}
	owner, err := s.owner(ctx)
	if err != nil {
		return err
	}
	call := Call{Name: fmt.Sprintf("release %s of asset %s to %s", amount, asset, to), From: owner, To: s.Vault, Data: bindings.NewEscapeVault().PackRelease(asset, to, amount)}
	want := new(big.Int).Sub(left, amount)
	return s.do(ctx, func(ctx context.Context) ([]Call, error) {
		now, err := s.l1.Number(ctx, s.Vault, "releasable(address)", view.AddressWord(asset))
		if err != nil || now.Cmp(want) <= 0 {
			return nil, err
		}
		return []Call{call}, nil
	})
}
