// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IPermissionCertificates} from "../src/interfaces/IPermissionCertificates.sol";
import {CertificateBase} from "./CertificateBase.sol";
import {CertificateHandler} from "./handlers/CertificateHandler.sol";

/// @notice What always holds of certificates, over random calls.
contract CertificateInvariantTest is CertificateBase {
    CertificateHandler private handler;

    function setUp() public override {
        super.setUp();
        handler = new CertificateHandler(certificates, modelId, issuer, subject);
        targetContract(address(handler));
    }

    /// @dev Use is counted exactly and never beyond a limit, a delegate's against the certificate too; what is revoked,
    /// void or out of time never verifies.
    function invariant_limitsHold() public view {
        for (uint256 i = 0; i < handler.permitCount(); ++i) {
            CertificateHandler.Permit memory p = handler.permit(i);
            _assertUsage(p.certificate, p.limits);
            if (p.delegation != 0) {
                _assertUsage(p.delegation, p.delegated);
                assertLe(handler.calls(p.delegation), handler.calls(p.certificate));
                assertLe(handler.spend(p.delegation), handler.spend(p.certificate));
            }
            IPermissionCertificates.Proof memory proof = abi.decode(p.proof, (IPermissionCertificates.Proof));
            bool valid = certificates.verify(proof, p.caller, 0, 0) == IPermissionCertificates.Reason.Valid;
            assertEq(valid, handler.isPermitted(i));
        }
    }

    function _assertUsage(bytes32 hash, IPermissionCertificates.Limits memory limits) private view {
        IPermissionCertificates.Usage memory used = certificates.usageOf(hash);
        assertEq(used.calls, handler.calls(hash));
        assertEq(used.spend, handler.spend(hash));
        if (limits.calls != 0) assertLe(used.calls, limits.calls);
        if (limits.spend != 0) assertLe(used.spend, limits.spend);
    }
}
