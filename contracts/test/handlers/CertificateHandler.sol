// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {PermissionCertificates} from "../../src/PermissionCertificates.sol";
import {IPermissionCertificates} from "../../src/interfaces/IPermissionCertificates.sol";
import {Test} from "forge-std/Test.sol";
import {VmSafe} from "forge-std/Vm.sol";

/// @notice Issues certificates with two delegations each, uses, revokes and voids them at random, and keeps books of its
/// own, by which it knows of each use whether it is permitted.
contract CertificateHandler is Test {
    uint256 private constant MOST = 4;

    /// @dev A certificate as its subject shows it, or as one of its delegates does.
    struct Permit {
        bytes proof;
        address caller;
        bytes32 certificate;
        bytes32 delegation;
        IPermissionCertificates.Limits limits;
        IPermissionCertificates.Limits delegated;
        uint64 epoch;
    }

    PermissionCertificates private immutable certificates;
    uint256 private immutable modelId;
    VmSafe.Wallet private issuer;
    VmSafe.Wallet private subject;
    address[2] private delegates = [makeAddr("delegate0"), makeAddr("delegate1")];

    Permit[] private permits;
    mapping(bytes32 hash => bool) private revoked;
    mapping(bytes32 hash => mapping(uint256 window => uint256)) private inWindow;
    mapping(bytes32 hash => uint256) public calls;
    mapping(bytes32 hash => uint256) public spend;
    uint64 private epoch;
    uint256 private issued;

    constructor(
        PermissionCertificates certificates_,
        uint256 modelId_,
        VmSafe.Wallet memory issuer_,
        VmSafe.Wallet memory subject_
    ) {
        (certificates, modelId) = (certificates_, modelId_);
        (issuer, subject) = (issuer_, subject_);
    }

    function permitCount() external view returns (uint256) {
        return permits.length;
    }

    function permit(uint256 i) external view returns (Permit memory) {
        return permits[i];
    }

    /// @dev Each limit is there in half of the cases. When there are enough, a void certificate makes room.
    function issue(uint256 seed) external {
        uint256 place = permits.length;
        if (place == 3 * MOST) {
            place = seed % MOST * 3;
            if (permits[place].epoch == epoch) return;
        }
        IPermissionCertificates.Proof memory proof;
        IPermissionCertificates.Certificate memory c = proof.certificate;
        (c.issuer, c.modelId, c.subject, c.gateway) = (issuer.addr, modelId, subject.addr, address(this));
        (c.epoch, c.delegable, c.purpose, c.salt) = (epoch, true, "invariants", bytes32(++issued));
        c.limits = _limits(seed);
        proof.signature = _sign(issuer, certificates.certificateDigest(c));
        Permit memory p;
        (p.caller, p.certificate, p.limits, p.epoch) = (c.subject, certificates.certificateHash(c), c.limits, epoch);
        _put(place, p, proof);
        for (uint256 i = 0; i < 2; ++i) {
            IPermissionCertificates.Delegation memory d = proof.delegation;
            (d.certificate, d.delegate, d.limits) = (p.certificate, delegates[i], _limits(seed >> (32 * (i + 1))));
            proof.delegationSignature = _sign(subject, certificates.delegationDigest(d));
            (p.caller, p.delegation, p.delegated) = (d.delegate, certificates.delegationHash(d), d.limits);
            _put(place + 1 + i, p, proof);
        }
    }

    function _put(uint256 place, Permit memory p, IPermissionCertificates.Proof memory proof) private {
        p.proof = abi.encode(proof);
        if (place == permits.length) permits.push();
        permits[place] = p;
    }

    /// @dev Uses a permit, which must work if and only if the books say so.
    function consume(uint256 seed, uint64 calls_, uint128 spend_) external {
        if (permits.length == 0) return;
        Permit storage p = permits[seed % permits.length];
        (calls_, spend_) = (uint64(bound(calls_, 0, 12)), uint128(bound(spend_, 0, 1e18)));
        bool permitted = isPermitted(seed % permits.length) && _fits(p.certificate, p.limits, calls_, spend_)
            && (p.delegation == 0 || _fits(p.delegation, p.delegated, calls_, spend_));
        IPermissionCertificates.Proof memory proof = abi.decode(p.proof, (IPermissionCertificates.Proof));
        try certificates.consume(proof, p.caller, calls_, spend_) {
            require(permitted, "used what was not permitted");
            _book(p.certificate, p.limits, calls_, spend_);
            if (p.delegation != 0) _book(p.delegation, p.delegated, calls_, spend_);
        } catch {
            require(!permitted, "refused what was permitted");
        }
    }

    /// @dev The issuer revokes a certificate or a delegation of it, or the subject what it delegated.
    function revoke(uint256 seed) external {
        if (permits.length == 0 || seed % 4 != 0) return;
        Permit storage p = permits[seed / 128 % permits.length];
        bytes32 hash = p.delegation == 0 ? p.certificate : p.delegation;
        vm.prank(p.delegation != 0 && seed / 64 % 2 == 0 ? subject.addr : issuer.addr);
        certificates.revoke(hash);
        revoked[hash] = true;
    }

    /// @dev What others revoke revokes nothing.
    function revokeByStranger(uint256 seed) external {
        if (permits.length == 0) return;
        certificates.revoke(permits[seed % permits.length].certificate);
    }

    /// @dev Voids all, once in a while.
    function advanceEpoch(uint256 seed) external {
        if (seed % 8 != 0) return;
        vm.prank(issuer.addr);
        require(certificates.advanceEpoch(modelId) == ++epoch, "epochs count up");
    }

    function pass(uint256 duration) external {
        vm.warp(block.timestamp + bound(duration, 0, 2 hours));
    }

    /// @notice Whether a permit is good at all now, whatever was used of it.
    function isPermitted(uint256 i) public view returns (bool) {
        Permit storage p = permits[i];
        if (p.epoch != epoch || revoked[p.certificate] || !_isTime(p.limits)) return false;
        return p.delegation == 0 || (!revoked[p.delegation] && _isTime(p.delegated));
    }

    function _isTime(IPermissionCertificates.Limits storage limits) private view returns (bool) {
        return block.timestamp >= limits.notBefore && (limits.notAfter == 0 || block.timestamp < limits.notAfter);
    }

    function _fits(bytes32 hash, IPermissionCertificates.Limits storage limits, uint256 calls_, uint256 spend_)
        private
        view
        returns (bool)
    {
        if (limits.calls != 0 && calls[hash] + calls_ > limits.calls) return false;
        if (limits.spend != 0 && spend[hash] + spend_ > limits.spend) return false;
        if (limits.rateCalls == 0) return true;
        return inWindow[hash][block.timestamp / limits.rateWindow] + calls_ <= limits.rateCalls;
    }

    function _book(bytes32 hash, IPermissionCertificates.Limits storage limits, uint256 calls_, uint256 spend_)
        private
    {
        (calls[hash], spend[hash]) = (calls[hash] + calls_, spend[hash] + spend_);
        if (limits.rateCalls != 0) inWindow[hash][block.timestamp / limits.rateWindow] += calls_;
    }

    function _limits(uint256 seed) private view returns (IPermissionCertificates.Limits memory limits) {
        if (seed & 1 != 0) limits.calls = uint64(1 + seed / 32 % 60);
        if (seed & 2 != 0) limits.spend = uint128(1 + seed / 32 % 8e18);
        if (seed & 4 != 0) (limits.rateCalls, limits.rateWindow) = (uint32(1 + seed / 32 % 20), 1 hours);
        if (seed & 8 != 0) limits.notBefore = uint64(block.timestamp + seed / 32 % 6 hours);
        if (seed & 16 != 0) limits.notAfter = uint64(block.timestamp + 1 + seed / 64 % 3 days);
    }

    function _sign(VmSafe.Wallet storage wallet, bytes32 digest) private view returns (bytes memory) {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(wallet.privateKey, digest);
        return abi.encodePacked(r, s, v);
    }
}
