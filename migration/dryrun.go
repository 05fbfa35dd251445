// Package migration takes the L2's state from a finalized block to the genesis
// of a sovereign chain.
//
// Each step is a subcommand, `regalia migrate STEP`, and works on files in one
// directory, so that it can be run, repeated and checked alone. The dry-run
// does all of them against a live node that is only read, boots the result in
// this process, produces blocks, and compares every account, slot and code,
// and chosen calls, with the L2's. The package does not stop the L2 and does
// not run a consensus client.
//
// Underneath: export and chunk (the files), root and verify (the state root
// from the files), proof (what it proves), transform (what changes), genesis
// (genesis.json and the database), sovereign (boot and compare).
package migration

import (
	"context"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/log"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/regalia-network/regalia/migration/chunk"
	"github.com/regalia-network/regalia/migration/export"
	"github.com/regalia-network/regalia/migration/genesis"
	"github.com/regalia-network/regalia/migration/sovereign"
	"github.com/regalia-network/regalia/migration/transform"
)

// servedBlockTime is the block time of a sovereign chain kept running.
const servedBlockTime = 2 * time.Second

// Run does a dry-run. The report is returned, and written to the output
// directory, also when a check fails, with an error that says which.
func Run(ctx context.Context, opts Options, logger log.Logger) (report *Report, err error) {
	if err := opts.Validate(); err != nil {
		return nil, fmt.Errorf("options: %w", err)
	}
	src, err := export.Dial(ctx, export.SourceConfig{RPC: opts.L2RPC, AuthRPC: opts.L2AuthRPC, JWTSecret: opts.JWTSecret}, logger)
	if err != nil {
		return nil, err
	}
	defer src.Close()
	d, err := prepare(ctx, src, opts, logger)
	if err != nil {
		return nil, err
	}
	defer func() {
		if releaseErr := d.dir.release(); err == nil {
			err = releaseErr
		}
	}()
	return d.report, d.run(ctx)
}

// dryRun is one dry-run under way.
type dryRun struct {
	opts   Options
	src    *export.Source
	dir    *workdir
	logger log.Logger
	report *Report
	header *types.Header // the exported block

	archive *export.Archive
	rules   *transform.Rules
	text    string        // the rules' file
	state   *changedState // the export with the rules applied
}

// prepare picks the block and takes the output directory.
func prepare(ctx context.Context, src *export.Source, opts Options, logger log.Logger) (*dryRun, error) {
	rules, text, err := readRules(opts.Rules)
	if err != nil {
		return nil, err
	}
	l2, err := src.ChainID(ctx)
	if err != nil {
		return nil, err
	}
	if opts.ChainID == 0 {
		opts.ChainID = rules.Chain.ID
	}
	if opts.ChainID == 0 {
		opts.ChainID = l2
	}
	block, err := proposedBlock(ctx, src, opts)
	if err != nil {
		return nil, err
	}
	header, finalized, err := src.SelectBlock(ctx, block)
	if err != nil {
		return nil, err
	}
	l2Genesis, err := src.GenesisHash(ctx)
	if err != nil {
		return nil, err
	}
	dir, err := claimDir(opts.Dir, l2, l2Genesis)
	if err != nil {
		return nil, err
	}
	if !finalized {
		logger.Warn("The block is not finalized: a reorg may still take it back", "block", header.Number)
	}
	return &dryRun{opts: opts, src: src, dir: dir, logger: logger, header: header, rules: rules, text: text, report: &Report{
		Head: reportHead, L2ChainID: l2, SovereignChainID: opts.ChainID, Finalized: finalized,
		Changes: []Change{}, Steps: []transform.Step{}, Probes: []ProbeResult{}, Accounts: []AccountResult{}, Checks: []Check{},
		ExportDir: dir.export(), GenesisFile: dir.genesis(),
	}}, nil
}

// run goes through the steps and writes the report, whatever they find.
func (d *dryRun) run(ctx context.Context) (err error) {
	var chain *sovereign.Chain
	steps := func() error {
		if err := d.exportState(ctx); err != nil {
			return fmt.Errorf("export: %w", err)
		}
		if err := d.verifyExport(ctx); err != nil {
			return fmt.Errorf("verify export: %w", err)
		}
		if err := d.makePlan(ctx); err != nil {
			return fmt.Errorf("plan: %w", err)
		}
		if err := d.makeGenesis(ctx); err != nil {
			return fmt.Errorf("make genesis: %w", err)
		}
		d.logger.Info("Booting the sovereign chain", "chain_id", d.report.SovereignChainID, "genesis", d.dir.genesis())
		var err error
		if chain, err = sovereign.Boot(sovereign.Config{
			GenesisFile: d.dir.genesis(), DataDir: d.dir.sovereign(), HTTP: d.opts.Serve,
		}); err != nil {
			return fmt.Errorf("boot sovereign chain: %w", err)
		}
		return d.examine(ctx, chain)
	}
	err = steps()
	if chain != nil {
		defer func() {
			if closeErr := chain.Close(); err == nil {
				err = closeErr
			}
		}()
	}
	if err == nil {
		err = d.report.err()
	}
	if err != nil {
		d.report.Failure = err.Error()
	}
	d.report.OK = err == nil
	if d.opts.Serve && err == nil {
		d.report.SovereignRPC = chain.URL()
	}
	if writeErr := d.report.write(d.dir.report()); writeErr != nil && err == nil {
		err = writeErr
	}
	if err != nil || !d.opts.Serve {
		return err
	}
	return d.serve(ctx, chain)
}

func (d *dryRun) exportState(ctx context.Context) error {
	manifest, err := export.Run(ctx, d.src, export.Options{
		Dir: d.dir.export(), ChainID: d.report.L2ChainID, Header: d.header, ChunkBytes: d.opts.ChunkBytes,
	}, d.logger)
	if err != nil {
		return err
	}
	d.report.Block, d.report.Counts = manifest.Block, manifest.Counts
	var size int64
	for _, row := range manifest.Chunks {
		size += row.Bytes
	}
	d.report.check("export", true, "block %d (%s), %d accounts, %d slots, %d codes in %d chunks, %d bytes",
		manifest.Block.Number, manifest.Block.Hash, manifest.Counts.Accounts, manifest.Counts.Slots, manifest.Counts.Codes, len(manifest.Chunks), size)
	return nil
}

// verifyExport reads the files back and decides the changes.
func (d *dryRun) verifyExport(ctx context.Context) (err error) {
	if d.archive, err = export.Open(d.dir.export()); err != nil {
		return err
	}
	if d.state, err = change(ctx, d.archive, d.rules); err != nil {
		d.report.check("state root from the files, and rules", false, "%v", err)
		return err
	}
	before := d.state.before
	d.report.check("state root from the files", true, "%s, as in the header of block %d", before.Root, d.report.Block.Number)
	d.report.Missing = before.Missing
	if err := before.Missing.Err("genesis.json"); err != nil {
		d.report.check("preimages", false, "%v", err)
		return err
	}
	d.report.check("preimages", true, "every address and slot key is known")
	d.report.Steps, d.report.Supply = d.state.result.Steps, d.state.supply
	for _, change := range d.state.result.Changes {
		d.report.Changes = append(d.report.Changes, newChange(change))
	}
	d.report.check("changes", true, "%d accounts changed by %d rules", len(d.state.result.Changes), len(d.rules.List))
	s := d.state.supply
	d.report.check("supply", true, "%s wei before + %s minted - %s burned = %s after", s.Before, s.Minted, s.Burned, s.After)
	return nil
}

// makePlan finds out whether the L2 may end here. A refusal fails the dry-run
// but does not stop it: whoever rehearses wants to know all.
func (d *dryRun) makePlan(ctx context.Context) error {
	if d.opts.L1.RPC == "" {
		return nil
	}
	l1, err := rpc.DialContext(ctx, d.opts.L1.RPC)
	if err != nil {
		return fmt.Errorf("dial L1 RPC: %w", err)
	}
	defer l1.Close()
	plan, err := planFrom(ctx, d.src, l1, d.opts.L1, planInput{archive: d.archive, rules: d.rules, text: d.text}, d.logger)
	if err != nil {
		return err
	}
	d.report.Plan = plan
	d.report.check("plan", plan.OK, "%d of %d checks held", len(plan.Checks)-plan.refusals(), len(plan.Checks))
	return plan.write(planFile(d.dir.path))
}

// proposedBlock asks L1, if the block is to be one that was proposed.
func proposedBlock(ctx context.Context, src *export.Source, opts Options) (string, error) {
	if opts.Block != proposed {
		return opts.Block, nil
	}
	l1, err := rpc.DialContext(ctx, opts.L1.RPC)
	if err != nil {
		return "", fmt.Errorf("dial L1 RPC: %w", err)
	}
	defer l1.Close()
	return selectProposed(ctx, src, l1, opts.L1, opts.Block)
}

func (d *dryRun) makeGenesis(ctx context.Context) error {
	codes, err := d.state.codesByHash()
	if err != nil {
		return err
	}
	return genesis.Write(ctx, d.dir.genesis(), d.genesisConfig(), d.state.records(), codes)
}

func (d *dryRun) genesisConfig() genesis.Config {
	return genesis.Config{ChainID: d.report.SovereignChainID, Parent: d.header, OsakaTime: d.rules.Chain.OsakaTime}
}

// examine checks the booted chain.
func (d *dryRun) examine(ctx context.Context, chain *sovereign.Chain) error {
	block := chain.Genesis()
	d.report.GenesisHash, d.report.GenesisRoot = block.Hash(), block.Root
	d.report.check("genesis state root", block.Root == d.state.after, "genesis %s has %s, predicted from the files %s", block.Hash(), block.Root, d.state.after)

	err := chain.Produce(ctx, d.opts.Blocks)
	d.report.Blocks = chain.Head()
	if err != nil {
		d.report.check("blocks", false, "%v", err)
		return err
	}
	d.report.check("blocks", true, "%d produced and accepted", d.report.Blocks)

	if err := d.compare(ctx, chain); err != nil {
		return fmt.Errorf("compare: %w", err)
	}
	if err := d.channels(ctx, chain); err != nil {
		return err
	}
	return d.probe(ctx, chain)
}

func (d *dryRun) compare(ctx context.Context, chain *sovereign.Chain) error {
	original := make(map[common.Hash]*chunk.Account)
	changes := d.state.result.Changes
	for _, change := range changes {
		original[change.New.Key] = change.Old
	}
	result, err := chain.Compare(ctx, sovereign.Expected{Entries: chunk.Group(d.state.records()), Codes: d.archive.Codes(), Original: original})
	if err != nil {
		return err
	}
	d.report.Comparison = result
	want, err := d.state.untouched()
	if err != nil {
		return err
	}
	same := result.Differences == 0 && result.Accounts == want.Accounts && result.Slots == want.Slots &&
		result.Codes == want.Codes && result.Changed == uint64(len(changes))
	d.report.check("accounts, slots and codes", same, "%d of %d accounts, %d of %d slots, %d of %d codes equal, %d of %d changes as intended, %d differences",
		result.Accounts, want.Accounts, result.Slots, want.Slots, result.Codes, want.Codes, result.Changed, len(changes), result.Differences)
	d.report.check("root without the changes", result.L2Root == d.report.Block.StateRoot, "sovereign database %s, L2 %s", result.L2Root, d.report.Block.StateRoot)
	return nil
}

func (d *dryRun) probe(ctx context.Context, chain *sovereign.Chain) error {
	probes, err := defaultProbes(ctx, d.src.Public(), d.report.Block.Hash, d.report.L2ChainID == d.report.SovereignChainID)
	if err != nil {
		return err
	}
	for _, text := range d.opts.Probes {
		p, err := parseProbe(text)
		if err != nil {
			return err
		}
		probes = append(probes, p)
	}
	equal := 0
	for _, p := range probes {
		result, err := runProbe(ctx, p, d.src.Public(), chain.Client(), d.report.Block.Hash)
		if err != nil {
			return err
		}
		d.report.Probes = append(d.report.Probes, result)
		if result.Equal {
			equal++
		}
	}
	d.report.check("probes", equal == len(probes), "%d of %d calls answer alike", equal, len(probes))
	return d.readAccounts(ctx, chain)
}

func (d *dryRun) readAccounts(ctx context.Context, chain *sovereign.Chain) error {
	equal := 0
	for _, text := range d.opts.Accounts {
		result, err := compareAccount(ctx, common.HexToAddress(text), d.src.Public(), chain.Client(), d.report.Block.Hash)
		if err != nil {
			return err
		}
		d.report.Accounts = append(d.report.Accounts, result)
		if result.Equal {
			equal++
		}
	}
	if n := len(d.opts.Accounts); n > 0 {
		d.report.check("named accounts", equal == n, "%d of %d have equal balance and nonce", equal, n)
	}
	return nil
}

// serve keeps the chain going until ctx ends.
func (d *dryRun) serve(ctx context.Context, chain *sovereign.Chain) error {
	d.logger.Info("Sovereign chain is served", "url", chain.URL(), "chain_id", d.report.SovereignChainID)
	if d.opts.OnServe != nil {
		d.opts.OnServe(d.report)
	}
	return chain.Run(ctx, servedBlockTime)
}
