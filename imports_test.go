package main

import (
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

const module = "github.com/regalia-network/regalia"

// services may use bindings and internal packages, but never one another.
var services = []string{"sequencer", "batcher", "proposer", "migration"}

// pure packages decide; they must not reach for a client, a log, a metric or
// the time.
var pure = map[string]bool{"migration/chunk": true, "migration/transform": true, "migration/inflight": true, "migration/solvency": true, "migration/scan": true, "migration/format": true, "bindings": true, "sequencer/stream/message": true}

var impure = []string{"net", "net/http", "os", "log/slog", "time",
	"github.com/ethereum/go-ethereum/ethclient", "github.com/ethereum/go-ethereum/rpc", "github.com/ethereum/go-ethereum/log",
	"github.com/prometheus/client_golang/prometheus"}

// TestImportDirections reads every import in the repository and checks that
// data flows one way.
func TestImportDirections(t *testing.T) {
	files := 0
	err := filepath.WalkDir(".", func(path string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if entry.IsDir() && (entry.Name() == "node_modules" || strings.HasPrefix(entry.Name(), ".") && path != ".") {
			return filepath.SkipDir
		}
		if !strings.HasSuffix(path, ".go") {
			return nil
		}
		files++
		file, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.ImportsOnly)
		if err != nil {
			return err
		}
		for _, spec := range file.Imports {
			imported, err := strconv.Unquote(spec.Path.Value)
			if err != nil {
				return err
			}
			if why := forbidden(filepath.ToSlash(path), imported); why != "" {
				t.Errorf("%s imports %s: %s", path, imported, why)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if files < 20 {
		t.Fatalf("only %d Go files found: the test looks in the wrong place", files)
	}
}

// forbidden says why a file must not import a package, or nothing.
func forbidden(file, imported string) string {
	dir := filepath.ToSlash(filepath.Dir(file))
	test := strings.HasSuffix(file, "_test.go")
	if pure[dir] && !test && slices.Contains(impure, imported) {
		return dir + " is pure"
	}
	target, ours := strings.CutPrefix(imported, module)
	if !ours {
		return ""
	}
	from, to := top(dir), top(strings.TrimPrefix(target, "/"))
	switch {
	case to == "":
		return "nothing imports the root"
	case to == "e2e" && from != "e2e":
		return "only e2e imports e2e"
	case from == to || from == "e2e" || from == "deploy" || from == "":
		return ""
	case from == "internal":
		return "internal packages stand below all others"
	case from == "bindings":
		return "bindings stand on nothing of ours"
	case to == "bindings" || to == "internal":
		return ""
	case slices.Contains(services, from):
		return "a service uses bindings and internal packages only"
	}
	return ""
}

// TestForbidden checks the rules themselves.
func TestForbidden(t *testing.T) {
	for _, c := range []struct {
		file, imported string
		want           bool
	}{
		{"sequencer/run.go", module + "/internal/ops", false},
		{"sequencer/run.go", module + "/sequencer/node", false},
		{"sequencer/run.go", module + "/batcher", true},
		{"migration/dryrun.go", module + "/bindings", false},
		{"migration/dryrun.go", module + "/deploy", true},
		{"deploy/devnet/run.go", module + "/sequencer", false},
		{"deploy/devnet/run.go", module + "/e2e/harness", true},
		{"e2e/smoke/main.go", module + "/deploy/devnet", false},
		{"bindings/voucher.go", module + "/internal/ops", true},
		{"bindings/voucher.go", "net/http", true},
		{"bindings/voucher_test.go", "time", false},
		{"internal/ops/ops.go", module + "/sequencer", true},
		{"main.go", module + "/sequencer", false},
		{"sequencer/run.go", module, true},
	} {
		if got := forbidden(c.file, c.imported) != ""; got != c.want {
			t.Errorf("forbidden(%s, %s) = %t, want %t", c.file, c.imported, got, c.want)
		}
	}
}

func top(dir string) string {
	if dir == "." {
		return ""
	}
	first, _, _ := strings.Cut(dir, "/")
	return first
}
