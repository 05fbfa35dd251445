package bindings

import (
	"crypto/ecdsa"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/math"
	"github.com/ethereum/go-ethereum/crypto"
)

// VoucherLanes is the number of lanes of a channel, as CallEscrow's LANES.
const VoucherLanes = 64

// Errors of a voucher or its signature.
var (
	// ErrVoucherInvalid means that the voucher could not be claimed whoever signed it.
	ErrVoucherInvalid = errors.New("invalid voucher")
	// ErrSignatureInvalid means that the bytes are no signature the escrow would take.
	ErrSignatureInvalid = errors.New("invalid voucher signature")
	// ErrWrongSigner means that the signature is sound but another key's, or over another voucher, chain or escrow.
	ErrWrongSigner = errors.New("voucher signed by another key")
)

// The EIP-712 types, hashed: of the domain, of the voucher, and of the domain's constant parts.
var (
	domainTypeHash = crypto.Keccak256Hash([]byte(
		"EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"))
	voucherTypeHash = crypto.Keccak256Hash([]byte("Voucher(bytes32 channelId,uint8 lane,uint128 cumulative)"))
	domainName      = crypto.Keccak256Hash([]byte("Regalia CallEscrow"))
	domainVersion   = crypto.Keccak256Hash([]byte("1"))
)

// Voucher grants a channel's gateway all of Cumulative on one lane, counted since the channel was opened. A newer
// voucher of the lane replaces it.
type Voucher struct {
	ChannelID  common.Hash
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

// Digest returns the EIP-712 digest that the escrow at that address on that chain checks signatures against. For a
// voucher that is not valid it is a digest no voucher has, or one the escrow refuses.
func (v Voucher) Digest(chainID *big.Int, escrow common.Address) common.Hash {
	domain := crypto.Keccak256Hash(domainTypeHash[:], domainName[:], domainVersion[:],
		word(chainID), common.LeftPadBytes(escrow[:], 32))
	voucher := crypto.Keccak256Hash(voucherTypeHash[:], v.ChannelID[:],
		common.LeftPadBytes([]byte{v.Lane}, 32), word(v.Cumulative))
	return crypto.Keccak256Hash([]byte{0x19, 0x01}, domain[:], voucher[:])
}

// Sign returns the key's signature in the form the escrow takes: r, s and v (27 or 28), 65 bytes.
func (v Voucher) Sign(key *ecdsa.PrivateKey, chainID *big.Int, escrow common.Address) ([]byte, error) {
	if err := v.Validate(); err != nil {
		return nil, err
	}
	digest := v.Digest(chainID, escrow)
	sig, err := crypto.Sign(digest[:], key)
	if err != nil {
		return nil, fmt.Errorf("sign voucher: %w", err)
	}
	sig[crypto.RecoveryIDOffset] += 27
	return sig, nil
}

// Recover returns whose signature it is. It takes exactly what the escrow takes from a key: 65 bytes, v 27 or 28, and s
// in the lower half, so that nobody can make a second valid signature out of a first.
func (v Voucher) Recover(chainID *big.Int, escrow common.Address, sig []byte) (common.Address, error) {
	if err := v.Validate(); err != nil {
		return common.Address{}, err
	}
	if len(sig) != crypto.SignatureLength {
		return common.Address{}, fmt.Errorf("%w: %d bytes, must be %d", ErrSignatureInvalid, len(sig), crypto.SignatureLength)
	}
	recovery := sig[crypto.RecoveryIDOffset]
	if recovery != 27 && recovery != 28 {
		return common.Address{}, fmt.Errorf("%w: v is %d, must be 27 or 28", ErrSignatureInvalid, recovery)
	}
	r, s := new(big.Int).SetBytes(sig[:32]), new(big.Int).SetBytes(sig[32:64])
	if !crypto.ValidateSignatureValues(recovery-27, r, s, true) {
		return common.Address{}, fmt.Errorf("%w: r or s out of range, or s in the upper half", ErrSignatureInvalid)
	}
	plain := append([]byte(nil), sig...)
	plain[crypto.RecoveryIDOffset] -= 27
	digest := v.Digest(chainID, escrow)
	pub, err := crypto.SigToPub(digest[:], plain)
	if err != nil {
		return common.Address{}, fmt.Errorf("%w: %w", ErrSignatureInvalid, err)
	}
	return crypto.PubkeyToAddress(*pub), nil
}

// Verify says whether the signature is that signer's. It checks keys only; a signer that is a contract (ERC-1271) must
// be asked on chain.
func (v Voucher) Verify(signer common.Address, chainID *big.Int, escrow common.Address, sig []byte) error {
	got, err := v.Recover(chainID, escrow, sig)
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

// ID returns the id CallEscrow gives the channel when the payer opens it.
func (t ChannelTerms) ID() common.Hash {
	return crypto.Keccak256Hash(
		common.LeftPadBytes(t.Payer[:], 32), common.LeftPadBytes(t.Signer[:], 32), common.LeftPadBytes(t.Gateway[:], 32),
		word(t.ModelID), common.LeftPadBytes(t.Asset[:], 32), t.Salt[:])
}

// word is the number as the ABI encodes it; nil counts as zero.
func word(n *big.Int) []byte {
	if n == nil {
		return make([]byte, 32)
	}
	return math.U256Bytes(new(big.Int).Set(n))
}
