package bindings

import (
	"crypto/ecdsa"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/common/math"
	"github.com/ethereum/go-ethereum/crypto"
)

// VoucherLanes is the number of lanes of a channel, as CallEscrow's LANES.
const VoucherLanes = 64

// PackedVoucherLength is the length of a voucher in a batch, as CallEscrow's VOUCHER_BYTES.
const PackedVoucherLength = 93

// ChannelID is the short name of a channel: the first bytes of the hash of its terms.
type ChannelID [12]byte

// String returns it in hex with 0x.
func (id ChannelID) String() string { return hexutil.Encode(id[:]) }

// Errors of a voucher or its signature.
var (
	// ErrVoucherInvalid means that the voucher could not be claimed whoever signed it.
	ErrVoucherInvalid = errors.New("invalid voucher")
	// ErrSignatureInvalid means that the bytes are no signature the escrow would take.
	ErrSignatureInvalid = errors.New("invalid voucher signature")
	// ErrWrongSigner means that the signature is sound but another key's, or over another voucher, deployment or escrow.
	ErrWrongSigner = errors.New("voucher signed by another key")
)

// The EIP-712 types, hashed: of the domain, of the voucher, and of the domain's constant parts.
var (
	domainTypeHash = crypto.Keccak256Hash([]byte(
		"EIP712Domain(string name,string version,address verifyingContract,bytes32 salt)"))
	voucherTypeHash   = crypto.Keccak256Hash([]byte("Voucher(bytes12 channelId,uint8 lane,uint128 cumulative)"))
	agreementTypeHash = crypto.Keccak256Hash([]byte("Agreement(bytes12 channelId,uint128 amount,uint32 number,uint64 deadline)"))
	domainName        = crypto.Keccak256Hash([]byte("Regalia CallEscrow"))
	domainVersion     = crypto.Keccak256Hash([]byte("1"))
)

// Voucher grants a channel's gateway all of Cumulative on one lane, counted since the channel was opened. A newer
// voucher of the lane replaces it.
type Voucher struct {
	ChannelID  ChannelID
	Lane       uint8
	Cumulative *big.Int // in the asset's smallest unit, below 2^128
}

// Validate says whether the escrow could ever take the voucher.
func (v Voucher) Validate() error {
	switch {
	case v.Lane >= VoucherLanes:
		return fmt.Errorf("%w: lane is %d, must be below %d", ErrVoucherInvalid, v.Lane, VoucherLanes)
	case v.Cumulative == nil:
		return fmt.Errorf("%w: cumulative amount is not set", ErrVoucherInvalid)
	case v.Cumulative.Sign() <= 0:
		return fmt.Errorf("%w: cumulative amount is %v, must be positive", ErrVoucherInvalid, v.Cumulative)
	case v.Cumulative.BitLen() > 128:
		return fmt.Errorf("%w: cumulative amount is %v, must be below 2^128", ErrVoucherInvalid, v.Cumulative)
	}
	return nil
}

// Domain is what signatures for an escrow are bound to. There is no chain id in it: a deployment keeps its id when it
// moves to another chain, and the escrow itself refuses all chains but its home.
type Domain struct {
	Deployment common.Hash // the escrow's deploymentId
	Escrow     common.Address
}

// digest returns the EIP-712 digest of a struct that is hashed.
func (d Domain) digest(content common.Hash) common.Hash {
	separator := crypto.Keccak256Hash(domainTypeHash[:], domainName[:], domainVersion[:],
		common.LeftPadBytes(d.Escrow[:], 32), d.Deployment[:])
	return crypto.Keccak256Hash([]byte{0x19, 0x01}, separator[:], content[:])
}

// Digest returns the EIP-712 digest that the escrow checks signatures against. For a voucher that is not valid it is a
// digest no voucher has, or one the escrow refuses.
func (v Voucher) Digest(domain Domain) common.Hash {
	return domain.digest(crypto.Keccak256Hash(voucherTypeHash[:], common.RightPadBytes(v.ChannelID[:], 32),
		common.LeftPadBytes([]byte{v.Lane}, 32), word(v.Cumulative)))
}

// Sign returns the key's signature in the form the escrow takes: r, s and v (27 or 28), 65 bytes.
func (v Voucher) Sign(key *ecdsa.PrivateKey, domain Domain) ([]byte, error) {
	if err := v.Validate(); err != nil {
		return nil, err
	}
	return sign(key, v.Digest(domain))
}

func sign(key *ecdsa.PrivateKey, digest common.Hash) ([]byte, error) {
	sig, err := crypto.Sign(digest[:], key)
	if err != nil {
		return nil, fmt.Errorf("sign: %w", err)
	}
	sig[crypto.RecoveryIDOffset] += 27
	return sig, nil
}

// Pack returns the voucher with its signature (as Sign gives it) in the form CallEscrow's claim takes: channel, lane,
// amount, and r and s with v in s's top bit (EIP-2098). A batch is the concatenation of such.
func (v Voucher) Pack(sig []byte) ([]byte, error) {
	if err := v.Validate(); err != nil {
		return nil, err
	}
	if err := checkSignature(sig); err != nil {
		return nil, err
	}
	out := make([]byte, 0, PackedVoucherLength)
	out = append(out, v.ChannelID[:]...)
	out = append(out, v.Lane)
	out = append(out, math.PaddedBigBytes(v.Cumulative, 16)...)
	out = append(out, sig[:64]...)
	out[PackedVoucherLength-32] |= (sig[crypto.RecoveryIDOffset] - 27) << 7
	return out, nil
}

// Recover returns whose signature it is. It takes exactly what the escrow takes from a key: 65 bytes, v 27 or 28, and s
// in the lower half, so that nobody can make a second valid signature out of a first.
func (v Voucher) Recover(domain Domain, sig []byte) (common.Address, error) {
	if err := v.Validate(); err != nil {
		return common.Address{}, err
	}
	if err := checkSignature(sig); err != nil {
		return common.Address{}, err
	}
	plain := append([]byte(nil), sig...)
	plain[crypto.RecoveryIDOffset] -= 27
	digest := v.Digest(domain)
	pub, err := crypto.SigToPub(digest[:], plain)
	if err != nil {
		return common.Address{}, fmt.Errorf("%w: %w", ErrSignatureInvalid, err)
	}
	return crypto.PubkeyToAddress(*pub), nil
}

// checkSignature says whether the bytes could be a signature at all.
func checkSignature(sig []byte) error {
	if len(sig) != crypto.SignatureLength {
		return fmt.Errorf("%w: %d bytes, must be %d", ErrSignatureInvalid, len(sig), crypto.SignatureLength)
	}
	recovery := sig[crypto.RecoveryIDOffset]
	if recovery != 27 && recovery != 28 {
		return fmt.Errorf("%w: v is %d, must be 27 or 28", ErrSignatureInvalid, recovery)
	}
	r, s := new(big.Int).SetBytes(sig[:32]), new(big.Int).SetBytes(sig[32:64])
	if !crypto.ValidateSignatureValues(recovery-27, r, s, true) {
		return fmt.Errorf("%w: r or s out of range, or s in the upper half", ErrSignatureInvalid)
	}
	return nil
}

// Verify says whether the signature is that signer's. It checks keys only; a signer that is a contract (ERC-1271) must
// be asked on chain.
func (v Voucher) Verify(signer common.Address, domain Domain, sig []byte) error {
	got, err := v.Recover(domain, sig)
	if err != nil {
		return err
	}
	if got != signer {
		return fmt.Errorf("%w: want %s, got %s", ErrWrongSigner, signer, got)
	}
	return nil
}

// ChannelTerms are what a channel's id is made of.
type ChannelTerms struct {
	Payer, Signer, Gateway common.Address
	ModelID                *big.Int
	Asset                  common.Address // zero for ETH
	Salt                   common.Hash
}

// ID returns the id CallEscrow gives the channel.
func (t ChannelTerms) ID() ChannelID {
	hash := t.Hash()
	return ChannelID(hash[:len(ChannelID{})])
}

// Hash returns the hash of the terms, of which the id is the beginning.
func (t ChannelTerms) Hash() common.Hash {
	return crypto.Keccak256Hash(
		common.LeftPadBytes(t.Payer[:], 32), common.LeftPadBytes(t.Signer[:], 32), common.LeftPadBytes(t.Gateway[:], 32),
		word(t.ModelID), common.LeftPadBytes(t.Asset[:], 32), t.Salt[:])
}

// Pack returns the terms as CallEscrow's functions take them.
func (t ChannelTerms) Pack() ICallEscrowTerms {
	return ICallEscrowTerms{
		Payer: t.Payer, Signer: t.Signer, Gateway: t.Gateway, ModelId: t.ModelID, Asset: t.Asset, Salt: t.Salt,
	}
}

// Agreement is a gateway's consent that the payer may have up to Amount out of a channel at once.
type Agreement struct {
	ChannelID ChannelID
	Amount    *big.Int // in the asset's smallest unit, below 2^128
	Number    uint32   // the channel's count of agreements so far; makes the consent good once
	Deadline  uint64   // in seconds since the Unix epoch
}

// Digest returns the EIP-712 digest that the escrow checks the gateway's signature against.
func (a Agreement) Digest(domain Domain) common.Hash {
	return domain.digest(crypto.Keccak256Hash(agreementTypeHash[:], common.RightPadBytes(a.ChannelID[:], 32),
		word(a.Amount), word(new(big.Int).SetUint64(uint64(a.Number))), word(new(big.Int).SetUint64(a.Deadline))))
}

// Sign returns the key's signature in the form the escrow takes: r, s and v (27 or 28), 65 bytes.
func (a Agreement) Sign(key *ecdsa.PrivateKey, domain Domain) ([]byte, error) {
	if a.Amount == nil || a.Amount.Sign() <= 0 || a.Amount.BitLen() > 128 {
		return nil, fmt.Errorf("sign agreement: amount is %v, must be 1 to 2^128 - 1", a.Amount)
	}
	return sign(key, a.Digest(domain))
}

// word is the number as the ABI encodes it; nil counts as zero.
func word(n *big.Int) []byte {
	if n == nil {
		return make([]byte, 32)
	}
	return math.U256Bytes(new(big.Int).Set(n))
}
