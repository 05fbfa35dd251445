// Package progress shows how far a long step is: a bar that redraws itself on
// a terminal, a log line every few seconds elsewhere. It measures nothing but
// time; what has been done is told to it.
package progress

import (
	"fmt"
	"io"
	"os"
	"strings"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/log"
	"golang.org/x/term"
)

const (
	redrawEvery = 200 * time.Millisecond
	logEvery    = 5 * time.Second
	barWidth    = 24
)

// Meter is the progress of one step. Its methods may be called concurrently.
type Meter struct {
	name   string
	unit   string
	logger log.Logger
	screen io.Writer // nil: log lines
	now    func() time.Time

	mu    sync.Mutex // guards what follows
	began time.Time
	shown time.Time
}

// New starts a step. unit names what is counted, such as "accounts".
func New(logger log.Logger, name, unit string) *Meter {
	m := &Meter{name: name, unit: unit, logger: logger, now: time.Now}
	if term.IsTerminal(int(os.Stderr.Fd())) {
		m.screen = os.Stderr
	}
	m.began = m.now()
	m.shown = m.began
	return m
}

// Update tells that count units are done and that this is the given share, 0
// to 1, of the whole step. Most calls return at once.
func (m *Meter) Update(count uint64, share float64) {
	m.mu.Lock()
	defer m.mu.Unlock()
	now, every := m.now(), logEvery
	if m.screen != nil {
		every = redrawEvery
	}
	if now.Sub(m.shown) < every {
		return
	}
	m.shown = now
	elapsed := now.Sub(m.began)
	rate := float64(count) / elapsed.Seconds()
	left := timeLeft(elapsed, share)
	if m.screen == nil {
		m.logger.Info(m.name, "done", fmt.Sprintf("%.1f%%", 100*share), m.unit, count, "per_s", int(rate), "left", left)
		return
	}
	fmt.Fprintf(m.screen, "\r\x1b[K%s %s %5.1f%%  %d %s, %.0f/s, %s left", m.name, bar(share), 100*share, count, m.unit, rate, left)
}

// Done ends the step and returns how long it took.
func (m *Meter) Done() time.Duration {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.screen != nil {
		fmt.Fprint(m.screen, "\r\x1b[K")
	}
	return m.now().Sub(m.began)
}

// timeLeft assumes that the rest goes on at the speed so far.
func timeLeft(elapsed time.Duration, share float64) time.Duration {
	if share <= 0 || share > 1 {
		return 0
	}
	return time.Duration(float64(elapsed) * (1 - share) / share).Round(time.Second)
}

func bar(share float64) string {
	full := int(share * barWidth)
	full = max(0, min(barWidth, full))
	return "[" + strings.Repeat("#", full) + strings.Repeat(".", barWidth-full) + "]"
}
