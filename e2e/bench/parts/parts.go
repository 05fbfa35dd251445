// Package parts says where a node's processor time goes, by what it is spent
// for: it sorts the samples of a profile by the functions on their stacks. It
// knows op-geth's functions and ours, and takes no profile itself.
package parts

import (
	"fmt"
	"io"
	"os"
	"strings"
	"time"

	"github.com/google/pprof/profile"
)

// Part is what processor time is spent for.
type Part struct {
	Name string
	// Ours says that op-geth under its own builder has no such part.
	Ours  bool
	marks []string // a sample is the part's if a function on its stack has one of these in its name
}

const (
	geth = "github.com/ethereum/go-ethereum/"
	ours = "github.com/regalia-network/regalia/"
)

// all parts, in the order in which they claim a sample.
var all = []Part{
	{Name: "garbage collection", marks: []string{"runtime.gcBgMarkWorker", "runtime.bgsweep", "runtime.bgscavenge", "runtime.gcAssistAlloc"}},
	{Name: "log index", marks: []string{geth + "core/filtermaps."}},
	{Name: "signatures", marks: []string{geth + "crypto.Ecrecover"}},
	{Name: "tries: hashing", marks: []string{"state.(*StateDB).IntermediateRoot", "state.(*stateObject).updateRoot", geth + "trie.(*hasher)"}},
	{Name: "tries: to disk", marks: []string{"state.(*StateDB).Commit", "state.(*StateDB).commit", "state.(*stateObject).commit", geth + "triedb", geth + "trie.(*committer)",
		"cockroachdb/pebble.(*DB).flush", "cockroachdb/pebble.(*DB).compact", geth + "core/state/snapshot.(*Tree)"}},
	{Name: "EVM", marks: []string{geth + "core.ApplyMessage"}},
	{Name: "blocks: storing, head", marks: []string{"core.(*BlockChain).SetCanonical", "core.(*BlockChain).writeBlock", "core.(*BlockChain).writeHeadBlock", geth + "core/rawdb.",
		"catalyst.(*ConsensusAPI)"}},
	{Name: "op-geth's pool", marks: []string{geth + "core/txpool/legacypool", geth + "core/txpool.(*TxPool)", geth + "eth/fetcher"}},
	{Name: "op-geth's builder", marks: []string{geth + "miner."}},
	{Name: "stream", Ours: true, marks: []string{ours + "sequencer/stream"}},
	{Name: "journal", Ours: true, marks: []string{ours + "sequencer/journal"}},
	{Name: "our builder", Ours: true, marks: []string{ours + "sequencer/builder"}},
	{Name: "admission, lanes, statuses", Ours: true, marks: []string{ours + "sequencer/ingress", ours + "sequencer/lane", ours + "sequencer/preconf"}},
	{Name: "RPC", marks: []string{geth + "rpc.", "gorilla/websocket", "net/http."}},
	{Name: "driver", marks: []string{"ethereum-optimism/optimism", ours + "sequencer/driver"}},
}

// Rest is what no part has claimed: the scheduler most of all.
const Rest = "rest"

// Read sorts the samples of a file, as runtime/pprof writes it, by part's name.
func Read(path string) (map[string]time.Duration, error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("profile: %w", err)
	}
	defer file.Close()
	p, err := profile.Parse(file)
	if err != nil {
		return nil, fmt.Errorf("profile %s: %w", path, err)
	}
	spent := make(map[string]time.Duration)
	for _, s := range p.Sample {
		spent[of(s)] += time.Duration(s.Value[len(s.Value)-1]) // of a processor profile: nanoseconds
	}
	return spent, nil
}

func of(s *profile.Sample) string {
	var stack []string
	for _, l := range s.Location {
		for _, line := range l.Line {
			if line.Function != nil {
				stack = append(stack, line.Function.Name)
			}
		}
	}
	for _, p := range all {
		for _, mark := range p.marks {
			for _, f := range stack {
				if strings.Contains(f, mark) {
					return p.Name
				}
			}
		}
	}
	return Rest
}

// Column is one node's profile: what each of n transactions took, and what the
// whole machine spent on each.
type Column struct {
	Title   string
	Spent   map[string]time.Duration
	N       int
	Machine time.Duration // for each
}

// Table prints µs for each transaction, by part, and the sum of what is not ours.
func Table(out io.Writer, columns []Column) {
	row := func(name string, value func(c Column) time.Duration) {
		fmt.Fprintf(out, "  %-28s", name)
		for _, c := range columns {
			fmt.Fprintf(out, "  %20.0f", float64(value(c))/float64(time.Microsecond))
		}
		fmt.Fprintln(out)
	}
	each := func(c Column, name string) time.Duration { return c.Spent[name] / time.Duration(c.N) }
	fmt.Fprintf(out, "  %-28s", "µs of processor time for each")
	for _, c := range columns {
		fmt.Fprintf(out, "  %20s", c.Title)
	}
	fmt.Fprintln(out)
	total := func(c Column) (sum, without time.Duration) {
		for _, p := range all {
			if sum += each(c, p.Name); !p.Ours {
				without += each(c, p.Name)
			}
		}
		rest := each(c, Rest)
		return sum + rest, without + rest
	}
	for _, p := range all {
		row(p.Name, func(c Column) time.Duration { return each(c, p.Name) })
	}
	row(Rest, func(c Column) time.Duration { return each(c, Rest) })
	row("the leader", func(c Column) time.Duration { sum, _ := total(c); return sum })
	row("generator, L1, kernel", func(c Column) time.Duration { sum, _ := total(c); return c.Machine - sum })
	row("all", func(c Column) time.Duration { return c.Machine })
	row("all, without what is ours", func(c Column) time.Duration { sum, without := total(c); return c.Machine - sum + without })
}
