// Package bridge reads what lies between the chains: the OP Stack's contracts
// on L1, found from the SystemConfig alone, the logs of both chains' bridges,
// the escrow on L1 and the supply of its tokens on the L2.
//
// It only reads, each chain as of one block, and decides nothing: see packages
// inflight and solvency. It knows the standard bridges; what other bridges hold
// it does not see.
package bridge

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/log"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/regalia-network/regalia/migration/inflight"
	"github.com/regalia-network/regalia/migration/progress"
	"github.com/regalia-network/regalia/migration/solvency"
	"github.com/regalia-network/regalia/migration/view"
)

// The L2's own ends, the same on every OP Stack chain.
var (
	L2Messenger = common.HexToAddress("0x4200000000000000000000000000000000000007")
	L2Bridge    = common.HexToAddress("0x4200000000000000000000000000000000000010")
	L1Block     = common.HexToAddress("0x4200000000000000000000000000000000000015")
)

// Contracts are the chain's on L1.
type Contracts struct {
	SystemConfig   common.Address `json:"systemConfig"`
	Portal         common.Address `json:"optimismPortal"`
	Lockbox        common.Address `json:"ethLockbox"` // zero: the portal holds the wei itself
	Messenger      common.Address `json:"l1CrossDomainMessenger"`
	StandardBridge common.Address `json:"l1StandardBridge"`
	NFTBridge      common.Address `json:"l1ERC721Bridge"`
	GameFactory    common.Address `json:"disputeGameFactory"`
	Vault          common.Address `json:"escapeVault"` // zero: the portal is not retired
	StartBlock     uint64         `json:"startBlock"`  // none of them did anything before
}

// Locate asks the SystemConfig where the others are.
func Locate(ctx context.Context, l1 *view.View, systemConfig common.Address) (*Contracts, error) {
	c := &Contracts{SystemConfig: systemConfig}
	for _, part := range []struct {
		into      *common.Address
		signature string
	}{
		{&c.Portal, "optimismPortal()"}, {&c.Messenger, "l1CrossDomainMessenger()"}, {&c.StandardBridge, "l1StandardBridge()"},
		{&c.NFTBridge, "l1ERC721Bridge()"}, {&c.GameFactory, "disputeGameFactory()"},
	} {
		address, err := l1.Address(ctx, systemConfig, part.signature)
		if err != nil {
			return nil, fmt.Errorf("read SystemConfig: %w", err)
		}
		*part.into = address
	}
	start, err := l1.Number(ctx, systemConfig, "startBlock()")
	if err != nil {
		return nil, fmt.Errorf("read SystemConfig: %w", err)
	}
	c.StartBlock = start.Uint64()
	if c.Lockbox, err = l1.Address(ctx, c.Portal, "ethLockbox()"); err == nil {
		return c, nil
	}
	if Unreachable(err) {
		return nil, fmt.Errorf("read OptimismPortal: %w", err)
	}
	// A RetiredPortal has a vault instead.
	vault, vaultErr := l1.Address(ctx, c.Portal, "vault()")
	if vaultErr != nil {
		return nil, fmt.Errorf("read OptimismPortal: %w", err)
	}
	c.Vault = vault
	return c, nil
}

// layout is where messages pass through.
func (c *Contracts) layout() *inflight.Layout {
	return &inflight.Layout{
		Portal: c.Portal, Vault: c.Vault, L1Messenger: c.Messenger, L1Bridge: c.StandardBridge, L1NFTBridge: c.NFTBridge,
		Passer: params.OptimismL2ToL1MessagePasser, L2Messenger: L2Messenger, L2Bridge: L2Bridge,
	}
}

// Range says up to which blocks the chains are read.
type Range struct {
	L1Block, L2Block uint64
	Origin           uint64 // the L1 block up to which the L2 has derived
}

// Read gathers the facts from the logs of both chains.
func Read(ctx context.Context, l1, l2 *rpc.Client, c *Contracts, r Range, logger log.Logger) (*inflight.Facts, error) {
	facts, at := inflight.NewFacts(), c.layout()
	facts.Origin = r.Origin
	if c.StartBlock > r.L1Block {
		return nil, fmt.Errorf("SystemConfig %s starts at L1 block %d, L1's finalized block is %d: wait, or ask another L1", c.SystemConfig, c.StartBlock, r.L1Block)
	}
	addresses := []common.Address{at.Portal, at.L1Messenger, at.L1Bridge, at.L1NFTBridge}
	if at.Vault != (common.Address{}) {
		addresses = append(addresses, at.Vault)
	}
	meter := progress.New(logger, "Reading L1's logs", "logs")
	err := view.Logs(ctx, l1, view.Query{
		Addresses: addresses,
		Topics: []common.Hash{inflight.TransactionDeposited, inflight.WithdrawalProven, inflight.WithdrawalFinalized, inflight.RelayedMessage,
			inflight.ERC20BridgeInitiated, inflight.ERC20BridgeFinalized, inflight.ERC721BridgeInitiated, inflight.ERC721BridgeFinalized,
			inflight.Nullified, inflight.Claimed},
		From: c.StartBlock, To: r.L1Block,
		Progress: func(blocks, logs uint64) { meter.Update(logs, float64(blocks)/float64(r.L1Block-c.StartBlock+1)) },
	}, func(log *types.Log) error { return facts.L1Log(at, log) })
	meter.Done()
	if err != nil {
		return nil, fmt.Errorf("L1: %w", err)
	}
	meter = progress.New(logger, "Reading the L2's logs", "logs")
	err = view.Logs(ctx, l2, view.Query{
		Addresses: []common.Address{at.Passer, at.L2Messenger},
		Topics:    []common.Hash{inflight.MessagePassed, inflight.WithdrawerBalanceBurnt, inflight.RelayedMessage},
		To:        r.L2Block,
		Progress:  func(blocks, logs uint64) { meter.Update(logs, float64(blocks)/float64(r.L2Block+1)) },
	}, func(log *types.Log) error { return facts.L2Log(at, log) })
	meter.Done()
	if err != nil {
		return nil, fmt.Errorf("L2: %w", err)
	}
	return facts, nil
}

// Ether is the wei that L1 holds for the L2.
func Ether(ctx context.Context, l1 *view.View, c *Contracts) ([]solvency.Line, error) {
	var lines []solvency.Line
	for _, holder := range []struct {
		name string
		at   common.Address
	}{{"OptimismPortal", c.Portal}, {"ETHLockbox", c.Lockbox}, {"EscapeVault", c.Vault}} {
		if holder.at == (common.Address{}) {
			continue
		}
		wei, err := l1.Balance(ctx, holder.at)
		if err != nil {
			return nil, err
		}
		lines = append(lines, solvency.Line{Name: "balance of " + holder.name + " " + holder.at.Hex(), Amount: wei})
	}
	return lines, nil
}

// Token is a bridged pair as both chains have it.
type Token struct {
	solvency.Token
	// Native is what the L2's bridge holds of a token that is the L2's own and
	// only represented on L1.
	Native *big.Int
	// Claimable reports whether the vault pays this L1 token for the L2's.
	Claimable bool
}

// Tokens reads escrow and supply of each pair.
func Tokens(ctx context.Context, l1, l2 *view.View, c *Contracts, pairs []inflight.Pair) ([]Token, error) {
	list := make([]Token, 0, len(pairs))
	for _, pair := range pairs {
		t := Token{Token: solvency.Token{Name: "ERC-20 " + pair.L1.Hex(), Pair: pair, Supply: new(big.Int)}, Native: new(big.Int)}
		var err error
		if t.Escrow, err = l1.Number(ctx, c.StandardBridge, "deposits(address,address)", view.AddressWord(pair.L1), view.AddressWord(pair.L2)); err != nil {
			return nil, err
		}
		if err := t.readVault(ctx, l1, c.Vault); err != nil {
			return nil, err
		}
		// remoteToken fails on what is not a representation, also without code.
		remote, err := l2.Address(ctx, pair.L2, "remoteToken()")
		if Unreachable(err) {
			return nil, err
		}
		if err == nil && remote == pair.L1 {
			t.Supply, err = l2.Number(ctx, pair.L2, "totalSupply()")
		} else {
			t.Native, err = l2.Number(ctx, L2Bridge, "deposits(address,address)", view.AddressWord(pair.L2), view.AddressWord(pair.L1))
		}
		if err != nil {
			return nil, err
		}
		list = append(list, t)
	}
	return list, nil
}

// readVault reads what the vault holds of the pair, if there is a vault that
// knows it.
func (t *Token) readVault(ctx context.Context, l1 *view.View, vault common.Address) error {
	t.Vault = new(big.Int)
	if vault == (common.Address{}) {
		return nil
	}
	named, err := l1.Words(ctx, vault, "assetOf(address)", view.AddressWord(t.L2))
	if err != nil {
		return err
	}
	if t.Claimable = common.BytesToAddress(named[0][:]) == t.L1; t.Claimable {
		t.Vault, err = l1.Number(ctx, vault, "escrow(address)", view.AddressWord(t.L2))
	}
	return err
}

// Unreachable tells an endpoint that does not answer from a call that fails.
func Unreachable(err error) bool {
	var coded rpc.Error
	return err != nil && !errors.As(err, &coded) && !errors.Is(err, view.ErrAnswer)
}

// Custody is what L1's bridge and the vault really have of each L1 token beyond
// what their books say they owe; below zero, they have less, as with tokens that
// take fees.
func Custody(ctx context.Context, l1 *view.View, c *Contracts, tokens []Token) ([]solvency.Line, error) {
	var order []common.Address
	owed := make(map[common.Address]*big.Int)
	for i := range tokens {
		t := &tokens[i]
		if owed[t.L1] == nil {
			owed[t.L1] = new(big.Int)
			order = append(order, t.L1)
		}
		owed[t.L1].Add(owed[t.L1], t.Escrow)
		owed[t.L1].Add(owed[t.L1], t.Vault)
	}
	var lines []solvency.Line
	for _, token := range order {
		if owed[token].Sign() == 0 {
			continue
		}
		have, err := l1.Number(ctx, token, "balanceOf(address)", view.AddressWord(c.StandardBridge))
		if err != nil {
			return nil, err
		}
		if c.Vault != (common.Address{}) {
			inVault, err := l1.Number(ctx, token, "balanceOf(address)", view.AddressWord(c.Vault))
			if err != nil {
				return nil, err
			}
			have.Add(have, inVault)
		}
		lines = append(lines, solvency.Line{Name: "ERC-20 " + token.Hex(), Amount: have.Sub(have, owed[token])})
	}
	return lines, nil
}

// batchSize is how many balances are asked for in one request.
const batchSize = 250

// Holdings reads which of the accounts hold a token of the L2.
func Holdings(ctx context.Context, l2 *view.View, token common.Address, accounts []common.Address) (map[common.Address]*big.Int, error) {
	held := make(map[common.Address]*big.Int)
	for from := 0; from < len(accounts); from += batchSize {
		part := accounts[from:min(from+batchSize, len(accounts))]
		answers, batch := make([]hexutil.Bytes, len(part)), make([]rpc.BatchElem, len(part))
		for i, account := range part {
			batch[i] = rpc.BatchElem{Method: "eth_call", Result: &answers[i], Args: []any{map[string]any{
				"to": token, "data": hexutil.Bytes(append(common.FromHex("70a08231"), view.AddressWord(account)...)), // balanceOf(address)
			}, l2.Block}}
		}
		if err := l2.Client.BatchCallContext(ctx, batch); err != nil {
			return nil, fmt.Errorf("read balances of token %s: %w", token, err)
		}
		for i, account := range part {
			if err := batch[i].Error; err != nil {
				return nil, fmt.Errorf("read balance of %s in token %s: %w", account, token, err)
			}
			if amount := new(big.Int).SetBytes(answers[i]); amount.Sign() > 0 {
				held[account] = amount
			}
		}
	}
	return held, nil
}
