// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {LicenseBase} from "./LicenseBase.sol";

/// @notice What the calls cost that are made most. Each call is a transaction of its own (isolated), so that every
/// slot and account is cold at its start.
/// forge-config: default.isolate = true
contract LicenseGasTest is LicenseBase {
    uint256 private constant INTRINSIC = 21_000;

    uint256 private timed;
    uint256 private flat;
    uint256 private inToken;

    function setUp() public override {
        super.setUp();
        timed = _publish(ETH, 1 ether, 30 days, false);
        flat = _publish(ETH, 1 ether, 0, false);
        inToken = _publish(address(token), 1 ether, 30 days, false);
        // The model has earned before.
        _buy(timed, bob);
        _buy(inToken, bob);
        _fund(ETH, bob, address(licenses), 10 ether);
    }

    /// @dev Execution gas of the last call: what it used but for the transaction's own 21,000.
    function _gas() private view returns (uint256) {
        return vm.lastCallGas().gasTotalUsed - INTRINSIC;
    }

    /// @dev The dearest ordinary purchase: the holder's first licence of all, and its first for the model.
    function test_gas_buyFirst() public {
        vm.prank(bob);
        licenses.buy{value: 1 ether}(timed, 1, alice);
        vm.snapshotValue("LicenseRegistry", "buy_first", _gas());
        assertLe(_gas(), 120_000);
    }

    function test_gas_buyFlat() public {
        vm.prank(bob);
        licenses.buy{value: 1 ether}(flat, 1, alice);
        vm.snapshotValue("LicenseRegistry", "buy_flat", _gas());
        assertLe(_gas(), 120_000);
    }

    /// @dev A licence that lasts longer than the one before takes its place as the longest.
    function test_gas_buyAnother() public {
        vm.warp(block.timestamp + 31 days);
        vm.prank(bob);
        licenses.buy{value: 1 ether}(timed, 1, bob);
        vm.snapshotValue("LicenseRegistry", "buy_another", _gas());
        assertLe(_gas(), 120_000);
    }

    /// @dev Not one of the targets: the token's own work is in it.
    function test_gas_buyInToken() public {
        _fund(address(token), bob, address(licenses), 1 ether);
        vm.prank(bob);
        licenses.buy(inToken, 1, alice);
        vm.snapshotValue("LicenseRegistry", "buy_in_token", _gas());
        assertLe(_gas(), 190_000);
    }
}

/// @notice {isLicensed} within a call that has touched it before, as a contract that asks per request does.
contract IsLicensedGasTest is LicenseBase {
    function test_gas_isLicensedWarm() public {
        _buy(_publish(ETH, 1, 30 days, false), alice);
        licenses.isLicensed(alice, modelId);
        uint256 before = gasleft();
        bool licensed = licenses.isLicensed(alice, modelId);
        uint256 used = before - gasleft();
        assertTrue(licensed);
        vm.snapshotValue("LicenseRegistry", "isLicensed_warm", used);
        assertLe(used, 10_000);
    }
}
