// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {ILicenseRegistry} from "../src/interfaces/ILicenseRegistry.sol";
import {Deployed} from "./Deployed.sol";

/// @notice Plans and purchases as the licence tests need them. The trainer owns the model, bob pays.
abstract contract LicenseBase is Deployed {
    address internal meter = makeAddr("meter");

    /// @dev A plan of 1,000 calls a unit that nobody counts.
    function _terms(address asset, uint128 price, uint64 period, bool transferable)
        internal
        pure
        returns (ILicenseRegistry.PlanTerms memory)
    {
        return ILicenseRegistry.PlanTerms(asset, price, 5, period, 1_000, address(0), transferable, false);
    }

    function _publish(ILicenseRegistry.PlanTerms memory terms) internal returns (uint256 planId) {
        vm.prank(trainer);
        return licenses.publishPlan(modelId, terms);
    }

    function _publish(address asset, uint128 price, uint64 period, bool transferable) internal returns (uint256) {
        return _publish(_terms(asset, price, period, transferable));
    }

    /// @dev A plan whose calls the meter counts.
    function _publishMetered(address asset, uint128 price, uint64 period, uint64 quota) internal returns (uint256) {
        return _publish(ILicenseRegistry.PlanTerms(asset, price, 0, period, quota, meter, true, false));
    }

    function _buy(uint256 planId, uint32 units, address to) internal returns (uint256 licenseId) {
        ILicenseRegistry.PlanTerms memory terms = licenses.plan(planId).terms;
        uint256 value = _fund(terms.asset, bob, address(licenses), uint256(terms.price) * units);
        vm.prank(bob);
        return licenses.buy{value: value}(planId, units, to);
    }

    function _buy(uint256 planId, address to) internal returns (uint256) {
        return _buy(planId, 1, to);
    }

    function _transfer(uint256 licenseId, address to) internal {
        address holder = licenses.ownerOf(licenseId);
        vm.prank(holder);
        licenses.transferFrom(holder, to, licenseId);
    }

    function _record(uint256 licenseId, uint64 calls) internal {
        vm.prank(meter);
        licenses.recordCalls(licenseId, calls);
    }

    /// @dev The model's owner revokes, giving exactly the refund that is due.
    function _revoke(uint256 licenseId) internal returns (uint256 refund) {
        address asset = licenses.plan(licenses.license(licenseId).planId).terms.asset;
        uint256 value = _fund(asset, trainer, address(licenses), licenses.unusedOf(licenseId));
        vm.prank(trainer);
        return licenses.revoke{value: value}(licenseId);
    }
}
