// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {ICallEscrow} from "../src/interfaces/ICallEscrow.sol";
import {EscrowBase} from "./EscrowBase.sol";

/// @notice Batches of a hundred: what they cost, and that one bad voucher spoils none of the others.
contract CallEscrowBatchTest is EscrowBase {
    uint256 private constant COUNT = 100;

    function _hundred(address asset) private returns (bytes12[] memory ids, bytes memory packed) {
        return _channels(asset, COUNT);
    }

    /// @dev Channels of payers of their own, each with a voucher for a tenth of its money on lane 0.
    function _channels(address asset, uint256 count) private returns (bytes12[] memory ids, bytes memory packed) {
        ids = new bytes12[](count);
        for (uint256 i = 0; i < count; ++i) {
            ids[i] = _openFor(vm.addr(1 + i), asset, 1 ether, 0);
            packed = bytes.concat(packed, _packed(ids[i], 0, 0.1 ether));
        }
    }

    /// @dev The whole transaction, its 21,000 and its calldata included, everything cold; the model has earned before,
    /// as it has in all batches but its first.
    function _transactionGas(address asset, bytes memory packed) private returns (uint256 gas, uint256 bytesOfData) {
        ICallEscrow.Batch[] memory batches = _batch(asset, packed);
        vm.prank(gateway);
        escrow.claim(batches, true);
        gas = vm.lastCallGas().gasTotalUsed;
        bytesOfData = abi.encodeCall(escrow.claim, (batches, true)).length;
    }

    /// forge-config: default.isolate = true
    function test_claim_hundredChannels_gas() public {
        (bytes12[] memory ids, bytes memory packed) = _hundred(ETH);
        _claim(_openFor(bob, ETH, 1, 0), 0, 1);
        (uint256 gas, uint256 length) = _transactionGas(ETH, packed);
        vm.snapshotValue("CallEscrow", "claim_100_gas", gas);
        vm.snapshotValue("CallEscrow", "claim_100_bytes", length);
        assertLe(gas, COUNT * 11_000);
        assertLe(length, COUNT * 96);
        for (uint256 i = 0; i < COUNT; ++i) {
            assertEq(escrow.channel(ids[i]).balance, 0.9 ether);
            assertEq(escrow.claimed(ids[i], 0), 0.1 ether);
        }
        assertEq(router.distributed(modelId, ETH), 10 ether + 1);
    }

    /// forge-config: default.isolate = true
    function test_claim_hundredChannels_token_gas() public {
        (, bytes memory packed) = _hundred(address(token));
        _claim(_openFor(bob, address(token), 1, 0), 0, 1);
        (uint256 gas,) = _transactionGas(address(token), packed);
        vm.snapshotValue("CallEscrow", "claim_100_token_gas", gas);
        assertLe(gas, COUNT * 11_300);
    }

    /// @dev The shape for which others publish a figure.
    /// forge-config: default.isolate = true
    function test_claim_tenChannels_gas() public {
        (, bytes memory packed) = _channels(ETH, 10);
        _claim(_openFor(bob, ETH, 1, 0), 0, 1);
        (uint256 gas,) = _transactionGas(ETH, packed);
        vm.snapshotValue("CallEscrow", "claim_10_gas", gas);
        assertLe(gas, 10 * 19_200);
    }

    /// @dev A payer who empties a channel, an old voucher, another's signature, noise: the gateway gets all the rest.
    function test_claim_lenient_badItemsSpoilNothing() public {
        (bytes12[] memory ids, bytes memory packed) = _hundred(ETH);
        vm.prank(vm.addr(1));
        escrow.requestWithdraw(ids[0], type(uint128).max);
        vm.warp(block.timestamp + DELAY);
        vm.prank(vm.addr(1));
        escrow.withdraw(ids[0], alice);
        _claim(ids[1], 0, 0.1 ether);
        _setByte(packed, 2 * 93 + 40);
        _setByte(packed, 3 * 93 + 5);
        _setByte(packed, 4 * 93 + 12);
        vm.expectRevert();
        _claim(ETH, packed, true);
        assertEq(_claim(ETH, packed, false), 9.5 ether);
        for (uint256 i = 5; i < COUNT; ++i) {
            assertEq(escrow.channel(ids[i]).balance, 0.9 ether);
        }
        assertEq(escrow.channel(ids[2]).balance, 1 ether);
    }

    /// @dev Any byte of any voucher changed: at most that one is not paid.
    function testFuzz_claim_lenient_oneByteChanged(uint256 place) public {
        bytes memory packed;
        for (uint256 i = 0; i < 4; ++i) {
            packed = bytes.concat(packed, _packed(_openFor(vm.addr(1 + i), ETH, 1 ether, 0), uint8(i), 0.1 ether));
        }
        _setByte(packed, bound(place, 0, packed.length - 1));
        assertEq(_claim(ETH, packed, false), 0.3 ether);
    }

    function _setByte(bytes memory packed, uint256 place) private pure {
        packed[place] = bytes1(uint8(packed[place]) ^ 1);
    }
}
