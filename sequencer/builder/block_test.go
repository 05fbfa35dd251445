package builder

import (
	"crypto/ecdsa"
	"errors"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/beacon/engine"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
	"github.com/holiman/uint256"
	"github.com/regalia-network/regalia/sequencer/testchain"
	"github.com/stretchr/testify/require"
)

// fixture is a chain of ours, a stock one, and an account on both.
type fixture struct {
	t           *testing.T
	ours, stock *core.BlockChain
	key         *ecdsa.PrivateKey
	builder     *Builder
}

func newFixture(t *testing.T) *fixture {
	key, err := crypto.GenerateKey()
	require.NoError(t, err)
	genesis := testchain.Genesis([]*ecdsa.PrivateKey{key})
	f := &fixture{t: t, ours: newChain(t, genesis), stock: newChain(t, genesis), key: key}
	f.builder = New(f.ours, nil)
	return f
}

func (f *fixture) open() *Block {
	parent := f.ours.CurrentBlock()
	block, err := f.builder.Open(parent.Hash(), testchain.Attributes(f.t, parent))
	require.NoError(f.t, err)
	return block
}

func (f *fixture) tx(nonce uint64, to common.Address, change ...func(*types.DynamicFeeTx)) *types.Transaction {
	data := &types.DynamicFeeTx{ChainID: big.NewInt(testchain.ChainID), Nonce: nonce, GasTipCap: common.Big1, GasFeeCap: big.NewInt(params.GWei), Gas: 100_000, To: &to}
	for _, c := range change {
		c(data)
	}
	tx, err := types.SignNewTx(f.key, types.LatestSigner(f.ours.Config()), data)
	require.NoError(f.t, err)
	return tx
}

// sealed checks that op-geth takes the block.
func (f *fixture) sealed(block *Block) *types.Block {
	sealed, _, err := block.Seal()
	require.NoError(f.t, err)
	importStock(f.t, f.stock, sealed)
	testchain.Adopt(f.t, f.ours, sealed)
	return sealed
}

// TestFailedTransactionLeavesNothing is a published incident: a transaction
// that failed while a block was built left state behind, the block was invalid,
// and the chain stopped. Each way to fail is followed by one that succeeds.
func TestFailedTransactionLeavesNothing(t *testing.T) {
	f := newFixture(t)
	block := f.open()
	for name, change := range map[string]func(*types.DynamicFeeTx){
		"value above balance":   func(d *types.DynamicFeeTx) { d.Value = new(big.Int).Lsh(common.Big1, 100) },
		"nonce too high":        func(d *types.DynamicFeeTx) { d.Nonce++ },
		"fee cap below base":    func(d *types.DynamicFeeTx) { d.GasFeeCap = common.Big1 },
		"intrinsic gas":         func(d *types.DynamicFeeTx) { d.Gas = 20_999 },
		"calldata floor":        func(d *types.DynamicFeeTx) { d.Gas, d.Data = 21_900, make([]byte, 100) },
		"gas above balance":     func(d *types.DynamicFeeTx) { d.GasFeeCap = new(big.Int).Lsh(common.Big1, 80) },
		"more gas than is left": func(d *types.DynamicFeeTx) { d.Gas = testchain.GasLimit },
	} {
		nonce := block.state.GetNonce(crypto.PubkeyToAddress(f.key.PublicKey))
		before, gas := block.state.IntermediateRoot(true), block.GasLeft()
		_, err := block.Apply(f.tx(nonce, testchain.Counter, change))
		require.Error(t, err, name)
		require.Equal(t, before, block.state.IntermediateRoot(true), "%s changed the state", name)
		require.Equal(t, gas, block.GasLeft(), "%s changed the gas", name)
		receipt, err := block.Apply(f.tx(nonce, testchain.Counter))
		require.NoError(t, err, name)
		require.Len(t, receipt.Logs, 1)
	}
	require.Len(t, f.sealed(block).Transactions(), 1+7)
}

func TestLimits(t *testing.T) {
	f := newFixture(t)
	block := f.open()
	full := 0
	for nonce := uint64(0); full == 0; nonce++ {
		_, err := block.Apply(f.tx(nonce, testchain.Spender, func(d *types.DynamicFeeTx) { d.Gas = 3_000_000 }))
		if err != nil {
			require.ErrorIs(t, err, ErrFull)
			full++
		}
	}
	sealed := f.sealed(block)
	require.Greater(t, sealed.GasUsed(), uint64(testchain.GasLimit-3_000_000))

	// Data counts too: 100 kB of noise weigh 4,000,000 gas at the test's scalar.
	block = f.open()
	nonce := f.nonce()
	noise := make([]byte, 100_000)
	for i := range noise {
		noise[i] = byte(i*i>>3 ^ i*7)
	}
	taken := 0
	for ; ; nonce++ {
		rand := crypto.Keccak256(noise[:32])
		for i := range noise {
			noise[i] ^= rand[i%32] + byte(i>>5)
		}
		_, err := block.Apply(f.tx(nonce, testchain.Counter, func(d *types.DynamicFeeTx) { d.Gas, d.Data = 4_500_000, append([]byte(nil), noise...) }))
		if err != nil {
			require.ErrorIs(t, err, ErrFull)
			break
		}
		taken++
	}
	require.NotZero(t, taken)
	sealed = f.sealed(block)
	require.LessOrEqual(t, *sealed.BlobGasUsed(), uint64(testchain.GasLimit))
}

func (f *fixture) nonce() uint64 {
	state, err := f.ours.State()
	require.NoError(f.t, err)
	return state.GetNonce(crypto.PubkeyToAddress(f.key.PublicKey))
}

func TestSealedTakesNoMore(t *testing.T) {
	f := newFixture(t)
	block := f.open()
	_, err := block.Apply(f.tx(0, testchain.Counter))
	require.NoError(t, err)
	first := f.sealed(block)
	again, receipts, err := block.Seal()
	require.NoError(t, err)
	require.Equal(t, first.Hash(), again.Hash())
	require.Len(t, receipts, 2)
	_, err = block.Apply(f.tx(1, testchain.Counter))
	require.ErrorIs(t, err, ErrSealed)

	given := f.open()
	given.Discard(errors.New("given up"))
	_, err = given.Apply(f.tx(1, testchain.Counter))
	require.ErrorIs(t, err, ErrSealed)
	_, _, err = given.Seal()
	require.ErrorIs(t, err, ErrSealed)
}

func TestTypesRefused(t *testing.T) {
	f := newFixture(t)
	block := f.open()
	_, err := block.Apply(types.NewTx(&types.DepositTx{To: &common.Address{}, Value: new(big.Int), Gas: 50_000}))
	require.ErrorIs(t, err, ErrType)
	blob, err := types.SignNewTx(f.key, types.NewCancunSigner(big.NewInt(testchain.ChainID)), &types.BlobTx{ChainID: uint256.NewInt(testchain.ChainID), BlobHashes: []common.Hash{{1}}})
	require.NoError(t, err)
	_, err = block.Apply(blob)
	require.ErrorIs(t, err, ErrType)
}

func TestOpenRefuses(t *testing.T) {
	f := newFixture(t)
	parent := f.ours.CurrentBlock()
	for want, change := range map[string]func(*engine.PayloadAttributes){
		"no gas limit":             func(a *engine.PayloadAttributes) { a.GasLimit = nil },
		"no parent beacon":         func(a *engine.PayloadAttributes) { a.BeaconRoot = nil },
		"no minimum base fee":      func(a *engine.PayloadAttributes) { a.MinBaseFee = nil },
		"no L1 attributes deposit": func(a *engine.PayloadAttributes) { a.Transactions = nil },
		"forced transaction 1":     func(a *engine.PayloadAttributes) { a.Transactions = append(a.Transactions, []byte{1}) },
		"withdrawals":              func(a *engine.PayloadAttributes) { a.Withdrawals = []*types.Withdrawal{{}} },
		"not after the parent's":   func(a *engine.PayloadAttributes) { a.Timestamp = parent.Time },
		"1559":                     func(a *engine.PayloadAttributes) { a.EIP1559Params = []byte{1} },
	} {
		attrs := testchain.Attributes(t, parent)
		change(attrs)
		_, err := f.builder.Open(parent.Hash(), attrs)
		require.ErrorContains(t, err, want)
	}
	_, err := f.builder.Open(common.Hash{1}, testchain.Attributes(t, parent))
	require.ErrorContains(t, err, "unknown")
}

func BenchmarkApply(b *testing.B) {
	key, err := crypto.GenerateKey()
	require.NoError(b, err)
	genesis := testchain.Genesis([]*ecdsa.PrivateKey{key})
	chain := newChain(b, genesis)
	builder := New(chain, nil)
	signer := types.LatestSigner(genesis.Config)
	txs := make([]*types.Transaction, b.N)
	for i := range txs {
		txs[i] = types.MustSignNewTx(key, signer, &types.DynamicFeeTx{ChainID: big.NewInt(testchain.ChainID), Nonce: uint64(i), GasTipCap: common.Big1,
			GasFeeCap: big.NewInt(params.GWei), Gas: params.TxGas, To: &common.Address{1}})
		_, err := types.Sender(signer, txs[i]) // as ingress does
		require.NoError(b, err)
	}
	parent := chain.CurrentBlock()
	attrs := testchain.Attributes(b, parent)
	*attrs.GasLimit = 1 << 50
	block, err := builder.Open(parent.Hash(), attrs)
	require.NoError(b, err)
	b.ResetTimer()
	for _, tx := range txs {
		if _, err := block.Apply(tx); err != nil {
			b.Fatal(err)
		}
	}
}
