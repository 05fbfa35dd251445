// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IERC1271} from "@openzeppelin/contracts/interfaces/IERC1271.sol";

/// @notice A contract wallet that approves digests one by one.
contract Wallet is IERC1271 {
    mapping(bytes32 digest => bool) public approved;

    function approve(bytes32 digest) external {
        approved[digest] = true;
    }

    function isValidSignature(bytes32 digest, bytes memory) external view returns (bytes4) {
        return approved[digest] ? IERC1271.isValidSignature.selector : bytes4(0xffffffff);
    }
}

/// @notice Code that denies every signature; what a cheat would delegate a signing key's account to.
contract Denying is IERC1271 {
    function isValidSignature(bytes32, bytes memory) external pure returns (bytes4) {
        return 0xffffffff;
    }
}

/// @notice Code that burns all the gas it is given, or answers with as much memory as that pays for.
contract Burning {
    bool private immutable answers;

    constructor(bool answers_) {
        answers = answers_;
    }

    fallback() external {
        if (answers) {
            assembly ("memory-safe") {
                return(0, 400000)
            }
        }
        while (true) {}
    }
}
