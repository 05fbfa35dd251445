// Command metrics writes docs/metrics.md: every metric of ours from the source,
// and those of the OP Stack's libraries from what they say of themselves. With
// -check it compares instead. It runs no role.
package main

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"slices"
	"strings"

	batcher "github.com/ethereum-optimism/optimism/op-batcher/metrics"
	node "github.com/ethereum-optimism/optimism/op-node/metrics"
	proposer "github.com/ethereum-optimism/optimism/op-proposer/metrics"
	opmetrics "github.com/ethereum-optimism/optimism/op-service/metrics"
)

const path = "docs/metrics.md"

func main() {
	check := flag.Bool("check", false, "fail if the file is not what would be written")
	flag.Parse()
	if err := run(*check); err != nil {
		fmt.Fprintln(os.Stderr, "metrics:", err)
		os.Exit(1)
	}
}

func run(check bool) error {
	ours, err := source(".")
	if err != nil {
		return err
	}
	text := render(ours)
	if !check {
		return os.WriteFile(path, text, 0o644)
	}
	have, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	if !bytes.Equal(have, text) {
		return fmt.Errorf("%s is not up to date: run make gen", path)
	}
	return nil
}

// metric is one line of the document.
type metric struct {
	name, kind, help string
	labels           []string
}

func render(ours []metric) []byte {
	var out bytes.Buffer
	fmt.Fprint(&out, `# Metrics

Each role serves its own on its ops port at `+"`/metrics`"+`. This file is made from the source by `+"`make gen`"+`. What to
watch for, and what to do then: [operations.md](operations.md#health).
`)
	for _, component := range components(ours) {
		section(&out, component, "", slices.DeleteFunc(slices.Clone(ours), func(m metric) bool { return part(m.name) != component }))
	}
	const engine = "From the OP Stack's library in the same process."
	section(&out, "op-node (sequencer)", engine, library(node.NewMetrics("regalia", nil).Document()))
	section(&out, "op-batcher (batcher)", engine, library(batcher.NewMetrics("regalia").Document()))
	section(&out, "op-proposer (proposer)", engine, library(proposer.NewMetrics("regalia").Document()))
	return out.Bytes()
}

func section(out *bytes.Buffer, title, intro string, metrics []metric) {
	fmt.Fprintf(out, "\n## %s\n\n", title)
	if intro != "" {
		fmt.Fprintf(out, "%s\n\n", intro)
	}
	fmt.Fprintln(out, "| Metric | Type | Meaning |\n|---|---|---|")
	slices.SortFunc(metrics, func(a, b metric) int { return strings.Compare(a.name, b.name) })
	for _, m := range metrics {
		name := m.name
		if len(m.labels) > 0 {
			name += "{" + strings.Join(m.labels, ",") + "}"
		}
		fmt.Fprintf(out, "| `%s` | %s | %s |\n", name, m.kind, strings.ReplaceAll(strings.TrimSpace(m.help), "|", `\|`))
	}
}

func library(documented []opmetrics.DocumentedMetric) (out []metric) {
	for _, d := range documented {
		out = append(out, metric{name: d.Name, kind: d.Type, help: strings.ReplaceAll(d.Help, "\n", " "), labels: d.Labels})
	}
	return out
}

// part is the component in a metric's name: regalia_<component>_…
func part(name string) string { return strings.Split(name, "_")[1] }

func components(metrics []metric) (out []string) {
	for _, m := range metrics {
		if !slices.Contains(out, part(m.name)) {
			out = append(out, part(m.name))
		}
	}
	slices.Sort(out)
	return out
}
