package devnet

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"sync"
	"syscall"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/regalia-network/regalia/deploy/devnet/l1"
	"github.com/regalia-network/regalia/internal/port"
	"github.com/regalia-network/regalia/sequencer"
	"github.com/regalia-network/regalia/sequencer/node"
)

// portStep lies between the ports of two sequencers.
const portStep = 10

// restartAfter is how long a sequencer that died stays dead: a service manager
// would start it again.
const restartAfter = 3 * time.Second

// member is one of several sequencers, each a process of its own: it can be
// killed without the others.
type member struct {
	name string
	dir  string
	urls sequencer.Endpoints
	args []string
	env  []string

	mu  sync.Mutex // guards pid
	pid int
}

// startSequencers runs cfg.Sequencers processes that share a journal in Redis.
// What else runs here speaks to the first.
func (d *devnet) startSequencers(ctx context.Context) error {
	binary, err := os.Executable()
	if err != nil {
		return fmt.Errorf("this program's file, to start sequencers: %w", err)
	}
	// The batcher tells each of them how much data blocks may take.
	if _, err := node.LoadOrCreateJWT(d.sharedJWT()); err != nil {
		return err
	}
	for i := range d.cfg.Sequencers {
		m, err := d.member(i)
		if err != nil {
			return err
		}
		d.members = append(d.members, m)
		d.stack.start(m.name, func(ctx context.Context) error { return m.run(ctx, binary, d.log.Warn) })
	}
	for _, m := range d.members {
		if err := m.await(ctx); err != nil {
			return err
		}
	}
	d.node, d.health.Sequencer = d.members[0].urls, d.members[0].urls.Ops
	return nil
}

// sharedJWT is the file with the secret of all sequencers.
func (d *devnet) sharedJWT() string { return d.path("jwt.hex") }

// member lays out one sequencer.
func (d *devnet) member(i int) (*member, error) {
	m := &member{name: fmt.Sprintf("sequencer-%d", i+1), dir: d.path(fmt.Sprintf("sequencer-%d", i+1))}
	if err := os.MkdirAll(m.dir, 0o755); err != nil {
		return nil, fmt.Errorf("directory of %s: %w", m.name, err)
	}
	var ports [4]int
	for at, first := range []int{d.cfg.RPCPort, d.cfg.AuthPort, d.cfg.StreamPort, d.cfg.OpsPort} {
		if first != 0 {
			first += i * portStep
		}
		var err error
		if ports[at], err = port.Free(d.cfg.Addr, first); err != nil {
			return nil, fmt.Errorf("port of %s: %w", m.name, err)
		}
	}
	at := func(scheme string, port int) string { return fmt.Sprintf("%s://%s:%d", scheme, d.cfg.Addr, port) }
	m.urls = sequencer.Endpoints{RPC: at("http", ports[0]), WS: at("ws", ports[0]), Auth: at("http", ports[1]), Stream: at("ws", ports[2]), Ops: at("http", ports[3])}
	text := func(v any) string { return fmt.Sprint(v) }
	m.args = []string{"sequencer", "--role", sequencer.Standby, "--data-dir", m.dir, "--node-name", m.name, "--priority", text(-i),
		"--rollup-config", d.path("chain", "rollup.json"), "--genesis", d.path("chain", "genesis.json"), "--l1-chain-config", l1.GenesisFile(d.path("l1")),
		"--l1-rpc", d.l1.WS(), "--l1-beacon", d.l1.Beacon(), "--l1-conf-depth", "0", "--finality-delay", "1",
		"--rpc-addr", d.cfg.Addr, "--rpc-port", text(ports[0]), "--rpc-cors", "*", "--rpc-vhosts", "*", "--auth-addr", d.cfg.Addr, "--auth-port", text(ports[1]), "--jwt-secret", d.sharedJWT(),
		"--stream-addr", d.cfg.Addr, "--stream-port", text(ports[2]), "--ops-addr", d.cfg.Addr, "--ops-port", text(ports[3]),
		"--cache", "128", "--journal", sequencer.RedisJournal}
	m.env = []string{"REGALIA_REDIS=" + d.cfg.Redis, "REGALIA_SEQUENCER_STREAM_KEY=" + hexutil.Encode(d.keys[SignerKey].PrivateKey)}
	return m, nil
}

// run keeps the process alive until ctx ends.
func (m *member) run(ctx context.Context, binary string, warn func(string, ...any)) error {
	for {
		begun := time.Now()
		err := m.once(ctx, binary)
		if ctx.Err() != nil {
			return nil
		}
		if time.Since(begun) < restartAfter && err != nil {
			return fmt.Errorf("%w: see %s", err, m.logFile())
		}
		warn("A sequencer ended: it is started again", "name", m.name, "in", restartAfter, "err", err)
		select {
		case <-time.After(restartAfter):
		case <-ctx.Done():
			return nil
		}
	}
}

func (m *member) logFile() string { return filepath.Join(m.dir, "regalia.log") }

// once runs the process to its end.
func (m *member) once(ctx context.Context, binary string) error {
	log, err := os.OpenFile(m.logFile(), os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o644)
	if err != nil {
		return fmt.Errorf("log of %s: %w", m.name, err)
	}
	defer log.Close()
	cmd := exec.CommandContext(ctx, binary, m.args...)
	cmd.Cancel = func() error { return cmd.Process.Signal(os.Interrupt) }
	cmd.WaitDelay = 30 * time.Second
	cmd.Stdout, cmd.Stderr, cmd.Env = log, log, append(os.Environ(), m.env...)
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true} // Ctrl-C is for the devnet, which stops them in order
	if err := cmd.Start(); err != nil {
		return fmt.Errorf("start %s: %w", m.name, err)
	}
	m.mu.Lock()
	m.pid = cmd.Process.Pid
	m.mu.Unlock()
	if err := os.WriteFile(filepath.Join(m.dir, "pid"), fmt.Appendln(nil, cmd.Process.Pid), 0o644); err != nil {
		_ = cmd.Process.Kill()
		return errors.Join(fmt.Errorf("pid of %s: %w", m.name, err), cmd.Wait())
	}
	return cmd.Wait()
}

// await returns when the process answers.
func (m *member) await(ctx context.Context) error {
	ticker := time.NewTicker(100 * time.Millisecond)
	defer ticker.Stop()
	for {
		res, err := http.Get(m.urls.Ops + "/healthz")
		if err == nil {
			res.Body.Close()
			if res.StatusCode == http.StatusOK {
				return nil
			}
		}
		select {
		case <-ticker.C:
		case <-ctx.Done():
			return fmt.Errorf("wait for %s: %w", m.name, ctx.Err())
		}
	}
}

// report is what devnet.json says of a sequencer.
func (m *member) report(jwt string) Member {
	return Member{Name: m.name, RPC: m.urls.RPC, WS: m.urls.WS, AuthRPC: m.urls.Auth, Stream: m.urls.Stream, Ops: m.urls.Ops,
		JWTSecret: abs(jwt), PIDFile: abs(filepath.Join(m.dir, "pid")), Log: abs(m.logFile())}
}
