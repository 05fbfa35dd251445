// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IAssetErrors} from "../interfaces/IAssetErrors.sol";
import {IPermit2} from "../interfaces/IPermit2.sol";
import {AssetTransfer} from "./AssetTransfer.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Permit.sol";

/// @title Taking tokens by a signature of the caller
/// @notice The signature must be the caller's own: nobody can bring another's signature here and have it spent on what
/// the other did not ask for.
library PermitTransfer {
    /// @dev The same on every chain; in the genesis of every OP Stack chain.
    IPermit2 internal constant PERMIT2 = IPermit2(0x000000000022D473030F116dDEE9F6B43aC78BA3);

    /// @dev Submits the caller's ERC-2612 permit for exactly `amount`. Whether it worked shows when the tokens are
    /// taken: anyone can submit the permit first, and then the allowance is there already.
    function permit(address asset, uint256 amount, uint256 deadline, bytes calldata signature) internal {
        if (signature.length != 65) return;
        (bytes32 r, bytes32 s, uint8 v) = (bytes32(signature[:32]), bytes32(signature[32:64]), uint8(signature[64]));
        try IERC20Permit(asset).permit(msg.sender, address(this), amount, deadline, v, r, s) {} catch {}
    }

    /// @dev Takes exactly `amount` from the caller by Permit2.
    function pullByPermit2(address asset, uint256 amount, uint256 nonce, uint256 deadline, bytes calldata signature)
        internal
    {
        if (msg.value != 0) revert IAssetErrors.WrongValue(0, msg.value);
        uint256 before = IERC20(asset).balanceOf(address(this));
        PERMIT2.permitTransferFrom(
            IPermit2.PermitTransferFrom(IPermit2.TokenPermissions(asset, amount), nonce, deadline),
            IPermit2.SignatureTransferDetails(address(this), amount),
            msg.sender,
            signature
        );
        AssetTransfer.requireReceived(asset, before, amount);
    }
}
