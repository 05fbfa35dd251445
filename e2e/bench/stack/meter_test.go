package stack

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

func TestCPU(t *testing.T) {
	got, err := cpu([]byte("4242 (a (very) odd name) S 1 4242 4242 0 -1 4194560 100 0 0 0 250 50 0 0 20 0 9 0 1234 1 2 3"))
	require.NoError(t, err)
	require.Equal(t, 3*time.Second, got)
	_, err = cpu([]byte("4242 (short) S 1 2 3"))
	require.ErrorContains(t, err, "4 fields")
}

func TestSince(t *testing.T) {
	before := Meter{spent: spent([]byte("# HELP\nregalia_builder_seal_seconds_sum 1\nregalia_builder_seal_seconds_count 10\n"))}
	after := Meter{spent: spent([]byte(`regalia_builder_seal_seconds_bucket{le="0.1"} 7
regalia_builder_seal_seconds_sum 1.5
regalia_builder_seal_seconds_count 110
regalia_builder_gap_seconds_sum 0
regalia_builder_gap_seconds_count 0
regalia_engine_call_seconds_sum 9
`))}
	require.Equal(t, map[string]float64{"seal": 5}, after.Since(before), "ms for each of a hundred; nothing of what did not happen")
	require.Empty(t, before.Since(before))
}
