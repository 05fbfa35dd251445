// Package observability has no code: the test checks that the alert rules and
// the dashboard ask for metrics that the roles have.
package observability

import (
	"encoding/json"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"gopkg.in/yaml.v3"
)

const root = "../.."

var metricName = regexp.MustCompile(`\bregalia_[a-z0-9_]+`)

// declared are the names of metrics that our code makes, as whole string
// literals. The end-to-end tests see them served.
func declared(t *testing.T) map[string]bool {
	names := make(map[string]bool)
	require.NoError(t, filepath.WalkDir(root, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() && (entry.Name() == "node_modules" || entry.Name() == "e2e" || entry.Name() == ".git") {
			return skip(err)
		}
		if !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return nil
		}
		file, err := parser.ParseFile(token.NewFileSet(), path, nil, 0)
		if err != nil {
			return err
		}
		ast.Inspect(file, func(n ast.Node) bool {
			if literal, ok := n.(*ast.BasicLit); ok && literal.Kind == token.STRING {
				if text, err := strconv.Unquote(literal.Value); err == nil && metricName.FindString(text) == text {
					names[text] = true
				}
			}
			return true
		})
		return nil
	}))
	require.Greater(t, len(names), 20)
	return names
}

func skip(err error) error {
	if err != nil {
		return err
	}
	return fs.SkipDir
}

// requireDeclared checks the metrics of an expression.
func requireDeclared(t *testing.T, names map[string]bool, expr, where string) {
	t.Helper()
	found := metricName.FindAllString(expr, -1)
	if !strings.HasPrefix(expr, "up{") {
		require.NotEmpty(t, found, where)
	}
	for _, name := range found {
		base := name
		for _, suffix := range []string{"_bucket", "_sum", "_count"} {
			base = strings.TrimSuffix(base, suffix)
		}
		require.True(t, names[name] || names[base], "%s: there is no metric %s", where, name)
	}
}

func TestAlerts(t *testing.T) {
	text, err := os.ReadFile("alerts.yml")
	require.NoError(t, err)
	var file struct {
		Groups []struct {
			Rules []struct {
				Alert, Expr, For    string
				Labels, Annotations map[string]string
			}
		}
	}
	decoder := yaml.NewDecoder(strings.NewReader(string(text)))
	require.NoError(t, decoder.Decode(&file))
	runbook, err := os.ReadFile(filepath.Join(root, "docs", "operations.md"))
	require.NoError(t, err)
	names, rules := declared(t), 0
	for _, group := range file.Groups {
		for _, rule := range group.Rules {
			rules++
			requireDeclared(t, names, strings.TrimSpace(rule.Expr), rule.Alert)
			require.Contains(t, []string{"page", "ticket"}, rule.Labels["severity"], rule.Alert)
			require.NotEmpty(t, rule.Annotations["summary"], rule.Alert)
			require.Equal(t, "docs/operations.md#"+strings.ToLower(rule.Alert), rule.Annotations["runbook"])
			require.Contains(t, string(runbook), "\n#### "+rule.Alert+"\n", "the runbook says what to do")
		}
	}
	require.Greater(t, rules, 10)
	require.Equal(t, rules, strings.Count(string(runbook), "\n#### Regalia"), "every entry of the runbook has its alert")
}

func TestDashboard(t *testing.T) {
	text, err := os.ReadFile("dashboard.json")
	require.NoError(t, err)
	var file struct {
		Panels []struct {
			ID      int
			Title   string
			Targets []struct{ Expr string }
		}
	}
	require.NoError(t, json.Unmarshal(text, &file))
	names, seen, panels := declared(t), make(map[int]bool), 0
	for _, panel := range file.Panels {
		require.False(t, seen[panel.ID], "two panels with id %d", panel.ID)
		seen[panel.ID] = true
		for _, target := range panel.Targets {
			panels++
			requireDeclared(t, names, target.Expr, panel.Title)
		}
	}
	require.Greater(t, panels, 20)
}
