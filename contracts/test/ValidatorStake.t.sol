// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IAssetErrors} from "../src/interfaces/IAssetErrors.sol";
import {IValidatorRegistry} from "../src/interfaces/IValidatorRegistry.sol";
import {Reentrant, Refusing} from "./Tokens.sol";
import {ValidatorBase} from "./ValidatorBase.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

/// @notice Staking, unstaking, withdrawing, and the set.
contract ValidatorStakeTest is ValidatorBase {
    function test_stake_withoutAKey_reverts() public {
        vm.deal(alice, 1 ether);
        vm.expectRevert(abi.encodeWithSelector(IValidatorRegistry.NoKey.selector, alice));
        vm.prank(alice);
        registry.stake{value: 1 ether}();
    }

    function test_stake_nothing_reverts() public {
        _register(alice, 7, 1 ether);
        vm.startPrank(alice);
        vm.expectRevert(IAssetErrors.ZeroAmount.selector);
        registry.stake();
        vm.expectRevert(IAssetErrors.ZeroAmount.selector);
        registry.unstake(0);
    }

    function test_stake_belowTheLeast_reverts() public {
        _register(alice, 7, 0);
        vm.deal(alice, 10 ether);
        vm.startPrank(alice);
        vm.expectRevert(abi.encodeWithSelector(IValidatorRegistry.StakeTooSmall.selector, MIN_STAKE - 1, MIN_STAKE));
        registry.stake{value: MIN_STAKE - 1}();
        registry.stake{value: MIN_STAKE}();
        registry.stake{value: 1}();
        vm.expectRevert(abi.encodeWithSelector(IValidatorRegistry.StakeTooSmall.selector, MIN_STAKE - 1, MIN_STAKE));
        registry.unstake(2);
        registry.unstake(1);
        registry.unstake(MIN_STAKE);
        assertEq(registry.stakeOf(alice), 0);
    }

    function test_stake_tooLarge_reverts() public {
        _register(alice, 7, 0);
        vm.deal(alice, 1 << 90);
        vm.startPrank(alice);
        registry.stake{value: type(uint88).max}();
        vm.expectRevert();
        registry.stake{value: 1 ether}();
        assertEq(registry.totalStake(), type(uint88).max);
    }

    function testFuzz_stake_addsUp(uint256 first, uint256 second, uint256 back) public {
        first = bound(first, MIN_STAKE, 1e26);
        second = bound(second, 1, 1e26);
        back = bound(back, 1, first + second - MIN_STAKE);
        _register(alice, 7, first);
        vm.expectEmit(address(registry));
        emit IValidatorRegistry.Staked(alice, second, first + second);
        _stake(alice, second);
        assertEq(registry.stakeOf(alice), first + second);
        vm.expectEmit(address(registry));
        emit IValidatorRegistry.Unstaked(alice, back, first + second - back, uint64(block.timestamp + UNSTAKE_DELAY));
        _unstake(alice, back);
        assertEq(registry.stakeOf(alice), first + second - back);
        assertEq(registry.totalStake(), first + second - back);
        (uint256 amount, uint64 at) = registry.unstaked(alice);
        assertEq(amount, back);
        assertEq(at, block.timestamp + UNSTAKE_DELAY);
        assertEq(registry.sync(ETH), 0);
    }

    function test_unstake_moreThanStaked_reverts() public {
        _register(alice, 7, 2 ether);
        vm.expectRevert(
            abi.encodeWithSelector(IValidatorRegistry.InsufficientStake.selector, alice, 2 ether, 2 ether + 1)
        );
        _unstake(alice, 2 ether + 1);
    }

    function testFuzz_withdraw_afterTheDelay(uint256 amount, uint64 wait) public {
        amount = bound(amount, MIN_STAKE, 1e26);
        wait = uint64(bound(wait, 0, UNSTAKE_DELAY - 1));
        _register(alice, 7, amount);
        _unstake(alice, amount);
        uint64 at = uint64(block.timestamp + UNSTAKE_DELAY);
        vm.warp(block.timestamp + wait);
        vm.startPrank(alice);
        vm.expectRevert(
            abi.encodeWithSelector(IValidatorRegistry.WithdrawTooEarly.selector, alice, at, block.timestamp)
        );
        registry.withdraw(payable(bob));
        vm.warp(at);
        vm.expectEmit(address(registry));
        emit IValidatorRegistry.Withdrawn(alice, bob, amount);
        assertEq(registry.withdraw(payable(bob)), amount);
        assertEq(bob.balance, amount);
        assertEq(address(registry).balance, 0);
        vm.expectRevert(abi.encodeWithSelector(IValidatorRegistry.NothingUnstaked.selector, alice));
        registry.withdraw(payable(bob));
    }

    /// @dev What waits waits along with what is unstaked later.
    function test_unstake_again_beginsTheDelayAnew() public {
        _register(alice, 7, 5 ether);
        _unstake(alice, 1 ether);
        vm.warp(block.timestamp + UNSTAKE_DELAY - 1);
        _unstake(alice, 2 ether);
        (uint256 amount, uint64 at) = registry.unstaked(alice);
        assertEq(amount, 3 ether);
        assertEq(at, block.timestamp + UNSTAKE_DELAY);
        vm.warp(at);
        vm.prank(alice);
        assertEq(registry.withdraw(payable(alice)), 3 ether);
    }

    function test_withdraw_toNobody_reverts() public {
        _register(alice, 7, 2 ether);
        _unstake(alice, 2 ether);
        vm.warp(block.timestamp + UNSTAKE_DELAY);
        vm.startPrank(alice);
        vm.expectRevert(abi.encodeWithSelector(IValidatorRegistry.InvalidRecipient.selector, address(0)));
        registry.withdraw(payable(address(0)));
        vm.expectRevert(abi.encodeWithSelector(IValidatorRegistry.InvalidRecipient.selector, address(registry)));
        registry.withdraw(payable(address(registry)));
    }

    /// @dev A recipient that refuses leaves all as it was, and another can be named.
    function test_withdraw_refused_reverts() public {
        _register(alice, 7, 2 ether);
        _unstake(alice, 2 ether);
        vm.warp(block.timestamp + UNSTAKE_DELAY);
        Refusing refusing = new Refusing();
        vm.startPrank(alice);
        vm.expectRevert(abi.encodeWithSelector(IAssetErrors.PaymentRefused.selector, refusing, 2 ether));
        registry.withdraw(payable(address(refusing)));
        assertEq(registry.withdraw(payable(bob)), 2 ether);
    }

    /// @dev Every function that moves money or stake is locked while one pays.
    function test_withdraw_reentrant_getsNoMore() public {
        bytes[6] memory calls = [
            abi.encodeCall(registry.withdraw, (payable(bob))),
            abi.encodeCall(registry.claim, (ETH, alice)),
            abi.encodeCall(registry.sync, (ETH)),
            abi.encodeCall(registry.pull, (modelId, ETH)),
            abi.encodeCall(registry.unstake, (1)),
            abi.encodeCall(registry.stake, ())
        ];
        for (uint256 i = 0; i < calls.length; ++i) {
            Reentrant evil = new Reentrant();
            _register(address(evil), 100 + i, 2 ether);
            _unstake(address(evil), 1 ether);
            vm.warp(block.timestamp + UNSTAKE_DELAY);
            evil.arm(address(registry), calls[i]);
            vm.prank(address(evil));
            registry.withdraw(payable(address(evil)));
            assertTrue(evil.called());
            assertFalse(evil.succeeded());
            assertEq(
                evil.result(), abi.encodeWithSelector(ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector)
            );
            assertEq(address(evil).balance, 1 ether);
        }
        assertEq(address(registry).balance, registry.totalStake());
    }

    function test_validators_pagesOfTheSet() public {
        address[5] memory accounts;
        for (uint256 i = 0; i < 5; ++i) {
            accounts[i] = address(uint160(0x1000 + i));
            _register(accounts[i], 10 + i, (i + 1) * 1 ether);
        }
        assertEq(registry.validatorCount(), 5);
        IValidatorRegistry.Validator[] memory page = registry.validators(1, 3);
        assertEq(page.length, 3);
        for (uint256 i = 0; i < 3; ++i) {
            assertEq(page[i].account, accounts[1 + i]);
            assertEq(page[i].stake, (2 + i) * 1 ether);
            assertEq(page[i].key, registry.keyOf(accounts[1 + i]));
        }
        assertEq(registry.validators(4, 9).length, 1);
        assertEq(registry.validators(5, 1).length, 0);
        assertEq(registry.validators(0, type(uint256).max).length, 5);

        // Who leaves is replaced by the last; partial unstaking keeps the place.
        _unstake(accounts[1], 2 ether);
        _unstake(accounts[2], 1 ether);
        _unstake(accounts[3], 4 ether);
        page = registry.validators(0, 9);
        assertEq(page.length, 3);
        assertEq(page[0].account, accounts[0]);
        assertEq(page[1].account, accounts[4]);
        assertEq(page[2].account, accounts[2]);
        // One that comes back keeps its key.
        _stake(accounts[3], 1 ether);
        page = registry.validators(3, 1);
        assertEq(page[0].account, accounts[3]);
        assertEq(page[0].key, registry.keyOf(accounts[3]));
        // A key without a stake is no validator.
        _register(alice, 99, 0);
        assertEq(registry.validatorCount(), 4);
    }
}
