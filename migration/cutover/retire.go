package cutover

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/regalia-network/regalia/bindings"
	"github.com/regalia-network/regalia/migration/bridge"
	"github.com/regalia-network/regalia/migration/inflight"
	"github.com/regalia-network/regalia/migration/view"
)

// Names are what the vault must be told before claims open.
type Names struct {
	Resolvers []Resolver
	// LeftOut are tokens of the L2 that cannot be claimed.
	LeftOut []common.Address
}

// Retire closes the portal and brings all that L1 holds to the vault, in two
// rounds: how much of each token must stay with the bridge, for messages that
// failed and can be relayed again, is certain only once the portal is closed.
func (s *Site) Retire(ctx context.Context, l2 *rpc.Client, names Names) error {
	if err := s.sameL2(ctx, l2); err != nil {
		return err
	}
	for _, r := range names.Resolvers {
		if i := slices.IndexFunc(s.Resolvers, func(have Resolver) bool { return have.Account == r.Account }); i >= 0 {
			s.Resolvers[i] = r
		} else {
			s.Resolvers = append(s.Resolvers, r)
		}
	}
	if _, err := s.survey(ctx, l2, names.LeftOut); err != nil {
		return err
	}
	if err := s.do(ctx, s.closing); err != nil {
		return err
	}
	pairs, err := s.survey(ctx, l2, names.LeftOut)
	if err != nil {
		return err
	}
	return s.do(ctx, func(ctx context.Context) ([]Call, error) { return s.sweeping(ctx, pairs) })
}

func (s *Site) sameL2(ctx context.Context, l2 *rpc.Client) error {
	var id string
	if err := l2.CallContext(ctx, &id, "eth_chainId"); err != nil {
		return fmt.Errorf("read the L2's chain id: %w", err)
	}
	if want := fmt.Sprintf("0x%x", s.L2ChainID); id != want {
		return fmt.Errorf("the L2 RPC has chain %s, SystemConfig %s is of chain %s", id, s.SystemConfig, want)
	}
	return nil
}

// survey reads both chains' logs, adds to the state the tokens that L1's bridge
// holds, and says how much of each must stay there.
func (s *Site) survey(ctx context.Context, l2 *rpc.Client, leftOut []common.Address) ([]bindings.BridgeSweepPair, error) {
	contracts, err := bridge.Locate(ctx, s.l1, s.SystemConfig)
	if err != nil {
		return nil, err
	}
	l1Head, err1 := view.Header(ctx, s.client, "latest")
	l2Head, err2 := view.Header(ctx, l2, "latest")
	if err := errors.Join(err1, err2); err != nil {
		return nil, err
	}
	facts, err := bridge.Read(ctx, s.client, l2, contracts, bridge.Range{L1Block: l1Head.Number.Uint64(), L2Block: l2Head.Number.Uint64()}, s.log)
	if err != nil {
		return nil, err
	}
	book, err := inflight.Classify(facts)
	if err != nil {
		return nil, err
	}
	if len(book.Strangers) > 0 {
		return nil, fmt.Errorf("L1 has withdrawal %s, which the L2 node does not know: wait until it is in sync", book.Strangers[0])
	}
	var pairs []bindings.BridgeSweepPair
	for _, pair := range facts.Pairs() {
		if slices.Contains(leftOut, pair.L2) {
			continue
		}
		deposits, err := s.deposits(ctx, pair)
		if err != nil {
			return nil, err
		}
		if deposits.Sign() == 0 && s.Asset(pair.L2) == nil {
			continue
		}
		if known, err := s.name(ctx, l2, pair); err != nil {
			return nil, err
		} else if !known {
			s.log.Warn("Nobody on the L2 has these tokens: they stay with the bridge", "l1_token", pair.L1, "sent_for", pair.L2, "amount", deposits)
			continue
		}
		if keep := parked(book, pair); deposits.Cmp(keep) > 0 {
			pairs = append(pairs, bindings.BridgeSweepPair{L1Token: pair.L1, L2Token: pair.L2, Keep: keep})
		}
	}
	return pairs, s.write(StateFile(s.dir))
}

// parked is what messages that wait in L1's messenger will still take from the
// bridge.
func parked(book *inflight.Book, pair inflight.Pair) *big.Int {
	keep := new(big.Int)
	for i := range book.Withdrawals {
		if w := &book.Withdrawals[i]; w.Status == inflight.Parked && w.Tokens != nil && w.Tokens.Pair == pair {
			keep.Add(keep, w.Tokens.Amount)
		}
	}
	return keep
}

// deposits is what L1's bridge holds of a pair by its books, which must lie
// where BridgeSweep looks for them.
func (s *Site) deposits(ctx context.Context, pair inflight.Pair) (*big.Int, error) {
	l1, l2 := view.AddressWord(pair.L1), view.AddressWord(pair.L2)
	at, err := s.l1.Slot(ctx, s.Bridge, crypto.Keccak256Hash(l2, crypto.Keccak256(l1, view.Word(2))))
	if err != nil {
		return nil, err
	}
	said, err := s.l1.Number(ctx, s.Bridge, "deposits(address,address)", l1, l2)
	if err == nil && said.Cmp(at.Big()) != 0 {
		err = fmt.Errorf("bridge %s has %s of token %s, its storage where BridgeSweep looks has %s: it is of another version", s.Bridge, said, pair.L1, at.Big())
	}
	return said, err
}

// name adds a token to the state, and reports whether it is what the L2's token
// stands for. If not, the L2 never took it: anybody can send L1's bridge any token
// for any address.
func (s *Site) name(ctx context.Context, l2 *rpc.Client, pair inflight.Pair) (bool, error) {
	if a := s.Asset(pair.L2); a != nil {
		return a.L1 == pair.L1, nil
	}
	remote, err := (&view.View{Client: l2, Block: "latest"}).Address(ctx, pair.L2, "remoteToken()")
	if bridge.Unreachable(err) {
		return false, err
	}
	if err != nil || remote != pair.L1 {
		return false, nil
	}
	balances, supply, err := layout(ctx, l2, pair.L2)
	if err != nil {
		return false, fmt.Errorf("%w; if it shall not be claimable on L1, pass --leave-out %s", err, pair.L2)
	}
	s.log.Info("Token can be claimed", "l2_token", pair.L2, "l1_token", pair.L1, "balances_slot", balances, "supply_slot", supply)
	s.Assets = append(s.Assets, Asset{L1: pair.L1, L2: pair.L2, BalancesSlot: balances, SupplySlot: supply})
	return true, nil
}

// closing lists what is to be done up to the portal's retirement.
func (s *Site) closing(ctx context.Context) ([]Call, error) {
	var calls []Call
	for i, at := range []common.Address{s.Vault, s.RetiredPortal, s.BridgeSweep} {
		there, err := s.exists(ctx, at)
		if err != nil {
			return nil, err
		}
		if there {
			continue
		}
		c := s.creations()[i]
		if c.at != at {
			return nil, fmt.Errorf("%s is to be at %s by %s, and would be at %s: use the binary that began the cut-over", c.name, at, StateFile(s.dir), c.at)
		}
		calls = append(calls, c.call(s.salt()))
	}
	named, err := s.naming(ctx)
	if err != nil {
		return nil, err
	}
	calls = append(calls, named...)
	runs, err := s.l1.Slot(ctx, s.Portal, codeSlot)
	if err != nil || common.BytesToAddress(runs[:]) == s.RetiredPortal {
		return calls, err
	}
	admin, err := s.admin(ctx)
	if err != nil {
		return nil, err
	}
	return append(calls, Call{Name: "retire the portal " + s.Portal.Hex(), From: admin, To: s.ProxyAdmin,
		Data: upgrade(s.Portal, s.RetiredPortal, bindings.NewRetiredPortal().PackRetire())}), nil
}

func (s *Site) exists(ctx context.Context, contract common.Address) (bool, error) {
	code, err := s.l1.Code(ctx, contract)
	return len(code) > 0, err
}

// naming lists what the vault has not been told yet.
func (s *Site) naming(ctx context.Context) ([]Call, error) {
	owner, err := s.owner(ctx)
	if err != nil {
		return nil, err
	}
	told, err := s.exists(ctx, s.Vault)
	if err != nil {
		return nil, err
	}
	var assets []bindings.IEscapeVaultAsset
	for _, a := range s.Assets {
		known := false
		if told {
			if known, err = s.isNamed(ctx, &a); err != nil {
				return nil, err
			}
		}
		if !known {
			assets = append(assets, bindings.IEscapeVaultAsset{L2Token: a.L2, L1Token: a.L1, BalancesSlot: a.BalancesSlot.Big()})
		}
	}
	var resolvers []bindings.IEscapeVaultResolver
	for _, r := range s.Resolvers {
		if told {
			have, err := s.l1.Words(ctx, s.Vault, "resolverOf(address)", view.AddressWord(r.Account))
			if err != nil {
				return nil, err
			}
			if common.BytesToAddress(have[0][:]) == r.Resolver {
				continue
			}
		}
		resolvers = append(resolvers, bindings.IEscapeVaultResolver{Account: r.Account, Resolver: r.Resolver})
	}
	v := bindings.NewEscapeVault()
	var calls []Call
	if len(assets) > 0 {
		calls = append(calls, Call{Name: fmt.Sprintf("name tokens (%d)", len(assets)), From: owner, To: s.Vault, Data: v.PackNameAssets(assets)})
	}
	if len(resolvers) > 0 {
		calls = append(calls, Call{Name: fmt.Sprintf("name resolvers (%d)", len(resolvers)), From: owner, To: s.Vault, Data: v.PackNameResolvers(resolvers)})
	}
	return calls, nil
}

// isNamed reports whether the vault knows the token as it should.
func (s *Site) isNamed(ctx context.Context, a *Asset) (bool, error) {
	have, err := s.l1.Words(ctx, s.Vault, "assetOf(address)", view.AddressWord(a.L2))
	if err != nil {
		return false, err
	}
	l1 := common.BytesToAddress(have[0][:])
	if l1 != (common.Address{}) && (l1 != a.L1 || have[1] != a.BalancesSlot) {
		return false, fmt.Errorf("vault %s has token %s as %s with balances at slot %s, it should be %s and %s: names are final", s.Vault, a.L2, l1, have[1], a.L1, a.BalancesSlot)
	}
	return l1 != (common.Address{}), nil
}

// sweeping lists what is to be done to empty the bridge, and to have it run its
// own code again for messages that failed.
func (s *Site) sweeping(ctx context.Context, pairs []bindings.BridgeSweepPair) ([]Call, error) {
	calls, err := s.naming(ctx)
	if err != nil {
		return nil, err
	}
	admin, err := s.admin(ctx)
	if err != nil {
		return nil, err
	}
	var full []bindings.BridgeSweepPair
	for _, pair := range pairs {
		deposits, err := s.deposits(ctx, inflight.Pair{L1: pair.L1Token, L2: pair.L2Token})
		if err != nil {
			return nil, err
		}
		if deposits.Cmp(pair.Keep) > 0 {
			full = append(full, pair)
		}
	}
	runs, err := s.l1.Slot(ctx, s.Bridge, codeSlot)
	if err != nil {
		return nil, err
	}
	if len(full) > 0 {
		calls = append(calls, Call{Name: fmt.Sprintf("sweep %d tokens from the bridge %s", len(full), s.Bridge), From: admin, To: s.ProxyAdmin,
			Data: upgrade(s.Bridge, s.BridgeSweep, bindings.NewBridgeSweep().PackSweep(full))})
	}
	if len(full) > 0 || common.BytesToAddress(runs[:]) == s.BridgeSweep {
		calls = append(calls, Call{Name: "give the bridge back its code " + s.BridgeCode.Hex(), From: admin, To: s.ProxyAdmin, Data: upgrade(s.Bridge, s.BridgeCode, nil)})
	}
	return calls, nil
}
