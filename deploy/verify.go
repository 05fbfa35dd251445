package deploy

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/log"

	"github.com/ethereum-optimism/optimism/op-chain-ops/foundry"
	"github.com/ethereum-optimism/optimism/op-chain-ops/genesis"
	"github.com/ethereum-optimism/optimism/op-node/rollup"

	"github.com/regalia-network/regalia/deploy/artifact"
)

// Line is one thing that Verify compared.
type Line struct {
	What      string
	Got, Want string
}

// OK says whether it is as it should be.
func (l Line) OK() bool { return l.Got == l.Want }

// VerifyConfig says what to verify, and against which L1.
type VerifyConfig struct {
	Dir, L1RPC string
	// Intent is what the chain should be; nil for the one in the directory.
	Intent *Intent
}

// Verify reads L1 and the directory's files again and compares everything with
// what the intent asks for. Differences come back as lines; an error means that
// it could not be compared. It needs no key and changes nothing.
func Verify(ctx context.Context, cfg VerifyConfig, logger log.Logger) ([]Line, error) {
	v, err := newVerifier(ctx, cfg, logger)
	if err != nil {
		return nil, err
	}
	defer v.client.Close()
	if v.allocs, err = l2Allocs(v.state.Intent, &v.plan.addrs, v.set); err != nil {
		return nil, err
	}
	err = v.client.patiently(ctx, v.run)
	return v.lines, err
}

// newVerifier reads what the directory says is there.
func newVerifier(ctx context.Context, cfg VerifyConfig, logger log.Logger) (*verifier, error) {
	st, err := loadState(cfg.Dir)
	if err != nil {
		return nil, err
	}
	if st == nil {
		return nil, fmt.Errorf("no %s in %s: give the directory that deploy wrote", stateFile, cfg.Dir)
	}
	if st.Anchor == nil || !st.Initialised {
		return nil, fmt.Errorf("the deployment in %s is not finished: run deploy again", cfg.Dir)
	}
	if cfg.Intent != nil && cfg.Intent.Hash() != st.IntentHash {
		return nil, fmt.Errorf("%w: %s", ErrOtherIntent, strings.Join(cfg.Intent.differences(st.Intent), "; "))
	}
	set, err := openArtifacts(nil)
	if err != nil {
		return nil, err
	}
	p, err := newPlan(st.Intent, st.Deployer, set, st.Multicall3)
	if err != nil {
		return nil, fmt.Errorf("plan contracts: %w", err)
	}
	client, err := dialL1(ctx, cfg.L1RPC, logger)
	if err != nil {
		return nil, err
	}
	return &verifier{dir: cfg.Dir, state: st, set: set, plan: p, client: client}, nil
}

// verifier collects lines.
type verifier struct {
	dir    string
	state  *state
	set    *artifact.Set
	plan   *plan
	client *l1Client
	allocs *foundry.ForgeAllocs // the L2's first state as it should be
	lines  []Line
}

func (v *verifier) add(what string, got, want any) {
	v.lines = append(v.lines, Line{what, text(got), text(want)})
}

func (v *verifier) run(ctx context.Context) error {
	v.lines = nil // a run after L1 was away starts again
	for _, step := range []func(context.Context) error{v.chain, v.code, v.proxies, v.values} {
		if err := step(ctx); err != nil {
			return err
		}
	}
	return v.files()
}

// chain compares which L1 this is, and whether the anchor is still part of it.
func (v *verifier) chain(ctx context.Context) error {
	id, err := v.client.ChainID(ctx)
	if err != nil {
		return fmt.Errorf("read L1 chain id: %w", err)
	}
	v.add("L1 chain id", id, v.state.L1ChainID)
	for _, b := range []struct {
		what   string
		number uint64
		want   common.Hash
	}{{"L1 genesis block", 0, v.state.L1Genesis}, {"L1 anchor block", v.state.Anchor.Number, v.state.Anchor.Hash}} {
		header, err := v.client.HeaderByNumber(ctx, blockNumber(b.number))
		switch {
		case isNotFound(err):
			v.add(b.what, "not found", b.want)
		case err != nil:
			return fmt.Errorf("read %s: %w", b.what, err)
		default:
			v.add(b.what, header.Hash(), b.want)
		}
	}
	v.add("contracts planned", v.plan.hash(), v.state.Plan)
	return nil
}

// code compares what is at each address with the artifacts.
func (v *verifier) code(ctx context.Context) error {
	addrs := make([]common.Address, len(v.plan.creations))
	for i, c := range v.plan.creations {
		addrs[i] = c.addr
	}
	codes, err := v.client.codes(ctx, append(addrs, v.plan.addrs.Multicall3))
	if err != nil {
		return err
	}
	for i, c := range v.plan.creations {
		if c.artifact == nil {
			v.add("code of "+c.name, bytes.HasSuffix(c.code, codes[i]) && len(codes[i]) > 0, true)
			continue
		}
		want := c.artifact.DeployedBytecode
		got, err := mask(codes[i], want.ImmutableReferences)
		if err != nil {
			v.add("code of "+c.name, err, crypto.Keccak256Hash(want.Object))
			continue
		}
		v.add("code of "+c.name, crypto.Keccak256Hash(got), crypto.Keccak256Hash(want.Object))
	}
	v.add("Multicall3 has code", len(codes[len(addrs)]) > 0, true)
	return nil
}

// mask puts zeros where the constructor wrote immutables, as in the artifact.
func mask(code []byte, references json.RawMessage) ([]byte, error) {
	var refs map[string][]struct{ Start, Length int }
	if len(references) > 0 {
		if err := json.Unmarshal(references, &refs); err != nil {
			return nil, fmt.Errorf("parse immutable references: %w", err)
		}
	}
	out := bytes.Clone(code)
	for _, places := range refs {
		for _, p := range places {
			if p.Start < 0 || p.Start+p.Length > len(out) {
				return nil, fmt.Errorf("%d bytes of code, too few", len(out))
			}
			clear(out[p.Start : p.Start+p.Length])
		}
	}
	return out, nil
}

// proxies compares implementation and admin of each.
func (v *verifier) proxies(ctx context.Context) error {
	proxies := v.plan.addrs.proxies()
	addrs := make([]common.Address, len(proxies))
	for i, p := range proxies {
		addrs[i] = *p.addr
	}
	impls, err := v.client.slots(ctx, addrs, genesis.ImplementationSlot)
	if err != nil {
		return err
	}
	admins, err := v.client.slots(ctx, addrs, genesis.AdminSlot)
	if err != nil {
		return err
	}
	for i, p := range proxies {
		v.add("implementation of "+p.name+"Proxy", common.BytesToAddress(impls[i][:]), *p.impl)
		v.add("admin of "+p.name+"Proxy", common.BytesToAddress(admins[i][:]), v.plan.addrs.ProxyAdmin)
	}
	return nil
}

// files compares the directory with what the intent, the anchor and the
// bindings of this binary give.
func (v *verifier) files() error {
	want, err := buildGenesis(v.state.Intent, &v.plan.addrs, v.allocs, v.state.Anchor)
	if err != nil {
		return err
	}
	v.add("state.json: L2 genesis block", v.state.L2Genesis, want.hash)
	v.add("state.json: output root", v.state.OutputRoot, want.root)
	v.genesisFile(want.genesis, want.hash)
	v.rollupFile(want.rollup)

	got, err := ReadAddresses(v.dir)
	if err != nil {
		v.add("addresses.json", err, "readable")
		return nil
	}
	v.addressTable("l1", got.L1, v.plan.addrs.byName())
	v.addressTable("l2", got.L2, l2Addresses())
	return nil
}

func (v *verifier) genesisFile(want *core.Genesis, hash common.Hash) {
	got, err := readGenesis(v.dir)
	if err != nil {
		v.add("genesis.json", err, "readable")
		return
	}
	v.add("genesis.json: block", got.ToBlock().Hash(), hash)
	for _, p := range predeployTable(v.state.Intent) {
		impl := implementationAddr(p.addr)
		v.add(fmt.Sprintf("genesis.json: %s's proxy", p.name), account(got.Alloc, p.addr), account(want.Alloc, p.addr))
		v.add(fmt.Sprintf("genesis.json: %s's implementation", p.name), account(got.Alloc, impl), account(want.Alloc, impl))
	}
	// The rest in one line, with the first accounts that differ.
	var wrong []string
	for addr := range maps.Keys(want.Alloc) {
		if account(got.Alloc, addr) != account(want.Alloc, addr) {
			wrong = append(wrong, addr.Hex())
		}
	}
	for addr := range maps.Keys(got.Alloc) {
		if _, ok := want.Alloc[addr]; !ok {
			wrong = append(wrong, addr.Hex())
		}
	}
	slices.Sort(wrong)
	summary := fmt.Sprintf("%d accounts", len(want.Alloc))
	if len(wrong) > 0 {
		v.add("genesis.json: accounts", fmt.Sprintf("%d differ: %s", len(wrong), strings.Join(wrong[:min(3, len(wrong))], " ")), summary)
		return
	}
	v.add("genesis.json: accounts", summary, summary)
}

// account identifies all that an account holds.
func account(alloc types.GenesisAlloc, addr common.Address) string {
	a, ok := alloc[addr]
	if !ok {
		return "absent"
	}
	data, err := json.Marshal(a) // maps come out sorted
	if err != nil {
		return err.Error()
	}
	return crypto.Keccak256Hash(data).Hex()
}

func (v *verifier) rollupFile(want *rollup.Config) {
	got, err := readRollup(v.dir)
	if err != nil {
		v.add("rollup.json", err, "readable")
		return
	}
	v.add("rollup.json: L2 genesis block", got.Genesis.L2.Hash, want.Genesis.L2.Hash)
	gotText, err1 := json.Marshal(got)
	wantText, err2 := json.Marshal(want)
	if err := errors.Join(err1, err2); err != nil {
		v.add("rollup.json", err, "encodable")
		return
	}
	gotFlat, wantFlat := map[string]string{}, map[string]string{}
	flatten("", gotText, gotFlat)
	flatten("", wantText, wantFlat)
	for _, key := range slices.Sorted(maps.Keys(wantFlat)) {
		v.add("rollup.json: "+key, or(gotFlat[key], "absent"), wantFlat[key])
	}
	for _, key := range slices.Sorted(maps.Keys(gotFlat)) {
		if _, ok := wantFlat[key]; !ok {
			v.add("rollup.json: "+key, gotFlat[key], "absent")
		}
	}
}

func (v *verifier) addressTable(part string, got, want map[string]common.Address) {
	for _, name := range slices.Sorted(maps.Keys(want)) {
		v.add(fmt.Sprintf("addresses.json: %s.%s", part, name), got[name], want[name])
	}
	v.add(fmt.Sprintf("addresses.json: %s has", part), len(got), len(want))
}

func or(s, otherwise string) string {
	if s == "" {
		return otherwise
	}
	return s
}
