// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IERC721} from "@openzeppelin/contracts/token/ERC721/IERC721.sol";

/// @title Registry of models
/// @notice Each model is an ERC-721 token. Its owner publishes versions of it; a version, once published, never
/// changes. Model ids and version numbers count from 1 without gaps.
///
/// Lineage: a model may be registered as derived from up to {MAX_PARENTS} others, each of which then has a royalty, a
/// share of all that the child earns. Parents are named once, when the child is registered, and must exist by then, so
/// nothing is ever its own ancestor. Each parent's owner says beforehand on which terms others may derive from it;
/// later changes of those terms never touch the children there are.
/// @dev The weights themselves are not on chain, only what proves which they are: their hash, and the root of a Merkle
/// tree of fingerprints by which a served model can be recognised.
///
/// Paged views take an offset, counted from 0, and a limit, and return what there is of that stretch; past the end,
/// nothing. None of them is meant to be called by contracts.
interface IModelRegistry is IERC721 {
    /// @notice A commitment to fingerprints: prompts together with the answers that only this version gives to them.
    /// @dev Fingerprints come in leaves of `probes` prompts each. Leaf i (from 0) of the tree is
    /// `keccak256(bytes.concat(keccak256(abi.encode(uint256(i), content))))`, where `content` is the hash of the leaf's
    /// probes in whatever encoding the version's metadata names; hashing twice tells leaves from inner nodes, whose two
    /// children are sorted before they are hashed. A served model matches a leaf if at least `minMatches` of the leaf's
    /// probes are answered as recorded: the bound allows for sampling and quantisation, and is part of the commitment,
    /// so that nobody can argue about it afterwards.
    struct Fingerprints {
        /// @notice Root of the Merkle tree; zero if there are no fingerprints, and then so is everything else.
        bytes32 root;
        /// @notice Number of leaves under the root.
        uint32 leaves;
        /// @notice Number of probes in each leaf.
        uint16 probes;
        /// @notice How many of a leaf's probes must be answered as recorded, 1 to `probes`.
        uint16 minMatches;
    }

    /// @notice What is published as a version.
    struct Release {
        /// @notice Hash of the weights; not zero.
        bytes32 weightsHash;
        /// @notice Hash of the document at `uri`; not zero.
        bytes32 metadataHash;
        Fingerprints fingerprints;
        /// @notice Where the version's metadata is found; not empty.
        string uri;
    }

    /// @notice One published version of a model.
    struct Version {
        Release release;
        /// @notice Time of publication, in seconds since the Unix epoch.
        uint64 publishedAt;
    }

    /// @notice A model that another is derived from, and what it gets for it.
    struct Parent {
        uint256 modelId;
        /// @notice Royalty, in 1/10,000 of all that the child earns.
        uint16 bps;
    }

    /// @notice Who may derive from a model. Whoever may publish its versions always may, at any royalty.
    enum Derivation {
        /// Nobody else.
        Closed,
        /// Those its owner approved by name.
        ByApproval,
        /// Those, and anyone who grants the royalty asked for.
        Open
    }

    /// @notice What a list of models shows of one.
    struct Summary {
        uint256 modelId;
        address owner;
        uint32 versionCount;
        uint32 parentCount;
        uint32 childCount;
        Derivation derivation;
        /// @notice The least royalty of an open model, in 1/10,000.
        uint16 minBps;
        /// @notice Where the newest version's metadata is found.
        string uri;
    }

    /// @notice A model came into being; its first version follows in a {VersionPublished} event.
    /// @param modelId The new model.
    /// @param owner Who owns it.
    /// @param registrant Who registered it.
    /// @param parents What it is derived from.
    event ModelRegistered(uint256 indexed modelId, address indexed owner, address indexed registrant, Parent[] parents);

    /// @notice A version was published.
    /// @param modelId The model.
    /// @param number The version's number.
    /// @param weightsHash Hash of the weights, again in `release`.
    /// @param release What was published.
    event VersionPublished(
        uint256 indexed modelId, uint32 indexed number, bytes32 indexed weightsHash, Release release
    );

    /// @notice A model's terms for those who derive from it changed.
    event DerivationSet(uint256 indexed modelId, Derivation derivation, uint16 minBps);

    /// @notice An account may register one child of the model at this royalty or more.
    event DerivationApproved(uint256 indexed modelId, address indexed registrant, uint16 bps);

    /// @notice An account's approval is void, because the owner took it back or because it was used.
    event DerivationApprovalEnded(uint256 indexed modelId, address indexed registrant);

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

    /// @notice The metadata hash is zero.
    error EmptyMetadataHash();

    /// @notice Fingerprints without a root, leaves or probes; or a bound that is zero or more than there are probes.
    error InvalidFingerprints(Fingerprints fingerprints);

    /// @notice More parents than a model may have.
    error TooManyParents(uint256 count, uint256 max);

    /// @notice The same parent twice.
    error DuplicateParent(uint256 modelId);

    /// @notice The royalties add up to more than a model may grant.
    error RoyaltiesTooLarge(uint256 bps, uint256 max);

    /// @notice The parent is closed to this registrant.
    error DerivationClosed(uint256 modelId, address registrant);

    /// @notice The royalty is less than the parent asks of this registrant.
    error RoyaltyTooSmall(uint256 modelId, uint16 bps, uint16 min);

    /// @notice Terms ask for more than any child may grant, or for a royalty where nobody can grant one.
    error InvalidDerivation(Derivation derivation, uint16 bps);

    /// @notice Registers a model with its first version. Anyone may call it, for any owner; what counts towards the
    /// parents' terms is the caller.
    /// @param owner Who is to own the model. A contract gets no `onERC721Received` call.
    /// @param release The first version.
    /// @param parents What it is derived from, at most {MAX_PARENTS}, none twice. A royalty may be zero where the
    /// parent asks for none. All royalties together are at most {MAX_ROYALTY_BPS}.
    /// @return modelId The new model's id.
    function register(address owner, Release calldata release, Parent[] calldata parents)
        external
        returns (uint256 modelId);

    /// @notice Publishes the model's next version. Only its owner, or an account approved for it, may.
    /// @return number The new version's number.
    function publishVersion(uint256 modelId, Release calldata release) external returns (uint32 number);

    /// @notice Sets the terms for those who derive from the model from now on; a new model is closed. Only its owner,
    /// or an account approved for it, may. The terms stay in force when the model changes hands.
    /// @param minBps The least royalty asked of anyone, in 1/10,000, at most {MAX_ROYALTY_BPS}; zero unless open.
    function setDerivation(uint256 modelId, Derivation derivation, uint16 minBps) external;

    /// @notice Lets an account register one child of the model at this royalty or more, unless the model is closed.
    /// Only the owner itself may. The approval ends when it is used, and counts only while the model is its owner's
    /// who gave it; a later one replaces it. Where the model is open to anyone, the lower of both royalties counts.
    function approveDerivation(uint256 modelId, address registrant, uint16 bps) external;

    /// @notice Takes an approval back. Only the model's owner may.
    function revokeDerivation(uint256 modelId, address registrant) external;

    /// @notice Whether a registrant may derive from a model now, and the least royalty it must grant.
    function derivationFor(uint256 modelId, address registrant) external view returns (bool allowed, uint16 minBps);

    /// @notice What a model is derived from, as named when it was registered. Empty for an unknown model.
    function parentsOf(uint256 modelId) external view returns (Parent[] memory);

    /// @notice Whether a fingerprint leaf is under the version's root.
    /// @param index The leaf's index.
    /// @param content Hash of the leaf's probes.
    /// @param proof The Merkle proof.
    function hasFingerprint(uint256 modelId, uint32 number, uint32 index, bytes32 content, bytes32[] calldata proof)
        external
        view
        returns (bool);

    /// @notice Number of models registered; also the newest model's id.
    function modelCount() external view returns (uint256);

    /// @notice Number of versions of a model; also the newest version's number. Zero for an unknown model.
    function versionCount(uint256 modelId) external view returns (uint32);

    /// @notice A version of a model.
    function version(uint256 modelId, uint32 number) external view returns (Version memory);

    /// @notice A page of all models, oldest first.
    function models(uint256 offset, uint256 limit) external view returns (Summary[] memory);

    /// @notice A page of an account's models, in no particular order; {balanceOf} says how many there are.
    function modelsOf(address owner, uint256 offset, uint256 limit) external view returns (Summary[] memory);

    /// @notice A page of a model's versions, oldest first.
    function versionsOf(uint256 modelId, uint256 offset, uint256 limit) external view returns (Version[] memory);

    /// @notice A page of the models derived from a model, oldest first.
    function childrenOf(uint256 modelId, uint256 offset, uint256 limit) external view returns (uint256[] memory);

    /// @notice Most parents a model may have.
    function MAX_PARENTS() external view returns (uint256);

    /// @notice Most that all royalties of a model may be together, in 1/10,000 of what it earns. With the most the
    /// protocol may take, at least a tenth is left to the model itself.
    function MAX_ROYALTY_BPS() external view returns (uint256);
}
