package deploy

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/ethereum-optimism/optimism/op-chain-ops/foundry"
	opbindings "github.com/ethereum-optimism/optimism/op-e2e/bindings"

	"github.com/regalia-network/regalia/deploy/artifact"
)

// Contracts that other people deployed, at the same address on most chains.
var (
	// create2Deployer is the deterministic deployment proxy: given a salt and
	// creation code it creates the contract at an address that depends on
	// nothing else.
	create2Deployer = common.HexToAddress("0x4e59b44847b379578588920cA78FbF26c0B4956C")
	multicall3      = common.HexToAddress("0xcA11bde05977b3631167028862bE2a173976CA11")
)

// mipsVersion is the only state version that this MIPS64 takes.
const mipsVersion = 8

// creation is one contract to be put on L1 by the deterministic deployer.
type creation struct {
	name     string
	artifact *foundry.Artifact // nil for Multicall3, which comes as bare code
	salt     common.Hash
	code     []byte // creation code with constructor arguments
	addr     common.Address
}

// plan holds every contract of the chain, with its address known beforehand.
// None of the constructors looks at msg.sender, which is the deterministic
// deployer for all of them; owners are constructor arguments or set by
// initialize. AddressManager is left out: ProxyAdmin asks it only about legacy
// kinds of proxies, and all of ours are ERC-1967.
type plan struct {
	intent    *Intent
	deployer  common.Address
	artifacts map[string]*foundry.Artifact
	creations []*creation
	addrs     l1Addresses
}

type gameParams struct {
	MaxGameDepth, SplitDepth         *big.Int
	ClockExtension, MaxClockDuration uint64
}

// newPlan computes all creations. withMulticall says whether L1 lacks the
// common one.
func newPlan(in *Intent, deployer common.Address, set *artifact.Set, withMulticall bool) (*plan, error) {
	p := &plan{intent: in, deployer: deployer, artifacts: map[string]*foundry.Artifact{}}
	a, w := &p.addrs, &in.Withdrawals
	seconds := func(s uint64) *big.Int { return new(big.Int).SetUint64(s) }

	b := planBuilder{plan: p, set: set}
	b.create(&a.ProxyAdmin, "ProxyAdmin", "ProxyAdmin", deployer)
	for _, proxy := range a.proxies() {
		b.create(proxy.addr, proxy.name+"Proxy", "Proxy", a.ProxyAdmin)
	}
	b.create(&a.SuperchainConfig, "SuperchainConfig", "SuperchainConfig")
	b.create(&a.SystemConfig, "SystemConfig", "SystemConfig")
	b.create(&a.OptimismPortal, "OptimismPortal", "OptimismPortal2", seconds(w.ProofMaturityDelay))
	b.create(&a.L1CrossDomainMessenger, "L1CrossDomainMessenger", "L1CrossDomainMessenger")
	b.create(&a.L1StandardBridge, "L1StandardBridge", "L1StandardBridge")
	b.create(&a.L1ERC721Bridge, "L1ERC721Bridge", "L1ERC721Bridge")
	b.create(&a.OptimismMintableERC20Factory, "OptimismMintableERC20Factory", "OptimismMintableERC20Factory")
	b.create(&a.DisputeGameFactory, "DisputeGameFactory", "DisputeGameFactory")
	b.create(&a.AnchorStateRegistry, "AnchorStateRegistry", "AnchorStateRegistry", seconds(w.FinalityDelay))
	b.create(&a.DelayedWETH, "DelayedWETH", "DelayedWETH", seconds(w.BondDelay))
	b.create(&a.PreimageOracle, "PreimageOracle", "PreimageOracle", seconds(w.PreimageMinSize), seconds(w.PreimageChallengePeriod))
	b.create(&a.MIPS64, "MIPS64", "MIPS64", a.PreimageOracle, big.NewInt(mipsVersion))
	b.create(&a.PermissionedDisputeGame, "PermissionedDisputeGame", "PermissionedDisputeGame", gameParams{
		MaxGameDepth: seconds(w.MaxGameDepth), SplitDepth: seconds(w.SplitDepth),
		ClockExtension: w.ClockExtension, MaxClockDuration: w.MaxClockDuration,
	})
	a.Multicall3 = multicall3
	if withMulticall {
		b.bare(&a.Multicall3, "Multicall3", common.FromHex(opbindings.MultiCall3MetaData.Bin))
	}
	return p, errors.Join(b.errs...)
}

// proxied names a proxy and the implementation it is to have.
type proxied struct {
	name string // of the contract; its artifact too, but for OptimismPortal
	addr *common.Address
	impl *common.Address
}

// proxies lists the proxies in the order in which they are initialised: each
// initialize may call the contracts before it.
func (a *l1Addresses) proxies() []proxied {
	return []proxied{
		{"SuperchainConfig", &a.SuperchainConfigProxy, &a.SuperchainConfig},
		{"SystemConfig", &a.SystemConfigProxy, &a.SystemConfig},
		{"DisputeGameFactory", &a.DisputeGameFactoryProxy, &a.DisputeGameFactory},
		{"AnchorStateRegistry", &a.AnchorStateRegistryProxy, &a.AnchorStateRegistry},
		{"OptimismPortal", &a.OptimismPortalProxy, &a.OptimismPortal},
		{"L1CrossDomainMessenger", &a.L1CrossDomainMessengerProxy, &a.L1CrossDomainMessenger},
		{"L1StandardBridge", &a.L1StandardBridgeProxy, &a.L1StandardBridge},
		{"L1ERC721Bridge", &a.L1ERC721BridgeProxy, &a.L1ERC721Bridge},
		{"OptimismMintableERC20Factory", &a.OptimismMintableERC20FactoryProxy, &a.OptimismMintableERC20Factory},
		{"DelayedWETH", &a.DelayedWETHProxy, &a.DelayedWETH},
	}
}

// planBuilder collects errors, so that newPlan reads as the list it is.
type planBuilder struct {
	plan *plan
	set  *artifact.Set
	errs []error
}

// create plans a contract and stores its address. The name stands for it in
// the salt and in messages; two contracts may share an artifact.
func (b *planBuilder) create(dest *common.Address, name, contract string, args ...any) {
	art, err := b.set.Read(contract)
	if err != nil {
		b.errs = append(b.errs, err)
		return
	}
	packed, err := art.ABI.Pack("", args...)
	if err != nil {
		b.errs = append(b.errs, fmt.Errorf("pack constructor of %s: %w", contract, err))
		return
	}
	b.plan.artifacts[contract] = art
	c := b.plan.add(dest, name, append(append([]byte{}, art.Bytecode.Object...), packed...))
	c.artifact = art
}

func (b *planBuilder) bare(dest *common.Address, name string, code []byte) {
	b.plan.add(dest, name, code)
}

func (p *plan) add(dest *common.Address, name string, code []byte) *creation {
	c := &creation{name: name, code: code, salt: p.salt(name)}
	c.addr = crypto.CreateAddress2(create2Deployer, c.salt, crypto.Keccak256(code))
	*dest = c.addr
	p.creations = append(p.creations, c)
	return c
}

// hash identifies the plan by its addresses, which depend on all code and
// arguments.
func (p *plan) hash() common.Hash {
	var all []byte
	for _, c := range p.creations {
		all = append(all, c.addr[:]...)
	}
	return crypto.Keccak256Hash(all)
}

// salt keeps chains apart: by who deploys, the chain id, and the intent's salt.
func (p *plan) salt(name string) common.Hash {
	var chainID [8]byte
	binary.BigEndian.PutUint64(chainID[:], p.intent.L2ChainID)
	own := crypto.Keccak256([]byte(p.intent.Salt))
	return crypto.Keccak256Hash([]byte("regalia"), p.deployer[:], chainID[:], own, []byte(name))
}

// pack encodes a call to a contract that the plan knows. Where a method is
// overloaded, abi numbers the variants, so it is chosen by how many arguments
// it takes.
func (p *plan) pack(contract, method string, args ...any) []byte {
	art := p.artifacts[contract]
	for name, m := range art.ABI.Methods {
		if m.RawName == method && len(m.Inputs) == len(args) {
			data, err := art.ABI.Pack(name, args...)
			if err != nil { // a mistake in this package, which every run would hit
				panic(fmt.Errorf("pack %s.%s: %w", contract, method, err))
			}
			return data
		}
	}
	panic(fmt.Errorf("%s has no method %s with %d arguments", contract, method, len(args)))
}
