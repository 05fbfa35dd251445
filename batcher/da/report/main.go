// Command report plays the choice of data availability against op-batcher's
// `auto` and against hindsight, and prints regret by cell: how much more was paid
// than the best that anyone who knew the future could have. It needs no network.
package main

import (
	"fmt"
	"math"
	"os"
	"strings"

	"github.com/regalia-network/regalia/batcher/da/sim"
)

const (
	seed      = 1
	history   = 3600 // L1 blocks: half a day
	histories = 10   // by fill
	bound     = 0.05 // of regret
	slack     = 0.002
)

func main() {
	if !run() {
		os.Exit(1)
	}
}

// tally gathers scenarios.
type tally struct {
	n                 int
	ours, exact, auto float64 // sums of regret
	most              float64 // of ours
	online            float64 // sum of the regret that no rule without hindsight goes below
	timing            float64 // sum of that regret in the price per byte alone
	worse, exactWorse int     // than auto
}

func (t *tally) add(s sim.Scenario) {
	best, auto := s.Best(), s.Auto()
	ours, exact := s.Ours(), s.Exact()
	t.n++
	t.ours, t.exact, t.auto = t.ours+ours.Regret(best), t.exact+exact.Regret(best), t.auto+auto.Regret(best)
	t.most = math.Max(t.most, ours.Regret(best))
	if ours.Cost > auto.Cost*(1+slack) {
		t.worse++
	}
	if exact.Cost > auto.Cost*(1+1e-9) {
		t.exactWorse++
	}
}

// know adds what a rule would pay that knows the process.
func (t *tally) know(f *sim.Foresight, s sim.Scenario) {
	cost, hindsight := f.Cost(&s)
	t.online += math.Max(0, cost/s.Best().Cost-1)
	t.timing += cost/hindsight - 1
}

func (t *tally) means() (ours, exact, auto float64) {
	n := float64(t.n)
	return 100 * t.ours / n, 100 * t.exact / n, 100 * t.auto / n
}

func run() bool {
	fmt.Printf("Regret in %% of the best in hindsight, seed %d. auto: op-batcher's. exact: where it is cheaper, at auto's moments,\nas the batcher runs. choose: moments chosen too.\n\n", seed)
	grid := &tally{}
	fmt.Printf("%-34s %9s %9s %9s  %s\n", "constant prices: blobs in 10 min", "auto", "exact", "choose", "exact (#) and auto (.), one mark per 5 %")
	for _, fill := range sim.Fills {
		row := &tally{}
		for _, ratio := range sim.Ratios {
			for _, arrivals := range sim.Arrivals {
				s := sim.Cell(seed, ratio, fill, arrivals)
				row.add(s)
				grid.add(s)
			}
		}
		ours, exact, auto := row.means()
		fmt.Printf("%-34.3g %9.2f %9.2f %9.2f  %s\n", fill, auto, exact, ours, bar(exact, auto))
	}
	past := &tally{}
	foresight := sim.NewForesight(history, sim.Slots)
	fmt.Printf("\n%-34s %9s %9s %9s %9s\n", "synthetic history of 3600 blocks", "auto", "exact", "choose", "bound")
	for _, fill := range sim.HistoryFills {
		row := &tally{}
		for at := range int64(histories) {
			s := sim.History(at, history, fill)
			row.add(s)
			past.add(s)
			row.know(foresight, s)
			past.know(foresight, s)
		}
		ours, exact, auto := row.means()
		fmt.Printf("%-34.3g %9.2f %9.2f %9.2f %9.2f  %s\n", fill, auto, exact, ours, 100*row.online/float64(row.n), bar(exact, auto))
	}
	fmt.Print("\nThe history follows EIP-1559, EIP-4844 and EIP-7918 under random demand; it is no chain's record. Hindsight there\nknows every price before it comes, which no choice can. bound: about the least that any rule can pay without that, were it\nto know the process and the demand at each moment; it is loose where blobs are not full, since it takes full ones for granted.\n\n")
	fmt.Printf("In the price per byte alone, such a rule pays %.2f %% more than hindsight.\n\n", 100*past.timing/float64(past.n))
	return verdicts(grid, past)
}

func verdicts(grid, past *tally) bool {
	all := true
	say := func(what string, figure string, holds bool) {
		word := "holds"
		if !holds {
			word, all = "misses", false
		}
		fmt.Printf("%-66s %10s  %s\n", what, figure, word)
	}
	percent := func(x float64) string { return fmt.Sprintf("%.2f %%", 100*x) }
	say("constant prices: mean regret of choose ≤ 5 %", percent(grid.ours/float64(grid.n)), grid.ours/float64(grid.n) <= bound)
	say("constant prices: largest regret of choose ≤ 5 %", percent(grid.most), grid.most <= bound)
	say("constant prices: cells where choose is dearer than auto", fmt.Sprintf("%d of %d", grid.worse, grid.n), grid.worse == 0)
	say("constant prices: cells where exact is dearer than auto", fmt.Sprintf("%d of %d", grid.exactWorse, grid.n), grid.exactWorse == 0)
	say("history: runs where choose is dearer than auto", fmt.Sprintf("%d of %d", past.worse, past.n), past.worse == 0)
	say("history: runs where exact is dearer than auto", fmt.Sprintf("%d of %d", past.exactWorse, past.n), past.exactWorse == 0)
	say("history: mean regret of choose against known prices ≤ 5 %", percent(past.ours/float64(past.n)), past.ours/float64(past.n) <= bound)
	return all
}

func bar(exact, auto float64) string {
	marks := func(x float64) int { return min(40, int(math.Round(x/5))) }
	a, b := marks(exact), marks(auto)
	if b == 40 {
		return strings.Repeat("#", a) + strings.Repeat(".", b-a) + "…"
	}
	return strings.Repeat("#", a) + strings.Repeat(".", max(0, b-a))
}
