package batcher

import (
	"context"
	"errors"
	"fmt"
	"net"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"

	opconfig "github.com/ethereum-optimism/optimism/op-batcher/config"
	opflags "github.com/ethereum-optimism/optimism/op-batcher/flags"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/log"
	"github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/regalia-network/regalia/internal/redact"
	"github.com/urfave/cli/v2"
)

// Throttle says when the sequencer is asked to take less batch data, and how
// much less. Sizes are in bytes of estimated batch data.
type Throttle struct {
	AuthRPC   cli.StringSlice // authenticated RPC of every node that may lead; none = no throttling
	JWTSecret string          // file with the secret of these

	Controller                   string // how limits follow from the backlog between the two bounds
	LowerBound, UpperBound       uint64 // backlog at which it starts, and at which it is strongest
	MinTxBytes, MaxTxBytes       uint64 // limit on an open transaction when strongest, and weakest
	MinBlockBytes, MaxBlockBytes uint64 // limit on a block when strongest, and when there is none of it
}

// DefaultThrottle is what op-batcher does unless told otherwise, for no node.
func DefaultThrottle() Throttle {
	return Throttle{
		Controller: opflags.DefaultThrottleControllerType,
		LowerBound: opflags.DefaultThrottleLowerThreshold, UpperBound: opflags.DefaultThrottleUpperThreshold,
		MinTxBytes: opflags.DefaultThrottleTxSizeLowerLimit, MaxTxBytes: opflags.DefaultThrottleTxSizeUpperLimit,
		MinBlockBytes: opflags.DefaultThrottleBlockSizeLowerLimit, MaxBlockBytes: opflags.DefaultThrottleBlockSizeUpperLimit,
	}
}

// controllers are op-batcher's that need no tuning.
var controllers = []string{string(opconfig.StepControllerType), string(opconfig.LinearControllerType), string(opconfig.QuadraticControllerType)}

func (t *Throttle) flags() []cli.Flag {
	const category = "throttling"
	*t = DefaultThrottle()
	env := func(name string) []string { return []string{"REGALIA_BATCHER_" + name} }
	size := func(name, variable string, dest *uint64, usage string) cli.Flag {
		return &cli.Uint64Flag{Name: name, Category: category, EnvVars: env(variable), Destination: dest, Value: *dest, Usage: usage}
	}
	return []cli.Flag{
		&cli.StringSliceFlag{Name: "l2-auth-rpc", Category: category, EnvVars: []string{"REGALIA_L2_AUTH_RPC"}, Destination: &t.AuthRPC,
			Usage: "authenticated RPC of each node that may lead, which is told to take less while L1 does not keep up; none = no throttling"},
		&cli.PathFlag{Name: "jwt-secret", Category: category, EnvVars: env("JWT_SECRET"), Destination: &t.JWTSecret,
			Usage: "file with the 32-byte hex JWT secret of these nodes"},
		&cli.StringFlag{Name: "throttle-controller", Category: category, EnvVars: env("THROTTLE_CONTROLLER"), Destination: &t.Controller, Value: t.Controller,
			Usage: "how limits follow from the backlog: " + strings.Join(controllers, ", ")},
		size("throttle-lower-bound", "THROTTLE_LOWER_BOUND", &t.LowerBound, "backlog in `BYTES` at which throttling starts"),
		size("throttle-upper-bound", "THROTTLE_UPPER_BOUND", &t.UpperBound, "backlog in `BYTES` at which it is strongest"),
		size("throttle-min-tx-bytes", "THROTTLE_MIN_TX_BYTES", &t.MinTxBytes, "largest open transaction in `BYTES` while it is strongest"),
		size("throttle-max-tx-bytes", "THROTTLE_MAX_TX_BYTES", &t.MaxTxBytes, "largest open transaction in `BYTES` when it starts"),
		size("throttle-min-block-bytes", "THROTTLE_MIN_BLOCK_BYTES", &t.MinBlockBytes, "batch data of a block in `BYTES` while it is strongest"),
		size("throttle-max-block-bytes", "THROTTLE_MAX_BLOCK_BYTES", &t.MaxBlockBytes, "batch data of a block in `BYTES` at all times"),
	}
}

func (t *Throttle) on() bool { return len(t.AuthRPC.Value()) > 0 }

func (t *Throttle) validate() error {
	switch {
	case !t.on() && t.JWTSecret != "":
		return errors.New("jwt-secret is given without an l2-auth-rpc: name the sequencer's authenticated RPC, or drop it")
	case !t.on():
		return nil
	case t.JWTSecret == "":
		return errors.New("l2-auth-rpc needs --jwt-secret: name the file with the sequencer's JWT secret")
	case !slices.Contains(controllers, t.Controller):
		return fmt.Errorf("throttle-controller %q: want one of %s", t.Controller, strings.Join(controllers, ", "))
	case t.LowerBound == 0 || t.UpperBound <= t.LowerBound:
		return fmt.Errorf("throttle-lower-bound %d, throttle-upper-bound %d: want 0 < lower < upper", t.LowerBound, t.UpperBound)
	case t.MinTxBytes == 0 || t.MaxTxBytes <= t.MinTxBytes:
		return fmt.Errorf("throttle-min-tx-bytes %d, throttle-max-tx-bytes %d: want 0 < min < max", t.MinTxBytes, t.MaxTxBytes)
	case t.MinBlockBytes == 0 || t.MaxBlockBytes <= t.MinBlockBytes:
		return fmt.Errorf("throttle-min-block-bytes %d, throttle-max-block-bytes %d: want 0 < min < max", t.MinBlockBytes, t.MaxBlockBytes)
	}
	_, err := readJWT(t.JWTSecret)
	return err
}

// params are op-batcher's, which will send its limits to the socket.
func (t *Throttle) params(socket string) opconfig.ThrottleParams {
	if !t.on() {
		return opconfig.ThrottleParams{ControllerType: opconfig.StepControllerType} // a bound of 0 is off
	}
	return opconfig.ThrottleParams{
		LowerThreshold: t.LowerBound, UpperThreshold: t.UpperBound, TxSizeLowerLimit: t.MinTxBytes, TxSizeUpperLimit: t.MaxTxBytes,
		BlockSizeLowerLimit: t.MinBlockBytes, BlockSizeUpperLimit: t.MaxBlockBytes,
		ControllerType: opconfig.ThrottleControllerType(t.Controller), Endpoints: []string{socket},
	}
}

func readJWT(path string) (secret [32]byte, err error) {
	text, err := os.ReadFile(path)
	if err != nil {
		return secret, fmt.Errorf("read JWT secret: %w", err)
	}
	hex := strings.TrimPrefix(strings.TrimSpace(string(text)), "0x")
	raw, err := hexutil.Decode("0x" + hex)
	if err != nil || len(raw) != len(secret) {
		return secret, fmt.Errorf("JWT secret %s: want 32 bytes as 64 hex digits, got %d characters", path, len(hex))
	}
	return [32]byte(raw), nil
}

// relay takes op-batcher's limits, which it can send to a URL without
// credentials only, and passes them on with the JWT secret: the method is not
// to be had on a public port. It listens on a socket in a directory that only
// this user may enter.
type relay struct {
	log   log.Logger
	nodes []relayed
	dir   string

	mu        sync.Mutex // guards the two below
	throttled bool
	refused   map[string]bool // nodes that did not take the last limits

	tx, block prometheus.Gauge
	failures  prometheus.Counter
}

type relayed struct {
	name string
	rpc  *rpc.Client
}

func newRelay(l log.Logger, reg prometheus.Registerer) *relay {
	gauge := func(name, help string) prometheus.Gauge {
		return prometheus.NewGauge(prometheus.GaugeOpts{Name: name, Help: help})
	}
	r := &relay{log: l, refused: make(map[string]bool),
		tx:       gauge("regalia_batcher_limit_transaction_bytes", "Largest open transaction the sequencer is told to take; 0 = any: L1 keeps up."),
		block:    gauge("regalia_batcher_limit_block_bytes", "Batch data of a block the sequencer is told to take; 0 = any."),
		failures: prometheus.NewCounter(prometheus.CounterOpts{Name: "regalia_batcher_limit_failures_total", Help: "Limits that a sequencer did not take; they are sent again."}),
	}
	reg.MustRegister(r.tx, r.block, r.failures)
	return r
}

// listen opens the socket and returns its path.
func (r *relay) listen(ctx context.Context, t *Throttle) (string, error) {
	secret, err := readJWT(t.JWTSecret)
	if err != nil {
		return "", err
	}
	for _, url := range t.AuthRPC.Value() {
		client, err := rpc.DialOptions(ctx, url, rpc.WithHTTPAuth(node.NewJWTAuth(secret)))
		if err != nil {
			return "", fmt.Errorf("l2-auth-rpc: %w", err)
		}
		r.nodes = append(r.nodes, relayed{redact.URL(url), client})
	}
	if r.dir, err = os.MkdirTemp("", "regalia-batcher-"); err != nil { // mode 700
		return "", fmt.Errorf("socket for throttling: %w", err)
	}
	path := filepath.Join(r.dir, "limits.sock")
	l, err := net.Listen("unix", path)
	if err != nil {
		return "", fmt.Errorf("socket for throttling: %w", err)
	}
	server := rpc.NewServer()
	if err := server.RegisterName("miner", &limitAPI{r}); err != nil {
		return "", err
	}
	context.AfterFunc(ctx, func() { l.Close(); server.Stop() })
	go server.ServeListener(l) // ends when the listener is closed
	return path, nil
}

func (r *relay) close() {
	for _, n := range r.nodes {
		n.rpc.Close()
	}
	if r.dir != "" {
		os.RemoveAll(r.dir)
	}
}

// limitAPI is what op-batcher calls.
type limitAPI struct{ r *relay }

// SetMaxDASize passes limits on to every node. False makes op-batcher try again.
func (a *limitAPI) SetMaxDASize(ctx context.Context, perTx, perBlock hexutil.Uint64) bool {
	r, ok := a.r, true
	for _, n := range r.nodes {
		var taken bool
		err := n.rpc.CallContext(ctx, &taken, "miner_setMaxDASize", perTx, perBlock)
		if err == nil && !taken {
			err = errors.New("the node answered false")
		}
		r.noteNode(n.name, err)
		ok = ok && err == nil
	}
	r.tx.Set(float64(perTx))
	r.block.Set(float64(perBlock))
	r.noteLimits(uint64(perTx), uint64(perBlock))
	return ok
}

func (r *relay) noteNode(name string, err error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	was := r.refused[name]
	r.refused[name] = err != nil
	if err != nil {
		r.failures.Inc()
		if !was {
			r.log.Warn("A sequencer did not take the limits on batch data: trying again", "node", name, "err", err)
		}
	} else if was {
		r.log.Info("The sequencer takes the limits on batch data again", "node", name)
	}
}

// noteLimits says once when throttling starts, and once when it ends.
func (r *relay) noteLimits(perTx, perBlock uint64) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if now := perTx != 0; now != r.throttled {
		r.throttled = now
		if now {
			r.log.Warn("L1 does not keep up: blocks take less batch data, open transactions first", "open_tx_bytes", perTx, "block_bytes", perBlock)
		} else {
			r.log.Info("L1 keeps up again: blocks are not throttled", "block_bytes", perBlock)
		}
	}
}
