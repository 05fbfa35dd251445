// SPDX-License-Identifier: MIT
pragma solidity ^0.8.0;

/// @title LibKeccak
/// @notice The keccak-f[1600] sponge with the interface that the OP Stack's PreimageOracle imports from
///         lib-keccak. The oracle uses it to check, block by block, the hashing of preimages too
///         large for one transaction. Written for being short rather than cheap: a permutation runs only in a dispute.
library LibKeccak {
    /// @notice Bytes absorbed per permutation (rate of keccak256).
    uint256 internal constant BLOCK_SIZE_BYTES = 136;

    /// @notice Lane (x, y) is state[5 * y + x].
    struct StateMatrix {
        uint64[25] state;
    }

    /// @notice XORs one block into the state.
    function absorb(StateMatrix memory _stateMatrix, bytes memory _input) internal pure {
        require(_input.length == BLOCK_SIZE_BYTES, "LibKeccak: a block has 136 bytes");
        for (uint256 lane = 0; lane < BLOCK_SIZE_BYTES / 8; lane++) {
            uint256 word;
            assembly ("memory-safe") {
                word := shr(192, mload(add(add(_input, 0x20), mul(lane, 8))))
            }
            _stateMatrix.state[lane] ^= reverse(uint64(word));
        }
    }

    /// @notice The digest: the first four lanes.
    function squeeze(StateMatrix memory _stateMatrix) internal pure returns (bytes32 digest_) {
        uint256 word;
        for (uint256 lane = 0; lane < 4; lane++) {
            word = (word << 64) | reverse(_stateMatrix.state[lane]);
        }
        digest_ = bytes32(word);
    }

    /// @notice Appends keccak's padding, 1 0* 1 in bits with the lowest bit of a byte first, up to a whole block.
    function pad(bytes memory _data) internal pure returns (bytes memory padded_) {
        uint256 fill = BLOCK_SIZE_BYTES - (_data.length % BLOCK_SIZE_BYTES);
        padded_ = bytes.concat(_data, new bytes(fill));
        padded_[_data.length] = 0x01;
        padded_[padded_.length - 1] |= 0x80;
    }

    /// @notice keccak-f[1600], 24 rounds, in place.
    function permutation(StateMatrix memory _stateMatrix) internal pure {
        uint64[25] memory a = _stateMatrix.state;
        uint64[24] memory constants_ = roundConstants();
        // The cycle that rho and pi together make of lanes 1 to 24: where a lane goes and by how far it is rotated.
        uint8[24] memory target =
            [10, 7, 11, 17, 18, 3, 5, 16, 8, 21, 24, 4, 15, 23, 19, 13, 12, 2, 20, 14, 22, 9, 6, 1];
        uint8[24] memory distance =
            [1, 3, 6, 10, 15, 21, 28, 36, 45, 55, 2, 14, 27, 41, 56, 8, 25, 43, 62, 18, 39, 61, 20, 44];
        uint64[5] memory c;
        unchecked {
            for (uint256 round = 0; round < 24; round++) {
                for (uint256 x = 0; x < 5; x++) {
                    c[x] = a[x] ^ a[x + 5] ^ a[x + 10] ^ a[x + 15] ^ a[x + 20];
                }
                for (uint256 x = 0; x < 5; x++) {
                    uint64 d = c[(x + 4) % 5] ^ rotate(c[(x + 1) % 5], 1);
                    for (uint256 y = 0; y < 25; y += 5) {
                        a[y + x] ^= d;
                    }
                }
                uint64 moving = a[1];
                for (uint256 i = 0; i < 24; i++) {
                    uint256 to = target[i];
                    uint64 next = a[to];
                    a[to] = rotate(moving, distance[i]);
                    moving = next;
                }
                for (uint256 y = 0; y < 25; y += 5) {
                    for (uint256 x = 0; x < 5; x++) {
                        c[x] = a[y + x];
                    }
                    for (uint256 x = 0; x < 5; x++) {
                        a[y + x] = c[x] ^ (~c[(x + 1) % 5] & c[(x + 2) % 5]);
                    }
                }
                a[0] ^= constants_[round];
            }
        }
    }

    function rotate(uint64 _lane, uint256 _by) private pure returns (uint64) {
        return uint64((uint256(_lane) << _by) | (uint256(_lane) >> (64 - _by)));
    }

    /// @notice Lanes are little-endian, the EVM's words are not.
    function reverse(uint64 _lane) private pure returns (uint64 reversed_) {
        reversed_ = ((_lane & 0xff00ff00ff00ff00) >> 8) | ((_lane & 0x00ff00ff00ff00ff) << 8);
        reversed_ = ((reversed_ & 0xffff0000ffff0000) >> 16) | ((reversed_ & 0x0000ffff0000ffff) << 16);
        reversed_ = (reversed_ >> 32) | (reversed_ << 32);
    }

    function roundConstants() private pure returns (uint64[24] memory) {
        return [
            0x0000000000000001,
            0x0000000000008082,
            0x800000000000808a,
            0x8000000080008000,
            0x000000000000808b,
            0x0000000080000001,
            0x8000000080008081,
            0x8000000000008009,
            0x000000000000008a,
            0x0000000000000088,
            0x0000000080008009,
            0x000000008000000a,
            0x000000008000808b,
            0x800000000000008b,
            0x8000000000008089,
            0x8000000000008003,
            0x8000000000008002,
            0x8000000000000080,
            0x000000000000800a,
            0x800000008000000a,
            0x8000000080008081,
            0x8000000000008080,
            0x0000000080000001,
            0x8000000080008008
        ];
    }
}
