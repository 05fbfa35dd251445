package bindings_test

import (
	"crypto/ecdsa"
	"math/big"
	"math/rand"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/regalia-network/regalia/bindings"
)

// seeded returns a source of randomness whose seed a failing test shows.
func seeded(t *testing.T) *rand.Rand {
	seed := time.Now().UnixNano()
	t.Logf("seed %d", seed)
	return rand.New(rand.NewSource(seed))
}

func newKey(t *testing.T) *ecdsa.PrivateKey {
	key, err := crypto.GenerateKey()
	require.NoError(t, err)
	return key
}

func randomVoucher(rng *rand.Rand) bindings.Voucher {
	v := bindings.Voucher{
		Lane:       uint8(rng.Intn(bindings.VoucherLanes)),
		Cumulative: new(big.Int).Rand(rng, new(big.Int).Lsh(common.Big1, uint(1+rng.Intn(128)))),
	}
	v.Cumulative.Add(v.Cumulative, common.Big1)
	if v.Cumulative.BitLen() > 128 {
		v.Cumulative.Sub(v.Cumulative, common.Big1)
	}
	rng.Read(v.ChannelID[:])
	return v
}

func TestDigestEqualsContract(t *testing.T) {
	rng := seeded(t)
	escrow := bindings.NewCallEscrow()
	for range 4 {
		// The chain's id does not matter.
		c := newChain(t, new(big.Int).SetUint64(1+rng.Uint64()>>uint(1+rng.Intn(62))))
		for range 64 {
			v := randomVoucher(rng)
			out, err := c.call(common.Address{}, bindings.CallEscrowAddr, nil,
				escrow.PackVoucherDigest(v.ChannelID, v.Lane, v.Cumulative))
			require.NoError(t, err)
			want, err := escrow.UnpackVoucherDigest(out)
			require.NoError(t, err)
			require.Equal(t, common.Hash(want), v.Digest(testDomain), "voucher %+v", v)
		}
	}
}

func TestConstantsEqualContract(t *testing.T) {
	c, escrow := newChain(t, big.NewInt(901)), bindings.NewCallEscrow()
	out, err := c.call(common.Address{}, bindings.CallEscrowAddr, nil, escrow.PackLANES())
	require.NoError(t, err)
	lanes, err := escrow.UnpackLANES(out)
	require.NoError(t, err)
	require.EqualValues(t, bindings.VoucherLanes, lanes)
	out, err = c.call(common.Address{}, bindings.CallEscrowAddr, nil, escrow.PackVOUCHERBYTES())
	require.NoError(t, err)
	length, err := escrow.UnpackVOUCHERBYTES(out)
	require.NoError(t, err)
	require.EqualValues(t, bindings.PackedVoucherLength, length.Uint64())
}

// TestSignedVoucherIsClaimed walks vouchers from the signer's key into the model's revenue, in both forms the escrow
// takes, and checks on the way that what this package refuses the contract refuses too.
func TestSignedVoucherIsClaimed(t *testing.T) {
	c := newChain(t, big.NewInt(901))
	models, escrow, router := bindings.NewModelRegistry(), bindings.NewCallEscrow(), bindings.NewRevenueRouter()
	key := newKey(t)
	payer, gateway, trainer := common.HexToAddress("0xb1"), common.HexToAddress("0xb2"), common.HexToAddress("0xb3")
	signer := crypto.PubkeyToAddress(key.PublicKey)

	_, err := c.call(trainer, bindings.ModelRegistryAddr, nil,
		models.PackRegister(trainer, bindings.IModelRegistryRelease{
			WeightsHash: common.Hash{1}, MetadataHash: common.Hash{2}, Uri: "ipfs://model",
		}, nil))
	require.NoError(t, err)
	terms := bindings.ChannelTerms{
		Payer: payer, Signer: signer, Gateway: gateway, ModelID: common.Big1, Salt: common.Hash{7},
	}
	deposit := big.NewInt(1_000_000)
	out, err := c.call(payer, bindings.CallEscrowAddr, deposit, escrow.PackOpen(terms.Pack(), deposit))
	require.NoError(t, err)
	channelID, err := escrow.UnpackOpen(out)
	require.NoError(t, err)
	require.Equal(t, terms.ID(), bindings.ChannelID(channelID))

	v := bindings.Voucher{ChannelID: channelID, Lane: 63, Cumulative: big.NewInt(300_000)}
	sig, err := v.Sign(key, testDomain)
	require.NoError(t, err)
	require.NoError(t, v.Verify(signer, testDomain, sig))

	claim := func(sig []byte) ([]byte, error) {
		return c.call(gateway, bindings.CallEscrowAddr, nil, escrow.PackClaimSigned([]bindings.ICallEscrowClaim{
			{ChannelId: v.ChannelID, Lane: v.Lane, Cumulative: v.Cumulative, Signature: sig},
		}, true))
	}
	for name, bad := range badSignatures(sig) {
		require.ErrorIs(t, v.Verify(signer, testDomain, bad), bindings.ErrSignatureInvalid, name)
		_, err := v.Pack(bad)
		require.ErrorIs(t, err, bindings.ErrSignatureInvalid, name)
		out, err := claim(bad)
		require.Error(t, err, name)
		decoded, err := escrow.UnpackError(out)
		require.NoError(t, err, name)
		require.IsType(t, &bindings.CallEscrowVoucherRefused{}, decoded, name)
	}
	_, err = claim(sig)
	require.NoError(t, err)

	// Two more, packed: for the same lane and for another.
	var packed []byte
	for _, more := range []bindings.Voucher{
		{ChannelID: channelID, Lane: 63, Cumulative: big.NewInt(350_000)},
		{ChannelID: channelID, Lane: 0, Cumulative: big.NewInt(50_000)},
	} {
		sig, err := more.Sign(key, testDomain)
		require.NoError(t, err)
		one, err := more.Pack(sig)
		require.NoError(t, err)
		require.Len(t, one, bindings.PackedVoucherLength)
		packed = append(packed, one...)
	}
	_, err = c.call(gateway, bindings.CallEscrowAddr, nil, escrow.PackClaim([]bindings.ICallEscrowBatch{
		{ModelId: terms.ModelID, Asset: terms.Asset, Vouchers: packed},
	}, true))
	require.NoError(t, err)

	out, err = c.call(payer, bindings.CallEscrowAddr, nil, escrow.PackClaimed(channelID, v.Lane))
	require.NoError(t, err)
	claimed, err := escrow.UnpackClaimed(out)
	require.NoError(t, err)
	require.Equal(t, big.NewInt(350_000), claimed)
	out, err = c.call(payer, bindings.RevenueRouterAddr, nil, router.PackOwed(common.Big1, common.Address{}, trainer))
	require.NoError(t, err)
	owed, err := router.UnpackOwed(out)
	require.NoError(t, err)
	require.Equal(t, big.NewInt(340_000), owed, "the 85 %% that the protocol's shares leave")
}

// TestAgreementIsHonoured has a gateway's key let the payer go at once.
func TestAgreementIsHonoured(t *testing.T) {
	c := newChain(t, big.NewInt(901))
	models, escrow := bindings.NewModelRegistry(), bindings.NewCallEscrow()
	key := newKey(t)
	payer := common.HexToAddress("0xb1")
	_, err := c.call(payer, bindings.ModelRegistryAddr, nil,
		models.PackRegister(payer, bindings.IModelRegistryRelease{
			WeightsHash: common.Hash{1}, MetadataHash: common.Hash{2}, Uri: "ipfs://model",
		}, nil))
	require.NoError(t, err)
	terms := bindings.ChannelTerms{
		Payer: payer, Signer: payer, Gateway: crypto.PubkeyToAddress(key.PublicKey), ModelID: common.Big1,
	}
	_, err = c.call(payer, bindings.CallEscrowAddr, big.NewInt(100), escrow.PackOpen(terms.Pack(), big.NewInt(100)))
	require.NoError(t, err)
	agreement := bindings.Agreement{ChannelID: terms.ID(), Amount: big.NewInt(60), Deadline: 1 << 40}
	sig, err := agreement.Sign(key, testDomain)
	require.NoError(t, err)
	withdraw := func(amount int64) error {
		_, err := c.call(payer, bindings.CallEscrowAddr, nil,
			escrow.PackWithdrawAgreed(terms.ID(), big.NewInt(amount), payer, agreement.Deadline, sig))
		return err
	}
	require.Error(t, withdraw(61))
	require.NoError(t, withdraw(60))
	require.Error(t, withdraw(60), "twice")

	agreement.Amount = new(big.Int)
	_, err = agreement.Sign(key, testDomain)
	require.ErrorContains(t, err, "amount is 0")
}

// badSignatures returns what can be made of a signature without the key, none of which may count.
func badSignatures(sig []byte) map[string][]byte {
	change := func(edit func(s []byte)) []byte {
		s := append([]byte(nil), sig...)
		edit(s)
		return s
	}
	order := crypto.S256().Params().N
	return map[string][]byte{
		"empty":     {},
		"short":     sig[:64],
		"long":      append(append([]byte(nil), sig...), 0),
		"v of 0/1":  change(func(s []byte) { s[64] -= 27 }),
		"v of 29":   change(func(s []byte) { s[64] = 29 }),
		"r of zero": change(func(s []byte) { clear(s[:32]) }),
		"s of zero": change(func(s []byte) { clear(s[32:64]) }),
		"upper s": change(func(s []byte) {
			new(big.Int).Sub(order, new(big.Int).SetBytes(s[32:64])).FillBytes(s[32:64])
			s[64] ^= 27 ^ 28
		}),
	}
}

func TestRecoverIsBoundToItsInputs(t *testing.T) {
	rng := seeded(t)
	key := newKey(t)
	signer := crypto.PubkeyToAddress(key.PublicKey)
	for range 64 {
		v := randomVoucher(rng)
		sig, err := v.Sign(key, testDomain)
		require.NoError(t, err)
		require.NoError(t, v.Verify(signer, testDomain, sig))

		// Recovery from another digest gives another key, or none; never the signer.
		lane, channel, amount := v, v, v
		lane.Lane = (v.Lane + 1) % bindings.VoucherLanes
		channel.ChannelID[11] ^= 1
		amount.Cumulative = new(big.Int).Xor(v.Cumulative, common.Big2)
		if amount.Cumulative.Sign() == 0 {
			amount.Cumulative = big.NewInt(5)
		}
		require.Error(t, lane.Verify(signer, testDomain, sig))
		require.Error(t, channel.Verify(signer, testDomain, sig))
		require.Error(t, amount.Verify(signer, testDomain, sig))
		require.Error(t, v.Verify(signer, bindings.Domain{Deployment: common.Hash{9}, Escrow: testDomain.Escrow}, sig))
		require.Error(t, v.Verify(signer, bindings.Domain{Deployment: testDomain.Deployment, Escrow: bindings.RevenueRouterAddr}, sig))
	}
	v := randomVoucher(rng)
	sig, err := v.Sign(key, testDomain)
	require.NoError(t, err)
	require.ErrorIs(t, v.Verify(common.HexToAddress("0x1"), testDomain, sig), bindings.ErrWrongSigner)
}

func TestValidate(t *testing.T) {
	max := new(big.Int).Sub(new(big.Int).Lsh(common.Big1, 128), common.Big1)
	for name, test := range map[string]struct {
		voucher bindings.Voucher
		want    string
	}{
		"greatest":      {bindings.Voucher{Lane: 63, Cumulative: max}, ""},
		"least":         {bindings.Voucher{Cumulative: common.Big1}, ""},
		"lane":          {bindings.Voucher{Lane: 64, Cumulative: common.Big1}, "lane is 64, must be below 64"},
		"no amount":     {bindings.Voucher{}, "cumulative amount is not set"},
		"zero amount":   {bindings.Voucher{Cumulative: new(big.Int)}, "cumulative amount is 0, must be positive"},
		"negative":      {bindings.Voucher{Cumulative: big.NewInt(-1)}, "cumulative amount is -1, must be positive"},
		"amount's bits": {bindings.Voucher{Cumulative: new(big.Int).Lsh(common.Big1, 128)}, "must be below 2^128"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := test.voucher.Sign(newKey(t), testDomain)
			if test.want == "" {
				require.NoError(t, err)
				return
			}
			require.ErrorIs(t, err, bindings.ErrVoucherInvalid)
			require.ErrorContains(t, err, test.want)
		})
	}
}
