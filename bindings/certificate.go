package bindings

import (
	"crypto/ecdsa"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// ErrCertificateSignature means that the bytes are no signature PermissionCertificates would take from a key.
var ErrCertificateSignature = errors.New("invalid certificate signature")

// Certificate, Delegation and their parts are the contract's own; see IPermissionCertificates.sol for each field.
type (
	Certificate           = IPermissionCertificatesCertificate
	CertificateDelegation = IPermissionCertificatesDelegation
	CertificateLimits     = IPermissionCertificatesLimits
	CertificateProof      = IPermissionCertificatesProof
)

// CertificateReason says why PermissionCertificates refuses a proof; zero if it does not.
type CertificateReason uint8

// The reasons, in the order of the contract's enum.
const (
	CertificateValid CertificateReason = iota
	CertificateMalformed
	CertificateUnknownModel
	CertificateNotModelOwner
	CertificateWrongEpoch
	CertificateRevoked
	CertificateNotYetValid
	CertificateExpired
	CertificateNotDelegable
	CertificateWrongCertificate
	CertificateDelegationRevoked
	CertificateDelegationNotYetValid
	CertificateDelegationExpired
	CertificateWrongCaller
	CertificateCallsExceeded
	CertificateSpendExceeded
	CertificateRateExceeded
	CertificateDelegationCallsExceeded
	CertificateDelegationSpendExceeded
	CertificateDelegationRateExceeded
	CertificateInvalidSignature
	CertificateInvalidDelegationSignature
)

var certificateReasons = [...]string{
	"valid", "malformed", "unknown model", "issuer does not own the model", "wrong epoch", "revoked", "not yet valid",
	"expired", "not delegable", "delegation of another certificate", "delegation revoked", "delegation not yet valid",
	"delegation expired", "wrong caller", "calls exceeded", "spend exceeded", "rate exceeded",
	"delegation's calls exceeded", "delegation's spend exceeded", "delegation's rate exceeded",
	"not signed by the issuer", "not signed by the subject",
}

func (r CertificateReason) String() string {
	if int(r) < len(certificateReasons) {
		return certificateReasons[r]
	}
	return fmt.Sprintf("unknown reason %d", uint8(r))
}

// The EIP-712 types, hashed.
const limitsType = "Limits(uint64 calls,uint128 spend,uint32 rateCalls,uint32 rateWindow,uint64 notBefore,uint64 notAfter)"

var (
	deploymentDomainTypeHash = crypto.Keccak256Hash([]byte(
		"EIP712Domain(string name,string version,address verifyingContract,bytes32 salt)"))
	limitsTypeHash      = crypto.Keccak256Hash([]byte(limitsType))
	certificateTypeHash = crypto.Keccak256Hash([]byte("Certificate(address issuer,uint256 modelId,address subject," +
		"address gateway,address asset,Limits limits,uint64 epoch,bool delegable,string purpose,bytes32 salt)" + limitsType))
	delegationTypeHash = crypto.Keccak256Hash([]byte("Delegation(bytes32 certificate,address delegate,Limits limits," +
		"string purpose,bytes32 salt)" + limitsType))
	certificateDomainName    = crypto.Keccak256Hash([]byte("Regalia PermissionCertificates"))
	certificateDomainVersion = crypto.Keccak256Hash([]byte("1"))
)

// CertificateHash identifies a certificate: what is revoked, and what a delegation refers to.
func CertificateHash(c Certificate) common.Hash {
	limits, purpose := limitsHash(c.Limits), crypto.Keccak256Hash([]byte(c.Purpose))
	var delegable byte
	if c.Delegable {
		delegable = 1
	}
	return crypto.Keccak256Hash(certificateTypeHash[:], left(c.Issuer[:]), word(c.ModelId), left(c.Subject[:]),
		left(c.Gateway[:]), left(c.Asset[:]), limits[:], word64(c.Epoch), left([]byte{delegable}), purpose[:], c.Salt[:])
}

// DelegationHash identifies a delegation.
func DelegationHash(d CertificateDelegation) common.Hash {
	limits, purpose := limitsHash(d.Limits), crypto.Keccak256Hash([]byte(d.Purpose))
	return crypto.Keccak256Hash(delegationTypeHash[:], d.Certificate[:], left(d.Delegate[:]), limits[:], purpose[:],
		d.Salt[:])
}

// CertificateDomain is what signatures of certificates and delegations are bound to. It holds no chain id, so that
// they outlive the migration.
type CertificateDomain struct {
	DeploymentID common.Hash    // PermissionCertificates.deploymentId
	Contract     common.Address // PermissionCertificatesAddr
}

// Digest returns what is signed for a certificate or a delegation of that hash.
func (d CertificateDomain) Digest(hash common.Hash) common.Hash {
	domain := crypto.Keccak256Hash(deploymentDomainTypeHash[:], certificateDomainName[:], certificateDomainVersion[:],
		left(d.Contract[:]), d.DeploymentID[:])
	return crypto.Keccak256Hash([]byte{0x19, 0x01}, domain[:], hash[:])
}

// Sign returns the key's signature in the form the contract takes: r, s and v (27 or 28), 65 bytes.
func (d CertificateDomain) Sign(key *ecdsa.PrivateKey, hash common.Hash) ([]byte, error) {
	digest := d.Digest(hash)
	sig, err := crypto.Sign(digest[:], key)
	if err != nil {
		return nil, fmt.Errorf("sign certificate: %w", err)
	}
	sig[crypto.RecoveryIDOffset] += 27
	return sig, nil
}

// Signer returns whose signature it is. It takes exactly what the contract takes from a key; an issuer or subject that
// is a contract (ERC-1271) must be asked on chain.
func (d CertificateDomain) Signer(hash common.Hash, sig []byte) (common.Address, error) {
	if len(sig) != crypto.SignatureLength {
		return common.Address{}, fmt.Errorf("%w: %d bytes, must be %d", ErrCertificateSignature, len(sig), crypto.SignatureLength)
	}
	v := sig[crypto.RecoveryIDOffset]
	if v != 27 && v != 28 {
		return common.Address{}, fmt.Errorf("%w: v is %d, must be 27 or 28", ErrCertificateSignature, v)
	}
	r, s := new(big.Int).SetBytes(sig[:32]), new(big.Int).SetBytes(sig[32:64])
	if !crypto.ValidateSignatureValues(v-27, r, s, true) {
		return common.Address{}, fmt.Errorf("%w: r or s out of range, or s in the upper half", ErrCertificateSignature)
	}
	plain := append([]byte(nil), sig...)
	plain[crypto.RecoveryIDOffset] -= 27
	digest := d.Digest(hash)
	pub, err := crypto.SigToPub(digest[:], plain)
	if err != nil {
		return common.Address{}, fmt.Errorf("%w: %w", ErrCertificateSignature, err)
	}
	return crypto.PubkeyToAddress(*pub), nil
}

func limitsHash(l CertificateLimits) common.Hash {
	return crypto.Keccak256Hash(limitsTypeHash[:], word64(l.Calls), word(l.Spend), word64(uint64(l.RateCalls)),
		word64(uint64(l.RateWindow)), word64(l.NotBefore), word64(l.NotAfter))
}

func left(b []byte) []byte { return common.LeftPadBytes(b, 32) }

func word64(n uint64) []byte { return word(new(big.Int).SetUint64(n)) }
