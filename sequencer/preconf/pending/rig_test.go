package pending

import (
	"context"
	"encoding/json"
	"errors"
	"log/slog"
	"math/big"
	"math/rand"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/beacon/engine"
	"github.com/ethereum/go-ethereum/cmd/utils"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/eth"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/eth/filters"
	"github.com/ethereum/go-ethereum/log"
	"github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/regalia-network/regalia/sequencer/builder"
	front "github.com/regalia-network/regalia/sequencer/engine"
	"github.com/regalia-network/regalia/sequencer/preconf"
	"github.com/regalia-network/regalia/sequencer/testchain"
	"github.com/stretchr/testify/require"
)

// heldLog makes events durable when the test says so.
type heldLog struct {
	mu      sync.Mutex
	waiting []func()
	held    bool
}

func (l *heldLog) Append(_ preconf.Event, done func()) {
	l.mu.Lock()
	held := l.held
	if held {
		l.waiting = append(l.waiting, done)
	}
	l.mu.Unlock()
	if !held {
		done()
	}
}

func (l *heldLog) hold() {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.held = true
}

func (l *heldLog) release() {
	l.mu.Lock()
	waiting := l.waiting
	l.waiting, l.held = nil, false
	l.mu.Unlock()
	for _, done := range waiting {
		done()
	}
}

// rig is a real op-geth behind the engine front, driven as the driver does, and
// its RPC.
type rig struct {
	t     testing.TB
	eth   *eth.Ethereum
	front *front.Front
	hub   *preconf.Hub
	log   *heldLog
	rpc   *rpc.Client
	reads *source
	stock *rpc.Client // op-geth's own methods, that do not know the open block
	mix   *testchain.Mix
	block *builder.Block // the open one
	id    engine.PayloadID
	attrs *engine.PayloadAttributes
	head  *types.Header // the newest block, which op-geth may not have stored yet
}

func newRig(t testing.TB, change ...func(*core.Genesis)) *rig {
	held := new(heldLog)
	r := newRigOn(t, held, change...)
	r.log = held
	return r
}

func newRigOn(t testing.TB, durable preconf.Log, change ...func(*core.Genesis)) *rig {
	r := &rig{t: t, mix: testchain.NewMix(t, rand.New(rand.NewSource(*seed)), 16)}
	stack, err := node.New(&node.Config{})
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, stack.Close()) })
	c := ethconfig.Defaults
	c.Genesis, c.NetworkId, c.SyncMode = testchain.Genesis(r.mix.Keys), testchain.ChainID, ethconfig.FullSync
	c.StateScheme, c.NoPruning = rawdb.HashScheme, true
	for _, f := range change {
		f(c.Genesis)
	}
	c.Miner.GasPrice = common.Big1
	r.eth, err = eth.New(stack, &c)
	require.NoError(t, err)
	logs := utils.RegisterFilterAPI(stack, r.eth.APIBackend, &c)
	r.hub = preconf.NewHub(durable)
	r.stock = stock(t, r.eth, logs)
	apis, err := APIs(r.eth, logs, r.hub, nothing{})
	require.NoError(t, err)
	r.reads = apis[len(apis)-1].Service.(*methods).source
	stack.RegisterAPIs(apis)
	r.front = front.NewFront(r.eth, front.Options{Own: true, OnOpen: func(b *builder.Block) { r.block = b }, Sink: r.hub}, prometheus.NewRegistry(), log.NewLogger(slog.DiscardHandler))
	t.Cleanup(r.front.Close)
	require.NoError(t, stack.Start())
	r.rpc = stack.Attach()
	t.Cleanup(r.rpc.Close)
	return r
}

// open opens a block on the head.
func (r *rig) open() {
	r.t.Helper()
	if r.head == nil {
		r.head = r.eth.BlockChain().CurrentBlock()
	}
	r.attrs = testchain.Attributes(r.t, r.head)
	res, err := r.front.ForkchoiceUpdatedV3(context.Background(), engine.ForkchoiceStateV1{HeadBlockHash: r.head.Hash()}, r.attrs)
	require.NoError(r.t, err)
	require.NotNil(r.t, res.PayloadID)
	r.id = *res.PayloadID
}

// seal finishes the block without making it the head.
func (r *rig) seal() common.Hash {
	r.t.Helper()
	env, err := r.front.GetPayloadV4(r.id)
	require.NoError(r.t, err)
	status, err := r.front.NewPayloadV4(context.Background(), *env.ExecutionPayload, []common.Hash{}, r.attrs.BeaconRoot, []hexutil.Bytes{})
	require.NoError(r.t, err)
	require.Equal(r.t, engine.VALID, status.Status)
	block, err := engine.ExecutableDataToBlockNoHash(*env.ExecutionPayload, []common.Hash{}, r.attrs.BeaconRoot, [][]byte{}, r.eth.BlockChain().Config())
	require.NoError(r.t, err)
	r.head = block.Header()
	require.Equal(r.t, env.ExecutionPayload.BlockHash, r.head.Hash())
	return r.head.Hash()
}

func (r *rig) adopt(block common.Hash) {
	r.t.Helper()
	res, err := r.front.ForkchoiceUpdatedV3(context.Background(), engine.ForkchoiceStateV1{HeadBlockHash: block}, nil)
	require.NoError(r.t, err)
	require.Equal(r.t, engine.VALID, res.PayloadStatus.Status)
}

// fill applies n random transactions and returns those that were included.
func (r *rig) fill(n int) (included []*types.Transaction) {
	r.t.Helper()
	for range n {
		_, from, tx := r.mix.Next(r.t)
		if _, err := r.block.Apply(tx); err != nil {
			continue
		}
		r.mix.Nonces[from]++
		if tx.Type() == types.SetCodeTxType {
			for i := range r.mix.Keys {
				r.mix.Nonces[i] = uint64(r.quantity("eth_getTransactionCount", r.mix.Address(i), "pending"))
			}
		}
		included = append(included, tx)
	}
	return included
}

// count calls the counter's slot from an account.
func (r *rig) count(from int, slot uint64) *types.Transaction {
	r.t.Helper()
	tx := types.MustSignNewTx(r.mix.Keys[from], types.LatestSigner(r.eth.BlockChain().Config()), &types.DynamicFeeTx{
		ChainID: big.NewInt(testchain.ChainID), Nonce: r.mix.Nonces[from], GasTipCap: common.Big1, GasFeeCap: big.NewInt(params.GWei),
		Gas: 100_000, To: &testchain.Counter, Data: common.BigToHash(new(big.Int).SetUint64(slot)).Bytes(),
	})
	_, err := r.block.Apply(tx)
	require.NoError(r.t, err)
	r.mix.Nonces[from]++
	return tx
}

func (r *rig) raw(method string, args ...any) (json.RawMessage, error) {
	return r.ask(r.rpc, method, args...)
}

func (r *rig) ask(c *rpc.Client, method string, args ...any) (json.RawMessage, error) {
	var answer json.RawMessage
	err := c.CallContext(context.Background(), &answer, method, args...)
	return answer, err
}

func (r *rig) quantity(method string, args ...any) hexutil.Uint64 {
	r.t.Helper()
	var n hexutil.Uint64
	require.NoError(r.t, r.rpc.CallContext(context.Background(), &n, method, args...))
	return n
}

// word reads a storage slot.
func (r *rig) word(a common.Address, slot uint64, at string) uint64 {
	r.t.Helper()
	var word hexutil.Bytes
	require.NoError(r.t, r.rpc.CallContext(context.Background(), &word, "eth_getStorageAt", a, hexutil.EncodeUint64(slot), at))
	return new(big.Int).SetBytes(word).Uint64()
}

// waiting is how many reads wait for durability.
func (r *rig) waiting() int64 { return r.reads.waiting.Load() }

var errTest = errors.New("given up by the test")

// adoptOpGeths has op-geth build the next block.
func (r *rig) adoptOpGeths() {
	r.t.Helper()
	r.front.Settle()
	head := r.eth.BlockChain().CurrentBlock()
	attrs := testchain.Attributes(r.t, head)
	attrs.NoTxPool = true
	res, err := r.front.ForkchoiceUpdatedV3(context.Background(), engine.ForkchoiceStateV1{HeadBlockHash: head.Hash()}, attrs)
	require.NoError(r.t, err)
	r.id, r.attrs = *res.PayloadID, attrs
	r.adopt(r.seal())
}

// nothing waits.
type nothing struct{}

func (nothing) NextNonce(context.Context, common.Address) (uint64, bool)    { return 0, false }
func (nothing) Transaction(context.Context, common.Hash) *types.Transaction { return nil }

// stock serves op-geth's own methods.
func stock(t testing.TB, e *eth.Ethereum, logs *filters.FilterSystem) *rpc.Client {
	server := rpc.NewServer()
	for _, api := range append(e.APIs(), rpc.API{Namespace: "eth", Service: filters.NewFilterAPI(logs)}) {
		require.NoError(t, server.RegisterName(api.Namespace, api.Service))
	}
	c := rpc.DialInProc(server)
	t.Cleanup(func() {
		c.Close()
		server.Stop()
	})
	return c
}
