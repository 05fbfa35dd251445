package deploy

import (
	"io"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/urfave/cli/v2"
)

// TestVerifyFlags: a flag of deploy before verify would be ignored, so it is
// refused; the environment speaks to both.
func TestVerifyFlags(t *testing.T) {
	run := func(args ...string) error {
		app := &cli.App{Commands: []*cli.Command{Command()}, Writer: io.Discard, ErrWriter: io.Discard}
		return app.Run(append([]string{"regalia", "deploy"}, args...))
	}
	dir := t.TempDir() // holds no deployment, which is as far as these come
	require.ErrorContains(t, run("--l1-rpc", "http://127.0.0.1:1", "verify"), "--l1-rpc stands before verify")

	t.Setenv("REGALIA_L1_RPC", "http://127.0.0.1:1")
	err := run("verify", "--dir", dir)
	require.ErrorContains(t, err, dir)
	require.NotContains(t, err.Error(), "stands before")
	require.ErrorContains(t, run("--l1-rpc", "http://127.0.0.1:2", "verify"), "--l1-rpc stands before verify")
}
