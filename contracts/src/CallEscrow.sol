// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {ICallEscrow} from "./interfaces/ICallEscrow.sol";
import {IModelRegistry} from "./interfaces/IModelRegistry.sol";
import {IRevenueRouter} from "./interfaces/IRevenueRouter.sol";
import {AssetTransfer} from "./libraries/AssetTransfer.sol";
import {EIP712Upgradeable} from "@openzeppelin/contracts-upgradeable/utils/cryptography/EIP712Upgradeable.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {MessageHashUtils} from "@openzeppelin/contracts/utils/cryptography/MessageHashUtils.sol";
import {SignatureChecker} from "@openzeppelin/contracts/utils/cryptography/SignatureChecker.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

/// @title CallEscrow
/// @notice Escrow of payment channels for calls: see {ICallEscrow}.
contract CallEscrow is EIP712Upgradeable, ReentrancyGuardTransient, ICallEscrow {
    using SafeERC20 for IERC20;

    /// @inheritdoc ICallEscrow
    uint8 public constant LANES = 64;
    /// @inheritdoc ICallEscrow
    uint64 public constant MAX_WITHDRAW_DELAY = 30 days;
    /// @inheritdoc ICallEscrow
    bytes32 public constant VOUCHER_TYPEHASH = keccak256("Voucher(bytes32 channelId,uint8 lane,uint128 cumulative)");

    /// @dev A claim reads all of it but the payer, and writes the balance and a lane.
    struct ChannelState {
        address signer;
        uint64 withdrawableAt;
        address gateway;
        uint96 modelId;
        address asset;
        address payer;
        uint128 balance;
        /// @dev Two lanes a slot.
        uint128[LANES] claimed;
    }

    /// @custom:storage-location erc7201:regalia.storage.CallEscrow
    struct CallEscrowStorage {
        uint64 withdrawDelay;
        mapping(bytes32 channelId => ChannelState) channels;
    }

    /// @dev Claims for one model and asset that follow each other, collected to be distributed at once.
    struct Run {
        uint256 modelId;
        address asset;
        uint256 amount;
    }

    // keccak256(abi.encode(uint256(keccak256("regalia.storage.CallEscrow")) - 1)) & ~bytes32(uint256(0xff))
    bytes32 private constant STORAGE_SLOT = 0xc2ed289f66eee7928aa34e99cfa0d72a2f6c12a012ac5b27292c0e29ec323e00;

    /// @notice The registry that says which models there are.
    IModelRegistry public immutable models;
    /// @notice Where claims go.
    IRevenueRouter public immutable router;

    constructor(IModelRegistry models_, IRevenueRouter router_) {
        models = models_;
        router = router_;
        _disableInitializers();
    }

    /// @notice Sets the withdrawal delay, in seconds, 1 to {MAX_WITHDRAW_DELAY}; works once.
    function initialize(uint64 withdrawDelay_) external initializer {
        if (withdrawDelay_ == 0 || withdrawDelay_ > MAX_WITHDRAW_DELAY) {
            revert WithdrawDelayOutOfRange(withdrawDelay_, MAX_WITHDRAW_DELAY);
        }
        _state().withdrawDelay = withdrawDelay_;
    }

    /// @inheritdoc ICallEscrow
    function open(address gateway, address signer, uint256 modelId, address asset, uint128 amount, bytes32 salt)
        external
        payable
        nonReentrant
        returns (bytes32 channelId)
    {
        if (gateway == address(0) || signer == address(0)) revert ZeroAddress();
        if (models.versionCount(modelId) == 0) revert UnknownModel(modelId);
        channelId = keccak256(abi.encode(msg.sender, signer, gateway, modelId, asset, salt));
        ChannelState storage state = _state().channels[channelId];
        if (state.payer != address(0)) revert ChannelExists(channelId);
        (state.payer, state.signer, state.gateway) = (msg.sender, signer, gateway);
        // A registered model's id is a count, so it fits.
        (state.modelId, state.asset, state.balance) = (SafeCast.toUint96(modelId), asset, amount);
        emit ChannelOpened(channelId, msg.sender, gateway, signer, modelId, asset, amount);
        AssetTransfer.pull(asset, amount);
    }

    /// @inheritdoc ICallEscrow
    function topUp(bytes32 channelId, uint128 amount) external payable nonReentrant {
        ChannelState storage state = _channel(channelId);
        if (amount == 0) revert ZeroAmount();
        state.balance += amount;
        emit ChannelToppedUp(channelId, msg.sender, amount);
        AssetTransfer.pull(state.asset, amount);
    }

    /// @inheritdoc ICallEscrow
    function claim(Claim[] calldata claims) external nonReentrant {
        bytes32 domain = _domainSeparatorV4();
        Run memory run;
        for (uint256 i = 0; i < claims.length; ++i) {
            ChannelState storage state = _channel(claims[i].channelId);
            uint128 amount = _settle(state, claims[i], domain);
            (uint256 modelId, address asset) = (state.modelId, state.asset);
            if (modelId != run.modelId || asset != run.asset) {
                _distribute(run);
                run = Run(modelId, asset, 0);
            }
            run.amount += amount;
        }
        _distribute(run);
    }

    /// @inheritdoc ICallEscrow
    function requestWithdraw(bytes32 channelId) external {
        ChannelState storage state = _channelOfPayer(channelId);
        if (state.withdrawableAt != 0) revert WithdrawPending(channelId, state.withdrawableAt);
        state.withdrawableAt = SafeCast.toUint64(block.timestamp + _state().withdrawDelay);
        emit WithdrawRequested(channelId, state.withdrawableAt);
    }

    /// @inheritdoc ICallEscrow
    function cancelWithdraw(bytes32 channelId) external {
        ChannelState storage state = _channelOfPayer(channelId);
        if (state.withdrawableAt == 0) revert WithdrawNotRequested(channelId);
        state.withdrawableAt = 0;
        emit WithdrawCancelled(channelId);
    }

    /// @inheritdoc ICallEscrow
    function withdraw(bytes32 channelId) external nonReentrant returns (uint128 amount) {
        ChannelState storage state = _channelOfPayer(channelId);
        uint64 withdrawableAt = state.withdrawableAt;
        if (withdrawableAt == 0) revert WithdrawNotRequested(channelId);
        if (block.timestamp < withdrawableAt) revert WithdrawTooEarly(channelId, withdrawableAt, block.timestamp);
        return _empty(channelId, state, false);
    }

    /// @inheritdoc ICallEscrow
    function release(bytes32 channelId) external nonReentrant returns (uint128 amount) {
        ChannelState storage state = _channel(channelId);
        if (state.gateway != msg.sender) revert NotGateway(channelId, msg.sender);
        return _empty(channelId, state, true);
    }

    /// @inheritdoc ICallEscrow
    function channel(bytes32 channelId) external view returns (Channel memory) {
        ChannelState storage state = _channel(channelId);
        return Channel({
            payer: state.payer,
            signer: state.signer,
            gateway: state.gateway,
            modelId: state.modelId,
            asset: state.asset,
            balance: state.balance,
            withdrawableAt: state.withdrawableAt
        });
    }

    /// @inheritdoc ICallEscrow
    function claimed(bytes32 channelId, uint8 lane) external view returns (uint128) {
        if (lane >= LANES) revert InvalidLane(lane);
        return _channel(channelId).claimed[lane];
    }

    /// @inheritdoc ICallEscrow
    function voucherDigest(bytes32 channelId, uint8 lane, uint128 cumulative) external view returns (bytes32) {
        return _digest(_domainSeparatorV4(), channelId, lane, cumulative);
    }

    /// @inheritdoc ICallEscrow
    function withdrawDelay() external view returns (uint64) {
        return _state().withdrawDelay;
    }

    /// @dev Checks one claim and books it; returns what it takes out of the channel.
    function _settle(ChannelState storage state, Claim calldata one, bytes32 domain) private returns (uint128 amount) {
        (bytes32 channelId, uint8 lane, uint128 cumulative) = (one.channelId, one.lane, one.cumulative);
        if (state.gateway != msg.sender) revert NotGateway(channelId, msg.sender);
        if (lane >= LANES) revert InvalidLane(lane);
        uint128 before = state.claimed[lane];
        if (cumulative <= before) revert VoucherSpent(channelId, lane, before, cumulative);
        amount = cumulative - before;
        uint128 balance = state.balance;
        if (amount > balance) revert InsufficientBalance(channelId, balance, amount);
        if (!_isSignedBy(state.signer, _digest(domain, channelId, lane, cumulative), one.signature)) {
            revert InvalidSignature(channelId, lane, cumulative);
        }
        state.claimed[lane] = cumulative;
        state.balance = balance - amount;
        emit VoucherClaimed(channelId, lane, cumulative, amount);
    }

    /// @dev A key's own signature counts even when its account has code. Otherwise a payer could void the vouchers a
    /// gateway holds by delegating the account (EIP-7702) to code that denies them.
    function _isSignedBy(address signer, bytes32 digest, bytes calldata signature) private view returns (bool) {
        (address recovered, ECDSA.RecoverError err,) = ECDSA.tryRecoverCalldata(digest, signature);
        if (err == ECDSA.RecoverError.NoError && recovered == signer) return true;
        return signer.code.length > 0 && SignatureChecker.isValidERC1271SignatureNowCalldata(signer, digest, signature);
    }

    function _distribute(Run memory run) private {
        if (run.amount == 0) return;
        if (run.asset == AssetTransfer.ETH) {
            router.distribute{value: run.amount}(run.modelId, run.asset, run.amount);
        } else {
            IERC20(run.asset).forceApprove(address(router), run.amount);
            router.distribute(run.modelId, run.asset, run.amount);
        }
    }

    /// @dev Pays all that is in a channel to its payer. What was claimed on its lanes stays, so no voucher counts twice.
    function _empty(bytes32 channelId, ChannelState storage state, bool released) private returns (uint128 amount) {
        amount = state.balance;
        if (amount == 0) revert ChannelEmpty(channelId);
        address payer = state.payer;
        state.balance = 0;
        state.withdrawableAt = 0;
        emit ChannelEmptied(channelId, payer, amount, released);
        AssetTransfer.push(state.asset, payer, amount);
    }

    function _digest(bytes32 domain, bytes32 channelId, uint8 lane, uint128 cumulative) private pure returns (bytes32) {
        bytes32 voucher = keccak256(abi.encode(VOUCHER_TYPEHASH, channelId, lane, cumulative));
        return MessageHashUtils.toTypedDataHash(domain, voucher);
    }

    function _channel(bytes32 channelId) private view returns (ChannelState storage state) {
        state = _state().channels[channelId];
        // No channel has a gateway of zero; and whoever asks needs that slot anyway.
        if (state.gateway == address(0)) revert UnknownChannel(channelId);
    }

    function _channelOfPayer(bytes32 channelId) private view returns (ChannelState storage state) {
        state = _channel(channelId);
        if (state.payer != msg.sender) revert NotPayer(channelId, msg.sender);
    }

    /// @dev The domain's name and version are constants here, not storage: nobody pays for reading them.
    function _EIP712Name() internal pure override returns (string memory) {
        return "Regalia CallEscrow";
    }

    function _EIP712Version() internal pure override returns (string memory) {
        return "1";
    }

    function _state() private pure returns (CallEscrowStorage storage $) {
        assembly ("memory-safe") {
            $.slot := STORAGE_SLOT
        }
    }
}
