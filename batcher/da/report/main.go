// Command report plays the choice of data availability against op-batcher's
// `auto`, against hindsight, and against what no rule can go below that does not
// know the future. It needs no network.
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
	history   = 2400 // L1 blocks: eight hours
	histories = 6    // of a kind
	recorded  = 5    // draws of blobs and data for the record
	bound     = 0.05 // of regret
	slack     = 0.002
)

func main() {
	if !run() {
		os.Exit(1)
	}
}

// rules are ways to post, as the tables' columns name them.
var rules = []struct {
	name string
	pays func(*sim.Scenario) sim.Result
}{{"auto", (*sim.Scenario).Auto}, {"exact", (*sim.Scenario).Exact}, {"runs", (*sim.Scenario).Runs}, {"choose", (*sim.Scenario).Ours}}

const (
	auto = iota
	exact
	runs
	choose
)

// tally sums up scenarios of one kind.
type tally struct {
	n              int
	paid           [4]float64 // wei
	best           float64
	least          float64    // what no rule goes below
	apart, squares float64    // of least over best, by scenario
	most           [4]float64 // largest regret in a scenario
	worse          [4]int     // scenarios where it was dearer than auto
}

func (t *tally) add(s *sim.Scenario) (best float64) {
	hindsight := s.Best()
	var paid [4]sim.Result
	for i, rule := range rules {
		paid[i] = rule.pays(s)
		t.paid[i] += paid[i].Cost
		t.most[i] = math.Max(t.most[i], paid[i].Regret(hindsight))
		if paid[i].Cost > paid[auto].Cost*(1+slack) {
			t.worse[i]++
		}
	}
	t.n++
	t.best += hindsight.Cost
	return hindsight.Cost
}

func (t *tally) addBound(least, best float64) {
	t.least += least
	t.apart += least/best - 1
	t.squares += (least/best - 1) * (least/best - 1)
}

func (t *tally) regret(rule int) float64 { return t.paid[rule]/t.best - 1 }

// deviation is the standard error of the bound.
func (t *tally) deviation() float64 {
	n := float64(t.n)
	return math.Sqrt((t.squares/n - t.apart/n*t.apart/n) / (n - 1))
}

func (t *tally) print(title string) {
	fmt.Printf("%-32s", title)
	for i := range rules {
		fmt.Printf("%9.2f", 100*t.regret(i))
	}
	if t.least > 0 {
		fmt.Printf("%9.2f ±%4.2f%9.2f%9.2f", 100*(t.least/t.best-1), 100*t.deviation(), 100*(t.paid[runs]/t.least-1), 100*(t.paid[choose]/t.least-1))
	}
	fmt.Println("  " + bar(t.regret(runs), t.regret(auto)))
}

// bar draws two regrets, one mark per percent.
func bar(ours, auto float64) string {
	const widest = 30
	marks := func(x float64) int { return min(widest, int(math.Round(100*x))) }
	a, b := marks(ours), marks(auto)
	line := strings.Repeat("#", a) + strings.Repeat(".", max(0, b-a))
	if b == widest {
		line += "…"
	}
	return line
}

func heading(title string) {
	fmt.Printf("\n%-32s", title)
	for _, rule := range rules {
		fmt.Printf("%9s", rule.name)
	}
}

func run() bool {
	fmt.Print("What was paid above the best in hindsight, in %. A window is 50 L1 blocks: so old data may get. auto: op-batcher's.\nexact: where it costs less, at auto's moments. runs: moments chosen too, as the batcher does inside op-batcher's loop.\nchoose: the same if a post could leave the newest data behind. Bars: runs (#) and auto (.), a mark per percent.\n")
	grid := constant()
	heading("mainnet's three hours")
	fmt.Println()
	record := &tally{}
	for _, fill := range sim.HistoryFills {
		row := &tally{}
		for at := range int64(recorded) {
			s := sim.Recorded(at, fill, "bursts")
			row.add(&s)
			record.add(&s)
		}
		row.print(fmt.Sprintf("%g blobs a window", fill))
	}
	even, bursts := drawn("even"), drawn("bursts")
	fmt.Print(`
bound: what a rule pays on the average at least, above hindsight, if it does not know prices to come; even one that knows the
process that they are drawn from, the hidden demand, and all data to come. ± is its standard error. over: what ours pay above it.
With bursts the bound stays low as it knows when they come; with even data what is left is prices alone.

`)
	return verdicts(grid, record, even, bursts)
}

// constant plays the grid.
func constant() (all *tally) {
	all = &tally{}
	heading("constant prices: blobs a window")
	fmt.Println()
	for _, fill := range sim.Fills {
		row := &tally{}
		for _, ratio := range sim.Ratios {
			for _, arrivals := range sim.Arrivals {
				s := sim.Cell(seed, ratio, fill, arrivals)
				row.add(&s)
				all.add(&s)
			}
		}
		row.print(fmt.Sprintf("%g", fill))
	}
	return all
}

// drawn plays histories, by how much data there is.
func drawn(arrivals string) (rows []*tally) {
	heading("mainnet's process, " + arrivals + " data")
	fmt.Printf("%9s%15s%9s\n", "bound", "over: runs", "choose")
	for _, fill := range sim.HistoryFills {
		online := sim.NewOnline(seed, fill)
		row := &tally{}
		for at := range int64(histories) {
			s := sim.History(at, history, fill, arrivals)
			best := row.add(&s)
			row.addBound(online.Bound(&s, at).Cost, best)
		}
		row.print(fmt.Sprintf("%g blobs a window", fill))
		rows = append(rows, row)
	}
	return rows
}

func verdicts(grid, record *tally, even, bursts []*tally) bool {
	all := true
	say := func(what, figure string, holds bool) {
		word := "holds"
		if !holds {
			word, all = "misses", false
		}
		fmt.Printf("%-74s %10s  %s\n", what, figure, word)
	}
	most := func(what string, x float64) { say(what+" ≤ 5 %", fmt.Sprintf("%.2f %%", 100*x), x <= bound) }
	none := func(what string, t *tally, rule int) {
		say(what, fmt.Sprintf("%d of %d", t.worse[rule], t.n), t.worse[rule] == 0)
	}
	for _, rule := range []int{choose, runs} {
		name := rules[rule].name
		most("constant prices: regret of "+name, grid.regret(rule))
		most("constant prices: largest regret of "+name+" in a cell", grid.most[rule])
		none("constant prices: cells where "+name+" is dearer than auto", grid, rule)
		most("mainnet's three hours: regret of "+name, record.regret(rule))
		none("mainnet's three hours: draws where "+name+" is dearer than auto", record, rule)
	}
	none("constant prices: cells where exact is dearer than auto", grid, exact)
	for _, kind := range []struct {
		name string
		rows []*tally
	}{{"even", even}, {"bursts", bursts}} {
		below := math.Inf(1)
		for _, row := range kind.rows {
			below = math.Min(below, row.least/row.best-1)
		}
		for _, rule := range []int{choose, runs} {
			name, sum, above := rules[rule].name, 0.0, 0.0
			for _, row := range kind.rows {
				sum += row.regret(rule) / float64(len(kind.rows))
				above = math.Max(above, row.paid[rule]/row.least-1)
			}
			most("process, "+kind.name+" data: mean regret of "+name, sum)
			most("process, "+kind.name+" data: most that "+name+" pays above the bound", above)
		}
		fmt.Printf("%-74s %8.2f %%\n", "process, "+kind.name+" data: least regret of any rule, in the best window", 100*below)
	}
	return all
}
