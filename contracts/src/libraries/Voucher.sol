// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @title Vouchers as a batch packs them, and the cells they are paid from
/// @notice A channel's cells: cell 0 is its balance, cell n + 1 what was claimed on lane n; two cells a slot, so lane 0
/// shares the balance's slot and a voucher on it costs one slot in all.
library Voucher {
    /// @dev Channel id 12, lane 1, cumulative 16, r 32, parity and s 32.
    uint256 internal constant BYTES = 93;
    uint256 internal constant LANES = 64;
    bytes32 internal constant TYPEHASH = keccak256("Voucher(bytes12 channelId,uint8 lane,uint128 cumulative)");

    uint256 private constant HALF_ORDER = 0x7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0;
    uint256 private constant AMOUNT = 0xffffffffffffffffffffffffffffffff;

    /// @dev What the voucher at an offset says.
    function read(bytes calldata packed, uint256 offset)
        internal
        pure
        returns (bytes12 channelId, uint8 lane, uint128 cumulative)
    {
        bytes calldata one = packed[offset:offset + BYTES];
        return (bytes12(one[:12]), uint8(one[12]), uint128(bytes16(one[13:29])));
    }

    /// @dev EIP-712 digest under a domain separator.
    function digest(bytes32 domain, bytes12 channelId, uint8 lane, uint128 cumulative) internal pure returns (bytes32) {
        return
            keccak256(abi.encodePacked(hex"1901", domain, keccak256(abi.encode(TYPEHASH, channelId, lane, cumulative))));
    }

    /// @dev Pays a voucher whose signature holds, as far as the balance goes; nothing if it is spent.
    /// @return paid What left the balance.
    /// @return unpaid What it grants beyond that.
    function pay(uint128[65] storage cells, uint8 lane, uint128 cumulative)
        internal
        returns (uint128 paid, uint128 unpaid)
    {
        (uint128 balance, uint128 before) = (cells[0], cells[uint256(lane) + 1]);
        if (cumulative <= before) return (0, 0);
        unpaid = cumulative - before;
        paid = unpaid < balance ? unpaid : balance;
        unpaid -= paid;
        (cells[0], cells[uint256(lane) + 1]) = (balance - paid, before + paid);
    }

    /// @dev Takes the memory from 0x80 to 0x1e0 for {settle} and puts there what is the same for all vouchers. To be
    /// called before anything else in the call's memory is in use.
    ///   0x80 typehash, channel id, lane, cumulative: the struct
    ///   0x100 0x1901 in a word's last bytes, domain, the struct's hash: what the digest is of
    ///   0x160 digest, v, r, s: the input of the precompile that recovers the signer
    function reserve() internal pure {
        bytes32 typehash = TYPEHASH;
        assembly ("memory-safe") {
            // Nothing was allocated before: or else what lies there would be overwritten.
            if xor(mload(0x40), 0x80) { invalid() }
            mstore(0x40, 0x1e0)
            mstore(0x80, typehash)
            mstore(0x100, 0x1901)
        }
    }

    /// @dev Pays packed vouchers as {pay} does, each from the cells of whoever signed it, until one is not paid in full
    /// or there are no more. A signature that does not hold leads to cells that were never filled. Written close to the
    /// machine, on the memory of {reserve}, because a settlement does nothing else a hundred times over.
    /// @param at Where in the call's data the first is, and `end` where the last ends; whole vouchers lie between.
    /// @return sum What left the balances.
    /// @return place Where the voucher is that was not paid in full, `end` if all were.
    /// @return signer Who signed that one; zero if nobody did.
    /// @return unpaid What it grants beyond what it was paid.
    function settle(
        mapping(address signer => mapping(bytes12 channelId => uint128[65])) storage book,
        bytes32 domain,
        uint256 at,
        uint256 end
    ) internal returns (uint256 sum, uint256 place, address signer, uint256 unpaid) {
        assembly ("memory-safe") {
            mstore(0x120, domain)
            for {} lt(at, end) { at := add(at, 93) } {
                let lane := calldataload(at)
                mstore(0xa0, and(lane, 0xffffffffffffffffffffffff0000000000000000000000000000000000000000))
                unpaid := and(shr(24, lane), AMOUNT)
                lane := byte(12, lane)
                mstore(0xc0, lane)
                mstore(0xe0, unpaid)
                mstore(0x140, keccak256(0x80, 0x80))
                mstore(0x160, keccak256(0x11e, 0x42))
                mstore(0, 0)
                {
                    let s := calldataload(add(at, 61))
                    mstore(0x180, add(27, shr(255, s)))
                    mstore(0x1a0, calldataload(add(at, 29)))
                    s := and(s, 0x7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff)
                    mstore(0x1c0, s)
                    // Nothing is written for a bad signature, and zero, which signs nothing, stays.
                    if iszero(gt(s, HALF_ORDER)) { pop(staticcall(gas(), 1, 0x160, 0x80, 0, 0x20)) }
                }
                signer := mload(0)
                mstore(0x20, book.slot)
                mstore(0x20, keccak256(0, 0x40))
                mstore(0, mload(0xa0))
                let slot := keccak256(0, 0x40)
                if gt(lane, 63) { break }

                let head := sload(slot)
                let paid := and(head, AMOUNT)
                switch lane
                case 0 {
                    let before := shr(128, head)
                    if iszero(gt(unpaid, before)) {
                        unpaid := 0
                        break
                    }
                    unpaid := sub(unpaid, before)
                    if gt(paid, unpaid) { paid := unpaid }
                    // From the lower half to the upper. Neither can carry: the balance is at least what is paid, and
                    // the lane stays within the cumulative amount.
                    sstore(slot, add(head, mul(paid, AMOUNT)))
                }
                default {
                    let laneSlot := add(slot, shr(1, add(lane, 1)))
                    let shift := shl(7, and(add(lane, 1), 1))
                    let word := sload(laneSlot)
                    let before := and(shr(shift, word), AMOUNT)
                    if iszero(gt(unpaid, before)) {
                        unpaid := 0
                        break
                    }
                    unpaid := sub(unpaid, before)
                    if gt(paid, unpaid) { paid := unpaid }
                    sstore(slot, sub(head, paid))
                    sstore(laneSlot, add(word, shl(shift, paid)))
                }
                sum := add(sum, paid)
                unpaid := sub(unpaid, paid)
                if unpaid { break }
            }
            place := at
        }
    }
}
