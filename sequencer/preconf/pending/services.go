package pending

import (
	"context"
	"fmt"
	"reflect"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/eth"
	"github.com/ethereum/go-ethereum/eth/filters"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/regalia-network/regalia/sequencer/preconf"
)

// Waiting knows transactions that are admitted and not executed.
type Waiting interface {
	// NextNonce is the nonce after what waits of a sender without a gap; false
	// if nothing does.
	NextNonce(ctx context.Context, from common.Address) (uint64, bool)
	// Transaction is one that waits, or nil.
	Transaction(ctx context.Context, hash common.Hash) *types.Transaction
}

// APIs are the methods that know the open block. They are registered after op-geth's own, and before any that override single methods.
// It must be called before the hub's first block.
func APIs(e *eth.Ethereum, logs *filters.FilterSystem, hub *preconf.Hub, w Waiting) ([]rpc.API, error) {
	s := newSource(e.BlockChain(), hub)
	b := newBackend(e, s, w)
	chain, txs, err := services(e, b)
	if err != nil {
		return nil, err
	}
	methods := &methods{source: s, chain: chain.(chainService), txs: txs.(txService), logs: filters.NewFilterAPI(logs)}
	return []rpc.API{
		{Namespace: "regalia", Service: &licences{b}},
		{Namespace: "eth", Service: chain}, {Namespace: "eth", Service: txs}, {Namespace: "eth", Service: methods},
	}, nil
}

// services are op-geth's own services for chain and transactions, on b.
//
// Their package is internal: it can neither be imported nor be given another
// backend. But each has the backend in one field, of an interface type that b
// implements, and eth.APIs makes new ones at each call, which nobody else has.
// So the field is set here, by reflection, and all that op-geth does with
// parameters, overrides, limits, answers and errors stays op-geth's. If another
// version of op-geth has other fields, this is an error at start.
func services(e *eth.Ethereum, b *backend) (chain, txs any, err error) {
	for _, api := range e.APIs() {
		switch reflect.TypeOf(api.Service).String() {
		case "*ethapi.BlockChainAPI":
			chain = api.Service
		case "*ethapi.TransactionAPI":
			txs = api.Service
		}
	}
	for name, service := range map[string]any{"BlockChainAPI": chain, "TransactionAPI": txs} {
		if service == nil {
			return nil, nil, fmt.Errorf("op-geth has no ethapi.%s: adapt package pending to this version", name)
		}
		field := reflect.ValueOf(service).Elem().FieldByName("b")
		if !field.IsValid() || field.Kind() != reflect.Interface || !reflect.TypeOf(b).Implements(field.Type()) {
			return nil, nil, fmt.Errorf("op-geth's ethapi.%s has no backend field that ours fits: adapt package pending to this version", name)
		}
		reflect.NewAt(field.Type(), field.Addr().UnsafePointer()).Elem().Set(reflect.ValueOf(b))
	}
	if _, ok := chain.(chainService); !ok {
		return nil, nil, fmt.Errorf("op-geth's %T lacks a method: adapt package pending to this version", chain)
	}
	if _, ok := txs.(txService); !ok {
		return nil, nil, fmt.Errorf("op-geth's %T lacks a method: adapt package pending to this version", txs)
	}
	return chain, txs, nil
}

// chainService are methods of op-geth's that ours call.
type chainService interface {
	GetHeaderByNumber(ctx context.Context, number rpc.BlockNumber) (map[string]any, error)
	GetBlockByNumber(ctx context.Context, number rpc.BlockNumber, fullTx bool) (map[string]any, error)
	GetBlockReceipts(ctx context.Context, at rpc.BlockNumberOrHash) ([]map[string]any, error)
}

// txService likewise. Two more, whose answers' type has no name outside of
// op-geth, are called by name.
type txService interface {
	GetTransactionReceipt(ctx context.Context, hash common.Hash) (map[string]any, error)
}

// call calls a method by name that returns a value and an error.
func call(service any, method string, args ...any) (any, error) {
	in := make([]reflect.Value, len(args))
	for i, a := range args {
		in[i] = reflect.ValueOf(a)
	}
	out := reflect.ValueOf(service).MethodByName(method).Call(in)
	err, _ := out[1].Interface().(error)
	return out[0].Interface(), err
}
