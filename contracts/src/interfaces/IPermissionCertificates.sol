// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IERC5267} from "@openzeppelin/contracts/interfaces/IERC5267.sol";

/// @title Permission certificates
/// @notice A model's owner signs, off chain, who may call the model, through which gateway, how much and until when.
/// The certificate's subject may pass its permission on, once, by a delegation it signs itself. Nothing is written on
/// chain until a certificate is used or revoked.
///
/// A certificate holds while its issuer owns the model, while the model's epoch is the one it names, and until it is
/// revoked. Whoever needs to know asks {verify}. The gateway that a certificate names counts calls and money against
/// its limits by {consume}; what a delegate uses counts against both, the delegation and the certificate.
/// @dev Signatures are EIP-712, of keys or of contracts (ERC-1271), over a domain of name, version, this contract and
/// the deployment's id as salt, without a chain id: certificates outlive a move of the whole state to another chain.
interface IPermissionCertificates is IERC5267 {
    /// @notice How much may be used, and when. Zero means no limit.
    struct Limits {
        /// @notice Most calls in all.
        uint64 calls;
        /// @notice Most money in all, in the certificate's asset's smallest unit.
        uint128 spend;
        /// @notice Most calls in each window.
        uint32 rateCalls;
        /// @notice A window's length in seconds; not zero if there is a rate. Windows are counted from the Unix epoch,
        /// so twice the rate can pass around the border of two.
        uint32 rateWindow;
        /// @notice The first second in which it holds, counted from the Unix epoch.
        uint64 notBefore;
        /// @notice The first second in which it no longer holds.
        uint64 notAfter;
    }

    /// @notice A model owner's permission.
    struct Certificate {
        /// @notice Who signs: the model's owner.
        address issuer;
        uint256 modelId;
        /// @notice Who may call.
        address subject;
        /// @notice Who counts the use. May be zero if nothing is to be counted: no calls, spend or rate then.
        address gateway;
        /// @notice What is spent: zero for ETH, else an ERC-20.
        address asset;
        Limits limits;
        /// @notice The model's epoch.
        uint64 epoch;
        /// @notice Whether the subject may pass the permission on.
        bool delegable;
        /// @notice What the calls are for, in words; this contract does not read it.
        string purpose;
        /// @notice Tells apart certificates that are alike.
        bytes32 salt;
    }

    /// @notice A subject's permission for somebody else, within the certificate's.
    struct Delegation {
        /// @notice {certificateHash} of the certificate.
        bytes32 certificate;
        /// @notice Who may call; not zero.
        address delegate;
        Limits limits;
        string purpose;
        bytes32 salt;
    }

    /// @notice What a caller presents.
    struct Proof {
        Certificate certificate;
        /// @notice The issuer's.
        bytes signature;
        /// @notice Its delegate is zero if there is none.
        Delegation delegation;
        /// @notice The subject's; empty if there is no delegation.
        bytes delegationSignature;
    }

    /// @notice What was used under a certificate or a delegation.
    struct Usage {
        uint128 spend;
        uint64 calls;
        /// @notice Calls in the window of that number, which may be past.
        uint32 windowCalls;
        uint32 window;
    }

    /// @notice Why a proof is refused: the first that applies, in this order.
    enum Reason {
        Valid,
        /// A rate without a window, or limits on use with nobody to count it.
        Malformed,
        /// There is no such model.
        UnknownModel,
        /// The issuer does not own the model (now).
        NotModelOwner,
        /// The model's epoch is another.
        WrongEpoch,
        /// The issuer revoked it.
        Revoked,
        NotYetValid,
        Expired,
        /// The certificate may not be passed on.
        NotDelegable,
        /// The delegation is one of another certificate.
        WrongCertificate,
        /// The subject or the issuer revoked the delegation.
        DelegationRevoked,
        DelegationNotYetValid,
        DelegationExpired,
        /// The account is not the one that may call.
        WrongCaller,
        /// More calls than are left.
        CallsExceeded,
        /// More money than is left.
        SpendExceeded,
        /// More calls than are left in this window.
        RateExceeded,
        DelegationCallsExceeded,
        DelegationSpendExceeded,
        DelegationRateExceeded,
        /// The certificate is not signed by its issuer.
        InvalidSignature,
        /// The delegation is not signed by the certificate's subject.
        InvalidDelegationSignature
    }

    /// @notice Use was counted.
    /// @param certificate The certificate's hash.
    /// @param delegation The delegation's hash; zero if there was none.
    /// @param caller Who called.
    event Consumed(
        bytes32 indexed certificate, bytes32 indexed delegation, address indexed caller, uint64 calls, uint128 spend
    );

    /// @notice An account revoked what it signed, or a delegation of a certificate it signed.
    event HashRevoked(address indexed by, bytes32 indexed hash);

    /// @notice All of a model's certificates of earlier epochs are void.
    event EpochAdvanced(uint256 indexed modelId, uint64 epoch);

    /// @notice The proof is refused.
    error Refused(Reason reason);

    /// @notice The caller is not the gateway that the certificate names.
    error NotGateway(address gateway, address caller);

    /// @notice The caller does not own the model.
    error NotModelOwner(uint256 modelId, address caller);

    /// @notice Whether an account may, now, make so many calls more and spend so much more. With zero for both: whether
    /// it is permitted at all.
    /// @param proof What the account presents.
    /// @param caller The account.
    /// @param calls How many calls.
    /// @param spend How much, in the certificate's asset's smallest unit.
    function verify(Proof calldata proof, address caller, uint64 calls, uint128 spend) external view returns (Reason);

    /// @notice Counts use, if {verify} finds nothing against it. Only the certificate's gateway may.
    function consume(Proof calldata proof, address caller, uint64 calls, uint128 spend) external;

    /// @notice Revokes a certificate or a delegation for ever, as far as it is the caller's to revoke: what it signed,
    /// and delegations of certificates it signed. It need not be shown, nor have been used.
    /// @param hash {certificateHash} or {delegationHash}.
    function revoke(bytes32 hash) external;

    /// @notice Voids every certificate of the model so far, whoever signed it. Only the model's owner may.
    /// @return epoch The epoch that certificates must name from now on.
    function advanceEpoch(uint256 modelId) external returns (uint64 epoch);

    /// @notice The epoch a model's certificates must name.
    function epochOf(uint256 modelId) external view returns (uint64);

    /// @notice Whether an account revoked a hash.
    function isRevoked(address by, bytes32 hash) external view returns (bool);

    /// @notice What was used under a certificate or a delegation.
    function usageOf(bytes32 hash) external view returns (Usage memory);

    /// @notice EIP-712 struct hash of a certificate; its identity here.
    function certificateHash(Certificate calldata certificate) external pure returns (bytes32);

    /// @notice EIP-712 struct hash of a delegation; its identity here.
    function delegationHash(Delegation calldata delegation) external pure returns (bytes32);

    /// @notice What the issuer signs.
    function certificateDigest(Certificate calldata certificate) external view returns (bytes32);

    /// @notice What the subject signs.
    function delegationDigest(Delegation calldata delegation) external view returns (bytes32);

    /// @notice What signatures are bound to, along with this contract's address.
    function deploymentId() external view returns (bytes32);
}
