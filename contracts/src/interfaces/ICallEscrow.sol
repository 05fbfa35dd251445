// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IAssetErrors} from "./IAssetErrors.sol";

/// @title Escrow of payment channels for calls
/// @notice A payer puts money into a channel towards a gateway and a model. For each call the payer's signer signs a
/// voucher off chain; the gateway claims vouchers in batches, and what it claims goes to the model's revenue.
///
/// Lanes: a channel has {LANES} of them, so that calls can run in parallel without waiting for each other's voucher.
/// A voucher names a lane and the lane's cumulative amount; the newest voucher of a lane replaces all before it.
///
/// Leaving: the payer asks for the rest and gets it after the delay, in which the gateway can still claim; or the
/// gateway releases it at once. A gateway stops serving a channel whose `withdrawableAt` is not zero.
///
/// Always: this contract's assets are the sum of the channels' balances, and Σ claimed ≤ Σ paid in for each channel.
interface ICallEscrow is IAssetErrors {
    /// @notice A channel's state.
    struct Channel {
        /// @notice Who opened it, and who gets the rest.
        address payer;
        /// @notice Whose vouchers it honours: a key, or a contract by ERC-1271.
        address signer;
        /// @notice Who may claim.
        address gateway;
        /// @notice The model whose revenue the claims are.
        uint256 modelId;
        /// @notice What it is paid in: zero for ETH, else an ERC-20.
        address asset;
        /// @notice What is in it, in the asset's smallest unit.
        uint128 balance;
        /// @notice From when on the payer can withdraw, in seconds since the Unix epoch; zero if not asked for.
        uint64 withdrawableAt;
    }

    /// @notice A voucher handed in.
    struct Claim {
        bytes32 channelId;
        /// @notice Below {LANES}.
        uint8 lane;
        /// @notice All that is granted on the lane since the channel was opened, in the asset's smallest unit.
        uint128 cumulative;
        /// @notice The signer's signature of {voucherDigest}: 65 bytes r, s, v from a key.
        bytes signature;
    }

    /// @notice A channel was opened.
    event ChannelOpened(
        bytes32 indexed channelId,
        address indexed payer,
        address indexed gateway,
        address signer,
        uint256 modelId,
        address asset,
        uint128 amount
    );

    /// @notice Money was added to a channel.
    event ChannelToppedUp(bytes32 indexed channelId, address indexed from, uint128 amount);

    /// @notice A voucher was claimed.
    /// @param channelId The channel.
    /// @param lane The lane.
    /// @param cumulative The lane's new cumulative amount.
    /// @param amount What this claim took out of the channel.
    event VoucherClaimed(bytes32 indexed channelId, uint8 lane, uint128 cumulative, uint128 amount);

    /// @notice The payer asked for the rest.
    event WithdrawRequested(bytes32 indexed channelId, uint64 withdrawableAt);

    /// @notice The payer took the request back.
    event WithdrawCancelled(bytes32 indexed channelId);

    /// @notice The rest was paid back to the payer.
    /// @param channelId The channel; it can be topped up and used again, its vouchers stay spent.
    /// @param payer Who was paid.
    /// @param amount How much.
    /// @param released True if the gateway released it, false if the payer withdrew it.
    event ChannelEmptied(bytes32 indexed channelId, address indexed payer, uint128 amount, bool released);

    /// @notice The payer has opened a channel with the same terms and salt before.
    error ChannelExists(bytes32 channelId);

    /// @notice There is no such channel.
    error UnknownChannel(bytes32 channelId);

    /// @notice There is no such model.
    error UnknownModel(uint256 modelId);

    /// @notice A gateway or signer of zero.
    error ZeroAddress();

    /// @notice The caller is not the channel's payer.
    error NotPayer(bytes32 channelId, address caller);

    /// @notice The caller is not the channel's gateway.
    error NotGateway(bytes32 channelId, address caller);

    /// @notice There is no lane of this number.
    error InvalidLane(uint8 lane);

    /// @notice The signature is not the signer's over this voucher.
    error InvalidSignature(bytes32 channelId, uint8 lane, uint128 cumulative);

    /// @notice The voucher grants nothing beyond what was claimed on its lane.
    error VoucherSpent(bytes32 channelId, uint8 lane, uint128 claimed, uint128 cumulative);

    /// @notice The voucher grants more than is in the channel.
    error InsufficientBalance(bytes32 channelId, uint128 balance, uint128 needed);

    /// @notice There is nothing in the channel.
    error ChannelEmpty(bytes32 channelId);

    /// @notice The withdrawal was asked for already.
    error WithdrawPending(bytes32 channelId, uint64 withdrawableAt);

    /// @notice The withdrawal was not asked for.
    error WithdrawNotRequested(bytes32 channelId);

    /// @notice The delay is not over.
    error WithdrawTooEarly(bytes32 channelId, uint64 withdrawableAt, uint256 timestamp);

    /// @notice A withdrawal delay of zero, in which no gateway could claim, or one that locks payers in too long.
    error WithdrawDelayOutOfRange(uint64 delay, uint64 max);

    /// @notice Opens a channel; the caller is its payer.
    /// @param gateway Who may claim.
    /// @param signer Whose vouchers are honoured.
    /// @param modelId The model whose revenue the claims are; must be registered.
    /// @param asset Zero for ETH, sent along; else a token of which this contract may take `amount` from the caller.
    /// @param amount What to put in, in the asset's smallest unit; may be zero.
    /// @param salt Tells apart channels with otherwise equal terms.
    /// @return channelId keccak256(abi.encode(payer, signer, gateway, modelId, asset, salt)).
    function open(address gateway, address signer, uint256 modelId, address asset, uint128 amount, bytes32 salt)
        external
        payable
        returns (bytes32 channelId);

    /// @notice Adds money to a channel. Anyone may; it belongs to the channel's payer from then on.
    /// @param amount What to add; not zero.
    function topUp(bytes32 channelId, uint128 amount) external payable;

    /// @notice Claims vouchers. Only the gateway of every channel named may. One voucher that does not hold undoes the
    /// whole batch.
    /// @dev Neighbouring claims for the same model and asset are handed on in one distribution: sort by these.
    function claim(Claim[] calldata claims) external;

    /// @notice Asks for the rest; only the payer may. {withdraw} pays it after the delay.
    function requestWithdraw(bytes32 channelId) external;

    /// @notice Takes the request back; only the payer may.
    function cancelWithdraw(bytes32 channelId) external;

    /// @notice Pays the rest to the payer, who calls it, after the delay.
    /// @return amount What was paid.
    function withdraw(bytes32 channelId) external returns (uint128 amount);

    /// @notice Pays the rest to the payer at once; only the gateway may.
    /// @return amount What was paid.
    function release(bytes32 channelId) external returns (uint128 amount);

    /// @notice A channel's state.
    function channel(bytes32 channelId) external view returns (Channel memory);

    /// @notice What was claimed on a lane since the channel was opened.
    function claimed(bytes32 channelId, uint8 lane) external view returns (uint128);

    /// @notice The EIP-712 digest a voucher's signature signs.
    function voucherDigest(bytes32 channelId, uint8 lane, uint128 cumulative) external view returns (bytes32);

    /// @notice Time from asking for the rest to getting it, in seconds.
    function withdrawDelay() external view returns (uint64);

    /// @notice Longest withdrawal delay, in seconds.
    function MAX_WITHDRAW_DELAY() external view returns (uint64);

    /// @notice Number of lanes of a channel.
    function LANES() external view returns (uint8);

    /// @notice EIP-712 type hash of Voucher(bytes32 channelId,uint8 lane,uint128 cumulative).
    function VOUCHER_TYPEHASH() external view returns (bytes32);
}
