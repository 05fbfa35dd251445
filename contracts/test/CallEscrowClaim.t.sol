// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {ICallEscrow} from "../src/interfaces/ICallEscrow.sol";
import {IRevenueRouter} from "../src/interfaces/IRevenueRouter.sol";
import {EscrowBase} from "./EscrowBase.sol";
import {Releases} from "./Releases.sol";
import {CallbackToken} from "./Tokens.sol";
import {Burning, Denying, Wallet} from "./Wallets.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {Vm} from "forge-std/Vm.sol";

/// @notice What a voucher is worth, and what is none.
contract CallEscrowClaimTest is EscrowBase {
    uint256 private constant ORDER = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141;

    // ── what holds ───────────────────────────────────────────────────────────────────────────────────────────────────

    function test_claim_goesToRevenue() public {
        bytes12 id = _open(ETH, 1 ether);
        bytes memory packed = _packed(id, 3, 0.4 ether);
        vm.expectEmit(address(escrow));
        emit ICallEscrow.Claimed(gateway, modelId, ETH, 0.4 ether);
        assertEq(_claim(ETH, packed, true), 0.4 ether);
        assertEq(escrow.claimed(id, 3), 0.4 ether);
        assertEq(escrow.channel(id).balance, 0.6 ether);
        assertEq(address(escrow).balance, 0.6 ether);
        assertEq(router.owed(modelId, ETH, trainer), 0.34 ether);
        _claim(id, 3, 0.5 ether);
        assertEq(escrow.channel(id).balance, 0.5 ether);
        assertEq(router.distributed(modelId, ETH), 0.5 ether);
    }

    function test_claim_lanesAreApart() public {
        bytes12 id = _open(address(token), 64 * 100);
        bytes memory packed;
        for (uint8 lane = 0; lane < 64; ++lane) {
            packed = bytes.concat(packed, _packed(id, lane, 100 - lane));
        }
        uint256 sum = _claim(address(token), packed, true);
        for (uint8 lane = 0; lane < 64; ++lane) {
            assertEq(escrow.claimed(id, lane), 100 - lane);
        }
        assertEq(sum, 64 * 100 - 63 * 32);
        assertEq(escrow.channel(id).balance, 63 * 32);
        assertEq(token.balanceOf(address(router)), sum);
        assertEq(token.allowance(address(escrow), address(router)), 0);
    }

    /// @dev Each batch makes one distribution.
    function test_claim_batchesOfSeveralTerms() public {
        ICallEscrow.Terms memory terms = _terms(bob, ETH, "other");
        terms.modelId = models.register(bob, Releases.plain(), Releases.noParents());
        bytes12[4] memory ids =
            [_open(terms, 10), _open(ETH, 10), _openFor(bob, ETH, 10, "b"), _open(address(token), 10)];
        ICallEscrow.Batch[] memory batches = new ICallEscrow.Batch[](4);
        batches[0] = ICallEscrow.Batch(terms.modelId, ETH, _packed(ids[0], 0, 1));
        batches[1] = ICallEscrow.Batch(modelId, ETH, bytes.concat(_packed(ids[1], 0, 2), _packed(ids[2], 9, 3)));
        batches[2] = ICallEscrow.Batch(modelId, address(token), _packed(ids[3], 0, 4));
        batches[3] = ICallEscrow.Batch(modelId, ETH, "");
        vm.recordLogs();
        vm.prank(gateway);
        assertEq(escrow.claim(batches, true), 10);
        assertEq(_countDistributions(), 3);
        assertEq(router.distributed(terms.modelId, ETH), 1);
        assertEq(router.distributed(modelId, ETH), 5);
        assertEq(router.distributed(modelId, address(token)), 4);
    }

    /// @dev Neighbours of one model and asset make one distribution; a change of either makes another.
    function test_claimSigned_aggregatesNeighbours() public {
        ICallEscrow.Terms memory terms = _terms(bob, ETH, "other");
        terms.modelId = models.register(bob, Releases.plain(), Releases.noParents());
        bytes12[5] memory ids;
        ids[0] = _openFor(alice, ETH, 10, "a");
        ids[1] = _openFor(bob, ETH, 10, "b");
        ids[2] = _openFor(alice, address(token), 10, "c");
        ids[3] = _open(terms, 10);
        ids[4] = ids[0];
        ICallEscrow.Claim[] memory claims = new ICallEscrow.Claim[](5);
        for (uint8 i = 0; i < 5; ++i) {
            claims[i] = _voucher(ids[i], i, i + 1);
        }
        vm.recordLogs();
        vm.prank(gateway);
        assertEq(escrow.claimSigned(claims, true), 15);
        assertEq(_countDistributions(), 4);
        assertEq(router.distributed(modelId, ETH), 1 + 2 + 5);
        assertEq(router.distributed(modelId, address(token)), 3);
        assertEq(router.distributed(terms.modelId, ETH), 4);
    }

    function test_claim_nothing() public {
        assertEq(escrow.claim(new ICallEscrow.Batch[](0), true), 0);
        assertEq(escrow.claim(_batch(ETH, ""), true), 0);
        assertEq(escrow.claimSigned(new ICallEscrow.Claim[](0), true), 0);
    }

    function testFuzz_claim(uint128 amount, uint128[4] memory steps, uint8 lane, bool inToken) public {
        lane = uint8(bound(lane, 0, 63));
        bytes12 id = _open(inToken ? address(token) : ETH, amount);
        uint128 before = 0;
        for (uint256 i = 0; i < 4; ++i) {
            if (before == amount) break;
            uint128 next = uint128(bound(steps[i], before + 1, amount));
            _claim(id, lane, next);
            before = next;
        }
        assertEq(escrow.claimed(id, lane), before);
        assertEq(escrow.channel(id).balance, amount - before);
        assertEq(_balance(inToken ? address(token) : ETH, address(router)), before);
    }

    function test_claim_greatestAmount() public {
        bytes12 id = _open(address(token), type(uint128).max);
        _claim(id, 63, type(uint128).max);
        assertEq(escrow.claimed(id, 63), type(uint128).max);
        assertEq(escrow.channel(id).balance, 0);
        _expectRefused(id, 63, type(uint128).max, ICallEscrow.Fault.VoucherSpent);
        _expectRefused(id, 0, type(uint128).max, ICallEscrow.Fault.InsufficientBalance);
    }

    // ── what does not ────────────────────────────────────────────────────────────────────────────────────────────────

    function test_claim_notGateway() public {
        bytes12 id = _open(ETH, 10);
        bytes memory packed = _packed(id, 0, 1);
        ICallEscrow.Claim[] memory claims = new ICallEscrow.Claim[](1);
        claims[0] = _voucher(id, 0, 1);
        vm.startPrank(alice);
        vm.expectRevert(_refused(id, 0, 1, ICallEscrow.Fault.NotGateway));
        escrow.claim(_batch(ETH, packed), true);
        vm.expectRevert(_refused(id, 0, 1, ICallEscrow.Fault.NotGateway));
        escrow.claimSigned(claims, true);
        assertEq(escrow.claim(_batch(ETH, packed), false), 0);
        assertEq(escrow.claimSigned(claims, false), 0);
        assertEq(escrow.channel(id).balance, 10);
    }

    function test_claim_unknownChannel() public {
        _expectRefused("x", 0, 1, ICallEscrow.Fault.UnknownChannel);
        vm.expectRevert(abi.encodeWithSelector(ICallEscrow.UnknownChannel.selector, bytes12("x")));
        escrow.claimed("x", 0);
        vm.expectRevert(abi.encodeWithSelector(ICallEscrow.UnknownChannel.selector, bytes12("x")));
        escrow.channel("x");
    }

    /// @dev The batch says which model and asset; a channel of others is not in its book.
    function test_claim_otherTerms() public {
        bytes12 id = _open(ETH, 10);
        bytes memory packed = _packed(id, 0, 1);
        vm.expectRevert(_refused(id, 0, 1, ICallEscrow.Fault.OtherTerms));
        _claim(address(token), packed, true);
        uint256 other = models.register(bob, Releases.plain(), Releases.noParents());
        ICallEscrow.Batch[] memory batches = _batch(ETH, packed);
        batches[0].modelId = other;
        vm.expectRevert(_refused(id, 0, 1, ICallEscrow.Fault.OtherTerms));
        vm.prank(gateway);
        escrow.claim(batches, true);
        vm.prank(gateway);
        assertEq(escrow.claim(batches, false), 0);
        assertEq(router.distributed(other, ETH), 0);
    }

    function test_claim_invalidLane() public {
        bytes12 id = _open(ETH, 10);
        _expectRefused(id, 64, 1, ICallEscrow.Fault.InvalidLane);
        _expectRefused(id, 255, 1, ICallEscrow.Fault.InvalidLane);
        vm.expectRevert(abi.encodeWithSelector(ICallEscrow.InvalidLane.selector, 64));
        escrow.claimed(id, 64);
    }

    function test_claim_spent() public {
        bytes12 id = _open(ETH, 10);
        _claim(id, 5, 4);
        _expectRefused(id, 5, 4, ICallEscrow.Fault.VoucherSpent);
        _expectRefused(id, 5, 3, ICallEscrow.Fault.VoucherSpent);
        _expectRefused(id, 6, 0, ICallEscrow.Fault.VoucherSpent);
        _claim(id, 0, 4);
        _expectRefused(id, 0, 4, ICallEscrow.Fault.VoucherSpent);
    }

    function test_claim_sameVoucherTwiceInBatch() public {
        bytes12 id = _open(ETH, 10);
        bytes memory twice = bytes.concat(_packed(id, 0, 1), _packed(id, 0, 1));
        vm.expectRevert(_refused(id, 0, 1, ICallEscrow.Fault.VoucherSpent));
        _claim(ETH, twice, true);
        assertEq(_claim(ETH, twice, false), 1);
    }

    /// @dev Paid as far as the money goes, and no further: another channel's money does not make up for it. The rest
    /// stays due.
    function test_claim_overBalance_paysWhatIsThere() public {
        bytes12 id = _open(ETH, 10);
        _openFor(bob, ETH, 1 ether, 0);
        _expectRefused(id, 0, 11, ICallEscrow.Fault.InsufficientBalance);
        bytes memory packed = _packed(id, 0, 14);
        vm.expectEmit(address(escrow));
        emit ICallEscrow.VoucherUnpaid(id, 0, 14, 4, ICallEscrow.Fault.InsufficientBalance);
        assertEq(_claim(ETH, packed, false), 10);
        assertEq(escrow.claimed(id, 0), 10);
        vm.expectEmit(address(escrow));
        emit ICallEscrow.VoucherUnpaid(id, 0, 14, 4, ICallEscrow.Fault.InsufficientBalance);
        assertEq(_claim(ETH, packed, false), 0);
        vm.deal(bob, 9);
        vm.prank(bob);
        escrow.topUp{value: 9}(id, 9);
        assertEq(_claim(ETH, packed, true), 4);
        assertEq(escrow.channel(id).balance, 5);
    }

    function test_claim_wrongSigner() public {
        bytes12 id = _open(ETH, 10);
        (, uint256 otherKey) = makeAddrAndKey("other");
        bytes memory packed = _packedBy(otherKey, id, 0, 1);
        _expectInvalid(packed, ICallEscrow.Claim(id, 0, 1, _sign(otherKey, id, 0, 1)));
    }

    /// @dev A signature is good for its channel, its lane and its amount alone.
    function test_claim_otherVouchersSignature() public {
        bytes12 id = _open(ETH, 10);
        bytes12 second = _openFor(alice, ETH, 10, "second");
        bytes memory signature = _sign(key, id, 0, 1);
        (bytes32 r, bytes32 vs) = vm.signCompact(key, escrow.voucherDigest(id, 0, 1));
        ICallEscrow.Claim[3] memory bad = [
            ICallEscrow.Claim(id, 0, 2, signature),
            ICallEscrow.Claim(id, 1, 1, signature),
            ICallEscrow.Claim(second, 0, 1, signature)
        ];
        for (uint256 i = 0; i < 3; ++i) {
            bytes memory packed = abi.encodePacked(bad[i].channelId, bad[i].lane, bad[i].cumulative, r, vs);
            _expectInvalid(packed, bad[i]);
        }
    }

    /// @dev Nobody can make a channel for the signer that such a signature recovers, since the id is signed and depends
    /// on the signer; so the money is put where that channel's would be.
    function test_claim_upperHalf_paysNothing() public {
        _open(ETH, 10);
        bytes12 id = "no channel";
        (, bytes32 r,) = vm.sign(key, keccak256("any"));
        bytes32 s = bytes32(ORDER / 2 + 1);
        address recovered = ecrecover(escrow.voucherDigest(id, 0, 1), 27, r, s);
        assertNotEq(recovered, address(0));
        bytes32 slot = keccak256(abi.encode(gateway, modelId, ETH));
        slot = keccak256(abi.encode(slot, uint256(ESCROW_SLOT) + 3));
        slot = keccak256(abi.encode(recovered, slot));
        vm.store(address(escrow), keccak256(abi.encode(id, slot)), bytes32(uint256(10)));
        assertEq(_claim(ETH, abi.encodePacked(id, uint8(0), uint128(1), r, s), false), 0);
        assertEq(address(escrow).balance, 10);
    }

    function test_claim_malleatedSignature() public {
        bytes12 id = _open(ETH, 10);
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, escrow.voucherDigest(id, 0, 1));
        bytes[4] memory bad = [
            abi.encodePacked(r, bytes32(ORDER - uint256(s)), v == 27 ? 28 : 27),
            abi.encodePacked(r, s),
            abi.encodePacked(r, s, v, uint8(0)),
            bytes("")
        ];
        for (uint256 i = 0; i < 4; ++i) {
            ICallEscrow.Claim memory one = ICallEscrow.Claim(id, 0, 1, bad[i]);
            vm.expectRevert(_refused(id, 0, 1, ICallEscrow.Fault.InvalidSignature));
            _claimSigned(one, true);
        }
        // EIP-2098 has no place for s above 2^255; below it the upper half begins at half the order.
        bytes32[3] memory values = [bytes32(0), bytes32(ORDER / 2 + 1), bytes32(type(uint256).max >> 1)];
        for (uint256 i = 0; i < 3; ++i) {
            bytes memory packed = abi.encodePacked(id, uint8(0), uint128(1), r, values[i]);
            vm.expectRevert(_refused(id, 0, 1, ICallEscrow.Fault.InvalidSignature));
            _claim(ETH, packed, true);
        }
        bytes memory flipped =
            abi.encodePacked(id, uint8(0), uint128(1), r, bytes32(uint256(s) | (v == 27 ? uint256(1) << 255 : 0)));
        vm.expectRevert(_refused(id, 0, 1, ICallEscrow.Fault.InvalidSignature));
        _claim(ETH, flipped, true);
    }

    /// @dev Whatever is not a voucher of the signer's takes nothing out, in either form.
    function testFuzz_claim_noise(bytes32 r, bytes32 vs, uint8 lane, uint128 cumulative) public {
        bytes12 id = _open(ETH, 1 ether);
        assertEq(_claim(ETH, abi.encodePacked(id, lane, cumulative, r, vs), false), 0);
        assertEq(_claimSigned(ICallEscrow.Claim(id, lane, cumulative, abi.encodePacked(r, vs)), false), 0);
        assertEq(escrow.channel(id).balance, 1 ether);
    }

    function testFuzz_claim_length_reverts(uint256 length) public {
        length = bound(length, 1, 1_000);
        vm.assume(length % 93 != 0);
        vm.expectRevert(abi.encodeWithSelector(ICallEscrow.WrongBatchLength.selector, length));
        _claim(ETH, new bytes(length), false);
    }

    function test_claim_reentrantToken_reverts() public {
        CallbackToken callback = new CallbackToken();
        bytes12 id = _open(address(callback), 10);
        bytes memory packed = _packed(id, 0, 2);
        callback.arm(address(escrow), abi.encodeCall(escrow.claim, (_batch(address(callback), packed), true)));
        vm.expectRevert(ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector);
        _claim(address(callback), packed, true);
    }

    // ── signers with code ────────────────────────────────────────────────────────────────────────────────────────────

    function _openWith(address wallet) private returns (bytes12) {
        ICallEscrow.Terms memory terms = _terms(alice, ETH, 0);
        terms.signer = wallet;
        return _open(terms, 10);
    }

    function test_claimSigned_contractSigner() public {
        Wallet wallet = new Wallet();
        bytes12 id = _openWith(address(wallet));
        ICallEscrow.Claim memory one = ICallEscrow.Claim(id, 0, 1, "");
        vm.expectRevert(_refused(id, 0, 1, ICallEscrow.Fault.InvalidSignature));
        _claimSigned(one, true);
        wallet.approve(escrow.voucherDigest(id, 0, 1));
        assertEq(_claimSigned(one, true), 1);
        assertEq(escrow.claimed(id, 0), 1);
    }

    /// @dev A signer that burns all gas it gets, or answers without end, costs its own voucher alone.
    function test_claimSigned_burningSigner() public {
        bytes12 good = _openFor(bob, ETH, 10, 0);
        ICallEscrow.Claim[] memory claims = new ICallEscrow.Claim[](3);
        claims[0] = ICallEscrow.Claim(_openWith(address(new Burning(false))), 0, 1, "");
        claims[1] = ICallEscrow.Claim(_openWith(address(new Burning(true))), 0, 1, "");
        claims[2] = _voucher(good, 0, 1);
        vm.prank(gateway);
        uint256 before = gasleft();
        assertEq(escrow.claimSigned(claims, false), 1);
        assertLt(before - gasleft(), 2 * escrow.SIGNATURE_GAS() + 300_000);
    }

    /// @dev A key cannot take its vouchers back by putting code that denies them on its account.
    function test_claim_keyWithCode() public {
        bytes12 id = _open(ETH, 10);
        vm.etch(signer, address(new Denying()).code);
        _claim(id, 0, 1);
        _claim(id, 0, 2);
        assertEq(escrow.claimed(id, 0), 2);
    }

    function testFuzz_voucherDigest(bytes12 id, uint8 lane, uint128 cumulative) public view {
        bytes32 domain = keccak256(
            abi.encode(
                keccak256("EIP712Domain(string name,string version,address verifyingContract,bytes32 salt)"),
                keccak256("Regalia CallEscrow"),
                keccak256("1"),
                address(escrow),
                DEPLOYMENT
            )
        );
        bytes32 voucher = keccak256(abi.encode(escrow.VOUCHER_TYPEHASH(), id, lane, cumulative));
        assertEq(escrow.voucherDigest(id, lane, cumulative), keccak256(abi.encodePacked(hex"1901", domain, voucher)));
    }

    function _expectInvalid(bytes memory packed, ICallEscrow.Claim memory one) private {
        bytes memory reason = _refused(one.channelId, one.lane, one.cumulative, ICallEscrow.Fault.InvalidSignature);
        vm.expectRevert(reason);
        _claim(ETH, packed, true);
        vm.expectRevert(reason);
        _claimSigned(one, true);
        assertEq(_claim(ETH, packed, false), 0);
        assertEq(_claimSigned(one, false), 0);
    }

    function _countDistributions() private returns (uint256 count) {
        Vm.Log[] memory logs = vm.getRecordedLogs();
        for (uint256 i = 0; i < logs.length; ++i) {
            if (logs[i].topics[0] == IRevenueRouter.Distributed.selector) count++;
        }
    }
}
