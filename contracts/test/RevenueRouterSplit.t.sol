// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IRevenueRouter} from "../src/interfaces/IRevenueRouter.sol";
import {RouterBase} from "./RouterBase.sol";
import {OwnableUpgradeable} from "@openzeppelin/contracts-upgradeable/access/OwnableUpgradeable.sol";

/// @notice Who sets which terms.
contract RevenueRouterSplitTest is RouterBase {
    function test_setSplit_leavesWhatIsOwed() public {
        _setSplit(7_000);
        _distribute(ETH, 1 ether);
        _setSplit(1_000);
        assertEq(router.owed(modelId, ETH, trainer), 0.595 ether);
        _distribute(ETH, 1 ether);
        assertEq(router.owed(modelId, ETH, trainer), 0.595 ether + 0.085 ether);
        assertEq(router.owed(modelId, ETH, deployer), 0.255 ether + 0.765 ether);
    }

    function test_setSplit_notOwner_reverts() public {
        vm.prank(trainer);
        models.setApprovalForAll(alice, true);
        vm.expectRevert(abi.encodeWithSelector(IRevenueRouter.NotModelOwner.selector, modelId, alice));
        vm.prank(alice);
        router.setSplit(modelId, _share(alice, IRevenueRouter.Role.Trainer, 1_000_000));
    }

    function test_setSplit_unknownModel_reverts() public {
        vm.expectRevert(abi.encodeWithSelector(IRevenueRouter.UnknownModel.selector, 99));
        router.setSplit(99, _share(alice, IRevenueRouter.Role.Trainer, 1_000_000));
    }

    function test_setSplit_wrongSum_reverts() public {
        IRevenueRouter.Share[] memory shares = _share(alice, IRevenueRouter.Role.Trainer, 999_999);
        _expectSplitReverts(shares, abi.encodeWithSelector(IRevenueRouter.WrongShareSum.selector, 999_999));
        shares[0].ppm = 1_000_001;
        _expectSplitReverts(shares, abi.encodeWithSelector(IRevenueRouter.WrongShareSum.selector, 1_000_001));
    }

    function test_setSplit_count_reverts() public {
        _expectSplitReverts(
            new IRevenueRouter.Share[](0), abi.encodeWithSelector(IRevenueRouter.WrongShareSum.selector, 0)
        );
        _expectSplitReverts(
            new IRevenueRouter.Share[](2_001),
            abi.encodeWithSelector(IRevenueRouter.WrongShareCount.selector, 2_001, 2_000)
        );
    }

    function test_setSplit_invalidRecipient_reverts() public {
        address[2] memory invalid = [address(0), address(router)];
        for (uint256 i = 0; i < 2; ++i) {
            _expectSplitReverts(
                _share(invalid[i], IRevenueRouter.Role.Trainer, 1_000_000),
                abi.encodeWithSelector(IRevenueRouter.InvalidRecipient.selector, invalid[i])
            );
        }
    }

    function test_setSplit_emptyShare_reverts() public {
        _expectSplitReverts(
            _share(alice, IRevenueRouter.Role.Deployer, 0),
            abi.encodeWithSelector(IRevenueRouter.EmptyShare.selector, alice, IRevenueRouter.Role.Deployer)
        );
    }

    function test_setSplit_duplicate_reverts() public {
        IRevenueRouter.Share[] memory shares = new IRevenueRouter.Share[](3);
        for (uint256 role = 0; role < 2; ++role) {
            shares[0] = IRevenueRouter.Share(alice, IRevenueRouter.Role(role), 200_000);
            shares[1] = IRevenueRouter.Share(alice, IRevenueRouter.Role(1 - role), 300_000);
            shares[2] = IRevenueRouter.Share(alice, IRevenueRouter.Role(role), 500_000);
            _expectSplitReverts(
                shares, abi.encodeWithSelector(IRevenueRouter.DuplicateShare.selector, alice, IRevenueRouter.Role(role))
            );
        }
    }

    // ── drafts ───────────────────────────────────────────────────────────────────────────────────────────────────────

    function test_draft_thousandRecipients() public {
        _setSplit(7_000);
        _distribute(ETH, 1 ether);
        _draft(modelId, 1_000);
        // Not in force: revenue still goes by the old split.
        _distribute(ETH, 1 ether);
        assertEq(router.owed(modelId, ETH, trainer), 1.19 ether);
        assertEq(router.owed(modelId, ETH, address(0x1000)), 0);
        (uint32 version, address author, uint256 count, uint32 ppm) = router.draft(modelId);
        assertEq(version, 2);
        assertEq(author, trainer);
        assertEq(count, 1_000);
        assertEq(ppm, 1_000_000);

        vm.expectEmit(address(router));
        emit IRevenueRouter.SplitSet(modelId, 2, 1_000);
        vm.prank(trainer);
        assertEq(router.commitSplit(modelId), 2);
        _distribute(ETH, 1 ether);
        assertEq(router.owed(modelId, ETH, address(0x1000)), 0.85 ether / 1_000);
        assertEq(router.owed(modelId, ETH, address(0x1000 + 999)), 0.85 ether / 1_000);
        assertEq(router.owed(modelId, ETH, trainer), 1.19 ether);
        assertEq(router.dust(modelId, ETH), 0);
        (version, author, count, ppm) = router.draft(modelId);
        assertEq(version, 0);
        assertEq(author, address(0));
    }

    function test_draft_emits() public {
        IRevenueRouter.Share[] memory shares = _share(alice, IRevenueRouter.Role.Trainer, 5);
        vm.expectEmit(address(router));
        emit IRevenueRouter.SplitDrafted(modelId, 1, shares);
        vm.prank(trainer);
        assertEq(router.draftSplit(modelId, shares), 1);
    }

    function test_draft_incomplete_reverts() public {
        vm.startPrank(trainer);
        router.draftSplit(modelId, _share(alice, IRevenueRouter.Role.Trainer, 999_999));
        vm.expectRevert(abi.encodeWithSelector(IRevenueRouter.WrongShareSum.selector, 999_999));
        router.commitSplit(modelId);
        vm.expectRevert(abi.encodeWithSelector(IRevenueRouter.WrongShareSum.selector, 1_000_001));
        router.draftSplit(modelId, _share(bob, IRevenueRouter.Role.Trainer, 2));
        // A chunk sent twice does not count twice.
        vm.expectRevert(
            abi.encodeWithSelector(IRevenueRouter.DuplicateShare.selector, alice, IRevenueRouter.Role.Trainer)
        );
        router.draftSplit(modelId, _share(alice, IRevenueRouter.Role.Trainer, 1));
        router.draftSplit(modelId, _share(bob, IRevenueRouter.Role.Trainer, 1));
        router.commitSplit(modelId);
        (, IRevenueRouter.Share[] memory shares) = router.split(modelId);
        assertEq(shares.length, 2);
    }

    /// @dev Chunks together may not hold more than a split may.
    function test_draft_count_reverts() public {
        IRevenueRouter.Share[] memory shares = new IRevenueRouter.Share[](1_000);
        for (uint160 chunk = 0; chunk < 2; ++chunk) {
            for (uint160 i = 0; i < 1_000; ++i) {
                shares[i] = IRevenueRouter.Share(address(1 + chunk * 1_000 + i), IRevenueRouter.Role.Deployer, 1);
            }
            vm.prank(trainer);
            router.draftSplit(modelId, shares);
        }
        vm.expectRevert(abi.encodeWithSelector(IRevenueRouter.WrongShareCount.selector, 2_001, 2_000));
        vm.prank(trainer);
        router.draftSplit(modelId, _share(alice, IRevenueRouter.Role.Trainer, 1));
    }

    /// @dev What a seller drafted can neither be added to nor committed by the buyer, nor by the seller after the sale.
    function test_draft_doesNotOutliveASale() public {
        vm.prank(trainer);
        router.draftSplit(modelId, _share(trainer, IRevenueRouter.Role.Trainer, 999_999));
        vm.prank(trainer);
        models.transferFrom(trainer, alice, modelId);
        vm.expectRevert(abi.encodeWithSelector(IRevenueRouter.NotModelOwner.selector, modelId, trainer));
        vm.prank(trainer);
        router.draftSplit(modelId, _share(bob, IRevenueRouter.Role.Trainer, 1));
        vm.startPrank(alice);
        vm.expectRevert(abi.encodeWithSelector(IRevenueRouter.NoDraft.selector, modelId));
        router.commitSplit(modelId);
        vm.expectEmit(address(router));
        emit IRevenueRouter.DraftDiscarded(modelId, 1);
        assertEq(router.draftSplit(modelId, _share(alice, IRevenueRouter.Role.Trainer, 1_000_000)), 2);
        router.commitSplit(modelId);
        vm.stopPrank();
        _distribute(ETH, 1 ether);
        assertEq(router.owed(modelId, ETH, alice), 0.85 ether);
        assertEq(router.owed(modelId, ETH, trainer), 0);
    }

    function test_draft_discard() public {
        vm.startPrank(trainer);
        vm.expectRevert(abi.encodeWithSelector(IRevenueRouter.NoDraft.selector, modelId));
        router.discardDraft(modelId);
        router.draftSplit(modelId, _share(alice, IRevenueRouter.Role.Trainer, 1_000_000));
        router.discardDraft(modelId);
        vm.expectRevert(abi.encodeWithSelector(IRevenueRouter.NoDraft.selector, modelId));
        router.commitSplit(modelId);
        // A whole split throws a draft away, too.
        router.draftSplit(modelId, _share(alice, IRevenueRouter.Role.Trainer, 1_000_000));
        assertEq(router.setSplit(modelId, _share(bob, IRevenueRouter.Role.Trainer, 1_000_000)), 3);
        vm.expectRevert(abi.encodeWithSelector(IRevenueRouter.NoDraft.selector, modelId));
        router.commitSplit(modelId);
    }

    function test_draft_notOwner_reverts() public {
        bytes memory reason = abi.encodeWithSelector(IRevenueRouter.NotModelOwner.selector, modelId, alice);
        vm.startPrank(alice);
        vm.expectRevert(reason);
        router.draftSplit(modelId, _share(alice, IRevenueRouter.Role.Trainer, 1));
        vm.expectRevert(reason);
        router.commitSplit(modelId);
        vm.expectRevert(reason);
        router.discardDraft(modelId);
    }

    function test_splitPage() public {
        _draft(modelId, 5);
        vm.prank(trainer);
        router.commitSplit(modelId);
        IRevenueRouter.Share[] memory page = router.splitPage(modelId, 1, 3, 10);
        assertEq(page.length, 2);
        assertEq(page[0].recipient, address(0x1003));
        assertEq(page[1].ppm, 200_000);
        assertEq(router.splitPage(modelId, 1, 1, 2).length, 2);
        assertEq(router.splitPage(modelId, 1, 5, 1).length, 0);
        assertEq(router.splitPage(modelId, 1, type(uint256).max, 1).length, 0);
        assertEq(router.splitPage(modelId, 2, 0, 1).length, 0);
    }

    // ── setProtocolShares ────────────────────────────────────────────────────────────────────────────────────────────

    function test_setProtocolShares_notOwner_reverts() public {
        vm.expectRevert(abi.encodeWithSelector(OwnableUpgradeable.OwnableUnauthorizedAccount.selector, alice));
        vm.prank(alice);
        router.setProtocolShares(alice, 1, alice, 1);
    }

    function test_setProtocolShares_tooLarge_reverts() public {
        vm.startPrank(governance);
        vm.expectRevert(abi.encodeWithSelector(IRevenueRouter.ProtocolShareTooLarge.selector, 5_001, 5_000));
        router.setProtocolShares(alice, 5_000, bob, 1);
        vm.expectRevert(abi.encodeWithSelector(IRevenueRouter.ProtocolShareTooLarge.selector, 131_070, 5_000));
        router.setProtocolShares(alice, type(uint16).max, bob, type(uint16).max);
    }

    function test_setProtocolShares_invalidRecipient_reverts() public {
        vm.startPrank(governance);
        vm.expectRevert(abi.encodeWithSelector(IRevenueRouter.InvalidRecipient.selector, address(0)));
        router.setProtocolShares(address(0), 1, bob, 1);
        vm.expectRevert(abi.encodeWithSelector(IRevenueRouter.InvalidRecipient.selector, address(router)));
        router.setProtocolShares(alice, 1, address(router), 1);
        router.setProtocolShares(address(0), 0, address(0), 0);
    }
}
