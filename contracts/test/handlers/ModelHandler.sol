// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {ModelRegistry} from "../../src/ModelRegistry.sol";
import {Test} from "forge-std/Test.sol";

/// @notice Registers, publishes and transfers at random, and keeps its own books of it.
contract ModelHandler is Test {
    ModelRegistry private immutable models;
    address[3] public actors = [address(0xA1), address(0xA2), address(0xA3)];

    mapping(uint256 modelId => address) public ownerOf;
    mapping(uint256 modelId => bytes32[]) public hashes;
    uint256 public count;

    constructor(ModelRegistry models_) {
        models = models_;
        count = models_.modelCount();
    }

    function register(uint256 actor, bytes32 weightsHash) external {
        weightsHash = weightsHash == 0 ? bytes32(uint256(1)) : weightsHash;
        address owner = actors[actor % 3];
        uint256 modelId = models.register(owner, "ipfs://x", weightsHash, 0, 0);
        require(modelId == ++count, "ids count up");
        ownerOf[modelId] = owner;
        hashes[modelId].push(weightsHash);
    }

    function publish(uint256 seed, bytes32 weightsHash) external {
        uint256 modelId = _pick(seed);
        if (modelId == 0) return;
        weightsHash = weightsHash == 0 ? bytes32(uint256(1)) : weightsHash;
        vm.prank(ownerOf[modelId]);
        uint32 number = models.publishVersion(modelId, "ipfs://y", weightsHash, bytes32(uint256(1)), 1);
        hashes[modelId].push(weightsHash);
        require(number == hashes[modelId].length, "version numbers count up");
    }

    function transfer(uint256 seed, uint256 actor) external {
        uint256 modelId = _pick(seed);
        if (modelId == 0) return;
        address to = actors[actor % 3];
        vm.prank(ownerOf[modelId]);
        models.transferFrom(ownerOf[modelId], to, modelId);
        ownerOf[modelId] = to;
    }

    function hashCount(uint256 modelId) external view returns (uint256) {
        return hashes[modelId].length;
    }

    /// @dev One of the models registered here, which are all but the first; zero if there is none.
    function _pick(uint256 seed) private view returns (uint256) {
        return count < 2 ? 0 : 2 + seed % (count - 1);
    }
}
