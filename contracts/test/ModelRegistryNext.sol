// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {ModelRegistry} from "../src/ModelRegistry.sol";

/// @notice A later version of the model registry: the same storage, one function more.
contract ModelRegistryNext is ModelRegistry {
    function generation() external pure returns (uint256) {
        return 2;
    }
}
