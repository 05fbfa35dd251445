// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {ICallEscrow} from "../src/interfaces/ICallEscrow.sol";
import {EscrowBase} from "./EscrowBase.sol";
import {EscrowHandler} from "./handlers/EscrowHandler.sol";

/// @notice What always holds of the escrow, over random calls.
contract CallEscrowInvariantTest is EscrowBase {
    EscrowHandler private handler;

    function setUp() public override {
        super.setUp();
        handler = new EscrowHandler(models, escrow, token);
        targetContract(address(handler));
    }

    function invariant_moneyIsExact() public view {
        _assertAssetsAreBalances();
        _assertNothingGoesElsewhere();
    }

    /// @dev The escrow holds exactly the channels' balances, and of each channel what was paid in and not taken out;
    /// what its lanes say was claimed is what was claimed, and no more than was signed.
    function _assertAssetsAreBalances() private view {
        uint256[2] memory sums;
        for (uint256 i = 0; i < handler.channelCount(); ++i) {
            bytes12 id = handler.channelIds(i);
            ICallEscrow.Channel memory channel = escrow.channel(id);
            assertEq(channel.balance, handler.paidIn(id) - handler.claimed(id) - handler.paidBack(id));
            assertGe(channel.balance, handler.outstanding(id));
            sums[channel.asset == ETH ? 0 : 1] += channel.balance;
        }
        assertEq(address(escrow).balance, sums[0]);
        assertEq(token.balanceOf(address(escrow)), sums[1]);
        assertEq(token.allowance(address(escrow), address(router)), 0);
    }

    /// @dev What left the escrow is either revenue, under its model, or back with its payer.
    function _assertNothingGoesElsewhere() private view {
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

    /// @dev In the end gateways get all they hold vouchers for, payers get the rest, and nothing is left.
    function afterInvariant() public {
        for (uint256 seed = 0; seed < 8; ++seed) {
            handler.claimBatch(seed, true);
        }
        for (uint256 i = 0; i < handler.channelCount(); ++i) {
            bytes12 id = handler.channelIds(i);
            uint256 onLanes = 0;
            for (uint8 lane = 0; lane < 64; ++lane) {
                onLanes += escrow.claimed(id, lane);
            }
            assertEq(onLanes, handler.claimed(id));
            ICallEscrow.Channel memory channel = escrow.channel(id);
            if (channel.balance == 0) continue;
            vm.startPrank(channel.payer);
            if (channel.withdrawableAt != 0) escrow.cancelWithdraw(id);
            escrow.requestWithdraw(id, type(uint128).max);
            vm.warp(block.timestamp + DELAY);
            assertEq(escrow.withdraw(id, channel.payer), channel.balance);
            vm.stopPrank();
        }
        assertEq(address(escrow).balance, 0);
        assertEq(token.balanceOf(address(escrow)), 0);
    }
}
