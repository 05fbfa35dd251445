package main

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"path/filepath"

	"github.com/ethereum-optimism/optimism/op-node/rollup"
	"github.com/ethereum-optimism/optimism/op-service/eth"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/regalia-network/regalia/e2e/harness"
	"github.com/regalia-network/regalia/internal/port"
)

// verify follows the L2 through L1: the safe head passes the last transaction
// of the steps before, and a node that has only L1 finds the same block.
func (w *world) verify(ctx context.Context) error {
	var status eth.SyncStatus
	if err := harness.Await(ctx, fmt.Sprintf("the safe head to reach block %d", w.lastBlock), func(ctx context.Context) (bool, error) {
		err := w.l2RPC.CallContext(ctx, &status, "optimism_syncStatus")
		return status.SafeL2.Number >= w.lastBlock, err
	}); err != nil {
		return err
	}
	evidence("safe head", fmt.Sprintf("block %d, past block %d", status.SafeL2.Number, w.lastBlock))
	if err := w.findBatch(ctx, status.CurrentL1.Number); err != nil {
		return err
	}
	if err := w.startVerifier(ctx); err != nil {
		return err
	}
	want, err := w.l2.HeaderByNumber(ctx, new(big.Int).SetUint64(status.SafeL2.Number))
	if err != nil {
		return err
	}
	verifier := ethclient.NewClient(w.rollup)
	var got *types.Header
	if err := harness.Await(ctx, fmt.Sprintf("the verifier to derive block %d", want.Number), func(ctx context.Context) (bool, error) {
		if err := w.verifier.Ended(); err != nil {
			return false, err
		}
		var err error
		got, err = verifier.HeaderByNumber(ctx, want.Number)
		return err == nil, nil
	}); err != nil {
		return err
	}
	if got.Hash() != want.Hash() {
		return fmt.Errorf("verifier has %s at block %d, the sequencer %s", got.Hash(), want.Number, want.Hash())
	}
	evidence("verifier and sequencer agree", fmt.Sprintf("block %d is %s", got.Number, got.Hash()))
	return nil
}

// findBatch shows the newest batch transaction up to an L1 block.
func (w *world) findBatch(ctx context.Context, from uint64) error {
	var cfg rollup.Config
	if err := w.l2RPC.CallContext(ctx, &cfg, "optimism_rollupConfig"); err != nil {
		return err
	}
	for number := from; number > cfg.Genesis.L1.Number; number-- {
		block, err := w.l1.BlockByNumber(ctx, new(big.Int).SetUint64(number))
		if err != nil {
			return err
		}
		for _, tx := range block.Transactions() {
			if to := tx.To(); to != nil && *to == cfg.BatchInboxAddress {
				evidence("batch on L1", fmt.Sprintf("%s in block %d, %d blobs", tx.Hash(), number, len(tx.BlobHashes())))
				return nil
			}
		}
	}
	return errors.New("no batch transaction found on L1")
}

// startVerifier runs a second node with an empty data directory and L1 only.
func (w *world) startVerifier(ctx context.Context) error {
	port, err := port.Free("127.0.0.1", 0)
	if err != nil {
		return err
	}
	w.verifier, err = harness.Start("verifier", w.dir, w.binary, nil, "sequencer", "--role", "verifier",
		"--data-dir", filepath.Join(w.dir, "verifier"), "--rollup-config", w.report.L2.Rollup, "--genesis", w.report.L2.Genesis,
		"--l1-rpc", w.report.L1.RPC, "--l1-beacon", w.report.L1.Beacon, "--l1-chain-config", w.report.L1.Genesis, "--l1-poll-interval", "500ms",
		"--rpc-port", fmt.Sprint(port), "--auth-port", "0", "--ops-port", "0")
	if err != nil {
		return err
	}
	w.rollup, err = rpc.DialContext(ctx, fmt.Sprintf("http://127.0.0.1:%d", port))
	return err
}

// checkOutput compares the newest proposed output root with what the verifier
// has computed from L1.
func (w *world) checkOutput(ctx context.Context) error {
	game, err := w.exit.GameAtOrAfter(ctx, 1)
	if err != nil {
		return err
	}
	claim, number := game.Claim, game.Block
	evidence("proposed on L1", fmt.Sprintf("output %s of L2 block %d", claim, number))
	var output eth.OutputResponse
	var last error
	if err := harness.Await(ctx, fmt.Sprintf("the verifier's output of block %d", number), func(ctx context.Context) (bool, error) {
		last = w.rollup.CallContext(ctx, &output, "optimism_outputAtBlock", hexutil.Uint64(number))
		return last == nil, nil
	}); err != nil {
		return fmt.Errorf("%w (last answer: %v)", err, last)
	}
	if common.Hash(output.OutputRoot) != claim {
		return fmt.Errorf("verifier's output root of block %d is %x, proposed was %s", number, output.OutputRoot, claim)
	}
	evidence("verifier computed the same", common.Hash(output.OutputRoot))
	return nil
}
