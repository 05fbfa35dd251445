package stack

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/ethclient"
	gethnode "github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/regalia-network/regalia/e2e/harness"
	"github.com/regalia-network/regalia/internal/port"
	"github.com/regalia-network/regalia/sequencer/journal/redis/redistest"
)

// Subject is a way to run the leader.
type Subject struct {
	Name string
	Args []string // added to those that all subjects share
	Sync bool     // answers sync sends, before a block is sealed
	// Redis has the stack run one for the leader's journal.
	Redis bool
}

// Slug is the name as files have it.
func (s Subject) Slug() string {
	return strings.NewReplacer(" ", "-", ",", "").Replace(s.Name)
}

// Stack is a running L2.
type Stack struct {
	Subject Subject
	HTTP    string // public RPC
	WS      string
	L2      *ethclient.Client // over websocket

	dir     string
	auth    string
	ops     string
	process *harness.Process
	redis   redistest.Host
}

const startTimeout = 60 * time.Second

// Start runs a fresh L2 with s as its leader and waits until its blocks keep up
// with the clock.
func (b *Base) Start(ctx context.Context, s Subject, g Genesis) (*Stack, error) {
	ctx, cancel := context.WithTimeout(ctx, startTimeout)
	defer cancel()
	b.next++
	dir := b.path(fmt.Sprintf("%02d-%s", b.next, s.Slug()))
	if err := b.WriteChain(ctx, dir, g); err != nil {
		return nil, err
	}
	ports := make([]int, 3)
	for i := range ports {
		var err error
		if ports[i], err = port.Free("127.0.0.1", 0); err != nil {
			return nil, err
		}
	}
	host := func(scheme string, port int) string { return fmt.Sprintf("%s://127.0.0.1:%d", scheme, port) }
	args := append([]string{"sequencer", "--role", "leader", "--data-dir", filepath.Join(dir, "data"),
		"--rollup-config", filepath.Join(dir, "rollup.json"), "--genesis", filepath.Join(dir, "genesis.json"),
		"--l1-rpc", b.l1.WS(), "--l1-beacon", b.l1.Beacon(), "--l1-chain-config", b.L1Genesis(), "--l1-conf-depth", "0",
		"--rpc-port", fmt.Sprint(ports[0]), "--auth-port", fmt.Sprint(ports[1]), "--ops-port", fmt.Sprint(ports[2]), "--stream-port", "0",
	}, s.Args...)
	st := &Stack{Subject: s, HTTP: host("http", ports[0]), WS: host("ws", ports[0]), dir: dir, auth: host("http", ports[1]), ops: host("http", ports[2]), redis: redistest.Host{Dir: dir}}
	if s.Redis {
		url, err := st.startRedis()
		if err != nil {
			return nil, err
		}
		args = append(args, "--redis", url)
	}
	var err error
	if st.process, err = harness.Start("sequencer", dir, b.binary, nil, args...); err != nil {
		return nil, errors.Join(err, st.Stop())
	}
	if err := st.awaitFresh(ctx); err != nil {
		return nil, errors.Join(fmt.Errorf("start %s: %w", s.Name, err), st.Stop())
	}
	return st, nil
}

// startRedis runs a Redis that lives as long as the stack.
func (s *Stack) startRedis() (url string, err error) {
	defer redistest.Catch(&err)
	return redistest.Start(&s.redis).URL(), nil
}

// awaitFresh waits until the newest block is no older than the clock allows.
func (s *Stack) awaitFresh(ctx context.Context) error {
	return harness.Await(ctx, "a block of the present second", func(ctx context.Context) (bool, error) {
		if err := s.process.Ended(); err != nil {
			return false, err
		}
		if s.L2 == nil {
			client, err := rpc.DialContext(ctx, s.WS)
			if err != nil {
				return false, nil // not listening yet
			}
			s.L2 = ethclient.NewClient(client)
		}
		head, err := s.L2.HeaderByNumber(ctx, nil)
		if err != nil {
			return false, nil
		}
		return head.Number.Sign() > 0 && time.Since(time.Unix(int64(head.Time), 0)) < 2*time.Second, nil
	})
}

// Alive is an error with the end of the leader's log once it has ended.
func (s *Stack) Alive() error { return s.process.Ended() }

// Stop ends the leader and removes its database; its log stays.
func (s *Stack) Stop() error {
	if s.L2 != nil {
		s.L2.Close()
	}
	// Killed, not asked: nobody needs the state, and a clean end takes seconds.
	if s.process != nil {
		s.process.Kill()
	}
	s.redis.Close()
	return os.RemoveAll(filepath.Join(s.dir, "data"))
}

// Profile records where the leader spends processor time while during runs,
// through the debug namespace of its authenticated port, into file.
func (s *Stack) Profile(ctx context.Context, file string, during func() error) error {
	text, err := os.ReadFile(filepath.Join(s.dir, "data", "jwt.hex"))
	if err != nil {
		return fmt.Errorf("profile: %w", err)
	}
	secret, err := hexutil.Decode("0x" + strings.TrimPrefix(strings.TrimSpace(string(text)), "0x"))
	if err != nil || len(secret) != 32 {
		return fmt.Errorf("profile: JWT secret of %d bytes, want 32: %w", len(secret), err)
	}
	client, err := rpc.DialOptions(ctx, s.auth, rpc.WithHTTPAuth(gethnode.NewJWTAuth([32]byte(secret))), rpc.WithHTTPClient(new(http.Client)))
	if err != nil {
		return fmt.Errorf("profile: %w", err)
	}
	defer client.Close()
	if err := client.CallContext(ctx, nil, "debug_startCPUProfile", file); err != nil {
		return fmt.Errorf("start profile: %w", err)
	}
	err = during()
	return errors.Join(err, client.CallContext(ctx, nil, "debug_stopCPUProfile"))
}

func writeJSON(path string, value any) error {
	text, err := json.Marshal(value)
	if err != nil {
		return fmt.Errorf("encode %s: %w", filepath.Base(path), err)
	}
	return os.WriteFile(path, text, 0o644)
}
