package main

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"github.com/urfave/cli/v2"
)

// TestHelpShowsEnvironmentAndDefaults walks all commands: each flag has a
// variable and a usage, and the command's help shows both and the default.
func TestHelpShowsEnvironmentAndDefaults(t *testing.T) {
	commands := 0
	var walk func(path []string, list []*cli.Command)
	walk = func(path []string, list []*cli.Command) {
		for _, c := range list {
			here := append(append([]string(nil), path...), c.Name)
			walk(here, c.Subcommands)
			if c.Name == "help" || c.Action == nil {
				continue
			}
			commands++
			text := strings.Join(strings.Fields(help(t, here)), " ")
			for _, f := range c.Flags {
				checkFlag(t, strings.Join(here, " "), text, f)
			}
		}
	}
	walk(nil, app().Commands)
	if commands < 8 {
		t.Fatalf("only %d commands found: the test looks in the wrong place", commands)
	}
}

func help(t *testing.T, path []string) string {
	t.Helper()
	var out bytes.Buffer
	a := app()
	a.Writer = &out
	if err := a.Run(append(append([]string{"regalia"}, path...), "--help")); err != nil {
		t.Fatalf("help of %s: %v", path, err)
	}
	return out.String()
}

func checkFlag(t *testing.T, command, help string, f cli.Flag) {
	t.Helper()
	name := f.Names()[0]
	documented, ok := f.(cli.DocGenerationFlag)
	if name == "help" || !ok {
		return
	}
	if documented.GetUsage() == "" {
		t.Errorf("%s --%s has no usage", command, name)
	}
	if name == "yes" { // a consent is given by hand each time, never by a variable that was left behind
		return
	}
	if len(documented.GetEnvVars()) == 0 {
		t.Errorf("%s --%s has no environment variable", command, name)
	}
	want := []string{"--" + name}
	for _, v := range documented.GetEnvVars() {
		want = append(want, "$"+v)
		if !strings.HasPrefix(v, "REGALIA_") {
			t.Errorf("%s --%s reads %s: want a name that starts with REGALIA_", command, name, v)
		}
	}
	if value := documented.GetValue(); documented.TakesValue() && value != "" && value != "[]" {
		shown := documented.GetDefaultText()
		if shown == "" {
			shown = value
		}
		want = append(want, fmt.Sprintf("(default: %s)", shown))
	}
	for _, w := range want {
		if !strings.Contains(help, w) {
			t.Errorf("help of %s does not show %s of --%s", command, w, name)
		}
	}
}
