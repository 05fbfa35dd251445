// Package sovereign boots the sovereign chain from a genesis.json in this
// process, produces blocks on it through the Engine API, and compares its
// genesis state with the export it was made from.
//
// The node is go-ethereum without any rollup configuration: what it does is
// what an upstream node does with the same file. It has no peers, and opens a
// port, on loopback only, just when asked to serve. It is a rehearsal: there
// is no consensus client and no validator behind it.
package sovereign

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/eth"
	"github.com/ethereum/go-ethereum/eth/catalyst"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/eth/filters"
	"github.com/ethereum/go-ethereum/log"
	"github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/p2p"
	"github.com/ethereum/go-ethereum/rpc"
)

// Config says what to boot.
type Config struct {
	GenesisFile string
	DataDir     string
	HTTP        bool // serve eth, net and web3 on a free loopback port
}

// Chain is a running node. Close it.
type Chain struct {
	node   *node.Node
	eth    *eth.Ethereum
	engine *catalyst.ConsensusAPI
	client *rpc.Client
}

// Boot reads the genesis file from disk and starts the chain. go-ethereum logs
// to its default logger.
func Boot(cfg Config) (*Chain, error) {
	genesis, err := readGenesis(cfg.GenesisFile)
	if err != nil {
		return nil, err
	}
	key, err := crypto.GenerateKey()
	if err != nil {
		return nil, fmt.Errorf("make node key: %w", err)
	}
	nodeConfig := &node.Config{
		Name:    "sovereign",
		DataDir: cfg.DataDir,
		Logger:  log.Root(),
		// The key is given so that none is written to the data directory.
		P2P: p2p.Config{PrivateKey: key, NoDiscovery: true, NoDial: true},
	}
	if cfg.HTTP {
		nodeConfig.HTTPHost = "127.0.0.1"
		nodeConfig.HTTPModules = []string{"eth", "net", "web3"}
		nodeConfig.HTTPVirtualHosts = []string{"localhost"}
	}
	stack, err := node.New(nodeConfig)
	if err != nil {
		return nil, fmt.Errorf("open data directory %s: %w", cfg.DataDir, err)
	}
	chain, err := start(stack, genesis)
	if err != nil {
		return nil, errors.Join(err, stack.Close())
	}
	return chain, nil
}

func start(stack *node.Node, genesis *core.Genesis) (*Chain, error) {
	config := ethConfig(genesis)
	backend, err := eth.New(stack, config)
	if err != nil {
		return nil, fmt.Errorf("open sovereign chain: %w", err)
	}
	system := filters.NewFilterSystem(backend.APIBackend, filters.Config{LogCacheSize: config.FilterLogCacheSize})
	stack.RegisterAPIs([]rpc.API{{Namespace: "eth", Service: filters.NewFilterAPI(system)}})
	// Its watchdog goroutine, which complains when no consensus client is
	// heard for long, has no stop: it ends with the process.
	engine := catalyst.NewConsensusAPI(backend)
	if err := stack.Start(); err != nil {
		return nil, fmt.Errorf("start sovereign chain: %w", err)
	}
	return &Chain{node: stack, eth: backend, engine: engine, client: stack.Attach()}, nil
}

// ethConfig keeps every state and every preimage, as our L2 nodes do: the
// genesis state is compared after blocks were built on it.
func ethConfig(genesis *core.Genesis) *ethconfig.Config {
	config := ethconfig.Defaults
	config.Genesis = genesis
	config.NetworkId = genesis.Config.ChainID.Uint64()
	config.SyncMode = ethconfig.FullSync
	config.StateScheme = rawdb.HashScheme
	config.NoPruning = true
	config.Preimages = true
	config.SnapshotCache = 0
	config.TrieCleanCache = 32
	config.TrieDirtyCache = 32
	config.DatabaseCache = 64
	config.LogNoHistory = true
	config.Miner.GasCeil = genesis.GasLimit
	config.Miner.GasPrice = common.Big1 // take transactions of any tip
	return &config
}

func readGenesis(path string) (*core.Genesis, error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("read genesis: %w", err)
	}
	defer file.Close()
	genesis := new(core.Genesis)
	if err := json.NewDecoder(file).Decode(genesis); err != nil {
		return nil, fmt.Errorf("read genesis %s: %w", path, err)
	}
	if genesis.Config == nil || genesis.Config.ChainID == nil || !genesis.Config.ChainID.IsUint64() {
		return nil, fmt.Errorf("read genesis %s: config.chainId is missing or above 64 bits", path)
	}
	if genesis.Config.IsOptimism() {
		return nil, fmt.Errorf("read genesis %s: config has an optimism section: this is a rollup's genesis", path)
	}
	return genesis, nil
}

// Genesis is the header of block 0.
func (c *Chain) Genesis() *types.Header { return c.eth.BlockChain().Genesis().Header() }

// Client is an in-process RPC client.
func (c *Chain) Client() *rpc.Client { return c.client }

// URL is the HTTP RPC's address, or empty if Config.HTTP was not set.
func (c *Chain) URL() string {
	if c.node.Config().HTTPHost == "" {
		return ""
	}
	return c.node.HTTPEndpoint()
}

// Close stops the node and releases its data directory.
func (c *Chain) Close() error {
	c.client.Close()
	if err := c.node.Close(); err != nil {
		return fmt.Errorf("stop sovereign chain: %w", err)
	}
	return nil
}
