// Package testchain is a small L2 for tests of the packages that build blocks:
// a Jovian genesis with contracts that do one thing each, and the payload
// attributes a driver would send. Nothing but tests imports it.
package testchain

import (
	"context"
	"crypto/ecdsa"
	"math/big"
	"testing"

	opparams "github.com/ethereum-optimism/optimism/op-core/params"
	"github.com/ethereum-optimism/optimism/op-core/predeploys"
	"github.com/ethereum-optimism/optimism/op-node/rollup"
	"github.com/ethereum-optimism/optimism/op-node/rollup/derive"
	opeth "github.com/ethereum-optimism/optimism/op-service/eth"
	"github.com/ethereum/go-ethereum/beacon/engine"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/consensus/misc/eip1559"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/ethereum/go-ethereum/core/vm/program"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
	"github.com/stretchr/testify/require"
)

const (
	ChainID  = 901
	GasLimit = 20_000_000
	daScalar = 40 // a minimal transaction counts 4,000 gas
)

// Contracts that the tests call.
var (
	Counter    = common.HexToAddress("0xc0de01") // adds 1 to the slot in calldata's first word, logs it
	Reverter   = common.HexToAddress("0xc0de02") // writes a slot, logs, then reverts
	Spender    = common.HexToAddress("0xc0de03") // burns all gas it gets
	Forwarder  = common.HexToAddress("0xc0de04") // sends all its balance to the caller
	Destructor = common.HexToAddress("0xc0de05") // self-destructs to the caller
	Factory    = common.HexToAddress("0xc0de06") // CREATE2 with calldata's first word as salt and the rest as creation code; logs the address
	Logger     = common.HexToAddress("0xc0de07") // emits eight logs of 512 bytes with four topics
	Hasher     = common.HexToAddress("0xc0de08") // stores and logs the hash of the block calldata's first word before this one
)

func contracts() map[common.Address][]byte {
	counter := program.New().Push0().Op(vm.CALLDATALOAD, vm.DUP1, vm.SLOAD).Push(1).Op(vm.ADD, vm.DUP1, vm.DUP3, vm.SSTORE).
		Push0().Op(vm.MSTORE).Push(32).Push0().Op(vm.LOG1).Bytes()
	reverter := program.New().Push(7).Push0().Op(vm.CALLDATALOAD, vm.SSTORE).Push0().Push0().Op(vm.LOG0).Push0().Push0().Op(vm.REVERT).Bytes()
	loop := program.New()
	start := loop.Label()
	spender := loop.Op(vm.JUMPDEST).Jump(start).Bytes()
	forwarder := program.New().Push0().Push0().Push0().Push0().Op(vm.SELFBALANCE, vm.CALLER, vm.GAS, vm.CALL).Bytes()
	destructor := program.New().Op(vm.CALLER, vm.SELFDESTRUCT).Bytes()
	factory := program.New().Push(32).Op(vm.CALLDATASIZE, vm.SUB, vm.DUP1).Push(32).Push0().Op(vm.CALLDATACOPY).
		Push0().Op(vm.CALLDATALOAD, vm.SWAP1).Push0().Push0().Op(vm.CREATE2).Push0().Op(vm.MSTORE).Push(32).Push0().Op(vm.LOG0).Bytes()
	logger := program.New()
	for i := range 8 {
		logger.Push(i).Op(vm.CALLER, vm.NUMBER).Push0().Op(vm.CALLDATALOAD).Push(512).Push(i).Op(vm.LOG4)
	}
	hasher := program.New().Push0().Op(vm.CALLDATALOAD, vm.NUMBER, vm.SUB, vm.BLOCKHASH, vm.DUP1).Push0().Op(vm.CALLDATALOAD, vm.SSTORE).
		Push0().Op(vm.MSTORE).Push(32).Push0().Op(vm.LOG0).Bytes()
	return map[common.Address][]byte{Counter: counter, Reverter: reverter, Spender: spender, Forwarder: forwarder, Destructor: destructor,
		Factory: factory, Logger: logger.Bytes(), Hasher: hasher}
}

// Destructing is creation code of a contract that destroys itself at once.
var Destructing = program.New().Op(vm.CALLER, vm.SELFDESTRUCT).Bytes()

// Deploying is calldata for Factory.
func Deploying(salt byte, code []byte) []byte { return append(common.Hash{31: salt}.Bytes(), code...) }

// Creating is creation code of another Counter.
func Creating() []byte { return program.New().ReturnViaCodeCopy(contracts()[Counter]).Bytes() }

// Genesis funds the keys' accounts with 1,000 ETH each.
func Genesis(keys []*ecdsa.PrivateKey) *core.Genesis {
	zero, canyon := uint64(0), uint64(250)
	block0 := new(big.Int)
	minBaseFee := uint64(1000)
	config := &params.ChainConfig{
		ChainID: big.NewInt(ChainID), HomesteadBlock: block0, EIP150Block: block0, EIP155Block: block0, EIP158Block: block0,
		ByzantiumBlock: block0, ConstantinopleBlock: block0, PetersburgBlock: block0, IstanbulBlock: block0, MuirGlacierBlock: block0,
		BerlinBlock: block0, LondonBlock: block0, ArrowGlacierBlock: block0, GrayGlacierBlock: block0, MergeNetsplitBlock: block0,
		TerminalTotalDifficulty: block0, BedrockBlock: block0, ShanghaiTime: &zero, CancunTime: &zero, PragueTime: &zero,
		RegolithTime: &zero, CanyonTime: &zero, EcotoneTime: &zero, FjordTime: &zero, GraniteTime: &zero, HoloceneTime: &zero, IsthmusTime: &zero, JovianTime: &zero,
		Optimism: &params.OptimismConfig{EIP1559Denominator: 50, EIP1559Elasticity: 6, EIP1559DenominatorCanyon: &canyon},
	}
	var scalars, operator common.Hash // as L1Block packs them: every transaction pays L1 and operator fees
	scalars[19], scalars[23] = 200, 100
	operator[31] = 7
	alloc := types.GenesisAlloc{
		params.BeaconRootsAddress:    {Nonce: 1, Code: params.BeaconRootsCode, Balance: new(big.Int)},
		params.HistoryStorageAddress: {Nonce: 1, Code: params.HistoryStorageCode, Balance: new(big.Int)},
		predeploys.L1BlockAddr: {Nonce: 1, Balance: new(big.Int), Storage: map[common.Hash]common.Hash{
			common.BigToHash(big.NewInt(1)): common.BigToHash(big.NewInt(params.GWei)),
			common.BigToHash(big.NewInt(3)): scalars,
			common.BigToHash(big.NewInt(7)): common.BigToHash(big.NewInt(1)),
			common.BigToHash(big.NewInt(8)): operator,
		}},
		// Its storage must not be empty: an empty withdrawals root does not survive the Engine API.
		predeploys.L2ToL1MessagePasserAddr: {Nonce: 1, Balance: new(big.Int), Storage: map[common.Hash]common.Hash{{}: {31: 1}}},
	}
	for addr, code := range contracts() {
		alloc[addr] = types.Account{Nonce: 1, Code: code, Balance: big.NewInt(params.GWei)}
	}
	for _, key := range keys {
		alloc[crypto.PubkeyToAddress(key.PublicKey)] = types.Account{Balance: new(big.Int).Mul(big.NewInt(1000), big.NewInt(params.Ether))}
	}
	return &core.Genesis{
		Config: config, Timestamp: 1_700_000_000, GasLimit: GasLimit, Difficulty: new(big.Int), BaseFee: big.NewInt(1000),
		BlobGasUsed: &zero, ExcessBlobGas: &zero, Alloc: alloc,
		ExtraData: eip1559.EncodeOptimismExtraData(config, 1_700_000_000, 250, 6, &minBaseFee),
	}
}

// Rollup is the rollup config of the chain with that genesis block.
func Rollup(genesis *types.Block) *rollup.Config {
	zero, canyon := uint64(0), uint64(250)
	return &rollup.Config{
		Genesis: rollup.Genesis{
			L1: opeth.BlockID{Number: 10, Hash: common.Hash{1}}, L2: opeth.BlockID{Hash: genesis.Hash()}, L2Time: genesis.Time(),
			SystemConfig: opeth.SystemConfig{GasLimit: GasLimit, DAFootprintGasScalar: daScalar},
		},
		BlockTime: 1, SeqWindowSize: 3600, RegolithTime: &zero, CanyonTime: &zero, DeltaTime: &zero, EcotoneTime: &zero, FjordTime: &zero,
		GraniteTime: &zero, HoloceneTime: &zero, IsthmusTime: &zero, JovianTime: &zero, L2ChainID: big.NewInt(ChainID),
		ChainOpConfig: &opparams.OptimismConfig{EIP1559Denominator: 50, EIP1559Elasticity: 6, EIP1559DenominatorCanyon: &canyon},
	}
}

// Attributes are those of the block after parent, as the driver makes them.
func Attributes(t testing.TB, parent *types.Header) *engine.PayloadAttributes {
	t.Helper()
	zero := uint64(0)
	cfg := Rollup(types.NewBlockWithHeader(&types.Header{}))
	l1 := &types.Header{Number: big.NewInt(10), Time: 1_750_000_000, BaseFee: big.NewInt(params.GWei), Difficulty: new(big.Int), ExcessBlobGas: &zero}
	deposit, err := derive.L1InfoDepositBytes(cfg, params.SepoliaChainConfig, opeth.SystemConfig{DAFootprintGasScalar: daScalar}, parent.Number.Uint64(), opeth.HeaderBlockInfo(l1), parent.Time+1)
	require.NoError(t, err)
	gasLimit, root, minBaseFee := uint64(GasLimit), common.Hash{1}, uint64(1000)
	return &engine.PayloadAttributes{
		Timestamp: parent.Time + 1, Random: common.Hash{2}, SuggestedFeeRecipient: predeploys.SequencerFeeVaultAddr, Withdrawals: []*types.Withdrawal{},
		BeaconRoot: &root, Transactions: [][]byte{deposit}, GasLimit: &gasLimit, EIP1559Params: make([]byte, 8), MinBaseFee: &minBaseFee,
	}
}

// Adopt has op-geth import a block that was built on chain, and makes it the head.
func Adopt(t testing.TB, chain *core.BlockChain, sealed *types.Block) {
	t.Helper()
	_, err := chain.InsertBlockWithoutSetHead(context.Background(), sealed, false)
	require.NoError(t, err)
	_, err = chain.SetCanonical(sealed)
	require.NoError(t, err)
}
