package inflight

import (
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
)

// Topics of the logs that facts are made of.
var (
	MessagePassed          = topic("MessagePassed(uint256,address,address,uint256,uint256,bytes,bytes32)")
	WithdrawerBalanceBurnt = topic("WithdrawerBalanceBurnt(uint256)")
	WithdrawalProven       = topic("WithdrawalProven(bytes32,address,address)")
	WithdrawalFinalized    = topic("WithdrawalFinalized(bytes32,bool)")
	TransactionDeposited   = topic("TransactionDeposited(address,address,uint256,bytes)")
	RelayedMessage         = topic("RelayedMessage(bytes32)")
	ERC20BridgeInitiated   = topic("ERC20BridgeInitiated(address,address,address,address,uint256,bytes)")
	ERC20BridgeFinalized   = topic("ERC20BridgeFinalized(address,address,address,address,uint256,bytes)")
	ERC721BridgeInitiated  = topic("ERC721BridgeInitiated(address,address,address,address,uint256,bytes)")
	ERC721BridgeFinalized  = topic("ERC721BridgeFinalized(address,address,address,address,uint256,bytes)")
	// Of RetiredPortal and EscapeVault.
	Nullified = topic("Nullified(bytes32)")
	Claimed   = topic("Claimed(address,address,address,uint256)")
)

func topic(signature string) common.Hash { return crypto.Keccak256Hash([]byte(signature)) }

func arguments(names ...string) abi.Arguments {
	list := make(abi.Arguments, len(names))
	for i, name := range names {
		kind, err := abi.NewType(name, "", nil)
		if err != nil {
			panic(err) // a name in this file is wrong
		}
		list[i].Type = kind
	}
	return list
}

var (
	passedData      = arguments("uint256", "uint256", "bytes", "bytes32")
	withdrawalTuple = arguments("uint256", "address", "address", "uint256", "uint256", "bytes")
	opaqueData      = arguments("bytes")
	relayMessage    = method{"relayMessage(uint256,address,address,uint256,uint256,bytes)", withdrawalTuple}
	finalizeERC20   = method{"finalizeBridgeERC20(address,address,address,address,uint256,bytes)",
		arguments("address", "address", "address", "address", "uint256", "bytes")}
	finalizeETH = method{"finalizeBridgeETH(address,address,uint256,bytes)", arguments("address", "address", "uint256", "bytes")}
	bridgeData  = arguments("address", "uint256", "bytes")
)

// method is a call that is looked for in messages.
type method struct {
	signature string
	arguments abi.Arguments
}

// unpack gives the arguments, or nil if data is another call.
func (m method) unpack(data []byte) []any {
	if len(data) < 4 || string(data[:4]) != string(crypto.Keccak256([]byte(m.signature))[:4]) {
		return nil
	}
	values, err := m.arguments.Unpack(data[4:])
	if err != nil {
		return nil // garbage with our selector: the contract there refuses it too
	}
	return values
}

// Layout says where the contracts are that messages pass through.
type Layout struct {
	Portal, L1Messenger, L1Bridge, L1NFTBridge common.Address
	Vault                                      common.Address // zero: none
	Passer, L2Messenger, L2Bridge              common.Address
}

// alias is the L2 address of a contract on L1.
func alias(a common.Address) common.Address {
	offset := new(big.Int).SetBytes(common.FromHex("1111000000000000000000000000000000001111"))
	sum := new(big.Int).Add(new(big.Int).SetBytes(a[:]), offset)
	return common.BigToAddress(sum)
}

// L1Log takes a log of the portal, the messenger, the bridge or the vault on L1.
func (f *Facts) L1Log(at *Layout, log *types.Log) error {
	switch {
	case log.Address == at.Portal && log.Topics[0] == TransactionDeposited:
		return f.deposited(at, log)
	case log.Address == at.Portal && log.Topics[0] == WithdrawalProven && len(log.Topics) == 4:
		f.Proven[log.Topics[1]] = true
	case log.Address == at.Portal && log.Topics[0] == WithdrawalFinalized && len(log.Topics) == 2 && len(log.Data) == 32:
		f.Finalized[log.Topics[1]] = log.Data[31] == 1
	case log.Address == at.Portal && log.Topics[0] == Nullified && len(log.Topics) == 2:
		f.ByVault[log.Topics[1]] = true
	case log.Address == at.Vault && log.Topics[0] == Claimed && len(log.Topics) == 3 && len(log.Data) == 64:
		asset := common.BytesToAddress(log.Topics[2][:])
		if f.Claimed[asset] == nil {
			f.Claimed[asset] = new(big.Int)
		}
		f.Claimed[asset].Add(f.Claimed[asset], new(big.Int).SetBytes(log.Data[32:]))
	case log.Address == at.L1Messenger && log.Topics[0] == RelayedMessage && len(log.Topics) == 2:
		f.L1Relayed[log.Topics[1]] = true
	case log.Address == at.L1Bridge && log.Topics[0] == ERC20BridgeInitiated:
		return addTokens(f.Bridged, log)
	case log.Address == at.L1Bridge && log.Topics[0] == ERC20BridgeFinalized:
		return addTokens(f.Returned, log)
	case log.Address == at.L1NFTBridge && log.Topics[0] == ERC721BridgeInitiated:
		f.NFTs++
	case log.Address == at.L1NFTBridge && log.Topics[0] == ERC721BridgeFinalized:
		f.NFTs--
	default:
		return fmt.Errorf("log of %s with topic %s and %d topics is not one of these contracts", log.Address, log.Topics[0], len(log.Topics))
	}
	return nil
}

// L2Log takes a log of the message passer or the messenger on the L2.
func (f *Facts) L2Log(at *Layout, log *types.Log) error {
	switch {
	case log.Address == at.Passer && log.Topics[0] == MessagePassed:
		return f.passed(at, log)
	case log.Address == at.Passer && log.Topics[0] == WithdrawerBalanceBurnt && len(log.Topics) == 2:
		f.Burnt.Add(f.Burnt, log.Topics[1].Big())
	case log.Address == at.L2Messenger && log.Topics[0] == RelayedMessage && len(log.Topics) == 2:
		f.L2Relayed[log.Topics[1]] = true
	default:
		return fmt.Errorf("log of %s with topic %s and %d topics is not one of these contracts", log.Address, log.Topics[0], len(log.Topics))
	}
	return nil
}

func (f *Facts) passed(at *Layout, log *types.Log) error {
	values, err := passedData.Unpack(log.Data)
	if err != nil || len(log.Topics) != 4 {
		return errors.Join(errors.New("malformed MessagePassed"), err)
	}
	gas, data := values[1].(*big.Int), values[2].([]byte)
	w := Withdrawal{
		Hash: values[3].([32]byte), Nonce: log.Topics[1].Big(), Block: log.BlockNumber, Value: values[0].(*big.Int),
		Sender: common.BytesToAddress(log.Topics[2][:]), Target: common.BytesToAddress(log.Topics[3][:]),
	}
	packed, err := withdrawalTuple.Pack(w.Nonce, w.Sender, w.Target, w.Value, gas, data)
	if err != nil {
		return fmt.Errorf("pack withdrawal: %w", err)
	}
	if hash := crypto.Keccak256Hash(packed); hash != w.Hash {
		return fmt.Errorf("withdrawal hashes to %s, its log says %s", hash, w.Hash)
	}
	if w.Sender == at.L2Messenger && w.Target == at.L1Messenger {
		w.Message, w.Tokens = inside(data, at.L2Bridge, at.L1Bridge)
	}
	f.Withdrawals = append(f.Withdrawals, w)
	return nil
}

// Bytes of opaqueData before the call: mint, value, gas, whether it creates.
const opaqueHead = 32 + 32 + 8 + 1

func (f *Facts) deposited(at *Layout, log *types.Log) error {
	values, err := opaqueData.Unpack(log.Data)
	if err != nil || len(log.Topics) != 4 {
		return errors.Join(errors.New("malformed TransactionDeposited"), err)
	}
	opaque := values[0].([]byte)
	if log.Topics[3] != (common.Hash{}) || len(opaque) < opaqueHead {
		return fmt.Errorf("deposit of version %s with %d bytes: this program reads version 0", log.Topics[3].Big(), len(opaque))
	}
	d := Deposit{
		From: common.BytesToAddress(log.Topics[1][:]), To: common.BytesToAddress(log.Topics[2][:]),
		Mint: new(big.Int).SetBytes(opaque[:32]), Block: log.BlockNumber, Tx: log.TxHash, Index: log.Index,
	}
	if d.From == alias(at.L1Messenger) && d.To == at.L2Messenger {
		d.Message, d.Tokens = inside(opaque[opaqueHead:], at.L1Bridge, at.L2Bridge)
		if d.Tokens != nil { // the receiving chain's token comes first, here the L2's
			d.Tokens.Pair = Pair{L1: d.Tokens.L2, L2: d.Tokens.L1}
		}
	}
	f.Deposits = append(f.Deposits, d)
	return nil
}

// Message is what a withdrawal of the L2's messenger carries.
type Message struct {
	Sender common.Address
	Call   []byte
}

// Relayed reads a withdrawal's data; it is nil if that is not the messenger's.
func Relayed(data []byte) *Message {
	relay := relayMessage.unpack(data)
	if relay == nil {
		return nil
	}
	return &Message{Sender: relay[1].(common.Address), Call: relay[5].([]byte)}
}

// Bridges reports whether the call is one bridge's transfer to the other.
func (m *Message) Bridges() bool {
	return finalizeERC20.unpack(m.Call) != nil || finalizeETH.unpack(m.Call) != nil
}

// inside looks into a call of the messenger: its name for the message, and the
// tokens, if one bridge sends them to the other, with the pair as a message to
// L1 has it: the receiving chain's token first.
func inside(data []byte, from, to common.Address) (*common.Hash, *Tokens) {
	relay := relayMessage.unpack(data)
	if relay == nil {
		return nil, nil
	}
	message := crypto.Keccak256Hash(data)
	if relay[1].(common.Address) != from || relay[2].(common.Address) != to {
		return &message, nil
	}
	tokens := finalizeERC20.unpack(relay[5].([]byte))
	if tokens == nil {
		return &message, nil
	}
	return &message, &Tokens{
		Pair: Pair{L1: tokens[0].(common.Address), L2: tokens[1].(common.Address)},
		To:   tokens[3].(common.Address), Amount: tokens[4].(*big.Int),
	}
}

// addTokens adds what L1's bridge took or gave; its own token comes first.
func addTokens(to map[Pair]*big.Int, log *types.Log) error {
	values, err := bridgeData.Unpack(log.Data)
	if err != nil || len(log.Topics) != 4 {
		return errors.Join(errors.New("malformed log of the bridge"), err)
	}
	pair := Pair{L1: common.BytesToAddress(log.Topics[1][:]), L2: common.BytesToAddress(log.Topics[2][:])}
	if to[pair] == nil {
		to[pair] = new(big.Int)
	}
	to[pair].Add(to[pair], values[1].(*big.Int))
	return nil
}
