// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IPermit2} from "../src/interfaces/IPermit2.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {MessageHashUtils} from "@openzeppelin/contracts/utils/cryptography/MessageHashUtils.sol";

/// @notice A stand-in with Permit2's domain, types and checks, for keys only. The real one, as it stands in the
/// genesis, is used by the Go tests of the deployment.
contract Permit2 is IPermit2 {
    error InvalidNonce();
    error InvalidSigner();
    error SignatureExpired(uint256 deadline);
    error InvalidAmount(uint256 maxAmount);

    mapping(address owner => mapping(uint256 nonce => bool)) private used;

    function permitTransferFrom(
        PermitTransferFrom calldata permit,
        SignatureTransferDetails calldata details,
        address owner,
        bytes calldata signature
    ) external {
        if (block.timestamp > permit.deadline) {
            revert SignatureExpired(permit.deadline);
        }
        if (details.requestedAmount > permit.permitted.amount) revert InvalidAmount(permit.permitted.amount);
        if (used[owner][permit.nonce]) revert InvalidNonce();
        used[owner][permit.nonce] = true;
        bytes32 hash =
            digest(permit.permitted.token, permit.permitted.amount, msg.sender, permit.nonce, permit.deadline);
        if (ECDSA.recover(hash, signature) != owner) revert InvalidSigner();
        require(IERC20(permit.permitted.token).transferFrom(owner, details.to, details.requestedAmount), "transfer");
    }

    function digest(address asset, uint256 amount, address spender, uint256 nonce, uint256 deadline)
        public
        view
        returns (bytes32)
    {
        bytes32 domain = keccak256(
            abi.encode(
                keccak256("EIP712Domain(string name,uint256 chainId,address verifyingContract)"),
                keccak256("Permit2"),
                block.chainid,
                address(this)
            )
        );
        bytes32 permitted =
            keccak256(abi.encode(keccak256("TokenPermissions(address token,uint256 amount)"), asset, amount));
        bytes32 permit = keccak256(
            abi.encode(
                keccak256(
                    "PermitTransferFrom(TokenPermissions permitted,address spender,uint256 nonce,uint256 deadline)TokenPermissions(address token,uint256 amount)"
                ),
                permitted,
                spender,
                nonce,
                deadline
            )
        );
        return MessageHashUtils.toTypedDataHash(domain, permit);
    }
}
