package sovereign

import (
	"context"
	"crypto/sha256"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/beacon/engine"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"
)

// payloadTimeout bounds the wait for a built block. op-geth waits for ever if
// every attempt to build one failed.
const payloadTimeout = 20 * time.Second

// Produce makes n empty blocks one second apart in block time and none in real time.
// Each goes through the Engine API as from a consensus client and must be
// found valid.
func (c *Chain) Produce(ctx context.Context, n int) error {
	for range n {
		if err := ctx.Err(); err != nil {
			return err
		}
		if err := c.block(ctx, c.eth.BlockChain().CurrentBlock().Time+1, nil); err != nil {
			return err
		}
	}
	return nil
}

// Run makes a block per interval, with what transactions came in, until ctx
// ends.
func (c *Chain) Run(ctx context.Context, interval time.Duration) error {
	ticker := time.NewTicker(interval)
	defer ticker.Stop()
	for ctx.Err() == nil {
		at := max(c.eth.BlockChain().CurrentBlock().Time+1, uint64(time.Now().Unix()))
		err := c.block(ctx, at, func() {
			select {
			case <-ticker.C:
			case <-ctx.Done():
			}
		})
		if err != nil && ctx.Err() == nil {
			return err
		}
	}
	return nil
}

// block builds a block of the given time on the head and makes it head and
// final. With gather it takes transactions from the pool until that returns;
// without, it takes none, and an error in building is had at once.
func (c *Chain) block(ctx context.Context, timestamp uint64, gather func()) error {
	parent := c.eth.BlockChain().CurrentBlock()
	number := parent.Number.Uint64() + 1
	beaconRoot := common.Hash{} // there is no beacon chain yet
	built, err := c.engine.ForkchoiceUpdatedV3(ctx, forkchoice(parent.Hash()), &engine.PayloadAttributes{
		Timestamp: timestamp, Withdrawals: []*types.Withdrawal{}, BeaconRoot: &beaconRoot, NoTxPool: gather == nil,
	})
	if err != nil {
		return fmt.Errorf("build block %d: %w", number, err)
	}
	if built.PayloadStatus.Status != engine.VALID || built.PayloadID == nil {
		return fmt.Errorf("build block %d: %s", number, explain(built.PayloadStatus))
	}
	if gather != nil {
		gather()
	}
	envelope, err := c.payload(*built.PayloadID)
	if err != nil {
		return fmt.Errorf("get block %d: %w", number, err)
	}
	requests := make([]hexutil.Bytes, len(envelope.Requests))
	for i := range envelope.Requests {
		requests[i] = envelope.Requests[i]
	}
	status, err := c.engine.NewPayloadV4(ctx, *envelope.ExecutionPayload, blobHashes(envelope.BlobsBundle), &beaconRoot, requests)
	if err != nil {
		return fmt.Errorf("import block %d: %w", number, err)
	}
	if status.Status != engine.VALID {
		return fmt.Errorf("import block %d: %s", number, explain(status))
	}
	return c.makeHead(ctx, number, envelope.ExecutionPayload.BlockHash)
}

// payload gets a built block. It is asked for also when the caller is being
// stopped, since that is what ends the building.
func (c *Chain) payload(id engine.PayloadID) (*engine.ExecutionPayloadEnvelope, error) {
	type result struct {
		envelope *engine.ExecutionPayloadEnvelope
		err      error
	}
	got := make(chan result, 1)
	go func() {
		envelope, err := c.engine.GetPayloadV4(id)
		got <- result{envelope, err}
	}()
	select {
	case r := <-got:
		return r.envelope, r.err
	case <-time.After(payloadTimeout):
		return nil, fmt.Errorf("none was built within %s: the log says why", payloadTimeout)
	}
}

func (c *Chain) makeHead(ctx context.Context, number uint64, hash common.Hash) error {
	answer, err := c.engine.ForkchoiceUpdatedV3(ctx, forkchoice(hash), nil)
	if err != nil {
		return fmt.Errorf("make block %d head: %w", number, err)
	}
	if answer.PayloadStatus.Status != engine.VALID {
		return fmt.Errorf("make block %d head: %s", number, explain(answer.PayloadStatus))
	}
	if head := c.eth.BlockChain().CurrentBlock(); head.Hash() != hash {
		return fmt.Errorf("make block %d head: the head is block %s (%s)", number, head.Number, head.Hash())
	}
	return nil
}

// Head is the number of the newest block.
func (c *Chain) Head() uint64 { return c.eth.BlockChain().CurrentBlock().Number.Uint64() }

func forkchoice(head common.Hash) engine.ForkchoiceStateV1 {
	return engine.ForkchoiceStateV1{HeadBlockHash: head, SafeBlockHash: head, FinalizedBlockHash: head}
}

func explain(status engine.PayloadStatusV1) string {
	if status.ValidationError != nil {
		return status.Status + ": " + *status.ValidationError
	}
	return "status " + status.Status
}

// blobHashes are the versioned hashes a consensus client would compute from
// the sidecars.
func blobHashes(bundle *engine.BlobsBundle) []common.Hash {
	hashes := []common.Hash{}
	if bundle == nil {
		return hashes
	}
	hasher := sha256.New()
	for _, raw := range bundle.Commitments {
		commitment := kzg4844.Commitment(raw)
		hashes = append(hashes, kzg4844.CalcBlobHashV1(hasher, &commitment))
	}
	return hashes
}
