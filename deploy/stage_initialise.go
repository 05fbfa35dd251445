package deploy

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"

	"github.com/ethereum-optimism/optimism/op-chain-ops/genesis"
	"github.com/ethereum-optimism/optimism/op-challenger/game/fault/contracts/gameargs"
	"github.com/ethereum-optimism/optimism/op-service/eth"
)

// permissionedGame is the game type in which only the proposer and the
// challenger take part.
const permissionedGame uint32 = 1

// Gas for calls that depend on calls before them, so that L1 cannot estimate
// them. About twice what they use.
const (
	initGas = 1_000_000
	setGas  = 400_000
)

// Arguments of the contracts' initialize functions; field names are theirs.
type (
	resourceConfig struct {
		MaxResourceLimit            uint32
		ElasticityMultiplier        uint8
		BaseFeeMaxChangeDenominator uint8
		MinimumBaseFee              uint32
		SystemTxMaxGas              uint32
		MaximumBaseFee              *big.Int
	}
	systemAddresses struct {
		L1CrossDomainMessenger, L1ERC721Bridge, L1StandardBridge, OptimismPortal, OptimismMintableERC20Factory, DelayedWETH, Opcm common.Address
	}
	proposal struct {
		Root             [32]byte
		L2SequenceNumber *big.Int
	}
)

// initialise points the proxies at their implementations with their first
// values, sets the dispute game and the fee market, and hands the contracts to
// their owner.
func (r *run) initialise(ctx context.Context) error {
	if r.state.Initialised {
		// The owner may have changed values since, which is for verify to say.
		// Only a reorganisation of L1 can have undone the initialisation itself.
		if _, undone, err := r.upgrades(ctx); err != nil || len(undone) == 0 {
			return err
		}
		r.log.Warn("L1 was reorganised, initialising contracts again")
	}
	if err := r.sender.settle(ctx, settlePatience); err != nil {
		return err
	}
	calls, err := r.outstanding(ctx)
	if err != nil {
		return err
	}
	if len(calls) > 0 {
		r.log.Info("initialising contracts on L1", "transactions", len(calls))
		if err := r.sender.sendAll(ctx, calls); err != nil {
			return err
		}
		if calls, err = r.outstanding(ctx); err != nil {
			return err
		}
		if len(calls) > 0 {
			return fmt.Errorf("%s is still to do though its transaction was confirmed: was L1 reorganised? Run again", calls[0].name)
		}
	}
	r.state.Initialised = true
	return r.state.save()
}

// outstanding compares L1 with the intent and lists what has to be sent, in
// order.
func (r *run) outstanding(ctx context.Context) ([]call, error) {
	calls, fresh, err := r.upgrades(ctx)
	if err != nil {
		return nil, err
	}
	settings, err := r.settings(ctx, fresh)
	if err != nil {
		return nil, err
	}
	transfers, err := r.transfers(ctx, fresh, append(calls, settings...))
	if err != nil {
		return nil, err
	}
	return append(append(calls, settings...), transfers...), nil
}

// upgrades lists the proxies to be initialised, as calls and by name.
func (r *run) upgrades(ctx context.Context) ([]call, map[string]bool, error) {
	proxies := r.plan.addrs.proxies()
	addrs := make([]common.Address, len(proxies))
	for i, p := range proxies {
		addrs[i] = *p.addr
	}
	slots, err := r.client.slots(ctx, addrs, genesis.ImplementationSlot)
	if err != nil {
		return nil, nil, err
	}
	var calls []call
	fresh := map[string]bool{}
	for i, p := range proxies {
		switch now := common.BytesToAddress(slots[i][:]); now {
		case *p.impl:
		case common.Address{}:
			data := r.plan.pack("ProxyAdmin", "upgradeAndCall", *p.addr, *p.impl, r.initializer(p.name))
			calls = append(calls, call{name: "initialise " + p.name, to: r.plan.addrs.ProxyAdmin, data: data, gas: initGas})
			fresh[p.name] = true
		default:
			return nil, nil, fmt.Errorf("%sProxy at %s has implementation %s, not %s: it was upgraded, which deploy does not undo", p.name, *p.addr, now, *p.impl)
		}
	}
	if !fresh["AnchorStateRegistry"] {
		return calls, fresh, r.checkAnchorRoot(ctx)
	}
	return calls, fresh, nil
}

// initializer is the call that a proxy is initialised with.
func (r *run) initializer(name string) []byte {
	p, a, in := r.plan, &r.plan.addrs, r.intent
	switch name {
	case "SuperchainConfig":
		return p.pack(name, "initialize", in.Roles.Guardian)
	case "SystemConfig":
		return p.pack(name, "initialize", r.deployer, in.Fees.BaseFeeScalar, in.Fees.BlobBaseFeeScalar,
			eth.AddressAsLeftPaddedHash(in.Roles.Batcher), in.GasLimit, in.Roles.UnsafeBlockSigner, depositMarket(), a.system(),
			new(big.Int).SetUint64(in.L2ChainID), a.SuperchainConfigProxy)
	case "DisputeGameFactory":
		return p.pack(name, "initialize", r.deployer)
	case "AnchorStateRegistry":
		return p.pack(name, "initialize", a.SystemConfigProxy, a.DisputeGameFactoryProxy, proposal{r.state.OutputRoot, new(big.Int)}, permissionedGame)
	case "OptimismPortal":
		return p.pack("OptimismPortal2", "initialize", a.SystemConfigProxy, a.AnchorStateRegistryProxy, common.Address{}) // no lockbox
	case "L1CrossDomainMessenger":
		return p.pack(name, "initialize", a.SystemConfigProxy, a.OptimismPortalProxy)
	case "L1StandardBridge", "L1ERC721Bridge":
		return p.pack(name, "initialize", a.L1CrossDomainMessengerProxy, a.SystemConfigProxy)
	case "OptimismMintableERC20Factory":
		return p.pack(name, "initialize", a.L1StandardBridgeProxy)
	case "DelayedWETH":
		return p.pack(name, "initialize", a.SystemConfigProxy)
	}
	panic("no initializer for " + name)
}

// depositMarket is the OP Stack's standard pricing of deposits on L1.
func depositMarket() resourceConfig {
	return resourceConfig{
		MaxResourceLimit:            genesis.MaxResourceLimit,
		ElasticityMultiplier:        genesis.ElasticityMultiplier,
		BaseFeeMaxChangeDenominator: genesis.BaseFeeMaxChangeDenominator,
		MinimumBaseFee:              genesis.MinimumBaseFee,
		SystemTxMaxGas:              genesis.SystemTxMaxGas,
		MaximumBaseFee:              genesis.MaximumBaseFee,
	}
}

func (a *l1Addresses) system() systemAddresses {
	return systemAddresses{
		L1CrossDomainMessenger: a.L1CrossDomainMessengerProxy, L1ERC721Bridge: a.L1ERC721BridgeProxy, L1StandardBridge: a.L1StandardBridgeProxy,
		OptimismPortal: a.OptimismPortalProxy, OptimismMintableERC20Factory: a.OptimismMintableERC20FactoryProxy, DelayedWETH: a.DelayedWETHProxy,
	}
}

func (r *run) checkAnchorRoot(ctx context.Context) error {
	start, err := startingAnchor(ctx, r.client, r.plan)
	if err != nil {
		return err
	}
	if got := common.Hash(start.Root); got != r.state.OutputRoot {
		return fmt.Errorf("AnchorStateRegistry on L1 starts from output root %s, the genesis here has %s: restore %s and the files beside it, or deploy with another salt", got, r.state.OutputRoot, r.state.path)
	}
	return nil
}

// settings lists the values that are set after initialisation and are not as
// the intent says.
func (r *run) settings(ctx context.Context, fresh map[string]bool) ([]call, error) {
	var calls []call
	for _, s := range r.plan.settings() {
		if !fresh[s.contract] {
			got, err := s.read(ctx, r.client, r.plan)
			if err != nil {
				return nil, err
			}
			if got == s.want {
				continue
			}
		} else if s.initial {
			continue
		}
		calls = append(calls, call{name: "set " + s.what, to: s.at, data: s.set, gas: setGas})
	}
	return calls, nil
}

// setting is a value of a contract, as text, and the call that sets it.
type setting struct {
	what, contract string
	at             common.Address
	want           string
	initial        bool // a new contract has the wanted value already
	read           func(context.Context, *l1Client, *plan) (string, error)
	set            []byte
}

// settings is what the intent wants of SystemConfig and DisputeGameFactory
// beyond their initialize functions.
func (p *plan) settings() []setting {
	a, f := &p.addrs, &p.intent.Fees
	system := func(what, want string, initial bool, getters []string, set []byte) setting {
		return setting{what, "SystemConfig", a.SystemConfigProxy, want, initial, reader("SystemConfig", a.SystemConfigProxy, getters), set}
	}
	factory := func(what, want string, getters []string, set []byte) setting {
		return setting{what, "DisputeGameFactory", a.DisputeGameFactoryProxy, want, false, reader("DisputeGameFactory", a.DisputeGameFactoryProxy, getters, permissionedGame), set}
	}
	args := p.gameArgs()
	return []setting{
		system("EIP-1559 parameters", text(f.EIP1559Denominator, f.EIP1559Elasticity), false, []string{"eip1559Denominator", "eip1559Elasticity"},
			p.pack("SystemConfig", "setEIP1559Params", f.EIP1559Denominator, f.EIP1559Elasticity)),
		system("minimum base fee", text(f.MinBaseFee), f.MinBaseFee == 0, []string{"minBaseFee"},
			p.pack("SystemConfig", "setMinBaseFee", f.MinBaseFee)),
		system("DA footprint gas scalar", text(f.DAFootprintGasScalar), false, []string{"daFootprintGasScalar"},
			p.pack("SystemConfig", "setDAFootprintGasScalar", f.DAFootprintGasScalar)),
		system("operator fee", text(f.OperatorFeeScalar, f.OperatorFeeConstant), f.OperatorFeeScalar == 0 && f.OperatorFeeConstant == 0, []string{"operatorFeeScalar", "operatorFeeConstant"},
			p.pack("SystemConfig", "setOperatorFeeScalars", f.OperatorFeeScalar, f.OperatorFeeConstant)),
		factory("dispute game", text(a.PermissionedDisputeGame, args), []string{"gameImpls", "gameArgs"},
			p.pack("DisputeGameFactory", "setImplementation", permissionedGame, a.PermissionedDisputeGame, args)),
		factory("initial bond", text(p.intent.Withdrawals.InitBond), []string{"initBonds"},
			p.pack("DisputeGameFactory", "setInitBond", permissionedGame, p.intent.Withdrawals.InitBond)),
	}
}

// reader reads getters of one contract into one text.
func reader(contract string, at common.Address, getters []string, args ...any) func(context.Context, *l1Client, *plan) (string, error) {
	return func(ctx context.Context, c *l1Client, p *plan) (string, error) {
		values := make([]any, len(getters))
		for i, getter := range getters {
			v, err := p.readOne(ctx, c, contract, at, getter, args...)
			if err != nil {
				return "", err
			}
			values[i] = v
		}
		return text(values...), nil
	}
}

// text renders values for comparison and for tables.
func text(values ...any) string {
	var out bytes.Buffer
	for i, v := range values {
		if i > 0 {
			out.WriteString(", ")
		}
		switch v := v.(type) {
		case []byte:
			fmt.Fprintf(&out, "0x%x", v)
		case [32]byte:
			fmt.Fprintf(&out, "0x%x", v[:])
		default:
			fmt.Fprint(&out, v)
		}
	}
	return out.String()
}

// gameArgs are the values that DisputeGameFactory gives each game of our type.
func (p *plan) gameArgs() []byte {
	return gameargs.GameArgs{
		AbsolutePrestate:    p.intent.Withdrawals.Prestate,
		Vm:                  p.addrs.MIPS64,
		AnchorStateRegistry: p.addrs.AnchorStateRegistryProxy,
		Weth:                p.addrs.DelayedWETHProxy,
		L2ChainID:           eth.ChainIDFromUInt64(p.intent.L2ChainID),
		Proposer:            p.intent.Roles.Proposer,
		Challenger:          p.intent.Roles.Challenger,
	}.PackPermissioned()
}

// owned is a contract with an owner.
type owned struct {
	contract string
	at       common.Address
}

// ownedContracts ends with ProxyAdmin: whoever owns it can redo the rest.
func (p *plan) ownedContracts() []owned {
	return []owned{
		{"SystemConfig", p.addrs.SystemConfigProxy},
		{"DisputeGameFactory", p.addrs.DisputeGameFactoryProxy},
		{"ProxyAdmin", p.addrs.ProxyAdmin},
	}
}

// transfers lists the changes of ownership to be made, and refuses work that
// the deployer has no right to do any more.
func (r *run) transfers(ctx context.Context, fresh map[string]bool, before []call) ([]call, error) {
	var calls []call
	for _, o := range r.plan.ownedContracts() {
		owner := r.deployer
		if !fresh[o.contract] {
			v, err := r.plan.readOne(ctx, r.client, o.contract, o.at, "owner")
			if err != nil {
				return nil, err
			}
			owner = v.(common.Address)
		}
		switch {
		case owner != r.deployer:
			for _, c := range before {
				if c.to == o.at {
					return nil, fmt.Errorf("%s is to do, but %s belongs to %s already, not to the deployer %s: let its owner do it", c.name, o.contract, owner, r.deployer)
				}
			}
		case r.intent.Roles.Owner != r.deployer:
			data := r.plan.pack(o.contract, "transferOwnership", r.intent.Roles.Owner)
			calls = append(calls, call{name: "hand over " + o.contract, to: o.at, data: data, gas: setGas})
		}
	}
	return calls, nil
}

// initialised says whether a proxy has an implementation.
func (r *run) initialised(ctx context.Context, proxy common.Address) (bool, error) {
	slots, err := r.client.slots(ctx, []common.Address{proxy}, genesis.ImplementationSlot)
	if err != nil {
		return false, err
	}
	return slots[0] != (common.Hash{}), nil
}

func blockNumber(n uint64) *big.Int { return new(big.Int).SetUint64(n) }

func isNotFound(err error) bool { return errors.Is(err, ethereum.NotFound) }
