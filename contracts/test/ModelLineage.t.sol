// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IModelRegistry} from "../src/interfaces/IModelRegistry.sol";
import {Deployed} from "./Deployed.sol";
import {Releases} from "./Releases.sol";

/// @notice Parents, their consent, and the paged views of the model registry.
contract ModelLineageTest is Deployed {
    IModelRegistry.Derivation private constant CLOSED = IModelRegistry.Derivation.Closed;
    IModelRegistry.Derivation private constant BY_APPROVAL = IModelRegistry.Derivation.ByApproval;
    IModelRegistry.Derivation private constant OPEN = IModelRegistry.Derivation.Open;

    function _setTerms(IModelRegistry.Derivation derivation, uint16 minBps) private {
        vm.prank(trainer);
        models.setDerivation(modelId, derivation, minBps);
    }

    function _approve(address registrant, uint16 bps) private {
        vm.prank(trainer);
        models.approveDerivation(modelId, registrant, bps);
    }

    function _derive(address registrant, uint16 bps) private returns (uint256) {
        IModelRegistry.Parent[] memory parents = Releases.oneParent(modelId, bps);
        IModelRegistry.Release memory release = Releases.plain();
        vm.prank(registrant);
        return models.register(registrant, release, parents);
    }

    function _deriveReverts(address registrant, IModelRegistry.Parent[] memory parents, bytes memory reason) private {
        IModelRegistry.Release memory release = Releases.plain();
        uint256 count = models.modelCount();
        vm.expectRevert(reason);
        vm.prank(registrant);
        models.register(registrant, release, parents);
        assertEq(models.modelCount(), count);
    }

    function _assertTerms(address registrant, bool allowed, uint16 minBps) private view {
        (bool got, uint16 min) = models.derivationFor(modelId, registrant);
        assertEq(got, allowed);
        assertEq(min, minBps);
    }

    // ── consent ──────────────────────────────────────────────────────────────────────────────────────────────────────

    function test_register_closed_reverts() public {
        bytes memory reason = abi.encodeWithSelector(IModelRegistry.DerivationClosed.selector, modelId, alice);
        _deriveReverts(alice, Releases.oneParent(modelId, 4_000), reason);
        _assertTerms(alice, false, 0);
        // An approval opens nothing while the model is closed.
        _approve(alice, 0);
        _deriveReverts(alice, Releases.oneParent(modelId, 4_000), reason);
        _assertTerms(alice, false, 0);
    }

    function testFuzz_register_open(uint16 min, uint16 bps) public {
        min = uint16(bound(min, 0, models.MAX_ROYALTY_BPS()));
        bps = uint16(bound(bps, 0, models.MAX_ROYALTY_BPS()));
        _setTerms(OPEN, min);
        _assertTerms(alice, true, min);
        if (bps < min) {
            bytes memory reason = abi.encodeWithSelector(IModelRegistry.RoyaltyTooSmall.selector, modelId, bps, min);
            _deriveReverts(alice, Releases.oneParent(modelId, bps), reason);
            return;
        }
        IModelRegistry.Parent[] memory parents = Releases.oneParent(modelId, bps);
        vm.expectEmit(address(models));
        emit IModelRegistry.ModelRegistered(modelId + 1, alice, alice, parents);
        uint256 child = _derive(alice, bps);
        assertEq(abi.encode(models.parentsOf(child)), abi.encode(parents));
        assertEq(models.childrenOf(modelId, 0, 10)[0], child);
    }

    function test_register_ownerNeedsNoConsent() public {
        _derive(trainer, 0);
        vm.prank(trainer);
        models.setApprovalForAll(bob, true);
        _assertTerms(bob, true, 0);
        _derive(bob, 0);
    }

    function test_register_approvedOnce() public {
        _setTerms(BY_APPROVAL, 0);
        bytes memory closed = abi.encodeWithSelector(IModelRegistry.DerivationClosed.selector, modelId, alice);
        _deriveReverts(alice, Releases.oneParent(modelId, 4_000), closed);
        vm.expectEmit(address(models));
        emit IModelRegistry.DerivationApproved(modelId, alice, 300);
        _approve(alice, 300);
        _assertTerms(alice, true, 300);
        _assertTerms(bob, false, 0);
        _deriveReverts(
            alice,
            Releases.oneParent(modelId, 299),
            abi.encodeWithSelector(IModelRegistry.RoyaltyTooSmall.selector, modelId, 299, 300)
        );
        vm.expectEmit(address(models));
        emit IModelRegistry.DerivationApprovalEnded(modelId, alice);
        _derive(alice, 300);
        _deriveReverts(alice, Releases.oneParent(modelId, 300), closed);
    }

    /// @dev In an open model an approval is used only where it is the better of the two.
    function test_register_approvedAndOpen() public {
        _setTerms(OPEN, 500);
        _approve(alice, 300);
        _assertTerms(alice, true, 300);
        _derive(alice, 300);
        _assertTerms(alice, true, 500);
        _approve(alice, 600);
        _assertTerms(alice, true, 500);
        _derive(alice, 500);
        _setTerms(BY_APPROVAL, 0);
        _assertTerms(alice, true, 600);
    }

    function test_revokeDerivation() public {
        _setTerms(BY_APPROVAL, 0);
        _approve(alice, 300);
        vm.expectEmit(address(models));
        emit IModelRegistry.DerivationApprovalEnded(modelId, alice);
        vm.prank(trainer);
        models.revokeDerivation(modelId, alice);
        _assertTerms(alice, false, 0);
    }

    /// @dev Who buys a model does not buy promises of its former owner.
    function test_approveDerivation_endsWithTheOwner() public {
        _setTerms(BY_APPROVAL, 0);
        _approve(alice, 0);
        vm.prank(trainer);
        models.transferFrom(trainer, bob, modelId);
        _assertTerms(alice, false, 0);
        _deriveReverts(
            alice,
            Releases.oneParent(modelId, 0),
            abi.encodeWithSelector(IModelRegistry.DerivationClosed.selector, modelId, alice)
        );
        vm.expectRevert(abi.encodeWithSelector(IModelRegistry.NotModelOwner.selector, modelId, trainer));
        vm.prank(trainer);
        models.approveDerivation(modelId, alice, 0);
    }

    function test_setDerivation_leavesChildren() public {
        _setTerms(OPEN, 100);
        uint256 child = _derive(alice, 100);
        _setTerms(OPEN, 4_000);
        assertEq(models.parentsOf(child)[0].bps, 100);
        _setTerms(CLOSED, 0);
        assertEq(models.parentsOf(child)[0].modelId, modelId);
    }

    function test_setDerivation_invalid_reverts() public {
        vm.startPrank(trainer);
        vm.expectRevert(abi.encodeWithSelector(IModelRegistry.InvalidDerivation.selector, OPEN, 4_001));
        models.setDerivation(modelId, OPEN, 4_001);
        vm.expectRevert(abi.encodeWithSelector(IModelRegistry.InvalidDerivation.selector, CLOSED, 1));
        models.setDerivation(modelId, CLOSED, 1);
        vm.expectRevert(abi.encodeWithSelector(IModelRegistry.InvalidDerivation.selector, BY_APPROVAL, 1));
        models.setDerivation(modelId, BY_APPROVAL, 1);
        vm.expectRevert(abi.encodeWithSelector(IModelRegistry.InvalidDerivation.selector, BY_APPROVAL, 4_001));
        models.approveDerivation(modelId, alice, 4_001);
    }

    function test_terms_strangers_revert() public {
        vm.startPrank(alice);
        bytes memory reason = abi.encodeWithSelector(IModelRegistry.NotModelOwner.selector, modelId, alice);
        vm.expectRevert(reason);
        models.setDerivation(modelId, OPEN, 0);
        vm.expectRevert(reason);
        models.approveDerivation(modelId, alice, 0);
        vm.expectRevert(reason);
        models.revokeDerivation(modelId, bob);
        vm.stopPrank();
        // An operator may set public terms, but promises to single accounts are the owner's own.
        vm.prank(trainer);
        models.setApprovalForAll(bob, true);
        vm.startPrank(bob);
        models.setDerivation(modelId, OPEN, 7);
        vm.expectRevert(abi.encodeWithSelector(IModelRegistry.NotModelOwner.selector, modelId, bob));
        models.approveDerivation(modelId, alice, 0);
    }

    function test_terms_unknownModel_revert() public {
        bytes memory reason = abi.encodeWithSelector(IModelRegistry.UnknownModel.selector, 9);
        vm.expectRevert(reason);
        models.setDerivation(9, OPEN, 0);
        vm.expectRevert(reason);
        models.approveDerivation(9, alice, 0);
        vm.expectRevert(reason);
        models.derivationFor(9, alice);
        assertEq(models.parentsOf(9).length, 0);
    }

    // ── lineage ──────────────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev No model can be its own parent, nor have one that comes after it: there are no cycles.
    function test_register_unknownParent_reverts() public {
        uint256 next = models.modelCount() + 1;
        for (uint256 parent = next; parent < next + 2; ++parent) {
            _deriveReverts(
                alice,
                Releases.oneParent(parent, 0),
                abi.encodeWithSelector(IModelRegistry.UnknownModel.selector, parent)
            );
        }
        _deriveReverts(alice, Releases.oneParent(0, 0), abi.encodeWithSelector(IModelRegistry.UnknownModel.selector, 0));
    }

    function test_register_sixteenParents() public {
        IModelRegistry.Parent[] memory parents = new IModelRegistry.Parent[](16);
        for (uint256 i = 0; i < 16; ++i) {
            parents[i] = IModelRegistry.Parent(_derive(trainer, 0), 250);
        }
        IModelRegistry.Release memory release = Releases.plain();
        vm.prank(trainer);
        uint256 child = models.register(bob, release, parents);
        assertEq(abi.encode(models.parentsOf(child)), abi.encode(parents));

        parents[15].bps = 251;
        _deriveReverts(
            trainer, parents, abi.encodeWithSelector(IModelRegistry.RoyaltiesTooLarge.selector, 4_001, 4_000)
        );
        parents[15] = parents[3];
        _deriveReverts(
            trainer, parents, abi.encodeWithSelector(IModelRegistry.DuplicateParent.selector, parents[3].modelId)
        );
        IModelRegistry.Parent[] memory more = new IModelRegistry.Parent[](17);
        _deriveReverts(trainer, more, abi.encodeWithSelector(IModelRegistry.TooManyParents.selector, 17, 16));
    }

    // ── pages ────────────────────────────────────────────────────────────────────────────────────────────────────────

    function test_models_pages() public {
        uint256 child = _derive(trainer, 7);
        vm.prank(trainer);
        models.transferFrom(trainer, bob, child);
        _setTerms(OPEN, 5);
        IModelRegistry.Summary[] memory page = models.models(0, 10);
        assertEq(page.length, 2);
        IModelRegistry.Summary memory want =
            IModelRegistry.Summary(modelId, trainer, 1, 0, 1, OPEN, 5, "ipfs://weights");
        assertEq(abi.encode(page[0]), abi.encode(want));
        want = IModelRegistry.Summary(child, bob, 1, 1, 0, CLOSED, 0, "ipfs://x");
        assertEq(abi.encode(page[1]), abi.encode(want));
        page = models.modelsOf(bob, 0, 10);
        assertEq(page.length, 1);
        assertEq(abi.encode(page[0]), abi.encode(want));
    }

    function testFuzz_pages_areStretches(uint256 offset, uint256 limit, uint8 count) public {
        count = uint8(bound(count, 0, 8));
        for (uint256 i = 0; i < count; ++i) {
            _derive(trainer, 0);
        }
        (bool huge, uint256 total) = (offset % 3 == 0, uint256(count) + 1);
        if (!huge) (offset, limit) = (offset % 12, limit % 12);
        uint256 left = offset < total ? total - offset : 0;
        IModelRegistry.Summary[] memory page = models.models(offset, limit);
        assertEq(page.length, limit < left ? limit : left);
        for (uint256 i = 0; i < page.length; ++i) {
            assertEq(page[i].modelId, offset + i + 1);
        }
        left = offset < count ? count - offset : 0;
        uint256[] memory children = models.childrenOf(modelId, offset, limit);
        assertEq(children.length, limit < left ? limit : left);
        for (uint256 i = 0; i < children.length; ++i) {
            assertEq(children[i], modelId + 1 + offset + i);
        }
    }

    function test_versionsOf_pages() public {
        for (uint256 i = 0; i < 3; ++i) {
            IModelRegistry.Release memory release = Releases.named("ipfs://v", bytes32(i + 2));
            vm.prank(trainer);
            models.publishVersion(modelId, release);
        }
        IModelRegistry.Version[] memory page = models.versionsOf(modelId, 1, 2);
        assertEq(page.length, 2);
        assertEq(page[0].release.weightsHash, bytes32(uint256(2)));
        assertEq(page[1].release.weightsHash, bytes32(uint256(3)));
        assertEq(models.versionsOf(modelId, 3, 9).length, 1);
        assertEq(models.versionsOf(9, 0, 9).length, 0);
    }
}
