package watch

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
)

// claim is a claim in a dispute game, as the contract keeps it.
type claim struct {
	parent   uint32
	root     common.Hash
	position *big.Int // generalized index in the binary tree of the game; the root's is 1
}

func (c *claim) depth() int { return c.position.BitLen() - 1 }

// move is an answer to a claim.
type move struct {
	against int
	attack  bool
	root    common.Hash // what we claim instead, or after
}

// disputed is a game whose root claim is wrong, above the depth at which
// outputs end and the execution of single blocks begins.
type disputed struct {
	start, block uint64 // the game is about the blocks after start, up to block
	splitDepth   int
	claims       []claim
	ours         func(block uint64) (common.Hash, error)
}

// moves are the answers that the other side's claims still lack, and the claims
// that cannot be answered with an output root. Claims that defend the root lie
// at even depths, ours at odd ones.
func (d *disputed) moves() (out []move, beyond []int, err error) {
	for i := range d.claims {
		c := &d.claims[i]
		if c.depth()%2 != 0 {
			continue
		}
		if c.depth() >= d.splitDepth {
			beyond = append(beyond, i)
			continue
		}
		here, err := d.at(c.position)
		if err != nil {
			return nil, nil, err
		}
		attack := c.root != here
		if i == 0 && !attack {
			return nil, nil, fmt.Errorf("the root claim %s of block %d is right: there is nothing to dispute", c.root, d.block)
		}
		next := nextPosition(c.position, attack)
		root, err := d.at(next)
		if err != nil {
			return nil, nil, err
		}
		if !d.made(i, next, root) {
			out = append(out, move{against: i, attack: attack, root: root})
		}
	}
	return out, beyond, nil
}

// made says whether the answer stands in the game already.
func (d *disputed) made(parent int, position *big.Int, root common.Hash) bool {
	for i := range d.claims[1:] {
		c := &d.claims[i+1]
		if int(c.parent) == parent && c.root == root && c.position.Cmp(position) == 0 {
			return true
		}
	}
	return false
}

// at is what we hold to be the output root at a position.
func (d *disputed) at(position *big.Int) (common.Hash, error) {
	return d.ours(blockAt(position, d.splitDepth, d.start, d.block))
}

// nextPosition is that of an answer: an attack says the claim is wrong at or
// before it, a defence that it is right and the next one wrong.
func nextPosition(position *big.Int, attack bool) *big.Int {
	next := new(big.Int).Set(position)
	if !attack {
		next.SetBit(next, 0, 1)
	}
	return next.Lsh(next, 1)
}

// blockAt is the block whose output root a position speaks of: that of the last
// leaf below it, where the leaves are the blocks after start, and those past
// the game's block all stand for it.
func blockAt(position *big.Int, splitDepth int, start, block uint64) uint64 {
	depth := position.BitLen() - 1
	index := new(big.Int).SetBit(position, depth, 0)
	index.Add(index, common.Big1)
	index.Lsh(index, uint(splitDepth-depth))
	if !index.IsUint64() || index.Uint64() > block-start {
		return block
	}
	return start + index.Uint64()
}
