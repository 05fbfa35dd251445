// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IAssetErrors} from "../src/interfaces/IAssetErrors.sol";
import {ILicenseRegistry} from "../src/interfaces/ILicenseRegistry.sol";
import {IPermissionCertificates} from "../src/interfaces/IPermissionCertificates.sol";
import {PermitTransfer} from "../src/libraries/PermitTransfer.sol";
import {CertificateBase} from "./CertificateBase.sol";
import {Permit2} from "./Permit2.sol";
import {PermitToken} from "./PermitTokens.sol";
import {FeeToken} from "./Tokens.sol";
import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {VmSafe} from "forge-std/Vm.sol";

/// @notice Purchases by permit, by Permit2, and under a certificate.
contract LicenseFundingTest is CertificateBase {
    PermitToken private permitToken;
    Permit2 private permit2 = Permit2(address(PermitTransfer.PERMIT2));
    VmSafe.Wallet private buyer = vm.createWallet("buyer");

    function setUp() public override {
        super.setUp();
        permitToken = new PermitToken();
        vm.etch(address(permit2), address(new Permit2()).code);
    }

    function _publish(address asset, bool needsCertificate) private returns (uint256) {
        vm.prank(issuer.addr);
        return licenses.publishPlan(
            modelId, ILicenseRegistry.PlanTerms(asset, 50, 0, 100, 0, address(0), false, needsCertificate)
        );
    }

    function _none() private pure returns (IPermissionCertificates.Proof[] memory) {
        return new IPermissionCertificates.Proof[](0);
    }

    function _one(IPermissionCertificates.Proof memory proof)
        private
        pure
        returns (IPermissionCertificates.Proof[] memory proofs)
    {
        proofs = new IPermissionCertificates.Proof[](1);
        proofs[0] = proof;
    }

    function _allowance() private pure returns (ILicenseRegistry.Funding memory funding) {}

    function _permit(uint256 amount) private view returns (ILicenseRegistry.Funding memory) {
        bytes32 digest = permitToken.permitDigest(buyer.addr, address(licenses), amount, block.timestamp);
        return ILicenseRegistry.Funding(ILicenseRegistry.Means.Permit, 0, block.timestamp, _sign(buyer, digest));
    }

    function _permit2(VmSafe.Wallet memory signer, address asset, uint256 amount, uint256 nonce)
        private
        view
        returns (ILicenseRegistry.Funding memory)
    {
        bytes32 digest = permit2.digest(asset, amount, address(licenses), nonce, block.timestamp);
        return ILicenseRegistry.Funding(ILicenseRegistry.Means.Permit2, nonce, block.timestamp, _sign(signer, digest));
    }

    function _buyWith(uint256 planId, uint32 units, ILicenseRegistry.Funding memory funding) private {
        vm.prank(buyer.addr);
        licenses.buyWith(planId, units, alice, funding, _none());
    }

    function test_buyWith_permit() public {
        uint256 planId = _publish(address(permitToken), false);
        permitToken.mint(buyer.addr, 150);
        _buyWith(planId, 3, _permit(150));
        assertTrue(licenses.isLicensed(alice, modelId));
        assertEq(permitToken.balanceOf(address(router)), 150);
        assertEq(permitToken.allowance(buyer.addr, address(licenses)), 0);
    }

    /// @dev Who submits somebody's permit before the purchase does not stop the purchase.
    function test_buyWith_permitFrontRun() public {
        uint256 planId = _publish(address(permitToken), false);
        permitToken.mint(buyer.addr, 50);
        ILicenseRegistry.Funding memory funding = _permit(50);
        (uint8 v, bytes32 r, bytes32 s) =
            vm.sign(buyer.privateKey, permitToken.permitDigest(buyer.addr, address(licenses), 50, block.timestamp));
        permitToken.permit(buyer.addr, address(licenses), 50, block.timestamp, v, r, s);
        _buyWith(planId, 1, funding);
        assertTrue(licenses.isLicensed(alice, modelId));
    }

    function test_buyWith_badPermit_reverts() public {
        uint256 planId = _publish(address(permitToken), false);
        permitToken.mint(buyer.addr, 100);
        bytes memory reason =
            abi.encodeWithSelector(IERC20Errors.ERC20InsufficientAllowance.selector, address(licenses), 0, 50);
        ILicenseRegistry.Funding memory other = _permit(49);
        vm.expectRevert(reason);
        _buyWith(planId, 1, other);
        other = _permit(50);
        other.signature = hex"00";
        vm.expectRevert(reason);
        _buyWith(planId, 1, other);
        // Somebody else's permit is no money of the caller's.
        other = _permit(50);
        vm.expectRevert(
            abi.encodeWithSelector(IERC20Errors.ERC20InsufficientAllowance.selector, address(licenses), 0, 50)
        );
        vm.prank(bob);
        licenses.buyWith(planId, 1, alice, other, _none());
    }

    function test_buyWith_permit2() public {
        uint256 planId = _publish(address(token), false);
        token.mint(buyer.addr, 150);
        vm.prank(buyer.addr);
        token.approve(address(permit2), type(uint256).max);
        ILicenseRegistry.Funding memory funding = _permit2(buyer, address(token), 100, 7);
        _buyWith(planId, 2, funding);
        assertTrue(licenses.isLicensed(alice, modelId));
        assertEq(token.balanceOf(address(router)), 100);
        // Once used, it is used up.
        vm.expectRevert(Permit2.InvalidNonce.selector);
        _buyWith(planId, 2, funding);
    }

    function test_buyWith_badPermit2_reverts() public {
        uint256 planId = _publish(address(token), false);
        token.mint(buyer.addr, 150);
        vm.prank(buyer.addr);
        token.approve(address(permit2), type(uint256).max);
        ILicenseRegistry.Funding memory funding = _permit2(buyer, address(token), 49, 7);
        vm.expectRevert(Permit2.InvalidSigner.selector);
        _buyWith(planId, 1, funding);
        // Signed by the buyer, brought by another.
        funding = _permit2(buyer, address(token), 50, 7);
        vm.expectRevert(Permit2.InvalidSigner.selector);
        vm.prank(bob);
        licenses.buyWith(planId, 1, alice, funding, _none());
        vm.deal(buyer.addr, 1);
        vm.expectRevert(abi.encodeWithSelector(IAssetErrors.WrongValue.selector, 0, 1));
        vm.prank(buyer.addr);
        licenses.buyWith{value: 1}(planId, 1, alice, funding, _none());
    }

    function test_buyWith_permit2FeeToken_reverts() public {
        FeeToken fee = new FeeToken();
        uint256 planId = _publish(address(fee), false);
        fee.mint(buyer.addr, 1_000);
        vm.prank(buyer.addr);
        fee.approve(address(permit2), type(uint256).max);
        ILicenseRegistry.Funding memory funding = _permit2(buyer, address(fee), 500, 7);
        vm.expectRevert(abi.encodeWithSelector(IAssetErrors.WrongAmountReceived.selector, address(fee), 500, 495));
        _buyWith(planId, 10, funding);
    }

    function test_buyWith_permitForETH_reverts() public {
        uint256 planId = _publish(ETH, false);
        for (uint8 means = 1; means <= 2; ++means) {
            ILicenseRegistry.Funding memory funding = ILicenseRegistry.Funding(ILicenseRegistry.Means(means), 0, 0, "");
            vm.expectRevert(ILicenseRegistry.PermitForETH.selector);
            _buyWith(planId, 1, funding);
        }
    }

    function test_buyWith_allowance() public {
        uint256 planId = _publish(ETH, false);
        vm.deal(bob, 50);
        vm.prank(bob);
        licenses.buyWith{value: 50}(planId, 1, alice, _allowance(), _none());
        assertTrue(licenses.isLicensed(alice, modelId));
    }

    // ── certificates ─────────────────────────────────────────────────────────────────────────────────────────────────

    function test_buyWith_certificate() public {
        uint256 planId = _publish(ETH, true);
        vm.deal(bob, 50);
        vm.prank(bob);
        licenses.buyWith{value: 50}(planId, 1, subject.addr, _allowance(), _one(_proof(_certificate())));
        assertTrue(licenses.isLicensed(subject.addr, modelId));
    }

    function test_buyWith_certificateAndPermit2() public {
        uint256 planId = _publish(address(token), true);
        token.mint(buyer.addr, 50);
        vm.prank(buyer.addr);
        token.approve(address(permit2), type(uint256).max);
        IPermissionCertificates.Limits memory limits;
        IPermissionCertificates.Proof[] memory proofs = _one(_proof(_certificate(), limits));
        ILicenseRegistry.Funding memory funding = _permit2(buyer, address(token), 50, 1);
        vm.prank(buyer.addr);
        licenses.buyWith(planId, 1, delegate.addr, funding, proofs);
        assertTrue(licenses.isLicensed(delegate.addr, modelId));
    }

    function test_buyWith_certificateNeeded_reverts() public {
        uint256 planId = _publish(ETH, true);
        bytes memory reason = abi.encodeWithSelector(ILicenseRegistry.CertificateNeeded.selector, planId);
        vm.expectRevert(reason);
        licenses.buy(planId, 1, subject.addr);
        vm.expectRevert(reason);
        licenses.buyWith(planId, 1, subject.addr, _allowance(), _none());
        vm.expectRevert(reason);
        licenses.buyWith(planId, 1, subject.addr, _allowance(), new IPermissionCertificates.Proof[](2));
        // One that nobody asked for is an error too: the buyer is mistaken about the plan.
        uint256 plain = _publish(ETH, false);
        IPermissionCertificates.Proof[] memory proofs = _one(_proof(_certificate()));
        vm.expectRevert(abi.encodeWithSelector(ILicenseRegistry.CertificateNeeded.selector, plain));
        licenses.buyWith(plain, 1, subject.addr, _allowance(), proofs);
    }

    function test_buyWith_refusedCertificate_reverts() public {
        uint256 planId = _publish(ETH, true);
        IPermissionCertificates.Proof[] memory proofs = _one(_proof(_certificate()));
        vm.expectRevert(
            abi.encodeWithSelector(
                ILicenseRegistry.CertificateRefused.selector, IPermissionCertificates.Reason.WrongCaller
            )
        );
        licenses.buyWith(planId, 1, alice, _allowance(), proofs);
        vm.prank(issuer.addr);
        certificates.advanceEpoch(modelId);
        vm.expectRevert(
            abi.encodeWithSelector(
                ILicenseRegistry.CertificateRefused.selector, IPermissionCertificates.Reason.WrongEpoch
            )
        );
        licenses.buyWith(planId, 1, subject.addr, _allowance(), proofs);
        proofs[0].certificate.modelId = modelId + 1;
        vm.expectRevert(abi.encodeWithSelector(ILicenseRegistry.WrongModel.selector, modelId + 1, modelId));
        licenses.buyWith(planId, 1, subject.addr, _allowance(), proofs);
    }
}
