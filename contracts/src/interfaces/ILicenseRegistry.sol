// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IAssetErrors} from "./IAssetErrors.sol";
import {IPermissionCertificates} from "./IPermissionCertificates.sol";
import {IERC721} from "@openzeppelin/contracts/token/ERC721/IERC721.sol";

/// @title Registry of licences
/// @notice A model's owner publishes plans; anyone buys a licence under a plan, for themselves or for another. A
/// licence is an ERC-721 token, bound to its holder unless the plan lets it be transferred. A plan's terms never
/// change, so a licence means for ever what it meant when bought; closing a plan only ends its sale.
///
/// A plan sells units. Each costs `price`, lasts `period` and is good for `callQuota` calls; a licence is any number of
/// them. So a flat price has neither period nor quota, a subscription has a period (more units last longer), and calls
/// sold in advance have a quota (more units are more calls). `pricePerCall` is apart from that: the price of calls that
/// are paid one by one through the call escrow.
///
/// Money: the price goes to the model's revenue at once, and this contract keeps nothing of it. If the model's owner
/// revokes a licence, the owner pays back the unused part in that very call, to the wei; it is kept here for the
/// holder alone. So what this contract holds is what revoked holders have not fetched yet, and nothing else.
/// @dev Licence ids are the plan's id times 2^32 plus a count from 1; plan ids count from 1.
interface ILicenseRegistry is IERC721, IAssetErrors {
    /// @notice The terms of a plan.
    struct PlanTerms {
        /// @notice What is paid in: zero for ETH, else an ERC-20.
        address asset;
        /// @notice Price of a unit, in the asset's smallest unit; zero for none.
        uint128 price;
        /// @notice Price of a call that is paid through the escrow, in the asset's smallest unit. Not read here.
        uint128 pricePerCall;
        /// @notice How long a unit lasts, in seconds; zero for ever.
        uint64 period;
        /// @notice How many calls a unit is good for; zero for any number.
        uint64 callQuota;
        /// @notice Who counts calls against the quota, by {recordCalls}. Zero for nobody: then the quota is a matter
        /// between holder and gateway, and all calls count as unused.
        address meter;
        /// @notice Whether a licence may change hands.
        bool transferable;
        /// @notice Whether a buyer must show a permission certificate of the future holder's. Not with `transferable`.
        bool needsCertificate;
    }

    /// @notice A plan as published.
    struct Plan {
        uint256 modelId;
        PlanTerms terms;
        /// @notice How many licences were sold under it.
        uint32 sold;
        /// @notice Whether licences are sold under it now.
        bool open;
    }

    /// @notice A licence.
    struct License {
        uint256 modelId;
        uint256 planId;
        /// @notice Who holds it; zero once it is revoked.
        address holder;
        /// @notice How many of the plan's units it is.
        uint32 units;
        /// @notice When it was bought, in seconds since the Unix epoch.
        uint64 boughtAt;
        /// @notice The first second in which it no longer holds; zero if it holds for ever.
        uint64 expiresAt;
        /// @notice How many calls it is good for; zero for any number.
        uint128 callQuota;
        /// @notice How many calls were counted against the quota.
        uint128 callsUsed;
        /// @notice What was paid for it, in the plan's asset.
        uint256 paid;
    }

    /// @notice How a buyer's tokens are to be taken.
    enum Means {
        /// By an allowance that is there; also for ETH.
        Allowance,
        /// By an allowance given by ERC-2612 permit.
        Permit,
        /// By Permit2's signature transfer.
        Permit2
    }

    /// @notice A buyer's consent to having tokens taken. With {Means.Allowance} the rest is not read.
    struct Funding {
        Means means;
        /// @notice Permit2's nonce.
        uint256 nonce;
        uint256 deadline;
        /// @notice By the caller, over exactly what the licence costs; 65 bytes r, s, v for a permit.
        bytes signature;
    }

    /// @notice A plan was published; it is open.
    event PlanPublished(uint256 indexed planId, uint256 indexed modelId, PlanTerms terms);

    /// @notice A plan was opened or closed.
    event PlanOpenSet(uint256 indexed planId, bool open);

    /// @notice A licence was bought.
    /// @param licenseId The new licence.
    /// @param modelId The model it is for.
    /// @param holder Who holds it.
    /// @param buyer Who paid.
    /// @param units How many units.
    /// @param paid What was paid, in the plan's asset.
    /// @param expiresAt The first second in which it no longer holds; zero if it holds for ever.
    event LicenseBought(
        uint256 indexed licenseId,
        uint256 indexed modelId,
        address indexed holder,
        address buyer,
        uint32 units,
        uint256 paid,
        uint64 expiresAt
    );

    /// @notice Calls were counted against a licence's quota.
    event CallsRecorded(uint256 indexed licenseId, uint64 calls, uint128 used);

    /// @notice A licence was revoked and its unused part paid back.
    event LicenseRevoked(uint256 indexed licenseId, address indexed holder, address asset, uint256 refund);

    /// @notice A refund was fetched.
    event RefundClaimed(address indexed asset, address indexed account, uint256 amount);

    /// @notice There is no such model.
    error UnknownModel(uint256 modelId);

    /// @notice The caller does not own the model.
    error NotModelOwner(uint256 modelId, address caller);

    /// @notice There is no such plan.
    error UnknownPlan(uint256 planId);

    /// @notice The plan is closed.
    error PlanClosed(uint256 planId);

    /// @notice A licence under the plan would end after the end of time, as 64 bits count it.
    error PeriodTooLong(uint64 period, uint32 units);

    /// @notice Nobody else can hold what only a certificate's subject may.
    error TransferableWithCertificate();

    /// @notice A meter, and nothing to count.
    error MeterWithoutQuota(address meter);

    /// @notice No units, or several of a plan of which one is all there is.
    error InvalidUnits(uint32 units);

    /// @notice The plan needs a certificate, and there is none; or more than one is shown.
    error CertificateNeeded(uint256 planId);

    /// @notice The certificate is one for another model.
    error WrongModel(uint256 certified, uint256 modelId);

    /// @notice The certificate is refused.
    error CertificateRefused(IPermissionCertificates.Reason reason);

    /// @notice Permits are for tokens.
    error PermitForETH();

    /// @notice There is no such licence, or it is revoked.
    error UnknownLicense(uint256 licenseId);

    /// @notice The licence is bound to its holder.
    error NotTransferable(uint256 licenseId);

    /// @notice The caller does not count calls of this licence.
    error NotMeter(uint256 licenseId, address caller);

    /// @notice More calls than are left.
    error QuotaExceeded(uint256 licenseId, uint256 left, uint256 calls);

    /// @notice Less ETH than the refund.
    error RefundNotCovered(uint256 refund, uint256 value);

    /// @notice Publishes a plan for a model. Only the model's owner may.
    /// @return planId The new plan's id.
    function publishPlan(uint256 modelId, PlanTerms calldata terms) external returns (uint256 planId);

    /// @notice Opens or closes a plan to buyers. Only the model's owner may. Licences bought stay as they are.
    function setPlanOpen(uint256 planId, bool open) external;

    /// @notice Buys a licence. The caller pays; exactly `units` times the price, in ETH sent along or by an allowance.
    /// @dev Several licences do not add up: each runs from its own purchase.
    /// @param planId The plan; must be open, and need no certificate.
    /// @param units How many units; 1 if the plan has neither period nor quota.
    /// @param to Who is to hold the licence. A contract gets no `onERC721Received` call.
    /// @return licenseId The new licence's id.
    function buy(uint256 planId, uint32 units, address to) external payable returns (uint256 licenseId);

    /// @notice {buy} with a permit for the tokens, a certificate, or both.
    /// @param funding How the price is to be taken. A permit that somebody else has submitted already is no error.
    /// @param certificates One that permits `to` to call the model now, where the plan needs it; else none.
    function buyWith(
        uint256 planId,
        uint32 units,
        address to,
        Funding calldata funding,
        IPermissionCertificates.Proof[] calldata certificates
    ) external payable returns (uint256 licenseId);

    /// @notice Counts calls against a licence's quota. Only the plan's meter may. A licence without calls left no
    /// longer counts in {isLicensed}.
    function recordCalls(uint256 licenseId, uint64 calls) external;

    /// @notice Revokes a licence and pays its unused part to who holds it now, which waits here for {claimRefund}. Only
    /// the model's owner may, and pays: in ETH sent along, of which what is too much comes back at once (the refund
    /// falls by the second), or by an allowance.
    /// @return refund What was paid back.
    function revoke(uint256 licenseId) external payable returns (uint256 refund);

    /// @notice Pays an account what it was refunded. Anyone may call it; the money goes to the account.
    function claimRefund(address asset, address account) external returns (uint256 amount);

    /// @notice Looks again for the licence by which an account is licensed longest. Anyone may call it. Needed only if
    /// a licence left an account that had been given more than {MAX_LOOKED_THROUGH} others which left it before: until
    /// then {isLicensed} may not see those it still has.
    function refresh(address account, uint256 modelId) external;

    /// @notice Whether an account holds a licence for the model that has not expired nor run out of calls. One storage
    /// read.
    function isLicensed(address account, uint256 modelId) external view returns (bool);

    /// @notice What would be refunded if the licence were revoked now. Used up is the larger part of time and of
    /// calls, rounded down; a licence without end and without a meter is never used up.
    function unusedOf(uint256 licenseId) external view returns (uint256);

    /// @notice What an account was refunded and has not fetched.
    function refundOf(address asset, address account) external view returns (uint256);

    /// @notice A plan.
    function plan(uint256 planId) external view returns (Plan memory);

    /// @notice A page of a model's plans' ids, oldest first.
    function plansOf(uint256 modelId, uint256 offset, uint256 limit) external view returns (uint256[] memory);

    /// @notice A licence, also one that was revoked.
    function license(uint256 licenseId) external view returns (License memory);

    /// @notice Number of plans published; also the newest plan's id.
    function planCount() external view returns (uint256);

    /// @notice Most licences one call looks through for the next longest.
    function MAX_LOOKED_THROUGH() external view returns (uint256);
}
