package bindings_test

import (
	"encoding/json"
	"flag"
	"math/big"
	"os"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/regalia-network/regalia/bindings"
)

var update = flag.Bool("update", false, "write the shared vectors anew")

const vectorFile = "testdata/certificates.json"

// vectors are certificates with all that follows from them. The contract's and the TypeScript tests read the same file.
type vectors struct {
	DeploymentID common.Hash    `json:"deploymentId"`
	Contract     common.Address `json:"contract"`
	Vectors      []vector       `json:"vectors"`
}

type vector struct {
	IssuerKey   hexutil.Bytes    `json:"issuerKey"`
	SubjectKey  hexutil.Bytes    `json:"subjectKey"`
	Certificate vectorCert       `json:"certificate"`
	Delegation  vectorDelegation `json:"delegation"`

	CertificateHash     common.Hash   `json:"certificateHash"`
	CertificateDigest   common.Hash   `json:"certificateDigest"`
	Signature           hexutil.Bytes `json:"signature"`
	DelegationHash      common.Hash   `json:"delegationHash"`
	DelegationDigest    common.Hash   `json:"delegationDigest"`
	DelegationSignature hexutil.Bytes `json:"delegationSignature"`
}

// Numbers are decimal strings: JavaScript's are too small for some.
type vectorLimits struct {
	Calls      uint64 `json:"calls,string"`
	Spend      string `json:"spend"`
	RateCalls  uint32 `json:"rateCalls,string"`
	RateWindow uint32 `json:"rateWindow,string"`
	NotBefore  uint64 `json:"notBefore,string"`
	NotAfter   uint64 `json:"notAfter,string"`
}

type vectorCert struct {
	Issuer    common.Address `json:"issuer"`
	ModelID   string         `json:"modelId"`
	Subject   common.Address `json:"subject"`
	Gateway   common.Address `json:"gateway"`
	Asset     common.Address `json:"asset"`
	Limits    vectorLimits   `json:"limits"`
	Epoch     uint64         `json:"epoch,string"`
	Delegable bool           `json:"delegable"`
	Purpose   string         `json:"purpose"`
	Salt      common.Hash    `json:"salt"`
}

type vectorDelegation struct {
	Certificate common.Hash    `json:"certificate"`
	Delegate    common.Address `json:"delegate"`
	Limits      vectorLimits   `json:"limits"`
	Purpose     string         `json:"purpose"`
	Salt        common.Hash    `json:"salt"`
}

func (l vectorLimits) bound() bindings.CertificateLimits {
	spend, _ := new(big.Int).SetString(l.Spend, 10)
	return bindings.CertificateLimits{
		Calls: l.Calls, Spend: spend, RateCalls: l.RateCalls, RateWindow: l.RateWindow, NotBefore: l.NotBefore,
		NotAfter: l.NotAfter,
	}
}

func (c vectorCert) bound() bindings.Certificate {
	modelID, _ := new(big.Int).SetString(c.ModelID, 10)
	return bindings.Certificate{
		Issuer: c.Issuer, ModelId: modelID, Subject: c.Subject, Gateway: c.Gateway, Asset: c.Asset,
		Limits: c.Limits.bound(), Epoch: c.Epoch, Delegable: c.Delegable, Purpose: c.Purpose, Salt: c.Salt,
	}
}

func (d vectorDelegation) bound() bindings.CertificateDelegation {
	return bindings.CertificateDelegation{
		Certificate: d.Certificate, Delegate: d.Delegate, Limits: d.Limits.bound(), Purpose: d.Purpose, Salt: d.Salt,
	}
}

// fill computes what follows from the vector's inputs.
func (v *vector) fill(t *testing.T, domain bindings.CertificateDomain) {
	issuer, err := crypto.ToECDSA(v.IssuerKey)
	require.NoError(t, err)
	subject, err := crypto.ToECDSA(v.SubjectKey)
	require.NoError(t, err)
	v.Certificate.Issuer = crypto.PubkeyToAddress(issuer.PublicKey)
	v.Certificate.Subject = crypto.PubkeyToAddress(subject.PublicKey)
	v.CertificateHash = bindings.CertificateHash(v.Certificate.bound())
	v.CertificateDigest = domain.Digest(v.CertificateHash)
	v.Signature, err = domain.Sign(issuer, v.CertificateHash)
	require.NoError(t, err)
	v.Delegation.Certificate = v.CertificateHash
	v.DelegationHash = bindings.DelegationHash(v.Delegation.bound())
	v.DelegationDigest = domain.Digest(v.DelegationHash)
	v.DelegationSignature, err = domain.Sign(subject, v.DelegationHash)
	require.NoError(t, err)
}

// vectorInputs are an ordinary certificate, one of the least and one of the greatest values.
func vectorInputs() vectors {
	key := func(b byte) hexutil.Bytes { return crypto.Keccak256([]byte{b}) }
	greatest := vectorLimits{1<<64 - 1, "340282366920938463463374607431768211455", 1<<32 - 1, 1<<32 - 1, 1<<64 - 1, 1<<64 - 1}
	all := common.MaxAddress
	return vectors{
		DeploymentID: crypto.Keccak256Hash([]byte("a deployment")), Contract: bindings.PermissionCertificatesAddr,
		Vectors: []vector{
			{
				IssuerKey: key(1), SubjectKey: key(2),
				Certificate: vectorCert{
					ModelID: "7", Gateway: common.HexToAddress("0xb2"), Asset: common.HexToAddress("0xa5"),
					Limits: vectorLimits{1000, "5000000000000000000", 20, 60, 1_700_000_000, 1_800_000_000},
					Epoch:  3, Delegable: true, Purpose: "summaries of café menus ☕", Salt: common.HexToHash("0x5a17"),
				},
				Delegation: vectorDelegation{
					Delegate: common.HexToAddress("0xde1e"), Limits: vectorLimits{Calls: 10, Spend: "1"}, Purpose: "tests",
				},
			},
			{
				IssuerKey: key(3), SubjectKey: key(4), Certificate: vectorCert{ModelID: "0", Limits: vectorLimits{Spend: "0"}},
				Delegation: vectorDelegation{Limits: vectorLimits{Spend: "0"}},
			},
			{
				IssuerKey: key(5), SubjectKey: key(6),
				Certificate: vectorCert{
					ModelID: new(big.Int).Sub(new(big.Int).Lsh(common.Big1, 256), common.Big1).String(), Gateway: all, Asset: all,
					Limits: greatest, Epoch: 1<<64 - 1, Delegable: true, Salt: common.MaxHash,
				},
				Delegation: vectorDelegation{Delegate: all, Limits: greatest, Salt: common.MaxHash},
			},
		},
	}
}

func TestCertificateVectors(t *testing.T) {
	want := vectorInputs()
	domain := bindings.CertificateDomain{DeploymentID: want.DeploymentID, Contract: want.Contract}
	for i := range want.Vectors {
		want.Vectors[i].fill(t, domain)
	}
	if *update {
		data, err := json.MarshalIndent(want, "", "  ")
		require.NoError(t, err)
		require.NoError(t, os.WriteFile(vectorFile, append(data, '\n'), 0o644))
	}
	data, err := os.ReadFile(vectorFile)
	require.NoError(t, err)
	var got vectors
	require.NoError(t, json.Unmarshal(data, &got))
	require.Equal(t, want, got, "run go test ./bindings -run TestCertificateVectors -update, and say why they changed")
}

func TestCertificateSignerIsBoundToItsInputs(t *testing.T) {
	v := vectorInputs().Vectors[0]
	domain := bindings.CertificateDomain{DeploymentID: common.Hash{1}, Contract: bindings.PermissionCertificatesAddr}
	v.fill(t, domain)
	signer, err := domain.Signer(v.CertificateHash, v.Signature)
	require.NoError(t, err)
	require.Equal(t, v.Certificate.Issuer, signer)
	for name, other := range map[string]bindings.CertificateDomain{
		"deployment": {DeploymentID: common.Hash{2}, Contract: domain.Contract},
		"contract":   {DeploymentID: domain.DeploymentID, Contract: bindings.CallEscrowAddr},
	} {
		signer, err := other.Signer(v.CertificateHash, v.Signature)
		require.True(t, err != nil || signer != v.Certificate.Issuer, name)
	}
	for name, bad := range badSignatures(v.Signature) {
		_, err := domain.Signer(v.CertificateHash, bad)
		require.ErrorIs(t, err, bindings.ErrCertificateSignature, name)
	}
}

// TestCertificateOnChain has the contract agree: on the hash, on the signature, on the use, and on a second signature
// made of the first.
func TestCertificateOnChain(t *testing.T) {
	c := newChain(t, big.NewInt(901))
	models, certificates := bindings.NewModelRegistry(), bindings.NewPermissionCertificates()
	issuer, subject := newKey(t), newKey(t)
	gateway, delegate := common.HexToAddress("0xb2"), common.HexToAddress("0xb3")
	owner := crypto.PubkeyToAddress(issuer.PublicKey)
	_, err := c.call(owner, bindings.ModelRegistryAddr, nil, models.PackRegister(owner, bindings.IModelRegistryRelease{
		WeightsHash: common.Hash{1}, MetadataHash: common.Hash{2}, Uri: "ipfs://model",
	}, nil))
	require.NoError(t, err)
	out, err := c.call(owner, bindings.PermissionCertificatesAddr, nil, certificates.PackDeploymentId())
	require.NoError(t, err)
	domain := bindings.CertificateDomain{DeploymentID: common.BytesToHash(out), Contract: bindings.PermissionCertificatesAddr}

	proof := bindings.CertificateProof{Certificate: bindings.Certificate{
		Issuer: owner, ModelId: common.Big1, Subject: crypto.PubkeyToAddress(subject.PublicKey), Gateway: gateway,
		Limits: bindings.CertificateLimits{Calls: 5, Spend: big.NewInt(100)}, Delegable: true, Purpose: "tests",
	}}
	proof.Signature, err = domain.Sign(issuer, bindings.CertificateHash(proof.Certificate))
	require.NoError(t, err)
	proof.Delegation = bindings.CertificateDelegation{
		Certificate: bindings.CertificateHash(proof.Certificate), Delegate: delegate,
		Limits: bindings.CertificateLimits{Calls: 3, Spend: new(big.Int)},
	}
	proof.DelegationSignature, err = domain.Sign(subject, bindings.DelegationHash(proof.Delegation))
	require.NoError(t, err)

	verify := func(p bindings.CertificateProof, caller common.Address, calls uint64, spend int64) bindings.CertificateReason {
		out, err := c.call(caller, bindings.PermissionCertificatesAddr, nil,
			certificates.PackVerify(p, caller, calls, big.NewInt(spend)))
		require.NoError(t, err)
		reason, err := certificates.UnpackVerify(out)
		require.NoError(t, err)
		return bindings.CertificateReason(reason)
	}
	require.Equal(t, bindings.CertificateValid, verify(proof, delegate, 3, 100))
	require.Equal(t, bindings.CertificateWrongCaller, verify(proof, proof.Certificate.Subject, 1, 0))
	for name, bad := range badSignatures(proof.Signature) {
		forged := proof
		forged.Signature = bad
		require.Equal(t, bindings.CertificateInvalidSignature, verify(forged, delegate, 1, 0), name)
	}
	_, err = c.call(gateway, bindings.PermissionCertificatesAddr, nil, certificates.PackConsume(proof, delegate, 2, big.NewInt(60)))
	require.NoError(t, err)
	require.Equal(t, bindings.CertificateDelegationCallsExceeded, verify(proof, delegate, 2, 0))
	require.Equal(t, bindings.CertificateSpendExceeded, verify(proof, delegate, 1, 41))
	_, err = c.call(owner, bindings.PermissionCertificatesAddr, nil, certificates.PackRevoke(bindings.CertificateHash(proof.Certificate)))
	require.NoError(t, err)
	require.Equal(t, bindings.CertificateRevoked, verify(proof, delegate, 1, 0))
	require.Equal(t, "revoked", bindings.CertificateRevoked.String())
	require.Equal(t, "not signed by the subject", bindings.CertificateInvalidDelegationSignature.String())
	require.Equal(t, "unknown reason 99", bindings.CertificateReason(99).String())
}
