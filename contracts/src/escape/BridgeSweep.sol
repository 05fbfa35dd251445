// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IEscapeVault} from "../interfaces/IEscapeVault.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";

/// @title What empties the standard bridge at the cut-over
/// @notice Stands behind L1StandardBridge's proxy for one call: the owner upgrades to it with {sweep}, and back to the
/// bridge's own implementation in the same transaction, so that messages that were delivered but failed can still be
/// replayed on the messenger. For those, tokens are left behind.
/// @dev `deposits` lies where L1StandardBridge has it.
contract BridgeSweep {
    using SafeERC20 for IERC20;

    /// @notice A pair of tokens, and how much of it stays for messages that wait to be replayed.
    struct Pair {
        address l1Token;
        address l2Token;
        uint256 keep;
    }

    /// @notice A pair's tokens went to the vault.
    event Swept(address indexed l1Token, address indexed l2Token, uint256 amount);

    /// @notice More is to be left than there is.
    error KeepsTooMuch(address l1Token, address l2Token, uint256 deposits, uint256 keep);

    uint256[2] private gapBefore;
    /// @notice What of an L1 token stands behind an L2 token.
    mapping(address l1Token => mapping(address l2Token => uint256)) public deposits;

    /// @notice Who gets the tokens.
    IEscapeVault public immutable vault;

    constructor(IEscapeVault vault_) {
        vault = vault_;
    }

    /// @notice Sends what stands behind each pair to the vault. Whoever calls it, the tokens go nowhere else; but only
    /// the owner's upgrade should, since it says what is kept.
    function sweep(Pair[] calldata pairs) external {
        for (uint256 i = 0; i < pairs.length; ++i) {
            (address l1Token, address l2Token, uint256 keep) = (pairs[i].l1Token, pairs[i].l2Token, pairs[i].keep);
            uint256 all = deposits[l1Token][l2Token];
            if (keep > all) revert KeepsTooMuch(l1Token, l2Token, all, keep);
            deposits[l1Token][l2Token] = keep;
            emit Swept(l1Token, l2Token, all - keep);
            IERC20(l1Token).forceApprove(address(vault), all - keep);
            vault.fund(l2Token, all - keep);
        }
    }
}
