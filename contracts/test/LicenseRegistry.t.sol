// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {LicenseRegistry} from "../src/LicenseRegistry.sol";
import {IAssetErrors} from "../src/interfaces/IAssetErrors.sol";
import {ILicenseRegistry} from "../src/interfaces/ILicenseRegistry.sol";
import {Deployed} from "./Deployed.sol";
import {Releases} from "./Releases.sol";
import {CallbackToken, FeeToken, Token} from "./Tokens.sol";
import {LicenseHandler} from "./handlers/LicenseHandler.sol";
import {IERC721Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {Initializable} from "@openzeppelin/contracts/proxy/utils/Initializable.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

contract LicenseRegistryTest is Deployed {
    LicenseHandler private handler;

    function setUp() public override {
        super.setUp();
        handler = new LicenseHandler(models, licenses, token);
        targetContract(address(handler));
    }

    function _terms(address asset, uint128 price, uint64 period, bool transferable)
        private
        pure
        returns (ILicenseRegistry.PlanTerms memory)
    {
        return ILicenseRegistry.PlanTerms(asset, price, 5, period, 1_000, transferable);
    }

    function _publish(address asset, uint128 price, uint64 period, bool transferable) private returns (uint256 planId) {
        vm.prank(trainer);
        return licenses.publishPlan(modelId, _terms(asset, price, period, transferable));
    }

    function _buy(uint256 planId, address to) private returns (uint256 licenseId) {
        ILicenseRegistry.PlanTerms memory terms = licenses.plan(planId).terms;
        uint256 value = _fund(terms.asset, bob, address(licenses), terms.price);
        vm.prank(bob);
        return licenses.buy{value: value}(planId, to);
    }

    function _transfer(uint256 licenseId, address to) private {
        address holder = licenses.ownerOf(licenseId);
        vm.prank(holder);
        licenses.transferFrom(holder, to, licenseId);
    }

    function test_initialize_twice_reverts() public {
        vm.expectRevert(Initializable.InvalidInitialization.selector);
        licenses.initialize();
        LicenseRegistry implementation = new LicenseRegistry(models, router);
        vm.expectRevert(Initializable.InvalidInitialization.selector);
        implementation.initialize();
    }

    function test_initialize_links() public view {
        assertEq(address(licenses.models()), address(models));
        assertEq(address(licenses.router()), address(router));
        assertEq(licenses.symbol(), "RLICENSE");
    }

    // ── plans ────────────────────────────────────────────────────────────────────────────────────────────────────────

    function testFuzz_publishPlan(ILicenseRegistry.PlanTerms memory terms) public {
        terms.period = uint64(bound(terms.period, 0, type(uint64).max - block.timestamp));
        vm.expectEmit(address(licenses));
        emit ILicenseRegistry.PlanPublished(1, modelId, terms);
        vm.prank(trainer);
        assertEq(licenses.publishPlan(modelId, terms), 1);
        ILicenseRegistry.Plan memory plan = licenses.plan(1);
        assertEq(abi.encode(plan.terms), abi.encode(terms));
        assertEq(plan.modelId, modelId);
        assertTrue(plan.open);
        assertEq(licenses.planCount(), 1);
    }

    function test_publishPlan_notOwner_reverts() public {
        vm.expectRevert(abi.encodeWithSelector(ILicenseRegistry.NotModelOwner.selector, modelId, alice));
        vm.prank(alice);
        licenses.publishPlan(modelId, _terms(ETH, 1, 0, false));
    }

    function test_publishPlan_unknownModel_reverts() public {
        vm.expectRevert(abi.encodeWithSelector(ILicenseRegistry.UnknownModel.selector, 99));
        licenses.publishPlan(99, _terms(ETH, 1, 0, false));
    }

    function test_publishPlan_periodTooLong_reverts() public {
        vm.expectRevert(abi.encodeWithSelector(ILicenseRegistry.PeriodTooLong.selector, type(uint64).max));
        vm.prank(trainer);
        licenses.publishPlan(modelId, _terms(ETH, 1, type(uint64).max, false));
    }

    function test_setPlanOpen_closesAndOpens() public {
        uint256 planId = _publish(ETH, 1 ether, 0, false);
        vm.expectEmit(address(licenses));
        emit ILicenseRegistry.PlanOpenSet(planId, false);
        vm.prank(trainer);
        licenses.setPlanOpen(planId, false);
        vm.deal(bob, 1 ether);
        vm.expectRevert(abi.encodeWithSelector(ILicenseRegistry.PlanClosed.selector, planId));
        vm.prank(bob);
        licenses.buy{value: 1 ether}(planId, bob);
        vm.prank(trainer);
        licenses.setPlanOpen(planId, true);
        _buy(planId, bob);
    }

    function test_setPlanOpen_formerOwner_reverts() public {
        uint256 planId = _publish(ETH, 1 ether, 0, false);
        vm.startPrank(trainer);
        models.transferFrom(trainer, alice, modelId);
        vm.expectRevert(abi.encodeWithSelector(ILicenseRegistry.NotModelOwner.selector, modelId, trainer));
        licenses.setPlanOpen(planId, false);
    }

    function test_plan_unknown_reverts() public {
        bytes memory reason = abi.encodeWithSelector(ILicenseRegistry.UnknownPlan.selector, 7);
        vm.expectRevert(reason);
        licenses.plan(7);
        vm.expectRevert(reason);
        licenses.setPlanOpen(7, true);
        vm.expectRevert(reason);
        licenses.buy(7, alice);
    }

    // ── buy ──────────────────────────────────────────────────────────────────────────────────────────────────────────

    function testFuzz_buy(uint128 price, uint64 period, bool inToken, bool transferable) public {
        address asset = inToken ? address(token) : ETH;
        period = uint64(bound(period, 0, 10_000 days));
        uint256 planId = _publish(asset, price, period, transferable);
        uint64 end = period == 0 ? 0 : uint64(block.timestamp) + period;
        uint256 value = _fund(asset, bob, address(licenses), price);
        vm.expectEmit(address(licenses));
        emit ILicenseRegistry.LicenseBought(1, planId, alice, modelId, bob, price, end);
        vm.prank(bob);
        assertEq(licenses.buy{value: value}(planId, alice), 1);

        assertEq(licenses.ownerOf(1), alice);
        assertTrue(licenses.isLicensed(alice, modelId));
        assertFalse(licenses.isLicensed(bob, modelId));
        assertFalse(licenses.isLicensed(alice, modelId + 1));
        ILicenseRegistry.License memory license = licenses.license(1);
        assertEq(license.modelId, modelId);
        assertEq(license.planId, planId);
        assertEq(license.boughtAt, block.timestamp);
        assertEq(license.expiresAt, end);
        assertEq(license.callQuota, 1_000);
        assertEq(router.distributed(modelId, asset), price);
        assertEq(_balance(asset, address(router)), price);
        assertEq(_balance(asset, address(licenses)), 0);
    }

    /// @dev The money reaches those the split names.
    function test_buy_paysTheSplit() public {
        _setSplit(7_000);
        _buy(_publish(ETH, 1 ether, 0, false), alice);
        assertEq(router.claim(modelId, ETH, trainer), 0.595 ether);
        assertEq(router.claim(modelId, ETH, treasury), 0.05 ether);
    }

    function test_buy_wrongValue_reverts() public {
        uint256 planId = _publish(ETH, 1 ether, 0, false);
        vm.deal(bob, 2 ether);
        vm.startPrank(bob);
        vm.expectRevert(abi.encodeWithSelector(IAssetErrors.WrongValue.selector, 1 ether, 1 ether - 1));
        licenses.buy{value: 1 ether - 1}(planId, bob);
        vm.expectRevert(abi.encodeWithSelector(IAssetErrors.WrongValue.selector, 1 ether, 1 ether + 1));
        licenses.buy{value: 1 ether + 1}(planId, bob);
    }

    function test_buy_valueForToken_reverts() public {
        uint256 planId = _publish(address(token), 5, 0, false);
        vm.deal(bob, 1);
        vm.expectRevert(abi.encodeWithSelector(IAssetErrors.WrongValue.selector, 0, 1));
        vm.prank(bob);
        licenses.buy{value: 1}(planId, bob);
    }

    function test_buy_valueForFree_reverts() public {
        uint256 planId = _publish(ETH, 0, 0, false);
        vm.deal(bob, 1);
        vm.expectRevert(abi.encodeWithSelector(IAssetErrors.WrongValue.selector, 0, 1));
        vm.prank(bob);
        licenses.buy{value: 1}(planId, bob);
    }

    function test_buy_noHolder_reverts() public {
        uint256 planId = _publish(ETH, 0, 0, false);
        vm.expectRevert(abi.encodeWithSelector(IERC721Errors.ERC721InvalidReceiver.selector, address(0)));
        licenses.buy(planId, address(0));
    }

    function test_buy_feeToken_reverts() public {
        FeeToken fee = new FeeToken();
        uint256 planId = _publish(address(fee), 1_000, 0, false);
        _fund(address(fee), bob, address(licenses), 1_000);
        vm.expectRevert(abi.encodeWithSelector(IAssetErrors.WrongAmountReceived.selector, address(fee), 1_000, 990));
        vm.prank(bob);
        licenses.buy(planId, bob);
        assertEq(licenses.licenseCount(), 0);
    }

    function test_buy_reentrant_reverts() public {
        CallbackToken callback = new CallbackToken();
        uint256 planId = _publish(address(callback), 10, 0, false);
        _fund(address(callback), bob, address(licenses), 10);
        callback.arm(address(licenses), abi.encodeCall(licenses.buy, (planId, bob)));
        vm.expectRevert(ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector);
        vm.prank(bob);
        licenses.buy(planId, bob);
    }

    /// @dev A plan whose end of period has moved past 64 bits since it was published sells nothing.
    function test_buy_periodTooLong_reverts() public {
        uint64 period = type(uint64).max - uint64(block.timestamp);
        uint256 planId = _publish(ETH, 0, period, false);
        vm.warp(block.timestamp + 1);
        vm.expectRevert(abi.encodeWithSelector(ILicenseRegistry.PeriodTooLong.selector, period));
        licenses.buy(planId, bob);
    }

    // ── holding ──────────────────────────────────────────────────────────────────────────────────────────────────────

    function test_isLicensed_endsWithThePeriod() public {
        _buy(_publish(ETH, 1, 100, false), alice);
        uint256 start = block.timestamp;
        vm.warp(start + 99);
        assertTrue(licenses.isLicensed(alice, modelId));
        vm.warp(start + 100);
        assertFalse(licenses.isLicensed(alice, modelId));
    }

    function test_isLicensed_longestCounts() public {
        uint256 short = _publish(ETH, 1, 100, false);
        uint256 long = _publish(ETH, 1, 200, false);
        _buy(long, alice);
        _buy(short, alice);
        vm.warp(block.timestamp + 150);
        assertTrue(licenses.isLicensed(alice, modelId));
    }

    function test_isLicensed_costsOneRead() public {
        _buy(_publish(ETH, 1, 100, true), alice);
        vm.record();
        licenses.isLicensed(alice, modelId);
        (bytes32[] memory reads,) = vm.accesses(address(licenses));
        // The other read is the proxy's, of its implementation.
        assertEq(reads.length, 2);
    }

    function test_transfer_bound_reverts() public {
        uint256 licenseId = _buy(_publish(ETH, 1, 100, false), alice);
        vm.prank(alice);
        licenses.approve(bob, licenseId);
        vm.expectRevert(abi.encodeWithSelector(ILicenseRegistry.NotTransferable.selector, licenseId));
        vm.prank(bob);
        licenses.transferFrom(alice, bob, licenseId);
    }

    function test_transfer_movesTheRight() public {
        uint256 licenseId = _buy(_publish(ETH, 1, 100, true), alice);
        _transfer(licenseId, bob);
        assertFalse(licenses.isLicensed(alice, modelId));
        assertTrue(licenses.isLicensed(bob, modelId));
        vm.warp(block.timestamp + 100);
        assertFalse(licenses.isLicensed(bob, modelId));
    }

    function test_transfer_perpetual() public {
        uint256 planId = _publish(ETH, 1, 0, true);
        uint256 first = _buy(planId, alice);
        uint256 second = _buy(planId, alice);
        _transfer(first, bob);
        assertTrue(licenses.isLicensed(alice, modelId));
        _transfer(second, bob);
        assertFalse(licenses.isLicensed(alice, modelId));
        _transfer(first, alice);
        assertTrue(licenses.isLicensed(alice, modelId));
        assertTrue(licenses.isLicensed(bob, modelId));
    }

    function test_transfer_nextLongestCounts() public {
        uint256 long = _buy(_publish(ETH, 1, 300, true), alice);
        uint256 middle = _buy(_publish(ETH, 1, 200, true), alice);
        _buy(_publish(ETH, 1, 100, true), alice);
        // The middle one leaves first: it is found gone only when the long one leaves.
        _transfer(middle, bob);
        _transfer(long, bob);
        vm.warp(block.timestamp + 99);
        assertTrue(licenses.isLicensed(alice, modelId));
        vm.warp(block.timestamp + 1);
        assertFalse(licenses.isLicensed(alice, modelId));
        assertTrue(licenses.isLicensed(bob, modelId));
    }

    function test_transfer_thereAndBack() public {
        uint256 licenseId = _buy(_publish(ETH, 1, 300, true), alice);
        for (uint256 i = 0; i < 5; ++i) {
            _transfer(licenseId, bob);
            assertFalse(licenses.isLicensed(alice, modelId));
            assertTrue(licenses.isLicensed(bob, modelId));
            _transfer(licenseId, alice);
            assertTrue(licenses.isLicensed(alice, modelId));
            assertFalse(licenses.isLicensed(bob, modelId));
        }
    }

    function test_transfer_toSelf() public {
        uint256 timed = _buy(_publish(ETH, 1, 300, true), alice);
        uint256 perpetual = _buy(_publish(ETH, 1, 0, true), alice);
        _transfer(timed, alice);
        _transfer(perpetual, alice);
        assertTrue(licenses.isLicensed(alice, modelId));
        _transfer(perpetual, bob);
        assertTrue(licenses.isLicensed(alice, modelId));
        _transfer(timed, bob);
        assertFalse(licenses.isLicensed(alice, modelId));
    }

    function test_tokenURI_isTheModels() public {
        uint256 licenseId = _buy(_publish(ETH, 1, 0, false), alice);
        assertEq(licenses.tokenURI(licenseId), "ipfs://weights");
        vm.prank(trainer);
        models.publishVersion(modelId, Releases.named("ipfs://v2", keccak256("v2")));
        assertEq(licenses.tokenURI(licenseId), "ipfs://v2");
    }

    function test_license_unknown_reverts() public {
        bytes memory reason = abi.encodeWithSelector(ILicenseRegistry.UnknownLicense.selector, 3);
        vm.expectRevert(reason);
        licenses.license(3);
        vm.expectRevert(reason);
        licenses.tokenURI(3);
    }

    /// @dev All that was paid for licences is with the router, under the model sold.
    function invariant_salesReachTheRouter() public view {
        for (uint256 a = 0; a < 2; ++a) {
            address asset = handler.assets(a);
            uint256 total = 0;
            for (uint256 m = 0; m < handler.MODELS(); ++m) {
                uint256 id = handler.modelIds(m);
                assertEq(router.distributed(id, asset), handler.sold(id, asset));
                total += handler.sold(id, asset);
            }
            assertEq(_balance(asset, address(licenses)), 0);
            assertEq(_balance(asset, address(router)), total);
        }
        assertEq(token.allowance(address(licenses), address(router)), 0);
    }

    /// @dev The one-read answer is the answer one gets by going through all licences there are.
    function invariant_isLicensedIsExact() public view {
        bool[3][2] memory licensed;
        for (uint256 id = 1; id <= licenses.licenseCount(); ++id) {
            ILicenseRegistry.License memory license = licenses.license(id);
            if (license.expiresAt != 0 && license.expiresAt <= block.timestamp) continue;
            uint256 model = license.modelId == handler.modelIds(0) ? 0 : 1;
            for (uint256 i = 0; i < handler.ACTORS(); ++i) {
                if (licenses.ownerOf(id) == handler.actors(i)) licensed[model][i] = true;
            }
        }
        for (uint256 m = 0; m < handler.MODELS(); ++m) {
            for (uint256 i = 0; i < handler.ACTORS(); ++i) {
                assertEq(licenses.isLicensed(handler.actors(i), handler.modelIds(m)), licensed[m][i]);
            }
        }
    }
}
