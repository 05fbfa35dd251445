package e2e

import (
	"bytes"
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"strings"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"
)

// falseL1 is an L1 RPC that passes questions on, and lies as it is told to.
type falseL1 struct {
	t      *testing.T
	honest string
	*httptest.Server

	mu  sync.Mutex // guards lie
	lie lie
}

// question is a JSON-RPC request.
type question struct {
	Version string          `json:"jsonrpc"`
	ID      json.RawMessage `json:"id"`
	Method  string          `json:"method"`
	Params  []any           `json:"params"`
}

// lie gives the result of a question, or false; then the question is passed on,
// as the lie has left it.
type lie func(q *question) (result any, lied bool)

func newFalseL1(t *testing.T, honest string) *falseL1 {
	f := &falseL1{t: t, honest: honest}
	f.Server = httptest.NewServer(f)
	t.Cleanup(f.Close)
	return f
}

// tell has it lie from now on; nil ends it.
func (f *falseL1) tell(l lie) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.lie = l
}

// ServeHTTP answers one question at a time; batches are passed on as they are.
func (f *falseL1) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(r.Body)
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	var q question
	if json.Unmarshal(body, &q) == nil {
		f.mu.Lock()
		var result any
		lied := false
		if f.lie != nil {
			result, lied = f.lie(&q)
		}
		f.mu.Unlock()
		if lied {
			w.Header().Set("Content-Type", "application/json")
			_ = json.NewEncoder(w).Encode(map[string]any{"jsonrpc": "2.0", "id": q.ID, "result": result}) // whoever asked is gone
			return
		}
		if body, err = json.Marshal(q); err != nil {
			http.Error(w, err.Error(), http.StatusInternalServerError)
			return
		}
	}
	res, err := http.Post(f.honest, "application/json", bytes.NewReader(body))
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadGateway)
		return
	}
	defer res.Body.Close()
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(res.StatusCode)
	_, _ = io.Copy(w, res.Body)
}

// standsStill answers as if the block of that number were the newest for ever.
func standsStill(head uint64) lie {
	return func(q *question) (any, bool) {
		if q.Method == "eth_blockNumber" {
			return hexutil.Uint64(head), true
		}
		for i, p := range q.Params {
			if p == "latest" || p == "pending" {
				q.Params[i] = hexutil.Uint64(head)
			}
		}
		return nil, false
	}
}

// dropsTransactions says of each transaction that it is taken, and forgets it.
// Of the first it says once that the block of that number included it.
func dropsTransactions(head *types.Header) lie {
	var first common.Hash
	forged := false
	return func(q *question) (any, bool) {
		switch q.Method {
		case "eth_sendRawTransaction":
			raw, err := hexutil.Decode(q.Params[0].(string))
			tx := new(types.Transaction)
			if err != nil || tx.UnmarshalBinary(raw) != nil {
				return nil, false
			}
			if first == (common.Hash{}) {
				first = tx.Hash()
			}
			return tx.Hash(), true
		case "eth_getTransactionReceipt":
			if forged || first == (common.Hash{}) || q.Params[0] != first.Hex() {
				return nil, false
			}
			forged = true
			return &types.Receipt{Status: types.ReceiptStatusSuccessful, TxHash: first, BlockHash: head.Hash(), BlockNumber: head.Number,
				GasUsed: 21_000, CumulativeGasUsed: 21_000, EffectiveGasPrice: common.Big1, Logs: []*types.Log{}}, true
		}
		return nil, false
	}
}

// gappedBeacon is a beacon API that has no blobs while it is told so.
type gappedBeacon struct {
	*httptest.Server

	mu  sync.Mutex // guards gap
	gap bool
}

func newGappedBeacon(t *testing.T, honest string) *gappedBeacon {
	target, err := url.Parse(honest)
	require.NoError(t, err)
	pass := httputil.NewSingleHostReverseProxy(target)
	b := new(gappedBeacon)
	b.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		b.mu.Lock()
		gap := b.gap
		b.mu.Unlock()
		if gap && strings.Contains(r.URL.Path, "/blobs/") {
			http.Error(w, "pruned", http.StatusNotFound)
			return
		}
		pass.ServeHTTP(w, r)
	}))
	t.Cleanup(b.Close)
	return b
}

func (b *gappedBeacon) set(gap bool) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.gap = gap
}
