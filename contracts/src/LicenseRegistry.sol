// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {ILicenseRegistry} from "./interfaces/ILicenseRegistry.sol";
import {IModelRegistry} from "./interfaces/IModelRegistry.sol";
import {IPermissionCertificates} from "./interfaces/IPermissionCertificates.sol";
import {IRevenueRouter} from "./interfaces/IRevenueRouter.sol";
import {AssetTransfer} from "./libraries/AssetTransfer.sol";
import {Page} from "./libraries/Page.sol";
import {PermitTransfer} from "./libraries/PermitTransfer.sol";
import {ERC721Upgradeable} from "@openzeppelin/contracts-upgradeable/token/ERC721/ERC721Upgradeable.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {IERC721} from "@openzeppelin/contracts/token/ERC721/IERC721.sol";
import {Comparators} from "@openzeppelin/contracts/utils/Comparators.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {Heap} from "@openzeppelin/contracts/utils/structs/Heap.sol";

/// @title LicenseRegistry
/// @notice Registry of licences: see {ILicenseRegistry}.
/// @dev A purchase writes three new slots: the licence, which has its holder in it and whose id names its plan; the
/// holder's number of licences; and the holder's standing.
contract LicenseRegistry is ERC721Upgradeable, ReentrancyGuardTransient, ILicenseRegistry {
    using SafeERC20 for IERC20;
    using Heap for Heap.Uint256Heap;

    /// @inheritdoc ILicenseRegistry
    uint256 public constant MAX_LOOKED_THROUGH = 64;

    /// @dev What a purchase needs of a plan, but for the asset and the period; one slot.
    struct Sale {
        uint128 price;
        uint64 modelId;
        uint32 sold;
        bool open;
        bool transferable;
        bool needsCertificate;
    }

    struct PlanState {
        Sale sale;
        address asset;
        uint64 period;
        address meter;
        uint64 callQuota;
        uint128 pricePerCall;
    }

    /// @dev One slot. All else about a licence follows from its plan.
    struct LicenseState {
        address holder;
        uint40 boughtAt;
        uint32 units;
    }

    /// @dev What an account's licences for one model amount to; one slot, the only one {isLicensed} reads.
    struct Standing {
        /// @dev How many licences without end it holds, those without calls left not counted.
        uint64 perpetual;
        /// @dev The latest end among the others, and the licence that has it.
        uint64 until;
        uint128 longest;
    }

    /// @custom:storage-location erc7201:regalia.storage.LicenseRegistry
    struct LicenseRegistryStorage {
        uint256 planCount;
        mapping(uint256 planId => PlanState) plans;
        mapping(uint256 modelId => uint256[]) plansOf;
        mapping(uint256 licenseId => LicenseState) licenses;
        mapping(uint256 licenseId => uint256) callsUsed;
        mapping(address account => uint256) balances;
        mapping(address account => mapping(uint256 modelId => Standing)) standings;
        /// @dev The account's licences with an end but for the longest, latest end on top: end << 128 | licence id. One
        /// that left stays in until it comes to the top, where it is recognised and dropped.
        mapping(address account => mapping(uint256 modelId => Heap.Uint256Heap)) ends;
        mapping(address asset => mapping(address account => uint256)) refunds;
    }

    // keccak256(abi.encode(uint256(keccak256("regalia.storage.LicenseRegistry")) - 1)) & ~bytes32(uint256(0xff))
    bytes32 private constant STORAGE_SLOT = 0x9ff0c3bd0a0265292e18b66a92e8daf5b717bcbd90855ca2e3966d66d975a300;

    /// @notice The registry that says who owns a model.
    IModelRegistry public immutable models;
    /// @notice Where the price goes.
    IRevenueRouter public immutable router;
    /// @notice Who says whether a certificate is good.
    IPermissionCertificates public immutable certificates;

    constructor(IModelRegistry models_, IRevenueRouter router_, IPermissionCertificates certificates_) {
        models = models_;
        router = router_;
        certificates = certificates_;
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
        if (terms.period > type(uint64).max - block.timestamp) revert PeriodTooLong(terms.period, 1);
        if (terms.transferable && terms.needsCertificate) revert TransferableWithCertificate();
        if (terms.meter != address(0) && terms.callQuota == 0) revert MeterWithoutQuota(terms.meter);
        planId = ++_state().planCount;
        // A registered model's id is a count, so it fits.
        uint64 id = SafeCast.toUint64(modelId);
        _state().plans[planId] = PlanState({
            sale: Sale(terms.price, id, 0, true, terms.transferable, terms.needsCertificate),
            asset: terms.asset,
            period: terms.period,
            meter: terms.meter,
            callQuota: terms.callQuota,
            pricePerCall: terms.pricePerCall
        });
        _state().plansOf[modelId].push(planId);
        emit PlanPublished(planId, modelId, terms);
    }

    /// @inheritdoc ILicenseRegistry
    function setPlanOpen(uint256 planId, bool open) external {
        PlanState storage plan_ = _plan(planId);
        _requireModelOwner(plan_.sale.modelId);
        plan_.sale.open = open;
        emit PlanOpenSet(planId, open);
    }

    /// @inheritdoc ILicenseRegistry
    function buy(uint256 planId, uint32 units, address to) external payable nonReentrant returns (uint256 licenseId) {
        PlanState storage plan_ = _plan(planId);
        Sale memory sale = plan_.sale;
        if (sale.needsCertificate) revert CertificateNeeded(planId);
        licenseId = _issue(planId, plan_, sale, units, to);
        (address asset, uint256 cost) = (plan_.asset, uint256(sale.price) * units);
        AssetTransfer.pull(asset, cost);
        _distribute(sale.modelId, asset, cost);
    }

    /// @inheritdoc ILicenseRegistry
    function buyWith(
        uint256 planId,
        uint32 units,
        address to,
        Funding calldata funding,
        IPermissionCertificates.Proof[] calldata certificates_
    ) external payable nonReentrant returns (uint256 licenseId) {
        PlanState storage plan_ = _plan(planId);
        Sale memory sale = plan_.sale;
        if (certificates_.length != (sale.needsCertificate ? 1 : 0)) revert CertificateNeeded(planId);
        if (certificates_.length == 1) _requireCertified(certificates_[0], to, sale.modelId);
        licenseId = _issue(planId, plan_, sale, units, to);
        uint256 cost = uint256(sale.price) * units;
        _pullBy(funding, plan_.asset, cost);
        _distribute(sale.modelId, plan_.asset, cost);
    }

    /// @inheritdoc ILicenseRegistry
    function recordCalls(uint256 licenseId, uint64 calls) external {
        LicenseState storage license_ = _held(licenseId);
        PlanState storage plan_ = _state().plans[licenseId >> 32];
        if (plan_.meter != msg.sender) revert NotMeter(licenseId, msg.sender);
        uint256 left = uint256(plan_.callQuota) * license_.units - _state().callsUsed[licenseId];
        if (calls > left) revert QuotaExceeded(licenseId, left, calls);
        uint256 used = _state().callsUsed[licenseId] += calls;
        // It leaves its holder's standing once, with its last call.
        if (calls == left && calls > 0) {
            _leave(license_.holder, licenseId, plan_.sale.modelId, _endOf(plan_, license_));
        }
        emit CallsRecorded(licenseId, calls, SafeCast.toUint128(used));
    }

    /// @inheritdoc ILicenseRegistry
    function revoke(uint256 licenseId) external payable nonReentrant returns (uint256 refund) {
        LicenseState storage license_ = _held(licenseId);
        PlanState storage plan_ = _state().plans[licenseId >> 32];
        _requireModelOwner(plan_.sale.modelId);
        refund = _unused(licenseId, plan_, license_);
        (address holder, address asset) = (license_.holder, plan_.asset);
        _burn(licenseId);
        _state().refunds[asset][holder] += refund;
        emit LicenseRevoked(licenseId, holder, asset, refund);
        if (asset != AssetTransfer.ETH) {
            AssetTransfer.pull(asset, refund);
        } else {
            if (msg.value < refund) revert RefundNotCovered(refund, msg.value);
            if (msg.value > refund) AssetTransfer.push(asset, msg.sender, msg.value - refund);
        }
    }

    /// @inheritdoc ILicenseRegistry
    function claimRefund(address asset, address account) external nonReentrant returns (uint256 amount) {
        amount = _state().refunds[asset][account];
        if (amount == 0) return 0;
        _state().refunds[asset][account] = 0;
        emit RefundClaimed(asset, account, amount);
        AssetTransfer.push(asset, account, amount);
    }

    /// @inheritdoc ILicenseRegistry
    function refresh(address account, uint256 modelId) external {
        _lookThrough(account, modelId);
    }

    /// @inheritdoc ILicenseRegistry
    function isLicensed(address account, uint256 modelId) external view returns (bool) {
        Standing memory standing = _state().standings[account][modelId];
        return standing.perpetual > 0 || standing.until > block.timestamp;
    }

    /// @inheritdoc ILicenseRegistry
    function unusedOf(uint256 licenseId) external view returns (uint256) {
        return _unused(licenseId, _state().plans[licenseId >> 32], _held(licenseId));
    }

    /// @inheritdoc ILicenseRegistry
    function refundOf(address asset, address account) external view returns (uint256) {
        return _state().refunds[asset][account];
    }

    /// @inheritdoc ILicenseRegistry
    function plan(uint256 planId) external view returns (Plan memory) {
        PlanState storage p = _plan(planId);
        PlanTerms memory terms = PlanTerms({
            asset: p.asset,
            price: p.sale.price,
            pricePerCall: p.pricePerCall,
            period: p.period,
            callQuota: p.callQuota,
            meter: p.meter,
            transferable: p.sale.transferable,
            needsCertificate: p.sale.needsCertificate
        });
        return Plan(p.sale.modelId, terms, p.sale.sold, p.sale.open);
    }

    /// @inheritdoc ILicenseRegistry
    function plansOf(uint256 modelId, uint256 offset, uint256 limit) external view returns (uint256[] memory) {
        return Page.slice(_state().plansOf[modelId], offset, limit);
    }

    /// @inheritdoc ILicenseRegistry
    function license(uint256 licenseId) external view returns (License memory) {
        LicenseState storage license_ = _license(licenseId);
        PlanState storage plan_ = _state().plans[licenseId >> 32];
        return License({
            modelId: plan_.sale.modelId,
            planId: licenseId >> 32,
            holder: license_.holder,
            units: license_.units,
            boughtAt: license_.boughtAt,
            expiresAt: _endOf(plan_, license_),
            callQuota: uint128(plan_.callQuota) * license_.units,
            callsUsed: SafeCast.toUint128(_state().callsUsed[licenseId]),
            paid: uint256(plan_.sale.price) * license_.units
        });
    }

    /// @inheritdoc ILicenseRegistry
    function planCount() external view returns (uint256) {
        return _state().planCount;
    }

    /// @notice Number of licences an account holds.
    function balanceOf(address account) public view override(ERC721Upgradeable, IERC721) returns (uint256) {
        if (account == address(0)) revert ERC721InvalidOwner(account);
        return _state().balances[account];
    }

    /// @notice The URI of the model the licence is for.
    function tokenURI(uint256 licenseId) public view override returns (string memory) {
        _held(licenseId);
        uint256 modelId = _state().plans[licenseId >> 32].sale.modelId;
        return models.version(modelId, models.versionCount(modelId)).release.uri;
    }

    /// @dev Every transfer passes here, and burning (to zero); {_issue} does what minting needs. Takes the place of
    /// ERC721Upgradeable's, which keeps holders in slots of their own.
    function _update(address to, uint256 licenseId, address auth) internal override returns (address from) {
        LicenseState storage license_ = _held(licenseId);
        PlanState storage plan_ = _state().plans[licenseId >> 32];
        from = license_.holder;
        if (auth != address(0)) _checkAuthorized(from, auth, licenseId);
        if (to != address(0) && !plan_.sale.transferable) revert NotTransferable(licenseId);
        _approve(address(0), licenseId, address(0), false);
        _state().balances[from] -= 1;
        if (to != address(0)) _state().balances[to] += 1;
        license_.holder = to;
        emit Transfer(from, to, licenseId);
        if (from == to || _isExhausted(licenseId, plan_, license_.units)) return from;
        (uint256 modelId, uint64 end) = (plan_.sale.modelId, _endOf(plan_, license_));
        _leave(from, licenseId, modelId, end);
        if (to != address(0)) _arrive(to, licenseId, modelId, end);
    }

    function _ownerOf(uint256 licenseId) internal view override returns (address) {
        return _state().licenses[licenseId].holder;
    }

    /// @dev Makes the licence. A contract that is to hold it is not called: nobody asked it, and it might call back.
    function _issue(uint256 planId, PlanState storage plan_, Sale memory sale, uint32 units, address to)
        private
        returns (uint256 licenseId)
    {
        if (!sale.open) revert PlanClosed(planId);
        if (to == address(0)) revert ERC721InvalidReceiver(to);
        uint64 period = plan_.period;
        if (units != 1 && (units == 0 || (period == 0 && plan_.callQuota == 0))) revert InvalidUnits(units);
        uint256 lasts = uint256(period) * units;
        if (lasts > type(uint64).max - block.timestamp) revert PeriodTooLong(period, units);
        uint64 end = lasts == 0 ? 0 : SafeCast.toUint64(block.timestamp + lasts);
        sale.sold += 1;
        plan_.sale.sold = sale.sold;
        licenseId = planId << 32 | sale.sold;
        _state().licenses[licenseId] = LicenseState(to, SafeCast.toUint40(block.timestamp), units);
        _state().balances[to] += 1;
        emit Transfer(address(0), to, licenseId);
        _arrive(to, licenseId, sale.modelId, end);
        emit LicenseBought(licenseId, sale.modelId, to, msg.sender, units, uint256(sale.price) * units, end);
    }

    function _arrive(address account, uint256 licenseId, uint256 modelId, uint64 end) private {
        Standing storage standing = _state().standings[account][modelId];
        if (end == 0) {
            standing.perpetual += 1;
        } else if (end > block.timestamp) {
            _take(standing, _state().ends[account][modelId], end, licenseId);
        }
    }

    /// @dev Called when the licence no longer is the account's, or no longer good.
    function _leave(address account, uint256 licenseId, uint256 modelId, uint64 end) private {
        Standing storage standing = _state().standings[account][modelId];
        if (end == 0) {
            standing.perpetual -= 1;
        } else if (standing.longest == licenseId) {
            (standing.until, standing.longest) = (0, 0);
            _lookThrough(account, modelId);
        }
    }

    /// @dev Puts a licence with an end where it belongs: it is the longest, or waits behind it.
    function _take(Standing storage standing, Heap.Uint256Heap storage ends, uint64 end, uint256 licenseId) private {
        uint64 until = standing.until;
        if (end <= until) {
            ends.insert(uint256(end) << 128 | licenseId, Comparators.gt);
            return;
        }
        if (until > block.timestamp) ends.insert(uint256(until) << 128 | standing.longest, Comparators.gt);
        (standing.until, standing.longest) = (end, SafeCast.toUint128(licenseId));
    }

    /// @dev Finds the longest licence that waits, dropping those that left. Bounded, since anyone can give an account
    /// licences, and a model's owner can revoke them: nobody may be kept from passing on what is theirs.
    function _lookThrough(address account, uint256 modelId) private {
        Standing storage standing = _state().standings[account][modelId];
        Heap.Uint256Heap storage ends = _state().ends[account][modelId];
        for (uint256 i = 0; i < MAX_LOOKED_THROUGH && ends.length() > 0; ++i) {
            uint256 top = ends.peek();
            uint64 end = SafeCast.toUint64(top >> 128);
            if (end <= standing.until) return;
            if (end <= block.timestamp) return ends.clear();
            ends.pop(Comparators.gt);
            uint256 licenseId = top & type(uint128).max;
            LicenseState storage license_ = _state().licenses[licenseId];
            if (license_.holder != account) continue;
            if (_isExhausted(licenseId, _state().plans[licenseId >> 32], license_.units)) continue;
            return _take(standing, ends, end, licenseId);
        }
    }

    function _requireCertified(IPermissionCertificates.Proof calldata proof, address to, uint256 modelId) private view {
        uint256 certified = proof.certificate.modelId;
        if (certified != modelId) revert WrongModel(certified, modelId);
        IPermissionCertificates.Reason reason = certificates.verify(proof, to, 0, 0);
        if (reason != IPermissionCertificates.Reason.Valid) revert CertificateRefused(reason);
    }

    /// @dev Takes what the licence costs from the caller.
    function _pullBy(Funding calldata funding, address asset, uint256 cost) private {
        if (funding.means == Means.Allowance) return AssetTransfer.pull(asset, cost);
        if (asset == AssetTransfer.ETH) revert PermitForETH();
        if (funding.means == Means.Permit2) {
            return PermitTransfer.pullByPermit2(asset, cost, funding.nonce, funding.deadline, funding.signature);
        }
        PermitTransfer.permit(asset, cost, funding.deadline, funding.signature);
        AssetTransfer.pull(asset, cost);
    }

    /// @dev Hands the price on to the model's revenue.
    function _distribute(uint256 modelId, address asset, uint256 amount) private {
        if (amount == 0) return;
        if (asset == AssetTransfer.ETH) {
            router.distribute{value: amount}(modelId, asset, amount);
        } else {
            IERC20(asset).forceApprove(address(router), amount);
            router.distribute(modelId, asset, amount);
        }
    }

    /// @dev What is not used up. Each part used up is rounded down, so that used and unused together are what was paid.
    function _unused(uint256 licenseId, PlanState storage plan_, LicenseState storage license_)
        private
        view
        returns (uint256)
    {
        uint256 paid = uint256(plan_.sale.price) * license_.units;
        uint256 total = uint256(plan_.period) * license_.units;
        uint256 spent = 0;
        if (total != 0) {
            uint256 elapsed = block.timestamp - license_.boughtAt;
            if (elapsed >= total) return 0;
            spent = paid * elapsed / total;
        }
        uint256 quota = uint256(plan_.callQuota) * license_.units;
        if (quota != 0) {
            uint256 called = paid * _state().callsUsed[licenseId] / quota;
            if (called > spent) spent = called;
        }
        return paid - spent;
    }

    /// @dev Whether all of a licence's calls are used. Only a meter can use any.
    function _isExhausted(uint256 licenseId, PlanState storage plan_, uint32 units) private view returns (bool) {
        if (plan_.meter == address(0)) return false;
        return _state().callsUsed[licenseId] == uint256(plan_.callQuota) * units;
    }

    /// @dev When a licence ends; zero for never. It was made sure of when the licence was bought that this fits.
    function _endOf(PlanState storage plan_, LicenseState storage license_) private view returns (uint64) {
        if (plan_.period == 0) return 0;
        return license_.boughtAt + plan_.period * license_.units;
    }

    function _requireModelOwner(uint256 modelId) private view {
        if (models.ownerOf(modelId) != msg.sender) revert NotModelOwner(modelId, msg.sender);
    }

    function _plan(uint256 planId) private view returns (PlanState storage plan_) {
        plan_ = _state().plans[planId];
        if (plan_.sale.modelId == 0) revert UnknownPlan(planId);
    }

    function _license(uint256 licenseId) private view returns (LicenseState storage license_) {
        license_ = _state().licenses[licenseId];
        if (license_.units == 0) revert UnknownLicense(licenseId);
    }

    /// @dev A licence that is not revoked.
    function _held(uint256 licenseId) private view returns (LicenseState storage license_) {
        license_ = _license(licenseId);
        if (license_.holder == address(0)) revert UnknownLicense(licenseId);
    }

    function _state() private pure returns (LicenseRegistryStorage storage $) {
        assembly ("memory-safe") {
            $.slot := STORAGE_SLOT
        }
    }
}
