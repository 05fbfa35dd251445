package logging

import (
	"bytes"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestNewRefuses(t *testing.T) {
	for _, c := range []struct {
		cfg  Config
		want string
	}{
		{Config{Level: "loud", Format: "text"}, `log-level "loud"`},
		{Config{Level: "info", Format: "xml"}, `log-format "xml"`},
	} {
		_, err := New(c.cfg, new(bytes.Buffer))
		require.ErrorContains(t, err, c.want)
	}
}

// TestRoleHushes checks that records fade to debug during a known outage and
// come back after it, and that derived loggers obey too.
func TestRoleHushes(t *testing.T) {
	for _, level := range []string{"info", "debug"} {
		var out bytes.Buffer
		parent, err := New(Config{Level: level, Format: "logfmt"}, &out)
		require.NoError(t, err)
		hush := false
		role := Role(parent, "batcher", func() bool { return hush })
		child := role.With("part", "queue")

		role.Warn("before")
		hush = true
		role.Warn("during")
		child.Error("during too")
		parent.Warn("announced")
		hush = false
		child.Info("after")

		text := out.String()
		require.Contains(t, text, "before")
		require.Contains(t, text, "announced")
		require.Contains(t, text, "after")
		require.Contains(t, text, "role=batcher")
		require.Equal(t, level == "debug", strings.Contains(text, "during"), text)
		require.NotContains(t, text, "lvl=error")
	}
}
