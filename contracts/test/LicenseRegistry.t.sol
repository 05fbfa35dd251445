// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {LicenseRegistry} from "../src/LicenseRegistry.sol";
import {IAssetErrors} from "../src/interfaces/IAssetErrors.sol";
import {ILicenseRegistry} from "../src/interfaces/ILicenseRegistry.sol";
import {IRevenueRouter} from "../src/interfaces/IRevenueRouter.sol";
import {LicenseBase} from "./LicenseBase.sol";
import {Releases} from "./Releases.sol";
import {CallbackToken, FeeToken, Token} from "./Tokens.sol";
import {LicenseHandler} from "./handlers/LicenseHandler.sol";
import {IERC721Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {Initializable} from "@openzeppelin/contracts/proxy/utils/Initializable.sol";
import {IERC721} from "@openzeppelin/contracts/token/ERC721/IERC721.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

contract LicenseRegistryTest is LicenseBase {
    LicenseHandler private handler;

    function setUp() public override {
        super.setUp();
        handler = new LicenseHandler(models, licenses, token);
        targetContract(address(handler));
    }

    function test_initialize_twice_reverts() public {
        vm.expectRevert(Initializable.InvalidInitialization.selector);
        licenses.initialize();
        LicenseRegistry implementation = new LicenseRegistry(models, router, certificates);
        vm.expectRevert(Initializable.InvalidInitialization.selector);
        implementation.initialize();
    }

    function test_initialize_links() public view {
        assertEq(address(licenses.models()), address(models));
        assertEq(address(licenses.router()), address(router));
        assertEq(address(licenses.certificates()), address(certificates));
        assertEq(licenses.symbol(), "RLICENSE");
        assertTrue(licenses.supportsInterface(type(IERC721).interfaceId));
    }

    // ── plans ────────────────────────────────────────────────────────────────────────────────────────────────────────

    function testFuzz_publishPlan(ILicenseRegistry.PlanTerms memory terms) public {
        terms.period = uint64(bound(terms.period, 0, type(uint64).max - block.timestamp));
        if (terms.transferable) terms.needsCertificate = false;
        if (terms.callQuota == 0) terms.meter = address(0);
        vm.expectEmit(address(licenses));
        emit ILicenseRegistry.PlanPublished(1, modelId, terms);
        assertEq(_publish(terms), 1);
        ILicenseRegistry.Plan memory plan = licenses.plan(1);
        assertEq(abi.encode(plan.terms), abi.encode(terms));
        assertEq(plan.modelId, modelId);
        assertEq(plan.sold, 0);
        assertTrue(plan.open);
        assertEq(licenses.planCount(), 1);
        _publish(terms);
        uint256[] memory page = licenses.plansOf(modelId, 0, 9);
        assertEq(page.length, 2);
        assertEq(page[0], 1);
        assertEq(licenses.plansOf(modelId, 1, 1)[0], 2);
    }

    function test_publishPlan_contradictory_reverts() public {
        ILicenseRegistry.PlanTerms memory terms = _terms(ETH, 1, 0, true);
        terms.needsCertificate = true;
        vm.startPrank(trainer);
        vm.expectRevert(ILicenseRegistry.TransferableWithCertificate.selector);
        licenses.publishPlan(modelId, terms);
        terms = _terms(ETH, 1, 0, true);
        (terms.callQuota, terms.meter) = (0, meter);
        vm.expectRevert(abi.encodeWithSelector(ILicenseRegistry.MeterWithoutQuota.selector, meter));
        licenses.publishPlan(modelId, terms);
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
        vm.expectRevert(abi.encodeWithSelector(ILicenseRegistry.PeriodTooLong.selector, type(uint64).max, 1));
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
        licenses.buy{value: 1 ether}(planId, 1, bob);
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
        licenses.buy(7, 1, alice);
    }

    // ── buy ──────────────────────────────────────────────────────────────────────────────────────────────────────────

    function testFuzz_buy(uint128 price, uint64 period, uint32 units, bool inToken, bool transferable) public {
        address asset = inToken ? address(token) : ETH;
        units = uint32(bound(units, 1, type(uint32).max));
        period = uint64(bound(period, 0, 10_000 days)) / units;
        price /= units;
        uint256 planId = _publish(asset, price, period, transferable);
        uint256 cost = uint256(price) * units;
        uint64 end = period == 0 ? 0 : uint64(block.timestamp) + period * units;
        uint256 value = _fund(asset, bob, address(licenses), cost);
        uint256 id = planId << 32 | 1;
        vm.expectEmit(address(licenses));
        emit ILicenseRegistry.LicenseBought(id, modelId, alice, bob, units, cost, end);
        vm.prank(bob);
        assertEq(licenses.buy{value: value}(planId, units, alice), id);

        assertEq(licenses.ownerOf(id), alice);
        assertEq(licenses.balanceOf(alice), 1);
        assertTrue(licenses.isLicensed(alice, modelId));
        assertFalse(licenses.isLicensed(bob, modelId));
        assertFalse(licenses.isLicensed(alice, modelId + 1));
        ILicenseRegistry.License memory want = ILicenseRegistry.License({
            modelId: modelId,
            planId: planId,
            holder: alice,
            units: units,
            boughtAt: uint64(block.timestamp),
            expiresAt: end,
            callQuota: uint128(1_000) * units,
            callsUsed: 0,
            paid: cost
        });
        assertEq(abi.encode(licenses.license(id)), abi.encode(want));
        assertEq(licenses.plan(planId).sold, 1);
        assertEq(router.distributed(modelId, asset), cost);
        assertEq(_balance(asset, address(router)), cost);
        assertEq(_balance(asset, address(licenses)), 0);
    }

    function test_buy_units_reverts() public {
        uint256 planId = _publish(ETH, 1, 0, false);
        vm.expectRevert(abi.encodeWithSelector(ILicenseRegistry.InvalidUnits.selector, 0));
        licenses.buy(planId, 0, bob);
        ILicenseRegistry.PlanTerms memory flat = _terms(ETH, 1, 0, false);
        flat.callQuota = 0;
        planId = _publish(flat);
        vm.expectRevert(abi.encodeWithSelector(ILicenseRegistry.InvalidUnits.selector, 2));
        licenses.buy(planId, 2, bob);
        planId = _publish(ETH, 0, uint64(type(uint64).max / 4), false);
        vm.expectRevert(
            abi.encodeWithSelector(ILicenseRegistry.PeriodTooLong.selector, uint64(type(uint64).max / 4), 5)
        );
        licenses.buy(planId, 5, bob);
    }

    /// @dev More than the router can account for is not sold, rather than cut off.
    function test_buy_greatestPrice() public {
        uint256 planId = _publish(ETH, type(uint128).max, 1, false);
        vm.deal(bob, type(uint256).max);
        vm.startPrank(bob);
        vm.expectRevert(abi.encodeWithSelector(IRevenueRouter.AmountTooLarge.selector, 2 * uint256(type(uint128).max)));
        licenses.buy{value: 2 * uint256(type(uint128).max)}(planId, 2, alice);
        licenses.buy{value: type(uint128).max}(planId, 1, alice);
        assertEq(licenses.unusedOf(planId << 32 | 1), type(uint128).max);
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
        licenses.buy{value: 1 ether - 1}(planId, 1, bob);
        vm.expectRevert(abi.encodeWithSelector(IAssetErrors.WrongValue.selector, 1 ether, 1 ether + 1));
        licenses.buy{value: 1 ether + 1}(planId, 1, bob);
    }

    function test_buy_valueForToken_reverts() public {
        uint256 planId = _publish(address(token), 5, 0, false);
        vm.deal(bob, 1);
        vm.expectRevert(abi.encodeWithSelector(IAssetErrors.WrongValue.selector, 0, 1));
        vm.prank(bob);
        licenses.buy{value: 1}(planId, 1, bob);
    }

    function test_buy_valueForFree_reverts() public {
        uint256 planId = _publish(ETH, 0, 0, false);
        vm.deal(bob, 1);
        vm.expectRevert(abi.encodeWithSelector(IAssetErrors.WrongValue.selector, 0, 1));
        vm.prank(bob);
        licenses.buy{value: 1}(planId, 1, bob);
    }

    function test_buy_noHolder_reverts() public {
        uint256 planId = _publish(ETH, 0, 0, false);
        vm.expectRevert(abi.encodeWithSelector(IERC721Errors.ERC721InvalidReceiver.selector, address(0)));
        licenses.buy(planId, 1, address(0));
    }

    function test_buy_feeToken_reverts() public {
        FeeToken fee = new FeeToken();
        uint256 planId = _publish(address(fee), 1_000, 0, false);
        _fund(address(fee), bob, address(licenses), 1_000);
        vm.expectRevert(abi.encodeWithSelector(IAssetErrors.WrongAmountReceived.selector, address(fee), 1_000, 990));
        vm.prank(bob);
        licenses.buy(planId, 1, bob);
        assertEq(licenses.plan(planId).sold, 0);
    }

    function test_buy_reentrant_reverts() public {
        CallbackToken callback = new CallbackToken();
        uint256 planId = _publish(address(callback), 10, 0, false);
        _fund(address(callback), bob, address(licenses), 10);
        callback.arm(address(licenses), abi.encodeCall(licenses.buy, (planId, 1, bob)));
        vm.expectRevert(ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector);
        vm.prank(bob);
        licenses.buy(planId, 1, bob);
    }

    /// @dev A plan whose end of period has moved past 64 bits since it was published sells nothing.
    function test_buy_periodTooLong_reverts() public {
        uint64 period = type(uint64).max - uint64(block.timestamp);
        uint256 planId = _publish(ETH, 0, period, false);
        vm.warp(block.timestamp + 1);
        vm.expectRevert(abi.encodeWithSelector(ILicenseRegistry.PeriodTooLong.selector, period, 1));
        licenses.buy(planId, 1, bob);
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

    function invariant_moneyAndRightsAreExact() public view {
        _assertMoneyIsWhereItBelongs();
        _assertIsLicensedIsExact();
    }

    /// @dev All that was paid for licences is with the router, under the model sold, and all that was refunded is here
    /// or with those it was refunded to.
    function _assertMoneyIsWhereItBelongs() private view {
        for (uint256 a = 0; a < 2; ++a) {
            address asset = handler.assets(a);
            uint256 total = 0;
            for (uint256 m = 0; m < handler.MODELS(); ++m) {
                uint256 id = handler.modelIds(m);
                assertEq(router.distributed(id, asset), handler.sold(id, asset));
                total += handler.sold(id, asset);
            }
            assertEq(_balance(asset, address(router)), total);
            uint256 waiting = 0;
            for (uint256 i = 0; i < handler.ACTORS(); ++i) {
                address actor = handler.actors(i);
                waiting += licenses.refundOf(asset, actor);
                assertEq(licenses.refundOf(asset, actor) + handler.fetched(asset, actor), handler.due(asset, actor));
            }
            assertEq(_balance(asset, address(licenses)), waiting);
        }
        assertEq(token.allowance(address(licenses), address(router)), 0);
    }

    /// @dev The one-read answer is the answer one gets by going through all licences there are.
    function _assertIsLicensedIsExact() private view {
        bool[3][2] memory licensed;
        uint256[3] memory held;
        for (uint256 n = 0; n < handler.licenseCount(); ++n) {
            ILicenseRegistry.License memory license = licenses.license(handler.licenseIds(n));
            for (uint256 i = 0; i < handler.ACTORS(); ++i) {
                if (license.holder != handler.actors(i)) continue;
                held[i] += 1;
                if (license.expiresAt != 0 && license.expiresAt <= block.timestamp) continue;
                if (license.callQuota != 0 && license.callsUsed == license.callQuota) continue;
                licensed[license.modelId == handler.modelIds(0) ? 0 : 1][i] = true;
            }
        }
        for (uint256 i = 0; i < handler.ACTORS(); ++i) {
            assertEq(licenses.balanceOf(handler.actors(i)), held[i]);
            for (uint256 m = 0; m < handler.MODELS(); ++m) {
                assertEq(licenses.isLicensed(handler.actors(i), handler.modelIds(m)), licensed[m][i]);
            }
        }
    }
}
