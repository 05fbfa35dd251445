package cutover

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/log"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/ethereum-optimism/optimism/op-service/txmgr"
	"github.com/ethereum-optimism/optimism/op-service/txmgr/metrics"

	"github.com/regalia-network/regalia/bindings"
	"github.com/regalia-network/regalia/internal/l1tx"
)

// sender sends calls one after the other: most build on the one before.
type sender struct {
	mgr *txmgr.SimpleTxManager
	l1  *rpc.Client
	log log.Logger
}

// newSender is nil if no key was given.
func newSender(url string, l1 *rpc.Client, cfg l1tx.Config, logger log.Logger) (*sender, error) {
	if !cfg.Given() {
		return nil, nil
	}
	cli, err := cfg.CLIConfig(url)
	if err != nil {
		return nil, err
	}
	mgr, err := txmgr.NewSimpleTxManager("cutover", l1tx.Calm(logger), new(metrics.NoopTxMetrics), cli)
	if err != nil {
		return nil, fmt.Errorf("set up transactions: %w", err)
	}
	return &sender{mgr, l1, logger}, nil
}

// may reports whether the key may send the call.
func (s *sender) may(c *Call) bool {
	return s != nil && (c.From == nil || *c.From == s.mgr.From())
}

func (s *sender) send(ctx context.Context, c *Call) (common.Hash, error) {
	// The transaction manager would try what reverts again and again.
	if err := s.try(ctx, c); err != nil {
		return common.Hash{}, fmt.Errorf("%s: %w", c.Name, err)
	}
	receipt, err := s.mgr.Send(ctx, txmgr.TxCandidate{To: &c.To, TxData: c.Data})
	if err != nil {
		return common.Hash{}, fmt.Errorf("%s: %w", c.Name, err)
	}
	if receipt.Status != types.ReceiptStatusSuccessful {
		return common.Hash{}, fmt.Errorf("%s: transaction %s reverted: did L1 change meanwhile? Run again", c.Name, receipt.TxHash)
	}
	s.log.Info("Sent", "what", c.Name, "tx", receipt.TxHash, "block", receipt.BlockNumber)
	return receipt.TxHash, nil
}

// try makes the call without sending it. What the vault answers is told by name.
func (s *sender) try(ctx context.Context, c *Call) error {
	var gas hexutil.Uint64
	err := s.l1.CallContext(ctx, &gas, "eth_estimateGas", map[string]any{"from": s.mgr.From(), "to": c.To, "data": hexutil.Bytes(c.Data)})
	var coded rpc.DataError
	if !errors.As(err, &coded) {
		return err
	}
	if text, ok := coded.ErrorData().(string); ok {
		if reason, unknown := bindings.NewEscapeVault().UnpackError(common.FromHex(text)); unknown == nil {
			return fmt.Errorf("the vault refuses: %s %+v", strings.TrimPrefix(fmt.Sprintf("%T", reason), "*bindings.EscapeVault"), reason)
		}
	}
	return fmt.Errorf("%w (revert data %v)", err, coded.ErrorData())
}

func (s *sender) close() {
	if s != nil {
		s.mgr.Close()
	}
}
