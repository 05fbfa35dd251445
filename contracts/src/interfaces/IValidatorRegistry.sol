// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IAssetErrors} from "./IAssetErrors.sol";

/// @title Registry of validators
/// @notice Validators stake ETH and name a BLS key: they share the validators' part of revenue now, and are the first
/// validator set of the sovereign chain later. There is no owner, and nothing takes a stake away.
///
/// Revenue, in ETH or any ERC-20, is shared by stake-time. Time is divided into periods of {PERIOD} seconds. What arrives
/// within a period is shared by the stake × seconds each validator had in that period, and can be claimed when the
/// period is over. A stake that comes and goes within a block has no time and so no share, whatever its size; one that
/// comes for the last hour has an hour's. Revenue counts when it arrives here, so {pull} it often: anyone may. What
/// arrives in a period without any stake moves on to the period in which it is next looked at, by {sync}, {pull} or
/// {claim}, until there is stake to share it.
///
/// Always: this contract's assets are at least stakes + what waits to be withdrawn + revenue not claimed, exactly so
/// after {sync}; and every unit of revenue of a period with stake is paid to its validators, to the last.
interface IValidatorRegistry is IAssetErrors {
    /// @notice A member of the validator set.
    struct Validator {
        address account;
        /// @notice What is staked, in wei.
        uint256 stake;
        /// @notice The BLS12-381 public key, compressed: 48 bytes.
        bytes key;
    }

    /// @notice A validator named its key.
    /// @param key Compressed, 48 bytes.
    event KeySet(address indexed account, bytes key);

    /// @notice A stake grew.
    event Staked(address indexed account, uint256 amount, uint256 stake);

    /// @notice A stake shrank; the amount can be withdrawn from then on.
    event Unstaked(address indexed account, uint256 amount, uint256 stake, uint64 withdrawableAt);

    /// @notice What was unstaked was paid out.
    event Withdrawn(address indexed account, address indexed to, uint256 amount);

    /// @notice Revenue arrived.
    event RevenueReceived(address indexed asset, uint64 indexed period, uint256 amount);

    /// @notice A validator was paid its share, at the address it named for that.
    event Claimed(address indexed asset, address indexed account, address to, uint256 amount);

    /// @notice An account named where it wants to be paid its share.
    event PayoutSet(address indexed account, address indexed to);

    /// @notice The proof is not the key's over {proofMessage}, or the key is no point of G1.
    error InvalidProof(address account);

    /// @notice Another validator has this key.
    error KeyTaken(address by);

    /// @notice The account has no key yet; {register} first.
    error NoKey(address account);

    /// @notice A stake must be zero, or this much.
    error StakeTooSmall(uint256 stake, uint256 min);

    /// @notice More than is staked.
    error InsufficientStake(address account, uint256 stake, uint256 amount);

    /// @notice Nothing waits to be withdrawn.
    error NothingUnstaked(address account);

    /// @notice The delay is not over.
    error WithdrawTooEarly(address account, uint64 withdrawableAt, uint256 timestamp);

    /// @notice A recipient of zero, or this contract.
    error InvalidRecipient(address recipient);

    /// @notice An unstaking delay of zero, or one that locks stakes in too long.
    error UnstakeDelayOutOfRange(uint64 delay, uint64 max);

    /// @notice Names the caller's BLS key, or another in its place, and stakes what is sent along.
    /// @param key The public key, uncompressed as EIP-2537 has it: x and y, 64 bytes each.
    /// @param proof The key's signature over {proofMessage}, uncompressed: 256 bytes. With the tag of proofs of
    /// possession, BLS_POP_BLS12381G2_XMD:SHA-256_SSWU_RO_POP_.
    function register(bytes calldata key, bytes calldata proof) external payable;

    /// @notice Adds what is sent along to the caller's stake. The whole must be at least {minStake}.
    function stake() external payable;

    /// @notice Takes an amount out of the caller's stake; {withdraw} pays it after {unstakeDelay}. It shares no revenue
    /// from now on. What is left staked must be nothing, or at least {minStake}.
    /// @dev What waits already waits along with it, from now.
    function unstake(uint256 amount) external;

    /// @notice Pays what the caller unstaked, after the delay.
    /// @param to Who gets it.
    /// @return amount What was paid, in wei.
    function withdraw(address payable to) external returns (uint256 amount);

    /// @notice Claims the validators' share of a model's revenue from the router, and {sync}s. Anyone may call it.
    /// @return amount What arrived.
    function pull(uint256 modelId, address asset) external returns (uint256 amount);

    /// @notice Counts what arrived without {pull} as revenue of the present period. Anyone may call it.
    /// @return amount What arrived.
    function sync(address asset) external returns (uint256 amount);

    /// @notice Pays a validator its share of all periods that are over. Anyone may call it.
    /// @dev Works through at most {MAX_POTS_PER_CLAIM} periods with revenue; call again for the rest. Nothing owed is no
    /// error.
    /// @return amount What was paid, in the asset's smallest unit.
    function claim(address asset, address account) external returns (uint256 amount);

    /// @notice Names where the caller wants to be paid its share; zero for itself.
    function setPayout(address to) external;

    /// @notice What an account could claim now, over all periods that are over.
    function owed(address asset, address account) external view returns (uint256);

    /// @notice Up to `count` validators from index `from` on. The order changes when one leaves: read all pages at one
    /// block.
    function validators(uint256 from, uint256 count) external view returns (Validator[] memory);

    /// @notice Number of validators with a stake.
    function validatorCount() external view returns (uint256);

    /// @notice An account's key, compressed; empty if it has none.
    function keyOf(address account) external view returns (bytes memory);

    /// @notice What an account has staked, in wei.
    function stakeOf(address account) external view returns (uint256);

    /// @notice All that is staked, in wei.
    function totalStake() external view returns (uint256);

    /// @notice What an account unstaked and has not withdrawn, and from when on it can.
    function unstaked(address account) external view returns (uint256 amount, uint64 withdrawableAt);

    /// @notice Stake × seconds an account had in a period so far, in wei × seconds.
    function stakeTime(address account, uint64 period) external view returns (uint256);

    /// @notice What a key signs to prove that its holder wants it to be this account's, here: keccak256(abi.encode(
    /// "Regalia validator", {deploymentId}, this contract, account, key)). A proof is worth nothing to any other account, nor
    /// in any other deployment.
    function proofMessage(address account, bytes calldata key) external view returns (bytes32);

    /// @notice The deployment that proofs are bound to; it outlives a move to another chain.
    function deploymentId() external view returns (bytes32);

    /// @notice Where an account is paid its share.
    function payoutOf(address account) external view returns (address);

    /// @notice Time from unstaking to withdrawing, in seconds.
    function unstakeDelay() external view returns (uint64);

    /// @notice Least stake there may be, in wei.
    function minStake() external view returns (uint128);

    /// @notice Length of a period, in seconds. Period n begins n × {PERIOD} seconds after the Unix epoch.
    function PERIOD() external view returns (uint64);

    /// @notice Longest unstaking delay, in seconds.
    function MAX_UNSTAKE_DELAY() external view returns (uint64);

    /// @notice Most periods one claim works through.
    function MAX_POTS_PER_CLAIM() external view returns (uint256);
}
