package main

import (
	"bytes"
	"context"
	"crypto/ecdsa"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/big"
	"math/rand/v2"
	"net/http"
	"slices"
	"sort"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
	"github.com/regalia-network/regalia/e2e/bench/stack"
)

// Codes of answers that a sender acts on.
const (
	codeNonceGap = 6
	retryAfter   = 20 * time.Millisecond
)

// How long a node may take to give a receipt, and a sender waits for any answer.
const (
	receiptTimeout = 2 * time.Second
	answerTimeout  = 3 * time.Second
)

// acked is a durable receipt that a sender was given.
type acked struct {
	hash      common.Hash
	receipt   receipt
	asked, at time.Time // the call that it answered
}

// receipt is what must not change of one.
type receipt struct {
	TransactionHash   common.Hash     `json:"transactionHash"`
	BlockNumber       hexutil.Uint64  `json:"blockNumber"`
	TransactionIndex  hexutil.Uint64  `json:"transactionIndex"`
	Status            hexutil.Uint64  `json:"status"`
	GasUsed           hexutil.Uint64  `json:"gasUsed"`
	CumulativeGasUsed hexutil.Uint64  `json:"cumulativeGasUsed"`
	EffectiveGasPrice *hexutil.Big    `json:"effectiveGasPrice"`
	LogsBloom         hexutil.Bytes   `json:"logsBloom"`
	Logs              []loggedContent `json:"logs"`
}

type loggedContent struct {
	Address  common.Address `json:"address"`
	Topics   []common.Hash  `json:"topics"`
	Data     hexutil.Bytes  `json:"data"`
	LogIndex hexutil.Uint64 `json:"logIndex"`
}

// same says whether two receipts are of the same execution at the same place.
func (r receipt) same(other receipt) bool {
	a, errA := json.Marshal(r)
	b, errB := json.Marshal(other)
	return errA == nil && errB == nil && bytes.Equal(a, b)
}

// crowd are accounts that send without pause, each its next transaction once
// the last has a durable receipt. All call one contract that counts, so a
// receipt tells the order of them all.
type crowd struct {
	urls    []string      // of nodes that take transactions
	pace    time.Duration // between two transactions of one account
	senders []*sender
	parker  *sender // sends a transaction ahead of its nonce now and then
	client  *http.Client

	mu      sync.Mutex // guards all below
	acks    []acked
	refused error // the last answer that was none
	waiters []chan struct{}
}

type sender struct {
	key  *ecdsa.PrivateKey
	sent []*types.Transaction // by nonce
	next int                  // the first without a receipt
}

// newCrowd makes n accounts.
func newCrowd(n int, pace time.Duration) (*crowd, error) {
	c := &crowd{pace: pace, client: &http.Client{Timeout: answerTimeout}}
	for range n + 1 {
		key, err := crypto.GenerateKey()
		if err != nil {
			return nil, err
		}
		c.senders = append(c.senders, &sender{key: key})
	}
	c.parker, c.senders = c.senders[n], c.senders[:n]
	return c, nil
}

// counterAddress adds one to a slot per call and logs what it is then.
var counterAddress = common.HexToAddress("0xc0de01")

// counterCode is SLOAD(0) + 1, stored and logged.
var counterCode = common.FromHex("5f54600101805f555f5260205fa000")

// alloc are the accounts and the contract.
func (c *crowd) alloc() types.GenesisAlloc {
	alloc := types.GenesisAlloc{counterAddress: {Nonce: 1, Code: counterCode, Balance: new(big.Int)}}
	for _, s := range append(c.senders[:len(c.senders):len(c.senders)], c.parker) {
		alloc[crypto.PubkeyToAddress(s.key.PublicKey)] = types.Account{Balance: new(big.Int).Mul(big.NewInt(1000), big.NewInt(params.Ether))}
	}
	return alloc
}

// run sends until ctx ends.
func (c *crowd) run(ctx context.Context) {
	var all sync.WaitGroup
	for _, s := range c.senders {
		all.Go(func() { c.follow(ctx, s) })
	}
	all.Wait()
}

// follow sends the transactions of one account, each until it has its receipt.
func (c *crowd) follow(ctx context.Context, s *sender) {
	pace, retry := time.NewTicker(c.pace), time.NewTicker(retryAfter)
	defer pace.Stop()
	defer retry.Stop()
	for ctx.Err() == nil {
		if s.next == len(s.sent) {
			s.sent = append(s.sent, c.tx(s, uint64(len(s.sent))))
		}
		tx := s.sent[s.next]
		asked := time.Now()
		got, err := c.send(ctx, tx)
		var refusal *refusal
		switch {
		case err == nil:
			s.next++
			c.note(tx.Hash(), *got, asked)
			<-pace.C
		case errors.As(err, &refusal) && refusal.Code == codeNonceGap && int(refusal.expected()) < s.next:
			s.next = int(refusal.expected()) // what was taken back is sent again
		default:
			c.blame(err)
			<-retry.C
		}
	}
}

func (c *crowd) tx(s *sender, nonce uint64) *types.Transaction {
	return types.MustSignNewTx(s.key, types.LatestSignerForChainID(big.NewInt(stack.L2ChainID)), &types.DynamicFeeTx{
		ChainID: big.NewInt(stack.L2ChainID), Nonce: nonce, GasTipCap: common.Big1, GasFeeCap: big.NewInt(params.GWei), Gas: 60_000, To: &counterAddress,
	})
}

// note keeps an acknowledgement that has just come.
func (c *crowd) note(hash common.Hash, r receipt, asked time.Time) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.acks = append(c.acks, acked{hash, r, asked, time.Now()}) // in the order of time
	for _, w := range c.waiters {
		close(w)
	}
	c.waiters = nil
}

func (c *crowd) blame(err error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.refused = err
}

// count is how many acknowledgements there are.
func (c *crowd) count() int {
	c.mu.Lock()
	defer c.mu.Unlock()
	return len(c.acks)
}

// taken are all acknowledgements so far.
func (c *crowd) taken() []acked {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.acks[:len(c.acks):len(c.acks)]
}

func (c *crowd) lastRefusal() error {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.refused
}

// nextAck waits for the next acknowledgement.
func (c *crowd) nextAck(ctx context.Context, within time.Duration) (acked, error) {
	return c.await(ctx, within, c.count(), func(acked) bool { return true })
}

// ackAfter waits for the first acknowledgement that answers a call made after an
// instant, and returns when it came.
func (c *crowd) ackAfter(ctx context.Context, instant time.Time, within time.Duration) (time.Time, error) {
	acks := c.taken()
	from := sort.Search(len(acks), func(i int) bool { return acks[i].at.After(instant) })
	a, err := c.await(ctx, within, from, func(a acked) bool { return a.asked.After(instant) })
	return a.at, err
}

// await waits for an acknowledgement that is wanted, from a position on.
func (c *crowd) await(ctx context.Context, within time.Duration, from int, wanted func(acked) bool) (acked, error) {
	ctx, cancel := context.WithTimeout(ctx, within)
	defer cancel()
	for {
		c.mu.Lock()
		acks, came := c.acks[from:], make(chan struct{})
		c.waiters = append(c.waiters, came)
		c.mu.Unlock()
		if i := slices.IndexFunc(acks, wanted); i >= 0 {
			return acks[i], nil
		}
		from += len(acks)
		select {
		case <-came:
		case <-ctx.Done():
			return acked{}, fmt.Errorf("no durable receipt within %s: %w (last answer: %v)", within, ctx.Err(), c.lastRefusal())
		}
	}
}

// refusal is an error of the node.
type refusal struct {
	Code    int             `json:"code"`
	Message string          `json:"message"`
	Data    json.RawMessage `json:"data"`
}

func (r *refusal) Error() string { return fmt.Sprintf("%s (code %d)", r.Message, r.Code) }

// expected is the nonce that a gap error asks for.
func (r *refusal) expected() uint64 {
	var n hexutil.Uint64
	if json.Unmarshal(r.Data, &n) != nil {
		return 1 << 62
	}
	return uint64(n)
}

// any is one of the nodes. Who has no answer asks another, sooner or later.
func (c *crowd) any() string { return c.urls[rand.IntN(len(c.urls))] }

// send asks a node for the durable receipt.
func (c *crowd) send(ctx context.Context, tx *types.Transaction) (*receipt, error) {
	raw, err := tx.MarshalBinary()
	if err != nil {
		return nil, err
	}
	var got receipt
	if err := c.call(ctx, c.any(), &got, "eth_sendRawTransactionSync", hexutil.Encode(raw), receiptTimeout.Milliseconds()); err != nil {
		return nil, err
	}
	if got.TransactionHash != tx.Hash() {
		return nil, fmt.Errorf("receipt of %s for transaction %s", got.TransactionHash, tx.Hash())
	}
	return &got, nil
}

// call is one JSON-RPC call over HTTP.
func (c *crowd) call(ctx context.Context, url string, result any, method string, args ...any) error {
	body, err := json.Marshal(map[string]any{"jsonrpc": "2.0", "id": 1, "method": method, "params": args})
	if err != nil {
		return err
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, url, bytes.NewReader(body))
	if err != nil {
		return err
	}
	req.Header.Set("Content-Type", "application/json")
	res, err := c.client.Do(req)
	if err != nil {
		return err
	}
	defer res.Body.Close()
	text, err := io.ReadAll(res.Body)
	if err != nil {
		return err
	}
	var reply struct {
		Result json.RawMessage `json:"result"`
		Error  *refusal        `json:"error"`
	}
	if err := json.Unmarshal(text, &reply); err != nil {
		return fmt.Errorf("%s: answer %.80q: %w", method, text, err)
	}
	if reply.Error != nil {
		return reply.Error
	}
	if string(reply.Result) == "null" {
		return fmt.Errorf("%s: null", method)
	}
	return json.Unmarshal(reply.Result, result)
}
