// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {Channels} from "./escrow/Channels.sol";
import {ICallEscrow} from "./interfaces/ICallEscrow.sol";
import {IModelRegistry} from "./interfaces/IModelRegistry.sol";
import {IRevenueRouter} from "./interfaces/IRevenueRouter.sol";
import {AssetTransfer} from "./libraries/AssetTransfer.sol";
import {Signature} from "./libraries/Signature.sol";
import {Voucher} from "./libraries/Voucher.sol";
import {IERC3009} from "@openzeppelin/contracts/interfaces/draft-IERC3009.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

/// @title CallEscrow
/// @notice Escrow of payment channels for calls: see {ICallEscrow}.
/// @dev A claim must touch one slot per channel to be cheap, and that slot holds nothing but money. Who may take it is in
/// the slot's place: its key is made of gateway (the caller), model, asset, signer and channel id, and a batch takes the
/// signer from the signature. A signature that does not hold, or of a channel that is another gateway's, leads to a
/// slot where nothing ever was, and nothing is paid. The channel's terms lie elsewhere and are read only to say why.
contract CallEscrow is Channels, ReentrancyGuardTransient {
    using SafeERC20 for IERC20;
    using Voucher for uint128[65];

    /// @notice The registry that says which models there are.
    IModelRegistry public immutable models;
    /// @notice Where claims go.
    IRevenueRouter public immutable router;

    constructor(IModelRegistry models_, IRevenueRouter router_) {
        models = models_;
        router = router_;
        _disableInitializers();
    }

    /// @notice Sets the terms; works once.
    /// @param owner_ Who may {rehome}.
    /// @param deploymentId_ What vouchers are bound to; no two deployments may share it.
    /// @param homeChainId_ The chain this is for.
    /// @param withdrawDelay_ In seconds, 1 to {MAX_WITHDRAW_DELAY}.
    function initialize(address owner_, bytes32 deploymentId_, uint64 homeChainId_, uint64 withdrawDelay_)
        external
        initializer
    {
        if (withdrawDelay_ == 0 || withdrawDelay_ > MAX_WITHDRAW_DELAY) {
            revert WithdrawDelayOutOfRange(withdrawDelay_, MAX_WITHDRAW_DELAY);
        }
        if (homeChainId_ == 0) revert InvalidHome(homeChainId_);
        __Ownable_init(owner_);
        _state().config = Config(withdrawDelay_, homeChainId_, 0);
        _state().deploymentId = deploymentId_;
    }

    /// @inheritdoc ICallEscrow
    function open(Terms calldata terms, uint128 amount)
        external
        payable
        nonReentrant
        atHome
        returns (bytes12 channelId)
    {
        ChannelState storage state;
        (channelId, state) = _openOnce(terms);
        _credit(channelId, state, msg.sender, amount);
        AssetTransfer.pull(terms.asset, amount);
    }

    /// @inheritdoc ICallEscrow
    function openWithAuthorization(Terms calldata terms, uint128 amount, Authorization calldata authorization)
        external
        nonReentrant
        atHome
        returns (bytes12 channelId)
    {
        if (amount == 0) revert ZeroAmount();
        ChannelState storage state;
        (channelId, state) = _openOnce(terms);
        _credit(channelId, state, authorization.from, amount);
        IERC20 token = IERC20(terms.asset);
        uint256 before = token.balanceOf(address(this));
        IERC3009(terms.asset)
            .receiveWithAuthorization(
                authorization.from,
                address(this),
                amount,
                authorization.validAfter,
                authorization.validBefore,
                authorizationNonce(terms, authorization.salt),
                authorization.v,
                authorization.r,
                authorization.s
            );
        AssetTransfer.requireReceived(terms.asset, before, amount);
    }

    /// @inheritdoc ICallEscrow
    function topUp(bytes12 channelId, uint128 amount) external payable nonReentrant atHome {
        ChannelState storage state = _channel(channelId);
        if (amount == 0) revert ZeroAmount();
        _credit(channelId, state, msg.sender, amount);
        AssetTransfer.pull(state.asset, amount);
    }

    /// @inheritdoc ICallEscrow
    function claim(Batch[] calldata batches, bool strict) external nonReentrant atHome returns (uint256 amount) {
        Voucher.reserve();
        bytes32 domain = _domainSeparator();
        for (uint256 i = 0; i < batches.length; ++i) {
            uint256 sum = _settle(batches[i], domain, strict);
            _distribute(batches[i].modelId, batches[i].asset, sum);
            amount += sum;
        }
    }

    /// @inheritdoc ICallEscrow
    function claimSigned(Claim[] calldata claims, bool strict) external nonReentrant atHome returns (uint256 amount) {
        bytes32 domain = _domainSeparator();
        (uint256 modelId, address asset, uint256 sum) = (0, address(0), 0);
        for (uint256 i = 0; i < claims.length; ++i) {
            ChannelState storage state = _state().channels[claims[i].channelId];
            if (state.modelId != modelId || state.asset != asset) {
                _distribute(modelId, asset, sum);
                (modelId, asset, sum) = (state.modelId, state.asset, 0);
            }
            uint256 paid = _settleOne(state, claims[i], domain, strict);
            sum += paid;
            amount += paid;
        }
        _distribute(modelId, asset, sum);
    }

    /// @inheritdoc ICallEscrow
    function requestWithdraw(bytes12 channelId, uint128 amount) external atHome {
        ChannelState storage state = _channelOfPayer(channelId);
        if (amount == 0) revert ZeroAmount();
        if (state.withdrawableAt != 0) revert WithdrawPending(channelId, _withdrawableAt(state));
        uint64 at = SafeCast.toUint64(block.timestamp + _state().config.withdrawDelay);
        (state.withdrawableAt, state.asked) = (at, amount);
        emit WithdrawRequested(channelId, amount, at);
    }

    /// @inheritdoc ICallEscrow
    function cancelWithdraw(bytes12 channelId) external atHome {
        ChannelState storage state = _channelOfPayer(channelId);
        if (state.withdrawableAt == 0) revert WithdrawNotRequested(channelId);
        (state.withdrawableAt, state.asked) = (0, 0);
        emit WithdrawCancelled(channelId);
    }

    /// @inheritdoc ICallEscrow
    function withdraw(bytes12 channelId, address to) external nonReentrant atHome returns (uint128 amount) {
        ChannelState storage state = _channelOfPayer(channelId);
        uint64 at = _withdrawableAt(state);
        if (at == 0) revert WithdrawNotRequested(channelId);
        if (block.timestamp < at) revert WithdrawTooEarly(channelId, at, block.timestamp);
        amount = state.asked;
        (state.withdrawableAt, state.asked) = (0, 0);
        return _payOut(channelId, state, to, amount, false);
    }

    /// @inheritdoc ICallEscrow
    function withdrawAgreed(bytes12 channelId, uint128 amount, address to, uint64 deadline, bytes calldata signature)
        external
        nonReentrant
        atHome
        returns (uint128)
    {
        ChannelState storage state = _channelOfPayer(channelId);
        if (block.timestamp > deadline) revert AgreementExpired(channelId, deadline);
        bytes32 digest = agreementDigest(channelId, amount, state.agreements++, deadline);
        if (!Signature.isBy(state.gateway, digest, signature)) revert AgreementInvalid(channelId);
        return _payOut(channelId, state, to, amount, true);
    }

    /// @inheritdoc ICallEscrow
    function release(bytes12 channelId, uint128 amount) external nonReentrant atHome returns (uint128) {
        ChannelState storage state = _channel(channelId);
        if (state.gateway != msg.sender) revert NotGateway(channelId, msg.sender);
        return _payOut(channelId, state, state.payer, amount, true);
    }

    /// @dev Writes the terms of a channel that is new; makes sure that one that is not has these. The id is short, so
    /// two sets of terms with one id can be made on purpose: whoever is second must not pay into the first.
    function _openOnce(Terms calldata terms) private returns (bytes12 channelId, ChannelState storage state) {
        channelId = channelIdOf(terms);
        state = _state().channels[channelId];
        if (state.payer == address(0)) {
            if (terms.payer == address(0) || terms.signer == address(0) || terms.gateway == address(0)) {
                revert ZeroAddress();
            }
            if (models.versionCount(terms.modelId) == 0) revert UnknownModel(terms.modelId);
            (state.payer, state.signer, state.gateway) = (terms.payer, terms.signer, terms.gateway);
            // A registered model's id is a count, so it fits.
            (state.modelId, state.asset) = (SafeCast.toUint96(terms.modelId), terms.asset);
            emit ChannelOpened(
                channelId, terms.payer, terms.gateway, terms.signer, terms.modelId, terms.asset, terms.salt
            );
        } else if (
            state.payer != terms.payer || state.signer != terms.signer || state.gateway != terms.gateway
                || state.modelId != terms.modelId || state.asset != terms.asset
        ) {
            revert ChannelIdTaken(channelId);
        }
    }

    function _credit(bytes12 channelId, ChannelState storage state, address from, uint128 amount) private {
        if (amount == 0) return;
        _cells(channelId, state)[0] += amount;
        emit ChannelToppedUp(channelId, from, amount);
    }

    /// @dev Pays the vouchers of a batch out of their channels; the sum is still to be handed on.
    function _settle(Batch calldata batch, bytes32 domain, bool strict) private returns (uint256 sum) {
        bytes calldata packed = batch.vouchers;
        if (packed.length % Voucher.BYTES != 0) revert WrongBatchLength(packed.length);
        mapping(address signer => mapping(bytes12 channelId => uint128[65])) storage book =
            _state().cells[keccak256(abi.encode(msg.sender, batch.modelId, batch.asset))];
        uint256 start;
        assembly ("memory-safe") {
            start := packed.offset
        }
        for (uint256 offset = 0; offset < packed.length; offset += Voucher.BYTES) {
            (uint256 paid, uint256 at, address signer, uint256 unpaid) =
                Voucher.settle(book, domain, start + offset, start + packed.length);
            sum += paid;
            offset = at - start;
            // A voucher grants a uint128 at most, and unpaid is part of it.
            // forge-lint: disable-next-line(unsafe-typecast)
            if (offset < packed.length) _blame(batch, offset, signer, uint128(unpaid), strict);
        }
    }

    /// @dev {_settle} for one voucher of any signature, whose channel is known.
    function _settleOne(ChannelState storage state, Claim calldata one, bytes32 domain, bool strict)
        private
        returns (uint128 paid)
    {
        uint128 unpaid = one.cumulative;
        bool signed = state.gateway == msg.sender && one.lane < LANES
            && Signature.isBy(
                state.signer, Voucher.digest(domain, one.channelId, one.lane, one.cumulative), one.signature
            );
        if (signed) (paid, unpaid) = _cells(one.channelId, state).pay(one.lane, one.cumulative);
        if (paid != 0 && unpaid == 0) return paid;
        Fault fault = _faultOf(state, one.lane, signed, unpaid);
        _report(one.channelId, one.lane, one.cumulative, unpaid, fault, strict);
    }

    /// @dev Says what is wrong with a voucher of a batch.
    function _blame(Batch calldata batch, uint256 offset, address signer, uint128 unpaid, bool strict) private {
        (bytes12 channelId, uint8 lane, uint128 cumulative) = Voucher.read(batch.vouchers, offset);
        ChannelState storage state = _state().channels[channelId];
        Fault fault = _faultOf(state, lane, signer == state.signer, unpaid);
        if (state.gateway == msg.sender && (state.modelId != batch.modelId || state.asset != batch.asset)) {
            fault = Fault.OtherTerms;
        }
        _report(channelId, lane, cumulative, unpaid, fault, strict);
    }

    /// @dev Why a voucher was not paid in full, from the first thing that is wrong.
    function _faultOf(ChannelState storage state, uint8 lane, bool signed, uint128 unpaid)
        private
        view
        returns (Fault)
    {
        if (state.gateway == address(0)) return Fault.UnknownChannel;
        if (state.gateway != msg.sender) return Fault.NotGateway;
        if (lane >= LANES) return Fault.InvalidLane;
        if (!signed) return Fault.InvalidSignature;
        return unpaid == 0 ? Fault.VoucherSpent : Fault.InsufficientBalance;
    }

    function _report(bytes12 channelId, uint8 lane, uint128 cumulative, uint128 unpaid, Fault fault, bool strict)
        private
    {
        if (strict) revert VoucherRefused(channelId, lane, cumulative, fault);
        emit VoucherUnpaid(channelId, lane, cumulative, fault == Fault.InsufficientBalance ? unpaid : 0, fault);
    }

    function _distribute(uint256 modelId, address asset, uint256 amount) private {
        if (amount == 0) return;
        emit Claimed(msg.sender, modelId, asset, amount);
        if (asset == AssetTransfer.ETH) {
            router.distribute{value: amount}(modelId, asset, amount);
        } else {
            IERC20(asset).forceApprove(address(router), amount);
            router.distribute(modelId, asset, amount);
        }
    }

    /// @dev Pays up to `amount` out of a channel. What was claimed on its lanes stays, so no voucher counts twice.
    function _payOut(bytes12 channelId, ChannelState storage state, address to, uint128 amount, bool agreed)
        private
        returns (uint128 paid)
    {
        if (to == address(0)) revert ZeroAddress();
        uint128[65] storage cells = _cells(channelId, state);
        uint128 balance = cells[0];
        paid = amount < balance ? amount : balance;
        if (paid == 0) revert ChannelEmpty(channelId);
        cells[0] = balance - paid;
        emit Withdrawn(channelId, to, paid, agreed);
        AssetTransfer.push(state.asset, to, paid);
    }
}
