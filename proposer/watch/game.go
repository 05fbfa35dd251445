package watch

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum-optimism/optimism/op-service/eth"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
)

// verdict is what a verifier says of a game's root claim.
type verdict uint8

const (
	unknown verdict = iota // the verifier has not derived as much of L1 yet
	agrees
	disagrees
)

// game is one dispute game under watch.
type game struct {
	contract
	index   uint64
	created time.Time
	block   uint64 // L2
	root    common.Hash
	l1Head  common.Hash // up to which L1 counts

	verdict verdict
	ours    common.Hash
	state   uint8
	beyond  int  // claims that we could not answer, and said so
	done    bool // nothing is left to do for us
}

// load reads what does not change of a game.
func (w *Watcher) load(ctx context.Context, index uint64, created uint64, address common.Address) (*game, error) {
	g := &game{contract: contract{w.l1, address}, index: index, created: time.Unix(int64(created), 0)}
	root, err := read[[32]byte](ctx, g.contract, "rootClaim")
	if err != nil {
		return nil, err
	}
	head, err := read[[32]byte](ctx, g.contract, "l1Head")
	if err != nil {
		return nil, err
	}
	g.root, g.l1Head = root, head
	g.block, err = g.number(ctx, "l2SequenceNumber")
	return g, err
}

// judge asks the verifier about a game's root claim. A block that L1, as far as
// the game may look, does not yield is as wrong as a false root.
func (w *Watcher) judge(ctx context.Context, g *game) error {
	var status eth.SyncStatus
	if err := w.verifier.CallContext(ctx, &status, "optimism_syncStatus"); err != nil {
		return fmt.Errorf("ask the verifier for its status: %w", err)
	}
	at := g.block
	if safe := status.SafeL2.Number; safe < g.block {
		head, err := w.l1.HeaderByHash(ctx, g.l1Head)
		if err != nil {
			return fmt.Errorf("L1 head of game %s: %w", g.address, err)
		}
		if status.CurrentL1.Number <= head.Number.Uint64() {
			return nil // not there yet
		}
		at = safe
	}
	root, err := w.output(ctx, at)
	if err != nil {
		return err
	}
	g.ours, g.verdict = root, disagrees
	if root == g.root && at == g.block {
		g.verdict = agrees
	}
	w.note(g, at)
	return nil
}

// output is the verifier's output root at a block.
func (w *Watcher) output(ctx context.Context, block uint64) (common.Hash, error) {
	var out eth.OutputResponse
	if err := w.verifier.CallContext(ctx, &out, "optimism_outputAtBlock", hexutil.Uint64(block)); err != nil {
		return common.Hash{}, fmt.Errorf("ask the verifier for the output at block %d: %w", block, err)
	}
	return common.Hash(out.OutputRoot), nil
}

// challenge looks at what the other side of a game with a false root claims, and
// answers it if that is ours to do.
func (w *Watcher) challenge(ctx context.Context, g *game) error {
	d, err := w.dispute(ctx, g)
	if err != nil {
		return err
	}
	moves, beyond, err := d.moves()
	if err != nil {
		return err
	}
	if len(beyond) > g.beyond {
		g.beyond = len(beyond)
		w.log.Error("A false output is defended inside a single block, where the watcher cannot answer: run op-challenger with the challenger's key, and have the guardian blacklist the game before its delay is over", "game", g.address, "claims", beyond)
	}
	if !w.answer {
		return nil
	}
	for _, m := range moves {
		if err := w.move(ctx, g, d, m); err != nil {
			return err
		}
	}
	return nil
}

func (w *Watcher) dispute(ctx context.Context, g *game) (*disputed, error) {
	start, err := g.number(ctx, "startingBlockNumber")
	if err != nil {
		return nil, err
	}
	depth, err := g.number(ctx, "splitDepth")
	if err != nil {
		return nil, err
	}
	count, err := g.number(ctx, "claimDataLen")
	if err != nil {
		return nil, err
	}
	d := &disputed{start: start, block: g.block, splitDepth: int(depth), ours: func(block uint64) (common.Hash, error) {
		if block == g.block {
			return g.ours, nil // also if L1 does not yield that block
		}
		return w.output(ctx, block)
	}}
	for i := range count {
		c, err := g.call(ctx, "claimData", new(big.Int).SetUint64(i))
		if err != nil {
			return nil, err
		}
		d.claims = append(d.claims, claim{parent: c[0].(uint32), root: c[4].([32]byte), position: c[5].(*big.Int)}) // types that methods names
	}
	return d, nil
}

func (w *Watcher) move(ctx context.Context, g *game, d *disputed, m move) error {
	method := "defend"
	if m.attack {
		method = "attack"
	}
	against := d.claims[m.against]
	bond, err := read[*big.Int](ctx, g.contract, "getRequiredBond", nextPosition(against.position, m.attack))
	if err != nil {
		return err
	}
	data, err := pack(method, against.root, big.NewInt(int64(m.against)), m.root)
	if err != nil {
		return err
	}
	if err := g.send(ctx, w.txs, bond, data, method); err != nil {
		return err
	}
	w.moves.Inc()
	w.log.Warn("Moved against a false output", "game", g.address, "block", g.block, "move", method, "claim", m.against, "with", m.root, "bond_wei", bond)
	return nil
}

// settle resolves a game whose clocks have run out, and claims what bonds our
// account has in it.
func (w *Watcher) settle(ctx context.Context, g *game) error {
	if g.state == inProgress {
		if err := w.resolve(ctx, g); err != nil || g.state == inProgress {
			return err
		}
	}
	credit, err := read[*big.Int](ctx, g.contract, "credit", w.txs.From())
	if err != nil {
		return err
	}
	if credit.Sign() == 0 {
		g.done = true
		return nil
	}
	// The first call unlocks the bond, the second pays it out after a delay.
	sent, err := g.try(ctx, w.txs, "claimCredit", w.txs.From())
	if err != nil || !sent {
		return err
	}
	left, err := read[*big.Int](ctx, g.contract, "credit", w.txs.From())
	if err != nil {
		return err
	}
	if left.Sign() == 0 {
		g.done = true
		paid, _ := credit.Float64()
		w.claimed.Add(paid)
		w.log.Info("Claimed a bond", "game", g.address, "wei", credit)
	}
	return nil
}

// resolve ends a game if all its clocks have run out, from the last claim to
// the root.
func (w *Watcher) resolve(ctx context.Context, g *game) error {
	clock, err := read[uint64](ctx, g.contract, "maxClockDuration")
	if err != nil {
		return err
	}
	head, err := w.l1.HeaderByNumber(ctx, nil)
	if err != nil {
		return fmt.Errorf("read L1 head: %w", err)
	}
	if time.Unix(int64(head.Time), 0).Before(g.created.Add(time.Duration(clock) * time.Second)) {
		return nil
	}
	count, err := g.number(ctx, "claimDataLen")
	if err != nil {
		return err
	}
	for i := count; i > 0; i-- {
		if _, err := g.try(ctx, w.txs, "resolveClaim", new(big.Int).SetUint64(i-1), new(big.Int)); err != nil {
			return err
		}
	}
	_, err = g.try(ctx, w.txs, "resolve")
	return errors.Join(err, w.refresh(ctx, g))
}

// refresh reads how a game stands.
func (w *Watcher) refresh(ctx context.Context, g *game) error {
	state, err := read[uint8](ctx, g.contract, "status")
	if err != nil || state == g.state {
		return err
	}
	g.state = state
	pairs := []any{"game", g.address, "block", g.block, "outcome", stateName[state]}
	if g.verdict == disagrees && state == defenderWins {
		w.log.Error("A false output was upheld: pause withdrawals (guardian) before its delay is over", pairs...)
	} else {
		w.log.Info("A game is resolved", pairs...)
	}
	return nil
}
