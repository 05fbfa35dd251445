package cutover

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/regalia-network/regalia/migration/inflight"
	"github.com/regalia-network/regalia/migration/view"
)

// Line is one thing that L1 says of the cut-over.
type Line struct{ What, Is string }

// Read asks L1 how far the cut-over is.
func (s *Site) Read(ctx context.Context) ([]Line, error) {
	var lines []Line
	add := func(what, format string, args ...any) {
		lines = append(lines, Line{what, fmt.Sprintf(format, args...)})
	}
	for _, c := range []struct {
		name string
		at   common.Address
	}{{"EscapeVault", s.Vault}, {"RetiredPortal", s.RetiredPortal}, {"BridgeSweep", s.BridgeSweep}} {
		there, err := s.exists(ctx, c.at)
		if err != nil {
			return nil, err
		}
		if !there {
			add(c.name, "%s, not there", c.at)
			return lines, nil
		}
		add(c.name, "%s", c.at)
	}
	owner, err := s.owner(ctx)
	if err != nil {
		return nil, err
	}
	add("vault's owner", "%s", owner)
	if at, err := s.retired(ctx); err != nil {
		add("portal", "%s, open: %v", s.Portal, err)
	} else {
		add("portal", "%s, closed in block %d", s.Portal, at)
	}
	runs, err := s.l1.Slot(ctx, s.Bridge, codeSlot)
	if err != nil {
		return nil, err
	}
	add("bridge", "%s, runs %s of %s", s.Bridge, common.BytesToAddress(runs[:]), s.BridgeCode)
	if err := s.readEscrow(ctx, add); err != nil {
		return nil, err
	}
	now, err := s.Look(ctx, "latest")
	if err != nil {
		return nil, err
	}
	add("open against output root", "%s", orNone(now.Output))
	frozen := "no"
	if now.Frozen() {
		frozen = "until " + now.FrozenUntil.String()
	}
	add("frozen", "%s", frozen)
	add("genesis", "%s", orNone(now.Genesis))
	if now.Genesis != (common.Hash{}) {
		add("refutable until", "%s", now.Refutable)
	}
	return lines, nil
}

func (s *Site) readEscrow(ctx context.Context, add func(string, string, ...any)) error {
	wei, err := s.l1.Balance(ctx, s.Vault)
	if err != nil {
		return err
	}
	add("ETH in the vault", "%s wei", wei)
	for i := range s.Assets {
		a := &s.Assets[i]
		named, err := s.isNamed(ctx, a)
		if err != nil {
			return err
		}
		if !named {
			add("token "+a.L2.Hex(), "not named to the vault")
			continue
		}
		there, err := s.l1.Number(ctx, s.Vault, "escrow(address)", view.AddressWord(a.L2))
		if err != nil {
			return err
		}
		kept, err := s.deposits(ctx, inflight.Pair{L1: a.L1, L2: a.L2})
		if err != nil {
			return err
		}
		add("token "+a.L2.Hex(), "%s in the vault, %s in the bridge", there, kept)
	}
	return nil
}

func orNone(h common.Hash) string {
	if h == (common.Hash{}) {
		return "none"
	}
	return h.Hex()
}
