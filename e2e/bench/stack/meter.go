package stack

import (
	"bufio"
	"bytes"
	"context"
	"fmt"
	"io"
	"net/http"
	"os"
	"strconv"
	"strings"
	"time"
)

// Meter is what a leader has used and counted since it started.
type Meter struct {
	CPU   time.Duration // processor time; unlike rates it hardly depends on what else the machine does
	spent map[string]total
}

// total is a histogram's sum in seconds and count.
type total struct{ sum, count float64 }

// Meter reads the leader's processor time and metrics.
func (s *Stack) Meter(ctx context.Context) (Meter, error) {
	stat, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", s.process.PID()))
	if err != nil {
		return Meter{}, fmt.Errorf("processor time: %w", err)
	}
	m := Meter{}
	if m.CPU, err = cpu(stat); err != nil {
		return Meter{}, err
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, s.ops+"/metrics", nil)
	if err != nil {
		return Meter{}, err
	}
	res, err := http.DefaultClient.Do(req)
	if err != nil {
		return Meter{}, fmt.Errorf("metrics: %w", err)
	}
	defer res.Body.Close()
	text, err := io.ReadAll(res.Body)
	if err != nil {
		return Meter{}, fmt.Errorf("metrics: %w", err)
	}
	m.spent = spent(text)
	return m, nil
}

// clockTick is the unit of times in /proc, fixed by Linux for user space.
const clockTick = time.Second / 100

// cpu is the user and system time in a proc(5) stat line.
func cpu(stat []byte) (time.Duration, error) {
	// The second field is the name in parentheses, and may hold anything.
	fields := strings.Fields(string(stat[bytes.LastIndexByte(stat, ')')+1:]))
	const user, system = 11, 12 // fields 14 and 15, counted from the third
	if len(fields) <= system {
		return 0, fmt.Errorf("processor time: %d fields after the name in /proc stat", len(fields))
	}
	var ticks time.Duration
	for _, field := range fields[user : system+1] {
		n, err := strconv.ParseInt(field, 10, 64)
		if err != nil {
			return 0, fmt.Errorf("processor time: %w", err)
		}
		ticks += time.Duration(n)
	}
	return ticks * clockTick, nil
}

// spent are the builder's histograms of seconds, by the part of their name that
// differs.
func spent(metrics []byte) map[string]total {
	out := make(map[string]total)
	for lines := bufio.NewScanner(bytes.NewReader(metrics)); lines.Scan(); {
		name, text, ok := strings.Cut(lines.Text(), " ")
		name, ours := strings.CutPrefix(name, "regalia_builder_")
		value, err := strconv.ParseFloat(text, 64)
		if !ok || !ours || err != nil {
			continue
		}
		if part, ok := strings.CutSuffix(name, "_seconds_sum"); ok {
			out[part] = total{value, out[part].count}
		} else if part, ok := strings.CutSuffix(name, "_seconds_count"); ok {
			out[part] = total{out[part].sum, value}
		}
	}
	return out
}

// Since is the mean time that each step of building took since before, in ms.
func (m Meter) Since(before Meter) map[string]float64 {
	out := make(map[string]float64)
	for part, now := range m.spent {
		if n := now.count - before.spent[part].count; n > 0 {
			out[part] = 1000 * (now.sum - before.spent[part].sum) / n
		}
	}
	return out
}
