package bindings

import (
	"errors"
	"fmt"
	"math/big"

	bls "github.com/consensys/gnark-crypto/ecc/bls12-381"
	"github.com/consensys/gnark-crypto/ecc/bls12-381/fp"
	"github.com/consensys/gnark-crypto/ecc/bls12-381/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// ErrNoSecretKey means that a validator's secret key is missing or zero.
var ErrNoSecretKey = errors.New("no BLS secret key")

// proofTag keeps proofs of possession apart from all that a consensus layer signs with the same key.
const proofTag = "BLS_POP_BLS12381G2_XMD:SHA-256_SSWU_RO_POP_"

// ValidatorProof is what ValidatorRegistry's register takes, and the name the key then has.
type ValidatorProof struct {
	Key        []byte   // the public key as EIP-2537 writes points: 128 bytes
	Proof      []byte   // the key's signature over the message, likewise: 256 bytes
	Compressed [48]byte // the public key as consensus layers write it, and as the registry returns it
}

// ValidatorMessage is what a BLS key signs to become an account's, as the registry's proofMessage. The deployment is
// the registry's deploymentId.
func ValidatorMessage(deployment common.Hash, registry, account common.Address, key []byte) common.Hash {
	text := []byte("Regalia validator")
	// abi.encode(string, bytes32, address, address, bytes)
	offset := uint64(5 * 32)
	data := concat(
		word64(offset), deployment[:], common.LeftPadBytes(registry[:], 32), common.LeftPadBytes(account[:], 32), word64(offset+64),
		word64(uint64(len(text))), common.RightPadBytes(text, 32),
		word64(uint64(len(key))), common.RightPadBytes(key, (len(key)+31)/32*32),
	)
	return crypto.Keccak256Hash(data)
}

// ProveValidatorKey makes the proof that lets an account register the secret's public key, there and nowhere else.
func ProveValidatorKey(deployment common.Hash, registry, account common.Address, secret *fr.Element) (*ValidatorProof, error) {
	if secret == nil || secret.IsZero() {
		return nil, ErrNoSecretKey
	}
	scalar := secret.BigInt(new(big.Int))
	var public bls.G1Affine
	public.ScalarMultiplicationBase(scalar)
	out := &ValidatorProof{Key: concat(coordinate(&public.X), coordinate(&public.Y)), Compressed: public.Bytes()}
	message := ValidatorMessage(deployment, registry, account, out.Key)
	hashed, err := bls.HashToG2(message[:], []byte(proofTag))
	if err != nil {
		return nil, fmt.Errorf("hash the validator's message to the curve: %w", err)
	}
	var signature bls.G2Affine
	signature.ScalarMultiplication(&hashed, scalar)
	out.Proof = concat(
		coordinate(&signature.X.A0), coordinate(&signature.X.A1), coordinate(&signature.Y.A0), coordinate(&signature.Y.A1),
	)
	return out, nil
}

// coordinate is a field element in 64 bytes, as EIP-2537 has it.
func coordinate(e *fp.Element) []byte {
	b := e.Bytes()
	return common.LeftPadBytes(b[:], 64)
}

func concat(parts ...[]byte) []byte {
	var out []byte
	for _, p := range parts {
		out = append(out, p...)
	}
	return out
}
