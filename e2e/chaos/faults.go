package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/regalia-network/regalia/e2e/harness"
	"github.com/regalia-network/regalia/sequencer/journal/record"
)

// faults of a leader of its own. Those of a full disk need one that can be
// filled.
func (s *single) faults() []fault {
	all := []fault{
		{"SIGKILL at any phase", 10, s.killed},
		{"SIGKILL during recovery", 4, s.killedAgain},
		{"torn tail of the file", 3, s.torn},
		{"SIGKILL with a parked transaction", 2, func(ctx context.Context) (struck, error) {
			return s.parked(ctx, func() (struck, error) { return s.restart(ctx, nil) })
		}},
		{"clock jumps", 1, s.clockJumps},
		{"L1 reorg within the confirmation depth", 1, s.shallowReorg},
	}
	if s.disk != "" {
		all = append(all, fault{"disk full", 1, s.diskFull}, fault{"SIGKILL while the disk is full", 1, s.diskFullKilled})
	}
	return all
}

// restart kills the leader, lets something happen to its files, and starts it
// again.
func (s *single) restart(ctx context.Context, meanwhile func() error) (struck, error) {
	ahead, err := s.ahead(ctx)
	if err != nil {
		return struck{}, errors.Join(err, s.net.ended(leader))
	}
	s.net.kill(leader)
	down := time.Now()
	s.unsafe = max(s.unsafe, ahead)
	if meanwhile != nil {
		err = meanwhile()
	}
	return struck{kills: 1, down: down}, errors.Join(err, s.net.start(leader))
}

// killed ends the leader in any instant and starts it again.
func (s *single) killed(ctx context.Context) (struck, error) {
	if err := s.wait(ctx, phase); err != nil {
		return struck{}, err
	}
	return s.restart(ctx, nil)
}

// killedAgain ends the leader again while it starts.
func (s *single) killedAgain(ctx context.Context) (struck, error) {
	done, err := s.killed(ctx)
	for range 1 + s.rand.IntN(3) {
		if err == nil {
			err = s.wait(ctx, recovery)
		}
		if err != nil {
			return done, err
		}
		s.net.kill(leader)
		done.kills++
		err = s.net.start(leader)
	}
	return done, err
}

// recovery is how long a node that starts may take until it is killed again.
const recovery = 900 * time.Millisecond

// torn leaves the beginning of a write at the journal's end, as power loss does.
// What was acknowledged was synced before, so nothing of it is touched.
func (s *single) torn(ctx context.Context) (struck, error) {
	if err := s.wait(ctx, phase); err != nil {
		return struck{}, err
	}
	return s.restart(ctx, s.tear)
}

// clockJumps has the leader's clock jump: blocks are made at once for the time
// that it jumps ahead, and none for as long as it jumps back.
func (s *single) clockJumps(ctx context.Context) (struck, error) {
	if err := s.wait(ctx, phase); err != nil {
		return struck{}, err
	}
	return struck{down: time.Now()}, s.jump(s.net.role[leader].PID())
}

// tear appends a part of a group.
func (s *single) tear() error {
	names, err := filepath.Glob(filepath.Join(s.journal, "*.log"))
	if err != nil || len(names) == 0 {
		return fmt.Errorf("journal %s: no segment: %w", s.journal, err)
	}
	name := names[len(names)-1]
	text, err := os.ReadFile(name)
	if err != nil {
		return err
	}
	header, err := record.ReadHeader(text)
	if err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	frame, err := record.Append(nil, &record.Seal{Number: 1, Hash: common.Hash{1}})
	if err != nil {
		return err
	}
	group, err := record.AppendGroup(nil, header.Salt, 1<<40, [][]byte{frame, frame})
	if err != nil {
		return err
	}
	return os.WriteFile(name, append(text, group[:1+s.rand.IntN(len(group)-1)]...), 0o600)
}

// diskFull fills the journal's disk, sees that nothing is acknowledged as
// durable and that the node says why, and makes room again.
func (s *single) diskFull(ctx context.Context) (struck, error) {
	if err := s.fill(ctx); err != nil {
		return struck{}, err
	}
	err := s.room()
	return struck{down: time.Now()}, err
}

// diskFullKilled kills and starts the leader while the disk is full.
func (s *single) diskFullKilled(ctx context.Context) (struck, error) {
	if err := s.fill(ctx); err != nil {
		return struck{}, err
	}
	done, err := s.killed(ctx)
	if err == nil {
		err = s.wait(ctx, 2*time.Second)
	}
	if err == nil {
		err = s.room()
	}
	done.down = time.Now()
	return done, err
}

func (s *single) filler() string { return filepath.Join(s.disk, "filler") }

func (s *single) room() error { return os.Remove(s.filler()) }

// fill leaves no byte on the journal's disk, and waits until the leader says so.
func (s *single) fill(ctx context.Context) error {
	f, err := os.Create(s.filler())
	if err != nil {
		return err
	}
	defer f.Close()
	chunk := make([]byte, 64<<10)
	for size := len(chunk); size > 0; {
		if _, err := f.Write(chunk[:size]); err != nil {
			size /= 2 // the last byte counts
		}
	}
	if err := harness.Await(ctx, "the leader to say that the disk is full", func(ctx context.Context) (bool, error) {
		return strings.Contains(s.readyz(ctx), "no space left on device"), s.net.ended(leader)
	}); err != nil {
		return err
	}
	// What was durable before may be asked for again: it is not in a later block.
	full, last := time.Now(), head{}
	if last, err = s.crowd.block(ctx, s.url, "latest"); err != nil {
		return err
	}
	if err := sleep(ctx, time.Second); err != nil {
		return err
	}
	for _, a := range s.crowd.taken() {
		if a.asked.After(full) && a.receipt.BlockNumber > last.Number {
			return fmt.Errorf("a receipt in block %d was given out as durable while the disk was full", a.receipt.BlockNumber)
		}
	}
	if up, err := s.metric(ctx, "regalia_journal_up"); err != nil || up != "0" {
		return fmt.Errorf("regalia_journal_up is %q while the disk is full: %w", up, err)
	}
	return nil
}

// readyz is what the leader says of itself.
func (s *single) readyz(ctx context.Context) string {
	text, _ := get(ctx, s.net.url(leader, "ops")+"/readyz") // no answer is none
	return text
}

// metric is a value of the leader's, as text.
func (s *single) metric(ctx context.Context, name string) (string, error) {
	text, err := get(ctx, s.net.url(leader, "ops")+"/metrics")
	if err != nil {
		return "", err
	}
	for line := range strings.Lines(text) {
		if value, ok := strings.CutPrefix(strings.TrimSpace(line), name+" "); ok {
			return value, nil
		}
	}
	return "", fmt.Errorf("no metric %s", name)
}

func get(ctx context.Context, url string) (string, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, url, nil)
	if err != nil {
		return "", err
	}
	res, err := http.DefaultClient.Do(req)
	if err != nil {
		return "", err
	}
	defer res.Body.Close()
	text, err := io.ReadAll(res.Body)
	return string(text), err
}

// mountDisk makes a small disk of its own in dir, which needs root. It says
// whether it could.
func mountDisk(dir string, bytes int) (unmount func() error, ok bool) {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return nil, false
	}
	if err := syscall.Mount("chaos", dir, "tmpfs", 0, fmt.Sprintf("size=%d", bytes)); err != nil {
		return nil, false
	}
	return func() error { return syscall.Unmount(dir, syscall.MNT_DETACH) }, true
}
