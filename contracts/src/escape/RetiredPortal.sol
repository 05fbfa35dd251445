// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IRetiredPortal} from "../interfaces/IRetiredPortal.sol";

/// @notice What knows the factory of dispute games.
interface IAnchors {
    /// @notice The factory.
    function disputeGameFactory() external view returns (address);
}

/// @title RetiredPortal
/// @notice What takes OptimismPortal2's place: see {IRetiredPortal}.
/// @dev The variables lie where OptimismPortal2 5.8.0 of the pinned release has them, which a test in Go holds against the
/// real one. A chain whose ETH is in a lockbox has none to sweep here.
contract RetiredPortal is IRetiredPortal {
    uint256[50] private gapBefore;
    /// @notice Who sent the withdrawal that is being finalized; the messenger looks at it. Never changes any more.
    address public l2Sender;
    /// @inheritdoc IRetiredPortal
    mapping(bytes32 withdrawal => bool) public finalizedWithdrawals;
    uint256[10] private gapBetween;
    /// @inheritdoc IRetiredPortal
    address public anchorStateRegistry;
    /// @dev Beyond all that the portal has.
    uint256[37] private gapAfter;
    /// @inheritdoc IRetiredPortal
    uint256 public retiredAt;

    /// @notice Who gets the ETH and pays what was withdrawn.
    address public immutable vault;

    constructor(address vault_) {
        vault = vault_;
    }

    /// @dev Sending ETH to the portal was a deposit.
    receive() external payable {
        revert PortalRetired();
    }

    /// @inheritdoc IRetiredPortal
    function retire() external {
        if (retiredAt == 0) {
            retiredAt = block.number;
            emit Retired(block.number);
        }
        sweep();
    }

    /// @inheritdoc IRetiredPortal
    function nullify(bytes32 withdrawal) external {
        if (msg.sender != vault) revert NotVault(msg.sender);
        if (finalizedWithdrawals[withdrawal]) revert AlreadyFinalized(withdrawal);
        finalizedWithdrawals[withdrawal] = true;
        emit Nullified(withdrawal);
    }

    /// @inheritdoc IRetiredPortal
    function disputeGameFactory() external view returns (address) {
        return IAnchors(anchorStateRegistry).disputeGameFactory();
    }

    /// @inheritdoc IRetiredPortal
    function depositTransaction(address, uint256, uint64, bool, bytes calldata) external payable {
        revert PortalRetired();
    }

    /// @inheritdoc IRetiredPortal
    function sweep() public {
        uint256 amount = address(this).balance;
        emit Swept(amount);
        (bool ok,) = vault.call{value: amount}("");
        if (!ok) revert SweepRefused(amount);
    }
}
