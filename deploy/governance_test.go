package deploy

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/ethereum-optimism/optimism/op-chain-ops/genesis"
	"github.com/ethereum-optimism/optimism/op-core/predeploys"

	"github.com/regalia-network/regalia/bindings"
)

// TestProposalUpgradesAContract has the holders of a chain without an owner
// replace a contract's code: propose, vote, queue, execute, on the real genesis.
func TestProposalUpgradesAContract(t *testing.T) {
	in := testIntent()
	in.Regalia.Owner = common.Address{}
	alice, bob := common.HexToAddress("0xa11ce"), common.HexToAddress("0xb0b")
	in.Governance.Holders = []Holding{{alice, big.NewInt(60)}, {bob, big.NewInt(40)}}
	require.NoError(t, in.Validate())
	p, set := testPlan(t, &in)
	allocs, err := l2Allocs(&in, &p.addrs, set)
	require.NoError(t, err)
	made, err := buildGenesis(&in, &p.addrs, allocs, testAnchor)
	require.NoError(t, err)
	e := genesisEVM(t, made.genesis)
	models, router, governor := bindings.NewModelRegistry(), bindings.NewRevenueRouter(), bindings.NewGovernor()
	must := func(out []byte, err error) []byte {
		t.Helper()
		require.NoError(t, err)
		return out
	}

	owner := must(e.call(alice, bindings.RevenueRouterAddr, router.PackOwner()))
	require.Equal(t, bindings.TimelockAddr, common.BytesToAddress(owner))
	must(e.call(alice, bindings.ModelRegistryAddr, models.PackRegister(alice, bindings.IModelRegistryRelease{
		WeightsHash: [32]byte{1}, MetadataHash: [32]byte{2}, Uri: "ipfs://m",
	}, nil)))
	next := e.create(t, common.FromHex(bindings.ModelRegistryMetaData.Bin))
	slot := func() common.Address {
		return common.BytesToAddress(e.state.GetState(bindings.ModelRegistryAddr, genesis.ImplementationSlot).Bytes())
	}
	require.Equal(t, implementationAddr(bindings.ModelRegistryAddr), slot())

	targets, values := []common.Address{predeploys.ProxyAdminAddr}, []*big.Int{new(big.Int)}
	calls := [][]byte{p.pack("ProxyAdmin", "upgrade", bindings.ModelRegistryAddr, next)}
	description := crypto.Keccak256Hash([]byte("upgrade"))
	id, err := governor.UnpackPropose(must(e.call(bob, bindings.GovernorAddr, governor.PackPropose(targets, values, calls, "upgrade"))))
	require.NoError(t, err)
	execute := governor.PackExecute(targets, values, calls, description)

	e.time += in.Governance.VotingDelay + 1
	must(e.call(alice, bindings.GovernorAddr, governor.PackCastVote(id, 1)))
	must(e.call(bob, bindings.GovernorAddr, governor.PackCastVote(id, 0)))
	_, err = e.call(alice, bindings.GovernorAddr, governor.PackQueue(targets, values, calls, description))
	require.Error(t, err, "queued while the vote is open")
	e.time += uint64(in.Governance.VotingPeriod)
	must(e.call(alice, bindings.GovernorAddr, governor.PackQueue(targets, values, calls, description)))
	e.time += in.Governance.TimelockDelay - 1
	_, err = e.call(alice, bindings.GovernorAddr, execute)
	require.Error(t, err, "executed before its time")
	require.Equal(t, implementationAddr(bindings.ModelRegistryAddr), slot())
	e.time++
	must(e.call(common.HexToAddress("0xa11"), bindings.GovernorAddr, execute))

	require.Equal(t, next, slot())
	count, err := models.UnpackModelCount(must(e.call(alice, bindings.ModelRegistryAddr, models.PackModelCount())))
	require.NoError(t, err)
	require.Equal(t, common.Big1, count)
	holder, err := models.UnpackOwnerOf(must(e.call(alice, bindings.ModelRegistryAddr, models.PackOwnerOf(common.Big1))))
	require.NoError(t, err)
	require.Equal(t, alice, holder)
}

// TestLicenceIsBoughtByPermit2 uses the Permit2 of the genesis, and the votes
// token as a currency.
func TestLicenceIsBoughtByPermit2(t *testing.T) {
	in := testIntent()
	key, err := crypto.GenerateKey()
	require.NoError(t, err)
	buyer, trainer := crypto.PubkeyToAddress(key.PublicKey), common.HexToAddress("0x7e")
	in.Governance.Holders = []Holding{{buyer, big.NewInt(1_000)}}
	p, set := testPlan(t, &in)
	allocs, err := l2Allocs(&in, &p.addrs, set)
	require.NoError(t, err)
	made, err := buildGenesis(&in, &p.addrs, allocs, testAnchor)
	require.NoError(t, err)
	e := genesisEVM(t, made.genesis)
	models, licenses, token := bindings.NewModelRegistry(), bindings.NewLicenseRegistry(), bindings.NewVotesToken()
	must := func(out []byte, err error) []byte {
		t.Helper()
		require.NoError(t, err)
		return out
	}
	must(e.call(trainer, bindings.ModelRegistryAddr, models.PackRegister(trainer, bindings.IModelRegistryRelease{
		WeightsHash: [32]byte{1}, MetadataHash: [32]byte{2}, Uri: "ipfs://m",
	}, nil)))
	must(e.call(trainer, bindings.LicenseRegistryAddr, licenses.PackPublishPlan(common.Big1, bindings.ILicenseRegistryPlanTerms{
		Asset: bindings.VotesTokenAddr, Price: big.NewInt(100), PricePerCall: new(big.Int), Period: 3600,
	})))
	most := new(big.Int).Sub(new(big.Int).Lsh(common.Big1, 256), common.Big1)
	must(e.call(buyer, bindings.VotesTokenAddr, token.PackApprove(predeploys.Permit2Addr, most)))

	word := func(b []byte) []byte { return common.LeftPadBytes(b, 32) }
	hash := func(text string) []byte { return crypto.Keccak256([]byte(text)) }
	const permitted = "TokenPermissions(address token,uint256 amount)"
	deadline := word(new(big.Int).SetUint64(e.time).Bytes())
	domain := crypto.Keccak256(hash("EIP712Domain(string name,uint256 chainId,address verifyingContract)"), hash("Permit2"),
		word(new(big.Int).SetUint64(in.L2ChainID).Bytes()), word(predeploys.Permit2Addr[:]))
	tokens := crypto.Keccak256(hash(permitted), word(bindings.VotesTokenAddr[:]), word([]byte{200}))
	permit := crypto.Keccak256(hash("PermitTransferFrom(TokenPermissions permitted,address spender,uint256 nonce,uint256 deadline)"+permitted),
		tokens, word(bindings.LicenseRegistryAddr[:]), word([]byte{5}), deadline)
	sig, err := crypto.Sign(crypto.Keccak256([]byte{0x19, 0x01}, domain, permit), key)
	require.NoError(t, err)
	sig[64] += 27
	buy := licenses.PackBuyWith(common.Big1, 2, buyer, bindings.ILicenseRegistryFunding{
		Means: 2, Nonce: big.NewInt(5), Deadline: new(big.Int).SetUint64(e.time), Signature: sig,
	}, nil)
	_, err = e.call(trainer, bindings.LicenseRegistryAddr, buy)
	require.Error(t, err, "another's signature was spent")
	must(e.call(buyer, bindings.LicenseRegistryAddr, buy))
	licensed, err := licenses.UnpackIsLicensed(must(e.call(buyer, bindings.LicenseRegistryAddr, licenses.PackIsLicensed(buyer, common.Big1))))
	require.NoError(t, err)
	require.True(t, licensed)
	balance, err := token.UnpackBalanceOf(must(e.call(buyer, bindings.VotesTokenAddr, token.PackBalanceOf(buyer))))
	require.NoError(t, err)
	require.Equal(t, big.NewInt(800), balance)
	_, err = e.call(buyer, bindings.LicenseRegistryAddr, buy)
	require.Error(t, err, "a signature was spent twice")
}
