// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {ICallEscrow} from "../interfaces/ICallEscrow.sol";
import {DeploymentDomain} from "../libraries/DeploymentDomain.sol";
import {Signature} from "../libraries/Signature.sol";
import {Voucher} from "../libraries/Voucher.sol";
import {OwnableUpgradeable} from "@openzeppelin/contracts-upgradeable/access/OwnableUpgradeable.sol";
import {IERC5267} from "@openzeppelin/contracts/interfaces/IERC5267.sol";
import {MessageHashUtils} from "@openzeppelin/contracts/utils/cryptography/MessageHashUtils.sol";

/// @title What channels are
/// @notice The part of {CallEscrow} that moves no money: what is stored and where, what is signed, and which chain all
/// of it is at home on.
abstract contract Channels is OwnableUpgradeable, ICallEscrow {
    /// @inheritdoc ICallEscrow
    bytes32 public constant VOUCHER_TYPEHASH = keccak256("Voucher(bytes12 channelId,uint8 lane,uint128 cumulative)");
    /// @inheritdoc ICallEscrow
    bytes32 public constant AGREEMENT_TYPEHASH =
        keccak256("Agreement(bytes12 channelId,uint128 amount,uint32 number,uint64 deadline)");
    /// @inheritdoc ICallEscrow
    uint8 public constant LANES = uint8(Voucher.LANES);
    /// @inheritdoc ICallEscrow
    uint256 public constant VOUCHER_BYTES = Voucher.BYTES;
    /// @inheritdoc ICallEscrow
    uint256 public constant SIGNATURE_GAS = Signature.GAS;
    /// @inheritdoc ICallEscrow
    uint64 public constant MAX_WITHDRAW_DELAY = 30 days;

    /// @dev What a channel is and what its payer asked for; its money is in the cells.
    struct ChannelState {
        address payer;
        uint64 withdrawableAt;
        uint32 agreements;
        address signer;
        uint96 modelId;
        address gateway;
        address asset;
        uint128 asked;
    }

    /// @dev One slot.
    struct Config {
        uint64 withdrawDelay;
        uint64 homeChainId;
        /// @dev Zero until the first use in this home.
        uint64 arrivedAt;
    }

    /// @custom:storage-location erc7201:regalia.storage.CallEscrow
    struct CallEscrowStorage {
        Config config;
        bytes32 deploymentId;
        mapping(bytes12 channelId => ChannelState) channels;
        /// @dev By keccak256(abi.encode(gateway, modelId, asset)). For what a cell is see {Voucher-pay}.
        mapping(bytes32 book => mapping(address signer => mapping(bytes12 channelId => uint128[65]))) cells;
    }

    // keccak256(abi.encode(uint256(keccak256("regalia.storage.CallEscrow")) - 1)) & ~bytes32(uint256(0xff))
    bytes32 private constant STORAGE_SLOT = 0xc2ed289f66eee7928aa34e99cfa0d72a2f6c12a012ac5b27292c0e29ec323e00;

    string private constant NAME = "Regalia CallEscrow";
    string private constant VERSION = "1";

    /// @dev Whatever moves money, or starts a clock, works at home only.
    modifier atHome() {
        _requireHome();
        _;
    }

    /// @inheritdoc ICallEscrow
    function rehome(uint64 chainId) external onlyOwner atHome {
        if (chainId == 0 || chainId == block.chainid) revert InvalidHome(chainId);
        Config storage config = _state().config;
        emit Rehomed(config.homeChainId, chainId);
        (config.homeChainId, config.arrivedAt) = (chainId, 0);
    }

    /// @inheritdoc ICallEscrow
    function arrive() external atHome {}

    /// @inheritdoc ICallEscrow
    function channel(bytes12 channelId) external view returns (Channel memory) {
        ChannelState storage state = _channel(channelId);
        return Channel({
            payer: state.payer,
            signer: state.signer,
            gateway: state.gateway,
            modelId: state.modelId,
            asset: state.asset,
            balance: _cells(channelId, state)[0],
            asked: state.asked,
            withdrawableAt: _withdrawableAt(state),
            agreements: state.agreements
        });
    }

    /// @inheritdoc ICallEscrow
    function available(bytes12 channelId) external view returns (uint128) {
        ChannelState storage state = _channel(channelId);
        uint128 balance = _cells(channelId, state)[0];
        return state.asked < balance ? balance - state.asked : 0;
    }

    /// @inheritdoc ICallEscrow
    function claimed(bytes12 channelId, uint8 lane) external view returns (uint128) {
        if (lane >= LANES) revert InvalidLane(lane);
        return _cells(channelId, _channel(channelId))[uint256(lane) + 1];
    }

    /// @inheritdoc ICallEscrow
    function voucherDigest(bytes12 channelId, uint8 lane, uint128 cumulative) external view returns (bytes32) {
        return Voucher.digest(_domainSeparator(), channelId, lane, cumulative);
    }

    /// @inheritdoc ICallEscrow
    function deploymentId() external view returns (bytes32) {
        return _state().deploymentId;
    }

    /// @inheritdoc ICallEscrow
    function homeChainId() external view returns (uint64) {
        return _state().config.homeChainId;
    }

    /// @inheritdoc ICallEscrow
    function withdrawDelay() external view returns (uint64) {
        return _state().config.withdrawDelay;
    }

    /// @inheritdoc IERC5267
    function eip712Domain()
        external
        view
        returns (
            bytes1 fields,
            string memory name,
            string memory version,
            uint256 chainId,
            address verifyingContract,
            bytes32 salt,
            uint256[] memory extensions
        )
    {
        (fields, name, version, chainId) = (DeploymentDomain.FIELDS, NAME, VERSION, 0);
        (verifyingContract, salt, extensions) = (address(this), _state().deploymentId, new uint256[](0));
    }

    /// @inheritdoc ICallEscrow
    function agreementDigest(bytes12 channelId, uint128 amount, uint32 number, uint64 deadline)
        public
        view
        returns (bytes32)
    {
        bytes32 agreement = keccak256(abi.encode(AGREEMENT_TYPEHASH, channelId, amount, number, deadline));
        return MessageHashUtils.toTypedDataHash(_domainSeparator(), agreement);
    }

    /// @inheritdoc ICallEscrow
    function channelIdOf(Terms calldata terms) public pure returns (bytes12) {
        return bytes12(keccak256(abi.encode(terms)));
    }

    /// @inheritdoc ICallEscrow
    function authorizationNonce(Terms calldata terms, bytes32 salt) public pure returns (bytes32) {
        return keccak256(abi.encode(keccak256(abi.encode(terms)), salt));
    }

    function _requireHome() internal {
        Config storage config = _state().config;
        uint64 home = config.homeChainId;
        if (block.chainid != home) revert NotAtHome(home, block.chainid);
        if (config.arrivedAt != 0) return;
        config.arrivedAt = uint64(block.timestamp);
        emit Arrived(home);
    }

    /// @dev A request that came along from another chain waits from the arrival here.
    function _withdrawableAt(ChannelState storage state) internal view returns (uint64 at) {
        at = state.withdrawableAt;
        if (at == 0) return 0;
        Config memory config = _state().config;
        uint64 arrivedAt = config.arrivedAt == 0 ? uint64(block.timestamp) : config.arrivedAt;
        if (at < arrivedAt + config.withdrawDelay) at = arrivedAt + config.withdrawDelay;
    }

    function _domainSeparator() internal view returns (bytes32) {
        return DeploymentDomain.separator(NAME, VERSION, _state().deploymentId);
    }

    function _cells(bytes12 channelId, ChannelState storage state) internal view returns (uint128[65] storage) {
        bytes32 book = keccak256(abi.encode(state.gateway, state.modelId, state.asset));
        return _state().cells[book][state.signer][channelId];
    }

    function _channel(bytes12 channelId) internal view returns (ChannelState storage state) {
        state = _state().channels[channelId];
        if (state.payer == address(0)) revert UnknownChannel(channelId);
    }

    function _channelOfPayer(bytes12 channelId) internal view returns (ChannelState storage state) {
        state = _channel(channelId);
        if (state.payer != msg.sender) revert NotPayer(channelId, msg.sender);
    }

    function _state() internal pure returns (CallEscrowStorage storage $) {
        assembly ("memory-safe") {
            $.slot := STORAGE_SLOT
        }
    }
}
