// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {ModelRegistry} from "../../src/ModelRegistry.sol";
import {IModelRegistry} from "../../src/interfaces/IModelRegistry.sol";
import {Releases} from "../Releases.sol";
import {Test} from "forge-std/Test.sol";

/// @notice Registers, publishes and transfers at random, and keeps its own books of it.
contract ModelHandler is Test {
    ModelRegistry private immutable models;
    address[3] public actors = [address(0xA1), address(0xA2), address(0xA3)];

    /// @dev All of them are looked at each time.
    uint256 private constant MOST = 24;

    mapping(uint256 modelId => address) public ownerOf;
    mapping(uint256 modelId => bytes32[]) public hashes;
    mapping(uint256 modelId => uint256) public parentOf;
    mapping(uint256 modelId => uint16) public royalty;
    uint256 public count;

    constructor(ModelRegistry models_) {
        models = models_;
        count = models_.modelCount();
    }

    function register(uint256 actor, bytes32 weightsHash) external {
        if (count >= MOST) return;
        weightsHash = weightsHash == 0 ? bytes32(uint256(1)) : weightsHash;
        address owner = actors[actor % 3];
        uint256 modelId = _register(owner, weightsHash, Releases.noParents());
        require(modelId == ++count, "ids count up");
    }

    /// @dev Registers a child of a random model in that model's owner's name, who needs no consent.
    function derive(uint256 seed, uint256 actor, uint16 bps) external {
        uint256 parent = _pick(seed);
        if (parent == 0 || count >= MOST) return;
        bps = uint16(bound(bps, 0, models.MAX_ROYALTY_BPS()));
        vm.startPrank(ownerOf[parent]);
        uint256 modelId = _register(actors[actor % 3], bytes32(seed | 1), Releases.oneParent(parent, bps));
        vm.stopPrank();
        require(modelId == ++count, "ids count up");
        parentOf[modelId] = parent;
        royalty[modelId] = bps;
    }

    /// @dev Changes terms, which must change no child.
    function setTerms(uint256 seed, uint8 derivation, uint16 minBps) external {
        uint256 modelId = _pick(seed);
        if (modelId == 0) return;
        derivation %= 3;
        minBps = derivation == 2 ? uint16(bound(minBps, 0, models.MAX_ROYALTY_BPS())) : 0;
        vm.prank(ownerOf[modelId]);
        models.setDerivation(modelId, IModelRegistry.Derivation(derivation), minBps);
    }

    function publish(uint256 seed, bytes32 weightsHash) external {
        uint256 modelId = _pick(seed);
        if (modelId == 0) return;
        weightsHash = weightsHash == 0 ? bytes32(uint256(1)) : weightsHash;
        vm.prank(ownerOf[modelId]);
        uint32 number = models.publishVersion(modelId, Releases.named("ipfs://y", weightsHash));
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

    function _register(address owner, bytes32 weightsHash, IModelRegistry.Parent[] memory parents)
        private
        returns (uint256 modelId)
    {
        modelId = models.register(owner, Releases.named("ipfs://x", weightsHash), parents);
        ownerOf[modelId] = owner;
        hashes[modelId].push(weightsHash);
    }

    function hashCount(uint256 modelId) external view returns (uint256) {
        return hashes[modelId].length;
    }

    /// @dev One of the models registered here, which are all but the first; zero if there is none.
    function _pick(uint256 seed) private view returns (uint256) {
        return count < 2 ? 0 : 2 + seed % (count - 1);
    }
}
