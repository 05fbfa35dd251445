package message

import (
	"bytes"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
)

// Proof is two frames of one sequencer that exclude one another. Anyone who
// knows the chain and the sequencer's address can check it.
type Proof struct {
	A *Frame `json:"a"`
	B *Frame `json:"b"`
}

// Equivocation is the error of a reader that has been told two things.
type Equivocation struct{ Proof Proof }

func (e *Equivocation) Error() string {
	why, err := contradict(e.Proof.A, e.Proof.B)
	if err != nil {
		why = "one follows the other but names another predecessor, or both have one place"
	}
	return fmt.Sprintf("the sequencer contradicts itself in frames %s and %s: %s", e.Proof.A.Cursor, e.Proof.B.Cursor, why)
}

// ErrNoContradiction means that two frames can both be true.
var ErrNoContradiction = errors.New("the frames do not contradict each other")

// Check verifies both signatures and says in what the frames contradict each
// other. Two frames about one block are excused if the sequencer can show a
// frame that abandoned the earlier one's block in between; two frames at one
// place of a session, or with a broken link, never are.
func (p *Proof) Check(chainID *big.Int, signer common.Address) (string, error) {
	a, err := p.A.Verify(chainID, signer)
	if err != nil {
		return "", err
	}
	b, err := p.B.Verify(chainID, signer)
	if err != nil {
		return "", err
	}
	from, to := p.A.Cursor, p.B.Cursor
	switch {
	case from == to && a != b:
		return "two frames at one place", nil
	case from.Session == to.Session && to.Seq == from.Seq+1 && p.B.Prev != a:
		return "the second frame follows another than the first", nil
	case from == to:
		return "", ErrNoContradiction
	}
	return contradict(p.A, p.B)
}

// contradict says in what two frames about one block exclude one another,
// whatever their sessions, or returns ErrNoContradiction.
func contradict(a, b *Frame) (string, error) {
	switch {
	case a.Kind == KindSubblock && b.Kind == KindSubblock:
		var one, other Subblock
		if err := errors.Join(a.decode(&one), b.decode(&other)); err != nil {
			return "", err
		}
		return subblocks(a.First, &one, b.First, &other)
	case a.Kind == KindSealed && b.Kind == KindSealed:
		var one, other Sealed
		if err := errors.Join(a.decode(&one), b.decode(&other)); err != nil {
			return "", err
		}
		if one.BlockNumber == other.BlockNumber && one.BlockHash != other.BlockHash {
			return fmt.Sprintf("block %d is sealed as %s and as %s", one.BlockNumber, one.BlockHash, other.BlockHash), nil
		}
	}
	return "", ErrNoContradiction
}

// subblocks compares two parts of a block by the places of their transactions,
// since a sequencer that starts again may cut the same block elsewhere.
func subblocks(first uint64, a *Subblock, second uint64, b *Subblock) (string, error) {
	number := a.Metadata.BlockNumber
	if number != b.Metadata.BlockNumber {
		return "", ErrNoContradiction
	}
	if a.PayloadID != b.PayloadID {
		return fmt.Sprintf("block %d has payloads %s and %s", number, a.PayloadID, b.PayloadID), nil
	}
	if second < first {
		first, a, second, b = second, b, first, a
	}
	if first+uint64(len(a.Diff.Transactions)) < first {
		return "", ErrNoContradiction // no block has that many
	}
	for i, raw := range b.Diff.Transactions {
		at := second - first + uint64(i)
		if at >= uint64(len(a.Diff.Transactions)) {
			break
		}
		if !bytes.Equal(raw, a.Diff.Transactions[at]) {
			return fmt.Sprintf("block %d has two transactions at place %d", number, second+uint64(i)), nil
		}
	}
	return "", ErrNoContradiction
}
