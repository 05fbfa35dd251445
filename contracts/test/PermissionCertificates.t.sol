// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {PermissionCertificates} from "../src/PermissionCertificates.sol";
import {IPermissionCertificates} from "../src/interfaces/IPermissionCertificates.sol";
import {CertificateBase} from "./CertificateBase.sol";
import {Denying, Wallet} from "./Wallets.sol";
import {Initializable} from "@openzeppelin/contracts/proxy/utils/Initializable.sol";

contract PermissionCertificatesTest is CertificateBase {
    function _assertReason(IPermissionCertificates.Proof memory proof, IPermissionCertificates.Reason want) private {
        _assertReason(proof, subject.addr, 1, 0, want);
    }

    /// @dev What {verify} says is what {consume} does.
    function _assertReason(
        IPermissionCertificates.Proof memory proof,
        address caller,
        uint64 calls,
        uint128 spend,
        IPermissionCertificates.Reason want
    ) private {
        assertEq(uint8(certificates.verify(proof, caller, calls, spend)), uint8(want));
        if (want == IPermissionCertificates.Reason.Valid) return;
        vm.expectRevert(abi.encodeWithSelector(IPermissionCertificates.Refused.selector, want));
        vm.prank(proof.certificate.gateway);
        certificates.consume(proof, caller, calls, spend);
    }

    function _consume(IPermissionCertificates.Proof memory proof, address caller, uint64 calls, uint128 spend) private {
        vm.prank(gateway);
        certificates.consume(proof, caller, calls, spend);
    }

    function _limits(uint64 calls, uint128 spend) private pure returns (IPermissionCertificates.Limits memory limits) {
        (limits.calls, limits.spend) = (calls, spend);
    }

    function test_initialize_twice_reverts() public {
        vm.expectRevert(Initializable.InvalidInitialization.selector);
        certificates.initialize(0);
        PermissionCertificates implementation = new PermissionCertificates(models);
        vm.expectRevert(Initializable.InvalidInitialization.selector);
        implementation.initialize(0);
        assertEq(certificates.deploymentId(), DEPLOYMENT_ID);
        assertEq(address(certificates.models()), address(models));
    }

    function test_eip712Domain() public view {
        (
            bytes1 fields,
            string memory name,
            string memory version,
            uint256 chainId,
            address verifyingContract,
            bytes32 salt,
            uint256[] memory extensions
        ) = certificates.eip712Domain();
        assertEq(fields, hex"1b");
        assertEq(name, "Regalia PermissionCertificates");
        assertEq(version, "1");
        assertEq(chainId, 0);
        assertEq(verifyingContract, address(certificates));
        assertEq(salt, DEPLOYMENT_ID);
        assertEq(extensions.length, 0);
    }

    // ── signatures ───────────────────────────────────────────────────────────────────────────────────────────────────

    function testFuzz_verify_valid(IPermissionCertificates.Certificate memory c, uint64 calls, uint128 spend) public {
        (c.issuer, c.modelId, c.subject, c.gateway, c.epoch) = (issuer.addr, modelId, subject.addr, gateway, 0);
        c.limits.rateWindow = uint32(bound(c.limits.rateWindow, 1, type(uint32).max));
        c.limits.notBefore = uint64(bound(c.limits.notBefore, 0, block.timestamp));
        c.limits.notAfter = uint64(bound(c.limits.notAfter, block.timestamp + 1, type(uint64).max));
        calls = uint64(bound(calls, 0, c.limits.calls == 0 ? type(uint64).max : c.limits.calls));
        if (c.limits.rateCalls != 0 && calls > c.limits.rateCalls) calls = c.limits.rateCalls;
        spend = uint128(bound(spend, 0, c.limits.spend == 0 ? type(uint128).max : c.limits.spend));
        IPermissionCertificates.Proof memory proof = _proof(c);
        _assertReason(proof, subject.addr, calls, spend, IPermissionCertificates.Reason.Valid);

        bytes32 hash = certificates.certificateHash(c);
        vm.expectEmit(address(certificates));
        emit IPermissionCertificates.Consumed(hash, 0, subject.addr, calls, spend);
        _consume(proof, subject.addr, calls, spend);
        IPermissionCertificates.Usage memory used = certificates.usageOf(hash);
        assertEq(used.calls, calls);
        assertEq(used.spend, spend);
        assertEq(used.windowCalls, c.limits.rateCalls == 0 ? 0 : calls);
    }

    /// @dev A signature for one field's value is none for another.
    function test_verify_everyFieldIsSigned() public {
        IPermissionCertificates.Proof memory proof = _proof(_certificate(), _limits(9, 9));
        bytes32 hash = certificates.certificateHash(proof.certificate);
        bytes32[13] memory hashes;
        for (uint256 i = 0; i < 13; ++i) {
            IPermissionCertificates.Certificate memory c = _certificate();
            if (i == 0) c.asset = address(token);
            if (i == 1) c.limits.calls = 1;
            if (i == 2) c.limits.spend = 1;
            if (i == 3) (c.limits.rateCalls, c.limits.rateWindow) = (1, 1);
            if (i == 4) c.limits.rateWindow = 1;
            if (i == 5) c.limits.notBefore = 1;
            if (i == 6) c.limits.notAfter = type(uint64).max;
            if (i == 7) c.delegable = false;
            if (i == 8) c.purpose = "other";
            if (i == 9) c.salt = bytes32(uint256(1));
            if (i == 10) c.subject = alice;
            if (i == 11) c.gateway = alice;
            if (i == 12) c.modelId = 2;
            hashes[i] = certificates.certificateHash(c);
            assertNotEq(hashes[i], hash);
            for (uint256 j = 0; j < i; ++j) {
                assertNotEq(hashes[i], hashes[j]);
            }
            proof.certificate = c;
            proof.delegation.certificate = hashes[i];
            if (i < 10 && i != 7) {
                _assertReason(proof, delegate.addr, 1, 0, IPermissionCertificates.Reason.InvalidSignature);
            }
        }
        // And so with a delegation.
        proof = _proof(_certificate(), _limits(9, 9));
        proof.delegation.limits.calls = 10;
        _assertReason(proof, delegate.addr, 1, 0, IPermissionCertificates.Reason.InvalidDelegationSignature);
        proof = _proof(_certificate(), _limits(9, 9));
        proof.delegation.delegate = alice;
        _assertReason(proof, alice, 1, 0, IPermissionCertificates.Reason.InvalidDelegationSignature);
        // A delegation is not signed by the issuer, nor a certificate by the subject.
        proof = _proof(_certificate(), _limits(9, 9));
        proof.delegationSignature = _sign(issuer, certificates.delegationDigest(proof.delegation));
        _assertReason(proof, delegate.addr, 1, 0, IPermissionCertificates.Reason.InvalidDelegationSignature);
    }

    function test_verify_malleated() public {
        IPermissionCertificates.Proof memory proof = _proof(_certificate());
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(issuer.privateKey, certificates.certificateDigest(proof.certificate));
        uint256 order = 0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFEBAAEDCE6AF48A03BBFD25E8CD0364141;
        bytes[4] memory forged = [
            abi.encodePacked(r, bytes32(order - uint256(s)), v == 27 ? uint8(28) : uint8(27)),
            abi.encodePacked(r, s, v, uint8(0)),
            abi.encodePacked(r, s | bytes32(uint256(v - 27) << 255)),
            bytes("")
        ];
        for (uint256 i = 0; i < forged.length; ++i) {
            proof.signature = forged[i];
            _assertReason(proof, IPermissionCertificates.Reason.InvalidSignature);
        }
    }

    /// @dev The domain has the deployment and the contract in it, and not the chain's id.
    function test_verify_replay() public {
        IPermissionCertificates.Proof memory proof = _proof(_certificate());
        bytes memory code = abi.encodeCall(PermissionCertificates.initialize, (keccak256("another deployment")));
        PermissionCertificates other = PermissionCertificates(_proxy(address(new PermissionCertificates(models)), code));
        PermissionCertificates twin = PermissionCertificates(
            _proxy(
                address(new PermissionCertificates(models)),
                abi.encodeCall(PermissionCertificates.initialize, (DEPLOYMENT_ID))
            )
        );
        IPermissionCertificates.Reason invalid = IPermissionCertificates.Reason.InvalidSignature;
        assertEq(uint8(other.verify(proof, subject.addr, 1, 0)), uint8(invalid));
        assertEq(uint8(twin.verify(proof, subject.addr, 1, 0)), uint8(invalid));
        vm.chainId(4_242);
        _assertReason(proof, IPermissionCertificates.Reason.Valid);
        // The same contract in the state of another deployment.
        vm.store(address(certificates), _slot(), keccak256("another deployment"));
        _assertReason(proof, invalid);
    }

    function _slot() private pure returns (bytes32) {
        return 0x0434f41b3b700b2e581aaadc6baa288c656892223e62d19bc1917392cd45aa00;
    }

    function test_verify_contracts() public {
        (Wallet owner, Wallet holder) = (new Wallet(), new Wallet());
        vm.prank(issuer.addr);
        models.transferFrom(issuer.addr, address(owner), modelId);
        IPermissionCertificates.Certificate memory c = _certificate();
        (c.issuer, c.subject) = (address(owner), address(holder));
        IPermissionCertificates.Proof memory proof = _proof(c, _limits(0, 0));
        _assertReason(proof, delegate.addr, 1, 0, IPermissionCertificates.Reason.InvalidSignature);
        owner.approve(certificates.certificateDigest(c));
        _assertReason(proof, delegate.addr, 1, 0, IPermissionCertificates.Reason.InvalidDelegationSignature);
        holder.approve(certificates.delegationDigest(proof.delegation));
        _assertReason(proof, delegate.addr, 1, 0, IPermissionCertificates.Reason.Valid);
    }

    /// @dev An owner cannot take back what its key signed by giving its account other code, only by revoking.
    function test_verify_delegatedAccount() public {
        IPermissionCertificates.Proof memory proof = _proof(_certificate());
        vm.etch(issuer.addr, address(new Denying()).code);
        _assertReason(proof, IPermissionCertificates.Reason.Valid);
    }

    // ── standing ─────────────────────────────────────────────────────────────────────────────────────────────────────

    function test_verify_malformed() public {
        IPermissionCertificates.Certificate memory c = _certificate();
        c.limits.rateCalls = 1;
        _assertReason(_proof(c), IPermissionCertificates.Reason.Malformed);
        for (uint256 i = 0; i < 4; ++i) {
            c = _certificate();
            c.gateway = address(0);
            if (i == 1) c.limits.calls = 1;
            if (i == 2) c.limits.spend = 1;
            if (i == 3) (c.limits.rateCalls, c.limits.rateWindow) = (1, 1);
            IPermissionCertificates.Reason want = IPermissionCertificates.Reason.Malformed;
            if (i == 0) want = IPermissionCertificates.Reason.Valid;
            _assertReason(_proof(c), want);
        }
        c = _certificate();
        IPermissionCertificates.Limits memory limits;
        limits.rateCalls = 1;
        _assertReason(_proof(c, limits), delegate.addr, 1, 0, IPermissionCertificates.Reason.Malformed);
    }

    function test_verify_model() public {
        IPermissionCertificates.Certificate memory c = _certificate();
        c.modelId = 9;
        _assertReason(_proof(c), IPermissionCertificates.Reason.UnknownModel);
        IPermissionCertificates.Proof memory proof = _proof(_certificate());
        vm.prank(issuer.addr);
        models.transferFrom(issuer.addr, bob, modelId);
        _assertReason(proof, IPermissionCertificates.Reason.NotModelOwner);
    }

    function test_advanceEpoch() public {
        IPermissionCertificates.Proof memory proof = _proof(_certificate());
        vm.expectRevert(abi.encodeWithSelector(IPermissionCertificates.NotModelOwner.selector, modelId, subject.addr));
        vm.prank(subject.addr);
        certificates.advanceEpoch(modelId);
        vm.expectEmit(address(certificates));
        emit IPermissionCertificates.EpochAdvanced(modelId, 1);
        vm.prank(issuer.addr);
        assertEq(certificates.advanceEpoch(modelId), 1);
        assertEq(certificates.epochOf(modelId), 1);
        _assertReason(proof, IPermissionCertificates.Reason.WrongEpoch);
        IPermissionCertificates.Certificate memory c = _certificate();
        c.epoch = 1;
        _assertReason(_proof(c), IPermissionCertificates.Reason.Valid);
    }

    function test_revoke() public {
        IPermissionCertificates.Proof memory proof = _proof(_certificate());
        bytes32 hash = certificates.certificateHash(proof.certificate);
        // A stranger's revocation is its own affair.
        vm.prank(alice);
        certificates.revoke(hash);
        vm.prank(subject.addr);
        certificates.revoke(hash);
        _assertReason(proof, IPermissionCertificates.Reason.Valid);
        vm.expectEmit(address(certificates));
        emit IPermissionCertificates.HashRevoked(issuer.addr, hash);
        vm.prank(issuer.addr);
        certificates.revoke(hash);
        assertTrue(certificates.isRevoked(issuer.addr, hash));
        _assertReason(proof, IPermissionCertificates.Reason.Revoked);
    }

    function test_revoke_delegation() public {
        address[2] memory by = [issuer.addr, subject.addr];
        for (uint256 i = 0; i < 2; ++i) {
            IPermissionCertificates.Certificate memory c = _certificate();
            c.salt = bytes32(i);
            IPermissionCertificates.Proof memory proof = _proof(c, _limits(0, 0));
            bytes32 hash = certificates.delegationHash(proof.delegation);
            vm.prank(delegate.addr);
            certificates.revoke(hash);
            _assertReason(proof, delegate.addr, 1, 0, IPermissionCertificates.Reason.Valid);
            vm.prank(by[i]);
            certificates.revoke(hash);
            _assertReason(proof, delegate.addr, 1, 0, IPermissionCertificates.Reason.DelegationRevoked);
            // The certificate itself stands.
            _assertReason(_proof(c), IPermissionCertificates.Reason.Valid);
        }
    }

    function testFuzz_verify_times(uint64 notBefore, uint64 notAfter, uint64 now_, bool delegated) public {
        IPermissionCertificates.Certificate memory c = _certificate();
        IPermissionCertificates.Limits memory limits;
        (limits.notBefore, limits.notAfter) = (notBefore, notAfter);
        if (!delegated) c.limits = limits;
        IPermissionCertificates.Proof memory proof = delegated ? _proof(c, limits) : _proof(c);
        vm.warp(now_);
        IPermissionCertificates.Reason want = IPermissionCertificates.Reason.Valid;
        if (now_ < notBefore) {
            want = delegated
                ? IPermissionCertificates.Reason.DelegationNotYetValid
                : IPermissionCertificates.Reason.NotYetValid;
        } else if (notAfter != 0 && now_ >= notAfter) {
            want = delegated ? IPermissionCertificates.Reason.DelegationExpired : IPermissionCertificates.Reason.Expired;
        }
        _assertReason(proof, delegated ? delegate.addr : subject.addr, 1, 0, want);
    }

    function test_verify_lastSecond() public {
        IPermissionCertificates.Certificate memory c = _certificate();
        c.limits.notAfter = uint64(block.timestamp) + 10;
        vm.warp(c.limits.notAfter - 1);
        _assertReason(_proof(c), subject.addr, 1, 0, IPermissionCertificates.Reason.Valid);
        vm.warp(c.limits.notAfter);
        _assertReason(_proof(c), subject.addr, 1, 0, IPermissionCertificates.Reason.Expired);
    }

    // ── delegation ───────────────────────────────────────────────────────────────────────────────────────────────────

    function test_verify_delegation() public {
        IPermissionCertificates.Certificate memory c = _certificate();
        IPermissionCertificates.Proof memory proof = _proof(c, _limits(0, 0));
        _assertReason(proof, delegate.addr, 1, 0, IPermissionCertificates.Reason.Valid);
        // With the delegation shown, it is the delegate who calls; and without it, the subject.
        _assertReason(proof, subject.addr, 1, 0, IPermissionCertificates.Reason.WrongCaller);
        _assertReason(_proof(c), delegate.addr, 1, 0, IPermissionCertificates.Reason.WrongCaller);
        c.delegable = false;
        _assertReason(_proof(c, _limits(0, 0)), delegate.addr, 1, 0, IPermissionCertificates.Reason.NotDelegable);
    }

    /// @dev A delegate has a delegation, not a certificate: it can pass on nothing.
    function test_verify_oneLevelOnly() public {
        IPermissionCertificates.Certificate memory c = _certificate();
        IPermissionCertificates.Proof memory proof = _proof(c, _limits(0, 0));
        proof.delegation.certificate = certificates.delegationHash(proof.delegation);
        proof.delegation.delegate = alice;
        proof.delegationSignature = _sign(delegate, certificates.delegationDigest(proof.delegation));
        _assertReason(proof, alice, 1, 0, IPermissionCertificates.Reason.WrongCertificate);
        proof.delegation.certificate = certificates.certificateHash(c);
        proof.delegationSignature = _sign(delegate, certificates.delegationDigest(proof.delegation));
        _assertReason(proof, alice, 1, 0, IPermissionCertificates.Reason.InvalidDelegationSignature);
    }

    // ── use ──────────────────────────────────────────────────────────────────────────────────────────────────────────

    function test_consume_stranger_reverts() public {
        IPermissionCertificates.Proof memory proof = _proof(_certificate());
        vm.expectRevert(abi.encodeWithSelector(IPermissionCertificates.NotGateway.selector, gateway, subject.addr));
        vm.prank(subject.addr);
        certificates.consume(proof, subject.addr, 1, 0);
    }

    function testFuzz_consume_budgets(uint64 calls, uint128 spend, uint64[4] memory uses, uint128[4] memory costs)
        public
    {
        IPermissionCertificates.Certificate memory c = _certificate();
        c.limits = _limits(uint64(bound(calls, 1, type(uint64).max)), uint128(bound(spend, 1, type(uint128).max)));
        IPermissionCertificates.Proof memory proof = _proof(c);
        (uint256 usedCalls, uint256 usedSpend) = (0, 0);
        for (uint256 i = 0; i < 4; ++i) {
            IPermissionCertificates.Reason want = IPermissionCertificates.Reason.Valid;
            if (usedSpend + costs[i] > c.limits.spend) want = IPermissionCertificates.Reason.SpendExceeded;
            if (usedCalls + uses[i] > c.limits.calls) want = IPermissionCertificates.Reason.CallsExceeded;
            _assertReason(proof, subject.addr, uses[i], costs[i], want);
            if (want != IPermissionCertificates.Reason.Valid) continue;
            _consume(proof, subject.addr, uses[i], costs[i]);
            (usedCalls, usedSpend) = (usedCalls + uses[i], usedSpend + costs[i]);
        }
        IPermissionCertificates.Usage memory used = certificates.usageOf(certificates.certificateHash(c));
        assertEq(used.calls, usedCalls);
        assertEq(used.spend, usedSpend);
    }

    /// @dev What no limit bounds, the counters do.
    function test_consume_greatest() public {
        IPermissionCertificates.Proof memory proof = _proof(_certificate());
        _consume(proof, subject.addr, type(uint64).max, type(uint128).max);
        _assertReason(proof, subject.addr, 1, 0, IPermissionCertificates.Reason.CallsExceeded);
        _assertReason(proof, subject.addr, 0, 1, IPermissionCertificates.Reason.SpendExceeded);
    }

    function test_consume_rate() public {
        IPermissionCertificates.Certificate memory c = _certificate();
        (c.limits.rateCalls, c.limits.rateWindow) = (3, 60);
        IPermissionCertificates.Proof memory proof = _proof(c);
        vm.warp(60 * 28_333_334);
        _consume(proof, subject.addr, 2, 0);
        _assertReason(proof, subject.addr, 2, 0, IPermissionCertificates.Reason.RateExceeded);
        _consume(proof, subject.addr, 1, 0);
        vm.warp(block.timestamp + 59);
        _assertReason(proof, subject.addr, 1, 0, IPermissionCertificates.Reason.RateExceeded);
        vm.warp(block.timestamp + 1);
        _assertReason(proof, subject.addr, 4, 0, IPermissionCertificates.Reason.RateExceeded);
        _consume(proof, subject.addr, 3, 0);
    }

    /// @dev A delegate's use counts twice: for the delegate, and for all that have the certificate's permission.
    function test_consume_delegated() public {
        IPermissionCertificates.Certificate memory c = _certificate();
        c.limits = _limits(10, 100);
        IPermissionCertificates.Limits memory limits = _limits(4, 60);
        (limits.rateCalls, limits.rateWindow) = (3, 60);
        IPermissionCertificates.Proof memory proof = _proof(c, limits);
        vm.warp(60 * 28_333_334);
        bytes32 delegation = certificates.delegationHash(proof.delegation);
        vm.expectEmit(address(certificates));
        emit IPermissionCertificates.Consumed(proof.delegation.certificate, delegation, delegate.addr, 2, 50);
        _consume(proof, delegate.addr, 2, 50);
        address who = delegate.addr;
        _assertReason(proof, who, 3, 0, IPermissionCertificates.Reason.DelegationCallsExceeded);
        _assertReason(proof, who, 1, 11, IPermissionCertificates.Reason.DelegationSpendExceeded);
        _assertReason(proof, who, 2, 0, IPermissionCertificates.Reason.DelegationRateExceeded);
        _assertReason(proof, who, 9, 0, IPermissionCertificates.Reason.CallsExceeded);
        _assertReason(_proof(c), subject.addr, 9, 0, IPermissionCertificates.Reason.CallsExceeded);
        _consume(_proof(c), subject.addr, 8, 0);
        _assertReason(proof, who, 1, 0, IPermissionCertificates.Reason.CallsExceeded);
        assertEq(certificates.usageOf(delegation).calls, 2);
    }

    // ── vectors ──────────────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev The vectors that the Go and TypeScript helpers are held against.
    function test_vectors() public {
        string memory file = vm.readFile("../bindings/testdata/certificates.json");
        address at = vm.parseJsonAddress(file, ".contract");
        vm.etch(at, address(new PermissionCertificates(models)).code);
        vm.store(at, _slot(), vm.parseJsonBytes32(file, ".deploymentId"));
        PermissionCertificates target = PermissionCertificates(at);
        for (uint256 i = 0; i < 3; ++i) {
            string memory v = string.concat(".vectors[", vm.toString(i), "]");
            string memory k = string.concat(v, ".certificate");
            IPermissionCertificates.Certificate memory c = IPermissionCertificates.Certificate({
                issuer: vm.parseJsonAddress(file, string.concat(k, ".issuer")),
                modelId: vm.parseUint(vm.parseJsonString(file, string.concat(k, ".modelId"))),
                subject: vm.parseJsonAddress(file, string.concat(k, ".subject")),
                gateway: vm.parseJsonAddress(file, string.concat(k, ".gateway")),
                asset: vm.parseJsonAddress(file, string.concat(k, ".asset")),
                limits: _limitsAt(file, k),
                epoch: uint64(vm.parseUint(vm.parseJsonString(file, string.concat(k, ".epoch")))),
                delegable: vm.parseJsonBool(file, string.concat(k, ".delegable")),
                purpose: vm.parseJsonString(file, string.concat(k, ".purpose")),
                salt: vm.parseJsonBytes32(file, string.concat(k, ".salt"))
            });
            assertEq(target.certificateHash(c), vm.parseJsonBytes32(file, string.concat(v, ".certificateHash")));
            assertEq(target.certificateDigest(c), vm.parseJsonBytes32(file, string.concat(v, ".certificateDigest")));
            k = string.concat(v, ".delegation");
            IPermissionCertificates.Delegation memory d = IPermissionCertificates.Delegation({
                certificate: vm.parseJsonBytes32(file, string.concat(k, ".certificate")),
                delegate: vm.parseJsonAddress(file, string.concat(k, ".delegate")),
                limits: _limitsAt(file, k),
                purpose: vm.parseJsonString(file, string.concat(k, ".purpose")),
                salt: vm.parseJsonBytes32(file, string.concat(k, ".salt"))
            });
            assertEq(target.delegationHash(d), vm.parseJsonBytes32(file, string.concat(v, ".delegationHash")));
            assertEq(target.delegationDigest(d), vm.parseJsonBytes32(file, string.concat(v, ".delegationDigest")));
        }
    }

    function _limitsAt(string memory file, string memory key)
        private
        pure
        returns (IPermissionCertificates.Limits memory limits)
    {
        string memory k = string.concat(key, ".limits.");
        limits.calls = uint64(vm.parseUint(vm.parseJsonString(file, string.concat(k, "calls"))));
        limits.spend = uint128(vm.parseUint(vm.parseJsonString(file, string.concat(k, "spend"))));
        limits.rateCalls = uint32(vm.parseUint(vm.parseJsonString(file, string.concat(k, "rateCalls"))));
        limits.rateWindow = uint32(vm.parseUint(vm.parseJsonString(file, string.concat(k, "rateWindow"))));
        limits.notBefore = uint64(vm.parseUint(vm.parseJsonString(file, string.concat(k, "notBefore"))));
        limits.notAfter = uint64(vm.parseUint(vm.parseJsonString(file, string.concat(k, "notAfter"))));
    }
}
