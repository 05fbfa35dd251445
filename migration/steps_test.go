package migration

import (
	"bytes"
	"context"
	"encoding/json"
	"math/rand"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethdb/pebble"
	"github.com/stretchr/testify/require"
	"github.com/urfave/cli/v2"

	"github.com/regalia-network/regalia/migration/chunk"
	"github.com/regalia-network/regalia/migration/export"
	"github.com/regalia-network/regalia/migration/proof"
	"github.com/regalia-network/regalia/migration/synthetic"
	"github.com/regalia-network/regalia/migration/transform"
	"github.com/regalia-network/regalia/migration/verify"
)

// migrate runs `regalia migrate` with the arguments and returns what it prints.
func migrate(t *testing.T, args ...string) (string, error) {
	t.Helper()
	out := new(bytes.Buffer)
	app := &cli.App{Commands: []*cli.Command{Command()}, Writer: out}
	err := app.Run(append([]string{"regalia", "migrate"}, append(args, "--log-level", "error")...))
	return out.String(), err
}

func must(t *testing.T, args ...string) string {
	t.Helper()
	out, err := migrate(t, args...)
	require.NoError(t, err, args)
	return out
}

func synthesized(t *testing.T, accounts int) (*synthetic.State, string) {
	t.Helper()
	state := synthetic.New(synthetic.Shape{Accounts: accounts, Slots: 500, Tokens: 2, Holders: 100, Seed: 7})
	source := filepath.Join(t.TempDir(), "chaindata")
	_, err := state.WriteDatabase(context.Background(), source)
	require.NoError(t, err)
	return state, source
}

// someRules is a file of rules of several kinds.
func someRules(t *testing.T, state *synthetic.State) string {
	t.Helper()
	rich, vault := state.Address(50), state.Address(51)
	rules := filepath.Join(t.TempDir(), "rules.toml")
	require.NoError(t, os.WriteFile(rules, []byte(`version = 1
[chain]
id = 4242
[[rule]]
do = "install"
contract = "system-contracts"
[[rule]]
do = "move"
accounts = ["`+vault.Hex()+`"]
to = "`+rich.Hex()+`"
reason = "the vault's wei goes to its owner"
[[rule]]
do = "set-slot"
address = "`+state.Address(0).Hex()+`"
slot = "0x0000000000000000000000000000000000000000000000000000000000000001"
value = "0x0000000000000000000000000000000000000000000000000000000000001092"
reason = "the home chain of vouchers"
[[rule]]
do = "mint"
to = "`+vault.Hex()+`"
amount = "17"
reason = "a named difference"
`), 0o600))
	return rules
}

// TestSteps goes from a stopped node's database to a genesis by the
// subcommands, and has every file's damage noticed.
func TestSteps(t *testing.T) {
	state, source := synthesized(t, 1500)
	dir := filepath.Join(t.TempDir(), "m")
	vault := state.Address(51)
	rules := someRules(t, state)
	_, err := migrate(t, "transform", "--dir", dir)
	require.ErrorContains(t, err, "not a finished export")
	require.Contains(t, must(t, "export", "--dir", dir, "--chaindata", source, "--chunk-bytes", "20000"), "export: block 0 (0x")
	_, err = migrate(t, "genesis", "--dir", dir)
	require.ErrorContains(t, err, "run regalia migrate transform first")
	out := must(t, "transform", "--dir", dir, "--rules", rules)
	require.Contains(t, out, "the vault's wei goes to its owner")
	require.Contains(t, out, "transform: 7 accounts changed")
	require.Contains(t, out, "+ 17 - 0 =")
	out = must(t, "genesis", "--dir", dir, "--form", "both")
	require.Contains(t, out, "genesis: chain 4242")
	require.Contains(t, must(t, "verify", "--dir", dir), "verify: 1500 accounts")

	var result GenesisResult
	data, err := os.ReadFile(resultFile(dir))
	require.NoError(t, err)
	require.NoError(t, json.Unmarshal(data, &result))
	g := readGenesisJSON(t, genesisFile(dir))
	require.Equal(t, result.Hash, g.ToBlock().Hash(), "file and database are one genesis")
	require.EqualValues(t, 17, g.Alloc[vault].Balance.Uint64())
	require.Equal(t, common.HexToHash("0x1092"), g.Alloc[state.Address(0)].Storage[common.Hash{31: 1}])
	require.Len(t, g.Alloc[state.Address(0)].Storage, 501)

	outline, err := os.ReadFile(outlineFile(dir))
	require.NoError(t, err)
	for was, is := range map[string]string{
		`"minted": 17`: `"minted": 18`, `amount = \"17\"`: `amount = \"18\"`, `"field": "balance"`: `"field": "nonce"`,
		`"version": 1`: `"version": 2`, `"chainId": 4242`: `"chainId": 4243`,
	} {
		require.Contains(t, string(outline), was)
		require.NoError(t, os.WriteFile(outlineFile(dir), []byte(strings.Replace(string(outline), was, is, 1)), 0o600))
		_, err := migrate(t, "verify", "--dir", dir)
		require.Error(t, err, was)
	}
	require.NoError(t, os.WriteFile(outlineFile(dir), outline, 0o600))
	must(t, "verify", "--dir", dir)
}

// TestCutOver_in_two_phases: with a base, each step makes what it makes without,
// and verify accepts it; also if the rules have become others since, and from the
// tries.
func TestCutOver_in_two_phases(t *testing.T) {
	state, source := synthesized(t, 1500)
	rules := someRules(t, state)
	base := filepath.Join(t.TempDir(), "early")
	must(t, "export", "--dir", base, "--chaindata", source)
	must(t, "transform", "--dir", base)
	must(t, "genesis", "--dir", base)
	for _, from := range []string{"flat", "tries"} {
		_, err := state.Next(source, 150)
		require.NoError(t, err)
		anew, later := filepath.Join(t.TempDir(), "anew"), filepath.Join(t.TempDir(), "later")
		must(t, "export", "--dir", anew, "--chaindata", source)
		must(t, "export", "--dir", later, "--chaindata", source, "--base", base, "--tries="+strconv.FormatBool(from == "tries"))
		for _, dir := range []string{anew, later} {
			must(t, "transform", "--dir", dir, "--rules", rules)
		}
		must(t, "genesis", "--dir", anew)
		must(t, "genesis", "--dir", later, "--base", base)
		for _, name := range []string{"export", "transform.json"} {
			require.Equal(t, sums(t, filepath.Join(anew, name)), sums(t, filepath.Join(later, name)), name)
		}
		require.Equal(t, contentsOf(t, sovereignData(anew)), contentsOf(t, sovereignData(later)))
		require.Contains(t, must(t, "verify", "--dir", later), "in the database too")
		base = later
	}
}

// TestVerify_reads_the_database: whatever of the state is missing in it, other, or
// too much, is noticed; after a node ran on it, nothing is said of that.
func TestVerify_reads_the_database(t *testing.T) {
	_, source := synthesized(t, 300)
	dir := filepath.Join(t.TempDir(), "m")
	must(t, "export", "--dir", dir, "--chaindata", source)
	must(t, "transform", "--dir", dir)
	must(t, "genesis", "--dir", dir)
	require.Contains(t, must(t, "verify", "--dir", dir), "each account, slot, trie node and code in it")
	edit := func(do func(db *pebble.Database)) {
		db, err := pebble.New(sovereignData(dir), 16, 16, "", false)
		require.NoError(t, err)
		do(db)
		require.NoError(t, db.Close())
	}
	random := rand.New(rand.NewSource(5))
	for _, prefix := range []string{"a", "o", "A", "O", "c"} {
		var keys, values [][]byte
		edit(func(db *pebble.Database) {
			it := db.NewIterator([]byte(prefix), nil)
			defer it.Release()
			for it.Next() {
				keys, values = append(keys, bytes.Clone(it.Key())), append(values, bytes.Clone(it.Value()))
			}
		})
		for range 5 {
			i := random.Intn(len(keys))
			key, bent := keys[i], bytes.Clone(values[i])
			bent[random.Intn(len(bent))]++
			edit(func(db *pebble.Database) { require.NoError(t, db.Put(key, bent)) })
			_, err := migrate(t, "verify", "--dir", dir)
			require.ErrorContains(t, err, "database "+sovereignData(dir), "%x", key)
			edit(func(db *pebble.Database) { require.NoError(t, db.Delete(key)) })
			_, err = migrate(t, "verify", "--dir", dir)
			require.ErrorContains(t, err, "database "+sovereignData(dir), "%x", key)
			edit(func(db *pebble.Database) { require.NoError(t, db.Put(key, values[i])) })
		}
		if prefix == "a" || prefix == "o" { // what is only too much
			more := bytes.Clone(keys[len(keys)/2])
			more[len(more)-1]++
			edit(func(db *pebble.Database) { require.NoError(t, db.Put(more, values[0])) })
			_, err := migrate(t, "verify", "--dir", dir)
			require.ErrorContains(t, err, "flat state", prefix)
			edit(func(db *pebble.Database) { require.NoError(t, db.Delete(more)) })
		}
	}
	must(t, "verify", "--dir", dir)
	edit(func(db *pebble.Database) { rawdb.WriteDatabaseVersion(db, 9) })
	require.Contains(t, must(t, "verify", "--dir", dir), "not its state, as a node has run on it")
}

// TestVerify_rejects_every_alteration deletes and alters records of every kind,
// and makes chunks, hashes and manifest anew around the change, as someone who
// wants to deceive would. Only the state root remains to tell.
func TestVerify_rejects_every_alteration(t *testing.T) {
	const seed, rounds = 11, 500
	random := rand.New(rand.NewSource(seed))
	_, source := synthesized(t, 300)
	dir := filepath.Join(t.TempDir(), "m")
	must(t, "export", "--dir", dir, "--chaindata", source)
	archive, err := export.Open(exportDir(dir))
	require.NoError(t, err)
	header, err := archive.Manifest.Header()
	require.NoError(t, err)
	tried := make(map[string]int)
	for round := range rounds {
		f := &forger{records: readAll(t, archive)}
		what := f.alter(random)
		tried[what]++
		forged := filepath.Join(t.TempDir(), "forged")
		_, err := export.Run(context.Background(), f, export.Options{Dir: forged, ChainID: synthetic.ChainID, Header: header}, quiet())
		if err != nil {
			continue // what the format itself refuses cannot be forged
		}
		bent, err := export.Open(forged)
		require.NoError(t, err)
		_, err = verify.Export(context.Background(), bent, verify.Watch{})
		require.Error(t, err, "seed %d, round %d: %s", seed, round, what)
	}
	require.Len(t, tried, len(alterations), "%v", tried)
	for what, n := range tried {
		require.Greater(t, n, 10, what)
	}
}

// forger is an altered state.
type forger struct {
	records forgedState
}

type forgedState struct {
	entries []chunk.Entry
	codes   map[common.Hash][]byte
}

func readAll(t *testing.T, archive *export.Archive) forgedState {
	t.Helper()
	s := forgedState{codes: make(map[common.Hash][]byte)}
	for e, err := range archive.Entries() {
		require.NoError(t, err)
		s.entries = append(s.entries, *e)
	}
	for code, err := range archive.Codes() {
		require.NoError(t, err)
		s.codes[crypto.Keccak256Hash(code)] = code
	}
	return s
}

// withSlots picks an account that has storage.
func (s *forgedState) withSlots(random *rand.Rand) *chunk.Entry {
	for {
		if e := &s.entries[random.Intn(len(s.entries))]; len(e.Slots) > 1 {
			return e
		}
	}
}

func (s *forgedState) withCode(random *rand.Rand) *chunk.Entry {
	for {
		if e := &s.entries[random.Intn(len(s.entries))]; e.Account.HasCode() {
			return e
		}
	}
}

// alterations are the kinds. Storage roots are made to fit where a forger would
// make them fit.
var alterations = map[string]func(*forgedState, *rand.Rand){
	"account deleted": func(s *forgedState, r *rand.Rand) {
		i := r.Intn(len(s.entries))
		s.entries = append(s.entries[:i], s.entries[i+1:]...)
	},
	"balance": func(s *forgedState, r *rand.Rand) {
		a := &s.entries[r.Intn(len(s.entries))].Account
		a.Balance[0]++
	},
	"nonce":   func(s *forgedState, r *rand.Rand) { s.entries[r.Intn(len(s.entries))].Account.Nonce++ },
	"address": func(s *forgedState, r *rand.Rand) { forgetAddress(&s.entries[r.Intn(len(s.entries))].Account) },
	"slot key": func(s *forgedState, r *rand.Rand) {
		e := s.withSlots(r)
		e.Slots[0].Key[31]++
		e.Slots[0].HasPreimage = false
	},
	"slot value": func(s *forgedState, r *rand.Rand) {
		e := s.withSlots(r)
		e.Slots[r.Intn(len(e.Slots))].Value[31] ^= 2
		fit(e)
	},
	"account added": func(s *forgedState, r *rand.Rand) {
		e := chunk.Entry{Account: s.entries[0].Account}
		e.Account.HasAddress, e.Account.Key[31] = false, e.Account.Key[31]^1
		e.Account.StorageRoot, e.Account.CodeHash = types.EmptyRootHash, types.EmptyCodeHash
		s.entries = append(s.entries, e)
		slices.SortFunc(s.entries, func(a, b chunk.Entry) int { return a.Account.Key.Cmp(b.Account.Key) })
	},
	"address of another":  func(s *forgedState, r *rand.Rand) { s.entries[r.Intn(len(s.entries))].Account.Address[0] ^= 1 },
	"slot key's preimage": func(s *forgedState, r *rand.Rand) { s.withSlots(r).Slots[0].Preimage[0] ^= 1 },
	"storage of another": func(s *forgedState, r *rand.Rand) {
		from := s.withSlots(r)
		for {
			if e := &s.entries[r.Intn(len(s.entries))]; e.Account.StorageRoot != from.Account.StorageRoot {
				e.Slots = from.Slots
				fit(e)
				return
			}
		}
	},
	"slot value, root kept": func(s *forgedState, r *rand.Rand) { s.withSlots(r).Slots[0].Value[31] ^= 2 },
	"slot deleted":          func(s *forgedState, r *rand.Rand) { e := s.withSlots(r); e.Slots = e.Slots[1:]; fit(e) },
	"storage deleted":       func(s *forgedState, r *rand.Rand) { e := s.withSlots(r); e.Slots = nil; fit(e) },
	"slot added": func(s *forgedState, r *rand.Rand) {
		e := s.withSlots(r)
		e.Slots = append(e.Slots, chunk.Slot{Key: common.MaxHash, Value: common.Hash{1}})
		fit(e)
	},
	"code hash": func(s *forgedState, r *rand.Rand) {
		a, b := s.withCode(r), s.withCode(r)
		a.Account.CodeHash = b.Account.CodeHash
		if a.Account.CodeHash == b.Account.CodeHash {
			a.Account.Nonce++ // the two were the same code: alter something for sure
		}
	},
	"code": func(s *forgedState, r *rand.Rand) {
		hash := s.withCode(r).Account.CodeHash
		s.codes[hash] = append([]byte{0xfe}, s.codes[hash]...)
	},
	"code deleted": func(s *forgedState, r *rand.Rand) { delete(s.codes, s.withCode(r).Account.CodeHash) },
}

func forgetAddress(a *chunk.Account) { a.HasAddress, a.Key[31] = false, a.Key[31]+1 }

func fit(e *chunk.Entry) { e.Account.StorageRoot, _ = chunk.StorageRoot(e.Slots) }

func (f *forger) alter(random *rand.Rand) string {
	names := make([]string, 0, len(alterations))
	for name := range alterations {
		names = append(names, name)
	}
	slices.Sort(names)
	name := names[random.Intn(len(names))]
	alterations[name](&f.records, random)
	return name
}

func (f *forger) Accounts(_ context.Context, _ *types.Header, from, to common.Hash, sink export.Sink) error {
	for i := range f.records.entries {
		e := &f.records.entries[i]
		if e.Account.Key.Cmp(from) < 0 || e.Account.Key.Cmp(to) > 0 {
			continue
		}
		if err := sink.Account(e.Account); err != nil {
			return err
		}
		for _, slot := range e.Slots {
			if err := sink.Slot(slot); err != nil {
				return err
			}
		}
	}
	return nil
}

func (f *forger) Code(_ context.Context, _ *types.Header, hash, _ common.Hash) ([]byte, error) {
	if code := f.records.codes[hash]; code != nil {
		return code, nil
	}
	return []byte{0}, nil
}

// TestProve proves accounts and slots that are there and some that are not, and
// has no proof accepted of which anything is changed.
func TestProve(t *testing.T) {
	state, source := synthesized(t, 400)
	dir := filepath.Join(t.TempDir(), "m")
	must(t, "export", "--dir", dir, "--chaindata", source)
	archive, err := export.Open(exportDir(dir))
	require.NoError(t, err)
	nobody := common.Address{0xde, 0xad}
	for _, address := range []common.Address{state.Address(0), state.Address(1), state.Address(22), state.Address(17), state.Address(99), nobody} {
		var slots []common.Hash
		for e, err := range archive.Entries() {
			require.NoError(t, err)
			if e.Account.Address == address && len(e.Slots) > 0 {
				slots = []common.Hash{e.Slots[0].Preimage, {9}}
			}
		}
		p, err := proof.Make(context.Background(), archive, address, slots)
		require.NoError(t, err)
		require.Equal(t, address != nobody, p.Exists)
		for i, bend := range []func(*proof.Proof){
			func(p *proof.Proof) { p.Nonce++ },
			func(p *proof.Proof) { p.StateRoot[0]++ },
			func(p *proof.Proof) { p.BlockHash[0]++ },
			func(p *proof.Proof) { p.Exists = !p.Exists },
			func(p *proof.Proof) { p.Address[19]++ },
			func(p *proof.Proof) { p.AccountProof = p.AccountProof[1:] },
			func(p *proof.Proof) { p.CodeHash[0]++ },
			func(p *proof.Proof) { p.Slots[0].Value[0]++ },
			func(p *proof.Proof) { p.Slots[1].Value[0]++ },
		} {
			if len(slots) == 0 && i >= 7 || !p.Exists && (i == 0 || i == 6) {
				continue // nothing there to change
			}
			data, err := json.Marshal(p)
			require.NoError(t, err)
			bent := new(proof.Proof)
			require.NoError(t, json.Unmarshal(data, bent))
			require.NoError(t, bent.Verify())
			bend(bent)
			require.Error(t, bent.Verify(), "%s, change %d", address, i)
		}
	}
	out := must(t, "prove", "--dir", dir, "--address", state.Address(0).Hex(), "--slot", common.Hash{1}.Hex())
	printed := new(proof.Proof)
	require.NoError(t, json.Unmarshal([]byte(out), printed))
	require.NoError(t, printed.Verify())
}

// FuzzOutline: whatever the bytes, transform.json is taken or refused.
func FuzzOutline(f *testing.F) {
	f.Add([]byte(`{"format":"regalia-transform","version":1}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		if _, rules, err := decodeOutline(data); err == nil {
			require.NotNil(t, rules)
		}
	})
}

func readGenesisJSON(t *testing.T, path string) *core.Genesis {
	t.Helper()
	data, err := os.ReadFile(path)
	require.NoError(t, err)
	g := new(core.Genesis)
	require.NoError(t, json.Unmarshal(data, g))
	return g
}

func TestRulesInFront(t *testing.T) {
	first := "[[rule]]\ndo = \"burn\"\naccounts = [\"0x00000000000000000000000000000000000a11ce\"]\namount = \"3\"\nreason = \"paid\"\n\n"
	for _, text := range []string{
		"version = 1", "version = 1\n[[rule]]\ndo = \"install\"\ncontract = \"system-contracts\"\n",
		"# about\nversion = 1 # one\n\n[chain]\nid = 7\n\n  [[rule]]\ndo = \"install\"\ncontract = \"system-contracts\"\n",
	} {
		before, err := transform.DecodeRules(text)
		require.NoError(t, err)
		out, err := rulesInFront(text, first)
		require.NoError(t, err, out)
		after, err := transform.DecodeRules(out)
		require.NoError(t, err)
		require.Equal(t, "burn", after.List[0].Do)
		require.Equal(t, append(slices.Clone(after.List[:1]), before.List...), after.List)
		require.Equal(t, before.Chain, after.Chain)
	}
}
