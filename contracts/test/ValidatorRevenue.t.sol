// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IAssetErrors} from "../src/interfaces/IAssetErrors.sol";
import {IValidatorRegistry} from "../src/interfaces/IValidatorRegistry.sol";
import {CallbackToken, FalseToken, RebasingToken, Reentrant, Refusing} from "./Tokens.sol";
import {ValidatorBase} from "./ValidatorBase.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

/// @notice Revenue: how it comes, how it is shared, and how it is paid.
contract ValidatorRevenueTest is ValidatorBase {
    address private carol = makeAddr("carol");

    function test_pull_takesTheShareFromTheRouter() public {
        _register(alice, 7, 1 ether);
        for (uint256 a = 0; a < 2; ++a) {
            address asset = a == 0 ? ETH : address(token);
            uint256 value = _fund(asset, bob, address(router), 1_000);
            vm.prank(bob);
            router.distribute{value: value}(modelId, asset, 1_000);
            vm.expectEmit(address(registry));
            emit IValidatorRegistry.RevenueReceived(asset, _period(), 100);
            assertEq(registry.pull(modelId, asset), 100);
            assertEq(registry.pull(modelId, asset), 0);
            // It is of this period, which is not over, though there is time staked in it.
            vm.warp(block.timestamp + 1 hours);
            assertEq(registry.owed(asset, alice), 0);
            assertEq(registry.claim(asset, alice), 0);
        }
        _nextPeriod();
        for (uint256 a = 0; a < 2; ++a) {
            address asset = a == 0 ? ETH : address(token);
            assertEq(registry.owed(asset, alice), 100);
            vm.expectEmit(address(registry));
            emit IValidatorRegistry.Claimed(asset, alice, alice, 100);
            assertEq(registry.claim(asset, alice), 100);
            assertEq(_balance(asset, alice), 100);
            assertEq(registry.claim(asset, alice), 0);
            assertEq(registry.owed(asset, alice), 0);
        }
    }

    /// @dev Anyone can have the router pay the registry; the next to come counts it.
    function test_sync_countsWhatCameWithoutPull() public {
        _register(alice, 7, 1 ether);
        uint256 value = _fund(ETH, bob, address(router), 1_000);
        vm.prank(bob);
        router.distribute{value: value}(modelId, ETH, 1_000);
        router.claim(modelId, ETH, address(registry));
        assertEq(registry.sync(ETH), 100);
        assertEq(registry.sync(ETH), 0);
        _nextPeriod();
        assertEq(registry.claim(ETH, alice), 100);
    }

    function testFuzz_claim_byStakeTime(uint256 a, uint256 b, uint256 joins, uint256 leaves, uint128 revenue) public {
        a = bound(a, MIN_STAKE, 1e26);
        b = bound(b, MIN_STAKE, 1e26);
        uint256 length = registry.PERIOD();
        joins = bound(joins, 0, length - 1);
        leaves = bound(leaves, joins, length - 1);
        uint256 start = block.timestamp;
        _register(alice, 7, a);
        vm.warp(start + joins);
        _register(bob, 8, b);
        _receive(ETH, revenue);
        vm.warp(start + leaves);
        _unstake(bob, b);
        _nextPeriod();
        (uint256 ownA, uint256 ownB) = (a * length, b * (leaves - joins));
        assertEq(registry.stakeTime(alice, _period() - 1), ownA);
        assertEq(registry.stakeTime(bob, _period() - 1), ownB);
        uint256 due = uint256(revenue) * ownB / (ownA + ownB);
        assertEq(registry.owed(ETH, bob), due);
        assertEq(registry.claim(ETH, bob), due);
        assertEq(registry.claim(ETH, alice), revenue - due);
        assertEq(address(registry).balance, a + b);
    }

    /// @dev The order of claims moves at most a unit between validators, and the last gets the rest.
    function testFuzz_claim_anyOrder_leavesNothing(uint128 revenue, uint256 seed) public {
        address[3] memory accounts = [alice, bob, carol];
        uint256[3] memory stakes;
        uint256 sum = 0;
        for (uint256 i = 0; i < 3; ++i) {
            stakes[i] = bound(uint256(keccak256(abi.encode(seed, i))), MIN_STAKE, 1e25);
            sum += stakes[i];
            _register(accounts[i], 7 + i, stakes[i]);
        }
        _receive(address(token), revenue);
        _nextPeriod();
        for (uint256 i = 0; i < 3; ++i) {
            uint256 at = (seed % 3 + i) % 3;
            uint256 amount = registry.claim(address(token), accounts[at]);
            assertApproxEqAbs(amount, uint256(revenue) * stakes[at] / sum, 2);
        }
        assertEq(token.balanceOf(address(registry)), 0);
    }

    /// @dev A stake of a block, however large, shares nothing; nor does one that comes after a period.
    function test_claim_flashStake_getsNothing() public {
        _register(alice, 7, 1 ether);
        vm.warp(block.timestamp + 1 hours);
        _register(bob, 8, 1e26);
        _receive(ETH, 1_000);
        _unstake(bob, 1e26);
        _nextPeriod();
        _register(carol, 9, 1e26);
        assertEq(registry.owed(ETH, bob), 0);
        assertEq(registry.owed(ETH, carol), 0);
        assertEq(registry.claim(ETH, bob), 0);
        assertEq(registry.claim(ETH, carol), 0);
        assertEq(registry.claim(ETH, alice), 1_000);
    }

    function test_unstake_keepsWhatWasEarned() public {
        _register(alice, 7, 1 ether);
        _register(bob, 8, 1 ether);
        _receive(ETH, 1_000);
        _nextPeriod();
        _unstake(alice, 1 ether);
        _receive(ETH, 500);
        vm.warp(block.timestamp + UNSTAKE_DELAY);
        vm.prank(alice);
        registry.withdraw(payable(carol));
        assertEq(registry.claim(ETH, alice), 500);
        assertEq(registry.claim(ETH, bob), 1_000);
        assertEq(address(registry).balance, 1 ether);
    }

    /// @dev Revenue that finds nobody staked waits for the first who stake.
    function test_sync_withoutStake_movesOn() public {
        _receive(ETH, 300);
        _nextPeriod();
        _nextPeriod();
        assertEq(registry.owed(ETH, alice), 0);
        _receive(ETH, 200);
        _register(alice, 7, 1 ether);
        _nextPeriod();
        assertEq(registry.claim(ETH, alice), 500);
        // And with nothing new to come.
        _unstake(alice, 1 ether);
        _receive(ETH, 70);
        _nextPeriod();
        assertEq(registry.sync(ETH), 0);
        _stake(alice, 2 ether);
        assertEq(registry.claim(ETH, alice), 0);
        _nextPeriod();
        assertEq(registry.claim(ETH, alice), 70);
        assertEq(address(registry).balance, 3 ether);
    }

    /// @dev A claim for one who has no stake yet must not pass over the period in which it gets one.
    function test_claim_beforeTheFirstStake_passesNothingOver() public {
        _register(alice, 7, 1 ether);
        _receive(ETH, 1_000);
        _nextPeriod();
        _receive(ETH, 1_000);
        assertEq(registry.claim(ETH, bob), 0);
        _register(bob, 8, 1 ether);
        assertEq(registry.claim(ETH, bob), 0);
        _nextPeriod();
        assertEq(registry.claim(ETH, bob), 500);
        assertEq(registry.claim(ETH, alice), 1_500);
    }

    /// @dev A validator that comes late begins with its own first period, whatever was before.
    function test_claim_lateComer_beginsAtItsStake() public {
        _register(alice, 7, 1 ether);
        for (uint256 i = 0; i < 5; ++i) {
            _receive(ETH, 100);
            _nextPeriod();
        }
        _register(bob, 8, 1 ether);
        _receive(ETH, 100);
        _nextPeriod();
        assertEq(registry.owed(ETH, bob), 50);
        assertEq(registry.claim(ETH, bob), 50);
        assertEq(registry.claim(ETH, alice), 550);
    }

    function test_claim_manyPeriods_comesInParts() public {
        _register(alice, 7, 1 ether);
        uint256 most = registry.MAX_POTS_PER_CLAIM();
        for (uint256 i = 0; i < most + 3; ++i) {
            _receive(ETH, 10);
            _nextPeriod();
        }
        assertEq(registry.owed(ETH, alice), 10 * (most + 3));
        assertEq(registry.claim(ETH, alice), 10 * most);
        assertEq(registry.owed(ETH, alice), 30);
        assertEq(registry.claim(ETH, alice), 30);
        assertEq(registry.claim(ETH, alice), 0);
    }

    function test_claim_goesToThePayout() public {
        _register(alice, 7, 1 ether);
        vm.startPrank(alice);
        vm.expectRevert(abi.encodeWithSelector(IValidatorRegistry.InvalidRecipient.selector, address(registry)));
        registry.setPayout(address(registry));
        vm.expectEmit(address(registry));
        emit IValidatorRegistry.PayoutSet(alice, carol);
        registry.setPayout(carol);
        vm.stopPrank();
        assertEq(registry.payoutOf(alice), carol);
        _receive(ETH, 100);
        _nextPeriod();
        registry.claim(ETH, alice);
        assertEq(carol.balance, 100);
        vm.prank(alice);
        registry.setPayout(address(0));
        assertEq(registry.payoutOf(alice), alice);
    }

    /// @dev A validator that refuses money stops nobody else, and gets its own when it names another address.
    function test_claim_refused_blocksNobodyElse() public {
        Refusing refusing = new Refusing();
        _register(address(refusing), 7, 1 ether);
        _register(bob, 8, 1 ether);
        _receive(ETH, 1_000);
        _nextPeriod();
        vm.expectRevert(abi.encodeWithSelector(IAssetErrors.PaymentRefused.selector, refusing, 500));
        registry.claim(ETH, address(refusing));
        assertEq(registry.claim(ETH, bob), 500);
        assertEq(registry.owed(ETH, address(refusing)), 500);
        vm.prank(address(refusing));
        registry.setPayout(carol);
        assertEq(registry.claim(ETH, address(refusing)), 500);
        assertEq(carol.balance, 500);
    }

    function test_claim_reentrant_getsNoMore() public {
        Reentrant evil = new Reentrant();
        _register(address(evil), 7, 1 ether);
        _register(bob, 8, 1 ether);
        _receive(ETH, 1_000);
        _nextPeriod();
        evil.arm(address(registry), abi.encodeCall(registry.claim, (ETH, address(evil))));
        assertEq(registry.claim(ETH, address(evil)), 500);
        assertTrue(evil.called());
        assertFalse(evil.succeeded());
        assertEq(address(evil).balance, 500);
        assertEq(registry.claim(ETH, bob), 500);
    }

    function test_claim_callbackToken_getsNoMore() public {
        CallbackToken evil = new CallbackToken();
        _register(alice, 7, 1 ether);
        evil.mint(address(registry), 100);
        registry.sync(address(evil));
        _nextPeriod();
        evil.arm(address(registry), abi.encodeCall(registry.claim, (address(evil), alice)));
        vm.expectRevert(ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector);
        registry.claim(address(evil), alice);
    }

    /// @dev A token that fails, or loses what it had, harms claims in that token only.
    function test_claim_brokenTokens_harmNoOther() public {
        _register(alice, 7, 1 ether);
        FalseToken lying = new FalseToken();
        RebasingToken shrinking = new RebasingToken();
        lying.mint(address(registry), 100);
        shrinking.mint(address(registry), 100);
        registry.sync(address(lying));
        registry.sync(address(shrinking));
        _receive(ETH, 100);
        _nextPeriod();
        lying.setFailing(true);
        vm.expectRevert(abi.encodeWithSelector(SafeERC20.SafeERC20FailedOperation.selector, lying));
        registry.claim(address(lying), alice);
        shrinking.rebase(50);
        assertEq(registry.sync(address(shrinking)), 0);
        vm.expectRevert();
        registry.claim(address(shrinking), alice);
        assertEq(registry.claim(ETH, alice), 100);
        lying.setFailing(false);
        assertEq(registry.claim(address(lying), alice), 100);
    }

    /// @dev Stakes are never taken for revenue, whatever is done in which order.
    function test_sync_neverCountsStakes() public {
        _register(alice, 7, 5 ether);
        assertEq(registry.sync(ETH), 0);
        _unstake(alice, 2 ether);
        assertEq(registry.sync(ETH), 0);
        vm.warp(block.timestamp + UNSTAKE_DELAY);
        vm.prank(alice);
        registry.withdraw(payable(bob));
        assertEq(registry.sync(ETH), 0);
        _receive(ETH, 1);
        assertEq(registry.sync(ETH), 0);
        _nextPeriod();
        registry.claim(ETH, alice);
        assertEq(registry.sync(ETH), 0);
    }

    function test_stakeTime_ofThePresentAndToCome() public {
        _register(alice, 7, 1 ether);
        vm.warp(block.timestamp + 10);
        assertEq(registry.stakeTime(alice, _period()), 10 ether);
        assertEq(registry.stakeTime(alice, _period() - 1), 0);
        assertEq(registry.stakeTime(alice, _period() + 1), 0);
        assertEq(registry.stakeTime(bob, _period()), 0);
    }

    function testFuzz_stakeTime_addsUp(uint256[8] memory seeds) public {
        uint256 start = block.timestamp;
        uint256 sum = 0;
        uint256 stake = MIN_STAKE;
        _register(alice, 7, stake);
        for (uint256 i = 0; i < 8; ++i) {
            uint256 wait = bound(seeds[i], 0, 2 days);
            vm.warp(block.timestamp + wait);
            sum += stake * wait;
            uint256 amount = 1 + seeds[i] % 1 ether;
            if (seeds[i] % 2 == 0 && stake >= MIN_STAKE + amount) {
                _unstake(alice, amount);
                stake -= amount;
            } else {
                _stake(alice, amount);
                stake += amount;
            }
        }
        uint256 total = 0;
        for (uint64 p = uint64(start / registry.PERIOD()); p <= _period(); ++p) {
            total += registry.stakeTime(alice, p);
        }
        assertEq(total, sum);
    }
}
