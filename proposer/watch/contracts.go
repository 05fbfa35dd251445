package watch

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum-optimism/optimism/op-service/txmgr"
	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"
)

// What is called on L1: DisputeGameFactory and the permissioned game.
var methods = map[string]abi.Method{}

func init() {
	for name, types := range map[string][2][]string{
		"gameCount":           {nil, {"uint256"}},
		"gameAtIndex":         {{"uint256"}, {"uint32", "uint64", "address"}},
		"rootClaim":           {nil, {"bytes32"}},
		"l2SequenceNumber":    {nil, {"uint256"}},
		"startingBlockNumber": {nil, {"uint256"}},
		"l1Head":              {nil, {"bytes32"}},
		"status":              {nil, {"uint8"}},
		"splitDepth":          {nil, {"uint256"}},
		"maxClockDuration":    {nil, {"uint64"}},
		"claimDataLen":        {nil, {"uint256"}},
		"claimData":           {{"uint256"}, {"uint32", "address", "address", "uint128", "bytes32", "uint128", "uint128"}},
		"getRequiredBond":     {{"uint128"}, {"uint256"}},
		"credit":              {{"address"}, {"uint256"}},
		"attack":              {{"bytes32", "uint256", "bytes32"}, nil},
		"defend":              {{"bytes32", "uint256", "bytes32"}, nil},
		"resolveClaim":        {{"uint256", "uint256"}, nil},
		"resolve":             {nil, {"uint8"}},
		"claimCredit":         {{"address"}, nil},
	} {
		methods[name] = abi.NewMethod(name, name, abi.Function, "", false, false, arguments(types[0]), arguments(types[1]))
	}
}

func arguments(types []string) (out abi.Arguments) {
	for _, name := range types {
		t, err := abi.NewType(name, "", nil)
		if err != nil {
			panic(err) // the list above is wrong
		}
		out = append(out, abi.Argument{Type: t})
	}
	return out
}

// The states of a game.
const (
	inProgress uint8 = iota
	challengerWins
	defenderWins
)

var stateName = map[uint8]string{inProgress: "in progress", challengerWins: "refuted", defenderWins: "upheld"}

// contract is one of L1's.
type contract struct {
	l1      *ethclient.Client
	address common.Address
}

func pack(method string, args ...any) ([]byte, error) {
	m := methods[method]
	data, err := m.Inputs.Pack(args...)
	if err != nil {
		return nil, fmt.Errorf("pack %s: %w", method, err)
	}
	return append(append([]byte(nil), m.ID...), data...), nil
}

// read is the first value that a method answers, as a T.
func read[T any](ctx context.Context, c contract, method string, args ...any) (out T, err error) {
	values, err := c.call(ctx, method, args...)
	if err != nil {
		return out, err
	}
	out, ok := values[0].(T)
	if !ok {
		return out, fmt.Errorf("%s of %s answered a %T, want a %T", method, c.address, values[0], out)
	}
	return out, nil
}

func (c contract) call(ctx context.Context, method string, args ...any) ([]any, error) {
	data, err := pack(method, args...)
	if err != nil {
		return nil, err
	}
	answer, err := c.l1.CallContract(ctx, ethereum.CallMsg{To: &c.address, Data: data}, nil)
	if err != nil {
		return nil, fmt.Errorf("call %s of %s: %w", method, c.address, err)
	}
	values, err := methods[method].Outputs.Unpack(answer)
	if err != nil {
		return nil, fmt.Errorf("%s of %s: %w (is it a dispute game contract?)", method, c.address, err)
	}
	return values, nil
}

// number is a uint256 that must fit 64 bits.
func (c contract) number(ctx context.Context, method string, args ...any) (uint64, error) {
	n, err := read[*big.Int](ctx, c, method, args...)
	if err != nil {
		return 0, err
	}
	if !n.IsUint64() {
		return 0, fmt.Errorf("%s of %s is %s: want a number of 64 bits", method, c.address, n)
	}
	return n.Uint64(), nil
}

// try sends a call if it would succeed now, and says whether it did: games have
// many ways to say not yet.
func (c contract) try(ctx context.Context, txs txmgr.TxManager, method string, args ...any) (bool, error) {
	data, err := pack(method, args...)
	if err != nil {
		return false, err
	}
	if _, err := c.l1.CallContract(ctx, ethereum.CallMsg{From: txs.From(), To: &c.address, Data: data}, nil); err != nil {
		return false, nil
	}
	return true, c.send(ctx, txs, nil, data, method)
}

func (c contract) send(ctx context.Context, txs txmgr.TxManager, value *big.Int, data []byte, method string) error {
	receipt, err := txs.Send(ctx, txmgr.TxCandidate{To: &c.address, TxData: data, Value: value})
	if err != nil {
		return fmt.Errorf("send %s to %s: %w", method, c.address, err)
	}
	if receipt.Status == 0 {
		return fmt.Errorf("%s to %s reverted in transaction %s", method, c.address, receipt.TxHash)
	}
	return nil
}
