package scan

import (
	"bytes"
	"encoding/json"
	"flag"
	"math/big"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm/runtime"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/triedb"
	"github.com/stretchr/testify/require"

	"github.com/regalia-network/regalia/bindings"
)

var update = flag.Bool("update", false, "compile testdata/corpus.sol anew, with the contracts' compiler")

// labels say what must be found in each contract of the corpus, and so what
// must not.
var labels = map[string][]Kind{
	"PlainToken": {}, "PlainNFT": {}, "PlainTimelock": {}, "SaltDomain": {}, "WrapsWeth": {}, "Lookalike": {}, "Arithmetic": {},
	"PermitToken":     {ChainIDOpcode, ChainIDValue, CachedDomain},
	"Signed":          {ChainIDOpcode, ChainIDValue, CachedDomain},
	"Council":         {ChainIDOpcode, ChainIDValue, CachedDomain},
	"PairLike":        {CachedDomain},
	"ImmutableDomain": {CachedDomain},
	"NamedInStorage":  {CachedDomain},
	"FreshDomain":     {ChainIDOpcode},
	"HomeGuard":       {ChainIDOpcode, ChainIDValue},
	"ConstantGuard":   {ChainIDOpcode, ChainIDValue},
	"OtherChainGuard": {ChainIDOpcode},
	"Route":           {ChainIDValue},
	"ImmutableOnly":   {ChainIDValue},
	"AssemblyId":      {ChainIDOpcode},
	"Sender":          {Predeploy},
	"Withdrawer":      {Predeploy},
	"ImmutableBridge": {Predeploy},
	"StoredMessenger": {Predeploy},
	"Oracle":          {Predeploy},
	"Factory":         {Predeploy},
}

// ours are contracts of this repository, deployed with no arguments or empty
// ones where they take some.
var ours = map[string]struct {
	bin  string
	want []Kind
}{
	"CallEscrow":             {bindings.CallEscrowMetaData.Bin, []Kind{ChainIDOpcode}},
	"RevenueRouter":          {bindings.RevenueRouterMetaData.Bin, nil},
	"ModelRegistry":          {bindings.ModelRegistryMetaData.Bin, nil},
	"LicenseRegistry":        {bindings.LicenseRegistryMetaData.Bin, nil},
	"PermissionCertificates": {bindings.PermissionCertificatesMetaData.Bin, nil},
	"ValidatorRegistry":      {bindings.ValidatorRegistryMetaData.Bin, nil},
	"Timelock":               {bindings.TimelockMetaData.Bin, nil},
}

const corpusFile = "testdata/corpus.json"

// corpus is creation code, by optimizer setting and name.
func corpus(t *testing.T) map[string]map[string]hexutil.Bytes {
	t.Helper()
	if *update {
		compiled := map[string]map[string]hexutil.Bytes{
			"runs 200": compile(t, 200, false), "runs 1": compile(t, 1, false), "via IR": compile(t, 2000, true),
		}
		data, err := json.MarshalIndent(compiled, "", " ")
		require.NoError(t, err)
		require.NoError(t, os.WriteFile(corpusFile, append(data, '\n'), 0o644))
	}
	data, err := os.ReadFile(corpusFile)
	require.NoError(t, err)
	var out map[string]map[string]hexutil.Bytes
	require.NoError(t, json.Unmarshal(data, &out))
	return out
}

func compile(t *testing.T, runs int, viaIR bool) map[string]hexutil.Bytes {
	t.Helper()
	contracts, err := filepath.Abs("../../contracts")
	require.NoError(t, err)
	source, err := os.ReadFile("testdata/corpus.sol")
	require.NoError(t, err)
	input, err := json.Marshal(map[string]any{
		"language": "Solidity", "sources": map[string]any{"corpus.sol": map[string]any{"content": string(source)}},
		"settings": map[string]any{
			"optimizer": map[string]any{"enabled": true, "runs": runs}, "viaIR": viaIR, "evmVersion": "prague",
			"remappings":      []string{"@openzeppelin/=node_modules/@openzeppelin/"},
			"metadata":        map[string]any{"bytecodeHash": "none"},
			"outputSelection": map[string]any{"corpus.sol": map[string]any{"*": []string{"evm.bytecode.object"}}},
		},
	})
	require.NoError(t, err)
	cmd := exec.Command(filepath.Join(contracts, "bin", "solc"), "--standard-json", "--base-path", contracts)
	cmd.Dir, cmd.Stdin = contracts, bytes.NewReader(input)
	answer, err := cmd.Output()
	require.NoError(t, err)
	var out struct {
		Contracts map[string]map[string]struct {
			EVM struct {
				Bytecode struct{ Object string }
			}
		}
		Errors []struct{ Severity, FormattedMessage string }
	}
	require.NoError(t, json.Unmarshal(answer, &out))
	for _, e := range out.Errors {
		require.NotEqual(t, "error", e.Severity, e.FormattedMessage)
	}
	codes := make(map[string]hexutil.Bytes)
	for name, c := range out.Contracts["corpus.sol"] {
		if _, ok := labels[name]; ok {
			codes[name] = common.FromHex(c.EVM.Bytecode.Object)
		}
	}
	require.Len(t, codes, len(labels))
	return codes
}

// deployed runs creation code on a chain with the id, so that immutables and
// storage are as they would be there.
func deployed(t *testing.T, name string, creation []byte, chainID uint64) (common.Address, []byte, []common.Hash) {
	t.Helper()
	db, err := state.New(types.EmptyRootHash, state.NewDatabase(triedb.NewDatabase(rawdb.NewMemoryDatabase(), &triedb.Config{Preimages: true}), nil))
	require.NoError(t, err)
	config := *params.MergedTestChainConfig
	config.ChainID = new(big.Int).SetUint64(chainID)
	code, address, _, err := runtime.Create(creation, &runtime.Config{ChainConfig: &config, State: db, GasLimit: 50_000_000, Random: new(common.Hash)})
	require.NoError(t, err, "%s: %x", name, code)
	root, err := db.Commit(0, false, false)
	require.NoError(t, err)
	db, err = state.New(root, db.Database())
	require.NoError(t, err)
	var words []common.Hash
	for _, slot := range db.RawDump(&state.DumpConfig{}).Accounts {
		for _, value := range slot.Storage {
			words = append(words, common.HexToHash(value))
		}
	}
	return address, code, words
}

func testConfig(chainID uint64) *Config {
	c := &Config{ChainID: chainID, Predeploys: make(map[common.Address]bool)}
	for _, last := range []byte{0x00, 0x02, 0x07, 0x0f, 0x10, 0x12, 0x13, 0x14, 0x15, 0x16, 0x17} {
		c.Predeploys[common.Address{0: 0x42, 19: last}] = true
	}
	return c
}

// TestCorpus measures recall and false alarms over every pair of a contract and
// a kind, and holds them.
func TestCorpus(t *testing.T) {
	kinds := []Kind{ChainIDOpcode, ChainIDValue, CachedDomain, Predeploy}
	type score struct{ wanted, found, clean, alarms int }
	scores := make(map[Kind]*score)
	for _, kind := range kinds {
		scores[kind] = new(score)
	}
	judge := func(name string, creation []byte, chainID uint64, want []Kind) {
		address, code, words := deployed(t, name, creation, chainID)
		account := testConfig(chainID).Look(code).Account(address)
		for _, word := range words {
			account.Slot(word)
		}
		have := make(map[Kind]bool)
		for _, f := range account.Findings() {
			have[f.Kind] = true
		}
		for _, kind := range kinds {
			s := scores[kind]
			switch wanted := slices.Contains(want, kind); {
			case wanted && have[kind]:
				s.wanted, s.found = s.wanted+1, s.found+1
			case wanted:
				s.wanted++
				t.Logf("missed: %s: %s", name, kind)
			case have[kind]:
				s.clean, s.alarms = s.clean+1, s.alarms+1
				t.Logf("false alarm: %s: %s", name, kind)
			default:
				s.clean++
			}
		}
	}
	for setting, codes := range corpus(t) {
		for name, want := range labels {
			judge(name+", "+setting, codes[name], 901, want)
		}
	}
	arguments := bytes.Repeat(common.LeftPadBytes([]byte{1}, 32), 10)
	for name, c := range ours {
		judge(name, append(common.FromHex(c.bin), arguments...), 901, c.want)
	}
	for _, kind := range kinds {
		s := scores[kind]
		t.Logf("%-26s recall %d of %d, false alarms %d of %d", kind, s.found, s.wanted, s.alarms, s.clean)
		require.Equal(t, s.wanted, s.found, kind)
		require.Zero(t, s.alarms, kind)
	}
}

// TestLook_by_hand has code that no compiler would make.
func TestLook_by_hand(t *testing.T) {
	word := func(text string) []byte { return common.LeftPadBytes(common.FromHex(text), 32) }
	join := func(parts ...[]byte) []byte { return bytes.Join(parts, nil) }
	messenger := common.HexToAddress("0x4200000000000000000000000000000000000007")
	for name, c := range map[string]struct {
		code []byte
		id   uint64
		want []Kind
	}{
		"opcode":                      {common.FromHex("4600"), 901, []Kind{ChainIDOpcode}},
		"opcode as data":              {common.FromHex("6046604600"), 901, nil},
		"opcode in the metadata":      {common.FromHex("00a1644646464600460008"), 901, nil},
		"data cut off":                {common.FromHex("7f4646"), 901, nil},
		"data behind the end":         {common.FromHex("004600"), 901, nil},
		"word":                        {join([]byte{0x7f}, word("0385"), common.FromHex("600055")), 901, []Kind{ChainIDValue}},
		"word, small id":              {join([]byte{0x7f}, word("0a"), common.FromHex("600055")), 10, []Kind{ChainIDValue}},
		"small id as number":          {common.FromHex("600a600055"), 10, nil},
		"small id compared":           {common.FromHex("46600a1415"), 10, []Kind{ChainIDOpcode, ChainIDValue}},
		"compared by subtraction":     {common.FromHex("46600a0315"), 10, []Kind{ChainIDOpcode, ChainIDValue}},
		"where to jump":               {join(common.FromHex("61000456"), common.FromHex("5b00")), 4, nil},
		"shift and or":                {common.FromHex("6007602160991b1731"), 901, []Kind{Predeploy}},
		"shift and add":               {common.FromHex("6007602160991b0131"), 901, []Kind{Predeploy}},
		"not used":                    {join([]byte{0x73}, messenger[:], []byte{0x50, 0x00}), 901, nil},
		"address":                     {join([]byte{0x73}, messenger[:], []byte{0x31, 0x00}), 901, []Kind{Predeploy}},
		"duplicated":                  {join([]byte{0x73}, messenger[:], []byte{0x80, 0x50, 0x31, 0x00}), 901, []Kind{Predeploy}},
		"left on the stack at a jump": {join([]byte{0x73}, messenger[:], common.FromHex("5b")), 901, []Kind{Predeploy}},
		"empty":                       {nil, 901, nil},
	} {
		var have []Kind
		for _, f := range testConfig(c.id).Look(c.code).Findings {
			have = append(have, f.Kind)
		}
		require.Equal(t, c.want, have, name)
	}
}

// FuzzLook must not panic on any code, nor take data that is pushed for code.
func FuzzLook(f *testing.F) {
	f.Add(common.FromHex("6007602160991b1731"))
	f.Fuzz(func(t *testing.T, code []byte) {
		c := testConfig(901)
		account := c.Look(code).Account(common.Address{1})
		account.Slot(common.Hash{31: 1})
		account.Findings()
		// Behind a PUSH that reaches over all of it, nothing is an opcode.
		if n := len(code); n > 0 && n <= 32 {
			for _, finding := range c.Look(append([]byte{0x5f + byte(n)}, code...)).Findings {
				require.NotEqual(t, ChainIDOpcode, finding.Kind)
			}
		}
	})
}
