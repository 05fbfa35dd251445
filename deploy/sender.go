package deploy

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/log"

	"github.com/ethereum-optimism/optimism/op-service/txmgr"
	"github.com/ethereum-optimism/optimism/op-service/txmgr/metrics"

	"github.com/regalia-network/regalia/internal/l1tx"
)

// maxTxGas is the most gas a transaction may ask for since Osaka (EIP-7825).
const maxTxGas = 1 << 24

// call is one transaction to send; gas 0 means to ask L1 for an estimate, which
// only works if the call does not depend on one before it in the same batch.
type call struct {
	name string
	to   common.Address
	data []byte
	gas  uint64
}

// sender sends batches of transactions from one account.
type sender struct {
	client *l1Client
	mgr    *txmgr.SimpleTxManager
	log    log.Logger
	wait   time.Duration // how often to look whether earlier transactions are in
	sent   int           // transactions sent so far
}

func newSender(client *l1Client, cfg l1tx.Config) (*sender, error) {
	cli, err := cfg.CLIConfig(client.url)
	if err != nil {
		return nil, err
	}
	conf, err := txmgr.NewConfig(cli, l1tx.Calm(client.log))
	if err != nil {
		return nil, err
	}
	conf.Backend = unsimulated{conf.Backend}
	mgr, err := txmgr.NewSimpleTxManagerFromConfig("deployer", l1tx.Calm(client.log), new(metrics.NoopTxMetrics), conf)
	if err != nil {
		return nil, err
	}
	return &sender{client: client, mgr: mgr, log: client.log, wait: cfg.ReceiptInterval}, nil
}

// unsimulated keeps the transaction manager from trying each call on the latest
// block before it sends it: many of ours build on calls that are not in a block
// yet, and would be held back until they are.
type unsimulated struct{ txmgr.ETHBackend }

func (unsimulated) CallContract(context.Context, ethereum.CallMsg, *big.Int) ([]byte, error) {
	return nil, nil
}

func (s *sender) close() { s.mgr.Close() }

// settle waits for transactions that an earlier run left in the pool: until
// they are in a block it cannot be seen what they did, and sending again would
// fight with them over nonces. After patience it goes on, and the transaction
// manager replaces them.
func (s *sender) settle(ctx context.Context, patience time.Duration) error {
	deadline := time.Now().Add(patience)
	for said := false; ; said = true {
		mined, err := s.client.NonceAt(ctx, s.mgr.From(), nil)
		if err != nil {
			return fmt.Errorf("read nonce: %w", err)
		}
		pending, err := s.client.PendingNonceAt(ctx, s.mgr.From())
		if err != nil {
			return fmt.Errorf("read pending nonce: %w", err)
		}
		if pending <= mined {
			return nil
		}
		if time.Now().After(deadline) {
			s.log.Warn("earlier transactions are stuck, replacing them", "from", s.mgr.From(), "count", pending-mined)
			return nil
		}
		if !said {
			s.log.Info("waiting for earlier transactions", "from", s.mgr.From(), "count", pending-mined)
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(s.wait):
		}
	}
}

// sendAll sends the calls in order, without waiting for one before the next,
// and returns when all are confirmed or one has failed.
func (s *sender) sendAll(ctx context.Context, calls []call) error {
	if err := s.setGas(ctx, calls); err != nil {
		return err
	}
	if err := s.checkFunds(ctx, calls); err != nil {
		return err
	}
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	// Left alone, the transaction manager tries for ever and logs every try.
	go s.client.watch(ctx, cancel)
	type outcome struct {
		call call
		resp txmgr.SendResponse
	}
	outcomes := make(chan outcome, len(calls))
	for _, c := range calls {
		one := make(chan txmgr.SendResponse, 1)
		s.mgr.SendAsync(ctx, txmgr.TxCandidate{To: &c.to, TxData: c.data, GasLimit: c.gas}, one)
		s.sent++
		go func() { outcomes <- outcome{c, <-one} }()
	}
	for range calls {
		o := <-outcomes
		if err := s.judge(ctx, o.call, o.resp); err != nil {
			cancel(err) // the rest builds on this one; the first cause stays
		}
	}
	return context.Cause(ctx)
}

func (s *sender) judge(ctx context.Context, c call, resp txmgr.SendResponse) error {
	if resp.Err != nil {
		return fmt.Errorf("%s: %w", c.name, resp.Err)
	}
	r := resp.Receipt
	if r.Status != types.ReceiptStatusSuccessful {
		return fmt.Errorf("%s: transaction %s reverted: %w", c.name, r.TxHash, s.reason(ctx, c, r.BlockNumber))
	}
	s.log.Debug("done", "what", c.name, "tx", r.TxHash, "block", r.BlockNumber, "gas_used", r.GasUsed, "gas_limit", c.gas)
	return nil
}

// reason repeats the call at the block before to learn why it failed.
func (s *sender) reason(ctx context.Context, c call, block *big.Int) error {
	before := new(big.Int).Sub(block, big.NewInt(1))
	msg := ethereum.CallMsg{From: s.mgr.From(), To: &c.to, Data: c.data, Gas: c.gas}
	if _, err := s.client.CallContract(ctx, msg, before); err != nil {
		return err
	}
	return errors.New("it succeeds when repeated one block earlier, so something in its block was in the way")
}

// setGas fills in the gas of the calls that have none.
func (s *sender) setGas(ctx context.Context, calls []call) error {
	for i := range calls {
		c := &calls[i]
		if c.gas != 0 {
			continue
		}
		gas, err := s.client.EstimateGas(ctx, ethereum.CallMsg{From: s.mgr.From(), To: &c.to, Data: c.data})
		if err != nil {
			return fmt.Errorf("estimate gas of %s: %w", c.name, err)
		}
		if gas > maxTxGas {
			return fmt.Errorf("%s needs %d gas, more than the %d that L1 allows a transaction", c.name, gas, maxTxGas)
		}
		c.gas = min(gas+gas/20, maxTxGas)
	}
	return nil
}

// ErrFunds means that the account cannot pay for what is to be sent.
var ErrFunds = errors.New("not enough ETH on L1")

// checkFunds compares the balance with what L1 will reserve for the calls. It
// looks before anything is sent, so that a deployment does not stop half-way.
func (s *sender) checkFunds(ctx context.Context, calls []call) error {
	tip, baseFee, _, _, err := s.mgr.SuggestGasPriceCaps(ctx)
	if err != nil {
		return fmt.Errorf("read L1 fees: %w", err)
	}
	price := new(big.Int).Add(tip, new(big.Int).Mul(baseFee, big.NewInt(2))) // as the transaction manager offers
	need := new(big.Int)
	for _, c := range calls {
		need.Add(need, new(big.Int).Mul(price, new(big.Int).SetUint64(c.gas)))
	}
	have, err := s.client.BalanceAt(ctx, s.mgr.From(), nil)
	if err != nil {
		return fmt.Errorf("read the deployer's balance: %w", err)
	}
	if have.Cmp(need) < 0 {
		return fmt.Errorf("%w: the deployer %s has %s wei, %d transactions may take %s at present fees", ErrFunds, s.mgr.From(), have, len(calls), need)
	}
	return nil
}
