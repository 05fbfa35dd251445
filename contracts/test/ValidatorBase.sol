// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {ValidatorRegistry} from "../src/ValidatorRegistry.sol";
import {IRevenueRouter} from "../src/interfaces/IRevenueRouter.sol";
import {BlsKeys} from "./BlsKeys.sol";
import {Deployed} from "./Deployed.sol";
import {ValidatorHandler} from "./handlers/ValidatorHandler.sol";

/// @notice A registry that gets the validators' share of the router, and validators, for the tests of it.
abstract contract ValidatorBase is Deployed {
    uint64 internal constant UNSTAKE_DELAY = 7 days;
    uint128 internal constant MIN_STAKE = 1 ether;

    ValidatorRegistry internal registry;

    function setUp() public virtual override {
        super.setUp();
        registry = _registry(DEPLOYMENT_ID);
        vm.prank(governance);
        router.setProtocolShares(address(registry), VALIDATORS_BPS, treasury, TREASURY_BPS);
        // Where a period begins.
        vm.warp(_period() * registry.PERIOD());
    }

    function _registry(bytes32 deploymentId) internal returns (ValidatorRegistry) {
        return ValidatorRegistry(
            payable(_proxy(
                    address(new ValidatorRegistry(IRevenueRouter(address(router)))),
                    abi.encodeCall(ValidatorRegistry.initialize, (deploymentId, UNSTAKE_DELAY, MIN_STAKE))
                ))
        );
    }

    function _period() internal view returns (uint64) {
        return uint64(block.timestamp / registry.PERIOD());
    }

    /// @dev To the beginning of the next period.
    function _nextPeriod() internal {
        vm.warp((_period() + 1) * uint256(registry.PERIOD()));
    }

    /// @dev Registers a key for an account and stakes that much on top of its balance.
    function _register(address account, uint256 secret, uint256 value) internal {
        (bytes memory key, bytes memory proof) = _prove(account, secret);
        vm.deal(account, account.balance + value);
        vm.prank(account);
        registry.register{value: value}(key, proof);
    }

    function _prove(address account, uint256 secret) internal view returns (bytes memory key, bytes memory proof) {
        key = BlsKeys.publicKey(secret);
        proof = BlsKeys.sign(secret, registry.proofMessage(account, key));
    }

    function _stake(address account, uint256 value) internal {
        vm.deal(account, account.balance + value);
        vm.prank(account);
        registry.stake{value: value}();
    }

    function _unstake(address account, uint256 amount) internal {
        vm.prank(account);
        registry.unstake(amount);
    }

    /// @dev Revenue that comes straight to the registry, and is counted.
    function _receive(address asset, uint256 amount) internal {
        if (asset == ETH) vm.deal(address(registry), address(registry).balance + amount);
        else token.mint(address(registry), amount);
        assertEq(registry.sync(asset), amount);
    }

    /// @dev Has a handler's validators claim, unstake and withdraw all; somebody stays long enough to share what waits.
    function _drain(ValidatorHandler handler) internal {
        for (uint256 i = 0; i < handler.ACTORS(); ++i) {
            vm.prank(handler.actors(i));
            registry.setPayout(alice);
        }
        handler.stake(0, 1 ether);
        registry.sync(ETH);
        registry.sync(address(token));
        handler.pass(1 days);
        for (uint256 i = 0; i < handler.ACTORS(); ++i) {
            for (uint256 a = 0; a < 2; ++a) {
                handler.claim(i, a);
            }
            handler.unstake(i, type(uint256).max);
        }
        vm.warp(block.timestamp + UNSTAKE_DELAY);
        for (uint256 i = 0; i < handler.ACTORS(); ++i) {
            handler.withdraw(i, 0);
        }
    }
}
