// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IERC1271} from "@openzeppelin/contracts/interfaces/IERC1271.sol";
import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";

/// @title Signatures of keys and of contracts
library Signature {
    /// @dev Most gas a contract gets to say whether a signature is its own.
    uint256 internal constant GAS = 300_000;

    /// @dev Whether an account signed a digest. A key's own signature counts even when its account has code. Otherwise
    /// a payer could void the vouchers a gateway holds by delegating the account (EIP-7702) to code that denies them.
    function isBy(address signer, bytes32 digest, bytes calldata signature) internal view returns (bool) {
        (address recovered, ECDSA.RecoverError err,) = ECDSA.tryRecoverCalldata(digest, signature);
        if (err == ECDSA.RecoverError.NoError && recovered == signer) return true;
        return signer.code.length > 0 && _accepts(signer, digest, signature);
    }

    /// @dev ERC-1271, with bounded gas and without copying what comes back: a contract that burns or returns without end
    /// costs its own voucher and no other.
    function _accepts(address signer, bytes32 digest, bytes calldata signature) private view returns (bool ok) {
        bytes memory question = abi.encodeCall(IERC1271.isValidSignature, (digest, signature));
        bytes32 wanted = IERC1271.isValidSignature.selector;
        uint256 limit = GAS;
        assembly ("memory-safe") {
            mstore(0, 0)
            ok := staticcall(limit, signer, add(question, 0x20), mload(question), 0, 0x20)
            ok := and(ok, and(gt(returndatasize(), 0x1f), eq(mload(0), wanted)))
        }
    }
}
