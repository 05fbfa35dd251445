// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IModelRegistry} from "./interfaces/IModelRegistry.sol";
import {Page} from "./libraries/Page.sol";
import {ERC721Upgradeable} from "@openzeppelin/contracts-upgradeable/token/ERC721/ERC721Upgradeable.sol";
import {MerkleProof} from "@openzeppelin/contracts/utils/cryptography/MerkleProof.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {EnumerableSet} from "@openzeppelin/contracts/utils/structs/EnumerableSet.sol";

/// @title ModelRegistry
/// @notice Registry of models: see {IModelRegistry}.
contract ModelRegistry is ERC721Upgradeable, IModelRegistry {
    using EnumerableSet for EnumerableSet.UintSet;

    /// @inheritdoc IModelRegistry
    uint256 public constant MAX_PARENTS = 16;
    /// @inheritdoc IModelRegistry
    uint256 public constant MAX_ROYALTY_BPS = 4_000;

    /// @dev A model's terms for those who derive from it.
    struct Terms {
        Derivation derivation;
        uint16 minBps;
    }

    /// @dev It counts only while `granter` owns the model: who sells a model sells it without promises nobody sees.
    struct Grant {
        address granter;
        uint16 bps;
    }

    /// @custom:storage-location erc7201:regalia.storage.ModelRegistry
    struct ModelRegistryStorage {
        uint256 modelCount;
        /// @dev Version n is at index n - 1.
        mapping(uint256 modelId => Version[]) versions;
        mapping(uint256 modelId => Parent[]) parents;
        mapping(uint256 modelId => uint256[]) children;
        mapping(uint256 modelId => Terms) terms;
        mapping(uint256 modelId => mapping(address registrant => Grant)) grants;
        mapping(address owner => EnumerableSet.UintSet) owned;
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
    function register(address owner, Release calldata release, Parent[] calldata parents)
        external
        returns (uint256 modelId)
    {
        modelId = ++_state().modelCount;
        // No safe mint: it would call into the owner before the first version is there.
        _mint(owner, modelId);
        _setParents(modelId, parents);
        emit ModelRegistered(modelId, owner, msg.sender, parents);
        _publish(modelId, release);
    }

    /// @inheritdoc IModelRegistry
    function publishVersion(uint256 modelId, Release calldata release) external returns (uint32 number) {
        _requireAuthorized(modelId);
        return _publish(modelId, release);
    }

    /// @inheritdoc IModelRegistry
    function setDerivation(uint256 modelId, Derivation derivation, uint16 minBps) external {
        _requireAuthorized(modelId);
        if (minBps > MAX_ROYALTY_BPS || (derivation != Derivation.Open && minBps != 0)) {
            revert InvalidDerivation(derivation, minBps);
        }
        _state().terms[modelId] = Terms(derivation, minBps);
        emit DerivationSet(modelId, derivation, minBps);
    }

    /// @inheritdoc IModelRegistry
    function approveDerivation(uint256 modelId, address registrant, uint16 bps) external {
        _requireOwner(modelId);
        if (bps > MAX_ROYALTY_BPS) revert InvalidDerivation(Derivation.ByApproval, bps);
        _state().grants[modelId][registrant] = Grant(msg.sender, bps);
        emit DerivationApproved(modelId, registrant, bps);
    }

    /// @inheritdoc IModelRegistry
    function revokeDerivation(uint256 modelId, address registrant) external {
        _requireOwner(modelId);
        delete _state().grants[modelId][registrant];
        emit DerivationApprovalEnded(modelId, registrant);
    }

    /// @inheritdoc IModelRegistry
    function derivationFor(uint256 modelId, address registrant) external view returns (bool allowed, uint16 minBps) {
        (allowed, minBps,) = _termsFor(modelId, _ownerOrRevert(modelId), registrant);
    }

    /// @inheritdoc IModelRegistry
    function parentsOf(uint256 modelId) external view returns (Parent[] memory) {
        return _state().parents[modelId];
    }

    /// @inheritdoc IModelRegistry
    function hasFingerprint(uint256 modelId, uint32 number, uint32 index, bytes32 content, bytes32[] calldata proof)
        external
        view
        returns (bool)
    {
        Fingerprints storage fingerprints = _version(modelId, number).release.fingerprints;
        if (index >= fingerprints.leaves) return false;
        bytes32 leaf = keccak256(bytes.concat(keccak256(abi.encode(uint256(index), content))));
        return MerkleProof.verifyCalldata(proof, fingerprints.root, leaf);
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
        return _version(modelId, number);
    }

    /// @inheritdoc IModelRegistry
    function models(uint256 offset, uint256 limit) external view returns (Summary[] memory page) {
        (uint256 from, uint256 to) = Page.bounds(offset, limit, _state().modelCount);
        page = new Summary[](to - from);
        for (uint256 i = 0; i < page.length; ++i) {
            page[i] = _summary(from + i + 1);
        }
    }

    /// @inheritdoc IModelRegistry
    function modelsOf(address owner, uint256 offset, uint256 limit) external view returns (Summary[] memory page) {
        EnumerableSet.UintSet storage owned = _state().owned[owner];
        (uint256 from, uint256 to) = Page.bounds(offset, limit, owned.length());
        page = new Summary[](to - from);
        for (uint256 i = 0; i < page.length; ++i) {
            page[i] = _summary(owned.at(from + i));
        }
    }

    /// @inheritdoc IModelRegistry
    function versionsOf(uint256 modelId, uint256 offset, uint256 limit) external view returns (Version[] memory page) {
        Version[] storage versions = _state().versions[modelId];
        (uint256 from, uint256 to) = Page.bounds(offset, limit, versions.length);
        page = new Version[](to - from);
        for (uint256 i = 0; i < page.length; ++i) {
            page[i] = versions[from + i];
        }
    }

    /// @inheritdoc IModelRegistry
    function childrenOf(uint256 modelId, uint256 offset, uint256 limit) external view returns (uint256[] memory page) {
        return Page.slice(_state().children[modelId], offset, limit);
    }

    /// @notice The URI of the model's newest version.
    function tokenURI(uint256 modelId) public view override returns (string memory) {
        Version[] storage versions = _state().versions[modelId];
        if (versions.length == 0) revert UnknownModel(modelId);
        return versions[versions.length - 1].release.uri;
    }

    /// @dev Every change of owner passes here, so that each account's models can be listed.
    function _update(address to, uint256 modelId, address auth) internal override returns (address from) {
        from = super._update(to, modelId, auth);
        if (from == to) return from;
        if (from != address(0)) _state().owned[from].remove(modelId);
        _state().owned[to].add(modelId);
    }

    /// @dev Checks each parent's consent and writes the lineage, for ever. Parents must exist, and the model itself,
    /// minted but without a version yet, does not count as existing.
    function _setParents(uint256 modelId, Parent[] calldata parents) private {
        if (parents.length > MAX_PARENTS) revert TooManyParents(parents.length, MAX_PARENTS);
        uint256 sum = 0;
        for (uint256 i = 0; i < parents.length; ++i) {
            Parent calldata parent = parents[i];
            for (uint256 j = 0; j < i; ++j) {
                if (parents[j].modelId == parent.modelId) revert DuplicateParent(parent.modelId);
            }
            _consume(parent);
            sum += parent.bps;
            _state().parents[modelId].push(parent);
            _state().children[parent.modelId].push(modelId);
        }
        if (sum > MAX_ROYALTY_BPS) revert RoyaltiesTooLarge(sum, MAX_ROYALTY_BPS);
    }

    /// @dev Checks that the caller may derive from a parent at this royalty, and uses up an approval that it needs.
    function _consume(Parent calldata parent) private {
        uint256 parentId = parent.modelId;
        address owner = _ownerOrRevert(parentId);
        if (_isAuthorized(owner, msg.sender, parentId)) return;
        (bool allowed, uint16 minBps, bool approved) = _termsFor(parentId, owner, msg.sender);
        if (!allowed) revert DerivationClosed(parentId, msg.sender);
        if (parent.bps < minBps) revert RoyaltyTooSmall(parentId, parent.bps, minBps);
        if (!approved) return;
        delete _state().grants[parentId][msg.sender];
        emit DerivationApprovalEnded(parentId, msg.sender);
    }

    /// @dev What a registrant may do now; `approved` says that it needs its approval for that.
    function _termsFor(uint256 modelId, address owner, address registrant)
        private
        view
        returns (bool allowed, uint16 minBps, bool approved)
    {
        if (_isAuthorized(owner, registrant, modelId)) return (true, 0, false);
        Terms memory terms = _state().terms[modelId];
        if (terms.derivation == Derivation.Closed) return (false, 0, false);
        Grant memory grant = _state().grants[modelId][registrant];
        approved = grant.granter == owner;
        if (terms.derivation == Derivation.Open && (!approved || terms.minBps <= grant.bps)) {
            return (true, terms.minBps, false);
        }
        return (approved, grant.bps, approved);
    }

    function _publish(uint256 modelId, Release calldata release) private returns (uint32 number) {
        if (bytes(release.uri).length == 0) revert EmptyURI();
        if (release.weightsHash == 0) revert EmptyWeightsHash();
        if (release.metadataHash == 0) revert EmptyMetadataHash();
        _requireFingerprints(release.fingerprints);
        Version[] storage versions = _state().versions[modelId];
        versions.push(Version(release, SafeCast.toUint64(block.timestamp)));
        number = SafeCast.toUint32(versions.length);
        emit VersionPublished(modelId, number, release.weightsHash, release);
    }

    function _requireFingerprints(Fingerprints calldata f) private pure {
        bool sound = f.root == 0
            ? f.leaves == 0 && f.probes == 0 && f.minMatches == 0
            : f.leaves != 0 && f.minMatches != 0 && f.minMatches <= f.probes;
        if (!sound) revert InvalidFingerprints(f);
    }

    function _summary(uint256 modelId) private view returns (Summary memory) {
        ModelRegistryStorage storage $ = _state();
        Version[] storage versions = $.versions[modelId];
        Terms memory terms = $.terms[modelId];
        return Summary({
            modelId: modelId,
            owner: _ownerOf(modelId),
            versionCount: uint32(versions.length),
            parentCount: uint32($.parents[modelId].length),
            childCount: uint32($.children[modelId].length),
            derivation: terms.derivation,
            minBps: terms.minBps,
            uri: versions[versions.length - 1].release.uri
        });
    }

    function _version(uint256 modelId, uint32 number) private view returns (Version storage) {
        Version[] storage versions = _state().versions[modelId];
        if (number == 0 || number > versions.length) revert UnknownVersion(modelId, number);
        return versions[number - 1];
    }

    function _requireAuthorized(uint256 modelId) private view {
        if (!_isAuthorized(_ownerOrRevert(modelId), msg.sender, modelId)) revert NotModelOwner(modelId, msg.sender);
    }

    function _requireOwner(uint256 modelId) private view {
        if (_ownerOrRevert(modelId) != msg.sender) revert NotModelOwner(modelId, msg.sender);
    }

    /// @dev A model has a version from the end of its registration on; before, it does not exist for anyone.
    function _ownerOrRevert(uint256 modelId) private view returns (address) {
        if (_state().versions[modelId].length == 0) revert UnknownModel(modelId);
        return _ownerOf(modelId);
    }

    function _state() private pure returns (ModelRegistryStorage storage $) {
        assembly ("memory-safe") {
            $.slot := STORAGE_SLOT
        }
    }
}
