// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {ILicenseRegistry} from "../src/interfaces/ILicenseRegistry.sol";
import {IModelRegistry} from "../src/interfaces/IModelRegistry.sol";
import {IPermissionCertificates} from "../src/interfaces/IPermissionCertificates.sol";
import {IRevenueRouter} from "../src/interfaces/IRevenueRouter.sol";
import {EscrowBase} from "./EscrowBase.sol";
import {Releases} from "./Releases.sol";
import {ValidatorBase} from "./ValidatorBase.sol";
import {SlotDerivation} from "@openzeppelin/contracts/utils/SlotDerivation.sol";
import {Test} from "forge-std/Test.sol";

/// @notice Reads storage by the names of values.
abstract contract Slots is Test {
    using SlotDerivation for string;

    function _root(string memory name) internal pure returns (bytes32) {
        return string.concat("regalia.storage.", name).erc7201Slot();
    }

    function _at(address account, bytes32 slot) internal view returns (uint256) {
        return uint256(vm.load(account, slot));
    }
}

/// @notice Where each value lies. The contracts stand behind proxies, so what is stored stays when the code changes: a
/// test here that fails means that an upgrade would read one value as another. New values go to the end.
contract StorageTest is EscrowBase, Slots {
    using SlotDerivation for *;

    function test_layout_modelRegistry() public {
        vm.startPrank(trainer);
        models.setDerivation(modelId, IModelRegistry.Derivation.Open, 900);
        models.approveDerivation(modelId, bob, 800);
        vm.stopPrank();
        uint256 child = models.register(alice, Releases.plain(), Releases.oneParent(modelId, 1_000));

        (address target, bytes32 root) = (address(models), _root("ModelRegistry"));
        assertEq(_at(target, root), 2);
        bytes32 versions = root.offset(1).deriveMapping(modelId);
        assertEq(_at(target, versions), 1);
        bytes32 first = versions.deriveArray();
        assertEq(vm.load(target, first), keccak256("weights"));
        assertEq(vm.load(target, first.offset(1)), keccak256("metadata"));
        assertEq(vm.load(target, first.offset(2)), keccak256("root"));
        assertEq(_at(target, first.offset(3)), 6 << 48 | 8 << 32 | 100);
        assertEq(vm.load(target, first.offset(4)), bytes32("ipfs://weights") | bytes32(uint256(28)));
        assertEq(_at(target, first.offset(5)), block.timestamp);
        bytes32 parents = root.offset(2).deriveMapping(child);
        assertEq(_at(target, parents), 1);
        assertEq(_at(target, parents.deriveArray()), modelId);
        assertEq(_at(target, parents.deriveArray().offset(1)), 1_000);
        bytes32 children = root.offset(3).deriveMapping(modelId);
        assertEq(_at(target, children), 1);
        assertEq(_at(target, children.deriveArray()), child);
        assertEq(_at(target, root.offset(4).deriveMapping(modelId)), 900 << 8 | 2);
        bytes32 grant = root.offset(5).deriveMapping(modelId).deriveMapping(bob);
        assertEq(_at(target, grant), 800 << 160 | uint160(trainer));
        bytes32 owned = root.offset(6).deriveMapping(alice);
        assertEq(_at(target, owned), 1);
        assertEq(_at(target, owned.deriveArray()), child);
        assertEq(_at(target, owned.offset(1).deriveMapping(child)), 1);
    }

    function test_layout_licenseRegistry() public {
        ILicenseRegistry.PlanTerms memory terms =
            ILicenseRegistry.PlanTerms(address(token), 9, 6, 50, 7, deployer, true, false);
        token.mint(address(this), 72);
        token.approve(address(licenses), 72);
        vm.prank(trainer);
        uint256 planId = licenses.publishPlan(modelId, terms);
        uint256 long = licenses.buy(planId, 4, alice);
        uint256 short = licenses.buy(planId, 2, alice);
        terms.period = 0;
        vm.prank(trainer);
        uint256 flat = licenses.publishPlan(modelId, terms);
        uint256 perpetual = licenses.buy(flat, 1, alice);
        licenses.buy(flat, 1, alice);
        vm.prank(deployer);
        licenses.recordCalls(perpetual, 3);
        vm.startPrank(trainer);
        token.mint(trainer, 6);
        token.approve(address(licenses), 6);
        licenses.revoke(perpetual);

        (address target, bytes32 root) = (address(licenses), _root("LicenseRegistry"));
        assertEq(_at(target, root), 2);
        bytes32 plan = root.offset(1).deriveMapping(planId);
        assertEq(_at(target, plan), 1 << 232 | 1 << 224 | 2 << 192 | modelId << 128 | 9);
        assertEq(_at(target, plan.offset(1)), 50 << 160 | uint160(address(token)));
        assertEq(_at(target, plan.offset(2)), 7 << 160 | uint160(deployer));
        assertEq(_at(target, plan.offset(3)), 6);
        assertEq(_at(target, root.offset(2).deriveMapping(modelId)), 2);
        assertEq(_at(target, root.offset(3).deriveMapping(long)), 4 << 200 | block.timestamp << 160 | uint160(alice));
        assertEq(_at(target, root.offset(4).deriveMapping(perpetual)), 3);
        assertEq(_at(target, root.offset(5).deriveMapping(alice)), 3);
        bytes32 standing = root.offset(6).deriveMapping(alice).deriveMapping(modelId);
        assertEq(_at(target, standing), long << 128 | (block.timestamp + 200) << 64 | 1);
        bytes32 ends = root.offset(7).deriveMapping(alice).deriveMapping(modelId);
        assertEq(_at(target, ends), 1);
        assertEq(_at(target, ends.deriveArray()), (block.timestamp + 100) << 128 | short);
        assertEq(_at(target, root.offset(8).deriveMapping(address(token)).deriveMapping(alice)), 6);
    }

    function test_layout_permissionCertificates() public {
        (address target, bytes32 root) = (address(certificates), _root("PermissionCertificates"));
        assertEq(vm.load(target, root), DEPLOYMENT_ID);
        vm.startPrank(trainer);
        certificates.advanceEpoch(modelId);
        assertEq(_at(target, root.offset(1).deriveMapping(modelId)), 1);
        certificates.revoke(keccak256("hash"));
        assertEq(_at(target, root.offset(2).deriveMapping(trainer).deriveMapping(keccak256("hash"))), 1);
        vm.store(
            target,
            root.offset(3).deriveMapping(keccak256("hash")),
            bytes32(uint256(4) << 224 | 3 << 192 | 2 << 128 | 1)
        );
        IPermissionCertificates.Usage memory want = IPermissionCertificates.Usage(1, 2, 3, 4);
        assertEq(abi.encode(certificates.usageOf(keccak256("hash"))), abi.encode(want));
    }

    function test_layout_callEscrow() public {
        bytes12 id = _open(address(token), 100);
        vm.prank(alice);
        escrow.requestWithdraw(id, 50);
        _claim(id, 0, 3);
        _claim(id, 1, 4);
        _claim(id, 63, 5);

        (address target, bytes32 root) = (address(escrow), _root("CallEscrow"));
        assertEq(root, ESCROW_SLOT);
        assertEq(_at(target, root), block.timestamp << 128 | block.chainid << 64 | DELAY);
        assertEq(_at(target, root.offset(1)), uint256(DEPLOYMENT));
        bytes32 channel = root.offset(2).deriveMapping(bytes32(id));
        assertEq(_at(target, channel), (block.timestamp + DELAY) << 160 | uint160(alice));
        assertEq(_at(target, channel.offset(1)), modelId << 160 | uint160(signer));
        assertEq(_at(target, channel.offset(2)), uint160(gateway));
        assertEq(_at(target, channel.offset(3)), uint160(address(token)));
        assertEq(_at(target, channel.offset(4)), 50);
        bytes32 book = keccak256(abi.encode(gateway, modelId, address(token)));
        bytes32 cells = root.offset(3).deriveMapping(book).deriveMapping(signer).deriveMapping(bytes32(id));
        assertEq(_at(target, cells), 3 << 128 | 88);
        assertEq(_at(target, cells.offset(1)), 4);
        assertEq(_at(target, cells.offset(32)), 5);
    }

    function test_layout_revenueRouter() public {
        _setSplit(7_000);
        vm.deal(address(this), 1_000);
        router.distribute{value: 1_000}(modelId, ETH, 1_000);
        _setSplit(6_000);
        vm.deal(address(this), 2_000);
        router.distribute{value: 2_000}(modelId, ETH, 2_000);
        router.claim(modelId, ETH, deployer);
        IRevenueRouter.Share[] memory draft = new IRevenueRouter.Share[](1);
        draft[0] = IRevenueRouter.Share(alice, IRevenueRouter.Role.Trainer, 9);
        vm.startPrank(trainer);
        router.draftSplit(modelId, draft);
        router.setPayout(bob);

        (address target, bytes32 root) = (address(router), _root("RevenueRouter"));
        assertEq(_at(target, root), 1);
        bytes32 shares = root.offset(1).deriveMapping(uint256(1));
        assertEq(_at(target, shares), uint256(VALIDATORS_BPS) << 160 | uint160(validators));
        assertEq(_at(target, shares.offset(1)), uint256(TREASURY_BPS) << 160 | uint160(treasury));
        assertEq(_at(target, root.offset(2).deriveMapping(modelId)), 2);
        bytes32 split = root.offset(3).deriveMapping(modelId).deriveMapping(uint256(2));
        assertEq(_at(target, split), 2);
        assertEq(
            _at(target, split.deriveArray().offset(1)),
            400_000 << 168 | uint256(IRevenueRouter.Role.Deployer) << 160 | uint160(deployer)
        );
        assertEq(_at(target, split.offset(1).deriveMapping(trainer)), 600_000 << 32);
        assertEq(_at(target, split.offset(1).deriveMapping(deployer)), 1_000_000 << 96 | 600_000 << 64);
        bytes32 ledger = root.offset(4).deriveMapping(modelId).deriveMapping(ETH);
        assertEq(_at(target, ledger), 2);
        assertEq(_at(target, ledger.deriveArray()), 1 << 160 | 1 << 128 | 1_000);
        assertEq(_at(target, ledger.deriveArray().offset(1)), 1 << 160 | 2 << 128 | 2_000);
        assertEq(_at(target, ledger.offset(1).deriveMapping(deployer)), 680 << 64 | 1);
        assertEq(_at(target, root.offset(5).deriveMapping(modelId)), 3);
        assertEq(_at(target, root.offset(6).deriveMapping(modelId)), 9 << 192 | 3 << 160 | uint160(trainer));
        assertEq(_at(target, root.offset(7).deriveMapping(trainer)), uint160(bob));
    }

    /// @dev A model with a parent: its royalties are in the epoch, and how far they were pulled beside it.
    function test_layout_revenueRouter_royalties() public {
        vm.prank(trainer);
        models.setDerivation(modelId, IModelRegistry.Derivation.Open, 0);
        uint256 child = models.register(bob, Releases.plain(), Releases.oneParent(modelId, 2_500));
        vm.deal(address(this), 1_000);
        router.distribute{value: 1_000}(child, ETH, 1_000);
        router.pullRoyalty(child, 0, ETH);
        bytes32 ledger = _root("RevenueRouter").offset(4).deriveMapping(child).deriveMapping(ETH);
        assertEq(_at(address(router), ledger.deriveArray()), 2_500 << 192 | 1 << 160 | 1 << 128 | 1_000);
        assertEq(_at(address(router), ledger.offset(2).deriveMapping(uint256(0))), 250 << 64);
    }
}

/// @notice The same of the registry of validators.
contract ValidatorStorageTest is ValidatorBase, Slots {
    using SlotDerivation for *;

    function test_layout_validatorRegistry() public {
        (address target, bytes32 root) = (address(registry), _root("ValidatorRegistry"));
        uint256 start = block.timestamp;
        _register(alice, 7, 5 ether);
        _receive(ETH, 900);
        vm.warp(start + 100);
        _unstake(alice, 2 ether);
        vm.prank(alice);
        registry.setPayout(bob);
        uint256 period = _period();
        _nextPeriod();
        assertEq(registry.claim(ETH, alice), 900);

        assertEq(vm.load(target, root), DEPLOYMENT_ID);
        assertEq(_at(target, root.offset(1)), uint256(MIN_STAKE) << 64 | UNSTAKE_DELAY);
        assertEq(_at(target, root.offset(2)), 1);
        assertEq(_at(target, root.offset(2).deriveArray()), uint160(alice));
        bytes32 account = root.offset(3).deriveMapping(alice);
        bytes memory key = registry.keyOf(alice);
        assertEq(abi.encodePacked(vm.load(target, account), bytes16(uint128(_at(target, account.offset(1))))), key);
        assertEq(_at(target, account.offset(1)) >> 128, (start + 100 + UNSTAKE_DELAY) << 64 | 1);
        assertEq(_at(target, account.offset(2)), 2 ether);
        assertEq(_at(target, account.offset(3)), uint160(bob));
        assertEq(_at(target, root.offset(4).deriveMapping(keccak256(key))), uint160(alice));
        bytes32 checkpoints = root.offset(6).deriveMapping(alice);
        for (uint256 i = 0; i < 2; ++i) {
            bytes32 list = i == 0 ? root.offset(5) : checkpoints;
            assertEq(_at(target, list), 2);
            assertEq(_at(target, list.deriveArray()), uint256(5 ether) << 40 | start);
            assertEq(
                _at(target, list.deriveArray().offset(1)),
                uint256(500 ether) << 128 | uint256(3 ether) << 40 | start + 100
            );
        }
        bytes32 pots = root.offset(7).deriveMapping(ETH);
        assertEq(_at(target, pots), 1);
        assertEq(_at(target, pots.deriveArray()), 1 << 192 | period << 128);
        assertEq(_at(target, pots.deriveArray().offset(1)), 0);
        assertEq(_at(target, root.offset(8).deriveMapping(ETH).deriveMapping(alice)), 1);
        assertEq(_at(target, root.offset(9).deriveMapping(ETH)), 5 ether);
    }
}
