// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IAssetErrors} from "../src/interfaces/IAssetErrors.sol";
import {ICallEscrow} from "../src/interfaces/ICallEscrow.sol";
import {EscrowBase} from "./EscrowBase.sol";
import {Reentrant, Refusing} from "./Tokens.sol";
import {EscrowHandler} from "./handlers/EscrowHandler.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

/// @notice Money back to the payer, and the invariants of the whole.
contract CallEscrowLeavingTest is EscrowBase {
    EscrowHandler private handler;

    function setUp() public override {
        super.setUp();
        handler = new EscrowHandler(models, escrow, token);
        targetContract(address(handler));
    }

    // ── leaving ──────────────────────────────────────────────────────────────────────────────────────────────────────

    function test_withdraw_afterTheDelay() public {
        bytes32 id = _open(ETH, 10);
        uint64 at = uint64(block.timestamp) + DELAY;
        vm.expectEmit(address(escrow));
        emit ICallEscrow.WithdrawRequested(id, at);
        vm.startPrank(alice);
        escrow.requestWithdraw(id);
        vm.warp(at - 1);
        vm.expectRevert(abi.encodeWithSelector(ICallEscrow.WithdrawTooEarly.selector, id, at, at - 1));
        escrow.withdraw(id);
        vm.warp(at);
        vm.expectEmit(address(escrow));
        emit ICallEscrow.ChannelEmptied(id, alice, 10, false);
        assertEq(escrow.withdraw(id), 10);
        assertEq(alice.balance, 10);
        assertEq(escrow.channel(id).withdrawableAt, 0);
        vm.expectRevert(abi.encodeWithSelector(ICallEscrow.WithdrawNotRequested.selector, id));
        escrow.withdraw(id);
    }

    /// @dev The gateway can claim in the delay, and after it until the payer comes.
    function test_withdraw_leavesTheGatewayTime() public {
        bytes32 id = _open(address(token), 10);
        vm.prank(alice);
        escrow.requestWithdraw(id);
        _claim(_voucher(id, 0, 3));
        vm.warp(block.timestamp + DELAY);
        _claim(_voucher(id, 0, 4));
        vm.prank(alice);
        assertEq(escrow.withdraw(id), 6);
        assertEq(token.balanceOf(alice), 6);
    }

    function test_withdraw_vouchersStaySpent() public {
        bytes32 id = _open(ETH, 10);
        _claim(_voucher(id, 0, 4));
        vm.prank(gateway);
        escrow.release(id);
        vm.deal(bob, 10);
        vm.prank(bob);
        escrow.topUp{value: 10}(id, 10);
        _expectClaimReverts(_voucher(id, 0, 4), abi.encodeWithSelector(ICallEscrow.VoucherSpent.selector, id, 0, 4, 4));
        _claim(_voucher(id, 0, 5));
        assertEq(escrow.channel(id).balance, 9);
    }

    function test_withdraw_notPayer_reverts() public {
        bytes32 id = _open(ETH, 10);
        bytes memory reason = abi.encodeWithSelector(ICallEscrow.NotPayer.selector, id, bob);
        vm.startPrank(bob);
        vm.expectRevert(reason);
        escrow.requestWithdraw(id);
        vm.expectRevert(reason);
        escrow.cancelWithdraw(id);
        vm.expectRevert(reason);
        escrow.withdraw(id);
    }

    function test_withdraw_notRequested_reverts() public {
        bytes32 id = _open(ETH, 10);
        vm.startPrank(alice);
        vm.expectRevert(abi.encodeWithSelector(ICallEscrow.WithdrawNotRequested.selector, id));
        escrow.withdraw(id);
        vm.expectRevert(abi.encodeWithSelector(ICallEscrow.WithdrawNotRequested.selector, id));
        escrow.cancelWithdraw(id);
    }

    function test_requestWithdraw_twice_reverts() public {
        bytes32 id = _open(ETH, 10);
        vm.startPrank(alice);
        escrow.requestWithdraw(id);
        uint64 at = escrow.channel(id).withdrawableAt;
        vm.expectRevert(abi.encodeWithSelector(ICallEscrow.WithdrawPending.selector, id, at));
        escrow.requestWithdraw(id);
    }

    function test_cancelWithdraw() public {
        bytes32 id = _open(ETH, 10);
        vm.startPrank(alice);
        escrow.requestWithdraw(id);
        vm.expectEmit(address(escrow));
        emit ICallEscrow.WithdrawCancelled(id);
        escrow.cancelWithdraw(id);
        vm.warp(block.timestamp + DELAY);
        vm.expectRevert(abi.encodeWithSelector(ICallEscrow.WithdrawNotRequested.selector, id));
        escrow.withdraw(id);
    }

    function test_release_atOnce() public {
        bytes32 id = _open(ETH, 10);
        vm.expectEmit(address(escrow));
        emit ICallEscrow.ChannelEmptied(id, alice, 10, true);
        vm.prank(gateway);
        assertEq(escrow.release(id), 10);
        assertEq(alice.balance, 10);
        vm.expectRevert(abi.encodeWithSelector(ICallEscrow.ChannelEmpty.selector, id));
        vm.prank(gateway);
        escrow.release(id);
    }

    function test_release_notGateway_reverts() public {
        bytes32 id = _open(ETH, 10);
        vm.expectRevert(abi.encodeWithSelector(ICallEscrow.NotGateway.selector, id, alice));
        vm.prank(alice);
        escrow.release(id);
    }

    function test_release_refusingPayer_keepsItsMoney() public {
        Refusing payer = new Refusing();
        vm.deal(address(this), 10);
        bytes memory out =
            payer.run{value: 10}(address(escrow), abi.encodeCall(escrow.open, (gateway, signer, modelId, ETH, 10, 0)));
        bytes32 id = abi.decode(out, (bytes32));
        vm.expectRevert(abi.encodeWithSelector(IAssetErrors.PaymentRefused.selector, address(payer), 10));
        vm.prank(gateway);
        escrow.release(id);
        payer.setOpen(true);
        vm.prank(gateway);
        assertEq(escrow.release(id), 10);
    }

    function test_withdraw_reentrant_getsNoMore() public {
        Reentrant payer = new Reentrant();
        _openFor(bob, ETH, 1 ether, 0);
        vm.deal(address(this), 10);
        bytes memory out =
            payer.run{value: 10}(address(escrow), abi.encodeCall(escrow.open, (gateway, signer, modelId, ETH, 10, 0)));
        bytes32 id = abi.decode(out, (bytes32));
        payer.run(address(escrow), abi.encodeCall(escrow.requestWithdraw, (id)));
        vm.warp(block.timestamp + DELAY);
        payer.arm(address(escrow), abi.encodeCall(escrow.withdraw, (id)));
        payer.run(address(escrow), abi.encodeCall(escrow.withdraw, (id)));
        assertTrue(payer.called());
        assertFalse(payer.succeeded());
        assertEq(bytes4(payer.result()), ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector);
        assertEq(address(payer).balance, 10);
        assertEq(address(escrow).balance, 1 ether);
    }

    // ── over all runs ────────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev The escrow holds exactly the channels' balances, and of each channel what was paid in and not taken out.
    function invariant_assetsAreBalances() public view {
        uint256[2] memory sums;
        for (uint256 i = 0; i < handler.channelCount(); ++i) {
            bytes32 id = handler.channelIds(i);
            ICallEscrow.Channel memory channel = escrow.channel(id);
            assertEq(channel.balance, handler.paidIn(id) - handler.claimed(id) - handler.paidBack(id));
            sums[channel.asset == ETH ? 0 : 1] += channel.balance;
        }
        assertEq(address(escrow).balance, sums[0]);
        assertEq(token.balanceOf(address(escrow)), sums[1]);
        assertEq(token.allowance(address(escrow), address(router)), 0);
    }

    /// @dev What left the escrow is either revenue, under its model, or back with its payer.
    function invariant_nothingGoesElsewhere() public view {
        for (uint256 a = 0; a < 2; ++a) {
            address asset = handler.assets(a);
            for (uint256 m = 0; m < 2; ++m) {
                uint256 id = handler.modelIds(m);
                assertEq(router.distributed(id, asset), handler.revenue(id, asset));
            }
            for (uint256 p = 0; p < 3; ++p) {
                address payer = handler.payers(p);
                assertEq(_balance(asset, payer), handler.returned(payer, asset));
            }
        }
    }

    /// @dev What was taken out of a channel by claims is what its lanes say.
    function afterInvariant() public view {
        for (uint256 i = 0; i < handler.channelCount(); ++i) {
            bytes32 id = handler.channelIds(i);
            uint256 onLanes = 0;
            for (uint8 lane = 0; lane < 64; ++lane) {
                onLanes += escrow.claimed(id, lane);
            }
            assertEq(onLanes, handler.claimed(id));
        }
    }
}
