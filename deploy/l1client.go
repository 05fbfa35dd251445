package deploy

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/url"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/log"
	"github.com/ethereum/go-ethereum/rpc"
)

// l1Client reads L1 through its RPC.
type l1Client struct {
	*ethclient.Client
	rpc *rpc.Client
	url string
	log log.Logger
}

// dialL1 prepares a client. Over http nothing is asked yet; over a websocket it
// waits until L1 takes the connection.
func dialL1(ctx context.Context, endpoint string, logger log.Logger) (*l1Client, error) {
	if parsed, err := url.Parse(endpoint); err != nil || parsed.Host == "" {
		return nil, fmt.Errorf("l1-rpc %q is not a URL: give one such as http://127.0.0.1:8545", endpoint)
	}
	for said := false; ; said = true {
		c, err := rpc.DialOptions(ctx, endpoint)
		if err == nil {
			return &l1Client{Client: ethclient.NewClient(c), rpc: c, url: endpoint, log: logger}, nil
		}
		if !isDown(err) || ctx.Err() != nil {
			return nil, fmt.Errorf("dial L1: %w", err)
		}
		if !said {
			logger.Warn("L1 does not answer, waiting for it", "l1_rpc", endpoint, "err", err)
		}
		select {
		case <-ctx.Done():
			return nil, ctx.Err()
		case <-time.After(time.Second):
		}
	}
}

// patiently runs a stage, and runs it again when L1 stopped answering in the
// middle of it: stages skip what is done already. It says so once per change,
// and waits until L1 is back or ctx ends.
func (c *l1Client) patiently(ctx context.Context, stage func(context.Context) error) error {
	for {
		err := stage(ctx)
		if err == nil || ctx.Err() != nil || !isDown(err) {
			return err
		}
		c.log.Warn("L1 does not answer, waiting for it", "l1_rpc", c.url, "err", err)
		if err := c.awaitUp(ctx); err != nil {
			return err
		}
		c.log.Info("L1 answers again", "l1_rpc", c.url)
	}
}

func (c *l1Client) awaitUp(ctx context.Context) error {
	ticker := time.NewTicker(time.Second)
	defer ticker.Stop()
	for {
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-ticker.C:
		}
		ask, cancel := context.WithTimeout(ctx, 5*time.Second)
		_, err := c.ChainID(ask)
		cancel()
		if err == nil || !isDown(err) {
			return ctx.Err()
		}
	}
}

// watch cancels when L1 stops answering, until ctx ends.
func (c *l1Client) watch(ctx context.Context, cancel context.CancelCauseFunc) {
	ticker := time.NewTicker(time.Second)
	defer ticker.Stop()
	for failures := 0; ; {
		select {
		case <-ctx.Done():
			return
		case <-ticker.C:
		}
		ask, done := context.WithTimeout(ctx, 5*time.Second)
		_, err := c.ChainID(ask)
		done()
		if err == nil || !isDown(err) {
			failures = 0
		} else if failures++; failures == 2 { // one may be chance
			cancel(err)
			return
		}
	}
}

// isDown tells an L1 that is not reachable from one that answers with an error.
func isDown(err error) bool {
	var (
		network net.Error
		status  rpc.HTTPError
	)
	switch {
	case errors.As(err, &status):
		return status.StatusCode >= 500 || status.StatusCode == 429
	case errors.As(err, &network), errors.Is(err, io.EOF), errors.Is(err, io.ErrUnexpectedEOF), errors.Is(err, context.DeadlineExceeded):
		return true
	}
	return false
}

// codes reads the code of many accounts in one request.
func (c *l1Client) codes(ctx context.Context, addrs []common.Address) ([][]byte, error) {
	out := make([]hexutil.Bytes, len(addrs))
	batch := make([]rpc.BatchElem, len(addrs))
	for i, a := range addrs {
		batch[i] = rpc.BatchElem{Method: "eth_getCode", Args: []any{a, "latest"}, Result: &out[i]}
	}
	if err := c.batch(ctx, batch); err != nil {
		return nil, fmt.Errorf("read code: %w", err)
	}
	codes := make([][]byte, len(out))
	for i := range out {
		codes[i] = out[i]
	}
	return codes, nil
}

// slots reads the same storage slot of many accounts in one request.
func (c *l1Client) slots(ctx context.Context, addrs []common.Address, slot common.Hash) ([]common.Hash, error) {
	out := make([]common.Hash, len(addrs))
	batch := make([]rpc.BatchElem, len(addrs))
	for i, a := range addrs {
		batch[i] = rpc.BatchElem{Method: "eth_getStorageAt", Args: []any{a, slot, "latest"}, Result: &out[i]}
	}
	if err := c.batch(ctx, batch); err != nil {
		return nil, fmt.Errorf("read storage: %w", err)
	}
	return out, nil
}

func (c *l1Client) batch(ctx context.Context, batch []rpc.BatchElem) error {
	if err := c.rpc.BatchCallContext(ctx, batch); err != nil {
		return err
	}
	for _, elem := range batch {
		if elem.Error != nil {
			return elem.Error
		}
	}
	return nil
}

// read calls a view function of a contract that the plan knows.
func (p *plan) read(ctx context.Context, c *l1Client, contract string, at common.Address, method string, args ...any) ([]any, error) {
	out, err := c.CallContract(ctx, ethereum.CallMsg{To: &at, Data: p.pack(contract, method, args...)}, nil)
	if err != nil {
		return nil, fmt.Errorf("call %s.%s: %w", contract, method, err)
	}
	values, err := p.artifacts[contract].ABI.Unpack(method, out)
	if err != nil {
		return nil, fmt.Errorf("decode %s.%s: %w", contract, method, err)
	}
	return values, nil
}

// readOne is read for functions with one result.
func (p *plan) readOne(ctx context.Context, c *l1Client, contract string, at common.Address, method string, args ...any) (any, error) {
	values, err := p.read(ctx, c, contract, at, method, args...)
	if err != nil {
		return nil, err
	}
	return values[0], nil
}
