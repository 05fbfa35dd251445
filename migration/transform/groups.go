package transform

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/params"

	"github.com/regalia-network/regalia/bindings"
)

type systemContract struct {
	name    string
	address common.Address
	code    []byte
}

// systemContracts are called by every block from Prague on. A missing one of
// the last two makes every block invalid.
var systemContracts = []systemContract{
	{"EIP-4788", params.BeaconRootsAddress, params.BeaconRootsCode},
	{"EIP-2935", params.HistoryStorageAddress, params.HistoryStorageCode},
	{"EIP-7002", params.WithdrawalQueueAddress, params.WithdrawalQueueCode},
	{"EIP-7251", params.ConsolidationQueueAddress, params.ConsolidationQueueCode},
}

// contracts are those of an install rule's name.
func contracts(name string) ([]systemContract, error) {
	if name == "system-contracts" {
		return systemContracts, nil
	}
	for _, c := range systemContracts {
		if c.name == name {
			return []systemContract{c}, nil
		}
	}
	return nil, fmt.Errorf("unknown contract %q: want system-contracts, EIP-4788, EIP-2935, EIP-7002 or EIP-7251", name)
}

func predeploy(last ...byte) []common.Address {
	list := make([]common.Address, len(last))
	for i, b := range last {
		list[i] = common.Address{0: 0x42, 19: b}
	}
	return list
}

// groups are names for accounts that rules speak of together. op-predeploys
// are those that only mean something on a chain below which there is an L1:
// messengers, bridges, factories, L1 attributes, price oracle. ProxyAdmin,
// WETH, EAS and the rest of the predeploys hold or guard what people own and
// are not among them.
var groups = map[string][]common.Address{
	"op-predeploys": predeploy(0x00, 0x02, 0x07, 0x0f, 0x10, 0x12, 0x13, 0x14, 0x15, 0x16, 0x17, 0x22, 0x23, 0x24, 0x25, 0x29, 0x2a, 0x2c, 0x2d),
	"fee-vaults":    predeploy(0x11, 0x19, 0x1a, 0x1b),
	// Ours, which live on.
	"regalia-contracts": ours(),
}

func ours() []common.Address {
	var list []common.Address
	for _, p := range bindings.Predeploys() {
		list = append(list, p.Addr)
	}
	return list
}

// Members are the accounts of a group, none of an unknown one.
func Members(name string) []common.Address { return groups[name] }

func group(name string) ([]common.Address, error) {
	if list, ok := groups[name]; ok {
		return list, nil
	}
	if !common.IsHexAddress(name) {
		return nil, fmt.Errorf("account %q: want a 20-byte address in hex, op-predeploys, fee-vaults or regalia-contracts", name)
	}
	return []common.Address{common.HexToAddress(name)}, nil
}

// retiredCode answers every call with Error("retired: this chain has no L1
// below it"), so that who still calls a bridge gets a reason and keeps the
// money.
var retiredCode = revertWith("retired: this chain has no L1 below it")

// revertWith is EVM code that reverts with Error(text): it copies the answer
// from its own tail.
func revertWith(text string) []byte {
	answer := append(common.FromHex("08c379a0"), common.LeftPadBytes([]byte{32}, 32)...)
	answer = append(answer, common.LeftPadBytes([]byte{byte(len(text))}, 32)...)
	answer = append(answer, common.RightPadBytes([]byte(text), (len(text)+31)/32*32)...)
	const prologue = 13
	size := byte(len(answer))
	// PUSH1 size, PUSH1 prologue, PUSH0, CODECOPY, PUSH1 size, PUSH0, REVERT,
	// then INVALID up to the answer.
	code := []byte{0x60, size, 0x60, prologue, 0x5f, 0x39, 0x60, size, 0x5f, 0xfd, 0xfe, 0xfe, 0xfe}
	return append(code, answer...)
}
