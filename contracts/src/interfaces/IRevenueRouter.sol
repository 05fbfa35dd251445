// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IAssetErrors} from "./IAssetErrors.sol";

/// @title Router of revenue
/// @notice Splits what a model earns, in ETH (asset zero) or any ERC-20: first the royalties of the models it was made
/// from (its parents, by the registry's lineage), of the whole; of the rest the protocol's shares (validators,
/// treasury); what is left goes to the model's own recipients. Recipients, or anyone for them, claim what they are owed.
///
/// A parent's royalty is revenue of the parent: anyone pulls it from the child's ledger into the parent's, where it is
/// split like any other. So each wei bears the protocol's shares once, wherever it ends.
///
/// A ledger is kept per model and asset, divided into epochs. Everything distributed within an epoch is split by the
/// same terms. When the model's split or the protocol's shares change, the next distribution opens a new epoch; what
/// was distributed before stays as it was split then.
///
/// Exactness: at all times, for each ledger, Σ owed + Σ claimed + Σ royalties owed + Σ royalties pulled + dust =
/// Σ distributed. Within the open epoch each share is rounded down and the remainder, less than one unit per share, is
/// the dust. When the epoch closes, its dust is given to its own recipients (the shares then add up exactly), so the
/// dust is never more than one epoch's.
interface IRevenueRouter is IAssetErrors {
    /// @notice What a recipient does for the model.
    enum Role {
        Trainer,
        Deployer
    }

    /// @notice A recipient's share of the model's part.
    struct Share {
        address recipient;
        Role role;
        /// @notice In 1/1,000,000 of the model's part, which is what royalties and protocol leave.
        uint32 ppm;
    }

    /// @notice The protocol's shares, in 1/10,000 of what royalties leave.
    struct ProtocolShares {
        address validators;
        uint16 validatorsBps;
        address treasury;
        uint16 treasuryBps;
    }

    /// @notice Revenue came in.
    /// @param modelId The model that earned it.
    /// @param asset What it is paid in.
    /// @param from Who paid it in; this contract if it was pulled from a child's ledger.
    /// @param amount How much, in the asset's smallest unit.
    /// @param epoch The ledger's epoch it belongs to, counted from 0.
    event Distributed(
        uint256 indexed modelId, address indexed asset, address indexed from, uint256 amount, uint256 epoch
    );

    /// @notice A ledger's next epoch began: from here on these terms split what comes in.
    /// @param modelId The ledger's model.
    /// @param asset The ledger's asset.
    /// @param epoch The new epoch.
    /// @param splitVersion The model's split in force.
    /// @param protocolVersion The protocol's shares in force.
    /// @param royaltyBps The parents' royalties in all, in 1/10,000 of the whole.
    event EpochOpened(
        uint256 indexed modelId,
        address indexed asset,
        uint256 epoch,
        uint32 splitVersion,
        uint32 protocolVersion,
        uint16 royaltyBps
    );

    /// @notice An account was paid what it was owed, at the address it named for that.
    event Claimed(uint256 indexed modelId, address indexed asset, address indexed account, address to, uint256 amount);

    /// @notice A parent's royalty moved from its child's ledger to its own.
    event RoyaltyPulled(uint256 indexed modelId, uint256 indexed parentId, address indexed asset, uint256 amount);

    /// @notice Shares were added to a split that is not in force yet.
    event SplitDrafted(uint256 indexed modelId, uint32 indexed version, Share[] shares);

    /// @notice A model's split changed, from the next distribution on. Its shares were drafted before.
    event SplitSet(uint256 indexed modelId, uint32 indexed version, uint256 shareCount);

    /// @notice A draft was thrown away.
    event DraftDiscarded(uint256 indexed modelId, uint32 indexed version);

    /// @notice An account named where it wants to be paid.
    event PayoutSet(address indexed account, address indexed to);

    /// @notice The protocol's shares changed, from each ledger's next distribution on.
    event ProtocolSharesSet(uint32 indexed version, ProtocolShares shares);

    /// @notice There is no such model.
    error UnknownModel(uint256 modelId);

    /// @notice The caller does not own the model.
    error NotModelOwner(uint256 modelId, address caller);

    /// @notice More than the accounting holds (2^128 - 1 per distribution and per epoch).
    error AmountTooLarge(uint256 amount);

    /// @notice A split has no share, or more than it may.
    error WrongShareCount(uint256 count, uint256 max);

    /// @notice A share's recipient cannot be paid: zero, or this contract.
    error InvalidRecipient(address recipient);

    /// @notice A share of nothing.
    error EmptyShare(address recipient, Role role);

    /// @notice The same recipient twice in the same role.
    error DuplicateShare(address recipient, Role role);

    /// @notice The shares do not add up to 1,000,000.
    error WrongShareSum(uint256 sum);

    /// @notice The model has no draft of its present owner's.
    error NoDraft(uint256 modelId);

    /// @notice The model has no parent of this index.
    error UnknownParent(uint256 modelId, uint256 index);

    /// @notice The protocol asks for more than it may.
    error ProtocolShareTooLarge(uint256 bps, uint256 max);

    /// @notice Takes revenue of a model and credits its recipients. Anyone may call it. The cost does not depend on
    /// the number of recipients. A model without a split gets one at its first distribution: everything to the
    /// account that owns it then, as trainer, until the owner sets another.
    /// @param modelId The model that earned it.
    /// @param asset Zero for ETH, sent along; else a token of which this contract may take `amount` from the caller.
    /// @param amount How much, in the asset's smallest unit; not zero.
    function distribute(uint256 modelId, address asset, uint256 amount) external payable;

    /// @notice Pays an account what it is owed, at the address it named. Anyone may call it.
    /// @dev Works through at most {MAX_EPOCHS_PER_CLAIM} epochs; call again for the rest. Nothing owed is no error.
    /// @return amount What was paid, in the asset's smallest unit.
    function claim(uint256 modelId, address asset, address account) external returns (uint256 amount);

    /// @notice Names where the caller wants to be paid what it is owed; zero for itself. A recipient that cannot take
    /// an asset helps itself so; nobody else is held up by it.
    function setPayout(address to) external;

    /// @notice Moves a parent's royalty from the child's ledger into the parent's. Anyone may call it.
    /// @dev Works through at most {MAX_EPOCHS_PER_CLAIM} epochs; call again for the rest. Nothing owed is no error.
    /// @param modelId The child.
    /// @param index The parent's place in the child's lineage.
    /// @return amount What was moved.
    function pullRoyalty(uint256 modelId, uint256 index, address asset) external returns (uint256 amount);

    /// @notice Sets how the model's part is split. Only the model's owner may. Takes effect at each ledger's next
    /// distribution; what has been distributed stays as it is. A draft is thrown away.
    /// @dev The split stays in force when the model changes hands; the new owner sets their own.
    /// @param shares 1 to {MAX_SHARES} shares that add up to 1,000,000, no recipient twice in a role.
    /// @return version The split's version; versions count up, with gaps where drafts were thrown away.
    function setSplit(uint256 modelId, Share[] calldata shares) external returns (uint32 version);

    /// @notice Adds shares to the model's draft, for a split too large for one transaction. Only the model's owner may.
    /// Nothing is in force before {commitSplit}; a draft that an earlier owner began is thrown away first.
    /// @return version The version the split will have.
    function draftSplit(uint256 modelId, Share[] calldata shares) external returns (uint32 version);

    /// @notice Puts the draft in force, as {setSplit} does. Only the model's owner may, and only a draft of their own
    /// that adds up.
    /// @return version The split's version.
    function commitSplit(uint256 modelId) external returns (uint32 version);

    /// @notice Throws the draft away. Only the model's owner may.
    function discardDraft(uint256 modelId) external;

    /// @notice Sets the protocol's shares. Only this contract's owner may.
    /// @param validators Who is paid for the validators; may be zero if their share is.
    /// @param validatorsBps The validators' share, in 1/10,000 of what royalties leave.
    /// @param treasury Who is paid for the treasury; may be zero if its share is.
    /// @param treasuryBps The treasury's share, in 1/10,000 of what royalties leave.
    function setProtocolShares(address validators, uint16 validatorsBps, address treasury, uint16 treasuryBps) external;

    /// @notice What an account can claim now, over all epochs.
    function owed(uint256 modelId, address asset, address account) external view returns (uint256);

    /// @notice What {pullRoyalty} would move now, over all epochs.
    function royaltyOwed(uint256 modelId, uint256 index, address asset) external view returns (uint256);

    /// @notice The open epoch's rounding remainder: distributed, and owed to nobody yet.
    function dust(uint256 modelId, address asset) external view returns (uint256);

    /// @notice All that was ever distributed in a ledger.
    function distributed(uint256 modelId, address asset) external view returns (uint256);

    /// @notice Number of epochs a ledger has had; the newest is the open one.
    function epochCount(uint256 modelId, address asset) external view returns (uint256);

    /// @notice The newest split of a model and its version; version 0 and no shares if none is set.
    function split(uint256 modelId) external view returns (uint32 version, Share[] memory shares);

    /// @notice Up to `count` shares of a version of a model's split, from index `from` on.
    function splitPage(uint256 modelId, uint32 version, uint256 from, uint256 count)
        external
        view
        returns (Share[] memory shares);

    /// @notice A model's draft: who began it, the version it will have, its shares so far. Version 0 if there is none.
    function draft(uint256 modelId)
        external
        view
        returns (uint32 version, address author, uint256 shareCount, uint32 ppm);

    /// @notice Where an account is paid.
    function payoutOf(address account) external view returns (address);

    /// @notice The newest protocol shares and their version.
    function protocolShares() external view returns (uint32 version, ProtocolShares memory shares);

    /// @notice Most shares a split may have.
    function MAX_SHARES() external view returns (uint256);

    /// @notice Most the protocol may take, in 1/10,000 of what royalties leave.
    function MAX_PROTOCOL_BPS() external view returns (uint256);

    /// @notice Most epochs one claim works through.
    function MAX_EPOCHS_PER_CLAIM() external view returns (uint256);
}
