package builder

import (
	"crypto/ecdsa"
	"encoding/json"
	"errors"
	"flag"
	"math/big"
	"math/rand"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/trie"
	"github.com/holiman/uint256"
	"github.com/regalia-network/regalia/sequencer/testchain"
	"github.com/stretchr/testify/require"
)

var (
	seed  = flag.Int64("seed", time.Now().UnixNano(), "seed of random transaction mixes")
	total = flag.Int("transactions", 100_000, "how many transactions the differential test tries")
)

// mix makes random transactions, valid and not, from a few accounts.
type mix struct {
	rng    *rand.Rand
	keys   []*ecdsa.PrivateKey
	nonces []uint64 // next valid nonce by account, as far as the block accepted
	signer types.Signer
}

func (m *mix) address(i int) common.Address { return crypto.PubkeyToAddress(m.keys[i].PublicKey) }

func (m *mix) slot() []byte { return common.BigToHash(big.NewInt(int64(m.rng.Intn(50)))).Bytes() }

// data is a transaction's body but for its nonce, and what it is called.
func (m *mix) data(from int) (string, types.TxData) {
	chainID, fee, tip := big.NewInt(testchain.ChainID), big.NewInt(params.GWei), big.NewInt(int64(m.rng.Intn(1000)+1))
	to := m.address(m.rng.Intn(len(m.keys)))
	dynamic := func(to *common.Address, gas uint64, value int64, data []byte) types.TxData {
		return &types.DynamicFeeTx{ChainID: chainID, GasTipCap: tip, GasFeeCap: fee, Gas: gas, To: to, Value: big.NewInt(value), Data: data}
	}
	precompile := common.BytesToAddress([]byte{byte(m.rng.Intn(0x12) + 1)})
	fresh := common.BigToAddress(big.NewInt(m.rng.Int63()))
	noise := make([]byte, m.rng.Intn(300))
	m.rng.Read(noise)
	switch m.rng.Intn(18) {
	case 0:
		return "counter", dynamic(&testchain.Counter, 100_000, 0, m.slot())
	case 1:
		return "revert", dynamic(&testchain.Reverter, 100_000, 0, m.slot())
	case 2:
		return "out of gas in a call", dynamic(&testchain.Spender, 50_000, 0, nil)
	case 3:
		return "drain a contract", dynamic(&testchain.Forwarder, 100_000, 0, nil)
	case 4:
		return "self-destruct", dynamic(&testchain.Destructor, 100_000, 1, nil)
	case 5:
		return "create", dynamic(nil, 300_000, 0, testchain.Creating())
	case 6:
		return "create and self-destruct", dynamic(nil, 200_000, 5, testchain.Destructing)
	case 7:
		return "precompile", dynamic(&precompile, 200_000, 0, noise)
	case 8:
		return "new account", dynamic(&fresh, params.TxGas, 1, nil)
	case 9:
		return "access list", &types.AccessListTx{ChainID: chainID, GasPrice: fee, Gas: 120_000, To: &testchain.Counter, Data: m.slot(),
			AccessList: types.AccessList{{Address: testchain.Counter, StorageKeys: []common.Hash{common.BytesToHash(m.slot())}}}}
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
		return "more gas than a block", dynamic(&to, testchain.GasLimit+1, 0, nil)
	case 16: // nearly all of the sender's ETH: later transactions of it run dry
		if m.rng.Intn(40) == 0 {
			value := new(big.Int).Mul(big.NewInt(999), big.NewInt(params.Ether))
			return "drain the sender", &types.DynamicFeeTx{ChainID: chainID, GasTipCap: tip, GasFeeCap: fee, Gas: params.TxGas, To: &to, Value: value}
		}
	}
	return "transfer", dynamic(&to, params.TxGas, 1, nil)
}

// setCode delegates another account's code (EIP-7702); some authorisations are
// for a wrong nonce and have no effect.
func (m *mix) setCode(from int) types.TxData {
	authority := m.rng.Intn(len(m.keys))
	nonce := m.nonces[authority]
	if authority == from {
		nonce++
	}
	auth, err := types.SignSetCode(m.keys[authority], types.SetCodeAuthorization{ChainID: *uint256.NewInt(testchain.ChainID), Address: testchain.Counter, Nonce: nonce + uint64(m.rng.Intn(2))})
	if err != nil {
		panic(err)
	}
	return &types.SetCodeTx{ChainID: uint256.NewInt(testchain.ChainID), GasTipCap: uint256.NewInt(1), GasFeeCap: uint256.NewInt(params.GWei), Gas: 150_000,
		To: m.address(authority), Data: m.slot(), AuthList: []types.SetCodeAuthorization{auth}}
}

func (m *mix) next(t *testing.T) (string, int, *types.Transaction) {
	from := m.rng.Intn(len(m.keys))
	name, data := m.data(from)
	nonce := m.nonces[from]
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
	tx, err := types.SignNewTx(m.keys[from], m.signer, data)
	require.NoError(t, err)
	return name, from, tx
}

// TestDifferential builds blocks of random transactions and has op-geth import
// each: every block must be valid, and what was acknowledged when a transaction
// was executed must be what op-geth computes, byte for byte.
func TestDifferential(t *testing.T) {
	t.Logf("seed %d", *seed)
	rng := rand.New(rand.NewSource(*seed))
	keys := make([]*ecdsa.PrivateKey, 24)
	for i := range keys {
		key, err := crypto.GenerateKey()
		require.NoError(t, err)
		keys[i] = key
	}
	genesis := testchain.Genesis(keys)
	ours, stock := newChain(t, genesis), newChain(t, genesis)
	m := &mix{rng: rng, keys: keys, nonces: make([]uint64, len(keys)), signer: types.LatestSigner(genesis.Config)}
	b := New(ours, nil)
	outcomes := map[string]int{}
	blocks, included, tried := 0, 0, 0
	for tried < *total {
		parent := ours.CurrentBlock()
		block, err := b.Open(parent.Hash(), testchain.Attributes(t, parent))
		require.NoError(t, err)
		acknowledged := []string{""} // the deposit's is not given out
		for range 1 + rng.Intn(400) {
			name, from, tx := m.next(t)
			tried++
			receipt, err := block.Apply(tx)
			if err != nil {
				outcomes[name+": "+reason(err)]++
				continue
			}
			outcomes[name+": included"]++
			acknowledged = append(acknowledged, shown(t, receipt))
			m.nonces[from]++
			if tx.Type() == types.SetCodeTxType { // the authority's nonce moves too
				for i := range keys {
					m.nonces[i] = block.state.GetNonce(m.address(i))
				}
			}
		}
		sealed, receipts, err := block.Seal()
		require.NoError(t, err)
		_, err = block.Apply(sealed.Transactions()[0])
		require.Error(t, err)
		computed := importStock(t, stock, sealed)
		require.Len(t, computed, len(acknowledged))
		for i, want := range acknowledged[1:] {
			require.Equal(t, want, shown(t, computed[i+1]), "receipt %d of block %d", i+1, sealed.NumberU64())
		}
		require.Equal(t, types.DeriveSha(receipts, trie.NewStackTrie(nil)), sealed.ReceiptHash())
		adopt(t, ours, sealed)
		blocks, included = blocks+1, included+len(acknowledged)-1
	}
	t.Logf("%d transactions tried, %d included in %d blocks, 0 blocks refused", tried, included, blocks)
	for _, must := range []string{"counter: included", "set code: included", "create and self-destruct: included", "self-destruct: included", "precompile: included",
		"nonce too high: nonce too high", "nonce too low: nonce too low", "balance too low: insufficient funds", "more gas than a block: full"} {
		require.NotZero(t, outcomes[must], "the mix never had %q; it had %v", must, outcomes)
	}
}

// shown is a receipt as it is acknowledged: everything but what sealing adds.
func shown(t *testing.T, r *types.Receipt) string {
	copied := *r
	copied.BlockHash = common.Hash{}
	copied.Logs = make([]*types.Log, len(r.Logs))
	for i, l := range r.Logs {
		entry := *l
		entry.BlockHash, entry.BlockTimestamp = common.Hash{}, 0
		copied.Logs[i] = &entry
	}
	// Derived from the L1 attributes when a block is read back.
	copied.L1GasPrice, copied.L1GasUsed, copied.L1Fee, copied.L1BlobBaseFee, copied.L1BaseFeeScalar, copied.L1BlobBaseFeeScalar = nil, nil, nil, nil, nil, nil
	copied.OperatorFeeScalar, copied.OperatorFeeConstant, copied.DAFootprintGasScalar = nil, nil, nil
	copied.BlobGasUsed, copied.BlobGasPrice, copied.EffectiveGasPrice = 0, nil, nil
	text, err := json.Marshal(&copied)
	require.NoError(t, err)
	return string(text)
}

func reason(err error) string {
	for name, kind := range map[string]error{"full": ErrFull, "nonce too low": core.ErrNonceTooLow, "nonce too high": core.ErrNonceTooHigh, "insufficient funds": core.ErrInsufficientFunds} {
		if errors.Is(err, kind) {
			return name
		}
	}
	return err.Error()
}
