// Package status answers an operator's first question in one screen: how far the
// chain is, what was posted last and at what price, and for how long the roles'
// accounts have money. It only reads, from L1 and from any number of L2 nodes,
// and keeps nothing: rates come from the newest L1 blocks.
package status

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum-optimism/optimism/op-node/rollup"
	"github.com/ethereum-optimism/optimism/op-service/eth"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/regalia-network/regalia/internal/redact"
)

// Report is what `regalia status --json` prints. A part that could not be read
// is null, and Problems says why.
type Report struct {
	Time     time.Time `json:"time"`
	L1Chain  uint64    `json:"l1ChainId"`
	L2Chain  uint64    `json:"l2ChainId"`
	Nodes    []Node    `json:"nodes"`
	Leader   *Leader   `json:"leader"` // null also if there is one sequencer only
	Heads    []Head    `json:"heads"`
	Batch    *Batch    `json:"lastBatch"`
	Output   *Output   `json:"lastOutput"`
	Accounts []Account `json:"accounts"`
	Lanes    []Lane    `json:"lanes"`
	Problems []string  `json:"problems"`
}

// Node is one L2 node.
type Node struct {
	Name      string `json:"name"`
	Role      string `json:"role"`
	Ready     bool   `json:"ready"`
	Reason    string `json:"reason,omitempty"` // why not
	Unsafe    uint64 `json:"unsafe"`
	Safe      uint64 `json:"safe"`
	Finalized uint64 `json:"finalized"`
}

// Leader is who has the lease that several sequencers share, as the node says
// that knows of the highest epoch.
type Leader struct {
	Name  string         `json:"name"`
	URL   string         `json:"url"`
	Epoch hexutil.Uint64 `json:"epoch"`
}

// Head is the newest block of a kind and how old it is.
type Head struct {
	Name   string  `json:"name"`
	Number uint64  `json:"number"`
	Age    float64 `json:"ageSeconds"`
}

// Batch is the batcher's newest transaction.
type Batch struct {
	Transaction common.Hash  `json:"transaction"`
	Block       uint64       `json:"l1Block"`
	Age         float64      `json:"ageSeconds"`
	Blobs       int          `json:"blobs"`
	Bytes       int          `json:"bytes"` // of calldata, or that the blobs hold room for
	Cost        *hexutil.Big `json:"costWei"`
}

// Output is the newest dispute game.
type Output struct {
	Game  common.Address `json:"game"`
	Block uint64         `json:"l2Block"`
	Age   float64        `json:"ageSeconds"`
	State string         `json:"state"`
}

// Account is a role's on L1.
type Account struct {
	Role    string         `json:"role"`
	Address common.Address `json:"address"`
	Balance *hexutil.Big   `json:"balanceWei"`
	// Days is how long the balance lasts at the rate of the newest blocks;
	// null if nothing was spent there, or money came in.
	Days *float64 `json:"daysLeft"`
}

// Lane is a lane of the leader's.
type Lane struct {
	Name    string         `json:"lane"`
	Share   uint           `json:"sharePercent"`
	Waiting int            `json:"waiting"`
	GasUsed hexutil.Uint64 `json:"gasUsed"`
	Latency float64        `json:"latencyMs"`
}

// collector reads one report.
type collector struct {
	report *Report
	l1     *ethclient.Client
	nodes  []*rpc.Client
	window uint64 // L1 blocks that rates come from
	system common.Address
	games  common.Address
	chain  rollup.Config
	head   *types.Header // L1's
	now    time.Time
}

// Collect asks every node. It fails only if nothing can be said at all.
func Collect(ctx context.Context, cfg Config) (*Report, error) {
	c := &collector{report: &Report{Time: time.Now().UTC().Truncate(time.Second)}, window: cfg.Window, now: time.Now()}
	urls := append(redact.URLs{cfg.L1RPC}, cfg.L2RPC.Value()...)
	where, err := cfg.contracts()
	if err != nil {
		return nil, err
	}
	c.system, c.games = where.SystemConfig, where.Games
	for _, url := range cfg.L2RPC.Value() {
		client, err := rpc.DialContext(ctx, url)
		if err != nil {
			return nil, urls.Error(fmt.Errorf("dial L2 node: %w", err))
		}
		defer client.Close()
		c.nodes = append(c.nodes, client)
	}
	if c.l1, err = ethclient.DialContext(ctx, cfg.L1RPC); err != nil {
		return nil, urls.Error(fmt.Errorf("dial L1: %w", err))
	}
	defer c.l1.Close()

	part := func(what string, read func(context.Context) error) bool {
		if err := read(ctx); err != nil {
			c.report.Problems = append(c.report.Problems, urls.Text(fmt.Sprintf("%s: %v", what, err)))
			return false
		}
		return true
	}
	for i, url := range cfg.L2RPC.Value() {
		part("node "+redact.URL(url), func(ctx context.Context) error { return c.node(ctx, redact.URL(url), c.nodes[i]) })
	}
	part("leader", c.leader)
	onL1 := part("L1", c.l1Head)
	onL2 := part("L2 heads", c.heads)
	part("lanes", c.lanes)
	if onL1 && onL2 {
		part("last batch", c.batch)
	}
	if onL1 {
		part("last output", c.output)
	}
	if !onL1 && !onL2 {
		return nil, fmt.Errorf("nothing answers: %s", c.report.Problems)
	}
	return c.report, nil
}

func (c *collector) age(unix uint64) float64 {
	return max(0, c.now.Sub(time.Unix(int64(unix), 0)).Seconds())
}

// node asks one node what it is. A node of another make has no role to tell.
func (c *collector) node(ctx context.Context, name string, client *rpc.Client) error {
	n := Node{Name: name}
	defer func() { c.report.Nodes = append(c.report.Nodes, n) }()
	type block struct{ Number hexutil.Uint64 }
	var status struct {
		Role                    string
		Unsafe, Safe, Finalized *block
		Ready                   bool
		Reason                  string
	}
	if err := client.CallContext(ctx, &status, "regalia_syncStatus"); err != nil {
		n.Role, n.Reason = "?", err.Error()
		return err
	}
	number := func(b *block) uint64 {
		if b == nil {
			return 0
		}
		return uint64(b.Number)
	}
	n.Role, n.Ready, n.Reason = status.Role, status.Ready, status.Reason
	n.Unsafe, n.Safe, n.Finalized = number(status.Unsafe), number(status.Safe), number(status.Finalized)
	return nil
}

// methodNotFound is JSON-RPC's code: the node has no such method.
const methodNotFound = -32601

// leader asks the nodes that are several sequencers' who leads.
func (c *collector) leader(ctx context.Context) error {
	var newest *Leader
	var failed error
	for _, n := range c.nodes {
		var answer struct {
			Epoch     hexutil.Uint64
			Leader    string
			LeaderURL string
		}
		err := n.CallContext(ctx, &answer, "regalia_leadership")
		if coded := rpc.Error(nil); errors.As(err, &coded) && coded.ErrorCode() == methodNotFound {
			continue // it is alone
		}
		if err != nil {
			failed = errors.Join(failed, err)
		} else if newest == nil || answer.Epoch > newest.Epoch {
			newest = &Leader{answer.Leader, answer.LeaderURL, answer.Epoch}
		}
	}
	if newest == nil {
		return failed
	}
	if newest.Name == "" {
		return fmt.Errorf("nobody has the lease since epoch %d", newest.Epoch)
	}
	c.report.Leader = newest
	return nil
}

// first asks the nodes in their order until one answers.
func (c *collector) first(ctx context.Context, result any, method string) error {
	all := errors.New("no node answers " + method)
	for _, n := range c.nodes {
		err := n.CallContext(ctx, result, method)
		if err == nil {
			return nil
		}
		all = errors.Join(all, err)
	}
	return all
}

func (c *collector) l1Head(ctx context.Context) (err error) {
	if c.head, err = c.l1.HeaderByNumber(ctx, nil); err != nil {
		return err
	}
	c.report.Heads = append(c.report.Heads, Head{"L1", c.head.Number.Uint64(), c.age(c.head.Time)})
	id, err := c.l1.ChainID(ctx)
	if err != nil {
		return err
	}
	c.report.L1Chain = id.Uint64()
	return nil
}

func (c *collector) heads(ctx context.Context) error {
	if err := c.first(ctx, &c.chain, "optimism_rollupConfig"); err != nil {
		return err
	}
	c.report.L2Chain = c.chain.L2ChainID.Uint64()
	var s eth.SyncStatus
	if err := c.first(ctx, &s, "optimism_syncStatus"); err != nil {
		return err
	}
	add := func(name string, number, at uint64) {
		c.report.Heads = append(c.report.Heads, Head{name, number, c.age(at)})
	}
	add("L1 derived from", s.CurrentL1.Number, s.CurrentL1.Time)
	add("L2 unsafe", s.UnsafeL2.Number, s.UnsafeL2.Time)
	add("L2 safe", s.SafeL2.Number, s.SafeL2.Time)
	add("L2 finalized", s.FinalizedL2.Number, s.FinalizedL2.Time)
	return nil
}

// lanes are those of the first node that builds blocks.
func (c *collector) lanes(ctx context.Context) error {
	var answer struct{ Lanes []Lane }
	if err := c.first(ctx, &answer, "regalia_lanes"); err != nil {
		for _, n := range c.report.Nodes {
			if n.Role == "leader" {
				return err
			}
		}
		return nil // nobody here builds blocks
	}
	c.report.Lanes = answer.Lanes
	return nil
}

// batch finds the batcher's account and its newest transaction: the block in
// which its nonce changed last, if that is within the window.
func (c *collector) batch(ctx context.Context) error {
	var answer []byte
	answer, err := c.call(ctx, c.system, "batcherHash()")
	if err != nil {
		return err
	}
	batcher := common.BytesToAddress(answer)
	if err := c.account(ctx, "batcher", batcher); err != nil {
		return err
	}
	head := c.head.Number.Uint64()
	low := head - min(head, c.window)
	newest, err := c.l1.NonceAt(ctx, batcher, c.head.Number)
	if err != nil {
		return err
	}
	before, err := c.l1.NonceAt(ctx, batcher, new(big.Int).SetUint64(low))
	if err != nil {
		return err
	}
	if newest == before {
		return fmt.Errorf("none in the newest %d L1 blocks", head-low)
	}
	for high := head; ; {
		if low+1 == high {
			return c.batchIn(ctx, high, batcher, newest-1)
		}
		middle := (low + high) / 2
		nonce, err := c.l1.NonceAt(ctx, batcher, new(big.Int).SetUint64(middle))
		if err != nil {
			return err
		}
		if nonce == newest {
			high = middle
		} else {
			low = middle
		}
	}
}

func (c *collector) batchIn(ctx context.Context, number uint64, batcher common.Address, nonce uint64) error {
	block, err := c.l1.BlockByNumber(ctx, new(big.Int).SetUint64(number))
	if err != nil {
		return err
	}
	signer := types.LatestSignerForChainID(new(big.Int).SetUint64(c.report.L1Chain))
	for _, tx := range block.Transactions() {
		if from, err := types.Sender(signer, tx); err != nil || from != batcher || tx.Nonce() != nonce {
			continue
		}
		receipt, err := c.l1.TransactionReceipt(ctx, tx.Hash())
		if err != nil {
			return err
		}
		cost := new(big.Int).Mul(receipt.EffectiveGasPrice, new(big.Int).SetUint64(receipt.GasUsed))
		if receipt.BlobGasPrice != nil {
			cost.Add(cost, new(big.Int).Mul(receipt.BlobGasPrice, new(big.Int).SetUint64(receipt.BlobGasUsed)))
		}
		blobs := len(tx.BlobHashes())
		c.report.Batch = &Batch{
			Transaction: tx.Hash(), Block: number, Age: c.age(block.Time()), Blobs: blobs,
			Bytes: len(tx.Data()) + blobs*eth.MaxBlobDataSize, Cost: (*hexutil.Big)(cost),
		}
		return nil
	}
	return fmt.Errorf("L1 block %d has no transaction %d of %s", number, nonce, batcher)
}

// states are a game's, as the contract numbers them.
var states = [...]string{"in progress", "refuted", "upheld"}

// output is the newest game, and the accounts that play in it.
func (c *collector) output(ctx context.Context) error {
	count, err := c.call(ctx, c.games, "gameCount()")
	if err != nil {
		return err
	}
	n := new(big.Int).SetBytes(count)
	if n.Sign() == 0 {
		return errors.New("none has been proposed")
	}
	game, err := c.call(ctx, c.games, "gameAtIndex(uint256)", common.BigToHash(n.Sub(n, common.Big1)))
	if err != nil {
		return err
	}
	if len(game) != 96 {
		return fmt.Errorf("%s is no DisputeGameFactory: gameAtIndex answers %d bytes", c.games, len(game))
	}
	o := &Output{Game: common.BytesToAddress(game[64:]), Age: c.age(new(big.Int).SetBytes(game[32:64]).Uint64())}
	number, err := c.call(ctx, o.Game, "l2SequenceNumber()")
	if err != nil {
		return err
	}
	o.Block = new(big.Int).SetBytes(number).Uint64()
	state, err := c.call(ctx, o.Game, "status()")
	if err != nil {
		return err
	}
	o.State = "unknown"
	if i := new(big.Int).SetBytes(state); i.IsUint64() && i.Uint64() < uint64(len(states)) {
		o.State = states[i.Uint64()]
	}
	c.report.Output = o
	for _, role := range []string{"proposer", "challenger"} {
		address, err := c.call(ctx, o.Game, role+"()")
		if err != nil {
			continue // not a permissioned game: anyone may play
		}
		if err := c.account(ctx, role, common.BytesToAddress(address)); err != nil {
			return err
		}
	}
	return nil
}
