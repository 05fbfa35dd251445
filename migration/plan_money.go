package migration

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/regalia-network/regalia/migration/bridge"
	"github.com/regalia-network/regalia/migration/inflight"
	"github.com/regalia-network/regalia/migration/solvency"
	"github.com/regalia-network/regalia/migration/transform"
	"github.com/regalia-network/regalia/migration/view"
)

// money reads both chains' messages and settles every account with them.
func (p *planner) money(ctx context.Context) error {
	facts, err := bridge.Read(ctx, p.l1, p.l2, p.plan.Contracts, bridge.Range{
		L1Block: p.plan.L1Block.Number, L2Block: p.plan.Block.Number, Origin: p.plan.Origin,
	}, p.logger)
	if err != nil {
		return err
	}
	book, err := inflight.Classify(facts)
	if err != nil {
		return err
	}
	p.messages(facts, book)
	tokens, err := bridge.Tokens(ctx, p.l1View, p.l2View, p.plan.Contracts, facts.Pairs())
	if err != nil {
		return err
	}
	if err := p.solvency(ctx, facts, book, tokens); err != nil {
		return err
	}
	if err := p.holdings(ctx, tokens); err != nil {
		return err
	}
	return p.unmoved(ctx)
}

// unmoved makes sure that what was read by number was one chain's.
func (p *planner) unmoved(ctx context.Context) error {
	l1, err := view.Header(ctx, p.l1, p.l1View.Block)
	if err != nil {
		return err
	}
	if l1 == nil || l1.Hash() != p.plan.L1Block.Hash {
		return fmt.Errorf("L1 block %d was replaced while it was read: run again", p.plan.L1Block.Number)
	}
	return nil
}

// classes of money in flight that somebody must answer for, by status.
var classOf = map[inflight.Status]string{
	inflight.Initiated: transform.OpenWithdrawals, inflight.Proven: transform.OpenWithdrawals,
	inflight.Parked: transform.ParkedWithdrawals, inflight.Underived: transform.UnderivedDeposits, inflight.Stuck: transform.StuckDeposits,
}

// messages checks the messages against the state, and tables them.
func (p *planner) messages(facts *inflight.Facts, book *inflight.Book) {
	missing := 0
	for i := range facts.Withdrawals {
		if !p.survey.sent(facts.Withdrawals[i].Hash) {
			missing++
		}
	}
	count := uint64(len(facts.Withdrawals))
	p.plan.check("withdrawals in the state", missing == 0 && count == p.survey.nonce,
		"the message passer's storage counts %d, the L2's logs have %d, %d of them not in it", p.survey.nonce, count, missing)
	p.plan.check("withdrawals known", len(book.Strangers) == 0,
		"%d were proven or finalized on L1 that block %d does not have%s", len(book.Strangers), p.plan.Block.Number, firstOf(book.Strangers))
	p.table(book)
	for i := range p.plan.InFlight.Classes {
		class := &p.plan.InFlight.Classes[i]
		name := classOf[class.Status]
		if name == "" {
			continue
		}
		class.Resolver, _ = p.rules.ResolvedClass(name)
		detail := class.Resolver
		if detail == "" {
			detail = fmt.Sprintf("nobody answers for them: name who with [[resolver]] accounts = [%q] in the rules", name)
		}
		p.plan.check(fmt.Sprintf("%ss %s", class.Direction, class.Status), class.Resolver != "", "%d with %s wei: %s", class.Count, class.Wei, detail)
	}
	p.plan.check("NFTs", facts.NFTs == 0, "L1's ERC-721 bridge holds %d; this program does not follow them", facts.NFTs)
}

func firstOf(hashes []common.Hash) string {
	if len(hashes) == 0 {
		return ""
	}
	return fmt.Sprintf(", first %s: take a newer block", hashes[0])
}

// table sums the messages up by class and lists those not at their end.
func (p *planner) table(book *inflight.Book) {
	at := make(map[string]int)
	add := func(direction string, status inflight.Status, wei *big.Int, tokens bool) {
		i, ok := at[direction+string(status)]
		if !ok {
			i = len(p.plan.InFlight.Classes)
			at[direction+string(status)] = i
			p.plan.InFlight.Classes = append(p.plan.InFlight.Classes, Class{Direction: direction, Status: status, Wei: new(big.Int)})
		}
		class := &p.plan.InFlight.Classes[i]
		class.Count++
		class.Wei.Add(class.Wei, wei)
		if tokens {
			class.Tokens++
		}
	}
	for _, w := range book.Withdrawals {
		add("withdrawal", w.Status, w.Value, w.Tokens != nil)
		if w.Status != inflight.Paid {
			p.plan.InFlight.Withdrawals = append(p.plan.InFlight.Withdrawals, w)
		}
	}
	for _, d := range book.Deposits {
		add("deposit", d.Status, d.Mint, d.Tokens != nil)
		if d.Status != inflight.Derived {
			p.plan.InFlight.Deposits = append(p.plan.InFlight.Deposits, d)
		}
	}
}

// named are the rules' words on an asset.
func (p *planner) named(asset string) []solvency.Line {
	var lines []solvency.Line
	for i := range p.rules.Deltas {
		d := &p.rules.Deltas[i]
		if d.Asset == asset || asset != "ETH" && d.Asset != "ETH" && common.HexToAddress(d.Asset) == common.HexToAddress(asset) {
			lines = append(lines, solvency.Line{Name: fmt.Sprintf("delta %d of the rules", i+1), Amount: d.Value(), Reason: d.Reason})
		}
	}
	return lines
}

// solvency works out the identity of each asset.
func (p *planner) solvency(ctx context.Context, facts *inflight.Facts, book *inflight.Book, tokens []bridge.Token) error {
	escrow, err := bridge.Ether(ctx, p.l1View, p.plan.Contracts)
	if err != nil {
		return err
	}
	ether := solvency.Ether{
		Escrow: escrow, Supply: p.survey.supply, Passer: p.survey.passerBalance, Genesis: p.genesis, Burnt: facts.Burnt, Claimed: facts.Claimed[common.Address{}], Named: p.named("ETH"),
	}
	ledger, sides := ether.Ledger(book)
	p.plan.Sides = sides
	p.identity(ledger)
	ok := sides.L1Surplus.Sign() >= 0 && sides.L2Destroyed.Sign() >= 0 && sides.Forced.Sign() >= 0
	p.plan.check("ETH, each chain by itself", ok, "L1 has %s wei more than its logs account for, the L2 lost %s, %s were put into the message passer without a withdrawal",
		sides.L1Surplus, sides.L2Destroyed, sides.Forced)
	named := make(map[common.Address]bool)
	for i := range tokens {
		t := &tokens[i]
		if t.Native.Sign() > 0 {
			name, reason := p.rules.Resolved(t.L2)
			p.plan.check("token "+t.L2.Hex()+" of the L2", name != "", "%s of it are out on L1 as %s, and stay there: %s", t.Native, t.L1, orNobody(name, reason))
			continue
		}
		if !named[t.L1] { // with its first pair, not once for each
			t.Named, named[t.L1] = p.named(t.L1.Hex()), true
		}
		if t.Claimable {
			t.Claimed = facts.Claimed[t.L2]
		}
		p.identity(t.Ledger(book))
	}
	custody, err := bridge.Custody(ctx, p.l1View, p.plan.Contracts, tokens)
	if err != nil {
		return err
	}
	for _, line := range custody {
		p.plan.Custody = append(p.plan.Custody, line)
		p.plan.check("custody of "+line.Name, line.Amount.Sign() >= 0, "L1's bridge, and the vault, have %s more than their books say", line.Amount)
	}
	return nil
}

func (p *planner) identity(ledger *solvency.Ledger) {
	row := ledger.Work()
	p.plan.Solvency = append(p.plan.Solvency, row)
	if err := row.Err(); err != nil {
		p.plan.check("solvency of "+row.Asset, false, "%v", err)
		return
	}
	p.plan.check("solvency of "+row.Asset, true, "escrow %s = balances %s + withdrawals %s + deposits %s + δ %s", row.Escrow, row.Balances, row.Withdrawals, row.Deposits, row.Delta)
}

func orNobody(name, reason string) string {
	if name == "" {
		return "nobody answers for it: name who with [[resolver]] in the rules"
	}
	return name + ": " + reason
}
