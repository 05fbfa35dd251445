// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {Bls} from "../src/libraries/Bls.sol";

/// @notice Signs with BLS keys, by the precompiles of EIP-2537.
library BlsKeys {
    bytes private constant GENERATOR =
        hex"0000000000000000000000000000000017f1d3a73197d7942695638c4fa9ac0fc3688c4f9774b905a14e3a3f171bac586c55e83ff97a1aeffb3af00adb22c6bb0000000000000000000000000000000008b3f481e3aaa0f1a09e30ed741d8ae4fcf5e095d5d00af600db18cb2c04b3edd03cc744a2888ae40caa232946c5e7e1";

    function publicKey(uint256 secret) internal view returns (bytes memory) {
        return _run(address(0x0c), bytes.concat(GENERATOR, bytes32(secret)));
    }

    function sign(uint256 secret, bytes32 message) internal view returns (bytes memory) {
        return _run(address(0x0e), bytes.concat(Bls.hashToG2(message), bytes32(secret)));
    }

    function _run(address precompile, bytes memory input) private view returns (bytes memory out) {
        bool ok;
        (ok, out) = precompile.staticcall(input);
        require(ok && out.length != 0, "BLS12-381 precompile");
    }
}
