// Package redistest runs real redis-server processes for tests. It fakes
// nothing, and fails where Redis is not installed.
package redistest

import (
	"context"
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"time"

	goredis "github.com/redis/go-redis/v9"
	"github.com/regalia-network/regalia/internal/port"
)

// T is what the package needs of testing.T; benches and scripts have their own.
type T interface {
	Helper()
	Cleanup(func())
	TempDir() string
	Fatalf(format string, args ...any)
}

// patience is how long a server may take to answer or to end.
const patience = 10 * time.Second

// Server is a redis-server on a port of its own.
type Server struct {
	t    T
	Port int
	dir  string
	args []string
	cmd  *exec.Cmd
}

// Start runs a server with an append-only file that is synced at each write,
// and with args besides.
func Start(t T, args ...string) *Server {
	t.Helper()
	port, err := port.Free("127.0.0.1", 0)
	if err != nil {
		t.Fatalf("free port: %v", err)
	}
	s := &Server{t: t, Port: port, dir: t.TempDir(), args: append([]string{"--appendonly", "yes", "--appendfsync", "always", "--save", ""}, args...)}
	s.Run()
	t.Cleanup(s.Kill)
	return s
}

// Replica runs a replica of s and waits until it has what s has.
func (s *Server) Replica(args ...string) *Server {
	s.t.Helper()
	r := Start(s.t, append([]string{"--replicaof", fmt.Sprintf("127.0.0.1 %d", s.Port), "--repl-diskless-sync-delay", "0"}, args...)...)
	r.await("replication", func() bool {
		info, err := r.Do("INFO", "replication")
		return err == nil && strings.Contains(info, "master_link_status:up")
	})
	return r
}

// Sentinel runs a Sentinel that watches s as "main" and decides alone.
func (s *Server) Sentinel() *Server {
	s.t.Helper()
	port, err := port.Free("127.0.0.1", 0)
	if err != nil {
		s.t.Fatalf("free port: %v", err)
	}
	dir := s.t.TempDir()
	config := filepath.Join(dir, "sentinel.conf")
	text := fmt.Sprintf("sentinel monitor main 127.0.0.1 %d 1\nsentinel down-after-milliseconds main 500\nsentinel failover-timeout main 2000\n", s.Port)
	if err := os.WriteFile(config, []byte(text), 0o600); err != nil {
		s.t.Fatalf("sentinel: %v", err)
	}
	o := &Server{t: s.t, Port: port, dir: dir, args: []string{config, "--sentinel"}}
	o.Run()
	s.t.Cleanup(o.Kill)
	return o
}

// Run starts the process, again after Kill.
func (s *Server) Run() {
	s.t.Helper()
	binary, err := exec.LookPath("redis-server")
	if err != nil {
		s.t.Fatalf("redis-server is not installed: run .ci/tools as root, or apt-get install redis-server")
	}
	args := s.args
	base := []string{"--port", fmt.Sprint(s.Port), "--bind", "127.0.0.1", "--dir", s.dir, "--loglevel", "warning"}
	if !strings.HasPrefix(args[0], "--") { // a configuration file comes first
		base = append([]string{args[0]}, base...)
		args = args[1:]
	}
	s.cmd = exec.Command(binary, append(base, args...)...)
	log, err := os.OpenFile(filepath.Join(s.dir, "redis.log"), os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o600)
	if err != nil {
		s.t.Fatalf("redis log: %v", err)
	}
	defer log.Close()
	s.cmd.Stdout, s.cmd.Stderr = log, log
	s.cmd.SysProcAttr = &syscall.SysProcAttr{Pdeathsig: syscall.SIGKILL, Setpgid: true} // a terminal's Ctrl-C is for who runs it
	if err := s.cmd.Start(); err != nil {
		s.t.Fatalf("redis-server: %v", err)
	}
	s.await("an answer", func() bool {
		answer, err := s.Do("PING")
		return err == nil && answer == "+PONG"
	})
}

// Kill ends the process as a crash does.
func (s *Server) Kill() {
	if s.cmd != nil && s.cmd.ProcessState == nil {
		_ = s.cmd.Process.Kill()
		_ = s.cmd.Wait()
	}
}

// Pause stops the process where it is until Resume.
func (s *Server) Pause() { _ = s.cmd.Process.Signal(syscall.SIGSTOP) }

// Resume lets it go on.
func (s *Server) Resume() { _ = s.cmd.Process.Signal(syscall.SIGCONT) }

// PID is the process' id in the system.
func (s *Server) PID() int { return s.cmd.Process.Pid }

// Addr is where it listens.
func (s *Server) Addr() string { return fmt.Sprintf("127.0.0.1:%d", s.Port) }

// URL of its first database.
func (s *Server) URL() string { return "redis://" + s.Addr() + "/0" }

// Promote makes a replica a primary.
func (s *Server) Promote() {
	s.t.Helper()
	if answer, err := s.Do("REPLICAOF", "NO", "ONE"); err != nil || answer != "+OK" {
		s.t.Fatalf("promote: %s %v", answer, err)
	}
}

// AwaitReplicas waits until a Sentinel knows so many replicas of the primary that
// it watches: without one there is nothing to promote.
func (s *Server) AwaitReplicas(primary string, count int) {
	s.t.Helper()
	s.await("replicas", func() bool {
		answer, err := s.Do("SENTINEL", "replicas", primary)
		return err == nil && strings.Count(answer, "master-link-status\r\n$2\r\nok") == count
	})
}

// Primary is the address of the primary that a Sentinel names.
func (s *Server) Primary(name string) string {
	answer, err := s.Do("SENTINEL", "get-master-addr-by-name", name)
	lines := strings.Split(answer, "\r\n") // *2, $9, host, $5, port
	if err != nil || len(lines) != 5 {
		return ""
	}
	return lines[2] + ":" + lines[4]
}

// Epochs are those of a journal's records, in order.
func (s *Server) Epochs(key string) (epochs []uint64, err error) {
	client := goredis.NewClient(&goredis.Options{Addr: s.Addr()})
	defer client.Close()
	entries, err := client.XRange(context.Background(), key, "-", "+").Result()
	for _, entry := range entries {
		text, _ := entry.Values["epoch"].(string)
		epoch, err := strconv.ParseUint(text, 10, 64)
		if err != nil {
			return nil, fmt.Errorf("entry %s: epoch %q", entry.ID, text)
		}
		epochs = append(epochs, epoch)
	}
	return epochs, err
}

// Do sends one command on a connection of its own and returns the answer as it
// came.
func (s *Server) Do(command ...string) (string, error) {
	c, err := net.DialTimeout("tcp", s.Addr(), time.Second)
	if err != nil {
		return "", err
	}
	defer c.Close()
	_ = c.SetDeadline(time.Now().Add(2 * time.Second))
	if _, err := fmt.Fprintf(c, "%s\r\n", strings.Join(command, " ")); err != nil {
		return "", err
	}
	buffer := make([]byte, 64<<10)
	n, err := c.Read(buffer)
	return strings.TrimSpace(string(buffer[:n])), err
}

func (s *Server) await(what string, done func() bool) {
	s.t.Helper()
	deadline, tick := time.Now().Add(patience), time.NewTicker(10*time.Millisecond)
	defer tick.Stop()
	for !done() {
		if time.Now().After(deadline) {
			text, _ := os.ReadFile(filepath.Join(s.dir, "redis.log"))
			s.t.Fatalf("redis-server on port %d: no %s in %s; its log:\n%s", s.Port, what, patience, text)
		}
		<-tick.C
	}
}
