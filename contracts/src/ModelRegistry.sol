// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IModelRegistry} from "./interfaces/IModelRegistry.sol";
import {ERC721Upgradeable} from "@openzeppelin/contracts-upgradeable/token/ERC721/ERC721Upgradeable.sol";

/// @title ModelRegistry
/// @notice Registry of models: see {IModelRegistry}.
contract ModelRegistry is ERC721Upgradeable, IModelRegistry {
    /// @custom:storage-location erc7201:regalia.storage.ModelRegistry
    struct ModelRegistryStorage {
        uint256 modelCount;
        /// @dev Version n is at index n - 1.
        mapping(uint256 modelId => Version[]) versions;
    }

    // keccak256(abi.encode(uint256(keccak256("regalia.storage.ModelRegistry")) - 1)) & ~bytes32(uint256(0xff))
    bytes32 private constant STORAGE_SLOT = 0xb47fb341945c61dac4a515283e50e060a1380bbb885324a3c9769e29dac41c00;

    constructor() {
        _disableInitializers();
    }

    /// @notice Sets the collection's name and symbol; works once.
    function initialize() external initializer {
        __ERC721_init("Regalia Model", "RMODEL");
    }

    /// @inheritdoc IModelRegistry
    function register(
        address owner,
        string calldata uri,
        bytes32 weightsHash,
        bytes32 fingerprintRoot,
        uint32 fingerprintCount
    ) external returns (uint256 modelId) {
        modelId = ++_state().modelCount;
        // No safe mint: it would call into the owner before the first version is there.
        _mint(owner, modelId);
        emit ModelRegistered(modelId, owner, msg.sender);
        _publish(modelId, uri, weightsHash, fingerprintRoot, fingerprintCount);
    }

    /// @inheritdoc IModelRegistry
    function publishVersion(
        uint256 modelId,
        string calldata uri,
        bytes32 weightsHash,
        bytes32 fingerprintRoot,
        uint32 fingerprintCount
    ) external returns (uint32 number) {
        address owner = _ownerOf(modelId);
        if (owner == address(0)) revert UnknownModel(modelId);
        if (!_isAuthorized(owner, msg.sender, modelId)) revert NotModelOwner(modelId, msg.sender);
        return _publish(modelId, uri, weightsHash, fingerprintRoot, fingerprintCount);
    }

    /// @inheritdoc IModelRegistry
    function modelCount() external view returns (uint256) {
        return _state().modelCount;
    }

    /// @inheritdoc IModelRegistry
    function versionCount(uint256 modelId) external view returns (uint32) {
        return uint32(_state().versions[modelId].length);
    }

    /// @inheritdoc IModelRegistry
    function version(uint256 modelId, uint32 number) external view returns (Version memory) {
        Version[] storage versions = _state().versions[modelId];
        if (number == 0 || number > versions.length) revert UnknownVersion(modelId, number);
        return versions[number - 1];
    }

    /// @notice The URI of the model's newest version.
    function tokenURI(uint256 modelId) public view override returns (string memory) {
        Version[] storage versions = _state().versions[modelId];
        if (versions.length == 0) revert UnknownModel(modelId);
        return versions[versions.length - 1].uri;
    }

    function _publish(
        uint256 modelId,
        string calldata uri,
        bytes32 weightsHash,
        bytes32 fingerprintRoot,
        uint32 fingerprintCount
    ) private returns (uint32 number) {
        if (bytes(uri).length == 0) revert EmptyURI();
        if (weightsHash == 0) revert EmptyWeightsHash();
        if ((fingerprintRoot == 0) != (fingerprintCount == 0)) {
            revert FingerprintMismatch(fingerprintRoot, fingerprintCount);
        }
        Version[] storage versions = _state().versions[modelId];
        versions.push(Version(weightsHash, fingerprintRoot, fingerprintCount, uint64(block.timestamp), uri));
        number = uint32(versions.length);
        emit VersionPublished(modelId, number, weightsHash, fingerprintRoot, fingerprintCount, uri);
    }

    function _state() private pure returns (ModelRegistryStorage storage $) {
        assembly ("memory-safe") {
            $.slot := STORAGE_SLOT
        }
    }
}
