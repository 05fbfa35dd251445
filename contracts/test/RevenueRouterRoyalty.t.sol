// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IModelRegistry} from "../src/interfaces/IModelRegistry.sol";
import {IRevenueRouter} from "../src/interfaces/IRevenueRouter.sol";
import {Releases} from "./Releases.sol";
import {RouterBase} from "./RouterBase.sol";

/// @notice Royalties: from a child's ledger into its parents'.
contract RevenueRouterRoyaltyTest is RouterBase {
    address private author = makeAddr("author");

    function setUp() public override {
        super.setUp();
        vm.prank(trainer);
        models.setDerivation(modelId, IModelRegistry.Derivation.Open, 0);
    }

    /// @dev A child of the model; its owner is its only recipient.
    function _child(uint16 bps) private returns (uint256 id) {
        id = models.register(author, Releases.plain(), Releases.oneParent(modelId, bps));
    }

    function test_royalty_comesFirst() public {
        uint256 child = _child(2_000);
        _distributeTo(child, ETH, 1 ether);
        // Of 1: parent 0.2; of the 0.8 left validators 10 %, treasury 5 %, the author the rest.
        assertEq(router.royaltyOwed(child, 0, ETH), 0.2 ether);
        assertEq(router.owed(child, ETH, validators), 0.08 ether);
        assertEq(router.owed(child, ETH, treasury), 0.04 ether);
        assertEq(router.owed(child, ETH, author), 0.68 ether);
        assertEq(router.dust(child, ETH), 0);
    }

    /// @dev Each wei bears the protocol's shares once: 10 % and 5 % of the whole, over all ledgers.
    function test_royalty_bearsTheProtocolOnce() public {
        uint256 child = _child(2_000);
        _distributeTo(child, ETH, 1 ether);
        vm.expectEmit(address(router));
        emit IRevenueRouter.RoyaltyPulled(child, modelId, ETH, 0.2 ether);
        vm.expectEmit(address(router));
        emit IRevenueRouter.EpochOpened(modelId, ETH, 0, 1, 1, 0);
        vm.expectEmit(address(router));
        emit IRevenueRouter.Distributed(modelId, ETH, address(router), 0.2 ether, 0);
        vm.prank(alice);
        assertEq(router.pullRoyalty(child, 0, ETH), 0.2 ether);
        assertEq(router.royaltyOwed(child, 0, ETH), 0);
        assertEq(router.pullRoyalty(child, 0, ETH), 0);
        assertEq(router.owed(modelId, ETH, trainer), 0.17 ether);
        assertEq(router.owed(modelId, ETH, validators) + router.owed(child, ETH, validators), 0.1 ether);
        assertEq(router.owed(modelId, ETH, treasury) + router.owed(child, ETH, treasury), 0.05 ether);
        assertEq(router.distributed(modelId, ETH), 0.2 ether);
    }

    function test_royalty_flowsUpTheLine() public {
        uint256 child = _child(4_000);
        vm.prank(author);
        models.setDerivation(child, IModelRegistry.Derivation.Open, 0);
        uint256 grandchild = models.register(bob, Releases.plain(), Releases.oneParent(child, 4_000));
        _fund(address(token), address(this), address(router), 1_000_000);
        router.distribute(grandchild, address(token), 1_000_000);
        assertEq(router.pullRoyalty(child, 0, address(token)), 0);
        assertEq(router.pullRoyalty(grandchild, 0, address(token)), 400_000);
        assertEq(router.pullRoyalty(child, 0, address(token)), 160_000);
        assertEq(router.owed(modelId, address(token), trainer), 136_000);
        assertEq(router.owed(child, address(token), author), 204_000);
        assertEq(router.owed(grandchild, address(token), bob), 510_000);
        uint256 toValidators;
        for (uint256 id = modelId; id <= grandchild; ++id) {
            toValidators += router.claim(id, address(token), validators);
        }
        assertEq(toValidators, 100_000);
    }

    /// @dev The most parents there may be, the same model's owner behind all: bounded cost for each, exact over all.
    function test_royalty_sixteenParents() public {
        IModelRegistry.Parent[] memory parents = new IModelRegistry.Parent[](16);
        for (uint16 i = 0; i < 16; ++i) {
            uint256 id = models.register(trainer, Releases.plain(), Releases.noParents());
            vm.prank(trainer);
            models.setDerivation(id, IModelRegistry.Derivation.Open, 0);
            parents[i] = IModelRegistry.Parent(id, 250 - i);
        }
        uint256 child = models.register(author, Releases.plain(), parents);
        _distributeTo(child, ETH, 10_007);
        uint256 sum;
        for (uint256 i = 0; i < 16; ++i) {
            vm.cool(address(router));
            vm.cool(address(models));
            uint256 before = gasleft();
            uint256 pulled = router.pullRoyalty(child, i, ETH);
            assertLt(before - gasleft(), 350_000);
            assertEq(pulled, 10_007 * uint256(parents[i].bps) / 10_000);
            assertEq(router.distributed(parents[i].modelId, ETH), pulled);
            sum += pulled;
        }
        sum += router.owed(child, ETH, author) + router.owed(child, ETH, validators) + router.owed(child, ETH, treasury)
        + router.dust(child, ETH);
        assertEq(sum, 10_007);
    }

    /// @dev An epoch that closes gives its dust to its own shares, a parent's among them.
    function test_royalty_overEpochs() public {
        uint256 child = _child(3_333);
        uint256 epochs = router.MAX_EPOCHS_PER_CLAIM() + 3;
        for (uint256 i = 0; i < epochs; ++i) {
            vm.prank(author);
            router.setSplit(child, _share(author, IRevenueRouter.Role.Trainer, 1_000_000));
            _distributeTo(child, ETH, 7);
        }
        uint256 owed = router.royaltyOwed(child, 0, ETH);
        assertEq(owed, epochs * 7 * 3_333 / 10_000 - (epochs * 7 * 3_333 / 10_000 - epochs * 2));
        uint256 first = router.pullRoyalty(child, 0, ETH);
        assertEq(first, router.MAX_EPOCHS_PER_CLAIM() * 2);
        assertEq(router.pullRoyalty(child, 0, ETH), owed - first);
    }

    function test_royalty_zero() public {
        uint256 child = _child(0);
        _distributeTo(child, ETH, 1 ether);
        assertEq(router.pullRoyalty(child, 0, ETH), 0);
        assertEq(router.owed(child, ETH, author), 0.85 ether);
    }

    function test_royalty_unknownParent_reverts() public {
        uint256 child = _child(1);
        vm.expectRevert(abi.encodeWithSelector(IRevenueRouter.UnknownParent.selector, child, 1));
        router.pullRoyalty(child, 1, ETH);
        vm.expectRevert(abi.encodeWithSelector(IRevenueRouter.UnknownParent.selector, modelId, 0));
        router.royaltyOwed(modelId, 0, ETH);
    }

    function testFuzz_royalty_isExact(uint128[4] calldata amounts, uint16 bps, uint8 pullAfter) public {
        uint256 child = _child(uint16(bound(bps, 0, 4_000)));
        uint256 total;
        for (uint256 i = 0; i < 4; ++i) {
            uint256 amount = bound(amounts[i], 1, type(uint128).max / 4);
            _distributeTo(child, ETH, amount);
            total += amount;
            if (i == pullAfter % 4) router.pullRoyalty(child, 0, ETH);
        }
        router.pullRoyalty(child, 0, ETH);
        uint256 paid = router.claim(child, ETH, author) + router.claim(child, ETH, validators)
            + router.claim(child, ETH, treasury) + router.claim(modelId, ETH, trainer)
            + router.claim(modelId, ETH, validators) + router.claim(modelId, ETH, treasury);
        assertEq(paid + router.dust(child, ETH) + router.dust(modelId, ETH), total);
        assertLt(router.dust(child, ETH), 4);
        assertEq(address(router).balance, total - paid);
    }
}
