package migration

import (
	"fmt"
	"io"
	"strings"
	"text/tabwriter"

	"github.com/regalia-network/regalia/migration/atomicfile"
)

// maxShown is how many rows of a table go to a terminal; the file has all.
const maxShown = 20

func (p *Plan) write(path string) error { return atomicfile.WriteJSON(path, p) }

// WriteText writes the tables, a line per check, and a last line.
func (p *Plan) WriteText(w io.Writer) error {
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintf(t, "in flight\tcount\twei\twith tokens\t\n")
	for _, c := range p.InFlight.Classes {
		fmt.Fprintf(t, "%ss %s\t%d\t%s\t%d\t\n", c.Direction, c.Status, c.Count, c.Wei, c.Tokens)
	}
	if err := t.Flush(); err != nil {
		return err
	}
	fmt.Fprintf(t, "\nasset\tL1 escrow\t= L2 balances\t+ withdrawals\t+ deposits\t+ δ\tresidual\t\n")
	for _, r := range p.Solvency {
		fmt.Fprintf(t, "%s\t%s\t%s\t%s\t%s\t%s\t%s\t\n", r.Asset, r.Escrow, r.Balances, r.Withdrawals, r.Deposits, r.Delta, r.Residual)
	}
	if err := t.Flush(); err != nil {
		return err
	}
	for _, r := range p.Solvency {
		for _, term := range r.Terms {
			if term.Amount.Sign() != 0 {
				fmt.Fprintf(w, "  δ %s: %s %s (%s)\n", r.Asset, term.Amount, term.Name, term.Reason)
			}
		}
	}
	if err := p.writeHeld(w); err != nil {
		return err
	}
	for _, c := range p.Checks {
		if err := line(w, c.OK, c.Name, c.Detail); err != nil {
			return err
		}
	}
	verdict := "nothing speaks against block"
	if !p.OK {
		verdict = fmt.Sprintf("refused for %d reasons: block", p.refusals())
	}
	_, err := fmt.Fprintf(w, "plan: %s %d (%s), L1 read at block %d\n", verdict, p.Block.Number, p.Block.Hash, p.L1Block.Number)
	return err
}

func (p *Plan) writeHeld(w io.Writer) error {
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	fmt.Fprintf(t, "\nheld by contract\tasset\tamount\tanswered for by\n")
	for i, h := range p.Held {
		if i == maxShown {
			fmt.Fprintf(t, "… %d more in plan.json\t\t\t\n", len(p.Held)-i)
			break
		}
		resolver := h.Resolver
		if resolver == "" {
			resolver = "NOBODY"
		}
		fmt.Fprintf(t, "%s\t%s\t%s\t%s\n", h.Account, h.Asset, h.Amount, resolver)
	}
	fmt.Fprintln(t)
	if err := t.Flush(); err != nil {
		return err
	}
	return p.writeScan(w)
}

func (p *Plan) writeScan(w io.Writer) error {
	for i, s := range p.Scan {
		if i == maxShown {
			fmt.Fprintf(w, "  tied     … %d more in plan.json\n", len(p.Scan)-i)
			break
		}
		for _, f := range s.Findings {
			if _, err := fmt.Fprintf(w, "  tied     %s and %d more with its code: %s\n", s.First, s.Accounts-1, strings.TrimSpace(string(f.Kind)+" "+f.Detail)); err != nil {
				return err
			}
		}
	}
	return nil
}
