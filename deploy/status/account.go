package status

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
)

// account adds what an account holds, and for how long at the rate of the
// newest L1 blocks.
func (c *collector) account(ctx context.Context, role string, address common.Address) error {
	now, err := c.l1.BalanceAt(ctx, address, c.head.Number)
	if err != nil {
		return err
	}
	a := Account{Role: role, Address: address, Balance: (*hexutil.Big)(now)}
	head := c.head.Number.Uint64()
	then, err := c.l1.HeaderByNumber(ctx, new(big.Int).SetUint64(head-min(head, c.window)))
	if err != nil {
		return err
	}
	before, err := c.l1.BalanceAt(ctx, address, then.Number)
	if err != nil {
		return fmt.Errorf("balance of the %s at L1 block %d: %w (does this L1 node keep so much state? lower --window)", role, then.Number, err)
	}
	a.Days = daysLeft(now, before, c.head.Time-then.Time)
	c.report.Accounts = append(c.report.Accounts, a)
	return nil
}

// daysLeft is how long a balance lasts if it falls on as it did in so many
// seconds; nil if it did not fall.
func daysLeft(now, before *big.Int, seconds uint64) *float64 {
	spent, _ := new(big.Float).SetInt(new(big.Int).Sub(before, now)).Float64()
	if spent <= 0 || seconds == 0 {
		return nil
	}
	left, _ := new(big.Float).SetInt(now).Float64()
	days := left / spent * float64(seconds) / 86_400
	return &days
}

// call asks a contract for a value by its signature; arguments are words.
func (c *collector) call(ctx context.Context, to common.Address, signature string, words ...common.Hash) ([]byte, error) {
	data := crypto.Keccak256([]byte(signature))[:4]
	for _, w := range words {
		data = append(data, w[:]...)
	}
	answer, err := c.l1.CallContract(ctx, ethereum.CallMsg{To: &to, Data: data}, nil)
	if err != nil {
		return nil, fmt.Errorf("%s of %s: %w", signature, to, err)
	}
	if len(answer) == 0 {
		return nil, fmt.Errorf("%s of %s: no contract answers there", signature, to)
	}
	return answer, nil
}
