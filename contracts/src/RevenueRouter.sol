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
/// @dev How a share is computed. The shares of an epoch are laid end to end on a line of WHOLE units: validators,
/// treasury, then the model's recipients in the order of their split. A share that covers [from, to) of the line has,
/// of an epoch's total T,
///   - while the epoch is open:  ⌊T·(to - from) / WHOLE⌋, which never falls as T grows, so what was claimed stays due;
///   - once it is closed:        ⌊T·to / WHOLE⌋ - ⌊T·from / WHOLE⌋, which is never less, and adds up to T exactly.
/// Both need only the share itself, never the list, so distributing and claiming cost the same for any number of
/// recipients.
contract RevenueRouter is OwnableUpgradeable, ReentrancyGuardTransient, IRevenueRouter {
    /// @dev The length of the line: a basis point of a basis point.
    uint256 private constant WHOLE = 1e8;
    uint256 private constant BPS = 1e4;

    /// @inheritdoc IRevenueRouter
    uint256 public constant MAX_SHARES = 16;
    /// @inheritdoc IRevenueRouter
    uint256 public constant MAX_PROTOCOL_BPS = 5_000;
    /// @inheritdoc IRevenueRouter
    uint256 public constant MAX_EPOCHS_PER_CLAIM = 128;

    /// @dev An account's stretches of the model's part, in bps, one per role; one slot.
    struct Stretches {
        uint16 trainerFrom;
        uint16 trainerTo;
        uint16 deployerFrom;
        uint16 deployerTo;
    }

    struct Split {
        Share[] shares;
        mapping(address account => Stretches) stretches;
    }

    /// @dev One slot, so that a distribution within an open epoch writes one slot.
    struct Epoch {
        uint128 total;
        uint32 splitVersion;
        uint32 protocolVersion;
    }

    /// @dev How far an account has claimed: all epochs before `epoch` in full, and of `epoch` the amount `paid`.
    struct Cursor {
        uint64 epoch;
        uint128 paid;
    }

    struct Ledger {
        Epoch[] epochs;
        mapping(address account => Cursor) cursors;
    }

    /// @custom:storage-location erc7201:regalia.storage.RevenueRouter
    struct RevenueRouterStorage {
        uint32 protocolVersion;
        mapping(uint32 version => ProtocolShares) protocolShares;
        mapping(uint256 modelId => uint32) splitVersion;
        mapping(uint256 modelId => mapping(uint32 version => Split)) splits;
        mapping(uint256 modelId => mapping(address asset => Ledger)) ledgers;
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
        uint256 index = _currentEpoch(modelId, asset);
        Epoch storage epoch = _state().ledgers[modelId][asset].epochs[index];
        uint256 total = epoch.total + amount;
        if (total > type(uint128).max) revert AmountTooLarge(total);
        epoch.total = SafeCast.toUint128(total);
        emit Distributed(modelId, asset, msg.sender, amount, index);
        AssetTransfer.pull(asset, amount);
    }

    /// @inheritdoc IRevenueRouter
    function claim(uint256 modelId, address asset, address account) external nonReentrant returns (uint256 amount) {
        Cursor memory cursor;
        (amount, cursor) = _due(modelId, asset, account, MAX_EPOCHS_PER_CLAIM);
        _state().ledgers[modelId][asset].cursors[account] = cursor;
        if (amount == 0) return 0;
        emit Claimed(modelId, asset, account, amount);
        AssetTransfer.push(asset, account, amount);
    }

    /// @inheritdoc IRevenueRouter
    function setSplit(uint256 modelId, Share[] calldata shares) external returns (uint32 version) {
        if (_ownerOf(modelId) != msg.sender) revert NotModelOwner(modelId, msg.sender);
        return _setSplit(modelId, shares);
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
    function dust(uint256 modelId, address asset) external view returns (uint256 left) {
        Epoch[] storage epochs = _state().ledgers[modelId][asset].epochs;
        if (epochs.length == 0) return 0;
        Epoch memory epoch = epochs[epochs.length - 1];
        ProtocolShares memory protocol = _state().protocolShares[epoch.protocolVersion];
        Share[] memory shares = _state().splits[modelId][epoch.splitVersion].shares;
        uint256 total = epoch.total;
        uint256 modelBps = BPS - protocol.validatorsBps - protocol.treasuryBps;
        left = total - total * protocol.validatorsBps * BPS / WHOLE - total * protocol.treasuryBps * BPS / WHOLE;
        for (uint256 i = 0; i < shares.length; ++i) {
            left -= total * shares[i].bps * modelBps / WHOLE;
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
    function protocolShares() external view returns (uint32 version, ProtocolShares memory shares) {
        version = _state().protocolVersion;
        shares = _state().protocolShares[version];
    }

    /// @dev The epoch a distribution belongs to: the open one if its terms still hold, else a new one.
    function _currentEpoch(uint256 modelId, address asset) private returns (uint256 index) {
        RevenueRouterStorage storage $ = _state();
        uint32 splitVersion = $.splitVersion[modelId];
        if (splitVersion == 0) {
            Share[] memory shares = new Share[](1);
            shares[0] = Share(_ownerOf(modelId), Role.Trainer, SafeCast.toUint16(BPS));
            splitVersion = _setSplit(modelId, shares);
        }
        uint32 protocolVersion = $.protocolVersion;
        Epoch[] storage epochs = $.ledgers[modelId][asset].epochs;
        uint256 count = epochs.length;
        if (count > 0) {
            Epoch storage last = epochs[count - 1];
            if (last.splitVersion == splitVersion && last.protocolVersion == protocolVersion) return count - 1;
        }
        epochs.push(Epoch(0, splitVersion, protocolVersion));
        emit EpochOpened(modelId, asset, count, splitVersion, protocolVersion);
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
            uint256 entitled = _entitlement(modelId, ledger.epochs[cursor.epoch], account, closed);
            amount += entitled - cursor.paid;
            if (!closed) {
                cursor.paid = SafeCast.toUint128(entitled);
                break;
            }
            cursor.paid = 0;
            cursor.epoch += 1;
        }
    }

    /// @dev All of an epoch that belongs to an account, over every share it has. At most the epoch's total.
    function _entitlement(uint256 modelId, Epoch memory epoch, address account, bool closed)
        private
        view
        returns (uint256 sum)
    {
        ProtocolShares storage protocol = _state().protocolShares[epoch.protocolVersion];
        Stretches memory own = _state().splits[modelId][epoch.splitVersion].stretches[account];
        uint256 validatorsTo = protocol.validatorsBps * BPS;
        uint256 modelFrom = validatorsTo + protocol.treasuryBps * BPS;
        uint256 scale = (WHOLE - modelFrom) / BPS;

        if (account == protocol.validators) sum += _portion(epoch.total, 0, validatorsTo, closed);
        if (account == protocol.treasury) sum += _portion(epoch.total, validatorsTo, modelFrom, closed);
        sum += _portion(epoch.total, modelFrom + own.trainerFrom * scale, modelFrom + own.trainerTo * scale, closed);
        sum += _portion(epoch.total, modelFrom + own.deployerFrom * scale, modelFrom + own.deployerTo * scale, closed);
    }

    /// @dev The portion of a total that the stretch [from, to) of the line has; see the contract's comment.
    function _portion(uint256 total, uint256 from, uint256 to, bool closed) private pure returns (uint256) {
        if (closed) return total * to / WHOLE - total * from / WHOLE;
        return total * (to - from) / WHOLE;
    }

    function _setSplit(uint256 modelId, Share[] memory shares) private returns (uint32 version) {
        if (shares.length == 0 || shares.length > MAX_SHARES) revert WrongShareCount(shares.length, MAX_SHARES);
        version = ++_state().splitVersion[modelId];
        Split storage next = _state().splits[modelId][version];
        uint256 sum = 0;
        for (uint256 i = 0; i < shares.length; ++i) {
            Share memory share = shares[i];
            if (share.recipient == address(0) || share.recipient == address(this)) {
                revert InvalidRecipient(share.recipient);
            }
            if (share.bps == 0) revert EmptyShare(share.recipient, share.role);
            if (sum + share.bps > BPS) revert WrongShareSum(sum + share.bps);
            _setStretch(next.stretches[share.recipient], share, SafeCast.toUint16(sum));
            sum += share.bps;
            next.shares.push(share);
        }
        if (sum != BPS) revert WrongShareSum(sum);
        emit SplitSet(modelId, version, shares);
    }

    /// @dev Writes one share's stretch from `from` on. An empty stretch has `to` 0, a taken one never has.
    function _setStretch(Stretches storage own, Share memory share, uint16 from) private {
        uint16 taken = share.role == Role.Trainer ? own.trainerTo : own.deployerTo;
        if (taken != 0) revert DuplicateShare(share.recipient, share.role);
        if (share.role == Role.Trainer) {
            (own.trainerFrom, own.trainerTo) = (from, from + share.bps);
        } else {
            (own.deployerFrom, own.deployerTo) = (from, from + share.bps);
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
