// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IAssetErrors} from "./IAssetErrors.sol";
import {IERC5267} from "@openzeppelin/contracts/interfaces/IERC5267.sol";

/// @title Escrow of payment channels for calls
/// @notice A payer puts money into a channel towards a gateway and a model. For each call the payer's signer signs a
/// voucher off chain; the gateway claims vouchers in batches, and what it claims goes to the model's revenue.
///
/// Lanes: a channel has {LANES} of them, so that calls can run in parallel without waiting for each other's voucher.
/// A voucher names a lane and the lane's cumulative amount; the newest voucher of a lane replaces all before it.
///
/// Leaving: the payer names an amount and gets it after the delay, in which the gateway can still claim; or both agree
/// and the payer gets it at once. What a gateway can rely on: a voucher that {available} covered when it was given is
/// paid in full if it is claimed within the delay of the next request, and for as long as there is none. A request that
/// waits takes its amount out of {available} at once, so a payer who withdraws late takes nothing a gateway counted on.
/// A voucher that could not be paid, or only in part, stays good for the rest when money comes in again.
///
/// One home: vouchers are signed for a deployment, not for a chain id, so they outlive a move of the whole state to
/// another chain. The contract knows the chain it is at home on and does nothing elsewhere. Before the state is taken,
/// the owner names the new home on the old chain ({rehome}); from then on the old chain refuses, and the state, which
/// carries the new home with it, is live on the chain of that id and on no other. Nothing here tells apart two chains
/// of the same id. Withdrawals asked for before the move wait a whole delay again from the first use in the new home,
/// so that the time of the move is nobody's loss.
///
/// Always: this contract's assets are the sum of the channels' balances, and Σ claimed ≤ Σ paid in for each channel.
interface ICallEscrow is IAssetErrors, IERC5267 {
    /// @notice What a channel is made of; see {channelIdOf}.
    struct Terms {
        /// @notice Who gets the rest.
        address payer;
        /// @notice Whose vouchers it honours: a key, or a contract by ERC-1271.
        address signer;
        /// @notice Who may claim.
        address gateway;
        /// @notice The model whose revenue the claims are.
        uint256 modelId;
        /// @notice What it is paid in: zero for ETH, else an ERC-20.
        address asset;
        /// @notice Tells apart channels with otherwise equal terms.
        bytes32 salt;
    }

    /// @notice A channel's state.
    struct Channel {
        address payer;
        address signer;
        address gateway;
        uint256 modelId;
        address asset;
        /// @notice What is in it, in the asset's smallest unit.
        uint128 balance;
        /// @notice What the payer asked for and can take from `withdrawableAt` on; above `balance` it means all.
        uint128 asked;
        /// @notice In seconds since the Unix epoch; zero if nothing is asked for.
        uint64 withdrawableAt;
        /// @notice How many agreed withdrawals there were; the number of the next.
        uint32 agreements;
    }

    /// @notice Vouchers of channels that share gateway (the caller), model and asset.
    struct Batch {
        uint256 modelId;
        address asset;
        /// @notice {VOUCHER_BYTES} bytes each: channel id (12), lane (1), cumulative amount (16), and the signature by a
        /// key in EIP-2098's form (64).
        bytes vouchers;
    }

    /// @notice A voucher with a signature of any form.
    struct Claim {
        bytes12 channelId;
        /// @notice Below {LANES}.
        uint8 lane;
        /// @notice All that is granted on the lane since the channel was opened, in the asset's smallest unit.
        uint128 cumulative;
        /// @notice The signer's signature of {voucherDigest}: 65 bytes r, s, v from a key, or what a contract accepts.
        bytes signature;
    }

    /// @notice A payment in by EIP-3009, signed by `from` as ReceiveWithAuthorization towards this contract, with the
    /// nonce that {authorizationNonce} gives: so it can pay for nothing but this channel.
    struct Authorization {
        address from;
        uint256 validAfter;
        uint256 validBefore;
        bytes32 salt;
        uint8 v;
        bytes32 r;
        bytes32 s;
    }

    /// @notice Why a voucher was not paid, or not in full.
    enum Fault {
        None,
        UnknownChannel,
        /// @notice The caller is not the channel's gateway.
        NotGateway,
        /// @notice The channel is for another model or asset than its batch.
        OtherTerms,
        InvalidLane,
        InvalidSignature,
        /// @notice It grants nothing beyond what was claimed on its lane.
        VoucherSpent,
        /// @notice It grants more than is in the channel.
        InsufficientBalance
    }

    /// @notice A channel was opened.
    event ChannelOpened(
        bytes12 indexed channelId,
        address indexed payer,
        address indexed gateway,
        address signer,
        uint256 modelId,
        address asset,
        bytes32 salt
    );

    /// @notice Money was added to a channel.
    event ChannelToppedUp(bytes12 indexed channelId, address indexed from, uint128 amount);

    /// @notice A gateway's claims became a model's revenue. Which vouchers they were is in the call's data.
    event Claimed(address indexed gateway, uint256 indexed modelId, address indexed asset, uint256 amount);

    /// @notice A voucher of a batch that is not strict was passed over, or paid in part.
    /// @param unpaid What the channel had no money for; the voucher stays good for it. Zero for every other fault.
    /// @param fault Why.
    event VoucherUnpaid(bytes12 indexed channelId, uint8 lane, uint128 cumulative, uint128 unpaid, Fault indexed fault);

    /// @notice The payer asked for money.
    event WithdrawRequested(bytes12 indexed channelId, uint128 amount, uint64 withdrawableAt);

    /// @notice The payer took the request back.
    event WithdrawCancelled(bytes12 indexed channelId);

    /// @notice Money went out of a channel to its payer, or where the payer said.
    /// @param agreed True if the gateway agreed to it, false if the delay was over.
    event Withdrawn(bytes12 indexed channelId, address indexed to, uint128 amount, bool agreed);

    /// @notice The contract has a new home; here it does nothing any more.
    event Rehomed(uint64 indexed from, uint64 indexed to);

    /// @notice First use at home: withdrawals asked for before wait a whole delay from now.
    event Arrived(uint64 indexed home);

    /// @notice There is no such channel.
    error UnknownChannel(bytes12 channelId);

    /// @notice The channel's id is taken by one of other terms; choose another salt.
    error ChannelIdTaken(bytes12 channelId);

    /// @notice There is no such model.
    error UnknownModel(uint256 modelId);

    /// @notice A payer, gateway or signer of zero.
    error ZeroAddress();

    /// @notice The caller is not the channel's payer.
    error NotPayer(bytes12 channelId, address caller);

    /// @notice The caller is not the channel's gateway.
    error NotGateway(bytes12 channelId, address caller);

    /// @notice There is no lane of this number.
    error InvalidLane(uint8 lane);

    /// @notice A voucher of a strict batch does not hold, or is not covered in full.
    error VoucherRefused(bytes12 channelId, uint8 lane, uint128 cumulative, Fault fault);

    /// @notice The packed vouchers are not a whole number of {VOUCHER_BYTES}.
    error WrongBatchLength(uint256 length);

    /// @notice There is nothing in the channel.
    error ChannelEmpty(bytes12 channelId);

    /// @notice A withdrawal was asked for already.
    error WithdrawPending(bytes12 channelId, uint64 withdrawableAt);

    /// @notice No withdrawal was asked for.
    error WithdrawNotRequested(bytes12 channelId);

    /// @notice The delay is not over.
    error WithdrawTooEarly(bytes12 channelId, uint64 withdrawableAt, uint256 timestamp);

    /// @notice The gateway's agreement was good until `deadline`.
    error AgreementExpired(bytes12 channelId, uint64 deadline);

    /// @notice The signature is not the gateway's over this agreement.
    error AgreementInvalid(bytes12 channelId);

    /// @notice A withdrawal delay of zero, in which no gateway could claim, or one that locks payers in too long.
    error WithdrawDelayOutOfRange(uint64 delay, uint64 max);

    /// @notice The contract is at home on another chain.
    error NotAtHome(uint64 home, uint256 here);

    /// @notice A new home that is none: zero, or this chain.
    error InvalidHome(uint64 home);

    /// @notice Opens a channel and puts money in; if it is open already, only puts money in. Anyone may, for any payer:
    /// the money belongs to the payer from then on. One L1 deposit transaction can carry it.
    /// @param terms The model must be registered.
    /// @param amount What to put in, in the asset's smallest unit: ETH sent along, or a token of which this contract may
    /// take it from the caller. May be zero.
    /// @return channelId As {channelIdOf} gives it.
    function open(Terms calldata terms, uint128 amount) external payable returns (bytes12 channelId);

    /// @notice {open} with money that the holder of an EIP-3009 token signed over; anyone may hand it in.
    function openWithAuthorization(Terms calldata terms, uint128 amount, Authorization calldata authorization)
        external
        returns (bytes12 channelId);

    /// @notice Adds money to a channel. Anyone may; it belongs to the channel's payer from then on.
    /// @dev Look at the {channel} first. {open} checks the terms, too.
    /// @param amount What to add; not zero.
    function topUp(bytes12 channelId, uint128 amount) external payable;

    /// @notice Claims vouchers that keys signed. Only the gateway of the channels can.
    /// @dev Each batch becomes one distribution of revenue.
    /// @param strict True: one voucher that does not hold, or is not covered in full, undoes everything. False: such a
    /// voucher is passed over, or paid as far as the channel's money goes, with {VoucherUnpaid}; so nothing a payer can
    /// do to one channel keeps the gateway from the others.
    /// @return amount What was claimed, over all batches.
    function claim(Batch[] calldata batches, bool strict) external returns (uint256 amount);

    /// @notice {claim} for signatures of any form: needed for signers that are contracts.
    /// @dev Neighbours of one model and asset make one distribution. A contract is asked with {SIGNATURE_GAS} at most.
    function claimSigned(Claim[] calldata claims, bool strict) external returns (uint256 amount);

    /// @notice Asks for money; only the payer may. {withdraw} pays it after the delay.
    /// @param amount Not zero. More than is in the channel means all there will be, top-ups until then included.
    function requestWithdraw(bytes12 channelId, uint128 amount) external;

    /// @notice Takes the request back; only the payer may.
    function cancelWithdraw(bytes12 channelId) external;

    /// @notice Pays what was asked for, or what is left if that is less; only the payer may, after the delay.
    /// @param to Who gets it.
    /// @return amount What was paid.
    function withdraw(bytes12 channelId, address to) external returns (uint128 amount);

    /// @notice Pays at once what the gateway signed over to the payer; only the payer may.
    /// @param amount What the gateway agreed to, or what is left if that is less.
    /// @param to Who gets it.
    /// @param deadline Until when the agreement is good.
    /// @param signature The gateway's over {agreementDigest}.
    /// @return paid What was paid.
    function withdrawAgreed(bytes12 channelId, uint128 amount, address to, uint64 deadline, bytes calldata signature)
        external
        returns (uint128 paid);

    /// @notice Pays back to the payer at once; only the gateway may.
    /// @param amount How much, or what is left if that is less.
    /// @return paid What was paid.
    function release(bytes12 channelId, uint128 amount) external returns (uint128 paid);

    /// @notice Makes the chain of another id the contract's home; only the owner may, and only at home. There is no way
    /// back on this chain but an upgrade of the contract.
    function rehome(uint64 chainId) external;

    /// @notice Notes the first use at home, as any use does. Anyone may, any number of times.
    function arrive() external;

    /// @notice A channel's state.
    function channel(bytes12 channelId) external view returns (Channel memory);

    /// @notice What is in a channel and not asked for: what a gateway may count on for vouchers it has yet to claim.
    function available(bytes12 channelId) external view returns (uint128);

    /// @notice What was claimed on a lane since the channel was opened.
    function claimed(bytes12 channelId, uint8 lane) external view returns (uint128);

    /// @notice A channel's id: the first 12 bytes of keccak256(abi.encode(terms)).
    function channelIdOf(Terms calldata terms) external pure returns (bytes12);

    /// @notice The nonce an EIP-3009 authorization for this channel must have: keccak256(abi.encode(keccak256(
    /// abi.encode(terms)), salt)).
    function authorizationNonce(Terms calldata terms, bytes32 salt) external pure returns (bytes32);

    /// @notice The EIP-712 digest a voucher's signature signs.
    function voucherDigest(bytes12 channelId, uint8 lane, uint128 cumulative) external view returns (bytes32);

    /// @notice The EIP-712 digest a gateway signs to let the payer have up to `amount` at once.
    /// @param number The channel's count of `agreements`; so each signature is good once.
    function agreementDigest(bytes12 channelId, uint128 amount, uint32 number, uint64 deadline)
        external
        view
        returns (bytes32);

    /// @notice What vouchers are bound to in place of a chain id; never changes.
    function deploymentId() external view returns (bytes32);

    /// @notice The id of the chain on which the contract works.
    function homeChainId() external view returns (uint64);

    /// @notice Time from asking for money to getting it, in seconds.
    function withdrawDelay() external view returns (uint64);

    /// @notice Longest withdrawal delay, in seconds.
    function MAX_WITHDRAW_DELAY() external view returns (uint64);

    /// @notice Number of lanes of a channel.
    function LANES() external view returns (uint8);

    /// @notice Length of a voucher in a {Batch}.
    function VOUCHER_BYTES() external view returns (uint256);

    /// @notice Gas with which a signer that is a contract is asked about a signature.
    function SIGNATURE_GAS() external view returns (uint256);

    /// @notice EIP-712 type hash of Voucher(bytes12 channelId,uint8 lane,uint128 cumulative).
    function VOUCHER_TYPEHASH() external view returns (bytes32);

    /// @notice EIP-712 type hash of Agreement(bytes12 channelId,uint128 amount,uint32 number,uint64 deadline).
    function AGREEMENT_TYPEHASH() external view returns (bytes32);
}
