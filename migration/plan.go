package migration

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/log"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/regalia-network/regalia/migration/anchor"
	"github.com/regalia-network/regalia/migration/bridge"
	"github.com/regalia-network/regalia/migration/export"
	"github.com/regalia-network/regalia/migration/format"
	"github.com/regalia-network/regalia/migration/inflight"
	"github.com/regalia-network/regalia/migration/solvency"
	"github.com/regalia-network/regalia/migration/transform"
	"github.com/regalia-network/regalia/migration/verify"
	"github.com/regalia-network/regalia/migration/view"
)

var planHead = format.Head{Format: "regalia-plan", Version: 2}

// Plan is plan.json: whether the L2 may end at the block, and what is open
// between it and L1.
type Plan struct {
	format.Head
	OK bool `json:"ok"`

	Export    common.Hash       `json:"export"` // hash of the manifest
	ChainID   uint64            `json:"chainId"`
	Block     export.Block      `json:"block"`
	Origin    uint64            `json:"l1Origin"` // the L1 block up to which the L2 had derived
	L1ChainID uint64            `json:"l1ChainId"`
	L1Block   L1BlockRef        `json:"l1Block"` // where L1 was read
	Contracts *bridge.Contracts `json:"contracts"`
	Output    common.Hash       `json:"outputRoot"`
	Game      *anchor.Game      `json:"game,omitempty"`
	RulesSum  string            `json:"rulesSha256"`

	InFlight InFlight        `json:"inFlight"`
	Solvency []solvency.Row  `json:"solvency"`
	Sides    solvency.Sides  `json:"etherBySide"`
	Custody  []solvency.Line `json:"custody"` // what L1's bridge has beyond its books, per token
	Held     []Holding       `json:"heldByContracts"`
	Scan     []Scanned       `json:"tiedToTheL2"`

	Checks []Check `json:"checks"`
}

// L1BlockRef names a block of L1.
type L1BlockRef struct {
	Number uint64      `json:"number"`
	Hash   common.Hash `json:"hash"`
}

// InFlight is every message between the chains: all of them by class, and each
// one that is not at its end.
type InFlight struct {
	Classes     []Class               `json:"classes"`
	Withdrawals []inflight.Withdrawal `json:"withdrawals"`
	Deposits    []inflight.Deposit    `json:"deposits"`
}

// Class is all messages of one direction and status.
type Class struct {
	Direction string          `json:"direction"` // "withdrawal" or "deposit"
	Status    inflight.Status `json:"status"`
	Count     uint64          `json:"count"`
	Wei       *big.Int        `json:"wei"`
	Tokens    uint64          `json:"withTokens"` // how many carry tokens
	Resolver  string          `json:"resolver,omitempty"`
}

// planInput is what a plan is made from.
type planInput struct {
	archive *export.Archive
	rules   *transform.Rules
	text    string // the rules' file
	l1, l2  *rpc.Client
	genesis *big.Int // wei that the L2 began with

	systemConfig    common.Address
	gameType        uint32
	allowUnresolved bool
}

// planner is a plan being made.
type planner struct {
	planInput
	logger log.Logger
	plan   *Plan
	survey *survey
	l1View *view.View
	l2View *view.View
}

// makePlan looks at everything, also after a refusal, so that one run tells
// all that is to be done. An error means that it could not look.
func makePlan(ctx context.Context, in planInput, logger log.Logger) (*Plan, error) {
	m, sum := in.archive.Manifest, sha256.Sum256([]byte(in.text))
	hash, err := m.Hash()
	if err != nil {
		return nil, err
	}
	p := &planner{planInput: in, logger: logger, plan: &Plan{
		Head: planHead, Export: hash, ChainID: m.ChainID, Block: m.Block, RulesSum: hex.EncodeToString(sum[:]),
		InFlight: InFlight{Classes: []Class{}, Withdrawals: []inflight.Withdrawal{}, Deposits: []inflight.Deposit{}},
		Solvency: []solvency.Row{}, Custody: []solvency.Line{}, Held: []Holding{}, Scan: []Scanned{},
	}}
	for _, step := range []struct {
		name string
		do   func(context.Context) error
	}{
		{"block", p.block}, {"state", p.state}, {"L1", p.anchorL1}, {"output", p.output}, {"messages and solvency", p.money}, {"scan", p.scan},
	} {
		if err := step.do(ctx); err != nil {
			return nil, fmt.Errorf("%s: %w", step.name, err)
		}
	}
	p.plan.OK = p.plan.refusals() == 0
	return p.plan, nil
}

func (p *Plan) check(name string, ok bool, format string, args ...any) {
	p.Checks = append(p.Checks, Check{Name: name, OK: ok, Detail: fmt.Sprintf(format, args...)})
}

// refusals counts the checks that did not hold.
func (p *Plan) refusals() int {
	n := 0
	for _, c := range p.Checks {
		if !c.OK {
			n++
		}
	}
	return n
}

// block asks the node whether the exported block is its own, and final.
func (p *planner) block(ctx context.Context) error {
	b := &p.plan.Block
	header, err := view.Header(ctx, p.l2, hexutil.Uint64(b.Number))
	if err != nil {
		return err
	}
	if header == nil || header.Hash() != b.Hash {
		return fmt.Errorf("block %d of the L2 node is not the exported %s: is it the same chain?", b.Number, b.Hash)
	}
	p.l2View = view.At(p.l2, b.Number)
	finalized, err := view.Header(ctx, p.l2, "finalized")
	var coded rpc.Error
	if err != nil && !errors.As(err, &coded) {
		return err
	}
	number := uint64(0)
	if err == nil && finalized != nil {
		number = finalized.Number.Uint64()
	}
	p.plan.check("finalized", number >= b.Number, "block %d; the L2's finalized block is %d", b.Number, number)
	return nil
}

// state recomputes the state root and takes out what the other steps need.
func (p *planner) state(ctx context.Context) error {
	state, err := verify.Export(ctx, p.archive, verify.Watch{})
	if err != nil {
		return err
	}
	p.plan.check("state root from the files", true, "%s", state.Root)
	if p.survey, err = surveyState(ctx, p.archive); err != nil {
		return err
	}
	p.survey.supply, p.plan.Origin = state.Supply, p.survey.origin
	return nil
}

// anchorL1 picks the L1 block and finds the contracts there.
func (p *planner) anchorL1(ctx context.Context) error {
	finalized, err := view.Header(ctx, p.l1, "finalized")
	if err != nil {
		return err
	}
	if finalized == nil {
		return errors.New("it has no finalized block yet")
	}
	var id hexutil.Uint64
	if err := p.l1.CallContext(ctx, &id, "eth_chainId"); err != nil {
		return fmt.Errorf("read chain id: %w", err)
	}
	p.plan.L1ChainID, p.plan.L1Block = uint64(id), L1BlockRef{Number: finalized.Number.Uint64(), Hash: finalized.Hash()}
	p.l1View = view.At(p.l1, p.plan.L1Block.Number)
	if p.plan.Contracts, err = bridge.Locate(ctx, p.l1View, p.systemConfig); err != nil {
		return err
	}
	l2, err := p.l1View.Number(ctx, p.systemConfig, "l2ChainId()")
	if err != nil {
		return err
	}
	p.plan.check("L1 contracts", l2.IsUint64() && l2.Uint64() == p.plan.ChainID, "SystemConfig %s on L1 chain %d is of L2 chain %s, the export of %d",
		p.systemConfig, p.plan.L1ChainID, l2, p.plan.ChainID)
	p.plan.check("L1 origin", p.plan.Origin <= p.plan.L1Block.Number, "the L2 has derived L1 up to block %d; L1 is read at its finalized block %d",
		p.plan.Origin, p.plan.L1Block.Number)
	return nil
}

// output looks for the claim of the block's output on L1.
func (p *planner) output(ctx context.Context) error {
	p.plan.Output = anchor.OutputRoot(p.plan.Block, p.survey.passerRoot)
	game, err := anchor.Find(ctx, p.l1View, p.plan.Contracts.GameFactory, p.gameType, p.plan.Output, p.plan.Block.Number)
	if errors.Is(err, anchor.ErrNoGame) {
		p.plan.check("output proposed", false, "%v", err)
		return nil
	} else if err != nil {
		return err
	}
	p.plan.Game = game
	p.plan.check("output proposed", true, "%s by game %s", p.plan.Output, game.Address)
	undisputed := game.Claims <= 1 || game.Status == anchor.DefenderWins
	if err := game.Check(p.allowUnresolved); err != nil {
		p.plan.check("output undisputed", false, "%v", err)
		return nil
	}
	p.plan.check("output undisputed", undisputed, "the game is %s, with %d claims; valid by the AnchorStateRegistry: %t", game.Status, game.Claims, game.Valid)
	return nil
}
