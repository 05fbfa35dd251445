// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IAssetErrors} from "../interfaces/IAssetErrors.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {LowLevelCall} from "@openzeppelin/contracts/utils/LowLevelCall.sol";

/// @title Moving ETH and ERC-20 tokens by one pair of functions
/// @notice The amount that arrives is exactly the amount named, or the call reverts: a token that keeps a fee is
/// refused when it comes in. Balances that change without a transfer (rebasing tokens) are not supported.
library AssetTransfer {
    using SafeERC20 for IERC20;

    /// @dev The asset that stands for ETH.
    address internal constant ETH = address(0);

    /// @dev Takes `amount` from the caller: the value sent for ETH, an allowance for a token.
    function pull(address asset, uint256 amount) internal {
        if (asset == ETH) {
            if (msg.value != amount) revert IAssetErrors.WrongValue(amount, msg.value);
            return;
        }
        if (msg.value != 0) revert IAssetErrors.WrongValue(0, msg.value);
        uint256 before = IERC20(asset).balanceOf(address(this));
        IERC20(asset).safeTransferFrom(msg.sender, address(this), amount);
        requireReceived(asset, before, amount);
    }

    /// @dev Makes sure that this contract's balance of a token grew by exactly `amount`.
    function requireReceived(address asset, uint256 before, uint256 amount) internal view {
        // A token that reports less than before is as unusable as one that keeps a fee; both end in the same error.
        uint256 current = IERC20(asset).balanceOf(address(this));
        uint256 got = current < before ? 0 : current - before;
        if (got != amount) revert IAssetErrors.WrongAmountReceived(asset, amount, got);
    }

    /// @dev Pays `amount` to `to`. All remaining gas goes along with ETH, so callers must hold a reentrancy lock and
    /// have written their state. Return data is not copied: the payee cannot make the payer pay for its memory.
    function push(address asset, address to, uint256 amount) internal {
        if (asset == ETH) {
            if (!LowLevelCall.callNoReturn(to, amount, "")) revert IAssetErrors.PaymentRefused(to, amount);
        } else {
            IERC20(asset).safeTransfer(to, amount);
        }
    }
}
