package bindings_test

import (
	"encoding/json"
	"os"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bls12-381/fr"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/regalia-network/regalia/bindings"
)

const validatorFile = "testdata/validators.json"

// validatorVector is a key with all that follows from it. The contract's test reads the same file.
type validatorVector struct {
	Account    common.Address `json:"account"`
	Secret     common.Hash    `json:"secret"`
	Key        hexutil.Bytes  `json:"key"`
	Compressed hexutil.Bytes  `json:"compressed"`
	Message    common.Hash    `json:"message"`
	Proof      hexutil.Bytes  `json:"proof"`
}

type validatorVectors struct {
	DeploymentID common.Hash       `json:"deploymentId"`
	Contract     common.Address    `json:"contract"`
	Vectors      []validatorVector `json:"vectors"`
}

func TestValidatorVectors(t *testing.T) {
	got := validatorVectors{DeploymentID: crypto.Keccak256Hash([]byte("a deployment")), Contract: bindings.ValidatorRegistryAddr}
	// Public keys with the smaller y of two, and with the greater.
	signs := map[bool]bool{}
	for i := range 4 {
		var secret fr.Element
		secret.SetBytes(crypto.Keccak256([]byte{byte(i)}))
		account := common.BytesToAddress(crypto.Keccak256([]byte{0xac, byte(i)}))
		p, err := bindings.ProveValidatorKey(got.DeploymentID, got.Contract, account, &secret)
		require.NoError(t, err)
		signs[p.Compressed[0]&0x20 != 0] = true
		got.Vectors = append(got.Vectors, validatorVector{
			Account: account, Secret: secret.Bytes(), Key: p.Key, Compressed: p.Compressed[:], Proof: p.Proof,
			Message: bindings.ValidatorMessage(got.DeploymentID, got.Contract, account, p.Key),
		})
	}
	require.Len(t, signs, 2)
	if *update {
		data, err := json.MarshalIndent(got, "", "  ")
		require.NoError(t, err)
		require.NoError(t, os.WriteFile(validatorFile, append(data, '\n'), 0o644))
	}
	data, err := os.ReadFile(validatorFile)
	require.NoError(t, err)
	var want validatorVectors
	require.NoError(t, json.Unmarshal(data, &want))
	require.Equal(t, want, got)
}

func TestValidatorMessageIsTheABIEncoding(t *testing.T) {
	typ := func(name string) abi.Argument {
		of, err := abi.NewType(name, "", nil)
		require.NoError(t, err)
		return abi.Argument{Type: of}
	}
	deployment, registry, account, key := common.Hash{1}, common.Address{2}, common.Address{3}, []byte{4, 5, 6}
	data, err := abi.Arguments{typ("string"), typ("bytes32"), typ("address"), typ("address"), typ("bytes")}.
		Pack("Regalia validator", deployment, registry, account, key)
	require.NoError(t, err)
	require.Equal(t, crypto.Keccak256Hash(data), bindings.ValidatorMessage(deployment, registry, account, key))
}

func TestProveValidatorKeyRefusesNone(t *testing.T) {
	for _, secret := range []*fr.Element{nil, {}} {
		_, err := bindings.ProveValidatorKey(common.Hash{}, common.Address{}, common.Address{}, secret)
		require.ErrorIs(t, err, bindings.ErrNoSecretKey)
	}
}
