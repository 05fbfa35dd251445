// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IAssetErrors} from "../src/interfaces/IAssetErrors.sol";
import {ICallEscrow} from "../src/interfaces/ICallEscrow.sol";
import {EscrowBase} from "./EscrowBase.sol";
import {BlockingToken, RebasingToken, Reentrant, Refusing} from "./Tokens.sol";
import {Wallet} from "./Wallets.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

/// @notice Money back to the payer.
contract CallEscrowLeavingTest is EscrowBase {
    uint128 private constant ALL = type(uint128).max;

    function _request(bytes12 id, uint128 amount) private returns (uint64 at) {
        vm.prank(alice);
        escrow.requestWithdraw(id, amount);
        return uint64(block.timestamp) + DELAY;
    }

    function _withdraw(bytes12 id) private returns (uint128) {
        vm.prank(alice);
        return escrow.withdraw(id, alice);
    }

    // ── after the delay ──────────────────────────────────────────────────────────────────────────────────────────────

    function testFuzz_withdraw_afterTheDelay(uint128 amount, uint128 asked, uint64 late, bool inToken) public {
        amount = uint128(bound(amount, 1, ALL));
        asked = uint128(bound(asked, 1, ALL));
        late = uint64(bound(late, 0, 3650 days));
        address asset = inToken ? address(token) : ETH;
        bytes12 id = _open(asset, amount);
        uint64 at = uint64(block.timestamp) + DELAY;
        vm.expectEmit(address(escrow));
        emit ICallEscrow.WithdrawRequested(id, asked, at);
        _request(id, asked);
        assertEq(escrow.available(id), asked < amount ? amount - asked : 0);
        vm.warp(at - 1);
        vm.expectRevert(abi.encodeWithSelector(ICallEscrow.WithdrawTooEarly.selector, id, at, at - 1));
        _withdraw(id);
        vm.warp(at + late);
        uint128 paid = asked < amount ? asked : amount;
        vm.expectEmit(address(escrow));
        emit ICallEscrow.Withdrawn(id, alice, paid, false);
        assertEq(_withdraw(id), paid);
        assertEq(_balance(asset, alice), paid);
        assertEq(escrow.channel(id).balance, amount - paid);
        assertEq(escrow.channel(id).withdrawableAt, 0);
        assertEq(escrow.channel(id).asked, 0);
        vm.expectRevert(abi.encodeWithSelector(ICallEscrow.WithdrawNotRequested.selector, id));
        _withdraw(id);
    }

    function test_withdraw_toAnother() public {
        bytes12 id = _open(ETH, 10);
        vm.warp(_request(id, 4));
        vm.startPrank(alice);
        vm.expectRevert(ICallEscrow.ZeroAddress.selector);
        escrow.withdraw(id, address(0));
        assertEq(escrow.withdraw(id, bob), 4);
        assertEq(bob.balance, 4);
    }

    function test_withdraw_vouchersStaySpent() public {
        bytes12 id = _open(ETH, 10);
        _claim(id, 0, 4);
        vm.prank(gateway);
        escrow.release(id, ALL);
        _open(ETH, 10);
        _expectRefused(id, 0, 4, ICallEscrow.Fault.VoucherSpent);
        _claim(id, 0, 5);
        assertEq(escrow.channel(id).balance, 9);
    }

    function test_withdraw_notPayer_reverts() public {
        bytes12 id = _open(ETH, 10);
        bytes memory reason = abi.encodeWithSelector(ICallEscrow.NotPayer.selector, id, bob);
        vm.startPrank(bob);
        vm.expectRevert(reason);
        escrow.requestWithdraw(id, 1);
        vm.expectRevert(reason);
        escrow.cancelWithdraw(id);
        vm.expectRevert(reason);
        escrow.withdraw(id, bob);
        vm.expectRevert(reason);
        escrow.withdrawAgreed(id, 1, bob, type(uint64).max, "");
    }

    function test_withdraw_notRequested_reverts() public {
        bytes12 id = _open(ETH, 10);
        vm.startPrank(alice);
        vm.expectRevert(abi.encodeWithSelector(ICallEscrow.WithdrawNotRequested.selector, id));
        escrow.withdraw(id, alice);
        vm.expectRevert(abi.encodeWithSelector(ICallEscrow.WithdrawNotRequested.selector, id));
        escrow.cancelWithdraw(id);
        vm.expectRevert(IAssetErrors.ZeroAmount.selector);
        escrow.requestWithdraw(id, 0);
    }

    function test_requestWithdraw_twice_reverts() public {
        bytes12 id = _open(ETH, 10);
        uint64 at = _request(id, 1);
        vm.warp(at + 10 days);
        vm.expectRevert(abi.encodeWithSelector(ICallEscrow.WithdrawPending.selector, id, at));
        _request(id, 10);
    }

    function test_cancelWithdraw() public {
        bytes12 id = _open(ETH, 10);
        uint64 at = _request(id, ALL);
        vm.startPrank(alice);
        vm.expectEmit(address(escrow));
        emit ICallEscrow.WithdrawCancelled(id);
        escrow.cancelWithdraw(id);
        assertEq(escrow.available(id), 10);
        vm.warp(at);
        vm.expectRevert(abi.encodeWithSelector(ICallEscrow.WithdrawNotRequested.selector, id));
        escrow.withdraw(id, alice);
    }

    // ── the race between a withdrawal and vouchers ───────────────────────────────────────────────────────────────────

    /// @dev The known race of x402's batch settlement, in which a late finalize strands what was signed: vouchers are
    /// given and served against, the payer asks for all the money, and the claim comes last of all. In the delay the
    /// gateway gets every wei it holds vouchers for; the payer gets the rest, however late.
    function testFuzz_race_claimInTheDelay(uint128 granted, uint64 when, uint64 late) public {
        bytes12 id = _open(ETH, 1_000e6);
        granted = uint128(bound(granted, 1, 1_000e6 - 1));
        uint64 at = _request(id, ALL);
        vm.warp(bound(when, block.timestamp, at - 1));
        _claim(id, 7, granted);
        vm.warp(at + bound(late, 0, 365 days));
        assertEq(_withdraw(id), 1_000e6 - granted);
        assertEq(address(router).balance, granted);
    }

    /// @dev Its mirror: the withdrawal is there first. A gateway that went by {available} loses nothing, because what
    /// was asked for had left {available} with the request: it served against the rest, and the rest is still there.
    function testFuzz_race_withdrawFirst_availableHolds(uint128 asked, uint128 granted, uint64 late) public {
        bytes12 id = _open(ETH, 1_000e6);
        asked = uint128(bound(asked, 1, 1_000e6 - 1));
        uint64 at = _request(id, asked);
        // Served after the request, long after it too, within what is available.
        granted = uint128(bound(granted, 1, escrow.available(id)));
        bytes memory voucher = _packed(id, 0, granted);
        vm.warp(at + bound(late, 0, 365 days));
        assertEq(_withdraw(id), asked);
        assertEq(_claim(ETH, voucher, true), granted);
        assertEq(escrow.channel(id).balance, 1_000e6 - asked - granted);
    }

    /// @dev A request that was left standing is no loaded gun: it cannot grow, and money that comes in later is not in
    /// it.
    function test_race_oldRequest_takesNoLaterMoney() public {
        bytes12 id = _open(ETH, 100);
        vm.warp(_request(id, 100) + 30 days);
        _open(ETH, 50);
        assertEq(escrow.available(id), 50);
        bytes memory voucher = _packed(id, 0, 50);
        assertEq(_withdraw(id), 100);
        assertEq(_claim(ETH, voucher, true), 50);
    }

    /// @dev Where a gateway served beyond {available}, its voucher pays what is left, and stays good for the rest.
    function test_race_beyondAvailable_staysDue() public {
        bytes12 id = _open(ETH, 1_000);
        bytes memory voucher = _packed(id, 0, 400);
        vm.warp(_request(id, 900));
        assertEq(_withdraw(id), 900);
        assertEq(_claim(ETH, voucher, false), 100);
        _open(ETH, 1_000);
        assertEq(_claim(ETH, voucher, true), 300);
        assertEq(escrow.claimed(id, 0), 400);
    }

    /// @dev Claims come first out of what was not asked for, then out of what was, until it is withdrawn.
    function test_race_claimsBeforeLateWithdraw() public {
        bytes12 id = _open(ETH, 100);
        vm.warp(_request(id, 60) + 1 days);
        _claim(id, 0, 70);
        assertEq(escrow.available(id), 0);
        assertEq(_withdraw(id), 30);
    }

    // ── at once ──────────────────────────────────────────────────────────────────────────────────────────────────────

    function testFuzz_release(uint128 amount, uint128 released) public {
        amount = uint128(bound(amount, 1, ALL));
        released = uint128(bound(released, 1, ALL));
        bytes12 id = _open(ETH, amount);
        uint128 paid = released < amount ? released : amount;
        vm.expectEmit(address(escrow));
        emit ICallEscrow.Withdrawn(id, alice, paid, true);
        vm.prank(gateway);
        assertEq(escrow.release(id, released), paid);
        assertEq(alice.balance, paid);
        assertEq(escrow.channel(id).balance, amount - paid);
    }

    function test_release_bad_reverts() public {
        bytes12 id = _open(ETH, 10);
        vm.expectRevert(abi.encodeWithSelector(ICallEscrow.NotGateway.selector, id, alice));
        vm.prank(alice);
        escrow.release(id, 1);
        vm.startPrank(gateway);
        vm.expectRevert(abi.encodeWithSelector(ICallEscrow.ChannelEmpty.selector, id));
        escrow.release(id, 0);
        escrow.release(id, ALL);
        vm.expectRevert(abi.encodeWithSelector(ICallEscrow.ChannelEmpty.selector, id));
        escrow.release(id, ALL);
    }

    /// @dev An agreement the gateway's key signed, with a channel whose gateway that is.
    function _agree(uint128 amount, uint32 number, uint64 deadline) private returns (bytes12 id, bytes memory sig) {
        uint256 gatewayKey;
        (gateway, gatewayKey) = makeAddrAndKey("signing gateway");
        id = escrow.channelIdOf(_terms(alice, ETH, 0));
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(gatewayKey, escrow.agreementDigest(id, amount, number, deadline));
        sig = abi.encodePacked(r, s, v);
    }

    function testFuzz_withdrawAgreed_once(uint128 amount, uint64 early) public {
        amount = uint128(bound(amount, 1, 50));
        uint64 deadline = uint64(block.timestamp + bound(early, 0, 365 days));
        (bytes12 id, bytes memory sig) = _agree(amount, 0, deadline);
        _open(ETH, 100);
        vm.startPrank(alice);
        vm.expectEmit(address(escrow));
        emit ICallEscrow.Withdrawn(id, bob, amount, true);
        assertEq(escrow.withdrawAgreed(id, amount, bob, deadline, sig), amount);
        assertEq(bob.balance, amount);
        assertEq(escrow.channel(id).agreements, 1);
        vm.expectRevert(abi.encodeWithSelector(ICallEscrow.AgreementInvalid.selector, id));
        escrow.withdrawAgreed(id, amount, bob, deadline, sig);
    }

    function test_withdrawAgreed_bad_reverts() public {
        uint64 deadline = uint64(block.timestamp + 5);
        (bytes12 id, bytes memory sig) = _agree(7, 0, deadline);
        _open(ETH, 100);
        vm.startPrank(alice);
        vm.expectRevert(abi.encodeWithSelector(ICallEscrow.AgreementInvalid.selector, id));
        escrow.withdrawAgreed(id, 8, alice, deadline, sig);
        vm.expectRevert(abi.encodeWithSelector(ICallEscrow.AgreementInvalid.selector, id));
        escrow.withdrawAgreed(id, 7, alice, deadline + 1, sig);
        vm.expectRevert(abi.encodeWithSelector(ICallEscrow.AgreementInvalid.selector, id));
        escrow.withdrawAgreed(id, 7, alice, deadline, "");
        vm.warp(deadline + 1);
        vm.expectRevert(abi.encodeWithSelector(ICallEscrow.AgreementExpired.selector, id, deadline));
        escrow.withdrawAgreed(id, 7, alice, deadline, sig);
    }

    function test_withdrawAgreed_contractGateway() public {
        Wallet wallet = new Wallet();
        gateway = address(wallet);
        bytes12 id = _open(ETH, 10);
        wallet.approve(escrow.agreementDigest(id, 10, 0, type(uint64).max));
        vm.prank(alice);
        assertEq(escrow.withdrawAgreed(id, 10, alice, type(uint64).max, ""), 10);
    }

    // ── those who cannot take it ─────────────────────────────────────────────────────────────────────────────────────

    function test_refusingPayer_keepsItsMoneyAndNamesAnother() public {
        Refusing payer = new Refusing();
        ICallEscrow.Terms memory terms = _terms(address(payer), ETH, 0);
        vm.deal(address(this), 10);
        payer.run{value: 10}(address(escrow), abi.encodeCall(escrow.open, (terms, 10)));
        bytes12 id = escrow.channelIdOf(terms);
        vm.expectRevert(abi.encodeWithSelector(IAssetErrors.PaymentRefused.selector, address(payer), 10));
        vm.prank(gateway);
        escrow.release(id, ALL);
        payer.run(address(escrow), abi.encodeCall(escrow.requestWithdraw, (id, ALL)));
        vm.warp(block.timestamp + DELAY);
        payer.run(address(escrow), abi.encodeCall(escrow.withdraw, (id, bob)));
        assertEq(bob.balance, 10);
    }

    /// @dev A token that blocks a payer stops neither the gateway nor, to another address, the payer.
    function test_withdraw_blockedByItsToken_goesElsewhere() public {
        BlockingToken coin = new BlockingToken();
        bytes12 id = _open(address(coin), 10);
        coin.setBlocked(alice, true);
        uint64 at = _request(id, ALL);
        _claim(id, 0, 4);
        vm.warp(at);
        vm.startPrank(alice);
        vm.expectRevert(abi.encodeWithSelector(BlockingToken.Blocked.selector, alice));
        escrow.withdraw(id, alice);
        assertEq(escrow.withdraw(id, bob), 6);
        assertEq(coin.balanceOf(bob), 6);
    }

    function test_withdraw_reentrant_getsNoMore() public {
        Reentrant payer = new Reentrant();
        _openFor(bob, ETH, 1 ether, 0);
        ICallEscrow.Terms memory terms = _terms(address(payer), ETH, 0);
        vm.deal(address(this), 10);
        payer.run{value: 10}(address(escrow), abi.encodeCall(escrow.open, (terms, 10)));
        bytes12 id = escrow.channelIdOf(terms);
        payer.run(address(escrow), abi.encodeCall(escrow.requestWithdraw, (id, 5)));
        vm.warp(block.timestamp + DELAY);
        payer.arm(address(escrow), abi.encodeCall(escrow.withdraw, (id, address(payer))));
        payer.run(address(escrow), abi.encodeCall(escrow.withdraw, (id, address(payer))));
        assertTrue(payer.called());
        assertFalse(payer.succeeded());
        assertEq(bytes4(payer.result()), ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector);
        assertEq(address(payer).balance, 5);
        assertEq(address(escrow).balance, 1 ether + 5);
    }

    /// @dev A token that shrinks hurts channels in that token, and no other.
    function test_rebasingToken_hurtsNoOtherAsset() public {
        RebasingToken rebasing = new RebasingToken();
        bytes12 shrinking = _open(address(rebasing), 100);
        bytes12 id = _open(ETH, 100);
        rebasing.rebase(50);
        vm.expectRevert();
        vm.prank(gateway);
        escrow.release(shrinking, 100);
        vm.prank(gateway);
        assertEq(escrow.release(id, 100), 100);
        vm.prank(gateway);
        assertEq(escrow.release(shrinking, 50), 50);
    }
}
