package pending

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// fuzzed are the methods that this package answers other than op-geth alone.
var fuzzed = []string{
	"eth_call", "eth_estimateGas", "eth_createAccessList", "eth_simulateV1", "eth_getBalance", "eth_getCode", "eth_getStorageAt", "eth_getStorageValues",
	"eth_getTransactionCount", "eth_getProof", "eth_getBlockByNumber", "eth_getBlockByHash", "eth_getHeaderByNumber", "eth_getHeaderByHash",
	"eth_getBlockTransactionCountByNumber", "eth_getTransactionByBlockNumberAndIndex", "eth_getRawTransactionByBlockNumberAndIndex",
	"eth_getTransactionByBlockHashAndIndex", "eth_getBlockReceipts", "eth_getTransactionByHash", "eth_getRawTransactionByHash",
	"eth_getTransactionReceipt", "eth_getLogs", "eth_getUncleCountByBlockNumber", "regalia_isLicensed",
}

// newest are those of them that read the newest state at "latest", or without a
// block.
var newest = fuzzed[:9]

// FuzzParameters sends any parameters to any method, while a block is open. No
// method may crash, and a request that does not speak of what is pending gets
// op-geth's own answer, or its error with the same code.
func FuzzParameters(f *testing.F) {
	r := newRig(f)
	r.open()
	r.fill(20)
	r.adopt(r.seal())
	r.front.Settle()
	r.open()
	tx := r.count(0, 1).Hash().Hex()
	account := r.mix.Address(0).Hex()
	hash := r.eth.BlockChain().CurrentBlock().Hash().Hex()
	for i := range fuzzed {
		for _, params := range []string{
			`["` + account + `","pending"]`, `["` + account + `","latest"]`, `["` + account + `","0x1"]`, `["` + account + `","0x1","pending"]`, `["` + account + `","0x5"]`,
			`["` + account + `",["0x1"],"pending"]`, `[{"` + account + `":["` + hash + `"]},"pending"]`,
			`[{"to":"` + account + `","data":"0x00"},"pending",{"` + account + `":{"balance":"0x1","code":"0x60","state":{},"stateDiff":{}}},{"number":"0x1"}]`,
			`[{"from":"` + account + `","value":"0x1","gas":"0x5208","maxFeePerGas":"0x1"},{"blockNumber":"pending"}]`,
			`[{"blockStateCalls":[{"calls":[{}]}]},"pending"]`, `["pending",true]`, `["pending","0x1"]`, `["0x1",false]`, `["` + hash + `","0x0"]`,
			`["` + tx + `"]`, `["` + hash + `"]`, `["pending"]`, `[{"fromBlock":"0x0","toBlock":"pending","topics":[[],null]}]`,
			`[{"fromBlock":"pending","address":["` + account + `"]}]`, `[]`, `[null]`, `{}`, `["0x","0x"]`, `[1,-1]`, `[{"blockHash":"` + hash + `"}]`,
			`[{"fromBlock":"0xffffffffffffffffffffffff","toBlock":"pending"}]`, `[{"fromBlock":"-0x5","toBlock":"pending"}]`, `["0x7fffffffffffffff",true]`,
		} {
			f.Add(uint8(i), params)
		}
	}
	past := func(block any) bool { return block == "earliest" || block == "0x0" || block == "0x1" || block == hash }
	f.Fuzz(func(t *testing.T, method uint8, text string) {
		var params []any
		if len(text) > 4096 || json.Unmarshal([]byte(text), &params) != nil {
			return
		}
		name := fuzzed[int(method)%len(fuzzed)]
		raw, err := r.raw(name, params...)
		if err != nil {
			require.NotContains(t, err.Error(), "crashed", "%s %s", name, text)
			_, typed := err.(interface{ ErrorCode() int })
			require.True(t, typed, "%s %s: %v", name, text, err)
		}
		if strings.Contains(text, "pending") || strings.Contains(text, tx[2:]) || strings.Contains(text, `\`) || strings.HasPrefix(name, "regalia") {
			return
		}
		if slices.Contains(newest, name) && (len(params) == 0 || !past(params[len(params)-1])) {
			return
		}
		want, stockErr := r.ask(r.stock, name, params...)
		if stockErr != nil {
			require.Error(t, err, "%s %s: op-geth's error is %v", name, text, stockErr)
			require.Equal(t, stockErr.(interface{ ErrorCode() int }).ErrorCode(), err.(interface{ ErrorCode() int }).ErrorCode(), "%s %s", name, text)
			return
		}
		require.NoError(t, err, "%s %s", name, text)
		require.Equal(t, string(want), string(raw), "%s %s", name, text)
	})
}
