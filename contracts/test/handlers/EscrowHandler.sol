// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {CallEscrow} from "../../src/CallEscrow.sol";
import {ModelRegistry} from "../../src/ModelRegistry.sol";
import {ICallEscrow} from "../../src/interfaces/ICallEscrow.sol";
import {Releases} from "../Releases.sol";
import {Token} from "../Tokens.sol";
import {Test} from "forge-std/Test.sol";

/// @notice Opens, tops up, signs, claims and leaves channels at random, with two gateways, and keeps books of its own:
/// what was signed, what was promised by `available`, and where money went. Like a gateway it keeps the newest voucher of
/// each lane with its signature.
contract EscrowHandler is Test {
    uint256 public constant GATEWAYS = 2;
    /// @dev As many as differ in payer, asset, model and gateway; a channel that is there is opened again.
    uint256 private constant CHANNELS = 24;

    /// @dev The newest voucher of a lane.
    struct Held {
        uint128 cumulative;
        uint128 claimed;
        bytes32 r;
        bytes32 vs;
    }

    CallEscrow private immutable escrow;
    address private immutable signer;
    uint256 private immutable key;
    address[3] public payers = [makeAddr("payer0"), makeAddr("payer1"), makeAddr("payer2")];
    address[GATEWAYS] public gateways;
    uint256[GATEWAYS] private gatewayKeys;
    address[2] public assets;
    uint256[2] public modelIds;

    bytes12[] public channelIds;
    mapping(bytes12 channelId => ICallEscrow.Terms) private termsOf;
    mapping(bytes12 channelId => mapping(uint8 lane => Held)) private vouchers;
    /// @dev What the gateway holds vouchers for and has not claimed.
    mapping(bytes12 channelId => uint256) public outstanding;
    mapping(bytes12 channelId => uint256) public paidIn;
    mapping(bytes12 channelId => uint256) public claimed;
    mapping(bytes12 channelId => uint256) public paidBack;
    mapping(uint256 modelId => mapping(address asset => uint256)) public revenue;
    mapping(address payer => mapping(address asset => uint256)) public returned;

    constructor(ModelRegistry models, CallEscrow escrow_, Token token) {
        escrow = escrow_;
        assets = [address(0), address(token)];
        (signer, key) = makeAddrAndKey("signer");
        for (uint256 i = 0; i < 2; ++i) {
            (gateways[i], gatewayKeys[i]) = makeAddrAndKey(string.concat("gateway", vm.toString(i)));
            modelIds[i] = models.register(makeAddr("owner"), Releases.plain(), Releases.noParents());
        }
    }

    function channelCount() external view returns (uint256) {
        return channelIds.length;
    }

    function open(uint256 seed, uint128 amount) external {
        amount = uint128(bound(amount, 0, 1e24));
        seed %= CHANNELS;
        ICallEscrow.Terms memory terms = ICallEscrow.Terms(
            payers[seed % 3], signer, gateways[seed / 12], modelIds[seed / 6 % 2], assets[seed / 3 % 2], bytes32(seed)
        );
        uint256 value = _fund(terms.asset, amount);
        bytes12 id = escrow.open{value: value}(terms, amount);
        if (termsOf[id].payer == address(0)) channelIds.push(id);
        (termsOf[id], paidIn[id]) = (terms, paidIn[id] + amount);
    }

    function topUp(uint256 seed, uint128 amount) external {
        if (channelIds.length == 0) return;
        bytes12 id = channelIds[seed % channelIds.length];
        amount = uint128(bound(amount, 1, 1e24));
        uint256 value = _fund(termsOf[id].asset, amount);
        escrow.topUp{value: value}(id, amount);
        paidIn[id] += amount;
    }

    /// @dev Signs on one of four lanes, within what a careful gateway accepts.
    function sign(uint256 seed, uint128 amount) external {
        if (channelIds.length == 0) return;
        bytes12 id = channelIds[seed % channelIds.length];
        (uint256 left, uint256 owed) = (escrow.available(id), outstanding[id]);
        if (left <= owed) return;
        amount = uint128(bound(amount, 1, left - owed));
        Held storage held = vouchers[id][_lane(seed)];
        (held.cumulative, outstanding[id]) = (held.cumulative + amount, owed + amount);
        (held.r, held.vs) = vm.signCompact(key, escrow.voucherDigest(id, _lane(seed), held.cumulative));
    }

    /// @dev Every voucher a gateway holds for a model and asset, in one batch: all must be paid in full.
    function claimBatch(uint256 seed, bool strict) external {
        ICallEscrow.Batch[] memory batches = new ICallEscrow.Batch[](1);
        (batches[0].modelId, batches[0].asset) = (modelIds[seed % 2], assets[seed / 2 % 2]);
        address gateway = gateways[seed / 4 % 2];
        uint256 due;
        for (uint256 i = 0; i < channelIds.length; ++i) {
            bytes12 id = channelIds[i];
            ICallEscrow.Terms storage terms = termsOf[id];
            if (terms.gateway != gateway || terms.modelId != batches[0].modelId || terms.asset != batches[0].asset) {
                continue;
            }
            for (uint256 n = 0; n < 4; ++n) {
                Held storage held = vouchers[id][_lane(n)];
                // A batch that is not strict also carries what is spent.
                if (held.cumulative == 0 || (strict && held.cumulative == held.claimed)) continue;
                batches[0].vouchers =
                    abi.encodePacked(batches[0].vouchers, id, _lane(n), held.cumulative, held.r, held.vs);
                due += _bookClaim(id, held);
            }
        }
        vm.prank(gateway);
        require(escrow.claim(batches, strict) == due, "all vouchers within available are paid");
    }

    /// @dev One voucher by the other form, twice: the second time it must be worth nothing.
    function claimSigned(uint256 seed) external {
        if (channelIds.length == 0) return;
        _claimOne(channelIds[seed % channelIds.length], _lane(seed >> 128));
    }

    function _claimOne(bytes12 id, uint8 lane) private {
        Held storage held = vouchers[id][lane];
        ICallEscrow.Claim[] memory claims = new ICallEscrow.Claim[](2);
        bytes32 s = held.vs & bytes32(uint256(type(int256).max));
        claims[0] = ICallEscrow.Claim(
            id, lane, held.cumulative, abi.encodePacked(held.r, s, uint8(27 + (uint256(held.vs) >> 255)))
        );
        claims[1] = claims[0];
        uint128 due = _bookClaim(id, held);
        vm.prank(termsOf[id].gateway);
        require(escrow.claimSigned(claims, false) == due, "a voucher is paid once");
    }

    /// @dev Notes that all a voucher grants is claimed; returns what that is beyond what was claimed before.
    function _bookClaim(bytes12 id, Held storage held) private returns (uint128 due) {
        due = held.cumulative - held.claimed;
        held.claimed = held.cumulative;
        outstanding[id] -= due;
        claimed[id] += due;
        revenue[termsOf[id].modelId][termsOf[id].asset] += due;
    }

    function requestWithdraw(uint256 seed, uint128 amount) external {
        if (channelIds.length == 0) return;
        bytes12 id = channelIds[seed % channelIds.length];
        ICallEscrow.Channel memory channel = escrow.channel(id);
        if (channel.withdrawableAt != 0 && seed % 4 != 0) return;
        vm.prank(channel.payer);
        if (channel.withdrawableAt != 0) escrow.cancelWithdraw(id);
        else escrow.requestWithdraw(id, uint128(bound(amount, 1, 2e24)));
    }

    /// @dev The gateway uses the delay, as it can rely on: it claims before the money may leave.
    function withdraw(uint256 seed) external {
        if (channelIds.length == 0) return;
        bytes12 id = channelIds[seed % channelIds.length];
        ICallEscrow.Channel memory channel = escrow.channel(id);
        if (channel.withdrawableAt == 0) return;
        if (outstanding[id] > escrow.available(id)) {
            for (uint256 n = 0; n < 4; ++n) {
                _claimOne(id, _lane(n));
            }
            channel = escrow.channel(id);
        }
        if (channel.balance == 0) return;
        if (channel.withdrawableAt > block.timestamp) vm.warp(channel.withdrawableAt + seed % 1 days);
        vm.prank(channel.payer);
        _book(id, channel, escrow.withdraw(id, channel.payer));
    }

    /// @dev The gateway agrees to part with what it holds no vouchers for.
    function leaveAgreed(uint256 seed, uint128 amount, bool onChain) external {
        if (channelIds.length == 0) return;
        bytes12 id = channelIds[seed % channelIds.length];
        ICallEscrow.Channel memory channel = escrow.channel(id);
        uint256 free = channel.balance - outstanding[id];
        if (free == 0) return;
        amount = uint128(bound(amount, 1, free));
        if (onChain) {
            vm.prank(channel.gateway);
            _book(id, channel, escrow.release(id, amount));
            return;
        }
        bytes32 digest = escrow.agreementDigest(id, amount, channel.agreements, type(uint64).max);
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(gatewayKeys[channel.gateway == gateways[0] ? 0 : 1], digest);
        vm.prank(channel.payer);
        _book(
            id, channel, escrow.withdrawAgreed(id, amount, channel.payer, type(uint64).max, abi.encodePacked(r, s, v))
        );
    }

    function _book(bytes12 id, ICallEscrow.Channel memory channel, uint128 amount) private {
        paidBack[id] += amount;
        returned[channel.payer][channel.asset] += amount;
    }

    /// @dev Lanes 0, 1, 2 and 63: alone with the balance, both halves of a slot, and the last.
    function _lane(uint256 seed) private pure returns (uint8) {
        return seed % 4 == 3 ? 63 : uint8(seed % 4);
    }

    function _fund(address asset, uint256 amount) private returns (uint256) {
        if (asset == address(0)) {
            vm.deal(address(this), amount);
            return amount;
        }
        Token(asset).mint(address(this), amount);
        Token(asset).approve(address(escrow), amount);
        return 0;
    }
}
