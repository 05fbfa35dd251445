package cutover

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/regalia-network/regalia/migration/view"
)

// errNoLayout means that a token keeps its books where no Solidity mapping of
// balances would be.
var errNoLayout = errors.New("its balances are in none of the slots that were tried")

// namespaced is where OpenZeppelin's upgradeable tokens begin their storage (ERC-7201).
var namespaced = common.HexToHash("0x52c63247e1f47db19d5ce0460030c497f067ca4cebf71ba98eeadabe20bace00")

// plainSlots is how many slots from zero on are tried.
const plainSlots = 64

// Slots that may be a token's mapping of balances, or its supply.
func candidates() []common.Hash {
	list := make([]common.Hash, 0, plainSlots+4)
	for i := range uint64(plainSlots) {
		list = append(list, common.BytesToHash(view.Word(i)))
	}
	for i := range int64(4) {
		list = append(list, common.BigToHash(new(big.Int).Add(namespaced.Big(), big.NewInt(i))))
	}
	return list
}

// marked is an amount that no token has by chance.
var marked = common.BytesToHash([]byte("regalia cut-over"))

// layout finds where a token of the L2 keeps its balances and its supply: it
// asks the node what the token would answer if a slot had another value.
func layout(ctx context.Context, l2 *rpc.Client, token common.Address) (balances, supply common.Hash, err error) {
	holder := common.BytesToAddress(marked[:])
	balances, err = find(ctx, l2, token, append(common.FromHex("70a08231"), view.AddressWord(holder)...), // balanceOf(address)
		func(slot common.Hash) common.Hash { return crypto.Keccak256Hash(view.AddressWord(holder), slot[:]) })
	if err != nil {
		return balances, supply, fmt.Errorf("token %s of the L2: %w", token, err)
	}
	supply, err = find(ctx, l2, token, common.FromHex("18160ddd"), func(slot common.Hash) common.Hash { return slot }) // totalSupply()
	if err != nil {
		return balances, supply, fmt.Errorf("supply of token %s of the L2: %w", token, err)
	}
	return balances, supply, nil
}

func find(ctx context.Context, l2 *rpc.Client, token common.Address, data []byte, key func(common.Hash) common.Hash) (common.Hash, error) {
	slots := candidates()
	answers, batch := make([]hexutil.Bytes, len(slots)), make([]rpc.BatchElem, len(slots))
	for i, slot := range slots {
		change := map[common.Address]any{token: map[string]any{"stateDiff": map[common.Hash]common.Hash{key(slot): marked}}}
		batch[i] = rpc.BatchElem{Method: "eth_call", Result: &answers[i],
			Args: []any{map[string]any{"to": token, "data": hexutil.Bytes(data)}, "latest", change}}
	}
	if err := l2.BatchCallContext(ctx, batch); err != nil {
		return common.Hash{}, err
	}
	for i, slot := range slots {
		// A call that fails with a slot changed is no sign of anything.
		if batch[i].Error == nil && bytes.Equal(answers[i], marked[:]) {
			return slot, nil
		}
	}
	return common.Hash{}, errNoLayout
}
