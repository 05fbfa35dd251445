// Package node runs op-geth inside the sequencer's process: its database, its
// transaction pool and its JSON-RPC. It decides nothing about blocks; whoever
// drives the Engine API does.
//
// The state is kept by op-geth's hash scheme in archive mode: each block's
// state is written with the block, so that the newest ones are not lost with
// the process (the engine front syncs them to disk), and any block's state can
// be exported later. Address and slot preimages are recorded for that too.
package node

import (
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/cmd/utils"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/eth"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/eth/filters"
	"github.com/ethereum/go-ethereum/ethdb/pebble"
	"github.com/ethereum/go-ethereum/log"
	"github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/regalia-network/regalia/internal/port"

	// The debug namespace's tracers register themselves.
	_ "github.com/ethereum/go-ethereum/eth/tracers/js"
	_ "github.com/ethereum/go-ethereum/eth/tracers/native"
)

// PublicModules are the JSON-RPC namespaces anyone may call. Everything else
// (engine, admin, debug, miner) is only on the authenticated port.
var PublicModules = []string{"eth", "net", "web3", "txpool", "optimism", "regalia"}

// Config of an in-process op-geth.
type Config struct {
	DataDir string
	Genesis *core.Genesis

	RPCAddr string // public HTTP and websocket, on one port
	RPCPort int    // 0 = any free port
	CORS    []string
	VHosts  []string

	AuthAddr  string // every namespace, JWT only
	AuthPort  int    // 0 = any free port
	JWTSecret []byte // 32 bytes

	CacheMiB int // memory for the database, the tries and the flat state

	// NoPrefetch leaves out op-geth's guess of what a block will read, which
	// executes it once more beside the import. It is for who has just executed
	// the block.
	NoPrefetch bool

	// SequencerHTTP forwards eth_sendRawTransaction to the leader's RPC; empty on the leader.
	SequencerHTTP string
}

// Node is an op-geth that is open but serves nothing until Start.
type Node struct {
	*node.Node
	Eth     *eth.Ethereum
	Filters *filters.FilterSystem // logs of the chain
	auth    *authServer
	cfg     Config

	started bool
}

// Open opens or creates the database and checks that it belongs to cfg.Genesis.
func Open(cfg Config, l log.Logger) (*Node, error) {
	// op-geth would find an occupied port only after it has opened its database.
	if err := port.Check("rpc-port", cfg.RPCAddr, cfg.RPCPort); err != nil {
		return nil, err
	}
	auth, err := listenAuth(cfg.AuthAddr, cfg.AuthPort)
	if err != nil {
		return nil, err
	}
	stack, err := node.New(&node.Config{
		Name: "regalia", DataDir: cfg.DataDir, Logger: l,
		HTTPHost: cfg.RPCAddr, HTTPPort: cfg.RPCPort, HTTPModules: PublicModules, HTTPCors: cfg.CORS, HTTPVirtualHosts: cfg.VHosts,
		WSHost: cfg.RPCAddr, WSPort: cfg.RPCPort, WSModules: PublicModules, WSOrigins: cfg.CORS,
		HTTPTimeouts: rpc.DefaultHTTPTimeouts, BatchRequestLimit: 1000, BatchResponseMaxSize: 25 << 20,
	})
	if errors.Is(err, node.ErrDatadirUsed) {
		err = fmt.Errorf("data directory %s is in use by another process: stop it or choose another --data-dir", cfg.DataDir)
	}
	if err != nil {
		return nil, errors.Join(err, auth.Close())
	}
	n := &Node{Node: stack, auth: auth, cfg: cfg}
	if err := n.openChain(); err != nil {
		return nil, errors.Join(err, n.Close())
	}
	return n, nil
}

func (n *Node) openChain() error {
	if err := checkGenesis(n.Node, n.cfg.Genesis.ToBlock().Hash()); err != nil {
		return err
	}
	c := ethconfig.Defaults
	c.Genesis = n.cfg.Genesis
	c.NetworkId = n.cfg.Genesis.Config.ChainID.Uint64()
	c.SyncMode = ethconfig.FullSync
	c.StateScheme = rawdb.HashScheme
	c.NoPruning = true
	c.Preimages = true
	c.NoPrefetch = n.cfg.NoPrefetch
	c.RollupSequencerHTTP = n.cfg.SequencerHTTP
	c.RollupDisableTxPoolGossip = true
	c.TransactionHistory = 0 // index every transaction
	c.DatabaseCache = n.cfg.CacheMiB / 2
	c.TrieCleanCache, c.SnapshotCache = n.cfg.CacheMiB/4, n.cfg.CacheMiB/4
	c.Miner.GasPrice = big.NewInt(1) // wei; take any tip
	c.Miner.GasCeil = n.cfg.Genesis.GasLimit
	// The pool is kept over a restart, whoever sent its transactions.
	c.TxPool.NoLocals, c.TxPool.JournalRemote = true, true
	c.TxPool.Rejournal = 5 * time.Second
	c.TxPool.PriceLimit = 1
	var err error
	if n.Eth, err = eth.New(n.Node, &c); err != nil {
		return fmt.Errorf("open chain in %s: %w", n.cfg.DataDir, err)
	}
	n.Filters = utils.RegisterFilterAPI(n.Node, n.Eth.APIBackend, &c)
	return nil
}

// Start opens both RPC ports.
func (n *Node) Start() error {
	if err := n.Node.Start(); err != nil {
		return fmt.Errorf("start op-geth: %w", err)
	}
	n.started = true
	handler, err := n.RPCHandler()
	if err != nil {
		return err
	}
	n.auth.serve(handler, n.cfg.JWTSecret)
	return nil
}

// AuthEndpoint is the URL of the authenticated port.
func (n *Node) AuthEndpoint() string { return n.auth.url() }

// Close stops RPC, then flushes and closes the database.
func (n *Node) Close() error {
	if !n.started && n.Eth != nil {
		// op-geth stops the chain's own goroutines only if it was started, and
		// they must end before the database does.
		n.Eth.TxPool().Close()
		n.Eth.BlockChain().Stop()
	}
	return errors.Join(n.auth.Close(), n.Node.Close())
}

// checkGenesis compares the genesis hash in an existing database, so that a
// directory of another chain is refused by name and before op-geth touches it.
// It opens the key-value store alone, which always has the genesis: the ancient
// one may have an unfinished end after a crash, which op-geth mends, but not when
// it only reads.
func checkGenesis(stack *node.Node, want common.Hash) error {
	path := stack.ResolvePath("chaindata")
	if rawdb.PreexistingDatabase(path) != rawdb.DBPebble {
		return nil
	}
	db, err := pebble.New(path, 16, 16, "", true)
	if err != nil {
		return fmt.Errorf("read %s: %w", path, err)
	}
	defer db.Close()
	if got := rawdb.ReadCanonicalHash(rawdb.NewDatabase(db), 0); got != want && got != (common.Hash{}) {
		return fmt.Errorf("data directory %s holds another chain: its L2 genesis is %s, the configured one is %s; choose another --data-dir or the files of that chain", stack.DataDir(), got, want)
	}
	return nil
}
