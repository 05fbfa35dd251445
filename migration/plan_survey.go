package migration

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"

	"github.com/regalia-network/regalia/migration/bridge"
	"github.com/regalia-network/regalia/migration/chunk"
	"github.com/regalia-network/regalia/migration/export"
	"github.com/regalia-network/regalia/migration/verify"
)

// survey is what a plan needs of the state, from files whose root was checked.
type survey struct {
	supply        *big.Int
	contracts     []chunk.Account // those with code that is not a delegation to code
	passerBalance *big.Int
	passerRoot    common.Hash
	passerSlots   map[common.Hash]common.Hash
	nonce         uint64 // how many withdrawals were ever initiated
	origin        uint64
}

// slotHash is the key under which a state has a slot.
func slotHash(slot common.Hash) common.Hash { return crypto.Keccak256Hash(slot[:]) }

// surveyState reads the state once. Storage is kept of two accounts only.
func surveyState(ctx context.Context, archive *export.Archive) (*survey, error) {
	delegations := make(map[common.Hash]bool)
	for code, err := range archive.Codes() {
		if err != nil {
			return nil, err
		}
		if _, ok := types.ParseDelegation(code); ok {
			delegations[crypto.Keccak256Hash(code)] = true
		}
	}
	s := &survey{passerSlots: make(map[common.Hash]common.Hash)}
	passer, l1Block := crypto.Keccak256Hash(params.OptimismL2ToL1MessagePasser[:]), crypto.Keccak256Hash(bridge.L1Block[:])
	var open common.Hash
	var head common.Hash // the L1 attributes' first slot: number and timestamp
	for record, err := range archive.Records() {
		if err == nil {
			err = ctx.Err()
		}
		if err != nil {
			return nil, err
		}
		if a := record.Account; a != nil {
			open = a.Key
			if a.HasCode() && !delegations[a.CodeHash] {
				s.contracts = append(s.contracts, *a)
			}
			if a.Key == passer {
				s.passerBalance, s.passerRoot = a.Balance.ToBig(), a.StorageRoot
			}
			continue
		}
		switch {
		case open == passer:
			s.passerSlots[record.Slot.Key] = record.Slot.Value
		case open == l1Block && record.Slot.Key == slotHash(common.Hash{}):
			head = record.Slot.Value
		}
	}
	if s.passerBalance == nil {
		return nil, fmt.Errorf("the state has no message passer at %s: this is no OP Stack chain", params.OptimismL2ToL1MessagePasser)
	}
	if head == (common.Hash{}) {
		return nil, fmt.Errorf("the state has no L1 attributes at %s: take a block behind genesis", bridge.L1Block)
	}
	s.origin = binary.BigEndian.Uint64(head[24:])
	nonce := s.passerSlots[slotHash(common.Hash{31: 1})]
	s.nonce = binary.BigEndian.Uint64(nonce[24:])
	return s, nil
}

// sent reports whether the message passer's storage has the withdrawal: its
// mapping sentMessages is at slot 0.
func (s *survey) sent(withdrawal common.Hash) bool {
	slot := crypto.Keccak256Hash(bytes.Join([][]byte{withdrawal[:], make([]byte, 32)}, nil))
	return s.passerSlots[slotHash(slot)] == common.Hash{31: 1}
}

// collector is a Sink that keeps everything: for a genesis.
type collector []chunk.Record

func (c *collector) Account(a chunk.Account) error {
	*c = append(*c, chunk.Record{Account: &a})
	return nil
}

func (c *collector) Slot(s chunk.Slot) error {
	*c = append(*c, chunk.Record{Slot: &s})
	return nil
}

// genesisSupply is the wei in the L2's block 0, read from an archive node and
// checked against that block's state root.
func genesisSupply(ctx context.Context, src *export.Source) (*big.Int, error) {
	header, _, err := src.SelectBlock(ctx, "0")
	if err != nil {
		return nil, err
	}
	var all collector
	if err := src.Accounts(ctx, header, common.Hash{}, common.MaxHash, &all); err != nil {
		return nil, fmt.Errorf("read the state of block 0, for which the node must be an archive: %w", err)
	}
	state, err := verify.Accounts(ctx, func(yield func(chunk.Record, error) bool) {
		for _, record := range all {
			if !yield(record, nil) {
				return
			}
		}
	}, verify.Watch{})
	if err != nil {
		return nil, err
	}
	if state.Root != header.Root {
		return nil, errors.New("the node's state of block 0 does not hash to its root")
	}
	return state.Supply, nil
}
