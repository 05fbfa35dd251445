package deploy

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"

	"github.com/ethereum-optimism/optimism/op-core/predeploys"
	"github.com/ethereum-optimism/optimism/op-service/eth"
)

// view is a getter of an L1 contract and what it should answer.
type view struct {
	contract string // artifact
	at       common.Address
	getter   string
	want     any
}

// views is everything that initialize functions and constructors were given,
// as the contracts say it.
func (p *plan) views() []view {
	a, in := &p.addrs, p.intent
	w, f, roles := &in.Withdrawals, &in.Fees, &in.Roles
	const (
		system, portal, registry = "SystemConfig", "OptimismPortal2", "AnchorStateRegistry"
		messenger, bridge, nft   = "L1CrossDomainMessenger", "L1StandardBridge", "L1ERC721Bridge"
		game, weth               = "PermissionedDisputeGame", "DelayedWETH"
	)
	return []view{
		{"SuperchainConfig", a.SuperchainConfigProxy, "guardian", roles.Guardian},
		{system, a.SystemConfigProxy, "batcherHash", eth.AddressAsLeftPaddedHash(roles.Batcher)},
		{system, a.SystemConfigProxy, "unsafeBlockSigner", roles.UnsafeBlockSigner},
		{system, a.SystemConfigProxy, "gasLimit", in.GasLimit},
		{system, a.SystemConfigProxy, "basefeeScalar", f.BaseFeeScalar},
		{system, a.SystemConfigProxy, "blobbasefeeScalar", f.BlobBaseFeeScalar},
		{system, a.SystemConfigProxy, "l2ChainId", in.L2ChainID},
		{system, a.SystemConfigProxy, "superchainConfig", a.SuperchainConfigProxy},
		{system, a.SystemConfigProxy, "optimismPortal", a.OptimismPortalProxy},
		{system, a.SystemConfigProxy, "l1CrossDomainMessenger", a.L1CrossDomainMessengerProxy},
		{system, a.SystemConfigProxy, "l1StandardBridge", a.L1StandardBridgeProxy},
		{system, a.SystemConfigProxy, "l1ERC721Bridge", a.L1ERC721BridgeProxy},
		{system, a.SystemConfigProxy, "optimismMintableERC20Factory", a.OptimismMintableERC20FactoryProxy},
		{system, a.SystemConfigProxy, "disputeGameFactory", a.DisputeGameFactoryProxy},
		{system, a.SystemConfigProxy, "delayedWETH", a.DelayedWETHProxy},
		{portal, a.OptimismPortalProxy, "systemConfig", a.SystemConfigProxy},
		{portal, a.OptimismPortalProxy, "anchorStateRegistry", a.AnchorStateRegistryProxy},
		{portal, a.OptimismPortalProxy, "proofMaturityDelaySeconds", w.ProofMaturityDelay},
		{portal, a.OptimismPortalProxy, "respectedGameType", permissionedGame},
		{registry, a.AnchorStateRegistryProxy, "systemConfig", a.SystemConfigProxy},
		{registry, a.AnchorStateRegistryProxy, "disputeGameFactory", a.DisputeGameFactoryProxy},
		{registry, a.AnchorStateRegistryProxy, "disputeGameFinalityDelaySeconds", w.FinalityDelay},
		{messenger, a.L1CrossDomainMessengerProxy, "systemConfig", a.SystemConfigProxy},
		{messenger, a.L1CrossDomainMessengerProxy, "portal", a.OptimismPortalProxy},
		{messenger, a.L1CrossDomainMessengerProxy, "otherMessenger", predeploys.L2CrossDomainMessengerAddr},
		{bridge, a.L1StandardBridgeProxy, "systemConfig", a.SystemConfigProxy},
		{bridge, a.L1StandardBridgeProxy, "messenger", a.L1CrossDomainMessengerProxy},
		{bridge, a.L1StandardBridgeProxy, "otherBridge", predeploys.L2StandardBridgeAddr},
		{nft, a.L1ERC721BridgeProxy, "systemConfig", a.SystemConfigProxy},
		{nft, a.L1ERC721BridgeProxy, "messenger", a.L1CrossDomainMessengerProxy},
		{nft, a.L1ERC721BridgeProxy, "otherBridge", predeploys.L2ERC721BridgeAddr},
		{"OptimismMintableERC20Factory", a.OptimismMintableERC20FactoryProxy, "bridge", a.L1StandardBridgeProxy},
		{weth, a.DelayedWETHProxy, "systemConfig", a.SystemConfigProxy},
		{weth, a.DelayedWETHProxy, "delay", w.BondDelay},
		{game, a.PermissionedDisputeGame, "maxGameDepth", w.MaxGameDepth},
		{game, a.PermissionedDisputeGame, "splitDepth", w.SplitDepth},
		{game, a.PermissionedDisputeGame, "clockExtension", w.ClockExtension},
		{game, a.PermissionedDisputeGame, "maxClockDuration", w.MaxClockDuration},
		{"MIPS64", a.MIPS64, "oracle", a.PreimageOracle},
		{"PreimageOracle", a.PreimageOracle, "challengePeriod", w.PreimageChallengePeriod},
		{"PreimageOracle", a.PreimageOracle, "minProposalSize", w.PreimageMinSize},
	}
}

// values compares roles, parameters, owners and the anchor root.
func (v *verifier) values(ctx context.Context) error {
	for _, w := range v.plan.views() {
		got, err := v.plan.readOne(ctx, v.client, w.contract, w.at, w.getter)
		if err := v.compare(w.contract+"."+w.getter, got, w.want, err); err != nil {
			return err
		}
	}
	for _, s := range v.plan.settings() {
		got, err := s.read(ctx, v.client, v.plan)
		if err := v.compare(s.contract+": "+s.what, got, s.want, err); err != nil {
			return err
		}
	}
	for _, o := range v.plan.ownedContracts() {
		got, err := v.plan.readOne(ctx, v.client, o.contract, o.at, "owner")
		if err := v.compare(o.contract+".owner", got, v.state.Intent.Roles.Owner, err); err != nil {
			return err
		}
	}
	if err := v.resources(ctx); err != nil {
		return err
	}
	root, err := startingAnchor(ctx, v.client, v.plan)
	return v.compare("AnchorStateRegistry.startingAnchorRoot", text(root.Root, root.L2SequenceNumber), text([32]byte(v.state.OutputRoot), 0), err)
}

// resources compares the market for deposits.
func (v *verifier) resources(ctx context.Context) error {
	out, err := v.plan.readOne(ctx, v.client, "SystemConfig", v.plan.addrs.SystemConfigProxy, "resourceConfig")
	if err != nil {
		return v.compare("SystemConfig.resourceConfig", nil, fmt.Sprint(depositMarket()), err)
	}
	got := *abi.ConvertType(out, new(resourceConfig)).(*resourceConfig)
	return v.compare("SystemConfig.resourceConfig", fmt.Sprint(got), fmt.Sprint(depositMarket()), nil)
}

// compare adds a line. A call that reverts is a difference; an L1 that does not
// answer ends the verification.
func (v *verifier) compare(what string, got, want any, err error) error {
	switch {
	case err != nil && isDown(err):
		return err
	case err != nil:
		got = err
	}
	v.add(what, got, want)
	return nil
}

// startingAnchor reads the output root that dispute games start from.
func startingAnchor(ctx context.Context, c *l1Client, p *plan) (proposal, error) {
	out, err := p.readOne(ctx, c, "AnchorStateRegistry", p.addrs.AnchorStateRegistryProxy, "getStartingAnchorRoot")
	if err != nil {
		return proposal{L2SequenceNumber: new(big.Int)}, err
	}
	return *abi.ConvertType(out, new(proposal)).(*proposal), nil
}
