package testchain

import (
	"crypto/ecdsa"
	"math/big"
	"math/rand"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
	"github.com/holiman/uint256"
	"github.com/stretchr/testify/require"
)

// Mix makes random transactions, valid and not, from a few accounts.
type Mix struct {
	Keys   []*ecdsa.PrivateKey
	Nonces []uint64 // next valid nonce by account: the caller counts what a block accepts

	// GasLeft of the open block, if set: some transactions then ask for most of it.
	GasLeft func() uint64

	rng    *rand.Rand
	signer types.Signer
}

// NewMix has n accounts that follow from rng, as all else does.
func NewMix(t testing.TB, rng *rand.Rand, n int) *Mix {
	m := &Mix{rng: rng, Nonces: make([]uint64, n)}
	for range n {
		secret := make([]byte, 32)
		rng.Read(secret)
		key, err := crypto.ToECDSA(secret)
		require.NoError(t, err)
		m.Keys = append(m.Keys, key)
	}
	m.signer = types.LatestSigner(Genesis(m.Keys).Config) // the blocks', so that senders are recovered once
	return m
}

// Address is the i-th account.
func (m *Mix) Address(i int) common.Address { return crypto.PubkeyToAddress(m.Keys[i].PublicKey) }

func (m *Mix) slot() []byte { return common.BigToHash(big.NewInt(int64(m.rng.Intn(50)))).Bytes() }

// data is a transaction's body but for its nonce, and what it is called.
func (m *Mix) data(from int) (string, types.TxData) {
	chainID, fee, tip := big.NewInt(ChainID), big.NewInt(params.GWei), big.NewInt(int64(m.rng.Intn(1000)+1))
	to := m.Address(m.rng.Intn(len(m.Keys)))
	dynamic := func(to *common.Address, gas uint64, value int64, data []byte) types.TxData {
		return &types.DynamicFeeTx{ChainID: chainID, GasTipCap: tip, GasFeeCap: fee, Gas: gas, To: to, Value: big.NewInt(value), Data: data}
	}
	precompile := common.BytesToAddress([]byte{byte(m.rng.Intn(0x12) + 1)})
	fresh := common.BigToAddress(big.NewInt(m.rng.Int63()))
	noise := make([]byte, m.rng.Intn(300))
	m.rng.Read(noise)
	switch m.rng.Intn(24) {
	case 0:
		return "counter", dynamic(&Counter, 100_000, 0, m.slot())
	case 1:
		return "revert", dynamic(&Reverter, 100_000, 0, m.slot())
	case 2:
		return "out of gas in a call", dynamic(&Spender, 50_000, 0, nil)
	case 3:
		return "drain a contract", dynamic(&Forwarder, 100_000, 0, nil)
	case 4:
		return "self-destruct", dynamic(&Destructor, 100_000, 1, nil)
	case 5:
		return "create", dynamic(nil, 300_000, 0, Creating())
	case 6:
		return "create and self-destruct", dynamic(nil, 200_000, 5, Destructing)
	case 7:
		return "precompile", dynamic(&precompile, 200_000, 0, noise)
	case 8:
		return "new account", dynamic(&fresh, params.TxGas, 1, nil)
	case 9:
		return "access list", &types.AccessListTx{ChainID: chainID, GasPrice: fee, Gas: 120_000, To: &Counter, Data: m.slot(),
			AccessList: types.AccessList{{Address: Counter, StorageKeys: []common.Hash{common.BytesToHash(m.slot())}}}}
	case 10:
		return "legacy", &types.LegacyTx{GasPrice: fee, Gas: 30_000, To: &to, Value: big.NewInt(3), Data: noise[:len(noise)/4]}
	case 11:
		return "set code", m.setCode(from)
	case 12:
		return "balance too low", &types.DynamicFeeTx{ChainID: chainID, GasTipCap: tip, GasFeeCap: fee, Gas: params.TxGas, To: &to, Value: new(big.Int).Lsh(big.NewInt(1), 100)}
	case 13:
		return "intrinsic gas too low", dynamic(&to, params.TxGas, 0, append(noise, 1))
	case 14:
		return "fee cap below base fee", &types.DynamicFeeTx{ChainID: chainID, GasTipCap: common.Big1, GasFeeCap: common.Big1, Gas: params.TxGas, To: &to}
	case 15:
		return "more gas than a block", dynamic(&to, GasLimit+1, 0, nil)
	case 16: // nearly all of the sender's ETH: later transactions of it run dry
		if m.rng.Intn(40) == 0 {
			value := new(big.Int).Mul(big.NewInt(999), big.NewInt(params.Ether))
			return "drain the sender", &types.DynamicFeeTx{ChainID: chainID, GasTipCap: tip, GasFeeCap: fee, Gas: params.TxGas, To: &to, Value: value}
		}
	}
	switch m.rng.Intn(12) {
	case 0:
		return "create2", dynamic(&Factory, 300_000, 0, Deploying(byte(m.rng.Intn(256)), Creating()))
	case 1:
		return "create2 and self-destruct", dynamic(&Factory, 300_000, 0, Deploying(byte(m.rng.Intn(2)), Destructing))
	case 2:
		return "many logs", dynamic(&Logger, 100_000, 0, noise)
	case 3:
		return "old block hash", dynamic(&Hasher, 100_000, 0, common.Hash{31: byte(m.rng.Intn(5))}.Bytes())
	case 4:
		if m.rng.Intn(10) == 0 {
			data := make([]byte, 20_000)
			m.rng.Read(data)
			return "much calldata", dynamic(&Counter, 900_000, 0, data)
		}
	case 5:
		if m.GasLeft != nil && m.rng.Intn(25) == 0 {
			return "most of what is left", dynamic(&Spender, m.GasLeft()*9/10, 0, nil)
		}
	}
	return "transfer", dynamic(&to, params.TxGas, 1, nil)
}

// Forced are up to two random deposits of users, encoded: mints, calls,
// creations and failures. They raise nonces too.
func (m *Mix) Forced(t testing.TB) (raw [][]byte) {
	for range m.rng.Intn(3) {
		to := m.Address(m.rng.Intn(len(m.Keys)))
		deposit := &types.DepositTx{From: m.Address(m.rng.Intn(len(m.Keys))), To: &to, Value: big.NewInt(m.rng.Int63()), Gas: 100_000}
		m.rng.Read(deposit.SourceHash[:])
		switch m.rng.Intn(6) {
		case 0:
			deposit.Mint = big.NewInt(params.Ether)
		case 1:
			deposit.To, deposit.Value, deposit.Data = &Reverter, new(big.Int), m.slot()
		case 2:
			deposit.To, deposit.Value, deposit.Data = nil, new(big.Int), Creating()
		case 3:
			deposit.Value = new(big.Int).Lsh(common.Big1, 200) // more than there is
		case 4:
			deposit.To, deposit.Value = &Spender, new(big.Int)
		}
		tx, err := types.NewTx(deposit).MarshalBinary()
		require.NoError(t, err)
		raw = append(raw, tx)
	}
	return raw
}

// setCode delegates another account's code (EIP-7702); some authorisations are
// for a wrong nonce and have no effect.
func (m *Mix) setCode(from int) types.TxData {
	authority := m.rng.Intn(len(m.Keys))
	nonce := m.Nonces[authority]
	if authority == from {
		nonce++
	}
	auth, err := types.SignSetCode(m.Keys[authority], types.SetCodeAuthorization{ChainID: *uint256.NewInt(ChainID), Address: Counter, Nonce: nonce + uint64(m.rng.Intn(2))})
	if err != nil {
		panic(err)
	}
	return &types.SetCodeTx{ChainID: uint256.NewInt(ChainID), GasTipCap: uint256.NewInt(1), GasFeeCap: uint256.NewInt(params.GWei), Gas: 150_000,
		To: m.Address(authority), Data: m.slot(), AuthList: []types.SetCodeAuthorization{auth}}
}

// Next is what the transaction is called, which account it is from, and the
// transaction.
func (m *Mix) Next(t testing.TB) (string, int, *types.Transaction) {
	from := m.rng.Intn(len(m.Keys))
	name, data := m.data(from)
	nonce := m.Nonces[from]
	switch m.rng.Intn(20) {
	case 0:
		name, nonce = "nonce too high", nonce+1+uint64(m.rng.Intn(3))
	case 1:
		if nonce > 0 {
			name, nonce = "nonce too low", nonce-1
		}
	}
	switch d := data.(type) {
	case *types.DynamicFeeTx:
		d.Nonce = nonce
	case *types.AccessListTx:
		d.Nonce = nonce
	case *types.LegacyTx:
		d.Nonce = nonce
	case *types.SetCodeTx:
		d.Nonce = nonce
	}
	tx, err := types.SignNewTx(m.Keys[from], m.signer, data)
	require.NoError(t, err)
	return name, from, tx
}
