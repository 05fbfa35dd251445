// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IValidatorRegistry} from "../src/interfaces/IValidatorRegistry.sol";
import {ValidatorBase} from "./ValidatorBase.sol";
import {ValidatorHandler} from "./handlers/ValidatorHandler.sol";

/// @notice What always holds of the registry of validators, over random calls.
contract ValidatorInvariantTest is ValidatorBase {
    ValidatorHandler private handler;

    function setUp() public override {
        super.setUp();
        handler = new ValidatorHandler(registry, router, token);
        targetContract(address(handler));
        bytes4[] memory left = new bytes4[](1);
        left[0] = handler.addModel.selector;
        excludeSelector(FuzzSelector(address(handler), left));
    }

    function invariant_stakesAndRevenueAreExact() public view {
        _assertAssetsAreStakesAndRevenue();
        _assertSetAndTimesAreExact();
    }

    /// @dev The registry holds exactly stakes, what waits, and revenue that was not paid; no more is owed than that.
    function _assertAssetsAreStakesAndRevenue() private view {
        uint256 stakes = 0;
        for (uint256 i = 0; i < handler.ACTORS(); ++i) {
            address account = handler.actors(i);
            (uint256 waiting,) = registry.unstaked(account);
            assertEq(registry.stakeOf(account), handler.staked(account));
            assertEq(waiting, handler.waiting(account));
            stakes += handler.staked(account) + waiting;
        }
        for (uint256 a = 0; a < 2; ++a) {
            address asset = handler.assets(a);
            uint256 revenue = handler.received(asset) - handler.claimed(asset);
            assertEq(_balance(asset, address(registry)), revenue + (asset == ETH ? stakes : 0));
            uint256 owed = 0;
            for (uint256 i = 0; i < handler.ACTORS(); ++i) {
                address account = handler.actors(i);
                owed += registry.owed(asset, account);
                assertEq(_balance(asset, account), handler.paid(account, asset));
            }
            assertLe(owed, revenue);
        }
    }

    /// @dev The set is those with a stake, once each; stake-times are those of the handler's own clock.
    function _assertSetAndTimesAreExact() private view {
        uint256 total = 0;
        uint256 members = 0;
        for (uint256 i = 0; i < handler.ACTORS(); ++i) {
            address account = handler.actors(i);
            total += handler.staked(account);
            if (handler.staked(account) != 0) ++members;
            for (uint64 p = _period() - 2; p <= _period(); ++p) {
                assertEq(registry.stakeTime(account, p), handler.time(account, p));
            }
        }
        assertEq(registry.totalStake(), total);
        IValidatorRegistry.Validator[] memory set = registry.validators(0, type(uint256).max);
        assertEq(set.length, members);
        uint256 seen = 0;
        for (uint256 i = 0; i < set.length; ++i) {
            assertNotEq(set[i].stake, 0);
            seen += set[i].stake;
            for (uint256 k = 0; k < i; ++k) {
                assertNotEq(set[k].account, set[i].account);
            }
        }
        assertEq(seen, total);
    }

    /// @dev In the end all revenue and all stakes can be got out, to the wei, and nothing is left.
    function afterInvariant() public {
        _drain(handler);
        assertEq(address(registry).balance, 0);
        assertEq(token.balanceOf(address(registry)), 0);
    }
}
