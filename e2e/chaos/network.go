package main

import (
	"context"
	"fmt"
	"path/filepath"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/regalia-network/regalia/deploy/devnet"
	"github.com/regalia-network/regalia/e2e/bench/stack"
	"github.com/regalia-network/regalia/e2e/harness"
	"github.com/regalia-network/regalia/internal/port"
)

// confDepth is how many L1 blocks the leaders stay behind L1's head.
const confDepth = 2

const (
	readyTimeout = 60 * time.Second
	gasLimit     = 60_000_000
)

// network is a chain on an L1, whose roles run as processes.
type network struct {
	binary string
	dir    string
	base   *stack.Base
	port   map[string]int // by role and purpose
	role   map[string]*harness.Process
	args   map[string][]string // further flags of a role
	env    map[string][]string
}

// openNetwork writes the files of a chain on an L1, with the crowd's accounts in
// its genesis.
func openNetwork(ctx context.Context, binary, dir string, base *stack.Base, c *crowd) (*network, error) {
	n := &network{binary: binary, dir: dir, base: base, port: make(map[string]int), role: make(map[string]*harness.Process), args: make(map[string][]string), env: make(map[string][]string)}
	if err := base.WriteChain(ctx, n.path("chain"), stack.Genesis{GasLimit: gasLimit, Alloc: c.alloc()}); err != nil {
		return nil, err
	}
	keys, err := devnet.Accounts()
	if err != nil {
		return nil, err
	}
	n.env["batcher"] = []string{"REGALIA_BATCHER_PRIVATE_KEY=" + hexutil.Encode(keys[devnet.BatcherKey].PrivateKey)}
	return n, nil
}

func (n *network) path(parts ...string) string {
	return filepath.Join(append([]string{n.dir}, parts...)...)
}

// at is a port of a role, the same over restarts.
func (n *network) at(role, purpose string) int {
	key := role + " " + purpose
	if n.port[key] == 0 {
		port, err := port.Free("127.0.0.1", 0)
		if err != nil {
			panic(err) // this machine has no port left
		}
		n.port[key] = port
	}
	return n.port[key]
}

func (n *network) url(role, purpose string) string {
	return fmt.Sprintf("http://127.0.0.1:%d", n.at(role, purpose))
}

// start runs a role: "leader…" and "verifier…" are nodes, "batcher" reads from
// the nodes that it is told.
func (n *network) start(role string) error {
	l1 := n.base.L1()
	var args []string
	switch {
	case role == "batcher":
		args = []string{"batcher", "--l1-rpc", l1.RPC(), "--max-channel-duration", "2", "--sub-safety-margin", "4", "--poll-interval", "300ms"}
	default:
		kind, _, _ := strings.Cut(role, "-")
		args = []string{"sequencer", "--role", kind, "--data-dir", n.path(role), "--rollup-config", n.path("chain", "rollup.json"), "--genesis", n.path("chain", "genesis.json"),
			"--l1-rpc", l1.WS(), "--l1-beacon", l1.Beacon(), "--l1-chain-config", n.base.L1Genesis(), "--l1-conf-depth", fmt.Sprint(confDepth), "--cache", "64",
			"--rpc-port", fmt.Sprint(n.at(role, "rpc")), "--auth-port", fmt.Sprint(n.at(role, "auth")), "--stream-port", fmt.Sprint(n.at(role, "stream"))}
	}
	args = append(args, "--ops-port", fmt.Sprint(n.at(role, "ops")))
	p, err := harness.Start(role, n.dir, n.binary, n.env[role], append(args, n.args[role]...)...)
	if err != nil {
		return err
	}
	n.role[role] = p
	return nil
}

// kill ends a role's process at once.
func (n *network) kill(role string) { n.role[role].Kill() }

// ended is an error if a role's process has ended by itself.
func (n *network) ended(role string) error { return n.role[role].Ended() }

// close ends all processes.
func (n *network) close() {
	for _, p := range n.role {
		p.Kill()
	}
}
