// Package test renders the chart with Helm's own engine. What comes out for the
// values of an example is kept in testdata/rendered.yaml, whose flags and
// variables the product's tests compare with those that exist.
package test

import (
	"bytes"
	"flag"
	"os"
	"slices"
	"strings"
	"testing"

	"helm.sh/helm/v3/pkg/chart/loader"
	"helm.sh/helm/v3/pkg/chartutil"
	"helm.sh/helm/v3/pkg/engine"
	"sigs.k8s.io/yaml"
)

var update = flag.Bool("update", false, "write testdata/rendered.yaml")

func render(t *testing.T, values map[string]any) (string, error) {
	t.Helper()
	chart, err := loader.Load("../regalia")
	if err != nil {
		t.Fatal(err)
	}
	all, err := chartutil.ToRenderValues(chart, values, chartutil.ReleaseOptions{Name: "oml", Namespace: "chain"}, nil)
	if err != nil {
		t.Fatal(err)
	}
	files, err := engine.Render(chart, all)
	if err != nil {
		return "", err
	}
	names := make([]string, 0, len(files))
	for name := range files {
		if strings.HasSuffix(name, ".yaml") {
			names = append(names, name)
		}
	}
	slices.Sort(names)
	var out strings.Builder
	for _, name := range names {
		out.WriteString(files[name])
	}
	return out.String(), nil
}

func example() map[string]any {
	return map[string]any{
		"l1": map[string]any{"rpc": "http://l1:8545", "beacon": "http://l1:5052"}, "gameFactory": "0x00000000000000000000000000000000000000fa",
		"batcher":   map[string]any{"extra": []any{"--data-availability", "blobs"}},
		"sequencer": map[string]any{"resources": map[string]any{"limits": map[string]any{"memory": "8Gi"}}, "storageClass": "fast"},
	}
}

func TestRender(t *testing.T) {
	text, err := render(t, example())
	if err != nil {
		t.Fatal(err)
	}
	kinds := map[string]int{}
	for _, document := range strings.Split(text, "\n---\n") {
		var object struct {
			Kind     string
			Metadata struct{ Name string }
		}
		if strings.TrimSpace(strings.TrimPrefix(document, "---")) == "" {
			continue
		}
		if err := yaml.Unmarshal([]byte(document), &object); err != nil {
			t.Fatalf("%v in\n%s", err, document)
		}
		if object.Metadata.Name == "" {
			t.Errorf("an object has no name:\n%s", document)
		}
		kinds[object.Kind]++
	}
	if kinds["Service"] != 2 || kinds["StatefulSet"] != 2 || kinds["Deployment"] != 3 {
		t.Errorf("objects: %v", kinds)
	}
	const golden = "testdata/rendered.yaml"
	if *update {
		if err := os.WriteFile(golden, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(want, []byte(text)) {
		t.Error("testdata/rendered.yaml is not what the chart gives: go test -update")
	}
}

func TestRequired(t *testing.T) {
	for missing, want := range map[string]string{"l1": "l1.rpc is empty", "gameFactory": "gameFactory is empty"} {
		values := example()
		delete(values, missing)
		if missing == "l1" {
			values["l1"] = map[string]any{"beacon": "http://l1:5052"}
		}
		if _, err := render(t, values); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("without %s: %v, want %q", missing, err, want)
		}
	}
	values := example()
	for _, role := range []string{"proposer", "watcher"} {
		values[role] = map[string]any{"enabled": false}
	}
	delete(values, "gameFactory")
	if text, err := render(t, values); err != nil || strings.Contains(text, "watch") {
		t.Errorf("roles that are off need no factory: %v", err)
	}
}
