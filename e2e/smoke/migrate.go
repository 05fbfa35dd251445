package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"os"
	"path/filepath"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/regalia-network/regalia/bindings"
	"github.com/regalia-network/regalia/e2e/harness"
	"github.com/regalia-network/regalia/migration"
	"github.com/regalia-network/regalia/migration/transform"
)

// migrate runs the dry-run against the devnet and looks for what the steps
// before have made on the sovereign chain.
func (w *world) migrate(ctx context.Context) error {
	voucher, err := w.leaveVoucher(ctx)
	if err != nil {
		return err
	}
	if err := harness.Await(ctx, fmt.Sprintf("block %d to be finalized", w.lastBlock), func(ctx context.Context) (bool, error) {
		header, err := w.l2.HeaderByNumber(ctx, big.NewInt(int64(rpc.FinalizedBlockNumber)))
		return err == nil && header.Number.Uint64() >= w.lastBlock, nil
	}); err != nil {
		return err
	}
	if _, err := w.exit.GameAtOrAfter(ctx, w.lastBlock); err != nil {
		return err
	}
	if err := w.finalizeL1(ctx); err != nil {
		return err
	}
	licenses := bindings.NewLicenseRegistry()
	probe := func(data []byte) string { return bindings.LicenseRegistryAddr.Hex() + ":" + hexutil.Encode(data) }
	isLicensed, ownerOf := probe(licenses.PackIsLicensed(w.licensee, w.modelID)), probe(licenses.PackOwnerOf(w.licenseID))
	out, rules := filepath.Join(w.dir, "migration"), filepath.Join(w.dir, "rules.toml")
	if err := os.WriteFile(rules, []byte(transform.DefaultRules+decisions(bindings.TimelockAddr)), 0o600); err != nil {
		return err
	}
	accounts := []common.Address{w.split[0], w.split[1], w.user.Address}
	args := []string{"migrate", "dry-run", "--dir", out, "--l2-rpc", w.report.L2.RPC, "--l2-auth-rpc", w.report.L2.AuthRPC,
		"--jwt-secret", w.report.L2.JWTSecret, "--probe", isLicensed, "--probe", ownerOf, "--rules", rules, "--block", "proposed",
		"--l1-rpc", w.report.L1.RPC, "--system-config", w.report.L1.Contracts["SystemConfigProxy"].Hex(), "--allow-unresolved", "--serve"}
	for _, a := range accounts {
		args = append(args, "--account", a.Hex())
	}
	report, p, err := w.dryRun(ctx, out, args)
	if err != nil {
		return err
	}
	defer p.Kill()
	if report.Plan == nil || !report.Plan.OK {
		return errors.New("report has no plan that holds")
	}
	for _, row := range report.Plan.Solvency {
		evidence("solvency of "+row.Asset, fmt.Sprintf("escrow %s = %s + %s + %s + δ %s", row.Escrow, row.Balances, row.Withdrawals, row.Deposits, row.Delta))
	}
	for _, class := range report.Plan.InFlight.Classes {
		evidence(fmt.Sprintf("%ss %s", class.Direction, class.Status), fmt.Sprintf("%d with %s wei", class.Count, class.Wei))
	}
	evidence("sovereign genesis", fmt.Sprintf("%s at L2 block %d", report.GenesisHash, report.Block.Number))
	evidence("equal on both chains", fmt.Sprintf("%d accounts, %d slots, %d codes", report.Comparison.Accounts, report.Comparison.Slots, report.Comparison.Codes))
	if err := w.checkProbes(report); err != nil {
		return err
	}
	for _, a := range report.Accounts {
		if !a.Equal || a.SovereignBalance.ToInt().Sign() == 0 {
			return fmt.Errorf("account %s has %s wei on the L2 and %s on the sovereign chain", a.Address, a.Balance, a.SovereignBalance)
		}
		evidence("balance of "+a.Address.Hex(), fmt.Sprintf("%s wei on the sovereign chain", a.SovereignBalance.ToInt()))
	}
	if len(report.Accounts) != len(accounts) {
		return fmt.Errorf("report has %d accounts, want %d", len(report.Accounts), len(accounts))
	}
	if err := w.settledThere(ctx, report.SovereignRPC, voucher); err != nil {
		return err
	}
	if err := p.Stop(); err != nil {
		return err
	}
	return w.migrateBySteps(ctx, rules)
}

// dryRun runs one to the point at which it serves the sovereign chain.
func (w *world) dryRun(ctx context.Context, out string, args []string) (*migration.Report, *harness.Process, error) {
	p, err := harness.Start("migrate", w.dir, w.binary, nil, args...)
	if err != nil {
		return nil, nil, err
	}
	report := new(migration.Report)
	err = harness.Await(ctx, "the sovereign chain to be served", func(context.Context) (bool, error) {
		text, err := os.ReadFile(filepath.Join(out, "report.json"))
		if err != nil {
			return false, p.Ended()
		}
		return true, json.Unmarshal(text, report)
	})
	if err == nil && !report.OK {
		err = fmt.Errorf("report says it failed: %s", report.Failure)
	}
	if err != nil {
		p.Kill()
		return nil, nil, fmt.Errorf("dry-run: %w; its log says:\n%s", err, p.Tail(20))
	}
	return report, p, nil
}

// decisions are what an operator adds to the default rules: who gets the fees,
// and that what was withdrawn is not wei here as well.
func decisions(heir common.Address) string {
	return fmt.Sprintf(`
[chain]
id = %d

[[rule]]
do = "move"
accounts = ["fee-vaults"]
to = %q
reason = "fees that were not withdrawn"

[[rule]]
do = "burn"
accounts = [%q]
reason = "withdrawn: it is paid on L1"
`, sovereignID, heir.Hex(), params.OptimismL2ToL1MessagePasser.Hex())
}

// finalizeL1 waits until what L1 has now is final: plan and verify read it there.
func (w *world) finalizeL1(ctx context.Context) error {
	head, err := w.l1.BlockNumber(ctx)
	if err != nil {
		return err
	}
	return harness.Await(ctx, fmt.Sprintf("L1 block %d to be finalized", head), func(ctx context.Context) (bool, error) {
		header, err := w.l1.HeaderByNumber(ctx, big.NewInt(int64(rpc.FinalizedBlockNumber)))
		return err == nil && header.Number.Uint64() >= head, nil
	})
}

// migrateBySteps exports the newest block that was proposed, and has verify
// find on L1 the claim of what the files hash to.
func (w *world) migrateBySteps(ctx context.Context, rules string) error {
	game, err := w.exit.NewestGame(ctx)
	if err != nil {
		return err
	}
	if err := w.finalizeL1(ctx); err != nil {
		return err
	}
	dir := filepath.Join(w.dir, "steps")
	for _, step := range [][]string{
		{"export", "--block", fmt.Sprint(game.Block), "--l2-rpc", w.report.L2.RPC, "--l2-auth-rpc", w.report.L2.AuthRPC, "--jwt-secret", w.report.L2.JWTSecret},
		{"plan", "--rules", rules, "--l2-rpc", w.report.L2.RPC, "--l2-auth-rpc", w.report.L2.AuthRPC, "--jwt-secret", w.report.L2.JWTSecret,
			"--l1-rpc", w.report.L1.RPC, "--system-config", w.report.L1.Contracts["SystemConfigProxy"].Hex(), "--allow-unresolved"},
		{"transform", "--rules", rules},
		{"genesis", "--form", "both"},
		{"verify", "--l1-rpc", w.report.L1.RPC, "--dispute-game-factory", w.report.L1.Contracts["DisputeGameFactoryProxy"].Hex(), "--allow-unresolved", "--l2-rpc", w.report.L2.RPC},
		{"report"},
	} {
		p, err := harness.Start("migrate-"+step[0], w.dir, w.binary, nil, append([]string{"migrate", step[0], "--dir", dir}, step[1:]...)...)
		if err != nil {
			return err
		}
		if err := p.Wait(ctx); err != nil {
			return fmt.Errorf("migrate %s: %w; its log says:\n%s", step[0], err, p.Tail(20))
		}
		fmt.Println("    " + p.Tail(1))
	}
	return w.checkValidators(filepath.Join(dir, "validators.json"))
}

// checkValidators finds who has staked in the list for a consensus client.
func (w *world) checkValidators(path string) error {
	text, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	var found migration.Validators
	if err := json.Unmarshal(text, &found); err != nil {
		return fmt.Errorf("validators.json: %w", err)
	}
	if len(found.List) != 1 || found.TotalStake.Sign() == 0 || found.List[0].Stake.Cmp(found.TotalStake) != 0 || len(found.List[0].Key) != 48 {
		return fmt.Errorf("validators.json has %d validators with %s wei in all, want the one that staked: %+v", len(found.List), found.TotalStake, found.List)
	}
	evidence("validator of the sovereign chain", fmt.Sprintf("%s with %s wei", found.List[0].Account, found.List[0].Stake))
	return nil
}

// checkProbes finds the licence in the answers: held, and by its buyer.
func (w *world) checkProbes(report *migration.Report) error {
	licenses := bindings.NewLicenseRegistry()
	var licensed, owned bool
	for _, p := range report.Probes {
		if !p.Equal {
			return fmt.Errorf("probe %s: %s", p.Name, p.Different)
		}
		switch p.Data.String() {
		case hexutil.Encode(licenses.PackIsLicensed(w.licensee, w.modelID)):
			answer, err := licenses.UnpackIsLicensed(p.Answer)
			licensed = err == nil && answer
		case hexutil.Encode(licenses.PackOwnerOf(w.licenseID)):
			answer, err := licenses.UnpackOwnerOf(p.Answer)
			owned = err == nil && answer == w.licensee
		}
	}
	if !licensed || !owned {
		return fmt.Errorf("the sovereign chain does not show licence %d of %s (licensed %t, owned %t)", w.licenseID, w.licensee, licensed, owned)
	}
	evidence("licence on the sovereign chain", fmt.Sprintf("%d, held by %s", w.licenseID, w.licensee))
	return nil
}
