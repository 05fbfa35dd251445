package main

import (
	"go/parser"
	"go/token"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestInFile(t *testing.T) {
	parse := func(body string) ([]metric, error) {
		file, err := parser.ParseFile(token.NewFileSet(), "x.go", "package x\nfunc f() {"+body+"}", 0)
		require.NoError(t, err)
		return inFile(file)
	}
	for body, want := range map[string]metric{
		`prometheus.NewGauge(prometheus.GaugeOpts{Name: "regalia_a_b", Help: "H" + "elp."})`:                         {"regalia_a_b", "gauge", "Help.", nil},
		`prometheus.NewCounterVec(prometheus.CounterOpts{Name: "regalia_a", Help: "x"}, []string{"lane", "reason"})`: {"regalia_a", "counter", "x", []string{"lane", "reason"}},
		`prometheus.NewDesc("regalia_d", "x", []string{"label"}, nil)`:                                               {"regalia_d", "gauge", "x", []string{"label"}},
		`histogram("regalia_h_seconds", "x")`:                                                                        {"regalia_h_seconds", "histogram", "x", nil},
		`l1.Gauge("regalia_r_l1_up")`:                                                                                {"regalia_r_l1_up", "gauge", "1 while the endpoint answers.", nil},
	} {
		got, err := parse(body)
		require.NoError(t, err)
		require.Equal(t, []metric{want}, got, body)
	}
	got, err := parse(`client.Call(ctx, "regalia_lanes"); client.Ask("regalia_lanes")`)
	require.NoError(t, err)
	require.Empty(t, got, "not a metric")
	for _, bad := range []string{`prometheus.NewGauge(prometheus.GaugeOpts{Name: "regalia_a"})`, `unclear("regalia_a", "x")`} {
		_, err := parse(bad)
		require.Error(t, err, bad)
	}
}
