// Package harness starts what an operator starts: the regalia binary, one
// process per role, and talks to it as users do. It serves the smoke run and
// the end-to-end tests; nothing else imports it.
package harness

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"time"

	"github.com/regalia-network/regalia/deploy/devnet"
	"golang.org/x/sys/unix"
)

// stopTimeout is how long a process may take to stop on its own.
const stopTimeout = 40 * time.Second

// Process is a running regalia.
type Process struct {
	Name string
	Log  string // file that has its output
	cmd  *exec.Cmd
	done chan struct{}
	err  error // how it ended; valid once done is closed
}

// Start runs binary with args; its output goes to <logDir>/<name>.log, after
// that of an earlier process of the same name.
func Start(name, logDir, binary string, env []string, args ...string) (*Process, error) {
	p := &Process{Name: name, Log: filepath.Join(logDir, name+".log"), done: make(chan struct{})}
	out, err := os.OpenFile(p.Log, os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o644)
	if err != nil {
		return nil, fmt.Errorf("log of %s: %w", name, err)
	}
	p.cmd = exec.Command(binary, args...)
	p.cmd.Stdout, p.cmd.Stderr, p.cmd.Env = out, out, append(os.Environ(), env...)
	// A test that is killed must not leave its processes behind, and one that takes
	// a terminal's Ctrl-C ends them itself.
	p.cmd.SysProcAttr = &syscall.SysProcAttr{Pdeathsig: syscall.SIGKILL, Setpgid: true}
	if err := p.cmd.Start(); err != nil {
		return nil, errors.Join(fmt.Errorf("start %s: %w", name, err), out.Close())
	}
	go func() {
		p.err = p.cmd.Wait()
		out.Close()
		close(p.done)
	}()
	return p, nil
}

// Kill ends the process with SIGKILL and waits until it is gone.
func (p *Process) Kill() {
	_ = p.cmd.Process.Signal(syscall.SIGKILL)
	<-p.done
}

// Pause stops the process where it is until Resume. It returns when all of its
// threads stand still.
func (p *Process) Pause() error {
	if err := p.cmd.Process.Signal(syscall.SIGSTOP); err != nil {
		return err
	}
	return unix.Waitid(unix.P_PID, p.PID(), nil, unix.WSTOPPED, nil)
}

// Resume lets it go on.
func (p *Process) Resume() error { return p.cmd.Process.Signal(syscall.SIGCONT) }

// Stop asks the process to end, as Ctrl-C does, and returns how it ended.
func (p *Process) Stop() error {
	_ = p.cmd.Process.Signal(os.Interrupt)
	select {
	case <-p.done:
		return p.err
	case <-time.After(stopTimeout):
		p.Kill()
		return fmt.Errorf("%s did not stop within %s of SIGINT", p.Name, stopTimeout)
	}
}

// Wait returns how the process ended, once it has.
func (p *Process) Wait(ctx context.Context) error {
	select {
	case <-p.done:
		return p.err
	case <-ctx.Done():
		return fmt.Errorf("%s still runs: %w", p.Name, ctx.Err())
	}
}

// PID is the process' id in the system.
func (p *Process) PID() int { return p.cmd.Process.Pid }

// Ended is an error with the end of the log once the process has ended.
func (p *Process) Ended() error {
	select {
	case <-p.done:
		return fmt.Errorf("%s ended (%v); its log says:\n%s", p.Name, p.err, p.Tail(15))
	default:
		return nil
	}
}

// Tail is the last lines of the log.
func (p *Process) Tail(lines int) string {
	text, err := os.ReadFile(p.Log)
	if err != nil {
		return err.Error()
	}
	all := bytes.Split(bytes.TrimRight(text, "\n"), []byte("\n"))
	return string(bytes.Join(all[max(0, len(all)-lines):], []byte("\n")))
}

// Logged reports whether the log contains text.
func (p *Process) Logged(text string) bool { return p.CountLogged(text) > 0 }

// CountLogged counts the log lines that contain text.
func (p *Process) CountLogged(text string) int {
	log, err := os.ReadFile(p.Log)
	if err != nil {
		return 0
	}
	n := 0
	for _, line := range strings.Split(string(log), "\n") {
		if strings.Contains(line, text) {
			n++
		}
	}
	return n
}

// KeepLogs copies the logs in a directory to one that stays.
func KeepLogs(from, to string) error {
	names, err := filepath.Glob(filepath.Join(from, "*.log"))
	if err != nil {
		return err
	}
	if err := os.MkdirAll(to, 0o755); err != nil {
		return err
	}
	for _, name := range names {
		text, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		if err := os.WriteFile(filepath.Join(to, filepath.Base(name)), text, 0o644); err != nil {
			return err
		}
	}
	return nil
}

// StartDevnet runs a devnet in dir on free ports and waits until it is ready.
func StartDevnet(ctx context.Context, binary, dir string, extra ...string) (*Process, *devnet.Report, error) {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return nil, nil, err
	}
	// A report of an earlier run would look like readiness.
	if err := os.Remove(devnet.File(dir)); err != nil && !errors.Is(err, os.ErrNotExist) {
		return nil, nil, err
	}
	args := append([]string{"devnet", "--dir", dir, "--l1-rpc-port=0", "--l1-beacon-port=0", "--rpc-port=0", "--auth-port=0", "--stream-port=0", "--ops-port=0"}, extra...)
	p, err := Start("devnet", dir, binary, nil, args...)
	if err != nil {
		return nil, nil, err
	}
	var report *devnet.Report
	err = Await(ctx, "devnet.json", func(context.Context) (bool, error) {
		if err := p.Ended(); err != nil {
			return false, err
		}
		report, err = devnet.Load(dir)
		return err == nil, nil
	})
	if err != nil {
		p.Kill()
		return nil, nil, err
	}
	return p, report, nil
}

// Ready waits until a role's /readyz says so.
func Ready(ctx context.Context, p *Process, opsURL string) error {
	last := "no answer"
	err := Await(ctx, p.Name+" to be ready", func(ctx context.Context) (bool, error) {
		if err := p.Ended(); err != nil {
			return false, err
		}
		req, err := http.NewRequestWithContext(ctx, http.MethodGet, opsURL+"/readyz", nil)
		if err != nil {
			return false, err
		}
		res, err := http.DefaultClient.Do(req)
		if err != nil {
			return false, nil
		}
		defer res.Body.Close()
		body, _ := io.ReadAll(res.Body)
		last = strings.TrimSpace(string(body))
		return res.StatusCode == http.StatusOK, nil
	})
	if err != nil {
		return fmt.Errorf("%w (last answer: %s)", err, last)
	}
	return nil
}

// Await polls until done, an error, or the end of ctx.
func Await(ctx context.Context, what string, done func(context.Context) (bool, error)) error {
	t := time.NewTicker(100 * time.Millisecond)
	defer t.Stop()
	for {
		ok, err := done(ctx)
		if err != nil {
			return fmt.Errorf("wait for %s: %w", what, err)
		}
		if ok {
			return nil
		}
		select {
		case <-t.C:
		case <-ctx.Done():
			return fmt.Errorf("wait for %s: %w", what, ctx.Err())
		}
	}
}
