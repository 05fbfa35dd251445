package pending

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/regalia-network/regalia/sequencer/preconf"
	"github.com/regalia-network/regalia/sequencer/testchain"
	"github.com/stretchr/testify/require"
)

// question is a request at a block.
type question struct {
	method string
	before []any // parameters before the block
	after  []any
}

func (q question) at(block any) []any {
	return append(append(append([]any{}, q.before...), block), q.after...)
}

type fields = map[string]any

// questions about everything that a block's transactions touched.
func questions(entries int, touched []common.Address, sender common.Address) (out []question) {
	add := func(method string, before []any, after ...any) { out = append(out, question{method, before, after}) }
	for _, a := range touched {
		for _, method := range []string{"eth_getBalance", "eth_getCode", "eth_getTransactionCount"} {
			add(method, []any{a})
		}
	}
	for slot := range 50 {
		add("eth_getStorageAt", []any{testchain.Counter, hexutil.EncodeUint64(uint64(slot))})
	}
	add("eth_getStorageValues", []any{fields{testchain.Counter.Hex(): []common.Hash{{31: 1}, {31: 2}}}})
	counter := fields{"from": sender, "to": testchain.Counter, "data": common.Hash{31: 3}}
	add("eth_call", []any{counter})
	add("eth_call", []any{fields{"from": sender, "to": testchain.Reverter, "data": common.Hash{31: 3}}})
	add("eth_call", []any{fields{"from": sender, "to": sender, "value": "0xffffffffffffffffffffffffff"}})
	add("eth_call", []any{counter}, fields{testchain.Counter.Hex(): fields{"code": "0x4360005260206000f3"}}) // block number
	add("eth_call", []any{counter}, fields{testchain.Counter.Hex(): fields{"code": "0x4360005260206000f3"}}, fields{"number": "0x77"})
	add("eth_call", []any{fields{"data": "0x424360005260206000f3"}})
	add("eth_call", []any{fields{"data": "0x600143034060005260206000f3"}}) // hash of the block before
	add("eth_call", []any{fields{"data": "0x600243034060005260206000f3"}}) // and of the one before that
	add("eth_estimateGas", []any{counter})
	add("eth_estimateGas", []any{fields{"from": sender, "to": testchain.Reverter}})
	add("eth_createAccessList", []any{counter})
	add("eth_simulateV1", []any{fields{"blockStateCalls": []any{fields{"calls": []any{counter}}}}})
	add("eth_getBlockByNumber", nil, false)
	add("eth_getBlockByNumber", nil, true)
	add("eth_getHeaderByNumber", nil)
	add("eth_getBlockTransactionCountByNumber", nil)
	add("eth_getBlockReceipts", nil)
	add("eth_getUncleCountByBlockNumber", nil)
	for _, index := range []int{0, 1, entries - 1, entries, 1 << 20} {
		add("eth_getTransactionByBlockNumberAndIndex", nil, hexutil.Uint(index))
		add("eth_getRawTransactionByBlockNumberAndIndex", nil, hexutil.Uint(index))
	}
	return out
}

// answer is an answer or an error as one text. Fields that only sealing can
// know are taken out.
func (r *rig) answer(method string, args []any) string {
	raw, err := r.raw(method, args...)
	if err != nil {
		data := any(nil)
		if d, ok := err.(interface{ ErrorData() any }); ok {
			data = d.ErrorData()
		}
		return fmt.Sprintf("error %d %s %v", err.(interface{ ErrorCode() int }).ErrorCode(), err, data)
	}
	var value any
	require.NoError(r.t, json.Unmarshal(raw, &value))
	unseal(value, method == "eth_simulateV1")
	text, err := json.Marshal(value)
	require.NoError(r.t, err)
	return string(text)
}

func unseal(value any, simulated bool) {
	switch v := value.(type) {
	case []any:
		for _, each := range v {
			unseal(each, simulated)
		}
	case fields:
		delete(v, "blockHash")
		if _, block := v["stateRoot"]; block {
			for _, name := range []string{"hash", "stateRoot", "transactionsRoot", "receiptsRoot", "withdrawalsRoot"} {
				delete(v, name)
			}
			if simulated { // it builds on the block, whose hash is not known
				delete(v, "parentHash")
			}
		}
		for _, each := range v {
			unseal(each, simulated)
		}
	}
}

// TestPendingIsTheSealedBlock asks the same at "pending" before a block is
// sealed and at its number afterwards.
func TestPendingIsTheSealedBlock(t *testing.T) {
	t.Logf("seed %d", *seed)
	r := newRig(t)
	asked := 0
	for range 4 {
		r.open()
		txs := r.fill(120)
		r.count(0, 3)
		block := r.hub.Current()
		entries := block.Entries(preconf.Executed)
		var touched []common.Address
		for _, e := range entries {
			for _, a := range e.Diff.Accounts {
				touched = append(touched, a.Address)
			}
		}
		all := questions(len(entries), touched, r.mix.Address(1))
		before := make([]string, len(all))
		for i, q := range all {
			before[i] = r.answer(q.method, q.at("pending"))
		}
		byHash := map[string]string{}
		for _, tx := range txs {
			for _, method := range []string{"eth_getTransactionByHash", "eth_getTransactionReceipt", "eth_getRawTransactionByHash"} {
				byHash[method+tx.Hash().Hex()] = r.answer(method, []any{tx.Hash()})
			}
		}
		logs := r.answer("eth_getLogs", []any{fields{"fromBlock": "pending", "toBlock": "pending"}})
		number := hexutil.EncodeUint64(block.Number)
		require.Equal(t, logs, r.answer("eth_getLogs", []any{fields{"fromBlock": number, "toBlock": "pending"}}))
		require.Equal(t, logs, r.answer("eth_getLogs", []any{fields{"fromBlock": number, "toBlock": number}}), "at its number")

		sealed := r.seal()
		require.Equal(t, before[0], r.answer(all[0].method, all[0].at("pending")), "sealed, not yet the head")
		r.adopt(sealed)
		require.Equal(t, before[0], r.answer(all[0].method, all[0].at("pending")), "the head, perhaps not stored yet")
		require.Contains(t, r.answer("eth_getBlockByHash", []any{sealed, false}), number)
		r.front.Settle()
		for i, q := range all {
			require.Equal(t, r.answer(q.method, q.at(number)), before[i], "%s %v", q.method, q.before)
			asked++
		}
		for _, tx := range txs {
			for _, method := range []string{"eth_getTransactionByHash", "eth_getTransactionReceipt", "eth_getRawTransactionByHash"} {
				require.Equal(t, r.answer(method, []any{tx.Hash()}), byHash[method+tx.Hash().Hex()], method)
				asked++
			}
		}
		require.Equal(t, r.answer("eth_getLogs", []any{fields{"fromBlock": number, "toBlock": number}}), logs)
	}
	t.Logf("%d answers compared", asked)
}

// TestHashOfTheOpenBlockIsZero: nobody is given a hash that the block will not
// have.
func TestHashOfTheOpenBlockIsZero(t *testing.T) {
	r := newRig(t)
	r.open()
	tx := r.count(0, 1)
	zero := (common.Hash{}).Hex()
	for method, args := range map[string][]any{
		"eth_getTransactionByHash":                {tx.Hash()},
		"eth_getTransactionReceipt":               {tx.Hash()},
		"eth_getTransactionByBlockNumberAndIndex": {"pending", "0x1"},
		"eth_getBlockReceipts":                    {"pending"},
		"eth_getLogs":                             {fields{"toBlock": "pending"}},
	} {
		raw, err := r.raw(method, args...)
		require.NoError(t, err, method)
		require.Equal(t, strings.Count(string(raw), `"blockHash"`), strings.Count(string(raw), `"blockHash":"`+zero+`"`), "%s: %s", method, raw)
		require.Contains(t, string(raw), `"blockHash"`, method)
	}
	for _, full := range []bool{false, true} {
		var block struct {
			Hash, Number, ParentHash string
			Transactions             []json.RawMessage
		}
		require.NoError(t, r.rpc.Call(&block, "eth_getBlockByNumber", "pending", full))
		require.Equal(t, zero, block.Hash)
		require.Equal(t, "0x1", block.Number)
		require.Len(t, block.Transactions, 2)
	}
	require.Contains(t, r.answer("eth_getProof", []any{testchain.Counter, []string{"0x1"}, "pending"}), "error -32000 open block 1 has no state root yet")
	require.Contains(t, r.answer("eth_getProof", []any{testchain.Counter, []string{"0x1"}, "latest"}), "accountProof")
	var header struct{ Hash string }
	require.NoError(t, r.rpc.Call(&header, "eth_getHeaderByNumber", "pending"))
	require.Equal(t, zero, header.Hash)
}

// TestNothingIsShownBeforeItIsDurable: a read waits for what was executed before
// it came.
func TestNothingIsShownBeforeItIsDurable(t *testing.T) {
	r := newRig(t)
	r.open()
	r.count(0, 1)
	require.EqualValues(t, 1, r.word(testchain.Counter, 1, "pending"))
	r.log.hold()
	tx := r.count(0, 1)
	answers := make(chan string, 2)
	go func() { answers <- r.answer("eth_getStorageAt", []any{testchain.Counter, "0x1", "pending"}) }()
	go func() { answers <- r.answer("eth_getTransactionReceipt", []any{tx.Hash()}) }()
	require.Eventually(t, func() bool { return len(answers) == 0 && r.waiting() >= 2 }, patience/2, patience/1000)
	r.log.release()
	for range 2 {
		require.NotEqual(t, "null", <-answers)
	}
	require.EqualValues(t, 2, r.word(testchain.Counter, 1, "pending"))

	// A journal that hangs does not hang reads: what is durable is shown.
	r.log.hold()
	r.count(0, 1)
	require.EqualValues(t, 2, r.word(testchain.Counter, 1, "pending"))
	r.log.release()
	require.EqualValues(t, 3, r.word(testchain.Counter, 1, "pending"))
}

// TestOpGethsBlocks: without an open block of ours, "pending" is op-geth's head.
func TestOpGethsBlocks(t *testing.T) {
	r := newRig(t)
	require.JSONEq(t, `"0x0"`, r.answer("eth_getTransactionCount", []any{r.mix.Address(0), "pending"}))
	var number struct{ Number hexutil.Uint64 }
	require.NoError(t, r.rpc.Call(&number, "eth_getBlockByNumber", "pending", false))
	require.Zero(t, number.Number)
	r.open()
	r.count(0, 1)
	require.EqualValues(t, 1, r.word(testchain.Counter, 1, "pending"))
	require.EqualValues(t, 1, r.word(testchain.Counter, 1, "latest"))
	require.EqualValues(t, 0, r.word(testchain.Counter, 1, "0x0"))
	r.block.Discard(errTest)
	require.EqualValues(t, 0, r.word(testchain.Counter, 1, "pending"))
	r.mix.Nonces[0] = 0
	r.adoptOpGeths()
	require.NoError(t, r.rpc.Call(&number, "eth_getBlockByNumber", "pending", false))
	require.EqualValues(t, 1, number.Number)
	r.open()
	r.count(0, 1)
	require.EqualValues(t, 1, r.word(testchain.Counter, 1, "pending"))
}
