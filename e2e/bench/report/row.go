// Package report turns figures into what people read: a table with a verdict
// for each target, files of raw figures, and charts. It measures nothing.
package report

import (
	"fmt"
	"io"
	"math"
	"strings"
	"text/tabwriter"
)

// Row is one line of the table: our figure beside a peer's.
type Row struct {
	Name   string
	Unit   string
	Ours   Figure
	Peer   Figure
	PeerOf string  // what the peer's figure is of
	Target *Target // nil: for information, no verdict
}

// Target is a bound on our figure, or on its ratio to the peer's.
type Target struct {
	Of    Of
	Bound Bound
	Value float64
}

// Of is what a target bounds.
type Of string

// Bound is the side on which a value must lie.
type Bound string

// What there is of each.
const (
	Ours  Of = "ours"
	Ratio Of = "ratio"

	AtMost  Bound = "≤"
	AtLeast Bound = "≥"
)

// Ratio is ours by the peer's; NaN where there is none.
func (r Row) Ratio() Figure {
	if r.Peer == 0 || math.IsNaN(float64(r.Peer)) {
		return Figure(math.NaN())
	}
	return r.Ours / r.Peer
}

// Holds says whether the row's target is met. A figure that could not be
// measured misses it.
func (r Row) Holds() bool {
	if r.Target == nil {
		return true
	}
	got := r.Ours
	if r.Target.Of == Ratio {
		got = r.Ratio()
	}
	if r.Target.Bound == AtMost {
		return float64(got) <= r.Target.Value
	}
	return float64(got) >= r.Target.Value && !math.IsInf(float64(got), 1)
}

func (r Row) verdict() string {
	switch {
	case r.Target == nil:
		return ""
	case r.Holds():
		return "holds"
	}
	return "misses"
}

func (t *Target) String() string {
	if t == nil {
		return ""
	}
	if t.Of == Ratio {
		return fmt.Sprintf("%s %g×", t.Bound, t.Value)
	}
	return fmt.Sprintf("%s %g", t.Bound, t.Value)
}

// Table writes the rows for people, one line each.
func Table(out io.Writer, rows []Row) {
	w := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	fmt.Fprintln(w, "figure\tunit\tours\tpeer\t\tratio\ttarget\tverdict")
	for _, r := range rows {
		ratio := r.Ratio().String()
		if ratio != "-" {
			ratio += "×"
		}
		fmt.Fprintf(w, "%s\t%s\t%s\t%s\t%s\t%s\t%s\t%s\n", r.Name, r.Unit, r.Ours, r.Peer, r.PeerOf, ratio, r.Target, r.verdict())
	}
	w.Flush()
}

// Summary is the last line of a run, and whether every target was met.
func Summary(rows []Row) (string, bool) {
	var targets int
	var missed []string
	for _, r := range rows {
		if r.Target == nil {
			continue
		}
		targets++
		if !r.Holds() {
			missed = append(missed, r.Name)
		}
	}
	if len(missed) > 0 {
		return fmt.Sprintf("bench: %d of %d targets hold; missed: %s", targets-len(missed), targets, strings.Join(missed, "; ")), false
	}
	return fmt.Sprintf("bench: %d of %d targets hold", targets, targets), true
}
