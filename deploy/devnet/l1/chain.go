// Package l1 is the devnet's Ethereum: an execution client in process, a loop
// that proposes a block every slot through the Engine API, and a beacon API
// that serves blobs. It stands in for a real L1 on a developer's machine and
// for nothing else: one proposer, no attestations, finality by distance.
//
// Chain, state and blobs are kept on disk, so that a devnet goes on after a
// restart; the time it was stopped becomes one long slot.
package l1

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"time"

	"github.com/ethereum/go-ethereum/cmd/utils"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/eth"
	"github.com/ethereum/go-ethereum/eth/catalyst"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/log"
	"github.com/ethereum/go-ethereum/node"
	"github.com/regalia-network/regalia/internal/port"
)

// Config of the devnet's L1.
type Config struct {
	Dir        string
	ChainID    uint64
	BlockTime  uint64 // seconds
	Addr       string
	RPCPort    int // HTTP and websocket; 0 = any free port
	BeaconPort int // 0 = any free port
	Funded     map[common.Address]*big.Int
}

// Chain is an open L1.
type Chain struct {
	node    *node.Node
	eth     *eth.Ethereum
	engine  *catalyst.ConsensusAPI
	beacon  *beacon
	genesis *core.Genesis
	slot    uint64 // seconds
	log     log.Logger

	reorgs  chan reorg
	ordered []reorg // to be done after the next block; Run's, as the next
	forks   uint64  // how many there were
}

// Open opens or creates the chain below cfg.Dir and serves its RPC and beacon
// API. Blocks come with Run.
func Open(cfg Config, l log.Logger) (*Chain, error) {
	if err := os.MkdirAll(cfg.Dir, 0o755); err != nil {
		return nil, fmt.Errorf("L1 directory: %w", err)
	}
	genesis, err := loadGenesis(cfg.Dir, cfg.ChainID, cfg.Funded)
	if err != nil {
		return nil, err
	}
	c := &Chain{genesis: genesis, slot: cfg.BlockTime, log: l.New("role", "l1"), reorgs: make(chan reorg)}
	if c.beacon, err = listenBeacon(filepath.Join(cfg.Dir, "blobs"), cfg.Addr, cfg.BeaconPort, genesis.Timestamp, cfg.BlockTime); err != nil {
		return nil, err
	}
	if err := c.openNode(cfg, l); err != nil {
		return nil, errors.Join(err, c.Close())
	}
	return c, nil
}

func (c *Chain) openNode(cfg Config, l log.Logger) error {
	// Before the chain is open: op-geth would find an occupied port after it.
	if err := port.Check("l1-rpc-port", cfg.Addr, cfg.RPCPort); err != nil {
		return err
	}
	modules := []string{"eth", "net", "web3", "txpool"}
	var err error
	if c.node, err = node.New(&node.Config{
		Name: "l1", DataDir: cfg.Dir, Logger: l,
		HTTPHost: cfg.Addr, HTTPPort: cfg.RPCPort, HTTPModules: modules, HTTPCors: []string{"*"}, HTTPVirtualHosts: []string{"*"},
		WSHost: cfg.Addr, WSPort: cfg.RPCPort, WSModules: modules, WSOrigins: []string{"*"},
	}); err != nil {
		return fmt.Errorf("L1 node: %w", err)
	}
	e := ethconfig.Defaults
	e.Genesis, e.NetworkId, e.SyncMode = c.genesis, cfg.ChainID, ethconfig.FullSync
	e.StateScheme, e.NoPruning = rawdb.HashScheme, true // each block's state on disk: a SIGKILL takes nothing away
	e.TransactionHistory = 0
	e.DatabaseCache, e.TrieCleanCache, e.SnapshotCache = 64, 32, 32 // MiB
	e.Miner.GasCeil = c.genesis.GasLimit
	e.Miner.GasPrice = big.NewInt(1) // take any tip
	e.Miner.Recommit = time.Duration(cfg.BlockTime) * time.Second / 8
	e.TxPool.Journal = ""
	e.BlobPool.Datadir = filepath.Join(cfg.Dir, "blobpool")
	if c.eth, err = eth.New(c.node, &e); err != nil {
		return fmt.Errorf("L1 chain: %w", err)
	}
	utils.RegisterFilterAPI(c.node, c.eth.APIBackend, &e)
	c.engine = catalyst.NewConsensusAPI(c.eth)
	if err := c.node.Start(); err != nil {
		return fmt.Errorf("start L1: %w", err)
	}
	return nil
}

// RPC is the JSON-RPC URL over HTTP.
func (c *Chain) RPC() string { return c.node.HTTPEndpoint() }

// WS is the JSON-RPC URL over websocket.
func (c *Chain) WS() string { return c.node.WSEndpoint() }

// Beacon is the beacon API URL.
func (c *Chain) Beacon() string { return c.beacon.url() }

// Close stops serving and flushes the database.
func (c *Chain) Close() error {
	err := c.beacon.close()
	if c.node != nil {
		err = errors.Join(err, c.node.Close())
	}
	return err
}

// Run proposes a block per slot until ctx ends.
func (c *Chain) Run(ctx context.Context) error {
	for ctx.Err() == nil {
		if err := c.step(ctx); err != nil && ctx.Err() == nil {
			return fmt.Errorf("L1 block: %w", err)
		}
	}
	return nil
}
