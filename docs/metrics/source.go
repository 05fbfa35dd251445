package main

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
)

// folders of services and what they share: where metrics may be made.
var folders = []string{"batcher", "deploy", "internal", "migration", "proposer", "sequencer"}

// source finds the metrics in the code below root. A metric is named by a
// literal that starts with regalia_: in options with Name and Help, or as an
// argument with the help after it.
func source(root string) (out []metric, err error) {
	for _, folder := range folders {
		err := filepath.WalkDir(filepath.Join(root, folder), func(path string, entry fs.DirEntry, err error) error {
			if err != nil || entry.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
				return err
			}
			file, err := parser.ParseFile(token.NewFileSet(), path, nil, 0)
			if err != nil {
				return err
			}
			found, err := inFile(file)
			if err != nil {
				return fmt.Errorf("%s: %w", path, err)
			}
			out = append(out, found...)
			return nil
		})
		if err != nil {
			return nil, err
		}
	}
	slices.SortFunc(out, func(a, b metric) int { return strings.Compare(a.name, b.name) })
	for i := range out[1:] {
		if out[i].name == out[i+1].name {
			return nil, fmt.Errorf("%s is made in two places", out[i].name)
		}
	}
	return out, nil
}

func inFile(file *ast.File) (out []metric, err error) {
	ast.Inspect(file, func(n ast.Node) bool {
		call, ok := n.(*ast.CallExpr)
		if !ok || len(call.Args) == 0 {
			return true
		}
		m, found := fromOptions(call)
		if !found {
			m, found = fromArguments(call)
		}
		if found {
			if m.kind = kind(call.Fun); m.kind == "" {
				err = fmt.Errorf("%s is made by a function whose name tells no type of metric", m.name)
			}
			if m.help == "" {
				err = fmt.Errorf("%s has no help that is a literal", m.name)
			}
			m.labels = labels(call)
			out = append(out, m)
		}
		return true
	})
	return out, err
}

// fromOptions reads prometheus.…Opts{Name: "…", Help: "…"}.
func fromOptions(call *ast.CallExpr) (m metric, found bool) {
	options, ok := call.Args[0].(*ast.CompositeLit)
	if !ok {
		return m, false
	}
	for _, element := range options.Elts {
		if pair, ok := element.(*ast.KeyValueExpr); ok {
			switch key, _ := pair.Key.(*ast.Ident); {
			case key == nil:
			case key.Name == "Name":
				m.name = text(pair.Value)
			case key.Name == "Help":
				m.help = text(pair.Value)
			}
		}
	}
	return m, strings.HasPrefix(m.name, "regalia_")
}

// fromArguments reads f("regalia_…", "help"). The gauge of an endpoint makes its
// help itself.
func fromArguments(call *ast.CallExpr) (m metric, found bool) {
	m.name = text(call.Args[0])
	if !strings.HasPrefix(m.name, "regalia_") {
		return m, false
	}
	if len(call.Args) > 1 {
		m.help = text(call.Args[1])
	} else if strings.HasSuffix(m.name, "_up") {
		m.help = "1 while the endpoint answers."
	}
	return m, m.help != ""
}

// text is a string literal's value, or of a sum of them.
func text(e ast.Expr) string {
	switch e := e.(type) {
	case *ast.BasicLit:
		if s, err := strconv.Unquote(e.Value); err == nil && e.Kind == token.STRING {
			return s
		}
	case *ast.BinaryExpr:
		return text(e.X) + text(e.Y)
	}
	return ""
}

// kind is the type of metric that a function's name tells of.
func kind(f ast.Expr) string {
	name := ""
	switch f := f.(type) {
	case *ast.Ident:
		name = f.Name
	case *ast.SelectorExpr:
		name = f.Sel.Name
	}
	name = strings.ToLower(name)
	for _, kind := range []string{"gauge", "counter", "histogram", "summary"} {
		if strings.Contains(name, kind) {
			return kind
		}
	}
	if name == "newdesc" {
		return "gauge" // what our collectors make
	}
	return ""
}

// labels are the strings of a []string{…} among the arguments.
func labels(call *ast.CallExpr) (out []string) {
	for _, arg := range call.Args {
		list, ok := arg.(*ast.CompositeLit)
		if !ok {
			continue
		}
		if _, isList := list.Type.(*ast.ArrayType); !isList {
			continue
		}
		for _, e := range list.Elts {
			out = append(out, text(e))
		}
	}
	return out
}
