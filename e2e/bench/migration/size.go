package main

import (
	"context"
	"errors"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"strconv"

	"github.com/regalia-network/regalia/e2e/bench/report"
)

// size is what is measured with one number of accounts.
type size struct {
	options
	accounts  int
	dir       string
	rows      []report.Row
	exportMiB float64
}

func (s *size) source() string { return filepath.Join(s.dir, "source") }
func (s *size) out() string    { return filepath.Join(s.dir, "migration") }
func (s *size) later() string  { return filepath.Join(s.dir, "later") }

// step is one of ours, on a directory.
func (s *size) step(name, dir string, args ...string) command {
	return command{binary: s.binary, args: append([]string{"migrate", name, "--log-level", "error", "--dir", dir}, args...)}
}

// peer is stategen, also where it only makes or changes the source.
func (s *size) peer(args ...string) command { return command{binary: s.stategen, args: args} }

func (s *size) shape() []string {
	return []string{"-chaindata", s.source(), "-accounts", strconv.Itoa(s.accounts), "-slots", strconv.Itoa(s.accounts / 2), "-holders", strconv.Itoa(s.accounts / 20)}
}

func (s *size) measure(ctx context.Context) error {
	if _, err := s.peer(s.shape()...).run(ctx); err != nil {
		return err
	}
	if s.large {
		return s.limited(ctx)
	}
	if s.accounts >= cutOver {
		s.rounds = 1
	}
	if err := s.export(ctx); err != nil {
		return err
	}
	if _, err := s.step("transform", s.out()).run(ctx); err != nil {
		return err
	}
	if s.accounts <= initMost {
		if err := s.genesis(ctx); err != nil {
			return err
		}
	} else if err := s.ours(ctx, "genesis database", s.step("genesis", s.out())); err != nil {
		return err
	}
	return s.cutOver(ctx)
}

func (s *size) row(name, unit string, ours, peer float64, peerOf string, target *report.Target) {
	s.rows = append(s.rows, report.Row{Name: name, Unit: unit, Ours: report.Figure(ours), Peer: report.Figure(peer), PeerOf: peerOf, Target: target})
}

func atMost(value float64) *report.Target {
	return &report.Target{Of: report.Ours, Bound: report.AtMost, Value: value}
}

// ours runs a step once that has no peer at this size.
func (s *size) ours(ctx context.Context, name string, step command) error {
	c, err := step.run(ctx)
	if err != nil {
		return err
	}
	s.row(fmt.Sprintf("%s of %d", name, s.accounts), "s", c.seconds, math.NaN(), "", nil)
	s.row("  peak memory", "MiB", c.mib, math.NaN(), "", atMost(limitMiB))
	return nil
}

func (s *size) export(ctx context.Context) error {
	ours, peer, err := s.rival(ctx, s.out(), s.step("export", s.out(), "--chaindata", s.source()), "", s.peer("-dump", "-chaindata", s.source()))
	if err != nil {
		return err
	}
	n := float64(s.accounts)
	s.row(fmt.Sprintf("export of %d", s.accounts), "accounts/s", n/ours.seconds, n/peer.seconds, "dump --iterative",
		&report.Target{Of: report.Ratio, Bound: report.AtLeast, Value: 3})
	s.row("  peak memory", "MiB", ours.mib, peer.mib, "dump --iterative", atMost(256))
	s.exportMiB = ours.mib
	return nil
}

// genesis compares with init: without a limit, and at the largest size with one
// for both.
func (s *size) genesis(ctx context.Context) error {
	if _, err := s.step("genesis", s.out(), "--form", "json").run(ctx); err != nil {
		return err
	}
	made := filepath.Join(s.dir, "init")
	mine := s.step("genesis", s.out())
	init := s.peer("-init", filepath.Join(s.out(), "genesis.json"), "-chaindata", filepath.Join(made, "chaindata"))
	ours, peer, err := s.rival(ctx, filepath.Join(s.out(), "sovereign"), mine, made, init)
	if err != nil {
		return err
	}
	s.row(fmt.Sprintf("genesis database of %d", s.accounts), "s", ours.seconds, peer.seconds, "init", nil)
	s.row("  peak memory", "MiB", ours.mib, peer.mib, "init", atMost(limitMiB))
	if s.accounts < initMost {
		return nil
	}
	if err := errors.Join(os.RemoveAll(made), os.RemoveAll(filepath.Join(s.out(), "sovereign"))); err != nil {
		return err
	}
	mine.limit, init.limit = limitMiB, limitMiB
	init.args = append(init.args, "-cache", "64") // as small as ours
	if ours, err = mine.run(ctx); err != nil {
		return err
	}
	return s.fails(ctx, ours, init)
}

// fails notes what a limit on memory does to init; that it gets through is a
// figure too.
func (s *size) fails(ctx context.Context, ours cost, init command) error {
	peer, err := init.run(ctx)
	what := "init"
	if errors.Is(err, errMemory) {
		peer.seconds, what = math.Inf(1), "init: out of memory"
	} else if err != nil {
		return err
	}
	s.row(fmt.Sprintf("  and allowed %d MiB", limitMiB), "s", ours.seconds, peer.seconds, what, nil)
	return nil
}

// cutOver measures the second phase: one account in a hundred changes after all
// was made once.
func (s *size) cutOver(ctx context.Context) error {
	if _, err := s.peer(append(s.shape(), "-change", strconv.Itoa(s.accounts/100))...).run(ctx); err != nil {
		return err
	}
	var took cost
	for _, step := range []command{
		s.step("export", s.later(), "--chaindata", s.source(), "--base", s.out()),
		s.step("transform", s.later()),
		s.step("genesis", s.later(), "--base", s.out()),
	} {
		c, err := step.run(ctx)
		if err != nil {
			return err
		}
		took.seconds, took.mib = took.seconds+c.seconds, max(took.mib, c.mib)
	}
	if _, err := s.step("verify", s.later()).run(ctx); err != nil {
		return err
	}
	var target *report.Target
	if s.accounts == cutOver {
		target = atMost(60)
	}
	s.row(fmt.Sprintf("cut-over of %d, 1 %% changed", s.accounts), "s", took.seconds, math.NaN(), "", target)
	s.row("  peak memory", "MiB", took.mib, math.NaN(), "", atMost(limitMiB))
	return nil
}

// limited does every step within a limit on memory.
func (s *size) limited(ctx context.Context) error {
	for _, one := range []struct {
		name string
		step command
	}{
		{"export", s.step("export", s.out(), "--chaindata", s.source())},
		{"transform", s.step("transform", s.out())},
		{"genesis database", s.step("genesis", s.out())},
	} {
		one.step.limit = limitMiB
		if err := s.ours(ctx, one.name, one.step); err != nil {
			return err
		}
	}
	ours := s.step("genesis", s.out(), "--form", "json")
	c, err := ours.run(ctx)
	if err != nil {
		return err
	}
	file := filepath.Join(s.out(), "genesis.json")
	info, err := os.Stat(file)
	if err != nil {
		return err
	}
	s.row("  as genesis.json", "GB", float64(info.Size())/1e9, math.NaN(), "", &report.Target{Of: report.Ours, Bound: report.AtLeast, Value: 7})
	init := s.peer("-init", file, "-chaindata", filepath.Join(s.dir, "init", "chaindata"), "-cache", "64")
	init.limit = limitMiB
	return s.fails(ctx, c, init)
}

// rival runs both in turns. What a run makes is removed before the next.
func (s *size) rival(ctx context.Context, makes string, ours command, peerMakes string, peer command) (cost, cost, error) {
	var a, b []cost
	for range s.rounds {
		for _, one := range []struct {
			makes string
			run   command
			into  *[]cost
		}{{makes, ours, &a}, {peerMakes, peer, &b}} {
			if one.makes != "" {
				if err := os.RemoveAll(one.makes); err != nil {
					return cost{}, cost{}, err
				}
			}
			c, err := one.run.run(ctx)
			if err != nil {
				return cost{}, cost{}, err
			}
			*one.into = append(*one.into, c)
		}
	}
	return median(a), median(b), nil
}
