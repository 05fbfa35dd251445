package main

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/urfave/cli/v2"
	"gopkg.in/yaml.v3"
)

// call is how a package of deploy/ starts a role.
type call struct {
	where string
	args  []string
	env   []string
}

// TestPackagesUseWhatExists reads every unit, compose file and the rendered Helm
// chart, and checks each role's command, flags and variables against the real ones.
func TestPackagesUseWhatExists(t *testing.T) {
	calls := slices.Concat(units(t), composed(t), charted(t))
	seen := map[string]int{}
	for _, c := range calls {
		check(t, c)
		role := c.args[0]
		if slices.Contains(c.args, "watch") {
			role = "watcher"
		}
		if slices.Contains(c.args, "verifier") {
			role = "verifier"
		}
		seen[role]++
	}
	for _, role := range []string{"sequencer", "verifier", "batcher", "proposer", "watcher"} {
		if seen[role] < 3 {
			t.Errorf("%s is started by %d of the three kinds of package", role, seen[role])
		}
	}
}

// check finds the command, and each flag and variable among its own.
func check(t *testing.T, c call) {
	t.Helper()
	commands, args := app().Commands, c.args
	var command *cli.Command
	for len(args) > 0 {
		i := slices.IndexFunc(commands, func(x *cli.Command) bool { return x.Name == args[0] })
		if i < 0 {
			break
		}
		command, commands, args = commands[i], commands[i].Subcommands, args[1:]
	}
	if command == nil {
		t.Errorf("%s: there is no command %q", c.where, c.args[0])
		return
	}
	flags, variables := map[string]bool{}, map[string]bool{}
	for _, f := range command.Flags {
		takesValue := true
		if d, ok := f.(cli.DocGenerationFlag); ok {
			takesValue = d.TakesValue()
			for _, v := range d.GetEnvVars() {
				variables[v] = true
				if key, ok := strings.CutSuffix(v, "_PRIVATE_KEY_FILE"); ok {
					variables[key+"_PRIVATE_KEY"], variables[key+"_MNEMONIC"] = true, true
				}
			}
		}
		for _, name := range f.Names() {
			flags["--"+name] = takesValue
		}
	}
	for i := 0; i < len(args); i++ {
		name, _, given := strings.Cut(args[i], "=")
		takesValue, ok := flags[name]
		if !ok {
			t.Errorf("%s: %s has no flag %q", c.where, command.FullName(), args[i])
			return
		}
		if takesValue && !given {
			i++
		}
	}
	for _, v := range c.env {
		if !variables[v] {
			t.Errorf("%s: %s reads no %s", c.where, command.FullName(), v)
		}
	}
}

func units(t *testing.T) (out []call) {
	t.Helper()
	files, err := filepath.Glob("deploy/systemd/*.service")
	if err != nil || len(files) < 5 {
		t.Fatalf("units: %v %v", files, err)
	}
	for _, file := range files {
		line := regexp.MustCompile(`(?m)^ExecStart=/usr/local/bin/regalia (.+)$`).FindStringSubmatch(read(t, file))
		if line == nil {
			t.Fatalf("%s starts no regalia", file)
		}
		out = append(out, call{where: file, args: strings.Fields(line[1])})
	}
	return out
}

func composed(t *testing.T) (out []call) {
	t.Helper()
	files, err := filepath.Glob("deploy/compose/*.yaml")
	if err != nil || len(files) == 0 {
		t.Fatalf("compose files: %v %v", files, err)
	}
	for _, file := range files {
		var compose struct {
			Services map[string]struct {
				Command     []string
				Environment map[string]string
			}
		}
		if err := yaml.Unmarshal([]byte(read(t, file)), &compose); err != nil {
			t.Fatalf("%s: %v", file, err)
		}
		for name, s := range compose.Services {
			args := s.Command
			if len(args) > 0 && args[0] == "regalia" { // not our image, so no entry point
				args = args[1:]
			}
			if len(args) == 0 || !regaliaCommand(args[0]) {
				continue // another program's
			}
			c := call{where: file + " " + name, args: args}
			for v := range s.Environment {
				c.env = append(c.env, v)
			}
			out = append(out, c)
		}
	}
	return out
}

func charted(t *testing.T) (out []call) {
	t.Helper()
	const file = "deploy/helm/test/testdata/rendered.yaml" // what the chart's own test keeps up to date
	for _, document := range strings.Split(read(t, file), "\n---\n") {
		var object struct {
			Kind     string
			Metadata struct{ Name string }
			Spec     struct {
				Template struct {
					Spec struct {
						Containers []struct {
							Args []string
							Env  []struct{ Name string }
						}
					}
				}
			}
		}
		if err := yaml.Unmarshal([]byte(document), &object); err != nil {
			t.Fatalf("%s: %v", file, err)
		}
		for _, container := range object.Spec.Template.Spec.Containers {
			c := call{where: file + " " + object.Metadata.Name, args: container.Args}
			for _, v := range container.Env {
				c.env = append(c.env, v.Name)
			}
			out = append(out, c)
		}
	}
	return out
}

func regaliaCommand(name string) bool {
	return slices.ContainsFunc(app().Commands, func(c *cli.Command) bool { return c.Name == name })
}

// TestDockerfile: what is copied exists, and the image runs as the user that the
// packages give the secrets to.
func TestDockerfile(t *testing.T) {
	text := read(t, "deploy/Dockerfile")
	for _, want := range []string{"make build VERSION=$VERSION", "/src/build/regalia /usr/local/bin/regalia", "USER 65532", `ENTRYPOINT ["regalia"]`} {
		if !strings.Contains(text, want) {
			t.Errorf("deploy/Dockerfile lacks %q", want)
		}
	}
	mod := read(t, "go.mod")
	version := regexp.MustCompile(`(?m)^go (\d+\.\d+)`).FindStringSubmatch(mod)
	if version == nil || !strings.Contains(text, "FROM golang:"+version[1]+"-") {
		t.Errorf("deploy/Dockerfile does not build with the Go of go.mod, %v", version)
	}
}

func read(t *testing.T, path string) string {
	t.Helper()
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}
