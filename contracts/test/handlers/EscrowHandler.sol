// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {CallEscrow} from "../../src/CallEscrow.sol";
import {ModelRegistry} from "../../src/ModelRegistry.sol";
import {ICallEscrow} from "../../src/interfaces/ICallEscrow.sol";
import {Releases} from "../Releases.sol";
import {Token} from "../Tokens.sol";
import {Test} from "forge-std/Test.sol";

/// @notice Opens, fills, claims from and leaves channels at random, and keeps its own books of each.
contract EscrowHandler is Test {
    CallEscrow private immutable escrow;
    address public immutable gateway = makeAddr("gateway");
    address[2] public assets;
    uint256[2] public modelIds;
    address[3] public payers = [makeAddr("payer0"), makeAddr("payer1"), makeAddr("payer2")];
    address private immutable signer;
    uint256 private immutable key;

    bytes32[] public channelIds;
    mapping(bytes32 channelId => uint256) public paidIn;
    mapping(bytes32 channelId => uint256) public claimed;
    mapping(bytes32 channelId => uint256) public paidBack;
    mapping(uint256 modelId => mapping(address asset => uint256)) public revenue;
    mapping(address payer => mapping(address asset => uint256)) public returned;

    constructor(ModelRegistry models, CallEscrow escrow_, Token token) {
        escrow = escrow_;
        assets = [address(0), address(token)];
        (signer, key) = makeAddrAndKey("signer");
        for (uint256 i = 0; i < 2; ++i) {
            modelIds[i] = models.register(makeAddr("owner"), Releases.plain(), Releases.noParents());
        }
    }

    function channelCount() external view returns (uint256) {
        return channelIds.length;
    }

    function open(uint256 seed, uint128 amount) external {
        amount = uint128(bound(amount, 0, 1e24));
        (address payer, address asset) = (payers[seed % 3], assets[seed / 3 % 2]);
        uint256 value = _fund(asset, payer, amount);
        vm.prank(payer);
        bytes32 id = escrow.open{value: value}(
            gateway, signer, modelIds[seed / 6 % 2], asset, amount, bytes32(channelIds.length)
        );
        channelIds.push(id);
        paidIn[id] += amount;
    }

    function topUp(uint256 seed, uint128 amount) external {
        if (channelIds.length == 0) return;
        bytes32 id = channelIds[seed % channelIds.length];
        amount = uint128(bound(amount, 1, 1e24));
        uint256 value = _fund(escrow.channel(id).asset, address(this), amount);
        escrow.topUp{value: value}(id, amount);
        paidIn[id] += amount;
    }

    /// @dev One batch over up to three channels, each on a lane of its own.
    function claim(uint256 seed, uint128[3] calldata amounts) external {
        if (channelIds.length == 0) return;
        ICallEscrow.Claim[] memory claims = new ICallEscrow.Claim[](3);
        uint256 count = 0;
        for (uint256 i = 0; i < 3; ++i) {
            bytes32 id = channelIds[uint256(keccak256(abi.encode(seed, i))) % channelIds.length];
            ICallEscrow.Channel memory channel = escrow.channel(id);
            uint128 left = channel.balance - _pending(claims, count, id);
            if (left == 0) continue;
            uint8 lane = uint8((seed % 64 + i) % 64);
            uint128 amount = uint128(bound(amounts[i], 1, left));
            uint128 cumulative = escrow.claimed(id, lane) + amount;
            claims[count++] = ICallEscrow.Claim(id, lane, cumulative, _sign(id, lane, cumulative));
            claimed[id] += amount;
            revenue[channel.modelId][channel.asset] += amount;
        }
        assembly ("memory-safe") {
            mstore(claims, count)
        }
        vm.prank(gateway);
        escrow.claim(claims);
    }

    function requestWithdraw(uint256 seed) external {
        if (channelIds.length == 0) return;
        bytes32 id = channelIds[seed % channelIds.length];
        ICallEscrow.Channel memory channel = escrow.channel(id);
        if (channel.withdrawableAt != 0 && seed % 4 != 0) return;
        vm.prank(channel.payer);
        if (channel.withdrawableAt == 0) escrow.requestWithdraw(id);
        else escrow.cancelWithdraw(id);
    }

    function withdraw(uint256 seed) external {
        if (channelIds.length == 0) return;
        bytes32 id = channelIds[seed % channelIds.length];
        ICallEscrow.Channel memory channel = escrow.channel(id);
        if (channel.balance == 0 || channel.withdrawableAt == 0) return;
        if (channel.withdrawableAt > block.timestamp) vm.warp(channel.withdrawableAt);
        vm.prank(channel.payer);
        _book(id, channel, escrow.withdraw(id));
    }

    function release(uint256 seed) external {
        if (channelIds.length == 0) return;
        bytes32 id = channelIds[seed % channelIds.length];
        ICallEscrow.Channel memory channel = escrow.channel(id);
        if (channel.balance == 0) return;
        vm.prank(gateway);
        _book(id, channel, escrow.release(id));
    }

    function _book(bytes32 id, ICallEscrow.Channel memory channel, uint128 amount) private {
        paidBack[id] += amount;
        returned[channel.payer][channel.asset] += amount;
    }

    /// @dev What the batch so far takes from a channel. Lanes differ within a batch, so amounts add up.
    function _pending(ICallEscrow.Claim[] memory claims, uint256 count, bytes32 id) private view returns (uint128 sum) {
        for (uint256 i = 0; i < count; ++i) {
            if (claims[i].channelId == id) sum += claims[i].cumulative - escrow.claimed(id, claims[i].lane);
        }
    }

    function _sign(bytes32 id, uint8 lane, uint128 cumulative) private view returns (bytes memory) {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, escrow.voucherDigest(id, lane, cumulative));
        return abi.encodePacked(r, s, v);
    }

    function _fund(address asset, address account, uint256 amount) private returns (uint256) {
        if (asset == address(0)) {
            vm.deal(account, account.balance + amount);
            return amount;
        }
        Token(asset).mint(account, amount);
        vm.prank(account);
        Token(asset).approve(address(escrow), amount);
        return 0;
    }
}
