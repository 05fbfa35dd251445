// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {BridgeSweep} from "../src/escape/BridgeSweep.sol";
import {RetiredPortal} from "../src/escape/RetiredPortal.sol";
import {IEscapeVault} from "../src/interfaces/IEscapeVault.sol";
import {IRetiredPortal} from "../src/interfaces/IRetiredPortal.sol";
import {EscapeBase} from "./EscapeBase.sol";
import {Refusing} from "./Tokens.sol";

/// @notice Withdrawals that were begun on the L2, and the sweep of portal and bridge.
contract EscapeWithdrawalsTest is EscapeBase {
    function setUp() public override {
        super.setUp();
        _open();
    }

    function _claim(uint256 i) private returns (uint256) {
        return vault.claimWithdrawal(withdrawals[i], _withdrawalProof(i));
    }

    function claimAgain(uint256 i) external {
        _claim(i);
    }

    /// @dev To an account, over the bridge, by messenger: each is paid to whom it names, once, whatever the time.
    /// forge-config: default.fuzz.runs = 32
    function testFuzz_claimWithdrawal_once(uint64 later) public {
        skip(later);
        assertEq(_claim(0), 1 ether);
        assertEq(_claim(1), 2 ether);
        assertEq(_claim(4), 1 ether);
        assertEq(alice.balance, 4 ether);
        assertEq(_claim(2), 1_000);
        assertEq(token.balanceOf(alice), 1_000);
        for (uint256 i = 0; i < 5; ++i) {
            if (i == 3) continue;
            bytes32 hash = _hash(withdrawals[i]);
            assertTrue(portal.finalizedWithdrawals(hash));
            vm.expectRevert(abi.encodeWithSelector(IRetiredPortal.AlreadyFinalized.selector, hash));
            this.claimAgain(i);
        }
    }

    /// @dev What the portal finalized, as its slot says, is not paid here.
    function test_claimWithdrawal_finalizedOnPortal_reverts() public {
        bytes32 hash = _hash(withdrawals[0]);
        vm.store(address(portal), keccak256(abi.encode(hash, uint256(51))), bytes32(uint256(1)));
        vm.expectRevert(abi.encodeWithSelector(IRetiredPortal.AlreadyFinalized.selector, hash));
        this.claimAgain(0);
    }

    function test_claimWithdrawal_changed_reverts() public {
        IEscapeVault.Withdrawal memory changed = withdrawals[0];
        bytes[] memory proof = _withdrawalProof(0);
        changed.value += 1;
        vm.expectRevert(); // the proof leads to the true one
        vault.claimWithdrawal(changed, proof);
    }

    function test_claimWithdrawal_neverBegun_reverts() public {
        IEscapeVault.Withdrawal memory other = withdrawals[0];
        other.nonce = 77;
        withdrawals.push(other);
        bytes[] memory proof = _withdrawalProofOf(other);
        vm.expectRevert(abi.encodeWithSelector(IEscapeVault.UnknownWithdrawal.selector, _hash(other)));
        vault.claimWithdrawal(other, proof);
    }

    /// @dev Where the withdrawal would be in the trie without it.
    function _withdrawalProofOf(IEscapeVault.Withdrawal memory other) private returns (bytes[] memory) {
        withdrawals.pop();
        return _proveSent(_hash(other));
    }

    function test_claimWithdrawal_unnamedPair_reverts() public {
        vm.expectPartialRevert(IEscapeVault.UnknownAsset.selector);
        this.claimAgain(5);
    }

    function test_claimCall_bySender() public {
        bytes32 hash = _hash(withdrawals[3]);
        vm.expectRevert(abi.encodeWithSelector(IEscapeVault.CarriesCall.selector, hash));
        this.claimAgain(3);
        bytes[] memory proof = _withdrawalProof(3);
        IEscapeVault.Authority memory authority = _signed(0, vault.callDigest(hash, alice));
        vm.expectRevert(abi.encodeWithSelector(IEscapeVault.NotHolder.selector, _holder(1), _holder(0)));
        vault.claimCall(withdrawals[3], proof, alice, authority);
        authority = _signed(1, vault.callDigest(hash, alice));
        assertEq(vault.claimCall(withdrawals[3], proof, alice, authority), 3 ether);
        assertEq(alice.balance, 3 ether);
        vm.expectRevert(abi.encodeWithSelector(IRetiredPortal.AlreadyFinalized.selector, hash));
        vault.claimCall(withdrawals[3], proof, alice, authority);
        proof = _withdrawalProof(0);
        vm.expectRevert(abi.encodeWithSelector(IEscapeVault.CarriesNoCall.selector, _hash(withdrawals[0])));
        vault.claimCall(withdrawals[0], proof, treasury, authority);
    }

    /// @dev What of a pair stands behind messages that wait to be replayed stays in the bridge.
    function test_sweep_bridge() public {
        BridgeSweep bridge = new BridgeSweep(vault);
        token.mint(address(bridge), 50);
        bytes32 slot = keccak256(abi.encode(l2Token, keccak256(abi.encode(address(token), uint256(2)))));
        vm.store(address(bridge), slot, bytes32(uint256(50)));
        BridgeSweep.Pair[] memory pairs = new BridgeSweep.Pair[](1);
        pairs[0] = BridgeSweep.Pair(address(token), l2Token, 51);
        vm.expectRevert(abi.encodeWithSelector(BridgeSweep.KeepsTooMuch.selector, address(token), l2Token, 50, 51));
        bridge.sweep(pairs);
        pairs[0].keep = 20;
        bridge.sweep(pairs);
        assertEq(bridge.deposits(address(token), l2Token), 20);
        assertEq(token.balanceOf(address(bridge)), 20);
        assertEq(vault.escrow(l2Token), _escrow(l2Token) + 30);
        assertEq(token.balanceOf(address(vault)), _escrow(l2Token) + 30);
    }

    function test_sweep_refused_reverts() public {
        RetiredPortal lost = new RetiredPortal(address(new Refusing()));
        vm.deal(address(lost), 1);
        vm.expectRevert(abi.encodeWithSelector(IRetiredPortal.SweepRefused.selector, 1));
        lost.sweep();
    }
}
