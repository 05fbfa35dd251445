package bindings_test

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/tracing"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm/runtime"
	"github.com/ethereum/go-ethereum/params"
	"github.com/holiman/uint256"
	"github.com/stretchr/testify/require"

	"github.com/regalia-network/regalia/bindings"
)

// chain is an EVM with our contracts behind proxies at their fixed addresses, as on the L2.
type chain struct {
	t  *testing.T
	id *big.Int
	db *state.StateDB
}

// testDomain is what vouchers are signed for on a chain made by newChain.
var testDomain = bindings.Domain{Deployment: common.Hash{0xde}, Escrow: bindings.CallEscrowAddr}

// newChain deploys the bound code of our contracts and initializes them.
func newChain(t *testing.T, id *big.Int) *chain {
	db, err := state.New(types.EmptyRootHash, state.NewDatabaseForTesting())
	require.NoError(t, err)
	c := &chain{t: t, id: id, db: db}

	models, licenses := bindings.NewModelRegistry(), bindings.NewLicenseRegistry()
	escrow, router := bindings.NewCallEscrow(), bindings.NewRevenueRouter()
	owner := common.HexToAddress("0xa0")
	c.deploy(bindings.ModelRegistryAddr, bindings.ModelRegistryMetaData.Bin, nil, models.PackInitialize())
	c.deploy(bindings.LicenseRegistryAddr, bindings.LicenseRegistryMetaData.Bin,
		licenses.PackConstructor(bindings.ModelRegistryAddr, bindings.RevenueRouterAddr, bindings.PermissionCertificatesAddr),
		licenses.PackInitialize())
	certificates := bindings.NewPermissionCertificates()
	c.deploy(bindings.PermissionCertificatesAddr, bindings.PermissionCertificatesMetaData.Bin,
		certificates.PackConstructor(bindings.ModelRegistryAddr), certificates.PackInitialize(common.Hash{0xd1}))
	c.deploy(bindings.CallEscrowAddr, bindings.CallEscrowMetaData.Bin,
		escrow.PackConstructor(bindings.ModelRegistryAddr, bindings.RevenueRouterAddr), escrow.PackInitialize(owner, testDomain.Deployment, id.Uint64(), 3600))
	c.deploy(bindings.RevenueRouterAddr, bindings.RevenueRouterMetaData.Bin,
		router.PackConstructor(bindings.ModelRegistryAddr), router.PackInitialize(owner, owner, 1000, owner, 500))
	return c
}

// config makes an execution environment for one call.
func (c *chain) config(from common.Address, value *big.Int) *runtime.Config {
	chainConfig := *params.MergedTestChainConfig
	chainConfig.ChainID = c.id
	return &runtime.Config{
		ChainConfig: &chainConfig, Origin: from, Value: value, State: c.db, GasLimit: 30_000_000, Time: 1_700_000_000,
		BlockNumber: big.NewInt(1),
	}
}

// deploy creates an implementation and puts a minimal (EIP-1167) proxy to it at addr.
func (c *chain) deploy(addr common.Address, bin string, args, initialize []byte) {
	code := append(common.FromHex(bin), args...)
	_, implementation, _, err := runtime.Create(code, c.config(common.HexToAddress("0xde"), new(big.Int)))
	require.NoError(c.t, err, "create the implementation of %s", addr)
	proxy := append(common.FromHex("363d3d373d3d3d363d73"), implementation[:]...)
	c.db.SetCode(addr, append(proxy, common.FromHex("5af43d82803e903d91602b57fd5bf3")...), tracing.CodeChangeUnspecified)
	_, err = c.call(common.HexToAddress("0xde"), addr, nil, initialize)
	require.NoError(c.t, err, "initialize %s", addr)
}

// call runs a call as a transaction of its own: what the contract did stays if it succeeds.
func (c *chain) call(from, to common.Address, value *big.Int, data []byte) ([]byte, error) {
	if value == nil {
		value = new(big.Int)
	}
	if value.Sign() > 0 {
		c.db.AddBalance(from, uint256.MustFromBig(value), tracing.BalanceChangeUnspecified)
	}
	out, _, err := runtime.Call(to, data, c.config(from, value))
	c.db.Finalise(true)
	return out, err
}
