// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @title Permit2's signature transfers
/// @notice The part of Uniswap's Permit2 that we call. It stands in the genesis of every OP Stack chain.
interface IPermit2 {
    struct TokenPermissions {
        address token;
        uint256 amount;
    }

    /// @notice What the owner of the tokens signs, together with who may take them: the caller of this contract.
    struct PermitTransferFrom {
        TokenPermissions permitted;
        uint256 nonce;
        uint256 deadline;
    }

    struct SignatureTransferDetails {
        address to;
        uint256 requestedAmount;
    }

    /// @notice Takes tokens by a signature, which then is used up.
    function permitTransferFrom(
        PermitTransferFrom calldata permit,
        SignatureTransferDetails calldata details,
        address owner,
        bytes calldata signature
    ) external;
}
