// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {ValidatorRegistry} from "../src/ValidatorRegistry.sol";
import {IRevenueRouter} from "../src/interfaces/IRevenueRouter.sol";
import {IValidatorRegistry} from "../src/interfaces/IValidatorRegistry.sol";
import {BlsKeys} from "./BlsKeys.sol";
import {ValidatorBase} from "./ValidatorBase.sol";
import {Initializable} from "@openzeppelin/contracts-upgradeable/proxy/utils/Initializable.sol";

/// @notice The terms, and naming keys with proofs of possession.
contract ValidatorKeysTest is ValidatorBase {
    uint256 private constant ORDER = 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001;

    function test_initialize_holdsTheTerms() public {
        assertEq(registry.deploymentId(), DEPLOYMENT_ID);
        assertEq(registry.unstakeDelay(), UNSTAKE_DELAY);
        assertEq(registry.minStake(), MIN_STAKE);
        assertEq(address(registry.router()), address(router));
        vm.expectRevert(Initializable.InvalidInitialization.selector);
        registry.initialize(DEPLOYMENT_ID, 1, 1);
        ValidatorRegistry implementation = new ValidatorRegistry(IRevenueRouter(address(router)));
        vm.expectRevert(Initializable.InvalidInitialization.selector);
        implementation.initialize(DEPLOYMENT_ID, 1, 1);
    }

    function test_initialize_delayOutOfRange_reverts() public {
        uint64 max = registry.MAX_UNSTAKE_DELAY();
        address implementation = address(new ValidatorRegistry(IRevenueRouter(address(router))));
        for (uint64 delay = 0; delay <= max + 1; delay += max + 1) {
            vm.expectRevert(abi.encodeWithSelector(IValidatorRegistry.UnstakeDelayOutOfRange.selector, delay, max));
            this.proxy(implementation, abi.encodeCall(ValidatorRegistry.initialize, (DEPLOYMENT_ID, delay, 1)));
        }
        this.proxy(implementation, abi.encodeCall(ValidatorRegistry.initialize, (DEPLOYMENT_ID, max, 1)));
    }

    function proxy(address implementation, bytes calldata data) external returns (address) {
        return _proxy(implementation, data);
    }

    /// @dev Keys and proofs made by another implementation of the curve.
    function test_register_vectors() public {
        string memory file = vm.readFile("../bindings/testdata/validators.json");
        address payable at = payable(vm.parseJsonAddress(file, ".contract"));
        vm.etch(at, address(new ValidatorRegistry(IRevenueRouter(address(router)))).code);
        ValidatorRegistry target = ValidatorRegistry(at);
        vm.store(at, 0xf76fe66aa6c0b58520d0300811bb0d991a5a862c377468d20091a33fd78dd300, DEPLOYMENT_ID);
        assertEq(target.deploymentId(), vm.parseJsonBytes32(file, ".deploymentId"));
        for (uint256 i = 0; i < 4; ++i) {
            string memory v = string.concat(".vectors[", vm.toString(i), "]");
            address account = vm.parseJsonAddress(file, string.concat(v, ".account"));
            bytes memory key = vm.parseJsonBytes(file, string.concat(v, ".key"));
            bytes memory proof = vm.parseJsonBytes(file, string.concat(v, ".proof"));
            bytes memory compressed = vm.parseJsonBytes(file, string.concat(v, ".compressed"));
            assertEq(target.proofMessage(account, key), vm.parseJsonBytes32(file, string.concat(v, ".message")));
            // What the other tests sign with makes the same.
            uint256 secret = uint256(vm.parseJsonBytes32(file, string.concat(v, ".secret")));
            assertEq(BlsKeys.publicKey(secret), key);
            assertEq(BlsKeys.sign(secret, target.proofMessage(account, key)), proof);
            vm.expectEmit(at);
            emit IValidatorRegistry.KeySet(account, compressed);
            vm.prank(account);
            target.register(key, proof);
            assertEq(target.keyOf(account), compressed);
        }
    }

    /// @dev A key and its negative have one x and differ in the sign bit alone.
    function testFuzz_register_anyKey(uint256 secret) public {
        secret = bound(secret, 1, ORDER - 1);
        _register(alice, secret, 0);
        _register(bob, ORDER - secret, 0);
        (bytes memory one, bytes memory other) = (registry.keyOf(alice), registry.keyOf(bob));
        assertEq(one.length, 48);
        assertEq(uint8(one[0] ^ other[0]), 0x20);
        assertEq(uint8(one[0] & 0xc0), 0x80);
        (one[0], other[0]) = (0, 0);
        assertEq(one, other);
    }

    /// @dev A proof seen on its way is worth nothing to another account, contract or deployment.
    function test_register_anothersProof_reverts() public {
        (bytes memory key, bytes memory proof) = _prove(alice, 7);
        vm.expectRevert(abi.encodeWithSelector(IValidatorRegistry.InvalidProof.selector, bob));
        vm.prank(bob);
        registry.register(key, proof);

        ValidatorRegistry sibling = _registry(DEPLOYMENT_ID);
        vm.expectRevert(abi.encodeWithSelector(IValidatorRegistry.InvalidProof.selector, alice));
        vm.prank(alice);
        sibling.register(key, proof);

        vm.etch(address(sibling), address(registry).code);
        vm.store(
            address(registry), 0xf76fe66aa6c0b58520d0300811bb0d991a5a862c377468d20091a33fd78dd300, keccak256("another")
        );
        vm.expectRevert(abi.encodeWithSelector(IValidatorRegistry.InvalidProof.selector, alice));
        vm.prank(alice);
        registry.register(key, proof);
    }

    function test_register_notAProof_reverts() public {
        (bytes memory key, bytes memory proof) = _prove(alice, 7);
        (bytes memory otherKey, bytes memory otherProof) = _prove(alice, 8);
        _expectInvalid(key, otherProof);
        _expectInvalid(otherKey, proof);
        _expectInvalid(key, BlsKeys.sign(7, keccak256("another message")));
        _expectInvalid(key, new bytes(256));
        _expectInvalid(new bytes(128), new bytes(256));
        _expectInvalid(new bytes(128), proof);
        _expectInvalid(new bytes(0), new bytes(0));
        _expectInvalid(bytes.concat(key, hex"00"), proof);
        _expectInvalid(key, bytes.concat(proof, hex"00"));
        // Not a reduced field element: x + modulus does not fit; a stray high bit does.
        bytes memory stray = bytes.concat(key);
        stray[0] = 0x01;
        _expectInvalid(stray, proof);
        stray = bytes.concat(proof);
        stray[64] = 0x80;
        _expectInvalid(key, stray);
    }

    function testFuzz_register_oneByteChanged_reverts(uint256 at, uint8 by) public {
        (bytes memory key, bytes memory proof) = _prove(alice, 7);
        at = bound(at, 0, 383);
        by = uint8(bound(by, 1, 255));
        if (at < 128) key[at] ^= bytes1(by);
        else proof[at - 128] ^= bytes1(by);
        _expectInvalid(key, proof);
    }

    /// @dev (0, 2) is on G1's curve, but its order is 3: with it the pairing of a proof could be made to hold.
    function test_register_wrongSubgroup_reverts() public {
        bytes memory key = new bytes(128);
        key[127] = 0x02;
        (bool onCurve,) = address(0x0b).staticcall(bytes.concat(key, key));
        assertTrue(onCurve);
        _expectInvalid(key, BlsKeys.sign(7, registry.proofMessage(alice, key)));
        _expectInvalid(key, new bytes(256));
    }

    function test_register_anothersKey_reverts() public {
        _register(alice, 7, 0);
        (bytes memory key, bytes memory proof) = _prove(bob, 7);
        vm.expectRevert(abi.encodeWithSelector(IValidatorRegistry.KeyTaken.selector, alice));
        vm.prank(bob);
        registry.register(key, proof);
    }

    function test_register_again_replacesTheKey() public {
        _register(alice, 7, 3 ether);
        bytes memory old = registry.keyOf(alice);
        _register(alice, 7, 0);
        assertEq(registry.keyOf(alice), old);
        _register(alice, 8, 2 ether);
        assertNotEq(registry.keyOf(alice), old);
        assertEq(registry.stakeOf(alice), 5 ether);
        // The old one is free again, the new one is not.
        _register(bob, 7, 0);
        assertEq(registry.keyOf(bob), old);
        (bytes memory key, bytes memory proof) = _prove(bob, 8);
        vm.expectRevert(abi.encodeWithSelector(IValidatorRegistry.KeyTaken.selector, alice));
        vm.prank(bob);
        registry.register(key, proof);
        assertEq(registry.keyOf(bob), old);
    }

    function test_register_withoutThePrecompiles_reverts() public {
        (bytes memory key, bytes memory proof) = _prove(alice, 7);
        vm.mockCall(address(0x11), bytes(""), bytes(""));
        vm.expectRevert("BLS12-381 precompile");
        vm.prank(alice);
        registry.register(key, proof);
    }

    function test_keyOf_none_isEmpty() public view {
        assertEq(registry.keyOf(alice), "");
    }

    function _expectInvalid(bytes memory key, bytes memory proof) private {
        vm.expectRevert(abi.encodeWithSelector(IValidatorRegistry.InvalidProof.selector, alice));
        vm.prank(alice);
        registry.register(key, proof);
    }
}
