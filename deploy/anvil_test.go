package deploy

import (
	"bufio"
	"bytes"
	"context"
	"io"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/log"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/stretchr/testify/require"
)

// devKey is the first of anvil's well-known accounts, the only one with ETH.
const devKey = "ac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80"

// anvil is an L1 for tests.
type anvil struct {
	url    string
	client *rpc.Client
}

// anvilBinary finds anvil where npm put it.
func anvilBinary(t *testing.T) string {
	t.Helper()
	const pattern = "../contracts/node_modules/@foundry-rs/anvil-*/bin/anvil"
	found, err := filepath.Glob(pattern)
	require.NoError(t, err)
	if len(found) == 0 {
		path, err := exec.LookPath("anvil")
		require.NoErrorf(t, err, "no anvil at %s nor on PATH: run npm ci in contracts/", pattern)
		return path
	}
	return found[0]
}

var listening = regexp.MustCompile(`Listening on (127\.0\.0\.1:\d+)`)

// startAnvil starts an L1 on a free port and stops it when the test ends.
func startAnvil(t *testing.T, args ...string) *anvil {
	t.Helper()
	base := []string{"--port", "0", "--chain-id", "31337", "--hardfork", "osaka", "--accounts", "1"}
	if !slices.Contains(args, "--timestamp") {
		base = append(base, "--timestamp", "1800000000")
	}
	cmd := exec.Command(anvilBinary(t), append(base, args...)...)
	out, err := cmd.StdoutPipe()
	require.NoError(t, err)
	var complaints bytes.Buffer
	cmd.Stderr = &complaints
	require.NoError(t, cmd.Start())
	t.Cleanup(func() {
		_ = cmd.Process.Kill()
		_ = cmd.Wait()
	})
	address := make(chan string, 1)
	go func() {
		lines := bufio.NewScanner(out)
		for lines.Scan() {
			if m := listening.FindStringSubmatch(lines.Text()); m != nil {
				address <- m[1]
				break
			}
		}
		_, _ = io.Copy(io.Discard, out)
	}()
	var a anvil
	select {
	case host := <-address:
		a.url = "http://" + host
	case <-time.After(20 * time.Second):
		t.Fatalf("anvil did not start within 20 s: %s", complaints.String())
	}
	a.client, err = rpc.Dial(a.url)
	require.NoError(t, err)
	t.Cleanup(a.client.Close)
	return &a
}

func (a *anvil) call(t *testing.T, result any, method string, args ...any) {
	t.Helper()
	require.NoError(t, a.client.CallContext(context.Background(), result, method, args...))
}

// testConfig deploys testIntent to an L1 into a fresh directory.
func testConfig(t *testing.T, l1 *anvil) Config {
	t.Helper()
	in := testIntent()
	cfg := DefaultConfig()
	cfg.Dir, cfg.Intent, cfg.L1RPC = t.TempDir(), &in, l1.url
	cfg.Tx.PrivateKey = devKey
	cfg.Tx.ReceiptInterval = 50 * time.Millisecond
	return cfg
}

func testLog(t *testing.T) log.Logger {
	level := log.LevelWarn
	if testing.Verbose() {
		level = log.LevelDebug
	}
	return log.NewLogger(log.NewTerminalHandlerWithLevel(testWriter{t}, level, false))
}

// testWriter sends log lines to the test's own log.
type testWriter struct{ t *testing.T }

func (w testWriter) Write(p []byte) (int, error) {
	w.t.Helper()
	w.t.Log(string(p[:len(p)-1]))
	return len(p), nil
}
