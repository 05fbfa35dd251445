// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {CallEscrow} from "../src/CallEscrow.sol";
import {ICallEscrow} from "../src/interfaces/ICallEscrow.sol";
import {EscrowBase} from "./EscrowBase.sol";
import {OwnableUpgradeable} from "@openzeppelin/contracts-upgradeable/access/OwnableUpgradeable.sol";

/// @notice One home: vouchers outlive a move to another chain, and are redeemable on exactly one.
contract CallEscrowHomeTest is EscrowBase {
    uint64 private constant NEW = 4_242;

    function _rehome(uint64 to) private {
        vm.prank(governance);
        escrow.rehome(to);
    }

    /// @dev The move as it happens: the same state, first on the old chain, then on the new.
    function test_move_vouchersGoAlong() public {
        bytes12 id = _open(ETH, 10);
        bytes memory before = _packed(id, 0, 4);
        vm.expectEmit(address(escrow));
        emit ICallEscrow.Rehomed(uint64(block.chainid), NEW);
        _rehome(NEW);
        assertEq(escrow.homeChainId(), NEW);
        _expectNotAtHome(id, before);

        vm.chainId(NEW);
        vm.expectEmit(address(escrow));
        emit ICallEscrow.Arrived(NEW);
        assertEq(_claim(ETH, before, true), 4);
        _claim(id, 0, 7);
        vm.prank(gateway);
        assertEq(escrow.release(id, 100), 3);
    }

    /// @dev Another chain that carries the same state, say a fork nobody meant, is refused everything.
    function testFuzz_fork_refuses(uint64 chainId, bool moved) public {
        bytes12 id = _open(ETH, 10);
        bytes memory voucher = _packed(id, 0, 4);
        uint256 home = block.chainid;
        if (moved) {
            _rehome(NEW);
            home = NEW;
        }
        vm.assume(chainId != home && chainId != 0);
        vm.chainId(chainId);
        _expectNotAtHome(id, voucher);
    }

    function _expectNotAtHome(bytes12 id, bytes memory voucher) private {
        bytes memory reason =
            abi.encodeWithSelector(ICallEscrow.NotAtHome.selector, escrow.homeChainId(), block.chainid);
        ICallEscrow.Terms memory terms = _terms(alice, ETH, 0);
        vm.deal(alice, 1);
        vm.startPrank(alice);
        vm.expectRevert(reason);
        escrow.open{value: 1}(terms, 1);
        vm.expectRevert(reason);
        escrow.topUp{value: 1}(id, 1);
        vm.expectRevert(reason);
        escrow.openWithAuthorization(terms, 1, ICallEscrow.Authorization(alice, 0, 0, 0, 0, 0, 0));
        vm.expectRevert(reason);
        escrow.requestWithdraw(id, 1);
        vm.expectRevert(reason);
        escrow.cancelWithdraw(id);
        vm.expectRevert(reason);
        escrow.withdraw(id, alice);
        vm.expectRevert(reason);
        escrow.withdrawAgreed(id, 1, alice, type(uint64).max, "");
        vm.expectRevert(reason);
        escrow.arrive();
        vm.stopPrank();
        vm.startPrank(gateway);
        vm.expectRevert(reason);
        escrow.release(id, 1);
        ICallEscrow.Batch[] memory batches = _batch(ETH, voucher);
        vm.expectRevert(reason);
        escrow.claim(batches, false);
        vm.expectRevert(reason);
        escrow.claimSigned(new ICallEscrow.Claim[](0), false);
        vm.stopPrank();
        // The old chain's owner cannot call it back either.
        vm.expectRevert(reason);
        _rehome(NEW + 1);
    }

    /// @dev Another deployment does not honour the vouchers, even at the same address on the same chain.
    function test_otherDeployment_refuses() public {
        bytes12 id = _open(ETH, 10);
        bytes memory voucher = _packed(id, 0, 4);
        bytes32 slot = bytes32(uint256(ESCROW_SLOT) + 1);
        assertEq(vm.load(address(escrow), slot), DEPLOYMENT);
        vm.store(address(escrow), slot, keccak256("another deployment"));
        vm.expectRevert(_refused(id, 0, 4, ICallEscrow.Fault.InvalidSignature));
        _claim(ETH, voucher, true);
    }

    /// @dev Another contract of the same deployment does not either.
    function test_otherContract_refuses() public {
        bytes12 id = _open(ETH, 10);
        bytes memory voucher = _packed(id, 0, 4);
        escrow = CallEscrow(
            _proxy(
                address(new CallEscrow(models, router)),
                abi.encodeCall(CallEscrow.initialize, (governance, DEPLOYMENT, uint64(block.chainid), DELAY))
            )
        );
        assertEq(_open(ETH, 10), id);
        vm.expectRevert(_refused(id, 0, 4, ICallEscrow.Fault.InvalidSignature));
        _claim(ETH, voucher, true);
    }

    function test_digest_doesNotDependOnTheChain() public {
        bytes32 digest = escrow.voucherDigest("x", 0, 1);
        vm.chainId(NEW);
        assertEq(escrow.voucherDigest("x", 0, 1), digest);
    }

    /// @dev The delay does not run out while the chain moves: it starts again with the first use in the new home.
    function testFuzz_move_delayStartsAgain(uint64 downtime, uint64 idle) public {
        downtime = uint64(bound(downtime, 0, 100 days));
        idle = uint64(bound(idle, 0, 100 days));
        bytes12 id = _open(ETH, 10);
        vm.prank(alice);
        escrow.requestWithdraw(id, 10);
        _rehome(NEW);
        vm.warp(block.timestamp + downtime);
        vm.chainId(NEW);
        // Nothing has arrived yet: the payer cannot be first.
        vm.expectRevert();
        vm.prank(alice);
        escrow.withdraw(id, alice);
        vm.warp(block.timestamp + idle);
        escrow.arrive();
        uint64 at = uint64(block.timestamp) + DELAY;
        assertEq(escrow.channel(id).withdrawableAt, at);
        vm.warp(at - 1);
        vm.expectRevert(abi.encodeWithSelector(ICallEscrow.WithdrawTooEarly.selector, id, at, at - 1));
        vm.prank(alice);
        escrow.withdraw(id, alice);
        _claim(id, 0, 4);
        // Later uses do not move it on.
        escrow.arrive();
        vm.warp(at);
        vm.prank(alice);
        assertEq(escrow.withdraw(id, alice), 6);
    }

    function test_move_twice() public {
        bytes12 id = _open(ETH, 10);
        uint64 old = uint64(block.chainid);
        _rehome(NEW);
        vm.chainId(NEW);
        _claim(id, 0, 1);
        _rehome(old);
        vm.chainId(old);
        _claim(id, 0, 2);
        assertEq(escrow.channel(id).balance, 8);
    }

    function test_rehome_invalid_reverts() public {
        vm.expectRevert(abi.encodeWithSelector(ICallEscrow.InvalidHome.selector, 0));
        _rehome(0);
        vm.expectRevert(abi.encodeWithSelector(ICallEscrow.InvalidHome.selector, uint64(block.chainid)));
        _rehome(uint64(block.chainid));
    }

    function test_rehome_notOwner_reverts() public {
        vm.expectRevert(abi.encodeWithSelector(OwnableUpgradeable.OwnableUnauthorizedAccount.selector, alice));
        vm.prank(alice);
        escrow.rehome(NEW);
    }
}
