// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @title A portal after the cut-over
/// @notice What takes the place of OptimismPortal2 behind its proxy when the L2 ends: no deposit comes in, nothing is
/// proven or finalized, its ETH is the {IEscapeVault}'s. Which withdrawals were finalized stays where it was, in the same
/// slot, and the vault notes there what it pays: no code that honours that slot can pay a withdrawal twice, be it this
/// one, the vault, or the old portal if it were ever put back.
interface IRetiredPortal {
    /// @notice The portal was closed.
    event Retired(uint256 blockNumber);

    /// @notice The portal's ETH went to the vault.
    event Swept(uint256 amount);

    /// @notice A withdrawal was paid by the vault.
    event Nullified(bytes32 indexed withdrawal);

    /// @notice Deposits are closed.
    error PortalRetired();

    /// @notice Only the vault.
    error NotVault(address caller);

    /// @notice The withdrawal was paid before.
    error AlreadyFinalized(bytes32 withdrawal);

    /// @notice The vault did not take the ETH.
    error SweepRefused(uint256 amount);

    /// @notice Notes the block in which the portal was closed, once, and sweeps. Anyone may call it; the upgrade does.
    function retire() external;

    /// @notice Sends the portal's ETH to the vault. Anyone may call it.
    function sweep() external;

    /// @notice Notes a withdrawal as paid. Only the vault; an error if it was paid before.
    function nullify(bytes32 withdrawal) external;

    /// @notice Whether a withdrawal was paid, by the portal or by the vault.
    function finalizedWithdrawals(bytes32 withdrawal) external view returns (bool);

    /// @notice The L1 block in which the portal was closed; zero before.
    function retiredAt() external view returns (uint256);

    /// @notice What says which dispute games are valid.
    function anchorStateRegistry() external view returns (address);

    /// @notice The factory of dispute games. SystemConfig asks its portal for it, and proposers ask SystemConfig.
    function disputeGameFactory() external view returns (address);

    /// @notice Reverts: what was sent to L2 would not arrive.
    function depositTransaction(address to, uint256 value, uint64 gasLimit, bool isCreation, bytes calldata data)
        external
        payable;
}
