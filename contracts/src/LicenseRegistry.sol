// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {ILicenseRegistry} from "./interfaces/ILicenseRegistry.sol";
import {IModelRegistry} from "./interfaces/IModelRegistry.sol";
import {IRevenueRouter} from "./interfaces/IRevenueRouter.sol";
import {AssetTransfer} from "./libraries/AssetTransfer.sol";
import {ERC721Upgradeable} from "@openzeppelin/contracts-upgradeable/token/ERC721/ERC721Upgradeable.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {Comparators} from "@openzeppelin/contracts/utils/Comparators.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {Heap} from "@openzeppelin/contracts/utils/structs/Heap.sol";

/// @title LicenseRegistry
/// @notice Registry of licences: see {ILicenseRegistry}.
contract LicenseRegistry is ERC721Upgradeable, ReentrancyGuardTransient, ILicenseRegistry {
    using SafeERC20 for IERC20;
    using Heap for Heap.Uint256Heap;

    /// @dev What an account's licences for one model amount to; one slot, the only one {isLicensed} reads.
    struct Standing {
        /// @dev How many licences without end it holds.
        uint64 perpetual;
        /// @dev The latest end among its bound licences; these never leave, so it only grows.
        uint64 boundUntil;
        /// @dev The latest end among its transferable licences; falls when one leaves.
        uint64 transferableUntil;
    }

    /// @custom:storage-location erc7201:regalia.storage.LicenseRegistry
    struct LicenseRegistryStorage {
        uint256 planCount;
        uint256 licenseCount;
        mapping(uint256 planId => Plan) plans;
        mapping(uint256 licenseId => License) licenses;
        mapping(address account => mapping(uint256 modelId => Standing)) standings;
        /// @dev The account's transferable licences with an end, latest end on top: end << 192 | licence id. A licence
        /// that left stays in until it comes to the top, where it is recognised by its owner and dropped.
        mapping(address account => mapping(uint256 modelId => Heap.Uint256Heap)) ends;
    }

    // keccak256(abi.encode(uint256(keccak256("regalia.storage.LicenseRegistry")) - 1)) & ~bytes32(uint256(0xff))
    bytes32 private constant STORAGE_SLOT = 0x9ff0c3bd0a0265292e18b66a92e8daf5b717bcbd90855ca2e3966d66d975a300;

    /// @notice The registry that says who owns a model.
    IModelRegistry public immutable models;
    /// @notice Where the price goes.
    IRevenueRouter public immutable router;

    constructor(IModelRegistry models_, IRevenueRouter router_) {
        models = models_;
        router = router_;
        _disableInitializers();
    }

    /// @notice Sets the collection's name and symbol; works once.
    function initialize() external initializer {
        __ERC721_init("Regalia License", "RLICENSE");
    }

    /// @inheritdoc ILicenseRegistry
    function publishPlan(uint256 modelId, PlanTerms calldata terms) external returns (uint256 planId) {
        if (models.versionCount(modelId) == 0) revert UnknownModel(modelId);
        _requireModelOwner(modelId);
        if (terms.period > type(uint64).max - block.timestamp) revert PeriodTooLong(terms.period);
        planId = ++_state().planCount;
        _state().plans[planId] = Plan(modelId, terms, true);
        emit PlanPublished(planId, modelId, terms);
    }

    /// @inheritdoc ILicenseRegistry
    function setPlanOpen(uint256 planId, bool open) external {
        Plan storage plan_ = _plan(planId);
        _requireModelOwner(plan_.modelId);
        plan_.open = open;
        emit PlanOpenSet(planId, open);
    }

    /// @inheritdoc ILicenseRegistry
    function buy(uint256 planId, address to) external payable nonReentrant returns (uint256 licenseId) {
        Plan memory plan_ = _plan(planId);
        if (!plan_.open) revert PlanClosed(planId);
        licenseId = ++_state().licenseCount;
        uint64 expiresAt = _endOf(plan_.terms.period);
        _state().licenses[licenseId] =
            License(plan_.modelId, planId, uint64(block.timestamp), expiresAt, plan_.terms.callQuota);
        // No safe mint: it would call into the holder, whom nobody asked.
        _mint(to, licenseId);
        emit LicenseBought(licenseId, planId, to, plan_.modelId, msg.sender, plan_.terms.price, expiresAt);
        _collect(plan_.modelId, plan_.terms.asset, plan_.terms.price);
    }

    /// @inheritdoc ILicenseRegistry
    function isLicensed(address account, uint256 modelId) external view returns (bool) {
        Standing memory standing = _state().standings[account][modelId];
        return
            standing.perpetual > 0 || standing.boundUntil > block.timestamp
                || standing.transferableUntil > block.timestamp;
    }

    /// @inheritdoc ILicenseRegistry
    function plan(uint256 planId) external view returns (Plan memory) {
        return _plan(planId);
    }

    /// @inheritdoc ILicenseRegistry
    function license(uint256 licenseId) external view returns (License memory) {
        return _license(licenseId);
    }

    /// @inheritdoc ILicenseRegistry
    function planCount() external view returns (uint256) {
        return _state().planCount;
    }

    /// @inheritdoc ILicenseRegistry
    function licenseCount() external view returns (uint256) {
        return _state().licenseCount;
    }

    /// @notice The URI of the model the licence is for.
    function tokenURI(uint256 licenseId) public view override returns (string memory) {
        License storage license_ = _license(licenseId);
        return models.version(license_.modelId, models.versionCount(license_.modelId)).release.uri;
    }

    /// @dev Every change of holder passes here: minting (from zero) and transfer.
    function _update(address to, uint256 licenseId, address auth) internal override returns (address from) {
        from = super._update(to, licenseId, auth);
        License memory license_ = _state().licenses[licenseId];
        bool transferable = _state().plans[license_.planId].terms.transferable;
        if (from != address(0) && !transferable) revert NotTransferable(licenseId);
        if (from == to) return from;
        if (from != address(0)) _leave(from, license_);
        if (to != address(0)) _arrive(to, licenseId, license_, transferable);
    }

    function _arrive(address account, uint256 licenseId, License memory license_, bool transferable) private {
        Standing storage standing = _state().standings[account][license_.modelId];
        if (license_.expiresAt == 0) {
            standing.perpetual += 1;
        } else if (!transferable) {
            if (license_.expiresAt > standing.boundUntil) standing.boundUntil = license_.expiresAt;
        } else {
            _state()
            .ends[account][license_.modelId].insert(uint256(license_.expiresAt) << 192 | licenseId, Comparators.gt);
            if (license_.expiresAt > standing.transferableUntil) standing.transferableUntil = license_.expiresAt;
        }
    }

    /// @dev Called after the licence has left. Each entry that is dropped was brought in by a transfer or a purchase
    /// of its own, so a holder pays here for no more than entered.
    function _leave(address account, License memory license_) private {
        Standing storage standing = _state().standings[account][license_.modelId];
        if (license_.expiresAt == 0) {
            standing.perpetual -= 1;
            return;
        }
        if (license_.expiresAt < standing.transferableUntil) return;
        Heap.Uint256Heap storage ends = _state().ends[account][license_.modelId];
        uint64 until = 0;
        while (ends.length() > 0) {
            uint256 top = ends.peek();
            if (_ownerOf(top & type(uint192).max) == account) {
                until = SafeCast.toUint64(top >> 192);
                break;
            }
            ends.pop(Comparators.gt);
        }
        standing.transferableUntil = until;
    }

    /// @dev Takes the price from the caller and hands it on to the model's revenue.
    function _collect(uint256 modelId, address asset, uint256 price) private {
        if (asset == AssetTransfer.ETH) {
            if (msg.value != price) revert WrongValue(price, msg.value);
            if (price > 0) router.distribute{value: price}(modelId, asset, price);
            return;
        }
        AssetTransfer.pull(asset, price);
        if (price == 0) return;
        IERC20(asset).forceApprove(address(router), price);
        router.distribute(modelId, asset, price);
    }

    /// @dev When a licence bought now ends.
    function _endOf(uint64 period) private view returns (uint64) {
        if (period == 0) return 0;
        if (period > type(uint64).max - block.timestamp) revert PeriodTooLong(period);
        return uint64(block.timestamp) + period;
    }

    function _requireModelOwner(uint256 modelId) private view {
        if (models.ownerOf(modelId) != msg.sender) revert NotModelOwner(modelId, msg.sender);
    }

    function _plan(uint256 planId) private view returns (Plan storage plan_) {
        plan_ = _state().plans[planId];
        if (plan_.modelId == 0) revert UnknownPlan(planId);
    }

    function _license(uint256 licenseId) private view returns (License storage license_) {
        license_ = _state().licenses[licenseId];
        if (license_.modelId == 0) revert UnknownLicense(licenseId);
    }

    function _state() private pure returns (LicenseRegistryStorage storage $) {
        assembly ("memory-safe") {
            $.slot := STORAGE_SLOT
        }
    }
}
