package harness

import (
	"context"
	"fmt"
	"math/big"

	opbindings "github.com/ethereum-optimism/optimism/op-e2e/bindings"
	nodebindings "github.com/ethereum-optimism/optimism/op-node/bindings"
	"github.com/ethereum-optimism/optimism/op-node/bindings/preview"
	"github.com/ethereum-optimism/optimism/op-node/withdrawals"
	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/ethclient/gethclient"
)

// Exit takes withdrawals from the L2 to L1.
type Exit struct {
	User    *Account // on L1; whoever it is may do all of it
	L2      *ethclient.Client
	factory *nodebindings.DisputeGameFactory
	portal  *bindingspreview.OptimismPortal2
}

// NewExit uses the chain's contracts on L1, by the names of addresses.json.
func NewExit(user *Account, l2 *ethclient.Client, contracts map[string]common.Address) (*Exit, error) {
	factory, err := nodebindings.NewDisputeGameFactory(contracts["DisputeGameFactoryProxy"], user.Chain)
	if err != nil {
		return nil, err
	}
	portal, err := bindingspreview.NewOptimismPortal2(contracts["OptimismPortalProxy"], user.Chain)
	return &Exit{user, l2, factory, portal}, err
}

// Game is one that claims an output.
type Game struct {
	Address common.Address
	Claim   common.Hash
	Block   uint64 // of the L2
}

// NewestGame is the newest; of block 0 if there is none.
func (e *Exit) NewestGame(ctx context.Context) (Game, error) {
	opts := &bind.CallOpts{Context: ctx}
	count, err := e.factory.GameCount(opts)
	if err != nil || count.Sign() == 0 {
		return Game{}, err
	}
	last := new(big.Int).Sub(count, common.Big1)
	games, err := e.factory.FindLatestGames(opts, 1, last, common.Big1)
	if err != nil || len(games) == 0 {
		return Game{}, err
	}
	at, err := e.factory.GameAtIndex(opts, games[0].Index)
	return Game{at.Proxy, games[0].RootClaim, new(big.Int).SetBytes(games[0].ExtraData).Uint64()}, err
}

// GameAtOrAfter waits for a game whose output is of the L2 block or a later one.
func (e *Exit) GameAtOrAfter(ctx context.Context, number uint64) (game Game, err error) {
	err = Await(ctx, fmt.Sprintf("an output of block %d or later on L1", number), func(ctx context.Context) (bool, error) {
		var err error
		game, err = e.NewestGame(ctx)
		return game.Block >= number, err
	})
	return game, err
}

// Prove waits for a game at or after the withdrawal's block and proves the
// withdrawal against its output root.
func (e *Exit) Prove(ctx context.Context, l2 *types.Receipt) (common.Address, *types.Receipt, error) {
	none := common.Address{}
	if _, err := e.GameAtOrAfter(ctx, l2.BlockNumber.Uint64()); err != nil {
		return none, nil, err
	}
	proof, err := withdrawals.ProveWithdrawalParametersFaultProofs(ctx, gethclient.New(e.L2.Client()), e.L2, e.L2, l2.TxHash,
		&e.factory.DisputeGameFactoryCaller, &e.portal.OptimismPortal2Caller)
	if err != nil {
		return none, nil, fmt.Errorf("withdrawal proof: %w", err)
	}
	// The portal takes a proof only from the block after the game's on.
	receipt, err := e.User.SendOnceAccepted(ctx, "the portal to take the proof", func(opts *bind.TransactOpts) (*types.Transaction, error) {
		return e.portal.ProveWithdrawalTransaction(opts, bindingspreview.TypesWithdrawalTransaction{
			Nonce: proof.Nonce, Sender: proof.Sender, Target: proof.Target, Value: proof.Value, GasLimit: proof.GasLimit, Data: proof.Data,
		}, proof.L2OutputIndex, bindingspreview.TypesOutputRootProof(proof.OutputRootProof), proof.WithdrawalProof)
	})
	if err != nil {
		return none, nil, err
	}
	game, err := e.factory.GameAtIndex(&bind.CallOpts{Context: ctx}, proof.L2OutputIndex)
	return game.Proxy, receipt, err
}

const defenderWins = 2 // GameStatus.DEFENDER_WINS

// Resolve ends a game once its clock has run out undisputed.
func (e *Exit) Resolve(ctx context.Context, at common.Address) error {
	game, err := opbindings.NewFaultDisputeGame(at, e.User.Chain)
	if err != nil {
		return err
	}
	resolveRoot := func(opts *bind.TransactOpts) (*types.Transaction, error) {
		return game.ResolveClaim(opts, new(big.Int), new(big.Int))
	}
	// Both revert until the challenger's clock has run out: ask before paying.
	if _, err := e.User.SendOnceAccepted(ctx, "the game's clock to run out", resolveRoot); err != nil {
		return err
	}
	if _, err := e.User.SendOnceAccepted(ctx, "the game to resolve", game.Resolve); err != nil {
		return err
	}
	status, err := game.Status(&bind.CallOpts{Context: ctx})
	if err == nil && status != defenderWins {
		err = fmt.Errorf("game %s resolved to status %d, want %d (defender wins)", at, status, defenderWins)
	}
	return err
}

// Finalize pays the withdrawal out once proof and game have matured. It returns
// the withdrawal's hash.
func (e *Exit) Finalize(ctx context.Context, l2 *types.Receipt) (common.Hash, error) {
	message, err := withdrawals.ParseMessagePassed(l2)
	if err != nil {
		return common.Hash{}, err
	}
	if _, err := e.User.SendOnceAccepted(ctx, "the withdrawal to mature", func(opts *bind.TransactOpts) (*types.Transaction, error) {
		return e.portal.FinalizeWithdrawalTransaction(opts, bindingspreview.TypesWithdrawalTransaction{
			Nonce: message.Nonce, Sender: message.Sender, Target: message.Target, Value: message.Value, GasLimit: message.GasLimit, Data: message.Data,
		})
	}); err != nil {
		return common.Hash{}, err
	}
	done, err := e.portal.FinalizedWithdrawals(&bind.CallOpts{Context: ctx}, message.WithdrawalHash)
	if err == nil && !done {
		err = fmt.Errorf("withdrawal %x is not finalized", message.WithdrawalHash)
	}
	return message.WithdrawalHash, err
}
