package harness

import (
	"bufio"
	"fmt"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// TestJumpClock has a process of this program tell the time, by both clocks,
// before and after its wall clock jumped.
func TestJumpClock(t *testing.T) {
	if os.Getenv("REGALIA_TELL_TIME") != "" {
		start := time.Now()
		for in := bufio.NewScanner(os.Stdin); in.Scan(); {
			now := time.Now()
			fmt.Printf("time %d %d\n", now.UnixNano(), now.Sub(start))
		}
		return
	}
	cmd := exec.Command(os.Args[0], "-test.run", "^TestJumpClock$")
	cmd.Env = append(os.Environ(), "REGALIA_TELL_TIME=1")
	in, err := cmd.StdinPipe()
	require.NoError(t, err)
	out, err := cmd.StdoutPipe()
	require.NoError(t, err)
	require.NoError(t, cmd.Start())
	t.Cleanup(func() { in.Close(); _ = cmd.Wait() })
	lines := bufio.NewScanner(out)
	tell := func() (off, since time.Duration) {
		_, err := fmt.Fprintln(in)
		require.NoError(t, err)
		require.True(t, lines.Scan())
		words := strings.Fields(lines.Text())
		require.Len(t, words, 3)
		wall, err := strconv.ParseInt(words[1], 10, 64)
		require.NoError(t, err)
		mono, err := strconv.ParseInt(words[2], 10, 64)
		require.NoError(t, err)
		return time.Until(time.Unix(0, wall)), time.Duration(mono)
	}
	off, before := tell()
	require.Less(t, off.Abs(), time.Second)
	for _, by := range []time.Duration{100 * time.Second, -100 * time.Second, 0} {
		require.NoError(t, JumpClock(cmd.Process.Pid, by))
		off, since := tell()
		require.Less(t, (off - by).Abs(), 5*time.Second, "off by %s", off)
		require.GreaterOrEqual(t, since, before)
		require.Less(t, since-before, 50*time.Second, "the monotonic clock")
		before = since
	}
}
