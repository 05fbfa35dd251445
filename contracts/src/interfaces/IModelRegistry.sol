// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IERC721} from "@openzeppelin/contracts/token/ERC721/IERC721.sol";

/// @title Registry of models
/// @notice Each model is an ERC-721 token. Its owner publishes versions of it; a version, once published, never
/// changes. Model ids and version numbers count from 1 without gaps.
/// @dev The weights themselves are not on chain, only what proves which they are: their hash, and the root of a Merkle
/// tree of fingerprints by which a served model can be recognised.
interface IModelRegistry is IERC721 {
    /// @notice One published version of a model.
    struct Version {
        /// @notice Hash of the weights.
        bytes32 weightsHash;
        /// @notice Merkle root of the fingerprints, or zero if there are none.
        bytes32 fingerprintRoot;
        /// @notice Number of fingerprints under the root.
        uint32 fingerprintCount;
        /// @notice Time of publication, in seconds since the Unix epoch.
        uint64 publishedAt;
        /// @notice Where the version's metadata is found.
        string uri;
    }

    /// @notice A model came into being; its first version follows in a {VersionPublished} event.
    /// @param modelId The new model.
    /// @param owner Who owns it.
    /// @param registrant Who registered it.
    event ModelRegistered(uint256 indexed modelId, address indexed owner, address indexed registrant);

    /// @notice A version was published.
    /// @param modelId The model.
    /// @param number The version's number.
    /// @param weightsHash Hash of the weights.
    /// @param fingerprintRoot Merkle root of the fingerprints.
    /// @param fingerprintCount Number of fingerprints.
    /// @param uri Where the version's metadata is found.
    event VersionPublished(
        uint256 indexed modelId,
        uint32 indexed number,
        bytes32 indexed weightsHash,
        bytes32 fingerprintRoot,
        uint32 fingerprintCount,
        string uri
    );

    /// @notice There is no such model.
    error UnknownModel(uint256 modelId);

    /// @notice The model has no version of this number.
    error UnknownVersion(uint256 modelId, uint32 number);

    /// @notice The caller is neither the model's owner nor approved for it.
    error NotModelOwner(uint256 modelId, address caller);

    /// @notice The URI is empty.
    error EmptyURI();

    /// @notice The weights hash is zero.
    error EmptyWeightsHash();

    /// @notice A root without a count, or a count without a root.
    error FingerprintMismatch(bytes32 root, uint32 count);

    /// @notice Registers a model with its first version. Anyone may call it, for any owner.
    /// @param owner Who is to own the model. A contract gets no `onERC721Received` call.
    /// @param uri Where the version's metadata is found; not empty.
    /// @param weightsHash Hash of the weights; not zero.
    /// @param fingerprintRoot Merkle root of the fingerprints; zero if and only if the count is.
    /// @param fingerprintCount Number of fingerprints under the root.
    /// @return modelId The new model's id.
    function register(
        address owner,
        string calldata uri,
        bytes32 weightsHash,
        bytes32 fingerprintRoot,
        uint32 fingerprintCount
    ) external returns (uint256 modelId);

    /// @notice Publishes the model's next version. Only its owner, or an account approved for it, may.
    /// @param modelId The model.
    /// @param uri As in {register}.
    /// @param weightsHash As in {register}.
    /// @param fingerprintRoot As in {register}.
    /// @param fingerprintCount As in {register}.
    /// @return number The new version's number.
    function publishVersion(
        uint256 modelId,
        string calldata uri,
        bytes32 weightsHash,
        bytes32 fingerprintRoot,
        uint32 fingerprintCount
    ) external returns (uint32 number);

    /// @notice Number of models registered; also the newest model's id.
    function modelCount() external view returns (uint256);

    /// @notice Number of versions of a model; also the newest version's number. Zero for an unknown model.
    function versionCount(uint256 modelId) external view returns (uint32);

    /// @notice A version of a model.
    function version(uint256 modelId, uint32 number) external view returns (Version memory);
}
