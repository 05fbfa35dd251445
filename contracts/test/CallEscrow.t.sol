// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {CallEscrow} from "../src/CallEscrow.sol";
import {IAssetErrors} from "../src/interfaces/IAssetErrors.sol";
import {ICallEscrow} from "../src/interfaces/ICallEscrow.sol";
import {IRevenueRouter} from "../src/interfaces/IRevenueRouter.sol";
import {EscrowBase} from "./EscrowBase.sol";
import {Releases} from "./Releases.sol";
import {CallbackToken, FeeToken} from "./Tokens.sol";
import {Denying, Wallet} from "./Wallets.sol";
import {Initializable} from "@openzeppelin/contracts/proxy/utils/Initializable.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {Vm} from "forge-std/Vm.sol";

/// @notice Money in, and claims.
contract CallEscrowTest is EscrowBase {
    // ── initialize ───────────────────────────────────────────────────────────────────────────────────────────────────

    function test_initialize_twice_reverts() public {
        vm.expectRevert(Initializable.InvalidInitialization.selector);
        escrow.initialize(1);
        CallEscrow implementation = new CallEscrow(models, router);
        vm.expectRevert(Initializable.InvalidInitialization.selector);
        implementation.initialize(1);
    }

    function test_initialize_delay_reverts() public {
        address implementation = address(new CallEscrow(models, router));
        uint64[2] memory delays = [uint64(0), 30 days + 1];
        for (uint256 i = 0; i < 2; ++i) {
            bytes memory call = abi.encodeCall(CallEscrow.initialize, (delays[i]));
            vm.expectRevert(
                abi.encodeWithSelector(ICallEscrow.WithdrawDelayOutOfRange.selector, delays[i], uint64(30 days))
            );
            _proxy(implementation, call);
        }
    }

    function test_initialize_terms() public view {
        assertEq(escrow.withdrawDelay(), DELAY);
        assertEq(address(escrow.models()), address(models));
        assertEq(address(escrow.router()), address(router));
        (, string memory name, string memory version, uint256 chainId, address verifier,,) = escrow.eip712Domain();
        assertEq(name, "Regalia CallEscrow");
        assertEq(version, "1");
        assertEq(chainId, block.chainid);
        assertEq(verifier, address(escrow));
    }

    // ── open, topUp ──────────────────────────────────────────────────────────────────────────────────────────────────

    function testFuzz_open(uint128 amount, bytes32 salt, bool inToken) public {
        address asset = inToken ? address(token) : ETH;
        bytes32 id = keccak256(abi.encode(alice, signer, gateway, modelId, asset, salt));
        uint256 value = _fund(asset, alice, address(escrow), amount);
        vm.expectEmit(address(escrow));
        emit ICallEscrow.ChannelOpened(id, alice, gateway, signer, modelId, asset, amount);
        vm.prank(alice);
        assertEq(escrow.open{value: value}(gateway, signer, modelId, asset, amount, salt), id);
        ICallEscrow.Channel memory channel = escrow.channel(id);
        assertEq(channel.payer, alice);
        assertEq(channel.signer, signer);
        assertEq(channel.gateway, gateway);
        assertEq(channel.modelId, modelId);
        assertEq(channel.asset, asset);
        assertEq(channel.balance, amount);
        assertEq(channel.withdrawableAt, 0);
        assertEq(_balance(asset, address(escrow)), amount);
    }

    function test_open_twice_reverts() public {
        bytes32 id = _open(ETH, 1);
        vm.deal(alice, 1);
        vm.expectRevert(abi.encodeWithSelector(ICallEscrow.ChannelExists.selector, id));
        vm.prank(alice);
        escrow.open{value: 1}(gateway, signer, modelId, ETH, 1, 0);
        // Also after it is empty, so that spent vouchers stay spent.
        vm.prank(gateway);
        escrow.release(id);
        vm.expectRevert(abi.encodeWithSelector(ICallEscrow.ChannelExists.selector, id));
        vm.prank(alice);
        escrow.open{value: 1}(gateway, signer, modelId, ETH, 1, 0);
    }

    function test_open_zeroAddress_reverts() public {
        vm.expectRevert(ICallEscrow.ZeroAddress.selector);
        escrow.open(address(0), signer, modelId, ETH, 0, 0);
        vm.expectRevert(ICallEscrow.ZeroAddress.selector);
        escrow.open(gateway, address(0), modelId, ETH, 0, 0);
    }

    function test_open_unknownModel_reverts() public {
        vm.expectRevert(abi.encodeWithSelector(ICallEscrow.UnknownModel.selector, 99));
        escrow.open(gateway, signer, 99, ETH, 0, 0);
    }

    function test_open_wrongValue_reverts() public {
        vm.deal(address(this), 2);
        vm.expectRevert(abi.encodeWithSelector(IAssetErrors.WrongValue.selector, 1, 2));
        escrow.open{value: 2}(gateway, signer, modelId, ETH, 1, 0);
        vm.expectRevert(abi.encodeWithSelector(IAssetErrors.WrongValue.selector, 0, 2));
        escrow.open{value: 2}(gateway, signer, modelId, address(token), 1, 0);
    }

    function test_open_feeToken_reverts() public {
        FeeToken fee = new FeeToken();
        _fund(address(fee), alice, address(escrow), 1_000);
        vm.expectRevert(abi.encodeWithSelector(IAssetErrors.WrongAmountReceived.selector, address(fee), 1_000, 990));
        vm.prank(alice);
        escrow.open(gateway, signer, modelId, address(fee), 1_000, 0);
    }

    function test_open_reentrantToken_reverts() public {
        CallbackToken callback = new CallbackToken();
        _fund(address(callback), alice, address(escrow), 1_000);
        bytes memory again = abi.encodeCall(escrow.open, (gateway, signer, modelId, address(callback), 1, 0));
        callback.arm(address(escrow), again);
        vm.expectRevert(ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector);
        vm.prank(alice);
        escrow.open(gateway, signer, modelId, address(callback), 1_000, 0);
    }

    function test_topUp_byAnyone() public {
        bytes32 id = _open(ETH, 5);
        vm.deal(bob, 7);
        vm.expectEmit(address(escrow));
        emit ICallEscrow.ChannelToppedUp(id, bob, 7);
        vm.prank(bob);
        escrow.topUp{value: 7}(id, 7);
        assertEq(escrow.channel(id).balance, 12);
    }

    function test_topUp_token() public {
        bytes32 id = _open(address(token), 5);
        _fund(address(token), bob, address(escrow), 7);
        vm.prank(bob);
        escrow.topUp(id, 7);
        assertEq(escrow.channel(id).balance, 12);
        assertEq(token.balanceOf(address(escrow)), 12);
    }

    function test_topUp_doesNotStopTheTimer() public {
        bytes32 id = _open(ETH, 5);
        vm.prank(alice);
        escrow.requestWithdraw(id);
        vm.deal(bob, 1);
        vm.prank(bob);
        escrow.topUp{value: 1}(id, 1);
        assertEq(escrow.channel(id).withdrawableAt, block.timestamp + DELAY);
    }

    function test_topUp_bad_reverts() public {
        bytes32 id = _open(ETH, 5);
        vm.expectRevert(IAssetErrors.ZeroAmount.selector);
        escrow.topUp(id, 0);
        vm.deal(address(this), 1);
        vm.expectRevert(abi.encodeWithSelector(IAssetErrors.WrongValue.selector, 2, 1));
        escrow.topUp{value: 1}(id, 2);
        vm.expectRevert(abi.encodeWithSelector(ICallEscrow.UnknownChannel.selector, keccak256("x")));
        escrow.topUp(keccak256("x"), 1);
    }

    // ── claim ────────────────────────────────────────────────────────────────────────────────────────────────────────

    function test_claim_goesToRevenue() public {
        bytes32 id = _open(ETH, 1 ether);
        vm.expectEmit(address(escrow));
        emit ICallEscrow.VoucherClaimed(id, 3, 0.4 ether, 0.4 ether);
        _claim(_voucher(id, 3, 0.4 ether));
        assertEq(escrow.claimed(id, 3), 0.4 ether);
        assertEq(escrow.channel(id).balance, 0.6 ether);
        assertEq(address(escrow).balance, 0.6 ether);
        assertEq(router.owed(modelId, ETH, trainer), 0.34 ether);
        _claim(_voucher(id, 3, 0.5 ether));
        assertEq(escrow.channel(id).balance, 0.5 ether);
        assertEq(router.distributed(modelId, ETH), 0.5 ether);
    }

    function test_claim_lanesAreApart() public {
        bytes32 id = _open(address(token), 64 * 100);
        ICallEscrow.Claim[] memory claims = new ICallEscrow.Claim[](64);
        for (uint8 lane = 0; lane < 64; ++lane) {
            claims[lane] = _voucher(id, lane, 100);
        }
        vm.prank(gateway);
        escrow.claim(claims);
        for (uint8 lane = 0; lane < 64; ++lane) {
            assertEq(escrow.claimed(id, lane), 100);
        }
        assertEq(escrow.channel(id).balance, 0);
        assertEq(token.balanceOf(address(router)), 6_400);
        assertEq(token.allowance(address(escrow), address(router)), 0);
    }

    /// @dev Neighbours of one model and asset make one distribution; a change of either makes another.
    function test_claim_aggregatesRuns() public {
        uint256 other = models.register(bob, Releases.plain(), Releases.noParents());
        bytes32[5] memory ids;
        ids[0] = _openFor(alice, ETH, 10, "a");
        ids[1] = _openFor(bob, ETH, 10, "b");
        ids[2] = _openFor(alice, address(token), 10, "c");
        vm.deal(bob, 10);
        vm.prank(bob);
        ids[3] = escrow.open{value: 10}(gateway, signer, other, ETH, 10, "d");
        ids[4] = ids[0];
        ICallEscrow.Claim[] memory claims = new ICallEscrow.Claim[](5);
        for (uint8 i = 0; i < 5; ++i) {
            claims[i] = _voucher(ids[i], i, i + 1);
        }
        vm.recordLogs();
        vm.prank(gateway);
        escrow.claim(claims);
        Vm.Log[] memory logs = vm.getRecordedLogs();
        uint256 distributions = 0;
        for (uint256 i = 0; i < logs.length; ++i) {
            if (logs[i].topics[0] == IRevenueRouter.Distributed.selector) distributions++;
        }
        assertEq(distributions, 4);
        assertEq(router.distributed(modelId, ETH), 1 + 2 + 5);
        assertEq(router.distributed(modelId, address(token)), 3);
        assertEq(router.distributed(other, ETH), 4);
    }

    function test_claim_empty() public {
        escrow.claim(new ICallEscrow.Claim[](0));
    }

    function test_claim_notGateway_reverts() public {
        bytes32 id = _open(ETH, 10);
        ICallEscrow.Claim[] memory claims = new ICallEscrow.Claim[](1);
        claims[0] = _voucher(id, 0, 1);
        vm.expectRevert(abi.encodeWithSelector(ICallEscrow.NotGateway.selector, id, alice));
        vm.prank(alice);
        escrow.claim(claims);
    }

    /// @dev A batch may hold no channel of another gateway, and then nothing of it counts.
    function test_claim_oneOfAnotherGateway_reverts() public {
        bytes32 mine = _open(ETH, 10);
        vm.deal(alice, 10);
        vm.prank(alice);
        bytes32 others = escrow.open{value: 10}(bob, signer, modelId, ETH, 10, "others");
        ICallEscrow.Claim[] memory claims = new ICallEscrow.Claim[](2);
        claims[0] = _voucher(mine, 0, 1);
        claims[1] = _voucher(others, 0, 1);
        vm.expectRevert(abi.encodeWithSelector(ICallEscrow.NotGateway.selector, others, gateway));
        vm.prank(gateway);
        escrow.claim(claims);
        assertEq(escrow.claimed(mine, 0), 0);
    }

    function test_claim_unknownChannel_reverts() public {
        bytes32 id = keccak256("x");
        _expectClaimReverts(_voucher(id, 0, 1), abi.encodeWithSelector(ICallEscrow.UnknownChannel.selector, id));
    }

    function test_claim_invalidLane_reverts() public {
        bytes32 id = _open(ETH, 10);
        _expectClaimReverts(_voucher(id, 64, 1), abi.encodeWithSelector(ICallEscrow.InvalidLane.selector, 64));
        vm.expectRevert(abi.encodeWithSelector(ICallEscrow.InvalidLane.selector, 64));
        escrow.claimed(id, 64);
    }

    function test_claim_spent_reverts() public {
        bytes32 id = _open(ETH, 10);
        _claim(_voucher(id, 5, 4));
        bytes4 spent = ICallEscrow.VoucherSpent.selector;
        _expectClaimReverts(_voucher(id, 5, 4), abi.encodeWithSelector(spent, id, 5, 4, 4));
        _expectClaimReverts(_voucher(id, 5, 3), abi.encodeWithSelector(spent, id, 5, 4, 3));
        _expectClaimReverts(_voucher(id, 6, 0), abi.encodeWithSelector(spent, id, 6, 0, 0));
    }

    function test_claim_sameVoucherTwiceInBatch_reverts() public {
        bytes32 id = _open(ETH, 10);
        ICallEscrow.Claim[] memory claims = new ICallEscrow.Claim[](2);
        (claims[0], claims[1]) = (_voucher(id, 0, 1), _voucher(id, 0, 1));
        vm.expectRevert(abi.encodeWithSelector(ICallEscrow.VoucherSpent.selector, id, 0, 1, 1));
        vm.prank(gateway);
        escrow.claim(claims);
    }

    function test_claim_overBalance_reverts() public {
        bytes32 id = _open(ETH, 10);
        // Another channel's money must not make up for it.
        _openFor(bob, ETH, 1 ether, 0);
        bytes4 insufficient = ICallEscrow.InsufficientBalance.selector;
        _expectClaimReverts(_voucher(id, 0, 11), abi.encodeWithSelector(insufficient, id, 10, 11));
        _claim(_voucher(id, 0, 6));
        _expectClaimReverts(_voucher(id, 1, 5), abi.encodeWithSelector(insufficient, id, 4, 5));
    }

    function test_claim_wrongSigner_reverts() public {
        bytes32 id = _open(ETH, 10);
        (, uint256 otherKey) = makeAddrAndKey("other");
        ICallEscrow.Claim memory one = ICallEscrow.Claim(id, 0, 1, _sign(otherKey, id, 0, 1));
        _expectClaimReverts(one, _invalid(one));
    }

    function test_claim_otherVouchersSignature_reverts() public {
        bytes32 id = _open(ETH, 10);
        bytes32 second = _openFor(alice, ETH, 10, "second");
        bytes memory signature = _sign(key, id, 0, 1);
        ICallEscrow.Claim[3] memory bad = [
            ICallEscrow.Claim(id, 0, 2, signature),
            ICallEscrow.Claim(id, 1, 1, signature),
            ICallEscrow.Claim(second, 0, 1, signature)
        ];
        for (uint256 i = 0; i < 3; ++i) {
            _expectClaimReverts(bad[i], _invalid(bad[i]));
        }
    }

    function test_claim_otherChain_reverts() public {
        bytes32 id = _open(ETH, 10);
        ICallEscrow.Claim memory one = _voucher(id, 0, 1);
        vm.chainId(block.chainid + 1);
        _expectClaimReverts(one, _invalid(one));
    }

    function test_claim_malleatedSignature_reverts() public {
        bytes32 id = _open(ETH, 10);
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, escrow.voucherDigest(id, 0, 1));
        uint256 order = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141;
        bytes[4] memory bad = [
            abi.encodePacked(r, bytes32(order - uint256(s)), v == 27 ? 28 : 27),
            abi.encodePacked(r, s),
            abi.encodePacked(r, s, v, uint8(0)),
            bytes("")
        ];
        for (uint256 i = 0; i < 4; ++i) {
            ICallEscrow.Claim memory one = ICallEscrow.Claim(id, 0, 1, bad[i]);
            _expectClaimReverts(one, _invalid(one));
        }
    }

    function test_claim_contractSigner() public {
        Wallet wallet = new Wallet();
        vm.deal(alice, 10);
        vm.prank(alice);
        bytes32 id = escrow.open{value: 10}(gateway, address(wallet), modelId, ETH, 10, 0);
        ICallEscrow.Claim memory one = ICallEscrow.Claim(id, 0, 1, "");
        _expectClaimReverts(one, _invalid(one));
        wallet.approve(escrow.voucherDigest(id, 0, 1));
        _claim(one);
        assertEq(escrow.claimed(id, 0), 1);
    }

    /// @dev A key cannot take its vouchers back by putting code that denies them on its account.
    function test_claim_keyWithCode() public {
        bytes32 id = _open(ETH, 10);
        vm.etch(signer, address(new Denying()).code);
        _claim(_voucher(id, 0, 1));
        assertEq(escrow.claimed(id, 0), 1);
    }

    function testFuzz_claim(uint128 amount, uint128[4] memory steps, uint8 lane) public {
        lane = uint8(bound(lane, 0, 63));
        bytes32 id = _open(ETH, amount);
        uint128 before = 0;
        for (uint256 i = 0; i < 4; ++i) {
            if (before == amount) break;
            uint128 next = uint128(bound(steps[i], before + 1, amount));
            _claim(_voucher(id, lane, next));
            before = next;
        }
        assertEq(escrow.claimed(id, lane), before);
        assertEq(escrow.channel(id).balance, amount - before);
        assertEq(address(router).balance, before);
    }

    function testFuzz_voucherDigest(bytes32 id, uint8 lane, uint128 cumulative) public view {
        bytes32 domain = keccak256(
            abi.encode(
                keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"),
                keccak256("Regalia CallEscrow"),
                keccak256("1"),
                block.chainid,
                address(escrow)
            )
        );
        bytes32 voucher = keccak256(abi.encode(escrow.VOUCHER_TYPEHASH(), id, lane, cumulative));
        assertEq(escrow.voucherDigest(id, lane, cumulative), keccak256(abi.encodePacked(hex"1901", domain, voucher)));
    }

    function test_receive_plainEth_reverts() public {
        vm.deal(address(this), 1);
        (bool ok,) = address(escrow).call{value: 1}("");
        assertFalse(ok);
    }
}
