package deploy

import (
	"encoding/json"
	"math/big"
	"sync"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bls12-381/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"

	"github.com/ethereum-optimism/optimism/op-chain-ops/foundry"
	"github.com/ethereum-optimism/optimism/op-core/forks"
	nutstate "github.com/ethereum-optimism/optimism/op-core/nuts/state"
	"github.com/ethereum-optimism/optimism/op-core/predeploys"
	"github.com/ethereum-optimism/optimism/op-node/rollup"
	"github.com/ethereum-optimism/optimism/op-service/eth"

	"github.com/regalia-network/regalia/bindings"
	"github.com/regalia-network/regalia/deploy/artifact"
)

var testAnchor = &eth.BlockRef{Hash: common.HexToHash("0xa1"), Number: 7, Time: 1_800_000_007}

func testPlan(t *testing.T, in *Intent) (*plan, *artifact.Set) {
	t.Helper()
	set, err := artifact.Open(Artifacts())
	require.NoError(t, err)
	p, err := newPlan(in, common.HexToAddress("0xde"), set, false)
	require.NoError(t, err)
	return p, set
}

// builtAllocs shares one run of the genesis script among the tests that only
// read its outcome.
var builtAllocs = sync.OnceValues(func() (*foundry.ForgeAllocs, error) {
	in := testIntent()
	set, err := artifact.Open(Artifacts())
	if err != nil {
		return nil, err
	}
	p, err := newPlan(&in, common.HexToAddress("0xde"), set, false)
	if err != nil {
		return nil, err
	}
	return l2Allocs(&in, &p.addrs, set)
})

func testGenesis(t *testing.T) (*core.Genesis, *rollup.Config, common.Hash) {
	t.Helper()
	in := testIntent()
	p, _ := testPlan(t, &in)
	allocs, err := builtAllocs()
	require.NoError(t, err)
	made, err := buildGenesis(&in, &p.addrs, allocs, testAnchor)
	require.NoError(t, err)
	return made.genesis, made.rollup, made.root
}

func TestGenesisIsDeterministic(t *testing.T) {
	in := testIntent()
	p, set := testPlan(t, &in)
	again, err := l2Allocs(&in, &p.addrs, set)
	require.NoError(t, err)
	first, err := builtAllocs()
	require.NoError(t, err)
	require.Equal(t, len(first.Accounts), len(again.Accounts))
	for addr := range first.Accounts {
		require.Equal(t, account(first.Accounts, addr), account(again.Accounts, addr), addr)
	}
}

func TestGenesisSurvivesItsFile(t *testing.T) {
	g, cfg, _ := testGenesis(t)
	data, err := json.Marshal(g)
	require.NoError(t, err)
	var read core.Genesis
	require.NoError(t, json.Unmarshal(data, &read))
	require.Equal(t, g.ToBlock().Hash(), read.ToBlock().Hash())
	require.Equal(t, cfg.Genesis.L2.Hash, read.ToBlock().Hash())

	data, err = json.Marshal(cfg)
	require.NoError(t, err)
	var readCfg rollup.Config
	require.NoError(t, json.Unmarshal(data, &readCfg))
	require.NoError(t, readCfg.Check())
	require.Equal(t, cfg, &readCfg)
}

func TestGenesisForksAndFees(t *testing.T) {
	in := testIntent()
	g, cfg, root := testGenesis(t)
	require.True(t, g.Config.IsJovian(g.Timestamp))
	for name, fork := range map[string]*uint64{"karst": g.Config.KarstTime, "lagoon": g.Config.LagoonTime, "rollup karst": cfg.KarstTime, "rollup lagoon": cfg.LagoonTime} {
		require.Nil(t, fork, name)
	}
	require.Equal(t, testAnchor.Time, g.Timestamp)
	require.Equal(t, in.GasLimit, g.GasLimit)

	sys := cfg.Genesis.SystemConfig
	require.Equal(t, in.Roles.Batcher, sys.BatcherAddr)
	require.Equal(t, in.Fees.DAFootprintGasScalar, sys.DAFootprintGasScalar)
	require.Equal(t, in.Fees.MinBaseFee, sys.MinBaseFee)
	scalars, err := sys.EcotoneScalars()
	require.NoError(t, err)
	require.Equal(t, in.Fees.BaseFeeScalar, scalars.BaseFeeScalar)
	require.Equal(t, in.Fees.BlobBaseFeeScalar, scalars.BlobBaseFeeScalar)

	header := g.ToBlock().Header()
	require.NotEqual(t, types.EmptyRootHash, *header.WithdrawalsHash, "an empty message passer stops the engine")
	want := eth.OutputRoot(&eth.OutputV0{StateRoot: eth.Bytes32(header.Root), MessagePasserStorageRoot: eth.Bytes32(*header.WithdrawalsHash), BlockHash: header.Hash()})
	require.Equal(t, common.Hash(want), root)
}

// The proxy is not in the release's lock of versioned contracts, so it is held
// against the state that OP Stack's own tools made.
func TestProxyIsTheOneOfTheOPStack(t *testing.T) {
	frozen, err := nutstate.PreForkState(forks.Karst)
	require.NoError(t, err)
	want := frozen[predeploys.L2StandardBridgeAddr].Code
	require.NotEmpty(t, want)
	g, _, _ := testGenesis(t)
	require.Equal(t, want, g.Alloc[predeploys.L2StandardBridgeAddr].Code)
	for _, p := range bindings.Predeploys() {
		require.Equal(t, want, g.Alloc[p.Addr].Code, p.Name)
	}
}

func TestPredeploysHoldTheIntent(t *testing.T) {
	in := testIntent()
	g, _, _ := testGenesis(t)
	e := genesisEVM(t, g)
	anyone := common.HexToAddress("0xa11")
	registry := bindings.NewValidatorRegistry()
	models, licenses, escrow, router := bindings.NewModelRegistry(), bindings.NewLicenseRegistry(), bindings.NewCallEscrow(), bindings.NewRevenueRouter()
	read := func(to common.Address, data []byte) []byte {
		t.Helper()
		out, err := e.call(anyone, to, data)
		require.NoError(t, err)
		return out
	}

	owner, err := router.UnpackOwner(read(bindings.RevenueRouterAddr, router.PackOwner()))
	require.NoError(t, err)
	require.Equal(t, in.Regalia.Owner, owner)
	shares, err := router.UnpackProtocolShares(read(bindings.RevenueRouterAddr, router.PackProtocolShares()))
	require.NoError(t, err)
	require.Equal(t, bindings.IRevenueRouterProtocolShares{
		Validators: in.Regalia.Validators, ValidatorsBps: in.Regalia.ValidatorsBps, Treasury: in.Regalia.Treasury, TreasuryBps: in.Regalia.TreasuryBps,
	}, shares.Shares)
	delay, err := escrow.UnpackWithdrawDelay(read(bindings.CallEscrowAddr, escrow.PackWithdrawDelay()))
	require.NoError(t, err)
	require.Equal(t, in.Regalia.EscrowWithdrawDelay, delay)
	for name, got := range map[string][]byte{
		"PermissionCertificates.models": read(bindings.PermissionCertificatesAddr, bindings.NewPermissionCertificates().PackModels()),
		"LicenseRegistry.models":        read(bindings.LicenseRegistryAddr, licenses.PackModels()),
		"CallEscrow.models":             read(bindings.CallEscrowAddr, escrow.PackModels()),
		"RevenueRouter.models":          read(bindings.RevenueRouterAddr, router.PackModels()),
	} {
		require.Equal(t, bindings.ModelRegistryAddr, common.BytesToAddress(got), name)
	}
	for name, got := range map[string][]byte{
		"LicenseRegistry.router":   read(bindings.LicenseRegistryAddr, licenses.PackRouter()),
		"CallEscrow.router":        read(bindings.CallEscrowAddr, escrow.PackRouter()),
		"ValidatorRegistry.router": read(bindings.ValidatorRegistryAddr, registry.PackRouter()),
	} {
		require.Equal(t, bindings.RevenueRouterAddr, common.BytesToAddress(got), name)
	}
	unstake, err := registry.UnpackUnstakeDelay(read(bindings.ValidatorRegistryAddr, registry.PackUnstakeDelay()))
	require.NoError(t, err)
	require.Equal(t, in.Regalia.ValidatorsUnstakeDelay, unstake)
	least, err := registry.UnpackMinStake(read(bindings.ValidatorRegistryAddr, registry.PackMinStake()))
	require.NoError(t, err)
	require.Equal(t, in.Regalia.ValidatorsMinStake, least)
	name, err := models.UnpackName(read(bindings.ModelRegistryAddr, models.PackName()))
	require.NoError(t, err)
	require.NotEmpty(t, name)

	// The voucher's domain is the deployment's and the proxy's, and the home is the L2, not the script host.
	channel := bindings.ChannelID{0xc4}
	digest, err := escrow.UnpackVoucherDigest(read(bindings.CallEscrowAddr, escrow.PackVoucherDigest(channel, 3, big.NewInt(99))))
	require.NoError(t, err)
	v := bindings.Voucher{ChannelID: channel, Lane: 3, Cumulative: big.NewInt(99)}
	require.Equal(t, v.Digest(bindings.Domain{Deployment: in.DeploymentID(), Escrow: bindings.CallEscrowAddr}), common.Hash(digest))
	home, err := escrow.UnpackHomeChainId(read(bindings.CallEscrowAddr, escrow.PackHomeChainId()))
	require.NoError(t, err)
	require.Equal(t, in.L2ChainID, home)

	// A validator's proof made here holds there: it is bound to the deployment and the proxy.
	var secret fr.Element
	proof, err := bindings.ProveValidatorKey(in.DeploymentID(), bindings.ValidatorRegistryAddr, anyone, secret.SetUint64(7))
	require.NoError(t, err)
	read(bindings.ValidatorRegistryAddr, registry.PackRegister(proof.Key, proof.Proof))

	// A model can be registered by anyone, so that the storage works too.
	id, err := models.UnpackRegister(read(bindings.ModelRegistryAddr, models.PackRegister(anyone, bindings.IModelRegistryRelease{
		WeightsHash: [32]byte{1}, MetadataHash: [32]byte{2}, Uri: "ipfs://m",
	}, nil)))
	require.NoError(t, err)
	require.Equal(t, big.NewInt(1), id)
}

func TestPredeploysAreInitialisedOnce(t *testing.T) {
	in := testIntent()
	g, _, _ := testGenesis(t)
	e := genesisEVM(t, g)
	for _, p := range predeployTable(&in) {
		for what, to := range map[string]common.Address{"proxy": p.addr, "implementation": implementationAddr(p.addr)} {
			out, err := e.call(common.HexToAddress("0xbad"), to, p.initialize)
			require.Error(t, err, "%s of %s was initialised again", what, p.name)
			invalid, err := bindings.NewRevenueRouter().UnpackError(out)
			require.NoError(t, err, p.name)
			require.IsType(t, &bindings.RevenueRouterInvalidInitialization{}, invalid, p.name)
		}
	}
}

func TestOnlyTheOwnerUpgradesPredeploys(t *testing.T) {
	in := testIntent()
	g, _, _ := testGenesis(t)
	p, _ := testPlan(t, &in)
	upgrade := p.pack("ProxyAdmin", "upgrade", bindings.CallEscrowAddr, implementationAddr(bindings.ModelRegistryAddr))
	e := genesisEVM(t, g)
	models := bindings.NewModelRegistry()
	symbol := func() error { // only ModelRegistry has one
		_, err := e.call(in.Regalia.Owner, bindings.CallEscrowAddr, models.PackSymbol())
		return err
	}
	require.Error(t, symbol())
	_, err := e.call(common.HexToAddress("0xbad"), predeploys.ProxyAdminAddr, upgrade)
	require.Error(t, err)
	require.Error(t, symbol())
	_, err = e.call(in.Regalia.Owner, predeploys.ProxyAdminAddr, upgrade)
	require.NoError(t, err)
	require.NoError(t, symbol())
}
