// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {RevenueRouter} from "../../src/RevenueRouter.sol";
import {ValidatorRegistry} from "../../src/ValidatorRegistry.sol";
import {BlsKeys} from "../BlsKeys.sol";
import {Refusing, Token} from "../Tokens.sol";
import {Test} from "forge-std/Test.sol";

/// @notice Stakes, unstakes, withdraws, brings revenue and claims at random, and keeps books of its own: of stakes and
/// their times, of revenue, and of what everybody was paid. The last validator refuses money.
contract ValidatorHandler is Test {
    uint256 public constant ACTORS = 4;

    ValidatorRegistry private immutable registry;
    RevenueRouter private immutable router;
    address[ACTORS] public actors;
    address[2] public assets;
    uint256[] private modelIds;

    mapping(address account => uint256) public staked;
    mapping(address account => uint256) public waiting;
    mapping(address account => mapping(uint256 period => uint256)) public time;
    mapping(address asset => uint256) public received;
    mapping(address asset => uint256) public claimed;
    mapping(address account => mapping(address asset => uint256)) public paid;

    constructor(ValidatorRegistry registry_, RevenueRouter router_, Token token) {
        (registry, router) = (registry_, router_);
        assets = [address(0), address(token)];
        for (uint256 i = 0; i < ACTORS; ++i) {
            actors[i] = i == ACTORS - 1 ? address(new Refusing()) : makeAddr(string.concat("validator", vm.toString(i)));
            bytes memory key = BlsKeys.publicKey(1 + i);
            bytes memory proof = BlsKeys.sign(1 + i, registry.proofMessage(actors[i], key));
            vm.prank(actors[i]);
            registry.register(key, proof);
        }
    }

    /// @notice Names a model from which revenue is pulled.
    function addModel(uint256 modelId) external {
        modelIds.push(modelId);
    }

    function stake(uint256 actor, uint256 amount) external {
        address account = actors[actor % ACTORS];
        amount = bound(amount, 1, 1e24);
        uint256 least = registry.minStake();
        if (staked[account] + amount < least) amount = least;
        vm.deal(account, account.balance + amount);
        vm.prank(account);
        registry.stake{value: amount}();
        staked[account] += amount;
    }

    function unstake(uint256 actor, uint256 amount) external {
        address account = actors[actor % ACTORS];
        if (staked[account] == 0) return;
        amount = bound(amount, 1, staked[account]);
        if (staked[account] - amount < registry.minStake()) amount = staked[account];
        vm.prank(account);
        registry.unstake(amount);
        staked[account] -= amount;
        waiting[account] += amount;
    }

    function withdraw(uint256 actor, uint256 to) external {
        address account = actors[actor % ACTORS];
        (uint256 amount, uint64 at) = registry.unstaked(account);
        if (amount == 0 || block.timestamp < at) return;
        address recipient = actors[to % (ACTORS - 1)];
        vm.prank(account);
        require(registry.withdraw(payable(recipient)) == waiting[account], "all that waits");
        paid[recipient][address(0)] += amount;
        waiting[account] = 0;
    }

    /// @dev Half of the amounts are so small that rounding is most of it; some wait to be counted.
    function receiveRevenue(uint256 asset, uint256 amount, bool small, bool counted) external {
        address of_ = assets[asset % 2];
        amount = bound(amount, 1, small ? 20 : 1e24);
        received[of_] += amount;
        if (of_ == address(0)) vm.deal(address(registry), address(registry).balance + amount);
        else Token(of_).mint(address(registry), amount);
        if (counted) require(registry.sync(of_) >= amount, "what came is counted");
    }

    function pull(uint256 model, uint256 asset) public {
        if (modelIds.length == 0) return;
        (uint256 modelId, address of_) = (modelIds[model % modelIds.length], assets[asset % 2]);
        uint256 owed = router.owed(modelId, of_, address(registry));
        require(registry.pull(modelId, of_) >= owed, "what is owed comes");
        received[of_] += owed;
    }

    function claim(uint256 actor, uint256 asset) public {
        (address account, address of_) = (actors[actor % ACTORS], assets[asset % 2]);
        address to = registry.payoutOf(account);
        uint256 owed = registry.owed(of_, account);
        uint256 held = of_ == address(0) ? to.balance : Token(of_).balanceOf(to);
        try registry.claim(of_, account) returns (uint256 amount) {
            uint256 current = of_ == address(0) ? to.balance : Token(of_).balanceOf(to);
            require(amount == owed && current == held + amount, "what is owed is paid");
            require(registry.owed(of_, account) == 0, "nothing is owed after a claim");
            claimed[of_] += amount;
            paid[to][of_] += amount;
        } catch {
            require(of_ == address(0) && to == actors[ACTORS - 1] && owed != 0, "only who refuses is not paid");
        }
    }

    function setPayout(uint256 actor, uint256 to) external {
        vm.prank(actors[actor % ACTORS]);
        registry.setPayout(to % 3 == 0 ? address(0) : actors[to % ACTORS]);
    }

    /// @dev Walks through the borders of periods, so that the time on either side is booked where it belongs.
    function pass(uint256 duration) public {
        uint256 end = block.timestamp + bound(duration, 0, 3 days);
        uint256 length = registry.PERIOD();
        while (block.timestamp < end) {
            uint256 period = block.timestamp / length;
            uint256 next = (period + 1) * length;
            if (next > end) next = end;
            for (uint256 i = 0; i < ACTORS; ++i) {
                time[actors[i]][period] += staked[actors[i]] * (next - block.timestamp);
            }
            vm.warp(next);
        }
    }
}
