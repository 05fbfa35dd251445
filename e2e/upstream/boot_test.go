// Package upstream proves that what `regalia migrate` makes runs on go-ethereum
// as its authors publish it. It is a module of its own, because the rest of the
// repository replaces go-ethereum by op-geth: nothing is replaced here, and
// nothing of ours is imported. What it tries comes from the built binaries.
package upstream

import (
	"context"
	"encoding/json"
	"math/big"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/beacon/engine"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/eth"
	"github.com/ethereum/go-ethereum/eth/catalyst"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/p2p"
	"github.com/stretchr/testify/require"
)

const blocks = 100

// run runs one of our binaries, named by a variable.
func run(t *testing.T, variable string, args ...string) []byte {
	t.Helper()
	binary := os.Getenv(variable)
	if binary == "" {
		t.Skipf("%s is not set: make test-upstream sets it", variable)
	}
	cmd := exec.Command(binary, args...)
	cmd.Stderr = os.Stderr
	out, err := cmd.Output()
	require.NoError(t, err, "%v: %s", args, out)
	return out
}

// migrated is a directory in which every step from export to genesis was done
// on a generated state.
func migrated(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	source, out := filepath.Join(dir, "source"), filepath.Join(dir, "migration")
	run(t, "REGALIA_STATEGEN", "-chaindata", source, "-accounts", "20000", "-slots", "20000", "-holders", "2000")
	for _, step := range [][]string{
		{"export", "--chaindata", source, "--dir", out},
		{"transform", "--dir", out},
		{"genesis", "--dir", out, "--form", "both"},
		{"verify", "--dir", out},
	} {
		run(t, "REGALIA_BINARY", append([]string{"migrate"}, step...)...)
	}
	return out
}

// chain is an upstream node without peers or ports.
type chain struct {
	t      *testing.T
	eth    *eth.Ethereum
	engine *catalyst.ConsensusAPI
}

// boot starts a node on a data directory. genesis is nil where the directory
// has a chain already.
func boot(t *testing.T, datadir string, genesis *core.Genesis) *chain {
	t.Helper()
	stack, err := node.New(&node.Config{Name: "geth", DataDir: datadir, P2P: p2p.Config{NoDiscovery: true, NoDial: true}})
	require.NoError(t, err)
	config := ethconfig.Defaults
	config.Genesis = genesis
	config.SyncMode = ethconfig.FullSync
	backend, err := eth.New(stack, &config)
	require.NoError(t, err)
	c := &chain{t: t, eth: backend, engine: catalyst.NewConsensusAPI(backend)}
	require.NoError(t, stack.Start())
	t.Cleanup(func() { require.NoError(t, stack.Close()) })
	return c
}

// produce makes a block through the Engine API, as a consensus client does. Its
// withdrawal shows that the block changes the state it was given.
func (c *chain) produce(to common.Address) {
	c.t.Helper()
	ctx := context.Background()
	parent, root := c.eth.BlockChain().CurrentBlock(), common.Hash{1}
	withdrawals := []*types.Withdrawal{{Index: parent.Number.Uint64(), Validator: 1, Address: to, Amount: 1}}
	state := func(hash common.Hash) engine.ForkchoiceStateV1 {
		return engine.ForkchoiceStateV1{HeadBlockHash: hash, SafeBlockHash: hash, FinalizedBlockHash: hash}
	}
	built, err := c.engine.ForkchoiceUpdatedV3(ctx, state(parent.Hash()), &engine.PayloadAttributes{Timestamp: parent.Time + 12, Withdrawals: withdrawals, BeaconRoot: &root})
	require.NoError(c.t, err)
	require.NotNil(c.t, built.PayloadID, "%+v", built.PayloadStatus)
	payload, err := c.engine.GetPayloadV4(*built.PayloadID)
	require.NoError(c.t, err)
	requests := make([]hexutil.Bytes, len(payload.Requests))
	for i := range requests {
		requests[i] = payload.Requests[i]
	}
	status, err := c.engine.NewPayloadV4(ctx, *payload.ExecutionPayload, []common.Hash{}, &root, requests)
	require.NoError(c.t, err)
	require.Equal(c.t, engine.VALID, status.Status)
	head, err := c.engine.ForkchoiceUpdatedV3(ctx, state(payload.ExecutionPayload.BlockHash), nil)
	require.NoError(c.t, err)
	require.Equal(c.t, engine.VALID, head.PayloadStatus.Status)
	require.Equal(c.t, payload.ExecutionPayload.BlockHash, c.eth.BlockChain().CurrentBlock().Hash())
}

// TestUpstream boots the database and the genesis.json and makes 100 blocks on
// each. They are one chain: the same genesis, and block for block the same.
func TestUpstream(t *testing.T) {
	dir := migrated(t)
	var made struct {
		Hash common.Hash `json:"hash"`
	}
	read(t, filepath.Join(dir, "genesis-result.json"), &made)
	genesis := new(core.Genesis)
	read(t, filepath.Join(dir, "genesis.json"), genesis)

	direct := boot(t, filepath.Join(dir, "sovereign"), nil)
	parsed := boot(t, t.TempDir(), genesis)
	require.Equal(t, made.Hash, parsed.eth.BlockChain().Genesis().Hash(), "upstream makes this genesis of the file")
	require.Equal(t, made.Hash, direct.eth.BlockChain().Genesis().Hash(), "and finds it in the database")
	require.Equal(t, rawdb.PathScheme, direct.eth.BlockChain().TrieDB().Scheme())

	compareState(t, genesis, direct)
	fresh := common.Address{0xfe}
	for n := uint64(1); n <= blocks; n++ {
		direct.produce(fresh)
		parsed.produce(fresh)
		require.Equal(t, n, direct.eth.BlockChain().CurrentBlock().Number.Uint64())
		require.Equal(t, parsed.eth.BlockChain().CurrentBlock().Root, direct.eth.BlockChain().CurrentBlock().Root, "block %d", n)
	}
	state, err := direct.eth.BlockChain().State()
	require.NoError(t, err)
	require.Equal(t, new(big.Int).Mul(big.NewInt(blocks), big.NewInt(1e9)), state.GetBalance(fresh).ToBig())
}

// compareState reads every account of the file through the database's state.
func compareState(t *testing.T, genesis *core.Genesis, c *chain) {
	t.Helper()
	state, err := c.eth.BlockChain().State()
	require.NoError(t, err)
	require.Greater(t, len(genesis.Alloc), 20_000)
	for address, account := range genesis.Alloc {
		require.Equal(t, account.Balance.String(), state.GetBalance(address).String())
		require.Equal(t, account.Nonce, state.GetNonce(address))
		require.Equal(t, common.Bytes2Hex(account.Code), common.Bytes2Hex(state.GetCode(address)))
		for key, value := range account.Storage {
			require.Equal(t, value, state.GetState(address, key))
		}
	}
}

func read(t *testing.T, path string, into any) {
	t.Helper()
	data, err := os.ReadFile(path)
	require.NoError(t, err)
	require.NoError(t, json.Unmarshal(data, into))
}

// TestInit_takes_the_database: `geth init` with the genesis.json, run on the
// database, finds its own genesis there and is content.
func TestInit_takes_the_database(t *testing.T) {
	dir := migrated(t)
	genesis := new(core.Genesis)
	read(t, filepath.Join(dir, "genesis.json"), genesis)
	c := boot(t, filepath.Join(dir, "sovereign"), genesis)
	require.Equal(t, genesis.ToBlock().Hash(), c.eth.BlockChain().Genesis().Hash())
	c.produce(common.Address{0xfe})
}
