// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {
    TimelockControllerUpgradeable
} from "@openzeppelin/contracts-upgradeable/governance/TimelockControllerUpgradeable.sol";

/// @title Timelock
/// @notice Owns what governance rules, the ProxyAdmin above all, and does what was decided once its delay is over.
/// @dev OpenZeppelin's, behind a proxy. Nobody administers it but itself: its roles and its delay change only by what
/// went through it.
contract Timelock is TimelockControllerUpgradeable {
    constructor() {
        _disableInitializers();
    }
}
