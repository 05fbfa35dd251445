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
	"errors"
	"fmt"
	"iter"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"

	"github.com/regalia-network/regalia/migration/chunk"
	"github.com/regalia-network/regalia/migration/export"
	"github.com/regalia-network/regalia/migration/view"
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
	// Claims counts what was claimed in it: more than the root claim alone means
	// that somebody disputes it.
	Claims uint64 `json:"claims"`
}

// ErrNoGame means that nobody has proposed the output.
var ErrNoGame = errors.New("not proposed")

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
func Find(ctx context.Context, l1 *view.View, factory common.Address, gameType uint32, claim common.Hash, number uint64) (*Game, error) {
	// games(uint32 gameType, bytes32 claim, bytes extraData): for the games of an
	// OP Stack chain the extra data is the L2 block number as a word.
	found, err := l1.Words(ctx, factory, "games(uint32,bytes32,bytes)", view.Word(uint64(gameType)), claim[:], view.Word(96), view.Word(32), view.Word(number))
	if err != nil {
		return nil, fmt.Errorf("read DisputeGameFactory %s: %w", factory, err)
	}
	g := &Game{Claim: claim, Address: common.BytesToAddress(found[0][:])}
	if g.Address == (common.Address{}) {
		return nil, fmt.Errorf("%w: no game of type %d in DisputeGameFactory %s claims output %s for L2 block %d, at L1's finalized block: export a block that was proposed, or wait",
			ErrNoGame, gameType, factory, claim, number)
	}
	return g, g.read(ctx, l1)
}

// read asks the game how it stands.
func (g *Game) read(ctx context.Context, l1 *view.View) error {
	first := func(to common.Address, signature string, args ...[]byte) (common.Hash, error) {
		words, err := l1.Words(ctx, to, signature, args...)
		if err != nil {
			return common.Hash{}, err
		}
		return words[0], nil
	}
	status, err1 := first(g.Address, "status()")
	registry, err2 := first(g.Address, "anchorStateRegistry()")
	rootClaim, err3 := first(g.Address, "rootClaim()")
	claims, err4 := first(g.Address, "claimDataLen()")
	if err := errors.Join(err1, err2, err3, err4); err != nil {
		return fmt.Errorf("read game %s: %w", g.Address, err)
	}
	if rootClaim != g.Claim {
		return fmt.Errorf("game %s claims %s, the factory has it under %s", g.Address, rootClaim, g.Claim)
	}
	g.Status, g.Claims = Status(status[31]), claims.Big().Uint64()
	valid, err := first(common.BytesToAddress(registry[:]), "isGameClaimValid(address)", view.AddressWord(g.Address))
	if err != nil {
		return fmt.Errorf("read AnchorStateRegistry: %w", err)
	}
	g.Valid = valid == common.BigToHash(big.NewInt(1))
	return nil
}

// maxGames is how many of the newest games Newest looks at.
const maxGames = 1000

// Newest is the number of the newest L2 block, up to a limit, that a game of the
// type was opened for.
func Newest(ctx context.Context, l1 *view.View, factory common.Address, gameType uint32, limit uint64) (uint64, error) {
	count, err := l1.Number(ctx, factory, "gameCount()")
	if err != nil {
		return 0, fmt.Errorf("read DisputeGameFactory %s: %w", factory, err)
	}
	for i, n := count.Uint64(), 0; i > 0 && n < maxGames; i, n = i-1, n+1 {
		game, err := l1.Words(ctx, factory, "gameAtIndex(uint256)", view.Word(i-1))
		if err != nil || len(game) < 3 {
			return 0, fmt.Errorf("read game %d of DisputeGameFactory %s: %d words: %w", i-1, factory, len(game), err)
		}
		if game[0].Big().Uint64() != uint64(gameType) {
			continue
		}
		number, err := l1.Number(ctx, common.BytesToAddress(game[2][:]), "l2SequenceNumber()")
		if err != nil {
			return 0, fmt.Errorf("read game %d of DisputeGameFactory %s: %w", i-1, factory, err)
		}
		if number.IsUint64() && number.Uint64() <= limit {
			return number.Uint64(), nil
		}
	}
	return 0, fmt.Errorf("%w: DisputeGameFactory %s has none of type %d for an L2 block up to %d among its newest %d", ErrNoGame, factory, gameType, limit, maxGames)
}
