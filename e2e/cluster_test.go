package e2e

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"net/http"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/regalia-network/regalia/e2e/harness"
	"github.com/regalia-network/regalia/sequencer/journal/redis/redistest"
	"github.com/stretchr/testify/require"
)

// cluster is three sequencers on one Redis, a replica that the batcher reads,
// and users who send without pause.
type cluster struct {
	*network
	names []string
	port  map[string]int
	auth  map[string]int
}

// newCluster starts the network with sequencers; redis is the URL they get.
func newCluster(t *testing.T, redis string, flags ...string) *cluster {
	c := &cluster{network: newNetwork(t), names: []string{"s0", "s1", "s2"}, port: make(map[string]int), auth: make(map[string]int)}
	for _, name := range append(c.names, "replica") {
		c.port[name], c.auth[name], c.opsPort[name] = c.freePort(), c.freePort(), c.freePort()
		role := "standby"
		if name == "replica" {
			role, c.port[name], c.auth[name] = "replica", c.rpcPort, c.authPort
		}
		c.extra[name] = append([]string{"--role", role, "--data-dir", c.path(name), "--rpc-port", fmt.Sprint(c.port[name]), "--auth-port", fmt.Sprint(c.auth[name]),
			"--journal", "redis", "--redis", redis, "--node-name", name}, flags...)
	}
	return c
}

// launch starts a sequencer or the replica: the flags of a leader, and those of
// the cluster in place of some.
func (c *cluster) launch(name string) {
	_, args := c.args("sequencer")
	args = args[:slices.Index(args, "--ops-port")]
	args = slices.Concat(args, []string{"--ops-port", fmt.Sprint(c.opsPort[name])}, c.extra[name])
	p, err := harness.Start(name, c.dir, binary(c.t), nil, args...)
	require.NoError(c.t, err)
	c.role[name] = p
}

func (c *cluster) url(name string) string { return fmt.Sprintf("http://127.0.0.1:%d", c.port[name]) }

type leadership struct {
	Role   string
	Epoch  hexutil.Uint64
	Leader string
	Ready  bool
	Reason string
}

// leadership is what a node says of itself, or nil if it does not answer.
func (c *cluster) leadership(ctx context.Context, name string) *leadership {
	ctx, cancel := context.WithTimeout(ctx, time.Second)
	defer cancel()
	client, err := rpc.DialContext(ctx, c.url(name))
	if err != nil {
		return nil
	}
	defer client.Close()
	l := new(leadership)
	if err := client.CallContext(ctx, l, "regalia_leadership"); err != nil {
		return nil
	}
	return l
}

// leader is who leads.
func (c *cluster) leader(ctx context.Context) (name string) {
	c.t.Helper()
	c.await(ctx, "a leader", func(ctx context.Context) bool {
		for _, name = range c.names {
			if l := c.leadership(ctx, name); l != nil && l.Role == "leader" {
				return true
			}
		}
		return false
	})
	return name
}

// settled waits until one leads, all others could, and the replica follows.
func (c *cluster) settled(ctx context.Context) {
	c.t.Helper()
	c.await(ctx, "all nodes ready", func(ctx context.Context) bool {
		for _, name := range append(c.names, "replica") {
			if l := c.leadership(ctx, name); l == nil || !l.Ready {
				return false
			}
		}
		return true
	})
}

// up starts all and waits until they are ready.
func (c *cluster) up(ctx context.Context) {
	for _, name := range append(c.names, "replica") {
		c.launch(name)
	}
	c.leader(ctx)
	c.settled(ctx)
	c.start("batcher")
}

// ack is a durable receipt as a user got it.
type ack struct {
	hash        common.Hash
	block       uint64
	index       uint64
	sent, given time.Time
}

// underWay is how many transactions of a user may be without a receipt, below
// what a leader lets wait behind a nonce.
const underWay = 40

// traffic is users who send at a fixed rate, each transaction to another node,
// and again until they have a receipt.
type traffic struct {
	mu   sync.Mutex
	acks []ack
	errs []error
}

func (c *cluster) traffic(ctx context.Context, users int, every time.Duration) (t *traffic, stop func()) {
	t = new(traffic)
	sending, cancel := context.WithCancel(ctx)
	var wait sync.WaitGroup
	var clients []*rpc.Client
	transport := http.DefaultTransport.(*http.Transport).Clone()
	transport.MaxIdleConnsPerHost = users * underWay
	for _, name := range c.names {
		client, err := rpc.DialOptions(ctx, c.url(name), rpc.WithHTTPClient(&http.Client{Transport: transport}))
		require.NoError(c.t, err)
		clients = append(clients, client)
	}
	for user := range users {
		account := c.l2Account(ctx, user)
		nonce, err := c.l2.PendingNonceAt(ctx, account.Address)
		require.NoError(c.t, err)
		wait.Add(1)
		go func() {
			defer wait.Done()
			ticker := time.NewTicker(every)
			defer ticker.Stop()
			room := make(chan struct{}, underWay)
			for n := 0; ; n++ {
				select {
				case <-sending.Done():
					return
				case room <- struct{}{}:
				}
				select {
				case <-sending.Done():
					return
				case <-ticker.C:
				}
				tx := types.MustSignNewTx(account.Key, types.LatestSignerForChainID(big.NewInt(901)), &types.DynamicFeeTx{
					ChainID: big.NewInt(901), Nonce: nonce + uint64(n), GasTipCap: big.NewInt(1), GasFeeCap: big.NewInt(params.GWei), Gas: params.TxGas, To: &common.Address{0xbe, 0xef},
				})
				wait.Add(1)
				go func() {
					defer wait.Done()
					t.send(ctx, clients, user+n, tx)
					<-room
				}()
			}
		}()
	}
	return t, func() { cancel(); wait.Wait() }
}

func (t *traffic) send(ctx context.Context, clients []*rpc.Client, at int, tx *types.Transaction) {
	raw, _ := tx.MarshalBinary()
	sent, last := time.Now(), error(nil)
	for try := 0; ctx.Err() == nil; try++ {
		var receipt struct {
			BlockNumber, TransactionIndex hexutil.Uint64
		}
		call, cancel := context.WithTimeout(ctx, 3*time.Second)
		err := clients[(at+try)%len(clients)].CallContext(call, &receipt, "eth_sendRawTransactionSync", hexutil.Bytes(raw))
		cancel()
		if err == nil {
			t.mu.Lock()
			defer t.mu.Unlock()
			t.acks = append(t.acks, ack{tx.Hash(), uint64(receipt.BlockNumber), uint64(receipt.TransactionIndex), sent, time.Now()})
			return
		}
		last = err
		select {
		case <-time.After(50 * time.Millisecond):
		case <-ctx.Done():
		}
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	t.errs = append(t.errs, fmt.Errorf("transaction %s has no receipt: %w", tx.Hash(), errors.Join(last, ctx.Err())))
}

// after is the first receipt of a transaction that was sent after a time.
func (t *traffic) after(since time.Time) (first time.Time) {
	t.mu.Lock()
	defer t.mu.Unlock()
	for _, a := range t.acks {
		if a.sent.After(since) && (first.IsZero() || a.given.Before(first)) {
			first = a.given
		}
	}
	return first
}

// requireKept checks that every receipt that was given out stands on every
// node: the same transaction at the same place.
func (c *cluster) requireKept(ctx context.Context, t *traffic) {
	c.t.Helper()
	require.Empty(c.t, t.errs)
	last := uint64(0)
	for _, a := range t.acks {
		last = max(last, a.block)
	}
	for _, name := range c.names {
		client, err := ethclient.Dial(c.url(name))
		require.NoError(c.t, err)
		c.await(ctx, name+" at the last block", func(ctx context.Context) bool {
			head, err := client.BlockNumber(ctx)
			return err == nil && head > last
		})
		blocks := make(map[uint64]types.Transactions)
		lost, moved := 0, 0
		for _, a := range t.acks {
			if blocks[a.block] == nil {
				block, err := client.BlockByNumber(ctx, new(big.Int).SetUint64(a.block))
				require.NoError(c.t, err)
				blocks[a.block] = block.Transactions()
			}
			switch txs := blocks[a.block]; {
			case a.index < uint64(len(txs)) && txs[a.index].Hash() == a.hash:
			case slices.ContainsFunc(txs, func(tx *types.Transaction) bool { return tx.Hash() == a.hash }):
				moved++
			default:
				lost++
			}
		}
		require.Zero(c.t, lost, "of %d receipts, on %s", len(t.acks), name)
		require.Zero(c.t, moved, "of %d receipts, on %s", len(t.acks), name)
		client.Close()
	}
}

// requireOneChain has a verifier derive the chain from L1 alone, and compares.
func (c *cluster) requireOneChain(ctx context.Context) {
	c.t.Helper()
	head := header(ctx, c.t, c.url(c.leader(ctx)), nil)
	c.start("verifier")
	verifier := c.verifierRPC()
	defer verifier.Close()
	c.await(ctx, fmt.Sprintf("the verifier at block %d", head.Number), func(ctx context.Context) bool {
		number, err := verifier.BlockNumber(ctx)
		return err == nil && number >= head.Number.Uint64()
	})
	for _, url := range []string{fmt.Sprintf("http://127.0.0.1:%d", c.verPort), c.url("s0"), c.url("s1"), c.url("s2"), c.url("replica")} {
		require.Equal(c.t, head.Hash(), header(ctx, c.t, url, head.Number).Hash(), "block %d of %s", head.Number, url)
	}
}

// requireFenced reads the journal: no record was appended in an epoch below one
// before it.
func (c *cluster) requireFenced(s *redistest.Server) {
	c.t.Helper()
	epochs, err := s.Epochs("regalia:{901}:records")
	require.NoError(c.t, err)
	require.NotEmpty(c.t, epochs)
	require.True(c.t, slices.IsSorted(epochs), "epochs of the journal's records: %v", slices.Compact(epochs))
}

// TestHandoff gives the lead away by hand, again and again: no receipt is lost
// and no block is late by more than a moment.
func TestHandoff(t *testing.T) {
	ctx := testContext(t)
	redis := redistest.Start(t)
	c := newCluster(t, redis.URL())
	c.up(ctx)
	sent, stop := c.traffic(ctx, 2, 40*time.Millisecond)
	for range 3 {
		c.settled(ctx)
		name := c.leader(ctx)
		out, err := c.command(nil, "sequencer", "handoff", "--auth-rpc", fmt.Sprintf("http://127.0.0.1:%d", c.auth[name]), "--jwt-secret", c.path("jwt.hex")).CombinedOutput()
		require.NoError(t, err, "%s", out)
		require.NotEqual(t, name, c.leader(ctx))
	}
	c.settled(ctx)
	out, err := c.command(nil, "sequencer", "handoff", "--auth-rpc", fmt.Sprintf("http://127.0.0.1:%d", c.authPort), "--jwt-secret", c.path("jwt.hex")).CombinedOutput()
	require.Error(t, err)
	require.Contains(t, string(out), "does not lead")
	stop()
	c.requireKept(ctx, sent)
	c.requireFenced(redis)
	c.requireNoGap(ctx)
	c.requireOneChain(ctx)
}
