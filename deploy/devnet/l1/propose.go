package l1

import (
	"context"
	"encoding/binary"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/beacon/engine"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"

	opeth "github.com/ethereum-optimism/optimism/op-service/eth"
)

// Blocks behind the head that count as safe and as finalized.
const (
	safeDistance      = 2
	finalizedDistance = 4
)

// step proposes the next block: it starts building at once, so that
// transactions are taken in through the whole slot, and seals at the slot's
// time.
func (c *Chain) step(ctx context.Context) error {
	head := c.eth.BlockChain().CurrentBlock()
	at := nextSlot(c.genesis.Timestamp, c.slot, head.Time, uint64(time.Now().Unix()))
	root := beaconRoot(head.Time + c.forks)
	res, err := c.engine.ForkchoiceUpdatedV3(ctx, c.forkchoice(head.Hash(), head.Number.Uint64()), &engine.PayloadAttributes{
		Timestamp: at, Random: root, Withdrawals: []*types.Withdrawal{}, BeaconRoot: &root,
	})
	if err != nil {
		return fmt.Errorf("open: %w", err)
	}
	if res.PayloadID == nil {
		return fmt.Errorf("open: payload status %s", res.PayloadStatus.Status)
	}
	wait := c.untilSlot(ctx, time.Unix(int64(at), 0))
	// Sealed even when stopping: a payload left open spins in op-geth's builder
	// once its node closes.
	env, err := c.engine.GetPayloadV5(*res.PayloadID)
	if err != nil {
		return fmt.Errorf("seal: %w", err)
	}
	if wait != nil {
		return wait
	}
	return c.adopt(context.WithoutCancel(ctx), env, root)
}

// adopt imports a sealed block, keeps its blobs and makes it the head.
func (c *Chain) adopt(ctx context.Context, env *engine.ExecutionPayloadEnvelope, root common.Hash) error {
	block := env.ExecutionPayload
	hashes := []common.Hash{}
	if env.BlobsBundle != nil {
		for _, commitment := range env.BlobsBundle.Commitments {
			hashes = append(hashes, opeth.KZGToVersionedHash(kzg4844.Commitment(commitment)))
		}
		if err := c.beacon.store(block.Timestamp, env.BlobsBundle); err != nil {
			return fmt.Errorf("keep blobs: %w", err)
		}
	}
	requests := make([]hexutil.Bytes, len(env.Requests))
	for i, r := range env.Requests {
		requests[i] = r
	}
	status, err := c.engine.NewPayloadV4(ctx, *block, hashes, &root, requests)
	if err != nil {
		return fmt.Errorf("import: %w", err)
	}
	if status.Status != engine.VALID {
		return fmt.Errorf("import: payload status %s: %v", status.Status, status.ValidationError)
	}
	res, err := c.engine.ForkchoiceUpdatedV3(ctx, c.forkchoice(block.BlockHash, block.Number), nil)
	if err != nil {
		return fmt.Errorf("set head: %w", err)
	}
	if res.PayloadStatus.Status != engine.VALID {
		return fmt.Errorf("set head: payload status %s", res.PayloadStatus.Status)
	}
	if err := c.eth.ChainDb().SyncKeyValue(); err != nil {
		return err
	}
	c.fall()
	return nil
}

func (c *Chain) forkchoice(head common.Hash, number uint64) engine.ForkchoiceStateV1 {
	behind := func(distance uint64) common.Hash {
		if number < distance {
			return c.eth.BlockChain().Genesis().Hash()
		}
		return c.eth.BlockChain().GetCanonicalHash(number - distance)
	}
	return engine.ForkchoiceStateV1{HeadBlockHash: head, SafeBlockHash: behind(safeDistance), FinalizedBlockHash: behind(finalizedDistance)}
}

// nextSlot is the time of the next block: one slot after the head, or the
// current slot if the chain stood still for longer.
func nextSlot(genesis, slot, head, now uint64) uint64 {
	next := head + slot
	if current := now - (now-genesis)%slot; now > genesis && current > next {
		return current
	}
	return next
}

// beaconRoot stands in for the root of a parent beacon block (EIP-4788).
func beaconRoot(parentTime uint64) common.Hash {
	return crypto.Keccak256Hash(binary.BigEndian.AppendUint64(nil, parentTime))
}

// untilSlot waits for a slot's time, and answers who asks for a reorg by then.
func (c *Chain) untilSlot(ctx context.Context, t time.Time) error {
	timer := time.NewTimer(time.Until(t))
	defer timer.Stop()
	for {
		select {
		case <-timer.C:
			return nil
		case <-ctx.Done():
			return ctx.Err()
		case r := <-c.reorgs:
			c.ordered = append(c.ordered, r)
		}
	}
}
