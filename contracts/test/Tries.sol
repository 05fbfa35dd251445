// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {RLP} from "@openzeppelin/contracts/utils/RLP.sol";

/// @notice Builds tries of states, and proofs in them, for the tests. Small ones: each node is made anew when needed.
library Tries {
    struct Trie {
        bytes32[] keys;
        bytes[] values;
    }

    function make(uint256 capacity) internal pure returns (Trie memory trie) {
        (trie.keys, trie.values) = (new bytes32[](capacity), new bytes[](capacity));
    }

    /// @dev Puts a value under the hash of a key.
    function put(Trie memory trie, uint256 at, bytes memory key, bytes memory value) internal pure {
        (trie.keys[at], trie.values[at]) = (keccak256(key), value);
    }

    function root(Trie memory trie) internal pure returns (bytes32) {
        return trie.keys.length == 0 ? keccak256(hex"80") : keccak256(_node(trie, _all(trie), 0));
    }

    /// @dev The nodes on the way to a key, or to where it would be.
    function prove(Trie memory trie, bytes memory plain) internal pure returns (bytes[] memory proof) {
        bytes32 key = keccak256(plain);
        uint256[] memory members = _all(trie);
        uint256 depth = 0;
        while (members.length != 0) {
            bytes memory node = _node(trie, members, depth);
            if (node.length > 31 || depth == 0) proof = _append(proof, node);
            uint256 shared = _shared(trie, members, depth);
            if (members.length == 1 || _differ(key, trie.keys[members[0]], depth, depth + shared)) return proof;
            depth += shared;
            if (shared != 0) proof = _append(proof, _branch(trie, members, depth));
            members = _under(trie, members, depth, _nibble(key, depth));
            ++depth;
        }
    }

    function account(uint256 nonce, uint256 balance, bytes32 storageRoot, bytes32 codeHash)
        internal
        pure
        returns (bytes memory)
    {
        bytes[] memory fields = new bytes[](4);
        (fields[0], fields[1]) = (RLP.encode(nonce), RLP.encode(balance));
        (fields[2], fields[3]) = (RLP.encode(storageRoot), RLP.encode(codeHash));
        return RLP.encode(fields);
    }

    function _node(Trie memory trie, uint256[] memory members, uint256 depth) private pure returns (bytes memory) {
        bytes32 key = trie.keys[members[0]];
        bytes[] memory pair = new bytes[](2);
        if (members.length == 1) {
            (pair[0], pair[1]) = (RLP.encode(_path(key, depth, 64, 2)), RLP.encode(trie.values[members[0]]));
            return RLP.encode(pair);
        }
        uint256 shared = _shared(trie, members, depth);
        if (shared == 0) return _branch(trie, members, depth);
        pair[0] = RLP.encode(_path(key, depth, depth + shared, 0));
        pair[1] = _reference(_branch(trie, members, depth + shared));
        return RLP.encode(pair);
    }

    function _branch(Trie memory trie, uint256[] memory members, uint256 depth) private pure returns (bytes memory) {
        bytes[] memory children = new bytes[](17);
        for (uint8 nibble = 0; nibble < 16; ++nibble) {
            uint256[] memory under = _under(trie, members, depth, nibble);
            children[nibble] = under.length == 0 ? bytes(hex"80") : _reference(_node(trie, under, depth + 1));
        }
        children[16] = hex"80";
        return RLP.encode(children);
    }

    function _reference(bytes memory node) private pure returns (bytes memory) {
        return node.length < 32 ? node : RLP.encode(keccak256(node));
    }

    /// @dev Nibbles [from, to) with the prefix of a node's path.
    function _path(bytes32 key, uint256 from, uint256 to, uint256 kind) private pure returns (bytes memory path) {
        bool odd = (to - from) % 2 == 1;
        path = new bytes((to - from) / 2 + 1);
        path[0] = bytes1(uint8(odd ? (kind + 1) << 4 | _nibble(key, from++) : kind << 4));
        for (uint256 i = 1; i < path.length; ++i) {
            path[i] = bytes1(_nibble(key, from) << 4 | _nibble(key, from + 1));
            from += 2;
        }
    }

    function _nibble(bytes32 key, uint256 at) private pure returns (uint8) {
        return uint8(key[at / 2]) >> (at % 2 == 0 ? 4 : 0) & 15;
    }

    function _differ(bytes32 a, bytes32 b, uint256 from, uint256 to) private pure returns (bool) {
        for (uint256 i = from; i < to; ++i) {
            if (_nibble(a, i) != _nibble(b, i)) return true;
        }
        return false;
    }

    function _shared(Trie memory trie, uint256[] memory members, uint256 depth) private pure returns (uint256 n) {
        if (members.length == 1) return 64 - depth;
        for (;; ++n) {
            for (uint256 i = 1; i < members.length; ++i) {
                bytes32 key = trie.keys[members[i]];
                if (_nibble(key, depth + n) != _nibble(trie.keys[members[0]], depth + n)) return n;
            }
        }
    }

    function _under(Trie memory trie, uint256[] memory members, uint256 depth, uint8 nibble)
        private
        pure
        returns (uint256[] memory under)
    {
        under = new uint256[](members.length);
        uint256 n = 0;
        for (uint256 i = 0; i < members.length; ++i) {
            if (_nibble(trie.keys[members[i]], depth) == nibble) under[n++] = members[i];
        }
        assembly ("memory-safe") {
            mstore(under, n)
        }
    }

    function _all(Trie memory trie) private pure returns (uint256[] memory all) {
        all = new uint256[](trie.keys.length);
        for (uint256 i = 0; i < all.length; ++i) {
            all[i] = i;
        }
    }

    function _append(bytes[] memory list, bytes memory item) private pure returns (bytes[] memory longer) {
        longer = new bytes[](list.length + 1);
        for (uint256 i = 0; i < list.length; ++i) {
            longer[i] = list[i];
        }
        longer[list.length] = item;
    }
}
