// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IModelRegistry} from "./interfaces/IModelRegistry.sol";
import {IRevenueRouter} from "./interfaces/IRevenueRouter.sol";
import {AssetTransfer} from "./libraries/AssetTransfer.sol";
import {OwnableUpgradeable} from "@openzeppelin/contracts-upgradeable/access/OwnableUpgradeable.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

/// @title RevenueRouter
/// @notice Router of revenue: see {IRevenueRouter}.
/// @dev How a share is computed. The shares of an epoch are laid end to end on a line of WHOLE units: parents, in the
/// order of the lineage; validators; treasury; then the model's recipients in the order of their split. A share that
/// covers [from, to) of the line has, of an epoch's total T,
///   - while the epoch is open:  ⌊T·(to - from) / WHOLE⌋, which never falls as T grows, so what was claimed stays due;
///   - once it is closed:        ⌊T·to / WHOLE⌋ - ⌊T·from / WHOLE⌋, which is never less, and adds up to T exactly.
/// Both need only the share itself, never the list, so distributing and claiming cost the same for any number of
/// recipients.
contract RevenueRouter is OwnableUpgradeable, ReentrancyGuardTransient, IRevenueRouter {
    uint256 private constant BPS = 1e4;
    uint256 private constant PPM = 1e6;
    /// @dev The length of the line: a millionth, for recipients, of a basis point, for the protocol, of a basis point,
    /// for parents.
    uint256 private constant WHOLE = BPS * BPS * PPM;

    /// @inheritdoc IRevenueRouter
    uint256 public constant MAX_SHARES = 2_000;
    /// @inheritdoc IRevenueRouter
    uint256 public constant MAX_PROTOCOL_BPS = 5_000;
    /// @inheritdoc IRevenueRouter
    uint256 public constant MAX_EPOCHS_PER_CLAIM = 128;

    /// @dev An account's stretches of the model's part, in ppm, one per role; one slot.
    struct Stretches {
        uint32 trainerFrom;
        uint32 trainerTo;
        uint32 deployerFrom;
        uint32 deployerTo;
    }

    struct Split {
        Share[] shares;
        mapping(address account => Stretches) stretches;
    }

    /// @dev A split in the making: the shares are with the version it will have, which no epoch refers to yet.
    struct Draft {
        address author;
        uint32 version;
        uint32 ppm;
    }

    /// @dev One slot, so that a distribution within an open epoch writes one slot. The lineage of a model never changes;
    /// the sum of its royalties is here so that a claim need not ask for it.
    struct Epoch {
        uint128 total;
        uint32 splitVersion;
        uint32 protocolVersion;
        uint16 royaltyBps;
    }

    /// @dev How far an account has claimed: all epochs before `epoch` in full, and of `epoch` the amount `paid`.
    struct Cursor {
        uint64 epoch;
        uint128 paid;
    }

    struct Ledger {
        Epoch[] epochs;
        mapping(address account => Cursor) cursors;
        mapping(uint256 index => Cursor) parentCursors;
    }

    /// @custom:storage-location erc7201:regalia.storage.RevenueRouter
    struct RevenueRouterStorage {
        uint32 protocolVersion;
        mapping(uint32 version => ProtocolShares) protocolShares;
        mapping(uint256 modelId => uint32) splitVersion;
        mapping(uint256 modelId => mapping(uint32 version => Split)) splits;
        mapping(uint256 modelId => mapping(address asset => Ledger)) ledgers;
        mapping(uint256 modelId => uint32) lastVersion;
        mapping(uint256 modelId => Draft) drafts;
        mapping(address account => address) payouts;
    }

    // keccak256(abi.encode(uint256(keccak256("regalia.storage.RevenueRouter")) - 1)) & ~bytes32(uint256(0xff))
    bytes32 private constant STORAGE_SLOT = 0xfb7fb59b0c08b1f7b0d5ea2d00d950fa77a81320506dcccc7e5dad37dc5a4f00;

    /// @notice The registry that says who owns a model.
    IModelRegistry public immutable models;

    constructor(IModelRegistry models_) {
        models = models_;
        _disableInitializers();
    }

    /// @notice Sets the owner and the first protocol shares; works once.
    function initialize(address owner_, address validators, uint16 validatorsBps, address treasury, uint16 treasuryBps)
        external
        initializer
    {
        __Ownable_init(owner_);
        _setProtocolShares(ProtocolShares(validators, validatorsBps, treasury, treasuryBps));
    }

    /// @inheritdoc IRevenueRouter
    function distribute(uint256 modelId, address asset, uint256 amount) external payable nonReentrant {
        if (amount == 0) revert ZeroAmount();
        if (amount > type(uint128).max) revert AmountTooLarge(amount);
        _book(modelId, asset, msg.sender, amount);
        AssetTransfer.pull(asset, amount);
    }

    /// @inheritdoc IRevenueRouter
    function claim(uint256 modelId, address asset, address account) external nonReentrant returns (uint256 amount) {
        Cursor memory cursor;
        (amount, cursor) = _due(modelId, asset, account, MAX_EPOCHS_PER_CLAIM);
        _state().ledgers[modelId][asset].cursors[account] = cursor;
        if (amount == 0) return 0;
        address to = payoutOf(account);
        emit Claimed(modelId, asset, account, to, amount);
        AssetTransfer.push(asset, to, amount);
    }

    /// @inheritdoc IRevenueRouter
    function setPayout(address to) external {
        if (to == address(this)) revert InvalidRecipient(to);
        _state().payouts[msg.sender] = to;
        emit PayoutSet(msg.sender, to);
    }

    /// @inheritdoc IRevenueRouter
    function pullRoyalty(uint256 modelId, uint256 index, address asset) external nonReentrant returns (uint256 amount) {
        IModelRegistry.Parent[] memory parents = models.parentsOf(modelId);
        Cursor memory cursor;
        (amount, cursor) = _dueToParent(modelId, asset, parents, index, MAX_EPOCHS_PER_CLAIM);
        _state().ledgers[modelId][asset].parentCursors[index] = cursor;
        if (amount == 0) return 0;
        emit RoyaltyPulled(modelId, parents[index].modelId, asset, amount);
        _book(parents[index].modelId, asset, address(this), amount);
    }

    /// @inheritdoc IRevenueRouter
    function setSplit(uint256 modelId, Share[] calldata shares) external returns (uint32 version) {
        _requireModelOwner(modelId);
        return _setSplit(modelId, shares);
    }

    /// @inheritdoc IRevenueRouter
    function draftSplit(uint256 modelId, Share[] calldata shares) external returns (uint32 version) {
        _requireModelOwner(modelId);
        Draft memory next = _state().drafts[modelId];
        if (next.author != msg.sender) {
            _discardDraft(modelId);
            next = Draft(msg.sender, ++_state().lastVersion[modelId], 0);
        }
        next.ppm = SafeCast.toUint32(_addShares(modelId, next.version, shares, next.ppm));
        _state().drafts[modelId] = next;
        return next.version;
    }

    /// @inheritdoc IRevenueRouter
    function commitSplit(uint256 modelId) external returns (uint32 version) {
        _requireModelOwner(modelId);
        Draft memory next = _state().drafts[modelId];
        if (next.author != msg.sender) revert NoDraft(modelId);
        delete _state().drafts[modelId];
        _putInForce(modelId, next.version, next.ppm);
        return next.version;
    }

    /// @inheritdoc IRevenueRouter
    function discardDraft(uint256 modelId) external {
        _requireModelOwner(modelId);
        if (_state().drafts[modelId].version == 0) revert NoDraft(modelId);
        _discardDraft(modelId);
    }

    /// @inheritdoc IRevenueRouter
    function setProtocolShares(address validators, uint16 validatorsBps, address treasury, uint16 treasuryBps)
        external
        onlyOwner
    {
        _setProtocolShares(ProtocolShares(validators, validatorsBps, treasury, treasuryBps));
    }

    /// @inheritdoc IRevenueRouter
    function owed(uint256 modelId, address asset, address account) external view returns (uint256 amount) {
        (amount,) = _due(modelId, asset, account, type(uint64).max);
    }

    /// @inheritdoc IRevenueRouter
    function royaltyOwed(uint256 modelId, uint256 index, address asset) external view returns (uint256 amount) {
        (amount,) = _dueToParent(modelId, asset, models.parentsOf(modelId), index, type(uint64).max);
    }

    /// @inheritdoc IRevenueRouter
    function dust(uint256 modelId, address asset) external view returns (uint256 left) {
        Epoch[] storage epochs = _state().ledgers[modelId][asset].epochs;
        if (epochs.length == 0) return 0;
        Epoch memory epoch = epochs[epochs.length - 1];
        (uint256 validatorsFrom, uint256 treasuryFrom, uint256 modelFrom) = _line(epoch);
        left = epoch.total - _portion(epoch.total, validatorsFrom, treasuryFrom, false)
            - _portion(epoch.total, treasuryFrom, modelFrom, false);
        IModelRegistry.Parent[] memory parents = models.parentsOf(modelId);
        for (uint256 i = 0; i < parents.length; ++i) {
            left -= _portion(epoch.total, 0, parents[i].bps * BPS * PPM, false);
        }
        Share[] memory shares = _state().splits[modelId][epoch.splitVersion].shares;
        uint256 scale = (WHOLE - modelFrom) / PPM;
        for (uint256 i = 0; i < shares.length; ++i) {
            left -= _portion(epoch.total, 0, shares[i].ppm * scale, false);
        }
    }

    /// @inheritdoc IRevenueRouter
    function distributed(uint256 modelId, address asset) external view returns (uint256 total) {
        Epoch[] storage epochs = _state().ledgers[modelId][asset].epochs;
        for (uint256 i = 0; i < epochs.length; ++i) {
            total += epochs[i].total;
        }
    }

    /// @inheritdoc IRevenueRouter
    function epochCount(uint256 modelId, address asset) external view returns (uint256) {
        return _state().ledgers[modelId][asset].epochs.length;
    }

    /// @inheritdoc IRevenueRouter
    function split(uint256 modelId) external view returns (uint32 version, Share[] memory shares) {
        version = _state().splitVersion[modelId];
        shares = _state().splits[modelId][version].shares;
    }

    /// @inheritdoc IRevenueRouter
    function splitPage(uint256 modelId, uint32 version, uint256 from, uint256 count)
        external
        view
        returns (Share[] memory page)
    {
        Share[] storage shares = _state().splits[modelId][version].shares;
        uint256 left = from < shares.length ? shares.length - from : 0;
        page = new Share[](count < left ? count : left);
        for (uint256 i = 0; i < page.length; ++i) {
            page[i] = shares[from + i];
        }
    }

    /// @inheritdoc IRevenueRouter
    function draft(uint256 modelId)
        external
        view
        returns (uint32 version, address author, uint256 shareCount, uint32 ppm)
    {
        Draft memory next = _state().drafts[modelId];
        return (next.version, next.author, _state().splits[modelId][next.version].shares.length, next.ppm);
    }

    /// @inheritdoc IRevenueRouter
    function protocolShares() external view returns (uint32 version, ProtocolShares memory shares) {
        version = _state().protocolVersion;
        shares = _state().protocolShares[version];
    }

    /// @inheritdoc IRevenueRouter
    function payoutOf(address account) public view returns (address to) {
        to = _state().payouts[account];
        if (to == address(0)) to = account;
    }

    /// @dev Adds revenue to a ledger; the money itself is here, or on its way.
    function _book(uint256 modelId, address asset, address from, uint256 amount) private {
        uint256 index = _currentEpoch(modelId, asset);
        Epoch storage epoch = _state().ledgers[modelId][asset].epochs[index];
        uint256 total = epoch.total + amount;
        if (total > type(uint128).max) revert AmountTooLarge(total);
        epoch.total = SafeCast.toUint128(total);
        emit Distributed(modelId, asset, from, amount, index);
    }

    /// @dev The epoch a distribution belongs to: the open one if its terms still hold, else a new one.
    function _currentEpoch(uint256 modelId, address asset) private returns (uint256 index) {
        RevenueRouterStorage storage $ = _state();
        uint32 splitVersion = $.splitVersion[modelId];
        if (splitVersion == 0) {
            Share[] memory shares = new Share[](1);
            // A million fits.
            // forge-lint: disable-next-line(unsafe-typecast)
            shares[0] = Share(_ownerOf(modelId), Role.Trainer, uint32(PPM));
            splitVersion = _setSplit(modelId, shares);
        }
        uint32 protocolVersion = $.protocolVersion;
        Epoch[] storage epochs = $.ledgers[modelId][asset].epochs;
        uint256 count = epochs.length;
        if (count > 0) {
            Epoch storage last = epochs[count - 1];
            if (last.splitVersion == splitVersion && last.protocolVersion == protocolVersion) return count - 1;
        }
        IModelRegistry.Parent[] memory parents = models.parentsOf(modelId);
        uint16 royaltyBps = SafeCast.toUint16(_royaltiesBefore(parents, parents.length) / (BPS * PPM));
        epochs.push(Epoch(0, splitVersion, protocolVersion, royaltyBps));
        emit EpochOpened(modelId, asset, count, splitVersion, protocolVersion, royaltyBps);
        return count;
    }

    /// @dev What an account is due over up to `maxEpochs` epochs from its cursor, and where the cursor then stands.
    function _due(uint256 modelId, address asset, address account, uint256 maxEpochs)
        private
        view
        returns (uint256 amount, Cursor memory cursor)
    {
        Ledger storage ledger = _state().ledgers[modelId][asset];
        cursor = ledger.cursors[account];
        uint256 count = ledger.epochs.length;
        for (uint256 i = 0; i < maxEpochs && cursor.epoch < count; ++i) {
            bool closed = cursor.epoch + 1 < count;
            amount += _advance(cursor, _entitlement(modelId, ledger.epochs[cursor.epoch], account, closed), closed);
            if (!closed) break;
        }
    }

    /// @dev {_due} for a parent.
    function _dueToParent(
        uint256 modelId,
        address asset,
        IModelRegistry.Parent[] memory parents,
        uint256 index,
        uint256 maxEpochs
    ) private view returns (uint256 amount, Cursor memory cursor) {
        if (index >= parents.length) revert UnknownParent(modelId, index);
        (uint256 from, uint256 to) = (_royaltiesBefore(parents, index), _royaltiesBefore(parents, index + 1));
        Ledger storage ledger = _state().ledgers[modelId][asset];
        cursor = ledger.parentCursors[index];
        uint256 count = ledger.epochs.length;
        for (uint256 i = 0; i < maxEpochs && cursor.epoch < count; ++i) {
            bool closed = cursor.epoch + 1 < count;
            amount += _advance(cursor, _portion(ledger.epochs[cursor.epoch].total, from, to, closed), closed);
            if (!closed) break;
        }
    }

    /// @dev Moves a cursor over one epoch of which it is entitled to that much; returns what is new of it.
    function _advance(Cursor memory cursor, uint256 entitled, bool closed) private pure returns (uint256 amount) {
        amount = entitled - cursor.paid;
        if (closed) (cursor.epoch, cursor.paid) = (cursor.epoch + 1, 0);
        else cursor.paid = SafeCast.toUint128(entitled);
    }

    /// @dev All of an epoch that belongs to an account, over every share it has. At most the epoch's total.
    function _entitlement(uint256 modelId, Epoch memory epoch, address account, bool closed)
        private
        view
        returns (uint256 sum)
    {
        ProtocolShares storage protocol = _state().protocolShares[epoch.protocolVersion];
        Stretches memory own = _state().splits[modelId][epoch.splitVersion].stretches[account];
        (uint256 validatorsFrom, uint256 treasuryFrom, uint256 modelFrom) = _line(epoch);
        uint256 scale = (WHOLE - modelFrom) / PPM;

        if (account == protocol.validators) sum += _portion(epoch.total, validatorsFrom, treasuryFrom, closed);
        if (account == protocol.treasury) sum += _portion(epoch.total, treasuryFrom, modelFrom, closed);
        sum += _portion(epoch.total, modelFrom + own.trainerFrom * scale, modelFrom + own.trainerTo * scale, closed);
        sum += _portion(epoch.total, modelFrom + own.deployerFrom * scale, modelFrom + own.deployerTo * scale, closed);
    }

    /// @dev Where validators, treasury and the model's recipients begin on an epoch's line.
    function _line(Epoch memory epoch)
        private
        view
        returns (uint256 validatorsFrom, uint256 treasuryFrom, uint256 modelFrom)
    {
        ProtocolShares storage protocol = _state().protocolShares[epoch.protocolVersion];
        uint256 bp = (BPS - epoch.royaltyBps) * PPM;
        validatorsFrom = epoch.royaltyBps * BPS * PPM;
        treasuryFrom = validatorsFrom + protocol.validatorsBps * bp;
        modelFrom = treasuryFrom + protocol.treasuryBps * bp;
    }

    /// @dev How much of the line the first `count` parents have.
    function _royaltiesBefore(IModelRegistry.Parent[] memory parents, uint256 count)
        private
        pure
        returns (uint256 sum)
    {
        for (uint256 i = 0; i < count; ++i) {
            sum += parents[i].bps;
        }
        return sum * BPS * PPM;
    }

    /// @dev The portion of a total that the stretch [from, to) of the line has; see the contract's comment.
    function _portion(uint256 total, uint256 from, uint256 to, bool closed) private pure returns (uint256) {
        if (closed) return total * to / WHOLE - total * from / WHOLE;
        return total * (to - from) / WHOLE;
    }

    function _setSplit(uint256 modelId, Share[] memory shares) private returns (uint32 version) {
        _discardDraft(modelId);
        version = ++_state().lastVersion[modelId];
        _putInForce(modelId, version, _addShares(modelId, version, shares, 0));
    }

    /// @dev Appends shares to a version that is not in force; `sum` is what it has so far and then has, in ppm.
    function _addShares(uint256 modelId, uint32 version, Share[] memory shares, uint256 sum) private returns (uint256) {
        Split storage next = _state().splits[modelId][version];
        uint256 count = next.shares.length + shares.length;
        if (count > MAX_SHARES) revert WrongShareCount(count, MAX_SHARES);
        for (uint256 i = 0; i < shares.length; ++i) {
            Share memory share = shares[i];
            if (share.recipient == address(0) || share.recipient == address(this)) {
                revert InvalidRecipient(share.recipient);
            }
            if (share.ppm == 0) revert EmptyShare(share.recipient, share.role);
            if (sum + share.ppm > PPM) revert WrongShareSum(sum + share.ppm);
            // A million at most.
            // forge-lint: disable-next-line(unsafe-typecast)
            _setStretch(next.stretches[share.recipient], share, uint32(sum));
            sum += share.ppm;
            next.shares.push(share);
        }
        emit SplitDrafted(modelId, version, shares);
        return sum;
    }

    function _putInForce(uint256 modelId, uint32 version, uint256 sum) private {
        if (sum != PPM) revert WrongShareSum(sum);
        _state().splitVersion[modelId] = version;
        emit SplitSet(modelId, version, _state().splits[modelId][version].shares.length);
    }

    function _discardDraft(uint256 modelId) private {
        uint32 version = _state().drafts[modelId].version;
        if (version == 0) return;
        delete _state().drafts[modelId];
        emit DraftDiscarded(modelId, version);
    }

    /// @dev Writes one share's stretch from `from` on. An empty stretch has `to` 0, a taken one never has.
    function _setStretch(Stretches storage own, Share memory share, uint32 from) private {
        uint32 taken = share.role == Role.Trainer ? own.trainerTo : own.deployerTo;
        if (taken != 0) revert DuplicateShare(share.recipient, share.role);
        if (share.role == Role.Trainer) {
            (own.trainerFrom, own.trainerTo) = (from, from + share.ppm);
        } else {
            (own.deployerFrom, own.deployerTo) = (from, from + share.ppm);
        }
    }

    function _setProtocolShares(ProtocolShares memory shares) private {
        uint256 sum = uint256(shares.validatorsBps) + shares.treasuryBps;
        if (sum > MAX_PROTOCOL_BPS) revert ProtocolShareTooLarge(sum, MAX_PROTOCOL_BPS);
        _requireRecipient(shares.validators, shares.validatorsBps);
        _requireRecipient(shares.treasury, shares.treasuryBps);
        uint32 version = ++_state().protocolVersion;
        _state().protocolShares[version] = shares;
        emit ProtocolSharesSet(version, shares);
    }

    /// @dev A share of nothing needs no recipient.
    function _requireRecipient(address recipient, uint16 bps) private view {
        if (bps != 0 && (recipient == address(0) || recipient == address(this))) revert InvalidRecipient(recipient);
    }

    function _requireModelOwner(uint256 modelId) private view {
        if (_ownerOf(modelId) != msg.sender) revert NotModelOwner(modelId, msg.sender);
    }

    function _ownerOf(uint256 modelId) private view returns (address) {
        if (models.versionCount(modelId) == 0) revert UnknownModel(modelId);
        return models.ownerOf(modelId);
    }

    function _state() private pure returns (RevenueRouterStorage storage $) {
        assembly ("memory-safe") {
            $.slot := STORAGE_SLOT
        }
    }
}
