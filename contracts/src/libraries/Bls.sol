// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @title BLS12-381 keys, as consensus layers use them
/// @notice Public keys in G1, signatures in G2, messages hashed to G2 by RFC 9380 (BLS12381G2_XMD:SHA-256_SSWU_RO), under
/// a tag of proofs of possession. Points come uncompressed, as the precompiles of EIP-2537 take them: 64 bytes for each
/// coordinate, or half of one in G2. Needs these precompiles (Prague, Isthmus).
library Bls {
    uint256 internal constant KEY_BYTES = 128;
    uint256 internal constant SIGNATURE_BYTES = 256;

    address private constant MODEXP = address(0x05);
    address private constant G2_ADD = address(0x0d);
    address private constant PAIRING = address(0x0f);
    address private constant MAP_TO_G2 = address(0x11);

    bytes private constant TAG = "BLS_POP_BLS12381G2_XMD:SHA-256_SSWU_RO_POP_";
    /// @dev The field's modulus, 48 bytes.
    bytes private constant MODULUS =
        hex"1a0111ea397fe69a4b1ba7b6434bacd764774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab";
    /// @dev (modulus - 1) / 2, in two parts: a point whose y is above it is the greater of the two with its x.
    uint256 private constant HALF_HEAD = 0x0d0088f51cbff34d258dd3db21a5d66bb23ba5c279c2895fb39869507b587b12;
    uint256 private constant HALF_TAIL = 0x0f55ffff58a9ffffdcff7fffffffd555;
    /// @dev G1's generator, negated.
    bytes private constant MINUS_ONE =
        hex"0000000000000000000000000000000017f1d3a73197d7942695638c4fa9ac0fc3688c4f9774b905a14e3a3f171bac586c55e83ff97a1aeffb3af00adb22c6bb00000000000000000000000000000000114d1d6855d545a8aa7d76c8cf2e21f267816aef1db507c96655b9d5caac42364e6f38ba0ecb751bad54dcd6b939c2ca";

    /// @dev Whether the signature is the key's over the message. False also for what is no point of its group, and for
    /// the point at infinity, as which nobody can be told from anybody.
    function verify(bytes calldata key, bytes calldata signature, bytes32 message) internal view returns (bool) {
        if (key.length != KEY_BYTES || signature.length != SIGNATURE_BYTES) return false;
        if (keccak256(key) == keccak256(new bytes(KEY_BYTES))) return false;
        (bool ok, bytes memory out) = PAIRING.staticcall(abi.encodePacked(MINUS_ONE, signature, key, hashToG2(message)));
        // Checks curve and subgroup of every point.
        return ok && out.length == 32 && abi.decode(out, (uint256)) == 1;
    }

    /// @dev The 48 bytes by which consensus layers name the key: x, and in its three free bits that it is compressed and
    /// which of the two y. The key must have been verified.
    function compress(bytes calldata key) internal pure returns (bytes32 head, bytes16 tail) {
        (uint256 yHead, uint256 yTail) = (uint256(bytes32(key[80:112])), uint256(uint128(bytes16(key[112:128]))));
        bool greater = yHead > HALF_HEAD || (yHead == HALF_HEAD && yTail > HALF_TAIL);
        head = bytes32(key[16:48]) | bytes32(uint256(greater ? 0xa0 : 0x80) << 248);
        tail = bytes16(key[48:64]);
    }

    /// @dev hash_to_curve of RFC 9380.
    function hashToG2(bytes32 message) internal view returns (bytes memory point) {
        bytes memory uniform = _expand(message);
        return _run(G2_ADD, bytes.concat(_map(uniform, 0), _map(uniform, 128)));
    }

    /// @dev The point for two field elements of 64 bytes each, which are reduced first.
    function _map(bytes memory uniform, uint256 offset) private view returns (bytes memory) {
        return _run(MAP_TO_G2, bytes.concat(_reduce(uniform, offset), _reduce(uniform, offset + 64)));
    }

    /// @dev 64 bytes as a number modulo the field's, as a field element of 64 bytes.
    function _reduce(bytes memory uniform, uint256 offset) private view returns (bytes memory) {
        (bytes32 head, bytes32 tail) = (_word(uniform, offset), _word(uniform, offset + 32));
        bytes memory out =
            _run(MODEXP, abi.encodePacked(uint256(64), uint256(1), uint256(48), head, tail, uint8(1), MODULUS));
        return bytes.concat(bytes16(0), out);
    }

    /// @dev expand_message_xmd of RFC 9380 with SHA-256, to 256 bytes.
    function _expand(bytes32 message) private pure returns (bytes memory uniform) {
        bytes memory tag = abi.encodePacked(TAG, uint8(TAG.length));
        bytes32 first = sha256(abi.encodePacked(new bytes(64), message, uint16(256), uint8(0), tag));
        bytes32 block_ = 0;
        for (uint8 i = 1; i <= 8; ++i) {
            block_ = sha256(abi.encodePacked(i == 1 ? first : first ^ block_, i, tag));
            uniform = bytes.concat(uniform, block_);
        }
    }

    function _word(bytes memory data, uint256 offset) private pure returns (bytes32 word) {
        assembly ("memory-safe") {
            word := mload(add(add(data, 0x20), offset))
        }
    }

    function _run(address precompile, bytes memory input) private view returns (bytes memory) {
        (bool ok, bytes memory out) = precompile.staticcall(input);
        // Inputs are well-formed by construction; a chain without the precompiles answers with nothing.
        require(ok && out.length != 0, "BLS12-381 precompile");
        return out;
    }
}
