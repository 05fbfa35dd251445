// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {Memory} from "@openzeppelin/contracts/utils/Memory.sol";
import {RLP} from "@openzeppelin/contracts/utils/RLP.sol";
import {TrieProof} from "@openzeppelin/contracts/utils/cryptography/TrieProof.sol";

/// @title Values of a state by proof
/// @notice What an account or a slot holds in a state of which only the root is known. The proofs are walked by
/// OpenZeppelin's {TrieProof}; what is here makes of its answers the one it does not give: that nothing is there.
abstract contract StateReader {
    using RLP for *;

    /// @dev An account that is not in the trie is the empty one.
    struct Account {
        uint256 balance;
        bytes32 storageRoot;
        bytes32 codeHash;
    }

    bytes32 private constant EMPTY_ROOT = keccak256(hex"80");
    bytes32 private constant EMPTY_CODE = keccak256("");

    /// @notice The proof shows neither a value at the key nor that there is none.
    error InvalidProof(bytes32 root, bytes32 key);

    /// @notice Walks a proof; external so that the walk can fail without its caller.
    function walk(bytes32 root, bytes32 key, bytes[] calldata proof)
        external
        pure
        returns (bytes memory value, TrieProof.ProofError err)
    {
        return TrieProof.tryTraverse(root, abi.encodePacked(key), proof);
    }

    function _account(bytes32 stateRoot, address account, bytes[] calldata proof)
        internal
        view
        returns (Account memory)
    {
        bytes memory leaf = _read(stateRoot, keccak256(abi.encodePacked(account)), proof);
        if (leaf.length == 0) return Account(0, EMPTY_ROOT, EMPTY_CODE);
        Memory.Slice[] memory fields = leaf.decodeList();
        return Account(fields[1].readUint256(), fields[2].readBytes32(), fields[3].readBytes32());
    }

    function _slot(bytes32 storageRoot, bytes32 slot, bytes[] calldata proof) internal view returns (uint256) {
        bytes memory leaf = _read(storageRoot, keccak256(abi.encodePacked(slot)), proof);
        return leaf.length == 0 ? 0 : leaf.decodeUint256();
    }

    /// @dev The value at a key, empty if there is none. Each node is held against its hash before it is decoded, so in
    /// the trie of a real state two answers mean that nothing is there: the path of a leaf or extension leads elsewhere,
    /// or the branch has no child, which the walk tries to decode as a node and cannot. Whatever else fails, for want of
    /// gas too, is no proof.
    function _read(bytes32 root, bytes32 key, bytes[] calldata proof) private view returns (bytes memory) {
        if (root == EMPTY_ROOT) return "";
        try this.walk(root, key, proof) returns (bytes memory value, TrieProof.ProofError err) {
            if (err == TrieProof.ProofError.NO_ERROR) return value;
            if (err == TrieProof.ProofError.INVALID_PATH_REMAINDER) return "";
        } catch (bytes memory reason) {
            // casting to 'bytes4' is safe because the length was looked at
            // forge-lint: disable-next-line(unsafe-typecast)
            if (reason.length == 4 && bytes4(reason) == RLP.RLPInvalidEncoding.selector) return "";
        }
        revert InvalidProof(root, key);
    }
}
