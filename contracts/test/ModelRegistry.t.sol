// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {ModelRegistry} from "../src/ModelRegistry.sol";
import {IModelRegistry} from "../src/interfaces/IModelRegistry.sol";
import {Deployed} from "./Deployed.sol";
import {ModelHandler} from "./handlers/ModelHandler.sol";
import {IERC721Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {Initializable} from "@openzeppelin/contracts/proxy/utils/Initializable.sol";
import {IERC721} from "@openzeppelin/contracts/token/ERC721/IERC721.sol";

contract ModelRegistryTest is Deployed {
    ModelHandler private handler;

    function setUp() public override {
        super.setUp();
        handler = new ModelHandler(models);
        targetContract(address(handler));
    }

    function test_initialize_twice_reverts() public {
        vm.expectRevert(Initializable.InvalidInitialization.selector);
        models.initialize();
    }

    function test_initialize_implementation_reverts() public {
        ModelRegistry implementation = new ModelRegistry();
        vm.expectRevert(Initializable.InvalidInitialization.selector);
        implementation.initialize();
    }

    function test_initialize_names() public view {
        assertEq(models.name(), "Regalia Model");
        assertEq(models.symbol(), "RMODEL");
        assertTrue(models.supportsInterface(type(IERC721).interfaceId));
    }

    function testFuzz_register(
        address owner,
        address registrant,
        string calldata uri,
        bytes32 weightsHash,
        bytes32 root,
        uint32 count
    ) public {
        vm.assume(owner != address(0) && bytes(uri).length > 0 && weightsHash != 0);
        vm.assume((root == 0) == (count == 0));
        vm.expectEmit(address(models));
        emit IModelRegistry.ModelRegistered(2, owner, registrant);
        vm.expectEmit(address(models));
        emit IModelRegistry.VersionPublished(2, 1, weightsHash, root, count, uri);
        vm.prank(registrant);
        assertEq(models.register(owner, uri, weightsHash, root, count), 2);

        assertEq(models.ownerOf(2), owner);
        assertEq(models.modelCount(), 2);
        assertEq(models.versionCount(2), 1);
        assertEq(models.tokenURI(2), uri);
        IModelRegistry.Version memory version = models.version(2, 1);
        assertEq(version.uri, uri);
        assertEq(version.weightsHash, weightsHash);
        assertEq(version.fingerprintRoot, root);
        assertEq(version.fingerprintCount, count);
        assertEq(version.publishedAt, block.timestamp);
    }

    function test_register_noOwner_reverts() public {
        vm.expectRevert(abi.encodeWithSelector(IERC721Errors.ERC721InvalidReceiver.selector, address(0)));
        models.register(address(0), "ipfs://x", keccak256("w"), 0, 0);
    }

    function test_register_emptyURI_reverts() public {
        vm.expectRevert(IModelRegistry.EmptyURI.selector);
        models.register(alice, "", keccak256("w"), 0, 0);
    }

    function test_register_emptyWeightsHash_reverts() public {
        vm.expectRevert(IModelRegistry.EmptyWeightsHash.selector);
        models.register(alice, "ipfs://x", 0, 0, 0);
    }

    function test_register_rootWithoutCount_reverts() public {
        bytes32 root = keccak256("root");
        vm.expectRevert(abi.encodeWithSelector(IModelRegistry.FingerprintMismatch.selector, root, 0));
        models.register(alice, "ipfs://x", keccak256("w"), root, 0);
    }

    function test_register_countWithoutRoot_reverts() public {
        vm.expectRevert(abi.encodeWithSelector(IModelRegistry.FingerprintMismatch.selector, bytes32(0), 7));
        models.register(alice, "ipfs://x", keccak256("w"), 0, 7);
    }

    function test_publishVersion_keepsTheOld() public {
        vm.warp(block.timestamp + 1 days);
        vm.prank(trainer);
        assertEq(models.publishVersion(modelId, "ipfs://v2", keccak256("v2"), 0, 0), 2);
        assertEq(models.tokenURI(modelId), "ipfs://v2");
        assertEq(models.version(modelId, 1).uri, "ipfs://weights");
        assertEq(models.version(modelId, 2).weightsHash, keccak256("v2"));
    }

    function test_publishVersion_approved() public {
        vm.prank(trainer);
        models.approve(alice, modelId);
        vm.prank(alice);
        assertEq(models.publishVersion(modelId, "ipfs://v2", keccak256("v2"), 0, 0), 2);

        vm.prank(trainer);
        models.setApprovalForAll(bob, true);
        vm.prank(bob);
        assertEq(models.publishVersion(modelId, "ipfs://v3", keccak256("v3"), 0, 0), 3);
    }

    function test_publishVersion_stranger_reverts() public {
        vm.expectRevert(abi.encodeWithSelector(IModelRegistry.NotModelOwner.selector, modelId, alice));
        vm.prank(alice);
        models.publishVersion(modelId, "ipfs://v2", keccak256("v2"), 0, 0);
    }

    function test_publishVersion_formerOwner_reverts() public {
        vm.startPrank(trainer);
        models.transferFrom(trainer, alice, modelId);
        vm.expectRevert(abi.encodeWithSelector(IModelRegistry.NotModelOwner.selector, modelId, trainer));
        models.publishVersion(modelId, "ipfs://v2", keccak256("v2"), 0, 0);
    }

    function test_publishVersion_unknownModel_reverts() public {
        vm.expectRevert(abi.encodeWithSelector(IModelRegistry.UnknownModel.selector, 2));
        models.publishVersion(2, "ipfs://v2", keccak256("v2"), 0, 0);
    }

    function test_version_unknown_reverts() public {
        vm.expectRevert(abi.encodeWithSelector(IModelRegistry.UnknownVersion.selector, modelId, 0));
        models.version(modelId, 0);
        vm.expectRevert(abi.encodeWithSelector(IModelRegistry.UnknownVersion.selector, modelId, 2));
        models.version(modelId, 2);
        vm.expectRevert(abi.encodeWithSelector(IModelRegistry.UnknownVersion.selector, 9, 1));
        models.version(9, 1);
    }

    function test_tokenURI_unknownModel_reverts() public {
        vm.expectRevert(abi.encodeWithSelector(IModelRegistry.UnknownModel.selector, 9));
        models.tokenURI(9);
        assertEq(models.versionCount(9), 0);
    }

    /// @dev Ids have no gaps, every model has one owner, no version is lost or changed.
    function invariant_modelsAreConserved() public view {
        uint256 count = models.modelCount();
        assertEq(count, handler.count());
        uint256 held = models.balanceOf(trainer);
        for (uint256 i = 0; i < 3; ++i) {
            held += models.balanceOf(handler.actors(i));
        }
        assertEq(held, count);
        for (uint256 id = 2; id <= count; ++id) {
            assertEq(models.ownerOf(id), handler.ownerOf(id));
            assertEq(models.versionCount(id), handler.hashCount(id));
            for (uint32 n = 1; n <= handler.hashCount(id); ++n) {
                assertEq(models.version(id, n).weightsHash, handler.hashes(id, n - 1));
            }
        }
        assertEq(models.versionCount(count + 1), 0);
    }
}
