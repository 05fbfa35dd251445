// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {ModelRegistry} from "../src/ModelRegistry.sol";
import {IModelRegistry} from "../src/interfaces/IModelRegistry.sol";
import {Deployed} from "./Deployed.sol";
import {Releases} from "./Releases.sol";
import {ModelHandler} from "./handlers/ModelHandler.sol";
import {IERC721Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {Initializable} from "@openzeppelin/contracts/proxy/utils/Initializable.sol";
import {IERC721} from "@openzeppelin/contracts/token/ERC721/IERC721.sol";

contract ModelRegistryTest is Deployed {
    ModelHandler private handler;
    IModelRegistry.Release private v2 = Releases.named("ipfs://v2", keccak256("v2"));
    IModelRegistry.Release private v3 = Releases.named("ipfs://v3", keccak256("v3"));

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

    function testFuzz_register(address owner, address registrant, IModelRegistry.Release memory release) public {
        vm.assume(owner != address(0) && bytes(release.uri).length > 0);
        vm.assume(release.weightsHash != 0 && release.metadataHash != 0);
        IModelRegistry.Fingerprints memory f = release.fingerprints;
        if (f.root == 0) (f.leaves, f.probes, f.minMatches) = (0, 0, 0);
        if (f.root != 0) {
            f.leaves = uint32(bound(f.leaves, 1, type(uint32).max));
            f.probes = uint16(bound(f.probes, 1, type(uint16).max));
            f.minMatches = uint16(bound(f.minMatches, 1, f.probes));
        }
        vm.expectEmit(address(models));
        emit IModelRegistry.ModelRegistered(2, owner, registrant, Releases.noParents());
        vm.expectEmit(address(models));
        emit IModelRegistry.VersionPublished(2, 1, release.weightsHash, release);
        vm.prank(registrant);
        assertEq(models.register(owner, release, Releases.noParents()), 2);

        assertEq(models.ownerOf(2), owner);
        assertEq(models.modelCount(), 2);
        assertEq(models.versionCount(2), 1);
        assertEq(models.tokenURI(2), release.uri);
        IModelRegistry.Version memory version = models.version(2, 1);
        assertEq(abi.encode(version.release), abi.encode(release));
        assertEq(version.publishedAt, block.timestamp);
    }

    function _registerReverts(IModelRegistry.Release memory release, bytes memory reason) private {
        IModelRegistry.Parent[] memory none = Releases.noParents();
        vm.expectRevert(reason);
        models.register(alice, release, none);
        vm.expectRevert(reason);
        vm.prank(trainer);
        models.publishVersion(modelId, release);
    }

    function test_register_noOwner_reverts() public {
        (IModelRegistry.Release memory release, IModelRegistry.Parent[] memory none) =
            (Releases.plain(), Releases.noParents());
        vm.expectRevert(abi.encodeWithSelector(IERC721Errors.ERC721InvalidReceiver.selector, address(0)));
        models.register(address(0), release, none);
    }

    function test_register_empty_reverts() public {
        IModelRegistry.Release memory release = Releases.plain();
        release.uri = "";
        _registerReverts(release, abi.encodeWithSelector(IModelRegistry.EmptyURI.selector));
        release = Releases.plain();
        release.weightsHash = 0;
        _registerReverts(release, abi.encodeWithSelector(IModelRegistry.EmptyWeightsHash.selector));
        release = Releases.plain();
        release.metadataHash = 0;
        _registerReverts(release, abi.encodeWithSelector(IModelRegistry.EmptyMetadataHash.selector));
    }

    function test_register_unsoundFingerprints_reverts() public {
        bytes32 root = keccak256("root");
        IModelRegistry.Fingerprints[8] memory unsound = [
            IModelRegistry.Fingerprints(0, 1, 0, 0),
            IModelRegistry.Fingerprints(0, 0, 1, 0),
            IModelRegistry.Fingerprints(0, 0, 0, 1),
            IModelRegistry.Fingerprints(root, 0, 8, 6),
            IModelRegistry.Fingerprints(root, 1, 0, 0),
            IModelRegistry.Fingerprints(root, 1, 8, 0),
            IModelRegistry.Fingerprints(root, 1, 8, 9),
            IModelRegistry.Fingerprints(root, 1, 0, 1)
        ];
        IModelRegistry.Release memory release = Releases.plain();
        for (uint256 i = 0; i < unsound.length; ++i) {
            release.fingerprints = unsound[i];
            _registerReverts(release, abi.encodeWithSelector(IModelRegistry.InvalidFingerprints.selector, unsound[i]));
        }
    }

    /// @dev A tree of two leaves made by hand, as the interface describes it.
    function test_hasFingerprint() public {
        bytes32 first = keccak256(bytes.concat(keccak256(abi.encode(uint256(0), keccak256("probes 0")))));
        bytes32 second = keccak256(bytes.concat(keccak256(abi.encode(uint256(1), keccak256("probes 1")))));
        IModelRegistry.Release memory release = Releases.plain();
        bytes32 root = first < second ? keccak256(bytes.concat(first, second)) : keccak256(bytes.concat(second, first));
        release.fingerprints = IModelRegistry.Fingerprints(root, 2, 8, 6);
        uint256 id = models.register(alice, release, Releases.noParents());
        bytes32[] memory proof = new bytes32[](1);
        proof[0] = second;
        assertTrue(models.hasFingerprint(id, 1, 0, keccak256("probes 0"), proof));
        assertFalse(models.hasFingerprint(id, 1, 1, keccak256("probes 0"), proof));
        assertFalse(models.hasFingerprint(id, 1, 2, keccak256("probes 0"), proof));
        assertFalse(models.hasFingerprint(id, 1, 0, keccak256("probes 1"), proof));
        proof[0] = first;
        assertTrue(models.hasFingerprint(id, 1, 1, keccak256("probes 1"), proof));
        // What lies beyond the number of leaves that was published is none, though the tree has it.
        release.fingerprints.leaves = 1;
        id = models.register(alice, release, Releases.noParents());
        assertFalse(models.hasFingerprint(id, 1, 1, keccak256("probes 1"), proof));
        // A version without fingerprints has none, whatever the proof.
        id = models.register(alice, Releases.plain(), Releases.noParents());
        assertFalse(models.hasFingerprint(id, 1, 0, 0, new bytes32[](0)));
    }

    function test_publishVersion_keepsTheOld() public {
        vm.warp(block.timestamp + 1 days);
        vm.prank(trainer);
        assertEq(models.publishVersion(modelId, v2), 2);
        assertEq(models.tokenURI(modelId), "ipfs://v2");
        assertEq(models.version(modelId, 1).release.uri, "ipfs://weights");
        assertEq(models.version(modelId, 2).release.weightsHash, keccak256("v2"));
    }

    function test_publishVersion_approved() public {
        vm.prank(trainer);
        models.approve(alice, modelId);
        vm.prank(alice);
        assertEq(models.publishVersion(modelId, v2), 2);

        vm.prank(trainer);
        models.setApprovalForAll(bob, true);
        vm.prank(bob);
        assertEq(models.publishVersion(modelId, v3), 3);
    }

    function test_publishVersion_stranger_reverts() public {
        vm.expectRevert(abi.encodeWithSelector(IModelRegistry.NotModelOwner.selector, modelId, alice));
        vm.prank(alice);
        models.publishVersion(modelId, v2);
    }

    function test_publishVersion_formerOwner_reverts() public {
        vm.startPrank(trainer);
        models.transferFrom(trainer, alice, modelId);
        vm.expectRevert(abi.encodeWithSelector(IModelRegistry.NotModelOwner.selector, modelId, trainer));
        models.publishVersion(modelId, v2);
    }

    function test_publishVersion_unknownModel_reverts() public {
        vm.expectRevert(abi.encodeWithSelector(IModelRegistry.UnknownModel.selector, 2));
        models.publishVersion(2, v2);
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

    /// @dev Ids have no gaps, every model has one owner, no version or parent is lost or changed, and
    /// parents come before their children.
    function invariant_modelsAreConserved() public view {
        uint256 count = models.modelCount();
        assertEq(count, handler.count());
        uint256 held = models.balanceOf(trainer);
        for (uint256 i = 0; i < 3; ++i) {
            address actor = handler.actors(i);
            held += models.balanceOf(actor);
            assertEq(models.modelsOf(actor, 0, count).length, models.balanceOf(actor));
        }
        assertEq(held, count);
        for (uint256 id = 2; id <= count; ++id) {
            assertEq(models.ownerOf(id), handler.ownerOf(id));
            assertEq(models.versionCount(id), handler.hashCount(id));
            IModelRegistry.Parent[] memory parents = models.parentsOf(id);
            assertEq(parents.length, handler.parentOf(id) == 0 ? 0 : 1);
            if (parents.length == 1) {
                assertEq(parents[0].modelId, handler.parentOf(id));
                assertEq(parents[0].bps, handler.royalty(id));
                assertLt(parents[0].modelId, id);
            }
            for (uint32 n = 1; n <= handler.hashCount(id); ++n) {
                assertEq(models.version(id, n).release.weightsHash, handler.hashes(id, n - 1));
            }
        }
        assertEq(models.versionCount(count + 1), 0);
    }
}
