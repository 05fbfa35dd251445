// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @title Errors of moving an asset in or out
/// @notice Shared by every contract that takes or pays money. The asset address zero stands for ETH.
interface IAssetErrors {
    /// @notice The ETH sent with the call is not the ETH the call needs (zero if it is paid in an ERC-20).
    /// @param expected The exact value needed, in wei.
    /// @param got The value sent, in wei.
    error WrongValue(uint256 expected, uint256 got);

    /// @notice The token moved another amount than it was asked to, as tokens with a transfer fee do.
    /// @param asset The token.
    /// @param expected The amount asked for, in the token's smallest unit.
    /// @param got The amount by which the balance in fact grew.
    error WrongAmountReceived(address asset, uint256 expected, uint256 got);

    /// @notice The account refused the ETH.
    /// @param to The account.
    /// @param amount The amount, in wei.
    error PaymentRefused(address to, uint256 amount);

    /// @notice An amount of zero where one is needed.
    error ZeroAmount();
}
