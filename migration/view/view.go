// Package view reads a chain over RPC as it was at one block: words that views
// of contracts return, balances, and logs up to that block.
//
// It believes the endpoint; whoever needs more compares what it says with a
// state whose root is known.
package view

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rpc"
)

// ErrAnswer is what a call gives that did not answer in words, as where there is
// no contract.
var ErrAnswer = errors.New("is it the right contract on the right chain?")

// View is a chain at a block.
type View struct {
	Client *rpc.Client
	// Block is what calls name: a tag, a number in hex, or a hash as EIP-1898
	// writes it.
	Block any
}

// At is the chain as of the block with the number.
func At(client *rpc.Client, number uint64) *View {
	return &View{Client: client, Block: hexutil.Uint64(number)}
}

// Word is a number as a call's argument.
func Word(n uint64) []byte { return binary.BigEndian.AppendUint64(make([]byte, 24), n) }

// AddressWord is an address as a call's argument.
func AddressWord(a common.Address) []byte { return common.LeftPadBytes(a[:], 32) }

// Words calls a view and gives its answer, one word at least.
func (v *View) Words(ctx context.Context, to common.Address, signature string, args ...[]byte) ([]common.Hash, error) {
	data := crypto.Keccak256([]byte(signature))[:4]
	for _, arg := range args {
		data = append(data, arg...)
	}
	var out hexutil.Bytes
	if err := v.Client.CallContext(ctx, &out, "eth_call", map[string]any{"to": to, "data": hexutil.Bytes(data)}, v.Block); err != nil {
		return nil, fmt.Errorf("call %s of %s: %w", signature, to, err)
	}
	if len(out) == 0 || len(out)%32 != 0 {
		return nil, fmt.Errorf("call %s of %s: answer of %d bytes: %w", signature, to, len(out), ErrAnswer)
	}
	list := make([]common.Hash, len(out)/32)
	for i := range list {
		list[i] = common.Hash(out[32*i : 32*i+32])
	}
	return list, nil
}

// Address calls a view that returns an address.
func (v *View) Address(ctx context.Context, to common.Address, signature string) (common.Address, error) {
	words, err := v.Words(ctx, to, signature)
	if err != nil {
		return common.Address{}, err
	}
	return common.BytesToAddress(words[0][:]), nil
}

// Text calls a view that returns a string.
func (v *View) Text(ctx context.Context, to common.Address, signature string) (string, error) {
	words, err := v.Words(ctx, to, signature)
	if err != nil {
		return "", err
	}
	var text []byte
	for _, word := range words[min(2, len(words)):] {
		text = append(text, word[:]...)
	}
	if len(words) < 2 || words[1].Big().Cmp(big.NewInt(int64(len(text)))) > 0 {
		return "", fmt.Errorf("call %s of %s: answer of %d words is no text: %w", signature, to, len(words), ErrAnswer)
	}
	return string(text[:words[1].Big().Uint64()]), nil
}

// Number calls a view that returns a number.
func (v *View) Number(ctx context.Context, to common.Address, signature string, args ...[]byte) (*big.Int, error) {
	words, err := v.Words(ctx, to, signature, args...)
	if err != nil {
		return nil, err
	}
	return words[0].Big(), nil
}

// Balance is an account's wei.
func (v *View) Balance(ctx context.Context, of common.Address) (*big.Int, error) {
	out := new(hexutil.Big)
	if err := v.Client.CallContext(ctx, out, "eth_getBalance", of, v.Block); err != nil {
		return nil, fmt.Errorf("read balance of %s: %w", of, err)
	}
	return out.ToInt(), nil
}

// Slot is a word of an account's storage.
func (v *View) Slot(ctx context.Context, of common.Address, slot common.Hash) (common.Hash, error) {
	var out hexutil.Bytes
	if err := v.Client.CallContext(ctx, &out, "eth_getStorageAt", of, slot, v.Block); err != nil {
		return common.Hash{}, fmt.Errorf("read slot %s of %s: %w", slot, of, err)
	}
	return common.BytesToHash(out), nil
}

// Code is an account's code.
func (v *View) Code(ctx context.Context, of common.Address) ([]byte, error) {
	var out hexutil.Bytes
	if err := v.Client.CallContext(ctx, &out, "eth_getCode", of, v.Block); err != nil {
		return nil, fmt.Errorf("read code of %s: %w", of, err)
	}
	return out, nil
}

// Header reads a block's header by number or tag; it is nil if there is none.
func Header(ctx context.Context, client *rpc.Client, block any) (*types.Header, error) {
	var header *types.Header
	if err := client.CallContext(ctx, &header, "eth_getBlockByNumber", block, false); err != nil {
		return nil, fmt.Errorf("read block %v: %w", block, err)
	}
	return header, nil
}

// Query says which logs are wanted.
type Query struct {
	Addresses []common.Address
	Topics    []common.Hash // any of these as the first topic
	From, To  uint64        // blocks, both included
	Progress  func(blocks, logs uint64)
}

// maxSpan is how many blocks are asked for at once, as long as the node gives
// that many.
const maxSpan = 10_000

// Logs hands out the logs in order. Where a node will not serve a range,
// smaller ones are asked for, down to single blocks.
func Logs(ctx context.Context, client *rpc.Client, q Query, each func(*types.Log) error) error {
	span, seen := uint64(maxSpan), uint64(0)
	for from := q.From; from <= q.To; {
		to := min(from+span-1, q.To)
		var logs []types.Log
		err := client.CallContext(ctx, &logs, "eth_getLogs", map[string]any{
			"address": q.Addresses, "topics": [][]common.Hash{q.Topics}, "fromBlock": hexutil.Uint64(from), "toBlock": hexutil.Uint64(to),
		})
		if err != nil {
			if span > 1 && refused(err) {
				span = max(span/4, 1)
				continue
			}
			return fmt.Errorf("read logs of blocks %d to %d: %w", from, to, err)
		}
		for i := range logs {
			if err := check(&logs[i], q, from, to); err != nil {
				return err
			}
			if err := each(&logs[i]); err != nil {
				return fmt.Errorf("log %d of block %d: %w", logs[i].Index, logs[i].BlockNumber, err)
			}
		}
		seen += uint64(len(logs))
		if q.Progress != nil {
			q.Progress(to-q.From+1, seen)
		}
		from, span = to+1, min(span*2, maxSpan)
	}
	return nil
}

// refused tells a node's word on a request, which a smaller one may not get,
// from a node that is not there.
func refused(err error) bool {
	var coded rpc.Error
	var status rpc.HTTPError
	return errors.As(err, &coded) || errors.As(err, &status) && status.StatusCode != 401 && status.StatusCode != 403
}

// check refuses a log that was not asked for.
func check(log *types.Log, q Query, from, to uint64) error {
	if log.Removed || log.BlockNumber < from || log.BlockNumber > to || len(log.Topics) == 0 {
		return fmt.Errorf("asked for logs of blocks %d to %d, got one of block %d (removed: %t)", from, to, log.BlockNumber, log.Removed)
	}
	for _, address := range q.Addresses {
		if log.Address == address {
			return nil
		}
	}
	return fmt.Errorf("got a log of %s, which was not asked for", log.Address)
}
