// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {LicenseRegistry} from "../../src/LicenseRegistry.sol";
import {ModelRegistry} from "../../src/ModelRegistry.sol";
import {ILicenseRegistry} from "../../src/interfaces/ILicenseRegistry.sol";
import {Releases} from "../Releases.sol";
import {Token} from "../Tokens.sol";
import {Test} from "forge-std/Test.sol";

/// @notice Publishes plans, sells licences, counts calls, passes licences on, revokes and refunds, at random.
contract LicenseHandler is Test {
    uint256 public constant ACTORS = 3;
    uint256 public constant MODELS = 2;

    LicenseRegistry private immutable licenses;
    address private immutable seller = makeAddr("seller");
    address[ACTORS] public actors = [makeAddr("holder0"), makeAddr("holder1"), makeAddr("holder2")];
    address[2] public assets;
    uint256[MODELS] public modelIds;

    uint256[] public licenseIds;
    mapping(uint256 modelId => mapping(address asset => uint256)) public sold;
    mapping(address asset => mapping(address account => uint256)) public due;
    mapping(address asset => mapping(address account => uint256)) public fetched;

    constructor(ModelRegistry models, LicenseRegistry licenses_, Token token) {
        licenses = licenses_;
        assets = [address(0), address(token)];
        for (uint256 i = 0; i < MODELS; ++i) {
            modelIds[i] = models.register(seller, Releases.plain(), Releases.noParents());
        }
    }

    /// @dev Half of the plans are transferable, a quarter are for ever, half have calls that are counted.
    function publishPlan(uint256 seed, uint128 price, uint64 period, uint64 quota) external {
        bool counted = seed / 32 % 2 == 0;
        ILicenseRegistry.PlanTerms memory terms = ILicenseRegistry.PlanTerms({
            asset: assets[seed % 2],
            price: uint128(bound(price, 0, seed / 64 % 2 == 0 ? 1e24 : 50)),
            pricePerCall: 1,
            period: seed / 2 % 4 == 0 ? 0 : uint64(bound(period, 1, 10 days)),
            callQuota: counted ? uint64(bound(quota, 1, 7)) : 0,
            meter: counted ? address(this) : address(0),
            transferable: seed / 8 % 2 == 0,
            needsCertificate: false
        });
        vm.prank(seller);
        licenses.publishPlan(modelIds[seed / 16 % MODELS], terms);
    }

    function setPlanOpen(uint256 seed, bool open) external {
        uint256 plans = licenses.planCount();
        if (plans == 0) return;
        vm.prank(seller);
        licenses.setPlanOpen(1 + seed % plans, open);
    }

    function buy(uint256 seed, uint256 actor, uint32 units) external {
        uint256 plans = licenses.planCount();
        if (plans == 0) return;
        uint256 planId = 1 + seed % plans;
        ILicenseRegistry.Plan memory plan = licenses.plan(planId);
        if (!plan.open) return;
        units = plan.terms.period == 0 && plan.terms.callQuota == 0 ? 1 : uint32(bound(units, 1, 3));
        uint256 cost = uint256(plan.terms.price) * units;
        uint256 value = _prepare(plan.terms.asset, address(this), cost);
        licenseIds.push(licenses.buy{value: value}(planId, units, actors[actor % ACTORS]));
        sold[plan.modelId][plan.terms.asset] += cost;
    }

    function transfer(uint256 seed, uint256 actor) external {
        (uint256 id, ILicenseRegistry.License memory license, ILicenseRegistry.PlanTerms memory terms) = _pick(seed);
        if (license.holder == address(0) || !terms.transferable) return;
        vm.prank(license.holder);
        licenses.transferFrom(license.holder, actors[actor % ACTORS], id);
    }

    function recordCalls(uint256 seed, uint64 calls) external {
        (uint256 id, ILicenseRegistry.License memory license,) = _pick(seed);
        if (license.holder == address(0) || license.callQuota == 0) return;
        calls = uint64(bound(calls, 0, license.callQuota - license.callsUsed));
        licenses.recordCalls(id, calls);
    }

    /// @dev The refund is worked out apart, from what the licence says.
    function revoke(uint256 seed, uint256 surplus) external {
        (uint256 id, ILicenseRegistry.License memory license, ILicenseRegistry.PlanTerms memory terms) = _pick(seed);
        if (license.holder == address(0)) return;
        uint256 spent = 0;
        if (license.expiresAt != 0) {
            uint256 elapsed = block.timestamp - license.boughtAt;
            uint256 total = license.expiresAt - license.boughtAt;
            spent = license.paid * (elapsed < total ? elapsed : total) / total;
        }
        if (license.callQuota != 0 && license.paid * license.callsUsed / license.callQuota > spent) {
            spent = license.paid * license.callsUsed / license.callQuota;
        }
        uint256 refund = license.paid - spent;
        surplus = terms.asset == address(0) ? bound(surplus, 0, 1 ether) : 0;
        uint256 value = _prepare(terms.asset, seller, refund + surplus);
        vm.prank(seller);
        require(licenses.revoke{value: value}(id) == refund, "the unused part");
        due[terms.asset][license.holder] += refund;
        if (terms.asset == address(0)) require(seller.balance == surplus, "the surplus comes back");
        vm.deal(seller, 0);
    }

    function claimRefund(uint256 actor, uint256 asset) external {
        (address account, address of_) = (actors[actor % ACTORS], assets[asset % 2]);
        uint256 before = of_ == address(0) ? account.balance : Token(of_).balanceOf(account);
        uint256 amount = licenses.claimRefund(of_, account);
        uint256 current = of_ == address(0) ? account.balance : Token(of_).balanceOf(account);
        require(current == before + amount, "paid to the account");
        fetched[of_][account] += amount;
    }

    function refresh(uint256 actor, uint256 model) external {
        licenses.refresh(actors[actor % ACTORS], modelIds[model % MODELS]);
    }

    function pass(uint256 time) external {
        vm.warp(block.timestamp + bound(time, 0, 3 days));
    }

    function licenseCount() external view returns (uint256) {
        return licenseIds.length;
    }

    /// @dev Any licence sold, revoked or not; all zero if there is none.
    function _pick(uint256 seed)
        private
        view
        returns (uint256 id, ILicenseRegistry.License memory license, ILicenseRegistry.PlanTerms memory terms)
    {
        if (licenseIds.length == 0) return (id, license, terms);
        id = licenseIds[seed % licenseIds.length];
        license = licenses.license(id);
        terms = licenses.plan(license.planId).terms;
    }

    /// @dev Gives an account what it is to pay; returns the ETH to send along.
    function _prepare(address asset, address payer, uint256 amount) private returns (uint256 value) {
        if (asset == address(0)) {
            vm.deal(payer, amount);
            return amount;
        }
        Token(asset).mint(payer, amount);
        vm.prank(payer);
        Token(asset).approve(address(licenses), amount);
    }
}
