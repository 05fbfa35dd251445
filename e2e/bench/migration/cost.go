package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"time"
)

// cost is what a process took.
type cost struct {
	seconds float64
	mib     float64 // peak resident memory
}

// errMemory is the end of a process that may not have more memory.
var errMemory = errors.New("out of memory")

// command is a process to be measured. With a limit, its data (what it has
// mapped for itself to write to) may not grow above so many MiB, and Go's
// collector is told to stay below.
type command struct {
	binary string
	args   []string
	limit  int // MiB; 0: none
}

func (c command) run(ctx context.Context) (cost, error) {
	cmd := exec.CommandContext(ctx, c.binary, c.args...)
	if c.limit > 0 {
		script := fmt.Sprintf(`ulimit -d %d && exec "$0" "$@"`, c.limit<<10)
		cmd = exec.CommandContext(ctx, "/bin/sh", append([]string{"-c", script, c.binary}, c.args...)...)
		cmd.Env = append(os.Environ(), fmt.Sprintf("GOMEMLIMIT=%dMiB", c.limit*7/8))
	}
	var said strings.Builder
	cmd.Stderr = &said
	began := time.Now()
	if err := cmd.Run(); err != nil {
		if c.limit > 0 && (strings.Contains(said.String(), "cannot allocate memory") || strings.Contains(said.String(), "out of memory")) {
			return cost{}, errMemory
		}
		return cost{}, fmt.Errorf("%s %v: %w\n%s", filepath.Base(c.binary), c.args, err, said.String())
	}
	took := time.Since(began).Seconds()
	usage, ok := cmd.ProcessState.SysUsage().(*syscall.Rusage)
	if !ok {
		return cost{}, fmt.Errorf("this system does not tell what a process used")
	}
	return cost{took, float64(usage.Maxrss) / 1024}, nil
}

func median(costs []cost) cost {
	pick := func(of func(cost) float64) float64 {
		values := make([]float64, len(costs))
		for i, c := range costs {
			values[i] = of(c)
		}
		slices.Sort(values)
		return values[len(values)/2]
	}
	return cost{pick(func(c cost) float64 { return c.seconds }), pick(func(c cost) float64 { return c.mib })}
}
