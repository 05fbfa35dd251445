// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IAssetErrors} from "../src/interfaces/IAssetErrors.sol";
import {ILicenseRegistry} from "../src/interfaces/ILicenseRegistry.sol";
import {LicenseBase} from "./LicenseBase.sol";
import {BlockingToken, CallbackToken, FeeToken, RebasingToken, Reentrant, Refusing} from "./Tokens.sol";
import {IERC721Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {IERC721Receiver} from "@openzeppelin/contracts/token/ERC721/IERC721Receiver.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

/// @notice Passes a licence on in the very call that brings it.
contract Relay is IERC721Receiver {
    address private immutable next;

    constructor(address next_) {
        next = next_;
    }

    function onERC721Received(address, address, uint256 id, bytes calldata) external returns (bytes4) {
        IRelayed(msg.sender).transferFrom(address(this), next, id);
        return IERC721Receiver.onERC721Received.selector;
    }
}

interface IRelayed {
    function transferFrom(address from, address to, uint256 id) external;
}

/// @notice Counting calls, revoking licences, fetching refunds; and holders of many licences.
contract LicenseRevocationTest is LicenseBase {
    // ── counting calls ───────────────────────────────────────────────────────────────────────────────────────────────

    function testFuzz_recordCalls(uint64 quota, uint32 units, uint64 first, uint64 second) public {
        quota = uint64(bound(quota, 1, type(uint64).max));
        units = uint32(bound(units, 1, type(uint32).max));
        uint256 total = uint256(quota) * units;
        uint256 id = _buy(_publishMetered(ETH, 0, 0, quota), units, alice);
        first = uint64(bound(first, 0, total < type(uint64).max ? total : type(uint64).max));
        vm.expectEmit(address(licenses));
        emit ILicenseRegistry.CallsRecorded(id, first, first);
        _record(id, first);
        assertEq(licenses.license(id).callsUsed, first);
        assertEq(licenses.isLicensed(alice, modelId), first < total);
        if (uint256(first) + second <= total) {
            _record(id, second);
            assertEq(licenses.isLicensed(alice, modelId), uint256(first) + second < total);
        } else {
            vm.expectRevert(abi.encodeWithSelector(ILicenseRegistry.QuotaExceeded.selector, id, total - first, second));
            _record(id, second);
        }
    }

    function test_recordCalls_stranger_reverts() public {
        uint256 id = _buy(_publishMetered(ETH, 1, 0, 10), alice);
        // Not even the model's owner can use up what was sold.
        vm.expectRevert(abi.encodeWithSelector(ILicenseRegistry.NotMeter.selector, id, trainer));
        vm.prank(trainer);
        licenses.recordCalls(id, 1);
        uint256 unmetered = _buy(_publish(ETH, 1, 0, false), alice);
        vm.expectRevert(abi.encodeWithSelector(ILicenseRegistry.NotMeter.selector, unmetered, trainer));
        vm.prank(trainer);
        licenses.recordCalls(unmetered, 1);
        vm.expectRevert(abi.encodeWithSelector(ILicenseRegistry.UnknownLicense.selector, 5));
        licenses.recordCalls(5, 1);
    }

    function test_recordCalls_lastCallEndsTheStanding() public {
        uint256 planId = _publishMetered(ETH, 1, 100, 2);
        uint256 longest = _buy(planId, 3, alice);
        _buy(planId, 1, alice);
        _record(longest, 6);
        assertTrue(licenses.isLicensed(alice, modelId));
        vm.warp(block.timestamp + 100);
        assertFalse(licenses.isLicensed(alice, modelId));
        // Without calls it gives nobody anything, wherever it goes, and coming back neither.
        _transfer(longest, bob);
        assertFalse(licenses.isLicensed(bob, modelId));
        _transfer(longest, alice);
        assertFalse(licenses.isLicensed(alice, modelId));
        _record(longest, 0);
        assertEq(_revoke(longest), 0);
    }

    function test_recordCalls_perpetual() public {
        uint256 id = _buy(_publishMetered(ETH, 1, 0, 2), alice);
        _record(id, 2);
        assertFalse(licenses.isLicensed(alice, modelId));
        _transfer(id, bob);
        _revoke(id);
        assertFalse(licenses.isLicensed(alice, modelId));
    }

    // ── revoking ─────────────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev Used and unused part together are what was paid, and each is what it should be within a wei.
    function testFuzz_revoke(uint128 price, uint64 period, uint32 units, uint64 elapsed, uint64 calls, bool inToken)
        public
    {
        address asset = inToken ? address(token) : ETH;
        units = uint32(bound(units, 1, 1e6));
        period = uint64(bound(period, 1, 10_000 days)) / units + 1;
        uint256 paid = uint256(price / units) * units;
        uint256 id = _buy(_publishMetered(asset, price / units, period, 1e9), units, alice);
        elapsed = uint64(bound(elapsed, 0, 2 * uint256(period) * units));
        vm.warp(block.timestamp + elapsed);
        calls = uint64(bound(calls, 0, 1e9 * uint256(units)));
        _record(id, calls);

        uint256 byTime = elapsed < period * units ? paid * elapsed / (uint256(period) * units) : paid;
        uint256 byCalls = paid * calls / (1e9 * uint256(units));
        uint256 refund = paid - (byTime > byCalls ? byTime : byCalls);
        assertEq(licenses.unusedOf(id), refund);
        uint256 value = _fund(asset, trainer, address(licenses), refund);
        vm.expectEmit(address(licenses));
        emit ILicenseRegistry.LicenseRevoked(id, alice, asset, refund);
        vm.prank(trainer);
        assertEq(licenses.revoke{value: value}(id), refund);

        assertFalse(licenses.isLicensed(alice, modelId));
        assertEq(licenses.balanceOf(alice), 0);
        assertEq(licenses.license(id).holder, address(0));
        assertEq(_balance(asset, trainer), 0);
        assertEq(licenses.refundOf(asset, alice), refund);
        assertEq(_balance(asset, address(licenses)), refund);
        // What was paid stays revenue: nobody's claim on the router pays for the refund.
        assertEq(router.distributed(modelId, asset), paid);
        assertEq(licenses.claimRefund(asset, alice), refund);
        assertEq(_balance(asset, alice), refund);
        assertEq(licenses.claimRefund(asset, alice), 0);
    }

    function test_revoke_perpetualIsUnused() public {
        uint256 id = _buy(_publish(ETH, 7, 0, false), alice);
        vm.warp(block.timestamp + 1_000 days);
        assertEq(_revoke(id), 7);
    }

    function test_revoke_byTheSecond() public {
        uint256 id = _buy(_publish(ETH, 100, 100, false), alice);
        for (uint256 i = 0; i <= 100; ++i) {
            assertEq(licenses.unusedOf(id), 100 - i);
            vm.warp(block.timestamp + 1);
        }
        assertEq(_revoke(id), 0);
    }

    function test_revoke_surplusComesBack() public {
        uint256 id = _buy(_publish(ETH, 100, 100, false), alice);
        vm.deal(trainer, 1 ether);
        vm.prank(trainer);
        assertEq(licenses.revoke{value: 1 ether}(id), 100);
        assertEq(trainer.balance, 1 ether - 100);
        assertEq(address(licenses).balance, 100);
    }

    function test_revoke_notCovered_reverts() public {
        uint256 id = _buy(_publish(ETH, 100, 100, false), alice);
        _revoke(_buy(_publish(ETH, 100, 100, false), bob)); // others' refunds must not pay for it
        vm.deal(trainer, 99);
        vm.expectRevert(abi.encodeWithSelector(ILicenseRegistry.RefundNotCovered.selector, 100, 99));
        vm.prank(trainer);
        licenses.revoke{value: 99}(id);
        assertTrue(licenses.isLicensed(alice, modelId));
    }

    function test_revoke_tokenNotCovered_reverts() public {
        uint256 id = _buy(_publish(address(token), 100, 100, false), alice);
        vm.deal(trainer, 1);
        vm.startPrank(trainer);
        vm.expectRevert(abi.encodeWithSelector(IAssetErrors.WrongValue.selector, 0, 1));
        licenses.revoke{value: 1}(id);
        vm.expectRevert(
            abi.encodeWithSelector(
                bytes4(keccak256("ERC20InsufficientAllowance(address,uint256,uint256)")), address(licenses), 0, 100
            )
        );
        licenses.revoke(id);
    }

    function test_revoke_strangers_revert() public {
        uint256 id = _buy(_publish(ETH, 100, 100, true), alice);
        vm.expectRevert(abi.encodeWithSelector(ILicenseRegistry.NotModelOwner.selector, modelId, alice));
        vm.prank(alice);
        licenses.revoke(id);
        vm.prank(trainer);
        models.transferFrom(trainer, bob, modelId);
        vm.expectRevert(abi.encodeWithSelector(ILicenseRegistry.NotModelOwner.selector, modelId, trainer));
        vm.prank(trainer);
        licenses.revoke(id);
        vm.expectRevert(abi.encodeWithSelector(ILicenseRegistry.UnknownLicense.selector, 7));
        licenses.revoke(7);
    }

    function test_revoke_twice_reverts() public {
        uint256 id = _buy(_publish(ETH, 100, 100, true), alice);
        _revoke(id);
        bytes memory reason = abi.encodeWithSelector(ILicenseRegistry.UnknownLicense.selector, id);
        vm.expectRevert(reason);
        vm.prank(trainer);
        licenses.revoke(id);
        vm.expectRevert(reason);
        licenses.unusedOf(id);
        vm.expectRevert(reason);
        licenses.tokenURI(id);
        vm.expectRevert(abi.encodeWithSelector(IERC721Errors.ERC721NonexistentToken.selector, id));
        licenses.ownerOf(id);
    }

    function test_revoke_refundsWhoHolds() public {
        uint256 id = _buy(_publish(ETH, 100, 100, true), alice);
        _transfer(id, deployer);
        _revoke(id);
        assertEq(licenses.refundOf(ETH, deployer), 100);
        assertEq(licenses.refundOf(ETH, alice), 0);
        assertFalse(licenses.isLicensed(deployer, modelId));
    }

    /// @dev A closed plan's licences hold, are passed on, and are refunded as ever.
    function test_setPlanOpen_touchesNoLicence() public {
        uint256 planId = _publish(ETH, 100, 100, true);
        uint256 id = _buy(planId, alice);
        vm.prank(trainer);
        licenses.setPlanOpen(planId, false);
        assertTrue(licenses.isLicensed(alice, modelId));
        _transfer(id, bob);
        assertTrue(licenses.isLicensed(bob, modelId));
        assertEq(_revoke(id), 100);
    }

    // ── hostile parties ──────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev A holder that refuses money stops nobody, and can have it later.
    function test_claimRefund_refusing() public {
        Refusing holder = new Refusing();
        _revoke(_buy(_publish(ETH, 100, 100, false), address(holder)));
        vm.expectRevert(abi.encodeWithSelector(IAssetErrors.PaymentRefused.selector, address(holder), 100));
        licenses.claimRefund(ETH, address(holder));
        holder.setOpen(true);
        assertEq(licenses.claimRefund(ETH, address(holder)), 100);
    }

    /// @dev A token that blocks a holder cannot stop the revocation; the refund waits.
    function test_claimRefund_blockedByItsToken() public {
        BlockingToken coin = new BlockingToken();
        uint256 id = _buy(_publish(address(coin), 100, 100, false), alice);
        coin.setBlocked(alice, true);
        assertEq(_revoke(id), 100);
        vm.expectRevert(abi.encodeWithSelector(BlockingToken.Blocked.selector, alice));
        licenses.claimRefund(address(coin), alice);
        assertEq(licenses.refundOf(address(coin), alice), 100);
        coin.setBlocked(alice, false);
        assertEq(licenses.claimRefund(address(coin), alice), 100);
    }

    /// @dev Refunds in a token whose balances shrink harm no other asset's.
    function test_claimRefund_rebasingToken_hurtsNoOtherAsset() public {
        RebasingToken rebasing = new RebasingToken();
        _revoke(_buy(_publish(address(rebasing), 100, 100, false), alice));
        _revoke(_buy(_publish(ETH, 100, 100, false), alice));
        rebasing.rebase(50);
        vm.expectRevert();
        licenses.claimRefund(address(rebasing), alice);
        assertEq(licenses.claimRefund(ETH, alice), 100);
    }

    function test_claimRefund_reentrant() public {
        Reentrant holder = new Reentrant();
        _revoke(_buy(_publish(ETH, 100, 100, false), address(holder)));
        _revoke(_buy(_publish(ETH, 100, 100, false), alice));
        holder.arm(address(licenses), abi.encodeCall(licenses.claimRefund, (ETH, address(holder))));
        licenses.claimRefund(ETH, address(holder));
        assertTrue(holder.called());
        assertEq(bytes4(holder.result()), ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector);
        assertEq(address(holder).balance, 100);
        assertEq(address(licenses).balance, 100);
    }

    function test_revoke_reentrantOwner() public {
        Reentrant owner = new Reentrant();
        vm.prank(trainer);
        models.transferFrom(trainer, address(owner), modelId);
        bytes memory data = abi.encodeCall(licenses.publishPlan, (modelId, _terms(ETH, 100, 100, false)));
        uint256 planId = abi.decode(owner.run(address(licenses), data), (uint256));
        (uint256 first, uint256 second) = (_buy(planId, alice), _buy(planId, bob));
        owner.arm(address(licenses), abi.encodeCall(licenses.revoke, (second)));
        vm.deal(address(this), 300);
        owner.run{value: 300}(address(licenses), abi.encodeCall(licenses.revoke, (first)));
        assertFalse(owner.succeeded());
        assertEq(address(licenses).balance, 100);
        assertEq(address(owner).balance, 200);
    }

    function test_revoke_hostileTokens_revert() public {
        FeeToken fee = new FeeToken();
        CallbackToken callback = new CallbackToken();
        uint256 feePlan = _publish(address(fee), 0, 100, false);
        uint256 callbackPlan = _publish(address(callback), 10, 100, false);
        _buy(feePlan, alice);
        uint256 id = _buy(callbackPlan, alice);
        callback.mint(trainer, 10);
        vm.startPrank(trainer);
        callback.approve(address(licenses), 10);
        callback.arm(address(licenses), abi.encodeCall(licenses.claimRefund, (address(callback), alice)));
        vm.expectRevert(ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector);
        licenses.revoke(id);
        assertTrue(licenses.isLicensed(alice, modelId));
    }

    function test_safeTransfer_relayed() public {
        uint256 id = _buy(_publish(ETH, 1, 100, true), alice);
        address relay = address(new Relay(bob));
        vm.prank(alice);
        licenses.safeTransferFrom(alice, relay, id);
        assertEq(licenses.ownerOf(id), bob);
        assertTrue(licenses.isLicensed(bob, modelId));
        assertFalse(licenses.isLicensed(relay, modelId));
        assertFalse(licenses.isLicensed(alice, modelId));
    }

    /// @dev Approvals end with a transfer and with a revocation.
    function test_transfer_clearsApproval() public {
        uint256 id = _buy(_publish(ETH, 1, 100, true), alice);
        vm.prank(alice);
        licenses.approve(deployer, id);
        _transfer(id, bob);
        assertEq(licenses.getApproved(id), address(0));
        vm.expectRevert(abi.encodeWithSelector(IERC721Errors.ERC721InsufficientApproval.selector, deployer, id));
        vm.prank(deployer);
        licenses.transferFrom(bob, deployer, id);
        vm.expectRevert(abi.encodeWithSelector(IERC721Errors.ERC721InvalidOwner.selector, address(0)));
        licenses.balanceOf(address(0));
    }

    /// @dev A model's owner floods an account with licences and revokes them: the account can still pass on its own,
    /// and anyone can set right what {isLicensed} says.
    function test_transfer_flooded() public {
        uint256 own = _buy(_publish(ETH, 1, 1_000, true), alice);
        uint256 kept = _buy(_publish(ETH, 1, 10, true), alice);
        uint256 planId = _publish(ETH, 0, 100, false);
        uint256 count = licenses.MAX_LOOKED_THROUGH() + 10;
        uint256[] memory flood = new uint256[](count);
        for (uint256 i = 0; i < count; ++i) {
            flood[i] = _buy(planId, alice);
        }
        for (uint256 i = 0; i < count; ++i) {
            _revoke(flood[i]);
        }
        _transfer(own, bob);
        assertTrue(licenses.isLicensed(bob, modelId));
        assertFalse(licenses.isLicensed(alice, modelId));
        licenses.refresh(alice, modelId);
        assertTrue(licenses.isLicensed(alice, modelId));
        _transfer(kept, bob);
        assertFalse(licenses.isLicensed(alice, modelId));
        licenses.refresh(alice, modelId);
        assertFalse(licenses.isLicensed(alice, modelId));
    }

    /// @dev While the longest is out of sight, a shorter one counts; refreshing brings the longest back in front of it.
    function test_refresh_prefersTheLongest() public {
        uint256 own = _buy(_publish(ETH, 1, 1_000, true), alice);
        _buy(_publish(ETH, 1, 50, true), alice);
        uint256 planId = _publish(ETH, 0, 100, false);
        uint256 count = licenses.MAX_LOOKED_THROUGH() + 1;
        for (uint256 i = 0; i < count; ++i) {
            _buy(planId, alice);
        }
        for (uint256 i = 1; i <= count; ++i) {
            _revoke(planId << 32 | i);
        }
        _transfer(own, bob);
        _buy(_publish(ETH, 1, 20, true), alice);
        vm.warp(block.timestamp + 10);
        licenses.refresh(alice, modelId);
        vm.warp(block.timestamp + 30);
        assertTrue(licenses.isLicensed(alice, modelId));
        vm.warp(block.timestamp + 10);
        assertFalse(licenses.isLicensed(alice, modelId));
        // All that waits has ended: it is dropped at once.
        licenses.refresh(alice, modelId);
        assertFalse(licenses.isLicensed(alice, modelId));
    }
}
