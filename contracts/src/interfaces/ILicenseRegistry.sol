// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IAssetErrors} from "./IAssetErrors.sol";
import {IERC721} from "@openzeppelin/contracts/token/ERC721/IERC721.sol";

/// @title Registry of licences
/// @notice A model's owner publishes plans; anyone buys a licence under a plan, for themselves or for another. A
/// licence is an ERC-721 token, bound to its holder unless the plan lets it be transferred. The price goes to the
/// model's revenue at once; this contract holds no money. A plan's terms never change, so a licence means for ever
/// what it meant when bought. Plan and licence ids count from 1.
/// @dev `pricePerCall` and `callQuota` are terms between the holder and the gateway that serves the calls: they are
/// recorded here and metered there, by the vouchers of the call escrow.
interface ILicenseRegistry is IERC721, IAssetErrors {
    /// @notice The terms of a plan.
    struct PlanTerms {
        /// @notice What is paid in: zero for ETH, else an ERC-20.
        address asset;
        /// @notice Price of a licence, in the asset's smallest unit; zero for none.
        uint128 price;
        /// @notice Price of one call, in the asset's smallest unit.
        uint128 pricePerCall;
        /// @notice How long a licence lasts from its purchase, in seconds; zero for ever.
        uint64 period;
        /// @notice How many calls a licence is good for; zero for any number.
        uint64 callQuota;
        /// @notice Whether a licence may change hands.
        bool transferable;
    }

    /// @notice A plan as published.
    struct Plan {
        uint256 modelId;
        PlanTerms terms;
        /// @notice Whether licences are sold under it now.
        bool open;
    }

    /// @notice A licence as bought.
    struct License {
        uint256 modelId;
        uint256 planId;
        /// @notice When it was bought, in seconds since the Unix epoch.
        uint64 boughtAt;
        /// @notice The first second in which it no longer holds; zero if it holds for ever.
        uint64 expiresAt;
        /// @notice How many calls it is good for; zero for any number.
        uint64 callQuota;
    }

    /// @notice A plan was published; it is open.
    event PlanPublished(uint256 indexed planId, uint256 indexed modelId, PlanTerms terms);

    /// @notice A plan was opened or closed.
    event PlanOpenSet(uint256 indexed planId, bool open);

    /// @notice A licence was bought.
    /// @param licenseId The new licence.
    /// @param planId The plan it is under.
    /// @param holder Who holds it.
    /// @param modelId The model it is for.
    /// @param buyer Who paid.
    /// @param price What was paid, in the plan's asset.
    /// @param expiresAt The first second in which it no longer holds; zero if it holds for ever.
    event LicenseBought(
        uint256 indexed licenseId,
        uint256 indexed planId,
        address indexed holder,
        uint256 modelId,
        address buyer,
        uint128 price,
        uint64 expiresAt
    );

    /// @notice There is no such model.
    error UnknownModel(uint256 modelId);

    /// @notice The caller does not own the model.
    error NotModelOwner(uint256 modelId, address caller);

    /// @notice There is no such plan.
    error UnknownPlan(uint256 planId);

    /// @notice The plan is closed.
    error PlanClosed(uint256 planId);

    /// @notice A licence under the plan would end after the end of time, as 64 bits count it.
    error PeriodTooLong(uint64 period);

    /// @notice There is no such licence.
    error UnknownLicense(uint256 licenseId);

    /// @notice The licence is bound to its holder.
    error NotTransferable(uint256 licenseId);

    /// @notice Publishes a plan for a model. Only the model's owner may.
    /// @return planId The new plan's id.
    function publishPlan(uint256 modelId, PlanTerms calldata terms) external returns (uint256 planId);

    /// @notice Opens or closes a plan to buyers. Only the model's owner may. Licences bought stay as they are.
    function setPlanOpen(uint256 planId, bool open) external;

    /// @notice Buys a licence. The caller pays; exactly the price, in ETH sent along or by an allowance.
    /// @dev Several licences do not add up: each runs from its own purchase.
    /// @param planId The plan; must be open.
    /// @param to Who is to hold the licence. A contract gets no `onERC721Received` call.
    /// @return licenseId The new licence's id.
    function buy(uint256 planId, address to) external payable returns (uint256 licenseId);

    /// @notice Whether an account holds a licence for the model that has not expired. One storage read.
    function isLicensed(address account, uint256 modelId) external view returns (bool);

    /// @notice A plan.
    function plan(uint256 planId) external view returns (Plan memory);

    /// @notice A licence.
    function license(uint256 licenseId) external view returns (License memory);

    /// @notice Number of plans published; also the newest plan's id.
    function planCount() external view returns (uint256);

    /// @notice Number of licences sold; also the newest licence's id.
    function licenseCount() external view returns (uint256);
}
