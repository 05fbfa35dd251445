// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {Token} from "./Tokens.sol";
import {ERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Permit.sol";

/// @notice A token with ERC-2612 permits.
contract PermitToken is Token, ERC20Permit("Token") {
    /// @notice What an owner with no permits used yet signs.
    function permitDigest(address owner, address spender, uint256 amount, uint256 deadline)
        external
        view
        returns (bytes32)
    {
        bytes32 permit = keccak256("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)");
        return _hashTypedDataV4(keccak256(abi.encode(permit, owner, spender, amount, nonces(owner), deadline)));
    }
}
