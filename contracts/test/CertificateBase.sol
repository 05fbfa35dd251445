// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IPermissionCertificates} from "../src/interfaces/IPermissionCertificates.sol";
import {Deployed} from "./Deployed.sol";
import {VmSafe} from "forge-std/Vm.sol";

/// @notice Certificates of a model whose owner is a key, and their signing.
abstract contract CertificateBase is Deployed {
    VmSafe.Wallet internal issuer = vm.createWallet("issuer");
    VmSafe.Wallet internal subject = vm.createWallet("subject");
    VmSafe.Wallet internal delegate = vm.createWallet("delegate");
    address internal gateway = makeAddr("gateway");

    function setUp() public virtual override {
        super.setUp();
        vm.prank(trainer);
        models.transferFrom(trainer, issuer.addr, modelId);
    }

    /// @dev A certificate without limits.
    function _certificate() internal view returns (IPermissionCertificates.Certificate memory c) {
        c.issuer = issuer.addr;
        c.modelId = modelId;
        c.subject = subject.addr;
        c.gateway = gateway;
        c.delegable = true;
        c.purpose = "tests";
    }

    /// @dev What the subject shows.
    function _proof(IPermissionCertificates.Certificate memory c)
        internal
        view
        returns (IPermissionCertificates.Proof memory proof)
    {
        proof.certificate = c;
        proof.signature = _sign(issuer, certificates.certificateDigest(c));
    }

    /// @dev What the delegate shows.
    function _proof(IPermissionCertificates.Certificate memory c, IPermissionCertificates.Limits memory limits)
        internal
        view
        returns (IPermissionCertificates.Proof memory proof)
    {
        proof = _proof(c);
        proof.delegation.certificate = certificates.certificateHash(c);
        proof.delegation.delegate = delegate.addr;
        proof.delegation.limits = limits;
        proof.delegationSignature = _sign(subject, certificates.delegationDigest(proof.delegation));
    }

    function _sign(VmSafe.Wallet memory wallet, bytes32 digest) internal pure returns (bytes memory) {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(wallet.privateKey, digest);
        return abi.encodePacked(r, s, v);
    }
}
