// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {LicenseRegistry} from "../../src/LicenseRegistry.sol";
import {ModelRegistry} from "../../src/ModelRegistry.sol";
import {ILicenseRegistry} from "../../src/interfaces/ILicenseRegistry.sol";
import {Releases} from "../Releases.sol";
import {Token} from "../Tokens.sol";
import {Test} from "forge-std/Test.sol";

/// @notice Publishes plans, sells licences, passes them on and lets time go by, at random.
contract LicenseHandler is Test {
    uint256 public constant ACTORS = 3;
    uint256 public constant MODELS = 2;

    LicenseRegistry private immutable licenses;
    address private immutable seller = makeAddr("seller");
    address[ACTORS] public actors = [makeAddr("holder0"), makeAddr("holder1"), makeAddr("holder2")];
    address[2] public assets;
    uint256[MODELS] public modelIds;

    /// @dev Ids of the licences that may be passed on.
    uint256[] private movable;
    mapping(uint256 modelId => mapping(address asset => uint256)) public sold;

    constructor(ModelRegistry models, LicenseRegistry licenses_, Token token) {
        licenses = licenses_;
        assets = [address(0), address(token)];
        for (uint256 i = 0; i < MODELS; ++i) {
            modelIds[i] = models.register(seller, Releases.plain(), Releases.noParents());
        }
    }

    /// @dev Half of the plans are transferable, a quarter are for ever, a few are free.
    function publishPlan(uint256 seed, uint128 price, uint64 period) external {
        ILicenseRegistry.PlanTerms memory terms = ILicenseRegistry.PlanTerms({
            asset: assets[seed % 2],
            price: uint128(bound(price, 0, 1e24)),
            pricePerCall: 1,
            period: seed / 2 % 4 == 0 ? 0 : uint64(bound(period, 1, 10 days)),
            callQuota: 0,
            transferable: seed / 8 % 2 == 0
        });
        vm.prank(seller);
        licenses.publishPlan(modelIds[seed / 16 % MODELS], terms);
    }

    function buy(uint256 seed, uint256 actor) external {
        uint256 plans = licenses.planCount();
        if (plans == 0) return;
        uint256 planId = 1 + seed % plans;
        ILicenseRegistry.Plan memory plan = licenses.plan(planId);
        uint256 price = plan.terms.price;
        uint256 licenseId;
        if (plan.terms.asset == address(0)) {
            vm.deal(address(this), price);
            licenseId = licenses.buy{value: price}(planId, actors[actor % ACTORS]);
        } else {
            Token(plan.terms.asset).mint(address(this), price);
            Token(plan.terms.asset).approve(address(licenses), price);
            licenseId = licenses.buy(planId, actors[actor % ACTORS]);
        }
        sold[plan.modelId][plan.terms.asset] += price;
        if (plan.terms.transferable) movable.push(licenseId);
    }

    function transfer(uint256 seed, uint256 actor) external {
        if (movable.length == 0) return;
        uint256 licenseId = movable[seed % movable.length];
        address holder = licenses.ownerOf(licenseId);
        vm.prank(holder);
        licenses.transferFrom(holder, actors[actor % ACTORS], licenseId);
    }

    function pass(uint256 time) external {
        vm.warp(block.timestamp + bound(time, 0, 3 days));
    }
}
