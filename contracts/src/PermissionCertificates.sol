// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IModelRegistry} from "./interfaces/IModelRegistry.sol";
import {IPermissionCertificates} from "./interfaces/IPermissionCertificates.sol";
import {DeploymentDomain} from "./libraries/DeploymentDomain.sol";
import {Signature} from "./libraries/Signature.sol";
import {Initializable} from "@openzeppelin/contracts-upgradeable/proxy/utils/Initializable.sol";
import {IERC5267} from "@openzeppelin/contracts/interfaces/IERC5267.sol";
import {MessageHashUtils} from "@openzeppelin/contracts/utils/cryptography/MessageHashUtils.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

/// @title PermissionCertificates
/// @notice Permission certificates: see {IPermissionCertificates}.
contract PermissionCertificates is Initializable, IPermissionCertificates {
    string private constant NAME = "Regalia PermissionCertificates";
    string private constant VERSION = "1";

    bytes32 private constant LIMITS_TYPEHASH = keccak256(
        "Limits(uint64 calls,uint128 spend,uint32 rateCalls,uint32 rateWindow,uint64 notBefore,uint64 notAfter)"
    );
    bytes32 private constant CERTIFICATE_TYPEHASH = keccak256(
        "Certificate(address issuer,uint256 modelId,address subject,address gateway,address asset,Limits limits,uint64 epoch,bool delegable,string purpose,bytes32 salt)Limits(uint64 calls,uint128 spend,uint32 rateCalls,uint32 rateWindow,uint64 notBefore,uint64 notAfter)"
    );
    bytes32 private constant DELEGATION_TYPEHASH = keccak256(
        "Delegation(bytes32 certificate,address delegate,Limits limits,string purpose,bytes32 salt)Limits(uint64 calls,uint128 spend,uint32 rateCalls,uint32 rateWindow,uint64 notBefore,uint64 notAfter)"
    );

    /// @custom:storage-location erc7201:regalia.storage.PermissionCertificates
    struct PermissionCertificatesStorage {
        bytes32 deploymentId;
        mapping(uint256 modelId => uint64) epochs;
        mapping(address by => mapping(bytes32 hash => bool)) revoked;
        mapping(bytes32 hash => Usage) usage;
    }

    // keccak256(abi.encode(uint256(keccak256("regalia.storage.PermissionCertificates")) - 1)) & ~bytes32(uint256(0xff))
    bytes32 private constant STORAGE_SLOT = 0x0434f41b3b700b2e581aaadc6baa288c656892223e62d19bc1917392cd45aa00;

    /// @notice The registry that says who owns a model.
    IModelRegistry public immutable models;

    constructor(IModelRegistry models_) {
        models = models_;
        _disableInitializers();
    }

    /// @notice Sets what signatures are bound to, which no two deployments may share; works once.
    function initialize(bytes32 deploymentId_) external initializer {
        _state().deploymentId = deploymentId_;
    }

    /// @inheritdoc IPermissionCertificates
    function verify(Proof calldata proof, address caller, uint64 calls, uint128 spend) external view returns (Reason) {
        bytes32 delegation = _isDelegated(proof) ? delegationHash(proof.delegation) : bytes32(0);
        return _verify(proof, certificateHash(proof.certificate), delegation, caller, calls, spend);
    }

    /// @inheritdoc IPermissionCertificates
    function consume(Proof calldata proof, address caller, uint64 calls, uint128 spend) external {
        address gateway = proof.certificate.gateway;
        if (gateway != msg.sender) revert NotGateway(gateway, msg.sender);
        bytes32 certificate = certificateHash(proof.certificate);
        bytes32 delegation = _isDelegated(proof) ? delegationHash(proof.delegation) : bytes32(0);
        Reason reason = _verify(proof, certificate, delegation, caller, calls, spend);
        if (reason != Reason.Valid) revert Refused(reason);
        _count(certificate, proof.certificate.limits, calls, spend);
        if (delegation != 0) _count(delegation, proof.delegation.limits, calls, spend);
        emit Consumed(certificate, delegation, caller, calls, spend);
    }

    /// @inheritdoc IPermissionCertificates
    function revoke(bytes32 hash) external {
        _state().revoked[msg.sender][hash] = true;
        emit HashRevoked(msg.sender, hash);
    }

    /// @inheritdoc IPermissionCertificates
    function advanceEpoch(uint256 modelId) external returns (uint64 epoch) {
        if (_ownerOf(modelId) != msg.sender) revert NotModelOwner(modelId, msg.sender);
        epoch = ++_state().epochs[modelId];
        emit EpochAdvanced(modelId, epoch);
    }

    /// @inheritdoc IPermissionCertificates
    function epochOf(uint256 modelId) external view returns (uint64) {
        return _state().epochs[modelId];
    }

    /// @inheritdoc IPermissionCertificates
    function isRevoked(address by, bytes32 hash) external view returns (bool) {
        return _state().revoked[by][hash];
    }

    /// @inheritdoc IPermissionCertificates
    function usageOf(bytes32 hash) external view returns (Usage memory) {
        return _state().usage[hash];
    }

    /// @inheritdoc IPermissionCertificates
    function certificateDigest(Certificate calldata certificate) external view returns (bytes32) {
        return _digest(certificateHash(certificate));
    }

    /// @inheritdoc IPermissionCertificates
    function delegationDigest(Delegation calldata delegation) external view returns (bytes32) {
        return _digest(delegationHash(delegation));
    }

    /// @inheritdoc IPermissionCertificates
    function deploymentId() external view returns (bytes32) {
        return _state().deploymentId;
    }

    /// @inheritdoc IERC5267
    function eip712Domain()
        external
        view
        returns (
            bytes1 fields,
            string memory name,
            string memory version,
            uint256 chainId,
            address verifyingContract,
            bytes32 salt,
            uint256[] memory extensions
        )
    {
        (fields, name, version, chainId) = (DeploymentDomain.FIELDS, NAME, VERSION, 0);
        (verifyingContract, salt, extensions) = (address(this), _state().deploymentId, new uint256[](0));
    }

    /// @inheritdoc IPermissionCertificates
    function certificateHash(Certificate calldata c) public pure returns (bytes32) {
        return keccak256(
            abi.encode(
                CERTIFICATE_TYPEHASH,
                c.issuer,
                c.modelId,
                c.subject,
                c.gateway,
                c.asset,
                _limitsHash(c.limits),
                c.epoch,
                c.delegable,
                keccak256(bytes(c.purpose)),
                c.salt
            )
        );
    }

    /// @inheritdoc IPermissionCertificates
    function delegationHash(Delegation calldata d) public pure returns (bytes32) {
        return keccak256(
            abi.encode(
                DELEGATION_TYPEHASH,
                d.certificate,
                d.delegate,
                _limitsHash(d.limits),
                keccak256(bytes(d.purpose)),
                d.salt
            )
        );
    }

    /// @dev The signatures come last: they cost most, and a contract that is asked for one may do anything but write.
    function _verify(
        Proof calldata proof,
        bytes32 certificate,
        bytes32 delegation,
        address caller,
        uint64 calls,
        uint128 spend
    ) private view returns (Reason reason) {
        reason = _verifyStanding(proof.certificate, certificate);
        if (reason != Reason.Valid) return reason;
        if (delegation != 0) {
            reason = _verifyDelegation(proof, certificate, delegation);
            if (reason != Reason.Valid) return reason;
        }
        address permitted = delegation == 0 ? proof.certificate.subject : proof.delegation.delegate;
        if (caller != permitted) return Reason.WrongCaller;
        reason = _verifyUse(certificate, proof.certificate.limits, calls, spend);
        if (reason != Reason.Valid) return reason;
        if (delegation != 0) {
            reason = _verifyUse(delegation, proof.delegation.limits, calls, spend);
            if (reason == Reason.CallsExceeded) return Reason.DelegationCallsExceeded;
            if (reason == Reason.SpendExceeded) return Reason.DelegationSpendExceeded;
            if (reason == Reason.RateExceeded) return Reason.DelegationRateExceeded;
        }
        if (!Signature.isBy(proof.certificate.issuer, _digest(certificate), proof.signature)) {
            return Reason.InvalidSignature;
        }
        if (
            delegation != 0
                && !Signature.isBy(proof.certificate.subject, _digest(delegation), proof.delegationSignature)
        ) return Reason.InvalidDelegationSignature;
        return Reason.Valid;
    }

    function _verifyStanding(Certificate calldata c, bytes32 hash) private view returns (Reason) {
        if (!_isSound(c.limits, c.gateway)) return Reason.Malformed;
        address owner = _ownerOf(c.modelId);
        if (owner == address(0)) return Reason.UnknownModel;
        if (owner != c.issuer) return Reason.NotModelOwner;
        if (c.epoch != _state().epochs[c.modelId]) return Reason.WrongEpoch;
        if (_state().revoked[c.issuer][hash]) return Reason.Revoked;
        if (block.timestamp < c.limits.notBefore) return Reason.NotYetValid;
        if (_isOver(c.limits)) return Reason.Expired;
        return Reason.Valid;
    }

    function _verifyDelegation(Proof calldata proof, bytes32 certificate, bytes32 hash) private view returns (Reason) {
        Certificate calldata c = proof.certificate;
        Limits calldata limits = proof.delegation.limits;
        if (!_isSound(limits, c.gateway)) return Reason.Malformed;
        if (!c.delegable) return Reason.NotDelegable;
        if (proof.delegation.certificate != certificate) return Reason.WrongCertificate;
        if (_state().revoked[c.subject][hash] || _state().revoked[c.issuer][hash]) return Reason.DelegationRevoked;
        if (block.timestamp < limits.notBefore) return Reason.DelegationNotYetValid;
        if (_isOver(limits)) return Reason.DelegationExpired;
        return Reason.Valid;
    }

    function _verifyUse(bytes32 hash, Limits calldata limits, uint64 calls, uint128 spend)
        private
        view
        returns (Reason)
    {
        Usage memory used = _state().usage[hash];
        // What is not limited is limited by what can be counted.
        uint256 maxCalls = limits.calls == 0 ? type(uint64).max : limits.calls;
        if (uint256(used.calls) + calls > maxCalls) return Reason.CallsExceeded;
        uint256 maxSpend = limits.spend == 0 ? type(uint128).max : limits.spend;
        if (uint256(used.spend) + spend > maxSpend) return Reason.SpendExceeded;
        if (limits.rateCalls == 0) return Reason.Valid;
        uint256 inWindow = used.window == _window(limits.rateWindow) ? used.windowCalls : 0;
        return inWindow + calls > limits.rateCalls ? Reason.RateExceeded : Reason.Valid;
    }

    /// @dev Counts what {_verifyUse} has found to fit. Without a rate, windows are not counted.
    function _count(bytes32 hash, Limits calldata limits, uint64 calls, uint128 spend) private {
        Usage storage used = _state().usage[hash];
        (used.calls, used.spend) = (used.calls + calls, used.spend + spend);
        if (limits.rateCalls == 0) return;
        uint32 window = _window(limits.rateWindow);
        uint32 before = used.window == window ? used.windowCalls : 0;
        (used.window, used.windowCalls) = (window, before + SafeCast.toUint32(calls));
    }

    /// @dev A rate needs a window, and whatever is limited needs somebody to count it.
    function _isSound(Limits calldata limits, address gateway) private pure returns (bool) {
        if (limits.rateCalls != 0 && limits.rateWindow == 0) return false;
        return gateway != address(0) || (limits.calls == 0 && limits.spend == 0 && limits.rateCalls == 0);
    }

    function _isOver(Limits calldata limits) private view returns (bool) {
        return limits.notAfter != 0 && block.timestamp >= limits.notAfter;
    }

    /// @dev A window's number, modulo 2^32: windows that far apart are not taken for each other in anyone's life.
    function _window(uint32 length) private view returns (uint32) {
        return uint32(block.timestamp / length);
    }

    function _isDelegated(Proof calldata proof) private pure returns (bool) {
        return proof.delegation.delegate != address(0);
    }

    /// @dev Zero if there is no such model.
    function _ownerOf(uint256 modelId) private view returns (address) {
        return models.versionCount(modelId) == 0 ? address(0) : models.ownerOf(modelId);
    }

    function _limitsHash(Limits calldata limits) private pure returns (bytes32) {
        return keccak256(abi.encode(LIMITS_TYPEHASH, limits));
    }

    function _digest(bytes32 structHash) private view returns (bytes32) {
        bytes32 domain = DeploymentDomain.separator(NAME, VERSION, _state().deploymentId);
        return MessageHashUtils.toTypedDataHash(domain, structHash);
    }

    function _state() private pure returns (PermissionCertificatesStorage storage $) {
        assembly ("memory-safe") {
            $.slot := STORAGE_SLOT
        }
    }
}
