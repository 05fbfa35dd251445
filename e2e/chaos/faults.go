package main

import (
	"context"
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

// fault is one thing that goes wrong with a leader of its own, a file for a
// journal. It returns how many times it killed, and when senders lost the leader.
type fault struct {
	name   string
	weight int // how often, among the others
	strike func(ctx context.Context, s *single) (kills int, down time.Time, err error)
}

var faults = []fault{
	{"SIGKILL at any phase", 10, killed},
	{"SIGKILL during recovery", 4, killedAgain},
	{"torn tail of the file", 3, torn},
	{"SIGKILL with a parked transaction", 2, parkedKilled},
	{"disk full", 1, diskFull},
	{"SIGKILL while the disk is full", 1, diskFullKilled},
	{"L1 reorg within the confirmation depth", 1, shallowReorg},
}

// phase is at most how far into a block, and how long after the last receipt,
// the leader is killed.
const phase = 1200 * time.Millisecond

// killed ends the leader in any instant and starts it again.
func killed(ctx context.Context, s *single) (int, time.Time, error) {
	if err := s.pause(ctx, phase); err != nil {
		return 0, time.Time{}, err
	}
	s.net.kill(leader)
	down := time.Now()
	return 1, down, s.net.start(leader)
}

// killedAgain ends the leader again while it starts.
func killedAgain(ctx context.Context, s *single) (int, time.Time, error) {
	kills, down, err := killed(ctx, s)
	for range 1 + s.rand.IntN(3) {
		if err == nil {
			err = s.pause(ctx, 900*time.Millisecond)
		}
		if err != nil {
			return kills, down, err
		}
		s.net.kill(leader)
		kills++
		err = s.net.start(leader)
	}
	return kills, down, err
}

// torn leaves the beginning of a write at the journal's end, as power loss does.
// What was acknowledged was synced before, so nothing of it is touched.
func torn(ctx context.Context, s *single) (int, time.Time, error) {
	if err := s.pause(ctx, phase); err != nil {
		return 0, time.Time{}, err
	}
	s.net.kill(leader)
	down := time.Now()
	if err := s.tear(); err != nil {
		return 1, down, err
	}
	return 1, down, s.net.start(leader)
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
func diskFull(ctx context.Context, s *single) (int, time.Time, error) {
	if err := s.fill(ctx); err != nil {
		return 0, time.Time{}, err
	}
	err := s.room()
	return 0, time.Now(), err
}

// diskFullKilled kills and starts the leader while the disk is full.
func diskFullKilled(ctx context.Context, s *single) (int, time.Time, error) {
	if err := s.fill(ctx); err != nil {
		return 0, time.Time{}, err
	}
	kills, _, err := killed(ctx, s)
	if err == nil {
		err = s.pause(ctx, 2*time.Second)
	}
	if err == nil {
		err = s.room()
	}
	return kills, time.Now(), err
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
	before := s.crowd.count()
	if _, err := s.crowd.nextAck(ctx, time.Second); err == nil {
		return fmt.Errorf("%d receipts were given out as durable while the disk was full", s.crowd.count()-before)
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
