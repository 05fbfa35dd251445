package progress

import (
	"bytes"
	"log/slog"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/log"
	"github.com/stretchr/testify/require"
)

func meter(screen bool) (*Meter, *bytes.Buffer, *time.Time) {
	out, now := new(bytes.Buffer), time.Unix(1000, 0)
	m := New(log.NewLogger(log.LogfmtHandlerWithLevel(out, slog.LevelInfo)), "Exporting", "accounts")
	m.screen, m.now, m.began, m.shown = nil, func() time.Time { return now }, now, now
	if screen {
		m.screen = out
	}
	return m, out, &now
}

func TestMeter_logs_without_a_terminal(t *testing.T) {
	m, out, now := meter(false)
	*now = now.Add(time.Second)
	m.Update(10, 0.1)
	require.Empty(t, out.String(), "not every call is shown")
	*now = now.Add(9 * time.Second)
	m.Update(200, 0.25)
	require.Contains(t, out.String(), "done=25.0% accounts=200 per_s=20 left=30s")
	require.Equal(t, 10*time.Second, m.Done())
}

func TestMeter_draws_a_bar_on_a_terminal(t *testing.T) {
	m, out, now := meter(true)
	*now = now.Add(10 * time.Second)
	m.Update(50, 0.5)
	require.Contains(t, out.String(), "Exporting [############............]  50.0%  50 accounts, 5/s, 10s left")
	m.Done()
	require.Regexp(t, "\x1b\\[K$", out.String(), "the line is cleared at the end")
}

func TestTimeLeft(t *testing.T) {
	require.Zero(t, timeLeft(time.Second, 0))
	require.Zero(t, timeLeft(time.Second, 1))
	require.Equal(t, 3*time.Second, timeLeft(time.Second, 0.25))
	require.Equal(t, "[........................]", bar(-1))
	require.Equal(t, "[########################]", bar(2))
}
