package status

import (
	"fmt"
	"io"
	"math/big"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/params"
	"github.com/regalia-network/regalia/internal/redact"
)

// width is what a line of the table fits into.
const width = 80

// Print shows the report to a person, in lines of at most 80 columns.
func (r *Report) Print(w io.Writer) {
	p := printer{w: w}
	p.line("L2 chain %d on L1 chain %d, at %s", r.L2Chain, r.L1Chain, r.Time.Format("2006-01-02 15:04:05 MST"))
	p.nodes(r.Nodes)
	if l := r.Leader; l != nil {
		p.wrapped(fmt.Sprintf("  %s leads, at %s, in epoch %d", l.Name, redact.URL(l.URL), l.Epoch))
	}
	p.line("")
	p.line("%-18s %14s %14s", "HEAD", "BLOCK", "AGE")
	for _, h := range r.Heads {
		p.line("%-18s %14d %14s", h.Name, h.Number, age(h.Age))
	}
	p.line("")
	p.line("%s", r.Batch)
	p.line("%s", r.Output)
	if len(r.Accounts) > 0 {
		p.line("")
		p.line("%-10s %-42s %16s %8s", "ACCOUNT", "ON L1", "ETH", "DAYS")
		for _, a := range r.Accounts {
			p.line("%-10s %-42s %16s %8s", a.Role, a.Address, ether(a.Balance.ToInt(), 4), days(a.Days))
		}
	}
	if len(r.Lanes) > 0 {
		p.line("")
		p.line("%-10s %8s %10s %16s %12s", "LANE", "SHARE", "WAITING", "GAS IN BLOCK", "LATENCY")
		for _, l := range r.Lanes {
			p.line("%-10s %6d %% %10d %16d %9.1f ms", l.Name, l.Share, l.Waiting, uint64(l.GasUsed), l.Latency)
		}
	}
	if len(r.Problems) > 0 {
		p.line("")
		for _, problem := range r.Problems {
			p.wrapped("! " + strings.Join(strings.Fields(problem), " "))
		}
	}
}

func (p *printer) nodes(nodes []Node) {
	if len(nodes) == 0 {
		return
	}
	p.line("")
	p.line("%-30s %-9s %-5s %10s %10s %10s", "NODE", "ROLE", "READY", "UNSAFE", "SAFE", "FINAL")
	for _, n := range nodes {
		ready := "yes"
		if !n.Ready {
			ready = "no"
		}
		p.line("%-30s %-9s %-5s %10d %10d %10d", cut(n.Name, 30), cut(n.Role, 9), ready, n.Unsafe, n.Safe, n.Finalized)
		if n.Reason != "" {
			p.wrapped("  " + strings.Join(strings.Fields(n.Reason), " "))
		}
	}
}

// String is the batch in a line.
func (b *Batch) String() string {
	if b == nil {
		return "LAST BATCH    unknown"
	}
	what := fmt.Sprintf("%d B of calldata", b.Bytes)
	if b.Blobs > 0 {
		what = fmt.Sprintf("%d blob%s", b.Blobs, plural(b.Blobs))
	}
	return fmt.Sprintf("LAST BATCH    L1 block %d, %s ago, %s, %s ETH", b.Block, age(b.Age), what, ether(b.Cost.ToInt(), 9))
}

// String is the output in a line.
func (o *Output) String() string {
	if o == nil {
		return "LAST OUTPUT   unknown"
	}
	game := o.Game.Hex()
	return fmt.Sprintf("LAST OUTPUT   L2 block %d, %s ago, game %s…%s %s", o.Block, age(o.Age), game[:8], game[38:], o.State)
}

type printer struct{ w io.Writer }

func (p *printer) line(format string, args ...any) {
	fmt.Fprintln(p.w, strings.TrimRight(fmt.Sprintf(format, args...), " "))
}

// wrapped breaks a text between words, and a word that is a line by itself.
func (p *printer) wrapped(text string) {
	line := ""
	for word := range strings.SplitSeq(text, " ") {
		if line != "" && len([]rune(line))+1+len([]rune(word)) > width {
			p.line("%s", line)
			line = "  " + word
		} else if line == "" {
			line = word
		} else {
			line += " " + word
		}
		for runes := []rune(line); len(runes) > width; runes = []rune(line) {
			p.line("%s", string(runes[:width]))
			line = "  " + string(runes[width:])
		}
	}
	p.line("%s", line)
}

func cut(s string, n int) string {
	s = strings.TrimPrefix(strings.TrimPrefix(s, "http://"), "https://")
	if runes := []rune(s); len(runes) > n {
		return string(runes[:n-1]) + "…"
	}
	return s
}

func age(seconds float64) string {
	d := time.Duration(seconds * float64(time.Second))
	switch {
	case d < time.Minute:
		return fmt.Sprintf("%.0f s", d.Seconds())
	case d < 2*time.Hour:
		return fmt.Sprintf("%.0f min", d.Minutes())
	case d < 48*time.Hour:
		return fmt.Sprintf("%.0f h", d.Hours())
	}
	return fmt.Sprintf("%.0f days", d.Hours()/24)
}

func ether(wei *big.Int, digits int) string {
	return new(big.Rat).SetFrac(wei, big.NewInt(params.Ether)).FloatString(digits)
}

// days is how long money lasts; a dash if nothing was spent.
func days(d *float64) string {
	switch {
	case d == nil:
		return "-"
	case *d >= 1000:
		return ">999"
	case *d >= 10:
		return fmt.Sprintf("%.0f", *d)
	}
	return fmt.Sprintf("%.1f", *d)
}

func plural(n int) string {
	if n == 1 {
		return ""
	}
	return "s"
}
