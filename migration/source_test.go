package migration

import (
	"context"
	"crypto/ecdsa"
	"encoding/hex"
	"math/big"
	"math/rand"
	"net/http/httptest"
	"os"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/beacon/engine"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/consensus/misc/eip1559"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/eth"
	"github.com/ethereum/go-ethereum/eth/catalyst"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/p2p"
	"github.com/ethereum/go-ethereum/params"
	"github.com/stretchr/testify/require"

	"github.com/regalia-network/regalia/bindings"
	"github.com/regalia-network/regalia/migration/genesis"
)

const sourceChainID = 901

// source is an L2 node as our own ones are set up: op-geth with the hash
// scheme, archive, preimages recorded, the debug namespace behind a JWT.
type source struct {
	t      *testing.T
	eth    *eth.Ethereum
	engine *catalyst.ConsensusAPI
	public *httptest.Server
	auth   *httptest.Server
	secret string // file
	key    *ecdsa.PrivateKey
}

// slotZero returns the value of storage slot 0: a view to probe.
var slotZero = common.FromHex("5f545f5260205ff3")

// storeCaller writes the call's first word to the slot of the caller.
var storeCaller = common.FromHex("5f35335500")

var (
	probed = common.HexToAddress("0x0000000000000000000000000000000000c0ffee")
	wallet = common.HexToAddress("0x00000000000000000000000000000000000a11ce")
	store  = common.HexToAddress("0x000000000000000000000000000000000000beef")

	delegated   = common.HexToAddress("0x0000000000000000000000000000000000007702") // by EIP-7702
	onlyStorage = common.HexToAddress("0x0000000000000000000000000000000000005707") // no balance, nonce or code
	largest     = common.HexToAddress("0x000000000000000000000000000000000000b165") // 3,000 slots
)

func startSource(t *testing.T, genesis *core.Genesis, key *ecdsa.PrivateKey) *source {
	t.Helper()
	stack, err := node.New(&node.Config{Name: "l2", P2P: p2p.Config{NoDiscovery: true, NoDial: true}})
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, stack.Close()) })
	config := ethconfig.Defaults
	config.Genesis = genesis
	config.NetworkId = genesis.Config.ChainID.Uint64()
	config.SyncMode = ethconfig.FullSync
	config.StateScheme = rawdb.HashScheme
	config.NoPruning = true
	config.Preimages = true
	config.SnapshotCache = 0
	backend, err := eth.New(stack, &config)
	require.NoError(t, err)
	require.NoError(t, stack.Start())

	secret := common.HexToHash("0x5ec7e7")
	s := &source{t: t, eth: backend, engine: catalyst.NewConsensusAPI(backend), key: key, secret: filepath.Join(t.TempDir(), "jwt.hex")}
	require.NoError(t, os.WriteFile(s.secret, []byte("0x"+hex.EncodeToString(secret[:])+"\n"), 0o600))
	handler, err := stack.RPCHandler()
	require.NoError(t, err)
	s.public = httptest.NewServer(node.NewHTTPHandlerStack(handler, nil, []string{"*"}, nil))
	t.Cleanup(s.public.Close)
	s.auth = httptest.NewServer(node.NewHTTPHandlerStack(handler, nil, []string{"*"}, secret[:]))
	t.Cleanup(s.auth.Close)
	return s
}

// block makes one block of transactions from the source's key and makes it
// head, and final if asked.
func (s *source) block(final bool, txs ...types.TxData) *types.Header {
	s.t.Helper()
	ctx := context.Background()
	chain := s.eth.BlockChain()
	parent := chain.CurrentBlock()
	var encoded [][]byte
	for _, data := range txs {
		tx, err := types.MustSignNewTx(s.key, types.LatestSigner(chain.Config()), data).MarshalBinary()
		require.NoError(s.t, err)
		encoded = append(encoded, tx)
	}
	root, gasLimit := common.Hash{1}, parent.GasLimit
	built, err := s.engine.ForkchoiceUpdatedV3(ctx, engine.ForkchoiceStateV1{HeadBlockHash: parent.Hash()}, &engine.PayloadAttributes{
		Timestamp: parent.Time + 2, Withdrawals: []*types.Withdrawal{}, BeaconRoot: &root,
		Transactions: encoded, NoTxPool: true, GasLimit: &gasLimit, EIP1559Params: make([]byte, 8),
	})
	require.NoError(s.t, err)
	require.NotNil(s.t, built.PayloadID)
	payload, err := s.engine.GetPayloadV4(*built.PayloadID)
	require.NoError(s.t, err)
	require.Len(s.t, payload.ExecutionPayload.Transactions, len(txs))
	status, err := s.engine.NewPayloadV4(ctx, *payload.ExecutionPayload, []common.Hash{}, &root, []hexutil.Bytes{})
	require.NoError(s.t, err)
	require.Equal(s.t, engine.VALID, status.Status)
	hash := payload.ExecutionPayload.BlockHash
	update := engine.ForkchoiceStateV1{HeadBlockHash: hash, SafeBlockHash: hash}
	if final {
		update.FinalizedBlockHash = hash
	}
	_, err = s.engine.ForkchoiceUpdatedV3(ctx, update, nil)
	require.NoError(s.t, err)
	require.Equal(s.t, hash, chain.CurrentBlock().Hash())
	return chain.CurrentBlock()
}

// transfer is a transaction of the key with the given nonce.
func transfer(nonce uint64, to common.Address, value int64, data []byte) types.TxData {
	return &types.DynamicFeeTx{
		ChainID: big.NewInt(sourceChainID), Nonce: nonce, To: &to, Value: big.NewInt(value), Data: data,
		Gas: 200_000, GasTipCap: big.NewInt(params.GWei), GasFeeCap: big.NewInt(100 * params.GWei),
	}
}

// losePreimage makes the node forget the preimage of a hashed key.
func (s *source) losePreimage(key []byte) common.Hash {
	s.t.Helper()
	hash := crypto.Keccak256Hash(key)
	require.NotNil(s.t, rawdb.ReadPreimage(s.eth.ChainDb(), hash), "the node should have had this preimage")
	require.NoError(s.t, s.eth.ChainDb().Delete(append(append([]byte{}, rawdb.PreimagePrefix...), hash[:]...)))
	return hash
}

// sourceGenesis is a rollup's genesis at Isthmus, with the odd accounts a state
// can have and several hundred others. Like an OP Stack L2 it has the contracts
// of EIP-4788 and EIP-2935 and lacks those of EIP-7002 and EIP-7251.
func sourceGenesis(t *testing.T, seed int64) (*core.Genesis, *ecdsa.PrivateKey) {
	t.Helper()
	random := rand.New(rand.NewSource(seed))
	key, err := crypto.ToECDSA(crypto.Keccak256([]byte("source")))
	require.NoError(t, err)
	alloc := types.GenesisAlloc{
		crypto.PubkeyToAddress(key.PublicKey): {Balance: big.NewInt(params.Ether)},
		wallet:                                {Balance: big.NewInt(123_456_789), Nonce: 7},
		probed:                                {Balance: new(big.Int), Code: slotZero, Storage: map[common.Hash]common.Hash{{}: {31: 42}}},
		store:                                 {Balance: new(big.Int), Code: storeCaller, Nonce: 1},
		params.BeaconRootsAddress:             {Balance: new(big.Int), Nonce: 1, Code: params.BeaconRootsCode},
		params.HistoryStorageAddress:          {Balance: new(big.Int), Nonce: 1, Code: params.HistoryStorageCode},
		params.OptimismL2ToL1MessagePasser:    {Balance: new(big.Int), Storage: map[common.Hash]common.Hash{{}: {1}}},
		delegated:                             {Balance: big.NewInt(1), Nonce: 3, Code: types.AddressToDelegation(probed)},
		onlyStorage:                           {Balance: new(big.Int), Storage: map[common.Hash]common.Hash{{1}: {2}}},
		common.HexToAddress("0x0777"):         {Balance: new(big.Int), Nonce: 1 << 63},
		common.HexToAddress("0x0000"):         {Balance: new(big.Int)},
		common.HexToAddress("0xb16b"):         {Balance: new(big.Int).Lsh(common.Big1, 200)},
		bindings.ModelRegistryAddr:            {Balance: new(big.Int), Nonce: 1, Code: slotZero, Storage: map[common.Hash]common.Hash{{}: {31: 9}}},
	}
	large := types.Account{Balance: new(big.Int), Nonce: 1, Code: []byte{0xfe}, Storage: make(map[common.Hash]common.Hash)}
	for range 3000 {
		large.Storage[common.Hash(randomBytes(random, 32))] = common.Hash(randomBytes(random, 32))
	}
	alloc[largest] = large
	for range 700 {
		alloc[common.Address(randomBytes(random, 20))] = randomAccount(random)
	}
	return &core.Genesis{
		Config: rollupConfig(), GasLimit: 30_000_000, Difficulty: common.Big0, Timestamp: 1_700_000_000, Alloc: alloc,
		ExtraData: eip1559.EncodeHoloceneExtraData(250, 6), BaseFee: big.NewInt(params.GWei),
	}, key
}

func rollupConfig() *params.ChainConfig {
	config := genesis.ChainConfig(sourceChainID)
	zero, canyon := new(uint64), uint64(250)
	config.BedrockBlock, config.BlobScheduleConfig = common.Big0, nil
	config.RegolithTime, config.CanyonTime, config.EcotoneTime, config.FjordTime = zero, zero, zero, zero
	config.GraniteTime, config.HoloceneTime, config.IsthmusTime = zero, zero, zero
	config.Optimism = &params.OptimismConfig{EIP1559Elasticity: 6, EIP1559Denominator: 50, EIP1559DenominatorCanyon: &canyon}
	return config
}

func randomAccount(random *rand.Rand) types.Account {
	account := types.Account{Balance: new(big.Int).SetBytes(randomBytes(random, random.Intn(12))), Nonce: uint64(random.Intn(3))}
	if random.Intn(3) == 0 {
		account.Code = randomBytes(random, 1+random.Intn(60))
	}
	if random.Intn(8) == 0 { // few distinct codes, shared by many accounts
		account.Code = slotZero
	}
	if random.Intn(3) == 0 {
		account.Storage = make(map[common.Hash]common.Hash)
		for range 1 + random.Intn(20) {
			// Small keys and values as well as long ones.
			key := common.BytesToHash(randomBytes(random, 1+random.Intn(32)))
			account.Storage[key] = common.BytesToHash(append(randomBytes(random, random.Intn(31)), 1))
		}
	}
	return account
}

func randomBytes(random *rand.Rand, n int) []byte {
	out := make([]byte, n)
	random.Read(out)
	return out
}
