// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IModelRegistry} from "../src/interfaces/IModelRegistry.sol";

/// @notice Releases and lineages for tests that need any model, not a particular one.
library Releases {
    function plain() internal pure returns (IModelRegistry.Release memory) {
        return named("ipfs://x", keccak256("w"));
    }

    function named(string memory uri, bytes32 weightsHash) internal pure returns (IModelRegistry.Release memory) {
        return IModelRegistry.Release(
            weightsHash, keccak256(bytes(uri)), IModelRegistry.Fingerprints(bytes32(0), 0, 0, 0), uri
        );
    }

    function noParents() internal pure returns (IModelRegistry.Parent[] memory) {
        return new IModelRegistry.Parent[](0);
    }

    function oneParent(uint256 modelId, uint16 bps) internal pure returns (IModelRegistry.Parent[] memory parents) {
        parents = new IModelRegistry.Parent[](1);
        parents[0] = IModelRegistry.Parent(modelId, bps);
    }
}
