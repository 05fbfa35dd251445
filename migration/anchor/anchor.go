// Package anchor ties an export to Ethereum. From the export alone it computes
// the output root that an OP Stack chain proposes for its block, and looks on
// L1, in the DisputeGameFactory, for the game that claims exactly that. No L2
// node is asked.
//
// It reads L1 at the finalized block and believes the L1 endpoint it is given:
// use one of your own. It does not judge whether a claim that no one has
// disputed yet is true; the export's other checks do that for its state.
package anchor

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"iter"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/regalia-network/regalia/migration/chunk"
	"github.com/regalia-network/regalia/migration/export"
)

// OutputRoot is the output root, version 0, of a block: a hash over its state
// root, the storage root of the L2's message passer, and its hash.
func OutputRoot(block export.Block, passer common.Hash) common.Hash {
	return crypto.Keccak256Hash(make([]byte, 32), block.StateRoot[:], passer[:], block.Hash[:])
}

// Passer finds the message passer's storage root among an export's records.
// They must have been verified: a record is believed here.
func Passer(records iter.Seq2[chunk.Record, error]) (common.Hash, error) {
	key := crypto.Keccak256Hash(params.OptimismL2ToL1MessagePasser[:])
	for record, err := range records {
		if err != nil {
			return common.Hash{}, err
		}
		if record.Account != nil && record.Account.Key == key {
			return record.Account.StorageRoot, nil
		}
	}
	return common.Hash{}, fmt.Errorf("the state has no message passer at %s: this is no OP Stack chain", params.OptimismL2ToL1MessagePasser)
}

// Status is how a dispute game stands.
type Status uint8

const (
	InProgress     Status = 0
	ChallengerWins Status = 1
	DefenderWins   Status = 2
)

func (s Status) String() string {
	switch s {
	case InProgress:
		return "in progress"
	case ChallengerWins:
		return "lost to a challenger"
	case DefenderWins:
		return "resolved for the claim"
	}
	return fmt.Sprintf("status %d", uint8(s))
}

// Game is the dispute game that claims an output root.
type Game struct {
	Address common.Address `json:"address"`
	Claim   common.Hash    `json:"claim"`
	Status  Status         `json:"status"`
	// Valid is the AnchorStateRegistry's word: resolved for the claim, past the
	// delay, not blacklisted, of the type that counts.
	Valid bool `json:"valid"`
}

// Check is an error for a claim that was refuted, and, unless such are allowed,
// for one that is not settled.
func (g *Game) Check(allowUnresolved bool) error {
	if g.Status == ChallengerWins {
		return fmt.Errorf("game %s on L1, which claims output %s, was %s", g.Address, g.Claim, g.Status)
	}
	if !g.Valid && !allowUnresolved {
		return fmt.Errorf("game %s on L1, which claims output %s, is %s and not valid by the AnchorStateRegistry yet: wait for its delays, or allow an unresolved one", g.Address, g.Claim, g.Status)
	}
	return nil
}

// Find looks for the game of a type that claims the output root for the block.
func Find(ctx context.Context, l1 *rpc.Client, factory common.Address, gameType uint32, claim common.Hash, number uint64) (*Game, error) {
	c := &caller{l1: l1}
	// games(uint32 gameType, bytes32 claim, bytes extraData): for the games of an
	// OP Stack chain the extra data is the L2 block number as a word.
	found := c.words(ctx, factory, "games(uint32,bytes32,bytes)", word(uint64(gameType)), claim[:], word(96), word(32), word(number))
	if c.err != nil {
		return nil, fmt.Errorf("read DisputeGameFactory %s: %w", factory, c.err)
	}
	g := &Game{Claim: claim, Address: common.BytesToAddress(found[0][:])}
	if g.Address == (common.Address{}) {
		return nil, fmt.Errorf("no game of type %d in DisputeGameFactory %s claims output %s for L2 block %d, at L1's finalized block: export a block that was proposed, or wait",
			gameType, factory, claim, number)
	}
	status := c.words(ctx, g.Address, "status()")
	registry := c.words(ctx, g.Address, "anchorStateRegistry()")
	rootClaim := c.words(ctx, g.Address, "rootClaim()")
	if c.err != nil {
		return nil, fmt.Errorf("read game %s: %w", g.Address, c.err)
	}
	if rootClaim[0] != claim {
		return nil, fmt.Errorf("game %s claims %s, the factory has it under %s", g.Address, rootClaim[0], claim)
	}
	g.Status = Status(status[0][31])
	valid := c.words(ctx, common.BytesToAddress(registry[0][:]), "isGameClaimValid(address)", common.LeftPadBytes(g.Address[:], 32))
	if c.err != nil {
		return nil, fmt.Errorf("read AnchorStateRegistry: %w", c.err)
	}
	g.Valid = valid[0] == common.BigToHash(big.NewInt(1))
	return g, nil
}

func word(n uint64) []byte { return binary.BigEndian.AppendUint64(make([]byte, 24), n) }

// caller makes calls at L1's finalized block and keeps the first error.
type caller struct {
	l1  *rpc.Client
	err error
}

// words calls a view and gives its answer, one word at least.
func (c *caller) words(ctx context.Context, to common.Address, signature string, args ...[]byte) []common.Hash {
	none := []common.Hash{{}}
	if c.err != nil {
		return none
	}
	data := crypto.Keccak256([]byte(signature))[:4]
	for _, arg := range args {
		data = append(data, arg...)
	}
	var out hexutil.Bytes
	if c.err = c.l1.CallContext(ctx, &out, "eth_call", map[string]any{"to": to, "data": hexutil.Bytes(data)}, "finalized"); c.err != nil {
		c.err = fmt.Errorf("call %s of %s: %w", signature, to, c.err)
		return none
	}
	if len(out) == 0 || len(out)%32 != 0 {
		c.err = errors.Join(c.err, fmt.Errorf("call %s of %s: answer of %d bytes: is it the right contract on the right chain?", signature, to, len(out)))
		return none
	}
	list := make([]common.Hash, len(out)/32)
	for i := range list {
		list[i] = common.Hash(out[32*i : 32*i+32])
	}
	return list
}
