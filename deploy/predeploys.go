package deploy

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/holiman/uint256"

	"github.com/ethereum-optimism/optimism/op-chain-ops/foundry"
	"github.com/ethereum-optimism/optimism/op-chain-ops/genesis"
	"github.com/ethereum-optimism/optimism/op-chain-ops/script"
	"github.com/ethereum-optimism/optimism/op-core/predeploys"

	"github.com/regalia-network/regalia/bindings"
)

// predeploy is one of our contracts in the L2 genesis: a proxy at its fixed
// address and an implementation beside it.
type predeploy struct {
	name        string
	addr        common.Address
	code        []byte // creation code of the implementation
	constructor []byte // packed arguments
	initialize  []byte // call to the proxy
}

// predeployTable says what each of our contracts is made with.
func predeployTable(in *Intent) []predeploy {
	r := &in.Regalia
	models, licenses, escrow, router := bindings.NewModelRegistry(), bindings.NewLicenseRegistry(), bindings.NewCallEscrow(), bindings.NewRevenueRouter()
	certificates, registry := bindings.NewPermissionCertificates(), bindings.NewValidatorRegistry()
	return append(governanceTable(&in.Governance), []predeploy{
		{
			name: "ModelRegistry", addr: bindings.ModelRegistryAddr,
			code:       common.FromHex(bindings.ModelRegistryMetaData.Bin),
			initialize: models.PackInitialize(),
		},
		{
			name: "LicenseRegistry", addr: bindings.LicenseRegistryAddr,
			code:        common.FromHex(bindings.LicenseRegistryMetaData.Bin),
			constructor: licenses.PackConstructor(bindings.ModelRegistryAddr, bindings.RevenueRouterAddr, bindings.PermissionCertificatesAddr),
			initialize:  licenses.PackInitialize(),
		},
		{
			name: "PermissionCertificates", addr: bindings.PermissionCertificatesAddr,
			code:        common.FromHex(bindings.PermissionCertificatesMetaData.Bin),
			constructor: certificates.PackConstructor(bindings.ModelRegistryAddr),
			initialize:  certificates.PackInitialize(in.DeploymentID()),
		},
		{
			name: "CallEscrow", addr: bindings.CallEscrowAddr,
			code:        common.FromHex(bindings.CallEscrowMetaData.Bin),
			constructor: escrow.PackConstructor(bindings.ModelRegistryAddr, bindings.RevenueRouterAddr),
			initialize:  escrow.PackInitialize(in.owner(), in.DeploymentID(), in.L2ChainID, r.EscrowWithdrawDelay),
		},
		{
			name: "RevenueRouter", addr: bindings.RevenueRouterAddr,
			code:        common.FromHex(bindings.RevenueRouterMetaData.Bin),
			constructor: router.PackConstructor(bindings.ModelRegistryAddr),
			initialize:  router.PackInitialize(in.owner(), r.Validators, r.ValidatorsBps, r.Treasury, r.TreasuryBps),
		},
		{
			name: "ValidatorRegistry", addr: bindings.ValidatorRegistryAddr,
			code:        common.FromHex(bindings.ValidatorRegistryMetaData.Bin),
			constructor: registry.PackConstructor(bindings.RevenueRouterAddr),
			initialize:  registry.PackInitialize(in.DeploymentID(), r.ValidatorsUnstakeDelay, r.ValidatorsMinStake),
		},
	}...)
}

// governanceTable is the part of the table that governs the rest.
func governanceTable(g *Governance) []predeploy {
	token, governor, timelock := bindings.NewVotesToken(), bindings.NewGovernor(), bindings.NewTimelock()
	holdings := make([]bindings.VotesTokenHolding, len(g.Holders))
	for i, h := range g.Holders {
		holdings[i] = bindings.VotesTokenHolding{Holder: h.Account, Amount: h.Amount}
	}
	anyone := common.Address{} // as an executor: whoever likes carries out what is due
	return []predeploy{
		{
			name: "VotesToken", addr: bindings.VotesTokenAddr,
			code:       common.FromHex(bindings.VotesTokenMetaData.Bin),
			initialize: token.PackInitialize(g.TokenName, g.TokenSymbol, holdings),
		},
		{
			name: "Governor", addr: bindings.GovernorAddr,
			code: common.FromHex(bindings.GovernorMetaData.Bin),
			initialize: governor.PackInitialize(bindings.VotesTokenAddr, bindings.TimelockAddr, bindings.GovernorSettings{
				VotingDelay: new(big.Int).SetUint64(g.VotingDelay), VotingPeriod: g.VotingPeriod,
				ProposalThreshold: g.ProposalThreshold, QuorumPercent: new(big.Int).SetUint64(g.QuorumPercent),
			}),
		},
		{
			name: "Timelock", addr: bindings.TimelockAddr,
			code: common.FromHex(bindings.TimelockMetaData.Bin),
			initialize: timelock.PackInitialize(new(big.Int).SetUint64(g.TimelockDelay),
				[]common.Address{bindings.GovernorAddr}, []common.Address{anyone}, common.Address{}),
		},
	}
}

// owner is who owns the L2's ProxyAdmin and the protocol's terms: whom the
// intent names, else the timelock.
func (in *Intent) owner() common.Address {
	if in.Regalia.Owner == (common.Address{}) {
		return bindings.TimelockAddr
	}
	return in.Regalia.Owner
}

// implementationAddr is where the implementation of a predeploy is: at
// 0x4f4d4c…c0de00NN for the proxy 0x4f4d4c…NN.
func implementationAddr(proxy common.Address) common.Address {
	out := proxy
	out[16], out[17] = 0xc0, 0xde
	return out
}

// predeployGas bounds each run of a constructor or initializer.
const predeployGas = 30_000_000

// addPredeploys runs constructors and initializers in the host's EVM and copies
// what they leave into the genesis state.
func addPredeploys(host *script.Host, allocs *foundry.ForgeAllocs, in *Intent, proxyCode []byte) error {
	table := predeployTable(in)
	caller := common.HexToAddress("0x000000000000000000000000000000000000c0de") // has no rights; nothing may depend on it
	for _, p := range table {
		impl := implementationAddr(p.addr)
		for _, addr := range []common.Address{p.addr, impl} {
			if _, taken := allocs.Accounts[addr]; taken {
				return fmt.Errorf("predeploy %s: %s is in the genesis state already", p.name, addr)
			}
		}
		// The creation code runs at the address where the contract is to be, so
		// that immutables and storage come out as a deployment there would have them.
		host.ImportAccount(impl, types.Account{Nonce: 1, Code: append(append([]byte{}, p.code...), p.constructor...)})
		runtime, _, err := host.Call(caller, impl, nil, predeployGas, new(uint256.Int))
		if err != nil {
			return fmt.Errorf("run the constructor of %s: %w", p.name, err)
		}
		host.ImportAccount(impl, types.Account{Nonce: 1, Code: runtime})
		host.ImportAccount(p.addr, types.Account{Nonce: 1, Code: proxyCode, Storage: map[common.Hash]common.Hash{
			genesis.AdminSlot:          common.BytesToHash(predeploys.ProxyAdminAddr[:]),
			genesis.ImplementationSlot: common.BytesToHash(impl[:]),
		}})
	}
	for _, p := range table {
		if _, _, err := host.Call(caller, p.addr, p.initialize, predeployGas, new(uint256.Int)); err != nil {
			return fmt.Errorf("initialise %s: %w", p.name, err)
		}
	}
	dump, err := host.StateDump()
	if err != nil {
		return fmt.Errorf("dump the predeploys' state: %w", err)
	}
	for _, p := range table {
		for _, addr := range []common.Address{p.addr, implementationAddr(p.addr)} {
			allocs.Accounts[addr] = dump.Accounts[addr]
		}
	}
	return nil
}

// l2Addresses lists our predeploys for addresses.json.
func l2Addresses() map[string]common.Address {
	out := map[string]common.Address{}
	for _, p := range bindings.Predeploys() {
		out[p.Name] = p.Addr
	}
	return out
}
